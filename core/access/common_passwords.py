"""The most common passwords, case-folded; those shorter than eight characters are refused anyway."""

from __future__ import annotations

_WORDS = """
!qaz2wsx 123456789a 12345678a 123456abc 123456qwerty 12345abc 12345qwert 1234qwer 123qwe123 123qweasd 12qwaszx
1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz!qaz 1qaz2wsx 1qaz2wsx3edc a1234567 a12345678 a123456789 a1b2c3d4 a1b2c3d4e5
aa123456 abc12345 abc123456 abcd1234 abcd12345 abcdefg1 abcdefgh abcdefghi access14 admin001 admin123 admin123!
admin1234 admin12345 admin@123 adminadmin administrator administrator1 alexander arsenal1 asdf1234 asdf12345
asdfasdf asdfghjk asdfghjkl azerty123 azertyui azertyuiop barcelona baseball baseball1 basketball batman123
bayern123 bienvenido bienvenue blink182 butterfly changeit changeme changeme1 changeme123 charlie1 chelsea1 computer
computer1 contrasena contraseña daniel123 default1 default123 dragon123 engineer engineer1 engineer123 facebook
facebook1 factory1 football football1 freedom1 fussball geheim123 google123 guest123 guestguest hallo123 hallo1234
haslo123 hello123 hello1234 hellohello helloworld heslo123 hockey123 ichliebedich iloveu123 iloveyou iloveyou1
iloveyou2 inspection inspector internet internet1 jennifer jessica1 jetaime1 jordan23 juventus1 kennwort kennwort1
letmein! letmein1 letmein123 linkedin liverpool liverpool1 lovelove loveyou1 machine1 master123 michael1 michelle
minecraft minecraft1 monkey123 motdepasse mustang1 myspace1 ninja123 operator operator1 operator123 p@55w0rd
p@ssw0rd p@ssw0rd1 p@ssw0rd123 p@ssword pa$$w0rd pa$$word parola123 passw0rd passw0rd! passw0rd1 password password!
password1 password1! password12 password123 password123! password1234 passwort passwort1 passwort123 pokemon1
pokemon123 princess princess1 q1w2e3r4 q1w2e3r4t5 qazwsx123 qazwsxedc qwe123456 qweasdzxc qweqweqwe qwert123
qwerty!@# qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertyui qwertyuiop qwertz123 qwertzui qwertzuiop
raspberry raspberrypi realmadrid root1234 rootroot samsung1 samsung123 schatz123 secret12 secret123 senha123
shadow123 soccer123 sommer2025 sommer2026 spiderman starwars starwars1 station1 station123 summer2023 summer2024
summer2025 summer2026 sunshine sunshine1 superman superman1 superuser teamo123 temp1234 temp12345 test1234 test12345
testing1 testing123 testtest toor1234 topsecret trustno1 twitter1 user1234 username vision123 visionsystem
wachtwoord welcome! welcome1 welcome1! welcome12 welcome123 whatever whatever1 willkommen willkommen1 winter2023
winter2024 winter2025 winter2026 xsw2zaq1 yxcvbnm1 zaq12wsx zaq1zaq1 zinch123 zxcvbnm1 zxcvbnm123
"""

COMMON = frozenset(_WORDS.split())

"""What mail programs call their folders in the languages they come in, without accents.

A name counts when all of its words are listed and one of them is of the kind asked for, so
that "Gesendete Objekte" is Sent and "All mail Including Spam and Trash" is nothing.
Scripts without spaces are listed as whole names. Sources: the folder names that Gmail, Outlook,
Apple Mail, Thunderbird, Yahoo and GMX show in each language.
"""

from __future__ import annotations

MAIL = """
mail mails email e item items message messages letters folder folders gmail google inbox imap
local
elemente element objekte objekt nachrichten nachricht mailnachrichten post ordner
courrier courriers courriel courriels electronique elements messagerie boite objets dossier
correo correos no mensaje mensajes elementos electronico carpeta bandeja de del la el los
posta elettronica messaggi elementi cartella
mensagens itens eletronico correio pasta caixa
berichten bericht items map
elementy wiadomosci wiadomosc poczta skrzynka foldery
objekt meddelanden brev epost mapp
elementer meddelelser beskeder post
viestit sahkoposti kansio
posta zpravy polozky dorucena slozka
spravy polozky
uzenetek elemek levelek
mesaje elemente de cos
postalar ogeler iletiler
письма сообщения почта элементы папка
листи повідомлення
μηνυματα στοιχεια αλληλογραφια
pesan surat kotak tong
poruke stavke sporocila elementi
пошта поща писма елементи
kirjad laiskai elementai vestules
missatges elements
""".split()

SENT = """
sent gesendet gesendete gesendeten versendet versendete envoye envoyes envoyee envoyees
enviado enviados enviada enviadas inviata inviate inviati inviato verzonden wyslane wyslana
wyslano
skickat skickade skickad sendt sendte lahetetyt lahetetty odeslana odeslane odeslano odoslane
odoslana odoslano elkuldott elkuldve trimise trimis gonderilmis gonderilen gonderilenler
отправленные отправлено отправленная надіслані відправлені надіслано απεσταλμενα σταλμενα
terkirim dikirim poslano poslane poslate poslata послато послате изпратени изпратена saadetud
issiusti issiusta nosutitas nosutits enviats bidalitakoak dihantar sendar
נשלח נשלחו שנשלחו المرسلة المرسل الصادر
""".split()

DRAFT = """
draft drafts entwurf entwurfe brouillon brouillons borrador borradores bozza bozze rascunho
rascunhos concepten szkic szkice robocze roboczy utkast kladde kladder udkast luonnos
luonnokset koncept koncepty rozepsane rozpisane vazlat vazlatok piszkozat piszkozatok ciorne
schite
nefinalizate taslak taslaklar черновик черновики чернетка чернетки προχειρα draf konsep nacrti
skice osnutki чернови нацрти mustand mustandid juodrasciai melnraksti esborrany esborranys
zirriborroak outbox postausgang unsent
טיוטה טיוטות مسودة مسودات المسودات
""".split()

UNWANTED = """
spam spamverdacht junk junkmail bulk unerwunscht unerwunschte spambox werbeverdacht
indesirable indesirables pourriel pourriels deseado deseados indesiderata indesiderati lixo
indesejado indesejados ongewenst ongewenste smieci niechciane niechciana skrappost
soppelpost uonsket uonskede roskaposti nevyzadana nevyziadana levelszemet kereten nedorit
nedorite onemsiz istenmeyen спам нежелательная небажана нежелана ανεπιθυμητη ανεπιθυμητα
nezeljena nezelena neprijeleno ramps rampspost rams surems mestules
ספאם זבל العشوائي المزعج
trash bin deleted papierkorb geloscht geloschte corbeille supprimes supprime papelera eliminados
eliminado cestino eliminata eliminati lixeira excluidos prullenbak verwijderd verwijderde kosz
usuniete papperskorg papperskorgen borttagna papirkurv slettet slettede roskakori poistetut kos
odstranena odstranene lomtar torolt gunoi sterse cop kutusu silinmis silinen
корзина удаленные удалённые кошик видалені καδος απορριμματων διαγραμμενα sampah
smece otpad obrisano kante кошче изтрити prugikast siukslines miskaste paperera
אשפה المهملات المحذوفة سلة
""".split()

WHOLE_SENT = """
送信済み 送信済みメール 送信済みアイテム 送信済みトレイ 已发送 已发送邮件 已发邮件 已傳送郵件
寄件備份 寄件备份
已寄出 보낸편지함 보낸메일함 보낸메일 보낸항목 จดหมายที่ส่งแล้ว รายการที่ส่ง ส่งแล้ว thudagui
dagui מיילשנשלח דוארשנשלח
דואריוצא פריטיםשנשלחו البريدالمرسل الرسائلالمرسلة العناصرالمرسلة भेजागया भेजेगए
""".split()
WHOLE_DRAFT = """
下書き 草稿 草稿箱 存为草稿 임시보관함 임시보관 ร่างจดหมาย ร่าง thunhap nhap ड्राफ़्ट 送信トレイ
""".split()
WHOLE_UNWANTED = """
迷惑メール 垃圾邮件 垃圾郵件 垃圾信件 垃圾箱 スパム 스팸 스팸함 스팸메일함 정크메일 สแปม
จดหมายขยะ thurac
ゴミ箱 削除済みアイテム 已删除 已删除邮件 已刪除的郵件 垃圾桶 回收站 휴지통 지운편지함
삭제된항목 ถังขยะ thungrac דוארזבל
البريدالعشوائي बिन ट्रैश स्पैम
""".split()

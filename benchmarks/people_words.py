"""Header words by language and field, as exports, forms and databases of these countries name their columns.

They were gathered for the generator alone, without sight of the words that andon looks for. A line is a field and its
names, the first of which is the plainest; English ones are phrases that `people_headers` spells in many ways.
"""

# ruff: noqa: E501
# Words of other scripts; a field is a line.

from __future__ import annotations

from functools import cache

_WORDS = {
    "en": """
id: id | # | row id | pk
customer_no: customer number | customer no | cust no | customer id | client number | member id | membership no | customer code | subscriber no | cust id | client code | customer management number | member number | client no
email: email | e-mail | email address | mail | mail address | e-mail address | contact email | primary email | user email | email addr | customer email | login email | email 1
name: name | full name | customer name | contact name | display name | cust name | client name | member name | contact person | customer
last: last name | surname | family name | lname | lastname | name last
first: first name | given name | fname | forename | firstname | name first
kana: kana | name kana | furigana | kana name
phone: phone | phone number | tel | telephone | phone no | contact number | tel no | home phone | phone 1
mobile: mobile | mobile phone | cell | cell phone | mobile no | mobile number
postcode: postcode | zip | zip code | postal code | post code | zipcode
region: state | prefecture | province | region | county
city: city | town | city name
street: street | address 1 | address line 1 | street address | addr1 | street name
address: address | full address | home address | addr | mailing address | billing address | residence
birth: birth date | date of birth | dob | birthday | birthdate | birth dt | born
gender: gender | sex
age: age
company: company | company name | organization | account name | employer
job: job title | title | position | occupation
iban: iban | bank account | iban no | account iban | payout account
card: card number | card no | cc number | credit card | pan | payment card | card num | cc no
expiry: expiry | exp date | card expiry | valid thru | exp
national_id: national id | id number | personal id | tax id | national id no
vin: vin | vehicle id | chassis no | vin code | vehicle identification number | frame no
plate: license plate | plate | registration | reg no | plate number
imei: imei | device imei | imei number | imei 1
device_id: device id | terminal id | unit id | serial no | in-vehicle device id
salary: salary | annual salary | base pay | gross salary | monthly pay
department: department | dept | division | team
position: position | role | job title | grade
diagnosis: diagnosis | icd | icd code | condition
insurance_no: insurance no | insurance number | policy number | insured id
patient_no: patient id | patient no | mrn | medical record number | chart no
employee_no: employee id | employee no | emp no | staff number | personnel no
recipient: recipient | ship to | recipient name | deliver to | shipping name
recipient_phone: recipient phone | shipping phone | ship to tel
recipient_address: shipping address | ship to address | delivery address
order_no: order no | order id | order number | order ref
date: date | order date | purchased at | transaction date
amount: amount | total | total amount | price | sum
product: product | item | sku | product name
quantity: qty | quantity | count
status: status | state flag | active
note: note | notes | remarks | comment | memo
created: created at | created | registered at | registration date | signup date | created date
points: points | balance | loyalty points
subject: subject | summary | title
body: body | message | description | text | content
model: model | vehicle model | product model
login: username | login | user name | user id
""",
    "ja": """
id: ID | No. | 連番 | 通番 | 項番
customer_no: お客様管理番号 | お客様番号 | 顧客番号 | 会員番号 | 顧客ID | 会員ID | お客さま番号 | 顧客コード | 会員No. | 取引先番号 | 契約者番号 | 得意先コード
email: メールアドレス | Eメール | E-mail | e-mailアドレス | メール | 電子メール | 連絡先メールアドレス | Mail | メアド | Ｅメールアドレス
name: 氏名 | お名前 | 名前 | 顧客名 | 会員名 | 契約者氏名 | 申込者名 | お客様名 | 氏名(漢字) | 担当者名
last: 姓 | 苗字 | 氏 | 姓(漢字) | お名前(姓)
first: 名 | 名(漢字) | お名前(名)
kana: フリガナ | 氏名カナ | カナ氏名 | ふりがな | 氏名(カナ) | ﾌﾘｶﾞﾅ | セイメイ
phone: 電話番号 | 電話 | TEL | 連絡先 | 連絡先電話番号 | 自宅電話番号 | ご連絡先 | お電話番号
mobile: 携帯電話 | 携帯番号 | 携帯 | 携帯電話番号 | 日中連絡先
postcode: 郵便番号 | 〒 | 郵便
region: 都道府県 | 県名 | 住所1(都道府県)
city: 市区町村 | 市町村 | 住所1 | 市区郡
street: 番地 | 住所2 | 町名・番地 | 以降の住所
address: 住所 | ご住所 | 所在地 | 現住所 | 送付先住所 | 自宅住所
birth: 生年月日 | 誕生日 | お誕生日 | 生年月日(西暦)
gender: 性別
age: 年齢
company: 会社名 | 勤務先 | 法人名 | 会社 | 所属
job: 役職 | 職業 | 肩書
iban: 口座番号 | 振込先口座 | IBAN
account: 口座番号 | 振込口座番号 | 口座
card: カード番号 | クレジットカード番号 | クレカ番号 | カードNo.
expiry: 有効期限 | カード有効期限
national_id: マイナンバー | 個人番号
vin: 車台番号 | 車両識別番号 | VIN | 車体番号
plate: 登録番号 | ナンバー | 車両番号 | 自動車登録番号
imei: IMEI | 端末識別番号 | 製造番号(IMEI)
device_id: 車載機ID | 端末ID | 車載端末ID | 機器番号
salary: 給与 | 月給 | 基本給 | 年収
department: 部署 | 所属部署 | 部門
position: 役職 | 職位 | 等級
diagnosis: 病名 | 診断名 | 傷病名
insurance_no: 被保険者番号 | 保険証番号 | 保険者番号
patient_no: 患者番号 | 患者ID | カルテ番号 | 診察券番号
employee_no: 社員番号 | 従業員番号 | 社員コード | 職員番号
recipient: お届け先氏名 | 送付先名 | 配送先氏名 | 届け先名
recipient_phone: お届け先電話番号 | 配送先TEL
recipient_address: お届け先住所 | 配送先住所 | 届け先
order_no: 注文番号 | 受注番号 | 注文ID | 伝票番号
date: 日付 | 注文日 | 受注日 | 取引日
amount: 金額 | 合計金額 | 請求金額 | 税込金額
product: 商品名 | 品名 | 商品
quantity: 数量 | 個数
status: 状態 | ステータス | 区分
note: 備考 | メモ | 特記事項
created: 登録日 | 登録日時 | 入会日 | 作成日
points: ポイント | 保有ポイント | 残高
subject: 件名 | 問い合わせ件名
body: 内容 | 本文 | 問い合わせ内容 | 問合せ内容
model: 車種 | 型式 | 機種名
login: ログインID | ユーザー名 | ユーザID
""",
    "de": """
id: ID | Nr. | lfd. Nr. | Lfd.Nr
customer_no: Kundennummer | Kunden-Nr. | KdNr | Kundennr. | Mitgliedsnummer | Kd.-Nr. | Debitorennummer | Kunden ID | Vertragsnummer | Mitglied Nr
email: E-Mail | Email | E-Mail-Adresse | Mailadresse | EMail | e-mail privat | Mail
name: Name | Kundenname | Vollständiger Name | Ansprechpartner | Vor- und Nachname | Kontoinhaber | Mitglied
last: Nachname | Familienname | Zuname
first: Vorname | Rufname
phone: Telefon | Telefonnummer | Tel. | Tel.-Nr. | Rufnummer | Festnetz | Telefon privat
mobile: Handy | Mobil | Mobiltelefon | Handynummer | Mobilnummer
postcode: PLZ | Postleitzahl
region: Bundesland | Land
city: Ort | Stadt | Wohnort
street: Straße | Strasse | Straße und Hausnummer | Straße/Nr. | Anschrift
address: Adresse | Anschrift | Wohnadresse | Postanschrift | Rechnungsadresse
birth: Geburtsdatum | Geb.-Datum | geb. am | GebDat | Geburtstag
gender: Geschlecht | Anrede
age: Alter
company: Firma | Unternehmen | Firmenname
job: Beruf | Funktion | Position
iban: IBAN | Kontonummer | Bankverbindung | Konto (IBAN)
card: Kreditkartennummer | Kartennummer | Kreditkarte | KK-Nr.
expiry: Gültig bis | Ablaufdatum
vin: Fahrgestellnummer | FIN | Fahrzeug-Identifizierungsnummer | Fahrgestell-Nr.
plate: Kennzeichen | Kfz-Kennzeichen
imei: IMEI | IMEI-Nummer | Gerätenummer
device_id: Geräte-ID | Seriennummer
salary: Gehalt | Bruttogehalt | Jahresgehalt | Monatsgehalt
department: Abteilung | Bereich | Kostenstelle
position: Position | Funktion | Stelle
diagnosis: Diagnose | ICD-10 | Befund
insurance_no: Versicherungsnummer | Versichertennummer | KV-Nummer
patient_no: Patientennummer | Patienten-ID | Pat.-Nr.
employee_no: Personalnummer | Pers.-Nr. | Mitarbeiternummer
recipient: Empfänger | Lieferempfänger | Name Lieferadresse
recipient_phone: Telefon Empfänger
recipient_address: Lieferadresse | Lieferanschrift
order_no: Bestellnummer | Auftragsnummer | Best.-Nr.
date: Datum | Bestelldatum | Buchungsdatum
amount: Betrag | Summe | Gesamtbetrag
product: Artikel | Produkt | Artikelbezeichnung
quantity: Menge | Anzahl
status: Status | Aktiv
note: Bemerkung | Notiz | Anmerkungen
created: Angelegt am | Erstellt am | Kunde seit | Registriert am
points: Punkte | Guthaben
subject: Betreff | Titel
body: Beschreibung | Text | Nachricht
model: Modell | Fahrzeugmodell
login: Benutzername | Login
""",
    "fr": """
id: ID | N° | Identifiant
customer_no: Numéro client | N° client | Code client | Num client | N° adhérent | Référence client | Numéro d'adhérent | Identifiant client | N° abonné
email: E-mail | Courriel | Adresse e-mail | Email | Mail | Adresse mail | Adresse électronique
name: Nom complet | Nom et prénom | Nom | Nom du client | Titulaire | Client | Contact
last: Nom | Nom de famille | Patronyme
first: Prénom | Prénoms
phone: Téléphone | Tél. | N° de téléphone | Tel fixe | Numéro de téléphone
mobile: Portable | Mobile | Tél. portable | N° mobile
postcode: Code postal | CP
region: Région | Département
city: Ville | Commune
street: Rue | Adresse 1 | Voie
address: Adresse | Adresse postale | Domicile | Adresse complète
birth: Date de naissance | Né(e) le | Naissance | Date naiss.
gender: Sexe | Civilité | Genre
age: Âge
company: Société | Entreprise | Raison sociale
job: Fonction | Profession | Poste
iban: IBAN | RIB | Compte bancaire
card: Numéro de carte | N° carte bancaire | Carte bancaire | N° CB
expiry: Date d'expiration | Expire le
vin: VIN | Numéro de châssis | N° de série | Numéro VIN
plate: Immatriculation | Plaque
imei: IMEI | N° IMEI
device_id: N° appareil | Identifiant terminal
salary: Salaire | Salaire brut | Rémunération
department: Service | Direction | Département
position: Poste | Emploi
diagnosis: Diagnostic | CIM-10 | Pathologie
insurance_no: N° assuré | Numéro d'assurance | N° mutuelle
patient_no: N° patient | IPP | N° dossier
employee_no: Matricule | N° salarié
recipient: Destinataire | Nom livraison
recipient_phone: Tél. destinataire
recipient_address: Adresse de livraison
order_no: N° commande | Référence commande
date: Date | Date de commande
amount: Montant | Total TTC | Prix
product: Produit | Article | Désignation
quantity: Quantité | Qté
status: Statut | État
note: Remarque | Commentaire | Notes
created: Date de création | Inscrit le | Client depuis
points: Points | Solde
subject: Objet | Sujet
body: Message | Description | Texte
model: Modèle
login: Nom d'utilisateur | Identifiant | Login
""",
    "es": """
id: ID | N.º | Id
customer_no: Número de cliente | N.º de cliente | Nº cliente | Código de cliente | Cod. cliente | Num. socio | Número de socio | Id cliente | Nro. cliente
email: Correo electrónico | Correo | E-mail | Email | Dirección de correo | Mail
name: Nombre completo | Nombre y apellidos | Nombre | Titular | Cliente | Nombre del cliente
last: Apellidos | Apellido | Primer apellido
first: Nombre | Nombres
phone: Teléfono | Tfno. | Tel. | Número de teléfono | Teléfono fijo
mobile: Móvil | Celular | Teléfono móvil
postcode: Código postal | C.P. | CP
region: Provincia | Estado | Comunidad
city: Ciudad | Población | Localidad | Municipio
street: Calle | Domicilio | Dirección 1
address: Dirección | Domicilio | Dirección postal | Dirección completa
birth: Fecha de nacimiento | F. nacimiento | Nacimiento | Fecha nac.
gender: Sexo | Género
age: Edad
company: Empresa | Razón social | Compañía
job: Cargo | Puesto | Profesión
iban: IBAN | Cuenta bancaria | Nº de cuenta
card: Número de tarjeta | Tarjeta de crédito | Nº tarjeta
expiry: Caducidad | Vencimiento
vin: Bastidor | Número de bastidor | VIN | Nº chasis
plate: Matrícula | Placa
imei: IMEI | Nº IMEI
device_id: ID de dispositivo | Número de serie
salary: Salario | Sueldo | Salario bruto
department: Departamento | Área
position: Puesto | Categoría
diagnosis: Diagnóstico | CIE-10
insurance_no: Nº afiliación | Número de póliza | Nº asegurado
patient_no: Nº historia clínica | Id paciente | NHC
employee_no: Nº empleado | Código empleado
recipient: Destinatario | Nombre de envío
recipient_phone: Teléfono destinatario
recipient_address: Dirección de envío | Dirección de entrega
order_no: Nº pedido | Número de pedido
date: Fecha | Fecha de pedido
amount: Importe | Total | Monto
product: Producto | Artículo
quantity: Cantidad | Uds.
status: Estado | Situación
note: Observaciones | Notas | Comentarios
created: Fecha de alta | Alta | Creado el
points: Puntos | Saldo
subject: Asunto | Título
body: Mensaje | Descripción | Texto
model: Modelo
login: Usuario | Nombre de usuario
""",
    "it": """
id: ID | N. | Id
customer_no: Codice cliente | Numero cliente | N. cliente | Cod. cliente | Numero tessera | ID cliente | Codice socio
email: E-mail | Email | Posta elettronica | Indirizzo email | Mail
name: Nominativo | Nome e cognome | Cliente | Intestatario | Nome completo
last: Cognome
first: Nome
phone: Telefono | Tel. | Numero di telefono | Recapito telefonico
mobile: Cellulare | Cell. | Numero cellulare
postcode: CAP | C.A.P.
region: Provincia | Prov.
city: Città | Comune | Località
street: Via | Indirizzo 1
address: Indirizzo | Residenza | Indirizzo completo | Domicilio
birth: Data di nascita | Nato il | Data nascita
gender: Sesso | Genere
age: Età
company: Azienda | Ragione sociale | Ditta
job: Professione | Ruolo | Qualifica
iban: IBAN | Conto corrente | Coordinate bancarie
card: Numero carta | Carta di credito | N. carta
expiry: Scadenza
vin: Telaio | Numero di telaio | VIN
plate: Targa
imei: IMEI | Codice IMEI
device_id: Matricola | ID dispositivo
salary: Stipendio | Retribuzione | RAL
department: Reparto | Ufficio
position: Mansione | Livello
diagnosis: Diagnosi | ICD-9
insurance_no: Numero polizza | N. assicurato
patient_no: ID paziente | N. cartella
employee_no: Matricola | N. dipendente
recipient: Destinatario
recipient_phone: Telefono destinatario
recipient_address: Indirizzo di spedizione | Indirizzo consegna
order_no: N. ordine | Numero ordine
date: Data | Data ordine
amount: Importo | Totale
product: Prodotto | Articolo
quantity: Quantità | Q.tà
status: Stato
note: Note | Osservazioni
created: Data iscrizione | Creato il
points: Punti | Saldo
subject: Oggetto
body: Messaggio | Descrizione | Testo
model: Modello
login: Nome utente | Utente
""",
    "pt": """
id: ID | N.º | Seq.
customer_no: Código do cliente | Número do cliente | Nº cliente | Cod. cliente | Matrícula | Número de sócio | ID cliente | Nº do associado
email: E-mail | Email | Correio eletrónico | Endereço de e-mail | E-mail do cliente
name: Nome completo | Nome | Nome do cliente | Titular | Cliente
last: Sobrenome | Apelido | Último nome
first: Primeiro nome | Nome próprio
phone: Telefone | Tel. | Fone | Telefone fixo | Contacto
mobile: Celular | Telemóvel | WhatsApp
postcode: CEP | Código postal
region: Estado | UF | Distrito
city: Cidade | Município | Localidade
street: Rua | Logradouro | Morada 1
address: Endereço | Morada | Endereço completo
birth: Data de nascimento | Dt. nascimento | Nascimento
gender: Sexo | Gênero
age: Idade
company: Empresa | Razão social
job: Cargo | Profissão
iban: IBAN | Conta bancária | NIB
card: Número do cartão | Cartão de crédito | Nº cartão
expiry: Validade
vin: Chassi | Número do chassi | VIN
plate: Placa | Matrícula do veículo
imei: IMEI
device_id: ID do dispositivo | Número de série
salary: Salário | Remuneração
department: Departamento | Setor
position: Cargo | Função
diagnosis: Diagnóstico | CID-10
insurance_no: Nº carteirinha | Número da apólice
patient_no: Prontuário | Nº paciente | Nº utente
employee_no: Matrícula | Nº funcionário
recipient: Destinatário
recipient_phone: Telefone do destinatário
recipient_address: Endereço de entrega | Morada de entrega
order_no: Nº pedido | Número do pedido
date: Data | Data do pedido
amount: Valor | Total | Montante
product: Produto | Artigo
quantity: Quantidade | Qtd.
status: Situação | Status
note: Observações | Obs.
created: Data de cadastro | Criado em
points: Pontos | Saldo
subject: Assunto
body: Mensagem | Descrição | Texto
model: Modelo
login: Usuário | Utilizador
""",
    "nl": """
id: ID | Nr.
customer_no: Klantnummer | Klantnr | Klant-ID | Relatienummer | Lidnummer | Debiteurnummer | Klantcode
email: E-mail | E-mailadres | Mailadres | Email
name: Naam | Volledige naam | Klantnaam | Contactpersoon | Rekeninghouder
last: Achternaam | Familienaam
first: Voornaam | Roepnaam
phone: Telefoon | Telefoonnummer | Tel.nr. | Telefoon thuis
mobile: Mobiel | GSM | Mobiel nummer
postcode: Postcode
region: Provincie
city: Plaats | Woonplaats
street: Straat | Straatnaam | Straat en huisnummer
address: Adres | Woonadres
birth: Geboortedatum | Geb. datum
gender: Geslacht
age: Leeftijd
company: Bedrijf | Bedrijfsnaam
job: Functie | Beroep
iban: IBAN | Rekeningnummer | Bankrekening
card: Kaartnummer | Creditcardnummer
expiry: Vervaldatum
vin: Chassisnummer | VIN
plate: Kenteken
imei: IMEI-nummer | IMEI
device_id: Apparaat-ID | Serienummer
salary: Salaris | Brutoloon
department: Afdeling
position: Functie
diagnosis: Diagnose
insurance_no: Polisnummer | Verzekerdennummer
patient_no: Patiëntnummer | Patiënt-ID
employee_no: Personeelsnummer | Medewerkersnummer
recipient: Ontvanger
recipient_phone: Telefoon ontvanger
recipient_address: Afleveradres
order_no: Ordernummer | Bestelnummer
date: Datum | Besteldatum
amount: Bedrag | Totaal
product: Artikel | Product
quantity: Aantal
status: Status
note: Opmerking | Notitie
created: Aangemaakt op | Klant sinds
points: Punten | Saldo
subject: Onderwerp
body: Bericht | Omschrijving
model: Model
login: Gebruikersnaam
""",
    "pl": """
id: ID | Lp. | L.p.
customer_no: Numer klienta | Nr klienta | Kod klienta | ID klienta | Numer członkowski | Nr kontrahenta
email: E-mail | Adres e-mail | Email | Poczta elektroniczna | Mail
name: Imię i nazwisko | Nazwisko i imię | Klient | Osoba kontaktowa
last: Nazwisko
first: Imię
phone: Telefon | Nr telefonu | Numer telefonu | Tel.
mobile: Telefon komórkowy | Komórka | Kom.
postcode: Kod pocztowy | Kod
region: Województwo
city: Miasto | Miejscowość
street: Ulica | Ulica i nr
address: Adres | Adres zamieszkania | Adres korespondencyjny
birth: Data urodzenia | Data ur.
gender: Płeć
age: Wiek
company: Firma | Nazwa firmy
job: Stanowisko | Zawód
iban: Numer konta | IBAN | Nr rachunku | Rachunek bankowy
card: Numer karty | Nr karty
expiry: Data ważności
vin: VIN | Numer nadwozia | Nr VIN
plate: Nr rejestracyjny | Tablica rejestracyjna
imei: IMEI | Nr IMEI
device_id: ID urządzenia | Nr seryjny
salary: Wynagrodzenie | Pensja | Płaca brutto
department: Dział
position: Stanowisko
diagnosis: Rozpoznanie | Diagnoza
insurance_no: Nr polisy | Nr ubezpieczenia
patient_no: Nr pacjenta | ID pacjenta
employee_no: Nr pracownika | Nr ewidencyjny
recipient: Odbiorca
recipient_phone: Telefon odbiorcy
recipient_address: Adres dostawy
order_no: Nr zamówienia
date: Data | Data zamówienia
amount: Kwota | Wartość
product: Produkt | Towar
quantity: Ilość
status: Status
note: Uwagi | Notatka
created: Data utworzenia | Data rejestracji
points: Punkty | Saldo
subject: Temat
body: Treść | Opis
model: Model
login: Nazwa użytkownika | Login
""",
    "ru": """
id: ID | № | № п/п
customer_no: Номер клиента | № клиента | Код клиента | ID клиента | Номер договора | Лицевой счёт | Клиентский номер | Номер карты лояльности
email: E-mail | Эл. почта | Электронная почта | Адрес эл. почты | Почта | Email
name: ФИО | Ф.И.О. | Имя клиента | Клиент | Контактное лицо | ФИО клиента
last: Фамилия
first: Имя
phone: Телефон | Номер телефона | Тел. | Контактный телефон
mobile: Мобильный | Моб. телефон | Мобильный телефон | Сотовый
postcode: Индекс | Почтовый индекс
region: Регион | Область
city: Город | Населённый пункт
street: Улица
address: Адрес | Адрес проживания | Почтовый адрес | Адрес регистрации
birth: Дата рождения | Д.р. | День рождения
gender: Пол
age: Возраст
company: Компания | Организация
job: Должность | Профессия
iban: Счёт | Расчётный счёт | IBAN
account: Номер счёта
card: Номер карты | Карта | № карты
expiry: Срок действия
vin: VIN | VIN-код | Номер кузова
plate: Госномер | Гос. номер
imei: IMEI
device_id: ID устройства | Серийный номер
salary: Оклад | Зарплата
department: Отдел | Подразделение
position: Должность
diagnosis: Диагноз | МКБ-10
insurance_no: Номер полиса | Полис ОМС
patient_no: Номер пациента | № карты пациента
employee_no: Табельный номер | Таб. №
recipient: Получатель
recipient_phone: Телефон получателя
recipient_address: Адрес доставки
order_no: Номер заказа | № заказа
date: Дата | Дата заказа
amount: Сумма | Итого
product: Товар | Наименование
quantity: Количество | Кол-во
status: Статус
note: Примечание | Комментарий
created: Дата регистрации | Создан
points: Баллы | Баланс
subject: Тема
body: Сообщение | Описание | Текст
model: Модель
login: Логин | Имя пользователя
""",
    "uk": """
id: ID | № | № з/п
customer_no: Номер клієнта | № клієнта | Код клієнта | ID клієнта | Особовий рахунок
email: Електронна пошта | E-mail | Ел. пошта | Пошта
name: ПІБ | Ім'я та прізвище | Клієнт | П.І.Б.
last: Прізвище
first: Ім'я
phone: Телефон | Номер телефону | Тел.
mobile: Мобільний | Моб. телефон
postcode: Індекс | Поштовий індекс
region: Область
city: Місто | Населений пункт
street: Вулиця
address: Адреса | Адреса проживання
birth: Дата народження | Народження
gender: Стать
age: Вік
company: Компанія | Організація
job: Посада
iban: IBAN | Рахунок | Номер рахунку
card: Номер картки | Картка
expiry: Термін дії
vin: VIN | VIN-код | Номер кузова
plate: Держномер | Номерний знак
imei: IMEI
device_id: ID пристрою
salary: Зарплата | Оклад
department: Відділ
position: Посада
diagnosis: Діагноз
insurance_no: Номер поліса
patient_no: Номер пацієнта
employee_no: Табельний номер
recipient: Одержувач
recipient_phone: Телефон одержувача
recipient_address: Адреса доставки
order_no: Номер замовлення
date: Дата
amount: Сума
product: Товар
quantity: Кількість
status: Статус
note: Примітка
created: Дата реєстрації
points: Бали
subject: Тема
body: Повідомлення | Опис
model: Модель
login: Логін
""",
    "cs": """
id: ID | Č. | Poř. č.
customer_no: Číslo zákazníka | Zákaznické číslo | Č. zákazníka | Kód zákazníka | ID klienta
email: E-mail | E-mailová adresa | Email
name: Jméno a příjmení | Jméno | Zákazník | Kontaktní osoba
last: Příjmení
first: Křestní jméno | Jméno
phone: Telefon | Telefonní číslo | Tel.
mobile: Mobil | Mobilní telefon
postcode: PSČ
region: Kraj
city: Město | Obec
street: Ulice
address: Adresa | Adresa bydliště | Trvalé bydliště
birth: Datum narození | Dat. nar.
gender: Pohlaví
age: Věk
company: Firma | Společnost
job: Pozice | Povolání
iban: IBAN | Číslo účtu
card: Číslo karty
expiry: Platnost do
vin: VIN | Číslo karoserie
plate: SPZ | RZ
imei: IMEI
device_id: ID zařízení
salary: Mzda | Plat
department: Oddělení
position: Pozice
diagnosis: Diagnóza
insurance_no: Číslo pojištěnce
patient_no: Číslo pacienta
employee_no: Osobní číslo
recipient: Příjemce
recipient_phone: Telefon příjemce
recipient_address: Dodací adresa
order_no: Číslo objednávky
date: Datum
amount: Částka
product: Zboží | Produkt
quantity: Množství
status: Stav
note: Poznámka
created: Vytvořeno | Registrace
points: Body
subject: Předmět
body: Zpráva | Popis
model: Model
login: Uživatelské jméno
""",
    "zh": """
id: 序号 | 编号 | ID
customer_no: 客户编号 | 客户号 | 会员编号 | 会员号 | 客户代码 | 会员卡号 | 用户编号 | 客户ID
email: 邮箱 | 电子邮箱 | 邮箱地址 | 电子邮件 | E-mail | 邮件地址
name: 姓名 | 客户姓名 | 联系人 | 客户名称 | 会员姓名 | 真实姓名
last: 姓
first: 名
phone: 电话 | 联系电话 | 电话号码 | 固定电话
mobile: 手机 | 手机号 | 手机号码 | 移动电话
postcode: 邮编 | 邮政编码
region: 省份 | 省
city: 城市 | 所在城市
street: 街道 | 详细地址
address: 地址 | 联系地址 | 家庭住址 | 通讯地址
birth: 出生日期 | 生日 | 出生年月
gender: 性别
age: 年龄
company: 公司 | 单位 | 公司名称
job: 职位 | 职业
iban: 银行账号 | 银行卡号
card: 银行卡号 | 信用卡号 | 卡号
expiry: 有效期
vin: 车架号 | 车辆识别代号 | VIN码
plate: 车牌号 | 车牌
imei: IMEI | 设备IMEI
device_id: 设备编号 | 终端号
salary: 工资 | 月薪 | 薪资
department: 部门
position: 岗位 | 职务
diagnosis: 诊断 | 疾病名称
insurance_no: 医保号 | 保单号
patient_no: 病历号 | 患者编号 | 就诊卡号
employee_no: 工号 | 员工编号
recipient: 收货人 | 收件人
recipient_phone: 收货人电话
recipient_address: 收货地址
order_no: 订单号 | 订单编号
date: 日期 | 下单时间
amount: 金额 | 总价
product: 商品 | 商品名称
quantity: 数量
status: 状态
note: 备注
created: 创建时间 | 注册时间
points: 积分 | 余额
subject: 主题 | 标题
body: 内容 | 描述
model: 车型 | 型号
login: 用户名 | 登录名
""",
    "zh_TW": """
id: 序號 | 編號 | ID
customer_no: 客戶編號 | 會員編號 | 客戶代號 | 會員卡號 | 客戶ID
email: 電子郵件 | 電子信箱 | E-mail | 信箱
name: 姓名 | 客戶姓名 | 聯絡人 | 會員姓名
last: 姓
first: 名
phone: 電話 | 聯絡電話 | 電話號碼 | 市話
mobile: 手機 | 行動電話 | 手機號碼
postcode: 郵遞區號
region: 縣市
city: 鄉鎮市區 | 城市
street: 街道
address: 地址 | 通訊地址 | 戶籍地址 | 聯絡地址
birth: 出生日期 | 生日 | 出生年月日
gender: 性別
age: 年齡
company: 公司 | 公司名稱
job: 職稱 | 職業
iban: 銀行帳號
card: 信用卡號 | 卡號
expiry: 有效期限
vin: 車身號碼 | VIN
plate: 車牌號碼
imei: IMEI
device_id: 裝置編號
salary: 薪資 | 月薪
department: 部門
position: 職位
diagnosis: 診斷
insurance_no: 保單號碼 | 健保卡號
patient_no: 病歷號碼
employee_no: 員工編號
recipient: 收件人
recipient_phone: 收件人電話
recipient_address: 收件地址
order_no: 訂單編號
date: 日期
amount: 金額
product: 商品名稱
quantity: 數量
status: 狀態
note: 備註
created: 建立時間 | 註冊日期
points: 點數
subject: 主旨
body: 內容
model: 型號
login: 使用者名稱 | 帳號
""",
    "ko": """
id: 번호 | 순번 | ID
customer_no: 고객번호 | 회원번호 | 고객 ID | 고객코드 | 회원ID | 멤버십번호
email: 이메일 | 이메일 주소 | 메일 | E-mail | 전자우편
name: 이름 | 성명 | 고객명 | 회원명 | 담당자 | 주문자명
last: 성
first: 이름
phone: 전화번호 | 연락처 | 전화 | 집전화
mobile: 휴대폰 | 휴대전화 | 핸드폰번호 | 휴대폰번호
postcode: 우편번호
region: 시도
city: 시군구 | 도시
street: 상세주소 | 도로명
address: 주소 | 배송지 | 자택주소
birth: 생년월일 | 생일
gender: 성별
age: 나이
company: 회사 | 회사명
job: 직책 | 직업
iban: 계좌번호
card: 카드번호 | 신용카드번호
expiry: 유효기간
vin: 차대번호 | VIN
plate: 차량번호
imei: IMEI | 단말기번호
device_id: 기기번호 | 단말 ID
salary: 급여 | 연봉
department: 부서
position: 직급
diagnosis: 진단명 | 상병명
insurance_no: 보험번호 | 증권번호
patient_no: 환자번호 | 차트번호
employee_no: 사번 | 사원번호
recipient: 수령인 | 받는사람
recipient_phone: 수령인 연락처
recipient_address: 배송주소
order_no: 주문번호
date: 일자 | 주문일
amount: 금액 | 결제금액
product: 상품명
quantity: 수량
status: 상태
note: 비고 | 메모
created: 등록일 | 가입일
points: 포인트 | 적립금
subject: 제목
body: 내용 | 문의내용
model: 모델 | 차종
login: 아이디 | 로그인ID
""",
    "tr": """
id: ID | Sıra No
customer_no: Müşteri No | Müşteri Numarası | Üye No | Müşteri Kodu | Abone No
email: E-posta | E-posta Adresi | Eposta | Mail
name: Ad Soyad | Adı Soyadı | Müşteri Adı | İsim
last: Soyad | Soyadı
first: Ad | Adı
phone: Telefon | Telefon No | Tel
mobile: Cep Telefonu | Cep | GSM
postcode: Posta Kodu
region: İl
city: Şehir | İlçe
street: Sokak | Cadde
address: Adres | Ev Adresi | Açık Adres
birth: Doğum Tarihi
gender: Cinsiyet
age: Yaş
company: Firma | Şirket
job: Görev | Meslek
iban: IBAN | Hesap No
card: Kart No | Kart Numarası
expiry: Son Kullanma
vin: Şasi No | Şasi Numarası
plate: Plaka
imei: IMEI
device_id: Cihaz No
salary: Maaş
department: Departman | Bölüm
position: Pozisyon
diagnosis: Tanı
insurance_no: Poliçe No
patient_no: Hasta No
employee_no: Sicil No
recipient: Alıcı
recipient_phone: Alıcı Telefonu
recipient_address: Teslimat Adresi
order_no: Sipariş No
date: Tarih
amount: Tutar
product: Ürün
quantity: Adet
status: Durum
note: Not | Açıklama
created: Kayıt Tarihi
points: Puan
subject: Konu
body: Mesaj
model: Model
login: Kullanıcı Adı
""",
    "sv": """
id: ID | Nr
customer_no: Kundnummer | Kundnr | Kund-ID | Medlemsnummer | Medlemsnr
email: E-post | E-postadress | Mejl | Epost
name: Namn | Fullständigt namn | Kundnamn | Kontaktperson
last: Efternamn
first: Förnamn
phone: Telefon | Telefonnummer | Tel
mobile: Mobil | Mobilnummer
postcode: Postnummer | Postnr
region: Län
city: Ort | Postort
street: Gata | Gatuadress
address: Adress | Postadress
birth: Födelsedatum | Född
gender: Kön
age: Ålder
company: Företag
job: Titel | Yrke
iban: IBAN | Kontonummer
card: Kortnummer
expiry: Giltig till
vin: Chassinummer
plate: Registreringsnummer | Regnr
imei: IMEI
device_id: Enhets-ID
salary: Lön | Månadslön
department: Avdelning
position: Befattning
diagnosis: Diagnos
insurance_no: Försäkringsnummer
patient_no: Patientnummer
employee_no: Anställningsnummer
recipient: Mottagare
recipient_phone: Mottagarens telefon
recipient_address: Leveransadress
order_no: Ordernummer
date: Datum
amount: Belopp
product: Produkt
quantity: Antal
status: Status
note: Anteckning
created: Skapad
points: Poäng
subject: Ämne
body: Meddelande
model: Modell
login: Användarnamn
""",
    "da": """
id: ID | Nr.
customer_no: Kundenummer | Kundenr. | Medlemsnummer
email: E-mail | E-mailadresse | Mail
name: Navn | Fulde navn | Kundenavn
last: Efternavn
first: Fornavn
phone: Telefon | Telefonnummer | Tlf.
mobile: Mobil | Mobilnummer
postcode: Postnummer | Postnr.
region: Region
city: By
street: Vej | Gade
address: Adresse
birth: Fødselsdato | Født
gender: Køn
age: Alder
company: Firma | Virksomhed
job: Stilling
iban: IBAN | Kontonummer
card: Kortnummer
expiry: Udløbsdato
vin: Stelnummer
plate: Nummerplade
imei: IMEI
device_id: Enheds-id
salary: Løn
department: Afdeling
position: Stilling
diagnosis: Diagnose
insurance_no: Policenummer
patient_no: Patientnummer
employee_no: Medarbejdernummer
recipient: Modtager
recipient_address: Leveringsadresse
order_no: Ordrenummer
date: Dato
amount: Beløb
product: Vare
quantity: Antal
status: Status
note: Bemærkning
created: Oprettet
points: Point
subject: Emne
body: Besked
model: Model
login: Brugernavn
""",
    "no": """
id: ID | Nr.
customer_no: Kundenummer | Kundenr | Medlemsnummer
email: E-post | E-postadresse | Epost
name: Navn | Fullt navn | Kundenavn
last: Etternavn
first: Fornavn
phone: Telefon | Telefonnummer | Tlf
mobile: Mobil | Mobilnummer
postcode: Postnummer | Postnr
region: Fylke
city: Poststed | By
street: Gate | Gateadresse
address: Adresse | Postadresse
birth: Fødselsdato | Født
gender: Kjønn
age: Alder
company: Firma | Bedrift
job: Stilling
iban: IBAN | Kontonummer
card: Kortnummer
vin: Understellsnummer
plate: Registreringsnummer
imei: IMEI
salary: Lønn
department: Avdeling
position: Stilling
diagnosis: Diagnose
patient_no: Pasientnummer
employee_no: Ansattnummer
recipient: Mottaker
recipient_address: Leveringsadresse
order_no: Ordrenummer
date: Dato
amount: Beløp
product: Vare
status: Status
note: Merknad
created: Opprettet
subject: Emne
body: Melding
login: Brukernavn
""",
    "fi": """
id: ID | Nro
customer_no: Asiakasnumero | Asiakasnro | Asiakastunnus | Jäsennumero
email: Sähköposti | Sähköpostiosoite | S-posti
name: Nimi | Koko nimi | Asiakkaan nimi
last: Sukunimi
first: Etunimi
phone: Puhelin | Puhelinnumero | Puh.
mobile: Matkapuhelin | GSM
postcode: Postinumero
region: Maakunta
city: Kaupunki | Postitoimipaikka
street: Katuosoite
address: Osoite | Lähiosoite
birth: Syntymäaika | Syntymäpäivä
gender: Sukupuoli
age: Ikä
company: Yritys
job: Ammatti
iban: IBAN | Tilinumero
card: Kortin numero
vin: Valmistenumero
plate: Rekisterinumero
imei: IMEI
salary: Palkka
department: Osasto
position: Tehtävä
diagnosis: Diagnoosi
patient_no: Potilasnumero
employee_no: Työntekijänumero
recipient: Vastaanottaja
recipient_address: Toimitusosoite
order_no: Tilausnumero
date: Päivämäärä
amount: Summa
product: Tuote
status: Tila
note: Huomautus
created: Luotu
subject: Aihe
body: Viesti
login: Käyttäjätunnus
""",
    "hu": """
id: ID | Sorszám
customer_no: Ügyfélszám | Ügyfélkód | Vevőkód | Tagsági szám
email: E-mail | E-mail cím | Email cím
name: Név | Teljes név | Ügyfél neve
last: Vezetéknév
first: Keresztnév | Utónév
phone: Telefon | Telefonszám
mobile: Mobil | Mobiltelefon
postcode: Irányítószám | Irsz.
region: Megye
city: Város | Település
street: Utca
address: Cím | Lakcím
birth: Születési dátum | Szül. idő
gender: Nem
age: Kor
company: Cég | Cégnév
job: Beosztás
iban: IBAN | Bankszámlaszám
card: Kártyaszám
vin: Alvázszám
plate: Rendszám
imei: IMEI
salary: Fizetés | Bruttó bér
department: Osztály
position: Beosztás
diagnosis: Diagnózis
patient_no: Betegazonosító
employee_no: Törzsszám
recipient: Címzett
recipient_address: Szállítási cím
order_no: Rendelésszám
date: Dátum
amount: Összeg
product: Termék
status: Állapot
note: Megjegyzés
created: Létrehozva
subject: Tárgy
body: Üzenet
login: Felhasználónév
""",
    "ro": """
id: ID | Nr. crt.
customer_no: Cod client | Număr client | Nr. client
email: E-mail | Adresă de e-mail | Email
name: Nume complet | Nume și prenume | Client
last: Nume | Nume de familie
first: Prenume
phone: Telefon | Număr de telefon | Tel.
mobile: Mobil | Telefon mobil
postcode: Cod poștal
region: Județ
city: Oraș | Localitate
street: Strada
address: Adresă | Domiciliu
birth: Data nașterii
gender: Sex
age: Vârstă
company: Companie | Firmă
job: Funcție
iban: IBAN | Cont bancar
card: Număr card
vin: Serie șasiu
plate: Nr. înmatriculare
imei: IMEI
salary: Salariu
department: Departament
position: Post
diagnosis: Diagnostic
patient_no: Nr. pacient
employee_no: Marcă
recipient: Destinatar
recipient_address: Adresă de livrare
order_no: Nr. comandă
date: Data
amount: Sumă
product: Produs
status: Stare
note: Observații
created: Creat la
subject: Subiect
body: Mesaj
login: Utilizator
""",
}

# What only English systems name, and what programs name everywhere.
_TECHNICAL = {
    "uuid": ("uuid", "guid", "external id", "ref"),
    "ip": ("ip", "ip address", "last ip", "remote addr"),
    "password_hash": ("password", "password hash", "encrypted password", "pwd"),
    "last_login": ("last login", "last sign in at", "last seen"),
    "subscribed": ("subscribed", "opt in", "newsletter", "is active"),
    "lat": ("lat", "latitude"),
    "lon": ("lon", "lng", "longitude"),
    "source": ("source", "channel", "utm source", "lead source"),
    "country": ("country", "country code", "locale"),
    "account": ("account no", "bank account no", "account number"),
}


@cache
def words(language: str) -> dict[str, tuple[str, ...]]:
    """Field -> its names in a language."""
    lines = (line.partition(":") for line in _WORDS[language].strip().splitlines())
    return {field: tuple(name.strip() for name in names.split("|")) for field, _, names in lines} | (
        _TECHNICAL if language == "en" else {}
    )


LANGUAGES = tuple(_WORDS)

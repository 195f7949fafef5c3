"""What a column is by its name: header words of some thirty languages, read as words and never as parts of words.

A name is folded (case, width, accents), cut where its parts meet (`billToStreet`, `BILL_TO_STREET`, `bill.to.street`),
and words that are written together (`Kundennummer`, `custno`, `お客様番号`) are cut by the words known here. Then the
longest phrases of `PHRASES` are looked for. What is left decides: a word of `OTHERWISE` (`email_sent_at`, `phone_type`)
makes it the name of something else, and the kinds in `STRICT`, whose words are used for things as well
(`product_name`, `memory address`), bear only words that tell of people (`COMPANY_OF`).
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from andon.rules.people.compiled import compiled
from andon.rules.people.folding import folded

# A comma stands between phrases, a space between the words of one. Words that are written together in some languages
# (`phone number`, `phonenumber`) stand here with spaces where both of their parts are words of this table.
PHRASES = {
    "email": (
        # en
        "email, emails, e mail, e mails, mail, mails, email address, email addr, email id, e mail address, mail "
        "address, mail id, emails address, email value, smtp address, mail primary, mail addr, email addresses",
        # de nl sv no da fi
        "e mail adresse, email adresse, mail adresse, emailadresse, mailadresse, e post, epost, e post adresse, "
        "epost adresse, epostadresse, epostadress, e postadress, e post adress, sahkoposti, sahkopostiosoite, "
        "sahkoposti osoite, mailadres, emailadres, e mailadres, e mail adres, e mailadresse",
        # fr
        "courriel, adresse email, adresse e mail, adresse mail, adresse electronique, adresse courriel, mel, "
        "courrier electronique",
        # es
        "correo, correo electronico, direccion de correo, direccion email, direccion de email, direccion correo, "
        "direccion de correo electronico, mail de contacto",
        # pt it ro
        "correio eletronico, correio electronico, endereco de email, endereco email, endereco de e mail, endereco "
        "eletronico, posta elettronica, indirizzo email, indirizzo e mail, indirizzo mail, indirizzo di posta "
        "elettronica, adresa email, adresa de email, adresa de e mail, adresa e mail",
        # pl cs hu
        "adres email, adres e mail, adres mail, emailova adresa, e mailova adresa, e mailcim, email cim, e mail "
        "cim, emailcim, adresa elektronicke posty",
        # ru uk
        "эл почта, электронная почта, почта, адрес электронной почты, эл адрес, имейл, емейл, мейл, e почта, "
        "електронна пошта, ел пошта, адреса електронної пошти, пошта, электронный адрес",
        # tr el
        "e posta, eposta, e posta adresi, eposta adresi, mail adresi, email adresi, ηλεκτρονικη διευθυνση, "
        "ηλεκτρονικο ταχυδρομειο, ημαιλ, διευθυνση email, διευθυνση ηλεκτρονικου ταχυδρομειου",
        # ar he hi
        "البريد الالكتروني, بريد الكتروني, البريد, الايميل, ايميل, عنوان البريد الالكتروني, דואל, דואר אלקטרוני, "
        "אימייל, כתובת מייל, מייל, כתובת דואר אלקטרוני, ईमेल, ई मेल, ईमेल पता, ईमेल आईडी",
        # ja
        "メール, メールアドレス, メアド, eメール, eメールアドレス, 電子メール, 電子メールアドレス, emailアドレス, "
        "mailアドレス, アドレス",
        # zh
        "邮箱, 电子邮箱, 电子邮件, 邮箱地址, 邮件地址, 电邮, 邮件, 電郵, 電子郵件, 電子郵件地址, 電郵地址, 信箱, "
        "電子信箱",
        # ko vi id th
        "이메일, 메일, 이메일주소, 메일주소, 전자우편, 전자메일, thu dien tu, dia chi email, hop thu, surel, "
        "alamat email, alamat surel, อีเมล, อีเมล์, ที่อยู่อีเมล",
    ),
    "phone": (
        # en
        "phone, phones, telephone, tel, mobile, cell, cellphone, cellular, landline, fax, msisdn, phone number, "
        "telephone number, tel number, mobile number, mobile phone, cell phone, cell number, contact number, fax "
        "number, phone no, tel no, mobile no, contact no, ph no, whatsapp, sms number, phone num, home phone, work "
        "phone, day phone, evening phone, call back number, phone value, facsimile telephone number, phones "
        "number, sms phone",
        # de nl
        "telefon, telefonnummer, telefon nr, telefon nummer, tel nr, handy, handynummer, handynr, mobil, "
        "mobilnummer, mobiltelefon, mobilfunk, mobilfunknummer, rufnummer, festnetz, telefax, faxnummer, "
        "fernsprecher, telefoon, telefoonnummer, telefoon nummer, mobiel, mobielnummer, gsm, gsm nummer",
        # sv no da fi
        "telefonnr, mobilnr, tlf, tlf nr, tlfnr, mobiltelefonnummer, puhelin, puhelinnumero, puh, matkapuhelin, "
        "kannykka, puhelin numero, gsm numero",
        # fr
        "telephone portable, numero de telephone, numero telephone, num tel, no tel, n de telephone, portable, n "
        "tel, numero de portable, tel portable, tel fixe, telephone fixe, tel mobile, telecopie",
        # es
        "telefono, telefonos, celular, movil, numero de telefono, telefono movil, numero de celular, num telefono, "
        "tel movil, tfno, telf, numero telefono, numero telefonico, nro telefono",
        # pt it ro
        "telefone, telemovel, fone, numero de telefone, numero telefone, cellulare, numero di telefono, recapito "
        "telefonico, numero cellulare, numero di cellulare, numar telefon, numar de telefon, telefon mobil",
        "telefony, numer telefonu, nr telefonu, nr tel, numer tel, komorka, tel kom, telefon komorkowy, telefonni "
        "cislo, "
        # pl cs hu
        "telefonne cislo, mobilni telefon, cislo telefonu, telefonszam, telefon szam, mobilszam, tel szam",
        # ru uk
        "телефон, телефоны, тел, номер телефона, мобильный, мобильный телефон, моб тел, моб телефон, сотовый, "
        "факс, номер тел, контактный телефон, телефон номери, номер телефону, мобильний, мобільний, мобільний "
        "телефон",
        # tr el
        "telefon no, telefon numarasi, cep telefonu, cep tel, cep no, cep, gsm no, tel numarasi, telefonu, "
        "τηλεφωνο, τηλ, κινητο, αριθμος τηλεφωνου, κινητο τηλεφωνο, σταθερο τηλεφωνο, φαξ",
        # ar he hi
        "الهاتف, هاتف, رقم الهاتف, الجوال, جوال, رقم الجوال, رقم الموبايل, موبايل, المحمول, رقم المحمول, تليفون, "
        "טלפון, נייד, טל, מספר טלפון, טלפון נייד, פלאפון, סלולרי, फोन, फ़ोन, फोन नंबर, फ़ोन नंबर, मोबाइल, मोबाइल "
        "नंबर, दूरभाष",
        # ja
        "電話, 電話番号, tel番号, 携帯, 携帯電話, 携帯番号, 携帯電話番号, 固定電話, ファックス, ファクス, fax番号, "
        "連絡先電話番号, 電話連絡先, denwa, denwa bango, denwa bangou, keitai, keitai bango",
        # zh
        "电话, 电话号码, 手机, 手机号, 手机号码, 联系电话, 联系方式, 移动电话, 座机, 固话, 传真, 電話號碼, 手機, "
        "手機號碼, 行動電話, 聯絡電話, 連絡電話, 傳真",
        # ko vi id th
        "전화, 전화번호, 휴대폰, 휴대폰번호, 핸드폰, 핸드폰번호, 휴대전화, 휴대전화번호, 연락처, 팩스, 팩스번호, "
        "dien thoai, so dien thoai, sdt, di dong, so di dong, telepon, no telepon, nomor telepon, no hp, hp, nomor "
        "hp, nomor ponsel, ponsel, handphone, telp, no telp, โทรศัพท์, เบอร์โทร, เบอร์โทรศัพท์, มือถือ, "
        "เบอร์มือถือ, หมายเลขโทรศัพท์",
    ),
    "name": (
        # en
        "name, names, full name, fullname, display name, displayname, complete name, legal name, name full, "
        "contact name, person name, policy holder, policy holder name, cardholder, card holder, card holder name, "
        "name on card, account holder, holder name, contact "
        "person, addressee",
        # de nl
        "namen, vollname, voller name, vor und nachname, vor und zuname, vorname nachname, vorname name, name "
        "vorname, nachname vorname, karteninhaber, kontoinhaber, ansprechpartner, kontaktperson, ansprechperson, "
        "naam, volledige naam, voornaam "
        "achternaam, contactpersoon",
        # sv no da fi
        "namn, fullstandigt namn, navn, fullt navn, fulde navn, nimi, koko nimi, kokonimi, for och efternamn",
        # fr es
        "nom complet, nom et prenom, nom prenom, prenom nom, prenom et nom, noms, titulaire, nom et prenoms, "
        "nombre, nombres, nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, titular, "
        "persona de contacto, "
        "apellidos nombre, nombre apellidos, apellido y nombre",
        # pt it ro
        "nome, nome completo, nome e sobrenome, nome e cognome, cognome e nome, nome cognome, cognome nome, "
        "nominativo, pessoa de contato, persona di contatto, nume, nume complet, nume si prenume, numele",
        # pl cs hu
        "imie i nazwisko, nazwisko i imie, imie nazwisko, cele jmeno, jmeno a prijmeni, jmeno prijmeni, prijmeni a "
        "jmeno, meno a priezvisko, nev, neve, teljes nev, ugyfel neve, osoba kontaktowa, kontaktni osoba",
        # ru uk
        "имя и фамилия, фамилия и имя, фамилия имя, фамилия имя отчество, фио, ф и о, полное имя, имя клиента, "
        "контактное лицо, "
        "піб, п і б, повне ім'я, прізвище та ім'я, прізвище ім'я по батькові",
        # tr el
        "ad soyad, adi soyadi, ad ve soyad, isim soyisim, adsoyad, isim, ονοματεπωνυμο, πληρες ονομα",
        # ar he hi
        "الاسم, اسم, الاسم الكامل, الاسم بالكامل, اسم العميل, الاسم الثلاثي, الاسم الرباعي, שם, שם מלא, שם לקוח, "
        "שם הלקוח, नाम, पूरा नाम, ग्राहक का नाम",
        # ja
        "氏名, 名前, お名前, 御名前, 姓名, フルネーム, shimei, onamae, namae, ご氏名, 氏名カナ, 氏名漢字, フリガナ, "
        "ふりがな, カナ氏名, "
        "名前カナ, 氏名フリガナ, 担当者, 担当者名, 顧客名, 会員名, お客様名, 患者名, 契約者, 契約者名, 契約者氏名, "
        "名義人, 口座名義, カード名義, 漢字氏名, カナ名, 宛名, 受取人, 社員名, 従業員名, 申込者",
        # zh
        "名字, 全名, 真实姓名, 客户名称, 客户姓名, 联系人, 联系人姓名, 收件人, 收货人, 持卡人, 会员姓名, 真實姓名, "
        "客戶姓名, 客戶名稱, 聯絡人, 收件人姓名, 會員姓名, 员工姓名",
        "이름, 성명, 성함, 고객명, 회원명, 수령인, 받는사람, 담당자, 예금주, 환자명, 직원명, ho ten, ho va ten, "
        "ten day du, ho ten khach hang, ten khach hang, "
        # ko vi id th
        "nama, nama lengkap, nama pelanggan, ชื่อ นามสกุล, ชื่อนามสกุล, ชื่อเต็ม, ชื่อลูกค้า, ชื่อ สกุล",
    ),
    "given-name": (
        # en
        "first name, firstname, fname, given name, given names, givenname, forename, forenames, christian name, "
        "middle name, middlename, nickname, nick name, preferred name, name first, name given, name middle, mname",
        # de nl sv no da fi
        "vorname, vornamen, rufname, zweiter vorname, voornaam, voornamen, roepnaam, fornamn, tilltalsnamn, "
        "fornavn, mellomnavn, etunimi, etunimet",
        # fr es pt it ro
        "prenom, prenoms, primer nombre, segundo nombre, nombre de pila, primeiro nome, prenome, nome proprio, "
        "nome di battesimo, prenume",
        # pl cs sk hu ru uk tr el
        "imie, imiona, drugie imie, jmeno, krestni jmeno, meno, keresztnev, utonev, имя, отчество, ім'я, імя, по "
        "батькові, adi, ad, isminiz, ονομα, μικρο ονομα",
        # ar he hi ja ko vi id th
        "الاسم الاول, اسم الاب, שם פרטי, प्रथम नाम, पहला नाम, 名, 名カナ, メイ, 下の名前, 名フリガナ, 이름만, ten, "
        "ten goi, nama depan, ชื่อจริง, ชื่อ, ชื่อเล่น",
    ),
    "family-name": (
        # en
        "last name, lastname, lname, surname, surnames, family name, familyname, name last, name family, maiden "
        "name, second name, secondname, birth name",
        # de nl sv no da fi
        "nachname, familienname, zuname, geburtsname, madchenname, achternaam, familienaam, geslachtsnaam, "
        "meisjesnaam, efternamn, slaktnamn, etternavn, efternavn, sukunimi",
        # fr es pt it ro
        "nom, nom de famille, nom usuel, nom de naissance, nom d usage, apellido, apellidos, primer apellido, "
        "segundo apellido, apellido paterno, apellido materno, sobrenome, apelido, ultimo nome, cognome, nume de "
        "familie",
        # pl cs sk hu ru uk tr el
        "nazwisko, nazwisko rodowe, prijmeni, rodne prijmeni, priezvisko, vezeteknev, csaladnev, фамилия, "
        "прізвище, soyad, soyadi, soyisim, επωνυμο, επιθετο",
        # ar he hi ja zh ko vi id th
        "اسم العائلة, اللقب, اسم الشهرة, שם משפחה, उपनाम, कुलनाम, अंतिम नाम, 姓, 姓カナ, セイ, 名字カナ, 苗字, "
        "姓フリガナ, 姓氏, 성, ho, ho dem, nama belakang, nama keluarga, นามสกุล, สกุล",
    ),
    "address": (
        # en
        "address, addr, addresses, full address, postal address, mailing address, street address, home address, "
        "residence, address line, addr line, delivery address, residential address, adr, formatted address, "
        "mailing addr, physical address, postal addr, address formatted, registered address",
        # de sv no da fi
        "adresse, anschrift, wohnadresse, postanschrift, adressen, adresszeile, adresszusatz, lieferadresse, "
        "rechnungsadresse, wohnanschrift, wohnsitz, postadresse, postadress, adress, leveringsadresse, "
        "fakturaadress, bostadsadress, leveransadress, osoite, postiosoite, kotiosoite, gateadresse, besoksadress",
        # nl fr
        "adres, woonadres, postadres, bezorgadres, factuuradres, adresse postale, adresse complete, domicile, "
        "adresse de livraison, adresse de facturation, ligne adresse, complement adresse, complement d adresse",
        # es pt it ro
        "direccion, domicilio, direccion postal, direccion completa, direccion de envio, direccion de facturacion, "
        "endereco, morada, logradouro, endereco completo, complemento, indirizzo, residenza, domicilio fiscale, "
        "indirizzo di residenza, adresa, adresa postala, adresa completa, domiciliu",
        # pl cs hu
        "adres zamieszkania, adres korespondencyjny, adres dostawy, adres zameldowania, bydliste, adresa bydliste, "
        "trvale bydliste, cim, lakcim, levelezesi cim, szallitasi cim, szamlazasi cim",
        # ru uk
        "адрес, адрес проживания, адрес доставки, почтовый адрес, домашний адрес, адрес регистрации, место "
        "жительства, адреса, адреса проживання, адреса доставки, поштова адреса",
        # tr el
        "adresi, ev adresi, acik adres, teslimat adresi, fatura adresi, διευθυνση, διευθυνση κατοικιας, "
        "ταχυδρομικη διευθυνση",
        # ar he hi
        "العنوان, عنوان, عنوان السكن, عنوان المنزل, כתובת, כתובת מגורים, כתובת למשלוח, पता, डाक पता, घर का पता, "
        "स्थायी पता",
        # ja zh
        "jusho, jyusho, 住所, ご住所, 現住所, 送付先住所, 届け先住所, お届け先, 配送先, 自宅住所, 所在地, 番地, "
        "建物名, "
        "マンション名, 住所カナ, 地址, 通讯地址, 通信地址, 居住地址, 邮寄地址, 送货地址, 家庭住址, 住址, 收货地址, "
        "联系地址, 详细地址, 收件地址, 户籍地址, 聯絡地址, "
        "收件人地址, 通訊地址, 戶籍地址, 送貨地址",
        # ko vi id th
        "주소, 상세주소, 도로명주소, 지번주소, 배송지, 배송주소, 자택주소, dia chi, noi o, cho o, dia chi nha, "
        "alamat, alamat lengkap, alamat rumah, ที่อยู่, ที่อยู่จัดส่ง, ที่อยู่ปัจจุบัน, บ้านเลขที่",
    ),
    "street": (
        # en
        "street, street name, street line, streets, address street, address line street, thoroughfare, st address",
        # de nl sv no da fi
        "strasse, str, strassenname, strasse und hausnummer, strasse hausnummer, strasse nr, strasse hausnr, "
        "strasse hnr, straat, straatnaam, gata, gatuadress, gatuadressen, gate, gade, vej, vejnavn, katu, "
        "katuosoite, lahiosoite",
        # fr es pt it ro
        "rue, nom de rue, numero et rue, voie, nom de la voie, libelle voie, calle, calle y numero, rua, via, strada",
        # pl cs hu ru uk tr el ar he hi ja zh ko vi id th
        "ulica, ulice, utca, kozterulet, улица, ул, вулиця, вул, sokak, cadde, mahalle, οδος, الشارع, شارع, רחוב, "
        "सड़क, गली, 町名番地, 町域, 丁目番地, 街道, 街道地址, 도로명, duong, ten duong, jalan, nama jalan, ถนน",
    ),
    "house-number": (
        # en
        "house number, house no, house num, building number, street number, street no, apartment, apartment "
        "number, apt, apt no, unit number, flat, flat no, door number, suite, house name",
        # the others
        "hausnummer, hausnr, hnr, huisnummer, huisnr, toevoeging, husnummer, husnr, gatunummer, talon numero, "
        "numero de rue, numero rue, numero de voie, numero exterior, numero interior, numero da casa, numero "
        "civico, civico, numar strada, nr domu, numer domu, nr lokalu, numer mieszkania, nr mieszkania, cislo "
        "popisne, cislo domu, hazszam, дом, номер дома, квартира, кв, будинок, kapi no, bina no, daire no, αριθμος "
        "οδου, رقم المنزل, מספר בית, दरवाजा संख्या, 部屋番号, 号室, 门牌号, 門牌號, 동호수, so nha, nomor rumah, "
        "เลขที่บ้าน",
    ),
    "city": (
        # en de nl sv no da fi
        "city, town, locality, municipality, suburb, village, city name, town name, post town, hometown, ort, "
        "stadt, wohnort, ortsname, gemeinde, plaats, woonplaats, stad, gemeente, postort, ort namn, poststed, "
        "bynavn, kommune, kommun, kaupunki, postitoimipaikka, kunta",
        # fr es pt it ro
        "ville, commune, localite, ciudad, municipio, localidad, poblacion, cidade, localidade, citta, comune, "
        "localita, oras, localitate, localitatea, orasul",
        # pl cs hu ru uk tr el
        "miasto, miejscowosc, mesto, obec, varos, telepules, helyseg, город, населенный пункт, нас пункт, місто, "
        "населений пункт, sehir, ilce, πολη, πολις, δημος",
        "المدينة, مدينة, עיר, ישוב, יישוב, शहर, नगर, गांव, 市区町村, 市町村, 市区郡, 都市, 市, 区, 城市, 区县, "
        "시군구, 도시, thanh pho, "
        # ar he hi ja zh ko vi id th
        "quan huyen, kota, kabupaten, kota kabupaten, kecamatan, kelurahan, เมือง, อำเภอ, เขต, ตำบล",
    ),
    "postcode": (
        "postcode, post code, postal code, postalcode, zip, zip code, zipcode, zip postal, zip postal code, pin "
        "code, pincode, "
        # en de nl sv no da fi
        "eircode, plz, postleitzahl, postcodes, postnummer, postnr, post nr, postinumero, postal, post index",
        "code postal, cp, codigo postal, cod postal, cep, codigo de endereco postal, cap, codice di avviamento "
        "postale, codice postale, kod pocztowy, psc, iranyitoszam, irsz, индекс, почтовый индекс, індекс, поштовий "
        "індекс, posta kodu, "
        # fr es pt it ro pl cs hu ru uk tr el ar he hi
        "ταχυδρομικος κωδικας, ταχ κωδ, τκ, الرمز البريدي, מיקוד, पिन कोड, डाक कोड",
        # ja zh ko vi id th
        "yubin bango, yubinbango, 郵便番号, 邮编, 邮政编码, 郵遞區號, 郵編, 郵政編碼, 우편번호, ma buu dien, ma buu "
        "chinh, kode pos, รหัสไปรษณีย์",
    ),
    "region": (
        "state, province, region, county, prefecture, state province, state region, district, bundesland, kanton, "
        "provincie, lan, landskap, fylke, maakunta, departement, provincia, comunidad autonoma, estado, uf, "
        "distrito, regione, judet, judetul, wojewodztwo, powiat, gmina, kraj, okres, megye, область, регион, "
        "район, обл, область край, il, bolge, νομος, περιφερεια, المحافظة, المنطقة, מחוז, राज्य, जिला, 都道府県, "
        "県, 省, 省份, 州, 县, 縣市, 행정구역, 시도, tinh, tinh thanh, quan, huyen, phuong, xa, provinsi, จังหวัด, "
        "แขวง",
    ),
    "country": (
        "country, country name, country of residence, country code, nation, nationality, citizenship, land, "
        "laendercode, staat, staatsangehorigkeit, nationalitat, nationaliteit, nationalitet, medborgarskap, maa, "
        "kansalaisuus, pays, nationalite, pais, nacionalidad, nacionalidade, paese, nazione, nazionalita, "
        "cittadinanza, tara, nationalitate, cetatenie, obywatelstwo, narodowosc, zeme, stat, statni prislusnost, "
        "orszag, allampolgarsag, страна, гражданство, країна, громадянство, ulke, uyruk, χωρα, υπηκοοτητα, "
        "ιθαγενεια, الدولة, البلد, الجنسية, מדינה, ארץ, אזרחות, देश, राष्ट्रीयता, 国, 国名, 国籍, 国家, 國家, "
        "國籍, 국가, 국적, quoc gia, quoc tich, negara, kewarganegaraan, ประเทศ, สัญชาติ",
    ),
    "birth-date": (
        # en
        "birth date, birthdate, date of birth, birthday, birth day, dob, d o b, bday, born, born on, birth dt, "
        "birth year, year of birth, yob, birthdt, date birth",
        # de nl sv no da fi
        "geburtsdatum, geburtstag, geb datum, gebdatum, geb dat, gebdat, geburts datum, geboren, geboren am, "
        "geburtsjahr, geboortedatum, geboortejaar, geb, fodelsedatum, fodelsedag, fodelsear, fodt, fodselsdato, "
        "fodselsdag, fodselsar, foedselsdato, fodd, syntymaaika, syntymapaiva, syntymavuosi",
        # fr es pt it ro
        "date de naissance, date naissance, ddn, ne le, date naiss, annee de naissance, fecha de nacimiento, fecha "
        "nacimiento, f nacimiento, fec nac, fecha nac, fecha de nac, nacimiento, data de nascimento, data "
        "nascimento, dt nascimento, nascimento, data nasc, data di nascita, data nascita, nato il, data nasterii, "
        "data de nastere, nascut",
        # pl cs hu
        "data urodzenia, data ur, rok urodzenia, datum narozeni, narozen, datum narodenia, szuletesi datum, "
        "szuletesi ido, szul datum, szul ido, szuletesi ev",
        # ru uk tr el
        "дата рождения, день рождения, год рождения, д р, дата рожд, дата народження, день народження, рік "
        "народження, dogum tarihi, dogum gunu, dogum yili, ημερομηνια γεννησης, ημ γεννησης, ημνια γεννησης, "
        "γεννηση, γεννηθηκε, ετος γεννησης",
        # ar he hi
        "تاريخ الميلاد, تاريخ الولادة, الميلاد, סנה לידה, תאריך לידה, שנת לידה, जन्म तिथि, जन्मतिथि, जन्म दिनांक, "
        "जन्म की तारीख, जन्मदिन",
        # ja zh ko vi id th
        "生年月日, 誕生日, seinengappi, tanjobi, 生年, 生まれ, お誕生日, 出生日期, 生日, 出生年月, 出生年月日, "
        "出生年份, 생년월일, 생일, "
        "출생일, 생년, ngay sinh, ngay thang nam sinh, nam sinh, tanggal lahir, tgl lahir, tahun lahir, วันเกิด, "
        "วันเดือนปีเกิด, ปีเกิด",
    ),
    "age": (
        "age, age years, age in years, alter, lebensalter, leeftijd, alder, ika, edad, idade, eta, varsta, wiek, "
        "vek, eletkor, kor, возраст, вік, yas, yasi, ηλικια, العمر, عمر, גיל, आयु, उम्र, 年齢, 年龄, 年齡, 나이, "
        "연령, tuoi, umur, usia, อายุ",
    ),
    "gender": (
        "gender, sex, geschlecht, anrede, salutation, geslacht, aanhef, kon, kjonn, sukupuoli, sexe, civilite, "
        "sexo, genero, sesso, genere, gen, plec, pohlavi, osloveni, nem, пол, стать, cinsiyet, φυλο, الجنس, النوع, "
        "מין, מגדר, लिंग, 性別, 性别, 성별, gioi tinh, jenis kelamin, เพศ",
    ),
    "card": (
        # en
        "card, card number, card no, card num, cardnumber, credit card, creditcard, debit card, payment card, bank "
        "card, credit card number, cc number, cc num, cc no, ccnum, ccnumber, pan, primary account number, credit "
        "card no, cc, card pan, debit card number",
        "kartennummer, kreditkarte, kreditkartennummer, kartennr, kaartnummer, creditcardnummer, kortnummer, "
        "kortnr, kreditkort, kreditkortsnummer, korttinumero, luottokortti, carte bancaire, numero de carte, "
        "numero carte, carte de credit, cb, tarjeta, numero de tarjeta, tarjeta de credito, numero tarjeta, "
        "cartao, numero do cartao, "
        # de nl sv no da fi fr es pt it ro
        "cartao de credito, carta di credito, numero carta, numero di carta, card de credit, numar card",
        # pl cs hu ru uk tr el ar he hi ja zh ko vi id th
        "numer karty, nr karty, karta kredytowa, cislo karty, kartyaszam, bankkartya, номер карты, карта, "
        "банковская карта, номер картки, kart no, kart numarasi, kredi karti, kredi karti no, αριθμος καρτας, "
        "πιστωτικη καρτα, رقم البطاقة, بطاقة الائتمان, מספר כרטיס, כרטיס אשראי, कार्ड नंबर, कार्ड संख्या, "
        "カード番号, クレジットカード, クレジットカード番号, カード情報, 卡号, 银行卡号, 信用卡号, 信用卡, "
        "銀行卡號, 信用卡號, 卡號, 카드번호, 신용카드, 신용카드번호, so the, so the tin dung, nomor kartu, kartu "
        "kredit, หมายเลขบัตรเครดิต, บัตรเครดิต, หมายเลขบัตร",
    ),
    "card-expiry": (
        "card expiry, expiry, exp date, expiry date, expiration, expiration date, card expiration, cc exp, cc "
        "expiry, cc expires, valid thru, exp month, exp year, card exp, credit card expire, gultig bis, "
        "ablaufdatum, vervaldatum, giltig till, date d expiration, fecha de vencimiento, fecha de caducidad, "
        "caducidad, validade, scadenza carta, data waznosci karty, срок действия карты, son kullanma, 有効期限, "
        "カード有効期限, 有效期, 유효기간",
    ),
    "iban": (
        "iban, iban number, iban no, iban nr, iban code, iban nummer, numero iban, codice iban, international bank "
        "account number",
    ),
    "bank-account": (
        # en
        "bank account, bank account number, account number, account no, acct no, acct number, acct num, account "
        "num, bank acct, bank account no, routing number, sort code, bsb",
        "kontonummer, kontonr, konto nr, konto nummer, bankkonto, bankverbindung, rekeningnummer, rekening, "
        "bankrekening, bankkontonummer, bankgiro, plusgiro, kontonumer, tilinumero, pankkitili, rib, compte "
        "bancaire, numero de compte, numero compte, cuenta bancaria, numero de cuenta, cuenta corriente, clabe, "
        "cbu, conta bancaria, numero da conta, "
        # de nl sv no da fi fr es pt it ro
        "conta corrente, conto corrente, numero conto, numero di conto, cont bancar, numar cont",
        # pl cs hu ru uk tr el ar he hi ja zh ko vi id th
        "numer konta, nr konta, rachunek bankowy, numer rachunku, nr rachunku, cislo uctu, bankovni ucet, "
        "bankszamla, bankszamlaszam, szamlaszam, номер счета, расчетный счет, банковский счет, р с, номер рахунку, "
        "hesap no, hesap numarasi, banka hesabi, αριθμος λογαριασμου, رقم الحساب, رقم الحساب البنكي, מספר חשבון, "
        "חשבון בנק, खाता संख्या, खाता नंबर, बैंक खाता, 口座番号, 銀行口座, 银行账号, 银行账户, 銀行帳號, 帳號, "
        "계좌번호, 계좌, so tai khoan, nomor rekening, no rekening, rekening bank, เลขที่บัญชี, บัญชีธนาคาร",
    ),
    "national-id": (
        # en
        "ssn, social security, social security number, social security no, soc sec no, national id, national id "
        "number, national insurance number, nino, ni number, national identifier, id card, id card number, "
        "identity number, identity card, aadhaar, aadhar, aadhaar number, nhs number, nhs no, medicare number, sin "
        "number, identification number, government id, id number, ssn number, my number, mynumber, kojin bango, kojin "
        "bangou",
        # de nl sv no da fi
        "sozialversicherungsnummer, svnr, sv nummer, ahv nummer, ahvnr, personalausweis, ausweisnummer, "
        "personalausweisnummer, rentenversicherungsnummer, bsn, burgerservicenummer, rijksregisternummer, "
        "personnummer, personnr, samordningsnummer, fodselsnummer, cpr nummer, cpr nr, cpr, henkilotunnus, hetu, "
        "kennitala",
        # fr es pt it ro
        "nir, numero de securite sociale, numero securite sociale, num secu, securite sociale, insee, dni, nie, "
        "dni nie, documento de identidad, cedula, curp, rut, cui, numero de documento, num documento, documento, "
        "cpf, rg, nif, cartao de cidadao, numero cpf, bilhete de identidade, codice fiscale, cod fiscale, cf, cnp, "
        "cod numeric personal, carta d identita",
        # pl cs hu ru uk tr el
        "pesel, nr pesel, numer pesel, dowod osobisty, nr dowodu, rodne cislo, rc, cislo obcanskeho prukazu, taj, "
        "taj szam, szemelyi szam, szemelyi igazolvany, снилс, паспорт серия номер, иин, єдрпоу, рнокпп, tc kimlik, "
        "tc kimlik no, tc no, tckn, kimlik no, αμκα, αριθμος ταυτοτητας, ταυτοτητα, αδτ",
        # ar he hi ja zh ko vi id th
        "رقم الهوية, الرقم القومي, الهوية الوطنية, رقم البطاقة الوطنية, תעודת זהות, ת ז, תז, מספר זהות, מספר תעודת "
        "זהות, आधार, आधार नंबर, आधार संख्या, マイナンバー, 個人番号, 身份证, 身份证号, 身份证号码, 证件号码, "
        "证件号, 身分證, 身分證字號, 身份證號碼, 身份證, 주민등록번호, 주민번호, 외국인등록번호, cccd, cmnd, so "
        "cmnd, so cccd, can cuoc cong dan, so dinh danh, nik, no ktp, nomor ktp, ktp, เลขบัตรประชาชน, "
        "เลขประจำตัวประชาชน, บัตรประชาชน",
    ),
    "tax-id": (
        "tax id, tax number, tax no, tin, itin, tax identification number, taxpayer id, vat number, vat id, vat "
        "no, ein, steuernummer, steuer id, steueridentifikationsnummer, idnr, steuer nr, ustid, ust id nr, ust "
        "idnr, uid nummer, btw nummer, momsnummer, numero fiscal, numero fiscale, numero de tva, n tva, nif "
        "fiscal, rfc, cuit, cuil, nit, ruc, identificacion fiscal, cnpj, cpf cnpj, contribuinte, numero de "
        "contribuinte, partita iva, p iva, piva, cod fiscal, cif, nip, nr nip, dic, ico, adoszam, adoazonosito, "
        "adoazonosito jel, инн, ипн, іпн, vergi no, vergi numarasi, vkn, αφμ, α φ μ, αριθμος φορολογικου μητρωου, "
        "الرقم الضريبي, מספר עוסק, gstin, gst number, pan number, pan no, pan card, 納税者番号, 税号, "
        "纳税人识别号, 統一編號, 사업자등록번호, ma so thue, mst, npwp, เลขประจำตัวผู้เสียภาษี",
    ),
    "passport": (
        "passport, passport number, passport no, passport num, reisepass, passnummer, reisepassnummer, reispass, "
        "paspoort, paspoortnummer, pass nummer, passnr, passin numero, passi, passeport, numero de passeport, "
        "pasaporte, numero de pasaporte, passaporte, numero do passaporte, passaporto, numero passaporto, "
        "pasaport, numar pasaport, paszport, nr paszportu, cislo pasu, pas, utlevel, utlevelszam, паспорт, номер "
        "паспорта, серия паспорта, серия и номер паспорта, pasaport no, διαβατηριο, αριθμος διαβατηριου, جواز "
        "السفر, رقم الجواز, رقم جواز السفر, דרכון, מספר דרכון, पासपोर्ट, पासपोर्ट नंबर, パスポート, "
        "パスポート番号, 旅券番号, 护照, 护照号, 护照号码, 護照, 護照號碼, 여권, 여권번호, ho chieu, so ho chieu, "
        "paspor, nomor paspor, หนังสือเดินทาง, เลขที่หนังสือเดินทาง",
    ),
    "driving-licence": (
        "driving licence, driving license, drivers license, driver license, driver s license, driver licence, "
        "drivers licence, dl number, dl no, driver license number, drivers license number, license number driver, "
        "fuhrerschein, fuhrerscheinnummer, fuehrerscheinnummer, rijbewijs, rijbewijsnummer, korkort, "
        "korkortsnummer, forerkort, forerkortnummer, korekort, ajokortti, permis de conduire, numero de permis, "
        "licencia de conducir, permiso de conducir, carnet de conducir, cnh, carta de conducao, patente di guida, "
        "numero patente, patente, permis de conducere, prawo jazdy, nr prawa jazdy, ridicsky prukaz, jogositvany, "
        "vezetoi engedely, водительское удостоверение, номер ву, ehliyet, ehliyet no, διπλωμα οδηγησης, رخصة "
        "القيادة, רישיון נהיגה, ड्राइविंग लाइसेंस, 免許証番号, 運転免許証, 運転免許証番号, 驾照, 驾驶证, 驾驶证号, "
        "駕照, 운전면허, 운전면허번호, bang lai xe, giay phep lai xe, sim number, nomor sim, ใบขับขี่",
    ),
    "customer-number": (
        # en
        "customer management number, customer management no, customer number, customer no, customer num, customer id, "
        "customer code, customer key, customer nbr, "
        "customer ref, customer identifier, customer account number, cust no, cust num, cust id, cust nbr, cust "
        "number, cust code, client number, client n, client code, client ref, member number, member no, member "
        "num, member id, membership number, membership no, membership id, member code, subscriber number, "
        "subscriber id, subscriber no, patient id, patient number, patient no, mrn, medical record number, loyalty "
        "number, loyalty id, loyalty card, loyalty card number, frequent flyer number, policy number, policy no, "
        "policyholder id, insured id, contract number, contract no, employee number, employee id, employee no, emp "
        "no, emp id, emp num, emp number, staff number, staff id, staff no, personnel number, student id, student "
        "number, student no, guest id, passenger id, donor id, debtor number, debtor no, debitor, consumer number, "
        "consumer id, policyholder number",
        # de nl
        "kundennummer, kundennr, kunden nr, kunden no, kunden nummer, kunden id, kundenid, kdnr, kd nr, "
        "kundennummern, debitorennummer, debitorennr, debitor nr, debitorennr, mitgliedsnummer, mitgliedsnr, "
        "mitglieds nr, mitglied nr, versichertennummer, versicherungsnummer, vertragsnummer, vertragsnr, "
        "personalnummer, personalnr, patientennummer, patientennr, matrikelnummer, mandantennummer, klantnummer, "
        "klantnr, klant nr, klant nummer, klant id, klantid, klantcode, relatienummer, lidnummer, debiteurnummer, "
        "debiteurnr, polisnummer, personeelsnummer, patientnummer",
        # sv no da fi
        "kundnummer, kundnr, kund nr, kund id, kundid, medlemsnummer, medlemsnr, anstallningsnummer, kundenummer, "
        "kundenr, kunde nr, kunde no, kunde id, kundeid, avtalenummer, ansattnummer, medarbejdernummer, "
        "asiakasnumero, asiakasnro, asiakas nro, asiakas id, asiakastunnus, jasennumero",
        # fr
        "numero client, numero de client, n client, no client, num client, code client, id client, ref client, "
        "reference client, numero client e, numero d adherent, numero adherent, numero abonne, matricule, numero "
        "patient, numero de contrat, numero allocataire, identifiant client, numero de fidelite",
        # es
        "numero de cliente, numero cliente, num cliente, nro cliente, no cliente, codigo cliente, codigo de "
        "cliente, cod cliente, id cliente, cliente id, clave cliente, cliente no, numero de socio, num socio, nro "
        "socio, numero de afiliado, nro afiliado, numero de abonado, numero de contrato, numero de empleado, "
        "numero de poliza, numero de historia clinica",
        # pt it ro
        "numero do cliente, codigo do cliente, no do cliente, n cliente, matricula, numero de socio, numero de "
        "utente, numero de "
        "associado, numero do associado, numero do socio, numero do utente, codigo do associado, codice cliente, cod "
        "cliente, numero di cliente, cliente codice, numero tessera, codice "
        "tessera, matricola, numero di contratto, numar client, nr client, cod client, cod abonat, numar contract",
        # pl cs hu
        "numer klienta, nr klienta, id klienta, kod klienta, klient nr, klient id, nr czlonkowski, numer "
        "czlonkowski, nr umowy, numer umowy, nr polisy, numer pracownika, cislo zakaznika, zakaznicke cislo, id "
        "zakaznika, kod zakaznika, c zakaznika, cislo klienta, klientske cislo, cislo smlouvy, osobni cislo, "
        "clenske cislo, ugyfelszam, ugyfel szam, ugyfelkod, ugyfel kod, ugyfel id, ugyfelazonosito, vevokod, "
        "vevoszam, vevo azonosito, tagsagi szam",
        # ru uk
        "номер клиента, код клиента, ид клиента, id клиента, клиент id, клиент номер, клиентский номер, номер "
        "покупателя, код покупателя, номер договора, номер абонента, лицевой счет, табельный номер, номер "
        "пациента, номер карты клиента, номер полиса, номер участника, номер клієнта, код клієнта, ід клієнта, id "
        "клієнта, номер договору, номер абонента, особовий рахунок",
        # tr el
        "musteri no, musteri numarasi, musteri kodu, musteri id, uye no, uye numarasi, abone no, abone numarasi, "
        "sicil no, hasta no, αριθμος πελατη, κωδικος πελατη, κωδ πελατη, αρ πελατη, αριθμος μελους, κωδικος "
        "μελους, αριθμος συμβολαιου",
        # ar he hi
        "رقم العميل, رقم الزبون, كود العميل, رمز العميل, معرف العميل, رقم العضوية, رقم العضو, رقم المشترك, رقم "
        "المريض, رقم الموظف, מספר לקוח, מס לקוח, קוד לקוח, מזהה לקוח, מספר חבר, מספר עובד, ग्राहक संख्या, ग्राहक "
        "आईडी, ग्राहक क्रमांक, ग्राहक नंबर, ग्राहक कोड, सदस्य संख्या, सदस्यता संख्या",
        # ja
        "kokyaku bango, kaiin bango, kokyaku id, kaiin id, お客様管理番号, お客様番号, お客さま番号, お客様id, "
        "お客様コード, 顧客番号, 顧客管理番号, 顧客コード, "
        "顧客id, 顧客no, 会員番号, 会員id, 会員no, 会員コード, 取引先コード, 得意先コード, 得意先番号, 取引先番号, "
        "取引先id, 契約番号, "
        "契約者番号, 契約id, 患者番号, 患者id, 社員番号, 従業員番号, 職員番号, 学籍番号, 組合員番号, 加入者番号, "
        "被保険者番号, 証券番号, ユーザー管理番号, 利用者番号, 登録者番号, 受付番号, 診察券番号, "
        "ポイントカード番号",
        # zh
        "客户编号, 客户号, 客户代码, 客户id, 客户编码, 会员编号, 会员号, 会员卡号, 会员id, 员工编号, 工号, 学号, "
        "合同编号, 病历号, 患者编号, 保单号, 顾客编号, 用户编号, 客戶編號, 客戶代號, 客戶號碼, 會員編號, 會員卡號, "
        "會員號碼, 員工編號, 學號, 病歷號, 合約編號",
        # ko vi id th
        "고객번호, 고객관리번호, 고객코드, 고객id, 고객아이디, 회원번호, 사번, 회원코드, 회원id, 사원번호, 직원번호, "
        "학번, 환자번호, 계약번호, 증권번호, 멤버십번호, ma khach hang, so khach hang, ma kh, makh, ma hoi vien, "
        "ma thanh vien, ma nhan vien, ma benh nhan, so hop dong, nomor pelanggan, no pelanggan, id pelanggan, kode "
        "pelanggan, nomor anggota, no anggota, nomor member, id member, nomor nasabah, nomor pegawai, nip pegawai, "
        "รหัสลูกค้า, หมายเลขลูกค้า, เลขที่ลูกค้า, รหัสสมาชิก, หมายเลขสมาชิก, เลขสมาชิก, รหัสพนักงาน, เลขที่สัญญา",
    ),
    "device": (
        "device id, device serial, device serial number, serial number, serial no, serial, device number, udid, "
        "idfa, idfv, gaid, advertising id, ad id, android id, imsi, iccid, esn, meid, device uuid, device "
        "identifier, seriennummer, serienummer, geratenummer, gerate id, numero de serie, numero serie, numero di "
        "serie, id appareil, id dispositivo, numer seryjny, seriove cislo, серийный номер, id устройства, seri no, "
        "σειριακος αριθμος, シリアル番号, 製造番号, 端末id, 端末番号, 端末識別番号, 设备id, 设备号, 设备编号, "
        "序列号, 設備編號, 序號, 기기번호, 단말기번호, 일련번호, 시리얼번호, so serial, nomor seri, dcm id, t "
        "connect id, telematics id, 車載機id, 車載端末id",
    ),
    "vin": (
        "vin, vin number, vin no, vin code, vehicle identification number, vehicle id number, chassis number, "
        "chassis no, chassis, frame number, fahrgestellnummer, fahrgestellnr, fahrzeugidentifikationsnummer, "
        "fahrzeug identifizierungsnummer, fin, chassisnummer, stelnummer, understellsnummer, numero de chassis, "
        "numero chassis, numero de bastidor, bastidor, chassi, numero do chassi, telaio, numero di telaio, numero "
        "telaio, serie sasiu, numer vin, nr vin, numer nadwozia, cislo karoserie, alvazszam, номер кузова, вин, "
        "вин код, номер шасси, sasi no, αριθμος πλαισιου, رقم الشاسيه, מספר שלדה, 車台番号, 車体番号, 车架号, "
        "车辆识别代号, 车辆识别码, 車身號碼, 차대번호, so khung, nomor rangka, เลขตัวถัง",
    ),
    "imei": ("imei, imei number, imei no, imei nummer, imei nr, numero imei, imei1, imei2, imeisv, imei番号, imei号",),
    "licence-plate": (
        "licence plate, license plate, plate, plate number, plate no, number plate, registration plate, vehicle "
        "registration, license plate number, vehicle reg, kennzeichen, kfz kennzeichen, autokennzeichen, "
        "nummernschild, kenteken, nummerplaat, registreringsnummer, regnr, reg nr, nummerplade, rekisterinumero, "
        "plaque, immatriculation, plaque d immatriculation, numero d immatriculation, matricula vehiculo, "
        "matricula coche, placa, placas, placa veiculo, targa, numar inmatriculare, nr inmatriculare, tablica "
        "rejestracyjna, nr rejestracyjny, numer rejestracyjny, spz, rz vozidla, rendszam, госномер, гос номер, "
        "номер авто, номерний знак, plaka, plaka no, πινακιδα, αριθμος κυκλοφοριας, رقم اللوحة, לוחית רישוי, מספר "
        "רכב, ナンバープレート, 登録番号, 車両番号, 自動車登録番号, 车牌, 车牌号, 车牌号码, 車牌, 車牌號碼, "
        "차량번호, 번호판, bien so, bien so xe, plat nomor, no polisi, nomor polisi, ทะเบียนรถ, เลขทะเบียน, "
        "ป้ายทะเบียน",
    ),
    "salary": (
        "salary, income, annual income, wage, wages, compensation, base pay, gross pay, net pay, monthly income, "
        "yearly compensation, household income, gehalt, einkommen, lohn, brutto gehalt, bruttogehalt, "
        "jahresgehalt, monatsgehalt, salaris, loon, inkomen, inntekt, inkomst, palkka, salaire, revenu, "
        "revenus, salario, sueldo, ingresos, renda, renda mensal, stipendio, reddito, salariu, venit, "
        "wynagrodzenie, pensja, dochod, plat, mzda, fizetes, jovedelem, зарплата, оклад, доход, заработная плата, "
        "зарплатня, дохід, maas, gelir, μισθος, εισοδημα, الراتب, الدخل, שכר, משכורת, הכנסה, वेतन, आय, 年収, 給与, "
        "月収, 給料, 所得, 工资, 薪资, 月薪, 年收入, 收入, 薪資, 급여, 연봉, 월급, 소득, luong, thu nhap, gaji, "
        "penghasilan, pendapatan, เงินเดือน, รายได้",
    ),
    "ip-address": (
        "ip, ip address, ip addr, ipaddress, ipaddr, ipv, ip v, ipv address, client "
        "ip, remote ip, remote addr, remote address, user ip, source ip, last login ip, signup ip, login ip, ip "
        "adresse, adresse ip, direccion ip, endereco ip, indirizzo ip, ip adres, ip adress, ip osoite, adres ip, "
        "ip adresa, ip cim, ip адрес, ip адреса, ip adresi, διευθυνση ip, عنوان ip, כתובת ip, ipアドレス, ip地址, "
        "ip주소, dia chi ip, alamat ip, ที่อยู่ ip",
    ),
    "health": (
        "diagnosis, diagnoses, diagnosis code, icd, icd10, icd code, medication, medications, blood type, blood "
        "group, allergies, allergy, disability, medical history, medical condition, disease, illness, treatment, "
        "vaccination, vaccine, symptoms, diagnose, krankheit, krankheiten, medikament, medikamente, blutgruppe, "
        "allergien, behinderung, ziekte, medicatie, bloedgroep, diagnos, sjukdom, blodgrupp, blodtype, sykdom, "
        "diagnoosi, veriryhma, diagnostic, maladie, traitement, groupe sanguin, diagnostico, enfermedad, alergias, "
        "tipo de sangre, grupo sanguineo, doenca, diagnosi, malattia, gruppo sanguigno, rozpoznanie, choroba, "
        "grupa krwi, grupa sanguina, diagnoza, nemoc, krevni skupina, betegseg, vercsoport, диагноз, заболевание, "
        "группа крови, аллергии, діагноз, група крові, tani, hastalik, kan grubu, διαγνωση, ασθενεια, ομαδα "
        "αιματος, التشخيص, المرض, فصيلة الدم, אבחנה, מחלה, סוג דם, रोग, निदान, रक्त समूह, 病名, 診断名, 診断, "
        "傷病名, 血液型, 病歴, 既往歴, アレルギー, 诊断, 疾病, 病史, 血型, 過敏, 診斷, 진단, 진단명, 질병, 혈액형, "
        "병력, chan doan, nhom mau, benh, diagnosa, penyakit, golongan darah, การวินิจฉัย, โรค, กรุ๊ปเลือด, "
        "หมู่เลือด",
    ),
    "username": (
        "username, user name, login, login name, loginname, screen name, screenname, handle, user login, sam "
        "account name, nickname user, benutzername, benutzer, anmeldename, gebruikersnaam, anvandarnamn, "
        "brukernavn, brugernavn, kayttajatunnus, kayttajanimi, nom d utilisateur, identifiant, pseudo, nombre de "
        "usuario, nombre usuario, usuario, nome de usuario, nome do usuario, nome de utilizador, nome utente, "
        "utente, nume utilizator, utilizator, nazwa uzytkownika, uzytkownik, uzivatelske jmeno, uzivatel, "
        "felhasznalonev, felhasznaloi nev, имя пользователя, пользователь, логин, никнейм, ник, ім'я користувача, "
        "користувач, логін, kullanici adi, kullanici, ονομα χρηστη, χρηστης, اسم المستخدم, שם משתמש, उपयोगकर्ता "
        "नाम, ユーザー名, ユーザ名, ニックネーム, ログイン名, ログインid, ハンドルネーム, 用户名, 昵称, 登录名, "
        "用戶名, 使用者名稱, 暱稱, 帳號名稱, 사용자명, 사용자이름, 닉네임, 로그인id, ten dang nhap, ten nguoi "
        "dung, nama pengguna, ชื่อผู้ใช้",
    ),
    "user-id": (
        "user id, userid, uid, user no, user number, user key, user uuid, benutzer id, gebruiker id, id "
        "utilisateur, id usuario, id utente, ユーザーid, ユーザid, 用户id, 使用者id, 사용자id, id pengguna, client "
        "id, client uuid, id, uuid, guid",
    ),
    "date": (
        "date, datum, fecha, data, dato, pvm, paivamaara, дата, tarih, tarihi, ημερομηνια, التاريخ, תאריך, दिनांक, "
        "तारीख, 日付, 日時, 日期, 날짜, 일자, ngay, tanggal, วันที่, timestamp, time, datetime, created, updated, "
        "modified, created at, updated at, created date, registration date, join date, order date, hire date, "
        "start date, end date, date joined, signup date, last login, year, 登録日, 登録日時, 入会日, 更新日, "
        "作成日, 注册时间, 创建时间, 등록일, 가입일",
    ),
    "url": (
        "url, uri, link, href, website, web site, homepage, home page, web page, web address, webadresse, "
        "webseite, site web, sitio web, pagina web, sito web, strona www, сайт, ホームページ, 网址, 网站, 網址, "
        "홈페이지, image url, avatar url, avatar, photo url, profile url",
    ),
    "company": (
        "company, company name, account name, organization, organisation, org, org name, organization name, "
        "business name, employer, firm, firma, firmenname, firmaname, unternehmen, bedrijf, bedrijfsnaam, foretag, "
        "foretagsnamn, bedrift, virksomhed, yritys, societe, raison sociale, entreprise, nom entreprise, empresa, "
        "razon social, nombre empresa, compania, razao social, nome da empresa, nome fantasia, azienda, ragione "
        "sociale, societa, companie, denumire firma, nazwa firmy, spolecnost, nazev firmy, ceg, cegnev, компания, "
        "организация, фирма, название компании, компанія, організація, sirket, sirket adi, εταιρεια, επωνυμια, "
        "الشركة, اسم الشركة, חברה, שם חברה, कंपनी, 会社, 会社名, 企業名, 法人名, 勤務先, 勤務先名, 公司, 公司名称, "
        "单位名称, 企业名称, 公司名稱, 單位名稱, 회사, 회사명, 직장명, cong ty, ten cong ty, perusahaan, nama "
        "perusahaan, บริษัท, ชื่อบริษัท, vendor name, supplier name, merchant name, store name, shop name, school "
        "name, hospital name",
    ),
}

# These words are used for things as often as for people: only words that tell of people may stand beside them.
STRICT = frozenset(
    (
        *("name", "address", "city", "region", "country", "age", "card", "card-expiry", "customer-number", "user-id"),
        *("device", "company", "health", "username", "salary", "licence-plate", "house-number", "street", "passport"),
        *("bank-account", "family-name", "given-name"),
    )
)

PLAIN = frozenset(("email", "phone", "given-name", "family-name", "birth-date", "national-id", "iban", "vin", "imei"))
"""Kinds whose words say enough at the end of a path, whatever stands before them."""

# Words for people and for which one of several: they change nothing about what a column holds.
COMPANY_OF = (
    "login signin node edge attributes properties fields values str txt fld col customer customers cust client "
    "clients contact contacts person persons people personal member members patient "
    "patients user users employee employees emp staff student students subscriber subscribers policyholder insured "
    "holder owner guest passenger recipient receiver sender payer payee beneficiary applicant candidate spouse "
    "partner husband wife father mother parent guardian child children son daughter sibling kin next emergency "
    "lead leads prospect buyer shopper seller donor doctor physician nurse teacher tenant landlord resident victim "
    "borrower debtor driver rider attendee participant delegate player voter citizen consumer subject individual "
    "agent manager supervisor principal account acct profile bill billing bill to ship shipping to from sold "
    "delivery deliver mailing mail postal post invoice order orders payment primary secondary main other alternate "
    "alternative alt additional second first third new old current previous permanent temporary home work business "
    "office private personal residential mobile direct full legal complete formal preferred official local english "
    "latin kana kanji native original number no id c pc r s d the a of in on for and or e y et und de del du des "
    "la le el los las da do das dos di ref mr mrs ms dr sir current living residence default shipto billto sub "
    "person1 person2 crm sf hs sap legacy ext external internal i "
    # the rest of the world
    "kunde kunden kundin kontakt person personen mitglied patient mitarbeiter empfanger inhaber rechnung rechnungs "
    "liefer lieferung privat geschaftlich dienstlich haupt vertreter klant klanten contactpersoon lid medewerker "
    "ontvanger factuur kund medlem anstalld mottagare faktura leverans medarbejder ansatt asiakas jasen tyontekija "
    "saaja client cliente clientes clienti contacto socio paciente empleado alumno destinatario titular "
    "facturacion envio personal trabajo contato associado funcionario aluno cobranca entrega contatto paziente "
    "dipendente fatturazione spedizione spedizioni abbonato utente membre adherent abonne salarie destinataire "
    "livraison facturation personnel persona persone pessoa personne angajat abonat livrare facturare client "
    "klient klienta klienci osoba pracownik odbiorca faktury dostawy zakaznik zakaznika zamestnanec prijemce "
    "fakturacni dodaci ugyfel vevo dolgozo szamlazasi szallitasi клиент клиента клиенты покупатель покупателя "
    "контакт контактный контактного лица лицо лица пациент пациента сотрудник сотрудника получатель получателя "
    "заказчик абонент владелец домашний рабочий основной клієнт клієнта покупець пацієнт співробітник одержувач "
    "отримувач основний musteri musterinin uye hasta calisan personel alici ev teslimat fatura πελατης πελατη "
    "πελατων μελος μελους ασθενης υπαλληλος παραληπτης العميل عميل العملاء الزبون المشترك العضو المريض الموظف "
    "المستلم לקוח הלקוח לקוחות חבר מטופל עובד נמען ग्राहक सदस्य मरीज रोगी कर्मचारी का की के お客様 お客さま 顧客 "
    "会員 患者 社員 従業員 利用者 契約者 申込者 本人 連絡先 届け先 配送先 送付先 請求先 勤務先 自宅 個人 ご 御 様 "
    "番号 コード 管理 の 先 担当 担当者 主 代表 緊急 緊急連絡先 保護者 家族 カナ かな 漢字 ローマ字 英字 フリガナ "
    "全角 半角 名 客户 顾客 会员 用户 患者 员工 联系 联系人 收货 收货人 收件 收件人 个人 常用 备用 家庭 紧急 "
    "紧急联系人 主要 的 号 号码 编号 代码 客戶 顧客 會員 用戶 員工 聯絡 聯絡人 收件 緊急聯絡人 號 號碼 編號 고객 "
    "회원 사용자 환자 직원 수령인 담당자 주문자 구매자 수취인 비상 자택 개인 번호 코드 khach hang kh thanh vien "
    "hoi vien nhan vien benh nhan nguoi nhan so ma pelanggan anggota nasabah karyawan pegawai pasien penerima "
    "nomor kode ลูกค้า สมาชิก ผู้ป่วย พนักงาน ผู้รับ ผู้ติดต่อ หมายเลข รหัส numero nummer number numer numar nro "
    "szam номер код no n nr num cislo principal particular casa trabalho celular domicile travail bureau thuis "
    "werk hem arbete hjem arbejde koti tyo dom praca domaci otthoni "
)

# Words that make it the name of something else: of what is done with it, what is told about it, whose thing it is.
OTHERWISE = (
    "type types typ kind sort order count counts total sum cnt size len length max min limit avg rate ratio "
    "percent score status flag is has have can should was were will allow allowed enable enabled disabled required "
    "optional verified verify verification confirmed confirm confirmation valid validated validation invalid sent "
    "send sending at by opened open clicked click bounced bounce unsubscribed subscribed opt optin optout consent "
    "hash hashed md5 sha sha1 sha256 encrypted digest token secret password passwd template templates subject body "
    "content message messages msg html footer headers header title caption description desc note notes comment "
    "comments remark example sample placeholder pattern regex format mask prefix suffix config configuration "
    "setting settings option options server host hostname port smtp imap pop3 protocol domain provider service "
    "backend handler class method function module package file files filename folder path directory dir script "
    "table database db schema index idx queue job task event action log logs logger cache session request response "
    "error warning list lists group groups campaign newsletter notification notifications alert alerts reminder "
    "preference preferences frequency ip mac memory mem wallet contract eth btc bitcoin ethereum crypto bus base "
    "gateway dns subnet network cidr offset pointer virtual register bytes product products item items sku brand "
    "model make category catalog tag tags color colour size shape material plugin theme project repo repository "
    "branch version release build environment env test variable var param parameter attribute property node "
    "element xml json api app application license icon image img logo photo picture latitude longitude lat lon lng "
    "geo distance radius zone accuracy lookup source bucket tier rank weight level preis produkt artikel datei "
    "anzahl gesendet bestatigt produit article fichier nombre envoye producto articulo archivo enviado produto "
    "arquivo prodotto articolo товар товара файл файла статус тип количество 数 件数 種別 種類 区分 フラグ 認証 "
    "確認 送信 通知 設定 状態 商品 製品 ファイル ファイル名 类型 状态 数量 商品 产品 文件 验证 通知 類型 狀態 產品 "
    "유형 상태 상품 제품 파일 인증 알림 수신 동의 여부 ชนิด สถานะ สินค้า loai trang thai san pham jenis status "
    "produk "
)

# Column names of formats and schemas, which mean something only when nothing else stands beside them.
ALONE = {
    "n": "name",  # vCard
    "fn": "name",  # vCard
    "cn": "name",  # LDAP
    "gecos": "name",
    "sn": "family-name",  # LDAP
    "adr": "address",  # vCard
    "l": "city",  # LDAP
    "st": "region",  # LDAP
    "o": "company",  # LDAP
    "ph": "phone",
    "mob": "phone",
    "no telpon": "phone",
    "nid": "national-id",
    "birth": "birth-date",
    "by": "city",  # Danish and Norwegian
    "c": "country",  # LDAP
}

# A kind in a name that has one of these too is theirs: `address_city`, `company_email`, `email_url`, `phone_date`.
GIVES_WAY = {
    "address": "street city postcode region country house-number email phone ip-address url",
    "name": "given-name family-name city street region country company username email phone device bank-account url",
    "company": "email phone address street city postcode region country tax-id url name",
    "city": "postcode house-number",
    "region": "city postcode",
    "card": "name card-expiry customer-number",
    "bank-account": "iban name",
    "user-id": "customer-number email username national-id tax-id device phone",
    "username": "email phone",
    "street": "email phone",
    "customer-number": "email phone date national-id",
    "device": "vin imei",
    "email": "url date username",
    "phone": "url date imei device",
}

NUMBER = frozenset(
    (
        *(
            "number",
            "no",
            "nr",
            "n",
            "num",
            "nbr",
            "nro",
            "numero",
            "nummer",
            "numer",
            "numar",
            "номер",
            "szam",
            "cislo",
        ),
        *("numarasi", "nomor", "αριθμος", "رقم", "מספר", "संख्या", "नंबर"),
    )
)
"""Words for `number`, which stand for one another: `Kunden-Nr.`, `no client`, `n° client`."""

SMALL = frozenset(("no", "nr", "id", "tel", "num", "zip", "iban", "cust", "mail"))
"""The short words that are read in words written together (`custno`, `hometel`); others are there by chance."""

SIGNS = (("#", " no "), ("№", " no "), ("n°", " no "), ("N°", " no "), ("nº", " no "), ("Nº", " no "))
MARKS = (("〒", "郵便番号"), ('"', ""), ("״", ""), ("’", "'"))
"""Signs that are words, and marks that stand within words."""

LONGEST = 80
"""Characters of a name of a column; what is longer is a sentence."""


class _Words(NamedTuple):
    phrases: dict[tuple[str, ...], frozenset[str]]
    longest: int
    harmless: frozenset[str]
    otherwise: frozenset[str]
    known: frozenset[str]


@lru_cache(maxsize=4096)
def kinds_of(header: str) -> frozenset[str]:
    """The kinds of personal data (`email`, `given-name` ...) that a column's name promises; none for most names.

    A dotted path (`address.city`) is read as a whole, unless its last part says enough by itself (`node.email`). The
    values must bear out what a name says.
    """
    if len(header) > LONGEST:
        return frozenset()
    if compiled(r"[^\s.]+(?:\.[^\s.]+)+").fullmatch(header) and (last := kinds_of(header.rpartition(".")[2]) & PLAIN):
        return last
    vocabulary = _vocabulary()
    tokens = _tokens(header)
    if alone := ALONE.get(" ".join(tokens)):
        return frozenset((alone,))
    words = tuple(_common(word) for token in tokens for word in _cut(token, vocabulary))
    found, left = _phrases(words, vocabulary)
    if not found or any(word in vocabulary.otherwise for word in left):
        return frozenset()
    if not all(word in vocabulary.harmless for word in left):
        found -= STRICT
    return frozenset(kind for kind in found if found.isdisjoint(GIVES_WAY.get(kind, "").split()))


def _tokens(header: str) -> list[str]:
    """`billToStreet_2 (home)` as `bill`, `to`, `street`, `home`: digits only number columns."""
    for sign, word in (*SIGNS, *MARKS):
        header = header.replace(sign, word)
    header = compiled(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])").sub(" ", header)
    text = folded(header)
    return [
        word.strip("'")
        for word in compiled(r"[^\s\d!\"$-&(-/:-@\[-`{-~·・、。「」–—…«»’]+").findall(text)
        if word.strip("'")
    ]


def _cut(token: str, vocabulary: _Words) -> list[str]:
    """The words that one written together is made of; the fewest; the token itself if it is not made of known ones."""
    if token in vocabulary.known:
        return [token]
    best: list[list[str] | None] = [[]] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - 24), end):
            before, word = best[start], token[start:end]
            if before is not None and word in vocabulary.known and _is_part(word):
                now = best[end]
                if now is None or len(before) + 1 < len(now):
                    best[end] = [*before, word]
    return best[-1] or [token]


def _common(word: str) -> str:
    return "number" if word in NUMBER else word


def _is_part(word: str) -> bool:
    """Whether a word may be part of one written together: a Latin word of three letters is found in any text."""
    return not word.isascii() or len(word) >= 4 or word in SMALL


def _phrases(words: tuple[str, ...], vocabulary: _Words) -> tuple[set[str], list[str]]:
    """The kinds of the longest phrases, from left to right, and the words that are in none."""
    found: set[str] = set()
    left = []
    at = 0
    while at < len(words):
        for size in range(min(vocabulary.longest, len(words) - at), 0, -1):
            kinds = vocabulary.phrases.get(words[at : at + size])
            if kinds and (size > 1 or len(words) == 1 or words[at] not in vocabulary.harmless):
                found |= kinds
                at += size
                break
        else:
            left.append(words[at])
            at += 1
    if not found:
        found = {kind for word in left for kind in vocabulary.phrases.get((word,), ())}
    return found, left


@cache
def _vocabulary() -> _Words:
    phrases: dict[tuple[str, ...], set[str]] = {}
    for kind, lines in PHRASES.items():
        for phrase in folded(", ".join(lines)).split(","):
            phrases.setdefault(tuple(map(_common, phrase.split())), set()).add(kind)
    harmless = frozenset(map(_common, folded(COMPANY_OF).split()))
    otherwise = frozenset(folded(OTHERWISE).split())
    return _Words(
        {words: frozenset(kinds) for words, kinds in phrases.items()},
        max(map(len, phrases)),
        harmless,
        otherwise,
        frozenset(word for words in phrases for word in words) | harmless | otherwise | NUMBER,
    )

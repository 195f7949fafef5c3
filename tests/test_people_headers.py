"""Header words: what must never be taken for personal, then what columns are called in the languages of the world."""

# ruff: noqa: SIM905 (a list of names is read easier as a text)

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andon.rules.people.headers import PHRASES, kinds_of

PERSONAL = frozenset(PHRASES) - {"date", "url", "company", "user-id", "ip-address"}

THINGS = """
mailing_list_count email_sent_at name_of_file filename fileName hostname phone_type is_email_verified product_name
class_name package_name address_type ip_address mac_address memory_address client_id user_id id uuid email_template
email_subject phone_verified emailOptIn hasEmail mail_server smtp_host mail.port start_address base_addr dst_addr
contract_address wallet_address bus_address app_name event_name table_name column_name field_name key_name variable_name
image_name display_order order_id invoice_number transaction_id sku price quantity description title status type
created_at updated_at date start_date page percentage language message package storage average postage capacity velocity
agenda telling mileage nominal repo.owner.login team_name role_name group_name tag_name branch_name job_name
card_type card_count birth_place email_hash password token street_view city_count state_machine country_count
ファイル名 商品名 件数 状態 通知設定 メール送信数 文件名 产品名称 状态 파일명 상품명 имя_файла статус nombre_archivo
dateiname produktname 数量 email_confirmed_at phones_count customer_count customers_total gender_count address_book_id
company_size salary_currency_code Lineitem_name Vendor Tags bank_holiday vintage define finish description_en
""".split()

TABLE = {
    "email": """E-Mail-Adresse customer_email emailAddress EMAIL_ADDR cust.contact.email PERSON_EMAIL__C mailPrimary mail
        E-mail EmailAddress customeremail emails[0].address users/0/email Correo_electrónico courriel adresse_e-mail
        Indirizzo_e-mail endereço_de_e-mail E-postadress sähköposti Adres_e-mail e-mailová_adresa эл._почта
        Электронная_почта e-posta ηλεκτρονική_διεύθυνση البريد_الإلكتروني דוא"ל ईमेल メールアドレス 顧客メールアドレス
        ｅ－ｍａｉｌ 电子邮箱 電子郵件 이메일 địa_chỉ_email อีเมล alamat_email user_email_1""",
    "phone": """TEL phone Phone1 phone_number PhoneNumber mobile_no Contact_No. Tel. Tél. Fax Handynummer Telefon
        Номер_телефона telefoonnummer teléfono celular número_de_telefone cellulare Puhelinnumero telefonszám telefonní_číslo
        nr_telefonu τηλέφωνο رقم_الهاتف טלפון मोबाइल_नंबर 電話番号 連絡先電話番号 携帯 手机号码 手機 휴대폰번호 số_điện_thoại
        เบอร์โทรศัพท์ no_telepon CUST_MAIN_PHONE_NUMBER Emergency_Contact_Phone""",
    "name": """FN cn name Name full_name CustomerName customer.name displayName Spouse_Name Insured_Name PolicyHolderName
        cardholder nombre_completo Nombre_del_cliente nome_completo imię_i_nazwisko ФИО имя_клиента Ad_Soyad ονοματεπώνυμο
        اسم_العميل שם_הלקוח ग्राहक_का_नाम 氏名 お名前 お客様氏名（カナ） 姓名 客户姓名 聯絡人 이름 고객명 họ_và_tên ชื่อ-นามสกุล nama_lengkap
        Ügyfél_neve navn namn naam""",
    "given-name": "givenName first_name FirstName firstname fname prénom Vorname voornaam fornavn etunimi imię jméno 名 Имя שם_פרטי",
    "family-name": """sn last_name LastName surname contactLastName Nachname achternaam efternamn apellidos cognome
        nazwisko příjmení фамилия soyadı επώνυμο שם_משפחה 姓 姓氏 성""",
    "address": """ADR address Address_Line_1 addressLine1 address2 Anschrift home_address dirección endereço indirizzo
        adres lakcím адрес αδρεσ_x 住所 ご住所 契約者住所 地址 收货地址 住址 주소 địa_chỉ ที่อยู่ alamat العنوان כתובת पता
        CUST_STREET_ADDRESS Billing_Address""".replace(" αδρεσ_x", ""),
    "street": "Bill_To_Street Mailing_Street Straße rue calle_y_número ulica utca улица straat gatuadress",
    "city": "MailingCity city address.city Ort Wohnort ville ciudad cidade città miasto город 市区町村 城市 home_town",
    "postcode": "PLZ postal_code zip zipCode Shipping_Zip code_postal CAP CEP PSČ kod_pocztowy индекс 郵便番号 〒 邮编 우편번호 Postnr",
    "birth-date": """BDAY dob birth_date dateOfBirth birthday Geburtsdatum Geb.-Datum date_de_naissance fecha_nacimiento
        data_di_nascita data_nascimento födelsedatum fødselsdato syntymäaika data_urodzenia datum_narození születési_dátum
        дата_рождения doğum_tarihi ημερομηνία_γέννησης تاريخ_الميلاد תאריך_לידה जन्म_तिथि 生年月日 出生日期 생년월일 ngày_sinh
        วันเกิด tanggal_lahir CUST_YEAR_OF_BIRTH""",
    "gender": "gender sex Geschlecht sexe género пол cinsiyet 性別 性别 성별",
    "customer-number": """お客様管理番号 お客様番号 Kundennr. Kundennummer Kd.-Nr. номер_клиента num_cliente Nº_de_cliente
        cust_no CustNo customerNumber Customer_# customer-id memberId member_no 会员编号 會員編號 客户号 고객번호 회원번호 会員番号
        numéro_client N°_client codice_cliente código_do_cliente klantnummer kundnummer kundenummer Kund-ID asiakasnumero
        nr_klienta číslo_zákazníka ügyfélszám cod_client müşteri_no αριθμός_πελάτη رقم_العميل מספר_לקוח ग्राहक_संख्या mã_khách_hàng
        รหัสลูกค้า nomor_pelanggan patient_id employee_number""",
    "card": "card_number creditCardNumber PAN Kreditkartennummer カード番号 银行卡号 카드번호 tarjeta número_do_cartão",
    "iban": "IBAN iban_number customer_iban",
    "bank-account": "account_number Kontonummer bank_account 口座番号 银行账号 계좌번호 rekeningnummer",
    "national-id": "SSN social_security_number DNI CPF PESEL codice_fiscale マイナンバー 身份证号 주민등록번호 Personnummer BSN T.C._Kimlik_No",
    "passport": "passport_no Reisepassnummer паспорт 護照號碼 여권번호 パスポート番号",
    "vin": "VIN chassis_number Fahrgestellnummer 車台番号 车架号 차대번호",
    "imei": "imei IMEI_number",
    "licence-plate": "license_plate Kennzeichen kenteken 车牌号 차량번호 plate_number",
    "salary": "salary Gehalt salaire зарплата 年収",
    "ip-address": "ip ip_address ipAddress client_ip last_login_ip",
    "username": "username user_name userName login Benutzername 用户名",
    "health": "diagnosis Blutgruppe 血液型 диагноз blood_type",
    "company": "company company_name Firma 会社名 société",
}

CASES = [
    (header.replace("_", " ") if "'" in header else header, kind)
    for kind, line in TABLE.items()
    for header in line.split()
]


@pytest.mark.parametrize("header", THINGS)
def test_what_things_are_called_is_nothing_personal(header: str) -> None:
    assert not kinds_of(header) & PERSONAL, header
    assert not kinds_of(header.replace("_", " ")) & PERSONAL


@pytest.mark.parametrize(("header", "kind"), CASES)
def test_what_columns_about_people_are_called(header: str, kind: str) -> None:
    assert kind in kinds_of(header)
    assert kind in kinds_of(header.replace("_", " "))


@pytest.mark.parametrize(
    ("header", "kinds"),
    [
        ("address.city", {"city"}),
        ("company email", {"email"}),
        ("billing_address.street", {"street"}),
        ("city name", {"city"}),
        ("user name", {"username"}),
        ("avatar_url", {"url"}),
        ("Name/E-Mail", {"email"}),
        ("id", {"user-id"}),
        ("", set()),
        ("   ", set()),
    ],
)
def test_of_two_kinds_the_more_special_one_stays(header: str, kinds: set[str]) -> None:
    assert kinds_of(header) == kinds


@pytest.mark.parametrize("kind", PHRASES)
def test_every_phrase_of_the_table_means_its_kind(kind: str) -> None:
    phrases = [phrase.strip() for phrase in ", ".join(PHRASES[kind]).split(",")]
    assert all(phrases)
    wrong = [phrase for phrase in phrases if kind not in kinds_of(phrase)]
    assert not wrong


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=90))
def test_any_header_has_known_kinds_only(header: str) -> None:
    assert kinds_of(header) <= frozenset(PHRASES)


def test_a_hostile_header_takes_no_time() -> None:
    assert kinds_of("kundenemail" * 7 + "x") == frozenset()
    assert kinds_of("a" * 100_000) == frozenset()

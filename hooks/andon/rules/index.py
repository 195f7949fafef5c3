"""Made from the rules by `python -m andon.rules.indexing`: change the rules, not this file.

Tables as text, which load at once and are read only where they are needed. `KEYWORDS` has a row for each literal of the
sieve (`andon.rules.row`). `WORDS` are ordinary words that are a provider's name in what holds a value, each with the
ids of its rules; `FAMILIES` the modules of rules, each with the ids of its own.
"""

from __future__ import annotations

KEYWORDS = r"""
 login 		0			command-line-password
"auth"		0			docker-registry-login
"auth\"		0			docker-registry-login
"d"		42			jwk-private-key
"d\"		42			jwk-private-key
"kty		42			jwk-private-key
"oct"		16			jwk-symmetric-key
"oct\"		16			jwk-symmetric-key
#jbcrypt:		0			htpasswd-hash
$1$		0			crypt-password-hash
$5$		0			crypt-password-hash
$6$		0			crypt-password-hash
$aact_	$aact_	66			asaas-legacy-api-key
$aact_hmlg_	$aact_hmlg_	71			asaas-sandbox-key
$aact_prod_	$aact_prod_	71			asaas-api-key
$apr1$		0			crypt-password-hash
$gy$		0			crypt-password-hash
$y$		0			crypt-password-hash
'd'		42			jwk-private-key
'kty		42			jwk-private-key
'oct'		16			jwk-symmetric-key
+aba		88			azure-storage-account-key
+acr		44			azure-service-key
+aeh		44			azure-shared-access-key
+amc		88			azure-storage-account-key
+arm		44			azure-shared-access-key
+asb		44			azure-shared-access-key
+ast		88			azure-storage-account-key
--token		23			kubernetes-bootstrap-token
-eyj	-eyJ	76			workato-developer-api-token
-us0		36			mailchimp-api-key
-us1		36			mailchimp-api-key
-us2		36			mailchimp-api-key
-us3		36			mailchimp-api-key
-us4		36			mailchimp-api-key
-us5		36			mailchimp-api-key
-us6		36			mailchimp-api-key
-us7		36			mailchimp-api-key
-us8		36			mailchimp-api-key
-us9		36			mailchimp-api-key
.acc-	.acc-	74			authress-service-client-access-key
.acc_	.acc_	74			authress-service-client-access-key
.aha.io		64		near	aha-api-key
.api.powerplatform.com		0			microsoft-teams-workflow-url
.apps.googleusercontent.com		24			gcp-oauth-legacy-client-secret
.at.	.at.	84			harvest-access-token
.atlasv1.	.atlasv1.	69			terraform-api-token
.daily.co/		64		near	daily-co-api-key
.ingest.de.sentry.io/	.ingest.de.sentry.io/	12			sentry-dsn-secret
.ingest.sentry.io/	.ingest.sentry.io/	12			sentry-dsn-secret
.ingest.us.sentry.io/	.ingest.us.sentry.io/	12			sentry-dsn-secret
.logic.azure.com		0			microsoft-teams-workflow-url
.login(		0			login-call-password
.pt.	.pt.	84			harvest-personal-access-token
.rt.	.rt.	84			harvest-refresh-token
.sumologic.com/receiver/v1/http/		110			sumo-logic-collector-url
.tines.com/webhook/	.tines.com/webhook/	52			tines-webhook-url
.tines.io/webhook/	.tines.io/webhook/	52			tines-webhook-url
.webhook.office.com/webhookb2/	.webhook.office.com/webhookb2/	189			microsoft-teams-webhook-url
00d	00D	37			salesforce-access-token
0a24udjff	0a24udjFf	0		in	Base64
0ag9nlxnly3j	0aG9nLXNlY3J	0		in	Base64
0ay11cy	0ay11cy	0		in	Base64
0ay5leuox	0ay5leUox	0		in	Base64
0c2tles	0c2tleS	0		in	Base64
0c2tles13zwj	0c2tleS13ZWJ	0		in	Base64
0c2tles1hdxr	0c2tleS1hdXR	0		in	Base64
0c2tles1jbgl	0c2tleS1jbGl	0		in	Base64
0c2tles1zy2l	0c2tleS1zY2l	0		in	Base64
0c3nf	0c3Nf	0		in	Base64
0dmx5l	0dmx5L	0		in	Base64
0ms45zxvl	0MS45ZXVl	0		in	Base64
0q~		37			azure-client-secret
0tls0gqkvhsu	0tLS0gQkVHSU	0		in	Base64
0tls0tqkvhsu	0tLS0tQkVHSU	0		in	Base64
0x4aaaaaa	0x4AAAAAA	35			cloudflare-turnstile-secret-key
0yjfk	0YjFk	0		in	Base64
0z3bfdjff	0Z3BfdjFf	0		in	Base64
0znbf	0ZnBf	0		in	Base64
1//0		44			gcp-oauth-refresh-token
1//1		44			gcp-oauth-refresh-token
1000.	1000.	70			zoho-oauth-token
1bmtlev	1bmtleV	0		in	Base64
1kyl9zyv9za1	1kYl9zYV9za1	0		in	Base64
1pzc1zzxj2zx	1pZC1zZXJ2ZX	0		in	Base64
1qwvwodyx	1QWVwODYx	0		in	Base64
1q~		37			azure-client-secret
1sc24u	1sc24u	0		in	Base64
1y2f0x	1Y2F0X	0		in	Base64
24616163745f		0		in	hex
2d2d2d2d2042		0		in	hex
2d2d2d2d2d42		0		in	hex
2dhdux	2dHduX	0		in	Base64
2ms4wl	2MS4wL	0		in	Base64
2q~		37			azure-client-secret
2xjeumsnpxje	2XjEuMSNpXjE	0		in	Base64
2y2ff	2Y2Ff	0		in	Base64
2y2lf	2Y2lf	0		in	Base64
2y2tf	2Y2tf	0		in	Base64
2y3bf	2Y3Bf	0		in	Base64
2y3jf	2Y3Jf	0		in	Base64
2zxjjzwxfymx	2ZXJjZWxfYmx	0		in	Base64
307834414141		0		in	hex
312f2f30		0		in	hex
313030302e		0		in	hex
34623164		0		in	hex
354165703836		0		in	hex
3ahnly1	3aHNlY1	0		in	Base64
3ahnrx	3aHNrX	0		in	Base64
3q~		37			azure-client-secret
3ymhzzwnf	3YmhzZWNf	0		in	Base64
3yw5kyl92mv	3YW5kYl92MV	0		in	Base64
3ywthx	3YWthX	0		in	Base64
3ywthx3nly1	3YWthX3NlY1	0		in	Base64
3ywthx3rva1	3YWthX3Rva1	0		in	Base64
414145414157		0		in	hex
4142534b		0		in	hex
4143574c		0		in	hex
4147452d5345		0		in	hex
41494b5f4349		0		in	hex
41494b5f5255		0		in	hex
41494b5f5345		0		in	hex
41497a61		0		in	hex
414b4370		0		in	hex
414b4941		0		in	hex
414b4944		0		in	hex
4151564e		0		in	hex
415441545433		0		in	hex
41544242		0		in	hex
415443545433		0		in	hex
41544f41		0		in	hex
41564e535f		0		in	hex
417374726143		0		in	hex
424244432d		0		in	hex
424246462d		0		in	hex
42_api		64		near	forty-two-api-secret
43434442315f		0		in	hex
434349504154		0		in	hex
43434950524a		0		in	hex
43465041542d		0		in	hex
434c4f4a4152		0		in	hex
45514141		0		in	hex
455a414b		0		in	hex
455a544b		0		in	hex
464c57534543		0		in	hex
46776f47		0		in	hex
474f43535058		0		in	hex
475231333438		0		in	hex
48524b552d		0		in	hex
4a2v5c2lil	4a2V5c2liL	0		in	Base64
4b1d	4b1d	42			clickhouse-cloud-api-key-secret
4b3hhl	4b3hhL	0		in	Base64
4b3hil	4b3hiL	0		in	Base64
4b3hjl	4b3hjL	0		in	Base64
4b3hkl	4b3hkL	0		in	Base64
4b3hllnhveha	4b3hlLnhveHA	0		in	Base64
4b3hlltet	4b3hlLTEt	0		in	Base64
4b3hwl	4b3hwL	0		in	Base64
4b45593031		0		in	hex
4bmrfchjvzhv	4bmRfcHJvZHV	0		in	Base64
4c210chnpyi	4c210cHNpYi	0		in	Base64
4c4c4d7c		0		in	hex
4c5330744c53		0		in	hex
4c544149		0		in	hex
4chj2	4cHJ2	0		in	Base64
4d2zwl	4d2ZwL	0		in	Base64
4d69642d7365		0		in	hex
4e5241412d		0		in	hex
4e52414b2d		0		in	hex
4e5249492d		0		in	hex
4e5249512d		0		in	hex
4e5252412d		0		in	hex
4e5253502d		0		in	hex
4q~		37			azure-client-secret
4ywkt	4YWkt	0		in	Base64
4ywktdg9rzw4	4YWktdG9rZW4	0		in	Base64
4yxbwl	4YXBwL	0		in	Base64
504d414b2d		0		in	hex
504d41542d		0		in	hex
5052442d		0		in	hex
50755454592d		0		in	hex
52575254		0		in	hex
52yxbpl	52YXBpL	0		in	Base64
5342582d		0		in	hex
53574d4b4559		0		in	hex
53574d544b4e		0		in	hex
54484141		0		in	hex
55a192mf	55a192MF	0		in	Base64
57504c5f4150		0		in	hex
5aep861	5Aep861	27			salesforce-refresh-token
5c2myx	5c2MyX	0		in	Base64
5f6769746c61		0		in	hex
5hcglf	5hcGlf	0		in	Base64
5q~		37			azure-client-secret
5squet	5SQUEt	0		in	Base64
5squst	5SQUst	0		in	Base64
5ssukt	5SSUkt	0		in	Base64
5ssvet	5SSVEt	0		in	Base64
5su1at	5SU1At	0		in	Base64
5suket	5SUkEt	0		in	Base64
5yti5l	5YTI5L	0		in	Base64
616363657373		0		in	hex
61696f5f		0		in	hex
616b5f6c6976		0		in	hex
616b5f746573		0		in	hex
616c6368745f		0		in	hex
616d7a6e2e6d		0		in	hex
6170695f		0		in	hex
6170695f6c69		0		in	hex
6170695f6f72		0		in	hex
6170695f7361		0		in	hex
61706966795f		0		in	hex
61706976335f		0		in	hex
61706b5f		0		in	hex
62625f70725f		0		in	hex
626564726f63		0		in	hex
626974706174		0		in	hex
626974776174		0		in	hex
626b61615f		0		in	hex
626b63745f		0		in	hex
626b706174		0		in	hex
626b70745f		0		in	hex
626b75615f		0		in	hex
62742d73742d		0		in	hex
63656e737973		0		in	hex
636661745f		0		in	hex
63666b5f		0		in	hex
63666c74		0		in	hex
63666f61745f		0		in	hex
636675745f		0		in	hex
636c6f756469		0		in	hex
636d566d6447		0		in	hex
636e766361		0		in	hex
636f675f		0		in	hex
636f6e666967		0		in	hex
636f736d6f5f		0		in	hex
63736b2d		0		in	hex
644739724f		0		in	hex
6461322d		0		in	hex
64617069		0		in	hex
64636b725f6f		0		in	hex
64636b725f70		0		in	hex
64646170705f		0		in	hex
64646f5f		0		in	hex
6464705f		0		in	hex
64647061745f		0		in	hex
64647361745f		0		in	hex
646963742e31		0		in	hex
646b6561		0		in	hex
646e6b65792d		0		in	hex
646f6f5f7631		0		in	hex
646f705f7631		0		in	hex
646f725f7631		0		in	hex
646f7365		0		in	hex
64702e617564		0		in	hex
64702e63742e		0		in	hex
64702e70742e		0		in	hex
64702e73612e		0		in	hex
64702e736369		0		in	hex
64702e73742e		0		in	hex
647430613031		0		in	hex
647430633031		0		in	hex
647430733032		0		in	hex
647430733136		0		in	hex
64756666656c		0		in	hex
6476635f7365		0		in	hex
656b5f6c6976		0		in	hex
656e64722b		0		in	hex
657373755f		0		in	hex
65794a306443		0		in	hex
65794a306558		0		in	hex
65794a566332		0		in	hex
65794a68496a		0		in	hex
65794a72496a		0		in	hex
65794a746158		0		in	hex
666967645f		0		in	hex
666967755f		0		in	hex
66696f2d752d		0		in	hex
666c625f6c69		0		in	hex
666d325f		0		in	hex
666f315f		0		in	hex
66737133		0		in	hex
67636e746679		0		in	hex
67686f5f		0		in	hex
6768705f		0		in	hex
6768725f		0		in	hex
6768735f		0		in	hex
6768755f		0		in	hex
676974687562		0		in	hex
676c6167656e		0		in	hex
676c635f6579		0		in	hex
676c6362742d		0		in	hex
676c64742d		0		in	hex
676c66666374		0		in	hex
676c66742d		0		in	hex
676c696d742d		0		in	hex
676c6f61732d		0		in	hex
676c7061742d		0		in	hex
676c7074742d		0		in	hex
676c72742d		0		in	hex
676c73615f		0		in	hex
676c736f6174		0		in	hex
676c77742d		0		in	hex
67736b5f		0		in	hex
6861776b2e		0		in	hex
686361696b5f		0		in	hex
6863616d6b5f		0		in	hex
68665f6f6175		0		in	hex
68747470733a		0		in	hex
6876622e		0		in	hex
6876722e		0		in	hex
6876732e		0		in	hex
69636f2d		0		in	hex
696f6e5f		0		in	hex
6a63615f		0		in	hex
6a696e615f		0		in	hex
6a7372705f		0		in	hex
6b65792d		0		in	hex
6b65795f		0		in	hex
6b69745f		0		in	hex
6c696e5f6170		0		in	hex
6c696e5f6f61		0		in	hex
6c696e5f7768		0		in	hex
6c696f5f		0		in	hex
6c69705f		0		in	hex
6c6976655f		0		in	hex
6c6c782d		0		in	hex
6c735f5f		0		in	hex
6c7376325f70		0		in	hex
6c7376325f73		0		in	hex
6cgthx	6cGthX	0		in	Base64
6d64625f7361		0		in	hex
6d66612e		0		in	hex
6d6c736e2e		0		in	hex
6e6170695f		0		in	hex
6e66635f		0		in	hex
6e66705f		0		in	hex
6e706d5f		0		in	hex
6e72745f		0		in	hex
6e746e5f		0		in	hex
6e766170692d		0		in	hex
6e796b5f7630		0		in	hex
6f617574683a		0		in	hex
6f64745f		0		in	hex
6f70656e7576		0		in	hex
6f70735f6579		0		in	hex
6f735f76325f		0		in	hex
6q~		37			azure-client-secret
7038652d		0		in	hex
7061636b6167		0		in	hex
7061742d6e61		0		in	hex
7061742e		0		in	hex
7063736b5f		0		in	hex
70646c5f6c69		0		in	hex
70646c5f6e74		0		in	hex
70646c5f7364		0		in	hex
706475732b5f		0		in	hex
706572736f6e		0		in	hex
7068615f		0		in	hex
7068735f		0		in	hex
7068785f		0		in	hex
70696e615f		0		in	hex
70696e722e		0		in	hex
706b5f70726f		0		in	hex
706e625f		0		in	hex
706e755f		0		in	hex
706f6c61725f		0		in	hex
70706c782d		0		in	hex
7072695f		0		in	hex
707269766174		0		in	hex
70726f636573		0		in	hex
7072746170		0		in	hex
707363616c65		0		in	hex
7074725f		0		in	hex
70756c2d		0		in	hex
707970692d41		0		in	hex
72616d705f73		0		in	hex
72616d705f74		0		in	hex
72646d655f		0		in	hex
72656c2d		0		in	hex
72682d617069		0		in	hex
726b5f6c6976		0		in	hex
726e645f		0		in	hex
726f6f746c79		0		in	hex
7270615f		0		in	hex
727562796765		0		in	hex
732d73347432		0		in	hex
73616c61645f		0		in	hex
73616d736172		0		in	hex
73616e64626f		0		in	hex
7361742e		0		in	hex
73625f736563		0		in	hex
7362705f		0		in	hex
7362705f6f61		0		in	hex
7363702d6c69		0		in	hex
73646b2d		0		in	hex
7365632d632d		0		in	hex
736563726574		0		in	hex
736573732d		0		in	hex
7367616d705f		0		in	hex
7367645f		0		in	hex
7367705f		0		in	hex
736861323536		0		in	hex
73686970706f		0		in	hex
73686c746d5f		0		in	hex
73687061745f		0		in	hex
73687063615f		0		in	hex
73687070615f		0		in	hex
73687073735f		0		in	hex
736870746b61		0		in	hex
73687075615f		0		in	hex
736b2d61646d		0		in	hex
736b2d616e74		0		in	hex
736b2d617069		0		in	hex
736b2d646f2d		0		in	hex
736b2d6b696d		0		in	hex
736b2d6c662d		0		in	hex
736b2d6f722d		0		in	hex
736b2d70726f		0		in	hex
736b2d737663		0		in	hex
736b2e65794a		0		in	hex
736b5f636172		0		in	hex
736b5f6c6976		0		in	hex
736b5f70725f		0		in	hex
736b5f73626f		0		in	hex
736b5f746573		0		in	hex
736c6b5f		0		in	hex
736d5f616174		0		in	hex
736d5f706174		0		in	hex
736d5f736174		0		in	hex
736e74727961		0		in	hex
736e74727973		0		in	hex
736e74727975		0		in	hex
736e796b5f73		0		in	hex
736e796b5f75		0		in	hex
7370752d		0		in	hex
737130637370		0		in	hex
7371615f		0		in	hex
7371705f		0		in	hex
7371755f		0		in	hex
74312e396575		0		in	hex
7466705f		0		in	hex
7467705f7631		0		in	hex
74686f672d73		0		in	hex
746b2d75732d		0		in	hex
746b2e65794a		0		in	hex
746b6e2e7631		0		in	hex
74736b65792d		0		in	hex
7473735f		0		in	hex
74766c792d		0		in	hex
756361745f		0		in	hex
756e6b65795f		0		in	hex
76312e302d		0		in	hex
765e312e3123		0		in	hex
7663615f		0		in	hex
7663695f		0		in	hex
76636b5f		0		in	hex
7663705f		0		in	hex
7663725f		0		in	hex
76657263656c		0		in	hex
7674776e5f		0		in	hex
77616b615f		0		in	hex
77616b615f73		0		in	hex
77616b615f74		0		in	hex
77616e64625f		0		in	hex
776268736563		0		in	hex
77687365635f		0		in	hex
7768736b5f		0		in	hex
7861692d		0		in	hex
7861692d746f		0		in	hex
786170702d		0		in	hex
786b65797369		0		in	hex
786e645f7072		0		in	hex
786f78612d		0		in	hex
786f78622d		0		in	hex
786f78632d		0		in	hex
786f78642d		0		in	hex
786f78652d31		0		in	hex
786f78652e78		0		in	hex
786f78702d		0		in	hex
78707276		0		in	hex
78736d747073		0		in	hex
787766702d		0		in	hex
796132392e		0		in	hex
797363325f		0		in	hex
7a706b615f		0		in	hex
7q~		37			azure-client-secret
7z 		0			command-line-password
7za 		0			command-line-password
8q~		37			azure-client-secret
8x8.com		22		near	8x8-api-key
8x8.vc		22		near	8x8-api-key
8x8_api		22		near	8x8-api-key
9hdxroo	9hdXRoO	0		in	Base64
9naxrsywjfc2	9naXRsYWJfc2	0		in	Base64
9q~		37			azure-client-secret
9wc19leu	9wc19leU	0		in	Base64
9wzw51di	9wZW51di	0		in	Base64
9zx3yyx29yz1	9zX3YyX29yZ1	0		in	Base64
9zx3yyx2fwcf	9zX3YyX2FwcF	0		in	Base64
:$2a$		0			htpasswd-hash
:$2b$		0			htpasswd-hash
:$2y$		0			htpasswd-hash
:*:		0			pgpass-password
:5432:		0			pgpass-password
:5433:		0			pgpass-password
:6432:		0			pgpass-password
:aa		44			telegram-bot-token
:apa91b		152			gcp-fcm-server-key
:{sha}		0			htpasswd-hash
==:	==:	35			tableau-personal-access-token
@app.getsentry.com/	@app.getsentry.com/	12			sentry-dsn-secret
@github		40	[0-9a-f]		github-legacy-token
@sentry.io/	@sentry.io/	12			sentry-dsn-secret
@tcp(		0			mysql-dsn-password
@unix(		0			mysql-dsn-password
[distutils]		0			pypirc-password
[pypi]		0			pypirc-password
[server-login]		0			pypirc-password
[testpypi]		0			pypirc-password
_auth =		0			npm-registry-login
_auth=		0			npm-registry-login
_authtoken		16			npm-registry-token
_authtoken		36		near	npm-legacy-token
_gitlab_session=	_gitlab_session=	48			gitlab-session-cookie
_mmk	_mmk	4			maxmind-license-key
_p0a1_	_P0A1_	42			webex-access-token
_pf84_	_PF84_	42			webex-access-token
a2l0x	a2l0X	0		in	Base64
a2v5l	a2V5L	0		in	Base64
a2v5x	a2V5X	0		in	Base64
a3-	A3-	40			1password-secret-key
a3t		20			aws-access-key-id
aaaaaaaaaaaaaaaaaaaaa	AAAAAAAAAAAAAAAAAAAAA	69			twitter-bearer-token
aaeaawvsyxn0awmv	AAEAAWVsYXN0aWMv	40			elastic-service-account-token
abia		20			aws-access-key-id
absk		84			aws-bedrock-api-key
abstract-api		32		near	abstract-api-api-key
abstract_api		32		near	abstract-api-api-key
abstractapi		32		near	abstract-api-api-key
abuseipdb		80		near	abuseipdb-api-key
abyssale		40		near	abyssale-api-key
acca		20			aws-access-key-id
access-development-	access-development-	51			plaid-access-token
access-production-	access-production-	51			plaid-access-token
access-sandbox-	access-sandbox-	51			plaid-access-token
access_key_secret		30		near	alibaba-access-key-secret
access_token$production$	access_token$production$	73			braintree-access-token
access_token$sandbox$	access_token$sandbox$	70			braintree-sandbox-access-token
accesskeysecret		30		near	alibaba-access-key-secret
account_key		88			azure-storage-account-key
accountkey=		88			azure-storage-account-key
accounts.zoho		42		near	zoho-client-secret
accuweather		32		near	accuweather-api-key
acdb		88			azure-cosmos-key
activemq://		0			broker-url-password
acwl		84			aws-cloudwatch-logs-api-key
adafruit		32		near	adafruit-legacy-api-key
adafruit_io		32		near	adafruit-legacy-api-key
adobe		36		near	adobe-legacy-client-secret
adzuna		32		near	adzuna-app-key
aero_workflow		20		near	aero-workflow-api-key
aeroworkflow		20		near	aero-workflow-api-key
agaqgbyqgsm49agegccqgsm49		51			der-private-key
age-secret-key-		74			age-secret-key
agf3ay	aGF3ay	0		in	Base64
agileplace		128		near	planview-leankit-api-token
agnhawtf	aGNhaWtf	0		in	Base64
agnhbwtf	aGNhbWtf	0		in	Base64
agora-app		32		near	agora-app-certificate
agora-app		32		near	agora-customer-secret
agora.io		32		near	agora-app-certificate
agora.io		32		near	agora-customer-secret
agora_app		32		near	agora-app-certificate
agora_app		32		near	agora-customer-secret
agora_certificate		32		near	agora-app-certificate
agora_certificate		32		near	agora-customer-secret
agora_customer		32		near	agora-app-certificate
agora_customer		32		near	agora-customer-secret
agzfb2f1dghf	aGZfb2F1dGhf	0		in	Base64
aha_access		64		near	aha-api-key
aha_api		64		near	aha-api-key
aha_token		64		near	aha-api-key
ahr0chm6ly	aHR0cHM6Ly	0		in	Base64
ahr0chm6ly93	aHR0cHM6Ly93	0		in	Base64
ahr0chm6ly9h	aHR0cHM6Ly9h	0		in	Base64
ahr0chm6ly9j	aHR0cHM6Ly9j	0		in	Base64
ahr0chm6ly9k	aHR0cHM6Ly9k	0		in	Base64
ahr0chm6ly9l	aHR0cHM6Ly9l	0		in	Base64
ahr0chm6ly9o	aHR0cHM6Ly9o	0		in	Base64
ahr0chm6ly9v	aHR0cHM6Ly9v	0		in	Base64
ahr0chm6ly9x	aHR0cHM6Ly9x	0		in	Base64
ahzil	aHZiL	0		in	Base64
ahzyl	aHZyL	0		in	Base64
ahzzl	aHZzL	0		in	Base64
aik_ci_	AIK_CI_	39			aikido-ci-token
aik_runtime_	AIK_RUNTIME_	32			aikido-runtime-token
aik_secret_	AIK_SECRET_	43			aikido-client-secret
aio_	aio_	32			adafruit-api-key
aio_key		32		near	adafruit-legacy-api-key
aiot		44			azure-shared-access-key
airbrake		32		near	airbrake-api-key
airship.com		22		near	airship-access-token
airship.com		22		near	airship-master-secret
airship_app		22		near	airship-access-token
airship_app		22		near	airship-master-secret
airship_master		22		near	airship-access-token
airship_master		22		near	airship-master-secret
airtable		17		near	airtable-legacy-api-key
airvisual		36		near	airvisual-api-key
aiven		300		near	aiven-auth-token
aiza		39			gcp-api-key
ak_live_	ak_live_	38			pagar-me-api-key
ak_test_	ak_test_	38			pagar-me-test-api-key
akab-		44		near	akamai-client-secret
akamai		44		near	akamai-client-secret
akcp	AKCp	73			jfrog-api-key
akia		20			aws-access-key-id
akia		40	[0-9A-Za-z+/]		aws-secret-access-key
akid	AKID	36			tencent-cloud-secret-id
alchemy.com		21		near	alchemy-api-key
alchemy_api		21		near	alchemy-api-key
alchemyapi		21		near	alchemy-api-key
alcht_	alcht_	36			alchemy-legacy-api-key
alconost		32		near	alconost-api-key
alegra.com		20		near	alegra-api-token
alegra_api		20		near	alegra-api-token
aletheia_api		32		near	aletheia-api-key
aletheiaapi		32		near	aletheia-api-key
algolia		32		near	algolia-api-key
ali_cloud		204		near	alibaba-security-token
ali_cloud		30		near	alibaba-access-key-secret
alibaba		204		near	alibaba-security-token
alibaba		30		near	alibaba-access-key-secret
alicloud		204		near	alibaba-security-token
alicloud		30		near	alibaba-access-key-secret
alienvault		64		near	alienvault-api-key
aliyun		204		near	alibaba-security-token
aliyun		30		near	alibaba-access-key-secret
aliyuncs.com		204		near	alibaba-security-token
aliyuncs.com		30		near	alibaba-access-key-secret
allsports_api		64		near	allsportsapi-api-key
allsportsapi		64		near	allsportsapi-api-key
amadeus		16		near	amadeus-api-secret
ambee_api		64		near	ambee-api-key
ambeedata		64		near	ambee-api-key
amluyv	amluYV	0		in	Base64
amnhx	amNhX	0		in	Base64
amplitude_secret		32		near	amplitude-secret-key
amqp+		0			broker-url-password
amqp://		0			broker-url-password
amqps://		0			broker-url-password
amz-security		0			aws-session-token
amz_security		0			aws-session-token
amzn.mws.		45			aws-mws-auth-token
amzsecurity		0			aws-session-token
annycf	anNycF	0		in	Base64
anypoint		32		near	anypoint-client-secret
apacta		36		near	apacta-api-key
api.alegra.com		20		near	alegra-api-token
api.artsy.net		32		near	artsy-client-secret
api.box.com		32		near	box-client-secret
api.chatbot.com		32		near	chatbot-access-token
api.chec.io		43		near	commercejs-secret-key
api.civo.com		50		near	civo-api-key
api.cloze.com		32		near	cloze-api-key
api.cohere.ai		40		near	cohere-api-key
api.cohere.com		40		near	cohere-api-key
api.column.com		32		near	column-api-key
api.copper.com		32		near	copper-api-key
api.courier.com		36		near	courier-test-api-key
api.daily.co		64		near	daily-co-api-key
api.dandelion		32		near	dandelion-api-token
api.data.gov		40		near	data-gov-api-key
api.duply		22		near	duply-api-key
api.enigma.com		40		near	enigma-api-key
api.envoy.com		22		near	envoy-api-key
api.float.com		22		near	float-access-token
api.gemini.com		27		near	gemini-exchange-api-key
api.gemini.com		27		near	gemini-exchange-api-secret
api.gengo		22		near	gengo-private-key
api.getbeamer.com		46		near	beamer-api-key
api.getguru.com		36		near	guru-api-token
api.github.com		40	[0-9a-f]		github-legacy-token
api.intra.42.fr		64		near	forty-two-api-secret
api.kit.com		22		near	convertkit-api-secret
api.kraken.com		56		near	kraken-private-key
api.line.me		32		near	line-channel-secret
api.lob.com		40		near	lob-api-key
api.luno.com		43		near	luno-api-secret
api.m3o		48		near	m3o-api-token
api.mistral.ai		32		near	mistral-api-key
api.mux.com		75		near	mux-token-secret
api.nasa.gov		40		near	nasa-api-key
api.nimble.com		22		near	nimble-api-token
api.notarize.com		22		near	proof-api-key
api.ovh.com		32		near	ovhcloud-application-secret
api.ovh.com		32		near	ovhcloud-consumer-key
api.phrase.com		64		near	phrase-access-token
api.privacy.com		36		near	privacy-com-api-key
api.rev.ai		42		near	rev-access-token
api.rev.com		42		near	rev-access-token
api.sandbox.gemini.com		27		near	gemini-exchange-api-key
api.sandbox.gemini.com		27		near	gemini-exchange-api-secret
api.semaphore.co		32		near	semaphore-sms-api-key
api.signable		32		near	signable-api-key
api.smarty.com		20		near	smarty-auth-token
api.stability.ai		51		near	stability-ai-api-key
api.streak.com		32		near	streak-api-key
api.t.ly		60		near	tly-api-token
api.together.ai		64		near	together-ai-legacy-api-key
api.together.xyz		64		near	together-ai-legacy-api-key
api.tru.id		26		near	tru-id-client-secret
api.twist.com		47		near	twist-access-token
api.twitch.tv		30		near	twitch-access-token
api.unsplash.com		43		near	unsplash-access-key
api.vyte		50		near	vyte-api-key
api.wise.com		36		near	wise-api-token
api.x.com		25		near	twitter-api-key
api.x.com		35		near	twitter-api-secret
api.z.ai		49		near	z-ai-api-key
api2.amplitude.com		32		near	amplitude-secret-key
api2cart		32		near	api2cart-api-key
api_	api_	47			close-api-key
api_live.	api_live.	53			onfido-api-token
api_live_ca.	api_live_ca.	53			onfido-api-token
api_live_eu.	api_live_eu.	53			onfido-api-token
api_live_us.	api_live_us.	53			onfido-api-token
api_org_	api_org_	42			huggingface-organization-token
api_sandbox.	api_sandbox.	56			onfido-sandbox-token
api_sandbox_ca.	api_sandbox_ca.	56			onfido-sandbox-token
api_sandbox_eu.	api_sandbox_eu.	56			onfido-sandbox-token
api_sandbox_us.	api_sandbox_us.	56			onfido-sandbox-token
api_secret		32			twilio-api-key-secret
apiconnector		22		near	dotdigital-api-password
apideck		88		near	apideck-api-key
apiflash		32		near	apiflash-access-key
apifonica		22		near	apifonica-auth-token
apify_api_	apify_api_	46			apify-api-token
apify_proxy_	apify_proxy_	42			apify-proxy-password
apikeysecret		32			twilio-api-key-secret
apilayer		32		near	apilayer-api-key
apim		44			azure-service-key
apimatic		22		near	apimatic-api-key
apimetrics		32		near	apimetrics-api-key
apisecret		32			twilio-api-key-secret
apitemplate		22		near	apitemplate-api-key
apiv3_	apiv3_	92			influxdb-v3-token
apiv3_key		32		near	wechat-pay-key
apiv3key		32		near	wechat-pay-key
apk_	apk_	44			devin-api-key
apollo.io		22		near	apollo-io-api-key
apollo_io		22		near	apollo-io-api-key
apolloio		22		near	apollo-io-api-key
app-key		0			azure-legacy-client-secret
app-password		0			azure-legacy-client-secret
app-secret		0			azure-legacy-client-secret
app.asana.com		32		near	asana-client-secret
app.asana.com		34		near	asana-access-token
app.atera.com		32		near	atera-api-key
app.envoy.com		22		near	envoy-api-key
app.getemails		22		near	getemails-api-key
app.hive.com		32		near	hive-api-key
app.key		0			azure-legacy-client-secret
app.nimble.com		22		near	nimble-api-token
app.password		0			azure-legacy-client-secret
app.secret		0			azure-legacy-client-secret
app.shortcut.com		36		near	shortcut-api-token
app:key		0			azure-legacy-client-secret
app:password		0			azure-legacy-client-secret
app:secret		0			azure-legacy-client-secret
app_key		0			azure-legacy-client-secret
app_key		31			laravel-app-key
app_password		0			azure-legacy-client-secret
app_secret		0			azure-legacy-client-secret
app_secret		32	[0-9a-f]		symfony-app-secret
appcues		36		near	appcues-api-secret
appfollow		22		near	appfollow-api-token
appkey		0			azure-legacy-client-secret
appointedd		22		near	appointedd-api-key
appoptics		64		near	appoptics-api-token
apppassword		0			azure-legacy-client-secret
approle		36		near	vault-approle-secret-id
appsecret		0			azure-legacy-client-secret
appsynergy		22		near	appsynergy-api-key
apptivo		22		near	apptivo-access-key
aps_client		16		near	autodesk-client-secret
aqodyxdz		0			aws-session-token
aqvn	AQVN	39			yandex-cloud-api-key
arangodb+		0			database-url-password
arangodb://		0			database-url-password
arbiscan		34		near	etherscan-api-key
artifactory		73		near	jfrog-legacy-api-key
artsy_api		32		near	artsy-client-secret
artsy_client		32		near	artsy-client-secret
asana-		32		near	asana-client-secret
asana-		34		near	asana-access-token
asana_		32		near	asana-client-secret
asana_		34		near	asana-access-token
asanaapi		32		near	asana-client-secret
asanaapi		34		near	asana-access-token
asanatoken		32		near	asana-client-secret
asanatoken		34		near	asana-access-token
asia		20			aws-access-key-id
asia		40	[0-9A-Za-z+/]		aws-secret-access-key
assembly-ai		32		near	assemblyai-api-key
assembly_ai		32		near	assemblyai-api-key
assemblyai		32		near	assemblyai-api-key
astracs:	AstraCS:	97			datastax-astra-application-token
atatt3xffgf0	ATATT3xFfGF0	121			atlassian-api-token
atbb	ATBB	36			bitbucket-app-password
atctt3xffgn0	ATCTT3xFfGN0	121			bitbucket-access-token
atera_api		32		near	atera-api-key
atkn_	atkn_	37			shopify-partner-token
atlas_private		36		near	mongodb-atlas-private-key
atlas_token		83		near	vagrant-cloud-token
atlassian		24		near	atlassian-legacy-token
atoa	ATOA	76			atlassian-oauth-secret
atta	ATTA	76			trello-token
audd.io		32		near	audd-api-token
audd_api		32		near	audd-api-token
audd_token		32		near	audd-api-token
auth-token		32	[0-9a-f]		twilio-auth-token
auth0		64		near	auth0-client-secret
auth_key		0			wordpress-salt
auth_salt		0			wordpress-salt
auth_token		32	[0-9a-f]		twilio-auth-token
authtoken		32	[0-9a-f]		twilio-auth-token
authtoken.secret		24		near	zerotier-local-token
autodesk		16		near	autodesk-client-secret
autoklose		22		near	autoklose-api-token
autopilot_api		32		near	autopilot-api-key
autopilotapikey		32		near	autopilot-api-key
autopilothq		32		near	autopilot-api-key
avaza		42		near	avaza-access-token
aviationstack		32		near	aviationstack-access-key
avns_	AVNS_	24			aiven-service-password
aw9ux	aW9uX	0		in	Base64
awnvl	aWNvL	0		in	Base64
aws secret		40	[0-9A-Za-z+/]		aws-secret-access-key
aws security		0			aws-session-token
aws session		0			aws-session-token
aws-secret		40	[0-9A-Za-z+/]		aws-secret-access-key
aws-security		0			aws-session-token
aws-session		0			aws-session-token
aws.secret		40	[0-9A-Za-z+/]		aws-secret-access-key
aws.security		0			aws-session-token
aws.session		0			aws-session-token
aws_secret		40	[0-9A-Za-z+/]		aws-secret-access-key
aws_security		0			aws-session-token
aws_session		0			aws-session-token
awssecret		40	[0-9A-Za-z+/]		aws-secret-access-key
awssecurity		0			aws-session-token
awssession		0			aws-session-token
axonaut		32		near	axonaut-api-key
aylien		32		near	aylien-api-key
ayrshare		31		near	ayrshare-api-key
azca		44			azure-service-key
azdo		52			azure-devops-token
azfu		44			azure-service-key
azse		44			azure-service-key
azure-		32	[0-9a-f]		azure-cognitive-key
azure.		32	[0-9a-f]		azure-cognitive-key
azure_		32	[0-9a-f]		azure-cognitive-key
azure_devops		52			azure-devops-token
azuredevops		52			azure-devops-token
azuremaps		32	[0-9a-f]		azure-cognitive-key
azureopenai		32	[0-9a-f]		azure-cognitive-key
azuresearch		32	[0-9a-f]		azure-cognitive-key
azurespeech		32	[0-9a-f]		azure-cognitive-key
azurewebsites.net		0			azure-function-url-key
b1vfrzlvvzzx	B1VFRZLVVzZX	0		in	Base64
b2f1dgg6	b2F1dGg6	0		in	Base64
b2r0x	b2R0X	0		in	Base64
b3blbnv2l	b3BlbnV2L	0		in	Base64
b3bzx2v5s	b3BzX2V5S	0		in	Base64
b3nfdjjfb3jn	b3NfdjJfb3Jn	0		in	Base64
b3nfdjjfyxbw	b3NfdjJfYXBw	0		in	Base64
b4nefbqufbq	B4NEFBQUFBQ	0		in	Base64
b5cgktqwdfsw	B5cGktQWdFSW	0		in	Base64
b5cgktqwdftm	B5cGktQWdFTm	0		in	Base64
bailian		35		near	alibaba-dashscope-api-key
bannerbear		24		near	bannerbear-legacy-api-key
baremetrics		23		near	baremetrics-api-key
basescan		34		near	etherscan-api-key
basic 		0			http-basic-login
basic_auth(		0			login-call-password
basicauth(		0			login-call-password
bb_ma_	bb_ma_	36			bannerbear-api-key
bb_pr_	bb_pr_	36			bannerbear-api-key
bbdc-	BBDC-	45			bitbucket-http-access-token
bbff-	BBFF-	35			ubidots-token
bbus-	BBUS-	35			ubidots-token
bc3ryyunto	Bc3RyYUNTO	0		in	Base64
beamer_api		46		near	beamer-api-key
beamer_key		46		near	beamer-api-key
beamerapi		46		near	beamer-api-key
bedrock-api-key-		116			aws-bedrock-short-term-api-key
beebole		40		near	beebole-api-token
begin any private key		0			pem-private-key
begin dh private key		0			pem-private-key
begin dsa private key		0			pem-private-key
begin ec private key		0			pem-private-key
begin ecdsa private key		0			pem-private-key
begin ed25519 private key		0			pem-private-key
begin encrypted private key		0			pem-encrypted-private-key
begin openssh private key		0			openssh-private-key
begin pgp private key block		0			pgp-private-key
begin private key		0			pem-private-key
begin rsa private key		0			pem-private-key
begin ssh2 encrypted private key		0			ssh2-private-key
besnappy		64		near	besnappy-api-key
better-stack		24		near	better-stack-api-token
better_stack		24		near	better-stack-api-token
better_uptime		24		near	better-stack-api-token
betterstack		24		near	better-stack-api-token
betteruptime		24		near	better-stack-api-token
bgl2zv	bGl2ZV	0		in	Base64
bglux29hdxro	bGluX29hdXRo	0		in	Base64
bglux2fwav	bGluX2FwaV	0		in	Base64
bglux3dox	bGluX3doX	0		in	Base64
bglvx	bGlvX	0		in	Base64
bglwx	bGlwX	0		in	Base64
bgx4l	bGx4L	0		in	Base64
bhdc1uytet	BhdC1uYTEt	0		in	Base64
bhn2ml9wdf	bHN2Ml9wdF	0		in	Base64
bhn2ml9za1	bHN2Ml9za1	0		in	Base64
bhnfx	bHNfX	0		in	Base64
bhy2thz2lzdf	BhY2thZ2lzdF	0		in	Base64
bigmodel.cn		49		near	z-ai-api-key
billomat		32		near	billomat-api-key
bindpw		0			ldap-bind-password
bing_		32	[0-9a-f]		azure-cognitive-key
bingsearch		32	[0-9a-f]		azure-cognitive-key
bitbar		32		near	bitbar-api-key
bitbucket		32		near	bitbucket-client-secret
bitcoinaverage		22		near	bitcoinaverage-secret-key
bitfinex		43		near	bitfinex-api-secret
bitly		40		near	bitly-access-token
bitmex		24		near	bitmex-api-secret
bitpat_	bitpat_	39			bitrise-personal-access-token
bitrise		86		near	bitrise-legacy-token
bittrex		32		near	bittrex-api-secret
bitwarden		30		near	bitwarden-client-secret
bitwarden		94		near	bitwarden-access-token
bitwat_	bitwat_	39			bitrise-workspace-token
bjc2tf	Bjc2tf	0		in	Base64
bkaa_	bkaa_	45			buildkite-agent-session-token
bkaj_	bkaj_	45			buildkite-agent-session-token
bkar_	bkar_	45			buildkite-agent-token
bkbf9saxzlx2	BkbF9saXZlX2	0		in	Base64
bkbf9udgzzzx	BkbF9udGZzZX	0		in	Base64
bkbf9zzgj4x2	BkbF9zZGJ4X2	0		in	Base64
bkct_	bkct_	45			buildkite-agent-token
bkdxmrxzbyq	BkdXMrXzBYQ	0		in	Base64
bkpat_	bkpat_	45			buildkite-portal-token
bkps_	bkps_	45			buildkite-portal-token
bkpt_	bkpt_	65			buildkite-registry-token
bkua_	bkua_	45			buildkite-api-access-token
blazemeter		72		near	blazemeter-api-secret
blcnnvbmffch	BlcnNvbmFfcH	0		in	Base64
blitapp		22		near	blitapp-api-key
blocknative		36		near	blocknative-api-key
bluemix		44		near	ibm-cloud-api-key
blynk		32		near	blynk-auth-token
bmfwav	bmFwaV	0		in	Base64
bmzjx	bmZjX	0		in	Base64
bmzwx	bmZwX	0		in	Base64
bnbtx	bnBtX	0		in	Base64
bnj0x	bnJ0X	0		in	Base64
bnlrx3ywx	bnlrX3YwX	0		in	Base64
bnqust	BNQUst	0		in	Base64
bnqvqt	BNQVQt	0		in	Base64
bnrux	bnRuX	0		in	Base64
bnzhcgkt	bnZhcGkt	0		in	Base64
bolt+		0			database-url-password
bolt://		0			database-url-password
bombbomb		22		near	bombbomb-api-key
boost_note		64		near	boost-note-access-token
boostnote		64		near	boost-note-access-token
bootstrap.kubernetes.io		23			kubernetes-bootstrap-token
borgbase		22		near	borgbase-api-key
bpbmff	BpbmFf	0		in	Base64
bpbniu	BpbnIu	0		in	Base64
bq1dm	BQ1dM	0		in	Base64
bqlnl	BQlNL	0		in	Base64
bquvbqvdwc1l	BQUVBQVdWc1l	0		in	Base64
br0utu0vdukv	BR0UtU0VDUkV	0		in	Base64
braintree		32		near	braintree-private-key
braintrust		51		near	braintrust-api-key
brandfetch		22		near	brandfetch-api-key
brave-search		30		near	brave-search-api-key
brave_api		30		near	brave-search-api-key
brave_search		30		near	brave-search-api-key
bravesearch		30		near	brave-search-api-key
browserstack		20		near	browserstack-access-key
browshot		28		near	browshot-api-key
brx3byb2rf	BrX3Byb2Rf	0		in	Base64
bs0lb	BS0lB	0		in	Base64
bs0le	BS0lE	0		in	Base64
bs0nw	BS0Nw	0		in	Base64
bscscan		34		near	bscscan-api-key
bscscan		34		near	etherscan-api-key
bscscan		64		near	crypto-wallet-private-key
bsutfq0lf	BSUtfQ0lf	0		in	Base64
bsutfu0vdukv	BSUtfU0VDUkV	0		in	Base64
bsutfulvovel	BSUtfUlVOVEl	0		in	Base64
bsxph	BSXph	0		in	Base64
bt-st-	bt-st-	46			braintrust-service-token
buddyns		40		near	buddyns-api-key
budibase		22		near	budibase-api-key
bugherd		22		near	bugherd-api-key
bugsnag		36		near	bugsnag-auth-token
buildkite		40		near	buildkite-legacy-token
bulbul.io		32		near	bulbul-api-key
bulbul_api		32		near	bulbul-api-key
bulksms		22		near	bulksms-token-secret
businessmap		40		near	businessmap-api-key
butter-cms		40		near	buttercms-api-token
butter_cms		40		near	buttercms-api-token
buttercms		40		near	buttercms-api-token
buvzo	BUVZO	0		in	Base64
bvbgfyx29hdf	BvbGFyX29hdF	0		in	Base64
bvbgfyx2f0x3	BvbGFyX2F0X3	0		in	Base64
bvbgfyx2nzx	BvbGFyX2NzX	0		in	Base64
bvbgfyx3bhdf	BvbGFyX3BhdF	0		in	Base64
bvbgfyx3doc1	BvbGFyX3doc1	0		in	Base64
bvbgfyx3vzx	BvbGFyX3VzX	0		in	Base64
bve9b	BVE9B	0		in	Base64
bvefuvdn4rmz	BVEFUVDN4RmZ	0		in	Base64
bvejc	BVEJC	0		in	Base64
bvenuvdn4rmz	BVENUVDN4RmZ	0		in	Base64
bvk5tx	BVk5TX	0		in	Base64
bw_client_secret		30		near	bitwarden-client-secret
bw_clientsecret		30		near	bitwarden-client-secret
bw_session		88		near	bitwarden-session-key
bwbhgt	BwbHgt	0		in	Base64
bwrix3nhx3nr	bWRiX3NhX3Nr	0		in	Base64
bws_access_token		94		near	bitwarden-access-token
bwxzbi	bWxzbi	0		in	Base64
bwzhl	bWZhL	0		in	Base64
byaxzhdgvf	ByaXZhdGVf	0		in	Base64
byb2nlc3nvci	Byb2Nlc3Nvci	0		in	Base64
bydgfw	BydGFw	0		in	Base64
bzy2fszv90a2	BzY2FsZV90a2	0		in	Base64
bzy2fszv9vyx	BzY2FsZV9vYX	0		in	Base64
bzy2fszv9wd1	BzY2FsZV9wd1	0		in	Base64
c21fc2f0x	c21fc2F0X	0		in	Base64
c21fcgf0x	c21fcGF0X	0		in	Base64
c21fywf0x	c21fYWF0X	0		in	Base64
c250cnl1x	c250cnl1X	0		in	Base64
c250cnlhx	c250cnlhX	0		in	Base64
c250cnlzx2v5	c250cnlzX2V5	0		in	Base64
c255a191yxqu	c255a191YXQu	0		in	Base64
c255a19zyxqu	c255a19zYXQu	0		in	Base64
c2dhbxbfdxnl	c2dhbXBfdXNl	0		in	Base64
c2dkx	c2dkX	0		in	Base64
c2dwx	c2dwX	0		in	Base64
c2f0l	c2F0L	0		in	Base64
c2fsywrfy2xv	c2FsYWRfY2xv	0		in	Base64
c2ftc2fyyv9h	c2Ftc2FyYV9h	0		in	Base64
c2fuzgjvec1z	c2FuZGJveC1z	0		in	Base64
c2hhmju2f	c2hhMjU2f	0		in	Base64
c2hpchbvx2xp	c2hpcHBvX2xp	0		in	Base64
c2hpchbvx3rl	c2hpcHBvX3Rl	0		in	Base64
c2hsdg1f	c2hsdG1f	0		in	Base64
c2hwc3nf	c2hwc3Nf	0		in	Base64
c2hwcgff	c2hwcGFf	0		in	Base64
c2hwdgthx	c2hwdGthX	0		in	Base64
c2hwdwff	c2hwdWFf	0		in	Base64
c2hwy2ff	c2hwY2Ff	0		in	Base64
c2hwyxrf	c2hwYXRf	0		in	Base64
c2jfc2vjcmv0	c2Jfc2VjcmV0	0		in	Base64
c2jwx	c2JwX	0		in	Base64
c2jwx29hdxro	c2JwX29hdXRo	0		in	Base64
c2nwlwxpdmut	c2NwLWxpdmUt	0		in	Base64
c2rrl	c2RrL	0		in	Base64
c2sta2ltas	c2sta2ltaS	0		in	Base64
c2stb3itdjet	c2stb3ItdjEt	0		in	Base64
c2stbgyt	c2stbGYt	0		in	Base64
c2stc3zjywnj	c2stc3ZjYWNj	0		in	Base64
c2stchjvai	c2stcHJvai	0		in	Base64
c2styw50lw9h	c2stYW50LW9h	0		in	Base64
c2styw50lw9y	c2stYW50LW9y	0		in	Base64
c2styw50lwfk	c2stYW50LWFk	0		in	Base64
c2styw50lwfw	c2stYW50LWFw	0		in	Base64
c2styw50lxnp	c2stYW50LXNp	0		in	Base64
c2stywrtaw4t	c2stYWRtaW4t	0		in	Base64
c2styxbp	c2stYXBp	0		in	Base64
c2stzg8t	c2stZG8t	0		in	Base64
c2suzxlkm	c2suZXlKM	0		in	Base64
c2tfbgl2zv	c2tfbGl2ZV	0		in	Base64
c2tfc2jvef	c2tfc2JveF	0		in	Base64
c2tfchjf	c2tfcHJf	0		in	Base64
c2tfdgvzdf	c2tfdGVzdF	0		in	Base64
c2tfdgvzdf9h	c2tfdGVzdF9h	0		in	Base64
c2tfy2fyx	c2tfY2FyX	0		in	Base64
c2vjcmv0lwxp	c2VjcmV0LWxp	0		in	Base64
c2vjcmv0lxrv	c2VjcmV0LXRv	0		in	Base64
c2vjcmv0x	c2VjcmV0X	0		in	Base64
c2vjlwmt	c2VjLWMt	0		in	Base64
c2vzcy	c2Vzcy	0		in	Base64
c2xrx	c2xrX	0		in	Base64
c3b1l	c3B1L	0		in	Base64
c3ewy3nwl	c3EwY3NwL	0		in	Base64
c3f1x	c3F1X	0		in	Base64
c3fhx	c3FhX	0		in	Base64
c3fwx	c3FwX	0		in	Base64
caflou		22		near	caflou-api-key
calendarific		32		near	calendarific-api-key
calendly		22		near	calendly-api-token
calorieninja		40		near	calorieninjas-api-key
campayn		64		near	campayn-api-key
canny.io		36		near	canny-api-key
canny_api		36		near	canny-api-key
cannyio		36		near	canny-api-key
capsule-crm		64		near	capsule-crm-api-token
capsule_crm		64		near	capsule-crm-api-token
capsulecrm		64		near	capsule-crm-api-token
captain-data		64		near	captain-data-api-key
captain_data		64		near	captain-data-api-key
captaindata		64		near	captain-data-api-key
captcha		40			gcp-recaptcha-secret
carbon_interface		19		near	carbon-interface-api-key
carboninterface		19		near	carbon-interface-api-key
cashboard_api		22		near	cashboard-api-key
cashboardapp		22		near	cashboard-api-key
caspio		50		near	caspio-client-secret
cassandra+		0			database-url-password
cassandra://		0			database-url-password
catalog.redhat.com		32		near	redhat-pyxis-api-key
cbc_api		22		near	couchbase-api-key
cc_test_reporter		40		near	code-climate-token
ccdb1_	CCDB1_	69			cockroachdb-cloud-api-key
ccipat_	CCIPAT_	70			circleci-personal-api-token
cciprj_	CCIPRJ_	70			circleci-project-api-token
cdhll	cDhlL	0		in	Base64
censys		32		near	censys-api-secret
censys_	censys_	34			censys-personal-access-token
centralstation		30		near	centralstationcrm-api-key
centralstationcrm		30		near	centralstationcrm-api-key
cex.io		24		near	cex-io-api-secret
cex_io		24		near	cex-io-api-secret
cexio		24		near	cex-io-api-secret
cf_api		37		near	cloudflare-legacy-global-key
cf_api		40		near	cloudflare-api-token
cf_token		37		near	cloudflare-legacy-global-key
cf_token		40		near	cloudflare-api-token
cfat_	cfat_	46			cloudflare-account-api-token
cfk_	cfk_	45			cloudflare-global-key
cflt	cflt	64			confluent-api-secret
cfoat_	cfoat_	38			cloudflare-oauth-token
cfpat-	CFPAT-	49			contentful-personal-access-token
cfut_	cfut_	46			cloudflare-user-api-token
cg51x	cG51X	0		in	Base64
cg5ix	cG5iX	0		in	Base64
cg9syxjfb2f0	cG9sYXJfb2F0	0		in	Base64
cg9syxjfcgf0	cG9sYXJfcGF0	0		in	Base64
cg9syxjfd2hz	cG9sYXJfd2hz	0		in	Base64
cg9syxjfdxnf	cG9sYXJfdXNf	0		in	Base64
cg9syxjfy3nf	cG9sYXJfY3Nf	0		in	Base64
cg9syxjfyxrf	cG9sYXJfYXRf	0		in	Base64
cgf0l	cGF0L	0		in	Base64
cgf0lw5hms	cGF0LW5hMS	0		in	Base64
cgfja2fnaxn0	cGFja2FnaXN0	0		in	Base64
cgh4x	cGh4X	0		in	Base64
cghhx	cGhhX	0		in	Base64
cghzx	cGhzX	0		in	Base64
cgluci	cGluci	0		in	Base64
cgluyv	cGluYV	0		in	Base64
cgnza1	cGNza1	0		in	Base64
cgr1cytfmfhc	cGR1cytfMFhC	0		in	Base64
cgrsx250znnl	cGRsX250ZnNl	0		in	Base64
cgrsx2xpdmvf	cGRsX2xpdmVf	0		in	Base64
cgrsx3nkynhf	cGRsX3NkYnhf	0		in	Base64
cgtfchjvzf	cGtfcHJvZF	0		in	Base64
cgvyc29uyv9w	cGVyc29uYV9w	0		in	Base64
channel_secret		32		near	line-channel-secret
channelsecret		32		near	line-channel-secret
chartmogul		32		near	chartmogul-api-key
chatbot_com		32		near	chatbot-access-token
chatbotcom		32		near	chatbot-access-token
chatfuel		64		near	chatfuel-broadcast-token
chatfule		64		near	chatfuel-broadcast-token
chbsec	cHBseC	0		in	Base64
chec_api		43		near	commercejs-secret-key
chec_secret		43		near	commercejs-secret-key
checkly		32		near	checkly-api-key
checkout.com		29		near	checkout-com-secret-key
checkout_com		29		near	checkout-com-secret-key
checkoutcom		29		near	checkout-com-secret-key
checkvist		14		near	checkvist-api-key
chj0yx	cHJ0YX	0		in	Base64
chjpdmf0zv	cHJpdmF0ZV	0		in	Base64
chjpx	cHJpX	0		in	Base64
chjvy2vzc29y	cHJvY2Vzc29y	0		in	Base64
chlwas1bz0vj	cHlwaS1BZ0VJ	0		in	Base64
chlwas1bz0vo	cHlwaS1BZ0VO	0		in	Base64
chnjywxlx29h	cHNjYWxlX29h	0		in	Base64
chnjywxlx3b3	cHNjYWxlX3B3	0		in	Base64
chnjywxlx3rr	cHNjYWxlX3Rr	0		in	Base64
chryx	cHRyX	0		in	Base64
chvsl	cHVsL	0		in	Base64
cicero.azavea		40		near	cicero-api-key
cicero_api		40		near	cicero-api-key
cicerodata		40		near	cicero-api-key
cifs://		0			server-url-password
cio	cio	35			crates-io-api-token
circle-ci		40		near	circleci-legacy-token
circle_ci		40		near	circleci-legacy-token
circle_token		40		near	circleci-legacy-token
circleci		40		near	circleci-legacy-token
cisco_spark		64		near	webex-client-secret
ciscospark		64		near	webex-client-secret
civo_api		50		near	civo-api-key
civo_token		50		near	civo-api-key
ck_	ck_	43			woocommerce-consumer-key
cko_secret		29		near	checkout-com-secret-key
clarifai		32		near	clarifai-api-key
clearbit.com		35		near	clearbit-api-key
clearbit_api		35		near	clearbit-api-key
clearbit_key		35		near	clearbit-api-key
clearbit_secret		35		near	clearbit-api-key
cleartextpassword		0			nuget-password
click_up		64		near	clickup-client-secret
clickhelp		24		near	clickhelp-api-key
clickhouse+		0			database-url-password
clickhouse://		0			database-url-password
clickhouses+		0			database-url-password
clickhouses://		0			database-url-password
clicksend		36		near	clicksend-api-key
clickup		64		near	clickup-client-secret
cliengo		22		near	cliengo-api-key
client-key		0			azure-legacy-client-secret
client-password		0			azure-legacy-client-secret
client-secret		0			azure-legacy-client-secret
client-secret		24			gcp-oauth-legacy-client-secret
client.key		0			azure-legacy-client-secret
client.password		0			azure-legacy-client-secret
client.secret		0			azure-legacy-client-secret
client:key		0			azure-legacy-client-secret
client:password		0			azure-legacy-client-secret
client:secret		0			azure-legacy-client-secret
client_key		0			azure-legacy-client-secret
client_password		0			azure-legacy-client-secret
client_secret		0			azure-legacy-client-secret
client_secret		24			gcp-oauth-legacy-client-secret
clientary		20		near	clientary-api-token
clientkey		0			azure-legacy-client-secret
clientpassword		0			azure-legacy-client-secret
clientsecret		0			azure-legacy-client-secret
clientsecret		24			gcp-oauth-legacy-client-secret
climacell		32		near	tomorrow-io-api-key
clinchpad		22		near	clinchpad-api-key
clockify		48		near	clockify-api-key
clockwork-sms		40		near	clockwork-sms-api-key
clockwork_sms		40		near	clockwork-sms-api-key
clockworksms		40		near	clockwork-sms-api-key
clojars_	CLOJARS_	68			clojars-deploy-token
cloud-elements		32		near	cloud-elements-user-secret
cloud-object-storage		48		near	ibm-cloud-storage-secret-key
cloud.ibm.com		44		near	ibm-cloud-api-key
cloud.mongodb.com		36		near	mongodb-atlas-private-key
cloud_convert		98		near	cloudconvert-api-key
cloud_elements		32		near	cloud-elements-user-secret
cloudconvert		98		near	cloudconvert-api-key
cloudelements		32		near	cloud-elements-user-secret
cloudflare		37		near	cloudflare-legacy-global-key
cloudflare		40		near	cloudflare-api-token
cloudflare_r2		64		near	cloudflare-r2-secret-key
cloudflarer2		64		near	cloudflare-r2-secret-key
cloudimage.io		22		near	cloudimage-api-key
cloudimage_		22		near	cloudimage-api-key
cloudimg.io		22		near	cloudimage-api-key
cloudinary		27		near	cloudinary-api-secret
cloudinary://	cloudinary://	56			cloudinary-url
cloudmersive		36		near	cloudmersive-api-key
cloudplan		22		near	cloudplan-api-key
cloudsight		22		near	cloudsight-api-key
cloudsmith		40		near	cloudsmith-api-key
cloverly		16		near	cloverly-private-key
cloze.com		32		near	cloze-api-key
cloze_api		32		near	cloze-api-key
clubhouse_api		36		near	shortcut-api-token
clubhouse_token		36		near	shortcut-api-token
clubhouseapi		36		near	shortcut-api-token
clustdoc		22		near	clustdoc-api-token
cm5kx	cm5kX	0		in	Base64
cm9vdgx5x	cm9vdGx5X	0		in	Base64
cmftcf90b2tf	cmFtcF90b2tf	0		in	Base64
cmftcf9zzwnf	cmFtcF9zZWNf	0		in	Base64
cmgtyxbpl	cmgtYXBpL	0		in	Base64
cmrtzv	cmRtZV	0		in	Base64
cmtfbgl2zv	cmtfbGl2ZV	0		in	Base64
cmvmdgtu	cmVmdGtu	64			jfrog-reference-token
cmvsl	cmVsL	0		in	Base64
cnbhx	cnBhX	0		in	Base64
cnvca	cnvca	45			canva-client-secret
cnviewdlbxnf	cnVieWdlbXNf	0		in	Base64
co_api_key		40		near	cohere-api-key
cockroach+		0			postgres-url-password
cockroach://		0			postgres-url-password
cockroachdb+		0			postgres-url-password
cockroachdb://		0			postgres-url-password
coda-api		36		near	coda-api-token
coda.io		36		near	coda-api-token
coda_api		36		near	coda-api-token
codacy		20		near	codacy-api-token
codaio		36		near	coda-api-token
code-climate		40		near	code-climate-token
code_climate		40		near	code-climate-token
codeclimate		40		near	code-climate-token
codecov		36		near	codecov-token
codemagic		22		near	codemagic-api-token
codequiry		22		near	codequiry-api-key
codestral		32		near	mistral-api-key
cog_	cog_	28			devin-service-token
cognitive-		32	[0-9a-f]		azure-cognitive-key
cognitive_		32	[0-9a-f]		azure-cognitive-key
cognitivekey		32	[0-9a-f]		azure-cognitive-key
cognitiveservice		32	[0-9a-f]		azure-cognitive-key
cohere_api		40		near	cohere-api-key
coin_api		36		near	coinapi-api-key
coinapi		36		near	coinapi-api-key
coinbase		32		near	coinbase-api-secret
coinlayer		32		near	coinlayer-access-key
coinlib		16		near	coinlib-api-key
collect2.com		22		near	collect2-api-key
collect2_api		22		near	collect2-api-key
column_api		32		near	column-api-key
commercejs		43		near	commercejs-secret-key
commodities-api		60		near	commodities-api-api-key
commodities_api		60		near	commodities-api-api-key
commoditiesapi		60		near	commodities-api-api-key
companyhub		22		near	companyhub-api-key
computer_vision		32	[0-9a-f]		azure-cognitive-key
computervision		32	[0-9a-f]		azure-cognitive-key
configcat-sdk-1/	configcat-sdk-1/	61			configcat-sdk-key
confluence		24		near	atlassian-legacy-token
confluent		64		near	confluent-legacy-api-secret
console.enigma.com		40		near	enigma-api-key
consul_acl		36		near	consul-acl-token
consul_http_token		36		near	consul-acl-token
consul_token		36		near	consul-acl-token
content_safety		32	[0-9a-f]		azure-cognitive-key
contentful		43		near	contentful-delivery-token
contribsys		17		near	sidekiq-license-key
conversiontools		22		near	conversion-tools-api-token
convert_kit		22		near	convertkit-api-secret
convertapi		14		near	convertapi-api-secret
convertkit		22		near	convertkit-api-secret
convertkit_api		22		near	convertkit-api-secret
convier		40		near	convier-api-token
cookie		0			cookie-session
copper_api		32		near	copper-api-key
copper_crm		32		near	copper-api-key
corp_secret		43		near	wecom-corp-secret
corpsecret		43		near	wecom-corp-secret
cos_hmac_keys		48		near	ibm-cloud-storage-secret-key
cosmo_	cosmo_	38			wundergraph-api-key
cosmos		88			azure-cosmos-key
couchbase		22		near	couchbase-api-key
couchbase+		0			database-url-password
couchbase://		0			database-url-password
couchbases+		0			database-url-password
couchbases://		0			database-url-password
couchdb+		0			database-url-password
couchdb://		0			database-url-password
countrylayer.com		32		near	countrylayer-access-key
countrylayer_		32		near	countrylayer-access-key
courier_auth		36		near	courier-test-api-key
coveralls		32		near	coveralls-repo-token
cpassword=		20			windows-policy-password
cqkrdl	CQkRDL	0		in	Base64
cqkzgl	CQkZGL	0		in	Base64
cql+		0			database-url-password
cql://		0			database-url-password
craft_my_pdf		22		near	craftmypdf-api-key
craftmypdf		22		near	craftmypdf-api-key
crawlbase		22		near	proxycrawl-api-token
crowdin		32		near	crowdin-api-token
crsr_	crsr_	68			cursor-api-key
crypto_compare		64		near	cryptocompare-api-key
cryptocompare		64		near	cryptocompare-api-key
cs_	cs_	43			woocommerce-consumer-secret
csk-	csk-	52			cerebras-api-key
csp_refresh_token		64		near	vmware-cloud-api-token
cu_	cu_	35			checkly-user-api-key
curl 		0			command-line-password
curl 		0			curl-user-password
currency-cloud		64		near	currencycloud-api-key
currency_beacon		32		near	currencyscoop-api-key
currency_cloud		64		near	currencycloud-api-key
currency_freaks		32		near	currencyfreaks-api-key
currency_scoop		32		near	currencyscoop-api-key
currencybeacon		32		near	currencyscoop-api-key
currencycloud		64		near	currencycloud-api-key
currencyfreaks		32		near	currencyfreaks-api-key
currencylayer		32		near	currencylayer-access-key
currencyscoop		32		near	currencyscoop-api-key
currents_api		48		near	currents-api-api-key
currentsapi		48		near	currents-api-api-key
customer.guru		50		near	customer-guru-api-secret
customer.io		20		near	customer-io-tracking-api-key
customer.io		32		near	customer-io-app-api-key
customer.io		64		near	customer-io-webhook-signing-key
customer_guru		50		near	customer-guru-api-secret
customer_io		20		near	customer-io-tracking-api-key
customer_io		32		near	customer-io-app-api-key
customer_io		64		near	customer-io-webhook-signing-key
customerguru		50		near	customer-guru-api-secret
customerio		20		near	customer-io-tracking-api-key
customerio		32		near	customer-io-app-api-key
customerio		64		near	customer-io-webhook-signing-key
cy1znhqydwqt	cy1zNHQydWQt	0		in	Base64
d2fryv	d2FrYV	0		in	Base64
d2fryv90b2tf	d2FrYV90b2tf	0		in	Base64
d2fryv9zzwnf	d2FrYV9zZWNf	0		in	Base64
d2fuzgjfdjff	d2FuZGJfdjFf	0		in	Base64
d2hza1	d2hza1	0		in	Base64
d2hzzwnf	d2hzZWNf	0		in	Base64
d2joc2vjx	d2Joc2VjX	0		in	Base64
d7_api		98		near	d7-networks-api-token
d7_networks		98		near	d7-networks-api-token
d7networks		98		near	d7-networks-api-token
d7sms		98		near	d7-networks-api-token
da2-		30			aws-appsync-api-key
daily_api		64		near	daily-co-api-key
daily_api_key		64		near	daily-co-api-key
dailyapikey		64		near	daily-co-api-key
dandelion.eu		32		near	dandelion-api-token
dandelion_api		32		near	dandelion-api-token
dandelionapi		32		near	dandelion-api-token
dapi	dapi	36			databricks-access-token
dareboost		22		near	dareboost-api-token
dashboard.envoy.com		22		near	envoy-api-key
dashscope		35		near	alibaba-dashscope-api-key
data.gov		40		near	data-gov-api-key
data.nasdaq.com		20		near	nasdaq-data-link-api-key
data_gov		40		near	data-gov-api-key
databend+		0			database-url-password
databend://		0			database-url-password
databox.com		20		near	databox-api-token
databox_		20		near	databox-api-token
datadog		32		near	datadog-api-key
datadog		40		near	datadog-legacy-application-key
datagov		40		near	data-gov-api-key
dav://		0			server-url-password
davs://		0			server-url-password
db-	db-	32			databento-api-key
db04t89/1o/w1cdnyilfu=	dB04t89/1O/w1cDnyilFU=	22			line-channel-access-token
db2+		0			database-url-password
db2://		0			database-url-password
dckr_oat_	dckr_oat_	36			docker-organization-access-token
dckr_pat_	dckr_pat_	36			docker-personal-access-token
dd-api-key		32		near	datadog-api-key
dd_api_key		32		near	datadog-api-key
dd_app_key		32		near	datadog-api-key
dd_app_key		40		near	datadog-legacy-application-key
dd_application		40		near	datadog-legacy-application-key
ddapp_	ddapp_	40			datadog-application-key
ddeuowv1z	dDEuOWV1Z	0		in	Base64
ddo_	ddo_	40			deno-organization-token
ddog		40		near	datadog-legacy-application-key
ddp_	ddp_	40			deno-deploy-token
ddpat_	ddpat_	61			datadog-personal-access-token
ddsat_	ddsat_	61			datadog-service-access-token
ddw_	ddw_	40			deno-deploy-token
debounce.io		13		near	debounce-api-key
debounce_api		13		near	debounce-api-key
debounce_io		13		near	debounce-api-key
debounceio		13		near	debounce-api-key
deep_seek		35		near	deepseek-api-key
deepai		36		near	deepai-api-key
deepgram		40		near	deepgram-api-key
deepseek		35		near	deepseek-api-key
delighted.com		32		near	delighted-api-key
delighted_api		32		near	delighted-api-key
delightedapp		32		near	delighted-api-key
demio.com		10		near	demio-api-secret
demio.com		32		near	demio-api-key
demio_api		10		near	demio-api-secret
demio_api		32		near	demio-api-key
dependency-track		32		near	dependency-track-legacy-api-key
dependency_track		32		near	dependency-track-legacy-api-key
dependencytrack		32		near	dependency-track-legacy-api-key
deployer_private_key		64		near	crypto-wallet-private-key
deptrack		32		near	dependency-track-legacy-api-key
deputy.com		32		near	deputy-access-token
deputy_api		32		near	deputy-access-token
deputy_token		32		near	deputy-access-token
detect_language_api		32		near	detect-language-api-key
detectify		32		near	detectify-api-key
detectify		44		near	detectify-secret-key
detectlanguage.com		32		near	detect-language-api-key
detectlanguage_		32		near	detect-language-api-key
dev.azure.com		52			azure-devops-token
developer.float.com		22		near	float-access-token
dfuse		39		near	dfuse-api-key
dg9ro	dG9rO	60			intercom-access-token
dgdwx3yxx	dGdwX3YxX	0		in	Base64
dghvzy1zzwny	dGhvZy1zZWNy	0		in	Base64
dgstdxmt	dGstdXMt	0		in	Base64
dgsuzxlkm	dGsuZXlKM	0		in	Base64
dgtulnyxx	dGtuLnYxX	0		in	Base64
dgzwx	dGZwX	0		in	Base64
dha2ff	dha2Ff	0		in	Base64
dha2ffc2vjx	dha2Ffc2VjX	0		in	Base64
dha2ffdg9rx	dha2FfdG9rX	0		in	Base64
dhbmrix3yxx	dhbmRiX3YxX	0		in	Base64
dhnrzxkt	dHNrZXkt	0		in	Base64
dhnrzxktc2np	dHNrZXktc2Np	0		in	Base64
dhnrzxktd2vi	dHNrZXktd2Vi	0		in	Base64
dhnrzxkty2xp	dHNrZXktY2xp	0		in	Base64
dhnrzxktyxv0	dHNrZXktYXV0	0		in	Base64
dhnzx	dHNzX	0		in	Base64
dhzses	dHZseS	0		in	Base64
diahnly1	diaHNlY1	0		in	Base64
dict.1.1.	dict.1.1.	83			yandex-dictionary-api-key
diffbot		32		near	diffbot-api-token
diggernaut		40		near	diggernaut-api-key
digital-ocean		64		near	digitalocean-legacy-token
digital_ocean		64		near	digitalocean-legacy-token
digitalocean		64		near	digitalocean-legacy-token
digitalocean_spaces		43		near	digitalocean-spaces-secret-key
digitaloceanspaces		43		near	digitalocean-spaces-secret-key
discord		32		near	discord-client-secret
discord		59		near	discord-bot-token
disqus		32		near	disqus-secret-key
ditto-cli		77		near	ditto-words-api-key
ditto_api		77		near	ditto-words-api-key
dittowords		77		near	ditto-words-api-key
djbnrmes	djbnRmeS	0		in	Base64
djeumc	djEuMC	0		in	Base64
dk_prod_	dk_prod_	36			courier-api-key
dkea	dkea	36			databricks-exchange-token
dl4xljejav4x	dl4xLjEjaV4x	0		in	Base64
dmnhx	dmNhX	0		in	Base64
dmnpx	dmNpX	0		in	Base64
dmnrx	dmNrX	0		in	Base64
dmnwx	dmNwX	0		in	Base64
dmnyx	dmNyX	0		in	Base64
dmvyy2vsx2js	dmVyY2VsX2Js	0		in	Base64
dnkey-	dnkey-	85			defined-networking-api-key
dnr3bl	dnR3bl	0		in	Base64
dnscheck.co		32		near	dnscheck-api-key
dnscheck_api		32		near	dnscheck-api-key
dnscheck_co		32		near	dnscheck-api-key
do_spaces		43		near	digitalocean-spaces-secret-key
doc2tf	doc2tf	0		in	Base64
doc2vjx	doc2VjX	0		in	Base64
docker-hub		36		near	docker-legacy-access-token
docker_hub		36		near	docker-legacy-access-token
docker_pat		36		near	docker-legacy-access-token
docker_token		36		near	docker-legacy-access-token
dockerhub		36		near	docker-legacy-access-token
docparser.com		40		near	docparser-api-key
docparser_		40		near	docparser-api-key
document_intelligence		32	[0-9a-f]		azure-cognitive-key
documents.azure.com		88			azure-cosmos-key
documo		98		near	documo-api-key
docusign		36		near	docusign-secret-key
docusign		44		near	docusign-connect-key
doo_v1_	doo_v1_	71			digitalocean-oauth-token
dop_v1_	dop_v1_	71			digitalocean-personal-access-token
dor_v1_	dor_v1_	71			digitalocean-refresh-token
dose	dose	36			databricks-oauth-secret
dotdigital		22		near	dotdigital-api-password
dotmailer		22		near	dotdigital-api-password
dovico		34		near	dovico-access-token
dp.audit.	dp.audit.	49			doppler-audit-token
dp.ct.	dp.ct.	46			doppler-cli-token
dp.pt.	dp.pt.	46			doppler-personal-token
dp.sa.	dp.sa.	46			doppler-service-account-token
dp.scim.	dp.scim.	48			doppler-scim-token
dp.st.	dp.st.	46			doppler-service-token
dpdgh1yl9wyx	dpdGh1Yl9wYX	0		in	Base64
dpq1nqwc	dPQ1NQWC	0		in	Base64
dq0lqqvrf	DQ0lQQVRf	0		in	Base64
dq0lqukpf	DQ0lQUkpf	0		in	Base64
dq0rcmv	DQ0RCMV	0		in	Base64
dqtf9bu	dQTF9BU	0		in	Base64
dremio+		0			database-url-password
dremio://		0			database-url-password
drill+		0			database-url-password
drill://		0			database-url-password
drlbbvc	DRlBBVC	0		in	Base64
dronahq		22		near	dronahq-api-key
drone-ci		32		near	drone-token
drone_rpc_secret		32		near	drone-token
drone_secret		32		near	drone-token
drone_server		32		near	drone-token
drone_token		32		near	drone-token
droneci		32		near	drone-token
dropbox		15		near	dropbox-app-secret
dropbox		64		near	dropbox-access-token
dropbox-sign		64		near	hellosign-api-key
dropbox_sign		64		near	hellosign-api-key
dropboxsign		64		near	hellosign-api-key
dsaw10l	dsaW10L	0		in	Base64
dsb2fzl	dsb2FzL	0		in	Base64
dsc29hdc	dsc29hdC	0		in	Base64
dsc2ff	dsc2Ff	0		in	Base64
dscgf0l	dscGF0L	0		in	Base64
dschr0l	dscHR0L	0		in	Base64
dscnqt	dscnQt	0		in	Base64
dsd3qt	dsd3Qt	0		in	Base64
dsmtm0odk0m	dSMTM0ODk0M	0		in	Base64
dsy19leu	dsY19leU	0		in	Base64
dsy2j0l	dsY2J0L	0		in	Base64
dsywdlbnqt	dsYWdlbnQt	0		in	Base64
dszhqt	dsZHQt	0		in	Base64
dszmzjdc	dsZmZjdC	0		in	Base64
dsznqt	dsZnQt	0		in	Base64
dt0a01.	dt0a01.	80			dynatrace-internal-token
dt0c01.	dt0c01.	96			dynatrace-api-token
dt0e01.	dt0e01.	80			dynatrace-internal-token
dt0l01.	dt0l01.	80			dynatrace-internal-token
dt0s01.	dt0s01.	96			dynatrace-api-token
dt0s02.	dt0s02.	80			dynatrace-client-secret
dt0s03.	dt0s03.	80			dynatrace-client-secret
dt0s04.	dt0s04.	80			dynatrace-internal-token
dt0s06.	dt0s06.	80			dynatrace-internal-token
dt0s08.	dt0s08.	80			dynatrace-internal-token
dt0s16.	dt0s16.	80			dynatrace-platform-token
dte9kqvjtx	DTE9KQVJTX	0		in	Base64
dtrack_api		32		near	dependency-track-legacy-api-key
duffel_live_	duffel_live_	55			duffel-access-token
duffel_test_	duffel_test_	55			duffel-test-token
duo_akey		40		near	duo-secret-key
duo_secret		40		near	duo-secret-key
duo_skey		40		near	duo-secret-key
duosecurity		40		near	duo-secret-key
duply.co		22		near	duply-api-key
duply_api		22		near	duply-api-key
dvc_server_	dvc_server_	35			devcycle-server-sdk-key
dw5rzxlf	dW5rZXlf	0		in	Base64
dwnhdf	dWNhdF	0		in	Base64
dwolla		50		near	dwolla-client-secret
dynalist		22		near	dynalist-api-token
dyspatch		22		near	dyspatch-api-key
eaa	EAA	103			meta-access-token
eaaa	EAAA	29			square-access-token
eagle_eye_api		22		near	eagle-eye-networks-api-key
eagle_eye_networks		22		near	eagle-eye-networks-api-key
eagleeye_api		22		near	eagle-eye-networks-api-key
eagleeyenetworks		22		near	eagle-eye-networks-api-key
easy-insight		22		near	easy-insight-secret-key
easy_insight		22		near	easy-insight-secret-key
easyinsight		22		near	easy-insight-secret-key
ecostruxure		22		near	ecostruxure-it-api-key
ecostruxure_it		22		near	ecostruxure-it-api-key
ecostruxureit		22		near	ecostruxure-it-api-key
edamam		32		near	edamam-app-key
eden-ai		98		near	eden-ai-api-key
eden_ai		98		near	eden-ai-api-key
edenai		98		near	eden-ai-api-key
edgegrid		44		near	akamai-client-secret
edgerc		44		near	akamai-client-secret
eg5kx3byb2r1	eG5kX3Byb2R1	0		in	Base64
eg94cc	eG94cC	0		in	Base64
eg94yi	eG94Yi	0		in	Base64
eg94ys	eG94YS	0		in	Base64
eg94yy	eG94Yy	0		in	Base64
eg94zc	eG94ZC	0		in	Base64
eg94zs0xl	eG94ZS0xL	0		in	Base64
eg94zs54b3hw	eG94ZS54b3hw	0		in	Base64
egfpl	eGFpL	0		in	Base64
egfplxrva2vu	eGFpLXRva2Vu	0		in	Base64
egfwcc	eGFwcC	0		in	Base64
egtlexnpyi	eGtleXNpYi	0		in	Base64
ehbyd	eHByd	0		in	Base64
ehdmcc	eHdmcC	0		in	Base64
ehntdhbzawit	eHNtdHBzaWIt	0		in	Base64
eightxeight		22		near	8x8-api-key
ek_live_	ek_live_	32			stripe-ephemeral-key
ek_test_	ek_test_	32			stripe-ephemeral-key
elastic-email		36		near	elastic-email-api-key
elastic.co		24		near	elastic-api-key
elastic_api		24		near	elastic-api-key
elastic_cloud		24		near	elastic-api-key
elastic_email		36		near	elastic-email-api-key
elastic_password		24		near	elastic-api-key
elasticemail		36		near	elastic-email-api-key
elasticsearch		24		near	elastic-api-key
elasticsearch+		0			database-url-password
elasticsearch://		0			database-url-password
eleven-labs		32		near	elevenlabs-legacy-api-key
eleven_labs		32		near	elevenlabs-legacy-api-key
elevenlabs		32		near	elevenlabs-legacy-api-key
enablex.io		36		near	enablex-app-key
enablex_api		36		near	enablex-app-key
enablex_app		36		near	enablex-app-key
enablex_key		36		near	enablex-app-key
enbryv	enBrYV	0		in	Base64
endr+	endr+	21			endor-labs-api-key
enigma_api		40		near	enigma-api-key
envoy_api_key		22		near	envoy-api-key
envoy_api_token		22		near	envoy-api-key
envoy_client_secret		22		near	envoy-api-key
eqaa	EQAA	64			square-refresh-token
eraser.io		22		near	eraser-api-token
eraser_api		22		near	eraser-api-token
essu_	essu_	45			elastic-cloud-api-key
eth_private_key		64		near	crypto-wallet-private-key
ethereum		64		near	crypto-wallet-private-key
ethers.wallet		64		near	crypto-wallet-private-key
etherscan		34		near	etherscan-api-key
etherscan		64		near	crypto-wallet-private-key
ethplorer		22		near	ethplorer-api-key
etsy_api		10		near	etsy-api-key
etsy_keystring		10		near	etsy-api-key
etsy_shared		10		near	etsy-api-key
eu01xx	eu01xx	4			new-relic-license-key
eventbrite		20		near	eventbrite-private-token
eventbrite		52		near	eventbrite-client-secret
everhour		32		near	everhour-api-key
evm_private_key		64		near	crypto-wallet-private-key
eweyos	eWEyOS	0		in	Base64
ewmdau	EwMDAu	0		in	Base64
ewogicagimf1dghzijo		52			docker-config-login
ewogicjhdxrocyi6		52			docker-config-login
ewojimf1dghzijo		52			docker-config-login
exasol+		0			database-url-password
exasol://		0			database-url-password
exchange_rate_api		24		near	exchangerate-api-api-key
exchange_rates_api		32		near	exchangeratesapi-access-key
exchangerate-api		24		near	exchangerate-api-api-key
exchangerate_api		24		near	exchangerate-api-api-key
exchangerateapi		24		near	exchangerate-api-api-key
exchangerates_api		32		near	exchangeratesapi-access-key
exchangerates_data		32		near	exchangeratesapi-access-key
exchangeratesapi		32		near	exchangeratesapi-access-key
exnjml	eXNjMl	0		in	Base64
exoscale		43		near	exoscale-api-secret
expdp 		0			oracle-login-password
exportsdk		42		near	exportsdk-api-key
extractor_api		40		near	extractorapi-api-key
extractorapi		40		near	extractorapi-api-key
eyj		43			jwt-signed-token
eyj		70			jwt-encrypted-token
eyj0dci6inailcjhbgcioijiuzi1niisinr2ijoimsj9.	eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIsInR2IjoiMSJ9.	149			wrike-permanent-token
eyj0exaioiaivenwmij9.	eyJ0eXAiOiAiVENWMiJ9.	106			teamcity-access-token
eyjhdxrocyi6		52			docker-config-login
eyjhijoi	eyJhIjoi	128			cloudflare-tunnel-token
eyjrijoi	eyJrIjoi	68			grafana-api-key
eyjtaxjvlm9yawdpbii6im	eyJtaXJvLm9yaWdpbiI6Im	56			miro-access-token
eyjvc2vysuqioi	eyJVc2VySUQiOi	94			upstash-qstash-token
ezak	EZAK	58			easypost-api-key
eztk	EZTK	58			easypost-test-api-key
face++		32		near	faceplusplus-api-secret
facebook		27		near	meta-app-token
facebook		32		near	meta-app-secret
faceplus		32		near	faceplusplus-api-secret
faceplusplus		32		near	faceplusplus-api-secret
faceplusplus.com		32		near	faceplusplus-api-secret
fakturownia		20		near	invoiceocean-api-token
fal-ai		69		near	fal-ai-api-key
fal.ai		69		near	fal-ai-api-key
fal.run		69		near	fal-ai-api-key
fal_ai		69		near	fal-ai-api-key
fal_key		69		near	fal-ai-api-key
falai		69		near	fal-ai-api-key
fast_forex		28		near	fastforex-api-key
fastforex		28		near	fastforex-api-key
fastly		32		near	fastly-api-token
fb_access		27		near	meta-app-token
fb_access		32		near	meta-app-secret
fb_app		27		near	meta-app-token
fb_app		32		near	meta-app-secret
fb_token		27		near	meta-app-token
fb_token		32		near	meta-app-secret
fbrufbv1zzwv	FBRUFBV1ZzWV	0		in	Base64
fc-	fc-	35			firecrawl-api-key
feedier		22		near	feedier-api-key
feishu		32		near	lark-app-secret
fetch_rss		41		near	fetchrss-api-key
fetchrss		41		near	fetchrss-api-key
fhrs1trunsrv	FHRS1TRUNSRV	0		in	Base64
fibery		38		near	fibery-api-token
figd_	figd_	45			figma-personal-access-token
figma		40		near	figma-legacy-token
figu_	figu_	37			figma-oauth-token
figur_	figur_	37			figma-oauth-token
file_io		39		near	file-io-api-key
finage		39		near	finage-api-key
financial_modeling_prep		32		near	financial-modeling-prep-api-key
financialmodelingprep		32		near	financial-modeling-prep-api-key
findl.com		22		near	findl-api-key
findl_api		22		near	findl-api-key
finicity		20		near	finicity-partner-secret
finnhub		20		near	finnhub-api-key
fio-u-	fio-u-	70			frameio-developer-token
firebird+		0			database-url-password
firebird://		0			database-url-password
fixer.io		32		near	fixer-access-key
fixer_access		32		near	fixer-access-key
fixer_api		32		near	fixer-access-key
fixer_io		32		near	fixer-access-key
fixerio		32		near	fixer-access-key
fjs19dsv	FJS19DSV	0		in	Base64
fjs19svu5usu	FJS19SVU5USU	0		in	Base64
fjs19trunsrv	FJS19TRUNSRV	0		in	Base64
fjy2vzc190b2	FjY2Vzc190b2	0		in	Base64
fjy2vzcy1wcm	FjY2Vzcy1wcm	0		in	Base64
flat.io		128		near	flat-io-access-token
flat_io		128		near	flat-io-access-token
flb_live_	flb_live_	29			fleetbase-api-key
flb_test_	flb_test_	29			fleetbase-api-key
flexport		22		near	flexport-api-key
flickr		16		near	flickr-api-secret
flickr		32		near	flickr-api-key
flightapi		24		near	flightapi-api-key
flightlabs		98		near	flightlabs-access-key
flightstats		32		near	flightstats-app-key
float_access_token		22		near	float-access-token
float_api_key		22		near	float-access-token
floataccesstoken		22		near	float-access-token
floatapikey		22		near	float-access-token
flowflu		51		near	flowlu-api-key
flowlu		51		near	flowlu-api-key
flwseck	FLWSECK	19			flutterwave-encryption-key
flwseck-	FLWSECK-	42			flutterwave-secret-key
flwseck_test-	FLWSECK_TEST-	47			flutterwave-test-secret-key
fm1a_	fm1a_	104			fly-access-token
fm1r_	fm1r_	104			fly-access-token
fm2_	fm2_	104			fly-access-token
fmfw		32		near	fmfw-api-secret
fmp_api		32		near	financial-modeling-prep-api-key
fmpcloud		32		near	financial-modeling-prep-api-key
fo1_	fo1_	47			fly-legacy-token
forge_client		16		near	autodesk-client-secret
form_recognizer		32	[0-9a-f]		azure-cognitive-key
formbucket		22		near	formbucket-api-key
formcraft		22		near	formcraft-api-key
formrecognizer		32	[0-9a-f]		azure-cognitive-key
formsite.com		32		near	formsite-api-token
formsite_api		32		near	formsite-api-token
formsite_token		32		near	formsite-api-token
foursquare		48		near	foursquare-client-secret
freemius		22		near	freemius-secret-key
freenas		66		near	truenas-api-key
freerdp		0			command-line-password
freshbooks		64		near	freshbooks-access-token
freshcaller		20		near	freshworks-api-key
freshchat		20		near	freshworks-api-key
freshdesk		20		near	freshworks-api-key
freshsales		20		near	freshworks-api-key
freshservice		20		near	freshworks-api-key
freshworks		20		near	freshworks-api-key
frontapp.com		98		near	front-api-token
frontapp_		98		near	front-api-token
frx2xpdmvf	FrX2xpdmVf	0		in	Base64
frx3rlc3rf	FrX3Rlc3Rf	0		in	Base64
fsq3	fsq3	48			foursquare-api-key
fsy2h0x	FsY2h0X	0		in	Base64
ftem4ubxdzl	Ftem4ubXdzL	0		in	Base64
ftmscan		34		near	etherscan-api-key
ftp://		0			server-url-password
ftp_login(		0			login-call-password
ftpes://		0			server-url-password
ftps://		0			server-url-password
fulcrum-api		64		near	fulcrum-api-token
fulcrum_api		64		near	fulcrum-api-token
fulcrumapp		64		near	fulcrum-api-token
fullstory		44		near	fullstory-api-key
fuq1rum3hgzk	FUQ1RUM3hGZk	0		in	Base64
fuqvrum3hgzk	FUQVRUM3hGZk	0		in	Base64
fuufb	FUUFB	0		in	Base64
fwav9saxzll	FwaV9saXZlL	0		in	Base64
fwav9vcmdf	FwaV9vcmdf	0		in	Base64
fwav9zyw5kym	FwaV9zYW5kYm	0		in	Base64
fwawz5x2fwav	FwaWZ5X2FwaV	0		in	Base64
fwawz5x3byb3	FwaWZ5X3Byb3	0		in	Base64
fwaxyzx	FwaXYzX	0		in	Base64
fwkfl	FWkFL	0		in	Base64
fwlrl	FWlRL	0		in	Base64
fwtlnf	FWTlNf	0		in	Base64
fxmarket		20		near	fxmarketapi-api-key
fxmarketapi		20		near	fxmarketapi-api-key
fz2l0bgfix3n	fZ2l0bGFiX3N	0		in	Base64
fzdhjhq1m6	FzdHJhQ1M6	0		in	Base64
gcntfy-	gcntfy-	80			gc-notify-api-key
gd-api-token		32		near	goodday-api-token
gd29h	Gd29H	0		in	Base64
geckoboard		32		near	geckoboard-api-key
gem_host_api_key		32		near	rubygems-legacy-api-key
gemini_exchange		27		near	gemini-exchange-api-key
gemini_exchange		27		near	gemini-exchange-api-secret
geminiexchange		27		near	gemini-exchange-api-key
geminiexchange		27		near	gemini-exchange-api-secret
gengo.com		22		near	gengo-private-key
gengo_api		22		near	gengo-private-key
geoapify		32		near	geoapify-api-key
geocod.io		39		near	geocodio-api-key
geocode.xyz		20		near	geocode-xyz-auth-code
geocode_xyz		20		near	geocode-xyz-auth-code
geocodexyz		20		near	geocode-xyz-auth-code
geocodify		40		near	geocodify-api-key
geocodio		39		near	geocodio-api-key
geoip		16		near	maxmind-legacy-license-key
geolite		16		near	maxmind-legacy-license-key
get_geo_api		40		near	getgeoapi-api-key
getambee		64		near	ambee-api-key
getbeamer		46		near	beamer-api-key
getconnection(		0			login-call-password
getemail.io		22		near	getemail-io-api-key
getemail_io		22		near	getemail-io-api-key
getemailio		22		near	getemail-io-api-key
getemails.com		22		near	getemails-api-key
getemails_api		22		near	getemails-api-key
getemails_key		22		near	getemails-api-key
getgeoapi		40		near	getgeoapi-api-key
getgist.com		22		near	getgist-api-key
getgist_		22		near	getgist-api-key
getguru		36		near	guru-api-token
getimpala		22		near	impala-api-key
getresponse.com		32		near	getresponse-api-key
getresponse360		32		near	getresponse-api-key
getresponse_api		32		near	getresponse-api-key
getsandbox.com		22		near	getsandbox-api-key
getsandbox_api		22		near	getsandbox-api-key
getsandbox_key		22		near	getsandbox-api-key
gh-pat		40	[0-9a-f]		github-legacy-token
gh-token		40	[0-9a-f]		github-legacy-token
gh_pat		40	[0-9a-f]		github-legacy-token
gh_token		40	[0-9a-f]		github-legacy-token
gho_		40			github-oauth-token
ghp_		40			github-token
ghr_		40			github-refresh-token
ghs_		40			github-server-token
ghtoken		40	[0-9a-f]		github-legacy-token
ghu_		40			github-user-token
git+http://		0			server-url-password
git+https://		0			server-url-password
gitalk		40		near	gitalk-client-secret
gitea		40		near	gitea-access-token
github access		40	[0-9a-f]		github-legacy-token
github password		40	[0-9a-f]		github-legacy-token
github token		40	[0-9a-f]		github-legacy-token
github-access		40	[0-9a-f]		github-legacy-token
github-api		40	[0-9a-f]		github-legacy-token
github-app		40	[0-9a-f]		github-client-secret
github-auth		40	[0-9a-f]		github-legacy-token
github-client		40	[0-9a-f]		github-client-secret
github-oauth		40	[0-9a-f]		github-client-secret
github-oauth		40	[0-9a-f]		github-legacy-token
github-pat		40	[0-9a-f]		github-legacy-token
github-secret		40	[0-9a-f]		github-client-secret
github-token		40	[0-9a-f]		github-legacy-token
github-webhook		20			github-webhook-secret
github.app		40	[0-9a-f]		github-client-secret
github.client		40	[0-9a-f]		github-client-secret
github.com"		40	[0-9a-f]		github-legacy-token
github.oauth		40	[0-9a-f]		github-client-secret
github.oauth		40	[0-9a-f]		github-legacy-token
github.secret		40	[0-9a-f]		github-client-secret
github.token		40	[0-9a-f]		github-legacy-token
github.webhook		20			github-webhook-secret
github:client		40	[0-9a-f]		github-client-secret
github_		20			github-webhook-secret
github_		40	[0-9a-f]		github-client-secret
github_		40	[0-9a-f]		github-legacy-token
github_pat_		93			github-fine-grained-token
githubaccess		40	[0-9a-f]		github-legacy-token
githubapi		40	[0-9a-f]		github-legacy-token
githubapp		40	[0-9a-f]		github-client-secret
githubauth		40	[0-9a-f]		github-legacy-token
githubclient		40	[0-9a-f]		github-client-secret
githuboauth		40	[0-9a-f]		github-client-secret
githuboauth		40	[0-9a-f]		github-legacy-token
githubpat		40	[0-9a-f]		github-legacy-token
githubsecret		40	[0-9a-f]		github-client-secret
githubtoken		40	[0-9a-f]		github-legacy-token
githubwebhook		20			github-webhook-secret
gitlab		20		near	gitlab-legacy-token
gitlab		64		near	gitlab-client-secret
gitter		40		near	gitter-access-token
glagent-	glagent-	58			gitlab-agent-token
glassnode		27		near	glassnode-api-key
glc_eyj	glc_eyJ	67			grafana-cloud-token
glcbt-	glcbt-	26			gitlab-job-token
gldt-	gldt-	25			gitlab-deploy-token
glffct-	glffct-	27			gitlab-feature-flag-token
glft-	glft-	25			gitlab-feed-token
glimt-	glimt-	30			gitlab-incoming-mail-token
gloas-	gloas-	70			gitlab-oauth-secret
glpat-	glpat-	26			gitlab-personal-access-token
glptt-	glptt-	46			gitlab-trigger-token
glrt-	glrt-	25			gitlab-runner-token
glrtr-	glrtr-	25			gitlab-runner-token
glsa_	glsa_	46			grafana-service-account-token
glsoat-	glsoat-	27			gitlab-scim-token
glwt-	glwt-	25			gitlab-workspace-token
go_cardless		40		near	gocardless-webhook-secret
go_cardless		45		near	gocardless-access-token
gocanvas		22		near	gocanvas-api-key
gocardless		40		near	gocardless-webhook-secret
gocardless		45		near	gocardless-access-token
gocspx-		35			gcp-oauth-client-secret
godaddy		22		near	godaddy-api-secret
goflightlabs		98		near	flightlabs-access-key
goodday-api		32		near	goodday-api-token
goodday.work		32		near	goodday-api-token
goodday_api		32		near	goodday-api-token
goog1e		40	[0-9A-Za-z+/]		gcp-hmac-secret
gpg 		0			command-line-password
gr1348941	GR1348941	29			gitlab-runner-registration-token
graph.facebook.com		27		near	meta-app-token
graph.facebook.com		32		near	meta-app-secret
graph_hopper		36		near	graphhopper-api-key
graphcms		108		near	hygraph-auth-token
graphhopper		36		near	graphhopper-api-key
greptile		22		near	greptile-api-key
groove_hq		64		near	groovehq-api-token
groovehq		64		near	groovehq-api-token
gsk_	gsk_	56			groq-api-key
gt_metrix		32		near	gtmetrix-api-key
gtfdtrunl	GTFdTRUNL	0		in	Base64
gtfdtrunll	GTFdTRUNLL	0		in	Base64
gtfdtrunlx1r	GTFdTRUNLX1R	0		in	Base64
gtmetrix		32		near	gtmetrix-api-key
guardian-api		36		near	guardian-api-key
guardian_api		36		near	guardian-api-key
guardianapi		36		near	guardian-api-key
gumroad		43		near	gumroad-access-token
gyazo		43		near	gyazo-access-token
h0dhbzoi8v	h0dHBzOi8v	0		in	Base64
h0dhbzoi8vag	h0dHBzOi8vaG	0		in	Base64
h0dhbzoi8vb3	h0dHBzOi8vb3	0		in	Base64
h0dhbzoi8vcx	h0dHBzOi8vcX	0		in	Base64
h0dhbzoi8vd2	h0dHBzOi8vd2	0		in	Base64
h0dhbzoi8vy2	h0dHBzOi8vY2	0		in	Base64
h0dhbzoi8vyx	h0dHBzOi8vYX	0		in	Base64
h0dhbzoi8vzg	h0dHBzOi8vZG	0		in	Base64
h0dhbzoi8vzw	h0dHBzOi8vZW	0		in	Base64
h3znat	h3ZnAt	0		in	Base64
ha190zxn0x	ha190ZXN0X	0		in	Base64
ha19saxzlx	ha19saXZlX	0		in	Base64
hana+		0			database-url-password
hana://		0			database-url-password
hapikey		36		near	hubspot-api-key
happy-scribe		22		near	happy-scribe-api-key
happy_scribe		22		near	happy-scribe-api-key
happyscribe		22		near	happy-scribe-api-key
hardhat		64		near	crypto-wallet-private-key
hashicorp-vault		26		near	vault-legacy-token
hashicorp_cloud		64		near	hcp-client-secret
hashicorp_vault		26		near	vault-legacy-token
hashicorpvault		26		near	vault-legacy-token
hasura		64		near	hasura-admin-secret
haw9f	haW9f	0		in	Base64
hawk.	hawk.	46			stackhawk-api-key
hbgnodf	hbGNodF	0		in	Base64
hbxpulm13cy	hbXpuLm13cy	0		in	Base64
hcaik_	hcaik_	64			honeycomb-ingest-key
hcamk_	hcamk_	65			honeycomb-management-key
hcbik_	hcbik_	64			honeycomb-ingest-key
hcbmk_	hcbmk_	65			honeycomb-management-key
hccik_	hccik_	64			honeycomb-ingest-key
hccmk_	hccmk_	65			honeycomb-management-key
hcdik_	hcdik_	64			honeycomb-ingest-key
hcgl2m1	hcGl2M1	0		in	Base64
hcglf	hcGlf	0		in	Base64
hcglfb3jnx	hcGlfb3JnX	0		in	Base64
hcglfbgl2zs	hcGlfbGl2ZS	0		in	Base64
hcglfc2fuzgj	hcGlfc2FuZGJ	0		in	Base64
hcglmev9hcgl	hcGlmeV9hcGl	0		in	Base64
hcglmev9wcm9	hcGlmeV9wcm9	0		in	Base64
hcgtf	hcGtf	0		in	Base64
hcp_client_secret		64		near	hcp-client-secret
hcxik_	hcxik_	64			honeycomb-ingest-key
hcxmk_	hcxmk_	65			honeycomb-management-key
hellosign		64		near	hellosign-api-key
help-scout		32		near	help-scout-app-secret
help_crunch		98		near	helpcrunch-api-key
help_scout		32		near	help-scout-app-secret
helpcrunch		98		near	helpcrunch-api-key
helpscout		32		near	help-scout-app-secret
here_maps		43		near	here-api-key
here_maps		86		near	here-access-key-secret
hereapi		43		near	here-api-key
hereapi		86		near	here-access-key-secret
heremaps		43		near	here-api-key
heremaps		86		near	here-access-key-secret
heroku		36		near	heroku-legacy-api-key
hf_	hf_	37			huggingface-token
hf_hub		38		near	huggingface-legacy-token
hf_oauth_eyj	hf_oauth_eyJ	174			huggingface-oauth-token
hf_token		38		near	huggingface-legacy-token
hhas10b2tlbi	hhaS10b2tlbi	0		in	Base64
hhchat	hhcHAt	0		in	Base64
hhd2su	hhd2su	0		in	Base64
highnote		22		near	highnote-api-key
hive+		0			database-url-password
hive.com/api		32		near	hive-api-key
hive://		0			database-url-password
hive_ai		32		near	hive-ai-api-key
hive_api		32		near	hive-api-key
hiveage		22		near	hiveage-api-key
hiveai		32		near	hive-ai-api-key
hjyw1rx	hjYW1rX	0		in	Base64
hjywlrx	hjYWlrX	0		in	Base64
hmx29hdxrox2	hmX29hdXRoX2	0		in	Base64
holiday_api		36		near	holiday-api-api-key
holidayapi		36		near	holiday-api-api-key
holistic.dev		22		near	holistic-dev-api-key
holistic_dev		22		near	holistic-dev-api-key
holisticdev		22		near	holistic-dev-api-key
honeycomb		22		near	honeycomb-configuration-key
hrku-	HRKU-	41			heroku-api-key
hrzxlzawit	hrZXlzaWIt	0		in	Base64
hss1ut	hSS1Ut	0		in	Base64
ht0ntufgt	HT0NTUFgt	0		in	Base64
html2pdf.app		64		near	html2pdf-app-api-key
html2pdf_api		64		near	html2pdf-app-api-key
html2pdfapp		64		near	html2pdf-app-api-key
htpasswd 		0			command-line-password
https://api.netlify.com/build_hooks/	https://api.netlify.com/build_hooks/	60			netlify-build-hook
https://api.render.com/deploy/srv-	https://api.render.com/deploy/srv-	70			render-deploy-hook-url
https://api.vercel.com/v1/integrations/deploy/prj_	https://api.vercel.com/v1/integrations/deploy/prj_	85			vercel-deploy-hook
https://canary.discord.com/api/webhooks/	https://canary.discord.com/api/webhooks/	111			discord-webhook-url
https://discord.com/api/v	https://discord.com/api/v	111			discord-webhook-url
https://discord.com/api/webhooks/	https://discord.com/api/webhooks/	111			discord-webhook-url
https://discordapp.com/api/webhooks/	https://discordapp.com/api/webhooks/	111			discord-webhook-url
https://edge-config.vercel.com/ecfg_	https://edge-config.vercel.com/ecfg_	99			vercel-edge-config-url
https://file.io		39		near	file-io-api-key
https://hooks.slack-gov.com/services/t	https://hooks.slack-gov.com/services/T	77			slack-webhook-url
https://hooks.slack.com/services/t	https://hooks.slack.com/services/T	77			slack-webhook-url
https://hooks.slack.com/triggers/e	https://hooks.slack.com/triggers/E	87			slack-workflow-url
https://hooks.slack.com/triggers/t	https://hooks.slack.com/triggers/T	87			slack-workflow-url
https://hooks.slack.com/workflows/t	https://hooks.slack.com/workflows/T	87			slack-workflow-url
https://hooks.zapier.com/hooks/catch/	https://hooks.zapier.com/hooks/catch/	49			zapier-webhook-url
https://hooks.zapier.com/hooks/standard/	https://hooks.zapier.com/hooks/standard/	49			zapier-webhook-url
https://open.feishu.cn/open-apis/bot/v2/hook/	https://open.feishu.cn/open-apis/bot/v2/hook/	81			lark-webhook-url
https://open.larksuite.com/open-apis/bot/v2/hook/	https://open.larksuite.com/open-apis/bot/v2/hook/	81			lark-webhook-url
https://outlook.office.com/webhook/	https://outlook.office.com/webhook/	189			microsoft-teams-webhook-url
https://outlook.office365.com/webhook/	https://outlook.office365.com/webhook/	189			microsoft-teams-webhook-url
https://ptb.discord.com/api/webhooks/	https://ptb.discord.com/api/webhooks/	111			discord-webhook-url
https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=	https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=	89			wecom-webhook-url
https://webexapis.com/v1/webhooks/incoming/	https://webexapis.com/v1/webhooks/incoming/	103			webex-webhook-url
hub.docker.com		36		near	docker-legacy-access-token
hub_spot		36		near	hubspot-api-key
hubapi		36		near	hubspot-api-key
hubspot		36		near	hubspot-api-key
hubspot		61		near	hubspot-personal-access-key
hugging-face		38		near	huggingface-legacy-token
hugging_face		38		near	huggingface-legacy-token
huggingface		38		near	huggingface-legacy-token
hujezndg5nd	HUjEzNDg5ND	0		in	Base64
humanity.com		22		near	humanity-access-token
humanity_api		22		near	humanity-access-token
hunter.io		40		near	hunter-api-key
hunter_api		40		near	hunter-api-key
hunter_io		40		near	hunter-api-key
hunterio		40		near	hunter-api-key
huzf9wcm9kdw	huZF9wcm9kdW	0		in	Base64
hvb.	hvb.	28			vault-batch-token
hveget	hveGEt	0		in	Base64
hvegit	hveGIt	0		in	Base64
hvegmt	hveGMt	0		in	Base64
hvegqt	hveGQt	0		in	Base64
hvegutms	hveGUtMS	0		in	Base64
hveguueg94cc	hveGUueG94cC	0		in	Base64
hvehat	hveHAt	0		in	Base64
hvr.	hvr.	28			vault-recovery-token
hvs.	hvs.	28			vault-service-token
hy2nlc3mtchj	hY2Nlc3MtcHJ	0		in	Base64
hy2nlc3nfdg9	hY2Nlc3NfdG9	0		in	Base64
hybiscus		43		near	hybiscus-api-key
hygraph		108		near	hygraph-auth-token
hypertrack		54		near	hypertrack-secret-key
hzbxrwc2lil	hzbXRwc2liL	0		in	Base64
ia2fhx	ia2FhX	0		in	Base64
ia2n0x	ia2N0X	0		in	Base64
ia3b0x	ia3B0X	0		in	Base64
ia3bhd	ia3Bhd	0		in	Base64
ia3vhx	ia3VhX	0		in	Base64
iaxr3yxrf	iaXR3YXRf	0		in	Base64
iaxrwyxrf	iaXRwYXRf	0		in	Base64
ibaakc		51			der-private-key
ibadanbgkqhkig9w0baqefaasc		51			der-private-key
ibm-cloud		44		near	ibm-cloud-api-key
ibm_api		44		near	ibm-cloud-api-key
ibm_cloud		44		near	ibm-cloud-api-key
ibm_cos		48		near	ibm-cloud-storage-secret-key
ibm_db_sa+		0			database-url-password
ibm_db_sa://		0			database-url-password
ibm_watson		44		near	ibm-cloud-api-key
ibmcloud		44		near	ibm-cloud-api-key
ibmcos		48		near	ibm-cloud-storage-secret-key
ico-	ico-	36			infracost-api-key
iconfinder		64		near	iconfinder-api-key
id.twitch.tv		30		near	twitch-access-token
idc1zdc	idC1zdC	0		in	Base64
iex-cloud		35		near	iex-cloud-secret-token
iex_api		35		near	iex-cloud-secret-token
iex_cloud		35		near	iex-cloud-secret-token
iex_secret		35		near	iex-cloud-secret-token
iex_token		35		near	iex-cloud-secret-token
iexapis		35		near	iex-cloud-secret-token
iexcloud		35		near	iex-cloud-secret-token
igaa	IGAA	103			meta-instagram-token
igq	IGQ	103			meta-instagram-token
imagga		32		near	imagga-api-secret
imap://		0			mail-url-password
imaps://		0			mail-url-password
impala+		0			database-url-password
impala.travel		22		near	impala-api-key
impala://		0			database-url-password
impala_api		22		near	impala-api-key
impala_travel		22		near	impala-api-key
impdp 		0			oracle-login-password
influx_api		86		near	influxdb-token
influx_token		86		near	influxdb-token
influxdb		86		near	influxdb-token
influxdb+		0			database-url-password
influxdb://		0			database-url-password
infomaniak		86		near	infomaniak-api-token
infura		32		near	infura-api-key
insightly		36		near	insightly-api-key
instabot		22		near	instabot-api-key
instagram		27		near	meta-app-token
instagram		32		near	meta-app-secret
instamojo		32		near	instamojo-auth-token
instantly.ai		22		near	instantly-api-key
instantly_api		22		near	instantly-api-key
instantlyai		22		near	instantly-api-key
intercom		36		near	intercom-client-secret
intercom		40		near	intercom-identity-secret
interseller		22		near	interseller-api-key
intervals_api		11		near	intervals-api-token
intra42		64		near	forty-two-api-secret
intra_42		64		near	forty-two-api-secret
intrinio		32		near	intrinio-api-key
invoiceocean		20		near	invoiceocean-api-token
io.adafruit.com		32		near	adafruit-legacy-api-key
ion_	ion_	46			ionic-personal-access-token
ip2location		32		near	ip2location-api-key
ip_geolocation		32		near	ipgeolocation-api-key
ip_quality_score		32		near	ipqualityscore-api-key
ipapi.co		32		near	ipapi-access-key
ipapi.com		32		near	ipapi-access-key
ipapi_		32		near	ipapi-access-key
ipgeolocation		32		near	ipgeolocation-api-key
ipify		32		near	ipify-api-key
ipinfo.io		14		near	ipinfo-api-token
ipinfo_access		14		near	ipinfo-api-token
ipinfo_api		14		near	ipinfo-api-token
ipinfo_key		14		near	ipinfo-api-token
ipinfo_token		14		near	ipinfo-api-token
ipinfodb		64		near	ipinfodb-api-key
ipmi://		0			server-url-password
ipqs_api		32		near	ipqualityscore-api-key
ipqs_key		32		near	ipqualityscore-api-key
ipqualityscore		32		near	ipqualityscore-api-key
ipstack.com		32		near	ipstack-access-key
ipstack_		32		near	ipstack-access-key
iqair		36		near	airvisual-api-key
iuktvl	IUktVL	0		in	Base64
iyl9wcl	iYl9wcl	0		in	Base64
izwryb2nrlwf	iZWRyb2NrLWF	0		in	Base64
j0lxn0l	J0LXN0L	0		in	Base64
j1_access		22		near	jupiterone-api-token
j1_api		22		near	jupiterone-api-token
j1ynlnzw1zx	J1YnlnZW1zX	0		in	Base64
jb25mawdjyxq	jb25maWdjYXQ	0		in	Base64
jb2df	jb2df	0		in	Base64
jb3ntb1	jb3Ntb1	0		in	Base64
jbg91zgluyxj	jbG91ZGluYXJ	0		in	Base64
jbnzjy	jbnZjY	0		in	Base64
jbvztzed0d	jbVZtZEd0d	0		in	Base64
jc2st	jc2st	0		in	Base64
jca_	jca_	36			jumpcloud-api-key
jcremt	JCREMt	0		in	Base64
jcrkyt	JCRkYt	0		in	Base64
jdbc:		0			jdbc-url-password
jdbc:oracle:		0			oracle-login-password
jenkins		32		near	jenkins-api-token
jenkins		64		near	jenkins-agent-secret
jfrog		73		near	jfrog-legacy-api-key
jgfhy3rf	JGFhY3Rf	0		in	Base64
jgfhy3rfag1s	JGFhY3RfaG1s	0		in	Base64
jgfhy3rfchjv	JGFhY3RfcHJv	0		in	Base64
jhbxbfc2vjx	JhbXBfc2VjX	0		in	Base64
jhbxbfdg9rx	JhbXBfdG9rX	0		in	Base64
jina_	jina_	65			jina-api-key
jira		24		near	atlassian-legacy-token
jix3byx	JiX3ByX	0		in	Base64
jkbwvf	JkbWVf	0		in	Base64
jlzhjvy2styx	JlZHJvY2stYX	0		in	Base64
jolwfwas	JoLWFwaS	0		in	Base64
jot_form		32		near	jotform-api-key
jotform		32		near	jotform-api-key
jpdhbhdf	JpdHBhdF	0		in	Base64
jpdhdhdf	JpdHdhdF	0		in	Base64
jqqj99		44			azure-service-key
jqqj99		52			azure-devops-token
jrcgf0	JrcGF0	0		in	Base64
jrchrf	JrcHRf	0		in	Base64
jrdwff	JrdWFf	0		in	Base64
jrx2xpdmvf	JrX2xpdmVf	0		in	Base64
jry3rf	JrY3Rf	0		in	Base64
jrywff	JrYWFf	0		in	Base64
jsrd_	jsrd_	40			deno-jsr-token
jsrp_	jsrp_	40			deno-jsr-token
jsrw_	jsrw_	40			deno-jsr-token
jumpcloud		40		near	jumpcloud-legacy-api-key
jupiter_one		22		near	jupiterone-api-token
jupiterone		22		near	jupiterone-api-token
juro.com		22		near	juro-api-key
juro_api		22		near	juro-api-key
jvb3rsev	Jvb3RseV	0		in	Base64
jzm9hdf	jZm9hdF	0		in	Base64
jzmf0x	jZmF0X	0		in	Base64
jzmtf	jZmtf	0		in	Base64
jzmx0	jZmx0	0		in	Base64
jznv0x	jZnV0X	0		in	Base64
jzw5zexnf	jZW5zeXNf	0		in	Base64
k3s		23			kubernetes-bootstrap-token
ka2vh	ka2Vh	0		in	Base64
kafka://		0			broker-url-password
kagi.com		32		near	kagi-api-key
kagi_api		32		near	kagi-api-key
kagi_session		32		near	kagi-api-key
kagi_token		32		near	kagi-api-key
kanban_tool		12		near	kanban-tool-api-token
kanbanize		40		near	businessmap-api-key
kanbantool		12		near	kanban-tool-api-token
karma_crm		22		near	karmacrm-api-token
karmacrm		22		near	karmacrm-api-token
kawn0ljeums	kaWN0LjEuMS	0		in	Base64
kb29fdjff	kb29fdjFf	0		in	Base64
kb3bfdjff	kb3BfdjFf	0		in	Base64
kb3jfdjff	kb3JfdjFf	0		in	Base64
kb3nl	kb3Nl	0		in	Base64
kbmtles	kbmtleS	0		in	Base64
kcc5hdwrpdc	kcC5hdWRpdC	0		in	Base64
kcc5jdc	kcC5jdC	0		in	Base64
kcc5wdc	kcC5wdC	0		in	Base64
kcc5zdc	kcC5zdC	0		in	Base64
kcc5zy2ltl	kcC5zY2ltL	0		in	Base64
kcc5zys	kcC5zYS	0		in	Base64
kddbhmdeu	kdDBhMDEu	0		in	Base64
kddbjmdeu	kdDBjMDEu	0		in	Base64
kddbzmdiu	kdDBzMDIu	0		in	Base64
kddbzmtyu	kdDBzMTYu	0		in	Base64
kdmnfc2vydmv	kdmNfc2VydmV	0		in	Base64
kdwzmzwxfbgl	kdWZmZWxfbGl	0		in	Base64
kdwzmzwxfdgv	kdWZmZWxfdGV	0		in	Base64
keen.io		64		near	keen-io-api-key
keen_io		64		near	keen-io-api-key
keen_master_key		64		near	keen-io-api-key
keen_read_key		64		near	keen-io-api-key
keen_write_key		64		near	keen-io-api-key
keenio		64		near	keen-io-api-key
kentico_kontent		98		near	kontent-ai-api-key
kenticocloud		98		near	kontent-ai-api-key
key 7 		0			cisco-password
key-	key-	36			mailgun-api-key
key01	KEY01	58			telnyx-api-key
key_	key_	68			cursor-api-key
key_secret		32			twilio-api-key-secret
keydb://		0			redis-url-password
keytool 		0			command-line-password
kickbox		69		near	kickbox-api-key
kimi_api		51		near	kimi-api-key
kit_	kit_	36			convertkit-v4-api-key
klipfolio		40		near	klipfolio-api-key
knapsack-pro		32		near	knapsack-pro-test-suite-token
knapsack_pro		32		near	knapsack-pro-test-suite-token
knapsackpro		32		near	knapsack-pro-test-suite-token
kontent-ai		98		near	kontent-ai-api-key
kontent.ai		98		near	kontent-ai-api-key
kontent_		98		near	kontent-ai-api-key
kontent_ai		98		near	kontent-ai-api-key
kontentai		98		near	kontent-ai-api-key
kraken_api		56		near	kraken-private-key
kraken_key		56		near	kraken-private-key
kraken_private		56		near	kraken-private-key
kraken_secret		56		near	kraken-private-key
krakenapi		56		near	kraken-private-key
krzlyt	kRzlyT	0		in	Base64
kubeadm		23			kubernetes-bootstrap-token
kucoin		36		near	kucoin-api-secret
ky2tyx29hdf	kY2tyX29hdF	0		in	Base64
ky2tyx3bhdf	kY2tyX3BhdF	0		in	Base64
kylas		36		near	kylas-api-key
kytit	kYTIt	0		in	Base64
kywfjdf	kYWFjdF	0		in	Base64
kywfjdf9obwx	kYWFjdF9obWx	0		in	Base64
kywfjdf9wcm9	kYWFjdF9wcm9	0		in	Base64
kyxbp	kYXBp	0		in	Base64
kzg9f	kZG9f	0		in	Base64
kzgfwcf	kZGFwcF	0		in	Base64
kzhbf	kZHBf	0		in	Base64
kzhbhdf	kZHBhdF	0		in	Base64
kzhnhdf	kZHNhdF	0		in	Base64
la19saxzlx	la19saXZlX	0		in	Base64
lacrm_		50		near	less-annoying-crm-api-key
ladesk		32		near	liveagent-api-key
languagelayer		32		near	languagelayer-access-key
lark_app		32		near	lark-app-secret
larksuite		32		near	lark-app-secret
launch-darkly		40		near	launchdarkly-api-token
launch_darkly		40		near	launchdarkly-api-token
launchdarkly		40		near	launchdarkly-api-token
lbmryk	lbmRyK	0		in	Base64
lc3n1x	lc3N1X	0		in	Base64
ldap://		0			mail-url-password
ldap_bind(		0			login-call-password
ldapadd 		0			command-line-password
ldapdelete 		0			command-line-password
ldapmodify 		0			command-line-password
ldappasswd 		0			command-line-password
ldaps://		0			mail-url-password
ldapsearch 		0			command-line-password
ldapwhoami 		0			command-line-password
leadfeeder		22		near	leadfeeder-api-token
leankit		128		near	planview-leankit-api-token
lemlist.com		32		near	lemlist-api-key
lemlist_		32		near	lemlist-api-key
lemon-squeezy		98		near	lemon-squeezy-api-key
lemon_squeezy		98		near	lemon-squeezy-api-key
lemonsqueezy		98		near	lemon-squeezy-api-key
lendflow		22		near	lendflow-api-token
less_annoying_crm		50		near	less-annoying-crm-api-key
lessannoyingcrm		50		near	less-annoying-crm-api-key
leuowzenjnkl	leUowZENJNkl	0		in	Base64
leuowzvhbau9	leUowZVhBaU9	0		in	Base64
leup0yvhkdkx	leUp0YVhKdkx	0		in	Base64
leuposwpva	leUpoSWpva	0		in	Base64
leupwyzjwevn	leUpWYzJWeVN	0		in	Base64
leupyswpva	leUpySWpva	0		in	Base64
lexigram		22		near	lexigram-api-key
lftp 		0			command-line-password
lhmjku	lhMjku	0		in	Base64
libsql+		0			database-url-password
libsql://		0			database-url-password
lighton.ai		22		near	lighton-api-key
lighton_api		22		near	lighton-api-key
lin_api_	lin_api_	48			linear-api-key
lin_oauth_	lin_oauth_	74			linear-oauth-token
lin_wh_	lin_wh_	37			linear-webhook-secret
line-bot-sdk		32		near	line-channel-secret
line-notify		43		near	line-notify-token
line_bot_api		32		near	line-channel-secret
line_notify		43		near	line-notify-token
linear.app		32		near	linear-client-secret
linear_access		32		near	linear-client-secret
linear_api		32		near	linear-client-secret
linear_client		32		near	linear-client-secret
linear_key		32		near	linear-client-secret
linear_token		32		near	linear-client-secret
linearapi		32		near	linear-client-secret
linebotapi		32		near	line-channel-secret
linenotify		43		near	line-notify-token
link_preview_api		32		near	linkpreview-api-key
linked_in		102		near	linkedin-access-token
linked_in		16		near	linkedin-legacy-client-secret
linkedin		102		near	linkedin-access-token
linkedin		16		near	linkedin-legacy-client-secret
linkpreview.net		32		near	linkpreview-api-key
linkpreview_		32		near	linkpreview-api-key
linkpreview_api		32		near	linkpreview-api-key
lio_	lio_	36			lichess-oauth-token
lip_	lip_	24			lichess-personal-access-token
live_	live_	40			twitch-stream-key
liveagent		32		near	liveagent-api-key
livestorm		98		near	livestorm-api-token
llm|	LLM|	42			llama-api-key
llx-	llx-	52			llamacloud-api-key
loadmill		98		near	loadmill-api-token
logged_in_key		0			wordpress-salt
logged_in_salt		0			wordpress-salt
loggly		36		near	loggly-customer-token
login_radius		36		near	loginradius-api-secret
loginradius		36		near	loginradius-api-secret
logtail		24		near	better-stack-api-token
logz.io		32		near	logz-io-api-token
logz_io		32		near	logz-io-api-token
logzio		32		near	logz-io-api-token
lokalise		40		near	lokalise-api-token
looker.com		24		near	looker-client-secret
looker_client		24		near	looker-client-secret
looker_sdk		24		near	looker-client-secret
lookersdk		24		near	looker-client-secret
loyverse		32		near	loyverse-access-token
lrvkwm	LRVkwM	0		in	Base64
ls0tls1crudj	LS0tLS1CRUdJ	0		in	Base64
ls0tls1crudjti		100			base64-private-key
ls0tlsbcrudj	LS0tLSBCRUdJ	0		in	Base64
ls__	ls__	36			langsmith-legacy-api-key
lsv2_pt_	lsv2_pt_	51			langsmith-personal-access-token
lsv2_sk_	lsv2_sk_	51			langsmith-service-key
ltai	LTAI	16			alibaba-access-key-id
luis-		32	[0-9a-f]		azure-cognitive-key
luis_		32	[0-9a-f]		azure-cognitive-key
luisapi		32	[0-9a-f]		azure-cognitive-key
luisapp		32	[0-9a-f]		azure-cognitive-key
luiskey		32	[0-9a-f]		azure-cognitive-key
lunch-money		50		near	lunch-money-access-token
lunch_money		50		near	lunch-money-access-token
lunchmoney		50		near	lunch-money-access-token
luno_api		43		near	luno-api-secret
luno_key		43		near	luno-api-secret
lzyzjf	lzYzJf	0		in	Base64
m0-	m0-	43			mem0-api-key
m3o.com		48		near	m3o-api-token
m3o_api		48		near	m3o-api-token
machine 		0			netrc-password
machine github.com		40	[0-9a-f]		github-legacy-token
madkudu		32		near	madkudu-api-key
magicbell		40		near	magicbell-api-secret
magnetic_api		22		near	magnetic-api-token
magnetichq		22		near	magnetic-api-token
mailboxlayer		32		near	mailboxlayer-access-key
mailer_lite		32		near	mailerlite-api-token
mailerlite		32		near	mailerlite-api-token
mailfoogae		32		near	streak-api-key
mailgun		32		near	mailgun-webhook-signing-key
mailgun		50		near	mailgun-private-api-key
mailjet		32		near	mailjet-secret-key
mailjet		65		near	mailjet-api-credentials
mailmodo		31		near	mailmodo-api-key
mailsac		38		near	mailsac-api-key
mandrill		22		near	mandrill-api-key
manifest.ly		32		near	manifestly-api-key
manifestly_api		32		near	manifestly-api-key
manifestly_key		32		near	manifestly-api-key
mapquest.com		32		near	mapquest-api-key
mapquest_		32		near	mapquest-api-key
mapquestapi		32		near	mapquest-api-key
mariadb -		0			command-line-password
mariadb+		0			mysql-url-password
mariadb-dump 		0			command-line-password
mariadb://		0			mysql-url-password
marketstack		32		near	marketstack-access-key
master_key		32	[0-9a-f]		rails-master-key
masterkey		32	[0-9a-f]		rails-master-key
mattermost		26		near	mattermost-access-token
mavenlink		64		near	mavenlink-access-token
maw8tds	maW8tdS	0		in	Base64
mawd1x	maWd1X	0		in	Base64
mawdkx	maWdkX	0		in	Base64
maxmind		16		near	maxmind-legacy-license-key
mb_	mb_	47			metabase-api-key
mb_embedding_secret_key		64		near	metabase-secret-key
mb_encryption_secret_key		64		near	metabase-secret-key
mbgjfbgl2zv	mbGJfbGl2ZV	0		in	Base64
mbtjf	mbTJf	0		in	Base64
mbzff	mbzFf	0		in	Base64
mc3ez	mc3Ez	0		in	Base64
mc4caqawbqydk2vwbciei		51			der-private-key
mcli_private		36		near	mongodb-atlas-private-key
mdb_sa_sk_	mdb_sa_sk_	50			mongodb-atlas-service-account-secret
meaningcloud		32		near	meaningcloud-api-key
mediastack.com		32		near	mediastack-access-key
mediastack_		32		near	mediastack-access-key
meetchopra		96		near	verifier-meetchopra-access-token
meistertask		43		near	meistertask-access-token
memcached+		0			database-url-password
memcached://		0			database-url-password
meraki		40		near	meraki-api-key
mergify		22		near	mergify-application-key
mesibo		22		near	mesibo-app-token
message_bird		25		near	messagebird-access-key
messagebird		25		near	messagebird-access-key
meta-api.io		64		near	metaapi-access-token
metaapi		64		near	metaapi-access-token
metabase		64		near	metabase-secret-key
metamask		64		near	crypto-wallet-private-key
metrilo		16		near	metrilo-api-token
mfa.	mfa.	88			discord-user-token
mfax_api		98		near	documo-api-key
mhg0qufbqufb	MHg0QUFBQUFB	0		in	Base64
mid-server-	Mid-server-	35			midtrans-server-key
mind_meister		43		near	mindmeister-access-token
mindmeister		43		near	mindmeister-access-token
minimax.chat		22		near	minimax-api-key
minimax.io		22		near	minimax-api-key
minimax_api		22		near	minimax-api-key
minimaxi.com		22		near	minimax-api-key
mistral_api		32		near	mistral-api-key
mistralai		32		near	mistral-api-key
mite.yo.lk		16		near	mite-api-key
mite_api		16		near	mite-api-key
miteapikey		16		near	mite-api-key
mixmax		36		near	mixmax-api-token
mixpanel		32		near	mixpanel-api-secret
mj_apikey		32		near	mailjet-secret-key
mj_apikey		65		near	mailjet-api-credentials
mlsn.	mlsn.	69			mailersend-api-token
mockaroo		8		near	mockaroo-api-key
moderation-api		22		near	moderation-api-api-key
moderation_api_key		22		near	moderation-api-api-key
moderationapi		22		near	moderation-api-api-key
monday.com		22		near	monday-api-token
monday.com		32		near	monday-client-secret
monday_api		22		near	monday-api-token
monday_api		32		near	monday-client-secret
monday_com		22		near	monday-api-token
monday_com		32		near	monday-client-secret
monday_token		22		near	monday-api-token
monday_token		32		near	monday-client-secret
mondaycom		22		near	monday-api-token
mondaycom		32		near	monday-client-secret
mongo 		0			command-line-password
mongodb+srv://		0			mongodb-url-password
mongodb-atlas		36		near	mongodb-atlas-private-key
mongodb://		0			mongodb-url-password
mongodb_atlas		36		near	mongodb-atlas-private-key
mongodbatlas		36		near	mongodb-atlas-private-key
mongodump 		0			command-line-password
mongoexport 		0			command-line-password
mongoimport 		0			command-line-password
mongorestore 		0			command-line-password
mongosh 		0			command-line-password
monkey_learn		40		near	monkeylearn-api-key
monkeylearn		40		near	monkeylearn-api-key
moonclerk		32		near	moonclerk-api-key
moonshot.ai		51		near	kimi-api-key
moonshot.cn		51		near	kimi-api-key
moonshot_api		51		near	kimi-api-key
moonshotai		51		near	kimi-api-key
moosend		36		near	moosend-api-key
moralis.io		64		near	moralis-api-key
moralis_		64		near	moralis-api-key
mqtt://		0			broker-url-password
mqtts://		0			broker-url-password
mrticktock		22		near	mrticktock-password
ms8vm	MS8vM	0		in	Base64
msh		51			rapidapi-api-key
mssql+		0			database-url-password
mssql://		0			database-url-password
mstsc 		0			command-line-password
mtawmc	MTAwMC	0		in	Base64
mtczr0mnvkl	MtczR0MnVkL	0		in	Base64
mte18	MTE18	0		in	Base64
mulesoft		32		near	anypoint-client-secret
mundipagg		19		near	pagar-me-secret-key
muzb0tfmxq1j	MUzB0TFMxQ1J	0		in	Base64
mvefj	MVEFJ	0		in	Base64
my.demio		10		near	demio-api-secret
my.demio		32		near	demio-api-key
myintervals		11		near	intervals-api-token
mysql -		0			command-line-password
mysql+		0			mysql-url-password
mysql2+		0			mysql-url-password
mysql2://		0			mysql-url-password
mysql://		0			mysql-url-password
mysql_connect(		0			login-call-password
mysql_pconnect(		0			login-call-password
mysqladmin 		0			command-line-password
mysqldump 		0			command-line-password
mysqli(		0			login-call-password
mysqli_connect(		0			login-call-password
mysqlimport 		0			command-line-password
mysqlx+		0			mysql-url-password
mysqlx://		0			mysql-url-password
nag9f	naG9f	0		in	Base64
nahbf	naHBf	0		in	Base64
nahjf	naHJf	0		in	Base64
nahnf	naHNf	0		in	Base64
nahvf	naHVf	0		in	Base64
napi_	napi_	69			neon-api-key
nasa_api		40		near	nasa-api-key
nasaapi		40		near	nasa-api-key
nasdaq-data-link		20		near	nasdaq-data-link-api-key
nasdaq_api		20		near	nasdaq-data-link-api-key
nasdaq_data_link		20		near	nasdaq-data-link-api-key
nasdaqdatalink		20		near	nasdaq-data-link-api-key
nats://		0			broker-url-password
nawqtc2vydmv	NaWQtc2VydmV	0		in	Base64
naxrodwjfcgf	naXRodWJfcGF	0		in	Base64
nbg9hcy	nbG9hcy	0		in	Base64
nbgfnzw50l	nbGFnZW50L	0		in	Base64
nbgltdc	nbGltdC	0		in	Base64
nbgnfzxlk	nbGNfZXlK	0		in	Base64
nbgnidc	nbGNidC	0		in	Base64
nbgr0l	nbGR0L	0		in	Base64
nbgz0l	nbGZ0L	0		in	Base64
nbgzmy3qt	nbGZmY3Qt	0		in	Base64
nbhb0dc	nbHB0dC	0		in	Base64
nbhbhdc	nbHBhdC	0		in	Base64
nbhd0l	nbHd0L	0		in	Base64
nbhj0l	nbHJ0L	0		in	Base64
nbhnhx	nbHNhX	0		in	Base64
nbhnvyxqt	nbHNvYXQt	0		in	Base64
nc2tf	nc2tf	0		in	Base64
ndreixx	NDREIxX	0		in	Base64
ndsvbbvf	NDSVBBVF	0		in	Base64
ndsvbssl	NDSVBSSl	0		in	Base64
neo4j+		0			database-url-password
neo4j://		0			database-url-password
neon.tech		16		near	neon-database-password
neon_api		16		near	neon-database-password
neondb		16		near	neon-database-password
nethunt		36		near	nethunt-api-key
netlify		43		near	netlify-legacy-token
netsuite		64		near	netsuite-token-secret
networkcredential(		0			login-call-password
neutrino-api		48		near	neutrino-api-api-key
neutrino_api		48		near	neutrino-api-api-key
neutrinoapi		48		near	neutrino-api-api-key
new-relic		40		near	new-relic-legacy-license-key
new_relic		40		near	new-relic-legacy-license-key
new_york_times		32		near	nytimes-api-key
newrelic		40		near	new-relic-legacy-license-key
news_api		32		near	newsapi-api-key
newsapi		32		near	newsapi-api-key
newscatcher		43		near	newscatcher-api-key
newyorktimes		32		near	nytimes-api-key
nexmo		16		near	vonage-api-secret
nf-	NF-	35			nightfall-api-key
nfb_	nfb_	40			netlify-access-token
nfc_	nfc_	40			netlify-access-token
nfo_	nfo_	40			netlify-access-token
nfp_	nfp_	40			netlify-personal-access-token
nftport		36		near	nftport-api-key
nfu_	nfu_	40			netlify-access-token
ngc.nvidia.com		84		near	nvidia-ngc-api-key
ngc_api		84		near	nvidia-ngc-api-key
ngc_cli_api		84		near	nvidia-ngc-api-key
ngixz	NGIxZ	0		in	Base64
ngrok		46		near	ngrok-authtoken
ngueful	NGUEFUL	0		in	Base64
nhbgfkx2nsb3	NhbGFkX2Nsb3	0		in	Base64
nhbmrib3gtc3	NhbmRib3gtc3	0		in	Base64
nhbxnhcmffyx	NhbXNhcmFfYX	0		in	Base64
nicereply		40		near	nicereply-api-key
nicf9vyxv0af	NicF9vYXV0aF	0		in	Base64
nimble_api		22		near	nimble-api-token
nimblecrm		22		near	nimble-api-token
nitro_alconost		32		near	alconost-api-key
nix3nly3jldf	NiX3NlY3JldF	0		in	Base64
njcc1saxzll	NjcC1saXZlL	0		in	Base64
nlbnn5c1	NlbnN5c1	0		in	Base64
nlc3mt	Nlc3Mt	0		in	Base64
nly3jldc10b2	NlY3JldC10b2	0		in	Base64
nly3jldc1sax	NlY3JldC1saX	0		in	Base64
nly3jldf	NlY3JldF	0		in	Base64
nlyy1jl	NlYy1jL	0		in	Base64
nmb2f0x	Nmb2F0X	0		in	Base64
nmdxrf	NmdXRf	0		in	Base64
nmt0pbulnf	NMT0pBUlNf	0		in	Base64
nmyxrf	NmYXRf	0		in	Base64
nnyw1wx3vzzx	NnYW1wX3VzZX	0		in	Base64
noaxbwb190zx	NoaXBwb190ZX	0		in	Base64
noaxbwb19sax	NoaXBwb19saX	0		in	Base64
nobhrtx	NobHRtX	0		in	Base64
nocgf0x	NocGF0X	0		in	Base64
nocgnhx	NocGNhX	0		in	Base64
nochbhx	NocHBhX	0		in	Base64
nochnzx	NocHNzX	0		in	Base64
nochrryv	NocHRrYV	0		in	Base64
nochvhx	NocHVhX	0		in	Base64
nomad_token		36		near	consul-acl-token
nonce_key		0			wordpress-salt
nonce_salt		0			wordpress-salt
notarize_api		22		near	proof-api-key
noticeable.io		22		near	noticeable-api-key
noticeable_api		22		near	noticeable-api-key
notify-api.line.me		43		near	line-notify-token
noyti1nn	NoYTI1Nn	0		in	Base64
nozbe		81		near	nozbe-teams-api-token
npm_	npm_	40			npm-access-token
npm_auth		36		near	npm-legacy-token
npm_token		36		near	npm-legacy-token
npmauthident		0			npm-registry-login
npmauthtoken		16			npm-registry-token
npmauthtoken		36		near	npm-legacy-token
npmrc		36		near	npm-legacy-token
nraa-	NRAA-	32			new-relic-admin-key
nrak-	NRAK-	32			new-relic-user-key
nral	NRAL	4			new-relic-license-key
nrii-	NRII-	37			new-relic-insert-key
nriq-	NRIQ-	37			new-relic-query-key
nrlmv5sj	NrLmV5Sj	0		in	Base64
nrlw9ylxyxl	NrLW9yLXYxL	0		in	Base64
nrlwfkbwlul	NrLWFkbWluL	0		in	Base64
nrlwfudc1hcg	NrLWFudC1hcG	0		in	Base64
nrlwfudc1hzg	NrLWFudC1hZG	0		in	Base64
nrlwfudc1vcn	NrLWFudC1vcn	0		in	Base64
nrlwfudc1vyx	NrLWFudC1vYX	0		in	Base64
nrlwfudc1zaw	NrLWFudC1zaW	0		in	Base64
nrlwfwa	NrLWFwa	0		in	Base64
nrlwrvl	NrLWRvL	0		in	Base64
nrlwtpbwkt	NrLWtpbWkt	0		in	Base64
nrlwxml	NrLWxmL	0		in	Base64
nrlxbyb2ot	NrLXByb2ot	0		in	Base64
nrlxn2y2fjy3	NrLXN2Y2FjY3	0		in	Base64
nrra-	NRRA-	47			new-relic-rest-api-key
nrsp-	NRSP-	35			new-relic-private-location-key
nrt_	nrt_	44			notion-refresh-token
nrx2nhcl	NrX2Nhcl	0		in	Base64
nrx2xpdmvf	NrX2xpdmVf	0		in	Base64
nrx3byx	NrX3ByX	0		in	Base64
nrx3nib3hf	NrX3Nib3hf	0		in	Base64
nrx3rlc3rf	NrX3Rlc3Rf	0		in	Base64
nrx3rlc3rfy	NrX3Rlc3RfY	0		in	Base64
nsb3vkaw5hcn	Nsb3VkaW5hcn	0		in	Base64
ntn_	ntn_	50			notion-api-key
ntvm1kr3r1	NtVm1kR3R1	0		in	Base64
ntx2fhdf	NtX2FhdF	0		in	Base64
ntx3bhdf	NtX3BhdF	0		in	Base64
ntx3nhdf	NtX3NhdF	0		in	Base64
nudhj5c19leu	NudHJ5c19leU	0		in	Base64
nudhj5dv	NudHJ5dV	0		in	Base64
nudhj5yv	NudHJ5YV	0		in	Base64
nudmnh	NudmNh	0		in	Base64
nuewtfc2f0l	NueWtfc2F0L	0		in	Base64
nuewtfdwf0l	NueWtfdWF0L	0		in	Base64
nuflcdg2m	NUFlcDg2M	0		in	Base64
num_verify		32		near	numverify-access-key
numverify		32		near	numverify-access-key
nutritionix		32		near	nutritionix-app-key
nvapi-	nvapi-	70			nvidia-api-key
nvbmzpz2nhdc	NvbmZpZ2NhdC	0		in	Base64
nvc21vx	Nvc21vX	0		in	Base64
nvcr.io		84		near	nvidia-ngc-api-key
nxmgnzcc	NxMGNzcC	0		in	Base64
nxtutfws0xl	NXTUtFWS0xL	0		in	Base64
nxtvrlti0xl	NXTVRLTi0xL	0		in	Base64
ny250znkt	nY250Znkt	0		in	Base64
nyk_v0_	nyk_v0_	71			nylas-api-key
nylas		24		near	nylas-legacy-token
nyt_api		32		near	nytimes-api-key
nytimes		32		near	nytimes-api-key
oanda.com		24		near	oanda-exchange-rates-api-key
oanda.com		65		near	oanda-access-token
oanda_		24		near	oanda-exchange-rates-api-key
oanda_		65		near	oanda-access-token
oandapy		24		near	oanda-exchange-rates-api-key
oandapy		65		near	oanda-access-token
oauth:	oauth:	36			twitch-chat-token
oauth_token		40	[0-9a-f]		github-legacy-token
ocp-apim		32	[0-9a-f]		azure-cognitive-key
octopus-deploy		29		near	octopus-api-key
octopus_api		29		near	octopus-api-key
octopus_deploy		29		near	octopus-api-key
octopusapi		29		near	octopus-api-key
octopusdeploy		29		near	octopus-api-key
odds_api		32		near	the-odds-api-api-key
oddsapi		32		near	the-odds-api-api-key
odhrwczovl	odHRwczovL	0		in	Base64
odhrwczovl29	odHRwczovL29	0		in	Base64
odhrwczovl2f	odHRwczovL2F	0		in	Base64
odhrwczovl2h	odHRwczovL2h	0		in	Base64
odhrwczovl2n	odHRwczovL2N	0		in	Base64
odhrwczovl2r	odHRwczovL2R	0		in	Base64
odhrwczovl2v	odHRwczovL2V	0		in	Base64
odhrwczovl3d	odHRwczovL3d	0		in	Base64
odhrwczovl3f	odHRwczovL3F	0		in	Base64
odmiu	odmIu	0		in	Base64
odniu	odnIu	0		in	Base64
odnmu	odnMu	0		in	Base64
odt_	odt_	36			dependency-track-api-key
ogzxivyxdz		0			aws-session-token
ojb3jpz2lux2vj		0			aws-session-token
okta-		40		near	okta-client-secret
okta-		42		near	okta-api-token
okta.com		40		near	okta-client-secret
okta.com		42		near	okta-api-token
okta_		40		near	okta-client-secret
okta_		42		near	okta-api-token
oktaapi		40		near	okta-client-secret
oktaapi		42		near	okta-api-token
oktapreview.com		40		near	okta-client-secret
oktapreview.com		42		near	okta-api-token
oktatoken		40		near	okta-client-secret
oktatoken		42		near	okta-api-token
ollama		57		near	ollama-api-key
omnisend		65		near	omnisend-api-key
one_signal		48		near	onesignal-legacy-api-key
onedesk		22		near	onedesk-api-key
onelogin		64		near	onelogin-client-secret
onepagecrm		44		near	onepagecrm-api-key
onesignal		48		near	onesignal-legacy-api-key
onfleet		32		near	onfleet-api-key
onvif://		0			server-url-password
oopspam		40		near	oopspam-api-key
open-weather		32		near	openweather-api-key
open_weather		32		near	openweather-api-key
openapi.etsy.com		10		near	etsy-api-key
opencage		32		near	opencage-api-key
opensearch+		0			database-url-password
opensearch://		0			database-url-password
openssl 		0			command-line-password
openuv		32		near	openuv-legacy-api-key
openuv-	openuv-	18			openuv-api-key
openweather		32		near	openweather-api-key
ops_eyj	ops_eyJ	257			1password-service-account-token
opsgenie		36		near	opsgenie-api-key
optimizely		42		near	optimizely-access-token
oracle+		0			database-url-password
oracle://		0			database-url-password
orientdb+		0			database-url-password
orientdb://		0			database-url-password
os_v2_app_	os_v2_app_	70			onesignal-app-api-key
os_v2_org_	os_v2_org_	70			onesignal-organization-api-key
otpauth://		16	[A-Za-z2-7]		otpauth-secret
otx-api		64		near	alienvault-api-key
otx_api		64		near	alienvault-api-key
oukfbl	OUkFBL	0		in	Base64
oukfll	OUkFLL	0		in	Base64
oukljl	OUklJL	0		in	Base64
ouklrl	OUklRL	0		in	Base64
ouljbl	OUlJBL	0		in	Base64
oulnql	OUlNQL	0		in	Base64
overloop		22		near	overloop-api-key
ovh_application		32		near	ovhcloud-application-secret
ovh_application		32		near	ovhcloud-consumer-key
ovh_consumer		32		near	ovhcloud-application-secret
ovh_consumer		32		near	ovhcloud-consumer-key
ovhcloud		32		near	ovhcloud-application-secret
ovhcloud		32		near	ovhcloud-consumer-key
owlbot.info		40		near	owlbot-api-token
owlbot_api		40		near	owlbot-api-token
owlbot_token		40		near	owlbot-api-token
oy2	oy2	46			nuget-api-key
oy2fpa1	oY2Fpa1	0		in	Base64
oy2fta1	oY2Fta1	0		in	Base64
oyxdrl	oYXdrL	0		in	Base64
ozl9vyxv0af9	oZl9vYXV0aF9	0		in	Base64
p8e-	p8e-	36			adobe-client-secret
pa-	pa-	46			voyage-ai-api-key
packagecloud		48		near	packagecloud-api-token
packagist-token		20		near	packagist-api-token
packagist.com		20		near	packagist-api-token
packagist.org/api		20		near	packagist-api-token
packagist_acs_	packagist_acs_	62			packagist-api-secret
packagist_api		20		near	packagist-api-token
packagist_ort_	packagist_ort_	82			packagist-organization-token
packagist_out_	packagist_out_	82			packagist-organization-token
packagist_token		20		near	packagist-api-token
packagist_uut_	packagist_uut_	82			packagist-user-token
paddle_auth		50		near	paddle-classic-auth-code
paddle_vendor		50		near	paddle-classic-auth-code
pagar.me		19		near	pagar-me-secret-key
pagar_me		19		near	pagar-me-secret-key
pagarme		19		near	pagar-me-secret-key
pager-duty		20		near	pagerduty-api-key
pager_duty		20		near	pagerduty-api-key
pagerduty		20		near	pagerduty-api-key
panda_doc		40		near	pandadoc-api-key
panda_score		22		near	pandascore-access-token
pandadoc		40		near	pandadoc-api-key
pandascore		22		near	pandascore-access-token
paperform.co		98		near	paperform-api-key
paperform_		98		near	paperform-api-key
parallel_dots		43		near	paralleldots-api-key
paralleldots		43		near	paralleldots-api-key
parsehub		12		near	parsehub-api-key
parsers.dev		22		near	parsers-api-key
parsers.me		22		near	parsers-api-key
parsers_dev		22		near	parsers-api-key
parseur.com		40		near	parseur-api-key
parseur_		40		near	parseur-api-key
particle.io		40		near	particle-access-token
particle_access		40		near	particle-access-token
particle_api		40		near	particle-access-token
particle_token		40		near	particle-access-token
partner_stack		19		near	partnerstack-api-key
partnerstack		19		near	partnerstack-api-key
password 7 		0			cisco-password
password =		0			connection-string-password
password =		0			postgres-dsn-password
password=		0			connection-string-password
password=		0			postgres-dsn-password
password>		0			windows-unattend-password
passwordauthentication(		0			login-call-password
passwordcredentials(		0			login-call-password
pastebin		32		near	pastebin-api-key
pat	pat	82			airtable-personal-access-token
pat-ap1-	pat-ap1-	44			hubspot-private-app-token
pat-eu1-	pat-eu1-	44			hubspot-private-app-token
pat-na1-	pat-na1-	44			hubspot-private-app-token
pat-na2-	pat-na2-	44			hubspot-private-app-token
pat-na3-	pat-na3-	44			hubspot-private-app-token
pat.	pat.	47			harness-personal-access-token
paydirt_api		22		near	paydirt-api-key
paydirtapp		22		near	paydirt-api-key
paymo_api		22		near	paymo-api-key
paymoapp		22		near	paymo-api-key
paymongo		32		near	paymongo-secret-key
paypal		80		near	paypal-client-secret
pb25f	pb25f	0		in	Base64
pcsk_	pcsk_	71			pinecone-api-key
pdct.1.1.	pdct.1.1.	83			yandex-dictionary-api-key
pdeu+_0xb	pdeu+_0XB	51			pagerduty-oauth-token
pdf_shift		32		near	pdfshift-api-key
pdflayer		32		near	pdflayer-access-key
pdfshift		32		near	pdfshift-api-key
pdl_api		64		near	people-data-labs-api-key
pdl_live_apikey_	pdl_live_apikey_	69			paddle-api-key
pdl_ntfset_	pdl_ntfset_	62			paddle-webhook-secret
pdl_sdbx_apikey_	pdl_sdbx_apikey_	69			paddle-sandbox-api-key
pdo(		0			login-call-password
pdus+_0xb	pdus+_0XB	51			pagerduty-oauth-token
people_data_labs		64		near	people-data-labs-api-key
peopledatalabs		64		near	people-data-labs-api-key
pepipost		32		near	pepipost-api-key
percy-token		64		near	percy-token
percy.io		64		near	percy-token
percy_token		64		near	percy-token
persona_production_	persona_production_	52			persona-api-key
persona_sandbox_	persona_sandbox_	52			persona-api-key
personal_access_key		61		near	hubspot-personal-access-key
personalaccesskey		61		near	hubspot-personal-access-key
pga_api_key		16		near	pganalyze-api-key
pganalyze		16		near	pganalyze-api-key
pha_	pha_	44			posthog-oauth-token
photoroom		40		near	photoroom-legacy-key
phr_	phr_	44			posthog-oauth-token
phrase-cli		64		near	phrase-access-token
phrase_access_token		64		near	phrase-access-token
phrase_api		64		near	phrase-access-token
phrase_token		64		near	phrase-access-token
phraseapp		64		near	phrase-access-token
phs_	phs_	44			posthog-feature-flag-key
phx_	phx_	44			posthog-personal-api-key
pina_	pina_	45			pinterest-access-token
pinata.cloud		64		near	pinata-api-secret
pinata_api		64		near	pinata-api-secret
pinata_gateway		64		near	pinata-api-secret
pinata_jwt		64		near	pinata-api-secret
pinata_secret		64		near	pinata-api-secret
pinecone		36		near	pinecone-legacy-api-key
pinr.	pinr.	45			pinterest-refresh-token
pinterest		40		near	pinterest-client-secret
pipedream		32		near	pipedream-api-key
pipedrive		40		near	pipedrive-api-token
pivotal-tracker		32		near	pivotal-tracker-api-token
pivotal_tracker		32		near	pivotal-tracker-api-token
pivotaltracker		32		near	pivotal-tracker-api-token
pixabay		33		near	pixabay-api-key
pk.	pk.	35			locationiq-access-token
pk_	pk_	37			klaviyo-private-api-key
pk_	pk_	41			clickup-personal-api-token
pk_prod_	pk_prod_	36			courier-api-key
plaid.com		30		near	plaid-secret
plaid_api		30		near	plaid-secret
plaid_key		30		near	plaid-secret
plaid_production		30		near	plaid-secret
plaid_sandbox		30		near	plaid-secret
plaid_secret		30		near	plaid-secret
planview		128		near	planview-leankit-api-token
planyo		22		near	planyo-api-key
plivo		40		near	plivo-auth-token
pmak-	PMAK-	64			postman-api-key
pmat-	PMAT-	31			postman-collection-access-key
pnb_	pnb_	40			prefect-service-account-key
pnu_	pnu_	40			prefect-api-key
podio		32		near	podio-client-secret
pointerpro		36		near	survey-anyplace-api-key
polar_ac_o_	polar_ac_o_	54			polar-oauth-token
polar_ac_u_	polar_ac_u_	54			polar-oauth-token
polar_at_o_	polar_at_o_	54			polar-oauth-token
polar_at_u_	polar_at_u_	54			polar-oauth-token
polar_crt_	polar_crt_	52			polar-client-secret
polar_cs_	polar_cs_	52			polar-client-secret
polar_cst_	polar_cst_	52			polar-session-token
polar_oat_	polar_oat_	53			polar-organization-access-token
polar_pat_	polar_pat_	53			polar-personal-access-token
polar_rt_o_	polar_rt_o_	54			polar-oauth-token
polar_rt_u_	polar_rt_u_	54			polar-oauth-token
polar_us_	polar_us_	52			polar-session-token
polar_whs_	polar_whs_	53			polar-webhook-secret
pollsapi		22		near	pollsapi-api-key
poloniex		128		near	poloniex-api-secret
poly_api		44		near	polymarket-api-secret
poly_passphrase		44		near	polymarket-api-secret
poly_secret		44		near	polymarket-api-secret
polygon-io		32		near	polygon-io-api-key
polygon.io		32		near	polygon-io-api-key
polygon_api		32		near	polygon-io-api-key
polygon_io		32		near	polygon-io-api-key
polygonio		32		near	polygon-io-api-key
polygonscan		34		near	etherscan-api-key
polygonscan		64		near	crypto-wallet-private-key
polymarket		44		near	polymarket-api-secret
pop3://		0			mail-url-password
pop3s://		0			mail-url-password
positionstack.com		32		near	positionstack-access-key
positionstack_		32		near	positionstack-access-key
postage_app		32		near	postageapp-api-key
postageapp		32		near	postageapp-api-key
postbacks.io		22		near	postbacks-api-key
postbacks_api		22		near	postbacks-api-key
postgis+		0			postgres-url-password
postgis://		0			postgres-url-password
postgres+		0			postgres-url-password
postgres://		0			postgres-url-password
postgresql+		0			postgres-url-password
postgresql://		0			postgres-url-password
postmark		36		near	postmark-api-token
powrbot		22		near	powrbot-api-key
ppbmff	ppbmFf	0		in	Base64
pplx-	pplx-	53			perplexity-api-key
prd-	PRD-	36			ebay-client-secret
preshared-key		44			wireguard-private-key
preshared_key		44			wireguard-private-key
presharedkey		44			wireguard-private-key
presto+		0			database-url-password
presto://		0			database-url-password
pri_	pri_	36			besttime-private-key
principal-key		0			azure-legacy-client-secret
principal-password		0			azure-legacy-client-secret
principal-secret		0			azure-legacy-client-secret
principal.key		0			azure-legacy-client-secret
principal.password		0			azure-legacy-client-secret
principal.secret		0			azure-legacy-client-secret
principal:key		0			azure-legacy-client-secret
principal:password		0			azure-legacy-client-secret
principal:secret		0			azure-legacy-client-secret
principal_key		0			azure-legacy-client-secret
principal_password		0			azure-legacy-client-secret
principal_secret		0			azure-legacy-client-secret
principalkey		0			azure-legacy-client-secret
principalpassword		0			azure-legacy-client-secret
principalsecret		0			azure-legacy-client-secret
privacy_api		36		near	privacy-com-api-key
privacy_com		36		near	privacy-com-api-key
privacycom		36		near	privacy-com-api-key
private-ai		22		near	private-ai-api-key
private-key		44			wireguard-private-key
private_	private_	36			imagekit-private-key
private_ai		22		near	private-ai-api-key
private_key		44			wireguard-private-key
privateai		22		near	private-ai-api-key
privatekey		44			wireguard-private-key
processor-development-	processor-development-	54			plaid-processor-token
processor-production-	processor-production-	54			plaid-processor-token
processor-sandbox-	processor-sandbox-	54			plaid-processor-token
prod_pad		64		near	prodpad-api-key
prodpad		64		near	prodpad-api-key
proof.com		22		near	proof-api-key
proof_api		22		near	proof-api-key
prospect365		22		near	prospect-crm-api-token
prospect_crm		22		near	prospect-crm-api-token
prospectcrm		22		near	prospect-crm-api-token
prospectsoft		22		near	prospect-crm-api-token
prosperworks		32		near	copper-api-key
protocols.io		64		near	protocols-io-access-token
protocols_io		64		near	protocols-io-access-token
protocolsio		64		near	protocols-io-access-token
proxycrawl		22		near	proxycrawl-api-token
prtapi_	prtapi_	37			shopify-partner-token
pscale_oauth_	pscale_oauth_	45			planetscale-oauth-token
pscale_pw_	pscale_pw_	42			planetscale-password
pscale_tkn_	pscale_tkn_	43			planetscale-service-token
ptr_	ptr_	48			portainer-access-token
pul-	pul-	44			pulumi-access-token
pulsar+ssl://		0			broker-url-password
pulsar://		0			broker-url-password
purestake		40		near	purestake-api-key
pushbullet		34		near	pushbullet-access-token
pusher-secret		20		near	pusher-app-secret
pusher.com		20		near	pusher-app-secret
pusher_app		20		near	pusher-app-secret
pusher_app_secret		20		near	pusher-app-secret
pusher_secret		20		near	pusher-app-secret
pusherapp		20		near	pusher-app-secret
putty-user-key-file-		0			putty-private-key
pwa2ff	pwa2Ff	0		in	Base64
pwd =		0			connection-string-password
pwd=		0			connection-string-password
py28t	pY28t	0		in	Base64
pypi-ageichlwas5vcmc	pypi-AgEIcHlwaS5vcmc	70			pypi-upload-token
pypi-agendgvzdc5wexbplm9yzw	pypi-AgENdGVzdC5weXBpLm9yZw	77			pypi-test-upload-token
pyxis		32		near	redhat-pyxis-api-key
pyxis_api		32		near	redhat-pyxis-api-key
pzcnbf	pzcnBf	0		in	Base64
q0neqjff	Q0NEQjFf	0		in	Base64
q0njuefux	Q0NJUEFUX	0		in	Base64
q0njufjkx	Q0NJUFJKX	0		in	Base64
q0xpskfsu1	Q0xPSkFSU1	0		in	Base64
q0zqqvqt	Q0ZQQVQt	0		in	Base64
qase		40		near	qase-api-token
qaw5hx	qaW5hX	0		in	Base64
qc3jwx	qc3JwX	0		in	Base64
qcloud		32		near	tencent-cloud-secret-key
qdvruws1vc2v	QdVRUWS1Vc2V	0		in	Base64
qkjeqy	QkJEQy	0		in	Base64
qkjgri	QkJGRi	0		in	Base64
qna_maker		32	[0-9a-f]		azure-cognitive-key
qnamaker		32	[0-9a-f]		azure-cognitive-key
qstash		28		near	upstash-qstash-signing-key
qstash		41		near	upstash-rest-token
qtufll	QTUFLL	0		in	Base64
qtuful	QTUFUL	0		in	Base64
qualaroo		22		near	qualaroo-api-secret
quandl		20		near	nasdaq-data-link-api-key
qubole		64		near	qubole-api-token
qudflvnfq1jf	QUdFLVNFQ1JF	0		in	Base64
quffqufxvnnz	QUFFQUFXVnNZ	0		in	Base64
qujts	QUJTS	0		in	Base64
qukqt	QUkQt	0		in	Base64
qul6y	QUl6Y	0		in	Base64
qullx0njx	QUlLX0NJX	0		in	Base64
qullx1jvtlrj	QUlLX1JVTlRJ	0		in	Base64
qullx1nfq1jf	QUlLX1NFQ1JF	0		in	Base64
qunxt	QUNXT	0		in	Base64
qutdc	QUtDc	0		in	Base64
qutjq	QUtJQ	0		in	Base64
qutjr	QUtJR	0		in	Base64
qvfwt	QVFWT	0		in	Base64
qvrbvfqzeezm	QVRBVFQzeEZm	0		in	Base64
qvrcq	QVRCQ	0		in	Base64
qvrdvfqzeezm	QVRDVFQzeEZm	0		in	Base64
qvrpq	QVRPQ	0		in	Base64
qvzou1	QVZOU1	0		in	Base64
qwen_api		35		near	alibaba-dashscope-api-key
qxljlldw	QxLjlldW	0		in	Base64
qxn0cmfduz	QXN0cmFDUz	0		in	Base64
qy2ff	qY2Ff	0		in	Base64
qyapi		43		near	wecom-corp-secret
r09du1byl	R09DU1BYL	0		in	Base64
r0mgewms	R0MGEwMS	0		in	Base64
r0mgmwms	R0MGMwMS	0		in	Base64
r0mhmwmi	R0MHMwMi	0		in	Base64
r0mhmxni	R0MHMxNi	0		in	Base64
r1ixmzq4otqx	R1IxMzQ4OTQx	0		in	Base64
r1zmzlbf90zx	R1ZmZlbF90ZX	0		in	Base64
r1zmzlbf9sax	R1ZmZlbF9saX	0		in	Base64
r2.cloudflarestorage.com		64		near	cloudflare-r2-secret-key
r2_secret_access		64		near	cloudflare-r2-secret-key
r2bhkt	R2bHkt	0		in	Base64
r2y19zzxj2zx	R2Y19zZXJ2ZX	0		in	Base64
r8_	r8_	40			replicate-api-token
rabbit-mq		20		near	rabbitmq-erlang-cookie
rabbit-mq		22		near	rabbitmq-password
rabbit_mq		20		near	rabbitmq-erlang-cookie
rabbit_mq		22		near	rabbitmq-password
rabbitmq		20		near	rabbitmq-erlang-cookie
rabbitmq		22		near	rabbitmq-password
rabbitmq://		0			broker-url-password
rabbitmqctl 		0			command-line-password
railway-token		36		near	railway-token
railway.app		36		near	railway-token
railway.com		36		near	railway-token
railway_api		36		near	railway-token
railway_token		36		near	railway-token
rainforest-pay		22		near	rainforest-pay-api-key
rainforest_pay		22		near	rainforest-pay-api-key
rainforestpay		22		near	rainforest-pay-api-key
ramp_business_tok_	ramp_business_tok_	49			ramp-access-token
ramp_sec_	ramp_sec_	49			ramp-client-secret
ramp_tok_	ramp_tok_	49			ramp-access-token
rar 		0			command-line-password
raven-tools		22		near	raven-tools-api-key
raven_api		22		near	raven-tools-api-key
raven_tools		22		near	raven-tools-api-key
raventools		22		near	raven-tools-api-key
rawg-api		32		near	rawg-api-key
rawg.io		32		near	rawg-api-key
rawg_api		32		near	rawg-api-key
rawgapi		32		near	rawg-api-key
raxrf	raXRf	0		in	Base64
razorpay		24		near	razorpay-key-secret
rdme_	rdme_	75			readme-api-key
rdp://		0			server-url-password
re_	re_	36			resend-api-key
reachmail.com		22		near	reachmail-api-token
reachmail.net		22		near	reachmail-api-token
reachmail_		22		near	reachmail-api-token
really_simple_systems		22		near	reallysimplesystems-api-token
reallysimplesystems		22		near	reallysimplesystems-api-token
rebrandly		32		near	rebrandly-api-key
redhatpyxis		32		near	redhat-pyxis-api-key
redirect-pizza		22		near	redirect-pizza-api-token
redirect.pizza		22		near	redirect-pizza-api-token
redirect_pizza		22		near	redirect-pizza-api-token
redirectpizza		22		near	redirect-pizza-api-token
redis+		0			redis-url-password
redis-cli 		0			command-line-password
redis-cloud		22		near	redis-cloud-api-secret
redis-sentinel://		0			redis-url-password
redis://		0			redis-url-password
redis_cloud		22		near	redis-cloud-api-secret
rediscloud		22		near	redis-cloud-api-secret
redislabs		22		near	redis-cloud-api-secret
rediss://		0			redis-url-password
redshift+		0			postgres-url-password
redshift://		0			postgres-url-password
refiner.io		22		near	refiner-api-key
refiner_api		22		near	refiner-api-key
refinerio		22		near	refiner-api-key
registry.npmjs.org		36		near	npm-legacy-token
rel-	rel-	40			launchdarkly-relay-key
rentman.net		98		near	rentman-api-token
rentman_		98		near	rentman-api-token
rentmanapp.com		98		near	rentman-api-token
repairshopr		22		near	repairshopr-api-token
reply.io		22		near	reply-io-api-key
reply_io		22		near	reply-io-api-key
replyio		22		near	reply-io-api-key
request-finance		31		near	request-finance-api-key
request.finance		31		near	request-finance-api-key
request_finance		31		near	request-finance-api-key
requestfinance		31		near	request-finance-api-key
restpack.io		22		near	restpack-access-token
restpack_		22		near	restpack-access-token
retell		32		near	retell-api-key
retell_ai		32		near	retell-api-key
retellai		32		near	retell-api-key
rethinkdb+		0			database-url-password
rethinkdb://		0			database-url-password
rev_ai		42		near	rev-access-token
rev_api		42		near	rev-access-token
revai		42		near	rev-access-token
revamp-crm		40		near	revamp-crm-api-key
revamp_crm		40		near	revamp-crm-api-key
revampcrm		40		near	revamp-crm-api-key
rh-api-	rh-api-	43			robinhood-crypto-api-key
rhoxjp	RHOXJP	0		in	Base64
rhywn0x	RhYWN0X	0		in	Base64
rhywn0x2htbg	RhYWN0X2htbG	0		in	Base64
rhywn0x3byb2	RhYWN0X3Byb2	0		in	Base64
ringcentral		108		near	ringcentral-jwt
ringcentral		22		near	ringcentral-client-secret
ritekit.com		22		near	ritekit-api-key
ritekit_		22		near	ritekit-api-key
rja3jfb2f0x	Rja3Jfb2F0X	0		in	Base64
rja3jfcgf0x	Rja3JfcGF0X	0		in	Base64
rk_live_	rk_live_	32			stripe-restricted-key
rk_test_	rk_test_	32			stripe-test-key
rkc2f0x	Rkc2F0X	0		in	Base64
rkcgf0x	RkcGF0X	0		in	Base64
rkxxu0vds	RkxXU0VDS	0		in	Base64
rkxxu0vds19u	RkxXU0VDS19U	0		in	Base64
rkxxu0vdsy	RkxXU0VDSy	0		in	Base64
rkyxbwx	RkYXBwX	0		in	Base64
rncf92mv	RncF92MV	0		in	Base64
rnd_	rnd_	32			render-api-key
rndvr	RndvR	0		in	Base64
roaring.io		28		near	roaring-client-secret
roaring_api		28		near	roaring-client-secret
rob2ctc2vjcm	Rob2ctc2Vjcm	0		in	Base64
robinhood		44		near	robinhood-crypto-private-key
rocket_reach		22		near	rocketreach-api-key
rocketreach		22		near	rocketreach-api-key
rockset		64		near	rockset-api-key
rootly_	rootly_	71			rootly-api-key
rootpw		0			ldap-bind-password
route4me		32		near	route4me-api-key
rownd		48		near	rownd-app-secret
rpa_	rpa_	48			runpod-api-key
rpy3qums4xl	RpY3QuMS4xL	0		in	Base64
rrbi52mv	Rrbi52MV	0		in	Base64
rrlmv5sj	RrLmV5Sj	0		in	Base64
rrlxvzl	RrLXVzL	0		in	Base64
rsync://		0			server-url-password
rtsp://		0			server-url-password
rtsps://		0			server-url-password
rua2v5l	Rua2V5L	0		in	Base64
rubygems		32		near	rubygems-legacy-api-key
rubygems_	rubygems_	57			rubygems-api-key
runpod		40		near	runpod-legacy-api-key
runrun.it		18		near	runrunit-api-key
runrun_it		18		near	runrunit-api-key
runrunit		18		near	runrunit-api-key
rvb192mv	Rvb192MV	0		in	Base64
rvcf92mv	RvcF92MV	0		in	Base64
rvcl92mv	Rvcl92MV	0		in	Base64
rvfbq	RVFBQ	0		in	Base64
rvpbs	RVpBS	0		in	Base64
rvpus	RVpUS	0		in	Base64
rwlmf1zgl0l	RwLmF1ZGl0L	0		in	Base64
rwlmn0l	RwLmN0L	0		in	Base64
rwlnb0l	RwLnB0L	0		in	Base64
rwlnn0l	RwLnN0L	0		in	Base64
rwlnnhl	RwLnNhL	0		in	Base64
rwlnnjaw0u	RwLnNjaW0u	0		in	Base64
rwrcsw		136			minisign-secret-key
rwrty0iy		136			minisign-secret-key
rza2v5l	Rza2V5L	0		in	Base64
rza2v5lwf1dg	Rza2V5LWF1dG	0		in	Base64
rza2v5lwnsaw	Rza2V5LWNsaW	0		in	Base64
rza2v5lxdlym	Rza2V5LXdlYm	0		in	Base64
rza2v5lxnjaw	Rza2V5LXNjaW	0		in	Base64
rzp_key		24		near	razorpay-key-secret
rzp_secret		24		near	razorpay-key-secret
rzxkt	rZXkt	0		in	Base64
rzxlf	rZXlf	0		in	Base64
s-s4t2af-	s-s4t2af-	73			forty-two-client-secret
s-s4t2ud-	s-s4t2ud-	73			forty-two-client-secret
s0vzmd	S0VZMD	0		in	Base64
saa	SAA	58			nats-nkey-seed
salad_cloud_user_	salad_cloud_user_	57			salad-cloud-api-key
sales_blink		22		near	salesblink-api-key
sales_cookie		22		near	salescookie-api-key
salesblink		22		near	salesblink-api-key
salescookie		22		near	salescookie-api-key
salesflare		22		near	salesflare-api-key
salesforce		18		near	salesforce-consumer-secret
salesforce		24		near	salesforce-security-token
salesmate		36		near	salesmate-access-key
samsara_api_	samsara_api_	40			samsara-api-token
sandbox-sq0atb-	sandbox-sq0atb-	37			square-sandbox-token
sandbox-sq0csb-	sandbox-sq0csb-	37			square-sandbox-token
sanity.io		72		near	sanity-api-token
sanity_api		72		near	sanity-api-token
sanity_auth		72		near	sanity-api-token
sanity_token		72		near	sanity-api-token
sat.	sat.	47			harness-service-account-token
satismeter		22		near	satismeter-api-key
sauce-labs		36		near	sauce-labs-access-key
sauce_access		36		near	sauce-labs-access-key
sauce_labs		36		near	sauce-labs-access-key
saucelabs		36		near	sauce-labs-access-key
saw5fb2f1dgh	saW5fb2F1dGh	0		in	Base64
saw5fd2hf	saW5fd2hf	0		in	Base64
saw5fyxbpx	saW5fYXBpX	0		in	Base64
saw9f	saW9f	0		in	Base64
saxbf	saXBf	0		in	Base64
saxzlx	saXZlX	0		in	Base64
sb_secret_	sb_secret_	41			supabase-secret-key
sbhgt	sbHgt	0		in	Base64
sbp_	sbp_	44			supabase-access-token
sbp_oauth_	sbp_oauth_	50			supabase-oauth-token
sbx-	SBX-	36			ebay-sandbox-client-secret
sc19f	sc19f	0		in	Base64
sc3yyx3b0x	sc3YyX3B0X	0		in	Base64
sc3yyx3nrx	sc3YyX3NrX	0		in	Base64
sca	SCA	58			nats-nkey-seed
scaleway		36		near	scaleway-secret-key
scalr.io		22		near	scalr-api-token
scalr_api		22		near	scalr-api-token
scalr_token		22		near	scalr-api-token
scp-live-	scp-live-	41			scrapfly-api-key
scp-test-	scp-test-	41			scrapfly-api-key
scp://		0			server-url-password
scrape_owl		30		near	scrapeowl-api-key
scrapeowl		30		near	scrapeowl-api-key
scraper_api		32		near	scraperapi-api-key
scraper_box		32		near	scraperbox-api-token
scraperapi		32		near	scraperapi-api-key
scraperbox		32		near	scraperbox-api-token
scrapestack		32		near	scrapestack-access-key
scrapfly		32		near	scrapfly-legacy-api-key
scraping_ant		32		near	scrapingant-api-key
scraping_bee		80		near	scrapingbee-api-key
scrapingant		32		near	scrapingant-api-key
scrapingbee		80		near	scrapingbee-api-key
screenshotapi		31		near	screenshotapi-api-token
screenshotlayer		32		near	screenshotlayer-access-key
scrutinizer-ci		64		near	scrutinizer-access-token
scrutinizer_ci		64		near	scrutinizer-access-token
scrutinizerci		64		near	scrutinizer-access-token
scw_default		36		near	scaleway-secret-key
scw_secret		36		near	scaleway-secret-key
sdk-	sdk-	40			launchdarkly-sdk-key
search.brave.com		30		near	brave-search-api-key
sec-c-	sec-c-	54			pubnub-secret-key
secret 7 		0			cisco-password
secret access		40	[0-9A-Za-z+/]		aws-secret-access-key
secret key		40	[0-9A-Za-z+/]		aws-secret-access-key
secret-access		40	[0-9A-Za-z+/]		aws-secret-access-key
secret-access		40	[0-9A-Za-z+/]		gcp-hmac-secret
secret-key		40	[0-9A-Za-z+/]		aws-secret-access-key
secret-key		40	[0-9A-Za-z+/]		gcp-hmac-secret
secret-live-	secret-live-	48			stytch-secret
secret-test-	secret-test-	48			stytch-secret
secret-token:mercury_production_	secret-token:mercury_production_	60			mercury-api-token
secret-token:mercury_sandbox_	secret-token:mercury_sandbox_	57			mercury-sandbox-token
secret.access		40	[0-9A-Za-z+/]		aws-secret-access-key
secret.key		40	[0-9A-Za-z+/]		aws-secret-access-key
secret_	secret_	50			notion-legacy-api-key
secret_access		40	[0-9A-Za-z+/]		aws-secret-access-key
secret_access		40	[0-9A-Za-z+/]		gcp-hmac-secret
secret_key		0			django-secret-key
secret_key		40	[0-9A-Za-z+/]		aws-secret-access-key
secret_key		40	[0-9A-Za-z+/]		gcp-hmac-secret
secret_key_base		64	[0-9a-f]		rails-secret-key-base
secret_token		64	[0-9a-f]		rails-secret-key-base
secretaccess		40	[0-9A-Za-z+/]		aws-secret-access-key
secretaccess		40	[0-9A-Za-z+/]		gcp-hmac-secret
secretkey		40	[0-9A-Za-z+/]		aws-secret-access-key
secretkey		40	[0-9A-Za-z+/]		gcp-hmac-secret
secretkeybase		64	[0-9a-f]		rails-secret-key-base
security_token		204		near	alibaba-security-token
security_trails		32		near	securitytrails-api-key
securitytoken		204		near	alibaba-security-token
securitytrails		32		near	securitytrails-api-key
segment.io		32		near	segment-write-key
segment_api		32		near	segment-write-key
segment_key		32		near	segment-write-key
segment_token		32		near	segment-write-key
segment_write_key		32		near	segment-write-key
segmentapis		32		near	segment-write-key
segmentio		32		near	segment-write-key
select_pdf		36		near	selectpdf-api-key
selectpdf		36		near	selectpdf-api-key
semaphore-ci		20		near	semaphore-ci-api-token
semaphore_api_key		32		near	semaphore-sms-api-key
semaphore_api_token		20		near	semaphore-ci-api-token
semaphore_ci		20		near	semaphore-ci-api-token
semaphore_sms		32		near	semaphore-sms-api-key
semaphore_token		20		near	semaphore-ci-api-token
semaphoreci		20		near	semaphore-ci-api-token
semaphoresms		32		near	semaphore-sms-api-key
sendbird		40		near	sendbird-api-token
sentry		64		near	sentry-legacy-token
sepolia		64		near	crypto-wallet-private-key
serp_house		60		near	serphouse-api-token
serphouse		60		near	serphouse-api-token
serpstack		32		near	serpstack-access-key
service_account		0			gcp-service-account-key
sess-	sess-	45			openai-session-key
sfdc		18		near	salesforce-consumer-secret
sfdc		24		near	salesforce-security-token
sfjlvs	SFJLVS	0		in	Base64
sfx_token		22		near	splunk-observability-token
sg.	SG.	69			sendgrid-api-key
sgamp_user_	sgamp_user_	64			sourcegraph-amp-token
sgd_	sgd_	68			sourcegraph-gateway-token
sgp_	sgp_	44			sourcegraph-access-token
sgp_	sgp_	68			segment-public-api-token
sgs_	sgs_	68			sourcegraph-license-token
sha256~	sha256~	50			openshift-access-token
sharedaccesskey=		44			azure-shared-access-key
sheety		64		near	sheety-bearer-token
sherpa_desk		32		near	sherpadesk-api-token
sherpadesk		32		near	sherpadesk-api-token
shiftplanning		22		near	humanity-access-token
shipday.com		31		near	shipday-api-key
shipday_		31		near	shipday-api-key
shippo_live_	shippo_live_	52			shippo-api-token
shippo_test_	shippo_test_	52			shippo-test-token
shltm_	shltm_	38			flexport-logistics-api-token
shodan		32		near	shodan-api-key
shortcut_api		36		near	shortcut-api-token
shortcut_token		36		near	shortcut-api-token
shortcutapi		36		near	shortcut-api-token
shotstack.io		40		near	shotstack-api-key
shotstack_		40		near	shotstack-api-key
shpat_	shpat_	38			shopify-access-token
shpca_	shpca_	38			shopify-custom-app-token
shppa_	shppa_	38			shopify-private-app-password
shprt_	shprt_	38			shopify-user-token
shpss_	shpss_	38			shopify-shared-secret
shptka_	shptka_	39			shopify-theme-access-password
shpua_	shpua_	38			shopify-user-token
shutterstock		16		near	shutterstock-consumer-secret
shutterstock		203		near	shutterstock-access-token
sig%3d		0			azure-sas-signature
sig=		0			azure-sas-signature
sign_up_genius		22		near	signupgenius-user-key
signable.co.uk		32		near	signable-api-key
signable_api		32		near	signable-api-key
signalfx		22		near	splunk-observability-token
signalwire		24		near	signalwire-signing-key
signalwire		50		near	signalwire-api-token
signaturit		86		near	signaturit-access-token
signupgenius		22		near	signupgenius-user-key
sigopt		48		near	sigopt-api-token
simfin		32		near	simfin-api-key
simplesat		40		near	simplesat-api-key
simply_noted		22		near	simply-noted-api-key
simplynoted		22		near	simply-noted-api-key
simvoly		22		near	simvoly-api-key
sinch		24		near	sinch-api-token
singlestoredb+		0			mysql-url-password
singlestoredb://		0			mysql-url-password
sip://		0			server-url-password
sirv.com		88		near	sirv-client-secret
sirv_api		88		near	sirv-client-secret
sirv_client		88		near	sirv-client-secret
siteleaf		32		near	siteleaf-api-secret
sk-admin-	sk-admin-	57			openai-admin-key
sk-ant-admin	sk-ant-admin	101			anthropic-admin-key
sk-ant-api	sk-ant-api	99			anthropic-api-key
sk-ant-oat	sk-ant-oat	99			anthropic-oauth-token
sk-ant-ort	sk-ant-ort	99			anthropic-refresh-token
sk-ant-sid	sk-ant-sid	93			anthropic-session-key
sk-api-	sk-api-	66			minimax-platform-api-key
sk-cp-	sk-cp-	66			minimax-platform-api-key
sk-do-	sk-do-	46			digitalocean-model-access-key
sk-kimi-	sk-kimi-	48			kimi-code-api-key
sk-lf-	sk-lf-	42			langfuse-secret-key
sk-none-	sk-None-	28			openai-api-key
sk-or-v1-	sk-or-v1-	73			openrouter-api-key
sk-proj-	sk-proj-	56			openai-project-key
sk-service-	sk-service-	59			openai-service-account-key
sk-svcacct-	sk-svcacct-	59			openai-service-account-key
sk.eyj1	sk.eyJ1	70			mapbox-secret-token
sk_	sk_	43			ticket-tailor-api-key
sk_	sk_	51			elevenlabs-api-key
sk_	sk_	71			recharge-api-token
sk_a2v5xz	sk_a2V5Xz	39			workos-api-key
sk_car_	sk_car_	27			cartesia-api-key
sk_live_	sk_live_	32			stripe-secret-key
sk_live_	sk_live_	48			paystack-secret-key
sk_live_	sk_live_	50			clerk-secret-key
sk_live_a2v5xz	sk_live_a2V5Xz	39			workos-api-key
sk_org_live_	sk_org_live_	32			stripe-secret-key
sk_org_test_	sk_org_test_	32			stripe-test-key
sk_pr_	sk_pr_	48			photoroom-api-key
sk_sbox_	sk_sbox_	34			checkout-com-sandbox-secret-key
sk_test_	sk_test_	32			stripe-test-key
sk_test_	sk_test_	48			paystack-test-secret-key
sk_test_	sk_test_	50			clerk-secret-key
sk_test_a2v5xz	sk_test_a2V5Xz	39			workos-api-key
skrapp		22		near	skrapp-access-key
skybiometry		25		near	skybiometry-api-secret
sl.	sl.	133			dropbox-short-lived-token
slack		24		near	slack-verification-token
slack		32		near	slack-client-secret
slack		32		near	slack-signing-secret
slk_	slk_	68			sourcegraph-license-token
sm_aat_	sm_aat_	23			settlemint-application-access-token
sm_pat_	sm_pat_	23			settlemint-personal-access-token
sm_sat_	sm_sat_	23			settlemint-service-access-token
smart_sheet		26		near	smartsheet-access-token
smartsheet		26		near	smartsheet-access-token
smarty_auth		20		near	smarty-auth-token
smarty_token		20		near	smarty-auth-token
smartystreets		20		near	smarty-auth-token
smb://		0			server-url-password
smbclient 		0			command-line-password
smooch.io		86		near	smooch-app-secret
smooch_api		86		near	smooch-app-secret
smooch_key		86		near	smooch-app-secret
smoochapp		86		near	smooch-app-secret
smtp+		0			mail-url-password
smtp://		0			mail-url-password
smtps://		0			mail-url-password
sna	SNA	58			nats-nkey-seed
snipcart		22		near	snipcart-secret-key
snowflake+		0			database-url-password
snowflake://		0			database-url-password
snowflake_password		22		near	snowflake-access-token
snowflake_pat		22		near	snowflake-access-token
snowflakecomputing		22		near	snowflake-access-token
snowscan		34		near	etherscan-api-key
snowsql		22		near	snowflake-access-token
snowtrace		34		near	etherscan-api-key
sntrya_	sntrya_	71			sentry-app-token
sntryi_	sntryi_	71			sentry-app-token
sntrys_eyj	sntrys_eyJ	114			sentry-organization-token
sntryu_	sntryu_	71			sentry-user-token
snyk		36		near	snyk-api-token
snyk_sat.	snyk_sat.	59			snyk-service-account-token
snyk_uat.	snyk_uat.	59			snyk-personal-access-token
soa	SOA	58			nats-nkey-seed
socks4://		0			server-url-password
socks5://		0			server-url-password
socks5h://		0			server-url-password
socks://		0			server-url-password
solarwinds		71		near	solarwinds-api-token
sonar.login		40		near	sonarqube-legacy-token
sonar.token		40		near	sonarqube-legacy-token
sonar_api		40		near	sonarqube-legacy-token
sonar_login		40		near	sonarqube-legacy-token
sonar_token		40		near	sonarqube-legacy-token
sonarcloud		40		near	sonarqube-legacy-token
sonarqube		40		near	sonarqube-legacy-token
sourcegraph		40		near	sourcegraph-legacy-access-token
sp-key		0			azure-legacy-client-secret
sp-password		0			azure-legacy-client-secret
sp-secret		0			azure-legacy-client-secret
sp.key		0			azure-legacy-client-secret
sp.password		0			azure-legacy-client-secret
sp.secret		0			azure-legacy-client-secret
sp:key		0			azure-legacy-client-secret
sp:password		0			azure-legacy-client-secret
sp:secret		0			azure-legacy-client-secret
sp_key		0			azure-legacy-client-secret
sp_password		0			azure-legacy-client-secret
sp_secret		0			azure-legacy-client-secret
spaces_secret		43		near	digitalocean-spaces-secret-key
spark_access		40		near	particle-access-token
spark_post		40		near	sparkpost-api-key
sparkpost		40		near	sparkpost-api-key
speech_		32	[0-9a-f]		azure-cognitive-key
speechkey		32	[0-9a-f]		azure-cognitive-key
speechsub		32	[0-9a-f]		azure-cognitive-key
speechtext.ai		32		near	speechtext-ai-api-key
speechtext_ai		32		near	speechtext-ai-api-key
speechtextai		32		near	speechtext-ai-api-key
spkey		0			azure-legacy-client-secret
splunk		36		near	splunk-token
splunk_access_token		22		near	splunk-observability-token
splunk_observability		22		near	splunk-observability-token
spoonacular		32		near	spoonacular-api-key
sportmonk		60		near	sportmonks-api-token
sportmonks		60		near	sportmonks-api-token
sportsmonk		60		near	sportmonks-api-token
spotify		102		near	spotify-refresh-token
spotify		32		near	spotify-client-secret
spotify		82		near	spotify-access-token
sppassword		0			azure-legacy-client-secret
spsecret		0			azure-legacy-client-secret
spu-	spu-	36			spectralops-dsn-key
sq0atp-	sq0atp-	29			square-access-token
sq0csp-	sq0csp-	50			square-application-secret
sqa_	sqa_	44			sonarqube-global-analysis-token
sqlldr 		0			oracle-login-password
sqlplus 		0			oracle-login-password
sqlserver+		0			database-url-password
sqlserver://		0			database-url-password
sqp_	sqp_	44			sonarqube-project-token
squ_	squ_	44			sonarqube-user-token
square_access		22		near	square-webhook-signature-key
square_api		22		near	square-webhook-signature-key
square_application		22		near	square-webhook-signature-key
square_secret		22		near	square-webhook-signature-key
square_token		22		near	square-webhook-signature-key
squarespace		36		near	squarespace-api-key
squareup		22		near	square-webhook-signature-key
src_access_token		40		near	sourcegraph-legacy-access-token
ssh://		0			server-url-password
sshpass 		0			command-line-password
sslmate		22		near	sslmate-api-key
stability_api		51		near	stability-ai-api-key
stability_key		51		near	stability-ai-api-key
stabilityai		51		near	stability-ai-api-key
statuscake		20		near	statuscake-api-key
statuspage		36		near	statuspage-api-key
statuspal		22		near	statuspal-api-key
stitch-data		64		near	stitch-data-access-token
stitch_api		64		near	stitch-data-access-token
stitch_data		64		near	stitch-data-access-token
stitch_import		64		near	stitch-data-access-token
stitchdata		64		near	stitch-data-access-token
stockdata.org		40		near	stockdata-api-token
stockdata_api		40		near	stockdata-api-token
stockdataorg		40		near	stockdata-api-token
stomp+ssl://		0			broker-url-password
stomp://		0			broker-url-password
stomps://		0			broker-url-password
storage-key		88			azure-storage-account-key
storage_key		88			azure-storage-account-key
storageaccountkey		88			azure-storage-account-key
storagekey		88			azure-storage-account-key
storecove		43		near	storecove-api-key
stormboard		40		near	stormboard-api-key
stormglass		73		near	stormglass-api-key
storyblok		24		near	storyblok-access-token
storyblok		49		near	storyblok-personal-access-token
storychief		108		near	storychief-api-key
strava		40		near	strava-access-token
strava		40		near	strava-client-secret
streak.com		32		near	streak-api-key
streak_api		32		near	streak-api-key
stripo		32		near	stripo-secret-key
sua	SUA	58			nats-nkey-seed
submission://		0			mail-url-password
submissions://		0			mail-url-password
sugester		32		near	sugester-api-token
sumo-logic		64		near	sumo-logic-access-key
sumo_access		64		near	sumo-logic-access-key
sumo_key		64		near	sumo-logic-access-key
sumo_logic		64		near	sumo-logic-access-key
sumologic		64		near	sumo-logic-access-key
supabase		88		near	supabase-jwt-secret
supernotes		22		near	supernotes-api-key
surrealdb+		0			database-url-password
surrealdb://		0			database-url-password
survey_anyplace		36		near	survey-anyplace-api-key
surveyanyplace		36		near	survey-anyplace-api-key
surveybot		22		near	surveybot-api-key
surveysparrow		86		near	surveysparrow-access-token
survicate		32		near	survicate-api-key
sv1ju	SV1JU	0		in	Base64
svn://		0			server-url-password
sw_apm_service_key		71		near	solarwinds-api-token
swell.store		32		near	swell-secret-key
swell_api		32		near	swell-secret-key
swell_key		32		near	swell-secret-key
swell_secret		32		near	swell-secret-key
swiftype		20		near	swiftype-api-key
swmkey-1-	SWMKEY-1-	52			docker-swarm-unlock-key
swmtkn-1-	SWMTKN-1-	85			docker-swarm-join-token
sxa	SXA	58			nats-nkey-seed
sybase+		0			database-url-password
sybase://		0			database-url-password
syncromsp		22		near	repairshopr-api-token
system_access		52			azure-devops-token
t.ly/api		60		near	tly-api-token
t1.9eue	t1.9eue	124			yandex-iam-token
t3blbkfj	T3BlbkFJ	28			openai-api-key
tallyfy		108		near	tallyfy-access-token
tarantool+		0			database-url-password
tarantool://		0			database-url-password
tatum.io		36		near	tatum-api-key
tatum_api		36		near	tatum-api-key
tatumapi		36		near	tatum-api-key
tatumio		36		near	tatum-api-key
taxjar		32		near	taxjar-api-token
tbhnul	tbHNuL	0		in	Base64
tcphumanity		22		near	humanity-access-token
teamgate		40		near	teamgate-api-key
technical-analysis-api		48		near	technical-analysis-api-api-key
technical_analysis_api		48		near	technical-analysis-api-api-key
technicalanalysisapi		48		near	technical-analysis-api-api-key
tefter		22		near	tefter-api-key
telegram		32		near	telegram-api-hash
teletype.app		22		near	teletype-api-token
teletype_api		22		near	teletype-api-token
teletype_app		22		near	teletype-api-token
telnet://		0			server-url-password
temporal_api		22		near	temporal-api-key
temporal_cloud		22		near	temporal-api-key
tencent		32		near	tencent-cloud-secret-key
tencent_cloud		32		near	tencent-cloud-secret-key
tencentcloud		32		near	tencent-cloud-secret-key
tencentyun		32		near	tencent-cloud-secret-key
teradata+		0			database-url-password
teradata://		0			database-url-password
testingbot		32		near	testingbot-api-secret
texnf	TExNf	0		in	Base64
text_analytics		32	[0-9a-f]		azure-cognitive-key
textanalytics		32	[0-9a-f]		azure-cognitive-key
textmagic		30		near	textmagic-api-key
tfmwdextmuns	TFMwdExTMUNS	0		in	Base64
tfp_	tfp_	44			typeform-personal-access-token
tfrbs	TFRBS	0		in	Base64
tfwtax	tFWTAx	0		in	Base64
tgp_v1_	tgp_v1_	50			together-ai-api-key
thaa	THAA	104			meta-threads-token
the-odds-api		32		near	the-odds-api-api-key
the_odds_api		32		near	the-odds-api-api-key
thehive.ai		32		near	hive-ai-api-key
thehive_ai		32		near	hive-ai-api-key
theoddsapi		32		near	the-odds-api-api-key
thingsboard		20		near	thingsboard-access-token
thinkific		32		near	thinkific-api-key
thog-secret-	thog-secret-	44			trufflehog-enterprise-secret
thousand_eyes		32		near	thousandeyes-api-token
thousandeyes		32		near	thousandeyes-api-token
ticketmaster		32		near	ticketmaster-api-key
tidb+		0			mysql-url-password
tidb://		0			mysql-url-password
tiingo		40		near	tiingo-api-token
timecamp		26		near	timecamp-api-token
timescaledb+		0			postgres-url-password
timescaledb://		0			postgres-url-password
timezone_api		20		near	timezoneapi-api-token
timezoneapi		20		near	timezoneapi-api-token
tk-us-	tk-us-	54			scalingo-api-token
tk.eyj1	tk.eyJ1	70			mapbox-temporary-token
tkn.v1_	tkn.v1_	79			teamwork-api-key
tljbqs	TlJBQS	0		in	Base64
tljbsy	TlJBSy	0		in	Base64
tljjss	TlJJSS	0		in	Base64
tljjus	TlJJUS	0		in	Base64
tljsqs	TlJSQS	0		in	Base64
tljtuc	TlJTUC	0		in	Base64
tls0tiejfr0l	tLS0tIEJFR0l	0		in	Base64
tls0tlujfr0l	tLS0tLUJFR0l	0		in	Base64
tly_api		60		near	tly-api-token
tmetric		64		near	tmetric-api-token
tmprl.cloud		22		near	temporal-api-key
todoist		32		near	todoist-client-secret
todoist		40		near	todoist-api-token
together_ai		64		near	together-ai-legacy-api-key
together_api		64		near	together-ai-legacy-api-key
togetherai		64		near	together-ai-legacy-api-key
toggl-api		32		near	toggl-api-token
toggl.com		32		near	toggl-api-token
toggl_api		32		near	toggl-api-token
toggl_token		32		near	toggl-api-token
toggltrack		32		near	toggl-api-token
tokeet		36		near	tokeet-api-key
token: 		16			kubernetes-user-token
tomorrow.io		32		near	tomorrow-io-api-key
tomorrow_io		32		near	tomorrow-io-api-key
tomorrowio		32		near	tomorrow-io-api-key
tomtom		32		near	tomtom-api-key
tprv	tprv	111			crypto-wallet-extended-private-key
tqlgt	TQlgt	0		in	Base64
tradier		28		near	tradier-access-token
transferwise		36		near	wise-api-token
translator-		32	[0-9a-f]		azure-cognitive-key
translator_		32	[0-9a-f]		azure-cognitive-key
translatorkey		32	[0-9a-f]		azure-cognitive-key
translatorsub		32	[0-9a-f]		azure-cognitive-key
translatortext		32	[0-9a-f]		azure-cognitive-key
travelpayouts		32		near	travelpayouts-api-token
travis-ci		20		near	travis-api-token
travis_access		20		near	travis-api-token
travis_api		20		near	travis-api-token
travis_ci		20		near	travis-api-token
travis_token		20		near	travis-api-token
travisci		20		near	travis-api-token
trello		64		near	trello-legacy-token
trino+		0			database-url-password
trino://		0			database-url-password
trnsl.1.1.	trnsl.1.1.	83			yandex-dictionary-api-key
trojan://		0			server-url-password
tru.id/		26		near	tru-id-client-secret
tru_id		26		near	tru-id-client-secret
truenas		66		near	truenas-api-key
trycourier		36		near	courier-test-api-key
tskey-	tskey-	35			tailscale-api-token
tskey-auth-	tskey-auth-	40			tailscale-auth-key
tskey-client-	tskey-client-	42			tailscale-client-secret
tskey-scim-	tskey-scim-	40			tailscale-scim-key
tskey-webhook-	tskey-webhook-	43			tailscale-webhook-secret
tss_	tss_	40			thunderstore-service-account-token
tv01lrvktms	TV01LRVktMS	0		in	Base64
tv01us04tms	TV01US04tMS	0		in	Base64
tvly-	tvly-	37			tavily-api-key
twelve-data		32		near	twelve-data-api-key
twelve_data		32		near	twelve-data-api-key
twelvedata		32		near	twelve-data-api-key
twilio		32			twilio-api-key-secret
twilio		32	[0-9a-f]		twilio-auth-token
twist_api		47		near	twist-access-token
twist_oauth		47		near	twist-access-token
twist_token		47		near	twist-access-token
twitch-		30		near	twitch-access-token
twitch_		30		near	twitch-access-token
twitchapi		30		near	twitch-access-token
twitchtoken		30		near	twitch-access-token
twitchtv		30		near	twitch-access-token
twitter		25		near	twitter-api-key
twitter		35		near	twitter-api-secret
twlklxnlcnzl	TWlkLXNlcnZl	0		in	Base64
tyntec		32		near	tyntec-api-key
type = crypt		22			rclone-password
type = ftp		22			rclone-password
type = koofr		22			rclone-password
type = mega		22			rclone-password
type = pcloud		22			rclone-password
type = protondrive		22			rclone-password
type = sftp		22			rclone-password
type = smb		22			rclone-password
type = webdav		22			rclone-password
typetalk		64		near	typetalk-client-secret
tzgjfc2ffc2t	tZGJfc2Ffc2t	0		in	Base64
tzmeu	tZmEu	0		in	Base64
u0jyl	U0JYL	0		in	Base64
u1dns0vzltet	U1dNS0VZLTEt	0		in	Base64
u1dnvetoltet	U1dNVEtOLTEt	0		in	Base64
ubidots		34		near	ubidots-legacy-token
ucat_	ucat_	31			upcloud-api-token
ucg1f	ucG1f	0		in	Base64
uclassify		12		near	uclassify-api-key
ucnrf	ucnRf	0		in	Base64
udg5f	udG5f	0		in	Base64
udmfwas	udmFwaS	0		in	Base64
ue1bsy	UE1BSy	0		in	Base64
ue1bvc	UE1BVC	0		in	Base64
uewtfdjbf	ueWtfdjBf	0		in	Base64
ufjel	UFJEL	0		in	Base64
uhvuvfktvxnl	UHVUVFktVXNl	0		in	Base64
uldsv	UldSV	0		in	Base64
unify.id		22		near	unifyid-api-key
unifyid		22		near	unifyid-api-key
unkey_	unkey_	26			unkey-root-key
unplu.gg		64		near	unplugg-api-token
unplugg		64		near	unplugg-api-token
unseal key		44		near	vault-unseal-key
unseal_key		44		near	vault-unseal-key
unsealkey		44		near	vault-unseal-key
unsplash-js		43		near	unsplash-access-key
unsplash_access		43		near	unsplash-access-key
unsplash_api		43		near	unsplash-access-key
unsplash_client		43		near	unsplash-access-key
unsplash_key		43		near	unsplash-access-key
unsplash_secret		43		near	unsplash-access-key
unsplashaccess		43		near	unsplash-access-key
unsplashapi		43		near	unsplash-access-key
upc_database		32		near	upcdatabase-api-key
upcdatabase		32		near	upcdatabase-api-key
uplead		32		near	uplead-api-key
uploadcare		20		near	uploadcare-secret-key
upstage		32		near	upstage-api-key
upstash		28		near	upstash-qstash-signing-key
upstash		41		near	upstash-rest-token
uptime-robot		29		near	uptimerobot-api-key
uptime_robot		29		near	uptimerobot-api-key
uptimerobot		29		near	uptimerobot-api-key
upwave		32		near	upwave-api-token
urban-airship		22		near	airship-access-token
urban-airship		22		near	airship-master-secret
urban_airship		22		near	airship-access-token
urban_airship		22		near	airship-master-secret
urbanairship		22		near	airship-access-token
urbanairship		22		near	airship-master-secret
urlscan		36		near	urlscan-api-key
usefb	USEFB	0		in	Base64
userflow-api		22		near	userflow-api-key
userflow.com		22		near	userflow-api-key
userflow_api		22		near	userflow-api-key
userflowapi		22		near	userflow-api-key
userstack		32		near	userstack-api-key
uyxbpx	uYXBpX	0		in	Base64
uzmnf	uZmNf	0		in	Base64
uznbf	uZnBf	0		in	Base64
v1.0-	v1.0-	176			cloudflare-origin-ca-key
v1bmx0fq	V1BMX0FQ	0		in	Base64
v5sjbkq0k2sw	V5SjBkQ0k2SW	0		in	Base64
v5sjblwefpt2	V5SjBlWEFpT2	0		in	Base64
v5slzjmlz5u1	V5SlZjMlZ5U1	0		in	Base64
v5smhjam9p	V5SmhJam9p	0		in	Base64
v5snjjam9p	V5SnJJam9p	0		in	Base64
v5snrhwep2tg	V5SnRhWEp2TG	0		in	Base64
v^1.1#i^1#		0			ebay-user-token
vagrant-cloud		83		near	vagrant-cloud-token
vagrant_cloud		83		near	vagrant-cloud-token
vagrant_token		83		near	vagrant-cloud-token
vagrantcloud		83		near	vagrant-cloud-token
vagrantup		83		near	vagrant-cloud-token
valkey://		0			redis-url-password
valkeys://		0			redis-url-password
vatlayer		32		near	vatlayer-api-key
vault-token		26		near	vault-legacy-token
vault-unseal		44		near	vault-unseal-key
vault_approle		36		near	vault-approle-secret-id
vault_role		36		near	vault-approle-secret-id
vault_secret_id		36		near	vault-approle-secret-id
vault_token		26		near	vault-legacy-token
vault_unseal		44		near	vault-unseal-key
vaultapprole		36		near	vault-approle-secret-id
vaulttoken		26		near	vault-legacy-token
vaultwarden		94		near	bitwarden-access-token
vbout		25		near	vbout-api-key
vbzxa4nj	VBZXA4Nj	0		in	Base64
vc192ml9hchb	vc192Ml9hcHB	0		in	Base64
vc192ml9vcmd	vc192Ml9vcmd	0		in	Base64
vca_	vca_	28			vercel-app-access-token
vcgvudxyt	vcGVudXYt	0		in	Base64
vchnfzxlk	vcHNfZXlK	0		in	Base64
vci_	vci_	28			vercel-integration-token
vck_	vck_	28			vercel-api-key
vcp_	vcp_	28			vercel-personal-access-token
vcr_	vcr_	28			vercel-refresh-token
vehbq	VEhBQ	0		in	Base64
vendors.paddle.com		50		near	paddle-classic-auth-code
vercel		24		near	vercel-legacy-token
vercel_blob_rw_	vercel_blob_rw_	62			vercel-blob-token
verifier.meetchopra.com		96		near	verifier-meetchopra-access-token
verimail		32		near	verimail-api-key
veriphone		32		near	veriphone-api-key
versioneye		20		near	versioneye-api-key
vertica+		0			database-url-password
vertica://		0			database-url-password
vf.	VF.	44			voiceflow-api-key
viewneo		108		near	viewneo-api-token
virus_total		64		near	virustotal-api-key
virustotal		64		near	virustotal-api-key
visual-crossing		25		near	visual-crossing-api-key
visual_crossing		25		near	visual-crossing-api-key
visualcrossing		25		near	visual-crossing-api-key
visualstudio.com		52			azure-devops-token
vjyxrf	VjYXRf	0		in	Base64
vmc_refresh_token		64		near	vmware-cloud-api-token
vmc_token		64		near	vmware-cloud-api-token
vmware		64		near	vmware-cloud-api-token
vnc://		0			server-url-password
voicegain		108		near	voicegain-api-token
vonage		16		near	vonage-api-secret
voodoosms		45		near	voodoosms-api-key
vouchery		36		near	vouchery-api-key
vpnapi		32		near	vpnapi-api-key
vrx2xpdmvf	VrX2xpdmVf	0		in	Base64
vtwn_	vtwn_	25			val-town-api-token
vua2v5x	Vua2V5X	0		in	Base64
vultr		36		near	vultr-api-key
vuzhir	VuZHIr	0		in	Base64
vyte.in		50		near	vyte-api-key
vyte_api		50		near	vyte-api-key
vyxv0ad	vYXV0aD	0		in	Base64
vzc3vf	Vzc3Vf	0		in	Base64
vzhrf	vZHRf	0		in	Base64
wa19wcm9kx	wa19wcm9kX	0		in	Base64
wagff	waGFf	0		in	Base64
wahhf	waHhf	0		in	Base64
wahnf	waHNf	0		in	Base64
waka_	waka_	41			wakatime-api-key
waka_ref_	waka_ref_	49			wakatime-oauth-token
waka_sec_	waka_sec_	49			wakatime-client-secret
waka_tok_	waka_tok_	49			wakatime-oauth-token
wakatime		36		near	wakatime-legacy-api-key
walk-score		32		near	walk-score-api-key
walk_score		32		near	walk-score-api-key
walkscore		32		near	walk-score-api-key
wallet_private_key		64		near	crypto-wallet-private-key
walletprivatekey		64		near	crypto-wallet-private-key
wandb		40		near	wandb-legacy-api-key
wandb_v1_	wandb_v1_	86			wandb-api-key
watsonx		44		near	ibm-cloud-api-key
wavecell		22		near	8x8-api-key
waw5hx	waW5hX	0		in	Base64
waw5yl	waW5yL	0		in	Base64
wb2xhcl91c1	wb2xhcl91c1	0		in	Base64
wb2xhcl93ahn	wb2xhcl93aHN	0		in	Base64
wb2xhcl9hdf9	wb2xhcl9hdF9	0		in	Base64
wb2xhcl9jc1	wb2xhcl9jc1	0		in	Base64
wb2xhcl9vyxr	wb2xhcl9vYXR	0		in	Base64
wb2xhcl9wyxr	wb2xhcl9wYXR	0		in	Base64
wbhsec_	wbhsec_	43			persona-webhook-secret
wbmjf	wbmJf	0		in	Base64
wbnvf	wbnVf	0		in	Base64
wc2nhbgvfb2f	wc2NhbGVfb2F	0		in	Base64
wc2nhbgvfchd	wc2NhbGVfcHd	0		in	Base64
wc2nhbgvfdgt	wc2NhbGVfdGt	0		in	Base64
wcgx4l	wcGx4L	0		in	Base64
wcm9jzxnzb3i	wcm9jZXNzb3I	0		in	Base64
wcml2yxrlx	wcml2YXRlX	0		in	Base64
wcmlf	wcmlf	0		in	Base64
wcnrhc	wcnRhc	0		in	Base64
wdhjf	wdHJf	0		in	Base64
wdwwt	wdWwt	0		in	Base64
weatherbit		32		near	weatherbit-api-key
weatherstack		32		near	weatherstack-access-key
web3.storage		108		near	web3-storage-api-token
web3_storage		108		near	web3-storage-api-token
web3storage		108		near	web3-storage-api-token
webex		64		near	webex-client-secret
webflow		64		near	webflow-api-token
webscraper.io		60		near	web-scraper-api-token
webscraper_api		60		near	web-scraper-api-token
webscraper_io		60		near	web-scraper-api-token
webscraper_token		60		near	web-scraper-api-token
webscraping.ai		32		near	webscraping-ai-api-key
webscraping_ai		32		near	webscraping-ai-api-key
webscraping_api		32		near	webscraping-ai-api-key
webscrapingapi		32		near	webscraping-ai-api-key
websitepulse		32		near	websitepulse-api-key
wechat		32		near	wechat-app-secret
wechat_pay		32		near	wechat-pay-key
wechatpay		32		near	wechat-pay-key
wecom		43		near	wecom-corp-secret
wedrbqufbqu	weDRBQUFBQU	0		in	Base64
weights_and_biases		40		near	wandb-legacy-api-key
weixin		32		near	wechat-app-secret
wepay		64		near	wepay-access-token
wework		43		near	wecom-corp-secret
wexbplufnru5	weXBpLUFnRU5	0		in	Base64
wexbplufnrul	weXBpLUFnRUl	0		in	Base64
wget 		0			command-line-password
whatsapp		27		near	meta-app-token
whatsapp		32		near	meta-app-secret
whoxy		33		near	whoxy-api-key
whsec_	whsec_	38			openai-webhook-secret
whsec_	whsec_	38			stripe-webhook-secret
whsk_	whsk_	29			paymongo-webhook-secret
wise_api		36		near	wise-api-token
wise_token		36		near	wise-api-token
wistia		40		near	wistia-api-token
wit.ai		32		near	wit-ai-server-token
wit_ai		32		near	wit-ai-server-token
witai		32		near	wit-ai-server-token
wiz.io		64		near	wiz-client-secret
wiz_client		64		near	wiz-client-secret
wogut	wOGUt	0		in	Base64
workato		64		near	workato-api-token
worksnaps		40		near	worksnaps-api-token
workstack.io		22		near	workstack-api-key
workstack_api		22		near	workstack-api-key
world-weather-online		24		near	world-weather-online-api-key
world_weather_online		24		near	world-weather-online-api-key
worldcoinindex		35		near	worldcoinindex-api-key
worldweatheronline		24		near	world-weather-online-api-key
wpl_ap	WPL_AP	33			linkedin-client-secret
wrike		64		near	wrike-client-secret
ws://		0			server-url-password
wss://		0			server-url-password
www.file.io		39		near	file-io-api-key
wx_app		32		near	wechat-app-secret
wx_pay		32		near	wechat-pay-key
wxpay		32		near	wechat-pay-key
wxwork		43		near	wecom-corp-secret
wy3nrx	wY3NrX	0		in	Base64
wywnrywdpc3r	wYWNrYWdpc3R	0		in	Base64
wyxqtbmexl	wYXQtbmExL	0		in	Base64
wyxqu	wYXQu	0		in	Base64
wzgxfbgl2zv9	wZGxfbGl2ZV9	0		in	Base64
wzgxfbnrmc2v	wZGxfbnRmc2V	0		in	Base64
wzgxfc2rief9	wZGxfc2RieF9	0		in	Base64
wzhvzk18wwe	wZHVzK18wWE	0		in	Base64
wzxjzb25hx3b	wZXJzb25hX3B	0		in	Base64
x-consul-token		36		near	consul-acl-token
x-nomad-token		36		near	consul-acl-token
x-octopus-apikey		29		near	octopus-api-key
x-zt1-auth		24		near	zerotier-local-token
x2dpdgxhyl9z	X2dpdGxhYl9z	0		in	Base64
xai-	xai-	84			xai-api-key
xai-token-	xai-token-	80			xai-management-key
xapp-	xapp-	92			slack-app-token
xendit		48		near	xendit-webhook-token
xi-api-key		32		near	elevenlabs-legacy-api-key
xi_api_key		32		near	elevenlabs-legacy-api-key
xkeysib-	xkeysib-	89			brevo-api-key
xly8w	xLy8w	0		in	Base64
xmdawl	xMDAwL	0		in	Base64
xnd_development_	xnd_development_	55			xendit-secret-key
xnd_production_	xnd_production_	55			xendit-secret-key
xoxa-	xoxa-	41			slack-workspace-token
xoxb-	xoxb-	39			slack-bot-token
xoxc-	xoxc-	45			slack-client-token
xoxd-	xoxd-	65			slack-session-cookie
xoxe-1-	xoxe-1-	137			slack-refresh-token
xoxe.xoxb-1-	xoxe.xoxb-1-	152			slack-configuration-token
xoxe.xoxp-1-	xoxe.xoxp-1-	152			slack-configuration-token
xoxo-	xoxo-	41			slack-workspace-token
xoxp-	xoxp-	41			slack-user-token
xoxr-	xoxr-	41			slack-workspace-token
xoxs-	xoxs-	45			slack-client-token
xpbl93af	xpbl93aF	0		in	Base64
xpbl9hcglf	xpbl9hcGlf	0		in	Base64
xpbl9vyxv0af	xpbl9vYXV0aF	0		in	Base64
xpdmvf	xpdmVf	0		in	Base64
xprv	xprv	111			crypto-wallet-extended-private-key
xsmtpsib-	xsmtpsib-	90			brevo-smtp-key
xtmhrmuzfdul	xTMHRMUzFDUl	0		in	Base64
xuexfqv	XUExfQV	0		in	Base64
xwfp-	xwfp-	35			slack-workflow-token
xzdjjfc2tf	xzdjJfc2tf	0		in	Base64
xzdjjfchrf	xzdjJfcHRf	0		in	Base64
y0_		41			yandex-oauth-token
y1_		41			yandex-oauth-token
y21wbwrhdh	Y21WbWRHdH	0		in	Base64
y252y2	Y252Y2	0		in	Base64
y29nx	Y29nX	0		in	Base64
y29uzmlny2f0	Y29uZmlnY2F0	0		in	Base64
y29zbw9f	Y29zbW9f	0		in	Base64
y2_		41			yandex-oauth-token
y2vuc3lzx	Y2Vuc3lzX	0		in	Base64
y2xvdwrpbmfy	Y2xvdWRpbmFy	0		in	Base64
y2z1df	Y2Z1dF	0		in	Base64
y2zhdf	Y2ZhdF	0		in	Base64
y2zrx	Y2ZrX	0		in	Base64
y2zsd	Y2Zsd	0		in	Base64
y2zvyxrf	Y2ZvYXRf	0		in	Base64
y3nrl	Y3NrL	0		in	Base64
ya19saxzlx	ya19saXZlX	0		in	Base64
ya29.		35			gcp-oauth-access-token
yac1hcgkt	yaC1hcGkt	0		in	Base64
yandex		39		near	yandex-access-token
yb290bhlf	yb290bHlf	0		in	Base64
ybmrf	ybmRf	0		in	Base64
ycgff	ycGFf	0		in	Base64
ydwj5z2vtc1	ydWJ5Z2Vtc1	0		in	Base64
yelp		128		near	yelp-api-key
ymjfchjf	YmJfcHJf	0		in	Base64
yml0cgf0x	Yml0cGF0X	0		in	Base64
yml0d2f0x	Yml0d2F0X	0		in	Base64
ymt1yv	Ymt1YV	0		in	Base64
ymthyv	YmthYV	0		in	Base64
ymtjdf	YmtjdF	0		in	Base64
ymtwdf	YmtwdF	0		in	Base64
ymtwyx	YmtwYX	0		in	Base64
ymvkcm9jay1h	YmVkcm9jay1h	0		in	Base64
ynab		43		near	ynab-access-token
ynqtc3qt	YnQtc3Qt	0		in	Base64
youneedabudget		43		near	ynab-access-token
yousign		32		near	yousign-api-key
yprv	yprv	111			crypto-wallet-extended-private-key
ysc2_	ysc2_	45			yandex-captcha-server-key
yw16bi5td3mu	YW16bi5td3Mu	0		in	Base64
ywlvx	YWlvX	0		in	Base64
ywnjzxnzlxby	YWNjZXNzLXBy	0		in	Base64
ywnjzxnzx3rv	YWNjZXNzX3Rv	0		in	Base64
ywtfbgl2zv	YWtfbGl2ZV	0		in	Base64
ywtfdgvzdf	YWtfdGVzdF	0		in	Base64
ywxjahrf	YWxjaHRf	0		in	Base64
yxbpdjnf	YXBpdjNf	0		in	Base64
yxbpx	YXBpX	0		in	Base64
yxbpx29yz1	YXBpX29yZ1	0		in	Base64
yxbpx2xpdmuu	YXBpX2xpdmUu	0		in	Base64
yxbpx3nhbmri	YXBpX3NhbmRi	0		in	Base64
yxbpznlfchjv	YXBpZnlfcHJv	0		in	Base64
yxbpznlfyxbp	YXBpZnlfYXBp	0		in	Base64
yxbrx	YXBrX	0		in	Base64
yxljat	YxLjAt	0		in	Base64
yyw1wx3nly1	yYW1wX3NlY1	0		in	Base64
yyw1wx3rva1	yYW1wX3Rva1	0		in	Base64
yzg1lx	yZG1lX	0		in	Base64
yzwwt	yZWwt	0		in	Base64
z0d25f	Z0d25f	0		in	Base64
z2h1x	Z2h1X	0		in	Base64
z2hvx	Z2hvX	0		in	Base64
z2hwx	Z2hwX	0		in	Base64
z2hyx	Z2hyX	0		in	Base64
z2hzx	Z2hzX	0		in	Base64
z2l0ahvix3bh	Z2l0aHViX3Bh	0		in	Base64
z2nudgz5l	Z2NudGZ5L	0		in	Base64
z2x3dc	Z2x3dC	0		in	Base64
z2xhz2vudc	Z2xhZ2VudC	0		in	Base64
z2xjx2v5s	Z2xjX2V5S	0		in	Base64
z2xjynqt	Z2xjYnQt	0		in	Base64
z2xkdc	Z2xkdC	0		in	Base64
z2xmdc	Z2xmdC	0		in	Base64
z2xmzmn0l	Z2xmZmN0L	0		in	Base64
z2xpbxqt	Z2xpbXQt	0		in	Base64
z2xvyxmt	Z2xvYXMt	0		in	Base64
z2xwdhqt	Z2xwdHQt	0		in	Base64
z2xwyxqt	Z2xwYXQt	0		in	Base64
z2xydc	Z2xydC	0		in	Base64
z2xzb2f0l	Z2xzb2F0L	0		in	Base64
z2xzyv	Z2xzYV	0		in	Base64
z3nrx	Z3NrX	0		in	Base64
za190zxn0x	za190ZXN0X	0		in	Base64
za190zxn0x2	za190ZXN0X2	0		in	Base64
za19jyxjf	za19jYXJf	0		in	Base64
za19saxzlx	za19saXZlX	0		in	Base64
za19wcl	za19wcl	0		in	Base64
za19zym94x	za19zYm94X	0		in	Base64
zageyntz+	zaGEyNTZ+	0		in	Base64
zaglwcg9fbgl	zaGlwcG9fbGl	0		in	Base64
zaglwcg9fdgv	zaGlwcG9fdGV	0		in	Base64
zagx0bv	zaGx0bV	0		in	Base64
zahb0a2ff	zaHB0a2Ff	0		in	Base64
zahb1yv	zaHB1YV	0		in	Base64
zahbhdf	zaHBhdF	0		in	Base64
zahbjyv	zaHBjYV	0		in	Base64
zahbwyv	zaHBwYV	0		in	Base64
zahbzc1	zaHBzc1	0		in	Base64
zai_api		49		near	z-ai-api-key
zapier_deploy_key		32		near	zapier-deploy-key
zay1hbnqtb2f	zay1hbnQtb2F	0		in	Base64
zay1hbnqtb3j	zay1hbnQtb3J	0		in	Base64
zay1hbnqtc2l	zay1hbnQtc2l	0		in	Base64
zay1hbnqtywr	zay1hbnQtYWR	0		in	Base64
zay1hbnqtyxb	zay1hbnQtYXB	0		in	Base64
zay1hcg	zay1hcG	0		in	Base64
zay1hzg1pbi	zay1hZG1pbi	0		in	Base64
zay1kby	zay1kby	0		in	Base64
zay1raw1pl	zay1raW1pL	0		in	Base64
zay1szi	zay1sZi	0		in	Base64
zay1vci12ms	zay1vci12MS	0		in	Base64
zay1wcm9ql	zay1wcm9qL	0		in	Base64
zay1zdmnhy2n	zay1zdmNhY2N	0		in	Base64
zay5leuox	zay5leUox	0		in	Base64
zbgtf	zbGtf	0		in	Base64
zbnlrx3nhdc	zbnlrX3NhdC	0		in	Base64
zbnlrx3vhdc	zbnlrX3VhdC	0		in	Base64
zbnryewff	zbnRyeWFf	0		in	Base64
zbnryexnfzxl	zbnRyeXNfZXl	0		in	Base64
zbnryexvf	zbnRyeXVf	0		in	Base64
zbv9hyxrf	zbV9hYXRf	0		in	Base64
zbv9wyxrf	zbV9wYXRf	0		in	Base64
zbv9zyxrf	zbV9zYXRf	0		in	Base64
zchut	zcHUt	0		in	Base64
zctbjc3at	zcTBjc3At	0		in	Base64
zcwff	zcWFf	0		in	Base64
zcxbf	zcXBf	0		in	Base64
zcxvf	zcXVf	0		in	Base64
zec5ck	ZEc5ck	0		in	Base64
zems4xi2lems	ZeMS4xI2leMS	0		in	Base64
zendesk		40		near	zendesk-api-token
zendesk		64		near	zendesk-oauth-token
zenkit		41		near	zenkit-api-key
zenrows		40		near	zenrows-api-key
zenscrape		36		near	zenscrape-api-key
zenserp		36		near	zenserp-api-key
zeplin		108		near	zeplin-personal-access-token
zerobounce		32		near	zerobounce-api-key
zerotier		32		near	zerotier-api-token
zerotier-authtoken		24		near	zerotier-local-token
zerotier_authtoken		24		near	zerotier-local-token
zg5rzxkt	ZG5rZXkt	0		in	Base64
zg9vx3yxx	ZG9vX3YxX	0		in	Base64
zg9wx3yxx	ZG9wX3YxX	0		in	Base64
zg9yx3yxx	ZG9yX3YxX	0		in	Base64
zg9zz	ZG9zZ	0		in	Base64
zgeyl	ZGEyL	0		in	Base64
zgfwa	ZGFwa	0		in	Base64
zgljdc4xljeu	ZGljdC4xLjEu	0		in	Base64
zgnrcl9vyxrf	ZGNrcl9vYXRf	0		in	Base64
zgnrcl9wyxrf	ZGNrcl9wYXRf	0		in	Base64
zgrhchbf	ZGRhcHBf	0		in	Base64
zgrvx	ZGRvX	0		in	Base64
zgrwx	ZGRwX	0		in	Base64
zgrwyxrf	ZGRwYXRf	0		in	Base64
zgrzyxrf	ZGRzYXRf	0		in	Base64
zgtly	ZGtlY	0		in	Base64
zhauc2eu	ZHAuc2Eu	0		in	Base64
zhauc2npbs	ZHAuc2NpbS	0		in	Base64
zhauc3qu	ZHAuc3Qu	0		in	Base64
zhauchqu	ZHAucHQu	0		in	Base64
zhauy3qu	ZHAuY3Qu	0		in	Base64
zhauyxvkaxqu	ZHAuYXVkaXQu	0		in	Base64
zhipu_api		49		near	z-ai-api-key
zhipuai		49		near	z-ai-api-key
zhqwczayl	ZHQwczAyL	0		in	Base64
zhqwcze2l	ZHQwczE2L	0		in	Base64
zhqwytaxl	ZHQwYTAxL	0		in	Base64
zhqwyzaxl	ZHQwYzAxL	0		in	Base64
zhvmzmvsx2xp	ZHVmZmVsX2xp	0		in	Base64
zhvmzmvsx3rl	ZHVmZmVsX3Rl	0		in	Base64
zhzjx3nlcnzl	ZHZjX3NlcnZl	0		in	Base64
zip 		0			command-line-password
zipapi		22		near	zipapi-api-key
zipapi.us		22		near	zipapi-api-key
zipbooks		108		near	zipbooks-access-token
zipcodeapi		64		near	zipcodeapi-api-key
zipcodebase		36		near	zipcodebase-api-key
zlcmnlbf9ibg	ZlcmNlbF9ibG	0		in	Base64
zlxm0ddj1zc	zLXM0dDJ1ZC	0		in	Base64
zm0yx	Zm0yX	0		in	Base64
zm8xx	Zm8xX	0		in	Base64
zmlndv	ZmlndV	0		in	Base64
zmlnzf	ZmlnZF	0		in	Base64
zmlvlxut	ZmlvLXUt	0		in	Base64
zmv1nfq0	ZMV1NFQ0	0		in	Base64
zmv1nfq0st	ZMV1NFQ0st	0		in	Base64
zmv1nfq0tfve	ZMV1NFQ0tfVE	0		in	Base64
zmxix2xpdmvf	ZmxiX2xpdmVf	0		in	Base64
znnxm	ZnNxM	0		in	Base64
zoho_client		42		near	zoho-client-secret
zoho_secret		42		near	zoho-client-secret
zonka		22		near	zonka-feedback-api-token
zonkafeedback		22		near	zonka-feedback-api-token
zpby11l	Zpby11L	0		in	Base64
zpka_	zpka_	46			zuplo-api-key
zprv	zprv	111			crypto-wallet-extended-private-key
zpz2rf	ZpZ2Rf	0		in	Base64
zpz3vf	ZpZ3Vf	0		in	Base64
zsyl9saxzlx	ZsYl9saXZlX	0		in	Base64
zulip		32		near	zulip-api-key
zw5kci	ZW5kci	0		in	Base64
zwtfbgl2zv	ZWtfbGl2ZV	0		in	Base64
zxlkaelqb2	ZXlKaElqb2	0		in	Base64
zxlkcklqb2	ZXlKcklqb2	0		in	Base64
zxlkdgfysnzm	ZXlKdGFYSnZM	0		in	Base64
zxlkmgrdstzj	ZXlKMGRDSTZJ	0		in	Base64
zxlkmgvyqwlp	ZXlKMGVYQWlP	0		in	Base64
zxlkvmmyvnlt	ZXlKVmMyVnlT	0		in	Base64
zxnzdv	ZXNzdV	0		in	Base64
zy3atbgl2zs	zY3AtbGl2ZS	0		in	Base64
zyl9zzwnyzxr	zYl9zZWNyZXR	0		in	Base64
zynbf	zYnBf	0		in	Base64
zynbfb2f1dgh	zYnBfb2F1dGh	0		in	Base64
zyw1zyxjhx2f	zYW1zYXJhX2F	0		in	Base64
zyw5kym94lxn	zYW5kYm94LXN	0		in	Base64
zywxhzf9jbg9	zYWxhZF9jbG9	0		in	Base64
zyxqu	zYXQu	0		in	Base64
zz2ftcf91c2v	zZ2FtcF91c2V	0		in	Base64
zz2rf	zZ2Rf	0		in	Base64
zz3bf	zZ3Bf	0		in	Base64
zzgst	zZGst	0		in	Base64
zzwmtyy	zZWMtYy	0		in	Base64
zzwnyzxqtbgl	zZWNyZXQtbGl	0		in	Base64
zzwnyzxqtdg9	zZWNyZXQtdG9	0		in	Base64
zzwnyzxrf	zZWNyZXRf	0		in	Base64
zzxnzl	zZXNzL	0		in	Base64
{sha512}		0			htpasswd-hash
{ssha512}		0			htpasswd-hash
{ssha}		0			htpasswd-hash
"""[1:]

WORDS = r"""
agora agora-app-certificate agora-customer-secret
aha aha-api-key
airship airship-master-secret airship-access-token
alchemy alchemy-api-key
alegra alegra-api-token
aletheia aletheia-api-key
ambee ambee-api-key
amplitude amplitude-secret-key
apollo apollo-io-api-key
artsy artsy-client-secret
asana asana-access-token asana-client-secret
atera atera-api-key
audd audd-api-token
autopilot autopilot-api-key
beamer beamer-api-key
box box-client-secret
boxsdk box-client-secret
brave brave-search-api-key
bulbul bulbul-api-key
canny canny-api-key
capsule capsule-crm-api-token
cashboard cashboard-api-key
chec commercejs-secret-key
cicero cicero-api-key
civo civo-api-key
cko checkout-com-secret-key
clearbit clearbit-api-key
clockwork clockwork-sms-api-key
cloudimage cloudimage-api-key
cloze cloze-api-key
coda coda-api-token
cohere cohere-api-key
collect2 collect2-api-key
column column-api-key
copper copper-api-key
countrylayer countrylayer-access-key
courier courier-test-api-key
d7 d7-networks-api-token
dailyco daily-co-api-key
dandelion dandelion-api-token
databox databox-api-token
delighted delighted-api-key
demio demio-api-secret demio-api-key
deputy deputy-access-token
detectlanguage detect-language-api-key
ditto ditto-words-api-key
docparser docparser-api-key
drone drone-token
dtrack dependency-track-legacy-api-key
duo duo-secret-key
duply duply-api-key
elastic elastic-api-key
enablex enablex-app-key
etsy etsy-api-key
fal fal-ai-api-key
fileio file-io-api-key
findl findl-api-key
fixer fixer-access-key
flatio flat-io-access-token
fmp financial-modeling-prep-api-key
formio form-io-api-key
formsite formsite-api-token
front front-api-token
frontapp front-api-token
fsq foursquare-client-secret
fulcrum fulcrum-api-token
gengo gengo-private-key
getemails getemails-api-key
getresponse getresponse-api-key
goodday goodday-api-token
guru guru-api-token
here here-api-key here-access-key-secret
html2pdf html2pdf-app-api-key
hunter hunter-api-key
iex iex-cloud-secret-token
influx influxdb-token
instantly instantly-api-key
ipapi ipapi-access-key
ipinfo ipinfo-api-token
ipqs ipqualityscore-api-key
ipstack ipstack-access-key
kagi kagi-api-key
kantata mavenlink-access-token
keen keen-io-api-key
kimi kimi-api-key
kontent kontent-ai-api-key
kraken kraken-private-key
lacrm less-annoying-crm-api-key
lark lark-app-secret
lemlist lemlist-api-key
lighton lighton-api-key
line line-channel-secret line-notify-token
linear linear-client-secret
linebot line-channel-secret line-notify-token
lob lob-api-key
looker looker-client-secret
luno luno-api-secret
m3o m3o-api-token
manifestly manifestly-api-key
mapquest mapquest-api-key
mediastack mediastack-access-key
meta meta-app-token meta-app-secret
minimax minimax-api-key
mistral mistral-api-key
mite mite-api-key
monday monday-client-secret monday-api-token
moonshot kimi-api-key
moralis moralis-api-key
mux mux-token-secret
nasa nasa-api-key
neon neon-database-password
neutrino neutrino-api-api-key
nyt nytimes-api-key
oanda oanda-access-token oanda-exchange-rates-api-key
octopus octopus-api-key
okta okta-api-token okta-client-secret
otx alienvault-api-key
ovh ovhcloud-application-secret ovhcloud-consumer-key
owm openweather-api-key
paddle paddle-classic-auth-code
paperform paperform-api-key
parseur parseur-api-key
particle particle-access-token
paydirt paydirt-api-key
paymo paymo-api-key
pdl people-data-labs-api-key
percy percy-token
pinata pinata-api-secret
plaid plaid-secret
polygon polygon-io-api-key
positionstack positionstack-access-key
pusher pusher-app-secret
railway railway-token
rawg rawg-api-key
reachmail reachmail-api-token
rentman rentman-api-token
restpack restpack-access-token
rev rev-access-token
ritekit ritekit-api-key
roaring roaring-client-secret
sanity sanity-api-token
sauce sauce-labs-access-key
scalr scalr-api-token
screenshotapi screenshotapi-api-token
scrutinizer scrutinizer-access-token
scw scaleway-secret-key
segment segment-write-key
shipday shipday-api-key
shotstack shotstack-api-key
signable signable-api-key
sirv sirv-client-secret
smarty smarty-auth-token
smooch smooch-app-secret
snowflake snowflake-access-token
sonar sonarqube-legacy-token
speechtext speechtext-ai-api-key
square square-webhook-signature-key
stability stability-ai-api-key
stitch stitch-data-access-token
stockdata stockdata-api-token
streak streak-api-key
sumo sumo-logic-access-key
swell swell-secret-key
tatum tatum-api-key
teletype teletype-api-token
temporal temporal-api-key
tly tly-api-token
toggl toggl-api-token
travis travis-api-token
twist twist-access-token
twitch twitch-access-token
userflow userflow-api-key
vyte vyte-api-key
webscraper web-scraper-api-token
webscraping webscraping-ai-api-key
wise wise-api-token
wit wit-ai-server-token
wiz wiz-client-secret
workstack workstack-api-key
worldweather world-weather-online-api-key
zai z-ai-api-key
zhipu z-ai-api-key
zoho zoho-client-secret
"""[1:]

FAMILIES = r"""
credentials.aws aws-access-key-id aws-secret-access-key aws-session-token aws-bedrock-api-key aws-bedrock-short-term-api-key aws-cloudwatch-logs-api-key aws-mws-auth-token aws-appsync-api-key
credentials.azure azure-client-secret azure-legacy-client-secret azure-storage-account-key azure-cosmos-key azure-sas-signature azure-shared-access-key azure-devops-token azure-service-key azure-cognitive-key azure-function-url-key
credentials.gcp gcp-api-key gcp-oauth-client-secret gcp-oauth-legacy-client-secret gcp-oauth-access-token gcp-oauth-refresh-token gcp-service-account-key gcp-fcm-server-key gcp-hmac-secret gcp-recaptcha-secret
credentials.github github-token github-fine-grained-token github-oauth-token github-user-token github-server-token github-refresh-token github-legacy-token github-client-secret github-webhook-secret
credentials.twilio twilio-auth-token twilio-api-key-secret
credentials.ai anthropic-api-key anthropic-admin-key anthropic-oauth-token anthropic-refresh-token anthropic-session-key assemblyai-api-key aylien-api-key braintrust-api-key braintrust-service-token cartesia-api-key cerebras-api-key clarifai-api-key cloudsight-api-key cohere-api-key cursor-api-key dandelion-api-token deepai-api-key deepgram-api-key deepseek-api-key detect-language-api-key devin-api-key devin-service-token eden-ai-api-key elevenlabs-api-key elevenlabs-legacy-api-key faceplusplus-api-secret fal-ai-api-key firecrawl-api-key greptile-api-key groq-api-key happy-scribe-api-key hive-ai-api-key huggingface-token huggingface-organization-token huggingface-oauth-token huggingface-legacy-token imagga-api-secret jina-api-key kimi-code-api-key kimi-api-key langfuse-secret-key langsmith-personal-access-token langsmith-service-key langsmith-legacy-api-key languagelayer-access-key lexigram-api-key lighton-api-key llama-api-key llamacloud-api-key meaningcloud-api-key mem0-api-key minimax-platform-api-key minimax-api-key mistral-api-key moderation-api-api-key monkeylearn-api-key nvidia-api-key nvidia-ngc-api-key ollama-api-key openai-api-key openai-project-key openai-service-account-key openai-admin-key openai-session-key openai-webhook-secret openrouter-api-key paralleldots-api-key perplexity-api-key private-ai-api-key replicate-api-token retell-api-key runpod-api-key runpod-legacy-api-key sigopt-api-token skybiometry-api-secret speechtext-ai-api-key stability-ai-api-key tavily-api-key together-ai-api-key together-ai-legacy-api-key uclassify-api-key upstage-api-key voiceflow-api-key voicegain-api-token voyage-ai-api-key wandb-api-key wandb-legacy-api-key wit-ai-server-token xai-api-key xai-management-key z-ai-api-key
credentials.cloud akamai-client-secret alibaba-access-key-id alibaba-access-key-secret alibaba-security-token alibaba-dashscope-api-key borgbase-api-key buddyns-api-key civo-api-key cloudflare-user-api-token cloudflare-account-api-token cloudflare-global-key cloudflare-oauth-token cloudflare-api-token cloudflare-legacy-global-key cloudflare-origin-ca-key cloudflare-tunnel-token cloudflare-turnstile-secret-key cloudflare-r2-secret-key cloudplan-api-key deno-deploy-token deno-organization-token deno-jsr-token digitalocean-personal-access-token digitalocean-oauth-token digitalocean-refresh-token digitalocean-model-access-key digitalocean-legacy-token digitalocean-spaces-secret-key dnscheck-api-key exoscale-api-secret fastly-api-token file-io-api-key fly-access-token fly-legacy-token godaddy-api-secret hasura-admin-secret heroku-api-key heroku-legacy-api-key ibm-cloud-api-key ibm-cloud-storage-secret-key infomaniak-api-token netlify-personal-access-token netlify-access-token netlify-build-hook netlify-legacy-token ngrok-authtoken openshift-access-token ovhcloud-application-secret ovhcloud-consumer-key pinata-api-secret portainer-access-token railway-token redirect-pizza-api-token render-api-key render-deploy-hook-url salad-cloud-api-key scaleway-secret-key scalingo-api-token sslmate-api-key tencent-cloud-secret-id tencent-cloud-secret-key truenas-api-key upcloud-api-token uploadcare-secret-key vercel-personal-access-token vercel-integration-token vercel-app-access-token vercel-refresh-token vercel-api-key vercel-blob-token vercel-edge-config-url vercel-deploy-hook vercel-legacy-token vmware-cloud-api-token vultr-api-key web3-storage-api-token yandex-cloud-api-key yandex-iam-token yandex-oauth-token yandex-captcha-server-key yandex-dictionary-api-key yandex-access-token zuplo-api-key
credentials.databases aiven-service-password aiven-auth-token algolia-api-key clickhouse-cloud-api-key-secret cloud-elements-user-secret cockroachdb-cloud-api-key confluent-api-secret confluent-legacy-api-secret couchbase-api-key databox-api-token databricks-access-token databricks-oauth-secret databricks-exchange-token datastax-astra-application-token easy-insight-secret-key elastic-cloud-api-key elastic-service-account-token elastic-api-key enigma-api-key geckoboard-api-key holistic-dev-api-key influxdb-v3-token influxdb-token keen-io-api-key klipfolio-api-key looker-client-secret metabase-api-key metabase-secret-key mongodb-atlas-service-account-secret mongodb-atlas-private-key neon-api-key neon-database-password pinecone-api-key pinecone-legacy-api-key planetscale-service-token planetscale-oauth-token planetscale-password prefect-api-key prefect-service-account-key qubole-api-token rabbitmq-erlang-cookie rabbitmq-password redis-cloud-api-secret rockset-api-key snowflake-access-token stitch-data-access-token supabase-access-token supabase-oauth-token supabase-secret-key supabase-jwt-secret swiftype-api-key tableau-personal-access-token upstash-rest-token upstash-qstash-token upstash-qstash-signing-key
credentials.development airbrake-api-key anypoint-client-secret apideck-api-key apimatic-api-key apimetrics-api-key appsynergy-api-key bitbar-api-key bitbucket-access-token bitbucket-app-password bitbucket-http-access-token bitbucket-client-secret bitrise-personal-access-token bitrise-workspace-token bitrise-legacy-token blazemeter-api-secret browserstack-access-key budibase-api-key bugherd-api-key buildkite-api-access-token buildkite-agent-token buildkite-agent-session-token buildkite-registry-token buildkite-portal-token buildkite-legacy-token circleci-personal-api-token circleci-project-api-token circleci-legacy-token clojars-deploy-token cloudsmith-api-key codacy-api-token codecov-token codemagic-api-token codequiry-api-key code-climate-token configcat-sdk-key coveralls-repo-token crates-io-api-token crowdin-api-token devcycle-server-sdk-key ditto-words-api-key docker-personal-access-token docker-organization-access-token docker-legacy-access-token docker-swarm-join-token docker-swarm-unlock-key dronahq-api-key drone-token forty-two-client-secret forty-two-api-secret getsandbox-api-key gitalk-client-secret gitea-access-token gitlab-personal-access-token gitlab-deploy-token gitlab-runner-token gitlab-runner-registration-token gitlab-job-token gitlab-trigger-token gitlab-feed-token gitlab-incoming-mail-token gitlab-agent-token gitlab-oauth-secret gitlab-scim-token gitlab-feature-flag-token gitlab-workspace-token gitlab-session-cookie gitlab-legacy-token gitlab-client-secret harness-personal-access-token harness-service-account-token infracost-api-key ionic-personal-access-token jenkins-api-token jenkins-agent-secret jfrog-api-key jfrog-reference-token jfrog-legacy-api-key knapsack-pro-test-suite-token launchdarkly-sdk-key launchdarkly-relay-key launchdarkly-api-token loadmill-api-token lokalise-api-token mergify-application-key mockaroo-api-key npm-access-token npm-legacy-token nuget-api-key octopus-api-key optimizely-access-token packagecloud-api-token packagist-organization-token packagist-user-token packagist-api-secret packagist-api-token percy-token phrase-access-token pivotal-tracker-api-token postman-api-key postman-collection-access-key pulumi-access-token pypi-upload-token pypi-test-upload-token qase-api-token rapidapi-api-key readme-api-key redhat-pyxis-api-key rubygems-api-key rubygems-legacy-api-key sauce-labs-access-key scalr-api-token scrutinizer-access-token semaphore-ci-api-token sidekiq-license-key sonarqube-user-token sonarqube-project-token sonarqube-global-analysis-token sonarqube-legacy-token sourcegraph-access-token sourcegraph-gateway-token sourcegraph-license-token sourcegraph-amp-token sourcegraph-legacy-access-token teamcity-access-token tefter-api-key temporal-api-key terraform-api-token testingbot-api-secret travis-api-token unkey-root-key vagrant-cloud-token val-town-api-token versioneye-api-key wakatime-api-key wakatime-oauth-token wakatime-client-secret wakatime-legacy-api-key wundergraph-api-key zeplin-personal-access-token
credentials.finance alchemy-legacy-api-key alchemy-api-key aletheia-api-key bitcoinaverage-secret-key bitfinex-api-secret bitmex-api-secret bittrex-api-secret blocknative-api-key bscscan-api-key cex-io-api-secret coinapi-api-key coinbase-api-secret coinlayer-access-key coinlib-api-key commodities-api-api-key cryptocompare-api-key crypto-wallet-private-key crypto-wallet-extended-private-key currencyfreaks-api-key currencylayer-access-key currencyscoop-api-key databento-api-key dfuse-api-key etherscan-api-key ethplorer-api-key exchangeratesapi-access-key exchangerate-api-api-key fastforex-api-key finage-api-key financial-modeling-prep-api-key findl-api-key finnhub-api-key fixer-access-key fmfw-api-secret fxmarketapi-api-key gemini-exchange-api-key gemini-exchange-api-secret glassnode-api-key iex-cloud-secret-token infura-api-key intrinio-api-key kraken-private-key kucoin-api-secret luno-api-secret marketstack-access-key metaapi-access-token moralis-api-key nasdaq-data-link-api-key nftport-api-key oanda-access-token oanda-exchange-rates-api-key poloniex-api-secret polygon-io-api-key polymarket-api-secret purestake-api-key robinhood-crypto-api-key robinhood-crypto-private-key settlemint-application-access-token settlemint-personal-access-token settlemint-service-access-token simfin-api-key stockdata-api-token tatum-api-key technical-analysis-api-api-key tiingo-api-token tradier-access-token twelve-data-api-key vatlayer-api-key worldcoinindex-api-key
credentials.lookup abstract-api-api-key accuweather-api-key adzuna-app-key airvisual-api-key allsportsapi-api-key ambee-api-key apiflash-access-key apify-api-token apify-proxy-password apilayer-api-key artsy-client-secret audd-api-token aviationstack-access-key besttime-private-key blitapp-api-key brandfetch-api-key brave-search-api-key browshot-api-key calendarific-api-key calorieninjas-api-key carbon-interface-api-key cicero-api-key cloudconvert-api-key cloudmersive-api-key collect2-api-key conversion-tools-api-token convertapi-api-secret countrylayer-access-key craftmypdf-api-key currents-api-api-key data-gov-api-key debounce-api-key diffbot-api-token diggernaut-api-key edamam-app-key extractorapi-api-key fetchrss-api-key foursquare-api-key foursquare-client-secret geoapify-api-key geocode-xyz-auth-code geocodify-api-key geocodio-api-key getgeoapi-api-key graphhopper-api-key guardian-api-key here-api-key here-access-key-secret holiday-api-api-key html2pdf-app-api-key hybiscus-api-key ip2location-api-key ipapi-access-key ipgeolocation-api-key ipify-api-key ipinfo-api-token ipinfodb-api-key ipstack-access-key kagi-api-key kickbox-api-key linkpreview-api-key lob-api-key locationiq-access-token m3o-api-token mailboxlayer-access-key mapbox-secret-token mapbox-temporary-token mapquest-api-key maxmind-license-key maxmind-legacy-license-key mediastack-access-key nasa-api-key neutrino-api-api-key newsapi-api-key newscatcher-api-key numverify-access-key nutritionix-app-key nytimes-api-key oopspam-api-key opencage-api-key openuv-api-key openuv-legacy-api-key openweather-api-key owlbot-api-token pandascore-access-token parsehub-api-key parsers-api-key pdflayer-access-key pdfshift-api-key positionstack-access-key proxycrawl-api-token restpack-access-token roaring-client-secret scrapeowl-api-key scraperapi-api-key scraperbox-api-token scrapestack-access-key scrapfly-api-key scrapfly-legacy-api-key scrapingant-api-key scrapingbee-api-key screenshotapi-api-token screenshotlayer-access-key selectpdf-api-key serphouse-api-token serpstack-access-key smarty-auth-token spoonacular-api-key sportmonks-api-token stormglass-api-key the-odds-api-api-key ticketmaster-api-key timezoneapi-api-token tly-api-token tomorrow-io-api-key tomtom-api-key unplugg-api-token upcdatabase-api-key userstack-api-key verifier-meetchopra-access-token verimail-api-key veriphone-api-key visual-crossing-api-key walk-score-api-key weatherbit-api-key weatherstack-access-key webscraping-ai-api-key web-scraper-api-token whoxy-api-key world-weather-online-api-key yelp-api-key zenrows-api-key zenscrape-api-key zenserp-api-key zerobounce-api-key zipapi-api-key zipcodeapi-api-key zipcodebase-api-key
credentials.marketing apollo-io-api-key apptivo-access-key autoklose-api-token autopilot-api-key axonaut-api-key beamer-api-key besnappy-api-key bitly-access-token bombbomb-api-key bulbul-api-key campayn-api-key canny-api-key capsule-crm-api-token centralstationcrm-api-key chatbot-access-token clearbit-api-key cliengo-api-key clientary-api-token clinchpad-api-key close-api-key cloze-api-key companyhub-api-key convertkit-v4-api-key convertkit-api-secret convier-api-token copper-api-key customer-guru-api-secret customer-io-app-api-key customer-io-tracking-api-key customer-io-webhook-signing-key delighted-api-key demio-api-secret demio-api-key dotdigital-api-password eventbrite-private-token eventbrite-client-secret feedier-api-key flowlu-api-key freshworks-api-key front-api-token getemails-api-key getemail-io-api-key getgist-api-key getresponse-api-key groovehq-api-token helpcrunch-api-key help-scout-app-secret hubspot-private-app-token hubspot-api-key hubspot-personal-access-key hunter-api-key insightly-api-key instabot-api-key instantly-api-key intercom-access-token intercom-client-secret intercom-identity-secret interseller-api-key karmacrm-api-token klaviyo-private-api-key kylas-api-key leadfeeder-api-token lemlist-api-key less-annoying-crm-api-key liveagent-api-key madkudu-api-key mailchimp-api-key mailerlite-api-token mailmodo-api-key mandrill-api-key metrilo-api-token mixmax-api-token moosend-api-key nethunt-api-key nicereply-api-key nimble-api-token noticeable-api-key omnisend-api-key onepagecrm-api-key overloop-api-key partnerstack-api-key people-data-labs-api-key pipedrive-api-token postbacks-api-key powrbot-api-key prospect-crm-api-token qualaroo-api-secret raven-tools-api-key reallysimplesystems-api-token rebrandly-api-key refiner-api-key reply-io-api-key revamp-crm-api-key ritekit-api-key rocketreach-api-key salesblink-api-key salescookie-api-key salesflare-api-key salesforce-access-token salesforce-refresh-token salesforce-consumer-secret salesforce-security-token salesmate-access-key sherpadesk-api-token simplesat-api-key simply-noted-api-key simvoly-api-key skrapp-access-key storychief-api-key streak-api-key stripo-secret-key sugester-api-token surveybot-api-key surveysparrow-access-token survey-anyplace-api-key survicate-api-key teamgate-api-key teamwork-api-key typeform-personal-access-token uplead-api-key vbout-api-key vouchery-api-key zendesk-api-token zendesk-oauth-token zonka-feedback-api-token
credentials.media abyssale-api-key ayrshare-api-key bannerbear-api-key bannerbear-legacy-api-key buttercms-api-token cloudimage-api-key cloudinary-url cloudinary-api-secret contentful-personal-access-token contentful-delivery-token disqus-secret-key duply-api-key flat-io-access-token flickr-api-secret flickr-api-key frameio-developer-token gyazo-access-token hygraph-auth-token iconfinder-api-key imagekit-private-key kontent-ai-api-key lichess-personal-access-token lichess-oauth-token linkedin-client-secret linkedin-legacy-client-secret linkedin-access-token meta-access-token meta-instagram-token meta-threads-token meta-app-token meta-app-secret mux-token-secret pastebin-api-key photoroom-api-key photoroom-legacy-key pinterest-access-token pinterest-refresh-token pinterest-client-secret pixabay-api-key rawg-api-key rev-access-token sanity-api-token shotstack-api-key shutterstock-access-token shutterstock-consumer-secret sirv-client-secret siteleaf-api-secret spotify-client-secret spotify-refresh-token spotify-access-token storyblok-access-token storyblok-personal-access-token strava-client-secret strava-access-token thunderstore-service-account-token ticket-tailor-api-key twitch-access-token twitch-chat-token twitch-stream-key twitter-bearer-token twitter-api-secret twitter-api-key unsplash-access-key viewneo-api-token webflow-api-token wistia-api-token
credentials.messaging agora-app-certificate agora-customer-secret airship-master-secret airship-access-token apifonica-auth-token brevo-api-key brevo-smtp-key bulksms-token-secret chatfuel-broadcast-token clicksend-api-key clockwork-sms-api-key courier-api-key courier-test-api-key d7-networks-api-token daily-co-api-key discord-bot-token discord-user-token discord-webhook-url discord-client-secret documo-api-key dyspatch-api-key 8x8-api-key elastic-email-api-key enablex-app-key gc-notify-api-key gitter-access-token lark-webhook-url lark-app-secret line-channel-access-token line-channel-secret line-notify-token livestorm-api-token magicbell-api-secret mailersend-api-token mailgun-api-key mailgun-private-api-key mailgun-webhook-signing-key mailjet-secret-key mailjet-api-credentials mailsac-api-key mattermost-access-token mesibo-app-token messagebird-access-key nylas-api-key nylas-legacy-token onesignal-app-api-key onesignal-organization-api-key onesignal-legacy-api-key pepipost-api-key plivo-auth-token postageapp-api-key postmark-api-token pubnub-secret-key pushbullet-access-token pusher-app-secret reachmail-api-token resend-api-key ringcentral-client-secret ringcentral-jwt semaphore-sms-api-key sendbird-api-token sendgrid-api-key signalwire-api-token signalwire-signing-key sinch-api-token slack-bot-token slack-user-token slack-workspace-token slack-app-token slack-configuration-token slack-refresh-token slack-workflow-token slack-client-token slack-session-cookie slack-webhook-url slack-workflow-url slack-signing-secret slack-client-secret slack-verification-token smooch-app-secret sparkpost-api-key microsoft-teams-webhook-url microsoft-teams-workflow-url telegram-bot-token telegram-api-hash teletype-api-token telnyx-api-key textmagic-api-key twist-access-token tyntec-api-key typetalk-client-secret vonage-api-secret voodoosms-api-key webex-access-token webex-webhook-url webex-client-secret wechat-app-secret wechat-pay-key wecom-corp-secret wecom-webhook-url zulip-api-key
credentials.monitoring amplitude-secret-key appcues-api-secret appfollow-api-token appoptics-api-token better-stack-api-token bugsnag-auth-token checkly-user-api-key checkly-api-key dareboost-api-token datadog-api-key datadog-application-key datadog-personal-access-token datadog-service-access-token datadog-legacy-application-key dynatrace-api-token dynatrace-client-secret dynatrace-platform-token dynatrace-internal-token fullstory-api-key grafana-service-account-token grafana-cloud-token grafana-api-key gtmetrix-api-key honeycomb-ingest-key honeycomb-management-key honeycomb-configuration-key loggly-customer-token logz-io-api-token mixpanel-api-secret new-relic-user-key new-relic-license-key new-relic-insert-key new-relic-query-key new-relic-rest-api-key new-relic-admin-key new-relic-private-location-key new-relic-legacy-license-key opsgenie-api-key pagerduty-oauth-token pagerduty-api-key pganalyze-api-key posthog-personal-api-key posthog-feature-flag-key posthog-oauth-token rootly-api-key satismeter-api-key segment-public-api-token segment-write-key sentry-organization-token sentry-user-token sentry-app-token sentry-legacy-token sentry-dsn-secret solarwinds-api-token splunk-token splunk-observability-token statuscake-api-key statuspage-api-key statuspal-api-key sumo-logic-access-key sumo-logic-collector-url thousandeyes-api-token uptimerobot-api-key userflow-api-key websitepulse-api-key
credentials.payments alegra-api-token api2cart-api-key asaas-api-key asaas-sandbox-key asaas-legacy-api-key baremetrics-api-key billomat-api-key braintree-access-token braintree-sandbox-access-token braintree-private-key cashboard-api-key chartmogul-api-key checkout-com-sandbox-secret-key checkout-com-secret-key column-api-key commercejs-secret-key currencycloud-api-key dwolla-client-secret ebay-client-secret ebay-sandbox-client-secret ebay-user-token etsy-api-key finicity-partner-secret flutterwave-secret-key flutterwave-test-secret-key flutterwave-encryption-key freemius-secret-key freshbooks-access-token gocardless-access-token gocardless-webhook-secret gumroad-access-token highnote-api-key hiveage-api-key instamojo-auth-token invoiceocean-api-token lemon-squeezy-api-key lendflow-api-token loyverse-access-token lunch-money-access-token mercury-api-token mercury-sandbox-token midtrans-server-key moonclerk-api-key netsuite-token-secret paddle-api-key paddle-sandbox-api-key paddle-webhook-secret paddle-classic-auth-code pagar-me-api-key pagar-me-test-api-key pagar-me-secret-key paymongo-secret-key paymongo-webhook-secret paypal-client-secret paystack-secret-key paystack-test-secret-key plaid-secret plaid-access-token plaid-processor-token polar-organization-access-token polar-personal-access-token polar-oauth-token polar-client-secret polar-webhook-secret polar-session-token privacy-com-api-key rainforest-pay-api-key ramp-client-secret ramp-access-token razorpay-key-secret recharge-api-token request-finance-api-key shopify-access-token shopify-custom-app-token shopify-private-app-password shopify-shared-secret shopify-user-token shopify-theme-access-password shopify-partner-token snipcart-secret-key square-access-token square-refresh-token square-application-secret square-sandbox-token square-webhook-signature-key squarespace-api-key storecove-api-key stripe-secret-key stripe-restricted-key stripe-test-key stripe-ephemeral-key stripe-webhook-secret swell-secret-key taxjar-api-token wepay-access-token wise-api-token woocommerce-consumer-key woocommerce-consumer-secret xendit-secret-key xendit-webhook-token ynab-access-token zipbooks-access-token
credentials.productivity adobe-client-secret adobe-legacy-client-secret aero-workflow-api-key aha-api-key airtable-personal-access-token airtable-legacy-api-key alconost-api-key apacta-api-key apitemplate-api-key appointedd-api-key asana-access-token asana-client-secret atlassian-api-token atlassian-oauth-secret atlassian-legacy-token autodesk-client-secret avaza-access-token beebole-api-token boost-note-access-token box-client-secret businessmap-api-key caflou-api-key calendly-api-token canva-client-secret captain-data-api-key caspio-client-secret checkvist-api-key clickhelp-api-key clickup-personal-api-token clickup-client-secret clockify-api-key clustdoc-api-token coda-api-token deputy-access-token docparser-api-key docusign-secret-key docusign-connect-key dovico-access-token dropbox-short-lived-token dropbox-access-token dropbox-app-secret dynalist-api-token envoy-api-key eraser-api-token everhour-api-key exportsdk-api-key fibery-api-token figma-personal-access-token figma-oauth-token figma-legacy-token float-access-token formbucket-api-key formcraft-api-key formsite-api-token form-io-api-key fulcrum-api-token gengo-private-key gocanvas-api-key goodday-api-token guru-api-token harvest-personal-access-token harvest-access-token harvest-refresh-token hellosign-api-key hive-api-key humanity-access-token intervals-api-token jotform-api-key juro-api-key kanban-tool-api-token linear-api-key linear-oauth-token linear-webhook-secret linear-client-secret magnetic-api-token manifestly-api-key mavenlink-access-token meistertask-access-token mindmeister-access-token miro-access-token mite-api-key monday-client-secret monday-api-token mrticktock-password notion-api-key notion-legacy-api-key notion-refresh-token nozbe-teams-api-token onedesk-api-key pandadoc-api-key paperform-api-key parseur-api-key paydirt-api-key paymo-api-key pipedream-api-key planview-leankit-api-token podio-client-secret pollsapi-api-key prodpad-api-key proof-api-key protocols-io-access-token repairshopr-api-token runrunit-api-key sheety-bearer-token shortcut-api-token signable-api-key signaturit-access-token signupgenius-user-key smartsheet-access-token stormboard-api-key supernotes-api-key tallyfy-access-token thinkific-api-key timecamp-api-token tines-webhook-url tmetric-api-token todoist-api-token todoist-client-secret toggl-api-token trello-token trello-legacy-token upwave-api-token vyte-api-key workato-developer-api-token workato-api-token worksnaps-api-token workstack-api-key wrike-permanent-token wrike-client-secret yousign-api-key zapier-webhook-url zapier-deploy-key zenkit-api-key zoho-oauth-token zoho-client-secret
credentials.security abuseipdb-api-key aikido-ci-token aikido-runtime-token aikido-client-secret alienvault-api-key auth0-client-secret authress-service-client-access-key bitwarden-access-token bitwarden-client-secret bitwarden-session-key censys-personal-access-token censys-api-secret clerk-secret-key consul-acl-token defined-networking-api-key dependency-track-api-key dependency-track-legacy-api-key detectify-api-key detectify-secret-key doppler-personal-token doppler-service-token doppler-cli-token doppler-service-account-token doppler-scim-token doppler-audit-token duo-secret-key endor-labs-api-key hcp-client-secret ipqualityscore-api-key jumpcloud-api-key jumpcloud-legacy-api-key jupiterone-api-token loginradius-api-secret nats-nkey-seed nightfall-api-key okta-api-token okta-client-secret onelogin-client-secret 1password-service-account-token 1password-secret-key onfido-api-token onfido-sandbox-token persona-api-key persona-webhook-secret rownd-app-secret securitytrails-api-key shodan-api-key snyk-personal-access-token snyk-service-account-token snyk-api-token spectralops-dsn-key stackhawk-api-key stytch-secret tailscale-api-token tailscale-auth-key tailscale-client-secret tailscale-scim-key tailscale-webhook-secret trufflehog-enterprise-secret tru-id-client-secret unifyid-api-key urlscan-api-key vault-service-token vault-batch-token vault-recovery-token vault-legacy-token vault-approle-secret-id vault-unseal-key virustotal-api-key vpnapi-api-key wiz-client-secret workos-api-key zerotier-api-token zerotier-local-token
credentials.things adafruit-api-key adafruit-legacy-api-key amadeus-api-secret atera-api-key blynk-auth-token cloverly-private-key duffel-access-token duffel-test-token eagle-eye-networks-api-key easypost-api-key easypost-test-api-key ecostruxure-it-api-key fleetbase-api-key flexport-logistics-api-token flexport-api-key flightapi-api-key flightlabs-access-key flightstats-app-key hypertrack-secret-key impala-api-key meraki-api-key onfleet-api-key particle-access-token planyo-api-key rentman-api-token route4me-api-key samsara-api-token shipday-api-key shippo-api-token shippo-test-token thingsboard-access-token tokeet-api-key travelpayouts-api-token ubidots-token ubidots-legacy-token
credentials.configs netrc-password npm-registry-token npm-registry-login pypirc-password docker-registry-login docker-config-login kubernetes-user-token kubernetes-bootstrap-token wordpress-salt rails-secret-key-base rails-master-key django-secret-key laravel-app-key symfony-app-secret crypt-password-hash htpasswd-hash pgpass-password rclone-password curl-user-password command-line-password login-call-password ldap-bind-password http-basic-login cookie-session nuget-password otpauth-secret cisco-password windows-unattend-password windows-policy-password
credentials.jwt jwt-signed-token jwt-encrypted-token
credentials.keys pem-private-key pem-encrypted-private-key openssh-private-key ssh2-private-key pgp-private-key putty-private-key age-secret-key minisign-secret-key wireguard-private-key jwk-private-key jwk-symmetric-key base64-private-key der-private-key
credentials.urls postgres-url-password postgres-dsn-password mysql-url-password mysql-dsn-password mongodb-url-password redis-url-password broker-url-password database-url-password mail-url-password server-url-password jdbc-url-password oracle-login-password connection-string-password
generic generic-password generic-secret
files unencrypted-file ssh-key-file private-key-file key-store-file password-store-file browser-passwords-file environment-file database-dump-file core-dump-file terraform-state-file shell-history-file vpn-profile-file netrc-file git-credentials-file aws-credentials-file htpasswd-file wallet-file pgpass-file mysql-login-file rails-key-file docker-login-file kubeconfig-file
people.rules people-known people-cards people-national-ids people-bank-accounts people-emails people-customer-numbers people-phones people-records people-devices
"""[1:]

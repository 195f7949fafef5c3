r"""Passwords in URLs and connection strings: the login to a database, a broker, a mail or a file server.

A URL is `scheme://user:password@host` (RFC 3986, section 3.2.1), and the schemes are those that drivers document;
SQLAlchemy adds the driver to the scheme, `postgresql+psycopg2://`. The secret is the password alone. People type it as
it is, so it may hold `/`, `?` or `@` although a URL has to escape them: it ends at the last `@` before the host.

Most of these passwords are chosen by people and have no form, so a likelihood is asked for, as for every password in a
URL. What is filled in from a variable or a template is no password and never a match.
"""

from __future__ import annotations

from andon.model import Rule

_ROTATE = (
    "Change the password on the server and wherever it is configured, then look through the server's log of logins: "
)

# All the ways in which the place of a password is taken by the name of where it comes from, or by nothing.
_REFERENCE = (
    r"(?:\$\{[^{}\n]{0,80}\}|\$\([^()\n]{0,80}\)|\$[A-Za-z_]\w{0,60}|#\{[^{}\n]{0,80}\}|\{\{?[^{}\n]{0,80}\}\}?"
    r"|%\([A-Za-z_]\w{0,60}\)s|%[A-Za-z_]\w{0,60}%|%[sdvq@]|\[[A-Za-z][\w \-]{0,60}\]|[*xX.\u2022]{3,64})"
)

_USER = r"""[^\s/:"'`<>\\]{0,80}"""
_IN_URL = r"""[^\s"'`<>\\]"""
_HOST = r"""@(?=[\w.\-\[\]:%$%{}(*+,]{0,255}(?:[/?#\s"'`<>);&\\|\]}]|\Z))"""


def _url(*schemes: str) -> str:
    """The pattern of a password in a URL with one of these schemes, with or without a driver behind a `+`."""
    return (
        rf"(?i:{'|'.join(schemes)})(?:\+[a-z0-9_]{{1,24}})?://{_USER}:(?!\d{{2,5}}[/?,#])(?!{_REFERENCE}@)"
        rf"(?P<secret>(?!@){_IN_URL}{{1,200}}?){_HOST}"
    )


def _literals(*schemes: str) -> tuple[str, ...]:
    """What the sieve looks for: the end of a scheme, or the scheme where a driver may follow."""
    return tuple(f"{scheme}{mark}" for scheme in schemes for mark in ("://", "+"))


# `key=value;` of ADO.NET, ODBC and OLE DB, and `key=value` with blanks of libpq.
_PART = r"""(?:[^\s;"'`<>&\\]|&(?!quot;|apos;)){1,128}"""
_PART_REFERENCE = rf"""(?!{_REFERENCE}(?:[;,&@\s"'`<\\)]|\Z))"""

_DSN_KEY = r"(?:host|hostaddr|port|dbname|user|sslmode|connect_timeout|application_name)"


def anonymous(password: str) -> str:
    """Whether a password is what everybody says to a public server."""
    return "it is that of an anonymous login" if password.lower() in ("anonymous", "anonymous@", "guest@") else ""


_POSTGRES_ROTATE = _ROTATE + "https://www.postgresql.org/docs/current/sql-alterrole.html"
_MYSQL_ROTATE = _ROTATE + "https://dev.mysql.com/doc/refman/8.4/en/alter-user.html"
_ORACLE_ROTATE = (
    _ROTATE + "https://docs.oracle.com/en/database/oracle/oracle-database/23/dbseg/configuring-authentication.html"
)

_DATABASES = (
    *("mssql", "sqlserver", "oracle", "clickhouse", "clickhouses", "cassandra", "cql", "snowflake", "db2", "ibm_db_sa"),
    *("hana", "vertica", "trino", "presto", "hive", "impala", "neo4j", "neo4j\\+s", "bolt", "couchbase", "couchbases"),
    *("couchdb", "elasticsearch", "opensearch", "influxdb", "firebird", "sybase", "teradata", "exasol", "databend"),
    *("arangodb", "orientdb", "rethinkdb", "surrealdb", "dremio", "drill", "memcached", "libsql", "tarantool"),
)

RULES: tuple[Rule, ...] = (
    Rule(
        id="postgres-url-password",
        weighed=True,
        title="PostgreSQL password in a URL",
        keywords=_literals("postgres", "postgresql", "postgis", "cockroachdb", "cockroach", "redshift", "timescaledb"),
        pattern=_url("postgres(?:ql)?", "postgis", "cockroach(?:db)?", "redshift", "timescaledb"),
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke=_POSTGRES_ROTATE,
        references=("https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS",),
        finds=(
            "DATABASE_URL=postgres://app:«{b62:20}»@db.example.org:5432/app",
            'create_engine("postgresql+psycopg2://app:«{b62:12}»@10.0.0.5/app?sslmode=require")',
            "url: postgresql://app@tenant:«{b62:8}!{b62:4}»@db.example.org/app",
            "postgres://app:«{b62:6}@{b62:6}»@db.example.org/app",
            "postgres://app:«{b62:6}/{b62:6}»@db.example.org/app",
            "postgresql+asyncpg://${USER}:«{b62:16}»@${HOST}:5432/app",
            "cockroachdb://app:«{b62:20}»@db.example.org:26257/app",
        ),
        ignores=(
            "postgres://localhost:5432/app",
            "postgres://app@db.example.org/app",
            "postgresql://app:${DB_PASSWORD}@db.example.org/app",
            "postgresql://app:{{ password }}@db.example.org/app",
            "postgresql://app:{password}@db.example.org/app",
            "postgresql://app:<password>@db.example.org/app",
            "postgresql://app:%s@db.example.org/app",
            "postgresql://app:$PGPASSWORD@db.example.org/app",
            "postgresql://app:****@db.example.org/app",
            "postgresql://app:#{password}@db.example.org/app",
        ),
    ),
    Rule(
        id="postgres-dsn-password",
        weighed=True,
        title="PostgreSQL password in a connection string",
        keywords=("password=", "password ="),
        pattern=rf"(?<![\w.]){_DSN_KEY}[ \t]?=[ \t]?[^\s;&]{{0,100}}[^\s;&,(][ \t]{{1,4}}password[ \t]?=[ \t]?'?"
        rf"{_PART_REFERENCE}(?P<secret>{_PART})",
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke=_POSTGRES_ROTATE,
        references=("https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE",),
        finds=(
            'psycopg2.connect("host=db.example.org dbname=app user=app password=«{b62:16}»")',
            "dsn = host=db.example.org port=5432 user=app password='«{b62:14}»' sslmode=require",
            '"user=app password=«{b62:12}» dbname=app"',
        ),
        ignores=(
            "host=db.example.org user=app password=${DB_PASSWORD} dbname=app",
            '"host=%s user=%s password=%s dbname=%s"',
            "login(user=user, password=password, port=port)",
            "host=db.example.org user=app passfile=/etc/pgpass",
            "host=db.example.org password={password} dbname=app",
        ),
    ),
    Rule(
        id="mysql-url-password",
        weighed=True,
        title="MySQL or MariaDB password in a URL",
        keywords=_literals("mysql", "mysql2", "mysqlx", "mariadb", "tidb", "singlestoredb"),
        pattern=_url("mysql[2x]?", "mariadb", "tidb", "singlestoredb"),
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke=_MYSQL_ROTATE,
        references=(
            "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html",
            "https://docs.sqlalchemy.org/en/20/core/engines.html#mysql",
        ),
        finds=(
            "mysql://app:«{b62:16}»@db.example.org:3306/app",
            "mysql+pymysql://app:«{b62:9}%40{b62:4}»@db.example.org/app?charset=utf8mb4",
            "DATABASE_URL='mysql2://app:«{b62:18}»@db.example.org/app'",
            "mariadb+mariadbconnector://app:«{b62:12}»@db.example.org/app",
        ),
        ignores=(
            "mysql://app@db.example.org/app",
            "mysql+pymysql://app:{password}@db.example.org/app",
            "mysql://127.0.0.1:3306/app",
            "mysql://app:${MYSQL_PASSWORD:?}@db.example.org/app",
        ),
    ),
    Rule(
        id="mysql-dsn-password",
        weighed=True,
        title="MySQL password in a Go data source name",
        keywords=("@tcp(", "@unix("),
        pattern=rf"(?<![\w./])[\w.\-${{}}]{{1,40}}:(?!{_REFERENCE}@)(?P<secret>[^\s\"'`<>/]{{1,100}}?)@(?:tcp|unix)\(",
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke=_MYSQL_ROTATE,
        references=("https://github.com/go-sql-driver/mysql#dsn-data-source-name",),
        finds=(
            'sql.Open("mysql", "app:«{b62:16}»@tcp(db.example.org:3306)/app?parseTime=true")',
            "dsn: app:«{b62:12}#{b62:3}»@unix(/run/mysqld/mysqld.sock)/app",
        ),
        ignores=(
            '"%s:%s@tcp(%s:%d)/%s"',
            "app@tcp(db.example.org:3306)/app",
            "app:${PASSWORD}@tcp(db.example.org:3306)/app",
        ),
    ),
    Rule(
        id="mongodb-url-password",
        weighed=True,
        title="MongoDB password in a URL",
        keywords=("mongodb://", "mongodb+srv://"),
        pattern=_url("mongodb"),
        harm="Whoever reads it, and reaches the cluster, reads and changes what that user can in the database.",
        revoke=_ROTATE + "https://www.mongodb.com/docs/manual/tutorial/change-own-password-and-custom-data/",
        references=("https://www.mongodb.com/docs/manual/reference/connection-string/",),
        finds=(
            "mongodb+srv://app:«{b62:16}»@cluster0.a1b2c.mongodb.net/app?retryWrites=true&w=majority",
            "mongodb://app:«{b62:12}»@a.example.org:27017,b.example.org:27017/app?replicaSet=rs0",
            "MONGO_URI: 'mongodb://app:«{b62:6}%3A{b62:6}»@db.example.org'",
        ),
        ignores=(
            "mongodb://localhost:27017/app",
            "mongodb://a.example.org:27017,b.example.org:27017/app",
            "mongodb+srv://app:<password>@cluster0.a1b2c.mongodb.net/app",
            "mongodb+srv://app:<db_password>@cluster0.a1b2c.mongodb.net",
            "mongodb://${USER}:${PASSWORD}@db.example.org/app",
        ),
    ),
    Rule(
        id="redis-url-password",
        weighed=True,
        title="Redis password in a URL",
        keywords=("redis://", "rediss://", "redis+", "valkey://", "valkeys://", "keydb://", "redis-sentinel://"),
        pattern=_url("redis-sentinel", "rediss?", "valkeys?", "keydb"),
        harm="Whoever reads it, and reaches the server, reads and changes all that it holds: sessions, queues, tokens.",
        revoke=_ROTATE + "https://redis.io/docs/latest/operate/oss_and_stack/management/security/",
        references=("https://www.iana.org/assignments/uri-schemes/prov/redis",),
        finds=(
            "redis://:«{b62:24}»@cache.example.org:6379/0",
            "REDIS_URL=rediss://default:«{b62:32}»@cache.example.org:6380",
            'Redis.new(url: "redis://h:«p{hex:64}»@ec2-10-0-0-1.compute-1.amazonaws.com:7129")',
            "redis+sentinel://:«{b62:16}»@cache.example.org:26379/mymaster/0",
        ),
        ignores=(
            "redis://cache.example.org:6379/0",
            "redis://:${REDIS_PASSWORD}@cache.example.org:6379/0",
            "redis://:<password>@cache.example.org:6379",
            "redis://user@cache.example.org:6379/0",
        ),
    ),
    Rule(
        id="broker-url-password",
        weighed=True,
        title="Message broker password in a URL",
        keywords=(
            *("amqp://", "amqps://", "amqp+", "rabbitmq://", "stomp://", "stomps://", "stomp+ssl://"),
            *("mqtt://", "mqtts://", "nats://", "kafka://", "pulsar://", "pulsar+ssl://", "activemq://"),
        ),
        pattern=_url("(?:py)?amqps?", "rabbitmq", "stomps?", "mqtts?", "nats", "kafka", "pulsar", "activemq"),
        harm="Whoever reads it, and reaches the broker, reads the messages of others and sends some in their place.",
        revoke=_ROTATE + "https://www.rabbitmq.com/docs/access-control",
        references=("https://www.rabbitmq.com/docs/uri-spec",),
        finds=(
            "amqp://app:«{b62:16}»@mq.example.org:5672/%2F",
            "BROKER_URL=amqps://app:«{b64url:32}»@lynx.example.org/app",
            "pyamqp://app:«{b62:12}»@mq.example.org//",
            "mqtts://device:«{b62:20}»@mq.example.org:8883",
            "nats://app:«{b62:16}»@a.example.org:4222,nats://b.example.org:4222",
        ),
        ignores=(
            "amqp://mq.example.org:5672/%2F",
            "amqp://${RABBITMQ_USER}:${RABBITMQ_PASSWORD}@mq.example.org:5672/%2F",
            "amqp://app:%s@mq.example.org/x",
            "nats://mq.example.org:4222/x",
        ),
    ),
    Rule(
        id="database-url-password",
        weighed=True,
        title="Database password in a URL",
        keywords=tuple(
            dict.fromkeys(f"{name.partition(chr(92))[0]}{mark}" for name in _DATABASES for mark in ("://", "+"))
        ),
        pattern=_url(*_DATABASES),
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke=_ROTATE + "https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html",
        references=("https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls",),
        finds=(
            "mssql+pyodbc://sa:«{b62:12}!»@db.example.org:1433/app?driver=ODBC+Driver+18+for+SQL+Server",
            "sqlserver://sa:«{b62:12}»@db.example.org?database=app",
            "oracle+oracledb://app:«{b62:12}»@db.example.org:1521/?service_name=ORCL",
            "clickhouse+http://default:«{b62:12}»@ch.example.org:8123/app",
            "snowflake://app:«{b62:14}»@ab12345.eu-central-1/db/public?warehouse=wh",
            "neo4j+s://neo4j:«{b64url:43}»@a1b2c3d4.databases.neo4j.io",
            "cassandra://app:«{b62:12}»@c1.example.org:9042/app",
        ),
        ignores=(
            "mssql+pyodbc://@db.example.org/app?trusted_connection=yes",
            "clickhouse://default:@ch.example.org:9000/app",
            "neo4j://db.example.org:7687/app",
            "oracle://app:{{ oracle_password }}@db.example.org:1521/x",
            "bolt://neo4j:$NEO4J_PASSWORD@db.example.org:7687",
        ),
    ),
    Rule(
        id="mail-url-password",
        weighed=True,
        title="Mail or directory password in a URL",
        keywords=(
            *("smtp://", "smtps://", "smtp+", "imap://", "imaps://", "pop3://", "pop3s://", "ldap://", "ldaps://"),
            *("submission://", "submissions://"),
        ),
        pattern=_url("smtps?", "submissions?", "imaps?", "pop3s?", "ldaps?"),
        harm="Whoever reads it reads the mail, or sends mail in your name; on a directory it looks up every account.",
        revoke=_ROTATE + "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html",
        references=("https://www.rfc-editor.org/rfc/rfc5092", "https://symfony.com/doc/current/mailer.html"),
        finds=(
            "MAILER_DSN=smtp://app:«{b62:16}»@mail.example.org:587",
            "EMAIL_URL=smtp+tls://app@example.org:«{b62:12}»@mail.example.org:465",
            "imaps://app:«{b62:12}»@mail.example.org",
            "ldaps://cn=app,dc=example,dc=org:«{b62:14}»@ldap.example.org",
        ),
        ignores=(
            "smtp://mail.example.org:587/x",
            "smtp://app:${SMTP_PASSWORD}@mail.example.org:587",
            "ldap://ldap.example.org:389/dc=example,dc=org",
            "smtp://user:{password}@mail.example.org",
        ),
    ),
    Rule(
        id="server-url-password",
        weighed=True,
        title="File or remote server password in a URL",
        keywords=(
            *("ftp://", "ftps://", "ftpes://", "ssh://", "scp://", "smb://", "cifs://", "rsync://", "svn://"),
            *("dav://", "davs://", "git+http://", "git+https://", "rtsp://", "rtsps://"),
            *("socks4://", "socks5://", "socks5h://", "socks://", "vnc://", "rdp://", "telnet://"),
            *("ws://", "wss://", "ipmi://", "onvif://", "trojan://", "sip://"),
        ),
        pattern=_url(
            *("s?ftp", "ftpe?s", "(?:git\\+|svn\\+)?ssh", "scp", "smb", "cifs", "rsync", "svn", "webdavs?", "davs?"),
            *(
                "git\\+https?",
                "rtsps?",
                "socks(?:4|5h?)?",
                "vnc",
                "rdp",
                "telnet",
                "wss?",
                "ipmi",
                "onvif",
                "trojan",
                "sip",
            ),
        ),
        harm="Whoever reads it logs in to the server as that user, and takes or plants files there.",
        revoke=_ROTATE + "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html",
        references=("https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",),
        finds=(
            "lftp ftp://deploy:«{b62:12}»@ftp.example.org/htdocs",
            "sftp://deploy:«{b62:16}»@files.example.org:22/in",
            "rtsp://admin:«{b62:10}»@192.0.2.7:554/stream1",
            "git+https://deploy:«{b62:26}»@git.example.org/team/app.git",
            "curl -x socks5h://app:«{b62:12}»@proxy.example.org:1080",
        ),
        ignores=(
            "ftp://ftp.example.org/pub/a:b@c",
            "ssh://git@git.example.org:22/team/app.git",
            "sftp://deploy:$SFTP_PASSWORD@files.example.org/in",
            "rtsp://admin:{password}@192.0.2.7:554/stream1",
            "wss://example.org:443/socket",
        ),
        check=anonymous,
    ),
    Rule(
        id="jdbc-url-password",
        weighed=True,
        title="Password in a JDBC URL",
        keywords=("jdbc:",),
        pattern=rf"jdbc:[a-z][a-z0-9+:\-]{{1,40}}:[^\s\"'`<>]{{0,400}}?[?&;,(](?i:amp;)?(?i:password|passwd|pwd)=(?:%3[Dd])?"
        rf"{_PART_REFERENCE}(?P<secret>[^\s\"'`<>&;,)\\]{{1,128}})",
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke=_ROTATE + "https://cheatsheetseries.owasp.org/cheatsheets/Database_Security_Cheat_Sheet.html",
        references=("https://jdbc.postgresql.org/documentation/use/",),
        finds=(
            "jdbc:postgresql://db.example.org:5432/app?user=app&password=«{b62:16}»",
            "<url>jdbc:mysql://db.example.org/app?user=app&amp;password=«{b62:12}»&amp;useSSL=true</url>",
            'url = "jdbc:sqlserver://db.example.org:1433;databaseName=app;user=sa;password=«{b62:12}!»;encrypt=true"',
        ),
        ignores=(
            "jdbc:postgresql://db.example.org:5432/app?user=app",
            "jdbc:postgresql://db.example.org/app?user=app&password=${DB_PASSWORD}",
            "jdbc:sqlserver://db.example.org;user=sa;password={{ password }};encrypt=true",
            "jdbc:h2:mem:app;MODE=MySQL",
        ),
    ),
    Rule(
        id="oracle-login-password",
        weighed=True,
        title="Oracle password in a login",
        keywords=("jdbc:oracle:", "sqlplus ", "sqlldr ", "expdp ", "impdp "),
        pattern=r"(?:jdbc:oracle:(?:thin|oci8?):|(?:sqlplus|sqlldr|expdp|impdp)[ \t]{1,4}[\"']?"
        r"(?:-[SsLl][ \t]{1,4})?(?:-[SsLl][ \t]{1,4})?(?i:userid=)?)"
        rf"[A-Za-z][\w$#]{{0,40}}/(?!/|{_REFERENCE}@|nolog)\"?(?P<secret>[^\s\"'`<>/@\\]{{1,64}})\"?@",
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke=_ORACLE_ROTATE,
        references=("https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html",),
        finds=(
            "jdbc:oracle:thin:app/«{b62:12}»@db.example.org:1521:ORCL",
            "sqlplus app/«{b62:10}»@//db.example.org:1521/ORCL @load.sql",
            "sqlplus -S app/«{b62:10}»@ORCL",
        ),
        ignores=(
            "jdbc:oracle:thin:@db.example.org:1521:ORCL",
            "sqlplus /nolog @load.sql",
            "sqlplus app/$ORACLE_PASSWORD@ORCL",
            "sqlplus / as sysdba",
        ),
    ),
    Rule(
        id="connection-string-password",
        weighed=True,
        title="Password in a connection string",
        keywords=("password=", "password =", "pwd=", "pwd ="),
        pattern=r"(?P<after>;[ \t]{0,4})?(?<![\w.\-?&])(?i:password|pwd)[ \t]{0,2}=[ \t]{0,2}'?"
        rf"{_PART_REFERENCE}(?P<secret>{_PART})'?"
        r"(?(after)|(?=;[ \t]{0,4}[A-Za-z][A-Za-z ]{1,30}[ \t]{0,2}=))",
        harm="Whoever reads it, and reaches the server, reads and changes what that user can in the database.",
        revoke=_ROTATE + "https://learn.microsoft.com/sql/t-sql/statements/alter-login-transact-sql",
        references=(
            "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax",
            "https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function",
        ),
        finds=(
            "Server=db.example.org;Database=app;User Id=sa;Password=«{b62:12}!»;Encrypt=True",
            'connectionString="Data Source=db.example.org;Initial Catalog=app;User ID=sa;Password=«{b62:14}»"',
            "DRIVER={ODBC Driver 18 for SQL Server};SERVER=db.example.org;UID=sa;PWD=«{b62:12}»",
            '"DefaultConnection": "Host=db.example.org;Username=app;Password=«{b62:16}»;Database=app"',
            "Password=«{b62:12}»;Persist Security Info=True;User ID=sa",
        ),
        ignores=(
            "Server=db.example.org;Database=app;Integrated Security=True",
            "Server=db.example.org;User Id=sa;Password=${DB_PASSWORD};Encrypt=True",
            "Server=db.example.org;User Id=sa;Password={0};Encrypt=True",
            "Server=db.example.org;User Id=sa;Password=<password>;Encrypt=True",
            "Server=db.example.org;User Id=sa;Password=;Encrypt=True",
            "password=form.password; confirm_password",
        ),
    ),
)

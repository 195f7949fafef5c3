"""Rows of cells, however they are written: each text with the tables that are to be read from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from random import Random
from typing import NamedTuple

import pytest

from andon.people.tables import delimited, headings, literals, logs, ruled, sql
from andon.people.tables.model import Table
from andon.people.tables.separated import records

Reader = Callable[[str, str], Iterator[Table]]


class Case(NamedTuple):
    """A text, and each of its tables: the line of the first row, the header and the rows, a cell between `|`."""

    name: str
    path: str
    text: str
    tables: list[tuple[int, str, list[str]]]


DELIMITED = (
    Case("header", "a.csv", "name,mail\nAnn,a@b.co\nBob,b@b.co\n", [(2, "name|mail", ["Ann|a@b.co", "Bob|b@b.co"])]),
    Case("no header", "a.csv", "Ann,a@b.co\nBob,b@b.co\n", [(1, "|", ["Ann|a@b.co", "Bob|b@b.co"])]),
    Case("one row", "a.csv", "name,mail\nAnn,a@b.co", [(2, "name|mail", ["Ann|a@b.co"])]),
    Case("BOM", "a.csv", "\ufeffname,mail\nAnn,a@b.co\nBob,b@b.co\n", [(2, "name|mail", ["Ann|a@b.co", "Bob|b@b.co"])]),
    Case(
        "BOM and quotes",
        "a.csv",
        '\ufeff"name","mail"\n"A","a@b.co"\n"B","b@b.co"',
        [(2, "name|mail", ["A|a@b.co", "B|b@b.co"])],
    ),
    Case("sep=", "a.csv", "sep=;\na;b\n1;x,y\n2;z,w\n", [(3, "a|b", ["1|x,y", "2|z,w"])]),
    Case("sep= in quotes", "a.csv", '"sep=|"\na|b\n1|x\n2|z\n', [(3, "a|b", ["1|x", "2|z"])]),
    Case(
        "title",
        "a.csv",
        "Customers of 2024\n\nid,name,mail\n1,A,a@b.co\n2,B,b@b.co\n",
        [(4, "id|name|mail", ["1|A|a@b.co", "2|B|b@b.co"])],
    ),
    Case(
        "padded title",
        "a.csv",
        "Customers,,\n,,\nid,name,mail\n1,A,a@b.co\n2,B,b@b.co\n",
        [(4, "id|name|mail", ["1|A|a@b.co", "2|B|b@b.co"])],
    ),
    Case(
        "comments",
        "a.csv",
        "# made by x\n# on a day\n#id,name,mail\n1,A,a@b.co\n2,B,b@b.co\n",
        [(4, "id|name|mail", ["1|A|a@b.co", "2|B|b@b.co"])],
    ),
    Case("line ends", "a.csv", 'a,b,c\n1,"x\ny,z",2\n3,"p ""q""",4\n', [(2, "a|b|c", ["1|x\ny,z|2", '3|p "q"|4'])]),
    Case("backslashes", "a.csv", 'a,b,c\n1,"x \\"y, z\\"",2\n3,p,4\n', [(2, "a|b|c", ['1|x "y, z"|2', "3|p|4"])]),
    Case("stray quote", "a.csv", 'a,b,c\n1,"x,2\n3,y,4\n5,"z",6\n', [(2, "a|b|c", ['1|"x|2', "3|y|4", "5|z|6"])]),
    Case(
        "ragged",
        "a.csv",
        "a,b,c,d\n1,2,3,4\n1,2,3\n1,2,3,4,5\n9\n1,2,3,4",
        [(2, "a|b|c|d", ["1|2|3|4", "1|2|3|", "1|2|3|4", "1|2|3|4"])],
    ),
    Case(
        "row names",
        "a.csv",
        '"n","mail"\n"1","A","a@b.co"\n"2","B","b@b.co"\n',
        [(2, "|n|mail", ["1|A|a@b.co", "2|B|b@b.co"])],
    ),
    Case("a comma at the end", "a.csv", "a,b,c\n1,A,3,\n2,B,3,\n", [(2, "a|b|c|", ["1|A|3|", "2|B|3|"])]),
    Case("fragment", "a.csv", "id,name\n" + "\n" * 500 + "7,G\n\n\n9,H\n", [(502, "id|name", ["7|G", "9|H"])]),
    Case("nothing", "a.tsv", "a\tb\n1\t\\N\n\\N\t2\n", [(2, "a|b", ["1|", "|2"])]),
    Case(
        "semicolons", "a.txt", "n;m;x\nA;a@b.co;1,5\nB;b@b.co;2,5\n", [(2, "n|m|x", ["A|a@b.co|1,5", "B|b@b.co|2,5"])]
    ),
    Case("pipes", "a.txt", "n|m\nA|a@b.co\nB|b@b.co\n", [(2, "n|m", ["A|a@b.co", "B|b@b.co"])]),
    Case(
        "borders",
        "x.md",
        "# T\n\n| Al | a@b.co |\n\n| Bo | b@b.co |\n| Cy | c@b.co |\n",
        [(3, "|", ["Al|a@b.co", "Bo|b@b.co", "Cy|c@b.co"])],
    ),
    Case("colons", "dump", "a@b.co:x1:Al\nb@b.co:y2:Bo\n", [(1, "||", ["a@b.co|x1|Al", "b@b.co|y2|Bo"])]),
    Case("control characters", "a.dat", "1\x01Al\n2\x01Bo\n", [(1, "|", ["1|Al", "2|Bo"])]),
    Case("one column", "a.txt", "a@b.co\nb@b.co\n\nc@b.co\n", [(1, "", ["a@b.co", "b@b.co", "c@b.co"])]),
    Case("one column, named", "a.csv", "mail\na@b.co\nb@b.co\n", [(2, "mail", ["a@b.co", "b@b.co"])]),
    Case(
        "Japanese",
        "a.csv",
        "氏名,電話\n山田 花子,03-1234-5678\n鈴木 一郎,06-1234-5678\n",
        [(2, "氏名|電話", ["山田 花子|03-1234-5678", "鈴木 一郎|06-1234-5678"])],
    ),
    Case(
        "sections",
        "a.csv",
        "a,b\n1,2\n3,4\n\nid,name,mail,born\n1,A,a@b.co,x\n2,B,b@b.co,y\n3,C,c@b.co,z\n",
        [(2, "a|b", ["1|2", "3|4"]), (6, "id|name|mail|born", ["1|A|a@b.co|x", "2|B|b@b.co|y", "3|C|c@b.co|z"])],
    ),
    Case(
        "in a script",
        "a.sh",
        "set -e\ncat > x <<EOF\nname,mail,city\nAl,a@b.co,Rome\nBo,b@b.co,Oslo\nCy,c@b.co,Bonn\nEOF\necho $x; exit\n",
        [(4, "name|mail|city", ["Al|a@b.co|Rome", "Bo|b@b.co|Oslo", "Cy|c@b.co|Bonn"])],
    ),
    Case("prose", "a.txt", "Hello, this is a text, and\nit goes on, as texts do,\nand on, for ever,\n", []),
    Case("code", "a.py", "import os, sys\nfoo(a, b)\nbar(c, d)\nx, y = 1, 2\nz, w = 3, 4\nv, u = 5, 6\n", []),
    Case("indented code", "a.txt", "\t\tfoo\n\t\tbar\n\t\tbaz\n\t\tqux\n", []),
    Case("words", "a.txt", "apple\nbanana\ncherry\ndate\n", []),
    Case("YAML", "a.txt", "a: b\nc: d\ne: f\ng: h\n", []),
)

RULED = (
    Case(
        "Markdown", "a.md", "# T\n| n | m |\n|---|:-:|\n| A | a\\|b |\n| B | |\n\ntext\n", [(4, "n|m", ["A|a|b", "B|"])]
    ),
    Case(
        "two",
        "a.md",
        "|a|b|\n|-|-|\n|1|2|\n|3|4|\n\n|c|d|\n|---|---|\n|5|6|\n",
        [(3, "a|b", ["1|2", "3|4"]), (8, "c|d", ["5|6"])],
    ),
    Case("no borders", "a.md", "a | b\n--- | ---\n1 | 2\n3 | 4\n", [(3, "a|b", ["1|2", "3|4"])]),
    Case(
        "psql", "a.out", " id | name \n----+------\n  1 | Ann \n  2 | \n(2 rows)\n", [(3, "id|name", ["1|Ann", "2|"])]
    ),
    Case(
        "mysql",
        "a.txt",
        "+----+------+\n| id | name |\n+----+------+\n|  1 | Ann  |\n|  2 | NULL |\n+----+------+\n2 rows in set\n\n"
        "+---+\n| n |\n+---+\n| 5 |\n+---+\n",
        [(4, "id|name", ["1|Ann", "2|"]), (12, "n", ["5"])],
    ),
    Case(
        "one after another",
        "a.txt",
        "+--+--+\n|a |b |\n+--+--+\n|1 |2 |\n+--+--+\n+--+--+\n|c |d |\n+--+--+\n|3 |4 |\n+--+--+\n",
        [(4, "a|b", ["1|2"]), (9, "c|d", ["3|4"])],
    ),
    Case(
        "grid", "a.rst", "+--+--+\n|a |b |\n+==+==+\n|1 |2 |\n+--+--+\n|3 |4 |\n+--+--+\n", [(4, "a|b", ["1|2", "3|4"])]
    ),
    Case(
        "boxes",
        "a.txt",
        "┌────┬─────┐\n│ id │ n   │\n├────┼─────┤\n│  1 │ Ann │\n│  2 │ Bob │\n└────┴─────┘\n",
        [(4, "id|n", ["1|Ann", "2|Bob"])],
    ),
    Case(
        "widths",
        "a.lst",
        "ID   NAME     CITY\n---- -------- ----\n   1 Ann Lee  Rome\n   2 Bob      Oslo\n\n2 rows selected.\n",
        [(3, "ID|NAME|CITY", ["1|Ann Lee|Rome", "2|Bob|Oslo"])],
    ),
    Case("fragment", "a.md", "# T\n\n\n|---|---|\n| A | a |\n\n| B | b |\n", [(5, "|", ["A|a", "B|b"])]),
    Case("headings", "a.rst", "Title\n=====\n\ntext\n----\n\nmore\n", []),
    Case("rules", "a.txt", "---- ----\n--- --- ---\n", []),
)

SQL = (
    Case(
        "columns",
        "a.sql",
        "INSERT INTO `c` (`id`, name) VALUES (1,'A'),(2,'B');\nINSERT INTO c (`id`, name) VALUES (3, NULL);",
        [(1, "id|name", ["1|A", "2|B", "3|"])],
    ),
    Case(
        "created",
        "a.sql",
        "CREATE TABLE IF NOT EXISTS `d`.`c` (\n `id` int(9) NOT NULL, -- the 'number\n"
        " `n` varchar(9) DEFAULT 'a, b' COMMENT 'x)',\n `e` enum('p','q'),\n PRIMARY KEY (`id`),\n KEY `k` (`n`)\n);\n"
        "INSERT INTO `c` VALUES (1,'A','p'),(2,'B','q');\n",
        [(8, "id|n|e", ["1|A|p", "2|B|q"])],
    ),
    Case(
        "quotes",
        "a.sql",
        r"INSERT INTO t VALUES ('O\'Hara','a,b'),('D''Or','(x)'),('C:\\x','\n');",
        [(1, "|", ["O'Hara|a,b", "D'Or|(x)", "C:\\x|\n"])],
    ),
    Case("no escapes", "a.sql", "INSERT INTO t VALUES ('C:\\', 'x'), ('D:\\', 'y');", [(1, "|", ["C:\\|x", "D:\\|y"])]),
    Case(
        "T-SQL",
        "a.sql",
        "INSERT [dbo].[C] ([Id], [Full Name], [D]) VALUES (1, N'Ann', CAST(N'2020-01-02' AS Date))\nGO\n"
        "INSERT [dbo].[C] ([Id], [Full Name], [D]) VALUES (2, N'Bob', NULL)\nGO\n",
        [(1, "Id|Full Name|D", ["1|Ann|2020-01-02", "2|Bob|"])],
    ),
    Case(
        "Oracle",
        "a.sql",
        "INSERT ALL\n INTO t (a, b) VALUES (1, to_date('2020-01-02', 'YYYY-MM-DD'))\n INTO t (a, b) VALUES (2, DATE '2020-02-03')\nSELECT * FROM dual;\n",
        [(2, "a|b", ["1|2020-01-02", "2|2020-02-03"])],
    ),
    Case(
        "UNION",
        "a.sql",
        "INSERT INTO p (a,b)\nSELECT 'x', 1 UNION ALL\nSELECT 'y', 2 UNION ALL SELECT 'z', 3 FROM dual;\n",
        [(2, "a|b", ["x|1", "y|2", "z|3"])],
    ),
    Case(
        "SELECT",
        "a.sql",
        "SELECT 1 AS id, 'A' AS n\nUNION ALL SELECT 2, 'B'\nUNION SELECT 3, 'C';",
        [(1, "id|n", ["1|A", "2|B", "3|C"])],
    ),
    Case(
        "duplicates",
        "a.sql",
        "insert ignore into t (a,b) values\n(1,'A'),\n(2,'B')\non duplicate key update b=values(b);",
        [(2, "a|b", ["1|A", "2|B"])],
    ),
    Case("REPLACE", "a.sql", "REPLACE INTO t VALUES ROW(1,'A'), ROW(2,'B');", [(1, "|", ["1|A", "2|B"])]),
    Case(
        "casts",
        "a.sql",
        """insert into t (a,b) values (1, '{"a": "b, c"}'::jsonb), (2, E'x\\'y'), (3, 'a' || 'b');""",
        [(1, "a|b", ['1|{"a": "b, c"}', "2|x'y", "3|a"])],
    ),
    Case(
        "comments",
        "a.sql",
        "INSERT INTO t (a,b) VALUES\n-- it's one\n(1,'A'),\n-- two, three\n(2,'B');",
        [(3, "a|b", ["1|A", "2|B"])],
    ),
    Case(
        "two tables",
        "a.sql",
        "INSERT INTO a VALUES (1,2);INSERT INTO b VALUES (3,4);\nINSERT INTO a VALUES (5,6);INSERT INTO b VALUES (7,8);",
        [(1, "|", ["1|2", "5|6"]), (1, "|", ["3|4", "7|8"])],
    ),
    Case(
        "COPY",
        "a.sql",
        'COPY public.c (id, "E Mail") FROM stdin;\n1\ta@b.co\n2\t\\N\n\n3\tx\\ty\n\\.\n\nSELECT 1;\n',
        [(2, "id|E Mail", ["1|a@b.co", "2|", "3|x\ty"])],
    ),
    Case(
        "COPY, created",
        "a.sql",
        "CREATE TABLE c (\n id integer,\n m text\n);\nCOPY c FROM stdin;\n1\tA\n2\tB\n\\.\n",
        [(6, "id|m", ["1|A", "2|B"])],
    ),
    Case("COPY in CSV", "a.sql", 'COPY c FROM stdin WITH CSV;\n1,"a,b"\n2,c\n\\.\n', [(2, "|", ["1|a,b", "2|c"])]),
    Case(
        "rows alone",
        "a.sql",
        "-- dump\n\n\n(1,'A','x'),\n\n(2,'B''s','y'),\n\n(3,'more\n\n(4,'D','z');\n",
        [(4, "||", ["1|A|x", "2|B's|y", "4|D|z"])],
    ),
    Case("rows alone, with tabs", "a.sql", "-- dump\n\n\n1\tA\tx\n\n2\tB\t\\N\n", [(4, "||", ["1|A|x", "2|B|"])]),
    Case(
        "blank lines",
        "a.sql",
        "INSERT INTO t (a,b) VALUES\n\n\n(1,'A'),\n\n\n\n(2,'B'),\n\n",
        [(4, "a|b", ["1|A", "2|B"])],
    ),
    Case(
        "line lost",
        "a.sql",
        "INSERT INTO t VALUES\n(1,'A'),\n(2,'more\n\n(3,'C'),\n(4,'D');",
        [(2, "|", ["1|A", "3|C", "4|D"])],
    ),
    Case(
        "in code",
        "a.py",
        """x("INSERT INTO u (n, m) VALUES ('A', 'a')")\nx("INSERT INTO u (n, m) VALUES ('B', 'b')")\n""",
        [(1, "n|m", ["A|a", "B|b"])],
    ),
    Case("placeholders", "a.py", "x('INSERT INTO u (n, m) VALUES (?, ?)')\n", []),
    Case("queries", "a.sql", "INSERT INTO a (x) SELECT x FROM b;\nSELECT a FROM b UNION SELECT c FROM d;\n", []),
    Case("prose", "a.md", "Insert into the slot (left, right) values you like. Copy it from stdin.\n", []),
)

LITERALS = (
    Case(
        "tuples",
        "a.py",
        'U = [\n  ("Ann", "a@b.co", 12),\n  ("Bo \\"x\\"", \'b@b.co\', 13),\n  # don\'t\n  ("Cy", "c@b.co", None),\n]\n',
        [(2, "||", ["Ann|a@b.co|12", 'Bo "x"|b@b.co|13', "Cy|c@b.co|"])],
    ),
    Case(
        "named first row",
        "a.js",
        "const r = [['n', 'mail'], ['Ann', 'a@b.co'], ['Bob', 'b@b.co']];",
        [(1, "n|mail", ["Ann|a@b.co", "Bob|b@b.co"])],
    ),
    Case(
        "calls",
        "a.py",
        'us = [User("A", "a@b.co", 1), User("B, C", "b@b.co", 2), User("D", "d@b.co", 3)]',
        [(1, "||", ["A|a@b.co|1", "B, C|b@b.co|2", "D|d@b.co|3"])],
    ),
    Case(
        "calls within calls",
        "a.java",
        '  l.add(new P("A", D.of(1990, 1, 2)));\n  l.add(new P("B", D.of(1991, 1, 2)));\n  l.add(new P("C", D.of(1992, 1, 2)));\n  record P(String name, D born) {}',
        [(1, "name|born", ["A|1990-1-2", "B|1991-1-2", "C|1992-1-2"])],
    ),
    Case(
        "parts",
        "a.kt",
        "\n".join(f'C("{n}", Address("{n} St", "Rome"), 12)' for n in "ABC"),
        [(1, "|||", [f"{n}|{n} St|Rome|12" for n in "ABC"])],
    ),
    Case(
        "Go",
        "a.go",
        'u := []User{\n\t{"Ann", "a@b.co"},\n\t{"Bob", "b@b.co"},\n}\n',
        [(2, "|", ["Ann|a@b.co", "Bob|b@b.co"])],
    ),
    Case("C#", "a.cs", 'new object[] { "Ann", 12 },\nnew object[] { "Bob", 13 },', [(1, "|", ["Ann|12", "Bob|13"])]),
    Case("Ruby", "a.rb", "P.new('A', 'x')\nP.new('B', 'y')\nP.new('C', 'z')\n", [(1, "|", ["A|x", "B|y", "C|z"])]),
    Case(
        "PHP",
        "a.php",
        "$u = array(\n array('A', 'x'),\n array('B', 'y'),\n array('C', 'z'),\n);",
        [(2, "|", ["A|x", "B|y", "C|z"])],
    ),
    Case("enum", "a.java", 'enum P { ANN("A", "a@b.co"), BOB("B", "b@b.co"); }', [(1, "|", ["A|a@b.co", "B|b@b.co"])]),
    Case(
        "R",
        "a.R",
        'data.frame(name = c("A", "B"), mail = c("a@b.co", "b@b.co"))',
        [(1, "name|mail", ["A|a@b.co", "B|b@b.co"])],
    ),
    Case(
        "columns",
        "a.py",
        'x({"name": ["A", "B"], "mail": ["a@b.co", "b@b.co"]})',
        [(1, "name|mail", ["A|a@b.co", "B|b@b.co"])],
    ),
    Case(
        "one column", "a.py", 'mails = ["a@b.co", "b@b.co", "c@b.co"]\n', [(1, "mails", ["a@b.co", "b@b.co", "c@b.co"])]
    ),
    Case(
        "rows with names",
        "a.py",
        'x = {"k": ["A", "a@b.co", 1], "l": ["B", "b@b.co", 2]}',
        [(1, "||", ["A|a@b.co|1", "B|b@b.co|2"])],
    ),
    Case(
        "fragment",
        "a.py",
        '# x\n\n\n    ("Dan", "d@b.co"),\n\n    ("Eve", "e@b.co"),\n',
        [(4, "|", ["Dan|d@b.co", "Eve|e@b.co"])],
    ),
    Case(
        "code",
        "a.py",
        'def f(a, b):\n    return join("a", "b")\nassert foo("a") == 1\nx = {"a": 1}\nprint("a", "b")\nprint("c", "d")\n',
        [],
    ),
)

LOGS = (
    Case(
        "access",
        "access.log",
        '10.0.0.1 - ann [10/Oct/2000:13:55:36 -0700] "GET /a?b=c HTTP/1.0" 200 23 "http://x/" "M (x)"\n-- rotated\n'
        '10.0.0.2 - - [10/Oct/2000:13:55:37 -0700] "GET / HTTP/1.0" 404 -\n',
        [
            (
                1,
                "|".join(logs.ACCESS_HEADER),
                [
                    "10.0.0.1||ann|10/Oct/2000:13:55:36 -0700|GET /a?b=c HTTP/1.0|200|23|http://x/|M (x)",
                    "10.0.0.2|||10/Oct/2000:13:55:37 -0700|GET / HTTP/1.0|404|||",
                ],
            )
        ],
    ),
    Case(
        "keys",
        "a.log",
        't=1 user=ann@b.co msg="a b"\n\nt=2 user=bob@b.co ip=1\nstarted\n',
        [(1, "t|user", ["1|ann@b.co", "2|bob@b.co"])],
    ),
    Case(
        "syslog",
        "maillog",
        "".join(f"Oct 10 13:55:36 mx smtp[1]: to=<{n}@b.co>, relay=x, delay=1\n" for n in "pq"),
        [(1, "to|relay|delay", ["p@b.co|x|1", "q@b.co|x|1"])],
    ),
    Case(
        "messages",
        "app.log",
        "".join(f"2024-01-02 10:00:0{i} sent to <{n}@b.co>: T{i}\n" for i, n in enumerate("pq")),
        [(1, "|" * 5, [f"2024-01-02|10:00:0{i}|sent|to|{n}@b.co|T{i}" for i, n in enumerate("pq")])],
    ),
    Case(
        "extended",
        "u_ex.log",
        "#Version: 1.0\n#Fields: date cs-username\n2020-01-01 ann\n2020-01-02 -\n",
        [(3, "date|cs-username", ["2020-01-01|ann", "2020-01-02|"])],
    ),
    Case("settings", "a.txt", "a = b\nc=d\ne=f\n", []),
)

ALL = [
    pytest.param(module, case, id=f"{module.__name__.rpartition('.')[2]}-{case.name}")
    for module, cases in ((delimited, DELIMITED), (ruled, RULED), (sql, SQL), (literals, LITERALS), (logs, LOGS))
    for case in cases
]


def _told(tables: Iterator[Table]) -> list[tuple[int, str, list[str]]]:
    return [(table.line, "|".join(table.header), ["|".join(row) for row in table.rows()]) for table in tables]


@pytest.mark.parametrize(("module", "case"), ALL)
def test_tables(module, case: Case) -> None:
    assert _told(module.tables(case.text, case.path)) == case.tables


@pytest.mark.parametrize(("module", "case"), ALL)
def test_what_has_tables_is_looked_at(module, case: Case) -> None:
    assert module.may_hold(case.text, case.path) or not case.tables


@pytest.mark.parametrize(("module", "case"), ALL)
def test_rows_have_as_many_cells_as_the_header_and_come_again(module, case: Case) -> None:
    for table in module.tables(case.text, case.path):
        first = list(islice(table.rows(), 1))
        rows = list(table.rows())
        assert list(table.rows()) == rows
        assert rows[:1] == first
        assert {len(row) for row in rows} == {len(table.header)}


# --- size -------------------------------------------------------------------------------------------------------------

PEOPLE = [(str(i), f"N{i % 7} M{i % 11}", f"u{i}@b.co", f"{i % 90 + 10} Long St") for i in range(3000)]

WRITTEN: dict[str, tuple[Reader, str, str]] = {
    "csv": (delimited.tables, "a.csv", "\n".join(map(",".join, PEOPLE))),
    "markdown": (ruled.tables, "a.md", "|a|b|c|d|\n|-|-|-|-|\n" + "\n".join(f"|{'|'.join(row)}|" for row in PEOPLE)),
    "insert": (sql.tables, "a.sql", "INSERT INTO t VALUES " + ",".join(map(str, PEOPLE)) + ";"),
    "inserts": (sql.tables, "a.sql", "\n".join(f"INSERT INTO t VALUES {row};" for row in PEOPLE)),
    "copy": (sql.tables, "a.sql", "COPY t FROM stdin;\n" + "\n".join(map("\t".join, PEOPLE)) + "\n\\.\n"),
    "tuples": (literals.tables, "a.py", "X = [\n" + "\n".join(f"    {row}," for row in PEOPLE) + "\n]\n"),
    "log": (logs.tables, "a.log", "\n".join(f'i={i} n="{n}" m={m} s="{s}"' for i, n, m, s in PEOPLE)),
}


@pytest.mark.parametrize("form", WRITTEN)
def test_all_rows_of_a_long_table_come_in_order(form: str) -> None:
    read, path, text = WRITTEN[form]
    (table,) = read(text, path)
    assert list(table.rows()) == PEOPLE


@pytest.mark.parametrize("form", ["csv", "insert", "copy", "tuples"])
def test_every_third_row_of_a_fragment_is_read(form: str) -> None:
    read, path, text = WRITTEN[form]
    lines = text.replace("),(", "),\n(").split("\n")
    kept = [line if at == 0 or at % 3 == 1 else "" for at, line in enumerate(lines)]
    (table,) = read("\n".join(kept), path)
    rows = list(table.rows())
    assert {row[2] for row in rows} >= {
        f"u{i}@b.co" for i in range(3, 2990) if f"u{i}@b.co" in "".join(kept[i : i + 3])
    }
    assert len(rows) >= 990


def test_a_cell_may_be_longer_than_csv_takes() -> None:
    long = "x" * 200_000
    (table,) = delimited.tables(f'id,name,note\n1,A,b\n2,B,"{long}"\n3,C,d\n4,"D,e\n5,E,f\n', "a.csv")
    assert [row[0] for row in table.rows()] == ["1", "2", "3", "4", "5"]


def test_a_quote_that_nothing_closes_costs_one_row() -> None:
    lines = [f"{i},N{i},u{i}@b.co" for i in range(20_000)]
    lines[5_000] = '5000,"N,u@b.co'
    (table,) = delimited.tables("\n".join(lines), "a.csv")
    assert [row[0] for row in table.rows()] == [str(i) for i in range(20_000)]


@pytest.mark.parametrize("delimiter", list(",\t;|"))
def test_any_delimiter_reads_back_what_csv_writes(delimiter: str) -> None:
    import csv
    from io import StringIO

    chance = Random(delimiter)
    letters = "ab ,;|\t'\"\n"
    rows = [
        (str(number), f"u{number}@b.co", "a" + "".join(chance.choices(letters, k=6)) + "z", "Rome")
        for number in range(500)
    ]
    out = StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(rows)
    assert [tuple(row) for _, row in records(iter(out.getvalue().splitlines(True)), delimiter, "", 4)] == rows


# --- headers ----------------------------------------------------------------------------------------------------------

HEADERS = (
    (["name", "mail"], [["Ann", "a@b.co"], ["Bob", "b@b.co"]], True),
    (["Ann", "a@b.co"], [["Bob", "b@b.co"], ["Cy", "c@b.co"]], False),
    (["Kundennr", "Ort"], [["K-001", "Bonn"], ["K-002", "Ulm"]], True),
    (["K-001", "Bonn"], [["K-002", "Ulm"], ["K-003", "Bonn"]], False),
    (["first_name", "city"], [["Ann", "Rome"], ["Bob", "Oslo"]], True),
    (["Name", "City"], [["Ann Lee", "Rome"], ["Bo Day", "Oslo"], ["Cy May", "Bonn"]], True),
    (["Ann", "Rome"], [["Bob", "Oslo"], ["Cy", "Rome"], ["Di", "Rome"]], False),
    (["番号", "氏名"], [["0012", "山田"], ["0013", "鈴木"]], True),
    (["0012", "山田"], [["0013", "鈴木"], ["0014", "佐藤"]], False),
    (["id", "2019", "2020"], [["a1", "5", "6"], ["a2", "7", "8"]], False),
    (["A", "A"], [["B", "C"], ["D", "E"]], False),
    (["a", "b"], [], False),
)


@pytest.mark.parametrize(("first", "rows", "expected"), HEADERS)
def test_a_header_is_told_by_how_it_differs(first: list[str], rows: list[list[str]], expected: bool) -> None:
    assert headings.is_header(first, rows) is expected

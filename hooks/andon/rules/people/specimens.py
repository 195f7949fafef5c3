"""Numbers that are right and nobody's: those of documentation, of test environments and of people who make one up.

The published ones are kept as truncated digests, so that this file holds no number that a scanner takes for a real one;
tests/test_people_identifiers.py has them in clear and makes the list (`digest`).
"""

from __future__ import annotations

from functools import cache

DIGEST = 8
"""Hexadecimal digits of a digest: one number in ten million is taken for a specimen by chance."""

_SAME = 6
"""So many equal digits in a row, other than 0, which real numbers are padded with."""

_STEPS = 6
"""So many steps of one up or down in a row, as in 1234567: one number in a hundred thousand has that by chance."""

_FEW = 2
"""No more than so many different digits in all."""

_REPEATED = 8
"""Digits that repeat a group, at least: one number in a hundred thousand has that by chance."""

_UP, _DOWN = "01234567890123456789", "98765432109876543210"

_DIGESTS = """
0200cf37 030989cb 0438d929 047a2e3c 047c0a05 04ab4980 04c72224 05833f71 05ad35ad 0669f8f5 072bd75d 0806cb9a 091c1739
092e390a 094cf014 099509b9 09ef1e58 0a46e2cf 0b6cbd5d 0ba80f70 0c0536b3 0c088f9e 0d10c4ff 0deb3d3b 0df06ed8 0e10f159
0ebb7e05 0efbdcc5 103317fa 10928279 10f6a49b 1144a91d 11ac65b8 11ed9eec 122da061 130cdd35 13870bd9 13a411a0 15ebdf20
15fb89cc 1653a870 17b6724f 19565c93 1966ebf5 1a3d3677 1a631c40 1b62021b 1bbf30f4 1be37292 1c89df33 1c9d38ed 1cfef9c4
1e5e345b 1eaff326 1f0b62b5 1f6b1545 1fb21035 205b52f3 20e65838 223435eb 22b89ca9 232d84df 23b1f7e3 24be3f7c 267be4f8
26aa89ae 273476b8 27eff2bf 29ae54d9 2b76e81f 2b810ba1 2bf3ac6a 2c75ddf2 2c852dff 2c9df2c5 2d79a481 2d811126 2e6ac9fb
2efd4614 2fd0baeb 2fe64fbf 3063d153 31d0d4c1 32984861 32c000ad 331db767 334b48fe 34536b78 34d9c40d 35b8ee49 369325c2
36a55e9a 37b3be4a 37e70cf8 389724f5 3a134ef7 3ac4c8a4 3aebd9be 3bf09f35 3e040cfd 3e59794e 3f921d5f 3fb2e9a3 40fc9089
4189761e 41b8a910 41ff83e6 426695a0 42aaedf8 4363391e 438fb88c 43a4ab22 44a59590 44d1fb5d 4617c9dc 46a84920 46f9362e
48befc12 498fe2e8 4afe568a 4b0c9a6f 4e7277f2 4fb211a5 4fe3b70e 50dd1ccb 51a4ae4c 5288a9b8 53615a2e 53a8fc81 54467642
5488b036 551b4e1c 55bcf4d4 561c0fcf 576c15a8 5806e726 59f1f751 5a7ceb22 5beaef6c 5d3c4cf7 5e06db1a 5ee9b471 5eefc8f5
6069e8ce 60e43798 6146499c 6173c80a 6208d7b0 6264c218 64579031 646e005f 672133eb 6730ad8b 68594afe 69835a1d 6998c200
69c2e236 6a220a81 6a32097e 6b1f8003 6b46fa92 6c5bab78 6d2bb258 6e89a90c 6fbbad18 6ffa7bd9 70150232 70f15b9d 71300456
7281dfb5 72a9e7b2 748ad475 750d80df 752a5d1d 75ad2c78 75e25a24 76a477f9 78574a7c 78afe36a 79157898 79b3a371 7a611f75
7b0b1bcb 7cbcc57f 7f5d13f7 800cc918 8066bb4b 80b15ea0 8115c48a 81f15803 81f1a4db 82664795 82aa58d2 82e98709 83170ca0
83bf790d 83c1e072 84b11956 84bef696 8524c2e3 8538b8cc 854b152e 85c71805 86549ca2 8657ef5d 8763b5dc 885142cf 8a5384d6
8afebbaf 8b5e2d7f 8c2d3a75 8c32b41d 8c3faf29 8ca0cbee 8d17183e 8e7f8617 8ebd9aa0 8f79c34d 8f8e3c05 911aa188 91920e78
91a71b99 927239ae 92c09c16 92c33f1e 9315ee7e 932c3e6d 95c1bd67 95dbcef2 97054f3b 97ea2fd6 996c3ad8 9a8b138a 9b089351
9b2bf46b 9bc0ab03 9d9b500a 9e707ea3 9fd20e0b a124e2f9 a1b575e0 a36cb962 a45ed2a5 a547cc77 a58c7026 a6d5b5c1 a6eb4f56
a7e571b9 a90a3cd8 a973e7b8 aac63a29 aad05c3e ab16dc13 add63fae ae20c26a aedf85f1 af01b8b6 afa037eb afc4d4b0 aff6459e
b089fb3d b0dc1bd0 b0fbd8a9 b179add4 b17e814f b1c3ff45 b23292f8 b2743e5e b2946d3f b2e9137d b40e9bc7 b4495729 b462bf54
b4cff8bb b4eda25d b50f2bc2 b647994f b6725831 b7faf7f8 b888aa5f b8abf4ef b9643b44 ba8a161e bc55ed93 bd0eb50a bd354231
bd807ad7 be6a3050 bfa25810 c01b0407 c08e2c0c c14bc385 c2fc4acb c32066ee c3a8c470 c47340d9 c498d017 c4fdb6f6 c5465304
c5a9bff2 c5ae2290 c6a32cd2 c719fc5e c738ca68 c745e5a7 c7d246b7 c8d3a802 c91fc870 c9b32a53 ca7e0843 ca8ea250 cb2609a4
cdc3b01c cdf6fec9 ce598812 cec747a9 ceeedcb4 cf2af61a cf4daaf4 cfa9deda d06804b9 d0a70306 d0c22088 d11bae84 d1654ab8
d1f2e1f8 d298b8a2 d38d437c d422d542 d516cc05 d53e6ac6 d5f5b1ac d6a4a552 d79449f4 d8086d48 da293a71 da40c09c da5511d2
db7be0a2 dbc0e3be dc78e9f6 dc85fb20 dd1ed74b dd2beec9 ded27e05 e0929698 e0983cc7 e2416300 e29259ae e3294d7a e3502328
e3aa24f4 e3eba07f e46a8f87 e4fa649d e523a5e8 e53640b2 e57f5b27 e610c20b e67657c4 e707587a e775e894 e80c9b93 e9289d00
ea1ee938 ea69eca0 eb67fd9e ebc7287d ed3515bd edc659d7 ee17f178 ee8411f9 eeb59bd5 ef964816 f0026e4c f0799d8b f10523a1
f1a97e0c f2439e35 f27b2dbc f41e7ca4 f4c12a60 f51a8b0c f561bab6 f5cb9f2e f5e43d20 f6c8d84f f721ff63 f768ae1d f81a91c0
f9449255 fa4f77e2 faf7e1c0 faf7f37a fb0f12fb fc9b171f fd83459f fffc90cd
"""


def is_specimen(number: str) -> bool:
    """Whether a number, in its kind's normal form, is published as an example or is no better than made up."""
    return is_made_up(number) or digest(number) in _published()


def is_made_up(number: str) -> bool:
    """Whether a number repeats a digit or a group, or counts: 1111 1111 1111 1111, 123456789, 12121212."""
    signs = "".join(filter(str.isdigit, number))
    if len(signs) < 7:
        return False
    if len(set(signs)) <= _FEW or any(digit * _SAME in signs for digit in "123456789"):
        return True
    starts = range(len(signs) - _STEPS)
    return any((part := signs[at : at + _STEPS + 1]) in _UP or part in _DOWN for at in starts) or _repeats(signs)


def _repeats(signs: str) -> bool:
    """Whether one group is all there is but for the check digits: 1234 1234 1234, 123 123 123."""
    bodies = [signs[: len(signs) - checks] for checks in (0, 1, 2) if len(signs) - checks >= _REPEATED]
    return any(body[size:] == body[:-size] for body in bodies for size in (2, 3, 4) if len(body) >= 2 * size + 2)


def digest(number: str) -> str:
    """What is kept of a published number: the start of its SHA-256."""
    from hashlib import sha256

    return sha256(number.encode("utf-8", "surrogatepass")).hexdigest()[:DIGEST]


@cache
def _published() -> frozenset[str]:
    return frozenset(_DIGESTS.split())

"""What the people around a message speak of, in whichever language: of themselves, of a remedy, of a lesson.

A word of one language is met too seldom to be weighed alone; the same thing said in fifteen languages is not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import NamedTuple

from vramscope.analyzers.patterns import regex

Names = frozenset[str]

# Each thing in words and, where a script has no blanks, signs. An asterisk stands for any ending, a low line for a
# blank. Left out is what means another thing in one of the other languages, such as the German "hier" and the French.
_SPOKEN_OF = {
    "self": """
        i i'm i've i'd my mine our we we've ich mein* mir wir unser* je j'ai mon mes nous notre yo mi mis tengo
        nuestr* eu meu minha meus nosso mio mia miei ho abbiamo mijn ik jag min mitt jeg ja mam mój moja moje mojej
        moim mám můj benim bizim ben я мой моя моё мою моей моём мне меня мы нас наш* tôi saya minulla
        我 私 僕 俺 自分 うち 弊社 제가 저는 제 내 우리
    """,
    "reader": """
        you your you'll you're sie ihr* euch dein* vous votre vos usted* tus tu su você seu sua tuo tua jouw uw sizin
        вы вам вас ваш* twoj* bạn anda kamu
        您 你 あなた 皆さん 여러분 당신
    """,
    "happened": """
        got gets getting hit hits died dies crashed crashes failed fails happened blew ran tried stopped stops lost
        ended ends aborted aborts killed choked oomed oom'd ooms threw throws exited exits quits quit broke breaks
        bekomme* bekam stirbt starb bricht brach abgebrochen abgestürzt stürzt passiert lief läuft endete endet
        beendet gestoppt abgeschmiert schmiert fliegt geflogen wirft plante planté crashe obtiens échoue échoué
        arrêtée arrêté arrête meurt tombe falla falló salió cae cayó muere murió revienta reventó peta petó
        terminó paró abortó aborta deu dá caiu cai morre morreu estourou rebentava quebrou parou terminou abortou
        muore morto crasha fallisce fallito esce fermata fermato terminata terminato crasht liep kreeg krijg faalt
        gestopt stopt klapte klapt kraschar kraschade dog dör slutar smäller avbröts dostał* dostaję wywala wywalił*
        pada padł* kończy zakończył* przerwało zatrzymał* spadl* padá skončil* hodilo çöktü çöküyor veriyor verdi
        aldım alıyorum durdu patladı yedim öldü упал* падает вылетает вылетел* выдаёт выдает выдал* получил* получаю
        сломал* умирает умер* запустил* завершил* остановил* сдох* впав впала падає вилітає завершився bị gặp ngừng
        chết văng
        报错 报了 崩了 崩溃了 挂了 挂掉 爆了 爆显存了 跑到 失败 中断 停了 停止了 出现了 出现 落ちた 落ちま 落ちて 出た
        出ます 出まし 死んだ 死にま 止まっ 止まり 停止し 失敗し 터짐 터졌 터져 떴 떠요 뜹니다 죽었 죽네 나왔 나옵니다
        실패했 멈췄 종료됐 발생했
    """,
    "help": """
        help please anyone any_ideas any_idea hi_all hello thanks thank_you hilfe bitte danke jemand moin hallo merci
        bonjour quelqu'un aide ayuda alguien gracias hola ajuda alguém obrigad* olá aiuto qualcuno grazie ciao bedankt
        iemand tack hej pomocy ktoś dzięki cześć prosím děkuji yardım teşekkürler merhaba selam помогите подскажите
        спасибо привет здравствуйте кто-нибудь giúp tolong
        求助 求救 请问 谢谢 大佬 各位 怎么办 帮忙 お願い 教えて どうすれば ありがとう 助けて 부탁 감사 도와 질문
        안녕하세요
    """,
    "remedy": """
        solution solutions fix remedy remedies workarounds workaround resolution mitigation lösung* abhilfe behebt
        remède solucion* solución* solução soluções soluzione soluzioni rimedio oplossing lösning rozwiązanie řešení
        çözüm* решение решения исправление khắc_phục solusi afhjælpning korjaus
        解决 解法 对策 处理方法 処置 対処 対策 解決 해결 대처 조치
    """,
    "cause": """
        causes cause reasons reason why_it_happens ursachen ursache grund causas causa raisons raison motivo oorzaak
        orsak przyczyna przyczyny příčina neden* причина причины nguyên_nhân penyebab syy
        原因 起因 原因は 원인
    """,
    "if": """
        if when whenever unless in_case wenn falls sobald lorsque quand dès_que cuando siempre_que quando qualora
        wanneer indien als_er om_du när jeśli jeżeli gdy pokud když eğer если когда при khi nếu jika kalau jos
        如果 若 当 时候 的话 場合 とき ときは なら 경우 때는 たら れば 하면 으면
    """,
    "lower it": """
        reduce lower decrease shrink halve use set try pass switch enable avoid choose keep reduzier* verringer*
        senke* setze* verwende* nutze* wähle* réduis* réduire diminuer diminuez utiliser utilisez passer passez
        reduzca baja baje usa pon ponga reduza diminua troque coloque riduc* abbassa* verlaag gebruik zet minska
        använd sänk zmniejsz użyj ustaw obniż snižte použijte azaltın düşürün kullanın уменьшите снизьте используйте
        поставьте задайте выставьте giảm gunakan kurangi pienennä
        减小 降低 调小 改用 使用 设置 开启 请将 建议 下げる 下げて 減らす 減らし 使う 設定する してください 줄이 낮추
        사용하 설정하 하세요
    """,
    "lesson": """
        chapters chapter lessons lesson lectures lecture course exercises exercise tutorials tutorial guides guide
        handbook manual faq docs documentation reference appendix glossary quiz flashcards flashcard slides slide
        section kapitel übung* aufgabe* anleitung handbuch vorlesung chapitre cours leçon manuel capítulo leccion
        lección curso ejercicio aula exercício manuale lezione capitolo esercizio handleiding hoofdstuk les handbok
        rozdział lekcja dokumentacja dokumentacji häufige_fragen foire_aux_questions questions_fréquentes
        preguntas_frecuentes perguntas_frequentes domande_frequenti veelgestelde_vragen vanliga_frågor
        najczęstsze_pytania často_kladené sık_sorulan_sorular частые_вопросы часто_задаваемые known_issues
        troubleshooting fehlerbehebung dépannage ćwiczenie podręcznik příručka kapitola bölüm*
        kılavuz* ders* глава главы урок курс
        лекция лекции руководств* справочник документация документации упражнение chương bài hướng_dẫn panduan bab
        luku ohje
        常见问题 よくある質問 자주_묻는 教程 手册 指南 章 课程 文档 练习 問題 マニュアル 講義 演習 ガイド 手引 가이드
        강의 실습 문서 매뉴얼
    """,
    "lately": """
        today yesterday tonight last_night this_morning since again heute gestern seit schon_wieder aujourd'hui depuis
        ce_matin encore hoy ayer anoche desde hoje ontem oggi ieri stanotte vandaag gisteren sinds idag igår dziś
        dzisiaj wczoraj znowu od dnes včera bugün dün сегодня вчера опять снова ночью hôm_nay kemarin
        今天 昨天 昨晚 刚刚 刚才 今日 昨日 さっき 昨夜 오늘 어제 방금 아까
    """,
    "but": """
        but although even_though though yet still however aber obwohl trotzdem dabei mais pourtant alors_que pero
        aunque mas embora porém però anche_se maar hoewel ändå men ale chociaż mimo ačkoli ama rağmen oysa но хотя
        однако nhưng tapi padahal mutta
        但是 但 明明 虽然 可是 けど のに しかし でも 인데 는데 지만
    """,
    "means": """
        means mean indicates indicate denotes stands_for says tells refers_to bedeutet heißt meldet signifie indique
        significa indica betekent betyder oznacza znamená demek означает значит сообщает nghĩa artinya tarkoittaa
        表示 意味 意思是 说明 という を指 を示 뜻 의미
    """,
    "example": """
        examples example sample for_instance e.g such_as p._ej p.ej por_ejemplo p._ex p.ex par_exemple ad_esempio bijv
        beispiel* etwa z._b exemple ejemplo exemplo esempio voorbeeld exempel przykład* např například örnek
        örneğin пример* например ví_dụ contoh esimerkki
        例如 比如 示例 例えば 例: 예를 예시 예:
    """,
    "may": """
        may might can could would should typically usually often kann könnte sollte würde peut pourrait puede podría
        pode poderia può potrebbe kan kunde może mógłby může может может_быть обычно có_thể bisa dapat voi
        可能 可以 会 通常 かもしれ ことがある 場合がある できます 수_있 수도
    """,
    "buy": """
        buy buying purchase worth_it kaufen kaufe kauf anschaffen reicht genügt acheter achat suffit comprar compra
        basta comprare acquisto kopen volstaat köpa räcker kupić wystarczy koupit koupí stačí almalı* yeter купить
        покупк* хватит хватает mua
        买 购买 够用 够吗 購入 足りる 足ります 사려고 구매 충분
    """,
    "supposed": """
        suppose imagine assume assuming on_paper wouldn't would_not would you'd we'd hypothetical* in_theory expect
        expected angenommen stell_dir_vor stellt_euch_vor stellen_sie_sich_vor theoretisch imaginons supposons
        en_théorie aurait serait imagina imaginemos supongamos en_teoría daría suponha em_teoria daria immagina*
        supponiamo in_teoria darebbe stel zou stell anta teoretiskt skulle załóżmy wyobraź teoretycznie byłby dałoby
        představ* teoreticky varsayalım diyelim teoride допустим представьте предположим теоретически giả_sử
        假设 假如 想象 理论上 假设说 仮に 想像 理論上 もし 만약 가정 상상 이론상
    """,
    "made up": """
        fake dummy mock* synthetic made_up invented fictitious placeholder template stub fixture simulated simulate
        pretend demo specimen lorem erfunden* platzhalter vorlage attrappe factice inventé* modèle_de ficticio
        inventad* plantilla fictíci* modelo_de finto inventat* segnaposto verzonnen sjabloon påhittad mall zmyślon*
        szablon atrapa vymyšlen* šablona uydurma şablon sahte выдуман* шаблон заглушка вымышлен* giả mẫu
        虚构 模拟 模板 占位 假的 測試用 架空 ダミー 模擬 テンプレート ひな形 가짜 가상의 더미 템플릿 임의
    """,
    "words": """
        messages message wording text string phrase words word sentence spelled translat* line_reads reads meldung*
        wortlaut satz zeichenkette libellé texte chaîne mensajes mensaje texto frase cadena mensage* mensagem
        messaggi* testo stringa melding tekst zin meddelande* texten komunikat* tekst* napis hlášk* zpráv* řetězec
        mesaj* metin cümle сообщени* текст* строк* фраз* thông_báo dòng_chữ pesan
        消息 信息 文案 文本 字符串 这句 提示语 措辞 メッセージ 文言 文字列 文面 메시지 문구 문자열 문장
    """,
    "changes": """
        release* changelog added removed renamed deprecated improved refactor* merged pr pull_request commit diff
        patch backport* now_raises now_prints now_reports now_shows neu_in hinzugefügt entfernt ajouté corrigé añadid*
        corregid* adicionad* corrigid* aggiunt* corrett* toegevoegd tillagd dodano poprawiono přidáno opraveno eklendi
        düzeltildi добавлен* исправлен* изменени* thêm sửa
        更新日志 新增 修复了 合并 変更 追加し 修正し リリース 추가 수정 릴리스 변경
    """,
    "looks for": """
        regex* grep match* pattern* parser parses parse alert* rules rule detect* handler handles handle catch* except
        classif* labels label filter* search* keyword* sucht fängt erkennt regel* cherche détecte règle busca detecta
        regla captura regra cerca rileva regola zoekt herkent regel letar fångar szuka wykrywa reguł* hledá pravidl*
        arar yakalar kural* ищет ловит правил* распозна* tìm bắt
        匹配 正则 捕获 规则 告警 检测到 関数で 検出 捕捉 ルール 一致 감지 규칙 정규식 예외_처리 잡아
    """,
    "people": """
        users user people someone somebody anybody everybody customers customer students student beginners beginner
        folks nutzer* leute studierende* kunden utilisateurs utilisateur gens étudiants étudiant usuarios
        usuario gente estudiantes alumnos usuários usuário pessoas alunos utente utenti persone studenti gebruikers
        gebruiker mensen användare folk użytkownik* ludzie studenci uživatel* lidé kullanıcı* insanlar öğrenci*
        пользовател* люди студент* người_dùng sinh_viên
        用户 大家 同学 学生 新手 ユーザー 皆 初心者 사용자 사람들 학생 초보
    """,
    "solved": """
        solved resolved fixed_it works_now helped did_the_trick went_away went_through worked runs_now no_luck
        didn't_help same_result behoben geholfen läuft_jetzt läuft_wieder ging_durch résolu ça_marche ça_passe corrigé
        resuelto funciona funcionó solucionado resolvido funcionou resolveu risolto funziona opgelost werkt löst
        funkar fungerade pomogło działa rozwiązane pomohlo funguje vyřešeno düzeldi çalıştı çözüldü помогло заработал*
        решено работает được_rồi
        好了 解决了 可以了 没用 还是不行 直りました 解決しました 動きました 動いた ダメでした 해결됐 됐어요 됩니다
        안_돼요 안됨
    """,
    "laughs": """
        lol lmao rofl haha* hehe* jaja* kkk* rsrs ahah* xd mdr ptdr joke meme funny witz blague chiste piada
        barzelletta grap skämt żart vtip şaka шутка анекдот ахах* wkwk* hihi
        哈哈 笑死 段子 笑 草 ㅋㅋ ㅎㅎ 농담 😂 🤣 😅 😆
    """,
    "proposed": """
        propose* proposal feature_request suggest* suggestion would_be_nice it_would_be i'd_change i'd_rather let's
        should_we could_we wish* idea rfc vorschlag* vorschlagen wünsch* wunsch propos* suggestion souhait* propon*
        propuest* suger* sugest* propost* vorrei voorstel* förslag* propozycj* sugeruję návrh* öneri* önerir* предлаг*
        предложени* đề_xuất
        建议改 提议 希望能 需求 提案 要望 제안 요청
    """,
    "explained": """
        explain* explanation difference* distinguish* interpret* anatomy breakdown underst* erklär* unterschied*
        verstehen expliqu* différence* comprendre explic* diferencia* diferença* entend* spieg* differenza* capire
        uitleg* verschil* förklar* skillnad* wyjaśn* różnic* vysvětl* rozdíl* açıkla* fark* anla* объясн* разниц*
        отлича* понима* giải_thích khác
        解释 区别 理解 含义 説明 違い 読み方 설명 차이 이해
    """,
    "never": """
        never not_once no_longer without_a_single didn't doesn't nie keinmal ohne kein* jamais plus_de sans nunca
        ni_una sin sem nenhum* mai senza nooit zonder geen aldrig utan nigdy bez ani_razu nikdy hiç olmadan никогда
        ни_разу без не_было không tidak ei
        没有 从未 不会 不再 ない なし せず 없 않
    """,
    "ask": """
        how_do_i how_can_i what_can_i what_should_i is_it is_this does_anyone wie_kann woran warum wieso comment
        pourquoi cómo qué por_qué como por_que o_que come perché hoe waarom hur varför jak dlaczego czemu proč nasıl
        neden как почему что_делать в_чём sao kenapa miksi
        怎么 为什么 如何 吗 なぜ どう でしょうか ですか 왜 어떻게 까요 나요 는지
    """,
    "symptom": """
        symptom symptoms error message problem fehler meldung symptôme erreur síntoma sintoma erro sintomo errore
        melding objaw błąd příznak belirti hata симптом ошибка
        现象 症状 报错 エラー 증상 오류
    """,
    "when": """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri montag dienstag mittwoch
        donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles
        jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì
        mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag
        tisdag onsdag torsdag fredag lördag söndag poniedziałek wtorek środa środę czwartek piątek sobota sobotę
        niedziela niedzielę pondělí úterý středa středu čtvrtek pátek sobotu neděle neděli pazartesi salı çarşamba
        perşembe cuma cumartesi pazar понедельник вторник среда среду четверг пятница пятницу суббота субботу
        воскресенье
        上午 下午 午前 午後 월요일 화요일 수요일 목요일 금요일 토요일 일요일 周一 周二 周三 周四 周五 周六 周日
        月曜 火曜 水曜 木曜 金曜 土曜 日曜
    """,
}
_MONTH = (
    r"(?:jan|feb|m[aä]r|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zé]{0,8}\.?|mars|avril|juin|juillet|août|enero|"
    r"abril|mayo|junio|julio|agosto|janeiro|maio|setembro|outubro|gennaio|maggio|giugno|luglio|settembre|ottobre|"
    r"stycznia|lutego|kwietnia|czerwca|lipca|sierpnia|września|grudnia|января|февраля|марта|апреля|мая|июня|июля|"
    r"августа|сентября|октября|ноября|декабря"
)
# The same by its form: a time of the day or a day; a job, a node or a ticket by its number; a letter's end; after how
# long, or at which step.
_FORMS = {
    name: regex(form, re.IGNORECASE)
    for name, form in {
        "when": r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b(?!\.?\d|[:.]\d| ?[GMK]i?B)"
        rf"|\b\d{{1,2}}\.? (?:de )?(?:{_MONTH})(?!\w)|(?<!\w)(?:{_MONTH}) \d{{1,2}}\b"
        r"|\b\d{1,2}[./]\d{1,2}\.(?:20\d\d)?|\d{1,2}月\d{1,2}[日号]|\d{1,2}[点時시](?:\d{1,2}分|半)?",
        "numbered": r"\b(?:jobb?s?|run|task|build|ticket|case|node|gpu|host|machine|server|pc|seat|rig|úloh\w|zadani\w|"
        r"tarea|trabajo|tâche|lavoro|auftrag|rechner|knoten|nodo|nœud|задач\w|заявк\w|узел|стенд)"
        r"[ №#-]{0,2}[a-z]{0,3}\d{2,}",
        "signed": r"^\W{0,3}(?:regards|best|cheers|thanks|greetings|kind regards|grüße|gruß|viele grüße|mfg|cdlt|atte|"
        r"cordialement|saludos|abraços?|atenciosamente|saluti|groet|met vriendelijke groet|hilsen|hälsningar|mvh|"
        r"pozdrawiam|pozdrowienia|s pozdravem|saygılar\w*|с уважением|з повагою|trân trọng)\b"
        r"|^\s*(?:--|/) ?\w{2,20}\s*$",
        "after so long": r"\b(?:after|for|within|at|in|by|nach|après|después de|tras|depois de|após|dopo|na|efter|po|"
        r"yaklaşık|через|после|sau) (?:\w{1,12} )?[~≈]?\d+(?:[.,]\d+)?"
        r"|\b(?:step|epoch|iteration|iter|batch|epoche|schritt|époque|época|paso|passo|epoca|stap|epok|steg|krok\w*|"
        r"epoc\w+|adım|шаг\w*|эпох\w|bước) ?#?\d+"
        r"|\d+ ?(?:步|轮|小时|分钟|天|エポック|ステップ|時間|分|에폭|스텝|시간|분|번째)",
        "laughs": r"(?<!\w)[:;=]-?[D)]+",
    }.items()
}
_DIGITS = frozenset("0123456789")
_NEEDS = {
    "when": _DIGITS,
    "numbered": _DIGITS,
    "after so long": _DIGITS,
    "laughs": frozenset(":;="),
    "signed": frozenset("rRgGsSmMcCaAhHpPсСзЗtT-/"),
}
# What somebody puts in front of what he explains.
_LABEL = regex(r"\W{0,6}([^\W\d_][\w' ]{0,24}?)\s?[:：—–-](?!\w)")
_LABELS = ("remedy", "cause", "symptom")
_TOKEN = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORTEST_STEM, _LONGEST_STEM, _ELISION = 3, 24, 2
# The first sign of Chinese, Japanese and Korean, behind which are pictures too.
_BLANKLESS = "\u3040"


class _Table(NamedTuple):
    """The names by a whole word, by a word's beginning, by a phrase, and by signs of a script without blanks."""

    words: dict[str, Names]
    stems: dict[str, Names]
    phrases: dict[str, Names]
    signs: dict[str, Names]


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=1024)
def spoken_of(line: str) -> Names:
    """The names of the things that ``line`` speaks of."""
    # An exception's name alone, as on most errors' lines, is not to wait for the table.
    if " " not in line.strip() and line.isascii():
        return frozenset()
    return _said(line).union(_formed(line)) - {"symptom"}


@lru_cache(maxsize=1024)
def labels_of(line: str) -> Names:
    """``"labelled remedy"`` and the like, where the line, whatever stands on it, begins with such a label."""
    label = _LABEL.match(line)
    said = frozenset[str]() if label is None else _said(label[1])
    return frozenset(f"labelled {name}" for name in _LABELS if name in said)


def _formed(line: str) -> set[str]:
    # Most lines can have none, for less than a pattern costs.
    possible = [name for name, needs in _NEEDS.items() if not needs.isdisjoint(line)]
    return {name for name in possible if _FORMS[name].search(line)}


def _said(line: str) -> Names:
    table, lower = _table(), line.lower()
    tokens = _TOKEN.findall(lower)
    # What French and Italian put before an apostrophe is a word of its own.
    tokens += [token[at + 1 :] for token in tokens if 0 < (at := token.find("'")) <= _ELISION]
    found: set[str] = set()
    for token in tokens:
        found |= table.words.get(token, frozenset())
        for end in range(_SHORTEST_STEM, min(len(token), _LONGEST_STEM) + 1):
            found |= table.stems.get(token[:end], frozenset())
    spaced = f" {' '.join(tokens)} "
    for phrase, names in table.phrases.items():
        if phrase in spaced:
            found |= names
    if not lower.isascii():
        for sign, names in table.signs.items():
            if sign in lower:
                found |= names
    return frozenset(found)


@cache
def _table() -> _Table:
    words, stems, phrases, signs = (defaultdict[str, set[str]](set) for _ in range(4))
    for name, said in _SPOKEN_OF.items():
        for item in said.replace(".", "_").replace("__", "_").split():
            if any(sign >= _BLANKLESS for sign in item):
                signs[item.replace("_", " ")].add(name)
            elif "_" in item:
                phrases[f" {item.replace('_', ' ')} "].add(name)
            elif item.endswith("*"):
                stems[item[:-1]].add(name)
            else:
                words[item].add(name)
    return _Table(*({key: frozenset(names) for key, names in part.items()} for part in (words, stems, phrases, signs)))

"""What the people around a message speak of, in whichever language: of themselves, of a remedy, of a lesson.

A word of one language is met too seldom to be weighed alone; the same thing said in fifteen languages is not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from vramscope.analyzers.patterns import regex

# Each thing: words in scripts with blanks, and signs of scripts without. Left out is what means another thing in one
# of the other languages, such as the German "hier" and the French.
_SPOKEN_OF: dict[str, tuple[str, str]] = {
    "self": (
        r"I|I'm|I've|I'd|my|mine|our|we|we've|ich|mein\w{0,2}|mir|wir|unser\w{0,2}|je|j'ai|mon|mes|nous|notre|yo|mis|"
        r"tengo|nuestr\w{1,2}|eu|meu|minha|meus|nosso|mio|mia|miei|ho|abbiamo|mijn|ik|jag|min|mitt|jeg|ja|mam|mój|moja|"
        r"moje|mojej|moim|mám|můj|benim|bizim|ben|я|мой|моя|моё|мою|моей|моём|мне|меня|мы|нас|наш\w{0,3}|tôi|saya|minulla",
        r"我|私|僕|俺|自分|うち|弊社|제가|저는|제 |내 |우리",
    ),
    "reader": (
        r"you|your|you'll|you're|Sie|Ihr\w{0,2}|euch|dein\w{0,2}|vous|votre|vos|usted\w?|tus?|su|você|seu|sua|tuo|tua|"
        r"jouw|uw|sizin|вы|вам|вас|ваш\w{0,3}|twoj\w{1,3}|bạn|anda|kamu",
        r"您|你|あなた|皆さん|여러분|당신",
    ),
    "happened": (
        r"got|gets|getting|hit|hits|died|dies|crashed|crashes|failed|fails|happened|blew|ran|tried|stopped|stops|lost|"
        r"ended|ends|aborted|aborts|killed|choked|OOM(?:ed|'d|s)|threw|throws|exited|exits|quits?|broke|breaks|"
        r"bekomme\w?|bekam|stirbt|starb|bricht|brach|abgebrochen|abgestürzt|stürzt|passiert|lief|läuft|endete?|beendet|"
        r"gestoppt|abgeschmiert|schmiert|fliegt|geflogen|wirft|plante|planté|crashe|obtiens|échoue|échoué|arrêtée?|"
        r"arrête|meurt|tombe|sort|falla|falló|sale|salió|cae|cayó|muere|murió|revienta|reventó|peta|petó|terminó|paró|"
        r"abortó|aborta|deu|dá|caiu|cai|morre|morreu|estourou|rebentava|quebrou|parou|terminou|abortou|muore|morto|"
        r"crasha|fallisce|fallito|esce|fermat[ao]|terminat[ao]|crasht|liep|kreeg|krijg|faalt|gestopt|stopt|klapte?|"
        r"kraschar|kraschade|dog|dör|slutar|smäller|avbröts|dostał\w{1,2}|dostaję|wywala|wywalił\w?|pada|padł\w?|"
        r"kończy|zakończył\w?|przerwało|zatrzymał\w?|spadl\w?|padá|skončil\w?|hodilo|çöktü|çöküyor|veriyor|verdi|"
        r"aldım|alıyorum|durdu|patladı|yedim|öldü|упал\w?|падает|вылетает|вылетел\w?|выдаёт|выдает|выдал\w?|"
        r"получил\w?|получаю|сломал\w{1,4}|умирает|умер\w{0,2}|запустил\w?|завершил\w{2}|остановил\w{2}|сдох\w?|"
        r"впав|впала|падає|вилітає|завершився|bị|gặp|ngừng|chết|văng",
        r"报错|报了|崩了|崩溃了|挂了|挂掉|爆了|爆显存了|跑到|失败|中断|停了|停止了|出现了?|落ち(?:た|ま|て)|"
        r"出(?:た|ます|まし)|死(?:んだ|にま)|止ま(?:っ|り)|停止し|失敗し|터(?:짐|졌|져)|떴|떠요|뜹니다|죽었|죽네|"
        r"나왔|나옵니다|실패했|멈췄|종료됐|발생했",
    ),
    "help": (
        r"help|please|anyone|any ideas?|hi all|hello|thanks|thank you|Hilfe|bitte|danke|jemand|Moin|Hallo|merci|"
        r"bonjour|quelqu'un|aide|ayuda|alguien|gracias|hola|ajuda|alguém|obrigad\w|olá|aiuto|qualcuno|grazie|ciao|bedankt|"
        r"iemand|tack|hej|pomocy|ktoś|dzięki|cześć|prosím|děkuji|yardım|teşekkürler|merhaba|selam|помогите|подскажите|"
        r"спасибо|привет|здравствуйте|кто-нибудь|giúp|tolong",
        r"求助|求救|请问|谢谢|大佬|各位|怎么办|帮忙|お願い|教えて|どうすれば|ありがとう|助けて|부탁|감사|도와|질문|안녕하세요",
    ),
    "remedy": (
        r"solution|solutions|fix|remedy|remedies|workarounds?|resolution|mitigation|Lösung\w{0,2}|Abhilfe|behebt|remède|"
        r"soluci[oó]n\w{0,2}|solução|soluções|soluzion[ei]|rimedio|oplossing|lösning|rozwiązanie|řešení|çözüm\w{0,3}|"
        r"решени[ея]|исправление|khắc phục|solusi|afhjælpning|korjaus",
        r"解决|解法|对策|处理方法|処置|対処|対策|解決|해결|대처|조치",
    ),
    "cause": (
        r"causes?|reasons?|why it happens|Ursachen?|Grund|causas?|raisons?|motivo|cause|oorzaak|orsak|przyczyn[ay]|"
        r"příčina|neden\w{0,2}|причин[аы]|nguyên nhân|penyebab|syy",
        r"原因|起因|原因は|원인",
    ),
    "if": (
        r"if|when|whenever|unless|in case|wenn|falls|sobald|lorsque|quand|dès que|cuando|siempre que|quando|qualora|"
        r"wanneer|indien|als er|om du|när|jeśli|jeżeli|gdy|pokud|když|eğer|если|когда|при|khi|nếu|jika|kalau|jos",
        r"如果|若|当|时候|的话|場合|とき|ときは|なら|경우|때는|하면|으면",
    ),
    "lower it": (
        r"reduce|lower|decrease|shrink|halve|use|set|try|pass|switch|enable|avoid|choose|run|keep|reduzier\w{1,3}|"
        r"verringer\w{1,3}|senke\w?|setze\w?|verwende\w?|nutze\w?|wähle\w?|réduis\w{0,3}|réduire|diminue[rz]|utilise[rz]|"
        r"passe[rz]|reduzca|reduce|baja|baje|usa|use|pon|ponga|reduza|diminua|troque|coloque|riduc\w{1,3}|abbassa\w?|"
        r"verlaag|gebruik|zet|minska|använd|sänk|zmniejsz|użyj|ustaw|obniż|snižte|použijte|azaltın|düşürün|kullanın|"
        r"уменьшите|снизьте|используйте|поставьте|задайте|выставьте|giảm|gunakan|kurangi|pienennä",
        r"减小|降低|调小|改用|使用|设置|开启|请将|建议|下げ(?:る|て)|減らす|減らし|使う|設定する|してください|줄이|낮추|사용하|설정하|하세요",
    ),
    "lesson": (
        r"chapters?|lessons?|lectures?|course|exercises?|tutorials?|guides?|handbook|manual|FAQ|docs|documentation|"
        r"reference|appendix|glossary|quiz|flashcards?|slides?|section|Kapitel|Übung\w{0,2}|Aufgabe\w?|Anleitung|"
        r"Handbuch|Vorlesung|chapitre|cours|leçon|manuel|capítulo|lecci[oó]n|curso|ejercicio|aula|exercício|manuale|"
        r"lezione|capitolo|esercizio|handleiding|hoofdstuk|les|kapitel|handbok|rozdział|lekcja|dokumentacj[ai]|"
        r"ćwiczenie|podręcznik|příručka|kapitola|bölüm\w{0,2}|kılavuz\w{0,2}|ders\w{0,2}|глав[аы]|урок|курс|лекци[яи]|"
        r"руководств\w|справочник|документаци[яи]|упражнение|chương|bài|hướng dẫn|panduan|bab|luku|ohje",
        r"教程|手册|指南|章|课程|文档|练习|問題|マニュアル|講義|演習|ガイド|手引|가이드|강의|실습|문서|매뉴얼",
    ),
    "lately": (
        r"today|yesterday|tonight|last night|this morning|since|again|heute|gestern|seit|schon wieder|aujourd'hui|"
        r"depuis|ce matin|encore|hoy|ayer|anoche|desde|hoje|ontem|oggi|ieri|stanotte|vandaag|gisteren|sinds|idag|igår|"
        r"dziś|dzisiaj|wczoraj|znowu|od|dnes|včera|bugün|dün|сегодня|вчера|опять|снова|ночью|hôm nay|kemarin",
        r"今天|昨天|昨晚|刚刚|刚才|今日|昨日|さっき|昨夜|오늘|어제|방금|아까",
    ),
    "but": (
        r"but|although|even though|though|yet|still|however|aber|obwohl|trotzdem|dabei|mais|pourtant|alors que|"
        r"pero|aunque|mas|embora|porém|però|anche se|maar|hoewel|ändå|men|ale|chociaż|mimo|ačkoli|ama|rağmen|oysa|но|"
        r"хотя|однако|nhưng|tapi|padahal|mutta",
        r"但是|但|明明|虽然|可是|けど|のに|しかし|でも|인데|는데|지만",
    ),
    "means": (
        r"means?|indicates?|denotes|stands for|says|tells|refers to|bedeutet|heißt|meldet|signifie|indique|significa|"
        r"indica|betekent|betyder|oznacza|znamená|demek|означает|значит|сообщает|nghĩa|artinya|tarkoittaa",
        r"表示|意味|意思是|说明|という|を指|を示|뜻|의미",
    ),
    "example": (
        r"examples?|sample|for instance|e\.g|such as|Beispiel\w?|etwa|z\.\s?B|exemple|ejemplo|exemplo|esempio|"
        r"voorbeeld|exempel|przykład\w?|např|například|örnek|örneğin|пример\w?|например|ví dụ|contoh|esimerkki",
        r"例如|比如|示例|例えば|例:|예를|예시|예:",
    ),
    "may": (
        r"may|might|can|could|would|should|typically|usually|often|kann|könnte|sollte|würde|peut|pourrait|puede|podría|"
        r"pode|poderia|può|potrebbe|kan|kunde|może|mógłby|může|может|может быть|обычно|có thể|bisa|dapat|voi",
        r"可能|可以|会|通常|かもしれ|ことがある|場合がある|できます|수 있|수도",
    ),
    "never": (
        r"never|not once|no longer|without a single|didn't|doesn't|nie|keinmal|ohne|kein\w?|jamais|plus de|sans|nunca|"
        r"ni una|sin|jamais|sem|nenhum\w?|mai|senza|nooit|zonder|geen|aldrig|utan|nigdy|bez|ani razu|nikdy|hiç|olmadan|"
        r"никогда|ни разу|без|не было|không|tidak|ei",
        r"没有|从未|不会|不再|ない|なし|せず|없|않",
    ),
    "ask": (
        r"how do I|how can I|what can I|what should I|is it|is this|does anyone|wie kann|woran|warum|wieso|comment|"
        r"pourquoi|cómo|qué|por qué|como|por que|o que|come|perché|hoe|waarom|hur|varför|jak|dlaczego|czemu|proč|nasıl|"
        r"neden|как|почему|что делать|в чём|sao|kenapa|miksi",
        r"怎么|为什么|如何|吗|なぜ|どう|でしょうか|ですか|왜|어떻게|까요|나요|는지",
    ),
}
_PATTERNS: dict[str, re.Pattern[str]] = {
    name: regex(rf"(?<![\w'])(?:{words})(?![\w'])|{signs}", re.IGNORECASE)
    for name, (words, signs) in _SPOKEN_OF.items()
}


# In a log full of errors a line is near some twenty of them.
@lru_cache(maxsize=1024)
def spoken_of(line: str) -> frozenset[str]:
    """The names of the things that ``line`` speaks of."""
    return frozenset(name for name, pattern in _PATTERNS.items() if pattern.search(line))

"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.02
SIGNS = {
    "spoken of words": -2.6,
    "about texts": -1.9,
    "within code": -1.9,
    "says buy": -1.8,
    "text about texts": -1.7,
    "typeset": -1.7,
    "spoken of reader": -1.6,
    "explained behind": -1.5,
    "blanks near": -1.4,
    "names the words": -1.4,
    "spoken of buy": -1.4,
    "its words taken up": -1.3,
    "says made up": -1.3,
    "spoken of lesson": -1.3,
    "spoken of made up": -1.3,
    "says lesson": -1.2,
    "says looks for": -1.2,
    "spoken of example": -1.2,
    "much about texts": -1.1,
    "spoken of proposed": -1.1,
    "a whole error line": -1.0,
    "hypothetical sentence": -1.0,
    "nobody speaks": -1.0,
    "says explained": -1.0,
    "says words": -1.0,
    "beside a quotation": -0.9,
    "says proposed": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.7,
    "may happen": -0.7,
    "says ask": -0.7,
    "says means": -0.7,
    "says reader": -0.7,
    "spoken of if": -0.7,
    "spoken of labelled remedy": -0.7,
    "spoken of means": -0.7,
    "spoken of people": -0.7,
    "introduced as example": -0.6,
    "remedies above": -0.6,
    "says changes": -0.6,
    "spoken of ask": -0.6,
    "spoken of self": -0.6,
    "a site's lines": -0.5,
    "advised by nobody": -0.5,
    "answered by mail": -0.5,
    "between sections": -0.5,
    "indented": -0.5,
    "much advised": -0.5,
    "says lower it": -0.5,
    "spoken of looks for": -0.5,
    "comment": -0.4,
    "marked": -0.4,
    "remedies below": -0.4,
    "says example": -0.4,
    "spoken of supposed": -0.4,
    "a sentence leads": -0.3,
    "mentioned": -0.3,
    "often may": -0.3,
    "record": -0.3,
    "spoken of explained": -0.3,
    "a short text": -0.2,
    "advised": -0.2,
    "says may": -0.2,
    "says people": -0.2,
    "spoken of cause": -0.2,
    "item of a list": -0.1,
    "says signed": -0.1,
    "spoken of lower it": -0.1,
    "spoken of never": -0.1,
    "traceback above": -0.1,
    "value of a document": -0.1,
    "block opened": 0.1,
    "code near": 0.1,
    "ends the text": 0.1,
    "says labelled remedy": 0.1,
    "says self": 0.1,
    "steps that led to it": 0.1,
    "words before": 0.1,
    "a failed run": 0.2,
    "nothing stated": 0.2,
    "spoken of changes": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "figures": 0.3,
    "says remedy": 0.3,
    "somebody's own machine, in short": 0.3,
    "spoken of labelled cause": 0.3,
    "a picture near": 0.4,
    "cut by dots": 0.4,
    "on a stamped line": 0.4,
    "says cause": 0.4,
    "says never": 0.4,
    "somebody speaks": 0.4,
    "somebody's own": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of labelled symptom": 0.4,
    "spoken of laughs": 0.4,
    "spoken of when": 0.4,
    "a failed run's record": 0.5,
    "boxes ticked": 0.5,
    "markup near": 0.5,
    "says numbered": 0.5,
    "a thread's title": 0.6,
    "behind a prefix": 0.6,
    "says help": 0.6,
    "a thread's page": 0.7,
    "denied in front": 0.7,
    "spoken of happened": 0.7,
    "spoken of signed": 0.7,
    "trouble": 0.7,
    "begins the text": 0.8,
    "other near": 0.8,
    "says but": 0.8,
    "says happened": 0.8,
    "says labelled symptom": 0.8,
    "says when": 0.8,
    "spoken of help": 0.8,
    "spoken of lately": 0.8,
    "spoken of numbered": 0.9,
    "text behind": 0.9,
    "in a thread": 1.0,
    "says solved": 1.0,
    "spoken of but": 1.0,
    "trace near": 1.0,
    "a report's heading": 1.1,
    "says lately": 1.1,
    "setting near": 1.1,
    "advice share": 1.2,
    "spoken of solved": 1.2,
    "a setup, in short": 1.4,
    "alone": 1.4,
    "says after so long": 1.4,
    "begins its line": 1.5,
    "happened to somebody": 1.6,
    "host memory": 1.6,
    "its hint printed": 1.6,
    "its place behind": 1.8,
    "output near": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.20 cannot
-1.15 memory
-1.10 killed
-1.05 allocator into~the met
-1.00 limit prints than we
-0.95 are~red roses roses~are where
-0.90 numbers ve
-0.85 bu into keeps will
-0.80 cudaerrormemoryallocation driver figures julia per red without~it
-0.75 cluster cpu event karty la name patience too who
-0.70 begin byte ckpt drill fan for~the holds http in~this me~what nccl oom please precision the~last
-0.65 amd by~the class der des first ile ist line more~than quote runtime saved table what~do для ошибки про
-0.60 against allocate~pinned are como does~not do~we gb~on library no peak pytorch shown that~the the~driver the~line
-0.60 to~the true на
-0.55 antes~de at~step bytes do do~not grows halves is~left is~too lines lo ml need outofmemoryerror pamięci para
-0.55 pinned pro real request retry runtimeerror same~card server~is shared size takes their the~program usar what~the
-0.55 when~the which workspace writing гб до 終
-0.50 and~what api array as ask cards close cuda~error data den dónde ein empty_cache fehler fixed hier how la~scheda
-0.50 leave like limits near nobody not~fit on~http opened own page saved~model the~device this warn wiki 내
-0.45 above cell closed cudamemgetinfo drivers end entre errores errors fit~on five form gradient_checkpointing help
-0.45 is~listening jest last listening listening~on log~the log~which main~server mib model~does mps multi next này
-0.45 of~this on~gtx operation or~later outputs più rank~traceback required say scratch share slow switch that~from
-0.45 the~allocator the~arena the~number the~workspace всё драйвер чем 不 常~见 见
-0.40 avant avg be~loaded bis board checkpoints constraint cudamallocasync cuda~oom dir early een eine entraînement et
-0.40 fine~tuning fit für gb~cards hardware helpful hold im it~my keep kind kv~cache little medvram must needs~gb
-0.40 number ones options order oserror per~node pm program przy qlora raise save shared~memory single step synthetic
-0.40 tab the~board the~desktop the~lab the~two throughput to tried~to tuning unified user users vi was~that welcome
-0.40 wir write wrong you~know 数 示 程 能 这
-0.35 aa about~the adapters adds at~gb autocast autotuning below bir buffers by cache caching caching~allocator
-0.35 cannot~allocate card caught cheat cheat~sheet codes compute_type consumer cpp dans dashboard dataloader~worker
-0.35 device~cpu de~la down~from drop en exits~with fine~for for~all frecuentes from~gib good
-0.35 gradient_checkpointing~true halves~the hip hip~out how~much il is~not is~now is~shared keep~the kv last~line
-0.35 la~taille less llama~cpp log~you match matter mem memory~errors mnist model~on ms normal not~in number~of
-0.35 objects of~mem of~model ollama on~purpose opens owner phrases please~try pool prima purpose quand raises reading
-0.35 reason registered release reports resolution restoring return row runbook since sizing się skip~padding
-0.35 slurmstepd slurmstepd~error started taille tenant tensor this~helpful too~small trainer unified~memory versions
-0.35 windows wording works~on xid yours из так し~ま め 先 减 分 字 看 足 가 고
-0.30 about above~gb again allocate and~we antes any~other arc arithmetic asked attempt auf~dem batch_size between
-0.30 bring bus bytes~down bytes~originally by~its by~me cached cake calcul canary capacity change~it choose co
-0.30 compile~with compiling computed condition count~in cudaerrormemoryallocation~out cuda~version cupy
-0.30 cupy_gpu_memory_limit cuánto cómo dann deep~learning del desktop de~gpu dies~at dmesg double due einer end~of
-0.30 exit fallback faq fine~with found fsdp full~fine gb~for gb~one goes~down gradient grows~with harmless has~to
-0.30 holds~the illegal is~this it~this kernel~was key las later loader low läuft made~up mail means~that memoryerror
-0.30 minimum modell modelo modèle most można my~run nan nas newer nodo not~found of~its om one~card out over pager
-0.30 parameters parser pasted pidió pixels plan regex registers requested se sees served shared~with share~of shuffle
-0.30 simulator small square square~of still sudo tests tests~in therefore the~cache the~caching the~context the~cuda
-0.30 the~free the~loss the~next the~numbers the~square this~as tier time~for traducción tree triggered trt~skipping
-0.30 tuning~of txt typed until~now vae vram vram~for what without with~zero worker~pid you~tried さ よ 例 全 半 小
-0.30 数~字 最 直 見 见~问 那
-0.25 about~gb adam advice als also and~data and~gpu and~on and~the answers anyone anyone~else an~array apart apple
-0.25 as~cuda auto bar before~you behaviour bitsandbytes bot business bus~error by~signal cabe candidate carry catches
-0.25 change characters cho chosen clúster compile completed conda consumer~cards count cube cuda~out dass day della
-0.25 dem desk deux don du ecc either else em ends~with engineer entry environ error~allocating error~means error~on
-0.25 exceeded exclusive exit~code export fault feature feb first~operation fleet for from~it from~model full
-0.25 full~card gaussians gb~as ggml_vulkan goes~fine going~to gpu~memory guía hallo halve hand~in header if
-0.25 illegal~memory incidents int intel invalid in~deep in~file in~line in~our in~ram is~free it~with
-0.25 jax~resource_exhausted karte kb keeps~the killed~by ksameasrequested lab laptop la~tarjeta leaves left~to lesson
-0.25 log~cuda long lost low~vram mal managed~memory many map mb~on memory~access memory~back memory~error
-0.25 memory~outofmemoryerror memory~you meta mig miniforge mismo mixed mixed~precision model~to monitor more morgen
-0.25 mxnet nccl~warn needs next~to nicht no~gpu nur não often of~bytes of~vram one~gb only~when on~feb oomkilled or
-0.25 ore originally other~business ou owns padding paging pair param perfect pero pid~is pinned~host plugin pods
-0.25 preallocation priority processor process~exited process~python prompt quarter queued ran~tests raw read reboot
-0.25 refused reproduce~it requires reset resource right roll scenario scheda seen sem server settings
-0.25 set~xla_python_client_mem_fraction several sh shape shm si sizes slide so~is staging status stop storage
-0.25 stream_executor string such sync system~memory than~is the~caller the~cluster the~code the~count the~failure
-0.25 the~job the~minimum the~plain the~regex the~same the~server the~string the~table the~wiki this~kind
-0.25 throughput~tokens todos too~many top to~allocate to~know training~dies train~on triage true~the type typeinfo
-0.25 typeinfo~for und unit update~the validation version~is we~want whatever whose worth wraps writes year your~log
-0.25 you~get you~to you~would zum или нет от падает что か~ら だ つ な~い イ 不~足 么~办 値 全~参 减~小 参 名 否~有
-0.25 多 怎 或 手 报~错 最~大 示~例 足~的 还~没 进~程 기 생 여 장 정 정~리 하
-0.20 access~was after~steps alphafold and and~is and~you anything~else anywhere an~illegal an~out array~with
-0.20 asked~for assert~triggered as~its as~well attached aula available~false available~true avg~prompt back~at
-0.20 batch~in batch~too before~anything bfloat bought breaks bytes~xc by~default canned cannot~be can~hold card~at
-0.20 card~nvidia card~on cc~failed choose~smaller chrome classes closed~this closing colab colleagues comes~from
-0.20 compiler contains conversion cores costs counts coverage cpus cpu~and csrc cudamalloc cudamalloc~failed
-0.20 cupy~cuda dataloader datasets data~bytes data~type date decoding deep defaultcpuallocator depends~on design
-0.20 device_map device_map~auto dev~shm diffusion dll do~the drive ds dès ended engine~to entry~function errors~in
-0.20 error~encountered error~entry error~out error~step event~in exc_info exhausted~out exits explain fail~at
-0.20 false~using falta file finished fire first~and fixture following~error for~launch found~this fragen frees
-0.20 from~and front garbage geforce getting gi gib~than go~into gpu~available gradients grafikkarte ha happened
-0.20 hardly has~no have~not headless heads hence home hour inputs installation in~two issue~is is~available is~killed
-0.20 is~no is~possible is~wrong its its~last it~ended it~off jax~takes je jobs~of job~gpu job~is karta killed~process
-0.20 large~for learning left~out less~than line~and log~no log~this look looks~like lora macos maintainer malloc
-0.20 many~resources max_length may~not medium meet memory~after memory~at memory~grows memory~here memory~killed
-0.20 memory~limit memory~or memory~so million mod model~requires more~system much~shared mémoire near~the niet ninja
-0.20 normally notes nothing~in not~tried no~half no~need npt num of~cuda of~device of~it of~jobs of~last of~resource
-0.20 of~these one one~line on~by on~laptop on~memory on~nodes on~one or~choose or~there output~of packages~numba
-0.20 packages~torch pages paging~file paragraph part pdf peak~is pending pipe planner por print prompt~throughput
-0.20 ptxas ptxas~error putting px quantised quantization quota ranker rank~in recommend recorded reduce refuses
-0.20 requested~for requires~more reserved resource_exhausted resources~requested retries right~the rss running~on
-0.20 runs~in runtimeerror~dataloader run~at safe sandbox say~which scenes scheduler second~process seed selected
-0.20 sender shared~data should~not shrinks side~assert signal signal~killed signature size~and size~gb size~of skip
-0.20 slack smaller~batch small~cards space sparrow spill stderr~file step~exc_info step~on stopping stops~with
-0.20 stop~with straight subcommand tactic take takes~of task~was tell~me tensorflow~stream_executor texts
-0.20 thanks~closing that~all that~worked there~something the~compute the~environment the~exact the~form the~fourth
-0.20 the~loader the~memory the~paging the~peak the~request the~size the~source the~vendor this~on this~one this~order
-0.20 this~the this~time tile tile~size tmp torch~outofmemoryerror total to~find to~out to~px tpu~available tpu~cores
-0.20 traffic training~run trt true~and true~cuda uncorrectable under unet upstream used~true user~sees uses~too
-0.20 use~the using~tpu values~are venv venv~lib via viewer vom warning was~encountered we~do we~had we~ve what~you
-0.20 where~are where~it which~of without~gpu with~classes with~oneapi with~your worked would~get written~to xc~max
-0.20 xpu~out yes~it your~own zero ça~passe ещё занято модель не при это で~も と も を~半 中~的 么 习 做 先~看 出~て
-0.20 分~に 前 办 半~分 否 大 学 就~是 度 很 怎~么 所 文 是~否 条 查 用 空 索 群 考 者 表 连 追 開 附 나
-0.15 __call__ _arraymemoryerror _arraymemoryerror~unable _z above~it above~the accumulation activations adafactor
-0.15 address affiche after~epochs after~this algorithm alloc_cpu alloc_cpu~cpp allocate~gb allocate~memory
-0.15 allocation~of alloc~bytes all~layers along already~allocated amount and~call and~have and~later and~no and~tell
-0.15 and~your anything any~more an~exception an~hour api~call appears argument article as~the at~alloc_cpu at~load
-0.15 at~start aus available~gib axis backends backward behaviour~change being below~gb best be~that bf bitte
-0.15 block~sizes both~and boxes browser but~it but~unallocated bytes~error bytes~total by~friday cached~blocks
-0.15 cache~usage callable calls call~failed can~allocate capacty cards~the caught~cuda cc~successfully collection
-0.15 collector commented~on complete~error component containers context~and contributors conv_algorithm_picker
-0.15 conv_algorithm_picker~cc copies corpus cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too
-0.15 cudamalloc~retry cuda~driver cuda~used dan defaultcpuallocator~can delta detected detected~oom_kill device~side
-0.15 die diese differs discord distributed dla docs does~it donate_argnums don~have dopo double~the do~you drop~the
-0.15 easy edition el elapsed ends enforce~fail eng environment errno errno~no errors~py error~cannot error~device
-0.15 error~no est~ce ever example~of exceeds except exceptions exec exercise exist exit~status explain~the extension
-0.15 external factory fail failed~out fails~on failure~in fair falcon fall figure figures~are file~train fills
-0.15 finished~in fired first~step fixed~it fixtures fix~it float force format for~an for~cuda for~gb for~one for~our
-0.15 for~your fp fp~on freeze frei from from~models function~_z game garbage~collector gc~true ggml_gallocr_reserve_n
-0.15 ggml_gallocr_reserve_n~failed go~to gpu~at gpu~full gpu~kv gpu~on gradient~accumulation grateful halve~the
-0.15 handbuch happen hardware~limit heap here~is heron if~it if~there ignored image~is imágenes including~non inner
-0.15 inside~the instance instead instead~of in~__call__ in~colab in~cumemalloc in~log in~tiles in~use is~about
-0.15 is~computed is~fixed is~insufficient is~never is~still is~to it~be it~from it~is it~takes it~the job~script
-0.15 kernel~killed key~value killed~due kleinere know large larger~than large~is layer~of leftovers let let~the
-0.15 like~so like~to limits~the limit~is limit~reducing line~with link list lists~what
-0.15 llama_model_load_from_file_impl llama_model_load_from_file_impl~failed locally log~we log~常 loki looks look~for
-0.15 losses lower~ngl lowvram low~on makes makes~sense makes~the marked may may~help meaning memory~please memory~use
-0.15 memory~used message~of meu mine~is minute mistakes mlp moved~to msa much~memory mxnet~cudamalloc names~the
-0.15 ncclsystemerror need~more node~running none none~of not notes~for note~that notice not~exist not~give not~memory
-0.15 not~what no~behaviour no~longer num_stages num_stages~may numba~cuda object occur ocupa off~the once oneapi
-0.15 one~after one~does one~is one~the only onto on~oct on~wsl oom_kill oom_kill~event oom~kill optimiser
-0.15 optimizer~step order~of or~cuda or~lower or~num_stages or~one or~the oserror~errno otherwise otter
-0.15 outofmemoryerror~out out~the overlap parameter parse passed~failed paste peft per~process pick play please~add
-0.15 points posted pour pressure printed printed~by process~on programa pytorch~cuda qu quantiledmatrix ratio
-0.15 reading~the recently recompute reducing~block release~notes remote rent replace requeued required~hardware
-0.15 resourceexhaustederror~out resources resource~shared restart~the restored resuming resuming~from retry~failed
-0.15 returned returns review round running~low runtimeerror~enforce runtimeerror~resource run~it rusty same~gpu
-0.15 same~here same~the same~thing says~of scale sdxl segmentation~fault selected~device send sense serialization
-0.15 serialization~py service~gpu set_limit shape~and sharding shares share~one sheet shipped shipper shm~nccl shrink
-0.15 sie sizes~or size~is skipping skipping~tactic slab sm_ smaller~model socket something something~else
-0.15 something~like somewhat so~what spill~to sprawdź stable~diffusion stack starting~the start~with strings students
-0.15 study submit successfully~opened such~as suggestions svc switch~to table~of tactic~due takes~gb takes~the
-0.15 take~this tarjeta tasks tell tensorflow tensors~from test~result test~that that~card that~catches that~nobody
-0.15 that~this the the~advice the~alert the~api the~backward the~cards the~class the~cpu the~difference the~edge
-0.15 the~hint the~inference the~limit the~lines the~message the~mib the~morning the~nightly the~parser the~pr the~raw
-0.15 the~retry the~step the~system the~user the~usual the~weekend the~weights this~node thrown thrown~when till time
-0.15 timestamp time~limit todo tokenizer torch~lib torch~serialization total~time to~have to~nothing to~say to~see
-0.15 to~take to~test turned~out two~lines ub unallocated unchanged upcast uploaded upper up~in up~is
-0.15 ur_result_error_out_of_device_memory usa usable users~on use~one vendor visible voll want warn~error was~asked
-0.15 webui weights well~as we~get we~go what~it what~would where~does whole~card wiki~page will~see with~all with~an
-0.15 with~br with~context with~full with~less with~ngl with~torch words worked~out worry would would~have wrap xpu yo
-0.15 you~like you~open you~still zwei карте ниже обучение сколько え か く し す や る わ わ~り を を~見 ズ~を テ ド
-0.15 一~行 下~面 为 二 以~上 会~看 何 便 修 其~他 写~的 减~半 加 占~着 合 块 外 多~卡 够 够~了 始 存~不 学~习 容
-0.15 容~量 就~够 常 并 式 慢 懂 我 把 文~件 新 是~我 显~存 更~新 有~一 有~其 标 格 段 没 激 激~活 的~报 的~数 確~保
-0.15 終~了 缓 置~文 習~を 要 設~定 讲 请 赞 载 连~续 错 開~始 面 개 대 럼 리 말 명 모 쓰 은 일 자 한 해
-0.10 _exceptions _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward _k_m aber about~mb
-0.10 about~memory about~ram accept access accuracy across active adamw adding add~the add~up advise against~the
-0.10 alerts algorithms algorithm~eng alike allocated allocates allocate~enough allocate~gpu allocate~kmg
-0.10 allocations~gb all~that almost alone alt although am~writing and~backward and~cuda and~everything and~in
-0.10 and~look and~nothing and~nvidia and~raise and~ready and~see and~so and~tensors and~there and~two and~want
-0.10 and~was anon another~process answers~with an~allocation an~earlier an~incident appendix applies applies~to april
-0.10 architecture are~below are~idle are~out are~the artifact asking ask~for assigner assistant as~is as~of au auch
-0.10 avec avg~generation backend~out backward~pass bad_alloc~cudaerrormemoryallocation bat batchgröße batch~or
-0.10 batch~sizes because~the been~allocated been~oom before~this begin~with behind~it beispiel below~the bin block
-0.10 blocks~to broken buffers~with built~in but~only but~the bytes~allocated by~insufficient by~it by~one by~that
-0.10 cache~of caller calls~into call~fails call~is call~socket can~be can~have can~train can~we cap cards~with
-0.10 card~for cat catalogue caught~collective cells cgroup changed~in change~the channels checkpoint~is choosing
-0.10 clear code~cannot code~is column compose~file compte compute~the concurrent conda~envs connection constant
-0.10 contact content context~on continue~with con~gb copied~from cost couldn could~be cpp~err creating~shared cross
-0.10 cuda cuda~context cuda~jl cuda~memory cuda~reclaim cudnn cumemalloc cumemcreate cupy~out curious data~set
-0.10 decoder decreasing~batch default~is default~of denoiser depends der~karte det device~error device~is
-0.10 device~memory de~vídeo difference~between divide does~cuda does~the don~fit don~run doubles do~that draft
-0.10 draft~is driver~or driver~version dummy~requests during~the each~run ecc~error edge el~mensaje embeddings
-0.10 encountered~in ended~with enforce engine~profile enumerate~loader environment~variable equipo
-0.10 errors~outofresources error~codes error~detected error~model error~uncorrectable error~unexpected
-0.10 err~defaultcpuallocator estimate estou eu everybody everyone everything~else every~sample every~second exam
-0.10 example~org exc_info~what exceed~the exception~is exhaustion expect extend external~library external~local_xla
-0.10 factor failed~because failed~javascript failed~or fails~and fake fall~back family fatal faut fc file~home
-0.10 find_executable_batch_size finder finder~will finding finds finished~batch finishes fired~up fires first~is
-0.10 fits~on fixed~in fixes forgot for~gib for~small found~no frameworks freed free~the friday friend from~my from~on
-0.10 front~of full~run gather gb~max gb~nothing gc~gc generate generated generation~throughput generator gets~the
-0.10 ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gib~br gib~card gigabytes give~the giving giving~up goes~from
-0.10 good~first gpu_memory_utilization~when gpu_oom gpu~cannot gpu~errors gpu~it gpu~の gpu~메
-0.10 gradient_checkpointing_enable gradient~checkpointing grafikspeicher greater greater~than green grew group groups
-0.10 hand has~less have~been have~you heap~limit heap~out hence~the het hints hits how~do how~it how~large how~the
-0.10 http~starting hundreds idle ignore in included including index inference info info~core info~started initialized
-0.10 injected inputs~and instances insufficient insufficient~for insufficient~shared in~an in~any in~code in~every
-0.10 in~front in~llama in~msg in~one in~predict in~processgroupnccl in~pytorch in~stepid in~worker iogpu
-0.10 iogpu~wired_limit_mb is~disabled is~enough is~fired is~for is~host is~nan is~shown is~used it~again it~apart
-0.10 it~falls it~looks it~no it~on it~over it~raises it~that it~up ja javascript javascript~heap jax jenkins jetzt
-0.10 job~ends job~runs karten kept~for killer kind~regards kmg kmg~ib knoten knowledge known know~how largest last~br
-0.10 last~run layers layers~of layers~on layout la~mémoire leaves~the leave~it leave~the lecture left~of library~call
-0.10 licences like~the limit~allocation limit~br limit~exceeded limit~the line~to links lists list~is lite
-0.10 live~tensors llama_model_loader llama_model_loader~loaded loaded~meta loading~checkpoint local local_xla
-0.10 local_xla~xla logging login log~and log~if log~so log~that log~then look~like loom los loss loss~is lower luck
-0.10 là machines machine~with macro make malloc~or march max_model_len md means meant measured med mein
-0.10 memoryerror~unable memory~allocation memory~by memory~failures memory~not memory~pressure memory~pytorch
-0.10 memory~segment memory~shm memory~space memory~utilization memory~what memory~怎 menos mensajes metal meta~data
-0.10 me~if mib~for mib~is minus misc~shmutils mock mode modelfile model~needs model~that mon move move~the mpi~ranks
-0.10 mps~backend multi~scale my~notebook my~ti nach ncclsystemerror~system need~not never~had next~week nightly node
-0.10 normal_vram note~to not~about not~an not~change now~names no~error no~job no~limit no~the numbers~are numbers~in
-0.10 numpy nvidia of off~to of~all of~an of~layers of~on of~shared of~thumb of~us of~yours older older~than ones~that
-0.10 one~would on~and on~cards on~cpu on~gradient on~rx on~small on~stack on~top on~your oom~error oom~killed
-0.10 oom~killer open~the operation~timeout operation~to ordered ordinal orphan orphan~processes or~device or~external
-0.10 out_of_memory outofmemoryerror~in outofresources outofresources~out out~to page~https page~that page~the pairs
-0.10 pairs~and pandas par partition peaks peaks~at peer person per~parameter pickle pick~smaller pictures pl place
-0.10 planned plat plot pode policy pool~size position possible~that practice pre preallocate prefix prefix~cache
-0.10 prepare press previous price process~with produced programs progress proposal prüfen pull pull~request pushed
-0.10 put~this python~of quantisation questions quit qu~il raise~your ram~not ram~the ran range ranks~per rank~error
-0.10 rank~per rapids rather~than reader ready~to read~in reasons reclaim recognised recognised~by refuse reicht~nicht
-0.10 reiniciar related~to remaining remedies repo reqs reqs~gpu request~it resolved resource_exhausted~ran
-0.10 resourceexhaustederror~oom result result~is return~variable role room~left roughly~gb rule~of run_backward
-0.10 run_backward~calls running~reqs runs~on runtime~errors run~out run~using safetensors said sampler saying say~how
-0.10 say~that say~what script~with seats seeing see~it see~something see~that segment~dev sentence service~service
-0.10 setting~pytorch_cuda_alloc_conf shmutils shmutils~cc signal~bus significa simplify simulated sind sitting
-0.10 size~br size~finder size~on size~succeeded skips slower slowly slurm snapshot socket~malloc sooner sooner~or
-0.10 so~don so~there so~with so~you space~vmem speaks speicher stack~trace standard standard~error stands
-0.10 started~server state~to stepid stepid~some step~after step~tasks step~the sticky stops stores story
-0.10 stream_executor~cuda streaming streams stub subject succeeded succeeded~trying success suggest sums supervisor
-0.10 support supported sure sysctl system~call só takes~about take~smaller taking talk target tasks~have team
-0.10 tensorflow~oom tessera texto texttt texture text~of thanks~both thanks~that thanks~to than~the that that~and
-0.10 that~be that~dataloader that~does that~failed that~of that~would theano their~own then~it there~is the~answer
-0.10 the~bus the~cell the~customer the~dashboard the~disk the~exit the~failing the~file the~following the~graphics
-0.10 the~is the~mail the~missing the~most the~ones the~oom the~out the~path the~port the~pre the~real the~red
-0.10 the~report the~requested the~scheduler the~traceback the~validation the~week the~wrong this~article this~for
-0.10 this~line this~means this~operation through~all through~on thumb thus tip today tokens~avg tokens~running
-0.10 took~seconds took~the tool tools too~high too~long to~alloc to~bytes to~change to~complete to~compute to~end
-0.10 to~its to~mib to~normal_vram to~of to~or to~other to~raise to~roll to~run to~runs to~time to~torch to~write
-0.10 trace trace~of trainer~fit transformers translate translation trial tries triton~runtime try~to tu turn~on
-0.10 twenty two~ranks typical typo unallocated~memory uncorrectable~ecc une unexpected~bus unhandled~system unit~test
-0.10 unreal~engine unstable until until~it up~failed up~for up~orphan url users~mailing using~batch usual validate
-0.10 values value~pairs variable~_execution_engine variant verdict verified verkleinern vllm~no vmem vram~state
-0.10 wants~to was~gb was~killed was~this was~unable watchdog~caught week weekend we~have we~use we~will what~happens
-0.10 what~have wheels when~an when~they when~you where~the which~is while~creating while~trying who~holds why~is
-0.10 will~continue will~do will~it winerror winerror~the wired_limit_mb with~big with~dummy with~error with~exit
-0.10 with~key with~map_location with~medvram with~shape with~something workers~are worker~this working works~but
-0.10 work~out worst wrap~it writing~the xc xla_python_client_mem_fraction xlarge yet yourself your~batch your~shared
-0.10 you~ll you~may you~re you~think you~ve zahlen zusammen được видеопамяти гиб градиенты есть чи い う う~と が
-0.10 が~出 が~大 が~足 く~だ だ~さ ち て~く で~は と~し の~が の~記 は~バ み~ま よ~う る~の れ~る を~確 ァ シ ス
-0.10 テ~ス バ~ー フ フ~ァ ラ~イ リ~が ル 一 一~下 一~块 下 于 什 什~么 他 保~し 修~复 值 其 出~现 区 原~文 去 句 哪
-0.10 型~大 处 处~理 够~用 大~き 太 太~多 対 差 师 年 录 往 必 思 打~开 把~batch 提~示 故 故~障 教 日 早 昨 是~一
-0.10 是~什 显 書 最~后 查~看 案 检~查 次~の 残 活~值 深 無 版 现~的 理 理~的 用~完 申 申~请 番 的~处 的~进 相 着 社
-0.10 程~占 空~き 空~闲 章 练~报 续 缓~存 装 见~报 記~事 設 论 这~一 进 错~原 闲 障 集 高 게 그 글 나~요 됩 됩~니 드
-0.10 릴 만 메 메~모 모~리 문 을 이~고 이~면 적 전 질 질~문 채 카 카~드 합 합~니
-0.05 _k_m~gguf _utils about~it acceleration~structure accelerator accelerators accelerator~memory accumulate
-0.05 accumulate~gradients actions activations~and activation~memory activity actors actors~killed added address~the
-0.05 admission afraid after~each after~epoch again~the age ago ahead allocated~gb allocated~is allocated~so
-0.05 allocate~buffer allocate~bytes allocate~rendering allocating~bytes allocators allocator~asked allocator~settings
-0.05 allowed~gb allows all~tests all~you alone~is alter and~allocated and~batch and~double and~for and~friends
-0.05 and~from and~if and~my and~not and~other and~pytorch and~reserved and~run and~this and~to and~vram annotation
-0.05 announce anon~rss answer~with anyway an~answer an~example an~igpu an~old api~version apps apps~pid
-0.05 arbeitsspeicher area arena arena_extend_strategy are~closed are~reserved are~there are~you arrête
-0.05 article~helpful asked~the assert as~device as~it as~long as~one attention at~about at~fault at~home at~line
-0.05 at~node at~once at~run at~with at~your aucun audience author authors autumn available~cpu available~kv avoids
-0.05 back~off badges banner bare based~on baseline batch~that batch~to bd because~it because~of becomes before~is
-0.05 before~we behind belong below~are below~gib beta between~reserved between~these beyond be~enough be~had
-0.05 be~ignored be~in be~initialized be~on be~put be~right be~set bias bias~self billion blame blender~cycles bloc
-0.05 blocks~and blocks~back blocks~of block~and block~that book bool both~the bottom bottom~of bound bout~de box~is
-0.05 box~on box~size break bring~the bronze bronze~badges budget buffers~are bug~oom busy but~they bytes~in byte~size
-0.05 by~peer bộ cache~and cache~blocks cache~memory cache~on cache~size cache~was call~gc cancelled can~see capable
-0.05 cap~the card~as card~by card~could card~or card~that card~too carries carte case catch~the caused~by causes
-0.05 cc~executekernel cc~nccl cc~please cc~xla cgroup~out changed~it changes channel chaos chapter~on checks chip
-0.05 choice ci~pid classify class~is cleaning~up clients clip close~other close~the close~this closing~as code
-0.05 codes~of code~to columns coming commands comparing compilation compiler~xla complex compose compute~apps
-0.05 config~yaml confirm connect connection~reset console contiguous conv~input cordon core~_exceptions core~py
-0.05 correctly could~the could~we counter count~the covers cpu~gpu cpu~instructions cpu~offload crane crashed~due
-0.05 crashes~at critical~operations cs csv ctrl ctrl~to cuda_driver cuda_driver~cc cudaerrormemoryallocation~in
-0.05 cuda~amp cuda~compiler cuda~cuda_driver cuda~failure cuda~gib cuda~outofmemoryerror cuda~so cudnn~is
-0.05 cumemalloc~device_pointer cumemalloc~results cured cured~it cut daemon dask_cudf dask~cudf data~with deadline
-0.05 deal decide decode~tiled decorator decreasing decreasing~the defaultcpuallocator~not defaults default~for
-0.05 default~on delete~the deploy der~grafikspeicher description~the desktop~with details~nccl developer
-0.05 device_pointer device_pointer~size device~allocation device~gib device~has de~mémoire died~at differ digest
-0.05 directly distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils distribution
-0.05 doctor documentation~on documented does does~another don~need do~know do~see do~when dp drain drained driver~api
-0.05 driver~cuda driver~has driver~refused drops drops~the dry due~to dummy dynamic~shapes dùng easily editor
-0.05 effective either~the ember empty~the end~in enough~free enumerate environment~variables en~latest equal
-0.05 errors~of error~an error~failed error~gn error~gpu error~it error~messages error~reached error~run error~so
-0.05 error~texts es eso estimated evaluation everything~in every~device every~epoch every~rank exact exceeding
-0.05 exceeds~the exceptions~outofmemoryerror exception~class excluded exclusive~mode execute exit~codes expandable
-0.05 expandable~segments exported expr expr~sum external~local_tsl failed failed~container failed~jobs failing
-0.05 failures~in failure~out fallen fallen~off farm far~bytes fb feature~request feb~at fed few fewer~layers ffmpeg
-0.05 file~and file~does file~or fill filter final find~out finetune first~day first~epoch first~forward first~if
-0.05 first~issue first~line first~run flags_fraction_of_gpu_memory_to_use fluid flush fmt fn foreign forget
-0.05 format~csv former forty forward~and forward~pass for~any for~block for~every for~host for~images for~its
-0.05 for~others for~out for~platform for~requested for~step for~steps for~which fp~gb fp~int fp~is fra fragmented
-0.05 framebuffer frames~are free~br free~bytes free~is frequent frequently from~gb from~monday from~one from~pytorch
-0.05 from~torch front~end full~log fun functional gable gains games gap gb~at gb~de gb~enough gb~in gb~not gb~other
-0.05 gb~plus gb~thanks gb~was gb~で gb~の geforce~rtx geht gen genau get_default_memory_pool get~its gib gib~and
-0.05 gib~bytes gib~for gib~were gigabyte give give~up gi~ci glossary gn gn~task going good~one good~question gpgpu
-0.05 gpus~detected gpus~in gpu~error gpu~gb gpu~gi gpu~gpu gpu~layers gpu~メ graphics graphics~card graph~for great
-0.05 grep~for groß grpc guard guest guild gx habe had~gb had~to halving handed handles handling hands happens~if
-0.05 happens~on happy happy~to hasn has~an has~failed has~fallen has~its has~run has~seen has~taken has~terminated
-0.05 hat haven have~it have~no having heading heißt helpful~yes here~are here~we high higher higher~value hip~hip
-0.05 hires hires~fix hold~the host_oom hosts host~oom host~ram host~so house how~is how~we hpc~support hpp~unhandled
-0.05 http~press ib ibuilderconfig id~type id~where if~cuda illegal~address img imgsz import imported improve~this
-0.05 increase~mem increasing~gpu_memory_utilization ines info~for info~gpu info~kv_cache_utils
-0.05 info~text_generation_launcher info~uvicorn initialized~for initializing~the input~weight install install~the
-0.05 instructions instructions~in internal~onnx int~建 involved in~bit in~bytes in~cluster
-0.05 in~cuda_error_out_of_memory in~default in~den in~enumerate in~gb in~help in~mixed in~my in~performance
-0.05 in~practice in~queue in~row in~seconds in~source in~the in~theory in~training in~vram in~which io ipc ipynb
-0.05 ip~id ip~over ish is~at is~being is~bytes is~full is~gpu is~harmless is~idle is~larger is~meant is~passed
-0.05 is~printed is~read is~refused is~right is~slow is~something is~started is~taken is~thrown is~well items~passed
-0.05 itself its~buffers its~graph its~share it~about it~any it~breaks it~by it~comes it~could it~out it~shows it~slow
-0.05 it~take it~thanks it~works january job job~and job~killed jolly jumps kb~anon keep~in keep~it kernels
-0.05 killed~after killed~this kill~event know~what kommt kubectl kubelet kv_cache_utils kv_cache_utils~py label
-0.05 labelled label~the lambda largest~batch large~model large~or large~see last_traceback last~edited last~reviewed
-0.05 last~step last~time latency latent latest latter launcher launching layer layers~and la~carte le leak~of
-0.05 learning~rate leave~this left left~over len~gib less~memory let~me let~us level level~error libraries lib~site
-0.05 licence license liegt lies life likely limite limit~of limit~to linear~py lines~are lines~in lines~that
-0.05 line~above line~is line~per line~such listing literal llama_kv_cache_init llama_kv_cache_init~failed llm~error
-0.05 ll~be loaded~in loading~weights load~with local_tsl local_tsl~tsl lock logger logs logs~and log~description
-0.05 log~do log~fixed log~has log~how log~line log~please log~pytorch log~set log~shipper log~tensorflow log~was
-0.05 log~where longer long~as long~prompts looks~at looks~for lowering~max_num_seqs lower~batch machine~has made~for
-0.05 made~no mailing mailing~list main~loop main~memory makes~it mam man managed many~gib map_location
-0.05 map_location~cpu mapping mapping~of mar marked~as marks matched matching match~on max_bin max_memory_allocated
-0.05 max_num_seqs~or max_split_size_mb max~batch max~memory max~model max~num may~fail may~have may~stop mb~each
-0.05 mb~total mean~the memory~allocating memory~ask memory~can memory~cgroup memory~device memory~does
-0.05 memory~exhausted memory~exhaustion memory~issue memory~message memory~occurred memory~oom memory~required
-0.05 memory~see memory~the memory~where memory~while mempoolsize mempoolsize~workspace memória mensaje mention merely
-0.05 message~cuda message~such message~with metadata me~with mib~of mib~so micro~batch min~max misc missing model
-0.05 model_lifecycle model_lifecycle~cc models~in models~max model~eval model~len model~loaded model~or model~py
-0.05 modules~linear momentum moment~the month more~often more~with mostly~the most~recently moves move~to msgid
-0.05 msgstr much much~of myself my~job my~script named namespace name~gpu nccl_debug nccl_debug~info ncclutils
-0.05 ncclutils~hpp nccl~error nearly~always neighbours network~and network~is never~gets new~default new~gpu nine
-0.05 nn~modules nobody~has nodes node~gpu node~id node~ip node~is norm nothing~has nothing~is nothing~so nothing~to
-0.05 not~bug not~for not~get not~know not~load not~match not~one not~share not~use not~vram nov now~and now~on
-0.05 now~that nox no~available no~device no~it no~memory no~room no~single no~such np ns numpy~core num~seqs
-0.05 nvidia~geforce ob obs oct octane oder offers offline off~and off~restarting of~core of~data of~date of~each
-0.05 of~free of~hbm of~job of~mib of~pinned of~ray of~such of~tensor of~total of~your ok~then old~behaviour
-0.05 ollama~model ollama~run onboarding once~per once~the one~and one~br one~has one~more one~never one~on
-0.05 one~picture one~piece one~rank one~sentence one~that one~with only~for only~if only~on on~allocator
-0.05 on~allocators on~call on~card on~disk on~error on~friday on~gib on~its on~linux on~main on~node on~our on~shared
-0.05 on~start on~what on~which on~windows oomkilled~exit ooms oom~as oom~during oom~message oom~on oom~out
-0.05 oom~workers opened~on operations opposite optim optimized~to ort~failed or~an or~gpu_memory_utilization or~other
-0.05 or~pick or~switch or~turn others other~processes other~programs other~reasons otter~opened our our~nightly
-0.05 our~own outofmemory outofmemoryerror~task outofmemoryerror~xpu output outside out~for out~who over~the own~code
-0.05 paddle paddle~out paddle~resourceexhaustederror pages~are page~of panel parent parts passe passed~all patch pcie
-0.05 peaked peak~gib peak~memory pebble perform performance performance~critical perform~the period per~device phrase
-0.05 physical picks picture~is pid~type pid~used_memory pinned~system placa~com planning plans plan~for platform~cuda
-0.05 platform~team please~read pointers pool~and pool~limit port portal posts pour~le power preallocates~of predicted
-0.05 preempted preferences present pressure~oom press~ctrl probe processes~on process~hold process~holds process~name
-0.05 process~using product programming program~prints progress~bar propose provided proxy pro~gb pytest~raises
-0.05 python~total pytorch_cuda_alloc_ py~gpu query~compute que~el que~la quickest quiz raised raised~by raised~when
-0.05 raises~an raises~the raise~it ram~mb ran~on ray~exceptions ray~killed reached reached~heap reaches readme~says
-0.05 read~before read~that read~this really reasons~at recently~scheduled recognises records recovery reduce~the
-0.05 refactor reference referenced reference~to refiner refusal refuses~to regex~in regular regular~expression reicht
-0.05 rejected rendering rendering~resource report reporting requested~buffer requested~operation requests~please
-0.05 request~fails request~for request~related request~that request~the require research reserved~allocated
-0.05 reserved~and reserved~but reserved~is reset~by residues resource_exhausted~failed resource_exhausted~oom
-0.05 restarting~failed results retries~with retryable returns~the return~conv revert reviewed re~compile rid rid~of
-0.05 right~now room roughly rss~kb rtx~ti running~was runtimeerror~cuda runtimeerror~hip runtime~version run~stops
-0.05 run~time same~as same~text sampler~warm sampler~with sampling saves say~in scans scene~the scheduled
-0.05 scheduled~task scheduler~py score screenshots script~is search search~for seem~to seen~this see~also see~message
-0.05 see~out see~what segments seite self~stride seqs sequences sequence~length servers server~process services
-0.05 service~cc service~initialized sessions set_device~local_rank sets setting~pytorch_cuda_alloc_ setup set~is
-0.05 set~mem set~vram shapes sharing sheet~for shm~size short should~fit shows shows~of shows~the shrink~the shutdown
-0.05 sigkill silence since~version sistema sits~at sits~on sitting~on six sized size~limit size~tokens slides
-0.05 slow~but smaller~tile smaller~value small~for smi~does smi~query smi~says snippet soft solution~you someone~else
-0.05 some~gb so~can so~here so~no spark speicher~der splits split~the ssd stand starting~webserver starts~with
-0.05 start~again start~and start~up stat static stats stayed stays~on std~bad_alloc step_ step~and step~with
-0.05 still~running stopped~with stops~right stop~the store stored~in straight~to stride strong subclass subclass~of
-0.05 subject~re subprocess successfully such~card sum sum~by suppose sur~la switch~on system~error system~is
-0.05 sys~last_traceback sí tables table~in tactics taken takes~it takes~minutes targets tarjeta~no tasks~actors td
-0.05 tells~you tell~them tell~you tenants tensorflow~compiler tensorflow~takes tensorflow~tsl tensor~with term
-0.05 text_generation_launcher~starting textures~and texture~limit text~cuda text~is text~ok tf~oom than~gb than~gib
-0.05 than~there that~an that~are that~don that~fails that~fits that~line that~need that~ram that~time them~in them~to
-0.05 them~with then~and then~that theory there~but these these~lines the~array the~authors the~available the~backend
-0.05 the~base the~best the~bios the~bot the~bottom the~box the~builder the~crop the~current the~docs the~engine
-0.05 the~exception the~faq the~figure the~figures the~five the~flag the~former the~forum the~function the~game
-0.05 the~gap the~gradients the~head the~largest the~latest the~latter the~learning the~log the~main the~manual
-0.05 the~micro the~modelfile the~models the~move the~native the~one the~opposite the~order the~page the~part
-0.05 the~patch the~platform the~present the~progress the~pytorch the~question the~rank the~ratio the~rd the~recipe
-0.05 the~remaining the~render the~reserved the~right the~rule the~runtime the~search the~sentence the~service
-0.05 the~share the~shared the~slice the~solution the~supervisor the~tag the~team the~ten the~top the~topic
-0.05 the~trainer the~vae the~version the~vllm the~wheel the~wording the~words third~is thistle this~answer
-0.05 this~because this~br this~channel this~is this~might this~page this~pr this~when this~worker thread three~parts
-0.05 three~times threshold threshold~of through~it throws thì tick tickets tiene tiles times~the time~it time~period
-0.05 title~gpu title~how tm together~with tokens~and tokens~per tokens~that too~large topic~of top~of torch~is
-0.05 torch~no_grad torch~torch torch~utils total~capacity total~ram total~used total~vm touch touched to~address
-0.05 to~agree to~blame to~cumemalloc to~do to~fit to~higher to~increase to~keep to~list to~oom to~perform to~problem
-0.05 to~quit to~send to~us traces training~job training~stops train~batch_size treats trust trying~batch
-0.05 try~decreasing try~increasing try~it try~lowering tsl tue tuesday turn turn~it two~gb two~hours two~processes
-0.05 type~on type~process type~reason typically typo~in uid unallocated~is understanding under~the uni unreal unter
-0.05 upgrading upper~bound upscaling up~at up~sampler us usage~threshold used_memory~format used~free used~gb used~to
-0.05 useful users~of users~will use~available use~cuda use~smaller using~the usually~the utilization utils~data uv
-0.05 uvicorn uvicorn~running valueerror var~jenkins vector verbose vez video~card vk_error_out_of_device_memory vm
-0.05 vmm vm~kb void votes voxel vram~mb walk wants want~the warming warming~up warnings was~found was~made
-0.05 was~refused was~running was~submitted was~the watchdog watermark wav ways ways~to wednesday weeks~ago week~on
-0.05 weights~kv weights~leave weight~bias well~and wer we~are we~don we~know we~ll we~look we~would what~each
-0.05 what~this what~users wheel wheels~for whenever whenever~the when~device when~initializing when~it when~request
-0.05 when~run when~warming where~do whether~the which~are which~exceeds which~free which~it which~mib which~model
-0.05 whom who~has who~is why~does why~the wie will~meet will~not within with~device with~gib with~gradient
-0.05 with~ibuilderconfig with~its with~mem with~memory with~message with~more with~nccl_debug with~pytest with~size
-0.05 with~these with~vllm wording~of word~it workers~crashed workers~tasks worker~id workspaces workspace~size
-0.05 would~like would~see wrapper wrap~the write~the write~to wurde xla_python_client_preallocate xla~stream_executor
-0.05 xpu~xpu xs years years~ago yep yes~no yolo your~model your~program you~call you~mean you~read you~say you~start
-0.05 you~will ça że кэш ли но нужно память свободно あ~る い~う い~と い~の う~な が~あ き~な き~の こ~の さ~い さ~く
-0.05 し~ょ ず ぜ ち~ら て~み と~い と~が ど な~く な~ぜ な~る に に~し の~か の~に の~は の~ま の~よ の~プ の~メ
-0.05 の~例 の~読 は~な ま~す ま~で ま~と ま~ま ょ ょ~う り~当 る~か る~こ れ れ~ま ろ を~小 ァ~イ ア ィ イ~ズ ウ
-0.05 カ~ー キ~ャ グ グ~ラ サ~イ シ~ュ ズ ソ チ~サ ッ~シ デ デ~ル ト~を ブ モ~デ ャ ャ~ッ ョ~ン ロ ロ~グ ー~ト ー~ド
-0.05 ー~ム 一~直 三 不~下 中 了~可 了~多 了~显 人 从~改 他~の 付~け 任 会~这 位 体 余 例~如 内 册 再 决~定 出 出~る
-0.05 切 别~的 剩 割~り 卡~内 卡~的 反 只 只~算 可~能 合~精 合~計 同 同~一 含 和 块~卡 域 域~が 場 場~合 境 增 多~少
-0.05 失~敗 好 好~我 如~何 存~没 存~用 存~的 学~習 完 完~了 定 实 实~验 実~際 对~照 就~会 己 常~用 序 度~学 度~检
-0.05 开~始 当 当~て 得 心 必~ず 必~要 我~们 或~推 或~者 手~册 打 找 护 报~这 持 换 据~集 接 推~荐 換 收~藏 放 敗 整
-0.05 文~章 断~片 是 時 更 有~别 有~没 有~释 本~太 查~点 标~题 样~本 框 梯 梯~度 次~送 比 比~例 泄 泄~漏 注 活 深~度
-0.05 混 混~合 清 漏 照~表 片 率 现~cuda 理~办 理~时 理~训 用~同 的 的~cuda 的~大 的~提 的~样 的~模 直~接 看~看 確 积
-0.05 程~序 空~い 端 等 答 算 算~推 练~或 组 终 结~果 给 维~护 置 習 翻 老 能~是 自 自~动 自~己 荐 藏 行 表~示 被
-0.05 要~多 言 読 読~み 计~算 记 论~文 评 请~问 读 超 足~り 边 过~大 这~个 这~边 遇 都~没 配 配~置 释 释~放 量 量~一
-0.05 错~对 間 除 際 際~の 領 領~域 题 감 감~사 같~은 거 교 구 기~를 까~지 남 당 더 됐 라 려 로~세 를~로 리~가 면
-0.05 문~서 문~제 미 바 방~법 번 법 부~족 분 사 사~용 사~합 세 세~스 실~제 아 아~직 없 에~러 요 용 원 으 으~로 의
-0.05 인~데 저 전~체 족 직 치 텐 프 프~로 할 해~결
+0.05 __getitem__ __init__~py ab about~gib about~of above~all accelerate accelerate~utils accepted~answer access~the
+0.05 accounts~on activation activation~checkpointing activation~peak additional add~repor admins af afterwards
+0.05 after~it after~iterations after~restart after~two after~while again~and air~gb alert alguien alguém alive~and
+0.05 all alle alles allocat allocated~by allocated~bytes allocated~in allocated~tensors allocaterawinternal
+0.05 allocaterawinternal~failed allocates~its allocate~mb allocate~out allocate~the allocating allocating~mib
+0.05 allocating~tensor allocation allocation~badalloc allocation~info alloc~nccl allowed all~available all~for
+0.05 all~have all~images all~options all~with alone~are already~have already~searched also~fails also~reduce
+0.05 also~with alten always always~fails always~the amdgpu amount~of am~not am~on anaconda~envs analysis
+0.05 and~accumulate and~are and~checked and~cupy and~do and~file and~keep and~mib and~never and~of and~report
+0.05 and~retry and~since and~some and~still and~take and~test and~version annoying another another~one
+0.05 answer~accepted answer~the anybody anybody~know anyone~know any~hint an~account an~empty an~engine an~existing
+0.05 an~instance an~oom an~rtx api~error apply~node aren are~already are~captured are~done are~empty are~in are~no
+0.05 are~running are~too are~using args arguments around~it around~the asgi asgi~application asker asks asr assertion
+0.05 assertion~failed assumed assuming assuming~engine async asynchronously asynchronously~reported as~cp as~in
+0.05 as~many as~needed as~tf as~they attempting attempting~to attention~on attic attic~ollama attn_implementation
+0.05 at~batch at~conv_ops at~cuda at~ggml at~it at~least at~night at~opt at~some at~startup at~the at~time at~torch
+0.05 auf~der automatically available~vram available~when aws background backoff back~the badalloc badalloc~exception
+0.05 badger basta batch batch_size~is batches~are batches~of batchsize batch~after batch~does batch~from batch~it
+0.05 batch~on batch~works became because~you become~available been~running beforehand before~and before~any
+0.05 before~loading before~submitting began beginner beginning begins bei~mir belegt belong~to bench benchmark
+0.05 benchmarking be~allocated be~asynchronously be~caused be~great be~made be~stored be~the be~used bfc bfc_arena
+0.05 bfc_arena~cc bfcarena~allocaterawinternal bigger~gpu bigger~one bigger~scenes bigger~than binary~is bit~on
+0.05 blender~scenes boa bonjour bool~onnxruntime boot both~of box~has br bucket buff buffers~of buff~cache
+0.05 bug~ggml_backend_cuda_buffer_type_alloc_buffer bug~report bug~server builder builder~api building builds~commits
+0.05 builds~the build~on built built~by built~for bus~id but~in but~less but~no but~nothing but~ok but~then but~there
+0.05 but~with by~disable by~github by~length by~new by~not by~now by~setting by~then cache~in cache~is callback
+0.05 calling~cublascreate call~stacks call~the calm cann cann~rc can~also can~confirm can~get can~it can~try
+0.05 capability capture~consider capturing~cuda capturing~cudagraphs card~and card~br card~gb card~had card~has
+0.05 card~it card~please card~when card~with cases cast catch catching catch~it caused~the cause~is ccpem cc~could
+0.05 cc~onnxruntime cc~op_requires cc~resource cc~successful cc~sum cc~this cedar chain chainer~and chain~training
+0.05 changelog changing chapter chart checklist checkpointing~on checkpoint~on checkpoint~the checkpoint~with
+0.05 check~and child children~of child~failed classification clean client~session closed~the closing~the code~in
+0.05 code~internal code~no code~the colab~with collect~and comes~after comes~in comes~to comes~with come~back come~to
+0.05 come~up comfy comfyui comfyui~execution command~is command~line command~was commented comment~on communicator
+0.05 community compile~by complaint completely compute computecosts computecosts~error compute~capability computing
+0.05 com~ollama concat conda~lib configs configuration config~file config~is confused connected consider~decreasing
+0.05 consider~passing content~is context~with conv_ops conv_ops~cc conversation conversation~on convolution conv~conv
+0.05 conv~d_ conv~d_grad conv~node conv~status core~platform could~it cpu_feature_guard cpu_feature_guard~cc cpu~in
+0.05 cpu~is cpu~mode crashes~on created~device create~cublas create~engine create~llama create~llama_context creation
+0.05 crop csrc~distributed cu_stream_non_blocking cuando cublas cublas_status_alloc_failed~when
+0.05 cublas_status_not_initialized cublascreate cublascreate~handle cublas~could cublas~handle cud cuda_gpu_executor
+0.05 cuda_gpu_executor~cc cuda_visible_devices cuda_visible_devices~python cudaapierror cudacachingallocator
+0.05 cudacachingallocator~cpp cudadrv~driver cudagraph cudagraphs cudagraphs~for cudagraph~capture cudamalloc~error
+0.05 cuda~available cuda~br cuda~bytes cuda~cuda_gpu_executor cuda~cudacachingallocator cuda~failed cuda~function
+0.05 cuda~graph cuda~kernel cuda~memory_allocated cuda~on cuda~or cuda~set_device
+0.05 cuda~set_per_process_memory_fraction cudf~merge cudnn~handle cuh~at cupy~as cure current~environment custre
+0.05 custream custream~error cuts cut~the cu~out d_ d_grad d_grad~raises d_~conv danke darknet~src dead debian
+0.05 debugging debugging~consider debug~build dec decoding~this decrease~the decreasing~gpu_memory_utilization
+0.05 defaulting defaulting~to delete demande dem~update deployed description~of detail detect detection dev device
+0.05 devices device~and device~cuda_error_out_of_memory device~dtype device~failed device~job device~nvidia device~of
+0.05 device~pool_memory_resource device~the did~it did~this dies~in difference different~sizes diffusers direct_io
+0.05 direct_io~false directml disable~cuda disable~torch disguise distill distinct distribute dit docker~compose
+0.05 doesn~fit does~anybody does~nothing does~nvidia does~one done don~know don~see don~understand doubled downloaded
+0.05 down~at do~call do~if do~need do~with draining drei driver~py drives dropout dry~run dtype~if dtype~torch
+0.05 during~cudagraph during~getbesttactic during~processing dynamic each~batch each~card eager~in edit edited~by
+0.05 eight~python elastic elements eleven else~none else~runs embedding~model empty~before enable_attention_slicing
+0.05 enable_model_cpu_offload enabled~n_copies enable~torch encountered ends~the enforce_eager enforce_eager~true
+0.05 enforce~eager enginecore_dp enginecore_dp~pid engine~build engine~core engine~from engine~on engine~version
+0.05 enormous ensemble enter entries envs epochs~and eps errore errors_impl~internalerror errors~might
+0.05 error~assertion error~at error~cuda error~cudamalloc error~during error~engine error~error error~exception
+0.05 error~fields error~from error~is error~loading error~occurs error~source error~when error~while error~with
+0.05 estimate~is est~pas etc eval_accumulation_steps evaluate eval~batch even~one every~step exception~content
+0.05 exception~during exception~in exception~set exception~traceback except~block except~runtimeerror except~the exe
+0.05 executed executed~in execute~in execution~error execution~py exemple existing~issue experience experimental
+0.05 explains explains~it explicit explodes extensions failed~at failed~cuda failed~error failed~to fails~for
+0.05 fails~to fails~when failure~at failure~br failure~but fail~on faiss faiss~gpu false~in far~more fatal~error
+0.05 fatal~operator fern field fields~message files file~assuming file~it file~on file~users file~usr file~venv
+0.05 file~workspace fill~the filtered_tb filtered_tb~from fin find fine~but fine~on fine~so fine~tune
+0.05 first~all_reduce first~batch first~collective first~long first~optimizer first~try first~validation fit~in
+0.05 fit~use fixed~by flags flags_fraction_of_gpu_memory_to_use~is flag~in flash~attn flat~now fn~args
+0.05 following~exception following~suggestions forgotten forums forward~backward for~about for~and for~batch
+0.05 for~current for~debugging for~decoding for~details for~epoch for~example for~hours for~in for~input for~kv
+0.05 for~lack for~now for~pinned for~relevant for~shard for~simplicity for~tokens for~us for~validation for~while
+0.05 for~whoever found~in found~vulkan fraction~static frage fragmentation~maybe frames~and frames~at frames~from
+0.05 frames~of framework~bfc_arena free_all_blocks free~according free~at free~on free~process free~shared free~to
+0.05 from~checkpoint from~child from~device from~disk from~last from~me from~none from~sysfs from~this from~vllm ft
+0.05 func function functional~py function~alloc fuser gateway gathered gave~me gb~closing gb~each gb~just gb~laptop
+0.05 gb~memory gb~of gb~only gb~should gb~that gb~what gb~when gb~where geforce~gtx generating geometry getbesttactic
+0.05 gets~to getting~this get~from get~through ggml_backend_cuda_buffer_type_alloc_buffer~allocating
+0.05 ggml_vulkan~device ggml_vulkan~found gh gib~allocated gib~at gib~non_torch_memory gib~pytorch gib~rounded
+0.05 gib~total git give~you glm gnu goes good~for got~it got~this go~back go~on go~up gpu_memory_utilization~or gpus
+0.05 gpus~are gpu~cuda gpu~device gpu~gib gpu~loading gpu~models gpu~nvidia gpu~of gpu~ran gpu~runs gpu~was gpu~は
+0.05 grabs gracias grads graphs~are graphs~this graph~by graph~capture graph~execution graph~not graph~of great~work
+0.05 greedy gres gres~gpu grid grow grpo gráfica gtx~with gym had~negative had~the had~this half~precision halved
+0.05 halved~the hangs happens~to happens~with hashes has~and has~mib has~more has~not has~one has~removed has~two
+0.05 have~an have~happened have~searched have~this have~thought have~to hay hazel hd he head healthy held helped
+0.05 helps help~or help~to her here~it hide hilft him hint~use history hitting hi~all hm holes hope horas host
+0.05 host~and hpp hpp~maximum huge~performance hundred~mb hunyuan hybrid ideas ids id~compute if~is_floating_point
+0.05 if~out if~reserved if~yes igpu igpu~and images~of import~cupy import~llm import~tensorflow import~torch incident
+0.05 include include~rmm include~these increases increase~the infer inference_mode inference~set inference~with
+0.05 information info~application info~engine info~fields info~source info~this info~worker ing initial initialised
+0.05 initialize~the input~very inside~except instant instruct intel~hd intended internal internalerror
+0.05 internal~server internal~unable interrupted into~gb invoking in~__init__ in~allocate in~asgi in~available
+0.05 in~between in~both in~by in~capture in~ci in~convert in~custre in~decorator in~disguise in~for in~func
+0.05 in~general in~gpu in~interpolate in~list in~loss in~main in~opt in~place in~python in~range in~sample in~some
+0.05 in~step in~system in~thread in~validation in~warmup ip ipython is_floating_point is_floating_point~else isaac
+0.05 isn~available isn~the issue~and issue~for is~above is~allocated is~another is~bigger is~created is~debug is~done
+0.05 is~export is~gib is~gtx is~heavy is~installed is~mb is~missing is~more is~my is~none is~off is~optimized
+0.05 is~probably is~reserved is~running is~simply is~sized is~smaller is~the is~ti is~up is~using is~with is~your
+0.05 iteration~on its~activations its~internal its~traceback it~always it~as it~before it~crashes it~down it~ends
+0.05 it~fails it~gets it~had it~if it~mean it~means it~never it~prints it~ran it~reads it~so it~stable it~stays
+0.05 it~still it~there it~too it~took it~usually it~wants it~was it~went it~what it~when it~work it~would
+0.05 jax_traceback_filtering jax_traceback_filtering~off jax~has jax~preallocates jedes jemand jo jobid jobs job~of
+0.05 joined join~this journalctl joy js json jul june just~not kernel~errors kernel~for kernel~image khi kib~is
+0.05 killed~it kill~on kind~of knob know~it kohya_ss kokkos kv_cache_free_gpu_mem_fraction labels~bug lack land
+0.05 language language~model large~on large~the last~iteration latest~version layers~go layer~to lazily least~one
+0.05 leftover left~it left~on le~message li lib~ollama liger light lightning like~that limit~on linear line~of linked
+0.05 listed llama_context llama_init_from_gpt_params llama_init_from_gpt_params~error llama_kv_cache_update_impl
+0.05 llama_kv_cache_update_impl~failed llama_new_context_with_model~pipeline llama~context llama~instruct llama~on
+0.05 llama~runner llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server load_model
+0.05 load_model~failed loaded~models loaded~the loading load~failed load~flux load~sdxl local~timing location
+0.05 locked~host logits~are logits~on log~before log~current log~during log~for log~hint log~in log~info log~loading
+0.05 log~memory log~nvidia log~runtimeerror log~says log~thanks log~there log~torch log~tried longest looked~at
+0.05 looking~at loss~and lower~resolution low~memory lts lunar lunch läuft~es macbook~air mac~mini makes~new
+0.05 make~sure make~this manual~cast many~thanks maple marking marta master~or matches max max_batch_size max_len
+0.05 max_memory max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_seq_length max_total_tokens
+0.05 max~approx max~gb may~node may~see mb mb~per mean median memoria~de memory_reserved memoryerror~traceback
+0.05 memory~as memory~but memory~fragmentation memory~gb memory~goes memory~growth memory~has memory~if memory~in
+0.05 memory~is memory~isn memory~mps memory~py memory~reserved memory~resource_exhausted memory~should
+0.05 memory~snapshot memory~that mem~fraction merge~of merge~on mesa messages message~for message~method
+0.05 message~server message~waiting metrics me~at me~sale me~the me~this mib~in might~have miniconda mint mir~das
+0.05 mistral mistral~nemo mnt modeling modeling_utils modeling_utils~py models~and models~are model~and model~br
+0.05 model~conv model~fit model~fits model~for model~from model~has model~loads model~max model~models model~not
+0.05 model~optimizer model~root model~srv model~usr model~var model~weight model~with mode~set mode~you modules
+0.05 modules~module module~py moe moments momentum~eps monday more~in more~memory more~on more~ram more~useful
+0.05 most~of moving moving~to mpirun mpi~rank mps~allocated mr~device msg msg~error msg~new msg~waiting much~gpu
+0.05 much~more multiply mx~gb my~colleague my~gpu my~guess my~laptop my~old my~training n_copies nach~dem namd
+0.05 name~and name~nvidia nas~ollama native nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call
+0.05 nccl~version ne nearly~all needed~for needed~to needs~about needs~less need~for negative~value never~appears
+0.05 newbie newest new~builder new~issue new~one next~one ng nichts nlp nn~functional no_grad nobody~else node~read
+0.05 node~so node~that node~train node~zero non_blocking non_torch_memory non_torch_memory~takes none~non_blocking
+0.05 notebook~is notebook~on note~the nothing~left nothing~was noticed not~always not~at not~be not~come not~create
+0.05 not~even not~given not~go not~grow not~recommended not~say not~static not~using not~with not~work now~it
+0.05 now~please now~thank no~change no~failure no~kernel no~matter no~other npu nu nuc nuc~ollama numa~node number~in
+0.05 number~is nvcc occurred~when occurs occurs~during october odd odes odes~py off offloading~output offloads off~in
+0.05 of~and of~blocks of~frames of~or of~ours of~run of~thrust of~today of~weights of~which of~you oh ok~but ok~on
+0.05 ok~so old~gtx ollama~blobs ollama~llama ollama~llama_model_load ollama~models ollama~ollama ollama~time once~in
+0.05 one~block one~by one~for one~from one~go one~gpu one~image one~in one~it one~node one~numa one~of one~sample
+0.05 one~worker only~after only~changes only~of only~that only~the only~with onnxruntime~bfcarena onnxruntime~gpu
+0.05 onnxruntime~stream on~after on~another on~apr on~bigger on~both on~br on~for on~gpus on~how on~jan on~jul
+0.05 on~machine on~may on~monday on~oom on~requested on~sep on~that on~to on~two on~you ooms~on oom~after oom~and
+0.05 oom~the oom~with op_requires op_requires~failed opal openai opened~days openmm open~an operator operator~conv
+0.05 optimized optimizer~cpp option op~conv original or~file or~in or~only or~set or~smaller or~start or~switching
+0.05 or~you os~environ other~allocations other~api outofmemoryerror~allocation output~layer outside~of override
+0.05 over~time own~pictures packages~accelerate packages~tensorflow packages~transformers paddle~memory page~on
+0.05 parallelism~enabled params parquet parte pasa passing~cuda_launch_blocking pass~and past paste~the pci pci~bus
+0.05 performance~loss per~batch pessoal phone photos picked pids pid~error piece~of pin_memory~false pixel places
+0.05 place~of plain platforms platforms~do platform~cpu_feature_guard please~decrease please~do please~don
+0.05 please~post please~stop plenty pool_memory_resource~hpp pools por~qué positions possibly postmortem post~the
+0.05 potential potential~bug pp preallocates prediction prefill~is preset pretraining primary private~pool
+0.05 private~pools priya process processing~allocation process~for process~has process~of profiling programmer
+0.05 project~is prompts prompt~executed prompt~of proper providers ps pth puedo push put~the pycuda python~client
+0.05 pyto pytorch_cuda_alloc_conf pytorch_mps_high_watermark_ratio pytorch~activation pytorch~allocator pytorch~and
+0.05 py~and py~capturing py~cuda py~model py~userwarning py~valueerror qlora~on quantized que~le qui quicker quits
+0.05 qwen~vl raised~the raise~valueerror raise~with_traceback ram~for rank~and rank~cuda rank~failed rank~is rank~of
+0.05 rank~only rank~torch ran~out ran~the rather~not raven reach reach~the read~it read~times rebuild received
+0.05 received~sigquit recent~builds recipe recommended~huge recover~from references~the refers refers~to refresh
+0.05 regards reinitialize relevant~issues relion relion~src remember removed~its rendered~viewport renderer
+0.05 render~fails render~stops repeated reply~to repor report_tensor_allocations_upon_oom reported~at reports~that
+0.05 requested~bytes requested~to rerank reserved~by reserved~in resolution~max resourceexhaustederror
+0.05 resourceexhaustederror~graph response restarted~the restarts rest~of results~in resumes resume~from retain_graph
+0.05 returned~entries returning returning~numa return~to rien right~after right~at right~before rl rmm rmm~failure
+0.05 rmm~mr rolled rolled~back root~ollama router rtx~super rtx~with rund runners runner~execute running~conv
+0.05 running~for running~since running~with runs~at runs~for runs~without runtime_error runtimeerror~as
+0.05 runtimeerror~mps runtimeerror~not runtimeerror~traceback runtime~error runtime~out run~in run~into run~is
+0.05 run~needs run~of run~with rvc rx ryzen sa sam same~command same~config same~data same~error same~file same~node
+0.05 same~problem sample samplingparams saturday says~and says~cuda says~gib says~mib says~that says~the says~what
+0.05 say~it scanner scenes~are scenes~through scene~is scheduler~hit scratch~on scripts scrypt sd searched~for
+0.05 seconds second~call second~card second~line second~try section seeing~the see~above see~if see~the seg sep
+0.05 separate~crashes seq~len seriously server~does server~stops server~to serving session~py set_device
+0.05 set_memory_growth setting~up set~enforce_eager set~flag set~in set~jax_traceback_filtering set~subdivisions
+0.05 severity sgl sha shall sharded shards shard~to shared~buff shared~node she shell shortage short~test shot
+0.05 shouldn should~change should~go should~make should~use shows~gb shows~gpu shows~it show~the shutting
+0.05 shutting~down sign sigquit sigquit~from similar simplicity simplicity~jax simply simply~too simulation since~the
+0.05 since~there sit site sits size_t~bool size~failed size~in size~the skip~to smaller~one smaller~than small~scenes
+0.05 smi~and smi~lists smi~say smi~see smi~showed softmax solve solves~it solve~it somebody~else sometimes some~hours
+0.05 some~other sorry~if so~and so~gb so~guess so~on so~please so~returning so~the so~why sparse spawn spilling
+0.05 splitting src~utils srun~job srv~load_model stacks stacks~more starts starts~and startup start~of
+0.05 statefulpartitionedcall states state~batch state~failed state~is state~metrics status~code stay~in stay~on
+0.05 std~runtime_error steps~and steps~in step~is still~alive still~open still~references stopped~at stops~after
+0.05 stops~in stop~them struct style subject~gpu submitting submitting~new successful~numa summary~of sure~the
+0.05 sure~you surfaces suspect switched~accounts switched~to switching switching~to sysfs sysfs~had systemerror
+0.05 systemerror~fatal table~for tail~of takes~its take~gib take~of task~manager tell~us temp temporaries
+0.05 tensorflow~as tensorflow~binary tensorrt~llm tensors tensors~were tensor~cores tensor~parallel tenth
+0.05 terminated~error terms test~script test~with text text_generation_launcher text_generation_launcher~method
+0.05 text_generation_launcher~webserver tf~lib tgi thanks~in thanks~it than~one than~requested than~that than~what
+0.05 than~you that~caused that~explains that~has that~in that~no that~point that~shows that~was that~were that~why
+0.05 them~is them~or then then~dies then~in then~on then~retry then~this then~you there~and there~any there~it
+0.05 there~must there~should there~some these~changes they~are the~allocated the~attention the~beginning the~blender
+0.05 the~branch the~buffer the~bug the~call the~chat the~checkpoint the~child the~chunk the~dag the~dataloader
+0.05 the~dev the~draft the~encoder the~end the~error the~except the~field the~final the~fix the~gb the~graph
+0.05 the~graphs the~handler the~hash the~in the~issue the~kernels the~larger the~least the~load the~long the~matrix
+0.05 the~merge the~metrics the~moment the~neighbour the~network the~newest the~node the~noise the~nvidia the~older
+0.05 the~only the~option the~owner the~partition the~pipeline the~plugin the~pod the~point the~pool the~profile
+0.05 the~ram the~readme the~rendered the~renderer the~repo the~rollout the~runner the~sequence the~session the~shell
+0.05 the~small the~smaller the~state the~sum the~tail the~tensor the~tests the~texture the~three the~tile
+0.05 the~tokenizer the~total the~train the~vram the~window the~workflow thing things~to think~the this~conversation
+0.05 this~does this~error this~isn this~issue this~machine this~mail this~may this~process this~question
+0.05 this~tensorflow this~topic those~who though~the thousand thousand~steps through~without through~zluda thrust
+0.05 ticked tiled~vae timeout time~and time~the timing timing~cache tips titan~xp title~of tokens~with tomasz toml
+0.05 took~gb too~late torchrun torch~autograd torch~compile torch~csrc torch~float torch~inference_mode torch~nn
+0.05 total~free total~gib touches to~access to~all to~become to~build to~call to~developers to~each to~eager
+0.05 to~execute to~finish to~gib to~go to~host to~include to~it to~join to~me to~model to~nvidia to~runoptions
+0.05 to~serve to~set to~start to~tokens to~upload to~with tp~scheduler tr trace~returned trade trained trained~on
+0.05 trainer~py training~is training~momentum training~of training~the trains~for transfer transformer tried
+0.05 tried~the tries~to trt~local trt~unsupported_state true~br true~direct_io true~in true~or try~again try~one
+0.05 try~smaller trên turn~off two~boxes two~different two~nodes two~of two~things type~float uhd ui~with ulimit uma
+0.05 umber under~load une~carte unhandled unique unknown unloaded unloading unrelated unsupported_state
+0.05 unsupported_state~skipping until~oom up~all up~front up~model up~verlet used~at used~memory useful~to
+0.05 userwarning uses~gb uses~the use~enforce use~fewer use~for use~help use~including use~lower use~profiling use~to
+0.05 using~default using~device using~enable uso usr usually ut utils~error utils~memory ut~of vaedecode vae~decode
+0.05 val valueerror~no valueerror~to variable variable~to vary var~lib verlet verlet~run version~br version~found
+0.05 version~of very~same very~seriously viewport~never virtual vivid vk vkallocatememory vl vllm~import
+0.05 vllm~valueerror vocoder voice vol volatile~true vram~at vram~in vram~is vulkan~devices wait waitnotificationfn
+0.05 walltime wants~gb warm warning~warning was~built was~full was~kept was~not was~ok was~printed watch way~round
+0.05 webserver~crashed week~with weight weights~from weights~of weights~on weights~take weight~dtype went~away
+0.05 we~moved we~need we~start we~take what~does what~is what~now what~platforms what~see what~to what~tried what~was
+0.05 when~training where~is whether~there which~gib which~may while~building while~the whoever why~only why~would
+0.05 willow will~fit will~get with_traceback with_traceback~filtered_tb with~batch_size with~bigger with~chainer
+0.05 with~cpu with~dtype with~fp with~gpus with~max with~mib with~non with~nvidia with~of with~only with~rmm
+0.05 with~tokens with~vulkan won~start worker~py workflow workflow~worked workload works~and works~now works~out
+0.05 works~thank work~for work~with world would~do would~you wrapped wsl xgboost xlaruntimeerror
+0.05 xlaruntimeerror~resource_exhausted xla~tsl xla~will xp yaml yarrow yarrow~opened years~months yes~please
+0.05 your~branch your~code your~current your~data your~question your~ram your~run your~tensors you~already you~ask
+0.05 you~could you~don you~expect you~keep you~look you~run ³ же い~て う~か が~落 き せ で で~の な~ら に~す に~変
+0.05 の ら~に る~と れ~て を~か を~に エ エ~ラ キ コ サ ス~ト セ~ス ト バ プ プ~ロ ポ モ ュ ョ ョ~ブ ラ ラ~ー リ
+0.05 ル~の ロ~セ ン ー ー~が ー~で ー~ジ ㅠㅠ 一~半 一~次 一~点 一~般 上~微 上~跑 上~还 上~限 下~の 不~够 不~行 两
+0.05 两~张 中~で 么~解 之 了~谢 了~还 事 代 以~下 以~后 件 任~务 你 佬 使 使~っ 使~用 保 信 停 停~止 像~度 入 内~存
+0.05 决 初 别 别~模 到~第 力 化 十 占 卡~上 卡~跑 参~数 又 发 变 台 各~位 同~じ 同~时 吧 周 四 型 変 変~わ 変~更
+0.05 大~佬 太~小 如~果 実 就~好 就~报 己~的 已~经 年~月 建 开~了 张~卡 形 後~に 循 微 志 忘 忘~了 快 总 您 意 我~这
+0.05 批~量 挂~了 指 指~定 指~点 按 换~成 据 掉 推~論 提 数~据 整~理 断 方~法 日~志 时~显 是~显 显~卡 最~後 月 月~日
+0.05 朝 期 本~文 本~身 机~器 权 果 样~的 次 没~有 没~问 法 注~意 满~了 爆 爆~显 片~化 状 环~境 用~了 留 的~问 码
+0.05 第~个 管 管~理 篇 约 练~到 练~时 编~号 网 能~跑 腾~上 般 落~ち 行~就 补 要~显 要~求 解~像 話 证 谁 谁~在 调
+0.05 调~到 質 質~問 足~怎 跑~不 跑~了 跑~到 身 输~入 还~剩 这~样 这~里 送 途 途~中 速 遇~到 道 部 里 错~了 长 问 间
+0.05 阶 限 面~的 页 验~证 默 默~认 가~납 같 과 납 납~니 노 는 다~른 다~시 다~음 단 데 도 될 래 러~가 른 리~는 마 무
+0.05 배~치 버 부 부~탁 비 서 서~버 설~정 스 습~니 시~작 실~패 어 었 에 에~서 예 올~리 우 음 이 인 작~하 재 조 종
+0.05 종~료 줄 처 크~기 탁 탁~드 터 파 패 확 확~인
+0.10 __traceback__ _k aborts about~cuda acceleration according according~to account ada adamw_ adamw_~bit add~comment
+0.10 advance advanced after~about after~few after~hours after~that after~throwing ago~by allocatable
+0.10 allocatable~device allocated~for allocate~br allocations allocations~gib allocations~mb allocation~on alloc~at
+0.10 alloc~tot allow_growth~true allowed~gib allowed~memory all~four all~loaded all~models all~ranks all~six am~doing
+0.10 anaconda and~all and~cache and~does and~don and~every and~get and~give and~let and~runs and~takes and~that
+0.10 and~try and~would another~tab answer answering an~gb an~idea an~option ao aparece append~loss après are~free
+0.10 ascend asked~years as~far atoms attack attention~cache at~first at~is at~iteration at~random aug
+0.10 author~commented autograd available available~qualifiers awq back~and badly base batch_size_per_card batch~of
+0.10 batch~with beetle before~that bei bert besides between~the bien big~for bin~total bisected bit blob blobs~sha
+0.10 both~on box~with branches branches~or bricht brings broke btw buenas builder~pass building~engine but~not
+0.10 bytes~is by~cuda by~my by~op by~user bài báo bị call called~after calls~torch call~of call~so camera can
+0.10 can~change can~one can~you capa capturing cards~are card~memory card~of cause~first cc~bin ce~que ch chair
+0.10 changed~the checking check~failed check~whether chez chez~moi chunked~prefill chunking chunks~chunks chunks~in
+0.10 chunks~kib cli click client~requested client~src closes cloud coffee collect~torch come command~buffer commit
+0.10 common_runtime~gpu compiles complain complete computer compute~buffer consequences consequences~if container
+0.10 context~failed context~is conv_ conv_~status core~framework cpp~most cpp~unhandled creating creating~server
+0.10 crops cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent cuctxpushcurrent~device
+0.10 cuda_launch_blocking cuda_malloc_async cuda_malloc_async~will cudadrv cuda~cu cuda~cuda cuda~cudadrv cuda~html
+0.10 cuda~in cuda~is cuda~runtime cuda~to_device cuda~util cur current cur~usage cycles~device ddp de deepseek
+0.10 deepspeed deepspeed~runtime deep~neural deleted del~model denoise detach developers device_memory_limit
+0.10 device~cucontext device~cudamalloc device~gpu device~name device~not device~would dev~fp dia did~the dies~while
+0.10 dies~with dim disable~the dismiss dismiss~alert display~backtrace dist distance distributed~processgroupnccl
+0.10 dist~packages docker documents doing domain down~with do~about do~have dreambooth drivererror
+0.10 drivererror~cuda_error_out_of_memory dropped dtype durch eager~attention eats ed else~is embedding~service empty
+0.10 encode encoder~for encountered~an enginecore engine~br engine~failed engine~with enough~allocatable env epochs
+0.10 epoch~is erro errors_impl~resourceexhaustederror error~after error~could error~creating
+0.10 error~cublas_status_alloc_failed error~initializing error~nccl error~text_generation_launcher ersten eval~bug
+0.10 events every~iteration every~piece evidence example~with exceed~allowed exception~raised excerpt executable
+0.10 executable~batch executing~ksampler executor exhausted~oom existing existing~issues exited exiting exiting~due
+0.10 expandable_segments~true expected~on experiment extra face failed~exit fails~in failure failures~this falling
+0.10 falling~back far~as faster_whisper faster~whisper fcn features fedora feedback~and file~app file~src finally
+0.10 fine fine~the finished~parsing first~observed first~of flat floats flow fold folks for~another for~both
+0.10 for~chunks for~each for~free for~gpu for~max for~memory for~my for~output for~self for~some for~them for~those
+0.10 for~traceback for~weeks for~what for~you found~reached fr framework~op_kernel frame~of free free~memory free~of
+0.10 from~malloc from~oom from~source from~step from~the frozen full~finetune function~failed fused gb~after gb~by
+0.10 gb~is gb~it gb~now gb~shared gb~you gc generation~not get~cuda ggml_backend_cuda_buffer_type_alloc_buffer
+0.10 ggml_metal_graph_compute ggml_metal_graph_compute~command gib~in gib~is gib~max gib~memory gib~on gib~other
+0.10 gib~tried gives~me global goes~on goes~through goes~to goes~up goes~with google got~an go~away go~down gp
+0.10 gpu_device gpu_device~cc gpu~as gpu~before gpu~can gpu~gpu_device gpu~is gpu~node gpu~oom gpu~or gpu~out
+0.10 gpu~pool gpu~the gpu~users gpu~with grad groupby gtx~super guess guide had~been happens~when has~been have~gb
+0.10 have~look have~read height his hit~an hola honest how~to if~so if~that if~this imagenet imagens images~in
+0.10 improve inference~on info~model_runner init_process_group initialization initializing initializing~output
+0.10 instance~of interactive intern internal~error internal~failed internal~frames intern~cycles interpolate into~it
+0.10 invalid~context in~advance in~and in~another in~bin in~chunks in~cuctxpopcurrent in~cuctxpushcurrent in~cupy
+0.10 in~eager in~float in~jupyter in~paged in~production in~torch in~train in~with in~your ipex is~already is~an
+0.10 is~below is~empty is~flat is~good is~just is~loaded is~memory is~nothing is~on is~only is~plain is~small
+0.10 is~split iteration~until itself~is its~memory its~own it~all it~also it~at it~can it~dies it~fine it~for
+0.10 it~happens it~has it~isn it~may it~needs it~or it~please it~renders it~stops it~tells it~then it~to ivory jan
+0.10 jaxlib~xla_extension jetson~nano job~fails job~has job~was jun já~tentei keen kept~on keras~backend kernel~of
+0.10 kestrel keys kib kib~allocated kib~in killed~with kills kills~it koboldcpp labels label~custom lantern laptop~gb
+0.10 last~night last~one latents laugh launch la~gpu lead lead~to leaks leak~in lengths level~info library~onednn
+0.10 lib~python lib~rs like~this line~br line~error line~out little~memory llama_init_from_model
+0.10 llama_init_from_model~failed llama_load_model_from_file llama_load_model_from_file~failed llama_model_load
+0.10 llama_model_load~error llama_new_context_with_model llama~server llm_load_tensors llm~info ll~occasionally
+0.10 lm~studio load_tensors~offloaded loading~error loading~llama loads~the load~all local~lib locked log log~of
+0.10 log~output log~to log~your lol looks~as look~into lora~on lots~of lower~the lr lstm lỗi ma machine machine~is
+0.10 main~exiting make~it malloc~at manual mark mask math matrix~is max_input_length
+0.10 max_input_length~max_prefill_tokens max_prefill_tokens maximum_pool_size max~tokens maybe~the may~lead mb~and
+0.10 mb~for mb~max meeting mehr member memo memory_allocated memory~and memory~fraction memory~leak memory~lower
+0.10 memory~per memory~takes memory~than memory~trying memory~usage message~onnxruntime_src message~summary
+0.10 message~that method~warmup metric metric~cur me~one mib~mib mib~rounded might~be mining minutes~of minutos
+0.10 mit~gb mixtral mmap model_runner model_runner~py models~blobs model~loading model~parse model~weights mode~is
+0.10 modified moi months months~ago moved~the mp mpi mpi~per mr much~for my~code my~gb my~gtx my~jobs my~kernel na
+0.10 name~conv_ name~the nano nccl~timeout nearly need~gb need~to negative neighbour nemo network~library
+0.10 network~model never~comes ngl nice nicht~mehr nnu nnu~net non~zero nor notes~cuda note~run not~much not~need
+0.10 not~on not~your now~the no~branches no~effect no~executable no~luck no~that null null~intern num_ctx observed
+0.10 observed~failure occasionally occasionally~send off~by of~feedback of~is of~mb of~one of~pytorch of~ram of~rows
+0.10 of~service of~std of~that of~tokens of~training of~two ok~with ollama_gpu_overhead
+0.10 ollama~llama_load_model_from_file oneapi~deep onednn one~batch one~can one~process one~request onnx
+0.10 onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core on~all on~any on~aug on~every on~it on~jun on~mar
+0.10 on~me on~my on~private on~single on~ti oom~in oom~unloading op_kernel op_kernel~cc opencl~platform opened~this
+0.10 opening operating operating~system ops optimized~with ory or~commit or~pass or~pull or~window other~than ours
+0.10 our~documentation our~terms output~stream out~in over~gb oyelaran pack packages~cupy packages~deepspeed packed
+0.10 paddlepaddle paged~kv page~file page~locked parallel parse~time parsing parsing~network part~of pas passed
+0.10 passing password~length pass~will past~it patches peak~usage per~request piece placed please~set pme pme~cpu
+0.10 pod~trainer pool~of possible~solutions pr pred problem~you proc processes process~and prod production
+0.10 profiling~results project properties proposed protein prototxt python~dist python~processes python~pytorch
+0.10 pytorch_hip_alloc_conf pytorch_hip_alloc_conf~expandable_segments pytorch~limit på qualifiers qualifiers~see
+0.10 quant question question~on quite raise~runtimeerror rays reached~zero reads read~every recon reconstruction
+0.10 record recover refer refer~to refresh~your reinstalled reject relevant~log reload reload~to rendered renders
+0.10 rendu reproduce requested~by requested~in reserved~for reserves resourceexhaustederror~see restore resume
+0.10 reviewer rocm rollout room~for rounded rounded~to rounds router~client rs~server rtx~pci runner running~out
+0.10 runoptions runoptions~for runs~with runtimeerror~no rust_backtrace rust_backtrace~environment rx~gb ry
+0.10 same~notebook same~process same~script same~workflow says~it sched sched~go schritt searched~the see~all see~our
+0.10 segfault seit seit~dem self~attention sequence server~internal server~log serve~py session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the seven several~times sglang should~the showed shows~mib signed
+0.10 signed~in signed~out silly single~gpu size~found size~per skipped sliding smaller~number smi smi~看 smoke~test
+0.10 software solutions solved~it solver solves something~went sont sorry~something souci source~sched so~all so~did
+0.10 so~not speaker speech speed split~it src~acc src~lib srun~error srv st stable~notes stacktrace stacktrace~below
+0.10 stages started~the statement state~dict status~message stays steht steps stopped stopped~it strange stream~error
+0.10 structure studies subject~job suffice suite summary~info supplied supplied~memory supported~by supposed svd
+0.10 switched~on tab~or tag tail takes~gib take~the take~while take~your task task~device te technical tensor~is
+0.10 tentei terms~of tested testing text_generation_client~router textures text~generation text~was tf_gpu_allocator
+0.10 tf_gpu_allocator~cuda_malloc_async tf~keras than~your that~isn that~my that~needs that~still that~what the~br
+0.10 the~cause the~cli the~command the~complete the~crash the~detector the~embedding the~epoch the~eval the~existing
+0.10 the~fft the~fp the~fraction the~frame the~frames the~fused the~kernel the~key the~logits the~ocr the~on
+0.10 the~optimizer the~paper the~price the~recent the~record the~release the~run the~sample the~stack the~stacktrace
+0.10 the~start the~tensors the~text the~th the~time the~training the~tutorial the~unet the~value think think~that
+0.10 this~attack this~branch this~builder this~can throwing throwing~an timestamp~level time~level tip~set ti~gb
+0.10 to_device today~on tokens~in told tomorrow too~big torch_npu torch~cuda total~by total~bytes total~chunks
+0.10 total~of total~vram tot~alloc tot~freed tout to~batch to~catch to~close to~comment to~cpu to~device to~display
+0.10 to~get to~insufficient to~leave to~make to~no to~our to~refresh to~requested to~train to~unexpected tp tpu
+0.10 traceback~oom train_step trainnetwork train~the tried~it troubleshooting trtexec~on try~in ts turned turned~on
+0.10 two~crashes two~separate ubuntu ultra~high understood unexpected~consequences unhandled~cuda units unloading~all
+0.10 unset unused update~it upscale upscaler up~by up~when usage~peak usage~tot used~for user~guide user~supplied
+0.10 uses use~batch use~in use~it use~kib using~gpu usually~means util utilization~to utils util~cpp value~but
+0.10 value~in variable~length variable~tf_gpu_allocator vega version~and version~or very~first view viewport
+0.10 viewport~render vllm vocab volatile vulkan wall wan wanted~to warmup~encountered warmup~generation
+0.10 warmup~max_input_length warmup~text_generation_client was wasn was~at was~changed was~still weeks week~both well
+0.10 went~from went~wrong werden we~read wh what~am what~else what~get what~we when~start which~gpu while~you whole
+0.10 whole~time will~be window~reload without~trouble with~limit with~llama with~mb with~my with~rust_backtrace
+0.10 with~this workstation would~exceed wow wrote xla_extension xla_extension~xlaruntimeerror xorg yes~know yes~that
+0.10 yes~the your~input your~job your~vram you~are you~can you~for you~might you~signed you~switched you~use
+0.10 zero~status zip zluda zombie без было вылетает если запускаю карта кто меня можно нормально памяти сообщение
+0.10 уменьшить あ~り い~で お~り こ こ~と す~か せ~ん だ~け っ て~お で~し で~止 な~り の~で ば ま ま~せ ま~り ら
+0.10 れ~ば ク ジ セ チ~を ッ~チ ノ ノ~ー メ メ~ン ン~ト 一~个 一~样 一~步 上 不~到 不~是 个~epoch 之~后 也 交 从
+0.10 代~码 以~跑 但~是 写~法 出~ま 刚 到~一 割 加~载 动 单 单~卡 占~满 原~因 另 可 号 启~动 回~复 因 在~用 型~时 夜
+0.10 大~小 天 失 如 如~下 子 它 定~し 就 就~挂 工 应 应~该 想 成~了 我~在 投 昇 昇~腾 是~gb 是~不 有 权~重 检~测
+0.10 模~型 求~助 测 済 済~み 然 版~本 环 现 生~成 用~的 由 画~像 的~显 知 知~识 确~认 確~認 第~一 第~二 系 系~统 统
+0.10 缩 腾 解~决 試 試~し 認 设~置 试~试 该 谢 起~来 越 越~多 运 运~行 还~有 通 里~的 问~题 题~描 계 까 까~요 낮 녕
+0.10 녕~하 노~드 는~데 다 돌 되 드~립 로 로~그 료 립 립~니 문~의 배 상 수 습 실 실~행 안~녕 어~제 었~습 오 올 입
+0.10 입~니 있 있~을 제 죽~었 지 추 하~세 학 했 했~습 행 호
+0.15 _bfc~op _bfc~ran abi abort aborted~at above~for acc account~related agree agree~to ah air al all_reduce alla
+0.15 alloc alloca allocate~gib allocate~mib allocations~may allocation~gib allocator~gpu_ amber and~after and~each
+0.15 and~gb and~got and~its and~privacy and~ran and~shared and~type and~with another~exception answered answered~by
+0.15 any any~way an~assert an~error applied apply approx apr are~gb are~ok are~still as~err as~if attach
+0.15 attention~slicing attn at~gib at~on avoid~fragmentation batch~and be because been before~the behavior
+0.15 below~might be~incorrect be~too body box branch bucketing buffer~failed buffer~of build~of by~an by~clicking
+0.15 by~hand call~first candle can~the can~use capture card~after cause~system cc~allocator changes~nothing
+0.15 change~anything checked checkpoint checkpointing children chunks~gib ci clearer clicking clicking~sign client
+0.15 climbs cnn code~returned colleague collect collective~operation come~from commits common_init_from_params
+0.15 common_init_from_params~failed concurrency counted cpu~it crash crashed crashes~today ctx cu cuda~and custom
+0.15 custom~code cycles~gpu dag dat dear debug describe devicebuffer device~to dict disabled disable~upper docs~say
+0.15 docs~stable done~on do~it dump each~time eager~mode el~modelo emails embed enable enabled endpoint engine~py
+0.15 erreur errors~were error~message error~using error~warmup err~mem est everything~is everywhere every~card
+0.15 every~time example examples exception~occurred executing exists expectation external~xla fails~after fails~the
+0.15 falls falls~back feedback fell fields file~is filters filters~size finetuning finish first~iteration fits
+0.15 flat~at followed~the for~github for~minutes for~possible for~stream framework free~and free~gib funciona gb~are
+0.15 gb~do gb~profile gb~ram gb~to gb~used gb~vram gb~with gc~collect general gestern gets~through gfx gguf ging gio
+0.15 github~you give~it go go~msg gpt gpu gpu_memory_utilization gpudevice gpu~rendering gpu~use grande growing
+0.15 gtx~ti gui gunicorn had~no hair half~way has~gb has~nothing has~only have~written holding host~has host~memory
+0.15 hours html https~docs https~pytorch id if~the improve~the inferência info~br infra input~output in~case
+0.15 in~forward in~loader in~module in~pieces in~run in~total issues~and ist~eine is~and is~back is~down is~float
+0.15 is~known is~needed is~one is~so is~that is~written item iteration~of its~workspace it~does it~doesn it~fits
+0.15 it~gone it~helps it~in it~ll jaxlib jetpack jetson~orin job~localhost jupyter~kernel karte~ist keras ksampler kw
+0.15 label~fusion last~week layer~filters learn len lib limit~for lines~of ll load_tensors~loading
+0.15 load_tensors~offloading loaded localhost localhost~replica logged logits log~could log~ends log~from log~note
+0.15 log~same log~traceback log~two looking loop losses~append lvl mac~studio made makes~no management~https matlab
+0.15 matmul mb~so meldung memory~allocations memory~it mem~types merge message~says method me~it me~on mib~on might
+0.15 mind mindspore miner mini minibatch mir mira mit mmap~true model~is model~of model~tensors more~information mx
+0.15 my~card my~dataset names names~in nano~gb nd needed neither nettle neural~network never noble node~with not~set
+0.15 no~difference num_gpu numa nvidia~rtx offloaded offloaded~layers of~gib of~my of~our of~the ok~for ollama~panic
+0.15 on only~in only~rank on~cuda on~gb on~nov on~smaller oom~when opening~encoder opt~conda org org~docs or~not
+0.15 or~so ot ought ought~to outofmemoryerror~cuda out~and panic panicked~at paper passed~tests password percent
+0.15 perhaps persists phase phi pin pool~use ppo preallocated~temp privacy privacy~statement pull~requests put~it
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~but pytorch~org quality question~is raised~from ray rd rebooted
+0.15 recording references regression related~emails removed~the rendering~documentation replica~task reporter rerun
+0.15 reserved~memory reset~the resize resnet retry~with returned~while rtx~gb run running~the runs~to run~the
+0.15 same~model same~time script~in see~https send~you sentences service~and session set_per_process_memory_fraction
+0.15 setting set~it shard shared~host shift should~it side since~this situation size~input slicing smallest somewhere
+0.15 so~close so~this spare spelling split~into staff start~the statement~we stays~at steam steps~to student studio
+0.15 sum~total sur~le swap~or sweep system system~failure task~exited tell~the template temp~allocation
+0.15 tensorflow~installed tensors~this terminating tests~failed tests~passed test~summary text_generation_client
+0.15 text~encoder tf_force_unified_memory thank thanks~lot thank~you that~not that~should that~we there~an
+0.15 the~allocation the~big the~card the~config the~container the~course the~cycles the~dataset the~large the~loop
+0.15 the~notebook the~orin the~other the~output the~process the~quick the~reason the~situation the~worker the~workers
+0.15 things this~message this~model this~week through~the thu tiling token too~little to~decrease to~one to~self
+0.15 to~spare to~this to~use to~view train~log trying~to turns turns~out two~days two~notebooks types um
+0.15 unallocated~if understand unexpected unlimited until~the un~message up~to usage~bytes use~chunks
+0.15 use~pytorch_mps_high_watermark_ratio viola virtual~memory vmap vram~used waiting warmup was~fine was~it was~no
+0.15 way~around went~through were~encountered what~did when when~executing when~running while~mmap while~opening
+0.15 width will~improve will~look win window wird without~the with~another with~code with~nothing with~out
+0.15 with~status with~that with~two with~what worker~cc works~for works~thanks works~with work~and would~be would~fit
+0.15 written~custom xla~xla xt young you~account you~agree you~asked you~go you~post you~should you~try zeros~cuda ²
+0.15 всем всем~привет привет спасибо то あ い~た い~ま お し~い じ た~こ で~落 の~学 は ま~し り~ま エ~ポ セ~ー チ
+0.15 ッ~セ ポ~ッ メ~ッ ー~バ ー~メ 中~间 主 介 以~了 但 低 倍 告 器 失~败 室 对 希 希~望 帮 建~议 张 後 挂 描 描~述
+0.15 文~档 有~问 望 本 机 样 档 模 每~个 求 满 現 画 的~是 确 练 编 解 认 议 识 谢~谢 败 起~動 转 输 返 还~是 述 退
+0.15 退~出 것 네 니 니~다 돌~리 안 업 작 죽 학~습
+0.20 __init__ _bfc above~exception add add~swap agent alloc_tensor_range alloc_tensor_range~failed allocated~gib
+0.20 allocated~memory allocation~failed all~names all~of already~on am an and~pytorch_cuda_alloc_conf are~changed
+0.20 are~fine are~not as~soon as~you at~that available~memory before between~and be~created be~done big~scene bios
+0.20 blobs broadcast buffer building~the but~these caffe call~last call~to can~do card~in case~it cette chainer check
+0.20 chose clips comment~by compiled conv cpu~the crashes created created~from das depth~maps device~with dgx didn
+0.20 did~not dies~on die~karte different display doc doesn down do~anything do~what dumped duration during~handling
+0.20 each~iteration each~worker ema ends~like engine~could enough~memory errors_impl error~llama error~occurred
+0.20 error~unable even~with everything exactly exception exception~another fa failed~on failed~resource_exhausted
+0.20 falls~over fewer file~opt firefox first~call first~one fix float~on floor followed for~it for~more for~node
+0.20 frame framework~errors_impl free~gpu from~network further gave~up gb~free gb~the gemma gib~gpu gib~reserved
+0.20 github~sign gives gmx gmx~mdrun go~from gpu_ gpu_~_bfc gpu~by growth guten handle~prefill handling~of
+0.20 happens~add has~gib have here~the huge if~your ik image~size impact incorrect initialize inlet
+0.20 insufficient~memory in~fp isn~enough issues issue~on is~built is~there iterations it~away it~go it~passes
+0.20 it~runs it~says it~seems it~should it~starts jobs~on job~ended job~failed journal jpg já kaggle keeps~its late
+0.20 la~memoria left~for lets lief limit~set llama loads load~model load~the log~are log~error log~what look~at
+0.20 loss~item lot lowered lvl~info made~it main~error make~the management~and maps marek mas max_split_size_mb~to
+0.20 may~cause mdrun mdrun~version means~the memory~gib memory~tried memory~with metashape mi mib~gpu mistake
+0.20 model~unable model~was module mortem must~be même network neural nn node~name nothing~else nothing~for not~find
+0.20 no~more no~problem of~gb of~in of~size of~them only~gb onnxruntime on~an on~free on~host optimizer
+0.20 outofmemoryerror~traceback out~of overnight panic~unable parou parsed pass~the pid~ip pjrt
+0.20 pjrt~pjrt_stream_executor_client plus post post~mortem preallocated predict program~gmx python~framework
+0.20 pytorch~if py~in queue quiet radeon raylet remat removed render reported~by reproduce~the res resident
+0.20 restarting~the rs rule runs~out same~batch same~box same~on samples sao screenshot sdpa see~below separate seq
+0.20 setting~max_split_size_mb should~have sim smaller soon~as source~file stable stage starten state stderr step~to
+0.20 subdivisions successfully~but swap tells tensorflow~python tensorrt~engine terminate terminate~called tf
+0.20 that~for that~much then~the there~way these~errors the~first the~gib the~nccl the~old the~others the~processes
+0.20 the~scene the~ui the~very the~vision the~whole this~card this~expected this~log thx times title took too~much
+0.20 torch~zeros total_loss total_loss~loss toujours tower to~disable to~initialize traceback~most trainer~main
+0.20 trainworker trainworker~pid trouble trtexec two~cards two~failures ui un unless~you updated updated~successfully
+0.20 upload up~with urchin used~mb used~the using~cuda value vision vit von wanted was~updated went~down went~to
+0.20 we~can what~went whether whisper with~smaller workers written~by xla xla~pjrt your~account época пошло た~ら
+0.20 ち~ま て て~い サ~ー ッ 候 关 卡~是 号~卡 各 在 复~现 已 待 成 我~的 批 改~成 时~候 服 服~务 止~ま 正 発 的~内
+0.20 的~时 第 络 网~络 네~요 시
+0.25 afternoon allocate~compute all~the and~gib any~implementation an~image application are~made art at avoid
+0.25 batch~prefill bfc_allocator bfc_allocator~cc bigger~card binary bs bucketed buy by~itself called card~is
+0.25 cc~execution cfg check~the chạy collective comes~up common_runtime~bfc_allocator compute~buffers con context~for
+0.25 could~you cp create~context create~execution cuda_error_out_of_memory~out cudaexecutionprovider cuda~device
+0.25 cuda~for cuda~graphs cuh customer cycles có deck decode decrease~max device~cuda died dies document does~this dr
+0.25 eager entrenar error evening every execution~context execution~of failures faster fell~over find~any first~then
+0.25 flux~dev foreignnode from~yesterday gets get~this gib~free gib~the gig gigs given~back graph hashcat heute hey
+0.25 hint~if how~can https~github implementation implementation~for installed~from in~execute in~function in~that is
+0.25 issue is~ok it~goes it~it it~only it~trains jax~errors job~on join kept last~lines la~primera leak lena
+0.25 load_tensors log~is macbook main mais management master maximum may~be memory~left memory~management memory~of
+0.25 memory~when merging modelo~de model~file mossy moved nb nel nie night node~foreignnode no~idea nó obtiens
+0.25 occurred of~mine of~replica on~github on~job on~this on~with oom~happens open opencl opt orin~nano orin~nx
+0.25 overflow paddleocr passes pieces pjrt_stream_executor_client pjrt_stream_executor_client~cc placa please~check
+0.25 pod prefill~tokens primera puts que rank~the related replicas replica~failed resource_exhausted~out rest rig
+0.25 root~cause run~on scan scene searched second~one see~list select service~hlo_rematerialization set~by should~do
+0.25 sign~in slices smoke specified sprint srun stack~overflow stay stuck switched sys system~ram teacher tells~me
+0.25 tensors~when that~is that~moment them there they the~above the~batch the~gpus the~maximum the~model the~night
+0.25 the~smallest the~title the~torch those ticket tiny titan tokens~you to~avoid to~handle to~lower to~your tracker
+0.25 training~with tune ultra unable unable~to use using version waiting~for weekly what~should when~oom
+0.25 while~running whisper~large with~cuda with~it with~model with~the workaround xla~label yolov you~do zeros как по
+0.25 し~て た で~す の~エ 个 作 务 助 動 可~以 問~題 复 来 止 正~常 每 经 训 训~练 试 都 重 重~启 題
+0.30 accounts after~some allocate~cuda allow_growth and~then app append arch as~printed attempts automatic away
+0.30 backend back~to batches beim believe build ca came can~take cards~and ce changed chat chunked chunks comes
+0.30 config confirmed could~not cuda_error_out_of_memory cuda~buffer describe~the did~you disable disk down~to
+0.30 each~of embedding en~la error~code estoy exited~with expandable_segments fft for~that four fusion gan gb~gb
+0.30 github~com gpu~and gromacs hash here~for ho host~cuda_error_out_of_memory hung idea ilse installed is~all is~as
+0.30 is~fine is~in is~okay is~what iter lm lots main~panicked maybe memory~for memory~on memory~try merged min mine
+0.30 moment morning most~recent my~own new người noise now~with offload offloading~repeating of~allocated of~course
+0.30 of~memory old on~device on~gpu optix other other~ranks pattern pattern~cuda pc per~gpu picture
+0.30 pipeline~parallelism posting processing process~is recent~call reduction repeating repeating~layers reported
+0.30 rules samples~per seems see~documentation segunda sin smi~shows solved soon sorry~for split start starting super
+0.30 survive tensorrt tesla thanks thanks~for the~test third this~here though thread~main tokens to~ask to~cuda to~in
+0.30 to~load triton tts two volume want~to war was~on went~well wgpu work written xla~service xtx yes 了 以 像 启 問
+0.30 回 图 起 过
+0.35 accepted batch~size black command common_runtime core~common_runtime core~dumped default depth during engine
+0.35 enough fails flux forum four~times fraction fragmentation~see graphs has images input in~to isso is~gone jupyter
+0.35 layers~to list~of ocr offloading orin os png point quick recent replaced rest~is retrying root self server~error
+0.35 service should~be step~of su tensorflow~core the~full the~host the~problem the~rest the~third thought to~be
+0.35 to~gpu try~with una update used way~to what~can why with with~batch you~need you~want し~た 后 时 生 跑
+0.40 aborted~core allocation~summary around bug by~pytorch clear_session com decrease detector dos each~one error~not
+0.40 flax following for~me from~to github handle hello hidden host~names if~you is~set leaving leaving~this length
+0.40 llm loading~model log~my names~are non note okay parallelism qwen ranks relevant replica reply resolve
+0.40 restarting script second someone src summary~follows sur termina terminal the~build the~demo this~morning
+0.40 training up~the use~of van var warp ya your your~gpu you~have вот тема 卡
+0.45 and~it audio batch~is bo calling core course create current~allocation days documentation~for er error~in esto
+0.45 expected follows frames get~the instance_group instance_group~count isn jetson les line~in message models nx
+0.45 or~is paged panicked prefill py python quadro requests set~to stream the~gpu timeline treino ver very worker 到
+0.45 改
+0.50 aborted and~now backtrace better big bigger blender but default~rank di eval forward gtx~gb hi hint https
+0.50 iteration just my notebook nothing op po py~line restarted somebody through to~reproduce traceback trying while
+0.50 you
+0.55 action already back comment en~el err gave happens here minutes now put restart says some summary test train
+0.55 yesterday
+0.60 ai could documentation encoder execution for~this get gone pipeline problem running runs so~it th three
+0.60 to~create trains tutorial за
+0.65 after demo each epoch net on~the rank set should the~new works
+0.70 cause even image not~enough so sorry
+0.75 dataset gt load rtx ti try
+0.80 got had me same way
+0.85 both did
+0.90 gb
+0.95 re
+1.00 it
+1.10 gtx
+1.15 went
""",
    "near": r"""
-1.95 cpu
-1.85 jax_platforms
-1.45 who
-1.40 errno finished oom
-1.20 there
-1.10 saved
-1.00 cudaerrormemoryallocation exc_info killed txt
-0.95 gib
-0.90 kb
-0.85 acc if null sec
-0.80 mb notes pipeline return timeout
-0.75 kv memory ms name running
-0.70 assert class cublas_status_alloc_failed diff invalid log long message pt status
-0.65 as creating detected errors hbm json test weights
-0.60 accuracy env example git msg passed requested size tests true val_loss
-0.55 autotuning cards configs cudnn end epoch for gemm_fusion_autotuner raise runtimeerror scratch sh shown so socket
-0.55 solve title tok triggered troubleshooting
-0.50 amp apple commit completed debug do global_step index local_rank messages points returned slice slurmstepd
-0.50 written xla
-0.45 allocating author benchmark black call cd const dir explain hsa_override_gfx_version llama_kv_cache_init mem
-0.45 moved no output reason retry supported tensors type val what
-0.40 anon be begin channel config content dataloader def driver format group item kind level load_tensors logging
-0.40 max_split_size_mb mig phrases pretrain report request retrying rss skipped start str thu train_loss valid want
-0.40 why yes
-0.35 accumulation allocator bat best bot built capability cases check classify component cudnn_status_not_supported
-0.35 dtype ecc empty_cache ep fake faq fatal fresh from gpu gpus grad_norm grep guild hiperroroutofmemory id kernel
-0.35 label library limits match msgstr nan need needs oneline open operation out pinned plan queued red reinitialize
-0.35 sample sheet since slide stop strings the times utf vs wiki window without
-0.30 _check_cuda_python_error allocate are assistant aten bool br byte cannot case causes chosen compiling corpus
-0.30 count cpp ctranslate cuda_error_launch_out_of_resources date dev dice div done du epochs exitcode exports far fc
-0.30 first fixed generation has import info io job let loader look max_model_len meta mon mx needed network new nm
-0.30 num_ooms of oom_kill opset parameters parse platform restored returns score sending side signal sigterm snapshot
-0.30 space string swap three timestamp tue uid use valueerror vm vram wed writing you
-0.25 _t alert also attempt backends bfc bfloat body bus checkpoint checkpointing checkpoints closing cluster commands
-0.25 cordialement created ctc cuda_error_no_device cudaapierror cudasuccess cuinit cupy device_memory drill
-0.25 dso_loader dunlin else encoding eng etc exact expect external fewer free garbage_collection_threshold get gguf
-0.25 gpu_oom infer install items joined la lgtm lines llama llama_kv_cache_unified max_seq_length mm native
-0.25 ncclunhandledcudaerror newer nothing num_alloc_retries numbers ok onnxruntime_inference_collection per physical
-0.25 plus pool pth pull pytorch_hip_alloc_conf quit quota reached ref registers remedy resolved retcode rmm routes
-0.25 save saving sdpa shapes shrink simulated skip speech std step_ struct sudo supervisor tail tcp
-0.25 test_other_errors_pass_through text topic tried trtexec trunk ul unit user userwarning value values var verbatim
-0.25 verdict wrote xid xml yaml 用
-0.20 ac activations address af algorithm always args article ask asked before behaviour binary block_k block_m
-0.20 block_n builds caffe captured ckpt collected comments compiled concurrency constraint conv_algorithm_picker copy
-0.20 counter coverage cross cuda_host cudaerror_t cudf data define deploy dmesg doc elapsed elastic empty ended
-0.20 engine estimate exc execution_count exhausted filename final flash_attention_ floor ft fusions gc gpu_device
-0.20 grüße guide gx handler hards how href initialize input intern is_oom js known ksameasrequested lang
-0.20 learning_rate lesson li libcudnn limit linear lm_head load_in_ login lol loom loop lower lustre maximum mbs mean
-0.20 medvram merged mlp multiprocessing mémoire nb ngl nodes not np num_stages num_warps object off only oom_count
-0.20 patch pending place pluggy pr predict prod quantize questions reading recommended record registry reports review
-0.20 rootdir runbook safetensors se sent setting severity sim site slow slug sort style success sw symptom synthetic
-0.20 tickets train trt tuner un under val_accuracy venv verbose wait week when write xformers
-0.20 xla_python_client_allocator yolo
-0.15 activation ad ai alphafold answer apply arena_extend_strategy argument assertionerror attn_implementation attr
-0.15 backend badge bind bit blocks bump cancelled card caught cell_type changed changelog charset colab compile
-0.15 compiler completion configuration contained corp creation cuda_dnn cudadrv cudamemgetinfo cudnn_conv_algo_search
-0.15 demo deps device deviceerror diagnostics diffusion docs domain ds dynamic each ef effect effective endgroup
-0.15 enforce evening event exceeded exited export fi figure filenotfounderror fired five fixes fixture fn
-0.15 fragmentation gold golden gradient_checkpointing gradients guard gw half hand heron heuristic hf hint history
-0.15 hits host_oom idle illegal img inputs instance_group instead isinstance jest jobid kaggle kill largest launcher
-0.15 leave license llama_new_context_with_model loaded local_xla macos marked max_memory_allocated maxrss median
-0.15 metadata metal mps notebooks nullptr offload_optimizer offload_param ol one onnxruntime_src oomkilled
-0.15 opened_zipfile options or oserror others otherwise out_of_memory outofmemory over panic parser pass patterns
-0.15 per_device_train_batch_size perfect petrel pkg plover pp prngkey processes processing profile pub
-0.15 pytorch_mps_high_watermark_ratio related release removed render req reqmem requirements runner samples sampling
-0.15 search section sequences series sharded shift small soft split_k st still strong succeeded take team tenant
-0.15 testclassify than that them threads toml took tp ts tts uncorrectable unsigned
-0.15 ur_result_error_out_of_device_memory url us validation wall wanted watchdog 小 度 法
-0.10 _______________________________________________ __init__ ab acceptance access activity add agent
-0.10 allocaterawinternal artifact assert_eq assign attention autocast avail average avg back bad_alloc bb between bo
-0.10 bonjour bucket bye bytes calm capi category cause cell changes classname clip closed co codes compact completely
-0.10 connection constraint_memcg consumed contains control criteria css ctx cublascreate cuda_error_launch_failed
-0.10 cuda_visible_devices cudageterrorstring cudnn_status_alloc_failed cumemalloc cumemalloc_v current_context de
-0.10 debian decision defaultcpuallocator directory discussion display_name distributed doctest document drivererror
-0.10 entry est everything expecting exported expr faults fd feat field figures files fits fri gb_free generate
-0.10 get_memory_info ggml_backend_cuda_buffer_type_alloc_buffer gl gpu_helpers gpuwatch grad
-0.10 gradient_checkpointing_enable grid had help helpful helps highlights hip holds hostname il images impl in
-0.10 initialized insufficient into issues journalctl kmg language larger latency libcublas linux llama_model_load
-0.10 local loki lt mapping markdown matches max_input_tokens max_new_tokens md medium memoria method mi might mira
-0.10 missing mlx msgid mt names nf ns num_shard number nvrm once oom_score_adj outofgpumemoryerror pack parametrize
-0.10 parquet part paste pci pgtables picked pickle_module placeholder please po pooled_storage_manager port pos
-0.10 preflight pressure problems process projects pytorch_cuda_alloc_conf quillnet raw reactions reclaim refused
-0.10 regex rejected repeated requires residues resource retryable rg right room runtimeexception say says sbatch
-0.10 scavenge scripts seconds sentence set_to_none shmem showerror smoke sources span sphinx stdout stepid storage
-0.10 succeed successful successfully sxm syncedmem tactic taken tb tessera testcase testsuite testsuites
-0.10 text_generation_router_v textarea they thread tick tiny to_string too tpu train_wall trainingarguments triage
-0.10 types unable unspecified vae vaedecode vendor vid vision vk_error_out_of_device_memory volumes wandb was watch
-0.10 were wording world would xla_python_client_mem_fraction xla_python_client_preallocate yarrow yi yolov zeros 太
-0.10 存 重
-0.05 _k _load_pretrained_model _utils abort accepted activate added again all allowed alt alternatives and ann
-0.05 announce answered app arch array attributes available awq bad bare barrier base base_model baseexception
-0.05 batch_size being bfcarena bindings block bn bnb bootstrap bpw branch budget busy cached caching catch cf change
-0.05 chaos checklist chip choose chunked_prefill_size ckpt_ clear cli_args click cmd cntk collect collective columns
-0.05 comfy comfyui commandline_args compat completions components conf confidence configmap confluence conftest
-0.05 containers contents context_len context_length copied count_over_time course crashes crates creationdate
-0.05 criterion cuda_memory_manager cudadriverversion cudaerrorillegaladdress cudaexception cudagetlasterror
-0.05 cudamalloc customer cut days dc dcgm_fi_dev_fb_used debugging decoding defaults defined dependencies derive
-0.05 detection device_oom diag dies digest direct disk doctype does don double dp drive drivers dropdown due during
-0.05 edges einsum element elements encode enum eq errorf eta eth etl events every evidence exercise
-0.05 expandable_segments expect_that experimental extract fault fb feature ff fieldconfig fix fixtures flash fleet
-0.05 flush fmt footer forcausallm format_size formatter frecuentes frequently front full fusion fwd gauge generated
-0.05 get_default_memory_pool glossary gm gn gnorm gnu goes good gpu_executor gpu_mem_limit gpu_model_runner gpuoom
-0.05 gradient grads grpc halve halving hassubstr head header heading health healthy heap hints hw idea identifier
-0.05 imagerecordioparser incidents increase inference installation invoked iter_image_recordio_ iterations january
-0.05 keen kestrel keyerror killer kitchen kl ksampler labels legendformat less libcudart limitations listening lists
-0.05 ll localllama log_dist logger lowvram lr lvl mail maintenance management manager many mark math matmul matrix
-0.05 max max_bin max_len max_num_seqs max_running_requests max_tokens max_total_num_tokens meaning means
-0.05 mem_fraction_static memory_reserved memory_stats merci mesh micro micro_batch mit mk mmu mnt mock model_id mu
-0.05 multiline mut mxneterror n_ctx_train nanny nav nd ndash ne new_token_ratio nn num num_inference_steps numba nvcc
-0.05 office often on_oom oncall onnxruntimeerror oomd ooms opencv outofmemoryerror overlap package pairs panels
-0.05 paragraph parentid parsers parts paths people performance persistent pinned_memory_manager pip pipeline_tag pme
-0.05 pre previous printed printf product proj public px py pycuda python qa qps quick ra raised random rc readme
-0.05 reasons reported requested_bytes resourceexhausted response responses restarting results retract retracted_reqs
-0.05 reviewed role round row rst runtime_exception sacct sbin scenarios schema schemas schemaversion screen seen
-0.05 selective server_args serving set sha sharding shards shuffle sig signatures six sizeof skipping slot sm sm_
-0.05 snapshots solutions something spare speicher sprint stable starting_batch_size states static story
-0.05 streamexecutor study such suggestion sum sweep synopsis systemd systems tab table tbody td temp tensor
-0.05 test_parse testing thcstorage then third_party throughput throws tiles timeseries tl tobe toc tokens topics
-0.05 total train_step translation tuning two typeinfo uint unexpected updated usable usize uvicorn v_num val_dice
-0.05 validate validations variable vllmworker vocab votes wav weekly while wide willow wishes workspace world_size
-0.05 wrong xa xpu yet your zu 办 半 原 因 大 片 碎 精
+0.05 __ ___ _____ __inference_train_function_ __main__ __name__ __version__ _apply _c _call_impl _call_tf_sessionrun
+0.05 _contextlib _conv_forward _core _cuda _cuda_deserialize _dummy_sampler_run _init_cache _malloc _nn _nvenc
+0.05 _optimize _recv _run_fn _run_trial _zn according active actor_id adam additional agg alertname alerts
+0.05 alloc_tensor_range allocatememory allow_growth allow_unreachable amdgpu an anything apiversion application arc
+0.05 architecture arguments asr assets attachments attention_mask attn_mask attn_weights attribute attributeerror
+0.05 avoid await axes ba badalloc batch_norm batches bc below bert bflops bias bin bins bitsandbytes bld ble blobs
+0.05 block_until_ready both bst buf bugs builder bytes_in_use bytes_limit bytesize callback calledprocesserror camera
+0.05 can_shift capable capture capture_inputs capture_model capturing ccsrc cdist ce cedar cell_ chapter check_call
+0.05 check_enough_kv_cache_memory cheers ci classes clcreatebuffer clean client_terminated clock close cloud coder
+0.05 collecting comfyui_windows_portable common_init_from_params community computecosts concat concurrent connected
+0.05 continue conv_ conv_ops_impl cores corporation cpu_mapped cpuexecutionprovider create_graph cron cryosparc csrc
+0.05 cuarrays cuda_call cuda_settings cudaallocator cudaexecutionprovider cuh cumem_attach custom_allocator d_ da
+0.05 dark_cuda darknet deck decoder decorate_context decorator decrease deep default_restore_location den denoise
+0.05 deserialized_objects desk detach detail deviceid died difference diffusers dilation directly directml disable
+0.05 disabled disp dlalocaldram dlasram dmlc dp_rank dpi drain dump dumped duration eb edge_ edited el ema emb
+0.05 encoder engine_args entrypoints eps error_handler ethminer ev exec executed executekernel execution_block_cb
+0.05 existing exiting exits exllamav expert_gating_func extractimagepatches face facebook false faster fe fedora
+0.05 fetch fields flags flash_attn flash_causal_lm flow follow forest forkpoolworker forward_call from_pretrained
+0.05 fsdp full_state_dict fun function fused_moe gave gcc gemm gen generate_token geometry getfield ggml_cuda_init
+0.05 gigs githubusercontent giving gone google gpu_hist gpu_id gpu_memory_utilization gpu_uuid gpu_worker gpudevice
+0.05 gpudevicemanager gpuid gpupooledstoragemanager grad_fn gradient_accumulation_steps gradio graph_runner graphs
+0.05 groupby gs gz hallo happened hash have he heads healthz held hidden hires hist hpc hr im_end imperative
+0.05 implementation including information infra init_memory_pool initial_pool_size inner_training_loop inp input_bufs
+0.05 input_feed input_ids int interface interpreters interval ipex ips ipykernel_launcher ipynb iq ir isn jetpack jnp
+0.05 june just kernels kernelspec key_states kind_gpu kofi kv_size latent launch lc ldm leak learner lena lindqvist
+0.05 live llama_init_from_model llamarunner llm_load_print_meta lmdeploy load_state_dict loadmodel loads
+0.05 localcudacluster location lock logs longest loops losses low lstm lua luxcore mainprocess make managed managers
+0.05 map_location maple mar march max_batch_prefill_tokens max_depth max_length maxpool mean_ megatron mem_get_info
+0.05 memo memory_limit memorypool mempoolsize merge merge_chunk mhz mindspore mine mistralai model_dir model_executor
+0.05 model_path model_type models moderator moe momentum monitor months more mory moving much mul_
+0.05 multiproc_worker_utils mxgetlasterror n_expert_shared n_ff_exp n_gpu_layers n_layer_dense_lead n_ubatch
+0.05 namespace nas nchw nearest nemo ner nfs ng nightly nohup noise non_blocking nonetype norm nproc nt nu nuc
+0.05 num_ctx num_gpu num_images_per_prompt nvinfer oct october offline ollama_context_length ollama_keep_alive
+0.05 ollama_llama_server ones operating optimizer optuna org_tensorflow ot other output_names outs owner oyelaran pad
+0.05 pages parallel partial partially partitions patch_match_stereo path pcie pd pdf pe peft perf persistence
+0.05 persistent_load phase pickle_load_args pin_memory pipelines pjit pjrt_stream_executor_client pods port_args
+0.05 portable possible posted pow ppdet pre_execute_cb preds priority private probe process_name processgroupnccl
+0.05 processor provider ptr pwr py_str qe qk que queuet quill qwq rain raise_if_cache_size_invalid read_parquet ready
+0.05 real recv_device refvalue region relevant remat rendering repeat repeats repl repr requires_grad reranker resnet
+0.05 restore restore_location restoring resume revision reward rl rm rmm_maximum_pool_size rmm_pool_size
+0.05 rmmrapidsretryiterator rollout root_key rounded router run_id run_options run_scheduler_process runners runtime
+0.05 scala scale scale_factor scaling scheduler se_gpu_pjrt_client secondstagefeatureextractor sed see seg selected
+0.05 send_device send_device_incarnation sep september serialization served set_device
+0.05 set_per_process_memory_fraction sft shard share shutting sigmoid similar solver sorted spark sql sqrt sr_x
+0.05 starting startup state state_dict stderr stem step stopping storage_type stream_executor stride studio
+0.05 subdivisions subprocess suite sun swin system_allocator systemerror sz tacticoptimizer target tasksetmanager te
+0.05 teacher tensor_name tensor_type tensorrt_llm tensorview terminal terminating text_generation_launcher
+0.05 text_generation_server texts thank threshold thx tidy tiling tmp to_device to_gpu tokenizer tomasz tools
+0.05 torchrun total_loss tp_rank trace traceback_utils tracer train_batch_size train_fn training_step traj transcribe
+0.05 tritonserver trust_remote_code tuple type_k type_v ui uk ultra uncorr units unix unpickler unused upscaler used
+0.05 used_bytes used_memory uses utc util utilization uv validating value_or_values vega venvs vgg
+0.05 virtualmemorybuffer visible vit vl vllmworkerprocess vmap vmm volatile volume waitnotificationfn wants warming
+0.05 warn welcome went word words worked workers workflow wry xb xc xgb xgboost xl xlarge xs ze zephyr zeros_like
+0.05 zesty zip zusammen 回 境
+0.10 _configure_zero_optimizer _conv _do_call _lib _session _try_malloc accelerator actions activation_checkpointing
+0.10 actor actual alignment allocateimpl any api apps archive aug autograd axis backbone beta bge bhqk big bitmaps
+0.10 bits blas cache calcul callbacks caller candle cat cb cells cfg cgroup chat chunks
+0.10 cl_mem_object_allocation_failure command complex concat_op configproto controlnet conv_ops ctk ctv
+0.10 cu_stream_non_blocking cuarray cuda_stream_ cufft cumemcreate cupy_gpu_memory_limit
+0.10 curr_region_allocation_bytes_ currently custreamcreate dask dataset ddr deepseek der describe desktop det
+0.10 detector device_id device_put devices dims discord discussions dmatrix dot_general dropped edge ee elif enable
+0.10 encountered enginecore entries eog eval even exceptions executor expansion fa fairseq_cli faiss faster_whisper
+0.10 feb feed_dict fetch_list few fftn force forum fps fraction freq_base freq_scale func function_node functional
+0.10 gan get_output_data gi gives graphics green gres gruß has_subgraph here hidden_states hour https hx ideas ids
+0.10 igpu ilse impact inf input_data_all instruct interpolate is ish jo jul lammps last_hidden_state left lightning
+0.10 like linalg llm_engine loadengine localhost log_softmax logged logicaldeviceconfiguration lora lost ls ma
+0.10 macbook macro main maintainer make_data masks max_total_tokens maximum_pool_size memcpy memgetinfo memory_limit_
+0.10 mib mining model model_parameters modeling modules moin monday mp n_batch navi nbconvert ndarray none notebook
+0.10 nov nproc_per_node nv_gpu_memory_used_bytes nx ny nz official offload ollama_num_parallel openai ops
+0.10 optimization optix optshapes ort outcome output_data output_type output_ui outputs para params particles
+0.10 partition pbtxt peakreserved petra physx picture plugin pools print priya profiling ps qlora quarry question
+0.10 queue qwen radv ray raytaskerror recon records reduce repeating ret retries retro return_tensors rows rt run_all
+0.10 run_metadata rusty scaled_dot_product_attention scope screenshots sd sd_hijack_optimizations second
+0.10 sequential_executor sess set_logical_device_configuration sgl shell should sigabrt sleep spec
+0.10 split_cross_attention_forward srt statistics subgraph_callable summary sys taichi takes target_list
+0.10 text_generation_client through throw_api_error tid tm total_gpu_memory total_region_allocated_bytes_ tr
+0.10 trainnetwork transform transformer triton truncation ub umber undefinitializer unet unset ups upscale
+0.10 use_cudnn_on_gpu used_gpu_memory utils vec versions view vivid vk vol wan warp well wrapper ws zero
+0.10 zero_optimization
+0.15 ____ _alloc _k_m aborted absl adamw adding alloca answers artifacts attempting auto backtrace beetle
+0.15 bufferassignment buffers building buildserializednetwork but cargo catboost caused classifier cli complete
+0.15 condition container create critical cuda_error_out_of_memory daemon day dear dec defaultallocator detect did dim
+0.15 dist documentation dt duplicates embed embedding en enabled environ er eu executing failures farm feeds ffff
+0.15 find flux fp fr game gemma generating gfx ggml_assert ggml_gallocr_reserve_n ggml_vulkan gh gmx got gpt
+0.15 gpu_rendering gromacs high image imgs include initializing internalerror iter jit join juniper jupyter keras key
+0.15 lan largestfreeblock lattice len length libmxnet list load_model lunar machine manual mask max_input_length
+0.15 max_prefill_tokens maybe_live_out metrics minibatchsize miniconda mistral mixtral model_lifecycle morning mossy
+0.15 my na newest nhwc noheader normal note num_updates num_workers observed offloading old onnx opal optim optimized
+0.15 orin page pattern pc peer pool_allocator ppl ppo pred prefetch prefill prop properties pytorch pyx quiet rapids
+0.15 rec recover relion relu rerank res reserve_size resources retain_graph rules runbooks runoptions rx ryzen
+0.15 saveengine scores sentences settings sglang short slurm smaller softmax source_file source_line srun stand
+0.15 started starts stops strides super tasks th this tiled token train_ds translate transport
+0.15 tritonbackend_modelinstanceinitialize uma unsqueeze uploading video warm wsl www xorg xtx xx
+0.20 _bfc _state about allocatable amber assertion bench bf bfc_arena bt bvh centos chain ciao com common con
+0.20 constant cp crane crash crit current cv cycles dag devicebuffer diffuse distribution down dusky enough execute
+0.20 failure fairseq fft fit float forums freememory gable global goroutine harbor home inferencesession inlined
+0.20 inner iteration jpg jvp kept kib lab layer learn libc llama_model_load_from_file_impl llm_load_tensors lm lo
+0.20 makefile mode model_name_or_path most mxnet nettle nnet noble nvidia offloaded onnxruntime_pybind op_kernel
+0.20 op_requires opencl our output_dir padding parameter phi pose predictor print_info processed program randn raven
+0.20 raylet re recent requests required reserved rtx secs singledevicememorypool source sr ss stat svc system
+0.20 terminated tgi timeline titan to totalmemory train_inner trains transformers triangles tune ty updating usr
+0.20 viewlayer vllm void we webserver xlaruntimeerror
+0.25 _device am another apr async atoms badger batch bd blender bs common_runtime conda console conv data_format
+0.25 decode deepspeed default details distill docker early ed enc examples expected falcon fan fern fine fra ggml
+0.25 glad go gpu_ gt hi hit http inlet instance intel ip jun lantern large layers logits makes max_batch_size min
+0.25 mini newbie node non now op_name operator paddle paged pcibusid per_process_gpu_memory_fraction powershell
+0.25 problem regards replica reply restart sched seqs server silver slack solved sparrow steps test_layers tf ticket
+0.25 time today torch trainworker trial tsl turn unknown variables virtual warmup webui which xla_extension xt young
+0.30 accelerate alloc anaconda crashed csv cuda cuda_allocator cuda_driver delta dt_float enginecore_dp envs
+0.30 execution gin gpu_options gpuarray hazel hello ipython issue jax jolly laptop load major matched mcu
+0.30 memoryclockrate memusagechange minor minutes mo n_ctx next ocr pebble pro rand received reproduction rule runs
+0.30 seed seq serve service single size_t smi stacktrace stage stats tags task unallocated whisper windows wps
+0.35 after allocation brisk client could ends exe fails forward found gb github inc incident jan jl latest
+0.35 llama_context maxallocsize may member ml numallocs peak pid plain posts query radeon reporter shape src standup
+0.35 version vulkan whole work
+0.40 action append box bug chunk compute dgx errors_impl feats fluid handle hashcat inuse ivory julia maxinuse
+0.40 microsoft net onnxruntime png post ram rank same scene session stack tensorflow top
+0.45 at behavior capacity ember fail frame frames ghz internal kwargs loading nccl pod reproduce root run thistle ti
+0.45 training transpose ubuntu update viola warning
+0.50 allocated already cu environment geforce graph gtx init lib ollama stopped users
+0.55 continued error exception me op pm result scan srv works
+0.60 build cc code core llm resourceexhaustederror
+0.65 by framework traceback using
+0.70 bfc_allocator on org thanks worker
+0.75 line os packages tesla
+0.80 file resource_exhausted self
+0.85 failed
+1.00 commented
+1.05 loss
+1.25 comment
+1.70 description
+2.05 it
""",
    "lead": r"""
-1.80 `
-1.70 „
-1.50 gib like we
-1.35 info
-1.30 who
-1.25 that
-1.10 > memory
-1.05 tensorflow tried
-1.00 cuda_driver for stream_executor
-0.95 ends torch
-0.90 does ram
-0.85 common_runtime out question
-0.80 every exc_info free page warning
-0.75 ; interview is je pytorch tensor texts will { « …
-0.70 how met other per taken there
-0.65 allocator flux für ggml_cuda_host_malloc her print ran where
-0.60 il llama_model_load meets once skipping theano would » │
-0.55 allocated allocating are asked den docstring im mib read seen to вопрос
-0.50 " de docs front has isn just lower never och or plan should shown sim stops too virtualmemorybuffer 文 问
-0.45 ' do from ggml_metal_graph_compute guard launch pool resizephysical stop threw
-0.40 as c_api ciao config device errors hello idea if kind limit oom op_kernel op_requires people points prefill
-0.40 resource_exhausted starts the thread true write xla_extension 的 题
-0.35 \ be below chapter command conv_ops core cudaprogram ein engine external fake gb hallo hand hint ich knows make
-0.35 msgid noch não search side size suppose throws trained unit userwarning warn which xgboost yet zusammen ” 器 是
-0.35 请
-0.30 ? batch_size bot canned caught conv cudnn die end estimate fields figure fp keep looks loss matches metal mps
-0.30 nit no predict recognises red say sooner test tests this wiki же ・ 有
-0.25 * = [ allocate asks bfc_allocator block cl_ come counts each echo een empty entry everyone faq
-0.25 gpu_memory_utilization gpu_oom kernel killed known kv level lib makes many mar mode modules msg pattern raise
-0.25 raising refused returns show slide something strings tell un use weights won zero 。 ン 以
-0.20 % / aa algorithm allocaterawinternal ask attempt bfcarena cache cannot catch cluster compare
-0.20 conv_algorithm_picker cpu cudasuccess dans di difference eng except explain fault generate gets
-0.20 ggml_backend_cuda_buffer_type_alloc_buffer have het into kurze line longer note number parser por på que quotes
-0.20 reading regex request resourceexhaustederror room row scheduler sh site std table tensorrt texto three tip total
-0.20 ts video week whether whole why windows work workspace wsl you } не — 「 ト 下 会 本 老 这 의
-0.15 about arena au avec bar blocks calls capacity cuh device_helpers du em empty_cache executekernel exit expected
-0.15 fail failure find_executable_batch_size fine ggml input its jaxlib jobs kb komunikat launcher local_tsl
-0.15 local_xla look march matmul much needs opt order paddle please put raises readme release reported requested
-0.15 return runtime_exception sample sampler scratch sequence sequential_executor spec str subject system thing
-0.15 triage tune una under vllm гб し た て ま 中 在 시 ）
-0.10 again allocation already and anybody available backbone backends came classify console
-0.10 cublas_status_alloc_failed cuda_error_out_of_memory cudamalloc dataloader debug deep div don envs ep fit fix
-0.10 forum four given grep help hold http int it lab later les let logs lvl meet memoria ngl nn onnxruntimeerror
-0.10 options output para paste post problem program proposal quiz real retry reviewer rmm rtsafe runtime saferuntime
-0.10 saw section shared simulated startup string sur sweep than threads through tiny unallocated ve vs want wants way
-0.10 width wish wording words wrapper zu для 不 出 原 存 显 版 第 面 그 니 면 지
-0.05 $ & ( ^ above accelerate alert asr back backend between bytes caching cards catches cc classifier close
-0.05 colleague commit common complex conda const contains content context count_over_time cu cudaruntimeerror
-0.05 cuvidcreatedecoder dataset dec der did draft driver er est even feature feb finetune frage gpu_hist gpus graph
-0.05 graphics guide hence hi hip holds host infer init instead is_oom jetzt know la ll local mail map messages mock
-0.05 model_lifecycle more morning need nobody none notes nur object often opencv outofmemory params past pessoal
-0.05 phrase pytest rather re reason reserved runbook rust se side_effect since small some someone status style such
-0.05 sum summary take textures thanks them times trains try trying turns txt typical unhandled updater_gpu_hist
-0.05 usually van warm when while whoever xla xpu · ¿ строка が を メ 看 다 문 오
+0.05 # : acceleratorerror actor add allocatenewregion also always amd an answers around attic bench builds by báo
+0.05 call calling change char check ci comes comfy comment conditional_t container conv_ops_impl crashes ctx cuda
+0.05 cudadrv cv data decoder deepspeed directml enginecore_ english ensemble errtype et event exits export following
+0.05 fooocus gpu_mat handle hiperror hires hour https include initialization issues item iterations jour jul kills
+0.05 kubernetes lang loaded local_client lora mal max_batch_size max_total_tokens meldung membrane mini mining
+0.05 minutes mlx monday multiproc_worker_utils must name nas nd nnet nodes nuc numba nvidia obtiens onnxruntime_src
+0.05 parallel parameter pjrt pjrt_stream_executor_client plugin pour pr proc project ranks rapids reads refine
+0.05 requests reranker residue rig rmmerror rror runs runtimeexception screenshot sentence serve share size_t się
+0.05 slurm split start state still storage stream stub super sycl thank thrw tid titan tm torch_memory_saver tous tp
+0.05 traceback tree two ui unable unet up_blocks users version virtual vllmworkerprocess was what without
+0.05 xgboosterror yes | всем привет █ ▏ 、 か と る ラ ロ 成 接 昨 이
+0.10 _cl aborts alphafold arc arrête assertion bf bit carb cause chain create critical deck del detector dialog el en
+0.10 entrenar es everything failing fork forward fusedconv good gromacs high hours hpp itself jit jl layer layers
+0.10 list llama loaderror logging max_input_length max_prefill_tokens meldet mensagem moved na namd new nie nothing
+0.10 now old one only opencl operator optimizer outofmemoryerror own pass peak permanent point pooled_ providers
+0.10 pyopencl radeon reply rs runtime_error runtimeerror said sched seconds see self serving single srv standup su
+0.10 svc takes team text_generation_client things til timestamp today tuning um unavailable und unwrap using value
+0.10 wan window workers wrong época な に グ 个 例 后 天 始 开 提 昇 最 直 腾 起 里 가 돌
+0.15 _work abi ac amrex any apr awq beim big bitsandbytes body caffe changed chat class clcreatebuffer client clip
+0.15 compiler conv_ creating cublas cudaerror cudf cycles da dear encoder encountered ended enough ever execute gave
+0.15 goes got hola home id in inside ipex isaac laden learning level_zero libc llm max mb md mein metashape mon
+0.15 ncclunhandledcudaerror nicht octane pipeline port really replicas returned right rows rule rx sd seit sent
+0.15 source src terminated terminating text th tts ultra une unexpected unser up upscale vit whose xlarge вылетает ち
+0.15 エ ッ バ ー 务 学 志 服 習 落
+0.20 _driver _jax ab anyone api attention backward been bfc_arena bricht broke buffer card case chatglm cuda_call day
+0.20 decode deepseek dem doc doesn embedder epochs example executor faiss false faster file float found friday
+0.20 getting gtx gym heute img instant iteration keras lammps loads long may mdrun mem memory_pool mi min mistral ngp
+0.20 ocr off open optix org_tensorflow press quits render running sale scene set setting si spark
+0.20 stack_like_memory_pool steps taichi terminal terminate think throwing tpu tutorial uncaught vae void warp
+0.20 xlaruntimeerror xt your ~ × は 一 了 卡 挂 模 는 습 학
+0.25 ! _nvenc abort am attn bad bool can catboosterror clenqueuendrangekernel closing con cudacall das days dr else
+0.25 exceptions exhausted far ffmpeg function gemma gestern gone guten had heads hit ist jetson journal koboldcpp
+0.25 loop modelo mxnet nano net notebook numpy onnx packaged popup processing prompt pycuda redshift relion resource
+0.25 rocm screen sees task trt well workstation zeros 今 型 测 行 运 세 ， ：
+0.30 _exceptions ai app branch called checkpoint closes confirm crashed description dreambooth enginecore_dp exact
+0.30 fails fell find folks forge go his inference internal loader loading lost lr macro meu mir mixtral openmm
+0.30 openmmexception prints pro ray replica report runner seeing smi so standardgpuresources static syncedmem tile
+0.30 trainnetwork trainworker trial tsl type valueerror yolov меня при の ら 时 示 练 训 데 안
+0.35 , ] atom auto bonjour candle cuda_base cudaapierror diffusion done execution fairseq farm fragmentation
+0.35 framework hey image index instance ip le lm mac mean mlx_lm nach pc qwen seq service sglang solved staging
+0.35 support told until went で 上 日 用 중
+0.40 . all answer before both cell channel comfyui cupy davinci falls frames give ksampler main nccl onnxruntime orin
+0.40 overnight python raised session shard step studio sure then triton vulkan works 到 요 코 하
+0.45 answered embedding errors_impl exllamav fraction intel jax job julia lol night pre process py resolve run script
+0.45 stable subdivisions tf ticket unreal логе 就
+0.50 aborted amber bei blender but catboost darknet detail died exc fyi lightgbm matlab memoryerror mx not paddleocr
+0.50 pmemd px rank record router sorry stage ti treino webui на падает – 跑 인
+0.55 - atoms base cpp cuda_lib full machine over raylet tokens
+0.60 auf get gives large load macbook pid time warmup weekend wrote 에
+0.65 < could dead during eval images message mine my nightly ollama student user validation “ 서
+0.70 box drivererror failed first last mit node result title
+0.75 bs crash 报
+0.80 + colab default defaultallocator laptop log with
+0.85 code customer dmesg gpu here
+0.90 after bug kaggle stderr update whisper yesterday
+0.95 @ err frame generation pod quick says stopped
+1.00 down exception hashcat our server train
+1.05 ) demo training
+1.10 build colmap worker
+1.15 second
+1.20 epoch trainer
+1.25 me
+1.35 same
+1.50 error on
+1.55 →
""",
    "tail": r"""
-1.25 " available
-1.20 we «
-1.15 ; ` are
-1.10 windows
-1.05 :
-1.00 > ? which
-0.95 under
-0.90 acity
-0.85 allocate by peak since total
-0.80 answer into list nobody por thing “
-0.75 allocator capacity hand lines page pool question runtime today vs wiki の
-0.70 die failed knows size they » „
-0.65 check error ggml ist much source ve within
-0.60 as cudnn figure free little look rest sat started tell use what your 、
-0.55 * bytes five launch path readers runtimeerror ti want were | を 定
-0.50 ' buffer gib memoryerror nicht reserved see should smi team
-0.45 ) aus comes else ever for logs means of sizes that update weights well не と ー 会 例 到 前 字 本 用 그
-0.40 and bit calls che class code here how let lo metal no oom requested retry se stop studio table take tensor un
-0.40 until writing た 够 很 数 量 아
-0.35 . asked below bien count dies done ein end failure fixed hence instead kernel md nvidia printed raise real
-0.35 spelling stops than three und von vram worked worker → 的 見
-0.30 ask bios bitte block both call checkpointing cublas_status_alloc_failed der di er former fragmentation full kv
-0.30 last line lost name names new once os ou paper pid queue seen start those too unable up where why — 。 」 い ま
-0.30 ド 里 부 합
-0.25 & < adam added an answers anything blocks caching compare da entry happen hits http jax keeps like lora lowvram
-0.25 machines map matter may mean more most must nur order part please ratio results says seq simply skipped status
-0.25 vulkan when working worth wrong 「 こ 一 中 其 明 模 確 空 答 进 이
-0.20 again behind being bigger cc creation cublascreate cumemalloc data days des do don driver estimate except fake
-0.20 fewer find gives gpu_oom has inside kept latter leave memoria mig none numbers oder ones or otherwise out plain
-0.20 pytorch que reads reduce resource_exhausted resources return row shown small snapshot someone src static te
-0.20 tensorflow th thrown touched value yes え さ な め ら ク ス メ モ リ 不 合 碎 表 足 는
-0.15 ] allocating amd anywhere bei cards checked co counts cuda_error_out_of_memory cudaerrormemoryallocation dass
-0.15 documented empty enum et form fraction friday grep ich just less lower manual memory met minutes mock mps native
-0.15 nccl nie normal old onnx our pas post prefill prints project reading readme space spare std string strings
-0.15 tactic tells tests users was watchdog who whole will yours ” お き く し に も 什 他 多 时 是 还 라 문 실 으 하
-0.10 , \ access algorithm although arena cached caught cell chunked compile config context csrc cuda_visible_devices
-0.10 dem design en exclusive far figures follows good gpu_memory_utilization gradient half hang hay hbm het
-0.10 hiperroroutofmemory holds il jobs kann karty know label mem mib minus neighbour neither ngl niet ours
-0.10 outofmemoryerror po point raises reader red scratch screenshot section sentence sie stderr step tiles treiber
-0.10 true unknown van vorher whisper wir yet せ れ ト 上 下 为 么 出 列 占 可 和 存 完 就 成 把 文 点 生 算 自 节 行
-0.10 解 것 을
-0.05 ab alles alors article bare been best better bot budget but cache cap cause changed client cluster com comfyui
-0.05 cudamalloc cudnn_status_not_supported cupy cut das defaultcpuallocator den diffusion empty_cache exhausted give
-0.05 gpu_mem_limit graphics guide halves hit illegal issue its já kb killed killer la larger leak library ma mac
-0.05 machine max_num_seqs modelo ne nightly noch number only par pick possible regex restart returns room run said
-0.05 say search serving shape shared shm short side skipping smaller some spill state steht students ten the their
-0.05 tiled tiny title top tried turned twice unified usually wait wanted warning wording workspace xla это け イ ン
-0.05 了 事 以 何 再 分 化 吗 大 张 怎 片 说 리 서 의 ？
+0.05 array asks auch backend batch_size because black bs buy clips closed comment crash d_ dans device difference
+0.05 does down effective ends errors est files geforce gets green halving happened hip imgsz len level low là läuft
+0.05 match min mode moment need offload past people plan pour pr print recent requests restarting sans saw scheduler
+0.05 sdxl seems server sharing shows sitting solo stopped such summary sur swap tarjeta think traceback train try
+0.05 tuesday turn uma una usage utilization vk_error_out_of_device_memory whether window without you zu ¿ – あ サ ラ
+0.05 个 内 别 動 原 在 已 度 方 果 没 示 第 能 请 题 가 로 보 시 인 입 제 한 ，
+0.10 against be blender carte case ce clip close come copy different during el explain faq fits funciona get halve
+0.10 hat held hires holding hundred idle if im info jupyter kind lattice loaded long max_split_size_mb never node non
+0.10 nr patch per placa posted precision pro py ran ranks rather read reason remat rendering retrying rx script
+0.10 session settings sglang slow solver stable steps super system target test thanks ticket took torch very war zero
+0.10 гб か が じ す て チ ッ 两 保 免 办 后 如 小 尝 改 正 理 经 这 避 配 납 드 뜨 면 어 에 해
+0.15 about above alguém answered around assertion asynchronously big can catch dag details did du eight either
+0.15 expected fault gigs have help helps idea is iteration lowered make merci message micro mit models na needed next
+0.15 nothing passe passes pipeline process really render replicas resource rule runner schon share somewhere stage
+0.15 starts stays temporal text tf thread to two une us used viewport volume workers written xformers
+0.15 xla_python_client_preallocate zombie { · уже что だ 之 但 使 回 留 直 를
+0.20 @ ai alloc alloca beim bf body bug ci closing colab could current demo desktop dtype embedding encoder entre es
+0.20 exists flash followed graph halved he hour hours init input itself karte keep laptop longer lot medvram might
+0.20 mini nodes note occur one option other others own place pod points px renders report reported right sample show
+0.20 straight them truncated validation vllm vocab × как │ っ 只 常 置 试 跑 都 重 问 배 습 있 줄 치
+0.25 al another attention batch build calling chunk cpu cuda_malloc_async depth envs eval exception
+0.25 expandable_segments false fix flag frame gc improve including invoking je job length load loss main morning
+0.25 noise op program python re scene setting situation sorry takes this token user vae went with yolov } же карта う
+0.25 ょ わ 同 因 学 我 样 까 러 은 （
+0.30 % any core cpp cu eager em environment export fit func go going happy images int intel les lief lowering max_bin
+0.30 missing off para passed resnet single so stack statefulpartitionedcall still suppose taken tf_gpu_allocator
+0.30 there yesterday zeros ça ち 设 같 데 오
+0.35 + all anyone at atoms builds came cured darknet decode found four goes inputs layers logits lol looks made
+0.35 matrix mb quadro restarted sent shard version よ 有 落 도 ）
+0.40 [ am auf avec bad before box con container day engine epoch gave it large leaving limits ll max moved notebook
+0.40 okay ollama optimizer picture though trains using variable 요
+0.45 ^ de device_map file first fp got item net not open over rank replica request si tile training ~ り 卡
+0.50 - conv docs each every everything medium plus problem runs textures timeline told xt ya
+0.55 ! aucun back cuda didn guess happens hint loads maybe nice now prompt running second subdivisions through
+0.55 tomorrow … 止
+0.60 alone also course default donc evening float gone high loading pre
+0.65 ( = auto even mx time
+0.70 # card doesn mine ram week would
+0.75 enough frames from grid soon
+0.80 dev gt me on same
+0.85 function third
+0.90 gpu ok
+0.95 / had set split
+1.00 model no_grad tokens
+1.05 fine my rtx
+1.10 le then
+1.15 checkpoint while works
+1.20 after
+1.25 gtx
+1.30 на
+1.35 gb image
""",
    "ahead": r"""
-0.95 ? is
-0.90 0
-0.85 „
-0.75 :~runtimeerror~: warning~: «~runtimeerror~:
-0.70 memory~( 「
-0.65 ggml_cuda_host_malloc~:
-0.60 " on~"
-0.50 of~" resourceexhaustederror~: with~`
-0.45 :~0~] ^~error~: resource_exhausted~:
-0.40 .~xlaruntimeerror~: runtimeerror~:
-0.35 / :~llama~runner [~w~] and~" loading~model~: model~: worker~0~: w~]
-0.30 -~" `~error~: like~" │~runtimeerror~:
-0.25 "~,~" '~s~` .~. .~.~. :~resource_exhausted~: ^~outofmemoryerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.25 `~resourceexhaustederror~: `~valueerror~: `~xlaruntimeerror~: cl_ cuda~error~: msgid~" no~" s~` the~" |
-0.20 "~ggml_vulkan~: "~resourceexhaustederror~: '~,~' = for~" for~` get~" or~" outofmemoryerror~(~" std~:~: with
-0.20 xlaruntimeerror~: }~:
-0.15 "~" "~and~" *~" *~) ,~runtimeerror~: . .~outofmemoryerror~: 0~}~: ^~>~" ^~runtimeerror~: about~` gpu~memory~?
-0.15 in~` line~" memory~? reads~" r~" stream~*~) t~"
-0.10 "~outofmemoryerror~: "~valueerror~: '~runtimeerror~: -~' -~` .~cudaruntimeerror~: 0~(~" 0~:~" 0~] :~"~" ;~" =~"
-0.10 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~resourceexhaustederror~: `~` `~llama~runner allocation~failed~:
-0.10 as~` memory~| no~` of~memory~| read~" runtimeerror~(~" that~" „~runtimeerror~:
-0.05 "~or~" ( (~` )~- )~` ,~' 0~" 0~)~- 0~.~` 0~:~` <~code~> [~trt~] ^~-~" ^~-~' ^~0 ^~│ a~" code~>
-0.05 cudaruntimeerror~: cuda~error error~(~" error~runtimeerror~: failed~-~> function~failed~.
-0.05 ggml_backend_cuda_buffer_type_alloc_buffer~: in~" see~" status~message~: trt~] {~" |~runtimeerror~: «
+0.05 "~error~: (~" (~)~: (~code ) .~/~pooled_ .~cpp~] .~cudaapierror~: .~internalerror~: .~rmmerror~: /~pooled_ /~s~]
+0.05 0~)~: 0~- 0~. 0~cudacall~] 0~failed~: :~resourceexhaustederror~: =~true~] ]~gym ^~exception~: ^~valueerror~:
+0.05 `~outofmemoryerror~: api~failed~. code cpp~] error~:~: error~]~: execution~failed~: get~` gym hiperror~(~code
+0.05 i~get~` loop~: message~:~" outofmemoryerror~: plugin~]~gym proc~0~: rmmerror~: s~] t tp~0~] traceback~)~:
+0.05 training~loop~: true~] { |~` |~valueerror~: “~runtimeerror~: →~runtimeerror~:
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> )~: )~:~cl_ )~runtimeerror~: ,~bool~) - .~acceleratorerror~: .~runtimeerror~: /~it~] 0~| 0~}~} :~' :~*~*
+0.10 :~0~: :~loaderror~: :~standardgpuresources~: >~ggml_backend_cuda_buffer_type_alloc_buffer~: [~gpu~] ]~error~: ^
+0.10 ^~" ^~# ^~ggml_vulkan~: `~drivererror~( acceleratorerror~: bool~) cudacall~] error~- error~. f function~: gpu~]
+0.10 it~] llama~runner loaderror~: message~" message~: permanent~error~. pooled_ runner see~` stops~with~" title~:
+0.10 with~' } }~}
+0.15 "~drivererror~( "~memoryerror~: *~runtimeerror~: ,~` .~exceptions~. 0~:~0 0~:~: 0~]~: 0~runtimeerror~: :~:
+0.15 :~level_zero :~valueerror~: >~outofmemoryerror~: [~e~] ]~runtimeerror~: ]~valueerror~: ^~> ` `~runtimeerror~:
+0.15 clenqueuendrangekernel~failed~: c~0~] ended~with~" exceptions~. e~] is~" level_zero memory~: node~0~:
+0.15 runtimeerror~:~level_zero |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 !~! !~!~! "~xlaruntimeerror~: 0~,~" :~cl_ :~ggml_backend_cuda_buffer_type_alloc_buffer~: [~error~] ^~0~: error~]
+0.20 execution~error~: failure~: fatal~error~: got~" server~error~: stopped~with~" then~" ：
+0.25 "~` )~valueerror~: -~> .~` .~openmmexception~: .~trainer~| 0~) 0~with~" :~"~` :~0 :~0~) ]~: exhausted~: failed~:
+0.25 has~" it~says memoryerror~: openmmexception~: outofmemoryerror~(~' prints~` resource~exhausted~: trainer~|
+0.25 with~exception~:
+0.30 ! '~s~" .~memoryerror~: .~resourceexhaustederror~: 0~, :~drivererror~( :~outofmemoryerror~: :~« :~„ ;
+0.30 ^~xlaruntimeerror~: error err~: exception~: me~" says~` shows~" standardgpuresources~: s~" valueerror~: “
+0.30 「~runtimeerror~:
+0.35 "~* .~" cudaapierror~: →
+0.40 "~:~" ' *~* :~"~* >~runtimeerror~: error~" says
+0.45 "~llama~runner -~>~" :~error~: buffer~failed~. says~" →~"
+0.50 >~" [~cuda~] cuda~] error~: generation~(~"
+0.55 )~:~` , .~base~. > ^~` base~. failed~. prints~"
+0.60 runtimeerror~(~'
+0.65 "~runtimeerror~:
+0.70 0~:
+0.75 drivererror~(
+0.90 (~' ]
+0.95 * with~"
+1.05 ,~"
+1.10 :~`
+1.20 :
+1.35 :~"
""",
    "behind": r"""
-1.60 0
-1.40 were were~available were~available~.
-1.20 `~(
-0.95 ) .~$ .~tried .~tried~to `~is
-0.90 "~is acity
-0.80 )~$
-0.55 "~- .~"~$ < `~?
-0.50 "~.~the `~after
-0.45 "~, acity~)
-0.40 <~- `~.~i and for
-0.35 (~0~) 0~.~0 `~, `~.~the `~to a~total~capacity on
-0.30 "~)~$ "~,~0 -~> .~gpu 0~. n n~bytes of~which that “
-0.25 "~)~, "~,~which '~, (~0 .~" .~' .~` `~,~then `~: of
-0.20 "~) "~on~0 - / ;~0 ;~0~. \ `~was `~→ | « ”~. 」
-0.15 "~,~$ "~-~> "~.~$ "~: "~in~a "~or "~→ % ( <~/ \~\ in~the →
-0.10 "~)~` "~,~" "~.~i "~anywhere "~to '~`~. )~` , = `~,~so `~`~$ `~and~` `~has `~you acity~;~. a~total is n~bytes~.
-0.05 "~? "~?~$ "~mean "~mean~? "~or~" "~the "~} '~' '~,~' (~requested (~requested~0 )~" *~*~$ .~"~) .~`~, <~/~code ?
-0.05 \~. \~.~tried `~,~the `~- `~.~$ `~; `~is~raised the |~$ }
+0.05 "~)~) "~,~and "~,~the "~0 "~at~0 "~with "~– "~— # '~)~. (~code *~bytes *~bytes~. ,~0 -~- .~`~$
+0.05 .~current~allocation .~it .~with ; ;~$ [~/ `~)~, `~at after be be~asynchronously be~asynchronously~reported file
+0.05 file~= file~=~csrc from in model model~/ of~which~. src src~/ when~the …
+0.10 "~,~so "~` "~after "~and~" "~that "~was #~0~$ )~. .~0 `~for `~it `~the acity~; error i if ”~, ”~， 。 」~$ ）
+0.15 "~$ "~; "~and~the "~and~then "~for #~0 '~"~, )~, *~*~. .~.~. .~current `~* `~*~* `~in~the when while~calling »~,
+0.20 "~as~soon "~in~the "~on~the "~so "~}~$ '~)~$ .~. .~i .~the :~file :~file~exists ;~. ;~.~. `~,~$ `~`~` `~i
+0.20 `~on~the `~when~i `~— while with ” │ │~$
+0.25 "~.~0 "~i "~right "~while '~. ;~while ;~while~invoking [~func [~func~: `~,~and `~from acity~;~0 including
+0.25 including~non including~non~-
+0.30 "~at '~)~" `~` `~when maybe~the maybe~the~environment statefulpartitionedcall “~.
+0.35 '~" * `~" `~on `~| `~， at maybe —
+0.40 "~in )~) `~"~)
+0.45 "~on~a *~* . [~op [~op~: `~with `~|~$
+0.50 "~from '~$ »~$
+0.55 "~and ` `~and~the `~in
+0.75 :
+0.85 ' `~. `~and
+0.90 "
+0.95 "~. [
+1.05 $ `~$
+1.10 '~)
+1.20 "~on
""",
    "pair": r"""
-1.35 nothing_stated&text_behind
-1.10 markup_near&text_behind
-1.05 ends_the_text&in_quotes
-1.00 alone&in_quotes
-0.95 in_quotes&trace_near names_the_words&says_may
-0.90 a_setup,_in_short&says_laughs in_quotes&says_supposed says_lately&words_before says_self&words_before
-0.85 a_failed_run&says_lately a_setup,_in_short&its_hint_printed a_setup,_in_short&output_near
-0.85 a_setup,_in_short&says_never a_short_text&output_near begins_the_text&somebody's_own,_in_short
-0.85 happened_to_somebody&text_behind says_happened&trace_near says_may&text_behind
-0.80 a_sentence_leads&somebody's_own a_setup,_in_short&says_self behind_a_prefix&on_a_stamped_line
-0.80 cut_by_dots&nothing_stated item_of_a_list&nothing_stated says_lately&says_people
-0.80 spoken_of_after_so_long&spoken_of_looks_for
-0.75 a_sentence_leads&trace_near alone&record alone&says_words cut_by_dots&other_near
-0.75 introduced_as_example&setting_near says_after_so_long&says_laughs says_happened&somebody's_own_machine,_in_short
-0.75 says_laughs&somebody's_own_machine,_in_short
-0.70 behind_a_prefix&somebody's_own,_in_short figures&spoken_of_made_up its_hint_printed&spoken_of_when
-0.70 on_a_stamped_line&says_self output_near&spoken_of_after_so_long output_near&spoken_of_happened
-0.70 says_after_so_long&says_supposed says_may&trouble spoken_of_after_so_long&words_before
-0.65 a_failed_run&words_before a_question,_in_short&ends_the_text a_question,_in_short&trouble
-0.65 a_setup,_in_short&denied_in_front behind_a_prefix&in_quotes cut_by_dots&setting_near
-0.65 denied_in_front&nothing_stated figures&spoken_of_means in_quotes&mentioned markup_near&may_happen
-0.65 markup_near&spoken_of_reader nothing_stated&record says_but&says_looks_for says_help&says_may says_means&trouble
-0.60 a_question,_in_short&hypothetical_sentence a_sentence_leads&says_when a_setup,_in_short&says_after_so_long
-0.60 a_setup,_in_short&spoken_of_lower_it a_short_text&mentioned about_texts&names_the_words
-0.60 about_texts&spoken_of_lately alone&figures alone&words_before begins_the_text&on_a_stamped_line
-0.60 begins_the_text&setting_near begins_the_text&spoken_of_looks_for behind_a_prefix&code_near
-0.60 cut_by_dots&somebody's_own_machine,_in_short denied_in_front&in_quotes denied_in_front&says_never
-0.60 ends_the_text&spoken_of_ask happened_to_somebody&somebody's_own_question,_in_short
-0.60 hypothetical_sentence&other_near hypothetical_sentence&text_behind indented&other_near mentioned&says_help
-0.60 on_a_stamped_line&spoken_of_after_so_long output_near&spoken_of_means
-0.60 says_after_so_long&somebody's_own_machine,_in_short spoken_of_happened&spoken_of_means
-0.60 spoken_of_never&spoken_of_when spoken_of_reader&spoken_of_when
-0.55 a_sentence_leads&denied_in_front a_sentence_leads&ends_the_text a_sentence_leads&spoken_of_may
-0.55 a_setup,_in_short&words_before a_short_text&a_site's_lines a_short_text&comment a_short_text&marked
-0.55 a_short_text&spoken_of_looks_for advice_share&text_behind advised&text_behind begins_its_line&trouble
-0.55 begins_the_text&output_near behind_a_prefix&record behind_a_prefix&says_made_up cut_by_dots&says_happened
-0.55 denied_in_front&happened_to_somebody ends_the_text&says_but ends_the_text&says_words
-0.55 ends_the_text&somebody's_own ends_the_text&somebody_speaks explained_behind&text_behind figures&spoken_of_buy
-0.55 figures&spoken_of_example happened_to_somebody&spoken_of_when happened_to_somebody&trouble
-0.55 hypothetical_sentence&may_happen hypothetical_sentence&says_but hypothetical_sentence&says_lately
-0.55 hypothetical_sentence&says_supposed in_quotes&on_a_stamped_line in_quotes&record in_quotes&text_behind
-0.55 indented&may_happen may_happen&says_numbered mentioned&names_the_words on_a_stamped_line&output_near
-0.55 on_a_stamped_line&somebody's_own,_in_short output_near&says_when says_after_so_long&words_before
-0.55 says_happened&somebody's_own says_made_up&says_words somebody's_own_question,_in_short&trouble
-0.55 spoken_of_cause&words_before spoken_of_happened&spoken_of_lower_it spoken_of_help&spoken_of_solved
-0.55 spoken_of_proposed&words_before
-0.50 a_failed_run&nobody_speaks a_setup,_in_short&setting_near a_setup,_in_short&trace_near
-0.50 a_short_text&begins_the_text a_short_text&text_behind a_site's_lines&figures begins_the_text&in_quotes
-0.50 begins_the_text&spoken_of_when behind_a_prefix&spoken_of_made_up cut_by_dots&figures
-0.50 denied_in_front&words_before ends_the_text&says_never figures&hypothetical_sentence
-0.50 happened_to_somebody&says_solved host_memory&mentioned host_memory&names_the_words host_memory&says_if
-0.50 hypothetical_sentence&says_numbered hypothetical_sentence&somebody_speaks in_quotes&says_words
-0.50 may_happen&says_help may_happen&spoken_of_if nobody_speaks&spoken_of_reader nobody_speaks&spoken_of_words
-0.50 nothing_stated&spoken_of_may often_may&spoken_of_may often_may&spoken_of_supposed
-0.50 on_a_stamped_line&spoken_of_made_up other_near&says_lower_it says_after_so_long&says_but
-0.50 says_laughs&somebody's_own says_laughs&text_behind says_lesson&says_never says_looks_for&somebody_speaks
-0.50 says_looks_for&trouble says_may&says_means says_when&somebody_speaks says_when&spoken_of_happened
-0.50 says_when&spoken_of_self setting_near&somebody's_own setting_near&text_behind spoken_of_help&text_behind
-0.50 spoken_of_made_up&words_before spoken_of_solved&spoken_of_when
-0.45 a_question,_in_short&says_happened a_question,_in_short&spoken_of_when a_setup,_in_short&says_numbered
-0.45 a_setup,_in_short&spoken_of_but a_setup,_in_short&spoken_of_when a_short_text&says_lesson
-0.45 a_whole_error_line&ends_the_text a_whole_error_line&output_near advised_by_nobody&begins_its_line
-0.45 begins_its_line&introduced_as_example begins_its_line&spoken_of_words begins_its_line&text_behind
-0.45 behind_a_prefix&spoken_of_when block_opened&spoken_of_example code_near&much_trouble code_near&typeset
-0.45 code_near&within_code comment&hypothetical_sentence comment&nobody_speaks cut_by_dots&spoken_of_self
-0.45 ends_the_text&text_behind figures&traceback_above hypothetical_sentence&markup_near in_quotes&markup_near
-0.45 indented&markup_near indented&spoken_of_supposed indented&words_before may_happen&other_near
-0.45 may_happen&somebody's_own_question,_in_short may_happen&spoken_of_supposed mentioned&output_near
-0.45 mentioned&says_if mentioned&setting_near names_the_words&output_near names_the_words&says_solved
-0.45 names_the_words&somebody's_own_machine,_in_short nobody_speaks&says_changes nobody_speaks&text_about_texts
-0.45 nobody_speaks&trouble nothing_stated&says_reader nothing_stated&spoken_of_after_so_long often_may&output_near
-0.45 on_a_stamped_line&spoken_of_when other_near&spoken_of_help says_but&says_happened says_but&says_never
-0.45 says_buy&text_behind says_happened&says_lower_it says_if&says_never says_means&text_behind says_never&says_self
-0.45 setting_near&somebody's_own,_in_short somebody_speaks&spoken_of_self spoken_of_after_so_long&spoken_of_help
-0.45 spoken_of_ask&spoken_of_never spoken_of_but&spoken_of_may spoken_of_but&spoken_of_never
-0.45 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&spoken_of_solved spoken_of_happened&trouble
-0.45 spoken_of_help&spoken_of_looks_for spoken_of_when&text_behind
-0.40 a_failed_run&says_looks_for a_failed_run&says_self a_failed_run&spoken_of_solved
-0.40 a_question,_in_short&happened_to_somebody a_question,_in_short&spoken_of_lower_it a_sentence_leads&other_near
-0.40 a_setup,_in_short&record a_setup,_in_short&traceback_above a_short_text&says_buy a_short_text&spoken_of_ask
-0.40 a_short_text&typeset a_short_text&within_code a_short_text&words_before a_site's_lines&its_hint_printed
-0.40 about_texts&begins_the_text about_texts&figures advice_share&may_happen advised&may_happen alone&says_when
-0.40 begins_the_text&says_looks_for begins_the_text&spoken_of_people behind_a_prefix&markup_near
-0.40 blanks_near&output_near code_near&in_quotes code_near&other_near code_near&spoken_of_labelled_symptom
-0.40 denied_in_front&says_after_so_long denied_in_front&spoken_of_after_so_long ends_the_text&says_people
-0.40 explained_behind&nobody_speaks figures&in_quotes figures&on_a_stamped_line figures&says_if figures&says_made_up
-0.40 figures&says_words figures&spoken_of_lesson happened_to_somebody&says_help heads_a_document&indented
-0.40 hypothetical_sentence&says_if hypothetical_sentence&somebody's_own,_in_short
-0.40 hypothetical_sentence&somebody's_own_machine,_in_short in_quotes&item_of_a_list in_quotes&names_the_words
-0.40 in_quotes&says_if in_quotes&says_looks_for in_quotes&traceback_above indented&spoken_of_may
-0.40 item_of_a_list&setting_near may_happen&says_lately mentioned&on_a_stamped_line mentioned&says_never
-0.40 nobody_speaks&spoken_of_if nothing_stated&spoken_of_proposed often_may&on_a_stamped_line
-0.40 other_near&says_supposed other_near&spoken_of_never output_near&says_self record&says_may record&somebody's_own
-0.40 record&spoken_of_buy says_but&says_lesson says_but&somebody's_own_machine,_in_short says_help&says_if
-0.40 says_help&says_self says_help&says_words says_labelled_symptom&somebody_speaks
-0.40 says_labelled_symptom&spoken_of_ask says_labelled_symptom&spoken_of_self says_lesson&somebody's_own,_in_short
-0.40 says_lesson&somebody_speaks says_looks_for&somebody's_own,_in_short says_looks_for&text_behind
-0.40 says_means&says_words says_numbered&says_reader says_people&text_behind says_people&trouble
-0.40 says_self&somebody's_own says_self&spoken_of_self says_supposed&words_before says_when&somebody's_own,_in_short
-0.40 setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_if
-0.40 somebody's_own,_in_short&spoken_of_looks_for somebody's_own_machine,_in_short&spoken_of_if
-0.40 somebody_speaks&somebody's_own spoken_of_changes&spoken_of_looks_for spoken_of_happened&spoken_of_reader
-0.40 spoken_of_help&spoken_of_people spoken_of_lately&spoken_of_may spoken_of_laughs&text_behind
-0.40 spoken_of_looks_for&spoken_of_when spoken_of_self&spoken_of_words trouble&typeset
-0.35 a_question,_in_short&says_people a_question,_in_short&spoken_of_ask a_question,_in_short&spoken_of_made_up
-0.35 a_question,_in_short&typeset a_sentence_leads&code_near a_sentence_leads&spoken_of_cause
-0.35 a_sentence_leads&spoken_of_labelled_symptom a_setup,_in_short&cut_by_dots a_setup,_in_short&markup_near
-0.35 a_setup,_in_short&spoken_of_laughs a_short_text&says_may a_short_text&text_about_texts
-0.35 a_whole_error_line&advised_by_nobody a_whole_error_line&somebody's_own_question,_in_short about_texts&indented
-0.35 about_texts&trouble advice_share&heads_a_document advice_share&remedies_above
-0.35 advice_share&spoken_of_labelled_symptom advised&heads_a_document advised&remedies_above
-0.35 advised&spoken_of_labelled_symptom alone&says_lesson begins_its_line&explained_behind
-0.35 begins_its_line&spoken_of_lesson begins_its_line&spoken_of_remedy begins_its_line&typeset
-0.35 begins_the_text&spoken_of_words begins_the_text&words_before behind_a_prefix&spoken_of_buy
-0.35 behind_a_prefix&spoken_of_lesson block_opened&figures block_opened&spoken_of_made_up code_near&says_happened
-0.35 code_near&spoken_of_proposed comment&other_near denied_in_front&says_reader ends_the_text&explained_behind
-0.35 ends_the_text&spoken_of_help explained_behind&markup_near explained_behind&says_means figures&markup_near
-0.35 figures&spoken_of_if figures&text_behind figures&within_code happened_to_somebody&hypothetical_sentence
-0.35 happened_to_somebody&markup_near happened_to_somebody&names_the_words happened_to_somebody&setting_near
-0.35 heads_a_document&mentioned hypothetical_sentence&says_may hypothetical_sentence&says_proposed
-0.35 hypothetical_sentence&spoken_of_help hypothetical_sentence&spoken_of_lower_it in_a_thread&trouble
-0.35 in_quotes&says_laughs in_quotes&spoken_of_but indented&spoken_of_means item_of_a_list&mentioned
-0.35 its_hint_printed&spoken_of_never marked&somebody's_own marked&trouble markup_near&mentioned
-0.35 markup_near&nobody_speaks may_happen&mentioned may_happen&often_may may_happen&record may_happen&spoken_of_means
-0.35 mentioned&spoken_of_words much_about_texts&spoken_of_after_so_long names_the_words&says_proposed
-0.35 names_the_words&says_supposed nobody_speaks&spoken_of_buy nobody_speaks&spoken_of_made_up nobody_speaks&typeset
-0.35 nobody_speaks&within_code nothing_stated&somebody's_own_question,_in_short often_may&somebody_speaks
-0.35 on_a_stamped_line&record other_near&remedies_below other_near&says_laughs other_near&somebody's_own
-0.35 other_near&text_about_texts output_near&spoken_of_when says_example&says_words says_example&trouble
-0.35 says_explained&somebody's_own_question,_in_short says_happened&says_laughs says_happened&spoken_of_happened
-0.35 says_help&says_when says_help&trouble says_lately&somebody's_own_question,_in_short says_looks_for&says_supposed
-0.35 says_lower_it&says_self says_lower_it&trouble says_means&spoken_of_happened says_never&says_people
-0.35 says_never&says_proposed says_never&text_behind says_proposed&trouble says_reader&text_behind
-0.35 says_self&spoken_of_reader says_solved&somebody's_own_machine,_in_short setting_near&spoken_of_lower_it
-0.35 setting_near&spoken_of_words somebody's_own,_in_short&spoken_of_self
-0.35 somebody's_own_question,_in_short&spoken_of_ask somebody's_own_question,_in_short&spoken_of_happened
-0.35 somebody_speaks&spoken_of_people spoken_of_after_so_long&spoken_of_remedy
-0.35 spoken_of_ask&spoken_of_labelled_remedy spoken_of_but&text_behind spoken_of_example&spoken_of_made_up
-0.35 spoken_of_happened&spoken_of_may spoken_of_if&spoken_of_lately spoken_of_if&spoken_of_means
-0.35 spoken_of_laughs&spoken_of_self spoken_of_lesson&spoken_of_self spoken_of_lower_it&spoken_of_may
-0.35 spoken_of_people&trace_near spoken_of_reader&spoken_of_supposed spoken_of_self&trouble
-0.30 a_failed_run&in_quotes a_failed_run&somebody's_own,_in_short a_question,_in_short&says_explained
-0.30 a_question,_in_short&says_lately a_question,_in_short&says_made_up a_question,_in_short&says_words
-0.30 a_question,_in_short&spoken_of_lesson a_sentence_leads&about_texts a_sentence_leads&says_remedy
-0.30 a_sentence_leads&spoken_of_ask a_setup,_in_short&happened_to_somebody a_setup,_in_short&introduced_as_example
-0.30 a_setup,_in_short&says_buy a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_lesson
-0.30 a_setup,_in_short&spoken_of_solved a_short_text&about_texts a_short_text&explained_behind
-0.30 a_short_text&its_words_taken_up a_short_text&says_explained a_short_text&says_looks_for
-0.30 a_short_text&says_proposed a_short_text&spoken_of_lesson a_short_text&spoken_of_may
-0.30 a_site's_lines&a_whole_error_line a_whole_error_line&spoken_of_remedy about_texts&code_near
-0.30 about_texts&heads_a_document about_texts&in_a_thread about_texts&says_after_so_long
-0.30 about_texts&spoken_of_changes about_texts&spoken_of_help about_texts&spoken_of_reader
-0.30 advice_share&between_sections advice_share&introduced_as_example advice_share&says_after_so_long
-0.30 advice_share&says_lower_it advised&between_sections advised&introduced_as_example advised&says_after_so_long
-0.30 advised&says_lower_it advised_by_nobody&between_sections advised_by_nobody&code_near
-0.30 advised_by_nobody&heads_a_document advised_by_nobody&may_happen advised_by_nobody&mentioned
-0.30 advised_by_nobody&remedies_above advised_by_nobody&says_lower_it advised_by_nobody&spoken_of_labelled_symptom
-0.30 alone&explained_behind alone&host_memory alone&says_made_up alone&says_people alone&somebody's_own
-0.30 begins_its_line&spoken_of_never begins_the_text&figures begins_the_text&hypothetical_sentence
-0.30 begins_the_text&names_the_words begins_the_text&says_lesson behind_a_prefix&mentioned behind_a_prefix&often_may
-0.30 behind_a_prefix&says_labelled_symptom behind_a_prefix&spoken_of_laughs behind_a_prefix&traceback_above
-0.30 between_sections&its_hint_printed blanks_near&heads_a_document blanks_near&spoken_of_self
-0.30 block_opened&spoken_of_ask block_opened&spoken_of_supposed code_near&says_looks_for comment&figures
-0.30 comment&output_near denied_in_front&record ends_the_text&host_memory ends_the_text&says_made_up
-0.30 ends_the_text&says_self ends_the_text&spoken_of_lesson ends_the_text&spoken_of_self figures&says_after_so_long
-0.30 figures&spoken_of_explained figures&spoken_of_people figures&typeset happened_to_somebody&marked
-0.30 happened_to_somebody&output_near happened_to_somebody&says_never happened_to_somebody&spoken_of_lower_it
-0.30 heads_a_document&words_before in_a_thread&says_happened in_a_thread&somebody's_own in_quotes&says_happened
-0.30 in_quotes&says_made_up indented&spoken_of_if introduced_as_example&nobody_speaks
-0.30 introduced_as_example&other_near introduced_as_example&spoken_of_means its_hint_printed&spoken_of_lately
-0.30 marked&output_near marked&says_happened markup_near&much_about_texts markup_near&spoken_of_after_so_long
-0.30 may_happen&says_supposed may_happen&somebody_speaks may_happen&spoken_of_lesson may_happen&spoken_of_solved
-0.30 mentioned&says_words mentioned&spoken_of_cause much_about_texts&nobody_speaks much_about_texts&on_a_stamped_line
-0.30 names_the_words&on_a_stamped_line names_the_words&says_happened names_the_words&trouble nobody_speaks&record
-0.30 nobody_speaks&says_remedy nobody_speaks&spoken_of_example nobody_speaks&spoken_of_lesson
-0.30 nothing_stated&says_lesson nothing_stated&says_lower_it nothing_stated&says_remedy
-0.30 nothing_stated&somebody's_own,_in_short often_may&spoken_of_ask often_may&words_before
-0.30 on_a_stamped_line&says_labelled_symptom on_a_stamped_line&says_looks_for other_near&spoken_of_happened
-0.30 other_near&spoken_of_labelled_remedy output_near&says_happened output_near&says_numbered
-0.30 output_near&somebody's_own,_in_short output_near&trouble record&says_happened record&says_help
-0.30 record&says_made_up record&says_never record&says_supposed record&somebody's_own_question,_in_short
-0.30 record&spoken_of_lesson remedies_above&spoken_of_lower_it says_after_so_long&says_made_up
-0.30 says_after_so_long&spoken_of_reader says_but&words_before says_buy&words_before says_explained&says_happened
-0.30 says_help&says_reader says_help&somebody's_own says_if&says_people says_if&somebody's_own_question,_in_short
-0.30 says_labelled_symptom&spoken_of_happened says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks
-0.30 says_lesson&says_may says_lesson&says_self says_lesson&says_when
-0.30 says_looks_for&somebody's_own_question,_in_short says_may&says_people says_may&somebody's_own_question,_in_short
-0.30 says_means&says_reader says_never&trouble says_numbered&somebody's_own_machine,_in_short
-0.30 says_people&somebody's_own,_in_short says_people&somebody_speaks says_proposed&somebody's_own,_in_short
-0.30 says_reader&somebody_speaks says_when&spoken_of_looks_for says_words&text_behind setting_near&spoken_of_when
-0.30 somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_after_so_long
-0.30 somebody's_own,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.30 somebody_speaks&spoken_of_help spoken_of_ask&spoken_of_cause spoken_of_ask&spoken_of_lower_it
-0.30 spoken_of_example&trace_near spoken_of_explained&spoken_of_lesson spoken_of_help&spoken_of_never
-0.30 spoken_of_lately&spoken_of_lesson spoken_of_lesson&spoken_of_reader spoken_of_looks_for&trouble
-0.30 spoken_of_lower_it&spoken_of_means spoken_of_lower_it&traceback_above spoken_of_may&text_behind
-0.30 spoken_of_may&typeset spoken_of_never&text_behind spoken_of_reader&spoken_of_solved spoken_of_solved&trouble
-0.30 trace_near&trouble trace_near&within_code traceback_above&within_code
-0.25 a_failed_run&behind_a_prefix a_failed_run&explained_behind a_failed_run&other_near a_failed_run&says_means
-0.25 a_failed_run&traceback_above a_question,_in_short&its_hint_printed a_question,_in_short&other_near
-0.25 a_question,_in_short&output_near a_question,_in_short&record a_question,_in_short&says_buy
-0.25 a_question,_in_short&setting_near a_question,_in_short&spoken_of_lately a_report's_heading&advice_share
-0.25 a_report's_heading&advised a_sentence_leads&behind_a_prefix a_sentence_leads&says_help
-0.25 a_sentence_leads&says_never a_sentence_leads&says_proposed a_sentence_leads&somebody's_own_machine,_in_short
-0.25 a_setup,_in_short&says_help a_setup,_in_short&says_lesson a_setup,_in_short&spoken_of_changes
-0.25 a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_made_up a_short_text&heads_a_document
-0.25 a_short_text&says_made_up a_short_text&spoken_of_made_up a_short_text&spoken_of_words
-0.25 a_site's_lines&advice_share a_site's_lines&advised a_thread's_page&says_self a_thread's_page&spoken_of_proposed
-0.25 a_thread's_title&happened_to_somebody a_thread's_title&says_happened a_whole_error_line&begins_its_line
-0.25 a_whole_error_line&figures a_whole_error_line&introduced_as_example a_whole_error_line&spoken_of_after_so_long
-0.25 a_whole_error_line&spoken_of_lesson about_texts&much_about_texts about_texts&says_help about_texts&says_supposed
-0.25 about_texts&spoken_of_but about_texts&spoken_of_words about_texts&text_behind advice_share&happened_to_somebody
-0.25 advice_share&remedies_below advice_share&says_self advice_share&spoken_of_lower_it advised&happened_to_somebody
-0.25 advised&remedies_below advised&says_self advised&spoken_of_lower_it advised_by_nobody&introduced_as_example
-0.25 advised_by_nobody&nothing_stated advised_by_nobody&remedies_below alone&behind_a_prefix alone&says_explained
-0.25 begins_its_line&much_about_texts begins_its_line&spoken_of_example begins_its_line&spoken_of_proposed
-0.25 begins_the_text&spoken_of_after_so_long begins_the_text&spoken_of_changes behind_a_prefix&denied_in_front
-0.25 behind_a_prefix&may_happen behind_a_prefix&says_numbered behind_a_prefix&spoken_of_example
-0.25 behind_a_prefix&words_before block_opened&other_near code_near&nobody_speaks code_near&nothing_stated
-0.25 code_near&says_if code_near&spoken_of_happened code_near&spoken_of_reader comment&heads_a_document
-0.25 comment&says_happened comment&spoken_of_happened comment&trouble cut_by_dots&happened_to_somebody
-0.25 cut_by_dots&somebody's_own ends_the_text&says_happened ends_the_text&says_lesson
-0.25 ends_the_text&spoken_of_after_so_long ends_the_text&spoken_of_example explained_behind&nothing_stated
-0.25 explained_behind&says_happened figures&its_words_taken_up figures&spoken_of_ask
-0.25 happened_to_somebody&heads_a_document happened_to_somebody&somebody's_own_machine,_in_short
-0.25 happened_to_somebody&spoken_of_changes heads_a_document&spoken_of_lesson heads_a_document&trace_near
-0.25 host_memory&says_lately hypothetical_sentence&marked hypothetical_sentence&says_explained
-0.25 hypothetical_sentence&says_means in_a_thread&spoken_of_solved in_quotes&may_happen in_quotes&nothing_stated
-0.25 in_quotes&says_lower_it in_quotes&spoken_of_buy in_quotes&spoken_of_cause in_quotes&spoken_of_labelled_symptom
-0.25 indented&says_happened indented&says_when indented&spoken_of_lesson indented&spoken_of_reader
-0.25 indented&spoken_of_words introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_reader
-0.25 its_hint_printed&spoken_of_ask its_hint_printed&spoken_of_buy marked&somebody's_own,_in_short
-0.25 marked&spoken_of_happened marked&words_before markup_near&says_cause markup_near&says_lower_it
-0.25 markup_near&spoken_of_means markup_near&within_code may_happen&on_a_stamped_line may_happen&says_proposed
-0.25 may_happen&somebody's_own_machine,_in_short may_happen&spoken_of_made_up mentioned&nothing_stated
-0.25 mentioned&says_reader mentioned&says_solved mentioned&spoken_of_happened mentioned&trace_near
-0.25 much_about_texts&says_after_so_long much_about_texts&spoken_of_happened names_the_words&says_looks_for
-0.25 names_the_words&says_made_up names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson
-0.25 nobody_speaks&other_near nobody_speaks&says_buy nobody_speaks&says_lesson nobody_speaks&spoken_of_means
-0.25 nothing_stated&says_but nothing_stated&says_changes nothing_stated&spoken_of_but
-0.25 nothing_stated&spoken_of_changes nothing_stated&spoken_of_reader nothing_stated&spoken_of_solved
-0.25 nothing_stated&words_before often_may&somebody's_own often_may&spoken_of_changes often_may&spoken_of_means
-0.25 often_may&spoken_of_self on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_means
-0.25 on_a_stamped_line&spoken_of_reader on_a_stamped_line&words_before other_near&says_after_so_long
-0.25 other_near&setting_near other_near&spoken_of_remedy other_near&spoken_of_solved other_near&text_behind
-0.25 other_near&trouble output_near&somebody's_own_machine,_in_short output_near&spoken_of_supposed
-0.25 record&spoken_of_changes record&spoken_of_made_up remedies_above&spoken_of_happened
-0.25 says_after_so_long&says_happened says_after_so_long&somebody's_own says_ask&says_words says_but&says_lately
-0.25 says_but&somebody's_own,_in_short says_cause&says_happened says_changes&says_words
-0.25 says_happened&spoken_of_lower_it says_happened&spoken_of_self says_happened&traceback_above
-0.25 says_help&says_people says_if&words_before says_labelled_symptom&somebody's_own,_in_short
-0.25 says_labelled_symptom&spoken_of_if says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lesson
-0.25 says_lesson&says_reader says_looks_for&says_lower_it says_lower_it&somebody's_own_question,_in_short
-0.25 says_lower_it&trace_near says_made_up&says_when says_may&spoken_of_but
-0.25 says_never&somebody's_own_question,_in_short says_numbered&somebody_speaks says_reader&says_when
-0.25 says_reader&somebody's_own,_in_short says_reader&spoken_of_lower_it says_reader&spoken_of_when
-0.25 says_self&somebody_speaks says_self&spoken_of_people says_solved&somebody's_own says_supposed&spoken_of_may
-0.25 says_when&spoken_of_help says_when&spoken_of_remedy setting_near&spoken_of_may somebody's_own&spoken_of_solved
-0.25 somebody's_own&spoken_of_words somebody's_own_machine,_in_short&spoken_of_may
-0.25 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_self
-0.25 somebody_speaks&spoken_of_solved spoken_of_after_so_long&trouble spoken_of_ask&spoken_of_example
-0.25 spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_made_up spoken_of_ask&spoken_of_reader
-0.25 spoken_of_but&spoken_of_reader spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_reader
-0.25 spoken_of_changes&spoken_of_words spoken_of_explained&spoken_of_proposed spoken_of_explained&trace_near
-0.25 spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_never spoken_of_happened&traceback_above
-0.25 spoken_of_if&spoken_of_may spoken_of_lately&spoken_of_never spoken_of_lesson&spoken_of_may
-0.25 spoken_of_lesson&spoken_of_solved spoken_of_lesson&spoken_of_words spoken_of_people&spoken_of_reader
-0.25 spoken_of_proposed&spoken_of_words spoken_of_self&spoken_of_when spoken_of_supposed&trace_near
-0.20 a_failed_run&a_short_text a_failed_run&hypothetical_sentence a_failed_run&introduced_as_example
-0.20 a_failed_run&markup_near a_failed_run&much_trouble a_failed_run&says_changes a_failed_run&says_example
-0.20 a_failed_run&spoken_of_but a_failed_run&spoken_of_cause a_failed_run&spoken_of_if a_failed_run&text_behind
-0.20 a_question,_in_short&a_site's_lines a_question,_in_short&begins_the_text a_question,_in_short&denied_in_front
-0.20 a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_numbered
-0.20 a_question,_in_short&spoken_of_proposed a_question,_in_short&text_behind a_sentence_leads&explained_behind
-0.20 a_sentence_leads&happened_to_somebody a_sentence_leads&heads_a_document a_sentence_leads&says_reader
-0.20 a_sentence_leads&somebody's_own,_in_short a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_remedy
-0.20 a_sentence_leads&traceback_above a_setup,_in_short&between_sections a_setup,_in_short&hypothetical_sentence
-0.20 a_setup,_in_short&marked a_setup,_in_short&other_near a_setup,_in_short&spoken_of_numbered
-0.20 a_setup,_in_short&spoken_of_self a_setup,_in_short&text_behind a_short_text&advice_share a_short_text&advised
-0.20 a_short_text&beside_a_quotation a_short_text&code_near a_short_text&hypothetical_sentence a_short_text&says_ask
-0.20 a_short_text&says_example a_short_text&setting_near a_short_text&spoken_of_lower_it
-0.20 a_short_text&spoken_of_reader a_site's_lines&begins_its_line a_site's_lines&indented
-0.20 a_site's_lines&spoken_of_lower_it a_site's_lines&spoken_of_never a_thread's_page&spoken_of_changes
-0.20 a_thread's_page&spoken_of_explained a_thread's_title&somebody's_own a_thread's_title&spoken_of_after_so_long
-0.20 a_thread's_title&spoken_of_happened a_thread's_title&text_behind a_whole_error_line&advice_share
-0.20 a_whole_error_line&advised a_whole_error_line&block_opened a_whole_error_line&markup_near
-0.20 a_whole_error_line&spoken_of_proposed a_whole_error_line&trace_near about_texts&happened_to_somebody
-0.20 about_texts&mentioned about_texts&says_lesson about_texts&says_means about_texts&setting_near
-0.20 advice_share&markup_near advice_share&much_about_texts advice_share&says_reader advice_share&spoken_of_changes
-0.20 advice_share&spoken_of_if advice_share&within_code advised&markup_near advised&much_about_texts
-0.20 advised&says_reader advised&spoken_of_changes advised&spoken_of_if advised&within_code
-0.20 advised_by_nobody&behind_a_prefix advised_by_nobody&much_about_texts advised_by_nobody&says_may
-0.20 advised_by_nobody&within_code advised_by_nobody&words_before alone&may_happen alone&nobody_speaks
-0.20 alone&says_reader begins_its_line&block_opened begins_its_line&much_trouble begins_its_line&nobody_speaks
-0.20 begins_its_line&remedies_below begins_the_text&says_lately begins_the_text&spoken_of_never
-0.20 behind_a_prefix&other_near behind_a_prefix&says_lesson behind_a_prefix&says_solved
-0.20 behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_happened beside_a_quotation&in_quotes
-0.20 between_sections&nobody_speaks between_sections&nothing_stated between_sections&words_before
-0.20 blanks_near&happened_to_somebody blanks_near&nobody_speaks blanks_near&nothing_stated
-0.20 blanks_near&on_a_stamped_line blanks_near&says_happened blanks_near&somebody's_own
-0.20 blanks_near&somebody's_own,_in_short block_opened&in_a_thread block_opened&often_may
-0.20 block_opened&spoken_of_lesson block_opened&spoken_of_may block_opened&spoken_of_words code_near&heads_a_document
-0.20 code_near&indented code_near&introduced_as_example code_near&may_happen code_near&says_lower_it
-0.20 code_near&says_self code_near&somebody's_own_question,_in_short code_near&spoken_of_people comment&markup_near
-0.20 comment&spoken_of_lower_it cut_by_dots&says_lately cut_by_dots&says_words cut_by_dots&spoken_of_help
-0.20 cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_may denied_in_front&may_happen denied_in_front&mentioned
-0.20 denied_in_front&names_the_words denied_in_front&text_behind ends_the_text&nothing_stated
-0.20 ends_the_text&says_explained explained_behind&trace_near figures&says_people figures&spoken_of_labelled_remedy
-0.20 figures&spoken_of_supposed figures&text_about_texts figures&words_before happened_to_somebody&says_proposed
-0.20 happened_to_somebody&says_reader happened_to_somebody&spoken_of_after_so_long
-0.20 happened_to_somebody&spoken_of_example happened_to_somebody&spoken_of_happened
-0.20 happened_to_somebody&spoken_of_solved heads_a_document&hypothetical_sentence heads_a_document&much_about_texts
-0.20 heads_a_document&nobody_speaks hypothetical_sentence&item_of_a_list hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&says_ask hypothetical_sentence&says_changes in_a_thread&marked
-0.20 in_a_thread&spoken_of_changes in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_people
-0.20 in_a_thread&spoken_of_proposed in_a_thread&text_behind in_quotes&says_buy in_quotes&says_means
-0.20 in_quotes&says_reader in_quotes&says_self in_quotes&spoken_of_made_up indented&says_labelled_symptom
-0.20 indented&spoken_of_explained indented&spoken_of_happened indented&spoken_of_lately indented&spoken_of_looks_for
-0.20 indented&spoken_of_lower_it introduced_as_example&spoken_of_if item_of_a_list&says_lower_it
-0.20 item_of_a_list&spoken_of_after_so_long item_of_a_list&spoken_of_never item_of_a_list&text_behind
-0.20 its_hint_printed&remedies_above its_hint_printed&spoken_of_people its_words_taken_up&nobody_speaks
-0.20 its_words_taken_up&spoken_of_but marked&text_behind markup_near&names_the_words markup_near&remedies_above
-0.20 markup_near&spoken_of_never markup_near&spoken_of_people markup_near&spoken_of_words
-0.20 may_happen&says_after_so_long may_happen&says_but may_happen&says_if may_happen&spoken_of_lower_it
-0.20 mentioned&says_ask mentioned&says_labelled_symptom mentioned&says_lesson mentioned&says_lower_it
-0.20 mentioned&says_made_up mentioned&says_supposed mentioned&spoken_of_help mentioned&spoken_of_lately
-0.20 mentioned&spoken_of_lower_it mentioned&spoken_of_may mentioned&spoken_of_remedy mentioned&spoken_of_solved
-0.20 much_about_texts&output_near much_about_texts&says_when much_trouble&on_a_stamped_line much_trouble&setting_near
-0.20 much_trouble&spoken_of_solved names_the_words&says_cause names_the_words&says_reader
-0.20 names_the_words&spoken_of_words nobody_speaks&nothing_stated nobody_speaks&says_lower_it
-0.20 nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_looks_for
-0.20 nothing_stated&says_ask nothing_stated&says_cause nothing_stated&spoken_of_labelled_symptom
-0.20 nothing_stated&spoken_of_lately nothing_stated&spoken_of_supposed often_may&somebody's_own,_in_short
-0.20 often_may&somebody's_own_machine,_in_short on_a_stamped_line&says_may on_a_stamped_line&says_solved
-0.20 on_a_stamped_line&says_when on_a_stamped_line&spoken_of_ask other_near&remedies_above other_near&says_may
-0.20 other_near&says_means other_near&says_proposed other_near&spoken_of_laughs other_near&spoken_of_lower_it
-0.20 other_near&spoken_of_proposed output_near&says_made_up output_near&spoken_of_ask output_near&spoken_of_made_up
-0.20 output_near&spoken_of_may output_near&within_code record&says_if record&says_solved record&spoken_of_laughs
-0.20 says_after_so_long&says_self says_after_so_long&setting_near says_ask&says_lately says_ask&says_made_up
-0.20 says_ask&spoken_of_self says_but&somebody's_own_question,_in_short says_buy&somebody's_own,_in_short
-0.20 says_buy&somebody's_own_question,_in_short says_buy&somebody_speaks says_explained&says_lately
-0.20 says_explained&somebody's_own,_in_short says_explained&somebody_speaks says_explained&text_behind
-0.20 says_happened&says_solved says_happened&spoken_of_ask says_happened&spoken_of_but says_happened&spoken_of_reader
-0.20 says_help&says_lately says_help&spoken_of_self says_if&says_means says_if&spoken_of_self says_lately&says_may
-0.20 says_lately&trouble says_laughs&says_when says_lesson&spoken_of_people says_looks_for&says_people
-0.20 says_lower_it&setting_near says_lower_it&spoken_of_happened says_made_up&says_supposed
-0.20 says_made_up&somebody's_own_question,_in_short says_means&spoken_of_but says_means&spoken_of_reader
-0.20 says_never&somebody's_own_machine,_in_short says_never&spoken_of_ask says_numbered&somebody's_own,_in_short
-0.20 says_people&says_reader says_people&spoken_of_when says_proposed&says_reader says_proposed&says_when
-0.20 says_reader&trouble says_remedy&says_words says_self&spoken_of_happened says_self&spoken_of_when
-0.20 says_supposed&setting_near says_supposed&somebody's_own says_supposed&spoken_of_self
-0.20 says_supposed&spoken_of_when says_when&somebody's_own_question,_in_short says_when&trace_near
-0.20 says_words&somebody's_own,_in_short says_words&somebody_speaks says_words&spoken_of_if says_words&spoken_of_self
-0.20 setting_near&spoken_of_lesson setting_near&spoken_of_numbered somebody's_own,_in_short&spoken_of_after_so_long
-0.20 somebody's_own,_in_short&spoken_of_reader somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_question,_in_short&spoken_of_but
-0.20 spoken_of_after_so_long&spoken_of_lately spoken_of_after_so_long&spoken_of_lower_it
-0.20 spoken_of_after_so_long&spoken_of_numbered spoken_of_after_so_long&spoken_of_reader
-0.20 spoken_of_after_so_long&text_behind spoken_of_ask&traceback_above spoken_of_but&spoken_of_if
-0.20 spoken_of_but&spoken_of_lately spoken_of_but&trouble spoken_of_buy&spoken_of_lately
-0.20 spoken_of_buy&spoken_of_never spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_means
-0.20 spoken_of_cause&spoken_of_remedy spoken_of_changes&spoken_of_when spoken_of_example&spoken_of_lesson
-0.20 spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_remedy spoken_of_example&traceback_above
-0.20 spoken_of_explained&spoken_of_when spoken_of_explained&traceback_above spoken_of_help&trouble
-0.20 spoken_of_labelled_symptom&spoken_of_people spoken_of_labelled_symptom&trace_near
-0.20 spoken_of_lesson&spoken_of_lower_it spoken_of_looks_for&spoken_of_numbered spoken_of_looks_for&spoken_of_self
-0.20 spoken_of_looks_for&text_behind spoken_of_lower_it&spoken_of_remedy spoken_of_may&spoken_of_people
-0.20 spoken_of_may&spoken_of_when spoken_of_may&trouble spoken_of_means&text_behind spoken_of_never&spoken_of_people
-0.20 spoken_of_never&spoken_of_words spoken_of_people&words_before spoken_of_proposed&spoken_of_supposed
-0.20 spoken_of_reader&spoken_of_self spoken_of_self&spoken_of_solved spoken_of_when&text_about_texts
-0.20 spoken_of_when&traceback_above spoken_of_words&text_about_texts text_about_texts&words_before
-0.15 a_failed_run&says_cause a_failed_run&spoken_of_labelled_cause a_failed_run&spoken_of_self
-0.15 a_question,_in_short&begins_its_line a_question,_in_short&host_memory a_question,_in_short&says_laughs
-0.15 a_question,_in_short&says_may a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&spoken_of_laughs a_question,_in_short&spoken_of_words a_question,_in_short&text_about_texts
-0.15 a_sentence_leads&a_thread's_page a_sentence_leads&advised_by_nobody a_sentence_leads&marked
-0.15 a_sentence_leads&may_happen a_sentence_leads&nobody_speaks a_sentence_leads&says_cause
-0.15 a_sentence_leads&setting_near a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_after_so_long
-0.15 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_never a_setup,_in_short&a_site's_lines
-0.15 a_setup,_in_short&code_near a_setup,_in_short&item_of_a_list a_setup,_in_short&often_may
-0.15 a_setup,_in_short&says_solved a_short_text&figures a_short_text&in_quotes a_short_text&its_hint_printed
-0.15 a_short_text&nothing_stated a_short_text&remedies_above a_short_text&says_changes a_short_text&says_means
-0.15 a_short_text&says_people a_short_text&says_reader a_short_text&says_supposed a_short_text&somebody's_own
-0.15 a_short_text&somebody_speaks a_site's_lines&advised_by_nobody a_site's_lines&nobody_speaks
-0.15 a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may
-0.15 a_site's_lines&text_behind a_thread's_page&says_after_so_long a_thread's_page&somebody_speaks
-0.15 a_thread's_page&spoken_of_when a_thread's_page&traceback_above a_thread's_title&markup_near
-0.15 a_thread's_title&output_near a_thread's_title&spoken_of_lower_it a_whole_error_line&between_sections
-0.15 a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_supposed
-0.15 a_whole_error_line&spoken_of_when a_whole_error_line&spoken_of_words a_whole_error_line&typeset
-0.15 about_texts&behind_a_prefix about_texts&says_lately about_texts&spoken_of_happened about_texts&typeset
-0.15 advice_share&begins_its_line advice_share&block_opened advice_share&hypothetical_sentence advice_share&in_quotes
-0.15 advice_share&item_of_a_list advice_share&its_hint_printed advice_share&much_advised
-0.15 advice_share&says_labelled_symptom advice_share&says_looks_for advice_share&says_proposed
-0.15 advice_share&says_words advice_share&spoken_of_lately advised&begins_its_line advised&block_opened
-0.15 advised&hypothetical_sentence advised&in_quotes advised&item_of_a_list advised&its_hint_printed
-0.15 advised&much_advised advised&says_labelled_symptom advised&says_looks_for advised&says_proposed
-0.15 advised&says_words advised&spoken_of_lately advised_by_nobody&happened_to_somebody advised_by_nobody&host_memory
-0.15 advised_by_nobody&its_hint_printed advised_by_nobody&much_advised advised_by_nobody&says_help
-0.15 advised_by_nobody&says_labelled_symptom advised_by_nobody&says_reader advised_by_nobody&spoken_of_example
-0.15 alone&says_changes alone&says_example alone&says_proposed alone&somebody's_own_question,_in_short
-0.15 alone&somebody_speaks answered_by_mail&happened_to_somebody answered_by_mail&nothing_stated
-0.15 answered_by_mail&somebody's_own answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_self
-0.15 begins_its_line&nothing_stated begins_its_line&says_labelled_symptom begins_its_line&says_may
-0.15 begins_the_text&often_may begins_the_text&says_if begins_the_text&says_when
-0.15 begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_happened behind_a_prefix&figures
-0.15 behind_a_prefix&much_about_texts behind_a_prefix&says_supposed behind_a_prefix&says_when
-0.15 behind_a_prefix&spoken_of_after_so_long behind_a_prefix&spoken_of_looks_for behind_a_prefix&spoken_of_self
-0.15 behind_a_prefix&text_about_texts beside_a_quotation&nothing_stated beside_a_quotation&trouble
-0.15 beside_a_quotation&words_before between_sections&comment between_sections&mentioned between_sections&trace_near
-0.15 blanks_near&figures blanks_near&markup_near blanks_near&much_trouble blanks_near&says_when
-0.15 blanks_near&somebody_speaks blanks_near&spoken_of_help blanks_near&text_behind block_opened&markup_near
-0.15 block_opened&says_words block_opened&spoken_of_proposed block_opened&spoken_of_reader
-0.15 boxes_ticked&item_of_a_list code_near&often_may code_near&says_means code_near&spoken_of_explained
-0.15 code_near&spoken_of_remedy code_near&spoken_of_supposed code_near&text_about_texts code_near&text_behind
-0.15 comment&in_a_thread comment&marked comment&names_the_words comment&says_means comment&somebody's_own
-0.15 comment&spoken_of_after_so_long comment&spoken_of_changes comment&spoken_of_lately comment&spoken_of_self
-0.15 comment&spoken_of_solved cut_by_dots&says_but cut_by_dots&says_changes cut_by_dots&says_lower_it
-0.15 cut_by_dots&says_self cut_by_dots&says_when cut_by_dots&somebody_speaks denied_in_front&on_a_stamped_line
-0.15 denied_in_front&says_but denied_in_front&says_happened denied_in_front&says_means denied_in_front&spoken_of_ask
-0.15 ends_the_text&names_the_words ends_the_text&output_near ends_the_text&says_example ends_the_text&spoken_of_when
-0.15 ends_the_text&spoken_of_words explained_behind&may_happen explained_behind&traceback_above figures&indented
-0.15 happened_to_somebody&much_about_texts happened_to_somebody&much_trouble happened_to_somebody&says_looks_for
-0.15 happened_to_somebody&says_supposed happened_to_somebody&spoken_of_proposed heads_a_document&markup_near
-0.15 heads_a_document&says_lower_it heads_a_document&says_self heads_a_document&traceback_above
-0.15 hypothetical_sentence&says_remedy hypothetical_sentence&says_when
-0.15 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_after_so_long
-0.15 hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_may
-0.15 hypothetical_sentence&spoken_of_people hypothetical_sentence&spoken_of_proposed
-0.15 hypothetical_sentence&spoken_of_reader in_a_thread&mentioned in_a_thread&spoken_of_explained
-0.15 in_a_thread&spoken_of_never in_quotes&its_words_taken_up in_quotes&much_trouble in_quotes&says_changes
-0.15 in_quotes&says_remedy in_quotes&spoken_of_happened in_quotes&spoken_of_labelled_remedy indented&item_of_a_list
-0.15 indented&nothing_stated indented&says_after_so_long indented&says_looks_for indented&setting_near
-0.15 indented&within_code introduced_as_example&its_hint_printed introduced_as_example&traceback_above
-0.15 item_of_a_list&markup_near item_of_a_list&nobody_speaks its_hint_printed&spoken_of_labelled_symptom
-0.15 its_words_taken_up&other_near its_words_taken_up&output_near marked&spoken_of_lately marked&spoken_of_lower_it
-0.15 marked&spoken_of_self markup_near&other_near markup_near&record markup_near&says_example markup_near&says_means
-0.15 markup_near&spoken_of_labelled_cause may_happen&says_lesson may_happen&spoken_of_lately
-0.15 may_happen&spoken_of_remedy may_happen&spoken_of_words mentioned&says_explained
-0.15 mentioned&spoken_of_labelled_cause mentioned&spoken_of_labelled_remedy mentioned&spoken_of_made_up
-0.15 mentioned&spoken_of_when much_about_texts&spoken_of_self much_about_texts&spoken_of_supposed
-0.15 much_about_texts&spoken_of_words much_advised&nobody_speaks much_advised&spoken_of_lower_it
-0.15 much_advised&spoken_of_reader much_trouble&spoken_of_changes much_trouble&spoken_of_supposed
-0.15 much_trouble&spoken_of_when names_the_words&setting_near names_the_words&spoken_of_never
-0.15 names_the_words&spoken_of_proposed nobody_speaks&says_if nobody_speaks&says_proposed nobody_speaks&says_supposed
-0.15 nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_may nothing_stated&says_after_so_long
-0.15 nothing_stated&says_explained nothing_stated&says_help nothing_stated&spoken_of_lower_it
-0.15 nothing_stated&spoken_of_people often_may&spoken_of_lower_it often_may&spoken_of_people
-0.15 on_a_stamped_line&says_made_up on_a_stamped_line&says_numbered other_near&says_looks_for other_near&spoken_of_if
-0.15 other_near&traceback_above output_near&says_looks_for output_near&says_solved output_near&says_supposed
-0.15 output_near&spoken_of_buy output_near&spoken_of_never output_near&spoken_of_numbered record&says_numbered
-0.15 record&says_proposed remedies_above&trouble remedies_below&spoken_of_happened remedies_below&spoken_of_people
-0.15 says_after_so_long&somebody_speaks says_ask&says_example says_ask&setting_near says_ask&text_behind
-0.15 says_ask&trouble says_but&says_cause says_but&says_reader says_cause&says_when says_changes&setting_near
-0.15 says_changes&text_behind says_changes&trouble says_example&spoken_of_self says_explained&says_means
-0.15 says_explained&says_self says_explained&says_when says_explained&says_words says_explained&somebody's_own
-0.15 says_happened&says_numbered says_happened&spoken_of_words says_help&says_looks_for says_help&says_supposed
-0.15 says_if&says_solved says_if&spoken_of_ask says_if&spoken_of_lesson says_labelled_symptom&somebody's_own
-0.15 says_labelled_symptom&spoken_of_reader says_lately&says_proposed says_looks_for&says_reader
-0.15 says_looks_for&says_when says_looks_for&spoken_of_happened says_looks_for&spoken_of_may
-0.15 says_lower_it&says_reader says_lower_it&spoken_of_lesson says_may&says_never says_may&spoken_of_changes
-0.15 says_means&spoken_of_may says_means&spoken_of_people says_means&spoken_of_when says_never&says_solved
-0.15 says_never&spoken_of_help says_never&spoken_of_lately says_never&spoken_of_never says_people&spoken_of_happened
-0.15 says_people&spoken_of_help says_people&spoken_of_people says_people&trace_near says_proposed&says_self
-0.15 says_proposed&words_before says_reader&somebody's_own_machine,_in_short says_remedy&spoken_of_happened
-0.15 says_remedy&trouble says_self&says_solved says_self&spoken_of_after_so_long says_self&spoken_of_labelled_symptom
-0.15 says_self&spoken_of_proposed says_signed&somebody_speaks says_supposed&spoken_of_after_so_long
-0.15 says_supposed&spoken_of_but says_supposed&spoken_of_if says_supposed&spoken_of_lately
-0.15 says_supposed&spoken_of_lower_it says_when&spoken_of_may says_when&spoken_of_people says_words&spoken_of_never
-0.15 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_example setting_near&spoken_of_never
-0.15 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_happened somebody's_own&spoken_of_never
-0.15 somebody's_own&spoken_of_people somebody's_own&spoken_of_reader somebody's_own,_in_short&spoken_of_lower_it
-0.15 somebody's_own_machine,_in_short&spoken_of_but somebody's_own_machine,_in_short&spoken_of_self
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_reader
-0.15 somebody_speaks&somebody's_own,_in_short somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_happened
-0.15 somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_words
-0.15 somebody_speaks&within_code spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_but
-0.15 spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_when spoken_of_ask&spoken_of_words
-0.15 spoken_of_but&spoken_of_buy spoken_of_but&spoken_of_labelled_symptom spoken_of_buy&spoken_of_reader
-0.15 spoken_of_buy&spoken_of_self spoken_of_cause&spoken_of_made_up spoken_of_cause&text_behind
-0.15 spoken_of_changes&spoken_of_lesson spoken_of_changes&traceback_above spoken_of_example&words_before
-0.15 spoken_of_happened&typeset spoken_of_happened&words_before spoken_of_help&spoken_of_may
-0.15 spoken_of_help&words_before spoken_of_if&spoken_of_supposed spoken_of_labelled_symptom&spoken_of_lesson
-0.15 spoken_of_labelled_symptom&words_before spoken_of_lately&spoken_of_looks_for spoken_of_lately&spoken_of_supposed
-0.15 spoken_of_laughs&spoken_of_people spoken_of_lesson&spoken_of_supposed spoken_of_looks_for&spoken_of_never
-0.15 spoken_of_looks_for&words_before spoken_of_lower_it&spoken_of_proposed spoken_of_lower_it&spoken_of_solved
-0.15 spoken_of_lower_it&trouble spoken_of_lower_it&typeset spoken_of_made_up&spoken_of_words
-0.15 spoken_of_made_up&trouble spoken_of_may&spoken_of_means spoken_of_means&spoken_of_numbered
-0.15 spoken_of_means&spoken_of_people spoken_of_means&spoken_of_when spoken_of_never&trace_near
-0.15 spoken_of_numbered&spoken_of_when spoken_of_people&traceback_above spoken_of_proposed&trace_near
-0.15 spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy spoken_of_remedy&trouble
-0.15 spoken_of_self&spoken_of_signed spoken_of_self&within_code spoken_of_solved&spoken_of_supposed
-0.15 spoken_of_solved&text_behind spoken_of_supposed&traceback_above spoken_of_when&words_before trouble&within_code
-0.10 a_failed_run&a_setup,_in_short a_failed_run&beside_a_quotation a_failed_run&comment a_failed_run&host_memory
-0.10 a_failed_run&much_advised a_failed_run&output_near a_failed_run&says_proposed a_failed_run&says_remedy
-0.10 a_failed_run&spoken_of_means a_failed_run&spoken_of_never a_failed_run's_record&about_texts
-0.10 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.10 a_question,_in_short&a_sentence_leads a_question,_in_short&code_near a_question,_in_short&its_words_taken_up
-0.10 a_question,_in_short&says_proposed a_question,_in_short&spoken_of_cause a_question,_in_short&trace_near
-0.10 a_report's_heading&says_self a_report's_heading&spoken_of_after_so_long a_report's_heading&spoken_of_lesson
-0.10 a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_title a_sentence_leads&alone
-0.10 a_sentence_leads&between_sections a_sentence_leads&indented a_sentence_leads&names_the_words
-0.10 a_sentence_leads&output_near a_sentence_leads&says_happened a_sentence_leads&somebody's_own_question,_in_short
-0.10 a_sentence_leads&spoken_of_people a_sentence_leads&spoken_of_solved a_setup,_in_short&a_whole_error_line
-0.10 a_setup,_in_short&names_the_words a_setup,_in_short&says_ask a_setup,_in_short&says_changes
-0.10 a_setup,_in_short&says_proposed a_short_text&names_the_words a_short_text&on_a_stamped_line
-0.10 a_short_text&says_but a_short_text&says_if a_short_text&says_never a_short_text&says_words
-0.10 a_short_text&spoken_of_but a_short_text&spoken_of_if a_short_text&traceback_above
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_happened
-0.10 a_site's_lines&spoken_of_help a_thread's_page&ends_the_text a_thread's_page&hypothetical_sentence
-0.10 a_thread's_page&says_happened a_thread's_page&says_when a_thread's_page&spoken_of_after_so_long
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_supposed a_thread's_page&trouble
-0.10 a_thread's_title&spoken_of_solved a_whole_error_line&explained_behind a_whole_error_line&its_words_taken_up
-0.10 a_whole_error_line&much_advised a_whole_error_line&much_trouble a_whole_error_line&spoken_of_explained
-0.10 a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_never a_whole_error_line&traceback_above about_texts&begins_its_line
-0.10 about_texts&beside_a_quotation about_texts&host_memory about_texts&markup_near about_texts&much_advised
-0.10 about_texts&much_trouble about_texts&often_may about_texts&says_looks_for about_texts&says_when
-0.10 about_texts&spoken_of_explained about_texts&spoken_of_looks_for about_texts&spoken_of_when
-0.10 about_texts&within_code advice_share&advised_by_nobody advice_share&answered_by_mail advice_share&figures
-0.10 advice_share&host_memory advice_share&mentioned advice_share&nobody_speaks advice_share&on_a_stamped_line
-0.10 advice_share&says_changes advice_share&says_example advice_share&says_happened advice_share&says_means
-0.10 advice_share&somebody's_own,_in_short advice_share&spoken_of_example advice_share&spoken_of_never
-0.10 advice_share&spoken_of_remedy advice_share&spoken_of_when advised&advised_by_nobody advised&answered_by_mail
-0.10 advised&figures advised&host_memory advised&mentioned advised&nobody_speaks advised&on_a_stamped_line
-0.10 advised&says_changes advised&says_example advised&says_happened advised&says_means
-0.10 advised&somebody's_own,_in_short advised&spoken_of_example advised&spoken_of_never advised&spoken_of_remedy
-0.10 advised&spoken_of_when advised_by_nobody&block_opened advised_by_nobody&nobody_speaks
-0.10 advised_by_nobody&on_a_stamped_line advised_by_nobody&says_after_so_long advised_by_nobody&says_changes
-0.10 advised_by_nobody&says_looks_for advised_by_nobody&says_self advised_by_nobody&spoken_of_lower_it
-0.10 advised_by_nobody&spoken_of_remedy alone&says_buy alone&says_help alone&says_self
-0.10 answered_by_mail&on_a_stamped_line answered_by_mail&output_near answered_by_mail&somebody_speaks
-0.10 answered_by_mail&spoken_of_example answered_by_mail&spoken_of_lesson answered_by_mail&spoken_of_lower_it
-0.10 answered_by_mail&spoken_of_when answered_by_mail&text_behind begins_its_line&its_words_taken_up
-0.10 begins_its_line&remedies_above begins_its_line&spoken_of_explained begins_its_line&spoken_of_labelled_remedy
-0.10 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_people begins_the_text&blanks_near
-0.10 begins_the_text&says_cause begins_the_text&says_happened begins_the_text&says_help begins_the_text&says_made_up
-0.10 begins_the_text&says_reader begins_the_text&says_remedy begins_the_text&spoken_of_remedy
-0.10 begins_the_text&text_about_texts behind_a_prefix&says_example behind_a_prefix&says_help
-0.10 behind_a_prefix&says_looks_for behind_a_prefix&says_words behind_a_prefix&spoken_of_solved
-0.10 beside_a_quotation&code_near beside_a_quotation&nobody_speaks beside_a_quotation&other_near
-0.10 beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind beside_a_quotation&trace_near
-0.10 beside_a_quotation&traceback_above between_sections&block_opened between_sections&code_near
-0.10 between_sections&explained_behind between_sections&item_of_a_list between_sections&marked
-0.10 between_sections&spoken_of_labelled_symptom between_sections&spoken_of_lower_it between_sections&spoken_of_means
-0.10 between_sections&spoken_of_reader between_sections&spoken_of_supposed blanks_near&spoken_of_lately
-0.10 blanks_near&spoken_of_people blanks_near&spoken_of_words blanks_near&words_before block_opened&code_near
-0.10 block_opened&happened_to_somebody block_opened&its_hint_printed block_opened&much_trouble
-0.10 block_opened&nobody_speaks block_opened&setting_near block_opened&spoken_of_means block_opened&spoken_of_people
-0.10 block_opened&spoken_of_solved block_opened&words_before boxes_ticked&in_quotes boxes_ticked&mentioned
-0.10 boxes_ticked&nothing_stated boxes_ticked&output_near boxes_ticked&spoken_of_after_so_long
-0.10 boxes_ticked&spoken_of_help code_near&comment code_near&explained_behind code_near&mentioned code_near&says_when
-0.10 code_near&somebody_speaks code_near&spoken_of_buy code_near&spoken_of_made_up code_near&spoken_of_self
-0.10 code_near&spoken_of_signed comment&happened_to_somebody comment&indented comment&says_help comment&says_words
-0.10 comment&spoken_of_if comment&words_before cut_by_dots&says_made_up cut_by_dots&says_proposed
-0.10 cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_means
-0.10 cut_by_dots&spoken_of_words denied_in_front&ends_the_text denied_in_front&nobody_speaks
-0.10 denied_in_front&says_lately denied_in_front&says_may denied_in_front&says_self denied_in_front&says_supposed
-0.10 denied_in_front&says_when denied_in_front&spoken_of_example denied_in_front&spoken_of_when
-0.10 denied_in_front&trouble ends_the_text&item_of_a_list ends_the_text&may_happen ends_the_text&mentioned
-0.10 ends_the_text&says_ask ends_the_text&says_buy ends_the_text&says_laughs ends_the_text&says_proposed
-0.10 ends_the_text&spoken_of_explained explained_behind&heads_a_document explained_behind&introduced_as_example
-0.10 explained_behind&setting_near explained_behind&spoken_of_looks_for explained_behind&words_before figures&marked
-0.10 figures&often_may figures&remedies_below figures&says_example figures&says_explained figures&says_self
-0.10 figures&spoken_of_lower_it figures&spoken_of_proposed figures&spoken_of_remedy happened_to_somebody&in_a_thread
-0.10 happened_to_somebody&says_happened happened_to_somebody&says_means happened_to_somebody&somebody's_own,_in_short
-0.10 happened_to_somebody&spoken_of_looks_for heads_a_document&its_words_taken_up heads_a_document&marked
-0.10 heads_a_document&somebody's_own heads_a_document&somebody_speaks heads_a_document&spoken_of_example
-0.10 heads_a_document&spoken_of_lower_it heads_a_document&spoken_of_made_up host_memory&indented
-0.10 host_memory&item_of_a_list hypothetical_sentence&indented hypothetical_sentence&on_a_stamped_line
-0.10 hypothetical_sentence&says_lesson hypothetical_sentence&says_reader hypothetical_sentence&says_words
-0.10 hypothetical_sentence&trace_near in_a_thread&much_trouble in_a_thread&often_may in_a_thread&says_after_so_long
-0.10 in_a_thread&says_people in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_labelled_symptom
-0.10 in_a_thread&spoken_of_lately in_a_thread&spoken_of_remedy in_a_thread&spoken_of_words
-0.10 in_a_thread&traceback_above in_quotes&its_hint_printed in_quotes&says_ask in_quotes&says_when
-0.10 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_if in_quotes&text_about_texts
-0.10 indented&introduced_as_example indented&marked indented&spoken_of_example indented&spoken_of_labelled_remedy
-0.10 indented&typeset introduced_as_example&may_happen introduced_as_example&says_labelled_symptom
-0.10 introduced_as_example&spoken_of_ask introduced_as_example&spoken_of_example
-0.10 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_when item_of_a_list&may_happen item_of_a_list&other_near
-0.10 item_of_a_list&says_example item_of_a_list&says_if item_of_a_list&spoken_of_but item_of_a_list&spoken_of_may
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.10 its_hint_printed&may_happen its_hint_printed&nobody_speaks its_hint_printed&says_means
-0.10 its_hint_printed&spoken_of_cause its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_may
-0.10 its_words_taken_up&markup_near its_words_taken_up&may_happen
-0.10 its_words_taken_up&somebody's_own_question,_in_short its_words_taken_up&somebody_speaks
-0.10 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_help
-0.10 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_self its_words_taken_up&spoken_of_words
-0.10 its_words_taken_up&trouble marked&nobody_speaks marked&somebody's_own_question,_in_short marked&somebody_speaks
-0.10 marked&spoken_of_changes marked&spoken_of_if marked&spoken_of_solved markup_near&often_may
-0.10 markup_near&says_reader markup_near&setting_near markup_near&spoken_of_labelled_remedy
-0.10 markup_near&text_about_texts may_happen&output_near may_happen&remedies_above may_happen&says_changes
-0.10 may_happen&says_explained may_happen&says_made_up may_happen&spoken_of_labelled_symptom
-0.10 may_happen&spoken_of_never may_happen&steps_that_led_to_it mentioned&remedies_above mentioned&remedies_below
-0.10 mentioned&says_but mentioned&somebody's_own_machine,_in_short mentioned&text_about_texts
-0.10 mentioned&traceback_above much_about_texts&says_made_up much_about_texts&spoken_of_but
-0.10 much_advised&nothing_stated much_advised&spoken_of_example much_advised&spoken_of_lesson
-0.10 much_advised&spoken_of_remedy much_trouble&nobody_speaks much_trouble&says_words
-0.10 much_trouble&somebody's_own,_in_short much_trouble&spoken_of_example much_trouble&spoken_of_happened
-0.10 much_trouble&spoken_of_help much_trouble&spoken_of_people much_trouble&text_behind names_the_words&spoken_of_may
-0.10 names_the_words&spoken_of_self names_the_words&spoken_of_supposed nobody_speaks&remedies_above
-0.10 nobody_speaks&remedies_below nobody_speaks&says_means nobody_speaks&setting_near
-0.10 nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_proposed nothing_stated&says_buy
-0.10 nothing_stated&says_example nothing_stated&says_lately nothing_stated&spoken_of_cause
-0.10 nothing_stated&spoken_of_help nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_lesson
-0.10 nothing_stated&spoken_of_numbered nothing_stated&steps_that_led_to_it nothing_stated&text_about_texts
-0.10 nothing_stated&trouble often_may&somebody's_own_question,_in_short often_may&spoken_of_example
-0.10 often_may&spoken_of_if on_a_stamped_line&says_but on_a_stamped_line&spoken_of_example
-0.10 on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_remedy
-0.10 other_near&says_cause other_near&says_if other_near&spoken_of_after_so_long other_near&spoken_of_means
-0.10 other_near&steps_that_led_to_it output_near&says_ask output_near&says_laughs output_near&spoken_of_cause
-0.10 output_near&spoken_of_proposed output_near&steps_that_led_to_it output_near&text_about_texts output_near&typeset
-0.10 output_near&words_before record&says_after_so_long record&says_laughs record&spoken_of_example
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_may remedies_above&spoken_of_self
-0.10 remedies_above&trace_near remedies_above&traceback_above remedies_below&spoken_of_help
-0.10 remedies_below&spoken_of_lower_it says_after_so_long&says_may says_after_so_long&says_when
-0.10 says_after_so_long&spoken_of_after_so_long says_after_so_long&spoken_of_changes
-0.10 says_after_so_long&spoken_of_lesson says_ask&says_but says_ask&somebody's_own says_ask&somebody_speaks
-0.10 says_ask&spoken_of_happened says_ask&trace_near says_but&says_changes says_but&says_words says_but&spoken_of_ask
-0.10 says_buy&says_lower_it says_cause&says_may says_example&says_lately says_example&says_made_up
-0.10 says_example&says_when says_example&spoken_of_after_so_long says_explained&says_if says_explained&says_reader
-0.10 says_explained&trouble says_happened&says_never says_happened&somebody's_own,_in_short
-0.10 says_happened&somebody_speaks says_happened&spoken_of_example says_happened&spoken_of_explained
-0.10 says_happened&spoken_of_labelled_symptom says_happened&spoken_of_laughs says_happened&spoken_of_made_up
-0.10 says_help&spoken_of_after_so_long says_help&spoken_of_lately says_help&spoken_of_reader says_if&says_looks_for
-0.10 says_if&says_may says_if&spoken_of_laughs says_if&spoken_of_lower_it says_if&spoken_of_never
-0.10 says_labelled_symptom&spoken_of_but says_labelled_symptom&spoken_of_lower_it
-0.10 says_labelled_symptom&spoken_of_means says_labelled_symptom&trace_near says_labelled_symptom&traceback_above
-0.10 says_labelled_symptom&trouble says_lately&says_looks_for says_lately&says_means says_lately&says_reader
-0.10 says_lately&says_supposed says_lately&spoken_of_lesson says_lately&spoken_of_when says_lesson&says_people
-0.10 says_lesson&setting_near says_lesson&spoken_of_lesson says_lesson&spoken_of_may says_lesson&text_behind
-0.10 says_looks_for&says_self says_looks_for&says_words says_looks_for&spoken_of_example
-0.10 says_looks_for&spoken_of_help says_looks_for&traceback_above says_lower_it&spoken_of_labelled_symptom
-0.10 says_lower_it&spoken_of_means says_lower_it&traceback_above says_made_up&says_may says_made_up&says_people
-0.10 says_made_up&somebody's_own says_made_up&spoken_of_when says_may&somebody_speaks says_may&spoken_of_ask
-0.10 says_may&spoken_of_people says_may&spoken_of_self says_means&somebody_speaks says_means&spoken_of_lately
-0.10 says_means&spoken_of_lesson says_means&spoken_of_looks_for says_means&spoken_of_means says_means&spoken_of_self
-0.10 says_means&spoken_of_words says_never&somebody's_own,_in_short says_never&somebody_speaks
-0.10 says_numbered&says_self says_numbered&spoken_of_after_so_long says_numbered&trace_near says_people&spoken_of_but
-0.10 says_people&spoken_of_example says_people&spoken_of_looks_for says_people&spoken_of_lower_it
-0.10 says_people&spoken_of_reader says_proposed&says_words says_proposed&somebody's_own says_proposed&somebody_speaks
-0.10 says_proposed&text_behind says_reader&somebody's_own says_reader&somebody's_own_question,_in_short
-0.10 says_reader&spoken_of_may says_reader&spoken_of_remedy says_reader&words_before says_remedy&words_before
-0.10 says_self&spoken_of_ask says_self&spoken_of_if says_self&trace_near
-0.10 says_solved&somebody's_own_question,_in_short says_solved&somebody_speaks says_solved&words_before
-0.10 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_supposed says_when&spoken_of_explained
-0.10 says_when&spoken_of_lesson says_when&spoken_of_never says_when&spoken_of_words says_when&traceback_above
-0.10 says_when&trouble says_words&spoken_of_after_so_long setting_near&spoken_of_remedy setting_near&trouble
-0.10 somebody's_own&spoken_of_changes somebody's_own&spoken_of_help somebody's_own&spoken_of_lately
-0.10 somebody's_own&spoken_of_lesson somebody's_own&spoken_of_means somebody's_own&spoken_of_self
-0.10 somebody's_own&spoken_of_signed somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_but
-0.10 somebody's_own,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_ask
-0.10 somebody's_own_machine,_in_short&spoken_of_lately somebody's_own_machine,_in_short&spoken_of_laughs
-0.10 somebody's_own_machine,_in_short&spoken_of_lesson somebody's_own_machine,_in_short&spoken_of_people
-0.10 somebody's_own_machine,_in_short&spoken_of_reader somebody's_own_question,_in_short&spoken_of_after_so_long
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_proposed
-0.10 somebody's_own_question,_in_short&spoken_of_supposed somebody's_own_question,_in_short&text_behind
-0.10 somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_when
-0.10 somebody_speaks&steps_that_led_to_it spoken_of_after_so_long&spoken_of_lesson
-0.10 spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&spoken_of_when
-0.10 spoken_of_after_so_long&steps_that_led_to_it spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_people
-0.10 spoken_of_ask&spoken_of_proposed spoken_of_ask&trace_near spoken_of_but&spoken_of_changes
-0.10 spoken_of_but&spoken_of_people spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_example
-0.10 spoken_of_cause&spoken_of_numbered spoken_of_cause&trace_near spoken_of_cause&typeset
-0.10 spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_solved spoken_of_example&spoken_of_lately
-0.10 spoken_of_example&spoken_of_means spoken_of_example&spoken_of_never spoken_of_example&spoken_of_people
-0.10 spoken_of_example&spoken_of_when spoken_of_example&spoken_of_words spoken_of_example&typeset
-0.10 spoken_of_explained&spoken_of_lower_it spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_means
-0.10 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_lesson
-0.10 spoken_of_happened&within_code spoken_of_help&spoken_of_laughs spoken_of_help&spoken_of_means
-0.10 spoken_of_help&typeset spoken_of_if&steps_that_led_to_it spoken_of_if&traceback_above spoken_of_if&within_code
-0.10 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.10 spoken_of_labelled_cause&words_before spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_remedy&spoken_of_when
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&spoken_of_signed
-0.10 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&traceback_above
-0.10 spoken_of_labelled_symptom&trouble spoken_of_lately&trouble spoken_of_laughs&spoken_of_words
-0.10 spoken_of_lesson&spoken_of_signed spoken_of_lesson&trouble spoken_of_lesson&typeset
-0.10 spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_means spoken_of_lower_it&spoken_of_supposed
-0.10 spoken_of_lower_it&text_about_texts spoken_of_lower_it&words_before spoken_of_made_up&spoken_of_means
-0.10 spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_supposed spoken_of_may&spoken_of_signed
-0.10 spoken_of_may&spoken_of_solved spoken_of_may&spoken_of_supposed spoken_of_may&steps_that_led_to_it
-0.10 spoken_of_may&words_before spoken_of_means&spoken_of_signed spoken_of_means&within_code
-0.10 spoken_of_never&spoken_of_supposed spoken_of_never&traceback_above spoken_of_never&words_before
-0.10 spoken_of_numbered&spoken_of_supposed spoken_of_reader&steps_that_led_to_it spoken_of_self&steps_that_led_to_it
-0.10 spoken_of_self&text_about_texts spoken_of_when&typeset steps_that_led_to_it&trouble typeset&words_before
-0.05 a_failed_run&a_thread's_title a_failed_run&happened_to_somebody a_failed_run&item_of_a_list
-0.05 a_failed_run&may_happen a_failed_run&remedies_below a_failed_run&says_lower_it a_failed_run&says_may
-0.05 a_failed_run&says_people a_failed_run&spoken_of_buy a_failed_run&spoken_of_happened
-0.05 a_failed_run&spoken_of_made_up a_failed_run&typeset a_failed_run's_record&a_whole_error_line
-0.05 a_failed_run's_record&begins_its_line a_failed_run's_record&figures a_failed_run's_record&indented
-0.05 a_failed_run's_record&markup_near a_failed_run's_record&may_happen a_failed_run's_record&spoken_of_after_so_long
-0.05 a_failed_run's_record&spoken_of_happened a_failed_run's_record&spoken_of_labelled_symptom
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&spoken_of_reader
-0.05 a_failed_run's_record&spoken_of_self a_failed_run's_record&trace_near a_failed_run's_record&traceback_above
-0.05 a_failed_run's_record&trouble a_failed_test&nobody_speaks a_failed_test&output_near
-0.05 a_question,_in_short&a_whole_error_line a_question,_in_short&between_sections a_question,_in_short&marked
-0.05 a_question,_in_short&much_about_texts a_question,_in_short&nothing_stated a_question,_in_short&says_example
-0.05 a_question,_in_short&says_never a_question,_in_short&somebody's_own_machine,_in_short
-0.05 a_question,_in_short&somebody_speaks a_question,_in_short&spoken_of_explained
-0.05 a_question,_in_short&spoken_of_reader a_question,_in_short&spoken_of_remedy
-0.05 a_question,_in_short&spoken_of_solved a_question,_in_short&traceback_above a_question,_in_short&within_code
-0.05 a_report's_heading&a_thread's_page a_report's_heading&advised_by_nobody a_report's_heading&nothing_stated
-0.05 a_report's_heading&setting_near a_report's_heading&spoken_of_labelled_symptom a_report's_heading&spoken_of_never
-0.05 a_report's_heading&spoken_of_reader a_report's_heading&spoken_of_solved a_sentence_leads&advice_share
-0.05 a_sentence_leads&advised a_sentence_leads&blanks_near a_sentence_leads&in_a_thread
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&markup_near a_sentence_leads&says_explained
-0.05 a_sentence_leads&says_laughs a_sentence_leads&spoken_of_explained a_sentence_leads&spoken_of_help
-0.05 a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_reader a_sentence_leads&text_about_texts
-0.05 a_sentence_leads&words_before a_setup,_in_short&says_explained a_setup,_in_short&says_supposed
-0.05 a_setup,_in_short&somebody's_own_question,_in_short a_setup,_in_short&spoken_of_after_so_long
-0.05 a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_people
-0.05 a_short_text&a_thread's_title a_short_text&advised_by_nobody a_short_text&behind_a_prefix
-0.05 a_short_text&between_sections a_short_text&denied_in_front a_short_text&in_a_thread a_short_text&much_advised
-0.05 a_short_text&says_lower_it a_short_text&spoken_of_labelled_remedy a_short_text&spoken_of_proposed
-0.05 a_short_text&spoken_of_self a_site's_lines&about_texts a_site's_lines&cut_by_dots a_site's_lines&may_happen
-0.05 a_site's_lines&much_trouble a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&somebody's_own_question,_in_short a_site's_lines&spoken_of_example
-0.05 a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_means a_site's_lines&spoken_of_self
-0.05 a_site's_lines&spoken_of_solved a_site's_lines&spoken_of_words a_site's_lines&trace_near
-0.05 a_thread's_page&a_whole_error_line a_thread's_page&about_texts a_thread's_page&behind_a_prefix
-0.05 a_thread's_page&figures a_thread's_page&much_about_texts a_thread's_page&on_a_stamped_line
-0.05 a_thread's_page&output_near a_thread's_page&says_lower_it a_thread's_page&says_may
-0.05 a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may
-0.05 a_thread's_page&spoken_of_never a_thread's_page&spoken_of_people a_thread's_page&spoken_of_signed
-0.05 a_thread's_page&spoken_of_solved a_thread's_title&comment a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&trouble a_thread's_title&words_before
-0.05 a_whole_error_line&blanks_near a_whole_error_line&remedies_below a_whole_error_line&spoken_of_labelled_symptom
-0.05 about_texts&block_opened about_texts&marked about_texts&says_ask about_texts&says_cause about_texts&says_changes
-0.05 about_texts&says_lower_it about_texts&says_made_up about_texts&says_may about_texts&says_people
-0.05 about_texts&says_reader about_texts&says_remedy about_texts&spoken_of_after_so_long
-0.05 about_texts&spoken_of_made_up about_texts&text_about_texts about_texts&trace_near advice_share&advised
-0.05 advice_share&behind_a_prefix advice_share&boxes_ticked advice_share&explained_behind advice_share&indented
-0.05 advice_share&its_words_taken_up advice_share&record advice_share&says_cause advice_share&setting_near
-0.05 advice_share&spoken_of_but advice_share&spoken_of_happened advice_share&spoken_of_help
-0.05 advice_share&spoken_of_labelled_remedy advice_share&spoken_of_signed advice_share&spoken_of_supposed
-0.05 advice_share&spoken_of_words advice_share&typeset advice_share&words_before advised&behind_a_prefix
-0.05 advised&boxes_ticked advised&explained_behind advised&indented advised&its_words_taken_up advised&record
-0.05 advised&says_cause advised&setting_near advised&spoken_of_but advised&spoken_of_happened advised&spoken_of_help
-0.05 advised&spoken_of_labelled_remedy advised&spoken_of_signed advised&spoken_of_supposed advised&spoken_of_words
-0.05 advised&typeset advised&words_before advised_by_nobody&explained_behind advised_by_nobody&hypothetical_sentence
-0.05 advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up advised_by_nobody&record
-0.05 advised_by_nobody&says_cause advised_by_nobody&says_example advised_by_nobody&says_lesson
-0.05 advised_by_nobody&says_proposed advised_by_nobody&setting_near advised_by_nobody&spoken_of_but
-0.05 advised_by_nobody&spoken_of_changes advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_lately advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never
-0.05 advised_by_nobody&typeset alone&its_hint_printed alone&names_the_words alone&somebody's_own_machine,_in_short
-0.05 answered_by_mail&figures answered_by_mail&may_happen answered_by_mail&other_near answered_by_mail&spoken_of_if
-0.05 answered_by_mail&spoken_of_may answered_by_mail&spoken_of_means answered_by_mail&spoken_of_people
-0.05 answered_by_mail&spoken_of_proposed answered_by_mail&spoken_of_supposed answered_by_mail&spoken_of_words
-0.05 answered_by_mail&trouble begins_its_line&between_sections begins_its_line&blanks_near
-0.05 begins_its_line&much_advised begins_its_line&record begins_its_line&says_happened begins_its_line&says_lower_it
-0.05 begins_its_line&spoken_of_but begins_its_line&spoken_of_when begins_the_text&its_words_taken_up
-0.05 begins_the_text&much_advised begins_the_text&says_explained begins_the_text&spoken_of_but
-0.05 begins_the_text&spoken_of_cause begins_the_text&spoken_of_labelled_remedy begins_the_text&spoken_of_lately
-0.05 begins_the_text&spoken_of_made_up begins_the_text&value_of_a_document behind_a_prefix&blanks_near
-0.05 behind_a_prefix&much_advised behind_a_prefix&says_if behind_a_prefix&says_never behind_a_prefix&says_remedy
-0.05 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_means
-0.05 behind_a_prefix&spoken_of_supposed beside_a_quotation&indented between_sections&blanks_near
-0.05 between_sections&boxes_ticked between_sections&denied_in_front between_sections&happened_to_somebody
-0.05 between_sections&hypothetical_sentence between_sections&in_quotes between_sections&markup_near
-0.05 between_sections&other_near between_sections&says_happened between_sections&says_if between_sections&says_never
-0.05 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_cause
-0.05 between_sections&spoken_of_made_up between_sections&spoken_of_never between_sections&text_behind
-0.05 between_sections&traceback_above blanks_near&code_near blanks_near&names_the_words blanks_near&says_lower_it
-0.05 blanks_near&says_self blanks_near&spoken_of_but blanks_near&spoken_of_cause blanks_near&spoken_of_happened
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_supposed blanks_near&spoken_of_when
-0.05 block_opened&explained_behind block_opened&its_words_taken_up block_opened&says_labelled_symptom
-0.05 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_but
-0.05 block_opened&spoken_of_labelled_symptom block_opened&spoken_of_lately block_opened&traceback_above
-0.05 block_opened&trouble block_opened&typeset boxes_ticked&may_happen boxes_ticked&says_self
-0.05 boxes_ticked&setting_near boxes_ticked&spoken_of_labelled_symptom boxes_ticked&spoken_of_never
-0.05 boxes_ticked&spoken_of_people boxes_ticked&text_behind code_near&much_about_texts code_near&says_ask
-0.05 code_near&says_explained code_near&says_help code_near&says_made_up code_near&says_numbered
-0.05 code_near&says_reader code_near&says_remedy code_near&somebody's_own_machine,_in_short code_near&spoken_of_ask
-0.05 code_near&spoken_of_lately comment&may_happen comment&much_trouble comment&says_labelled_symptom
-0.05 comment&says_lately comment&says_may comment&setting_near comment&text_behind cut_by_dots&markup_near
-0.05 cut_by_dots&often_may cut_by_dots&says_people cut_by_dots&somebody's_own_question,_in_short
-0.05 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_never
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed
-0.05 denied_in_front&indented denied_in_front&much_trouble denied_in_front&says_numbered
-0.05 denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_changes denied_in_front&spoken_of_may
-0.05 denied_in_front&spoken_of_words denied_in_front&traceback_above ends_the_text&figures
-0.05 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_happened ends_the_text&spoken_of_reader
-0.05 ends_the_text&spoken_of_supposed ends_the_text&trouble explained_behind&figures
-0.05 explained_behind&hypothetical_sentence explained_behind&item_of_a_list explained_behind&names_the_words
-0.05 explained_behind&other_near explained_behind&says_reader explained_behind&spoken_of_happened
-0.05 explained_behind&spoken_of_lesson explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 figures&introduced_as_example figures&much_advised figures&much_trouble figures&nobody_speaks
-0.05 figures&remedies_above figures&says_labelled_symptom figures&says_lesson figures&says_means
-0.05 figures&spoken_of_never figures&spoken_of_signed happened_to_somebody&item_of_a_list
-0.05 happened_to_somebody&mentioned happened_to_somebody&much_advised happened_to_somebody&on_a_stamped_line
-0.05 happened_to_somebody&remedies_above happened_to_somebody&says_after_so_long happened_to_somebody&says_lower_it
-0.05 happened_to_somebody&says_may happened_to_somebody&says_words happened_to_somebody&spoken_of_made_up
-0.05 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_numbered
-0.05 happened_to_somebody&spoken_of_remedy happened_to_somebody&spoken_of_signed
-0.05 happened_to_somebody&text_about_texts happened_to_somebody&typeset happened_to_somebody&value_of_a_document
-0.05 heads_a_document&item_of_a_list heads_a_document&much_advised heads_a_document&record
-0.05 heads_a_document&says_after_so_long heads_a_document&says_example heads_a_document&says_happened
-0.05 heads_a_document&says_labelled_symptom heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&says_people heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_cause
-0.05 heads_a_document&spoken_of_happened heads_a_document&spoken_of_labelled_symptom host_memory&in_quotes
-0.05 host_memory&much_trouble host_memory&somebody's_own_question,_in_short host_memory&spoken_of_but
-0.05 host_memory&spoken_of_means host_memory&within_code hypothetical_sentence&in_a_thread
-0.05 hypothetical_sentence&much_advised hypothetical_sentence&remedies_below hypothetical_sentence&spoken_of_cause
-0.05 hypothetical_sentence&spoken_of_changes hypothetical_sentence&spoken_of_example
-0.05 hypothetical_sentence&spoken_of_labelled_symptom hypothetical_sentence&spoken_of_never
-0.05 hypothetical_sentence&spoken_of_remedy hypothetical_sentence&spoken_of_solved hypothetical_sentence&words_before
-0.05 in_a_thread&markup_near in_a_thread&output_near in_a_thread&record in_a_thread&says_when
-0.05 in_a_thread&spoken_of_signed in_a_thread&spoken_of_supposed in_a_thread&value_of_a_document
-0.05 in_quotes&much_advised in_quotes&remedies_below in_quotes&says_but in_quotes&says_lesson in_quotes&says_proposed
-0.05 in_quotes&spoken_of_changes in_quotes&spoken_of_explained indented&its_hint_printed indented&nobody_speaks
-0.05 indented&says_example indented&says_supposed indented&spoken_of_ask indented&spoken_of_labelled_cause
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_made_up indented&spoken_of_signed
-0.05 indented&text_about_texts introduced_as_example&mentioned introduced_as_example&much_advised
-0.05 introduced_as_example&remedies_below introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_lesson introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_people introduced_as_example&spoken_of_proposed
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&spoken_of_self introduced_as_example&trace_near
-0.05 item_of_a_list&names_the_words item_of_a_list&remedies_above item_of_a_list&says_but
-0.05 item_of_a_list&says_looks_for item_of_a_list&says_means item_of_a_list&spoken_of_looks_for
-0.05 item_of_a_list&spoken_of_self item_of_a_list&spoken_of_solved item_of_a_list&traceback_above
-0.05 its_hint_printed&markup_near its_hint_printed&says_lower_it its_hint_printed&somebody's_own_question,_in_short
-0.05 its_hint_printed&text_behind its_hint_printed&typeset its_words_taken_up&nothing_stated
-0.05 its_words_taken_up&often_may its_words_taken_up&setting_near its_words_taken_up&somebody's_own,_in_short
-0.05 its_words_taken_up&spoken_of_explained its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lesson
-0.05 its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_remedy
-0.05 its_words_taken_up&spoken_of_when its_words_taken_up&text_behind marked&markup_near marked&may_happen
-0.05 marked&names_the_words marked&other_near marked&spoken_of_after_so_long marked&spoken_of_supposed
-0.05 marked&traceback_above markup_near&much_advised markup_near&says_changes markup_near&says_help
-0.05 markup_near&says_if markup_near&says_lesson markup_near&says_may markup_near&says_self markup_near&says_supposed
-0.05 markup_near&somebody_speaks markup_near&spoken_of_lately markup_near&spoken_of_looks_for
-0.05 markup_near&spoken_of_signed markup_near&trace_near may_happen&much_advised may_happen&remedies_below
-0.05 may_happen&setting_near may_happen&spoken_of_but may_happen&spoken_of_changes may_happen&spoken_of_explained
-0.05 may_happen&typeset mentioned&much_about_texts mentioned&says_buy mentioned&says_cause mentioned&says_looks_for
-0.05 mentioned&says_remedy mentioned&spoken_of_but mentioned&spoken_of_if mentioned&spoken_of_labelled_symptom
-0.05 mentioned&spoken_of_never mentioned&spoken_of_people mentioned&steps_that_led_to_it much_about_texts&record
-0.05 much_about_texts&says_supposed much_about_texts&setting_near much_about_texts&spoken_of_changes
-0.05 much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_made_up much_about_texts&spoken_of_when
-0.05 much_about_texts&trace_near much_about_texts&trouble much_about_texts&words_before much_advised&other_near
-0.05 much_advised&record much_advised&setting_near much_advised&spoken_of_after_so_long much_advised&spoken_of_but
-0.05 much_advised&spoken_of_happened much_advised&spoken_of_if much_advised&spoken_of_labelled_symptom
-0.05 much_advised&spoken_of_lately much_advised&spoken_of_looks_for much_advised&spoken_of_made_up
-0.05 much_advised&spoken_of_never much_advised&spoken_of_people much_advised&spoken_of_self
-0.05 much_advised&steps_that_led_to_it much_advised&trouble much_trouble&says_happened much_trouble&says_looks_for
-0.05 much_trouble&spoken_of_ask much_trouble&spoken_of_cause much_trouble&spoken_of_made_up
-0.05 much_trouble&spoken_of_remedy names_the_words&often_may names_the_words&says_help names_the_words&says_when
-0.05 names_the_words&spoken_of_after_so_long names_the_words&spoken_of_but names_the_words&spoken_of_happened
-0.05 names_the_words&spoken_of_made_up names_the_words&spoken_of_numbered names_the_words&spoken_of_people
-0.05 names_the_words&spoken_of_reader names_the_words&spoken_of_remedy names_the_words&traceback_above
-0.05 nobody_speaks&on_a_stamped_line nobody_speaks&says_cause nobody_speaks&says_explained nobody_speaks&says_lately
-0.05 nobody_speaks&says_words nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_lately
-0.05 nothing_stated&remedies_above nothing_stated&says_supposed nothing_stated&spoken_of_never
-0.05 nothing_stated&trace_near nothing_stated&value_of_a_document nothing_stated&within_code often_may&says_example
-0.05 often_may&says_labelled_symptom often_may&says_lower_it often_may&says_reader often_may&says_supposed
-0.05 often_may&spoken_of_after_so_long often_may&spoken_of_buy often_may&spoken_of_cause often_may&spoken_of_made_up
-0.05 often_may&spoken_of_signed often_may&spoken_of_solved often_may&steps_that_led_to_it often_may&traceback_above
-0.05 on_a_stamped_line&says_example on_a_stamped_line&says_help on_a_stamped_line&says_lately
-0.05 on_a_stamped_line&says_people on_a_stamped_line&says_reader on_a_stamped_line&says_remedy
-0.05 on_a_stamped_line&spoken_of_buy on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_looks_for
-0.05 on_a_stamped_line&spoken_of_self on_a_stamped_line&spoken_of_solved on_a_stamped_line&spoken_of_supposed
-0.05 on_a_stamped_line&text_behind other_near&record other_near&says_buy other_near&says_example
-0.05 other_near&says_remedy other_near&spoken_of_ask other_near&spoken_of_but other_near&spoken_of_buy
-0.05 other_near&spoken_of_explained other_near&spoken_of_lately other_near&spoken_of_made_up
-0.05 other_near&spoken_of_when other_near&within_code output_near&says_lower_it output_near&spoken_of_changes
-0.05 output_near&spoken_of_example output_near&spoken_of_lately output_near&spoken_of_lesson
-0.05 output_near&spoken_of_people record&says_but record&says_cause record&says_reader record&says_remedy
-0.05 record&spoken_of_but record&spoken_of_reader record&spoken_of_supposed record&traceback_above
-0.05 remedies_above&remedies_below remedies_above&says_happened remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_example remedies_above&spoken_of_help
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_reader
-0.05 remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_lesson remedies_below&spoken_of_may
-0.05 remedies_below&spoken_of_means remedies_below&spoken_of_never remedies_below&spoken_of_reader
-0.05 remedies_below&text_behind remedies_below&trace_near remedies_below&traceback_above
-0.05 says_after_so_long&says_remedy says_after_so_long&spoken_of_ask says_after_so_long&spoken_of_may
-0.05 says_after_so_long&spoken_of_words says_after_so_long&traceback_above says_ask&says_looks_for says_ask&says_may
-0.05 says_ask&somebody's_own,_in_short says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask
-0.05 says_ask&spoken_of_help says_ask&spoken_of_lower_it says_ask&spoken_of_when says_but&says_made_up
-0.05 says_but&says_means says_but&spoken_of_lately says_but&spoken_of_lesson says_but&spoken_of_supposed
-0.05 says_buy&says_if says_buy&says_may says_buy&says_self says_buy&says_words says_cause&says_if
-0.05 says_cause&says_supposed says_changes&says_if says_changes&says_made_up says_changes&says_may
-0.05 says_changes&somebody's_own_question,_in_short says_changes&spoken_of_happened says_changes&words_before
-0.05 says_example&says_explained says_example&says_help says_example&says_lower_it says_example&says_means
-0.05 says_example&says_people says_example&somebody's_own_machine,_in_short says_example&spoken_of_help
-0.05 says_example&spoken_of_lower_it says_example&spoken_of_may says_explained&says_lesson
-0.05 says_explained&spoken_of_help says_explained&spoken_of_words says_happened&says_labelled_symptom
-0.05 says_happened&says_proposed says_happened&spoken_of_solved says_help&says_lesson says_help&says_lower_it
-0.05 says_help&says_means says_help&says_remedy says_help&spoken_of_happened says_help&spoken_of_looks_for
-0.05 says_help&spoken_of_may says_help&words_before says_if&says_proposed says_if&says_supposed says_if&setting_near
-0.05 says_if&spoken_of_example says_if&spoken_of_if says_if&spoken_of_made_up says_if&spoken_of_means
-0.05 says_if&trace_near says_if&traceback_above says_labelled_symptom&spoken_of_help
-0.05 says_labelled_symptom&spoken_of_may says_labelled_symptom&spoken_of_never says_lately&says_remedy
-0.05 says_lately&says_solved says_lately&says_words says_lately&spoken_of_happened says_lately&spoken_of_people
-0.05 says_lately&spoken_of_words says_lately&trace_near says_lesson&spoken_of_if says_lesson&spoken_of_self
-0.05 says_lesson&trouble says_lesson&words_before says_looks_for&says_made_up says_looks_for&says_may
-0.05 says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes says_looks_for&spoken_of_people
-0.05 says_looks_for&spoken_of_reader says_looks_for&spoken_of_when says_looks_for&spoken_of_words
-0.05 says_lower_it&says_remedy says_lower_it&somebody's_own says_lower_it&spoken_of_ask
-0.05 says_lower_it&spoken_of_example says_lower_it&spoken_of_if says_lower_it&spoken_of_may
-0.05 says_lower_it&spoken_of_never says_made_up&says_means says_made_up&spoken_of_happened
-0.05 says_made_up&spoken_of_looks_for says_made_up&spoken_of_made_up says_may&says_remedy says_may&says_solved
-0.05 says_may&somebody's_own,_in_short says_may&spoken_of_cause says_may&spoken_of_lately says_may&spoken_of_proposed
-0.05 says_may&spoken_of_solved says_may&spoken_of_when says_means&says_supposed says_means&somebody's_own,_in_short
-0.05 says_means&somebody's_own_machine,_in_short says_means&spoken_of_changes says_means&spoken_of_help
-0.05 says_means&spoken_of_if says_never&says_reader says_never&spoken_of_self says_never&words_before
-0.05 says_numbered&spoken_of_looks_for says_numbered&text_behind says_numbered&words_before says_people&says_supposed
-0.05 says_people&says_words says_people&setting_near says_people&spoken_of_changes says_people&spoken_of_if
-0.05 says_people&spoken_of_lately says_people&spoken_of_lesson says_people&spoken_of_may says_people&spoken_of_self
-0.05 says_people&spoken_of_words says_proposed&spoken_of_may says_reader&says_words
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_changes says_reader&spoken_of_looks_for
-0.05 says_reader&spoken_of_means says_reader&spoken_of_never says_reader&spoken_of_people
-0.05 says_reader&spoken_of_supposed says_remedy&says_when says_self&says_supposed says_self&says_words
-0.05 says_self&spoken_of_changes says_self&spoken_of_explained says_self&spoken_of_help says_self&spoken_of_lately
-0.05 says_self&spoken_of_laughs says_solved&somebody's_own,_in_short says_supposed&says_when
-0.05 says_supposed&somebody's_own,_in_short says_supposed&somebody_speaks says_supposed&spoken_of_changes
-0.05 says_supposed&spoken_of_reader says_when&spoken_of_laughs says_when&spoken_of_made_up says_words&somebody's_own
-0.05 says_words&spoken_of_ask says_words&spoken_of_but says_words&spoken_of_lately says_words&spoken_of_lesson
-0.05 says_words&spoken_of_made_up says_words&spoken_of_may says_words&spoken_of_numbered says_words&spoken_of_words
-0.05 says_words&trace_near setting_near&spoken_of_happened setting_near&spoken_of_people
-0.05 setting_near&steps_that_led_to_it setting_near&typeset somebody's_own&spoken_of_buy
-0.05 somebody's_own&spoken_of_remedy somebody's_own&steps_that_led_to_it somebody's_own&value_of_a_document
-0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
-0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_never
-0.05 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&spoken_of_example
-0.05 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_if
-0.05 somebody's_own_question,_in_short&spoken_of_solved somebody's_own_question,_in_short&typeset
-0.05 somebody_speaks&somebody's_own_question,_in_short somebody_speaks&spoken_of_after_so_long
-0.05 somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_never somebody_speaks&spoken_of_signed
-0.05 somebody_speaks&traceback_above somebody_speaks&value_of_a_document spoken_of_after_so_long&spoken_of_supposed
-0.05 spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_lesson spoken_of_ask&spoken_of_looks_for
-0.05 spoken_of_ask&spoken_of_numbered spoken_of_ask&text_about_texts spoken_of_ask&trouble
-0.05 spoken_of_but&spoken_of_explained spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_remedy
-0.05 spoken_of_but&spoken_of_supposed spoken_of_but&words_before spoken_of_buy&spoken_of_example
-0.05 spoken_of_buy&trouble spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_self
-0.05 spoken_of_cause&spoken_of_supposed spoken_of_cause&spoken_of_words spoken_of_changes&spoken_of_if
-0.05 spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_proposed
-0.05 spoken_of_changes&spoken_of_supposed spoken_of_example&spoken_of_explained
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_proposed
-0.05 spoken_of_example&spoken_of_solved spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_help
-0.05 spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_laughs spoken_of_explained&spoken_of_remedy
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_self
-0.05 spoken_of_happened&spoken_of_signed spoken_of_happened&steps_that_led_to_it
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_supposed spoken_of_if&spoken_of_signed
-0.05 spoken_of_if&spoken_of_when spoken_of_if&text_about_texts spoken_of_labelled_remedy&spoken_of_lesson
-0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_symptom&spoken_of_means spoken_of_labelled_symptom&spoken_of_numbered
-0.05 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_words spoken_of_lately&steps_that_led_to_it
-0.05 spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_when spoken_of_laughs&trace_near
-0.05 spoken_of_lesson&spoken_of_people spoken_of_lesson&text_about_texts spoken_of_looks_for&spoken_of_may
-0.05 spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_remedy spoken_of_looks_for&spoken_of_signed
-0.05 spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&spoken_of_words spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code spoken_of_made_up&spoken_of_may
-0.05 spoken_of_made_up&spoken_of_remedy spoken_of_may&spoken_of_remedy spoken_of_may&spoken_of_words
-0.05 spoken_of_may&text_about_texts spoken_of_may&traceback_above spoken_of_means&spoken_of_never
-0.05 spoken_of_means&spoken_of_supposed spoken_of_means&spoken_of_words spoken_of_people&spoken_of_solved
-0.05 spoken_of_people&spoken_of_supposed spoken_of_people&typeset spoken_of_proposed&spoken_of_remedy
-0.05 spoken_of_proposed&spoken_of_self spoken_of_reader&traceback_above spoken_of_reader&typeset
-0.05 spoken_of_remedy&trace_near spoken_of_self&traceback_above spoken_of_self&value_of_a_document
-0.05 spoken_of_signed&spoken_of_solved spoken_of_signed&spoken_of_supposed spoken_of_signed&spoken_of_words
-0.05 spoken_of_supposed&typeset spoken_of_words&steps_that_led_to_it spoken_of_words&within_code
-0.05 steps_that_led_to_it&text_behind traceback_above&words_before trouble&words_before within_code&words_before
+0.05 a_failed_run&a_site's_lines a_failed_run&a_thread's_page a_failed_run&begins_its_line
+0.05 a_failed_run&denied_in_front a_failed_run&its_hint_printed a_failed_run&mentioned a_failed_run&on_a_stamped_line
+0.05 a_failed_run&says_ask a_failed_run&says_if a_failed_run&somebody's_own
+0.05 a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_example a_failed_run&spoken_of_proposed
+0.05 a_failed_run&spoken_of_supposed a_failed_run's_record&code_near a_failed_run's_record&ends_the_text
+0.05 a_failed_run's_record&nobody_speaks a_failed_run's_record&on_a_stamped_line a_failed_run's_record&other_near
+0.05 a_failed_run's_record&record a_failed_run's_record&spoken_of_when a_failed_test&about_texts
+0.05 a_failed_test&on_a_stamped_line a_failed_test&other_near a_failed_test&says_happened a_failed_test&trace_near
+0.05 a_failed_test&trouble a_failed_test&words_before a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread a_picture_near&markup_near
+0.05 a_picture_near&mentioned a_picture_near&nobody_speaks a_picture_near&nothing_stated
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&spoken_of_when
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble
+0.05 a_picture_near&words_before a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text
+0.05 a_question,_in_short&alone a_question,_in_short&block_opened a_question,_in_short&boxes_ticked
+0.05 a_question,_in_short&comment a_question,_in_short&item_of_a_list a_question,_in_short&may_happen
+0.05 a_question,_in_short&much_trouble a_question,_in_short&often_may a_question,_in_short&says_but
+0.05 a_question,_in_short&says_lesson a_question,_in_short&says_supposed a_question,_in_short&spoken_of_never
+0.05 a_report's_heading&a_setup,_in_short a_report's_heading&a_thread's_title a_report's_heading&begins_its_line
+0.05 a_report's_heading&boxes_ticked a_report's_heading&in_quotes a_report's_heading&indented
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&says_after_so_long a_report's_heading&says_happened
+0.05 a_report's_heading&says_may a_report's_heading&says_when a_report's_heading&says_words
+0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&somebody's_own_machine,_in_short
+0.05 a_report's_heading&somebody_speaks a_report's_heading&spoken_of_cause a_report's_heading&spoken_of_example
+0.05 a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_lower_it a_report's_heading&text_behind
+0.05 a_report's_heading&trace_near a_report's_heading&traceback_above a_report's_heading&trouble
+0.05 a_sentence_leads&begins_the_text a_sentence_leads&boxes_ticked a_sentence_leads&its_hint_printed
+0.05 a_sentence_leads&much_advised a_sentence_leads&says_numbered a_sentence_leads&spoken_of_buy
+0.05 a_sentence_leads&spoken_of_made_up a_sentence_leads&trouble a_setup,_in_short&advised_by_nobody
+0.05 a_setup,_in_short&host_memory a_setup,_in_short&its_place_behind a_setup,_in_short&its_words_taken_up
+0.05 a_setup,_in_short&much_trouble a_setup,_in_short&says_example a_setup,_in_short&says_lately
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_lately
+0.05 a_setup,_in_short&spoken_of_proposed a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset
+0.05 a_short_text&a_whole_error_line a_short_text&blanks_near a_short_text&cut_by_dots a_short_text&indented
+0.05 a_short_text&may_happen a_short_text&much_trouble a_short_text&often_may a_short_text&remedies_below
+0.05 a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_buy a_short_text&spoken_of_explained
+0.05 a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread a_site's_lines&often_may
+0.05 a_site's_lines&says_happened a_site's_lines&says_if a_site's_lines&somebody's_own,_in_short
+0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_but a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy
+0.05 a_site's_lines&trouble a_thread's_page&between_sections a_thread's_page&markup_near
+0.05 a_thread's_page&names_the_words a_thread's_page&says_but a_thread's_page&says_labelled_symptom
+0.05 a_thread's_page&says_means a_thread's_page&says_reader a_thread's_page&setting_near
+0.05 a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_example a_thread's_page&spoken_of_labelled_symptom
+0.05 a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_looks_for a_thread's_page&spoken_of_numbered
+0.05 a_thread's_page&trace_near a_thread's_page&value_of_a_document a_thread's_title&advice_share
+0.05 a_thread's_title&advised a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&mentioned
+0.05 a_thread's_title&much_trouble a_thread's_title&often_may a_thread's_title&spoken_of_but
+0.05 a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_proposed
+0.05 a_whole_error_line&code_near a_whole_error_line&spoken_of_changes a_whole_error_line&spoken_of_looks_for
+0.05 about_texts&blanks_near about_texts&boxes_ticked about_texts&cut_by_dots about_texts&explained_behind
+0.05 about_texts&says_example about_texts&says_explained about_texts&says_never about_texts&says_numbered
+0.05 about_texts&somebody's_own_question,_in_short about_texts&spoken_of_buy about_texts&spoken_of_example
+0.05 about_texts&spoken_of_laughs about_texts&spoken_of_may about_texts&spoken_of_numbered advice_share&comment
+0.05 advice_share&denied_in_front advice_share&other_near advice_share&says_lesson advice_share&somebody_speaks
+0.05 advice_share&spoken_of_explained advice_share&spoken_of_laughs advice_share&spoken_of_looks_for
+0.05 advice_share&spoken_of_may advice_share&spoken_of_proposed advice_share&spoken_of_solved advice_share&trouble
+0.05 advised&comment advised&denied_in_front advised&other_near advised&says_lesson advised&somebody_speaks
+0.05 advised&spoken_of_explained advised&spoken_of_laughs advised&spoken_of_looks_for advised&spoken_of_may
+0.05 advised&spoken_of_proposed advised&spoken_of_solved advised&trouble advised_by_nobody&comment
+0.05 advised_by_nobody&cut_by_dots advised_by_nobody&figures advised_by_nobody&indented
+0.05 advised_by_nobody&much_trouble advised_by_nobody&output_near advised_by_nobody&says_happened
+0.05 advised_by_nobody&says_remedy advised_by_nobody&says_supposed advised_by_nobody&somebody's_own,_in_short
+0.05 advised_by_nobody&spoken_of_buy advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_happened
+0.05 advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_self
+0.05 advised_by_nobody&spoken_of_solved advised_by_nobody&text_about_texts alone&says_lately alone&says_numbered
+0.05 alone&says_signed answered_by_mail&code_near answered_by_mail&spoken_of_happened
+0.05 answered_by_mail&spoken_of_labelled_symptom begins_its_line&in_a_thread begins_its_line&says_after_so_long
+0.05 begins_its_line&spoken_of_supposed begins_the_text&much_trouble begins_the_text&says_labelled_symptom
+0.05 begins_the_text&says_means begins_the_text&says_numbered begins_the_text&spoken_of_explained
+0.05 begins_the_text&spoken_of_lower_it begins_the_text&spoken_of_means begins_the_text&spoken_of_numbered
+0.05 begins_the_text&spoken_of_proposed begins_the_text&spoken_of_reader begins_the_text&spoken_of_signed
+0.05 begins_the_text&spoken_of_supposed behind_a_prefix&between_sections behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&explained_behind behind_a_prefix&introduced_as_example behind_a_prefix&item_of_a_list
+0.05 behind_a_prefix&names_the_words behind_a_prefix&says_but behind_a_prefix&says_cause behind_a_prefix&says_may
+0.05 behind_a_prefix&says_proposed behind_a_prefix&spoken_of_explained behind_a_prefix&spoken_of_people
+0.05 behind_a_prefix&spoken_of_remedy behind_a_prefix&spoken_of_words behind_a_prefix&text_behind
+0.05 between_sections&introduced_as_example between_sections&much_about_texts between_sections&often_may
+0.05 between_sections&on_a_stamped_line between_sections&says_may between_sections&says_self
+0.05 between_sections&setting_near between_sections&somebody's_own,_in_short between_sections&somebody_speaks
+0.05 between_sections&spoken_of_after_so_long between_sections&spoken_of_but between_sections&spoken_of_explained
+0.05 between_sections&spoken_of_lesson between_sections&spoken_of_self between_sections&spoken_of_words
+0.05 blanks_near&block_opened blanks_near&comment blanks_near&its_hint_printed blanks_near&its_words_taken_up
+0.05 blanks_near&mentioned blanks_near&much_advised blanks_near&other_near blanks_near&record
+0.05 blanks_near&says_labelled_symptom blanks_near&somebody's_own_machine,_in_short
+0.05 blanks_near&spoken_of_after_so_long blanks_near&spoken_of_example blanks_near&spoken_of_if
+0.05 blanks_near&spoken_of_means block_opened&boxes_ticked block_opened&heads_a_document block_opened&output_near
+0.05 block_opened&spoken_of_changes block_opened&trace_near boxes_ticked&comment boxes_ticked&in_a_thread
+0.05 boxes_ticked&indented boxes_ticked&its_hint_printed boxes_ticked&much_trouble
+0.05 boxes_ticked&somebody's_own_question,_in_short boxes_ticked&spoken_of_but boxes_ticked&spoken_of_happened
+0.05 boxes_ticked&spoken_of_remedy boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_when boxes_ticked&trouble
+0.05 code_near&item_of_a_list code_near&markup_near code_near&much_advised code_near&names_the_words
+0.05 code_near&says_example code_near&says_may code_near&says_people code_near&says_supposed
+0.05 code_near&spoken_of_changes code_near&spoken_of_words code_near&trace_near comment&much_about_texts
+0.05 comment&often_may comment&says_lesson comment&somebody's_own,_in_short comment&spoken_of_cause
+0.05 comment&spoken_of_explained comment&spoken_of_labelled_symptom comment&spoken_of_made_up comment&spoken_of_never
+0.05 comment&spoken_of_people comment&spoken_of_when cut_by_dots&spoken_of_after_so_long
+0.05 cut_by_dots&spoken_of_example cut_by_dots&spoken_of_if cut_by_dots&spoken_of_lesson
+0.05 cut_by_dots&spoken_of_made_up denied_in_front&item_of_a_list denied_in_front&marked denied_in_front&often_may
+0.05 denied_in_front&other_near denied_in_front&output_near denied_in_front&says_ask denied_in_front&says_changes
+0.05 denied_in_front&says_if denied_in_front&says_looks_for denied_in_front&somebody's_own
+0.05 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_labelled_symptom
+0.05 denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never denied_in_front&spoken_of_people
+0.05 denied_in_front&spoken_of_self denied_in_front&spoken_of_solved ends_the_text&says_looks_for
+0.05 ends_the_text&says_signed ends_the_text&spoken_of_lately ends_the_text&spoken_of_looks_for
+0.05 ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people
+0.05 ends_the_text&spoken_of_solved explained_behind&mentioned explained_behind&remedies_below
+0.05 explained_behind&somebody's_own explained_behind&somebody's_own,_in_short explained_behind&spoken_of_changes
+0.05 explained_behind&spoken_of_if explained_behind&spoken_of_never explained_behind&spoken_of_supposed
+0.05 explained_behind&spoken_of_words figures&much_about_texts figures&output_near figures&says_buy
+0.05 figures&says_never figures&says_numbered figures&setting_near figures&somebody's_own,_in_short
+0.05 figures&spoken_of_help figures&spoken_of_looks_for happened_to_somebody&says_ask
+0.05 happened_to_somebody&says_changes happened_to_somebody&says_labelled_symptom happened_to_somebody&says_people
+0.05 happened_to_somebody&somebody's_own happened_to_somebody&spoken_of_cause happened_to_somebody&spoken_of_if
+0.05 happened_to_somebody&spoken_of_laughs heads_a_document&in_quotes heads_a_document&output_near
+0.05 heads_a_document&remedies_above heads_a_document&says_but heads_a_document&says_may heads_a_document&says_means
+0.05 heads_a_document&says_when heads_a_document&spoken_of_ask heads_a_document&spoken_of_means
+0.05 host_memory&in_a_thread host_memory&somebody's_own,_in_short host_memory&spoken_of_example
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_people host_memory&spoken_of_self
+0.05 host_memory&text_behind hypothetical_sentence&its_hint_printed hypothetical_sentence&often_may
+0.05 hypothetical_sentence&output_near hypothetical_sentence&says_labelled_symptom
+0.05 hypothetical_sentence&spoken_of_signed in_a_thread&introduced_as_example in_a_thread&much_about_texts
+0.05 in_a_thread&on_a_stamped_line in_a_thread&says_but in_a_thread&says_if
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_cause in_a_thread&spoken_of_help
+0.05 in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_made_up in_a_thread&trace_near in_quotes&marked
+0.05 in_quotes&says_after_so_long in_quotes&says_help in_quotes&says_signed in_quotes&setting_near
+0.05 in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_ask in_quotes&spoken_of_labelled_cause
+0.05 in_quotes&spoken_of_people indented&often_may indented&remedies_above indented&says_lately
+0.05 indented&spoken_of_help indented&spoken_of_laughs introduced_as_example&much_about_texts
+0.05 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&spoken_of_but
+0.05 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_may
+0.05 introduced_as_example&spoken_of_solved item_of_a_list&much_trouble item_of_a_list&output_near
+0.05 item_of_a_list&says_labelled_symptom item_of_a_list&says_made_up item_of_a_list&says_may
+0.05 item_of_a_list&says_self item_of_a_list&says_words item_of_a_list&somebody's_own_question,_in_short
+0.05 item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_cause item_of_a_list&spoken_of_explained
+0.05 item_of_a_list&spoken_of_numbered item_of_a_list&spoken_of_proposed item_of_a_list&trouble
+0.05 its_hint_printed&much_advised its_hint_printed&names_the_words its_hint_printed&says_reader
+0.05 its_hint_printed&spoken_of_numbered its_hint_printed&spoken_of_proposed its_hint_printed&spoken_of_self
+0.05 its_hint_printed&traceback_above its_place_behind&markup_near its_place_behind&nobody_speaks
+0.05 its_place_behind&output_near its_place_behind&setting_near its_place_behind&trouble marked&much_about_texts
+0.05 marked&on_a_stamped_line marked&says_but marked&says_labelled_symptom marked&says_lower_it marked&spoken_of_but
+0.05 marked&spoken_of_explained marked&spoken_of_labelled_symptom marked&spoken_of_people marked&spoken_of_words
+0.05 markup_near&says_after_so_long markup_near&says_but markup_near&says_lately markup_near&spoken_of_cause
+0.05 markup_near&spoken_of_if markup_near&spoken_of_lesson markup_near&spoken_of_numbered
+0.05 markup_near&spoken_of_remedy markup_near&spoken_of_solved may_happen&nothing_stated may_happen&says_ask
+0.05 may_happen&says_cause may_happen&says_never may_happen&says_remedy may_happen&says_self may_happen&says_when
+0.05 may_happen&spoken_of_ask may_happen&spoken_of_example may_happen&spoken_of_laughs may_happen&spoken_of_numbered
+0.05 may_happen&spoken_of_people may_happen&spoken_of_proposed mentioned&often_may mentioned&says_changes
+0.05 mentioned&says_example mentioned&says_self mentioned&spoken_of_reader mentioned&within_code
+0.05 much_about_texts&other_near much_about_texts&says_may much_about_texts&says_words
+0.05 much_about_texts&somebody's_own much_about_texts&spoken_of_help much_about_texts&spoken_of_reader
+0.05 much_advised&much_trouble much_advised&often_may much_advised&says_happened much_advised&spoken_of_cause
+0.05 much_trouble&names_the_words much_trouble&says_means much_trouble&says_supposed much_trouble&says_when
+0.05 much_trouble&somebody's_own much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_after_so_long much_trouble&spoken_of_but
+0.05 much_trouble&spoken_of_if much_trouble&spoken_of_lately much_trouble&spoken_of_lesson
+0.05 much_trouble&spoken_of_means much_trouble&spoken_of_never names_the_words&says_after_so_long
+0.05 names_the_words&says_if names_the_words&says_laughs names_the_words&says_lesson names_the_words&says_words
+0.05 names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_example names_the_words&spoken_of_if
+0.05 names_the_words&spoken_of_lower_it names_the_words&trace_near nobody_speaks&says_made_up
+0.05 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_labelled_cause nobody_speaks&spoken_of_lower_it
+0.05 nobody_speaks&spoken_of_supposed nothing_stated&says_happened nothing_stated&says_solved
+0.05 nothing_stated&somebody_speaks nothing_stated&spoken_of_remedy nothing_stated&spoken_of_words often_may&says_if
+0.05 often_may&spoken_of_explained often_may&spoken_of_happened often_may&spoken_of_help often_may&spoken_of_never
+0.05 on_a_stamped_line&says_ask on_a_stamped_line&says_cause on_a_stamped_line&spoken_of_changes
+0.05 on_a_stamped_line&spoken_of_lesson on_a_stamped_line&spoken_of_proposed other_near&says_ask
+0.05 other_near&says_labelled_symptom other_near&says_lesson other_near&says_numbered other_near&spoken_of_changes
+0.05 other_near&spoken_of_self other_near&spoken_of_signed other_near&spoken_of_supposed output_near&says_cause
+0.05 output_near&says_explained output_near&says_may output_near&says_people output_near&spoken_of_explained
+0.05 output_near&spoken_of_solved output_near&traceback_above record&says_lately
+0.05 record&somebody's_own_machine,_in_short record&spoken_of_cause record&spoken_of_labelled_symptom
+0.05 record&spoken_of_looks_for record&spoken_of_numbered record&spoken_of_proposed record&spoken_of_solved
+0.05 record&spoken_of_words record&trouble remedies_above&spoken_of_but remedies_above&spoken_of_labelled_cause
+0.05 remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for remedies_above&spoken_of_means
+0.05 remedies_above&spoken_of_words remedies_above&words_before remedies_below&spoken_of_labelled_cause
+0.05 says_after_so_long&says_example says_after_so_long&says_help says_after_so_long&says_lately
+0.05 says_after_so_long&says_lesson says_after_so_long&says_looks_for says_after_so_long&spoken_of_help
+0.05 says_after_so_long&spoken_of_labelled_symptom says_after_so_long&spoken_of_lately
+0.05 says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_numbered
+0.05 says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed says_after_so_long&trace_near
+0.05 says_ask&says_never says_ask&spoken_of_may says_but&says_help says_but&says_numbered says_but&says_solved
+0.05 says_but&spoken_of_example says_but&spoken_of_help says_but&spoken_of_never says_but&spoken_of_remedy
+0.05 says_but&spoken_of_words says_but&text_behind says_cause&setting_near says_cause&spoken_of_happened
+0.05 says_cause&spoken_of_self says_changes&says_lower_it says_example&says_never says_example&says_supposed
+0.05 says_example&somebody_speaks says_example&spoken_of_happened says_example&spoken_of_people
+0.05 says_example&spoken_of_when says_example&text_behind says_example&trace_near says_explained&says_looks_for
+0.05 says_explained&says_never says_explained&spoken_of_happened says_explained&spoken_of_lower_it
+0.05 says_explained&spoken_of_may says_explained&spoken_of_reader says_happened&says_remedy says_happened&says_words
+0.05 says_happened&spoken_of_if says_happened&spoken_of_lately says_happened&spoken_of_looks_for
+0.05 says_happened&spoken_of_numbered says_happened&spoken_of_when says_help&spoken_of_but
+0.05 says_help&spoken_of_example says_help&spoken_of_help says_help&spoken_of_if says_help&trace_near
+0.05 says_help&traceback_above says_if&says_made_up says_if&says_reader says_if&says_remedy
+0.05 says_if&somebody's_own_machine,_in_short says_if&spoken_of_after_so_long says_if&spoken_of_but
+0.05 says_if&spoken_of_may says_if&spoken_of_reader says_if&spoken_of_supposed says_if&spoken_of_when
+0.05 says_if&spoken_of_words says_if&text_behind says_labelled_symptom&spoken_of_after_so_long
+0.05 says_labelled_symptom&spoken_of_example says_labelled_symptom&spoken_of_labelled_cause
+0.05 says_labelled_symptom&spoken_of_labelled_symptom says_labelled_symptom&spoken_of_numbered
+0.05 says_labelled_symptom&spoken_of_people says_labelled_symptom&spoken_of_when says_lately&spoken_of_changes
+0.05 says_lately&spoken_of_if says_lately&spoken_of_lately says_lately&spoken_of_looks_for
+0.05 says_lately&spoken_of_reader says_lesson&says_proposed says_lesson&says_words
+0.05 says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_reader says_looks_for&spoken_of_labelled_symptom
+0.05 says_looks_for&spoken_of_looks_for says_lower_it&spoken_of_looks_for says_lower_it&spoken_of_self
+0.05 says_lower_it&spoken_of_when says_made_up&somebody's_own,_in_short says_made_up&somebody_speaks
+0.05 says_may&says_self says_may&somebody's_own says_may&spoken_of_after_so_long says_may&spoken_of_looks_for
+0.05 says_may&spoken_of_means says_may&spoken_of_supposed says_means&says_people says_means&says_proposed
+0.05 says_means&setting_near says_means&spoken_of_ask says_means&spoken_of_lower_it says_means&spoken_of_supposed
+0.05 says_never&says_remedy says_never&says_words says_never&spoken_of_if says_never&spoken_of_looks_for
+0.05 says_never&spoken_of_may says_numbered&somebody's_own says_numbered&somebody's_own_question,_in_short
+0.05 says_numbered&spoken_of_but says_numbered&spoken_of_help says_numbered&spoken_of_lower_it
+0.05 says_proposed&spoken_of_self says_reader&says_remedy says_reader&setting_near says_reader&spoken_of_happened
+0.05 says_reader&spoken_of_if says_reader&spoken_of_lately says_reader&spoken_of_numbered says_reader&spoken_of_self
+0.05 says_reader&spoken_of_words says_reader&trace_near says_remedy&somebody's_own_machine,_in_short
+0.05 says_remedy&spoken_of_lower_it says_remedy&spoken_of_may says_remedy&spoken_of_remedy says_remedy&spoken_of_self
+0.05 says_self&spoken_of_but says_self&spoken_of_cause says_self&spoken_of_never says_self&spoken_of_signed
+0.05 says_self&text_about_texts says_supposed&says_words says_supposed&spoken_of_looks_for
+0.05 says_when&spoken_of_changes says_when&spoken_of_lower_it says_when&spoken_of_proposed says_when&spoken_of_when
+0.05 says_words&spoken_of_cause says_words&spoken_of_example says_words&spoken_of_happened
+0.05 says_words&spoken_of_people says_words&spoken_of_proposed setting_near&spoken_of_explained
+0.05 setting_near&spoken_of_labelled_symptom setting_near&spoken_of_supposed setting_near&within_code
+0.05 somebody's_own&spoken_of_cause somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_made_up
+0.05 somebody's_own&spoken_of_numbered somebody's_own,_in_short&spoken_of_buy
+0.05 somebody's_own,_in_short&spoken_of_cause somebody's_own,_in_short&spoken_of_example
+0.05 somebody's_own,_in_short&spoken_of_labelled_symptom somebody's_own,_in_short&spoken_of_lately
+0.05 somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_signed
+0.05 somebody's_own,_in_short&text_about_texts somebody's_own,_in_short&typeset
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_machine,_in_short&spoken_of_made_up
+0.05 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_changes
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_lower_it
+0.05 somebody's_own_question,_in_short&spoken_of_remedy somebody's_own_question,_in_short&spoken_of_when
+0.05 somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_made_up somebody_speaks&spoken_of_remedy
+0.05 somebody_speaks&typeset somebody_speaks&words_before spoken_of_after_so_long&spoken_of_buy
+0.05 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_ask&spoken_of_labelled_symptom
+0.05 spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_happened spoken_of_but&spoken_of_laughs
+0.05 spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_signed spoken_of_but&spoken_of_when
+0.05 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_lower_it spoken_of_buy&spoken_of_remedy
+0.05 spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words spoken_of_cause&spoken_of_help
+0.05 spoken_of_cause&spoken_of_if spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_lately
+0.05 spoken_of_cause&spoken_of_lesson spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed
+0.05 spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_solved spoken_of_changes&spoken_of_help
+0.05 spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_means spoken_of_changes&spoken_of_never
+0.05 spoken_of_changes&text_behind spoken_of_example&spoken_of_help spoken_of_example&spoken_of_may
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&trouble spoken_of_happened&spoken_of_labelled_cause spoken_of_happened&spoken_of_remedy
+0.05 spoken_of_happened&text_about_texts spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_lower_it
+0.05 spoken_of_help&spoken_of_made_up spoken_of_help&spoken_of_words spoken_of_if&spoken_of_proposed
+0.05 spoken_of_labelled_cause&spoken_of_looks_for spoken_of_labelled_cause&spoken_of_self
+0.05 spoken_of_labelled_cause&text_behind spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_labelled_symptom&spoken_of_looks_for spoken_of_labelled_symptom&spoken_of_made_up
+0.05 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&spoken_of_reader
+0.05 spoken_of_labelled_symptom&spoken_of_when spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_made_up
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_solved spoken_of_laughs&trouble
+0.05 spoken_of_lesson&spoken_of_proposed spoken_of_lesson&trace_near spoken_of_looks_for&spoken_of_people
+0.05 spoken_of_looks_for&steps_that_led_to_it spoken_of_lower_it&spoken_of_never spoken_of_lower_it&spoken_of_signed
+0.05 spoken_of_made_up&spoken_of_numbered spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_reader
+0.05 spoken_of_means&spoken_of_remedy spoken_of_means&spoken_of_self spoken_of_means&trouble
+0.05 spoken_of_never&spoken_of_reader spoken_of_numbered&spoken_of_reader spoken_of_numbered&traceback_above
+0.05 spoken_of_numbered&words_before spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_self
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_proposed&spoken_of_solved spoken_of_proposed&text_behind
+0.05 spoken_of_proposed&trouble spoken_of_reader&spoken_of_signed spoken_of_reader&text_behind
+0.05 spoken_of_remedy&spoken_of_when spoken_of_remedy&typeset spoken_of_remedy&words_before
+0.05 spoken_of_self&spoken_of_supposed spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above
+0.05 spoken_of_when&spoken_of_words spoken_of_when&steps_that_led_to_it text_about_texts&text_behind
+0.05 text_behind&trace_near text_behind&typeset trace_near&typeset
+0.10 a_failed_run&boxes_ticked a_failed_run&marked a_failed_run&record a_failed_run&says_help
+0.10 a_failed_run&says_made_up a_failed_run&says_never a_failed_run&spoken_of_ask a_failed_run&spoken_of_explained
+0.10 a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_remedy a_failed_run&trace_near
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&words_before
+0.10 a_picture_near&other_near a_question,_in_short&a_thread's_page a_question,_in_short&explained_behind
+0.10 a_question,_in_short&says_ask a_question,_in_short&says_cause a_question,_in_short&says_reader
+0.10 a_question,_in_short&says_remedy a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_report's_heading&a_short_text
+0.10 a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix a_report's_heading&comment
+0.10 a_report's_heading&heads_a_document a_report's_heading&its_hint_printed a_report's_heading&marked
+0.10 a_report's_heading&spoken_of_but a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self
+0.10 a_report's_heading&spoken_of_words a_report's_heading&words_before a_sentence_leads&mentioned
+0.10 a_sentence_leads&remedies_below a_sentence_leads&says_after_so_long a_sentence_leads&says_labelled_symptom
+0.10 a_sentence_leads&says_may a_sentence_leads&spoken_of_means a_setup,_in_short&about_texts
+0.10 a_setup,_in_short&comment a_setup,_in_short&heads_a_document a_setup,_in_short&in_a_thread
+0.10 a_setup,_in_short&much_about_texts a_setup,_in_short&says_may a_short_text&host_memory
+0.10 a_short_text&introduced_as_example a_short_text&says_help a_short_text&says_remedy a_short_text&says_self
+0.10 a_short_text&says_signed a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_example
+0.10 a_short_text&spoken_of_means a_site's_lines&a_thread's_page a_site's_lines&code_near
+0.10 a_site's_lines&on_a_stamped_line a_site's_lines&says_when a_site's_lines&words_before
+0.10 a_thread's_page&begins_its_line a_thread's_page&comment a_thread's_page&its_hint_printed a_thread's_page&marked
+0.10 a_thread's_page&other_near a_thread's_page&somebody's_own,_in_short
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_happened a_thread's_page&text_behind
+0.10 a_thread's_title&about_texts a_thread's_title&begins_its_line a_thread's_title&begins_the_text
+0.10 a_thread's_title&in_a_thread a_thread's_title&nothing_stated a_thread's_title&spoken_of_ask
+0.10 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means
+0.10 a_thread's_title&trace_near a_whole_error_line&happened_to_somebody a_whole_error_line&may_happen
+0.10 a_whole_error_line&other_near a_whole_error_line&setting_near a_whole_error_line&spoken_of_made_up
+0.10 a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_solved
+0.10 about_texts&advice_share about_texts&advised about_texts&ends_the_text about_texts&introduced_as_example
+0.10 about_texts&other_near about_texts&remedies_above about_texts&says_but about_texts&somebody_speaks
+0.10 about_texts&spoken_of_labelled_remedy about_texts&spoken_of_labelled_symptom about_texts&spoken_of_remedy
+0.10 about_texts&spoken_of_supposed advice_share&marked advice_share&often_may advice_share&says_help
+0.10 advice_share&says_lately advice_share&says_laughs advice_share&says_never
+0.10 advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_ask advice_share&spoken_of_buy
+0.10 advice_share&spoken_of_cause advice_share&traceback_above advised&marked advised&often_may advised&says_help
+0.10 advised&says_lately advised&says_laughs advised&says_never advised&somebody's_own_machine,_in_short
+0.10 advised&spoken_of_ask advised&spoken_of_buy advised&spoken_of_cause advised&traceback_above
+0.10 advised_by_nobody&names_the_words advised_by_nobody&says_lately advised_by_nobody&says_made_up
+0.10 advised_by_nobody&says_means advised_by_nobody&says_numbered advised_by_nobody&spoken_of_means
+0.10 advised_by_nobody&spoken_of_supposed advised_by_nobody&steps_that_led_to_it advised_by_nobody&traceback_above
+0.10 alone&says_after_so_long alone&says_cause alone&says_happened alone&says_may alone&says_remedy alone&says_solved
+0.10 begins_its_line&figures begins_its_line&markup_near begins_its_line&says_but begins_its_line&says_self
+0.10 begins_its_line&somebody's_own begins_its_line&somebody's_own,_in_short begins_its_line&spoken_of_ask
+0.10 begins_its_line&spoken_of_solved begins_the_text&in_a_thread begins_the_text&nobody_speaks
+0.10 begins_the_text&says_ask begins_the_text&says_example begins_the_text&says_never
+0.10 begins_the_text&spoken_of_example begins_the_text&spoken_of_help behind_a_prefix&block_opened
+0.10 behind_a_prefix&its_place_behind behind_a_prefix&nobody_speaks behind_a_prefix&nothing_stated
+0.10 behind_a_prefix&says_lower_it behind_a_prefix&says_self behind_a_prefix&somebody's_own
+0.10 behind_a_prefix&somebody_speaks behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_labelled_symptom
+0.10 behind_a_prefix&spoken_of_may behind_a_prefix&typeset between_sections&indented between_sections&much_trouble
+0.10 between_sections&spoken_of_happened between_sections&spoken_of_looks_for between_sections&spoken_of_remedy
+0.10 blanks_near&in_quotes blanks_near&setting_near block_opened&much_about_texts block_opened&says_happened
+0.10 block_opened&says_may block_opened&says_self block_opened&says_when
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&spoken_of_cause block_opened&spoken_of_remedy
+0.10 boxes_ticked&code_near boxes_ticked&markup_near boxes_ticked&says_when boxes_ticked&somebody's_own,_in_short
+0.10 boxes_ticked&somebody_speaks boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_lower_it
+0.10 boxes_ticked&spoken_of_self boxes_ticked&spoken_of_words boxes_ticked&trace_near boxes_ticked&traceback_above
+0.10 code_near&hypothetical_sentence code_near&its_place_behind code_near&marked code_near&says_but
+0.10 code_near&says_cause code_near&spoken_of_example code_near&spoken_of_labelled_cause comment&denied_in_front
+0.10 comment&on_a_stamped_line comment&says_example comment&says_when comment&spoken_of_but comment&spoken_of_lesson
+0.10 comment&spoken_of_means comment&spoken_of_signed cut_by_dots&on_a_stamped_line cut_by_dots&says_ask
+0.10 cut_by_dots&says_looks_for cut_by_dots&says_reader cut_by_dots&spoken_of_but cut_by_dots&spoken_of_happened
+0.10 denied_in_front&heads_a_document denied_in_front&says_help denied_in_front&spoken_of_happened
+0.10 ends_the_text&says_after_so_long ends_the_text&says_help ends_the_text&spoken_of_if
+0.10 ends_the_text&spoken_of_means ends_the_text&spoken_of_remedy explained_behind&spoken_of_after_so_long
+0.10 explained_behind&spoken_of_lower_it explained_behind&spoken_of_remedy explained_behind&spoken_of_self
+0.10 explained_behind&spoken_of_when explained_behind&trouble figures&may_happen figures&record
+0.10 figures&somebody's_own_question,_in_short figures&spoken_of_cause figures&steps_that_led_to_it
+0.10 happened_to_somebody&in_quotes happened_to_somebody&says_remedy happened_to_somebody&spoken_of_but
+0.10 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_reader
+0.10 happened_to_somebody&spoken_of_supposed happened_to_somebody&trace_near happened_to_somebody&traceback_above
+0.10 heads_a_document&says_if heads_a_document&says_looks_for heads_a_document&says_reader
+0.10 heads_a_document&somebody's_own_machine,_in_short heads_a_document&spoken_of_but
+0.10 heads_a_document&spoken_of_explained heads_a_document&spoken_of_never heads_a_document&spoken_of_numbered
+0.10 heads_a_document&spoken_of_people heads_a_document&spoken_of_proposed heads_a_document&spoken_of_signed
+0.10 heads_a_document&spoken_of_solved heads_a_document&spoken_of_supposed heads_a_document&spoken_of_words
+0.10 heads_a_document&typeset host_memory&says_means host_memory&setting_near host_memory&spoken_of_looks_for
+0.10 host_memory&spoken_of_lower_it host_memory&spoken_of_never host_memory&spoken_of_when host_memory&trace_near
+0.10 hypothetical_sentence&mentioned hypothetical_sentence&says_cause hypothetical_sentence&spoken_of_lesson
+0.10 hypothetical_sentence&spoken_of_supposed hypothetical_sentence&text_about_texts in_a_thread&indented
+0.10 in_a_thread&says_labelled_symptom in_a_thread&says_lower_it in_a_thread&somebody_speaks
+0.10 in_a_thread&spoken_of_ask in_a_thread&spoken_of_buy in_a_thread&spoken_of_example in_a_thread&spoken_of_happened
+0.10 in_a_thread&spoken_of_if in_a_thread&spoken_of_means in_quotes&introduced_as_example in_quotes&often_may
+0.10 in_quotes&says_cause in_quotes&says_explained in_quotes&spoken_of_means in_quotes&spoken_of_words
+0.10 in_quotes&words_before indented&much_trouble indented&record indented&says_but indented&says_lower_it
+0.10 indented&spoken_of_cause indented&spoken_of_never indented&spoken_of_numbered indented&spoken_of_remedy
+0.10 indented&traceback_above indented&trouble introduced_as_example&spoken_of_changes
+0.10 introduced_as_example&words_before item_of_a_list&often_may item_of_a_list&somebody's_own
+0.10 item_of_a_list&spoken_of_people item_of_a_list&spoken_of_when its_hint_printed&often_may
+0.10 its_hint_printed&other_near its_hint_printed&says_help its_hint_printed&says_if
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_words_taken_up&trace_near marked&spoken_of_ask
+0.10 marked&spoken_of_help marked&spoken_of_lesson marked&spoken_of_means marked&spoken_of_signed
+0.10 markup_near&nothing_stated markup_near&says_looks_for markup_near&says_numbered markup_near&spoken_of_example
+0.10 markup_near&spoken_of_self markup_near&trouble may_happen&much_trouble may_happen&spoken_of_cause
+0.10 may_happen&spoken_of_may may_happen&spoken_of_signed may_happen&traceback_above mentioned&says_numbered
+0.10 mentioned&spoken_of_buy mentioned&spoken_of_laughs much_about_texts&names_the_words much_about_texts&often_may
+0.10 much_about_texts&says_happened much_about_texts&somebody's_own,_in_short much_about_texts&somebody_speaks
+0.10 much_about_texts&spoken_of_example much_about_texts&spoken_of_numbered much_about_texts&traceback_above
+0.10 much_advised&words_before much_trouble&output_near much_trouble&says_after_so_long much_trouble&says_if
+0.10 much_trouble&says_lower_it much_trouble&says_reader much_trouble&says_self much_trouble&somebody_speaks
+0.10 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_proposed much_trouble&spoken_of_self
+0.10 much_trouble&spoken_of_words names_the_words&somebody's_own,_in_short names_the_words&spoken_of_help
+0.10 nobody_speaks&says_ask nobody_speaks&says_help nobody_speaks&says_reader nobody_speaks&says_when
+0.10 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&steps_that_led_to_it nothing_stated&says_numbered
+0.10 nothing_stated&says_self nothing_stated&spoken_of_labelled_remedy often_may&record often_may&remedies_above
+0.10 often_may&says_may often_may&says_words often_may&spoken_of_but often_may&spoken_of_labelled_symptom
+0.10 often_may&spoken_of_numbered often_may&spoken_of_proposed often_may&text_behind often_may&trace_near
+0.10 on_a_stamped_line&says_means on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_if
+0.10 on_a_stamped_line&spoken_of_labelled_symptom on_a_stamped_line&spoken_of_signed
+0.10 on_a_stamped_line&traceback_above other_near&says_solved other_near&somebody_speaks
+0.10 other_near&spoken_of_looks_for output_near&says_but output_near&says_help output_near&says_proposed
+0.10 output_near&setting_near output_near&somebody's_own_question,_in_short output_near&spoken_of_labelled_cause
+0.10 output_near&spoken_of_labelled_remedy output_near&spoken_of_laughs output_near&text_behind
+0.10 output_near&trace_near record&says_changes record&says_self record&says_words record&spoken_of_may
+0.10 record&spoken_of_means record&text_behind remedies_below&says_happened remedies_below&spoken_of_self
+0.10 remedies_below&spoken_of_words remedies_below&trouble says_after_so_long&says_numbered
+0.10 says_after_so_long&says_people says_after_so_long&says_solved says_after_so_long&text_behind says_ask&says_help
+0.10 says_ask&says_people says_ask&says_remedy says_ask&says_supposed says_ask&spoken_of_reader says_but&says_when
+0.10 says_but&spoken_of_changes says_but&spoken_of_if says_but&spoken_of_people says_but&trouble
+0.10 says_cause&says_looks_for says_cause&says_words says_cause&spoken_of_lower_it
+0.10 says_changes&somebody's_own,_in_short says_example&says_looks_for says_example&spoken_of_example
+0.10 says_happened&spoken_of_cause says_happened&spoken_of_help says_happened&spoken_of_lesson
+0.10 says_happened&spoken_of_never says_happened&spoken_of_remedy says_happened&spoken_of_signed
+0.10 says_help&says_made_up says_help&setting_near says_help&somebody's_own_question,_in_short
+0.10 says_help&spoken_of_ask says_help&text_behind says_if&says_lower_it says_if&somebody_speaks
+0.10 says_if&spoken_of_looks_for says_labelled_symptom&somebody's_own_machine,_in_short
+0.10 says_labelled_symptom&spoken_of_solved says_lately&says_when says_lately&somebody's_own,_in_short
+0.10 says_lately&spoken_of_but says_lately&spoken_of_self says_laughs&says_may says_laughs&trouble
+0.10 says_lesson&says_lower_it says_lesson&says_made_up says_lesson&says_supposed says_lesson&spoken_of_ask
+0.10 says_looks_for&spoken_of_if says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never
+0.10 says_lower_it&says_made_up says_lower_it&says_means says_lower_it&says_people
+0.10 says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_changes says_lower_it&spoken_of_help
+0.10 says_lower_it&spoken_of_lately says_lower_it&spoken_of_reader says_lower_it&spoken_of_remedy
+0.10 says_lower_it&spoken_of_words says_made_up&spoken_of_after_so_long says_made_up&spoken_of_self
+0.10 says_made_up&text_behind says_made_up&trouble says_may&spoken_of_happened says_may&spoken_of_lower_it
+0.10 says_may&spoken_of_numbered says_may&spoken_of_reader says_may&spoken_of_remedy says_may&trace_near
+0.10 says_means&somebody's_own says_means&spoken_of_solved says_numbered&setting_near
+0.10 says_numbered&spoken_of_happened says_numbered&spoken_of_may says_numbered&spoken_of_self
+0.10 says_people&says_proposed says_people&spoken_of_never says_reader&spoken_of_help says_reader&spoken_of_reader
+0.10 says_remedy&somebody's_own says_remedy&spoken_of_reader says_remedy&spoken_of_when says_remedy&text_behind
+0.10 says_self&spoken_of_made_up says_self&spoken_of_means says_self&spoken_of_numbered says_solved&spoken_of_self
+0.10 says_when&says_words says_when&spoken_of_means says_when&spoken_of_reader says_when&spoken_of_supposed
+0.10 says_when&text_behind says_when&words_before says_words&somebody's_own_question,_in_short
+0.10 says_words&spoken_of_looks_for says_words&spoken_of_reader setting_near&somebody_speaks
+0.10 setting_near&spoken_of_cause setting_near&spoken_of_changes setting_near&spoken_of_proposed
+0.10 setting_near&spoken_of_self somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_proposed
+0.10 somebody's_own&spoken_of_when somebody's_own&typeset somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_means somebody's_own_machine,_in_short&spoken_of_changes
+0.10 somebody's_own_machine,_in_short&spoken_of_example somebody's_own_machine,_in_short&spoken_of_lower_it
+0.10 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_question,_in_short&somebody's_own,_in_short
+0.10 somebody's_own_question,_in_short&spoken_of_buy somebody's_own_question,_in_short&spoken_of_never
+0.10 somebody's_own_question,_in_short&trace_near somebody's_own_question,_in_short&traceback_above
+0.10 somebody_speaks&spoken_of_cause somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_looks_for
+0.10 somebody_speaks&spoken_of_means somebody_speaks&spoken_of_numbered somebody_speaks&spoken_of_reader
+0.10 spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_solved
+0.10 spoken_of_after_so_long&text_about_texts spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_may
+0.10 spoken_of_ask&spoken_of_means spoken_of_but&spoken_of_example spoken_of_but&spoken_of_words
+0.10 spoken_of_but&traceback_above spoken_of_buy&spoken_of_help spoken_of_buy&spoken_of_lesson
+0.10 spoken_of_buy&spoken_of_means spoken_of_buy&words_before spoken_of_cause&spoken_of_changes
+0.10 spoken_of_cause&spoken_of_lower_it spoken_of_cause&spoken_of_never spoken_of_cause&trouble
+0.10 spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_may
+0.10 spoken_of_changes&spoken_of_numbered spoken_of_changes&trouble spoken_of_changes&words_before
+0.10 spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_lower_it
+0.10 spoken_of_example&spoken_of_signed spoken_of_example&trouble spoken_of_happened&spoken_of_laughs
+0.10 spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_numbered
+0.10 spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_self spoken_of_help&spoken_of_signed
+0.10 spoken_of_if&spoken_of_laughs spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_words
+0.10 spoken_of_lately&spoken_of_people spoken_of_lately&spoken_of_remedy spoken_of_lately&trace_near
+0.10 spoken_of_lately&words_before spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&words_before
+0.10 spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_remedy spoken_of_looks_for&spoken_of_solved
+0.10 spoken_of_looks_for&traceback_above spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&spoken_of_people
+0.10 spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&trace_near spoken_of_made_up&spoken_of_solved
+0.10 spoken_of_made_up&spoken_of_when spoken_of_made_up&trace_near spoken_of_made_up&traceback_above
+0.10 spoken_of_means&trace_near spoken_of_means&traceback_above spoken_of_never&spoken_of_remedy
+0.10 spoken_of_numbered&spoken_of_self spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near
+0.10 spoken_of_people&spoken_of_remedy spoken_of_people&spoken_of_words spoken_of_proposed&spoken_of_reader
+0.10 spoken_of_proposed&spoken_of_when spoken_of_reader&text_about_texts spoken_of_reader&trace_near
+0.10 spoken_of_words&traceback_above steps_that_led_to_it&words_before text_about_texts&trouble
+0.15 a_failed_run&a_failed_run's_record a_failed_run&a_whole_error_line a_failed_run&blanks_near
+0.15 a_failed_run&block_opened a_failed_run&code_near a_failed_run&its_place_behind a_failed_run&names_the_words
+0.15 a_failed_run&says_supposed a_failed_run&says_words a_failed_run&spoken_of_reader
+0.15 a_failed_run's_record&nothing_stated a_failed_run's_record&setting_near a_question,_in_short&behind_a_prefix
+0.15 a_question,_in_short&in_a_thread a_question,_in_short&says_if a_question,_in_short&spoken_of_self
+0.15 a_report's_heading&in_a_thread a_report's_heading&spoken_of_looks_for a_sentence_leads&block_opened
+0.15 a_sentence_leads&host_memory a_sentence_leads&in_quotes a_sentence_leads&says_buy a_sentence_leads&says_made_up
+0.15 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_signed a_setup,_in_short&advice_share
+0.15 a_setup,_in_short&advised a_setup,_in_short&blanks_near a_setup,_in_short&boxes_ticked
+0.15 a_setup,_in_short&mentioned a_setup,_in_short&nothing_stated a_setup,_in_short&says_cause
+0.15 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_may a_short_text&begins_its_line
+0.15 a_short_text&ends_the_text a_short_text&item_of_a_list a_short_text&markup_near a_short_text&says_cause
+0.15 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_laughs a_short_text&spoken_of_never
+0.15 a_short_text&spoken_of_numbered a_short_text&steps_that_led_to_it a_short_text&trouble
+0.15 a_site's_lines&setting_near a_thread's_page&code_near a_thread's_page&in_quotes
+0.15 a_thread's_page&introduced_as_example a_thread's_page&mentioned a_thread's_page&nothing_stated
+0.15 a_thread's_page&spoken_of_lesson a_thread's_title&nobody_speaks a_thread's_title&other_near
+0.15 a_thread's_title&setting_near a_thread's_title&spoken_of_help a_whole_error_line&its_hint_printed
+0.15 a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_ask a_whole_error_line&trouble
+0.15 about_texts&somebody's_own_machine,_in_short about_texts&spoken_of_people about_texts&traceback_above
+0.15 advice_share&says_numbered advice_share&says_when advice_share&somebody's_own advice_share&spoken_of_means
+0.15 advice_share&spoken_of_numbered advice_share&spoken_of_self advised&says_numbered advised&says_when
+0.15 advised&somebody's_own advised&spoken_of_means advised&spoken_of_numbered advised&spoken_of_self
+0.15 advised_by_nobody&markup_near advised_by_nobody&says_words advised_by_nobody&spoken_of_after_so_long
+0.15 advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_numbered advised_by_nobody&spoken_of_people
+0.15 advised_by_nobody&spoken_of_when advised_by_nobody&spoken_of_words alone&says_if alone&says_means alone&trouble
+0.15 begins_its_line&its_place_behind begins_its_line&often_may begins_its_line&says_if
+0.15 begins_its_line&somebody_speaks begins_its_line&spoken_of_buy begins_its_line&spoken_of_made_up
+0.15 begins_its_line&spoken_of_may begins_its_line&spoken_of_numbered begins_the_text&comment
+0.15 begins_the_text&denied_in_front begins_the_text&host_memory begins_the_text&indented
+0.15 begins_the_text&nothing_stated begins_the_text&somebody's_own begins_the_text&spoken_of_labelled_symptom
+0.15 begins_the_text&spoken_of_solved behind_a_prefix&happened_to_somebody behind_a_prefix&in_a_thread
+0.15 behind_a_prefix&says_after_so_long behind_a_prefix&says_ask behind_a_prefix&says_changes
+0.15 behind_a_prefix&says_lately behind_a_prefix&spoken_of_ask behind_a_prefix&spoken_of_but
+0.15 behind_a_prefix&spoken_of_proposed between_sections&spoken_of_ask between_sections&trouble
+0.15 blanks_near&denied_in_front blanks_near&indented blanks_near&spoken_of_ask blanks_near&spoken_of_never
+0.15 blanks_near&trace_near blanks_near&traceback_above block_opened&mentioned block_opened&spoken_of_never
+0.15 boxes_ticked&happened_to_somebody boxes_ticked&says_happened boxes_ticked&somebody's_own
+0.15 boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&spoken_of_may code_near&figures
+0.15 code_near&happened_to_somebody code_near&says_lately code_near&says_never code_near&says_words
+0.15 code_near&spoken_of_but code_near&spoken_of_cause code_near&spoken_of_help code_near&spoken_of_labelled_remedy
+0.15 code_near&spoken_of_solved code_near&spoken_of_when comment&host_memory comment&says_after_so_long
+0.15 comment&says_if comment&spoken_of_example comment&spoken_of_looks_for comment&spoken_of_may
+0.15 comment&spoken_of_reader cut_by_dots&much_about_texts cut_by_dots&says_example cut_by_dots&says_may
+0.15 cut_by_dots&spoken_of_lower_it cut_by_dots&traceback_above denied_in_front&in_a_thread
+0.15 denied_in_front&says_words denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_means ends_the_text&in_a_thread ends_the_text&other_near ends_the_text&says_lately
+0.15 ends_the_text&says_numbered ends_the_text&says_remedy ends_the_text&somebody's_own_machine,_in_short
+0.15 ends_the_text&spoken_of_but explained_behind&output_near figures&happened_to_somebody figures&in_a_thread
+0.15 figures&names_the_words figures&says_but figures&says_changes figures&says_solved figures&says_when
+0.15 figures&somebody's_own_machine,_in_short figures&somebody_speaks figures&spoken_of_numbered
+0.15 figures&spoken_of_when happened_to_somebody&often_may happened_to_somebody&says_example
+0.15 happened_to_somebody&says_lately heads_a_document&in_a_thread heads_a_document&much_trouble
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_help
+0.15 heads_a_document&spoken_of_lately heads_a_document&spoken_of_looks_for heads_a_document&spoken_of_reader
+0.15 heads_a_document&trouble host_memory&introduced_as_example host_memory&marked host_memory&often_may
+0.15 host_memory&record hypothetical_sentence&says_people hypothetical_sentence&spoken_of_lately
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&traceback_above in_a_thread&its_hint_printed
+0.15 in_a_thread&nobody_speaks in_a_thread&other_near in_a_thread&says_may in_a_thread&says_reader
+0.15 in_a_thread&somebody's_own,_in_short in_a_thread&spoken_of_may in_quotes&indented in_quotes&says_lately
+0.15 in_quotes&somebody_speaks in_quotes&spoken_of_lesson in_quotes&spoken_of_lower_it in_quotes&spoken_of_may
+0.15 in_quotes&spoken_of_never in_quotes&spoken_of_signed indented&mentioned indented&somebody_speaks
+0.15 indented&spoken_of_after_so_long indented&spoken_of_but indented&steps_that_led_to_it
+0.15 introduced_as_example&markup_near introduced_as_example&somebody's_own introduced_as_example&somebody_speaks
+0.15 item_of_a_list&on_a_stamped_line item_of_a_list&says_never item_of_a_list&somebody's_own_machine,_in_short
+0.15 item_of_a_list&spoken_of_happened its_hint_printed&much_trouble its_hint_printed&record
+0.15 its_hint_printed&says_after_so_long its_hint_printed&says_but its_hint_printed&says_happened
+0.15 its_hint_printed&says_when its_hint_printed&spoken_of_help its_hint_printed&spoken_of_if
+0.15 its_hint_printed&spoken_of_means its_hint_printed&spoken_of_words its_place_behind&mentioned
+0.15 marked&spoken_of_example marked&spoken_of_looks_for marked&spoken_of_reader markup_near&says_labelled_symptom
+0.15 markup_near&says_never markup_near&says_people markup_near&spoken_of_ask markup_near&spoken_of_but
+0.15 markup_near&spoken_of_buy markup_near&spoken_of_supposed markup_near&typeset may_happen&says_may
+0.15 may_happen&spoken_of_help may_happen&text_behind mentioned&much_trouble mentioned&says_after_so_long
+0.15 mentioned&spoken_of_after_so_long mentioned&spoken_of_ask mentioned&spoken_of_explained
+0.15 mentioned&spoken_of_looks_for mentioned&spoken_of_means mentioned&spoken_of_numbered mentioned&spoken_of_signed
+0.15 mentioned&text_behind mentioned&words_before much_about_texts&spoken_of_people much_about_texts&spoken_of_remedy
+0.15 much_about_texts&text_behind much_trouble&says_but much_trouble&says_help much_trouble&says_may
+0.15 much_trouble&spoken_of_reader names_the_words&says_example names_the_words&says_people names_the_words&says_self
+0.15 names_the_words&somebody's_own names_the_words&spoken_of_looks_for nobody_speaks&says_happened
+0.15 nobody_speaks&spoken_of_numbered nobody_speaks&text_behind nothing_stated&remedies_below
+0.15 nothing_stated&says_labelled_symptom nothing_stated&says_never nothing_stated&spoken_of_ask
+0.15 nothing_stated&spoken_of_if nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_signed
+0.15 nothing_stated&traceback_above often_may&says_when often_may&setting_near often_may&spoken_of_laughs
+0.15 on_a_stamped_line&says_lesson on_a_stamped_line&spoken_of_but on_a_stamped_line&spoken_of_explained
+0.15 on_a_stamped_line&spoken_of_lately other_near&says_changes other_near&says_lately other_near&says_made_up
+0.15 other_near&somebody's_own_question,_in_short other_near&spoken_of_example other_near&spoken_of_labelled_cause
+0.15 other_near&spoken_of_lesson other_near&trace_near other_near&words_before output_near&remedies_below
+0.15 output_near&says_means output_near&spoken_of_looks_for output_near&spoken_of_signed record&says_lesson
+0.15 record&says_lower_it record&says_means record&spoken_of_after_so_long record&spoken_of_lower_it
+0.15 record&spoken_of_never record&words_before remedies_above&spoken_of_when remedies_below&spoken_of_remedy
+0.15 remedies_below&words_before says_after_so_long&says_ask says_after_so_long&says_means
+0.15 says_after_so_long&spoken_of_but says_after_so_long&spoken_of_proposed says_but&says_explained says_but&says_if
+0.15 says_but&somebody's_own says_but&spoken_of_but says_but&spoken_of_looks_for says_cause&somebody_speaks
+0.15 says_cause&spoken_of_if says_changes&says_help says_changes&says_lately says_changes&says_proposed
+0.15 says_changes&says_reader says_changes&says_self says_example&says_if says_example&spoken_of_reader
+0.15 says_explained&says_help says_happened&words_before says_if&somebody's_own,_in_short says_if&trouble
+0.15 says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_words says_lately&spoken_of_help
+0.15 says_laughs&says_self says_laughs&words_before says_lesson&spoken_of_when says_looks_for&says_means
+0.15 says_lower_it&says_never says_lower_it&says_solved says_lower_it&says_words
+0.15 says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_but says_lower_it&words_before
+0.15 says_made_up&spoken_of_if says_may&spoken_of_example says_may&spoken_of_may says_may&traceback_above
+0.15 says_means&spoken_of_after_so_long says_never&setting_near says_numbered&spoken_of_numbered
+0.15 says_people&somebody's_own says_people&spoken_of_after_so_long says_proposed&somebody's_own_machine,_in_short
+0.15 says_reader&says_supposed says_remedy&somebody's_own_question,_in_short says_remedy&spoken_of_if
+0.15 says_self&spoken_of_solved says_when&somebody's_own_machine,_in_short says_when&spoken_of_ask
+0.15 says_when&spoken_of_cause says_when&spoken_of_numbered says_words&spoken_of_supposed says_words&spoken_of_when
+0.15 setting_near&spoken_of_buy setting_near&spoken_of_looks_for setting_near&spoken_of_made_up
+0.15 somebody's_own&spoken_of_example somebody's_own,_in_short&spoken_of_people
+0.15 somebody's_own,_in_short&spoken_of_remedy somebody's_own,_in_short&spoken_of_words
+0.15 somebody's_own_machine,_in_short&spoken_of_explained somebody's_own_machine,_in_short&trace_near
+0.15 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&spoken_of_lesson
+0.15 somebody_speaks&spoken_of_explained somebody_speaks&spoken_of_may spoken_of_after_so_long&spoken_of_changes
+0.15 spoken_of_after_so_long&spoken_of_never spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_solved
+0.15 spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_help spoken_of_but&spoken_of_means
+0.15 spoken_of_but&spoken_of_proposed spoken_of_cause&spoken_of_looks_for spoken_of_changes&spoken_of_lately
+0.15 spoken_of_example&spoken_of_if spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_supposed
+0.15 spoken_of_explained&spoken_of_if spoken_of_happened&spoken_of_lately spoken_of_happened&trace_near
+0.15 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_remedy spoken_of_help&trace_near
+0.15 spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_people spoken_of_if&spoken_of_self
+0.15 spoken_of_lesson&spoken_of_means spoken_of_looks_for&spoken_of_reader spoken_of_lower_it&spoken_of_words
+0.15 spoken_of_made_up&spoken_of_reader spoken_of_may&spoken_of_never spoken_of_never&spoken_of_proposed
+0.15 spoken_of_never&trouble spoken_of_numbered&text_behind spoken_of_numbered&trouble spoken_of_people&trouble
+0.15 spoken_of_self&text_behind spoken_of_self&typeset spoken_of_signed&trouble spoken_of_signed&words_before
+0.15 spoken_of_supposed&spoken_of_when spoken_of_supposed&words_before spoken_of_when&trace_near
+0.15 spoken_of_words&trace_near spoken_of_words&trouble text_behind&trouble trace_near&words_before
+0.20 a_failed_run&a_sentence_leads a_failed_run&advice_share a_failed_run&advised a_failed_run&heads_a_document
+0.20 a_failed_run&in_a_thread a_failed_run&nothing_stated a_failed_run&says_but a_failed_run&somebody_speaks
+0.20 a_failed_run's_record&output_near a_question,_in_short&figures a_question,_in_short&indented
+0.20 a_question,_in_short&mentioned a_question,_in_short&spoken_of_after_so_long
+0.20 a_question,_in_short&spoken_of_people a_report's_heading&about_texts a_report's_heading&other_near
+0.20 a_report's_heading&spoken_of_if a_report's_heading&spoken_of_may a_sentence_leads&much_about_texts
+0.20 a_sentence_leads&says_changes a_sentence_leads&says_solved a_sentence_leads&text_behind
+0.20 a_setup,_in_short&behind_a_prefix a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_happened
+0.20 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_made_up a_setup,_in_short&says_people
+0.20 a_setup,_in_short&says_reader a_setup,_in_short&says_remedy a_setup,_in_short&spoken_of_labelled_symptom
+0.20 a_short_text&much_about_texts a_short_text&says_lately a_short_text&says_numbered a_short_text&says_solved
+0.20 a_short_text&spoken_of_changes a_short_text&spoken_of_people a_site's_lines&markup_near
+0.20 a_site's_lines&output_near a_thread's_page&begins_the_text a_thread's_page&spoken_of_but
+0.20 a_thread's_page&spoken_of_words a_thread's_title&spoken_of_reader a_whole_error_line&alone
+0.20 a_whole_error_line&somebody's_own a_whole_error_line&somebody's_own_machine,_in_short
+0.20 about_texts&hypothetical_sentence about_texts&in_quotes about_texts&its_place_behind about_texts&record
+0.20 about_texts&spoken_of_labelled_cause about_texts&spoken_of_self about_texts&spoken_of_solved
+0.20 about_texts&words_before advice_share&nothing_stated advice_share&says_ask advised&nothing_stated
+0.20 advised&says_ask advised_by_nobody&blanks_near advised_by_nobody&denied_in_front advised_by_nobody&often_may
+0.20 advised_by_nobody&says_ask advised_by_nobody&text_behind alone&its_place_behind alone&says_supposed
+0.20 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_lately begins_its_line&trace_near
+0.20 begins_the_text&may_happen begins_the_text&says_but begins_the_text&says_words
+0.20 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_if begins_the_text&spoken_of_laughs
+0.20 begins_the_text&text_behind behind_a_prefix&comment behind_a_prefix&heads_a_document behind_a_prefix&indented
+0.20 behind_a_prefix&much_trouble behind_a_prefix&says_laughs behind_a_prefix&says_reader
+0.20 behind_a_prefix&spoken_of_never between_sections&remedies_below between_sections&spoken_of_solved
+0.20 between_sections&spoken_of_when blanks_near&much_about_texts block_opened&introduced_as_example
+0.20 block_opened&spoken_of_after_so_long block_opened&spoken_of_help boxes_ticked&figures boxes_ticked&words_before
+0.20 code_near&cut_by_dots code_near&host_memory code_near&in_a_thread code_near&remedies_below
+0.20 code_near&traceback_above comment&in_quotes comment&says_but comment&says_supposed
+0.20 comment&somebody's_own_machine,_in_short comment&somebody_speaks comment&spoken_of_ask cut_by_dots&record
+0.20 cut_by_dots&says_help cut_by_dots&says_lesson cut_by_dots&says_supposed cut_by_dots&spoken_of_changes
+0.20 denied_in_front&spoken_of_if ends_the_text&introduced_as_example ends_the_text&its_hint_printed
+0.20 ends_the_text&its_place_behind ends_the_text&says_solved ends_the_text&spoken_of_made_up
+0.20 ends_the_text&traceback_above figures&other_near figures&says_cause figures&says_laughs figures&says_proposed
+0.20 figures&somebody's_own figures&spoken_of_after_so_long figures&spoken_of_labelled_cause
+0.20 figures&spoken_of_labelled_symptom figures&spoken_of_lately figures&trouble happened_to_somebody&nothing_stated
+0.20 happened_to_somebody&says_but happened_to_somebody&says_self happened_to_somebody&says_when
+0.20 heads_a_document&introduced_as_example heads_a_document&on_a_stamped_line heads_a_document&other_near
+0.20 heads_a_document&remedies_below heads_a_document&spoken_of_if heads_a_document&spoken_of_may
+0.20 heads_a_document&spoken_of_self host_memory&on_a_stamped_line host_memory&says_lower_it
+0.20 host_memory&somebody's_own host_memory&somebody_speaks host_memory&spoken_of_if host_memory&spoken_of_may
+0.20 hypothetical_sentence&much_about_texts hypothetical_sentence&says_buy hypothetical_sentence&spoken_of_ask
+0.20 hypothetical_sentence&spoken_of_looks_for in_a_thread&somebody's_own_question,_in_short
+0.20 in_a_thread&spoken_of_lesson in_quotes&its_place_behind in_quotes&says_may in_quotes&spoken_of_example
+0.20 in_quotes&spoken_of_lately in_quotes&spoken_of_proposed in_quotes&spoken_of_reader in_quotes&spoken_of_supposed
+0.20 in_quotes&spoken_of_when indented&somebody's_own_question,_in_short indented&spoken_of_buy
+0.20 indented&spoken_of_solved indented&spoken_of_when introduced_as_example&somebody's_own,_in_short
+0.20 item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_supposed its_hint_printed&setting_near
+0.20 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_happened
+0.20 its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_solved its_place_behind&spoken_of_happened
+0.20 its_place_behind&words_before marked&spoken_of_may marked&trace_near markup_near&much_trouble
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_happened markup_near&spoken_of_help
+0.20 markup_near&spoken_of_may may_happen&much_about_texts may_happen&says_happened may_happen&says_laughs
+0.20 may_happen&says_people may_happen&spoken_of_looks_for may_happen&spoken_of_when may_happen&trouble
+0.20 mentioned&says_happened mentioned&says_proposed mentioned&spoken_of_supposed much_about_texts&spoken_of_ask
+0.20 much_about_texts&spoken_of_looks_for much_trouble&often_may names_the_words&other_near
+0.20 names_the_words&says_explained names_the_words&spoken_of_when nobody_speaks&says_but nobody_speaks&says_laughs
+0.20 nobody_speaks&says_looks_for nobody_speaks&spoken_of_changes nobody_speaks&spoken_of_people
+0.20 nobody_speaks&spoken_of_when nobody_speaks&trace_near nothing_stated&on_a_stamped_line
+0.20 nothing_stated&spoken_of_explained on_a_stamped_line&somebody's_own on_a_stamped_line&spoken_of_lower_it
+0.20 on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_people on_a_stamped_line&trouble
+0.20 other_near&says_but other_near&says_happened other_near&says_people output_near&remedies_above
+0.20 output_near&says_after_so_long output_near&spoken_of_if output_near&spoken_of_labelled_symptom
+0.20 output_near&spoken_of_self record&says_ask record&says_looks_for record&somebody_speaks
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&says_reader
+0.20 says_after_so_long&says_words says_after_so_long&spoken_of_if says_after_so_long&spoken_of_looks_for
+0.20 says_after_so_long&spoken_of_self says_after_so_long&spoken_of_when says_ask&spoken_of_never says_but&says_self
+0.20 says_but&spoken_of_happened says_but&spoken_of_lower_it says_cause&says_self says_cause&somebody's_own,_in_short
+0.20 says_cause&spoken_of_when says_changes&says_lesson says_changes&says_never says_changes&somebody_speaks
+0.20 says_example&says_self says_example&words_before says_happened&says_if says_happened&says_self
+0.20 says_happened&somebody's_own_question,_in_short says_happened&spoken_of_people
+0.20 says_help&somebody's_own,_in_short says_if&spoken_of_solved says_lately&somebody's_own
+0.20 says_lately&somebody's_own_machine,_in_short says_looks_for&somebody's_own_machine,_in_short
+0.20 says_made_up&says_self says_means&says_never says_means&words_before says_never&spoken_of_reader
+0.20 says_numbered&says_people says_people&words_before says_supposed&trouble setting_near&spoken_of_laughs
+0.20 somebody's_own,_in_short&spoken_of_if somebody's_own,_in_short&spoken_of_numbered
+0.20 somebody's_own,_in_short&spoken_of_supposed somebody's_own,_in_short&traceback_above
+0.20 somebody_speaks&spoken_of_if somebody_speaks&spoken_of_labelled_symptom somebody_speaks&trace_near
+0.20 somebody_speaks&trouble spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_proposed
+0.20 spoken_of_after_so_long&spoken_of_words spoken_of_ask&spoken_of_remedy spoken_of_but&spoken_of_numbered
+0.20 spoken_of_changes&spoken_of_remedy spoken_of_example&spoken_of_self spoken_of_explained&spoken_of_may
+0.20 spoken_of_happened&spoken_of_made_up spoken_of_help&traceback_above spoken_of_if&spoken_of_lower_it
+0.20 spoken_of_if&trace_near spoken_of_labelled_cause&spoken_of_lesson spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_labelled_symptom&spoken_of_words spoken_of_lately&spoken_of_reader spoken_of_lately&spoken_of_when
+0.20 spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_reader spoken_of_laughs&spoken_of_supposed
+0.20 spoken_of_lesson&spoken_of_numbered spoken_of_lower_it&spoken_of_numbered spoken_of_lower_it&text_behind
+0.20 spoken_of_made_up&spoken_of_never spoken_of_self&words_before spoken_of_solved&trace_near
+0.20 spoken_of_solved&words_before spoken_of_supposed&text_behind
+0.25 a_failed_run&a_question,_in_short a_failed_run&cut_by_dots a_failed_run&says_after_so_long
+0.25 a_failed_run&spoken_of_lower_it a_failed_run&trouble a_question,_in_short&about_texts
+0.25 a_question,_in_short&says_labelled_symptom a_question,_in_short&says_numbered
+0.25 a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_supposed
+0.25 a_report's_heading&code_near a_report's_heading&nobody_speaks a_sentence_leads&a_short_text
+0.25 a_sentence_leads&item_of_a_list a_sentence_leads&nothing_stated a_sentence_leads&says_but
+0.25 a_sentence_leads&says_lesson a_sentence_leads&spoken_of_lower_it a_setup,_in_short&block_opened
+0.25 a_setup,_in_short&figures a_setup,_in_short&says_when a_setup,_in_short&spoken_of_ask a_short_text&record
+0.25 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_lately a_site's_lines&behind_a_prefix
+0.25 a_thread's_page&a_thread's_title a_thread's_page&may_happen a_thread's_page&spoken_of_help
+0.25 a_thread's_page&spoken_of_reader a_whole_error_line&about_texts a_whole_error_line&heads_a_document
+0.25 a_whole_error_line&spoken_of_self about_texts&between_sections about_texts&denied_in_front
+0.25 about_texts&item_of_a_list about_texts&on_a_stamped_line about_texts&remedies_below
+0.25 about_texts&says_labelled_symptom about_texts&spoken_of_cause about_texts&spoken_of_lower_it
+0.25 about_texts&spoken_of_never advice_share&blanks_near advice_share&in_a_thread advice_share&output_near
+0.25 advice_share&says_but advice_share&says_made_up advised&blanks_near advised&in_a_thread advised&output_near
+0.25 advised&says_but advised&says_made_up advised_by_nobody&alone advised_by_nobody&says_but
+0.25 advised_by_nobody&says_never advised_by_nobody&spoken_of_may advised_by_nobody&trace_near alone&nothing_stated
+0.25 alone&says_looks_for begins_its_line&its_hint_printed begins_its_line&spoken_of_changes
+0.25 begins_its_line&spoken_of_means begins_the_text&behind_a_prefix begins_the_text&its_hint_printed
+0.25 begins_the_text&marked begins_the_text&markup_near begins_the_text&spoken_of_self begins_the_text&trouble
+0.25 behind_a_prefix&host_memory behind_a_prefix&marked behind_a_prefix&says_means behind_a_prefix&trouble
+0.25 block_opened&ends_the_text block_opened&somebody's_own block_opened&somebody's_own,_in_short
+0.25 block_opened&somebody_speaks block_opened&spoken_of_when boxes_ticked&spoken_of_looks_for code_near&output_near
+0.25 code_near&record code_near&says_after_so_long code_near&says_lesson code_near&spoken_of_if code_near&trouble
+0.25 comment&trace_near denied_in_front&somebody_speaks ends_the_text&indented ends_the_text&says_cause
+0.25 ends_the_text&says_if ends_the_text&somebody's_own,_in_short ends_the_text&trace_near figures&heads_a_document
+0.25 figures&says_remedy figures&spoken_of_changes happened_to_somebody&spoken_of_words heads_a_document&may_happen
+0.25 host_memory&may_happen host_memory&says_reader hypothetical_sentence&record hypothetical_sentence&says_example
+0.25 hypothetical_sentence&says_never hypothetical_sentence&spoken_of_happened hypothetical_sentence&spoken_of_words
+0.25 in_a_thread&in_quotes in_a_thread&spoken_of_but in_a_thread&spoken_of_self in_a_thread&spoken_of_when
+0.25 in_quotes&output_near in_quotes&spoken_of_laughs indented&says_self introduced_as_example&text_behind
+0.25 introduced_as_example&trouble item_of_a_list&somebody_speaks its_hint_printed&spoken_of_after_so_long
+0.25 its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_lower_it its_hint_printed&words_before
+0.25 its_place_behind&other_near marked&mentioned markup_near&spoken_of_made_up mentioned&says_lately
+0.25 mentioned&somebody's_own mentioned&spoken_of_example much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_lower_it much_trouble&spoken_of_lower_it
+0.25 nobody_speaks&often_may nobody_speaks&spoken_of_signed nothing_stated&says_laughs nothing_stated&says_looks_for
+0.25 nothing_stated&spoken_of_buy often_may&spoken_of_looks_for often_may&spoken_of_words
+0.25 on_a_stamped_line&other_near on_a_stamped_line&somebody_speaks on_a_stamped_line&spoken_of_may
+0.25 on_a_stamped_line&spoken_of_never other_near&says_words other_near&somebody's_own_machine,_in_short
+0.25 other_near&spoken_of_cause output_near&says_lesson output_near&says_never output_near&spoken_of_but
+0.25 record&setting_near record&somebody's_own,_in_short record&spoken_of_lately says_after_so_long&spoken_of_never
+0.25 says_ask&says_reader says_ask&says_when says_but&says_may says_changes&says_when says_changes&somebody's_own
+0.25 says_changes&somebody's_own_machine,_in_short says_example&spoken_of_looks_for says_happened&says_may
+0.25 says_happened&spoken_of_may says_lately&says_never says_lately&spoken_of_lower_it says_laughs&says_reader
+0.25 says_looks_for&says_proposed says_looks_for&spoken_of_self says_lower_it&says_may
+0.25 says_lower_it&somebody's_own_machine,_in_short says_may&says_proposed says_may&says_supposed
+0.25 says_means&somebody's_own_question,_in_short says_proposed&somebody's_own_question,_in_short
+0.25 says_remedy&somebody's_own,_in_short says_self&setting_near says_self&spoken_of_may says_solved&trouble
+0.25 says_when&spoken_of_but says_when&spoken_of_if says_words&somebody's_own_machine,_in_short says_words&trouble
+0.25 setting_near&trace_near setting_near&words_before somebody's_own&somebody's_own_question,_in_short
+0.25 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_when
+0.25 somebody's_own_machine,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_people
+0.25 somebody_speaks&spoken_of_but somebody_speaks&spoken_of_lately spoken_of_after_so_long&spoken_of_ask
+0.25 spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_explained
+0.25 spoken_of_after_so_long&spoken_of_means spoken_of_ask&spoken_of_changes spoken_of_but&spoken_of_self
+0.25 spoken_of_cause&spoken_of_happened spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_numbered
+0.25 spoken_of_happened&spoken_of_proposed spoken_of_laughs&spoken_of_lesson spoken_of_lesson&spoken_of_when
+0.25 spoken_of_made_up&spoken_of_self spoken_of_may&spoken_of_self spoken_of_people&spoken_of_when
+0.25 spoken_of_people&text_behind spoken_of_reader&spoken_of_words spoken_of_when&trouble
+0.25 spoken_of_words&words_before
+0.30 a_failed_run&says_reader a_failed_run&says_when a_failed_run&spoken_of_after_so_long
+0.30 a_failed_run&spoken_of_people a_question,_in_short&advice_share a_question,_in_short&advised
+0.30 a_question,_in_short&advised_by_nobody a_question,_in_short&nobody_speaks a_question,_in_short&spoken_of_changes
+0.30 a_question,_in_short&spoken_of_happened a_report's_heading&between_sections a_report's_heading&figures
+0.30 a_sentence_leads&says_looks_for a_sentence_leads&says_people a_sentence_leads&spoken_of_if
+0.30 a_sentence_leads&spoken_of_words a_setup,_in_short&spoken_of_looks_for a_setup,_in_short&spoken_of_reader
+0.30 a_setup,_in_short&spoken_of_words a_short_text&a_thread's_page a_short_text&nobody_speaks
+0.30 a_short_text&other_near a_short_text&spoken_of_signed a_site's_lines&nothing_stated
+0.30 a_site's_lines&spoken_of_when a_thread's_page&in_a_thread a_thread's_page&often_may
+0.30 a_whole_error_line&spoken_of_reader about_texts&nobody_speaks about_texts&says_happened about_texts&says_self
+0.30 about_texts&says_words about_texts&spoken_of_means advice_share&says_people advised&says_people
+0.30 advised_by_nobody&begins_the_text advised_by_nobody&in_quotes advised_by_nobody&other_near
+0.30 advised_by_nobody&says_people alone&says_but begins_its_line&other_near begins_its_line&spoken_of_after_so_long
+0.30 begins_the_text&spoken_of_ask behind_a_prefix&output_near behind_a_prefix&says_happened
+0.30 behind_a_prefix&says_people behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_numbered
+0.30 block_opened&on_a_stamped_line code_near&says_labelled_symptom code_near&spoken_of_looks_for
+0.30 code_near&spoken_of_lower_it code_near&words_before comment&ends_the_text comment&says_self
+0.30 cut_by_dots&nobody_speaks denied_in_front&says_lower_it denied_in_front&setting_near
+0.30 denied_in_front&spoken_of_looks_for ends_the_text&happened_to_somebody ends_the_text&markup_near
+0.30 ends_the_text&record ends_the_text&says_means ends_the_text&says_supposed ends_the_text&spoken_of_may
+0.30 figures&says_ask happened_to_somebody&words_before host_memory&output_near host_memory&says_happened
+0.30 host_memory&says_may host_memory&says_self host_memory&spoken_of_happened host_memory&trouble
+0.30 hypothetical_sentence&says_self hypothetical_sentence&setting_near in_a_thread&words_before
+0.30 in_quotes&nobody_speaks in_quotes&other_near in_quotes&spoken_of_self indented&names_the_words
+0.30 indented&spoken_of_proposed introduced_as_example&nothing_stated item_of_a_list&says_after_so_long
+0.30 item_of_a_list&somebody's_own,_in_short item_of_a_list&spoken_of_if its_hint_printed&somebody's_own
+0.30 its_hint_printed&somebody_speaks its_hint_printed&spoken_of_supposed its_hint_printed&trace_near
+0.30 its_place_behind&somebody's_own markup_near&says_happened markup_near&somebody's_own_machine,_in_short
+0.30 markup_near&spoken_of_proposed may_happen&names_the_words may_happen&says_lower_it may_happen&words_before
+0.30 mentioned&says_people mentioned&somebody's_own_question,_in_short mentioned&trouble names_the_words&text_behind
+0.30 names_the_words&words_before nobody_speaks&says_never nobody_speaks&says_numbered nobody_speaks&somebody's_own
+0.30 nobody_speaks&somebody's_own,_in_short nobody_speaks&somebody's_own_machine,_in_short
+0.30 nobody_speaks&spoken_of_self nobody_speaks&words_before nothing_stated&says_made_up nothing_stated&says_when
+0.30 nothing_stated&spoken_of_made_up nothing_stated&spoken_of_self often_may&spoken_of_reader
+0.30 other_near&spoken_of_labelled_symptom other_near&spoken_of_people output_near&says_example output_near&says_if
+0.30 output_near&spoken_of_help output_near&spoken_of_remedy says_after_so_long&trouble says_ask&says_changes
+0.30 says_but&says_supposed says_but&spoken_of_reader says_changes&says_looks_for says_example&says_lesson
+0.30 says_happened&says_looks_for says_happened&says_reader says_happened&setting_near
+0.30 says_happened&spoken_of_after_so_long says_help&says_proposed says_help&somebody's_own_machine,_in_short
+0.30 says_lately&somebody_speaks says_lesson&says_means says_lesson&somebody's_own says_lower_it&somebody_speaks
+0.30 says_may&says_when says_numbered&trouble says_self&somebody's_own_machine,_in_short
+0.30 says_self&somebody's_own_question,_in_short says_solved&text_behind setting_near&traceback_above
+0.30 somebody's_own&spoken_of_laughs somebody's_own&spoken_of_may somebody's_own,_in_short&spoken_of_explained
+0.30 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_when
+0.30 somebody's_own_machine,_in_short&spoken_of_words somebody's_own_machine,_in_short&words_before
+0.30 spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_self spoken_of_ask&words_before
+0.30 spoken_of_but&spoken_of_lesson spoken_of_but&trace_near spoken_of_cause&spoken_of_when
+0.30 spoken_of_example&spoken_of_happened spoken_of_example&text_behind spoken_of_help&spoken_of_reader
+0.30 spoken_of_if&spoken_of_looks_for spoken_of_if&spoken_of_remedy spoken_of_labelled_cause&spoken_of_when
+0.30 spoken_of_lesson&words_before spoken_of_looks_for&trace_near spoken_of_numbered&spoken_of_people
+0.30 spoken_of_reader&words_before spoken_of_signed&text_behind
+0.35 a_failed_run&alone a_failed_run&ends_the_text a_failed_run&indented a_failed_run&much_about_texts
+0.35 a_failed_run&often_may a_failed_run&says_lesson a_failed_run&spoken_of_numbered
+0.35 a_question,_in_short&spoken_of_may a_question,_in_short&words_before a_sentence_leads&hypothetical_sentence
+0.35 a_sentence_leads&its_place_behind a_setup,_in_short&a_short_text a_setup,_in_short&says_lower_it
+0.35 a_short_text&alone a_short_text&says_happened a_short_text&spoken_of_after_so_long a_short_text&spoken_of_remedy
+0.35 a_short_text&spoken_of_supposed a_short_text&spoken_of_when a_thread's_page&nobody_speaks
+0.35 a_thread's_page&spoken_of_if a_whole_error_line&spoken_of_but about_texts&nothing_stated
+0.35 about_texts&somebody's_own about_texts&somebody's_own,_in_short advice_share&names_the_words
+0.35 advised&names_the_words alone&comment alone&cut_by_dots alone&ends_the_text alone&mentioned alone&says_laughs
+0.35 begins_its_line&setting_near begins_its_line&spoken_of_help begins_the_text&code_near
+0.35 begins_the_text&says_after_so_long begins_the_text&says_lower_it begins_the_text&says_people
+0.35 begins_the_text&somebody_speaks behind_a_prefix&spoken_of_reader block_opened&nothing_stated
+0.35 block_opened&spoken_of_self cut_by_dots&may_happen cut_by_dots&mentioned cut_by_dots&output_near
+0.35 cut_by_dots&says_never denied_in_front&figures ends_the_text&says_may ends_the_text&says_when
+0.35 figures&item_of_a_list happened_to_somebody&nobody_speaks host_memory&other_near hypothetical_sentence&in_quotes
+0.35 hypothetical_sentence&says_help hypothetical_sentence&says_looks_for in_a_thread&spoken_of_reader
+0.35 in_quotes&says_labelled_symptom in_quotes&says_numbered in_quotes&somebody's_own,_in_short
+0.35 indented&somebody's_own its_place_behind&somebody's_own,_in_short its_place_behind&somebody_speaks
+0.35 markup_near&spoken_of_labelled_symptom much_about_texts&spoken_of_lesson names_the_words&nothing_stated
+0.35 nobody_speaks&says_after_so_long nobody_speaks&says_labelled_symptom nobody_speaks&says_solved
+0.35 nobody_speaks&spoken_of_happened nothing_stated&says_if nothing_stated&says_words nothing_stated&setting_near
+0.35 nothing_stated&somebody's_own nothing_stated&spoken_of_means output_near&says_labelled_symptom
+0.35 output_near&says_words record&spoken_of_ask says_ask&says_lower_it says_ask&words_before says_but&setting_near
+0.35 says_but&spoken_of_self says_example&says_reader says_happened&says_means says_happened&says_people
+0.35 says_labelled_symptom&says_words says_labelled_symptom&words_before says_looks_for&somebody's_own
+0.35 says_looks_for&spoken_of_after_so_long says_looks_for&words_before says_made_up&words_before
+0.35 says_may&spoken_of_words says_numbered&says_when says_self&somebody's_own,_in_short says_self&trouble
+0.35 says_when&setting_near says_words&setting_near somebody's_own&spoken_of_explained somebody's_own&trouble
+0.35 spoken_of_after_so_long&spoken_of_may spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_people
+0.35 spoken_of_lesson&spoken_of_never spoken_of_lower_it&spoken_of_self spoken_of_lower_it&spoken_of_when
+0.35 spoken_of_may&trace_near spoken_of_remedy&spoken_of_words
+0.40 a_failed_run&says_numbered a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_changes
+0.40 a_question,_in_short&heads_a_document a_question,_in_short&says_after_so_long
+0.40 a_question,_in_short&spoken_of_help a_report's_heading&markup_near a_sentence_leads&spoken_of_happened
+0.40 a_setup,_in_short&begins_its_line a_setup,_in_short&begins_the_text a_setup,_in_short&spoken_of_help
+0.40 a_short_text&block_opened a_short_text&happened_to_somebody a_short_text&its_place_behind
+0.40 a_short_text&says_after_so_long a_short_text&spoken_of_help a_whole_error_line&spoken_of_help
+0.40 about_texts&may_happen about_texts&spoken_of_ask advice_share&alone advice_share&ends_the_text advised&alone
+0.40 advised&ends_the_text advised_by_nobody&trouble alone&says_labelled_symptom begins_its_line&begins_the_text
+0.40 begins_its_line&code_near begins_its_line&happened_to_somebody begins_its_line&may_happen
+0.40 begins_its_line&traceback_above begins_the_text&mentioned behind_a_prefix&cut_by_dots
+0.40 behind_a_prefix&spoken_of_lately block_opened&text_behind code_near&denied_in_front code_near&ends_the_text
+0.40 code_near&spoken_of_after_so_long code_near&spoken_of_means comment&mentioned comment&nothing_stated
+0.40 cut_by_dots&says_if ends_the_text&says_labelled_symptom ends_the_text&says_lower_it ends_the_text&words_before
+0.40 figures&its_hint_printed figures&says_lower_it figures&says_may figures&spoken_of_but figures&spoken_of_may
+0.40 figures&spoken_of_solved figures&trace_near happened_to_somebody&spoken_of_lesson
+0.40 heads_a_document&spoken_of_when host_memory&markup_near host_memory&spoken_of_words host_memory&words_before
+0.40 hypothetical_sentence&somebody's_own indented&on_a_stamped_line indented&output_near indented&spoken_of_people
+0.40 item_of_a_list&says_happened marked&nothing_stated markup_near&somebody's_own markup_near&words_before
+0.40 may_happen&nobody_speaks may_happen&says_means may_happen&says_words may_happen&somebody's_own
+0.40 may_happen&spoken_of_happened may_happen&spoken_of_reader may_happen&spoken_of_self mentioned&says_laughs
+0.40 nothing_stated&spoken_of_example often_may&spoken_of_lesson on_a_stamped_line&says_after_so_long
+0.40 on_a_stamped_line&says_never output_near&somebody's_own record&trace_near says_ask&says_lesson
+0.40 says_ask&says_means says_changes&says_means says_happened&spoken_of_changes says_lately&says_self
+0.40 says_lately&text_behind says_lesson&says_looks_for says_lower_it&says_when says_remedy&somebody_speaks
+0.40 somebody's_own&spoken_of_lower_it somebody's_own,_in_short&trace_near
+0.40 somebody's_own_question,_in_short&spoken_of_help spoken_of_after_so_long&trace_near spoken_of_ask&spoken_of_help
+0.40 spoken_of_but&spoken_of_lower_it spoken_of_if&text_behind spoken_of_supposed&trouble
+0.45 a_failed_run&figures a_question,_in_short&markup_near a_question,_in_short&on_a_stamped_line
+0.45 a_question,_in_short&says_lower_it a_setup,_in_short&says_means a_setup,_in_short&spoken_of_means
+0.45 a_short_text&trace_near a_whole_error_line&begins_the_text about_texts&output_near about_texts&spoken_of_if
+0.45 advice_share&begins_the_text advice_share&trace_near advised&begins_the_text advised&trace_near
+0.45 advised_by_nobody&ends_the_text alone&says_lower_it alone&somebody's_own,_in_short
+0.45 begins_its_line&somebody's_own_machine,_in_short begins_the_text&trace_near behind_a_prefix&its_hint_printed
+0.45 between_sections&spoken_of_if code_near&its_hint_printed code_near&spoken_of_lesson cut_by_dots&trouble
+0.45 ends_the_text&nobody_speaks ends_the_text&setting_near figures&says_happened figures&says_reader
+0.45 figures&says_supposed happened_to_somebody&may_happen heads_a_document&spoken_of_after_so_long
+0.45 host_memory&nothing_stated hypothetical_sentence&says_happened hypothetical_sentence&trouble
+0.45 in_a_thread&may_happen in_a_thread&setting_near in_quotes&somebody's_own item_of_a_list&says_when
+0.45 its_place_behind&nothing_stated may_happen&trace_near names_the_words&nobody_speaks
+0.45 names_the_words&says_lower_it often_may&other_near other_near&says_self other_near&says_when
+0.45 other_near&spoken_of_reader output_near&spoken_of_words record&says_people says_ask&says_if
+0.45 says_changes&says_happened says_happened&says_help says_happened&text_behind says_lately&says_made_up
+0.45 says_may&says_numbered says_never&somebody's_own says_when&somebody's_own says_words&words_before
+0.45 setting_near&spoken_of_lately setting_near&spoken_of_solved somebody's_own&text_behind
+0.45 spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_happened spoken_of_ask&text_behind
+0.45 spoken_of_but&spoken_of_solved spoken_of_happened&spoken_of_supposed spoken_of_happened&spoken_of_words
+0.45 spoken_of_if&spoken_of_never spoken_of_lately&spoken_of_self text_behind&words_before
+0.50 a_failed_run&setting_near a_failed_run&spoken_of_looks_for a_question,_in_short&names_the_words
+0.50 a_sentence_leads&a_setup,_in_short a_sentence_leads&says_lately a_sentence_leads&says_self
+0.50 a_sentence_leads&spoken_of_self a_setup,_in_short&nobody_speaks a_setup,_in_short&spoken_of_supposed
+0.50 a_short_text&spoken_of_happened advice_share&spoken_of_reader advised&spoken_of_reader cut_by_dots&ends_the_text
+0.50 cut_by_dots&says_after_so_long cut_by_dots&words_before host_memory&nobody_speaks
+0.50 hypothetical_sentence&spoken_of_self indented&somebody's_own,_in_short indented&spoken_of_self
+0.50 introduced_as_example&spoken_of_happened item_of_a_list&words_before its_hint_printed&on_a_stamped_line
+0.50 its_hint_printed&spoken_of_reader its_hint_printed&trouble mentioned&somebody_speaks
+0.50 nobody_speaks&spoken_of_help nobody_speaks&spoken_of_solved nothing_stated&output_near nothing_stated&says_may
+0.50 nothing_stated&spoken_of_happened often_may&trouble record&spoken_of_happened says_ask&says_happened
+0.50 says_help&says_never says_if&says_lesson says_labelled_symptom&text_behind says_never&says_when
+0.50 says_proposed&says_supposed somebody's_own&spoken_of_ask spoken_of_if&spoken_of_lesson
+0.50 spoken_of_words&text_behind
+0.55 a_question,_in_short&says_looks_for a_question,_in_short&says_self a_sentence_leads&figures
+0.55 a_setup,_in_short&spoken_of_happened a_setup,_in_short&trouble begins_its_line&output_near
+0.55 behind_a_prefix&spoken_of_if behind_a_prefix&trace_near ends_the_text&spoken_of_lower_it
+0.55 happened_to_somebody&says_lesson hypothetical_sentence&says_after_so_long output_near&record
+0.55 says_after_so_long&says_lower_it says_after_so_long&somebody's_own_question,_in_short says_happened&says_lesson
+0.55 says_happened&says_supposed says_help&says_solved says_labelled_symptom&setting_near says_may&says_words
+0.55 says_reader&says_self setting_near&spoken_of_reader somebody's_own_machine,_in_short&spoken_of_happened
+0.55 spoken_of_never&spoken_of_self
+0.60 a_failed_run&begins_the_text a_failed_run&spoken_of_may a_setup,_in_short&indented about_texts&spoken_of_lesson
+0.60 alone&begins_its_line alone&on_a_stamped_line figures&nothing_stated host_memory&hypothetical_sentence
+0.60 host_memory&says_looks_for host_memory&says_never hypothetical_sentence&says_lower_it
+0.60 hypothetical_sentence&says_solved markup_near&on_a_stamped_line names_the_words&says_ask
+0.60 names_the_words&says_never on_a_stamped_line&says_words other_near&output_near output_near&spoken_of_reader
+0.60 says_after_so_long&says_if says_people&says_self setting_near&spoken_of_help spoken_of_if&spoken_of_words
+0.60 spoken_of_lately&text_behind spoken_of_made_up&text_behind
+0.65 a_question,_in_short&says_means a_sentence_leads&spoken_of_when a_setup,_in_short&says_if a_short_text&says_when
+0.65 a_whole_error_line&nobody_speaks begins_its_line&ends_the_text block_opened&spoken_of_happened figures&says_help
+0.65 figures&spoken_of_self hypothetical_sentence&says_laughs indented&text_behind markup_near&output_near
+0.65 mentioned&nobody_speaks nothing_stated&somebody's_own_machine,_in_short on_a_stamped_line&says_happened
+0.65 output_near&spoken_of_lower_it says_but&says_lower_it says_if&says_self says_lately&says_lesson
+0.65 says_looks_for&says_never says_may&words_before somebody_speaks&text_behind
+0.70 a_question,_in_short&in_quotes advised_by_nobody&spoken_of_reader begins_the_text&cut_by_dots
+0.70 behind_a_prefix&setting_near code_near&on_a_stamped_line code_near&somebody's_own
+0.70 in_quotes&spoken_of_after_so_long its_hint_printed&output_near nobody_speaks&output_near
+0.70 says_after_so_long&says_changes says_but&says_proposed says_if&somebody's_own
+0.70 somebody's_own_question,_in_short&words_before
+0.75 a_failed_run&spoken_of_when a_sentence_leads&says_means begins_the_text&other_near begins_the_text&record
+0.75 in_quotes&says_people on_a_stamped_line&trace_near record&spoken_of_self says_happened&says_when
+0.80 a_setup,_in_short&ends_the_text output_near&somebody_speaks
+0.85 a_question,_in_short&a_setup,_in_short hypothetical_sentence&names_the_words names_the_words&says_means
+0.85 says_self&text_behind somebody's_own,_in_short&text_behind
+0.90 a_question,_in_short&says_help a_setup,_in_short&says_words ends_the_text&on_a_stamped_line figures&host_memory
+0.90 spoken_of_happened&spoken_of_when
+0.95 happened_to_somebody&says_if hypothetical_sentence&nothing_stated spoken_of_after_so_long&spoken_of_self
+1.00 a_setup,_in_short&in_quotes behind_a_prefix&ends_the_text
+1.05 a_failed_run&about_texts
""",
}

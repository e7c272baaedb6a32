"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.53
SIGNS = {
    "typeset": -2.2,
    "text about texts": -1.7,
    "introduced as example": -1.6,
    "about texts": -1.5,
    "within code": -1.5,
    "explained behind": -1.4,
    "its words taken up": -1.3,
    "blanks near": -1.2,
    "indented": -1.1,
    "much about texts": -1.0,
    "in quotes": -0.9,
    "hypothetical sentence": -0.8,
    "mentioned": -0.8,
    "comment": -0.7,
    "heads a document": -0.7,
    "names the words": -0.7,
    "often may": -0.7,
    "nobody speaks": -0.6,
    "remedies below": -0.6,
    "record": -0.5,
    "words before": -0.5,
    "a sentence leads": -0.4,
    "advised": -0.4,
    "answered by mail": -0.4,
    "marked": -0.4,
    "markup near": -0.4,
    "may happen": -0.4,
    "a site's lines": -0.3,
    "block opened": -0.3,
    "much advised": -0.3,
    "other near": -0.3,
    "alone": -0.2,
    "beside a quotation": -0.2,
    "somebody's own": -0.2,
    "traceback above": -0.2,
    "a short text": -0.1,
    "a whole error line": -0.1,
    "advised by nobody": -0.1,
    "between sections": -0.1,
    "remedies above": -0.1,
    "a thread's title": 0.1,
    "boxes ticked": 0.1,
    "figures": 0.1,
    "somebody's own question, in short": 0.1,
    "a question, in short": 0.2,
    "code near": 0.2,
    "item of a list": 0.2,
    "somebody's own machine, in short": 0.2,
    "much trouble": 0.3,
    "steps that led to it": 0.3,
    "a failed run's record": 0.4,
    "cut by dots": 0.4,
    "somebody speaks": 0.4,
    "text behind": 0.4,
    "a picture near": 0.6,
    "nothing stated": 0.6,
    "on a stamped line": 0.6,
    "a failed run": 0.7,
    "advice share": 0.7,
    "trouble": 0.7,
    "a thread's page": 0.8,
    "setting near": 0.9,
    "a report's heading": 1.0,
    "its hint printed": 1.0,
    "its place behind": 1.0,
    "begins the text": 1.1,
    "behind a prefix": 1.1,
    "in a thread": 1.2,
    "begins its line": 1.3,
    "happened to somebody": 1.5,
    "a setup, in short": 1.6,
    "ends the text": 1.7,
    "output near": 2.4,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.40 на
-1.25 se
-1.20 como
-1.10 для
-1.05 docs la
-1.00 память
-0.95 en
-0.90 constraint что
-0.85 oom
-0.80 die driver http memory message only text
-0.75 allocator between der into keeps mib on~http prints size without~it wording
-0.70 card in~this our server~is из
-0.65 cluster holds into~the met qlora reserved shared si vram you сколько это
-0.60 are drill grows nccl near no pytorch runtime scheda sie single takes would write падает
-0.55 empty_cache end helped killed las like limit loader looks nobody no~gpu num_gpu ollama output slurm tenant
-0.55 the~allocator the~cuda the~message the~program to~allocate what~the which workspace writing
-0.50 as bytes ce condition cuda~oom del don due entry errors everybody kept list maintainer managed managed~memory
-0.50 more~than multi name nicht not~fit planner processor raise seconds status users
-0.45 allocate~pinned class console cudamalloc does~not ein export faq few fine~for five ja line log~the looks~at
-0.45 order para parameter request system the~docs the~error top up~in гб 메~모 모~리
-0.40 adam add and~you anything board by~the capacity ci den drivers drop figures fine~tuning first flag full für
-0.40 gradients is~left kann million number numbers outofmemoryerror own pas pinned~memory refuses requested subject
-0.40 table the~device the~free the~nightly the~number this too~small tuning when~the 不 者 这 메 모 용
-0.35 allocate~bytes ask~for channel choose close closed compare count cudaerrormemoryallocation des device diese ends
-0.35 exhausted~out fixed from~the full~card gradient_checkpointing halves~the happened has~to in inside~the ist
-0.35 it~takes kv~cache label made~up match mb memory~not model~does need on~our opened out owner per printed program
-0.35 ram reicht runtimeerror same~card say scenes sees slide space string target the the~cpu the~desktop the~line
-0.35 the~log this~one todos tp trainer true~the una under warn wie with~no workspace~size от 减 半 合 直 문
-0.30 _k_m adds allocate allocation als and array aus autocast before below cell chrome closing codes cost cpp cpu
-0.30 cpu~and cuda~out decreasing~the depends depends~on detected dies~at do~not empty end~of enumerate
-0.30 enumerate~loader error~step exc_info exceeded first~step fit fit~on for for~cuda free grows~with halves heap
-0.30 ibuilderconfig im in~enumerate is~full its key laptop larger largest layer la~tarjeta like~so llama~cpp lo long
-0.30 made may~not meldung message~of most none~of normal notes ones on~my operation pictures place please please~try
-0.30 pytorch~cuda raw real retry roll server settings share~of sheet six size~with source step~exc_info still sur
-0.30 system~memory tarjeta te texts than then~the therefore the~next the~workspace to~know to~the try~decreasing uses
-0.30 ve want when windows without with~ibuilderconfig year yes う で~は 中 先 只 够 存 小 度 文 显~存 的 看 나 쓰 한
-0.25 alles allocators along also and~tell another~gpu an~exception api assert~triggered auto block bot builds bus
-0.25 bus~error but~it catches changes change~it comes~from core corpus cudamemgetinfo cuda~error decoding deux
-0.25 device~memory de~la el error~device external failing falta fast grow help is~too is~your item itself it~out jobs
-0.25 karte killed~by last~line level~error like~this like~to log~and look losses makes~the map mb~on memoryerror
-0.25 memory~can minimum mismo needs~more nightly none not~give number~of objects of~its of~these on~top ops options
-0.25 or or~later others page pager parse pinned points por pr press print purpose quota reading reboot recorded
-0.25 refused registers requested~size requires resource rest returns right same~here see~it setmemorypoollimit shape
-0.25 shared~memory shown side~assert sizes staging steps stops stops~at stop~with subject~re tactic tasks task~was
-0.25 tell~me template that~can then these the~bug the~cluster the~driver the~size the~table this~as too tried~to type
-0.25 und unified unified~memory until upstream use user use~the vous warning where which~of who wiki worth would~you
-0.25 wsl く れ 做 出~现 同 多 大 文~件 次 法 程 表 가 세
-0.20 aborted above~gb ago alone although and~gpu answer an~illegal arena asked asking asks~for at~once bad_alloc
-0.20 batch~too before~you behaviour box boxes bring byte cannot cap cards carry caught classes clear comments copies
-0.20 ctrl cuda~memory desk detach device~side documented does do~we draft driver~on du due~to eine encountered
-0.20 error~encountered error~no except exceptions failed failed~out fake fatal fewer~layers file fills find fire
-0.20 fired fleet forget form forty for~in front full~fine gb~and gb~cards gb~or getting give give~the grafikspeicher
-0.20 grande ha has~the have~the hier hip hip~out how~do how~much ich id if~the illegal~memory insufficient is~free
-0.20 is~out is~possible is~taken it~stops julia know later lecture left lines logs loss mail many matching memoria~de
-0.20 memory~access memory~grows memory~is minus modelo move mps much names native needs newer not~in not~run not~use
-0.20 no~longer numba nvidia~smi oct of~all of~an of~std of~the of~them of~today on~purpose optimizer oserror paging
-0.20 per~card plain pool~has portal proposal px quarter quit quote range reason recently region remote report
-0.20 reserved~in resource~exhausted rmm runbook running~on run~time section seeing sent sentence sh shm skipping slow
-0.20 small spill std std~bad_alloc stop storage strings suggestions supervisor takes~gb take~the tell tensorflow
-0.20 their there there~no the~arena the~cache the~caching the~class the~file the~hint the~node the~paging the~pool
-0.20 the~raw the~red the~step the~time the~whole the~wording this~on this~pr time~it torch~lib total to~do to~run
-0.20 triggered up upgrading versions walk we welcome we~get what~is whose why~does will~not with~exit word would~have
-0.20 wrap wrong xla_python_client_preallocate you~may さ 一~直 不~足 么 什 以 关 办 好 如~果 存~不 很 意 或 手 是~一
-0.20 显 果 示 被 记 请 赞 足 连 面 려 를 사~용 스 터
-0.15 about~the above access~was address~the advice age algorithm allocated~is allocating~tensor already~allocated amd
-0.15 an and~on anything~else are~out asked~for asks assert as~device as~the at~start autotuning available backend
-0.15 batch~or before~it billion broken but~the by~one by~signal cached call~failed canary cards~with card~and changed
-0.15 classifier code columns come~up compile~with connection contains contiguous cuda~outofmemoryerror
-0.15 dataloader~worker date day decoder do documentation~on does~it do~that do~the do~you ecc error~means error~on
-0.15 error~when estimate example exceeds exceptions~outofmemoryerror exhausted exported failed~to falls finds for~an
-0.15 four framebuffer from from~it gb~on gib gpu~available guest half~the have~been helpful heron hit html
-0.15 ibuilderconfig~setmemorypoollimit if img in~loader in~our in~seconds io ip is~about is~gb is~killed it~from
-0.15 it~has job~is job~script json kb keep keeps~the killed~due kv last~br la~carte left~to lesson limits lists~what
-0.15 log~no log~title look~for look~like lost low low~on max~model may~have means~that meant memoria memory~errors
-0.15 memory~issue memory~limit memory~please merely mig mir mit model~len model~requires mémoire nccl~warn ninja
-0.15 node~running nothing~is not~load now~it ns num num_stages nvidia of~bytes of~cuda of~jobs of~this once one~line
-0.15 on~cuda on~memory on~small on~windows on~your oom_kill oom~killed operation~to or~lower outofmemoryerror~task
-0.15 over paddle pages~are paging~file param past performance physical pid piece pipe plugin pour prima priority
-0.15 production prompt propose pulled quantization questions raises random ray~exceptions read reads reduce~the regex
-0.15 requires~more resourceexhaustederror~oom return running~low run~out run~with saw scale search seen shape~and
-0.15 share should~not signal simply site sized small~for snapshot socket something~like some~of sooner sooner~or
-0.15 spark spilling standard stands start~with stops~with students studio study sum switch synthetic tensors texture
-0.15 texture~limit that~does that~of then~it the~code the~context the~environment the~figures the~first the~graph
-0.15 the~inference the~learning the~limit the~list the~loader the~order the~process the~render the~session the~string
-0.15 the~sum the~text thing think~it this~operation this~page too~many to~address to~and to~complete to~get to~have
-0.15 to~host to~keep to~take tried true tsl typical usually vendor wants want~to was~encountered was~gb was~killed
-0.15 web webui weights were when~allocating when~it whole will with~its worker~pid write~to xid you~re you~to
-0.15 you~will при い く~だ だ~さ て~く と は ま~す め れ~る イ テ メ 一 一~次 一~行 三 不~下 么~办 习 二 什~么 会 何
-0.15 值 全 减~半 出 别~的 占~着 和 大~き 如 字 学~习 己 常~见 建 怎 怎~么 我 或~者 所 推 条 注 激 激~活 的~报 的~显
-0.15 相 种 维 缓 缓~存 能 自 自~己 行 见 论 说 都~没 는 리 면 설 으 을 합 합~니
-0.10 __init__ aa ab about~it access agreed alike allocate~buffer allocation~of and~nothing and~see and~so and~your
-0.10 answer~with are~you article ask assertions as~an as~cuda as~of as~well attempt attn at~gb at~home at~step
-0.10 available~true back backend~out backward~pass bare batch_size batch~to because~of been been~allocated been~oom
-0.10 being bei~mir best be~enough bf bfc bfc_allocator bis bitte block~sizes bool buffer~of building but~unallocated
-0.10 by~hand cache cache~blocks called calls came can candidate cannot~allocate can~be capacity~of card~at card~br
-0.10 case catch caught~collective caught~cuda checks choose~smaller chunk close~other code~br colab collective
-0.10 collective~operation come commented~on compiler computed continue could~the counts creating cudamalloc~failed
-0.10 cuda~driver cuda~jl cumemalloc cupy~cuda custom cut dashboard data dataloader~workers dataset days~ago dead deck
-0.10 decode~tiled decreasing description desktop detected~oom_kill differ dmesg do~need driver~and drop~the dummy
-0.10 dummy~requests dumped earlier ecc~error eight enable~device engine~to en~latest erroroutofdevicememory errors~in
-0.10 errors~outofresources error~an error~it estimated evaluation event event~in everyone exceeds~the exceed~the
-0.10 exercise exit~status explain fail fails~and fails~on far feature fehler files file~is fill fin fine~with
-0.10 finished first~backward first~epoch flat folder forgot format former for~another for~launch for~requested
-0.10 for~your fragmentation framework~bfc_allocator freeze frequently fresh further gb~for gb~in gb~which generate
-0.10 geometry gib~br goes goes~on gpu_memory_utilization~when gpus~detected gpu~at gpu~cannot gpu~oom graph halve
-0.10 halve~the hand hardware~limit have~you heads here~the high highest holds~the hour https~docs ignored illegal
-0.10 import increasing inference initializing~the inputs invented in~all in~bit in~bytes in~float in~stepid in~the
-0.10 in~total in~worker is is~available is~called is~from is~insufficient is~it is~no is~now is~off is~on is~up
-0.10 is~wrong it~at it~br it~could it~here it~with it~would job~log keep~it keep~the large~model le learning~rate
-0.10 libraries library limit~is limit~reducing line~such line~that line~with lists live live~tensors log~description
-0.10 looks~for look~at lower machines mais malloc many~resources marked matched matches max_split_size_mb may
-0.10 may~help md meet memory~allocating memory~at memory~by memory~error memory~outofmemoryerror memory~required
-0.10 memory~to memory~was memory~what message~with missing model~and months more more~system mps~backend much~memory
-0.10 mxnet myself my~script nano neighbours next noch notes~for nothing~to notice not~be not~find not~have not~what
-0.10 no~available no~device no~single num_stages~may numbers~in off~the of~device of~it of~job of~lines of~mib
-0.10 of~resource of~shared older~than once~per one one~of one~piece on~shared on~this oom_kill~event oomkilled
-0.10 operation~timeout or~num_stages outofmemoryerror~out outofresources outofresources~out packages packages~torch
-0.10 page~that page~the pairs parser parts pass patch pdf people pick pickle pid~is plat platform pool possible~that
-0.10 pp preallocates preallocation preferences prefix print~the pro process~is programming ptxas que question
-0.10 raised~by raise~the ram~not rank~torch ratio reader readme read~this reducing~block refuses~to released render
-0.10 rendering requested~for required~hardware reset resource_exhausted resources~requested resource~shared restoring
-0.10 results retried runtimeerror~dataloader runtime~errors say~which scheduled scratch see~something segments
-0.10 sequence~length served service~gpu short side~assertions signal~bus similar simplify sind site~packages sizes~or
-0.10 size~of slides slurmstepd slurmstepd~error smaller~batch smaller~model small~cards smi snippet speaks stale
-0.10 standard~error step stepid step~tasks su succeeded support suppose swap system~is table~of takes~the tasks~have
-0.10 ten tensorrt texttt text~and thanks that that~dataloader that~failed that~it them~to there~is there~was
-0.10 the~cards the~channel the~difference the~example the~exception the~failure the~form the~former the~input the~job
-0.10 the~last the~loss the~micro the~most the~numbers the~other the~page the~pod the~regex the~retry the~right
-0.10 the~scheduler the~single the~source the~usual the~weights the~words this~article this~error through~the throws
-0.10 tile tiled time title tools torch torch_use_cuda_dsa torch_use_cuda_dsa~to total~by total~capacity to~enable
-0.10 to~end to~fix to~gb to~or to~solve to~start to~try training~on triton~runtime troubleshooting trt tsl~framework
-0.10 turn~on um un unallocated unit update~the up~on used~gb usual vae~decode var venv~lib verbose vram~for vs
-0.10 was~running watchdog~caught week we~don we~want we~will what what~happens what~this what~to what~would wheel
-0.10 whenever when~initializing where~do where~the while~it who~is with with~br with~dummy with~full with~less
-0.10 with~torch_use_cuda_dsa words workers~are writes writing~the xformers xla_python_client_mem_fraction xpu~out xx
-0.10 you~call you~get you~have you~like zero но сообщение い~う い~と が~あ こ こ~の さ~い し~ょ す~る ず た と~い ど
-0.10 に に~し に~な の~例 ま~で も ょ ょ~う る~こ る~の を~使 イ~ズ サ~イ ズ ズ~を チ~サ バ~ッ フ モ~リ リ ル 上
-0.10 不~够 事 任 使 例 候 再 分 剩 化 原~文 合~精 吗 含 哪 块 实 容 容~量 工 差 序 度~检 当 录 往 思 把 接 时~候
-0.10 是~显 显~卡 更~新 有~别 查 梯 梯~度 检 检~查 次~の 残 没~有 注~意 活 混 混~合 版 率 现 用~完 申 申~请 的~大
-0.10 的~时 直~接 看~到 看~看 着 知 碎 碎~片 確~保 程~占 空 答 算 精 精~度 结 置~文 见~报 记~录 试 误 这~一 连~续 错
-0.10 错~误 间 附 页 기 다 다~른 래 른 아~래 약 은 의 입~니 있 자 장 제 크 트
-0.05 _execution_engine _execution_engine~run_backward about~gb accelerator accept activation activations
-0.05 activations~and activity added address against alerts alloc allocated~and allocate~gpu allocate~memory
-0.05 allocating allocating~bytes allocator~keeps almost and~cuda and~free and~goes and~is and~one and~raise and~run
-0.05 and~the and~there and~what another anyone~know an~allocation an~example an~instance an~oom an~out an~rtx
-0.05 applications april arc archive are~kept are~of asked~questions assistant at~most at~time avail avail~mem badly
-0.05 batch~in batch~that because~it because~the before~and begin~this behind belonging belonging~to best~fit
-0.05 between~cuda be~caused be~set be~stored bfc_allocator~cc blocks~back blocks~try block~that both~of both~the
-0.05 branch budget builder~pass but~is but~there but~this bytes~allocated bytes~from bytes~is by~op cached~blocks
-0.05 cache~in cache~memory caching caching~allocator caller~indicates calls~into call~socket call~to can~tell capacty
-0.05 card~that carte causes cause~of cc~allocator cgroup changed~the changelog change~the checkpoints chip classify
-0.05 close~the coalescing codes~of code~is coffee complete computing consumer content context~and core~py correct
-0.05 creating~shared creation cublas cuda cudaerrormemoryallocation~is cuda~failure cuda~reclaim
-0.05 cumemalloc~device_pointer da ddp de demand dense device_pointer device_pointer~size
-0.05 device~cuda_error_out_of_memory device~error dev~shm did~the dies difference difference~between direct~cause
-0.05 docs~say does~anyone done~in doubles double~the do~get drain driver~api driver~refused driver~version dtype
-0.05 each~backend each~time edit effective else~on ended~with ends~with english enough~free ensemble entries
-0.05 environment~variable envs errors~of error~core error~detected error~loading error~message error~messages
-0.05 exceeding exception~was excluded execute executed executed~in exhaustion exit exit~code exit~codes expandable
-0.05 expandable~segments external~library factor failed~or failed~with fails failure failure~out fall fallen
-0.05 fallen~off falling fall~back fatal~error fault feature~request february fewer files~belonging filled fill~the
-0.05 filter final finder find~the first~line fits fit~with fixed~it follow followed~by follow~the for~days
-0.05 for~example for~gpu for~memory for~my for~one for~steps for~which found found~files four~times fp~int
-0.05 freed_by_count freed_by_count~the frees free~the frequent frequently~asked from~device from~my game gap garbage
-0.05 gc~gc generated get~it gib~rounded gib~with gigabytes gigs gives~me global gn golden good good~first gpu gpu~gb
-0.05 gpu~layers gpu~の gpu~メ gpu~显 gradient~accumulation graphics graphics~card graph~begin green grep grep~for
-0.05 guess half half~of half~precision handler handles hardware harmless has~fallen has~terminated have~not header
-0.05 helper hip~hip hits home host~oom how how~the ib ignore incident including including~non
-0.05 increasing~gpu_memory_utilization index indicates indicates~that info information inside intel int~建
-0.05 in~cumemalloc in~deep in~gb in~it in~memory in~mixed in~one in~order in~pytorch in~str in~training in~two
-0.05 ist~der is~bytes is~expected is~given is~harmless is~larger is~raised is~slow is~still is~used is~using its~own
-0.05 its~workspace it~be it~by it~for it~isn it~looks it~should it~starts jobs~that job~and job~page job~was kept~for
-0.05 kernel~launch keys killed~process killer kind knowledge know~it labels lang large larger~card larger~than
-0.05 large~for last latter layers la~memoria least left~for left~on len les let~us level library~call likely like~the
-0.05 limit~exceeded limit~of lines~that line~and line~is llama_kv_cache_init llama_kv_cache_init~failed llama~runner
-0.05 loaded load~the local~timing login log~if log~is log~of log~with log~you longer lora lote lowering~max_num_seqs
-0.05 main makes malloc~or manager mapping matters max_num_seqs~or maximum~pool max~num may~use medvram meets
-0.05 memory_allocated memory~exhausted memory~goes memory~killed memory~message memory~no memory~occurred memory~oom
-0.05 memory~or memory~ran memory~segment memory~space memory~used memory~you mem~gb messages message~for message~is
-0.05 metal me~with mib~gpu might~be minute minutes~avail mock mode moments month more~with must~not my~run nan
-0.05 ncclsystemerror ncclsystemerror~system needed need~more need~not network next~week ngl nine nit nothing~has
-0.05 nothing~was not~change not~failure not~go not~gpu not~help not~know not~of not~supported now~and no~change
-0.05 no~job no~other no~space no~such no~the null nvrm occurred~when offload often of~each of~gb of~our of~vram
-0.05 of~what of~which old one~card one~in one~large one~more one~that only~for only~mb only~one only~that
-0.05 onnx~runtime on~an on~apr on~cards on~rank on~what ooms oom~kill oom~killer oom~on operator optimiser org
-0.05 or~device or~external or~gpu_memory_utilization or~more or~reduce or~the outofmemoryerror~and outside out~the
-0.05 over~the owns paged parallel passed pass~will pattern pci per~process pin place~of plan please~add please~don
-0.05 please~read plenty pods pool~size port possible posted posts pressure price processgroupnccl
-0.05 processgroupnccl~cpp profiling~results programs prompt~executed put~on pytorch_cuda_alloc_ question~about quoted
-0.05 raising rate ready read~the reasons reclaim recognises red reduce refer referenced refer~to remedies
-0.05 requested~by request~is request~that require required reserved~but reserved~by reserved~is residues resolution
-0.05 resource_exhausted~ran resourceexhaustederror resourceexhaustederror~out results~in resuming returns~the
-0.05 room~for room~left row run run_backward run_backward~calls runner~process runs~on runtime~version same~thing
-0.05 sample sampler sampler~with says~the say~that scripts see~what segment~dev servers setting~pytorch_cuda_alloc_
-0.05 several~minutes sglang sharding shipper shm~nccl short~of shows~the size~and size~exceeded size~finder size~to
-0.05 sleep slowly smaller~than socket~malloc some sorted so~it so~no so~you space~left space~vmem srv stack
-0.05 stack~trace staff stand start~up stay str stream_executor~cuda submit suspect svc systems system~call tab tables
-0.05 taken takes~of take~up talk targets teaching team tells~you tell~from tell~them temp tensor term terminated
-0.05 text~is text~of text~to that~are that~card that~did that~fits that~nobody that~this that~was there~could
-0.05 these~lines the~activations the~block the~bus the~call the~caller the~checkpoint the~classifier the~compiler
-0.05 the~compute the~console the~dashboard the~direct the~documentation the~end the~estimate the~figure the~largest
-0.05 the~latter the~layers the~library the~output the~parser the~peak the~platform the~problem the~ram the~request
-0.05 the~reserved the~runtime the~status the~supervisor the~system the~tensor the~test the~total the~two the~user
-0.05 the~way the~wiki this~builder this~might this~order this~the this~time thread threads thrown thx tickets tiles
-0.05 timeout timing timing~cache took~the too~large too~long top~of torch~no_grad torch~outofmemoryerror to~br
-0.05 to~change to~free to~requested to~several to~tell trace training~job translate tries trt~local try
-0.05 try~increasing try~lowering two~of ty typo~in ub unchanged under~the unhandled~system unknown unloading upgrade
-0.05 up~sampler use~more use~profiling valid variable~_execution_engine version~is vmem vocabulary wants~to want~the
-0.05 warming warming~up was~left was~the was~too ways wednesday weeks weights~are we~have what~each when~an
-0.05 when~request when~warming which~is which~mib while~creating whole~card who~has why~is why~the will~be will~see
-0.05 with~adam with~an with~coalescing with~device with~freed_by_count with~max with~mem with~mib with~more with~ngl
-0.05 with~shape with~this with~torch wording~of workflow wrote xla xla~service xpu years yours yourself you~run
-0.05 you~see you~would не памяти あ~る い~る え か~ら が が~出 さ~れ し し~ま す て~も で~き で~も と~き な~い に~は
-0.05 の~メ み よ よ~う る~と れ~ま ア カ シ~ュ セ デ デ~ル ド メ~モ モ~デ リ~不 ー~ド 中~的 为~什 主 义 也 于 今
-0.05 从~改 他 件 任~务 你 使~っ 保 信~息 修~复 其 决 决~办 减~小 効 占 只~算 可~能 右 向 含~义 在 增 外 多~少 太
-0.05 太~多 存~用 完 完~了 対 小~batch 小~さ 少 少~显 就 左 左~右 度~学 度~累 张~量 得 息 护 推~理 数~字 整 断 新 時
-0.05 更 本~太 本~文 权 权~重 查~点 标 标~题 样~本 案 模 深 深~度 照 爆 片 理 理~训 的~cuda 的~提 的~样 的~进 的~问
-0.05 看~谁 积 程~序 空~闲 算~推 系 累 累~积 练~推 练~时 续 维~护 老 考 行~就 要~多 見 见~问 解~决 読 読~み 論 计~算
-0.05 说~明 谁 谁~在 超 足~的 这~样 进~程 那 部 释 释~放 里 错~原 闲 需 需~要 것 게 과 다~음 부 아 예 으~로 음 입 줄
-0.05 크~기 하
+0.05 about~memory about~of acceleration activation~checkpointing actor add~report_tensor_allocations_upon_oom
+0.05 afterwards again~with algorithm~this allocated~gib allocated~so allocate~cuda allocate~gib allocate~mb
+0.05 allocations allocations~gib allocations~mb allowed~gib all~available all~loaded all~models all~of alone~are
+0.05 already~searched and~available and~file and~get and~gib and~its and~keep and~mib and~no and~report and~take
+0.05 and~to and~with answers anybody an~existing an~old apart api~call are~about are~in are~no are~on around~it
+0.05 asynchronously asynchronously~reported as~it as~they at~all at~first at~it at~least at~line at~some at~the
+0.05 automatic available~qualifiers awq backward based batches batch~and batch~br batch~of became because
+0.05 before~submitting believe belongs belongs~to below~might benchmark between~the be~asynchronously be~closed be~in
+0.05 be~incorrect be~on bigger~one bigger~scenes bigger~than bios ble blender blob blobs~sha blocks~and body branches
+0.05 branches~or broke bug bug~reports built~by by~allocator call calling camera can~do can~get can~we can~you
+0.05 capacty~of capture~consider capturing capturing~cudagraphs card~has card~or card~the cause~first cause~is
+0.05 changing chapter checkpointing check~and check~the child child~failed chunks ci~pid cleaning client~src clip
+0.05 closes code~and colleagues collected comfy command command~is commented common_init_from_params
+0.05 common_init_from_params~failed common_runtime common_runtime~bfc_allocator communicator confused consequences
+0.05 consequences~if container context context~is context~with convolution convolution~algorithm copied
+0.05 core~common_runtime costs cp cpp~unhandled create~cuda creating~server crops csrc csrc~distributed
+0.05 cublas_status_alloc_failed cuda_malloc_async cudagraphs~for cudagraph~capture cuda~buffer cuda~function
+0.05 cuda~graph cuda~kernel cudf cudnn cure dag das data~loader dear decoding~this decrease~the
+0.05 decreasing~max_model_len dem describe desired desired~gpu detail details~nccl device~ordinal dgx did~not
+0.05 directory distributed~processgroupnccl docker docs~stable doesn does~anybody does~the doing done do~it do~with
+0.05 dropped dry dry~run during~cudagraph during~processing either eleven encountered~an enforce enforce~eager
+0.05 enginecore_dp enginecore_dp~pid engine~build engine~core engine~version enough~memory env errors~might
+0.05 error~creating error~fields error~in error~is error~llama error~occurs error~system
+0.05 error~text_generation_launcher error~the error~warmup est events every~piece every~single exactly exc
+0.05 exception~content exception~during exception~set exception~traceback executable executable~batch execution
+0.05 existing existing~issue existing~issues exiting exiting~due exits~with expandable_segments
+0.05 expandable_segments~true expect experimental expression external~xla fails~in failure~br falling~back feedback
+0.05 feedback~and fields~message find~out fine~but first~observed fit~in flags flags_fraction_of_gpu_memory_to_use
+0.05 followed for~any for~batch for~decoding for~device for~gb for~instance for~it for~model for~more for~now
+0.05 for~relevant for~simplicity for~that for~training for~you found~in found~reached fraction~static
+0.05 fragmentation~maybe frames~from frame~buffer free~process function~failed gb~are gb~br gb~gb gb~memory gb~the
+0.05 gb~used geforce~rtx gib~and gib~max gib~other gib~reserved gib~tried give~it giving~up gi~ci got~an go~away
+0.05 go~msg go~through gpu_ gpu~br gpu~gi gpu~in graph~capture graph~failed graph~of grid gromacs gtx~gb habe hang
+0.05 hard has~it has~one has~removed have~gtx head heavy held here~is here~with higher hires hit~an hi~all honest
+0.05 hosts host~ram how~to hpp https~pytorch if~out if~reserved if~this if~yes if~you igpu include~these increases
+0.05 increases~the info~engine info~this initialization input~very installation internal~failed internal~frames
+0.05 interview invalid in~an in~eager in~general in~jupyter in~kv in~python in~single in~that issues~and issue~for
+0.05 is~above is~already is~and is~at is~gone is~gtx is~less is~more is~my is~only is~set is~this is~to is~what
+0.05 is~with iteration~on its~internal it~again it~comes it~fits it~means it~seems it~too it~trains it~usually
+0.05 jax_traceback_filtering jax_traceback_filtering~off jaxlib~xla_extension jax~has jl jobs~on journalctl kaggle
+0.05 kernel kernel~errors known language language~model last~night launcher lax lead lead~to less less~memory let
+0.05 lib~rs light lines~of line~for line~of link load_model load_model~failed loaded~models loading~error load~all
+0.05 localhost~replica log~it log~on longest looked~at looks~like lower~the machine main~exiting make~sure mal
+0.05 management~and management~https mark mask max_model_len~when max~allowed max~seq may~see mb~max mb~total mem
+0.05 memory~available memory~for memory~fragmentation memory~it memory~mps memory~pool memory~resource_exhausted
+0.05 memory~than memory~tried mem~fraction message~and message~server method~of method~warmup me~one mib~on
+0.05 might~have mig~slices mind mini mining mix mixed mixed~precision mmap mo model~in model~loading model~max
+0.05 model~of model~root model~weights more~memory most~of moved~to moving mpi~rank mps~allocated much~gpu multiple
+0.05 must~be my~laptop my~own más name~gpu ncclunhandledcudaerror ncclunhandledcudaerror~call never~appears new~issue
+0.05 nn nodo noticed not~allocate not~get not~static not~work now no~branches no~difference no~executable npu nur
+0.05 object observed observed~failure occurs~during odd of~and of~every of~feedback of~that of~thrust oh ok
+0.05 ollama~llama ollama~llama_load_model_from_file once~more once~the one~the onnx on~and on~bigger on~card on~for
+0.05 on~friday on~how on~job on~startup on~thursday oom~unloading oom~with opened~this option~to org~docs original
+0.05 original~traceback ort or~decreasing or~pull or~smaller or~start or~switching other other~allocations other~api
+0.05 other~process other~processes our~documentation outofmemoryerror~allocation output~of overnight padding
+0.05 paddlepaddle paddlepaddle~on pages params partition part~that patches patience peak perform per~batch pid~error
+0.05 pid~type pieces piece~of placa planned please~stop policy posting prefill prints~the probably probe problems
+0.05 proc processes process~name pull pull~requests pytorch_cuda_alloc_conf~expandable_segments pytorch~org
+0.05 py~capturing py~userwarning py~valueerror qualifiers qualifiers~see quant question~is raise~runtimeerror ram~mb
+0.05 rank~cuda rank~the rank~traceback reached~zero read~every read~it recompute record reducing relevant
+0.05 relevant~issues removed~its rendered~viewport render~fails replica~task report_tensor_allocations_upon_oom
+0.05 report_tensor_allocations_upon_oom~to reported~at request~with reserved~memory resident restarting~the restarts
+0.05 review root~cause root~ollama router router~client runtime_error runtimeerror~cuda runtimeerror~no
+0.05 runtimeerror~traceback runtime~error run~on run~the same~error same~with samples save saves says~that says~what
+0.05 scenes~are scenes~through sched scheduler scheduler~hit sched~go sd sdxl searched~for searched~the second~epoch
+0.05 seed see~all see~if see~our see~the seq~len seriously server~internal server~stops serve~at service sets set~by
+0.05 set~it set~jax_traceback_filtering severity shard should~fit should~have show shows simplicity simplicity~jax
+0.05 since~the sit sits size~found smaller~number smallest small~scenes smi~showed smi~shows software solution
+0.05 something something~else something~went some~other sorry~something sort so~nothing so~that split~the sprint
+0.05 src~lib srun~job srv~load_model stacktrace stacktrace~below stage startup~is start~of start~paddlepaddle
+0.05 start~the state static stays std~runtime_error step~with stop~them stored student style subdivisions submitting
+0.05 such supports sure~you switching~to sys take~it take~your task task~device tell~the temporaries tensorflow~core
+0.05 tensor~cores tensor~with tested tests text_generation_launcher text_generation_launcher~method textures~and
+0.05 tf_gpu_allocator tf_gpu_allocator~cuda_malloc_async than~desired than~the that~has that~may that~no that~there
+0.05 them~or then~in there~an the~api the~base the~bottom the~child the~display the~draft the~existing the~exit
+0.05 the~fix the~four the~full the~image the~kernel the~kv the~lab the~large the~latest the~launch the~long the~loop
+0.05 the~one the~ones the~only the~optimizer the~package the~picture the~prompt the~rendered the~resolution
+0.05 the~sample the~search the~smallest the~stacktrace the~three the~title the~trainer the~training the~use the~vae
+0.05 the~very this~card this~comes this~expected this~isn this~line this~may threshold through~zluda thrust thus
+0.05 tiled~vae timestamp timestamp~level titan to tokenizer tool torch_npu torch~csrc total~capacty to~ask to~build
+0.05 to~comment to~cuda to~each to~eager to~find to~include to~me to~our to~perform to~serve to~smaller to~unexpected
+0.05 to~work tpu tp~scheduler traceback~of training~with transformer trtexec true~or true~to try~again try~the turns
+0.05 twice two~cards type~process unallocated~memory unexpected~consequences unhandled unhandled~cuda unloading~all
+0.05 unsubscribe upper upscale up~the up~to used~up userwarning use~it use~smaller usually~means utilization~gib
+0.05 valueerror~free valueerror~to value~but variable variables vectors version~br very~first very~seriously view
+0.05 viewport viewport~never vllm~valueerror vol waiting~for wait~for wandb warm warmup~encountered warm~up was~fine
+0.05 was~in was~not was~printed watch watchdog way~is weights~alone were~not we~read whatever what~could what~did
+0.05 what~else what~get what~we while wiki~page without~the with~batch with~bigger with~code with~cuda with~error
+0.05 with~memory with~out with~status with~two work worked~before workers worker~cc working works~with wrapped
+0.05 xla_extension xla_extension~xlaruntimeerror xlaruntimeerror xlaruntimeerror~resource_exhausted xla~xla
+0.05 yes~please yet your~batch your~card your~data your~input your~job your~own you~already you~can you~don you~find
+0.05 you~for you~should あ い~で い~ま け こ~と し~た し~て じ す~が せ~ん そ た~と っ~た っ~て で な に~す の~で ば
+0.05 ま~し ま~せ ら~に ん キ グ セ~ー ッ ッ~ク ッ~セ ッ~プ ブ メ~ッ ュ ョ ロ~グ ン ン~ト ー~メ 一~点 上~跑 上~还
+0.05 不~到 不~是 不~行 两 为 位 作 佬 像 别 卡~上 只~有 号 各~位 吧 在~用 均 处~理 大~佬 就~好 己~的 已 已~经 并
+0.05 建~议 张 张~卡 微 微~调 总 想 打 打~开 挂~了 换 据 数~据 文~档 方 时 时~报 昇 昇~腾 望 样 样~的 档 止 满 环 画
+0.05 画~像 确 第 第~个 约 练 练~到 腾 腾~上 解 训~练 证 评 识 读 调 足~り 跑~到 返 述 配 重 长 集 验~证 되 만 버 번
+0.05 사 서~버 세~요 오 주 지
+0.10 aber abort about~gib acc accepted accounts~on ada affected after~some allocation~info allowed~memory all~the
+0.10 and~after and~an and~in and~not and~of and~shared and~type and~use another~tab anyone any~other an~option append
+0.10 approved approx are~fine are~not are~still as~far attach au audio author automatically avoid~fragmentation away
+0.10 batch~prefill before~that be~allocated be~created bigger~card bitsandbytes book br bricht bugs build~on built
+0.10 but~no but~with bytes~on by~an by~setting by~user calling~cublascreate cannot~be can~it cases cfg chair chat
+0.10 check~whether classification click code~returned colleague come~from command~line commit compiled compute~buffer
+0.10 conda config config~file consider~decreasing conv~node could~be could~it could~not course create~llama cross
+0.10 cross~attention cu cublas_status_alloc_failed~when cublascreate cublascreate~handle cuda_launch_blocking
+0.10 cuda_malloc_async~will cuda_visible_devices cudagraph cudagraphs cuda~failed cuda~graphs cuda~runtime cycles
+0.10 cycles~gpu dass days debug debugging decrease~max decreasing~gpu_memory_utilization delete depth details
+0.10 developers devices device~would de~gb different dismiss dismiss~alert doc do~have durch dynamic each each~step
+0.10 ed ended engine engine~built errors_impl~resourceexhaustederror error~cublas_status_alloc_failed error~failed
+0.10 error~not error~occurred error~unable es etc eval_accumulation_steps eval~bug exceed~allowed executing
+0.10 exhausted~oom exits failed~for far~as figure finetune fixes flash~attention float~on forward for~all for~current
+0.10 for~debugging for~this frame free~gpu free~memory from~last gb~tried gb~で general generation get~this gguf
+0.10 gib~at gib~of git giving goes~up got~the go~on gpu_memory_utilization~or gpu~has gpu~rendering gradient
+0.10 handle~prefill hangs hashcat has~not has~nothing have have~an have~searched hence hint how~many huge if~it il
+0.10 image~is image~size improve improve~the increase~mem inference_mode info~model_runner instances instead~of int
+0.10 in~another in~its in~torch in~with issues is~any is~just is~large is~nearly is~there items its~log it~as it~can
+0.10 it~gb it~go it~is it~on it~prints it~ran it~runs it~says it~to it~went it~works java jaxlib job~localhost job~of
+0.10 keras kernel~of kib knob know~how leak leaks learn lib~python limit~set ll llama llama_load_model_from_file
+0.10 llama_load_model_from_file~failed llama~context llama~server load_tensors~loading load_tensors~offloading loads
+0.10 localhost logged log~hint log~what main~error make makes~it max_split_size_mb~to maybe~the may~lead memory~after
+0.10 memory~allocation memory~fraction memory~left memory~see memory~trying memory~usage merge mib~is miner mistral
+0.10 model~on model~tensors model~with mpi msg must mx nemo newest node~gpu node~name noise notebooks not~sure not~to
+0.10 no~card no~please numa nvidia~geforce occurs of~gpu of~one of~other of~two of~video of~your ollama~models
+0.10 ollama~panic once~and one~with on~another on~cpu on~device on~gpu on~gtx on~that on~two on~with opencl optimized
+0.10 or~use or~window our~own outofmemoryerror~traceback outputs out~in package packing page~on panic panic~unable
+0.10 par path per_device_train_batch_size perhaps phone picture pid~ip please~run po pod~trainer pools pool~is
+0.10 possible~solutions prefill~tokens privacy private process~using python~site pytorch~and pytorch~but
+0.10 pytorch~limit quite radeon ranks receiving refresh refresh~your relion reload reload~to remember
+0.10 rendering~documentation renders repeated reproduce requests res reserve response restart~the rest~is retries
+0.10 returned~while rollout root running~conv runoptions runoptions~for runtimeerror~mps runtime~out run~it rx~xt
+0.10 same~process same~script says says~and send sequences serve server~error serving sessions session~dismiss
+0.10 session~you setting~max_split_size_mb shared~host signed signed~in signed~out situation slicing solutions solver
+0.10 somebody~else so~and srun~error stacks starts statement states stderr steps~to still~alive stored~in supplied
+0.10 supplied~memory supported survives switched~accounts switching tab~or tags tensors~this tf thank thank~you
+0.10 than~gb than~what there~are they~are the~batch the~community the~container the~cycles the~data the~frame
+0.10 the~issue the~memory the~merge the~model the~notebook the~on the~oom the~reason the~result the~runner the~same
+0.10 the~situation the~start the~terminal the~vram the~weekend the~worker this~can this~process this~question
+0.10 together~with tokens~you too~little total~of to~increase to~it to~make to~model to~one to~refresh to~reproduce
+0.10 to~runoptions to~set to~train to~use traceback trainer~main trainworker trainworker~pid true~for try~smaller
+0.10 try~to two~boxes two~things type~float unallocated~if updated us used user~supplied using~gpu using~the utc vae
+0.10 validation variable~tf_gpu_allocator vector video~memory viewer viewport~render vision von wait waiting was wav
+0.10 went~to we~keep we~ll what~it what~should whether~there which~gib while~mmap while~running whoever will~improve
+0.10 window~reload without~trouble with~model with~several would~be would~exceed wrapper xt your~gpu your~session
+0.10 you~do you~signed you~switched you~try you~use zero~status zluda то あ~り い~て お そ~の た~ら ち て て~い の ら
+0.10 り ク サ ジ バ ポ メ~ン ラ 一~下 一~个 一~张 一~样 个~epoch 之 代 代~码 修 倍 写 别~人 到~第 加 動 单~卡 卡~是
+0.10 原 参 台 号~卡 問~題 器 复 失 好~了 如~下 就~报 就~挂 平 平~台 开~始 成 我~的 才 投 挂 数 明 是 最 本 机 机~器
+0.10 模~型 正 正~常 步 没~问 点 然 由 的~是 目 码 第~一 经 网 置 落 落~ち 試 試~し 认 谢 起~動 过 还~是 还~有 退
+0.10 退~出 都 配~置 題 보 습~니 어~요 에~러 하~세 했
+0.15 above~exception above~for account~to after~that agent agree allocated~by allocated~tensors allocations~may
+0.15 allocation~failed allowed amount~of amp and~contact and~got and~it and~look and~memory and~still and~that
+0.15 and~try an~error application~startup at attempts autograd bar~is beforehand before~the begin better black blobs
+0.15 bs but~not but~these caffe call~last call~so cards~are card~with cause~system check checked cli client cnn
+0.15 collect comes~up computer contact~its could~you counted cpu~it crash created~from crop
+0.15 cuda_error_out_of_memory~out customer decode default~rank deleted demo dies~in diffusion disabled disable~upper
+0.15 during~the each~of eager~mode eats else el~modelo ended~in engine~could errors_impl errors~were error~job
+0.15 error~out even exists exited failed~cuda failed~exit fields flux following forum for~and for~possible for~the
+0.15 fraction framework~errors_impl freed free~github from~network gb~at gb~free gb~of gb~ram gc~collect geforce
+0.15 gemma gets gets~through gib~the github~account github~com github~sign given~back gpu~by gpu~out
+0.15 gradient~checkpointing graphs great gtx~ti guide happens has hash have~gb have~question helps holding how~can
+0.15 how~large hpc https~github if~no image incorrect infra input~size in~fp in~my in~your issue~and is~allocated
+0.15 is~an is~known is~memory is~ok iterations its~maintainers it~and it~does it~doesn job~failed job~on kernels kill
+0.15 kills large~try last~lines launch layers~to leaving li limit~for lives llama_model_load llama_model_load~error
+0.15 load_tensors log~that looking los läuft maintainers maintainers~and management may~cause mean meeting
+0.15 memory~allocations memory~management memory~this memory~use micro micro~batch mmap~true model model_runner
+0.15 model_runner~py models~blobs model~unable mortem nach ne neighbour nodes non~pytorch non~zero not~at not~the
+0.15 no~memory offloading offloading~repeating off~to of~in of~ram of~service on~all on~call on~github on~its on~node
+0.15 on~private open~an optix or~set or~so ours outofmemoryerror~cuda panel paper parallelism particles pc per~gpu
+0.15 pool~use post~mortem predict prediction private~pool progress progress~bar project~sign ps put python~framework
+0.15 pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~memory queue rank ray raylet re
+0.15 removed repeating repeating~layers replicas resume runner running~the runs~out run~of said sampling saved scan
+0.15 scope score searched seems~to separate setting set~to sha shorter should~be sin since~yesterday skip slices
+0.15 smi~says someone split srun start startup startup~complete start~it steam step~and studies successfully~but
+0.15 system~failure tail take take~while task~exited tells tensorflow~python terms textures text~was that~is that~one
+0.15 that~we these~errors the~box the~cause the~command the~following the~logits the~maximum the~newest the~run
+0.15 the~vision this~in this~is this~project though thought tips todo together tonight torch~xpu to~be to~cpu
+0.15 to~decrease to~handle to~open to~your traceback~most trying trying~to tuesday typed unexpected
+0.15 updated~successfully upper~limit used~by use~pytorch_mps_high_watermark_ratio utilization value video vram~is
+0.15 wanted~to weekend were~encountered we~need what~was when~running whisper~large with~another with~the won your
+0.15 your~account you~need zombie всем как い~た だ~け っ の~エ ろ エ~ラ ラ~ー ー ー~バ 人 但 务 动 助 卡 各 启~动 問
+0.15 学 定 开 批 改~成 是~不 来 求~助 用~的 終~了 计 输 题 감 고 니 니~다 배 배~치 서 습 에 요 이 치
+0.20 accounts alert allocated allocation~summary already~on always and~all and~then another~exception any an~issue
+0.20 application are~the attached bar batch~size be big can~take community consider copy create~context darknet
+0.20 decrease deepseek detector dev device~with dir display during~handling eager else~is enabled ends~in enough~for
+0.20 ep evening even~with every~time exception~another exception~occurred failed~on faster field flux~dev for~details
+0.20 fp fragmentation~see free~of function gb~is gc gmx go goes~through gone go~to gpus gpu~is gpu~or gpu~with handle
+0.20 handling handling~of has~gb ho initialize install internal into~it is~in is~not is~reserved is~so iteration
+0.20 it~in it~may it~please it~what killed~it last~week length little load loading loading~model load~model log
+0.20 lowered make~the manual maps mdrun means~the memory~but memory~try method morning nearly node not nothing~else
+0.20 not~set nov occurred of okay only~gb onnxruntime on~it oom~in open opt option orin~nano passing please~check
+0.20 present problem processing process~has proposed python quality rather remat rendered resources restart rocm
+0.20 see~documentation segmentation seq shift showed sign~up since speech spelling stable~diffusion steht structure
+0.20 summary~follows sure tensors~when terms~of tesla thanks~for that~the them the~allocated the~build the~gib
+0.20 the~gpus the~old the~sequence the~value think this~message tiny to~avoid to~go to~gpu to~initialize trains
+0.20 trouble turned unable~to up~for vary very vulkan was~it was~updated well went~down when~oom yolov you~are
+0.20 you~might し~い エ サ~ー 下 之~后 入 因 图 失~败 始 学~習 後 志 指 日~志 服 每 生 習 谢~谢 败 还 问 问~题 限 그
+0.20 실 안 작
+0.25 about account after~the again allocated~memory and~now avoid back~to base between~and card~is changes~nothing
+0.25 comment crashed dec didn died documentation em error~code exited~with failures fold for~me gan gb~vram get~the
+0.25 gib~on gives gpu_mem_limit gpu_memory_utilization had~no happens~add hint~if host~memory if~your increase
+0.25 instead in~to issue it~only join jupyter llm lm log~torch ma maximum max~batch may~be memory~gib memory~in
+0.25 memory~out metashape me~it might mixtral net new non not~need no~idea no~more nx of~allocated of~my on~host
+0.25 oom~happens op or~is point post reply reported~by rerun resnet returned screen second~one see~list self session
+0.25 sign~in solved so~not so~the src starting~the there~way they the~above the~config the~engine the~main the~rest
+0.25 the~second those tiling token too~much to~disable tracker triton unable using values version wanted werden
+0.25 what~you whether whisper wird written~by 个 到 原~因 参~数 启 告 月 月~日 起 같 녕 녕~하 는~데 데 수 시 안~녕
+0.25 에~서 중
+0.30 all allocate~mib around as~soon atoms batch~is be~done capture checkpoint current current~allocation did~you
+0.30 documentation~for en~el er err every false fell force for~free frames given gpu~and gpu~memory growth halved
+0.30 has~gib here heute in~use is~fine is~one it~was list~of loop moment monday moved my need~to never nothing
+0.30 of~course of~gib of~memory orin out~of pod py qwen ran restarting retrying rs rx script see seems sequence set
+0.30 sign soon~as sorry~for st stable stopped the~card the~gpu the~machine tokens to~this ts unet way~to what~can
+0.30 window with~smaller worker written you~want по 돌 드 학~습
+0.35 about~this already am avec batch build compute create default does~this embedding epoch everything exception
+0.35 expected follows gib~gpu gib~is gib~memory going hat hi https idea it~goes jetson job~ended just lief logits
+0.35 lowvram models notebook on on~the os pipeline process quadro related resource_exhausted~out seit should~the soon
+0.35 summary super switched test th the~new things this~morning three to~load tts use~of vllm what~does with~it
+0.35 worked workstation 까 었 인 학
+0.40 ai al auf backtrace buffer comes compute~buffers crashes disable down~to encoder en~la first~one fix float
+0.40 from~to gave gestern github hello isn is~that job maybe mehr min most~recent off passes raised recent
+0.40 recent~call same second smaller starting terminal the~gb through ticket took to~lower to~see train training
+0.40 tutorial ultra works 报 日
+0.45 could eval it mine no~half ocr reported runs stream the~default to~create update went~through yesterday 后
+0.50 bigger during input max minutes not~enough of~size volume 求
+0.55 action cause con floor got restarted до 跑
+0.60 after did rtx so sorry the~third two 改
+0.65 enough somebody way
+0.70 com down gb get third
+0.75 memory~of running ti 了
+0.80 both gtx should
+0.85 but
+0.90 had
+1.00 went
+1.10 na
+1.25 me
""",
    "near": r"""
-1.50 finished
-1.25 gib
-1.20 oom
-1.15 demo
-1.05 host
-1.00 log ms txt
-0.95 killed memory
-0.90 cpu creating exc_info long raise
-0.85 card dataloader pinned
-0.80 cannot errors grep po vram you
-0.75 pamięci reason retrying ve want
-0.70 amp data do epoch for lesson llama_kv_cache_unified pro
-0.65 cudnn detected from gemm_fusion_autotuner limit mem notes pipeline queued scratch sheet tests
-0.60 algorithm are assert autotuning channel const eng errno gc limits messages name need oserror request return
-0.60 saved shapes test writing
-0.55 closed completed cpp date debug exec job json known local mit no no_grad quit skipped slice to
-0.50 also author bfloat count cudaerrormemoryallocation ecc fake guild if ile illegal kv label md mock model na needs
-0.50 pool pull runtimeerror simulated slurmstepd timeout title unit was yes
-0.45 br bytes caught checkpoint colab configs cublas_status_alloc_failed dice drill ep etc faq global_step hbm info
-0.45 invalid jest kill lgtm loader logging max_length mean merged moved nm null parse per saving score size speech
-0.45 tail tensor tensorflow that trtexec true typeinfo uid xla
-0.40 accuracy allocator attempt best bot co compiling con conv_algorithm_picker corpus deps dir done exceeded
-0.40 expandable_segments explain fewer fits fixed format fusions gpu_device handler hards hiperroroutofmemory kind
-0.40 mixed only oom_kill oomkilled or order pager reached red reset rss runner running sh space std string supervisor
-0.40 tenant text throughput troubleshooting type val yaml
-0.35 af alert apply argument assistant begin capability cases checkpoints chosen class commit del des die driver
-0.35 entry erroroutofdevicememory exhausted fresh garbage_collection_threshold gpu_oom import infer initialized je kb
-0.35 loom medvram multiprocessing must mx nan nas num_ooms ok one previous prints reading reference registers
-0.35 reinitialize round sec serving shorter sim site sm_ str stream_executor te than un und val_loss valid weights
-0.35 welcome wiki write
-0.30 _exceptions an anon asked avg bad_alloc batch_size below bit byte cluster collect commands component connection
-0.30 constraint coverage creation cublascreate cuda_dnn cuda_error_launch_out_of_resources cuda_visible_devices
-0.30 defaultcpuallocator deploy depth device_memory diff docs due elapsed else empty_cache event export exported
-0.30 fixes gcs generation golden guard gx half hits insufficient io kernel kmg lab lang language largest lines
-0.30 log_dist loop lower map memoryerror msg mémoire nb nicht num_alloc_retries object options otherwise predict pt
-0.30 quota removed report response results rmm role selected since sudo sw synthetic taken timestamp tok typo
-0.30 uncorrectable under user utf venv watch we
-0.25 __init__ access address allocate alphafold assertionerror average bash be black block canary captured cell
-0.25 cell_type changes checkpointing classify closing compile compiler context controlnet created
-0.25 cuda_error_out_of_memory cudaerror_t cudageterrorstring cupy day defaults define device diffusion dmesg doc end
-0.25 enforce env events except execution_count exit far few final fp gi grow idle ignored information injected
-0.25 install kestrel let llama llama_new_context_with_model localhost login look many matte max_model_len max_seq_len
-0.25 mb message meta metadata mib might mod mon more mu nie ollama out outofmemoryerror pending petrel pr precision
-0.25 pytorch_mps_high_watermark_ratio qué ran read reduce registry render req requirements restored retry routes
-0.25 runbook safetensors save scavenge search sent somebody staging stderr stdout strings struct study succeed
-0.25 success team test_other_errors_pass_through testclassify this threads to_string topic trace unsigned upstream
-0.25 url use used vae value verbatim verdict what xformers yolo
-0.20 _arraymemoryerror _check_cuda_python_error _utils accelerators activations all alloc_cpu and apache apple ask
-0.20 asr avail backends badge benchmark bfc builds bump bus bye calls cancelled causes cf changed changelog check ci
-0.20 clip collected compilation conda config configuration contained cudaapierror cudnn_status_not_supported
-0.20 current_context dans defined den der deviceerror domain ds dtype empty engine estimate exitcode expect fatal
-0.20 feat ff fi files fired five forcausallm fork function generate get get_default_memory_pool get_memory_info gets
-0.20 gpu_executor gres group hardware hip hlo_rematerialization img in jonas js keyerror last later launch license
-0.20 local_rank local_xla lowvram lustre lvl mail markdown match maximum measured mm nightly nodes ns once originally
-0.20 outofmemory output owner pack para parameters passed path place pluggy por priority profile quantization
-0.20 questions queue random raw ready real reduced regexp rejected rematerialization reports requested resource
-0.20 retcode returned rg rootdir sampling schema scripts sdxl section signatures slug small so sources stepid
-0.20 supported sweep symptom take target tensorrt tensors the tickets tile trainable util validation vnet wall window
-0.20 without xla_python_client_preallocate zu
-0.15 __call__ ac acc accelerator accepted ad al allocatememory answered any arc arrays article autocast bc before big
-0.15 block_n caching cap capacty cards change clear completely copy corp counter ctc datasets dependencies desk
-0.15 diagnostics display_name div does dunlin el encoding envs etl eu everything exports fallback fan fc fd figures
-0.15 filename fixtures float four framebuffer ft generated ggml_vulkan gold gpu gpus gradient_accumulation_steps
-0.15 grafikspeicher heading highlights how increase infra item items keeps ksameasrequested les lock longer lr
-0.15 mailing max_seq_length maxrss means model_runner mps multiline named names ncclunhandledcudaerror nice noise
-0.15 num_stages numbers of office oncall onnx others out_of_memory par passes per_device_train_batch_size performance
-0.15 persistent physical plan pp printf prod properties ptxas qps quick quillnet ra ram ranks release repeated reqmem
-0.15 requires resolution resuming retries returns room rst runtime seen seg sequences series set set_limit shm
-0.15 showerror shuffle signal size_t skipping snapshot speicher sprint start state step step_ swap tcp tells
-0.15 terminating test_parse thread thu timed tomasz torch train_step triggered ts uint uploading
-0.15 ur_result_error_out_of_device_memory usable userwarning utils variable variant visible vm watchdog wav were
-0.15 wheels while why xml yyyy zeros 小
-0.10 acceptance activation ada adamw added alerts algorithms allocators allowed allreduce alternatives ansible
-0.10 attributes auc automatic avec awq backoff base_model beispiel bf block_k block_m blocks body boot bpw broken
-0.10 bucket buy cache can checks ckpt classname close codes comments concurrency concurrent confluence container
-0.10 contains content criteria cublas cudaerrorlaunchoutofresources cudamalloc cudnn_status_alloc_failed decision
-0.10 destroyed detector device_oom deviceoutofmemory directory drop ee ef elastic epochs eq errorf evaluate exc
-0.10 exclusive executed expr faults feature field filenotfounderror filtered fmt free freeze front gauge gen git
-0.10 given gn gpu_memory gpudevicemanager gpuid gradient gradient_checkpointing_enable grid gw halving heap height
-0.10 heron hint hints host_oom ib identifier im inputs is_available its january jenkins keras kernels kw latency
-0.10 launcher leave less libtpu linear links linux ll load_in_ loki looks make march mark mat matches meaning medium
-0.10 memory_stats merci metal method mi mig modulenotfounderror modèle moves native nbformat nbformat_minor nbytes
-0.10 never new nf none norm normal normal_vram notebooks np num_warps nvrm off oom_score_adj oomd open opened_zipfile
-0.10 ops optype outputs over panels parquet parts patience pcie people persistence pipe pipeline_tag placeholder
-0.10 points policy pre preallocation preflight prepare pressure pretrain priya problems proc process program progress
-0.10 proj project prompt pth pytest qa quadro quote rb readme reads reclaim regex related released remap residues
-0.10 retryable review reviewed reviewer right samples sans scan sdpa seqnum sharded shared shmem short shows shrink
-0.10 shutdown sm socket spawn split_k sys systemd tactic tb template terminated tessera test_guard testcase testsuite
-0.10 testsuites textarea these third_party thursday times timeseries toml too tool total tp triage tuesday tuning
-0.10 unspecified upgrade val_accuracy validations vk vk_error_out_of_device_memory vllm volumes wanted warn who wide
-0.10 working worknccl world would written xla_bridge xla_python_client_mem_fraction yet 度 法
-0.05 _core _execution_engine _run_code accumulate accumulation activate activation_checkpointing active advice ae
-0.05 against agent alone anything april arena_extend_strategy assert_eq attached attn badges base bb being board bool
-0.05 box break bronze builder busy call called capable catalogue catch category cd cells cgroup charset checkboxes
-0.05 checking chip choose chunked_prefill_size ckpt_ clean cleanup cmake cmd cnmem_status_out_of_memory compare
-0.05 compat compiled completions components compute_ conf consumed containers context_len control cores
-0.05 count_over_time crit criterion cs csrc css cuda_error_illegal_address cuda_error_launch_failed
-0.05 cuda_error_no_device cuda_error_not_initialized cuda_graph_max_bs cuda_launch_blocking cuda_memory_resource
-0.05 cudamallocasync cudasuccess cudf cumemalloc cur custom dashboard dcgm_fi_dev_fb_used debian deletions dense
-0.05 derive detection df diag dict digest disp distbackenderror dl doctype double drain dropdown dropout dry each
-0.05 eager edges element embeddings ended engineer enum est estimated evaluation evening evidence example exercise
-0.05 exiting expecting expression falsepositives family fast fb filetags fit fix flag flush fluxclipmodel_ footer
-0.05 formatter frequently from_pretrained further fwd gateway give gives glossary good gpu_mem gpu_mem_limit
-0.05 gpu_memory_utilization gpuwatch grad grad_norm gradient_checkpointing grads green groups grpc halve handle
-0.05 healthy help helpful helps here holds hooks hpp href human idx il images impl improve index inference
-0.05 initial_pool_size initialize insertions interface interval ipynb is_oom issues java jobid kept killer kl kubectl
-0.05 kubelet kv_cache_utils la labels larger larkspur launching layers layout lbm legendformat licence lists
-0.05 llama_model_loader lm_head loggers logsource low maintenance malloc manager marked marking max_input_tokens
-0.05 max_len max_new_tokens max_num_seqs max_running_requests max_tokens max_total_num_tokens median
-0.05 mem_fraction_static memoria memory_reserved metric micro_batch_size milliseconds mira ml month mr much multi
-0.05 multiple museum mut needed new_token_ratio newer node nodevice notify num_shard numba numpy nx often older
-0.05 omp_num_threads on_oom ones oom_text oomguard oomwatch option orin ort outofresources overlap overview packing
-0.05 paged_adamw_ pairs part partialeq passe passing patch pelican perf picked play pool_memory_resource prefix press
-0.05 price printed private processes processgroupnccl processing product property provided pub public put pwr range
-0.05 reactions reader reasons recap recommended recompute ref region rescued reserve resolved resourceexhausted
-0.05 restarting retract retracted_reqs revision roll route rs ruff run_backward runpy sample scenarios schemaversion
-0.05 scope searched selftest sequential serverargs sharding share side_effect signature silver six skip slot smoke
-0.05 snapshots solution something sort span spare spill stay stopping story streamexecutor strict succeeded
-0.05 successful support switch sxm sync synopsis tables taking targets tasks td tested thc thcstorage they third toc
-0.05 took torch_ train_wall trt tue tutorial typical ui ull unavailable uncorr unexpectedly unreachable updated
-0.05 upscale usage users uses v_num val_dice val_loader validate values virtual vkallocatememory volatile wandb
-0.05 warnings weekly when width will within wording worked wraps xid xpu zero_grad 半 碎 精
+0.05 __inference_train_function_ __new__ _c _call_impl _contextlib _conv_forward _engine_run_backward
+0.05 _initialize_kv_caches _k _kernel _lib _ndarray_base _nn _no _run_module_as_main _src _try_malloc _vf
+0.05 _worker_loop about acceleration actions activity actor adding additional alive allocaterawinternal amber answer
+0.05 arguments argv assigned async atoms attention attic au audio autoencoders automatically automodelforcausallm
+0.05 await axes backend bar beta bfc_arena bfcarena bound bsz budget buffer buffers ca cached calloc ce checklist
+0.05 child chrome clips cls coder cols columns comes communicator completing connected conv_ops convert ct ctk
+0.05 cuda_memory_manager cuda_settings cudadrv cumemcreate cupy_gpu_memory_limit curriculum custom_nodes daemon
+0.05 data_format days dbackpropinput dd debugging decorate_context decorator deepspeed det detail device_array
+0.05 device_id diffusers disabled discussion doesn dso_loader dump dynamic ea echo edit elementwise em embedding
+0.05 encode enginecore error_handler eval every exceed executor exist exllamav exp_avg_sq experimental
+0.05 expert_gating_func fa face faiss falcon falling february feeds fetch fetcher fetching filtered_tb first flags
+0.05 flags_fraction_of_gpu_memory_to_use flash_attn flash_causal_lm fname fold follow forge forkpoolworker
+0.05 forward_call from_engine_args fun func fusion gb general generate_token geo get_output_data
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_cuda_init ggml_metal_graph_compute githubusercontent giving
+0.05 gnorm gnu gpt gradient_tape gradients gradio hallo happens has_subgraph have heads healthz held hidden_states
+0.05 hist home hw hyun_k ignore increasing init_memory_pool initialize_cache inner_training_loop inp input_data_all
+0.05 instruct internalerror ipc ipex is_floating_point isn iters jit jobs joined just jvp keys kfloat kind_gpu kofi
+0.05 kubernetes kv_size largestfreeblock latent latents latest launch_server lax ldm learner learning_rate li
+0.05 libbitsandbytes_cuda libc lightning likes link listening live llamarunner llm_load_print_meta lmdeploy
+0.05 load_tensors local_tsl logged logprobs longest lumen macos mainprocess maintainer managed managers manual
+0.05 martenhq mask max_batch_prefill_tokens max_bin max_prefill_tokens max_total_tokens maxlen maybe meeting memcpy
+0.05 merge_chunk mhz mini minibatch mirkolz misc mistralai mlp mlx mo model_ model_name modeling module momentum mpi
+0.05 mpi_abort n_batch navi nchw nd neighbour newbie non_blocking not nu nuc num_gpu_blocks numa nvcc obs october
+0.05 odes ollama_keep_alive oneapi onnxruntime_src opt_state output_data output_ui page param parameter params
+0.05 parsing pc peft pin_memory pinned_memory_manager pip platform positions pot ppocr pred prefill processor prompts
+0.05 provider providers proxy ps pts px raise_if_cache_size_invalid rapids ray refine refiner relu remedy rendering
+0.05 reraise resizephysical resources response_ restarts reward rl rmmrapidsretryiterator rocm router run_id
+0.05 run_scheduler_process samplingparams sat scene schedule scheduler scores sed sending sep serve
+0.05 set_per_process_memory_fraction settings severity shape show si side sigmoid similar sizeof sizes slices slide
+0.05 slower smaller spec st stages starts states status student style sub submitted subprocess successfully sum sur
+0.05 svc swin system tag takes tensor_parallel_size tensorview text_generation_client text_generation_router
+0.05 text_generation_server texture them then thing tif tiling timereformat timing titan tobe todo token tokens
+0.05 torch_dtype tower tpu traceback_utils tracer transformer transport tree triangles trouble tts tuple type_k
+0.05 type_v ufunc unet unified unnamed unused updating us utilization valueerror vdl_writer vendor venvs very
+0.05 viewlayer vision vl vs vulkan wait week whole with_traceback workerdict workspace wpb wrote ws wsl xc xlarge xs
+0.05 yml your zeros_like 片 的
+0.10 _call_tf_sessionrun _cuda_deserialize _dummy_sampler_run _load _malloc aa after allocation allocations anaconda
+0.10 apiversion app approved apps arch architecture arena assets attn_implementation attn_mask auf batches become
+0.10 bert ble bufferassignment callbacks capturing carte ccpem ccsrc cfg cl_mem_object_allocation_failure classes cli
+0.10 cn collecting common_init_from_params complex condition constant conv copied cpu_mapped critical cron
+0.10 cu_stream_non_blocking cuda_stream_ curr_region_allocation_bytes_ custreamcreate cxx dataset deck deepseek
+0.10 default denoise details detect device_map dgx dim display distill down eb edited ema emb enc endgroup environ er
+0.10 err exactly examples executing failure fields fine flash flow fn fr fra freq_base fsdp gave gcc geometry gin
+0.10 google gpu_rendering gpu_worker graphics graphs had hash head_dim high hires history hx id impact imperative
+0.10 including inf inner inside instance instance_group interpolate ish iterations jl june keep key know light lint
+0.10 llama_init_from_model llama_kv_cache_update_impl llama_model_load_from_file_impl llm_engine lm loadmodel loops
+0.10 losses macro master max_split_size_mb maybe_live_out mean_ memory_allocated memory_limit_ memorypool metrics
+0.10 model_executor models moe morning namespace nccl ndarray nemo newest nlp non_torch_memory notebook nothing nov
+0.10 now num_updates nvidia obj offload ollama_llama_server ollama_num_parallel op_kernel op_name op_requires
+0.10 operating optim optimization optix opts output_type own panicked parallel partition patterns pbtxt pci pe phi
+0.10 pin plugin png pod ppo preds prefetch print process_name profiling ptr raised raises raytaskerror recording
+0.10 records rerank reranker reserve_size resident restore_location rollback rope row rt run_metadata saveengine says
+0.10 scale scaled_dot_product_attention sd sentence session setup sgl single slow solve solver split splits srt stage
+0.10 stat stem stop stops stride subject table teacher temp text_generation_launcher textures tgi tiles torchvision
+0.10 total_region_allocated_bytes_ trains transcribe tritonbackend_modelinstanceinitialize try tune uk una
+0.10 unallocated unset ups upscaler used_gpu_memory used_memory usr var version via virtualmemorybuffer vit vmm von
+0.10 warm warming warp webui weight win words workflow xl yesterday zephyr
+0.15 __name__ __version__ _alloc _apply _attempt_allocation _device actual allocateimpl api artifacts assertion
+0.15 attachments attempts attn_weights auto autograd ba backbone batch bge binary bits blobs buf bug building bvh
+0.15 caffe calcul cat cb char chat check_error ciao comfyui command common community computecosts console crash
+0.15 create create_graph crop cuarray cudaallocator da darknet dataframe dec def default_restore_location died disk
+0.15 dropped dumped enable encountered entries errors_impl es exited exp expansion faster fedora ffff find
+0.15 foreignnode forum fragmentation frame framework full functional gemma getbesttactic ggml_assert
+0.15 ggml_gallocr_reserve_n gguf ghz gpuarray gz hello ids implementation inc init intern ip jpg key_states lattice
+0.15 like lindqvist load_state_dict location logicaldeviceconfiguration logs macbook main makefile map_location
+0.15 matched max_batch_size max_input_length mem_get_info member memor microsoft mindspore minibatchsize miniconda
+0.15 mixtral monday months mxnet nano ng ngl nnet num_workers offloading ooms org org_tensorflow our output_dir
+0.15 padding paddleocr pages pattern peak peer plus prop pyx query_states quiet raylet record recover repeat
+0.15 repeating reporter required reserved resnet responding rest retain_graph rm rounded runbooks runners sampler say
+0.15 seqs sessions set_logical_device_configuration sha shell shutting slurm sorted sqrt sr statistics storage studio
+0.15 subdivisions thank threshold through ticket tiled time tm tools total_gpu_memory tout train_ds train_inner
+0.15 trainnetwork tried triton trying types utc video view waiting wan warmup xlaruntimeerror years yolov zero ça 境
+0.20 ____ __main__ _k_m according air alignment application axis backtrace backward bd begin_example bench bias bins
+0.20 bugs build built but candle chain chapter cu cuh currently dag de decode decoder devices docker du end_example
+0.20 enough fairseq_cli follows freed gan ggml gone got ha happened hpc inlined itself jax jaxlib journal jul julia
+0.20 jupyter kib ksampler learning libmxnet llama_kv_cache_init llama_model_load llm_load_tensors lol lot lunch
+0.20 machine matrix memory_limit mesh micro_batch min model_lifecycle monitor mp más ne next nn noheader note ocr
+0.20 optshapes paged partial particles phase pools port ppl preallocated processed protein que radv randn rec
+0.20 reproduction result secs segmentation sentences service singledevicememorypool solved started stats summary tags
+0.20 three today train trainworker transformers translate ultra uma une units vec void webserver wrong www
+0.25 accelerate again alloc_tensor_range allocatable attempting badalloc bitsandbytes caller cause chunked com concat
+0.25 cp cuda_allocator cuda_host cudaexecutionprovider current cycles dear did dist duration during enginecore_dp
+0.25 execute expectation fail false finetune fluid follower fraction game gromacs int ipython jo já kaggle lan learn
+0.25 left library llama_load_model_from_file loads lora matmul maxallocsize mcu memusagechange network numallocs
+0.25 optimizer outcome pas please pose posts qwen re recon relevant relion res restarted rolled rows script select
+0.25 setting sigabrt softmax some source stand static super to_device two unable up volume which xla_extension
+0.30 add ago ai allocating am append archive as blender bo bt cargo caused clock collective common_runtime complete
+0.30 ctx dask deep desktop diffuse dt dt_float ed ends fails fairseq farm features floor flux forums go goroutine gs
+0.30 html ilse image intel inuse jun laptop len ma mais mar maxinuse mine minutes n_ctx optimized other print_info
+0.30 problem query restart ryzen seq sorry stacktrace starting stopped systemerror there tmp trial ubuntu vocab
+0.30 warning with wps xtx
+0.35 _bfc alloc apr at avoid bin code cv decrease devicebuffer embed enabled encoder environment expected external
+0.35 feats fft frames global graph incident kwargs length load_model loading mistral non old onnxruntime pjrt
+0.35 pjrt_stream_executor_client python radeon received regards root seconds smi startup thanks timeline training tsl
+0.35 variables
+0.40 amd been crashed gpu_ hi hit iteration layer llama_context most offloaded operator opt overflow post powershell
+0.40 replica rtx runs sglang stream th ti top unknown well whisper xt
+0.45 action alloca already behavior bonjour chunk chunks client compute core en et eta failures geforce gfx issue
+0.45 join le lib llm lo logits management may my num opencl opened question rank recent same see steps tesla
+0.45 tokenizer went windows xgboost
+0.50 could dev exception exe failed hashcat modules net on os packages resourceexhaustederror rule rx srv stack
+0.50 worker
+0.55 aborted allocated back csv documentation error forward https jan src transpose using
+0.60 bs is large list reproduce self server tf
+0.65 capacity cc execution following run update
+0.70 continued github line max me op pm resource_exhausted traceback turn
+0.75 bfc_allocator by commented description
+0.80 file works
+0.85 load
+1.00 loss
+1.05 comment
+1.20 gtx
+1.75 it
""",
    "lead": r"""
-1.65 „
-1.50 `
-1.20 for
-1.05 is you
-1.00 ram we would
-0.95 or
-0.90 info there who
-0.85 out
-0.75 exc_info mib tried »
-0.70 " # core red under
-0.65 command cuda_driver je no paddle stream_executor tensorflow {
-0.60 > are does gib memory metal site tests
-0.55 ? docs don es il la later note plan que un una « 的
-0.50 = as em every faq fixed into more re read refuses sdxl slide torch
-0.45 crashed level pytorch question reads that to will
-0.40 ' allocator conv_ops do if im isn known like see seen shows skipping virtualmemorybuffer what │ メ 到
-0.35 ; answers back buffer each entry executekernel fit fix its jobs line met numba only oom pr
-0.35 resourceexhaustederror section sequential_executor si 时
-0.30 \ algorithm card de end eng errors issues it kv mb none now op_kernel op_requires paste people runs say service
-0.30 stop times ts userwarning warning 。 是
-0.25 by catch conv der fake grep guard has host local_xla meldung number put rtsafe smi string test tf vram want
-0.25 where which your
-0.20 answer block cache colleague config conv_algorithm_picker cudamalloc cudasuccess cupy doc exit expect fields
-0.20 free graph hint hip itself lib limit next own per phrase please post print printed saferuntime said should some
-0.20 state std steht tensor than the tree true up warn width words 一
-0.15 $ about above between canned ci compile cpu cudadrv debug den depth driver file
-0.15 ggml_backend_cuda_buffer_type_alloc_buffer instead layers level_zero llama_model_load logs mac meet my never
-0.15 once other page pattern resource_exhausted runtime sample seq small starts stream this too usually 로
-0.10 / ^ batch_size bfcarena bytes c_api caught classify clcreatebuffer compiler counts cycles device difference feb
-0.10 find_executable_batch_size given gpu_hist have jaxlib kernel launcher let local_tsl looks may merge mi mps
-0.10 options outofmemoryerror permanent pool raise raises raising resizephysical scratch search stem summary table
-0.10 tgi think tsl updater_gpu_hist when whole windows wording xgboosterror — 不 出 跑 问
-0.05 & : an anything backend be because before cdata cl_ content cudaapierror echo ended enginecore_ hello image init
-0.05 layer le lines ll longer model_lifecycle native offload onnx prompt python retry row runtime_error
-0.05 runtime_exception shared size smaller started status such system take throws total tp trt two txt weights } て
-0.05 に ー 我 第
+0.05 _driver _work ai allocatenewregion api asr backbone chain check class common common_runtime cuh device_helpers
+0.05 die drivererror explain faiss following goes https int jun left max_input_length max_prefill_tokens new nnet non
+0.05 nuc nvidia one parameters peak providers reason returns router rs something source standardgpuresources still
+0.05 syncedmem tells text_generation_client thread three tid tile tm torch_memory_saver tower traceback workspace
+0.05 xgboost xla_extension xpu × … と ま を 错 ：
+0.10 aborted acceleratorerror allocate arc asked been caffe chat clenqueuendrangekernel context create das else est
+0.10 executor fail forge frames framework function gave go good gpu ich initialization jit keeps large llama loading
+0.10 long loop loss memory_pool mistral model mxnet ok onnxruntime_src onnxruntimeerror optimizer output pro proc
+0.10 processing project py request rmm scene sched srv stack_like_memory_pool stops tensorrt text thanks they
+0.10 timestamp tpu unexpected vae von waitnotificationfn was workstation yes | • 「 が の は 用
+0.15 ] _state ab abi ac allocation and anyone attention batch bei bool bricht but capi cards cu cuda_call cudacall
+0.15 cudf decoder directml doesn due el engine enough execution external failure finetune fp fusedconv get gtx id jan
+0.15 libc loaderror mem memoryerror message onnxruntime_pybind opencl pjrt_stream_executor_client predict pycuda qwen
+0.15 radeon ranks rmmerror runtimeexception rx self set slurm terminating them today told triton users using void ~
+0.15 た で 就
+0.20 * ask beim bfc_arena bit bitsandbytes body can en encoder exceptions fails faster fatal gets help hi inference
+0.20 internalerror llm max net night nothing ocr open openmm openmmexception pc render reports start taichi
+0.20 terminated trainworker uncaught us xla xt し 上
+0.25 ( bad bf build cell client console critical cuda during ends enginecore_dp example exhausted false fine full ip
+0.25 keep loader lol na notebook of org_tensorflow pipeline pre raised raylet result rule run steps sur ti trial
+0.25 value while zero “ 练 训
+0.30 - al amrex call com commit con data description detail died down errors_impl exc fairseq flux got inside
+0.30 instance internal jax laptop last name nccl pod resource session short src task time type vllm works
+0.30 xlaruntimeerror 个 学 習
+0.35 + called code cpp crash from iteration kaggle lora main ollama replica returned screen valueerror whisper 报 다
+0.40 % abort all base bfc_allocator bug catboosterror default found hashcat here load lost mit ml runner runtimeerror
+0.40 version went yolov
+0.45 bs case cuda_lib defaultallocator dies had hey mine onnxruntime over ray rtx running since tokens train
+0.50 < auf comfyui demo dr first nach not pid process ran with 데
+0.55 am box catboost eval ksampler stderr step then vulkan 리
+0.60 , avec blender epoch prints se stopped 에
+0.65 colab err hit our ticket update yesterday
+0.70 ) again dem gb rank title warmup
+0.75 bonjour darknet just –
+0.80 could gives ，
+0.85 ! at node quick says sglang stage trainer
+0.90 failed nightly
+0.95 exception job log same server →
+1.00 second training
+1.05 서
+1.10 after on
+1.15 error generation user worker
+1.25 @ student
+1.60 me
""",
    "tail": r"""
-1.30 windows
-1.25 ;
-1.15 what
-1.00 > no
-0.95 your
-0.90 acity available see
-0.85 "
-0.80 ? retry who
-0.75 that though you „
-0.70 we
-0.65 * allocated bytes post up
-0.60 allocate already driver ist missing text they «
-0.55 ` added buffer data for job look ram true were » 을
-0.50 : answer are batch_size either even never such user ” 分
-0.45 be block into mean memory name outofmemoryerror reserved should someone static table と を 这
-0.40 . backend checkpointing cpp di gradient means needs number once queue rtx runtime says size so string use why
-0.40 will would 一 的 나
-0.35 allocator could like much or our page plain reported se smaller thing this の 里
-0.30 < an bare can carte exception fewer go has how instead lower made may message nicht not of onnx pool side не “ →
-0.30 た 文 用 는 하
-0.25 ' \ answers as by comes cudaerrormemoryallocation der device empty en er here hip is many mem more oom part
-0.25 question smi start times try wanted when | 、 。 か れ 么 出 에
-0.20 ) anywhere caught de den don else failed full gib halve ich issue kept non over put read same some status step
-0.20 tells than think three type us users vram want メ 个 显 示 请
-0.15 , and api arena build capacity check code counts cublas_status_alloc_failed cudamalloc die does fraction get
-0.15 holds host il inside leave lines list loaded logs must pytorch raised resource_exhausted restart runtimeerror
-0.15 sample say seen shows since skipped until where which won さ な ら 为 只 로 면
-0.10 ] again bf caching call cards come context cuda cuda_error_out_of_memory defaultcpuallocator did es et far
-0.10 gpu_oom hiperroroutofmemory if isn jax kv larger layers left log long mb na nccl nobody nothing path raise room
-0.10 shape source src taken tensorflow total tried trying used value ve yes – け す て で に ま も 上 就 表
-0.05 # add allocation asked below cache cell different end figure find fit four gets incorrect je len limit machine
-0.05 max might moment need none nvidia old ordinal people please py readme red requested results rocm running second
-0.05 stacktrace two under way word { · い る イ バ ー 下 不
+0.05 been csrc doesn except exit false follows fp he large less lo lora makes max_num_seqs most night nur optimizer
+0.05 que rest solver starts summary takes too traceback train un without 」 う が せ っ ん 是 解 지
+0.10 above also any anyone anything ask bs cpu default details el example file fragmentation got graph half hours
+0.10 medium ml mode nodes para por somebody to today tokens torch txt vae well — り 问 니 다
+0.15 % alloc allocating auf both bug changed cuda_malloc_async do down during fault fix improve keep last layer
+0.15 logits lowvram native net new only out plus prints re request server shared situation skipping the third through
+0.15 ticket token whether xpu zero zu × 有 没
+0.20 - card current environment epoch func have int karte le llama next prefill px ran report tf_gpu_allocator them
+0.20 there ti variable ~ ッ
+0.25 @ das decode enough found frames free gone know ll mi own right runs shard tf using } ¿ 同 因
+0.30 [ although another back because box calling conv cu docs each exists gpus had help in itself just läuft per
+0.30 prompt run single tile twice week ？
+0.35 change con del float it loss minutes off on open pre script test ，
+0.40 + avec batch da image load loading maybe mib now still … 了 고
+0.45 desktop failure first its jupyter kernel other python restarted time training whole 이
+0.50 / frame gpu images process set went
+0.55 ( all from good one ranks with 요
+0.60 guess notebook на
+0.65 dev est every goes mit ok
+0.70 rank small was
+0.75 ! at but function gtx me works
+0.80 bit checkpoint op split while
+0.85 exits my
+0.90 fine
+1.00 =
+1.10 after
+1.20 then
+1.30 model
+1.35 gb
""",
    "ahead": r"""
-1.05 „
-0.75 «
-0.60 " /
-0.55 >~runtimeerror~:
-0.50 runtimeerror~: with
-0.45 :~runtimeerror~: resourceexhaustederror~:
-0.40 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~outofmemoryerror~: cuda~error~:
-0.35 :~resourceexhaustederror~: outofmemoryerror~(~"
-0.30 .~.~. .~xlaruntimeerror~: :~« =
-0.25 , .~. 0~}~: ? ^~runtimeerror~: `~xlaruntimeerror~: no~" on~" read~" with~` }~: 「
-0.20 "~" `~outofmemoryerror~: see~" “
-0.15 "~ggml_backend_cuda_buffer_type_alloc_buffer~: "~ggml_vulkan~: (~` )~- .~cudaapierror~: 0~)~- 0~:~` :~"~"
-0.15 :~resource_exhausted~: ;~" [~trt~] ^~error~: ^~resourceexhaustederror~: `~valueerror~: error~runtimeerror~:
-0.15 execution~failed~: in~" level_zero trt~]
-0.10 "~,~" # #~" )~:~cl_ + -~" -~' -~` ^~-~` ^~│ `~` api~failed~. as~` cudaapierror~: permanent~error~. says~`
-0.10 std~:~: s~" to~" xlaruntimeerror~: │
-0.05 "~valueerror~: '~s~" .~jaxruntimeerror~: 0 :~0~] <~code~> ^~#~" ^~-~'
-0.05 `~ggml_backend_cuda_buffer_type_alloc_buffer~: allocation~failed~: cl_ code~> error error~. for~" get~" g~.~"
-0.05 jaxruntimeerror~: or~" t warning~:
+0.05 "~:~" "~llama~runner (~)~: )~runtimeerror~: ,~0~error ,~bool~) .~cpp~] 0~)~: 0~]~: 0~error 0~runtimeerror~:
+0.05 :~standardgpuresources~: :~valueerror~: ]~error~: ]~valueerror~: ^ bool~) cpp~] drivererror~( error~]~: get~`
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~: is~" model~: outofmemoryerror~: prints~" standardgpuresources~:
+0.05 tp~0~] |~runtimeerror~:
+0.10 !~! !~!~! )~valueerror~: - .~acceleratorerror~: 0~,~" 0~:~0 :~cl_ :~waitnotificationfn~) [~gpu~] ]~:
+0.10 ]~runtimeerror~: ^~0~: ^~` ^~memoryerror~: ^~xlaruntimeerror~: acceleratorerror~: cc~:~0 cudacall~] gpu~]
+0.10 internal~: message~:~" node~0~: proc~0~: waitnotificationfn~)
+0.15 ! .~openmmexception~: .~resourceexhaustederror~: .~rmmerror~: .~trainer~| 0~failed~: 0~| :~' :~0~)
+0.15 :~drivererror~( :~loaderror~: =~" ^~# ^~valueerror~: failed~: loaderror~: rmmerror~: trainer~|
+0.15 |~ggml_backend_cuda_buffer_type_alloc_buffer~: »
+0.20 ) )~: .~` .~exceptions~. .~runtimeerror~: 0~) ; [~e~] buffer~failed~. exceptions~. e~] failed~. internalerror~:
+0.20 llama~runner memoryerror~: openmmexception~: outofmemoryerror~(~' runner server~error~: | |~`
+0.25 *~* 0~] :~ggml_backend_cuda_buffer_type_alloc_buffer~: > >~outofmemoryerror~: [~error~] `~runtimeerror~: error~]
+0.25 fatal~error~: says
+0.30 ( .~base~. 0~:~: :~error~: ] base~. exhausted~: resource~exhausted~:
+0.35 "~error~: "~resourceexhaustederror~: .~" :~0 exception~: valueerror~: with~exception~:
+0.40 #~runtimeerror~: ' . :~: >~" ^~" ` error~:
+0.45 -~> :~0~:
+0.50 ,~` :~outofmemoryerror~: prints~` says~"
+0.55 "~runtimeerror~: generation~(~" runtimeerror~(~'
+0.60 (~" 0~:~"
+0.65 *
+0.70 (~'
+0.75 with~"
+0.80 :~`
+1.00 0~:
+1.25 :
+1.50 :~"
""",
    "behind": r"""
-1.50 0
-1.25 "~is
-1.00 were
-0.90 .~$ acity were~available were~available~.
-0.75 "~-
-0.65 <
-0.60 ) `~is
-0.55 ( 0~. `~,
-0.45 "~,~$
-0.40 -~> `~( acity~)
-0.35 "~)~,
-0.30 "~,~the "~.~$ )~$ .~' acity~;~. »~.
-0.25 "~: "~that (~requested .~"~$ / `~: on
-0.20 "~-~> "~? `~) `~? `~in~the {
-0.15 "~and~" "~in~the "~} "~}~$ '~, .~` .~tried .~tried~to \
-0.10 "~)~$ "~and # .~"~, `~on `~the of “
-0.05 "~,~" "~with '~,~' .~"~) ;~. ;~.~. <~/ <~/~code `~* `~*~* with~shape }
+0.05 "~( "~,~so "~0 "~}~, #~0~$ '~$ '~. .~current~allocation `~.~$ `~in `~— a a~total file file~= file~=~csrc for is
+0.05 | —
+0.10 "~) #~0 (~0~) )~" .~0 .~current ` i src src~/ ” 」
+0.15 "~; (~0 , [~func [~func~: `~. and if in the «
+0.20 "~$ "~,~0 "~.~the '~" '~"~$ .~. .~.~. .~`~$ .~i [~op [~op~: acity~; maybe maybe~the maybe~the~environment »
+0.25 * *~* .~" .~gpu `~`~` `~| `~|~$ when while |~$
+0.30 '~` :~file :~file~exists `~when
+0.35 "~i '~)~$ at
+0.45 `~"
+0.50 "~at "~from "~in ' .~the `~"~)
+0.55 $ `~` `~and
+0.60 .
+0.65 "~on [
+0.75 " '~) “~.
+0.85 :
+0.95 "~.
+1.05 `~$
""",
    "pair": r"""
-1.30 ends_the_text&in_quotes
-1.00 begins_the_text&in_quotes
-0.95 figures&hypothetical_sentence nothing_stated&text_behind
-0.90 on_a_stamped_line&output_near
-0.85 markup_near&text_behind somebody's_own_machine,_in_short&trouble
-0.80 ends_the_text&text_behind item_of_a_list&nothing_stated
-0.75 a_question,_in_short&hypothetical_sentence cut_by_dots&other_near hypothetical_sentence&other_near
-0.70 a_site's_lines&its_hint_printed begins_the_text&output_near code_near&text_behind
-0.65 a_failed_run&in_quotes behind_a_prefix&code_near ends_the_text&somebody_speaks explained_behind&text_behind
-0.60 a_setup,_in_short&output_near a_setup,_in_short&trace_near a_short_text&about_texts a_short_text&mentioned
-0.60 a_site's_lines&figures begins_its_line&explained_behind behind_a_prefix&markup_near
-0.60 behind_a_prefix&somebody's_own code_near&setting_near cut_by_dots&figures mentioned&other_near
-0.60 nothing_stated&record
-0.55 a_failed_run&somebody's_own a_setup,_in_short&its_hint_printed a_short_text&output_near
-0.55 a_site's_lines&other_near behind_a_prefix&on_a_stamped_line mentioned&nothing_stated
-0.55 nothing_stated&somebody's_own_question,_in_short
-0.50 a_question,_in_short&trouble a_question,_in_short&typeset a_sentence_leads&ends_the_text
-0.50 a_sentence_leads&trace_near a_short_text&typeset a_thread's_title&on_a_stamped_line about_texts&indented
-0.50 alone&record alone&words_before begins_the_text&nobody_speaks begins_the_text&on_a_stamped_line
-0.50 behind_a_prefix&record code_near&in_quotes comment&output_near ends_the_text&output_near
-0.50 explained_behind&nothing_stated happened_to_somebody&output_near
-0.50 happened_to_somebody&somebody's_own_question,_in_short hypothetical_sentence&words_before in_quotes&trace_near
-0.50 indented&nobody_speaks introduced_as_example&nobody_speaks mentioned&trace_near nobody_speaks&setting_near
-0.45 a_setup,_in_short&a_site's_lines a_setup,_in_short&cut_by_dots a_setup,_in_short&setting_near
-0.45 a_setup,_in_short&traceback_above a_setup,_in_short&words_before a_short_text&comment
-0.45 a_short_text&introduced_as_example a_short_text&may_happen a_short_text&somebody's_own a_short_text&text_behind
-0.45 a_thread's_title&output_near about_texts&begins_the_text advice_share&figures advised&figures
-0.45 behind_a_prefix&in_quotes behind_a_prefix&output_near blanks_near&figures figures&traceback_above
-0.45 heads_a_document&indented in_quotes&on_a_stamped_line in_quotes&record markup_near&may_happen
-0.45 markup_near&other_near may_happen&record may_happen&text_behind mentioned&names_the_words
-0.45 mentioned&somebody's_own names_the_words&trouble record&somebody's_own somebody's_own&somebody's_own,_in_short
-0.45 somebody's_own_question,_in_short&trouble text_behind&trace_near
-0.40 a_failed_run&words_before a_question,_in_short&alone a_question,_in_short&ends_the_text
-0.40 a_sentence_leads&behind_a_prefix a_setup,_in_short&a_whole_error_line a_short_text&figures
-0.40 a_whole_error_line&advice_share a_whole_error_line&advised a_whole_error_line&other_near
-0.40 a_whole_error_line&somebody_speaks about_texts&figures advice_share&remedies_above advised&remedies_above
-0.40 advised_by_nobody&item_of_a_list advised_by_nobody&remedies_above alone&somebody's_own_question,_in_short
-0.40 begins_the_text&somebody's_own,_in_short blanks_near&on_a_stamped_line comment&on_a_stamped_line
-0.40 explained_behind&nobody_speaks figures&markup_near happened_to_somebody&setting_near
-0.40 hypothetical_sentence&text_behind in_a_thread&trace_near its_hint_printed&somebody's_own_question,_in_short
-0.40 may_happen&mentioned nothing_stated&trouble
-0.35 a_failed_run&code_near a_question,_in_short&figures a_sentence_leads&a_thread's_page a_sentence_leads&code_near
-0.35 a_sentence_leads&output_near a_setup,_in_short&hypothetical_sentence a_short_text&a_site's_lines
-0.35 a_short_text&block_opened a_short_text&explained_behind a_short_text&its_hint_printed a_short_text&marked
-0.35 a_short_text&text_about_texts a_thread's_page&hypothetical_sentence a_whole_error_line&advised_by_nobody
-0.35 a_whole_error_line&code_near a_whole_error_line&markup_near about_texts&within_code
-0.35 advice_share&happened_to_somebody advice_share&text_behind advised&happened_to_somebody advised&text_behind
-0.35 advised_by_nobody&may_happen alone&in_quotes begins_its_line&nobody_speaks
-0.35 begins_its_line&somebody's_own,_in_short begins_the_text&trouble blanks_near&code_near code_near&much_trouble
-0.35 code_near&typeset code_near&within_code cut_by_dots&setting_near ends_the_text&item_of_a_list
-0.35 explained_behind&markup_near figures&introduced_as_example figures&words_before happened_to_somebody&other_near
-0.35 hypothetical_sentence&much_trouble in_quotes&names_the_words in_quotes&nothing_stated in_quotes&text_behind
-0.35 indented&markup_near indented&other_near indented&typeset may_happen&setting_near much_trouble&setting_near
-0.35 names_the_words&nothing_stated nobody_speaks&within_code nothing_stated&somebody's_own_machine,_in_short
-0.35 often_may&somebody's_own,_in_short output_near&text_behind
-0.30 a_failed_run&happened_to_somebody a_failed_run&somebody's_own,_in_short
-0.30 a_question,_in_short&happened_to_somebody a_question,_in_short&may_happen a_question,_in_short&setting_near
-0.30 a_sentence_leads&about_texts a_sentence_leads&nobody_speaks a_setup,_in_short&often_may
-0.30 a_setup,_in_short&trouble a_short_text&within_code about_texts&code_near advice_share&hypothetical_sentence
-0.30 advice_share&somebody's_own,_in_short advised&hypothetical_sentence advised&somebody's_own,_in_short
-0.30 begins_the_text&setting_near behind_a_prefix&may_happen blanks_near&output_near block_opened&code_near
-0.30 code_near&comment comment&trouble ends_the_text&indented ends_the_text&other_near ends_the_text&somebody's_own
-0.30 happened_to_somebody&much_trouble hypothetical_sentence&item_of_a_list hypothetical_sentence&markup_near
-0.30 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&somebody_speaks
-0.30 hypothetical_sentence&trace_near in_a_thread&traceback_above in_quotes&mentioned indented&introduced_as_example
-0.30 indented&trouble its_hint_printed&may_happen marked&on_a_stamped_line marked&output_near
-0.30 may_happen&nobody_speaks much_about_texts&on_a_stamped_line much_trouble&on_a_stamped_line
-0.30 nothing_stated&words_before often_may&somebody's_own often_may&somebody's_own_machine,_in_short
-0.30 often_may&text_behind often_may&words_before trace_near&trouble
-0.25 a_failed_run&a_short_text a_failed_run&trouble a_question,_in_short&a_site's_lines a_question,_in_short&comment
-0.25 a_question,_in_short&its_hint_printed a_question,_in_short&text_about_texts a_sentence_leads&other_near
-0.25 a_sentence_leads&record a_sentence_leads&somebody's_own,_in_short a_sentence_leads&traceback_above
-0.25 a_setup,_in_short&begins_the_text a_setup,_in_short&figures a_setup,_in_short&record
-0.25 a_short_text&its_words_taken_up a_short_text&setting_near a_site's_lines&begins_its_line
-0.25 a_whole_error_line&introduced_as_example a_whole_error_line&may_happen
-0.25 a_whole_error_line&somebody's_own_question,_in_short about_texts&happened_to_somebody about_texts&item_of_a_list
-0.25 about_texts&much_about_texts about_texts&often_may advice_share&block_opened advice_share&on_a_stamped_line
-0.25 advised&block_opened advised&on_a_stamped_line advised_by_nobody&hypothetical_sentence
-0.25 advised_by_nobody&markup_near advised_by_nobody&words_before alone&behind_a_prefix alone&nobody_speaks
-0.25 begins_the_text&words_before behind_a_prefix&traceback_above between_sections&in_quotes
-0.25 between_sections&mentioned block_opened&somebody's_own,_in_short code_near&may_happen comment&figures
-0.25 comment&somebody's_own comment&trace_near cut_by_dots&nothing_stated ends_the_text&markup_near
-0.25 ends_the_text&may_happen explained_behind&heads_a_document figures&its_words_taken_up figures&nothing_stated
-0.25 figures&within_code heads_a_document&markup_near hypothetical_sentence&nobody_speaks
-0.25 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&trouble in_quotes&setting_near
-0.25 item_of_a_list&may_happen its_hint_printed&setting_near its_words_taken_up&other_near marked&trace_near
-0.25 markup_near&mentioned markup_near&names_the_words markup_near&record may_happen&other_near
-0.25 names_the_words&on_a_stamped_line names_the_words&record names_the_words&somebody_speaks
-0.25 nobody_speaks&nothing_stated nobody_speaks&record nobody_speaks&text_about_texts often_may&setting_near
-0.25 often_may&trouble other_near&text_about_texts output_near&somebody's_own
-0.25 somebody's_own_machine,_in_short&text_behind traceback_above&trouble
-0.20 a_failed_run&begins_the_text a_failed_run&other_near a_failed_run&somebody_speaks
-0.20 a_question,_in_short&a_whole_error_line a_question,_in_short&indented a_sentence_leads&may_happen
-0.20 a_sentence_leads&mentioned a_sentence_leads&much_trouble a_sentence_leads&somebody_speaks
-0.20 a_setup,_in_short&markup_near a_setup,_in_short&nothing_stated a_short_text&heads_a_document
-0.20 a_short_text&hypothetical_sentence a_short_text&in_a_thread a_short_text&on_a_stamped_line
-0.20 a_short_text&somebody_speaks a_short_text&traceback_above a_thread's_page&happened_to_somebody
-0.20 a_thread's_page&somebody's_own a_thread's_page&somebody's_own,_in_short a_thread's_page&somebody_speaks
-0.20 a_thread's_page&traceback_above a_thread's_page&words_before a_thread's_title&nobody_speaks
-0.20 a_thread's_title&trace_near a_whole_error_line&block_opened a_whole_error_line&somebody's_own,_in_short
-0.20 about_texts&behind_a_prefix about_texts&much_trouble about_texts&names_the_words about_texts&trace_near
-0.20 about_texts&trouble advice_share&item_of_a_list advice_share&markup_near advised&item_of_a_list
-0.20 advised&markup_near advised_by_nobody&begins_its_line advised_by_nobody&behind_a_prefix
-0.20 advised_by_nobody&nothing_stated alone&may_happen answered_by_mail&figures begins_its_line&block_opened
-0.20 begins_its_line&introduced_as_example begins_its_line&remedies_below behind_a_prefix&much_about_texts
-0.20 behind_a_prefix&typeset between_sections&comment between_sections&nothing_stated between_sections&text_behind
-0.20 block_opened&markup_near block_opened&somebody's_own_question,_in_short code_near&ends_the_text
-0.20 code_near&introduced_as_example code_near&marked code_near&trace_near comment&heads_a_document
-0.20 comment&somebody's_own_question,_in_short cut_by_dots&somebody's_own explained_behind&trace_near
-0.20 figures&heads_a_document figures&on_a_stamped_line happened_to_somebody&on_a_stamped_line
-0.20 happened_to_somebody&trouble heads_a_document&hypothetical_sentence heads_a_document&output_near
-0.20 hypothetical_sentence&in_a_thread in_a_thread&on_a_stamped_line in_a_thread&somebody's_own
-0.20 in_quotes&much_trouble in_quotes&traceback_above introduced_as_example&setting_near item_of_a_list&setting_near
-0.20 its_words_taken_up&markup_near its_words_taken_up&nobody_speaks marked&trouble may_happen&somebody_speaks
-0.20 mentioned&output_near much_about_texts&output_near much_trouble&other_near names_the_words&other_near
-0.20 names_the_words&somebody's_own often_may&on_a_stamped_line often_may&output_near often_may&traceback_above
-0.20 on_a_stamped_line&text_behind output_near&somebody's_own,_in_short output_near&trouble remedies_above&trouble
-0.20 setting_near&somebody_speaks setting_near&text_behind somebody_speaks&somebody's_own,_in_short
-0.20 trace_near&within_code
-0.15 a_failed_run&ends_the_text a_failed_run&hypothetical_sentence a_failed_run&item_of_a_list
-0.15 a_failed_run&markup_near a_failed_run&trace_near a_question,_in_short&advised_by_nobody
-0.15 a_question,_in_short&begins_its_line a_question,_in_short&behind_a_prefix a_question,_in_short&between_sections
-0.15 a_question,_in_short&blanks_near a_question,_in_short&cut_by_dots a_question,_in_short&item_of_a_list
-0.15 a_question,_in_short&often_may a_question,_in_short&other_near a_report's_heading&advice_share
-0.15 a_report's_heading&advised a_sentence_leads&explained_behind a_sentence_leads&indented
-0.15 a_setup,_in_short&begins_its_line a_setup,_in_short&between_sections a_setup,_in_short&marked
-0.15 a_setup,_in_short&text_behind a_short_text&a_whole_error_line a_short_text&advice_share a_short_text&advised
-0.15 a_short_text&behind_a_prefix a_short_text&often_may a_short_text&remedies_above a_short_text&words_before
-0.15 a_site's_lines&a_whole_error_line a_site's_lines&about_texts a_site's_lines&happened_to_somebody
-0.15 a_site's_lines&somebody_speaks a_site's_lines&text_behind a_thread's_page&output_near
-0.15 a_whole_error_line&often_may about_texts&may_happen about_texts&typeset advice_share&between_sections
-0.15 advice_share&marked advice_share&other_near advice_share&setting_near advice_share&text_about_texts
-0.15 advised&between_sections advised&marked advised&other_near advised&setting_near advised&text_about_texts
-0.15 advised_by_nobody&between_sections advised_by_nobody&names_the_words alone&somebody_speaks
-0.15 answered_by_mail&happened_to_somebody answered_by_mail&output_near answered_by_mail&setting_near
-0.15 begins_its_line&much_trouble begins_the_text&code_near begins_the_text&figures begins_the_text&somebody's_own
-0.15 begins_the_text&text_behind behind_a_prefix&nobody_speaks between_sections&explained_behind
-0.15 between_sections&heads_a_document between_sections&setting_near between_sections&trace_near
-0.15 blanks_near&markup_near blanks_near&nothing_stated blanks_near&somebody's_own,_in_short
-0.15 block_opened&setting_near code_near&hypothetical_sentence code_near&other_near comment&happened_to_somebody
-0.15 comment&marked comment&nobody_speaks comment&within_code cut_by_dots&names_the_words
-0.15 ends_the_text&hypothetical_sentence ends_the_text&in_a_thread ends_the_text&mentioned
-0.15 ends_the_text&somebody's_own_question,_in_short ends_the_text&traceback_above ends_the_text&trouble
-0.15 figures&happened_to_somebody figures&in_quotes figures&nobody_speaks figures&often_may figures&text_about_texts
-0.15 figures&text_behind figures&typeset happened_to_somebody&much_about_texts happened_to_somebody&names_the_words
-0.15 heads_a_document&text_behind heads_a_document&trace_near heads_a_document&traceback_above
-0.15 hypothetical_sentence&somebody's_own_question,_in_short in_a_thread&output_near
-0.15 in_a_thread&somebody's_own,_in_short in_quotes&output_near in_quotes&text_about_texts indented&mentioned
-0.15 indented&words_before item_of_a_list&names_the_words its_words_taken_up&text_behind marked&nobody_speaks
-0.15 marked&somebody's_own marked&within_code markup_near&nothing_stated markup_near&often_may may_happen&often_may
-0.15 may_happen&traceback_above much_trouble&text_behind names_the_words&output_near
-0.15 names_the_words&somebody's_own,_in_short nobody_speaks&remedies_below nobody_speaks&typeset
-0.15 often_may&somebody's_own_question,_in_short often_may&somebody_speaks other_near&within_code
-0.15 output_near&within_code remedies_below&trouble setting_near&somebody's_own_machine,_in_short
-0.15 somebody's_own&words_before somebody's_own_machine,_in_short&words_before somebody_speaks&text_behind
-0.15 somebody_speaks&trouble trouble&typeset trouble&words_before
-0.10 a_failed_run&a_thread's_title a_failed_run&behind_a_prefix a_failed_run&its_hint_printed
-0.10 a_failed_run&much_advised a_failed_run&much_trouble a_failed_run&remedies_below
-0.10 a_question,_in_short&much_about_texts a_sentence_leads&alone a_sentence_leads&words_before
-0.10 a_setup,_in_short&a_thread's_page a_setup,_in_short&happened_to_somebody a_setup,_in_short&somebody's_own
-0.10 a_setup,_in_short&somebody_speaks a_short_text&boxes_ticked a_short_text&much_advised
-0.10 a_short_text&names_the_words a_site's_lines&mentioned a_site's_lines&somebody's_own a_site's_lines&trace_near
-0.10 a_thread's_page&somebody's_own_machine,_in_short a_thread's_title&advice_share a_thread's_title&advised
-0.10 a_thread's_title&code_near a_thread's_title&comment a_thread's_title&marked a_whole_error_line&its_hint_printed
-0.10 a_whole_error_line&traceback_above a_whole_error_line&trouble about_texts&heads_a_document about_texts&marked
-0.10 about_texts&somebody's_own advice_share&advised advice_share&begins_its_line advice_share&behind_a_prefix
-0.10 advice_share&may_happen advice_share&much_about_texts advice_share&remedies_below advice_share&somebody_speaks
-0.10 advice_share&within_code advice_share&words_before advised&begins_its_line advised&behind_a_prefix
-0.10 advised&may_happen advised&much_about_texts advised&remedies_below advised&somebody_speaks advised&within_code
-0.10 advised&words_before advised_by_nobody&code_near advised_by_nobody&much_about_texts
-0.10 advised_by_nobody&much_advised advised_by_nobody&on_a_stamped_line advised_by_nobody&remedies_below
-0.10 advised_by_nobody&within_code alone&figures answered_by_mail&other_near answered_by_mail&somebody's_own
-0.10 answered_by_mail&somebody_speaks begins_the_text&comment begins_the_text&somebody's_own_machine,_in_short
-0.10 begins_the_text&somebody_speaks begins_the_text&trace_near behind_a_prefix&names_the_words
-0.10 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&words_before
-0.10 between_sections&hypothetical_sentence between_sections&item_of_a_list between_sections&its_hint_printed
-0.10 between_sections&marked between_sections&nobody_speaks between_sections&traceback_above blanks_near&comment
-0.10 blanks_near&words_before block_opened&nobody_speaks block_opened&text_behind boxes_ticked&in_quotes
-0.10 boxes_ticked&item_of_a_list boxes_ticked&mentioned boxes_ticked&text_behind boxes_ticked&words_before
-0.10 code_near&explained_behind code_near&happened_to_somebody code_near&its_words_taken_up comment&nothing_stated
-0.10 cut_by_dots&markup_near cut_by_dots&somebody's_own_machine,_in_short ends_the_text&nothing_stated
-0.10 ends_the_text&setting_near explained_behind&setting_near figures&marked figures&much_advised
-0.10 happened_to_somebody&heads_a_document happened_to_somebody&hypothetical_sentence heads_a_document&item_of_a_list
-0.10 heads_a_document&mentioned heads_a_document&setting_near hypothetical_sentence&often_may
-0.10 in_quotes&item_of_a_list indented&nothing_stated indented&often_may indented&within_code
-0.10 introduced_as_example&markup_near introduced_as_example&other_near item_of_a_list&mentioned
-0.10 item_of_a_list&much_about_texts item_of_a_list&other_near its_hint_printed&other_near
-0.10 its_words_taken_up&output_near its_words_taken_up&somebody_speaks its_words_taken_up&trouble
-0.10 its_words_taken_up&words_before markup_near&text_about_texts may_happen&somebody's_own_question,_in_short
-0.10 mentioned&much_about_texts mentioned&setting_near mentioned&somebody's_own_machine,_in_short
-0.10 much_about_texts&somebody's_own much_about_texts&somebody's_own,_in_short much_about_texts&somebody_speaks
-0.10 much_advised&nobody_speaks nobody_speaks&remedies_above nothing_stated&on_a_stamped_line
-0.10 nothing_stated&setting_near nothing_stated&somebody's_own nothing_stated&typeset nothing_stated&within_code
-0.10 on_a_stamped_line&somebody's_own,_in_short other_near&remedies_below other_near&somebody's_own
-0.10 other_near&typeset other_near&words_before output_near&somebody's_own_machine,_in_short output_near&words_before
-0.10 record&traceback_above remedies_above&trace_near remedies_above&traceback_above
-0.10 somebody's_own&somebody's_own_machine,_in_short somebody's_own_question,_in_short&text_behind
-0.10 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&traceback_above text_about_texts&text_behind
-0.10 text_about_texts&words_before text_behind&traceback_above text_behind&typeset typeset&words_before
-0.10 within_code&words_before
-0.05 a_failed_run&a_report's_heading a_failed_run&a_thread's_page a_failed_run&advice_share a_failed_run&advised
-0.05 a_failed_run&its_words_taken_up a_failed_run&marked a_failed_run&output_near a_failed_run&traceback_above
-0.05 a_failed_run's_record&markup_near a_question,_in_short&a_sentence_leads a_question,_in_short&trace_near
-0.05 a_report's_heading&advised_by_nobody a_report's_heading&behind_a_prefix a_report's_heading&indented
-0.05 a_report's_heading&item_of_a_list a_report's_heading&much_trouble a_report's_heading&setting_near
-0.05 a_sentence_leads&between_sections a_sentence_leads&block_opened a_sentence_leads&boxes_ticked
-0.05 a_sentence_leads&in_a_thread a_sentence_leads&its_words_taken_up a_sentence_leads&often_may
-0.05 a_sentence_leads&text_about_texts a_setup,_in_short&other_near a_short_text&a_thread's_page a_short_text&alone
-0.05 a_short_text&code_near a_short_text&in_quotes a_short_text&nobody_speaks a_short_text&remedies_below
-0.05 a_site's_lines&advice_share a_site's_lines&advised a_site's_lines&advised_by_nobody a_site's_lines&may_happen
-0.05 a_site's_lines&remedies_below a_thread's_page&in_quotes a_thread's_page&indented a_thread's_page&setting_near
-0.05 a_thread's_title&begins_the_text a_thread's_title&in_a_thread a_whole_error_line&blanks_near
-0.05 a_whole_error_line&explained_behind a_whole_error_line&in_a_thread a_whole_error_line&much_advised
-0.05 a_whole_error_line&much_trouble about_texts&beside_a_quotation about_texts&cut_by_dots
-0.05 about_texts&its_hint_printed about_texts&markup_near about_texts&mentioned about_texts&much_advised
-0.05 about_texts&nobody_speaks about_texts&output_near advice_share&advised_by_nobody advice_share&code_near
-0.05 advice_share&comment advice_share&cut_by_dots advice_share&its_words_taken_up advice_share&much_advised
-0.05 advice_share&nobody_speaks advice_share&steps_that_led_to_it advice_share&typeset advised&advised_by_nobody
-0.05 advised&code_near advised&comment advised&cut_by_dots advised&its_words_taken_up advised&much_advised
-0.05 advised&nobody_speaks advised&steps_that_led_to_it advised&typeset advised_by_nobody&block_opened
-0.05 advised_by_nobody&boxes_ticked advised_by_nobody&cut_by_dots advised_by_nobody&happened_to_somebody
-0.05 advised_by_nobody&heads_a_document advised_by_nobody&its_words_taken_up advised_by_nobody&nobody_speaks
-0.05 advised_by_nobody&output_near advised_by_nobody&somebody's_own,_in_short advised_by_nobody&steps_that_led_to_it
-0.05 advised_by_nobody&text_about_texts advised_by_nobody&text_behind advised_by_nobody&typeset alone&ends_the_text
-0.05 alone&names_the_words begins_its_line&blanks_near begins_its_line&in_a_thread begins_its_line&its_words_taken_up
-0.05 begins_its_line&much_advised begins_its_line&record begins_its_line&remedies_above begins_its_line&setting_near
-0.05 begins_its_line&somebody's_own_question,_in_short begins_its_line&typeset begins_the_text&names_the_words
-0.05 behind_a_prefix&between_sections behind_a_prefix&block_opened behind_a_prefix&happened_to_somebody
-0.05 behind_a_prefix&introduced_as_example behind_a_prefix&its_words_taken_up
-0.05 behind_a_prefix&somebody's_own,_in_short behind_a_prefix&within_code beside_a_quotation&code_near
-0.05 beside_a_quotation&figures beside_a_quotation&in_quotes beside_a_quotation&nobody_speaks
-0.05 beside_a_quotation&other_near beside_a_quotation&trouble between_sections&blanks_near
-0.05 between_sections&in_a_thread between_sections&may_happen between_sections&other_near
-0.05 between_sections&output_near between_sections&somebody's_own,_in_short
-0.05 between_sections&somebody's_own_question,_in_short between_sections&words_before
-0.05 blanks_near&happened_to_somebody blanks_near&item_of_a_list blanks_near&mentioned blanks_near&much_trouble
-0.05 blanks_near&somebody's_own blanks_near&somebody's_own_question,_in_short blanks_near&trouble
-0.05 block_opened&happened_to_somebody block_opened&in_quotes block_opened&remedies_above block_opened&trouble
-0.05 block_opened&words_before boxes_ticked&hypothetical_sentence boxes_ticked&may_happen boxes_ticked&nobody_speaks
-0.05 boxes_ticked&nothing_stated boxes_ticked&somebody's_own,_in_short code_near&cut_by_dots code_near&much_advised
-0.05 code_near&nothing_stated code_near&remedies_below code_near&somebody's_own_question,_in_short
-0.05 comment&hypothetical_sentence comment&indented comment&may_happen comment&much_trouble comment&other_near
-0.05 comment&somebody's_own,_in_short comment&traceback_above cut_by_dots&trouble ends_the_text&heads_a_document
-0.05 ends_the_text&trace_near explained_behind&item_of_a_list explained_behind&may_happen figures&much_about_texts
-0.05 frames_of_a_process_near&output_near happened_to_somebody&somebody's_own_machine,_in_short
-0.05 happened_to_somebody&text_behind happened_to_somebody&words_before heads_a_document&its_hint_printed
-0.05 heads_a_document&marked heads_a_document&much_about_texts heads_a_document&names_the_words
-0.05 heads_a_document&words_before hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above
-0.05 in_a_thread&markup_near in_a_thread&often_may in_a_thread&somebody_speaks in_a_thread&trouble in_quotes&indented
-0.05 in_quotes&its_words_taken_up in_quotes&markup_near in_quotes&may_happen indented&its_hint_printed
-0.05 indented&marked indented&may_happen indented&much_trouble introduced_as_example&traceback_above
-0.05 item_of_a_list&its_words_taken_up item_of_a_list&nobody_speaks its_words_taken_up&may_happen
-0.05 its_words_taken_up&nothing_stated its_words_taken_up&record its_words_taken_up&setting_near marked&may_happen
-0.05 marked&somebody's_own,_in_short marked&traceback_above markup_near&much_about_texts markup_near&remedies_above
-0.05 may_happen&remedies_above may_happen&typeset mentioned&on_a_stamped_line mentioned&remedies_above
-0.05 mentioned&within_code much_advised&output_near much_advised&traceback_above
-0.05 much_trouble&somebody's_own,_in_short much_trouble&somebody_speaks names_the_words&traceback_above
-0.05 names_the_words&within_code nobody_speaks&steps_that_led_to_it nothing_stated&remedies_below
-0.05 nothing_stated&somebody_speaks on_a_stamped_line&words_before other_near&record other_near&remedies_above
-0.05 other_near&setting_near other_near&steps_that_led_to_it other_near&traceback_above
-0.05 output_near&somebody's_own_question,_in_short output_near&steps_that_led_to_it
-0.05 record&somebody's_own_question,_in_short record&somebody_speaks remedies_above&text_behind
-0.05 remedies_below&setting_near remedies_below&text_behind remedies_below&trace_near setting_near&somebody's_own
-0.05 setting_near&trouble somebody's_own,_in_short&trouble somebody_speaks&typeset steps_that_led_to_it&trouble
-0.05 text_behind&within_code trace_near&traceback_above
+0.05 a_failed_run&a_site's_lines a_failed_run&advised_by_nobody a_failed_run&blanks_near a_failed_run&block_opened
+0.05 a_failed_run&heads_a_document a_failed_run&in_a_thread a_failed_run&indented a_failed_run's_record&a_short_text
+0.05 a_failed_run's_record&nobody_speaks a_failed_run's_record&other_near a_failed_run's_record&words_before
+0.05 a_picture_near&begins_its_line a_picture_near&figures a_picture_near&markup_near a_picture_near&nothing_stated
+0.05 a_picture_near&setting_near a_picture_near&trace_near a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text a_question,_in_short&a_thread's_page
+0.05 a_question,_in_short&a_thread's_title a_question,_in_short&code_near a_question,_in_short&on_a_stamped_line
+0.05 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.05 a_report's_heading&a_sentence_leads a_report's_heading&a_setup,_in_short a_report's_heading&a_whole_error_line
+0.05 a_report's_heading&about_texts a_report's_heading&begins_its_line a_report's_heading&in_quotes
+0.05 a_report's_heading&may_happen a_report's_heading&mentioned a_report's_heading&often_may
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&output_near
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&traceback_above a_report's_heading&words_before a_sentence_leads&blanks_near
+0.05 a_sentence_leads&markup_near a_sentence_leads&much_advised a_sentence_leads&on_a_stamped_line
+0.05 a_sentence_leads&remedies_below a_sentence_leads&somebody's_own_question,_in_short a_setup,_in_short&comment
+0.05 a_setup,_in_short&may_happen a_setup,_in_short&much_about_texts a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_short_text&advised_by_nobody a_short_text&between_sections
+0.05 a_short_text&cut_by_dots a_short_text&much_about_texts a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_site's_lines&code_near a_site's_lines&nobody_speaks
+0.05 a_thread's_page&between_sections a_thread's_page&boxes_ticked a_thread's_page&mentioned
+0.05 a_thread's_page&trace_near a_thread's_page&trouble a_thread's_title&advised_by_nobody
+0.05 a_thread's_title&begins_its_line a_thread's_title&figures a_thread's_title&happened_to_somebody
+0.05 a_thread's_title&much_trouble a_thread's_title&somebody's_own_question,_in_short a_whole_error_line&alone
+0.05 a_whole_error_line&boxes_ticked a_whole_error_line&happened_to_somebody about_texts&ends_the_text
+0.05 about_texts&nothing_stated advice_share&explained_behind advice_share&in_a_thread advice_share&record
+0.05 advice_share&traceback_above advised&explained_behind advised&in_a_thread advised&record advised&traceback_above
+0.05 advised_by_nobody&comment advised_by_nobody&figures advised_by_nobody&in_a_thread advised_by_nobody&setting_near
+0.05 answered_by_mail&code_near answered_by_mail&nothing_stated answered_by_mail&trouble begins_its_line&boxes_ticked
+0.05 begins_its_line&cut_by_dots begins_its_line&figures begins_its_line&much_about_texts
+0.05 begins_its_line&nothing_stated begins_its_line&other_near begins_its_line&trouble begins_the_text&in_a_thread
+0.05 begins_the_text&may_happen begins_the_text&much_trouble begins_the_text&often_may
+0.05 begins_the_text&somebody's_own_question,_in_short behind_a_prefix&figures behind_a_prefix&in_a_thread
+0.05 behind_a_prefix&item_of_a_list behind_a_prefix&much_advised behind_a_prefix&nothing_stated
+0.05 between_sections&code_near between_sections&markup_near between_sections&much_trouble
+0.05 between_sections&somebody's_own blanks_near&block_opened blanks_near&introduced_as_example
+0.05 blanks_near&its_words_taken_up blanks_near&much_advised blanks_near&nobody_speaks blanks_near&record
+0.05 block_opened&boxes_ticked block_opened&introduced_as_example block_opened&much_about_texts
+0.05 block_opened&somebody_speaks block_opened&typeset boxes_ticked&code_near boxes_ticked&in_a_thread
+0.05 boxes_ticked&its_hint_printed boxes_ticked&often_may boxes_ticked&somebody's_own boxes_ticked&somebody_speaks
+0.05 boxes_ticked&trouble code_near&heads_a_document code_near&names_the_words code_near&often_may
+0.05 code_near&remedies_above code_near&traceback_above comment&in_a_thread comment&introduced_as_example
+0.05 comment&mentioned comment&names_the_words comment&somebody_speaks cut_by_dots&heads_a_document
+0.05 cut_by_dots&indented cut_by_dots&may_happen cut_by_dots&somebody's_own,_in_short cut_by_dots&somebody_speaks
+0.05 explained_behind&in_quotes explained_behind&somebody's_own explained_behind&somebody's_own,_in_short
+0.05 explained_behind&somebody_speaks explained_behind&trouble figures&much_trouble figures&other_near figures&record
+0.05 frames_of_a_process_near&nobody_speaks happened_to_somebody&marked happened_to_somebody&often_may
+0.05 happened_to_somebody&somebody's_own happened_to_somebody&somebody's_own,_in_short heads_a_document&nobody_speaks
+0.05 heads_a_document&often_may heads_a_document&remedies_above heads_a_document&somebody's_own
+0.05 heads_a_document&somebody's_own_question,_in_short in_a_thread&somebody's_own_machine,_in_short
+0.05 in_a_thread&somebody's_own_question,_in_short in_quotes&introduced_as_example in_quotes&often_may
+0.05 in_quotes&remedies_above in_quotes&within_code indented&setting_near indented&somebody's_own_question,_in_short
+0.05 introduced_as_example&item_of_a_list introduced_as_example&its_hint_printed
+0.05 introduced_as_example&much_about_texts introduced_as_example&output_near introduced_as_example&trace_near
+0.05 introduced_as_example&trouble introduced_as_example&words_before item_of_a_list&often_may
+0.05 item_of_a_list&somebody's_own,_in_short item_of_a_list&somebody_speaks item_of_a_list&words_before
+0.05 its_hint_printed&much_advised its_hint_printed&nobody_speaks its_place_behind&markup_near
+0.05 its_words_taken_up&trace_near marked&nothing_stated markup_near&nobody_speaks markup_near&remedies_below
+0.05 markup_near&steps_that_led_to_it markup_near&traceback_above may_happen&much_advised may_happen&much_trouble
+0.05 may_happen&nothing_stated may_happen&somebody's_own mentioned&much_advised much_about_texts&much_trouble
+0.05 much_about_texts&setting_near much_about_texts&trace_near much_advised&often_may much_advised&setting_near
+0.05 much_advised&somebody_speaks much_advised&text_behind much_advised&words_before much_trouble&output_near
+0.05 much_trouble&somebody's_own names_the_words&somebody's_own_question,_in_short nobody_speaks&text_behind
+0.05 nobody_speaks&trouble nothing_stated&other_near often_may&remedies_above on_a_stamped_line&somebody's_own
+0.05 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&somebody's_own_question,_in_short
+0.05 other_near&text_behind record&somebody's_own,_in_short remedies_above&remedies_below
+0.05 remedies_above&somebody's_own,_in_short remedies_below&words_before
+0.05 setting_near&somebody's_own_question,_in_short somebody's_own&traceback_above
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_machine,_in_short&traceback_above
+0.05 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&trace_near
+0.05 somebody's_own_question,_in_short&traceback_above traceback_above&words_before
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_question,_in_short a_failed_run&record
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated a_failed_run's_record&output_near
+0.10 a_failed_run's_record&setting_near a_picture_near&a_thread's_title a_picture_near&begins_the_text
+0.10 a_picture_near&code_near a_picture_near&in_a_thread a_picture_near&mentioned a_picture_near&nobody_speaks
+0.10 a_question,_in_short&about_texts a_question,_in_short&begins_the_text a_question,_in_short&block_opened
+0.10 a_question,_in_short&markup_near a_question,_in_short&much_trouble a_question,_in_short&record
+0.10 a_question,_in_short&traceback_above a_report's_heading&happened_to_somebody a_report's_heading&its_hint_printed
+0.10 a_report's_heading&nothing_stated a_report's_heading&somebody's_own a_report's_heading&text_behind
+0.10 a_report's_heading&trace_near a_sentence_leads&a_setup,_in_short a_sentence_leads&a_short_text
+0.10 a_sentence_leads&a_site's_lines a_sentence_leads&cut_by_dots a_sentence_leads&item_of_a_list
+0.10 a_sentence_leads&its_hint_printed a_sentence_leads&marked a_setup,_in_short&behind_a_prefix
+0.10 a_setup,_in_short&introduced_as_example a_short_text&begins_the_text a_short_text&record
+0.10 a_site's_lines&a_thread's_page a_site's_lines&on_a_stamped_line a_thread's_page&figures
+0.10 a_thread's_page&markup_near a_thread's_page&may_happen a_thread's_page&nothing_stated
+0.10 a_thread's_title&about_texts a_thread's_title&somebody_speaks a_whole_error_line&between_sections
+0.10 a_whole_error_line&much_about_texts a_whole_error_line&nobody_speaks about_texts&advised_by_nobody
+0.10 about_texts&blanks_near about_texts&explained_behind about_texts&introduced_as_example
+0.10 about_texts&remedies_below about_texts&somebody's_own,_in_short about_texts&somebody_speaks
+0.10 advice_share&its_hint_printed advice_share&mentioned advice_share&names_the_words
+0.10 advice_share&somebody's_own_machine,_in_short advice_share&somebody's_own_question,_in_short
+0.10 advice_share&trouble advised&its_hint_printed advised&mentioned advised&names_the_words
+0.10 advised&somebody's_own_machine,_in_short advised&somebody's_own_question,_in_short advised&trouble
+0.10 advised_by_nobody&mentioned begins_its_line&text_behind begins_its_line&traceback_above
+0.10 behind_a_prefix&heads_a_document behind_a_prefix&marked between_sections&block_opened
+0.10 between_sections&on_a_stamped_line between_sections&trouble blanks_near&indented blanks_near&much_about_texts
+0.10 blanks_near&often_may blanks_near&setting_near blanks_near&trace_near blanks_near&traceback_above
+0.10 block_opened&ends_the_text block_opened&in_a_thread block_opened&nothing_stated block_opened&other_near
+0.10 block_opened&somebody's_own block_opened&somebody's_own_machine,_in_short boxes_ticked&figures
+0.10 boxes_ticked&other_near code_near&indented code_near&its_place_behind code_near&mentioned
+0.10 code_near&much_about_texts code_near&output_near comment&often_may comment&somebody's_own_machine,_in_short
+0.10 cut_by_dots&trace_near ends_the_text&introduced_as_example ends_the_text&much_trouble
+0.10 ends_the_text&names_the_words explained_behind&other_near explained_behind&words_before figures&in_a_thread
+0.10 figures&steps_that_led_to_it figures&trouble happened_to_somebody&mentioned happened_to_somebody&traceback_above
+0.10 heads_a_document&introduced_as_example heads_a_document&may_happen heads_a_document&much_trouble
+0.10 heads_a_document&somebody's_own_machine,_in_short in_a_thread&indented in_a_thread&names_the_words
+0.10 in_a_thread&nothing_stated in_a_thread&other_near in_quotes&marked in_quotes&somebody's_own_machine,_in_short
+0.10 indented&trace_near introduced_as_example&much_trouble introduced_as_example&often_may
+0.10 introduced_as_example&somebody's_own_question,_in_short introduced_as_example&somebody_speaks
+0.10 item_of_a_list&much_trouble item_of_a_list&output_near item_of_a_list&somebody's_own_machine,_in_short
+0.10 its_hint_printed&markup_near its_hint_printed&much_about_texts its_hint_printed&somebody's_own,_in_short
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_place_behind&nobody_speaks its_place_behind&output_near
+0.10 marked&markup_near marked&often_may marked&other_near marked&words_before markup_near&much_trouble
+0.10 mentioned&much_trouble mentioned&often_may much_about_texts&often_may much_about_texts&words_before
+0.10 much_advised&much_trouble much_trouble&nobody_speaks much_trouble&somebody's_own_machine,_in_short
+0.10 much_trouble&trace_near much_trouble&trouble often_may&trace_near on_a_stamped_line&traceback_above
+0.10 on_a_stamped_line&trouble other_near&somebody's_own_question,_in_short output_near&remedies_below
+0.10 remedies_above&setting_near remedies_above&words_before somebody's_own,_in_short&traceback_above
+0.10 somebody's_own,_in_short&words_before somebody_speaks&words_before
+0.15 a_failed_test&words_before a_picture_near&other_near a_question,_in_short&in_a_thread
+0.15 a_question,_in_short&introduced_as_example a_question,_in_short&names_the_words
+0.15 a_question,_in_short&somebody_speaks a_report's_heading&a_short_text a_report's_heading&between_sections
+0.15 a_report's_heading&figures a_report's_heading&nobody_speaks a_report's_heading&other_near
+0.15 a_report's_heading&trouble a_sentence_leads&advice_share a_sentence_leads&advised
+0.15 a_sentence_leads&nothing_stated a_sentence_leads&setting_near a_setup,_in_short&on_a_stamped_line
+0.15 a_short_text&begins_its_line a_short_text&its_place_behind a_short_text&much_trouble a_short_text&other_near
+0.15 a_site's_lines&hypothetical_sentence a_thread's_page&a_whole_error_line a_thread's_page&advice_share
+0.15 a_thread's_page&advised a_thread's_page&begins_its_line a_thread's_page&on_a_stamped_line
+0.15 a_thread's_title&markup_near a_thread's_title&text_behind a_whole_error_line&ends_the_text
+0.15 a_whole_error_line&heads_a_document about_texts&remedies_above about_texts&somebody's_own_question,_in_short
+0.15 about_texts&traceback_above advice_share&ends_the_text advice_share&in_quotes advice_share&indented
+0.15 advice_share&nothing_stated advice_share&often_may advised&ends_the_text advised&in_quotes advised&indented
+0.15 advised&nothing_stated advised&often_may advised_by_nobody&ends_the_text advised_by_nobody&its_hint_printed
+0.15 advised_by_nobody&much_trouble alone&text_behind begins_its_line&its_hint_printed
+0.15 begins_its_line&its_place_behind begins_its_line&may_happen begins_the_text&marked begins_the_text&mentioned
+0.15 behind_a_prefix&cut_by_dots behind_a_prefix&indented behind_a_prefix&its_place_behind behind_a_prefix&mentioned
+0.15 behind_a_prefix&other_near behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&text_behind
+0.15 between_sections&figures between_sections&indented blanks_near&in_quotes block_opened&its_hint_printed
+0.15 block_opened&mentioned code_near&its_hint_printed code_near&trouble comment&ends_the_text comment&setting_near
+0.15 cut_by_dots&much_about_texts cut_by_dots&nobody_speaks cut_by_dots&traceback_above
+0.15 ends_the_text&on_a_stamped_line ends_the_text&somebody's_own,_in_short explained_behind&figures
+0.15 happened_to_somebody&in_a_thread happened_to_somebody&its_hint_printed happened_to_somebody&somebody_speaks
+0.15 heads_a_document&in_a_thread heads_a_document&trouble hypothetical_sentence&indented
+0.15 hypothetical_sentence&mentioned in_a_thread&in_quotes in_a_thread&its_hint_printed in_quotes&its_hint_printed
+0.15 its_hint_printed&much_trouble its_hint_printed&often_may its_hint_printed&words_before marked&mentioned
+0.15 marked&text_behind may_happen&trouble much_about_texts&nobody_speaks much_about_texts&nothing_stated
+0.15 much_about_texts&record much_trouble&somebody's_own_question,_in_short names_the_words&text_behind
+0.15 on_a_stamped_line&setting_near other_near&trouble record&somebody's_own_machine,_in_short
+0.15 somebody's_own&trace_near somebody's_own,_in_short&trace_near somebody_speaks&somebody's_own_question,_in_short
+0.15 somebody_speaks&trace_near
+0.20 a_failed_run&a_sentence_leads a_failed_run&a_setup,_in_short a_failed_run&a_whole_error_line
+0.20 a_failed_run&its_place_behind a_failed_run&nobody_speaks a_failed_run&somebody's_own_question,_in_short
+0.20 a_question,_in_short&words_before a_report's_heading&in_a_thread a_sentence_leads&trouble
+0.20 a_setup,_in_short&alone a_setup,_in_short&blanks_near a_setup,_in_short&code_near
+0.20 a_setup,_in_short&item_of_a_list a_short_text&blanks_near a_short_text&happened_to_somebody
+0.20 a_short_text&nothing_stated a_site's_lines&markup_near a_site's_lines&words_before
+0.20 a_thread's_page&advised_by_nobody a_thread's_page&begins_the_text a_thread's_page&comment
+0.20 a_thread's_page&in_a_thread a_thread's_page&introduced_as_example a_thread's_page&its_hint_printed
+0.20 a_thread's_page&marked a_thread's_page&often_may a_thread's_title&setting_near
+0.20 a_thread's_title&somebody's_own,_in_short a_whole_error_line&typeset about_texts&in_a_thread advice_share&alone
+0.20 advised&alone advised_by_nobody&alone advised_by_nobody&begins_the_text advised_by_nobody&other_near
+0.20 advised_by_nobody&trouble alone&its_hint_printed begins_its_line&trace_near begins_the_text&happened_to_somebody
+0.20 between_sections&remedies_below blanks_near&text_behind block_opened&heads_a_document block_opened&output_near
+0.20 code_near&somebody's_own_machine,_in_short comment&markup_near comment&words_before cut_by_dots&text_behind
+0.20 ends_the_text&somebody's_own_machine,_in_short explained_behind&output_near figures&somebody's_own
+0.20 figures&somebody's_own_question,_in_short heads_a_document&remedies_below hypothetical_sentence&marked
+0.20 hypothetical_sentence&record in_a_thread&text_behind in_quotes&somebody's_own,_in_short
+0.20 in_quotes&somebody's_own_question,_in_short in_quotes&somebody_speaks indented&somebody_speaks
+0.20 introduced_as_example&somebody's_own,_in_short item_of_a_list&text_behind its_hint_printed&record
+0.20 markup_near&somebody_speaks markup_near&words_before may_happen&on_a_stamped_line
+0.20 mentioned&somebody's_own_question,_in_short mentioned&words_before much_about_texts&names_the_words
+0.20 much_about_texts&text_behind much_about_texts&traceback_above names_the_words&trace_near
+0.20 nothing_stated&output_near nothing_stated&traceback_above on_a_stamped_line&record other_near&trace_near
+0.20 output_near&somebody_speaks output_near&traceback_above setting_near&traceback_above setting_near&within_code
+0.20 somebody's_own_machine,_in_short&trace_near
+0.25 a_failed_run&often_may a_failed_run&text_behind a_question,_in_short&output_near a_report's_heading&markup_near
+0.25 a_sentence_leads&names_the_words a_sentence_leads&somebody's_own_machine,_in_short
+0.25 a_setup,_in_short&advised_by_nobody a_setup,_in_short&indented a_site's_lines&behind_a_prefix
+0.25 a_thread's_page&a_thread's_title a_thread's_page&block_opened
+0.25 a_whole_error_line&somebody's_own_machine,_in_short about_texts&begins_its_line about_texts&other_near
+0.25 about_texts&record about_texts&words_before advised_by_nobody&indented advised_by_nobody&often_may
+0.25 alone&on_a_stamped_line begins_its_line&between_sections begins_its_line&happened_to_somebody
+0.25 begins_its_line&markup_near begins_the_text&behind_a_prefix behind_a_prefix&much_trouble
+0.25 block_opened&on_a_stamped_line code_near&figures code_near&record code_near&somebody's_own,_in_short
+0.25 comment&text_behind cut_by_dots&output_near ends_the_text&its_hint_printed figures&output_near
+0.25 happened_to_somebody&nobody_speaks heads_a_document&in_quotes heads_a_document&on_a_stamped_line
+0.25 heads_a_document&other_near hypothetical_sentence&on_a_stamped_line hypothetical_sentence&setting_near
+0.25 in_a_thread&nobody_speaks in_quotes&much_about_texts in_quotes&trouble indented&record
+0.25 its_hint_printed&somebody_speaks its_place_behind&nothing_stated its_place_behind&other_near marked&setting_near
+0.25 markup_near&somebody's_own_question,_in_short markup_near&typeset may_happen&much_about_texts
+0.25 may_happen&somebody's_own_machine,_in_short names_the_words&somebody's_own_machine,_in_short
+0.25 nobody_speaks&on_a_stamped_line nobody_speaks&other_near nobody_speaks&somebody's_own
+0.25 nobody_speaks&somebody's_own_machine,_in_short nobody_speaks&somebody's_own_question,_in_short
+0.25 nothing_stated&trace_near record&setting_near setting_near&trace_near
+0.30 a_failed_run&cut_by_dots a_failed_run&somebody's_own_machine,_in_short a_report's_heading&code_near
+0.30 a_sentence_leads&begins_the_text a_sentence_leads&much_about_texts a_setup,_in_short&names_the_words
+0.30 a_short_text&item_of_a_list a_whole_error_line&about_texts a_whole_error_line&begins_the_text
+0.30 a_whole_error_line&output_near advice_share&blanks_near advised&blanks_near advised_by_nobody&blanks_near
+0.30 advised_by_nobody&in_quotes begins_its_line&code_near begins_its_line&somebody's_own
+0.30 begins_the_text&hypothetical_sentence behind_a_prefix&somebody_speaks behind_a_prefix&trace_near
+0.30 code_near&somebody_speaks comment&in_quotes comment&item_of_a_list cut_by_dots&hypothetical_sentence
+0.30 cut_by_dots&record figures&names_the_words figures&setting_near figures&somebody_speaks
+0.30 happened_to_somebody&record happened_to_somebody&trace_near hypothetical_sentence&much_about_texts
+0.30 hypothetical_sentence&names_the_words in_a_thread&may_happen in_a_thread&words_before in_quotes&other_near
+0.30 in_quotes&somebody's_own indented&on_a_stamped_line introduced_as_example&may_happen
+0.30 item_of_a_list&on_a_stamped_line may_happen&names_the_words may_happen&output_near may_happen&words_before
+0.30 mentioned&somebody_speaks mentioned&trouble names_the_words&setting_near nobody_speaks&trace_near
+0.30 nobody_speaks&traceback_above output_near&remedies_above record&text_behind setting_near&words_before
+0.35 a_failed_run&names_the_words a_failed_run&on_a_stamped_line a_setup,_in_short&about_texts
+0.35 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&heads_a_document
+0.35 a_setup,_in_short&nobody_speaks a_short_text&markup_near a_site's_lines&output_near advice_share&output_near
+0.35 advised&output_near advised_by_nobody&trace_near alone&cut_by_dots alone&hypothetical_sentence
+0.35 begins_its_line&somebody's_own_machine,_in_short behind_a_prefix&ends_the_text code_near&in_a_thread
+0.35 code_near&on_a_stamped_line cut_by_dots&ends_the_text cut_by_dots&words_before ends_the_text&record
+0.35 explained_behind&indented figures&item_of_a_list figures&somebody's_own,_in_short
+0.35 happened_to_somebody&may_happen hypothetical_sentence&nothing_stated in_a_thread&setting_near
+0.35 its_hint_printed&on_a_stamped_line its_hint_printed&somebody's_own its_hint_printed&trace_near
+0.35 markup_near&somebody's_own,_in_short markup_near&somebody's_own_machine,_in_short markup_near&trouble
+0.35 nobody_speaks&output_near nobody_speaks&words_before on_a_stamped_line&other_near
+0.35 other_near&somebody's_own_machine,_in_short
+0.40 a_failed_run&alone a_failed_run&much_about_texts a_setup,_in_short&a_short_text a_setup,_in_short&typeset
+0.40 a_short_text&indented a_short_text&trouble a_thread's_page&code_near a_thread's_page&nobody_speaks
+0.40 a_whole_error_line&setting_near about_texts&advice_share about_texts&advised advice_share&somebody's_own
+0.40 advised&somebody's_own begins_its_line&output_near behind_a_prefix&setting_near ends_the_text&figures
+0.40 figures&its_hint_printed figures&trace_near may_happen&trace_near mentioned&nobody_speaks
+0.40 mentioned&somebody's_own,_in_short much_trouble&often_may nobody_speaks&somebody's_own,_in_short
+0.40 record&trace_near trace_near&words_before
+0.45 a_failed_run&figures a_failed_run&may_happen a_failed_run&nothing_stated a_question,_in_short&heads_a_document
+0.45 a_site's_lines&nothing_stated about_texts&between_sections about_texts&hypothetical_sentence
+0.45 advice_share&trace_near advised&trace_near alone&somebody's_own,_in_short begins_the_text&markup_near
+0.45 begins_the_text&nothing_stated happened_to_somebody&in_quotes hypothetical_sentence&somebody's_own
+0.45 indented&somebody's_own,_in_short indented&text_behind its_hint_printed&output_near other_near&output_near
+0.45 other_near&somebody's_own,_in_short
+0.50 a_failed_run&mentioned a_question,_in_short&a_setup,_in_short a_sentence_leads&text_behind
+0.50 code_near&somebody's_own code_near&words_before in_quotes&nobody_speaks indented&somebody's_own
+0.50 on_a_stamped_line&somebody_speaks record&words_before somebody's_own&trouble
+0.55 a_question,_in_short&somebody's_own about_texts&in_quotes alone&begins_its_line begins_the_text&record
+0.55 cut_by_dots&mentioned hypothetical_sentence&in_quotes indented&output_near its_hint_printed&trouble
+0.55 markup_near&output_near nothing_stated&somebody's_own,_in_short somebody's_own&somebody's_own_question,_in_short
+0.55 somebody's_own,_in_short&text_behind somebody's_own_question,_in_short&words_before
+0.55 somebody_speaks&somebody's_own text_behind&words_before
+0.60 a_sentence_leads&figures a_setup,_in_short&mentioned a_short_text&trace_near a_site's_lines&setting_near
+0.60 about_texts&on_a_stamped_line on_a_stamped_line&trace_near
+0.65 a_failed_run&setting_near a_sentence_leads&in_quotes a_short_text&ends_the_text begins_its_line&begins_the_text
+0.65 in_quotes&words_before markup_near&on_a_stamped_line mentioned&text_behind
+0.70 a_question,_in_short&in_quotes a_setup,_in_short&block_opened begins_the_text&other_near
+0.70 behind_a_prefix&its_hint_printed
+0.75 a_sentence_leads&hypothetical_sentence a_setup,_in_short&ends_the_text a_setup,_in_short&in_quotes
+0.75 alone&happened_to_somebody alone&mentioned ends_the_text&happened_to_somebody
+0.80 somebody's_own&text_behind
+0.85 begins_its_line&ends_the_text other_near&somebody_speaks
+1.05 a_failed_run&about_texts output_near&record
+1.25 a_question,_in_short&nobody_speaks
""",
}

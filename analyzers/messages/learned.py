"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.07
SIGNS = {
    "spoken of words": -2.6,
    "about texts": -1.8,
    "within code": -1.8,
    "says buy": -1.7,
    "text about texts": -1.7,
    "spoken of reader": -1.6,
    "typeset": -1.6,
    "explained behind": -1.5,
    "names the words": -1.5,
    "spoken of made up": -1.5,
    "blanks near": -1.4,
    "says lesson": -1.3,
    "says made up": -1.3,
    "spoken of buy": -1.3,
    "spoken of lesson": -1.3,
    "its words taken up": -1.2,
    "says looks for": -1.2,
    "spoken of proposed": -1.2,
    "a whole error line": -1.1,
    "nobody speaks": -1.1,
    "says words": -1.1,
    "spoken of example": -1.1,
    "hypothetical sentence": -1.0,
    "introduced as example": -1.0,
    "much about texts": -1.0,
    "says explained": -1.0,
    "beside a quotation": -0.9,
    "says proposed": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.8,
    "remedies above": -0.7,
    "says ask": -0.7,
    "says means": -0.7,
    "spoken of labelled remedy": -0.7,
    "spoken of means": -0.7,
    "spoken of people": -0.7,
    "may happen": -0.6,
    "much advised": -0.6,
    "says changes": -0.6,
    "says reader": -0.6,
    "spoken of if": -0.6,
    "spoken of self": -0.6,
    "a site's lines": -0.5,
    "advised by nobody": -0.5,
    "answered by mail": -0.5,
    "comment": -0.5,
    "indented": -0.5,
    "says example": -0.5,
    "spoken of ask": -0.5,
    "spoken of looks for": -0.5,
    "spoken of supposed": -0.5,
    "between sections": -0.4,
    "often may": -0.4,
    "remedies below": -0.4,
    "says lower it": -0.4,
    "a sentence leads": -0.3,
    "marked": -0.3,
    "mentioned": -0.3,
    "record": -0.3,
    "a short text": -0.2,
    "advised": -0.2,
    "says may": -0.2,
    "says people": -0.2,
    "spoken of cause": -0.2,
    "spoken of explained": -0.2,
    "spoken of lower it": -0.1,
    "spoken of never": -0.1,
    "value of a document": -0.1,
    "a failed run": 0.1,
    "ends the text": 0.1,
    "in quotes": 0.1,
    "says if": 0.1,
    "says labelled remedy": 0.1,
    "says laughs": 0.1,
    "says signed": 0.1,
    "somebody's own, in short": 0.1,
    "spoken of remedy": 0.1,
    "steps that led to it": 0.1,
    "code near": 0.2,
    "says self": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of changes": 0.2,
    "spoken of labelled cause": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "figures": 0.3,
    "markup near": 0.3,
    "nothing stated": 0.3,
    "on a stamped line": 0.3,
    "says cause": 0.3,
    "says remedy": 0.3,
    "somebody speaks": 0.3,
    "words before": 0.3,
    "a picture near": 0.4,
    "cut by dots": 0.4,
    "somebody's own": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of laughs": 0.4,
    "spoken of when": 0.4,
    "a failed run's record": 0.5,
    "behind a prefix": 0.5,
    "boxes ticked": 0.5,
    "says never": 0.5,
    "says numbered": 0.5,
    "spoken of labelled symptom": 0.5,
    "a thread's title": 0.6,
    "a thread's page": 0.7,
    "begins the text": 0.7,
    "denied in front": 0.7,
    "other near": 0.7,
    "says help": 0.7,
    "spoken of lately": 0.7,
    "spoken of signed": 0.7,
    "says but": 0.8,
    "says happened": 0.8,
    "says when": 0.8,
    "spoken of happened": 0.8,
    "trouble": 0.8,
    "says labelled symptom": 0.9,
    "says solved": 0.9,
    "setting near": 0.9,
    "spoken of help": 0.9,
    "text behind": 0.9,
    "in a thread": 1.0,
    "spoken of but": 1.0,
    "spoken of numbered": 1.0,
    "trace near": 1.0,
    "advice share": 1.1,
    "says lately": 1.1,
    "spoken of solved": 1.1,
    "a report's heading": 1.2,
    "a setup, in short": 1.4,
    "alone": 1.4,
    "says after so long": 1.5,
    "begins its line": 1.6,
    "happened to somebody": 1.6,
    "host memory": 1.6,
    "its hint printed": 1.7,
    "its place behind": 1.8,
    "output near": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.25 cannot
-1.10 memory
-1.05 allocator
-1.00 into~the met we where
-0.95 are~red killed limit prints roses roses~are than
-0.90 bu ve
-0.85 driver julia keeps numbers per will
-0.80 are cpu cudaerrormemoryallocation karty without~it
-0.75 byte cluster fan figures into in~this me~what name patience red
-0.70 begin der event holds http ile la nccl please precision the~driver too who для
-0.65 allocate~pinned amd by~the como drill for~the line no peak quote saved~model table the~last what~do ошибки про
-0.60 against class des does~not do~we first gb~on is~left library lo ml more~than oom para pro runtime runtimeerror
-0.60 shown workspace writing до на
-0.55 antes~de as at~step bytes do grows hier ist like made~up pamięci real request say server~is that~the their
-0.55 the~line the~program this to~the true usar when~the гб 終 내
-0.50 and~what cards ckpt close den do~not dónde ein empty_cache fehler fixed halves help jest limits log~which mib
-0.50 near này on~http opened outofmemoryerror outputs own pinned pytorch same~card saved size slow takes the~device
-0.50 the~workspace warn what~the which wiki чем
-0.45 above api array ask bis cudamemgetinfo data end entraînement entre errores five gradient_checkpointing hardware
-0.45 how is~listening is~too it~my last la~scheda leave lines listening listening~on little log~the main~server mps
-0.45 need next nobody not~fit number on~gtx options order or~later page per~node più printed rank~traceback required
-0.45 restoring retry scratch shared single switch that~from the~allocator the~number throughput tried~to vi was~that
-0.45 wrong всё драйвер 不 常~见 程 见
-0.40 about~the autotuning avg batch_size be~loaded board by card cell checkpoints closed constraint cudamallocasync
-0.40 cuda~oom dans dashboard dir drivers early errors et exits~with fine~tuning fit~on form für gb~cards helpful keep
-0.40 kind kv~cache matter medvram model~does ms multi must names needs~gb number~of of~this ollama ones operation
-0.40 oserror parameters pm program przy qlora quand share since tab the~arena the~board the~desktop the~two tuning
-0.40 users welcome wir write you~know так 减 数 能 这
-0.35 aa adapters adds any~other at~gb autocast avant below bir cache caching cannot~allocate capacity cheat
-0.35 cheat~sheet codes compute_type consumer cpp cuda~error cupy dataloader~worker desktop device~cpu drop een einer
-0.35 en ends fine~for fit frecuentes from~model gradient_checkpointing~true halves~the hold how~much illegal im
-0.35 is~not is~now is~shared keep~the kernel~was kv last~line less llama~cpp log~you my~run nan normal not~found
-0.35 not~in objects of~mem om on~purpose opens out owner parser phrases please~try pool purpose raise raises reason
-0.35 registered release reset row save seen sees shared~memory simulator się skip~padding slurmstepd started
-0.35 synthetic tenant tensor the~lab this~helpful to trainer tree trt~skipping unified unified~memory user what
-0.35 works~on xid yours из し~ま め 先 字 看 示 足 那 가 고
-0.30 about above~gb again allocate and~we antes arc asked attempt auf~dem between buffers bus business by~its by~me
-0.30 by~signal cached caching~allocator cake caught change~it cho choose clúster co compile~with compiling computed
-0.30 conda count~in cudaerrormemoryallocation~out cuda~version cuánto cómo dann deep~learning del de~gpu de~la double
-0.30 do~the du eine end~of error~on exit fallback faq fine~with finished for~all found fsdp gb~one ggml_vulkan good
-0.30 gpu~memory gradient grows~with harmless has~to hip hip~out holds~the if il illegal~memory incidents it~this
-0.30 larger las later la~taille leaves loader look läuft mail match means~that memoryerror memory~access
-0.30 memory~errors minimum mismo modell modelo model~on model~to modèle morgen most można nas newer nodo no~gpu
-0.30 of~its of~model of~vram one~gb on~feb pager pair pasted pero pidió pinned~host plugin prima priority raw reading
-0.30 regex registers resolution return runbook se sem shape share~of sizing slurmstepd~error square square~of step
-0.30 still sudo tests~in therefore the~cache the~caching the~context the~cuda the~free the~minimum the~next
-0.30 the~numbers the~square this~as throughput~tokens tier time~for too~small traducción triage triggered txt vae
-0.30 versions vram vram~for windows worker~pid year you~get you~tried нет падает さ よ 例 全 分 半 小 数~字 最 最~大
-0.30 直 見 见~问 정
-0.25 adam advice als and~gpu anyone anyone~else apart apple arithmetic asked~for auto bar before~you behaviour
-0.25 bitsandbytes bot bring by~default cabe calcul canary candidate catches change classes condition cube cudamalloc
-0.25 cuda~out cupy_gpu_memory_limit cupy~cuda dass datasets della dem desk deux device_map~auto dies~at dmesg
-0.25 down~from drive due ecc either else em ends~with engineer engine~to entry environ error~allocating error~means
-0.25 error~step exceeded exclusive exits exit~code external feature feb file fleet for frees from~it full~card
-0.25 full~fine gaussians gb~as gb~for goes~fine going~to guía hallo halve hand~in header home int intel in~line
-0.25 in~ram it~with jax~resource_exhausted kb keeps~the key killed~by ksameasrequested la~tarjeta left~to lesson
-0.25 log~cuda log~no long lora lost low low~vram macos mal many max_length mb~on memory~back meta mig miniforge mixed
-0.25 mixed~precision mod monitor more needs next~to nicht ninja npt nur não often of~bytes of~device of~these
-0.25 one~card oomkilled or other~business over owns padding paging param perfect pid~is pixels pods processor
-0.25 process~exited process~python prompt quantised quarter queued ran~tests read reboot reduce refused refuses
-0.25 reports reproduce~it requested requires reserved roll scenario scheda served settings
-0.25 set~xla_python_client_mem_fraction several sh shared~with shm sizes slide so~is staging start~with status
-0.25 storage stream_executor string sync taille tell~me tensorflow tests than~is that~worked there~something
-0.25 the~caller the~cluster the~code the~count the~larger the~log the~plain the~regex the~string the~wiki this~kind
-0.25 tile todos too~many to~allocate to~know to~out true~and true~the tuning~of type typed typeinfo typeinfo~for und
-0.25 unit until~now update~the validation values~are venv version~is we~want whatever what~you with~zero wording
-0.25 worked worth wraps you~to you~would zum ещё или не от что か~ら だ つ な~い イ 不~足 么~办 値 先~看 全~参 减~小
-0.25 办 参 否~有 多 怎 或 所 手 报~错 索 考 足~的 还~没 进~程 기 생 여 장 정~리 하
-0.20 __call__ about~gb access~was address after~steps alphafold also and~data and~is and~nothing and~on and~tell
-0.20 and~you answers anything anything~else an~array an~illegal an~out api~call array~with assert~triggered as~cuda
-0.20 as~its as~well available~true avg~prompt back~at batch~in batch~too before~anything bfloat bought breaks
-0.20 bus~error but~it canned cannot~be card~at card~nvidia carry choose~smaller chosen chrome closed~this closing
-0.20 colab colleagues comes~from compile compiler completed component consumer~cards contains conversion costs count
-0.20 counts coverage cpus cpu~and cudamalloc~failed cuda~driver data~type date day decoding deep defaultcpuallocator
-0.20 delta depends~on design detected device_map dev~shm diffusion dll don ds dès errno errors~in error~encountered
-0.20 est~ce event~in example~of exc_info exhausted~out explain export falta fault first~and first~operation
-0.20 following~error for~launch found~this fragen from~and from~gib front geforce getting gi gigabytes go~into
-0.20 gpu~available gradients grafikkarte green ha halve~the happened hardly have~not headless hence host hour inputs
-0.20 installation invalid in~__call__ in~deep in~file in~our in~two is~available is~free is~killed is~no is~possible
-0.20 is~wrong its~last it~ended it~off jax~takes je jobs~of job~gpu job~is karta karte lab laptop large~for learning
-0.20 left~out less~than limits~the line~and log~this log~we maintainer malloc managed~memory many~resources map
-0.20 marked meet mem memory~after memory~error memory~grows memory~here memory~killed memory~limit memory~or
-0.20 memory~outofmemoryerror memory~so memory~use memory~you message~of million mine~is model~requires more~system
-0.20 mxnet nccl~warn near~the niet node nothing~in not~tried no~half no~need ocupa of~it of~jobs of~last one~line
-0.20 only only~when onto on~by on~nodes on~one ore or~choose or~there output~of packages~numba packages~torch pages
-0.20 paging~file paragraph parameter part pdf peak~is pending pipe planner por pour preallocation prompt~throughput
-0.20 putting qu quota recommend recorded release~notes requested~for requires~more resource resource_exhausted
-0.20 resources resources~requested resuming~from right~the round rss running~on runtimeerror~dataloader run~at
-0.20 say~which scenes scheduler seed see~it selected sender server should~not shrink shrinks shuffle si side~assert
-0.20 signal signal~killed size~gb size~of skip skipping skipping~tactic slack small small~cards somewhat space
-0.20 sparrow stderr~file step~exc_info step~on stop stopping stop~with straight subcommand such tactic tactic~due
-0.20 task~was tell tensorflow~stream_executor texts thanks~closing the the~compute the~environment the~exact the~form
-0.20 the~job the~loader the~memory the~paging the~peak the~request the~same the~server the~size the~source the~table
-0.20 the~vendor this~order this~the this~time tile~size time top torch~lib torch~outofmemoryerror total to~find to~px
-0.20 to~see to~test training~run trt true~cuda uncorrectable under upstream usable used~true user~sees uses~too
-0.20 use~the venv~lib via viewer vom was~encountered we~do we~had we~ve what~it where~are whose without with~classes
-0.20 with~oneapi with~your would writes xpu~out yes~it your~log your~own zwei ça~passe занято при это で~も と も
-0.20 中~的 么 习 二 做 出~て 前 名 否 大 学 就~是 度 很 怎~么 文 是~否 条 查 用 示~例 空 缓 置~文 群 者 表 连 追 開
-0.20 開~始 附 面 나 대 모 한 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _k_m _z above~it above~the access accumulation adafactor after~this
-0.15 alloc_cpu alloc_cpu~cpp allocate~memory allocation~of alloc~bytes all~layers alone already~allocated amount
-0.15 and~call and~have and~later and~no and~ready and~your anywhere any~more an~exception an~hour appears argument
-0.15 article as~is as~the attached at~alloc_cpu at~load at~start au aula aus available~false avg~generation axis
-0.15 backends backward batchgröße behaviour~change being below~gb below~gib best be~that bitte block~sizes both~and
-0.15 boxes browser but~unallocated bytes~down bytes~originally bytes~xc cached~blocks cache~usage callable
-0.15 call~failed call~fails can~allocate can~hold capacty cards~the card~has card~on catalogue caught~cuda cc~failed
-0.15 collection collector commented~on complete~error contact context~and contributors conv_algorithm_picker
-0.15 conv_algorithm_picker~cc copied~from copies cores corpus csrc cudaerrorlaunchoutofresources
-0.15 cudaerrorlaunchoutofresources~too cudamalloc~retry cuda~used dan dataloader data~bytes defaultcpuallocator~can
-0.15 detected~oom_kill device~side de~vídeo die diese difference~between differs discord distributed dla docs does~it
-0.15 donate_argnums don~have dopo double~the do~you draft driver~version drop~the easy edition el elapsed ends~like
-0.15 enforce~fail enough~for entry~function environment errno~no errors~py error~cannot error~device error~entry
-0.15 error~out estou eu ever exceeds except exceptions exec exercise exist explain~the extension factory fail
-0.15 fails~and fails~on fail~at falcon fall false~using fatal figure file~home file~train fills finding finished~in
-0.15 fire fired fired~up first~step fixed~it fixture fix~it force for~an for~cuda for~gib for~one for~our for~your fp
-0.15 fp~on freeze frei from~models full function~_z game garbage garbage~collector gc~gc gc~true
-0.15 generation~throughput gets~the ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gib~bytes gib~than go~to
-0.15 gpu~at gpu~kv gpu~on gradient~accumulation grafikspeicher grateful handbuch happen hardware~limit has~no heads
-0.15 heap here~is heron ignored image~is imágenes including including~non info inner inputs~and inside~the instance
-0.15 instances instead~of in~colab in~cumemalloc in~log in~processgroupnccl in~tiles in~use issue~is is~about
-0.15 is~computed is~disabled is~fired is~fixed is~insufficient is~nan is~never is~still is~to it~be it~from it~takes
-0.15 it~the job~script kernel kernel~killed key~value killed~process know larger~than large~is layer~of leftovers
-0.15 let~the like~so like~this like~to limit~is limit~reducing line~with link list lists~what
-0.15 llama_model_load_from_file_impl llama_model_load_from_file_impl~failed locally log~ends log~so log~that log~常
-0.15 loki looks~like look~for losses loss~is lower~ngl lowvram luck make makes~sense makes~the may may~not meaning
-0.15 medium memory~at memory~please memory~used meu minute mistakes mlp model modelfile moved~to msa much~memory
-0.15 much~shared mxnet~cudamalloc names~the ncclsystemerror need~more nine none none~of not notes notes~for not~an
-0.15 not~exist not~give not~memory not~what nov no~behaviour no~longer num num_stages num_stages~may numba~cuda
-0.15 object occur off~the of~cuda of~layers of~resource oneapi one~does one~is on~cpu on~laptop on~memory on~oct
-0.15 on~wsl oom_kill oom_kill~event optimiser optimizer~step order~of originally or~lower or~num_stages or~one or~the
-0.15 oserror~errno otherwise otter ou outofmemoryerror~out out~the overlap parse partition passed~failed peft
-0.15 per~process pick place plan play posted pressure print programa prüfen ptxas ptxas~error px pytorch~cuda
-0.15 quantiledmatrix quantization ranker rank~in ratio recently reducing~block remote rent replace reqs reqs~gpu
-0.15 requeued required~hardware resourceexhaustederror~out resource~shared restart~the restored resuming retries
-0.15 retry~failed returned returns review right running~reqs runs~in runs~on runtimeerror~cuda runtimeerror~enforce
-0.15 runtimeerror~resource rusty safe same~gpu same~here same~thing sandbox says~of sdxl second~process
-0.15 segmentation~fault selected~device send sense serialization serialization~py set~the shape~and sharding
-0.15 shared~data shares share~one sheet shipped shipper shm~nccl sie signature simulated sizes~or size~and slowly sm_
-0.15 smaller~batch smaller~model socket something something~else something~like sooner sooner~or so~what spill
-0.15 sprawdź stable~diffusion starting~the stops~with strings students study submit suggestions svc switch~to
-0.15 system~memory table~of take takes~gb takes~of takes~the take~this tarjeta tasks tensorflow~oom tensors~from
-0.15 test~result test~that that~all that~card that~catches that~nobody that~this there~is there~was the~alert the~api
-0.15 the~backward the~cards the~class the~cpu the~difference the~edge the~failure the~fourth the~hint the~inference
-0.15 the~lines the~mib the~nightly the~parser the~pr the~raw the~report the~retry the~step the~system the~user
-0.15 the~weekend the~weights this~node this~on thrown thrown~when till timestamp time~limit tip todo tokenizer
-0.15 tokens~avg tokens~running took~the tool torch~serialization total~time to~alloc to~complete to~have to~nothing
-0.15 to~say tpu~available tpu~cores traffic turned~out ub unallocated unchanged upcast uploaded upper up~is
-0.15 ur_result_error_out_of_device_memory users~on using~tpu vendor visible want warn~error was~asked webui week
-0.15 weights well~as we~get we~go we~have what~would where~does where~it which~of whole~card why~the wiki~page
-0.15 without~gpu with~all with~an with~big with~br with~context with~full with~less with~ngl with~torch words
-0.15 worked~out worst would~get wrap xc~max xpu yo you~open you~still you~think zero карте модель ниже обучение
-0.15 сколько え か く し す や る わ わ~り を を~半 を~見 ズ~を テ 一~行 下~面 为 以~上 会~看 何 便 修 其 其~他 写~的
-0.15 减~半 分~に 加 半~分 占~着 合 块 外 多~卡 存~不 学~习 容 容~量 就~够 常 并 式 录 必 慢 懂 我 把 文~件 新 是~我
-0.15 显~存 更~新 有~一 有~其 标 格 段 没 激 激~活 申 申~请 的~报 相 確~保 終~了 習~を 要 記~事 設~定 请 赞 载 进
-0.15 连~续 개 게 글 럼 리 말 명 쓰 은 을 일 자 적
-0.10 _exceptions _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward aber about~mb
-0.10 about~memory accelerator accept across activations active actors actors~killed adamw adding add~the add~up
-0.10 advise after~epochs against~the alerts algorithm algorithms alike allocates allocate~enough allocate~gb
-0.10 allocate~gpu allocate~kmg allocations~gb all~that almost alone~is along alt although am~writing and and~backward
-0.10 and~double and~everything and~not and~nvidia and~raise and~see and~set and~so and~tensors and~there and~want
-0.10 and~was anon another~process answers~with an~allocation an~earlier an~incident appendix applies applies~to april
-0.10 architecture are~below are~idle are~out artifact asking ask~for assigner assistant as~of auch aucun
-0.10 available~gib avec backend~out backward~pass bad_alloc~cudaerrormemoryallocation bat batch~or batch~sizes
-0.10 because~the been~allocated been~oom before~this begin~with beispiel below~the bf bin block buffers~with built~in
-0.10 but~only but~the bytes~allocated bytes~by bytes~error bytes~total by~friday by~insufficient by~it by~one by~peer
-0.10 by~rematerialization by~that cache~of caller calls calls~into call~is call~socket cancelled can~have can~reduce
-0.10 can~train can~we cap cards~with card~for card~that cat caught~collective cc~can cells cgroup changed~in
-0.10 change~the channels checkpoint~is choosing clear clients code~cannot code~is column comparing compose~file
-0.10 compte compute~the concurrent conda~envs connection connection~reset constant containers content context~on
-0.10 con~gb cost couldn could~be cpp~err crashed~due creating~shared cross cuda cuda~context cuda~jl cuda~memory
-0.10 cuda~reclaim cudnn cumemalloc cumemcreate cupy~out curious dask_cudf data~set decreasing~batch default~is
-0.10 denoiser depends deploy der~karte desktop~with det detail device~error device~is distbackenderror divide
-0.10 does~the don~fit doubles do~that draft~is driver~or dummy~requests during~the ecc~error edge el~mensaje
-0.10 embeddings encountered~in ended enforce eng engine~profile enumerate~loader environment~variable
-0.10 errors~outofresources error~codes error~detected error~model error~no error~texts error~uncorrectable
-0.10 error~unexpected err~defaultcpuallocator estimate everybody everyone everything~else every~sample every~second
-0.10 exam example~org exc_info~what exceeds~the exceed~the exceptions~outofmemoryerror exception~is exhaustion
-0.10 exit~status extend external~library external~local_xla factor failed failed~because failed~javascript failed~or
-0.10 failed~out fair fall~back family faut fc figures~are find_executable_batch_size finds finishes fires first~run
-0.10 fits~on fixed~in fixes fixtures float format for~gb for~host for~small framebuffer frameworks freed free~the
-0.10 friday friend from~my from~on front~of functional gather gb~de gb~max generate generated generator get~its
-0.10 ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gib~br gib~card gigabyte give~the giving~up goes~down
-0.10 goes~from good~first gpu_oom gpu~cannot gpu~errors gpu~full gpu~it gpu~の gpu~메 gradient_checkpointing_enable
-0.10 gradient~checkpointing greater greater~than group hand have~you heap~limit heap~out hence~the het high hints
-0.10 hits hlo_rematerialization hlo_rematerialization~cc host_oom host~ram how~do how~large how~the http~starting
-0.10 hundreds idle if~it if~there ignore in included index info~core info~started initialized injected install
-0.10 instead insufficient insufficient~for insufficient~shared in~an in~any in~code in~every in~front in~llama
-0.10 in~predict in~pytorch in~stepid in~worker iogpu iogpu~wired_limit_mb ip~id ip~over is~being is~enough is~for
-0.10 is~full is~host is~shown is~used its it~again it~apart it~falls it~is it~looks it~on it~over it~that it~up
-0.10 javascript javascript~heap jenkins jetzt job~ends job~runs kept~for killed~due killed~this killer kind~regards
-0.10 kmg kmg~ib knoten knowledge known know~how large largest last~br last~run last~time launched layers layers~of
-0.10 layers~on layout leaves~the leave~it leave~the leave~this lecture left~of let library~call like~the
-0.10 limit~allocation limit~br limit~exceeded lines~in line~to links lists list~is lite live~tensors
-0.10 llama_model_loader llama_model_loader~loaded loaded~meta loading~checkpoint loading~weights local_xla
-0.10 local_xla~xla log logger logging log~and log~if log~then look~like loom los low~on là machines macro makes
-0.10 malloc~or march matching max_bin max_model_len may~help means measured med mein memory~allocation
-0.10 memory~exhausted memory~failures memory~pressure memory~pytorch memory~segment memory~shm memory~space
-0.10 memory~utilization memory~what memory~while memory~怎 menos mensajes metal meta~data me~if me~with mib~for
-0.10 mib~is minus misc~shmutils model~eval model~needs model~that most~recently move move~the mpi~ranks multi~scale
-0.10 my~notebook my~ti mémoire nach ncclsystemerror~system need~not never~had next~week nightly node~id node~ip
-0.10 node~running normal_vram note~that note~to nothing~is notice not~about not~change not~get now~names no~error
-0.10 no~job no~memory no~the numbers~in numpy of off~to of~an of~on of~ray of~shared of~thumb of~us older older~than
-0.10 once one ones~that one~after one~and one~the one~with one~would only~reduced on~cards on~gradient on~linux
-0.10 on~our on~rx on~small on~stack on~top on~your oom~error oom~kill oom~killed oom~killer oom~workers open~the
-0.10 operation~to ordinal orphan or~device or~external others other~reasons out_of_memory outofmemoryerror~in
-0.10 outofmemoryerror~task outofresources outofresources~out out~to page~https page~that page~the pairs pairs~and
-0.10 pandas par paste patch peaks peaks~at peak~memory peer period person per~parameter pickle pick~smaller pictures
-0.10 pl planned plat please~add plot pode points policy pool~size port position possible~that pre preallocate prefix
-0.10 prefix~cache prepare pressure~oom previous price printed~by process~on process~with produced programs proposal
-0.10 pull pull~request pushed put~this quantisation quit qu~il raise~your ram ram~not range ranks~per rank~error
-0.10 rank~per rapids rather~than ray~exceptions ray~killed reader reading~the ready~to read~in reasons reasons~at
-0.10 recently~scheduled reclaim recognised recognised~by recompute reduced reduced~to reduce~memory refuse regex~in
-0.10 reicht~nicht reiniciar remaining rematerialization rematerialization~only remedies repo request~it reset~by
-0.10 resolved resource_exhausted~ran resourceexhaustederror~oom return~variable right~now role roughly~gb rule~of
-0.10 run_backward run_backward~calls running~low running~was runtime~errors run~it safetensors said same~the saves
-0.10 saying say~that say~what scale scheduled~task script~with seats seeing see~something see~that segments
-0.10 segment~dev sentence sequence~length service~gpu service~service set_limit setting~pytorch_cuda_alloc_conf
-0.10 set~vram shmutils shmutils~cc signal~bus significa simplify sind sitting size~br size~is size~to skips slab
-0.10 slower snapshot socket~malloc so~don so~here so~there so~with so~you space~vmem speaks speicher spill~to stack
-0.10 standard standard~error stands started~server state~to stepid stepid~some step~after step~and step~tasks
-0.10 step~the sticky stops stops~right store stores story stream_executor~cuda streaming stub subject succeeded
-0.10 success successfully such~as suggest sum sums supervisor support supported sure sysctl system~call só
-0.10 takes~about take~smaller taking talk target tasks~actors tasks~have tensorflow~takes tessera texto texttt
-0.10 texture thanks~both thanks~that thanks~to than~the that that~and that~be that~dataloader that~does that~failed
-0.10 that~line that~of that~one that~would theano their~own then~it then~that the~answer the~big the~bus the~cell
-0.10 the~customer the~dashboard the~disk the~exit the~failing the~file the~following the~function the~is the~limit
-0.10 the~mail the~message the~morning the~most the~node the~ones the~out the~path the~port the~pre the~real the~red
-0.10 the~requested the~scheduler the~thing the~traceback the~usual the~validation the~version the~week this~article
-0.10 this~line this~means this~one this~operation this~page this~worker three~times threshold~of through~all
-0.10 through~on thumb thus tick time~period together~with tools too~high too~large too~long total~capacity touch
-0.10 to~bytes to~change to~compute to~end to~gib to~its to~mib to~normal_vram to~of to~or to~other to~raise to~roll
-0.10 to~run to~runs to~take to~time to~torch to~write trace~of trainer~fit train~on transformers translate
-0.10 translation trial triton~runtime try~to tu turn~on twenty two~lines two~ranks typical typically
-0.10 unallocated~memory uncorrectable~ecc unexpected~bus unhandled~system unit~test unstable until~it up~failed
-0.10 up~for up~in url usa usage~threshold used~to users~mailing use~below usual values value~pairs
-0.10 variable~_execution_engine verdict verified verkleinern vllm~no vmem vmm vram~state wants wants~to was~gb
-0.10 was~this was~unable watchdog~caught weekend we~use we~will what~have wheels when~an when~they when~you where~the
-0.10 which~exceeds which~is while~creating while~trying who~holds why~is will~do will~it will~see winerror
-0.10 winerror~the wired_limit_mb with~dummy with~error with~exit with~key with~map_location with~memory with~shape
-0.10 with~something workers~are workers~crashed workers~tasks worker~this working works~but work~out would~have
-0.10 wrap~it write~to writing~the xc xlarge yourself your~batch your~shared you~like you~ll you~may you~re you~say
-0.10 you~ve zahlen ça được видеопамяти гиб градиенты есть чи い う う~と が が~出 が~大 が~足 き~の く~だ こ~の さ~い
-0.10 だ~さ ち て~く で~は と~い と~し な~る の~が の~記 は~バ み~ま よ~う る~の れ~る を~確 ァ シ ス テ~ス ト~を ド
-0.10 バ~ー フ フ~ァ ラ~イ リ~が ル 一 一~下 一~块 下 中 于 什 他 保~し 修~复 值 出~现 区 原~文 去 句 和 哪 型~大 处
-0.10 处~理 够 够~了 够~用 大~き 太 太~多 始 対 差 师 年 往 必~ず 思 打~开 把~batch 提~示 放 故 故~障 教 日 早 是~一
-0.10 是~什 显 時 書 查~看 案 检~查 次~の 残 活~值 深 無 现~的 理 理~的 用~完 番 的~处 的~数 的~进 着 社 程~占 空~き
-0.10 等 练~报 缓~存 装 见~报 設 讲 论 这~一 释 错 错~原 障 集 高 그 나~요 당 됩 됩~니 드 릴 만 메 메~모 모~리 문 번
-0.10 부~족 세 으 이~고 족 질 질~문 채 카 카~드 합 합~니
-0.05 _k_m~gguf _utils about~it about~ram acceleration~structure accelerators accelerator~memory accumulate~gradients
-0.05 actions activations~and activation~memory activity actor added address~the admission affiche afraid after~epoch
-0.05 again~the age ahead algorithm~eng all allocated allocated~and allocated~is allocated~so allocate~buffer
-0.05 allocate~rendering allocating~bytes allocators allocator~asked allocator~settings allowed~gb allows all~tests
-0.05 all~you alter and~allocated and~batch and~for and~friends and~from and~if and~in and~look and~other and~pytorch
-0.05 and~reserved and~run and~the and~to and~two and~vram annotation announce anon~rss answer~with anyway an~answer
-0.05 an~example an~igpu appear apps apps~pid arbeitsspeicher area arena arena_extend_strategy
-0.05 arena_extend_strategy~ksameasrequested are~made are~reserved are~the are~there are~you arrête article~helpful
-0.05 asked~the assert as~device as~it as~long attention at~about at~home at~line at~node at~of at~once at~run at~the
-0.05 at~with at~your audience author autumn avail available~cpu available~kv avoids back~off bad_alloc badge badges
-0.05 banner bare based~on baseline batch~to because~it because~of becomes before~is before~it before~we behind
-0.05 behind~it belong below~are beta between~reserved between~these beyond be~had be~ignored be~in be~initialized
-0.05 be~on be~put be~right be~set bias bias~self billion blame blender~cycles bloc blocks~back blocks~to block~and
-0.05 block~that bool both~the bottom bottom~of bout~de box~on box~size break bring~the broken bronze bronze~badges
-0.05 buffers~are bug~oom busy but~they bytes~in byte~size bộ cache~and cache~blocks cache~memory cache~on cache~size
-0.05 cache~was call~gc can~be can~see capable cap~the card~br card~by card~or card~too carries catch~the caused~by
-0.05 causes cc cc~executekernel cc~nccl cc~please cc~xla cgroup~out changed~it changes channel chaos chapter~on
-0.05 checked~the checks chip choice ci~pid class~is cleaning~up clip close~other close~the close~this closing~as code
-0.05 codes~of code~cuda code~to columns coming commands compilation compiler~xla complex compose compute~apps
-0.05 config~py config~yaml confirm console contiguous continue~with conv~input cordon core~_exceptions core~py
-0.05 correct correctly could~the could~we counter count~the covers cpu~gpu cpu~instructions cpu~offload crane
-0.05 crashes~at critical~operations cs csv ctrl ctrl~to cuda_driver cuda_driver~cc cudaerrormemoryallocation~in
-0.05 cuda~amp cuda~compiler cuda~cuda_driver cuda~failure cuda~gib cuda~outofmemoryerror cuda~so cudnn~is
-0.05 cumemalloc~device_pointer cumemalloc~results cured cured~it daemon data~with deadline deal decide decoder
-0.05 decode~tiled decreasing decreasing~the defaultcpuallocator~not defaults default~for default~of default~on
-0.05 default~the delete~the der~grafikspeicher description description~the details~nccl detected~for developer
-0.05 device_pointer device_pointer~size device~allocation device~gib device~has device~memory de~mémoire died~at diff
-0.05 differ digest directly distbackenderror~nccl distributed~distbackenderror distributed~ncclutils distribution
-0.05 doctor documentation~on documented does does~another does~cuda don~need don~run do~know do~when dp drain drained
-0.05 driver~api driver~cuda driver~error driver~has driver~refused drops drops~the due~to dynamic~shapes dùng
-0.05 each~run effective either~the embedder ember empty~the enabled~with ended~with end~in enumerate
-0.05 environment~variables en~latest ep equal errors~of error~an error~failed error~gn error~gpu error~it
-0.05 error~messages error~reached error~run error~so error~task eso estimated evaluation everything~in every~device
-0.05 every~epoch every~rank exact exceeding exception~class excluded execute exhausted exit~codes expandable
-0.05 expandable~segments expect exported expr expr~sum external~local_tsl failed~container failed~jobs failing
-0.05 failures~in failure~in fake fallen fallen~off far~bytes fb feature~request feb~at fed few fewer~layers ffmpeg
-0.05 file~and file~does file~or fill filter final finder finder~will finetune finished~batch first~day first~epoch
-0.05 first~forward first~if first~issue first~line flags_fraction_of_gpu_memory_to_use fluid flush fmt fn foreign
-0.05 forget forgot format~csv former forty forward~and forward~pass for~any for~block for~every for~images for~its
-0.05 for~others for~out for~platform for~requested for~step for~steps found~no fp~gb fp~int fp~is fra fragmentation
-0.05 fragmented frames~are free~br free~bytes free~is frequent frequently from from~gb from~monday from~one
-0.05 from~torch front~end full~log full~run fun gable gains games gap gb~at gb~enough gb~in gb~no gb~not gb~other
-0.05 gb~plus gb~thanks gb~was gb~で gb~の geforce~rtx geht gen genau get_default_memory_pool ggml_cuda_init
-0.05 ggml_cuda_init~found gib~and give give~up giving gi~ci gn gn~task goes~wrong going good~one good~question gpgpu
-0.05 gpu_memory_utilization~when gpus~detected gpus~in gpu~error gpu~gb gpu~gi gpu~gpu gpu~layers gpu~vram gpu~メ
-0.05 graphics graphics~card graph~for great grep~for groups groß grpc guard guest guild gx habe had~gb half halving
-0.05 handling hands happens~if happens~on happy happy~to hasn has~already has~an has~failed has~fallen has~gb has~its
-0.05 has~less has~run has~seen has~taken has~terminated haven have~been have~it have~no having heading heißt
-0.05 helpful~yes here~are here~we higher higher~value hint~is hip~hip hires hires~fix hit hold~the hosts host~oom
-0.05 host~so house how~is how~it how~we hpc~support hpp~unhandled http~press hundred ib ibuilderconfig
-0.05 ibuilderconfig~setmemorypoollimit id~type id~where if~cuda illegal~address imgsz import imported improve~this
-0.05 increase~mem increasing~gpu_memory_utilization inference info~config info~for info~gpu info~kv_cache_utils
-0.05 info~text_generation_launcher info~uvicorn initialized~for initializing~the input~weight install~the
-0.05 instructions instructions~in internal~onnx involved in~bit in~cuda in~cuda_error_out_of_memory in~default in~den
-0.05 in~enumerate in~gb in~help in~mixed in~one in~performance in~practice in~queue in~row in~source in~theory
-0.05 in~training in~vram in~which io ipynb ish ist~der is~as is~at is~bytes is~gpu is~harmless is~how is~idle
-0.05 is~larger is~passed is~printed is~read is~refused is~slow is~something is~started is~taken is~this is~thrown
-0.05 items~passed its~graph its~share it~about it~any it~br it~breaks it~by it~comes it~could it~out it~refuses
-0.05 it~shows it~slow it~take it~thanks it~works it~would ja january job job~and job~killed job~with jolly jumps
-0.05 karten kb~anon keep~in keep~it kernels killed~after kill~event kleinere know~what kubectl kubelet kv_cache_utils
-0.05 kv_cache_utils~py labelled label~the lambda largest~batch large~or large~see last_traceback last~edited
-0.05 last~reviewed last~step latency latent latest latter launcher launching layers~and la~mémoire le leak~of
-0.05 learning~rate left~over len~gib less~memory let~me let~us level level~error lib~site licence license liegt lies
-0.05 life likely limite limit~of limit~the limit~to linear~py lines~that lines~with line~is line~per line~such
-0.05 literal llama_kv_cache_init llama_kv_cache_init~failed llm~error ll~be loaded~in load~with local_tsl
-0.05 local_tsl~tsl local~memory lock login logs~and log~do log~how log~line log~please log~pytorch log~set
-0.05 log~shipper log~tensorflow log~was log~where longer long~as long~prompts looks looks~for lower
-0.05 lowering~max_num_seqs lower~batch machine~has machine~with made~for mailing mailing~list main~loop main~memory
-0.05 makes~it mam man many~gib map_location map_location~cpu mapping mapping~of mar marked~as marks matched match~on
-0.05 matrix max_memory_allocated max_num_batched_tokens max_num_seqs~or max_split_size_mb max~model max~num may~fail
-0.05 may~have may~stop mb~each mb~total md meant mean~the member memoryerror~unable memory~allocating memory~by
-0.05 memory~can memory~cgroup memory~device memory~does memory~exhaustion memory~from memory~issue memory~message
-0.05 memory~not memory~occurred memory~oom memory~see memory~where mempoolsize mempoolsize~workspace memória mensaje
-0.05 merely message~cuda message~such message~with metadata mib~of min~max misc missing ml~platform mnist mock mode
-0.05 model_lifecycle model_lifecycle~cc models~in models~max model~in model~len model~loaded model~or model~py
-0.05 modules~linear momentum moment~the month more~with mostly~the most~likely moves move~to mps~backend msgid msgstr
-0.05 myself my~job my~script my~side más mémoire~du named namespace name~gpu nccl_debug nccl_debug~info ncclutils
-0.05 ncclutils~hpp nccl~error nearly~always neighbours network~and network~is never~gets new~gpu nn~modules
-0.05 nobody~has noch nodes node~gpu node~is norm nothing~has nothing~to nothing~was not~bug not~for not~know not~load
-0.05 not~match not~one not~run not~share not~vram now~and now~on now~that nox no~card no~device no~it no~limit
-0.05 no~room no~single no~such np numbers~are numpy~core num~seqs nvidia nvidia~geforce ob obs oct oder off offline
-0.05 off~and off~restarting of~all of~core of~date of~detected of~each of~free of~job of~mib of~pinned of~such
-0.05 of~tensor of~total of~your of~yours ok~then old~behaviour ollama~model ollama~run olá onboarding once~per
-0.05 once~the one~br one~has one~more one~never one~picture one~piece one~rank one~sentence one~that only~if only~on
-0.05 on~allocator on~allocators on~and on~call on~card on~disk on~error on~friday on~gib on~its on~main on~node
-0.05 on~shared on~start on~what on~windows oomkilled~exit ooms oom~as oom~on opencv opened~on operations
-0.05 operation~timeout opposite optim optimized~to ordered ort ort~failed or~gpu_memory_utilization or~other or~pick
-0.05 or~switch other~processes other~programs otter~opened our~own outofmemory outofmemoryerror~xpu output outside
-0.05 out~for out~who over~the own~code packages paddle paddle~out paddle~resourceexhaustederror pages~are page~of
-0.05 panel parent parse_oom parts passe passed~all pcie peaked peak~gib pebble perform performance
-0.05 performance~critical perform~the per~device phrase physical picks picture~is pid~type pid~used_memory pilote
-0.05 planning plans plan~for platform~cuda platform~team please~read pointers pool~and pool~limit portal posts
-0.05 pour~le power practice preallocates~of predicted preempted preferences present press~ctrl probe processes~on
-0.05 process~hold process~holds process~name process~using product programming program~prints progress progress~bar
-0.05 propose provided proxy pro~gb pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory py~gpu query~compute
-0.05 questions que~el que~la quickest qué raised raised~by raised~when raises~the raise~it ram~mb ram~the ran ran~on
-0.05 reached~heap reaches read~before read~that read~this really recognises records recovery reduce~the refactor
-0.05 reference referenced reference~to refiner refusal refuses~to registry regular regular~expression reicht rejected
-0.05 related~to rendering rendering~resource report reporting requested~buffer requested~operation requests~please
-0.05 request~fails request~for request~related request~that request~the require research reserved~allocated
-0.05 reserved~and reserved~but reserved~is resource_exhausted~failed restarting~failed retries~with retryable
-0.05 returns~the return~conv revert reviewed re~compile rid rid~of room room~left roughly rows rss~kb rtx~ti
-0.05 running~in run~out run~stops run~time run~using same~as same~text sampler sampler~with sampling say~how say~in
-0.05 scans scene~the scheduled scheduler~py schema score screenshots script~is search search~for seem~to see~also
-0.05 see~what self~stride seqs sequences servers server~process services service~cc service~initialized sessions
-0.05 session~is set_device~local_rank setmemorypoollimit sets setting~pytorch_cuda_alloc_ setup set~is set~mem shapes
-0.05 sharing sheet~for shm~size short shows shows~of shows~the shrink~the shutdown sich sigkill silence since~version
-0.05 sistema site~packages sits~on six size_t sized size~finder size~limit size~on size~succeeded size~tokens slice
-0.05 slides slow~but slurm smaller~tile smaller~value small~for smi~does smi~query smi~says snippet soft solution~you
-0.05 someone~else some~gb some~of so~can so~in so~no spark speicher~der splits ssd stack~trace stand started~again
-0.05 starting~webserver starts starts~with start~again start~and start~up stat stats stayed stays~on std
-0.05 std~bad_alloc step_ step~with still~running stopped~with stop~the stored~in straight~to streams stride strong
-0.05 subclass subclass~of subject~re subprocess succeeded~trying such~card sum~by suppose sur~la switch~on
-0.05 system~error system~is sys~last_traceback sí tables table~in takes~it takes~minutes targets tarjeta~no td team
-0.05 tells~you tell~them tell~you tenants tensorflow~compiler tensorflow~tsl tensor~with term terminated~cudamalloc
-0.05 text_generation_launcher~starting textures~and texture~limit text~cuda text~is text~of text~ok tf~oom than~gb
-0.05 than~gib than~there that~an that~can that~did that~don that~fails that~fits that~need that~time them~in them~to
-0.05 then~and theory there~but these these~lines the~array the~available the~backend the~best the~bios the~bottom
-0.05 the~box the~builder the~crop the~current the~data the~docs the~engine the~example the~exception the~faq
-0.05 the~figure the~figures the~five the~flag the~former the~forum the~game the~gap the~gradients the~graphics
-0.05 the~head the~index the~kernel the~largest the~latter the~layers the~learning the~loss the~main the~manual
-0.05 the~missing the~modelfile the~models the~move the~native the~one the~oom the~opposite the~order the~page
-0.05 the~part the~patch the~platform the~present the~progress the~pytorch the~rank the~ratio the~rd the~remaining
-0.05 the~render the~reserved the~rule the~runtime the~search the~second the~sentence the~service the~share the~shared
-0.05 the~slice the~solution the~supervisor the~tag the~task the~team the~ten the~tool the~top the~topic the~vae
-0.05 the~vllm the~wheel the~wording the~words the~wrong thing third~is thistle this~answer this~because this~br
-0.05 this~channel this~for this~is this~might this~pr this~when thread threads three~parts threshold through~it
-0.05 throws thì tickets tiene tiles times~the time~it title~gpu title~how tm today tokens~and tokens~per tokens~that
-0.05 topic~of top~of torch~is torch~no_grad torch~torch torch~utils total~ram total~used total~vm touched to~address
-0.05 to~agree to~blame to~cumemalloc to~do to~fit to~give to~higher to~increase to~keep to~list to~oom to~perform
-0.05 to~problem to~quit to~send to~solve to~us trace traces training~job training~stops trains~with train~batch_size
-0.05 treats tries trust trying~batch try~decreasing try~it try~lowering tue tuesday turn turn~it two~gb two~hours
-0.05 two~numbers two~processes type~process type~reason typo typo~in unallocated~is understanding under~the unet uni
-0.05 unless unreal unreal~engine unter until up upgrading upper~bound upscaling up~and up~at up~sampler us
-0.05 used_memory~format used~free used~gb useful users~of use~available use~cuda use~gpu use~smaller using~batch
-0.05 usually~the utilization utils~data uvicorn uvicorn~running valueerror variant var~jenkins vector verbose vez
-0.05 video~card vk_error_out_of_device_memory vm~kb void voll votes voxel vram~mb vram~total vídeo walk want~the
-0.05 warning was~found was~killed was~made was~refused was~running watchdog watermark wav ways ways~to weeks~ago
-0.05 week~on weights~and weights~kv weight~bias well~and wer we~are we~don we~know we~ll we~look we~would what~each
-0.05 what~happens what~this what~users wheel wheels~for whenever whenever~the when~allocating when~device
-0.05 when~initializing when~it when~request when~run when~warming where~do whether~the which~are which~free which~it
-0.05 which~mib which~model whom who~has who~is why~does wie will~continue will~meet within with~byte with~device
-0.05 with~gib with~gradient with~ibuilderconfig with~its with~max_num_batched_tokens with~medvram with~mem with~more
-0.05 with~nccl_debug with~pytest with~size with~these with~vllm word wording~of word~it worker~id workspaces
-0.05 workspace~size work~in worry would~like would~see wrapper wrap~the write~the wurde
-0.05 xla_python_client_mem_fraction xla~stream_executor xpu~xpu xs years yes~no yet yolo your~model your~program
-0.05 you~call you~mean you~read you~start you~will zesty zusammen że кэш ли но нужно память почему свободно あ~る
-0.05 い~う い~と い~の う~な が~あ き~な さ~く し~ょ ず ぜ ち~ら て~み と~が ど な~く な~ぜ に の~か の~に の~は
-0.05 の~ま の~よ の~プ の~メ の~例 の~読 は~な ま~す ま~で ま~と ま~ま ょ ょ~う り~当 る~か る~こ れ れ~ま ろ ァ~イ
-0.05 ア ィ イ~ズ ウ カ~ー キ~ャ グ グ~ラ サ~イ シ~ュ ズ ソ チ~サ ッ~シ デ デ~ル ブ モ~デ ャ ャ~ッ ョ~ン ロ ロ~グ
-0.05 ー~ト ー~ド ー~ム 一~直 三 不~下 了~可 了~多 了~显 人 什~么 从~改 他~の 付~け 任 会~这 位 体 余 例~如 册 再
-0.05 决~定 几 出 出~る 切 别~的 剩 割~り 卡~内 卡~的 反 只 可~能 合~精 合~計 同 同~一 含 块~卡 域 域~が 場 場~合 境
-0.05 增 多~少 失~敗 好 好~我 如~何 存~br 存~没 存~用 存~的 学~習 完 完~了 定 实 実~際 对~照 就~会 己 常~用 序 度~学
-0.05 度~检 开~始 当 当~て 得 心 必~要 我~们 或~推 或~者 手~册 打 找 护 报~这 持 换 据~集 接 推~荐 換 敗 整 文~章
-0.05 断~片 昨 是 更 最~后 有~别 有~没 有~释 本~太 查~点 标~题 样~本 框 梯 梯~度 次~送 比 比~例 泄 泄~漏 注 活 深~度
-0.05 混 混~合 清 漏 照~表 片 版 率 现~cuda 理~办 理~时 理~训 用~同 的 的~cuda 的~大 的~提 的~样 的~模 直~接 看~看 积
-0.05 程~序 空~い 空~闲 章 端 答 练~或 组 终 结~果 给 续 维~护 置 習 翻 老 能~是 自 自~动 自~己 荐 行 表~示 被 要~多
-0.05 言 読 読~み 计~算 记 论~文 评 请~问 读 调~小 象 超 足~り 边 这~个 这~边 都~没 配 配~置 释~放 量 量~一 错~对 間
-0.05 闲 除 際 際~の 領 領~域 题 감 감~사 같~은 거 교 구 기~를 까~지 남 더 됐 라 러 려 로~세 를 를~로 리~가 면 문~서
-0.05 문~제 미 바 방~법 법 분 사 사~용 사~합 세~스 실~제 아 아~직 없 에~러 요 용 원 으~로 의 이~면 인~데 저 전 전~체
-0.05 직 체 치 텐 프 프~로 할 해~결
+0.05 __getitem__ __init__~py _k ab about~gib about~of about~this above~all accelerate accelerate~utils
+0.05 accepted~answer access~the activation additional add~repor admins af afterwards after~it after~iterations
+0.05 after~restart after~that after~two after~while air~gb alert alguien alguém alive~and alle alles allocat
+0.05 allocated~by allocated~bytes allocated~in allocated~tensors allocated~there allocaterawinternal
+0.05 allocaterawinternal~failed allocates~its allocate~mb allocate~out allocate~the allocating allocating~mib
+0.05 allocation allocation~badalloc allocation~info allocation~to allowed all~available all~for all~good all~images
+0.05 all~with alone~are already~have already~searched also~fails also~reduce also~with alten always always~fails
+0.05 always~the amdgpu amount~of am~doing am~not am~on anaconda~envs analysis and~are and~br and~checked and~cuda
+0.05 and~cupy and~do and~file and~keep and~mib and~never and~of and~report and~retry and~say and~since and~some
+0.05 and~start and~still and~take and~test and~version annoying another another~one answer answer~accepted any
+0.05 anybody anybody~know any~hint any~key an~account an~empty an~engine an~existing an~instance an~oom an~rtx ao
+0.05 api~error apply~node approved aren are~already are~captured are~done are~empty are~in are~on are~running are~too
+0.05 are~using args arguments around~it around~the asker asks asr assertion assertion~failed assumed assuming
+0.05 assuming~engine async asynchronously asynchronously~reported as~above as~cp as~in as~many as~needed as~tf
+0.05 as~they atom atoms attempting attempting~to attic attic~ollama attn_implementation at~batch at~conv_ops at~cuda
+0.05 at~ggml at~it at~some at~startup at~time at~torch auf auf~der available available~vram available~when away~with
+0.05 aws background backoff back~and back~the badalloc badalloc~exception badger badly base~model basta batch_size~is
+0.05 batches~are batches~of batchsize batch~after batch~does batch~from batch~it batch~on batch~works became
+0.05 because~you become~available been~running beforehand before~and before~any before~loading before~submitting
+0.05 began beginner begins bei~mir belegt belong~to be~asynchronously be~caused be~closed be~great be~made be~stored
+0.05 be~the be~used bfc bfc_arena bfc_arena~cc bfcarena bfcarena~allocaterawinternal bigger~gpu bigger~one
+0.05 bigger~scenes bigger~than binary~is bin~gib blender~scenes blocks blocks~in bonjour bool~onnxruntime boot
+0.05 both~of both~on box~has bucket buff buffers~of buffer~for buff~cache
+0.05 bug~ggml_backend_cuda_buffer_type_alloc_buffer bug~reports bug~server builder builder~api building
+0.05 builds~commits builds~the build~on built built~by bus~id but~in but~less but~no but~nothing but~ok but~then
+0.05 but~there but~with bytes~could bytes~from bytes~is bytes~limit by~disable by~github by~length by~new by~not
+0.05 by~setting by~then cache~in cache~is calling~cublascreate call~stacks call~the calm cann cann~rc can~also
+0.05 can~confirm can~get can~it can~try capability capture~consider capturing~cuda capturing~cudagraphs card~gb
+0.05 card~had card~it card~please card~when card~with cast catch catching catch~it caused~the ccpem cc~could
+0.05 cc~onnxruntime cc~op_requires cc~resource cc~successful cc~sum cc~this cedar cfg~file chainer~and chain~training
+0.05 changelog changing chapter chart checklist checkpointing~on checkpoint~on checkpoint~the checkpoint~with
+0.05 check~and check~whether child children~of child~failed chunks~mib classification clean client~session closed~the
+0.05 closing~the code~br code~in code~internal code~no code~the colab~with collect~and comes~after comes~in comes~to
+0.05 comes~with come~back come~to comfy comfyui comfyui~execution command~is command~line command~was commented
+0.05 comment~on common_runtime~gpu communicator community compile~by complain complaint complete computecosts
+0.05 computecosts~error compute~capability computing com~ollama concat conda~lib configs config~file config~is
+0.05 confused connected consider~passing content~is context context~with continue conv_ops conv_ops~cc conversation
+0.05 conversation~on convolution conv~conv conv~d_ conv~d_grad conv~status copy core~platform could~it cpp~most
+0.05 cpu_feature_guard cpu_feature_guard~cc cpu~in cpu~is cpu~mode crashes~on created~device create~engine
+0.05 create~llama_context creation crop csrc~distributed cu_stream_non_blocking cuando cublas
+0.05 cublas_status_alloc_failed~when cublas_status_not_initialized cublascreate cublascreate~handle cublas~could
+0.05 cublas~handle cud cuda_gpu_executor cuda_gpu_executor~cc cuda_visible_devices~python cudaapierror
+0.05 cudacachingallocator cudacachingallocator~cpp cudagraph cudagraphs~for cudagraph~capture cudamalloc~error
+0.05 cudasuccess cuda~available cuda~br cuda~bytes cuda~cuda_gpu_executor cuda~cudacachingallocator cuda~failed
+0.05 cuda~function cuda~graph cuda~is cuda~kernel cuda~memory_allocated cuda~set_device
+0.05 cuda~set_per_process_memory_fraction cudf cudf~merge cudnn~handle cuh~at cupy~as cure currently current~device
+0.05 current~environment custre custream custream~error cuts cu~out d_ d_grad d_grad~raises da danke darknet~src dask
+0.05 ddp dead debian debugging debugging~consider debug~build dec decoding~this default~config delete dem~update
+0.05 description~of details detect detection detectron device~and device~br device~cuda_error_out_of_memory
+0.05 device~dtype device~failed device~gpu device~job device~nvidia device~of device~pool_memory_resource device~the
+0.05 dia did~it did~this dies dies~in difference diffusers direct_io direct_io~false disable~cuda disable~torch
+0.05 disguise distance~matrix distill distinct distribute dit docker~compose documents doesn~fit does~anybody
+0.05 does~nothing does~nvidia does~one don~know don~see don~understand downloaded down~at do~call do~if do~with
+0.05 draining driver~py drives dropout dry~run dtype dtype~if dtype~torch during~cudagraph during~getbesttactic
+0.05 during~processing each~card eager~in eats~the edit edited~by effect eight elastic else~is else~none else~runs
+0.05 embedding~model empty~before enable_attention_slicing enable_model_cpu_offload enabled~n_copies enable~torch
+0.05 encode ends~in ends~the enforce_eager enforce_eager~true enforce~eager enginecore_dp enginecore_dp~pid engine~br
+0.05 engine~build engine~core engine~from engine~version enormous ensemble entries epochs~and eps errore
+0.05 errors_impl~internalerror errors~might error~assertion error~at error~br error~could error~cuda error~cudamalloc
+0.05 error~during error~engine error~exception error~from error~is error~job error~loading error~occurs error~source
+0.05 error~traceback error~when error~with estimate~is est~pas ethereum eval_accumulation_steps eval~batch every~step
+0.05 exception~content exception~during exception~raised exception~set exception~traceback except~runtimeerror
+0.05 except~the exe executed executed~in execute~in executing~ksampler execution~error execution~py exemple
+0.05 existing~issue exiting~due experience experiment experimental explains explains~it explicit explodes extensions
+0.05 external~org_tensorflow external~xla failed~at failed~cuda failed~with fails~for fails~when failure~at
+0.05 failure~br failure~but fail~on faiss faiss~gpu false far far~more faster_whisper fatal~error fatal~operator
+0.05 file~assuming file~it file~of file~on file~users file~usr file~venv file~with file~workspace fill~the
+0.05 filtered_tb filtered_tb~from fin fine~but fine~on fine~so first~all_reduce first~batch first~collective
+0.05 first~optimizer fit~in fit~use fixed~by flag flags flags_fraction_of_gpu_memory_to_use~is flag~in flash~attn
+0.05 flat~now fn~args folder following~exception following~suggestions forgotten forums forward~backward for~about
+0.05 for~allocation for~and for~current for~debugging for~decoding for~details for~each for~epoch for~example
+0.05 for~hours for~in for~input for~kv for~lack for~pinned for~relevant for~shard for~simplicity for~those for~tokens
+0.05 for~us for~validation for~while found~in found~vulkan fourth fp~fp fraction~static frage fragmentation~maybe
+0.05 frames~and frames~at frames~from frames~of framework~bfc_allocator framework~bfc_arena free~according free~at
+0.05 free~on free~process free~shared free~to from~checkpoint from~child from~device from~disk from~last from~malloc
+0.05 from~me from~none from~sysfs from~this from~vllm ft func function functional~py function~alloc gateway gathered
+0.05 gave~me gb~closing gb~each gb~it gb~only gb~shared gb~should gb~that gb~what gb~when gb~where geforce~gtx
+0.05 generating generation geometry getbesttactic gets~to getting~this get~from get~out get~through ggml
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_vulkan~device ggml_vulkan~found gh gib~allocated
+0.05 gib~at gib~client gib~max gib~total git glm gnu goes~out goes~through good~for got~it got~this go~back go~on
+0.05 go~up gpu~by gpu~cuda gpu~device gpu~gib gpu~loading gpu~models gpu~nvidia gpu~of gpu~runs gpu~users gpu~was
+0.05 gpu~は grabs gracias grads graphs~are graph~by graph~capture graph~execution graph~of great~work greedy gres
+0.05 gres~gpu grid grow grpo gráfica gtx~with gym had~negative had~the had~this half~precision halved halved~the
+0.05 hangs happens~with hashes has~and has~mib has~more has~not has~one has~removed has~two have~an have~happened
+0.05 have~searched have~this have~thought hay hazel hbm hd he head healthy held helped help~or here~it here~with him
+0.05 history hitting hit~an hi~all hm holes honest hope horas how~many how~to how~would hpp~maximum hundred~mb
+0.05 hunyuan ideas ids id~compute if~is_floating_point if~reserved if~yes igpu igpu~and images~of immer import~cupy
+0.05 import~llm import~tensorflow import~torch incident include include~rmm include~these increase infer
+0.05 inference_mode inference~set inference~with information info~application info~engine info~fields info~source
+0.05 info~this info~train info~worker ing init initial initialised initialize~the input~very inside~except instant
+0.05 instruct intel~hd intended internal internalerror internal~server interrupted into~gb int~not invalid~value
+0.05 invoking in~allocate in~available in~between in~blender in~both in~by in~capture in~ci in~convert in~custre
+0.05 in~decorator in~disguise in~for in~func in~general in~gpu in~interpolate in~list in~loss in~pieces in~place
+0.05 in~private in~python in~range in~sample in~some in~step in~system in~thread in~warmup ip ipython
+0.05 is_floating_point isaac isn~available isn~the issue~and issue~for is~allocated is~another is~bigger is~created
+0.05 is~cuda is~debug is~done is~empty is~export is~gib is~gtx is~heavy is~it is~made is~mb is~memory is~missing
+0.05 is~more is~my is~nearly is~optimized is~reserved is~running is~simply is~sized is~smaller is~ti is~using
+0.05 is~warning is~with iteration~on its~activations its~internal its~memory its~traceback it~always it~as it~back
+0.05 it~down it~ends it~fails it~gets it~if it~in it~loads it~mean it~means it~never it~prints it~ran it~reads
+0.05 it~seems it~so it~stable it~stays it~still it~there it~too it~took it~usually it~wants it~went it~what it~will
+0.05 it~work jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jo jobid jobs job~of joined join~this
+0.05 journalctl joy js json jul june just~not kaldi keen keeping kernel~errors kernel~for key~to khi kib~is killed~it
+0.05 killed~with kill~on kind~of knob kohya_ss kokkos kv_cache_free_gpu_mem_fraction labels~bug lack lammps land
+0.05 language language~model large~the last~iteration latest~version lax lax~map layers~go layer~to lazily la~carte
+0.05 lead lead~to least least~one leftover left~it left~on le~message li lib~ollama lib~python liger lightning
+0.05 like~it like~that linear line~br line~error linked llama_context llama_init_from_gpt_params
+0.05 llama_init_from_gpt_params~error llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.05 llama_new_context_with_model~pipeline llama~on llm_load_tensors~offloaded llm_load_tensors~offloading
+0.05 llm~samplingparams llm~server load_model load_model~failed loaded~models loaded~the loading loading~error
+0.05 load~flux load~sdxl local~timing location locked~host logits~are log~before log~current log~during log~hi
+0.05 log~hint log~in log~info log~it log~loading log~memory log~nvidia log~output log~says log~thanks log~there
+0.05 log~torch log~tried log~warning looked~at looking~at loss~and low~memory lts lunar lunch macbook~air mac~mini
+0.05 main~exiting make~sure make~this manual~cast many~thanks maple marking marta master~or matches max_batch_size
+0.05 max_batch_size~none max_len max_memory max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup
+0.05 max_seq_length max_total_tokens max_total_tokens~max_batch_size max~gb may~node may~see mb~per median mehr
+0.05 memoria~de memory_reserved memoryerror~traceback memory~as memory~but memory~bytes memory~fragmentation
+0.05 memory~gb memory~growth memory~has memory~if memory~is memory~isn memory~mb memory~mps memory~per memory~pool
+0.05 memory~py memory~resource_exhausted memory~should memory~snapshot memory~that memory~to mem~fraction merge~of
+0.05 merge~on mesa message~method message~waiting metrics me~sale me~the me~this mib~allocated mib~in mib~rounded
+0.05 micro micro~batch might~have miniconda mining mint mir~das mistral~nemo mnt modeling models~and models~are
+0.05 model~and model~br model~fit model~fits model~for model~from model~has model~loading model~loads model~max
+0.05 model~models model~not model~optimizer model~root model~usr model~var model~weight model~with mode~set mode~you
+0.05 modules modules~module module~py momentum~eps monday more~in more~on more~ram more~useful moving mpirun mpi~rank
+0.05 mps~allocated mr~device msg~error msg~new msg~waiting much~gpu much~more much~vram multiply multiprocessing
+0.05 mx~gb my~gpu my~guess my~laptop my~old my~training n_copies nach~dem namd name~and name~nvidia nas~ollama native
+0.05 nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call nccl~version nearly~all needed~for needs~about
+0.05 needs~less need~for negative negative~value never~appears newbie newest new~builder new~issue new~model new~one
+0.05 next~one ng ngl~and nichts nlp nn~functional nobody~else node~read node~so node~that node~train node~zero
+0.05 non_blocking none~non_blocking none~warmup normally notebook~is notebook~on note~the nothing~left noticed not~at
+0.05 not~come not~create not~given not~go not~grow not~have not~say not~the not~using not~with not~work now~please
+0.05 now~thank no~matter no~other npu nuc nuc~ollama numa~node number~in number~is nvcc occurs occurs~during october
+0.05 odd odes odes~py offloading~output off~in of~blocks of~every of~frames of~gpu of~or of~ours of~pipeline of~run
+0.05 of~today of~video of~weights of~you oh ok~but ok~on ok~so old~gtx ollama_gpu_overhead ollama~blobs ollama~llama
+0.05 ollama~llama_model_load ollama~models ollama~ollama once~in one~block one~by one~for one~from one~go one~gpu
+0.05 one~in one~it one~node one~numa one~of one~worker only~changes only~of only~rank only~that only~the only~with
+0.05 onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream on~after on~another on~apr on~bigger on~both on~br
+0.05 on~gpus on~how on~jan on~jul on~may on~monday on~nov on~oom on~requested on~sep on~to on~two ooms~on oom~and
+0.05 oom~the oom~with op_requires op_requires~failed opal openai opened~days openmm operator operator~conv optimized
+0.05 optimizer~cpp option op~conv org_tensorflow org_tensorflow~tensorflow original or~file or~in or~only or~set
+0.05 or~smaller or~start or~switching or~you os~environ other~allocations other~api outofmemoryerror~allocation
+0.05 outofmemoryerror~as output~layer outside~of override own~pictures packages~accelerate packages~tensorflow
+0.05 packages~transformers paddle~memory parallelism~enabled params particles pasa passing~cuda_launch_blocking
+0.05 pass~and past past~it path pci pci~bus per~batch phone photos picked pids pid~error piece piece~of
+0.05 pin_memory~false pip pixel place~of plain platforms platforms~do platform~cpu_feature_guard please~decrease
+0.05 please~do please~don please~post please~stop plenty pme~cpu pool_memory_resource~hpp pools pool~is por~qué
+0.05 possibly postmortem post~the potential potential~bug pourquoi pp prediction prefill~is preset press~any
+0.05 press~enter primary private~pool private~pools priya probably process processing~allocation process~for
+0.05 process~of profiling programmer project~is prompts prompt~executed prompt~of proper protein prototxt providers
+0.05 ps pth puedo push put~the pycuda python~client pyto pytorch_cuda_alloc_conf pytorch_mps_high_watermark_ratio
+0.05 pytorch~allocator pytorch~and pytorch~with py~and py~cuda py~userwarning py~valueerror qlora~on quantized
+0.05 questions~about question~on que~le qui quicker qwen~vl raised~the raise~valueerror raise~with_traceback rank~and
+0.05 rank~cuda rank~failed rank~is rank~of rank~only rank~torch ran~the rather~not raven rc reach read~times received
+0.05 received~sigquit recent~builds recipe recover~from refer references~the refers refers~to refer~to refresh
+0.05 reinitialize reject relevant~log relion~src remember removed~its render rendered~viewport renderer render~fails
+0.05 render~stops repeated reply~to repor reported~at reports~that requested~amount requested~bytes requested~to
+0.05 reserved~by resourceexhaustederror~graph response rest restarted~the restarts rest~of results~in resumed
+0.05 resume~from retain_graph returned~entries returning returning~numa return~to right~after right~at right~that rl
+0.05 rmm rmm~failure rmm~mr rolled rolled~back root~ollama rtx~super rtx~with rund runners runner~execute
+0.05 running~conv running~for running~since running~with runoptions runoptions~for runs~at runs~for runs~without
+0.05 runtime_error runtimeerror~as runtimeerror~mps runtimeerror~traceback runtime~error runtime~out run~in run~into
+0.05 run~is run~needs run~of run~with rvc rx ryzen sale sam same~command same~config same~data same~error same~file
+0.05 same~node same~problem samplingparams saturday saw says~and says~gib says~mib says~that says~what say~it scanner
+0.05 scenes~are scenes~through scheduler~hit scratch~on scripts script~that scrypt sd searched~for second~call
+0.05 second~card second~line section seeing~the see~if see~our see~which seg separate~crashes sequence seriously
+0.05 server~does server~stops server~to serving session~py set_device set_memory_growth set~enforce_eager set~flag
+0.05 set~in set~jax_traceback_filtering set~subdivisions severity sgl sha shall sharded shard~to shared~buff
+0.05 shared~node she shell shortage short~test shot shouldn should~change should~go should~make should~use shows~gb
+0.05 shows~gpu shows~it show~the shutting shutting~down sigquit sigquit~from similar simplicity simplicity~jax simply
+0.05 simulation since~the since~there since~this sit site sits size_t~bool size~in skip~to smaller~than small~scenes
+0.05 smi~and smi~lists smi~say smi~see softmax solve solves~it solve~it somebody~else sometimes some~hours some~other
+0.05 sorry~if so~and so~do so~for so~gb so~guess so~on so~please so~returning so~that so~why sparse spilling
+0.05 splitting src~acc src~utils srun~job srv~load_model stacks stacks~more staff starts~and startup start~of states
+0.05 state~batch state~dict state~failed state~metrics status~code stay~in stay~on std~runtime_error steps~and
+0.05 steps~in step~is still~open still~references stopped stopped~at stops~after stops~in stop~them stream~stderr
+0.05 struct style subdivisions~in subject~gpu submitted submitting submitting~new succeed successful~numa suite
+0.05 summary~of sure~the sure~you surfaces suspect swap switched~accounts switched~to switching switching~to sys
+0.05 sysfs sysfs~had system systemerror systemerror~fatal system~ram table~for tail~of taken~sec takes~its take~gib
+0.05 take~of task~manager tell~us temp temporaries tensorflow~as tensorflow~binary tensorrt~llm tensors tensors~were
+0.05 tensor~cores tensor~parallel tenth terminated~error terms testing test~script text text_generation_launcher
+0.05 text_generation_launcher~method text_generation_launcher~webserver text~generation tf~lib tgi thanks~it than~one
+0.05 than~requested than~that than~what than~you that~caused that~explains that~has that~in that~no that~point
+0.05 that~shows that~there that~were that~why them~is them~or then then~dies then~in then~on then~retry then~you
+0.05 there~and there~any there~are there~it there~may there~must there~should these~changes they~are they~have
+0.05 the~allocated the~attention the~bit the~blender the~branch the~bug the~call the~cause the~chat the~checkpoint
+0.05 the~child the~chunk the~compiler the~crash the~dag the~dataloader the~dev the~encoder the~end the~epoch
+0.05 the~except the~field the~final the~frames the~gb the~handler the~hash the~in the~issue the~kv the~label
+0.05 the~least the~list the~logs the~merge the~metrics the~moment the~network the~newest the~noise the~nvidia
+0.05 the~older the~only the~option the~owner the~partition the~pipeline the~plugin the~point the~profile the~ram
+0.05 the~readme the~rendered the~renderer the~repo the~rollout the~runner the~session the~shell the~state the~tail
+0.05 the~tensor the~texture the~three the~tile the~tokenizer the~total the~train the~variable the~vram the~window
+0.05 the~workflow things~to think~the this~branch this~comes this~conversation this~does this~error this~isn
+0.05 this~issue this~may this~process this~question this~tensorflow this~topic though~the thousand thousand~steps
+0.05 through~without through~zluda throwing thrust ticked tiled~vae timeout time~and time~taken time~the timing
+0.05 timing~cache tiny~model tips title~of tmp took~gb too~late too~low torch~autograd torch~compile torch~csrc
+0.05 torch~float torch~inference_mode torch~nn tot total~free total~gib touches to~access to~all to~become to~buy
+0.05 to~call to~close to~continue to~developers to~each to~eager to~execute to~finish to~go to~include to~it to~join
+0.05 to~me to~model to~nvidia to~read to~runoptions to~serve to~set to~start to~succeed to~tokens to~upload to~with
+0.05 tp~scheduler tr trace~returned trade trained~on trainer~py training~goes training~is training~momentum
+0.05 training~of training~the trainnetwork trains~for transfer transformer tried tried~the tries~to trt~local true~br
+0.05 true~direct_io true~in true~or try~in try~one try~smaller trên turn~off two~boxes two~different two~nodes
+0.05 two~things type~float ubuntu uhd ui~with ulimit uma under~load under~wsl unhandled unique units unknown unloaded
+0.05 unrelated until~oom update~it up~all up~front up~model used~memory useful~to userwarning uses~gb uses~the
+0.05 use~enforce use~fewer use~in use~including use~to using~device using~enable uso usr usually us~the ut
+0.05 utilization~to utils~error utils~memory ut~of vaedecode vae~decode val valueerror~no valueerror~to value~of
+0.05 variable variable~tf_gpu_allocator variable~to var~lib version~br version~found version~of very~same
+0.05 very~seriously video~memory viewport~never virtual vivid vkallocatememory vl vllm~import vllm~serve
+0.05 vllm~valueerror vocoder voice vol volatile~true vous vram~at vram~in vram~is vulkan~devices wait
+0.05 waitnotificationfn walltime wants~gb warning~warning was~built was~full was~kept was~left was~no was~not was~ok
+0.05 was~printed way~round webserver~crashed week~with weight weights~of weights~on weights~take weights~took
+0.05 weight~dtype were we~moved we~start we~take what~is what~now what~platforms what~to what~tried where~is
+0.05 whether~there which~gib which~may while~building while~the whoever why~only why~would wide willow will~be
+0.05 will~fit will~get with_traceback with_traceback~filtered_tb with~batch_size with~bigger with~cpu with~dtype
+0.05 with~gpus with~half with~max with~mib with~non with~nvidia with~rmm with~the with~this with~vulkan won~start
+0.05 worker~py workflow~worked works~and works~now works~out works~thank work~for work~with world would~do would~you
+0.05 wrapped wrote wsl xgboost xl xla_python_client_preallocate~false xla~will xla~xla yaml yarrow yarrow~opened
+0.05 years~months yes~please your~branch your~current your~data your~question your~ram your~run your~tensors
+0.05 you~already you~ask you~could you~don you~expect you~keep you~look you~run ³ же меня い~て う~か が~落 き こ~れ
+0.05 せ そ~の っ~た で で~の に~す に~変 の み ら ら~に る~と れ~て れ~ば を~か を~に エ エ~ラ キ ス~ト セ~ス ト バ
+0.05 プ プ~ロ ポ メ~モ モ ュ ョ ラ ラ~ー リ ル~の ロ~セ ー ー~が ー~ジ ㅠㅠ 一~半 一~次 一~点 一~般 上~微 上~跑 上~还
+0.05 下~の 不~够 不~是 不~行 两~张 中~で 么~解 之 了~谢 代 代~码 以~下 以~后 件 任~务 你 佬 使 使~っ 使~用 保 信
+0.05 停~止 像~度 决 别 别~模 到~第 力 化 十 占 卡~上 卡~跑 参~数 又 发 变 台 各~位 同~じ 同~时 吧 周 四 图~片 型
+0.05 型~时 変 変~わ 変~更 大~佬 太~小 如~果 実 就~好 就~报 己~的 已~经 年~月 建 开~了 张~卡 形 後~に 循 微 忘 忘~了
+0.05 快 总 您 意 我~这 批~量 挂~了 指 指~点 按 换~成 据 掉 推~論 提 数~据 整~理 断 方~法 时~显 是~不 显~卡 最~後 有
+0.05 朝 期 本~文 机~器 权 权~重 果 样~的 模~型 次 没~有 没~问 法 注~意 满~了 爆 爆~显 片~化 状 环~境 留 的~问 知 码
+0.05 第~个 管 管~理 篇 系~统 约 练~到 练~时 统 编~号 网 能~跑 腾~上 般 落~ち 补 要~显 要~求 解~像 話 证 说~明 谁
+0.05 谁~在 调 调~到 質 質~問 起~来 足~怎 跑~不 跑~了 还~剩 这~样 这~里 送 途 途~中 速 遇~到 道 部 错~了 长 间 阶 限
+0.05 面~的 页 验~证 默 默~认 가~납 같 과 납 납~니 노 는 다~른 다~음 데 되 될 래 른 리~는 무 배~치 부 부~탁 비 설~정
+0.05 스 습~니 실~패 어 에 에~서 예 올~리 우 이 인 작~하 조 종 종~료 처 크 크~기 탁 탁~드 터 파 패 확 확~인
+0.10 __traceback__ abi aborts about~cuda above~for acceleration according according~to account accounts~on
+0.10 account~related activation~peak ada adamw_ adamw_~bit add add~comment advance advanced after~about after~few
+0.10 after~hours after~throwing again~and ago~by agree~to ah allocatable allocatable~device allocated~for allocate~br
+0.10 allocations allocations~gib allocations~mb allocation~gib allocation~on alloc~at alloc~nccl alloc~tot
+0.10 allowed~gib allowed~memory all~four all~loaded all~models all~ranks all~six anaconda and~accumulate and~all
+0.10 and~cache and~does and~don and~every and~get and~give and~let and~privacy and~runs and~takes and~that and~try
+0.10 and~would another~tab answered answering answer~the an~gb an~idea an~option aparece append~loss après ascend
+0.10 asked~years as~far attack attention~cache at~first at~is at~iteration at~least at~night at~random aug
+0.10 author~commented autograd automatically available~memory available~qualifiers awq base batch batch_size_per_card
+0.10 batch~of beetle before~that beginning bei benchmark bert besides between~the be~allocated bien big~for bin~total
+0.10 bisected bit bit~on blob blobs~sha box box~with br branches branches~or bricht brings broke btw buenas
+0.10 bug~report builder~pass building~engine built~for but~not by~clicking by~cuda bài báo bị callback called~after
+0.10 call~of call~so can~change can~do can~one can~you capa capturing cards~are card~and card~memory card~of cases
+0.10 cause~first cc~bin ce~que ch chain chair changed~the change~anything checking checkpointing check~failed chez
+0.10 chez~moi chunked~prefill chunking chunks~chunks chunks~in chunks~kib click clicking clicking~sign
+0.10 client~requested closes cloud coffee collect collect~torch come come~up command~buffer commit compute computer
+0.10 compute~buffer consequences consequences~if consider~decreasing container context~failed context~is conv_
+0.10 conv_~status conv~node core~framework cpp~unhandled create~llama creating creating~server crops cucontext
+0.10 cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent cuctxpushcurrent~device
+0.10 cuda_launch_blocking cuda_malloc_async cuda_malloc_async~will cudadrv cudadrv~driver cudagraphs cuda~cu
+0.10 cuda~cuda cuda~cudadrv cuda~html cuda~in cuda~or cuda~to_device cuda~util cur current cur~usage cycles~device
+0.10 dat dear debug decreasing~gpu_memory_utilization deepseek deepspeed deepspeed~runtime deep~neural deleted
+0.10 del~model denoise detach dev developers device_memory_limit devices device~cucontext device~cudamalloc
+0.10 device~name device~not device~would dev~fp did~the dies~while dies~with dim directml disabled disable~the
+0.10 dismiss dismiss~alert display~backtrace distance distributed~processgroupnccl dist~packages doing domain done~on
+0.10 down~with do~about do~need dreambooth drei drivererror drivererror~cuda_error_out_of_memory dropped dumped durch
+0.10 dynamic eager~attention eats ed emails embedding~service empty encoder~for encountered encountered~an enginecore
+0.10 engine~failed engine~py engine~with enough~allocatable enter env epochs epoch~is erro
+0.10 errors_impl~resourceexhaustederror error~after error~creating error~cublas_status_alloc_failed error~fields
+0.10 error~nccl error~text_generation_launcher error~using error~while err~mem ersten est evaluate eval~bug
+0.10 every~iteration every~piece example~with exceed~allowed excerpt executable executable~batch executor
+0.10 exhausted~oom existing existing~issues exited exiting expandable_segments~true expected~on extra face
+0.10 failed~exit failures~this far~as faster~whisper fcn features feedback feedback~and field fields~message files
+0.10 file~app file~is file~src find fine fine~the fine~tune finish finished~parsing first~long first~observed
+0.10 first~of first~validation fits flat flow fold folks for~another for~batch for~both for~chunks for~free
+0.10 for~github for~memory for~my for~now for~output for~self for~some for~them for~traceback for~weeks for~whoever
+0.10 for~you found~reached fr framework~op_kernel frame~of free_all_blocks free~of from~oom from~source from~step
+0.10 from~the frozen full~finetune funciona function~failed fused gb~after gb~by gb~card gb~is gb~laptop gb~memory
+0.10 gb~now gb~of gb~to gb~you gc generation~not get~cuda gfx ggml_backend_cuda_buffer_type_alloc_buffer
+0.10 ggml_metal_graph_compute ggml_metal_graph_compute~command gib~in gib~is gib~memory gib~non_torch_memory gib~on
+0.10 gib~other gib~pytorch gib~rounded gib~tried github~you global goes~to goes~up goes~with google got~an go~away
+0.10 go~down gp gpu_device gpu_device~cc gpu_memory_utilization~or gpus gpus~are gpu~as gpu~before gpu~can
+0.10 gpu~gpu_device gpu~is gpu~node gpu~or gpu~out gpu~pool gpu~with grad gtx~super gui guide had~been half~the
+0.10 happens~when has~been have~gb have~read height helps hide hilft his hola host~and hybrid if~out if~so if~that
+0.10 if~the if~this imagenet images~in improve increases inference~on init_process_group initializing instance~of
+0.10 interactive intern internal~error internal~failed internal~frames intern~cycles interpolate into~it
+0.10 invalid~context in~advance in~and in~another in~bin in~case in~chunks in~cuctxpopcurrent in~cuctxpushcurrent
+0.10 in~eager in~float in~jupyter in~main in~module in~paged in~production in~total in~train in~with ipex is~already
+0.10 is~an is~below is~flat is~good is~just is~loaded is~needed is~nothing is~on is~only is~plain is~split is~the
+0.10 is~up iteration~until itself~is its~own its~workspace it~all it~also it~at it~can it~dies it~fine it~had
+0.10 it~happens it~has it~isn it~needs it~or it~please it~renders it~starts it~stops it~tells it~then it~to it~was
+0.10 ivory jan jaxlib~xla_extension jemand jetson~nano job~fails job~was jun já~tentei keras~backend kernel~image
+0.10 kernel~of kestrel keys kib kib~allocated kib~in kills kills~it know~it koboldcpp kw labels lantern laptop~gb
+0.10 last~night last~one latents laugh launch la~gpu leaks leak~in learn lengths level~info library~onednn lib~rs
+0.10 light limit~on line~of line~out little~memory llama_init_from_model llama_init_from_model~failed
+0.10 llama_load_model_from_file llama_load_model_from_file~failed llama_model_load llama_model_load~error
+0.10 llama_new_context_with_model llama~context llama~server llm_load_tensors llm~info ll~occasionally lm~studio
+0.10 load_tensors~offloaded loading~llama loads~the load~all local~lib locked logits~on log~of log~runtimeerror
+0.10 log~to looks~as look~into lora~on lots~of lower~resolution lower~the lr lstm lvl läuft~es lỗi ma malloc~at
+0.10 manual mark mask math matrix~is max max_input_length max_input_length~max_prefill_tokens max_prefill_tokens
+0.10 maximum_pool_size max~approx max~tokens maybe~the may~lead mb mb~and mb~for mb~max meeting memo memory_allocated
+0.10 memory~and memory~goes memory~in memory~leak memory~left memory~lower memory~reserved memory~takes memory~than
+0.10 memory~usage mem~types messages message~onnxruntime_src message~server message~summary message~that
+0.10 method~warmup metric metric~cur me~at might~be mini minutes~of minutos mit~gb mixtral mmap models~blobs model~is
+0.10 model~parse model~srv model~weights mode~is modified moe moi months months~ago most~of mp mpi mpi~per mr
+0.10 much~for my~code my~gb my~gtx my~jobs my~kernel na name~conv_ nano nano~gb nccl~timeout nearly need~gb need~to
+0.10 neighbour nemo network~library network~model never never~comes nice nicht~mehr nnu nnu~net non_torch_memory
+0.10 non_torch_memory~takes non~zero nor notes~cuda note~run not~always not~be not~much not~need not~on not~static
+0.10 not~your now~it now~the no~branches no~effect no~executable no~kernel no~luck no~that nu null null~intern
+0.10 num_ctx observed observed~failure occasionally occasionally~send occurred~when of~and of~feedback of~is of~mb
+0.10 of~one of~our of~pytorch of~ram of~rows of~service of~std of~that of~tokens of~training of~two of~which ok~for
+0.10 ok~with ollama~llama_load_model_from_file ollama~time oneapi~deep onednn one~batch one~process one~request
+0.10 only~after onnx onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core on~all on~aug on~it on~jun on~mar
+0.10 on~my on~private on~single oom~after oom~in oom~unloading oom~when op_kernel op_kernel~cc opencl~platform
+0.10 opened~this opening operating~system ops optimized~with optix ory or~commit or~pass or~pull or~window other~than
+0.10 ours our~documentation our~terms out~in over~gb oyelaran pack packages~cupy packages~deepspeed packed
+0.10 paddlepaddle paged~kv page~file page~locked page~on parallel parquet parse~time parsing parsing~network
+0.10 password~length pass~will patches peak~usage per~request placed places please~set pme pod~trainer pool~of
+0.10 possible~solutions pr preallocated~temp pred pretraining privacy privacy~statement proc processes process~and
+0.10 prod production profiling~results project properties proposed python~dist python~processes python~pytorch
+0.10 pytorch_hip_alloc_conf pytorch_hip_alloc_conf~expandable_segments pytorch~activation pytorch~limit py~capturing
+0.10 py~model på qualifiers qualifiers~see quant question quite ram~for ran~out rays reached~zero reads read~every
+0.10 rebuild reconstruction record recover refresh~your regards reinstalled related~emails relion reload reload~to
+0.10 rendered rendu replica~task reproduce requested~by requested~in rerank reserved~for reserves resolution~max
+0.10 resourceexhaustederror~see restore resume returned~while reviewer right~before rollout rounds rs~server rtx~gb
+0.10 rtx~pci run runs~with runtimeerror~no runtimeerror~not rust_backtrace rust_backtrace~environment rx~gb ry sa
+0.10 same~notebook same~process same~script same~workflow sample sans says~it says~the scene sched sched~go schritt
+0.10 script~in searched~the see~all see~the segfault seit seit~dem self~attention send~you sep seq~len
+0.10 server~internal server~log serve~py service~hlo_rematerialization session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the setting~up seven several~times shards should~it should~the shows~mib
+0.10 signed signed~in signed~out simply~too single~gpu size~failed size~found size~per size~the skipped sliding
+0.10 smaller~number smi~showed smi~看 smoke~test software solutions solved~it solver solves something~went
+0.10 sorry~something souci source~sched so~all so~did so~not spawn speaker speech split~it src~lib srun~error srv st
+0.10 stable~notes stacktrace stacktrace~below stages started~the statement statement~we status~message stays steht
+0.10 steps still~alive stopped~it strange stream~error structure studies subject~job suffice summary~info supplied
+0.10 supplied~memory supported~by supposed svd switched~on tab~or tag tail takes~gib take~the take~while take~your
+0.10 task~device te technical temp~allocation tentei terminating terms~of tested test~summary
+0.10 text_generation_client~router text~was tf_gpu_allocator tf_gpu_allocator~cuda_malloc_async tf~keras thanks~in
+0.10 than~your that~isn that~my that~needs that~still that~what the~batch the~beginning the~br the~cli the~command
+0.10 the~complete the~detector the~embedding the~error the~eval the~existing the~fft the~fp the~fraction the~frame
+0.10 the~fused the~graph the~graphs the~key the~logits the~matrix the~neighbour the~ocr the~on the~optimizer
+0.10 the~paper the~pod the~pool the~price the~process the~recent the~record the~release the~rest the~result the~run
+0.10 the~stack the~stacktrace the~start the~tensors the~th the~time the~tutorial the~value think think~that
+0.10 this~attack this~builder this~can throwing~an thu time~level ti~gb to_device today~on tokens~in told tomasz
+0.10 tomorrow too~big torch_npu torch~cuda total~by total~bytes total~chunks total~of total~vram tot~alloc tot~freed
+0.10 tout to~batch to~catch to~comment to~cpu to~device to~display to~get to~host to~insufficient to~leave to~make
+0.10 to~our to~refresh to~requested to~spare to~train to~unexpected tp traceback~oom train_step train~the tried~it
+0.10 troubleshooting trtexec~on ts turned turned~on two~crashes two~days two~of two~separate ultra~high umber
+0.10 understood unexpected unexpected~consequences unhandled~cuda unloading~all unset unused upscale upscaler up~by
+0.10 up~verlet up~when usage~peak usage~tot used~for user~guide user~supplied uses use~batch use~for use~it use~kib
+0.10 use~lower use~profiling using~gpu usually~means util utils util~cpp value~but value~in variable~length vary vega
+0.10 verlet verlet~run version~and version~or very~first viewport viewport~render vk vllm vocab volatile vulkan wall
+0.10 wan wanted~to warmup~encountered warmup~generation warmup~max_input_length warmup~text_generation_client wasn
+0.10 was~at was~changed was~still weeks week~both weights~from went~away went~from went~wrong werden we~need we~read
+0.10 wh what~am what~does what~else what~get what~see what~was what~we when~start which~gpu while~you whole
+0.10 window~reload without~trouble with~chainer with~limit with~llama with~mb with~my with~nothing with~only
+0.10 with~rust_backtrace with~status worker~cc workflow workstation would~exceed wow xla_extension
+0.10 xla_extension~xlaruntimeerror xla~tsl yes~know yes~the your~input your~job your~vram you~account you~agree
+0.10 you~are you~can you~for you~might you~should you~signed you~switched you~use zero~status zip zluda zombie без
+0.10 было всем всем~привет вылетает если запускаю карта кто можно нормально памяти привет сообщение уменьшить あ~り
+0.10 い~で お~り こ こ~と す~か せ~ん だ~け て~お で~し で~止 な~ら な~り の~で ば ま ま~せ ま~り ク ジ セ チ~を
+0.10 ッ~チ ノ ノ~ー メ メ~ン ョ~ブ ン~ト ー~で 一~个 一~样 一~步 上 不~到 两 中~间 主 之~后 也 交 从 以~跑 但~是 低
+0.10 停 入 内~存 写~法 出~ま 刚 初 到~一 割 加~载 动 单 单~卡 占~满 原~因 另 可 号 启~动 回~复 因 在~用 夜 大~小 天
+0.10 失 如 如~下 子 它 定~し 就 就~挂 工 应 应~该 志 想 成~了 我~在 投 日~志 昇 昇~腾 是~gb 月 月~日 检~测 模 求~助
+0.10 测 済 済~み 然 版~本 环 现 生~成 用~的 由 画~像 的~显 知~识 确~认 確~認 第~一 第~二 系 缩 腾 解~决 試 試~し 認
+0.10 设~置 试~试 该 越 越~多 输~入 运 运~行 还~有 通 里~的 问~题 题~描 계 까 까~요 낮 녕 녕~하 노~드 는~데 다 다~시
+0.10 도 돌 드~립 로 료 립 립~니 문~의 배 버 상 서 서~버 수 습 시~작 실 실~행 안~녕 어~제 었 었~습 오 올 입 입~니 있
+0.10 있~을 재 제 죽~었 지 추 하~세 학 했 행 호
+0.15 __init__ _bfc~op abort aborted~at acc agree air al all_reduce alla alloc alloca allocate~gib allocate~mib
+0.15 allocations~may allocation~failed allocator~gpu_ amber an and~after and~each and~gb and~got and~ran and~shared
+0.15 and~type and~with another~exception any~way an~assert an~error applied apply approx apr are~free are~gb are~ok
+0.15 are~still as~err as~if attach attn at~gib at~on avoid~fragmentation batch~and been before below~might be~created
+0.15 be~incorrect be~too body branch bucketing buffer~failed buffer~of build~of by~an by~hand by~my by~op by~user
+0.15 call call~first camera candle can~the can~use capture card~after cause~system cc~allocator changes~nothing
+0.15 checked children chunks~gib clearer cli client client~src climbs clips cnn code~returned colleague
+0.15 collective~operation come~from commits common_init_from_params common_init_from_params~failed concurrency cpu~it
+0.15 crash crashed crashes~today ctx cu cuda~and cuda~runtime custom custom~code devicebuffer dict different
+0.15 disable~upper dist docker docs~say docs~stable do~have do~it each~time eager~mode el~modelo embed enable enabled
+0.15 endpoint erreur errors_impl errors~were error~message error~warmup events everything~is everywhere every~time
+0.15 evidence example examples exception exception~another exception~occurred executing exists expectation
+0.15 fails~after fails~in fails~the falling falling~back falls falls~back fell filters filters~size finally
+0.15 finetuning first~iteration flat~at floats followed~the for~minutes for~possible for~stream for~what
+0.15 framework~errors_impl free free~and free~gib free~memory gb~are gb~do gb~profile gb~ram gb~used gb~vram
+0.15 gc~collect general gestern gets~through gguf gib~gpu ging gio gives~me give~it goes~on go~msg gpt gpu gpu~oom
+0.15 gpu~rendering grande growing gtx~ti guess gunicorn had~no hair has~nothing has~only have~look have~to
+0.15 have~written holding host~has hours html https~docs https~pytorch id imagens improve~the info~br
+0.15 info~model_runner infra initialization input~output insufficient~memory in~forward in~loader in~run in~torch
+0.15 in~your issues issues~and issue~on ist~eine is~and is~back is~down is~float is~known is~one is~small is~so
+0.15 is~that is~written item iteration~of it~does it~fits it~for it~goes it~gone it~helps it~it it~ll it~may jaxlib
+0.15 jetpack jetson~orin job~has job~localhost jupyter~kernel karte~ist kept~on keras ksampler last~week
+0.15 layer~filters len lib limit~for lines~of ll load_tensors~loading load_tensors~offloading loaded localhost
+0.15 localhost~replica logged logits log~from log~note log~same log~two log~your lol looking loop losses~append
+0.15 lvl~info machine machine~is mac~studio makes~no make~it management~https matlab matmul max_split_size_mb~to
+0.15 may~cause meldung memory~allocations memory~fraction memory~it memory~tried memory~trying merge message~says
+0.15 method me~it me~one mib~mib mib~on might mind miner mir mira mit mmap~true model_runner model_runner~py model~of
+0.15 model~tensors more~information morning moved~the msg mx my~dataset name~the nd ne needed neither nettle network
+0.15 noble node~with num_gpu numa nvidia~rtx offloaded offloaded~layers off~by of~gib of~my ollama~panic one~can
+0.15 only~in on~an on~any on~cuda on~every on~gb on~me on~smaller on~ti operating opt~conda org org~docs or~not ot
+0.15 ought ought~to outofmemoryerror~cuda panicked~at paper part~of pas passed passed~tests passing password percent
+0.15 perhaps pieces pool~use ppo problem~you pull~requests put~it python~framework
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~but pytorch~if pytorch~org py~in quality question~is raised~from
+0.15 raise~runtimeerror ray rd rebooted recording references regression removed~the rendering~documentation renders
+0.15 reporter rerun reserved~memory resize resnet retry~with rien rocm rounded rounded~to router~client runner
+0.15 running~out running~the runs~to run~the same~batch same~model same~time sao seconds see~https sentences service
+0.15 service~and session set_per_process_memory_fraction setting setting~max_split_size_mb set~it sglang shard
+0.15 shared~host shift showed silly situation size~input smallest smi somewhere sont so~close so~this spare speed
+0.15 split~into start~the state stays~at steam steps~to student studio sum~total sur~le swap~or sweep system~failure
+0.15 task~exited tell~the template tensorflow~installed tensors~this tensor~is terminate terminate~called
+0.15 tests~failed tests~passed text_generation_client thank thanks~lot thank~you that~is that~not that~should
+0.15 there~an the~allocation the~card the~config the~container the~course the~cycles the~dataset the~large the~night
+0.15 the~notebook the~orin the~other the~quick the~reason the~sample the~situation the~training the~unet the~whole
+0.15 the~worker the~workers things this~message this~week tiling timestamp~level total_loss total_loss~loss to~no
+0.15 to~one to~self to~this to~use tpu train~log trying~to turns turns~out types um unallocated~if understand
+0.15 unlimited until~the un~message updated up~to usage~bytes use~chunks use~pytorch_mps_high_watermark_ratio viola
+0.15 virtual~memory vram~used waiting warmup was~fine was~it way~around well were~encountered what~did when
+0.15 when~executing when~running while~mmap width will~improve will~look win window without~the with~another
+0.15 with~code with~that with~two with~what works~for works~with work~and would~be would~fit written~custom xla
+0.15 xla~service xorg xt yes~that young you~asked you~go you~post you~try zeros~cuda ² спасибо то あ い~た い~ま お
+0.15 し~い じ た~こ っ で~落 の~学 は ま~し り~ま エ~ポ チ ポ~ッ ー~バ 个~epoch 介 以~了 但 倍 告 器 在 失~败 对 希
+0.15 希~望 帮 建~议 张 後 挂 描 描~述 文~档 有~问 望 本 机 样 档 每~个 求 满 現 画 的~是 确 第 练 编 解 认 议 识 谢
+0.15 败 起~動 转 输 返 还~是 述 退 退~出 것 니 니~다 돌~리 로~그 안 업 작 죽 학~습 했~습
+0.20 _bfc _bfc~ran above~exception agent alloc_tensor_range alloc_tensor_range~failed allocated~gib allocated~memory
+0.20 all~of already~on am and~its and~now and~pytorch_cuda_alloc_conf are~fine as~you at~that be because before~the
+0.20 behavior between~and be~done bios blobs broadcast bs building~the but~these caffe call~last call~to card~in
+0.20 case~it cette chainer changed check checkpoint chose ci comment~by compiled conv counted cpu~the crashes created
+0.20 created~from create~execution cudaexecutionprovider cuda~graphs cycles~gpu dag das depth~maps describe
+0.20 device~cuda device~with dgx did~not die~karte display doesn done do~anything do~what dump duration
+0.20 during~handling each~iteration each~worker ema engine~could error~llama error~occurred error~unable evening
+0.20 even~with every~card exactly execution~context fa failed~on failed~resource_exhausted failure falls~over fewer
+0.20 fields file~opt firefox first~call first~one fix float~on followed for~more for~node framework free~gpu
+0.20 from~network further gb~free gb~the gb~with gemma gib~reserved gigs github~sign given~back gmx gmx~mdrun go~from
+0.20 gpu_ gpu_memory_utilization gpu_~_bfc guten handling~of has~gib here~the host~memory if~your image~size impact
+0.20 incorrect inferência initialize inlet in~execute in~fp isn~enough issue is~built is~there iterations it~away
+0.20 it~doesn it~go it~passes it~runs it~says it~should jobs~on job~ended journal jpg já keeps~its label~fusion late
+0.20 la~memoria lets lief limit~set llama load_tensors loads load~model load~the log~could log~error log~traceback
+0.20 loss~item lot lowered made~it main~error make~the management~and maps marek mas mb~so mdrun mdrun~version
+0.20 means~the memory~gib memory~on memory~with metashape me~on mi mib~gpu mindspore minibatch mistake model~unable
+0.20 model~was module mortem my~card même nb nel neural neural~network new ngl night nn node~name nothing~else
+0.20 not~find not~set no~difference no~more no~problem nó of~gb of~in of~size of~the of~them onnxruntime on~device
+0.20 on~free on~host open optimizer orin~nano or~so outofmemoryerror~traceback out~and out~of overnight panic
+0.20 panic~unable pass~the phase phi pin pjrt pjrt~pjrt_stream_executor_client placa post post~mortem preallocated
+0.20 predict program~gmx queue quiet radeon raylet remat removed reported~by reproduce~the res resident
+0.20 resource_exhausted~out restarting~the rs rule runs~out same~box same~on screenshot sdpa seems see~below separate
+0.20 seq should~have side sim slicing smaller soon~as source~file spelling srun starten stderr subdivisions
+0.20 successfully~but task tells tensorflow~python tensorrt~engine textures text~encoder tf tf_force_unified_memory
+0.20 that~much that~we then~the there these~errors the~above the~loop the~nccl the~old the~others the~output the~ui
+0.20 the~very the~vision this~card this~expected this~model thx times title token too~little too~much torch~zeros
+0.20 toujours tower to~decrease to~disable to~initialize traceback~most trainer~main trainworker trainworker~pid
+0.20 trouble trtexec two~cards two~failures ui un unable~to unless~you updated~successfully upload up~with urchin use
+0.20 used~mb using~cuda value version vision vit vmap von wanted was~updated weekly went~down went~through went~to
+0.20 we~can what~went whether whisper wird with~smaller workers works~thanks written~by xla~pjrt your~account época
+0.20 пошло た~ら ち~ま て て~い サ~ー セ~ー ッ ッ~セ メ~ッ ー~メ 候 关 卡~是 号~卡 各 复 复~现 室 已 待 成 我~的 批
+0.20 改~成 时~候 服 服~务 来 止~ま 正 発 的~内 的~时 络 网~络 训 训~练 试 谢~谢 네 네~요 시
+0.25 afternoon after~some allocate~compute all~the and~gib any~implementation an~image application art as~soon at
+0.25 avoid back~to batch~prefill bfc_allocator bfc_allocator~cc bigger~card binary bucketed buffer buy called
+0.25 cc~execution check~the collective comes~up common_runtime~bfc_allocator compute~buffers con confirmed
+0.25 context~for could~you create~context cuda~device cuda~for cuh customer có de deck decode decrease~max didn died
+0.25 doc document does~this eager enough~memory entrenar error every everything execution~of failures fell~over
+0.25 find~any first~then floor flux~dev foreignnode frame from~yesterday gave~up gets get~this gib~free github~com
+0.25 gives go goes graph growth handle~prefill happens~add have heute hey how~can https~github huge idea ik ilse
+0.25 implementation~for installed~from in~function is~ok it~only it~trains jax~errors job~failed job~on join kaggle
+0.25 kept last~lines la~primera leak left~for lena log~is log~what macbook main management master maximum
+0.25 memory~management memory~of memory~when merging modelo~de model~file mossy moved must~be nie node~foreignnode
+0.25 nothing~for no~idea occurred of~mine of~replica only~gb on~github on~gpu on~job on~this on~with oom~happens
+0.25 opencl opt orin~nx other~ranks overflow paddleocr parou parsed passes pid~ip pjrt_stream_executor_client
+0.25 pjrt_stream_executor_client~cc please~check plus pod posting prefill~tokens primera process~is puts que rank~the
+0.25 related replicas replica~failed root~cause run~on scan searched second~one see~list select set~by sign~in slices
+0.25 smoke soon stable stack~overflow stage stay step~to stuck teacher tells~me tensors~when that~for them there~way
+0.25 the~gib the~gpus the~maximum the~problem the~processes the~smallest the~title the~torch those ticket titan
+0.25 tokens tokens~you took to~avoid to~handle to~load to~lower to~your tracker training~with ultra unable used~the
+0.25 using waiting~for went~well what~can what~should when~oom while~running whisper~large why with~cuda with~it
+0.25 with~model yolov you~do zeros как по し~て た で~す 个 作 务 助 動 可~以 启 問 問~題 回 止 每 经 都 重 重~启 題
+0.30 accounts allocate~cuda allow_growth and~then app append arch attempts automatic away backend batches batch~size
+0.30 beim big blender build by~itself ca calling came can~take cards~and card~is ce cfg chat chunked chunks chạy
+0.30 comes common_runtime core~common_runtime core~dumped could~not cp create cuda_error_out_of_memory~out
+0.30 cuda~buffer cycles describe~the did~you disable disk down~to dr each~of enough error~code exited~with faster fft
+0.30 for~that four gan gb~gb gib~the gig gpu~and gromacs hash hashcat here~for hint~if host~cuda_error_out_of_memory
+0.30 hung implementation input installed in~that is is~fine is~gone is~in is~what iter lm main~panicked mais maybe
+0.30 may~be memory~for memory~try merged min mine moment most~recent my~own người noise obtiens offload
+0.30 offloading~repeating of~allocated of~course of~memory old on orin other pattern pattern~cuda pc
+0.30 pipeline~parallelism recent~call reduction repeating repeating~layers replaced rig rules samples~per
+0.30 see~documentation segunda should~do sin smi~shows solved sorry~for specified split sprint start super switched
+0.30 tensorflow~core tensorrt tesla thanks thanks~for that~moment they the~first the~model the~test this~here
+0.30 this~morning though thread~main tiny to~cuda triton tts tune two update want~to war was~on wgpu with~batch work
+0.30 workaround xla~label yes の~エ 了 以 像 图 正~常 起 过
+0.35 aborted~core accepted believe black command config core cuda_error_out_of_memory embedding en~la estoy
+0.35 expandable_segments flux forum four~times fragmentation~see fusion github graphs has ho images in~to isso is~all
+0.35 jupyter layers~to length list~of lots message note now ocr offloading per~gpu point processing quick recent
+0.35 relevant replica reported retrying root samples second self server~error should~be starting step~of su the~full
+0.35 the~gpu the~third third to~ask to~be to~gpu to~in try~with una volume way~to with xtx your you~need you~want
+0.35 し~た 卡 后 时 生 跑
+0.40 allocation~summary and~it around bug by~pytorch clear_session com current~allocation default depth detector
+0.40 during each~one engine error~not fails fraction from~to hello hidden if~you instance_group instance_group~count
+0.40 leaving~this line~in llm loading~model log~my models os parallelism png qwen ranks reply resolve restarting
+0.40 script someone src stream summary~follows sur survive termina the~build thought through used use~of var warp
+0.40 your~gpu вот тема
+0.45 aborted audio batch~is bo but course days decrease documentation~for dos er error~in esto flax following follows
+0.45 for~me get~the handle isn is~set leaving les non nothing nx okay or~is paged panicked prefill py quadro requests
+0.45 the~demo timeline van ver very worker written ya you~have 到 改
+0.50 already back backtrace bigger default~rank di down eval expected forward frames gtx~gb hint jetson just op
+0.50 problem python py~line restart restarted set~to terminal to~reproduce traceback treino trying while you
+0.55 action better comment documentation en~el execution gave get happens here hi https iteration minutes my notebook
+0.55 not~enough po put runs says should some somebody so~it test
+0.60 after ai could each err for~this gone on~the pipeline rank running set summary th the~new three training
+0.60 tutorial yesterday
+0.65 encoder epoch net so sorry to~create train trains works за
+0.70 cause dataset demo even image load
+0.75 gt rtx ti try way
+0.80 gb got
+0.85 both did had me same
+0.90 re
+0.95 it
+1.10 gtx went
""",
    "near": r"""
-1.90 cpu
-1.45 errno finished oom
-1.35 who
-1.15 there
-1.10 saved
-1.05 sec
-1.00 exc_info killed txt
-0.95 gib
-0.90 cudaerrormemoryallocation kb
-0.85 acc ms timeout
-0.80 kv notes pipeline
-0.75 if mb memory null passed
-0.70 creating cublas_status_alloc_failed diff env global_step invalid json long message name pt tests
-0.65 assert class git hbm log return running sh slice solve status test
-0.60 as errors raise socket text true val_loss
-0.55 cards cudnn example for llama_kv_cache_init local_rank msg requested returned scratch size title triggered xla
-0.50 accuracy amp benchmark call cd commit const debug detected do gemm_fusion_autotuner index mem messages points
-0.50 retry runtimeerror skipped slurmstepd so tok troubleshooting weights
-0.45 apple author black configs dir end explain format has hsa_override_gfx_version moved no phrases reason retrying
-0.45 rss supported val
-0.40 allocate anon bat be begin built channel config content dataloader driver ep epoch fresh gpu gpus item kernel
-0.40 kind label load_tensors logging max_split_size_mb mig msgstr nan oneline oom_kill open pretrain report the thu
-0.40 train_loss trtexec type want what why
-0.35 accumulation allocating assistant autotuning best bot br capability check classify completed component corpus
-0.35 cudnn_status_not_supported def dice div done dtype du ecc empty_cache fake faq fatal grad_norm grep group guild
-0.35 hiperroroutofmemory id level limits loader match needs of opset output pinned plan pytest python queued red
-0.35 reinitialize request returns sheet since slide start strings times valid vram vs wiki window without yes
-0.30 _check_cuda_python_error alert are aten attempt backends cannot case cases causes chosen cluster compiling count
-0.30 created ctranslate cuda_error_launch_out_of_resources data date epochs far fc fewer fixed from import infer info
-0.30 job joined let library llama look max_model_len meta mm mon mx need new nm num_ooms out parameters parse per
-0.30 plus quit restored rmm score sdpa sending side signal sigterm space std stop str string swap tensors three
-0.30 timestamp train uid use utf valueerror vm writing written wrote you
-0.25 _t address algorithm allocator also bfc bfloat body bool checkpoint checkpointing checkpoints closing
-0.25 cordialement coverage cpp ctc cudaapierror cudaerror_t cudasuccess define deploy device_memory drill dso_loader
-0.25 dunlin else eng etc exhausted exitcode expect exports external first free fusions garbage_collection_threshold
-0.25 get gguf gpu_oom gx how input io items learning_rate lgtm lines max_seq_length mean medvram nb
-0.25 ncclunhandledcudaerror needed newer ngl nothing num_alloc_retries numbers onnxruntime_inference_collection patch
-0.25 pth pull py quota reached ref registry resolved retcode routes safetensors save saving setting shapes shrink
-0.25 simulated skip snapshot speech step_ struct supervisor synthetic tcp test_other_errors_pass_through topic tried
-0.25 trunk tue ul unit userwarning value values var verbatim verdict wed when xid 用
-0.20 activations ad always args article ask asked behaviour block_k block_m block_n builds bus byte caffe card
-0.20 collected commands comments compiled constraint conv_algorithm_picker cross cuda_host cuda_visible_devices cudf
-0.20 cupy deps device deviceerror dmesg doc ds effective elapsed elastic empty encoding estimate exact
-0.20 execution_count filename five fixture flash_attention_ floor ft gc gpu_device gradient_checkpointing gradients
-0.20 guide handler hards hf history href illegal install intern js known la lang lesson li limit linear
-0.20 llama_kv_cache_unified llama_new_context_with_model lm_head load_in_ loaded lol loom loop lower lustre make
-0.20 maximum mbs merged mlp mémoire native nodes np num_stages num_warps object ok only oom_count options or panic
-0.20 parser pending place platform pluggy pool processing prod pytorch_hip_alloc_conf quantize questions reading
-0.20 recommended registers remedy reports rootdir sample se sent severity sim sort strong style succeeded success
-0.20 sudo sw symptom tail taken than tickets took ts tuner un val_accuracy venv verbose wait week write xformers xml
-0.20 yaml
-0.15 ac af ai answer apply arena_extend_strategy argument assertionerror attn_implementation attr badge before binary
-0.15 bind bit bump calm cancelled captured caught cell_type charset ckpt colab compile compiler completion
-0.15 concurrency configuration contained copy corp counter creation cuda_dnn cudadrv cudamemgetinfo de demo dev
-0.15 diagnostics diffusion domain ef ended endgroup enforce engine evening event events exc exceeded export exported
-0.15 figure final fired fixes generation ggml_backend_cuda_buffer_type_alloc_buffer gold golden grüße guard gw had
-0.15 half hand heron heuristic hint hits host_oom idle img initialized instance_group instead insufficient jest jobid
-0.15 kaggle kill ksameasrequested launcher leave license local local_xla login lt macos marked max
-0.15 max_memory_allocated maxrss metadata metal mi multiprocessing network not notebooks ns off offload_optimizer
-0.15 offload_param ol one oomkilled opened_zipfile oserror others otherwise outofgpumemoryerror outofmemory pack
-0.15 patterns per_device_train_batch_size perfect petrel physical pkg plover pos pp pr predict prngkey processes
-0.15 profile pytorch_mps_high_watermark_ratio record related release removed req reqmem requirements resource review
-0.15 runbook runner samples sampling sbatch search section series sharded shift site slow slug small soft split_k st
-0.15 still sxm take tensorrt testclassify them threads to_string toml tp tts uncorrectable under unsigned
-0.15 ur_result_error_out_of_device_memory url user validation wall wanted xla_python_client_allocator yi yolov 度 法
-0.10 _______________________________________________ __init__ ab acceptance access activation activity add agent
-0.10 alphafold app array artifact assert_eq assign attention attributes autocast avail average avg back bad_alloc
-0.10 baseexception bb between blocks bnb bo bucket bye bytes capi catch category cause cell changed changelog changes
-0.10 classname clip co collect compact completely confluence connection consumed contains context control crashes
-0.10 criteria css ctx cublascreate cudageterrorstring cudamalloc cudnn_conv_algo_search cudnn_status_alloc_failed
-0.10 cumemalloc cumemalloc_v current_context debian decision defaultcpuallocator directory discussion display_name
-0.10 distributed docs doctest document each echo effect entry est everything exited expecting expr fault faults fd fi
-0.10 field figures filenotfounderror fn forcausallm fragmentation fri gb_free generate generated gpu_helpers gpuwatch
-0.10 grad grid helpful highlights holds hostname il images impl into is_oom issues journalctl kestrel kmg language
-0.10 larger largest latency linux llama_model_load loki mapping markdown math max_input_tokens max_new_tokens md
-0.10 median medium mem_fraction_static memoria method might mira missing mlx mps msgid mt names ne nf num_shard
-0.10 number nvrm once onnxruntime_src oom_score_adj oomd operation out_of_memory over panels parametrize parquet
-0.10 paste pgtables picked pickle_module placeholder po pooled_storage_manager port preflight pressure previous
-0.10 problems projects pub pytorch_cuda_alloc_conf raw rc reactions reclaim refused regex rejected render repeated
-0.10 requires retryable rg right room runtimeexception say says scavenge scripts sentence sequences serving
-0.10 set_to_none shmem showerror sm_ smoke sources span sphinx static stdout stepid succeed successful successfully
-0.10 syncedmem systemd systems tb team tenant tessera testcase testsuite testsuites text_generation_router_v textarea
-0.10 that they thread tick timeseries tiny too train_wall trainingarguments triage try types unspecified up vae
-0.10 vaedecode vendor vision vk_error_out_of_device_memory volumes wandb was watch watchdog while wording world
-0.10 yarrow zeros 太 存 小 重
-0.05 _k _utils abort accepted activate ada added again all allocaterawinternal allocators allowed allreduce alt
-0.05 alternatives announce answered arch arg available awq bad bare barrier base base_model batch_size being
-0.05 bfcallocator bfcarena bindings block bonjour bootstrap bpw branch break budget builder busy cached caching can
-0.05 cf change chaos checklist chip choose chunked_prefill_size ckpt_ clear click closed cmd codes collective columns
-0.05 comfy comfyui commandline_args compat completions components conf confidence conftest containers contents
-0.05 context_len copied count_over_time course crashloopbackoff crates creationdate criterion
-0.05 cuda_error_launch_failed cuda_memory_manager cudadriverversion cudaexception cudagetlasterror custom customer
-0.05 cut dashboard days dc dcgm_fi_dev_fb_used dd decoding defaults dependencies derive detection device_oom diag
-0.05 dies digest direct disk display don double dp drive drivererror dropdown during dynamic edges einsum element
-0.05 elements encode enum eq errorf eth every except exercise expect_that experimental extract falling fb feat
-0.05 feature ff fieldconfig files fix fixtures flash fleet flush fmt footer format_size formatter frecuentes
-0.05 frequently front fwd gauge get_memory_info glossary gn gnorm gnu goes good gpu_executor gpu_mem_limit
-0.05 gpu_model_runner gpuoom gradient gradient_checkpointing_enable grads grpc halve hassubstr head header heading
-0.05 health healthy heap help helps hints hip hw idea imagerecordioparser incidents increase inference installation
-0.05 invoked ipynb isinstance iter_image_recordio_ january keen keyerror killer kitchen kl ksampler legendformat less
-0.05 libcudart libcudnn limitations listening lists localllama log_dist logger low lowvram lr lvl maintenance
-0.05 management manager many mark matches matmul matrix max_bin max_len max_num_seqs max_running_requests max_tokens
-0.05 max_total_num_tokens meaning means memory_reserved memory_stats merci mesh micro micro_batch mit mk mmap mmu mnt
-0.05 mock model_id mu multiline mut mxneterror nanny nav new_token_ratio night nn numba nvcc obj office often on_oom
-0.05 oncall onnxruntimeerror opencv otter overlap package pairs paragraph parentid parsers part parts pass paths pci
-0.05 people performance persistent pinned_memory_manager pip pipeline_tag please pme printed printf priority process
-0.05 product proj px pycuda qa qps quick quillnet ra raised random ranks rb reported requested_bytes residues
-0.05 resourceexhausted response responses restarting results retract retracted_reqs reviewed role round row rst
-0.05 runtime_exception sacct sbin scenarios schema schemas schemaversion screen sdxl seen selective server_args set
-0.05 sha sharding shm shuffle signatures slot sm snapshots solutions something spare speicher sprint stable states
-0.05 storage story streamexecutor study suggestion sum sweep synopsis tab table temp tensor test_parse testing
-0.05 textures thcstorage then third_party throughput throws tiles tobe toc tpu train_step trainer translation two
-0.05 typeinfo uint unavailable unexpected updated urchin usable uv uvicorn v_num val_dice validations vllmworker
-0.05 vocab votes wav weekly wide wishes with workspace world_size wrong xa xla_python_client_preallocate yet yolo
-0.05 your zu 办 半 原 因 大 片 碎 答 精 题
+0.05 ___ _____ __inference_train_function_ __main__ __name__ __version__ _apply _c _call_impl _call_tf_sessionrun
+0.05 _contextlib _conv_forward _core _cuda _cuda_deserialize _dummy_sampler_run _load _malloc _nn _nvenc _recv _zn
+0.05 according actor_id agg alertname alerts alloc_tensor_range allocatememory allow_growth allow_unreachable amd
+0.05 amdgpu an and anonymous anything api application approved apps arc architecture arena arguments asr assets
+0.05 attachments attention_mask attic attn_mask attn_weights attribute await axes ba backend badalloc batch_norm bc
+0.05 below bert bflops bias bins bitsandbytes ble block_until_ready both bst buf bugs bytes_in_use bytes_limit
+0.05 bytesize callback calledprocesserror camera can_shift capture cat cdist ce cedar cell_ chat check_call
+0.05 check_enough_kv_cache_memory classes clcreatebuffer clean client_terminated clips clock close cloud cls coder
+0.05 collecting comfyui_windows_portable common_init_from_params computecosts concat concat_op concurrent configproto
+0.05 continue conv_ops_impl cores corporation cpu_mapped cpuexecutionprovider create_graph cron crop cryosparc
+0.05 cuarrays cuda_call cuda_settings cuda_v cudaallocator cuh cumem_attach custom_allocator d_ da dark_cuda darknet
+0.05 deck decoder decorate_context decorator decrease deep default_restore_location defaultallocator den denoise
+0.05 deserialized_objects detach detail deviceid devicememory devices died difference dilation directly directml
+0.05 disable disabled disp dl dlalocaldram dlasram dm dmlc dot_general dp_rank dpi drain due dump dumped duration
+0.05 edge_ edited efficientnet el ema emb engine_args entrypoints eps error_handler ethminer exec executed
+0.05 executekernel execution_block_cb executor_base existing exiting exits exllamav expert_gating_func
+0.05 extractimagepatches face facebook faiss faster_whisper fe features fedora fetch fields flash_attn
+0.05 flash_causal_lm follow forkpoolworker forward_call fp fps from_pretrained fsdp full_state_dict fun function_node
+0.05 functional fused_moe gave gcc gemm gen generate_token geometry getfield ggml_cuda_init githubusercontent giving
+0.05 gone google gpu_id gpu_memory_utilization gpu_uuid gpudevicemanager gpuid gpupooledstoragemanager grad_fn
+0.05 gradient_accumulation_steps gradio graphs groupby gs gz hallo happened has_subgraph hash he healthz hidden hires
+0.05 hist host hr im_end impact imperative implementation including init_memory_pool initial_pool_size initialize
+0.05 inner_training_loop inp input_bufs input_feed input_ids inputs instruct interface interpreters interval ipex ips
+0.05 iq ir is ish isn jetpack jnp jul june jupyter just kernels kernelspec key_states kind_gpu kofi kv_cache_utils
+0.05 kv_size latent lc ldm leak lena lin live llama_init_from_model llamarunner llm_load_print_meta lmdeploy
+0.05 load_state_dict loadmodel loads localcudacluster localhost location lock longest loops losses ls lstm lunch
+0.05 luxcore mainprocess makefile managed managers map map_location maple march max_batch_prefill_tokens max_depth
+0.05 max_length maximum_pool_size maxpool mean_ megatron memcpy memoryerror memorypool mempoolsize mhz mindspore mine
+0.05 minibatch mistralai model_dir model_executor model_type models moderator module momentum months more mory moving
+0.05 much mul_ mxgetlasterror n_expert_shared n_ff_exp n_gpu_layers n_layer_dense_lead n_ubatch namespace nas nchw
+0.05 nearest nemo ner nfs ng nils no_grad noise non_blocking none norm nt nu nuc nullptr num_ctx num_gpu
+0.05 num_images_per_prompt nvinfer nx oct october offline ollama_context_length ollama_gpu_overhead ollama_keep_alive
+0.05 ollama_llama_server ollama_max_loaded_models operating ops opt optimization optimizer order ordinal
+0.05 org_tensorflow ot other output_names outs oyelaran pad paged_adamw_ pages parallel partial partially partitions
+0.05 patch_match_stereo path pcie pd pdf pe peft perf persistence persistent_load phase pickle_load_args pin_memory
+0.05 pipe pipelines pjit pjrt_stream_executor_client pods policy port_args portable possible posted ppdet
+0.05 pre_execute_cb preds private process_name processgroupnccl processor project provider ptr pwr py_str qe queue
+0.05 quill qwq rain raise_if_cache_size_invalid real recv_device reduce reference refvalue relevant remat rendering
+0.05 repeat repeats repl repr requires_grad reranker resident resnet restore restore_location resume revision reward
+0.05 rl rm rmm_maximum_pool_size rmm_pool_size rmmrapidsretryiterator rollout root_key rounded router run_options
+0.05 run_scheduler_process runners runtime sat scala scaling scheduler script second seconds
+0.05 secondstagefeatureextractor sed seg send_device send_device_incarnation sep september sequential_executor
+0.05 serialization served sess set_device set_per_process_memory_fraction sft shard share shutting sigmoid similar
+0.05 solution solver sorted spark sql sqrt squeue sr_x starting startup state state_dict stderr stem stopping
+0.05 storage_type stride studio subprocess suite sun swin system_allocator systemerror sz tactic tacticoptimizer
+0.05 targets tasksetmanager te teacher tensor_name tensor_type tensorrt_llm tensorview text_generation_launcher
+0.05 text_generation_server texts thank thx tiling timm tmp to_gpu tokenizer tomasz tools tp_rank trace
+0.05 traceback_utils tracer train_batch_size training_step traj tritonserver trt trust_remote_code tuple type_k
+0.05 type_v ui uk ultra unable uncorr unet units unix unpickler unused upload ups upscaler used_bytes used_gpu_memory
+0.05 used_memory uses utc util utilization validating vdl_writer vega venvs vgg via virtualmemorybuffer visible vit
+0.05 vl vmap vmm volatile volume wants warming warn word worked workers workflow wrap wry xb xc xgb xgboost xl xlarge
+0.05 xs ze zephyr zesty zip zusammen 回 境
+0.10 _alloc _configure_zero_optimizer _conv _do_call _lib _run_fn _session _try_malloc accelerator actions
+0.10 activation_checkpointing additional alignment allocateimpl any apiversion apr archive autograd axis backbone
+0.10 batches bench beta bge bitmaps bits blas blobs bufferassignment calcul candle cargo cb ccsrc cells cfg chapter
+0.10 chunks ci cl_mem_object_allocation_failure cli community complex connected controlnet conv_ops ctk ctv
+0.10 cu_stream_non_blocking cuarray cuda_error_out_of_memory cuda_stream_ cudaexecutionprovider cufft cumemcreate
+0.10 curr_region_allocation_bytes_ custreamcreate daemon ddr deepseek der describe desktop det detector device_id
+0.10 device_put diffusers dims discord discussions dmatrix eb ee elif enable encoder encountered enginecore entries
+0.10 eog eu ev even exceptions execute executor expansion fa fairseq_cli false faster feb feed_dict fetch_list few
+0.10 fftn flags flow force forum fraction freq_base freq_scale func gan get_output_data gi gigs gives gpu_hist
+0.10 gpu_worker graphics green gres gruß heads held here hidden_states high hpc hx ideas ids igpu ilse in inf
+0.10 input_data_all int internalerror interpolate jo lammps last_hidden_state learner lightning like linalg lindqvist
+0.10 llm_engine lm loadengine logged logicaldeviceconfiguration lost lua ma macbook macro maintainer mar masks
+0.10 max_total_tokens mem_get_info memgetinfo memo memory_limit memory_limit_ mining model_parameters modeling moe
+0.10 moin monday mossy mp n_batch navi ndarray newest nightly notebook nov nproc_per_node nv_gpu_memory_used_bytes nz
+0.10 official offload ollama_num_parallel ones onnx openai opened optix optshapes ort output_data output_ui para
+0.10 particles partition pattern pbtxt peakreserved petra picture plugin pool_allocator pools pow prefill print priya
+0.10 probe quarry question qwen radv rapids ray raytaskerror ready recon repeating reserved resources ret retro
+0.10 return_tensors rt rtx run_id run_metadata rusty scale scale_factor scaled_dot_product_attention screenshots sd
+0.10 see set_logical_device_configuration sgl shell should sigabrt skipping sleep source_file source_line spec srt
+0.10 statistics stream_executor subgraph_callable super taichi takes target target_list tasks terminal terminating
+0.10 text_generation_client this threshold through throw_api_error tid tm to_device total_gpu_memory
+0.10 total_region_allocated_bytes_ tr trainnetwork transcribe transform tritonbackend_modelinstanceinitialize
+0.10 truncation ub undefinitializer unset upscale use_cudnn_on_gpu utils vec versions view vivid vk vol
+0.10 waitnotificationfn wan warp well went words wrapper ws zero zero_optimization
+0.15 ____ _k_m _state actor actual adamw adding alloca allocatable amber answers artifacts attempting aug auto
+0.15 backtrace beetle bfc_arena bhqk big bin buffer buffers building but cache callbacks caller catboost caused
+0.15 centos command container critical currently dask dataset dear dec detect did dim dist docker documentation down
+0.15 dropped dt duplicates embedding enabled environ er err executing farm feeds ffff find fit flux fr gemma
+0.15 ggml_assert ggml_gallocr_reserve_n ggml_vulkan gh gmx got gpt gpu_rendering gromacs harbor home hour https imgs
+0.15 include initializing iter jit join juniper keras key lan largestfreeblock lattice left len length libmxnet
+0.15 load_model log_softmax lora machine manual max_input_length max_prefill_tokens maybe_live_out metrics
+0.15 minibatchsize miniconda mistral mixtral model model_lifecycle morning my na nhwc noheader normal num_updates
+0.15 num_workers observed offloading old onnxruntime_pybind op_kernel op_requires opal optim optimized orin outcome
+0.15 output_type outputs params pc physx ppo prefetch profiling prop properties ps pyx qlora quiet recent recover
+0.15 relion relu required rerank res reserve_size retain_graph retries rules runbooks runoptions rx ryzen saveengine
+0.15 scores sd_hijack_optimizations sentences settings sglang singledevicememorypool slurm smaller
+0.15 split_cross_attention_forward started starts stops strides summary system tiled timeline token transformer
+0.15 translate transport triton uma umber unsqueeze uploading video vllm void wsl www xlaruntimeerror xorg xtx xx
+0.20 _bfc aborted about am assertion batch bf box bt bvh chain ciao classifier com common_runtime complete conda
+0.20 condition constant cp crane crash create crit cuda current cv cycles dag day decode deepspeed devicebuffer
+0.20 diffuse distribution dusky ed embed en enc enough execution failures fairseq float forums fra freememory game
+0.20 generating gfx ggml glad global gpu_ gpuarray hi image inlined inner kept kib lab layer learn libc list
+0.20 llm_load_tensors lunar mask mini model_name_or_path modules mxnet nettle noble node note num nvidia offloaded
+0.20 opencl our padding parameter peer per_process_gpu_memory_fraction phi pose ppl pred print_info processed program
+0.20 pytorch rand randn raven raylet re rec replica requests restart secs service short silver single softmax source
+0.20 sparrow ss stand stat tgi th titan total totalmemory train_ds train_inner trains transformers triangles tune ty
+0.20 updating viewlayer virtual we
+0.25 accelerate async atoms bd blender bs common con console conv data_format details distill early examples expected
+0.25 falcon fan fft fine gable gin go goroutine gpu_options gt http inferencesession inlet intel ip issue iteration
+0.25 jaxlib jpg jun jvp lantern llama_model_load_from_file_impl lo max_batch_size min minutes most nnet non now
+0.25 op_name output_dir paddle page paged pcibusid predictor problem regards reply runs sched seqs size_t slack
+0.25 solved sr stats steps svc terminated tf ticket to today torch trainworker trial tsl turn unknown usr variables
+0.25 version webserver which windows xla_extension xt young
+0.30 _device alloc anaconda another badger csv cuda_allocator cuda_driver default delta dt_float enginecore_dp envs
+0.30 failure fern hazel hello hit instance ipython jolly laptop large latest layers load logits major makes
+0.30 maxallocsize mcu memoryclockrate memusagechange minor ml mo mode newbie next numallocs ocr operator peak
+0.30 powershell pro received reproduction rule seed seq serve server stacktrace stage tags task vulkan warmup webui
+0.30 wps
+0.35 brisk capacity crashed ends exe forward found github inc incident jl llama_context loading matched maxinuse may
+0.35 member n_ctx pebble pid posts query radeon rank reporter run same session src standup time unallocated warning
+0.35 whisper whole work
+0.40 action after append at chunk client could errors_impl fails fluid hashcat inuse ivory jan jax julia kwargs me
+0.40 microsoft ollama onnxruntime plain post scene shape smi stack tensorflow thanks thistle top
+0.45 allocated allocation already behavior bug compute dgx ember environment feats frames gb graph handle internal
+0.45 nccl net png pod ram reproduce root ti ubuntu update viola
+0.50 core cu fail frame ghz init lib stopped transpose users
+0.55 continued gtx op pm result
+0.60 bfc_allocator build code error framework geforce llm scan training works
+0.65 exception resourceexhaustederror srv traceback using
+0.70 by cc on org tesla worker
+0.75 line os packages resource_exhausted
+0.80 file self
+0.85 failed
+1.00 commented
+1.05 loss
+1.15 comment
+1.65 description
+2.10 it
""",
    "lead": r"""
-1.80 `
-1.70 „
-1.50 gib like
-1.35 info we who
-1.10 memory
-1.05 > for tensorflow that tried
-1.00 cuda_driver ram stream_executor
-0.90 out
-0.85 common_runtime every free torch warning {
-0.80 is je page «
-0.75 exc_info interview met per pytorch taken tensor texts there will
-0.70 ; allocator flux her how other question ran » …
-0.65 den does für ggml_cuda_host_malloc il llama_model_load
-0.60 im to would
-0.55 " allocated are asked docstring has lower or plan pool read seen stop stops theano virtualmemorybuffer вопрос │
-0.55 文
-0.50 de do docs front ggml_metal_graph_compute just launch never once oom resizephysical shown threw too where 问
-0.45 as core from guard hello isn op_requires prefill should sim starts the true write 题
-0.40 ' \ allocating c_api ciao conv_ops cudnn errors hallo hand ich idea kind limit looks mib msgid noch op_kernel
-0.40 resource_exhausted skipping strings suppose thread warn xgboost yet zusammen ” 的
-0.35 allocate below bot chapter command config conv cudaprogram ein engine estimate fake hint loss não print red side
-0.35 size tests throws unit userwarning 器 是 有 请
-0.30 = ? batch_size be block canned caught come counts device die end ends entry external fields figure gb keep knows
-0.30 kv make matches mps nit no people recognises search show sooner test this trained use why wiki же
-0.25 algorithm asks cl_ cluster cpu each empty everyone exit faq find_executable_batch_size fp gpu_memory_utilization
-0.25 gpu_oom if into killed known level lib line makes many metal mode modules note number pattern raise raising
-0.25 regex request resourceexhaustederror row say slide tell three ts un weights which won workspace zero не — 。 ト
-0.25 ン ・ 以
-0.20 * / [ aa allocation arena attempt bar bfc_allocator bfcarena blocks cache cannot catch compare
-0.20 conv_algorithm_picker cudasuccess cuh dans device_helpers di difference echo een eng except explain fault
-0.20 generate ggml_backend_cuda_buffer_type_alloc_buffer have het kernel kurze longer msg needs parser por put på que
-0.20 reading refused returns room rust scheduler sh site something std table tensorrt texto tip total una video vllm
-0.20 whether whole windows work wsl xla_extension you } гб 「 た て 下 会 本 这 시 의 ）
-0.15 about accelerate again allocaterawinternal already and ask available avec calls came capacity console cudamalloc
-0.15 div du em empty_cache executekernel expected fine fit gets ggml hold input int its jaxlib jobs kb komunikat
-0.15 later launcher les local_xla look mar march matmul much opt paddle please problem quotes raises readme real
-0.15 requested return rtsafe runtime runtime_exception sample sampler scratch sequential_executor spec str subject
-0.15 system triage tune under week xla し ま 中 在 显 第 老
-0.10 % anybody at au back backends cards colleague commit common dataloader debug did don envs ep failure finetune
-0.10 fix four given grep help host http lab let local_tsl logs lvl meet memoria more ngl nn onnxruntimeerror options
-0.10 para predict proposal pytest quiz reason reported reviewer rmm saferuntime saw section sequence shared simulated
-0.10 small startup status string sum sur sweep than thing threads through times tiny unallocated usually ve want
-0.10 wants way when width wish wording words wrapper zu для が 不 出 原 存 版 面 그 니 면 지
-0.05 $ & ( ^ above alert asr backbone backend between bytes caching catches classifier classify close complex const
-0.05 contains content context count_over_time cu cuda_error_out_of_memory cudaruntimeerror cuvidcreatedecoder dec
-0.05 deep der dies docker draft driver er est even fail feature feb fixed frage gpu_hist gpus graphics guide hence
-0.05 hip holds infer init is_oom it jetzt know la left ll local logged mail map messages mock model_lifecycle morning
-0.05 most need nobody none nur object of often opencv outofmemory output params past paste pessoal phrase post
-0.05 printed rather re release reserved review runbook se side_effect since some someone started style such summary
-0.05 take textures them trains try trying turns txt typical unhandled updater_gpu_hist van vram vs were while
-0.05 xlaruntimeerror xpu · ¿ строка く こ を メ 看 错 다 문 오
+0.05 acceleratorerror actor al allocatenewregion also always amd apr arc around attic bench bf builds báo call
+0.05 calling cc char check ci comfy conditional_t container conv_ops_impl crashes ctx cuda cv deepspeed dev directml
+0.05 enginecore_ ensemble errtype everything export following fooocus handle hiperror hires hours https include
+0.05 initialization item iterations java jour kills kubernetes lang local_client mal max_batch_size max_total_tokens
+0.05 meldung membrane mini mining minutes mlx must nas nd nnet nodes notes nuc numba nvidia obtiens one
+0.05 onnxruntime_src own parameter permanent pjrt pjrt_stream_executor_client plugin pour pr proc ranks rapids reads
+0.05 refine reply requests reranker residue retry rig rror runtime_error runtimeerror runtimeexception screenshot see
+0.05 sentence serve share simply się slurm split start stream stub super sycl tgi thank thesis they thrw titan tm
+0.05 torch_memory_saver tous tp tree two ui unable unet us version virtual vllmworkerprocess von window xgboosterror
+0.05 yes | всем か と ラ ロ 成 接 리 이
+0.10 # : _cl aborts add alphafold any arrête assertion big bit by carb cause chain change changed comment compiler
+0.10 create cublas cudadrv data dear deck del detector dialog el en english entrenar ever exits forward fusedconv
+0.10 gave good gpu_mat gromacs high hpp in issues itself jit jl layer layers llm loaded loaderror logging lora
+0.10 max_input_length max_prefill_tokens may meldet mensagem monday na namd old opencl operator optimizer pass peak
+0.10 pooled_ project providers pyopencl radeon rmmerror rs said sched self serving shows single size_t srv standup
+0.10 state storage svc takes team text text_generation_client things tid til timestamp today tuning um und unwrap up
+0.10 value vit wan was without workers wrong your época привет な に グ 个 例 后 天 始 开 提 昇 最 直 腾 落 起 里 가
+0.10 돌
+0.15 _work abi amrex awq beim bitsandbytes buffer caffe chat class clcreatebuffer client clip conv_ creating critical
+0.15 cuda_call cudaerror cudf da due embedder encoder encountered es execute failing faster fork goes got hola home
+0.15 id img inside instant ipex isaac laden learning libc list llama loads long max md mein memory_pool metashape mi
+0.15 mon moved new ngp nicht nie nothing now numpy octane off only outofmemoryerror pipeline point port press prints
+0.15 quits really replicas right runs rx sd seconds seit sent si source src stack_like_memory_pool su terminated
+0.15 terminating th tpu tts ultra unexpected upscale using whose ~ вылетает ち は エ ッ バ ー 务 志 服 習
+0.20 _driver _exceptions ac anyone backward been bfc_arena body bricht broke card chatglm cudacall cycles das day
+0.20 decode dem doc doesn epochs example executor faiss file float friday getting gtx gym had heute hit iteration
+0.20 level_zero loading mb min mistral ml ncclunhandledcudaerror notebook ocr open optix org_tensorflow popup
+0.20 processing prompt render resource returned rows rule sale scene set setting so spark taichi terminal terminate
+0.20 think tutorial uncaught une unser vae void warp xlarge xt × 一 了 卡 学 挂 模 는 학
+0.25 ! _nvenc ab abort am api attention attn bad bool branch case catboosterror clenqueuendrangekernel closing con
+0.25 cupy days deepseek description dr else ended exceptions exhausted false far ffmpeg found gemma gestern gone
+0.25 guten heads his internal ist journal keras koboldcpp lammps loop lr mdrun modelo mxnet nano net onnx packaged
+0.25 program pycuda relion replica running screen service syncedmem task throwing well workstation zeros の 型 测 行
+0.25 运 세 습 ， ：
+0.30 answer app called can candle checkpoint closes confirm dreambooth enginecore_dp fell find folks forge
+0.30 fragmentation framework function inference ip jetson loader lost macro mean mem mixtral pro ray redshift report
+0.30 rocm smi standardgpuresources static steps tile trainnetwork trainworker trial tsl yolov меня при ら 今 时 示 练
+0.30 训 데 안
+0.35 ] ai atom bonjour channel crashed cuda_base cudaapierror done enough exact execution fails farm go hey image
+0.35 index lm mac meu mir mlx_lm openmm openmmexception pc python runner seeing seq sglang solved staging support
+0.35 sure then told type until valueerror went what 日 중
+0.40 , . all auto comfyui davinci diffusion exllamav fairseq falls frames give instance le nach nccl onnxruntime
+0.40 overnight py qwen raised script session step studio triton trt vulkan works で 上 用 요 코 하
+0.45 answered cell embedding errors_impl intel jax julia ksampler main night orin over resolve shard ticket webui 到
+0.50 aborted amber before bei catboost darknet detail died exc fraction full job lol matlab mx not ollama paddleocr
+0.50 pmemd pre process rank router stable stage subdivisions tf ti treino unreal падает 就 跑 인
+0.55 - < atoms base blender but cpp cuda_lib failed fyi lightgbm machine memoryerror raylet record sorry time tokens
+0.55 логе на –
+0.60 auf both dmesg during get large load my warmup weekend wrote 에
+0.65 dead drivererror eval images macbook mine nightly pid px title user “
+0.70 box bs default defaultallocator first gives mit run validation 서
+0.75 last node result 报
+0.80 + code colab crash here laptop log message
+0.85 after could customer gpu with
+0.90 stopped student whisper
+0.95 @ bug err generation hashcat kaggle says stderr update yesterday
+1.00 down our pod quick server worker
+1.05 ) build demo exception frame train
+1.10 colmap second training
+1.15 trainer
+1.20 epoch
+1.25 me
+1.30 same
+1.50 error on
+1.55 →
""",
    "tail": r"""
-1.30 "
-1.25 ; we
-1.20 available
-1.15 : ? ` are «
-1.10 which windows
-1.05 under
-0.95 > acity allocate
-0.90 nobody
-0.85 by peak “
-0.80 answer hand into lines list page por since thing vs
-0.75 allocator die knows pool question size today wiki „ の
-0.70 figure five free runtime source they »
-0.65 as capacity check failed ggml sat use were what within 、
-0.60 cudnn ist launch path runtimeerror your
-0.55 buffer bytes little memoryerror rest ti total ve を 定
-0.50 ' * error for let logs nicht no readers see sizes well | 会 字
-0.45 asked aus comes else ever lo metal of oom stop table that too update не と ー 例 到 前 本 그
-0.40 bit calls che class end er fragmentation means most retry smi studio take tensor three un writing た 够 数 用 見
-0.40 量 아
-0.35 ) . and anything below bien both code count di dies done ein failure gib instead kernel last like md much once
-0.35 paper please printed real se than und until von vram when worked → 的
-0.30 an answers bios bitte block call checkpointing cublas_status_alloc_failed da der fixed former full happen hence
-0.30 here hits kv line look lora lowvram machines matter must name names new nvidia os out pid queue ratio requested
-0.30 reserved results says seen status stops unable up vulkan worker worth — 。 」 い ま ド 其 確 里 부 합
-0.25 & < added ask behind bigger blocks caching compare creation data driver entry find how http inside keeps leave
-0.25 lost may mean mig nur otherwise ou part reads row seq should step te tensorflow those touched where why working
-0.25 wrong こ ら 一 中 明 模 空 答 表 进 이
-0.20 , being cc checked counts cublascreate cumemalloc des estimate except fake fewer gives jax latter less map met
-0.20 minutes native nie none numbers ones or order outofmemoryerror plain prints pytorch raise reduce
-0.20 resource_exhausted return shown simply skipped snapshot src start static th the thrown tried value was weights
-0.20 yes 「 え さ な め ク ス モ リ 不 合 碎 는
-0.15 allocating although anywhere bei cards co compile context csrc cuda_error_out_of_memory
-0.15 cudaerrormemoryallocation do documented don empty enum et figures follows form fraction friday gpu_oom grep has
-0.15 ich il just kann kb kept la manual memoria memory mib mps neither normal oder old onnx our ours post prefill
-0.15 project que reading readme resources sentence someone space spare std string tell tells tests users watchdog who
-0.15 will yours ” お き く し に も メ 什 他 多 存 完 成 是 足 还 라 문 실 으 하
-0.10 \ ] access algorithm already amd arena bare been best bot cache cached caught cause chunked comfyui cudamalloc
-0.10 cut dass dem design example exclusive exhausted good gpu_mem_limit gpu_memory_utilization gradient guide half
-0.10 hang hay hbm het hiperroroutofmemory holds issue karty know label ma minus mock more nccl neighbour ngl niet
-0.10 nightly number pas point raised raises reader red restart run said scratch screenshot section serving shm side
-0.10 sie stderr strings tactic tiles top treiber unknown van vorher wait want warning whisper whole wir yet れ ト 上
-0.10 下 为 么 事 列 占 可 吗 和 就 把 文 时 点 生 算 自 节 行 解 것 을
-0.05 ab alles allocation alors article away better but cap cell changes client cluster com config
-0.05 cuda_visible_devices cudnn_status_not_supported cupy das del den diffusion empty_cache en est far give given
-0.05 graphics halves hit host illegal its jl jobs já killer larger leak level library log lower machine many
-0.05 max_num_seqs mem modelo ne needs night only par people pick po possible regex returns room say shape she short
-0.05 skipping smaller some spill state steht students só ten test texture their tiled tiny title true turned type
-0.05 unified usually va wanted wording workspace xla zu это け せ イ ン 了 以 何 再 出 化 大 张 怎 显 片 说 리 서 의
-0.05 ？
+0.05 adam array asks auch backend batch_size bs buy case changed clip clips closed comment dans device difference
+0.05 does down ends errors files geforce gets graphs green halving hip imgsz info long low là läuft makes mode need
+0.05 never offload past pour print put ranks read recent requests restarting retrying sans saw script sdxl seems
+0.05 server sharing sitting six slow solo somebody started steps stopped swap switch tarjeta text ticket times took
+0.05 traceback train tuesday turn twice una usage utilization vk_error_out_of_device_memory whether window – あ は る
+0.05 ん ラ 内 别 動 在 已 度 方 果 没 示 第 能 要 请 题 가 고 로 보 시 인 입 제 한
+0.10 against alguém black blender can carte ce close come copy d_ different du during eight either faq fits funciona
+0.10 get gigs halve hat held hires holding hundred idle if im is loaded match max_split_size_mb micro might min non
+0.10 nothing nr one patch per placa plan posted precision pro py reason remat resource rx scheduler session settings
+0.10 solver such super sur system target temporal tf thanks think try used very war xformers { гб か が じ す て チ
+0.10 ッ 两 个 保 免 办 原 如 小 尝 改 正 理 经 这 避 配 납 드 어 에 해
+0.15 about answered around assertion asynchronously bf big catch could dag desktop details dtype es expected explain
+0.15 fault graph have help helps idea in input iteration itself jupyter kind lowered make merci message mit models
+0.15 moment na needed next node passe pipeline process px python ran rather rendering replicas rule schon sglang
+0.15 share show so somewhere stable stage starts stays straight them this thread two une viewport vllm volume workers
+0.15 xla_python_client_preallocate zombie · как уже что だ 之 但 使 后 回 留 뜨 를 면
+0.20 @ above ai alloc alloca attention beim body bug ci closing colab cuda_malloc_async current did el encoder entre
+0.20 exists fix flag halved he hour hours improve including init keep laptop main medvram mini nodes note occur
+0.20 option other own place points really render report reported right runner setting situation takes to token
+0.20 truncated us validation vocab written × │ っ 只 同 常 直 置 试 跑 都 重 问 배 습 있 줄 치
+0.25 al any batch box build calling cpu demo depth em embedding envs eval exception expandable_segments false
+0.25 followed frame gc int invoking je job karte length load longer lot lowering mb morning off op others para
+0.25 program re renders sample scene single still taken tf_gpu_allocator user went yesterday yolov карта う ょ 因 我
+0.25 样 까 은 （
+0.30 another before chunk cpp cu decode environment go happy images intel layers les lief loss matrix max max_bin
+0.30 noise pod quadro resnet small sorry stack statefulpartitionedcall suppose there vae } ça же ち わ 学 设 같 데 러
+0.35 % again all anyone at atoms builds container core cured darknet eager export fit four func goes going inputs it
+0.35 large logits lol looks made missing optimizer passed restarted shard version zeros よ 有 落 도 오 ）
+0.40 + [ am aucun avec be con cuda de epoch found gave got moved okay ollama open sent though variable with
+0.45 ^ auf bad came day device_map donc each engine file fp item leaving limits ll net not notebook over picture
+0.45 replica request textures tile training trains using ~ 卡 요
+0.50 also back conv every happens loads medium now plus problem ram rank running runs si timeline told xt り
+0.55 ! default docs even everything guess hint loading maybe nice prompt second subdivisions through ya …
+0.60 ( = alone didn from high mx time tomorrow would 止
+0.65 - course evening first gone pre week
+0.70 # auto doesn
+0.75 dev enough frames gpu grid mine soon
+0.80 gt on
+0.85 / card float ok third
+0.90 same split
+0.95 function set tokens
+1.00 had le me
+1.05 fine my no_grad
+1.10 model rtx while
+1.15 checkpoint then works
+1.25 after
+1.30 gb gtx
+1.35 на
+1.40 image
""",
    "ahead": r"""
-0.95 is
-0.90 0
-0.85 „
-0.80 :~runtimeerror~: ? warning~: «~runtimeerror~:
-0.75 memory~(
-0.70 " 「
-0.65 ggml_cuda_host_malloc~: on~"
-0.55 xlaruntimeerror~:
-0.50 of~" resourceexhaustederror~:
-0.45 .~xlaruntimeerror~: :~0~] ^~error~: resource_exhausted~:
-0.40 `~error~: loading~model~: model~: worker~0~:
-0.35 / and~" runtimeerror~: with~` │~runtimeerror~:
-0.30 "~,~" :~llama~runner `~ggml_backend_cuda_buffer_type_alloc_buffer~: msgid~"
-0.25 '~s~` -~" .~. .~.~. :~resource_exhausted~: ^~outofmemoryerror~: `~resourceexhaustederror~: `~valueerror~: cl_
-0.25 for~` like~" s~` the~" with
-0.20 '~,~' = [~trt~] `~xlaruntimeerror~: cuda~error~: for~" get~" line~" std~:~: trt~] | }~:
-0.15 "~" "~and~" "~ggml_vulkan~: "~resourceexhaustederror~: "~valueerror~: *~" ,~runtimeerror~: .~outofmemoryerror~:
-0.15 0~}~: about~` in~` no~" no~` outofmemoryerror~(~" reads~" read~" r~" t~"
-0.10 "~outofmemoryerror~: )~- *~) ,~' -~' -~` . .~cudaruntimeerror~: 0~(~" 0~)~- 0~:~" ;~" [~w~] ^~>~"
-0.10 ^~runtimeerror~: `~` `~llama~runner allocation~failed~: as~` cuda~error in~" or~" runtimeerror~(~" stream~*~)
-0.10 that~" w~] « „~runtimeerror~:
-0.05 "~ggml_backend_cuda_buffer_type_alloc_buffer~: "~or~" # #~runtimeerror~: '~runtimeerror~: ( (~` )~` 0~" 0~:~`
-0.05 0~] :~"~" <~code~> =~" ^~-~" ^~-~' ^~0 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~resourceexhaustederror~:
-0.05 ^~│ code~> cudaruntimeerror~: error~runtimeerror~: failed~-~> function~failed~.
-0.05 ggml_backend_cuda_buffer_type_alloc_buffer~: g~.~" memory~| message~" of~memory~| see~" status~message~: { {~"
-0.05 |~runtimeerror~:
+0.05 "~xlaruntimeerror~: (~)~: (~code ,~` - -~0~: .~cpp~] .~internalerror~: /~s~] 0~)~: 0~- 0~cudacall~] 0~failed~:
+0.05 0~}~} :~' :~resourceexhaustederror~: =~true~] ^~exception~: ^~ggml_vulkan~: ^~memoryerror~: ^~xlaruntimeerror~:
+0.05 `~outofmemoryerror~: api~failed~. code cpp~] cudacall~] error~:~: error~]~: execution~failed~: get~`
+0.05 hiperror~(~code i~get~` loop~: message~:~" permanent~error~. proc~0~: stops~with~" s~] t tp~0~] traceback~)~:
+0.05 training~loop~: true~] |~` |~valueerror~: } }~} » “~runtimeerror~: →~runtimeerror~:
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~drivererror~( "~error~: ) )~: )~:~cl_ ,~bool~) .~/~pooled_ .~acceleratorerror~: .~cudaapierror~:
+0.10 .~rmmerror~: .~runtimeerror~: /~it~] /~pooled_ 0~. 0~| :~*~* :~0~: :~loaderror~: :~standardgpuresources~:
+0.10 >~ggml_backend_cuda_buffer_type_alloc_buffer~: [~e~] [~gpu~] ]~error~: ]~gym ^~# `~drivererror~(
+0.10 `~runtimeerror~: acceleratorerror~: bool~) error~- error~. e~] f function~: gpu~] gym is~" it~] llama~runner
+0.10 loaderror~: memory~: plugin~]~gym pooled_ rmmerror~: runner see~` title~: with~'
+0.15 "~memoryerror~: )~runtimeerror~: *~runtimeerror~: 0~:~: 0~]~: :~: :~level_zero :~valueerror~:
+0.15 >~outofmemoryerror~: ]~runtimeerror~: ]~valueerror~: ^~valueerror~: clenqueuendrangekernel~failed~: c~0~]
+0.15 message~: node~0~: runtimeerror~:~level_zero |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 !~! !~!~! .~exceptions~. .~resourceexhaustederror~: 0~,~" 0~:~0 0~runtimeerror~: :~cl_ [~error~] ^~" ^~0~: ^~> `
+0.20 error~] exceptions~. execution~error~: failure~: fatal~error~: has~" it~says level_zero server~error~: then~"
+0.20 with~exception~: ：
+0.25 ! ' )~valueerror~: -~> .~memoryerror~: .~trainer~| 0~with~" :~0 :~0~)
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~« ]~: ^ exhausted~: failed~: got~" memoryerror~:
+0.25 outofmemoryerror~(~' resource~exhausted~: standardgpuresources~: stopped~with~" trainer~|
+0.30 "~` .~openmmexception~: 0~) 0~, :~"~` :~drivererror~( :~outofmemoryerror~: :~„ ; error err~: exception~: me~"
+0.30 openmmexception~: prints~` says~` “ 「~runtimeerror~:
+0.35 "~* '~s~" .~" .~` >~" cudaapierror~: shows~" s~" valueerror~:
+0.40 *~* :~"~* error~" says →
+0.45 "~:~" "~llama~runner >~runtimeerror~: buffer~failed~. prints~"
+0.50 -~>~" :~error~: > [~cuda~] ^~` cuda~] generation~(~" →~"
+0.55 , .~base~. base~. error~: failed~. says~"
+0.60 )~:~` runtimeerror~(~'
+0.65 "~runtimeerror~:
+0.70 0~: drivererror~(
+0.90 (~'
+0.95 *
+1.00 ] with~"
+1.05 :~`
+1.10 ,~"
+1.25 :
+1.35 :~"
""",
    "behind": r"""
-1.75 0
-1.35 were were~available were~available~.
-1.25 `~(
-1.00 "~is )
-0.95 .~$ .~tried .~tried~to acity
-0.85 )~$
-0.55 "~- .~"~$ <
-0.50 `~? `~after `~is acity~)
-0.40 "~, <~- `~, `~.~i `~to for on
-0.35 "~)~$ .~gpu `~.~the and a~total~capacity of
-0.30 "~,~0 (~0~) -~> .~" 0~. 0~.~0 n of~which that
-0.25 "~) "~)~, "~,~which '~, (~0 - .~' `~,~then n~bytes | “ ”~.
-0.20 "~-~> "~.~the "~on~0 ( , / `~: `~→ « 」
-0.15 "~,~$ "~.~$ "~.~i "~in~a "~or % \ `~,~so a~total in~the →
-0.10 "~)~` "~: "~anywhere "~to "~} "~→ '~' '~`~. )~` <~/ = \~\ `~; `~`~$ `~and~` `~has `~you acity~;~. |~$
-0.05 "~( "~,~" "~? "~?~$ "~as "~mean "~or~" "~the '~,~' (~requested (~requested~0 )~" *~*~$ .~"~) <~/~code ? \~.
-0.05 \~.~tried `~is~raised is }
+0.05 "~)~) "~,~the "~0 "~that "~was "~– "~— # '~)~. '~` (~code *~bytes *~bytes~. ,~0 -~- .~`~$ .~`~,
+0.05 .~current~allocation .~it .~with ;~$ [~/ `~)~, `~.~$ `~for after be be~asynchronously be~asynchronously~reported
+0.05 file file~= file~=~csrc from in model model~/ of~which~. src src~/ when~the » …
+0.10 "~,~so "~` "~and~" "~and~the "~at~0 #~0~$ '~"~, )~. .~0 .~` `~it error i if while~calling ”~, ”~， 。 」~$ ）
+0.15 "~after "~and~then "~for "~}~$ #~0 )~, *~*~. .~.~. .~current `~* `~*~* `~in~the `~the `~when~i with »~, ”
+0.20 "~$ "~; "~as~soon "~in~the "~on~the "~so '~)~$ .~. .~i .~the :~file :~file~exists ;~. ;~.~. `~`~` `~from `~i
+0.20 `~on~the acity~; including including~non including~non~- when while │ │~$
+0.25 "~.~0 "~i "~right "~while '~. ; ;~while~invoking `~,~$ `~when `~— acity~;~0
+0.30 '~)~" ;~while [~func [~func~: `~,~and `~` maybe maybe~the maybe~the~environment statefulpartitionedcall
+0.35 '~" * `~" `~on `~| `~， at — “~.
+0.40 "~at )~) `~"~) `~with
+0.45 "~and "~in "~on~a *~* . [~op [~op~:
+0.50 ` `~in `~|~$ »~$
+0.55 "~from '~$ `~and~the
+0.80 : `~. `~and
+0.90 '
+0.95 "
+1.00 [
+1.05 "~. $
+1.10 '~) `~$
+1.15 "~on
""",
    "pair": r"""
-1.30 nothing_stated&text_behind
-1.10 markup_near&text_behind
-1.05 ends_the_text&in_quotes
-1.00 alone&in_quotes in_quotes&says_supposed says_may&text_behind
-0.95 names_the_words&says_may
-0.90 a_setup,_in_short&its_hint_printed a_setup,_in_short&says_laughs happened_to_somebody&text_behind
-0.90 in_quotes&trace_near says_happened&trace_near spoken_of_after_so_long&spoken_of_looks_for
-0.85 a_short_text&output_near cut_by_dots&nothing_stated says_happened&somebody's_own_machine,_in_short
-0.85 says_self&words_before
-0.80 a_sentence_leads&somebody's_own a_setup,_in_short&output_near a_setup,_in_short&says_never
-0.80 says_after_so_long&says_laughs says_lately&says_people
-0.75 a_sentence_leads&trace_near a_setup,_in_short&says_self behind_a_prefix&on_a_stamped_line cut_by_dots&other_near
-0.75 figures&spoken_of_made_up item_of_a_list&nothing_stated says_laughs&somebody's_own_machine,_in_short
-0.75 says_may&trouble
-0.70 a_question,_in_short&trouble a_setup,_in_short&denied_in_front a_whole_error_line&ends_the_text alone&record
-0.70 alone&words_before in_quotes&mentioned introduced_as_example&setting_near its_hint_printed&spoken_of_when
-0.70 on_a_stamped_line&says_self says_lately&words_before says_means&trouble
-0.65 a_failed_run&words_before a_sentence_leads&denied_in_front a_whole_error_line&output_near alone&says_words
-0.65 begins_the_text&somebody's_own,_in_short begins_the_text&spoken_of_looks_for behind_a_prefix&in_quotes
-0.65 denied_in_front&in_quotes denied_in_front&nothing_stated denied_in_front&says_never markup_near&spoken_of_reader
-0.65 mentioned&names_the_words nothing_stated&record output_near&spoken_of_after_so_long
-0.65 output_near&spoken_of_happened says_after_so_long&says_supposed says_but&says_looks_for says_help&says_may
-0.65 spoken_of_after_so_long&words_before
-0.60 a_question,_in_short&ends_the_text a_sentence_leads&ends_the_text a_sentence_leads&says_when
-0.60 a_setup,_in_short&says_after_so_long a_setup,_in_short&words_before about_texts&names_the_words
-0.60 about_texts&spoken_of_lately begins_the_text&output_near begins_the_text&setting_near behind_a_prefix&code_near
-0.60 behind_a_prefix&record behind_a_prefix&somebody's_own,_in_short cut_by_dots&setting_near
-0.60 cut_by_dots&somebody's_own_machine,_in_short figures&spoken_of_means
-0.60 happened_to_somebody&somebody's_own_question,_in_short host_memory&names_the_words
-0.60 hypothetical_sentence&other_near hypothetical_sentence&says_but in_quotes&on_a_stamped_line in_quotes&record
-0.60 indented&other_near markup_near&may_happen on_a_stamped_line&spoken_of_after_so_long
-0.60 says_after_so_long&somebody's_own_machine,_in_short spoken_of_cause&words_before
-0.60 spoken_of_happened&spoken_of_means spoken_of_help&spoken_of_solved spoken_of_proposed&words_before
-0.55 a_setup,_in_short&spoken_of_lower_it a_short_text&a_site's_lines a_short_text&mentioned
-0.55 about_texts&begins_the_text advice_share&text_behind advised&text_behind begins_its_line&trouble
-0.55 begins_the_text&on_a_stamped_line behind_a_prefix&says_made_up cut_by_dots&says_happened ends_the_text&says_but
-0.55 ends_the_text&says_never ends_the_text&says_words ends_the_text&somebody_speaks explained_behind&text_behind
-0.55 figures&says_words figures&spoken_of_example happened_to_somebody&spoken_of_when happened_to_somebody&trouble
-0.55 hypothetical_sentence&may_happen hypothetical_sentence&says_supposed indented&may_happen may_happen&says_help
-0.55 may_happen&says_numbered mentioned&says_help nobody_speaks&spoken_of_words nothing_stated&says_reader
-0.55 often_may&spoken_of_supposed output_near&says_when output_near&spoken_of_means says_made_up&says_words
-0.55 says_may&says_means says_when&somebody_speaks setting_near&somebody's_own,_in_short
-0.55 spoken_of_never&spoken_of_when spoken_of_reader&spoken_of_when
-0.50 a_failed_run&says_self a_question,_in_short&says_happened a_sentence_leads&spoken_of_may
-0.50 a_setup,_in_short&setting_near a_setup,_in_short&spoken_of_when a_setup,_in_short&trace_near
-0.50 a_short_text&comment a_short_text&marked a_short_text&spoken_of_looks_for a_short_text&text_behind
-0.50 a_site's_lines&figures alone&figures begins_its_line&text_behind begins_the_text&in_quotes
-0.50 begins_the_text&words_before code_near&much_trouble comment&nobody_speaks cut_by_dots&figures
-0.50 denied_in_front&happened_to_somebody ends_the_text&somebody's_own figures&spoken_of_buy
-0.50 hypothetical_sentence&says_numbered hypothetical_sentence&somebody_speaks in_quotes&text_behind
-0.50 indented&spoken_of_may introduced_as_example&nobody_speaks markup_near&nobody_speaks may_happen&spoken_of_if
-0.50 mentioned&says_if names_the_words&output_near nobody_speaks&says_changes nobody_speaks&trouble
-0.50 often_may&spoken_of_may on_a_stamped_line&output_near on_a_stamped_line&somebody's_own,_in_short
-0.50 on_a_stamped_line&spoken_of_made_up says_after_so_long&says_but says_after_so_long&words_before
-0.50 says_but&says_happened says_but&says_never says_happened&somebody's_own says_laughs&somebody's_own
-0.50 says_laughs&text_behind says_lesson&says_never says_looks_for&trouble says_when&spoken_of_happened
-0.50 says_when&spoken_of_self setting_near&somebody's_own somebody's_own,_in_short&spoken_of_looks_for
-0.50 somebody's_own_question,_in_short&trouble spoken_of_happened&spoken_of_labelled_symptom
-0.50 spoken_of_happened&spoken_of_solved spoken_of_solved&spoken_of_when spoken_of_when&text_behind
-0.45 a_failed_run&spoken_of_solved a_question,_in_short&spoken_of_when a_sentence_leads&code_near
-0.45 a_setup,_in_short&says_numbered a_short_text&begins_the_text a_short_text&says_lesson
-0.45 advised_by_nobody&begins_its_line behind_a_prefix&spoken_of_when code_near&spoken_of_labelled_symptom
-0.45 code_near&within_code comment&hypothetical_sentence cut_by_dots&spoken_of_self
-0.45 denied_in_front&spoken_of_after_so_long ends_the_text&spoken_of_ask figures&hypothetical_sentence
-0.45 figures&says_made_up figures&traceback_above happened_to_somebody&says_solved
-0.45 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&spoken_of_lower_it
-0.45 hypothetical_sentence&text_behind in_quotes&markup_near in_quotes&says_if in_quotes&says_laughs
-0.45 in_quotes&says_looks_for item_of_a_list&setting_near may_happen&somebody's_own_question,_in_short
-0.45 mentioned&output_near mentioned&says_never mentioned&setting_near names_the_words&says_solved
-0.45 nobody_speaks&spoken_of_made_up nobody_speaks&spoken_of_reader nobody_speaks&text_about_texts
-0.45 nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_may nothing_stated&spoken_of_proposed
-0.45 on_a_stamped_line&spoken_of_when other_near&says_lower_it says_buy&text_behind says_help&says_if
-0.45 says_help&says_words says_if&says_never says_looks_for&somebody_speaks says_never&says_self
-0.45 says_people&text_behind says_supposed&words_before setting_near&spoken_of_if setting_near&text_behind
-0.45 somebody_speaks&spoken_of_self spoken_of_after_so_long&spoken_of_help spoken_of_but&spoken_of_may
-0.45 spoken_of_but&spoken_of_never spoken_of_happened&spoken_of_lower_it spoken_of_help&text_behind
-0.45 spoken_of_made_up&words_before
-0.40 a_failed_run&says_lately a_failed_run&says_looks_for a_question,_in_short&hypothetical_sentence
-0.40 a_question,_in_short&says_lately a_question,_in_short&spoken_of_lower_it a_sentence_leads&other_near
-0.40 a_setup,_in_short&record a_setup,_in_short&spoken_of_but a_setup,_in_short&traceback_above a_short_text&says_buy
-0.40 a_short_text&typeset a_short_text&within_code a_short_text&words_before a_site's_lines&its_hint_printed
-0.40 about_texts&figures alone&says_lesson alone&says_when begins_its_line&spoken_of_words
-0.40 begins_the_text&says_looks_for begins_the_text&spoken_of_people begins_the_text&spoken_of_when
-0.40 behind_a_prefix&spoken_of_made_up block_opened&spoken_of_example code_near&in_quotes code_near&typeset
-0.40 denied_in_front&says_after_so_long denied_in_front&words_before ends_the_text&output_near
-0.40 ends_the_text&says_people explained_behind&nobody_speaks figures&in_quotes figures&markup_near
-0.40 figures&on_a_stamped_line figures&within_code happened_to_somebody&output_near happened_to_somebody&says_help
-0.40 happened_to_somebody&spoken_of_lower_it heads_a_document&indented hypothetical_sentence&says_lately
-0.40 hypothetical_sentence&says_proposed in_quotes&says_made_up in_quotes&says_words in_quotes&traceback_above
-0.40 indented&markup_near indented&spoken_of_supposed indented&words_before may_happen&says_lately
-0.40 may_happen&spoken_of_means may_happen&spoken_of_supposed names_the_words&says_happened
-0.40 names_the_words&somebody's_own_machine,_in_short nothing_stated&says_lesson
-0.40 nothing_stated&somebody's_own,_in_short often_may&output_near other_near&says_supposed other_near&spoken_of_help
-0.40 output_near&says_self says_but&somebody's_own_machine,_in_short says_help&says_when
-0.40 says_labelled_symptom&somebody_speaks says_lately&somebody's_own_question,_in_short
-0.40 says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks says_looks_for&somebody's_own,_in_short
-0.40 says_looks_for&text_behind says_may&somebody's_own_question,_in_short says_means&says_words
-0.40 says_means&text_behind says_never&text_behind says_numbered&says_reader says_self&somebody's_own
-0.40 says_self&spoken_of_self setting_near&somebody's_own_machine,_in_short
-0.40 somebody's_own_machine,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_ask
-0.40 spoken_of_ask&spoken_of_never spoken_of_help&spoken_of_looks_for spoken_of_help&spoken_of_people
-0.40 spoken_of_if&spoken_of_means spoken_of_lately&spoken_of_may spoken_of_laughs&text_behind
-0.40 spoken_of_lesson&spoken_of_self spoken_of_looks_for&spoken_of_when spoken_of_may&text_behind
-0.40 spoken_of_people&trace_near spoken_of_reader&spoken_of_supposed spoken_of_self&trouble trouble&typeset
-0.35 a_failed_run&somebody's_own,_in_short a_question,_in_short&happened_to_somebody
-0.35 a_question,_in_short&setting_near a_question,_in_short&spoken_of_made_up a_question,_in_short&typeset
-0.35 a_sentence_leads&spoken_of_ask a_sentence_leads&spoken_of_cause a_setup,_in_short&cut_by_dots
-0.35 a_setup,_in_short&happened_to_somebody a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_solved
-0.35 a_short_text&spoken_of_ask a_short_text&spoken_of_made_up a_short_text&spoken_of_may
-0.35 a_short_text&text_about_texts a_whole_error_line&somebody's_own_question,_in_short about_texts&indented
-0.35 about_texts&spoken_of_help about_texts&trouble advice_share&between_sections advice_share&heads_a_document
-0.35 advice_share&remedies_above advice_share&spoken_of_labelled_symptom advised&between_sections
-0.35 advised&heads_a_document advised&remedies_above advised&spoken_of_labelled_symptom alone&says_made_up
-0.35 alone&says_people begins_its_line&explained_behind begins_its_line&introduced_as_example
-0.35 begins_its_line&spoken_of_lesson begins_its_line&spoken_of_never begins_its_line&spoken_of_remedy
-0.35 begins_its_line&typeset begins_the_text&figures begins_the_text&spoken_of_after_so_long
-0.35 begins_the_text&spoken_of_words behind_a_prefix&markup_near behind_a_prefix&spoken_of_buy
-0.35 behind_a_prefix&spoken_of_lesson blanks_near&output_near code_near&says_happened code_near&spoken_of_proposed
-0.35 denied_in_front&says_reader ends_the_text&says_happened ends_the_text&says_self ends_the_text&spoken_of_help
-0.35 explained_behind&markup_near explained_behind&says_means figures&says_if figures&spoken_of_if
-0.35 figures&spoken_of_lesson happened_to_somebody&markup_near happened_to_somebody&names_the_words
-0.35 happened_to_somebody&says_never heads_a_document&mentioned host_memory&mentioned
-0.35 hypothetical_sentence&markup_near hypothetical_sentence&says_if
-0.35 hypothetical_sentence&somebody's_own_machine,_in_short in_a_thread&trouble in_quotes&item_of_a_list
-0.35 in_quotes&names_the_words in_quotes&spoken_of_but indented&spoken_of_means item_of_a_list&mentioned
-0.35 its_hint_printed&spoken_of_never marked&somebody's_own markup_near&much_about_texts may_happen&mentioned
-0.35 may_happen&other_near mentioned&on_a_stamped_line much_about_texts&spoken_of_after_so_long
-0.35 names_the_words&says_looks_for names_the_words&says_proposed nobody_speaks&says_lesson
-0.35 nobody_speaks&spoken_of_buy nobody_speaks&spoken_of_if nobody_speaks&typeset nobody_speaks&within_code
-0.35 nothing_stated&somebody's_own_question,_in_short often_may&on_a_stamped_line other_near&remedies_below
-0.35 other_near&somebody's_own other_near&spoken_of_never other_near&text_about_texts output_near&spoken_of_made_up
-0.35 output_near&spoken_of_when record&says_may record&somebody's_own record&spoken_of_buy
-0.35 says_after_so_long&says_happened says_after_so_long&says_made_up says_but&says_lesson says_but&words_before
-0.35 says_example&trouble says_explained&somebody's_own_question,_in_short says_happened&says_laughs
-0.35 says_happened&says_lower_it says_help&says_self says_labelled_symptom&spoken_of_ask
-0.35 says_labelled_symptom&spoken_of_self says_looks_for&says_supposed says_lower_it&says_self says_lower_it&trouble
-0.35 says_never&says_proposed says_people&trouble says_proposed&trouble says_self&spoken_of_reader
-0.35 says_solved&somebody's_own_machine,_in_short says_when&somebody's_own,_in_short says_when&spoken_of_looks_for
-0.35 setting_near&spoken_of_words somebody's_own,_in_short&spoken_of_self
-0.35 somebody's_own_question,_in_short&spoken_of_happened somebody_speaks&somebody's_own
-0.35 somebody_speaks&spoken_of_people spoken_of_after_so_long&spoken_of_remedy
-0.35 spoken_of_ask&spoken_of_labelled_remedy spoken_of_but&text_behind spoken_of_changes&spoken_of_looks_for
-0.35 spoken_of_explained&spoken_of_lesson spoken_of_happened&spoken_of_may spoken_of_happened&spoken_of_reader
-0.35 spoken_of_happened&trouble spoken_of_help&spoken_of_never spoken_of_if&spoken_of_lately
-0.35 spoken_of_laughs&spoken_of_self spoken_of_lower_it&spoken_of_may spoken_of_never&text_behind
-0.35 spoken_of_self&spoken_of_words spoken_of_solved&trouble trace_near&within_code
-0.30 a_failed_run&other_near a_failed_run&says_means a_question,_in_short&its_hint_printed
-0.30 a_question,_in_short&says_explained a_question,_in_short&says_made_up a_question,_in_short&spoken_of_ask
-0.30 a_question,_in_short&spoken_of_lesson a_sentence_leads&about_texts a_sentence_leads&says_help
-0.30 a_sentence_leads&says_never a_sentence_leads&says_remedy a_sentence_leads&spoken_of_labelled_symptom
-0.30 a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_lesson
-0.30 a_short_text&about_texts a_short_text&explained_behind a_short_text&hypothetical_sentence
-0.30 a_short_text&its_words_taken_up a_short_text&says_explained a_short_text&says_looks_for a_short_text&says_may
-0.30 a_short_text&says_proposed a_site's_lines&a_whole_error_line a_whole_error_line&advised_by_nobody
-0.30 a_whole_error_line&begins_its_line a_whole_error_line&block_opened a_whole_error_line&figures
-0.30 a_whole_error_line&spoken_of_remedy about_texts&code_near about_texts&heads_a_document about_texts&in_a_thread
-0.30 about_texts&says_after_so_long about_texts&spoken_of_but about_texts&spoken_of_changes advice_share&may_happen
-0.30 advice_share&says_after_so_long advised&may_happen advised&says_after_so_long advised_by_nobody&between_sections
-0.30 advised_by_nobody&code_near advised_by_nobody&heads_a_document advised_by_nobody&mentioned
-0.30 advised_by_nobody&remedies_above advised_by_nobody&says_lower_it advised_by_nobody&spoken_of_labelled_symptom
-0.30 alone&behind_a_prefix alone&explained_behind alone&somebody's_own begins_its_line&block_opened
-0.30 begins_its_line&spoken_of_proposed begins_the_text&hypothetical_sentence begins_the_text&says_lesson
-0.30 begins_the_text&spoken_of_changes behind_a_prefix&mentioned behind_a_prefix&often_may
-0.30 behind_a_prefix&says_labelled_symptom behind_a_prefix&spoken_of_laughs behind_a_prefix&traceback_above
-0.30 between_sections&its_hint_printed blanks_near&spoken_of_self block_opened&figures block_opened&markup_near
-0.30 block_opened&spoken_of_made_up code_near&other_near code_near&spoken_of_reader comment&figures
-0.30 comment&other_near comment&output_near ends_the_text&explained_behind ends_the_text&says_lesson
-0.30 ends_the_text&says_made_up ends_the_text&spoken_of_lesson ends_the_text&text_behind figures&spoken_of_people
-0.30 figures&text_behind figures&words_before happened_to_somebody&hypothetical_sentence happened_to_somebody&marked
-0.30 happened_to_somebody&setting_near hypothetical_sentence&says_ask hypothetical_sentence&says_explained
-0.30 hypothetical_sentence&says_lesson hypothetical_sentence&says_means hypothetical_sentence&spoken_of_help
-0.30 hypothetical_sentence&words_before in_a_thread&says_happened in_quotes&may_happen in_quotes&says_happened
-0.30 in_quotes&says_lower_it indented&spoken_of_if its_hint_printed&spoken_of_lately marked&trouble
-0.30 markup_near&mentioned markup_near&spoken_of_after_so_long markup_near&spoken_of_means
-0.30 markup_near&spoken_of_words may_happen&often_may may_happen&says_proposed may_happen&says_supposed
-0.30 may_happen&somebody_speaks may_happen&spoken_of_lesson may_happen&spoken_of_solved mentioned&nothing_stated
-0.30 mentioned&spoken_of_cause much_about_texts&nobody_speaks much_about_texts&on_a_stamped_line
-0.30 names_the_words&on_a_stamped_line names_the_words&says_supposed names_the_words&trouble
-0.30 nobody_speaks&nothing_stated nobody_speaks&says_remedy nobody_speaks&says_supposed
-0.30 nobody_speaks&spoken_of_example nobody_speaks&spoken_of_lesson nothing_stated&spoken_of_changes
-0.30 nothing_stated&spoken_of_reader nothing_stated&words_before often_may&somebody_speaks
-0.30 on_a_stamped_line&says_labelled_symptom on_a_stamped_line&says_looks_for on_a_stamped_line&setting_near
-0.30 other_near&says_laughs other_near&spoken_of_labelled_remedy other_near&text_behind output_near&says_numbered
-0.30 record&says_happened record&says_help record&says_made_up record&says_never record&says_supposed
-0.30 record&somebody's_own_question,_in_short record&spoken_of_changes record&spoken_of_lesson
-0.30 remedies_above&spoken_of_lower_it says_buy&words_before says_changes&says_words says_example&says_words
-0.30 says_explained&says_happened says_happened&spoken_of_happened says_help&says_reader says_if&says_people
-0.30 says_labelled_symptom&spoken_of_happened says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks
-0.30 says_lesson&says_may says_lesson&says_when says_looks_for&somebody's_own_question,_in_short says_may&says_people
-0.30 says_means&spoken_of_happened says_never&says_people says_numbered&somebody's_own_machine,_in_short
-0.30 says_people&somebody's_own,_in_short says_people&somebody_speaks says_proposed&somebody's_own,_in_short
-0.30 says_reader&somebody_speaks says_reader&text_behind says_words&spoken_of_if setting_near&spoken_of_lower_it
-0.30 setting_near&spoken_of_when somebody's_own&somebody's_own_machine,_in_short
-0.30 somebody's_own&spoken_of_after_so_long somebody_speaks&spoken_of_help spoken_of_ask&spoken_of_cause
-0.30 spoken_of_but&spoken_of_reader spoken_of_example&spoken_of_made_up spoken_of_lately&spoken_of_lesson
-0.30 spoken_of_lesson&spoken_of_reader spoken_of_lower_it&spoken_of_means spoken_of_may&typeset
-0.30 spoken_of_reader&spoken_of_solved trace_near&trouble traceback_above&within_code
-0.25 a_failed_run&behind_a_prefix a_failed_run&explained_behind a_failed_run&markup_near a_failed_run&nobody_speaks
-0.25 a_failed_run&says_changes a_failed_run&spoken_of_cause a_failed_run&traceback_above
-0.25 a_question,_in_short&other_near a_question,_in_short&says_buy a_question,_in_short&says_people
-0.25 a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_lately
-0.25 a_question,_in_short&spoken_of_proposed a_report's_heading&advice_share a_report's_heading&advised
-0.25 a_sentence_leads&says_proposed a_sentence_leads&spoken_of_remedy a_setup,_in_short&code_near
-0.25 a_setup,_in_short&markup_near a_setup,_in_short&says_buy a_setup,_in_short&says_help
-0.25 a_setup,_in_short&says_lesson a_setup,_in_short&spoken_of_changes a_setup,_in_short&spoken_of_made_up
-0.25 a_setup,_in_short&spoken_of_numbered a_setup,_in_short&text_behind a_short_text&heads_a_document
-0.25 a_short_text&says_example a_short_text&says_made_up a_short_text&spoken_of_lesson a_short_text&spoken_of_words
-0.25 a_site's_lines&advice_share a_site's_lines&advised a_thread's_page&says_self
-0.25 a_thread's_title&happened_to_somebody a_thread's_title&says_happened a_thread's_title&text_behind
-0.25 a_whole_error_line&introduced_as_example a_whole_error_line&spoken_of_lesson about_texts&happened_to_somebody
-0.25 about_texts&mentioned about_texts&much_about_texts about_texts&says_help about_texts&spoken_of_reader
-0.25 about_texts&spoken_of_words advice_share&introduced_as_example advice_share&remedies_below
-0.25 advice_share&says_lower_it advice_share&says_reader advice_share&says_self advice_share&spoken_of_lower_it
-0.25 advice_share&within_code advised&introduced_as_example advised&remedies_below advised&says_lower_it
-0.25 advised&says_reader advised&says_self advised&spoken_of_lower_it advised&within_code
-0.25 advised_by_nobody&may_happen advised_by_nobody&remedies_below advised_by_nobody&within_code alone&may_happen
-0.25 alone&says_explained alone&says_reader begins_its_line&much_about_texts begins_its_line&much_trouble
-0.25 begins_the_text&names_the_words begins_the_text&spoken_of_never behind_a_prefix&says_numbered
-0.25 behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_looks_for behind_a_prefix&words_before
-0.25 blanks_near&heads_a_document block_opened&other_near block_opened&spoken_of_ask block_opened&spoken_of_supposed
-0.25 code_near&introduced_as_example code_near&nobody_speaks code_near&says_if code_near&says_looks_for
-0.25 code_near&somebody's_own_question,_in_short comment&heads_a_document comment&says_happened
-0.25 comment&spoken_of_happened comment&trouble cut_by_dots&says_words cut_by_dots&somebody's_own
-0.25 denied_in_front&names_the_words denied_in_front&text_behind ends_the_text&spoken_of_after_so_long
-0.25 ends_the_text&spoken_of_example ends_the_text&spoken_of_self explained_behind&nothing_stated
-0.25 explained_behind&says_happened figures&its_words_taken_up figures&says_after_so_long figures&says_people
-0.25 figures&spoken_of_explained figures&spoken_of_supposed figures&text_about_texts figures&typeset
-0.25 happened_to_somebody&heads_a_document happened_to_somebody&says_proposed
-0.25 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&spoken_of_changes
-0.25 heads_a_document&spoken_of_lesson heads_a_document&trace_near heads_a_document&words_before
-0.25 hypothetical_sentence&says_may hypothetical_sentence&somebody's_own_question,_in_short
-0.25 hypothetical_sentence&spoken_of_if in_a_thread&somebody's_own in_a_thread&spoken_of_solved in_quotes&says_buy
-0.25 in_quotes&says_reader in_quotes&says_self in_quotes&spoken_of_buy in_quotes&spoken_of_cause
-0.25 in_quotes&spoken_of_labelled_symptom indented&says_happened indented&says_when indented&spoken_of_happened
-0.25 indented&spoken_of_lately indented&spoken_of_lesson indented&spoken_of_reader
-0.25 introduced_as_example&spoken_of_means its_hint_printed&spoken_of_ask its_hint_printed&spoken_of_buy
-0.25 marked&output_near marked&says_happened marked&somebody's_own,_in_short marked&spoken_of_happened
-0.25 markup_near&says_cause markup_near&says_lower_it markup_near&spoken_of_people markup_near&within_code
-0.25 may_happen&record may_happen&says_after_so_long may_happen&somebody's_own_machine,_in_short
-0.25 may_happen&spoken_of_made_up mentioned&says_lower_it mentioned&says_reader mentioned&spoken_of_happened
-0.25 mentioned&spoken_of_remedy mentioned&spoken_of_words mentioned&trace_near much_about_texts&says_after_so_long
-0.25 names_the_words&says_made_up names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson
-0.25 nobody_speaks&says_buy nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_means nothing_stated&says_ask
-0.25 nothing_stated&says_but nothing_stated&says_lower_it nothing_stated&says_remedy nothing_stated&spoken_of_but
-0.25 often_may&spoken_of_ask often_may&spoken_of_changes often_may&spoken_of_means often_may&words_before
-0.25 on_a_stamped_line&says_solved on_a_stamped_line&spoken_of_ask on_a_stamped_line&spoken_of_means
-0.25 on_a_stamped_line&spoken_of_reader on_a_stamped_line&words_before other_near&spoken_of_solved other_near&trouble
-0.25 output_near&says_happened output_near&somebody's_own,_in_short output_near&somebody's_own_machine,_in_short
-0.25 output_near&spoken_of_supposed output_near&trouble record&says_if remedies_above&spoken_of_happened
-0.25 says_after_so_long&spoken_of_reader says_ask&says_words says_but&says_lately says_but&somebody's_own,_in_short
-0.25 says_cause&says_happened says_explained&somebody's_own,_in_short says_explained&somebody_speaks
-0.25 says_happened&spoken_of_ask says_happened&spoken_of_self says_happened&traceback_above says_help&says_people
-0.25 says_if&somebody's_own_question,_in_short says_labelled_symptom&somebody's_own,_in_short
-0.25 says_labelled_symptom&spoken_of_if says_lesson&says_reader says_looks_for&says_lower_it
-0.25 says_lower_it&somebody's_own_question,_in_short says_lower_it&trace_near says_may&spoken_of_but
-0.25 says_means&says_reader says_never&somebody's_own_question,_in_short says_never&spoken_of_ask
-0.25 says_proposed&says_reader says_proposed&says_when says_reader&says_when says_reader&somebody's_own,_in_short
-0.25 says_reader&spoken_of_when says_self&spoken_of_happened says_self&spoken_of_people says_solved&somebody's_own
-0.25 says_supposed&spoken_of_may says_when&spoken_of_help says_when&spoken_of_remedy somebody's_own&spoken_of_solved
-0.25 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_laughs
-0.25 somebody_speaks&spoken_of_solved spoken_of_after_so_long&trouble spoken_of_ask&spoken_of_example
-0.25 spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_lower_it spoken_of_but&spoken_of_if
-0.25 spoken_of_changes&spoken_of_reader spoken_of_example&spoken_of_lesson spoken_of_example&trace_near
-0.25 spoken_of_explained&spoken_of_proposed spoken_of_explained&trace_near spoken_of_happened&spoken_of_never
-0.25 spoken_of_if&spoken_of_may spoken_of_lesson&spoken_of_may spoken_of_lesson&spoken_of_solved
-0.25 spoken_of_lesson&spoken_of_words spoken_of_looks_for&trouble spoken_of_lower_it&traceback_above
-0.25 spoken_of_never&spoken_of_people spoken_of_people&spoken_of_reader spoken_of_people&words_before
-0.25 spoken_of_reader&spoken_of_self spoken_of_self&spoken_of_solved spoken_of_supposed&trace_near
-0.20 a_failed_run&a_short_text a_failed_run&in_quotes a_failed_run&much_trouble a_failed_run&says_example
-0.20 a_failed_run&spoken_of_but a_failed_run&spoken_of_if a_failed_run&text_behind
-0.20 a_question,_in_short&a_site's_lines a_question,_in_short&begins_the_text a_question,_in_short&output_near
-0.20 a_question,_in_short&spoken_of_numbered a_question,_in_short&text_behind a_sentence_leads&behind_a_prefix
-0.20 a_sentence_leads&explained_behind a_sentence_leads&may_happen a_sentence_leads&says_cause
-0.20 a_sentence_leads&setting_near a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&somebody_speaks
-0.20 a_sentence_leads&spoken_of_after_so_long a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_proposed
-0.20 a_sentence_leads&traceback_above a_setup,_in_short&a_site's_lines a_setup,_in_short&between_sections
-0.20 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&introduced_as_example a_setup,_in_short&marked
-0.20 a_setup,_in_short&spoken_of_self a_short_text&advice_share a_short_text&advised a_short_text&beside_a_quotation
-0.20 a_short_text&code_near a_short_text&figures a_short_text&says_ask a_short_text&says_supposed
-0.20 a_short_text&setting_near a_short_text&somebody's_own a_short_text&spoken_of_lower_it
-0.20 a_site's_lines&begins_its_line a_site's_lines&indented a_site's_lines&spoken_of_lower_it
-0.20 a_site's_lines&spoken_of_never a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_explained
-0.20 a_thread's_page&spoken_of_proposed a_thread's_title&somebody's_own a_thread's_title&spoken_of_happened
-0.20 a_whole_error_line&advice_share a_whole_error_line&advised a_whole_error_line&spoken_of_after_so_long
-0.20 a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_proposed about_texts&begins_its_line
-0.20 about_texts&behind_a_prefix about_texts&says_lesson about_texts&says_means about_texts&says_supposed
-0.20 about_texts&setting_near about_texts&text_behind advice_share&begins_its_line advice_share&happened_to_somebody
-0.20 advice_share&hypothetical_sentence advice_share&markup_near advice_share&much_about_texts
-0.20 advice_share&says_labelled_symptom advice_share&says_proposed advice_share&says_words
-0.20 advice_share&spoken_of_changes advised&begins_its_line advised&happened_to_somebody
-0.20 advised&hypothetical_sentence advised&markup_near advised&much_about_texts advised&says_labelled_symptom
-0.20 advised&says_proposed advised&says_words advised&spoken_of_changes advised_by_nobody&behind_a_prefix
-0.20 advised_by_nobody&happened_to_somebody advised_by_nobody&introduced_as_example
-0.20 advised_by_nobody&much_about_texts advised_by_nobody&nothing_stated advised_by_nobody&says_help
-0.20 advised_by_nobody&says_reader advised_by_nobody&words_before alone&says_example begins_its_line&nothing_stated
-0.20 begins_its_line&remedies_below begins_its_line&spoken_of_example behind_a_prefix&denied_in_front
-0.20 behind_a_prefix&may_happen behind_a_prefix&says_solved behind_a_prefix&spoken_of_changes
-0.20 behind_a_prefix&spoken_of_happened beside_a_quotation&in_quotes between_sections&nothing_stated
-0.20 between_sections&words_before blanks_near&happened_to_somebody blanks_near&nobody_speaks
-0.20 blanks_near&nothing_stated blanks_near&on_a_stamped_line blanks_near&somebody's_own,_in_short
-0.20 block_opened&in_a_thread block_opened&often_may block_opened&spoken_of_may code_near&often_may
-0.20 code_near&says_lower_it code_near&says_self code_near&spoken_of_explained code_near&spoken_of_happened
-0.20 code_near&text_behind comment&markup_near comment&spoken_of_lower_it comment&spoken_of_self
-0.20 cut_by_dots&happened_to_somebody cut_by_dots&says_lately cut_by_dots&spoken_of_help cut_by_dots&spoken_of_lately
-0.20 denied_in_front&ends_the_text denied_in_front&says_means denied_in_front&spoken_of_ask
-0.20 ends_the_text&heads_a_document ends_the_text&nothing_stated ends_the_text&says_explained
-0.20 explained_behind&trace_near figures&indented figures&often_may figures&spoken_of_ask
-0.20 figures&spoken_of_labelled_remedy happened_to_somebody&says_reader happened_to_somebody&spoken_of_after_so_long
-0.20 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_solved host_memory&says_words
-0.20 hypothetical_sentence&marked hypothetical_sentence&much_trouble hypothetical_sentence&says_when
-0.20 hypothetical_sentence&spoken_of_after_so_long in_a_thread&marked in_a_thread&spoken_of_changes
-0.20 in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_people in_a_thread&text_behind in_quotes&says_means
-0.20 in_quotes&spoken_of_happened indented&says_labelled_symptom indented&spoken_of_explained
-0.20 indented&spoken_of_looks_for indented&spoken_of_lower_it indented&spoken_of_words
-0.20 introduced_as_example&spoken_of_after_so_long item_of_a_list&says_lower_it
-0.20 item_of_a_list&spoken_of_after_so_long item_of_a_list&spoken_of_never its_hint_printed&remedies_above
-0.20 its_hint_printed&spoken_of_people its_words_taken_up&nobody_speaks marked&spoken_of_self marked&text_behind
-0.20 marked&words_before markup_near&remedies_above markup_near&spoken_of_never may_happen&on_a_stamped_line
-0.20 may_happen&says_but may_happen&spoken_of_remedy mentioned&says_ask mentioned&says_labelled_symptom
-0.20 mentioned&says_made_up mentioned&says_solved mentioned&says_words mentioned&spoken_of_help
-0.20 mentioned&spoken_of_lately mentioned&spoken_of_lower_it mentioned&spoken_of_may mentioned&spoken_of_solved
-0.20 much_about_texts&says_when much_about_texts&spoken_of_happened much_trouble&on_a_stamped_line
-0.20 much_trouble&setting_near much_trouble&spoken_of_solved nobody_speaks&record nobody_speaks&says_lower_it
-0.20 nobody_speaks&spoken_of_explained nothing_stated&says_changes nothing_stated&says_explained
-0.20 nothing_stated&says_lately nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_solved
-0.20 often_may&somebody's_own often_may&somebody's_own,_in_short often_may&somebody's_own_machine,_in_short
-0.20 often_may&spoken_of_example often_may&spoken_of_lower_it often_may&spoken_of_self on_a_stamped_line&record
-0.20 on_a_stamped_line&says_when other_near&remedies_above other_near&says_after_so_long other_near&says_looks_for
-0.20 other_near&says_may other_near&says_proposed other_near&setting_near other_near&spoken_of_lower_it
-0.20 other_near&spoken_of_made_up other_near&spoken_of_proposed other_near&spoken_of_remedy output_near&says_made_up
-0.20 output_near&says_solved output_near&spoken_of_buy output_near&spoken_of_may output_near&within_code
-0.20 record&says_solved record&spoken_of_laughs record&spoken_of_made_up says_after_so_long&somebody's_own
-0.20 says_ask&says_lately says_ask&setting_near says_ask&spoken_of_self says_ask&trouble
-0.20 says_but&somebody's_own_question,_in_short says_buy&somebody's_own_question,_in_short says_buy&somebody_speaks
-0.20 says_example&says_lately says_explained&says_lately says_explained&says_when says_explained&somebody's_own
-0.20 says_explained&text_behind says_happened&says_solved says_happened&spoken_of_but
-0.20 says_happened&spoken_of_lower_it says_happened&spoken_of_reader says_help&says_lately says_help&somebody's_own
-0.20 says_help&spoken_of_self says_help&trouble says_if&says_may says_if&says_means says_if&words_before
-0.20 says_labelled_symptom&somebody's_own says_labelled_symptom&spoken_of_lately
-0.20 says_labelled_symptom&spoken_of_lesson says_lately&says_may says_lately&says_proposed says_lately&trouble
-0.20 says_laughs&says_when says_lesson&says_self says_lesson&spoken_of_people says_lower_it&setting_near
-0.20 says_lower_it&spoken_of_lesson says_made_up&says_supposed says_made_up&says_when
-0.20 says_made_up&somebody's_own_question,_in_short says_may&says_never says_may&spoken_of_when
-0.20 says_means&spoken_of_people says_means&spoken_of_reader says_never&trouble says_numbered&somebody_speaks
-0.20 says_people&says_reader says_people&spoken_of_when says_reader&somebody's_own_machine,_in_short
-0.20 says_reader&spoken_of_lower_it says_reader&trouble says_remedy&says_words says_self&somebody_speaks
-0.20 says_self&spoken_of_when says_supposed&setting_near says_supposed&spoken_of_self says_supposed&spoken_of_when
-0.20 says_when&somebody's_own_question,_in_short says_when&spoken_of_people says_when&trace_near
-0.20 says_words&somebody's_own,_in_short says_words&somebody_speaks says_words&spoken_of_never says_words&text_behind
-0.20 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_may setting_near&spoken_of_never
-0.20 setting_near&spoken_of_numbered somebody's_own&somebody's_own,_in_short somebody's_own,_in_short&spoken_of_may
-0.20 somebody's_own,_in_short&spoken_of_reader somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_solved
-0.20 somebody's_own_question,_in_short&spoken_of_but somebody's_own_question,_in_short&spoken_of_self
-0.20 somebody_speaks&spoken_of_supposed spoken_of_after_so_long&spoken_of_lately
-0.20 spoken_of_after_so_long&spoken_of_lower_it spoken_of_after_so_long&spoken_of_numbered
-0.20 spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_made_up spoken_of_ask&traceback_above
-0.20 spoken_of_but&spoken_of_labelled_symptom spoken_of_but&spoken_of_lately spoken_of_but&trouble
-0.20 spoken_of_buy&spoken_of_lately spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_reader
-0.20 spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_means spoken_of_cause&spoken_of_remedy
-0.20 spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_lesson spoken_of_changes&spoken_of_when
-0.20 spoken_of_changes&spoken_of_words spoken_of_changes&traceback_above spoken_of_example&spoken_of_reader
-0.20 spoken_of_example&spoken_of_remedy spoken_of_example&spoken_of_when spoken_of_example&spoken_of_words
-0.20 spoken_of_explained&spoken_of_when spoken_of_explained&traceback_above spoken_of_happened&spoken_of_if
-0.20 spoken_of_happened&traceback_above spoken_of_happened&words_before spoken_of_labelled_symptom&spoken_of_people
-0.20 spoken_of_labelled_symptom&trace_near spoken_of_lesson&spoken_of_lower_it spoken_of_looks_for&spoken_of_numbered
-0.20 spoken_of_looks_for&spoken_of_self spoken_of_looks_for&text_behind spoken_of_looks_for&words_before
-0.20 spoken_of_lower_it&spoken_of_supposed spoken_of_lower_it&trouble spoken_of_may&trouble
-0.20 spoken_of_never&spoken_of_supposed spoken_of_never&spoken_of_words spoken_of_numbered&spoken_of_when
-0.20 spoken_of_people&traceback_above spoken_of_proposed&spoken_of_supposed spoken_of_proposed&spoken_of_words
-0.20 spoken_of_self&spoken_of_when spoken_of_when&text_about_texts spoken_of_when&traceback_above
-0.20 spoken_of_words&text_about_texts text_about_texts&words_before
-0.15 a_failed_run&introduced_as_example a_failed_run&much_advised a_failed_run&says_cause a_failed_run&says_proposed
-0.15 a_failed_run&spoken_of_labelled_cause a_failed_run&spoken_of_self a_question,_in_short&code_near
-0.15 a_question,_in_short&says_laughs a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&spoken_of_laughs a_question,_in_short&spoken_of_words a_question,_in_short&text_about_texts
-0.15 a_sentence_leads&a_thread's_page a_sentence_leads&advised_by_nobody a_sentence_leads&happened_to_somebody
-0.15 a_sentence_leads&heads_a_document a_sentence_leads&marked a_sentence_leads&names_the_words
-0.15 a_sentence_leads&output_near a_sentence_leads&says_reader a_sentence_leads&somebody's_own,_in_short
-0.15 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&words_before
-0.15 a_setup,_in_short&item_of_a_list a_setup,_in_short&often_may a_setup,_in_short&other_near
-0.15 a_setup,_in_short&says_solved a_short_text&in_quotes a_short_text&remedies_above a_short_text&says_changes
-0.15 a_short_text&says_means a_short_text&says_people a_short_text&says_reader a_short_text&says_words
-0.15 a_short_text&somebody_speaks a_short_text&spoken_of_if a_short_text&spoken_of_reader
-0.15 a_site's_lines&advised_by_nobody a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long
-0.15 a_site's_lines&spoken_of_labelled_symptom a_site's_lines&text_behind a_thread's_page&somebody_speaks
-0.15 a_thread's_page&spoken_of_when a_thread's_title&markup_near a_thread's_title&output_near
-0.15 a_thread's_title&spoken_of_after_so_long a_thread's_title&spoken_of_lower_it a_whole_error_line&markup_near
-0.15 a_whole_error_line&spoken_of_supposed a_whole_error_line&typeset about_texts&says_lately
-0.15 about_texts&spoken_of_when about_texts&typeset advice_share&block_opened advice_share&in_quotes
-0.15 advice_share&item_of_a_list advice_share&its_hint_printed advice_share&much_advised advice_share&says_looks_for
-0.15 advice_share&spoken_of_if advised&block_opened advised&in_quotes advised&item_of_a_list advised&its_hint_printed
-0.15 advised&much_advised advised&says_looks_for advised&spoken_of_if advised_by_nobody&host_memory
-0.15 advised_by_nobody&its_hint_printed advised_by_nobody&much_advised advised_by_nobody&says_labelled_symptom
-0.15 advised_by_nobody&says_may advised_by_nobody&spoken_of_example alone&says_changes alone&says_proposed
-0.15 alone&says_self alone&somebody's_own_question,_in_short alone&somebody_speaks
-0.15 answered_by_mail&happened_to_somebody answered_by_mail&nothing_stated answered_by_mail&somebody's_own
-0.15 answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_self begins_its_line&nobody_speaks
-0.15 begins_its_line&says_labelled_symptom begins_its_line&says_may begins_the_text&says_if
-0.15 begins_the_text&says_lately begins_the_text&text_about_texts behind_a_prefix&figures behind_a_prefix&other_near
-0.15 behind_a_prefix&says_lesson behind_a_prefix&says_when behind_a_prefix&spoken_of_after_so_long
-0.15 behind_a_prefix&spoken_of_self behind_a_prefix&text_about_texts beside_a_quotation&nothing_stated
-0.15 beside_a_quotation&text_behind beside_a_quotation&trouble beside_a_quotation&words_before
-0.15 between_sections&comment between_sections&mentioned between_sections&nobody_speaks between_sections&trace_near
-0.15 blanks_near&figures blanks_near&markup_near blanks_near&says_happened blanks_near&says_when
-0.15 blanks_near&somebody's_own blanks_near&somebody_speaks blanks_near&spoken_of_help blanks_near&text_behind
-0.15 blanks_near&words_before block_opened&code_near block_opened&nobody_speaks block_opened&says_words
-0.15 block_opened&spoken_of_lesson block_opened&spoken_of_proposed block_opened&spoken_of_words
-0.15 boxes_ticked&item_of_a_list code_near&may_happen code_near&nothing_stated code_near&says_means
-0.15 code_near&spoken_of_people code_near&spoken_of_supposed code_near&text_about_texts comment&in_a_thread
-0.15 comment&marked comment&names_the_words comment&somebody's_own comment&spoken_of_after_so_long
-0.15 comment&spoken_of_changes comment&spoken_of_lately comment&spoken_of_solved cut_by_dots&says_but
-0.15 cut_by_dots&says_lower_it cut_by_dots&says_when cut_by_dots&spoken_of_may denied_in_front&mentioned
-0.15 denied_in_front&record denied_in_front&says_but denied_in_front&says_happened denied_in_front&says_lately
-0.15 ends_the_text&names_the_words ends_the_text&says_example ends_the_text&spoken_of_when
-0.15 explained_behind&traceback_above figures&introduced_as_example figures&says_example figures&says_lesson
-0.15 figures&says_self figures&spoken_of_lower_it figures&spoken_of_words happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&much_trouble happened_to_somebody&says_happened happened_to_somebody&says_looks_for
-0.15 happened_to_somebody&spoken_of_example heads_a_document&hypothetical_sentence heads_a_document&much_about_texts
-0.15 heads_a_document&says_lower_it heads_a_document&says_self heads_a_document&spoken_of_happened
-0.15 heads_a_document&traceback_above host_memory&somebody's_own_question,_in_short
-0.15 hypothetical_sentence&item_of_a_list hypothetical_sentence&on_a_stamped_line hypothetical_sentence&says_changes
-0.15 hypothetical_sentence&says_reader hypothetical_sentence&says_remedy hypothetical_sentence&spoken_of_example
-0.15 hypothetical_sentence&spoken_of_may hypothetical_sentence&spoken_of_people
-0.15 hypothetical_sentence&spoken_of_proposed hypothetical_sentence&spoken_of_reader in_a_thread&mentioned
-0.15 in_a_thread&spoken_of_explained in_a_thread&spoken_of_never in_a_thread&spoken_of_proposed
-0.15 in_quotes&much_trouble in_quotes&nothing_stated in_quotes&says_ask in_quotes&says_changes in_quotes&says_remedy
-0.15 in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_made_up indented&introduced_as_example
-0.15 indented&nobody_speaks indented&says_after_so_long indented&says_looks_for indented&spoken_of_ask
-0.15 introduced_as_example&spoken_of_reader introduced_as_example&traceback_above item_of_a_list&markup_near
-0.15 item_of_a_list&text_behind its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&output_near
-0.15 its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self
-0.15 marked&spoken_of_if marked&spoken_of_lately marked&spoken_of_lower_it markup_near&names_the_words
-0.15 markup_near&record markup_near&says_example markup_near&says_means markup_near&spoken_of_labelled_cause
-0.15 may_happen&says_if may_happen&says_lesson may_happen&spoken_of_lately may_happen&spoken_of_lower_it
-0.15 mentioned&says_but mentioned&says_explained mentioned&says_supposed mentioned&spoken_of_labelled_cause
-0.15 mentioned&spoken_of_labelled_remedy mentioned&spoken_of_made_up mentioned&spoken_of_when
-0.15 much_about_texts&output_near much_about_texts&spoken_of_self much_about_texts&spoken_of_words
-0.15 much_advised&nobody_speaks much_advised&nothing_stated much_advised&spoken_of_reader
-0.15 much_advised&spoken_of_remedy much_trouble&spoken_of_changes much_trouble&spoken_of_happened
-0.15 much_trouble&spoken_of_supposed names_the_words&says_cause names_the_words&says_reader
-0.15 names_the_words&setting_near names_the_words&spoken_of_never names_the_words&spoken_of_people
-0.15 names_the_words&spoken_of_proposed names_the_words&spoken_of_words nobody_speaks&other_near
-0.15 nobody_speaks&says_if nobody_speaks&says_means nobody_speaks&says_proposed nobody_speaks&spoken_of_ask
-0.15 nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_proposed nothing_stated&says_after_so_long
-0.15 nothing_stated&says_cause nothing_stated&says_example nothing_stated&spoken_of_lately
-0.15 nothing_stated&spoken_of_lesson nothing_stated&spoken_of_people nothing_stated&trouble often_may&spoken_of_if
-0.15 often_may&spoken_of_people on_a_stamped_line&says_made_up on_a_stamped_line&says_numbered
-0.15 on_a_stamped_line&spoken_of_looks_for other_near&says_cause other_near&says_means other_near&spoken_of_happened
-0.15 other_near&spoken_of_if other_near&spoken_of_laughs other_near&traceback_above output_near&says_looks_for
-0.15 output_near&spoken_of_ask output_near&spoken_of_never output_near&spoken_of_numbered output_near&words_before
-0.15 record&says_proposed remedies_above&trouble remedies_below&spoken_of_happened remedies_below&spoken_of_people
-0.15 says_after_so_long&says_self says_after_so_long&setting_near says_after_so_long&spoken_of_lesson
-0.15 says_ask&says_example says_ask&says_made_up says_ask&somebody_speaks says_ask&text_behind says_but&says_changes
-0.15 says_but&says_words says_but&spoken_of_ask says_buy&somebody's_own,_in_short says_cause&says_may
-0.15 says_cause&says_when says_changes&setting_near says_changes&text_behind says_example&spoken_of_self
-0.15 says_explained&says_means says_explained&says_self says_explained&trouble says_happened&somebody's_own,_in_short
-0.15 says_happened&spoken_of_laughs says_happened&spoken_of_words says_help&says_looks_for says_if&says_solved
-0.15 says_if&spoken_of_ask says_if&spoken_of_lesson says_if&spoken_of_self says_lately&says_supposed
-0.15 says_looks_for&says_may says_looks_for&says_people says_looks_for&says_when says_looks_for&spoken_of_happened
-0.15 says_looks_for&spoken_of_may says_lower_it&says_reader says_lower_it&spoken_of_happened
-0.15 says_made_up&spoken_of_when says_may&spoken_of_changes says_means&spoken_of_but says_means&spoken_of_when
-0.15 says_never&says_solved says_never&somebody's_own_machine,_in_short says_never&spoken_of_help
-0.15 says_never&spoken_of_lately says_never&spoken_of_never says_numbered&somebody's_own,_in_short
-0.15 says_people&spoken_of_happened says_people&spoken_of_help says_people&spoken_of_people says_people&trace_near
-0.15 says_proposed&says_self says_proposed&words_before says_remedy&spoken_of_happened says_remedy&trouble
-0.15 says_self&says_words says_self&spoken_of_after_so_long says_self&spoken_of_ask
-0.15 says_self&spoken_of_labelled_symptom says_self&spoken_of_proposed says_solved&words_before
-0.15 says_supposed&somebody's_own says_supposed&spoken_of_after_so_long says_supposed&spoken_of_but
-0.15 says_supposed&spoken_of_if says_supposed&spoken_of_lately says_when&spoken_of_explained
-0.15 says_when&spoken_of_lesson says_words&spoken_of_self setting_near&spoken_of_example
-0.15 setting_near&spoken_of_lesson somebody's_own&spoken_of_never somebody's_own&spoken_of_people
-0.15 somebody's_own&spoken_of_reader somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_after_so_long
-0.15 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_reader
-0.15 somebody_speaks&somebody's_own,_in_short somebody_speaks&spoken_of_proposed somebody_speaks&within_code
-0.15 spoken_of_after_so_long&spoken_of_reader spoken_of_after_so_long&spoken_of_when spoken_of_after_so_long&typeset
-0.15 spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_reader spoken_of_ask&trace_near spoken_of_but&spoken_of_buy
-0.15 spoken_of_but&spoken_of_people spoken_of_buy&spoken_of_self spoken_of_cause&spoken_of_made_up
-0.15 spoken_of_cause&text_behind spoken_of_example&traceback_above spoken_of_happened&within_code
-0.15 spoken_of_help&trouble spoken_of_help&words_before spoken_of_if&spoken_of_supposed spoken_of_if&spoken_of_when
-0.15 spoken_of_if&traceback_above spoken_of_if&within_code spoken_of_labelled_remedy&spoken_of_when
-0.15 spoken_of_labelled_symptom&spoken_of_lesson spoken_of_lately&spoken_of_looks_for
-0.15 spoken_of_lately&spoken_of_never spoken_of_lately&spoken_of_supposed spoken_of_laughs&spoken_of_people
-0.15 spoken_of_lesson&spoken_of_supposed spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_never
-0.15 spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&typeset spoken_of_made_up&spoken_of_words
-0.15 spoken_of_may&spoken_of_people spoken_of_may&spoken_of_supposed spoken_of_means&spoken_of_numbered
-0.15 spoken_of_means&spoken_of_people spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_when
-0.15 spoken_of_means&text_behind spoken_of_never&trace_near spoken_of_never&traceback_above
-0.15 spoken_of_proposed&trace_near spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy
-0.15 spoken_of_remedy&trouble spoken_of_self&spoken_of_signed spoken_of_self&within_code
-0.15 spoken_of_solved&spoken_of_supposed spoken_of_solved&text_behind spoken_of_when&words_before trouble&within_code
-0.10 a_failed_run&a_setup,_in_short a_failed_run&beside_a_quotation a_failed_run&comment a_failed_run&says_people
-0.10 a_failed_run&says_remedy a_failed_run&spoken_of_happened a_failed_run&spoken_of_never
-0.10 a_failed_run's_record&about_texts a_failed_run's_record&advice_share a_failed_run's_record&advised
-0.10 a_failed_run's_record&advised_by_nobody a_question,_in_short&begins_its_line
-0.10 a_question,_in_short&its_words_taken_up a_question,_in_short&much_about_texts a_question,_in_short&record
-0.10 a_question,_in_short&says_may a_question,_in_short&says_never a_question,_in_short&says_proposed
-0.10 a_question,_in_short&says_when a_question,_in_short&spoken_of_explained a_question,_in_short&spoken_of_reader
-0.10 a_question,_in_short&trace_near a_report's_heading&says_self a_report's_heading&spoken_of_after_so_long
-0.10 a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_people a_report's_heading&spoken_of_solved
-0.10 a_sentence_leads&a_thread's_title a_sentence_leads&between_sections a_sentence_leads&indented
-0.10 a_sentence_leads&record a_sentence_leads&says_ask a_sentence_leads&says_explained a_sentence_leads&says_happened
-0.10 a_sentence_leads&says_laughs a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_never
-0.10 a_sentence_leads&spoken_of_people a_sentence_leads&spoken_of_solved a_setup,_in_short&names_the_words
-0.10 a_setup,_in_short&says_ask a_setup,_in_short&says_changes a_short_text&behind_a_prefix
-0.10 a_short_text&introduced_as_example a_short_text&its_hint_printed a_short_text&much_advised
-0.10 a_short_text&names_the_words a_short_text&nothing_stated a_short_text&says_but a_short_text&says_if
-0.10 a_short_text&says_never a_short_text&traceback_above a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_help
-0.10 a_site's_lines&spoken_of_may a_thread's_page&says_after_so_long a_thread's_page&says_happened
-0.10 a_thread's_page&says_may a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_remedy
-0.10 a_thread's_page&spoken_of_solved a_thread's_page&spoken_of_supposed a_thread's_page&traceback_above
-0.10 a_thread's_title&spoken_of_solved a_whole_error_line&between_sections a_whole_error_line&explained_behind
-0.10 a_whole_error_line&much_advised a_whole_error_line&much_trouble a_whole_error_line&remedies_below
-0.10 a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_explained
-0.10 a_whole_error_line&spoken_of_labelled_remedy a_whole_error_line&spoken_of_never
-0.10 a_whole_error_line&spoken_of_when a_whole_error_line&spoken_of_words a_whole_error_line&trace_near
-0.10 about_texts&beside_a_quotation about_texts&much_advised about_texts&much_trouble about_texts&says_looks_for
-0.10 about_texts&says_remedy about_texts&says_when about_texts&spoken_of_explained about_texts&spoken_of_looks_for
-0.10 about_texts&within_code advice_share&advised_by_nobody advice_share&figures advice_share&mentioned
-0.10 advice_share&nobody_speaks advice_share&on_a_stamped_line advice_share&record advice_share&says_example
-0.10 advice_share&says_happened advice_share&says_means advice_share&setting_near
-0.10 advice_share&somebody's_own,_in_short advice_share&spoken_of_but advice_share&spoken_of_help
-0.10 advice_share&spoken_of_lately advice_share&spoken_of_never advice_share&spoken_of_remedy
-0.10 advice_share&spoken_of_when advice_share&words_before advised&advised_by_nobody advised&figures
-0.10 advised&mentioned advised&nobody_speaks advised&on_a_stamped_line advised&record advised&says_example
-0.10 advised&says_happened advised&says_means advised&setting_near advised&somebody's_own,_in_short
-0.10 advised&spoken_of_but advised&spoken_of_help advised&spoken_of_lately advised&spoken_of_never
-0.10 advised&spoken_of_remedy advised&spoken_of_when advised&words_before advised_by_nobody&block_opened
-0.10 advised_by_nobody&hypothetical_sentence advised_by_nobody&nobody_speaks advised_by_nobody&on_a_stamped_line
-0.10 advised_by_nobody&says_after_so_long advised_by_nobody&says_changes advised_by_nobody&says_looks_for
-0.10 advised_by_nobody&setting_near advised_by_nobody&spoken_of_lower_it advised_by_nobody&spoken_of_remedy
-0.10 alone&nobody_speaks alone&says_buy alone&says_help answered_by_mail&somebody_speaks
-0.10 answered_by_mail&spoken_of_lower_it answered_by_mail&spoken_of_when answered_by_mail&text_behind
-0.10 begins_its_line&remedies_above begins_its_line&spoken_of_explained begins_its_line&spoken_of_labelled_remedy
-0.10 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_people
-0.10 begins_the_text&much_advised begins_the_text&often_may begins_the_text&says_cause begins_the_text&says_happened
-0.10 begins_the_text&says_made_up begins_the_text&says_reader begins_the_text&says_remedy begins_the_text&says_when
-0.10 begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_happened
-0.10 begins_the_text&spoken_of_remedy behind_a_prefix&blanks_near behind_a_prefix&much_about_texts
-0.10 behind_a_prefix&says_example behind_a_prefix&says_help behind_a_prefix&says_if behind_a_prefix&says_looks_for
-0.10 behind_a_prefix&says_never behind_a_prefix&says_supposed behind_a_prefix&says_words
-0.10 behind_a_prefix&spoken_of_supposed beside_a_quotation&code_near beside_a_quotation&nobody_speaks
-0.10 beside_a_quotation&other_near beside_a_quotation&spoken_of_happened beside_a_quotation&trace_near
-0.10 beside_a_quotation&traceback_above between_sections&block_opened between_sections&code_near
-0.10 between_sections&explained_behind between_sections&item_of_a_list between_sections&marked
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_lower_it
-0.10 between_sections&spoken_of_means between_sections&spoken_of_reader between_sections&spoken_of_supposed
-0.10 between_sections&traceback_above blanks_near&much_trouble blanks_near&spoken_of_people
-0.10 blanks_near&spoken_of_words block_opened&happened_to_somebody block_opened&its_hint_printed
-0.10 block_opened&much_trouble block_opened&setting_near block_opened&spoken_of_means block_opened&spoken_of_reader
-0.10 block_opened&spoken_of_solved boxes_ticked&in_quotes boxes_ticked&mentioned boxes_ticked&nothing_stated
-0.10 boxes_ticked&output_near boxes_ticked&spoken_of_after_so_long boxes_ticked&spoken_of_help code_near&comment
-0.10 code_near&explained_behind code_near&heads_a_document code_near&indented code_near&mentioned code_near&says_when
-0.10 code_near&somebody's_own,_in_short code_near&somebody's_own_machine,_in_short code_near&somebody_speaks
-0.10 code_near&spoken_of_buy code_near&spoken_of_remedy code_near&spoken_of_self code_near&spoken_of_signed
-0.10 comment&happened_to_somebody comment&indented comment&says_means comment&says_words comment&setting_near
-0.10 comment&spoken_of_if cut_by_dots&says_made_up cut_by_dots&says_proposed cut_by_dots&says_self
-0.10 cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_means cut_by_dots&spoken_of_words
-0.10 denied_in_front&indented denied_in_front&says_numbered denied_in_front&says_self denied_in_front&says_supposed
-0.10 denied_in_front&says_when denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_example
-0.10 denied_in_front&spoken_of_when ends_the_text&item_of_a_list ends_the_text&may_happen ends_the_text&mentioned
-0.10 ends_the_text&says_ask ends_the_text&says_laughs ends_the_text&says_proposed ends_the_text&spoken_of_explained
-0.10 ends_the_text&spoken_of_happened ends_the_text&spoken_of_words ends_the_text&trouble
-0.10 explained_behind&heads_a_document explained_behind&may_happen explained_behind&setting_near
-0.10 explained_behind&words_before figures&marked figures&remedies_below figures&says_never
-0.10 figures&spoken_of_happened figures&spoken_of_never figures&spoken_of_proposed happened_to_somebody&in_a_thread
-0.10 happened_to_somebody&mentioned happened_to_somebody&other_near happened_to_somebody&says_lower_it
-0.10 happened_to_somebody&says_means happened_to_somebody&says_supposed happened_to_somebody&somebody's_own,_in_short
-0.10 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_proposed happened_to_somebody&spoken_of_remedy
-0.10 heads_a_document&its_words_taken_up heads_a_document&marked heads_a_document&markup_near
-0.10 heads_a_document&nobody_speaks heads_a_document&nothing_stated heads_a_document&somebody's_own
-0.10 heads_a_document&somebody_speaks heads_a_document&spoken_of_lower_it heads_a_document&spoken_of_words
-0.10 heads_a_document&text_behind host_memory&indented hypothetical_sentence&indented
-0.10 hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_cause
-0.10 hypothetical_sentence&spoken_of_changes hypothetical_sentence&spoken_of_remedy hypothetical_sentence&trace_near
-0.10 in_a_thread&much_trouble in_a_thread&often_may in_a_thread&says_after_so_long in_a_thread&says_people
-0.10 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lately
-0.10 in_a_thread&spoken_of_remedy in_a_thread&spoken_of_words in_quotes&its_words_taken_up in_quotes&says_but
-0.10 in_quotes&says_lesson in_quotes&says_when in_quotes&spoken_of_if in_quotes&text_about_texts in_quotes&trouble
-0.10 indented&item_of_a_list indented&marked indented&nothing_stated indented&setting_near
-0.10 indented&spoken_of_labelled_remedy indented&typeset indented&within_code introduced_as_example&its_hint_printed
-0.10 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_when introduced_as_example&spoken_of_words item_of_a_list&may_happen
-0.10 item_of_a_list&nobody_speaks item_of_a_list&other_near item_of_a_list&says_example item_of_a_list&spoken_of_but
-0.10 item_of_a_list&spoken_of_may item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words
-0.10 item_of_a_list&trace_near its_hint_printed&markup_near its_hint_printed&may_happen its_hint_printed&says_means
-0.10 its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_cause
-0.10 its_words_taken_up&markup_near its_words_taken_up&may_happen its_words_taken_up&other_near
-0.10 its_words_taken_up&somebody's_own_question,_in_short its_words_taken_up&somebody_speaks
-0.10 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_labelled_symptom
-0.10 its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_words
-0.10 its_words_taken_up&trouble marked&somebody's_own_question,_in_short marked&somebody_speaks
-0.10 marked&spoken_of_solved markup_near&often_may markup_near&other_near markup_near&says_lesson
-0.10 markup_near&spoken_of_labelled_remedy markup_near&text_about_texts markup_near&trace_near
-0.10 may_happen&remedies_above may_happen&says_changes may_happen&says_explained may_happen&says_reader
-0.10 may_happen&setting_near may_happen&spoken_of_but may_happen&spoken_of_changes
-0.10 may_happen&spoken_of_labelled_symptom may_happen&spoken_of_words may_happen&steps_that_led_to_it
-0.10 mentioned&remedies_above mentioned&remedies_below mentioned&says_lesson mentioned&says_looks_for
-0.10 mentioned&somebody's_own_machine,_in_short mentioned&text_about_texts mentioned&traceback_above
-0.10 much_about_texts&says_made_up much_about_texts&spoken_of_but much_about_texts&spoken_of_supposed
-0.10 much_advised&other_near much_advised&spoken_of_example much_advised&spoken_of_lower_it
-0.10 much_trouble&nobody_speaks much_trouble&says_words much_trouble&somebody's_own,_in_short
-0.10 much_trouble&spoken_of_example much_trouble&spoken_of_help much_trouble&spoken_of_people
-0.10 much_trouble&spoken_of_when much_trouble&text_behind names_the_words&spoken_of_after_so_long
-0.10 names_the_words&spoken_of_may names_the_words&spoken_of_self names_the_words&spoken_of_supposed
-0.10 names_the_words&traceback_above nobody_speaks&remedies_above nobody_speaks&remedies_below
-0.10 nobody_speaks&says_cause nobody_speaks&says_words nobody_speaks&setting_near
-0.10 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_lately
-0.10 nobody_speaks&spoken_of_may nothing_stated&says_buy nothing_stated&spoken_of_cause nothing_stated&spoken_of_help
-0.10 nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_numbered
-0.10 nothing_stated&spoken_of_supposed nothing_stated&steps_that_led_to_it nothing_stated&text_about_texts
-0.10 often_may&somebody's_own_question,_in_short on_a_stamped_line&says_may on_a_stamped_line&spoken_of_example
-0.10 on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_remedy
-0.10 on_a_stamped_line&spoken_of_self other_near&spoken_of_after_so_long other_near&spoken_of_ask
-0.10 other_near&spoken_of_lately other_near&spoken_of_means other_near&steps_that_led_to_it other_near&within_code
-0.10 output_near&says_ask output_near&says_laughs output_near&says_supposed output_near&spoken_of_cause
-0.10 output_near&spoken_of_changes output_near&spoken_of_proposed output_near&steps_that_led_to_it
-0.10 output_near&text_about_texts output_near&typeset record&says_after_so_long record&says_laughs
-0.10 record&says_numbered record&says_when record&spoken_of_example record&spoken_of_supposed
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_self remedies_above&trace_near
-0.10 remedies_above&traceback_above remedies_below&spoken_of_help remedies_below&spoken_of_lower_it
-0.10 says_after_so_long&says_may says_after_so_long&somebody_speaks says_after_so_long&spoken_of_after_so_long
-0.10 says_after_so_long&spoken_of_changes says_ask&says_but says_ask&says_may says_ask&somebody's_own
-0.10 says_ask&trace_near says_but&says_cause says_but&says_reader says_buy&says_lower_it says_buy&says_words
-0.10 says_changes&somebody's_own_question,_in_short says_changes&trouble says_example&says_made_up
-0.10 says_example&says_when says_example&spoken_of_after_so_long says_explained&says_if says_explained&says_reader
-0.10 says_explained&says_words says_happened&says_never says_happened&says_numbered says_happened&somebody_speaks
-0.10 says_happened&spoken_of_example says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom
-0.10 says_happened&trouble says_help&says_lesson says_help&says_lower_it says_help&spoken_of_after_so_long
-0.10 says_help&spoken_of_lately says_help&spoken_of_reader says_if&says_looks_for says_if&says_proposed
-0.10 says_if&spoken_of_laughs says_if&spoken_of_lower_it says_if&spoken_of_never
-0.10 says_labelled_symptom&spoken_of_means says_labelled_symptom&trace_near says_labelled_symptom&traceback_above
-0.10 says_labelled_symptom&trouble says_lately&says_looks_for says_lately&says_means says_lately&says_reader
-0.10 says_lately&says_words says_lately&spoken_of_lesson says_lately&spoken_of_when says_lesson&setting_near
-0.10 says_lesson&spoken_of_lesson says_lesson&text_behind says_looks_for&says_reader says_looks_for&says_self
-0.10 says_looks_for&says_words says_looks_for&spoken_of_example says_looks_for&spoken_of_help
-0.10 says_looks_for&spoken_of_when says_looks_for&traceback_above says_lower_it&spoken_of_labelled_symptom
-0.10 says_lower_it&traceback_above says_made_up&says_may says_made_up&says_people says_may&somebody_speaks
-0.10 says_may&spoken_of_ask says_may&spoken_of_if says_may&spoken_of_people says_may&spoken_of_self
-0.10 says_means&says_self says_means&spoken_of_lately says_means&spoken_of_lesson says_means&spoken_of_looks_for
-0.10 says_means&spoken_of_may says_means&spoken_of_self says_numbered&spoken_of_after_so_long
-0.10 says_numbered&trace_near says_people&setting_near says_people&spoken_of_but says_people&spoken_of_looks_for
-0.10 says_people&spoken_of_lower_it says_people&spoken_of_reader says_proposed&says_words
-0.10 says_proposed&somebody's_own says_proposed&somebody_speaks says_proposed&text_behind says_reader&somebody's_own
-0.10 says_reader&spoken_of_may says_reader&spoken_of_remedy says_remedy&says_when says_remedy&words_before
-0.10 says_self&says_solved says_self&spoken_of_if says_solved&somebody's_own_question,_in_short
-0.10 says_solved&somebody_speaks says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_lower_it
-0.10 says_supposed&spoken_of_reader says_supposed&spoken_of_supposed says_when&spoken_of_never
-0.10 says_when&traceback_above says_when&trouble says_words&spoken_of_lower_it says_words&spoken_of_may
-0.10 says_words&spoken_of_words setting_near&spoken_of_remedy setting_near&trouble somebody's_own&spoken_of_help
-0.10 somebody's_own&spoken_of_lately somebody's_own&spoken_of_lesson somebody's_own&spoken_of_means
-0.10 somebody's_own&spoken_of_signed somebody's_own&steps_that_led_to_it somebody's_own&traceback_above
-0.10 somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&spoken_of_but
-0.10 somebody's_own,_in_short&spoken_of_help somebody's_own,_in_short&spoken_of_lower_it
-0.10 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_but
-0.10 somebody's_own_machine,_in_short&spoken_of_lately somebody's_own_machine,_in_short&spoken_of_laughs
-0.10 somebody's_own_machine,_in_short&spoken_of_people somebody's_own_machine,_in_short&spoken_of_self
-0.10 somebody's_own_question,_in_short&spoken_of_after_so_long somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_example somebody's_own_question,_in_short&spoken_of_explained
-0.10 somebody's_own_question,_in_short&spoken_of_proposed somebody's_own_question,_in_short&spoken_of_reader
-0.10 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_labelled_remedy
-0.10 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_never somebody_speaks&spoken_of_signed
-0.10 somebody_speaks&spoken_of_when somebody_speaks&spoken_of_words somebody_speaks&steps_that_led_to_it
-0.10 spoken_of_after_so_long&spoken_of_lesson spoken_of_after_so_long&steps_that_led_to_it
-0.10 spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_words
-0.10 spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_explained spoken_of_buy&spoken_of_supposed
-0.10 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_numbered spoken_of_cause&trace_near
-0.10 spoken_of_cause&typeset spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_solved
-0.10 spoken_of_example&spoken_of_means spoken_of_example&spoken_of_never spoken_of_example&spoken_of_people
-0.10 spoken_of_example&typeset spoken_of_example&words_before spoken_of_explained&spoken_of_lower_it
-0.10 spoken_of_explained&spoken_of_means spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_words
-0.10 spoken_of_happened&spoken_of_lesson spoken_of_happened&typeset spoken_of_help&spoken_of_laughs
-0.10 spoken_of_help&spoken_of_may spoken_of_help&spoken_of_means spoken_of_help&typeset
-0.10 spoken_of_if&steps_that_led_to_it spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.10 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_cause&words_before
-0.10 spoken_of_labelled_remedy&spoken_of_never spoken_of_labelled_remedy&spoken_of_reader
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&spoken_of_signed
-0.10 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&traceback_above
-0.10 spoken_of_labelled_symptom&trouble spoken_of_labelled_symptom&words_before spoken_of_lately&trouble
-0.10 spoken_of_laughs&spoken_of_words spoken_of_lesson&spoken_of_signed spoken_of_lesson&typeset
-0.10 spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_remedy
-0.10 spoken_of_lower_it&spoken_of_proposed spoken_of_lower_it&spoken_of_solved spoken_of_lower_it&text_about_texts
-0.10 spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_supposed
-0.10 spoken_of_made_up&trouble spoken_of_may&spoken_of_means spoken_of_may&spoken_of_signed
-0.10 spoken_of_may&spoken_of_solved spoken_of_may&spoken_of_when spoken_of_may&spoken_of_words
-0.10 spoken_of_may&steps_that_led_to_it spoken_of_may&words_before spoken_of_means&within_code
-0.10 spoken_of_numbered&spoken_of_supposed spoken_of_reader&steps_that_led_to_it spoken_of_self&steps_that_led_to_it
-0.10 spoken_of_self&text_about_texts spoken_of_supposed&spoken_of_words spoken_of_supposed&traceback_above
-0.10 spoken_of_when&typeset steps_that_led_to_it&trouble typeset&words_before
-0.05 a_failed_run&a_failed_test a_failed_run&a_thread's_title a_failed_run&advised_by_nobody
-0.05 a_failed_run&happened_to_somebody a_failed_run&item_of_a_list a_failed_run&output_near
-0.05 a_failed_run&remedies_below a_failed_run&says_ask a_failed_run&spoken_of_buy a_failed_run&spoken_of_help
-0.05 a_failed_run&spoken_of_made_up a_failed_run&spoken_of_means a_failed_run&typeset
-0.05 a_failed_run's_record&a_whole_error_line a_failed_run's_record&begins_its_line a_failed_run's_record&figures
-0.05 a_failed_run's_record&indented a_failed_run's_record&markup_near a_failed_run's_record&may_happen
-0.05 a_failed_run's_record&spoken_of_after_so_long a_failed_run's_record&spoken_of_happened
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&spoken_of_reader
-0.05 a_failed_run's_record&spoken_of_self a_failed_run's_record&trace_near a_failed_run's_record&traceback_above
-0.05 a_failed_run's_record&trouble a_failed_test&nobody_speaks a_failed_test&output_near
-0.05 a_question,_in_short&a_whole_error_line a_question,_in_short&between_sections a_question,_in_short&marked
-0.05 a_question,_in_short&somebody_speaks a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_cause
-0.05 a_question,_in_short&spoken_of_remedy a_question,_in_short&traceback_above a_question,_in_short&within_code
-0.05 a_report's_heading&a_thread's_page a_report's_heading&nothing_stated a_report's_heading&setting_near
-0.05 a_report's_heading&spoken_of_labelled_symptom a_report's_heading&spoken_of_never
-0.05 a_report's_heading&spoken_of_reader a_sentence_leads&advice_share a_sentence_leads&advised
-0.05 a_sentence_leads&blanks_near a_sentence_leads&comment a_sentence_leads&cut_by_dots a_sentence_leads&in_a_thread
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&markup_near a_sentence_leads&nobody_speaks
-0.05 a_sentence_leads&often_may a_sentence_leads&on_a_stamped_line a_sentence_leads&says_lower_it
-0.05 a_sentence_leads&spoken_of_explained a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_reader
-0.05 a_sentence_leads&spoken_of_supposed a_sentence_leads&text_about_texts a_setup,_in_short&alone
-0.05 a_setup,_in_short&says_explained a_setup,_in_short&says_proposed a_setup,_in_short&says_supposed
-0.05 a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_labelled_remedy
-0.05 a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_people a_short_text&a_thread's_title
-0.05 a_short_text&a_whole_error_line a_short_text&between_sections a_short_text&in_a_thread
-0.05 a_short_text&on_a_stamped_line a_short_text&says_lower_it a_short_text&spoken_of_but
-0.05 a_short_text&spoken_of_labelled_remedy a_short_text&spoken_of_proposed a_short_text&spoken_of_self
-0.05 a_short_text&spoken_of_solved a_site's_lines&about_texts a_site's_lines&cut_by_dots a_site's_lines&may_happen
-0.05 a_site's_lines&much_trouble a_site's_lines&other_near a_site's_lines&remedies_below
-0.05 a_site's_lines&somebody's_own a_site's_lines&somebody's_own_question,_in_short a_site's_lines&spoken_of_example
-0.05 a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_means a_site's_lines&spoken_of_words
-0.05 a_site's_lines&trace_near a_thread's_page&advised_by_nobody a_thread's_page&behind_a_prefix
-0.05 a_thread's_page&ends_the_text a_thread's_page&hypothetical_sentence a_thread's_page&much_about_texts
-0.05 a_thread's_page&on_a_stamped_line a_thread's_page&output_near a_thread's_page&says_lower_it
-0.05 a_thread's_page&says_when a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may
-0.05 a_thread's_page&spoken_of_never a_thread's_page&spoken_of_people a_thread's_page&spoken_of_signed
-0.05 a_thread's_page&trouble a_thread's_title&comment a_thread's_title&in_quotes a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&somebody_speaks
-0.05 a_thread's_title&spoken_of_changes a_thread's_title&spoken_of_looks_for a_thread's_title&trouble
-0.05 a_thread's_title&words_before a_whole_error_line&its_words_taken_up a_whole_error_line&spoken_of_happened
-0.05 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&traceback_above about_texts&advised_by_nobody about_texts&host_memory
-0.05 about_texts&its_words_taken_up about_texts&marked about_texts&markup_near about_texts&often_may
-0.05 about_texts&says_ask about_texts&says_changes about_texts&says_people about_texts&says_reader
-0.05 about_texts&spoken_of_after_so_long about_texts&spoken_of_happened about_texts&spoken_of_made_up
-0.05 about_texts&text_about_texts about_texts&trace_near advice_share&advised advice_share&answered_by_mail
-0.05 advice_share&behind_a_prefix advice_share&boxes_ticked advice_share&explained_behind advice_share&host_memory
-0.05 advice_share&indented advice_share&its_words_taken_up advice_share&says_cause advice_share&says_changes
-0.05 advice_share&says_supposed advice_share&spoken_of_example advice_share&spoken_of_labelled_remedy
-0.05 advice_share&typeset advised&answered_by_mail advised&behind_a_prefix advised&boxes_ticked
-0.05 advised&explained_behind advised&host_memory advised&indented advised&its_words_taken_up advised&says_cause
-0.05 advised&says_changes advised&says_supposed advised&spoken_of_example advised&spoken_of_labelled_remedy
-0.05 advised&typeset advised_by_nobody&explained_behind advised_by_nobody&item_of_a_list
-0.05 advised_by_nobody&its_words_taken_up advised_by_nobody&record advised_by_nobody&says_cause
-0.05 advised_by_nobody&says_example advised_by_nobody&says_if advised_by_nobody&says_proposed
-0.05 advised_by_nobody&says_self advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_changes
-0.05 advised_by_nobody&spoken_of_labelled_remedy advised_by_nobody&spoken_of_made_up
-0.05 advised_by_nobody&spoken_of_never advised_by_nobody&typeset alone&denied_in_front alone&text_behind
-0.05 answered_by_mail&figures answered_by_mail&may_happen answered_by_mail&other_near answered_by_mail&output_near
-0.05 answered_by_mail&spoken_of_example answered_by_mail&spoken_of_if answered_by_mail&spoken_of_lesson
-0.05 answered_by_mail&spoken_of_may answered_by_mail&spoken_of_people answered_by_mail&spoken_of_proposed
-0.05 answered_by_mail&spoken_of_supposed answered_by_mail&spoken_of_words answered_by_mail&trouble
-0.05 begins_its_line&its_words_taken_up begins_its_line&much_advised begins_its_line&record
-0.05 begins_its_line&says_happened begins_its_line&says_lower_it begins_its_line&somebody's_own_question,_in_short
-0.05 begins_its_line&spoken_of_but begins_its_line&spoken_of_made_up begins_its_line&spoken_of_when
-0.05 begins_the_text&blanks_near begins_the_text&its_words_taken_up begins_the_text&says_explained
-0.05 begins_the_text&says_help begins_the_text&spoken_of_but begins_the_text&spoken_of_cause
-0.05 begins_the_text&spoken_of_labelled_remedy begins_the_text&spoken_of_lately begins_the_text&spoken_of_made_up
-0.05 begins_the_text&value_of_a_document behind_a_prefix&much_advised behind_a_prefix&says_remedy
-0.05 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_means
-0.05 behind_a_prefix&spoken_of_solved beside_a_quotation&indented between_sections&blanks_near
-0.05 between_sections&boxes_ticked between_sections&denied_in_front between_sections&happened_to_somebody
-0.05 between_sections&hypothetical_sentence between_sections&in_quotes between_sections&markup_near
-0.05 between_sections&other_near between_sections&says_happened between_sections&says_if
-0.05 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_made_up
-0.05 between_sections&spoken_of_may between_sections&spoken_of_never between_sections&text_behind
-0.05 blanks_near&code_near blanks_near&says_lower_it blanks_near&spoken_of_cause blanks_near&spoken_of_happened
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_supposed
-0.05 blanks_near&spoken_of_when block_opened&explained_behind block_opened&its_words_taken_up
-0.05 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_labelled_symptom
-0.05 block_opened&spoken_of_people block_opened&traceback_above block_opened&words_before boxes_ticked&may_happen
-0.05 boxes_ticked&says_self boxes_ticked&setting_near boxes_ticked&spoken_of_labelled_symptom
-0.05 boxes_ticked&spoken_of_never boxes_ticked&spoken_of_people boxes_ticked&spoken_of_reader
-0.05 boxes_ticked&text_behind code_near&says_ask code_near&says_explained code_near&says_help code_near&says_made_up
-0.05 code_near&says_numbered code_near&says_reader code_near&says_remedy code_near&setting_near
-0.05 code_near&spoken_of_ask code_near&spoken_of_lately comment&may_happen comment&much_trouble
-0.05 comment&remedies_above comment&says_help comment&says_labelled_symptom comment&says_may comment&spoken_of_help
-0.05 comment&traceback_above comment&within_code comment&words_before cut_by_dots&hypothetical_sentence
-0.05 cut_by_dots&in_quotes cut_by_dots&markup_near cut_by_dots&often_may cut_by_dots&says_explained
-0.05 cut_by_dots&says_people cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_ask
-0.05 cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_never cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed cut_by_dots&spoken_of_when
-0.05 denied_in_front&may_happen denied_in_front&much_trouble denied_in_front&nobody_speaks
-0.05 denied_in_front&spoken_of_changes denied_in_front&spoken_of_lower_it denied_in_front&spoken_of_may
-0.05 denied_in_front&spoken_of_reader denied_in_front&spoken_of_words denied_in_front&traceback_above
-0.05 denied_in_front&trouble ends_the_text&figures ends_the_text&hypothetical_sentence ends_the_text&says_buy
-0.05 ends_the_text&says_changes ends_the_text&somebody's_own_question,_in_short
-0.05 ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_supposed explained_behind&hypothetical_sentence
-0.05 explained_behind&indented explained_behind&introduced_as_example explained_behind&item_of_a_list
-0.05 explained_behind&names_the_words explained_behind&says_reader explained_behind&spoken_of_happened
-0.05 explained_behind&spoken_of_lesson explained_behind&spoken_of_looks_for explained_behind&spoken_of_means
-0.05 explained_behind&spoken_of_people figures&much_advised figures&remedies_above figures&says_explained
-0.05 figures&says_labelled_symptom figures&says_looks_for figures&says_means figures&spoken_of_reader
-0.05 figures&spoken_of_remedy figures&spoken_of_signed happened_to_somebody&item_of_a_list
-0.05 happened_to_somebody&much_advised happened_to_somebody&on_a_stamped_line happened_to_somebody&remedies_above
-0.05 happened_to_somebody&says_after_so_long happened_to_somebody&says_may happened_to_somebody&says_words
-0.05 happened_to_somebody&spoken_of_looks_for happened_to_somebody&spoken_of_made_up
-0.05 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_never
-0.05 happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_self
-0.05 happened_to_somebody&spoken_of_signed happened_to_somebody&text_about_texts
-0.05 happened_to_somebody&value_of_a_document heads_a_document&in_quotes heads_a_document&item_of_a_list
-0.05 heads_a_document&much_advised heads_a_document&record heads_a_document&says_after_so_long
-0.05 heads_a_document&says_example heads_a_document&says_happened heads_a_document&says_labelled_symptom
-0.05 heads_a_document&says_lately heads_a_document&says_lesson heads_a_document&says_people
-0.05 heads_a_document&spoken_of_cause heads_a_document&spoken_of_example heads_a_document&spoken_of_labelled_symptom
-0.05 heads_a_document&spoken_of_made_up host_memory&item_of_a_list host_memory&much_trouble
-0.05 host_memory&somebody's_own,_in_short host_memory&spoken_of_but host_memory&spoken_of_example
-0.05 host_memory&within_code hypothetical_sentence&in_a_thread hypothetical_sentence&much_advised
-0.05 hypothetical_sentence&often_may hypothetical_sentence&remedies_below hypothetical_sentence&says_words
-0.05 hypothetical_sentence&spoken_of_labelled_symptom hypothetical_sentence&spoken_of_never
-0.05 hypothetical_sentence&spoken_of_solved hypothetical_sentence&spoken_of_when in_a_thread&markup_near
-0.05 in_a_thread&output_near in_a_thread&says_when in_a_thread&spoken_of_signed in_a_thread&traceback_above
-0.05 in_a_thread&value_of_a_document in_quotes&introduced_as_example in_quotes&its_hint_printed
-0.05 in_quotes&much_advised in_quotes&remedies_above in_quotes&remedies_below in_quotes&says_never
-0.05 in_quotes&says_proposed in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_changes
-0.05 in_quotes&spoken_of_explained in_quotes&spoken_of_help in_quotes&spoken_of_remedy indented&says_example
-0.05 indented&says_supposed indented&says_words indented&spoken_of_example indented&spoken_of_labelled_symptom
-0.05 indented&spoken_of_signed indented&text_about_texts introduced_as_example&markup_near
-0.05 introduced_as_example&mentioned introduced_as_example&much_advised introduced_as_example&other_near
-0.05 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_example introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_proposed item_of_a_list&remedies_above item_of_a_list&says_but
-0.05 item_of_a_list&says_if item_of_a_list&says_looks_for item_of_a_list&says_means item_of_a_list&spoken_of_changes
-0.05 item_of_a_list&spoken_of_self item_of_a_list&spoken_of_solved item_of_a_list&traceback_above
-0.05 its_hint_printed&nobody_speaks its_hint_printed&says_lower_it its_hint_printed&spoken_of_labelled_remedy
-0.05 its_hint_printed&spoken_of_may its_hint_printed&text_behind its_hint_printed&typeset
-0.05 its_words_taken_up&nothing_stated its_words_taken_up&often_may its_words_taken_up&setting_near
-0.05 its_words_taken_up&somebody's_own,_in_short its_words_taken_up&spoken_of_explained
-0.05 its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_looks_for
-0.05 its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_remedy its_words_taken_up&spoken_of_when
-0.05 its_words_taken_up&text_behind marked&markup_near marked&may_happen marked&names_the_words marked&nobody_speaks
-0.05 marked&other_near marked&spoken_of_after_so_long marked&spoken_of_changes marked&spoken_of_supposed
-0.05 marked&traceback_above marked&within_code markup_near&much_advised markup_near&remedies_below
-0.05 markup_near&says_changes markup_near&says_reader markup_near&says_remedy markup_near&says_supposed
-0.05 markup_near&somebody's_own,_in_short markup_near&somebody_speaks markup_near&spoken_of_lately
-0.05 markup_near&spoken_of_looks_for markup_near&spoken_of_signed may_happen&much_advised may_happen&output_near
-0.05 may_happen&remedies_below may_happen&says_made_up may_happen&somebody's_own,_in_short
-0.05 may_happen&spoken_of_explained may_happen&spoken_of_never may_happen&typeset mentioned&much_about_texts
-0.05 mentioned&much_advised mentioned&says_buy mentioned&says_remedy mentioned&says_when
-0.05 mentioned&spoken_of_labelled_symptom mentioned&spoken_of_never mentioned&spoken_of_people
-0.05 mentioned&spoken_of_self mentioned&steps_that_led_to_it much_about_texts&record much_about_texts&says_supposed
-0.05 much_about_texts&spoken_of_changes much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_lately
-0.05 much_about_texts&spoken_of_when much_about_texts&trace_near much_about_texts&trouble
-0.05 much_about_texts&words_before much_advised&record much_advised&setting_near much_advised&spoken_of_after_so_long
-0.05 much_advised&spoken_of_but much_advised&spoken_of_happened much_advised&spoken_of_if
-0.05 much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lately much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_made_up much_advised&spoken_of_people
-0.05 much_advised&spoken_of_self much_advised&steps_that_led_to_it much_advised&trouble much_trouble&says_looks_for
-0.05 much_trouble&spoken_of_ask much_trouble&spoken_of_cause much_trouble&spoken_of_made_up
-0.05 much_trouble&spoken_of_remedy much_trouble&traceback_above names_the_words&says_help
-0.05 names_the_words&spoken_of_ask names_the_words&spoken_of_but names_the_words&spoken_of_made_up
-0.05 names_the_words&spoken_of_numbered names_the_words&spoken_of_reader names_the_words&spoken_of_remedy
-0.05 nobody_speaks&says_example nobody_speaks&spoken_of_remedy nobody_speaks&traceback_above
-0.05 nothing_stated&remedies_above nothing_stated&says_happened nothing_stated&says_help nothing_stated&says_proposed
-0.05 nothing_stated&trace_near nothing_stated&within_code often_may&says_labelled_symptom often_may&says_lower_it
-0.05 often_may&says_may often_may&says_reader often_may&says_supposed often_may&spoken_of_buy
-0.05 often_may&spoken_of_cause often_may&spoken_of_made_up often_may&spoken_of_signed often_may&spoken_of_solved
-0.05 often_may&spoken_of_when often_may&traceback_above on_a_stamped_line&says_but on_a_stamped_line&says_example
-0.05 on_a_stamped_line&says_lately on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_buy
-0.05 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_happened on_a_stamped_line&spoken_of_solved
-0.05 on_a_stamped_line&spoken_of_supposed other_near&record other_near&says_buy other_near&says_if
-0.05 other_near&says_remedy other_near&spoken_of_but other_near&spoken_of_buy other_near&spoken_of_supposed
-0.05 other_near&spoken_of_when output_near&spoken_of_lately output_near&spoken_of_people record&says_but
-0.05 record&says_cause record&says_reader record&says_remedy record&spoken_of_reader record&traceback_above
-0.05 remedies_above&remedies_below remedies_above&says_happened remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_example remedies_above&spoken_of_help
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_may
-0.05 remedies_above&spoken_of_reader remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_lesson remedies_below&spoken_of_may
-0.05 remedies_below&spoken_of_means remedies_below&spoken_of_never remedies_below&spoken_of_reader
-0.05 remedies_below&text_behind remedies_below&trace_near remedies_below&traceback_above
-0.05 says_after_so_long&says_never says_after_so_long&says_proposed says_after_so_long&says_remedy
-0.05 says_after_so_long&spoken_of_ask says_after_so_long&spoken_of_may says_after_so_long&traceback_above
-0.05 says_ask&says_looks_for says_ask&somebody's_own,_in_short says_ask&somebody's_own_machine,_in_short
-0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_ask says_ask&spoken_of_happened
-0.05 says_ask&spoken_of_help says_ask&spoken_of_lower_it says_ask&spoken_of_when says_but&says_made_up
-0.05 says_but&says_means says_but&spoken_of_lately says_but&spoken_of_lesson says_but&spoken_of_supposed
-0.05 says_buy&says_if says_buy&says_self says_cause&says_if says_cause&says_supposed says_cause&trouble
-0.05 says_changes&says_if says_changes&says_made_up says_changes&says_people says_changes&spoken_of_self
-0.05 says_changes&words_before says_example&says_happened says_example&says_help says_example&says_lower_it
-0.05 says_example&says_means says_example&says_people says_example&somebody's_own_machine,_in_short
-0.05 says_example&spoken_of_help says_example&spoken_of_lower_it says_explained&says_lesson says_explained&says_may
-0.05 says_explained&spoken_of_help says_explained&spoken_of_words says_happened&says_labelled_symptom
-0.05 says_happened&says_made_up says_happened&says_proposed says_happened&spoken_of_made_up
-0.05 says_happened&spoken_of_solved says_help&says_means says_help&says_remedy says_help&says_supposed
-0.05 says_help&spoken_of_happened says_help&spoken_of_looks_for says_help&spoken_of_may says_if&says_lately
-0.05 says_if&says_words says_if&spoken_of_example says_if&spoken_of_if says_if&spoken_of_made_up says_if&trace_near
-0.05 says_if&traceback_above says_labelled_symptom&spoken_of_but says_labelled_symptom&spoken_of_help
-0.05 says_labelled_symptom&spoken_of_lower_it says_labelled_symptom&spoken_of_may
-0.05 says_labelled_symptom&spoken_of_reader says_lately&says_numbered says_lately&says_solved
-0.05 says_lately&spoken_of_happened says_lately&spoken_of_people says_lately&spoken_of_words says_lately&trace_near
-0.05 says_lesson&says_people says_lesson&spoken_of_if says_lesson&spoken_of_may says_lesson&spoken_of_self
-0.05 says_lesson&trouble says_looks_for&says_made_up says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes
-0.05 says_looks_for&spoken_of_people says_looks_for&spoken_of_reader says_looks_for&spoken_of_words
-0.05 says_lower_it&says_remedy says_lower_it&somebody's_own says_lower_it&spoken_of_ask
-0.05 says_lower_it&spoken_of_example says_lower_it&spoken_of_if says_lower_it&spoken_of_may
-0.05 says_lower_it&spoken_of_means says_lower_it&spoken_of_never says_made_up&says_means says_made_up&somebody's_own
-0.05 says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for says_made_up&spoken_of_made_up
-0.05 says_may&says_reader says_may&says_remedy says_may&says_solved says_may&somebody's_own,_in_short
-0.05 says_may&spoken_of_cause says_may&spoken_of_lately says_may&spoken_of_proposed says_may&spoken_of_supposed
-0.05 says_means&says_supposed says_means&somebody's_own,_in_short says_means&somebody's_own_machine,_in_short
-0.05 says_means&somebody_speaks says_means&spoken_of_changes says_means&spoken_of_help says_means&spoken_of_if
-0.05 says_means&spoken_of_means says_means&spoken_of_words says_never&says_reader says_never&somebody's_own,_in_short
-0.05 says_never&somebody_speaks says_never&spoken_of_self says_numbered&says_self says_numbered&spoken_of_looks_for
-0.05 says_numbered&text_behind says_numbered&words_before says_people&says_supposed says_people&says_words
-0.05 says_people&spoken_of_changes says_people&spoken_of_example says_people&spoken_of_if
-0.05 says_people&spoken_of_lately says_people&spoken_of_lesson says_people&spoken_of_self says_people&spoken_of_words
-0.05 says_proposed&spoken_of_may says_reader&says_words says_reader&somebody's_own_question,_in_short
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_looks_for says_reader&spoken_of_means
-0.05 says_reader&spoken_of_never says_reader&spoken_of_people says_reader&spoken_of_supposed says_reader&words_before
-0.05 says_self&says_when says_self&spoken_of_changes says_self&spoken_of_explained says_self&spoken_of_help
-0.05 says_self&spoken_of_lately says_self&spoken_of_laughs says_self&spoken_of_lesson says_self&trace_near
-0.05 says_solved&somebody's_own,_in_short says_supposed&says_when says_supposed&somebody's_own_machine,_in_short
-0.05 says_supposed&spoken_of_changes says_when&spoken_of_example says_when&spoken_of_lately
-0.05 says_when&spoken_of_laughs says_when&spoken_of_made_up says_when&spoken_of_words says_words&somebody's_own
-0.05 says_words&spoken_of_after_so_long says_words&spoken_of_ask says_words&spoken_of_but
-0.05 says_words&spoken_of_example says_words&spoken_of_lesson says_words&spoken_of_made_up says_words&trace_near
-0.05 setting_near&spoken_of_ask setting_near&spoken_of_happened setting_near&spoken_of_labelled_remedy
-0.05 setting_near&spoken_of_people setting_near&steps_that_led_to_it setting_near&typeset
-0.05 somebody's_own&spoken_of_buy somebody's_own&spoken_of_changes somebody's_own&spoken_of_happened
-0.05 somebody's_own&spoken_of_if somebody's_own&spoken_of_self somebody's_own&text_about_texts
-0.05 somebody's_own&value_of_a_document somebody's_own,_in_short&words_before
-0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_lesson
-0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_signed
-0.05 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&spoken_of_may
-0.05 somebody's_own_question,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_supposed
-0.05 somebody's_own_question,_in_short&text_behind somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_after_so_long somebody_speaks&value_of_a_document
-0.05 spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&spoken_of_supposed spoken_of_ask&spoken_of_if
-0.05 spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_lesson spoken_of_ask&spoken_of_numbered
-0.05 spoken_of_ask&spoken_of_proposed spoken_of_ask&spoken_of_when spoken_of_ask&text_about_texts
-0.05 spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_remedy spoken_of_but&spoken_of_supposed
-0.05 spoken_of_buy&spoken_of_example spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_self
-0.05 spoken_of_cause&spoken_of_supposed spoken_of_cause&spoken_of_words spoken_of_changes&spoken_of_labelled_symptom
-0.05 spoken_of_changes&spoken_of_proposed spoken_of_changes&spoken_of_supposed spoken_of_example&spoken_of_explained
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_lately
-0.05 spoken_of_example&spoken_of_proposed spoken_of_example&spoken_of_solved spoken_of_explained&spoken_of_happened
-0.05 spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_laughs
-0.05 spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_remedy
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_self
-0.05 spoken_of_happened&spoken_of_signed spoken_of_happened&steps_that_led_to_it spoken_of_happened&text_behind
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_supposed spoken_of_if&spoken_of_signed
-0.05 spoken_of_if&text_about_texts spoken_of_if&trouble spoken_of_labelled_remedy&spoken_of_lesson
-0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_symptom&spoken_of_means spoken_of_labelled_symptom&spoken_of_numbered
-0.05 spoken_of_lately&spoken_of_laughs spoken_of_lately&steps_that_led_to_it spoken_of_lately&traceback_above
-0.05 spoken_of_laughs&spoken_of_when spoken_of_laughs&trace_near spoken_of_laughs&traceback_above
-0.05 spoken_of_lesson&spoken_of_people spoken_of_lesson&text_about_texts spoken_of_looks_for&spoken_of_means
-0.05 spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_signed
-0.05 spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code spoken_of_lower_it&steps_that_led_to_it
-0.05 spoken_of_lower_it&within_code spoken_of_lower_it&words_before spoken_of_made_up&spoken_of_may
-0.05 spoken_of_made_up&spoken_of_remedy spoken_of_may&spoken_of_remedy spoken_of_may&text_about_texts
-0.05 spoken_of_means&spoken_of_never spoken_of_means&spoken_of_words spoken_of_never&words_before
-0.05 spoken_of_people&spoken_of_solved spoken_of_people&typeset spoken_of_proposed&spoken_of_remedy
-0.05 spoken_of_proposed&spoken_of_self spoken_of_reader&traceback_above spoken_of_remedy&text_behind
-0.05 spoken_of_remedy&trace_near spoken_of_remedy&traceback_above spoken_of_self&trace_near
-0.05 spoken_of_self&traceback_above spoken_of_self&value_of_a_document spoken_of_signed&spoken_of_solved
-0.05 spoken_of_signed&spoken_of_supposed spoken_of_supposed&typeset spoken_of_words&steps_that_led_to_it
-0.05 steps_that_led_to_it&text_behind traceback_above&words_before trouble&words_before within_code&words_before
+0.05 a_failed_run&a_site's_lines a_failed_run&a_thread's_page a_failed_run&says_happened a_failed_run&says_help
+0.05 a_failed_run&says_if a_failed_run&says_made_up a_failed_run&says_may a_failed_run&says_supposed
+0.05 a_failed_run&somebody's_own a_failed_run&spoken_of_example a_failed_run&spoken_of_proposed
+0.05 a_failed_run&spoken_of_supposed a_failed_run&trace_near a_failed_run&trouble a_failed_run's_record&ends_the_text
+0.05 a_failed_run's_record&nobody_speaks a_failed_run's_record&on_a_stamped_line a_failed_run's_record&other_near
+0.05 a_failed_run's_record&record a_failed_run's_record&spoken_of_when a_failed_test&on_a_stamped_line
+0.05 a_failed_test&other_near a_failed_test&trace_near a_failed_test&trouble a_picture_near&begins_its_line
+0.05 a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&markup_near a_picture_near&nobody_speaks a_picture_near&nothing_stated
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&text_behind
+0.05 a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble a_picture_near&words_before
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&boxes_ticked a_question,_in_short&comment
+0.05 a_question,_in_short&host_memory a_question,_in_short&introduced_as_example a_question,_in_short&item_of_a_list
+0.05 a_question,_in_short&much_trouble a_question,_in_short&often_may a_question,_in_short&says_solved
+0.05 a_question,_in_short&says_supposed a_question,_in_short&spoken_of_never a_report's_heading&a_setup,_in_short
+0.05 a_report's_heading&a_thread's_title a_report's_heading&begins_its_line a_report's_heading&block_opened
+0.05 a_report's_heading&in_quotes a_report's_heading&indented a_report's_heading&on_a_stamped_line
+0.05 a_report's_heading&says_after_so_long a_report's_heading&says_happened a_report's_heading&says_may
+0.05 a_report's_heading&says_when a_report's_heading&says_words a_report's_heading&somebody's_own,_in_short
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&spoken_of_example
+0.05 a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_lower_it a_report's_heading&text_behind
+0.05 a_report's_heading&trace_near a_report's_heading&traceback_above a_report's_heading&trouble
+0.05 a_sentence_leads&boxes_ticked a_sentence_leads&mentioned a_sentence_leads&much_advised a_sentence_leads&says_if
+0.05 a_sentence_leads&says_signed a_sentence_leads&spoken_of_buy a_sentence_leads&spoken_of_lesson
+0.05 a_sentence_leads&spoken_of_numbered a_setup,_in_short&advised_by_nobody a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&in_a_thread a_setup,_in_short&its_place_behind a_setup,_in_short&its_words_taken_up
+0.05 a_setup,_in_short&may_happen a_setup,_in_short&mentioned a_setup,_in_short&much_trouble
+0.05 a_setup,_in_short&says_example a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_setup,_in_short&somebody_speaks
+0.05 a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_lately
+0.05 a_setup,_in_short&spoken_of_proposed a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset
+0.05 a_short_text&ends_the_text a_short_text&indented a_short_text&may_happen a_short_text&remedies_below
+0.05 a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_buy
+0.05 a_short_text&spoken_of_example a_short_text&spoken_of_explained a_site's_lines&hypothetical_sentence
+0.05 a_site's_lines&in_a_thread a_site's_lines&in_quotes a_site's_lines&often_may a_site's_lines&says_happened
+0.05 a_site's_lines&says_if a_site's_lines&says_when a_site's_lines&somebody's_own,_in_short
+0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_cause a_site's_lines&spoken_of_changes
+0.05 a_site's_lines&spoken_of_if a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy
+0.05 a_site's_lines&trouble a_thread's_page&between_sections a_thread's_page&markup_near
+0.05 a_thread's_page&names_the_words a_thread's_page&says_labelled_symptom a_thread's_page&says_means
+0.05 a_thread's_page&says_reader a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_example
+0.05 a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_looks_for
+0.05 a_thread's_page&spoken_of_numbered a_thread's_page&trace_near a_thread's_page&value_of_a_document
+0.05 a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&behind_a_prefix a_thread's_title&figures
+0.05 a_thread's_title&mentioned a_thread's_title&much_trouble a_thread's_title&often_may
+0.05 a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_people
+0.05 a_thread's_title&spoken_of_proposed a_whole_error_line&often_may a_whole_error_line&spoken_of_changes
+0.05 a_whole_error_line&spoken_of_lately about_texts&advice_share about_texts&advised about_texts&blanks_near
+0.05 about_texts&other_near about_texts&says_never about_texts&says_numbered
+0.05 about_texts&somebody's_own_question,_in_short about_texts&spoken_of_buy about_texts&spoken_of_example
+0.05 about_texts&spoken_of_laughs advice_share&comment advice_share&denied_in_front advice_share&other_near
+0.05 advice_share&says_help advice_share&says_lesson advice_share&says_may advice_share&somebody_speaks
+0.05 advice_share&spoken_of_buy advice_share&spoken_of_explained advice_share&spoken_of_laughs
+0.05 advice_share&spoken_of_may advice_share&spoken_of_proposed advice_share&spoken_of_solved
+0.05 advice_share&spoken_of_supposed advice_share&trouble advised&comment advised&denied_in_front advised&other_near
+0.05 advised&says_help advised&says_lesson advised&says_may advised&somebody_speaks advised&spoken_of_buy
+0.05 advised&spoken_of_explained advised&spoken_of_laughs advised&spoken_of_may advised&spoken_of_proposed
+0.05 advised&spoken_of_solved advised&spoken_of_supposed advised&trouble advised_by_nobody&boxes_ticked
+0.05 advised_by_nobody&comment advised_by_nobody&cut_by_dots advised_by_nobody&marked advised_by_nobody&much_trouble
+0.05 advised_by_nobody&output_near advised_by_nobody&says_happened advised_by_nobody&says_remedy
+0.05 advised_by_nobody&says_supposed advised_by_nobody&somebody's_own,_in_short advised_by_nobody&spoken_of_buy
+0.05 advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_solved
+0.05 advised_by_nobody&text_about_texts alone&host_memory answered_by_mail&code_near answered_by_mail&setting_near
+0.05 answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_help answered_by_mail&spoken_of_labelled_symptom
+0.05 begins_its_line&in_a_thread begins_its_line&says_after_so_long begins_its_line&somebody's_own,_in_short
+0.05 begins_its_line&spoken_of_if begins_its_line&spoken_of_looks_for begins_the_text&host_memory
+0.05 begins_the_text&says_numbered begins_the_text&spoken_of_explained begins_the_text&spoken_of_lower_it
+0.05 begins_the_text&spoken_of_means begins_the_text&spoken_of_proposed begins_the_text&spoken_of_reader
+0.05 begins_the_text&spoken_of_signed begins_the_text&spoken_of_supposed behind_a_prefix&between_sections
+0.05 behind_a_prefix&boxes_ticked behind_a_prefix&explained_behind behind_a_prefix&item_of_a_list
+0.05 behind_a_prefix&names_the_words behind_a_prefix&says_but behind_a_prefix&says_cause
+0.05 behind_a_prefix&says_explained behind_a_prefix&says_may behind_a_prefix&says_proposed
+0.05 behind_a_prefix&spoken_of_explained behind_a_prefix&spoken_of_help behind_a_prefix&spoken_of_remedy
+0.05 behind_a_prefix&spoken_of_words behind_a_prefix&text_behind between_sections&figures
+0.05 between_sections&introduced_as_example between_sections&much_about_texts between_sections&much_trouble
+0.05 between_sections&often_may between_sections&says_may between_sections&setting_near
+0.05 between_sections&somebody's_own,_in_short between_sections&somebody_speaks
+0.05 between_sections&spoken_of_after_so_long between_sections&spoken_of_explained between_sections&spoken_of_lesson
+0.05 between_sections&spoken_of_self between_sections&spoken_of_words blanks_near&block_opened
+0.05 blanks_near&its_hint_printed blanks_near&its_words_taken_up blanks_near&mentioned blanks_near&much_advised
+0.05 blanks_near&often_may blanks_near&other_near blanks_near&says_labelled_symptom
+0.05 blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_after_so_long blanks_near&spoken_of_example
+0.05 blanks_near&spoken_of_if blanks_near&spoken_of_means block_opened&in_quotes block_opened&may_happen
+0.05 block_opened&says_when block_opened&spoken_of_changes block_opened&spoken_of_looks_for
+0.05 block_opened&spoken_of_lower_it block_opened&trace_near boxes_ticked&comment boxes_ticked&in_a_thread
+0.05 boxes_ticked&indented boxes_ticked&its_hint_printed boxes_ticked&much_trouble boxes_ticked&other_near
+0.05 boxes_ticked&somebody's_own_question,_in_short boxes_ticked&spoken_of_but boxes_ticked&spoken_of_example
+0.05 boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_remedy boxes_ticked&spoken_of_supposed
+0.05 boxes_ticked&spoken_of_when boxes_ticked&spoken_of_words boxes_ticked&trace_near boxes_ticked&traceback_above
+0.05 code_near&hypothetical_sentence code_near&item_of_a_list code_near&marked code_near&markup_near
+0.05 code_near&much_advised code_near&names_the_words code_near&says_cause code_near&says_example
+0.05 code_near&says_people code_near&says_supposed code_near&spoken_of_changes code_near&spoken_of_words
+0.05 comment&much_about_texts comment&often_may comment&says_lesson comment&somebody's_own,_in_short
+0.05 comment&spoken_of_cause comment&spoken_of_explained comment&spoken_of_labelled_symptom comment&spoken_of_made_up
+0.05 comment&spoken_of_never comment&spoken_of_people cut_by_dots&item_of_a_list cut_by_dots&on_a_stamped_line
+0.05 cut_by_dots&says_ask cut_by_dots&spoken_of_but cut_by_dots&spoken_of_example cut_by_dots&spoken_of_if
+0.05 cut_by_dots&spoken_of_made_up denied_in_front&item_of_a_list denied_in_front&marked denied_in_front&often_may
+0.05 denied_in_front&says_ask denied_in_front&says_if denied_in_front&says_looks_for denied_in_front&somebody's_own
+0.05 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_happened
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_people denied_in_front&spoken_of_solved ends_the_text&other_near
+0.05 ends_the_text&says_help ends_the_text&spoken_of_lately ends_the_text&spoken_of_made_up
+0.05 ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people explained_behind&in_quotes
+0.05 explained_behind&mentioned explained_behind&remedies_below explained_behind&somebody's_own
+0.05 explained_behind&somebody's_own,_in_short explained_behind&spoken_of_changes explained_behind&spoken_of_if
+0.05 explained_behind&spoken_of_made_up explained_behind&spoken_of_never explained_behind&spoken_of_supposed
+0.05 figures&much_about_texts figures&says_buy figures&setting_near figures&spoken_of_help
+0.05 frames_of_a_process_near&nobody_speaks frames_of_a_process_near&spoken_of_supposed
+0.05 frames_of_a_process_near&spoken_of_when happened_to_somebody&says_labelled_symptom
+0.05 happened_to_somebody&says_people happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_but
+0.05 happened_to_somebody&spoken_of_cause happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_laughs
+0.05 happened_to_somebody&spoken_of_people happened_to_somebody&spoken_of_supposed heads_a_document&often_may
+0.05 heads_a_document&output_near heads_a_document&remedies_above heads_a_document&says_but
+0.05 heads_a_document&says_means heads_a_document&says_when heads_a_document&spoken_of_ask
+0.05 heads_a_document&spoken_of_explained heads_a_document&spoken_of_means heads_a_document&spoken_of_never
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_signed host_memory&in_a_thread
+0.05 host_memory&in_quotes host_memory&says_means host_memory&somebody_speaks host_memory&spoken_of_help
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_people host_memory&spoken_of_reader
+0.05 host_memory&spoken_of_self host_memory&text_behind hypothetical_sentence&its_hint_printed
+0.05 hypothetical_sentence&nobody_speaks hypothetical_sentence&says_cause hypothetical_sentence&says_labelled_symptom
+0.05 hypothetical_sentence&says_people hypothetical_sentence&spoken_of_explained
+0.05 hypothetical_sentence&spoken_of_laughs hypothetical_sentence&spoken_of_signed in_a_thread&much_about_texts
+0.05 in_a_thread&on_a_stamped_line in_a_thread&says_but in_a_thread&says_if in_a_thread&says_lower_it
+0.05 in_a_thread&says_means in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_cause
+0.05 in_a_thread&spoken_of_happened in_a_thread&spoken_of_if in_a_thread&spoken_of_looks_for
+0.05 in_a_thread&spoken_of_made_up in_a_thread&trace_near in_quotes&often_may in_quotes&says_help
+0.05 in_quotes&setting_near in_quotes&spoken_of_labelled_cause in_quotes&spoken_of_looks_for in_quotes&words_before
+0.05 indented&much_about_texts indented&often_may indented&says_lower_it indented&somebody's_own_machine,_in_short
+0.05 indented&spoken_of_help indented&spoken_of_laughs indented&spoken_of_made_up introduced_as_example&may_happen
+0.05 introduced_as_example&much_about_texts introduced_as_example&much_trouble introduced_as_example&often_may
+0.05 introduced_as_example&spoken_of_help introduced_as_example&spoken_of_never introduced_as_example&spoken_of_self
+0.05 introduced_as_example&spoken_of_solved introduced_as_example&text_behind item_of_a_list&much_trouble
+0.05 item_of_a_list&often_may item_of_a_list&output_near item_of_a_list&says_labelled_symptom
+0.05 item_of_a_list&says_made_up item_of_a_list&says_may item_of_a_list&says_words item_of_a_list&spoken_of_ask
+0.05 item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_numbered item_of_a_list&spoken_of_proposed
+0.05 item_of_a_list&trouble its_hint_printed&much_advised its_hint_printed&names_the_words
+0.05 its_hint_printed&says_reader its_hint_printed&spoken_of_numbered its_hint_printed&spoken_of_proposed
+0.05 its_hint_printed&spoken_of_self its_hint_printed&traceback_above its_place_behind&markup_near
+0.05 its_place_behind&output_near its_place_behind&setting_near its_place_behind&trouble marked&much_about_texts
+0.05 marked&on_a_stamped_line marked&says_but marked&says_labelled_symptom marked&says_lower_it marked&spoken_of_but
+0.05 marked&spoken_of_labelled_symptom marked&spoken_of_people marked&spoken_of_words markup_near&says_after_so_long
+0.05 markup_near&says_but markup_near&says_words markup_near&spoken_of_cause markup_near&spoken_of_lesson
+0.05 markup_near&spoken_of_lower_it markup_near&spoken_of_numbered markup_near&spoken_of_remedy
+0.05 markup_near&spoken_of_solved markup_near&spoken_of_when markup_near&steps_that_led_to_it
+0.05 may_happen&nothing_stated may_happen&says_ask may_happen&says_cause may_happen&says_never may_happen&says_self
+0.05 may_happen&says_when may_happen&spoken_of_ask may_happen&spoken_of_cause may_happen&spoken_of_example
+0.05 may_happen&spoken_of_laughs may_happen&spoken_of_may may_happen&spoken_of_numbered may_happen&spoken_of_people
+0.05 may_happen&spoken_of_proposed may_happen&spoken_of_signed mentioned&says_example mentioned&says_means
+0.05 mentioned&says_numbered mentioned&says_self mentioned&somebody's_own,_in_short mentioned&within_code
+0.05 much_about_texts&other_near much_about_texts&says_may much_about_texts&says_words much_about_texts&spoken_of_if
+0.05 much_about_texts&spoken_of_reader much_advised&much_trouble much_advised&often_may much_advised&spoken_of_cause
+0.05 much_advised&spoken_of_may much_advised&words_before much_trouble&names_the_words much_trouble&output_near
+0.05 much_trouble&says_means much_trouble&says_supposed much_trouble&says_when much_trouble&somebody's_own
+0.05 much_trouble&somebody's_own_machine,_in_short much_trouble&somebody's_own_question,_in_short
+0.05 much_trouble&spoken_of_after_so_long much_trouble&spoken_of_but much_trouble&spoken_of_if
+0.05 much_trouble&spoken_of_lately much_trouble&spoken_of_lesson much_trouble&spoken_of_numbered
+0.05 names_the_words&somebody_speaks names_the_words&spoken_of_example names_the_words&spoken_of_if
+0.05 nobody_speaks&says_lately nobody_speaks&says_made_up nobody_speaks&says_self nobody_speaks&says_when
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_after_so_long
+0.05 nobody_speaks&spoken_of_lower_it nobody_speaks&spoken_of_never nobody_speaks&spoken_of_supposed
+0.05 nothing_stated&says_self nothing_stated&says_solved nothing_stated&somebody_speaks
+0.05 nothing_stated&spoken_of_remedy often_may&says_happened often_may&says_if often_may&spoken_of_explained
+0.05 often_may&spoken_of_help often_may&spoken_of_never often_may&trace_near on_a_stamped_line&says_cause
+0.05 on_a_stamped_line&spoken_of_changes on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_proposed
+0.05 on_a_stamped_line&spoken_of_words other_near&says_ask other_near&says_explained other_near&says_help
+0.05 other_near&says_numbered other_near&says_reader other_near&somebody_speaks other_near&spoken_of_changes
+0.05 other_near&spoken_of_may other_near&spoken_of_signed other_near&trace_near output_near&says_cause
+0.05 output_near&says_explained output_near&says_lately output_near&somebody's_own_question,_in_short
+0.05 output_near&spoken_of_solved output_near&traceback_above record&says_lately record&says_self
+0.05 record&somebody's_own_machine,_in_short record&spoken_of_cause record&spoken_of_help record&spoken_of_looks_for
+0.05 record&spoken_of_people record&spoken_of_proposed record&spoken_of_solved record&spoken_of_words
+0.05 remedies_above&spoken_of_but remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for
+0.05 remedies_above&spoken_of_means remedies_above&spoken_of_words remedies_above&words_before
+0.05 remedies_below&spoken_of_labelled_cause says_after_so_long&says_example says_after_so_long&says_looks_for
+0.05 says_after_so_long&says_numbered says_after_so_long&says_when says_after_so_long&spoken_of_help
+0.05 says_after_so_long&spoken_of_labelled_symptom says_after_so_long&spoken_of_lately
+0.05 says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_numbered says_after_so_long&spoken_of_people
+0.05 says_after_so_long&spoken_of_supposed says_after_so_long&trace_near says_ask&says_never says_ask&says_self
+0.05 says_ask&says_supposed says_ask&spoken_of_may says_but&says_help says_but&says_numbered says_but&says_solved
+0.05 says_but&spoken_of_example says_but&spoken_of_help says_but&spoken_of_never says_but&spoken_of_remedy
+0.05 says_but&spoken_of_words says_cause&setting_near says_cause&spoken_of_happened
+0.05 says_cause&spoken_of_labelled_symptom says_cause&spoken_of_self says_cause&words_before
+0.05 says_changes&says_example says_changes&says_lower_it says_changes&says_supposed says_example&says_never
+0.05 says_example&says_supposed says_example&setting_near says_example&somebody's_own
+0.05 says_example&somebody's_own,_in_short says_example&somebody's_own_question,_in_short
+0.05 says_example&spoken_of_people says_example&spoken_of_when says_example&text_behind says_example&trace_near
+0.05 says_explained&says_looks_for says_explained&says_never says_explained&spoken_of_happened
+0.05 says_explained&spoken_of_lower_it says_explained&spoken_of_may says_explained&spoken_of_reader
+0.05 says_happened&says_remedy says_happened&spoken_of_means says_happened&spoken_of_remedy says_help&says_signed
+0.05 says_help&spoken_of_but says_help&spoken_of_help says_help&spoken_of_if says_help&trace_near
+0.05 says_help&traceback_above says_if&says_remedy says_if&somebody's_own_machine,_in_short says_if&spoken_of_but
+0.05 says_if&spoken_of_help says_if&spoken_of_reader says_if&spoken_of_supposed says_if&spoken_of_words
+0.05 says_if&text_behind says_labelled_symptom&somebody's_own_question,_in_short
+0.05 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_labelled_cause says_labelled_symptom&spoken_of_labelled_symptom
+0.05 says_labelled_symptom&spoken_of_looks_for says_labelled_symptom&spoken_of_never
+0.05 says_labelled_symptom&spoken_of_numbered says_labelled_symptom&spoken_of_people
+0.05 says_lately&somebody's_own,_in_short says_lately&spoken_of_changes says_lately&spoken_of_if
+0.05 says_lately&spoken_of_lately says_lately&spoken_of_looks_for says_lately&spoken_of_reader
+0.05 says_lesson&says_proposed says_lesson&says_supposed says_lesson&somebody's_own_machine,_in_short
+0.05 says_lesson&somebody's_own_question,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_reader says_looks_for&spoken_of_labelled_symptom
+0.05 says_looks_for&spoken_of_looks_for says_lower_it&says_people says_lower_it&spoken_of_looks_for
+0.05 says_lower_it&spoken_of_supposed says_lower_it&spoken_of_when says_made_up&says_never
+0.05 says_made_up&somebody's_own,_in_short says_made_up&somebody_speaks says_made_up&text_behind says_made_up&trouble
+0.05 says_may&setting_near says_may&somebody's_own says_may&spoken_of_after_so_long says_may&spoken_of_example
+0.05 says_may&spoken_of_means says_may&spoken_of_never says_may&spoken_of_reader says_may&trace_near
+0.05 says_means&says_proposed says_means&says_when says_means&setting_near says_means&spoken_of_ask
+0.05 says_means&spoken_of_lower_it says_means&spoken_of_supposed says_never&says_remedy says_never&says_words
+0.05 says_never&spoken_of_if says_never&spoken_of_looks_for says_never&spoken_of_may says_numbered&somebody's_own
+0.05 says_numbered&somebody's_own_question,_in_short says_numbered&spoken_of_but says_numbered&spoken_of_lower_it
+0.05 says_people&somebody's_own_question,_in_short says_proposed&spoken_of_self says_reader&says_remedy
+0.05 says_reader&says_supposed says_reader&setting_near says_reader&spoken_of_happened says_reader&spoken_of_if
+0.05 says_reader&spoken_of_lately says_reader&spoken_of_numbered says_reader&spoken_of_self
+0.05 says_reader&spoken_of_words says_reader&trace_near says_remedy&says_self
+0.05 says_remedy&somebody's_own_machine,_in_short says_remedy&spoken_of_lower_it says_remedy&spoken_of_may
+0.05 says_remedy&spoken_of_reader says_remedy&spoken_of_remedy says_remedy&spoken_of_self says_remedy&spoken_of_when
+0.05 says_self&spoken_of_but says_self&spoken_of_made_up says_self&spoken_of_signed says_self&spoken_of_words
+0.05 says_self&text_about_texts says_self&traceback_above says_signed&text_behind says_signed&trouble
+0.05 says_signed&words_before says_supposed&says_words says_supposed&somebody's_own,_in_short
+0.05 says_supposed&somebody_speaks says_supposed&spoken_of_looks_for says_when&says_words says_when&spoken_of_changes
+0.05 says_when&spoken_of_may says_when&spoken_of_proposed says_when&spoken_of_when says_words&spoken_of_cause
+0.05 says_words&spoken_of_help says_words&spoken_of_means says_words&spoken_of_proposed
+0.05 setting_near&spoken_of_labelled_symptom somebody's_own&spoken_of_cause somebody's_own&spoken_of_labelled_symptom
+0.05 somebody's_own&spoken_of_made_up somebody's_own&spoken_of_supposed somebody's_own&words_before
+0.05 somebody's_own,_in_short&spoken_of_buy somebody's_own,_in_short&spoken_of_example
+0.05 somebody's_own,_in_short&spoken_of_labelled_symptom somebody's_own,_in_short&spoken_of_signed
+0.05 somebody's_own,_in_short&text_about_texts somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_made_up somebody's_own_machine,_in_short&spoken_of_means
+0.05 somebody's_own_question,_in_short&spoken_of_changes somebody's_own_question,_in_short&spoken_of_lately
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_remedy
+0.05 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_made_up
+0.05 somebody_speaks&spoken_of_means somebody_speaks&spoken_of_numbered somebody_speaks&spoken_of_reader
+0.05 somebody_speaks&spoken_of_remedy spoken_of_after_so_long&spoken_of_buy spoken_of_ask&spoken_of_labelled_symptom
+0.05 spoken_of_ask&spoken_of_means spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_happened
+0.05 spoken_of_but&spoken_of_signed spoken_of_but&traceback_above spoken_of_buy&spoken_of_happened
+0.05 spoken_of_buy&spoken_of_lower_it spoken_of_buy&spoken_of_may spoken_of_buy&spoken_of_remedy
+0.05 spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words spoken_of_buy&text_behind
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_if spoken_of_cause&spoken_of_labelled_symptom
+0.05 spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_lesson spoken_of_cause&spoken_of_proposed
+0.05 spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_solved spoken_of_changes&spoken_of_help
+0.05 spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_means spoken_of_changes&spoken_of_never
+0.05 spoken_of_changes&spoken_of_self spoken_of_changes&trouble spoken_of_changes&words_before
+0.05 spoken_of_example&spoken_of_help spoken_of_example&spoken_of_lower_it spoken_of_example&spoken_of_supposed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_happened&spoken_of_labelled_cause spoken_of_happened&spoken_of_remedy
+0.05 spoken_of_happened&text_about_texts spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_lower_it
+0.05 spoken_of_help&spoken_of_words spoken_of_if&spoken_of_numbered spoken_of_if&spoken_of_proposed
+0.05 spoken_of_labelled_cause&spoken_of_self spoken_of_labelled_cause&text_behind
+0.05 spoken_of_labelled_symptom&spoken_of_lately spoken_of_labelled_symptom&spoken_of_looks_for
+0.05 spoken_of_labelled_symptom&spoken_of_made_up spoken_of_labelled_symptom&spoken_of_never
+0.05 spoken_of_labelled_symptom&spoken_of_reader spoken_of_labelled_symptom&spoken_of_when
+0.05 spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_solved
+0.05 spoken_of_lately&trace_near spoken_of_laughs&trouble spoken_of_lesson&spoken_of_made_up
+0.05 spoken_of_lesson&spoken_of_proposed spoken_of_lesson&text_behind spoken_of_looks_for&spoken_of_people
+0.05 spoken_of_looks_for&steps_that_led_to_it spoken_of_lower_it&spoken_of_never spoken_of_lower_it&spoken_of_signed
+0.05 spoken_of_made_up&spoken_of_numbered spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed
+0.05 spoken_of_may&spoken_of_reader spoken_of_means&spoken_of_proposed spoken_of_means&spoken_of_remedy
+0.05 spoken_of_means&trouble spoken_of_never&spoken_of_numbered spoken_of_never&spoken_of_reader
+0.05 spoken_of_never&spoken_of_solved spoken_of_numbered&spoken_of_self spoken_of_people&spoken_of_proposed
+0.05 spoken_of_people&spoken_of_self spoken_of_proposed&spoken_of_signed spoken_of_proposed&spoken_of_solved
+0.05 spoken_of_proposed&text_behind spoken_of_reader&spoken_of_signed spoken_of_reader&text_behind
+0.05 spoken_of_reader&trouble spoken_of_remedy&spoken_of_when spoken_of_remedy&typeset
+0.05 spoken_of_self&spoken_of_supposed spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above
+0.05 spoken_of_supposed&text_behind spoken_of_when&steps_that_led_to_it text_behind&trace_near text_behind&typeset
+0.05 traceback_above&trouble
+0.10 a_failed_run&a_failed_run's_record a_failed_run&boxes_ticked a_failed_run&code_near
+0.10 a_failed_run&its_hint_printed a_failed_run&marked a_failed_run&names_the_words a_failed_run&on_a_stamped_line
+0.10 a_failed_run&says_never a_failed_run&says_words a_failed_run&spoken_of_ask a_failed_run&spoken_of_explained
+0.10 a_failed_run&spoken_of_reader a_failed_run&spoken_of_remedy a_failed_run's_record&a_short_text
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&words_before a_failed_test&about_texts
+0.10 a_failed_test&says_happened a_failed_test&words_before a_picture_near&other_near
+0.10 a_question,_in_short&a_short_text a_question,_in_short&a_thread's_page a_question,_in_short&block_opened
+0.10 a_question,_in_short&explained_behind a_question,_in_short&may_happen a_question,_in_short&says_ask
+0.10 a_question,_in_short&says_lesson a_question,_in_short&says_remedy a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_after_so_long
+0.10 a_report's_heading&a_short_text a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix
+0.10 a_report's_heading&comment a_report's_heading&heads_a_document a_report's_heading&its_hint_printed
+0.10 a_report's_heading&marked a_report's_heading&spoken_of_but a_report's_heading&spoken_of_means
+0.10 a_report's_heading&spoken_of_self a_report's_heading&spoken_of_words a_report's_heading&words_before
+0.10 a_sentence_leads&begins_the_text a_sentence_leads&its_hint_printed a_sentence_leads&remedies_below
+0.10 a_sentence_leads&says_after_so_long a_sentence_leads&says_labelled_symptom a_sentence_leads&says_may
+0.10 a_sentence_leads&says_numbered a_sentence_leads&spoken_of_made_up a_sentence_leads&spoken_of_means
+0.10 a_setup,_in_short&about_texts a_setup,_in_short&comment a_setup,_in_short&heads_a_document
+0.10 a_setup,_in_short&much_about_texts a_setup,_in_short&says_but a_setup,_in_short&says_happened
+0.10 a_setup,_in_short&says_may a_setup,_in_short&spoken_of_may a_short_text&begins_its_line a_short_text&blanks_near
+0.10 a_short_text&cut_by_dots a_short_text&host_memory a_short_text&says_cause a_short_text&says_help
+0.10 a_short_text&says_remedy a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_means
+0.10 a_site's_lines&a_thread's_page a_site's_lines&code_near a_site's_lines&on_a_stamped_line
+0.10 a_site's_lines&spoken_of_but a_site's_lines&words_before a_thread's_page&begins_its_line a_thread's_page&comment
+0.10 a_thread's_page&its_hint_printed a_thread's_page&marked a_thread's_page&other_near
+0.10 a_thread's_page&somebody's_own,_in_short a_thread's_page&somebody's_own_question,_in_short
+0.10 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lesson a_thread's_page&text_behind
+0.10 a_thread's_title&about_texts a_thread's_title&begins_its_line a_thread's_title&begins_the_text
+0.10 a_thread's_title&in_a_thread a_thread's_title&nothing_stated a_thread's_title&spoken_of_ask
+0.10 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means
+0.10 a_thread's_title&trace_near a_whole_error_line&code_near a_whole_error_line&happened_to_somebody
+0.10 a_whole_error_line&setting_near a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_if
+0.10 a_whole_error_line&spoken_of_solved about_texts&boxes_ticked about_texts&cut_by_dots
+0.10 about_texts&explained_behind about_texts&remedies_above about_texts&says_but about_texts&says_example
+0.10 about_texts&spoken_of_labelled_remedy about_texts&spoken_of_labelled_symptom about_texts&spoken_of_may
+0.10 advice_share&marked advice_share&often_may advice_share&says_lately advice_share&says_numbered
+0.10 advice_share&somebody's_own advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_ask
+0.10 advice_share&spoken_of_cause advice_share&spoken_of_looks_for advice_share&traceback_above advised&marked
+0.10 advised&often_may advised&says_lately advised&says_numbered advised&somebody's_own
+0.10 advised&somebody's_own_machine,_in_short advised&spoken_of_ask advised&spoken_of_cause
+0.10 advised&spoken_of_looks_for advised&traceback_above advised_by_nobody&figures advised_by_nobody&indented
+0.10 advised_by_nobody&says_lately advised_by_nobody&says_means advised_by_nobody&says_numbered
+0.10 advised_by_nobody&says_words advised_by_nobody&spoken_of_happened advised_by_nobody&spoken_of_if
+0.10 advised_by_nobody&spoken_of_means advised_by_nobody&steps_that_led_to_it advised_by_nobody&traceback_above
+0.10 alone&hypothetical_sentence alone&says_lately alone&says_numbered alone&says_solved alone&trouble
+0.10 begins_its_line&says_but begins_its_line&says_self begins_its_line&somebody's_own
+0.10 begins_its_line&spoken_of_solved begins_its_line&spoken_of_supposed begins_the_text&happened_to_somebody
+0.10 begins_the_text&in_a_thread begins_the_text&much_trouble begins_the_text&nothing_stated
+0.10 begins_the_text&says_never begins_the_text&spoken_of_example begins_the_text&spoken_of_help
+0.10 behind_a_prefix&block_opened behind_a_prefix&introduced_as_example behind_a_prefix&nothing_stated
+0.10 behind_a_prefix&says_after_so_long behind_a_prefix&says_lower_it behind_a_prefix&says_self
+0.10 behind_a_prefix&somebody_speaks behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_cause
+0.10 behind_a_prefix&typeset between_sections&indented between_sections&spoken_of_ask
+0.10 between_sections&spoken_of_happened between_sections&spoken_of_looks_for between_sections&spoken_of_remedy
+0.10 blanks_near&denied_in_front blanks_near&in_quotes blanks_near&setting_near blanks_near&spoken_of_never
+0.10 block_opened&boxes_ticked block_opened&much_about_texts block_opened&says_happened block_opened&says_may
+0.10 block_opened&says_self block_opened&somebody's_own_machine,_in_short block_opened&spoken_of_cause
+0.10 boxes_ticked&code_near boxes_ticked&markup_near boxes_ticked&says_when boxes_ticked&somebody's_own,_in_short
+0.10 boxes_ticked&somebody_speaks boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_lower_it
+0.10 code_near&happened_to_somebody code_near&its_place_behind code_near&says_but code_near&says_never
+0.10 code_near&spoken_of_example code_near&spoken_of_labelled_cause comment&denied_in_front comment&on_a_stamped_line
+0.10 comment&says_example comment&says_when comment&spoken_of_but comment&spoken_of_lesson comment&spoken_of_means
+0.10 comment&spoken_of_reader comment&spoken_of_signed comment&spoken_of_when cut_by_dots&says_looks_for
+0.10 cut_by_dots&says_may cut_by_dots&spoken_of_happened cut_by_dots&traceback_above denied_in_front&heads_a_document
+0.10 denied_in_front&in_a_thread denied_in_front&says_changes denied_in_front&says_may
+0.10 denied_in_front&somebody's_own,_in_short ends_the_text&says_after_so_long ends_the_text&says_lately
+0.10 ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_means ends_the_text&spoken_of_never
+0.10 explained_behind&spoken_of_after_so_long explained_behind&spoken_of_lower_it explained_behind&spoken_of_remedy
+0.10 explained_behind&spoken_of_self explained_behind&spoken_of_when explained_behind&spoken_of_words
+0.10 explained_behind&trouble figures&heads_a_document figures&nobody_speaks figures&other_near figures&record
+0.10 figures&says_changes figures&says_solved figures&somebody's_own_question,_in_short figures&somebody_speaks
+0.10 figures&spoken_of_cause figures&spoken_of_looks_for happened_to_somebody&in_quotes happened_to_somebody&says_ask
+0.10 happened_to_somebody&says_changes happened_to_somebody&says_remedy happened_to_somebody&spoken_of_if
+0.10 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_reader
+0.10 happened_to_somebody&trace_near happened_to_somebody&traceback_above heads_a_document&says_if
+0.10 heads_a_document&says_looks_for heads_a_document&says_reader heads_a_document&somebody's_own_machine,_in_short
+0.10 heads_a_document&spoken_of_numbered heads_a_document&spoken_of_people heads_a_document&spoken_of_solved
+0.10 heads_a_document&spoken_of_supposed heads_a_document&typeset host_memory&on_a_stamped_line
+0.10 host_memory&says_reader host_memory&setting_near host_memory&spoken_of_happened host_memory&spoken_of_if
+0.10 host_memory&spoken_of_looks_for host_memory&spoken_of_may host_memory&spoken_of_never
+0.10 host_memory&spoken_of_words host_memory&trace_near hypothetical_sentence&mentioned
+0.10 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&text_about_texts in_a_thread&indented
+0.10 in_a_thread&introduced_as_example in_a_thread&says_labelled_symptom in_a_thread&somebody_speaks
+0.10 in_a_thread&spoken_of_buy in_a_thread&spoken_of_means in_quotes&marked in_quotes&says_after_so_long
+0.10 in_quotes&says_cause in_quotes&says_signed in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_lesson
+0.10 in_quotes&spoken_of_may indented&mentioned indented&much_trouble indented&record indented&says_but
+0.10 indented&somebody_speaks indented&spoken_of_but indented&spoken_of_cause indented&spoken_of_numbered
+0.10 indented&traceback_above introduced_as_example&spoken_of_but introduced_as_example&spoken_of_changes
+0.10 introduced_as_example&spoken_of_looks_for item_of_a_list&somebody's_own
+0.10 item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_cause item_of_a_list&spoken_of_people
+0.10 its_hint_printed&often_may its_hint_printed&other_near its_hint_printed&says_help its_hint_printed&says_if
+0.10 its_hint_printed&says_when its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_means
+0.10 its_place_behind&nobody_speaks its_words_taken_up&trace_near marked&spoken_of_ask marked&spoken_of_help
+0.10 marked&spoken_of_lesson marked&spoken_of_means marked&spoken_of_signed markup_near&says_lately
+0.10 markup_near&says_numbered markup_near&spoken_of_ask markup_near&spoken_of_self may_happen&much_trouble
+0.10 may_happen&traceback_above mentioned&often_may mentioned&says_changes mentioned&spoken_of_ask
+0.10 mentioned&spoken_of_buy mentioned&spoken_of_laughs mentioned&spoken_of_signed mentioned&text_behind
+0.10 much_about_texts&names_the_words much_about_texts&often_may much_about_texts&says_happened
+0.10 much_about_texts&somebody's_own much_about_texts&somebody's_own,_in_short much_about_texts&somebody_speaks
+0.10 much_about_texts&spoken_of_example much_about_texts&spoken_of_help much_about_texts&spoken_of_numbered
+0.10 much_about_texts&traceback_above much_trouble&says_after_so_long much_trouble&says_if much_trouble&says_lower_it
+0.10 much_trouble&says_reader much_trouble&says_self much_trouble&somebody_speaks
+0.10 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_means much_trouble&spoken_of_never
+0.10 much_trouble&spoken_of_proposed much_trouble&spoken_of_self much_trouble&spoken_of_words
+0.10 names_the_words&says_lately names_the_words&says_laughs names_the_words&says_lesson
+0.10 names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_help
+0.10 names_the_words&spoken_of_lower_it nobody_speaks&says_ask nobody_speaks&says_help nobody_speaks&says_reader
+0.10 nobody_speaks&steps_that_led_to_it nothing_stated&often_may nothing_stated&on_a_stamped_line
+0.10 nothing_stated&spoken_of_labelled_remedy often_may&record often_may&remedies_above often_may&spoken_of_but
+0.10 often_may&spoken_of_happened often_may&spoken_of_labelled_symptom often_may&spoken_of_numbered
+0.10 often_may&spoken_of_proposed on_a_stamped_line&says_ask on_a_stamped_line&says_means
+0.10 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_but
+0.10 on_a_stamped_line&spoken_of_labelled_symptom on_a_stamped_line&spoken_of_lately
+0.10 on_a_stamped_line&spoken_of_signed on_a_stamped_line&traceback_above other_near&says_labelled_symptom
+0.10 other_near&says_lesson other_near&says_solved other_near&spoken_of_example other_near&spoken_of_looks_for
+0.10 output_near&says_help output_near&says_people output_near&says_proposed output_near&setting_near
+0.10 output_near&spoken_of_explained output_near&spoken_of_labelled_remedy output_near&text_behind
+0.10 output_near&trace_near record&says_changes record&spoken_of_after_so_long record&spoken_of_labelled_symptom
+0.10 record&spoken_of_never record&spoken_of_numbered record&text_behind remedies_below&says_happened
+0.10 remedies_below&spoken_of_self remedies_below&spoken_of_words remedies_below&trouble
+0.10 says_after_so_long&says_people says_after_so_long&says_solved says_after_so_long&text_behind says_ask&says_help
+0.10 says_ask&says_remedy says_ask&spoken_of_reader says_but&says_when says_but&spoken_of_changes
+0.10 says_but&spoken_of_if says_but&spoken_of_people says_but&trouble says_cause&says_looks_for
+0.10 says_cause&spoken_of_when says_changes&says_lately says_example&somebody_speaks says_example&spoken_of_example
+0.10 says_example&spoken_of_happened says_happened&spoken_of_cause says_happened&spoken_of_help
+0.10 says_happened&spoken_of_if says_happened&spoken_of_lesson says_happened&spoken_of_looks_for
+0.10 says_happened&spoken_of_never says_happened&spoken_of_numbered says_happened&spoken_of_signed
+0.10 says_happened&spoken_of_when says_help&says_made_up says_help&setting_near
+0.10 says_help&somebody's_own_question,_in_short says_help&spoken_of_ask says_help&spoken_of_example
+0.10 says_help&text_behind says_if&says_lower_it says_if&says_made_up says_if&somebody's_own,_in_short
+0.10 says_if&somebody_speaks says_if&spoken_of_looks_for says_if&spoken_of_may says_if&spoken_of_when says_if&trouble
+0.10 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_solved
+0.10 says_lately&says_when says_lately&spoken_of_but says_lately&spoken_of_self says_laughs&trouble
+0.10 says_laughs&words_before says_lesson&says_lower_it says_lesson&says_words says_lesson&spoken_of_ask
+0.10 says_looks_for&spoken_of_if says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never
+0.10 says_lower_it&says_made_up says_lower_it&says_means says_lower_it&says_words says_lower_it&spoken_of_changes
+0.10 says_lower_it&spoken_of_help says_lower_it&spoken_of_lately says_lower_it&spoken_of_reader
+0.10 says_lower_it&spoken_of_remedy says_lower_it&spoken_of_self says_lower_it&spoken_of_words
+0.10 says_made_up&spoken_of_self says_may&says_self says_may&spoken_of_happened says_may&spoken_of_numbered
+0.10 says_may&spoken_of_remedy says_means&somebody's_own says_means&spoken_of_solved says_numbered&setting_near
+0.10 says_numbered&spoken_of_happened says_numbered&spoken_of_help says_numbered&spoken_of_may
+0.10 says_numbered&spoken_of_self says_people&says_proposed says_people&spoken_of_after_so_long
+0.10 says_people&spoken_of_never says_reader&spoken_of_help says_reader&spoken_of_reader says_remedy&somebody's_own
+0.10 says_remedy&text_behind says_self&spoken_of_means says_self&spoken_of_never says_self&spoken_of_numbered
+0.10 says_solved&spoken_of_self says_when&spoken_of_ask says_when&spoken_of_reader says_when&spoken_of_supposed
+0.10 says_when&text_behind says_when&words_before says_words&somebody's_own_question,_in_short
+0.10 says_words&spoken_of_looks_for says_words&spoken_of_people says_words&spoken_of_supposed
+0.10 says_words&spoken_of_when setting_near&somebody_speaks setting_near&spoken_of_cause
+0.10 setting_near&spoken_of_changes setting_near&spoken_of_proposed setting_near&spoken_of_self
+0.10 setting_near&spoken_of_supposed setting_near&within_code somebody's_own&spoken_of_looks_for
+0.10 somebody's_own&spoken_of_numbered somebody's_own&spoken_of_proposed somebody's_own&spoken_of_when
+0.10 somebody's_own&typeset somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_means
+0.10 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&typeset
+0.10 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&spoken_of_example
+0.10 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_supposed
+0.10 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&somebody's_own,_in_short
+0.10 somebody's_own_question,_in_short&spoken_of_buy somebody's_own_question,_in_short&spoken_of_lower_it
+0.10 somebody's_own_question,_in_short&spoken_of_never somebody's_own_question,_in_short&spoken_of_when
+0.10 somebody's_own_question,_in_short&trace_near somebody's_own_question,_in_short&traceback_above
+0.10 somebody_speaks&spoken_of_cause somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_may
+0.10 somebody_speaks&typeset somebody_speaks&words_before spoken_of_after_so_long&spoken_of_cause
+0.10 spoken_of_after_so_long&spoken_of_solved spoken_of_after_so_long&text_about_texts
+0.10 spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_laughs spoken_of_but&spoken_of_example
+0.10 spoken_of_but&spoken_of_help spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_when
+0.10 spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means spoken_of_buy&words_before
+0.10 spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lower_it spoken_of_cause&spoken_of_never
+0.10 spoken_of_cause&trouble spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_lower_it
+0.10 spoken_of_changes&spoken_of_may spoken_of_changes&spoken_of_numbered spoken_of_example&spoken_of_if
+0.10 spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_signed
+0.10 spoken_of_happened&spoken_of_laughs spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_lesson
+0.10 spoken_of_help&spoken_of_made_up spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_proposed
+0.10 spoken_of_help&spoken_of_self spoken_of_help&spoken_of_signed spoken_of_if&spoken_of_laughs
+0.10 spoken_of_if&spoken_of_self spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_words
+0.10 spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_people spoken_of_lately&words_before
+0.10 spoken_of_laughs&words_before spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_means
+0.10 spoken_of_lesson&spoken_of_remedy spoken_of_looks_for&traceback_above spoken_of_lower_it&spoken_of_people
+0.10 spoken_of_lower_it&spoken_of_words spoken_of_made_up&spoken_of_solved spoken_of_made_up&spoken_of_when
+0.10 spoken_of_made_up&traceback_above spoken_of_may&spoken_of_never spoken_of_means&trace_near
+0.10 spoken_of_means&traceback_above spoken_of_never&spoken_of_remedy spoken_of_numbered&spoken_of_reader
+0.10 spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near spoken_of_numbered&words_before
+0.10 spoken_of_people&spoken_of_remedy spoken_of_proposed&spoken_of_reader spoken_of_proposed&trouble
+0.10 spoken_of_reader&text_about_texts spoken_of_reader&trace_near spoken_of_signed&trouble
+0.10 spoken_of_supposed&spoken_of_when spoken_of_words&traceback_above spoken_of_words&trouble
+0.10 steps_that_led_to_it&words_before text_about_texts&trouble text_behind&trouble trace_near&typeset
+0.15 a_failed_run&a_whole_error_line a_failed_run&advice_share a_failed_run&advised a_failed_run&blanks_near
+0.15 a_failed_run&block_opened a_failed_run&host_memory a_failed_run&hypothetical_sentence a_failed_run&in_a_thread
+0.15 a_failed_run&its_place_behind a_failed_run&mentioned a_failed_run&nothing_stated a_failed_run&says_after_so_long
+0.15 a_failed_run&says_but a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_labelled_symptom
+0.15 a_failed_run's_record&nothing_stated a_failed_run's_record&setting_near a_question,_in_short&in_a_thread
+0.15 a_question,_in_short&indented a_question,_in_short&says_cause a_question,_in_short&says_if
+0.15 a_question,_in_short&spoken_of_self a_report's_heading&in_a_thread a_report's_heading&spoken_of_if
+0.15 a_report's_heading&spoken_of_looks_for a_sentence_leads&block_opened a_sentence_leads&says_buy
+0.15 a_sentence_leads&says_made_up a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_signed
+0.15 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&blanks_near
+0.15 a_setup,_in_short&boxes_ticked a_setup,_in_short&nothing_stated a_setup,_in_short&on_a_stamped_line
+0.15 a_setup,_in_short&says_cause a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_labelled_symptom
+0.15 a_short_text&item_of_a_list a_short_text&says_self a_short_text&says_signed a_short_text&spoken_of_changes
+0.15 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_laughs a_short_text&steps_that_led_to_it
+0.15 a_site's_lines&setting_near a_thread's_page&begins_the_text a_thread's_page&code_near a_thread's_page&in_quotes
+0.15 a_thread's_page&introduced_as_example a_thread's_page&mentioned a_thread's_page&nothing_stated
+0.15 a_thread's_title&nobody_speaks a_thread's_title&other_near a_thread's_title&setting_near
+0.15 a_thread's_title&spoken_of_help a_whole_error_line&about_texts a_whole_error_line&spoken_of_looks_for
+0.15 a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered about_texts&introduced_as_example
+0.15 about_texts&somebody_speaks about_texts&spoken_of_people about_texts&spoken_of_remedy
+0.15 about_texts&spoken_of_supposed about_texts&traceback_above advice_share&says_ask advice_share&says_never
+0.15 advice_share&says_when advice_share&spoken_of_means advice_share&spoken_of_numbered advice_share&spoken_of_self
+0.15 advised&says_ask advised&says_never advised&says_when advised&spoken_of_means advised&spoken_of_numbered
+0.15 advised&spoken_of_self advised_by_nobody&denied_in_front advised_by_nobody&markup_near
+0.15 advised_by_nobody&names_the_words advised_by_nobody&says_ask advised_by_nobody&says_made_up
+0.15 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_numbered
+0.15 advised_by_nobody&spoken_of_people advised_by_nobody&spoken_of_supposed advised_by_nobody&spoken_of_when
+0.15 alone&says_after_so_long alone&says_cause alone&says_happened alone&says_if alone&says_may alone&says_means
+0.15 alone&says_remedy begins_its_line&figures begins_its_line&its_place_behind begins_its_line&markup_near
+0.15 begins_its_line&often_may begins_its_line&somebody_speaks begins_its_line&spoken_of_ask
+0.15 begins_its_line&spoken_of_buy begins_its_line&spoken_of_may begins_its_line&spoken_of_numbered
+0.15 begins_the_text&denied_in_front begins_the_text&indented begins_the_text&may_happen
+0.15 begins_the_text&nobody_speaks begins_the_text&says_ask begins_the_text&says_example begins_the_text&says_words
+0.15 begins_the_text&somebody's_own begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_may
+0.15 begins_the_text&spoken_of_solved behind_a_prefix&happened_to_somebody behind_a_prefix&in_a_thread
+0.15 behind_a_prefix&its_place_behind behind_a_prefix&says_ask behind_a_prefix&says_changes
+0.15 behind_a_prefix&says_lately behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_ask
+0.15 behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&spoken_of_may behind_a_prefix&spoken_of_never
+0.15 behind_a_prefix&spoken_of_proposed between_sections&trouble blanks_near&indented blanks_near&spoken_of_ask
+0.15 blanks_near&trace_near blanks_near&traceback_above block_opened&heads_a_document
+0.15 block_opened&introduced_as_example block_opened&mentioned block_opened&output_near block_opened&spoken_of_if
+0.15 block_opened&spoken_of_remedy boxes_ticked&somebody's_own boxes_ticked&somebody's_own_machine,_in_short
+0.15 boxes_ticked&spoken_of_may boxes_ticked&spoken_of_self code_near&host_memory code_near&says_lately
+0.15 code_near&spoken_of_but code_near&spoken_of_cause code_near&spoken_of_help code_near&spoken_of_labelled_remedy
+0.15 code_near&spoken_of_solved code_near&spoken_of_when comment&host_memory comment&says_after_so_long
+0.15 comment&says_if comment&spoken_of_example comment&spoken_of_looks_for comment&spoken_of_may
+0.15 cut_by_dots&much_about_texts cut_by_dots&says_reader denied_in_front&other_near denied_in_front&output_near
+0.15 denied_in_front&says_words denied_in_front&spoken_of_lately denied_in_front&spoken_of_means
+0.15 ends_the_text&in_a_thread ends_the_text&introduced_as_example ends_the_text&says_numbered
+0.15 ends_the_text&says_remedy ends_the_text&spoken_of_but ends_the_text&spoken_of_if ends_the_text&spoken_of_remedy
+0.15 ends_the_text&traceback_above explained_behind&output_near figures&happened_to_somebody figures&in_a_thread
+0.15 figures&may_happen figures&says_but figures&says_cause figures&spoken_of_labelled_cause figures&spoken_of_lately
+0.15 figures&steps_that_led_to_it happened_to_somebody&says_example happened_to_somebody&says_lately
+0.15 happened_to_somebody&says_when happened_to_somebody&somebody's_own heads_a_document&in_a_thread
+0.15 heads_a_document&much_trouble heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_but
+0.15 heads_a_document&spoken_of_help heads_a_document&spoken_of_looks_for heads_a_document&trouble host_memory&marked
+0.15 host_memory&says_happened host_memory&trouble hypothetical_sentence&says_buy hypothetical_sentence&says_self
+0.15 hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_lately
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&traceback_above in_a_thread&its_hint_printed
+0.15 in_a_thread&nobody_speaks in_a_thread&says_may in_a_thread&somebody's_own,_in_short
+0.15 in_a_thread&somebody's_own_question,_in_short in_a_thread&spoken_of_ask in_a_thread&spoken_of_example
+0.15 in_a_thread&spoken_of_may in_quotes&indented in_quotes&says_explained in_quotes&says_lately in_quotes&says_may
+0.15 in_quotes&spoken_of_example in_quotes&spoken_of_lower_it in_quotes&spoken_of_means in_quotes&spoken_of_signed
+0.15 in_quotes&spoken_of_supposed in_quotes&spoken_of_when indented&spoken_of_after_so_long indented&spoken_of_never
+0.15 indented&spoken_of_remedy indented&steps_that_led_to_it introduced_as_example&spoken_of_may
+0.15 item_of_a_list&on_a_stamped_line item_of_a_list&somebody's_own_machine,_in_short
+0.15 item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_when its_hint_printed&much_trouble
+0.15 its_hint_printed&record its_hint_printed&says_after_so_long its_hint_printed&says_but
+0.15 its_hint_printed&says_happened its_hint_printed&spoken_of_happened its_hint_printed&spoken_of_help
+0.15 its_hint_printed&spoken_of_if its_hint_printed&spoken_of_solved its_place_behind&mentioned
+0.15 marked&spoken_of_example marked&spoken_of_looks_for marked&spoken_of_reader marked&trace_near
+0.15 markup_near&says_labelled_symptom markup_near&says_looks_for markup_near&says_people markup_near&spoken_of_but
+0.15 markup_near&spoken_of_example markup_near&spoken_of_happened markup_near&spoken_of_if markup_near&typeset
+0.15 may_happen&says_happened may_happen&says_may may_happen&spoken_of_help mentioned&much_trouble
+0.15 mentioned&spoken_of_after_so_long mentioned&spoken_of_explained mentioned&spoken_of_looks_for
+0.15 mentioned&spoken_of_means mentioned&spoken_of_numbered much_about_texts&spoken_of_people
+0.15 much_about_texts&spoken_of_remedy much_about_texts&text_behind much_trouble&says_but much_trouble&says_help
+0.15 much_trouble&says_may much_trouble&spoken_of_reader names_the_words&other_near names_the_words&says_example
+0.15 names_the_words&says_self names_the_words&says_when names_the_words&somebody's_own,_in_short
+0.15 names_the_words&spoken_of_when nobody_speaks&spoken_of_changes nobody_speaks&spoken_of_people
+0.15 nobody_speaks&text_behind nobody_speaks&trace_near nothing_stated&remedies_below nothing_stated&says_never
+0.15 nothing_stated&says_numbered nothing_stated&says_words nothing_stated&spoken_of_ask nothing_stated&spoken_of_if
+0.15 nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_signed often_may&says_when
+0.15 often_may&spoken_of_laughs often_may&spoken_of_words on_a_stamped_line&says_lesson
+0.15 on_a_stamped_line&spoken_of_explained other_near&says_but other_near&says_changes other_near&says_lately
+0.15 other_near&says_people other_near&somebody's_own,_in_short other_near&spoken_of_labelled_cause
+0.15 other_near&spoken_of_lesson other_near&words_before output_near&remedies_below output_near&says_after_so_long
+0.15 output_near&says_but output_near&says_may output_near&says_means output_near&spoken_of_labelled_cause
+0.15 output_near&spoken_of_laughs output_near&spoken_of_looks_for output_near&spoken_of_signed record&says_looks_for
+0.15 record&says_lower_it record&says_words record&spoken_of_lower_it record&spoken_of_means
+0.15 remedies_above&spoken_of_when remedies_below&spoken_of_remedy remedies_below&words_before
+0.15 says_after_so_long&says_ask says_after_so_long&says_help says_after_so_long&says_means
+0.15 says_after_so_long&says_words says_after_so_long&spoken_of_but says_after_so_long&spoken_of_proposed
+0.15 says_ask&says_people says_ask&spoken_of_never says_but&says_if says_but&somebody's_own says_but&spoken_of_but
+0.15 says_but&spoken_of_looks_for says_changes&says_proposed says_changes&says_reader says_changes&says_self
+0.15 says_changes&somebody's_own,_in_short says_example&says_looks_for says_example&spoken_of_reader
+0.15 says_happened&says_may says_happened&says_self says_labelled_symptom&spoken_of_remedy
+0.15 says_labelled_symptom&spoken_of_when says_labelled_symptom&spoken_of_words says_lately&spoken_of_help
+0.15 says_laughs&says_may says_laughs&says_self says_lesson&says_made_up says_lesson&spoken_of_when
+0.15 says_lesson&words_before says_lower_it&says_solved says_lower_it&somebody's_own,_in_short
+0.15 says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_but says_lower_it&words_before
+0.15 says_made_up&spoken_of_after_so_long says_may&traceback_above says_means&spoken_of_after_so_long
+0.15 says_never&setting_near says_numbered&spoken_of_numbered says_people&somebody's_own says_people&words_before
+0.15 says_proposed&somebody's_own_machine,_in_short says_remedy&somebody's_own_question,_in_short
+0.15 says_remedy&spoken_of_if says_self&spoken_of_solved says_when&somebody's_own_machine,_in_short
+0.15 says_when&spoken_of_cause says_when&spoken_of_means says_when&spoken_of_numbered says_words&spoken_of_happened
+0.15 says_words&spoken_of_reader says_words&trouble setting_near&spoken_of_buy setting_near&spoken_of_made_up
+0.15 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_if
+0.15 somebody's_own,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&spoken_of_explained
+0.15 somebody's_own_question,_in_short&spoken_of_lesson somebody_speaks&spoken_of_explained
+0.15 somebody_speaks&spoken_of_looks_for spoken_of_after_so_long&spoken_of_changes
+0.15 spoken_of_after_so_long&spoken_of_never spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_words
+0.15 spoken_of_buy&spoken_of_help spoken_of_cause&spoken_of_looks_for spoken_of_changes&spoken_of_lately
+0.15 spoken_of_example&spoken_of_looks_for spoken_of_explained&spoken_of_if spoken_of_happened&spoken_of_lately
+0.15 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_remedy spoken_of_help&trace_near
+0.15 spoken_of_if&spoken_of_lower_it spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_people
+0.15 spoken_of_if&trace_near spoken_of_lately&spoken_of_remedy spoken_of_laughs&spoken_of_lower_it
+0.15 spoken_of_looks_for&spoken_of_reader spoken_of_looks_for&spoken_of_solved spoken_of_lower_it&spoken_of_made_up
+0.15 spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&text_behind spoken_of_lower_it&trace_near
+0.15 spoken_of_made_up&spoken_of_reader spoken_of_made_up&trace_near spoken_of_never&spoken_of_proposed
+0.15 spoken_of_never&trouble spoken_of_numbered&text_behind spoken_of_numbered&trouble
+0.15 spoken_of_people&spoken_of_words spoken_of_people&trouble spoken_of_proposed&spoken_of_when
+0.15 spoken_of_self&typeset spoken_of_signed&words_before spoken_of_when&trace_near spoken_of_words&trace_near
+0.15 trace_near&words_before
+0.20 a_failed_run&heads_a_document a_failed_run&record a_failed_run&somebody_speaks a_failed_run's_record&output_near
+0.20 a_question,_in_short&about_texts a_question,_in_short&behind_a_prefix a_question,_in_short&figures
+0.20 a_question,_in_short&mentioned a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_means
+0.20 a_question,_in_short&spoken_of_people a_report's_heading&about_texts a_report's_heading&spoken_of_may
+0.20 a_sentence_leads&in_quotes a_sentence_leads&much_about_texts a_sentence_leads&says_lesson
+0.20 a_sentence_leads&says_people a_sentence_leads&says_solved a_sentence_leads&spoken_of_if
+0.20 a_sentence_leads&spoken_of_lower_it a_sentence_leads&spoken_of_words a_setup,_in_short&behind_a_prefix
+0.20 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_remedy a_setup,_in_short&spoken_of_ask
+0.20 a_short_text&markup_near a_short_text&much_about_texts a_short_text&says_lately a_short_text&says_solved
+0.20 a_short_text&spoken_of_never a_short_text&spoken_of_numbered a_short_text&spoken_of_people a_short_text&trouble
+0.20 a_site's_lines&markup_near a_site's_lines&output_near a_thread's_page&spoken_of_but
+0.20 a_thread's_page&spoken_of_help a_thread's_page&spoken_of_words a_thread's_title&spoken_of_reader
+0.20 a_whole_error_line&heads_a_document a_whole_error_line&its_hint_printed a_whole_error_line&may_happen
+0.20 a_whole_error_line&somebody's_own a_whole_error_line&somebody's_own,_in_short
+0.20 a_whole_error_line&somebody's_own_machine,_in_short about_texts&denied_in_front about_texts&its_place_behind
+0.20 about_texts&record about_texts&somebody's_own_machine,_in_short about_texts&spoken_of_labelled_cause
+0.20 about_texts&spoken_of_solved about_texts&words_before advised_by_nobody&often_may
+0.20 advised_by_nobody&spoken_of_may advised_by_nobody&spoken_of_words advised_by_nobody&text_behind
+0.20 alone&its_place_behind alone&says_supposed begins_its_line&other_near begins_its_line&says_if
+0.20 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_lately begins_its_line&spoken_of_means
+0.20 begins_the_text&comment begins_the_text&its_hint_printed begins_the_text&says_but
+0.20 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_if begins_the_text&spoken_of_laughs
+0.20 begins_the_text&spoken_of_self behind_a_prefix&comment behind_a_prefix&heads_a_document
+0.20 behind_a_prefix&much_trouble behind_a_prefix&nobody_speaks behind_a_prefix&says_laughs behind_a_prefix&trouble
+0.20 between_sections&remedies_below between_sections&spoken_of_solved between_sections&spoken_of_when
+0.20 block_opened&spoken_of_never boxes_ticked&figures boxes_ticked&happened_to_somebody boxes_ticked&says_happened
+0.20 boxes_ticked&words_before code_near&cut_by_dots code_near&figures code_near&in_a_thread code_near&record
+0.20 code_near&remedies_below code_near&says_words code_near&spoken_of_if code_near&traceback_above comment&says_but
+0.20 comment&says_supposed comment&somebody_speaks comment&spoken_of_ask comment&trace_near cut_by_dots&record
+0.20 cut_by_dots&says_example cut_by_dots&says_help cut_by_dots&says_lesson cut_by_dots&spoken_of_changes
+0.20 cut_by_dots&spoken_of_lower_it denied_in_front&says_help denied_in_front&spoken_of_if ends_the_text&indented
+0.20 ends_the_text&its_hint_printed ends_the_text&somebody's_own_machine,_in_short figures&says_laughs
+0.20 figures&says_when figures&somebody's_own,_in_short figures&somebody's_own_machine,_in_short
+0.20 figures&spoken_of_numbered figures&spoken_of_when figures&trouble happened_to_somebody&nothing_stated
+0.20 happened_to_somebody&often_may happened_to_somebody&says_self heads_a_document&may_happen
+0.20 heads_a_document&remedies_below heads_a_document&spoken_of_lately heads_a_document&spoken_of_may
+0.20 heads_a_document&spoken_of_reader host_memory&markup_near host_memory&other_near host_memory&output_near
+0.20 host_memory&record host_memory&says_self host_memory&somebody's_own hypothetical_sentence&much_about_texts
+0.20 hypothetical_sentence&says_never hypothetical_sentence&spoken_of_looks_for hypothetical_sentence&spoken_of_words
+0.20 in_a_thread&other_near in_a_thread&says_reader in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson
+0.20 in_a_thread&spoken_of_when in_quotes&its_place_behind in_quotes&somebody's_own,_in_short
+0.20 in_quotes&somebody_speaks in_quotes&spoken_of_never indented&somebody's_own_question,_in_short
+0.20 indented&spoken_of_buy indented&spoken_of_solved indented&spoken_of_when indented&trouble
+0.20 introduced_as_example&nothing_stated introduced_as_example&somebody's_own
+0.20 introduced_as_example&spoken_of_happened item_of_a_list&says_never item_of_a_list&spoken_of_lately
+0.20 item_of_a_list&spoken_of_supposed its_hint_printed&setting_near its_hint_printed&somebody's_own,_in_short
+0.20 its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_looks_for
+0.20 its_hint_printed&spoken_of_words its_place_behind&spoken_of_happened its_place_behind&words_before
+0.20 marked&spoken_of_may markup_near&much_trouble markup_near&says_never
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_buy markup_near&spoken_of_help
+0.20 markup_near&spoken_of_may markup_near&spoken_of_supposed markup_near&trouble may_happen&much_about_texts
+0.20 may_happen&says_laughs may_happen&says_people may_happen&spoken_of_when may_happen&text_behind
+0.20 may_happen&trouble mentioned&says_after_so_long mentioned&says_proposed mentioned&spoken_of_supposed
+0.20 much_about_texts&spoken_of_ask much_about_texts&spoken_of_looks_for much_trouble&often_may
+0.20 names_the_words&says_after_so_long names_the_words&says_explained names_the_words&somebody's_own
+0.20 names_the_words&spoken_of_looks_for nobody_speaks&often_may nobody_speaks&says_but nobody_speaks&says_happened
+0.20 nobody_speaks&says_laughs nobody_speaks&says_looks_for nobody_speaks&spoken_of_numbered
+0.20 nobody_speaks&spoken_of_when nothing_stated&says_labelled_symptom nothing_stated&says_laughs
+0.20 nothing_stated&spoken_of_explained nothing_stated&traceback_above often_may&setting_near
+0.20 on_a_stamped_line&somebody's_own on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_people
+0.20 on_a_stamped_line&trouble other_near&says_happened other_near&says_made_up other_near&says_words
+0.20 other_near&somebody's_own_question,_in_short other_near&spoken_of_cause output_near&remedies_above
+0.20 output_near&spoken_of_if output_near&spoken_of_self record&says_ask record&says_lesson record&says_means
+0.20 record&somebody_speaks remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when
+0.20 says_after_so_long&says_reader says_after_so_long&spoken_of_if says_after_so_long&spoken_of_self
+0.20 says_after_so_long&spoken_of_when says_ask&says_when says_but&says_explained says_but&says_self
+0.20 says_but&spoken_of_happened says_but&spoken_of_lower_it says_cause&somebody's_own,_in_short
+0.20 says_cause&somebody_speaks says_changes&says_help says_changes&says_lesson says_changes&says_never
+0.20 says_changes&somebody_speaks says_example&says_if says_example&words_before says_explained&says_help
+0.20 says_happened&says_if says_happened&says_lately says_happened&somebody's_own_question,_in_short
+0.20 says_happened&spoken_of_people says_happened&words_before says_help&somebody's_own,_in_short
+0.20 says_if&spoken_of_solved says_lately&says_never says_lately&somebody's_own
+0.20 says_lately&somebody's_own_machine,_in_short says_lately&somebody_speaks says_looks_for&says_means
+0.20 says_looks_for&somebody's_own_machine,_in_short says_lower_it&says_never says_made_up&spoken_of_if
+0.20 says_may&says_proposed says_may&spoken_of_words says_never&spoken_of_reader says_numbered&says_people
+0.20 says_solved&trouble says_when&spoken_of_if setting_near&spoken_of_laughs setting_near&spoken_of_looks_for
+0.20 setting_near&words_before somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_example
+0.20 somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&spoken_of_supposed
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.20 somebody's_own_machine,_in_short&trace_near somebody_speaks&spoken_of_if
+0.20 somebody_speaks&spoken_of_labelled_symptom somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_ask
+0.20 spoken_of_after_so_long&spoken_of_if spoken_of_ask&spoken_of_changes spoken_of_ask&spoken_of_remedy
+0.20 spoken_of_ask&spoken_of_solved spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_means
+0.20 spoken_of_but&spoken_of_numbered spoken_of_but&spoken_of_self spoken_of_but&trace_near
+0.20 spoken_of_example&spoken_of_self spoken_of_explained&spoken_of_may spoken_of_happened&trace_near
+0.20 spoken_of_help&traceback_above spoken_of_labelled_cause&spoken_of_lesson
+0.20 spoken_of_labelled_symptom&spoken_of_self spoken_of_labelled_symptom&spoken_of_words
+0.20 spoken_of_laughs&spoken_of_lesson spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_reader
+0.20 spoken_of_laughs&spoken_of_supposed spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when
+0.20 spoken_of_lower_it&spoken_of_numbered spoken_of_made_up&spoken_of_never spoken_of_may&spoken_of_self
+0.20 spoken_of_self&text_behind spoken_of_self&words_before spoken_of_solved&trace_near spoken_of_solved&words_before
+0.20 spoken_of_when&trouble
+0.25 a_failed_run&a_question,_in_short a_failed_run&cut_by_dots a_failed_run&denied_in_front a_failed_run&says_reader
+0.25 a_failed_run&says_when a_question,_in_short&says_numbered a_question,_in_short&spoken_of_may
+0.25 a_question,_in_short&spoken_of_supposed a_report's_heading&code_near a_report's_heading&other_near
+0.25 a_sentence_leads&a_short_text a_sentence_leads&item_of_a_list a_sentence_leads&says_but
+0.25 a_sentence_leads&says_changes a_sentence_leads&says_looks_for a_sentence_leads&text_behind
+0.25 a_setup,_in_short&figures a_setup,_in_short&says_made_up a_setup,_in_short&says_people
+0.25 a_setup,_in_short&says_when a_short_text&other_near a_short_text&record a_short_text&says_numbered
+0.25 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_lately a_short_text&spoken_of_signed
+0.25 a_site's_lines&behind_a_prefix a_thread's_page&a_thread's_title a_thread's_page&may_happen
+0.25 a_thread's_page&spoken_of_reader a_whole_error_line&trouble about_texts&between_sections
+0.25 about_texts&hypothetical_sentence about_texts&in_quotes about_texts&item_of_a_list about_texts&nobody_speaks
+0.25 about_texts&remedies_below about_texts&says_labelled_symptom about_texts&says_words about_texts&spoken_of_cause
+0.25 about_texts&spoken_of_lower_it about_texts&spoken_of_never about_texts&spoken_of_self advice_share&in_a_thread
+0.25 advice_share&nothing_stated advice_share&output_near advice_share&says_but advice_share&says_made_up
+0.25 advised&in_a_thread advised&nothing_stated advised&output_near advised&says_but advised&says_made_up
+0.25 advised_by_nobody&alone advised_by_nobody&blanks_near advised_by_nobody&says_but advised_by_nobody&says_never
+0.25 advised_by_nobody&trace_near alone&nothing_stated alone&says_looks_for begins_its_line&its_hint_printed
+0.25 begins_its_line&setting_near begins_its_line&spoken_of_changes begins_the_text&behind_a_prefix
+0.25 begins_the_text&text_behind begins_the_text&trouble behind_a_prefix&indented behind_a_prefix&says_means
+0.25 behind_a_prefix&says_reader blanks_near&much_about_texts block_opened&somebody's_own
+0.25 block_opened&somebody's_own,_in_short block_opened&somebody_speaks block_opened&spoken_of_after_so_long
+0.25 block_opened&spoken_of_help boxes_ticked&spoken_of_looks_for code_near&says_after_so_long code_near&says_lesson
+0.25 comment&ends_the_text comment&in_quotes comment&somebody's_own_machine,_in_short cut_by_dots&nobody_speaks
+0.25 cut_by_dots&says_supposed denied_in_front&says_lower_it denied_in_front&somebody_speaks
+0.25 ends_the_text&its_place_behind ends_the_text&record ends_the_text&says_if ends_the_text&says_means
+0.25 ends_the_text&says_solved ends_the_text&somebody's_own,_in_short ends_the_text&trace_near
+0.25 figures&names_the_words figures&says_ask figures&says_proposed figures&says_remedy figures&somebody's_own
+0.25 figures&spoken_of_after_so_long figures&spoken_of_labelled_symptom happened_to_somebody&says_but
+0.25 heads_a_document&on_a_stamped_line heads_a_document&spoken_of_if heads_a_document&spoken_of_self
+0.25 hypothetical_sentence&record hypothetical_sentence&says_example hypothetical_sentence&spoken_of_happened
+0.25 in_a_thread&in_quotes in_a_thread&spoken_of_self in_quotes&nobody_speaks in_quotes&spoken_of_lately
+0.25 in_quotes&spoken_of_laughs in_quotes&spoken_of_proposed in_quotes&spoken_of_reader indented&says_self
+0.25 introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.25 introduced_as_example&words_before item_of_a_list&somebody_speaks its_hint_printed&spoken_of_lower_it
+0.25 its_hint_printed&words_before its_place_behind&other_near marked&mentioned markup_near&says_happened
+0.25 may_happen&spoken_of_looks_for mentioned&says_happened much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_lower_it much_trouble&spoken_of_lower_it
+0.25 names_the_words&says_people nobody_speaks&says_never nobody_speaks&spoken_of_signed
+0.25 nothing_stated&says_looks_for nothing_stated&spoken_of_buy nothing_stated&spoken_of_self
+0.25 often_may&spoken_of_looks_for on_a_stamped_line&other_near on_a_stamped_line&spoken_of_lower_it
+0.25 on_a_stamped_line&spoken_of_may on_a_stamped_line&spoken_of_never output_near&says_lesson output_near&says_never
+0.25 output_near&spoken_of_but output_near&spoken_of_labelled_symptom record&setting_near record&spoken_of_lately
+0.25 says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_never says_ask&says_reader says_but&says_may
+0.25 says_cause&says_self says_changes&somebody's_own_machine,_in_short says_example&says_self
+0.25 says_happened&says_words says_help&somebody's_own_machine,_in_short says_lately&says_self
+0.25 says_lately&spoken_of_lower_it says_looks_for&says_proposed says_looks_for&spoken_of_self says_made_up&says_self
+0.25 says_may&says_supposed says_may&says_when says_means&says_never says_means&words_before
+0.25 says_proposed&somebody's_own_question,_in_short says_remedy&somebody's_own,_in_short says_when&spoken_of_but
+0.25 says_words&somebody's_own_machine,_in_short setting_near&trace_near somebody's_own,_in_short&spoken_of_when
+0.25 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_looks_for
+0.25 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_but
+0.25 somebody_speaks&spoken_of_lately somebody_speaks&trouble spoken_of_after_so_long&spoken_of_example
+0.25 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&spoken_of_proposed
+0.25 spoken_of_after_so_long&spoken_of_words spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_self
+0.25 spoken_of_cause&spoken_of_happened spoken_of_changes&spoken_of_remedy spoken_of_explained&spoken_of_self
+0.25 spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_proposed spoken_of_lately&spoken_of_reader
+0.25 spoken_of_lately&spoken_of_when spoken_of_lesson&words_before spoken_of_people&spoken_of_when
+0.25 spoken_of_people&text_behind spoken_of_supposed&words_before
+0.30 a_failed_run&a_sentence_leads a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people
+0.30 a_question,_in_short&advice_share a_question,_in_short&advised a_question,_in_short&advised_by_nobody
+0.30 a_question,_in_short&says_after_so_long a_question,_in_short&says_labelled_symptom
+0.30 a_question,_in_short&spoken_of_changes a_question,_in_short&words_before a_report's_heading&between_sections
+0.30 a_report's_heading&figures a_report's_heading&nobody_speaks a_sentence_leads&nothing_stated
+0.30 a_setup,_in_short&block_opened a_setup,_in_short&says_reader a_setup,_in_short&spoken_of_looks_for
+0.30 a_setup,_in_short&spoken_of_reader a_short_text&a_thread's_page a_short_text&nobody_speaks
+0.30 a_short_text&spoken_of_supposed a_site's_lines&nothing_stated a_site's_lines&spoken_of_when
+0.30 a_thread's_page&in_a_thread a_thread's_page&nobody_speaks a_thread's_page&often_may a_whole_error_line&alone
+0.30 about_texts&on_a_stamped_line about_texts&says_self about_texts&spoken_of_means advice_share&blanks_near
+0.30 advice_share&says_people advised&blanks_near advised&says_people advised_by_nobody&begins_the_text
+0.30 advised_by_nobody&in_quotes advised_by_nobody&other_near advised_by_nobody&says_people alone&mentioned
+0.30 alone&says_but begins_its_line&spoken_of_after_so_long begins_its_line&trace_near begins_the_text&marked
+0.30 begins_the_text&markup_near begins_the_text&says_after_so_long begins_the_text&spoken_of_ask
+0.30 behind_a_prefix&host_memory behind_a_prefix&marked behind_a_prefix&says_people
+0.30 behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_numbered block_opened&ends_the_text
+0.30 block_opened&nothing_stated block_opened&on_a_stamped_line block_opened&spoken_of_when code_near&output_near
+0.30 code_near&says_labelled_symptom code_near&spoken_of_looks_for code_near&spoken_of_lower_it code_near&trouble
+0.30 comment&says_self denied_in_front&setting_near denied_in_front&spoken_of_looks_for
+0.30 ends_the_text&happened_to_somebody ends_the_text&says_cause ends_the_text&says_supposed
+0.30 figures&spoken_of_changes happened_to_somebody&spoken_of_words heads_a_document&other_near
+0.30 host_memory&may_happen hypothetical_sentence&says_help hypothetical_sentence&says_looks_for
+0.30 in_a_thread&words_before in_quotes&other_near in_quotes&output_near indented&names_the_words
+0.30 indented&somebody's_own indented&spoken_of_proposed item_of_a_list&says_after_so_long
+0.30 item_of_a_list&somebody's_own,_in_short item_of_a_list&spoken_of_if its_hint_printed&somebody's_own
+0.30 its_hint_printed&somebody_speaks its_hint_printed&spoken_of_supposed its_hint_printed&trace_near
+0.30 its_place_behind&somebody's_own markup_near&spoken_of_made_up markup_near&spoken_of_proposed
+0.30 may_happen&names_the_words may_happen&says_lower_it may_happen&words_before mentioned&says_people
+0.30 mentioned&somebody's_own mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example
+0.30 mentioned&words_before nobody_speaks&says_numbered nobody_speaks&says_solved nobody_speaks&spoken_of_happened
+0.30 nobody_speaks&spoken_of_self nothing_stated&says_when nothing_stated&spoken_of_made_up
+0.30 on_a_stamped_line&somebody_speaks other_near&somebody's_own_machine,_in_short
+0.30 other_near&spoken_of_labelled_symptom other_near&spoken_of_people output_near&says_example output_near&says_if
+0.30 output_near&says_words output_near&spoken_of_help output_near&spoken_of_remedy record&somebody's_own,_in_short
+0.30 record&words_before says_ask&says_changes says_but&says_supposed says_but&spoken_of_reader
+0.30 says_changes&says_when says_changes&somebody's_own says_example&spoken_of_looks_for says_happened&says_looks_for
+0.30 says_happened&says_means says_happened&says_reader says_happened&spoken_of_after_so_long
+0.30 says_happened&spoken_of_may says_help&says_proposed says_labelled_symptom&words_before says_laughs&says_reader
+0.30 says_lesson&somebody's_own says_lower_it&says_may says_lower_it&somebody's_own_machine,_in_short
+0.30 says_lower_it&somebody_speaks says_means&somebody's_own_question,_in_short says_numbered&trouble
+0.30 says_self&setting_near says_self&somebody's_own_machine,_in_short says_self&somebody's_own_question,_in_short
+0.30 says_solved&text_behind setting_near&traceback_above somebody's_own&spoken_of_laughs
+0.30 somebody's_own,_in_short&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_when
+0.30 somebody's_own_machine,_in_short&words_before spoken_of_after_so_long&spoken_of_means
+0.30 spoken_of_but&spoken_of_lesson spoken_of_example&spoken_of_happened spoken_of_example&text_behind
+0.30 spoken_of_happened&spoken_of_numbered spoken_of_if&spoken_of_remedy spoken_of_labelled_cause&spoken_of_when
+0.30 spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_when spoken_of_made_up&spoken_of_self
+0.30 spoken_of_reader&words_before spoken_of_signed&text_behind spoken_of_words&words_before
+0.35 a_failed_run&much_about_texts a_failed_run&often_may a_failed_run&says_lesson a_failed_run&says_numbered
+0.35 a_failed_run&somebody's_own_question,_in_short a_question,_in_short&says_lower_it
+0.35 a_question,_in_short&spoken_of_happened a_sentence_leads&its_place_behind a_setup,_in_short&a_short_text
+0.35 a_setup,_in_short&spoken_of_words a_short_text&alone a_short_text&block_opened a_short_text&says_happened
+0.35 a_short_text&spoken_of_after_so_long a_short_text&spoken_of_remedy a_short_text&spoken_of_when
+0.35 a_thread's_page&spoken_of_if a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_self
+0.35 about_texts&nothing_stated about_texts&says_happened about_texts&somebody's_own,_in_short advice_share&alone
+0.35 advice_share&ends_the_text advised&alone advised&ends_the_text alone&comment alone&cut_by_dots
+0.35 alone&ends_the_text alone&says_laughs begins_its_line&spoken_of_help begins_the_text&says_lower_it
+0.35 begins_the_text&somebody_speaks behind_a_prefix&cut_by_dots behind_a_prefix&output_near
+0.35 behind_a_prefix&says_happened behind_a_prefix&spoken_of_reader block_opened&text_behind
+0.35 code_near&denied_in_front code_near&spoken_of_after_so_long code_near&spoken_of_means code_near&words_before
+0.35 comment&mentioned cut_by_dots&output_near cut_by_dots&says_never ends_the_text&markup_near
+0.35 ends_the_text&says_may ends_the_text&spoken_of_may figures&item_of_a_list figures&says_happened
+0.35 figures&says_lower_it figures&spoken_of_may figures&spoken_of_solved happened_to_somebody&words_before
+0.35 heads_a_document&spoken_of_when hypothetical_sentence&setting_near in_a_thread&spoken_of_reader
+0.35 in_quotes&says_labelled_symptom in_quotes&says_numbered in_quotes&spoken_of_self
+0.35 its_place_behind&somebody's_own,_in_short its_place_behind&somebody_speaks markup_near&somebody's_own
+0.35 markup_near&somebody's_own_machine,_in_short markup_near&spoken_of_labelled_symptom markup_near&words_before
+0.35 may_happen&nobody_speaks may_happen&says_means may_happen&somebody's_own may_happen&spoken_of_happened
+0.35 may_happen&spoken_of_reader may_happen&spoken_of_self mentioned&trouble much_about_texts&spoken_of_lesson
+0.35 names_the_words&text_behind names_the_words&words_before nobody_speaks&says_after_so_long
+0.35 nobody_speaks&says_labelled_symptom nobody_speaks&somebody's_own nobody_speaks&words_before
+0.35 nothing_stated&says_if nothing_stated&says_made_up nothing_stated&setting_near nothing_stated&somebody's_own
+0.35 nothing_stated&spoken_of_means often_may&spoken_of_reader on_a_stamped_line&says_after_so_long
+0.35 output_near&says_labelled_symptom record&spoken_of_ask says_ask&says_lower_it says_ask&words_before
+0.35 says_but&setting_near says_changes&says_happened says_changes&says_looks_for says_example&says_lesson
+0.35 says_example&says_reader says_happened&says_people says_happened&setting_near says_labelled_symptom&says_words
+0.35 says_lately&says_made_up says_lately&text_behind says_lesson&says_means says_looks_for&somebody's_own
+0.35 says_looks_for&words_before says_made_up&words_before says_numbered&says_when says_self&somebody's_own,_in_short
+0.35 says_self&spoken_of_may says_supposed&trouble says_when&setting_near somebody's_own&spoken_of_explained
+0.35 somebody's_own&spoken_of_may somebody's_own_machine,_in_short&spoken_of_words
+0.35 spoken_of_after_so_long&spoken_of_may spoken_of_after_so_long&trace_near spoken_of_ask&spoken_of_help
+0.35 spoken_of_cause&spoken_of_when spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_people
+0.35 spoken_of_happened&spoken_of_words spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_looks_for
+0.35 spoken_of_lesson&spoken_of_never spoken_of_may&trace_near spoken_of_numbered&spoken_of_people
+0.35 spoken_of_reader&spoken_of_words spoken_of_remedy&spoken_of_words spoken_of_supposed&trouble
+0.40 a_failed_run&indented a_failed_run&spoken_of_numbered a_question,_in_short&nobody_speaks
+0.40 a_question,_in_short&says_self a_question,_in_short&spoken_of_help a_report's_heading&markup_near
+0.40 a_sentence_leads&host_memory a_sentence_leads&hypothetical_sentence a_setup,_in_short&begins_the_text
+0.40 a_setup,_in_short&says_lower_it a_setup,_in_short&spoken_of_help a_short_text&its_place_behind
+0.40 a_short_text&says_after_so_long a_whole_error_line&spoken_of_help a_whole_error_line&spoken_of_reader
+0.40 about_texts&output_near about_texts&somebody's_own about_texts&spoken_of_ask advice_share&names_the_words
+0.40 advised&names_the_words advised_by_nobody&ends_the_text advised_by_nobody&trouble alone&says_labelled_symptom
+0.40 alone&says_lower_it begins_its_line&code_near begins_its_line&happened_to_somebody begins_its_line&output_near
+0.40 begins_the_text&code_near begins_the_text&says_people begins_the_text&trace_near
+0.40 behind_a_prefix&spoken_of_lately between_sections&spoken_of_if block_opened&spoken_of_self
+0.40 comment&nothing_stated cut_by_dots&may_happen cut_by_dots&mentioned cut_by_dots&says_if
+0.40 ends_the_text&nobody_speaks ends_the_text&says_labelled_symptom ends_the_text&says_lower_it
+0.40 ends_the_text&says_when ends_the_text&setting_near figures&its_hint_printed figures&says_reader
+0.40 figures&says_supposed figures&spoken_of_but figures&trace_near happened_to_somebody&nobody_speaks
+0.40 happened_to_somebody&spoken_of_lesson hypothetical_sentence&trouble indented&on_a_stamped_line
+0.40 indented&output_near introduced_as_example&trouble item_of_a_list&says_happened marked&nothing_stated
+0.40 may_happen&says_words mentioned&says_lately nobody_speaks&somebody's_own,_in_short
+0.40 nobody_speaks&somebody's_own_machine,_in_short nothing_stated&spoken_of_happened often_may&other_near
+0.40 often_may&spoken_of_lesson often_may&trouble on_a_stamped_line&says_never other_near&says_self
+0.40 other_near&spoken_of_reader output_near&somebody's_own record&says_people says_ask&says_lesson
+0.40 says_ask&says_means says_but&spoken_of_self says_happened&spoken_of_changes says_lesson&says_looks_for
+0.40 says_looks_for&spoken_of_after_so_long says_lower_it&says_when says_may&says_words says_remedy&somebody_speaks
+0.40 says_when&somebody's_own says_words&setting_near setting_near&spoken_of_solved somebody's_own&spoken_of_ask
+0.40 somebody's_own&spoken_of_lower_it somebody's_own,_in_short&trace_near
+0.40 somebody's_own_question,_in_short&spoken_of_help spoken_of_but&spoken_of_lower_it spoken_of_if&text_behind
+0.40 spoken_of_words&text_behind text_behind&words_before
+0.45 a_failed_run&setting_near a_failed_run&spoken_of_after_so_long a_failed_run&spoken_of_changes
+0.45 a_failed_run&spoken_of_looks_for a_question,_in_short&heads_a_document a_question,_in_short&markup_near
+0.45 a_question,_in_short&names_the_words a_sentence_leads&says_lately a_sentence_leads&says_self
+0.45 a_sentence_leads&spoken_of_happened a_setup,_in_short&begins_its_line a_setup,_in_short&says_means
+0.45 a_setup,_in_short&spoken_of_means a_short_text&spoken_of_happened a_short_text&spoken_of_help
+0.45 a_short_text&trace_near about_texts&may_happen about_texts&spoken_of_if advice_share&begins_the_text
+0.45 advice_share&spoken_of_reader advice_share&trace_near advised&begins_the_text advised&spoken_of_reader
+0.45 advised&trace_near begins_its_line&may_happen begins_its_line&somebody's_own_machine,_in_short
+0.45 begins_its_line&traceback_above begins_the_text&mentioned behind_a_prefix&its_hint_printed
+0.45 code_near&spoken_of_lesson cut_by_dots&words_before denied_in_front&figures ends_the_text&words_before
+0.45 happened_to_somebody&may_happen heads_a_document&spoken_of_after_so_long host_memory&says_may
+0.45 host_memory&says_never host_memory&words_before hypothetical_sentence&says_after_so_long
+0.45 hypothetical_sentence&somebody's_own in_a_thread&may_happen in_a_thread&setting_near in_quotes&somebody's_own
+0.45 indented&somebody's_own,_in_short indented&spoken_of_people indented&spoken_of_self item_of_a_list&says_when
+0.45 its_hint_printed&on_a_stamped_line its_place_behind&nothing_stated mentioned&says_laughs
+0.45 names_the_words&nobody_speaks names_the_words&nothing_stated nothing_stated&output_near
+0.45 nothing_stated&spoken_of_example other_near&says_when output_near&spoken_of_lower_it record&trace_near
+0.45 says_after_so_long&trouble says_ask&says_happened says_ask&says_if says_changes&says_means
+0.45 says_happened&says_help says_happened&says_supposed says_may&says_numbered says_never&somebody's_own
+0.45 says_self&trouble says_words&words_before setting_near&spoken_of_lately somebody's_own&trouble
+0.45 spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_happened spoken_of_ask&words_before
+0.45 spoken_of_but&spoken_of_solved spoken_of_if&spoken_of_never spoken_of_lately&spoken_of_self
+0.45 spoken_of_lower_it&spoken_of_self spoken_of_never&spoken_of_self
+0.50 a_failed_run&begins_the_text a_question,_in_short&says_looks_for a_setup,_in_short&trouble
+0.50 a_short_text&happened_to_somebody alone&somebody's_own,_in_short begins_its_line&begins_the_text
+0.50 code_near&ends_the_text code_near&its_hint_printed cut_by_dots&ends_the_text cut_by_dots&says_after_so_long
+0.50 cut_by_dots&trouble ends_the_text&spoken_of_lower_it hypothetical_sentence&in_quotes
+0.50 hypothetical_sentence&spoken_of_self item_of_a_list&words_before its_hint_printed&spoken_of_reader
+0.50 its_hint_printed&trouble may_happen&trace_near mentioned&somebody_speaks names_the_words&says_lower_it
+0.50 nobody_speaks&spoken_of_help nobody_speaks&spoken_of_solved other_near&output_near output_near&spoken_of_reader
+0.50 output_near&spoken_of_words says_after_so_long&somebody's_own_question,_in_short says_happened&text_behind
+0.50 says_lately&says_lesson says_may&words_before says_never&says_when somebody's_own&text_behind
+0.50 somebody's_own_machine,_in_short&spoken_of_happened spoken_of_ask&text_behind
+0.50 spoken_of_happened&spoken_of_supposed spoken_of_if&spoken_of_lesson
+0.55 a_failed_run&ends_the_text a_failed_run&figures a_failed_run&spoken_of_may
+0.55 a_question,_in_short&on_a_stamped_line a_sentence_leads&a_setup,_in_short a_sentence_leads&spoken_of_self
+0.55 a_setup,_in_short&nobody_speaks a_setup,_in_short&spoken_of_happened a_setup,_in_short&spoken_of_supposed
+0.55 a_whole_error_line&begins_the_text alone&on_a_stamped_line begins_its_line&ends_the_text
+0.55 behind_a_prefix&spoken_of_if figures&says_may happened_to_somebody&says_lesson host_memory&says_looks_for
+0.55 hypothetical_sentence&says_lower_it markup_near&on_a_stamped_line record&spoken_of_happened says_help&says_never
+0.55 says_help&says_solved says_if&says_lesson says_labelled_symptom&setting_near says_labelled_symptom&text_behind
+0.55 says_looks_for&says_never says_proposed&says_supposed setting_near&spoken_of_help setting_near&spoken_of_reader
+0.55 spoken_of_if&spoken_of_words
+0.60 a_failed_run&alone a_setup,_in_short&indented about_texts&spoken_of_lesson behind_a_prefix&trace_near
+0.60 figures&says_help hypothetical_sentence&says_laughs hypothetical_sentence&says_solved names_the_words&says_ask
+0.60 names_the_words&says_never on_a_stamped_line&says_happened on_a_stamped_line&says_words output_near&record
+0.60 says_after_so_long&says_if says_after_so_long&says_lower_it says_happened&says_lesson says_if&says_self
+0.60 says_reader&says_self
+0.65 a_question,_in_short&in_quotes a_question,_in_short&says_means a_sentence_leads&figures
+0.65 a_sentence_leads&spoken_of_when a_setup,_in_short&says_if a_short_text&says_when
+0.65 a_whole_error_line&nobody_speaks advised_by_nobody&spoken_of_reader block_opened&spoken_of_happened
+0.65 code_near&somebody's_own figures&spoken_of_self hypothetical_sentence&says_happened
+0.65 in_quotes&spoken_of_after_so_long indented&text_behind nothing_stated&says_may
+0.65 nothing_stated&somebody's_own_machine,_in_short says_but&says_lower_it says_people&says_self
+0.65 somebody_speaks&text_behind spoken_of_lately&text_behind spoken_of_made_up&text_behind
+0.70 a_failed_run&spoken_of_when a_sentence_leads&says_means alone&begins_its_line begins_the_text&cut_by_dots
+0.70 behind_a_prefix&setting_near code_near&on_a_stamped_line figures&host_memory figures&nothing_stated
+0.70 its_hint_printed&output_near mentioned&nobody_speaks on_a_stamped_line&trace_near says_but&says_proposed
+0.70 says_happened&says_when says_if&somebody's_own somebody's_own_question,_in_short&words_before
+0.75 a_question,_in_short&a_setup,_in_short a_setup,_in_short&ends_the_text begins_the_text&other_near
+0.75 begins_the_text&record in_quotes&says_people nobody_speaks&output_near output_near&somebody_speaks
+0.75 record&spoken_of_self somebody's_own,_in_short&text_behind
+0.80 a_question,_in_short&says_help host_memory&nobody_speaks hypothetical_sentence&names_the_words
+0.80 markup_near&output_near says_after_so_long&says_changes says_self&text_behind
+0.85 a_setup,_in_short&says_words host_memory&hypothetical_sentence names_the_words&says_means
+0.90 a_setup,_in_short&in_quotes spoken_of_happened&spoken_of_when
+0.95 a_failed_run&about_texts ends_the_text&on_a_stamped_line happened_to_somebody&says_if host_memory&nothing_stated
+0.95 spoken_of_after_so_long&spoken_of_self
+1.00 hypothetical_sentence&nothing_stated
+1.05 behind_a_prefix&ends_the_text
""",
}

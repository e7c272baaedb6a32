"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.86
SIGNS = {
    "spoken of words": -2.4,
    "says buy": -1.8,
    "text about texts": -1.8,
    "about texts": -1.7,
    "typeset": -1.7,
    "spoken of made up": -1.5,
    "spoken of reader": -1.5,
    "within code": -1.5,
    "explained behind": -1.3,
    "says looks for": -1.3,
    "spoken of lesson": -1.3,
    "names the words": -1.2,
    "says lesson": -1.2,
    "its words taken up": -1.1,
    "much about texts": -1.1,
    "spoken of example": -1.1,
    "introduced as example": -1.0,
    "says proposed": -1.0,
    "blanks near": -0.9,
    "nobody speaks": -0.9,
    "says explained": -0.9,
    "spoken of proposed": -0.9,
    "heads a document": -0.8,
    "says supposed": -0.8,
    "comment": -0.7,
    "indented": -0.7,
    "says made up": -0.7,
    "says means": -0.7,
    "says reader": -0.7,
    "spoken of if": -0.7,
    "a site's lines": -0.6,
    "hypothetical sentence": -0.6,
    "may happen": -0.6,
    "says ask": -0.6,
    "says lower it": -0.6,
    "says words": -0.6,
    "spoken of means": -0.6,
    "a short text": -0.5,
    "a whole error line": -0.5,
    "advised by nobody": -0.5,
    "much advised": -0.5,
    "says changes": -0.5,
    "spoken of ask": -0.5,
    "spoken of buy": -0.5,
    "spoken of labelled remedy": -0.5,
    "spoken of looks for": -0.5,
    "spoken of people": -0.5,
    "advised": -0.4,
    "answered by mail": -0.4,
    "record": -0.4,
    "remedies above": -0.4,
    "says example": -0.4,
    "spoken of explained": -0.4,
    "spoken of lower it": -0.4,
    "between sections": -0.3,
    "marked": -0.3,
    "remedies below": -0.3,
    "says signed": -0.3,
    "a failed run": -0.2,
    "beside a quotation": -0.2,
    "says labelled cause": -0.2,
    "spoken of cause": -0.2,
    "spoken of self": -0.2,
    "a sentence leads": -0.1,
    "much trouble": -0.1,
    "often may": -0.1,
    "says laughs": -0.1,
    "spoken of supposed": -0.1,
    "traceback above": -0.1,
    "code near": 0.1,
    "frames of a process near": 0.1,
    "on a stamped line": 0.1,
    "says if": 0.1,
    "says labelled remedy": 0.1,
    "words before": 0.1,
    "says self": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of after so long": 0.2,
    "spoken of labelled cause": 0.2,
    "spoken of laughs": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "in quotes": 0.3,
    "says remedy": 0.3,
    "somebody's own": 0.3,
    "somebody's own, in short": 0.3,
    "spoken of changes": 0.3,
    "steps that led to it": 0.3,
    "a failed run's record": 0.4,
    "a picture near": 0.4,
    "begins the text": 0.4,
    "boxes ticked": 0.4,
    "nothing stated": 0.4,
    "spoken of labelled symptom": 0.4,
    "ends the text": 0.5,
    "markup near": 0.5,
    "says help": 0.5,
    "somebody's own question, in short": 0.5,
    "trace near": 0.5,
    "a thread's page": 0.6,
    "a thread's title": 0.6,
    "behind a prefix": 0.6,
    "cut by dots": 0.6,
    "figures": 0.6,
    "says labelled symptom": 0.6,
    "says never": 0.6,
    "says numbered": 0.6,
    "spoken of signed": 0.6,
    "spoken of when": 0.6,
    "denied in front": 0.7,
    "other near": 0.7,
    "says happened": 0.7,
    "spoken of happened": 0.7,
    "text behind": 0.7,
    "trouble": 0.7,
    "advice share": 0.8,
    "says but": 0.8,
    "says solved": 0.8,
    "says when": 0.9,
    "setting near": 0.9,
    "spoken of but": 0.9,
    "spoken of help": 0.9,
    "spoken of numbered": 0.9,
    "its place behind": 1.0,
    "says lately": 1.0,
    "alone": 1.1,
    "in a thread": 1.1,
    "spoken of lately": 1.1,
    "a report's heading": 1.3,
    "host memory": 1.3,
    "spoken of solved": 1.3,
    "happened to somebody": 1.4,
    "says after so long": 1.4,
    "its hint printed": 1.6,
    "a setup, in short": 1.7,
    "begins its line": 1.9,
    "output near": 2.4,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.25 cannot
-1.10 met
-1.00 keeps
-0.95 memory we
-0.85 into~the killed ve
-0.80 allocator bu cpu driver limit without~it
-0.75 are cluster der figures holds prints table
-0.70 ile la please
-0.65 allocate~pinned amd and~what does~not event fan into in~this julia me~what no para precision shared than
-0.65 workspace для ошибки
-0.60 del des drill http like nccl per pinned takes the~driver too to~the what~the which
-0.55 below byte bytes como cudaerrormemoryallocation data do do~we errores help line little made~up must name nobody
-0.55 or outofmemoryerror own pamięci przy pytorch raise runtime scratch shown tensor tensorflow the~allocator
-0.55 the~workspace на чем
-0.50 ask by~the class close den dónde ein empty_cache first gb~cards hardware is~left its it~my jest limits lo mib
-0.50 near next ollama oom over same~card say their the~last the~line the~number true what~do wiki writing всё гб до
-0.50 драйвер 내
-0.45 against allocate antes~de board closing cudamemgetinfo dans do~not errors fit five grows halves hier la~scheda
-0.45 leave log~which model~on need needs on~http retry server~is size the~device the~program this throughput who так
-0.40 again and api are~red array avg batch_size cannot~allocate cards checkpoints closed constraint cuda~oom
-0.40 cupy~cuda end entry fehler fixed frecuentes gb~on gradient_checkpointing if ist is~listening is~too kernel~was
-0.40 last~line later library lines listening listening~on llama~cpp log maintainer main~server more~than multi my~run
-0.40 needs~gb not~fit numbers once on~gtx order owner please~try reason required reset save saved~model tenant that
-0.40 the~arena the~board tried~to unified unified~memory where write year め 不 常~见 程 见
-0.35 adds arena be~loaded block by by~its cache card caught change change~it compute_type count cudamallocasync
-0.35 cuda~error dataloader~worker dir du een ends exceeded exits~with faq fine~tuning finishes fit~on for~all half
-0.35 hip~out im je job kv~cache la~tarjeta look mal ml model~does model~to modèle normal not~found no~gpu opened
-0.35 operation options or~later oserror outputs page pixels più printed pro program real runbook runtimeerror sees
-0.35 server share since still switch synthetic that~the the the~cache to~allocate to~out traducción tuning usar users
-0.35 vi warn welcome what wir xid из нет 减 最 足 这
-0.30 adapters and~your at~gb at~step between bfloat bus by~me canary capacity cell cheat cheat~sheet choose codes
-0.30 consumer cudamalloc cuda~memory cuda~version cupy cómo dataloader device~cpu dies~at drivers drop end~of exec
-0.30 exit fine~for fleet for~the ha halve halves~the harmless has~to hip how how~much illegal illegal~memory instance
-0.30 is~now kernel key kind kv larger log~the log~you medvram memoryerror memory~access mismo names number objects
-0.30 of~its of~model om one~gb on~feb on~one ore pager pasted peak pipe plain queued quote raw refused registered
-0.30 registers release reports request return scheduler seen shared~memory single sizing się slow slurmstepd
-0.30 slurmstepd~error stops stops~with sudo tests the~cluster the~context the~cpu the~desktop the~free the~message
-0.30 the~minimum the~next the~two throughput~tokens to todos trainer true~the typeinfo typeinfo~for unit user vae
-0.30 when~the whose windows wording worked yours you~know you~to zum или от падает что 不~足 多 小 数 終 请
-0.25 above above~gb address algorithm allocate~memory as attempt at~once auf~dem auto autocast but~it by~signal
-0.25 cannot~be cc~failed choose~smaller classes compile~with compiling completed conda condition cost count~in cpp
-0.25 dashboard deep~learning delta deux distributed down~from ecc eine either el ends~with engineer entraînement
-0.25 error~means error~step et event~in exc_info exit~code external fallback falta feb from~gib front fsdp full~card
-0.25 full~fine gb~for gb~one ggml_vulkan good gpu~memory grows~with guía hallo hand~in holds~the home inputs
-0.25 installation in~line in~ram is~free it~is it~with jax~resource_exhausted jax~takes kb killed~by ksameasrequested
-0.25 laptop las last la~taille less log~and log~cuda long low map match matter mb~on memory~you mixed~precision
-0.25 monitor ms nan niet nodo number~of of~this one~card on~by oomkilled opens otter out outofmemoryerror~out owns
-0.25 padding parser pending pero pid~is pinned~host plugin pool pour preallocation priority processor process~exited
-0.25 prompt purpose qlora quantised reading regex remote requires resolution roll row sheet staging status
-0.25 step~exc_info stop~with such tab taille takes~of tarjeta tell~me tests~in therefore the~cuda the~job the~table
-0.25 total type under used~true validation venv versions vram weights whatever where~are with~zero worker~pid wrong
-0.25 xpu~out zero zwei при это 为 么 习 分 半 大 字 很 怎 怎~么 或 把 报~错 最~大 直 看 能 见~问 足~的 가 고 생 정~리
-0.20 __call__ _k_m about access~was adam advice affiche als and~data and~gpu and~you antes any~more any~other
-0.20 an~array an~illegal apple argument asked ask~for assert~triggered as~cuda as~its available~false available~true
-0.20 bar bot bring buffers bus~error by~default cached caching caching~allocator card~on carry catches channel chrome
-0.20 closed~this co code colleagues commented~on compile compiler cores cpus cube cuda cudaerrormemoryallocation~out
-0.20 cuda~driver cuda~out cuda~used datasets deep defaultcpuallocator desk detected device_map~auto device~side de~la
-0.20 dmesg don dopo double drive due easy errno error~encountered est~ce exclusive exhausted~out exits explain fail
-0.20 finished fits~on form for~cuda for~launch from~it für generated gib gib~than go~into gpu~available hardly heads
-0.20 hold imágenes incidents instead~of int invalid in~__call__ in~deep in~the is~available is~killed is~not its~last
-0.20 it~the jax keeps~the keep~the label large left~out left~to lesson let~the level limit~is line~and loader log~no
-0.20 looks~like lost lowvram low~vram läuft macos mail make malloc many many~resources max_length memory~errors
-0.20 memory~grows memory~here memory~outofmemoryerror minimum mixed mod modelfile modelo model~requires more
-0.20 more~system mps nas near~the newer next~to nicht nightly ninja not~in nov npt off~the often of~jobs of~these
-0.20 ones only onto on~purpose order~of or~choose or~there packages~numba packages~torch paging par param parse pick
-0.20 pods prima process~on px qu quantiledmatrix quantization quarter ran~tests read reboot recorded red reproduce
-0.20 requested requested~for requires~more resource resources~requested right~the se second~process selected served
-0.20 sh shape share~of should~not side~assert sie signal signal~killed signature sizes size~gb skip slack
-0.20 something~else space square step~on storage stream_executor stream_executor~cuda sync system~memory task~was
-0.20 than~is then~the there~is the~caching the~count the~inference the~limit the~log the~nightly the~paging the~raw
-0.20 the~regex the~request the~server the~size the~vendor the~weights the~wiki this~as this~time tier too~many top
-0.20 torch~outofmemoryerror to~gib to~runs to~see training~run triage triggered true~cuda txt uncorrectable until~now
-0.20 update~the upstream values~are venv~lib via vom vram~for was~encountered webui we~do where~it will wrap wraps
-0.20 writes your~log you~would ещё し~ま イ 中~的 么~办 値 做 全 减~小 办 合 否 就~是 常 度 新 是~否 显~存 条 查 者
-0.20 表 見 设 进~程 连 開 開~始 리 모 장 정 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _z aa aber about~mb above~it access accumulation added after~this
-0.15 algorithm~eng alive alloc_cpu alloc_cpu~cpp allocation alloc~bytes all~layers along alphafold also amount
-0.15 and~call and~have and~mib and~on and~tell and~the and~we anything~else an~out apart api~call arc arithmetic
-0.15 array~with article asking as~is as~the as~well attached at~alloc_cpu at~load at~start aus autotuning avg~prompt
-0.15 backends backend~out batch~in batch~too best beyond bin block~sizes breaks broken bytes~down bytes~error
-0.15 bytes~originally bytes~total bytes~xc by~peer cache~usage call~fails canned can~allocate cap card~nvidia
-0.15 caught~cuda checkpoint~is ckpt code~cannot collection collector compare component computed connection
-0.15 connection~reset console contact containers contains context~and conv_algorithm_picker conv_algorithm_picker~cc
-0.15 copies counts coverage cpp~err cpu~and cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too
-0.15 cudamalloc~failed cudamalloc~retry cumemcreate data~bytes data~type deadline decoding decreasing~the
-0.15 defaultcpuallocator~can dem depends depends~on design detected~oom_kill device_map diffusion dla dll does
-0.15 does~it doubles double~the do~the edge elapsed else en ends~like enforce~fail eng entry~function errors~in
-0.15 error~cannot error~device error~entry error~on err~defaultcpuallocator everybody everyone exact example~of
-0.15 except exception~is exercise exist extension failed~out fail~at fair feature figure file~train fills finished~in
-0.15 fired first~and first~step fits fixed~it fix~it for format for~gb for~our for~requested fragmentation frees
-0.15 freeze friday from~the function~_z garbage garbage~collector generator ggml_cuda_host_malloc
-0.15 ggml_cuda_host_malloc~failed gi gigabytes gpu_oom gradients grafikkarte grafikspeicher groups halve~the
-0.15 hardware~limit has~no helpful hence here~is host ibuilderconfig if~there ignored il in including including~non
-0.15 injected inside~the instead intel in~our in~seconds is~gb is~insufficient is~never is~no is~on is~possible
-0.15 is~still is~this is~to itself it~be it~falls it~off jobs job~script karte keep large~for learning leaves
-0.15 leave~it leftovers less~than level~error like~so like~this limits~the limit~exceeded limit~reducing line~is
-0.15 line~with lists~what log~ends log~this log~we loki looks look~for los losses made managed~memory mar matrix may
-0.15 may~help may~not meaning means~that medium meet memory~at memory~can memory~error memory~failures memory~limit
-0.15 memory~please memory~use message~of mib~is mig mock model mossy most msa much much~memory much~shared mxnet
-0.15 mxnet~cudamalloc más nccl~warn need~more none~of notes~for not~exist not~give now~and no~half no~longer
-0.15 no~memory no~such num num_stages num_stages~may numba~cuda nur of~bytes of~cuda of~device of~it of~last
-0.15 of~resource of~vram oneapi one~after one~and on~cpu oom_kill oom_kill~event oom~killed originally or~lower
-0.15 or~num_stages out_of_memory out~to pair partition paste pdf peaks peak~is peer pinned~memory place planner plat
-0.15 posted pre press pressure price print prompt~throughput ptxas ptxas~error pytorch~cuda query quota raise~it
-0.15 range ratio reduced reducing~block release~notes rent requeued required~hardware reset~by resource_exhausted
-0.15 resourceexhaustederror~out resource~shared resuming retry~failed returns round rss running~on runs~on
-0.15 runtimeerror~dataloader runtimeerror~enforce runtimeerror~resource sandbox saw say~which scenes search seed
-0.15 see~it send sender serialization serialization~py service~gpu sessions settings shared~data shipper shm shuffle
-0.15 sich sizes~or size~and slurm smaller~model small~cards something somewhat some~of so~is spill sprawdź
-0.15 stable~diffusion start~with stderr~file step step~the stopping strings subcommand svc takes~the tasks tell
-0.15 test~result texts thanks~that that~all that~card that~from there~something the~alert the~batch the~class
-0.15 the~compute the~difference the~docs the~engine the~environment the~exact the~file the~hint the~peak the~port
-0.15 the~retry the~scheduler the~step the~string the~traceback this~node this~on this~one this~the thus tile~size
-0.15 timestamp took~the too~small torch torch~lib torch~serialization to~change to~find to~know to~or to~say traffic
-0.15 train~on tree true~and try~decreasing unchanged une up~failed usa used~gb user~sees uses~too use~the values
-0.15 vendor version~is viewer well~as what~you which~of wiki~page without without~gpu with~ibuilderconfig with~no
-0.15 with~oneapi words workspace~size would xc~max xla_python_client_mem_fraction xla_python_client_preallocate
-0.15 xlarge xpu yes~it your~own you~may you~still you~think you~tried you~ve you~will занято карте не обучение う え
-0.15 が く こ~れ さ で~は ま~す れ を~半 テ ル 一~下 二 会~看 先 其 其~他 减~半 出~现 分~に 半~分 占~着 只 块 多~卡
-0.15 够~了 够~用 大~き 存 存~不 学~习 并 必 懂 所 数~字 文 文~件 显 更~新 有~其 标 申 申~请 的~报 示 空 置~文 要 讲
-0.15 赞 这~一 进 连~续 那 错 附 게 그 기 대 럼 을 일 자 적 하
-0.10 _exceptions _exceptions~_arraymemoryerror about~gb about~the accelerator accept activations add~up algorithms
-0.10 allocate~bytes allocate~gpu allocate~kmg alone already~allocated although am~writing and~from and~later and~look
-0.10 and~no and~not and~nothing and~raise and~ready and~run and~see and~so and~want anon answers answer~with anyone
-0.10 anything an~earlier an~exception an~incident applies applies~to arena_extend_strategy are~below are~out artifact
-0.10 asked~for asks~for assert assistant as~of attention at~about at~run aucun auf available~gib avant avg~generation
-0.10 axis bat batchgröße batch~sizes be been~allocated been~oom before~anything before~you begin~with behaviour
-0.10 behind~it beispiel below~gb below~gib be~in be~that bias bias~self bis bitte blocks bought bout~de box~size
-0.10 break browser busy bytes~allocated bytes~by by~insufficient by~rematerialization cached~blocks cache~blocks
-0.10 cache~of cache~on cada callable calls call~failed call~gc call~is can~be can~reduce capacty card~at card~for
-0.10 case catalogue caught~collective caused~by cc~can cells changed changed~in changes chunk clients close~the
-0.10 code~is colab comes~from commented compiler~xla complete~error compute~the conda~envs container contiguous
-0.10 continue~with contributors conv~input corpus costs couldn could~be could~the cuda_driver cuda_driver~cc
-0.10 cuda~cuda_driver cuda~failure cuda~reclaim cupy~out curious dan dann dataloader~workers decreasing
-0.10 decreasing~batch della der~grafikspeicher der~karte device~is die diese difference~between documented does~the
-0.10 don~fit do~that do~you draft draft~is driver~error driver~version dummy dummy~requests earlier ecc~error
-0.10 el~mensaje encountered~in ended enforce engine~profile enough~for enumerate enumerate~loader environment
-0.10 environment~variable errors~outofresources errors~py error~codes error~detected error~model error~no error~out
-0.10 error~uncorrectable eu evaluation ever every~sample every~second exam example~org exceeds exceed~the exceptions
-0.10 exhaustion expandable expandable~segments export exported external~local_xla factor fails~and fails~on
-0.10 failure~in fall fallen fallen~off fall~back false fault fb fewer~layers figures~are file~home filter final
-0.10 finder finder~will finding fine~with finished~batch fire fired~up fires fixed~in fixes flag flash flat flush
-0.10 force forget for~an for~gib for~host for~small for~your found fragmented framebuffer free_all_blocks freed
-0.10 free~including free~the frequently fresh from~models from~my front~of full~run functional game gb~or generate
-0.10 generation~throughput geometry gets~the getting gib~and gib~br gib~bytes give~the good~first
-0.10 gpu_memory_utilization~when gpu~at gpu~errors gpu~it gpu~kv gpu~메 gradient gradient~accumulation graphics
-0.10 happened has~fallen has~terminated header her heron high hints hip~hip hires hires~fix hit hits
-0.10 hlo_rematerialization hlo_rematerialization~cc host_oom how~do how~the idle ignore image~is included
-0.10 increasing~gpu_memory_utilization info~core input~weight install instances insufficient~for insufficient~shared
-0.10 in~code in~cumemalloc in~enumerate in~every in~front in~memory in~processgroupnccl in~pytorch in~row in~stepid
-0.10 in~tiles in~worker is~about is~called is~disabled is~enough is~fired is~fixed is~flat is~for is~the is~what
-0.10 is~wrong it~again it~back it~from it~here it~looks it~over it~takes it~that ja jenkins json karta keras
-0.10 key~value killer kmg kmg~ib know~how larger~than largest last~br last~run layers layers~of layers~on least
-0.10 leave~the lecture let like~the lines~in link list lists live live~tensors llama_model_load_from_file_impl
-0.10 llama_model_load_from_file_impl~failed loading~checkpoint load~with local_xla local_xla~xla logger logging login
-0.10 log~do log~that longer look~like loom lower~batch lower~ngl machines makes~sense makes~the mb mb~each md mein
-0.10 memory~after memory~back memory~exhausted memory~killed memory~or memory~pytorch memory~shm memory~space
-0.10 memory~the memory~to memory~used memory~what memory~while memória mensajes mib~of million minute mlp mo
-0.10 model_lifecycle model_lifecycle~cc model~needs moves mpi~ranks mps~backend multi~scale myself my~ti mémoire nach
-0.10 ncclsystemerror needs~more need~not node~gpu norm nothing~has nothing~in nothing~is notice not~change not~what
-0.10 no~available ns numbers~in não object of of~all of~mib of~pinned of~shared ok older~than ollama~run onboarding
-0.10 one~is only~reduced on~friday on~oct on~our on~stack on~top on~your oom~kill oom~killer operation~to ops
-0.10 optimiser orphan or~the others otherwise ou outofresources outofresources~out output output~of overlap packing
-0.10 paddle paddle~resourceexhaustederror pages~are page~https page~that paging~file pairs panel parameter part
-0.10 passed~failed peaks~at peft performance person per~process pickle pictures platform please~use plot pool~size
-0.10 possible~that preempted prefix prefix~cache previous printed~by process~python product programa programming
-0.10 progress proposal prüfen quantisation question que~la quit raises raise~your ram~not rank~error reader ready~to
-0.10 really reasons recently recompute reduce reduced~to reduce~memory refine refuses region reicht reicht~nicht
-0.10 remaining rematerialization rematerialization~only remedies rendering repo reqs reqs~gpu requested~buffer
-0.10 request~that reserved resource_exhausted~ran resources restart~the restoring results retries returned
-0.10 return~conv role rows run running~reqs runtime~errors run~stops run~time run~using safetensors same~gpu
-0.10 same~here sample saved saying scale scenario scheda see~what segments sein self~stride sense service~service
-0.10 shape~and sharding share~one shrink shutdown signal~bus significa sind sitting six size_t sized size~finder
-0.10 size~is size~succeeded size~with slide slower slowly smaller~batch snapshot socket soft sooner sooner~or so~you
-0.10 space~vmem sparrow speicher splits ssd standard standard~error started stepid stepid~some step~tasks sticky
-0.10 stops~at stored stores story stride string students study subject succeeded succeeded~trying success suggestions
-0.10 supervisor support supported sure sur~la switch~to table~of take takes~gb taking talk tasks~have team ten
-0.10 tensorflow~compiler tensorflow~oom tensorflow~stream_executor tensors~from tensor~with test~that text that~and
-0.10 that~be that~dataloader that~failed that~of their~own then~it there~was the~backward the~bus the~code
-0.10 the~customer the~dashboard the~exit the~failing the~failure the~faq the~five the~function the~graphics the~lab
-0.10 the~lines the~loader the~loss the~mail the~most the~node the~numbers the~order the~out the~parser the~pr the~pre
-0.10 the~red the~render the~report the~shared the~slice the~user the~validation the~week this~article this~br
-0.10 this~operation this~order this~page three~times tiene tile time times~the time~limit tokenizer tokens~avg
-0.10 tokens~running tool too~high touched to~complete to~end to~have to~nothing to~raise to~roll to~run to~take
-0.10 to~test to~time to~write train~py translate translation trial triton~runtime trt~unsupported_state two~lines
-0.10 two~processes typical ub uncorrectable~ecc und unexpected~bus unreal~engine unstable unsupported_state
-0.10 unsupported_state~skipping until until~it upcast upgrade uploaded up~is ur_result_error_out_of_device_memory url
-0.10 used~to users~on uses use~below verbose verkleinern vllm~no vmem vmm was~asked was~gb was~this watchdog~caught
-0.10 watermark weight~bias wer we~want we~will what~this wheel wheels when~they while~trying whole~card who~holds
-0.10 who~is why~does why~the wie wieder will~continue will~do will~not will~see with~all with~big with~br
-0.10 with~context with~dummy with~full with~gb with~less with~shape with~torch with~your worked~out worker~this
-0.10 working works~but would~have wrapper wrap~the writing~the xla xla_python_client_preallocate~false
-0.10 xla~stream_executor yolo your~shared you~like you~set you~start градиенты сколько い~う い~と か~ら が~出 く~だ
-0.10 こ こ~の さ~い し す だ だ~さ て~く て~み と~い に の~が の~よ の~記 は~バ み~ま る~の を シ ス ズ~を ド フ ブ
-0.10 ラ~イ 一 一~直 一~行 三 下 中 于 人 什 什~么 他 何 例 修 修~复 值 内 前 原~文 句 同 名 型~大 处 处~理 够 太~多
-0.10 如~果 差 己 年 往 心 必~ず 慢 我 或~者 手 打~开 把~batch 换 据~集 接 故 早 是~一 是~我 更 最~后 果 查~看 检~查
-0.10 次~の 残 活~值 深 激 激~活 片 现~的 理~的 用~完 的~进 直~接 相 着 碎 碎~片 碰 確~保 示~例 社 程~占 章 終~了 给
-0.10 续 缓 缓~存 置 老 自~己 装 见~报 計 記~事 论 请~问 载 配 错~原 集 高 글 나 려 메 메~모 모~리 문 요 으 은 의
-0.10 이~고 한
-0.05 _execution_engine _execution_engine~run_backward _k_m~gguf _utils about~it accelerators accelerator~memory
-0.05 across actions activations~and activity actor actors actors~killed add adding address~the add~the adr advise af
-0.05 affected afraid after~epoch against~the age alerts alike allocated~is allocated~so allocate~enough allocate~gb
-0.05 allocating~tensor allocations~gb allocation~fails allocation~of allocators allow_growth allowed~gb all~that
-0.05 almost alter although~nvidia am~on and~allocated and~backward and~double and~everything and~for and~goes and~if
-0.05 and~in and~is and~other and~reserved and~start and~stops and~tensors and~there annotation announce anon~rss
-0.05 another another~process anywhere an~allocation an~example an~igpu appendix apps apps~pid april arbeitsspeicher
-0.05 architecture area arena_extend_strategy~ksameasrequested are~all are~made are~there are~you arrays arrête
-0.05 article~helpful asked~questions assertions assigner as~before as~long así at~home at~node at~nvidia at~pytorch
-0.05 auch auf~der author autoencoderkl au~bout available available~cpu available~kv available~mb avoids backward
-0.05 backward~pass badge bare batch~does batch~or batch~to because~of before~we behind belegt below~the best~fit beta
-0.05 between~these be~had be~ignored be~set bfc billion binding blame blender~cycles blocks~and blocks~back blocks~to
-0.05 blocks~try block~that blog bool both~the bottom bound bout boxes bug~oom building button but~is but~only
-0.05 but~this but~unallocated bytes~in byte~size by~one cache~and cache~memory cache~size cake calls~into call~cuda
-0.05 call~it call~socket call~torch candidate can~have can~see capability~vmm capable capacity~of cap~the cards~with
-0.05 card~br card~by card~has card~so card~that card~the card~was case~the catch~the cc cc~nccl cc~please cc~xla
-0.05 cedar cgroup changed~it changed~the changelog change~the channels checks chip ci~pid class~is cleaning~up clear
-0.05 close~other close~this coalescing code~cuda columns comfyui coming compilation complex compute~apps confirm
-0.05 constant content continue controlnet copied copies~of cordon core~_exceptions core~py correctly counter
-0.05 count~the cpu~gpu cpu~instructions cpu~offload crashed~due creating~shared critical~operations cross cs
-0.05 cublas_status_alloc_failed cudaerrormemoryallocation~in cuda~amp cuda~and cuda~compiler cuda~context cuda~gib
-0.05 cuda~jl cuda~outofmemoryerror cudnn~is cumemalloc cumemalloc~device_pointer cumemalloc~results custom~call cut
-0.05 czy da daemon data~set date deal decide decoder decode~tiled default~is default~of delete~the dense deploy
-0.05 desktop desktop~with detail detected~for developer device_pointer device_pointer~size device~error device~gib
-0.05 device~has device~memory device~out device~request dev~shm dies directory distbackenderror distbackenderror~nccl
-0.05 distributed~distbackenderror distributed~ncclutils distribution div dl documentation~on doesn doesn~help
-0.05 does~anyone don~have don~need drain drained driver~and driver~api driver~cuda driver~refused drops~the
-0.05 during~warm each~run edited edited~by ee effective either~the else~is em embeddings empty~the enable~device
-0.05 end~in end~with engine~to en~latest equal error~an error~gn error~gpu error~it error~that error~unexpected esta
-0.05 estimated everything~else every~rank exceeds~the exceptions~outofmemoryerror exception~class execute executed~in
-0.05 exhausted exit~codes exit~status expr expr~sum extend external~library failed~javascript failed~jobs failed~or
-0.05 failed~to fails~too failure~out fake far~bytes fatal fc ffmpeg file~and file~data file~does file~is file~or
-0.05 file~proj find_executable_batch_size finds first~day first~epoch first~is first~issue first~run fit~with fixture
-0.05 flash~attention float fluid fmt follow format~csv former forty forward~and forward~pass for~about for~bigger
-0.05 for~days for~every for~gpu for~it for~its for~one for~out for~platform for~step for~tactic for~which found~no
-0.05 fp~int fp~kv fra frames~are frameworks freed_by_count freed_by_count~the free~bytes free~is frequent
-0.05 frequently~asked friend friendlier from~gb from~monday from~torch full full~log function gains games gather
-0.05 gb~card gb~max gb~my gb~so gb~was gb~which gb~の geforce gen generation generic get~its ggml ggml_cuda_init
-0.05 ggml_cuda_init~found ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed ggml~cuda gib~are gib~for gib~that
-0.05 gigabyte give give~up giving giving~up gi~ci gn going~to go~for go~to gpu_mem_limit gpus~detected gpus~in
-0.05 gpu~cannot gpu~gb gpu~gi gpu~gpu gpu~layers gpu~on gpu~that gpu~was gpu~の gpu~メ graphics~card graph~for grep
-0.05 grep~for group grpc guard guest guild gx half~precision half~the halving handles hasn has~failed has~its
-0.05 has~less has~run has~the haven have~been have~no have~not heap heap~limit heap~out helpful~yes helps here~we het
-0.05 higher hint~is hold~the hook hosts host~oom host~ram how~it how~large hpc~support hpp~unhandled ib
-0.05 ibuilderconfig~setmemorypoollimit id~where if~cuda if~the illegal~address img import improve~this increase~mem
-0.05 increasing info info~kv_cache_utils info~started initialized initialized~for initializing~the inner install~the
-0.05 instructions instructions~in insufficient insufficient~to intermediate int~建 in~bit in~cuda_error_out_of_memory
-0.05 in~der in~file in~gb in~help in~it in~jax in~job in~kernel in~llama in~nvidia in~order in~performance in~predict
-0.05 in~some in~source in~step in~str in~text in~two in~vram ipynb ip~id ip~over is~as is~at is~being is~bytes
-0.05 is~full is~given is~gpu is~harmless is~idle is~larger is~lost is~nan is~out is~passed is~plenty is~read is~shown
-0.05 is~slow is~something is~started is~thrown is~used is~using its~own its~share its~standard it~about it~and it~br
-0.05 it~breaks it~but it~could it~out it~shows it~slow it~stops it~thanks it~up it~would javascript javascript~heap
-0.05 job~and job~ends job~is job~runs job~with kann kb~anon keep~it kept~for kernels kernel~launch killed~due
-0.05 killed~process killed~this kleinere know knowledge know~what kubelet kv_cache_utils kv_cache_utils~py lambda
-0.05 lantern larger~card largest~batch large~model large~or last~edited last~time latent latest latter launched layer
-0.05 layers~and la~mémoire leak~of learning~rate left left~of left~over len~gib less~memory letter let~us
-0.05 library~call license lies life like~to limit~allocation limit~of lines~that lines~with line~such line~that links
-0.05 list~is llama_model_loader llama_model_loader~loaded llama~runner llm~error loaded~in loaded~meta
-0.05 loading~weights loads load~autoencoderkl local~memory logs~and log~description log~for log~if log~jax log~line
-0.05 log~shipper log~tensorflow log~then log~title log~was long~as long~prompt long~prompts looks~at looks~for loss
-0.05 loss~is lote lowering~max_num_seqs low~on mac machine~with macro main~memory makes~it malloc~or mam managed
-0.05 many~gib map_location map_location~cpu mapping~of matched matching match~on max_bin max_memory_allocated
-0.05 max_num_seqs~or max~batch max~memory max~num may~exceed may~fail may~have may~stop mb~available mb~device meant
-0.05 mean~the measured memory_allocated memoryerror~unable memory~allocating memory~cgroup memory~during
-0.05 memory~exhaustion memory~issue memory~message memory~not memory~occurred memory~oom memory~out memory~pressure
-0.05 memory~required memory~segment memory~was memory~where memory~怎 mempoolsize mempoolsize~workspace message~such
-0.05 message~with meta metadata meta~data meu me~if me~with minus misc misc~shmutils ml~platform modell models~in
-0.05 models~max model~loaded model~py model~that momentum month more~memory more~with most~frequent most~recently
-0.05 move moved~to msgid msgstr my~job my~side mémoire~du nada names~the name~gpu nccl_debug ncclsystemerror~system
-0.05 ncclutils ncclutils~hpp nccl~error nearly~always network~is never~gets new~gpu nine nobody~has noch nodes
-0.05 node~id node~ip node~is node~running none non~pytorch normal_vram notes note~that not~an not~get not~help
-0.05 not~know not~load not~memory not~run not~the now~on nox no~change no~device no~error no~room no~single no~the
-0.05 num_workers numbers~are number~in numpy numpy~core nvidia oder off~to of~an of~core of~detected of~free of~gpu
-0.05 of~job of~on of~ray of~scope of~ten of~tensor of~torch of~total of~yours ok~then older ollama_num_parallel
-0.05 ollama~model once~per once~the one one~has one~large one~line one~of one~piece one~rank one~that one~the one~was
-0.05 only~when onnx~runtime on~allocators on~and on~call on~cards on~colab on~disk on~gb on~its on~linux on~mac
-0.05 on~memory on~shared on~small on~windows oomkilled~exit oom~during oom~error oom~message oom~on oom~workers
-0.05 opencv opened~on open~ticket operations operation~timeout opposite optimized~to optimizer~state ordinal ort
-0.05 ort~failed or~an or~external or~gpu_memory_utilization or~pick or~reduce other~processes other~programs
-0.05 other~reasons outofmemoryerror~in outofmemoryerror~task over~the page~the pairs~and paragraph parent parse_oom
-0.05 partly parts past patch pcie peak~gib peak~memory perfect performance~critical period per~parameter phrase
-0.05 pick~smaller picture~is pid pid~used_memory pin_memory planned plan~for platform~cuda platform~team please~add
-0.05 pointers points policy portal pour~le power preallocates predicted prepare pressure~oom pretrained problems
-0.05 processes~on process~holds process~is process~using profile profile~run programs progress~bar proj
-0.05 prompt~executed propose proxy pull~request pytest pytest~raises python~site python~total pytorch_cuda_alloc_
-0.05 pytorch_cuda_alloc_conf~expandable_segments pytorch~memory pytorch~で query~compute quickest qué raised~by
-0.05 raised~when raise~gpu ram~the rank~per rapids rather~than ray~exceptions ray~killed read~the reasons~at
-0.05 reason~for recently~scheduled reclaim recognises records recovery reduce~the reference refiner refuse regex~in
-0.05 registry regular related~to released repeat requested~size request~mb request~related research reserved~and
-0.05 reserved~is residues resolved resourceexhaustederror resourceexhaustederror~oom resource~exhausted rest
-0.05 retryable return~variable review reviewed reviewer re~compile rid rid~of right~now room room~for rss~kb rtx~ti
-0.05 run_backward run_backward~calls runner~process running~low running~was runtimeerror~cuda run~out run~the
-0.05 same~text sampler sampler~with sampling saves saving says~gb say~how say~what scanner scene~needs scheduled
-0.05 scheduled~task schema scope score scores screenshots script~is script~with searched~existing seats seeing
-0.05 seem~to see~also see~how see~something see~that segment~dev send~pr sentence sequences sequence~length servers
-0.05 server~process service~cc service~initialized setmemorypoollimit sets setting~pytorch_cuda_alloc_
-0.05 setting~pytorch_cuda_alloc_conf set~is set~mem several shape~br sharing sheet~for shmutils shmutils~cc shm~nccl
-0.05 shouldn shows~the shrink~the side~assertions sigterm silver simplify simply since~it sistema sit sits~at sits~on
-0.05 sitting~on size~br size~of size~on size~to size~tokens slice slides smaller~value small~card small~one smi~query
-0.05 snippet socket~malloc something~like so~in so~no so~there so~we so~with spark speaks speicher~der spill~to
-0.05 split~the stands started~by started~server starting~webserver start~again start~and start~up state~to stats
-0.05 stays~on step~with stop stopped~with stops~right str straight subclass subclass~of subject~patch subject~re
-0.05 subprocess such~as suggest suites sum sum~by swapped switch~on system~call system~error system~is sí só
-0.05 tactic~device takes~about takes~minutes take~smaller take~the target targets tarjeta~no tasks~actors td
-0.05 tell~them tenants tensorflow~tsl tensors term terminated~cudamalloc tessera test~suites
-0.05 text_generation_launcher~starting texto texttt texture textures~and texture~limit text~and text~is text~of
-0.05 tf~oom thanks~to than~the than~there that~did that~does that~don that~fits that~need that~nobody that~this
-0.05 that~time that~was them~to there~could these these~is these~lines these~two they~re the~accelerator the~answer
-0.05 the~available the~backend the~base the~best the~big the~bios the~block the~bottom the~builder the~cards
-0.05 the~current the~data the~decoder the~default the~documentation the~example the~failed the~figure the~figures
-0.05 the~following the~form the~former the~forum the~four the~input the~largest the~latest the~latter the~layers
-0.05 the~learning the~memory the~models the~module the~month the~native the~one the~oom the~opposite the~page
-0.05 the~platform the~previous the~process the~progress the~pytorch the~rank the~ratio the~requested the~reserved
-0.05 the~right the~rule the~runtime the~same the~scene the~service the~share the~source the~system the~ten the~thing
-0.05 the~topic the~trainer the~training the~usual the~vae the~wheel the~whole the~wording the~words the~wrong
-0.05 this~answer this~channel this~from this~helpful this~line this~might this~pr this~when this~worker those~are
-0.05 threshold~of through~on thursday tick tiled tiles time~it time~period title~gpu tm tmp today todo together~with
-0.05 too~large too~long topic~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~distributed torch~torch torch~utils
-0.05 total~capacity total~vm to~address to~blame to~cumemalloc to~enable to~give to~increase to~keep to~normal_vram
-0.05 to~other to~problem to~send to~torch to~us traces training~on transformers treats triggers trt~tactic trust
-0.05 trying~batch try~increasing try~lowering try~to tuesday turn turns turn~it turn~on twenty typed type~reason typo
-0.05 typo~in unallocated unallocated~is unallocated~memory unhandled~system unit~test unless unreal unter up
-0.05 upgrading upper up~in up~sampler usable usage~threshold used_memory used_memory~format users~mailing users~will
-0.05 use~available use~gpu use~smaller use~tactic using~batch using~the usual utils~data uvicorn vae~decode
-0.05 value~pairs variable~_execution_engine variant var~jenkins vector verdict verified vmm~yes vm~kb void votre vous
-0.05 vs walk wants warn~error was was~full was~made was~running ways ways~to week weeks~ago well~and we~don we~get
-0.05 we~have we~look what~an what~each what~happens what~is what~users wheels~for when~allocating when~an
-0.05 when~calling when~device when~initializing when~it when~request when~warming where~do where~does which~bytes
-0.05 which~exceeds which~free which~mib while~creating while~it why~is will~get winerror winerror~the with~coalescing
-0.05 with~device with~freed_by_count with~key with~mem with~memory with~more with~nccl_debug with~one with~pytest
-0.05 with~size with~this with~torch_use_cuda_dsa with~vllm wording~of workers workers~are workers~crashed
-0.05 workers~tasks work~in work~out worth would~like would~not would~see write~the write~to written~to wry ws xpu~xpu
-0.05 yep yes~no yet your~card you~call you~get you~keep you~ll you~open you~re you~say zusammen кэш нужно あ~る い~の
-0.05 う~と う~な え~る が~あ き~ま け さ~く さ~れ す~る ぜ そ た~と た~め っ~た と と~が と~き と~し ど な~い な~ぜ
-0.05 に~し に~は の~か の~に の~は の~ま の~メ の~例 ま~で ま~と ま~ま み も や よ よ~う り~当 る~か る~こ れ~ま
-0.05 れ~る を~使 を~確 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ ス~が ス~テ ズ タ チ~サ ッ~シ デ デ~ル ム
-0.05 モ~デ ャ ャ~ッ リ~が リ~不 ロ ロ~ー ー~ド ー~ム 一~块 不~下 了~可 了~多 今 从~改 他~の 件 任 会~这 位 体 余
-0.05 例~如 便 册 决 决~定 処 切 别~人 割~り 化 区 卡~内 卡~的 原 参 反 可~能 合~精 同~一 吗 含 域 域~が 場 外 多~少
-0.05 大~一 太 失~敗 好~了 存~没 存~用 完~了 实 実~際 容 容~量 对~照 対 就~会 常~用 序 度~学 度~检 式 当 当~て 录 得
-0.05 思 或~推 手~册 打 找 护 持 换~卡 推 推~荐 提~示 放 敗 文~章 断~片 時 書 有~别 本~太 查~点 标~题 样~本 框 案 梯
-0.05 梯~度 次~送 比 比~例 泄 泄~漏 注 活 深~度 混 混~合 漏 照~表 片~化 版 率 现~cuda 理~办 理~时 用~同 疑 的 的~提
-0.05 的~数 的~样 的~模 看~看 知~道 社~区 积 程~序 空~い 空~き 空~闲 端 答 类 练~或 组 终 结~果 维~护 群 翻 能~是 自
-0.05 自~动 节 荐 表~示 被 要~多 言 計~算 記 語 説 説~明 読 読~み 論 计~算 记 设~置 话 说 象 超 边 这~个 这~边 遇
-0.05 都~没 配~置 释 释~放 量~一 错~对 闲 際 際~の 需 面 領 領~域 개 거 결 교 구 기~를 까~지 남 닝 더 델 됐 로~세 류
-0.05 를 를~로 리~가 모~델 법 사~용 세~스 실~제 오~류 용 으~로 주 체 프 프~로 할 합 합~니 해~결
+0.05 __getitem__ _bfc~br about~memory about~of about~this accelerate~utils acceleration accepted~answer access~the
+0.05 according according~to accumulate accuracy activation activations~grow activation~peak active adafactor
+0.05 additional add~repor add~report_tensor_allocations_upon_oom admins afterwards after~about after~it after~restart
+0.05 again~and ago air~gb al alert alguien alguém alive~and allocated~for allocated~there allocate~buffer allocate~mb
+0.05 allocate~out allocate~request allocate~the allocating~mib allocations~gib allocation~badalloc allocation~gib
+0.05 allocation~to alloc~tot allowed allowed~gib all~four all~loaded all~with alone~are already~have am am~doing
+0.05 am~not anaconda anaconda~envs analysis and~all and~are and~available and~br and~checked and~cuda and~cupy
+0.05 and~device and~get and~keep and~leave and~my and~never and~nvidia and~of and~ran and~report and~take and~version
+0.05 and~when annoying answer any anybody anybody~know any~hint an~account an~answer an~empty an~existing an~gb
+0.05 an~hour an~idea an~instance an~oom apart~from append~loss applications application~startup apply~node après
+0.05 are~already are~done are~on are~running are~too are~using args around~the asked~years assertion assertion~failed
+0.05 assuming assuming~engine async as~above as~far as~many as~one attn at~batch at~br at~conv_ops at~iteration
+0.05 at~least at~night aug automatically available~qualifiers available~vram available~when avec avoid~it away~with
+0.05 awq aws background backoff bad badalloc badalloc~exception badger base~model batch_size_per_card batch_size~is
+0.05 batches~are batchsize batch~after batch~and batch~of become become~available been~running before~any before~the
+0.05 began bei~mir below~might bench benchmark beside between~the be~allocated be~closed be~great be~incorrect
+0.05 be~made be~ready be~the be~used bfc_arena bfc_arena~cc big bigger~gpu bigger~one bigger~scenes bild bin~total
+0.05 bitsandbytes ble blender~scenes bonjour bool~onnxruntime both~cards both~of branch bricht brisk broke bucket
+0.05 bucketing budget buff buffer~size buff~cache bug~ggml_backend_cuda_buffer_type_alloc_buffer builder builder~api
+0.05 builder~pass builds builds~commits builds~the build~on built built~by bus~id but~in but~no but~nothing but~that
+0.05 but~then but~with bytes~could bytes~is bytes~limit by~github by~my by~new by~not by~setting cache~is callback
+0.05 called can~also can~get can~help can~it can~one can~try can~we can~you capability capacity~gib capture~consider
+0.05 capture~cuda capturing~cuda capturing~cudagraphs card~gb card~memory card~of cast catch~it caused~the
+0.05 cause~first cause~is cause~of cc~bin cc~op_requires cc~resource cc~sum cfg~file cfg~sampler_name ch chainer~and
+0.05 change~anything change~of checked~the checking checklist checkpointing~on check~failure check~whether chez
+0.05 chez~moi child chunks chunks~chunks chunks~kib chunks~mib classification classifier clean client~requested
+0.05 client~session climbs clips cloud code~br code~in code~internal code~no comes~to comes~with come~back come~to
+0.05 comfyui~execution command~buffer command~is command~line command~was common common_ksampler
+0.05 common_ksampler~model common_runtime~gpu communicator comparison compile~by complete computecosts
+0.05 computecosts~error compute~buffer compute~capability computing com~ollama concat conda~lib config~file confused
+0.05 connected connected~to consequences consequences~if content~is context~is context~with controller conv_ops
+0.05 conv_ops~cc conversation conversation~on convolution convolution~algorithm conv~conv conv~d_ conv~d_grad con~la
+0.05 copy~of core~framework cpu~in cpu~is cpu~mode crane~opened create~cuda create~engine creating creation crop
+0.05 crops cross~entropy csrc csrc~distributed cu_stream_non_blocking cuda_error_out_of_memory cuda_malloc_async
+0.05 cuda_malloc_async~will cudadrv~driver cudagraph cudagraphs cudagraphs~for cudagraph~capture cuda~bytes cuda~call
+0.05 cuda~is cuda~on cuda~runtime cuda~set_device cudnn cur currently current~device cur~usage custom custre custream
+0.05 custream~error cuts d_ d_grad d_grad~raises darknet darknet~src days~ago dear dec decoding~this decrease~the
+0.05 decreasing~max_model_len deep~neural delete deployment details detection detectron devices device~and device~br
+0.05 device~dtype device~failed device~gpu device~job device~ordinal device~the device~to device~was dgx did~this
+0.05 dies~in dies~with diffusers diffusers~models diffusion~webui dim direct_io direct_io~false direct~cause
+0.05 disable~torch distinct docker document documents does~anybody does~nvidia does~one does~that don~know downloaded
+0.05 do~with draining drei driver~py driver~the dropout dry dry~run dtype~if dtype~torch during~cudagraph
+0.05 during~processing during~the dusky dynamic dès each~has each~with eager~in eats~the editor eight einsum elements
+0.05 else~none el~modelo embedding~model ember enable enable_model_cpu_offload enable~torch encode encountered
+0.05 ended~in ends~the enforce_eager enforce_eager~true enforce~eager enginecore enginecore_dp enginecore_dp~pid
+0.05 engines engine~br engine~build engine~built engine~core engine~failed engine~from engine~is engine~version
+0.05 enough~to entropy environ environment~location env~lib epochs epoch~is eps era error~after error~assertion
+0.05 error~br error~could error~cublas_status_alloc_failed error~cuda error~exception error~failed error~fields
+0.05 error~from error~is error~job error~loading error~occurs error~source error~when error~while estimate~is
+0.05 eval_accumulation_steps evaluate every every~iteration every~piece every~step exception~content exception~during
+0.05 exception~raised exception~set exception~traceback exception~was executekernel executekernel~non execute~in
+0.05 execution~error execution~py exemple existing existing~issue existing~issues exiting~due experience experimental
+0.05 explicit explodes extensions external~org_tensorflow external~xla fa face failed~at failed~for fails~when
+0.05 failure failures~in failure~but failure~stack fail~on faiss faiss~gpu far far~as fast faster_whisper fatal~error
+0.05 fatal~operator feedback~and few fields~message files files~are file~assuming file~comfy file~it file~on
+0.05 file~users file~usr file~workspace fill fill~the fin finetuning fine~but fine~on fine~tune finished~parsing
+0.05 firefox first~backward first~observed first~optimizer fitting fit~in fit~use
+0.05 flags_fraction_of_gpu_memory_to_use~is flow fn~args fold folder following~exception forums for~allocation
+0.05 for~and for~another for~any for~chunks for~decoding for~epoch for~hours for~input for~memory for~model for~my
+0.05 for~pinned for~shard for~simplicity for~tokens for~two for~us for~validation for~whoever for~you found~vulkan
+0.05 fourth fp~fp fr fraction~static fragmentation~maybe frames~at frames~from framework~bfc_allocator
+0.05 framework~op_kernel free~according free~of free~on free~process free~shared free~to from~checkpoint from~disk
+0.05 from~last from~me from~model from~step from~vllm frozen functional~py function~alloc function~failed gateway
+0.05 gathered gb~and gb~before gb~closing gb~each gb~in gb~it gb~left gb~memory gb~now gb~only gb~per gb~should
+0.05 gb~torch gb~tried gb~used gb~where gc gcc gc~collect geforce~gtx generation~not
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_backend_cuda_buffer_type_alloc_buffer~allocating
+0.05 ggml_metal_graph_compute ggml_metal_graph_compute~command ggml_vulkan~found gh gib~allocated gib~already gib~at
+0.05 gib~max gib~non_torch_memory gib~other gib~pytorch gib~tried given gives~back glad glm global gnu goes~on
+0.05 got~this go~on gp gpt gpu_device gpu_device~cc gpudevice gpus~to gpu~as gpu~cuda gpu~device gpu~gpu_device
+0.05 gpu~has gpu~is gpu~loading gpu~models gpu~runs gracias grande graph~capture graph~execution graph~failed
+0.05 graph~of grpo gráfica gtx~super guess habe had~the had~to halved handling hang happen harbor hashes has~mib
+0.05 has~more has~one has~removed has~two have~happened have~searched hazel hbm height held helped here~it here~my
+0.05 here~on here~with hide hitting hit~an hi~all homelab homelab~ollama honest horas host~skipping hour how~many
+0.05 how~to hunyuan hybrid id~compute if~is_floating_point if~no if~out if~so if~this if~yes igpu igpu~and imagenet
+0.05 images~of import~llm import~torch incident include include~these increase index ines infer inference
+0.05 inference_mode inference~on inference~with info~engine info~fields info~source info~this info~train info~using
+0.05 info~worker initialised initialize~the initializing inlet input~size input~very instruct intel~hd interactive
+0.05 internal~frames interrupted into~gb invalid~value in~allocate in~an in~available in~bin in~capture in~convert
+0.05 in~custre in~decorator in~general in~gpu in~host in~paged in~pieces in~place in~python in~range in~sample
+0.05 in~system in~thread in~update in~use in~your ip ipex ipython iq is_floating_point is_floating_point~else
+0.05 isn~available isn~the issues issue~and issue~for is~above is~allocated is~an is~below is~created is~empty
+0.05 is~export is~from is~gib is~gtx is~heavy is~how is~just is~large is~loaded is~memory is~missing is~nearly
+0.05 is~none is~nothing is~only is~probably is~running is~smaller is~split is~ti items itself~is its~internal
+0.05 its~memory it~always it~as it~at it~by it~gb it~happens it~has it~if it~in it~it it~loads it~needs it~or
+0.05 it~prints it~ran it~renders it~seems it~stays it~still it~then it~took it~wants it~went ivory jan java
+0.05 jax_traceback_filtering jax_traceback_filtering~off jax~has jedes job~to joined join~this joy jpg jul june
+0.05 just~not just~too kernel~of kib kib~allocated kib~in killed~it kill~it knob known know~it kohya_ss kokkos kommt
+0.05 labels labels~bug label~fusion lack lack~of lammps large~try last~one launch layer~to lazily ldm lead lead~to
+0.05 leftover left~it left~on le~message library~onednn lib~python light like~that limit~the line~error line~out
+0.05 linked linux little~memory lives llama_init_from_gpt_params llama_init_from_gpt_params~error llama_kv_cache_init
+0.05 llama_kv_cache_init~failed llama_load_model_from_file llama_load_model_from_file~failed llama~instruct
+0.05 llm_load_tensors~offloaded llm_load_tensors~offloading llm~server load_model~failed loaded~models loader~workers
+0.05 loading~error loading~llama loading~the load~sdxl load~the location log~before log~current log~exit log~have
+0.05 log~it log~memory log~nvidia log~out log~same log~says log~so log~there log~tried log~warning log~when lol
+0.05 longest lower~resolution lstm lts luck lunar lunch lỗi ma mac~mini main main~exiting makes make~sure make~this
+0.05 manual~cast many~thanks marked~as matches max max_batch_size max_len max_model_len~when
+0.05 max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_total_tokens max~approx max~gb max~tokens
+0.05 may~lead may~node median meeting mehr memoria memoryerror~traceback memory~allocation memory~available
+0.05 memory~but memory~bytes memory~fragmentation memory~growth memory~has memory~is memory~isn memory~it memory~left
+0.05 memory~mb memory~mps memory~only memory~per memory~py memory~reserved memory~see memory~should memory~snapshot
+0.05 memory~takes memory~than memory~utilization mem~fraction merge mesh message~and message~for message~server
+0.05 message~waiting method~warmup metric metric~cur me~the mib~in micro~batch middle middle~of might~be mine~is
+0.05 mining mint mio mir~das missing mistral mistral~nemo modeling modeling_utils modeling_utils~py models~and
+0.05 model~and model~br model~gguf model~has model~in model~is model~loading model~loads model~max model~not
+0.05 model~parse model~root model~seed model~usr model~weight mode~set modules~module module~py moi mon months
+0.05 most~of moving mpi mpirun mps~allocated msg~error msg~new msg~waiting much~gpu much~vram multiple multiply mx~gb
+0.05 my~gb my~old my~training nach~dem namd name~and name~nvidia nccl_buffsize nccl~timeout nccl~version nd
+0.05 nearly~all needed~for needs~less neither nemo network~library network~model never~appears never~comes
+0.05 new~builder new~model new~one ng nichts nlp nn~functional no_grad node~that node~train non_blocking
+0.05 non_torch_memory non_torch_memory~takes none~non_blocking nor not notebook~is note~the nothing~changes
+0.05 nothing~else nothing~was not~be not~given not~go not~static not~to not~using not~work now~please now~the no~card
+0.05 no~matter no~other no~please no~space no~that np nuc nuc~ollama num_ctx number~is nvcc object~is observed
+0.05 observed~failure occurred~when occurs occurs~during october odes odes~py offloading~output of~br of~feedback
+0.05 of~is of~mb of~one of~other of~ours of~pipeline of~std of~them of~today of~tokens of~two of~video of~which
+0.05 of~with of~you of~your oh ollama~llama_load_model_from_file ollama~models ollama~ollama ollama~time oneapi~deep
+0.05 onednn one~by one~go one~gpu one~node one~or one~with only~changes only~the onnx onnxruntime~gpu
+0.05 onnxruntime~stream on~all on~apr on~bigger on~both on~how on~jan on~machine on~node on~sep on~single on~this
+0.05 on~to oom~after oom~and oom~the oom~unloading oom~when op_kernel op_kernel~cc op_requires op_requires~failed
+0.05 opal opening openmm open~the operator operator~conv optimization optimized optimized~with optimizer~cpp option
+0.05 org_tensorflow org_tensorflow~tensorflow original ory or~decreasing or~file or~start or~switching or~use
+0.05 os~environ ot other~allocations other~process ours our~documentation outofmemoryerror~allocation output~layer
+0.05 out~the override own~pictures oyelaran package packages~accelerate packages~tensorflow packages~transformers
+0.05 paddle~memory paged~kv page~file page~on paper parallel parse~time parsing parsing~network particles pass~and
+0.05 pass~will past~it patches pci pci~bus peak~usage pebble~opened per~card per~request photo photos picture
+0.05 pid~error pid~info pin_memory~false place~of plan platforms platforms~do please~don please~stop plenty
+0.05 pod~trainer port por~qué possible pourquoi pp pr preallocated~temp preallocation~off present preset preview
+0.05 primary prints~the private~pool private~pools problem~on proc processing~allocation process~for process~group
+0.05 process~with profiling profiling~results project project~is prompt~is protein pro~gb puis puts python~client
+0.05 python~pytorch pytorch_cuda_alloc_conf pytorch~activation pytorch~and py~capturing py~userwarning qlora~on
+0.05 qualifiers qualifiers~see quant qui ram ram~and rank~cuda rank~failed rank~is rather rather~not raven reached
+0.05 reads~the ready read~every read~times received receiving recent~builds recover recover~from reducing refer
+0.05 refer~to reject relion~src relu remember removed removed~its removed~the rendered~viewport renderer renders
+0.05 render~fails repeated repeats repor report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to
+0.05 reporting reports~that reproducible requested~amount requested~bytes requested~in rerank resolution~max
+0.05 resourceexhaustederror~graph response restarted~the rest~of resume returned~entries return~common_ksampler
+0.05 return~to rfc right~after rolled~back root~ollama rounds rtx~ada rtx~gb rtx~laptop rtx~pci rund runners
+0.05 runner~execute running~in runs~at runs~for runs~the runtime_error runtimeerror~traceback runtime~error run~in
+0.05 run~into run~is rvc same~batch same~command same~config same~file same~model same~problem same~with sampler_name
+0.05 sampler_name~scheduler samplingparams saturday says~and says~cuda says~it says~that says~what say~it scenes~are
+0.05 scenes~through scheduler~hit scheduler~positive schon scrypt sd searched~for second~call second~epoch section
+0.05 seed~steps seeing~the see~all see~our seg segmentation~fault seit~dem sep separate~crashes sequence seq~len
+0.05 series seriously server~does server~stops server~to serve~at serving session~py set_device set_memory_growth
+0.05 setting~the setting~up set~enforce_eager set~jax_traceback_filtering set~subdivisions severity sgl shapes
+0.05 shard~to shared~buff share~the short short~test should~go show shut si sign sign~up similar simplicity
+0.05 simplicity~jax since~this single~gpu size_t~bool skipping~download skip~to smaller small~scenes smi~and
+0.05 smi~before smi~say smoke softmax software solo solved~it something~went sometimes sorry~if sorry~something so~do
+0.05 so~don so~guess so~why space~left spare spawn speed spilling split splitting src~acc src~utils srv stacktrace
+0.05 stacktrace~below stages start starts~and start~paddlepaddle state state~batch state~dict state~metrics
+0.05 status~code stays~at std~runtime_error steps~and steps~cfg still~alive stopped~at stops~after stops~in stop~them
+0.05 store streaming stream~error stream~stderr stub subdivisions~in subject~job succeed successfully suite supposed
+0.05 surfaces swap switched~on switched~to switching switching~to system systemerror systemerror~fatal system~ram
+0.05 takes~gib takes~its take~it take~your tasks~exited task~device tell~us temporaries temp~allocation tensorrt~llm
+0.05 tensor~cores tensor~is tensor~parallel terminated~error tested testing text_generation_launcher~method
+0.05 text_generation_launcher~webserver text~generation tf_gpu_allocator tf_gpu_allocator~cuda_malloc_async tf~lib
+0.05 thanks~in than~gb than~requested than~that that~caused that~has that~it that~line that~may that~on that~point
+0.05 that~still that~there that~we them~is them~or then then~at then~in there~it there~may there~should these~changes
+0.05 the~attention the~blender the~bug the~chat the~child the~command the~dag the~dev the~direct the~draft the~end
+0.05 the~epoch the~final the~fix the~forward the~frame the~gui the~guide the~handler the~image the~images the~index
+0.05 the~issue the~key the~kv the~large the~logs the~long the~longest the~matrix the~merge the~middle the~moment
+0.05 the~older the~ones the~only the~owner the~paper the~pod the~point the~profile the~reason the~release
+0.05 the~rendered the~repo the~resolution the~sequence the~shell the~small the~solver the~stack the~stacktrace
+0.05 the~start the~state the~tail the~tensors the~text the~three the~tile the~total the~train the~value the~variable
+0.05 the~very the~vram the~weekend things things~to think~so think~the this~and this~branch this~builder this~comes
+0.05 this~conversation this~does this~error this~expected this~in this~isn this~issue this~question though~the
+0.05 thousand thread threshold through~zluda thì till timestamp~level time~the tips title~of title~says ti~gb
+0.05 tokens~in tomasz tomorrow torch~autograd torch~csrc torch~float torch~inference_mode torch~nn total~chunks
+0.05 total~gib total~vram tot~alloc tot~freed tout to~access to~all to~an to~become to~br to~display to~eager
+0.05 to~finish to~gb to~get to~go to~include to~join to~leave to~model to~serve to~set to~start to~succeed to~tokens
+0.05 to~train to~unexpected to~upload to~work tp~scheduler tr trace~returned trainer~py training~from training~is
+0.05 train~with transfer trick tried~the trl true~direct_io true~or true~to try~one try~smaller tsl~framework
+0.05 two~boxes two~different two~of two~separate two~things ty ubuntu uhd ui~with ultra~high uma umber un under~load
+0.05 unexpected~consequences unhandled uni unique unloading unloading~all unrelated unset until~oom until~the
+0.05 up~model up~on up~verlet us usage~peak usage~tot used~for used~memory userwarning uses~gb use~batch use~enforce
+0.05 use~gib use~including use~it use~kib use~lower use~process use~to using~enable usr usually~means ut
+0.05 utilization~to utils~error utils~memory va val value valueerror~to value~but variable variable~tf_gpu_allocator
+0.05 vary vectors verlet verlet~run version~br version~found version~of very~same very~seriously vgg video
+0.05 video~memory viewport~never virtual~memory visible vkallocatememory vl vllm~import vmap vocabulary voice vol
+0.05 voll von vram~in vulkan~devices wait walltime wandb wants~gb warm warmup~encountered warmup~generation
+0.05 warmup~text_generation_client warm~up warning warning~warning was~kept was~no was~printed was~still was~too
+0.05 was~used watchdog way~is webserver~crashed weeks week~both weights~take weight~dtype werden were~not we~read
+0.05 we~see what~am what~get what~it what~now what~platforms what~see what~to what~tried what~would whether~there
+0.05 which~gib which~gpu which~is which~may why~would willow will~fit with~and with~batch_size with~bigger with~cpu
+0.05 with~its with~mb with~non with~nothing with~out with~vulkan won word workload works~for works~now work~with
+0.05 would~do would~you wsl xgboost xl xlaruntimeerror~traceback xla~will xla~xla xorg yaml years~months yes
+0.05 yes~please your~batch your~data your~input your~vram you~might you~see you~seeing zesty zluda zu ça~passe меня
+0.05 можно память き~は こ~と す~か せ た~ら だ~け で~し で~の な な~ら な~り に~す に~な の~で は ま を~か を~に ク
+0.05 セ セ~ス チ~を バ~ッ プ~ロ モ ョ ョ~ン ラ ロ~セ ン~ト ー ー~で ㅠㅠ 一~个 一~半 一~样 一~次 一~点 上 下~の 不~到
+0.05 不~是 不~行 两 两~张 中~で 之 也 了~还 事 代 代~码 以~下 以~后 任~务 佬 使 使~っ 停 像~度 出 刚 初 别 别~模
+0.05 到~一 剩 割 十 占~满 占~用 卡~上 原~因 参~数 又 变 可 各~位 同~じ 向 吧 周 和 四 因 图~片 在~用 型 型~时 境
+0.05 変~わ 夜 大~佬 如 如~何 始 子 学~習 它 定~し 小~一 就 就~好 就~报 就~挂 己~的 建 开~了 形 循 忘 忘~了 快 总 您
+0.05 意 我~这 批~量 投 挂~了 指 指~点 换~成 据 提 教 数~据 整 整~理 断 方 方~法 时~报 明 显~卡 月 月~日 期 权 权~重
+0.05 样~的 检 步 求~助 没~问 法 注~意 済 済~み 满~了 爆~显 环~境 现 理 的~问 目 確~認 管 管~理 篇 系~统 练 练~时 统
+0.05 网 習 行 补 要~显 解~像 認 认 证 识~别 试 试~试 调~qwen 调~到 跑~不 跑~到 输~入 还~剩 这~里 途 途~中 通 速 遇~到
+0.05 量 限 面~的 页 题 验~证 가~납 감 감~사 계 까 납 납~니 노 노~드 는 다 다~시 다~음 단 러 리~는 문~의 바 배 배~치
+0.05 부~탁 분 비 사~합 서~버 세~요 수 스 시~작 실 아 어 어~요 어~제 에 에~러 예 오 우 이 인~데 입 입~니 있 재 제 조
+0.05 종 종~료 죽~었 처 치 크~기 탁 탁~드 파 하~세 학 행
+0.10 abort about~cuda above~for accepted account accounts~on account~related ada add~comment advance advanced
+0.10 after~few after~that after~throwing again~with agent ago~by agree~to ah air all alla alloc allocatable
+0.10 allocatable~device allocated~by allocated~tensors allocate~br allocate~gib allocations allocations~mb
+0.10 allocation~failed allocation~info allocator~gpu_ allowed~memory all~available all~models all~ranks always
+0.10 amount~of and~accumulate and~after and~does and~every and~gb and~got and~privacy and~that and~try and~use
+0.10 another~tab answering any~way approx are~free are~in are~still arguments ascend as~in as~it as~they attack
+0.10 attention~cache at~first at~is at~line at~of at~random autograd available~memory back~and back~the badly base
+0.10 batch~it beforehand bert besides be~created big~for binary blob blobs~sha boa body both~on box branches
+0.10 branches~or brings buffer~failed buffer~for buffer~of bug~report bug~server building~engine but~not buy by~an
+0.10 by~clicking by~then by~user bị call called~after call~first call~of call~so call~the can~the can~use cards~are
+0.10 card~please card~too card~with cases cette ce~que chain chainer chair changing chapter checked checkpoint
+0.10 checkpointing chunked~prefill chunks~gib cli click clicking clicking~sign client~src clip closes closing~the cnn
+0.10 coffee colleague collect come~up comfy community complaint concurrency config~is consider~decreasing context~for
+0.10 conv_ conv_~status conv~node copy could~you cpp~unhandled cpu~it created created~from create~execution
+0.10 creating~server cu cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent
+0.10 cuctxpushcurrent~device cuda_launch_blocking cudadrv cudaexecutionprovider cuda~cu cuda~cudadrv cuda~graph
+0.10 cuda~or cuda~to_device cuda~util customer cycles~device dask dat decreasing~gpu_memory_utilization deepseek
+0.10 deepspeed deepspeed~runtime deleted denoise det detach detect developers device~cucontext device~cudamalloc
+0.10 device~name device~not device~would directml disabled dismiss dismiss~alert display~backtrace distill distribute
+0.10 distributed~processgroupnccl dist~packages doing domain do~about drivererror
+0.10 drivererror~cuda_error_out_of_memory ds dtype due~to dumped durch each~card each~time eager~mode eats ed edit
+0.10 effect eleven emails empty enabled~n_copies encountered~an engine~could engine~py enough~allocatable entries env
+0.10 ep erreur erro errors_impl error~at error~creating error~text_generation_launcher error~using error~warmup es
+0.10 events everything~is exactly examples example~with exceed~allowed exception~occurred excerpt executable
+0.10 executable~batch executing execution~context executor exhausted~oom exiting expectation failed~cuda failed~exit
+0.10 fails~after failures~this falcon falls falls~over faster~whisper features feedback fern field file file~app
+0.10 first~batch first~long first~of flags followed for~batch for~current for~details for~free for~github for~kv
+0.10 for~now for~self for~some for~stream for~them for~traceback for~what found~in found~reached
+0.10 framework~errors_impl free~and from~network from~this funciona further gave~up gb~after gb~at gb~free gb~profile
+0.10 gb~vram gb~で gemma ggml_vulkan~device gib~gpu gib~is gib~memory gib~rounded ging git github~you gives~me
+0.10 give~it goes~through goes~up google got~an go~away go~down go~msg gpu gpu_memory_utilization~or gpu~before
+0.10 gpu~by gpu~node gpu~nvidia gpu~oom gpu~or gpu~out gpu~rendering gpu~with gradient~checkpointing greedy grid
+0.10 growth gui had~been hair happens~when has~not has~only have~gb have~it have~look have~to have~written head
+0.10 here~the heute hey hilft huge ideas if~reserved ignores images images~in improve improve~the incorrect
+0.10 info~model_runner infra installed~from instance~of intern internal internal~error internal~failed intern~cycles
+0.10 interpolate invalid~context in~advance in~another in~cuctxpopcurrent in~cuctxpushcurrent in~eager in~float
+0.10 in~function in~interpolate in~jupyter in~my in~one in~run in~torch issues~and is~already is~and is~built is~gone
+0.10 is~good is~known is~more is~small is~with it~all it~also it~can it~dies it~does it~doesn it~fits it~isn it~may
+0.10 it~please it~should it~tells it~trains it~what it~works jetson~nano jetson~orin jobs~on job~of jolly journal
+0.10 journalctl jun jupyter~kernel kept kernel~image kestrel keys không kill kills kills~it koboldcpp ksampler kw
+0.10 last~night leak~in lengths level~info lib~rs limited limit~for line~of llama_init_from_model
+0.10 llama_init_from_model~failed llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_new_context_with_model llama_new_context_with_model~pipeline llama~server llm_load_tensors llm~info
+0.10 ll~occasionally lm~studio load_model load_tensors~loading load_tensors~offloaded loading loads~the load~all
+0.10 localhost~replica local~lib logged logits~on log~in log~output log~please log~runtimeerror log~traceback
+0.10 log~what log~your look~into lora loss~item lots~of lowered lr läuft~es machine~is make~it mark mas mask matmul
+0.10 max_input_length max_input_length~max_prefill_tokens max_memory max_prefill_tokens max_seq_length
+0.10 max_split_size_mb maybe~the mb~and mb~max means~the memo memory~gb memory~leak memory~lower memory~problem
+0.10 memory~tried memory~usage memory~when messages message~onnxruntime_src message~says message~summary method me~at
+0.10 me~one mi mib~mib mib~on mib~rounded micro mind mini minutes~of minutos mir mira mmap mmap~true model_runner
+0.10 model_runner~py models~blobs model~fit model~tensors model~weights model~with mode~is modified modules moe
+0.10 moment months~ago moved~the mp mpi~rank mr much~for mx my~card my~code my~gtx n_copies na name~conv_ nano ne
+0.10 needs~about neighbour nettle newbie newest next~one nicht~mehr night non~zero note~run not~always not~come
+0.10 not~create no~branches no~executable no~kernel no~luck npu null null~intern numa nvidia~driver nvidia~rtx
+0.10 occasionally occasionally~send off off~by of~my of~our of~ram of~service of~training of~weights ok~on ok~with
+0.10 ollama~llama_model_load one~batch one~more one~request onnxruntime_src onnxruntime_src~onnxruntime
+0.10 onnxruntime~core on~another on~aug on~it on~jun on~may on~my on~private on~smaller on~two oom~in opencl~platform
+0.10 operating operating~system optimizer~step optix op~conv or~commit or~not or~pull or~set or~window other~ranks
+0.10 other~than our~terms outofmemoryerror~as out~and pack packages~cupy packages~deepspeed packed paddlepaddle
+0.10 page~locked panicked~at parallelism~enabled passe passed~tests passing password~length people perhaps pessoal
+0.10 phone pieces please~decrease please~set pme pme~cpu pools pool~is possible~solutions posting ppo pretraining
+0.10 privacy privacy~statement private prod proposed prototxt pth pull~requests python~dist python~framework
+0.10 python~processes pytorch~but pytorch~limit py~model på quality question~is question~on quite raise~runtimeerror
+0.10 ran~the ray rays reached~zero rebuild recipe record recording refresh refresh~your regards related~emails
+0.10 relevant~log reload reload~to render replica~task reply~to requested~by rerun res reserved~for reserved~in
+0.10 resourceexhaustederror~see restarts restore retry~with rien right~at right~before rocm rolled rollout
+0.10 router~client rs~server running~conv runoptions runoptions~for runtimeerror~mps runtimeerror~no run~on
+0.10 rust_backtrace rust_backtrace~environment rx~gb same~node same~on same~process same~script sched sched~go
+0.10 script~in searched~the sec see~above segfault seit send~you separate serve server~internal serve~py service
+0.10 service~and service~hlo_rematerialization session~dismiss session~you setting~pytorch_hip_alloc_conf set~by
+0.10 set~it set~the seven several~times sha sharded shards should~the show~the shutting shutting~down signed~in
+0.10 signed~out silly sits situation size~failed size~found size~per size~the slices slicing smaller~number smallest
+0.10 smi~says solutions source~sched so~and so~close so~far so~for so~not speaker speech src~lib srun srun~error
+0.10 srv~load_model stable~notes stacks stage started~the startup statement statement~we states status~message stays
+0.10 stopped structure studies studio submitted suffice summary~info sum~total supplied supplied~memory supported~by
+0.10 sur~le switched~accounts sys tab~or tag tail take~gib take~of take~while task te technical tell~the tensors~this
+0.10 terminating terms terms~of tests~failed tests~passed test~summary test~with text_generation_client
+0.10 text_generation_client~router text_generation_launcher text~was thank thank~you than~what than~you than~your
+0.10 that~in that~no that~what then~on there there~any the~cause the~embedding the~encoder the~eval the~existing
+0.10 the~fp the~fraction the~logits the~loop the~network the~newest the~noise the~notebook the~nvidia the~on
+0.10 the~other the~pipeline the~ram the~recent the~record the~result the~runner the~session the~situation the~tensor
+0.10 the~time the~tutorial the~ui the~unet think thistle this~attack this~can thought throwing throwing~an thu tiling
+0.10 time~and time~level title to_device today~on too~big topic torch_npu torch~cuda total~bytes total~of to~batch
+0.10 to~comment to~device to~host to~insufficient to~me to~no to~our to~refresh to~requested to~runoptions to~use tp
+0.10 traceback~oom train_step trainnetwork trainnetwork~line transformer troubleshooting trên turned~on two~cards
+0.10 two~crashes type~float ui unet unhandled~cuda units unused un~message updated upscale upscaler up~to usage~bytes
+0.10 use used~up user~guide user~supplied use~chunks using~gpu using~trainnetwork util utilization utils util~cpp
+0.10 value~in variable~to vega version version~and version~or viewport viewport~render vit vivid vllm~valueerror
+0.10 vocab volatile volume vram~is vram~used wall wan wanted warmup warmup~max_input_length was~at was~not was~on
+0.10 weekend weights~from went~from went~wrong we~can we~need what~else what~was when~executing when~start while~mmap
+0.10 while~the while~you whisper whoever will~be will~improve will~look window window~reload within without~the
+0.10 without~trouble with~another with~dtype with~gpus with~my with~rust_backtrace with~several with~status with~that
+0.10 with~the with~what worker~cc would~exceed would~fit wrapped wrote xlaruntimeerror
+0.10 xlaruntimeerror~resource_exhausted xla~label xla~tsl yes~know young your~session you~account you~agree you~can
+0.10 you~for you~post you~signed you~switched you~try you~use zip zombie ça вылетает запускаю карта сообщение あ
+0.10 あ~り い~た い~で い~ま う~か お お~り し~い た て~お で で~止 ば ま~り り り~ま れ~ば エ エ~ラ サ ジ ス~ト チ
+0.10 ッ~チ ト ノ ノ~ー ポ メ~ン ラ~ー ー~ジ ー~バ 一~步 一~般 上~跑 不~够 主 从 但~是 写~法 到~第 加~载 动 号 同~时
+0.10 启~动 大~小 天 失 如~下 実 层 工 应 应~该 後 志 想 成 成~了 我~在 挂 日 日~志 昇 昇~腾 昨 是~不 有~问 本 本~文
+0.10 机 样 模~型 求 然 版~本 环 現 生~成 用~的 由 画~像 発 的~内 的~显 确~认 第~个 第~二 系 练~到 编~号 缩 腾 般 試
+0.10 試~し 谢 起~来 越 越~多 转 输 运 运~行 返 还~有 里~的 问~题 间 题~描 같 것 까~요 녕 녕~하 는~데 니~다 데 드~립
+0.10 라 로 로~그 료 립 립~니 버 상 서 습 습~니 시 실~행 안~녕 업 었 었~습 에~서 올 올~리 인 작 죽 중 학~습 했 했~습
+0.10 호
+0.15 _bfc _bfc~op _bfc~ran acc after~some alloc_tensor_range alloc_tensor_range~failed alloca allocated~gib
+0.15 allocations~may and~its and~still and~with another~exception answered an~assert an~error an~option aparece
+0.15 append apply apr are~fine asr as~if as~you atoms attach at~on at~that automatic avoid~fragmentation backend
+0.15 batches before~it before~that behavior bei be~done be~too bios blobs building~the but~these by~hand by~op ca
+0.15 caller calling call~to camera can~do capturing card~in cause~system cc~allocator changes~nothing children chose
+0.15 code~returned collective~operation come command commits common_init_from_params common_init_from_params~failed
+0.15 common_runtime~bfc_allocator computer crashes~today create~context create~llama cuda_error_out_of_memory~out
+0.15 cuda~failed cudf current cycles~gpu danke das debug decode dev de~gb dia dict did~the die~karte different
+0.15 disable~the disable~upper display dist docs~stable does~this done down~with do~have do~it do~what dropped dump
+0.15 during~handling ema embed endpoint ends~in errors~were error~llama error~occurred error~unable err~mem eval~bug
+0.15 evening every~time exception~another exists exited extra failed~on failed~resource_exhausted fails~in falls~back
+0.15 fell fewer fields filters filters~size finally finish first~iteration for~minutes for~node for~possible fp frame
+0.15 framework free free~gib free~memory fused fusion gb~are gb~is gb~with general gestern gets~through gfx gguf
+0.15 gib~on gib~the gigs gio given~back goes going go~from gpu_ gpu_~_bfc great gtx~ti guide gunicorn had~no
+0.15 handling~of has~gb has~gib has~nothing healthy host~has host~memory https~docs https~pytorch initialization
+0.15 input~output installed insufficient~memory into~it in~bf in~case in~fp in~loader in~total in~train in~with
+0.15 isn~enough issue~on is~back is~ok is~so is~written item iterations iteration~of it~for it~go it~goes it~ll it~on
+0.15 it~only it~runs it~says it~starts it~to it~was it~will jaxlib jaxlib~xla_extension jetpack job~failed job~has
+0.15 job~localhost juniper last~week late layer~filters la~gpu le leak leaks learn len lib limit~set llama_model_load
+0.15 llama_model_load~error llama~context load_tensors~offloading loaded localhost locked logits log~could log~from
+0.15 log~is log~note log~of log~to looked looking lot macbook made~it main~error management~https manual matlab
+0.15 may~cause meldung mem memory~allocations memory~for memory~fraction memory~gib memory~of memory~with mem~types
+0.15 me~it mib~used might miner mit mixtral modelo~de model~of model~unable module more~information morning msg même
+0.15 name~the nano~gb nel neural neural~network ngl noble node node~name node~with not~find not~need no~difference
+0.15 no~effect no~problem offloaded offloaded~layers of~in of~memory of~mine of~size of~that old one~process only~in
+0.15 on~an on~any on~device on~free on~host on~me on~ti on~with opened~this opt~conda org org~docs or~is
+0.15 outofmemoryerror~cuda outofmemoryerror~traceback out~in overnight part~of passed password percent phase pin
+0.15 please~check pool~use predict process properties pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~org quiet radeon raised~from raylet rebooted reconstruction
+0.15 references remat rendered rendering~documentation reporter resident resize resnet restarting~the returned~while
+0.15 rounded rounded~to rs runner running~out running~the runtimeerror~not run~with rx same~time screenshot searched
+0.15 second~one see seems see~https see~the segmentation self~attention set_limit setting sglang shard shift showed
+0.15 shows signed sim size~input skipped smi smi~showed solver some somewhere sont spelling st starten starting~the
+0.15 start~the stderr steam steps step~and student subdivisions successfully~but survives sweep system~failure
+0.15 task~exited tells template tensorflow~python tensorrt~engine textures thanks thanks~lot that~moment that~should
+0.15 them there~an these~errors they the~box the~br the~cli the~config the~container the~cycles the~dataset
+0.15 the~maximum the~problem the~quick the~readme the~vision this~message this~model this~week thx token too~much
+0.15 torch~zeros total~by tower to~cuda to~decrease to~make to~one to~self to~this trainer~main training~with
+0.15 trainworker trainworker~pid train~log trt trtexec trying~to two~failures types unable unable~to unallocated~if
+0.15 understand updated~successfully up~by used~mb use~pytorch_mps_high_watermark_ratio viola vision want was~fine
+0.15 was~it were~encountered what~did what~does what~we when~running why width win with~batch with~model with~two
+0.15 workstation works~with written xla_extension xla_extension~xlaruntimeerror xla~service xt yes~that your~job
+0.15 you~asked you~have you~should zero~status ² всем всем~привет кто привет спасибо то し~て せ~ん た~こ ち っ っ~て
+0.15 て~い で~す で~落 の~学 ま~せ ら ろ ん エ~ポ サ~ー セ~ー ッ~セ バ ポ~ッ メ~ッ ー~メ 个~epoch 中~间 之~后 交 介
+0.15 以 但 倍 候 写 单~卡 卡~是 号~卡 各 告 器 在 室 对 希 希~望 帮 建~议 开 开~始 张 待 微~调 我~的 描 描~述 改~成
+0.15 文~档 时~候 来 档 模 止~ま 测 满 画 的~时 的~是 确 解 议 识 该 谢~谢 起~動 还 还~是 述 退 退~出 네 네~요 니 도
+0.15 돌~리
+0.20 aborted~core above~exception agree allocate~mib allocating all~the already~on amber an and~now
+0.20 and~pytorch_cuda_alloc_conf and~shared and~type any~implementation application as~soon believe between~and
+0.20 bfc_allocator bfc_allocator~cc blender bs build~of capture card~is carte ce che check check~the chunked ci
+0.20 collective compiled con core core~dumped counted crashed cuda~device cuda~for cuda~graphs cuh có deck depth~maps
+0.20 describe~the device~cuda device~with duration each~one eager enough~memory entrenar en~la error~code
+0.20 error~message example expandable_segments~true failures falling falling~back file~opt find~any fix floats
+0.20 float~on foreignnode for~more free~gpu from~yesterday gb~gb gb~of gb~ram gb~the gib~in gib~reserved github~sign
+0.20 gives gmx gmx~mdrun gpu_memory_utilization grad graph growing guten handle~prefill hashcat have he here~for
+0.20 holding host~cuda_error_out_of_memory hours html https~github id idea if~your ik image~size impact
+0.20 implementation implementation~for initialize in~execute in~forward ist~eine is~fine is~one is~reserved job~ended
+0.20 job~on já karte~ist la~memoria left~for lief lines~of llama load_tensors load~model log~error log~my looked~at
+0.20 main~loop mais makes~no make~the management~and maple master max_split_size_mb~to mdrun memory~on memory~trying
+0.20 metashape mindspore mistake model~file mortem nearly network never nie nn node~foreignnode nothing~for not~set
+0.20 no~idea nó occurred offload offloading~repeating of~gib ollama~panic onnxruntime on~job opencl orin~nano orin~nx
+0.20 or~so other ought ought~to parsed passes pid~ip pjrt pjrt~pjrt_stream_executor_client placa plus pod post~mortem
+0.20 preallocated probably pytorch~if py~in ranks rank~the regression repeating repeating~layers replicas reported~by
+0.20 reproduce~the reserved~by reserved~memory root root~cause runs~out rusty same~box sdpa sentences session
+0.20 set_per_process_memory_fraction setting~max_split_size_mb shared~host should~have shows~mib sin solved soon
+0.20 soon~as source~file so~the sprint stable steps~to step~to teacher tells~me tensorflow~core terminate
+0.20 terminate~called text~encoder thanks~for there~way the~allocated the~build the~first the~gib the~main the~nccl
+0.20 the~processes the~second the~smallest the~worker thing this~here though tokens~you told too~little to~cpu
+0.20 to~disable to~gpu to~initialize to~load to~lower tried triton trouble ts tune um una upload very vllm waiting
+0.20 war warp was~updated weekly well went~down were what~can what~should what~went when whether with with~code
+0.20 with~cuda written~by xla~pjrt yolov your~account you~do zeros пошло し~た ち~ま て の~エ ま~し ッ 个 作 关 务 動
+0.20 可~以 后 复 复~现 失~败 已 微 批 服 服~务 望 止 每 第~一 经 络 网~络 落 落~ち 训 训~练 败 重~启 돌 안
+0.25 aborted afternoon allocate~compute allocation~summary an~image audio avoid batch~prefill because beim better bf
+0.25 bien bigger~card caffe cc~execution chat chạy client comes~up come~from common_runtime compute compute~buffers
+0.25 confirmed conv core~common_runtime cpu~the crane crashes cycles dag de decrease~max depth describe device didn
+0.25 doc down~to each~of enabled enough error~in even~with execution~of faster fell~over fft file~src fine first~call
+0.25 floor flux~dev forum for~that gan gave gets gib~free github~com happens~add hash hint ich ilse input in~that
+0.25 iter jax~errors join jupyter kaggle layers~to ll loop main~panicked maps message mib~gpu mit~gb mode monday
+0.25 need~to người no~more num_gpu obtiens offloading of~course of~gb of~replica on~github oom~happens op opt orin
+0.25 overflow paddleocr paged panic panic~unable parallelism pattern pc phi pipeline~parallelism
+0.25 pjrt_stream_executor_client pjrt_stream_executor_client~cc prefill~tokens processes processing push rd
+0.25 replica~failed rig second see~documentation see~list select seq server~error sign~in someone stack~overflow
+0.25 stuck summary~follows sur switched tensors~when that~much the~above the~full the~gb the~gpus the~machine the~old
+0.25 the~others the~output the~pool the~test this~morning thread~main ticket titan tokens to~avoid to~handle to~your
+0.25 traceback~most turned two ultra used~the using vulkan want~to went~through went~to went~well wgpu when~oom
+0.25 while~running whisper~large with~smaller xtx your you~are época по 像 助 单 启 問 問~題 正 正~常 第 编 调 过 都
+0.25 重 題
+0.30 accounts allocate~cuda all~of and~gib arch around at attempts away back~to before buffer build call~last
+0.30 can~take cfg commit course cp crash cuda~buffer did~not did~you died disable docs~say dr embedding engine
+0.30 error~not expandable_segments fails first~one for~this four~times from~to get~this gone gpu~and graphs gromacs
+0.30 hidden hint~if how~can hung in~to is issue is~in is~there iteration last~lines leaving leaving~this length les
+0.30 llm lm loading~model management maximum memory~management memory~try merged most~recent moved nb note ocr
+0.30 of~allocated only~gb on~gpu pattern~cuda put py py~line queue recent~call related replica reply reported
+0.30 restarting retrying rule rules samples samples~per self should~be should~do smi~shows so~it survive tensorrt
+0.30 tesla test the~model the~title times tiny took to~ask to~in to~reproduce trains try~with tts update used
+0.30 waiting~for wird with~it workaround worker you~need 了 生 起
+0.35 allocated~memory and~it and~then app backtrace batch~is came comes config could~not current~allocation
+0.35 default~rank disk esto exited~with flux follows forward fragmentation~see get~the github hello ho if~you
+0.35 instance_group instance_group~count isso is~all is~set list~of lots machine maybe may~be me~on my~own now of~the
+0.35 on open optimizer os out~of panicked per~gpu point quadro quick qwen relevant resolve script sorry~for su super
+0.35 ta termina terminal the~demo the~gpu the~run to~be van var way~to your~gpu как 到 卡 回 图 时
+0.40 after already black bo could create default detector documentation documentation~for dos each er err error
+0.40 exception expected for~me fraction gig gtx~gb handle isn line~in min mine new non notebook not~enough okay png
+0.40 prefill python que recent requests resource_exhausted~out restart says set somebody stream th the~new through
+0.40 to~create use~of ya yesterday you~want тема 改
+0.45 action back bigger bug by~pytorch dataset days decrease en~el eval everything execution flax frames has image
+0.45 models noise nx pipeline runs set~to should src the~third three train treino try ver вот
+0.50 ai batch~size but com di down during following go happens hi https just minutes net restarted running starting
+0.50 summary timeline traceback tutorial you 跑
+0.55 jetson po problem third training trying way while works
+0.60 comment encoder get got here nothing rank
+0.65 cause demo epoch even gb load on~the за
+0.70 had my
+0.75 both rtx same sorry ti
+0.80 gt gtx
+0.85 re so
+0.90 did it
+1.15 went
+1.20 me
""",
    "near": r"""
-1.40 errno finished oom
-1.10 gib txt
-1.05 killed
-1.00 saved
-0.95 who
-0.90 exc_info
-0.85 cudaerrormemoryallocation ms pipeline
-0.80 epoch kb log notes tests there
-0.75 creating if kv mb memory true
-0.70 hbm long return slice
-0.65 cpu cublas_status_alloc_failed cudnn errors sec size
-0.60 accuracy grep mem msg no running skipped test val_loss
-0.55 allocate cards class info invalid llama_kv_cache_init pt raise request retrying runtimeerror sh the want weights
-0.55 xla
-0.50 assert channel commit debug env for label nan status title type
-0.45 anon apple as author be benchmark best call classify completed dataloader explain format gpu kernel
-0.45 llama_kv_cache_unified logging message moved name output passed reason rss scratch start supported
-0.40 alert allocating amp config configs detected dir end gemm_fusion_autotuner global_step group import infer kind
-0.40 loader messages msgstr new null plan queued report requested restored slurmstepd timeout tok train_loss
-0.40 troubleshooting trtexec val yes
-0.35 _check_cuda_python_error accumulation are autotuning bat black cases chosen cluster
-0.35 cuda_error_launch_out_of_resources cudnn_status_not_supported def demo do dusky ep etc fake faq from gpus
-0.35 grad_norm hiperroroutofmemory match mig need nm pinned plus points pull reinitialize retry sheet since swap text
-0.35 trt valueerror vm what why window
-0.30 address allocator begin bytes cannot capability compiling component const content corpus created data date
-0.30 device_memory dice dtype ecc fatal garbage_collection_threshold gpu_device gpu_oom guild img install io json
-0.30 limit limits local max_model_len max_split_size_mb mx nb needs num_ooms only oom_kill open parse reading retcode
-0.30 shapes so str string strings struct style take train uid use vram wiki writing you
-0.25 ac activation algorithm alphafold also assistant attempt before bot br case ckpt commands count cudaapierror
-0.25 cudaerror_t cudasuccess define deploy doc done driver empty exact execution_count exhausted far fixed get gguf
-0.25 grüße gx input item job kill learning_rate level lgtm llama llama_new_context_with_model loaded local_rank look
-0.25 loom lvl medvram mm mon mps ncclunhandledcudaerror nodes num_alloc_retries ok or parameters pass patterns
-0.25 per_device_train_batch_size platform processing pth pytest quit red reports requirements resolved save saving
-0.25 score sdpa setting shrink simulated sort space speech stdout stop supervisor tail taken tensors thu timestamp
-0.25 took topic triggered unit userwarning utf valid verdict vs wrote yi 用
-0.20 ab activations app args back backends block_k block_m block_n builds bus cancelled card causes cell_type check
-0.20 collected concurrency configuration constraint contained conv_algorithm_picker counter cross ctc cuda_dnn
-0.20 cuda_visible_devices cudadrv cupy devices diff div dmesg drill ds dunlin each else ended eng estimate example
-0.20 exceeded export exported external fewer filename fired fp ft fusions gc generation
-0.20 ggml_backend_cuda_buffer_type_alloc_buffer half handler hards has host_oom idle jest kmg known lang language let
-0.20 linear lines local_xla login loop lr lustre macos maximum mbs merged meta metadata native not nothing np
-0.20 num_stages num_warps of offload_optimizer one outofmemory over patch pending per place pluggy prod
-0.20 pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio questions quota reached registry remedy returns rootdir
-0.20 safetensors search section sent shift sim slow small step_ sudo symptom synthetic tcp
-0.20 test_other_errors_pass_through than thread under val_accuracy value var without workspace write written xformers
-0.20 xid xml
-0.15 ad af always apply argument ask asked assertionerror attention attn_implementation attr badge bfloat body built
-0.15 bump byte caffe caught changed checkpoint checkpointing checkpoints comfyui comments common_runtime compile
-0.15 compiled compiler connection context copy coverage creation cudamalloc cudf cudnn_conv_algo_search deps
-0.15 deviceerror diagnostics directory display_name does echo ef elapsed encoding enforce epochs eval events exc
-0.15 expect exports filenotfounderror final fits five fixture flash_attention_ gold golden gradient_checkpointing
-0.15 grid guard gw hand heron heuristic hint hits how id illegal images instead insufficient items jobid js
-0.15 ksameasrequested launch license lm_head load_in_ lower markdown max_memory_allocated max_seq_length mean median
-0.15 metal mi missing mlx mémoire notebooks numbers object onnx oom_count oomkilled opened_zipfile operation options
-0.15 oserror out panic parser petrel pip pp pr predict prngkey profile pytorch_cuda_alloc_conf quantize reactions ref
-0.15 reference registers related removed req residues resource review rg rmm routes runbook samples series serving
-0.15 sharded site skip slide snapshot span split_k st static step success sw sxm three toml too tp train_step trainer
-0.15 try ts tue ur_result_error_out_of_device_memory url validation verbatim verbose wall was wed while with
-0.15 xla_python_client_preallocate 小 度 法
-0.10 __init__ acc acceptance access activity added agent ai all answer arena_extend_strategy array artifact assert_eq
-0.10 assign autocast avail average avg baseexception bb being bf bit blocks bool bucket buffer builder bye captured
-0.10 category cell cfg changelog charset classname closed compact consumed contains corp criteria css
-0.10 cudageterrorstring cudagetlasterror cudamemgetinfo current_context customer dc dcgm_fi_dev_fb_used debugging
-0.10 decision diffusion domain du during effective elastic empty_cache endgroup engine entry est exited fault faults
-0.10 fd feat fi field figures fixes floor fn generated glad gpu_executor gpu_helpers gpuwatch grad gradients had head
-0.10 helpful helps hints history ib impl index information initialized instance_group is_oom issues january jobs
-0.10 journalctl la labels largest launcher learning leave load_tensors localhost log_dist loki many mapping marked
-0.10 max maxrss memcpy merci merge method micro_batch might mira mock msgid mt names nbformat nbformat_minor network
-0.10 nf ngl nn ns nvrm on_oom oncall oom_score_adj oomd optimizer others out_of_memory pack panels parquet parts
-0.10 paste pci pebble pgtables pickle_module pipe port pos pressure problems project projects prompt pub qps quadro
-0.10 quillnet raw read regex rejected render repeated reqmem requests reserved resourceexhausted response restarts
-0.10 rocm rst runner sacct scripts sequences set shmem showerror slot smaller smoke socket soft std stderr stepid
-0.10 still succeed systemd tb team tenant tensor tessera test_parse testcase testclassify testsuite testsuites
-0.10 threads timeseries tiny to_string tpu tried types unsigned unspecified user vae variable wandb wanted watch
-0.10 watchdog well when wording yolo your zeros 存 重
-0.05 __call__ _k _load_pretrained_model _utils abort accepted accum activate ada after allow_growth allowed allreduce
-0.05 an announce ansible answered api_server arg article attributes automodelforcausallm awq backend badges barrier
-0.05 base_model behaviour bfc bfcallocator bld bootstrap branch break bronze busy caching calls cd cells cf ch change
-0.05 changes checklist chip choose chunked_prefill_size ckpt_ clear cli_args clip codes colab collective columns comm
-0.05 commandline_args compat completely completion completions components conf confidence confluence containers
-0.05 contents control copied count_over_time crashes crates criterion cross_entropy ctk ctx cuda_error_launch_failed
-0.05 cuda_error_not_initialized cuda_error_out_of_memory cuda_memory_manager cuda_memory_resource cudadriverversion
-0.05 cudnn_status_alloc_failed cumemalloc_v cut dashboard days de debian defaultcpuallocator defaults defined del
-0.05 dependencies depth derive desk device_map device_oom deviceoutofmemory diag dies digest direct disk display dl
-0.05 docs doctype don double dp drive dropdown eager edges edit einsum encode enum epilog eq errorf
-0.05 erroroutofdevicememory es etl evening event every everything exercise expandable_segments expect_that expecting
-0.05 fa fb fc feature fieldconfig first fixtures flag flash fleet flush fmt footer forcausallm formatter fprintf
-0.05 fragmentation frecuentes free frequently fri function fwd gauge gb_free generate geo get_default_memory_pool
-0.05 get_memory_info glossary gn gnorm goes good gpu_memory gpu_nodes gradient gradient_accumulation_steps
-0.05 gradient_checkpointing_enable grpc guide halve halving hassubstr header heading health healthy here highlights
-0.05 hip hpp href idea identifier ignore ignored in increase inference infra invoked ipynb jonas keyerror keys killer
-0.05 kl larger last latency launching legendformat li libcudart limitations linux listening lists locale logger low
-0.05 lowvram lr_scheduler maintenance make management matches math max_bin max_input_tokens max_new_tokens
-0.05 max_num_seqs max_tokens max_total_num_tokens md meaning means medium mem_fraction_static memory_reserved
-0.05 memory_stats mesh micro micro_batch_size mit mk mmu mnt model_runner modeling_utils mr mu multiline
-0.05 multiprocessing mut nanny never new_token_ratio norm num_inference_steps num_shard numba number obj off office
-0.05 often once outofdevicememory owner package pairs param parametrize parsers part partialeq path pcie persistent
-0.05 picked pinned_memory_manager pipeline_tag placeholder po pool preflight previous printed printf priority
-0.05 processes product proj public quarry quick ra ran random range ranker ranks rc readme recap reclaim recompute
-0.05 register release requires rescued reshape restarting retract retracted_reqs retryable reviewed role room round
-0.05 rows sbin scavenge scenarios schemaversion scope searched seconds seen selected server_args service set_limit
-0.05 severity sha sharding shards shared shuffle sig signal signatures sm sm_ snapshots something sources spare spawn
-0.05 spdx sprint srun story study successful such sum support sweep switch sync synopsis systems td tensor_parallel
-0.05 tensorrt testing text_generation_router_v textarea that thcstorage they third_party thiserror throughput tick
-0.05 tiles times tmp toc tokens tomasz train_wall trainingarguments translation triage tts tuning two typeinfo
-0.05 typical uint ul un unexpected unreachable usable used uv v_num val_dice validate validations vector venv viele
-0.05 vision vk_error_out_of_device_memory volume volumes vote votes waiting wav week weekly were wide workers world
-0.05 world_size would wrong xla_python_client_mem_fraction xpu yaml yet yolov young zero_grad zu 办 半 原 因 大 太 片
-0.05 目 碎 精 题
+0.05 __inference_train_function_ __main__ __version__ _apply _attempt_allocation _c _call_impl _call_tf_sessionrun
+0.05 _contextlib _conv_forward _core _cuda_deserialize _init_group _load _malloc _nn _no _state _try_malloc _zn
+0.05 accelerator according actions actor add adding additional again alertname all_reduce alloc_tensor_range
+0.05 allocaterawinternal allocations amdgpu application apps arc arguments asr assets attachments attn_weights auto
+0.05 axes axis ba background badalloc badger bash bc begin_example bert bfc_arena bfcarena bflops bge bhqk bias
+0.05 binary bins bits bitsandbytes blas both boxes bst buf bufferassignment buffers bugs bytes_in_use bytes_limit
+0.05 bytesize cached calcul callback called can can_shift capi capturing ccsrc cdist ce cgroup chainer chapter
+0.05 cl_mem_object_allocation_failure classes clenqueuendrangekernel clips cloud co coder cols
+0.05 common_init_from_params concat concat_op concurrent continue conv_ops_impl corporation cpp cpu_mapped
+0.05 create_graph crit cron crop cuarrays cuda_settings cuda_v cudaexecutionprovider cumem_attach da dark_cuda
+0.05 dataset datasets ddr deck decoder decorate_context deepseek default_restore_location defaultallocator den dense
+0.05 der det detach detector device did died diffusers dilation directly disable disabled discord discussion disp
+0.05 dmatrix dmlc dot_general dp_rank drain dso_loader dump dumped duration eb edge_ edited efficientnet el emb
+0.05 enable encountered end_example engine_args enough eps estimated ethminer eu ev exceptions exec execute executed
+0.05 execution_block_cb exiting exits exllamav exp_avg_sq expert_gating_func extractimagepatches face facebook
+0.05 faster_whisper fe feb fedora fetch fields files flash_causal_lm flow flux fold follow force forward_call fr
+0.05 fraction freeze fsdp fun functional gb gcc general generate_token generating geometry getfield ggml_cuda_init
+0.05 git githubusercontent giving google gpt gpu_hist gpu_id gpu_memory_utilization gpu_uuid gpudevicemanager gpuid
+0.05 gpupooledstoragemanager gradio gres gz hallo hash have heads healthz hires homelab host hostname hpc imgs impact
+0.05 imperative implementation including ines inferencesession inner_training_loop inp input_feed inputs instruct
+0.05 internalerror interpolate interval ipc ipex ipykernel_launcher ir isn jit jnp keep kept key_states kind_gpu kofi
+0.05 ksampler kubectl kubernetes kv_size latent lc ldm lightning live llama_init_from_model llama_model_load
+0.05 llama_model_loader llamarunner llm_engine llm_load_print_meta lmdeploy load_state_dict loads local_tsl location
+0.05 lock log_softmax logged logprobs logs loops losses ls lstm lunch ma malloc managed managers map_location mark
+0.05 master max_batch_prefill_tokens max_depth max_length maxpool maybe_live_out mean_ memoryerror memorypool
+0.05 merge_chunk metrics mhz mib mindspore mine mistral mistralai mlp model_executor model_name_or_path model_type
+0.05 momentum monitor motivation mpi much n_batch n_ctx_per_seq n_expert_shared n_ff_exp n_layer n_layer_dense_lead
+0.05 n_seq_max n_ubatch ne nearest nemo nfs ng nightly noise non_blocking none nt nu nuc nv_gpu_memory_used_bytes
+0.05 nvidia oct october offline ollama_context_length ollama_flash_attention ollama_gpu_overhead ollama_keep_alive
+0.05 ollama_llama_server ollama_max_loaded_models onnxruntime_pybind onnxruntime_src openai operating ops
+0.05 optimization optuna order org_tensorflow outofmemoryerror output_names outputs override own paddleocr pages
+0.05 params particles partitions patch_match_stereo pattern pd pdf pe peakreserved peft perf persist persistence
+0.05 persistent_load phase physical pickle_load_args picture pin_memory pipelines pods pools port_args portable
+0.05 possible pre_execute_cb process_name processor provider ptr pwr py_str qe query_states queue queuec queuet qwq
+0.05 rand rapids ray raytaskerror ready real refvalue relevant rendering repeats replicas reranker resident
+0.05 resolution response_ rest restore_location reward right rl rm rmm_pool_size rmmrapidsretryiterator rollout
+0.05 rope_yarn_log_mul rounded router run_options run_scheduler_process runners runtimeexception same sampler_output
+0.05 say scale_factor scheduler screenshots script se sed sentence september sequential_executor serialization sft
+0.05 sgl share should shutting side sigmoid similar solution solver some sorted split sqrt squeue sr_x srt starting
+0.05 starts startup stem stopping stops storage strict stride student studio subdivisions subgraph_callable super
+0.05 swin systemerror sz taichi target targets tasksetmanager teacher tensor_parallel_size tensor_type tensorview
+0.05 text_generation_client text_generation_router text_generation_server texts thx tile timing titan tools torchrun
+0.05 total total_region_allocated_bytes_ tp_rank tp_size tracer train_batch_size train_net trained trainnetwork
+0.05 transcribe trust_remote_code trying type_k type_v uk uncorr unix unpickler unused upload upscale upscaler us
+0.05 usage used_gpu_memory used_memory usr utc util utils validation_data variant vdl_writer venvs
+0.05 virtualmemorybuffer vit vk vmm vocab volatile wan wants warming warp went will win words work workflow wrapper
+0.05 xgb xl xlarge ze zeros_like zip zusammen µs 境
+0.10 _alloc _conv _do_call _dummy_sampler_run _lib _run_fn _session adamw amd and any apiversion architecture archive
+0.10 attempting attn_mask aug autograd available await backtrace base batches bench bitmaps ble blobs bsz but caller
+0.10 candle cargo cat cb check_error chunks ci cli clock collecting comfy community complex conda console constant
+0.10 conv cp cpuexecutionprovider crash critical cu_stream_non_blocking cuarray cuda_driver cuda_host cuda_stream_
+0.10 cudaallocator cufft cumemcreate curr_region_allocation_bytes_ currently custreamcreate d_ daemon deepspeed
+0.10 denoise device_put dim dims discussions dist distribution docker documentation down dropped elif embedding
+0.10 enginecore entries eog evaluation executor exit faster feed_dict fetch_list fftn flags flash_attn float
+0.10 forkpoolworker forum freememory freq_base freq_scale func gan gen get_output_data ggml_vulkan gh gi got
+0.10 gpu_options graphics graphs green gruß gs has_subgraph hidden_states high hours html hx ids igpu ilse im_end
+0.10 initialize initializing inner input_data_all intern into iq jpg jvp keras largestfreeblock last_hidden_state
+0.10 libmxnet llama_model_load_from_file_impl loadmodel lost macbook machine macro mainprocess manual
+0.10 max_input_length max_prefill_tokens max_total_tokens memgetinfo memo memory_limit memory_limit_ minibatchsize
+0.10 miniconda ml model model_dir model_lifecycle modules moe moin mp navi nchw ndarray ner newbie newest nhwc
+0.10 notebook nov now nproc_per_node official ollama_num_parallel onnxruntimeerror ooms optshapes ort other
+0.10 output_data output_type output_ui oyelaran parallel partition pbtxt pc pjit plugin posted pow preds prefetch
+0.10 prefill probe process prop pytorch pyx re relion rerank res reserve_size resources restore retain_graph retries
+0.10 retro return_tensors run_id runbooks runtime_exception saveengine says scala scale scaled_dot_product_attention
+0.10 sched sd sd_hijack_optimizations seg set_logical_device_configuration sglang singledevicememorypool size_t
+0.10 sizeof skipping slack sleep slurm softmax source_file source_line spark split_cross_attention_forward sr started
+0.10 state_dict stream_executor strides sun takes target_list tasks terminating thank then threshold through
+0.10 throw_api_error tid tidy tiling tm to_device token total_gpu_memory totalmemory tr trace trains transform
+0.10 transformer tritonbackend_modelinstanceinitialize truncation ui ultra umber undefinitializer unset uses vec vega
+0.10 version versions virtual vllm vol von worked wpb ws wsl xc xgboost xs xtx xx
+0.15 ____ _k_m aborted accelerate actual alignment allocatable allocateimpl answers apr artifacts async backbone
+0.15 beetle beta blender box building bvh callbacks catboost caused centos classifier command condition container
+0.15 cuda dag darknet day dec desktop detect device_id dt duplicates en environ er err examples execution existing
+0.15 expansion falcon false farm ffff fine found fps game gemma ggml_assert global gpu_rendering gpu_worker gromacs
+0.15 https int iter iteration ivory join jul key lab lan left list load_model loading logicaldeviceconfiguration
+0.15 major makefile maple mask matmul mem_get_info minor mixtral mode morning namespace noble node noheader normal
+0.15 num_updates offload old op_kernel op_name op_requires optim otter output_dir parameter partial
+0.15 per_process_gpu_memory_fraction pose ppl ppo processed profiling ps qwen radv rank raylet recon recover relu
+0.15 repeating replica required restart ret rules run_metadata runoptions runtime ryzen scores serve settings sigabrt
+0.15 solve source spec stats stream successfully sur text_generation_launcher th this ticket train_inner translate
+0.15 triangles triton ty ub updating uploading ups video view viewlayer viola vivid warn we www xt yarrow
+0.20 _bfc _device api atoms bonjour bt calm chain complete create current cv cycles dask data_format dear default
+0.20 details devicebuffer distill enc errors_impl executing failures fairseq_cli feeds few fft find fit forums fra
+0.20 gfx ggml_gallocr_reserve_n gin go gpuarray gt harbor hazel http init inlet intel is jaxlib kestrel kib laptop
+0.20 latest layer learn len length llm_load_tensors lora main max_batch_size maxallocsize memusagechange microsoft
+0.20 min minutes mossy mxnet my nccl nnet note offloaded offloading opencl operator our padding paddle page peer phi
+0.20 plain pred predictor problem program randn rec recent runs rx secs seqs shape short single sparrow ss stat svc
+0.20 task terminated tiled timeline to torch train_ds trainworker tsl tune ubuntu uma webui whisper xla_extension
+0.20 xlaruntimeerror zero
+0.25 am anaconda assertion at bd brisk cache ciao com crane decode diffuse dt_float ed embed ends enginecore_dp envs
+0.25 expected failure fairseq fan ggml goroutine gpu_ hit image inc inlined ip jax jl lantern libc lo load mcu mini
+0.25 mo models n_ctx na non num numallocs ocr opal paged powershell print_info pro python query regards reply
+0.25 reproduction rtx seq shell steps summary system tags tf tgi time today transformers trial unknown urchin
+0.25 variables warning which wps
+0.30 chunk client common compute con core csv cuda_allocator dev fails frame ghz hello instance inuse jolly jun large
+0.30 layers like logits matched maxinuse may member most net nettle next ollama onnxruntime opened peak posts root
+0.30 seed sentences server session silver src stage tensorflow top turn unallocated void whole zesty
+0.35 alloc amber backward bin bs bug could dgx eta exe fern fluid forward github hashcat incident ipython issue jan
+0.35 julia kwargs lib llama_context png post radeon received reporter reproduce rule scene smi stacktrace thanks
+0.35 training transpose warmup webserver windows
+0.40 behavior build crashed ember handle internal me opt pid ram raven run stopped thistle ti update users willow
+0.45 action allocated allocation bfc_allocator delta environment feats frames framework graph juniper op result rusty
+0.45 stack
+0.50 already append code exception lunar pm pod quiet resourceexhaustederror
+0.55 cc cu fail on srv tesla vulkan
+0.60 continued error llm org os scan using worker works
+0.65 capacity early failed packages resource_exhausted self
+0.70 by file line traceback
+0.75 commented
+0.80 gtx
+0.85 geforce
+1.10 comment
+1.15 loss
+1.50 description
+1.85 it
""",
    "lead": r"""
-1.75 `
-1.65 „
-1.45 for
-1.30 like
-1.20 info
-1.10 tensorflow who
-1.05 memory
-1.00 that torch
-0.95 free we
-0.90 out there
-0.85 gib is
-0.80 ram
-0.75 does page per question to {
-0.70 allocator exc_info ran stop tried
-0.65 > cuda_driver docs how interview or stream_executor threw warning
-0.60 as asked ggml_cuda_host_malloc read seen where
-0.55 ' ; de für if je oom virtualmemorybuffer will 文
-0.50 front pool returns the « │ 问
-0.45 " an block do have hold im kind limit llama_model_load met plan pytorch resizephysical sim throws would вопрос —
-0.45 的
-0.40 conv_ops counts den device hint isn kurze later looks mib msgid once op_kernel op_requires show size skipping
-0.40 this unit you 题
-0.35 \ allocate allocating are avec batch_size below conv der docstring engine errors guard hallo hand has line não
-0.35 said tests zusammen 。
-0.30 ? allocated and cluster context cudaprogram ends fine from host il jobs known level many matches see starts
-0.30 times un which не ”
-0.25 attempt back bar between canned cannot cl_ config die difference entry explain fake fp gpu_oom idea its makes
-0.25 modules number only please por que raise raising red scheduler search sooner std tensor texto ts una userwarning
-0.25 warn ト メ モ 是
-0.20 = algorithm arena asks c_api catch com come cudamalloc cudasuccess cudnn diffusion driver echo every everyone
-0.20 executekernel fault fields fit gets int into komunikat kv la lib logs make metal msg needs none note raises re
-0.20 regex reviewer runtime say sequential_executor small startup strings way whether whole windows 、 第 这 错
-0.15 about allocaterawinternal ask at backends bfcarena cache cards caught commit common_runtime compare
-0.15 conv_algorithm_picker dans em eng estimate faq gb generate ggml_backend_cuda_buffer_type_alloc_buffer gpus
-0.15 hypothetically launcher local_xla longer look mar model never paddle paste people print proposal release request
-0.15 reserved resource_exhausted return room rtsafe runtime_exception saferuntime sample scratch should site slide
-0.15 some stops str suppose table test think total under von week wiki work workspace write xgboosterror … が の 会
-0.15 出 在 니 로
-0.10 / [ _state also available backbone be bot capi command console cpu cuh debug device_helpers don each en end er
-0.10 ever except exit expected framework ggml_vulkan gpu_memory_utilization hi hip hours http ich killed lab left
-0.10 lower matmul may mock model_lifecycle ngl nit no of onnx onnxruntime_pybind onnxruntimeerror opencv opt options
-0.10 params pattern reads real reason refuses reported requested resourceexhaustederror sdxl section simulated stable
-0.10 string sweep system tensorrt thanks theano threads three through txt unhandled usually vllm vram while why
-0.10 wording words wrapper » 「 こ た ま 不 中 大 显 오
-0.05 $ & ^ aa above add alert answers anybody aparece app bytes capacity card cdata classifier classify common
-0.05 compile const content crashed cuda cudaruntimeerror dataloader day different empty even event feature feb
-0.05 find_executable_batch_size finetune fix forum game gave given got gpu_hist graphics grep guide help holds just
-0.05 know let lines list loaded maps meet merge messages more mps much notes nur nvidia object offload
-0.05 onnxruntime_src other outofmemoryerror past peak phrase plain post predict problem reading readme row
-0.05 runtimeerror runtimeexception sched screenshot set side_effect smaller state stream style such summary take
-0.05 textures tgi ti too trt tune um updater_gpu_hist used want wants weights were width xgboost } 好 存 微 我 日 昨
-0.05 版 调 다
+0.05 allocatenewregion always amd api apr asr au aug before bench chat colleague comes conv_ops_impl create ctx
+0.05 deepspeed enough envs et far fixed following function function_node ggml_gallocr_reserve_n goes good hello hires
+0.05 hpp initialization instead ipex item jaxruntimeerror jit jun kernel level_zero llama localhost logging matmul_
+0.05 max_input_length max_prefill_tokens md mini mining minutes mixtral mlx mode mon must native next nnet nodes non
+0.05 notebook nuc operator org_tensorflow ort output para pass pjrt pjrt_stream_executor_client pooled_ printed proc
+0.05 project providers py ranks rapids refine rendering requests rmm rmmerror router rs runs saw serve setting since
+0.05 size_t slurm someone source steht storage super text_generation_client tf thing tid torch_memory_saver traceback
+0.05 trained tree une upscale us video wan xpu zero | × す て に る ロ 今 后 天 成 直 리 이
+0.10 ( * _cl _driver abi acceleratorerror all arc arrête assertion backend backward bf bit bitsandbytes bool call
+0.10 candle cause chain changed clcreatebuffer client container critical cuda_call cudacall cupy dear dialog directml
+0.10 due else encountered es est executor exhausted external fail fails forward fusedconv gpu_mat graph high img
+0.10 internalerror itself kubernetes layer libc loaderror mein memory_pool new old ollama opencl optimizer optix
+0.10 pipeline point port processing pyopencl radeon reports resource rig rocm runtime_error scene sd se seit seq
+0.10 service się so split srv stack_like_memory_pool start still takes team terminated terminating them tm und
+0.10 unexpected void waitnotificationfn wrong xla xlaruntimeerror гб привет と グ ッ ー 卡 用 起 里 돌
+0.15 # ] _exceptions _work aborts ac again amrex anyone bad because carb ci conv_ cudf data decode deepseek doc doesn
+0.15 dr execute fell ffmpeg flux folks had home image iteration keep learning mensagem min numpy own pre program
+0.15 prompt pycuda rx script serving share side spark status studio sur syncedmem taichi terminal they thread
+0.15 timestamp two uncaught unwrap up using vae workers yes ち は を 一 个 例 务 始 开 提 가 학 ：
+0.20 ab aborted been beim bfc_arena body bonjour bricht broke but by cc clenqueuendrangekernel con cudaapierror da
+0.20 das days deep del dem did dies encoder exceptions faster find float gone hola id inside instant internal ist
+0.20 long mac meldung mem mistral my na nano ngp night ocr onnxruntime pro returned rows rtx rule runner sale self
+0.20 sent session si task throwing told trial value was without workstation で ら 练 行 训 는 습
+0.25 abort ai am attention bfc_allocator branch case checkpoint class comment cpp description enginecore_dp faiss
+0.25 found fragmentation frames gemma hey his hit index inference instance ip jetson keras lm loop lr mean mi mir ml
+0.25 moved mxnet name nicht off openmm openmmexception pr process ray raylet replica report running smi src
+0.25 standardgpuresources static steps trainworker use xt yolov ~ меня 型 挂 时 模 跑 안
+0.30 : _nvenc auf caffe catboosterror cell cycles dreambooth example execution failure false farm file forge full gym
+0.30 jax laptop llm loading lol lora lost max memoryerror nach net nothing ok pc raised render screen trainnetwork
+0.30 tutorial valueerror your 示 중
+0.35 atom blender buffer called can code comfyui cuda_base default give matlab mx one over qwen record seeing text
+0.35 tile triton went при 了 学 習 데 요
+0.40 , al bei channel darknet detail died done errors_impl exc fairseq fraction get images julia ksampler le loader
+0.40 main paddleocr prints sorry stage step tokens type until user warmup works 上 ，
+0.45 - . answered both catboost cuda_lib dead embedding failed fatal first large meu not pid pmemd resolve ticket
+0.45 treino 到 하
+0.50 atoms base crash davinci defaultallocator drivererror fyi go load mine mit nightly open overnight pod python
+0.50 sglang vulkan webui what падает
+0.55 could time train “ 에
+0.60 bs during gpu last lightgbm node px 报 인
+0.65 < build colab down eval job rank result same with yesterday 就 서
+0.70 ! bug customer server stderr student title training на
+0.75 box demo frame quick run whisper
+0.80 + here message stopped then
+0.85 @ err generation kaggle our –
+0.90 exception gives says
+0.95 after log worker
+1.00 ) hashcat me second update
+1.10 trainer
+1.15 epoch
+1.35 on
+1.50 error
+1.55 →
""",
    "tail": r"""
-1.15 ; windows
-1.10 we
-1.00 ? ` «
-0.95 "
-0.90 acity available “
-0.85 allocate ggml that use
-0.80 since well were wiki
-0.75 : are as
-0.70 * die into no peak por what
-0.65 by 到
-0.60 > allocator capacity cudnn figure ist la nobody of path under
-0.55 bytes numbers or page table total 、 本
-0.50 gib nicht see source they which „ の 会 例 前 그
-0.45 ein five how job seen size smi ti tried von worked не を 아
-0.40 allocated an do failure hand list retry tensor too within | → 字
-0.35 ) and block che comes di done empty fraction fragmentation free full has memoryerror must please reserved rest
-0.35 runtimeerror said se と 数 用 的 里
-0.30 ' answers blocks context counts cublas_status_alloc_failed else error for former is kernel killed last logs may
-0.30 mean much name ones oom otherwise our printed reads simply stop thing three unknown worker た 存 是 模 空
-0.25 . allocation already ask buffer caching count den don er ever hence http il latter like lines look max md means
-0.25 most names normal nvidia onnx raised ratio requested shown string task te touched un value yet your 。 は ら ス
-0.25 为 多 明 確 还 는 부
-0.20 < answer anywhere asked check creation cudamalloc da data der en est except failed few fewer flag follows gets
-0.20 gpu_oom happen inside map matter memoria mib mps nccl number nur people per pytorch question real row runtime
-0.20 says static status stderr tells tensorflow th today true type und version very wrong » さ す な に ま ク ー 不
-0.20 成 自 表 解 하
-0.15 , answered behind bei between bigger call checkpointing code comfyui cublascreate cuda_error_out_of_memory fake
-0.15 figures here hiperroroutofmemory kb kind less let little lost memory mit mémoire ngl nie niet none oder once
-0.15 pass pid plain pool possible post prints put que raise red resource_exhausted room she skipped start tell tests
-0.15 turned until up ve why yours ” 「 」 い え き こ め メ モ リ 一 出 占 就 时 显 足 것 문 실 이
-0.10 \ ] add added amd arena batch_size bitte bot both bs buy cards caught cause client close com cut dans design
-0.10 documented driver eight exception find fixed gives go good guide hit holds host issue jax jobs kann kept leave
-0.10 left limit line live lo loaded loop machine many medvram mem modelo more neither noch pas patch pick point
-0.10 reader readme restart returns scratch shape si sizes smaller step steps tactic than think those ticket us used
-0.10 va want wanted where wording writing что — く ト 上 下 何 分 张 节 다 라 리 서 을
-0.05 access algorithm allocating api around at bare below better calls can cap ce closed come
-0.05 cudaerrormemoryallocation cudnn_status_not_supported cumemalloc defaultcpuallocator different does down
-0.05 effective end et forward friday gave gpus halve halves hbm illegal kv larger later layer layers len library
-0.05 lower lowvram max_num_seqs minutes ne nearly needs night non nothing outofmemoryerror process queue read reading
-0.05 regex release remat results retried say search shared short sie skipping so steht summary só take test the this
-0.05 though tiles timeout torch treiber turn unable without workspace xla zu это – で れ イ ド バ ン 了 人 以 器 回
-0.05 大 片 示 算 行 说 니 로 의 입
+0.05 always attention backend bit black blender capture case changed chunk ci clip csrc current did either ends even
+0.05 exits he helps het hip ich if lora makes moved needed never next not offload part passed pipeline plus po print
+0.05 px python rocm sample seq side somewhere stays such swap tensors tf these twice two txt una update utilization
+0.05 vorher was whether will written か じ せ っ も る ん 加 動 原 小 文 方 正 没 第 가 나 시
+0.10 @ ai anything because been builds cc con could d_ das del details device es expected fault fits float gigs going
+0.10 hat hires holding idea im info isn karte large long low make match missing na native need new nr only optimizer
+0.10 others para py ran ranks rather replicas resource retrying rx script sglang show solver stable stack stage
+0.10 started super sur system takes target tarjeta temporal text took try user validation
+0.10 xla_python_client_preallocate zero } ¿ ça гб あ チ ッ ラ 内 后 已 改 能 请 这 题 드 면 어 에 인
+0.15 + al alloc array asynchronously batch bug catch colab container cuda_malloc_async desktop dtype du encoder
+0.15 engine errors eval exists exit fix graph half hint images improve int logits longer might note off own placa
+0.15 points prefill render replica schon server shows single situation slow somebody src starts studio suppose there
+0.15 to viewport vllm weights workers xformers you が け 使 保 只 因 在 我 要 配 뜨 를 습 ） ，
+0.20 ^ all any bad bf big but cache chunked closing cuda dag day default during environment false faq flash followed
+0.20 frame help hour hours jupyter know laptop les level lol lot ma made main min moment nodes picture program quadro
+0.20 re renders right run runs share statefulpartitionedcall tf_gpu_allocator them thread tile token vae { ち ょ 同
+0.20 图 直 落 跑 都
+0.25 alone anyone atoms darknet el em fit found fp func got in inputs item length lief message open passes problem
+0.25 report reported runner scene setting still же う だ て 样 重 问 배 은 있 치
+0.30 ( be before calling config course cpp docs example four load mine mx net other ram resnet restarted second sorry
+0.30 vocab way 止 도 오
+0.35 ! % - [ again auf core cpu decode doesn each epoch file guess looks now soon straight trains variable went xt ~
+0.35 × り 设 같 까
+0.40 also auto avec ll loss notebook ollama one op pre prompt shard small subdivisions tokens week whole
+0.45 about came conv didn get have maybe over running same textures ya 有
+0.50 back box de everything high rank through timeline using with 요
+0.55 # first goes gpu happens it training … 卡
+0.60 = fine gone time
+0.65 am dev enough from image request set
+0.70 frames had loading
+0.75 after every medium ok would
+0.80 / then
+0.85 function no_grad third while
+0.90 card rtx split
+0.95 checkpoint le на
+1.00 me on
+1.05 works
+1.30 gtx
+1.35 model
+1.50 gb
+1.65 my
""",
    "ahead": r"""
-1.00 0
-0.80 «~runtimeerror~:
-0.70 warning~: „
-0.65 " ?
-0.50 ^~runtimeerror~: on~" resourceexhaustederror~:
-0.45 .~. .~.~. :~runtimeerror~: ^~error~: `~ggml_backend_cuda_buffer_type_alloc_buffer~: 「
-0.40 `~resourceexhaustederror~: of~" «
-0.35 model~: runtimeerror~: │~runtimeerror~:
-0.30 ( *~" / :~0~] loading~model~: std~:~:
-0.25 "~ggml_vulkan~: -~" :~llama~runner :~resource_exhausted~: `~xlaruntimeerror~: cl_ in~" in~` read~"
-0.25 xlaruntimeerror~:
-0.20 "~and~" .~xlaruntimeerror~: = ^~outofmemoryerror~: reads~" r~" t~" with worker~0~:
-0.15 "~" "~ggml_backend_cuda_buffer_type_alloc_buffer~: "~valueerror~: .~outofmemoryerror~: 0~}~: :~"~" ^~>~" about~`
-0.15 cuda~error~: for~" get~" no~" outofmemoryerror~(~" resource_exhausted~: the~" }~:
-0.10 "~outofmemoryerror~: (~" )~- )~` *~) ,~runtimeerror~: -~` .~cudaruntimeerror~: 0~)~- ^~resourceexhaustederror~:
-0.10 `~error~: `~outofmemoryerror~: ggml_vulkan~: or~" outofmemoryerror~: stream~*~) that~" to~" | » „~runtimeerror~:
-0.05 "~,~" "~or~" # (~` *~runtimeerror~: + -~' :~internal~: ;~" <~code~> =~" [~trt~] ^~-~" ^~-~' ^~-~` ^~0
-0.05 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~valueerror~: `~` `~llama~runner `~valueerror~: about~"
-0.05 allocation~failed~: as~` a~" code~> cudaruntimeerror~: for~` g~.~" memory~| of~memory~| runtimeerror~(~" see~"
-0.05 trt~] |~runtimeerror~:
+0.05 "~memoryerror~: "~xlaruntimeerror~: '~runtimeerror~: )~: )~:~cl_ - .~/~pooled_ .~cpp~] .~internalerror~:
+0.05 .~resourceexhaustederror~: .~rmmerror~: /~it~] /~pooled_ 0~)~: 0~. :~*~* :~ggml_vulkan~:
+0.05 :~standardgpuresources~: ^~# ^~exception~: ^~xlaruntimeerror~: api~failed~. cc~:~0 code cpp~] cudacall~]
+0.05 error~]~: get~` ggml_gallocr_reserve_n~: it~] i~get~` level_zero message~:~" pooled_ proc~0~: rmmerror~: see~` t
+0.05 traceback~)~: |~warning~: “ │ │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~resourceexhaustederror~: )~:~" )~runtimeerror~: ,~' ,~bool~) .~acceleratorerror~: .~runtimeerror~: 0~,~"
+0.10 0~- 0~:~` 0~]~: 0~failed~: 0~}~} :~loaderror~: :~waitnotificationfn~) [~gpu~] ]~error~: ]~valueerror~: ^~>
+0.10 ^~ggml_vulkan~: ^~memoryerror~: acceleratorerror~: bool~) error~- exhausted~: f fatal~error~: got~" gpu~]
+0.10 internalerror~: loaderror~: node~0~: outofmemoryerror~(~' resource~exhausted~: title~: waitnotificationfn~) |~`
+0.10 } }~} “~runtimeerror~:
+0.15 !~! !~!~! '~s~" ) )~valueerror~: .~exceptions~. .~memoryerror~: 0~:~0 0~:~: 0~| :~0~: :~: :~level_zero
+0.15 :~valueerror~: >~" [~e~] ]~: ]~runtimeerror~: ^~0~: cuda~error exceptions~. e~] message~:
+0.15 runtimeerror~:~level_zero says server~error~: stopped~with~" s~"
+0.20 ! "~:~" -~> :~cl_ :~ggml_backend_cuda_buffer_type_alloc_buffer~: [~error~] and~" cudaapierror~: c~0~] error~]
+0.20 execution~error~: memoryerror~: with~exception~: |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.25 "~error~: ' .~` .~openmmexception~: .~trainer~| 0~) 0~] :~0 :~0~) :~« :~„ err~: failed~: openmmexception~:
+0.25 prints~" says~` standardgpuresources~: trainer~|
+0.30 "~* "~llama~runner ,~" 0~runtimeerror~: :~drivererror~( :~outofmemoryerror~: ^~" ^~` exception~: generation~(~"
+0.30 valueerror~: 「~runtimeerror~:
+0.35 *~* 0~:~" :~"~* ; ^ `~runtimeerror~: error me~" shows~" →~"
+0.40 ,~` -~>~" :~error~: buffer~failed~. error~" →
+0.45 .~base~. ` base~. prints~` says~"
+0.50 drivererror~( failed~.
+0.55 .~" [~cuda~] cuda~]
+0.60 . error~: runtimeerror~(~'
+0.65 0~: >
+0.70 (~' ,
+0.75 "~runtimeerror~:
+0.80 *
+0.85 :~`
+0.90 ]
+0.95 with~"
+1.25 :
+1.55 :~"
""",
    "behind": r"""
-1.05 were
-1.00 ) 0
-0.90 `~( acity were~available were~available~.
-0.85 .~$
-0.80 "~is
-0.75 .~tried .~tried~to
-0.55 `~after
-0.50 <
-0.45 "~, )~$ 0~.~0
-0.40 "~- 0~. on
-0.35 `~.~the `~is for “
-0.30 "~)~$ -~> acity~)
-0.25 "~.~$ "~and "~on~0 (~0~) .~" `~? a~total~capacity that ”~.
-0.20 "~) "~)~, "~,~$ "~,~which "~-~> <~/ n n~bytes →
-0.15 "~$ "~as "~for "~was "~} "~→ % (~requested (~requested~0 .~"~$ .~' / `~.~$ `~: `~at `~→ « »
-0.10 "~,~" "~,~0 "~: "~? "~or '~,~' '~`~. (~0 )~` - .~gpu ? \ \~\ `~) `~,~so `~and~` in 」
-0.05 "~)~. "~.~the "~anywhere "~or~" "~that "~the "~with '~, '~` ( )~" *~*~$ .~"~) .~current .~current~allocation
-0.05 <~/~code <~/~pre \~. \~.~tried `~* `~*~* `~, `~`~$ a acity~;~. a~total in~function in~function~' of~which
-0.05 with~shape with~shape~[ | |~$ }
+0.05 "~,~the "~and~" "~i "~}~$ "~}~, "~– '~" '~"~$ (~code *~bytes *~bytes~. .~. .~.~. .~0 .~`~, .~it `~as `~for `~the
+0.05 file file~= file~=~csrc if~reserved src src~/
+0.10 "~)~) "~,~so "~.~0 "~and~then # #~0~$ `~from acity~; error if is of while~calling with »~, ” 。
+0.15 "~right #~0 '~)~" , -~- .~i :~file :~file~exists `~— and when »~. ”~，
+0.20 "~; "~after '~. . .~the ;~. ;~.~. [~func [~func~: `~"~) `~`~` `~i `~on `~when `~| maybe maybe~the
+0.20 maybe~the~environment —
+0.25 "~( "~— '~)~$ `~" `~on~the while
+0.30 "~in~the `~; `~|~$
+0.35 [~op [~op~: ` `~` `~， »~$ “~.
+0.40 "~at "~on~the * at
+0.45 "~from "~in *~* `~in
+0.50 ;
+0.55 '~$ :
+0.60 " ' `~and `~with
+0.65 [
+0.80 `~.
+0.95 $ '~)
+1.05 "~. `~$
+1.10 "~on
""",
    "pair": r"""
-1.25 markup_near&text_behind
-1.20 ends_the_text&in_quotes
-1.05 a_setup,_in_short&says_self
-1.00 nothing_stated&text_behind
-0.90 a_setup,_in_short&says_laughs
-0.85 a_setup,_in_short&its_hint_printed a_short_text&output_near says_may&text_behind
-0.80 alone&in_quotes in_quotes&trace_near says_laughs&somebody's_own_machine,_in_short
-0.75 a_setup,_in_short&denied_in_front a_setup,_in_short&output_near ends_the_text&somebody_speaks
-0.75 host_memory&names_the_words output_near&spoken_of_happened says_happened&trace_near
-0.70 a_question,_in_short&spoken_of_when a_sentence_leads&trace_near cut_by_dots&nothing_stated
-0.70 cut_by_dots&setting_near says_happened&somebody's_own_machine,_in_short says_lately&says_people
-0.70 says_self&words_before says_when&somebody_speaks
-0.65 alone&says_words begins_its_line&spoken_of_words figures&hypothetical_sentence
-0.65 happened_to_somebody&spoken_of_when happened_to_somebody&text_behind in_quotes&says_reader
-0.65 in_quotes&says_supposed indented&other_near its_hint_printed&spoken_of_when
-0.65 spoken_of_after_so_long&spoken_of_looks_for
-0.60 a_sentence_leads&denied_in_front a_sentence_leads&ends_the_text a_setup,_in_short&setting_near alone&says_people
-0.60 begins_the_text&in_quotes begins_the_text&spoken_of_when behind_a_prefix&code_near
-0.60 behind_a_prefix&on_a_stamped_line cut_by_dots&other_near cut_by_dots&somebody's_own_machine,_in_short
-0.60 denied_in_front&nothing_stated ends_the_text&somebody's_own figures&spoken_of_example indented&spoken_of_lately
-0.60 item_of_a_list&nothing_stated mentioned&nothing_stated mentioned&says_help names_the_words&says_may
-0.60 other_near&says_lower_it output_near&says_when output_near&spoken_of_after_so_long says_laughs&text_behind
-0.60 says_lesson&says_never spoken_of_proposed&words_before spoken_of_when&text_behind
-0.55 a_failed_run&spoken_of_solved a_question,_in_short&ends_the_text a_question,_in_short&hypothetical_sentence
-0.55 a_question,_in_short&says_happened a_sentence_leads&behind_a_prefix a_sentence_leads&says_when
-0.55 a_sentence_leads&spoken_of_may a_setup,_in_short&spoken_of_lower_it a_short_text&a_site's_lines
-0.55 a_short_text&text_behind about_texts&begins_the_text alone&figures alone&says_lesson
-0.55 begins_its_line&nobody_speaks begins_its_line&text_behind begins_its_line&trouble begins_the_text&setting_near
-0.55 begins_the_text&spoken_of_looks_for cut_by_dots&says_happened denied_in_front&in_quotes
-0.55 denied_in_front&says_never ends_the_text&says_never ends_the_text&spoken_of_ask ends_the_text&spoken_of_self
-0.55 figures&spoken_of_made_up happened_to_somebody&says_solved in_quotes&markup_near in_quotes&mentioned
-0.55 in_quotes&record in_quotes&says_self indented&may_happen introduced_as_example&setting_near
-0.55 markup_near&nobody_speaks nothing_stated&record nothing_stated&says_lower_it on_a_stamped_line&says_self
-0.55 output_near&says_self output_near&spoken_of_when record&somebody's_own says_after_so_long&says_happened
-0.55 says_after_so_long&somebody's_own says_after_so_long&somebody's_own_machine,_in_short says_but&says_looks_for
-0.55 says_happened&says_laughs says_happened&somebody's_own says_lesson&says_when says_means&trouble
-0.55 spoken_of_after_so_long&words_before spoken_of_looks_for&spoken_of_when
-0.50 a_question,_in_short&says_never a_setup,_in_short&says_after_so_long a_setup,_in_short&says_never
-0.50 a_setup,_in_short&words_before a_whole_error_line&other_near about_texts&spoken_of_lately alone&record
-0.50 behind_a_prefix&in_quotes code_near&in_quotes code_near&much_trouble figures&on_a_stamped_line
-0.50 figures&spoken_of_means figures&traceback_above happened_to_somebody&names_the_words
-0.50 hypothetical_sentence&words_before in_quotes&names_the_words in_quotes&on_a_stamped_line in_quotes&says_but
-0.50 in_quotes&says_if in_quotes&says_made_up may_happen&says_if mentioned&names_the_words mentioned&says_lower_it
-0.50 mentioned&setting_near names_the_words&says_looks_for nobody_speaks&spoken_of_words
-0.50 on_a_stamped_line&spoken_of_when says_help&says_if says_solved&somebody's_own says_when&somebody's_own,_in_short
-0.50 spoken_of_cause&words_before
-0.45 a_failed_run&words_before a_setup,_in_short&spoken_of_when a_short_text&about_texts a_short_text&comment
-0.45 a_short_text&spoken_of_looks_for a_site's_lines&figures a_whole_error_line&markup_near about_texts&figures
-0.45 alone&words_before begins_the_text&hypothetical_sentence begins_the_text&on_a_stamped_line
-0.45 begins_the_text&spoken_of_words behind_a_prefix&spoken_of_happened behind_a_prefix&spoken_of_when
-0.45 behind_a_prefix&words_before explained_behind&text_behind figures&says_words hypothetical_sentence&says_if
-0.45 in_quotes&says_words introduced_as_example&nobody_speaks markup_near&may_happen may_happen&other_near
-0.45 may_happen&says_supposed may_happen&spoken_of_if names_the_words&says_happened nobody_speaks&text_about_texts
-0.45 nobody_speaks&trouble nothing_stated&says_never nothing_stated&says_supposed often_may&spoken_of_supposed
-0.45 other_near&setting_near says_buy&text_behind says_happened&says_never says_labelled_symptom&somebody_speaks
-0.45 says_lately&somebody's_own_question,_in_short says_looks_for&somebody_speaks says_looks_for&text_behind
-0.45 says_reader&words_before says_solved&somebody's_own_machine,_in_short says_when&spoken_of_looks_for
-0.45 setting_near&somebody's_own_machine,_in_short setting_near&text_behind spoken_of_happened&spoken_of_means
-0.45 spoken_of_help&spoken_of_solved spoken_of_never&spoken_of_when
-0.40 a_failed_run&says_lately a_question,_in_short&says_lately a_question,_in_short&spoken_of_made_up
-0.40 a_question,_in_short&typeset a_sentence_leads&about_texts a_sentence_leads&code_near a_sentence_leads&other_near
-0.40 a_sentence_leads&says_after_so_long a_sentence_leads&spoken_of_cause a_setup,_in_short&cut_by_dots
-0.40 a_setup,_in_short&names_the_words a_setup,_in_short&record a_short_text&mentioned a_short_text&says_buy
-0.40 a_short_text&says_lesson a_short_text&setting_near a_short_text&spoken_of_ask a_short_text&text_about_texts
-0.40 a_short_text&typeset about_texts&names_the_words advice_share&may_happen advised&may_happen
-0.40 begins_its_line&spoken_of_never behind_a_prefix&figures behind_a_prefix&record blanks_near&output_near
-0.40 code_near&other_near code_near&within_code comment&nobody_speaks comment&spoken_of_happened cut_by_dots&figures
-0.40 denied_in_front&says_reader denied_in_front&words_before ends_the_text&says_people ends_the_text&says_words
-0.40 figures&somebody's_own_machine,_in_short figures&spoken_of_ask figures&words_before
-0.40 happened_to_somebody&says_happened hypothetical_sentence&other_near in_quotes&item_of_a_list
-0.40 in_quotes&nothing_stated in_quotes&says_happened indented&markup_near its_hint_printed&spoken_of_never
-0.40 mentioned&says_supposed mentioned&spoken_of_happened much_about_texts&spoken_of_after_so_long
-0.40 names_the_words&somebody's_own_machine,_in_short nobody_speaks&nothing_stated nobody_speaks&spoken_of_reader
-0.40 nobody_speaks&typeset nothing_stated&somebody's_own,_in_short often_may&spoken_of_may
-0.40 on_a_stamped_line&output_near on_a_stamped_line&spoken_of_happened other_near&says_supposed
-0.40 output_near&says_numbered says_after_so_long&says_but says_ask&trouble says_example&trouble
-0.40 says_explained&somebody's_own_question,_in_short says_happened&spoken_of_reader says_help&says_words
-0.40 says_labelled_symptom&somebody's_own,_in_short says_labelled_symptom&spoken_of_self says_lately&words_before
-0.40 says_looks_for&somebody's_own,_in_short says_may&says_people says_when&spoken_of_happened says_when&trouble
-0.40 setting_near&somebody's_own setting_near&somebody's_own,_in_short setting_near&spoken_of_if
-0.40 somebody's_own,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_ask
-0.40 spoken_of_after_so_long&trouble spoken_of_changes&spoken_of_looks_for spoken_of_example&spoken_of_made_up
-0.40 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&trouble spoken_of_help&spoken_of_looks_for
-0.40 spoken_of_if&spoken_of_means spoken_of_solved&trouble
-0.35 a_failed_run&says_self a_question,_in_short&nothing_stated a_question,_in_short&spoken_of_ask
-0.35 a_question,_in_short&spoken_of_lesson a_sentence_leads&spoken_of_ask a_setup,_in_short&spoken_of_but
-0.35 a_short_text&begins_the_text a_short_text&marked a_short_text&says_looks_for a_short_text&says_proposed
-0.35 a_short_text&spoken_of_made_up a_short_text&spoken_of_self a_site's_lines&its_hint_printed
-0.35 a_whole_error_line&block_opened a_whole_error_line&somebody's_own_question,_in_short
-0.35 a_whole_error_line&spoken_of_lower_it about_texts&setting_near advice_share&block_opened
-0.35 advice_share&text_behind advised&block_opened advised&text_behind begins_its_line&explained_behind
-0.35 begins_its_line&introduced_as_example begins_its_line&spoken_of_lesson begins_its_line&spoken_of_remedy
-0.35 begins_its_line&typeset behind_a_prefix&says_labelled_symptom behind_a_prefix&says_made_up
-0.35 behind_a_prefix&spoken_of_lesson block_opened&markup_near code_near&says_happened code_near&typeset
-0.35 comment&output_near cut_by_dots&somebody's_own ends_the_text&names_the_words ends_the_text&says_but
-0.35 ends_the_text&says_self ends_the_text&text_behind explained_behind&markup_near explained_behind&nobody_speaks
-0.35 figures&spoken_of_lesson figures&text_behind figures&within_code happened_to_somebody&mentioned
-0.35 host_memory&mentioned hypothetical_sentence&says_lately hypothetical_sentence&spoken_of_lower_it
-0.35 in_quotes&says_buy in_quotes&text_behind indented&spoken_of_may indented&spoken_of_means
-0.35 item_of_a_list&text_behind markup_near&spoken_of_reader may_happen&mentioned may_happen&record
-0.35 mentioned&output_near nobody_speaks&says_changes nobody_speaks&spoken_of_if nobody_speaks&spoken_of_made_up
-0.35 nothing_stated&spoken_of_reader often_may&spoken_of_people on_a_stamped_line&says_labelled_symptom
-0.35 on_a_stamped_line&spoken_of_made_up other_near&spoken_of_made_up other_near&text_about_texts output_near&trouble
-0.35 says_after_so_long&says_self says_ask&somebody_speaks says_but&says_happened says_but&says_never
-0.35 says_happened&says_solved says_happened&trouble says_help&says_may says_help&says_people
-0.35 says_labelled_symptom&somebody's_own says_means&says_words says_means&text_behind
-0.35 says_never&somebody's_own_question,_in_short says_people&somebody's_own,_in_short says_people&trouble
-0.35 says_proposed&says_self says_self&says_words says_when&spoken_of_help says_when&spoken_of_self
-0.35 says_words&somebody's_own,_in_short setting_near&spoken_of_when somebody's_own&spoken_of_after_so_long
-0.35 somebody's_own,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_happened
-0.35 somebody_speaks&somebody's_own spoken_of_ask&spoken_of_never spoken_of_but&spoken_of_may
-0.35 spoken_of_changes&spoken_of_reader spoken_of_example&trace_near spoken_of_help&spoken_of_people
-0.35 spoken_of_if&spoken_of_lately spoken_of_laughs&spoken_of_self spoken_of_lesson&spoken_of_reader
-0.35 spoken_of_lesson&spoken_of_self spoken_of_looks_for&text_behind spoken_of_lower_it&spoken_of_may
-0.35 trace_near&trouble
-0.30 a_question,_in_short&says_explained a_question,_in_short&says_made_up a_question,_in_short&says_people
-0.30 a_question,_in_short&setting_near a_question,_in_short&trouble a_sentence_leads&says_cause
-0.30 a_sentence_leads&says_never a_sentence_leads&says_remedy a_sentence_leads&words_before
-0.30 a_setup,_in_short&markup_near a_setup,_in_short&says_solved a_setup,_in_short&somebody's_own
-0.30 a_setup,_in_short&spoken_of_numbered a_setup,_in_short&trace_near a_short_text&explained_behind
-0.30 a_short_text&heads_a_document a_short_text&says_may a_short_text&spoken_of_lesson a_short_text&spoken_of_may
-0.30 a_short_text&within_code a_whole_error_line&advice_share a_whole_error_line&advised
-0.30 a_whole_error_line&spoken_of_remedy about_texts&trouble advice_share&between_sections
-0.30 advice_share&happened_to_somebody advice_share&remedies_above advice_share&says_lower_it
-0.30 advised&between_sections advised&happened_to_somebody advised&remedies_above advised&says_lower_it
-0.30 advised_by_nobody&between_sections advised_by_nobody&may_happen alone&behind_a_prefix alone&names_the_words
-0.30 alone&says_changes alone&says_reader begins_its_line&block_opened begins_the_text&output_near
-0.30 begins_the_text&says_lesson begins_the_text&says_looks_for behind_a_prefix&spoken_of_example
-0.30 behind_a_prefix&traceback_above block_opened&spoken_of_made_up block_opened&spoken_of_may
-0.30 code_near&introduced_as_example code_near&somebody's_own_question,_in_short code_near&spoken_of_labelled_symptom
-0.30 code_near&spoken_of_proposed code_near&spoken_of_self comment&figures cut_by_dots&says_words
-0.30 cut_by_dots&spoken_of_self denied_in_front&happened_to_somebody denied_in_front&says_after_so_long
-0.30 ends_the_text&explained_behind figures&markup_near figures&says_lesson figures&spoken_of_if
-0.30 heads_a_document&mentioned heads_a_document&spoken_of_happened hypothetical_sentence&may_happen
-0.30 hypothetical_sentence&says_means hypothetical_sentence&says_supposed
-0.30 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&somebody_speaks in_quotes&may_happen
-0.30 in_quotes&says_looks_for in_quotes&spoken_of_but in_quotes&traceback_above indented&words_before
-0.30 item_of_a_list&mentioned item_of_a_list&setting_near its_hint_printed&spoken_of_ask marked&output_near
-0.30 marked&somebody's_own marked&trouble may_happen&spoken_of_means mentioned&spoken_of_cause
-0.30 much_about_texts&nobody_speaks much_trouble&setting_near nobody_speaks&record nobody_speaks&says_proposed
-0.30 nobody_speaks&says_remedy nobody_speaks&says_words nobody_speaks&spoken_of_lesson on_a_stamped_line&says_made_up
-0.30 on_a_stamped_line&says_solved on_a_stamped_line&somebody's_own,_in_short
-0.30 on_a_stamped_line&spoken_of_after_so_long on_a_stamped_line&spoken_of_ask on_a_stamped_line&spoken_of_reader
-0.30 on_a_stamped_line&words_before other_near&remedies_below other_near&says_laughs other_near&somebody's_own
-0.30 other_near&spoken_of_never output_near&somebody's_own_machine,_in_short record&says_happened
-0.30 record&says_supposed record&spoken_of_lesson says_after_so_long&says_made_up says_ask&says_lately
-0.30 says_ask&spoken_of_self says_buy&words_before says_example&says_words says_explained&somebody_speaks
-0.30 says_happened&spoken_of_lower_it says_help&spoken_of_self says_if&says_words says_labelled_symptom&spoken_of_ask
-0.30 says_lately&trouble says_laughs&somebody's_own says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks
-0.30 says_looks_for&trouble says_may&trouble says_never&says_proposed says_people&somebody_speaks
-0.30 says_people&text_behind says_proposed&trouble says_reader&text_behind says_self&spoken_of_reader
-0.30 says_self&spoken_of_self says_when&somebody's_own_question,_in_short says_words&spoken_of_if
-0.30 setting_near&spoken_of_words somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_people
-0.30 somebody's_own&spoken_of_solved somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_reader
-0.30 somebody's_own_machine,_in_short&spoken_of_self somebody's_own_question,_in_short&spoken_of_but
-0.30 somebody's_own_question,_in_short&trouble somebody_speaks&spoken_of_people
-0.30 spoken_of_after_so_long&spoken_of_when spoken_of_ask&spoken_of_cause spoken_of_ask&traceback_above
-0.30 spoken_of_example&spoken_of_when spoken_of_happened&spoken_of_lower_it spoken_of_happened&spoken_of_may
-0.30 spoken_of_looks_for&trouble spoken_of_looks_for&words_before spoken_of_lower_it&spoken_of_means
-0.30 spoken_of_may&typeset spoken_of_people&trace_near spoken_of_reader&spoken_of_supposed
-0.30 spoken_of_self&spoken_of_words spoken_of_self&trouble trouble&typeset
-0.25 a_failed_run&behind_a_prefix a_failed_run&says_means a_failed_run&spoken_of_but a_failed_run&spoken_of_self
-0.25 a_failed_run&traceback_above a_question,_in_short&a_site's_lines a_question,_in_short&alone
-0.25 a_question,_in_short&other_near a_question,_in_short&spoken_of_proposed a_question,_in_short&text_behind
-0.25 a_sentence_leads&indented a_sentence_leads&mentioned a_sentence_leads&output_near a_sentence_leads&says_help
-0.25 a_sentence_leads&somebody's_own a_sentence_leads&somebody's_own,_in_short a_sentence_leads&somebody_speaks
-0.25 a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&spoken_of_lately
-0.25 a_setup,_in_short&a_whole_error_line a_setup,_in_short&says_lesson a_setup,_in_short&says_proposed
-0.25 a_setup,_in_short&says_supposed a_setup,_in_short&spoken_of_self a_setup,_in_short&traceback_above
-0.25 a_short_text&its_hint_printed a_short_text&its_words_taken_up a_short_text&says_explained
-0.25 a_short_text&somebody_speaks a_short_text&spoken_of_lower_it a_short_text&spoken_of_words
-0.25 a_site's_lines&a_whole_error_line a_site's_lines&indented a_site's_lines&spoken_of_lower_it
-0.25 a_site's_lines&spoken_of_never a_thread's_page&spoken_of_when a_whole_error_line&advised_by_nobody
-0.25 a_whole_error_line&introduced_as_example a_whole_error_line&somebody_speaks a_whole_error_line&spoken_of_lesson
-0.25 about_texts&heads_a_document about_texts&much_about_texts about_texts&often_may about_texts&spoken_of_reader
-0.25 about_texts&spoken_of_words advice_share&heads_a_document advice_share&hypothetical_sentence
-0.25 advised&heads_a_document advised&hypothetical_sentence advised_by_nobody&heads_a_document
-0.25 advised_by_nobody&remedies_above advised_by_nobody&says_help alone&says_buy alone&says_explained alone&says_when
-0.25 begins_its_line&spoken_of_people begins_the_text&somebody's_own,_in_short begins_the_text&spoken_of_people
-0.25 behind_a_prefix&denied_in_front behind_a_prefix&says_numbered behind_a_prefix&says_supposed
-0.25 behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_laughs behind_a_prefix&spoken_of_looks_for
-0.25 behind_a_prefix&spoken_of_made_up between_sections&its_hint_printed block_opened&code_near block_opened&figures
-0.25 block_opened&spoken_of_ask block_opened&spoken_of_example code_near&says_looks_for code_near&spoken_of_reader
-0.25 comment&heads_a_document comment&hypothetical_sentence cut_by_dots&happened_to_somebody cut_by_dots&says_lately
-0.25 cut_by_dots&says_when ends_the_text&says_buy ends_the_text&says_happened ends_the_text&says_laughs
-0.25 ends_the_text&spoken_of_lesson explained_behind&says_means figures&in_quotes figures&its_words_taken_up
-0.25 figures&says_after_so_long figures&says_but figures&spoken_of_explained figures&typeset
-0.25 happened_to_somebody&output_near happened_to_somebody&setting_near
-0.25 happened_to_somebody&somebody's_own_question,_in_short heads_a_document&indented
-0.25 host_memory&somebody's_own_question,_in_short hypothetical_sentence&says_but hypothetical_sentence&says_may
-0.25 hypothetical_sentence&says_proposed in_a_thread&spoken_of_changes in_a_thread&trouble in_quotes&says_ask
-0.25 in_quotes&says_laughs in_quotes&says_lesson in_quotes&says_may indented&says_happened indented&says_when
-0.25 indented&spoken_of_looks_for indented&spoken_of_supposed item_of_a_list&other_near
-0.25 item_of_a_list&spoken_of_after_so_long marked&spoken_of_happened markup_near&mentioned
-0.25 markup_near&much_about_texts may_happen&says_help may_happen&says_numbered may_happen&setting_near
-0.25 may_happen&spoken_of_but may_happen&spoken_of_made_up may_happen&spoken_of_supposed
-0.25 mentioned&says_labelled_symptom mentioned&says_never mentioned&somebody's_own mentioned&spoken_of_labelled_cause
-0.25 mentioned&spoken_of_lately much_trouble&on_a_stamped_line much_trouble&spoken_of_happened
-0.25 much_trouble&spoken_of_solved names_the_words&output_near names_the_words&says_proposed
-0.25 names_the_words&says_supposed names_the_words&says_words names_the_words&spoken_of_labelled_symptom
-0.25 names_the_words&trouble nobody_speaks&says_buy nobody_speaks&says_if nobody_speaks&says_supposed
-0.25 nobody_speaks&within_code nothing_stated&says_but nothing_stated&says_people nothing_stated&says_reader
-0.25 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_after_so_long
-0.25 nothing_stated&spoken_of_but nothing_stated&spoken_of_proposed often_may&output_near often_may&spoken_of_means
-0.25 on_a_stamped_line&says_numbered on_a_stamped_line&says_when on_a_stamped_line&spoken_of_self
-0.25 on_a_stamped_line&text_behind other_near&spoken_of_help other_near&spoken_of_labelled_remedy
-0.25 output_near&says_made_up output_near&somebody's_own,_in_short output_near&spoken_of_changes
-0.25 output_near&spoken_of_made_up output_near&spoken_of_means output_near&within_code record&says_help
-0.25 record&says_never record&somebody's_own_question,_in_short remedies_above&spoken_of_lower_it
-0.25 says_after_so_long&says_never says_after_so_long&says_supposed says_after_so_long&spoken_of_reader
-0.25 says_after_so_long&words_before says_ask&somebody's_own,_in_short says_but&words_before says_cause&says_happened
-0.25 says_changes&says_words says_example&says_made_up says_explained&says_lately
-0.25 says_explained&somebody's_own,_in_short says_happened&says_made_up says_help&says_lately says_help&says_lesson
-0.25 says_help&says_self says_if&says_reader says_if&somebody's_own_question,_in_short
-0.25 says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks says_lesson&says_may
-0.25 says_looks_for&somebody's_own_question,_in_short says_lower_it&spoken_of_happened says_made_up&text_behind
-0.25 says_may&says_means says_means&somebody_speaks says_means&spoken_of_happened says_never&says_people
-0.25 says_never&says_self says_remedy&trouble says_self&somebody_speaks says_self&spoken_of_after_so_long
-0.25 says_when&trace_near setting_near&spoken_of_people somebody's_own&spoken_of_help somebody's_own&spoken_of_words
-0.25 somebody's_own,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_if
-0.25 somebody's_own_machine,_in_short&spoken_of_reader somebody's_own_question,_in_short&spoken_of_reader
-0.25 somebody_speaks&somebody's_own,_in_short spoken_of_after_so_long&spoken_of_remedy
-0.25 spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_made_up spoken_of_ask&trace_near
-0.25 spoken_of_but&spoken_of_never spoken_of_but&trouble spoken_of_changes&spoken_of_when
-0.25 spoken_of_changes&spoken_of_words spoken_of_example&traceback_above spoken_of_explained&spoken_of_proposed
-0.25 spoken_of_explained&spoken_of_when spoken_of_explained&trace_near spoken_of_explained&traceback_above
-0.25 spoken_of_happened&spoken_of_solved spoken_of_help&spoken_of_never spoken_of_if&spoken_of_may
-0.25 spoken_of_labelled_symptom&trace_near spoken_of_lately&spoken_of_looks_for spoken_of_laughs&text_behind
-0.25 spoken_of_lesson&spoken_of_solved spoken_of_looks_for&spoken_of_self spoken_of_made_up&spoken_of_words
-0.25 spoken_of_made_up&words_before spoken_of_may&text_behind spoken_of_means&text_behind
-0.25 spoken_of_people&spoken_of_reader spoken_of_reader&spoken_of_when spoken_of_supposed&spoken_of_words
-0.20 a_failed_run&a_short_text a_failed_run&explained_behind a_failed_run&in_quotes a_failed_run&says_example
-0.20 a_failed_run&says_proposed a_failed_run&somebody_speaks a_failed_run&spoken_of_happened
-0.20 a_failed_run&spoken_of_never a_question,_in_short&begins_the_text a_question,_in_short&says_when
-0.20 a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_numbered
-0.20 a_question,_in_short&spoken_of_words a_question,_in_short&text_about_texts a_sentence_leads&names_the_words
-0.20 a_sentence_leads&spoken_of_reader a_sentence_leads&spoken_of_supposed a_setup,_in_short&happened_to_somebody
-0.20 a_setup,_in_short&introduced_as_example a_setup,_in_short&marked a_setup,_in_short&says_help
-0.20 a_setup,_in_short&spoken_of_lesson a_setup,_in_short&spoken_of_solved a_short_text&behind_a_prefix
-0.20 a_short_text&figures a_short_text&hypothetical_sentence a_short_text&says_ask a_short_text&says_example
-0.20 a_short_text&spoken_of_if a_site's_lines&advice_share a_site's_lines&advised a_site's_lines&begins_its_line
-0.20 a_site's_lines&spoken_of_labelled_symptom a_thread's_page&says_self a_thread's_page&somebody_speaks
-0.20 a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_explained a_thread's_title&says_happened
-0.20 a_thread's_title&spoken_of_happened a_whole_error_line&spoken_of_after_so_long a_whole_error_line&spoken_of_when
-0.20 about_texts&code_near about_texts&happened_to_somebody about_texts&in_a_thread about_texts&indented
-0.20 about_texts&says_after_so_long about_texts&says_help about_texts&says_lately about_texts&spoken_of_help
-0.20 about_texts&text_behind advice_share&its_hint_printed advice_share&remedies_below
-0.20 advice_share&says_after_so_long advice_share&says_labelled_symptom advice_share&spoken_of_changes
-0.20 advice_share&spoken_of_if advice_share&spoken_of_labelled_symptom advice_share&spoken_of_lower_it
-0.20 advised&its_hint_printed advised&remedies_below advised&says_after_so_long advised&says_labelled_symptom
-0.20 advised&spoken_of_changes advised&spoken_of_if advised&spoken_of_labelled_symptom advised&spoken_of_lower_it
-0.20 advised_by_nobody&behind_a_prefix advised_by_nobody&its_hint_printed advised_by_nobody&remedies_below
-0.20 advised_by_nobody&says_after_so_long advised_by_nobody&says_labelled_symptom advised_by_nobody&says_lower_it
-0.20 advised_by_nobody&spoken_of_labelled_symptom alone&nobody_speaks alone&says_proposed
-0.20 begins_its_line&much_about_texts begins_its_line&much_trouble begins_its_line&remedies_below
-0.20 begins_its_line&spoken_of_made_up begins_its_line&spoken_of_proposed begins_its_line&spoken_of_reader
-0.20 begins_the_text&figures begins_the_text&spoken_of_but begins_the_text&spoken_of_never
-0.20 begins_the_text&words_before behind_a_prefix&markup_near behind_a_prefix&says_example
-0.20 behind_a_prefix&somebody's_own_question,_in_short between_sections&trace_near blanks_near&code_near
-0.20 blanks_near&nobody_speaks block_opened&spoken_of_supposed code_near&nobody_speaks code_near&says_lower_it
-0.20 code_near&somebody_speaks code_near&spoken_of_explained code_near&spoken_of_supposed comment&other_near
-0.20 comment&spoken_of_if comment&spoken_of_lately comment&spoken_of_lower_it comment&trouble
-0.20 cut_by_dots&names_the_words denied_in_front&names_the_words denied_in_front&record
-0.20 denied_in_front&spoken_of_after_so_long denied_in_front&spoken_of_ask denied_in_front&text_behind
-0.20 ends_the_text&heads_a_document ends_the_text&nothing_stated ends_the_text&output_near
-0.20 ends_the_text&says_explained ends_the_text&says_proposed ends_the_text&spoken_of_after_so_long
-0.20 ends_the_text&spoken_of_example ends_the_text&spoken_of_help explained_behind&nothing_stated
-0.20 explained_behind&says_happened explained_behind&trace_near figures&indented figures&marked figures&often_may
-0.20 figures&says_looks_for figures&says_people figures&spoken_of_supposed happened_to_somebody&marked
-0.20 happened_to_somebody&much_trouble happened_to_somebody&says_help happened_to_somebody&says_never
-0.20 happened_to_somebody&says_words happened_to_somebody&somebody's_own,_in_short
-0.20 happened_to_somebody&spoken_of_after_so_long happened_to_somebody&spoken_of_may
-0.20 happened_to_somebody&spoken_of_solved host_memory&somebody's_own,_in_short hypothetical_sentence&item_of_a_list
-0.20 hypothetical_sentence&markup_near hypothetical_sentence&much_trouble hypothetical_sentence&says_ask
-0.20 hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_help hypothetical_sentence&spoken_of_reader
-0.20 hypothetical_sentence&text_behind in_a_thread&says_happened in_a_thread&spoken_of_never
-0.20 in_a_thread&spoken_of_words in_a_thread&text_behind in_quotes&says_proposed in_quotes&spoken_of_cause
-0.20 in_quotes&spoken_of_happened in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_made_up
-0.20 in_quotes&text_about_texts indented&setting_near indented&spoken_of_words
-0.20 introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_means item_of_a_list&says_lower_it
-0.20 its_hint_printed&remedies_above its_words_taken_up&spoken_of_but marked&says_happened
-0.20 marked&somebody's_own,_in_short marked&spoken_of_self markup_near&remedies_above markup_near&says_example
-0.20 markup_near&says_lower_it markup_near&says_means markup_near&spoken_of_after_so_long markup_near&spoken_of_means
-0.20 markup_near&spoken_of_people markup_near&spoken_of_words may_happen&says_lesson may_happen&says_proposed
-0.20 may_happen&spoken_of_lesson mentioned&says_buy mentioned&says_if mentioned&says_reader
-0.20 mentioned&spoken_of_lower_it mentioned&spoken_of_made_up mentioned&spoken_of_may mentioned&spoken_of_words
-0.20 mentioned&trace_near much_about_texts&says_after_so_long much_about_texts&spoken_of_happened
-0.20 names_the_words&says_made_up names_the_words&spoken_of_lesson nobody_speaks&says_lesson
-0.20 nobody_speaks&says_made_up nobody_speaks&spoken_of_example nobody_speaks&spoken_of_means nothing_stated&says_buy
-0.20 nothing_stated&says_changes nothing_stated&says_explained nothing_stated&spoken_of_changes
-0.20 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lately nothing_stated&spoken_of_may
-0.20 nothing_stated&spoken_of_solved nothing_stated&text_about_texts often_may&on_a_stamped_line
-0.20 often_may&somebody's_own_machine,_in_short often_may&spoken_of_happened often_may&text_behind
-0.20 often_may&words_before on_a_stamped_line&says_example on_a_stamped_line&setting_near
-0.20 on_a_stamped_line&spoken_of_example other_near&record other_near&spoken_of_after_so_long
-0.20 other_near&spoken_of_ask other_near&spoken_of_lower_it other_near&spoken_of_proposed
-0.20 other_near&spoken_of_supposed other_near&text_behind other_near&trouble output_near&says_happened
-0.20 output_near&says_solved output_near&spoken_of_may output_near&spoken_of_numbered output_near&words_before
-0.20 record&says_if record&spoken_of_made_up remedies_above&spoken_of_happened says_after_so_long&says_may
-0.20 says_after_so_long&spoken_of_lesson says_but&says_made_up says_but&somebody's_own_question,_in_short
-0.20 says_buy&somebody_speaks says_explained&says_happened says_explained&says_self says_explained&somebody's_own
-0.20 says_explained&text_behind says_happened&spoken_of_ask says_happened&spoken_of_but says_happened&spoken_of_if
-0.20 says_happened&spoken_of_solved says_happened&spoken_of_words says_help&says_when says_if&says_may
-0.20 says_if&spoken_of_self says_labelled_symptom&spoken_of_happened says_lately&says_means says_lately&says_proposed
-0.20 says_lesson&spoken_of_people says_looks_for&says_supposed says_looks_for&spoken_of_may says_lower_it&says_people
-0.20 says_lower_it&trace_near says_made_up&says_when says_made_up&somebody's_own_question,_in_short
-0.20 says_may&says_never says_may&says_self says_means&says_reader says_means&spoken_of_reader
-0.20 says_never&spoken_of_ask says_people&somebody's_own_question,_in_short says_people&trace_near
-0.20 says_reader&somebody's_own_machine,_in_short says_self&spoken_of_when says_supposed&words_before
-0.20 says_when&spoken_of_lesson says_words&somebody's_own says_words&somebody_speaks says_words&spoken_of_never
-0.20 says_words&text_behind setting_near&spoken_of_numbered setting_near&trouble
-0.20 somebody's_own,_in_short&spoken_of_self somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.20 somebody's_own_machine,_in_short&spoken_of_lesson somebody_speaks&spoken_of_help somebody_speaks&spoken_of_self
-0.20 spoken_of_after_so_long&spoken_of_help spoken_of_after_so_long&spoken_of_lately
-0.20 spoken_of_after_so_long&spoken_of_numbered spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_lower_it
-0.20 spoken_of_but&spoken_of_labelled_symptom spoken_of_but&text_behind spoken_of_buy&spoken_of_reader
-0.20 spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_never spoken_of_example&spoken_of_never
-0.20 spoken_of_example&spoken_of_words spoken_of_explained&spoken_of_lesson spoken_of_happened&spoken_of_reader
-0.20 spoken_of_happened&traceback_above spoken_of_help&trouble spoken_of_if&spoken_of_supposed
-0.20 spoken_of_labelled_symptom&traceback_above spoken_of_lately&spoken_of_supposed spoken_of_lesson&text_behind
-0.20 spoken_of_lower_it&spoken_of_solved spoken_of_may&spoken_of_people spoken_of_may&trouble
-0.20 spoken_of_means&spoken_of_people spoken_of_never&spoken_of_people spoken_of_numbered&spoken_of_when
-0.20 spoken_of_people&spoken_of_self spoken_of_people&words_before spoken_of_proposed&spoken_of_supposed
-0.20 spoken_of_proposed&spoken_of_words spoken_of_remedy&trouble spoken_of_self&spoken_of_solved
-0.20 spoken_of_solved&spoken_of_supposed text_about_texts&words_before trace_near&within_code
-0.20 traceback_above&within_code
-0.15 a_failed_run&comment a_failed_run&introduced_as_example a_failed_run&markup_near a_failed_run&much_advised
-0.15 a_failed_run&much_trouble a_failed_run&says_changes a_failed_run&says_looks_for a_failed_run&somebody's_own
-0.15 a_failed_run&spoken_of_cause a_failed_run&spoken_of_if a_failed_run&spoken_of_labelled_cause
-0.15 a_question,_in_short&code_near a_question,_in_short&host_memory a_question,_in_short&output_near
-0.15 a_question,_in_short&says_proposed a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&spoken_of_reader a_report's_heading&advice_share a_report's_heading&advised
-0.15 a_sentence_leads&alone a_sentence_leads&cut_by_dots a_sentence_leads&explained_behind a_sentence_leads&says_if
-0.15 a_sentence_leads&says_proposed a_sentence_leads&says_words a_sentence_leads&spoken_of_lesson
-0.15 a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_remedy a_sentence_leads&spoken_of_solved
-0.15 a_sentence_leads&text_behind a_sentence_leads&traceback_above a_setup,_in_short&often_may
-0.15 a_setup,_in_short&says_happened a_setup,_in_short&says_may a_setup,_in_short&spoken_of_if
-0.15 a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_made_up a_short_text&code_near
-0.15 a_short_text&on_a_stamped_line a_short_text&says_changes a_short_text&says_made_up a_short_text&says_means
-0.15 a_short_text&says_never a_short_text&says_reader a_short_text&says_supposed a_short_text&somebody's_own
-0.15 a_short_text&spoken_of_but a_short_text&spoken_of_proposed a_short_text&spoken_of_reader
-0.15 a_short_text&words_before a_site's_lines&advised_by_nobody a_site's_lines&spoken_of_after_so_long
-0.15 a_site's_lines&spoken_of_may a_site's_lines&text_behind a_thread's_page&says_after_so_long
-0.15 a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_proposed a_thread's_page&spoken_of_signed
-0.15 a_thread's_page&traceback_above a_thread's_title&happened_to_somebody a_thread's_title&markup_near
-0.15 a_thread's_title&spoken_of_after_so_long a_whole_error_line&begins_its_line a_whole_error_line&explained_behind
-0.15 a_whole_error_line&figures a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_never
-0.15 a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_supposed about_texts&behind_a_prefix
-0.15 about_texts&says_lesson about_texts&spoken_of_changes about_texts&spoken_of_when about_texts&typeset
-0.15 about_texts&within_code advice_share&begins_its_line advice_share&introduced_as_example
-0.15 advice_share&much_about_texts advice_share&much_advised advice_share&says_help advice_share&says_proposed
-0.15 advice_share&setting_near advice_share&somebody's_own_question,_in_short advice_share&spoken_of_when
-0.15 advised&begins_its_line advised&introduced_as_example advised&much_about_texts advised&much_advised
-0.15 advised&says_help advised&says_proposed advised&setting_near advised&somebody's_own_question,_in_short
-0.15 advised&spoken_of_when advised_by_nobody&begins_its_line advised_by_nobody&block_opened
-0.15 advised_by_nobody&happened_to_somebody advised_by_nobody&mentioned advised_by_nobody&much_about_texts
-0.15 advised_by_nobody&much_advised advised_by_nobody&on_a_stamped_line advised_by_nobody&says_changes
-0.15 advised_by_nobody&spoken_of_lately advised_by_nobody&spoken_of_remedy alone&says_made_up
-0.15 alone&somebody's_own_question,_in_short alone&somebody_speaks answered_by_mail&happened_to_somebody
-0.15 answered_by_mail&spoken_of_after_so_long begins_its_line&heads_a_document begins_its_line&nothing_stated
-0.15 begins_its_line&says_labelled_symptom begins_its_line&says_may begins_its_line&somebody's_own_question,_in_short
-0.15 begins_its_line&spoken_of_happened begins_the_text&says_happened begins_the_text&says_if
-0.15 begins_the_text&says_lately begins_the_text&spoken_of_happened begins_the_text&spoken_of_lower_it
-0.15 behind_a_prefix&may_happen behind_a_prefix&says_if behind_a_prefix&says_when behind_a_prefix&says_words
-0.15 behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_after_so_long behind_a_prefix&spoken_of_buy
-0.15 between_sections&comment between_sections&spoken_of_lower_it between_sections&spoken_of_means
-0.15 between_sections&spoken_of_reader between_sections&words_before blanks_near&figures blanks_near&heads_a_document
-0.15 blanks_near&nothing_stated blanks_near&on_a_stamped_line blanks_near&says_happened blanks_near&spoken_of_help
-0.15 blanks_near&trouble blanks_near&words_before block_opened&nobody_speaks block_opened&often_may
-0.15 block_opened&says_words block_opened&spoken_of_reader block_opened&spoken_of_words code_near&says_means
-0.15 code_near&spoken_of_remedy code_near&text_behind comment&in_a_thread comment&says_happened
-0.15 comment&somebody's_own comment&spoken_of_after_so_long comment&spoken_of_self comment&spoken_of_solved
-0.15 cut_by_dots&says_lower_it cut_by_dots&says_means cut_by_dots&somebody's_own,_in_short
-0.15 cut_by_dots&somebody_speaks cut_by_dots&spoken_of_means cut_by_dots&spoken_of_when denied_in_front&indented
-0.15 denied_in_front&mentioned denied_in_front&says_happened denied_in_front&says_lately denied_in_front&says_when
-0.15 denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_when ends_the_text&says_lesson
-0.15 ends_the_text&says_reader ends_the_text&spoken_of_explained ends_the_text&spoken_of_happened
-0.15 ends_the_text&spoken_of_words explained_behind&may_happen explained_behind&setting_near
-0.15 explained_behind&traceback_above figures&nobody_speaks figures&says_if figures&says_labelled_symptom
-0.15 figures&says_laughs figures&says_means figures&spoken_of_labelled_remedy figures&spoken_of_lower_it
-0.15 figures&spoken_of_people figures&spoken_of_proposed figures&spoken_of_reader figures&spoken_of_remedy
-0.15 figures&spoken_of_words figures&text_about_texts happened_to_somebody&hypothetical_sentence
-0.15 happened_to_somebody&markup_near happened_to_somebody&much_about_texts happened_to_somebody&says_after_so_long
-0.15 happened_to_somebody&says_looks_for happened_to_somebody&says_proposed happened_to_somebody&somebody's_own
-0.15 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_example
-0.15 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_help happened_to_somebody&trouble
-0.15 heads_a_document&nobody_speaks heads_a_document&says_lower_it heads_a_document&says_self
-0.15 heads_a_document&spoken_of_lesson heads_a_document&trace_near heads_a_document&traceback_above
-0.15 hypothetical_sentence&mentioned hypothetical_sentence&says_explained hypothetical_sentence&says_lesson
-0.15 hypothetical_sentence&says_numbered hypothetical_sentence&says_when hypothetical_sentence&spoken_of_if
-0.15 hypothetical_sentence&spoken_of_may hypothetical_sentence&trace_near in_a_thread&marked
-0.15 in_a_thread&spoken_of_explained in_a_thread&spoken_of_people in_a_thread&spoken_of_proposed
-0.15 in_a_thread&traceback_above in_quotes&says_when in_quotes&spoken_of_explained in_quotes&spoken_of_help
-0.15 in_quotes&spoken_of_if in_quotes&spoken_of_looks_for in_quotes&words_before indented&introduced_as_example
-0.15 indented&nobody_speaks indented&says_labelled_symptom indented&says_looks_for indented&spoken_of_explained
-0.15 indented&spoken_of_happened indented&spoken_of_if item_of_a_list&nobody_speaks item_of_a_list&says_example
-0.15 item_of_a_list&spoken_of_never its_hint_printed&markup_near its_hint_printed&spoken_of_labelled_symptom
-0.15 its_words_taken_up&nobody_speaks its_words_taken_up&other_near its_words_taken_up&output_near
-0.15 its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self marked&spoken_of_lately
-0.15 marked&text_behind markup_near&often_may markup_near&record markup_near&says_cause markup_near&says_lesson
-0.15 markup_near&spoken_of_looks_for markup_near&spoken_of_lower_it may_happen&often_may may_happen&output_near
-0.15 may_happen&says_made_up may_happen&somebody's_own_question,_in_short may_happen&spoken_of_lately
-0.15 may_happen&spoken_of_remedy may_happen&spoken_of_solved mentioned&says_explained mentioned&spoken_of_but
-0.15 mentioned&spoken_of_help mentioned&spoken_of_people mentioned&spoken_of_remedy mentioned&spoken_of_when
-0.15 much_about_texts&on_a_stamped_line much_about_texts&output_near much_about_texts&says_when
-0.15 much_about_texts&spoken_of_supposed much_advised&nobody_speaks much_advised&nothing_stated
-0.15 much_advised&spoken_of_lower_it much_trouble&spoken_of_changes much_trouble&spoken_of_people
-0.15 much_trouble&spoken_of_supposed much_trouble&text_behind names_the_words&says_if names_the_words&says_lately
-0.15 names_the_words&setting_near names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_self
-0.15 names_the_words&spoken_of_words nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_proposed
-0.15 nobody_speaks&text_behind nothing_stated&says_ask nothing_stated&says_lately nothing_stated&says_remedy
-0.15 nothing_stated&spoken_of_help nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_lesson
-0.15 nothing_stated&trace_near nothing_stated&words_before often_may&somebody's_own,_in_short
-0.15 often_may&somebody_speaks often_may&spoken_of_ask often_may&spoken_of_example often_may&spoken_of_if
-0.15 on_a_stamped_line&spoken_of_looks_for other_near&says_if other_near&says_looks_for other_near&says_means
-0.15 other_near&says_proposed other_near&spoken_of_laughs other_near&spoken_of_remedy output_near&says_supposed
-0.15 output_near&spoken_of_ask output_near&spoken_of_buy output_near&spoken_of_never output_near&spoken_of_solved
-0.15 record&spoken_of_buy record&spoken_of_changes record&spoken_of_laughs record&trouble remedies_above&trace_near
-0.15 remedies_above&traceback_above remedies_below&spoken_of_happened says_after_so_long&says_proposed
-0.15 says_after_so_long&says_when says_after_so_long&setting_near says_after_so_long&spoken_of_may
-0.15 says_ask&says_made_up says_ask&says_people says_ask&says_words says_but&says_lesson
-0.15 says_but&spoken_of_after_so_long says_but&spoken_of_ask says_buy&says_lower_it says_buy&says_self
-0.15 says_buy&somebody's_own,_in_short says_cause&text_behind says_example&says_happened
-0.15 says_example&somebody's_own,_in_short says_example&spoken_of_self says_explained&says_means
-0.15 says_explained&trouble says_happened&somebody's_own,_in_short says_happened&spoken_of_happened says_help&trouble
-0.15 says_if&somebody's_own_machine,_in_short says_if&spoken_of_ask says_labelled_symptom&spoken_of_if
-0.15 says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lower_it says_lately&says_lower_it
-0.15 says_lately&somebody's_own,_in_short says_lately&spoken_of_lesson says_lesson&says_reader
-0.15 says_looks_for&says_lower_it says_looks_for&spoken_of_reader says_looks_for&spoken_of_when
-0.15 says_lower_it&says_words says_lower_it&setting_near says_made_up&says_may says_made_up&says_supposed
-0.15 says_may&somebody's_own says_may&spoken_of_but says_may&spoken_of_changes says_may&spoken_of_if
-0.15 says_may&spoken_of_when says_means&says_people says_means&somebody's_own,_in_short says_means&spoken_of_when
-0.15 says_never&spoken_of_never says_never&spoken_of_self says_people&spoken_of_happened says_people&spoken_of_people
-0.15 says_proposed&somebody's_own says_proposed&somebody's_own,_in_short says_proposed&text_behind
-0.15 says_reader&says_when says_reader&somebody_speaks says_reader&spoken_of_when says_remedy&spoken_of_happened
-0.15 says_self&says_solved says_self&says_supposed says_self&spoken_of_ask says_solved&somebody_speaks
-0.15 says_supposed&setting_near says_supposed&somebody's_own says_supposed&spoken_of_after_so_long
-0.15 says_supposed&spoken_of_may says_supposed&spoken_of_when says_when&says_words says_when&spoken_of_after_so_long
-0.15 says_when&spoken_of_explained says_when&spoken_of_people says_when&spoken_of_remedy says_when&traceback_above
-0.15 says_words&spoken_of_may says_words&spoken_of_self setting_near&spoken_of_but setting_near&text_about_texts
-0.15 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_lately somebody's_own,_in_short&spoken_of_help
-0.15 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_buy
-0.15 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_solved
-0.15 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_proposed
-0.15 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_solved spoken_of_after_so_long&text_behind
-0.15 spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_lesson spoken_of_but&spoken_of_if
-0.15 spoken_of_but&spoken_of_people spoken_of_but&spoken_of_remedy spoken_of_but&words_before
-0.15 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_if spoken_of_cause&spoken_of_labelled_remedy
-0.15 spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_means spoken_of_cause&spoken_of_remedy
-0.15 spoken_of_cause&text_behind spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_lesson
-0.15 spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_remedy spoken_of_explained&spoken_of_happened
-0.15 spoken_of_explained&spoken_of_lower_it spoken_of_happened&spoken_of_never spoken_of_happened&typeset
-0.15 spoken_of_happened&within_code spoken_of_help&spoken_of_means spoken_of_help&spoken_of_when
-0.15 spoken_of_help&typeset spoken_of_if&traceback_above spoken_of_labelled_cause&words_before
-0.15 spoken_of_lately&spoken_of_words spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_may
-0.15 spoken_of_lesson&spoken_of_words spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered
-0.15 spoken_of_lower_it&typeset spoken_of_made_up&trouble spoken_of_may&spoken_of_means
-0.15 spoken_of_may&spoken_of_supposed spoken_of_means&spoken_of_supposed spoken_of_means&spoken_of_words
-0.15 spoken_of_never&text_behind spoken_of_people&traceback_above spoken_of_proposed&trace_near
-0.15 spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_self spoken_of_self&within_code
-0.15 spoken_of_supposed&text_behind spoken_of_supposed&traceback_above spoken_of_words&text_about_texts
-0.10 a_failed_run&happened_to_somebody a_failed_run&says_cause a_failed_run&says_lower_it a_failed_run&says_remedy
-0.10 a_failed_run&spoken_of_help a_question,_in_short&begins_its_line a_question,_in_short&denied_in_front
-0.10 a_question,_in_short&happened_to_somebody a_question,_in_short&much_about_texts a_question,_in_short&says_but
-0.10 a_question,_in_short&says_example a_report's_heading&spoken_of_solved a_sentence_leads&advice_share
-0.10 a_sentence_leads&advised a_sentence_leads&between_sections a_sentence_leads&says_ask a_sentence_leads&says_may
-0.10 a_sentence_leads&says_reader a_sentence_leads&setting_near a_sentence_leads&somebody's_own_machine,_in_short
-0.10 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&spoken_of_but
-0.10 a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_proposed a_setup,_in_short&a_site's_lines
-0.10 a_setup,_in_short&alone a_setup,_in_short&between_sections a_setup,_in_short&nothing_stated
-0.10 a_setup,_in_short&says_ask a_setup,_in_short&says_reader a_setup,_in_short&spoken_of_example
-0.10 a_short_text&advice_share a_short_text&advised a_short_text&in_quotes a_short_text&may_happen
-0.10 a_short_text&much_advised a_short_text&often_may a_short_text&says_but a_short_text&says_people
-0.10 a_short_text&spoken_of_means a_site's_lines&about_texts a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_happened
-0.10 a_site's_lines&spoken_of_help a_site's_lines&spoken_of_lesson a_thread's_page&ends_the_text
-0.10 a_thread's_page&says_happened a_thread's_page&says_may a_thread's_page&somebody's_own
-0.10 a_thread's_page&spoken_of_never a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved
-0.10 a_thread's_page&spoken_of_supposed a_thread's_title&output_near a_thread's_title&somebody's_own
-0.10 a_thread's_title&spoken_of_lower_it a_thread's_title&spoken_of_solved a_thread's_title&text_behind
-0.10 a_whole_error_line&blanks_near a_whole_error_line&much_advised a_whole_error_line&nobody_speaks
-0.10 a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_people
-0.10 a_whole_error_line&spoken_of_words a_whole_error_line&trace_near about_texts&begins_its_line about_texts&marked
-0.10 about_texts&mentioned about_texts&much_trouble about_texts&says_means about_texts&says_remedy
-0.10 about_texts&says_supposed about_texts&says_when about_texts&spoken_of_but advice_share&advised
-0.10 advice_share&advised_by_nobody advice_share&figures advice_share&nobody_speaks advice_share&on_a_stamped_line
-0.10 advice_share&says_changes advice_share&says_looks_for advice_share&says_may advice_share&says_reader
-0.10 advice_share&spoken_of_lately advice_share&spoken_of_remedy advice_share&text_about_texts
-0.10 advice_share&within_code advice_share&words_before advised&advised_by_nobody advised&figures
-0.10 advised&nobody_speaks advised&on_a_stamped_line advised&says_changes advised&says_looks_for advised&says_may
-0.10 advised&says_reader advised&spoken_of_lately advised&spoken_of_remedy advised&text_about_texts
-0.10 advised&within_code advised&words_before advised_by_nobody&code_near advised_by_nobody&host_memory
-0.10 advised_by_nobody&hypothetical_sentence advised_by_nobody&introduced_as_example advised_by_nobody&nobody_speaks
-0.10 advised_by_nobody&says_looks_for advised_by_nobody&says_may advised_by_nobody&says_self
-0.10 advised_by_nobody&says_when advised_by_nobody&setting_near advised_by_nobody&spoken_of_after_so_long
-0.10 advised_by_nobody&spoken_of_changes advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_if
-0.10 advised_by_nobody&within_code alone&may_happen alone&says_example alone&says_help alone&says_never
-0.10 answered_by_mail&nothing_stated answered_by_mail&somebody's_own answered_by_mail&somebody_speaks
-0.10 answered_by_mail&spoken_of_self answered_by_mail&spoken_of_when answered_by_mail&text_behind
-0.10 begins_its_line&blanks_near begins_its_line&much_advised begins_its_line&remedies_above
-0.10 begins_its_line&spoken_of_example begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_lower_it
-0.10 begins_its_line&spoken_of_supposed begins_its_line&spoken_of_when begins_the_text&much_advised
-0.10 begins_the_text&names_the_words begins_the_text&says_made_up begins_the_text&says_remedy
-0.10 begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_after_so_long
-0.10 begins_the_text&spoken_of_changes begins_the_text&text_about_texts behind_a_prefix&much_about_texts
-0.10 behind_a_prefix&says_self behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_changes
-0.10 behind_a_prefix&spoken_of_solved between_sections&code_near between_sections&explained_behind
-0.10 between_sections&marked between_sections&mentioned between_sections&nobody_speaks
-0.10 between_sections&nothing_stated between_sections&other_near between_sections&spoken_of_cause
-0.10 between_sections&spoken_of_labelled_symptom between_sections&text_behind between_sections&traceback_above
-0.10 blanks_near&much_trouble blanks_near&other_near blanks_near&spoken_of_words block_opened&much_trouble
-0.10 block_opened&other_near block_opened&says_labelled_symptom block_opened&somebody's_own_question,_in_short
-0.10 block_opened&spoken_of_proposed boxes_ticked&item_of_a_list code_near&comment code_near&explained_behind
-0.10 code_near&often_may code_near&says_ask code_near&says_if code_near&says_when code_near&spoken_of_buy
-0.10 code_near&spoken_of_people code_near&text_about_texts code_near&trace_near comment&happened_to_somebody
-0.10 comment&indented comment&marked comment&markup_near comment&names_the_words comment&says_words
-0.10 comment&somebody's_own_question,_in_short comment&spoken_of_help comment&within_code comment&words_before
-0.10 cut_by_dots&says_made_up cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_words
-0.10 denied_in_front&ends_the_text denied_in_front&on_a_stamped_line denied_in_front&says_means
-0.10 denied_in_front&says_numbered denied_in_front&says_self denied_in_front&spoken_of_changes
-0.10 denied_in_front&spoken_of_example denied_in_front&spoken_of_happened denied_in_front&spoken_of_lower_it
-0.10 denied_in_front&spoken_of_may denied_in_front&spoken_of_reader denied_in_front&spoken_of_self
-0.10 denied_in_front&traceback_above ends_the_text&hypothetical_sentence ends_the_text&may_happen
-0.10 ends_the_text&other_near ends_the_text&says_example ends_the_text&says_made_up
-0.10 ends_the_text&somebody's_own_question,_in_short explained_behind&heads_a_document figures&heads_a_document
-0.10 figures&introduced_as_example figures&much_advised figures&remedies_below figures&says_example
-0.10 figures&says_made_up figures&says_numbered figures&spoken_of_buy figures&spoken_of_happened
-0.10 figures&spoken_of_laughs happened_to_somebody&item_of_a_list
-0.10 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&spoken_of_lately
-0.10 happened_to_somebody&spoken_of_looks_for happened_to_somebody&spoken_of_lower_it
-0.10 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_signed heads_a_document&marked
-0.10 heads_a_document&much_about_texts heads_a_document&output_near heads_a_document&spoken_of_cause
-0.10 heads_a_document&spoken_of_example heads_a_document&spoken_of_lower_it heads_a_document&text_behind
-0.10 heads_a_document&words_before hypothetical_sentence&often_may hypothetical_sentence&output_near
-0.10 hypothetical_sentence&says_cause hypothetical_sentence&says_remedy hypothetical_sentence&says_words
-0.10 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_proposed
-0.10 hypothetical_sentence&spoken_of_solved hypothetical_sentence&trouble in_a_thread&mentioned
-0.10 in_a_thread&much_trouble in_a_thread&often_may in_a_thread&says_after_so_long in_a_thread&somebody's_own
-0.10 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lately
-0.10 in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_solved in_quotes&its_words_taken_up in_quotes&much_trouble
-0.10 in_quotes&remedies_below in_quotes&says_cause in_quotes&says_changes in_quotes&says_means in_quotes&says_remedy
-0.10 in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_changes in_quotes&spoken_of_labelled_symptom
-0.10 indented&item_of_a_list indented&marked indented&says_after_so_long indented&spoken_of_ask
-0.10 indented&spoken_of_changes indented&spoken_of_lesson indented&spoken_of_lower_it indented&spoken_of_made_up
-0.10 indented&within_code introduced_as_example&its_hint_printed introduced_as_example&markup_near
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_reader
-0.10 introduced_as_example&spoken_of_supposed introduced_as_example&spoken_of_words
-0.10 introduced_as_example&traceback_above item_of_a_list&markup_near item_of_a_list&spoken_of_but
-0.10 item_of_a_list&spoken_of_solved item_of_a_list&spoken_of_words its_hint_printed&may_happen
-0.10 its_hint_printed&says_lower_it its_hint_printed&somebody's_own_question,_in_short
-0.10 its_hint_printed&spoken_of_cause its_hint_printed&text_behind its_words_taken_up&somebody's_own,_in_short
-0.10 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_may
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&trouble marked&names_the_words
-0.10 marked&somebody's_own_question,_in_short marked&somebody_speaks marked&spoken_of_if marked&spoken_of_lower_it
-0.10 marked&spoken_of_solved marked&within_code markup_near&much_advised markup_near&names_the_words
-0.10 markup_near&other_near markup_near&spoken_of_changes markup_near&spoken_of_labelled_cause
-0.10 markup_near&spoken_of_labelled_remedy markup_near&spoken_of_lately markup_near&spoken_of_signed
-0.10 markup_near&spoken_of_solved may_happen&says_after_so_long may_happen&says_explained
-0.10 may_happen&somebody's_own_machine,_in_short may_happen&somebody_speaks may_happen&spoken_of_ask
-0.10 may_happen&spoken_of_buy may_happen&spoken_of_explained may_happen&spoken_of_people may_happen&spoken_of_words
-0.10 mentioned&much_about_texts mentioned&remedies_below mentioned&says_cause mentioned&says_lesson
-0.10 mentioned&says_made_up mentioned&says_may mentioned&says_solved mentioned&spoken_of_reader
-0.10 mentioned&text_about_texts much_about_texts&says_made_up much_about_texts&spoken_of_labelled_symptom
-0.10 much_about_texts&spoken_of_lately much_about_texts&spoken_of_words much_about_texts&trace_near
-0.10 much_advised&spoken_of_reader much_advised&spoken_of_remedy much_trouble&somebody's_own,_in_short
-0.10 much_trouble&spoken_of_help much_trouble&spoken_of_when names_the_words&on_a_stamped_line
-0.10 names_the_words&somebody_speaks names_the_words&spoken_of_ask names_the_words&spoken_of_may
-0.10 nobody_speaks&remedies_above nobody_speaks&remedies_below nobody_speaks&says_cause nobody_speaks&says_lower_it
-0.10 nobody_speaks&says_reader nobody_speaks&says_self nobody_speaks&spoken_of_explained
-0.10 nobody_speaks&spoken_of_labelled_symptom nothing_stated&says_cause nothing_stated&says_help
-0.10 nothing_stated&says_lesson nothing_stated&says_means nothing_stated&spoken_of_people
-0.10 nothing_stated&spoken_of_supposed nothing_stated&typeset often_may&spoken_of_buy often_may&spoken_of_changes
-0.10 often_may&spoken_of_self on_a_stamped_line&record on_a_stamped_line&says_looks_for
-0.10 on_a_stamped_line&says_lower_it on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_help
-0.10 on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_remedy other_near&remedies_above
-0.10 other_near&says_but other_near&within_code output_near&spoken_of_cause output_near&spoken_of_lesson
-0.10 output_near&spoken_of_proposed output_near&spoken_of_supposed output_near&text_about_texts
-0.10 output_near&text_behind output_near&typeset record&says_made_up record&says_may record&says_proposed
-0.10 record&spoken_of_example record&spoken_of_people record&spoken_of_solved record&spoken_of_supposed
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_may remedies_above&trouble remedies_below&spoken_of_help
-0.10 remedies_below&spoken_of_people says_after_so_long&says_cause says_after_so_long&says_lesson
-0.10 says_after_so_long&spoken_of_after_so_long says_ask&says_looks_for says_ask&setting_near
-0.10 says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask says_ask&spoken_of_lower_it
-0.10 says_ask&text_behind says_but&says_example says_but&says_lately says_but&spoken_of_lately
-0.10 says_cause&words_before says_changes&says_if says_changes&says_lower_it says_changes&says_people
-0.10 says_changes&text_behind says_changes&trouble says_changes&words_before says_example&says_means
-0.10 says_example&somebody's_own_machine,_in_short says_example&somebody's_own_question,_in_short
-0.10 says_example&spoken_of_after_so_long says_explained&says_if says_explained&says_reader says_explained&says_words
-0.10 says_happened&somebody_speaks says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom
-0.10 says_happened&spoken_of_means says_happened&spoken_of_self says_happened&traceback_above says_help&says_means
-0.10 says_help&says_remedy says_help&says_supposed says_help&spoken_of_after_so_long says_help&spoken_of_may
-0.10 says_help&spoken_of_reader says_help&spoken_of_words says_if&says_means says_if&says_people says_if&setting_near
-0.10 says_if&spoken_of_after_so_long says_if&spoken_of_laughs says_labelled_symptom&spoken_of_lesson
-0.10 says_lately&says_solved says_lately&spoken_of_when says_lesson&says_self says_lesson&spoken_of_self
-0.10 says_looks_for&spoken_of_but says_looks_for&spoken_of_happened says_looks_for&spoken_of_words
-0.10 says_lower_it&says_means says_lower_it&says_proposed says_lower_it&says_remedy says_lower_it&says_supposed
-0.10 says_lower_it&spoken_of_if says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_lesson
-0.10 says_made_up&says_words says_made_up&somebody's_own says_made_up&spoken_of_looks_for says_made_up&spoken_of_when
-0.10 says_may&spoken_of_after_so_long says_may&spoken_of_ask says_may&spoken_of_people says_may&spoken_of_self
-0.10 says_means&somebody's_own_machine,_in_short says_means&somebody's_own_question,_in_short
-0.10 says_means&spoken_of_lesson says_means&spoken_of_self says_never&says_reader says_never&spoken_of_help
-0.10 says_never&trouble says_numbered&trace_near says_people&says_reader says_people&says_supposed
-0.10 says_people&spoken_of_but says_people&spoken_of_help says_people&spoken_of_reader says_people&spoken_of_when
-0.10 says_proposed&says_words says_remedy&says_when says_self&somebody's_own says_self&spoken_of_help
-0.10 says_self&spoken_of_labelled_symptom says_self&spoken_of_laughs says_self&spoken_of_looks_for
-0.10 says_self&spoken_of_proposed says_solved&somebody's_own_question,_in_short says_supposed&spoken_of_reader
-0.10 says_when&spoken_of_example says_words&somebody's_own_question,_in_short says_words&spoken_of_lower_it
-0.10 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_example setting_near&spoken_of_lower_it
-0.10 setting_near&spoken_of_may setting_near&spoken_of_never somebody's_own&spoken_of_buy
-0.10 somebody's_own&spoken_of_happened somebody's_own&spoken_of_means somebody's_own&spoken_of_never
-0.10 somebody's_own&spoken_of_self somebody's_own,_in_short&spoken_of_after_so_long
-0.10 somebody's_own,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_example
-0.10 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_when
-0.10 somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_example somebody_speaks&spoken_of_lower_it
-0.10 somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_words spoken_of_after_so_long&spoken_of_buy
-0.10 spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_reader
-0.10 spoken_of_ask&spoken_of_words spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_reader
-0.10 spoken_of_buy&spoken_of_example spoken_of_buy&spoken_of_lower_it spoken_of_buy&spoken_of_may
-0.10 spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_supposed spoken_of_buy&text_behind spoken_of_buy&trouble
-0.10 spoken_of_cause&trace_near spoken_of_changes&spoken_of_help spoken_of_changes&spoken_of_people
-0.10 spoken_of_changes&spoken_of_solved spoken_of_changes&traceback_above spoken_of_example&spoken_of_solved
-0.10 spoken_of_example&words_before spoken_of_explained&spoken_of_help spoken_of_happened&spoken_of_if
-0.10 spoken_of_happened&spoken_of_lesson spoken_of_happened&text_behind spoken_of_happened&words_before
-0.10 spoken_of_help&spoken_of_laughs spoken_of_help&spoken_of_lower_it spoken_of_help&spoken_of_supposed
-0.10 spoken_of_help&text_behind spoken_of_if&within_code spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.10 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_labelled_symptom&spoken_of_may
-0.10 spoken_of_labelled_symptom&spoken_of_people spoken_of_labelled_symptom&trouble spoken_of_lately&spoken_of_lesson
-0.10 spoken_of_lately&spoken_of_may spoken_of_lately&spoken_of_solved spoken_of_lately&trouble
-0.10 spoken_of_laughs&spoken_of_people spoken_of_laughs&trouble spoken_of_lesson&spoken_of_supposed
-0.10 spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&spoken_of_never spoken_of_lower_it&spoken_of_remedy
-0.10 spoken_of_lower_it&traceback_above spoken_of_lower_it&words_before spoken_of_may&spoken_of_reader
-0.10 spoken_of_may&spoken_of_when spoken_of_may&words_before spoken_of_means&spoken_of_numbered
-0.10 spoken_of_means&spoken_of_reader spoken_of_means&spoken_of_signed spoken_of_means&within_code
-0.10 spoken_of_never&spoken_of_words spoken_of_never&trace_near spoken_of_never&traceback_above
-0.10 spoken_of_numbered&spoken_of_supposed spoken_of_people&spoken_of_solved spoken_of_reader&spoken_of_remedy
-0.10 spoken_of_reader&spoken_of_solved spoken_of_self&spoken_of_signed spoken_of_self&text_about_texts
-0.10 spoken_of_solved&spoken_of_when spoken_of_solved&text_behind spoken_of_supposed&trace_near
-0.10 spoken_of_supposed&within_code spoken_of_when&traceback_above text_about_texts&text_behind
-0.10 traceback_above&words_before trouble&within_code
-0.05 a_failed_run&a_thread's_title a_failed_run&hypothetical_sentence a_failed_run&item_of_a_list
-0.05 a_failed_run&nobody_speaks a_failed_run&other_near a_failed_run&remedies_below a_failed_run&says_ask
-0.05 a_failed_run&says_happened a_failed_run&somebody's_own,_in_short a_failed_run&spoken_of_buy
-0.05 a_failed_run&spoken_of_made_up a_failed_run&spoken_of_reader a_failed_run&text_behind a_failed_run&trouble
-0.05 a_failed_run's_record&a_whole_error_line a_failed_run's_record&advice_share a_failed_run's_record&advised
-0.05 a_failed_run's_record&advised_by_nobody a_failed_run's_record&indented a_failed_run's_record&markup_near
-0.05 a_failed_run's_record&spoken_of_labelled_symptom a_failed_run's_record&spoken_of_lower_it
-0.05 a_failed_run's_record&spoken_of_may a_failed_run's_record&trouble a_failed_test&nobody_speaks
-0.05 a_failed_test&output_near a_question,_in_short&a_whole_error_line a_question,_in_short&blanks_near
-0.05 a_question,_in_short&block_opened a_question,_in_short&comment a_question,_in_short&figures
-0.05 a_question,_in_short&item_of_a_list a_question,_in_short&its_hint_printed a_question,_in_short&marked
-0.05 a_question,_in_short&says_words a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_explained
-0.05 a_question,_in_short&spoken_of_laughs a_question,_in_short&spoken_of_never a_question,_in_short&trace_near
-0.05 a_report's_heading&a_thread's_page a_report's_heading&says_self a_report's_heading&setting_near
-0.05 a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_page
-0.05 a_sentence_leads&a_thread's_title a_sentence_leads&advised_by_nobody a_sentence_leads&comment
-0.05 a_sentence_leads&heads_a_document a_sentence_leads&its_words_taken_up a_sentence_leads&markup_near
-0.05 a_sentence_leads&much_trouble a_sentence_leads&often_may a_sentence_leads&on_a_stamped_line
-0.05 a_sentence_leads&record a_sentence_leads&says_supposed a_sentence_leads&spoken_of_laughs
-0.05 a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_numbered a_sentence_leads&text_about_texts
-0.05 a_setup,_in_short&item_of_a_list a_setup,_in_short&may_happen a_setup,_in_short&says_explained
-0.05 a_setup,_in_short&says_made_up a_setup,_in_short&says_numbered a_setup,_in_short&spoken_of_after_so_long
-0.05 a_setup,_in_short&text_behind a_short_text&answered_by_mail a_short_text&boxes_ticked
-0.05 a_short_text&introduced_as_example a_short_text&nothing_stated a_short_text&remedies_above
-0.05 a_short_text&says_laughs a_short_text&says_words a_short_text&spoken_of_labelled_remedy
-0.05 a_site's_lines&may_happen a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_example a_site's_lines&spoken_of_means
-0.05 a_site's_lines&spoken_of_self a_site's_lines&spoken_of_words a_site's_lines&trace_near
-0.05 a_thread's_page&about_texts a_thread's_page&behind_a_prefix a_thread's_page&hypothetical_sentence
-0.05 a_thread's_page&on_a_stamped_line a_thread's_page&says_lower_it a_thread's_page&says_when
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may a_thread's_page&trouble
-0.05 a_thread's_title&comment a_thread's_title&marked a_thread's_title&somebody's_own_question,_in_short
-0.05 a_thread's_title&spoken_of_changes a_thread's_title&spoken_of_looks_for a_thread's_title&spoken_of_words
-0.05 a_thread's_title&trouble a_thread's_title&words_before a_whole_error_line&between_sections
-0.05 a_whole_error_line&heads_a_document a_whole_error_line&its_words_taken_up a_whole_error_line&much_trouble
-0.05 a_whole_error_line&remedies_below a_whole_error_line&spoken_of_buy a_whole_error_line&spoken_of_cause
-0.05 a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&typeset about_texts&beside_a_quotation about_texts&much_advised about_texts&says_ask
-0.05 about_texts&says_cause about_texts&says_made_up about_texts&says_reader about_texts&spoken_of_explained
-0.05 about_texts&trace_near advice_share&denied_in_front advice_share&explained_behind advice_share&item_of_a_list
-0.05 advice_share&its_words_taken_up advice_share&markup_near advice_share&mentioned advice_share&much_trouble
-0.05 advice_share&other_near advice_share&says_cause advice_share&says_example advice_share&says_lesson
-0.05 advice_share&says_self advice_share&spoken_of_after_so_long advice_share&spoken_of_help
-0.05 advice_share&spoken_of_labelled_remedy advice_share&spoken_of_lesson advice_share&spoken_of_people
-0.05 advice_share&spoken_of_solved advice_share&typeset advised&denied_in_front advised&explained_behind
-0.05 advised&item_of_a_list advised&its_words_taken_up advised&markup_near advised&mentioned advised&much_trouble
-0.05 advised&other_near advised&says_cause advised&says_example advised&says_lesson advised&says_self
-0.05 advised&spoken_of_after_so_long advised&spoken_of_help advised&spoken_of_labelled_remedy
-0.05 advised&spoken_of_lesson advised&spoken_of_people advised&spoken_of_solved advised&typeset
-0.05 advised_by_nobody&explained_behind advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&says_example advised_by_nobody&says_if advised_by_nobody&says_lesson
-0.05 advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_example advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_lower_it advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never
-0.05 advised_by_nobody&text_about_texts advised_by_nobody&typeset advised_by_nobody&words_before
-0.05 alone&denied_in_front alone&its_place_behind alone&says_cause alone&somebody's_own answered_by_mail&figures
-0.05 answered_by_mail&spoken_of_example answered_by_mail&trouble begins_its_line&its_words_taken_up
-0.05 begins_its_line&record begins_its_line&says_happened begins_its_line&spoken_of_explained
-0.05 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_looks_for begins_its_line&spoken_of_may
-0.05 begins_the_text&may_happen begins_the_text&often_may begins_the_text&says_explained begins_the_text&says_help
-0.05 begins_the_text&says_labelled_symptom begins_the_text&says_means begins_the_text&says_reader
-0.05 begins_the_text&spoken_of_cause begins_the_text&spoken_of_help begins_the_text&spoken_of_remedy
-0.05 begins_the_text&spoken_of_supposed begins_the_text&value_of_a_document behind_a_prefix&blanks_near
-0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&much_advised behind_a_prefix&often_may
-0.05 behind_a_prefix&says_help behind_a_prefix&says_lower_it behind_a_prefix&says_never behind_a_prefix&says_remedy
-0.05 behind_a_prefix&typeset beside_a_quotation&code_near beside_a_quotation&in_quotes beside_a_quotation&indented
-0.05 beside_a_quotation&nobody_speaks beside_a_quotation&nothing_stated beside_a_quotation&other_near
-0.05 beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind beside_a_quotation&words_before
-0.05 between_sections&blanks_near between_sections&boxes_ticked between_sections&happened_to_somebody
-0.05 between_sections&hypothetical_sentence between_sections&in_a_thread between_sections&in_quotes
-0.05 between_sections&item_of_a_list between_sections&remedies_above between_sections&says_happened
-0.05 between_sections&says_labelled_symptom between_sections&somebody's_own_question,_in_short
-0.05 between_sections&spoken_of_lately between_sections&spoken_of_may between_sections&spoken_of_supposed
-0.05 blanks_near&happened_to_somebody blanks_near&markup_near blanks_near&says_self blanks_near&says_words
-0.05 blanks_near&somebody's_own,_in_short blanks_near&spoken_of_cause blanks_near&spoken_of_happened
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_people
-0.05 block_opened&in_a_thread block_opened&its_words_taken_up block_opened&spoken_of_lately
-0.05 block_opened&spoken_of_looks_for block_opened&spoken_of_people block_opened&spoken_of_solved
-0.05 block_opened&traceback_above boxes_ticked&in_quotes boxes_ticked&mentioned boxes_ticked&says_self
-0.05 boxes_ticked&setting_near boxes_ticked&spoken_of_lately boxes_ticked&text_behind code_near&heads_a_document
-0.05 code_near&indented code_near&its_words_taken_up code_near&remedies_above code_near&says_explained
-0.05 code_near&says_help code_near&says_numbered code_near&says_remedy code_near&says_self
-0.05 code_near&spoken_of_example code_near&spoken_of_laughs code_near&spoken_of_numbered code_near&spoken_of_signed
-0.05 comment&may_happen comment&much_trouble comment&says_help comment&says_labelled_symptom comment&says_means
-0.05 comment&setting_near comment&spoken_of_changes comment&spoken_of_labelled_symptom comment&spoken_of_numbered
-0.05 comment&spoken_of_words comment&traceback_above cut_by_dots&indented cut_by_dots&says_people
-0.05 cut_by_dots&says_self cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_help cut_by_dots&spoken_of_looks_for
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved denied_in_front&much_trouble
-0.05 denied_in_front&says_supposed denied_in_front&spoken_of_but denied_in_front&trace_near
-0.05 ends_the_text&item_of_a_list ends_the_text&its_place_behind ends_the_text&says_ask ends_the_text&says_changes
-0.05 ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_reader ends_the_text&spoken_of_supposed
-0.05 ends_the_text&spoken_of_when explained_behind&figures explained_behind&hypothetical_sentence
-0.05 explained_behind&names_the_words explained_behind&other_near explained_behind&says_never
-0.05 explained_behind&says_reader explained_behind&spoken_of_happened explained_behind&spoken_of_looks_for
-0.05 explained_behind&spoken_of_means explained_behind&spoken_of_people figures&remedies_above figures&says_self
-0.05 happened_to_somebody&indented happened_to_somebody&introduced_as_example happened_to_somebody&other_near
-0.05 happened_to_somebody&says_supposed happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_explained
-0.05 happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_proposed
-0.05 heads_a_document&hypothetical_sentence heads_a_document&item_of_a_list heads_a_document&its_hint_printed
-0.05 heads_a_document&its_words_taken_up heads_a_document&markup_near heads_a_document&nothing_stated
-0.05 heads_a_document&often_may heads_a_document&says_example heads_a_document&says_labelled_symptom
-0.05 heads_a_document&says_lately heads_a_document&says_lesson heads_a_document&says_people
-0.05 heads_a_document&setting_near heads_a_document&spoken_of_labelled_symptom host_memory&indented
-0.05 host_memory&says_self host_memory&somebody_speaks host_memory&within_code hypothetical_sentence&in_a_thread
-0.05 hypothetical_sentence&much_advised hypothetical_sentence&nobody_speaks hypothetical_sentence&says_people
-0.05 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_cause
-0.05 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_means
-0.05 hypothetical_sentence&spoken_of_people hypothetical_sentence&spoken_of_supposed in_a_thread&markup_near
-0.05 in_a_thread&nothing_stated in_a_thread&record in_a_thread&says_people in_a_thread&says_when
-0.05 in_a_thread&spoken_of_help in_a_thread&spoken_of_remedy in_a_thread&spoken_of_signed
-0.05 in_a_thread&spoken_of_supposed in_a_thread&value_of_a_document in_quotes&introduced_as_example
-0.05 in_quotes&its_place_behind in_quotes&much_advised in_quotes&says_help in_quotes&says_lower_it
-0.05 in_quotes&spoken_of_buy in_quotes&spoken_of_lesson in_quotes&spoken_of_numbered in_quotes&spoken_of_remedy
-0.05 in_quotes&spoken_of_when in_quotes&spoken_of_words indented&much_about_texts indented&says_example
-0.05 indented&says_made_up indented&says_supposed indented&says_words indented&spoken_of_example
-0.05 indented&spoken_of_help indented&spoken_of_labelled_cause indented&spoken_of_labelled_remedy
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_reader indented&spoken_of_signed
-0.05 indented&text_about_texts indented&trace_near indented&traceback_above indented&typeset
-0.05 introduced_as_example&mentioned introduced_as_example&much_advised introduced_as_example&output_near
-0.05 introduced_as_example&somebody's_own_question,_in_short introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_proposed introduced_as_example&spoken_of_remedy
-0.05 introduced_as_example&spoken_of_when item_of_a_list&may_happen item_of_a_list&remedies_above
-0.05 item_of_a_list&says_if item_of_a_list&says_looks_for item_of_a_list&says_means item_of_a_list&says_self
-0.05 item_of_a_list&spoken_of_looks_for item_of_a_list&spoken_of_lower_it item_of_a_list&spoken_of_reader
-0.05 item_of_a_list&trace_near its_hint_printed&spoken_of_buy its_hint_printed&spoken_of_labelled_remedy
-0.05 its_place_behind&mentioned its_place_behind&words_before its_words_taken_up&markup_near
-0.05 its_words_taken_up&may_happen its_words_taken_up&nothing_stated its_words_taken_up&on_a_stamped_line
-0.05 its_words_taken_up&setting_near its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_if
-0.05 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lesson
-0.05 its_words_taken_up&spoken_of_reader its_words_taken_up&spoken_of_remedy its_words_taken_up&spoken_of_when
-0.05 its_words_taken_up&spoken_of_words its_words_taken_up&text_behind marked&markup_near marked&may_happen
-0.05 marked&spoken_of_after_so_long marked&spoken_of_changes marked&spoken_of_supposed marked&words_before
-0.05 markup_near&remedies_below markup_near&says_changes markup_near&says_made_up markup_near&says_reader
-0.05 markup_near&says_remedy markup_near&says_self markup_near&text_about_texts may_happen&much_advised
-0.05 may_happen&remedies_above may_happen&remedies_below may_happen&says_changes may_happen&says_example
-0.05 may_happen&says_lately may_happen&says_reader may_happen&says_remedy may_happen&spoken_of_changes
-0.05 may_happen&spoken_of_never may_happen&steps_that_led_to_it may_happen&typeset mentioned&much_advised
-0.05 mentioned&other_near mentioned&remedies_above mentioned&says_ask mentioned&says_but mentioned&says_looks_for
-0.05 mentioned&says_words mentioned&somebody's_own,_in_short mentioned&spoken_of_if
-0.05 mentioned&spoken_of_labelled_symptom mentioned&spoken_of_lesson mentioned&traceback_above
-0.05 much_about_texts&other_near much_about_texts&record much_about_texts&spoken_of_but
-0.05 much_about_texts&spoken_of_changes much_about_texts&spoken_of_may much_about_texts&spoken_of_never
-0.05 much_about_texts&spoken_of_self much_about_texts&spoken_of_when much_advised&other_near
-0.05 much_advised&spoken_of_but much_advised&spoken_of_example much_advised&spoken_of_if
-0.05 much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson much_advised&spoken_of_looks_for
-0.05 much_advised&spoken_of_people much_advised&spoken_of_self much_advised&spoken_of_when
-0.05 much_advised&spoken_of_words much_advised&steps_that_led_to_it much_advised&trouble much_trouble&nobody_speaks
-0.05 much_trouble&other_near much_trouble&says_words much_trouble&spoken_of_ask much_trouble&spoken_of_example
-0.05 much_trouble&spoken_of_remedy much_trouble&words_before names_the_words&record names_the_words&says_changes
-0.05 names_the_words&says_help names_the_words&spoken_of_after_so_long names_the_words&spoken_of_but
-0.05 names_the_words&spoken_of_lower_it names_the_words&spoken_of_never names_the_words&spoken_of_reader
-0.05 names_the_words&spoken_of_remedy names_the_words&spoken_of_supposed names_the_words&traceback_above
-0.05 nobody_speaks&spoken_of_buy nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_labelled_remedy
-0.05 nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_may nobody_speaks&spoken_of_never
-0.05 nobody_speaks&spoken_of_remedy nothing_stated&other_near nothing_stated&remedies_above
-0.05 nothing_stated&says_example nothing_stated&spoken_of_cause nothing_stated&spoken_of_looks_for
-0.05 nothing_stated&spoken_of_numbered nothing_stated&within_code often_may&says_but often_may&says_lower_it
-0.05 often_may&says_may often_may&says_reader often_may&says_self often_may&somebody's_own
-0.05 often_may&somebody's_own_question,_in_short often_may&spoken_of_lately often_may&spoken_of_made_up
-0.05 often_may&spoken_of_signed often_may&spoken_of_solved on_a_stamped_line&says_help
-0.05 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_solved other_near&says_cause
-0.05 other_near&says_labelled_symptom other_near&says_remedy other_near&somebody's_own_question,_in_short
-0.05 other_near&spoken_of_buy other_near&spoken_of_changes other_near&spoken_of_explained
-0.05 other_near&spoken_of_happened other_near&spoken_of_if other_near&spoken_of_means other_near&typeset
-0.05 output_near&says_ask output_near&says_remedy output_near&spoken_of_people output_near&traceback_above
-0.05 record&says_after_so_long record&says_but record&says_example record&says_numbered record&says_remedy
-0.05 record&says_when record&spoken_of_if record&spoken_of_means record&spoken_of_reader record&spoken_of_when
-0.05 record&traceback_above remedies_above&remedies_below remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom
-0.05 remedies_above&spoken_of_reader remedies_above&spoken_of_self remedies_above&text_behind
-0.05 remedies_below&says_words remedies_below&spoken_of_if remedies_below&spoken_of_lesson
-0.05 remedies_below&spoken_of_lower_it remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&trace_near
-0.05 remedies_below&traceback_above says_after_so_long&says_remedy says_after_so_long&says_solved
-0.05 says_after_so_long&spoken_of_words says_ask&says_but says_ask&says_example says_ask&somebody's_own
-0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_but says_ask&spoken_of_happened
-0.05 says_ask&spoken_of_lesson says_ask&spoken_of_words says_ask&trace_near says_but&says_cause says_but&says_changes
-0.05 says_but&says_may says_but&says_reader says_but&somebody's_own,_in_short
-0.05 says_but&somebody's_own_machine,_in_short says_but&spoken_of_supposed says_but&spoken_of_when
-0.05 says_cause&says_lesson says_cause&says_may says_cause&says_when says_cause&says_words
-0.05 says_cause&spoken_of_lower_it says_cause&trouble says_changes&says_made_up says_changes&says_when
-0.05 says_example&says_people says_example&says_supposed says_example&says_when says_example&somebody's_own
-0.05 says_example&somebody_speaks says_example&spoken_of_ask says_example&spoken_of_help
-0.05 says_example&spoken_of_lately says_example&spoken_of_lower_it says_example&spoken_of_may
-0.05 says_example&spoken_of_never says_example&spoken_of_supposed says_explained&says_lesson
-0.05 says_explained&setting_near says_explained&spoken_of_help says_explained&words_before
-0.05 says_happened&spoken_of_example says_happened&spoken_of_looks_for says_happened&spoken_of_proposed
-0.05 says_happened&spoken_of_remedy says_help&says_reader says_help&spoken_of_but says_help&spoken_of_happened
-0.05 says_help&spoken_of_help says_help&spoken_of_lesson says_help&spoken_of_looks_for says_help&spoken_of_lower_it
-0.05 says_help&spoken_of_solved says_if&says_looks_for says_if&says_proposed says_if&spoken_of_example
-0.05 says_if&spoken_of_happened says_if&spoken_of_if says_if&spoken_of_lower_it says_if&spoken_of_people
-0.05 says_if&spoken_of_reader says_if&spoken_of_remedy says_if&traceback_above says_if&words_before
-0.05 says_labelled_symptom&spoken_of_cause says_labelled_symptom&spoken_of_help says_labelled_symptom&spoken_of_may
-0.05 says_labelled_symptom&spoken_of_means says_labelled_symptom&trace_near says_labelled_symptom&traceback_above
-0.05 says_labelled_symptom&trouble says_lately&says_may says_lately&says_remedy says_lately&spoken_of_after_so_long
-0.05 says_lately&spoken_of_happened says_lately&spoken_of_may says_lately&spoken_of_words says_lately&trace_near
-0.05 says_lesson&setting_near says_lesson&somebody's_own says_lesson&somebody's_own_question,_in_short
-0.05 says_lesson&spoken_of_may says_lesson&text_behind says_lesson&trouble says_looks_for&says_made_up
-0.05 says_looks_for&says_reader says_looks_for&spoken_of_ask says_looks_for&spoken_of_cause
-0.05 says_looks_for&spoken_of_changes says_looks_for&spoken_of_example says_looks_for&spoken_of_help
-0.05 says_looks_for&spoken_of_lesson says_looks_for&spoken_of_people says_looks_for&traceback_above
-0.05 says_lower_it&says_reader says_lower_it&spoken_of_ask says_lower_it&spoken_of_example
-0.05 says_lower_it&spoken_of_may says_lower_it&spoken_of_means says_lower_it&traceback_above says_lower_it&trouble
-0.05 says_made_up&spoken_of_happened says_made_up&trouble says_may&says_remedy says_may&says_solved
-0.05 says_may&somebody's_own_question,_in_short says_may&somebody_speaks says_may&spoken_of_lesson
-0.05 says_may&spoken_of_lower_it says_may&spoken_of_never says_may&spoken_of_supposed says_means&says_supposed
-0.05 says_means&setting_near says_means&spoken_of_but says_means&spoken_of_changes says_means&spoken_of_lately
-0.05 says_means&spoken_of_looks_for says_means&spoken_of_lower_it says_means&spoken_of_means
-0.05 says_means&spoken_of_people says_means&spoken_of_words says_never&spoken_of_after_so_long says_never&text_behind
-0.05 says_numbered&says_reader says_numbered&spoken_of_when says_people&says_when says_people&says_words
-0.05 says_people&spoken_of_changes says_people&spoken_of_example says_people&spoken_of_if
-0.05 says_people&spoken_of_lesson says_people&spoken_of_looks_for says_people&spoken_of_lower_it
-0.05 says_people&spoken_of_words says_reader&says_words says_reader&somebody's_own,_in_short
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_but says_reader&spoken_of_may
-0.05 says_reader&spoken_of_people says_reader&spoken_of_supposed says_remedy&words_before
-0.05 says_self&spoken_of_explained says_self&spoken_of_lately says_self&spoken_of_lesson says_self&trace_near
-0.05 says_self&traceback_above says_solved&says_when says_solved&somebody's_own,_in_short
-0.05 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_happened says_supposed&spoken_of_if
-0.05 says_supposed&spoken_of_lower_it says_supposed&spoken_of_self says_supposed&spoken_of_supposed
-0.05 says_supposed&text_behind says_when&spoken_of_made_up says_when&spoken_of_may says_when&spoken_of_words
-0.05 says_words&spoken_of_after_so_long says_words&spoken_of_but says_words&spoken_of_lately
-0.05 says_words&spoken_of_lesson says_words&spoken_of_made_up says_words&spoken_of_words
-0.05 setting_near&spoken_of_after_so_long setting_near&spoken_of_happened setting_near&spoken_of_remedy
-0.05 setting_near&typeset somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_signed
-0.05 somebody's_own&spoken_of_when somebody's_own&text_about_texts somebody's_own&traceback_above
-0.05 somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&spoken_of_buy
-0.05 somebody's_own,_in_short&spoken_of_made_up somebody's_own_machine,_in_short&spoken_of_but
-0.05 somebody's_own_machine,_in_short&spoken_of_labelled_symptom somebody's_own_machine,_in_short&spoken_of_lately
-0.05 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_machine,_in_short&spoken_of_numbered
-0.05 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_labelled_symptom
-0.05 somebody's_own_question,_in_short&spoken_of_supposed somebody's_own_question,_in_short&spoken_of_words
-0.05 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_lesson
-0.05 somebody_speaks&spoken_of_looks_for somebody_speaks&spoken_of_made_up somebody_speaks&spoken_of_proposed
-0.05 somebody_speaks&spoken_of_signed somebody_speaks&spoken_of_when somebody_speaks&traceback_above
-0.05 spoken_of_after_so_long&spoken_of_lower_it spoken_of_after_so_long&spoken_of_people
-0.05 spoken_of_after_so_long&spoken_of_signed spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_lately
-0.05 spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_may spoken_of_ask&spoken_of_means
-0.05 spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_proposed
-0.05 spoken_of_ask&spoken_of_when spoken_of_but&spoken_of_looks_for spoken_of_buy&spoken_of_self
-0.05 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_labelled_cause
-0.05 spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_may spoken_of_cause&spoken_of_numbered
-0.05 spoken_of_cause&spoken_of_self spoken_of_cause&spoken_of_supposed spoken_of_cause&traceback_above
-0.05 spoken_of_cause&typeset spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_labelled_symptom
-0.05 spoken_of_changes&spoken_of_lesson spoken_of_changes&spoken_of_supposed spoken_of_changes&text_behind
-0.05 spoken_of_changes&trouble spoken_of_example&spoken_of_help spoken_of_example&spoken_of_labelled_remedy
-0.05 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_means spoken_of_example&spoken_of_people
-0.05 spoken_of_example&spoken_of_proposed spoken_of_example&trouble spoken_of_example&typeset
-0.05 spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_means
-0.05 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_remedy spoken_of_explained&spoken_of_supposed
-0.05 spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_help
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&text_about_texts
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_made_up spoken_of_if&spoken_of_people
-0.05 spoken_of_labelled_remedy&spoken_of_may spoken_of_labelled_remedy&spoken_of_reader
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&spoken_of_when
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_remedy&words_before
-0.05 spoken_of_labelled_symptom&spoken_of_lesson spoken_of_labelled_symptom&spoken_of_means
-0.05 spoken_of_labelled_symptom&spoken_of_numbered spoken_of_labelled_symptom&spoken_of_supposed
-0.05 spoken_of_labelled_symptom&spoken_of_when spoken_of_labelled_symptom&words_before
-0.05 spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words spoken_of_looks_for&spoken_of_may
-0.05 spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_proposed
-0.05 spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code spoken_of_lower_it&spoken_of_people
-0.05 spoken_of_lower_it&spoken_of_proposed spoken_of_lower_it&steps_that_led_to_it
-0.05 spoken_of_lower_it&text_about_texts spoken_of_lower_it&within_code spoken_of_made_up&spoken_of_means
-0.05 spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy spoken_of_made_up&trace_near
-0.05 spoken_of_made_up&traceback_above spoken_of_may&spoken_of_remedy spoken_of_may&spoken_of_signed
-0.05 spoken_of_may&spoken_of_solved spoken_of_may&spoken_of_words spoken_of_may&steps_that_led_to_it
-0.05 spoken_of_may&text_about_texts spoken_of_may&traceback_above spoken_of_may&within_code
-0.05 spoken_of_means&words_before spoken_of_never&words_before spoken_of_numbered&spoken_of_solved
-0.05 spoken_of_numbered&text_behind spoken_of_numbered&words_before spoken_of_people&spoken_of_signed
-0.05 spoken_of_people&spoken_of_supposed spoken_of_people&typeset spoken_of_remedy&spoken_of_self
-0.05 spoken_of_remedy&trace_near spoken_of_self&spoken_of_when spoken_of_self&trace_near
-0.05 spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words spoken_of_supposed&typeset
-0.05 spoken_of_when&typeset spoken_of_when&words_before steps_that_led_to_it&trouble traceback_above&trouble
-0.05 typeset&words_before
+0.05 a_failed_run&a_thread's_page a_failed_run&boxes_ticked a_failed_run&code_near a_failed_run&heads_a_document
+0.05 a_failed_run&marked a_failed_run&may_happen a_failed_run&mentioned a_failed_run&says_after_so_long
+0.05 a_failed_run&says_labelled_symptom a_failed_run&says_made_up a_failed_run&says_never
+0.05 a_failed_run&spoken_of_example a_failed_run&spoken_of_explained a_failed_run&spoken_of_means
+0.05 a_failed_run&trace_near a_failed_run's_record&code_near a_failed_run's_record&nobody_speaks
+0.05 a_failed_run's_record&other_near a_failed_run's_record&says_labelled_symptom
+0.05 a_failed_run's_record&spoken_of_means a_failed_test&about_texts a_failed_test&code_near
+0.05 a_failed_test&on_a_stamped_line a_failed_test&spoken_of_happened a_failed_test&trouble
+0.05 a_picture_near&begins_its_line a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures
+0.05 a_picture_near&in_a_thread a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nobody_speaks
+0.05 a_picture_near&nothing_stated a_picture_near&setting_near a_picture_near&somebody_speaks
+0.05 a_picture_near&spoken_of_ask a_picture_near&spoken_of_but a_picture_near&spoken_of_happened
+0.05 a_picture_near&spoken_of_help a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it
+0.05 a_picture_near&spoken_of_may a_picture_near&spoken_of_means a_picture_near&spoken_of_reader
+0.05 a_picture_near&spoken_of_self a_picture_near&spoken_of_when a_picture_near&text_behind a_picture_near&trace_near
+0.05 a_picture_near&traceback_above a_picture_near&trouble a_question,_in_short&a_short_text
+0.05 a_question,_in_short&in_a_thread a_question,_in_short&introduced_as_example a_question,_in_short&much_trouble
+0.05 a_question,_in_short&often_may a_question,_in_short&says_lesson a_question,_in_short&says_looks_for
+0.05 a_question,_in_short&says_may a_question,_in_short&says_remedy a_question,_in_short&says_solved
+0.05 a_question,_in_short&says_supposed a_question,_in_short&somebody's_own_machine,_in_short
+0.05 a_question,_in_short&spoken_of_happened a_question,_in_short&spoken_of_lately
+0.05 a_question,_in_short&spoken_of_remedy a_report's_heading&a_whole_error_line a_report's_heading&begins_its_line
+0.05 a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix a_report's_heading&block_opened
+0.05 a_report's_heading&comment a_report's_heading&happened_to_somebody a_report's_heading&heads_a_document
+0.05 a_report's_heading&hypothetical_sentence a_report's_heading&marked a_report's_heading&may_happen
+0.05 a_report's_heading&mentioned a_report's_heading&much_advised a_report's_heading&nothing_stated
+0.05 a_report's_heading&often_may a_report's_heading&on_a_stamped_line a_report's_heading&says_happened
+0.05 a_report's_heading&says_words a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_but a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened
+0.05 a_report's_heading&spoken_of_help a_report's_heading&spoken_of_lower_it a_report's_heading&spoken_of_means
+0.05 a_report's_heading&spoken_of_reader a_report's_heading&spoken_of_words a_report's_heading&trace_near
+0.05 a_report's_heading&traceback_above a_sentence_leads&happened_to_somebody a_sentence_leads&its_hint_printed
+0.05 a_sentence_leads&may_happen a_sentence_leads&much_advised a_sentence_leads&says_explained
+0.05 a_sentence_leads&says_made_up a_setup,_in_short&advised_by_nobody a_setup,_in_short&boxes_ticked
+0.05 a_setup,_in_short&code_near a_setup,_in_short&comment a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&its_place_behind a_setup,_in_short&mentioned a_setup,_in_short&much_about_texts
+0.05 a_setup,_in_short&says_changes a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_setup,_in_short&somebody's_own_question,_in_short
+0.05 a_setup,_in_short&spoken_of_people a_setup,_in_short&spoken_of_signed a_short_text&between_sections
+0.05 a_short_text&host_memory a_short_text&indented a_short_text&says_cause a_short_text&somebody's_own,_in_short
+0.05 a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_explained a_short_text&spoken_of_laughs
+0.05 a_short_text&spoken_of_solved a_site's_lines&code_near a_site's_lines&hypothetical_sentence
+0.05 a_site's_lines&in_a_thread a_site's_lines&says_happened a_site's_lines&says_if a_site's_lines&spoken_of_but
+0.05 a_site's_lines&spoken_of_cause a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_if
+0.05 a_site's_lines&spoken_of_remedy a_thread's_page&advice_share a_thread's_page&advised
+0.05 a_thread's_page&begins_its_line a_thread's_page&between_sections a_thread's_page&block_opened
+0.05 a_thread's_page&comment a_thread's_page&marked a_thread's_page&markup_near a_thread's_page&other_near
+0.05 a_thread's_page&says_if a_thread's_page&says_labelled_symptom a_thread's_page&somebody's_own,_in_short
+0.05 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_example
+0.05 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_lesson
+0.05 a_thread's_page&spoken_of_lower_it a_thread's_page&trace_near a_thread's_page&value_of_a_document
+0.05 a_thread's_title&about_texts a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&figures
+0.05 a_thread's_title&mentioned a_thread's_title&much_trouble a_thread's_title&often_may
+0.05 a_thread's_title&spoken_of_but a_thread's_title&spoken_of_if a_thread's_title&spoken_of_lesson
+0.05 a_thread's_title&spoken_of_proposed a_whole_error_line&alone a_whole_error_line&code_near
+0.05 a_whole_error_line&often_may a_whole_error_line&setting_near a_whole_error_line&spoken_of_ask
+0.05 a_whole_error_line&spoken_of_looks_for about_texts&boxes_ticked about_texts&cut_by_dots
+0.05 about_texts&explained_behind about_texts&remedies_above about_texts&says_example about_texts&says_if
+0.05 about_texts&says_looks_for about_texts&says_never about_texts&spoken_of_laughs about_texts&spoken_of_may
+0.05 about_texts&spoken_of_people about_texts&spoken_of_signed advice_share&code_near advice_share&comment
+0.05 advice_share&indented advice_share&says_happened advice_share&says_made_up advice_share&says_numbered
+0.05 advice_share&says_people advice_share&says_remedy advice_share&says_supposed advice_share&somebody_speaks
+0.05 advice_share&spoken_of_but advice_share&spoken_of_explained advice_share&spoken_of_laughs
+0.05 advice_share&spoken_of_may advice_share&spoken_of_self advice_share&spoken_of_words
+0.05 advice_share&steps_that_led_to_it advice_share&trouble advised&code_near advised&comment advised&indented
+0.05 advised&says_happened advised&says_made_up advised&says_numbered advised&says_people advised&says_remedy
+0.05 advised&says_supposed advised&somebody_speaks advised&spoken_of_but advised&spoken_of_explained
+0.05 advised&spoken_of_laughs advised&spoken_of_may advised&spoken_of_self advised&spoken_of_words
+0.05 advised&steps_that_led_to_it advised&trouble advised_by_nobody&comment advised_by_nobody&much_trouble
+0.05 advised_by_nobody&says_but advised_by_nobody&says_means advised_by_nobody&says_numbered
+0.05 advised_by_nobody&says_remedy advised_by_nobody&says_supposed advised_by_nobody&spoken_of_ask
+0.05 advised_by_nobody&spoken_of_happened advised_by_nobody&spoken_of_lesson advised_by_nobody&spoken_of_people
+0.05 advised_by_nobody&spoken_of_when alone&comment alone&says_ask alone&says_if alone&says_looks_for
+0.05 alone&text_behind answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_reader
+0.05 begins_its_line&between_sections begins_its_line&boxes_ticked begins_its_line&in_a_thread
+0.05 begins_its_line&says_lower_it begins_its_line&says_self begins_its_line&setting_near
+0.05 begins_its_line&spoken_of_but begins_the_text&host_memory begins_the_text&says_but
+0.05 begins_the_text&spoken_of_explained begins_the_text&spoken_of_may begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_reader begins_the_text&spoken_of_signed begins_the_text&trouble
+0.05 behind_a_prefix&between_sections behind_a_prefix&boxes_ticked behind_a_prefix&frames_of_a_process_near
+0.05 behind_a_prefix&mentioned behind_a_prefix&names_the_words behind_a_prefix&nothing_stated
+0.05 behind_a_prefix&says_explained behind_a_prefix&spoken_of_ask behind_a_prefix&spoken_of_cause
+0.05 behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_remedy behind_a_prefix&spoken_of_supposed
+0.05 behind_a_prefix&spoken_of_words between_sections&figures between_sections&heads_a_document
+0.05 between_sections&introduced_as_example between_sections&much_trouble between_sections&spoken_of_but
+0.05 between_sections&spoken_of_happened between_sections&spoken_of_people between_sections&spoken_of_self
+0.05 between_sections&spoken_of_words between_sections&steps_that_led_to_it blanks_near&block_opened
+0.05 blanks_near&introduced_as_example blanks_near&its_hint_printed blanks_near&much_advised blanks_near&often_may
+0.05 blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_changes blanks_near&spoken_of_if
+0.05 blanks_near&spoken_of_looks_for blanks_near&spoken_of_means blanks_near&spoken_of_when
+0.05 block_opened&heads_a_document block_opened&its_hint_printed block_opened&says_happened block_opened&says_when
+0.05 block_opened&spoken_of_but block_opened&spoken_of_cause block_opened&spoken_of_changes
+0.05 block_opened&spoken_of_lower_it block_opened&spoken_of_means boxes_ticked&code_near boxes_ticked&comment
+0.05 boxes_ticked&happened_to_somebody boxes_ticked&in_a_thread boxes_ticked&its_hint_printed
+0.05 boxes_ticked&much_trouble boxes_ticked&says_happened boxes_ticked&says_when
+0.05 boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if
+0.05 boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_people boxes_ticked&spoken_of_reader
+0.05 boxes_ticked&spoken_of_remedy boxes_ticked&spoken_of_supposed boxes_ticked&trouble boxes_ticked&words_before
+0.05 code_near&happened_to_somebody code_near&hypothetical_sentence code_near&may_happen code_near&names_the_words
+0.05 code_near&says_cause code_near&says_example code_near&says_made_up code_near&says_reader code_near&setting_near
+0.05 code_near&spoken_of_changes code_near&spoken_of_made_up code_near&spoken_of_words code_near&traceback_above
+0.05 comment&ends_the_text comment&in_quotes comment&much_about_texts comment&often_may comment&spoken_of_cause
+0.05 comment&spoken_of_lesson comment&spoken_of_made_up comment&spoken_of_never comment&spoken_of_when
+0.05 cut_by_dots&markup_near cut_by_dots&on_a_stamped_line cut_by_dots&says_ask cut_by_dots&says_but
+0.05 cut_by_dots&spoken_of_example cut_by_dots&spoken_of_if cut_by_dots&spoken_of_lesson
+0.05 cut_by_dots&spoken_of_made_up cut_by_dots&spoken_of_reader cut_by_dots&text_behind cut_by_dots&trace_near
+0.05 denied_in_front&hypothetical_sentence denied_in_front&marked denied_in_front&often_may
+0.05 denied_in_front&output_near denied_in_front&says_changes denied_in_front&says_lower_it
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_people ends_the_text&host_memory ends_the_text&mentioned ends_the_text&much_trouble
+0.05 ends_the_text&often_may ends_the_text&says_after_so_long ends_the_text&spoken_of_but
+0.05 ends_the_text&spoken_of_changes ends_the_text&spoken_of_if ends_the_text&spoken_of_lately
+0.05 ends_the_text&spoken_of_made_up ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered
+0.05 ends_the_text&spoken_of_people explained_behind&in_quotes explained_behind&indented explained_behind&mentioned
+0.05 explained_behind&somebody's_own explained_behind&spoken_of_after_so_long explained_behind&spoken_of_but
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_made_up explained_behind&spoken_of_never
+0.05 explained_behind&spoken_of_remedy explained_behind&spoken_of_words figures&says_never figures&says_proposed
+0.05 figures&says_reader figures&spoken_of_cause frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&spoken_of_supposed
+0.05 frames_of_a_process_near&spoken_of_when frames_of_a_process_near&trace_near
+0.05 frames_of_a_process_near&words_before happened_to_somebody&nothing_stated happened_to_somebody&says_ask
+0.05 happened_to_somebody&says_changes happened_to_somebody&says_lately happened_to_somebody&says_people
+0.05 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_laughs
+0.05 happened_to_somebody&spoken_of_self heads_a_document&in_quotes heads_a_document&much_trouble
+0.05 heads_a_document&says_but heads_a_document&says_if heads_a_document&says_when heads_a_document&somebody's_own
+0.05 heads_a_document&somebody's_own,_in_short heads_a_document&somebody's_own_machine,_in_short
+0.05 heads_a_document&spoken_of_lately heads_a_document&spoken_of_means heads_a_document&spoken_of_people
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_remedy heads_a_document&spoken_of_solved
+0.05 host_memory&spoken_of_if host_memory&spoken_of_labelled_symptom host_memory&trace_near
+0.05 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&says_changes hypothetical_sentence&says_help
+0.05 hypothetical_sentence&says_labelled_symptom hypothetical_sentence&says_lower_it
+0.05 hypothetical_sentence&spoken_of_explained hypothetical_sentence&spoken_of_lately
+0.05 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&spoken_of_numbered
+0.05 hypothetical_sentence&spoken_of_when hypothetical_sentence&text_about_texts
+0.05 hypothetical_sentence&traceback_above in_a_thread&on_a_stamped_line in_a_thread&says_but in_a_thread&says_if
+0.05 in_a_thread&says_lower_it in_a_thread&says_may in_a_thread&says_means in_a_thread&somebody's_own,_in_short
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&somebody's_own_question,_in_short
+0.05 in_a_thread&somebody_speaks in_a_thread&spoken_of_buy in_a_thread&spoken_of_happened in_a_thread&spoken_of_if
+0.05 in_a_thread&spoken_of_made_up in_quotes&marked in_quotes&output_near in_quotes&says_example
+0.05 in_quotes&spoken_of_ask in_quotes&spoken_of_means in_quotes&spoken_of_supposed in_quotes&steps_that_led_to_it
+0.05 in_quotes&trouble indented&much_trouble indented&often_may indented&remedies_above indented&says_but
+0.05 indented&says_lower_it indented&says_means indented&somebody's_own_machine,_in_short indented&spoken_of_cause
+0.05 indented&spoken_of_laughs indented&spoken_of_never introduced_as_example&may_happen
+0.05 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&on_a_stamped_line
+0.05 introduced_as_example&spoken_of_but introduced_as_example&spoken_of_help introduced_as_example&text_behind
+0.05 item_of_a_list&much_trouble item_of_a_list&often_may item_of_a_list&says_labelled_symptom
+0.05 item_of_a_list&spoken_of_cause item_of_a_list&spoken_of_example item_of_a_list&spoken_of_explained
+0.05 item_of_a_list&spoken_of_may item_of_a_list&spoken_of_when its_hint_printed&says_after_so_long
+0.05 its_hint_printed&says_but its_hint_printed&says_happened its_hint_printed&says_help its_hint_printed&says_may
+0.05 its_hint_printed&says_means its_hint_printed&says_reader its_hint_printed&somebody's_own_machine,_in_short
+0.05 its_hint_printed&spoken_of_but its_hint_printed&spoken_of_example its_hint_printed&spoken_of_lately
+0.05 its_hint_printed&spoken_of_means its_hint_printed&spoken_of_people its_hint_printed&spoken_of_proposed
+0.05 its_hint_printed&spoken_of_self its_hint_printed&traceback_above its_place_behind&markup_near
+0.05 its_place_behind&output_near its_place_behind&somebody_speaks marked&much_about_texts marked&other_near
+0.05 marked&says_example marked&says_labelled_symptom marked&setting_near marked&spoken_of_lesson
+0.05 marked&spoken_of_people marked&spoken_of_words markup_near&says_may markup_near&says_proposed
+0.05 markup_near&setting_near markup_near&spoken_of_buy markup_near&spoken_of_lesson markup_near&spoken_of_may
+0.05 markup_near&spoken_of_numbered markup_near&spoken_of_remedy markup_near&trace_near markup_near&typeset
+0.05 may_happen&says_buy may_happen&says_looks_for may_happen&says_self may_happen&says_when may_happen&says_words
+0.05 may_happen&spoken_of_proposed may_happen&spoken_of_signed mentioned&often_may mentioned&says_self
+0.05 mentioned&says_when mentioned&spoken_of_means mentioned&spoken_of_never mentioned&spoken_of_proposed
+0.05 mentioned&spoken_of_signed mentioned&text_behind mentioned&within_code much_about_texts&nothing_stated
+0.05 much_about_texts&says_may much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_example
+0.05 much_about_texts&spoken_of_help much_about_texts&spoken_of_if much_advised&much_trouble much_advised&often_may
+0.05 much_advised&output_near much_advised&spoken_of_after_so_long much_advised&spoken_of_cause
+0.05 much_advised&words_before much_trouble&record much_trouble&says_but much_trouble&says_happened
+0.05 much_trouble&says_if much_trouble&says_lower_it much_trouble&says_means much_trouble&says_when
+0.05 much_trouble&somebody's_own much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&somebody_speaks much_trouble&spoken_of_after_so_long
+0.05 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_lately much_trouble&spoken_of_lesson
+0.05 much_trouble&spoken_of_lower_it much_trouble&spoken_of_means much_trouble&spoken_of_proposed
+0.05 much_trouble&trace_near names_the_words&says_after_so_long names_the_words&spoken_of_changes
+0.05 names_the_words&spoken_of_explained names_the_words&trace_near names_the_words&words_before
+0.05 nobody_speaks&says_after_so_long nobody_speaks&says_explained nobody_speaks&somebody's_own_question,_in_short
+0.05 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_laughs nobody_speaks&spoken_of_supposed
+0.05 nobody_speaks&steps_that_led_to_it nobody_speaks&traceback_above nothing_stated&on_a_stamped_line
+0.05 nothing_stated&says_happened nothing_stated&says_self nothing_stated&somebody_speaks
+0.05 nothing_stated&spoken_of_laughs nothing_stated&spoken_of_signed nothing_stated&trouble often_may&says_if
+0.05 often_may&spoken_of_after_so_long often_may&spoken_of_help often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_laughs often_may&spoken_of_lower_it often_may&spoken_of_numbered on_a_stamped_line&says_ask
+0.05 on_a_stamped_line&says_but on_a_stamped_line&says_may on_a_stamped_line&says_means
+0.05 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&traceback_above other_near&says_ask
+0.05 other_near&says_explained other_near&says_help other_near&says_never other_near&says_reader
+0.05 other_near&spoken_of_example other_near&spoken_of_people other_near&spoken_of_signed other_near&spoken_of_when
+0.05 other_near&spoken_of_words output_near&says_explained output_near&says_help output_near&says_proposed
+0.05 output_near&says_reader output_near&spoken_of_labelled_remedy output_near&spoken_of_laughs record&says_cause
+0.05 record&says_explained record&says_words record&somebody's_own,_in_short record&somebody_speaks
+0.05 record&spoken_of_cause record&spoken_of_help record&spoken_of_proposed record&spoken_of_remedy
+0.05 remedies_above&setting_near remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_above&words_before
+0.05 remedies_below&says_happened remedies_below&spoken_of_cause remedies_below&spoken_of_labelled_cause
+0.05 remedies_below&trouble says_after_so_long&says_explained says_after_so_long&says_looks_for
+0.05 says_after_so_long&says_numbered says_after_so_long&spoken_of_happened says_after_so_long&spoken_of_made_up
+0.05 says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed says_after_so_long&trace_near
+0.05 says_ask&says_never says_ask&spoken_of_if says_ask&spoken_of_reader says_but&says_lower_it says_but&says_solved
+0.05 says_but&says_when says_but&somebody_speaks says_but&spoken_of_but says_but&spoken_of_changes
+0.05 says_but&spoken_of_example says_but&spoken_of_happened says_but&spoken_of_help says_but&spoken_of_remedy
+0.05 says_but&spoken_of_words says_cause&says_self says_cause&setting_near says_cause&spoken_of_labelled_symptom
+0.05 says_cause&spoken_of_self says_changes&says_self says_example&says_never says_example&says_self
+0.05 says_example&spoken_of_happened says_example&spoken_of_if says_example&spoken_of_people
+0.05 says_example&spoken_of_when says_explained&says_looks_for says_explained&says_may says_explained&says_never
+0.05 says_explained&says_when says_explained&spoken_of_happened says_happened&says_help says_happened&spoken_of_cause
+0.05 says_happened&spoken_of_lately says_happened&spoken_of_lesson says_happened&spoken_of_never
+0.05 says_help&says_made_up says_help&says_numbered says_help&spoken_of_ask says_help&spoken_of_if
+0.05 says_help&trace_near says_if&says_remedy says_if&says_solved says_if&spoken_of_solved says_if&spoken_of_supposed
+0.05 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_solved says_labelled_symptom&spoken_of_supposed says_lately&says_reader
+0.05 says_lately&says_words says_lately&setting_near says_lately&spoken_of_if says_lately&spoken_of_looks_for
+0.05 says_laughs&trouble says_lesson&says_proposed says_lesson&says_supposed
+0.05 says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_lower_it says_lesson&spoken_of_reader
+0.05 says_looks_for&setting_near says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_never
+0.05 says_lower_it&spoken_of_but says_lower_it&spoken_of_changes says_lower_it&spoken_of_help
+0.05 says_lower_it&spoken_of_made_up says_lower_it&spoken_of_reader says_lower_it&spoken_of_remedy
+0.05 says_lower_it&spoken_of_self says_lower_it&spoken_of_when says_lower_it&text_behind says_made_up&somebody_speaks
+0.05 says_made_up&spoken_of_if says_may&spoken_of_example says_may&spoken_of_happened says_may&spoken_of_lately
+0.05 says_may&spoken_of_looks_for says_may&spoken_of_means says_may&spoken_of_numbered says_may&spoken_of_remedy
+0.05 says_may&trace_near says_means&says_remedy says_means&says_self says_never&says_words
+0.05 says_never&somebody's_own,_in_short says_never&spoken_of_happened says_never&spoken_of_if
+0.05 says_never&spoken_of_looks_for says_never&spoken_of_lower_it says_never&spoken_of_may says_never&spoken_of_when
+0.05 says_numbered&setting_near says_numbered&somebody's_own says_numbered&somebody's_own,_in_short
+0.05 says_numbered&somebody's_own_machine,_in_short says_numbered&spoken_of_happened says_numbered&spoken_of_lower_it
+0.05 says_numbered&spoken_of_self says_people&setting_near says_people&spoken_of_after_so_long
+0.05 says_people&spoken_of_never says_proposed&setting_near says_reader&says_remedy says_reader&spoken_of_happened
+0.05 says_reader&spoken_of_if says_reader&spoken_of_lately says_reader&spoken_of_self says_reader&spoken_of_words
+0.05 says_remedy&says_self says_remedy&spoken_of_remedy says_remedy&spoken_of_when says_self&spoken_of_but
+0.05 says_self&spoken_of_cause says_self&spoken_of_happened says_self&spoken_of_lower_it says_self&spoken_of_means
+0.05 says_self&spoken_of_numbered says_self&spoken_of_people says_self&spoken_of_signed says_self&spoken_of_solved
+0.05 says_self&trouble says_solved&trouble says_supposed&says_when says_supposed&somebody's_own,_in_short
+0.05 says_supposed&somebody's_own_machine,_in_short says_supposed&somebody_speaks says_when&somebody's_own
+0.05 says_when&spoken_of_changes says_when&spoken_of_lower_it says_when&spoken_of_supposed says_words&spoken_of_means
+0.05 says_words&spoken_of_people says_words&spoken_of_proposed says_words&spoken_of_supposed
+0.05 says_words&spoken_of_when says_words&trouble setting_near&somebody_speaks setting_near&spoken_of_ask
+0.05 setting_near&spoken_of_changes setting_near&spoken_of_labelled_symptom setting_near&spoken_of_self
+0.05 somebody's_own&spoken_of_cause somebody's_own&spoken_of_changes somebody's_own&spoken_of_example
+0.05 somebody's_own&spoken_of_if somebody's_own&spoken_of_made_up somebody's_own&spoken_of_numbered
+0.05 somebody's_own&spoken_of_supposed somebody's_own&trace_near somebody's_own&typeset
+0.05 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_if
+0.05 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_people
+0.05 somebody's_own,_in_short&spoken_of_signed somebody's_own,_in_short&trouble
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_help
+0.05 somebody's_own_machine,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_never
+0.05 somebody's_own_machine,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&spoken_of_supposed
+0.05 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&spoken_of_buy
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_may
+0.05 somebody's_own_question,_in_short&spoken_of_remedy somebody's_own_question,_in_short&spoken_of_solved
+0.05 somebody's_own_question,_in_short&text_behind somebody's_own_question,_in_short&traceback_above
+0.05 somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_may somebody_speaks&spoken_of_means
+0.05 somebody_speaks&spoken_of_numbered somebody_speaks&spoken_of_reader somebody_speaks&spoken_of_remedy
+0.05 somebody_speaks&typeset spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_changes
+0.05 spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_laughs
+0.05 spoken_of_after_so_long&spoken_of_solved spoken_of_ask&spoken_of_supposed spoken_of_ask&trouble
+0.05 spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_happened spoken_of_but&spoken_of_lately
+0.05 spoken_of_but&spoken_of_made_up spoken_of_but&traceback_above spoken_of_buy&spoken_of_remedy
+0.05 spoken_of_buy&spoken_of_words spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_lately
+0.05 spoken_of_cause&spoken_of_never spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed
+0.05 spoken_of_cause&spoken_of_solved spoken_of_cause&spoken_of_words spoken_of_changes&spoken_of_example
+0.05 spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_numbered spoken_of_changes&spoken_of_self
+0.05 spoken_of_changes&trace_near spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_looks_for
+0.05 spoken_of_example&spoken_of_may spoken_of_example&spoken_of_signed spoken_of_example&spoken_of_supposed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&trouble spoken_of_happened&spoken_of_remedy spoken_of_happened&spoken_of_signed
+0.05 spoken_of_happened&steps_that_led_to_it spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_proposed
+0.05 spoken_of_help&words_before spoken_of_if&spoken_of_labelled_symptom spoken_of_if&spoken_of_self
+0.05 spoken_of_labelled_cause&spoken_of_self spoken_of_labelled_remedy&spoken_of_remedy
+0.05 spoken_of_labelled_remedy&spoken_of_words spoken_of_labelled_remedy&text_behind
+0.05 spoken_of_labelled_symptom&spoken_of_lately spoken_of_labelled_symptom&spoken_of_reader
+0.05 spoken_of_labelled_symptom&spoken_of_solved spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_means
+0.05 spoken_of_lately&spoken_of_never spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_reader
+0.05 spoken_of_laughs&spoken_of_reader spoken_of_laughs&words_before spoken_of_lesson&spoken_of_looks_for
+0.05 spoken_of_lesson&spoken_of_proposed spoken_of_looks_for&spoken_of_made_up spoken_of_lower_it&spoken_of_signed
+0.05 spoken_of_made_up&spoken_of_supposed spoken_of_may&spoken_of_proposed spoken_of_means&spoken_of_proposed
+0.05 spoken_of_means&spoken_of_solved spoken_of_never&spoken_of_remedy spoken_of_never&spoken_of_supposed
+0.05 spoken_of_people&spoken_of_when spoken_of_people&spoken_of_words spoken_of_people&text_behind
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_proposed&text_behind spoken_of_remedy&words_before
+0.05 spoken_of_self&spoken_of_supposed spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above
+0.05 spoken_of_when&spoken_of_words spoken_of_when&steps_that_led_to_it spoken_of_words&traceback_above
+0.05 steps_that_led_to_it&text_behind steps_that_led_to_it&words_before text_behind&traceback_above
+0.05 text_behind&trouble trouble&words_before
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_site's_lines a_failed_run&a_whole_error_line
+0.10 a_failed_run&advised_by_nobody a_failed_run&in_a_thread a_failed_run&nothing_stated a_failed_run&says_if
+0.10 a_failed_run&says_may a_failed_run&says_supposed a_failed_run&says_when a_failed_run&says_words
+0.10 a_failed_run&spoken_of_ask a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_remedy
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&record a_failed_run's_record&words_before a_failed_test&says_happened
+0.10 a_failed_test&words_before a_picture_near&other_near a_question,_in_short&a_report's_heading
+0.10 a_question,_in_short&a_thread's_page a_question,_in_short&cut_by_dots a_question,_in_short&explained_behind
+0.10 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.10 a_question,_in_short&spoken_of_buy a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_means
+0.10 a_report's_heading&a_setup,_in_short a_report's_heading&boxes_ticked a_report's_heading&in_a_thread
+0.10 a_report's_heading&in_quotes a_report's_heading&its_hint_printed a_report's_heading&output_near
+0.10 a_report's_heading&says_may a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_self
+0.10 a_report's_heading&steps_that_led_to_it a_report's_heading&text_behind a_report's_heading&trouble
+0.10 a_report's_heading&words_before a_sentence_leads&item_of_a_list a_sentence_leads&remedies_below
+0.10 a_sentence_leads&says_but a_sentence_leads&says_labelled_symptom a_sentence_leads&spoken_of_after_so_long
+0.10 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_made_up a_setup,_in_short&heads_a_document
+0.10 a_setup,_in_short&in_a_thread a_setup,_in_short&says_lower_it a_setup,_in_short&says_remedy
+0.10 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_proposed
+0.10 a_setup,_in_short&typeset a_short_text&markup_near a_short_text&much_about_texts a_short_text&much_trouble
+0.10 a_short_text&other_near a_short_text&remedies_below a_short_text&says_help a_short_text&says_remedy
+0.10 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_cause a_short_text&spoken_of_example
+0.10 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_never a_short_text&steps_that_led_to_it
+0.10 a_site's_lines&a_thread's_page a_site's_lines&on_a_stamped_line a_site's_lines&says_when
+0.10 a_site's_lines&spoken_of_reader a_site's_lines&trouble a_site's_lines&words_before
+0.10 a_thread's_page&introduced_as_example a_thread's_page&its_hint_printed a_thread's_page&names_the_words
+0.10 a_thread's_page&nothing_stated a_thread's_page&setting_near a_thread's_page&spoken_of_help
+0.10 a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_looks_for a_thread's_title&begins_its_line
+0.10 a_thread's_title&begins_the_text a_thread's_title&in_a_thread a_thread's_title&nothing_stated
+0.10 a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help a_thread's_title&spoken_of_may
+0.10 a_thread's_title&spoken_of_means a_thread's_title&trace_near a_whole_error_line&about_texts
+0.10 a_whole_error_line&happened_to_somebody a_whole_error_line&may_happen a_whole_error_line&spoken_of_may
+0.10 a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_self a_whole_error_line&spoken_of_solved
+0.10 about_texts&advice_share about_texts&advised about_texts&blanks_near about_texts&denied_in_front
+0.10 about_texts&introduced_as_example about_texts&other_near about_texts&record
+0.10 about_texts&spoken_of_labelled_remedy about_texts&spoken_of_never about_texts&spoken_of_numbered
+0.10 about_texts&traceback_above advice_share&marked advice_share&spoken_of_cause advice_share&spoken_of_looks_for
+0.10 advice_share&spoken_of_means advice_share&spoken_of_supposed advice_share&traceback_above advised&marked
+0.10 advised&spoken_of_cause advised&spoken_of_looks_for advised&spoken_of_means advised&spoken_of_supposed
+0.10 advised&traceback_above advised_by_nobody&denied_in_front advised_by_nobody&indented
+0.10 advised_by_nobody&output_near advised_by_nobody&somebody's_own,_in_short advised_by_nobody&spoken_of_cause
+0.10 advised_by_nobody&spoken_of_means advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_supposed
+0.10 advised_by_nobody&steps_that_led_to_it advised_by_nobody&traceback_above alone&says_happened alone&says_lately
+0.10 alone&says_means alone&says_remedy alone&trouble begins_its_line&says_but begins_its_line&spoken_of_ask
+0.10 begins_its_line&spoken_of_lately begins_its_line&spoken_of_solved begins_the_text&denied_in_front
+0.10 begins_the_text&happened_to_somebody begins_the_text&in_a_thread begins_the_text&much_trouble
+0.10 begins_the_text&says_ask begins_the_text&says_may begins_the_text&says_never begins_the_text&says_self
+0.10 begins_the_text&says_when begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_means
+0.10 begins_the_text&spoken_of_solved behind_a_prefix&comment behind_a_prefix&introduced_as_example
+0.10 behind_a_prefix&item_of_a_list behind_a_prefix&says_but behind_a_prefix&says_cause behind_a_prefix&says_lately
+0.10 behind_a_prefix&says_lesson behind_a_prefix&says_solved behind_a_prefix&spoken_of_labelled_symptom
+0.10 behind_a_prefix&text_behind between_sections&indented between_sections&output_near
+0.10 between_sections&spoken_of_after_so_long between_sections&spoken_of_ask between_sections&spoken_of_looks_for
+0.10 between_sections&spoken_of_remedy blanks_near&denied_in_front blanks_near&in_quotes blanks_near&setting_near
+0.10 blanks_near&spoken_of_may blanks_near&spoken_of_never blanks_near&trace_near blanks_near&traceback_above
+0.10 block_opened&boxes_ticked block_opened&in_quotes block_opened&introduced_as_example block_opened&may_happen
+0.10 block_opened&much_about_texts block_opened&says_self block_opened&somebody's_own
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&somebody_speaks block_opened&spoken_of_remedy
+0.10 boxes_ticked&markup_near boxes_ticked&somebody_speaks boxes_ticked&spoken_of_looks_for
+0.10 boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_may boxes_ticked&spoken_of_self code_near&cut_by_dots
+0.10 code_near&figures code_near&its_place_behind code_near&output_near code_near&remedies_below
+0.10 code_near&says_after_so_long code_near&says_but code_near&says_lately code_near&says_may code_near&says_people
+0.10 code_near&says_supposed code_near&spoken_of_help code_near&spoken_of_if code_near&spoken_of_labelled_cause
+0.10 code_near&spoken_of_labelled_remedy code_near&spoken_of_solved comment&denied_in_front comment&says_but
+0.10 comment&says_when comment&somebody's_own,_in_short comment&spoken_of_ask comment&spoken_of_looks_for
+0.10 comment&spoken_of_reader comment&spoken_of_signed cut_by_dots&hypothetical_sentence cut_by_dots&says_looks_for
+0.10 cut_by_dots&says_may cut_by_dots&says_reader cut_by_dots&spoken_of_but cut_by_dots&spoken_of_happened
+0.10 denied_in_front&heads_a_document denied_in_front&in_a_thread denied_in_front&may_happen
+0.10 denied_in_front&other_near denied_in_front&says_if denied_in_front&says_looks_for denied_in_front&says_may
+0.10 denied_in_front&says_words denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_if
+0.10 ends_the_text&in_a_thread ends_the_text&indented ends_the_text&says_cause ends_the_text&spoken_of_looks_for
+0.10 ends_the_text&spoken_of_remedy ends_the_text&traceback_above explained_behind&spoken_of_if
+0.10 explained_behind&spoken_of_self explained_behind&spoken_of_when explained_behind&trouble
+0.10 figures&happened_to_somebody figures&says_ask figures&says_changes figures&spoken_of_help
+0.10 figures&steps_that_led_to_it figures&trouble happened_to_somebody&its_hint_printed happened_to_somebody&record
+0.10 happened_to_somebody&says_example happened_to_somebody&says_labelled_symptom happened_to_somebody&says_reader
+0.10 happened_to_somebody&says_remedy happened_to_somebody&says_when happened_to_somebody&spoken_of_ask
+0.10 happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_words happened_to_somebody&trace_near
+0.10 happened_to_somebody&traceback_above heads_a_document&in_a_thread heads_a_document&may_happen
+0.10 heads_a_document&names_the_words heads_a_document&spoken_of_help heads_a_document&spoken_of_may
+0.10 heads_a_document&spoken_of_never heads_a_document&spoken_of_numbered heads_a_document&typeset
+0.10 host_memory&in_a_thread host_memory&introduced_as_example host_memory&says_reader
+0.10 host_memory&spoken_of_looks_for host_memory&spoken_of_may host_memory&spoken_of_self
+0.10 hypothetical_sentence&setting_near hypothetical_sentence&somebody's_own hypothetical_sentence&spoken_of_ask
+0.10 hypothetical_sentence&spoken_of_happened in_a_thread&introduced_as_example in_a_thread&says_labelled_symptom
+0.10 in_a_thread&spoken_of_ask in_a_thread&spoken_of_example in_a_thread&spoken_of_looks_for
+0.10 in_quotes&much_about_texts in_quotes&often_may in_quotes&says_numbered in_quotes&spoken_of_signed
+0.10 in_quotes&spoken_of_solved indented&mentioned indented&nothing_stated indented&record indented&spoken_of_buy
+0.10 indented&steps_that_led_to_it introduced_as_example&much_about_texts introduced_as_example&spoken_of_looks_for
+0.10 introduced_as_example&spoken_of_may item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_help
+0.10 item_of_a_list&spoken_of_lately its_hint_printed&much_trouble its_hint_printed&nobody_speaks
+0.10 its_hint_printed&often_may its_hint_printed&other_near its_hint_printed&says_if its_hint_printed&says_self
+0.10 its_hint_printed&says_when its_hint_printed&spoken_of_help its_hint_printed&spoken_of_looks_for
+0.10 its_hint_printed&spoken_of_lower_it its_words_taken_up&trace_near marked&spoken_of_ask marked&spoken_of_example
+0.10 marked&spoken_of_may marked&spoken_of_signed markup_near&says_lately markup_near&says_looks_for
+0.10 markup_near&spoken_of_but markup_near&spoken_of_explained markup_near&steps_that_led_to_it
+0.10 may_happen&nothing_stated may_happen&says_may may_happen&spoken_of_cause may_happen&spoken_of_reader
+0.10 may_happen&text_behind may_happen&traceback_above mentioned&much_trouble mentioned&says_changes
+0.10 mentioned&spoken_of_explained mentioned&spoken_of_numbered much_about_texts&often_may
+0.10 much_about_texts&says_happened much_about_texts&somebody's_own much_about_texts&somebody_speaks
+0.10 much_about_texts&spoken_of_numbered much_about_texts&traceback_above much_about_texts&words_before
+0.10 much_trouble&says_help much_trouble&says_may much_trouble&spoken_of_never much_trouble&spoken_of_reader
+0.10 much_trouble&spoken_of_self much_trouble&spoken_of_words names_the_words&says_ask names_the_words&says_lesson
+0.10 names_the_words&says_reader names_the_words&somebody's_own,_in_short nobody_speaks&often_may
+0.10 nobody_speaks&says_help nobody_speaks&says_lately nobody_speaks&says_laughs nobody_speaks&says_looks_for
+0.10 nobody_speaks&says_means nobody_speaks&says_numbered nobody_speaks&says_people nobody_speaks&setting_near
+0.10 nobody_speaks&spoken_of_changes nothing_stated&remedies_below nothing_stated&says_if
+0.10 nothing_stated&spoken_of_buy nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_when
+0.10 nothing_stated&spoken_of_words often_may&record often_may&remedies_above often_may&says_when
+0.10 often_may&setting_near on_a_stamped_line&says_lately on_a_stamped_line&says_people
+0.10 on_a_stamped_line&says_supposed on_a_stamped_line&somebody's_own_machine,_in_short
+0.10 on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_supposed
+0.10 on_a_stamped_line&spoken_of_words other_near&says_lately other_near&says_may other_near&spoken_of_labelled_cause
+0.10 other_near&spoken_of_lately other_near&spoken_of_may other_near&trace_near other_near&words_before
+0.10 output_near&says_after_so_long output_near&says_cause output_near&says_means
+0.10 output_near&somebody's_own_question,_in_short output_near&trace_near record&says_changes record&says_looks_for
+0.10 record&says_lower_it record&says_reader record&spoken_of_labelled_symptom record&spoken_of_looks_for
+0.10 record&spoken_of_may record&spoken_of_never record&spoken_of_numbered record&spoken_of_words record&text_behind
+0.10 remedies_above&spoken_of_when remedies_above&spoken_of_words remedies_below&spoken_of_self
+0.10 remedies_below&spoken_of_words remedies_below&words_before says_after_so_long&says_people
+0.10 says_after_so_long&says_reader says_after_so_long&somebody_speaks says_after_so_long&spoken_of_help
+0.10 says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_when says_ask&says_happened
+0.10 says_ask&says_when says_but&says_help says_but&spoken_of_if says_but&spoken_of_looks_for
+0.10 says_but&spoken_of_never says_but&spoken_of_people says_but&spoken_of_reader says_cause&somebody's_own,_in_short
+0.10 says_cause&somebody_speaks says_cause&spoken_of_when says_changes&says_help says_changes&says_never
+0.10 says_changes&says_proposed says_changes&says_supposed says_changes&somebody_speaks says_example&says_looks_for
+0.10 says_example&spoken_of_example says_example&text_behind says_example&trace_near says_happened&says_remedy
+0.10 says_happened&spoken_of_numbered says_happened&spoken_of_signed says_happened&words_before
+0.10 says_help&somebody's_own,_in_short says_help&spoken_of_example says_help&text_behind says_if&says_made_up
+0.10 says_if&spoken_of_looks_for says_if&spoken_of_may says_if&text_behind
+0.10 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_remedy
+0.10 says_lately&says_never says_lately&says_supposed says_lately&somebody's_own says_lately&somebody_speaks
+0.10 says_lately&spoken_of_but says_lately&spoken_of_help says_lately&spoken_of_self says_lesson&says_made_up
+0.10 says_lesson&words_before says_looks_for&says_when says_looks_for&spoken_of_if says_looks_for&spoken_of_looks_for
+0.10 says_looks_for&spoken_of_lower_it says_lower_it&says_made_up says_lower_it&says_never says_lower_it&says_when
+0.10 says_made_up&says_never says_made_up&says_people says_made_up&words_before says_may&says_proposed
+0.10 says_may&setting_near says_may&traceback_above says_never&somebody_speaks says_numbered&says_people
+0.10 says_numbered&spoken_of_numbered says_people&words_before says_proposed&somebody's_own_question,_in_short
+0.10 says_reader&says_supposed says_reader&somebody's_own_question,_in_short says_reader&spoken_of_help
+0.10 says_reader&spoken_of_reader says_remedy&somebody's_own says_remedy&somebody's_own_question,_in_short
+0.10 says_remedy&spoken_of_may says_remedy&spoken_of_reader says_self&says_when says_self&spoken_of_made_up
+0.10 says_self&spoken_of_never says_solved&words_before says_when&spoken_of_but says_when&spoken_of_numbered
+0.10 says_when&spoken_of_reader says_when&spoken_of_solved says_when&spoken_of_when says_words&spoken_of_cause
+0.10 setting_near&spoken_of_buy setting_near&spoken_of_laughs setting_near&spoken_of_proposed
+0.10 setting_near&within_code somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_laughs
+0.10 somebody's_own&spoken_of_lesson somebody's_own&trouble somebody's_own&words_before
+0.10 somebody's_own,_in_short&spoken_of_remedy somebody's_own,_in_short&spoken_of_supposed
+0.10 somebody's_own,_in_short&typeset somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&trouble
+0.10 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_lesson
+0.10 somebody's_own_question,_in_short&spoken_of_lower_it somebody_speaks&spoken_of_never
+0.10 spoken_of_after_so_long&spoken_of_made_up spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_laughs
+0.10 spoken_of_buy&spoken_of_help spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means
+0.10 spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lesson spoken_of_cause&trouble
+0.10 spoken_of_changes&spoken_of_lower_it spoken_of_explained&spoken_of_may spoken_of_explained&spoken_of_self
+0.10 spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_supposed spoken_of_if&spoken_of_numbered
+0.10 spoken_of_if&spoken_of_proposed spoken_of_labelled_cause&spoken_of_words
+0.10 spoken_of_labelled_symptom&spoken_of_never spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_remedy
+0.10 spoken_of_lately&spoken_of_when spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_lower_it
+0.10 spoken_of_laughs&spoken_of_may spoken_of_lesson&spoken_of_made_up spoken_of_lesson&spoken_of_never
+0.10 spoken_of_lesson&traceback_above spoken_of_looks_for&spoken_of_people spoken_of_looks_for&spoken_of_words
+0.10 spoken_of_looks_for&trace_near spoken_of_made_up&spoken_of_when spoken_of_may&spoken_of_numbered
+0.10 spoken_of_means&spoken_of_self spoken_of_means&traceback_above spoken_of_never&spoken_of_proposed
+0.10 spoken_of_never&spoken_of_solved spoken_of_numbered&spoken_of_reader spoken_of_numbered&spoken_of_words
+0.10 spoken_of_numbered&trace_near spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_remedy
+0.10 spoken_of_reader&trace_near spoken_of_self&typeset spoken_of_self&words_before spoken_of_supposed&trouble
+0.10 spoken_of_supposed&words_before spoken_of_words&text_behind spoken_of_words&trace_near
+0.15 a_failed_run&a_setup,_in_short a_failed_run&advice_share a_failed_run&advised a_failed_run&blanks_near
+0.15 a_failed_run&block_opened a_failed_run&says_but a_failed_run&says_help a_failed_run&says_people
+0.15 a_failed_run&says_reader a_failed_run&spoken_of_lesson a_failed_run's_record&output_near
+0.15 a_failed_run's_record&setting_near a_question,_in_short&about_texts a_question,_in_short&behind_a_prefix
+0.15 a_question,_in_short&names_the_words a_question,_in_short&says_ask a_question,_in_short&says_cause
+0.15 a_question,_in_short&says_if a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_supposed
+0.15 a_report's_heading&a_short_text a_report's_heading&spoken_of_may a_sentence_leads&a_setup,_in_short
+0.15 a_sentence_leads&begins_the_text a_sentence_leads&block_opened a_sentence_leads&says_changes
+0.15 a_sentence_leads&says_happened a_sentence_leads&says_lately a_sentence_leads&says_solved
+0.15 a_sentence_leads&spoken_of_signed a_sentence_leads&spoken_of_words a_sentence_leads&trouble
+0.15 a_setup,_in_short&on_a_stamped_line a_setup,_in_short&spoken_of_explained
+0.15 a_setup,_in_short&spoken_of_labelled_symptom a_setup,_in_short&spoken_of_never
+0.15 a_setup,_in_short&spoken_of_remedy a_short_text&a_whole_error_line a_short_text&cut_by_dots
+0.15 a_short_text&item_of_a_list a_short_text&says_lately a_short_text&says_solved a_short_text&spoken_of_people
+0.15 a_site's_lines&markup_near a_site's_lines&setting_near a_thread's_page&begins_the_text a_thread's_page&code_near
+0.15 a_thread's_page&may_happen a_thread's_page&mentioned a_thread's_page&spoken_of_but
+0.15 a_thread's_page&spoken_of_words a_thread's_title&nobody_speaks a_thread's_title&other_near
+0.15 a_thread's_title&setting_near a_whole_error_line&its_hint_printed
+0.15 a_whole_error_line&somebody's_own_machine,_in_short about_texts&block_opened about_texts&item_of_a_list
+0.15 about_texts&its_hint_printed about_texts&markup_near about_texts&says_but about_texts&says_labelled_symptom
+0.15 about_texts&says_words about_texts&somebody's_own_machine,_in_short
+0.15 about_texts&somebody's_own_question,_in_short about_texts&spoken_of_if about_texts&spoken_of_labelled_cause
+0.15 about_texts&spoken_of_made_up about_texts&spoken_of_remedy advice_share&names_the_words advice_share&often_may
+0.15 advice_share&says_but advice_share&says_lately advice_share&somebody's_own_machine,_in_short
+0.15 advice_share&spoken_of_ask advice_share&spoken_of_proposed advised&names_the_words advised&often_may
+0.15 advised&says_but advised&says_lately advised&somebody's_own_machine,_in_short advised&spoken_of_ask
+0.15 advised&spoken_of_proposed advised_by_nobody&figures advised_by_nobody&markup_near
+0.15 advised_by_nobody&says_happened advised_by_nobody&says_lately advised_by_nobody&says_words
+0.15 advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_numbered alone&happened_to_somebody
+0.15 alone&says_after_so_long alone&says_supposed alone&somebody's_own_machine,_in_short
+0.15 begins_its_line&its_place_behind begins_its_line&other_near begins_its_line&spoken_of_after_so_long
+0.15 begins_its_line&spoken_of_changes begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_numbered
+0.15 begins_its_line&spoken_of_self begins_the_text&nothing_stated begins_the_text&says_after_so_long
+0.15 begins_the_text&says_example begins_the_text&says_words begins_the_text&somebody's_own_machine,_in_short
+0.15 begins_the_text&spoken_of_ask begins_the_text&spoken_of_example behind_a_prefix&block_opened
+0.15 behind_a_prefix&heads_a_document behind_a_prefix&host_memory behind_a_prefix&in_a_thread
+0.15 behind_a_prefix&indented behind_a_prefix&its_place_behind behind_a_prefix&marked behind_a_prefix&much_trouble
+0.15 behind_a_prefix&other_near behind_a_prefix&says_ask behind_a_prefix&says_changes between_sections&remedies_below
+0.15 between_sections&trouble blanks_near&indented blanks_near&spoken_of_reader block_opened&output_near
+0.15 block_opened&somebody's_own,_in_short block_opened&spoken_of_after_so_long block_opened&spoken_of_never
+0.15 boxes_ticked&figures boxes_ticked&other_near boxes_ticked&somebody's_own boxes_ticked&spoken_of_happened
+0.15 code_near&host_memory code_near&says_never code_near&spoken_of_never comment&host_memory comment&item_of_a_list
+0.15 comment&on_a_stamped_line comment&says_after_so_long comment&says_example comment&says_if comment&says_self
+0.15 comment&spoken_of_example comment&spoken_of_means cut_by_dots&in_quotes cut_by_dots&much_about_texts
+0.15 cut_by_dots&says_example cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_changes
+0.15 cut_by_dots&traceback_above cut_by_dots&trouble denied_in_front&says_help denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_means ends_the_text&introduced_as_example ends_the_text&its_hint_printed
+0.15 ends_the_text&markup_near ends_the_text&nobody_speaks ends_the_text&says_help ends_the_text&says_means
+0.15 ends_the_text&says_remedy ends_the_text&says_supposed ends_the_text&trouble explained_behind&output_near
+0.15 figures&may_happen figures&other_near figures&record figures&setting_near figures&somebody_speaks
+0.15 figures&spoken_of_after_so_long figures&spoken_of_looks_for happened_to_somebody&often_may
+0.15 happened_to_somebody&says_but happened_to_somebody&says_may happened_to_somebody&spoken_of_if
+0.15 heads_a_document&other_near heads_a_document&remedies_below heads_a_document&says_looks_for
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_but heads_a_document&spoken_of_if
+0.15 heads_a_document&spoken_of_looks_for host_memory&marked host_memory&output_near host_memory&somebody's_own
+0.15 host_memory&spoken_of_happened host_memory&spoken_of_words hypothetical_sentence&record
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words in_a_thread&its_hint_printed
+0.15 in_a_thread&other_near in_a_thread&says_reader in_a_thread&spoken_of_when in_quotes&indented
+0.15 in_quotes&somebody's_own,_in_short indented&somebody_speaks indented&spoken_of_but indented&spoken_of_remedy
+0.15 indented&spoken_of_solved introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.15 introduced_as_example&spoken_of_changes introduced_as_example&spoken_of_happened
+0.15 item_of_a_list&on_a_stamped_line item_of_a_list&somebody's_own item_of_a_list&spoken_of_if
+0.15 item_of_a_list&trouble its_hint_printed&record its_hint_printed&setting_near
+0.15 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_if
+0.15 its_hint_printed&spoken_of_solved its_place_behind&nobody_speaks marked&on_a_stamped_line
+0.15 marked&spoken_of_looks_for marked&spoken_of_means marked&spoken_of_reader markup_near&says_after_so_long
+0.15 markup_near&says_labelled_symptom markup_near&says_people markup_near&somebody's_own
+0.15 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_made_up markup_near&spoken_of_self
+0.15 markup_near&spoken_of_when may_happen&says_people may_happen&spoken_of_example may_happen&spoken_of_help
+0.15 mentioned&says_numbered mentioned&spoken_of_after_so_long mentioned&spoken_of_looks_for mentioned&spoken_of_self
+0.15 mentioned&spoken_of_supposed much_about_texts&names_the_words much_about_texts&spoken_of_looks_for
+0.15 much_about_texts&spoken_of_people much_about_texts&spoken_of_remedy much_trouble&output_near
+0.15 names_the_words&says_but names_the_words&says_never names_the_words&spoken_of_help
+0.15 names_the_words&spoken_of_when nobody_speaks&says_but nobody_speaks&says_example nobody_speaks&spoken_of_self
+0.15 nothing_stated&says_looks_for nothing_stated&says_may nothing_stated&spoken_of_never
+0.15 nothing_stated&spoken_of_remedy nothing_stated&spoken_of_self often_may&spoken_of_but
+0.15 often_may&spoken_of_proposed often_may&trace_near often_may&trouble on_a_stamped_line&says_reader
+0.15 on_a_stamped_line&somebody's_own on_a_stamped_line&spoken_of_explained on_a_stamped_line&spoken_of_if
+0.15 on_a_stamped_line&spoken_of_lesson on_a_stamped_line&spoken_of_numbered other_near&says_changes
+0.15 other_near&says_lesson other_near&somebody_speaks other_near&spoken_of_cause other_near&spoken_of_looks_for
+0.15 output_near&remedies_above output_near&remedies_below output_near&says_people output_near&setting_near
+0.15 output_near&spoken_of_but output_near&spoken_of_labelled_cause output_near&spoken_of_signed record&says_means
+0.15 record&says_self record&says_solved remedies_below&spoken_of_remedy says_after_so_long&somebody's_own,_in_short
+0.15 says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_self says_ask&says_changes
+0.15 says_ask&says_lower_it says_ask&spoken_of_never says_ask&words_before says_but&says_if says_but&says_people
+0.15 says_but&says_words says_changes&says_may says_changes&says_reader says_example&says_lately
+0.15 says_example&spoken_of_reader says_happened&says_looks_for says_happened&says_numbered says_happened&says_people
+0.15 says_happened&says_words says_help&setting_near says_help&words_before says_if&says_when says_if&spoken_of_when
+0.15 says_lately&somebody's_own_machine,_in_short says_lesson&says_people says_lesson&spoken_of_when
+0.15 says_looks_for&spoken_of_self says_lower_it&says_may says_lower_it&says_self
+0.15 says_lower_it&somebody's_own,_in_short says_lower_it&somebody's_own_machine,_in_short
+0.15 says_made_up&spoken_of_self says_may&says_supposed says_may&says_when says_means&says_proposed
+0.15 says_means&somebody's_own says_never&setting_near says_never&spoken_of_reader says_numbered&says_self
+0.15 says_people&says_proposed says_reader&trouble says_remedy&spoken_of_if says_remedy&text_behind
+0.15 says_supposed&says_words says_when&somebody's_own_machine,_in_short says_when&spoken_of_ask
+0.15 says_when&spoken_of_cause says_when&spoken_of_means says_when&text_behind says_words&spoken_of_help
+0.15 says_words&spoken_of_looks_for says_words&spoken_of_reader setting_near&spoken_of_explained
+0.15 setting_near&spoken_of_made_up setting_near&spoken_of_solved setting_near&traceback_above
+0.15 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_may somebody's_own&spoken_of_proposed
+0.15 somebody's_own,_in_short&spoken_of_changes somebody's_own,_in_short&spoken_of_explained
+0.15 somebody's_own,_in_short&spoken_of_means somebody's_own,_in_short&spoken_of_numbered
+0.15 somebody's_own,_in_short&traceback_above somebody's_own,_in_short&words_before
+0.15 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&spoken_of_when
+0.15 somebody's_own_machine,_in_short&trace_near somebody's_own_question,_in_short&spoken_of_if
+0.15 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&spoken_of_never
+0.15 somebody_speaks&spoken_of_if somebody_speaks&trace_near somebody_speaks&trouble
+0.15 spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_may
+0.15 spoken_of_after_so_long&spoken_of_proposed spoken_of_after_so_long&spoken_of_words
+0.15 spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_remedy spoken_of_ask&spoken_of_solved
+0.15 spoken_of_but&spoken_of_lesson spoken_of_but&spoken_of_means spoken_of_but&spoken_of_numbered
+0.15 spoken_of_buy&spoken_of_people spoken_of_cause&spoken_of_lower_it spoken_of_example&spoken_of_self
+0.15 spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_words spoken_of_happened&trace_near
+0.15 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_signed spoken_of_help&spoken_of_words
+0.15 spoken_of_if&spoken_of_looks_for spoken_of_if&spoken_of_made_up spoken_of_if&trace_near
+0.15 spoken_of_if&words_before spoken_of_labelled_symptom&text_behind spoken_of_lately&trace_near
+0.15 spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_supposed spoken_of_lesson&spoken_of_when
+0.15 spoken_of_lesson&trace_near spoken_of_lower_it&spoken_of_made_up spoken_of_means&spoken_of_when
+0.15 spoken_of_never&trouble spoken_of_numbered&spoken_of_self spoken_of_numbered&trouble
+0.15 spoken_of_proposed&spoken_of_reader spoken_of_proposed&spoken_of_when spoken_of_proposed&trouble
+0.15 spoken_of_remedy&spoken_of_when spoken_of_signed&words_before spoken_of_solved&trace_near
+0.15 spoken_of_when&trace_near spoken_of_when&trouble
+0.20 a_failed_run&begins_the_text a_failed_run&host_memory a_failed_run&its_place_behind a_failed_run&names_the_words
+0.20 a_failed_run&spoken_of_after_so_long a_question,_in_short&a_sentence_leads a_question,_in_short&says_numbered
+0.20 a_question,_in_short&spoken_of_solved a_report's_heading&about_texts a_report's_heading&other_near
+0.20 a_sentence_leads&says_laughs a_sentence_leads&says_numbered a_sentence_leads&spoken_of_if
+0.20 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&blanks_near
+0.20 a_setup,_in_short&nobody_speaks a_setup,_in_short&says_but a_setup,_in_short&says_cause
+0.20 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_when a_short_text&block_opened
+0.20 a_short_text&its_place_behind a_short_text&record a_short_text&says_numbered
+0.20 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_numbered a_short_text&trouble
+0.20 a_thread's_page&in_quotes a_thread's_title&spoken_of_reader a_whole_error_line&output_near
+0.20 a_whole_error_line&trouble about_texts&output_near about_texts&remedies_below about_texts&says_self
+0.20 about_texts&somebody_speaks about_texts&spoken_of_cause about_texts&spoken_of_example
+0.20 about_texts&spoken_of_labelled_symptom advice_share&in_a_thread advice_share&says_never
+0.20 advice_share&spoken_of_numbered advised&in_a_thread advised&says_never advised&spoken_of_numbered
+0.20 advised_by_nobody&alone advised_by_nobody&in_quotes advised_by_nobody&other_near advised_by_nobody&says_ask
+0.20 advised_by_nobody&spoken_of_may alone&nothing_stated begins_its_line&its_hint_printed
+0.20 begins_its_line&somebody's_own,_in_short begins_its_line&somebody_speaks begins_its_line&spoken_of_means
+0.20 begins_the_text&spoken_of_if begins_the_text&spoken_of_laughs begins_the_text&text_behind
+0.20 behind_a_prefix&happened_to_somebody behind_a_prefix&says_after_so_long behind_a_prefix&says_reader
+0.20 behind_a_prefix&spoken_of_may blanks_near&much_about_texts blanks_near&spoken_of_ask block_opened&mentioned
+0.20 block_opened&on_a_stamped_line block_opened&spoken_of_when block_opened&text_behind code_near&item_of_a_list
+0.20 code_near&record code_near&says_labelled_symptom code_near&spoken_of_but comment&nothing_stated
+0.20 comment&somebody's_own_machine,_in_short comment&somebody_speaks comment&trace_near cut_by_dots&says_lesson
+0.20 cut_by_dots&spoken_of_lower_it denied_in_front&somebody_speaks denied_in_front&spoken_of_looks_for
+0.20 denied_in_front&trouble ends_the_text&says_may ends_the_text&trace_near figures&in_a_thread figures&says_cause
+0.20 figures&says_remedy figures&says_when figures&spoken_of_labelled_cause figures&spoken_of_may
+0.20 figures&spoken_of_numbered figures&spoken_of_when happened_to_somebody&says_lesson
+0.20 happened_to_somebody&says_self heads_a_document&on_a_stamped_line heads_a_document&trouble
+0.20 host_memory&may_happen host_memory&other_near hypothetical_sentence&in_quotes
+0.20 hypothetical_sentence&says_looks_for hypothetical_sentence&says_made_up
+0.20 hypothetical_sentence&spoken_of_looks_for in_a_thread&in_quotes in_a_thread&nobody_speaks
+0.20 in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson in_a_thread&spoken_of_may in_a_thread&spoken_of_means
+0.20 in_quotes&its_hint_printed in_quotes&says_explained in_quotes&setting_near
+0.20 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_example in_quotes&spoken_of_laughs
+0.20 in_quotes&spoken_of_people in_quotes&spoken_of_proposed indented&names_the_words indented&says_self
+0.20 indented&spoken_of_numbered indented&spoken_of_proposed introduced_as_example&nothing_stated
+0.20 introduced_as_example&somebody's_own item_of_a_list&output_near item_of_a_list&says_after_so_long
+0.20 item_of_a_list&says_never item_of_a_list&says_words item_of_a_list&somebody's_own_machine,_in_short
+0.20 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_supposed
+0.20 its_hint_printed&somebody_speaks its_hint_printed&spoken_of_happened its_hint_printed&spoken_of_lesson
+0.20 its_hint_printed&spoken_of_supposed its_hint_printed&spoken_of_words its_hint_printed&words_before
+0.20 marked&trace_near markup_near&much_trouble markup_near&says_happened markup_near&says_words
+0.20 markup_near&spoken_of_ask markup_near&words_before may_happen&much_about_texts may_happen&says_happened
+0.20 may_happen&says_lower_it may_happen&spoken_of_happened may_happen&words_before mentioned&says_after_so_long
+0.20 mentioned&says_example mentioned&says_means mentioned&says_proposed mentioned&somebody's_own_machine,_in_short
+0.20 mentioned&spoken_of_ask mentioned&spoken_of_laughs much_about_texts&spoken_of_lower_it names_the_words&says_when
+0.20 names_the_words&spoken_of_looks_for nobody_speaks&says_ask nobody_speaks&says_when
+0.20 nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_people
+0.20 nobody_speaks&spoken_of_signed nobody_speaks&spoken_of_when nobody_speaks&trace_near nothing_stated&often_may
+0.20 nothing_stated&says_laughs nothing_stated&says_words nothing_stated&somebody's_own
+0.20 nothing_stated&spoken_of_explained nothing_stated&spoken_of_if nothing_stated&spoken_of_made_up
+0.20 nothing_stated&traceback_above often_may&spoken_of_words on_a_stamped_line&somebody_speaks
+0.20 on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_people other_near&says_happened
+0.20 other_near&says_made_up other_near&says_people other_near&says_words other_near&somebody's_own,_in_short
+0.20 other_near&spoken_of_labelled_symptom output_near&says_example output_near&says_never output_near&spoken_of_help
+0.20 record&says_ask record&says_lesson remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when
+0.20 says_after_so_long&says_ask says_after_so_long&says_means says_after_so_long&spoken_of_if
+0.20 says_after_so_long&spoken_of_never says_but&says_explained says_but&text_behind
+0.20 says_changes&somebody's_own_machine,_in_short says_example&words_before says_explained&says_help
+0.20 says_happened&says_lesson says_happened&says_lower_it says_happened&says_means says_happened&spoken_of_help
+0.20 says_happened&spoken_of_when says_help&somebody's_own_machine,_in_short
+0.20 says_help&somebody's_own_question,_in_short says_labelled_symptom&spoken_of_when
+0.20 says_labelled_symptom&spoken_of_words says_lately&says_self says_lately&spoken_of_lower_it says_laughs&says_self
+0.20 says_laughs&words_before says_lesson&says_lower_it says_looks_for&says_people
+0.20 says_looks_for&somebody's_own_machine,_in_short says_lower_it&somebody_speaks
+0.20 says_may&somebody's_own_machine,_in_short says_may&spoken_of_words says_means&words_before
+0.20 says_never&says_solved says_never&somebody's_own_machine,_in_short says_never&words_before
+0.20 says_numbered&says_when says_proposed&somebody's_own_machine,_in_short says_remedy&somebody's_own,_in_short
+0.20 says_words&somebody's_own_machine,_in_short somebody's_own,_in_short&spoken_of_when
+0.20 somebody's_own,_in_short&spoken_of_words somebody_speaks&spoken_of_labelled_symptom somebody_speaks&words_before
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&spoken_of_reader spoken_of_ask&words_before
+0.20 spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_when spoken_of_but&spoken_of_words
+0.20 spoken_of_but&trace_near spoken_of_changes&spoken_of_remedy spoken_of_happened&spoken_of_proposed
+0.20 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_numbered spoken_of_if&spoken_of_reader
+0.20 spoken_of_if&spoken_of_remedy spoken_of_if&spoken_of_solved spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_labelled_symptom&spoken_of_words spoken_of_laughs&spoken_of_lesson spoken_of_lesson&spoken_of_means
+0.20 spoken_of_lesson&spoken_of_numbered spoken_of_looks_for&spoken_of_reader spoken_of_made_up&spoken_of_never
+0.20 spoken_of_made_up&spoken_of_self spoken_of_may&spoken_of_self spoken_of_people&trouble
+0.20 spoken_of_reader&spoken_of_words spoken_of_self&text_behind spoken_of_signed&trouble
+0.25 a_failed_run&cut_by_dots a_failed_run&denied_in_front a_failed_run&output_near
+0.25 a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people
+0.25 a_question,_in_short&advice_share a_question,_in_short&advised a_question,_in_short&indented
+0.25 a_question,_in_short&says_after_so_long a_question,_in_short&says_reader
+0.25 a_question,_in_short&spoken_of_after_so_long a_question,_in_short&spoken_of_self
+0.25 a_report's_heading&between_sections a_report's_heading&figures a_report's_heading&nobody_speaks
+0.25 a_report's_heading&spoken_of_if a_sentence_leads&a_short_text a_sentence_leads&nothing_stated
+0.25 a_setup,_in_short&begins_its_line a_setup,_in_short&begins_the_text a_setup,_in_short&says_means
+0.25 a_setup,_in_short&spoken_of_means a_setup,_in_short&spoken_of_supposed a_short_text&begins_its_line
+0.25 a_short_text&blanks_near a_short_text&ends_the_text a_short_text&happened_to_somebody
+0.25 a_short_text&spoken_of_lately a_short_text&spoken_of_supposed a_site's_lines&nothing_stated
+0.25 a_site's_lines&output_near a_thread's_page&a_thread's_title a_thread's_page&in_a_thread
+0.25 a_thread's_page&spoken_of_if about_texts&between_sections about_texts&somebody's_own about_texts&spoken_of_means
+0.25 about_texts&spoken_of_solved advice_share&output_near advice_share&says_ask advice_share&somebody's_own
+0.25 advised&output_near advised&says_ask advised&somebody's_own advised_by_nobody&begins_the_text
+0.25 advised_by_nobody&names_the_words advised_by_nobody&often_may advised_by_nobody&says_never
+0.25 advised_by_nobody&spoken_of_words alone&says_but alone&says_laughs alone&says_numbered
+0.25 begins_its_line&happened_to_somebody begins_its_line&says_if begins_its_line&somebody's_own_machine,_in_short
+0.25 begins_its_line&trace_near begins_the_text&behind_a_prefix begins_the_text&nobody_speaks
+0.25 begins_the_text&somebody's_own begins_the_text&somebody_speaks begins_the_text&spoken_of_self
+0.25 behind_a_prefix&nobody_speaks behind_a_prefix&says_means behind_a_prefix&spoken_of_self behind_a_prefix&trouble
+0.25 between_sections&spoken_of_when block_opened&spoken_of_help block_opened&spoken_of_if
+0.25 block_opened&spoken_of_self block_opened&trouble code_near&ends_the_text code_near&in_a_thread
+0.25 code_near&says_lesson code_near&spoken_of_after_so_long code_near&spoken_of_when code_near&words_before
+0.25 cut_by_dots&says_help cut_by_dots&says_if denied_in_front&setting_near ends_the_text&figures
+0.25 ends_the_text&says_lately ends_the_text&spoken_of_may figures&names_the_words figures&spoken_of_changes
+0.25 figures&spoken_of_labelled_symptom figures&spoken_of_lately figures&spoken_of_self host_memory&markup_near
+0.25 host_memory&trouble hypothetical_sentence&much_about_texts hypothetical_sentence&says_example
+0.25 hypothetical_sentence&says_never in_a_thread&spoken_of_self in_quotes&other_near in_quotes&says_after_so_long
+0.25 in_quotes&says_lately in_quotes&somebody_speaks in_quotes&spoken_of_self introduced_as_example&words_before
+0.25 item_of_a_list&somebody's_own,_in_short its_hint_printed&somebody's_own its_place_behind&nothing_stated
+0.25 its_place_behind&other_near its_place_behind&spoken_of_happened markup_near&says_but
+0.25 markup_near&somebody's_own,_in_short markup_near&somebody's_own_machine,_in_short markup_near&spoken_of_happened
+0.25 markup_near&spoken_of_help markup_near&spoken_of_if markup_near&spoken_of_proposed
+0.25 markup_near&spoken_of_supposed markup_near&trouble may_happen&nobody_speaks may_happen&spoken_of_looks_for
+0.25 may_happen&spoken_of_may mentioned&says_happened mentioned&says_people much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_ask much_trouble&often_may
+0.25 names_the_words&says_explained names_the_words&says_lower_it names_the_words&says_people
+0.25 nobody_speaks&on_a_stamped_line nobody_speaks&says_happened nobody_speaks&somebody's_own
+0.25 nothing_stated&says_labelled_symptom nothing_stated&spoken_of_ask often_may&spoken_of_reader
+0.25 on_a_stamped_line&spoken_of_may on_a_stamped_line&trouble other_near&says_self
+0.25 other_near&somebody's_own_machine,_in_short other_near&spoken_of_lesson other_near&spoken_of_self
+0.25 output_near&spoken_of_looks_for output_near&spoken_of_remedy record&somebody's_own_machine,_in_short
+0.25 record&spoken_of_lower_it says_after_so_long&says_lower_it says_ask&says_lesson says_ask&says_reader
+0.25 says_but&says_proposed says_but&setting_near says_but&spoken_of_lower_it says_but&spoken_of_self
+0.25 says_changes&somebody's_own says_example&says_lesson says_example&spoken_of_looks_for
+0.25 says_happened&says_proposed says_happened&says_self says_help&says_proposed says_if&somebody_speaks
+0.25 says_labelled_symptom&words_before says_lately&says_when says_looks_for&says_means says_looks_for&says_never
+0.25 says_lower_it&somebody's_own_question,_in_short says_made_up&says_self says_may&says_words says_never&says_when
+0.25 says_numbered&trouble says_people&somebody's_own says_self&somebody's_own,_in_short says_self&spoken_of_may
+0.25 says_solved&text_behind says_words&spoken_of_happened setting_near&spoken_of_looks_for setting_near&trace_near
+0.25 somebody's_own&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_happened
+0.25 somebody's_own_machine,_in_short&spoken_of_looks_for somebody's_own_machine,_in_short&spoken_of_words
+0.25 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_but
+0.25 somebody_speaks&spoken_of_lately spoken_of_after_so_long&spoken_of_never spoken_of_ask&spoken_of_changes
+0.25 spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_help spoken_of_cause&spoken_of_looks_for
+0.25 spoken_of_changes&spoken_of_lately spoken_of_happened&spoken_of_lately spoken_of_happened&spoken_of_numbered
+0.25 spoken_of_help&spoken_of_self spoken_of_labelled_cause&spoken_of_when spoken_of_lately&spoken_of_people
+0.25 spoken_of_lesson&words_before spoken_of_lower_it&spoken_of_when spoken_of_lower_it&trace_near
+0.25 spoken_of_made_up&spoken_of_reader spoken_of_reader&words_before spoken_of_signed&text_behind
+0.30 a_failed_run&a_question,_in_short a_failed_run&alone a_failed_run&ends_the_text a_failed_run&indented
+0.30 a_failed_run&often_may a_failed_run&says_lesson a_failed_run&says_numbered a_failed_run&spoken_of_numbered
+0.30 a_question,_in_short&markup_near a_question,_in_short&may_happen a_question,_in_short&mentioned
+0.30 a_question,_in_short&says_labelled_symptom a_question,_in_short&spoken_of_help
+0.30 a_question,_in_short&spoken_of_may a_question,_in_short&spoken_of_people a_question,_in_short&words_before
+0.30 a_report's_heading&code_near a_sentence_leads&much_about_texts a_sentence_leads&says_people
+0.30 a_sentence_leads&spoken_of_lower_it a_setup,_in_short&hypothetical_sentence a_setup,_in_short&spoken_of_reader
+0.30 a_short_text&a_thread's_page a_short_text&alone a_short_text&nobody_speaks a_short_text&spoken_of_after_so_long
+0.30 a_short_text&spoken_of_help a_short_text&spoken_of_remedy a_short_text&spoken_of_signed
+0.30 a_site's_lines&behind_a_prefix a_site's_lines&spoken_of_when a_thread's_page&often_may
+0.30 a_thread's_page&spoken_of_reader a_whole_error_line&begins_the_text a_whole_error_line&spoken_of_reader
+0.30 about_texts&in_quotes about_texts&may_happen about_texts&nothing_stated about_texts&on_a_stamped_line
+0.30 about_texts&says_happened about_texts&spoken_of_ask advice_share&blanks_near advice_share&nothing_stated
+0.30 advised&blanks_near advised&nothing_stated advised_by_nobody&blanks_near advised_by_nobody&ends_the_text
+0.30 alone&ends_the_text alone&says_solved begins_its_line&spoken_of_help begins_the_text&code_near
+0.30 begins_the_text&comment begins_the_text&markup_near begins_the_text&says_lower_it behind_a_prefix&output_near
+0.30 behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_lately
+0.30 behind_a_prefix&spoken_of_numbered block_opened&nothing_stated code_near&says_words code_near&spoken_of_lower_it
+0.30 comment&mentioned cut_by_dots&mentioned cut_by_dots&record cut_by_dots&words_before
+0.30 ends_the_text&happened_to_somebody ends_the_text&record ends_the_text&says_if ends_the_text&says_numbered
+0.30 ends_the_text&somebody's_own_machine,_in_short figures&output_near happened_to_somebody&in_quotes
+0.30 happened_to_somebody&may_happen happened_to_somebody&says_lower_it heads_a_document&spoken_of_reader
+0.30 host_memory&says_happened host_memory&words_before in_a_thread&words_before in_quotes&nobody_speaks
+0.30 in_quotes&spoken_of_never indented&somebody's_own_question,_in_short indented&spoken_of_people
+0.30 indented&spoken_of_self indented&spoken_of_when item_of_a_list&says_happened its_hint_printed&trace_near
+0.30 marked&mentioned may_happen&spoken_of_self may_happen&trouble mentioned&somebody's_own_question,_in_short
+0.30 mentioned&spoken_of_example much_about_texts&spoken_of_lesson much_about_texts&text_behind
+0.30 names_the_words&says_example nobody_speaks&says_solved nobody_speaks&somebody's_own_machine,_in_short
+0.30 nothing_stated&setting_near on_a_stamped_line&says_after_so_long on_a_stamped_line&says_lesson
+0.30 output_near&says_but output_near&says_labelled_symptom output_near&says_lesson output_near&says_words
+0.30 output_near&spoken_of_if output_near&spoken_of_labelled_symptom record&says_people record&spoken_of_lately
+0.30 record&trace_near says_after_so_long&says_if says_but&somebody's_own says_but&trouble says_changes&says_lesson
+0.30 says_example&says_if says_example&says_reader says_happened&spoken_of_after_so_long
+0.30 says_happened&spoken_of_changes says_happened&spoken_of_may says_help&says_lower_it
+0.30 says_if&somebody's_own,_in_short says_lesson&says_means says_looks_for&says_proposed
+0.30 says_looks_for&somebody's_own says_looks_for&words_before says_lower_it&somebody's_own says_never&somebody's_own
+0.30 says_reader&says_self says_when&setting_near says_when&words_before says_words&words_before
+0.30 setting_near&spoken_of_lately setting_near&words_before somebody's_own&spoken_of_ask somebody's_own&text_behind
+0.30 spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_means
+0.30 spoken_of_but&spoken_of_lower_it spoken_of_but&spoken_of_self spoken_of_cause&spoken_of_happened
+0.30 spoken_of_cause&spoken_of_when spoken_of_example&text_behind spoken_of_happened&spoken_of_looks_for
+0.30 spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_lower_it spoken_of_if&spoken_of_never
+0.30 spoken_of_if&spoken_of_words spoken_of_lately&spoken_of_self spoken_of_lower_it&spoken_of_numbered
+0.30 spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&spoken_of_words spoken_of_may&trace_near
+0.30 spoken_of_numbered&spoken_of_people spoken_of_remedy&spoken_of_words spoken_of_words&words_before
+0.35 a_failed_run&a_sentence_leads a_failed_run&setting_near a_question,_in_short&advised_by_nobody
+0.35 a_question,_in_short&heads_a_document a_report's_heading&markup_near a_sentence_leads&host_memory
+0.35 a_sentence_leads&says_lesson a_sentence_leads&says_self a_sentence_leads&spoken_of_happened
+0.35 a_sentence_leads&spoken_of_self a_setup,_in_short&says_if a_setup,_in_short&says_lately
+0.35 a_setup,_in_short&spoken_of_looks_for a_short_text&spoken_of_changes a_short_text&spoken_of_when
+0.35 a_thread's_page&nobody_speaks a_whole_error_line&spoken_of_but about_texts&hypothetical_sentence
+0.35 about_texts&nobody_speaks about_texts&spoken_of_lower_it advice_share&alone advice_share&begins_the_text
+0.35 advised&alone advised&begins_the_text advised_by_nobody&trace_near advised_by_nobody&trouble
+0.35 alone&begins_its_line alone&cut_by_dots begins_its_line&begins_the_text begins_its_line&may_happen
+0.35 begins_its_line&somebody's_own begins_its_line&traceback_above begins_the_text&marked begins_the_text&mentioned
+0.35 begins_the_text&says_people behind_a_prefix&cut_by_dots behind_a_prefix&says_laughs
+0.35 behind_a_prefix&somebody_speaks behind_a_prefix&spoken_of_reader between_sections&spoken_of_if
+0.35 block_opened&ends_the_text code_near&denied_in_front code_near&spoken_of_looks_for code_near&spoken_of_means
+0.35 code_near&trouble cut_by_dots&may_happen cut_by_dots&nobody_speaks cut_by_dots&output_near
+0.35 cut_by_dots&says_never ends_the_text&says_solved ends_the_text&says_when ends_the_text&words_before
+0.35 figures&item_of_a_list figures&trace_near in_a_thread&spoken_of_reader in_quotes&says_labelled_symptom
+0.35 in_quotes&spoken_of_may indented&on_a_stamped_line indented&output_near introduced_as_example&trouble
+0.35 its_hint_printed&on_a_stamped_line marked&nothing_stated markup_near&on_a_stamped_line markup_near&says_never
+0.35 markup_near&spoken_of_labelled_symptom mentioned&words_before names_the_words&somebody's_own
+0.35 nobody_speaks&says_labelled_symptom nobody_speaks&spoken_of_happened nothing_stated&says_numbered
+0.35 nothing_stated&says_solved on_a_stamped_line&other_near on_a_stamped_line&says_never other_near&says_when
+0.35 other_near&spoken_of_reader output_near&says_if output_near&spoken_of_self says_after_so_long&trouble
+0.35 says_changes&says_means says_happened&says_may says_happened&setting_near says_lately&text_behind
+0.35 says_may&says_numbered says_means&says_never says_self&setting_near says_self&somebody's_own_machine,_in_short
+0.35 says_self&somebody's_own_question,_in_short somebody's_own,_in_short&trace_near
+0.35 somebody's_own_question,_in_short&spoken_of_help spoken_of_after_so_long&spoken_of_but
+0.35 spoken_of_after_so_long&spoken_of_happened spoken_of_after_so_long&trace_near
+0.35 spoken_of_example&spoken_of_happened
+0.40 a_failed_run&much_about_texts a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_changes
+0.40 a_question,_in_short&on_a_stamped_line a_sentence_leads&hypothetical_sentence a_sentence_leads&says_lower_it
+0.40 a_setup,_in_short&a_short_text a_setup,_in_short&block_opened a_setup,_in_short&says_people
+0.40 a_setup,_in_short&says_words a_setup,_in_short&spoken_of_ask a_setup,_in_short&trouble
+0.40 a_short_text&says_after_so_long a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_help
+0.40 about_texts&somebody's_own,_in_short advice_share&ends_the_text advised&ends_the_text alone&mentioned
+0.40 alone&says_labelled_symptom alone&somebody's_own,_in_short begins_the_text&trace_near
+0.40 behind_a_prefix&says_happened behind_a_prefix&trace_near ends_the_text&spoken_of_lower_it
+0.40 figures&its_hint_printed figures&somebody's_own,_in_short figures&spoken_of_solved
+0.40 happened_to_somebody&nobody_speaks happened_to_somebody&spoken_of_reader happened_to_somebody&words_before
+0.40 heads_a_document&spoken_of_after_so_long heads_a_document&spoken_of_when host_memory&says_may
+0.40 hypothetical_sentence&says_laughs hypothetical_sentence&says_reader hypothetical_sentence&spoken_of_self
+0.40 in_a_thread&may_happen indented&somebody's_own indented&trouble item_of_a_list&words_before
+0.40 its_hint_printed&spoken_of_reader may_happen&says_means may_happen&somebody's_own may_happen&spoken_of_when
+0.40 mentioned&says_lately mentioned&somebody_speaks nobody_speaks&output_near nothing_stated&output_near
+0.40 nothing_stated&says_made_up nothing_stated&says_when nothing_stated&spoken_of_means often_may&spoken_of_lesson
+0.40 often_may&spoken_of_looks_for record&setting_near record&spoken_of_ask
+0.40 says_after_so_long&somebody's_own_question,_in_short says_after_so_long&text_behind says_ask&says_if
+0.40 says_help&says_solved says_lesson&says_looks_for says_looks_for&spoken_of_after_so_long says_may&words_before
+0.40 says_proposed&says_supposed says_remedy&somebody_speaks says_supposed&trouble somebody's_own&spoken_of_lower_it
+0.40 somebody's_own_machine,_in_short&words_before spoken_of_but&spoken_of_solved spoken_of_happened&spoken_of_people
+0.40 spoken_of_lower_it&spoken_of_self spoken_of_lower_it&text_behind spoken_of_never&spoken_of_self
+0.45 a_failed_run&on_a_stamped_line a_question,_in_short&in_quotes a_question,_in_short&says_lower_it
+0.45 a_question,_in_short&says_means a_sentence_leads&nobody_speaks a_sentence_leads&says_looks_for
+0.45 a_setup,_in_short&spoken_of_happened a_setup,_in_short&spoken_of_words a_short_text&says_happened
+0.45 about_texts&spoken_of_self advice_share&spoken_of_reader advised&spoken_of_reader begins_its_line&figures
+0.45 begins_the_text&cut_by_dots ends_the_text&says_labelled_symptom ends_the_text&says_lower_it
+0.45 ends_the_text&setting_near figures&says_happened figures&says_lower_it figures&says_may
+0.45 happened_to_somebody&spoken_of_lesson hypothetical_sentence&says_happened hypothetical_sentence&says_self
+0.45 in_a_thread&setting_near in_quotes&spoken_of_lately in_quotes&spoken_of_lower_it
+0.45 indented&somebody's_own,_in_short item_of_a_list&says_when names_the_words&text_behind
+0.45 nobody_speaks&spoken_of_help nobody_speaks&spoken_of_solved nothing_stated&spoken_of_happened
+0.45 often_may&other_near output_near&somebody_speaks output_near&spoken_of_lower_it record&words_before
+0.45 says_happened&says_if says_happened&says_when says_if&says_lesson says_lately&says_lesson
+0.45 setting_near&spoken_of_help spoken_of_ask&spoken_of_help spoken_of_lately&text_behind
+0.50 a_failed_run&figures a_failed_run&spoken_of_looks_for a_sentence_leads&figures a_short_text&trace_near
+0.50 advice_share&trace_near advised&trace_near advised_by_nobody&spoken_of_reader begins_the_text&other_near
+0.50 behind_a_prefix&its_hint_printed code_near&spoken_of_lesson cut_by_dots&says_after_so_long
+0.50 denied_in_front&figures figures&says_help figures&says_lately figures&says_supposed
+0.50 heads_a_document&spoken_of_self indented&spoken_of_after_so_long its_hint_printed&output_near
+0.50 markup_near&output_near may_happen&names_the_words mentioned&says_laughs mentioned&trouble
+0.50 names_the_words&nothing_stated names_the_words&says_self nothing_stated&spoken_of_example
+0.50 on_a_stamped_line&trace_near output_near&somebody's_own output_near&spoken_of_reader output_near&spoken_of_words
+0.50 says_changes&says_happened says_labelled_symptom&says_words says_labelled_symptom&setting_near
+0.50 says_lower_it&words_before says_people&says_self says_words&setting_near setting_near&spoken_of_reader
+0.50 somebody's_own_question,_in_short&words_before spoken_of_ask&text_behind
+0.55 a_short_text&says_when a_short_text&spoken_of_happened alone&says_lower_it begins_its_line&code_near
+0.55 behind_a_prefix&says_people behind_a_prefix&spoken_of_if cut_by_dots&ends_the_text figures&spoken_of_but
+0.55 may_happen&trace_near mentioned&nobody_speaks on_a_stamped_line&says_words says_changes&says_looks_for
+0.55 says_happened&says_reader says_help&says_never says_if&somebody's_own spoken_of_made_up&text_behind
+0.60 a_failed_run&spoken_of_may a_question,_in_short&nobody_speaks a_sentence_leads&in_quotes
+0.60 a_sentence_leads&spoken_of_when a_setup,_in_short&indented a_setup,_in_short&spoken_of_help
+0.60 behind_a_prefix&ends_the_text code_near&its_hint_printed figures&somebody's_own
+0.60 hypothetical_sentence&says_after_so_long hypothetical_sentence&says_solved in_quotes&says_people
+0.60 its_hint_printed&trouble on_a_stamped_line&says_happened other_near&output_near record&spoken_of_self
+0.60 says_happened&says_supposed text_behind&words_before
+0.65 a_failed_run&spoken_of_when about_texts&spoken_of_lesson block_opened&spoken_of_happened
+0.65 code_near&on_a_stamped_line ends_the_text&on_a_stamped_line figures&host_memory figures&nothing_stated
+0.65 happened_to_somebody&says_if in_quotes&spoken_of_after_so_long names_the_words&nobody_speaks
+0.65 nothing_stated&somebody's_own_machine,_in_short output_near&record record&spoken_of_happened
+0.65 says_after_so_long&says_changes says_happened&text_behind says_if&says_self says_labelled_symptom&text_behind
+0.65 somebody_speaks&text_behind spoken_of_if&spoken_of_lesson
+0.70 a_question,_in_short&says_self a_sentence_leads&says_means a_setup,_in_short&ends_the_text
+0.70 code_near&somebody's_own hypothetical_sentence&names_the_words indented&text_behind
+0.70 somebody's_own,_in_short&text_behind
+0.75 a_question,_in_short&a_setup,_in_short a_setup,_in_short&in_quotes alone&on_a_stamped_line
+0.75 begins_its_line&output_near begins_the_text&record behind_a_prefix&setting_near
+0.75 host_memory&hypothetical_sentence in_quotes&somebody's_own
+0.80 hypothetical_sentence&nothing_stated names_the_words&says_means
+0.85 a_question,_in_short&says_help begins_its_line&ends_the_text host_memory&nobody_speaks says_self&text_behind
+0.90 host_memory&nothing_stated spoken_of_after_so_long&spoken_of_self spoken_of_happened&spoken_of_when
+1.05 a_failed_run&about_texts
""",
}

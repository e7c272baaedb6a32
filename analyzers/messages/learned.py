"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.96
SIGNS = {
    "spoken of words": -2.3,
    "about texts": -1.9,
    "within code": -1.9,
    "says buy": -1.7,
    "typeset": -1.6,
    "spoken of reader": -1.5,
    "text about texts": -1.5,
    "names the words": -1.4,
    "spoken of made up": -1.4,
    "explained behind": -1.3,
    "its words taken up": -1.3,
    "says lesson": -1.3,
    "spoken of lesson": -1.3,
    "says looks for": -1.2,
    "spoken of example": -1.1,
    "spoken of proposed": -1.1,
    "introduced as example": -1.0,
    "nobody speaks": -1.0,
    "says explained": -1.0,
    "says proposed": -1.0,
    "blanks near": -0.9,
    "much about texts": -0.9,
    "says supposed": -0.9,
    "spoken of buy": -0.9,
    "heads a document": -0.8,
    "hypothetical sentence": -0.8,
    "says made up": -0.8,
    "says means": -0.8,
    "says reader": -0.8,
    "says words": -0.8,
    "a site's lines": -0.7,
    "may happen": -0.7,
    "says ask": -0.7,
    "says changes": -0.6,
    "spoken of if": -0.6,
    "spoken of looks for": -0.6,
    "spoken of means": -0.6,
    "spoken of people": -0.6,
    "a whole error line": -0.5,
    "advised by nobody": -0.5,
    "beside a quotation": -0.5,
    "between sections": -0.5,
    "indented": -0.5,
    "remedies above": -0.5,
    "says example": -0.5,
    "spoken of ask": -0.5,
    "spoken of labelled remedy": -0.5,
    "answered by mail": -0.4,
    "comment": -0.4,
    "much advised": -0.4,
    "remedies below": -0.4,
    "says lower it": -0.4,
    "spoken of lower it": -0.4,
    "a sentence leads": -0.3,
    "a short text": -0.3,
    "says people": -0.3,
    "spoken of explained": -0.3,
    "spoken of self": -0.3,
    "marked": -0.2,
    "record": -0.2,
    "spoken of cause": -0.2,
    "spoken of supposed": -0.2,
    "advised": -0.1,
    "often may": -0.1,
    "says if": -0.1,
    "says labelled cause": -0.1,
    "says signed": -0.1,
    "traceback above": -0.1,
    "a failed run": 0.1,
    "code near": 0.1,
    "frames of a process near": 0.1,
    "mentioned": 0.1,
    "says labelled remedy": 0.1,
    "says self": 0.1,
    "somebody speaks": 0.1,
    "spoken of may": 0.1,
    "in quotes": 0.2,
    "says cause": 0.2,
    "says remedy": 0.2,
    "spoken of labelled cause": 0.2,
    "spoken of laughs": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "ends the text": 0.3,
    "nothing stated": 0.3,
    "somebody's own": 0.3,
    "somebody's own machine, in short": 0.3,
    "somebody's own, in short": 0.3,
    "steps that led to it": 0.3,
    "a picture near": 0.4,
    "cut by dots": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of labelled symptom": 0.4,
    "a failed run's record": 0.5,
    "behind a prefix": 0.5,
    "boxes ticked": 0.5,
    "figures": 0.5,
    "spoken of when": 0.5,
    "a thread's page": 0.6,
    "a thread's title": 0.6,
    "begins the text": 0.6,
    "markup near": 0.6,
    "says help": 0.6,
    "says never": 0.6,
    "denied in front": 0.7,
    "says numbered": 0.7,
    "spoken of happened": 0.7,
    "spoken of signed": 0.7,
    "trace near": 0.7,
    "trouble": 0.7,
    "other near": 0.8,
    "says but": 0.8,
    "says happened": 0.8,
    "says labelled symptom": 0.8,
    "says when": 0.8,
    "spoken of lately": 0.8,
    "in a thread": 0.9,
    "setting near": 0.9,
    "spoken of numbered": 0.9,
    "text behind": 0.9,
    "advice share": 1.0,
    "says solved": 1.0,
    "spoken of but": 1.0,
    "spoken of help": 1.0,
    "says lately": 1.1,
    "a report's heading": 1.2,
    "alone": 1.2,
    "spoken of solved": 1.3,
    "host memory": 1.4,
    "its hint printed": 1.5,
    "a setup, in short": 1.6,
    "happened to somebody": 1.6,
    "its place behind": 1.6,
    "says after so long": 1.6,
    "begins its line": 1.8,
    "output near": 2.4,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.30 cannot
-1.10 met
-1.05 memory
-0.95 bu killed prints we
-0.90 into~the ve
-0.85 allocator keeps
-0.80 cluster cpu la limit per without~it
-0.75 are cudaerrormemoryallocation der driver figures ile in~this julia like than who
-0.70 allocate~pinned drill fan into me~what name
-0.65 amd and~what des does~not event holds nccl no para please precision table to~the what~the для ошибки
-0.60 by~the do http little made~up mib oom outofmemoryerror pinned pro runtime takes the~last too which writing
-0.55 byte como do~we errores hardware help is~left line lo log~which near nobody pamięci przy raise same~card shown
-0.55 the~allocator the~driver where workspace чем 내
-0.50 antes~de ask bytes class close closed dans dónde ein empty_cache first five gradient_checkpointing how it~my
-0.50 jest la~scheda limits need ollama pytorch runtimeerror say scratch server~is shared tensor the~line
-0.50 the~workspace this true what~do wiki всё гб до драйвер на
-0.45 against array below cudamemgetinfo cuda~oom dashboard data den end fehler gb~cards grows halves hier if ist
-0.45 is~now is~too leave look maintainer more~than multi my~run numbers on~gtx on~http order own peak più required
-0.45 retry save single size tenant their the~device the~program throughput to users warn write 程
-0.40 adds allocate avg board by cache cannot~allocate checkpoints constraint del dir do~not drop ends entry errors
-0.40 exit exits~with fine~tuning fixed frecuentes is~listening kernel~was la~tarjeta library lines listening
-0.40 listening~on main~server model~on must nan needs~gb next not~fit opened operation or~later oserror over owner
-0.40 please~try printed quote real reset saved~model share since switch synthetic that~the the~arena the~board
-0.40 the~desktop the~next the~two tuning unified when~the will yours так め 常~见 数 看 见 足
-0.35 aa again api are~red as at~step be~loaded by~its card cards caught change~it cheat cheat~sheet codes
-0.35 compute_type cudamallocasync dataloader~worker device~cpu du een exit~code faq finishes fit fit~on form for~all
-0.35 for~the gb~on gpu~memory has~to hip hip~out how~much im je job keep kv~cache larger llama~cpp log~the log~you
-0.35 mal medvram ml model~does model~to modèle mps not~found no~gpu objects of~mem om once on~feb on~purpose options
-0.35 or page pasted pixels prima program purpose reason refused registered request return roses roses~are runbook
-0.35 sees server shared~memory się slow tensorflow the~number trainer tried~to type unified~memory usar user vi
-0.35 welcome wir wording xid you~know из или 不 减 字 最 这
-0.30 above adapters and asked at~gb auto autocast best between bfloat bus by~signal canary capacity cell change
-0.30 choose closing compile~with consumer count cudaerrormemoryallocation~out cuda~error cuda~version cupy cómo
-0.30 dataloader deep~learning deux dies~at early eine either error~on error~step exc_info external falta fine~for
-0.30 fleet fsdp full~card gb~as gb~one ha half halve halves~the harmless header illegal is~not job~is kind last later
-0.30 la~taille less lesson log log~cuda map match mb~on means~that memoryerror mismo needs normal not~in number
-0.30 of~its of~model of~these ones one~card one~gb only on~one oomkilled out outputs padding pager phrases
-0.30 pinned~host preallocation queued raises regex registers release resolution scheduler se seen sheet sizing
-0.30 slurmstepd slurmstepd~error staging status step~exc_info stop sudo taille tests thanks~closing that the
-0.30 therefore the~cache the~cluster the~cuda the~free the~job the~minimum throughput~tokens tier todos
-0.30 torch~outofmemoryerror to~out traducción tree triggered true~the typeinfo typeinfo~for unit vae venv vram what
-0.30 whose windows worked worker~pid year you~to нет от падает что 不~足 报~错 数~字 終 가 고
-0.25 _k_m above~gb advice and~gpu and~your any~other apple arithmetic as~well attempt auf~dem batch_size bot bring
-0.25 by~me caching caching~allocator cannot~be carry catches choose~smaller classes compiling conda condition cost
-0.25 count~in datasets detected de~la down~from drivers ecc end~of engineer entraînement error~means et event~in
-0.25 exceeded exits fallback feb from~gib front full~fine gb~for ggml_vulkan goes~fine good grows~with hallo hand~in
-0.25 hold home illegal~memory incidents inputs installation in~file in~line in~our in~ram is~free its it~with
-0.25 jax~takes kb keep~the kernel key killed~by ksameasrequested kv las last~line learning leaves left~to long läuft
-0.25 mail many matter memory~access memory~at memory~errors memory~you miniforge mixed~precision monitor ms names
-0.25 near~the next~to nicht nodo npt often of~this opens ore paging param parser pending pero pid~is plugin pour
-0.25 priority processor prompt px qlora ran~tests raw reading remote reports requires resource_exhausted right~the
-0.25 roll shared~with share~of sizes space square~of step~on still stop~with storage such sync tab tarjeta tell~me
-0.25 tests~in texts than~is the~caching the~context the~count the~cpu the~memory the~message the~nightly the~plain
-0.25 the~regex the~request the~server the~square the~vendor the~wiki this~kind time~for to~allocate txt upstream
-0.25 validation venv~lib versions vram~for we~do whatever where~are where~it with~zero wraps wrong xpu~out zum zwei
-0.25 ещё при это し~ま 么~办 先~看 分 办 半 多 小 怎 怎~么 或 最~大 直 示 能 见~问 请 足~的 进~程 连 모 생 장 정~리
-0.20 __call__ about~gb above~it access~was address after~steps algorithm allocate~memory als and~data and~you antes
-0.20 anything an~array an~illegal apart arc array~with asked~for ask~for assert~triggered as~cuda as~its at~once
-0.20 at~start available~true avg~prompt backends back~at bar batch~in batch~too breaks buffers bus~error but~it
-0.20 by~default cached card~nvidia card~on cc~failed chrome closed~this colleagues compile compiler completed cpp
-0.20 cpus cpu~and cube cuda cudamalloc cudamalloc~retry cuda~out cuda~used cupy~cuda data~type deep della dem depends
-0.20 depends~on desk device_map~auto diffusion distributed dll dmesg dopo double drive due easy el errno errors~in
-0.20 error~encountered est~ce everybody exclusive explain explain~the fail~at falcon false~using first~and for
-0.20 for~cuda for~launch for~our for~real from~it für ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gib gib~than
-0.20 go~into gpu~available gradients guía halve~the hardly heads here~is holds~the host il imágenes instance int
-0.20 in~__call__ in~deep is~available is~killed is~nan is~no is~possible its~last it~ended it~is it~takes jax
-0.20 jax~resource_exhausted jobs~of karta keeps~the laptop large large~for left~out line~and loader log~no log~this
-0.20 looks~like loss~is lost low lowvram macos malloc managed~memory many~resources max_length may may~not mem
-0.20 memory~error memory~grows memory~here memory~outofmemoryerror memory~use mib~is mig minimum mixed mod
-0.20 model~requires more~system mxnet~cudamalloc nas nccl~warn newer niet nightly ninja nov no~half no~longer off~the
-0.20 of~bytes of~it of~jobs of~last of~vram one~is one~line only~when onto on~by or~choose or~lower or~there otter
-0.20 owns packages~torch par paragraph parse pick pipe planner pods posted process~exited prompt~throughput qu
-0.20 quantised quarter quota recorded red requested requested~for requires~more reserved resources~requested restored
-0.20 resuming retry~failed row running~on runtimeerror~dataloader saw scenario second~process seed selected
-0.20 selected~device send served settings sh shape should~not shrinks shuffle side~assert sie signal signal~killed
-0.20 signature size~and size~gb skip slack somewhat sparrow sprawdź square step stopping subcommand system~memory
-0.20 takes~gb takes~of tasks task~was tell that~from there~something these the~caller the~compute the~difference
-0.20 the~inference the~paging the~peak the~source the~string the~table this~as this~the this~time too~many top
-0.20 to~find tpu~available tpu~cores training~run triage true~cuda uncorrectable under until~now update~the used~true
-0.20 using~tpu values~are vendor via vom was~encountered webui weights what~you with~classes wrap writes
-0.20 xla_python_client_mem_fraction xpu your~log you~would zero занято не イ テ ド 中~的 为 么 习 例 値 做 先 全
-0.20 减~小 合 否 大 就~是 度 很 所 把 是~否 条 查 空 考 者 表 見 设 附 게 기 대 리 을 자 정 하 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _z aber about accept accumulation adam affiche after~this
-0.15 algorithm~eng alloc_cpu alloc_cpu~cpp alloc~bytes all~layers alone along alphafold amount am~writing and~call
-0.15 and~have and~later and~not and~on and~tell and~want and~we anything~else any~more an~out api~call appears arena
-0.15 argument article asking as~is as~the at~alloc_cpu at~load aus autotuning available~false available~gib backward
-0.15 batchgröße before~anything before~you behaviour below~gb be~that bin bitsandbytes bitte block~sizes browser
-0.15 bytes~allocated bytes~down bytes~error bytes~originally bytes~total bytes~xc cached~blocks cache~usage callable
-0.15 call~fails canned can~allocate cap capacty cards~the card~has caught~cuda changes checkpoint~is ckpt co
-0.15 code~cannot colab collection collector comes~from commented~on complete~error component computed connection
-0.15 contact containers contains context~and conv_algorithm_picker conv_algorithm_picker~cc copies cores corpus costs
-0.15 could~be coverage csrc cudamalloc~failed cuda~driver dan data~bytes decoding defaultcpuallocator
-0.15 defaultcpuallocator~can delta design detected~oom_kill device_map device~is device~side die difference~between
-0.15 dla does does~it does~the don donate_argnums doubles double~the do~the draft~is drop~the edge elapsed en
-0.15 ends~like ends~with enforce~fail eng enough~for entry~function enumerate~loader environment environment~variable
-0.15 error~cannot error~device error~entry example~of except exceptions exception~is exhausted~out exist export
-0.15 extension factory fail fails~and fails~on fair feature figure file~train fills finished~in fire fired first~step
-0.15 fixed~it fixture fix~it float format fp~on frees freeze friday from~models from~on function~_z garbage generated
-0.15 getting gi gigabytes give gradient grafikkarte grafikspeicher group groups happened hardware~limit helpful hence
-0.15 idle ignore ignored in included including including~non injected inside~the instead~of invalid in~colab
-0.15 in~cumemalloc in~every in~tiles is~about is~insufficient is~never is~still is~the is~this is~to it~be it~off ja
-0.15 jenkins job~script karte key~value know larger~than largest last~br leave~it left leftovers less~than let~the
-0.15 level like~so like~this limits~the limit~exceeded limit~is limit~reducing line~with link list lists~what
-0.15 log~ends log~that log~we loki looks lower~ngl low~vram machines make matrix may~help medium meet memory~after
-0.15 memory~back memory~limit memory~please message~of me~if mib~of million minute modelfile modelo most msa
-0.15 much~memory much~shared multi~scale mxnet nach need~more none~of notes~for nothing~in notice not~change
-0.15 not~exist not~give num_stages num_stages~may numba~cuda number~of nur of of~cuda of~device of~pinned of~resource
-0.15 oneapi on~cpu oom_kill oom_kill~event oom~killed optimiser order~of originally or~num_stages or~one ou our
-0.15 out_of_memory outofmemoryerror~out output output~of packages~numba paging~file pair parameter part paste pdf
-0.15 peak~is person per~process pinned~memory place plat pool pre pressure print process~on ptxas ptxas~error
-0.15 pytorch~cuda quantization query raise~it rank~in ratio read reboot recompute reduce reduced reduce~memory
-0.15 reducing~block refuses reiniciar release~notes rent requeued required~hardware resource
-0.15 resourceexhaustederror~out resource~shared restart~the retries returns right room runs~in runs~on
-0.15 runtimeerror~cuda runtimeerror~enforce runtimeerror~resource safe same~thing sandbox say~which scenes scheda
-0.15 see~it sender serialization serialization~py service~gpu shared~data shares shm sind six sizes~or size~is slurm
-0.15 sm_ smaller~batch smaller~model small~cards something something~else so~is stable~diffusion started start~with
-0.15 stderr~file step~the stops stream_executor stream_executor~cuda strings study support svc switch~to take
-0.15 takes~the tensorflow~oom tensors~from test~result test~that thanks~that that~all then~it there~is the~alert
-0.15 the~backward the~class the~edge the~environment the~exact the~file the~form the~hint the~log the~loss the~mib
-0.15 the~raw the~retry the~size the~step the~weights this~order thus tile tile~size tokenizer took~the too~small
-0.15 torch torch~lib torch~serialization total to~gib to~have to~know to~nothing to~run to~runs to~say to~see to~take
-0.15 traffic train~on trt~skipping true~and unchanged und une until upcast uploaded upper up~failed up~is usa usable
-0.15 used~gb users~on user~sees uses~too use~the verkleinern version~is viewer well~as we~had which~of wiki~page
-0.15 will~see without without~gpu with~all with~br with~context with~oneapi with~torch words worked~out working
-0.15 writing~the xc~max xla_python_client_preallocate yes~it your~own you~still you~think you~tried you~ve you~will
-0.15 карте модель обучение сколько う え く さ ま~す を~半 ス ズ~を 一~下 一~行 下 二 会~看 何 便 其 其~他 减~半
-0.15 出~现 分~に 半~分 占~着 块 够~了 够~用 学~习 常 并 必 懂 我 手 文 文~件 新 是~我 显 显~存 更~新 有~其 标 激
-0.15 激~活 申 申~请 的 的~报 的~数 相 確~保 示~例 缓 置 置~文 要 赞 进 连~续 那 错 開 開~始 面 그 글 럼 메~모 모~리
-0.15 일 적
-0.10 _exceptions _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward about~it about~mb
-0.10 about~the accelerator accelerator~memory access activations add~the add~up advise age algorithms alive
-0.10 allocated~is allocate~gpu allocate~kmg already~allocated also although and~backward and~in and~is and~look
-0.10 and~no and~nothing and~raise and~ready and~run and~see and~tensors and~the and~there anon answers answer~with
-0.10 an~earlier an~exception an~incident applies applies~to arbeitsspeicher architecture arena_extend_strategy
-0.10 are~below are~idle are~made are~out are~you artifact assigner assistant as~long as~of attached attention at~all
-0.10 available avg~generation axis backend~out backward~pass bad_alloc bad_alloc~cudaerrormemoryallocation bat
-0.10 batch~or batch~sizes been~oom before~we begin~with behind~it beispiel below~gib below~the be~in bias~self bis
-0.10 blame blender~cycles block bought bout~de box~size break broken built~in busy but~the bytes~by byte~size
-0.10 by~insufficient by~peer by~rematerialization cache~of cada cake calls calls~into call~failed call~gc call~is
-0.10 can~have can~reduce can~train card~at card~for card~that catalogue caught~collective cc~can cgroup changed~in
-0.10 channel channels chunk clients code~is column compiler~xla compute~the conda~envs connection~reset console
-0.10 continue~with contributors conv~input copied~from couldn could~the counts cpp~err cudaerrorlaunchoutofresources
-0.10 cudaerrorlaunchoutofresources~too cuda~context cuda~failure cuda~memory cudnn~is cumemcreate cupy~out curious
-0.10 dann dask_cudf dataloader~workers date deadline decreasing decreasing~batch decreasing~the der~grafikspeicher
-0.10 der~karte desktop detected~for device_pointer device_pointer~size dev~shm diese differs don~have do~that do~you
-0.10 draft drained driver~error driver~version dummy~requests ecc~error edited either~the el~mensaje encountered~in
-0.10 enforce engine~profile engine~to enumerate errors~outofresources errors~py error~codes error~detected
-0.10 error~model error~no error~out error~uncorrectable error~unexpected err~defaultcpuallocator eu evaluation
-0.10 everyone everything~else every~sample every~second exam example~org exc_info~what exceeds exceed~the exec
-0.10 exercise exhaustion exported external~local_tsl external~local_xla factor failed failed~javascript failed~out
-0.10 failure~in failure~out fall fallen fallen~off fall~back far~bytes fc fewer~layers figures~are file~home finder
-0.10 finder~will finding finds fine~with finished finished~batch fired~up fires fits~on fixed~in fixes flush force
-0.10 forget for~an for~gb for~host for~small for~tactic for~your found fragmentation framebuffer free~the frequently
-0.10 from~my front~of full full~run functional games garbage~collector generation~throughput generator gets~the
-0.10 get~its gib~br gib~bytes give~the giving giving~up good~first gpu_memory_utilization~when gpu_oom gpu~cannot
-0.10 gpu~errors gpu~it gpu~kv gpu~on gpu~の gpu~메 gradient~accumulation graphics grep~for hand handbuch has~fallen
-0.10 has~no have~been heap heap~limit heap~out her heron het high hip~hip hires hires~fix hit hits
-0.10 hlo_rematerialization hlo_rematerialization~cc host_oom how~it how~the ibuilderconfig if~there image~is img
-0.10 increasing~gpu_memory_utilization info~core info~started initialized initializing~the inner input~weight install
-0.10 instances insufficient insufficient~for insufficient~shared intel in~code in~enumerate in~front in~llama
-0.10 in~processgroupnccl in~pytorch in~row in~stepid in~use in~worker is~at is~disabled is~enough is~fired is~fixed
-0.10 is~for is~harmless is~wrong it~again it~back it~falls it~from it~here it~looks it~over it~shows it~that it~the
-0.10 javascript javascript~heap jetzt jobs keras kit kmg kmg~ib knowledge know~how label large~is last~edited
-0.10 last~run layers layers~of layout leak~of leave~the lecture let level~error like~to limit~allocation lines~in
-0.10 line~is lists list~is live~tensors llama_model_load_from_file_impl llama_model_load_from_file_impl~failed
-0.10 llama_model_loader llama_model_loader~loaded loaded~meta loading~checkpoint loading~weights load~with local_tsl
-0.10 local_tsl~tsl local_xla local_xla~xla logger logging log~do log~then longer long~as look~at look~for look~like
-0.10 loom los losses lower~batch mac machine~with made makes~sense makes~the mar may~stop mb~each md meaning means
-0.10 meant med mein memory~exhausted memory~failures memory~killed memory~or memory~pressure memory~pytorch
-0.10 memory~shm memory~space memory~the memory~used memory~what memory~while memória mensajes meta metal meta~data
-0.10 minus misc~shmutils mlp mo mock model~needs model~that momentum more move moved~to mps~backend myself my~ti más
-0.10 ncclsystemerror need~not node~gpu none norm normal_vram notes note~that nothing~has not~allocate not~get
-0.10 not~know not~load not~what now~that no~memory no~such num numbers~in numpy não object oder of~all of~an
-0.10 of~detected of~mib of~shared ok~then older~than onboarding one one~after one~with only~reduced on~friday
-0.10 on~gradient on~laptop on~main on~oct on~our on~stack on~your oom~kill oom~on operation~timeout operation~to
-0.10 orphan or~the others otherwise outofmemoryerror~in outofresources outofresources~out out~to overlap paddle
-0.10 page~https page~that page~the pairs pairs~and panel parent partition passed~failed peaks peaks~at peak~memory
-0.10 peer peft performance pickle pick~smaller pictures plan plot pool~size position possible~that preempted prefix
-0.10 prefix~cache press previous price printed~by processes~on process~python process~using product programa proposal
-0.10 prüfen pull pull~request quantiledmatrix quantisation question quit raise~the raise~your ram~not ram~the range
-0.10 rank~error rank~per rapids reader ready~to really reasons recently reduced~to reduce~the reicht reicht~nicht
-0.10 remaining rematerialization rematerialization~only remedies rendering replace repo reqs reqs~gpu requested~size
-0.10 request~it request~that reset~by resource_exhausted~ran resourceexhaustederror~oom resources restoring results
-0.10 retryable returned return~conv return~variable review right~now role round rows rss run_backward
-0.10 run_backward~calls running~reqs runtime~errors run~out run~stops run~using rusty safetensors same~gpu same~here
-0.10 sampling saved saying scale score script~with search seeing see~what segments sein self~stride sense sentence
-0.10 sequence~length service~service setting~pytorch_cuda_alloc_conf shape~and sharding share~one shipper shmutils
-0.10 shmutils~cc shrink sich signal~bus significa simplify size_t sized size~finder size~of size~succeeded slice
-0.10 slide slower slowly small snapshot socket something~like some~of sooner sooner~or so~there so~with so~you
-0.10 space~vmem speicher spill standard standard~error started~server std~bad_alloc stepid stepid~some step~tasks
-0.10 sticky stops~right stops~with stores story straight~to stride string students succeeded succeeded~trying success
-0.10 such~as suggestions supervisor sure sur~la table~of take~smaller taking talk tasks~have tensorflow~compiler
-0.10 tessera than~the that~and that~be that~card that~dataloader that~does that~failed that~nobody that~of then~that
-0.10 there~was the~big the~bus the~cell the~code the~customer the~dashboard the~engine the~exit the~failing
-0.10 the~failure the~faq the~five the~following the~fourth the~function the~gradients the~graphics the~is the~loader
-0.10 the~mail the~most the~node the~numbers the~out the~parser the~port the~pr the~pre the~pytorch the~red the~render
-0.10 the~report the~requested the~same the~scheduler the~slice the~system the~traceback the~user the~validation
-0.10 this~article this~br this~line this~means this~node this~on this~operation this~page this~pr tiene time
-0.10 timestamp time~limit tokens~avg tokens~running tool too~high touched to~alloc to~blame to~change to~complete
-0.10 to~end to~normal_vram to~or to~other to~raise to~roll to~test to~time to~torch to~write trainer~fit translate
-0.10 translation triton~runtime trust try~decreasing two~lines two~processes typical ub uncorrectable~ecc
-0.10 unexpected~bus unreal~engine unstable until~it up up~in ur_result_error_out_of_device_memory url used~to uses
-0.10 use~below using~batch values value~pairs variable~_execution_engine vllm~no vmem vmm void want~the warn~error
-0.10 was~gb was~this watchdog~caught wer we~don we~will what~is what~this wheel wheels when~they where~does which~is
-0.10 while~trying whole~card who~holds why~is wie will~continue will~do winerror winerror~the with~big with~dummy
-0.10 with~full with~gb with~ibuilderconfig with~key with~less with~map_location with~something workers~are
-0.10 worker~this workspace~size works~but works~on would would~have wrap~it wrap~the
-0.10 xla_python_client_preallocate~false xlarge xla~stream_executor yolo your~shared you~like you~may you~set
-0.10 you~start градиенты い~う う~と か~ら が が~出 く~だ こ~の こ~れ さ~い す だ だ~さ て~く で~は と~い と~し の~が
-0.10 の~よ の~記 は~バ み~ま よ よ~う る~の れ を を~確 シ テ~ス ブ ラ~イ リ~が ル 一 一~块 一~直 三 下~面 于 他 修
-0.10 修~复 值 内 加 区 原~文 去 参 句 只 同 哪 型~大 处 处~理 多~卡 够 大~き 太~多 如~果 存 存~不 学 实 容 容~量 差
-0.10 己 师 年 录 往 必~ず 思 慢 或~者 打~开 接 故 故~障 早 是 是~一 更 最~后 果 查~看 案 检~查 残 段 活~值 片 现~的
-0.10 理~的 用~完 的~进 直~接 着 碎 碎~片 碰 社 程~占 空~き 空~闲 終~了 续 缓~存 習~を 老 自~己 装 见~报 記~事 讲 论
-0.10 载 这~一 配 错~原 闲 障 集 高 거 나 됐 메 으 의 이~고 한
-0.05 _k_m~gguf _utils acceleration~structure accelerators across actions activations~and active activity actor actors
-0.05 actors~killed added adding address~the adr af affected afraid after~epoch after~the against~the again~the alerts
-0.05 alignment alike allocated~so allocate~device allocate~enough allocate~gb allocate~texture allocating~bytes
-0.05 allocations~gb allocation~of allocators allocator~asked allocator~failures allocator~settings allowed~gb allows
-0.05 all~that almost alter although~nvidia and~allocated and~batch and~double and~everything and~for and~from and~how
-0.05 and~if and~memory and~mib and~other and~reserved and~so and~start and~stops and~to and~two and~vram and~will
-0.05 annotation announce anon~rss another another~process anyone anywhere an~allocation an~example an~igpu an~old
-0.05 appear appendix apps apps~pid april area arena_extend_strategy~ksameasrequested are~all are~there arrête
-0.05 article~helpful asked~the asks~for assert assertions as~an as~before as~device así at~about at~home at~line
-0.05 at~node at~run auch aucun auf auf~der au~bout avail available~cpu available~kv available~mb avant back~off
-0.05 badges bare batch~does batch~smaller batch~that batch~to because~of becomes been~allocated before~this behind
-0.05 being below~are best~fit beta between~reserved between~these beyond be~had be~ignored be~put be~set bfc bias
-0.05 billion binding blocks~and blocks~back blocks~to blocks~try block~that book bool both~the bottom bound bout
-0.05 boxes box~on bring~the bronze bronze~badges buffers~with bug~oom built~with button but~only but~this
-0.05 but~unallocated bytes~gib bytes~in cache~blocks cache~memory cache~on cache~size call~cuda call~it call~socket
-0.05 cameras cancelled candidate can~be can~see can~we capability~vmm capable cap~the cards~with card~br card~by
-0.05 card~or card~was case~the catch~the caused~by cc~nccl cc~please cc~xla cells changed~it changelog change~the
-0.05 checks child~process chip ci~pid claims class~is cleaning~up clear close~other close~the close~this coalescing
-0.05 codes~of code~cuda columns coming commands command~and comments compare comparing compilation compute~apps
-0.05 config~yaml confirm constant context~on contiguous continue controlnet copied copies~its cordon core~_exceptions
-0.05 core~py correct correctly could~we count~the covered cpu~gpu cpu~instructions crane crashed~due creating~shared
-0.05 critical~operations cron~daemon cross cs ctrl~to cublas_status_alloc_failed cuda_driver cuda_driver~cc
-0.05 cudaerrormemoryallocation~in cuda~amp cuda~compiler cuda~cuda_driver cuda~gib cuda~jl cuda~outofmemoryerror
-0.05 cuda~reclaim cuda~so cumemalloc cumemalloc~device_pointer cumemalloc~results custom~call czy daemon dask~cudf
-0.05 data~set data~with ddp deal debug decide decoder decode~tiled default~is default~of delete~the deploy
-0.05 desktop~with detail developer device~error device~gib device~has device~memory device~out device~request differ
-0.05 directory discord distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils
-0.05 distribution div dl docs doctor documentation~on documented does~another don~fit don~need don~think drain
-0.05 driver~api driver~cuda driver~has driver~refused drops~the dummy dumped each~backend each~run earlier edited~by
-0.05 ee effective else embeddings empty_cache~in empty~the enable~device ended ended~with end~in end~with en~latest
-0.05 equal errors~of error~an error~and error~gn error~gpu error~it error~messages error~run error~so error~task est
-0.05 estimated ever every~rank exceeding exceeds~the exceptions~outofmemoryerror exception~class execute exhausted
-0.05 exit~codes exit~status expandable expandable~segments expect explained expr expr~sum extend external~library
-0.05 failed~because failed~container failed~jobs failed~or failed~with fails~too fake false fatal fault fb february
-0.05 few ffmpeg files~older file~and file~data file~does file~or filter final find_executable_batch_size find~out
-0.05 finetune first~card first~day first~epoch first~forward first~issue first~line first~run fit~with flag
-0.05 flags_fraction_of_gpu_memory_to_use flash fluid fmt fn follow forgot format~csv former forty forward~and
-0.05 forward~pass for~block for~every for~gib for~one for~others for~out for~platform for~requested for~step
-0.05 for~which found~no fp~int fp~is fra fragmented frames~are frameworks freed freed_by_count freed_by_count~the
-0.05 free~bytes free~including free~is frequent frequently~asked fresh friend friendlier from~gb from~monday
-0.05 from~root from~torch front~end full~log function~is gable gains game gap gather gb~max gb~my gb~or gb~plus gb~so
-0.05 gb~thanks gb~use gb~was gb~の geforce geforce~rtx gen geometry get~one get~past ggml ggml_cuda_init
-0.05 ggml_cuda_init~found ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed ggml~cuda gib~and gib~are gib~card
-0.05 gigabyte given give~up gi~ci gn gn~task golden go~for go~through gpu_mem_limit gpus~detected gpu~at gpu~gb
-0.05 gpu~gi gpu~gpu gpu~layers gpu~was gpu~メ graphics~card graph~for greater greater~than green grep grow grpc guard
-0.05 guest guild gx hace half~precision half~the halving handles happy happy~to hasn has~an has~failed has~its
-0.05 has~less has~run has~terminated has~the haven have~no have~not healthy helpful~yes here~are here~we higher
-0.05 higher~value hints hint~is hold~the hook hosts host~oom host~ram how~do how~does how~large hpc~support
-0.05 hpp~unhandled ib ibuilderconfig~setmemorypoollimit id~where if~cuda if~the illegal~address imgsz import
-0.05 improve~this inc increase~mem increasing index info~for info~gpu info~kv_cache_utils
-0.05 info~text_generation_launcher info~uvicorn initialized~for install~the instructions instructions~in
-0.05 insufficient~to intermediate int~建 in~bit in~by in~bytes in~cuda in~cuda_error_out_of_memory in~cupy in~der
-0.05 in~gb in~help in~it in~jax in~kernel in~memory in~mixed in~nvidia in~order in~out in~performance in~predict
-0.05 in~queue in~seconds in~some in~source in~step in~training in~two in~vram ipynb ip~id ip~over is~any is~as
-0.05 is~being is~br is~bytes is~called is~computed is~full is~gb is~gpu is~how is~idle is~larger is~lost is~needed
-0.05 is~out is~passed is~printed is~raised is~read is~shown is~slow is~something is~started is~taken is~thrown
-0.05 is~used is~what itself its~graph its~share its~standard it~about it~an it~br it~breaks it~by it~comes it~could
-0.05 it~out it~slow it~take it~thanks it~up job~and job~ends job~killed jumps kann karten kb~anon keep~in keep~it
-0.05 kept~for kernels kernel~launch killed~due killed~process killed~this killer kleinere knows know~the know~what
-0.05 kubelet kv_cache_utils kv_cache_utils~py label~the lambda larger~card largest~batch large~model large~or
-0.05 large~see last~step last~time latency latent latter launched launcher layers~and layers~on layer~of la~mémoire
-0.05 learning~rate least leaves~the left~of left~over len~gib less~memory let~me let~us libraries library~call
-0.05 lib~site license lies life likely like~the limit~of limit~the lines~that lines~with line~per line~such line~that
-0.05 links live~on llama~runner llm~error ll~be loaded~in local lock login logs logs~and log~description log~for
-0.05 log~how log~if log~jax log~line log~out log~set log~shipper log~tensorflow log~was log~why log~with long~prompts
-0.05 looks~at looks~for loss lote lower lowering lowering~max_num_seqs low~on macro made~no maintenance main~memory
-0.05 makes makes~it malloc~or mam managed many~gib map_location map_location~cpu mapping mapping~of marked matched
-0.05 matching match~on max_memory_allocated max_num_seqs max_num_seqs~or max_split_size_mb max~batch max~memory
-0.05 may~exceed may~fail may~have mb~available meant~for measured memoryerror~unable memory~allocating
-0.05 memory~allocation memory~by memory~can memory~cgroup memory~device memory~does memory~during memory~exhaustion
-0.05 memory~issue memory~message memory~not memory~occurred memory~oom memory~out memory~required memory~segment
-0.05 memory~where memory~怎 mempoolsize mempoolsize~workspace message~in message~such message~with metadata meu
-0.05 me~with misc model model_lifecycle model_lifecycle~cc modell models~in models~max model~loaded model~or model~py
-0.05 month more~vram more~with most~recently moves mpi~ranks msgid msgstr much much~of my~job my~script mémoire
-0.05 mémoire~du named namespace names~the name~gpu nccl_debug nccl_debug~info ncclsystemerror~system ncclutils
-0.05 ncclutils~hpp nearly~always network~and network~is never~gets new~gpu nine nobody~has noch node~id node~ip
-0.05 node~is node~running non~pytorch note~to nothing~is nothing~to not~an not~available not~help not~memory not~run
-0.05 not~use not~vram now~and now~on nox no~available no~device no~error no~it no~room no~single np ns num_workers
-0.05 numbers~are number~in numpy~core nvidia nvidia~geforce oct off~restarting off~to of~core of~each of~free of~gpu
-0.05 of~job of~on of~ray of~scope of~such of~ten of~tensor of~torch of~total of~what of~yours ok older ollama~model
-0.05 ollama~run on_oom once~per once~the one~and one~has one~large one~never one~of one~on one~piece one~rank
-0.05 one~sentence one~that one~the on~allocator on~allocators on~and on~call on~cards on~disk on~each on~its on~linux
-0.05 on~mac on~memory on~requested on~shared on~small on~top on~windows oomkilled~exit oom~error oom~killer
-0.05 oom~message oom~workers opencv opened~on open~ticket operations opposite optim optimized~to optimizer~state
-0.05 ordinal ort ort~failed or~an or~external or~gpu_memory_utilization or~pick or~reduce or~runtimeerror
-0.05 other~processes other~programs other~reasons otter~opened outofmemory outofmemoryerror~task outofmemoryerror~xpu
-0.05 outside~the out~for over~the packing paddle~out paddle~resourceexhaustederror pages pages~are page~of parameters
-0.05 parse_oom partly pasa pass past patch pcie pcie~gb peak~gib perfect performance~critical period per~parameter
-0.05 phrase physical picture~is pid pid~used_memory pin_memory plain planned plans plan~for platform platform~cuda
-0.05 platform~team please~add please~read please~use pointers points policy poll portal pour~le preallocates
-0.05 preallocates~of predicted preferences pressure~oom press~ctrl pretrained probe problems process~hold
-0.05 process~holds programming programs progress progress~bar propose proxy px~on pytest pytest~raises python~total
-0.05 pytorch_cuda_alloc_ pytorch~memory pytorch~で query~compute que~je que~la quickest qué raised raised~by
-0.05 raised~when raises~the ran random rate rather~than ray~exceptions ray~killed reading~the ready read~it
-0.05 reasons~at recently~scheduled reclaim recognises records recovery refactor reference~to refine refiner refuse
-0.05 refuses~to regex~in region regular rejected related~to released repeat reproduce reproduced requested~buffer
-0.05 requests~please request~mb request~related require research reserved~and reserved~but reserved~is resolved
-0.05 resourceexhaustederror rest restarting~failed retries~with returns~the reviewed reviewer re~compile rid rid~of
-0.05 room~for room~left roughly rss~kb rtx~ti run runner~process running~low running~was runtime~version run~command
-0.05 run~it run~the run~time said same~text sampler sampler~with saves says~gb say~how say~that scanner scene~needs
-0.05 scheduled scheduled~task scheduler~py score~matrix screenshots search~for seats seem~to see~also see~how
-0.05 see~something see~that segment segment~dev send~pr sequences servers server~process service~cc
-0.05 service~initialized session~is setmemorypoollimit setting~pytorch_cuda_alloc_ set~is set~mem set~up set~vram
-0.05 several sharing sheet~for shm~nccl shouldn shows~the shows~up shrink~the shutdown si side~assertions since~it
-0.05 sistema sits~at sits~on sitting size~br size~on size~to size~tokens size~with skipping skipping~tactic slides
-0.05 slots slow~but smaller~quant smaller~tile smaller~value small~card small~for smi~does smi~query snippet
-0.05 socket~malloc soft solution~you so~no so~we spark speaks speicher~der spill~to splits split~the ssd stack
-0.05 stackoverflow stand stands started~again starting~webserver starts~command start~again start~and state~to stayed
-0.05 stays~on std steps~go step~with stopped~with stops~at stop~the stored stored~in straight streams strong stub
-0.05 subclass subclass~of subject subject~patch submit subprocess suggest sum sum~by support~for suppose swapped
-0.05 switch~on system~call system~error system~is sí só tables table~in tactic tactic~device tactic~due takes~about
-0.05 takes~minutes target targets tarjeta~no tasks~actors td team tell~them ten tenants tensorflow~stream_executor
-0.05 tensorflow~tsl tensor~with term terminated~cudamalloc tests~to text_generation_launcher~starting texto texttt
-0.05 texture textures~and texture~buffer texture~limit text~is text~of text~to tf~oom thanks~to than~days than~there
-0.05 that~can that~did that~don that~fails that~fits that~holds that~need that~one that~ram that~this that~time
-0.05 that~works their~own them~to there~could these~is these~lines they~re the~accelerator the~answer the~array
-0.05 the~available the~backend the~batch the~best the~bios the~body the~bot the~bottom the~builder the~card the~cards
-0.05 the~checkpoint the~console the~crop the~current the~data the~default the~docs the~example the~figure the~figures
-0.05 the~former the~forum the~gap the~head the~in the~input the~lab the~largest the~latest the~latter the~layers
-0.05 the~learning the~limit the~lines the~modelfile the~models the~module the~morning the~name the~native the~one
-0.05 the~oom the~order the~page the~part the~platform the~present the~previous the~progress the~rank the~ratio the~rd
-0.05 the~reserved the~rule the~runtime the~scene the~score the~search the~sentence the~service the~share the~shared
-0.05 the~solution the~ten the~terminal the~thing the~tokenizer the~top the~topic the~usual the~vae the~week the~wheel
-0.05 the~wording the~words the~wrong third~is thistle this~answer this~channel this~from this~helpful this~might
-0.05 this~when this~worker threads three~parts three~times threshold~of through~on tick tickets tiled tiles time~it
-0.05 time~period title~gpu tm today todo together together~with tokens~per tokens~that tools too~large too~long
-0.05 topic~of top~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~torch torch~utils total~ram total~vm to~address
-0.05 to~and to~cumemalloc to~do to~enable to~give to~higher to~increase to~keep to~look to~of to~problem to~send
-0.05 to~tell to~us trace traces trained training~loop training~stops trains~with train~py treats trial triggers
-0.05 trying~batch try~increasing try~it try~lowering try~to tsl tuesday turn turn~it turn~on twenty two~gb typed
-0.05 type~reason typo typo~in unallocated unallocated~is unallocated~memory under~the unhandled~system unit~test
-0.05 unreal unter upgrading up~sampler usage~threshold used_memory used_memory~format users~will use~available
-0.05 use~gpu use~smaller use~tactic using~the usual utils~data uvicorn uvicorn~running variant var~jenkins vector
-0.05 verbose verdict verified vmm~yes vm~kb vous voxel vram~mb vram~state vram~than vs walk wants~to warming
-0.05 warming~up warn~cuda was~asked was~full was~running was~unable watermark ways ways~to week weeks~ago weights~in
-0.05 weight~bias well~and we~get we~give we~go we~have we~ll we~want what~each what~users wheels~for whenever
-0.05 whenever~the when~an when~device when~initializing when~it when~request when~warming where~do which~are
-0.05 which~exceeds which~free which~mib while~creating while~it who~has who~is why~does why~the wieder will~get
-0.05 will~not with~adam with~an with~byte with~coalescing with~device with~error with~exit with~freed_by_count
-0.05 with~gradient with~medvram with~mem with~memory with~more with~nccl_debug with~ngl with~one with~pytest
-0.05 with~shape with~size with~torch_use_cuda_dsa with~vllm with~your wording~of words~are workers~crashed
-0.05 workers~tasks work~in work~out worst worth would~see wrapper write~the write~to ws xc xla xpu~xpu xs yes~but
-0.05 yes~no your~card you~call you~get you~ll you~mean you~open you~read you~say zesty zusammen гиб кэш ли нужно
-0.05 свободно あ~る い~と い~の う~な え~る が~あ が~足 き~な け さ~く し す~る ぜ た~め ち~ら て~み で~も と~が
-0.05 と~き ど な~い な~ぜ に に~し に~は の の~か の~に の~は の~ま の~メ の~例 は~な ま~で ま~と ま~ま み も や
-0.05 り~当 る~か る~こ れ~ま れ~る を~使 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ ス~が ス~テ ズ タ チ~サ
-0.05 ッ~ク ッ~シ デ デ~ル フ ム モ~デ ャ ャ~ッ リ~不 ロ~ー ン ー~ド ー~ム 不~下 中 了~可 人 什 什~么 今 从~改 他~の
-0.05 任 会 会~这 位 体 余 例~如 保 保~し 册 再 决 决~定 処 切 别~的 前 割~り 卡~内 卡~的 反 只~算 可~能 合~精 同~一
-0.05 名 吗 含 和 型~fp 域 域~が 場 外 大~一 太 失~敗 好~了 好~我 如 如~何 存~没 存~用 完~了 実~際 对~照 対 就~会
-0.05 常~用 序 度~学 度~检 式 当 当~て 得 心 我~们 或~推 手~册 打 找 把~batch 报 持 按 换 换~卡 据~集 推 推~荐 提~示
-0.05 放 敗 教 整 文~章 断~片 方 是~什 時 書 有~别 本~太 架 查~点 标~题 样~本 框 框~架 梯 梯~度 次~の 次~送 比 比~例
-0.05 泄 泄~漏 注 活 深 深~度 混 混~合 清 漏 照~表 片~化 版 率 现~cuda 理~办 理~时 用 用~同 的~提 的~样 的~模 看~看
-0.05 知~道 確 社~区 积 程~序 空~い 章 端 等 答 算 算~推 精 精~度 练~或 组 终 结~果 给 群 翻 能~是 自 自~动 节 荐
-0.05 表~示 被 要~多 言 計 計~算 記 設~定 読 読~み 计~算 记 设~置 评 话 说 请~问 读 象 超 足~り 边 还~没 这~边 部
-0.05 都~没 配~置 释 释~放 量~一 错~对 際 際~の 需 領 領~域 개 결 교 구 기~를 까~지 남 닝 더 델 드 려 로~세 류 를
-0.05 를~로 리~가 말 모~델 문 문~제 방~법 번 법 사~용 세~스 실~제 쓰 오~류 요 용 으~로 은 주 체 프 프~로 할 합 합~니
-0.05 해~결
+0.05 __getitem__ __traceback__ _bfc~br aborts about~gib about~memory about~of about~this above~all accelerate~utils
+0.05 accepted~answer access~the according according~to activation~peak adafactor additional add~repor
+0.05 add~report_tensor_allocations_upon_oom admins advanced after~about after~each after~it after~iterations
+0.05 after~restart after~two again~and again~with ah air~gb alert algo alguien alguém alive~and alles allocated~by
+0.05 allocated~for allocated~tensors allocated~there allocaterawinternal allocates allocates~its allocate~buffer
+0.05 allocate~out allocate~request allocate~the allocating~mib allocation allocations~gib allocation~badalloc
+0.05 allocation~info allocation~on allocation~to allow_growth~true allowed allowed~gib all~available all~four
+0.05 all~good all~images all~loaded all~night all~ranks all~with alone~are already~have already~searched also~reduce
+0.05 also~with always~fails amount~of am~not am~on anaconda~envs analysis and~available and~br and~checked and~cuda
+0.05 and~cupy and~device and~do and~every and~file and~gb and~get and~keep and~leave and~my and~nvidia and~of
+0.05 and~report and~retry and~take and~takes and~test and~use and~version annoying answer answer~accepted anybody
+0.05 anybody~know any~hint an~account an~answer an~empty an~existing an~idea an~instance an~rtx ao applications
+0.05 apply~node après aren are~already are~captured are~empty are~gb are~in are~on are~running are~too are~using args
+0.05 arguments around~the asked~years asker asks assertion assertion~failed assumed assuming assuming~engine async
+0.05 as~above as~cp as~in as~many as~they attic attn_implementation at~batch at~br at~conv_ops at~it at~least
+0.05 at~night at~of at~random at~the aug author~commented autograd automatically available~qualifiers available~vram
+0.05 available~when avec away~with aws backoff back~the bad badalloc badalloc~exception badger base~model basta
+0.05 batch_size~is batches~are batches~of batchsize batch~after batch~with batch~works become become~available
+0.05 been~running before~and before~any before~loading before~submitting began beginning belegt belong~to bench
+0.05 between~the be~caused be~closed be~great be~made be~ready bfc_arena bfc_arena~cc bfcarena~allocaterawinternal
+0.05 bigger~gpu bigger~one bigger~scenes bild bin~gib bin~total bit~adam ble blender~scenes block~size
+0.05 bool~onnxruntime both~are both~cards both~of br bricht broke btw bucket budget buff buffers~of buffer~for
+0.05 buff~cache bug~ggml_backend_cuda_buffer_type_alloc_buffer builder~api builder~pass builds builds~commits
+0.05 builds~the build~on built built~by built~for bus~id but~in but~less but~no but~nothing but~that but~then
+0.05 but~with bytes~could bytes~from bytes~limit by~allocator by~disable by~github by~my by~new by~not by~setting
+0.05 by~then calling~cublascreate call~so can~also can~confirm can~get can~one can~try can~you capture~consider
+0.05 capture~cuda capturing~cuda capturing~cudagraphs card~and card~gb card~it card~of card~please card~the card~too
+0.05 card~when card~with cast catch~it caused~the cause~first cause~is cause~of cc~bin cc~could cc~op_requires
+0.05 cc~successful cc~sum cedar ce~que cfg~file chain chainer~and chain~training changed change~anything changing
+0.05 checked~the checking checklist checkpoint~on checkpoint~with check~failure check~whether chez~moi chunks~chunks
+0.05 chunks~kib chunks~mib classification classifier clean client~requested client~session closes close~it
+0.05 closing~the code~in code~internal code~no code~the colab~with collect~torch comes~in comes~to comes~with comfy
+0.05 comfyui comfyui~execution command~buffer command~is command~line command~was common communicator community
+0.05 comparison compile~by computecosts computecosts~error computing com~ollama concat conda~lib config~file
+0.05 config~is confused connected consequences consequences~if consider~decreasing consider~passing container
+0.05 content~is controller conv_ops conv_ops~cc conversation conversation~on convolution conv~conv conv~d_
+0.05 conv~d_grad con~la copy~of core~platform could~it cpp~most cpu_feature_guard cpu_feature_guard~cc cpu~in cpu~is
+0.05 cpu~mode crashed~on crashes~on created created~device created~on create~engine create~llama_context creation
+0.05 crop crops csrc~distributed cu cu_stream_non_blocking cublascreate cublascreate~handle cuda_gpu_executor
+0.05 cuda_gpu_executor~cc cuda_malloc_async cuda_malloc_async~will cuda_visible_devices~python cudaapierror
+0.05 cudadrv~driver cudagraph cudagraphs cudagraphs~for cudagraph~capture cudasuccess cuda~available cuda~bytes
+0.05 cuda~call cuda~cuda_gpu_executor cuda~function cuda~is cuda~memory_allocated cuda~on cuda~or cuda~runtime
+0.05 cuda~set_per_process_memory_fraction cudf~merge cudnn~handle cupy~as current~device custre custream
+0.05 custream~error cuts cut~the d_ d_grad d_grad~raises da darknet darknet~src dask dass dat dear debian
+0.05 debugging~consider debug~build dec decoding~this decrease~the decreasing~gpu_memory_utilization
+0.05 decreasing~max_model_len deep~neural defaulting defaulting~to default~config delete deployment description~of
+0.05 details detection detectron device_memory_limit device~and device~br device~cuda_error_out_of_memory
+0.05 device~dtype device~failed device~job device~ordinal device~the device~was dev~fp dgx did~somebody dies~in
+0.05 dies~while different~sizes dim direct_io direct_io~false direct~cause disable~cuda disable~torch disguise
+0.05 distance distance~matrix distinct distribute dit docker~compose document does~anybody does~nvidia does~one done
+0.05 don~know downloaded do~anything do~call do~need do~with draining driver~py driver~the dropout dry dry~run
+0.05 dtype~if dtype~torch due~to during~cudagraph during~getbesttactic during~processing dynamic dès each~batch
+0.05 each~has each~with eager~in eats~the edit editor effect eight elements else~none el~modelo embedding~model
+0.05 empty~before enable_attention_slicing enable_model_cpu_offload enabled~n_copies enable~torch encode encoder~for
+0.05 ended~in ends~in enforce_eager enforce_eager~true enforce~eager enginecore enginecore_dp enginecore_dp~pid
+0.05 engine~br engine~build engine~core engine~from engine~version ensemble entries environ env~lib epochs epochs~and
+0.05 epoch~is eps era errors_impl~internalerror errors_impl~resourceexhaustederror error~assertion error~at
+0.05 error~could error~cuda error~cudamalloc error~during error~exception error~failed error~fields error~from
+0.05 error~loading error~occurs error~source error~when error~while estimate~is está eval_accumulation_steps evaluate
+0.05 eval~batch everywhere every~piece every~step exception~content exception~during exception~raised exception~set
+0.05 exception~traceback exception~was except~block except~the exe executekernel executekernel~non execute~in
+0.05 executing~ksampler execution~error execution~py executor exemple existing~issue experience experiment
+0.05 experimental explains extensions external~org_tensorflow external~xla fa face failed~at fails~for fails~the
+0.05 fails~when fails~with failure~at failure~but failure~stack fail~on faiss~gpu far~more fast faster_whisper
+0.05 fatal~error fatal~operator feed feedback~and fields~message file files~are file~app file~assuming file~is
+0.05 file~it file~of file~on file~src file~users file~workspace filtered_tb filtered_tb~from fin fine~on fine~tune
+0.05 finished~parsing first~backward first~collective first~is first~observed first~of first~optimizer fits fitting
+0.05 fit~use flags_fraction_of_gpu_memory_to_use~is flag~in flat flat~now flow fn~args following~exception forgotten
+0.05 forums forward~backward for~allocation for~and for~another for~any for~chunks for~current for~decoding
+0.05 for~details for~each for~epoch for~example for~gpu for~hours for~input for~lack for~memory for~output for~pinned
+0.05 for~relevant for~shard for~simplicity for~tokens for~traceback for~two for~us for~validation for~while for~you
+0.05 found~in found~it found~this found~vulkan fourth fp~fp fr fraction~static fragmentation~maybe frames~and
+0.05 frames~at frames~from frames~of framework~bfc_arena free_all_blocks free~according free~and free~at free~of
+0.05 free~on free~shared free~to from~checkpoint from~device from~disk from~last from~malloc from~me from~model
+0.05 from~none from~step from~this from~vllm frozen func functional~py gateway gathered gb~br gb~each gb~free gb~in
+0.05 gb~left gb~only gb~per gb~should gb~torch gb~tried gb~what gb~when gb~where gb~you geforce~gtx generating
+0.05 generation~not getbesttactic get~from ggml_backend_cuda_buffer_type_alloc_buffer
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 ggml_vulkan~found gh gib~allocated gib~at gib~client gib~for gib~is gib~max gib~non_torch_memory gib~other
+0.05 gib~pytorch gib~total gib~tried gives~back glm global gnu goes~on goes~through got~this go~away go~on go~to
+0.05 go~up gp gpu_device gpu_device~cc gpu_memory_utilization~or gpus gpu~as gpu~cuda gpu~device gpu~gib
+0.05 gpu~gpu_device gpu~is gpu~loading gpu~models gpu~nvidia gpu~of gpu~runs gpu~は grabs gracias
+0.05 gradient~checkpointing graphs~are graph~by graph~capture graph~execution graph~failed graph~of greedy grid grpo
+0.05 gtx~super guess habe had~the had~this halved halved~the handler hangs happen hashes has~and has~been has~mib
+0.05 has~more has~one has~removed has~two have~happened have~read have~searched have~this have~thought have~you hazel
+0.05 head helped helps here~it here~on hide history hitting hit~an hi~all hm hmm holes homelab homelab~ollama honest
+0.05 hope horas how~many how~to hunyuan hybrid ideas ids id~compute if~is_floating_point if~out if~reserved if~so
+0.05 if~this ignores igpu igpu~and imagenet images~of import~cupy import~llm import~torch incident include~rmm
+0.05 include~these increase infer inference_mode inference~on inference~with info~application info~engine info~fields
+0.05 info~source info~this info~train info~worker ing initialised initialize~the initializing input~size input~very
+0.05 inside inside~except instant instruct intel~hd interactive internal internalerror internal~error internal~frames
+0.05 interrupted into~gb invalid~value in~allocate in~available in~bf in~capture in~convert in~custre in~decorator
+0.05 in~disguise in~for in~func in~general in~gpu in~host in~loss in~one in~pieces in~production in~python in~range
+0.05 in~sample in~system in~thread in~update in~validation in~your ipex ipython iq is_floating_point isaac
+0.05 isn~available isn~the issue~and issue~for ist~der is~allocated is~below is~debug is~done is~empty is~export
+0.05 is~given is~gtx is~heavy is~it is~just is~mb is~memory is~missing is~more is~my is~none is~nothing is~on is~only
+0.05 is~over is~second is~simply is~sized is~smaller is~split is~that is~ti items itself~is its~internal its~memory
+0.05 its~own it~always it~and it~did it~down it~ends it~fails it~had it~if it~makes it~mean it~needs it~never it~not
+0.05 it~now it~on it~please it~prints it~ran it~reads it~renders it~right it~seems it~stays it~still it~there it~too
+0.05 it~took it~use it~wants it~went it~what it~work jan jax_traceback_filtering jax_traceback_filtering~off jax~has
+0.05 jemand job~of joined join~this journalctl joy js jul jun jupyter~kernel just~not kept kernel~for kernel~of kib
+0.05 kib~allocated kib~in kill killed~it kills kill~on knob known know~it koboldcpp kohya_ss kokkos
+0.05 kv_cache_free_gpu_mem_fraction labels labels~bug lack lack~of lammps language language~model large~the large~try
+0.05 last~one latest~version launch layer layer~to ldm lead lead~to leak~in leftover left~it le~message li
+0.05 library~onednn lib~python lib~rs light lightning like~that limit~on line~error linked little~memory lives
+0.05 llama_context llama_init_from_gpt_params llama_init_from_gpt_params~error llama_load_model_from_file
+0.05 llama_load_model_from_file~failed llama_new_context_with_model~pipeline llama~instruct
+0.05 llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server load_model
+0.05 load_model~failed load_tensors~offloaded loaded~models loaded~the loader~workers loading loading~llama
+0.05 loading~the loads~the load~sdxl load~the local~lib location locked~host logits~are log~before log~current
+0.05 log~during log~info log~memory log~nvidia log~on log~please log~says log~smaller log~there log~tried log~warning
+0.05 log~what longest lora~on lose lower~batch_size lower~it lower~resolution lower~the lts luck lunar läuft~es ma
+0.05 mac~mini make~sure make~this malloc~at manual~cast many~thanks marked~as master~or matches matrix~is max
+0.05 max_batch_size max_len max_model_len~when max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup
+0.05 max_total_tokens max~approx max~gb may~lead may~node may~see mb~per median mehr memory_allocated
+0.05 memoryerror~traceback memory~as memory~but memory~bytes memory~cuda memory~do memory~fragmentation memory~gb
+0.05 memory~growth memory~has memory~in memory~isn memory~left memory~mb memory~mps memory~on memory~only memory~py
+0.05 memory~reserved memory~should memory~snapshot memory~takes memory~that memory~usage memory~utilization
+0.05 mem~fraction merge merge~of mesa mesh messages message~method message~server message~waiting me~the me~this
+0.05 mib~in micro middle middle~of might~be miniconda mining mint mir~das missing mistral mistral~nemo mmap modeling
+0.05 models~and model~and model~br model~fits model~for model~gguf model~has model~in model~loads model~max
+0.05 model~models model~not model~parse model~root model~srv model~usr model~weight model~with mode~is mode~set
+0.05 mode~you modules~module module~py moe mon months morgen most~of moving mpirun mpi~per mps~allocated mr~device
+0.05 msg~error msg~new msg~waiting much~gpu much~more multiply mx~gb my~code my~gb my~kernel my~old n_copies nach~dem
+0.05 namd name~and name~nvidia nas~ollama nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call
+0.05 nccl~timeout nearly~all needed~for needs~about need~for neither network~library network~model never
+0.05 never~appears newbie newest new~builder new~issue new~model new~one new~to ng nlp nn~functional no_grad
+0.05 nobody~else node node~that node~train non_blocking non_torch_memory non_torch_memory~takes none~non_blocking nor
+0.05 normally not notebook~is note~the nothing~changes nothing~left noticed not~create not~given not~go not~have
+0.05 not~much not~static not~the not~to not~using not~with not~work now~it now~please now~thank now~the no~cuda
+0.05 no~matter no~other npu nu nuc nuc~ollama numba number~is nvcc observed observed~failure occurred~when occurs
+0.05 occurs~during october odes odes~py off offloading~output off~by off~in of~and of~br of~context of~feedback of~is
+0.05 of~mb of~other of~rows of~std of~two of~video of~which oh ok~but ok~on ok~so ollama~blobs
+0.05 ollama~llama_load_model_from_file ollama~models ollama~ollama ollama~time oneapi~deep onednn one~block one~go
+0.05 one~in one~node only~changes only~one only~with onnx onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream
+0.05 on~apr on~bigger on~both on~br on~card on~cuda on~gb on~how on~it on~jan on~jul on~jun on~sep on~single on~that
+0.05 on~two ooms~on oom~after oom~and oom~the oom~unloading oom~with op_requires op_requires~failed opal openai
+0.05 opened~days opening openmm operator~conv optimized~with optimizer~cpp optimizer~states op~conv org_tensorflow
+0.05 org_tensorflow~tensorflow original or~commit or~decreasing or~file or~only or~other or~set or~start or~switching
+0.05 or~use os~environ other~allocations ours our~documentation outofmemoryerror~allocation outofmemoryerror~as
+0.05 output~layer outside override over~gb own~pictures oyelaran package packages~accelerate packages~tensorflow
+0.05 packages~transformers paddleocr~tools paddle~memory page~locked page~on paper parallelism~enabled parameters~in
+0.05 params parse~time parsing~network particles pas passing~cuda_launch_blocking pass~and pass~will past~it patches
+0.05 patterns pci pci~bus peaked peaked~at peak~gb per~request phone photo photos picked picture pids pid~error
+0.05 pid~info piece pin_memory~false pip places platforms platforms~do platform~cpu_feature_guard please~decrease
+0.05 please~do please~don please~post pod~trainer pool~is port por~qué pourquoi pp pr prediction prefetch present
+0.05 preset pretraining preview primary prints~the private~pool private~pools problem~on problem~you process
+0.05 processing~allocation process~and process~for profiling profiling~results program~py project~is protein pro~gb
+0.05 pth puis put~the pycuda python~client pytorch~activation pytorch~allocator pytorch~and py~capturing py~cuda
+0.05 py~model py~userwarning qlora~on qualifiers qualifiers~see quando quant question~on qui quits raised~the
+0.05 raise~valueerror raise~with_traceback ram~and rank~cuda rank~failed rank~is ran~the rather rather~not raven rc
+0.05 reaches reads~the ready~in read~every read~times receiving recent~builds recommended recommends record recover
+0.05 recover~from reducing references~the refresh reject relion relion~src relu remember removed removed~its render
+0.05 rendered~viewport render~fails render~stops repeated repor report_tensor_allocations_upon_oom reports~that
+0.05 requested~amount requested~bytes requested~in requested~to rerank reserved~for reserved~in resolution~max
+0.05 resourceexhaustederror~graph response restarted~the rest~of retain_graph returned~entries return~to re~re
+0.05 right~at right~before rl rmm~mr rocm rolled~back root~ollama rounds rtx~gb rtx~laptop rtx~pci rtx~super rund
+0.05 runners runner~execute running~in running~with runoptions runoptions~for runs~at runs~for runs~the runtime_error
+0.05 runtimeerror~mps runtimeerror~traceback runtime~out run~in run~into run~is ryzen sam same~as same~command
+0.05 same~config same~data same~error same~file same~problem same~process same~with samplingparams saturday says~and
+0.05 says~cuda says~it says~mib says~of says~that says~what say~it scenes~are scenes~through scheduler~hit schon
+0.05 schritt scrypt sd searched~existing searched~for sec second~call second~card second~epoch second~line seeing~the
+0.05 see~all seg segmentation~fault sep separate~crashes sequence seq~len series seriously server~does server~stops
+0.05 server~to serve~at serve~py service~hlo_rematerialization serving sessions session~py set_memory_growth set~by
+0.05 set~enforce_eager set~flag set~jax_traceback_filtering set~subdivisions set~the seven several~gpus severity sgl
+0.05 sharded shard~to shared~buff short shortage shorter short~test should~go should~make show shows~gpu shows~of
+0.05 show~the shutting shutting~down sign similar simplicity simplicity~jax simply~too since~the since~this sit
+0.05 size_t~bool size~the skip~to smallest small~scenes smi~and smi~lists smi~say softmax software solution solve
+0.05 solved~it solve~it something~went sometimes some~hours sorry~if sorry~something souci so~and so~do so~don so~for
+0.05 so~on so~that so~why spare sparse spawn spilling splitting src~acc src~lib src~utils srv~load_model stacks
+0.05 stacktrace stacktrace~below staff stages starts~and startup states state~batch state~dict state~failed
+0.05 state~metrics status~code stay~in stay~on std~runtime_error steht steps steps~and still~open still~there stopped
+0.05 stopped~at stopped~it stops~after stops~in streaming stream~error stream~stderr struct studio subdivisions~in
+0.05 subject~job submitting submitting~new succeed successful successfully suggestion summary~of sure~the sure~you
+0.05 surfaces sur~le svd switched~on switched~to switching switching~to systemerror systemerror~fatal table~for
+0.05 takes~gib takes~it take~gib take~the take~while take~your task~manager temporaries tensor~cores tensor~is
+0.05 tensor~parallel terminated~error terminating terms testing text_generation_launcher
+0.05 text_generation_launcher~method text_generation_launcher~webserver tf_gpu_allocator
+0.05 tf_gpu_allocator~cuda_malloc_async tf~lib thank thanks~in thank~you than~gb than~one than~requested than~that
+0.05 that~caused that~has that~in that~may that~not that~on that~why them~is then~dies then~in there~are there~it
+0.05 there~may there~should these~changes the~attention the~beginning the~bit the~blender the~branch the~bug
+0.05 the~cause the~chat the~child the~chunk the~command the~course the~dag the~dataloader the~dev the~direct
+0.05 the~draft the~embedding the~end the~epoch the~error the~except the~existing the~final the~fix the~frame
+0.05 the~frames the~guide the~hash the~image the~images the~kernel the~key the~list the~long the~longest the~matrix
+0.05 the~merge the~metrics the~micro the~middle the~moment the~network the~newest the~night the~nvidia the~older
+0.05 the~ones the~only the~option the~owner the~partition the~pipeline the~pod the~point the~profile the~ram
+0.05 the~recent the~refactor the~rendered the~repo the~resolution the~rest the~rollout the~runner the~session
+0.05 the~shell the~stack the~stacktrace the~start the~state the~three the~tile the~total the~train the~training
+0.05 the~value the~variable the~vram the~weekend the~whole the~workflow thing things~to think~the this~branch
+0.05 this~builder this~card this~comes this~conversation this~does this~error this~expected this~in this~is this~isn
+0.05 this~issue this~question those though~the thousand thousand~steps threshold through~without through~zluda till
+0.05 time~and time~the tips titan~xp title~of title~says ti~gb tomorrow tools~program too~late torchrun torch~compile
+0.05 torch~csrc torch~cu torch~float torch~inference_mode torch~nn tot total~chunks tout to~access to~all to~become
+0.05 to~br to~display to~each to~eager to~finish to~gb to~go to~host to~include to~it to~join to~me to~read
+0.05 to~runoptions to~serve to~start to~succeed to~tokens to~unexpected to~upload to~with to~work tp tpu tp~scheduler
+0.05 tr traceback~oom trace~returned tracker trade trained~on trainer~py training~goes training~is training~of
+0.05 training~the trains~for transfer transformer tried~the trt true~direct_io true~or true~to try~in try~smaller
+0.05 turned~out two~boxes two~different two~nodes two~things ty ubuntu uhd ui~with ulimit ultra~high uma umber
+0.05 unexpected unexpected~consequences unhandled unique unloaded unloading unloading~all until~oom unused update~it
+0.05 upgrade up~at up~model up~on used~for used~up userwarning uses~gb use~enforce use~for use~gib use~in
+0.05 use~including use~it use~kib use~lower use~process use~profiling use~to using~enable using~gpu usr usually~means
+0.05 ut utilization~to utils~error utils~memory ut~of vaedecode val valueerror~to value~but variables variable~length
+0.05 variable~tf_gpu_allocator vary version~br version~found version~of version~or very~first very~seriously vgg
+0.05 video video~memory view viewport~never virtual visible vivid vkallocatememory vl vllm~import vllm~serve
+0.05 vocabulary vocoder voice vol volatile vram~at vram~in vulkan~devices wall walltime wandb wants wants~gb warm
+0.05 warmup~generation warm~up warning~warning was~built was~kept was~no was~ok was~printed was~still was~the
+0.05 was~used watchdog way~round weights~of weights~on weights~take weight~dtype went~from werden we~need we~read
+0.05 we~start what~could what~else what~now what~platforms what~see what~tried what~was whether~there which~gib
+0.05 which~may while~you why~would width~height willow will~be will~fit with_traceback with_traceback~filtered_tb
+0.05 within with~and with~bigger with~cpu with~gpus with~limit with~llama with~max with~mb with~mib with~nothing
+0.05 with~only with~out with~status with~this with~vulkan workers~each workflow workload works~and works~now
+0.05 works~thank work~for work~on would~do would~you wrapped wrote xgboost xl xlaruntimeerror~traceback xla~will
+0.05 xla~xla xp yarrow yarrow~opened years~months your~batch your~branch your~data your~input your~question your~ram
+0.05 your~tensors your~vram you~already you~ask you~might you~run you~see you~seeing zu можно памяти い~で が~落 じ
+0.05 す~か せ だ~け で~き で~の な~ら な~り に~す に~な の~で は ま る を~か を~に エ キ ジ~ョ セ セ~ス チ~を ト
+0.05 プ~ロ メ ョ ョ~ン ラ ロ~セ ン~ト ー ー~で ㅠㅠ 一~个 一~次 一~点 一~般 上 上~微 下~の 不~到 不~够 不~是 不~行
+0.05 中~で 之 也 了~一 了~谢 了~还 以~下 以~后 任~务 佬 使~っ 停 像~度 写 出 出~ま 刚 初 别 别~模 到~一 割 十 占~满
+0.05 占~用 卡~上 参~数 又 变 只~有 各~位 同~じ 同~时 向 吧 周 四 图~片 在~用 型 型~时 境 変~わ 夜 大~佬 好 始 子
+0.05 学~習 定 定~し 実 小~一 就~好 就~报 就~挂 年~月 开~了 张~卡 形 循 忘 忘~了 快 总 您 意 我~这 批~量 投 挂~了 指
+0.05 指~点 换~成 据 掉 提 数~据 整~理 断 方~法 时~报 明 显~卡 月 月~日 期 本~身 机~器 权 样~的 次 没~问 法 注~意 済
+0.05 済~み 满~了 爆 爆~显 环~境 理 的~内 的~问 目 码 确~认 管 管~理 篇 系~统 约 练~时 统 编~号 缩 网 習 腾~上 般 行
+0.05 行~就 补 要~显 解~像 认 记~录 证 试~试 误 调~到 跑~不 跑~到 身 输~入 还~剩 这~样 这~里 送 途 途~中 速 遇~到 里
+0.05 错~误 问 限 面~的 順 页 验~证 가~납 감 감~사 계 까 납 납~니 노 노~드 는 는~데 다 다~시 다~음 되 될 라 래 러
+0.05 리~는 면 문~의 바 배 배~치 버 부~탁 분 비 사~합 서~버 세~요 수 스 시~작 실 아 어 어~요 없 에 에~러 예 오 올~리
+0.05 우 인~데 있 재 제 조 종 종~료 죽~었 처 추 치 탁 탁~드 파 하~세 학 행
+0.10 above~for acc account accounts~on account~related ada adamw_ adamw_~bit add add~comment advance after~few
+0.10 after~that after~throwing agent ago~by agree agree~to air all_reduce alloc alloca allocat allocatable
+0.10 allocatable~device allocate~br allocate~gib allocations allocations~mb allocation~failed allocation~gib alloc~at
+0.10 alloc~tot allowed~memory all~for all~models all~six am~doing anaconda and~accumulate and~all and~cache and~does
+0.10 and~its and~let and~never and~privacy and~runs and~still and~that and~try and~with another~tab answered
+0.10 answering any~way an~error an~gb an~hour applied apply approx are~still ascend as~far as~it atom atoms attack
+0.10 attention~cache attn at~first at~is at~iteration available~memory awq back~and badly batch batch_size_per_card
+0.10 batch~it batch~of be been beetle beforehand before~the bei below~might benchmark bert besides be~allocated
+0.10 be~created be~incorrect be~the big~for bios bisected bit~on blob blobs~sha boa both~on box~is branches
+0.10 branches~or buenas buffer~failed bug~report bug~server building~engine but~not buy bytes~is by~an by~clicking
+0.10 by~cuda by~hand by~user bị call callback called called~after call~first call~of call~stacks call~the can can~do
+0.10 can~it can~the capa capturing cards~are card~had card~memory cases cc~resource ch chair changed~the chapter
+0.10 checkpoint checkpointing chez chunking chunks clearer cli click clicking clicking~sign client~src clips cloud
+0.10 coffee colleague collect come~up commits complaint complete computer concurrency context~failed context~is
+0.10 context~with conv_ conv_~status conv~node copy cpp~unhandled cpu~it create~llama creating creating~server
+0.10 cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent cuctxpushcurrent~device
+0.10 cuda_launch_blocking cudadrv cuda~and cuda~cu cuda~cudadrv cuda~failed cuda~graph cuda~html cuda~to_device
+0.10 cuda~util cur current cur~usage cycles~device danke deepseek deepspeed deepspeed~runtime deleted denoise detach
+0.10 detect developers device~cucontext device~cudamalloc device~gpu device~name device~not device~would dies~with
+0.10 diffusers directml dismiss dismiss~alert display~backtrace distill distributed~processgroupnccl dist~packages
+0.10 documents doesn doing domain done~on do~about drei ds dtype durch each~card each~time eager~attention eager~mode
+0.10 eats ed else~is emails empty enable encountered encountered~an engine~failed engine~py engine~with
+0.10 enough~allocatable env ep erreur error~after error~creating error~cublas_status_alloc_failed error~nccl
+0.10 error~text_generation_launcher error~using ersten everything~is every~iteration examples example~with
+0.10 exceed~allowed exception~occurred excerpt executable executable~batch executing existing existing~issues exited
+0.10 exiting exiting~due explodes failed~cuda failed~exit fails~after fails~in failure failures~this far~as
+0.10 faster~whisper fcn features feedback fell field fields files file~usr find fine~but fine~the finish first~batch
+0.10 first~long first~validation fit~in flags fold following~suggestions for~batch for~both for~free for~github
+0.10 for~in for~kv for~minutes for~my for~now for~self for~some for~stream for~them for~weeks for~whoever
+0.10 found~reached four fp framework~op_kernel frame~of free free~process from~source funciona function~alloc
+0.10 function~failed further fused gb~and gb~are gb~do gb~it gb~memory gb~now gb~profile gb~used gb~vram gc
+0.10 gc~collect getting~this gguf gib~rounded gigs ging git github~you gives~me goes~up google got~an go~down go~msg
+0.10 gpu~before gpu~by gpu~node gpu~oom gpu~or gpu~out gpu~with gráfica gui guide had~been hair happens~when has~gb
+0.10 has~not has~only have~it have~look hbm height held hey hilft hola host~memory hour if~yes images~in improve
+0.10 improve~the include increases info~model_runner instance~of insufficient~memory intern internal~failed
+0.10 intern~cycles interpolate into~it invalid~context in~advance in~another in~bin in~cuctxpopcurrent
+0.10 in~cuctxpushcurrent in~eager in~float in~fp in~interpolate in~jupyter in~main in~my in~paged in~the in~torch
+0.10 in~total in~train issues issues~and issue~on is~already is~an is~and is~another is~gib is~good is~loaded
+0.10 is~small is~with its~workspace it~also it~at it~can it~dies it~doesn it~fine it~fits it~for it~gone it~happens
+0.10 it~has it~in it~isn it~it it~may it~or it~should it~tells it~to ivory jetson~nano jobs~on kernel~image keys
+0.10 không kills~it kw lantern laptop~gb last~night laugh lazily leaks level~info lib limited limit~for line~out
+0.10 llama_init_from_model llama_init_from_model~failed llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_new_context_with_model llama~context llama~server llm_load_tensors llm~info ll~occasionally lm~studio
+0.10 load_tensors~loading load_tensors~offloading loading~error load~all logged logits~on log~in log~note log~output
+0.10 log~runtimeerror log~same log~to lol looked looking looks~as look~into lora lot lots~of lr lstm lỗi machine~is
+0.10 main~exiting make~it manual maple mark mask math matmul max_input_length max_input_length~max_prefill_tokens
+0.10 max_memory max_prefill_tokens max_seq_length maximum_pool_size max~tokens maybe~the mb~and mb~for mb~max meeting
+0.10 memo memory~fraction memory~gib memory~is memory~leak memory~lower memory~problem memory~than
+0.10 message~onnxruntime_src message~summary method~warmup metric metric~cur me~at me~one mi mib~mib mib~rounded
+0.10 mib~used micro~batch mind mine~is mini minutes~of minutos mir mira mixtral mmap~true model_runner
+0.10 model_runner~py models~blobs model~fit model~is model~loading model~tensors model~weights modified modules moi
+0.10 months~ago more~useful morning moved~the mpi mpi~rank mr much~for mx my~gtx my~jobs my~training name~conv_
+0.10 name~the nccl~version ne neighbour nemo nettle network never~comes next~one nice nicht~mehr night non~zero
+0.10 notes~cuda note~run not~always not~be not~come not~on no~branches no~effect no~executable no~kernel no~luck null
+0.10 null~intern num_ctx numa nvidia~driver nvidia~rtx nvidia~smi occasionally occasionally~send offloaded
+0.10 offloaded~layers of~mine of~my of~one of~our of~pytorch of~ram of~service of~them of~training of~weights ok~with
+0.10 ollama~llama_model_load one~batch one~by one~more one~request only~the onnxruntime_src
+0.10 onnxruntime_src~onnxruntime onnxruntime~core on~all on~an on~another on~aug on~host on~may on~private on~smaller
+0.10 oom~when op_kernel op_kernel~cc opencl~platform operating operating~system ops optimizer~step option optix
+0.10 opt~conda org ory or~pull or~window ot other~than our~terms outside~of pack packages~cupy packages~deepspeed
+0.10 packed paddlepaddle paged~kv page~file panicked~at parallel parquet parsing part~of passe passing
+0.10 password~length peak~usage pessoal pieces pin please~check please~set please~stop plenty pme~cpu pools pool~of
+0.10 possible~solutions preallocated~temp privacy privacy~statement private proc prod properties prototxt ps
+0.10 pull~requests python~dist python~processes python~pytorch pytorch_hip_alloc_conf~expandable_segments pytorch~but
+0.10 pytorch~limit på quality question~is quite ran~out ray rays reached~zero reads rebuild recipe refer refer~to
+0.10 refresh~your regards reinstalled related~emails relevant~log reload~to renders reply~to requested~by res
+0.10 reserves resourceexhaustederror~see restarts restore resume retry~with rien rolled rollout router~client
+0.10 rs~server running~conv running~for runtimeerror~no rust_backtrace rust_backtrace~environment rx~gb same~batch
+0.10 same~model same~node says~the sched sched~go script~in searched~the section see~above see~the segfault seit
+0.10 seit~dem self~attention send~you serve server~internal service service~and session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the setting~up several~times sha shards shift should~the shows side
+0.10 signed~in signed~out silly since~last single~gpu situation size~found size~in size~per skipped slices slicing
+0.10 smaller smaller~number smi~says smoke solutions solves solves~it source~sched so~all so~close so~not so~the
+0.10 speaker speech speed split~it srun srun~error srv st stable~notes stacks~more started~the starting~the state
+0.10 statement statement~we status~message stop~them structure studies submitted suffice suite summary~info sum~total
+0.10 supplied supplied~memory supported~by supposed swap switched~accounts sys tab~or tag tail take~of task
+0.10 task~device te technical tell~the temp~allocation tensorrt~llm tensors~this tentei terms~of tested test~summary
+0.10 test~with text_generation_client text_generation_client~router text~generation text~was thanks~lot than~what
+0.10 than~you than~your that~gpu that~is that~my that~no that~should that~what them~or then~on there~an there~any
+0.10 the~box the~complete the~container the~crash the~detector the~encoder the~eval the~fft the~fp the~fused
+0.10 the~graph the~graphs the~handler the~issue the~kv the~large the~logits the~on the~optimizer the~other the~price
+0.10 the~record the~release the~result the~sample the~situation the~tail the~tensor the~tensors the~text the~th
+0.10 the~time the~unet things think this~attack this~can thread throwing throwing~an thu timestamp~level time~level
+0.10 to_device today~on tomasz too~big topic torch_npu torch~cuda total~of tot~alloc tot~freed touches to~batch
+0.10 to~catch to~comment to~developers to~device to~get to~leave to~model to~one to~our to~refresh to~set to~train
+0.10 to~use train_step trainnetwork train~the tried~it troubleshooting try~one trên turned~on two~crashes
+0.10 two~failures two~separate type~float understood under~load unet unhandled~cuda units unrelated unset until~the
+0.10 un~message upscale upscaler up~by up~verlet usage~bytes usage~peak usage~tot useful~to user~guide user~supplied
+0.10 using~device utilization utils util~cpp va value~in variable~to vega verlet verlet~run version~and viewport
+0.10 viewport~render viola vision vit vk vllm vllm~valueerror vmap vocab voll volume von vram~is wan wanted
+0.10 warmup~encountered warmup~max_input_length warmup~text_generation_client warning was~at was~fine was~not
+0.10 way~around webserver~crashed weekend weeks week~both weights~from well went~wrong wh what~am what~get what~we
+0.10 when~executing when~running which~gpu while~mmap whoever will~improve will~look window~reload without~the
+0.10 without~trouble with~another with~chainer with~code with~dtype with~half with~my with~rust_backtrace
+0.10 with~several with~that with~what workers workstation would~exceed would~fit wow wsl xlaruntimeerror
+0.10 xlaruntimeerror~resource_exhausted xla~service xla~tsl xorg yes~know yes~please yes~the young your~job
+0.10 your~session you~account you~agree you~can you~could you~signed you~switched you~try you~use zero~status zip
+0.10 zluda zombie ça вылетает запускаю карта кто сообщение спасибо то あ あ~り い~た い~ま う~か お お~り こ~と し~い
+0.10 せ~ん た~ら ち て~お で で~し で~止 な ば ま~せ ま~り ら り り~ま れ~ば ん エ~ラ サ ッ~チ ノ ノ~ー バ ポ メ~ン
+0.10 ラ~ー ー~ジ 一~半 一~样 一~步 上~跑 两 两~张 主 交 从 代 代~码 以~跑 但 但~是 低 写~法 到~第 加~载 动 原~因 可
+0.10 号 启~动 告 回~复 因 大~小 天 失 如~下 它 就 层 工 应 应~该 建 开~始 後 志 想 成~了 我~在 挂 日 日~志 昇 昇~腾
+0.10 昨 是~不 有~问 本~文 权~重 模~型 求 求~助 测 满 然 版~本 环 现 現 生~成 用~的 由 画 画~像 発 确 確~認 第~一
+0.10 第~个 第~二 系 练 练~到 試 試~し 認 试 起~来 越 越~多 转 输 运 运~行 返 还~有 通 里~的 间 题~描 것 까~요 녕
+0.10 녕~하 니~다 데 드~립 로 로~그 료 립 립~니 상 서 습 습~니 시 실~행 안~녕 어~제 업 었 었~습 에~서 올 인 입 입~니
+0.10 있~을 작 죽 중 학~습 했 했~습 호
+0.15 __init__ _bfc~op abort aborted~at about~cuda acceleration al all alla alloc_tensor_range
+0.15 alloc_tensor_range~failed allocate~mib allocations~may allocator~gpu_ allow_growth always am amber and~after
+0.15 and~each and~got and~pytorch_cuda_alloc_conf another~exception any an~assert an~option aparece append~loss apr
+0.15 are~fine are~free asr as~if attach at~gib at~on at~that avoid~fragmentation backend base batch~and before~it
+0.15 before~that behavior be~done be~too bf big bit blobs body branch brings bucketing buffer~of building~the
+0.15 but~these by~itself by~op ca camera can~use capture cause~system cc~allocator cette changes~nothing checked
+0.15 children chose chunked~prefill chunks~gib ci client climbs cnn code~returned collective~operation come
+0.15 common_init_from_params common_init_from_params~failed compute core~framework could~not crashes~today
+0.15 created~from create~execution cuda_error_out_of_memory cudaexecutionprovider cudf custom customer cycles~gpu das
+0.15 decode det dev devicebuffer dia dict did~the different disabled disable~the disable~upper display dist
+0.15 docs~stable does~this down~with do~have do~it drivererror drivererror~cuda_error_out_of_memory dropped dump
+0.15 during~handling each~worker eleven ema embed enabled endpoint engine~could erro errors_impl errors~were
+0.15 error~llama error~occurred error~warmup err~mem eval~bug evening events every every~time exception~another
+0.15 execution~context exhausted~oom exists expectation extra failed~on failed~resource_exhausted falling
+0.15 falling~back falls falls~back falls~over filters filters~size finally finetuning first~iteration flat~at
+0.15 followed for~node for~possible for~what framework~errors_impl free~gpu free~memory from from~network gb~after
+0.15 gb~by gb~card gb~is gb~of gb~で gemma general gestern gets~through gfx ggml_vulkan~device gib~gpu gib~in
+0.15 gib~memory gio given~back give~it going gpt gpu gpu_memory_utilization gpu_~_bfc gpu~rendering grad grande great
+0.15 growth gtx~ti gunicorn had~no handling~of has~nothing have~to he here~the holding host~cuda_error_out_of_memory
+0.15 host~has https~docs https~pytorch id incorrect infra initialization inlet input~output in~forward in~loader
+0.15 in~run in~with ist~eine is~built is~down is~known is~reserved is~so is~written item iterations iteration~of
+0.15 it~all it~does it~go it~goes it~helps it~ll it~only it~runs it~says it~starts it~was it~will jaxlib
+0.15 jaxlib~xla_extension jetpack jetson~orin job~failed job~has job~localhost journal jpg karte~ist keen ksampler
+0.15 label~fusion last~week late layer~filters la~gpu le learn len lengths lets limit~set line~of llama_model_load
+0.15 llama_model_load~error load_tensors loaded localhost localhost~replica locked logits log~could log~from log~is
+0.15 log~of log~traceback log~your loss~item main makes~no management~https mas matlab may~cause means~the meldung
+0.15 memory~allocations memory~goes memory~it memory~of memory~tried memory~with mem~types message~says method me~it
+0.15 mib~on might mindspore miner minibatch mit model~file model~of model~unable model~was moment more~information
+0.15 moved mp msg my~card même nano nano~gb nd nearly need~gb neural neural~network nie node~name node~with
+0.15 nothing~else nothing~for not~find not~need of~gib of~in of~size of~that one~process only~in on~any on~every
+0.15 on~me on~my on~ti on~with opened~this org~docs or~is or~not or~so other~ranks ought ought~to
+0.15 outofmemoryerror~cuda out~and out~in passed passed~tests password people percent perhaps phase pme pool~use post
+0.15 ppo pred predict probably process~is project proposed python~framework pytorch_cuda_alloc_conf
+0.15 pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~org radeon
+0.15 raised~from raise~runtimeerror raylet rd rebooted reconstruction recording reload remat rendered
+0.15 rendering~documentation replica~task reproduce~the rerun reserved~by resident resize resnet restarting~the
+0.15 returned~while root~cause rounded rounded~to rs runner running~out running~the runtimeerror~not rx same~script
+0.15 same~time screenshot seconds see seems see~below see~https segmentation sentences set~it sglang shard
+0.15 should~have showed shows~mib signed sim size~failed size~input smi~showed solver somewhere sont so~this spelling
+0.15 starten stays stays~at steam step~and successfully~but survives system~failure task~exited tells template
+0.15 terminate terminate~called tests~failed tests~passed textures text~encoder that~it that~moment that~still
+0.15 then~the these~errors they the~allocation the~br the~cli the~config the~cycles the~dataset the~fraction the~loop
+0.15 the~maximum the~noise the~notebook the~ocr the~quick the~readme the~reason the~second the~very the~vision
+0.15 the~worker this~message this~model this~week though thx token tokens~in too~little too~much torch~zeros total~by
+0.15 total~bytes total~vram tower to~cpu to~cuda to~make to~no to~requested to~self to~this trainer~main trainworker
+0.15 trainworker~pid train~log trouble trtexec ts tu turns two~cards two~days types unallocated~if understand
+0.15 unlimited updated updated~successfully upload urchin use~batch use~chunks use~pytorch_mps_high_watermark_ratio
+0.15 util value virtual~memory vram~used waiting want warmup was~it were were~encountered what~did what~does when
+0.15 whisper whole why width win window with~two work worker~cc works~for works~thanks works~with work~and
+0.15 xla_extension xla_extension~xlaruntimeerror xt yaml yes~that you~for you~go you~have you~should ² всем
+0.15 всем~привет привет た た~こ っ~て て~い で~す で~落 の~学 ま~し ろ エ~ポ サ~ー ジ セ~ー チ ッ ッ~セ ポ~ッ メ~ッ
+0.15 ー~バ ー~メ 个~epoch 中~间 之~后 介 以~了 倍 候 关 单 单~卡 卡~是 号~卡 各 器 在 室 对 希 希~望 帮 建~议 待
+0.15 微~调 成 我~的 描 描~述 改~成 文~档 时~候 服 望 本 机 来 样 档 模 止~ま 的~时 的~是 的~显 编 腾 解 议 识 该 谢
+0.15 起~動 还~是 述 退 退~出 问~题 같 니 도 돌~리
+0.20 _bfc _bfc~ran above~exception allocated~gib an and~now and~shared and~type any~implementation as~soon batches
+0.20 between~and bfc_allocator bfc_allocator~cc binary blender bs bucketed build~of call~to card~in carte ce check
+0.20 clip comes come~from comment~by common_runtime common_runtime~bfc_allocator compiled context~for conv
+0.20 core~common_runtime could~you counted crashed cuda_error_out_of_memory~out cuda~device cuda~graphs cuh
+0.20 custom~code có dag deck device device~cuda device~with de~gb did~not die~karte doc docker do~what duration eager
+0.20 error~unable es even~with every~card exactly expandable_segments~true fails failures fewer fft file~opt find~any
+0.20 fine firefox first~call fix floats foreignnode for~more for~that frame framework free~gib gb~gb gb~ram gb~with
+0.20 gib~on gib~reserved github~com github~sign gives gmx gmx~mdrun go~from gpu_ guten hashcat has~gib have~written
+0.20 heute hours html https~github huge if~your ik image~size impact implementation~for initialize in~execute in~that
+0.20 isn~enough is~back is~ok is~one it~away it~trains it~works job~ended job~on keeps~its la~memoria left~for lief
+0.20 lines~of ll llama loads load~model log~error looked~at losses~append lvl lvl~info macbook made~it main~error
+0.20 main~loop mais make~the management~and master max_split_size_mb~to mdrun mdrun~version memory~trying memory~when
+0.20 metashape mib~gpu mit~gb module mortem mossy must~be na nel ngl nn noble node~foreignnode not~set no~difference
+0.20 no~idea no~problem num_gpu nó occurred of~course ollama~panic on~free on~this oom~in opencl
+0.20 outofmemoryerror~traceback out~of passes pid~ip pjrt pjrt~pjrt_stream_executor_client pod post~mortem
+0.20 preallocated program~gmx puts pytorch~if py~in queue quiet rank~the references regression reported~by reporter
+0.20 reserved~memory resource_exhausted~out runs~to run~on same~box same~on sdpa searched second~one select separate
+0.20 seq session set_per_process_memory_fraction setting setting~max_split_size_mb shared~host smi soon~as
+0.20 source~file split sprint stable stage start stay stderr steps~to step~to student subdivisions sweep switched
+0.20 tells~me tensorflow~core tensorflow~installed tensorflow~python tensorrt~engine that~we there there~way
+0.20 the~allocated the~first the~gb the~gib the~machine the~main the~nccl the~old the~others the~output the~problem
+0.20 the~processes the~smallest the~tutorial the~ui this~morning tiling told took to~decrease to~disable
+0.20 to~initialize to~lower trying~to two ui unable unable~to up~to use used~the using~cuda version vulkan warp
+0.20 was~updated went~down went~through we~can what~can what~should what~went when~start whether with with~cuda
+0.20 with~model with~smaller written~by written~custom xla~label xla~pjrt yes your~account you~are you~asked you~do
+0.20 you~post zeros пошло し~た し~て ち~ま っ 以 作 务 動 可~以 复 复~现 失~败 已 开 张 微 批 服~务 止 每 第 经 络
+0.20 网~络 落 落~ち 训 训~练 谢~谢 败 还 重~启 네 네~요 돌 안
+0.25 aborted~core afternoon after~some allocate~compute allocating all~the already~on and~gib an~image application
+0.25 as~you at attempts automatic avoid away batch~prefill beim believe bien bigger~card box buffer calling call~last
+0.25 card~is case~it cc~execution check~the chunked chạy clear_session collective comes~up commit compute~buffers
+0.25 core core~dumped cp crashes create~context cycles decrease~max depth~maps describe~the did~you docs~say
+0.25 each~iteration each~of enough~memory entrenar error~code error~message example execution~of faster fell~over
+0.25 first~then float~on floor four~times from~yesterday fusion gan gb~the gets get~this gib~free goes graph growing
+0.25 handle~prefill happens~add hash here~for how~can idea ilse images implementation input installed~from in~case
+0.25 in~function is~fine is~gone is~in iter jax~errors join jupyter já last~lines la~primera leak loading~model loop
+0.25 lowered main~panicked management maps memory~for memory~management merging message mistake mode modelo~de monday
+0.25 my~own nb need~to note no~more obtiens offload of~gb of~replica only~gb onnxruntime on~device on~github on~gpu
+0.25 on~job oom~happens opt orin~nano orin~nx other overflow overnight paddleocr panic panic~unable parou parsed pc
+0.25 phi pipeline~parallelism pjrt_stream_executor_client pjrt_stream_executor_client~cc placa plus posting
+0.25 prefill~tokens primera processes push ranks related replaced replicas replica~failed root rule runs~out scan
+0.25 see~documentation see~list server~error should~be sign~in sin solved soon specified src stack~overflow stuck sur
+0.25 teacher tensors~when tesla thanks that~much then the~above the~full the~gpus the~pool the~test this~here
+0.25 thread~main tiny title tokens tokens~you to~avoid to~load to~your traceback~most training~with tried triton tune
+0.25 turned ultra um up~with used used~mb waiting~for war was~on weekly went~to went~well wgpu when~oom while~running
+0.25 whisper~large wird with~batch workaround xtx yolov época по の~エ 个 了 像 助 后 启 問 問~題 调 都 重 題
+0.30 accounts allocated~memory allocate~cuda allocation~summary all~of arch around back~to because before caffe
+0.30 can~take cfg chainer chat command con confirmed course cpu~the crash cuda~for de depth describe didn died
+0.30 disable down~to dr embedding enough en~la estoy exited~with first~one flaky flux~dev from~to gave~up gib~the gig
+0.30 graphs gromacs have hint~if hung ich if~you installed is~there kaggle layers~to les lm log~my machine maximum
+0.30 maybe memory~try merged người ocr offloading~repeating of~allocated of~the orin paged pattern pattern~cuda point
+0.30 processing quick qwen reduction repeating repeating~layers reported restarting retrying rig rules samples
+0.30 samples~per second should~do some start~the step~of summary~follows survive tensorrt test thanks~for them
+0.30 the~gpu the~model the~title thought ticket titan to~ask to~be to~handle to~in try~with tts una update using very
+0.30 want~to way~to your как て 图 正 正~常 生 起 过
+0.35 aborted accepted after app append audio batch~is came config cuda~buffer current~allocation default disk dos er
+0.35 error error~not esto everything exception flux forum fragmentation~see get~the github gpu~and hidden ho
+0.35 instance_group instance_group~count in~to is isso issue is~all is~set leaving leaving~this length line~in
+0.35 list~of llm lots may~be min mine most~recent notebook offloading of~memory okay old open os panicked parallelism
+0.35 per~gpu png put recent~call relevant replica resolve script self set smi~shows someone sorry~for su super ta
+0.35 terminal the~run times to~gpu with~it your~gpu you~need 卡
+0.40 already black but by~pytorch default~rank documentation~for down each~one err error~in eval expandable_segments
+0.40 flax follows for~me for~this fraction gtx~gb handle has hello me~on new non on op optimizer pipeline py python
+0.40 que recent reply requests stream termina the~build the~demo the~new the~third through treino use~of van var
+0.40 while worker ya you~want вот тема 到 回 改 时
+0.45 and~then backtrace batch~size better bigger bo bug build could decrease detector di during en~el execution
+0.45 expected following forward frames gave go gone here hint iteration just minutes models noise not~enough now nx
+0.45 prefill py~line quadro restart set~to should so~it starting third three timeline traceback train 跑
+0.50 action ai and~it back com create documentation happens https isn po rank restarted running runs somebody th
+0.50 to~reproduce ver written yesterday you
+0.55 days each encoder engine get hi jetson net problem says summary to~create trains way
+0.60 comment epoch image try trying tutorial
+0.65 cause dataset even got load nothing за
+0.70 demo gb had on~the sorry
+0.75 gt rtx training
+0.80 same ti
+0.85 both did gtx my works
+0.90 re
+0.95 it so
+1.10 me went
""",
    "near": r"""
-1.55 finished
-1.50 errno oom
-1.25 who
-1.10 there
-1.05 gib killed saved
-0.95 exc_info notes
-0.90 pipeline
-0.85 cudaerrormemoryallocation kv log memory sec
-0.80 creating kb ms txt
-0.75 if return slice tests
-0.70 epoch errors hbm long mb true
-0.65 cpu cudnn no pt skipped
-0.60 accuracy class cublas_status_alloc_failed mem msg passed requested runtimeerror sh val_loss
-0.55 invalid llama_kv_cache_init message name raise retrying running test weights xla
-0.50 allocate be call cards commit debug env for gpu reason scratch size status the title
-0.45 amp apple as assert benchmark best built channel completed config const data dataloader dir explain format
-0.45 gemm_fusion_autotuner global_step gpus grep infer kind label llama_kv_cache_unified messages moved nan retry rss
-0.45 supported timeout tok trtexec
-0.40 accumulation allocating anon author configs cudnn_status_not_supported date end ep from hiperroroutofmemory
-0.40 hsa_override_gfx_version kernel logging mig msgstr need null output phrases plan queued report restored
-0.40 slurmstepd start std swap text three train_loss troubleshooting val why yes
-0.35 _check_cuda_python_error alert are autotuning bat black br cases chosen classify created
-0.35 cuda_error_launch_out_of_resources detected do ecc fatal grad_norm group import info let llama needs num_ooms
-0.35 oneline open parameters pinned points red reinitialize request sheet slide stop type vm want wiki window
-0.30 address allocator begin bot cannot capability case ckpt cluster compiling component content corpus count def
-0.30 deploy device_memory dice driver dtype engine etc fake faq get gguf gpu_device gpu_oom guild io level limit
-0.30 limits loader match max_model_len max_split_size_mb nm np numbers only oom_kill plus pytest reading save score
-0.30 since space str string strings struct style tensors than thu timestamp unit use userwarning utf valueerror vram
-0.30 what writing wrote you
-0.25 activations also assistant attempt back backends before causes commands ctc ctranslate cudaapierror cudaerror_t
-0.25 cudasuccess define demo div done dunlin else empty ended eng epochs exact example execution_count exhausted
-0.25 expect export far filename fixed garbage_collection_threshold git gx images img input install item json lang
-0.25 lgtm lines llama_new_context_with_model loaded local look loom maximum medvram meta mm mon mps mx native nb
-0.25 ncclunhandledcudaerror new nodes not num_alloc_retries of ok parse patterns per place pth pull quit quota
-0.25 reached resolved retcode returns safetensors saving sdpa setting shapes shrink sim simulated site sort speech
-0.25 step_ sudo supervisor synthetic taken tcp test_other_errors_pass_through took topic train triggered uid valid
-0.25 value var verdict vs without workspace write xid xml yi 用
-0.20 ac algorithm app args ask asked badge bfloat block_k block_m block_n body builds bus cancelled cell_type
-0.20 checkpoint checkpointing checkpoints collected compile concurrency configuration connection constraint contained
-0.20 conv_algorithm_picker copy counter cross cuda_dnn cudadrv cudf cupy diff diffusion dmesg doc does domain drill
-0.20 ds elapsed estimate exceeded exported exports external fewer final five fixture ft fusions gc
-0.20 ggml_backend_cuda_buffer_type_alloc_buffer grüße half handler hards how jest job js kill kmg known
-0.20 ksameasrequested learning_rate linear load_tensors local_rank local_xla login loop lustre max_seq_length mbs
-0.20 mean merged metadata mi nothing num_stages num_warps offload_optimizer offload_param options or out outofmemory
-0.20 parser patch pending platform pluggy predict processing prod pytorch_hip_alloc_conf
-0.20 pytorch_mps_high_watermark_ratio questions registers registry remedy reports requirements review rmm rootdir
-0.20 samples search section sent skip slow snapshot success symptom tail take tensorrt too ts tue under user
-0.20 val_accuracy wed with written xformers xla_python_client_allocator yaml
-0.15 __init__ ab activation ad af ai always apply arena_extend_strategy argument assertionerror attention
-0.15 attn_implementation attr bad_alloc being bf bind bump byte caffe captured card category caught changed charset
-0.15 check comfyui comments compiled corp coverage creation ctx cuda_visible_devices cudamemgetinfo decision deps
-0.15 deviceerror diagnostics directory display_name ef empty_cache encoding enforce eval events exc filenotfounderror
-0.15 fired first fits fixes flash_attention_ floor generated generation gold golden grad gradient_checkpointing
-0.15 gradients grid guard gw hand heron heuristic hint history hits host_oom id idle illegal initialized
-0.15 instance_group insufficient items jobid la launch license lm_head load_in_ log_dist lower macos
-0.15 max_memory_allocated maxrss median metal missing mémoire names ngl notebooks object off oom_count oomd oomkilled
-0.15 opened_zipfile operation oserror others out_of_memory outofmemoryerror over panic pass paste
-0.15 per_device_train_batch_size performance petrel pkg pool pr prngkey profile pytorch_cuda_alloc_conf quadro
-0.15 quantize reactions ref related removed render req reqmem resource routes runbook sampling scripts series sharded
-0.15 shift small so span split_k st sw sxm systemd tenant them thread toml tp tried try tuner unsigned
-0.15 ur_result_error_out_of_device_memory url vae validation venv verbatim verbose wall wanted watchdog when
-0.15 xla_python_client_preallocate yolov 度 法
-0.10 acc acceptance access activity add added agent alphafold answer array article artifact assert_eq assign autocast
-0.10 avail average avg backend base_model bb behaviour blocks bool bucket builder bye bytes calm catch cell changelog
-0.10 checklist classname clip closed codes colab compact compiler consumed contains context control criteria css
-0.10 cuda_error_launch_failed cudageterrorstring cudagetlasterror cudamalloc cudnn_conv_algo_search current_context
-0.10 customer de debugging defaultcpuallocator devices disk docs du echo effective entry est exercise exited
-0.10 expandable_segments fault faults fc fd feat fi field figures fn forcausallm free frequently gb_free generate
-0.10 good gpu_executor gpu_helpers gpuwatch gradient_checkpointing_enable had has heading helpful helps hints hip
-0.10 index inference instead is_oom issues january journalctl killer labels language larger largest launcher leave
-0.10 listening lists loki make many mapping markdown marked max_input_tokens max_new_tokens memcpy memory_stats merci
-0.10 method micro_batch might mira mlx msgid mt network nf nn ns num_shard nvrm oncall one oom_score_adj pack package
-0.10 panels parametrize parquet parts path pgtables picked pickle_module pip pipe po port pos pp pressure problems
-0.10 proj projects pub quillnet raw regex rejected release repeated requires resourceexhausted response retryable
-0.10 reviewed rg round rows rst sacct scavenge sequences serving shmem showerror shuffle signatures smoke socket soft
-0.10 static stdout step stepid still succeed successful tb team tessera testcase testclassify testsuite testsuites
-0.10 text_generation_router_v threads tick tiles times timeseries tmp to_string tpu trainer triage trt types uint ul
-0.10 un unexpected unspecified uv variable vision volumes wandb was watch week well wide wording world yarrow yolo
-0.10 zeros 存 小 重
-0.05 __call__ _k _load_pretrained_model _utils abort accepted accum activate adam all allowed allreduce an announce
-0.05 ansible answered apache arch arg attributes automodelforcausallm awq bad badges bare barrier baseexception
-0.05 between bfc bfcallocator bit bootstrap branch break bronze buffer busy caching calls cause cd cf ch change
-0.05 changes chip choose chunked_prefill_size ckpt_ clear cli_args collect collective columns comm commandline_args
-0.05 common_runtime compat completely completion completions components conf confidence confluence conftest contents
-0.05 context_len context_length copied count_over_time crashes crates criterion cross_entropy ctk ctv
-0.05 cuda_error_not_initialized cuda_memory_manager cudadriverversion cudnn_status_alloc_failed cumemalloc_v custom
-0.05 cut dashboard days dc dcgm_fi_dev_fb_used debian defaults dependencies depth derive desk device device_map
-0.05 device_oom deviceoutofmemory diag dies digest direct display doctype don double dp drive dropdown during each
-0.05 eager edges edit einsum elastic em encode endgroup enum epilog eq errored errorf erroroutofdevicememory es eth
-0.05 evening event every everything except exitcode expect_that fallback fb feature feb fieldconfig filetags
-0.05 find_executable_batch_size finetune fix fixtures flag flash fleet flush fmt footer formatter fprintf
-0.05 fragmentation frecuentes fri full fusion fwd gauge geo get_default_memory_pool get_memory_info glossary gn gnorm
-0.05 goes gpu_mem_limit gpu_memory gpu_model_runner gpu_nodes gradient grads grpc guide halve hassubstr head header
-0.05 health healthy heap help here highlights home host href ib idea identifier ignored impl increase information
-0.05 infra invoked ipynb jonas kaggle kestrel keyerror kl kv_cache_utils last latency launching lbm learning lecture
-0.05 legendformat li libcudart lighthouse limitations linux logger low lowvram lr lvl maintenance management manager
-0.05 mark matches math matrix max max_len max_num_seqs max_running_requests max_tokens max_total_num_tokens md
-0.05 meaning means medium mem_fraction_static memory_reserved merge mesh micro micro_batch_size mit mk mmlu mmu mnt
-0.05 mock model_id model_runner modeling_utils more mu multiline mut nanny nav nbformat nbformat_minor
-0.05 new_token_ratio num_inference_steps numba number nvcc nvidia obj office on_oom once optimizer otter
-0.05 outofdevicememory owner pairs param parsers part partialeq pci persistent pinned_memory_manager pipeline_tag
-0.05 placeholder pme preflight present previous print printed printf priority processes product public px pycuda qa
-0.05 qps quick ra random range ranker ranks rb rc read readme recap record refused register rescued reshape residues
-0.05 restarting restarts results retract retracted_reqs role room rs runner sbin scenarios schemaversion scope
-0.05 se_gpu_pjrt_client searched seen segmentation selective sep seq_len server_args set severity sha sharding shards
-0.05 shared six slot sm sm_ smaller snapshots solutions something sources spare split sprint srun stable state states
-0.05 stderr story strong study succeeded such sum support sweep synopsis systems td temp template tensor test_parse
-0.05 testing textarea textures that thcstorage they third_party thiserror throughput tiny toc tokens tomasz
-0.05 train_step train_wall trainable trainingarguments translation tts tuning two typeinfo unreachable up urchin
-0.05 usable used uvicorn v_num val_dice validate validations values vendor vk_error_out_of_device_memory volume votes
-0.05 wait waiting wav weekly while width willow world_size would wrong xe xla_python_client_mem_fraction xpu years
-0.05 yet your zero_grad zu 办 半 原 因 大 太 片 目 碎 精
+0.05 ___ _____ __inference_train_function_ __main__ __version__ _apply _attempt_allocation _avx _c
+0.05 _call_tf_sessionrun _contextlib _conv_forward _core _cuda_deserialize _dummy_sampler_run _load _malloc _nn _no
+0.05 _recv _run_fn _state _zn according actions actor actor_id again agg alertname alloc_tensor_range allocatememory
+0.05 allocaterawinternal allow_growth amd amdgpu ana anything apps arc architecture arguments assets attachments
+0.05 attention_mask attn_mask attn_weights auto axes axis ba background badalloc base batch_size bc begin_example
+0.05 below bert bfc_arena bfcarena bflops bge bias big binary bins bits bitsandbytes blas ble block bmm both boxes
+0.05 bst bsz buf bugs bytes_in_use bytes_limit bytesize callback called calling can can_shift capi capture cat ccsrc
+0.05 cdist cell_ cells cfg chainer chapter check_call check_error ci cl_mem_object_allocation_failure classes clean
+0.05 clenqueuendrangekernel client_terminated clips closing cls cmd coder collecting cols comfy
+0.05 common_init_from_params computecosts concat_op concurrent configproto connected continue conv_ conv_ops
+0.05 conv_ops_impl convolution corporation cpp cpu_mapped cpuexecutionprovider create_graph cron crop cuarrays cuda_v
+0.05 cudaallocator cudaexecutionprovider cumem_attach curr_region_allocation_bytes_ d_ da dark_cuda dataset ddr decay
+0.05 deck decoder decorate_context default_restore_location defaultallocator den denoise describe
+0.05 deserialized_objects det detach detail detector dev development device_put devicememory died dilation directly
+0.05 disable disabled discord disp dlalocaldram dlasram dmatrix dmlc doesn dpi dso_loader dump duration eb edge_
+0.05 edited efficientnet el emb end_example enforce_eager engine_args entrypoints eps error_handler ethminer ev
+0.05 evaluation even exceptions exec executed execution_block_cb exit exiting exits exllamav expert_gating_func
+0.05 extractimagepatches face faiss faster_whisper fe fedora fetch flash_attn flash_causal_lm flow flux fold follow
+0.05 force forkpoolworker fr freeze fsdp full_state_dict fun function_node functional fused_moe gcc generate_token
+0.05 geometry getfield ggml_cuda_init gi githubusercontent giving gone google gpu_memory_utilization gpudevicemanager
+0.05 gpuid gpupooledstoragemanager gradient_accumulation_steps gradio green groupby gz hallo has_subgraph hash have
+0.05 heads healthz hidden_states hires hist homelab hour hours hpc im_end imgs impact imperative implementation
+0.05 including inp input_bufs input_feed input_ids inputs int internalerror interpolate ipc ipex ips
+0.05 ipykernel_launcher ir isn jnp jobs june key_states kind_gpu kofi ksampler kubectl kubernetes latent lc ldm lin
+0.05 linalg link llama_init_from_model llama_model_load llamarunner llm_load_print_meta lm lmdeploy load_state_dict
+0.05 loads local_tsl localcudacluster localhost location lock logged longest loops losses lstm lunch mainprocess
+0.05 malloc managed managers map_location maple masks matlab max_batch_prefill_tokens max_depth max_length
+0.05 maximum_pool_size maxpool mean_ megatron memory_limit_ memorypool metrics mhz mindspore mine mining mistral
+0.05 mistralai mlp model_dir model_executor model_type module moe momentum monitor motivation moving mpi
+0.05 mxgetlasterror mxneterror n_batch n_ctx_per_seq n_expert_shared n_ff_exp n_gpu_layers n_layer n_layer_dense_lead
+0.05 n_seq_max n_ubatch nas ne nemo ner nfs ng noise non_blocking none notebook nov nt nuc num_ctx
+0.05 num_images_per_prompt nv_gpu_memory_used_bytes oct october offline ollama_context_length ollama_flash_attention
+0.05 ollama_gpu_overhead ollama_keep_alive ollama_llama_server ollama_max_loaded_models oneapi ones onnx
+0.05 onnxruntime_pybind onnxruntime_src operating optimization optix order org_tensorflow ort ot other output_names
+0.05 oyelaran pad paddleocr paged_adamw_ pages partition partitions patch_match_stereo pattern pd pdf peft perf
+0.05 persistence persistent_load phase pickle_load_args picture pin_memory pipelines pjit pods pools portable
+0.05 positions possible pow ppdet pre_execute_cb priya probe process_name processor provider ptr pwr py py_str qe que
+0.05 query_states queue queuec queuet qwq raise_if_cache_size_invalid ready real recv_device reference refvalue
+0.05 relevant remat repeats repl reranker reserved resident resnet resnet_v resolution response_ restarted
+0.05 restore_location revision reward rl rm rmm_maximum_pool_size rmm_pool_size rmmrapidsretryiterator rocm rollout
+0.05 root_key rounded run_options run_scheduler_process runners runtimeexception sample say says scala scale_factor
+0.05 scheduler screenshots script se secondstagefeatureextractor sed send_device send_device_incarnation september
+0.05 sequential sequential_executor serialization served sess sgl shard share shutting side sigmoid skipping slack
+0.05 solver sorted source_file source_line spark sql sqrt sr_x srt starting startup state_dict stem stopping storage
+0.05 storage_type stream_executor stride studio suite sun swin system_allocator systemerror sz tactic taichi target
+0.05 tasksetmanager teacher tensor_name tensor_parallel_size tensor_type tensorrt_llm tensorview
+0.05 text_generation_client text_generation_server texts then thx tid tile timing titan to_gpu
+0.05 total_region_allocated_bytes_ tr traceback_utils tracer train_batch_size train_net trained traj tritonserver
+0.05 trust_remote_code trying tuple uk uncorr unet unpickler upload upscale upscaler us use_cudnn_on_gpu
+0.05 used_gpu_memory uses util utilization utils validation_data vdl_writer via virtualmemorybuffer vivid vllm vmap
+0.05 vmm volatile warming warp webserverfailed will words worker_base workflow wpb wrapper wry ws xgb xl xlarge xs ze
+0.05 zephyr zeros_like zesty zip 境
+0.10 _alloc _call_impl _conv _do_call _lib _session _try_malloc accelerate accelerator activation_checkpointing
+0.10 additional alignment allocateimpl any apiversion application archive asr attempting autograd await backbone
+0.10 batch batches bench beta bhqk bitmaps blobs bufferassignment buffers calcul caller camera candle cargo caused cb
+0.10 cedar chunks cli clock command community complex conda console conv crash critical cu_stream_non_blocking
+0.10 cuarray cuda_driver cuda_host cuda_stream_ cufft currently custreamcreate daemon der desktop detect device_id
+0.10 did diffusers dim dims discussions dist docker documentation elif en enable encountered enginecore enough
+0.10 entries eog er eu execute execution executor existing false faster feed_dict fetch_list ffff fftn flags forum
+0.10 forward_call freq_base freq_scale func gan gen generating get_output_data ggml_vulkan gives gpu_hist gpu_worker
+0.10 graphics graphs gres gruß gs high html hx ids igpu ilse initialize initializing input_data_all intern into iq
+0.10 ish jit jo jul keep kv_size lab lan largestfreeblock last_hidden_state lightning lindqvist llm_engine loadmodel
+0.10 logicaldeviceconfiguration lost ls ma macbook makefile matmul max_input_length max_prefill_tokens
+0.10 max_total_tokens maybe_live_out mem_get_info memgetinfo memo memory_limit mib miniconda model_lifecycle
+0.10 model_parameters modeling modules monday morning mossy mp namespace navi nchw ndarray newest nhwc now
+0.10 nproc_per_node nx nz official offload ollama_num_parallel onnxruntimeerror ooms openai optimized optshapes
+0.10 output_data output_type output_ui outputs parallel params partial particles pbtxt pc pcie peakreserved physical
+0.10 plugin pool_allocator posted preds prefetch properties ps pytorch quarry radv ray raytaskerror re recover relion
+0.10 rendering repeating rerank res resources restore ret retain_graph retries retro return_tensors rules run_id
+0.10 runbooks runtime runtime_exception rusty ryzen saveengine scale scaled_dot_product_attention sched sd
+0.10 sd_hijack_optimizations seg service set_logical_device_configuration shutdown similar size_t sizeof sleep slurm
+0.10 softmax solved spec split_cross_attention_forward started stops stream subgraph_callable subject successfully
+0.10 summary super takes target_list tasks terminating text_generation_launcher thank threshold through
+0.10 throw_api_error tiling tm to_device token tokenizer total total_gpu_memory trace trainnetwork transcribe
+0.10 transform transformer transport triton tritonbackend_modelinstanceinitialize truncation type_k type_v ui ultra
+0.10 undefinitializer unset unsqueeze unused ups vec vega versions view visible vk vol von wants warn work worked xc
+0.10 xgboost xx zero_optimization zusammen
+0.15 _k_m aborted about actual adding after allocatable amber and answers apr artifacts atoms aug backtrace beetle
+0.15 box building but callbacks catboost centos chain classifier condition constant container cp create crit
+0.15 cumemcreate darknet dask day dec deepseek down dt duplicates embedding enabled environ err executing expansion
+0.15 failures fairseq_cli farm feeds few forums fps fraction game gemma ggml_assert gh global gmx got gpt
+0.15 gpu_rendering gromacs harbor http https include inner iter join juniper keras key kib lattice left length
+0.15 libmxnet load_model log_softmax lora lunar machine macro main manual mask minibatchsize mixtral moin nnet
+0.15 noheader normal num_updates num_workers observed old op_kernel op_name op_requires opal optim orin parameter
+0.15 petra physx pose ppo prefill processed profiling program prop pyx quiet rand raylet recon relu replica requests
+0.15 reserve_size restart rtx run_metadata runoptions scores secs settings sglang sigabrt silver
+0.15 singledevicememorypool source starts strides sur task th this ticket tiled time to translate triangles uma umber
+0.15 uploading usr video wan wsl www xtx young
+0.20 ____ _bfc adamw am blender bonjour bvh cache com crane cuda current cv cycles dag data_format dear decode
+0.20 deepspeed devicebuffer diffuse distribution ed embed fft find fit float found fra freememory gable gfx
+0.20 ggml_gallocr_reserve_n glad go gpu_ gpuarray gt iteration jpg jvp kept laptop layer learn len libc list
+0.20 llama_model_load_from_file_impl llm_load_tensors loading max_batch_size minutes mode model model_name_or_path my
+0.20 na newbie noble non offloading opencl operator our output_dir padding paddle peak phi ppl pred predictor
+0.20 print_info problem process qwen randn raven rec recent reply required runs sentences serve server shell short
+0.20 solve sparrow sr ss stat stats steps svc system terminated timeline totalmemory train_ds train_inner trains
+0.20 trainworker tsl ty ub updating version viewlayer virtual we webui xlaruntimeerror xorg zero
+0.25 _device anaconda assertion async at badger bd bs bt ciao client common complete con csv default details distill
+0.25 dt_float dusky early enc envs errors_impl examples expected fairseq falcon fan fine ggml gin goroutine
+0.25 gpu_options hello hit inferencesession inlet inlined intel ip is jax jaxlib jun lantern large like lo load major
+0.25 makes maxallocsize mcu memoryclockrate memusagechange min mini minor mo models nettle node note num numallocs
+0.25 offloaded opened page paged pcibusid peer per_process_gpu_memory_fraction powershell rank regards reproduction
+0.25 seq single src stage tags tf tgi today transformers trial tune variables warning whisper wps xla_extension xt
+0.30 alloc api bin brisk core cuda_allocator delta enginecore_dp failure gb github hazel image inc instance issue jan
+0.30 jl kwargs logits maxinuse me member ml most mxnet nccl next png posts python query radeon received rx same seed
+0.30 seqs session shape stacktrace top torch turn unknown void warmup webserver whole
+0.35 action backward compute could dgx ends eta exe fern forward frame hashcat incident init inuse ipython jolly
+0.35 latest layers llama_context matched may microsoft n_ctx net ocr ollama opt pro reporter rule run scene stopped
+0.35 tensorflow unallocated viola which windows
+0.40 allocated behavior bug chunk crashed environment feats fluid frames ghz handle ivory lib pebble pid plain post
+0.40 ram reproduce root smi stack thanks thistle ubuntu users
+0.45 allocation append build ember fails graph internal julia onnxruntime pm result training transpose
+0.50 already bfc_allocator cu exception fail framework pod resourceexhaustederror ti update vulkan
+0.55 capacity continued op scan srv works
+0.60 on packages tesla worker
+0.65 error failed llm org resource_exhausted
+0.70 cc code line os using
+0.75 by file
+0.80 gtx traceback
+0.85 geforce self
+1.00 commented
+1.10 comment loss
+1.55 description
+2.00 it
""",
    "lead": r"""
-2.00 `
-1.65 „
-1.40 like
-1.35 gib
-1.30 info
-1.25 who
-1.15 we
-1.10 that
-1.05 for
-1.00 tensorflow
-0.95 memory
-0.90 ram
-0.85 is torch tried
-0.80 ; free how page per
-0.75 question
-0.70 > allocator met out tensor virtualmemorybuffer {
-0.65 cuda_driver does exc_info il interview je once pytorch resizephysical stream_executor there will would «
-0.60 ' docs front ggml_cuda_host_malloc theano to warning where » …
-0.55 " common_runtime den has llama_model_load oom seen stop threw
-0.50 allocate as do docstring every für hold or plan ran shown вопрос │ 文 问 题
-0.45 asked ciao engine from guard if launch looks lower never op_kernel op_requires read returns sim why write 的
-0.40 \ allocating are be conv_ops de device errors fields isn kind kurze limit msgid other pool prefill starts stops
-0.40 throws unit
-0.35 ? block cluster config counts cudnn di ein hallo hand hello hint idea im keep matches mib noch que should show
-0.35 size skipping sooner strings tests the thing this trained yet zero zusammen ” 。 请
-0.30 about an attempt back batch_size below c_api canned chapter conv core cudaprogram entry jobs knows many nit não
-0.30 recognises red say search userwarning video warn же — 下 是
-0.25 allocated and bytes cannot caught cl_ come command compare context der diffusion each everyone fake fault figure
-0.25 fine gpu_memory_utilization gpu_oom hypothetically known level lib make modules number regex resource_exhausted
-0.25 side std test three ts weights which while wiki work workspace xgboost ン ・ 의
-0.20 / aa again algorithm allocation arena asks at blocks calls cards com cudamalloc die difference echo empty ends
-0.20 estimate except explain faq find_executable_batch_size have into its just kb killed komunikat kv line makes
-0.20 matmul metal needs no none note por raise raising reading readme row sample scheduler sh slide str suppose
-0.20 tensorrt texto vllm when whether whole windows won не ト 中 在 这 시 ）
-0.15 alone ask avec backends bar bfcarena cache catch conv_algorithm_picker cpu cudasuccess cuh dans device_helpers
-0.15 did driver een em eng executekernel exit expected fix gb generate gets het hip ich it later launcher local_xla
-0.15 longer look mar march msg much of people please print put quiz quotes raises re refused request return room
-0.15 rtsafe rtx runtime runtime_exception rust saferuntime scratch sequential_executor simulated site something spec
-0.15 stable startup subject system table threads total triage una use usually von vram way week wrapper для が ま 会
-0.15 本 错 그 지
-0.10 = accelerate allocaterawinternal already au available bitsandbytes bot capacity classify commit console
-0.10 cuda_error_out_of_memory dataloader debug dev don du empty_cache ever fit
-0.10 ggml_backend_cuda_buffer_type_alloc_buffer grep guide help host http int keeps la les low meet model_lifecycle
-0.10 more nn now object ok onnxruntimeerror opencv opt options paddle pattern pessoal predict proposal reads real
-0.10 reason reported requested reviewer sampler section sequence shared small string sur sweep tgi think times trains
-0.10 tune txt un unallocated under unhandled wants width wording you zu 「 不 出 存 显 版 第 面 니 오
-0.05 $ & [ ^ _state above al anybody backbone between capi classifier common compile complex const contains content
-0.05 cu dec deep distributed docker en end ended er even event feature feb finetune forum fp frage game given gpus
-0.05 graphics gtx hardware hence holds internalerror know lab left let lines local_tsl lvl mail messages mock model
-0.05 ngl nobody numba nur offload often onnxruntime_pybind outofmemory output para params paste patch phrase plain
-0.05 problem rather release reserved resourceexhaustederror review sdxl sep side_effect smaller some someone start
-0.05 started status stream style such sum summary take tell textures than thanks third through tiny tip typical ve
-0.05 want words xpu } ¿ × строка い こ し た メ モ 好 我 昨 다 문
+0.05 ( acceleratorerror allocatenewregion amd anything api apr asr assert aug bench builds call changed char ci
+0.05 clcreatebuffer conditional_t container conv_ops_impl create ctx cuda cv dear decoder deepspeed different
+0.05 directml envs errtype everything export fail following fooocus function_node ggml graph hiperror hires hour
+0.05 hours hpp in include issues item iterations jan jit jun kubernetes layer level_zero llama localhost logging mal
+0.05 max_batch_size max_input_length max_prefill_tokens max_total_tokens mini mining minutes mixtral monday morning
+0.05 must namd nas native nccl nd next nnet nodes non nuc obtiens opencl operator parallel parameter peak permanent
+0.05 pjrt pjrt_stream_executor_client pour printed proc project providers ranks rapids refine rendering requests
+0.05 reranker retry rig rmmerror rror rs runtime_error sched screenshot sentence share single size_t się slurm split
+0.05 state storage stub super svc text_generation_client them thrw ti tid too torch_memory_saver tous tp tpu
+0.05 traceback try version warm window yes | • に の ー 一 们 后 回 志 成 直 里 리 이
+0.10 _cl aborts alphafold arc assertion bf bit bool cause chain change client critical cublas cuda_call cudacall
+0.10 cudaerror cupy dialog english enough executor exits external folks fork forward four friday fusedconv goes
+0.10 gpu_mat jaxlib jl koboldcpp laden learning llm loaded loaderror lora may meldung mensagem mode modelo na name
+0.10 new nie old only optimizer pipeline point pooled_ popup port pr pyopencl radeon reply right rocm runs see self
+0.10 serve serving set source steht still takes team they things thread timestamp tm today told tree tuning um und
+0.10 upscale users void waitnotificationfn workers xla_extension your привет ち は グ ッ ロ 个 天 始 开 起 가 돌
+0.15 : _driver _work abi ac add amrex arrête awq been beim body can carb card cc chat clip con conv_ cudf data decode
+0.15 detector dies due else embedder encountered execute exhausted failing faster fell flux function getting good had
+0.15 high hola home id img inside ipex iteration itself kernel libc list md mein memory_pool min nicht notebook numpy
+0.15 optix org_tensorflow own pass processing program prompt replicas resource returned rule rx sale saw sd seconds
+0.15 seit src srv stack_like_memory_pool su taichi terminal terminated terminating th tutorial unexpected unser
+0.15 unwrap using vae wrong xla xlaruntimeerror вылетает гб を バ 例 务 卡 提
+0.20 _exceptions any anyone attention backend backward bad bfc_arena broke class cpp das days deepseek del dem doc dr
+0.20 encoder epochs es exllamav failure faiss float found framework gone image instant lammps loop mb mdrun mean
+0.20 mistral ml mon moved ngp night nothing octane off packaged pycuda relion rows scene sent setting spark task
+0.20 throwing tsl ultra uncaught une value wan workstation xt ~ 型 挂 日 模 行 는
+0.25 ] _nvenc abort bricht caffe case checkpoint clenqueuendrangekernel confirm cudaapierror cycles da example
+0.25 exceptions far ffmpeg file find gemma guten heads his internal ip ist jetson keras long lr mac mem mi mir mlx_lm
+0.25 mxnet nano net ocr ollama openmm openmmexception pre pro py raylet render report running si smi so
+0.25 standardgpuresources syncedmem trainworker trial valueerror warp without yolov ら 今 时 测 练 训 습 학
+0.30 , ab ai am app branch buffer catboosterror closing comment description doesn dreambooth enginecore_dp false
+0.30 forge fragmentation give go gym hey index inference instance intel journal lm loader loading lost max onnx open
+0.30 pc prints ray replica runner screen service sglang static steps tile trainnetwork type until up what при 了 示
+0.30 데 세
+0.35 . all amber answer atom bonjour called candle channel comfyui cuda_base done execution fairseq farm fatal full
+0.35 hit jax onnxruntime pmemd python script seq session studio support triton well меня 学 用 習 跑 안 ：
+0.40 atoms before but darknet davinci embedding errors_impl exc falls ksampler le main matlab mx nach paddleocr qwen
+0.40 raised resolve seeing shard stage sure text tf went で 중
+0.45 aborted auto bei blender cell detail fails julia meu one over overnight router sorry step subdivisions ticket
+0.45 tokens unreal user works логе 上 到 요 하 ，
+0.50 ! answered auf dead fraction frames lightgbm load lol memoryerror pid process record time treino trt warmup
+0.50 webui weekend
+0.55 both catboost crash cuda_lib default died job large machine mit then vulkan на 就 报 인
+0.60 base during failed node not px rank падает “
+0.65 - bs could defaultallocator eval fyi images mine my – 에
+0.70 < box code drivererror first nightly run
+0.75 customer frame last result student title with yesterday 서
+0.80 colab down get laptop says server stderr validation
+0.85 + @ bug build generation gives gpu message pod whisper
+0.90 demo err exception kaggle log stopped train
+0.95 colmap hashcat here
+1.00 our training update worker
+1.05 quick second
+1.10 trainer
+1.20 after epoch me
+1.25 ) same
+1.40 error
+1.45 on
+1.55 →
""",
    "tail": r"""
-1.30 "
-1.20 ;
-1.15 we
-1.10 ` windows
-1.05 ? available which
-1.00 by under
-0.95 : are «
-0.90 acity allocate ggml hand peak
-0.85 > error “
-0.80 allocator into list nobody since
-0.75 check runtime were
-0.70 failed free launch lines page por sat size they wiki
-0.65 capacity use „
-0.60 * die figure knows last path total の
-0.55 bytes comes cudnn five ist let nicht no of source table that what within 定
-0.50 buffer full la numbers rest runtimeerror tensor » не 、 と 会 到
-0.45 as memoryerror oom pool see seen stop take ti | 例 前 本 그
-0.40 asked else lo logs may metal prints readers retry smi too von worked を 字 数 아
-0.35 ' and below che di ein end entry failure for gib inside means names once os please requested stops than tried up
-0.35 ve well your → た 的 確 見
-0.30 ) . answers calls class count da done empty er has http instead line look lora lost matter much must name pid
-0.30 reads real reserved se seq static status step worker 是 用 里
-0.25 block blocks both caching call checked code context counts cublas_status_alloc_failed data do don former
-0.25 fraction fragmentation gives go good happen hence how job kb kept kernel map md number or otherwise our plain
-0.25 post printed project question ratio results string task te tensorflow thing three touched un unable until
-0.25 version weights when 「 え こ さ な ら ス 一 不 为 其 多 明 模 碎 부 이
-0.20 < added already an answer behind bigger bit cc checkpointing co comfyui creation cumemalloc den des except fake
-0.20 fewer gpu_oom hits il isn just killed kv latter like lowvram machines mean medvram met minutes mémoire nccl
-0.20 nightly none normal nur nvidia ones onnx out raise raised reading red row shared shown simply sizes skipped src
-0.20 stderr und unknown value warning why working wrong い お き ま め リ ー 合 存 空 自 表 足 还 으
-0.15 allocated allocating another ask bei bitte cap cards cause client cublascreate cuda_error_out_of_memory cut dass
-0.15 der documented driver enum et find follows form grep half here jax já leave less little ma mem memoria mib mig
-0.15 more neither nie oder part people prefill put que resources says shape she snapshot space start strings tell
-0.15 tells tests th whisper whole yours — ” 」 く れ ク メ モ 上 出 占 就 成 解 것 는 라 문 실 을 하
-0.10 , \ add algorithm allocation always amd anywhere bot buy cache cached caught chunked come compile csrc
-0.10 cudaerrormemoryallocation device_oom figures friday guide hay hiperroroutofmemory host issue its jobs kann kind
-0.10 label loop manual modelo mps neighbour niet night ours outofmemoryerror pas patch point pytorch queue reader
-0.10 readme reduce resource_exhausted restart room scratch screenshot sentence shows si someone steps tactic taken
-0.10 title torch treiber true type wanted where who writing 。 に は イ ト 下 什 分 列 化 可 时 显 节 行 说
-0.05 & ] access arena bar bare been best better buffers changes close com config cuda_visible_devices
-0.05 cudnn_status_not_supported defaultcpuallocator dem design eine empty_cache en est ever far fixed für give
-0.05 gpu_mem_limit gpu_memory_utilization gpus graphics halve halves hbm hit holds illegal is killer layer library
-0.05 llama lower machine many memory mi mock most native ne needs never ngl old par passes pick po possible regex
-0.05 remat retried returns said search section short six skipping spill state steht test the those tiles timeout tiny
-0.05 today turned txt uma unified users va will wording workspace xla yet zu это し せ る ド バ ン 了 事 以 何 吗 和
-0.05 大 张 文 算 려 리 서 의 ？
+0.05 aber api array backend blender builds but capture carte ci clip closed current dans does down effective ends
+0.05 errors exits fits halving hat hip holding ich info int len loaded low là läuft makes match mehr mode offload
+0.05 only optimizer outside pass pipeline plan plus pour pr requests restarting retrying rocm run sans saw script
+0.05 session single sitting skip so solo somebody stays such swap target tarjeta tensors thanks these think times
+0.05 took traceback train turn update us used utilization vk_error_out_of_device_memory vorher vram – あ け じ っ も
+0.05 チ 个 也 内 動 原 怎 看 能 要 请 题 나 로 보 인 입 지
+0.10 above alloc assertion bf comment copy crash d_ das details diffusion either exit explain fault flag held hundred
+0.10 idea idle if im in input keeps layers log lowering max_split_size_mb might moved new nr option passe passed
+0.10 placa points pro py python ranks recent resource rx say scheduler server sglang solver somewhere stage started
+0.10 super sur system temporal tf their ticket una usage was window workers xformers zero { ¿ гб だ て で ん ッ ラ 两
+0.10 之 保 办 后 因 在 已 改 果 正 理 经 配 가 면 어 에
+0.15 ^ al answered anything around asynchronously batch big black cuda_malloc_async device during es exists expected
+0.15 gigs he helps hires improve jupyter karte keep laptop large level load loads longer loss make mb missing models
+0.15 na needed next node nodes note other px quadro rather reason render replicas rows rule sample schon share show
+0.15 situation slow stack starts studio suppose takes text them thread try une user validation very vllm whether
+0.15 xla_python_client_preallocate you zeros zombie } · как │ わ 但 使 回 小 常 我 留 试 这 드 뜨 를 있 해
+0.20 @ against ai any body bug build catch chunk closing colab could cpp cuda dag demo desktop did different dtype du
+0.20 eval faq frame gave get happy help hint hours iteration je logits lot min moment morning own pod ran re reported
+0.20 runner scene statefulpartitionedcall tf_gpu_allocator there told viewport went written yolov уже う ち ょ 只 同
+0.20 图 直 置 落 跑 都 重 问 배 치
+0.25 alloca attention bad con container cu day depth em entre environment false fix flash have hour images itself
+0.25 know main max max_bin noise non para place program really renders report resnet setting sorry still straight
+0.25 this tile vae vocab карта 까 습 은 （ ，
+0.30 [ about anyone atoms because box calling came cpu darknet decode el encoder even followed func gc graph inputs
+0.30 length les lief lol matrix message nothing op open others problem process right second though token two variable
+0.30 ça же よ 样 같 데 러
+0.35 + again auf each eager epoch four fp invoking loading looks made ram replica restarted shard stable to ~ × 有 设
+0.35 도 ）
+0.40 % all avec conv core de default docs file got guess limits net not notebook off one over picture running
+0.40 subdivisions trains ya 오
+0.45 ( - alone back be before device_map donc engine fit float found going it item ll sent small using り 요
+0.50 also auto course doesn everything goes grid had ollama runs textures timeline with 卡
+0.55 ! didn from happens maybe mx now pre rank through time xt 止
+0.60 am dev gpu high image mine prompt request tomorrow training week while
+0.65 = enough medium
+0.70 # first frames function gone same soon tokens …
+0.75 / gt
+0.80 card ok set third would
+0.85 every split
+0.95 after no_grad
+1.00 checkpoint le me on rtx
+1.05 fine
+1.10 works
+1.15 model then
+1.20 на
+1.30 gtx
+1.40 my
+1.50 gb
""",
    "ahead": r"""
-1.00 0
-0.90 „
-0.75 «~runtimeerror~:
-0.65 ? warning~:
-0.60 " ggml_cuda_host_malloc~: on~"
-0.45 ^~error~: resourceexhaustederror~: 「
-0.40 .~. .~.~. :~runtimeerror~: ^~runtimeerror~:
-0.35 0~:~" `~ggml_backend_cuda_buffer_type_alloc_buffer~: loading~model~: model~: of~" runtimeerror~: worker~0~:
-0.30 :~resource_exhausted~: `~error~: `~resourceexhaustederror~: std~:~: with~` │~runtimeerror~:
-0.25 '~s~` *~" -~" / :~0~] :~llama~runner `~xlaruntimeerror~: cl_ in~" s~`
-0.20 "~,~" ( = ^~>~" ^~outofmemoryerror~: for~" for~` get~" like~" reads~" resource_exhausted~: r~" the~" with
-0.20 xlaruntimeerror~: «
-0.15 "~" "~and~" "~ggml_vulkan~: "~valueerror~: *~) .~outofmemoryerror~: 0~}~: :~"~" =~" [~trt~]
-0.15 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~resourceexhaustederror~: about~` in~` no~` or~" read~"
-0.15 stream~*~) trt~] t~" | }~:
-0.10 "~or~" "~outofmemoryerror~: # )~- )~` -~` .~xlaruntimeerror~: 0~(~" 0~)~- <~code~> [~w~] allocation~failed~:
-0.10 as~` code~> cuda~error~: outofmemoryerror~(~" that~" to~" w~] »
-0.05 "~# "~ggml_backend_cuda_buffer_type_alloc_buffer~: #~runtimeerror~: (~` + -~' .~cudaruntimeerror~:
-0.05 .~jaxruntimeerror~: 0~.~` :~"~# :~internal~: ;~" >~runtimeerror~: >~valueerror~: ^~-~" ^~-~' ^~0 ^~valueerror~:
-0.05 `~` `~llama~runner `~outofmemoryerror~: about~" a~" error~runtimeerror~: g~.~" internalerror~: is~"
-0.05 jaxruntimeerror~: memory~| no~" of~memory~| outofmemoryerror~: runtimeerror~(~" see~" xgboosterror~: {~"
-0.05 |~runtimeerror~: „~runtimeerror~:
+0.05 "~resourceexhaustederror~: "~xlaruntimeerror~: '~runtimeerror~: (~code )~: ,~` - . .~acceleratorerror~: .~cpp~]
+0.05 .~internalerror~: .~rmmerror~: .~runtimeerror~: /~it~] /~s~] 0~)~: 0~- 0~. 0~:~` 0~cudacall~] 0~failed~: 0~|
+0.05 :~ggml_vulkan~: :~resourceexhaustederror~: :~standardgpuresources~: ^~# ^~> ^~exception~: ^~ggml_vulkan~:
+0.05 ^~memoryerror~: ^~xlaruntimeerror~: ^~│ `~runtimeerror~: acceleratorerror~: code cpp~] cudacall~] error~.
+0.05 error~:~: error~]~: execution~failed~: function~failed~. get~` ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.05 hiperror~(~code it~] it~says i~get~` level_zero llama~runner loop~: message~:~" permanent~error~. proc~0~:
+0.05 rmmerror~: runner stops~with~" s~] t traceback~)~: training~loop~: →~runtimeerror~: │
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~memoryerror~: ) )~runtimeerror~: ,~' ,~bool~) .~/~pooled_ .~resourceexhaustederror~: /~pooled_ 0~,~" 0~]~:
+0.10 0~}~} :~*~* :~loaderror~: :~valueerror~: :~waitnotificationfn~) [~e~] [~gpu~] ]~error~: ]~valueerror~:
+0.10 `~drivererror~( api~failed~. bool~) cuda~error error~- e~] fatal~error~: function~: got~" gpu~] has~"
+0.10 loaderror~: message~: node~0~: pooled_ see~` title~: waitnotificationfn~) with~' |~` } }~} “~runtimeerror~: ：
+0.15 !~! !~!~! "~drivererror~( "~error~: 0~:~0 0~:~: 0~] :~0~: :~cl_ :~level_zero >~" ^~" and~" c~0~] exhausted~: f
+0.15 failure~: outofmemoryerror~(~' resource~exhausted~: runtimeerror~:~level_zero server~error~: then~"
+0.15 with~exception~: |~ggml_backend_cuda_buffer_type_alloc_buffer~: “
+0.20 "~` )~valueerror~: *~runtimeerror~: -~> .~exceptions~. :~"~` :~0~) :~: [~error~] ]~: ]~runtimeerror~: ^ ^~0~:
+0.20 error~] exceptions~. execution~error~: prints~` says stopped~with~"
+0.25 ! '~s~" .~memoryerror~: .~openmmexception~: .~trainer~| 0~) 0~runtimeerror~: 0~with~" :~0 :~drivererror~(
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: cudaapierror~: exception~: failed~: memoryerror~:
+0.25 openmmexception~: standardgpuresources~: s~" trainer~| valueerror~:
+0.30 "~:~" :~outofmemoryerror~: :~„ err~: says~` 「~runtimeerror~:
+0.35 "~* "~llama~runner *~* .~` :~« ` error shows~"
+0.40 ' ,~" -~>~" :~"~* ; error~" generation~(~" me~" →
+0.45 .~" :~error~: ^~` buffer~failed~. →~"
+0.50 [~cuda~] cuda~] runtimeerror~(~'
+0.55 .~base~. 0~: > base~. error~: says~"
+0.60 prints~"
+0.70 "~runtimeerror~: , drivererror~( failed~.
+0.75 (~'
+0.80 *
+0.95 with~"
+1.00 :~` ]
+1.25 : :~"
""",
    "behind": r"""
-1.15 `~( were were~available were~available~.
-1.10 0
-1.00 .~$
-0.95 )
-0.90 "~is .~tried .~tried~to acity
-0.60 < `~?
-0.55 "~- )~$ 0~.~0
-0.50 "~, .~"~$ 0~. `~after `~is acity~) of~which
-0.45 .~" on
-0.40 <~- `~.~i of “
-0.35 `~.~the `~to acity~)~" for that
-0.30 "~)~$ "~)~, -~> `~: a~total~capacity
-0.25 (~0~) .~gpu
-0.20 "~) "~,~$ "~,~which "~-~> "~.~$ "~on~0 , .~' <~/ `~, in~the n n~bytes ”~. →
-0.15 "~: % (~0 / \ `~,~then `~→ | 」
-0.10 "~)~` "~,~0 "~or "~} "~→ '~` )~" )~` - ? \~\ `~,~so `~and~` `~has acity~;~. a~total with~shape with~shape~[ |~$
-0.10 «
-0.05 "~.~the "~? "~and "~anywhere "~as "~or~" "~that '~, '~,~' '~`~. ( (~requested (~requested~0 .~"~) <~/~code
-0.05 <~/~pre \~. \~.~tried `~`~$ `~is~raised }
+0.05 "~` "~on~the "~}~, "~– '~"~$ '~)~. (~code )~. .~`~$ .~it ;~$ ;~0 [~/ `~- `~for be be~asynchronously
+0.05 be~asynchronously~reported file file~= file~=~csrc from i if~reserved in of~which~. src src~/ the when~the with
+0.05 » 。
+0.10 "~)~) "~)~. "~,~so "~after "~and~" "~with # #~0~$ '~" *~*~. -~- .~0 `~in~the `~— and error if while~calling ”
+0.10 ”~，
+0.15 "~and~then "~for "~}~$ .~.~. .~` `~* `~*~* `~.~$ acity~; »~, — │ │~$
+0.20 "~; "~as~soon "~in~the #~0 '~)~" '~)~$ .~. .~i .~the :~file :~file~exists ;~. ;~.~. `~`~` `~at `~the `~when when
+0.20 while
+0.25 "~.~0 "~— [~func [~func~: `~from `~i `~on~the maybe maybe~the maybe~the~environment
+0.30 "~( "~at "~i "~right '~. . `~"~) `~| at
+0.35 )~) ; ;~while ;~while~invoking `~` `~on
+0.40 * [~op [~op~: ` `~" `~and~the `~in `~with `~， »~$
+0.45 "~on~a '~$ `~|~$ “~.
+0.50 "~in *~*
+0.60 "~from
+0.70 ' : `~and
+0.75 [
+0.85 " "~. $
+0.90 `~.
+0.95 '~)
+1.00 `~$
+1.05 "~on
""",
    "pair": r"""
-1.15 nothing_stated&text_behind
-1.10 ends_the_text&in_quotes markup_near&text_behind says_may&text_behind
-1.00 a_setup,_in_short&says_self
-0.95 happened_to_somebody&text_behind
-0.90 a_setup,_in_short&says_laughs
-0.85 a_setup,_in_short&its_hint_printed alone&in_quotes spoken_of_after_so_long&spoken_of_looks_for
-0.80 a_setup,_in_short&output_near a_short_text&output_near output_near&spoken_of_happened says_lately&says_people
-0.80 says_laughs&somebody's_own_machine,_in_short
-0.75 a_sentence_leads&trace_near a_setup,_in_short&denied_in_front cut_by_dots&nothing_stated
-0.75 denied_in_front&nothing_stated in_quotes&trace_near its_hint_printed&spoken_of_when names_the_words&says_may
-0.75 says_after_so_long&somebody's_own_machine,_in_short says_happened&trace_near
-0.70 cut_by_dots&other_near ends_the_text&somebody_speaks figures&spoken_of_made_up in_quotes&mentioned
-0.70 in_quotes&says_reader in_quotes&says_supposed indented&other_near item_of_a_list&nothing_stated
-0.70 says_laughs&text_behind says_may&trouble says_self&words_before
-0.65 a_question,_in_short&spoken_of_when a_sentence_leads&denied_in_front a_setup,_in_short&says_after_so_long
-0.65 begins_the_text&in_quotes begins_the_text&spoken_of_looks_for behind_a_prefix&code_near in_quotes&says_made_up
-0.65 output_near&spoken_of_after_so_long says_but&says_looks_for says_lately&words_before
-0.65 spoken_of_after_so_long&words_before spoken_of_looks_for&spoken_of_when spoken_of_proposed&words_before
-0.60 a_failed_run&spoken_of_solved a_sentence_leads&ends_the_text a_sentence_leads&says_when
-0.60 a_sentence_leads&somebody's_own a_setup,_in_short&setting_near a_short_text&text_behind about_texts&figures
-0.60 alone&figures begins_its_line&spoken_of_words begins_its_line&text_behind behind_a_prefix&on_a_stamped_line
-0.60 behind_a_prefix&words_before cut_by_dots&setting_near figures&hypothetical_sentence
-0.60 happened_to_somebody&spoken_of_when host_memory&names_the_words in_quotes&record
-0.60 introduced_as_example&setting_near markup_near&spoken_of_reader mentioned&names_the_words mentioned&says_help
-0.60 on_a_stamped_line&says_self output_near&says_when says_after_so_long&says_happened
-0.60 says_happened&somebody's_own_machine,_in_short says_when&somebody_speaks
-0.60 somebody's_own_question,_in_short&trouble
-0.55 a_question,_in_short&says_happened a_question,_in_short&trouble a_short_text&a_site's_lines
-0.55 a_short_text&about_texts a_site's_lines&figures about_texts&begins_the_text alone&record
-0.55 begins_the_text&spoken_of_when denied_in_front&in_quotes denied_in_front&words_before
-0.55 ends_the_text&somebody's_own figures&spoken_of_example figures&traceback_above
-0.55 happened_to_somebody&somebody's_own_question,_in_short markup_near&may_happen nobody_speaks&trouble
-0.55 on_a_stamped_line&spoken_of_when record&somebody's_own says_happened&somebody's_own says_help&says_if
-0.55 spoken_of_cause&words_before spoken_of_happened&spoken_of_means spoken_of_when&text_behind
-0.50 a_failed_run&words_before a_sentence_leads&behind_a_prefix a_sentence_leads&spoken_of_may
-0.50 a_setup,_in_short&says_never a_setup,_in_short&words_before about_texts&spoken_of_lately
-0.50 advice_share&text_behind advised&text_behind begins_its_line&trouble begins_the_text&setting_near
-0.50 begins_the_text&somebody's_own,_in_short behind_a_prefix&record behind_a_prefix&spoken_of_when
-0.50 cut_by_dots&figures explained_behind&text_behind figures&spoken_of_means happened_to_somebody&says_never
-0.50 happened_to_somebody&says_solved in_quotes&markup_near indented&may_happen indented&spoken_of_lately
-0.50 may_happen&says_help may_happen&says_supposed mentioned&setting_near names_the_words&says_happened
-0.50 nobody_speaks&spoken_of_reader nobody_speaks&spoken_of_words nobody_speaks&text_about_texts
-0.50 nothing_stated&record on_a_stamped_line&output_near other_near&says_lower_it output_near&says_self
-0.50 says_after_so_long&says_supposed says_help&says_may says_lately&somebody's_own_question,_in_short
-0.50 says_lesson&says_never says_looks_for&somebody_speaks setting_near&somebody's_own
-0.50 setting_near&somebody's_own,_in_short somebody's_own,_in_short&spoken_of_looks_for spoken_of_but&spoken_of_may
-0.50 spoken_of_happened&spoken_of_lower_it
-0.45 a_question,_in_short&ends_the_text a_question,_in_short&says_lately a_setup,_in_short&spoken_of_lower_it
-0.45 a_setup,_in_short&spoken_of_when a_short_text&mentioned a_short_text&says_lesson
-0.45 a_short_text&spoken_of_looks_for a_whole_error_line&somebody's_own_question,_in_short alone&says_when
-0.45 alone&says_words alone&words_before begins_its_line&nobody_speaks begins_the_text&on_a_stamped_line
-0.45 behind_a_prefix&in_quotes behind_a_prefix&spoken_of_lesson code_near&much_trouble code_near&within_code
-0.45 cut_by_dots&somebody's_own_machine,_in_short ends_the_text&says_but ends_the_text&says_people
-0.45 ends_the_text&spoken_of_ask ends_the_text&spoken_of_self figures&markup_near figures&on_a_stamped_line
-0.45 figures&within_code happened_to_somebody&says_help hypothetical_sentence&says_if
-0.45 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&somebody_speaks in_quotes&item_of_a_list
-0.45 in_quotes&on_a_stamped_line in_quotes&says_if in_quotes&text_behind indented&markup_near indented&words_before
-0.45 introduced_as_example&nobody_speaks may_happen&other_near may_happen&spoken_of_if names_the_words&says_solved
-0.45 nobody_speaks&spoken_of_if nothing_stated&somebody's_own,_in_short
-0.45 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_reader often_may&spoken_of_supposed
-0.45 other_near&setting_near output_near&spoken_of_when says_but&somebody's_own_machine,_in_short
-0.45 says_buy&text_behind says_laughs&somebody's_own says_looks_for&trouble says_people&somebody's_own,_in_short
-0.45 says_people&somebody_speaks says_proposed&says_self says_when&somebody's_own,_in_short
-0.45 says_when&spoken_of_happened says_when&spoken_of_looks_for setting_near&somebody's_own_machine,_in_short
-0.45 setting_near&spoken_of_if setting_near&text_behind spoken_of_happened&spoken_of_may
-0.45 spoken_of_help&spoken_of_looks_for spoken_of_solved&trouble
-0.40 a_failed_run&says_lately a_failed_run&says_looks_for a_question,_in_short&hypothetical_sentence
-0.40 a_sentence_leads&says_never a_sentence_leads&spoken_of_cause a_sentence_leads&words_before
-0.40 a_setup,_in_short&happened_to_somebody a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_but
-0.40 a_short_text&comment a_short_text&says_buy a_short_text&spoken_of_ask a_short_text&spoken_of_made_up
-0.40 a_short_text&within_code a_whole_error_line&markup_near a_whole_error_line&other_near
-0.40 about_texts&names_the_words advice_share&may_happen advised&may_happen advised_by_nobody&mentioned
-0.40 alone&behind_a_prefix alone&says_lesson alone&says_people begins_its_line&spoken_of_lesson
-0.40 begins_its_line&spoken_of_never behind_a_prefix&says_made_up behind_a_prefix&spoken_of_happened
-0.40 blanks_near&output_near block_opened&markup_near code_near&in_quotes comment&nobody_speaks
-0.40 cut_by_dots&says_happened denied_in_front&happened_to_somebody denied_in_front&says_never
-0.40 ends_the_text&says_never ends_the_text&says_self ends_the_text&text_behind figures&in_quotes
-0.40 figures&spoken_of_ask happened_to_somebody&output_near hypothetical_sentence&may_happen
-0.40 hypothetical_sentence&other_near hypothetical_sentence&says_supposed hypothetical_sentence&spoken_of_lower_it
-0.40 hypothetical_sentence&text_behind in_quotes&says_happened in_quotes&says_looks_for in_quotes&says_words
-0.40 indented&spoken_of_may its_hint_printed&spoken_of_never may_happen&says_after_so_long
-0.40 may_happen&somebody's_own_question,_in_short mentioned&says_if mentioned&says_lower_it
-0.40 names_the_words&output_near names_the_words&somebody's_own_machine,_in_short nobody_speaks&says_changes
-0.40 on_a_stamped_line&somebody's_own,_in_short on_a_stamped_line&spoken_of_made_up other_near&somebody's_own
-0.40 says_but&says_lesson says_but&says_never says_happened&says_laughs says_happened&says_lower_it
-0.40 says_happened&spoken_of_lower_it says_happened&spoken_of_reader says_help&says_words
-0.40 says_labelled_symptom&somebody_speaks says_labelled_symptom&spoken_of_self
-0.40 says_looks_for&somebody's_own,_in_short says_looks_for&text_behind says_may&says_means says_means&trouble
-0.40 says_people&text_behind says_reader&text_behind says_solved&somebody's_own
-0.40 says_solved&somebody's_own_machine,_in_short somebody's_own&somebody's_own_machine,_in_short
-0.40 somebody's_own_question,_in_short&spoken_of_ask somebody's_own_question,_in_short&spoken_of_happened
-0.40 somebody_speaks&somebody's_own spoken_of_after_so_long&trouble spoken_of_changes&spoken_of_reader
-0.40 spoken_of_happened&spoken_of_labelled_symptom spoken_of_help&spoken_of_solved spoken_of_if&spoken_of_lately
-0.40 spoken_of_lesson&spoken_of_self spoken_of_never&spoken_of_when
-0.35 a_question,_in_short&happened_to_somebody a_question,_in_short&spoken_of_ask
-0.35 a_question,_in_short&spoken_of_made_up a_sentence_leads&about_texts a_sentence_leads&other_near
-0.35 a_sentence_leads&spoken_of_ask a_short_text&marked a_short_text&typeset a_site's_lines&its_hint_printed
-0.35 about_texts&setting_near advice_share&heads_a_document advice_share&remedies_above advised&heads_a_document
-0.35 advised&remedies_above begins_its_line&introduced_as_example begins_its_line&spoken_of_remedy
-0.35 begins_the_text&figures begins_the_text&hypothetical_sentence begins_the_text&output_near
-0.35 begins_the_text&says_lesson begins_the_text&spoken_of_words behind_a_prefix&spoken_of_looks_for
-0.35 behind_a_prefix&spoken_of_made_up block_opened&spoken_of_example code_near&spoken_of_labelled_symptom
-0.35 comment&output_near cut_by_dots&spoken_of_self denied_in_front&says_reader
-0.35 denied_in_front&spoken_of_after_so_long ends_the_text&says_happened figures&says_words figures&spoken_of_buy
-0.35 figures&spoken_of_if figures&spoken_of_lesson figures&text_behind happened_to_somebody&names_the_words
-0.35 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&trouble heads_a_document&mentioned
-0.35 heads_a_document&spoken_of_happened host_memory&mentioned hypothetical_sentence&words_before
-0.35 in_quotes&names_the_words in_quotes&nothing_stated indented&setting_near indented&spoken_of_means
-0.35 item_of_a_list&mentioned item_of_a_list&setting_near marked&output_near marked&somebody's_own marked&trouble
-0.35 markup_near&mentioned markup_near&nobody_speaks markup_near&spoken_of_after_so_long may_happen&record
-0.35 may_happen&spoken_of_means mentioned&nothing_stated mentioned&output_near mentioned&says_supposed
-0.35 mentioned&spoken_of_cause mentioned&spoken_of_happened much_about_texts&spoken_of_after_so_long
-0.35 names_the_words&says_proposed nobody_speaks&nothing_stated nobody_speaks&says_lesson
-0.35 nobody_speaks&spoken_of_made_up nobody_speaks&typeset nobody_speaks&within_code often_may&spoken_of_may
-0.35 often_may&spoken_of_people on_a_stamped_line&spoken_of_after_so_long on_a_stamped_line&spoken_of_happened
-0.35 on_a_stamped_line&spoken_of_reader other_near&says_supposed other_near&text_about_texts
-0.35 output_near&says_numbered output_near&somebody's_own,_in_short output_near&spoken_of_means record&says_supposed
-0.35 record&spoken_of_lesson says_after_so_long&says_made_up says_after_so_long&words_before says_ask&somebody_speaks
-0.35 says_cause&says_happened says_changes&says_words says_example&trouble
-0.35 says_explained&somebody's_own_question,_in_short says_help&says_lately says_help&says_when
-0.35 says_labelled_symptom&somebody's_own,_in_short says_lately&trouble says_means&says_words says_means&text_behind
-0.35 says_never&says_people says_never&says_proposed says_never&somebody's_own_question,_in_short
-0.35 says_never&text_behind says_self&spoken_of_self says_when&spoken_of_help says_when&spoken_of_self
-0.35 says_words&somebody's_own,_in_short says_words&spoken_of_if setting_near&spoken_of_words
-0.35 somebody's_own_machine,_in_short&spoken_of_if spoken_of_ask&spoken_of_never
-0.35 spoken_of_changes&spoken_of_looks_for spoken_of_happened&spoken_of_solved spoken_of_happened&trouble
-0.35 spoken_of_help&spoken_of_people spoken_of_if&spoken_of_means spoken_of_laughs&spoken_of_self
-0.35 spoken_of_made_up&words_before spoken_of_reader&spoken_of_supposed spoken_of_self&spoken_of_words
-0.35 spoken_of_self&trouble trouble&typeset
-0.30 a_failed_run&markup_near a_failed_run&says_self a_failed_run&spoken_of_but a_question,_in_short&a_site's_lines
-0.30 a_question,_in_short&other_near a_question,_in_short&says_explained a_question,_in_short&says_made_up
-0.30 a_question,_in_short&says_never a_question,_in_short&setting_near a_question,_in_short&spoken_of_lesson
-0.30 a_question,_in_short&spoken_of_proposed a_sentence_leads&code_near a_sentence_leads&spoken_of_labelled_symptom
-0.30 a_setup,_in_short&record a_setup,_in_short&says_supposed a_setup,_in_short&spoken_of_self
-0.30 a_setup,_in_short&trace_near a_short_text&begins_the_text a_short_text&its_words_taken_up
-0.30 a_short_text&says_looks_for a_short_text&says_proposed a_short_text&spoken_of_self a_short_text&text_about_texts
-0.30 a_site's_lines&spoken_of_lower_it a_whole_error_line&advised_by_nobody a_whole_error_line&block_opened
-0.30 a_whole_error_line&introduced_as_example a_whole_error_line&spoken_of_lesson a_whole_error_line&spoken_of_remedy
-0.30 about_texts&spoken_of_words advice_share&between_sections advice_share&happened_to_somebody
-0.30 advice_share&says_lower_it advised&between_sections advised&happened_to_somebody advised&says_lower_it
-0.30 advised_by_nobody&begins_its_line advised_by_nobody&between_sections advised_by_nobody&code_near
-0.30 advised_by_nobody&heads_a_document advised_by_nobody&may_happen advised_by_nobody&nothing_stated
-0.30 advised_by_nobody&remedies_above advised_by_nobody&says_lower_it alone&somebody's_own_question,_in_short
-0.30 behind_a_prefix&figures behind_a_prefix&says_labelled_symptom behind_a_prefix&somebody's_own,_in_short
-0.30 behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_laughs behind_a_prefix&traceback_above
-0.30 between_sections&its_hint_printed block_opened&figures code_near&other_near code_near&says_happened
-0.30 code_near&spoken_of_proposed code_near&spoken_of_self code_near&typeset comment&hypothetical_sentence
-0.30 comment&spoken_of_happened denied_in_front&says_after_so_long ends_the_text&names_the_words
-0.30 ends_the_text&says_words explained_behind&markup_near explained_behind&nobody_speaks explained_behind&says_means
-0.30 figures&says_after_so_long figures&says_people figures&typeset happened_to_somebody&hypothetical_sentence
-0.30 happened_to_somebody&marked heads_a_document&indented hypothetical_sentence&says_but
-0.30 hypothetical_sentence&says_explained hypothetical_sentence&says_means hypothetical_sentence&says_proposed
-0.30 hypothetical_sentence&somebody's_own_question,_in_short in_a_thread&text_behind in_a_thread&trouble
-0.30 in_quotes&may_happen in_quotes&says_buy in_quotes&says_self indented&says_happened indented&spoken_of_supposed
-0.30 item_of_a_list&text_behind its_hint_printed&spoken_of_ask its_hint_printed&spoken_of_buy
-0.30 marked&spoken_of_happened markup_near&much_about_texts markup_near&spoken_of_means may_happen&says_if
-0.30 may_happen&says_lately may_happen&says_numbered may_happen&spoken_of_supposed much_trouble&spoken_of_solved
-0.30 names_the_words&says_looks_for nobody_speaks&record nobody_speaks&says_supposed nobody_speaks&spoken_of_lesson
-0.30 nothing_stated&spoken_of_but nothing_stated&spoken_of_changes nothing_stated&spoken_of_may often_may&output_near
-0.30 often_may&spoken_of_means on_a_stamped_line&says_labelled_symptom on_a_stamped_line&text_behind
-0.30 other_near&remedies_below other_near&says_laughs other_near&spoken_of_help other_near&trouble
-0.30 output_near&says_happened output_near&somebody's_own_machine,_in_short record&says_happened record&says_may
-0.30 record&somebody's_own_question,_in_short remedies_above&spoken_of_lower_it says_after_so_long&says_but
-0.30 says_ask&spoken_of_self says_but&says_happened says_buy&words_before says_example&says_words
-0.30 says_explained&says_happened says_happened&says_never says_help&spoken_of_self says_if&says_may
-0.30 says_if&says_means says_if&says_people says_labelled_symptom&spoken_of_ask says_laughs&somebody's_own,_in_short
-0.30 says_laughs&somebody_speaks says_lesson&says_when says_looks_for&says_supposed
-0.30 says_looks_for&somebody's_own_question,_in_short says_lower_it&says_self says_lower_it&trouble
-0.30 says_may&somebody's_own_question,_in_short says_people&trouble says_proposed&trouble says_self&somebody_speaks
-0.30 says_words&text_behind setting_near&spoken_of_when somebody's_own&spoken_of_solved
-0.30 somebody's_own,_in_short&spoken_of_self spoken_of_after_so_long&spoken_of_remedy
-0.30 spoken_of_after_so_long&spoken_of_when spoken_of_ask&spoken_of_cause spoken_of_ask&spoken_of_labelled_remedy
-0.30 spoken_of_ask&traceback_above spoken_of_example&spoken_of_made_up spoken_of_example&spoken_of_when
-0.30 spoken_of_example&trace_near spoken_of_if&spoken_of_may spoken_of_laughs&text_behind
-0.30 spoken_of_lesson&spoken_of_reader spoken_of_looks_for&spoken_of_self spoken_of_lower_it&spoken_of_may
-0.30 spoken_of_means&text_behind spoken_of_people&spoken_of_reader spoken_of_people&trace_near
-0.30 spoken_of_reader&spoken_of_when trace_near&trouble trace_near&within_code traceback_above&within_code
-0.25 a_failed_run&explained_behind a_failed_run&in_quotes a_failed_run&says_means a_failed_run&spoken_of_happened
-0.25 a_failed_run&spoken_of_if a_failed_run&spoken_of_self a_question,_in_short&spoken_of_example
-0.25 a_question,_in_short&text_about_texts a_question,_in_short&typeset a_sentence_leads&indented
-0.25 a_sentence_leads&mentioned a_sentence_leads&says_after_so_long a_sentence_leads&says_help
-0.25 a_sentence_leads&says_remedy a_setup,_in_short&says_proposed a_setup,_in_short&says_solved
-0.25 a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_made_up a_setup,_in_short&spoken_of_numbered
-0.25 a_setup,_in_short&spoken_of_solved a_setup,_in_short&traceback_above a_short_text&advice_share
-0.25 a_short_text&advised a_short_text&behind_a_prefix a_short_text&explained_behind a_short_text&heads_a_document
-0.25 a_short_text&hypothetical_sentence a_short_text&says_example a_short_text&says_explained a_short_text&says_may
-0.25 a_short_text&setting_near a_short_text&spoken_of_lesson a_short_text&spoken_of_words
-0.25 a_site's_lines&a_whole_error_line a_site's_lines&advice_share a_site's_lines&advised
-0.25 a_site's_lines&begins_its_line a_site's_lines&indented a_thread's_page&says_self a_thread's_title&says_happened
-0.25 a_whole_error_line&advice_share a_whole_error_line&advised a_whole_error_line&somebody_speaks
-0.25 a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_when about_texts&heads_a_document
-0.25 about_texts&much_about_texts about_texts&says_after_so_long about_texts&says_help about_texts&spoken_of_help
-0.25 advice_share&within_code advised&within_code advised_by_nobody&remedies_below advised_by_nobody&within_code
-0.25 alone&explained_behind alone&says_buy alone&says_reader begins_its_line&block_opened
-0.25 begins_its_line&explained_behind begins_its_line&much_about_texts begins_its_line&spoken_of_proposed
-0.25 begins_its_line&typeset begins_the_text&says_looks_for begins_the_text&spoken_of_after_so_long
-0.25 begins_the_text&spoken_of_people begins_the_text&words_before behind_a_prefix&markup_near
-0.25 behind_a_prefix&says_supposed blanks_near&code_near block_opened&code_near block_opened&spoken_of_ask
-0.25 block_opened&spoken_of_made_up block_opened&spoken_of_supposed code_near&introduced_as_example
-0.25 code_near&says_looks_for code_near&somebody's_own_question,_in_short code_near&spoken_of_explained
-0.25 code_near&spoken_of_reader comment&figures comment&heads_a_document comment&markup_near comment&other_near
-0.25 comment&spoken_of_lower_it cut_by_dots&happened_to_somebody cut_by_dots&says_words cut_by_dots&somebody's_own
-0.25 denied_in_front&names_the_words denied_in_front&record denied_in_front&says_but ends_the_text&explained_behind
-0.25 ends_the_text&says_buy ends_the_text&spoken_of_example ends_the_text&spoken_of_lesson
-0.25 explained_behind&says_happened figures&its_words_taken_up figures&spoken_of_explained figures&spoken_of_supposed
-0.25 happened_to_somebody&spoken_of_after_so_long heads_a_document&spoken_of_lesson
-0.25 host_memory&somebody's_own_question,_in_short hypothetical_sentence&markup_near hypothetical_sentence&says_ask
-0.25 hypothetical_sentence&says_lately hypothetical_sentence&says_when
-0.25 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&spoken_of_help
-0.25 hypothetical_sentence&spoken_of_reader in_a_thread&says_happened in_a_thread&spoken_of_changes
-0.25 in_quotes&says_but in_quotes&says_lower_it in_quotes&spoken_of_buy in_quotes&traceback_above
-0.25 indented&nobody_speaks indented&says_when indented&spoken_of_looks_for
-0.25 introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_means marked&spoken_of_self
-0.25 markup_near&says_cause markup_near&within_code may_happen&mentioned may_happen&says_proposed
-0.25 may_happen&somebody_speaks may_happen&spoken_of_made_up mentioned&says_never mentioned&spoken_of_may
-0.25 mentioned&spoken_of_when mentioned&spoken_of_words mentioned&trace_near much_about_texts&nobody_speaks
-0.25 much_about_texts&says_after_so_long much_trouble&on_a_stamped_line much_trouble&setting_near
-0.25 much_trouble&spoken_of_happened names_the_words&on_a_stamped_line names_the_words&says_made_up
-0.25 nobody_speaks&says_buy nobody_speaks&says_proposed nobody_speaks&says_remedy nobody_speaks&says_words
-0.25 nothing_stated&says_buy nothing_stated&says_lately nothing_stated&says_lesson nothing_stated&says_reader
-0.25 nothing_stated&says_supposed nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_proposed
-0.25 often_may&somebody's_own_machine,_in_short often_may&spoken_of_if on_a_stamped_line&says_made_up
-0.25 on_a_stamped_line&says_numbered on_a_stamped_line&says_solved on_a_stamped_line&setting_near
-0.25 on_a_stamped_line&spoken_of_ask on_a_stamped_line&words_before other_near&spoken_of_after_so_long
-0.25 other_near&spoken_of_ask other_near&spoken_of_labelled_remedy other_near&spoken_of_made_up
-0.25 other_near&spoken_of_never other_near&spoken_of_proposed other_near&text_behind output_near&says_made_up
-0.25 output_near&spoken_of_made_up output_near&spoken_of_may output_near&trouble output_near&within_code
-0.25 record&says_help says_after_so_long&says_may says_after_so_long&somebody's_own says_ask&says_lately
-0.25 says_ask&somebody's_own,_in_short says_but&words_before says_explained&somebody_speaks says_happened&says_solved
-0.25 says_happened&spoken_of_happened says_happened&spoken_of_if says_help&says_reader says_help&says_self
-0.25 says_help&somebody's_own says_if&says_reader says_if&somebody's_own_question,_in_short says_if&spoken_of_self
-0.25 says_labelled_symptom&somebody's_own says_labelled_symptom&spoken_of_happened
-0.25 says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks says_lower_it&says_reader
-0.25 says_made_up&says_when says_means&spoken_of_happened says_reader&words_before says_self&somebody's_own
-0.25 says_self&spoken_of_after_so_long says_supposed&words_before says_when&spoken_of_after_so_long
-0.25 says_when&trace_near says_words&somebody_speaks setting_near&spoken_of_people
-0.25 somebody's_own&spoken_of_after_so_long somebody's_own&spoken_of_help
-0.25 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_but
-0.25 somebody's_own,_in_short&spoken_of_may somebody's_own,_in_short&spoken_of_reader
-0.25 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_self
-0.25 somebody's_own_question,_in_short&spoken_of_but somebody_speaks&spoken_of_self
-0.25 spoken_of_after_so_long&spoken_of_lately spoken_of_after_so_long&spoken_of_numbered
-0.25 spoken_of_ask&spoken_of_example spoken_of_ask&trace_near spoken_of_but&spoken_of_labelled_symptom
-0.25 spoken_of_explained&spoken_of_proposed spoken_of_explained&spoken_of_when spoken_of_explained&trace_near
-0.25 spoken_of_help&trouble spoken_of_lately&spoken_of_looks_for spoken_of_lesson&spoken_of_lower_it
-0.25 spoken_of_lesson&spoken_of_solved spoken_of_looks_for&trouble spoken_of_lower_it&spoken_of_means
-0.25 spoken_of_may&spoken_of_when spoken_of_may&text_behind spoken_of_may&trouble spoken_of_may&typeset
-0.25 spoken_of_self&spoken_of_solved spoken_of_supposed&spoken_of_words
-0.20 a_failed_run&behind_a_prefix a_failed_run&says_changes a_failed_run&says_example a_failed_run&spoken_of_cause
-0.20 a_failed_run&spoken_of_never a_failed_run&text_behind a_failed_run&traceback_above
-0.20 a_question,_in_short&begins_the_text a_question,_in_short&its_hint_printed a_question,_in_short&says_laughs
-0.20 a_question,_in_short&spoken_of_reader a_report's_heading&advice_share a_report's_heading&advised
-0.20 a_sentence_leads&explained_behind a_sentence_leads&somebody's_own_machine,_in_short
-0.20 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_reader
-0.20 a_setup,_in_short&cut_by_dots a_setup,_in_short&introduced_as_example a_setup,_in_short&marked
-0.20 a_setup,_in_short&markup_near a_setup,_in_short&often_may a_setup,_in_short&spoken_of_lesson
-0.20 a_short_text&figures a_short_text&its_hint_printed a_short_text&says_ask a_short_text&says_reader
-0.20 a_short_text&somebody_speaks a_short_text&spoken_of_lower_it a_short_text&spoken_of_proposed
-0.20 a_short_text&spoken_of_reader a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may
-0.20 a_site's_lines&spoken_of_never a_thread's_page&says_after_so_long a_thread's_page&somebody_speaks
-0.20 a_thread's_page&spoken_of_explained a_thread's_page&spoken_of_when a_thread's_title&happened_to_somebody
-0.20 a_thread's_title&spoken_of_happened a_thread's_title&text_behind a_whole_error_line&spoken_of_after_so_long
-0.20 a_whole_error_line&spoken_of_happened a_whole_error_line&trace_near about_texts&begins_its_line
-0.20 about_texts&code_near about_texts&in_a_thread about_texts&often_may about_texts&spoken_of_changes
-0.20 about_texts&trouble advice_share&begins_its_line advice_share&block_opened advice_share&figures
-0.20 advice_share&much_about_texts advice_share&remedies_below advice_share&says_after_so_long
-0.20 advice_share&spoken_of_changes advice_share&spoken_of_labelled_symptom advice_share&spoken_of_when
-0.20 advised&begins_its_line advised&block_opened advised&figures advised&much_about_texts advised&remedies_below
-0.20 advised&says_after_so_long advised&spoken_of_changes advised&spoken_of_labelled_symptom advised&spoken_of_when
-0.20 advised_by_nobody&behind_a_prefix advised_by_nobody&its_hint_printed advised_by_nobody&much_about_texts
-0.20 advised_by_nobody&spoken_of_labelled_symptom advised_by_nobody&spoken_of_lately advised_by_nobody&words_before
-0.20 alone&says_example alone&says_explained alone&says_proposed begins_its_line&remedies_below
-0.20 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_people
-0.20 begins_its_line&spoken_of_when begins_the_text&says_happened begins_the_text&spoken_of_changes
-0.20 begins_the_text&spoken_of_never behind_a_prefix&denied_in_front behind_a_prefix&says_example
-0.20 behind_a_prefix&says_numbered between_sections&trace_near blanks_near&figures blanks_near&nobody_speaks
-0.20 blanks_near&words_before block_opened&nobody_speaks block_opened&spoken_of_words code_near&nobody_speaks
-0.20 code_near&says_if code_near&says_lower_it code_near&spoken_of_supposed comment&says_happened
-0.20 comment&spoken_of_lately comment&spoken_of_self comment&trouble cut_by_dots&says_but cut_by_dots&says_lately
-0.20 cut_by_dots&says_when denied_in_front&says_happened denied_in_front&says_self
-0.20 denied_in_front&somebody's_own_machine,_in_short denied_in_front&text_behind ends_the_text&nothing_stated
-0.20 ends_the_text&says_laughs ends_the_text&says_lesson ends_the_text&somebody's_own_question,_in_short
-0.20 explained_behind&nothing_stated explained_behind&trace_near figures&spoken_of_labelled_remedy
-0.20 figures&spoken_of_people figures&words_before happened_to_somebody&says_proposed
-0.20 happened_to_somebody&says_reader happened_to_somebody&says_words happened_to_somebody&setting_near
-0.20 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_solved heads_a_document&trace_near
-0.20 hypothetical_sentence&much_trouble hypothetical_sentence&says_words
-0.20 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_if
-0.20 hypothetical_sentence&trace_near in_a_thread&marked in_a_thread&somebody's_own in_a_thread&spoken_of_explained
-0.20 in_a_thread&spoken_of_never in_quotes&says_laughs in_quotes&spoken_of_but in_quotes&spoken_of_cause
-0.20 in_quotes&spoken_of_made_up indented&says_labelled_symptom indented&spoken_of_happened indented&spoken_of_if
-0.20 item_of_a_list&other_near item_of_a_list&says_lower_it item_of_a_list&spoken_of_after_so_long
-0.20 item_of_a_list&spoken_of_never its_hint_printed&remedies_above its_hint_printed&spoken_of_lately
-0.20 its_hint_printed&spoken_of_people its_words_taken_up&nobody_speaks marked&says_happened
-0.20 marked&somebody's_own,_in_short markup_near&record markup_near&remedies_above markup_near&says_lower_it
-0.20 markup_near&says_means markup_near&spoken_of_words may_happen&often_may may_happen&says_may
-0.20 may_happen&setting_near may_happen&spoken_of_but may_happen&spoken_of_solved mentioned&on_a_stamped_line
-0.20 mentioned&says_but mentioned&says_labelled_symptom mentioned&spoken_of_labelled_cause
-0.20 much_about_texts&on_a_stamped_line much_about_texts&spoken_of_happened names_the_words&says_supposed
-0.20 names_the_words&somebody_speaks names_the_words&spoken_of_after_so_long
-0.20 names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson names_the_words&spoken_of_self
-0.20 names_the_words&spoken_of_words nobody_speaks&says_if nobody_speaks&says_reader nobody_speaks&spoken_of_buy
-0.20 nobody_speaks&spoken_of_example nobody_speaks&spoken_of_may nothing_stated&says_explained
-0.20 nothing_stated&says_lower_it nothing_stated&says_means nothing_stated&says_remedy
-0.20 nothing_stated&spoken_of_solved often_may&on_a_stamped_line often_may&spoken_of_ask often_may&spoken_of_happened
-0.20 often_may&spoken_of_self often_may&text_behind often_may&words_before on_a_stamped_line&says_looks_for
-0.20 on_a_stamped_line&spoken_of_looks_for on_a_stamped_line&spoken_of_self other_near&record other_near&says_if
-0.20 other_near&says_looks_for other_near&says_means other_near&spoken_of_lower_it output_near&says_solved
-0.20 output_near&spoken_of_changes output_near&words_before record&says_never record&spoken_of_changes
-0.20 record&spoken_of_laughs record&spoken_of_made_up remedies_above&spoken_of_happened
-0.20 says_after_so_long&spoken_of_lesson says_after_so_long&spoken_of_reader says_ask&says_words says_ask&trouble
-0.20 says_but&says_lately says_but&says_made_up says_but&somebody's_own_question,_in_short says_buy&says_self
-0.20 says_buy&somebody_speaks says_changes&says_people says_explained&says_lately says_explained&somebody's_own
-0.20 says_explained&somebody's_own,_in_short says_explained&text_behind says_happened&spoken_of_ask
-0.20 says_happened&spoken_of_but says_happened&spoken_of_solved says_happened&spoken_of_words says_help&says_people
-0.20 says_if&says_lately says_if&says_never says_labelled_symptom&spoken_of_lately says_lately&says_means
-0.20 says_lately&says_proposed says_lesson&spoken_of_people says_looks_for&says_lower_it says_looks_for&spoken_of_may
-0.20 says_lower_it&trace_near says_made_up&says_may says_made_up&says_words
-0.20 says_made_up&somebody's_own_question,_in_short says_made_up&text_behind says_may&says_reader
-0.20 says_means&says_reader says_means&somebody_speaks says_never&says_self says_never&spoken_of_ask
-0.20 says_never&trouble says_people&spoken_of_people says_proposed&says_when says_remedy&says_when
-0.20 says_remedy&says_words says_self&says_words says_self&spoken_of_reader says_supposed&setting_near
-0.20 says_when&spoken_of_explained says_when&spoken_of_people says_when&spoken_of_remedy says_words&spoken_of_never
-0.20 says_words&spoken_of_self setting_near&spoken_of_lower_it setting_near&spoken_of_numbered
-0.20 somebody's_own&spoken_of_never somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_lesson
-0.20 somebody's_own,_in_short&spoken_of_lower_it somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_reader somebody's_own_question,_in_short&spoken_of_reader
-0.20 somebody_speaks&somebody's_own,_in_short somebody_speaks&spoken_of_help somebody_speaks&spoken_of_people
-0.20 spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_lower_it spoken_of_ask&spoken_of_made_up
-0.20 spoken_of_but&spoken_of_if spoken_of_but&spoken_of_never spoken_of_but&trouble spoken_of_buy&spoken_of_lately
-0.20 spoken_of_buy&spoken_of_reader spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_means
-0.20 spoken_of_changes&spoken_of_when spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_words
-0.20 spoken_of_example&traceback_above spoken_of_explained&spoken_of_lesson spoken_of_explained&traceback_above
-0.20 spoken_of_happened&spoken_of_reader spoken_of_help&spoken_of_never spoken_of_if&spoken_of_supposed
-0.20 spoken_of_labelled_symptom&trace_near spoken_of_labelled_symptom&traceback_above
-0.20 spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_may spoken_of_lesson&spoken_of_may
-0.20 spoken_of_looks_for&text_behind spoken_of_looks_for&words_before spoken_of_lower_it&spoken_of_solved
-0.20 spoken_of_made_up&spoken_of_words spoken_of_means&spoken_of_people spoken_of_means&spoken_of_reader
-0.20 spoken_of_never&spoken_of_people spoken_of_numbered&spoken_of_when spoken_of_people&words_before
-0.20 spoken_of_self&spoken_of_when spoken_of_solved&spoken_of_when spoken_of_words&text_about_texts
-0.15 a_failed_run&a_short_text a_failed_run&introduced_as_example a_failed_run&much_advised a_failed_run&much_trouble
-0.15 a_failed_run&other_near a_failed_run&says_cause a_failed_run&says_proposed a_failed_run&spoken_of_labelled_cause
-0.15 a_question,_in_short&code_near a_question,_in_short&its_words_taken_up a_question,_in_short&nothing_stated
-0.15 a_question,_in_short&output_near a_question,_in_short&says_people
-0.15 a_question,_in_short&spoken_of_labelled_symptom a_question,_in_short&spoken_of_lately
-0.15 a_question,_in_short&spoken_of_numbered a_question,_in_short&spoken_of_words a_question,_in_short&text_behind
-0.15 a_sentence_leads&happened_to_somebody a_sentence_leads&heads_a_document a_sentence_leads&may_happen
-0.15 a_sentence_leads&output_near a_sentence_leads&says_cause a_sentence_leads&says_proposed
-0.15 a_sentence_leads&says_words a_sentence_leads&setting_near a_sentence_leads&spoken_of_after_so_long
-0.15 a_sentence_leads&spoken_of_remedy a_sentence_leads&spoken_of_supposed a_sentence_leads&traceback_above
-0.15 a_setup,_in_short&alone a_setup,_in_short&between_sections a_setup,_in_short&item_of_a_list
-0.15 a_setup,_in_short&says_help a_setup,_in_short&says_lesson a_setup,_in_short&spoken_of_laughs
-0.15 a_setup,_in_short&text_behind a_short_text&in_quotes a_short_text&nothing_stated a_short_text&says_changes
-0.15 a_short_text&says_made_up a_short_text&says_means a_short_text&says_people a_short_text&says_supposed
-0.15 a_short_text&spoken_of_if a_short_text&spoken_of_may a_short_text&words_before a_site's_lines&advised_by_nobody
-0.15 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_help
-0.15 a_site's_lines&text_behind a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_changes
-0.15 a_thread's_page&spoken_of_proposed a_thread's_page&spoken_of_signed a_thread's_page&traceback_above
-0.15 a_thread's_title&markup_near a_thread's_title&somebody's_own a_thread's_title&spoken_of_after_so_long
-0.15 a_thread's_title&spoken_of_lower_it a_whole_error_line&begins_its_line a_whole_error_line&figures
-0.15 a_whole_error_line&spoken_of_never a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_supposed
-0.15 a_whole_error_line&spoken_of_words a_whole_error_line&traceback_above about_texts&happened_to_somebody
-0.15 about_texts&indented about_texts&says_lately about_texts&says_lesson about_texts&says_when
-0.15 about_texts&spoken_of_but about_texts&spoken_of_reader about_texts&typeset advice_share&hypothetical_sentence
-0.15 advice_share&introduced_as_example advice_share&item_of_a_list advice_share&its_hint_printed
-0.15 advice_share&says_labelled_symptom advice_share&says_looks_for advice_share&says_proposed
-0.15 advice_share&says_reader advice_share&says_self advice_share&somebody's_own,_in_short
-0.15 advice_share&spoken_of_lower_it advice_share&words_before advised&hypothetical_sentence
-0.15 advised&introduced_as_example advised&item_of_a_list advised&its_hint_printed advised&says_labelled_symptom
-0.15 advised&says_looks_for advised&says_proposed advised&says_reader advised&says_self
-0.15 advised&somebody's_own,_in_short advised&spoken_of_lower_it advised&words_before advised_by_nobody&block_opened
-0.15 advised_by_nobody&happened_to_somebody advised_by_nobody&hypothetical_sentence
-0.15 advised_by_nobody&says_labelled_symptom advised_by_nobody&says_looks_for advised_by_nobody&says_may
-0.15 advised_by_nobody&setting_near advised_by_nobody&spoken_of_if alone&may_happen alone&names_the_words
-0.15 alone&nobody_speaks alone&says_changes alone&says_help alone&somebody_speaks
-0.15 answered_by_mail&happened_to_somebody answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_when
-0.15 begins_its_line&heads_a_document begins_its_line&much_trouble begins_its_line&nothing_stated
-0.15 begins_its_line&says_labelled_symptom begins_its_line&says_may begins_its_line&spoken_of_example
-0.15 begins_its_line&spoken_of_happened begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_lower_it
-0.15 begins_the_text&says_if begins_the_text&says_lately begins_the_text&says_made_up
-0.15 begins_the_text&spoken_of_happened behind_a_prefix&much_about_texts behind_a_prefix&says_lesson
-0.15 behind_a_prefix&says_when behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_changes
-0.15 between_sections&comment between_sections&spoken_of_lower_it between_sections&spoken_of_means
-0.15 between_sections&words_before blanks_near&nothing_stated blanks_near&other_near blanks_near&says_happened
-0.15 blanks_near&spoken_of_help blanks_near&trouble block_opened&often_may block_opened&spoken_of_may
-0.15 boxes_ticked&item_of_a_list code_near&says_means code_near&says_when code_near&somebody_speaks
-0.15 code_near&spoken_of_people code_near&spoken_of_remedy code_near&text_behind comment&happened_to_somebody
-0.15 comment&in_a_thread comment&somebody's_own comment&spoken_of_after_so_long comment&spoken_of_if
-0.15 comment&spoken_of_solved cut_by_dots&says_lower_it cut_by_dots&says_self cut_by_dots&spoken_of_means
-0.15 cut_by_dots&spoken_of_when denied_in_front&ends_the_text denied_in_front&says_means denied_in_front&says_when
-0.15 denied_in_front&spoken_of_ask denied_in_front&spoken_of_when ends_the_text&heads_a_document
-0.15 ends_the_text&says_example ends_the_text&says_explained ends_the_text&says_proposed
-0.15 ends_the_text&spoken_of_after_so_long ends_the_text&spoken_of_help ends_the_text&spoken_of_words
-0.15 explained_behind&traceback_above figures&indented figures&introduced_as_example figures&marked
-0.15 figures&nobody_speaks figures&often_may figures&says_if figures&says_lesson figures&says_self
-0.15 figures&spoken_of_proposed figures&spoken_of_remedy figures&spoken_of_words figures&text_about_texts
-0.15 happened_to_somebody&heads_a_document happened_to_somebody&markup_near happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&much_trouble happened_to_somebody&says_looks_for happened_to_somebody&spoken_of_example
-0.15 happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_lower_it
-0.15 heads_a_document&hypothetical_sentence heads_a_document&markup_near heads_a_document&much_about_texts
-0.15 heads_a_document&says_lower_it heads_a_document&spoken_of_lower_it heads_a_document&traceback_above
-0.15 heads_a_document&words_before host_memory&somebody's_own,_in_short hypothetical_sentence&item_of_a_list
-0.15 hypothetical_sentence&says_numbered hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_may
-0.15 in_a_thread&mentioned in_a_thread&says_after_so_long in_a_thread&spoken_of_after_so_long
-0.15 in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_people in_a_thread&spoken_of_solved
-0.15 in_a_thread&spoken_of_words in_quotes&its_words_taken_up in_quotes&says_ask in_quotes&says_lesson
-0.15 in_quotes&says_proposed in_quotes&says_when in_quotes&spoken_of_explained in_quotes&spoken_of_happened
-0.15 in_quotes&spoken_of_labelled_remedy in_quotes&text_about_texts indented&introduced_as_example
-0.15 indented&item_of_a_list indented&says_after_so_long indented&says_looks_for indented&spoken_of_explained
-0.15 indented&spoken_of_lower_it indented&spoken_of_words introduced_as_example&spoken_of_supposed
-0.15 item_of_a_list&markup_near item_of_a_list&may_happen its_hint_printed&spoken_of_labelled_symptom
-0.15 its_words_taken_up&other_near its_words_taken_up&output_near its_words_taken_up&somebody_speaks
-0.15 its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self
-0.15 marked&somebody_speaks marked&spoken_of_if marked&spoken_of_lately marked&spoken_of_lower_it marked&text_behind
-0.15 markup_near&names_the_words markup_near&says_example markup_near&says_lesson
-0.15 markup_near&spoken_of_labelled_cause markup_near&spoken_of_labelled_remedy markup_near&spoken_of_looks_for
-0.15 may_happen&on_a_stamped_line may_happen&says_explained may_happen&says_lesson may_happen&says_made_up
-0.15 may_happen&somebody's_own,_in_short may_happen&somebody's_own_machine,_in_short may_happen&spoken_of_lesson
-0.15 mentioned&says_buy mentioned&says_explained mentioned&says_solved mentioned&spoken_of_but
-0.15 mentioned&spoken_of_help mentioned&spoken_of_labelled_remedy mentioned&spoken_of_lately
-0.15 mentioned&spoken_of_lower_it mentioned&spoken_of_made_up mentioned&spoken_of_reader
-0.15 much_advised&spoken_of_lower_it much_trouble&spoken_of_changes much_trouble&spoken_of_help
-0.15 much_trouble&spoken_of_people much_trouble&spoken_of_supposed names_the_words&says_changes
-0.15 names_the_words&says_lately names_the_words&says_words names_the_words&spoken_of_never names_the_words&trouble
-0.15 nobody_speaks&says_cause nobody_speaks&says_made_up nobody_speaks&says_self nobody_speaks&spoken_of_ask
-0.15 nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_means
-0.15 nobody_speaks&spoken_of_proposed nothing_stated&says_ask nothing_stated&says_cause nothing_stated&says_example
-0.15 nothing_stated&says_help nothing_stated&says_people nothing_stated&spoken_of_labelled_cause
-0.15 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lately nothing_stated&spoken_of_lesson
-0.15 often_may&somebody's_own,_in_short often_may&somebody_speaks often_may&spoken_of_changes
-0.15 often_may&spoken_of_example on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_example
-0.15 on_a_stamped_line&spoken_of_help other_near&says_after_so_long other_near&says_proposed
-0.15 other_near&spoken_of_laughs other_near&spoken_of_remedy output_near&spoken_of_ask output_near&spoken_of_buy
-0.15 output_near&spoken_of_never output_near&spoken_of_numbered output_near&text_about_texts record&says_proposed
-0.15 record&spoken_of_buy record&spoken_of_example remedies_above&traceback_above remedies_below&spoken_of_happened
-0.15 says_after_so_long&says_never says_after_so_long&setting_near says_after_so_long&spoken_of_after_so_long
-0.15 says_after_so_long&spoken_of_may says_ask&says_made_up says_ask&says_people says_ask&setting_near
-0.15 says_ask&spoken_of_ask says_ask&text_behind says_but&says_changes says_but&spoken_of_ask says_buy&says_lower_it
-0.15 says_buy&somebody's_own,_in_short says_changes&says_if says_changes&setting_near says_changes&trouble
-0.15 says_example&says_happened says_example&says_lately says_example&spoken_of_self says_explained&says_means
-0.15 says_explained&says_reader says_explained&says_self says_explained&says_when says_explained&trouble
-0.15 says_happened&says_made_up says_happened&trouble says_help&says_looks_for says_help&spoken_of_after_so_long
-0.15 says_help&spoken_of_may says_help&spoken_of_reader says_help&trouble says_if&spoken_of_ask
-0.15 says_if&spoken_of_lower_it says_labelled_symptom&spoken_of_if says_labelled_symptom&spoken_of_lesson
-0.15 says_lately&says_looks_for says_lately&says_lower_it says_lately&says_may says_lesson&says_may
-0.15 says_looks_for&says_words says_looks_for&spoken_of_when says_lower_it&setting_near says_made_up&somebody's_own
-0.15 says_may&spoken_of_but says_may&spoken_of_changes says_may&spoken_of_if says_may&spoken_of_people
-0.15 says_means&says_people says_means&somebody's_own,_in_short says_means&spoken_of_reader says_means&spoken_of_when
-0.15 says_never&spoken_of_help says_never&spoken_of_never says_never&spoken_of_self
-0.15 says_people&somebody's_own_question,_in_short says_people&spoken_of_happened says_people&trace_near
-0.15 says_proposed&somebody's_own,_in_short says_proposed&text_behind says_remedy&spoken_of_happened
-0.15 says_self&spoken_of_ask says_self&spoken_of_when says_supposed&spoken_of_after_so_long
-0.15 says_supposed&spoken_of_when says_when&somebody's_own_question,_in_short says_when&trouble
-0.15 says_words&somebody's_own says_words&spoken_of_lower_it says_words&spoken_of_may setting_near&spoken_of_but
-0.15 setting_near&spoken_of_example setting_near&spoken_of_never setting_near&trouble somebody's_own&spoken_of_lately
-0.15 somebody's_own&words_before somebody's_own,_in_short&spoken_of_help
-0.15 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_lesson
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_example
-0.15 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_proposed
-0.15 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_solved spoken_of_after_so_long&spoken_of_help
-0.15 spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_reader spoken_of_but&spoken_of_changes
-0.15 spoken_of_but&spoken_of_people spoken_of_but&text_behind spoken_of_but&words_before
-0.15 spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_remedy spoken_of_cause&text_behind
-0.15 spoken_of_changes&spoken_of_happened spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_never
-0.15 spoken_of_example&spoken_of_remedy spoken_of_explained&spoken_of_happened spoken_of_happened&spoken_of_never
-0.15 spoken_of_happened&text_behind spoken_of_happened&traceback_above spoken_of_happened&within_code
-0.15 spoken_of_happened&words_before spoken_of_help&spoken_of_supposed spoken_of_help&spoken_of_when
-0.15 spoken_of_labelled_cause&words_before spoken_of_labelled_symptom&spoken_of_may
-0.15 spoken_of_lately&spoken_of_supposed spoken_of_laughs&spoken_of_people spoken_of_lesson&spoken_of_supposed
-0.15 spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered spoken_of_looks_for&spoken_of_remedy
-0.15 spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&traceback_above spoken_of_lower_it&typeset
-0.15 spoken_of_may&spoken_of_means spoken_of_may&spoken_of_people spoken_of_may&spoken_of_reader
-0.15 spoken_of_may&words_before spoken_of_means&spoken_of_words spoken_of_never&text_behind
-0.15 spoken_of_never&trace_near spoken_of_never&traceback_above spoken_of_never&words_before
-0.15 spoken_of_people&traceback_above spoken_of_proposed&spoken_of_supposed spoken_of_proposed&spoken_of_words
-0.15 spoken_of_proposed&trace_near spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy
-0.15 spoken_of_reader&spoken_of_self spoken_of_reader&trouble spoken_of_remedy&trouble spoken_of_self&within_code
-0.15 spoken_of_solved&spoken_of_supposed spoken_of_supposed&trace_near text_about_texts&words_before
-0.10 a_failed_run&comment a_failed_run&nobody_speaks a_failed_run&spoken_of_help a_failed_run's_record&about_texts
-0.10 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.10 a_question,_in_short&a_whole_error_line a_question,_in_short&record a_question,_in_short&says_when
-0.10 a_question,_in_short&says_words a_question,_in_short&spoken_of_explained a_question,_in_short&spoken_of_lower_it
-0.10 a_question,_in_short&trace_near a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_solved
-0.10 a_sentence_leads&a_thread's_page a_sentence_leads&advice_share a_sentence_leads&advised
-0.10 a_sentence_leads&advised_by_nobody a_sentence_leads&alone a_sentence_leads&between_sections
-0.10 a_sentence_leads&comment a_sentence_leads&says_supposed a_sentence_leads&somebody_speaks
-0.10 a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_solved
-0.10 a_setup,_in_short&a_site's_lines a_setup,_in_short&a_whole_error_line a_setup,_in_short&names_the_words
-0.10 a_setup,_in_short&says_ask a_setup,_in_short&says_but a_setup,_in_short&says_may a_setup,_in_short&says_numbered
-0.10 a_setup,_in_short&somebody_speaks a_short_text&beside_a_quotation a_short_text&code_near a_short_text&may_happen
-0.10 a_short_text&much_advised a_short_text&often_may a_short_text&on_a_stamped_line a_short_text&remedies_above
-0.10 a_short_text&says_but a_short_text&says_words a_short_text&somebody's_own a_short_text&spoken_of_buy
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&somebody's_own a_site's_lines&spoken_of_ask
-0.10 a_site's_lines&spoken_of_happened a_thread's_page&ends_the_text a_thread's_page&on_a_stamped_line
-0.10 a_thread's_page&says_happened a_thread's_page&says_when a_thread's_page&spoken_of_may
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved a_thread's_page&spoken_of_supposed
-0.10 a_thread's_title&output_near a_thread's_title&spoken_of_solved a_whole_error_line&between_sections
-0.10 a_whole_error_line&blanks_near a_whole_error_line&its_words_taken_up a_whole_error_line&much_advised
-0.10 a_whole_error_line&remedies_below a_whole_error_line&somebody's_own,_in_short
-0.10 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_labelled_symptom about_texts&marked about_texts&mentioned about_texts&much_advised
-0.10 about_texts&much_trouble about_texts&says_made_up about_texts&says_means about_texts&says_remedy
-0.10 about_texts&says_supposed about_texts&spoken_of_supposed about_texts&spoken_of_when about_texts&within_code
-0.10 about_texts&words_before advice_share&advised_by_nobody advice_share&markup_near advice_share&much_advised
-0.10 advice_share&nobody_speaks advice_share&setting_near advice_share&spoken_of_if advice_share&spoken_of_lately
-0.10 advice_share&spoken_of_remedy advice_share&text_about_texts advised&advised_by_nobody advised&markup_near
-0.10 advised&much_advised advised&nobody_speaks advised&setting_near advised&spoken_of_if advised&spoken_of_lately
-0.10 advised&spoken_of_remedy advised&text_about_texts advised_by_nobody&explained_behind
-0.10 advised_by_nobody&host_memory advised_by_nobody&introduced_as_example advised_by_nobody&much_advised
-0.10 advised_by_nobody&nobody_speaks advised_by_nobody&says_after_so_long advised_by_nobody&says_help
-0.10 advised_by_nobody&says_reader advised_by_nobody&says_self advised_by_nobody&says_when
-0.10 advised_by_nobody&spoken_of_changes advised_by_nobody&spoken_of_example alone&says_made_up alone&says_never
-0.10 alone&says_self alone&text_behind answered_by_mail&nothing_stated answered_by_mail&somebody's_own
-0.10 answered_by_mail&somebody_speaks answered_by_mail&spoken_of_self answered_by_mail&text_behind
-0.10 begins_its_line&blanks_near begins_its_line&its_words_taken_up begins_its_line&markup_near
-0.10 begins_its_line&remedies_above begins_its_line&spoken_of_explained begins_its_line&spoken_of_laughs
-0.10 begins_its_line&spoken_of_made_up begins_its_line&spoken_of_reader begins_the_text&names_the_words
-0.10 begins_the_text&often_may begins_the_text&says_reader begins_the_text&says_remedy begins_the_text&spoken_of_but
-0.10 begins_the_text&spoken_of_lately begins_the_text&text_about_texts behind_a_prefix&says_but
-0.10 behind_a_prefix&says_remedy behind_a_prefix&somebody's_own_question,_in_short
-0.10 behind_a_prefix&spoken_of_after_so_long behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_solved
-0.10 beside_a_quotation&in_quotes beside_a_quotation&nothing_stated beside_a_quotation&text_behind
-0.10 beside_a_quotation&trouble beside_a_quotation&words_before between_sections&code_near
-0.10 between_sections&explained_behind between_sections&marked between_sections&mentioned
-0.10 between_sections&nobody_speaks between_sections&nothing_stated between_sections&other_near
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_reader
-0.10 between_sections&spoken_of_supposed between_sections&traceback_above blanks_near&heads_a_document
-0.10 blanks_near&much_trouble blanks_near&on_a_stamped_line blanks_near&spoken_of_happened
-0.10 blanks_near&spoken_of_words block_opened&much_trouble block_opened&says_words
-0.10 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_proposed boxes_ticked&mentioned
-0.10 code_near&comment code_near&explained_behind code_near&often_may code_near&says_ask code_near&says_help
-0.10 code_near&says_reader code_near&says_self code_near&somebody's_own,_in_short code_near&spoken_of_buy
-0.10 code_near&text_about_texts comment&indented comment&marked comment&names_the_words comment&says_words
-0.10 comment&spoken_of_help comment&within_code comment&words_before cut_by_dots&names_the_words
-0.10 cut_by_dots&says_made_up cut_by_dots&says_proposed cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause
-0.10 cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_words denied_in_front&indented denied_in_front&mentioned
-0.10 denied_in_front&says_lately denied_in_front&says_numbered denied_in_front&spoken_of_changes
-0.10 denied_in_front&spoken_of_example ends_the_text&other_near ends_the_text&says_ask ends_the_text&says_reader
-0.10 ends_the_text&spoken_of_explained ends_the_text&spoken_of_happened ends_the_text&spoken_of_when
-0.10 ends_the_text&trouble explained_behind&heads_a_document explained_behind&may_happen
-0.10 explained_behind&setting_near explained_behind&spoken_of_happened explained_behind&words_before
-0.10 figures&remedies_below figures&says_example figures&says_made_up figures&spoken_of_laughs
-0.10 figures&spoken_of_lower_it happened_to_somebody&item_of_a_list happened_to_somebody&mentioned
-0.10 happened_to_somebody&says_happened happened_to_somebody&somebody's_own
-0.10 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_changes
-0.10 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_means heads_a_document&marked
-0.10 heads_a_document&nobody_speaks heads_a_document&says_self heads_a_document&spoken_of_example
-0.10 heads_a_document&text_behind hypothetical_sentence&output_near hypothetical_sentence&says_lesson
-0.10 hypothetical_sentence&says_may hypothetical_sentence&says_remedy hypothetical_sentence&spoken_of_people
-0.10 hypothetical_sentence&spoken_of_proposed in_a_thread&markup_near in_a_thread&much_trouble in_a_thread&often_may
-0.10 in_a_thread&output_near in_a_thread&spoken_of_lately in_a_thread&spoken_of_proposed in_a_thread&traceback_above
-0.10 in_quotes&much_trouble in_quotes&says_changes in_quotes&says_remedy in_quotes&spoken_of_changes
-0.10 in_quotes&spoken_of_if in_quotes&spoken_of_labelled_symptom in_quotes&trouble indented&marked
-0.10 indented&spoken_of_ask indented&spoken_of_labelled_remedy indented&typeset indented&within_code
-0.10 introduced_as_example&its_hint_printed introduced_as_example&markup_near
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_labelled_symptom
-0.10 introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_lower_it
-0.10 introduced_as_example&spoken_of_reader introduced_as_example&spoken_of_when
-0.10 introduced_as_example&spoken_of_words introduced_as_example&traceback_above item_of_a_list&nobody_speaks
-0.10 item_of_a_list&says_example item_of_a_list&says_lesson item_of_a_list&says_looks_for
-0.10 item_of_a_list&spoken_of_but item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words
-0.10 item_of_a_list&trace_near its_hint_printed&may_happen its_hint_printed&spoken_of_cause
-0.10 its_hint_printed&spoken_of_may its_words_taken_up&may_happen its_words_taken_up&somebody's_own,_in_short
-0.10 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_never its_words_taken_up&trouble
-0.10 marked&markup_near marked&somebody's_own_question,_in_short marked&spoken_of_solved marked&within_code
-0.10 markup_near&much_advised markup_near&nothing_stated markup_near&often_may markup_near&says_made_up
-0.10 markup_near&says_reader markup_near&spoken_of_changes markup_near&spoken_of_lately markup_near&spoken_of_never
-0.10 markup_near&spoken_of_people markup_near&spoken_of_solved markup_near&text_about_texts may_happen&output_near
-0.10 may_happen&says_but may_happen&says_changes may_happen&spoken_of_buy may_happen&spoken_of_explained
-0.10 may_happen&spoken_of_lately may_happen&spoken_of_remedy may_happen&spoken_of_words mentioned&much_about_texts
-0.10 mentioned&remedies_below mentioned&says_ask mentioned&says_lesson mentioned&says_made_up mentioned&says_words
-0.10 mentioned&spoken_of_people mentioned&spoken_of_remedy mentioned&text_about_texts much_about_texts&output_near
-0.10 much_about_texts&says_made_up much_about_texts&says_when much_about_texts&spoken_of_changes
-0.10 much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_self much_about_texts&spoken_of_supposed
-0.10 much_about_texts&spoken_of_words much_about_texts&trace_near much_about_texts&trouble much_advised&nobody_speaks
-0.10 much_advised&nothing_stated much_advised&spoken_of_reader much_advised&spoken_of_remedy
-0.10 much_trouble&somebody's_own,_in_short much_trouble&spoken_of_when much_trouble&text_behind
-0.10 names_the_words&says_help names_the_words&setting_near names_the_words&somebody's_own_question,_in_short
-0.10 names_the_words&spoken_of_but names_the_words&spoken_of_lower_it names_the_words&spoken_of_may
-0.10 nobody_speaks&remedies_above nobody_speaks&remedies_below nobody_speaks&spoken_of_labelled_symptom
-0.10 nothing_stated&says_changes nothing_stated&spoken_of_help nothing_stated&spoken_of_people
-0.10 nothing_stated&text_about_texts nothing_stated&trace_near nothing_stated&words_before often_may&somebody's_own
-0.10 often_may&spoken_of_buy on_a_stamped_line&says_but on_a_stamped_line&says_example on_a_stamped_line&says_when
-0.10 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_means
-0.10 on_a_stamped_line&spoken_of_remedy other_near&remedies_above other_near&says_cause other_near&spoken_of_changes
-0.10 other_near&spoken_of_happened other_near&spoken_of_supposed other_near&traceback_above other_near&within_code
-0.10 output_near&says_ask output_near&says_remedy output_near&says_supposed output_near&spoken_of_cause
-0.10 output_near&spoken_of_proposed output_near&spoken_of_solved output_near&traceback_above record&says_if
-0.10 record&says_made_up record&spoken_of_people record&spoken_of_reader record&spoken_of_solved
-0.10 record&spoken_of_supposed record&spoken_of_when remedies_above&spoken_of_cause remedies_above&trace_near
-0.10 remedies_above&trouble remedies_below&spoken_of_help remedies_below&spoken_of_lower_it
-0.10 remedies_below&spoken_of_people remedies_below&trace_near says_after_so_long&says_looks_for
-0.10 says_after_so_long&says_proposed says_after_so_long&says_when says_ask&says_looks_for
-0.10 says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_happened says_ask&spoken_of_lower_it
-0.10 says_but&says_cause says_but&says_reader says_but&says_self says_but&spoken_of_after_so_long
-0.10 says_but&spoken_of_lately says_buy&says_if says_cause&says_lesson says_cause&says_may says_cause&says_when
-0.10 says_changes&says_lately says_changes&text_behind says_changes&words_before says_example&says_made_up
-0.10 says_example&says_when says_explained&says_if says_explained&says_words says_happened&somebody's_own,_in_short
-0.10 says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom says_happened&traceback_above
-0.10 says_help&says_means says_help&spoken_of_lately says_if&says_looks_for says_if&setting_near
-0.10 says_if&somebody's_own_machine,_in_short says_if&spoken_of_after_so_long says_if&spoken_of_if
-0.10 says_if&spoken_of_laughs says_labelled_symptom&spoken_of_may says_lately&says_solved says_lately&says_words
-0.10 says_lately&spoken_of_lesson says_lately&spoken_of_when says_lately&trace_near says_lesson&says_reader
-0.10 says_lesson&setting_near says_lesson&spoken_of_self says_lesson&text_behind says_lesson&trouble
-0.10 says_looks_for&says_may says_looks_for&says_people says_looks_for&says_reader says_looks_for&spoken_of_happened
-0.10 says_looks_for&spoken_of_help says_looks_for&spoken_of_reader says_looks_for&spoken_of_words
-0.10 says_looks_for&traceback_above says_lower_it&says_people says_lower_it&spoken_of_happened
-0.10 says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_lesson says_lower_it&spoken_of_means
-0.10 says_made_up&says_supposed says_made_up&spoken_of_when says_may&says_people says_may&somebody_speaks
-0.10 says_may&spoken_of_after_so_long says_may&spoken_of_ask says_may&spoken_of_self says_may&spoken_of_when
-0.10 says_means&spoken_of_lesson says_means&spoken_of_words says_numbered&spoken_of_after_so_long
-0.10 says_numbered&trace_near says_people&says_reader says_people&setting_near says_people&spoken_of_but
-0.10 says_people&spoken_of_help says_people&spoken_of_if says_people&spoken_of_lower_it says_people&spoken_of_reader
-0.10 says_reader&says_when says_reader&somebody's_own_question,_in_short says_reader&somebody_speaks
-0.10 says_reader&spoken_of_lower_it says_reader&spoken_of_may says_reader&spoken_of_when says_reader&trouble
-0.10 says_remedy&trouble says_self&says_solved says_self&says_supposed says_self&spoken_of_labelled_symptom
-0.10 says_self&spoken_of_proposed says_solved&somebody's_own_question,_in_short
-0.10 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_may says_supposed&spoken_of_reader
-0.10 says_supposed&text_behind says_when&spoken_of_example says_when&spoken_of_lesson says_when&spoken_of_made_up
-0.10 says_when&spoken_of_words says_when&traceback_above says_words&spoken_of_but says_words&spoken_of_words
-0.10 setting_near&spoken_of_may somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_buy
-0.10 somebody's_own&spoken_of_people somebody's_own&spoken_of_self somebody's_own_machine,_in_short&spoken_of_but
-0.10 somebody's_own_machine,_in_short&spoken_of_numbered somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_supposed
-0.10 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&spoken_of_changes
-0.10 somebody_speaks&spoken_of_example somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_labelled_remedy
-0.10 somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_when spoken_of_after_so_long&spoken_of_lesson
-0.10 spoken_of_after_so_long&text_behind spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_if
-0.10 spoken_of_ask&spoken_of_lesson spoken_of_ask&spoken_of_may spoken_of_ask&spoken_of_words
-0.10 spoken_of_but&spoken_of_reader spoken_of_but&spoken_of_remedy spoken_of_buy&spoken_of_if
-0.10 spoken_of_buy&spoken_of_lower_it spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_people
-0.10 spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_labelled_cause
-0.10 spoken_of_cause&spoken_of_numbered spoken_of_cause&trace_near spoken_of_changes&spoken_of_lesson
-0.10 spoken_of_changes&spoken_of_never spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_solved
-0.10 spoken_of_changes&text_behind spoken_of_changes&traceback_above spoken_of_example&spoken_of_explained
-0.10 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_reader spoken_of_example&typeset
-0.10 spoken_of_example&words_before spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_lower_it
-0.10 spoken_of_explained&spoken_of_means spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_self
-0.10 spoken_of_happened&text_about_texts spoken_of_help&spoken_of_laughs spoken_of_help&spoken_of_may
-0.10 spoken_of_help&spoken_of_means spoken_of_help&text_behind spoken_of_help&typeset spoken_of_if&traceback_above
-0.10 spoken_of_if&within_code spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.10 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_symptom&spoken_of_lesson
-0.10 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_labelled_symptom&spoken_of_people
-0.10 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&trouble
-0.10 spoken_of_labelled_symptom&words_before spoken_of_lately&trouble spoken_of_laughs&spoken_of_words
-0.10 spoken_of_laughs&trouble spoken_of_lesson&spoken_of_words spoken_of_lesson&text_behind
-0.10 spoken_of_looks_for&spoken_of_means spoken_of_lower_it&text_about_texts spoken_of_made_up&spoken_of_supposed
-0.10 spoken_of_may&spoken_of_remedy spoken_of_may&spoken_of_solved spoken_of_may&steps_that_led_to_it
-0.10 spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_signed spoken_of_means&within_code
-0.10 spoken_of_never&spoken_of_words spoken_of_numbered&spoken_of_supposed spoken_of_people&spoken_of_solved
-0.10 spoken_of_reader&spoken_of_solved spoken_of_remedy&spoken_of_self spoken_of_self&spoken_of_signed
-0.10 spoken_of_self&text_about_texts spoken_of_self&trace_near spoken_of_solved&text_behind
-0.10 spoken_of_supposed&traceback_above spoken_of_when&traceback_above spoken_of_when&typeset trouble&within_code
-0.05 a_failed_run&a_thread's_title a_failed_run&item_of_a_list a_failed_run&remedies_below a_failed_run&says_ask
-0.05 a_failed_run&says_people a_failed_run&says_remedy a_failed_run&somebody_speaks a_failed_run&spoken_of_buy
-0.05 a_failed_run&spoken_of_lately a_failed_run's_record&a_whole_error_line a_failed_run's_record&begins_its_line
-0.05 a_failed_run's_record&figures a_failed_run's_record&indented a_failed_run's_record&markup_near
-0.05 a_failed_run's_record&may_happen a_failed_run's_record&spoken_of_happened
-0.05 a_failed_run's_record&spoken_of_labelled_symptom a_failed_run's_record&spoken_of_lower_it
-0.05 a_failed_run's_record&traceback_above a_failed_run's_record&trouble a_failed_test&nobody_speaks
-0.05 a_failed_test&output_near a_question,_in_short&alone a_question,_in_short&begins_its_line
-0.05 a_question,_in_short&between_sections a_question,_in_short&host_memory a_question,_in_short&marked
-0.05 a_question,_in_short&much_about_texts a_question,_in_short&says_but a_question,_in_short&says_buy
-0.05 a_question,_in_short&says_may a_question,_in_short&says_proposed a_question,_in_short&says_supposed
-0.05 a_question,_in_short&somebody_speaks a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_cause
-0.05 a_question,_in_short&spoken_of_laughs a_question,_in_short&traceback_above a_report's_heading&a_thread's_page
-0.05 a_report's_heading&says_self a_report's_heading&setting_near a_report's_heading&spoken_of_changes
-0.05 a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_title a_sentence_leads&in_a_thread
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&markup_near a_sentence_leads&often_may
-0.05 a_sentence_leads&says_buy a_sentence_leads&says_example a_sentence_leads&says_if a_sentence_leads&says_reader
-0.05 a_sentence_leads&somebody's_own,_in_short a_sentence_leads&somebody's_own_question,_in_short
-0.05 a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_looks_for
-0.05 a_sentence_leads&spoken_of_numbered a_setup,_in_short&code_near a_setup,_in_short&hypothetical_sentence
-0.05 a_setup,_in_short&says_explained a_setup,_in_short&says_lately a_setup,_in_short&spoken_of_changes
-0.05 a_short_text&answered_by_mail a_short_text&introduced_as_example a_short_text&names_the_words
-0.05 a_short_text&says_if a_short_text&says_never a_short_text&spoken_of_but a_site's_lines&about_texts
-0.05 a_site's_lines&may_happen a_site's_lines&mentioned a_site's_lines&remedies_below a_site's_lines&somebody_speaks
-0.05 a_site's_lines&spoken_of_example a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_means
-0.05 a_site's_lines&spoken_of_self a_site's_lines&spoken_of_words a_site's_lines&trace_near
-0.05 a_thread's_page&a_whole_error_line a_thread's_page&about_texts a_thread's_page&behind_a_prefix
-0.05 a_thread's_page&hypothetical_sentence a_thread's_page&says_lower_it a_thread's_page&says_may
-0.05 a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_never
-0.05 a_thread's_page&words_before a_thread's_title&comment a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&spoken_of_supposed a_thread's_title&trouble
-0.05 a_thread's_title&words_before a_whole_error_line&code_near a_whole_error_line&explained_behind
-0.05 a_whole_error_line&heads_a_document a_whole_error_line&in_a_thread a_whole_error_line&much_trouble
-0.05 a_whole_error_line&nobody_speaks a_whole_error_line&spoken_of_buy a_whole_error_line&spoken_of_example
-0.05 a_whole_error_line&spoken_of_made_up a_whole_error_line&spoken_of_means a_whole_error_line&spoken_of_people
-0.05 a_whole_error_line&typeset about_texts&behind_a_prefix about_texts&beside_a_quotation about_texts&ends_the_text
-0.05 about_texts&host_memory about_texts&its_words_taken_up about_texts&says_ask about_texts&says_cause
-0.05 about_texts&says_may about_texts&says_reader about_texts&spoken_of_after_so_long about_texts&spoken_of_explained
-0.05 about_texts&spoken_of_looks_for about_texts&text_behind advice_share&advised advice_share&boxes_ticked
-0.05 advice_share&explained_behind advice_share&its_words_taken_up advice_share&record advice_share&says_cause
-0.05 advice_share&says_changes advice_share&says_example advice_share&says_happened advice_share&says_help
-0.05 advice_share&says_means advice_share&says_words advice_share&somebody's_own_question,_in_short
-0.05 advice_share&spoken_of_after_so_long advice_share&spoken_of_help advice_share&spoken_of_labelled_remedy
-0.05 advice_share&spoken_of_never advice_share&spoken_of_people advice_share&spoken_of_solved advice_share&typeset
-0.05 advised&boxes_ticked advised&explained_behind advised&its_words_taken_up advised&record advised&says_cause
-0.05 advised&says_changes advised&says_example advised&says_happened advised&says_help advised&says_means
-0.05 advised&says_words advised&somebody's_own_question,_in_short advised&spoken_of_after_so_long
-0.05 advised&spoken_of_help advised&spoken_of_labelled_remedy advised&spoken_of_never advised&spoken_of_people
-0.05 advised&spoken_of_solved advised&typeset advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&on_a_stamped_line advised_by_nobody&says_changes advised_by_nobody&says_example
-0.05 advised_by_nobody&says_if advised_by_nobody&says_proposed advised_by_nobody&spoken_of_but
-0.05 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_lower_it advised_by_nobody&spoken_of_never advised_by_nobody&spoken_of_remedy
-0.05 advised_by_nobody&text_about_texts advised_by_nobody&typeset alone&its_hint_printed alone&somebody's_own
-0.05 answered_by_mail&output_near answered_by_mail&somebody's_own,_in_short answered_by_mail&spoken_of_example
-0.05 answered_by_mail&trouble begins_its_line&cut_by_dots begins_its_line&much_advised begins_its_line&record
-0.05 begins_its_line&says_happened begins_its_line&spoken_of_if begins_its_line&spoken_of_looks_for
-0.05 begins_its_line&spoken_of_may begins_its_line&spoken_of_supposed begins_the_text&much_advised
-0.05 begins_the_text&says_explained begins_the_text&says_help begins_the_text&somebody's_own_question,_in_short
-0.05 begins_the_text&spoken_of_cause begins_the_text&spoken_of_help begins_the_text&spoken_of_lesson
-0.05 begins_the_text&spoken_of_made_up begins_the_text&spoken_of_remedy begins_the_text&spoken_of_supposed
-0.05 begins_the_text&value_of_a_document behind_a_prefix&blanks_near behind_a_prefix&much_advised
-0.05 behind_a_prefix&often_may behind_a_prefix&says_help behind_a_prefix&says_looks_for behind_a_prefix&says_may
-0.05 behind_a_prefix&says_proposed behind_a_prefix&typeset beside_a_quotation&code_near beside_a_quotation&other_near
-0.05 between_sections&blanks_near between_sections&block_opened between_sections&boxes_ticked
-0.05 between_sections&happened_to_somebody between_sections&hypothetical_sentence between_sections&in_a_thread
-0.05 between_sections&in_quotes between_sections&item_of_a_list between_sections&remedies_above
-0.05 between_sections&says_labelled_symptom between_sections&somebody's_own
-0.05 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_lately
-0.05 between_sections&spoken_of_made_up between_sections&spoken_of_may between_sections&text_behind
-0.05 blanks_near&says_self blanks_near&says_words blanks_near&somebody's_own,_in_short blanks_near&spoken_of_cause
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_people
-0.05 blanks_near&spoken_of_self block_opened&in_a_thread block_opened&its_words_taken_up block_opened&much_advised
-0.05 block_opened&other_near block_opened&says_labelled_symptom block_opened&spoken_of_labelled_symptom
-0.05 block_opened&spoken_of_lesson block_opened&spoken_of_people block_opened&spoken_of_reader
-0.05 block_opened&traceback_above boxes_ticked&nothing_stated boxes_ticked&output_near boxes_ticked&setting_near
-0.05 boxes_ticked&spoken_of_changes boxes_ticked&spoken_of_lately code_near&indented code_near&may_happen
-0.05 code_near&mentioned code_near&much_about_texts code_near&remedies_above code_near&says_numbered
-0.05 code_near&says_remedy code_near&spoken_of_happened code_near&spoken_of_may code_near&spoken_of_numbered
-0.05 code_near&spoken_of_signed code_near&trace_near comment&much_trouble comment&says_help
-0.05 comment&says_labelled_symptom comment&says_means comment&setting_near comment&somebody's_own_question,_in_short
-0.05 comment&spoken_of_changes comment&spoken_of_numbered comment&traceback_above cut_by_dots&hypothetical_sentence
-0.05 cut_by_dots&often_may cut_by_dots&says_people cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_ask
-0.05 cut_by_dots&spoken_of_help cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_may
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed
-0.05 denied_in_front&markup_near denied_in_front&much_trouble denied_in_front&somebody's_own
-0.05 denied_in_front&spoken_of_lower_it denied_in_front&spoken_of_may denied_in_front&spoken_of_reader
-0.05 denied_in_front&spoken_of_self denied_in_front&spoken_of_words denied_in_front&traceback_above
-0.05 ends_the_text&hypothetical_sentence ends_the_text&item_of_a_list ends_the_text&may_happen
-0.05 ends_the_text&output_near ends_the_text&says_changes ends_the_text&says_made_up
-0.05 ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_reader ends_the_text&spoken_of_supposed
-0.05 explained_behind&hypothetical_sentence explained_behind&indented explained_behind&names_the_words
-0.05 explained_behind&says_reader explained_behind&spoken_of_cause explained_behind&spoken_of_lesson
-0.05 explained_behind&spoken_of_looks_for explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 figures&heads_a_document figures&much_advised figures&remedies_above figures&says_but figures&says_buy
-0.05 figures&says_explained figures&says_labelled_symptom figures&says_looks_for figures&says_numbered
-0.05 figures&says_reader figures&spoken_of_happened figures&spoken_of_reader happened_to_somebody&in_a_thread
-0.05 happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near happened_to_somebody&remedies_above
-0.05 happened_to_somebody&says_supposed happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_but
-0.05 happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_looks_for
-0.05 happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_proposed
-0.05 happened_to_somebody&spoken_of_remedy happened_to_somebody&spoken_of_signed
-0.05 happened_to_somebody&text_about_texts heads_a_document&item_of_a_list heads_a_document&its_hint_printed
-0.05 heads_a_document&its_words_taken_up heads_a_document&much_advised heads_a_document&nothing_stated
-0.05 heads_a_document&often_may heads_a_document&output_near heads_a_document&says_happened
-0.05 heads_a_document&says_labelled_symptom heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&says_people heads_a_document&spoken_of_cause heads_a_document&spoken_of_changes
-0.05 heads_a_document&spoken_of_labelled_symptom heads_a_document&spoken_of_made_up host_memory&indented
-0.05 host_memory&spoken_of_reader host_memory&within_code hypothetical_sentence&in_a_thread
-0.05 hypothetical_sentence&indented hypothetical_sentence&its_words_taken_up hypothetical_sentence&much_advised
-0.05 hypothetical_sentence&often_may hypothetical_sentence&on_a_stamped_line hypothetical_sentence&says_buy
-0.05 hypothetical_sentence&says_changes hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_changes
-0.05 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_never
-0.05 hypothetical_sentence&spoken_of_solved hypothetical_sentence&spoken_of_supposed in_a_thread&nothing_stated
-0.05 in_a_thread&record in_a_thread&says_help in_a_thread&says_people in_a_thread&says_when
-0.05 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_remedy in_a_thread&spoken_of_signed
-0.05 in_a_thread&value_of_a_document in_quotes&introduced_as_example in_quotes&much_advised in_quotes&remedies_below
-0.05 in_quotes&says_help in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_help indented&says_example
-0.05 indented&says_made_up indented&says_supposed indented&says_words indented&spoken_of_changes
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_lesson indented&spoken_of_signed
-0.05 introduced_as_example&mentioned introduced_as_example&much_advised introduced_as_example&other_near
-0.05 introduced_as_example&output_near introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_proposed introduced_as_example&spoken_of_remedy item_of_a_list&remedies_above
-0.05 item_of_a_list&says_if item_of_a_list&says_may item_of_a_list&says_means item_of_a_list&says_self
-0.05 item_of_a_list&spoken_of_solved item_of_a_list&traceback_above its_hint_printed&markup_near
-0.05 its_hint_printed&says_lower_it its_hint_printed&somebody's_own_question,_in_short
-0.05 its_hint_printed&spoken_of_labelled_remedy its_words_taken_up&markup_near its_words_taken_up&nothing_stated
-0.05 its_words_taken_up&record its_words_taken_up&setting_near its_words_taken_up&somebody's_own
-0.05 its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_labelled_symptom
-0.05 its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_remedy
-0.05 its_words_taken_up&spoken_of_words its_words_taken_up&text_behind its_words_taken_up&words_before
-0.05 marked&may_happen marked&names_the_words marked&spoken_of_after_so_long marked&spoken_of_but
-0.05 marked&spoken_of_changes marked&spoken_of_supposed marked&spoken_of_when marked&traceback_above
-0.05 marked&words_before markup_near&other_near markup_near&remedies_below markup_near&says_changes
-0.05 markup_near&says_remedy markup_near&says_when markup_near&somebody_speaks markup_near&spoken_of_cause
-0.05 markup_near&spoken_of_signed markup_near&traceback_above may_happen&much_advised may_happen&remedies_above
-0.05 may_happen&remedies_below may_happen&says_looks_for may_happen&spoken_of_changes
-0.05 may_happen&spoken_of_labelled_remedy may_happen&spoken_of_lower_it may_happen&spoken_of_never
-0.05 may_happen&spoken_of_people may_happen&steps_that_led_to_it may_happen&typeset mentioned&much_advised
-0.05 mentioned&remedies_above mentioned&says_looks_for mentioned&says_reader mentioned&says_remedy
-0.05 mentioned&somebody's_own,_in_short mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_solved
-0.05 mentioned&traceback_above much_about_texts&record much_about_texts&setting_near much_about_texts&spoken_of_but
-0.05 much_about_texts&spoken_of_lately much_about_texts&spoken_of_when much_advised&spoken_of_but
-0.05 much_advised&spoken_of_example much_advised&spoken_of_happened much_advised&spoken_of_labelled_symptom
-0.05 much_advised&spoken_of_lesson much_advised&spoken_of_looks_for much_advised&spoken_of_never
-0.05 much_advised&spoken_of_people much_advised&spoken_of_self much_advised&steps_that_led_to_it
-0.05 much_trouble&nobody_speaks much_trouble&nothing_stated much_trouble&other_near much_trouble&says_words
-0.05 much_trouble&spoken_of_ask much_trouble&spoken_of_example much_trouble&spoken_of_may
-0.05 much_trouble&spoken_of_remedy much_trouble&words_before names_the_words&says_cause names_the_words&says_if
-0.05 names_the_words&spoken_of_ask names_the_words&spoken_of_lately names_the_words&spoken_of_means
-0.05 names_the_words&spoken_of_reader names_the_words&spoken_of_remedy names_the_words&spoken_of_supposed
-0.05 names_the_words&traceback_above nobody_speaks&says_lower_it nobody_speaks&spoken_of_cause
-0.05 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_supposed
-0.05 nobody_speaks&text_behind nothing_stated&other_near nothing_stated&remedies_above
-0.05 nothing_stated&says_after_so_long nothing_stated&says_but nothing_stated&says_proposed
-0.05 nothing_stated&spoken_of_cause nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_lower_it
-0.05 nothing_stated&spoken_of_numbered nothing_stated&steps_that_led_to_it nothing_stated&within_code
-0.05 often_may&says_but often_may&says_lower_it often_may&says_may often_may&says_people often_may&says_reader
-0.05 often_may&says_self often_may&spoken_of_lately often_may&spoken_of_made_up often_may&spoken_of_signed
-0.05 often_may&spoken_of_solved often_may&spoken_of_when on_a_stamped_line&record on_a_stamped_line&says_help
-0.05 on_a_stamped_line&spoken_of_solved other_near&says_remedy other_near&spoken_of_means output_near&says_looks_for
-0.05 output_near&says_lower_it output_near&spoken_of_lesson output_near&spoken_of_people output_near&typeset
-0.05 record&says_after_so_long record&says_but record&says_example record&says_remedy record&says_when record&trouble
-0.05 remedies_above&remedies_below remedies_above&somebody's_own remedies_above&somebody_speaks
-0.05 remedies_above&spoken_of_example remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom
-0.05 remedies_above&spoken_of_may remedies_above&spoken_of_reader remedies_above&spoken_of_self
-0.05 remedies_above&text_behind remedies_below&says_words remedies_below&spoken_of_after_so_long
-0.05 remedies_below&spoken_of_if remedies_below&spoken_of_lesson remedies_below&spoken_of_may
-0.05 remedies_below&spoken_of_means remedies_below&spoken_of_never remedies_below&spoken_of_reader
-0.05 remedies_below&text_behind remedies_below&traceback_above says_after_so_long&says_solved
-0.05 says_after_so_long&spoken_of_solved says_after_so_long&spoken_of_words says_ask&says_but says_ask&says_example
-0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_but says_ask&spoken_of_help
-0.05 says_ask&spoken_of_lesson says_ask&spoken_of_when says_ask&spoken_of_words says_ask&trace_near
-0.05 says_but&says_example says_but&says_words says_but&somebody's_own,_in_short says_but&spoken_of_supposed
-0.05 says_but&spoken_of_when says_buy&says_words says_cause&says_if says_cause&spoken_of_lower_it
-0.05 says_cause&text_behind says_cause&trouble says_cause&words_before says_changes&says_made_up
-0.05 says_changes&spoken_of_self says_example&says_help says_example&says_means
-0.05 says_example&somebody's_own_machine,_in_short says_example&spoken_of_after_so_long says_example&spoken_of_ask
-0.05 says_example&spoken_of_help says_example&spoken_of_lower_it says_explained&says_lesson says_explained&says_may
-0.05 says_explained&setting_near says_explained&spoken_of_help says_explained&spoken_of_words
-0.05 says_explained&words_before says_happened&says_labelled_symptom says_happened&somebody_speaks
-0.05 says_happened&spoken_of_example says_happened&spoken_of_means says_happened&spoken_of_proposed
-0.05 says_happened&spoken_of_remedy says_happened&spoken_of_self says_help&says_lesson says_help&says_supposed
-0.05 says_help&spoken_of_but says_help&spoken_of_lesson says_help&spoken_of_looks_for says_help&spoken_of_lower_it
-0.05 says_help&spoken_of_solved says_help&spoken_of_words says_if&says_proposed says_if&says_words
-0.05 says_if&spoken_of_example says_if&spoken_of_lesson says_if&spoken_of_people says_if&spoken_of_remedy
-0.05 says_if&trace_near says_if&traceback_above says_labelled_symptom&spoken_of_lower_it
-0.05 says_labelled_symptom&spoken_of_means says_labelled_symptom&trace_near says_labelled_symptom&traceback_above
-0.05 says_labelled_symptom&trouble says_lately&says_numbered says_lately&setting_near
-0.05 says_lately&spoken_of_after_so_long says_lately&spoken_of_happened says_lesson&says_people says_lesson&says_self
-0.05 says_lesson&spoken_of_may says_looks_for&spoken_of_ask says_looks_for&spoken_of_but
-0.05 says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes says_looks_for&spoken_of_example
-0.05 says_looks_for&spoken_of_lately says_looks_for&spoken_of_lesson says_looks_for&spoken_of_people
-0.05 says_lower_it&says_remedy says_lower_it&spoken_of_ask says_lower_it&spoken_of_example says_lower_it&spoken_of_if
-0.05 says_lower_it&text_behind says_lower_it&traceback_above says_made_up&says_people
-0.05 says_made_up&somebody's_own,_in_short says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for
-0.05 says_made_up&trouble says_may&says_never says_may&says_self says_may&says_solved says_may&somebody's_own
-0.05 says_may&somebody's_own,_in_short says_may&spoken_of_cause says_may&spoken_of_lower_it says_may&spoken_of_never
-0.05 says_may&spoken_of_proposed says_may&spoken_of_supposed says_means&somebody's_own_machine,_in_short
-0.05 says_means&spoken_of_but says_means&spoken_of_changes says_means&spoken_of_help says_means&spoken_of_if
-0.05 says_means&spoken_of_lately says_means&spoken_of_looks_for says_means&spoken_of_lower_it
-0.05 says_means&spoken_of_means says_means&spoken_of_people says_means&spoken_of_self says_never&says_reader
-0.05 says_never&somebody's_own_machine,_in_short says_numbered&spoken_of_when says_people&spoken_of_changes
-0.05 says_people&spoken_of_example says_people&spoken_of_lesson says_people&spoken_of_looks_for
-0.05 says_people&spoken_of_when says_people&spoken_of_words says_proposed&says_words says_proposed&somebody's_own
-0.05 says_proposed&somebody_speaks says_reader&somebody's_own says_reader&somebody's_own,_in_short
-0.05 says_reader&somebody's_own_machine,_in_short says_reader&spoken_of_after_so_long says_reader&spoken_of_people
-0.05 says_remedy&words_before says_self&says_when says_self&spoken_of_changes says_self&spoken_of_help
-0.05 says_self&spoken_of_if says_self&spoken_of_laughs says_self&spoken_of_remedy says_solved&says_when
-0.05 says_solved&somebody_speaks says_supposed&says_when says_supposed&spoken_of_happened
-0.05 says_supposed&spoken_of_lower_it says_supposed&spoken_of_self says_supposed&spoken_of_supposed
-0.05 says_when&spoken_of_never says_words&spoken_of_after_so_long says_words&spoken_of_lately
-0.05 says_words&spoken_of_lesson says_words&spoken_of_made_up says_words&spoken_of_remedy
-0.05 setting_near&spoken_of_remedy setting_near&text_about_texts setting_near&typeset somebody's_own&spoken_of_but
-0.05 somebody's_own&spoken_of_means somebody's_own&spoken_of_remedy somebody's_own&spoken_of_signed
-0.05 somebody's_own&text_about_texts somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_ask
-0.05 somebody's_own,_in_short&spoken_of_example somebody's_own,_in_short&spoken_of_made_up
-0.05 somebody's_own,_in_short&spoken_of_never somebody's_own,_in_short&spoken_of_proposed
-0.05 somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.05 somebody's_own_machine,_in_short&spoken_of_labelled_symptom somebody's_own_machine,_in_short&spoken_of_people
-0.05 somebody's_own_machine,_in_short&spoken_of_signed somebody's_own_question,_in_short&spoken_of_after_so_long
-0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom somebody's_own_question,_in_short&spoken_of_self
-0.05 somebody's_own_question,_in_short&spoken_of_when somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_after_so_long somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_lesson
-0.05 somebody_speaks&spoken_of_remedy somebody_speaks&spoken_of_signed somebody_speaks&spoken_of_words
-0.05 somebody_speaks&traceback_above spoken_of_after_so_long&spoken_of_buy
-0.05 spoken_of_after_so_long&spoken_of_labelled_remedy spoken_of_after_so_long&spoken_of_signed
-0.05 spoken_of_after_so_long&spoken_of_supposed spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_lately
-0.05 spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_people
-0.05 spoken_of_ask&spoken_of_proposed spoken_of_but&spoken_of_supposed spoken_of_buy&spoken_of_example
-0.05 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_may spoken_of_buy&trace_near spoken_of_buy&trouble
-0.05 spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_self spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&traceback_above spoken_of_cause&typeset spoken_of_changes&spoken_of_explained
-0.05 spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_supposed
-0.05 spoken_of_example&spoken_of_help spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_means
-0.05 spoken_of_example&spoken_of_people spoken_of_example&spoken_of_proposed spoken_of_example&spoken_of_solved
-0.05 spoken_of_example&trouble spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_made_up
-0.05 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_remedy spoken_of_explained&spoken_of_supposed
-0.05 spoken_of_happened&spoken_of_help spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_labelled_remedy
-0.05 spoken_of_happened&spoken_of_lesson spoken_of_happened&typeset spoken_of_happened&value_of_a_document
-0.05 spoken_of_help&spoken_of_lower_it spoken_of_help&words_before spoken_of_if&spoken_of_laughs
-0.05 spoken_of_if&spoken_of_when spoken_of_if&trouble spoken_of_labelled_remedy&spoken_of_lower_it
-0.05 spoken_of_labelled_remedy&spoken_of_may spoken_of_labelled_remedy&spoken_of_self
-0.05 spoken_of_labelled_remedy&spoken_of_when spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_remedy&words_before spoken_of_labelled_symptom&spoken_of_means
-0.05 spoken_of_labelled_symptom&spoken_of_numbered spoken_of_labelled_symptom&spoken_of_when
-0.05 spoken_of_lately&spoken_of_solved spoken_of_lately&spoken_of_words spoken_of_laughs&spoken_of_when
-0.05 spoken_of_laughs&trace_near spoken_of_lesson&typeset spoken_of_looks_for&spoken_of_proposed
-0.05 spoken_of_looks_for&within_code spoken_of_lower_it&spoken_of_people spoken_of_lower_it&spoken_of_proposed
-0.05 spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code spoken_of_lower_it&words_before
-0.05 spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy
-0.05 spoken_of_made_up&trouble spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_supposed
-0.05 spoken_of_may&spoken_of_words spoken_of_may&text_about_texts spoken_of_may&within_code
-0.05 spoken_of_means&spoken_of_never spoken_of_means&spoken_of_supposed spoken_of_numbered&spoken_of_solved
-0.05 spoken_of_people&spoken_of_signed spoken_of_people&typeset spoken_of_reader&traceback_above
-0.05 spoken_of_reader&typeset spoken_of_self&traceback_above spoken_of_signed&spoken_of_supposed
-0.05 spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words spoken_of_supposed&spoken_of_when
-0.05 spoken_of_supposed&text_behind spoken_of_supposed&within_code steps_that_led_to_it&trouble
-0.05 text_about_texts&text_behind text_about_texts&trouble trace_near&traceback_above traceback_above&words_before
-0.05 typeset&words_before
+0.05 a_failed_run&a_setup,_in_short a_failed_run&a_site's_lines a_failed_run&a_thread's_page
+0.05 a_failed_run&a_whole_error_line a_failed_run&advised_by_nobody a_failed_run&boxes_ticked a_failed_run&mentioned
+0.05 a_failed_run&record a_failed_run&says_happened a_failed_run&says_help a_failed_run&says_if
+0.05 a_failed_run&says_never a_failed_run&somebody's_own a_failed_run&somebody's_own,_in_short
+0.05 a_failed_run&spoken_of_explained a_failed_run&spoken_of_reader a_failed_run&spoken_of_supposed
+0.05 a_failed_run&trace_near a_failed_run's_record&code_near a_failed_run's_record&nobody_speaks
+0.05 a_failed_run's_record&other_near a_failed_run's_record&spoken_of_means a_failed_test&about_texts
+0.05 a_failed_test&on_a_stamped_line a_failed_test&other_near a_failed_test&says_happened a_failed_test&trace_near
+0.05 a_failed_test&trouble a_failed_test&words_before a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread a_picture_near&markup_near
+0.05 a_picture_near&nobody_speaks a_picture_near&nothing_stated a_picture_near&setting_near
+0.05 a_picture_near&spoken_of_ask a_picture_near&spoken_of_but a_picture_near&spoken_of_happened
+0.05 a_picture_near&spoken_of_help a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it
+0.05 a_picture_near&spoken_of_may a_picture_near&spoken_of_means a_picture_near&spoken_of_reader
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text a_question,_in_short&block_opened
+0.05 a_question,_in_short&denied_in_front a_question,_in_short&introduced_as_example a_question,_in_short&says_ask
+0.05 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&spoken_of_people
+0.05 a_report's_heading&begins_its_line a_report's_heading&begins_the_text a_report's_heading&boxes_ticked
+0.05 a_report's_heading&comment a_report's_heading&happened_to_somebody a_report's_heading&heads_a_document
+0.05 a_report's_heading&hypothetical_sentence a_report's_heading&marked a_report's_heading&may_happen
+0.05 a_report's_heading&mentioned a_report's_heading&much_advised a_report's_heading&nothing_stated
+0.05 a_report's_heading&often_may a_report's_heading&on_a_stamped_line a_report's_heading&output_near
+0.05 a_report's_heading&says_after_so_long a_report's_heading&says_happened a_report's_heading&says_may
+0.05 a_report's_heading&says_when a_report's_heading&says_words a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_lower_it a_report's_heading&spoken_of_words
+0.05 a_report's_heading&steps_that_led_to_it a_report's_heading&trace_near a_report's_heading&traceback_above
+0.05 a_sentence_leads&boxes_ticked a_sentence_leads&cut_by_dots a_sentence_leads&marked a_sentence_leads&much_advised
+0.05 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_means a_sentence_leads&text_about_texts
+0.05 a_setup,_in_short&behind_a_prefix a_setup,_in_short&comment a_setup,_in_short&heads_a_document
+0.05 a_setup,_in_short&host_memory a_setup,_in_short&in_a_thread a_setup,_in_short&its_place_behind
+0.05 a_setup,_in_short&its_words_taken_up a_setup,_in_short&much_trouble a_setup,_in_short&other_near
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&somebody's_own_question,_in_short a_setup,_in_short&spoken_of_after_so_long
+0.05 a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset a_short_text&cut_by_dots a_short_text&says_cause
+0.05 a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_cause
+0.05 a_short_text&spoken_of_example a_short_text&spoken_of_explained a_short_text&spoken_of_means
+0.05 a_short_text&spoken_of_never a_short_text&spoken_of_solved a_site's_lines&hypothetical_sentence
+0.05 a_site's_lines&in_a_thread a_site's_lines&says_happened a_site's_lines&says_if a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy
+0.05 a_site's_lines&trouble a_thread's_page&begins_its_line a_thread's_page&between_sections
+0.05 a_thread's_page&block_opened a_thread's_page&figures a_thread's_page&happened_to_somebody
+0.05 a_thread's_page&names_the_words a_thread's_page&says_if a_thread's_page&says_labelled_symptom
+0.05 a_thread's_page&says_reader a_thread's_page&somebody's_own,_in_short a_thread's_page&spoken_of_example
+0.05 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_numbered
+0.05 a_thread's_page&value_of_a_document a_thread's_title&about_texts a_thread's_title&advice_share
+0.05 a_thread's_title&advised a_thread's_title&figures a_thread's_title&mentioned a_thread's_title&much_trouble
+0.05 a_thread's_title&often_may a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom
+0.05 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_proposed a_whole_error_line&alone
+0.05 a_whole_error_line&may_happen a_whole_error_line&often_may a_whole_error_line&setting_near
+0.05 a_whole_error_line&spoken_of_lately a_whole_error_line&spoken_of_solved about_texts&blanks_near
+0.05 about_texts&boxes_ticked about_texts&explained_behind about_texts&markup_near about_texts&says_never
+0.05 about_texts&spoken_of_laughs about_texts&spoken_of_may about_texts&spoken_of_numbered
+0.05 about_texts&spoken_of_signed advice_share&denied_in_front advice_share&marked advice_share&says_made_up
+0.05 advice_share&says_when advice_share&spoken_of_but advice_share&spoken_of_happened advice_share&spoken_of_made_up
+0.05 advice_share&spoken_of_may advice_share&spoken_of_words advice_share&trouble advised&denied_in_front
+0.05 advised&marked advised&says_made_up advised&says_when advised&spoken_of_but advised&spoken_of_happened
+0.05 advised&spoken_of_made_up advised&spoken_of_may advised&spoken_of_words advised&trouble
+0.05 advised_by_nobody&comment advised_by_nobody&much_trouble advised_by_nobody&output_near
+0.05 advised_by_nobody&says_lesson advised_by_nobody&says_means advised_by_nobody&says_numbered
+0.05 advised_by_nobody&spoken_of_people advised_by_nobody&text_behind advised_by_nobody&traceback_above
+0.05 alone&hypothetical_sentence alone&says_may alone&says_means answered_by_mail&spoken_of_happened
+0.05 begins_its_line&often_may begins_its_line&says_after_so_long begins_its_line&spoken_of_cause
+0.05 begins_the_text&happened_to_somebody begins_the_text&host_memory begins_the_text&says_may
+0.05 begins_the_text&says_never begins_the_text&says_numbered begins_the_text&says_when
+0.05 begins_the_text&spoken_of_explained begins_the_text&spoken_of_means begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_signed behind_a_prefix&between_sections behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&item_of_a_list behind_a_prefix&mentioned behind_a_prefix&says_cause
+0.05 behind_a_prefix&says_lower_it behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_labelled_symptom
+0.05 behind_a_prefix&spoken_of_lower_it behind_a_prefix&spoken_of_never behind_a_prefix&spoken_of_people
+0.05 behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_words behind_a_prefix&text_behind
+0.05 between_sections&heads_a_document between_sections&introduced_as_example between_sections&much_trouble
+0.05 between_sections&often_may between_sections&spoken_of_after_so_long between_sections&spoken_of_people
+0.05 between_sections&spoken_of_words blanks_near&block_opened blanks_near&introduced_as_example
+0.05 blanks_near&its_hint_printed blanks_near&its_words_taken_up blanks_near&may_happen blanks_near&much_advised
+0.05 blanks_near&often_may blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_after_so_long
+0.05 blanks_near&spoken_of_changes blanks_near&spoken_of_example blanks_near&spoken_of_looks_for
+0.05 blanks_near&spoken_of_means blanks_near&spoken_of_when block_opened&boxes_ticked block_opened&in_quotes
+0.05 block_opened&may_happen block_opened&output_near block_opened&says_happened block_opened&says_when
+0.05 block_opened&spoken_of_means block_opened&trace_near boxes_ticked&comment boxes_ticked&indented
+0.05 boxes_ticked&its_hint_printed boxes_ticked&much_trouble boxes_ticked&somebody's_own,_in_short
+0.05 boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if boxes_ticked&spoken_of_lesson
+0.05 boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_people boxes_ticked&spoken_of_when
+0.05 boxes_ticked&spoken_of_words boxes_ticked&trace_near boxes_ticked&traceback_above boxes_ticked&trouble
+0.05 code_near&heads_a_document code_near&markup_near code_near&says_cause code_near&says_example code_near&says_may
+0.05 code_near&setting_near code_near&spoken_of_ask code_near&spoken_of_example code_near&spoken_of_words
+0.05 comment&in_quotes comment&introduced_as_example comment&much_about_texts comment&often_may comment&says_but
+0.05 comment&says_people comment&spoken_of_cause comment&spoken_of_explained comment&spoken_of_lesson
+0.05 comment&spoken_of_made_up comment&spoken_of_may comment&spoken_of_never comment&spoken_of_remedy
+0.05 comment&spoken_of_supposed comment&spoken_of_when cut_by_dots&on_a_stamped_line cut_by_dots&says_looks_for
+0.05 cut_by_dots&spoken_of_example cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_made_up
+0.05 cut_by_dots&spoken_of_people cut_by_dots&spoken_of_reader denied_in_front&marked denied_in_front&often_may
+0.05 denied_in_front&says_looks_for denied_in_front&somebody's_own,_in_short
+0.05 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_labelled_symptom
+0.05 denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never denied_in_front&spoken_of_people
+0.05 denied_in_front&trouble ends_the_text&marked ends_the_text&much_trouble ends_the_text&often_may
+0.05 ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_but ends_the_text&spoken_of_lately
+0.05 ends_the_text&spoken_of_made_up ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered
+0.05 ends_the_text&trace_near explained_behind&mentioned explained_behind&spoken_of_after_so_long
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_if explained_behind&spoken_of_lower_it
+0.05 explained_behind&spoken_of_never explained_behind&spoken_of_remedy explained_behind&spoken_of_words
+0.05 figures&happened_to_somebody figures&may_happen figures&much_trouble figures&says_ask figures&says_changes
+0.05 figures&says_never figures&somebody's_own_question,_in_short frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&indented happened_to_somebody&says_but happened_to_somebody&says_lower_it
+0.05 happened_to_somebody&spoken_of_buy happened_to_somebody&spoken_of_labelled_symptom
+0.05 happened_to_somebody&spoken_of_laughs happened_to_somebody&spoken_of_never
+0.05 happened_to_somebody&spoken_of_supposed heads_a_document&in_quotes heads_a_document&much_trouble
+0.05 heads_a_document&names_the_words heads_a_document&says_but heads_a_document&says_means
+0.05 heads_a_document&says_reader heads_a_document&says_when heads_a_document&says_words
+0.05 heads_a_document&somebody's_own,_in_short heads_a_document&somebody's_own_machine,_in_short
+0.05 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_numbered
+0.05 heads_a_document&spoken_of_remedy heads_a_document&spoken_of_solved host_memory&in_a_thread
+0.05 host_memory&introduced_as_example host_memory&says_means host_memory&says_reader host_memory&spoken_of_happened
+0.05 host_memory&spoken_of_if host_memory&spoken_of_labelled_symptom host_memory&spoken_of_may
+0.05 host_memory&text_behind host_memory&trace_near hypothetical_sentence&says_people
+0.05 hypothetical_sentence&spoken_of_explained hypothetical_sentence&spoken_of_laughs
+0.05 hypothetical_sentence&spoken_of_when in_a_thread&indented in_a_thread&introduced_as_example in_a_thread&says_but
+0.05 in_a_thread&says_if in_a_thread&says_lower_it in_a_thread&somebody's_own_machine,_in_short
+0.05 in_a_thread&somebody_speaks in_a_thread&spoken_of_buy in_a_thread&spoken_of_happened
+0.05 in_a_thread&spoken_of_made_up in_a_thread&trace_near in_quotes&marked in_quotes&says_cause
+0.05 in_quotes&says_example in_quotes&says_numbered in_quotes&says_solved in_quotes&spoken_of_ask
+0.05 in_quotes&spoken_of_people in_quotes&spoken_of_when in_quotes&steps_that_led_to_it in_quotes&words_before
+0.05 indented&much_about_texts indented&much_trouble indented&nothing_stated indented&often_may
+0.05 indented&remedies_above indented&says_but indented&says_lower_it indented&says_means
+0.05 indented&somebody's_own_machine,_in_short indented&spoken_of_laughs indented&spoken_of_made_up
+0.05 indented&spoken_of_never indented&trace_near introduced_as_example&may_happen introduced_as_example&much_trouble
+0.05 introduced_as_example&often_may introduced_as_example&on_a_stamped_line introduced_as_example&spoken_of_but
+0.05 introduced_as_example&spoken_of_may introduced_as_example&spoken_of_solved introduced_as_example&text_behind
+0.05 item_of_a_list&much_trouble item_of_a_list&often_may item_of_a_list&says_labelled_symptom
+0.05 item_of_a_list&says_lately item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_ask
+0.05 item_of_a_list&spoken_of_cause item_of_a_list&spoken_of_example item_of_a_list&spoken_of_explained
+0.05 item_of_a_list&spoken_of_help item_of_a_list&spoken_of_numbered item_of_a_list&spoken_of_when
+0.05 its_hint_printed&names_the_words its_hint_printed&says_reader its_hint_printed&spoken_of_but
+0.05 its_hint_printed&spoken_of_changes its_hint_printed&spoken_of_example its_hint_printed&spoken_of_explained
+0.05 its_hint_printed&spoken_of_proposed its_place_behind&markup_near its_place_behind&nobody_speaks
+0.05 its_place_behind&output_near marked&much_about_texts marked&nobody_speaks marked&says_but
+0.05 marked&says_labelled_symptom marked&spoken_of_explained marked&spoken_of_lesson marked&spoken_of_people
+0.05 marked&spoken_of_words markup_near&says_lately markup_near&says_numbered markup_near&setting_near
+0.05 markup_near&spoken_of_but markup_near&spoken_of_explained markup_near&spoken_of_remedy may_happen&much_trouble
+0.05 may_happen&says_cause may_happen&says_reader may_happen&says_remedy may_happen&spoken_of_example
+0.05 may_happen&spoken_of_proposed may_happen&spoken_of_signed may_happen&text_behind mentioned&often_may
+0.05 mentioned&other_near mentioned&says_changes mentioned&says_example mentioned&says_self mentioned&spoken_of_buy
+0.05 mentioned&spoken_of_self mentioned&within_code much_about_texts&nothing_stated much_about_texts&says_may
+0.05 much_about_texts&says_words much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_example
+0.05 much_about_texts&spoken_of_help much_about_texts&words_before much_advised&often_may much_advised&output_near
+0.05 much_advised&spoken_of_cause much_advised&spoken_of_help much_advised&words_before much_trouble&names_the_words
+0.05 much_trouble&output_near much_trouble&record much_trouble&says_after_so_long much_trouble&says_but
+0.05 much_trouble&says_means much_trouble&says_self much_trouble&says_when
+0.05 much_trouble&somebody's_own_machine,_in_short much_trouble&somebody's_own_question,_in_short
+0.05 much_trouble&somebody_speaks much_trouble&spoken_of_after_so_long much_trouble&spoken_of_but
+0.05 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_lately much_trouble&spoken_of_lesson
+0.05 much_trouble&spoken_of_means much_trouble&trace_near names_the_words&says_but names_the_words&says_laughs
+0.05 names_the_words&says_reader names_the_words&spoken_of_changes names_the_words&spoken_of_explained
+0.05 nobody_speaks&says_after_so_long nobody_speaks&says_help nobody_speaks&says_lately nobody_speaks&says_means
+0.05 nobody_speaks&says_never nobody_speaks&setting_near nobody_speaks&somebody's_own_question,_in_short
+0.05 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_lower_it nobody_speaks&spoken_of_people
+0.05 nobody_speaks&spoken_of_remedy nothing_stated&says_never nothing_stated&somebody_speaks
+0.05 nothing_stated&spoken_of_laughs nothing_stated&spoken_of_when often_may&says_if often_may&says_words
+0.05 often_may&spoken_of_after_so_long often_may&spoken_of_labelled_symptom often_may&spoken_of_laughs
+0.05 often_may&spoken_of_lower_it often_may&spoken_of_remedy on_a_stamped_line&says_if on_a_stamped_line&says_lately
+0.05 on_a_stamped_line&says_may on_a_stamped_line&says_means on_a_stamped_line&spoken_of_but
+0.05 on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_supposed on_a_stamped_line&spoken_of_words
+0.05 other_near&says_labelled_symptom other_near&says_never other_near&says_reader other_near&spoken_of_signed
+0.05 other_near&spoken_of_when output_near&says_after_so_long output_near&says_cause output_near&says_lately
+0.05 output_near&says_proposed output_near&spoken_of_example output_near&spoken_of_labelled_remedy
+0.05 output_near&spoken_of_lately output_near&trace_near record&says_changes record&says_reader
+0.05 record&somebody_speaks record&spoken_of_cause record&spoken_of_means record&spoken_of_proposed
+0.05 record&spoken_of_words record&text_behind remedies_above&setting_near remedies_above&somebody's_own,_in_short
+0.05 remedies_above&spoken_of_but remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for
+0.05 remedies_above&spoken_of_means remedies_above&spoken_of_words remedies_above&words_before
+0.05 remedies_below&spoken_of_labelled_cause remedies_below&trouble says_after_so_long&says_cause
+0.05 says_after_so_long&says_example says_after_so_long&says_help says_after_so_long&says_numbered
+0.05 says_after_so_long&spoken_of_but says_after_so_long&spoken_of_labelled_symptom
+0.05 says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_numbered says_after_so_long&spoken_of_people
+0.05 says_after_so_long&spoken_of_supposed says_after_so_long&trace_near says_ask&says_self says_ask&says_when
+0.05 says_ask&spoken_of_reader says_but&says_may says_but&says_solved says_but&spoken_of_changes
+0.05 says_but&spoken_of_example says_but&spoken_of_happened says_but&spoken_of_people says_but&spoken_of_words
+0.05 says_cause&says_reader says_cause&setting_near says_cause&somebody's_own says_cause&spoken_of_when
+0.05 says_changes&says_example says_changes&somebody's_own_question,_in_short says_example&says_may
+0.05 says_example&says_never says_example&setting_near says_example&somebody's_own_question,_in_short
+0.05 says_example&somebody_speaks says_example&spoken_of_if says_example&spoken_of_people says_example&spoken_of_when
+0.05 says_example&text_behind says_explained&says_looks_for says_explained&says_never
+0.05 says_explained&spoken_of_happened says_happened&says_remedy says_happened&spoken_of_cause
+0.05 says_happened&spoken_of_looks_for says_happened&spoken_of_never says_happened&spoken_of_supposed
+0.05 says_happened&words_before says_help&says_lower_it says_help&says_made_up
+0.05 says_help&somebody's_own_question,_in_short says_help&spoken_of_ask says_help&spoken_of_if says_help&trace_near
+0.05 says_help&traceback_above says_if&says_remedy says_if&says_supposed says_if&says_when says_if&spoken_of_cause
+0.05 says_if&spoken_of_solved says_if&spoken_of_supposed says_if&spoken_of_words says_if&text_behind
+0.05 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&somebody's_own_question,_in_short
+0.05 says_labelled_symptom&spoken_of_example says_labelled_symptom&spoken_of_labelled_cause
+0.05 says_labelled_symptom&spoken_of_people says_lately&says_supposed says_lately&says_when says_lately&spoken_of_but
+0.05 says_lately&spoken_of_changes says_lately&spoken_of_if says_lately&spoken_of_looks_for
+0.05 says_lately&spoken_of_never says_lately&spoken_of_reader says_lesson&says_proposed says_lesson&says_supposed
+0.05 says_lesson&somebody's_own_question,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_lower_it says_lesson&spoken_of_reader says_lesson&words_before
+0.05 says_looks_for&says_self says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_lower_it
+0.05 says_looks_for&spoken_of_never says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_help
+0.05 says_lower_it&spoken_of_lower_it says_lower_it&spoken_of_remedy says_made_up&spoken_of_if says_may&says_proposed
+0.05 says_may&setting_near says_may&spoken_of_happened says_may&spoken_of_lately says_may&spoken_of_means
+0.05 says_may&spoken_of_reader says_may&trace_near says_means&says_self says_never&says_remedy
+0.05 says_never&somebody's_own,_in_short says_never&somebody_speaks says_never&spoken_of_lower_it
+0.05 says_never&spoken_of_may says_never&spoken_of_when says_numbered&setting_near says_numbered&somebody's_own
+0.05 says_numbered&somebody's_own,_in_short says_numbered&somebody's_own_machine,_in_short
+0.05 says_numbered&spoken_of_but says_numbered&spoken_of_happened says_numbered&spoken_of_help
+0.05 says_numbered&spoken_of_lower_it says_numbered&spoken_of_may says_numbered&spoken_of_self
+0.05 says_numbered&text_behind says_people&spoken_of_after_so_long says_people&spoken_of_may
+0.05 says_people&spoken_of_never says_reader&spoken_of_if says_reader&spoken_of_lately says_reader&spoken_of_reader
+0.05 says_reader&spoken_of_remedy says_reader&spoken_of_words says_reader&trace_near says_remedy&somebody's_own
+0.05 says_remedy&spoken_of_lower_it says_remedy&spoken_of_remedy says_self&spoken_of_but says_self&spoken_of_lower_it
+0.05 says_self&spoken_of_means says_self&spoken_of_numbered says_self&spoken_of_signed says_self&spoken_of_solved
+0.05 says_self&spoken_of_words says_self&text_about_texts says_solved&spoken_of_self
+0.05 says_supposed&somebody's_own_machine,_in_short says_supposed&spoken_of_looks_for says_when&says_words
+0.05 says_when&spoken_of_if says_when&spoken_of_lower_it says_when&spoken_of_supposed
+0.05 says_words&somebody's_own_question,_in_short says_words&spoken_of_means says_words&spoken_of_supposed
+0.05 says_words&spoken_of_when setting_near&spoken_of_ask setting_near&spoken_of_happened
+0.05 setting_near&spoken_of_means setting_near&spoken_of_supposed somebody's_own&spoken_of_changes
+0.05 somebody's_own&spoken_of_happened somebody's_own&spoken_of_made_up somebody's_own&spoken_of_numbered
+0.05 somebody's_own,_in_short&spoken_of_changes somebody's_own,_in_short&spoken_of_if
+0.05 somebody's_own,_in_short&spoken_of_signed somebody's_own,_in_short&text_about_texts
+0.05 somebody's_own,_in_short&typeset somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_example
+0.05 somebody's_own_machine,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_never
+0.05 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_machine,_in_short&text_behind
+0.05 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&spoken_of_buy
+0.05 somebody's_own_question,_in_short&spoken_of_changes somebody's_own_question,_in_short&spoken_of_looks_for
+0.05 somebody's_own_question,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_never
+0.05 somebody's_own_question,_in_short&spoken_of_numbered somebody's_own_question,_in_short&spoken_of_remedy
+0.05 somebody's_own_question,_in_short&spoken_of_solved somebody_speaks&spoken_of_cause
+0.05 somebody_speaks&spoken_of_explained somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_means
+0.05 somebody_speaks&spoken_of_numbered somebody_speaks&text_about_texts somebody_speaks&typeset
+0.05 spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_if
+0.05 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_after_so_long&spoken_of_laughs
+0.05 spoken_of_after_so_long&spoken_of_made_up spoken_of_after_so_long&spoken_of_solved
+0.05 spoken_of_ask&spoken_of_looks_for spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_made_up
+0.05 spoken_of_buy&spoken_of_remedy spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words
+0.05 spoken_of_buy&words_before spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_if
+0.05 spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_never spoken_of_cause&spoken_of_people
+0.05 spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_solved
+0.05 spoken_of_cause&spoken_of_words spoken_of_cause&trouble spoken_of_changes&spoken_of_made_up
+0.05 spoken_of_changes&spoken_of_self spoken_of_changes&trace_near spoken_of_changes&trouble
+0.05 spoken_of_example&spoken_of_if spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_may
+0.05 spoken_of_example&spoken_of_signed spoken_of_example&spoken_of_supposed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&trouble spoken_of_explained&words_before spoken_of_happened&spoken_of_remedy
+0.05 spoken_of_happened&spoken_of_signed spoken_of_help&spoken_of_if spoken_of_help&spoken_of_lesson
+0.05 spoken_of_help&spoken_of_proposed spoken_of_help&trace_near spoken_of_if&spoken_of_numbered
+0.05 spoken_of_if&spoken_of_people spoken_of_if&spoken_of_self spoken_of_if&words_before
+0.05 spoken_of_labelled_cause&text_behind spoken_of_labelled_remedy&spoken_of_words
+0.05 spoken_of_labelled_symptom&spoken_of_made_up spoken_of_labelled_symptom&spoken_of_proposed
+0.05 spoken_of_labelled_symptom&spoken_of_solved spoken_of_lately&spoken_of_lower_it
+0.05 spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_proposed
+0.05 spoken_of_lately&spoken_of_reader spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_reader
+0.05 spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_people spoken_of_lesson&spoken_of_proposed
+0.05 spoken_of_lesson&traceback_above spoken_of_lesson&trouble spoken_of_lower_it&spoken_of_signed
+0.05 spoken_of_lower_it&spoken_of_supposed spoken_of_made_up&spoken_of_people spoken_of_may&spoken_of_numbered
+0.05 spoken_of_may&spoken_of_proposed spoken_of_may&traceback_above spoken_of_means&spoken_of_proposed
+0.05 spoken_of_means&spoken_of_self spoken_of_means&spoken_of_solved spoken_of_means&traceback_above
+0.05 spoken_of_never&spoken_of_numbered spoken_of_never&spoken_of_reader spoken_of_never&spoken_of_solved
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&traceback_above spoken_of_proposed&spoken_of_signed
+0.05 spoken_of_proposed&text_behind spoken_of_reader&trace_near spoken_of_remedy&typeset
+0.05 spoken_of_remedy&words_before spoken_of_solved&traceback_above spoken_of_solved&words_before
+0.05 spoken_of_supposed&trouble spoken_of_words&trouble steps_that_led_to_it&text_behind
+0.05 steps_that_led_to_it&words_before text_behind&traceback_above text_behind&typeset trace_near&typeset
+0.05 trace_near&words_before
+0.10 a_failed_run&blanks_near a_failed_run&code_near a_failed_run&in_a_thread a_failed_run&marked
+0.10 a_failed_run&names_the_words a_failed_run&nothing_stated a_failed_run&says_but a_failed_run&says_may
+0.10 a_failed_run&says_supposed a_failed_run&says_when a_failed_run&says_words a_failed_run&spoken_of_ask
+0.10 a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_lesson a_failed_run&spoken_of_remedy
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&record
+0.10 a_failed_run's_record&words_before a_picture_near&other_near a_question,_in_short&a_sentence_leads
+0.10 a_question,_in_short&explained_behind a_question,_in_short&figures a_question,_in_short&in_a_thread
+0.10 a_question,_in_short&much_trouble a_question,_in_short&often_may a_question,_in_short&says_changes
+0.10 a_question,_in_short&says_remedy a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_report's_heading&a_setup,_in_short
+0.10 a_report's_heading&a_short_text a_report's_heading&behind_a_prefix a_report's_heading&in_a_thread
+0.10 a_report's_heading&in_quotes a_report's_heading&its_hint_printed a_report's_heading&spoken_of_but
+0.10 a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_help a_report's_heading&spoken_of_looks_for
+0.10 a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self a_report's_heading&text_behind
+0.10 a_report's_heading&trouble a_report's_heading&words_before a_sentence_leads&its_hint_printed
+0.10 a_sentence_leads&on_a_stamped_line a_sentence_leads&remedies_below a_sentence_leads&says_made_up
+0.10 a_sentence_leads&spoken_of_made_up a_setup,_in_short&about_texts a_setup,_in_short&mentioned
+0.10 a_setup,_in_short&much_about_texts a_setup,_in_short&says_cause a_setup,_in_short&spoken_of_cause
+0.10 a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_lately a_setup,_in_short&spoken_of_proposed
+0.10 a_setup,_in_short&spoken_of_remedy a_short_text&a_whole_error_line a_short_text&block_opened
+0.10 a_short_text&host_memory a_short_text&indented a_short_text&markup_near a_short_text&much_trouble
+0.10 a_short_text&remedies_below a_short_text&says_remedy a_short_text&says_self a_short_text&says_signed
+0.10 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_labelled_cause
+0.10 a_short_text&spoken_of_laughs a_short_text&spoken_of_people a_short_text&steps_that_led_to_it
+0.10 a_site's_lines&a_thread's_page a_site's_lines&code_near a_site's_lines&says_when a_site's_lines&spoken_of_but
+0.10 a_site's_lines&words_before a_thread's_page&comment a_thread's_page&its_hint_printed a_thread's_page&marked
+0.10 a_thread's_page&mentioned a_thread's_page&nothing_stated a_thread's_page&other_near a_thread's_page&setting_near
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_labelled_symptom
+0.10 a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for a_thread's_page&trace_near
+0.10 a_thread's_title&begins_its_line a_thread's_title&begins_the_text a_thread's_title&in_a_thread
+0.10 a_thread's_title&nothing_stated a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help
+0.10 a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means a_thread's_title&trace_near
+0.10 a_whole_error_line&happened_to_somebody a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_numbered
+0.10 a_whole_error_line&spoken_of_self about_texts&cut_by_dots about_texts&introduced_as_example about_texts&record
+0.10 about_texts&remedies_above about_texts&says_but about_texts&says_example
+0.10 about_texts&somebody's_own_question,_in_short about_texts&spoken_of_labelled_remedy advice_share&often_may
+0.10 advice_share&says_numbered advice_share&somebody's_own advice_share&somebody's_own_machine,_in_short
+0.10 advice_share&somebody_speaks advice_share&spoken_of_laughs advice_share&spoken_of_means
+0.10 advice_share&spoken_of_supposed advice_share&steps_that_led_to_it advised&often_may advised&says_numbered
+0.10 advised&somebody's_own advised&somebody's_own_machine,_in_short advised&somebody_speaks advised&spoken_of_laughs
+0.10 advised&spoken_of_means advised&spoken_of_supposed advised&steps_that_led_to_it advised_by_nobody&indented
+0.10 advised_by_nobody&says_but advised_by_nobody&says_happened advised_by_nobody&says_people
+0.10 advised_by_nobody&says_remedy advised_by_nobody&says_words advised_by_nobody&somebody's_own,_in_short
+0.10 advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_looks_for advised_by_nobody&spoken_of_means
+0.10 advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_supposed advised_by_nobody&spoken_of_when
+0.10 advised_by_nobody&steps_that_led_to_it alone&says_cause alone&says_happened alone&says_remedy
+0.10 alone&says_supposed begins_its_line&in_a_thread begins_its_line&says_but begins_its_line&says_self
+0.10 begins_its_line&spoken_of_buy begins_its_line&spoken_of_lately begins_its_line&spoken_of_means
+0.10 begins_its_line&spoken_of_self begins_the_text&denied_in_front begins_the_text&in_a_thread
+0.10 begins_the_text&its_hint_printed begins_the_text&much_trouble begins_the_text&nothing_stated
+0.10 begins_the_text&says_but begins_the_text&spoken_of_if begins_the_text&spoken_of_reader
+0.10 begins_the_text&spoken_of_solved behind_a_prefix&introduced_as_example behind_a_prefix&its_place_behind
+0.10 behind_a_prefix&names_the_words behind_a_prefix&nothing_stated behind_a_prefix&says_after_so_long
+0.10 behind_a_prefix&says_lately behind_a_prefix&says_solved behind_a_prefix&spoken_of_remedy
+0.10 between_sections&indented between_sections&spoken_of_ask between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_looks_for between_sections&spoken_of_remedy blanks_near&denied_in_front
+0.10 blanks_near&in_quotes blanks_near&setting_near blanks_near&spoken_of_if blanks_near&spoken_of_may
+0.10 blanks_near&spoken_of_never blanks_near&trace_near blanks_near&traceback_above block_opened&much_about_texts
+0.10 block_opened&says_self block_opened&somebody's_own,_in_short block_opened&somebody's_own_machine,_in_short
+0.10 block_opened&spoken_of_cause block_opened&spoken_of_remedy boxes_ticked&code_near
+0.10 boxes_ticked&happened_to_somebody boxes_ticked&markup_near boxes_ticked&other_near boxes_ticked&says_when
+0.10 boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&somebody_speaks boxes_ticked&spoken_of_may
+0.10 code_near&happened_to_somebody code_near&host_memory code_near&its_place_behind code_near&remedies_below
+0.10 code_near&says_after_so_long code_near&says_but code_near&says_lately code_near&says_people
+0.10 code_near&says_supposed code_near&spoken_of_cause code_near&spoken_of_labelled_cause
+0.10 code_near&spoken_of_labelled_remedy code_near&spoken_of_never code_near&traceback_above comment&denied_in_front
+0.10 comment&item_of_a_list comment&says_after_so_long comment&says_example comment&says_when
+0.10 comment&somebody's_own,_in_short comment&spoken_of_means comment&spoken_of_reader comment&spoken_of_signed
+0.10 cut_by_dots&in_quotes cut_by_dots&says_ask cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but
+0.10 cut_by_dots&spoken_of_if cut_by_dots&traceback_above denied_in_front&heads_a_document
+0.10 denied_in_front&in_a_thread denied_in_front&on_a_stamped_line denied_in_front&says_changes
+0.10 denied_in_front&says_words denied_in_front&spoken_of_solved ends_the_text&host_memory ends_the_text&in_a_thread
+0.10 ends_the_text&introduced_as_example ends_the_text&says_means ends_the_text&spoken_of_if
+0.10 ends_the_text&spoken_of_means ends_the_text&spoken_of_people ends_the_text&spoken_of_remedy
+0.10 explained_behind&spoken_of_self explained_behind&spoken_of_when explained_behind&trouble figures&setting_near
+0.10 figures&somebody_speaks figures&spoken_of_cause figures&spoken_of_help figures&steps_that_led_to_it
+0.10 happened_to_somebody&its_hint_printed happened_to_somebody&often_may happened_to_somebody&says_labelled_symptom
+0.10 happened_to_somebody&says_lately happened_to_somebody&says_remedy happened_to_somebody&spoken_of_self
+0.10 heads_a_document&in_a_thread heads_a_document&may_happen heads_a_document&says_if
+0.10 heads_a_document&says_looks_for heads_a_document&spoken_of_but heads_a_document&spoken_of_help
+0.10 heads_a_document&spoken_of_if heads_a_document&spoken_of_lately heads_a_document&spoken_of_may
+0.10 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_signed heads_a_document&spoken_of_supposed
+0.10 heads_a_document&typeset host_memory&in_quotes host_memory&says_self host_memory&spoken_of_looks_for
+0.10 host_memory&spoken_of_self host_memory&spoken_of_words hypothetical_sentence&says_made_up
+0.10 hypothetical_sentence&says_never hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_lately
+0.10 hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above in_a_thread&says_labelled_symptom
+0.10 in_a_thread&says_may in_a_thread&somebody's_own,_in_short in_a_thread&somebody's_own_question,_in_short
+0.10 in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_when in_quotes&indented in_quotes&much_about_texts
+0.10 in_quotes&says_signed in_quotes&setting_near in_quotes&spoken_of_lesson in_quotes&spoken_of_means
+0.10 indented&record indented&spoken_of_but indented&spoken_of_buy indented&steps_that_led_to_it
+0.10 introduced_as_example&much_about_texts introduced_as_example&spoken_of_help
+0.10 introduced_as_example&spoken_of_looks_for item_of_a_list&says_words item_of_a_list&somebody's_own
+0.10 item_of_a_list&spoken_of_people its_hint_printed&often_may its_hint_printed&says_after_so_long
+0.10 its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_may its_hint_printed&says_when
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_words_taken_up&trace_near marked&spoken_of_ask
+0.10 marked&spoken_of_example marked&spoken_of_may marked&spoken_of_means marked&spoken_of_signed
+0.10 markup_near&says_looks_for markup_near&says_people markup_near&says_words markup_near&spoken_of_example
+0.10 markup_near&spoken_of_lesson markup_near&spoken_of_self markup_near&steps_that_led_to_it markup_near&typeset
+0.10 may_happen&spoken_of_cause may_happen&spoken_of_help mentioned&much_trouble mentioned&says_when
+0.10 mentioned&spoken_of_if mentioned&spoken_of_means mentioned&spoken_of_numbered mentioned&spoken_of_signed
+0.10 much_about_texts&names_the_words much_about_texts&often_may much_about_texts&says_happened
+0.10 much_about_texts&somebody's_own much_about_texts&somebody_speaks much_about_texts&spoken_of_numbered
+0.10 much_about_texts&traceback_above much_advised&much_trouble much_trouble&says_if much_trouble&says_lower_it
+0.10 much_trouble&says_reader much_trouble&somebody's_own much_trouble&spoken_of_never
+0.10 much_trouble&spoken_of_proposed much_trouble&spoken_of_reader much_trouble&spoken_of_self
+0.10 names_the_words&spoken_of_help names_the_words&spoken_of_when nobody_speaks&says_but nobody_speaks&says_may
+0.10 nobody_speaks&says_numbered nobody_speaks&says_people nobody_speaks&says_when nobody_speaks&steps_that_led_to_it
+0.10 nobody_speaks&words_before nothing_stated&on_a_stamped_line nothing_stated&remedies_below nothing_stated&says_if
+0.10 nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_never nothing_stated&spoken_of_remedy
+0.10 nothing_stated&spoken_of_signed nothing_stated&spoken_of_words often_may&record often_may&remedies_above
+0.10 often_may&says_when often_may&spoken_of_numbered often_may&trouble on_a_stamped_line&says_ask
+0.10 on_a_stamped_line&says_supposed on_a_stamped_line&somebody's_own_machine,_in_short
+0.10 on_a_stamped_line&spoken_of_lesson on_a_stamped_line&spoken_of_never on_a_stamped_line&traceback_above
+0.10 other_near&says_ask other_near&says_help other_near&somebody's_own_question,_in_short other_near&spoken_of_buy
+0.10 other_near&spoken_of_example other_near&spoken_of_labelled_cause other_near&spoken_of_looks_for
+0.10 other_near&spoken_of_may output_near&says_but output_near&says_help output_near&says_may output_near&says_means
+0.10 output_near&spoken_of_labelled_cause output_near&spoken_of_laughs output_near&spoken_of_looks_for
+0.10 record&says_looks_for record&says_means record&somebody's_own,_in_short record&spoken_of_after_so_long
+0.10 record&spoken_of_help record&spoken_of_labelled_symptom record&spoken_of_looks_for record&spoken_of_never
+0.10 record&spoken_of_numbered remedies_above&spoken_of_when remedies_below&says_happened
+0.10 remedies_below&spoken_of_self remedies_below&spoken_of_words remedies_below&words_before
+0.10 says_after_so_long&says_lately says_after_so_long&says_reader says_after_so_long&spoken_of_happened
+0.10 says_after_so_long&spoken_of_help says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_when
+0.10 says_ask&says_never says_ask&says_supposed says_ask&spoken_of_if says_but&says_help says_but&somebody_speaks
+0.10 says_but&spoken_of_but says_but&spoken_of_if says_but&spoken_of_looks_for says_but&spoken_of_never
+0.10 says_but&spoken_of_reader says_but&text_behind says_changes&says_help says_changes&says_self
+0.10 says_changes&says_supposed says_changes&says_when says_changes&somebody's_own,_in_short
+0.10 says_example&somebody's_own says_example&spoken_of_example says_example&spoken_of_happened
+0.10 says_example&trace_near says_happened&says_means says_happened&says_numbered says_happened&spoken_of_lately
+0.10 says_happened&spoken_of_numbered says_happened&spoken_of_signed says_happened&spoken_of_when
+0.10 says_help&setting_near says_help&spoken_of_example says_help&text_behind says_if&says_made_up
+0.10 says_if&spoken_of_looks_for says_if&spoken_of_may says_labelled_symptom&spoken_of_after_so_long
+0.10 says_labelled_symptom&spoken_of_solved says_lately&spoken_of_help says_lately&spoken_of_self
+0.10 says_laughs&says_reader says_lesson&says_made_up says_lesson&somebody's_own_machine,_in_short
+0.10 says_looks_for&spoken_of_if says_looks_for&spoken_of_looks_for says_lower_it&says_made_up
+0.10 says_lower_it&says_words says_lower_it&spoken_of_but says_lower_it&spoken_of_changes
+0.10 says_lower_it&spoken_of_reader says_lower_it&spoken_of_self says_lower_it&spoken_of_when
+0.10 says_lower_it&spoken_of_words says_made_up&says_never says_made_up&spoken_of_self says_made_up&words_before
+0.10 says_may&spoken_of_numbered says_may&spoken_of_remedy says_means&says_proposed
+0.10 says_means&somebody's_own_question,_in_short says_numbered&says_people says_numbered&says_self
+0.10 says_numbered&spoken_of_numbered says_people&says_proposed says_reader&says_remedy says_reader&says_words
+0.10 says_reader&spoken_of_help says_remedy&spoken_of_may says_remedy&spoken_of_reader says_remedy&text_behind
+0.10 says_self&spoken_of_made_up says_supposed&somebody's_own,_in_short says_supposed&somebody_speaks
+0.10 says_when&spoken_of_but says_when&spoken_of_reader says_when&spoken_of_solved says_when&spoken_of_when
+0.10 says_words&spoken_of_cause says_words&spoken_of_help says_words&spoken_of_people says_words&spoken_of_proposed
+0.10 setting_near&spoken_of_buy setting_near&spoken_of_cause setting_near&spoken_of_changes setting_near&within_code
+0.10 somebody's_own&spoken_of_example somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_looks_for
+0.10 somebody's_own&spoken_of_proposed somebody's_own&trace_near somebody's_own&typeset
+0.10 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_lately
+0.10 somebody's_own,_in_short&spoken_of_laughs somebody's_own,_in_short&spoken_of_people
+0.10 somebody's_own,_in_short&spoken_of_remedy somebody's_own,_in_short&trouble somebody's_own,_in_short&words_before
+0.10 somebody's_own_machine,_in_short&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_lower_it
+0.10 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_if
+0.10 somebody's_own_question,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_lower_it
+0.10 somebody's_own_question,_in_short&trace_near somebody's_own_question,_in_short&traceback_above
+0.10 spoken_of_after_so_long&spoken_of_never spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_supposed
+0.10 spoken_of_ask&trouble spoken_of_but&spoken_of_means spoken_of_but&traceback_above spoken_of_buy&spoken_of_lesson
+0.10 spoken_of_buy&spoken_of_means spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lesson
+0.10 spoken_of_changes&spoken_of_numbered spoken_of_example&spoken_of_self spoken_of_explained&spoken_of_may
+0.10 spoken_of_happened&spoken_of_laughs spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_remedy
+0.10 spoken_of_help&spoken_of_words spoken_of_help&traceback_above spoken_of_labelled_cause&spoken_of_words
+0.10 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&text_behind
+0.10 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_means spoken_of_lately&spoken_of_never
+0.10 spoken_of_lately&spoken_of_remedy spoken_of_lately&words_before spoken_of_laughs&spoken_of_lower_it
+0.10 spoken_of_laughs&spoken_of_may spoken_of_laughs&words_before spoken_of_lesson&spoken_of_made_up
+0.10 spoken_of_lesson&trace_near spoken_of_looks_for&spoken_of_people spoken_of_looks_for&spoken_of_words
+0.10 spoken_of_looks_for&traceback_above spoken_of_made_up&spoken_of_solved spoken_of_made_up&spoken_of_when
+0.10 spoken_of_made_up&trace_near spoken_of_made_up&traceback_above spoken_of_never&spoken_of_proposed
+0.10 spoken_of_never&spoken_of_remedy spoken_of_numbered&spoken_of_self spoken_of_numbered&spoken_of_words
+0.10 spoken_of_numbered&trace_near spoken_of_people&spoken_of_remedy spoken_of_people&spoken_of_when
+0.10 spoken_of_people&spoken_of_words spoken_of_proposed&trouble spoken_of_reader&text_behind
+0.10 spoken_of_self&spoken_of_supposed spoken_of_self&typeset spoken_of_words&traceback_above text_behind&trouble
+0.10 trouble&words_before
+0.15 a_failed_run&a_failed_run's_record a_failed_run&block_opened a_failed_run&heads_a_document
+0.15 a_failed_run&hypothetical_sentence a_failed_run&its_place_behind a_failed_run&output_near
+0.15 a_failed_run&says_reader a_failed_run's_record&nothing_stated a_failed_run's_record&setting_near
+0.15 a_question,_in_short&a_thread's_page a_question,_in_short&says_after_so_long a_question,_in_short&says_cause
+0.15 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_means
+0.15 a_question,_in_short&spoken_of_solved a_question,_in_short&spoken_of_supposed a_report's_heading&spoken_of_may
+0.15 a_sentence_leads&a_short_text a_sentence_leads&block_opened a_sentence_leads&item_of_a_list
+0.15 a_sentence_leads&says_laughs a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_signed
+0.15 a_sentence_leads&trouble a_setup,_in_short&advised_by_nobody a_setup,_in_short&boxes_ticked
+0.15 a_setup,_in_short&nobody_speaks a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_happened
+0.15 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_remedy a_setup,_in_short&spoken_of_may
+0.15 a_setup,_in_short&spoken_of_never a_short_text&item_of_a_list a_short_text&much_about_texts
+0.15 a_short_text&other_near a_short_text&says_help a_short_text&trouble a_site's_lines&markup_near
+0.15 a_site's_lines&on_a_stamped_line a_thread's_page&code_near a_thread's_page&in_quotes
+0.15 a_thread's_page&introduced_as_example a_thread's_page&spoken_of_but a_thread's_page&spoken_of_help
+0.15 a_thread's_page&spoken_of_words a_thread's_title&nobody_speaks a_thread's_title&other_near
+0.15 a_thread's_title&setting_near a_whole_error_line&about_texts a_whole_error_line&somebody's_own_machine,_in_short
+0.15 a_whole_error_line&spoken_of_may about_texts&denied_in_front about_texts&its_hint_printed about_texts&other_near
+0.15 about_texts&says_labelled_symptom about_texts&says_self about_texts&spoken_of_labelled_cause
+0.15 about_texts&traceback_above advice_share&says_lately advice_share&says_may advice_share&says_never
+0.15 advice_share&says_people advice_share&spoken_of_ask advice_share&spoken_of_cause
+0.15 advice_share&spoken_of_looks_for advice_share&spoken_of_proposed advice_share&spoken_of_self advised&says_lately
+0.15 advised&says_may advised&says_never advised&says_people advised&spoken_of_ask advised&spoken_of_cause
+0.15 advised&spoken_of_looks_for advised&spoken_of_proposed advised&spoken_of_self advised_by_nobody&denied_in_front
+0.15 advised_by_nobody&markup_near advised_by_nobody&names_the_words advised_by_nobody&other_near
+0.15 advised_by_nobody&says_lately advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_numbered
+0.15 alone&host_memory alone&says_if alone&says_lately begins_its_line&its_place_behind begins_its_line&setting_near
+0.15 begins_its_line&spoken_of_ask begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_numbered
+0.15 begins_its_line&spoken_of_solved begins_the_text&says_ask begins_the_text&says_example
+0.15 begins_the_text&says_words begins_the_text&somebody's_own begins_the_text&somebody's_own_machine,_in_short
+0.15 begins_the_text&somebody_speaks begins_the_text&spoken_of_ask begins_the_text&spoken_of_example
+0.15 begins_the_text&spoken_of_labelled_symptom behind_a_prefix&happened_to_somebody behind_a_prefix&heads_a_document
+0.15 behind_a_prefix&in_a_thread behind_a_prefix&indented behind_a_prefix&much_trouble behind_a_prefix&other_near
+0.15 behind_a_prefix&says_changes behind_a_prefix&spoken_of_may behind_a_prefix&spoken_of_self
+0.15 between_sections&remedies_below between_sections&trouble blanks_near&indented blanks_near&much_about_texts
+0.15 blanks_near&spoken_of_reader block_opened&introduced_as_example block_opened&mentioned
+0.15 block_opened&spoken_of_after_so_long block_opened&spoken_of_lower_it block_opened&spoken_of_never
+0.15 boxes_ticked&says_happened boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_self boxes_ticked&words_before
+0.15 code_near&cut_by_dots code_near&figures code_near&item_of_a_list code_near&output_near code_near&says_never
+0.15 code_near&says_words code_near&spoken_of_but code_near&spoken_of_help code_near&spoken_of_if comment&host_memory
+0.15 comment&on_a_stamped_line comment&says_if comment&says_self comment&spoken_of_ask comment&spoken_of_example
+0.15 comment&spoken_of_looks_for cut_by_dots&much_about_texts cut_by_dots&says_may cut_by_dots&spoken_of_changes
+0.15 denied_in_front&output_near denied_in_front&says_help denied_in_front&says_if denied_in_front&says_lower_it
+0.15 denied_in_front&somebody_speaks denied_in_front&spoken_of_lately denied_in_front&spoken_of_means
+0.15 ends_the_text&indented ends_the_text&its_hint_printed ends_the_text&nobody_speaks ends_the_text&says_help
+0.15 ends_the_text&says_remedy ends_the_text&says_supposed ends_the_text&spoken_of_looks_for
+0.15 explained_behind&output_near figures&record figures&says_cause figures&says_lately figures&says_proposed
+0.15 figures&says_when figures&spoken_of_after_so_long figures&spoken_of_labelled_symptom figures&spoken_of_lately
+0.15 figures&spoken_of_looks_for figures&spoken_of_numbered happened_to_somebody&nothing_stated
+0.15 happened_to_somebody&says_ask happened_to_somebody&says_changes happened_to_somebody&says_example
+0.15 happened_to_somebody&says_may happened_to_somebody&says_when happened_to_somebody&spoken_of_ask
+0.15 happened_to_somebody&spoken_of_if happened_to_somebody&trace_near happened_to_somebody&traceback_above
+0.15 heads_a_document&spoken_of_looks_for heads_a_document&trouble host_memory&marked host_memory&may_happen
+0.15 host_memory&other_near host_memory&output_near host_memory&somebody's_own hypothetical_sentence&mentioned
+0.15 hypothetical_sentence&nobody_speaks hypothetical_sentence&says_example hypothetical_sentence&spoken_of_looks_for
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words in_a_thread&its_hint_printed
+0.15 in_a_thread&other_near in_a_thread&says_reader in_a_thread&spoken_of_ask in_a_thread&spoken_of_example
+0.15 in_a_thread&spoken_of_may in_quotes&its_place_behind in_quotes&often_may in_quotes&says_explained
+0.15 in_quotes&somebody's_own_question,_in_short in_quotes&somebody_speaks in_quotes&spoken_of_example
+0.15 in_quotes&spoken_of_signed in_quotes&spoken_of_solved in_quotes&spoken_of_supposed indented&somebody_speaks
+0.15 indented&spoken_of_remedy indented&spoken_of_solved introduced_as_example&spoken_of_changes
+0.15 introduced_as_example&spoken_of_happened item_of_a_list&on_a_stamped_line item_of_a_list&output_near
+0.15 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&somebody_speaks item_of_a_list&spoken_of_lately
+0.15 item_of_a_list&trouble its_hint_printed&much_trouble its_hint_printed&record its_hint_printed&says_but
+0.15 its_hint_printed&says_happened its_hint_printed&says_self its_hint_printed&setting_near
+0.15 its_hint_printed&spoken_of_help its_hint_printed&spoken_of_if its_hint_printed&spoken_of_means
+0.15 its_hint_printed&spoken_of_solved its_hint_printed&spoken_of_words its_place_behind&mentioned
+0.15 marked&on_a_stamped_line marked&spoken_of_looks_for marked&spoken_of_reader marked&trace_near
+0.15 markup_near&much_trouble markup_near&says_after_so_long markup_near&says_happened
+0.15 markup_near&says_labelled_symptom markup_near&somebody's_own_question,_in_short markup_near&spoken_of_ask
+0.15 markup_near&spoken_of_if may_happen&nothing_stated may_happen&says_lower_it may_happen&spoken_of_may
+0.15 may_happen&spoken_of_reader may_happen&traceback_above mentioned&says_may mentioned&says_means
+0.15 mentioned&says_proposed mentioned&spoken_of_after_so_long mentioned&spoken_of_ask mentioned&spoken_of_explained
+0.15 mentioned&spoken_of_looks_for mentioned&text_behind much_about_texts&spoken_of_looks_for
+0.15 much_about_texts&spoken_of_people much_about_texts&spoken_of_remedy much_trouble&says_help much_trouble&says_may
+0.15 much_trouble&spoken_of_lower_it much_trouble&spoken_of_words names_the_words&says_after_so_long
+0.15 names_the_words&says_ask nobody_speaks&often_may nobody_speaks&somebody's_own,_in_short
+0.15 nobody_speaks&spoken_of_changes nobody_speaks&spoken_of_numbered nothing_stated&often_may
+0.15 nothing_stated&says_self nothing_stated&spoken_of_self often_may&spoken_of_but often_may&spoken_of_proposed
+0.15 often_may&trace_near on_a_stamped_line&says_lesson on_a_stamped_line&somebody's_own_question,_in_short
+0.15 on_a_stamped_line&spoken_of_explained on_a_stamped_line&trouble other_near&says_changes other_near&says_lesson
+0.15 other_near&says_made_up other_near&somebody's_own,_in_short other_near&somebody_speaks
+0.15 other_near&spoken_of_people other_near&spoken_of_self output_near&remedies_above output_near&remedies_below
+0.15 output_near&says_never output_near&setting_near output_near&spoken_of_but output_near&spoken_of_signed
+0.15 record&says_lower_it record&says_self record&says_solved record&spoken_of_lower_it
+0.15 remedies_below&spoken_of_remedy says_after_so_long&says_means says_after_so_long&says_people
+0.15 says_after_so_long&somebody_speaks says_after_so_long&spoken_of_proposed says_after_so_long&text_behind
+0.15 says_ask&says_changes says_ask&says_help says_ask&spoken_of_never says_but&says_explained says_but&says_people
+0.15 says_but&trouble says_cause&somebody_speaks says_changes&says_may says_changes&says_never
+0.15 says_changes&says_proposed says_changes&somebody_speaks says_example&says_if says_example&says_looks_for
+0.15 says_example&says_self says_example&spoken_of_reader says_happened&says_lately says_happened&says_people
+0.15 says_happened&somebody's_own_question,_in_short says_happened&spoken_of_help says_if&somebody_speaks
+0.15 says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_words
+0.15 says_lately&somebody's_own_machine,_in_short says_laughs&trouble says_lesson&somebody's_own
+0.15 says_lesson&spoken_of_when says_looks_for&says_means says_lower_it&somebody's_own,_in_short
+0.15 says_made_up&says_self says_may&says_supposed says_may&says_when says_may&somebody's_own_machine,_in_short
+0.15 says_may&spoken_of_words says_may&traceback_above says_never&says_solved says_never&setting_near
+0.15 says_never&somebody's_own says_never&spoken_of_reader says_never&words_before says_people&words_before
+0.15 says_proposed&somebody's_own_machine,_in_short says_reader&says_supposed says_remedy&somebody's_own,_in_short
+0.15 says_remedy&somebody's_own_question,_in_short says_remedy&spoken_of_if says_self&setting_near
+0.15 says_self&spoken_of_never says_solved&trouble says_solved&words_before
+0.15 says_when&somebody's_own_machine,_in_short says_when&spoken_of_ask says_when&spoken_of_means
+0.15 says_when&spoken_of_numbered says_when&text_behind says_words&spoken_of_happened says_words&spoken_of_looks_for
+0.15 says_words&spoken_of_reader setting_near&spoken_of_explained setting_near&spoken_of_laughs
+0.15 setting_near&spoken_of_made_up setting_near&spoken_of_proposed setting_near&spoken_of_self
+0.15 setting_near&spoken_of_solved somebody's_own&spoken_of_if somebody's_own&spoken_of_laughs
+0.15 somebody's_own&text_behind somebody's_own,_in_short&spoken_of_means somebody's_own,_in_short&spoken_of_supposed
+0.15 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&trace_near
+0.15 somebody's_own_question,_in_short&spoken_of_lately somebody_speaks&spoken_of_labelled_symptom
+0.15 somebody_speaks&spoken_of_reader somebody_speaks&trace_near somebody_speaks&trouble
+0.15 spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_proposed
+0.15 spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_remedy
+0.15 spoken_of_ask&spoken_of_solved spoken_of_but&spoken_of_numbered spoken_of_but&spoken_of_proposed
+0.15 spoken_of_but&spoken_of_when spoken_of_but&spoken_of_words spoken_of_cause&spoken_of_lower_it
+0.15 spoken_of_changes&spoken_of_example spoken_of_example&spoken_of_looks_for spoken_of_happened&spoken_of_supposed
+0.15 spoken_of_help&spoken_of_made_up spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_signed
+0.15 spoken_of_if&spoken_of_lower_it spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_proposed
+0.15 spoken_of_if&text_behind spoken_of_if&trace_near spoken_of_labelled_symptom&spoken_of_words
+0.15 spoken_of_lately&trace_near spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_supposed
+0.15 spoken_of_made_up&spoken_of_never spoken_of_means&spoken_of_when spoken_of_never&trouble
+0.15 spoken_of_people&spoken_of_proposed spoken_of_people&text_behind spoken_of_people&trouble
+0.15 spoken_of_proposed&spoken_of_reader spoken_of_remedy&spoken_of_when spoken_of_self&words_before
+0.15 spoken_of_signed&trouble spoken_of_signed&words_before spoken_of_solved&trace_near
+0.15 spoken_of_supposed&words_before spoken_of_when&trouble spoken_of_words&trace_near
+0.20 a_failed_run&advice_share a_failed_run&advised a_failed_run&host_memory a_failed_run&spoken_of_lower_it
+0.20 a_failed_run's_record&output_near a_question,_in_short&about_texts a_question,_in_short&behind_a_prefix
+0.20 a_question,_in_short&mentioned a_question,_in_short&says_numbered a_question,_in_short&spoken_of_happened
+0.20 a_question,_in_short&spoken_of_self a_report's_heading&about_texts a_report's_heading&figures
+0.20 a_report's_heading&other_near a_sentence_leads&begins_the_text a_sentence_leads&says_but
+0.20 a_sentence_leads&says_may a_sentence_leads&says_numbered a_sentence_leads&says_solved
+0.20 a_sentence_leads&spoken_of_words a_setup,_in_short&begins_the_text a_setup,_in_short&blanks_near
+0.20 a_setup,_in_short&nothing_stated a_setup,_in_short&says_reader a_setup,_in_short&spoken_of_labelled_symptom
+0.20 a_short_text&ends_the_text a_short_text&says_lately a_short_text&says_solved
+0.20 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_numbered a_short_text&spoken_of_supposed
+0.20 a_site's_lines&setting_near a_thread's_page&begins_the_text a_thread's_page&may_happen
+0.20 a_thread's_title&spoken_of_reader a_whole_error_line&output_near about_texts&advice_share about_texts&advised
+0.20 about_texts&between_sections about_texts&its_place_behind about_texts&remedies_below about_texts&says_words
+0.20 about_texts&somebody's_own_machine,_in_short about_texts&somebody_speaks about_texts&spoken_of_example
+0.20 about_texts&spoken_of_labelled_symptom about_texts&spoken_of_lower_it about_texts&spoken_of_never
+0.20 about_texts&spoken_of_people about_texts&spoken_of_remedy advice_share&in_a_thread
+0.20 advice_share&spoken_of_numbered advised&in_a_thread advised&spoken_of_numbered advised_by_nobody&begins_the_text
+0.20 advised_by_nobody&figures advised_by_nobody&often_may advised_by_nobody&spoken_of_may alone&comment
+0.20 alone&its_place_behind alone&says_after_so_long begins_its_line&other_near begins_its_line&says_if
+0.20 begins_its_line&somebody_speaks begins_its_line&spoken_of_after_so_long begins_its_line&spoken_of_changes
+0.20 begins_the_text&behind_a_prefix begins_the_text&markup_near begins_the_text&spoken_of_laughs
+0.20 begins_the_text&trouble behind_a_prefix&block_opened behind_a_prefix&host_memory behind_a_prefix&output_near
+0.20 behind_a_prefix&says_ask behind_a_prefix&says_means behind_a_prefix&says_reader
+0.20 behind_a_prefix&somebody's_own_machine,_in_short blanks_near&spoken_of_ask block_opened&somebody's_own
+0.20 block_opened&somebody_speaks block_opened&spoken_of_when boxes_ticked&figures boxes_ticked&somebody's_own
+0.20 boxes_ticked&spoken_of_looks_for code_near&spoken_of_changes code_near&spoken_of_solved code_near&spoken_of_when
+0.20 comment&ends_the_text comment&somebody's_own_machine,_in_short comment&somebody_speaks comment&trace_near
+0.20 cut_by_dots&nobody_speaks cut_by_dots&says_example cut_by_dots&says_lesson cut_by_dots&spoken_of_lower_it
+0.20 denied_in_front&spoken_of_if ends_the_text&its_place_behind ends_the_text&says_cause ends_the_text&says_lately
+0.20 figures&in_a_thread figures&other_near figures&says_remedy figures&says_solved figures&somebody's_own,_in_short
+0.20 figures&spoken_of_changes figures&spoken_of_labelled_cause happened_to_somebody&in_quotes
+0.20 happened_to_somebody&says_people happened_to_somebody&spoken_of_words heads_a_document&remedies_below
+0.20 host_memory&trouble hypothetical_sentence&record hypothetical_sentence&says_help
+0.20 hypothetical_sentence&spoken_of_happened hypothetical_sentence&spoken_of_lesson in_a_thread&nobody_speaks
+0.20 in_a_thread&spoken_of_but in_a_thread&spoken_of_means in_a_thread&spoken_of_self in_quotes&nobody_speaks
+0.20 in_quotes&says_lately in_quotes&somebody's_own,_in_short indented&names_the_words indented&spoken_of_numbered
+0.20 introduced_as_example&nothing_stated introduced_as_example&somebody's_own
+0.20 introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.20 introduced_as_example&words_before item_of_a_list&says_never item_of_a_list&spoken_of_happened
+0.20 item_of_a_list&spoken_of_if item_of_a_list&spoken_of_supposed its_hint_printed&other_near
+0.20 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_after_so_long
+0.20 its_hint_printed&spoken_of_happened its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_supposed
+0.20 its_place_behind&other_near its_place_behind&spoken_of_happened its_place_behind&words_before
+0.20 markup_near&says_but markup_near&somebody's_own,_in_short markup_near&spoken_of_buy
+0.20 markup_near&spoken_of_supposed markup_near&words_before may_happen&trouble may_happen&words_before
+0.20 mentioned&says_numbered mentioned&spoken_of_supposed much_about_texts&spoken_of_ask
+0.20 much_about_texts&spoken_of_lower_it much_about_texts&text_behind names_the_words&says_example
+0.20 names_the_words&says_explained names_the_words&spoken_of_looks_for nobody_speaks&says_ask
+0.20 nobody_speaks&says_happened nobody_speaks&says_laughs nobody_speaks&says_looks_for nobody_speaks&spoken_of_self
+0.20 nobody_speaks&spoken_of_signed nobody_speaks&spoken_of_when nobody_speaks&trace_near
+0.20 nothing_stated&says_labelled_symptom nothing_stated&says_solved nothing_stated&says_words
+0.20 nothing_stated&spoken_of_ask nothing_stated&spoken_of_buy nothing_stated&spoken_of_explained
+0.20 often_may&spoken_of_words on_a_stamped_line&says_after_so_long on_a_stamped_line&somebody_speaks
+0.20 on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_people
+0.20 other_near&says_lately other_near&says_people other_near&says_words other_near&spoken_of_cause
+0.20 other_near&spoken_of_lately other_near&spoken_of_lesson output_near&says_lesson
+0.20 output_near&somebody's_own_question,_in_short output_near&spoken_of_help output_near&spoken_of_self
+0.20 record&says_ask record&says_lesson record&says_words record&somebody's_own_machine,_in_short
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&says_ask
+0.20 says_after_so_long&somebody's_own,_in_short says_after_so_long&spoken_of_if says_after_so_long&spoken_of_self
+0.20 says_but&setting_near says_but&somebody's_own says_cause&somebody's_own,_in_short says_changes&says_reader
+0.20 says_changes&somebody's_own_machine,_in_short says_example&words_before says_explained&says_help
+0.20 says_help&somebody's_own,_in_short says_if&spoken_of_when says_if&trouble says_labelled_symptom&spoken_of_when
+0.20 says_lately&says_never says_lately&somebody_speaks says_lately&spoken_of_lower_it says_laughs&words_before
+0.20 says_lesson&says_lower_it says_looks_for&somebody's_own_machine,_in_short says_looks_for&spoken_of_self
+0.20 says_lower_it&says_never says_proposed&somebody's_own_question,_in_short says_supposed&says_words
+0.20 says_when&spoken_of_cause says_words&somebody's_own_machine,_in_short setting_near&traceback_above
+0.20 setting_near&words_before somebody's_own&spoken_of_supposed somebody's_own,_in_short&spoken_of_explained
+0.20 somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&spoken_of_when
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.20 somebody's_own_machine,_in_short&spoken_of_when somebody_speaks&spoken_of_may
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&spoken_of_may spoken_of_but&spoken_of_lesson
+0.20 spoken_of_but&trace_near spoken_of_buy&spoken_of_help spoken_of_changes&spoken_of_lately
+0.20 spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_remedy spoken_of_explained&spoken_of_self
+0.20 spoken_of_happened&spoken_of_made_up spoken_of_happened&trace_near spoken_of_help&spoken_of_reader
+0.20 spoken_of_help&spoken_of_self spoken_of_if&spoken_of_remedy spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_lately&spoken_of_when spoken_of_laughs&spoken_of_lesson spoken_of_lesson&spoken_of_means
+0.20 spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when spoken_of_looks_for&spoken_of_reader
+0.20 spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&spoken_of_when spoken_of_lower_it&spoken_of_words
+0.20 spoken_of_lower_it&trace_near spoken_of_made_up&spoken_of_reader spoken_of_made_up&spoken_of_self
+0.20 spoken_of_numbered&trouble spoken_of_proposed&spoken_of_when spoken_of_reader&words_before
+0.20 spoken_of_when&trace_near spoken_of_words&text_behind
+0.25 a_failed_run&a_question,_in_short a_failed_run&begins_the_text a_failed_run&cut_by_dots
+0.25 a_failed_run&denied_in_front a_failed_run&spoken_of_people a_question,_in_short&may_happen
+0.25 a_question,_in_short&says_if a_report's_heading&between_sections a_report's_heading&nobody_speaks
+0.25 a_report's_heading&spoken_of_if a_sentence_leads&much_about_texts a_sentence_leads&says_changes
+0.25 a_sentence_leads&says_looks_for a_sentence_leads&spoken_of_lower_it a_setup,_in_short&advice_share
+0.25 a_setup,_in_short&advised a_setup,_in_short&spoken_of_reader a_short_text&begins_its_line
+0.25 a_short_text&nobody_speaks a_short_text&record a_short_text&says_numbered a_short_text&spoken_of_lately
+0.25 a_site's_lines&output_near a_thread's_page&a_thread's_title a_thread's_page&spoken_of_reader
+0.25 a_whole_error_line&its_hint_printed a_whole_error_line&trouble about_texts&block_opened
+0.25 about_texts&hypothetical_sentence about_texts&item_of_a_list about_texts&may_happen about_texts&spoken_of_means
+0.25 advice_share&blanks_near advice_share&says_ask advice_share&says_but advised&blanks_near advised&says_ask
+0.25 advised&says_but advised_by_nobody&blanks_near advised_by_nobody&says_ask advised_by_nobody&says_never
+0.25 advised_by_nobody&spoken_of_words advised_by_nobody&trouble alone&says_but alone&says_laughs alone&says_numbered
+0.25 begins_its_line&happened_to_somebody begins_its_line&somebody's_own,_in_short begins_its_line&trace_near
+0.25 begins_the_text&code_near begins_the_text&nobody_speaks begins_the_text&says_after_so_long
+0.25 begins_the_text&text_behind behind_a_prefix&comment behind_a_prefix&marked behind_a_prefix&nobody_speaks
+0.25 behind_a_prefix&spoken_of_lately behind_a_prefix&spoken_of_reader behind_a_prefix&trouble
+0.25 between_sections&spoken_of_when block_opened&spoken_of_if block_opened&text_behind block_opened&trouble
+0.25 code_near&denied_in_front code_near&in_a_thread code_near&record code_near&says_labelled_symptom
+0.25 code_near&says_lesson comment&nothing_stated cut_by_dots&record cut_by_dots&says_help cut_by_dots&says_reader
+0.25 denied_in_front&setting_near ends_the_text&happened_to_somebody ends_the_text&says_after_so_long
+0.25 ends_the_text&says_if ends_the_text&says_may ends_the_text&somebody's_own_machine,_in_short
+0.25 ends_the_text&spoken_of_may figures&says_lower_it figures&spoken_of_when figures&trouble
+0.25 happened_to_somebody&may_happen happened_to_somebody&says_self heads_a_document&on_a_stamped_line
+0.25 heads_a_document&other_near heads_a_document&spoken_of_reader host_memory&markup_near
+0.25 hypothetical_sentence&much_about_texts hypothetical_sentence&says_after_so_long
+0.25 hypothetical_sentence&says_looks_for hypothetical_sentence&setting_near in_a_thread&in_quotes
+0.25 in_a_thread&spoken_of_lesson in_a_thread&words_before in_quotes&other_near in_quotes&output_near
+0.25 in_quotes&spoken_of_laughs in_quotes&spoken_of_never in_quotes&spoken_of_proposed indented&says_self
+0.25 indented&spoken_of_self indented&spoken_of_when item_of_a_list&says_after_so_long
+0.25 item_of_a_list&somebody's_own,_in_short its_hint_printed&somebody_speaks its_hint_printed&spoken_of_lesson
+0.25 its_hint_printed&trace_near its_hint_printed&words_before markup_near&somebody's_own
+0.25 markup_near&spoken_of_happened markup_near&spoken_of_made_up may_happen&much_about_texts
+0.25 may_happen&says_happened may_happen&says_people may_happen&says_self may_happen&spoken_of_self
+0.25 mentioned&says_after_so_long mentioned&says_happened mentioned&somebody's_own_question,_in_short
+0.25 mentioned&spoken_of_example mentioned&spoken_of_laughs mentioned&words_before much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_trouble&often_may names_the_words&says_when names_the_words&words_before
+0.25 nobody_speaks&somebody's_own nothing_stated&says_looks_for nothing_stated&says_may nothing_stated&spoken_of_if
+0.25 nothing_stated&traceback_above often_may&spoken_of_reader on_a_stamped_line&spoken_of_lower_it
+0.25 on_a_stamped_line&spoken_of_may other_near&says_happened other_near&spoken_of_labelled_symptom
+0.25 output_near&says_example output_near&says_if record&spoken_of_lately says_after_so_long&spoken_of_looks_for
+0.25 says_after_so_long&spoken_of_never says_ask&says_lower_it says_but&says_proposed says_but&spoken_of_lower_it
+0.25 says_but&spoken_of_self says_cause&says_self says_changes&says_means says_example&spoken_of_looks_for
+0.25 says_happened&says_may says_happened&says_proposed says_happened&says_self says_happened&says_words
+0.25 says_happened&spoken_of_changes says_if&somebody's_own,_in_short says_labelled_symptom&words_before
+0.25 says_laughs&says_self says_lesson&says_means says_looks_for&words_before says_lower_it&somebody_speaks
+0.25 says_lower_it&words_before says_means&says_never says_means&somebody's_own says_numbered&says_when
+0.25 says_numbered&trouble says_when&somebody's_own says_words&trouble setting_near&spoken_of_looks_for
+0.25 somebody's_own&spoken_of_may somebody's_own_machine,_in_short&spoken_of_words
+0.25 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_but
+0.25 somebody_speaks&spoken_of_lately spoken_of_after_so_long&spoken_of_words spoken_of_ask&words_before
+0.25 spoken_of_but&spoken_of_help spoken_of_but&spoken_of_self spoken_of_cause&spoken_of_happened
+0.25 spoken_of_cause&spoken_of_looks_for spoken_of_example&text_behind spoken_of_happened&spoken_of_lately
+0.25 spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_proposed spoken_of_happened&spoken_of_words
+0.25 spoken_of_if&spoken_of_reader spoken_of_if&spoken_of_solved spoken_of_lesson&spoken_of_never
+0.25 spoken_of_lesson&words_before spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_numbered
+0.25 spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&text_behind spoken_of_may&spoken_of_self
+0.25 spoken_of_reader&spoken_of_words spoken_of_signed&text_behind spoken_of_words&words_before
+0.30 a_failed_run&a_sentence_leads a_failed_run&indented a_failed_run&says_numbered
+0.30 a_failed_run&somebody's_own_machine,_in_short a_failed_run&somebody's_own_question,_in_short
+0.30 a_failed_run&spoken_of_after_so_long a_failed_run&spoken_of_numbered a_question,_in_short&advice_share
+0.30 a_question,_in_short&advised a_question,_in_short&markup_near a_question,_in_short&names_the_words
+0.30 a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_may a_question,_in_short&words_before
+0.30 a_report's_heading&code_near a_sentence_leads&in_quotes a_sentence_leads&its_place_behind
+0.30 a_sentence_leads&nobody_speaks a_setup,_in_short&block_opened a_setup,_in_short&may_happen
+0.30 a_setup,_in_short&says_means a_setup,_in_short&says_when a_setup,_in_short&spoken_of_ask
+0.30 a_setup,_in_short&spoken_of_means a_setup,_in_short&spoken_of_supposed a_short_text&a_thread's_page
+0.30 a_short_text&alone a_short_text&blanks_near a_short_text&spoken_of_after_so_long a_short_text&spoken_of_changes
+0.30 a_short_text&spoken_of_help a_short_text&spoken_of_remedy a_short_text&spoken_of_signed
+0.30 a_site's_lines&behind_a_prefix a_site's_lines&nothing_stated a_site's_lines&spoken_of_when
+0.30 a_thread's_page&in_a_thread a_thread's_page&often_may a_thread's_page&spoken_of_if about_texts&in_quotes
+0.30 about_texts&on_a_stamped_line about_texts&output_near about_texts&says_happened about_texts&somebody's_own
+0.30 about_texts&spoken_of_cause about_texts&spoken_of_if about_texts&spoken_of_solved advice_share&alone
+0.30 advice_share&begins_the_text advice_share&nothing_stated advised&alone advised&begins_the_text
+0.30 advised&nothing_stated advised_by_nobody&alone advised_by_nobody&in_quotes alone&ends_the_text
+0.30 alone&says_looks_for alone&says_solved begins_its_line&its_hint_printed
+0.30 begins_its_line&somebody's_own_machine,_in_short begins_the_text&says_people behind_a_prefix&cut_by_dots
+0.30 behind_a_prefix&spoken_of_numbered block_opened&ends_the_text block_opened&nothing_stated
+0.30 block_opened&on_a_stamped_line block_opened&spoken_of_self code_near&ends_the_text code_near&spoken_of_looks_for
+0.30 code_near&spoken_of_lower_it code_near&spoken_of_means code_near&trouble code_near&words_before
+0.30 cut_by_dots&says_never denied_in_front&spoken_of_looks_for ends_the_text&says_lower_it
+0.30 ends_the_text&says_numbered ends_the_text&says_when figures&names_the_words figures&somebody's_own
+0.30 figures&trace_near host_memory&words_before hypothetical_sentence&in_quotes hypothetical_sentence&trouble
+0.30 in_quotes&says_after_so_long in_quotes&says_labelled_symptom in_quotes&spoken_of_may
+0.30 indented&somebody's_own_question,_in_short indented&spoken_of_proposed indented&trouble
+0.30 its_hint_printed&somebody's_own its_hint_printed&spoken_of_lower_it its_place_behind&somebody's_own
+0.30 its_place_behind&somebody's_own,_in_short marked&mentioned marked&nothing_stated markup_near&says_never
+0.30 markup_near&spoken_of_help markup_near&trouble may_happen&names_the_words may_happen&says_means
+0.30 may_happen&spoken_of_looks_for may_happen&spoken_of_when mentioned&says_lately mentioned&trouble
+0.30 names_the_words&somebody's_own nobody_speaks&says_solved nobody_speaks&spoken_of_happened
+0.30 nothing_stated&says_laughs nothing_stated&says_numbered nothing_stated&says_when
+0.30 nothing_stated&spoken_of_made_up on_a_stamped_line&somebody's_own other_near&says_when output_near&says_words
+0.30 output_near&spoken_of_if output_near&spoken_of_labelled_symptom output_near&spoken_of_remedy
+0.30 says_after_so_long&somebody's_own_question,_in_short says_ask&says_reader says_ask&words_before says_but&says_if
+0.30 says_changes&says_lesson says_changes&somebody's_own says_example&says_lesson says_happened&says_if
+0.30 says_happened&setting_near says_happened&spoken_of_after_so_long says_happened&spoken_of_may
+0.30 says_help&says_proposed says_help&somebody's_own_machine,_in_short says_if&says_lower_it says_lately&says_self
+0.30 says_lately&somebody's_own says_looks_for&says_proposed says_lower_it&says_may says_lower_it&says_when
+0.30 says_means&words_before says_people&somebody's_own says_proposed&says_supposed
+0.30 says_self&somebody's_own_machine,_in_short says_self&somebody's_own_question,_in_short says_self&spoken_of_may
+0.30 says_self&trouble says_solved&text_behind says_words&words_before setting_near&trace_near
+0.30 somebody's_own&somebody's_own_question,_in_short somebody's_own_machine,_in_short&spoken_of_happened
+0.30 somebody_speaks&spoken_of_if spoken_of_after_so_long&spoken_of_example spoken_of_ask&spoken_of_changes
+0.30 spoken_of_ask&spoken_of_self spoken_of_cause&spoken_of_when spoken_of_example&spoken_of_happened
+0.30 spoken_of_if&spoken_of_looks_for spoken_of_labelled_cause&spoken_of_when spoken_of_lately&spoken_of_self
+0.30 spoken_of_remedy&spoken_of_words
+0.35 a_failed_run&often_may a_failed_run&says_lesson a_failed_run&setting_near a_question,_in_short&advised_by_nobody
+0.35 a_question,_in_short&indented a_question,_in_short&says_labelled_symptom
+0.35 a_question,_in_short&spoken_of_after_so_long a_report's_heading&markup_near a_sentence_leads&host_memory
+0.35 a_sentence_leads&says_lesson a_sentence_leads&says_self a_setup,_in_short&begins_its_line
+0.35 a_setup,_in_short&says_people a_short_text&its_place_behind a_short_text&spoken_of_when
+0.35 a_thread's_page&nobody_speaks a_whole_error_line&begins_the_text a_whole_error_line&spoken_of_but
+0.35 a_whole_error_line&spoken_of_reader about_texts&nobody_speaks about_texts&nothing_stated
+0.35 about_texts&somebody's_own,_in_short about_texts&spoken_of_ask advice_share&ends_the_text
+0.35 advice_share&names_the_words advice_share&output_near advised&ends_the_text advised&names_the_words
+0.35 advised&output_near advised_by_nobody&trace_near alone&begins_its_line begins_its_line&may_happen
+0.35 begins_its_line&spoken_of_help begins_its_line&traceback_above begins_the_text&comment begins_the_text&marked
+0.35 begins_the_text&says_lower_it begins_the_text&spoken_of_self behind_a_prefix&says_laughs
+0.35 between_sections&spoken_of_if block_opened&spoken_of_help code_near&spoken_of_after_so_long comment&mentioned
+0.35 cut_by_dots&may_happen cut_by_dots&output_near ends_the_text&figures ends_the_text&says_solved
+0.35 ends_the_text&setting_near ends_the_text&spoken_of_lower_it figures&item_of_a_list figures&its_hint_printed
+0.35 figures&output_near figures&spoken_of_may happened_to_somebody&spoken_of_reader heads_a_document&spoken_of_self
+0.35 heads_a_document&spoken_of_when host_memory&says_happened host_memory&says_may
+0.35 hypothetical_sentence&somebody's_own in_quotes&spoken_of_lately indented&spoken_of_people
+0.35 item_of_a_list&says_happened item_of_a_list&words_before its_place_behind&somebody_speaks
+0.35 markup_near&somebody's_own_machine,_in_short markup_near&spoken_of_labelled_symptom
+0.35 markup_near&spoken_of_proposed may_happen&nobody_speaks may_happen&spoken_of_happened mentioned&says_people
+0.35 much_about_texts&spoken_of_lesson names_the_words&says_self names_the_words&text_behind
+0.35 nobody_speaks&on_a_stamped_line nobody_speaks&says_labelled_symptom
+0.35 nobody_speaks&somebody's_own_machine,_in_short nothing_stated&says_made_up nothing_stated&somebody's_own
+0.35 on_a_stamped_line&says_never other_near&somebody's_own_machine,_in_short output_near&says_labelled_symptom
+0.35 record&setting_near record&spoken_of_ask says_ask&says_happened says_ask&says_lesson says_changes&says_happened
+0.35 says_changes&says_looks_for says_example&says_reader says_happened&says_looks_for says_help&says_solved
+0.35 says_labelled_symptom&says_words says_lesson&says_looks_for says_looks_for&somebody's_own
+0.35 says_lower_it&somebody's_own_machine,_in_short says_never&says_when says_remedy&somebody_speaks
+0.35 says_when&setting_near says_when&words_before somebody's_own&spoken_of_explained
+0.35 somebody's_own,_in_short&trace_near somebody's_own_machine,_in_short&spoken_of_looks_for
+0.35 somebody's_own_question,_in_short&spoken_of_help spoken_of_but&spoken_of_lower_it spoken_of_but&spoken_of_solved
+0.35 spoken_of_happened&spoken_of_looks_for spoken_of_if&spoken_of_never spoken_of_if&spoken_of_words
+0.35 spoken_of_lower_it&spoken_of_self spoken_of_may&trace_near spoken_of_numbered&spoken_of_people
+0.35 spoken_of_self&text_behind
+0.40 a_failed_run&much_about_texts a_question,_in_short&heads_a_document a_sentence_leads&a_setup,_in_short
+0.40 a_sentence_leads&spoken_of_happened a_setup,_in_short&a_short_text a_setup,_in_short&spoken_of_words
+0.40 a_short_text&happened_to_somebody a_short_text&says_happened a_whole_error_line&ends_the_text
+0.40 a_whole_error_line&spoken_of_help advised_by_nobody&ends_the_text alone&mentioned alone&nothing_stated
+0.40 alone&says_labelled_symptom alone&says_lower_it begins_its_line&begins_the_text begins_its_line&code_near
+0.40 begins_its_line&somebody's_own begins_the_text&mentioned behind_a_prefix&says_happened
+0.40 behind_a_prefix&somebody_speaks behind_a_prefix&trace_near cut_by_dots&says_if cut_by_dots&trouble
+0.40 ends_the_text&markup_near ends_the_text&record ends_the_text&says_labelled_symptom ends_the_text&words_before
+0.40 figures&spoken_of_solved happened_to_somebody&words_before hypothetical_sentence&says_laughs
+0.40 hypothetical_sentence&says_reader hypothetical_sentence&spoken_of_self in_a_thread&spoken_of_reader
+0.40 indented&on_a_stamped_line indented&output_near indented&somebody's_own introduced_as_example&trouble
+0.40 item_of_a_list&says_when its_hint_printed&on_a_stamped_line its_hint_printed&spoken_of_reader
+0.40 its_place_behind&nothing_stated may_happen&says_words mentioned&somebody_speaks names_the_words&nothing_stated
+0.40 nothing_stated&output_near nothing_stated&setting_near nothing_stated&spoken_of_happened
+0.40 nothing_stated&spoken_of_means often_may&spoken_of_looks_for other_near&spoken_of_reader record&says_people
+0.40 record&trace_near says_after_so_long&says_if says_after_so_long&trouble says_happened&says_help
+0.40 says_lately&says_made_up says_lately&text_behind says_looks_for&spoken_of_after_so_long says_may&says_numbered
+0.40 says_self&somebody's_own,_in_short setting_near&spoken_of_help setting_near&spoken_of_lately
+0.40 somebody's_own&spoken_of_ask somebody's_own&spoken_of_lower_it somebody's_own&trouble
+0.40 somebody's_own_machine,_in_short&words_before spoken_of_after_so_long&spoken_of_but
+0.40 spoken_of_after_so_long&spoken_of_means spoken_of_happened&spoken_of_people spoken_of_never&spoken_of_self
+0.45 a_failed_run&ends_the_text a_failed_run&on_a_stamped_line a_failed_run&spoken_of_changes
+0.45 a_failed_run&spoken_of_looks_for a_question,_in_short&nobody_speaks a_question,_in_short&says_looks_for
+0.45 a_question,_in_short&says_lower_it a_question,_in_short&says_means a_question,_in_short&spoken_of_help
+0.45 a_sentence_leads&hypothetical_sentence a_sentence_leads&nothing_stated a_sentence_leads&says_lately
+0.45 a_sentence_leads&says_people a_sentence_leads&spoken_of_self a_setup,_in_short&says_lower_it
+0.45 a_setup,_in_short&spoken_of_happened a_setup,_in_short&spoken_of_help a_setup,_in_short&spoken_of_looks_for
+0.45 a_short_text&says_after_so_long about_texts&spoken_of_self advice_share&trace_near advised&trace_near
+0.45 advised_by_nobody&spoken_of_reader alone&cut_by_dots begins_the_text&trace_near behind_a_prefix&says_people
+0.45 cut_by_dots&mentioned figures&says_may figures&says_supposed figures&spoken_of_self
+0.45 happened_to_somebody&nobody_speaks happened_to_somebody&says_lesson heads_a_document&spoken_of_after_so_long
+0.45 hypothetical_sentence&says_solved in_a_thread&may_happen in_quotes&somebody's_own in_quotes&spoken_of_lower_it
+0.45 in_quotes&spoken_of_self indented&somebody's_own,_in_short indented&spoken_of_after_so_long
+0.45 markup_near&on_a_stamped_line mentioned&nobody_speaks mentioned&says_laughs nobody_speaks&output_near
+0.45 nobody_speaks&spoken_of_help nothing_stated&spoken_of_example often_may&other_near often_may&spoken_of_lesson
+0.45 on_a_stamped_line&other_near other_near&says_self says_ask&says_if says_if&says_lesson
+0.45 says_labelled_symptom&setting_near says_words&setting_near spoken_of_after_so_long&spoken_of_happened
+0.45 spoken_of_after_so_long&trace_near spoken_of_ask&text_behind
+0.50 a_question,_in_short&on_a_stamped_line a_short_text&spoken_of_happened a_short_text&trace_near
+0.50 advice_share&spoken_of_reader advised&spoken_of_reader alone&somebody's_own,_in_short begins_its_line&figures
+0.50 begins_the_text&other_near behind_a_prefix&its_hint_printed cut_by_dots&says_after_so_long
+0.50 cut_by_dots&words_before figures&says_happened figures&says_help happened_to_somebody&spoken_of_lesson
+0.50 host_memory&says_looks_for host_memory&says_never hypothetical_sentence&says_self in_a_thread&setting_near
+0.50 its_hint_printed&output_near names_the_words&says_never nobody_speaks&spoken_of_solved
+0.50 on_a_stamped_line&says_words output_near&record output_near&somebody_speaks output_near&spoken_of_reader
+0.50 output_near&spoken_of_words record&words_before says_after_so_long&says_lower_it says_happened&says_lesson
+0.50 says_happened&text_behind says_lately&says_lesson says_looks_for&says_never says_may&words_before
+0.50 says_reader&says_self says_supposed&trouble setting_near&spoken_of_reader
+0.50 somebody's_own_question,_in_short&words_before spoken_of_ask&spoken_of_help text_behind&words_before
+0.55 a_failed_run&alone a_failed_run&figures a_question,_in_short&says_self a_setup,_in_short&trouble
+0.55 begins_the_text&cut_by_dots code_near&spoken_of_lesson cut_by_dots&ends_the_text denied_in_front&figures
+0.55 figures&spoken_of_but hypothetical_sentence&says_happened in_quotes&says_people may_happen&somebody's_own
+0.55 names_the_words&says_lower_it on_a_stamped_line&trace_near output_near&somebody's_own record&spoken_of_self
+0.55 says_help&says_never says_labelled_symptom&text_behind says_may&says_words spoken_of_lately&text_behind
+0.60 a_failed_run&spoken_of_may a_failed_run&spoken_of_when a_question,_in_short&in_quotes a_sentence_leads&figures
+0.60 a_short_text&says_when alone&on_a_stamped_line behind_a_prefix&spoken_of_if code_near&its_hint_printed
+0.60 code_near&on_a_stamped_line may_happen&trace_near nothing_stated&somebody's_own_machine,_in_short
+0.60 on_a_stamped_line&says_happened other_near&output_near output_near&spoken_of_lower_it
+0.60 spoken_of_if&spoken_of_lesson spoken_of_made_up&text_behind
+0.65 a_sentence_leads&spoken_of_when a_setup,_in_short&says_if block_opened&spoken_of_happened
+0.65 code_near&somebody's_own hypothetical_sentence&says_lower_it in_quotes&spoken_of_after_so_long
+0.65 markup_near&output_near record&spoken_of_happened says_but&says_lower_it says_if&somebody's_own
+0.70 a_setup,_in_short&indented about_texts&spoken_of_lesson behind_a_prefix&setting_near figures&host_memory
+0.70 figures&nothing_stated its_hint_printed&trouble names_the_words&says_means says_happened&says_reader
+0.70 says_happened&says_supposed says_happened&says_when says_self&text_behind somebody's_own,_in_short&text_behind
+0.70 somebody_speaks&text_behind
+0.75 a_setup,_in_short&ends_the_text begins_the_text&record ends_the_text&on_a_stamped_line indented&text_behind
+0.80 a_question,_in_short&a_setup,_in_short a_question,_in_short&says_help a_sentence_leads&says_means
+0.80 a_setup,_in_short&in_quotes begins_its_line&output_near behind_a_prefix&ends_the_text
+0.80 host_memory&hypothetical_sentence hypothetical_sentence&names_the_words hypothetical_sentence&nothing_stated
+0.80 names_the_words&nobody_speaks says_after_so_long&says_changes says_people&says_self
+0.85 happened_to_somebody&says_if host_memory&nobody_speaks says_if&says_self
+0.90 host_memory&nothing_stated
+0.95 a_setup,_in_short&says_words begins_its_line&ends_the_text spoken_of_after_so_long&spoken_of_self
+1.00 spoken_of_happened&spoken_of_when
+1.05 a_failed_run&about_texts
""",
}

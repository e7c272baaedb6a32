"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.95
SIGNS = {
    "spoken of words": -2.4,
    "about texts": -1.9,
    "says buy": -1.8,
    "within code": -1.8,
    "typeset": -1.6,
    "text about texts": -1.5,
    "spoken of lesson": -1.4,
    "spoken of made up": -1.4,
    "spoken of reader": -1.4,
    "its words taken up": -1.3,
    "names the words": -1.3,
    "says lesson": -1.3,
    "says looks for": -1.3,
    "explained behind": -1.2,
    "spoken of example": -1.1,
    "spoken of proposed": -1.1,
    "introduced as example": -1.0,
    "much about texts": -1.0,
    "nobody speaks": -1.0,
    "says explained": -1.0,
    "says proposed": -1.0,
    "blanks near": -0.9,
    "says supposed": -0.9,
    "heads a document": -0.8,
    "hypothetical sentence": -0.8,
    "says made up": -0.8,
    "says words": -0.8,
    "a site's lines": -0.7,
    "beside a quotation": -0.7,
    "may happen": -0.7,
    "says means": -0.7,
    "says reader": -0.7,
    "spoken of if": -0.7,
    "indented": -0.6,
    "says ask": -0.6,
    "says changes": -0.6,
    "spoken of means": -0.6,
    "a whole error line": -0.5,
    "advised by nobody": -0.5,
    "much advised": -0.5,
    "remedies above": -0.5,
    "says example": -0.5,
    "says lower it": -0.5,
    "spoken of ask": -0.5,
    "spoken of labelled remedy": -0.5,
    "spoken of looks for": -0.5,
    "answered by mail": -0.4,
    "between sections": -0.4,
    "comment": -0.4,
    "remedies below": -0.4,
    "spoken of buy": -0.4,
    "spoken of lower it": -0.4,
    "spoken of people": -0.4,
    "a sentence leads": -0.3,
    "a short text": -0.3,
    "spoken of explained": -0.3,
    "spoken of self": -0.3,
    "marked": -0.2,
    "record": -0.2,
    "says people": -0.2,
    "spoken of supposed": -0.2,
    "advised": -0.1,
    "often may": -0.1,
    "says labelled cause": -0.1,
    "spoken of after so long": -0.1,
    "spoken of cause": -0.1,
    "traceback above": -0.1,
    "frames of a process near": 0.1,
    "on a stamped line": 0.1,
    "says cause": 0.1,
    "says labelled remedy": 0.1,
    "says may": 0.1,
    "somebody speaks": 0.1,
    "spoken of changes": 0.1,
    "spoken of labelled cause": 0.1,
    "spoken of may": 0.1,
    "in quotes": 0.2,
    "says remedy": 0.2,
    "says self": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of laughs": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "nothing stated": 0.3,
    "somebody's own": 0.3,
    "somebody's own, in short": 0.3,
    "steps that led to it": 0.3,
    "a picture near": 0.4,
    "boxes ticked": 0.4,
    "cut by dots": 0.4,
    "ends the text": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of labelled symptom": 0.4,
    "a failed run's record": 0.5,
    "a thread's title": 0.5,
    "begins the text": 0.5,
    "figures": 0.5,
    "says help": 0.5,
    "says never": 0.5,
    "a thread's page": 0.6,
    "behind a prefix": 0.6,
    "says numbered": 0.6,
    "spoken of when": 0.6,
    "denied in front": 0.7,
    "markup near": 0.7,
    "says labelled symptom": 0.7,
    "spoken of happened": 0.7,
    "spoken of signed": 0.7,
    "trace near": 0.7,
    "trouble": 0.7,
    "other near": 0.8,
    "says happened": 0.8,
    "says when": 0.8,
    "says but": 0.9,
    "spoken of numbered": 0.9,
    "advice share": 1.0,
    "in a thread": 1.0,
    "says lately": 1.0,
    "says solved": 1.0,
    "setting near": 1.0,
    "spoken of but": 1.0,
    "spoken of help": 1.0,
    "spoken of lately": 1.0,
    "text behind": 1.0,
    "alone": 1.1,
    "a report's heading": 1.2,
    "spoken of solved": 1.3,
    "host memory": 1.4,
    "a setup, in short": 1.6,
    "happened to somebody": 1.6,
    "its hint printed": 1.6,
    "says after so long": 1.6,
    "its place behind": 1.7,
    "begins its line": 1.8,
    "output near": 2.4,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.30 cannot
-1.10 met
-1.00 memory
-0.95 killed we
-0.90 bu into~the ve
-0.80 allocator cluster cpu keeps la limit per prints than without~it
-0.75 allocate~pinned are cudaerrormemoryallocation der driver figures julia like no who
-0.70 and~what event fan holds ile into in~this me~what table
-0.65 amd by~the des does~not drill http name nccl para please precision to~the what~the для ошибки
-0.60 little made~up mib outofmemoryerror pinned runtime too writing
-0.55 ask do do~we errores hardware is~left la~scheda line lo near nobody ollama oom pamięci przy raise same~card
-0.55 shown takes the~allocator the~driver the~last which workspace чем 내
-0.50 against antes~de below byte bytes class close closed como den dónde empty_cache first five help how it~my jest
-0.50 leave limits log~which look next own pytorch say scratch server~is shared tensor the~line this true what~do
-0.50 where wiki всё гб до драйвер на
-0.45 array avg cache cudamemgetinfo cuda~oom dans dashboard do~not ein end errors gb~cards gradient_checkpointing
-0.45 grows halves hier if ist is~now is~too lines llama~cpp maintainer more~than my~run need numbers on~gtx on~http
-0.45 order peak più retry runtimeerror since that~the their the~arena the~device the~program the~two the~workspace
-0.45 throughput users warn write так
-0.40 aa adds allocate batch_size board cannot~allocate constraint data del drop du entry exit faq fehler fine~tuning
-0.40 fixed frecuentes is~listening kernel~was la~tarjeta library listening listening~on log main~server model~on
-0.40 multi must nan needs~gb not~fit opened operation or or~later oserror over owner please~try printed pro quote
-0.40 required reset save saved~model single size switch synthetic tenant the~board the~next to trainer tried~to
-0.40 tuning unified usar when~the 常~见 数 程 见 足
-0.35 again and api are~red at~step autocast be~loaded bfloat bus by by~its card cards caught change~it checkpoints
-0.35 codes compute_type cudamallocasync dataloader~worker device~cpu dir een ends exec exits~with finishes fit fit~on
-0.35 form for~all for~the gb~on gpu~memory harmless has~to hip hip~out illegal im je job keep kv~cache larger log~the
-0.35 mal medvram ml model~does model~to modèle not~found no~gpu of~mem om once on~feb on~one options page pasted
-0.35 phrases pixels prima real refused request roses roses~are runbook sees server share shared~memory się slow
-0.35 the~desktop the~number type unified~memory unit user vi welcome what xid yours you~know из め 不 减 字 最 看 这
-0.30 adapters as asked at~gb auto best between by~signal canary cannot~be capacity cell cheat cheat~sheet choose
-0.30 closing conda consumer count cuda~error cuda~version cupy cómo dataloader deux dies~at drivers early et exceeded
-0.30 exit~code falta fine~for fleet fsdp full~card gb~as gb~one ha halve halves~the header how~much in~file is~not
-0.30 job~is kind last last~line lesson log~cuda log~you map mb~on memoryerror mismo names needs nicht normal not~in
-0.30 number objects of~its of~model of~these one~card one~gb only on~purpose oomkilled ore out outputs padding pager
-0.30 pinned~host program purpose px queued raises reason regex registered registers release return scheduler seen
-0.30 sizing slurmstepd slurmstepd~error staging status sudo tensorflow thanks~closing the therefore the~cache
-0.30 the~cluster the~cpu the~cuda the~free the~job the~minimum throughput~tokens todos torch~outofmemoryerror to~out
-0.30 traducción tree triggered true~the vae validation whose will windows wir wording worked worker~pid year you~to
-0.30 или нет от падает при 不~足 报~错 数~字 終 가 고
-0.25 above above~gb advice allocate~memory and~gpu and~your any~other attempt auf~dem bot but~it by~default by~me
-0.25 caching caching~allocator carry catches change choose~smaller classes compile~with compiling condition cost
-0.25 count~in cpp cudaerrormemoryallocation~out cudamalloc cuda~out datasets deep~learning detected de~la down~from
-0.25 ecc eine either end~of engineer entraînement error~on error~step event~in exc_info exits external fallback feb
-0.25 from~gib front full~fine gb~for ggml_vulkan goes~fine good grows~with guía half hallo hand~in home
-0.25 illegal~memory incidents inputs installation instance in~line in~our in~ram it~is it~with jax~takes kb keep~the
-0.25 kernel key killed~by ksameasrequested kv laptop las later la~taille leaves left~to less long low mail many match
-0.25 matter max_length means~that memory~access memory~at memory~you miniforge monitor ms near~the next~to nodo often
-0.25 of~this ones opens parser pending pero pid~is plugin pour preallocation priority processor prompt qlora raw
-0.25 reading remote reports requires resolution resource_exhausted roll row shape shared~with share~of sheet sizes
-0.25 space step step~exc_info step~on still stop stop~with storage such sync tab taille tarjeta tell~me tests
-0.25 tests~in texts than~is that the~caching the~context the~count the~log the~memory the~message the~plain the~regex
-0.25 the~server the~vendor the~wiki this~kind tier time~for to~allocate typeinfo typeinfo~for under venv versions
-0.25 vram vram~for whatever where~are where~it with~zero wraps wrong xpu~out zum zwei ещё что это し~ま 么~办 先~看
-0.25 分 办 半 多 小 就~是 怎 怎~么 或 最~大 直 示 能 见~问 请 足~的 进~程 连 생 장 정~리
-0.20 _k_m access~was address algorithm alloc~bytes als and~data and~we and~you antes anything an~array an~illegal
-0.20 apart apple arc arena arithmetic array~with asked~for ask~for assert~triggered as~cuda as~the as~well at~once
-0.20 at~start available~false available~true avg~prompt backends back~at bar batch~in batch~too bin bring bus~error
-0.20 cached card~nvidia card~on chrome closed~this colleagues commented~on compile compiler completed contact cores
-0.20 cpus cpu~and cube cudamalloc~retry cuda~driver cuda~used cupy~cuda data~type deep defaultcpuallocator della dem
-0.20 depends depends~on desk device_map~auto distributed dll dmesg does dopo double drive due easy el ends~with errno
-0.20 error~encountered error~means est~ce everybody exclusive explain fails~on fail~at falcon false~using finished
-0.20 first~and fixed~it for for~cuda for~launch for~real from~it für generated gib gib~than go~into gpu~available
-0.20 gradients halve~the hardly heads here~is hold holds~the host il imágenes int in~deep is~available is~free
-0.20 is~killed is~nan is~possible its its~last it~be it~ended it~takes jax jax~resource_exhausted jobs~of keeps~the
-0.20 large large~for learning left~out let~the line~and loader log~no log~this looks~like loss~is lost lowvram läuft
-0.20 macos malloc managed~memory many~resources may may~not memory~after memory~errors memory~grows memory~here
-0.20 memory~outofmemoryerror memory~use mib~is mig minimum mixed mixed~precision mod model~requires more~system
-0.20 mxnet~cudamalloc nas nccl~warn newer niet nightly ninja nov no~longer npt of off~the of~bytes of~it of~jobs
-0.20 of~resource of~vram onto order~of or~choose or~there otter owns packages~torch paging par paragraph param parse
-0.20 pick pipe planner pods posted process~exited prompt~throughput qu quantised quarter quota ran~tests recorded red
-0.20 requested requested~for requires~more resources~requested restored retry~failed right~the running~on
-0.20 runtimeerror~dataloader scenario scheda se second~process seed selected served settings sh should~not shrinks
-0.20 shuffle side~assert sie signal signal~killed signature size~and size~gb skip slack somewhat sparrow sprawdź
-0.20 square square~of stopping stream_executor stream_executor~cuda subcommand system~memory takes~gb takes~of tasks
-0.20 task~was tell there~is there~something the~caller the~compute the~difference the~environment the~inference
-0.20 the~nightly the~paging the~peak the~request the~source the~square the~table this~as this~the this~time tile
-0.20 too~many top to~find tpu~available tpu~cores training~run triage true~cuda txt uncorrectable until~now
-0.20 update~the upstream used~true using~tpu values~are venv~lib via vom was~encountered webui weights we~do without
-0.20 working wrap writes xla_python_client_mem_fraction xpu your~log you~would zero занято не обучение イ テ ド 中~的
-0.20 为 么 习 例 値 做 先 全 减~小 合 否 大 度 很 手 把 新 是~否 显~存 条 查 空 考 者 表 見 设 错 附 게 대 리 모 을
-0.20 자 정 하 해
-0.15 __call__ _arraymemoryerror _arraymemoryerror~unable _z aber about~mb above~it accept access accumulation affiche
-0.15 algorithm~eng alloc_cpu alloc_cpu~cpp all~layers alone alphafold amount am~writing and~call and~have and~later
-0.15 and~not and~on and~tell and~want anything~else any~more an~out api~call argument article asking as~is as~its
-0.15 at~alloc_cpu at~load aus autotuning available~gib axis backend~out batchgröße before~anything before~you
-0.15 below~gb bitsandbytes block~sizes breaks browser buffers bytes~down bytes~error bytes~originally bytes~total
-0.15 bytes~xc cached~blocks cache~usage cada callable call~fails canned can~allocate cap cards~the card~has
-0.15 caught~cuda cc~failed changes checkpoint~is ckpt co code~cannot colab collection collector comes~from component
-0.15 computed connection containers contains context~and conv_algorithm_picker conv_algorithm_picker~cc copies costs
-0.15 could~be counts coverage cpp~err csrc cuda cudamalloc~failed cumemcreate data~bytes decoding
-0.15 defaultcpuallocator~can delta design detected~oom_kill device_map device~side die difference~between diffusion
-0.15 dla does~it don donate_argnums doubles double~the do~the draft~is drop~the ecc~error edge elapsed en ends~like
-0.15 enforce~fail eng enough~for entry~function enumerate~loader environment environment~variable errors~in
-0.15 error~cannot error~device error~entry error~out error~uncorrectable err~defaultcpuallocator everyone example~of
-0.15 except exception~is exercise exhausted~out exist explain~the extension factory fail fair feature figure
-0.15 file~train fills finished~in fire fix~it format for~gb for~our for~your fp~on frees freeze friday from~models
-0.15 from~on function~_z garbage gets~the ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gi gigabytes give
-0.15 gpu_oom gradient grafikkarte grafikspeicher group groups happened hardware~limit helpful hence hit idle ignore
-0.15 ignored included including including~non injected instead~of invalid in~__call__ is~insufficient is~never is~no
-0.15 is~still is~this is~to it~off jenkins job~script karta karte key~value know label larger~than largest last~br
-0.15 leave~it left leftovers less~than let level like~so like~this limits~the limit~exceeded limit~is limit~reducing
-0.15 line~with link list lists~what llama_model_load_from_file_impl llama_model_load_from_file_impl~failed log~and
-0.15 log~ends log~we loki looks los low~vram machines make may~help medium meet mem memory~back memory~error
-0.15 memory~failures memory~limit memory~please memory~used message~of me~if million mlp modelfile modelo more most
-0.15 mps msa much~shared multi~scale nach need~more none none~of notes~for nothing~in notice not~change not~exist
-0.15 not~give no~half num num_stages num_stages~may numba~cuda nur of~cuda of~device of~last oneapi one~is only~when
-0.15 on~by on~cpu oom_kill oom_kill~event oom~killed optimiser originally or~lower or~num_stages or~one out_of_memory
-0.15 outofmemoryerror~out output output~of out~to overlap packages~numba paging~file pair part paste pdf peak~is
-0.15 person per~process place plat platform pool pre pressure print process~on ptxas ptxas~error pytorch~cuda
-0.15 quantization quit raise~it ratio read reboot recompute reduce reduced reduce~memory reducing~block refuses
-0.15 release~notes rent requeued required~hardware reserved resource resourceexhaustederror~out resource~shared
-0.15 restart~the resuming runs~on runtimeerror~cuda runtimeerror~enforce runtimeerror~resource safe same~here
-0.15 same~thing sandbox saw say~which scenes search see~it selected~device send sender serialization serialization~py
-0.15 service~gpu shared~data shares shm sich sind six sizes~or slurm sm_ smaller~model small~cards something
-0.15 something~else so~is spill stable~diffusion started start~with stderr~file step~the stops strings support svc
-0.15 switch~to takes~the tensors~from test~result test~that thanks~that that~all that~card that~from then~it these
-0.15 the~alert the~backward the~class the~edge the~exact the~file the~form the~hint the~mib the~raw the~retry
-0.15 the~same the~size the~step the~string the~weights this~order thus tile~size time tokenizer took~the too~small
-0.15 torch~lib torch~serialization total to~gib to~have to~know to~nothing to~run to~runs to~say to~see to~take
-0.15 train~on trt~skipping true~and two~lines unchanged uncorrectable~ecc und une until up upcast uploaded upper
-0.15 up~failed up~is usa usable used~gb users~on user~sees uses uses~too use~the vendor verkleinern version~is viewer
-0.15 well~as what~you which~of wiki~page will~see without~gpu with~all with~br with~context with~no with~oneapi
-0.15 with~torch words worked~out would writing~the xc~max xla_python_client_preallocate xlarge yes~it your~own
-0.15 you~still you~think you~tried you~ve you~will карте う え が く さ を~半 ス ズ~を 一~下 下 二 会~看 何 便 其
-0.15 其~他 减~半 出~现 分~に 半~分 占~着 块 够 够~了 够~用 学~习 常 并 必 懂 我 所 文 文~件 是~我 显 更~新 有~其 标
-0.15 理~的 申 申~请 的 的~报 的~数 相 確~保 示~例 缓 置 置~文 要 讲 赞 进 连~续 那 開 開~始 面 그 글 기 럼 메~모
-0.15 모~리 일 적
-0.10 _exceptions _exceptions~_arraymemoryerror about about~gb about~it about~the accelerator activations adam add~the
-0.10 add~up advise after~this age algorithms allocated~is allocate~gpu allocate~kmg allocations~gb along
-0.10 already~allocated also and~backward and~from and~is and~look and~nothing and~raise and~ready and~run and~see
-0.10 and~tensors anon another answers answer~with an~earlier an~exception an~incident appears applies applies~to
-0.10 arbeitsspeicher architecture arena_extend_strategy are~below are~idle are~made are~out are~you artifact assigner
-0.10 assistant as~long as~of attached attention aucun auf avant avg~generation backward backward~pass bad_alloc
-0.10 bad_alloc~cudaerrormemoryallocation bat batch~or batch~sizes been~allocated been~oom before~we begin~with
-0.10 behaviour behind~it beispiel below~gib below~the be~in be~that bias~self bis bitte block bought bout~de box~size
-0.10 break broken built~in busy bytes~allocated bytes~by by~insufficient by~peer by~rematerialization cache~of cake
-0.10 calls call~failed call~gc call~is can~have can~reduce capacty card~at card~for card~that catalogue
-0.10 caught~collective caused~by cc~can cells changed~in channel channels chunk clients code~is column compiler~xla
-0.10 complete~error compute~the conda~envs connection~reset console continue~with contributors conv~input copied~from
-0.10 corpus couldn could~the cross cuda_driver cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too
-0.10 cuda~context cuda~failure cuda~memory cudnn~is cupy~out curious dan dann dask_cudf dataloader~workers date
-0.10 deadline decreasing decreasing~batch decreasing~the der~grafikspeicher der~karte desktop detected~for device~is
-0.10 dev~shm diese differs documented does~the don~have do~that do~you draft driver~error driver~version
-0.10 dummy~requests dumped either~the el~mensaje encountered~in ended enforce engine~profile engine~to enumerate
-0.10 errors~outofresources errors~py error~codes error~detected error~model error~no eu evaluation everything~else
-0.10 every~sample every~second exam example~org exceeds exceed~the exceptions export exported external~local_tsl
-0.10 external~local_xla factor failed failed~javascript failed~out fails~and failure~in failure~out fall fallen
-0.10 fallen~off fall~back far~bytes fb fc fewer~layers figures~are file~home finder finder~will finding finds
-0.10 fine~with finished~batch fired fired~up fires first~run first~step fits~on fixed~in fixes fixture float flush
-0.10 force forget for~an for~host for~small for~tactic found fragmentation framebuffer free~the frequently from~my
-0.10 from~the front~of full full~run functional games garbage~collector gb~max generation~throughput generator
-0.10 getting get~its gib~and gib~br gib~bytes give~the giving giving~up good~first gpu_memory_utilization~when
-0.10 gpu~errors gpu~it gpu~kv gpu~on gpu~の gpu~메 gradient~accumulation graphics grep~for hand handbuch has~fallen
-0.10 has~no have~been heap heap~limit heap~out her heron het hip~hip hires hires~fix hits hlo_rematerialization
-0.10 hlo_rematerialization~cc host_oom how~do how~it how~the ibuilderconfig if~there image~is in increase~mem
-0.10 increasing~gpu_memory_utilization info~core info~started inner input~weight inside~the install instances
-0.10 insufficient insufficient~for insufficient~shared intel in~code in~cumemalloc in~enumerate in~every in~front
-0.10 in~llama in~predict in~processgroupnccl in~pytorch in~row in~stepid in~tiles in~use in~worker is~about is~at
-0.10 is~disabled is~enough is~fired is~fixed is~for is~harmless is~how is~the is~wrong itself it~again it~back
-0.10 it~falls it~from it~here it~looks it~over it~shows it~the ja javascript javascript~heap jetzt jobs keras killer
-0.10 kmg kmg~ib knowledge know~how large~is last~edited last~run layers~of layout leak~of leave~the lecture
-0.10 level~error like~the like~to limit~allocation lines~in line~is lists list~is live~tensors llama_model_loader
-0.10 llama_model_loader~loaded loaded~meta loading~checkpoint loading~weights load~with local_tsl local_tsl~tsl
-0.10 local_xla local_xla~xla logger logging log~do log~that log~then longer long~as look~at look~for look~like loom
-0.10 losses lower~batch lower~ngl machine~with makes~sense makes~the mar matrix may~stop mb~each md meaning means med
-0.10 mein memory~exhausted memory~killed memory~or memory~pressure memory~pytorch memory~shm memory~space memory~the
-0.10 memory~what memory~while memória mensajes metal meta~data mib~of minus minute misc~shmutils mo mock model~needs
-0.10 model~that momentum move moved~to mps~backend much~memory mxnet myself my~ti más names~the ncclsystemerror
-0.10 need~not node~gpu norm normal_vram notes note~that note~to nothing~has not~allocate not~get not~know not~load
-0.10 not~what now~and now~that no~memory no~such numbers~in number~of numpy não object oder of~all of~an of~detected
-0.10 of~mib of~pinned of~shared ok~then older~than onboarding one~after one~line one~of one~with only~reduced
-0.10 on~friday on~gradient on~its on~laptop on~main on~oct on~stack on~your oom~kill oom~killer oom~on
-0.10 operation~timeout operation~to orphan or~the others otherwise ou our outofresources outofresources~out paddle
-0.10 page~https page~that page~the pairs pairs~and panel parameter parent partition passed~failed peaks peaks~at peer
-0.10 peft pickle pick~smaller pictures pid pinned~memory plot pool~size position preempted prefix prefix~cache press
-0.10 previous price printed~by problems processes~on process~python process~using product programa proposal prüfen
-0.10 quantiledmatrix quantisation query question que~la raise~the raise~your ram~not ram~the range rank~error
-0.10 rank~per reader ready~to really reasons recently reduced~to reduce~the reicht reicht~nicht remaining
-0.10 rematerialization rematerialization~only remedies rendering replace repo reqs reqs~gpu requested~size request~it
-0.10 request~that reset~by resource_exhausted~ran resources rest restoring results retries returns return~conv
-0.10 return~variable right right~now role room round rows rss running~reqs runtime~errors run~stops run~using rusty
-0.10 safetensors said same~gpu saved saying scale score seeing see~what segments self~stride sense sequence~length
-0.10 service~service setting~pytorch_cuda_alloc_conf shape~and sharding share~one shipper shmutils shmutils~cc shrink
-0.10 signal~bus significa simplify size_t sized size~finder size~is size~on size~succeeded size~to slice slide slower
-0.10 slowly smaller~batch snapshot socket soft something~like some~of sooner sooner~or so~there so~you space~vmem
-0.10 speicher ssd standard standard~error stands started~server std~bad_alloc stepid stepid~some step~tasks sticky
-0.10 stops~right stops~with stores story stride string students study subject succeeded succeeded~trying success
-0.10 suggestions sum supervisor supported sure sur~la table~of take take~smaller taking talk tasks~have team ten
-0.10 tensorflow~compiler tensorflow~oom tessera than~the that~and that~be that~dataloader that~failed that~nobody
-0.10 that~of then~that there~was the~bus the~cell the~code the~customer the~dashboard the~exit the~failing
-0.10 the~failure the~faq the~five the~function the~gradients the~graphics the~is the~limit the~loader the~loss
-0.10 the~mail the~most the~node the~numbers the~out the~parser the~port the~pr the~pre the~red the~render the~report
-0.10 the~requested the~scheduler the~shared the~slice the~system the~traceback the~user the~validation this~article
-0.10 this~br this~line this~means this~node this~operation tiene timestamp time~limit tokens~avg tokens~running tool
-0.10 too~high too~large torch touched to~alloc to~blame to~change to~complete to~end to~normal_vram to~or to~other
-0.10 to~raise to~roll to~test to~time to~torch to~write traffic trainer~fit translate translation triton~runtime
-0.10 trust try~decreasing two~processes typical ub unexpected~bus unreal~engine unstable until~it up~in
-0.10 ur_result_error_out_of_device_memory url used~to use~below using~batch values value~pairs vllm~no vmem vmm void
-0.10 want~the warn~error was~gb was~this watchdog~caught wer we~get we~will what~this wheel wheels when~they
-0.10 where~does which~is while~trying whole~card who~holds who~is wie will~continue will~do winerror winerror~the
-0.10 with~big with~dummy with~full with~gb with~ibuilderconfig with~key with~less with~map_location with~shape
-0.10 with~something workers~are worker~this workspace~size works~but would~have wrap~it wrap~the
-0.10 xla_python_client_preallocate~false xla~stream_executor yolo your~shared you~like you~may you~set you~start
-0.10 градиенты сколько い~う う~と か~ら が~出 く~だ こ~の こ~れ さ~い す だ だ~さ て~く で~は と~い と~し の~が
-0.10 の~よ の~記 は~バ ま~す み~ま よ よ~う る~の れ を を~確 シ テ~ス ブ ラ~イ リ~が ル 一 一~块 一~直 一~行 三
-0.10 下~面 于 他 修 修~复 值 内 加 区 原~文 去 参 句 只 同 哪 处 多~卡 大~き 太~多 如~果 存 存~不 实 容 容~量 差 己
-0.10 师 年 录 往 必~ず 思 慢 或~者 打~开 接 故 早 是 是~一 更 最~后 果 查~看 案 检~查 残 段 活~值 深 激 激~活 片
-0.10 现~的 用~完 的~进 直~接 着 碎 碎~片 碰 社 程~占 空~き 空~闲 終~了 结~果 续 缓~存 習~を 老 自~己 装 见~报 記~事
-0.10 论 载 这~一 配 错~原 闲 集 高 거 나 됐 려 메 으 은 의 이~고 한
-0.05 _execution_engine _execution_engine~run_backward _k_m~gguf _utils ab accelerators accelerator~memory across
-0.05 actions activations~and active activity actor actors actors~killed added adding address~the affected afraid
-0.05 after~epoch after~the against~the again~the alerts alignment alike alive allocated allocated~so allocate~device
-0.05 allocate~enough allocate~gb allocating~bytes allocation~of allocators allocator~asked allocator~failures
-0.05 allocator~settings allowed~gb allows all~that almost alone~is alter although although~nvidia and~allocated
-0.05 and~batch and~double and~everything and~if and~in and~memory and~mib and~no and~only and~other and~reserved
-0.05 and~so and~start and~stops and~the and~there and~to and~vram and~will annotation announce anon~rss
-0.05 another~process anyone anywhere an~allocation an~example an~igpu an~old appear appendix apps apps~pid april area
-0.05 arena_extend_strategy~ksameasrequested are~all are~kept are~there arrête article~helpful asked~questions
-0.05 asked~the asks~for assert assertions as~an as~before as~device así at~about at~all at~home at~line at~node
-0.05 at~run at~your auch auf~der au~bout avail available available~cpu available~mb back~off badges bare based~on
-0.05 batch~does batch~smaller batch~to becomes before~this behind being belegt below~are best~fit beta
-0.05 between~reserved between~these beyond be~had be~ignored be~put be~set bfc bias billion binding blame
-0.05 blender~cycles blocks~and blocks~back blocks~to blocks~try block~that blog book bool both~the bottom bound bout
-0.05 boxes box~on bronze bronze~badges buckets buffers~are bug~oom button but~only but~the but~this but~unallocated
-0.05 bytes~gib bytes~in byte~size cache~and cache~blocks cache~memory cache~on cache~size calls~into call~cuda
-0.05 call~it call~socket cameras candidate can~be can~see can~we capability~vmm capable capacity~of cap~the
-0.05 cards~with card~br card~by card~or card~was catch~the cc~nccl cc~please cc~xla cgroup changed~it changelog
-0.05 change~the checks chip ci~pid class~is cleaning~up clear close~other close~the close~this coalescing codes~of
-0.05 code~cuda columns coming commands command~and comments compare comparing compilation compute~apps config~yaml
-0.05 confirm constant content context~on contiguous continue controlnet copied copies~its cordon core~_exceptions
-0.05 core~py correct correctly could~we count~the covered cpu~gpu cpu~instructions crane crashed~due creating~shared
-0.05 critical~operations cs ctrl~to cublas_status_alloc_failed cuda_driver~cc cudaerrormemoryallocation~in cuda~amp
-0.05 cuda~compiler cuda~cuda_driver cuda~gib cuda~jl cuda~reclaim cuda~so cudnn cumemalloc cumemalloc~device_pointer
-0.05 cumemalloc~results custom~call czy daemon dask~cudf data~set ddp deal debug decide decoder decode~tiled
-0.05 default~is default~of default~on delete~the dense deploy desktop~with detail details~nccl developer
-0.05 device_pointer device_pointer~size device~error device~gib device~has device~memory device~out device~request
-0.05 dies differ directory discord distbackenderror distbackenderror~nccl distributed~distbackenderror
-0.05 distributed~ncclutils distribution div dl docs documentation~on does~another does~anyone don~fit don~need
-0.05 don~think drain drained driver~api driver~refused drops~the dummy during~warm each~backend each~run earlier
-0.05 edited edited~by ee effective else embeddings empty~the enable~device ended~with end~in end~with en~latest equal
-0.05 erroroutofdevicememory errors~of error~an error~and error~gn error~gpu error~it error~messages error~run
-0.05 error~so error~task error~unexpected est estimated ever every~rank exceeds~the exceptions~outofmemoryerror
-0.05 exception~class execute exhausted exhaustion exit~codes exit~status expandable expandable~segments expect expr
-0.05 expr~sum extend external~library failed~because failed~container failed~jobs failed~or fails~too fake false
-0.05 fatal fault february ffmpeg file~and file~data file~does file~or filter final find_executable_batch_size
-0.05 find~out finetune first~card first~day first~epoch first~forward first~issue first~line fit~with flag
-0.05 flags_fraction_of_gpu_memory_to_use flash flash~attention fluid fmt fn follow forgot format~csv former forty
-0.05 forward~and forward~pass for~block for~every for~gib for~one for~others for~out for~platform for~requested
-0.05 for~step for~which found~no fp~int fp~is fra fragmented frames~are frameworks freed freed_by_count
-0.05 freed_by_count~the free~bytes free~including free~is frequent frequently~asked friend friendlier from~gb
-0.05 from~torch front~end full~log function~is gable gains game gap gather gb~laptop gb~my gb~or gb~plus gb~so
-0.05 gb~thanks gb~was gb~の geforce gen geometry get~one ggml ggml_cuda_init ggml_cuda_init~found
-0.05 ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed ggml~cuda gib~are gib~card gigabyte give~up gi~ci gn
-0.05 gn~task golden go~for go~through gpu_mem_limit gpus~detected gpu~at gpu~cannot gpu~gb gpu~gi gpu~gpu gpu~layers
-0.05 gpu~was gpu~メ graphics~card graph~for greater greater~than green grep grpc guard guest guild gx hace
-0.05 half~precision half~the halving handles happy happy~to hasn has~an has~failed has~its has~less has~run
-0.05 has~terminated has~the haven have~no have~not healthy helpful~yes here~are here~we high higher higher~value
-0.05 highest hints hint~is hold~the hook hosts host~oom host~ram how~does how~large how~would hpc~support
-0.05 hpp~unhandled ib ibuilderconfig~setmemorypoollimit id~where if~cuda if~the illegal~address img import
-0.05 improve~this inc info~for info~gpu info~kv_cache_utils info~text_generation_launcher info~uvicorn initialized
-0.05 initialized~for initializing~the install~the instead instructions instructions~in insufficient~to intermediate
-0.05 int~建 in~bit in~by in~bytes in~cuda in~cuda_error_out_of_memory in~cupy in~der in~gb in~help in~it in~jax
-0.05 in~kernel in~memory in~mixed in~nvidia in~order in~out in~performance in~queue in~seconds in~some in~source
-0.05 in~two in~vram io ipynb ip~id ip~over ist~der is~any is~as is~being is~br is~bytes is~called is~computed is~full
-0.05 is~gb is~gpu is~idle is~larger is~lost is~out is~passed is~printed is~raised is~read is~shown is~slow
-0.05 is~something is~started is~taken is~thrown is~used is~what its~share its~standard it~about it~an it~br it~breaks
-0.05 it~but it~by it~comes it~could it~out it~slow it~take it~thanks it~that it~up it~would job~and job~ends
-0.05 job~killed job~runs job~with jumps just~the karten kb~anon keep~in kept~for kernels kernel~launch killed~due
-0.05 killed~process killed~this kleinere knows know~the know~what kubelet kv_cache_utils kv_cache_utils~py label~the
-0.05 lambda larger~card largest~batch large~model large~or large~see last~step last~time latency latent latest latter
-0.05 launched launcher layers layers~and layers~on layer~of la~mémoire learning~rate least leaves~the left~of
-0.05 left~over len~gib less~memory let~me let~us library~call license lies life likely limit~of limit~the lines~that
-0.05 lines~with line~per line~such line~that links llama~runner loaded~in local local~memory lock login logs logs~and
-0.05 log~description log~for log~if log~jax log~line log~out log~set log~shipper log~tensorflow log~was log~with
-0.05 long~prompts looks~at loss lowering~max_num_seqs low~on mac macro made made~no maintenance makes~it malloc~or
-0.05 mam managed many~gib map_location map_location~cpu mapping mapping~of marked matched matching match~on max_bin
-0.05 max_memory_allocated max_num_seqs max_num_seqs~or max_split_size_mb max~memory max~num may~exceed may~fail
-0.05 may~have mb~available meant meant~for mean~the measured memoryerror~unable memory~allocating memory~allocation
-0.05 memory~by memory~can memory~cgroup memory~code memory~device memory~during memory~exhaustion memory~issue
-0.05 memory~message memory~not memory~occurred memory~oom memory~out memory~required memory~segment memory~so
-0.05 memory~where memory~怎 mempoolsize mempoolsize~workspace message~such message~with meta metadata meu me~with
-0.05 misc model model_lifecycle model_lifecycle~cc modell models~max models~on model~loaded model~or model~py month
-0.05 more~with most~recently moves mpi~ranks msgid msgstr much much~of my~job my~script mémoire mémoire~du named
-0.05 namespace name~gpu nccl_debug nccl_debug~info ncclsystemerror~system ncclutils ncclutils~hpp nearly~always
-0.05 needs~more network~is neu never~gets new~gpu next~week nine nobody~has noch node~id node~ip node~is node~running
-0.05 non~pytorch nothing~is nothing~to nothing~was not~an not~help not~memory not~run not~use not~vram now~on nox
-0.05 no~available no~device no~it no~room ns num_workers numbers~are number~in numpy~core num~seqs nvidia
-0.05 nvidia~geforce oct off~restarting off~to of~core of~free of~gpu of~job of~on of~ray of~rmm of~scope of~such
-0.05 of~ten of~tensor of~torch of~total of~what of~yours older ollama~model ollama~run once~per once~the one one~and
-0.05 one~has one~large one~on one~piece one~rank one~that one~the on~allocator on~allocators on~and on~call on~cards
-0.05 on~disk on~each on~linux on~mac on~memory on~our on~requested on~shared on~small on~top on~windows
-0.05 oomkilled~exit oom~during oom~error oom~message oom~workers opencv opened~on open~ticket operations opposite
-0.05 optim optimized~to optimizer~state ordinal ort ort~failed or~an or~external or~gpu_memory_utilization or~pick
-0.05 or~reduce or~runtimeerror other~processes other~programs other~reasons otter~opened outofmemoryerror~in
-0.05 outofmemoryerror~task outofmemoryerror~xpu outside~the over~the packing paddle~out paddle~resourceexhaustederror
-0.05 pages pages~are page~of parse_oom partly parts pasa past patch pcie pcie~gb peak~gib peak~memory perfect
-0.05 performance performance~critical perform~the period per~parameter phrase physical picture~is pid~used_memory
-0.05 pin_memory plain plan planned plans plan~for platform~cuda platform~team please~add please~use pointers points
-0.05 policy poll por portal possible~that pour~le power preallocates preallocates~of predicted preferences
-0.05 pressure~oom press~ctrl pretrained probe process~hold process~holds programming programs progress progress~bar
-0.05 propose proxy pull pull~request pytest pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory pytorch~で
-0.05 query~compute que~je quickest qué raised raised~by raised~when raises~the ran rapids rate rather~than
-0.05 ray~exceptions ray~killed reading~the ready read~the reasons~at recently~scheduled reclaim recognises records
-0.05 recovery refactor reference~to refine refiner refuse refuses~to regex~in region regular related~to released
-0.05 repeat reproduce reproduced requested~buffer requests~please request~mb request~related require research
-0.05 reserved~and reserved~is resolved resourceexhaustederror~oom restarting~failed retries~with retryable returned
-0.05 returns~the review reviewed reviewer re~compile rid rid~of room~for roughly rss~kb rtx~ti run run_backward
-0.05 run_backward~calls runner~process running~low running~since running~was runtime~version run~command run~it
-0.05 run~time same~text sampler sampler~with sampling saves say~how say~that say~what scanner scene scene~needs
-0.05 scheduled scheduled~task scope score~matrix screenshots script~with search~for seats seem~to see~also see~how
-0.05 see~something see~that segment~dev sein sentence sequences servers server~process service~cc service~initialized
-0.05 setmemorypoollimit setting~pytorch_cuda_alloc_ set~is set~mem set~up set~vram several sharing sheet~for shm~nccl
-0.05 shouldn shows~the shows~what shrink~the shutdown side~assertions since~it sistema sits~at sits~on sitting
-0.05 size~br size~of size~tokens size~with skipping skipping~tactic slides slots slow~but small smaller~quant
-0.05 smaller~tile smaller~value small~card small~for smi~does smi~query snippet socket~malloc solution~you so~no
-0.05 so~we so~with spark speaks speicher~der spill~to splits split~the stack stackoverflow started~again
-0.05 starting~webserver starts~command start~again start~and start~up state~to static stayed stays~on std steps~go
-0.05 step~with stopped~with stops~at stop~the stored stored~in straight streams strong stub subclass subclass~of
-0.05 subject~patch submit subprocess such~as suggest suites sum~by support~for suppose swapped switch~on system~call
-0.05 system~error system~is sí só tables table~in tactic tactic~device tactic~due taken takes~about takes~minutes
-0.05 target targets tarjeta~no tasks~actors td tell~them temp tenants tensorflow~stream_executor tensorflow~tsl
-0.05 tensor~with term terminated~cudamalloc tests~to test~suites text_generation_launcher~starting texto texttt
-0.05 texture textures~and texture~limit text~and text~is text~of text~to tf~oom thanks~to than~there that~can
-0.05 that~did that~does that~don that~fails that~fits that~need that~ram that~this that~time that~works their~own
-0.05 them~to there~could these~is these~lines these~two they~re the~accelerator the~answer the~array the~available
-0.05 the~backend the~best the~big the~bios the~body the~bottom the~builder the~cards the~crop the~current the~data
-0.05 the~default the~docs the~engine the~example the~figure the~figures the~following the~former the~forum the~gap
-0.05 the~head the~input the~lab the~largest the~latest the~latter the~layers the~learning the~lines the~modelfile
-0.05 the~models the~module the~morning the~name the~native the~one the~oom the~opposite the~order the~page the~part
-0.05 the~platform the~present the~previous the~progress the~pytorch the~rank the~ratio the~reserved the~right
-0.05 the~rule the~runtime the~scene the~score the~search the~sentence the~service the~share the~solution the~task
-0.05 the~ten the~thing the~tokenizer the~top the~topic the~usual the~vae the~week the~wheel the~wording the~words
-0.05 the~wrong third~is thistle this~answer this~channel this~from this~helpful this~might this~on this~page this~pr
-0.05 this~when this~worker threads three~times threshold~of through~on tick tickets tiled tiles times~the time~it
-0.05 time~period tip title~gpu tm today together together~with tokens~per tokens~that tools too~long topic~of
-0.05 torch_use_cuda_dsa torch_use_cuda_dsa~to torch~torch torch~utils total~vm to~address to~and to~cumemalloc to~do
-0.05 to~enable to~give to~higher to~increase to~keep to~look to~of to~problem to~send to~split to~tell to~us trace
-0.05 traces trained training~stops trains~with train~py treats trial triggers trying~batch try~increasing try~it
-0.05 try~lowering try~to tsl tuesday turn turn~it turn~on twenty two~gb typed type~reason typo typo~in unallocated
-0.05 unallocated~is unallocated~memory under~the unhandled~system unit~test unreal unter upgrading up~sampler
-0.05 usage~threshold used_memory used_memory~format users~of users~will use~available use~gpu use~smaller use~tactic
-0.05 using~the usual utils~data uvicorn uvicorn~running variable~_execution_engine variant var~jenkins vector verbose
-0.05 verdict verified vmm~yes vm~kb vous vram~state vram~than vs walk wants~to warming warming~up warn~cuda was~asked
-0.05 was~full was~running was~unable watermark ways ways~to week weeks~ago weights~in weight~bias well~and we~don
-0.05 we~give we~go we~have we~ll we~look we~want what~each what~is what~users wheels~for whenever~the when~allocating
-0.05 when~an when~device when~initializing when~it when~request when~warming where~do which~are which~exceeds
-0.05 which~free which~mib while~creating while~it who~has why~does why~is why~the wieder will~get will~not with~adam
-0.05 with~an with~byte with~coalescing with~device with~error with~exit with~freed_by_count with~gradient
-0.05 with~medvram with~mem with~memory with~more with~nccl_debug with~one with~pytest with~size with~the
-0.05 with~torch_use_cuda_dsa with~vllm with~your wording~of words~are workers~crashed workers~tasks works~on work~in
-0.05 work~out worst worth would~like would~see wrapper write~the write~to written~to wry ws xc xla xpu~xpu yep yes~no
-0.05 your~card you~call you~get you~ll you~mean you~open you~read you~say zesty zusammen гиб же кэш нужно почему
-0.05 あ~る い~と い~の う~な え~る が~あ が~足 き~な け こ さ~く し す~る ぜ そ た~め ち~ら て~み で~も と と~が
-0.05 と~き ど な~い な~ぜ に に~し に~は の の~か の~に の~は の~ま の~メ の~例 は~な ま~で ま~と ま~ま み も や
-0.05 り~当 る~か る~こ れ~ま れ~る を~使 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ ス~が ス~テ ズ タ チ~サ
-0.05 ッ~ク ッ~シ デ デ~ル フ ム モ~デ モ~リ ャ ャ~ッ リ~不 ロ~ー ン ー~ド ー~ム 不~下 中 了~可 人 什 什~么 今 从~改
-0.05 他~の 任 会 会~这 位 体 余 例~如 保 保~し 册 再 决 决~定 処 切 别~的 前 剩 割~り 化 卡~内 卡~的 反 可~能 合~精
-0.05 同~一 名 吗 含 和 型~fp 型~大 域 域~が 場 处~理 外 多~少 大~一 太 失~敗 好~了 如 如~何 存~没 存~用 学 完~了
-0.05 実~際 对~照 対 就~会 常~用 序 度~学 度~检 式 当 当~て 得 心 我~们 或~推 手~册 打 找 把~batch 报 持 按 换 换~卡
-0.05 据~集 推 推~荐 提~示 放 敗 教 整 文~章 断~片 方 時 書 有~别 本~太 架 查~点 标~题 样~本 框 框~架 梯 梯~度 次~の
-0.05 次~送 比 比~例 泄 泄~漏 注 活 深~度 混 混~合 清 漏 照~表 片~化 版 率 现~cuda 理~办 理~时 用 用~同 疑 的~提 的~样
-0.05 的~模 看~看 知~道 確 社~区 积 程~序 空~い 章 端 等 答 算 练~或 终 给 群 翻 能~是 自 自~动 节 荐 表~示 被 要~多
-0.05 言 計 計~算 記 設~定 読 読~み 计~算 记 设~置 评 话 说 请~问 读 象 超 足~り 边 这~个 这~边 都~没 配~置 释 释~放
-0.05 量~一 错~对 際 際~の 需 領 領~域 개 결 교 구 기~를 까~지 남 닝 더 델 드 로~세 류 를 를~로 리~가 말 모~델 문
-0.05 문~제 방~법 번 법 사~용 세~스 실~제 쓰 오~류 요 용 으~로 주 체 프 프~로 할 합 합~니 해~결
+0.05 __getitem__ __traceback__ _bfc~br about~gib about~memory about~of about~this accelerate~utils accepted~answer
+0.05 access~the according according~to activation~peak adafactor additional add~repor
+0.05 add~report_tensor_allocations_upon_oom admins advanced after~about after~restart after~that after~throwing
+0.05 after~two again~and again~with ago ah air~gb alert alguien alguém alle alles allocated~by allocated~tensors
+0.05 allocated~there allocaterawinternal allocates allocates~its allocate~out allocate~request allocate~the
+0.05 allocating~mib allocations~gib allocation~badalloc allocation~gib allocation~info allocation~on allocation~to
+0.05 allowed allowed~gib all~four all~images all~loaded all~ranks all~with alone~are already~have also~reduce
+0.05 amount~of am~doing am~not am~on anaconda anaconda~envs analysis and~available and~br and~checked and~cuda
+0.05 and~cupy and~device and~gb and~get and~keep and~leave and~my and~nvidia and~of and~report and~retry and~take
+0.05 and~takes and~use and~version and~when annoying another~gpu answer answer~accepted anybody anybody~know any~hint
+0.05 an~account an~empty an~existing an~gb an~idea an~oom an~rtx ao applications apply~node après aren are~already
+0.05 are~captured are~empty are~gb are~in are~not are~on are~running are~too are~using arguments around~the
+0.05 asked~years asker asks assertion assertion~failed assumed assuming assuming~engine async as~above as~in as~many
+0.05 attic attn_implementation at~batch at~br at~conv_ops at~iteration at~least at~night at~of at~some aug autograd
+0.05 automatically available~qualifiers available~vram available~when avec avx away~with aws background backoff
+0.05 back~the bad badalloc badalloc~exception badger base~model basta batch_size~in batch_size~is batches~are
+0.05 batches~of batchsize batch~after batch~and batch~of batch~with batch~works become become~available been
+0.05 been~running before~any before~loading before~submitting belong~to bench benchmark between~the be~allocated
+0.05 be~caused be~closed be~great be~made bfc_arena bfc_arena~cc bfcarena~allocaterawinternal bigger~gpu bigger~one
+0.05 bigger~scenes bild bin~gib bin~total bit~adam ble blender~scenes blocks~in block~size bool~onnxruntime
+0.05 both~cards both~of box~is bricht broke btw bucket budget buff buffers~of buffer~for buff~cache
+0.05 bug~ggml_backend_cuda_buffer_type_alloc_buffer builder builder~api builder~pass builds builds~commits builds~the
+0.05 build~on built~by built~for bus~id but~in but~no but~nothing but~that but~then but~with buy bytes~could
+0.05 bytes~from bytes~limit by~disable by~github by~my by~new by~not by~setting cache~is callback called~after
+0.05 can~also can~confirm can~get can~one can~try can~you capture~consider capture~cuda capturing~cuda
+0.05 capturing~cudagraphs card~and card~gb card~it card~of card~please card~the card~too card~when case cast catch~it
+0.05 caused~the cause~first cause~is cause~of cc cc~bin cc~could cc~op_requires cc~resource cc~successful cc~sum
+0.05 cedar ce~que cfg~file chain chainer~and changed change~anything changing checked~the checking checklist
+0.05 checkpoint~with check~failure check~whether chez chez~moi chunks~chunks chunks~kib chunks~mib classification
+0.05 classifier clean client~requested client~session closing~the code~in code~internal code~no code~the colab~with
+0.05 collect~torch comes~in comes~to comes~with come~back comfy comfyui~execution command~buffer command~is
+0.05 command~line command~was common communicator community comparison compile~by computecosts computecosts~error
+0.05 computing com~ollama concat conda~lib config~file config~is confused connected connected~to consequences
+0.05 consequences~if consider~decreasing consider~passing container content~is context~with controller conv_ops
+0.05 conv_ops~cc conversation conversation~on convolution conv~conv conv~d_ conv~d_grad con~la copy~of core~platform
+0.05 cpp~most cpu_feature_guard cpu_feature_guard~cc cpu~in cpu~is cpu~mode crashes~on created created~device
+0.05 create~engine create~llama_context creation crop crops csrc~distributed cu_stream_non_blocking cublas
+0.05 cuda_gpu_executor cuda_gpu_executor~cc cuda_malloc_async cudagraph cudagraphs cudagraphs~for cudagraph~capture
+0.05 cudasuccess cuda~available cuda~bytes cuda~call cuda~cuda_gpu_executor cuda~function cuda~is
+0.05 cuda~memory_allocated cuda~on cuda~or cuda~runtime cuda~set_per_process_memory_fraction cudnn~handle cupy~as
+0.05 current currently current~device custre custream custream~error cuts cut~the d_ d_grad d_grad~raises da darknet
+0.05 darknet~src dask dass dat days~ago dear debian debugging~consider debug~build dec decoding~this decrease~the
+0.05 decreasing~gpu_memory_utilization decreasing~max_model_len deepspeed~runtime deep~neural defaulting
+0.05 defaulting~to default~config delete deployment description~of details detection device_memory_limit device~and
+0.05 device~br device~cuda_error_out_of_memory device~dtype device~failed device~in device~job device~ordinal
+0.05 device~pool_memory_resource device~the device~was dgx did~somebody did~this dies~in dies~while dies~with
+0.05 different~sizes dim direct_io direct_io~false direct~cause disable~cuda disable~torch disguise distance
+0.05 distance~matrix distinct distribute dit document does~anybody does~nvidia does~one don~know downloaded do~call
+0.05 do~need do~with draining driver~py driver~the dropout dry dry~run dtype~if dtype~torch during~cudagraph
+0.05 during~getbesttactic during~processing dynamic dès each~batch each~has each~time each~with eager~in eats~the
+0.05 edit editor effect eight elements else~is else~none el~modelo embedding~model enable_model_cpu_offload
+0.05 enabled~n_copies enable~torch encode encoder~for ends~in ends~the enforce_eager enforce_eager~true enforce~eager
+0.05 enginecore enginecore_dp enginecore_dp~pid engine~br engine~core engine~from engine~is engine~version ensemble
+0.05 enter environ envs env~lib epochs epochs~and epoch~is eps era errors_impl~resourceexhaustederror error~assertion
+0.05 error~at error~could error~cuda error~cudamalloc error~during error~failed error~fields error~from error~loading
+0.05 error~occurs error~source error~when error~while error~with estimate~is eval_accumulation_steps evaluate
+0.05 eval~batch every~piece every~step exception~content exception~during exception~raised exception~set
+0.05 exception~traceback exception~was except~block except~the exe executekernel executekernel~non execute~in
+0.05 execution~error execution~py exemple existing~issue experience experiment experimental extensions
+0.05 external~org_tensorflow external~xla fa face failed~at failed~exit fails~for fails~the fails~when fails~with
+0.05 failure~at failure~but failure~stack fail~on faiss faiss~gpu far~more fast faster_whisper fatal~error
+0.05 fatal~operator feed feedback~and fields~message file files files~are file~assuming file~is file~it file~of
+0.05 file~on file~src file~users file~usr file~workspace filtered_tb filtered_tb~from fin find fine~on fine~tune
+0.05 finished~parsing first~backward first~collective first~observed first~of first~optimizer fitting fit~use
+0.05 flags_fraction_of_gpu_memory_to_use~is flag~in flow fn~args following~exception forgotten forums
+0.05 forward~backward for~allocation for~and for~another for~any for~chunks for~current for~debugging for~decoding
+0.05 for~details for~each for~epoch for~hours for~in for~input for~kv for~lack for~memory for~output for~pinned
+0.05 for~shard for~simplicity for~tokens for~two for~us for~validation for~weeks for~whoever for~you found~in
+0.05 found~this found~vulkan fourth fr fraction~static fragmentation~maybe frames~and frames~at frames~from frames~of
+0.05 framework~bfc_arena free_all_blocks free~according free~and free~on free~shared free~to from~checkpoint
+0.05 from~device from~disk from~last from~malloc from~me from~model from~none from~our from~step from~this from~vllm
+0.05 functional~py gateway gave~up gb~and gb~br gb~each gb~in gb~it gb~only gb~per gb~should gb~tried gb~where gb~you
+0.05 gc~collect geforce~gtx generation~not getbesttactic ggml_backend_cuda_buffer_type_alloc_buffer
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 ggml_vulkan~found gh gib~allocated gib~at gib~client gib~max gib~non_torch_memory gib~other gib~pytorch
+0.05 gib~total gib~tried gives~back glm gnu goes~on goes~through got~an got~this go~away go~on go~to go~up gp
+0.05 gpu_device gpu_device~cc gpu_memory_utilization~or gpus gpu~as gpu~cuda gpu~device gpu~gib gpu~gpu_device gpu~is
+0.05 gpu~loading gpu~models gpu~nvidia gpu~of gpu~runs gpu~は gracias gradient~checkpointing graphs~are graph~by
+0.05 graph~capture graph~execution graph~failed graph~of greedy grid grpo gtx~super guess habe had~the had~this
+0.05 halved halved~the handler happen has~and has~been has~mib has~more has~one has~removed has~two have~happened
+0.05 have~read have~searched hazel head helped here~it here~my hide history hitting hit~an hi~all hm hmm homelab
+0.05 homelab~ollama honest hope horas how~many how~to hundred hunyuan hybrid ideas ids id~compute
+0.05 if~is_floating_point if~out if~so if~yes ignores igpu~and imagenet images~of import~cupy import~llm incident
+0.05 include~rmm include~these increase infer inference_mode inference~on inference~with info~application info~engine
+0.05 info~fields info~source info~this info~train info~worker ing initialised initialize~the initializing input~size
+0.05 input~very inside inside~except instance~of instant instruct intel~hd interactive internal internal~frames
+0.05 interrupted into~gb invalid~value in~__getitem__ in~allocate in~available in~batch in~capture in~convert
+0.05 in~custre in~decorator in~disguise in~for in~general in~gpu in~host in~interpolate in~loss in~pieces in~place
+0.05 in~production in~python in~range in~sample in~system in~thread in~update in~validation in~your ipex ipython iq
+0.05 is_floating_point isaac isn~available isn~the issue~and issue~for is~allocated is~an is~below is~debug is~done
+0.05 is~empty is~export is~given is~gtx is~heavy is~it is~just is~mb is~memory is~missing is~my is~nearly is~none
+0.05 is~nothing is~on is~only is~over is~probably is~simply is~sized is~smaller is~split is~that is~ti items
+0.05 itself~is its~internal its~memory its~own it~always it~at it~did it~ends it~fails it~fits it~if it~in it~it
+0.05 it~loads it~makes it~mean it~needs it~never it~not it~on it~please it~prints it~ran it~reads it~renders it~stays
+0.05 it~still it~then it~to it~took it~wants it~went it~what it~work jax_traceback_filtering
+0.05 jax_traceback_filtering~off jax~has jemand job~of job~to joined join~this journalctl joy js json jul jun
+0.05 jupyter~kernel just~not kernel~for kernel~of kib kib~allocated kib~in kill killed~it kill~on knob known know~it
+0.05 koboldcpp kohya_ss kokkos labels labels~bug lack lack~of lammps language language~model large~the large~try
+0.05 last~one launch layer layer~to lead lead~to leftover left~it le~message library~onednn lib~python lib~rs light
+0.05 lightning like~that limit~on linear line~error linked listed little~memory lives llama_context
+0.05 llama_init_from_gpt_params llama_init_from_gpt_params~error llama_load_model_from_file
+0.05 llama_load_model_from_file~failed llama_new_context_with_model~pipeline llama~instruct
+0.05 llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server load_model
+0.05 load_model~failed load_tensors~offloaded loaded~models loader~workers loading~llama loading~the loads~the
+0.05 load~sdxl load~the local~lib location locked~host logits~are log~before log~current log~during log~info
+0.05 log~memory log~message log~nvidia log~on log~please log~says log~smaller log~so log~thanks log~there log~tried
+0.05 log~warning log~what longest lora~on lose lower~batch_size lower~it lower~resolution lower~the lstm lts lunar
+0.05 läuft~es mac~mini make~sure make~this malloc~at manual~cast many~thanks marked~as matches matrix~is
+0.05 max_batch_size max_len max_model_len~when max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup
+0.05 max_total_tokens max~approx max~gb may~lead may~node may~see mb~per median mehr memory_allocated
+0.05 memoryerror~traceback memory~and memory~as memory~available memory~but memory~bytes memory~do
+0.05 memory~fragmentation memory~growth memory~has memory~in memory~isn memory~left memory~mb memory~mps memory~only
+0.05 memory~py memory~reserved memory~see memory~should memory~snapshot memory~takes memory~than memory~utilization
+0.05 mem~fraction mensaje merge merge~of mesh messages message~method message~server message~waiting me~the me~this
+0.05 mib~in mib~rounded middle middle~of miniconda mining mint minutes~of mira mir~das missing mistral mistral~nemo
+0.05 mmap modeling models~and model~and model~br model~fits model~for model~gguf model~has model~in model~loads
+0.05 model~max model~models model~not model~parse model~root model~usr model~weight model~with mode~set mode~you
+0.05 modules~module module~py moe momentum~eps mon months morgen most~of moving mpi mpirun mpi~per mps~allocated
+0.05 mr~device msg~error msg~new msg~waiting much~gpu multiply mx~gb my~code my~gb my~kernel my~old n_copies nach~dem
+0.05 namd name~and name~nvidia nas~ollama native nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call
+0.05 nccl~timeout nccl~version nearly~all needed~for needs~about need~for neither network~library network~model
+0.05 never~appears newest new~builder new~one ng nlp nn~functional no_grad nobody~else node~that node~train
+0.05 non_blocking non_torch_memory non_torch_memory~takes none~non_blocking nor normally not notebook~is note~the
+0.05 nothing~changes nothing~left noticed not~create not~given not~go not~have not~static not~the not~to not~using
+0.05 not~work now~it now~please now~thank now~the no~change no~cuda no~matter no~other no~please no~that np nu nuc
+0.05 nuc~ollama numba nvcc observed observed~failure occurred~when occurs occurs~during october odes odes~py off
+0.05 offloading~output off~by off~in of~and of~br of~context of~every of~feedback of~mb of~other of~ours of~std
+0.05 of~today of~two of~video of~which of~with of~you of~your oh ollama~llama_load_model_from_file ollama~ollama
+0.05 ollama~time oneapi~deep onednn one~go one~node only~changes only~with onnx onnxruntime~bfcarena onnxruntime~gpu
+0.05 onnxruntime~stream on~apr on~bigger on~both on~br on~gb on~how on~it on~jan on~jun on~sep on~single on~that
+0.05 on~two ooms~on oom~after oom~and oom~the oom~unloading oom~with op_requires op_requires~failed opal openai
+0.05 opening openmm operator operator~conv optimized~with optimizer~cpp optimizer~states option op~conv
+0.05 org_tensorflow org_tensorflow~tensorflow original ory or~ask or~commit or~decreasing or~file or~other or~set
+0.05 or~start or~switching or~use os~environ other~allocations ours our~documentation outofmemoryerror~allocation
+0.05 outofmemoryerror~as output~layer outside override own~pictures oyelaran package packages~accelerate
+0.05 packages~deepspeed packages~tensorflow packages~transformers paddleocr~tools paddle~memory page~locked page~on
+0.05 paper parallelism~enabled parameters~in params parse~time parsing~network passing~cuda_launch_blocking pass~and
+0.05 pass~will past~it patches pci pci~bus peak~gb per~request phone photo photos picked picture pids pid~error piece
+0.05 pin_memory~false pip places platforms platforms~do platform~cpu_feature_guard please~decrease please~do
+0.05 please~don please~stop pod~trainer pool_memory_resource~hpp pool~is port por~qué possible pourquoi pp
+0.05 preallocated~temp prediction present preset preview primary prints~the private private~pool private~pools
+0.05 problem~you process processing~allocation process~and process~for profiling profiling~results program~py
+0.05 project~is prompts protein pro~gb pth python~client pytorch~activation pytorch~allocator pytorch~and
+0.05 py~capturing py~cuda py~model py~userwarning qlora~on qualifiers qualifiers~see quant question~on qui quits
+0.05 raise~valueerror raise~with_traceback ram~and rank~cuda rank~failed rank~is ran~out ran~the rather rather~not
+0.05 raven rc reads reads~the read~every read~times receiving recent~builds recommended recommends record recover
+0.05 recover~from reducing references~the refresh reject relion~src relu remember remove removed removed~its render
+0.05 rendered~viewport renders render~fails repeated repor report_tensor_allocations_upon_oom
+0.05 report_tensor_allocations_upon_oom~to reporting reports~that requested~amount requested~bytes requested~in
+0.05 requested~to rerank reserved~for reserved~in resolution~max resourceexhaustederror~graph response restarted~the
+0.05 restore rest~of retain_graph returned~entries return~to right~at rl rmm~mr rocm rolled~back root~ollama rounds
+0.05 rtx~gb rtx~laptop rtx~pci rtx~super rund runners runner~execute running~in running~with runoptions
+0.05 runoptions~for runs~at runs~for runs~the runtime_error runtimeerror~mps runtimeerror~traceback runtime~out
+0.05 run~in run~into run~is ryzen sam same~as same~command same~config same~data same~error same~file same~problem
+0.05 same~process same~with samplingparams saturday says~and says~cuda says~it says~mib says~that says~what scan
+0.05 scenes~are scenes~through scheduler~hit schon schritt scrypt sd searched~for sec second~call second~card
+0.05 second~epoch second~line seeing~the see~all seg segmentation~fault sep separate~crashes sequence seq~len series
+0.05 seriously server~does server~stops server~to serve~at service service~hlo_rematerialization serving sessions
+0.05 session~py set_memory_growth sets set~by set~enforce_eager set~flag set~jax_traceback_filtering set~subdivisions
+0.05 set~the seven several~gpus severity sharded shard~to shared~buff short~test should~go should~make show shows~gpu
+0.05 show~the shutting~down sign similar simple simplicity simplicity~jax simply~too since~this sit size_t~bool
+0.05 size~the skip~to smallest small~scenes smi~and smi~lists smi~say softmax solution solve solved~it solve~it
+0.05 something~went sometimes sorry~if sorry~something souci so~and so~do so~don so~for so~on so~that so~why spare
+0.05 sparse spawn splitting src~acc src~lib src~utils srv srv~load_model stable~for stacktrace stacktrace~below
+0.05 stages starts starts~and startup state state~batch state~dict state~failed state~metrics status~code stay~in
+0.05 stay~on std~runtime_error steps~and still~alive still~open still~there stopped stopped~at stopped~it stops~after
+0.05 stops~in stop~them streaming stream~error stream~stderr struct studies studio subdivisions~in subject~job
+0.05 submitting succeed successful successfully suite sure~the surfaces sur~le switched~on switched~to switching
+0.05 switching~to systemerror systemerror~fatal table~for takes~gib takes~it take~gib take~the take~while take~your
+0.05 temporaries temp~allocation tensorrt~llm tensor~cores tensor~is tensor~parallel terminated~error terms testing
+0.05 text text_generation_launcher text_generation_launcher~method text_generation_launcher~webserver
+0.05 tf_gpu_allocator tf_gpu_allocator~cuda_malloc_async tf~lib tgi thank thanks~in thank~you than~gb than~one
+0.05 than~requested than~that than~you that~caused that~has that~in that~may that~not that~on that~why them~is
+0.05 them~or then~at then~dies then~in there~it there~may there~should these~changes the~attention the~bit
+0.05 the~blender the~branch the~bug the~chat the~child the~command the~course the~dag the~dataloader the~dev
+0.05 the~direct the~draft the~embedding the~end the~epoch the~error the~except the~existing the~final the~fix
+0.05 the~forward the~frames the~guide the~hash the~image the~images the~kernel the~key the~large the~list the~logs
+0.05 the~long the~longest the~matrix the~merge the~metrics the~micro the~middle the~network the~newest the~night
+0.05 the~nvidia the~older the~ones the~only the~option the~owner the~partition the~pipeline the~pod the~point
+0.05 the~process the~profile the~ram the~release the~rendered the~repo the~resolution the~rollout the~runner
+0.05 the~session the~shell the~solver the~stack the~stacktrace the~start the~state the~tile the~total the~train
+0.05 the~value the~variable the~very the~vram the~weekend the~whole the~workflow thing things things~to think
+0.05 think~the this~branch this~builder this~card this~comes this~conversation this~does this~error this~expected
+0.05 this~is this~isn this~issue this~question those though~the thousand threshold through~without through~zluda
+0.05 throwing throwing~an thursday thì time~and time~the tips title~of title~says ti~gb tomorrow tools~program
+0.05 too~late torch_npu torch~compile torch~csrc torch~float torch~inference_mode torch~nn tot total~chunks tout
+0.05 to~access to~all to~become to~br to~display to~each to~eager to~finish to~gb to~get to~go to~host to~include
+0.05 to~it to~join to~leave to~me to~read to~runoptions to~serve to~set to~succeed to~tokens to~unexpected to~upload
+0.05 to~work tp tpu tp~scheduler tr trace~returned tracker trade trained~on trainer~py training~goes training~is
+0.05 training~momentum training~the trains~for transfer transformer tried~the true~direct_io true~or true~to try~in
+0.05 try~setting try~smaller turned~out two~boxes two~different two~separate two~things ty ubuntu uhd ui~with ulimit
+0.05 ultra~high uma umber understood under~load unexpected unexpected~consequences unhandled unique unloaded
+0.05 unloading~all until~oom until~the unused update~it upgrade up~at up~model up~on up~with usage used~for used~up
+0.05 userwarning uses~gb use~enforce use~for use~gib use~in use~including use~it use~kib use~lower use~process
+0.05 use~profiling use~to using~enable using~gpu usr usually~means ut utc utilization~to utils~error utils~memory
+0.05 ut~of va vaedecode val valueerror valueerror~to value~but variable~length variable~tf_gpu_allocator version~br
+0.05 version~found version~of version~or very~first very~seriously vgg video video~memory viewport~never virtual
+0.05 visible vivid vkallocatememory vl vllm~import vocabulary vocoder voice vol volatile vram~at vram~in
+0.05 vulkan~devices walltime wandb wants~gb warm warmup~generation warmup~text_generation_client warning
+0.05 warning~warning was~kept was~no was~ok was~printed was~still was~the was~used watchdog webserver~crashed weeks
+0.05 weights~of weights~on weights~take weight~dtype werden we~need we~read we~start what~could what~get
+0.05 what~happened what~now what~platforms what~see what~tried what~was whether~there which~gib which~gpu which~may
+0.05 while~you why~would width~height willow will~be will~fit with_traceback with_traceback~filtered_tb without~the
+0.05 with~and with~batch_size with~bigger with~cpu with~gpus with~limit with~llama with~max with~mb with~mib
+0.05 with~nothing with~only with~this with~vulkan won workers~each workflow workload works~and works~now work~for
+0.05 work~on would~do would~you wrapped xgboost xl xlaruntimeerror~traceback xla~will xla~xla yarrow yarrow~opened
+0.05 years~months yes yes~please your~batch your~branch your~data your~input your~tensors your~vram you~might you~run
+0.05 you~see zluda zu можно い~で が~落 す~か だ~け で~き で~し で~の な な~ら な~り に~す に~な の~で は ま り~ま る
+0.05 を~か を~に エ キ ジ~ョ セ セ~ス チ~を ト プ~ロ ョ ョ~ン ラ ロ~セ ン~ト ー ー~で ㅠㅠ 一~个 一~半 一~次 一~点
+0.05 一~般 上 上~微 上~跑 下~の 不~到 不~够 不~是 不~行 中~で 之 也 了~一 了~谢 代 以~下 以~后 任~务 佬 使~っ 停
+0.05 像~度 写 出 出~ま 刚 初 别 别~模 到~一 割 十 占~满 占~用 卡~上 原~因 参~数 又 变 只~有 各~位 同~じ 向 吧 周 四
+0.05 因 图~片 在~用 型 型~时 境 変~わ 夜 大~佬 好 始 子 学~習 它 定 定~し 実 小~一 就 就~好 就~报 就~挂 己~的 年~月
+0.05 开~了 张~卡 张~量 形 循 忘 忘~了 快 总 您 意 我~这 批~量 投 挂~了 指 指~点 换~成 据 掉 提 数~据 整~理 断 方~法
+0.05 时~报 明 显~卡 月 月~日 期 本~身 机~器 权 样~的 检 次 求~助 没~问 法 注~意 済 済~み 满~了 爆 爆~显 环~境 理
+0.05 的~内 的~问 目 码 确~认 管 管~理 篇 系~统 约 练~时 统 编~号 缩 网 習 腾~上 般 行 行~就 补 要~显 解~像 认 记~录
+0.05 证 试~试 误 调~到 跑~不 跑~到 身 输~入 还~剩 这~里 送 途 途~中 速 遇~到 里 错~误 间 限 面~的 順 页 验~证 가~납
+0.05 감 감~사 계 까 납 납~니 노 노~드 는 다 다~시 다~음 되 될 라 래 러 리~는 면 문~의 바 배 배~치 버 부~탁 분 비
+0.05 사~합 서~버 세~요 수 스 시~작 실 아 어 어~요 없 에 에~러 오 올~리 우 인~데 있 재 제 조 종 종~료 죽~었 처 치
+0.05 크~기 탁 탁~드 파 하~세 학 행
+0.10 aborts about~cuda above~for acc account accounts~on account~related ada adamw_ adamw_~bit add add~comment
+0.10 advance after~few after~it agent ago~by agree agree~to air al all_reduce alloc alloca allocat allocatable
+0.10 allocatable~device allocated~for allocate~br allocate~gib allocations allocations~mb allocation~failed
+0.10 allocator~gpu_ alloc~at alloc~tot allowed~memory all~available all~models always am and~accumulate and~after
+0.10 and~all and~does and~every and~its and~never and~privacy and~runs and~still and~that and~try another~tab
+0.10 answered answering any~way an~error an~hour append~loss applied apply approx are~free are~still ascend as~far
+0.10 as~it as~they atom atoms attack attention~cache attn at~first at~is at~random author~commented available~memory
+0.10 awq backend back~and badly batch batch_size_per_card batch~it be beetle beforehand bei below~might bert besides
+0.10 be~incorrect be~the big~for bios bit~on blob blobs~sha boa both~on branches branches~or brings buenas
+0.10 buffer~failed bug~report bug~server building~engine but~not bytes~is by~an by~clicking by~cuda by~hand by~itself
+0.10 by~then by~user bị call called call~first call~of call~so call~the can~do can~it can~the can~use capa capturing
+0.10 cards~are card~had card~memory card~with cases ch chair changed~the chapter checkpoint checkpointing chunking
+0.10 chunks clearer cli click clicking clicking~sign client~src clips closes cloud cnn coffee colleague collect
+0.10 come~up commits complaint complete computer context context~failed context~is conv_ conv_~status conv~node copy
+0.10 core~framework cpp~unhandled creating creating~server cu cucontext cucontext~intern cuctxpopcurrent
+0.10 cuctxpopcurrent~null cuctxpushcurrent cuctxpushcurrent~device cuda_launch_blocking cuda_malloc_async~will
+0.10 cudadrv cudadrv~driver cuda~and cuda~cu cuda~cudadrv cuda~failed cuda~graph cuda~html cuda~to_device cuda~util
+0.10 cur cur~usage cycles~device danke deepspeed deleted denoise detach detect developers device~cucontext
+0.10 device~cudamalloc device~gpu device~name device~not device~would dev~fp dict directml dismiss dismiss~alert
+0.10 display~backtrace distill distributed~processgroupnccl dist~packages documents doesn doing domain done do~about
+0.10 drei ds dtype due~to durch each~card eager~attention eager~mode eats ed eleven emails embed empty enable
+0.10 encountered encountered~an engine~build engine~failed engine~py engine~with enough~allocatable entries env ep
+0.10 erreur error~after error~creating error~cublas_status_alloc_failed error~nccl error~text_generation_launcher
+0.10 error~using error~warmup ersten everything~is every~iteration examples example~with exceed~allowed
+0.10 exception~occurred excerpt executable executable~batch executing execution~context executor exhausted~oom
+0.10 existing existing~issues exited exiting exiting~due explodes failed~cuda fails~after fails~in failures~this
+0.10 far~as faster~whisper fcn features feedback fell field file~app fine~but first~batch first~long fits fit~in
+0.10 flags fold for~batch for~free for~github for~minutes for~my for~now for~self for~some for~stream for~them
+0.10 for~traceback found~reached four fp framework~op_kernel frame~of free free~of free~process from from~source
+0.10 frozen funciona function~alloc function~failed further gb~at gb~free gb~memory gb~now gb~profile gb~used gb~vram
+0.10 gb~で gc gguf gib~is gib~memory gib~rounded gigs ging git github~you gives~me global goes~up google go~down
+0.10 go~msg gpu gpu~before gpu~by gpu~node gpu~or gpu~out gpu~with gráfica gui had~been hair happens~when hashes
+0.10 has~gb has~not has~only have~it have~look have~to hbm height held helps hey hilft hola host~memory hour
+0.10 if~reserved if~this images~in improve improve~the include increases info~model_runner infra insufficient~memory
+0.10 intern internal~error internal~failed intern~cycles interpolate into~it invalid~context in~advance in~another
+0.10 in~bin in~cuctxpopcurrent in~cuctxpushcurrent in~eager in~float in~fp in~jupyter in~main in~my in~one in~paged
+0.10 in~run in~the in~torch in~total in~train in~with issues issues~and issue~on is~already is~and is~another is~gib
+0.10 is~good is~loaded is~more is~small is~with its~workspace it~all it~also it~can it~dies it~doesn it~fine it~for
+0.10 it~gone it~happens it~has it~isn it~may it~or it~should it~tells it~was ivory jan jetson~nano jobs~on journal
+0.10 kept kernel~image keys không kills kills~it kw lantern laptop~gb last~night laugh lazily le leaks leak~in
+0.10 level~info lib limited limit~for line~of line~out llama_init_from_model llama_init_from_model~failed
+0.10 llama_kv_cache_update_impl llama_kv_cache_update_impl~failed llama_new_context_with_model llama~context
+0.10 llama~server llm_load_tensors llm~info ll~occasionally lm~studio load_tensors~loading load_tensors~offloading
+0.10 loading loading~error load~all logged logits~on log~in log~output log~runtimeerror log~same lol looked look~into
+0.10 lora lot lots~of lr luck lỗi ma machine~is main~exiting make~it manual maple mark mask math matmul
+0.10 max_input_length max_input_length~max_prefill_tokens max_memory max_prefill_tokens max_seq_length
+0.10 maximum_pool_size max~tokens maybe~the mb~and mb~for mb~max meeting memo memory~fraction memory~gb memory~gib
+0.10 memory~is memory~leak memory~lower memory~problem memory~tried memory~usage message~onnxruntime_src
+0.10 method~warmup metric metric~cur me~at me~one mib~used micro micro~batch might~be mind mine~is mini minutos mir
+0.10 mmap~true model_runner model_runner~py models~blobs model~fit model~loading model~of model~tensors model~weights
+0.10 mode~is modified modules moi months~ago morning mpi~rank mr much~for mx my~card my~gtx my~jobs my~training
+0.10 name~conv_ name~the neighbour nemo nettle never never~comes newbie next~one nicht~mehr night node non~zero
+0.10 notes~cuda note~run not~always not~be not~come no~branches no~effect no~executable no~kernel no~luck npu null
+0.10 null~intern num_ctx numa nvidia~driver nvidia~rtx nvidia~smi occasionally occasionally~send offloaded of~is
+0.10 of~mine of~my of~one of~our of~pytorch of~ram of~service of~them of~training of~weights ok~on ok~with
+0.10 ollama~llama_model_load ollama~models one~batch one~by one~more one~request only~the onnxruntime_src
+0.10 onnxruntime_src~onnxruntime onnxruntime~core on~all on~an on~another on~aug on~card on~cuda on~host on~may
+0.10 on~private on~this oom~when op_kernel op_kernel~cc opencl~platform operating operating~system optimizer~step
+0.10 optix opt~conda or~pull or~window ot other~ranks other~than our~terms outside~of over~gb pack packages~cupy
+0.10 packed paddlepaddle paged~kv page~file panicked~at parallel parsing part~of passe passing password~length
+0.10 peak~usage pessoal pieces please~check please~set plenty pme~cpu pools pool~of possible~solutions pr pretraining
+0.10 privacy privacy~statement proc prod properties proposed prototxt ps pull~requests put~the python~dist
+0.10 python~processes python~pytorch pytorch_cuda_alloc_conf pytorch_hip_alloc_conf~expandable_segments pytorch~but
+0.10 pytorch~limit på quality question~is quite ray rays reached~zero rebuild recipe refer refer~to refresh~your
+0.10 regards reinstalled related~emails relevant~log reload reload~to replica~task reply~to requested~by res reserves
+0.10 resize resourceexhaustederror~see restarts resume retry~with rien right~before rolled rollout router~client
+0.10 rs~server running~conv running~for runtimeerror~no run~on rust_backtrace rust_backtrace~environment same~batch
+0.10 same~model same~node sched sched~go script~in searched~the section see see~above see~the segfault seit seit~dem
+0.10 send~you serve server~internal serve~py service~and session~dismiss session~you setting~pytorch_hip_alloc_conf
+0.10 setting~the setting~up several~times sha shards shift short shortage should~the shows shutting side signed~in
+0.10 signed~out silly single~gpu situation size~failed size~found size~in size~per skipped slices slicing smaller
+0.10 smaller~number smi~says smoke software solutions solves solves~it source~sched so~all so~close so~not so~the
+0.10 speaker speech speed split~it srun srun~error stable~notes stacks started~the statement statement~we states
+0.10 status~message steps structure submitted suffice summary~info sum~total supplied supplied~memory supported~by
+0.10 supposed switched~accounts sys tab~or tag tail take~of task task~device te technical tell~the tensors~this
+0.10 tentei terminating terms~of tested test~summary test~with text_generation_client text_generation_client~router
+0.10 text~generation text~was thanks~lot than~what than~your that~gpu that~is that~no that~should that~what then~on
+0.10 there~an there~any the~box the~br the~cause the~cli the~container the~crash the~detector the~encoder the~eval
+0.10 the~fp the~frame the~fused the~graph the~graphs the~handler the~issue the~kv the~moment the~on the~optimizer
+0.10 the~other the~readme the~recent the~record the~sample the~second the~situation the~tail the~tensor the~tensors
+0.10 the~text the~th the~time the~unet this~attack this~can thread thu timestamp~level time~level to_device today~on
+0.10 tokens~in tomasz too~big topic torch~cuda total~bytes total~of tot~alloc tot~freed touches to~batch to~catch
+0.10 to~comment to~device to~model to~no to~our to~refresh to~requested to~train to~use traceback~oom train_step
+0.10 trainnetwork train~the troubleshooting trt try~one trên turned~on two~crashes two~failures type~float unet
+0.10 unhandled~cuda units unrelated unset un~message upscale upscaler up~verlet usage~bytes usage~peak usage~tot
+0.10 useful~to user~guide user~supplied use~chunks using~device util utilization utils util~cpp value~in variable~to
+0.10 vary vega verlet verlet~run version~and viewport viewport~render viola vision vit vk vllm vllm~valueerror vmap
+0.10 vocab voll volume von vram~is wall wan wanted wants warmup warmup~encountered warmup~max_input_length was~at
+0.10 was~not way~around weekend week~both weights~from well went~from went~wrong what~am what~else what~we
+0.10 when~executing when~running while~mmap whisper whoever why will~improve will~look window~reload within
+0.10 without~trouble with~another with~chainer with~dtype with~half with~my with~rust_backtrace with~several
+0.10 with~status with~that with~what workers workstation would~exceed would~fit wow wrote wsl xlaruntimeerror
+0.10 xlaruntimeerror~resource_exhausted xla~tsl xorg yaml yes~know young your~job your~session you~account you~agree
+0.10 you~can you~could you~for you~have you~signed you~switched you~use zero~status zip zombie ça вылетает запускаю
+0.10 карта кто сообщение спасибо то あ あ~り い~た い~ま う~か お お~り こ~と し~い せ~ん た た~ら ち て~お で で~止
+0.10 ば ま~せ ま~り ら り れ~ば ん エ~ラ サ ッ~チ ノ ノ~ー バ ポ メ~ン ラ~ー ー~ジ 一~样 一~步 两 两~张 主 交 从
+0.10 代~码 以~跑 但~是 低 写~法 到~第 加~载 动 可 号 同~时 启~动 回~复 大~小 天 失 如~下 层 工 应 应~该 建 开~始 後
+0.10 志 想 成 成~了 我~在 挂 日 日~志 昇 昇~腾 昨 是~不 有~问 本~文 权~重 模~型 求 测 满 然 版~本 环 现 現 生~成
+0.10 用~的 由 画~像 発 確~認 第~一 第~个 第~二 系 练 练~到 試 試~し 認 试 起~来 越 越~多 转 输 运 运~行 返 还~有 通
+0.10 里~的 问 题~描 같 것 까~요 녕 녕~하 는~데 니~다 데 드~립 로 로~그 료 립 립~니 상 서 습 습~니 시 실~행 안~녕
+0.10 어~제 업 었 었~습 에~서 올 인 입 입~니 있~을 작 죽 중 추 학~습 했 했~습 호
+0.15 __init__ _bfc _bfc~op _bfc~ran abort aborted~at acceleration all alla alloc_tensor_range
+0.15 alloc_tensor_range~failed allocated~gib allocate~mib allocations~may allow_growth amber and~each and~got
+0.15 and~pytorch_cuda_alloc_conf and~with another~exception any an~assert an~option aparece apr are~fine asr as~if
+0.15 attach at~gib at~on at~that avoid~fragmentation base before~it before~that before~the behavior be~created
+0.15 be~done be~too big bisected bit blobs body branch bucketing buffer~of building~the but~these by~op ca camera can
+0.15 cause~system cc~allocator ce cette changes~nothing check checked children chunked~prefill chunks~gib ci climbs
+0.15 code~returned collective~operation come common_init_from_params common_init_from_params~failed concurrency
+0.15 cpu~it crashes~today created~from create~execution create~llama cuda_error_out_of_memory cudaexecutionprovider
+0.15 cuda~device cudf custom customer cycles~gpu das deepseek det dev devicebuffer de~gb dia did~the die~karte
+0.15 different disabled disable~the disable~upper display dist docker docs~stable down~with do~have do~it drivererror
+0.15 drivererror~cuda_error_out_of_memory dropped dump during~handling ema enabled engine~could erro errors_impl
+0.15 errors~were error~llama error~occurred err~mem es eval~bug evening events every every~time exception~another
+0.15 exists expectation extra failed~on failed~resource_exhausted failure falling falling~back falls falls~back
+0.15 falls~over fields file~opt filters filters~size finally finetuning finish firefox first~iteration flat~at
+0.15 followed for~both for~node for~possible for~what framework~errors_impl free~gib free~gpu free~memory
+0.15 from~network fused gb~after gb~are gb~card gb~is gb~of gemma general gestern gets~through gfx ggml_vulkan~device
+0.15 gib~gpu gib~in gio given~back give~it going go~from gpt gpu_ gpu_memory_utilization gpu_~_bfc gpu~oom
+0.15 gpu~rendering grad grande great growth gtx~ti guide gunicorn had~no handling~of has~nothing he here~the heute
+0.15 holding host~cuda_error_out_of_memory host~has html https~docs https~pytorch incorrect initialization inlet
+0.15 input~output in~bf in~loader is~back is~built is~known is~one is~reserved is~so is~written item iterations
+0.15 iteration~of it~does it~go it~goes it~helps it~ll it~runs it~says it~will it~works jaxlib jaxlib~xla_extension
+0.15 jetpack jetson~orin job~failed job~has job~localhost jpg keen ksampler label~fusion last~week late layer~filters
+0.15 la~gpu learn len lengths lets limit~set llama_model_load llama_model_load~error load_tensors load~model
+0.15 localhost localhost~replica locked log~could log~from log~is log~note log~to log~traceback log~your looking
+0.15 losses~append loss~item macbook made~it main makes~no management~https mas matlab max_split_size_mb~to may~cause
+0.15 means~the meldung memory~allocations memory~goes memory~it memory~of memory~with mem~types message~says
+0.15 message~summary method me~it mi mib~mib mib~on might mindspore miner minibatch mit mixtral model~file model~is
+0.15 model~unable model~was moment more~information moved~the mp msg même nano nano~gb nd ne nearly need~gb network
+0.15 neural neural~network ngl nie node~with nothing~else nothing~for not~find not~need offloaded~layers of~gib of~in
+0.15 of~size of~that one~process only~in on~any on~every on~me on~my on~smaller on~ti on~with oom~in opened~this ops
+0.15 org org~docs or~not or~so ought ought~to outofmemoryerror~cuda out~and out~in out~of overnight passed
+0.15 passed~tests password people percent perhaps phase pin pme pool~use post ppo predict probably process~is project
+0.15 python~framework pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to
+0.15 pytorch~org radeon raised~from raise~runtimeerror raylet rd reconstruction recording rendered
+0.15 rendering~documentation rerun reserved~by resident resnet restarting~the returned~while root~cause rounded
+0.15 rounded~to rs runner running~out running~the runtimeerror~not rx~gb same~script same~time screenshot seconds
+0.15 seems see~below see~https segmentation self~attention sentences separate session set~it sglang shard showed
+0.15 shows~mib si signed sim size~input smi~showed solver somewhere sont so~this spelling st start starten
+0.15 starting~the stays~at steam step~and subdivisions successfully~but survives swap sweep system~failure
+0.15 task~exited tells template terminate terminate~called tests~failed tests~passed textures text~encoder that~it
+0.15 that~moment that~my that~still then there these~errors they the~allocation the~config the~cycles the~dataset
+0.15 the~fraction the~logits the~loop the~maximum the~noise the~notebook the~ocr the~quick the~reason the~result
+0.15 the~tutorial the~vision the~worker this~message this~model this~week though tiling too~little too~much
+0.15 torch~zeros total~by total~vram tower to~cuda to~make to~one to~self to~this trainer~main trainworker
+0.15 trainworker~pid train~log trtexec tu turns two~cards two~days types unable~to unallocated~if understand updated
+0.15 updated~successfully upload up~by urchin use~batch use~pytorch_mps_high_watermark_ratio value virtual~memory
+0.15 waiting want was~fine was~it were were~encountered wh what~did what~does whole width win window with~code
+0.15 with~two work worker~cc works~for works~thanks works~with work~and xla_extension xla_extension~xlaruntimeerror
+0.15 xla~service xt yes~that you~go you~should you~try ² всем всем~привет привет た~こ っ~て て~い で~す で~落 の~学
+0.15 ま~し ろ エ~ポ サ~ー ジ セ~ー チ ッ ッ~セ ポ~ッ メ~ッ ー~バ ー~メ 个~epoch 中~间 之~后 介 以~了 但 倍 候 关 单
+0.15 单~卡 卡~是 号~卡 各 告 器 室 对 希 希~望 帮 建~议 待 微~调 我~的 描 描~述 改~成 文~档 时~候 服 本 机 来 样 档
+0.15 模 止~ま 画 的~时 的~是 的~显 确 编 腾 解 训 训~练 议 识 该 谢 起~動 还~是 述 退 退~出 问~题 니 도 돌 돌~리
+0.20 above~exception after~some and~now and~shared and~type any~implementation application as~soon as~you batches
+0.20 between~and bfc_allocator bfc_allocator~cc binary blender bs bucketed build~of call~to capture card~in carte
+0.20 check~the chose client come~from comment~by common_runtime common_runtime~bfc_allocator compiled compute
+0.20 context~for conv core core~common_runtime could~not could~you counted crashed cuda_error_out_of_memory~out
+0.20 cuda~graphs custom~code có dag deck decode device device~cuda device~with doc does~this duration each~iteration
+0.20 each~worker eager endpoint error~unable even~with expandable_segments~true fails failures fewer find~any
+0.20 first~call fix floats foreignnode for~more for~that frame framework from~yesterday gb~gb gb~ram gb~with gets
+0.20 gib~on gib~reserved github~com gives gmx gmx~mdrun growing guten hashcat has~gib have have~written hours
+0.20 https~github huge id idea if~your ik image~size impact implementation~for initialize installed~from in~execute
+0.20 in~forward in~that isn~enough ist~eine is~ok it~only it~starts it~trains job~ended job~on karte~ist keeps~its
+0.20 la~memoria leak left~for lief lines~of llama loaded logits log~error log~of looked~at lowered main~error
+0.20 main~loop mais make~the management~and master mdrun mdrun~version memory~on memory~trying metashape mib~gpu
+0.20 mistake mit~gb mode module mortem mossy moved must~be na nel nn noble node~foreignnode node~name not~set
+0.20 no~difference no~idea no~problem num_gpu nó occurred of~course ollama~panic on~device on~free opencl or~is other
+0.20 outofmemoryerror~traceback parsed passes phi pid~ip pjrt pjrt~pjrt_stream_executor_client pod post~mortem
+0.20 preallocated program~gmx puts pytorch~if py~in quiet rank~the rebooted references regression remat replicas
+0.20 reported~by reporter reproduce~the reserved~memory runs~out runs~to rx same~box sdpa searched second~one select
+0.20 set_per_process_memory_fraction setting~max_split_size_mb shared~host should~have sin soon~as source~file split
+0.20 sprint stable stay stays stderr steps~to step~to student switched teacher tells~me tensorflow~core
+0.20 tensorflow~installed tensorflow~python tensorrt~engine that~we there~way the~allocated the~build the~first
+0.20 the~gb the~gib the~main the~nccl the~old the~others the~output the~problem the~processes the~smallest the~ui
+0.20 this~morning thought title token told took to~cpu to~decrease to~disable to~initialize to~load to~lower tried
+0.20 trouble trying~to ts two ui unable up~to use used~the using~cuda version very vram~used vulkan warp was~updated
+0.20 weekly went~down went~through went~to what~can what~should what~went when when~start whether with with~cuda
+0.20 with~model with~smaller written~by written~custom xla~label xla~pjrt yolov you~are you~asked you~do you~post
+0.20 zeros пошло し~た し~て ち~ま っ 以 作 务 助 動 可~以 在 复 复~现 失~败 已 开 张 微 批 服~务 望 止 每 第 经 络
+0.20 网~络 落 落~ち 谢~谢 败 还 重~启 네 네~요 안
+0.25 aborted~core afternoon allocate~compute allocating all~of all~the already~on an and~gib an~image at attempts
+0.25 automatic avoid away batch~prefill beim believe bf bien bigger~card box buffer calling call~last card~is case~it
+0.25 cc~execution chainer chat chunked chạy clip collective comes comes~up commit compute~buffers core~dumped cp
+0.25 crashes create~context cuh cycles decrease~max depth~maps describe~the didn did~not did~you died docs~say
+0.25 down~to do~what each~of enough~memory entrenar error~code error~message exactly example execution~of faster
+0.25 fell~over fft fine first~then float~on floor four~times fusion gan gave gb~the get~this gib~free gib~the
+0.25 github~sign goes handle~prefill happens~add hash here~for how~can ich ilse images implementation installed
+0.25 in~case in~function is~fine is~gone is~in jax~errors join já last~lines la~primera ll loading~model loads loop
+0.25 lvl lvl~info main~panicked management maps memory~for memory~management memory~when merged merging message
+0.25 modelo~de monday my~own need~to người note no~more obtiens of~gb of~replica only~gb onnxruntime on~github on~gpu
+0.25 on~job oom~happens opt orin~nano orin~nx overflow paddleocr panic panic~unable pc pipeline~parallelism
+0.25 pjrt_stream_executor_client pjrt_stream_executor_client~cc placa plus posting prefill~tokens primera processes
+0.25 push queue ranks related replaced replica~failed reported resource_exhausted~out root rule same~on
+0.25 see~documentation see~list seq server~error setting should~be should~do sign~in smi solved some soon specified
+0.25 stack~overflow stage stuck sur tensors~when thanks that~much them the~above the~gpus the~machine the~pool
+0.25 the~test this~here thread~main thx ticket tiny titan tokens tokens~you to~avoid to~your traceback~most
+0.25 training~with triton tune turned ultra um una used used~mb waiting~for went~well we~can wgpu when~oom
+0.25 while~running whisper~large wird with~batch with~it workaround written xtx your~account época по て の~エ 个 了
+0.25 像 后 启 問 問~題 调 都 重 題
+0.30 aborted accounts allocated~memory allocate~cuda allocation~summary append arch around back~to because before
+0.30 build caffe can~take cfg command con confirmed course cpu~the crash cuda~buffer cuda~for de depth describe
+0.30 disable disk dr embedding enough en~la estoy exited~with first~one flaky flux~dev forum from~to graph graphs
+0.30 hint~if hung if~you input issue is~there iter jupyter kaggle les line~in lm machine maximum maybe memory~try min
+0.30 most~recent nb offload offloading~repeating of~allocated of~the orin paged pattern pattern~cuda point processing
+0.30 quick qwen recent~call reduction repeating repeating~layers reply retrying rig rules samples samples~per second
+0.30 src start~the step~of summary~follows survive tensorrt tesla test thanks~for the~full the~gpu the~model
+0.30 the~title times to~ask to~gpu to~handle to~in try~with tts update want~to war was~on way~to your как 图 正 正~常
+0.30 生 起 过
+0.35 accepted after and~then app audio batch~is came config current~allocation default default~rank dos error
+0.35 error~in error~not esto everything exception expandable_segments flux forward fragmentation~see get~the github
+0.35 gpu~and gromacs hidden ho instance_group instance_group~count in~to is isso is~all is~set layers~to leaving
+0.35 leaving~this length list~of llm log~my lots me~on mine notebook ocr offloading of~memory old op open os panicked
+0.35 parallelism per~gpu put py relevant replica requests resolve restarting script self smi~shows someone sorry~for
+0.35 su super ta termina to~be use~of using your~gpu you~need 到 卡
+0.40 already better black but by~pytorch documentation~for each~one en~el er err execution expected follows for~me
+0.40 for~this gig gtx~gb handle has hello iteration may~be models non okay on optimizer pipeline png python recent
+0.40 set terminal the~run the~third three van var ya you~want вот тема 回 改 时
+0.45 action backtrace bigger bo bug could create decrease detector documentation down engine eval flax fraction
+0.45 frames hint isn just minutes new noise not~enough now nx prefill py~line quadro que restart set~to should
+0.45 somebody so~it starting stream the~demo the~new third through to~reproduce treino ver while worker 跑
+0.50 ai and~it back batch~size com di during following get go gone here https po restarted runs says th timeline
+0.50 to~create traceback train yesterday you
+0.55 days each encoder happens hi jetson rank running summary try trying tutorial way
+0.60 comment dataset epoch even image load net problem trains
+0.65 cause got nothing on~the training за
+0.70 gb sorry
+0.75 demo had rtx
+0.80 gt gtx same ti
+0.85 both my works
+0.90 did it re so
+1.10 me went
""",
    "near": r"""
-1.55 errno
-1.45 finished
-1.40 oom
-1.25 who
-1.10 there
-1.05 killed
-1.00 saved txt
-0.95 exc_info gib notes
-0.90 log pipeline
-0.85 cudaerrormemoryallocation kv
-0.80 creating kb memory
-0.75 epoch if ms return sec tests
-0.70 cpu errors hbm long mb slice
-0.65 no skipped true
-0.60 accuracy class cublas_status_alloc_failed cudnn invalid mem msg pt retrying running runtimeerror sh val_loss
-0.55 allocate cards llama_kv_cache_init passed raise size start test the trtexec want xla
-0.50 as be commit config debug env explain for label message name reason requested scratch status title weights
-0.45 amp apple assert benchmark best call channel completed dataloader dir gemm_fusion_autotuner global_step gpu gpus
-0.45 grep infer info kernel kind llama_kv_cache_unified messages moved nan retry rss supported timeout yes
-0.40 allocating anon author classify configs const data format logging mig msgstr need null output phrases plan
-0.40 queued report request restored slurmstepd std tok train_loss troubleshooting why
-0.35 accumulation alert are autotuning bat black built cases chosen cluster cuda_error_launch_out_of_resources
-0.35 cudnn_status_not_supported date def detected do ecc end ep fake faq fatal from grad_norm group
-0.35 hiperroroutofmemory import let llama loader match needs num_ooms oneline open pinned points red reinitialize
-0.35 sheet style swap text three type val valueerror vm wiki window you
-0.30 _check_cuda_python_error address allocator before begin bot br cannot case compiling component content corpus
-0.30 count created deploy device_memory dice driver dtype etc far get gguf gpu_device gpu_oom guild gx io level
-0.30 limits lines loaded max_model_len max_split_size_mb nm np num_alloc_retries numbers of only oom_kill parameters
-0.30 plus pytest reading save score since slide space stdout stop str string strings tensors than thu timestamp train
-0.30 unit use vram writing wrote
-0.25 algorithm also app args assistant backends capability causes ckpt commands ctranslate cudaapierror cudaerror_t
-0.25 cudasuccess cupy define demo diff doc done dunlin else empty ended eng exact example execution_count exhausted
-0.25 expect export fixed garbage_collection_threshold git img input install item job json lang learning_rate lgtm
-0.25 limit llama_new_context_with_model local look loom medvram meta mm mon mps mx native nb ncclunhandledcudaerror
-0.25 new nodes ok parse patterns per place platform pth pull quit reached resolved retcode returns safetensors sdpa
-0.25 search setting shapes shrink simulated sort speech step_ struct supervisor synthetic taken tcp took topic
-0.25 triggered trt uid userwarning utf valid value verdict vs what without write xid xla_python_client_allocator xml
-0.25 yi 用
-0.20 activations ask asked attempt back badge bfloat block_k block_m block_n body builds bus cell_type checkpoint
-0.20 checkpointing checkpoints collected compile concurrency configuration connection constraint contained
-0.20 conv_algorithm_picker counter cross ctc cuda_dnn cudf div dmesg drill ds engine epochs estimate exceeded
-0.20 exported exports external fewer filename final five ft fusions ggml_backend_cuda_buffer_type_alloc_buffer grüße
-0.20 half handler hards host_oom how images jest js kill kmg known ksameasrequested launch linear local_rank
-0.20 local_xla login loop lustre max_memory_allocated max_seq_length maximum mbs mean merged metadata mi not nothing
-0.20 num_stages num_warps offload_optimizer offload_param options or outofmemory patch pending performance pluggy
-0.20 predict processing prod pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio quadro questions quota registers
-0.20 registry remedy reports review rmm rootdir samples saving section sent sim site skip small snapshot so success
-0.20 sudo symptom tail take test_other_errors_pass_through too tried ts under user val_accuracy var wed with
-0.20 workspace written xformers yaml
-0.15 __init__ ab ac activation ad af ai alphafold always apply arena_extend_strategy assertionerror attention
-0.15 attn_implementation attr bad_alloc being bf bind bump byte caffe cancelled captured card category caught changed
-0.15 charset check comfyui comments compiled compiler copy corp coverage ctx cuda_visible_devices cudadrv
-0.15 cudamemgetinfo decision deps deviceerror diagnostics diffusion directory display_name does domain ef elapsed
-0.15 empty_cache encoding enforce events exc exited filenotfounderror fired first fits fixture flash_attention_ floor
-0.15 fp gc generated generation gold golden gradient_checkpointing gradients grid guard gw hand heron heuristic hint
-0.15 history hits id idle illegal index initialized instance_group insufficient items jobid la launcher license
-0.15 lm_head load_in_ load_tensors log_dist lower macos maxrss median metal missing mémoire names ngl notebooks nx
-0.15 object off onnx oom_count oomd oomkilled opened_zipfile operation oserror out out_of_memory over panic parquet
-0.15 parser pass paste per_device_train_batch_size petrel pkg pr prngkey profile pytorch_cuda_alloc_conf quantize
-0.15 reactions ref related removed render req reqmem requirements resource rg routes runbook scripts series sharded
-0.15 shift slow span split_k st sw systemd tenant tensorrt them thread toml tp try tue tuner unsigned
-0.15 ur_result_error_out_of_device_memory url vae validation venv verbatim verbose wall wanted watchdog well when
-0.15 xla_python_client_preallocate zeros 度 法
-0.10 acc acceptance accepted access activity added agent all answer argument array article artifact assert_eq assign
-0.10 autocast avail average avg backend base_model bb behaviour bit blocks bucket buffer bye bytes calm catch cell
-0.10 changelog checklist classname clip closed codes colab common_runtime compact consumed contains context control
-0.10 creation criteria css cuda_error_launch_failed cudageterrorstring cudagetlasterror cudamalloc
-0.10 cudnn_conv_algo_search cumemalloc_v current_context customer dc de debian debugging defaultcpuallocator devices
-0.10 disk docs du echo effective encode entry est eval fault faults fc fd feat fi field figures fixes fn forcausallm
-0.10 good gpu_executor gpu_helpers gpuwatch grad gradient_checkpointing_enable guide has heading helpful helps hints
-0.10 hip inference instead is_oom issues january journalctl killer labels language larger largest last leave
-0.10 listening lists loki make many mapping markdown marked max_input_tokens max_new_tokens mem_fraction_static
-0.10 memcpy memory_stats merci method micro_batch might mira mlx msgid mt nbformat nbformat_minor network nf nn ns
-0.10 nvrm oncall oom_score_adj others outofmemoryerror pack package panels parametrize path pgtables picked
-0.10 pickle_module pip pipe po pool port pos pp pressure problems projects pub quillnet ranker raw read regex
-0.10 rejected repeated requires resourceexhausted response reviewed round rows rst scavenge sequences serving
-0.10 severity shmem showerror signatures smoke socket soft sprint static step stepid still succeed successful sxm tb
-0.10 team tessera testcase testclassify testsuite testsuites text_generation_router_v threads tick times timeseries
-0.10 tmp to_string tpu train_step trainer triage types ul unexpected unspecified uv variable vision volumes wandb was
-0.10 watch wording world yarrow yolo yolov 存 小 重
-0.05 __call__ _k _load_pretrained_model _utils abort accum activate adam add allowed allreduce announce ansible
-0.05 answered arch arg arrays attributes automodelforcausallm awq badges bare barrier baseexception between bfc
-0.05 bfcallocator bld bool bootstrap branch break bronze builder caching calls cause cd cf change changes chip choose
-0.05 chunked_prefill_size ckpt_ clear cli_args collect collective color columns comm commandline_args compat
-0.05 completely completion completions components conf confidence confluence conftest containers contents
-0.05 context_length copied count_over_time crashes crates criterion cs ctk ctv cuda_error_not_initialized
-0.05 cuda_memory_manager cuda_memory_resource cudadriverversion cudnn_status_alloc_failed custom cut dashboard days
-0.05 dcgm_fi_dev_fb_used defaults dependencies depth derive desk device device_map device_oom deviceoutofmemory diag
-0.05 dies digest direct display doctype don double dp drive dropdown during each eager edges edit elastic endgroup
-0.05 enum epilog eq errored errorf erroroutofdevicememory es eth etl evening event every everything except exercise
-0.05 expandable_segments expect_that fallback fb feature feb fieldconfig filetags find_executable_batch_size fixtures
-0.05 flag flash fleet flush fmt footer formatter fprintf fragmentation frecuentes free frequently fri full fwd gauge
-0.05 gb_free generate geo get_default_memory_pool get_memory_info glossary gn gnorm goes gpu_mem_limit gpu_memory
-0.05 gpu_model_runner gpu_nodes gradient grpc had halve happened hassubstr head header health healthy heap help here
-0.05 hi highlights holds hpp href ib idea identifier ignored impl increase infra invoked ipynb jobs jonas kaggle
-0.05 kestrel keyerror kl latency launching lbm learning lecture legendformat li libcudart limitations linux logger
-0.05 low lowvram lr lvl maintenance management manager mark matches math matrix max max_len max_num_seqs
-0.05 max_running_requests max_tokens max_total_num_tokens md meaning means medium memory_reserved merge mesh mib
-0.05 micro micro_batch_size mime mit mk mmu mnt mock model_id model_runner modeling_utils more mu multiline mut nanny
-0.05 nav never new_token_ratio num_inference_steps num_shard numba number nvcc nvidia obj office on_oom once one orin
-0.05 otter outofdevicememory owner pairs param parsers part partialeq parts pci persistent pinned_memory_manager
-0.05 pipeline_tag placeholder pme preflight present previous print printed printf priority processes product proj
-0.05 prompt public px pycuda qa qps quick ra random range ranks rb rc readme recap record refresh refused register
-0.05 release rescued reshape residues restarting restarts retract retracted_reqs retryable rocm role room rs runner
-0.05 sacct sbin scenarios schemaversion se_gpu_pjrt_client searched seen segmentation selective server_args set sha
-0.05 sharding shards shared shuffle six slot sm sm_ smaller snapshots solutions something sourcelocation sources
-0.05 spare states stderr story strong study succeeded such sum support sweep sync synopsis systems td template tensor
-0.05 test_parse testing textarea that thcstorage they third_party thiserror throughput tiles tiny toc tokens tomasz
-0.05 train_wall trainingarguments translation tts tuning two typeinfo uint un unreachable up usable used uvicorn
-0.05 v_num val_dice validate validations vendor viewed vk_error_out_of_device_memory volume votes wait waiting wav
-0.05 week weekly were while wide width willow world_size would wrong xe xla_python_client_mem_fraction xpu years yet
-0.05 your zero_grad zu 办 半 原 因 大 太 片 目 碎 精
+0.05 ___ _____ __inference_train_function_ __main__ __version__ _apply _attempt_allocation _avx _c _call_impl
+0.05 _call_tf_sessionrun _contextlib _conv_forward _core _cuda_deserialize _dummy_sampler_run _malloc _nn _no _recv
+0.05 _run_fn _state _try_malloc _zn according actions actor actor_id additional again alertname alloc_tensor_range
+0.05 allocaterawinternal amd amdgpu ana anything apps arc architecture arguments assets attachments attention_mask
+0.05 attic attn_weights auf auto axes ba background badalloc bank base bash batch batch_norm bc begin_example below
+0.05 bench bert bfc_arena bfcarena bflops bge bias big binary bins bits bitsandbytes blas block both boxes bst bsz
+0.05 buf bufferassignment bugs bytes_in_use bytes_limit bytesize callback called calling can can_shift capi ccsrc
+0.05 cdist cell_ cells cfg chainer chapter char check_call check_error chunks cl_mem_object_allocation_failure
+0.05 classes clean clenqueuendrangekernel client_terminated clips closing cls cmd co coder collecting cols comfy
+0.05 common_init_from_params concat_op concurrent connected continue conv_ conv_ops conv_ops_impl corporation
+0.05 cpu_mapped cpuexecutionprovider create_graph cron crop cuarrays cuda_call cuda_driver cuda_settings cuda_v
+0.05 cudaexecutionprovider cumem_attach curr_region_allocation_bytes_ da dark_cuda dataset ddr decay deck decoder
+0.05 decorate_context default_restore_location defaultallocator den denoise describe deserialized_objects det detach
+0.05 detail detector dev development device_put devicememory died dilation directly disabled disp dlalocaldram
+0.05 dlasram dmatrix dmlc doesn dpi dso_loader dump duration eb edge_ edited efficientnet el emb end_example
+0.05 engine_args entrypoints eps error_handler ethminer ev evaluation exceptions exec executed execution_block_cb
+0.05 exit exiting exits exllamav expert_gating_func extractimagepatches face faster_whisper fe fedora fetch
+0.05 flash_attn flash_causal_lm flow flux follow force forest forkpoolworker fr freeze fsdp full_state_dict fun
+0.05 function_node functional fused_moe gcc generate_token generating geometry getfield ggml_cuda_init gi
+0.05 githubusercontent gives giving gone google gpu_memory_utilization gpudevicemanager gpuid gpupooledstoragemanager
+0.05 gradient_accumulation_steps gradio gres groupby gruß gz has_subgraph hash heads healthz hidden_states hires hist
+0.05 homelab hour hours hpc html im_end imgs impact imperative implementation including inp input_bufs input_feed
+0.05 input_ids inputs int internalerror interpolate interval ipc ipex ips ipykernel_launcher ir isn jit jnp june
+0.05 key_states kind_gpu kofi kubectl kubernetes kv_size latent lc ldm lin linalg llama_init_from_model
+0.05 llama_model_load llamarunner llm_load_print_meta lm lmdeploy load_state_dict loads local_tsl location lock
+0.05 logged loops losses lstm lunch mainprocess malloc managed managers map_location maple march masks matlab
+0.05 max_batch_prefill_tokens max_depth max_length maxpool maybe_live_out mean_ megatron memorypool merge_chunk
+0.05 metrics mhz mindspore mine mistral mistralai mlp model_dir model_executor model_type moe momentum monitor
+0.05 motivation moving mpi mxgetlasterror mxneterror n_batch n_ctx_per_seq n_expert_shared n_ff_exp n_layer
+0.05 n_layer_dense_lead n_seq_max nas ne nearest nemo nfs ng nightly noise non_blocking notebook nov nt nuc num_ctx
+0.05 num_images_per_prompt nv_gpu_memory_used_bytes oct october offline offload ollama_context_length
+0.05 ollama_flash_attention ollama_gpu_overhead ollama_keep_alive ollama_llama_server ollama_max_loaded_models oneapi
+0.05 onnxruntime_pybind onnxruntime_src operating optimization optix order org_tensorflow ort ot output_names
+0.05 oyelaran packing paddleocr paged_adamw_ pages partition partitions patch_match_stereo pattern pcie pd pdf peft
+0.05 perf persistence persistent_load phase pickle_load_args picture pin_memory pipelines pjit pods pool_allocator
+0.05 pools portable possible ppdet pre_execute_cb process_name processor provider ptr pwr py py_str qe que
+0.05 query_states queue queuec queuet qwq raise_if_cache_size_invalid re ready real recv_device reference refvalue
+0.05 relevant remat repeat repeats reranker reserved resident resnet resnet_v resolution response_ restore
+0.05 restore_location revision reward right rl rm rmm_pool_size rmmrapidsretryiterator rollout root_key rounded
+0.05 run_options run_scheduler_process runtimeexception sample say says scala scale_factor sched schedule scheduler
+0.05 screenshots script secondstagefeatureextractor sed send_device send_device_incarnation september sequential
+0.05 sequential_executor serialization served sgl share shutting side sigmoid similar skipping slack solution solver
+0.05 some sorted source_file source_line spark sql sqrt sr_x srt starting startup state_dict stem stopping storage
+0.05 storage_type stream_executor stride student studio subgraph_callable suite sun super swin systemerror sz tactic
+0.05 taichi target tasksetmanager teacher tensor_name tensor_parallel_size tensor_type tensorrt_llm tensorview
+0.05 text_generation_client text_generation_server texts then thx tile timing total_region_allocated_bytes_ tr
+0.05 traceback_utils tracer train_batch_size train_net trained traj trust_remote_code trying tuple type_k type_v uk
+0.05 uncorr unet unused upload upscale upscaler us usage used_gpu_memory uses utc util validation_data vdl_writer vgg
+0.05 via virtualmemorybuffer vivid vk vllm vmap vmm volatile wan warming warp webserverfailed will words worked
+0.05 workflow wpb wrapper wry ws xgb xl xlarge xs xtx ze zeros_like zip 境
+0.10 _alloc _conv _do_call _lib _session accelerate accelerator activation_checkpointing alignment allocateimpl any
+0.10 apiversion application apr archive asr attempting attn_mask autograd await axis backbone batches bhqk bitmaps
+0.10 ble blobs buffers calcul caller camera candle cargo cat caused cb cedar centos ci cli clock command community
+0.10 complex conda console constant conv cpp crash crit critical cu_stream_non_blocking cuarray cuda_host
+0.10 cuda_stream_ cudaallocator cufft cumemcreate currently custreamcreate d_ daemon der detect device_id did
+0.10 diffusers dim dims discussions dist docker documentation elif enable encountered enginecore enough entries eog
+0.10 er eu execute executor existing faster feed_dict fetch_list fftn flags forum forward_call freq_base freq_scale
+0.10 func gan gen get_output_data ggml_vulkan gh gpu_hist gpu_worker graphics graphs green gs high hx ids igpu ilse
+0.10 initialize initializing input_data_all intern iq ish jul keep ksampler largestfreeblock last_hidden_state
+0.10 lightning lindqvist llama_model_load_from_file_impl llm_engine loadmodel logicaldeviceconfiguration lost ls ma
+0.10 macbook macro main makefile matmul max_input_length max_prefill_tokens max_total_tokens mem_get_info memgetinfo
+0.10 memo memory_limit memory_limit_ miniconda model_lifecycle model_parameters modeling module modules monday
+0.10 morning namespace navi nchw ndarray ner newest nhwc none now nproc_per_node official ollama_num_parallel ones
+0.10 onnxruntimeerror openai optim optimized optshapes other output_data output_type output_ui outputs parallel
+0.10 params partial particles pbtxt peakreserved petra physical plugin posted pow preds prefetch prefill probe
+0.10 properties pytorch quarry radv ray raytaskerror recover relion rendering repeating replica requests res
+0.10 resources ret retain_graph retries retro return_tensors rtx run_id runbooks runners runtime runtime_exception
+0.10 rusty saveengine scale scaled_dot_product_attention scores sd sd_hijack_optimizations seg service
+0.10 set_logical_device_configuration shard shutdown sigabrt sizeof sleep slurm softmax solved source spec
+0.10 split_cross_attention_forward starts stops stream strides successfully summary takes target_list tasks
+0.10 terminating text_generation_launcher th thank threshold through throw_api_error tid tiling titan tm to_device
+0.10 token tokenizer total total_gpu_memory trace trainnetwork transcribe transform transport triton
+0.10 tritonbackend_modelinstanceinitialize truncation ui ultra undefinitializer unset unsqueeze ups utils vec vega
+0.10 versions view visible vol von wants work xc xgboost xx zero_optimization zesty zusammen
+0.15 aborted about actual adding after allocatable amber and answers artifacts backtrace beetle beta box building but
+0.15 callbacks catboost classifier condition container cp create darknet dask day dec deepseek desktop down dt
+0.15 duplicates embedding en enabled environ err executing execution expansion failures false farm feeds few ffff
+0.15 find forums fps fraction game gemma ggml_assert global got gpt gpu_rendering gromacs harbor http https include
+0.15 inner into iter iteration jo join juniper keras key kib lab lan left length libmxnet load_model log_softmax lora
+0.15 lunar machine manual mask minibatchsize mixtral model_name_or_path moin mossy mp normal num_updates num_workers
+0.15 old ooms op_kernel op_name op_requires opal parameter pc pose ppo process processed profiling program prop ps
+0.15 pyx quiet rand raylet recent recon relu rerank reserve_size restart rules run_metadata runoptions ryzen same
+0.15 secs serve settings sglang short silver singledevicememorypool size_t started sur task this ticket tiled time
+0.15 transformer translate triangles ub uma umber uploading version video virtual warn wsl www
+0.20 ____ _bfc _device _k_m adamw am atoms aug blender bonjour bt bvh chain crane cuda current cv cycles dag
+0.20 data_format dear decode deepspeed devicebuffer diffuse distribution ed enc fairseq_cli fft fine fit float found
+0.20 fra freememory gfx ggml_gallocr_reserve_n glad go gpu_ gpuarray gt ip jpg jvp layer learn len libc
+0.20 llm_load_tensors loading max_batch_size mode model models my newbie nnet noble noheader num observed offloading
+0.20 opencl operator our output_dir padding paddle peak phi ppl pred predictor print_info problem qwen randn rank
+0.20 raven rec reply required runs server shell solve sparrow sr ss stat stats steps terminated timeline to
+0.20 totalmemory train_ds train_inner trainworker transformers tsl ty updating usr viewlayer we webui whisper xorg
+0.20 young zero
+0.25 anaconda api assertion async at badger bd bs cache ciao client com complete csv default details distill dt_float
+0.25 dusky embed enginecore_dp envs errors_impl expected fairseq falcon fan gable gb ggml gin goroutine gpu_options
+0.25 inferencesession inlet inlined intel is jax jaxlib kept lantern laptop large like list lo load major makes
+0.25 maxallocsize mcu member memoryclockrate memusagechange min mini minor minutes ml mo mxnet na nettle node non
+0.25 note numallocs ocr offloaded opened page paged pcibusid peer per_process_gpu_memory_fraction powershell
+0.25 reproduction rx sentences seq seqs single stage svc system tags tf tgi today trains trial tune variables void
+0.25 warning xla_extension xlaruntimeerror xt
+0.30 alloc bin brisk common compute con cuda_allocator delta early examples failure hazel hello hit image inc
+0.30 instance jan jl jun kwargs logits me most nccl ollama posts python query radeon regards seed session shape src
+0.30 stacktrace tensorflow top turn unknown warmup webserver which whole wps
+0.35 action backward core could dgx ends exe fern fluid forward frame github hashcat incident init inuse ipython
+0.35 issue jolly latest layers llama_context matched maxinuse may microsoft n_ctx next opt pid png post pro received
+0.35 reporter reproduce root rule run scene smi torch unallocated viola windows
+0.40 allocated allocation behavior bug chunk crashed environment eta feats frames ghz handle ivory lib net pebble
+0.40 plain ram stack stopped thistle training ubuntu users
+0.45 append ember fails internal julia onnxruntime pm result thanks transpose update
+0.50 already bfc_allocator build cu exception fail framework graph pod resourceexhaustederror ti vulkan
+0.55 capacity continued op srv
+0.60 on scan tesla using worker works
+0.65 cc code error failed org os packages
+0.70 file line llm resource_exhausted
+0.75 by geforce gtx traceback
+0.80 self
+1.00 comment commented
+1.05 loss
+1.45 description
+1.95 it
""",
    "lead": r"""
-1.85 `
-1.70 „
-1.40 like
-1.30 gib
-1.25 info
-1.20 who
-1.10 for that we
-1.05 memory
-1.00 tensorflow
-0.90 tried
-0.85 free out torch
-0.80 ; how is page per ram
-0.75 > allocator question
-0.70 exc_info {
-0.65 cuda_driver docs does ggml_cuda_host_malloc il interview je met pytorch stream_executor tensor theano
-0.65 virtualmemorybuffer would «
-0.60 ' front has once resizephysical seen there threw to warning where will
-0.55 as den do oom ran stop » … 文
-0.50 " asked de docstring every für hold lower read shown вопрос │ 问
-0.45 ? allocate common_runtime engine errors if isn launch limit looks op_kernel op_requires or plan returns sim
-0.45 starts stops write 题
-0.40 \ allocating ciao conv_ops device fields from guard hello im kind kurze llama_model_load msgid never pool
-0.40 prefill show unit why 的
-0.35 and batch_size block cluster counts cudnn ein hallo hand hint idea keep knows noch other should skipping sooner
-0.35 throws zusammen же ”
-0.30 are be below c_api cannot context conv der di entry fake hypothetically jobs level many matches mib number não
-0.30 que recognises red search size strings tests the thing trained userwarning warn xgboost yet zero — 。 请 의
-0.25 about allocated an arena attempt back blocks canned caught cl_ come command config cudaprogram each ends exit
-0.25 fault figure fine fp gpu_memory_utilization gpu_oom its known make metal modules needs nit reading regex row
-0.25 side std test this ts video wiki workspace メ モ ン ・ 下 是 시
-0.20 = aa again algorithm asks at between bytes cards com compare core cudamalloc cudasuccess dans die difference
-0.20 diffusion driver echo estimate everyone executekernel explain faq find_executable_batch_size gb into just kb
-0.20 komunikat lib line longer makes none of please por raise raising re readme refused resource_exhausted sample say
-0.20 scheduler sequential_executor sh slide str suppose tensorrt texto three vllm way when whether which while whole
-0.20 windows won work не ト 在 这 错
-0.15 / allocation alone ask avec backends bar bfcarena catch console conv_algorithm_picker cpu cuh device_helpers een
-0.15 em empty eng except fit have het ich it killed kv later launcher local_xla look mar march matmul msg much note
-0.15 pattern people pessoal print put raises reads request return reviewer room runtime_exception rust scratch
-0.15 simulated something spec stable startup subject table think threads times total una usually von vram week
-0.15 weights you 、 中 会 本 第 그 지 ）
-0.10 * accelerate allocaterawinternal already available backbone bitsandbytes bot cache capacity classify commit
-0.10 common cu cuda_error_out_of_memory dataloader debug dev du empty_cache ever expected fix generate gets gpus grep
-0.10 guide help hip host http int keeps lab left lines model_lifecycle more ngl nn no object onnxruntimeerror opencv
-0.10 opt options paddle predict proposal quiz real reported requested resourceexhaustederror rtsafe runtime
-0.10 saferuntime sampler section shared site small some string sur system trains tune txt unallocated under unhandled
-0.10 use want width wording wrapper zu 「 が の ま 不 存 显 니 오
-0.05 $ % & ^ _state above answers anybody au capi cdata classifier compile compiler complex const content cudadrv
-0.05 cudaruntimeerror dec deep did docker don en end ended er even event exercise feature feb finetune forum frage
-0.05 game ggml_backend_cuda_buffer_type_alloc_buffer ggml_vulkan given graphics gtx hardware hence holds know la let
-0.05 local_tsl logs low lvl mail meet messages mock mps nobody now numba nur offload ok only onnxruntime_pybind
-0.05 onnxruntime_src outofmemory output para params paste phrase plain problem rather reason refuses release reserved
-0.05 review rtx runtimeerror runtimeexception sdxl sep side_effect smaller someone start status stream style such
-0.05 summary sweep take textures tgi than through tiny tip typical un wants was words xpu } ¿ × строка こ た 出 好 我
-0.05 版 다 문
+0.05 ( [ acceleratorerror allocatenewregion alphafold amd anything apr asr assert aug batch bench bfc_allocator
+0.05 builds call changed char ci colleague conv_ops_impl create ctx cuda cv dear decoder deepspeed directml draft
+0.05 envs errtype everything exits export fail fixed following fooocus four framework function_node ggml goes hires
+0.05 hour hpp include internalerror issue issues item iterations jit jun kubernetes layer level_zero llama logging
+0.05 loss mal max_batch_size max_input_length max_prefill_tokens mining minutes mixtral monday morning
+0.05 multiproc_worker_utils must nas native nccl nd next nnet nodes non notebook nuc opencl operator ort parallel
+0.05 parameter pjrt pjrt_stream_executor_client plugin pooled_ post proc project providers ranks rapids refine
+0.05 rendering reports requests reranker rig rmm rmmerror rror rs sched screenshot se sentence short single size_t
+0.05 się slurm soon split steht storage stub super svc text_generation_client thrw tid timestamp too
+0.05 torch_memory_saver tp tree true try version vllmworkerprocess window your す て と る 今 后 回 志 成 直 里 리 이
+0.10 # _cl aborts add api arc assertion because bf bit bool cause chain client closing container critical cublas
+0.10 cuda_call cudacall cudaerror dialog encountered english external fork forward function fusedconv gpu_mat graph
+0.10 home jaxlib learning llm loaded loaderror localhost lora may meldung mensagem mode modelo nie optimizer
+0.10 org_tensorflow peak permanent pipeline point port printed pyopencl radeon reply retry right rocm runs
+0.10 runtime_error see seit self serve serving set source src srv state still takes team them they things thread ti
+0.10 tm today tpu tsl tuning um und unexpected unwrap upscale void waitnotificationfn workers xla_extension | гб
+0.10 привет に グ ッ ロ ー 一 天 始 开 用 起 가 돌
+0.15 ] _driver _work abi ac amrex arrête awq beim body carb card chat con cudf data decode detector dies due else
+0.15 enough epochs execute executor exhausted failing faiss faster flux folks friday getting high hola id img inside
+0.15 ipex iteration itself kernel laden libc list md mein memory_pool min name new nicht numpy old optix own pass pr
+0.15 processing program resource returned rule rx sale saw sd seconds seq stack_like_memory_pool standardgpuresources
+0.15 su taichi terminated terminating th told tutorial uncaught unser users using vae value wrong xla xlaruntimeerror
+0.15 yes ~ вылетает ち は を バ 个 例 务 卡 提 는
+0.20 : _exceptions anyone backend backward been bfc_arena broke cc class clip conv_ cupy das days deepseek del dem
+0.20 doc doesn dr encoder es exllamav fell float found good had image instant internal ist lammps mb mdrun mistral ml
+0.20 mon moved na ngp night nothing octane off ollama packaged prompt pycuda relion rows scene sent setting spark
+0.20 terminal throwing ultra une up wan workstation xt で ら 挂 行 ：
+0.25 abort any attention bad bricht caffe can case checkpoint clenqueuendrangekernel confirm cpp cudaapierror cycles
+0.25 da example exceptions failure far ffmpeg file find gemma go gone heads his inference instance ip jetson keras
+0.25 long loop lr mac mean mem mi mir mxnet nano ocr openmm openmmexception pre pro py raylet render runner running
+0.25 syncedmem task trainworker trial valueerror without yolov 型 模 测 练 训 습 학
+0.30 _nvenc ab ai am app branch buffer called catboosterror comment description dreambooth enginecore_dp false forge
+0.30 fragmentation give gym index intel lm loader lost max net open pc prints ray replica report screen script
+0.30 service si smi so static trainnetwork until went меня при 了 时 示 데 세
+0.35 , all amber answer atom bonjour candle comfyui cuda_base done fairseq farm full hey hit jax le main onnxruntime
+0.35 python record session sglang steps studio support tile triton type well what 学 習 跑 안
+0.40 . aborted blender but cell channel darknet errors_impl exc execution falls julia ksampler loading matlab mx nach
+0.40 paddleocr pmemd qwen raised resolve seeing shard sorry step sure ticket unreal 요 중
+0.45 atoms auto before davinci detail embedding fails fatal memoryerror meu over overnight router stage subdivisions
+0.45 text user webui works логе 上 到 하 ，
+0.50 ! answered auf bei cuda_lib dead failed fraction frames job lol machine one pid process tokens treino warmup
+0.50 weekend на
+0.55 - both catboost crash default died large lightgbm load time vulkan падает 인
+0.60 base during mit nightly px – 就 报
+0.65 bs code could defaultallocator drivererror fyi images mine node not rank result run “ 에
+0.70 < eval gpu last my student title
+0.75 box colab colmap customer first get stderr validation with yesterday 서
+0.80 down frame pod server then whisper
+0.85 bug err generation gives laptop says stopped train
+0.90 @ build demo exception kaggle log message training
+0.95 + here
+1.00 hashcat our second update
+1.05 trainer worker
+1.10 quick same
+1.20 after epoch me
+1.25 )
+1.35 error
+1.40 on
+1.55 →
""",
    "tail": r"""
-1.25 "
-1.20 ;
-1.15 `
-1.10 windows
-1.00 under we «
-0.95 ? are available
-0.90 peak which
-0.85 : acity by ggml runtime “
-0.80 > allocator check into nobody since
-0.75 allocate size wiki
-0.70 * free lines page por sat use were
-0.65 die figure launch what „
-0.60 capacity cudnn error failed five hand knows let list no path that 、 定
-0.55 bytes ist nicht of rest source table total up within » を 到
-0.50 and comes else full numbers runtimeerror see they の 会
-0.45 as asked la may metal seen stop ti von well worked не 例 前 字 本 그 아
-0.40 gib lo logs memoryerror names please pool retry smi tensor tried と 数
-0.35 che di ein inside kernel line look means must oom or prints requested take | 的 見
-0.30 ' . answers below call checked count da don done empty entry er former fraction fragmentation has how http
-0.30 instead job lora lost much name out reads real reserved se static status than touched worker your → た 其 是 確
-0.30 里
-0.25 ) already block blocks buffer calls code context counts cublas_status_alloc_failed data den do ever failure for
-0.25 gives go happen hence latter like machines map matter md mean met more nur ones otherwise our plain post printed
-0.25 question ratio red results row seq simply sizes step string te three too unknown until version こ に は 一 不 为
-0.25 多 存 明 模 用 부 이
-0.20 < allocated an answer ask behind bigger bit caching cc checkpointing co comfyui creation cumemalloc der des fake
-0.20 fewer gpu_oom gradient hits kb kept killed leave minutes mémoire nccl nightly none normal number oder onnx part
-0.20 project put raise reading shared shown task thing un und warning weights when working wrong — 。 え お さ な ら
-0.20 ス 合 空 自 表 还 는 실 하
-0.15 allocation bei bitte both cap cards cublascreate cuda_error_out_of_memory cut dass documented driver en enum
-0.15 except find follows good grep here il is jax já kind last less little lowvram manual medvram mem memoria mig
-0.15 neighbour nie nvidia once people prefill pytorch raised resources says sentence she skipped someone space src
-0.15 stderr stops strings tell tells tensorflow tests th value whisper whole why yours ” 「 き め れ ク メ モ リ ー
-0.15 上 占 就 成 解 足 것 라 문 을
-0.10 , \ ] add added algorithm always amd another anywhere at bot buffers build buy cached caught cause chunked
-0.10 client come compile csrc cudaerrormemoryallocation cudamalloc design device_oom end et figures flag friday gave
-0.10 guide hiperroroutofmemory hit host isn issue its jobs kann label loop ma mib most mps native neither niet ours
-0.10 pas patch pid point queue reader readme reduce resource_exhausted restart returns said scratch screenshot shape
-0.10 shows si start state steps tactic today treiber true turned type ve wanted where who wording 」 い く す ま ト
-0.10 什 出 分 列 可 回 时 显 节 行 리
-0.05 access arena auch bar bare been best better between case changes class close com cuda_visible_devices
-0.05 cudnn_status_not_supported defaultcpuallocator dem far few finished fixed forward für give gpu_mem_limit
-0.05 gpu_memory_utilization gpus graphics halve halves hbm holds illegal killer later layer library llama machine
-0.05 many memory mi mit mock modelo ne needs ngl night noch old outofmemoryerror par per pick que read regex retried
-0.05 room search section short should six skipping so steht só taken test their those tiles tiny title torch txt uma
-0.05 unable users writing xla zu что это せ で イ ド バ ン 下 了 事 以 何 吗 和 大 张 文 片 算 说 고 려 세 의 ？
+0.05 aber backend blender cache carte change changed ci clip dans does down either ends fits half hat hip holding int
+0.05 len log low là läuft mac mehr mode offload only pipeline plan plus po pour pr processes python requests retrying
+0.05 rocm saw session single skip solo started stays such swap switch tarjeta tensors thanks these took traceback
+0.05 turn update us usage utilization vk_error_out_of_device_memory vorher vram want whether work written – あ け じ
+0.05 っ 个 内 動 原 没 看 第 能 要 请 题 나 로 시 인
+0.10 above alloc assertion builds copy crash current d_ das details diffusion errors exit explain fault graph held
+0.10 hundred idea idle if im info karte layers loaded loads lowering match moved need new nothing nr optimizer passe
+0.10 passed placa pro px py ranks rather recent resource run rx say scheduler script server sglang solver somewhere
+0.10 stage super sur system target temporal tf them times una user validation very was way window
+0.10 xla_python_client_preallocate zero { ¿ гб が ん チ ッ ラ 两 之 保 办 后 因 在 已 正 理 经 这 配 가 면 어 ）
+0.15 ai al answered anything attention batch bf big but can could cuda_malloc_async during each engine es expected
+0.15 faq flash frame gigs he helps hires improve in itself jupyter just keep large logits make mb might missing na
+0.15 needed next node nodes non note other points render replicas rows sample schon share show situation slow stack
+0.15 starts statefulpartitionedcall studio suppose takes thread ticket try une vllm workers xformers you zeros zombie
+0.15 } · как │ だ て 但 使 小 常 我 改 果 留 试 드 뜨 에 해
+0.20 @ ^ against all any asynchronously black body bug catch chunk closing colab cuda dag demo desktop device did
+0.20 different dtype du eval exists fix going happy help hint hours je laptop level longer lot main max min moment
+0.20 own quadro ran really reported runner scene setting still text tf_gpu_allocator told two viewport yolov уже ち
+0.20 ょ わ 只 同 图 直 置 落 跑 都 问 를 있 치
+0.25 + [ alloca atoms bad calling came con cpp cu darknet default depth em encoder environment false hour images
+0.25 inputs know lief max_bin noise others para program re renders report right sorry this tile vae vocab went ça う
+0.25 重 배 습 은
+0.30 about anyone because box container course day eager el even followed found func gc get item length les load lol
+0.30 message op open problem process ram resnet runs second stable straight though to token variable же карта り 样
+0.30 止 까 ，
+0.35 auf avec before cpu decode docs epoch four fp guess invoking looks made matrix mx notebook one replica restarted
+0.35 shard there 设 같 오
+0.40 % ( be conv didn file fit got have limits mine not off running sent subdivisions trains with ~ × 有 도
+0.45 - again alone back core de doesn grid ll net over textures timeline using ya
+0.50 also everything float from it ollama picture pre xt 卡 요
+0.55 ! = auto goes had maybe now small tomorrow
+0.60 gpu happens high image loading prompt request through time training
+0.65 am dev enough gone medium rank week while …
+0.70 # function gt same tokens
+0.75 first frames soon
+0.80 / ok set would
+0.85 card every split third
+0.90 after
+0.95 me no_grad on
+1.00 checkpoint fine then
+1.05 le rtx
+1.15 works на
+1.25 model
+1.35 gtx my
+1.40 gb
""",
    "ahead": r"""
-1.05 0
-0.85 „
-0.75 «~runtimeerror~:
-0.65 " ? warning~:
-0.60 on~"
-0.50 resourceexhaustederror~:
-0.45 ^~error~: 「
-0.40 0~:~" ^~runtimeerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~: worker~0~:
-0.35 :~runtimeerror~: runtimeerror~: │~runtimeerror~:
-0.30 -~" .~. .~.~. :~resource_exhausted~: [~trt~] `~error~: `~resourceexhaustederror~: of~" trt~] with~`
-0.25 *~" / :~llama~runner `~xlaruntimeerror~: cl_ in~" loading~model~: model~: reads~" std~:~: the~"
-0.20 "~,~" "~ggml_vulkan~: '~s~` ( .~outofmemoryerror~: ^~>~" get~" like~" read~" resource_exhausted~: r~" s~` with
-0.20 xlaruntimeerror~: «
-0.15 "~" "~and~" 0~}~: :~"~" :~0~] = ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~outofmemoryerror~: about~`
-0.15 for~" in~` no~` or~" stream~*~) | }~:
-0.10 "~or~" "~outofmemoryerror~: "~valueerror~: # )~- *~) -~` .~cudaruntimeerror~: .~xlaruntimeerror~: 0~(~" 0~)~-
-0.10 =~" [~w~] ^~resourceexhaustederror~: `~llama~runner `~outofmemoryerror~: allocation~failed~: as~` cuda~error~:
-0.10 outofmemoryerror~(~" outofmemoryerror~: that~" to~" t~" w~] »
-0.05 "~# #~runtimeerror~: (~` )~` + -~' .~cudaapierror~: .~jaxruntimeerror~: 0~.~` :~"~# :~internal~: ;~" <~code~>
-0.05 >~runtimeerror~: >~valueerror~: ^~-~" ^~-~' ^~0 ^~valueerror~: `~` about~" a~" code~> cudaruntimeerror~:
-0.05 error~runtimeerror~: for~` ggml_vulkan~: g~.~" is~" jaxruntimeerror~: memory~| no~" of~memory~| see~"
-0.05 xgboosterror~: {~" |~runtimeerror~: „~runtimeerror~:
+0.05 "~resourceexhaustederror~: "~xlaruntimeerror~: '~runtimeerror~: )~: *~runtimeerror~: - . .~/~pooled_
+0.05 .~acceleratorerror~: .~cpp~] .~internalerror~: .~rmmerror~: .~runtimeerror~: /~it~] /~pooled_ /~s~] 0~)~: 0~,~"
+0.05 0~- 0~. 0~:~` 0~cudacall~] 0~failed~: :~ggml_vulkan~: ^~# ^~> ^~exception~: ^~ggml_vulkan~: ^~memoryerror~:
+0.05 ^~xlaruntimeerror~: ^~│ acceleratorerror~: code cpp~] cudacall~] error~:~: error~]~: execution~failed~:
+0.05 function~failed~. get~` internalerror~: it~] i~get~` level_zero llama~runner message~:~" pooled_ proc~0~:
+0.05 rmmerror~: runner stops~with~" s~] t →~runtimeerror~: │~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.05 ：~runtimeerror~:
+0.10 "~> "~drivererror~( "~memoryerror~: ) )~runtimeerror~: ,~' ,~` ,~bool~) .~resourceexhaustederror~: 0~]~: 0~|
+0.10 0~}~} :~*~* :~loaderror~: :~valueerror~: :~waitnotificationfn~) [~gpu~] ]~error~: ]~valueerror~: `~drivererror~(
+0.10 api~failed~. bool~) cuda~error error~- error~. f fatal~error~: ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.10 got~" gpu~] has~" loaderror~: message~: node~0~: permanent~error~. see~` title~: waitnotificationfn~) with~' |~`
+0.10 } }~} “~runtimeerror~: │ ：
+0.15 !~! !~!~! "~error~: 0~:~0 0~:~: :~0~: :~: :~cl_ :~level_zero >~" [~e~] ^~" c~0~] exhausted~: e~] failure~:
+0.15 outofmemoryerror~(~' resource~exhausted~: runtimeerror~:~level_zero server~error~: standardgpuresources~: then~"
+0.15 “
+0.20 "~` )~valueerror~: -~> .~exceptions~. :~"~` :~0~) ]~: ]~runtimeerror~: ^ ^~0~: `~runtimeerror~: and~"
+0.20 exceptions~. execution~error~: says stopped~with~" with~exception~:
+0.20 |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.25 ! .~memoryerror~: .~openmmexception~: .~trainer~| 0~) 0~] 0~runtimeerror~: 0~with~" :~0 :~drivererror~(
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: [~error~] cudaapierror~: error~] exception~: failed~:
+0.25 memoryerror~: openmmexception~: trainer~| valueerror~:
+0.30 "~:~" '~s~" .~` :~„ ` error err~: says~` shows~" s~" 「~runtimeerror~:
+0.35 "~* "~llama~runner *~* ,~" :~outofmemoryerror~: ;
+0.40 ' -~>~" :~"~* :~error~: :~« error~" generation~(~" me~" prints~" prints~` →
+0.45 .~" buffer~failed~. →~"
+0.50 [~cuda~] ^~` cuda~] runtimeerror~(~'
+0.55 .~base~. 0~: > base~. error~: says~"
+0.65 drivererror~( failed~.
+0.70 "~runtimeerror~: (~' ,
+0.80 *
+0.85 ]
+0.95 with~"
+1.05 :~`
+1.25 :
+1.30 :~"
""",
    "behind": r"""
-1.20 were
-1.15 0 `~(
-1.05 were~available were~available~.
-0.90 "~is ) .~$ .~tried .~tried~to
-0.85 acity
-0.60 < `~?
-0.55 "~- 0~.~0
-0.50 "~, )~$ 0~. `~after of~which
-0.45 .~" .~"~$ acity~) on
-0.40 <~- `~.~i `~is
-0.35 `~.~the acity~)~" for that “
-0.30 "~)~$ "~)~, `~: a~total~capacity of
-0.25 "~,~which (~0~) -~> .~gpu `~, n n~bytes
-0.20 "~) "~,~$ "~-~> "~on~0 , .~' <~/ `~→ in~the ”~. →
-0.15 "~.~$ "~: % (~0 |
-0.10 "~,~0 "~or "~} "~→ '~` '~`~. (~requested )~` - / ? \ \~\ `~,~so `~and~` `~has a~total |~$ « 」
-0.05 "~)~` "~.~the "~? "~and "~anywhere "~as "~for "~or~" "~that "~the '~, '~,~' (~requested~0 )~" .~"~) <~/~code
-0.05 <~/~pre \~. \~.~tried `~`~$ `~is~raised acity~;~. is with~shape with~shape~[ }
+0.05 "~)~. "~` "~on~the "~}~, "~– '~" '~"~$ '~)~. (~code ,~0 .~`~$ .~`~, .~it ;~$ ;~0 [~/ `~- `~as `~for `~in~the be
+0.05 be~asynchronously be~asynchronously~reported file file~= file~=~csrc if~reserved src src~/ the » »~. …
+0.10 "~)~) "~,~so "~after "~and~" "~with # #~0~$ *~*~. -~- .~0 `~.~$ `~; and error i if while~calling with »~, 。
+0.15 "~and~then "~}~$ #~0 .~. .~.~. .~` .~the `~at `~— acity~; — ” ”~， │ │~$
+0.20 "~; '~)~" '~)~$ .~i :~file :~file~exists ;~. ;~.~. `~`~` `~on `~the `~when when while
+0.25 "~.~0 "~i "~in~the "~— '~. [~func [~func~: `~from `~i at maybe maybe~the maybe~the~environment
+0.30 "~( "~right )~) . `~"~) `~on~the `~|
+0.35 ; ;~while ;~while~invoking [~op [~op~: ` `~in `~with
+0.40 * `~" `~` `~and~the `~|~$ `~， »~$
+0.45 "~at "~on~a '~$ “~.
+0.50 *~*
+0.55 "~from "~in
+0.60 `~and
+0.65 '
+0.70 :
+0.80 "~. [
+0.90 " $ '~) `~$
+1.05 "~on `~.
""",
    "pair": r"""
-1.20 markup_near&text_behind nothing_stated&text_behind
-1.10 ends_the_text&in_quotes
-1.05 says_may&text_behind
-1.00 a_setup,_in_short&says_self
-0.95 a_setup,_in_short&says_laughs happened_to_somebody&text_behind
-0.90 alone&in_quotes
-0.85 a_setup,_in_short&its_hint_printed a_short_text&output_near
-0.80 a_setup,_in_short&output_near says_happened&trace_near says_lately&says_people
-0.80 says_laughs&somebody's_own_machine,_in_short says_self&words_before
-0.75 a_sentence_leads&trace_near a_setup,_in_short&denied_in_front denied_in_front&nothing_stated
-0.75 output_near&spoken_of_happened says_after_so_long&somebody's_own_machine,_in_short
-0.75 spoken_of_after_so_long&spoken_of_looks_for
-0.70 a_question,_in_short&spoken_of_when cut_by_dots&nothing_stated ends_the_text&somebody_speaks
-0.70 in_quotes&says_supposed in_quotes&trace_near indented&other_near item_of_a_list&nothing_stated
-0.70 its_hint_printed&spoken_of_when says_happened&somebody's_own_machine,_in_short says_laughs&text_behind
-0.65 a_sentence_leads&denied_in_front a_sentence_leads&says_when a_setup,_in_short&says_after_so_long
-0.65 a_setup,_in_short&setting_near begins_the_text&in_quotes behind_a_prefix&code_near cut_by_dots&other_near
-0.65 figures&spoken_of_made_up in_quotes&mentioned in_quotes&says_reader says_may&trouble
-0.65 somebody's_own_question,_in_short&trouble
-0.60 a_failed_run&spoken_of_solved a_sentence_leads&ends_the_text a_setup,_in_short&says_never
-0.60 a_short_text&text_behind about_texts&begins_the_text about_texts&figures alone&figures
-0.60 begins_its_line&spoken_of_words begins_the_text&spoken_of_looks_for begins_the_text&spoken_of_when
-0.60 behind_a_prefix&on_a_stamped_line cut_by_dots&setting_near denied_in_front&in_quotes
-0.60 figures&hypothetical_sentence figures&traceback_above happened_to_somebody&spoken_of_when
-0.60 host_memory&names_the_words in_quotes&says_made_up introduced_as_example&setting_near markup_near&may_happen
-0.60 markup_near&spoken_of_reader mentioned&names_the_words mentioned&says_help names_the_words&says_may
-0.60 output_near&says_when output_near&spoken_of_after_so_long says_after_so_long&says_happened says_help&says_if
-0.60 says_when&somebody_speaks spoken_of_after_so_long&words_before spoken_of_looks_for&spoken_of_when
-0.60 spoken_of_proposed&words_before spoken_of_when&text_behind
-0.55 a_failed_run&words_before a_question,_in_short&ends_the_text a_question,_in_short&says_happened
-0.55 a_sentence_leads&spoken_of_may a_short_text&a_site's_lines about_texts&spoken_of_lately alone&record
-0.55 begins_its_line&text_behind behind_a_prefix&in_quotes behind_a_prefix&words_before cut_by_dots&figures
-0.55 denied_in_front&words_before ends_the_text&somebody's_own figures&spoken_of_example
-0.55 happened_to_somebody&says_solved hypothetical_sentence&says_if in_quotes&record indented&may_happen
-0.55 indented&spoken_of_lately may_happen&says_help on_a_stamped_line&output_near on_a_stamped_line&says_self
-0.55 record&somebody's_own says_but&says_looks_for says_happened&somebody's_own says_lately&words_before
-0.55 spoken_of_cause&words_before spoken_of_happened&spoken_of_means
-0.50 a_sentence_leads&behind_a_prefix a_setup,_in_short&spoken_of_when a_short_text&about_texts
-0.50 a_site's_lines&figures advice_share&text_behind advised&text_behind alone&says_lesson
-0.50 begins_its_line&nobody_speaks begins_its_line&trouble begins_the_text&setting_near behind_a_prefix&record
-0.50 cut_by_dots&somebody's_own_machine,_in_short ends_the_text&spoken_of_ask explained_behind&text_behind
-0.50 figures&spoken_of_means happened_to_somebody&somebody's_own_question,_in_short in_quotes&markup_near
-0.50 in_quotes&on_a_stamped_line may_happen&says_supposed nobody_speaks&spoken_of_words
-0.50 nobody_speaks&text_about_texts nobody_speaks&trouble nothing_stated&record on_a_stamped_line&spoken_of_when
-0.50 other_near&says_lower_it output_near&says_self says_help&says_may says_lately&somebody's_own_question,_in_short
-0.50 says_lesson&says_never says_looks_for&somebody_speaks says_means&trouble setting_near&somebody's_own
-0.50 setting_near&somebody's_own,_in_short
-0.45 a_failed_run&says_lately a_question,_in_short&says_lately a_question,_in_short&trouble
-0.45 a_sentence_leads&somebody's_own a_setup,_in_short&spoken_of_lower_it a_setup,_in_short&words_before
-0.45 a_short_text&mentioned a_short_text&says_lesson a_whole_error_line&somebody's_own_question,_in_short
-0.45 about_texts&names_the_words alone&says_people alone&says_when alone&says_words alone&words_before
-0.45 begins_the_text&on_a_stamped_line begins_the_text&somebody's_own,_in_short behind_a_prefix&spoken_of_happened
-0.45 behind_a_prefix&spoken_of_lesson behind_a_prefix&spoken_of_when code_near&much_trouble code_near&within_code
-0.45 comment&nobody_speaks cut_by_dots&says_happened denied_in_front&says_never ends_the_text&says_never
-0.45 ends_the_text&spoken_of_self figures&in_quotes figures&markup_near figures&on_a_stamped_line figures&within_code
-0.45 happened_to_somebody&says_help happened_to_somebody&says_never in_quotes&item_of_a_list indented&markup_near
-0.45 introduced_as_example&nobody_speaks may_happen&other_near may_happen&spoken_of_if mentioned&setting_near
-0.45 names_the_words&says_happened names_the_words&says_looks_for names_the_words&somebody's_own_machine,_in_short
-0.45 nobody_speaks&spoken_of_reader nothing_stated&somebody's_own,_in_short often_may&spoken_of_supposed
-0.45 output_near&spoken_of_when says_after_so_long&says_supposed says_but&says_never
-0.45 says_but&somebody's_own_machine,_in_short says_buy&text_behind says_happened&says_laughs
-0.45 says_happened&says_lower_it says_laughs&somebody's_own says_looks_for&text_behind says_looks_for&trouble
-0.45 says_people&somebody's_own,_in_short says_people&somebody_speaks says_proposed&says_self
-0.45 says_solved&somebody's_own says_solved&somebody's_own_machine,_in_short says_when&spoken_of_happened
-0.45 setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_if setting_near&text_behind
-0.45 somebody's_own,_in_short&spoken_of_looks_for spoken_of_but&spoken_of_may spoken_of_help&spoken_of_looks_for
-0.45 spoken_of_solved&trouble
-0.40 a_failed_run&says_looks_for a_question,_in_short&says_never a_sentence_leads&about_texts
-0.40 a_sentence_leads&spoken_of_ask a_setup,_in_short&happened_to_somebody a_setup,_in_short&somebody's_own
-0.40 a_setup,_in_short&spoken_of_but a_short_text&says_buy a_short_text&spoken_of_ask
-0.40 a_short_text&spoken_of_looks_for a_short_text&within_code a_whole_error_line&markup_near
-0.40 a_whole_error_line&other_near advice_share&may_happen advised&may_happen advised_by_nobody&mentioned
-0.40 begins_its_line&spoken_of_lesson begins_its_line&spoken_of_never begins_the_text&hypothetical_sentence
-0.40 begins_the_text&says_lesson begins_the_text&spoken_of_words behind_a_prefix&says_made_up blanks_near&output_near
-0.40 block_opened&markup_near code_near&in_quotes code_near&says_happened denied_in_front&happened_to_somebody
-0.40 denied_in_front&spoken_of_after_so_long ends_the_text&says_people figures&says_words figures&spoken_of_ask
-0.40 figures&spoken_of_lesson figures&text_behind hypothetical_sentence&may_happen hypothetical_sentence&other_near
-0.40 hypothetical_sentence&says_supposed hypothetical_sentence&somebody's_own,_in_short
-0.40 hypothetical_sentence&somebody_speaks hypothetical_sentence&spoken_of_lower_it hypothetical_sentence&text_behind
-0.40 in_quotes&names_the_words in_quotes&says_happened in_quotes&says_if in_quotes&says_words in_quotes&text_behind
-0.40 indented&spoken_of_may indented&spoken_of_means its_hint_printed&spoken_of_never may_happen&says_after_so_long
-0.40 may_happen&somebody's_own_question,_in_short mentioned&says_if much_about_texts&spoken_of_after_so_long
-0.40 names_the_words&output_near nobody_speaks&says_changes nobody_speaks&spoken_of_if
-0.40 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_reader
-0.40 on_a_stamped_line&somebody's_own,_in_short on_a_stamped_line&spoken_of_made_up other_near&setting_near
-0.40 output_near&spoken_of_means says_happened&spoken_of_reader says_help&says_lately says_help&says_when
-0.40 says_help&says_words says_labelled_symptom&somebody_speaks says_labelled_symptom&spoken_of_self
-0.40 says_looks_for&somebody's_own,_in_short says_lower_it&says_self says_may&says_means
-0.40 says_may&somebody's_own_question,_in_short says_means&says_words says_never&somebody's_own_question,_in_short
-0.40 says_never&text_behind says_people&text_behind says_when&somebody's_own,_in_short says_when&spoken_of_self
-0.40 somebody's_own&somebody's_own_machine,_in_short somebody's_own_question,_in_short&spoken_of_ask
-0.40 somebody's_own_question,_in_short&spoken_of_happened somebody_speaks&somebody's_own
-0.40 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&spoken_of_lower_it
-0.40 spoken_of_happened&spoken_of_may spoken_of_help&spoken_of_solved spoken_of_if&spoken_of_lately
-0.40 spoken_of_lesson&spoken_of_self spoken_of_made_up&words_before spoken_of_never&spoken_of_when
-0.35 a_question,_in_short&hypothetical_sentence a_question,_in_short&spoken_of_ask
-0.35 a_question,_in_short&spoken_of_lesson a_question,_in_short&spoken_of_made_up a_sentence_leads&other_near
-0.35 a_sentence_leads&says_never a_sentence_leads&spoken_of_cause a_setup,_in_short&record a_short_text&comment
-0.35 a_short_text&marked a_short_text&says_looks_for a_short_text&spoken_of_made_up a_short_text&text_about_texts
-0.35 a_short_text&typeset a_site's_lines&its_hint_printed a_site's_lines&spoken_of_lower_it
-0.35 a_whole_error_line&spoken_of_remedy advice_share&between_sections advice_share&happened_to_somebody
-0.35 advice_share&remedies_above advised&between_sections advised&happened_to_somebody advised&remedies_above
-0.35 begins_its_line&spoken_of_remedy behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_looks_for
-0.35 behind_a_prefix&spoken_of_made_up block_opened&spoken_of_example code_near&other_near comment&output_near
-0.35 cut_by_dots&spoken_of_self denied_in_front&says_reader ends_the_text&says_but ends_the_text&says_self
-0.35 ends_the_text&text_behind happened_to_somebody&output_near happened_to_somebody&somebody's_own_machine,_in_short
-0.35 heads_a_document&mentioned heads_a_document&spoken_of_happened host_memory&mentioned
-0.35 hypothetical_sentence&words_before in_quotes&nothing_stated in_quotes&says_self indented&words_before
-0.35 item_of_a_list&mentioned item_of_a_list&setting_near its_hint_printed&spoken_of_ask marked&output_near
-0.35 marked&trouble markup_near&nobody_speaks may_happen&record may_happen&spoken_of_means mentioned&nothing_stated
-0.35 mentioned&output_near mentioned&says_lower_it mentioned&spoken_of_cause mentioned&spoken_of_happened
-0.35 names_the_words&says_proposed nobody_speaks&nothing_stated nobody_speaks&typeset nobody_speaks&within_code
-0.35 often_may&spoken_of_may often_may&spoken_of_people on_a_stamped_line&spoken_of_reader
-0.35 on_a_stamped_line&text_behind other_near&says_supposed other_near&somebody's_own other_near&text_about_texts
-0.35 other_near&text_behind output_near&says_numbered record&says_supposed record&spoken_of_lesson
-0.35 says_after_so_long&says_made_up says_after_so_long&words_before says_ask&somebody_speaks says_changes&says_words
-0.35 says_explained&somebody's_own_question,_in_short says_happened&spoken_of_lower_it says_if&says_people
-0.35 says_labelled_symptom&somebody's_own,_in_short says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks
-0.35 says_lesson&somebody_speaks says_means&text_behind says_never&says_people says_never&says_proposed
-0.35 says_people&trouble says_reader&text_behind says_self&spoken_of_self says_when&spoken_of_help
-0.35 says_when&spoken_of_looks_for says_words&somebody's_own,_in_short says_words&spoken_of_if
-0.35 setting_near&spoken_of_words somebody's_own_machine,_in_short&spoken_of_if spoken_of_after_so_long&trouble
-0.35 spoken_of_changes&spoken_of_looks_for spoken_of_changes&spoken_of_reader spoken_of_happened&trouble
-0.35 spoken_of_help&spoken_of_people spoken_of_if&spoken_of_means spoken_of_laughs&spoken_of_self
-0.35 spoken_of_lower_it&spoken_of_may spoken_of_people&spoken_of_reader spoken_of_reader&spoken_of_when
-0.35 spoken_of_self&spoken_of_words spoken_of_self&trouble trace_near&trouble
-0.30 a_failed_run&spoken_of_but a_question,_in_short&a_site's_lines a_question,_in_short&happened_to_somebody
-0.30 a_question,_in_short&other_near a_question,_in_short&says_explained a_question,_in_short&says_made_up
-0.30 a_question,_in_short&setting_near a_question,_in_short&spoken_of_proposed a_question,_in_short&typeset
-0.30 a_sentence_leads&code_near a_sentence_leads&says_after_so_long a_sentence_leads&says_help
-0.30 a_sentence_leads&says_remedy a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&words_before
-0.30 a_setup,_in_short&says_solved a_setup,_in_short&says_supposed a_setup,_in_short&spoken_of_self
-0.30 a_setup,_in_short&trace_near a_short_text&begins_the_text a_short_text&its_words_taken_up
-0.30 a_short_text&says_proposed a_short_text&setting_near a_short_text&spoken_of_self
-0.30 a_whole_error_line&advised_by_nobody a_whole_error_line&block_opened a_whole_error_line&spoken_of_lesson
-0.30 about_texts&setting_near about_texts&spoken_of_words about_texts&trouble advice_share&heads_a_document
-0.30 advice_share&says_lower_it advised&heads_a_document advised&says_lower_it advised_by_nobody&begins_its_line
-0.30 advised_by_nobody&between_sections advised_by_nobody&code_near advised_by_nobody&heads_a_document
-0.30 advised_by_nobody&may_happen advised_by_nobody&nothing_stated advised_by_nobody&remedies_above
-0.30 advised_by_nobody&says_lower_it alone&behind_a_prefix begins_its_line&introduced_as_example
-0.30 begins_the_text&figures begins_the_text&output_near begins_the_text&spoken_of_people behind_a_prefix&markup_near
-0.30 behind_a_prefix&says_labelled_symptom behind_a_prefix&says_supposed behind_a_prefix&somebody's_own,_in_short
-0.30 behind_a_prefix&spoken_of_laughs between_sections&its_hint_printed code_near&spoken_of_labelled_symptom
-0.30 code_near&spoken_of_proposed code_near&spoken_of_self code_near&typeset comment&hypothetical_sentence
-0.30 comment&spoken_of_happened cut_by_dots&happened_to_somebody cut_by_dots&says_words
-0.30 denied_in_front&says_after_so_long ends_the_text&names_the_words ends_the_text&says_happened
-0.30 ends_the_text&says_words ends_the_text&spoken_of_lesson explained_behind&markup_near
-0.30 explained_behind&nobody_speaks explained_behind&says_means figures&says_after_so_long figures&says_people
-0.30 figures&spoken_of_if figures&typeset figures&words_before happened_to_somebody&marked
-0.30 happened_to_somebody&names_the_words happened_to_somebody&trouble host_memory&somebody's_own_question,_in_short
-0.30 hypothetical_sentence&says_explained hypothetical_sentence&says_means in_a_thread&trouble in_quotes&says_but
-0.30 in_quotes&says_buy in_quotes&says_looks_for indented&says_happened indented&says_when indented&setting_near
-0.30 item_of_a_list&text_behind marked&somebody's_own marked&spoken_of_happened markup_near&mentioned
-0.30 markup_near&much_about_texts may_happen&says_if may_happen&says_numbered may_happen&says_proposed
-0.30 may_happen&spoken_of_supposed mentioned&says_supposed much_about_texts&nobody_speaks nobody_speaks&says_supposed
-0.30 nobody_speaks&spoken_of_lesson nobody_speaks&spoken_of_made_up nothing_stated&says_reader
-0.30 nothing_stated&spoken_of_but nothing_stated&spoken_of_may nothing_stated&spoken_of_proposed
-0.30 often_may&output_near on_a_stamped_line&says_labelled_symptom on_a_stamped_line&says_solved
-0.30 on_a_stamped_line&spoken_of_after_so_long on_a_stamped_line&spoken_of_happened other_near&remedies_below
-0.30 other_near&says_laughs other_near&spoken_of_help other_near&trouble output_near&somebody's_own,_in_short
-0.30 output_near&somebody's_own_machine,_in_short record&says_happened record&somebody's_own_question,_in_short
-0.30 remedies_above&spoken_of_lower_it says_ask&says_lately says_ask&spoken_of_self says_but&says_happened
-0.30 says_but&words_before says_buy&words_before says_cause&says_happened says_example&says_words
-0.30 says_example&trouble says_explained&says_happened says_explained&somebody_speaks says_happened&says_never
-0.30 says_happened&says_solved says_help&spoken_of_self says_if&says_may says_if&somebody's_own_question,_in_short
-0.30 says_labelled_symptom&somebody's_own says_labelled_symptom&spoken_of_ask says_lately&trouble
-0.30 says_lesson&somebody's_own,_in_short says_looks_for&says_supposed
-0.30 says_looks_for&somebody's_own_question,_in_short says_lower_it&trouble says_made_up&says_when
-0.30 says_proposed&trouble says_self&says_words says_self&somebody's_own says_self&somebody_speaks
-0.30 says_words&text_behind setting_near&spoken_of_people setting_near&spoken_of_when somebody's_own&spoken_of_solved
-0.30 somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_reader
-0.30 somebody's_own,_in_short&spoken_of_self spoken_of_after_so_long&spoken_of_remedy
-0.30 spoken_of_after_so_long&spoken_of_when spoken_of_ask&spoken_of_cause spoken_of_ask&spoken_of_labelled_remedy
-0.30 spoken_of_ask&spoken_of_never spoken_of_example&spoken_of_made_up spoken_of_happened&spoken_of_solved
-0.30 spoken_of_if&spoken_of_may spoken_of_laughs&text_behind spoken_of_looks_for&spoken_of_self
-0.30 spoken_of_looks_for&trouble spoken_of_lower_it&spoken_of_means spoken_of_people&trace_near
-0.30 spoken_of_reader&spoken_of_supposed trace_near&within_code traceback_above&within_code trouble&typeset
-0.25 a_failed_run&markup_near a_failed_run&says_changes a_failed_run&says_means a_failed_run&says_self
-0.25 a_failed_run&spoken_of_self a_failed_run&text_behind a_question,_in_short&begins_the_text
-0.25 a_question,_in_short&spoken_of_example a_question,_in_short&text_about_texts a_sentence_leads&mentioned
-0.25 a_sentence_leads&says_cause a_sentence_leads&somebody's_own_machine,_in_short a_setup,_in_short&cut_by_dots
-0.25 a_setup,_in_short&spoken_of_numbered a_setup,_in_short&spoken_of_solved a_setup,_in_short&traceback_above
-0.25 a_short_text&explained_behind a_short_text&heads_a_document a_short_text&hypothetical_sentence
-0.25 a_short_text&says_example a_short_text&says_explained a_short_text&says_may a_short_text&somebody_speaks
-0.25 a_short_text&spoken_of_lesson a_short_text&spoken_of_words a_site's_lines&a_whole_error_line
-0.25 a_site's_lines&advice_share a_site's_lines&advised a_site's_lines&begins_its_line a_site's_lines&indented
-0.25 a_site's_lines&spoken_of_never a_thread's_page&says_self a_thread's_title&says_happened
-0.25 a_thread's_title&spoken_of_happened a_whole_error_line&advice_share a_whole_error_line&advised
-0.25 a_whole_error_line&introduced_as_example a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_when
-0.25 about_texts&heads_a_document about_texts&much_about_texts about_texts&says_after_so_long about_texts&says_help
-0.25 about_texts&spoken_of_help advice_share&within_code advised&within_code advised_by_nobody&within_code
-0.25 alone&explained_behind alone&says_buy alone&says_explained alone&says_reader
-0.25 alone&somebody's_own_question,_in_short begins_its_line&block_opened begins_its_line&explained_behind
-0.25 begins_its_line&spoken_of_people begins_its_line&spoken_of_proposed begins_its_line&typeset
-0.25 begins_the_text&says_looks_for begins_the_text&words_before behind_a_prefix&denied_in_front
-0.25 behind_a_prefix&figures behind_a_prefix&traceback_above block_opened&code_near block_opened&figures
-0.25 block_opened&spoken_of_ask block_opened&spoken_of_made_up block_opened&spoken_of_supposed
-0.25 code_near&introduced_as_example code_near&spoken_of_explained comment&figures comment&heads_a_document
-0.25 comment&other_near cut_by_dots&somebody's_own denied_in_front&names_the_words denied_in_front&record
-0.25 denied_in_front&says_but ends_the_text&explained_behind ends_the_text&says_buy ends_the_text&spoken_of_example
-0.25 explained_behind&says_happened figures&its_words_taken_up figures&spoken_of_explained figures&spoken_of_supposed
-0.25 happened_to_somebody&hypothetical_sentence happened_to_somebody&says_proposed heads_a_document&indented
-0.25 heads_a_document&spoken_of_lesson hypothetical_sentence&says_ask hypothetical_sentence&says_but
-0.25 hypothetical_sentence&says_lately hypothetical_sentence&says_proposed
-0.25 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_help
-0.25 hypothetical_sentence&spoken_of_reader in_a_thread&says_happened in_a_thread&spoken_of_changes
-0.25 in_a_thread&text_behind in_quotes&may_happen in_quotes&says_lower_it indented&nobody_speaks
-0.25 indented&spoken_of_looks_for indented&spoken_of_supposed introduced_as_example&spoken_of_after_so_long
-0.25 introduced_as_example&spoken_of_means item_of_a_list&spoken_of_never marked&somebody's_own,_in_short
-0.25 marked&spoken_of_self markup_near&spoken_of_after_so_long markup_near&spoken_of_means
-0.25 markup_near&spoken_of_words markup_near&within_code may_happen&mentioned may_happen&somebody_speaks
-0.25 may_happen&spoken_of_made_up mentioned&says_never mentioned&spoken_of_may mentioned&trace_near
-0.25 much_about_texts&spoken_of_happened much_trouble&on_a_stamped_line much_trouble&setting_near
-0.25 much_trouble&spoken_of_solved names_the_words&on_a_stamped_line names_the_words&says_supposed
-0.25 names_the_words&spoken_of_lesson names_the_words&trouble nobody_speaks&record nobody_speaks&says_buy
-0.25 nobody_speaks&says_lesson nobody_speaks&says_proposed nobody_speaks&says_remedy nobody_speaks&says_words
-0.25 nothing_stated&says_buy nothing_stated&says_lower_it nothing_stated&says_supposed
-0.25 nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_changes
-0.25 often_may&somebody's_own_machine,_in_short often_may&spoken_of_if often_may&spoken_of_means
-0.25 on_a_stamped_line&says_made_up on_a_stamped_line&says_numbered on_a_stamped_line&setting_near
-0.25 on_a_stamped_line&spoken_of_ask other_near&spoken_of_after_so_long other_near&spoken_of_labelled_remedy
-0.25 other_near&spoken_of_made_up other_near&spoken_of_never output_near&says_happened output_near&says_made_up
-0.25 output_near&spoken_of_made_up output_near&spoken_of_may output_near&trouble output_near&within_code
-0.25 output_near&words_before record&says_help record&says_never says_after_so_long&says_but
-0.25 says_after_so_long&says_may says_after_so_long&somebody's_own says_ask&somebody's_own,_in_short
-0.25 says_but&says_lesson says_explained&somebody's_own,_in_short says_happened&spoken_of_happened
-0.25 says_happened&spoken_of_if says_happened&trouble says_help&says_reader says_help&says_self
-0.25 says_help&somebody's_own says_if&says_never says_if&says_reader says_if&spoken_of_self
-0.25 says_labelled_symptom&spoken_of_happened says_lesson&says_when says_lower_it&says_reader says_made_up&says_may
-0.25 says_means&spoken_of_happened says_never&trouble says_reader&words_before says_self&spoken_of_after_so_long
-0.25 says_supposed&words_before says_when&trace_near says_words&somebody_speaks
-0.25 somebody's_own&spoken_of_after_so_long somebody's_own&spoken_of_help somebody's_own,_in_short&spoken_of_may
-0.25 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_self
-0.25 somebody's_own_question,_in_short&spoken_of_but somebody_speaks&somebody's_own,_in_short
-0.25 somebody_speaks&spoken_of_people somebody_speaks&spoken_of_self spoken_of_after_so_long&spoken_of_lately
-0.25 spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_lower_it
-0.25 spoken_of_ask&traceback_above spoken_of_buy&spoken_of_reader spoken_of_example&spoken_of_when
-0.25 spoken_of_example&trace_near spoken_of_explained&spoken_of_proposed spoken_of_explained&spoken_of_when
-0.25 spoken_of_explained&trace_near spoken_of_explained&traceback_above spoken_of_happened&spoken_of_reader
-0.25 spoken_of_lately&spoken_of_looks_for spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_may
-0.25 spoken_of_lesson&spoken_of_reader spoken_of_lesson&spoken_of_solved spoken_of_looks_for&words_before
-0.25 spoken_of_lower_it&spoken_of_solved spoken_of_made_up&spoken_of_words spoken_of_may&spoken_of_when
-0.25 spoken_of_may&text_behind spoken_of_may&typeset spoken_of_means&spoken_of_people spoken_of_means&text_behind
-0.25 spoken_of_people&words_before spoken_of_self&spoken_of_solved spoken_of_supposed&spoken_of_words
-0.20 a_failed_run&explained_behind a_failed_run&in_quotes a_failed_run&says_example a_failed_run&says_proposed
-0.20 a_failed_run&spoken_of_cause a_failed_run&spoken_of_happened a_failed_run&spoken_of_if
-0.20 a_failed_run&spoken_of_never a_failed_run&traceback_above a_question,_in_short&nothing_stated
-0.20 a_question,_in_short&says_laughs a_question,_in_short&says_people a_sentence_leads&indented
-0.20 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_reader a_setup,_in_short&introduced_as_example
-0.20 a_setup,_in_short&marked a_setup,_in_short&markup_near a_setup,_in_short&says_proposed
-0.20 a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_lesson a_setup,_in_short&spoken_of_made_up
-0.20 a_short_text&advice_share a_short_text&advised a_short_text&behind_a_prefix a_short_text&figures
-0.20 a_short_text&says_ask a_short_text&says_reader a_short_text&says_supposed a_short_text&spoken_of_lower_it
-0.20 a_short_text&spoken_of_may a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may
-0.20 a_thread's_page&says_after_so_long a_thread's_page&somebody_speaks a_thread's_page&spoken_of_explained
-0.20 a_thread's_page&spoken_of_when a_thread's_title&happened_to_somebody a_thread's_title&text_behind
-0.20 a_whole_error_line&somebody_speaks a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_supposed
-0.20 a_whole_error_line&trace_near about_texts&begins_its_line about_texts&code_near about_texts&in_a_thread
-0.20 about_texts&often_may about_texts&spoken_of_changes advice_share&block_opened advice_share&figures
-0.20 advice_share&much_about_texts advice_share&remedies_below advice_share&says_after_so_long
-0.20 advice_share&says_proposed advice_share&spoken_of_changes advice_share&spoken_of_labelled_symptom
-0.20 advice_share&spoken_of_when advised&block_opened advised&figures advised&much_about_texts advised&remedies_below
-0.20 advised&says_after_so_long advised&says_proposed advised&spoken_of_changes advised&spoken_of_labelled_symptom
-0.20 advised&spoken_of_when advised_by_nobody&behind_a_prefix advised_by_nobody&block_opened
-0.20 advised_by_nobody&its_hint_printed advised_by_nobody&much_about_texts advised_by_nobody&remedies_below
-0.20 advised_by_nobody&spoken_of_labelled_symptom advised_by_nobody&spoken_of_lately alone&nobody_speaks
-0.20 alone&says_example alone&says_proposed begins_its_line&much_about_texts begins_its_line&remedies_below
-0.20 begins_its_line&somebody's_own_question,_in_short begins_the_text&says_if
-0.20 begins_the_text&spoken_of_after_so_long begins_the_text&spoken_of_changes begins_the_text&spoken_of_never
-0.20 behind_a_prefix&says_numbered behind_a_prefix&spoken_of_buy between_sections&trace_near blanks_near&code_near
-0.20 blanks_near&figures blanks_near&nobody_speaks blanks_near&spoken_of_help blanks_near&trouble
-0.20 blanks_near&words_before block_opened&nobody_speaks block_opened&spoken_of_words code_near&nobody_speaks
-0.20 code_near&says_looks_for code_near&says_lower_it code_near&somebody's_own_question,_in_short
-0.20 code_near&spoken_of_reader code_near&spoken_of_supposed code_near&text_behind comment&markup_near
-0.20 comment&says_happened comment&spoken_of_lately comment&spoken_of_lower_it comment&trouble cut_by_dots&says_but
-0.20 cut_by_dots&says_lately cut_by_dots&says_when denied_in_front&says_happened denied_in_front&says_self
-0.20 denied_in_front&says_when denied_in_front&somebody's_own_machine,_in_short denied_in_front&text_behind
-0.20 ends_the_text&output_near ends_the_text&says_explained ends_the_text&says_laughs
-0.20 ends_the_text&somebody's_own_question,_in_short explained_behind&nothing_stated explained_behind&trace_near
-0.20 figures&spoken_of_labelled_remedy happened_to_somebody&mentioned happened_to_somebody&much_trouble
-0.20 happened_to_somebody&says_reader happened_to_somebody&setting_near happened_to_somebody&spoken_of_lower_it
-0.20 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_solved host_memory&somebody's_own,_in_short
-0.20 hypothetical_sentence&item_of_a_list hypothetical_sentence&markup_near hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&says_may hypothetical_sentence&says_when hypothetical_sentence&says_words
-0.20 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&spoken_of_but
-0.20 hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_may in_a_thread&marked
-0.20 in_a_thread&somebody's_own in_a_thread&spoken_of_explained in_quotes&says_ask in_quotes&says_laughs
-0.20 in_quotes&says_lesson in_quotes&says_proposed in_quotes&says_when in_quotes&spoken_of_but
-0.20 in_quotes&spoken_of_cause in_quotes&spoken_of_made_up indented&says_labelled_symptom
-0.20 item_of_a_list&says_lower_it item_of_a_list&spoken_of_after_so_long its_hint_printed&remedies_above
-0.20 marked&says_happened markup_near&record markup_near&remedies_above markup_near&says_cause
-0.20 markup_near&says_lower_it markup_near&says_means markup_near&spoken_of_people may_happen&often_may
-0.20 may_happen&says_lately may_happen&setting_near may_happen&spoken_of_but may_happen&spoken_of_solved
-0.20 mentioned&says_labelled_symptom mentioned&says_lesson mentioned&spoken_of_labelled_cause
-0.20 mentioned&spoken_of_when mentioned&spoken_of_words much_about_texts&on_a_stamped_line
-0.20 much_about_texts&says_after_so_long much_trouble&spoken_of_happened names_the_words&says_changes
-0.20 names_the_words&says_made_up names_the_words&somebody_speaks names_the_words&spoken_of_labelled_symptom
-0.20 nobody_speaks&says_cause nobody_speaks&says_if nobody_speaks&spoken_of_means nobody_speaks&spoken_of_proposed
-0.20 nothing_stated&says_ask nothing_stated&says_explained nothing_stated&says_lesson nothing_stated&says_remedy
-0.20 nothing_stated&spoken_of_lately nothing_stated&spoken_of_solved often_may&on_a_stamped_line
-0.20 often_may&spoken_of_ask often_may&spoken_of_happened often_may&text_behind often_may&words_before
-0.20 on_a_stamped_line&spoken_of_self on_a_stamped_line&words_before other_near&says_looks_for other_near&says_means
-0.20 other_near&spoken_of_ask other_near&spoken_of_lower_it other_near&spoken_of_proposed output_near&says_solved
-0.20 output_near&spoken_of_changes record&says_may record&spoken_of_buy record&spoken_of_laughs
-0.20 record&spoken_of_made_up remedies_above&spoken_of_happened says_after_so_long&spoken_of_lesson
-0.20 says_after_so_long&spoken_of_reader says_ask&says_words says_but&somebody's_own_question,_in_short
-0.20 says_buy&says_self says_buy&somebody_speaks says_changes&says_people says_explained&says_self
-0.20 says_explained&text_behind says_happened&spoken_of_ask says_happened&spoken_of_but
-0.20 says_happened&spoken_of_solved says_happened&spoken_of_words says_help&says_people says_if&says_lately
-0.20 says_labelled_symptom&spoken_of_lately says_lately&says_proposed says_lesson&spoken_of_people
-0.20 says_looks_for&spoken_of_may says_lower_it&trace_near says_made_up&says_words
-0.20 says_made_up&somebody's_own_question,_in_short says_made_up&text_behind says_may&says_reader
-0.20 says_means&says_reader says_means&somebody_speaks says_never&says_self says_never&spoken_of_ask
-0.20 says_people&spoken_of_people says_proposed&says_when says_remedy&says_when says_remedy&says_words
-0.20 says_self&spoken_of_ask says_self&spoken_of_reader says_when&somebody's_own_question,_in_short
-0.20 says_when&spoken_of_after_so_long says_when&spoken_of_explained says_when&spoken_of_people
-0.20 says_when&spoken_of_remedy says_when&trouble says_words&spoken_of_never says_words&spoken_of_self
-0.20 setting_near&spoken_of_lower_it setting_near&spoken_of_never setting_near&spoken_of_numbered
-0.20 somebody's_own&spoken_of_never somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_lesson
-0.20 somebody's_own,_in_short&spoken_of_lower_it somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_reader somebody's_own_question,_in_short&spoken_of_reader
-0.20 somebody_speaks&spoken_of_help spoken_of_after_so_long&spoken_of_numbered spoken_of_ask&spoken_of_made_up
-0.20 spoken_of_ask&trace_near spoken_of_but&spoken_of_if spoken_of_but&spoken_of_labelled_symptom
-0.20 spoken_of_but&spoken_of_never spoken_of_but&spoken_of_people spoken_of_but&trouble spoken_of_buy&spoken_of_if
-0.20 spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_means spoken_of_changes&spoken_of_when
-0.20 spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_words spoken_of_explained&spoken_of_lesson
-0.20 spoken_of_help&spoken_of_never spoken_of_help&trouble spoken_of_if&spoken_of_supposed
-0.20 spoken_of_labelled_symptom&trace_near spoken_of_labelled_symptom&traceback_above
-0.20 spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_may spoken_of_looks_for&text_behind
-0.20 spoken_of_may&spoken_of_means spoken_of_may&spoken_of_people spoken_of_may&spoken_of_reader
-0.20 spoken_of_may&trouble spoken_of_never&spoken_of_people spoken_of_numbered&spoken_of_when
-0.20 spoken_of_proposed&spoken_of_supposed spoken_of_proposed&spoken_of_words spoken_of_solved&spoken_of_when
-0.20 spoken_of_words&text_about_texts
-0.15 a_failed_run&a_short_text a_failed_run&behind_a_prefix a_failed_run&introduced_as_example
-0.15 a_failed_run&much_advised a_failed_run&much_trouble a_failed_run&other_near
-0.15 a_failed_run&spoken_of_labelled_cause a_question,_in_short&alone a_question,_in_short&code_near
-0.15 a_question,_in_short&its_words_taken_up a_question,_in_short&output_near
-0.15 a_question,_in_short&spoken_of_labelled_symptom a_question,_in_short&spoken_of_numbered
-0.15 a_question,_in_short&spoken_of_reader a_question,_in_short&spoken_of_words a_question,_in_short&trace_near
-0.15 a_report's_heading&advice_share a_report's_heading&advised a_sentence_leads&explained_behind
-0.15 a_sentence_leads&may_happen a_sentence_leads&output_near a_sentence_leads&says_proposed
-0.15 a_sentence_leads&says_supposed a_sentence_leads&setting_near a_sentence_leads&spoken_of_never
-0.15 a_sentence_leads&spoken_of_remedy a_sentence_leads&spoken_of_supposed a_sentence_leads&traceback_above
-0.15 a_setup,_in_short&alone a_setup,_in_short&names_the_words a_setup,_in_short&often_may a_setup,_in_short&says_but
-0.15 a_setup,_in_short&says_help a_setup,_in_short&says_lesson a_setup,_in_short&says_may
-0.15 a_setup,_in_short&spoken_of_laughs a_short_text&code_near a_short_text&in_quotes a_short_text&its_hint_printed
-0.15 a_short_text&on_a_stamped_line a_short_text&says_changes a_short_text&spoken_of_if
-0.15 a_short_text&spoken_of_proposed a_short_text&spoken_of_reader a_short_text&words_before
-0.15 a_site's_lines&advised_by_nobody a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_help
-0.15 a_site's_lines&text_behind a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_changes
-0.15 a_thread's_page&spoken_of_proposed a_thread's_page&spoken_of_signed a_thread's_page&traceback_above
-0.15 a_thread's_title&markup_near a_thread's_title&somebody's_own a_thread's_title&spoken_of_after_so_long
-0.15 a_thread's_title&spoken_of_lower_it a_whole_error_line&begins_its_line a_whole_error_line&figures
-0.15 a_whole_error_line&spoken_of_after_so_long a_whole_error_line&spoken_of_never
-0.15 a_whole_error_line&spoken_of_proposed a_whole_error_line&traceback_above about_texts&happened_to_somebody
-0.15 about_texts&indented about_texts&says_lately about_texts&says_lesson about_texts&says_when
-0.15 about_texts&spoken_of_reader about_texts&typeset advice_share&advised_by_nobody advice_share&begins_its_line
-0.15 advice_share&hypothetical_sentence advice_share&introduced_as_example advice_share&item_of_a_list
-0.15 advice_share&its_hint_printed advice_share&nobody_speaks advice_share&says_labelled_symptom
-0.15 advice_share&says_reader advice_share&says_self advice_share&setting_near advice_share&somebody's_own,_in_short
-0.15 advice_share&spoken_of_lower_it advised&advised_by_nobody advised&begins_its_line advised&hypothetical_sentence
-0.15 advised&introduced_as_example advised&item_of_a_list advised&its_hint_printed advised&nobody_speaks
-0.15 advised&says_labelled_symptom advised&says_reader advised&says_self advised&setting_near
-0.15 advised&somebody's_own,_in_short advised&spoken_of_lower_it advised_by_nobody&hypothetical_sentence
-0.15 advised_by_nobody&introduced_as_example advised_by_nobody&nobody_speaks advised_by_nobody&says_labelled_symptom
-0.15 advised_by_nobody&says_may advised_by_nobody&setting_near advised_by_nobody&words_before alone&may_happen
-0.15 alone&says_changes alone&somebody_speaks answered_by_mail&happened_to_somebody
-0.15 answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_self answered_by_mail&spoken_of_when
-0.15 begins_its_line&much_trouble begins_its_line&nothing_stated begins_its_line&says_labelled_symptom
-0.15 begins_its_line&says_may begins_its_line&spoken_of_example begins_its_line&spoken_of_happened
-0.15 begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_when
-0.15 begins_the_text&says_happened begins_the_text&says_lately begins_the_text&says_made_up
-0.15 begins_the_text&spoken_of_but begins_the_text&spoken_of_happened behind_a_prefix&says_example
-0.15 behind_a_prefix&spoken_of_changes beside_a_quotation&in_quotes beside_a_quotation&nothing_stated
-0.15 beside_a_quotation&text_behind beside_a_quotation&words_before between_sections&comment
-0.15 between_sections&spoken_of_lower_it between_sections&spoken_of_means between_sections&words_before
-0.15 blanks_near&nothing_stated blanks_near&says_happened block_opened&often_may block_opened&spoken_of_may
-0.15 boxes_ticked&item_of_a_list code_near&says_if code_near&says_means code_near&says_when code_near&somebody_speaks
-0.15 code_near&spoken_of_people code_near&spoken_of_remedy comment&happened_to_somebody comment&in_a_thread
-0.15 comment&spoken_of_self comment&spoken_of_solved cut_by_dots&says_lower_it cut_by_dots&spoken_of_means
-0.15 cut_by_dots&spoken_of_when denied_in_front&says_means denied_in_front&spoken_of_ask
-0.15 denied_in_front&spoken_of_when ends_the_text&heads_a_document ends_the_text&nothing_stated
-0.15 ends_the_text&other_near ends_the_text&says_example ends_the_text&says_proposed ends_the_text&spoken_of_help
-0.15 explained_behind&traceback_above figures&indented figures&introduced_as_example figures&marked figures&often_may
-0.15 figures&spoken_of_buy figures&spoken_of_remedy figures&spoken_of_words figures&text_about_texts
-0.15 happened_to_somebody&much_about_texts happened_to_somebody&says_happened happened_to_somebody&says_looks_for
-0.15 happened_to_somebody&says_words happened_to_somebody&somebody's_own
-0.15 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_after_so_long
-0.15 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_example
-0.15 happened_to_somebody&spoken_of_help heads_a_document&markup_near heads_a_document&much_about_texts
-0.15 heads_a_document&nobody_speaks heads_a_document&says_lower_it heads_a_document&says_self
-0.15 heads_a_document&spoken_of_lower_it heads_a_document&trace_near heads_a_document&traceback_above
-0.15 hypothetical_sentence&says_numbered hypothetical_sentence&trace_near in_a_thread&mentioned
-0.15 in_a_thread&says_after_so_long in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_never
-0.15 in_a_thread&spoken_of_people in_a_thread&spoken_of_solved in_a_thread&spoken_of_words
-0.15 in_quotes&spoken_of_explained in_quotes&spoken_of_happened in_quotes&spoken_of_labelled_remedy
-0.15 in_quotes&text_about_texts in_quotes&traceback_above indented&introduced_as_example indented&item_of_a_list
-0.15 indented&says_looks_for indented&spoken_of_explained indented&spoken_of_happened indented&spoken_of_if
-0.15 indented&spoken_of_words introduced_as_example&spoken_of_words item_of_a_list&markup_near
-0.15 item_of_a_list&may_happen item_of_a_list&other_near item_of_a_list&spoken_of_but
-0.15 its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&nobody_speaks its_words_taken_up&other_near
-0.15 its_words_taken_up&output_near its_words_taken_up&somebody's_own,_in_short its_words_taken_up&somebody_speaks
-0.15 its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self
-0.15 marked&somebody_speaks marked&spoken_of_if marked&spoken_of_lately marked&spoken_of_lower_it marked&text_behind
-0.15 markup_near&says_example markup_near&says_lesson markup_near&spoken_of_labelled_cause
-0.15 markup_near&spoken_of_labelled_remedy markup_near&spoken_of_looks_for may_happen&on_a_stamped_line
-0.15 may_happen&says_made_up may_happen&says_may may_happen&somebody's_own,_in_short
-0.15 may_happen&somebody's_own_machine,_in_short may_happen&spoken_of_buy may_happen&spoken_of_lesson
-0.15 may_happen&spoken_of_remedy mentioned&on_a_stamped_line mentioned&says_buy mentioned&says_explained
-0.15 mentioned&says_solved mentioned&spoken_of_but mentioned&spoken_of_help mentioned&spoken_of_labelled_remedy
-0.15 mentioned&spoken_of_lately mentioned&spoken_of_lower_it mentioned&spoken_of_made_up mentioned&spoken_of_reader
-0.15 mentioned&spoken_of_remedy much_advised&spoken_of_lower_it much_trouble&spoken_of_changes
-0.15 much_trouble&spoken_of_help much_trouble&spoken_of_people much_trouble&spoken_of_supposed
-0.15 much_trouble&text_behind names_the_words&says_help names_the_words&says_lately names_the_words&says_words
-0.15 names_the_words&spoken_of_self names_the_words&spoken_of_words nobody_speaks&says_made_up
-0.15 nobody_speaks&says_reader nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_example
-0.15 nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_may
-0.15 nothing_stated&says_changes nothing_stated&says_example nothing_stated&says_help nothing_stated&says_means
-0.15 nothing_stated&says_people nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_labelled_symptom
-0.15 nothing_stated&spoken_of_lesson often_may&somebody's_own,_in_short often_may&somebody_speaks
-0.15 often_may&spoken_of_changes often_may&spoken_of_example often_may&spoken_of_self
-0.15 on_a_stamped_line&says_looks_for on_a_stamped_line&says_remedy on_a_stamped_line&says_when
-0.15 on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_looks_for
-0.15 other_near&record other_near&says_if other_near&says_proposed other_near&spoken_of_laughs
-0.15 other_near&spoken_of_remedy other_near&spoken_of_supposed output_near&says_supposed output_near&spoken_of_ask
-0.15 output_near&spoken_of_buy output_near&spoken_of_never output_near&spoken_of_numbered record&says_proposed
-0.15 record&spoken_of_changes record&spoken_of_example remedies_below&spoken_of_happened says_after_so_long&says_self
-0.15 says_after_so_long&setting_near says_after_so_long&spoken_of_after_so_long says_after_so_long&spoken_of_may
-0.15 says_ask&says_people says_ask&setting_near says_ask&somebody's_own_machine,_in_short says_ask&text_behind
-0.15 says_ask&trouble says_but&says_changes says_but&says_lately says_but&says_made_up says_but&says_reader
-0.15 says_but&spoken_of_ask says_buy&says_lower_it says_buy&somebody's_own,_in_short says_changes&setting_near
-0.15 says_changes&words_before says_example&says_happened says_example&says_lately says_example&spoken_of_self
-0.15 says_explained&says_lately says_explained&says_means says_explained&says_when says_explained&somebody's_own
-0.15 says_explained&trouble says_happened&says_made_up says_happened&traceback_above
-0.15 says_help&spoken_of_after_so_long says_help&spoken_of_lately says_help&spoken_of_may says_help&spoken_of_reader
-0.15 says_help&trouble says_if&says_means says_if&somebody's_own_machine,_in_short says_if&spoken_of_after_so_long
-0.15 says_if&spoken_of_ask says_if&spoken_of_lower_it says_labelled_symptom&spoken_of_if
-0.15 says_labelled_symptom&spoken_of_lesson says_lately&says_means says_lately&spoken_of_lesson says_lesson&says_may
-0.15 says_looks_for&spoken_of_when says_lower_it&setting_near says_lower_it&spoken_of_happened
-0.15 says_made_up&somebody's_own says_may&says_people says_may&somebody_speaks says_may&spoken_of_but
-0.15 says_may&spoken_of_changes says_may&spoken_of_if says_may&spoken_of_people says_means&says_people
-0.15 says_means&spoken_of_reader says_means&spoken_of_when says_never&spoken_of_help says_never&spoken_of_never
-0.15 says_never&spoken_of_self says_people&says_reader says_people&somebody's_own_question,_in_short
-0.15 says_people&spoken_of_happened says_people&trace_near says_proposed&somebody's_own,_in_short
-0.15 says_proposed&text_behind says_reader&somebody's_own says_remedy&spoken_of_happened says_self&says_solved
-0.15 says_self&spoken_of_when says_supposed&setting_near says_supposed&spoken_of_after_so_long
-0.15 says_supposed&spoken_of_when says_supposed&text_behind says_when&spoken_of_lesson says_words&somebody's_own
-0.15 says_words&spoken_of_lower_it says_words&spoken_of_may setting_near&spoken_of_but setting_near&spoken_of_example
-0.15 setting_near&spoken_of_may setting_near&trouble somebody's_own&spoken_of_lately somebody's_own&words_before
-0.15 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_help
-0.15 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_lesson
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_example
-0.15 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_laughs
-0.15 somebody's_own_question,_in_short&spoken_of_proposed somebody_speaks&spoken_of_happened
-0.15 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_solved spoken_of_after_so_long&spoken_of_help
-0.15 spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_reader spoken_of_but&spoken_of_changes
-0.15 spoken_of_but&text_behind spoken_of_but&words_before spoken_of_cause&spoken_of_remedy
-0.15 spoken_of_cause&text_behind spoken_of_changes&spoken_of_happened spoken_of_example&spoken_of_lesson
-0.15 spoken_of_example&spoken_of_never spoken_of_example&spoken_of_remedy spoken_of_example&traceback_above
-0.15 spoken_of_example&words_before spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_lower_it
-0.15 spoken_of_happened&spoken_of_never spoken_of_happened&traceback_above spoken_of_happened&within_code
-0.15 spoken_of_help&spoken_of_when spoken_of_labelled_cause&words_before spoken_of_labelled_symptom&spoken_of_may
-0.15 spoken_of_lately&spoken_of_supposed spoken_of_laughs&spoken_of_people spoken_of_looks_for&spoken_of_never
-0.15 spoken_of_looks_for&spoken_of_numbered spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&traceback_above
-0.15 spoken_of_lower_it&typeset spoken_of_may&words_before spoken_of_means&spoken_of_reader
-0.15 spoken_of_means&spoken_of_supposed spoken_of_never&trace_near spoken_of_never&traceback_above
-0.15 spoken_of_people&traceback_above spoken_of_proposed&trace_near spoken_of_proposed&traceback_above
-0.15 spoken_of_reader&spoken_of_remedy spoken_of_reader&spoken_of_self spoken_of_reader&trouble
-0.15 spoken_of_remedy&trouble spoken_of_self&spoken_of_when spoken_of_self&within_code
-0.15 spoken_of_solved&spoken_of_supposed spoken_of_supposed&trace_near text_about_texts&words_before
-0.10 a_failed_run&comment a_failed_run&nobody_speaks a_failed_run&says_cause a_failed_run&spoken_of_help
-0.10 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.10 a_question,_in_short&a_whole_error_line a_question,_in_short&begins_its_line
-0.10 a_question,_in_short&much_about_texts a_question,_in_short&says_when a_question,_in_short&says_words
-0.10 a_question,_in_short&spoken_of_explained a_question,_in_short&spoken_of_lower_it
-0.10 a_question,_in_short&traceback_above a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_solved
-0.10 a_sentence_leads&a_thread's_page a_sentence_leads&advice_share a_sentence_leads&advised
-0.10 a_sentence_leads&advised_by_nobody a_sentence_leads&alone a_sentence_leads&between_sections
-0.10 a_sentence_leads&comment a_sentence_leads&heads_a_document a_sentence_leads&names_the_words
-0.10 a_sentence_leads&says_happened a_sentence_leads&says_reader a_sentence_leads&says_words
-0.10 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&somebody_speaks
-0.10 a_sentence_leads&spoken_of_after_so_long a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_help
-0.10 a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_solved a_sentence_leads&text_behind
-0.10 a_setup,_in_short&a_site's_lines a_setup,_in_short&a_whole_error_line a_setup,_in_short&between_sections
-0.10 a_setup,_in_short&item_of_a_list a_setup,_in_short&says_ask a_setup,_in_short&says_looks_for
-0.10 a_setup,_in_short&says_numbered a_setup,_in_short&text_behind a_short_text&beside_a_quotation
-0.10 a_short_text&may_happen a_short_text&much_advised a_short_text&nothing_stated a_short_text&often_may
-0.10 a_short_text&remedies_above a_short_text&says_made_up a_short_text&says_means a_short_text&says_never
-0.10 a_short_text&says_people a_short_text&says_words a_short_text&somebody's_own a_site's_lines&about_texts
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&nobody_speaks a_site's_lines&somebody's_own
-0.10 a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_self
-0.10 a_thread's_page&ends_the_text a_thread's_page&says_happened a_thread's_page&says_may
-0.10 a_thread's_page&spoken_of_may a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved
-0.10 a_thread's_page&spoken_of_supposed a_thread's_title&output_near
-0.10 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_solved a_thread's_title&trouble
-0.10 a_whole_error_line&between_sections a_whole_error_line&blanks_near a_whole_error_line&its_words_taken_up
-0.10 a_whole_error_line&much_advised a_whole_error_line&nobody_speaks a_whole_error_line&remedies_below
-0.10 a_whole_error_line&spoken_of_buy a_whole_error_line&spoken_of_explained
-0.10 a_whole_error_line&spoken_of_labelled_remedy a_whole_error_line&spoken_of_labelled_symptom
-0.10 a_whole_error_line&spoken_of_made_up a_whole_error_line&spoken_of_words about_texts&marked
-0.10 about_texts&much_advised about_texts&much_trouble about_texts&says_made_up about_texts&says_means
-0.10 about_texts&says_remedy about_texts&says_supposed about_texts&spoken_of_but about_texts&spoken_of_supposed
-0.10 about_texts&spoken_of_when about_texts&within_code about_texts&words_before advice_share&markup_near
-0.10 advice_share&much_advised advice_share&says_happened advice_share&says_looks_for advice_share&spoken_of_if
-0.10 advice_share&spoken_of_lately advice_share&spoken_of_never advice_share&spoken_of_remedy
-0.10 advice_share&text_about_texts advice_share&typeset advice_share&words_before advised&markup_near
-0.10 advised&much_advised advised&says_happened advised&says_looks_for advised&spoken_of_if advised&spoken_of_lately
-0.10 advised&spoken_of_never advised&spoken_of_remedy advised&text_about_texts advised&typeset advised&words_before
-0.10 advised_by_nobody&happened_to_somebody advised_by_nobody&host_memory advised_by_nobody&much_advised
-0.10 advised_by_nobody&says_after_so_long advised_by_nobody&says_help advised_by_nobody&says_if
-0.10 advised_by_nobody&says_looks_for advised_by_nobody&says_reader advised_by_nobody&says_self
-0.10 advised_by_nobody&says_when advised_by_nobody&spoken_of_changes advised_by_nobody&spoken_of_example
-0.10 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_if advised_by_nobody&typeset
-0.10 alone&names_the_words alone&says_help alone&says_made_up alone&says_never answered_by_mail&nothing_stated
-0.10 answered_by_mail&somebody's_own answered_by_mail&somebody_speaks answered_by_mail&text_behind
-0.10 answered_by_mail&trouble begins_its_line&blanks_near begins_its_line&heads_a_document
-0.10 begins_its_line&its_words_taken_up begins_its_line&markup_near begins_its_line&remedies_above
-0.10 begins_its_line&spoken_of_explained begins_its_line&spoken_of_laughs begins_its_line&spoken_of_made_up
-0.10 begins_its_line&spoken_of_reader begins_its_line&spoken_of_supposed begins_the_text&names_the_words
-0.10 begins_the_text&often_may begins_the_text&says_reader begins_the_text&says_remedy
-0.10 begins_the_text&spoken_of_lately begins_the_text&text_about_texts behind_a_prefix&much_about_texts
-0.10 behind_a_prefix&says_remedy behind_a_prefix&says_when behind_a_prefix&somebody's_own_question,_in_short
-0.10 behind_a_prefix&spoken_of_after_so_long behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_solved
-0.10 beside_a_quotation&trouble between_sections&code_near between_sections&explained_behind between_sections&marked
-0.10 between_sections&mentioned between_sections&nobody_speaks between_sections&nothing_stated
-0.10 between_sections&other_near between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom
-0.10 between_sections&spoken_of_reader between_sections&spoken_of_supposed between_sections&traceback_above
-0.10 blanks_near&heads_a_document blanks_near&much_trouble blanks_near&on_a_stamped_line blanks_near&other_near
-0.10 blanks_near&spoken_of_happened blanks_near&spoken_of_words block_opened&much_trouble block_opened&says_words
-0.10 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_proposed boxes_ticked&mentioned
-0.10 code_near&comment code_near&explained_behind code_near&often_may code_near&says_ask code_near&says_help
-0.10 code_near&says_reader code_near&says_self code_near&somebody's_own,_in_short code_near&spoken_of_buy
-0.10 code_near&text_about_texts comment&indented comment&marked comment&names_the_words comment&says_words
-0.10 comment&somebody's_own comment&spoken_of_after_so_long comment&spoken_of_help comment&spoken_of_if
-0.10 comment&within_code comment&words_before cut_by_dots&hypothetical_sentence cut_by_dots&names_the_words
-0.10 cut_by_dots&says_made_up cut_by_dots&says_self cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause
-0.10 cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_words denied_in_front&ends_the_text denied_in_front&indented
-0.10 denied_in_front&mentioned denied_in_front&says_numbered denied_in_front&spoken_of_changes
-0.10 denied_in_front&spoken_of_example denied_in_front&spoken_of_self ends_the_text&may_happen
-0.10 ends_the_text&says_lesson ends_the_text&says_reader ends_the_text&spoken_of_after_so_long
-0.10 ends_the_text&spoken_of_explained ends_the_text&spoken_of_happened ends_the_text&spoken_of_when
-0.10 ends_the_text&spoken_of_words explained_behind&heads_a_document explained_behind&may_happen
-0.10 explained_behind&setting_near explained_behind&spoken_of_happened figures&heads_a_document figures&nobody_speaks
-0.10 figures&remedies_below figures&says_example figures&says_if figures&spoken_of_laughs figures&spoken_of_lower_it
-0.10 figures&spoken_of_people figures&spoken_of_proposed happened_to_somebody&item_of_a_list
-0.10 happened_to_somebody&markup_near happened_to_somebody&other_near happened_to_somebody&somebody_speaks
-0.10 happened_to_somebody&spoken_of_means heads_a_document&hypothetical_sentence heads_a_document&marked
-0.10 heads_a_document&output_near heads_a_document&spoken_of_example heads_a_document&text_behind
-0.10 heads_a_document&words_before hypothetical_sentence&often_may hypothetical_sentence&output_near
-0.10 hypothetical_sentence&says_cause hypothetical_sentence&says_remedy hypothetical_sentence&spoken_of_after_so_long
-0.10 hypothetical_sentence&spoken_of_people hypothetical_sentence&spoken_of_proposed in_a_thread&much_trouble
-0.10 in_a_thread&often_may in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_lately
-0.10 in_a_thread&spoken_of_proposed in_a_thread&traceback_above in_quotes&its_words_taken_up in_quotes&much_trouble
-0.10 in_quotes&says_changes in_quotes&says_may in_quotes&says_remedy in_quotes&spoken_of_help in_quotes&spoken_of_if
-0.10 in_quotes&spoken_of_labelled_symptom in_quotes&trouble indented&marked indented&says_after_so_long
-0.10 indented&spoken_of_ask indented&spoken_of_labelled_remedy indented&spoken_of_lesson indented&spoken_of_lower_it
-0.10 indented&typeset introduced_as_example&its_hint_printed introduced_as_example&markup_near
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_labelled_symptom
-0.10 introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_lower_it
-0.10 introduced_as_example&spoken_of_reader introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&traceback_above item_of_a_list&nobody_speaks item_of_a_list&says_example
-0.10 item_of_a_list&says_lesson item_of_a_list&says_looks_for item_of_a_list&says_means
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.10 its_hint_printed&may_happen its_hint_printed&spoken_of_cause its_hint_printed&spoken_of_may
-0.10 its_words_taken_up&may_happen its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_if
-0.10 its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_never
-0.10 its_words_taken_up&trouble marked&markup_near marked&somebody's_own_question,_in_short marked&spoken_of_solved
-0.10 marked&within_code marked&words_before markup_near&much_advised markup_near&names_the_words
-0.10 markup_near&often_may markup_near&says_made_up markup_near&spoken_of_changes markup_near&spoken_of_lately
-0.10 markup_near&spoken_of_solved may_happen&output_near may_happen&says_changes may_happen&says_explained
-0.10 may_happen&says_lesson may_happen&spoken_of_explained may_happen&spoken_of_lately may_happen&spoken_of_people
-0.10 mentioned&much_about_texts mentioned&remedies_below mentioned&says_but mentioned&says_cause
-0.10 mentioned&says_looks_for mentioned&says_made_up mentioned&says_reader mentioned&spoken_of_people
-0.10 mentioned&text_about_texts mentioned&traceback_above much_about_texts&output_near much_about_texts&says_made_up
-0.10 much_about_texts&says_when much_about_texts&spoken_of_changes much_about_texts&spoken_of_labelled_symptom
-0.10 much_about_texts&spoken_of_supposed much_about_texts&spoken_of_words much_about_texts&trace_near
-0.10 much_advised&nobody_speaks much_advised&nothing_stated much_advised&spoken_of_reader
-0.10 much_advised&spoken_of_remedy much_trouble&somebody's_own,_in_short much_trouble&spoken_of_when
-0.10 names_the_words&setting_near names_the_words&somebody's_own_question,_in_short
-0.10 names_the_words&spoken_of_after_so_long names_the_words&spoken_of_ask names_the_words&spoken_of_lower_it
-0.10 names_the_words&spoken_of_may names_the_words&spoken_of_never nobody_speaks&remedies_above
-0.10 nobody_speaks&remedies_below nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_labelled_symptom
-0.10 nothing_stated&says_lately nothing_stated&spoken_of_help nothing_stated&spoken_of_people
-0.10 nothing_stated&text_about_texts nothing_stated&trace_near nothing_stated&words_before often_may&spoken_of_buy
-0.10 on_a_stamped_line&says_example on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_laughs
-0.10 on_a_stamped_line&spoken_of_means on_a_stamped_line&spoken_of_remedy other_near&remedies_above
-0.10 other_near&says_after_so_long other_near&spoken_of_happened other_near&spoken_of_means other_near&within_code
-0.10 output_near&says_ask output_near&says_remedy output_near&spoken_of_cause output_near&spoken_of_lesson
-0.10 output_near&spoken_of_proposed output_near&spoken_of_solved output_near&spoken_of_supposed
-0.10 output_near&text_about_texts output_near&text_behind output_near&traceback_above output_near&typeset
-0.10 record&says_but record&says_if record&says_lately record&says_made_up record&spoken_of_people
-0.10 record&spoken_of_reader record&spoken_of_solved record&spoken_of_when record&trouble
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_self remedies_above&trace_near
-0.10 remedies_above&traceback_above remedies_above&trouble remedies_below&spoken_of_help
-0.10 remedies_below&spoken_of_people remedies_below&trace_near says_after_so_long&says_cause
-0.10 says_after_so_long&says_when says_ask&says_looks_for says_ask&says_made_up says_ask&spoken_of_ask
-0.10 says_ask&spoken_of_happened says_ask&spoken_of_lower_it says_but&says_cause says_but&says_self
-0.10 says_but&spoken_of_after_so_long says_but&spoken_of_lately says_cause&text_behind says_changes&says_lately
-0.10 says_changes&text_behind says_changes&trouble says_example&says_made_up says_example&says_when
-0.10 says_example&somebody's_own_machine,_in_short says_example&spoken_of_after_so_long says_explained&says_if
-0.10 says_explained&says_reader says_explained&says_words says_happened&somebody's_own,_in_short
-0.10 says_happened&spoken_of_example says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom
-0.10 says_happened&spoken_of_self says_help&says_looks_for says_if&says_proposed says_if&says_words
-0.10 says_if&spoken_of_if says_if&spoken_of_laughs says_labelled_symptom&spoken_of_may says_lately&says_looks_for
-0.10 says_lately&says_lower_it says_lately&says_may says_lately&says_solved says_lately&spoken_of_when
-0.10 says_lately&trace_near says_lesson&says_reader says_lesson&says_self says_lesson&setting_near
-0.10 says_lesson&spoken_of_self says_lesson&text_behind says_lesson&trouble says_looks_for&says_lower_it
-0.10 says_looks_for&says_may says_looks_for&says_people says_looks_for&spoken_of_happened
-0.10 says_looks_for&spoken_of_reader says_looks_for&spoken_of_words says_looks_for&traceback_above
-0.10 says_lower_it&says_people says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_lesson
-0.10 says_lower_it&spoken_of_means says_made_up&says_supposed says_made_up&spoken_of_when
-0.10 says_may&somebody's_own,_in_short says_may&spoken_of_ask says_may&spoken_of_when
-0.10 says_means&somebody's_own,_in_short says_means&spoken_of_lesson says_numbered&trace_near
-0.10 says_people&setting_near says_people&spoken_of_but says_people&spoken_of_help says_people&spoken_of_if
-0.10 says_people&spoken_of_lower_it says_people&spoken_of_reader says_proposed&somebody's_own says_reader&says_when
-0.10 says_reader&somebody's_own_question,_in_short says_reader&somebody_speaks says_reader&spoken_of_lower_it
-0.10 says_reader&spoken_of_may says_reader&spoken_of_when says_reader&trouble says_remedy&trouble
-0.10 says_self&says_supposed says_self&spoken_of_labelled_symptom says_self&spoken_of_proposed
-0.10 says_solved&somebody's_own_question,_in_short says_solved&somebody_speaks says_supposed&says_when
-0.10 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_may says_supposed&spoken_of_reader
-0.10 says_when&spoken_of_example says_when&spoken_of_made_up says_when&spoken_of_words says_when&traceback_above
-0.10 setting_near&spoken_of_remedy somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_buy
-0.10 somebody's_own&spoken_of_people somebody's_own&spoken_of_self
-0.10 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_but
-0.10 somebody's_own_machine,_in_short&spoken_of_numbered somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_supposed somebody_speaks&spoken_of_buy
-0.10 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_example somebody_speaks&spoken_of_labelled_remedy
-0.10 somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_words spoken_of_after_so_long&spoken_of_buy
-0.10 spoken_of_after_so_long&spoken_of_lesson spoken_of_after_so_long&spoken_of_supposed
-0.10 spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_if
-0.10 spoken_of_ask&spoken_of_lesson spoken_of_ask&spoken_of_may spoken_of_ask&spoken_of_people
-0.10 spoken_of_ask&spoken_of_words spoken_of_but&spoken_of_reader spoken_of_but&spoken_of_remedy
-0.10 spoken_of_buy&spoken_of_example spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_lower_it
-0.10 spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_self spoken_of_buy&spoken_of_supposed
-0.10 spoken_of_buy&trouble spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_labelled_cause
-0.10 spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_numbered spoken_of_cause&trace_near
-0.10 spoken_of_changes&spoken_of_lesson spoken_of_changes&spoken_of_never spoken_of_changes&spoken_of_people
-0.10 spoken_of_changes&spoken_of_solved spoken_of_changes&spoken_of_supposed spoken_of_changes&traceback_above
-0.10 spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_reader
-0.10 spoken_of_example&typeset spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_means
-0.10 spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_self spoken_of_happened&text_about_texts
-0.10 spoken_of_happened&text_behind spoken_of_happened&words_before spoken_of_help&spoken_of_laughs
-0.10 spoken_of_help&spoken_of_means spoken_of_help&spoken_of_supposed spoken_of_help&typeset
-0.10 spoken_of_if&traceback_above spoken_of_if&within_code spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.10 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_symptom&spoken_of_lesson
-0.10 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_labelled_symptom&spoken_of_people
-0.10 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&trouble
-0.10 spoken_of_labelled_symptom&words_before spoken_of_lately&spoken_of_words spoken_of_lately&trouble
-0.10 spoken_of_laughs&trouble spoken_of_lesson&spoken_of_supposed spoken_of_lesson&spoken_of_words
-0.10 spoken_of_lesson&text_behind spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_remedy
-0.10 spoken_of_lower_it&text_about_texts spoken_of_lower_it&words_before spoken_of_made_up&spoken_of_supposed
-0.10 spoken_of_may&spoken_of_words spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_signed
-0.10 spoken_of_means&spoken_of_words spoken_of_means&within_code spoken_of_never&text_behind
-0.10 spoken_of_never&words_before spoken_of_numbered&spoken_of_supposed spoken_of_people&spoken_of_self
-0.10 spoken_of_people&spoken_of_solved spoken_of_reader&spoken_of_solved spoken_of_remedy&spoken_of_self
-0.10 spoken_of_self&spoken_of_signed spoken_of_self&text_about_texts spoken_of_solved&text_behind
-0.10 spoken_of_supposed&text_behind spoken_of_supposed&traceback_above spoken_of_when&traceback_above
-0.10 text_about_texts&text_behind traceback_above&words_before trouble&within_code
-0.05 a_failed_run&a_thread's_title a_failed_run&item_of_a_list a_failed_run&remedies_below a_failed_run&says_ask
-0.05 a_failed_run&says_people a_failed_run&says_remedy a_failed_run&somebody_speaks a_failed_run&spoken_of_buy
-0.05 a_failed_run&spoken_of_lately a_failed_run's_record&a_whole_error_line a_failed_run's_record&figures
-0.05 a_failed_run's_record&indented a_failed_run's_record&markup_near a_failed_run's_record&may_happen
-0.05 a_failed_run's_record&spoken_of_labelled_symptom a_failed_run's_record&spoken_of_lower_it
-0.05 a_failed_run's_record&traceback_above a_failed_run's_record&trouble a_failed_test&nobody_speaks
-0.05 a_failed_test&output_near a_question,_in_short&between_sections a_question,_in_short&blanks_near
-0.05 a_question,_in_short&cut_by_dots a_question,_in_short&host_memory a_question,_in_short&its_hint_printed
-0.05 a_question,_in_short&marked a_question,_in_short&record a_question,_in_short&says_buy
-0.05 a_question,_in_short&says_proposed a_question,_in_short&somebody_speaks a_question,_in_short&spoken_of_but
-0.05 a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_if a_question,_in_short&spoken_of_laughs
-0.05 a_question,_in_short&text_behind a_report's_heading&a_thread's_page a_report's_heading&says_self
-0.05 a_report's_heading&setting_near a_report's_heading&spoken_of_changes a_report's_heading&spoken_of_people
-0.05 a_report's_heading&spoken_of_when a_sentence_leads&a_thread's_title a_sentence_leads&its_words_taken_up
-0.05 a_sentence_leads&markup_near a_sentence_leads&much_trouble a_sentence_leads&often_may a_sentence_leads&record
-0.05 a_sentence_leads&says_buy a_sentence_leads&says_example a_sentence_leads&says_if a_sentence_leads&says_lower_it
-0.05 a_sentence_leads&somebody's_own,_in_short a_sentence_leads&spoken_of_example
-0.05 a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_numbered a_sentence_leads&spoken_of_people
-0.05 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&says_example a_setup,_in_short&says_explained
-0.05 a_setup,_in_short&somebody_speaks a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_changes
-0.05 a_setup,_in_short&spoken_of_people a_short_text&answered_by_mail a_short_text&introduced_as_example
-0.05 a_short_text&says_but a_short_text&says_if a_short_text&says_labelled_symptom a_short_text&says_lower_it
-0.05 a_short_text&spoken_of_but a_site's_lines&may_happen a_site's_lines&mentioned a_site's_lines&remedies_below
-0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_example a_site's_lines&spoken_of_lesson
-0.05 a_site's_lines&spoken_of_means a_site's_lines&spoken_of_words a_site's_lines&trace_near
-0.05 a_thread's_page&a_whole_error_line a_thread's_page&about_texts a_thread's_page&behind_a_prefix
-0.05 a_thread's_page&hypothetical_sentence a_thread's_page&on_a_stamped_line a_thread's_page&says_lower_it
-0.05 a_thread's_page&says_when a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short
-0.05 a_thread's_page&words_before a_thread's_title&comment a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own,_in_short a_thread's_title&somebody_speaks a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&words_before a_whole_error_line&code_near
-0.05 a_whole_error_line&explained_behind a_whole_error_line&heads_a_document a_whole_error_line&in_a_thread
-0.05 a_whole_error_line&much_trouble a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_example
-0.05 a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_means a_whole_error_line&spoken_of_people
-0.05 a_whole_error_line&typeset about_texts&behind_a_prefix about_texts&beside_a_quotation
-0.05 about_texts&its_words_taken_up about_texts&mentioned about_texts&says_ask about_texts&says_cause
-0.05 about_texts&says_may about_texts&says_reader about_texts&spoken_of_explained about_texts&spoken_of_looks_for
-0.05 about_texts&text_behind advice_share&advised advice_share&boxes_ticked advice_share&explained_behind
-0.05 advice_share&in_quotes advice_share&its_words_taken_up advice_share&record advice_share&says_changes
-0.05 advice_share&says_example advice_share&says_help advice_share&says_if advice_share&says_words
-0.05 advice_share&somebody's_own_question,_in_short advice_share&spoken_of_after_so_long
-0.05 advice_share&spoken_of_example advice_share&spoken_of_help advice_share&spoken_of_labelled_remedy
-0.05 advice_share&spoken_of_people advice_share&spoken_of_solved advised&boxes_ticked advised&explained_behind
-0.05 advised&in_quotes advised&its_words_taken_up advised&record advised&says_changes advised&says_example
-0.05 advised&says_help advised&says_if advised&says_words advised&somebody's_own_question,_in_short
-0.05 advised&spoken_of_after_so_long advised&spoken_of_example advised&spoken_of_help
-0.05 advised&spoken_of_labelled_remedy advised&spoken_of_people advised&spoken_of_solved
-0.05 advised_by_nobody&explained_behind advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&on_a_stamped_line advised_by_nobody&says_changes advised_by_nobody&says_example
-0.05 advised_by_nobody&says_proposed advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_buy
-0.05 advised_by_nobody&spoken_of_labelled_remedy advised_by_nobody&spoken_of_lower_it
-0.05 advised_by_nobody&spoken_of_never advised_by_nobody&spoken_of_remedy advised_by_nobody&spoken_of_self
-0.05 advised_by_nobody&text_about_texts alone&happened_to_somebody alone&its_hint_printed alone&says_self
-0.05 alone&somebody's_own answered_by_mail&output_near answered_by_mail&spoken_of_example begins_its_line&cut_by_dots
-0.05 begins_its_line&much_advised begins_its_line&record begins_its_line&says_happened begins_its_line&spoken_of_if
-0.05 begins_its_line&spoken_of_looks_for begins_the_text&much_advised begins_the_text&says_explained
-0.05 begins_the_text&says_help begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_cause
-0.05 begins_the_text&spoken_of_help begins_the_text&spoken_of_lesson begins_the_text&spoken_of_remedy
-0.05 begins_the_text&value_of_a_document behind_a_prefix&blanks_near behind_a_prefix&hypothetical_sentence
-0.05 behind_a_prefix&much_advised behind_a_prefix&often_may behind_a_prefix&says_help behind_a_prefix&says_if
-0.05 behind_a_prefix&says_lesson behind_a_prefix&says_looks_for behind_a_prefix&says_may behind_a_prefix&says_never
-0.05 behind_a_prefix&says_proposed behind_a_prefix&says_self behind_a_prefix&typeset beside_a_quotation&code_near
-0.05 beside_a_quotation&indented beside_a_quotation&nobody_speaks beside_a_quotation&other_near
-0.05 beside_a_quotation&spoken_of_happened between_sections&blanks_near between_sections&boxes_ticked
-0.05 between_sections&happened_to_somebody between_sections&in_a_thread between_sections&in_quotes
-0.05 between_sections&item_of_a_list between_sections&remedies_above between_sections&says_labelled_symptom
-0.05 between_sections&somebody's_own between_sections&somebody's_own_question,_in_short
-0.05 between_sections&spoken_of_made_up between_sections&spoken_of_may between_sections&text_behind
-0.05 blanks_near&markup_near blanks_near&says_self blanks_near&says_words blanks_near&somebody's_own,_in_short
-0.05 blanks_near&spoken_of_cause blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately
-0.05 blanks_near&spoken_of_people blanks_near&spoken_of_self block_opened&in_a_thread block_opened&indented
-0.05 block_opened&its_words_taken_up block_opened&much_advised block_opened&says_labelled_symptom
-0.05 block_opened&spoken_of_labelled_symptom block_opened&spoken_of_lately block_opened&spoken_of_lesson
-0.05 block_opened&spoken_of_people block_opened&spoken_of_reader block_opened&traceback_above
-0.05 boxes_ticked&output_near boxes_ticked&setting_near boxes_ticked&spoken_of_changes code_near&heads_a_document
-0.05 code_near&indented code_near&may_happen code_near&mentioned code_near&nothing_stated code_near&remedies_above
-0.05 code_near&says_numbered code_near&says_remedy code_near&spoken_of_numbered code_near&spoken_of_signed
-0.05 code_near&trace_near comment&much_trouble comment&says_help comment&says_labelled_symptom comment&says_means
-0.05 comment&setting_near comment&somebody's_own_question,_in_short comment&spoken_of_changes
-0.05 comment&spoken_of_numbered comment&traceback_above cut_by_dots&often_may cut_by_dots&says_means
-0.05 cut_by_dots&says_people cut_by_dots&says_proposed cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_ask
-0.05 cut_by_dots&spoken_of_help cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_may
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed
-0.05 denied_in_front&hypothetical_sentence denied_in_front&much_trouble denied_in_front&says_lately
-0.05 denied_in_front&says_supposed denied_in_front&somebody's_own denied_in_front&spoken_of_happened
-0.05 denied_in_front&spoken_of_lower_it denied_in_front&spoken_of_may denied_in_front&spoken_of_reader
-0.05 denied_in_front&traceback_above ends_the_text&hypothetical_sentence ends_the_text&item_of_a_list
-0.05 ends_the_text&says_ask ends_the_text&says_changes ends_the_text&says_made_up
-0.05 ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_reader ends_the_text&spoken_of_supposed
-0.05 ends_the_text&trouble explained_behind&hypothetical_sentence explained_behind&names_the_words
-0.05 explained_behind&says_reader explained_behind&spoken_of_cause explained_behind&spoken_of_lesson
-0.05 explained_behind&spoken_of_looks_for explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 explained_behind&words_before figures&much_advised figures&remedies_above figures&says_but figures&says_buy
-0.05 figures&says_explained figures&says_labelled_symptom figures&says_lesson figures&says_made_up figures&says_means
-0.05 figures&says_numbered figures&says_reader figures&somebody's_own_machine,_in_short figures&spoken_of_happened
-0.05 figures&spoken_of_reader happened_to_somebody&heads_a_document happened_to_somebody&in_a_thread
-0.05 happened_to_somebody&introduced_as_example happened_to_somebody&on_a_stamped_line
-0.05 happened_to_somebody&says_supposed happened_to_somebody&spoken_of_but happened_to_somebody&spoken_of_happened
-0.05 happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_numbered
-0.05 happened_to_somebody&spoken_of_proposed happened_to_somebody&spoken_of_remedy
-0.05 happened_to_somebody&spoken_of_signed happened_to_somebody&text_about_texts heads_a_document&item_of_a_list
-0.05 heads_a_document&its_words_taken_up heads_a_document&much_advised heads_a_document&nothing_stated
-0.05 heads_a_document&often_may heads_a_document&says_example heads_a_document&says_happened
-0.05 heads_a_document&says_labelled_symptom heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&says_people heads_a_document&spoken_of_cause heads_a_document&spoken_of_changes
-0.05 heads_a_document&spoken_of_made_up host_memory&indented host_memory&somebody_speaks host_memory&within_code
-0.05 hypothetical_sentence&in_a_thread hypothetical_sentence&indented hypothetical_sentence&its_words_taken_up
-0.05 hypothetical_sentence&much_advised hypothetical_sentence&says_buy hypothetical_sentence&says_lesson
-0.05 hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_example
-0.05 hypothetical_sentence&spoken_of_solved hypothetical_sentence&spoken_of_supposed in_a_thread&markup_near
-0.05 in_a_thread&nothing_stated in_a_thread&output_near in_a_thread&record in_a_thread&says_help
-0.05 in_a_thread&says_people in_a_thread&says_when in_a_thread&spoken_of_labelled_symptom
-0.05 in_a_thread&spoken_of_remedy in_a_thread&spoken_of_signed in_a_thread&value_of_a_document
-0.05 in_quotes&introduced_as_example in_quotes&much_advised in_quotes&remedies_below in_quotes&says_help
-0.05 in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_buy in_quotes&spoken_of_changes
-0.05 in_quotes&words_before indented&its_hint_printed indented&much_about_texts indented&says_example
-0.05 indented&says_made_up indented&says_supposed indented&says_words indented&spoken_of_changes
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_signed indented&text_about_texts indented&within_code
-0.05 introduced_as_example&much_advised introduced_as_example&output_near introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_made_up introduced_as_example&spoken_of_remedy
-0.05 introduced_as_example&spoken_of_when item_of_a_list&remedies_above item_of_a_list&says_if
-0.05 item_of_a_list&says_may item_of_a_list&says_self item_of_a_list&spoken_of_solved item_of_a_list&traceback_above
-0.05 its_hint_printed&markup_near its_hint_printed&says_lower_it its_hint_printed&says_means
-0.05 its_hint_printed&says_words its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_buy
-0.05 its_hint_printed&spoken_of_labelled_remedy its_hint_printed&text_behind its_words_taken_up&markup_near
-0.05 its_words_taken_up&nothing_stated its_words_taken_up&record its_words_taken_up&setting_near
-0.05 its_words_taken_up&somebody's_own its_words_taken_up&spoken_of_help
-0.05 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lesson
-0.05 its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_reader its_words_taken_up&spoken_of_remedy
-0.05 its_words_taken_up&spoken_of_words its_words_taken_up&text_behind its_words_taken_up&words_before
-0.05 marked&may_happen marked&names_the_words marked&spoken_of_after_so_long marked&spoken_of_but
-0.05 marked&spoken_of_changes marked&spoken_of_supposed marked&spoken_of_when marked&traceback_above
-0.05 markup_near&nothing_stated markup_near&other_near markup_near&remedies_below markup_near&says_changes
-0.05 markup_near&says_reader markup_near&says_remedy markup_near&spoken_of_cause markup_near&spoken_of_never
-0.05 markup_near&spoken_of_signed markup_near&text_about_texts may_happen&much_advised may_happen&remedies_above
-0.05 may_happen&remedies_below may_happen&says_but may_happen&says_never may_happen&spoken_of_changes
-0.05 may_happen&spoken_of_labelled_remedy may_happen&spoken_of_lower_it may_happen&spoken_of_never
-0.05 may_happen&spoken_of_words may_happen&steps_that_led_to_it may_happen&typeset mentioned&other_near
-0.05 mentioned&remedies_above mentioned&says_ask mentioned&says_words mentioned&somebody's_own
-0.05 mentioned&somebody's_own,_in_short mentioned&spoken_of_solved much_about_texts&record
-0.05 much_about_texts&setting_near much_about_texts&spoken_of_but much_about_texts&spoken_of_lately
-0.05 much_about_texts&spoken_of_may much_about_texts&spoken_of_self much_about_texts&spoken_of_when
-0.05 much_about_texts&trouble much_advised&other_near much_advised&spoken_of_but much_advised&spoken_of_example
-0.05 much_advised&spoken_of_happened much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_people much_advised&spoken_of_self
-0.05 much_advised&steps_that_led_to_it much_trouble&nobody_speaks much_trouble&nothing_stated much_trouble&other_near
-0.05 much_trouble&says_words much_trouble&spoken_of_ask much_trouble&spoken_of_example much_trouble&spoken_of_may
-0.05 much_trouble&spoken_of_remedy much_trouble&words_before names_the_words&says_cause names_the_words&says_if
-0.05 names_the_words&somebody's_own,_in_short names_the_words&spoken_of_but names_the_words&spoken_of_lately
-0.05 names_the_words&spoken_of_means names_the_words&spoken_of_reader names_the_words&spoken_of_remedy
-0.05 names_the_words&traceback_above nobody_speaks&other_near nobody_speaks&says_lower_it nobody_speaks&says_self
-0.05 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_never nobody_speaks&text_behind
-0.05 nothing_stated&remedies_above nothing_stated&says_but nothing_stated&says_cause nothing_stated&says_happened
-0.05 nothing_stated&says_proposed nothing_stated&spoken_of_cause nothing_stated&spoken_of_looks_for
-0.05 nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_numbered nothing_stated&steps_that_led_to_it
-0.05 nothing_stated&within_code often_may&says_but often_may&says_lower_it often_may&says_may often_may&says_people
-0.05 often_may&says_reader often_may&says_self often_may&somebody's_own often_may&spoken_of_lately
-0.05 often_may&spoken_of_made_up often_may&spoken_of_signed often_may&spoken_of_solved often_may&spoken_of_when
-0.05 on_a_stamped_line&record on_a_stamped_line&says_help on_a_stamped_line&spoken_of_solved other_near&says_cause
-0.05 other_near&says_remedy other_near&spoken_of_changes other_near&spoken_of_solved other_near&traceback_above
-0.05 output_near&says_looks_for output_near&says_lower_it output_near&spoken_of_explained
-0.05 output_near&spoken_of_people record&says_after_so_long record&says_example record&says_laughs record&says_remedy
-0.05 record&spoken_of_supposed remedies_above&remedies_below remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_example remedies_above&spoken_of_if
-0.05 remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_may remedies_above&spoken_of_reader
-0.05 remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_if remedies_below&spoken_of_lesson
-0.05 remedies_below&spoken_of_lower_it remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&text_behind
-0.05 remedies_below&traceback_above says_after_so_long&says_lesson says_after_so_long&says_never
-0.05 says_after_so_long&says_proposed says_after_so_long&says_solved says_after_so_long&spoken_of_words
-0.05 says_ask&says_but says_ask&says_example says_ask&somebody's_own says_ask&somebody's_own_question,_in_short
-0.05 says_ask&spoken_of_but says_ask&spoken_of_help says_ask&spoken_of_lesson says_ask&spoken_of_when
-0.05 says_ask&spoken_of_words says_ask&trace_near says_but&says_example says_but&says_means says_but&says_remedy
-0.05 says_but&says_supposed says_but&somebody's_own,_in_short says_but&spoken_of_supposed says_but&spoken_of_when
-0.05 says_buy&says_if says_cause&says_lesson says_cause&says_may says_cause&says_when says_cause&trouble
-0.05 says_cause&words_before says_changes&says_if says_changes&says_made_up says_changes&spoken_of_self
-0.05 says_example&says_means says_example&spoken_of_ask says_example&spoken_of_help says_example&spoken_of_lower_it
-0.05 says_explained&says_lesson says_explained&says_may says_explained&setting_near says_explained&spoken_of_help
-0.05 says_explained&words_before says_happened&says_labelled_symptom says_happened&somebody_speaks
-0.05 says_happened&spoken_of_proposed says_happened&spoken_of_remedy says_help&says_lesson says_help&says_means
-0.05 says_help&says_remedy says_help&says_supposed says_help&spoken_of_but says_help&spoken_of_happened
-0.05 says_help&spoken_of_help says_help&spoken_of_lesson says_help&spoken_of_looks_for says_help&spoken_of_lower_it
-0.05 says_help&spoken_of_solved says_help&spoken_of_words says_if&says_looks_for says_if&setting_near
-0.05 says_if&spoken_of_example says_if&spoken_of_happened says_if&spoken_of_people says_if&spoken_of_remedy
-0.05 says_if&trace_near says_if&traceback_above says_labelled_symptom&spoken_of_cause
-0.05 says_labelled_symptom&spoken_of_lower_it says_labelled_symptom&spoken_of_means says_labelled_symptom&trace_near
-0.05 says_labelled_symptom&traceback_above says_labelled_symptom&trouble says_lately&says_numbered
-0.05 says_lately&says_words says_lately&setting_near says_lately&spoken_of_after_so_long
-0.05 says_lately&spoken_of_happened says_lately&spoken_of_may says_lately&spoken_of_words says_lesson&spoken_of_may
-0.05 says_lesson&words_before says_looks_for&says_made_up says_looks_for&says_reader says_looks_for&says_words
-0.05 says_looks_for&spoken_of_ask says_looks_for&spoken_of_but says_looks_for&spoken_of_cause
-0.05 says_looks_for&spoken_of_changes says_looks_for&spoken_of_example says_looks_for&spoken_of_help
-0.05 says_looks_for&spoken_of_lately says_looks_for&spoken_of_lesson says_looks_for&spoken_of_people
-0.05 says_lower_it&says_means says_lower_it&spoken_of_ask says_lower_it&spoken_of_example says_lower_it&spoken_of_if
-0.05 says_lower_it&text_behind says_lower_it&traceback_above says_made_up&says_people
-0.05 says_made_up&somebody's_own,_in_short says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for
-0.05 says_may&says_never says_may&says_solved says_may&somebody's_own says_may&spoken_of_after_so_long
-0.05 says_may&spoken_of_lesson says_may&spoken_of_lower_it says_may&spoken_of_never says_may&spoken_of_proposed
-0.05 says_may&spoken_of_self says_means&says_when says_means&somebody's_own_machine,_in_short
-0.05 says_means&spoken_of_but says_means&spoken_of_changes says_means&spoken_of_help says_means&spoken_of_if
-0.05 says_means&spoken_of_lately says_means&spoken_of_looks_for says_means&spoken_of_lower_it
-0.05 says_means&spoken_of_means says_means&spoken_of_people says_means&spoken_of_remedy says_means&spoken_of_self
-0.05 says_means&spoken_of_words says_never&says_reader says_never&somebody's_own_machine,_in_short
-0.05 says_numbered&says_reader says_numbered&spoken_of_when says_people&says_when says_people&says_words
-0.05 says_people&spoken_of_changes says_people&spoken_of_example says_people&spoken_of_lesson
-0.05 says_people&spoken_of_looks_for says_people&spoken_of_when says_people&spoken_of_words says_proposed&says_words
-0.05 says_proposed&somebody_speaks says_reader&somebody's_own,_in_short says_reader&somebody's_own_machine,_in_short
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_people says_reader&spoken_of_supposed
-0.05 says_remedy&somebody's_own_machine,_in_short says_remedy&spoken_of_self says_remedy&words_before
-0.05 says_self&spoken_of_explained says_self&spoken_of_help says_self&spoken_of_if says_self&spoken_of_laughs
-0.05 says_self&spoken_of_lesson says_self&trace_near says_solved&says_when says_solved&somebody's_own,_in_short
-0.05 says_supposed&spoken_of_happened says_supposed&spoken_of_lower_it says_supposed&spoken_of_self
-0.05 says_supposed&spoken_of_supposed says_when&spoken_of_never says_words&spoken_of_after_so_long
-0.05 says_words&spoken_of_but says_words&spoken_of_lately says_words&spoken_of_lesson says_words&spoken_of_made_up
-0.05 says_words&spoken_of_remedy says_words&spoken_of_words says_words&trace_near
-0.05 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_labelled_cause
-0.05 setting_near&text_about_texts setting_near&typeset somebody's_own&spoken_of_but somebody's_own&spoken_of_means
-0.05 somebody's_own&spoken_of_remedy somebody's_own&spoken_of_signed somebody's_own&text_about_texts
-0.05 somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&spoken_of_buy
-0.05 somebody's_own,_in_short&spoken_of_example somebody's_own,_in_short&spoken_of_made_up
-0.05 somebody's_own,_in_short&spoken_of_never somebody's_own,_in_short&spoken_of_proposed
-0.05 somebody's_own_machine,_in_short&spoken_of_labelled_symptom somebody's_own_machine,_in_short&spoken_of_people
-0.05 somebody's_own_machine,_in_short&traceback_above somebody's_own_question,_in_short&spoken_of_labelled_symptom
-0.05 somebody's_own_question,_in_short&spoken_of_when somebody_speaks&somebody's_own_machine,_in_short
-0.05 somebody_speaks&somebody's_own_question,_in_short somebody_speaks&spoken_of_after_so_long
-0.05 somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_made_up somebody_speaks&spoken_of_remedy
-0.05 somebody_speaks&spoken_of_signed somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_when
-0.05 somebody_speaks&traceback_above spoken_of_after_so_long&spoken_of_people
-0.05 spoken_of_after_so_long&spoken_of_signed spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_lately
-0.05 spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_proposed
-0.05 spoken_of_but&spoken_of_example spoken_of_but&spoken_of_explained spoken_of_but&spoken_of_supposed
-0.05 spoken_of_buy&spoken_of_may spoken_of_buy&text_behind spoken_of_buy&trace_near
-0.05 spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_self spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&traceback_above spoken_of_cause&typeset spoken_of_changes&spoken_of_explained
-0.05 spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&text_behind
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_lower_it
-0.05 spoken_of_example&spoken_of_means spoken_of_example&spoken_of_people spoken_of_example&spoken_of_proposed
-0.05 spoken_of_example&spoken_of_solved spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_made_up
-0.05 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_remedy spoken_of_explained&spoken_of_supposed
-0.05 spoken_of_happened&spoken_of_help spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_labelled_remedy
-0.05 spoken_of_happened&spoken_of_lesson spoken_of_happened&typeset spoken_of_happened&value_of_a_document
-0.05 spoken_of_help&spoken_of_lower_it spoken_of_help&text_behind spoken_of_help&words_before
-0.05 spoken_of_if&spoken_of_laughs spoken_of_if&spoken_of_when spoken_of_if&trouble
-0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&spoken_of_when
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_symptom&spoken_of_means
-0.05 spoken_of_labelled_symptom&spoken_of_numbered spoken_of_labelled_symptom&spoken_of_when
-0.05 spoken_of_lately&spoken_of_solved spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words
-0.05 spoken_of_laughs&trace_near spoken_of_lesson&spoken_of_signed spoken_of_lesson&typeset
-0.05 spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&spoken_of_people spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code
-0.05 spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy
-0.05 spoken_of_made_up&trouble spoken_of_may&spoken_of_remedy spoken_of_may&spoken_of_signed
-0.05 spoken_of_may&spoken_of_solved spoken_of_may&spoken_of_supposed spoken_of_may&steps_that_led_to_it
-0.05 spoken_of_may&text_about_texts spoken_of_may&within_code spoken_of_means&spoken_of_never
-0.05 spoken_of_means&words_before spoken_of_never&spoken_of_words spoken_of_numbered&spoken_of_solved
-0.05 spoken_of_people&spoken_of_signed spoken_of_people&typeset spoken_of_reader&traceback_above
-0.05 spoken_of_reader&typeset spoken_of_self&trace_near spoken_of_self&traceback_above
-0.05 spoken_of_signed&spoken_of_supposed spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words
-0.05 spoken_of_supposed&spoken_of_when spoken_of_supposed&typeset spoken_of_supposed&within_code
-0.05 spoken_of_when&typeset steps_that_led_to_it&trouble text_about_texts&trouble typeset&words_before
+0.05 a_failed_run&a_site's_lines a_failed_run&a_thread's_page a_failed_run&a_whole_error_line
+0.05 a_failed_run&advised_by_nobody a_failed_run&heads_a_document a_failed_run&names_the_words
+0.05 a_failed_run&nothing_stated a_failed_run&record a_failed_run&says_if a_failed_run&says_made_up
+0.05 a_failed_run&says_never a_failed_run&says_when a_failed_run&somebody's_own,_in_short
+0.05 a_failed_run&spoken_of_explained a_failed_run&spoken_of_means a_failed_run&spoken_of_reader
+0.05 a_failed_run's_record&nobody_speaks a_failed_run's_record&often_may a_failed_run's_record&other_near
+0.05 a_failed_run's_record&spoken_of_means a_failed_test&about_texts a_failed_test&on_a_stamped_line
+0.05 a_failed_test&other_near a_failed_test&says_happened a_failed_test&trouble a_failed_test&words_before
+0.05 a_picture_near&begins_its_line a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures
+0.05 a_picture_near&in_a_thread a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nobody_speaks
+0.05 a_picture_near&nothing_stated a_picture_near&setting_near a_picture_near&somebody_speaks
+0.05 a_picture_near&spoken_of_ask a_picture_near&spoken_of_but a_picture_near&spoken_of_happened
+0.05 a_picture_near&spoken_of_help a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it
+0.05 a_picture_near&spoken_of_may a_picture_near&spoken_of_means a_picture_near&spoken_of_reader
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text a_question,_in_short&block_opened
+0.05 a_question,_in_short&denied_in_front a_question,_in_short&introduced_as_example a_question,_in_short&says_may
+0.05 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&spoken_of_lately
+0.05 a_report's_heading&begins_its_line a_report's_heading&begins_the_text a_report's_heading&boxes_ticked
+0.05 a_report's_heading&comment a_report's_heading&happened_to_somebody a_report's_heading&heads_a_document
+0.05 a_report's_heading&hypothetical_sentence a_report's_heading&marked a_report's_heading&may_happen
+0.05 a_report's_heading&mentioned a_report's_heading&much_advised a_report's_heading&nothing_stated
+0.05 a_report's_heading&often_may a_report's_heading&on_a_stamped_line a_report's_heading&output_near
+0.05 a_report's_heading&says_after_so_long a_report's_heading&says_happened a_report's_heading&says_when
+0.05 a_report's_heading&says_words a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_lower_it a_report's_heading&spoken_of_words
+0.05 a_report's_heading&trace_near a_report's_heading&traceback_above a_report's_heading&trouble
+0.05 a_sentence_leads&boxes_ticked a_sentence_leads&much_advised a_sentence_leads&says_labelled_symptom
+0.05 a_sentence_leads&says_may a_sentence_leads&spoken_of_means a_setup,_in_short&about_texts
+0.05 a_setup,_in_short&behind_a_prefix a_setup,_in_short&comment a_setup,_in_short&heads_a_document
+0.05 a_setup,_in_short&host_memory a_setup,_in_short&much_trouble a_setup,_in_short&other_near
+0.05 a_setup,_in_short&says_happened a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_setup,_in_short&somebody's_own_question,_in_short
+0.05 a_setup,_in_short&spoken_of_after_so_long a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset
+0.05 a_short_text&says_cause a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&spoken_of_cause a_short_text&spoken_of_explained a_short_text&spoken_of_means
+0.05 a_short_text&spoken_of_never a_short_text&spoken_of_solved a_site's_lines&hypothetical_sentence
+0.05 a_site's_lines&in_a_thread a_site's_lines&says_happened a_site's_lines&says_if a_site's_lines&spoken_of_but
+0.05 a_site's_lines&spoken_of_cause a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_reader
+0.05 a_site's_lines&spoken_of_remedy a_site's_lines&trouble a_thread's_page&begins_its_line
+0.05 a_thread's_page&between_sections a_thread's_page&block_opened a_thread's_page&figures
+0.05 a_thread's_page&happened_to_somebody a_thread's_page&names_the_words a_thread's_page&says_if
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&says_reader a_thread's_page&somebody's_own,_in_short
+0.05 a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lately
+0.05 a_thread's_page&spoken_of_numbered a_thread's_page&trace_near a_thread's_page&value_of_a_document
+0.05 a_thread's_title&about_texts a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&figures
+0.05 a_thread's_title&mentioned a_thread's_title&much_trouble a_thread's_title&nothing_stated
+0.05 a_thread's_title&often_may a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom
+0.05 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_proposed a_whole_error_line&alone
+0.05 a_whole_error_line&may_happen a_whole_error_line&often_may a_whole_error_line&setting_near
+0.05 a_whole_error_line&spoken_of_lately a_whole_error_line&spoken_of_solved about_texts&blanks_near
+0.05 about_texts&boxes_ticked about_texts&cut_by_dots about_texts&explained_behind about_texts&markup_near
+0.05 about_texts&says_looks_for about_texts&says_never about_texts&somebody's_own_question,_in_short
+0.05 about_texts&spoken_of_laughs about_texts&spoken_of_numbered about_texts&spoken_of_signed advice_share&code_near
+0.05 advice_share&comment advice_share&denied_in_front advice_share&marked advice_share&mentioned
+0.05 advice_share&other_near advice_share&says_made_up advice_share&says_numbered advice_share&says_when
+0.05 advice_share&somebody's_own advice_share&spoken_of_but advice_share&spoken_of_laughs
+0.05 advice_share&spoken_of_lesson advice_share&spoken_of_made_up advice_share&spoken_of_may
+0.05 advice_share&traceback_above advice_share&trouble advised&code_near advised&comment advised&denied_in_front
+0.05 advised&marked advised&mentioned advised&other_near advised&says_made_up advised&says_numbered advised&says_when
+0.05 advised&somebody's_own advised&spoken_of_but advised&spoken_of_laughs advised&spoken_of_lesson
+0.05 advised&spoken_of_made_up advised&spoken_of_may advised&traceback_above advised&trouble
+0.05 advised_by_nobody&comment advised_by_nobody&much_trouble advised_by_nobody&output_near
+0.05 advised_by_nobody&says_but advised_by_nobody&says_happened advised_by_nobody&says_lesson
+0.05 advised_by_nobody&says_numbered advised_by_nobody&says_remedy advised_by_nobody&spoken_of_people
+0.05 advised_by_nobody&spoken_of_when advised_by_nobody&text_behind advised_by_nobody&traceback_above
+0.05 alone&hypothetical_sentence alone&somebody's_own_machine,_in_short answered_by_mail&words_before
+0.05 begins_its_line&in_a_thread begins_its_line&often_may begins_its_line&says_self begins_its_line&spoken_of_buy
+0.05 begins_its_line&spoken_of_cause begins_the_text&happened_to_somebody begins_the_text&host_memory
+0.05 begins_the_text&its_hint_printed begins_the_text&says_may begins_the_text&says_numbered
+0.05 begins_the_text&spoken_of_explained begins_the_text&spoken_of_proposed begins_the_text&spoken_of_signed
+0.05 behind_a_prefix&between_sections behind_a_prefix&boxes_ticked behind_a_prefix&item_of_a_list
+0.05 behind_a_prefix&mentioned behind_a_prefix&says_lately behind_a_prefix&says_lower_it
+0.05 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_help behind_a_prefix&spoken_of_labelled_symptom
+0.05 behind_a_prefix&spoken_of_never behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_remedy
+0.05 behind_a_prefix&spoken_of_supposed behind_a_prefix&text_behind between_sections&heads_a_document
+0.05 between_sections&introduced_as_example between_sections&markup_near between_sections&much_trouble
+0.05 between_sections&often_may between_sections&output_near between_sections&spoken_of_after_so_long
+0.05 between_sections&spoken_of_people between_sections&spoken_of_words blanks_near&block_opened
+0.05 blanks_near&in_quotes blanks_near&introduced_as_example blanks_near&its_hint_printed
+0.05 blanks_near&its_words_taken_up blanks_near&may_happen blanks_near&much_advised blanks_near&often_may
+0.05 blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_changes blanks_near&spoken_of_example
+0.05 blanks_near&spoken_of_means blanks_near&spoken_of_when block_opened&boxes_ticked block_opened&heads_a_document
+0.05 block_opened&in_quotes block_opened&may_happen block_opened&says_happened block_opened&says_when
+0.05 boxes_ticked&code_near boxes_ticked&comment boxes_ticked&its_hint_printed boxes_ticked&much_trouble
+0.05 boxes_ticked&somebody's_own,_in_short boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if
+0.05 boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_people
+0.05 boxes_ticked&spoken_of_when code_near&happened_to_somebody code_near&markup_near code_near&says_cause
+0.05 code_near&says_example code_near&setting_near code_near&spoken_of_ask code_near&spoken_of_example
+0.05 code_near&spoken_of_happened code_near&spoken_of_words code_near&traceback_above comment&in_quotes
+0.05 comment&introduced_as_example comment&much_about_texts comment&often_may comment&says_but
+0.05 comment&spoken_of_cause comment&spoken_of_explained comment&spoken_of_lesson comment&spoken_of_made_up
+0.05 comment&spoken_of_may comment&spoken_of_never comment&spoken_of_remedy comment&spoken_of_supposed
+0.05 comment&spoken_of_when cut_by_dots&on_a_stamped_line cut_by_dots&says_looks_for
+0.05 cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_example cut_by_dots&spoken_of_happened
+0.05 cut_by_dots&spoken_of_made_up cut_by_dots&trace_near denied_in_front&marked denied_in_front&may_happen
+0.05 denied_in_front&often_may denied_in_front&on_a_stamped_line denied_in_front&says_looks_for
+0.05 denied_in_front&says_may denied_in_front&somebody's_own,_in_short
+0.05 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_labelled_symptom
+0.05 denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never denied_in_front&spoken_of_people
+0.05 denied_in_front&trouble ends_the_text&marked ends_the_text&much_trouble ends_the_text&nobody_speaks
+0.05 ends_the_text&often_may ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_but
+0.05 ends_the_text&spoken_of_changes ends_the_text&spoken_of_lately ends_the_text&spoken_of_made_up
+0.05 ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people
+0.05 ends_the_text&traceback_above explained_behind&mentioned explained_behind&spoken_of_after_so_long
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_if explained_behind&spoken_of_lower_it
+0.05 explained_behind&spoken_of_never explained_behind&spoken_of_remedy explained_behind&spoken_of_words
+0.05 figures&much_trouble figures&somebody's_own_question,_in_short frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&indented happened_to_somebody&record happened_to_somebody&says_after_so_long
+0.05 happened_to_somebody&says_lower_it happened_to_somebody&spoken_of_buy
+0.05 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_laughs
+0.05 happened_to_somebody&spoken_of_supposed heads_a_document&says_but heads_a_document&says_means
+0.05 heads_a_document&says_reader heads_a_document&says_when heads_a_document&says_words
+0.05 heads_a_document&somebody's_own heads_a_document&somebody's_own_machine,_in_short
+0.05 heads_a_document&spoken_of_help heads_a_document&spoken_of_means heads_a_document&spoken_of_numbered
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_remedy heads_a_document&spoken_of_solved
+0.05 heads_a_document&spoken_of_supposed heads_a_document&typeset host_memory&in_a_thread
+0.05 host_memory&introduced_as_example host_memory&says_means host_memory&says_reader host_memory&spoken_of_if
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_may host_memory&text_behind host_memory&trace_near
+0.05 hypothetical_sentence&mentioned hypothetical_sentence&says_people hypothetical_sentence&spoken_of_explained
+0.05 hypothetical_sentence&spoken_of_laughs hypothetical_sentence&spoken_of_when in_a_thread&indented
+0.05 in_a_thread&on_a_stamped_line in_a_thread&says_but in_a_thread&says_if in_a_thread&says_lower_it
+0.05 in_a_thread&says_means in_a_thread&somebody's_own_machine,_in_short in_a_thread&somebody_speaks
+0.05 in_a_thread&spoken_of_buy in_a_thread&spoken_of_happened in_a_thread&spoken_of_if in_a_thread&spoken_of_made_up
+0.05 in_a_thread&spoken_of_numbered in_a_thread&trace_near in_quotes&says_example in_quotes&says_never
+0.05 in_quotes&says_numbered in_quotes&says_solved in_quotes&spoken_of_ask in_quotes&steps_that_led_to_it
+0.05 in_quotes&within_code indented&much_trouble indented&often_may indented&remedies_above indented&says_but
+0.05 indented&says_lower_it indented&says_may indented&somebody's_own_machine,_in_short indented&spoken_of_help
+0.05 indented&spoken_of_laughs indented&spoken_of_made_up indented&spoken_of_never indented&spoken_of_reader
+0.05 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&on_a_stamped_line
+0.05 introduced_as_example&spoken_of_example introduced_as_example&spoken_of_help introduced_as_example&spoken_of_may
+0.05 introduced_as_example&spoken_of_solved introduced_as_example&text_behind item_of_a_list&much_trouble
+0.05 item_of_a_list&often_may item_of_a_list&says_labelled_symptom item_of_a_list&says_lately
+0.05 item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_help
+0.05 item_of_a_list&spoken_of_may item_of_a_list&spoken_of_numbered item_of_a_list&spoken_of_when
+0.05 its_hint_printed&names_the_words its_hint_printed&nobody_speaks its_hint_printed&says_may
+0.05 its_hint_printed&says_reader its_hint_printed&spoken_of_but its_hint_printed&spoken_of_changes
+0.05 its_hint_printed&spoken_of_example its_hint_printed&spoken_of_explained its_hint_printed&spoken_of_lately
+0.05 its_hint_printed&spoken_of_means its_hint_printed&spoken_of_people its_hint_printed&spoken_of_proposed
+0.05 its_place_behind&markup_near its_place_behind&output_near marked&much_about_texts marked&nobody_speaks
+0.05 marked&says_but marked&says_labelled_symptom marked&spoken_of_explained marked&spoken_of_lesson
+0.05 marked&spoken_of_may marked&spoken_of_people marked&spoken_of_words markup_near&says_lately
+0.05 markup_near&says_looks_for markup_near&setting_near markup_near&spoken_of_but markup_near&spoken_of_explained
+0.05 markup_near&spoken_of_lower_it markup_near&spoken_of_remedy markup_near&spoken_of_when may_happen&much_trouble
+0.05 may_happen&says_ask may_happen&says_cause may_happen&says_laughs may_happen&says_looks_for
+0.05 may_happen&says_remedy may_happen&says_when may_happen&spoken_of_example may_happen&spoken_of_proposed
+0.05 may_happen&spoken_of_signed may_happen&text_behind mentioned&often_may mentioned&says_when
+0.05 mentioned&spoken_of_if mentioned&spoken_of_never mentioned&within_code much_about_texts&nothing_stated
+0.05 much_about_texts&says_may much_about_texts&says_words much_about_texts&spoken_of_example
+0.05 much_about_texts&spoken_of_help much_about_texts&spoken_of_if much_about_texts&spoken_of_reader
+0.05 much_advised&much_trouble much_advised&often_may much_advised&output_near much_advised&spoken_of_cause
+0.05 much_advised&spoken_of_help much_advised&text_behind much_advised&words_before much_trouble&record
+0.05 much_trouble&says_after_so_long much_trouble&says_but much_trouble&says_means much_trouble&says_reader
+0.05 much_trouble&says_self much_trouble&says_when much_trouble&somebody's_own
+0.05 much_trouble&somebody's_own_machine,_in_short much_trouble&somebody's_own_question,_in_short
+0.05 much_trouble&somebody_speaks much_trouble&spoken_of_after_so_long much_trouble&spoken_of_but
+0.05 much_trouble&spoken_of_lately much_trouble&spoken_of_lesson much_trouble&spoken_of_means much_trouble&trace_near
+0.05 names_the_words&record names_the_words&says_but names_the_words&says_laughs names_the_words&says_lesson
+0.05 names_the_words&says_people names_the_words&words_before nobody_speaks&says_after_so_long
+0.05 nobody_speaks&says_example nobody_speaks&says_explained nobody_speaks&says_help nobody_speaks&says_lately
+0.05 nobody_speaks&says_means nobody_speaks&says_never nobody_speaks&setting_near
+0.05 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_lower_it
+0.05 nobody_speaks&steps_that_led_to_it nobody_speaks&traceback_above nobody_speaks&words_before
+0.05 nothing_stated&says_if nothing_stated&somebody_speaks nothing_stated&spoken_of_laughs nothing_stated&trouble
+0.05 often_may&says_if often_may&says_words often_may&setting_near often_may&spoken_of_lower_it
+0.05 on_a_stamped_line&says_if on_a_stamped_line&says_may on_a_stamped_line&says_means
+0.05 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_but
+0.05 on_a_stamped_line&spoken_of_lesson on_a_stamped_line&spoken_of_proposed on_a_stamped_line&spoken_of_supposed
+0.05 on_a_stamped_line&spoken_of_words other_near&says_explained other_near&says_reader
+0.05 other_near&somebody's_own_question,_in_short other_near&spoken_of_example other_near&spoken_of_people
+0.05 other_near&spoken_of_signed other_near&words_before output_near&says_cause output_near&says_explained
+0.05 output_near&says_help output_near&says_lately output_near&says_means output_near&says_proposed
+0.05 output_near&spoken_of_labelled_remedy output_near&spoken_of_lately record&says_cause record&says_changes
+0.05 record&says_reader record&somebody's_own,_in_short record&somebody_speaks record&spoken_of_cause
+0.05 record&spoken_of_looks_for record&spoken_of_may record&spoken_of_means record&spoken_of_proposed
+0.05 record&spoken_of_words record&text_behind remedies_above&setting_near remedies_above&somebody's_own,_in_short
+0.05 remedies_above&spoken_of_but remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for
+0.05 remedies_above&spoken_of_means remedies_above&words_before remedies_below&spoken_of_labelled_cause
+0.05 remedies_below&trouble says_after_so_long&says_example says_after_so_long&says_help
+0.05 says_after_so_long&says_numbered says_after_so_long&says_words says_after_so_long&spoken_of_but
+0.05 says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed says_after_so_long&trace_near
+0.05 says_ask&says_means says_ask&says_supposed says_ask&spoken_of_reader says_but&says_may says_but&says_solved
+0.05 says_but&spoken_of_changes says_but&spoken_of_example says_but&spoken_of_happened says_but&spoken_of_people
+0.05 says_but&spoken_of_remedy says_but&spoken_of_words says_cause&says_lower_it says_cause&says_reader
+0.05 says_cause&setting_near says_cause&somebody's_own says_cause&spoken_of_labelled_symptom
+0.05 says_cause&spoken_of_when says_changes&says_example says_changes&says_when says_example&says_lower_it
+0.05 says_example&says_may says_example&setting_near says_example&somebody's_own_question,_in_short
+0.05 says_example&somebody_speaks says_example&spoken_of_if says_example&spoken_of_people says_example&spoken_of_when
+0.05 says_example&text_behind says_explained&says_looks_for says_explained&says_never
+0.05 says_explained&spoken_of_happened says_explained&spoken_of_lower_it says_happened&says_means
+0.05 says_happened&says_remedy says_happened&spoken_of_cause says_happened&spoken_of_never
+0.05 says_happened&spoken_of_supposed says_help&says_lower_it says_help&says_made_up says_help&spoken_of_ask
+0.05 says_help&spoken_of_if says_help&trace_near says_help&traceback_above says_if&says_remedy says_if&says_when
+0.05 says_if&spoken_of_solved says_if&spoken_of_supposed says_if&text_behind
+0.05 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&somebody's_own_question,_in_short
+0.05 says_labelled_symptom&spoken_of_example says_labelled_symptom&spoken_of_labelled_cause
+0.05 says_labelled_symptom&spoken_of_people says_lately&says_when says_lately&spoken_of_but says_lately&spoken_of_if
+0.05 says_lately&spoken_of_looks_for says_lately&spoken_of_never says_lesson&says_proposed says_lesson&says_supposed
+0.05 says_lesson&says_words says_lesson&somebody's_own says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_lower_it says_lesson&spoken_of_reader says_looks_for&says_when
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never
+0.05 says_lower_it&says_proposed says_lower_it&spoken_of_changes says_lower_it&spoken_of_help
+0.05 says_lower_it&spoken_of_lower_it says_lower_it&spoken_of_remedy says_lower_it&spoken_of_supposed
+0.05 says_lower_it&spoken_of_words says_made_up&spoken_of_if says_may&says_proposed says_may&setting_near
+0.05 says_may&spoken_of_happened says_may&spoken_of_lately says_may&spoken_of_means says_may&spoken_of_reader
+0.05 says_may&trace_near says_means&somebody's_own_question,_in_short says_never&says_remedy says_never&says_words
+0.05 says_never&spoken_of_lower_it says_never&spoken_of_may says_never&spoken_of_when says_numbered&setting_near
+0.05 says_numbered&somebody's_own says_numbered&somebody's_own,_in_short
+0.05 says_numbered&somebody's_own_machine,_in_short says_numbered&spoken_of_happened says_numbered&spoken_of_help
+0.05 says_numbered&spoken_of_lower_it says_numbered&spoken_of_may says_numbered&spoken_of_self
+0.05 says_people&says_supposed says_people&spoken_of_after_so_long says_people&spoken_of_may
+0.05 says_people&spoken_of_never says_proposed&says_reader says_reader&says_remedy says_reader&says_words
+0.05 says_reader&spoken_of_if says_reader&spoken_of_lately says_reader&spoken_of_reader says_reader&spoken_of_self
+0.05 says_reader&spoken_of_words says_reader&trace_near says_remedy&spoken_of_lower_it says_remedy&spoken_of_may
+0.05 says_remedy&spoken_of_reader says_remedy&spoken_of_remedy says_self&spoken_of_but says_self&spoken_of_cause
+0.05 says_self&spoken_of_lower_it says_self&spoken_of_numbered says_self&spoken_of_signed says_self&spoken_of_solved
+0.05 says_self&text_about_texts says_solved&spoken_of_self says_supposed&somebody_speaks
+0.05 says_supposed&spoken_of_looks_for says_when&spoken_of_if says_when&spoken_of_lower_it
+0.05 says_when&spoken_of_supposed says_words&spoken_of_means says_words&spoken_of_supposed says_words&spoken_of_when
+0.05 setting_near&spoken_of_after_so_long setting_near&spoken_of_ask setting_near&spoken_of_buy
+0.05 setting_near&spoken_of_happened setting_near&spoken_of_lesson somebody's_own&spoken_of_looks_for
+0.05 somebody's_own&spoken_of_made_up somebody's_own&spoken_of_numbered somebody's_own&trace_near
+0.05 somebody's_own,_in_short&spoken_of_changes somebody's_own,_in_short&spoken_of_if
+0.05 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_signed
+0.05 somebody's_own,_in_short&text_about_texts somebody's_own,_in_short&typeset somebody's_own,_in_short&words_before
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_laughs
+0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_machine,_in_short&trouble
+0.05 somebody's_own_question,_in_short&spoken_of_buy somebody's_own_question,_in_short&spoken_of_lower_it
+0.05 somebody's_own_question,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_remedy
+0.05 somebody's_own_question,_in_short&spoken_of_solved somebody's_own_question,_in_short&trace_near
+0.05 somebody's_own_question,_in_short&traceback_above somebody_speaks&spoken_of_cause
+0.05 somebody_speaks&spoken_of_explained somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_means
+0.05 somebody_speaks&spoken_of_never somebody_speaks&spoken_of_numbered somebody_speaks&typeset
+0.05 spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_labelled_symptom
+0.05 spoken_of_after_so_long&spoken_of_laughs spoken_of_after_so_long&spoken_of_solved
+0.05 spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_made_up spoken_of_but&traceback_above
+0.05 spoken_of_buy&spoken_of_words spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_help
+0.05 spoken_of_cause&spoken_of_if spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_may
+0.05 spoken_of_cause&spoken_of_never spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed
+0.05 spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_solved spoken_of_cause&spoken_of_words
+0.05 spoken_of_cause&trouble spoken_of_changes&spoken_of_made_up spoken_of_changes&trace_near
+0.05 spoken_of_example&spoken_of_if spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_signed
+0.05 spoken_of_example&spoken_of_supposed spoken_of_explained&spoken_of_labelled_symptom
+0.05 spoken_of_explained&spoken_of_looks_for spoken_of_explained&trouble spoken_of_explained&words_before
+0.05 spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_remedy spoken_of_happened&spoken_of_signed
+0.05 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_remedy
+0.05 spoken_of_help&trace_near spoken_of_if&spoken_of_numbered spoken_of_if&spoken_of_people
+0.05 spoken_of_if&spoken_of_self spoken_of_labelled_cause&text_behind spoken_of_labelled_remedy&spoken_of_words
+0.05 spoken_of_labelled_remedy&text_behind spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_labelled_symptom&spoken_of_made_up spoken_of_labelled_symptom&spoken_of_proposed
+0.05 spoken_of_labelled_symptom&spoken_of_reader spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_never
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_reader spoken_of_lately&traceback_above
+0.05 spoken_of_laughs&spoken_of_reader spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_proposed
+0.05 spoken_of_lesson&trace_near spoken_of_lesson&traceback_above spoken_of_looks_for&spoken_of_words
+0.05 spoken_of_looks_for&traceback_above spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_people
+0.05 spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed spoken_of_may&traceback_above
+0.05 spoken_of_means&spoken_of_proposed spoken_of_means&spoken_of_solved spoken_of_means&traceback_above
+0.05 spoken_of_means&trouble spoken_of_never&spoken_of_solved spoken_of_never&spoken_of_supposed
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&traceback_above spoken_of_people&spoken_of_when
+0.05 spoken_of_proposed&spoken_of_self spoken_of_proposed&spoken_of_signed spoken_of_proposed&text_behind
+0.05 spoken_of_reader&trace_near spoken_of_remedy&typeset spoken_of_remedy&words_before
+0.05 spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above spoken_of_solved&words_before
+0.05 spoken_of_words&traceback_above steps_that_led_to_it&text_behind steps_that_led_to_it&words_before
+0.05 text_behind&trace_near text_behind&typeset trace_near&typeset trouble&words_before
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_setup,_in_short a_failed_run&blanks_near
+0.10 a_failed_run&hypothetical_sentence a_failed_run&in_a_thread a_failed_run&marked a_failed_run&mentioned
+0.10 a_failed_run&says_but a_failed_run&says_help a_failed_run&says_supposed a_failed_run&says_words
+0.10 a_failed_run&somebody's_own a_failed_run&spoken_of_ask a_failed_run&spoken_of_labelled_symptom
+0.10 a_failed_run&spoken_of_lesson a_failed_run&spoken_of_remedy a_failed_run&spoken_of_supposed
+0.10 a_failed_run&trace_near a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes
+0.10 a_failed_run's_record&nothing_stated a_failed_run's_record&record a_failed_run's_record&words_before
+0.10 a_picture_near&other_near a_question,_in_short&explained_behind a_question,_in_short&in_a_thread
+0.10 a_question,_in_short&much_trouble a_question,_in_short&often_may a_question,_in_short&says_ask
+0.10 a_question,_in_short&says_changes a_question,_in_short&says_looks_for
+0.10 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.10 a_question,_in_short&spoken_of_changes a_report's_heading&a_setup,_in_short a_report's_heading&behind_a_prefix
+0.10 a_report's_heading&in_a_thread a_report's_heading&in_quotes a_report's_heading&its_hint_printed
+0.10 a_report's_heading&says_may a_report's_heading&spoken_of_but a_report's_heading&spoken_of_happened
+0.10 a_report's_heading&spoken_of_help a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_means
+0.10 a_report's_heading&spoken_of_self a_report's_heading&steps_that_led_to_it a_report's_heading&text_behind
+0.10 a_report's_heading&words_before a_sentence_leads&block_opened a_sentence_leads&its_hint_printed
+0.10 a_sentence_leads&on_a_stamped_line a_sentence_leads&remedies_below a_sentence_leads&says_made_up
+0.10 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_made_up a_setup,_in_short&in_a_thread
+0.10 a_setup,_in_short&mentioned a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_remedy
+0.10 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_lately
+0.10 a_setup,_in_short&spoken_of_proposed a_setup,_in_short&spoken_of_remedy a_short_text&a_whole_error_line
+0.10 a_short_text&block_opened a_short_text&cut_by_dots a_short_text&host_memory a_short_text&indented
+0.10 a_short_text&markup_near a_short_text&much_trouble a_short_text&remedies_below a_short_text&says_help
+0.10 a_short_text&says_remedy a_short_text&says_self a_short_text&somebody's_own_question,_in_short
+0.10 a_short_text&spoken_of_example a_short_text&spoken_of_laughs a_short_text&steps_that_led_to_it
+0.10 a_site's_lines&a_thread's_page a_site's_lines&code_near a_site's_lines&says_when a_site's_lines&words_before
+0.10 a_thread's_page&comment a_thread's_page&its_hint_printed a_thread's_page&marked a_thread's_page&mentioned
+0.10 a_thread's_page&nothing_stated a_thread's_page&other_near a_thread's_page&setting_near
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_example
+0.10 a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for
+0.10 a_thread's_title&begins_its_line a_thread's_title&begins_the_text a_thread's_title&in_a_thread
+0.10 a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help a_thread's_title&spoken_of_may
+0.10 a_thread's_title&spoken_of_means a_thread's_title&trace_near a_whole_error_line&happened_to_somebody
+0.10 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_self
+0.10 about_texts&introduced_as_example about_texts&record about_texts&remedies_above about_texts&says_but
+0.10 about_texts&says_example about_texts&spoken_of_labelled_remedy about_texts&spoken_of_may advice_share&often_may
+0.10 advice_share&says_may advice_share&somebody's_own_machine,_in_short advice_share&somebody_speaks
+0.10 advice_share&spoken_of_means advice_share&spoken_of_supposed advice_share&steps_that_led_to_it advised&often_may
+0.10 advised&says_may advised&somebody's_own_machine,_in_short advised&somebody_speaks advised&spoken_of_means
+0.10 advised&spoken_of_supposed advised&steps_that_led_to_it advised_by_nobody&indented advised_by_nobody&says_means
+0.10 advised_by_nobody&says_people advised_by_nobody&says_words advised_by_nobody&somebody's_own,_in_short
+0.10 advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_looks_for advised_by_nobody&spoken_of_proposed
+0.10 advised_by_nobody&spoken_of_supposed advised_by_nobody&steps_that_led_to_it alone&host_memory
+0.10 alone&says_happened alone&says_lately alone&says_may alone&says_means alone&says_remedy alone&says_supposed
+0.10 begins_its_line&its_place_behind begins_its_line&says_but begins_its_line&spoken_of_lately
+0.10 begins_its_line&spoken_of_self begins_the_text&denied_in_front begins_the_text&in_a_thread
+0.10 begins_the_text&much_trouble begins_the_text&nothing_stated begins_the_text&says_but begins_the_text&says_never
+0.10 begins_the_text&says_when begins_the_text&spoken_of_if begins_the_text&spoken_of_means
+0.10 begins_the_text&spoken_of_reader begins_the_text&spoken_of_solved behind_a_prefix&in_a_thread
+0.10 behind_a_prefix&introduced_as_example behind_a_prefix&nothing_stated behind_a_prefix&says_after_so_long
+0.10 behind_a_prefix&says_cause behind_a_prefix&says_solved behind_a_prefix&spoken_of_lower_it
+0.10 between_sections&indented between_sections&spoken_of_ask between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_looks_for between_sections&spoken_of_remedy blanks_near&denied_in_front
+0.10 blanks_near&setting_near blanks_near&spoken_of_if blanks_near&spoken_of_looks_for blanks_near&spoken_of_may
+0.10 blanks_near&spoken_of_never blanks_near&trace_near blanks_near&traceback_above block_opened&much_about_texts
+0.10 block_opened&output_near block_opened&says_self block_opened&somebody's_own,_in_short
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&spoken_of_cause block_opened&spoken_of_lower_it
+0.10 block_opened&spoken_of_means block_opened&spoken_of_remedy boxes_ticked&happened_to_somebody
+0.10 boxes_ticked&markup_near boxes_ticked&other_near boxes_ticked&says_happened boxes_ticked&says_when
+0.10 boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&somebody_speaks boxes_ticked&spoken_of_may
+0.10 boxes_ticked&words_before code_near&cut_by_dots code_near&item_of_a_list code_near&its_place_behind
+0.10 code_near&remedies_below code_near&says_after_so_long code_near&says_but code_near&says_lately
+0.10 code_near&says_may code_near&says_people code_near&says_supposed code_near&spoken_of_cause
+0.10 code_near&spoken_of_if code_near&spoken_of_labelled_cause code_near&spoken_of_labelled_remedy
+0.10 code_near&spoken_of_never comment&denied_in_front comment&item_of_a_list comment&says_example comment&says_when
+0.10 comment&somebody's_own,_in_short comment&spoken_of_means comment&spoken_of_reader comment&spoken_of_signed
+0.10 cut_by_dots&in_quotes cut_by_dots&says_ask cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but
+0.10 cut_by_dots&spoken_of_if cut_by_dots&spoken_of_reader denied_in_front&heads_a_document
+0.10 denied_in_front&in_a_thread denied_in_front&output_near denied_in_front&says_changes denied_in_front&says_words
+0.10 denied_in_front&spoken_of_solved ends_the_text&host_memory ends_the_text&in_a_thread
+0.10 ends_the_text&introduced_as_example ends_the_text&its_hint_printed ends_the_text&says_supposed
+0.10 ends_the_text&spoken_of_if ends_the_text&spoken_of_means ends_the_text&spoken_of_remedy ends_the_text&trace_near
+0.10 explained_behind&spoken_of_self explained_behind&spoken_of_when explained_behind&trouble
+0.10 figures&happened_to_somebody figures&says_ask figures&says_never figures&setting_near figures&somebody_speaks
+0.10 figures&spoken_of_cause figures&steps_that_led_to_it happened_to_somebody&its_hint_printed
+0.10 happened_to_somebody&says_but happened_to_somebody&says_labelled_symptom happened_to_somebody&says_remedy
+0.10 happened_to_somebody&spoken_of_if happened_to_somebody&spoken_of_self heads_a_document&in_a_thread
+0.10 heads_a_document&in_quotes heads_a_document&may_happen heads_a_document&much_trouble
+0.10 heads_a_document&names_the_words heads_a_document&says_if heads_a_document&says_looks_for
+0.10 heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_if heads_a_document&spoken_of_lately
+0.10 heads_a_document&spoken_of_may heads_a_document&spoken_of_never heads_a_document&spoken_of_signed
+0.10 host_memory&in_quotes host_memory&says_self host_memory&spoken_of_happened host_memory&spoken_of_looks_for
+0.10 host_memory&spoken_of_self host_memory&spoken_of_words hypothetical_sentence&nobody_speaks
+0.10 hypothetical_sentence&says_made_up hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_lately
+0.10 hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above in_a_thread&introduced_as_example
+0.10 in_a_thread&says_labelled_symptom in_a_thread&says_may in_a_thread&somebody's_own,_in_short
+0.10 in_a_thread&somebody's_own_question,_in_short in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_when
+0.10 in_quotes&much_about_texts in_quotes&says_lately in_quotes&setting_near in_quotes&spoken_of_lesson
+0.10 in_quotes&spoken_of_means in_quotes&spoken_of_solved in_quotes&spoken_of_supposed indented&record
+0.10 indented&spoken_of_buy indented&steps_that_led_to_it introduced_as_example&may_happen
+0.10 introduced_as_example&much_about_texts introduced_as_example&spoken_of_looks_for item_of_a_list&somebody's_own
+0.10 item_of_a_list&spoken_of_people item_of_a_list&trouble its_hint_printed&often_may its_hint_printed&other_near
+0.10 its_hint_printed&record its_hint_printed&says_after_so_long its_hint_printed&says_help its_hint_printed&says_if
+0.10 its_hint_printed&says_when its_hint_printed&setting_near its_hint_printed&somebody's_own_machine,_in_short
+0.10 its_hint_printed&spoken_of_help its_place_behind&nobody_speaks its_words_taken_up&trace_near
+0.10 marked&spoken_of_ask marked&spoken_of_example marked&spoken_of_means marked&spoken_of_signed
+0.10 markup_near&says_people markup_near&says_words markup_near&spoken_of_example markup_near&spoken_of_lesson
+0.10 markup_near&spoken_of_self markup_near&steps_that_led_to_it markup_near&typeset may_happen&spoken_of_cause
+0.10 may_happen&spoken_of_help mentioned&much_trouble mentioned&says_changes mentioned&says_example
+0.10 mentioned&spoken_of_numbered mentioned&spoken_of_self mentioned&spoken_of_signed mentioned&text_behind
+0.10 much_about_texts&often_may much_about_texts&says_happened much_about_texts&somebody's_own,_in_short
+0.10 much_about_texts&spoken_of_numbered much_about_texts&traceback_above much_about_texts&words_before
+0.10 much_trouble&output_near much_trouble&says_if much_trouble&says_lower_it much_trouble&spoken_of_labelled_symptom
+0.10 much_trouble&spoken_of_never much_trouble&spoken_of_proposed much_trouble&spoken_of_reader
+0.10 much_trouble&spoken_of_self names_the_words&says_after_so_long names_the_words&spoken_of_help
+0.10 names_the_words&spoken_of_when nobody_speaks&says_but nobody_speaks&says_numbered
+0.10 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_changes nothing_stated&on_a_stamped_line
+0.10 nothing_stated&remedies_below nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_signed
+0.10 nothing_stated&spoken_of_when often_may&record often_may&remedies_above often_may&says_when
+0.10 often_may&spoken_of_labelled_symptom often_may&spoken_of_laughs often_may&spoken_of_numbered often_may&trouble
+0.10 on_a_stamped_line&says_ask on_a_stamped_line&says_but on_a_stamped_line&says_supposed
+0.10 on_a_stamped_line&spoken_of_explained on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_signed
+0.10 on_a_stamped_line&traceback_above other_near&says_ask other_near&says_help other_near&says_labelled_symptom
+0.10 other_near&says_lesson other_near&says_never other_near&spoken_of_labelled_cause other_near&spoken_of_lately
+0.10 other_near&spoken_of_looks_for other_near&spoken_of_may other_near&spoken_of_when output_near&says_after_so_long
+0.10 output_near&says_may output_near&spoken_of_labelled_cause output_near&spoken_of_laughs record&says_looks_for
+0.10 record&says_means record&spoken_of_after_so_long record&spoken_of_labelled_symptom record&spoken_of_numbered
+0.10 remedies_above&spoken_of_when remedies_above&spoken_of_words remedies_below&says_happened
+0.10 remedies_below&spoken_of_self remedies_below&spoken_of_words remedies_below&words_before
+0.10 says_after_so_long&says_lately says_after_so_long&says_reader says_after_so_long&spoken_of_happened
+0.10 says_after_so_long&spoken_of_help says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_when
+0.10 says_ask&says_never says_ask&says_when says_ask&spoken_of_if says_but&says_help says_but&somebody_speaks
+0.10 says_but&spoken_of_but says_but&spoken_of_if says_but&spoken_of_never says_but&spoken_of_reader
+0.10 says_but&text_behind says_changes&says_help says_changes&says_may says_changes&says_never
+0.10 says_changes&says_proposed says_changes&says_self says_changes&says_supposed
+0.10 says_changes&somebody's_own,_in_short says_example&says_never says_example&somebody's_own
+0.10 says_example&spoken_of_example says_example&spoken_of_happened says_example&trace_near
+0.10 says_happened&says_numbered says_happened&somebody's_own_question,_in_short says_happened&spoken_of_lately
+0.10 says_happened&spoken_of_numbered says_happened&spoken_of_signed says_happened&spoken_of_when
+0.10 says_help&somebody's_own_question,_in_short says_help&spoken_of_example says_help&text_behind
+0.10 says_if&says_made_up says_if&spoken_of_looks_for says_if&spoken_of_may
+0.10 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_solved says_lately&says_supposed
+0.10 says_lately&spoken_of_help says_lately&spoken_of_self says_lesson&says_made_up
+0.10 says_lesson&somebody's_own_machine,_in_short says_lesson&somebody's_own_question,_in_short
+0.10 says_looks_for&says_self says_looks_for&spoken_of_if says_looks_for&spoken_of_looks_for
+0.10 says_lower_it&says_made_up says_lower_it&says_words says_lower_it&spoken_of_but says_lower_it&spoken_of_reader
+0.10 says_lower_it&spoken_of_self says_lower_it&spoken_of_when says_made_up&says_never says_made_up&says_self
+0.10 says_made_up&spoken_of_self says_made_up&words_before says_may&says_self says_may&says_when
+0.10 says_may&spoken_of_numbered says_may&spoken_of_remedy says_means&says_proposed says_means&says_self
+0.10 says_numbered&says_people says_numbered&says_self says_numbered&spoken_of_numbered says_people&says_proposed
+0.10 says_people&words_before says_reader&spoken_of_help says_remedy&text_behind says_self&spoken_of_made_up
+0.10 says_self&spoken_of_means says_self&spoken_of_never says_self&spoken_of_words
+0.10 says_supposed&somebody's_own,_in_short says_when&says_words says_when&somebody's_own_machine,_in_short
+0.10 says_when&spoken_of_but says_when&spoken_of_reader says_when&spoken_of_solved says_when&spoken_of_when
+0.10 says_words&spoken_of_cause says_words&spoken_of_help says_words&spoken_of_looks_for says_words&spoken_of_people
+0.10 says_words&spoken_of_proposed says_words&spoken_of_reader setting_near&spoken_of_cause
+0.10 setting_near&spoken_of_changes setting_near&within_code somebody's_own&spoken_of_example
+0.10 somebody's_own&spoken_of_labelled_symptom somebody's_own&typeset somebody's_own,_in_short&spoken_of_happened
+0.10 somebody's_own,_in_short&spoken_of_laughs somebody's_own,_in_short&spoken_of_people
+0.10 somebody's_own,_in_short&spoken_of_remedy somebody's_own,_in_short&spoken_of_supposed
+0.10 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_example
+0.10 somebody's_own_machine,_in_short&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_lower_it
+0.10 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&somebody's_own,_in_short
+0.10 somebody's_own_question,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_lately
+0.10 somebody's_own_question,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_never
+0.10 somebody_speaks&spoken_of_reader spoken_of_ask&trouble spoken_of_buy&spoken_of_lesson
+0.10 spoken_of_buy&spoken_of_means spoken_of_buy&spoken_of_people spoken_of_cause&spoken_of_lesson
+0.10 spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_numbered
+0.10 spoken_of_explained&spoken_of_may spoken_of_help&spoken_of_lesson spoken_of_help&traceback_above
+0.10 spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_symptom&spoken_of_never
+0.10 spoken_of_labelled_symptom&spoken_of_solved spoken_of_labelled_symptom&text_behind
+0.10 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_means spoken_of_lately&spoken_of_remedy
+0.10 spoken_of_lately&spoken_of_when spoken_of_lately&words_before spoken_of_laughs&spoken_of_lower_it
+0.10 spoken_of_laughs&spoken_of_may spoken_of_laughs&words_before spoken_of_lesson&spoken_of_made_up
+0.10 spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_people spoken_of_made_up&spoken_of_solved
+0.10 spoken_of_made_up&trace_near spoken_of_made_up&traceback_above spoken_of_means&spoken_of_self
+0.10 spoken_of_never&spoken_of_proposed spoken_of_never&spoken_of_reader spoken_of_never&spoken_of_remedy
+0.10 spoken_of_numbered&spoken_of_self spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near
+0.10 spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_remedy spoken_of_people&spoken_of_words
+0.10 spoken_of_people&trouble spoken_of_reader&text_behind spoken_of_remedy&spoken_of_when
+0.10 spoken_of_self&spoken_of_supposed spoken_of_self&typeset spoken_of_supposed&words_before spoken_of_words&trouble
+0.10 text_behind&traceback_above text_behind&trouble
+0.15 a_failed_run&block_opened a_failed_run&its_place_behind a_failed_run&output_near
+0.15 a_failed_run's_record&output_near a_failed_run's_record&setting_near a_question,_in_short&a_thread's_page
+0.15 a_question,_in_short&about_texts a_question,_in_short&figures a_question,_in_short&says_if
+0.15 a_question,_in_short&says_remedy a_question,_in_short&spoken_of_buy a_question,_in_short&spoken_of_happened
+0.15 a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_solved a_report's_heading&a_short_text
+0.15 a_report's_heading&spoken_of_may a_sentence_leads&begins_the_text a_sentence_leads&item_of_a_list
+0.15 a_sentence_leads&says_but a_sentence_leads&says_laughs a_sentence_leads&spoken_of_if
+0.15 a_sentence_leads&spoken_of_signed a_sentence_leads&trouble a_setup,_in_short&advised_by_nobody
+0.15 a_setup,_in_short&boxes_ticked a_setup,_in_short&nobody_speaks a_setup,_in_short&nothing_stated
+0.15 a_setup,_in_short&says_cause a_setup,_in_short&says_labelled_symptom a_setup,_in_short&spoken_of_never
+0.15 a_short_text&item_of_a_list a_short_text&much_about_texts a_short_text&other_near a_short_text&says_lately
+0.15 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_people a_site's_lines&markup_near
+0.15 a_site's_lines&on_a_stamped_line a_thread's_page&begins_the_text a_thread's_page&code_near
+0.15 a_thread's_page&introduced_as_example a_thread's_page&spoken_of_but a_thread's_page&spoken_of_help
+0.15 a_thread's_title&nobody_speaks a_thread's_title&other_near a_thread's_title&setting_near
+0.15 a_whole_error_line&about_texts a_whole_error_line&somebody's_own_machine,_in_short
+0.15 a_whole_error_line&spoken_of_may about_texts&denied_in_front about_texts&its_hint_printed about_texts&other_near
+0.15 about_texts&says_labelled_symptom about_texts&says_self about_texts&spoken_of_example
+0.15 about_texts&spoken_of_labelled_cause about_texts&spoken_of_people about_texts&traceback_above
+0.15 advice_share&says_never advice_share&says_people advice_share&spoken_of_ask advice_share&spoken_of_cause
+0.15 advice_share&spoken_of_looks_for advice_share&spoken_of_numbered advice_share&spoken_of_proposed
+0.15 advice_share&spoken_of_self advised&says_never advised&says_people advised&spoken_of_ask advised&spoken_of_cause
+0.15 advised&spoken_of_looks_for advised&spoken_of_numbered advised&spoken_of_proposed advised&spoken_of_self
+0.15 advised_by_nobody&denied_in_front advised_by_nobody&markup_near advised_by_nobody&other_near
+0.15 advised_by_nobody&says_lately advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_means
+0.15 advised_by_nobody&spoken_of_numbered alone&says_but alone&says_if begins_its_line&spoken_of_ask
+0.15 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_means begins_its_line&spoken_of_numbered
+0.15 begins_its_line&spoken_of_solved begins_the_text&behind_a_prefix begins_the_text&says_ask
+0.15 begins_the_text&says_example begins_the_text&says_words begins_the_text&somebody's_own
+0.15 begins_the_text&somebody's_own_machine,_in_short begins_the_text&somebody_speaks begins_the_text&spoken_of_ask
+0.15 begins_the_text&spoken_of_example begins_the_text&spoken_of_labelled_symptom
+0.15 behind_a_prefix&happened_to_somebody behind_a_prefix&its_place_behind behind_a_prefix&much_trouble
+0.15 behind_a_prefix&names_the_words behind_a_prefix&other_near behind_a_prefix&says_changes
+0.15 between_sections&remedies_below between_sections&trouble blanks_near&spoken_of_reader
+0.15 block_opened&introduced_as_example block_opened&mentioned block_opened&somebody's_own
+0.15 block_opened&spoken_of_after_so_long block_opened&spoken_of_never boxes_ticked&figures
+0.15 boxes_ticked&somebody's_own boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_looks_for
+0.15 boxes_ticked&spoken_of_self code_near&figures code_near&host_memory code_near&output_near code_near&says_never
+0.15 code_near&says_words code_near&spoken_of_but code_near&spoken_of_changes code_near&spoken_of_help
+0.15 code_near&spoken_of_solved comment&ends_the_text comment&host_memory comment&on_a_stamped_line
+0.15 comment&says_after_so_long comment&says_if comment&says_self comment&spoken_of_example
+0.15 cut_by_dots&much_about_texts cut_by_dots&says_may cut_by_dots&spoken_of_changes denied_in_front&says_if
+0.15 denied_in_front&says_lower_it denied_in_front&somebody_speaks denied_in_front&spoken_of_lately
+0.15 ends_the_text&indented ends_the_text&markup_near ends_the_text&says_cause ends_the_text&says_help
+0.15 ends_the_text&says_lately ends_the_text&says_means ends_the_text&spoken_of_looks_for
+0.15 explained_behind&output_near figures&other_near figures&says_cause figures&says_proposed figures&says_solved
+0.15 figures&says_when figures&spoken_of_after_so_long figures&spoken_of_help figures&spoken_of_looks_for
+0.15 figures&spoken_of_numbered happened_to_somebody&in_quotes happened_to_somebody&often_may
+0.15 happened_to_somebody&says_ask happened_to_somebody&says_changes happened_to_somebody&says_example
+0.15 happened_to_somebody&says_lately happened_to_somebody&says_may happened_to_somebody&says_people
+0.15 happened_to_somebody&says_when happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_never
+0.15 happened_to_somebody&spoken_of_words happened_to_somebody&trace_near happened_to_somebody&traceback_above
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_but
+0.15 heads_a_document&spoken_of_looks_for host_memory&marked host_memory&may_happen host_memory&other_near
+0.15 host_memory&output_near host_memory&somebody's_own hypothetical_sentence&says_example
+0.15 hypothetical_sentence&says_never hypothetical_sentence&spoken_of_looks_for
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words in_a_thread&its_hint_printed
+0.15 in_a_thread&other_near in_a_thread&says_reader in_a_thread&spoken_of_ask in_a_thread&spoken_of_example
+0.15 in_a_thread&spoken_of_may in_a_thread&spoken_of_self in_quotes&indented in_quotes&its_hint_printed
+0.15 in_quotes&its_place_behind in_quotes&often_may in_quotes&says_explained
+0.15 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_example in_quotes&spoken_of_signed
+0.15 indented&somebody_speaks indented&spoken_of_but indented&spoken_of_remedy indented&spoken_of_solved
+0.15 introduced_as_example&spoken_of_changes introduced_as_example&spoken_of_happened
+0.15 item_of_a_list&on_a_stamped_line item_of_a_list&says_words item_of_a_list&somebody's_own_machine,_in_short
+0.15 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_lately
+0.15 its_hint_printed&much_trouble its_hint_printed&says_but its_hint_printed&says_happened
+0.15 its_hint_printed&spoken_of_if its_hint_printed&spoken_of_solved its_hint_printed&spoken_of_words
+0.15 its_place_behind&mentioned marked&on_a_stamped_line marked&spoken_of_looks_for marked&spoken_of_reader
+0.15 marked&trace_near markup_near&says_after_so_long markup_near&says_happened markup_near&says_labelled_symptom
+0.15 markup_near&spoken_of_ask markup_near&spoken_of_buy may_happen&nothing_stated may_happen&says_lower_it
+0.15 may_happen&spoken_of_reader may_happen&traceback_above may_happen&trouble mentioned&says_may
+0.15 mentioned&says_proposed mentioned&spoken_of_ask mentioned&spoken_of_explained mentioned&spoken_of_looks_for
+0.15 mentioned&spoken_of_means much_about_texts&names_the_words much_about_texts&somebody's_own
+0.15 much_about_texts&somebody_speaks much_about_texts&spoken_of_people much_about_texts&spoken_of_remedy
+0.15 much_trouble&says_help much_trouble&says_may much_trouble&spoken_of_lower_it much_trouble&spoken_of_words
+0.15 names_the_words&says_ask nobody_speaks&often_may nobody_speaks&says_looks_for nobody_speaks&says_may
+0.15 nobody_speaks&says_people nobody_speaks&says_when nobody_speaks&somebody's_own,_in_short
+0.15 nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_people nobody_speaks&spoken_of_self
+0.15 nothing_stated&often_may nothing_stated&says_looks_for nothing_stated&says_self nothing_stated&spoken_of_ask
+0.15 nothing_stated&spoken_of_buy nothing_stated&spoken_of_never nothing_stated&spoken_of_remedy
+0.15 nothing_stated&spoken_of_words often_may&spoken_of_but often_may&spoken_of_proposed often_may&trace_near
+0.15 on_a_stamped_line&says_people on_a_stamped_line&somebody's_own_question,_in_short
+0.15 on_a_stamped_line&somebody_speaks on_a_stamped_line&trouble other_near&says_changes other_near&says_made_up
+0.15 other_near&says_people other_near&somebody_speaks other_near&spoken_of_self output_near&remedies_above
+0.15 output_near&remedies_below output_near&says_never output_near&says_people output_near&setting_near
+0.15 output_near&somebody's_own_question,_in_short output_near&spoken_of_but output_near&spoken_of_signed
+0.15 record&says_lesson record&says_lower_it record&says_self record&spoken_of_help record&spoken_of_lower_it
+0.15 record&spoken_of_never remedies_below&spoken_of_remedy says_after_so_long&says_means
+0.15 says_after_so_long&says_people says_after_so_long&spoken_of_proposed says_after_so_long&spoken_of_self
+0.15 says_ask&says_changes says_ask&spoken_of_never says_but&says_explained says_but&somebody's_own
+0.15 says_but&spoken_of_looks_for says_but&trouble says_cause&says_self says_changes&somebody_speaks
+0.15 says_example&says_if says_example&says_looks_for says_example&says_self says_example&spoken_of_reader
+0.15 says_happened&says_lately says_happened&spoken_of_help says_help&setting_near says_help&somebody's_own,_in_short
+0.15 says_if&spoken_of_when says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_words
+0.15 says_lately&somebody_speaks says_laughs&says_reader says_laughs&trouble says_lesson&says_people
+0.15 says_lesson&spoken_of_when says_looks_for&spoken_of_self says_lower_it&somebody's_own,_in_short
+0.15 says_may&somebody's_own_machine,_in_short says_may&traceback_above says_never&says_solved
+0.15 says_never&setting_near says_never&somebody's_own says_never&spoken_of_reader
+0.15 says_proposed&somebody's_own_machine,_in_short says_reader&says_supposed says_remedy&somebody's_own,_in_short
+0.15 says_remedy&spoken_of_if says_self&setting_near says_solved&trouble says_solved&words_before
+0.15 says_when&spoken_of_ask says_when&spoken_of_means says_when&spoken_of_numbered says_when&text_behind
+0.15 setting_near&spoken_of_explained setting_near&spoken_of_laughs setting_near&spoken_of_made_up
+0.15 setting_near&spoken_of_proposed setting_near&spoken_of_self setting_near&spoken_of_solved
+0.15 somebody's_own&spoken_of_if somebody's_own&spoken_of_laughs somebody's_own&spoken_of_proposed
+0.15 somebody's_own&spoken_of_supposed somebody's_own&text_behind somebody's_own,_in_short&spoken_of_means
+0.15 somebody's_own,_in_short&spoken_of_numbered somebody's_own_machine,_in_short&spoken_of_changes
+0.15 somebody's_own_machine,_in_short&trace_near somebody_speaks&spoken_of_labelled_symptom
+0.15 somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_may
+0.15 spoken_of_after_so_long&spoken_of_proposed spoken_of_after_so_long&traceback_above
+0.15 spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_remedy
+0.15 spoken_of_ask&spoken_of_solved spoken_of_but&spoken_of_lesson spoken_of_but&spoken_of_means
+0.15 spoken_of_but&spoken_of_numbered spoken_of_but&spoken_of_when spoken_of_cause&spoken_of_lower_it
+0.15 spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_self spoken_of_happened&trace_near
+0.15 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_made_up spoken_of_help&spoken_of_numbered
+0.15 spoken_of_help&spoken_of_self spoken_of_help&spoken_of_signed spoken_of_if&spoken_of_made_up
+0.15 spoken_of_if&spoken_of_proposed spoken_of_if&text_behind spoken_of_labelled_symptom&spoken_of_words
+0.15 spoken_of_lately&trace_near spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_supposed
+0.15 spoken_of_made_up&spoken_of_never spoken_of_made_up&spoken_of_when spoken_of_never&trouble
+0.15 spoken_of_numbered&trouble spoken_of_people&text_behind spoken_of_proposed&spoken_of_reader
+0.15 spoken_of_proposed&spoken_of_when spoken_of_proposed&trouble spoken_of_self&words_before
+0.15 spoken_of_solved&trace_near spoken_of_supposed&trouble spoken_of_when&trouble spoken_of_words&text_behind
+0.15 spoken_of_words&trace_near
+0.20 a_failed_run&host_memory a_failed_run&says_reader a_question,_in_short&a_sentence_leads
+0.20 a_question,_in_short&behind_a_prefix a_question,_in_short&mentioned a_question,_in_short&says_after_so_long
+0.20 a_question,_in_short&says_cause a_question,_in_short&says_numbered a_question,_in_short&spoken_of_people
+0.20 a_question,_in_short&spoken_of_self a_question,_in_short&spoken_of_supposed a_question,_in_short&words_before
+0.20 a_report's_heading&about_texts a_report's_heading&figures a_report's_heading&other_near
+0.20 a_sentence_leads&a_short_text a_sentence_leads&says_changes a_sentence_leads&says_numbered
+0.20 a_sentence_leads&says_solved a_sentence_leads&spoken_of_words a_setup,_in_short&says_reader
+0.20 a_setup,_in_short&spoken_of_labelled_symptom a_short_text&ends_the_text a_short_text&says_solved
+0.20 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_numbered a_short_text&spoken_of_supposed
+0.20 a_short_text&trouble a_site's_lines&setting_near a_thread's_page&in_quotes a_thread's_page&may_happen
+0.20 a_thread's_page&spoken_of_words a_thread's_title&spoken_of_reader a_whole_error_line&output_near
+0.20 a_whole_error_line&trouble about_texts&advice_share about_texts&advised about_texts&between_sections
+0.20 about_texts&remedies_below about_texts&says_words about_texts&somebody's_own_machine,_in_short
+0.20 about_texts&spoken_of_labelled_symptom about_texts&spoken_of_lower_it about_texts&spoken_of_never
+0.20 about_texts&spoken_of_remedy advice_share&in_a_thread advice_share&says_but advice_share&says_lately
+0.20 advised&in_a_thread advised&says_but advised&says_lately advised_by_nobody&begins_the_text
+0.20 advised_by_nobody&names_the_words advised_by_nobody&often_may advised_by_nobody&spoken_of_may
+0.20 advised_by_nobody&spoken_of_words advised_by_nobody&trouble alone&comment alone&its_place_behind
+0.20 alone&says_after_so_long alone&says_numbered begins_its_line&other_near begins_its_line&says_if
+0.20 begins_its_line&setting_near begins_its_line&somebody's_own,_in_short begins_its_line&somebody_speaks
+0.20 begins_its_line&spoken_of_after_so_long begins_its_line&spoken_of_changes begins_its_line&trace_near
+0.20 begins_the_text&markup_near begins_the_text&spoken_of_laughs begins_the_text&trouble
+0.20 behind_a_prefix&block_opened behind_a_prefix&heads_a_document behind_a_prefix&host_memory
+0.20 behind_a_prefix&indented behind_a_prefix&nobody_speaks behind_a_prefix&says_ask behind_a_prefix&says_means
+0.20 behind_a_prefix&says_reader behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_may
+0.20 behind_a_prefix&spoken_of_self blanks_near&indented blanks_near&much_about_texts blanks_near&spoken_of_ask
+0.20 block_opened&somebody_speaks block_opened&spoken_of_when code_near&says_labelled_symptom
+0.20 code_near&spoken_of_when comment&nothing_stated comment&somebody's_own_machine,_in_short comment&somebody_speaks
+0.20 comment&spoken_of_ask comment&spoken_of_looks_for comment&trace_near cut_by_dots&says_example
+0.20 cut_by_dots&says_lesson cut_by_dots&spoken_of_lower_it cut_by_dots&traceback_above denied_in_front&says_help
+0.20 denied_in_front&spoken_of_if denied_in_front&spoken_of_means ends_the_text&happened_to_somebody
+0.20 ends_the_text&its_place_behind ends_the_text&says_remedy figures&in_a_thread figures&says_lower_it
+0.20 figures&says_remedy figures&spoken_of_changes figures&spoken_of_labelled_cause
+0.20 figures&spoken_of_labelled_symptom figures&trouble happened_to_somebody&says_self heads_a_document&other_near
+0.20 heads_a_document&remedies_below heads_a_document&trouble host_memory&markup_near host_memory&trouble
+0.20 hypothetical_sentence&record hypothetical_sentence&says_help hypothetical_sentence&spoken_of_happened
+0.20 hypothetical_sentence&spoken_of_lesson in_a_thread&nobody_speaks in_a_thread&spoken_of_but
+0.20 in_a_thread&spoken_of_means in_quotes&nobody_speaks in_quotes&somebody_speaks in_quotes&spoken_of_people
+0.20 indented&names_the_words indented&spoken_of_numbered introduced_as_example&nothing_stated
+0.20 introduced_as_example&somebody's_own introduced_as_example&somebody's_own,_in_short
+0.20 introduced_as_example&somebody_speaks introduced_as_example&words_before item_of_a_list&output_near
+0.20 item_of_a_list&says_after_so_long item_of_a_list&says_never item_of_a_list&somebody's_own,_in_short
+0.20 item_of_a_list&spoken_of_if its_hint_printed&says_self its_hint_printed&somebody's_own,_in_short
+0.20 its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_happened
+0.20 its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_supposed its_hint_printed&words_before
+0.20 its_place_behind&other_near its_place_behind&spoken_of_happened its_place_behind&words_before
+0.20 markup_near&much_trouble markup_near&says_but markup_near&somebody's_own,_in_short
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_if markup_near&spoken_of_supposed
+0.20 may_happen&says_self may_happen&spoken_of_may mentioned&says_means mentioned&says_numbered
+0.20 mentioned&spoken_of_after_so_long mentioned&spoken_of_supposed much_about_texts&spoken_of_looks_for
+0.20 much_about_texts&spoken_of_lower_it names_the_words&says_example names_the_words&says_explained
+0.20 names_the_words&spoken_of_looks_for nobody_speaks&says_ask nobody_speaks&spoken_of_signed
+0.20 nobody_speaks&spoken_of_when nobody_speaks&trace_near nothing_stated&says_labelled_symptom
+0.20 nothing_stated&says_may nothing_stated&says_solved nothing_stated&says_words nothing_stated&spoken_of_explained
+0.20 nothing_stated&spoken_of_self on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_may
+0.20 on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_people other_near&says_lately
+0.20 other_near&says_words other_near&somebody's_own,_in_short other_near&spoken_of_cause other_near&spoken_of_lesson
+0.20 output_near&spoken_of_help output_near&spoken_of_looks_for output_near&spoken_of_self record&says_ask
+0.20 record&says_solved record&somebody's_own_machine,_in_short remedies_below&spoken_of_labelled_remedy
+0.20 remedies_below&spoken_of_when says_after_so_long&says_ask says_after_so_long&somebody_speaks
+0.20 says_after_so_long&spoken_of_if says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_never
+0.20 says_after_so_long&text_behind says_ask&says_help says_but&says_if says_but&says_people says_but&setting_near
+0.20 says_cause&somebody's_own,_in_short says_cause&somebody_speaks says_changes&says_reader
+0.20 says_changes&somebody's_own_machine,_in_short says_example&words_before says_explained&says_help
+0.20 says_happened&says_may says_happened&says_people says_happened&says_proposed says_happened&says_self
+0.20 says_happened&says_words says_happened&words_before says_if&somebody_speaks says_labelled_symptom&spoken_of_when
+0.20 says_lately&says_never says_lately&somebody's_own_machine,_in_short says_lately&spoken_of_lower_it
+0.20 says_laughs&words_before says_lesson&says_lower_it says_looks_for&says_means says_may&says_supposed
+0.20 says_may&spoken_of_words says_means&somebody's_own says_means&words_before
+0.20 says_remedy&somebody's_own_question,_in_short says_self&trouble says_supposed&says_words
+0.20 says_when&spoken_of_cause says_words&somebody's_own_machine,_in_short says_words&spoken_of_happened
+0.20 says_words&trouble setting_near&traceback_above setting_near&words_before
+0.20 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_when
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.20 somebody's_own_machine,_in_short&spoken_of_when somebody's_own_question,_in_short&spoken_of_people
+0.20 somebody_speaks&spoken_of_lately somebody_speaks&spoken_of_may somebody_speaks&trouble
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&spoken_of_never
+0.20 spoken_of_after_so_long&spoken_of_words spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_words
+0.20 spoken_of_but&trace_near spoken_of_buy&spoken_of_help spoken_of_cause&spoken_of_happened
+0.20 spoken_of_changes&spoken_of_lately spoken_of_changes&spoken_of_remedy spoken_of_explained&spoken_of_self
+0.20 spoken_of_happened&spoken_of_lately spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_proposed
+0.20 spoken_of_happened&spoken_of_supposed spoken_of_help&spoken_of_words spoken_of_if&spoken_of_lower_it
+0.20 spoken_of_if&spoken_of_reader spoken_of_if&spoken_of_remedy spoken_of_if&trace_near
+0.20 spoken_of_labelled_symptom&spoken_of_self spoken_of_lately&spoken_of_people spoken_of_laughs&spoken_of_lesson
+0.20 spoken_of_lesson&spoken_of_means spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when
+0.20 spoken_of_looks_for&spoken_of_reader spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&trace_near
+0.20 spoken_of_made_up&spoken_of_reader spoken_of_made_up&spoken_of_self spoken_of_means&spoken_of_when
+0.20 spoken_of_reader&words_before spoken_of_signed&trouble spoken_of_signed&words_before spoken_of_when&trace_near
+0.25 a_failed_run&a_question,_in_short a_failed_run&advice_share a_failed_run&advised a_failed_run&cut_by_dots
+0.25 a_failed_run&denied_in_front a_failed_run&indented a_failed_run&spoken_of_after_so_long
+0.25 a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people a_question,_in_short&advice_share
+0.25 a_question,_in_short&advised a_question,_in_short&may_happen a_report's_heading&between_sections
+0.25 a_report's_heading&nobody_speaks a_report's_heading&spoken_of_if a_sentence_leads&spoken_of_lower_it
+0.25 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&begins_the_text
+0.25 a_setup,_in_short&blanks_near a_setup,_in_short&says_means a_setup,_in_short&spoken_of_means
+0.25 a_setup,_in_short&spoken_of_supposed a_short_text&begins_its_line a_short_text&record a_short_text&says_numbered
+0.25 a_site's_lines&output_near a_thread's_page&a_thread's_title a_thread's_page&spoken_of_reader
+0.25 a_whole_error_line&its_hint_printed about_texts&block_opened about_texts&item_of_a_list about_texts&may_happen
+0.25 about_texts&on_a_stamped_line about_texts&somebody_speaks about_texts&spoken_of_if advice_share&blanks_near
+0.25 advice_share&says_ask advised&blanks_near advised&says_ask advised_by_nobody&blanks_near
+0.25 advised_by_nobody&figures advised_by_nobody&in_quotes advised_by_nobody&says_ask advised_by_nobody&says_never
+0.25 alone&says_looks_for begins_its_line&happened_to_somebody begins_the_text&says_after_so_long
+0.25 begins_the_text&text_behind behind_a_prefix&comment behind_a_prefix&cut_by_dots behind_a_prefix&marked
+0.25 behind_a_prefix&output_near behind_a_prefix&spoken_of_lately behind_a_prefix&spoken_of_reader
+0.25 behind_a_prefix&trouble between_sections&spoken_of_when block_opened&spoken_of_if block_opened&text_behind
+0.25 block_opened&trouble code_near&denied_in_front code_near&in_a_thread code_near&record code_near&says_lesson
+0.25 code_near&spoken_of_after_so_long code_near&spoken_of_looks_for code_near&spoken_of_lower_it
+0.25 cut_by_dots&nobody_speaks cut_by_dots&record cut_by_dots&says_help cut_by_dots&says_reader ends_the_text&figures
+0.25 ends_the_text&says_after_so_long ends_the_text&says_may ends_the_text&somebody's_own_machine,_in_short
+0.25 ends_the_text&spoken_of_may figures&record figures&says_lately figures&somebody's_own,_in_short
+0.25 figures&spoken_of_lately figures&spoken_of_when figures&trace_near happened_to_somebody&may_happen
+0.25 happened_to_somebody&says_lesson heads_a_document&on_a_stamped_line heads_a_document&spoken_of_reader
+0.25 hypothetical_sentence&much_about_texts hypothetical_sentence&says_after_so_long
+0.25 hypothetical_sentence&says_looks_for hypothetical_sentence&setting_near hypothetical_sentence&trouble
+0.25 in_a_thread&in_quotes in_a_thread&spoken_of_lesson in_quotes&other_near in_quotes&somebody's_own,_in_short
+0.25 in_quotes&spoken_of_laughs in_quotes&spoken_of_may in_quotes&spoken_of_never in_quotes&spoken_of_proposed
+0.25 indented&says_self indented&spoken_of_proposed indented&spoken_of_when item_of_a_list&spoken_of_supposed
+0.25 its_hint_printed&somebody_speaks its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_lower_it
+0.25 markup_near&somebody's_own markup_near&spoken_of_made_up may_happen&much_about_texts may_happen&says_happened
+0.25 may_happen&says_people may_happen&words_before mentioned&says_after_so_long mentioned&says_happened
+0.25 mentioned&spoken_of_example mentioned&spoken_of_laughs mentioned&words_before much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_ask much_about_texts&text_behind
+0.25 much_trouble&often_may names_the_words&says_when nobody_speaks&says_happened nobody_speaks&says_laughs
+0.25 nobody_speaks&somebody's_own nothing_stated&says_laughs nothing_stated&says_when nothing_stated&spoken_of_if
+0.25 nothing_stated&spoken_of_made_up nothing_stated&traceback_above often_may&spoken_of_reader
+0.25 often_may&spoken_of_words on_a_stamped_line&spoken_of_lower_it other_near&says_happened
+0.25 other_near&spoken_of_labelled_symptom output_near&says_but output_near&says_example output_near&says_if
+0.25 output_near&spoken_of_remedy record&says_words record&spoken_of_lately
+0.25 says_after_so_long&somebody's_own,_in_short says_after_so_long&somebody's_own_question,_in_short
+0.25 says_ask&says_lower_it says_but&says_proposed says_but&spoken_of_lower_it says_but&spoken_of_self
+0.25 says_changes&somebody's_own says_example&spoken_of_looks_for says_help&somebody's_own_machine,_in_short
+0.25 says_if&says_lower_it says_if&trouble says_labelled_symptom&words_before says_lately&somebody's_own
+0.25 says_laughs&says_self says_looks_for&says_proposed says_looks_for&somebody's_own_machine,_in_short
+0.25 says_lower_it&says_may says_lower_it&says_never says_lower_it&somebody_speaks says_means&says_never
+0.25 says_never&words_before says_numbered&says_when says_numbered&trouble
+0.25 says_proposed&somebody's_own_question,_in_short says_self&somebody's_own_question,_in_short
+0.25 says_solved&text_behind says_when&somebody's_own somebody's_own&spoken_of_may
+0.25 somebody's_own_machine,_in_short&spoken_of_words somebody_speaks&spoken_of_but somebody_speaks&spoken_of_if
+0.25 spoken_of_ask&words_before spoken_of_but&spoken_of_help spoken_of_cause&spoken_of_looks_for
+0.25 spoken_of_example&text_behind spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_words
+0.25 spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_solved spoken_of_lately&spoken_of_self
+0.25 spoken_of_lesson&spoken_of_never spoken_of_lesson&words_before spoken_of_looks_for&trace_near
+0.25 spoken_of_lower_it&spoken_of_numbered spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&spoken_of_when
+0.25 spoken_of_lower_it&spoken_of_words spoken_of_lower_it&text_behind spoken_of_may&spoken_of_self
+0.25 spoken_of_signed&text_behind spoken_of_words&words_before
+0.30 a_failed_run&begins_the_text a_failed_run&says_numbered a_failed_run&somebody's_own_machine,_in_short
+0.30 a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_numbered a_question,_in_short&markup_near
+0.30 a_question,_in_short&names_the_words a_question,_in_short&says_labelled_symptom
+0.30 a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_may a_report's_heading&code_near
+0.30 a_sentence_leads&its_place_behind a_sentence_leads&much_about_texts a_sentence_leads&nobody_speaks
+0.30 a_sentence_leads&says_self a_setup,_in_short&begins_its_line a_setup,_in_short&block_opened
+0.30 a_setup,_in_short&may_happen a_setup,_in_short&says_when a_setup,_in_short&spoken_of_reader
+0.30 a_short_text&a_thread's_page a_short_text&alone a_short_text&blanks_near a_short_text&nobody_speaks
+0.30 a_short_text&spoken_of_after_so_long a_short_text&spoken_of_changes a_short_text&spoken_of_help
+0.30 a_short_text&spoken_of_lately a_short_text&spoken_of_remedy a_short_text&spoken_of_signed
+0.30 a_site's_lines&behind_a_prefix a_site's_lines&nothing_stated a_site's_lines&spoken_of_when
+0.30 a_thread's_page&in_a_thread a_thread's_page&often_may a_thread's_page&spoken_of_if
+0.30 a_whole_error_line&begins_the_text about_texts&hypothetical_sentence about_texts&in_quotes
+0.30 about_texts&output_near about_texts&somebody's_own about_texts&spoken_of_ask about_texts&spoken_of_cause
+0.30 about_texts&spoken_of_means about_texts&spoken_of_solved advice_share&alone advice_share&begins_the_text
+0.30 advice_share&nothing_stated advised&alone advised&begins_the_text advised&nothing_stated advised_by_nobody&alone
+0.30 alone&begins_its_line alone&ends_the_text alone&says_laughs begins_its_line&its_hint_printed
+0.30 begins_its_line&somebody's_own_machine,_in_short begins_the_text&code_near begins_the_text&nobody_speaks
+0.30 begins_the_text&says_lower_it begins_the_text&says_people behind_a_prefix&spoken_of_numbered
+0.30 block_opened&ends_the_text block_opened&nothing_stated block_opened&on_a_stamped_line
+0.30 block_opened&spoken_of_help block_opened&spoken_of_self code_near&ends_the_text code_near&words_before
+0.30 comment&mentioned cut_by_dots&says_never denied_in_front&setting_near denied_in_front&spoken_of_looks_for
+0.30 ends_the_text&says_if ends_the_text&says_numbered ends_the_text&says_when figures&output_near
+0.30 happened_to_somebody&nothing_stated host_memory&words_before in_a_thread&words_before in_quotes&output_near
+0.30 in_quotes&says_after_so_long in_quotes&says_labelled_symptom indented&somebody's_own_question,_in_short
+0.30 indented&spoken_of_people indented&spoken_of_self its_hint_printed&somebody's_own its_hint_printed&trace_near
+0.30 its_place_behind&somebody's_own its_place_behind&somebody's_own,_in_short its_place_behind&somebody_speaks
+0.30 marked&mentioned marked&nothing_stated markup_near&says_never markup_near&somebody's_own_machine,_in_short
+0.30 markup_near&spoken_of_happened markup_near&spoken_of_help markup_near&spoken_of_proposed markup_near&trouble
+0.30 markup_near&words_before may_happen&names_the_words may_happen&spoken_of_happened may_happen&spoken_of_looks_for
+0.30 may_happen&spoken_of_self may_happen&spoken_of_when mentioned&says_lately
+0.30 mentioned&somebody's_own_question,_in_short much_about_texts&spoken_of_lesson nobody_speaks&says_solved
+0.30 nobody_speaks&spoken_of_happened nothing_stated&says_made_up nothing_stated&says_numbered
+0.30 on_a_stamped_line&says_after_so_long on_a_stamped_line&says_lesson on_a_stamped_line&somebody's_own
+0.30 output_near&says_lesson output_near&says_words output_near&spoken_of_if output_near&spoken_of_labelled_symptom
+0.30 says_ask&says_happened says_ask&words_before says_changes&says_happened says_changes&says_lesson
+0.30 says_changes&says_means says_example&says_lesson says_happened&setting_near
+0.30 says_happened&spoken_of_after_so_long says_happened&spoken_of_changes says_happened&spoken_of_may
+0.30 says_help&says_proposed says_if&somebody's_own,_in_short says_lately&says_self says_lesson&says_looks_for
+0.30 says_lesson&says_means says_looks_for&words_before says_lower_it&says_when
+0.30 says_lower_it&somebody's_own_machine,_in_short says_lower_it&words_before says_people&somebody's_own
+0.30 says_proposed&says_supposed says_self&somebody's_own,_in_short says_self&spoken_of_may
+0.30 setting_near&spoken_of_looks_for setting_near&trace_near somebody's_own&somebody's_own_question,_in_short
+0.30 somebody's_own_machine,_in_short&spoken_of_happened somebody's_own_question,_in_short&spoken_of_help
+0.30 spoken_of_after_so_long&spoken_of_example spoken_of_ask&spoken_of_changes spoken_of_but&spoken_of_lower_it
+0.30 spoken_of_but&spoken_of_self spoken_of_cause&spoken_of_when spoken_of_example&spoken_of_happened
+0.30 spoken_of_if&spoken_of_looks_for spoken_of_labelled_cause&spoken_of_when spoken_of_reader&spoken_of_words
+0.30 spoken_of_remedy&spoken_of_words
+0.35 a_failed_run&a_sentence_leads a_failed_run&often_may a_failed_run&says_lesson a_failed_run&setting_near
+0.35 a_question,_in_short&advised_by_nobody a_question,_in_short&indented
+0.35 a_question,_in_short&spoken_of_after_so_long a_report's_heading&markup_near a_sentence_leads&host_memory
+0.35 a_sentence_leads&says_looks_for a_sentence_leads&says_people a_setup,_in_short&says_people
+0.35 a_setup,_in_short&spoken_of_ask a_short_text&its_place_behind a_short_text&spoken_of_when
+0.35 a_thread's_page&nobody_speaks a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_reader
+0.35 about_texts&nobody_speaks about_texts&nothing_stated about_texts&says_happened advice_share&ends_the_text
+0.35 advice_share&output_near advised&ends_the_text advised&output_near advised_by_nobody&trace_near
+0.35 alone&nothing_stated alone&says_solved begins_its_line&may_happen begins_its_line&spoken_of_help
+0.35 begins_its_line&traceback_above begins_the_text&comment begins_the_text&marked begins_the_text&spoken_of_self
+0.35 behind_a_prefix&says_laughs behind_a_prefix&somebody_speaks between_sections&spoken_of_if
+0.35 code_near&spoken_of_means code_near&trouble cut_by_dots&may_happen cut_by_dots&output_near ends_the_text&record
+0.35 ends_the_text&says_lower_it ends_the_text&says_solved ends_the_text&setting_near
+0.35 ends_the_text&spoken_of_lower_it figures&item_of_a_list figures&somebody's_own figures&spoken_of_may
+0.35 happened_to_somebody&spoken_of_reader happened_to_somebody&words_before heads_a_document&spoken_of_after_so_long
+0.35 host_memory&says_happened hypothetical_sentence&in_quotes in_quotes&spoken_of_self indented&on_a_stamped_line
+0.35 indented&trouble introduced_as_example&trouble item_of_a_list&says_happened its_hint_printed&on_a_stamped_line
+0.35 markup_near&on_a_stamped_line markup_near&spoken_of_labelled_symptom may_happen&says_means mentioned&says_people
+0.35 mentioned&trouble nobody_speaks&on_a_stamped_line nobody_speaks&says_labelled_symptom
+0.35 nobody_speaks&somebody's_own_machine,_in_short nothing_stated&output_near nothing_stated&setting_near
+0.35 nothing_stated&somebody's_own on_a_stamped_line&says_never other_near&says_when
+0.35 other_near&somebody's_own_machine,_in_short output_near&says_labelled_symptom record&says_people
+0.35 record&setting_near record&spoken_of_ask says_ask&says_lesson says_ask&says_reader says_changes&says_looks_for
+0.35 says_example&says_reader says_happened&says_help says_happened&says_looks_for says_labelled_symptom&says_words
+0.35 says_lately&text_behind says_looks_for&somebody's_own says_may&says_numbered says_never&says_when
+0.35 says_remedy&somebody_speaks says_self&somebody's_own_machine,_in_short says_when&setting_near
+0.35 says_when&words_before says_words&words_before setting_near&spoken_of_lately somebody's_own&spoken_of_ask
+0.35 somebody's_own&spoken_of_explained somebody's_own,_in_short&trace_near
+0.35 somebody's_own_machine,_in_short&spoken_of_looks_for spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_solved
+0.35 spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_people spoken_of_if&spoken_of_never
+0.35 spoken_of_if&spoken_of_words spoken_of_may&trace_near spoken_of_numbered&spoken_of_people
+0.35 spoken_of_self&text_behind
+0.40 a_failed_run&much_about_texts a_failed_run&on_a_stamped_line a_question,_in_short&heads_a_document
+0.40 a_question,_in_short&spoken_of_help a_sentence_leads&a_setup,_in_short a_sentence_leads&hypothetical_sentence
+0.40 a_sentence_leads&in_quotes a_sentence_leads&says_lesson a_sentence_leads&spoken_of_happened
+0.40 a_setup,_in_short&a_short_text a_setup,_in_short&says_lower_it a_setup,_in_short&spoken_of_words
+0.40 a_short_text&happened_to_somebody a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_help
+0.40 about_texts&somebody's_own,_in_short advice_share&names_the_words advised&names_the_words
+0.40 advised_by_nobody&ends_the_text advised_by_nobody&spoken_of_reader alone&cut_by_dots alone&mentioned
+0.40 alone&says_lower_it begins_its_line&somebody's_own behind_a_prefix&says_happened behind_a_prefix&trace_near
+0.40 cut_by_dots&says_if cut_by_dots&trouble cut_by_dots&words_before ends_the_text&says_labelled_symptom
+0.40 ends_the_text&words_before figures&its_hint_printed figures&names_the_words figures&spoken_of_solved
+0.40 heads_a_document&spoken_of_self heads_a_document&spoken_of_when host_memory&says_may
+0.40 hypothetical_sentence&says_laughs hypothetical_sentence&says_reader hypothetical_sentence&somebody's_own
+0.40 hypothetical_sentence&spoken_of_self in_a_thread&spoken_of_reader indented&somebody's_own
+0.40 indented&somebody's_own,_in_short item_of_a_list&says_when item_of_a_list&words_before
+0.40 its_hint_printed&spoken_of_reader its_place_behind&nothing_stated may_happen&nobody_speaks may_happen&says_words
+0.40 mentioned&nobody_speaks mentioned&somebody_speaks names_the_words&nothing_stated names_the_words&somebody's_own
+0.40 names_the_words&text_behind nothing_stated&spoken_of_means often_may&spoken_of_lesson
+0.40 often_may&spoken_of_looks_for on_a_stamped_line&other_near other_near&spoken_of_reader record&trace_near
+0.40 says_after_so_long&says_if says_ask&says_if says_happened&says_if says_help&says_solved says_if&says_lesson
+0.40 says_lately&says_made_up says_looks_for&says_never says_looks_for&spoken_of_after_so_long says_may&words_before
+0.40 setting_near&spoken_of_help somebody's_own&spoken_of_lower_it somebody's_own&trouble
+0.40 somebody's_own_machine,_in_short&words_before spoken_of_after_so_long&spoken_of_but
+0.40 spoken_of_after_so_long&spoken_of_means spoken_of_after_so_long&trace_near spoken_of_lower_it&spoken_of_self
+0.40 spoken_of_never&spoken_of_self
+0.45 a_failed_run&ends_the_text a_failed_run&spoken_of_looks_for a_question,_in_short&nobody_speaks
+0.45 a_question,_in_short&says_lower_it a_question,_in_short&says_means a_sentence_leads&nothing_stated
+0.45 a_sentence_leads&says_lately a_sentence_leads&spoken_of_self a_setup,_in_short&spoken_of_help
+0.45 a_setup,_in_short&spoken_of_looks_for a_short_text&says_after_so_long a_short_text&says_happened
+0.45 about_texts&spoken_of_self advice_share&trace_near advised&trace_near alone&says_labelled_symptom
+0.45 alone&somebody's_own,_in_short begins_its_line&begins_the_text begins_its_line&code_near
+0.45 begins_the_text&mentioned begins_the_text&trace_near cut_by_dots&mentioned figures&says_happened
+0.45 figures&says_supposed figures&spoken_of_self in_a_thread&may_happen in_quotes&somebody's_own
+0.45 in_quotes&spoken_of_lower_it indented&output_near indented&spoken_of_after_so_long may_happen&somebody's_own
+0.45 nobody_speaks&output_near nobody_speaks&spoken_of_help nothing_stated&spoken_of_example
+0.45 nothing_stated&spoken_of_happened often_may&other_near other_near&says_self says_after_so_long&trouble
+0.45 says_happened&text_behind says_labelled_symptom&setting_near says_may&says_words says_reader&says_self
+0.45 says_words&setting_near spoken_of_after_so_long&spoken_of_happened spoken_of_ask&text_behind
+0.45 spoken_of_lately&text_behind
+0.50 a_failed_run&spoken_of_changes a_question,_in_short&in_quotes a_question,_in_short&on_a_stamped_line
+0.50 a_setup,_in_short&spoken_of_happened a_short_text&spoken_of_happened a_short_text&trace_near
+0.50 advice_share&spoken_of_reader advised&spoken_of_reader begins_the_text&other_near
+0.50 behind_a_prefix&its_hint_printed cut_by_dots&says_after_so_long figures&says_help
+0.50 happened_to_somebody&nobody_speaks happened_to_somebody&spoken_of_lesson host_memory&says_looks_for
+0.50 host_memory&says_never hypothetical_sentence&says_self hypothetical_sentence&says_solved
+0.50 in_a_thread&setting_near in_quotes&spoken_of_lately its_hint_printed&output_near mentioned&says_laughs
+0.50 names_the_words&says_lower_it names_the_words&says_never names_the_words&says_self
+0.50 nobody_speaks&spoken_of_solved on_a_stamped_line&says_words output_near&somebody_speaks
+0.50 output_near&spoken_of_lower_it output_near&spoken_of_reader output_near&spoken_of_words record&words_before
+0.50 says_after_so_long&says_lower_it says_happened&says_lesson setting_near&spoken_of_reader
+0.50 spoken_of_ask&spoken_of_help
+0.55 a_failed_run&alone a_failed_run&figures a_setup,_in_short&trouble begins_its_line&figures
+0.55 begins_the_text&cut_by_dots behind_a_prefix&says_people behind_a_prefix&spoken_of_if code_near&spoken_of_lesson
+0.55 denied_in_front&figures figures&says_may figures&spoken_of_but in_quotes&says_people
+0.55 on_a_stamped_line&says_happened on_a_stamped_line&trace_near output_near&record output_near&somebody's_own
+0.55 says_help&says_never says_labelled_symptom&text_behind says_supposed&trouble
+0.55 somebody's_own_question,_in_short&words_before
+0.60 a_sentence_leads&spoken_of_when a_setup,_in_short&says_if a_short_text&says_when code_near&its_hint_printed
+0.60 code_near&somebody's_own cut_by_dots&ends_the_text hypothetical_sentence&says_happened markup_near&output_near
+0.60 may_happen&trace_near nothing_stated&somebody's_own_machine,_in_short other_near&output_near
+0.60 record&spoken_of_self says_lately&says_lesson spoken_of_made_up&text_behind
+0.65 a_failed_run&spoken_of_may a_failed_run&spoken_of_when a_sentence_leads&figures a_sentence_leads&says_means
+0.65 a_setup,_in_short&indented about_texts&spoken_of_lesson alone&on_a_stamped_line block_opened&spoken_of_happened
+0.65 code_near&on_a_stamped_line ends_the_text&on_a_stamped_line figures&host_memory
+0.65 hypothetical_sentence&says_lower_it its_hint_printed&trouble says_but&says_lower_it says_happened&says_when
+0.65 says_self&text_behind somebody's_own,_in_short&text_behind spoken_of_if&spoken_of_lesson
+0.65 text_behind&words_before
+0.70 behind_a_prefix&setting_near figures&nothing_stated hypothetical_sentence&names_the_words
+0.70 in_quotes&spoken_of_after_so_long names_the_words&says_means record&spoken_of_happened says_if&somebody's_own
+0.70 somebody_speaks&text_behind
+0.75 a_question,_in_short&a_setup,_in_short a_question,_in_short&says_self a_setup,_in_short&ends_the_text
+0.75 begins_its_line&output_near begins_the_text&record behind_a_prefix&ends_the_text
+0.75 host_memory&hypothetical_sentence indented&text_behind says_happened&says_reader says_happened&says_supposed
+0.75 says_people&says_self
+0.80 a_setup,_in_short&in_quotes happened_to_somebody&says_if says_after_so_long&says_changes says_if&says_self
+0.85 a_setup,_in_short&says_words hypothetical_sentence&nothing_stated names_the_words&nobody_speaks
+0.90 a_question,_in_short&says_help host_memory&nobody_speaks spoken_of_happened&spoken_of_when
+0.95 begins_its_line&ends_the_text host_memory&nothing_stated spoken_of_after_so_long&spoken_of_self
+1.05 a_failed_run&about_texts
""",
}

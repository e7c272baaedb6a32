"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.88
SIGNS = {
    "spoken of words": -2.4,
    "about texts": -1.8,
    "text about texts": -1.8,
    "says buy": -1.7,
    "typeset": -1.7,
    "within code": -1.6,
    "spoken of made up": -1.5,
    "spoken of reader": -1.5,
    "explained behind": -1.4,
    "spoken of lesson": -1.3,
    "names the words": -1.2,
    "says lesson": -1.2,
    "says looks for": -1.2,
    "spoken of example": -1.2,
    "its words taken up": -1.1,
    "introduced as example": -1.0,
    "much about texts": -1.0,
    "says proposed": -1.0,
    "spoken of proposed": -1.0,
    "blanks near": -0.9,
    "nobody speaks": -0.9,
    "says explained": -0.9,
    "heads a document": -0.8,
    "says made up": -0.8,
    "says supposed": -0.8,
    "hypothetical sentence": -0.7,
    "indented": -0.7,
    "may happen": -0.7,
    "says ask": -0.7,
    "says means": -0.7,
    "says reader": -0.7,
    "says words": -0.7,
    "spoken of if": -0.7,
    "a site's lines": -0.6,
    "a whole error line": -0.6,
    "comment": -0.6,
    "says lower it": -0.6,
    "a short text": -0.5,
    "advised by nobody": -0.5,
    "much advised": -0.5,
    "remedies above": -0.5,
    "says changes": -0.5,
    "spoken of ask": -0.5,
    "spoken of buy": -0.5,
    "spoken of labelled remedy": -0.5,
    "spoken of looks for": -0.5,
    "spoken of means": -0.5,
    "spoken of people": -0.5,
    "advised": -0.4,
    "answered by mail": -0.4,
    "record": -0.4,
    "says example": -0.4,
    "spoken of explained": -0.4,
    "spoken of lower it": -0.4,
    "beside a quotation": -0.3,
    "between sections": -0.3,
    "remedies below": -0.3,
    "spoken of cause": -0.3,
    "spoken of self": -0.3,
    "spoken of supposed": -0.2,
    "a failed run": -0.1,
    "a sentence leads": -0.1,
    "marked": -0.1,
    "mentioned": -0.1,
    "says labelled cause": -0.1,
    "says laughs": -0.1,
    "says signed": -0.1,
    "traceback above": -0.1,
    "code near": 0.1,
    "frames of a process near": 0.1,
    "on a stamped line": 0.1,
    "says cause": 0.1,
    "says labelled remedy": 0.1,
    "spoken of labelled cause": 0.1,
    "spoken of never": 0.1,
    "words before": 0.1,
    "says if": 0.2,
    "says remedy": 0.2,
    "says self": 0.2,
    "somebody's own": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of after so long": 0.2,
    "spoken of changes": 0.2,
    "spoken of laughs": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "in quotes": 0.3,
    "somebody's own, in short": 0.3,
    "steps that led to it": 0.3,
    "a picture near": 0.4,
    "boxes ticked": 0.4,
    "nothing stated": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of labelled symptom": 0.4,
    "a failed run's record": 0.5,
    "begins the text": 0.5,
    "ends the text": 0.5,
    "markup near": 0.5,
    "says help": 0.5,
    "says never": 0.5,
    "spoken of when": 0.5,
    "trace near": 0.5,
    "a thread's page": 0.6,
    "a thread's title": 0.6,
    "cut by dots": 0.6,
    "denied in front": 0.6,
    "says numbered": 0.6,
    "spoken of signed": 0.6,
    "behind a prefix": 0.7,
    "figures": 0.7,
    "other near": 0.7,
    "says labelled symptom": 0.7,
    "spoken of happened": 0.7,
    "text behind": 0.7,
    "trouble": 0.7,
    "advice share": 0.8,
    "says but": 0.8,
    "says happened": 0.8,
    "says solved": 0.8,
    "says lately": 0.9,
    "says when": 0.9,
    "setting near": 0.9,
    "spoken of but": 0.9,
    "spoken of help": 0.9,
    "spoken of numbered": 0.9,
    "in a thread": 1.0,
    "its place behind": 1.0,
    "alone": 1.1,
    "spoken of lately": 1.1,
    "a report's heading": 1.3,
    "host memory": 1.3,
    "spoken of solved": 1.3,
    "happened to somebody": 1.4,
    "says after so long": 1.5,
    "its hint printed": 1.6,
    "a setup, in short": 1.7,
    "begins its line": 1.9,
    "output near": 2.5,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.30 cannot
-1.10 met
-1.00 we
-0.95 keeps memory
-0.85 allocator into~the killed ve
-0.80 bu cluster cpu driver
-0.75 are der figures holds julia la limit table without~it
-0.70 allocate~pinned and~what ile in~this me~what prints
-0.65 amd del des does~not event fan into no para per please precision than для ошибки
-0.60 do~we drill http like name nccl outofmemoryerror pinned shared takes tensor the~driver too to~the what~the
-0.60 workspace
-0.55 below byte by~the cudaerrormemoryallocation data den do errores hardware it~my little made~up must nobody own
-0.55 pamięci przy pytorch raise runtime same~card scratch the~allocator this what~do which writing всё на чем
-0.50 antes~de bytes class close como dans dónde ein empty_cache first gb~cards help is~left its jest limits line
-0.50 log~which mib model~on near ollama oom or over say shown their the~line the~number the~workspace throughput true
-0.50 wiki гб до драйвер так 내
-0.45 against allocate ask closing cudamemgetinfo do~not errors five gradient_checkpointing grows halves hier
-0.45 la~scheda leave lines lo log my~run need needs next numbers on~http server~is size that~the the~device the~last
-0.45 the~program unified who
-0.40 again api array avg board cannot~allocate card cards change checkpoints closed constraint cuda~oom cupy~cuda end
-0.40 entry fehler finishes fit fixed frecuentes gb~on ist is~listening is~too job kernel~was library listening
-0.40 listening~on llama~cpp look maintainer main~server more~than multi needs~gb not~fit once on~gtx opened operation
-0.40 order or~later owner please~try real reason required reset retry save saved~model since tenant tensorflow that
-0.40 the~arena tried~to unified~memory where write め 常~见 程 见 这
-0.35 adds and arena are~red at~gb at~step batch_size between be~loaded bus by by~its cache caught cell change~it
-0.35 compute_type count cudamallocasync device~cpu dir du een exceeded exit exits~with faq fine~tuning for~all half
-0.35 has~to if im is~now je kv~cache last~line la~tarjeta mal ml model~does model~to modèle normal no~gpu number
-0.35 on~one options oserror outputs page peak più printed program raw release roses roses~are runbook runtimeerror
-0.35 sees server share switch synthetic the~board the~cache the~next the~two to to~out traducción tuning usar users
-0.35 vi warn welcome wir xid yours из нет 不 减 数 最 足
-0.30 adapters bfloat block canary capacity cheat cheat~sheet choose codes conda consumer cudamalloc cuda~error
-0.30 cuda~memory cuda~version cupy cómo dataloader dataloader~worker dies~at drivers drop eine ends end~of error~step
-0.30 exec exit~code fallback fine~for fit~on fleet ha halve halves~the harmless hip hip~out how illegal
-0.30 illegal~memory instance keep~the kernel key kind kv larger log~the log~you medvram memoryerror memory~access
-0.30 mismo names not~found objects of~its of~model om one~gb on~feb on~purpose oomkilled ore pager pasted pipe pixels
-0.30 pro prompt purpose queued quote refused registered registers reports request return scheduler seen shared~memory
-0.30 single sizing się slow slurmstepd slurmstepd~error still stops stops~with sudo tests the the~cluster the~context
-0.30 the~cpu the~desktop the~free the~minimum throughput~tokens todos to~allocate trainer true~the type typeinfo
-0.30 typeinfo~for unit user vae what when~the whose windows wording worked you~know you~to или от падает при что
-0.30 不~足 多 字 报~错 看 終 请 가
-0.25 above above~gb algorithm allocate~memory and~your as attempt at~once auf~dem auto autocast bar bot buffers
-0.25 but~it by~me by~signal caching caching~allocator cannot~be choose~smaller classes compile~with compiling
-0.25 completed condition cost count~in cpp dashboard deep~learning deux de~la distributed down~from early ecc either
-0.25 el ends~with engineer entraînement et event~in exc_info exclusive external falta from~gib fsdp full~card
-0.25 full~fine gb~for gb~one ggml_vulkan good gpu~memory grows~with guía hallo hand~in home how~much incidents
-0.25 installation in~line in~ram is~free is~not it~is it~with jax~resource_exhausted jax~takes kb keep killed~by
-0.25 ksameasrequested label laptop las last la~taille leaves left~to less lesson log~cuda long low mail map match
-0.25 matter mb~on memory~outofmemoryerror memory~you mixed~precision monitor ms nan next~to nicht niet nodo npt
-0.25 number~of of~this ones one~card only on~by opens outofmemoryerror~out owns padding parser pending pero pid~is
-0.25 pinned~host pour preallocation prima priority processor process~exited px qlora quantised reading regex remote
-0.25 requires resolution roll row sheet side~assert staging step~exc_info step~on stop~with such sync tab taille
-0.25 takes~of tarjeta tell~me tests~in then~the therefore the~caching the~cuda the~job the~message the~table
-0.25 the~vendor tier used~true validation venv versions vram weights whatever where~are where~it will with~zero
-0.25 worker~pid writes xpu~out year zero zum zwei это し~ま 为 么 么~办 分 半 小 怎 怎~么 或 数~字 最~大 直 示 能
-0.25 见~问 足~的 进~程 고 생 장 정~리
-0.20 __call__ access~was adam address advice als and~data and~gpu and~you antes any~other an~illegal apple arc
-0.20 argument assert~triggered as~cuda as~its at~start available~false available~true avg~prompt bring bus~error
-0.20 by~default cap card~on carry catches cc~failed channel chrome ckpt closed~this co colleagues commented~on
-0.20 compile compiler cores cpus cube cuda cudaerrormemoryallocation~out cudamalloc~retry cuda~driver cuda~out
-0.20 cuda~used datasets deep defaultcpuallocator dem depends depends~on desk detected device_map~auto device~side
-0.20 dmesg don dopo double drive due errno error~device error~encountered error~means est~ce exhausted~out exits
-0.20 explain fail fail~at feb finished fits~on form for~cuda for~launch for~the frees from~it from~the front
-0.20 ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gi gib gib~than go~into gpu~available hardly heads holds~the
-0.20 imágenes inputs instead~of int invalid in~__call__ in~deep is~available is~killed is~no is~on is~possible
-0.20 its~last it~be it~the jax keeps~the later left~out let~the level line~and log~no looks~like lost lowvram
-0.20 low~vram läuft macos make malloc many many~resources max_length memory~errors memory~grows memory~here minimum
-0.20 mixed mod modelfile modelo model~requires more more~system mps mxnet~cudamalloc nas near~the newer ninja not~in
-0.20 nov nur off~the often of~jobs of~these of~vram onto order~of or~choose or~there otter out packages~numba
-0.20 packages~torch paging par param parse pick plugin pods process~on prompt~throughput pytorch~cuda qu
-0.20 quantiledmatrix quarter quota ran~tests read reboot recorded red reproduce requested requested~for requeued
-0.20 requires~more resource resources~requested retry~failed right~the runs~on se second~process selected served sh
-0.20 shape share~of should~not signal signal~killed signature sizes size~gb skip slack somewhat so~is space sparrow
-0.20 sprawdź square status step storage stream_executor stream_executor~cuda subcommand system~memory task~was tell
-0.20 than~is there~is there~something the~compute the~count the~inference the~log the~nightly the~raw the~regex
-0.20 the~request the~server the~square the~weights the~wiki this~as this~the this~time torch~outofmemoryerror total
-0.20 to~find to~runs triage triggered true~cuda txt uncorrectable under until~now update~the upstream values~are
-0.20 venv~lib via vom vram~for was~encountered webui we~do wrap wraps wrong xla_python_client_preallocate xpu
-0.20 your~log you~would ещё занято не обучение イ 中~的 习 例 値 做 全 减~小 办 合 否 大 就~是 常 度 很 手 把 新
-0.20 是~否 显~存 条 查 者 表 見 连 错 開 開~始 게 리 모 정 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _k_m _z aa aber about about~mb above~it access accumulation added
-0.15 affiche after~this algorithm~eng alloc_cpu alloc_cpu~cpp allocation alloc~bytes all~layers along alphafold also
-0.15 amount am~writing and~call and~have and~mib and~not and~on and~tell and~we anything anything~else any~more
-0.15 an~array an~out apart arithmetic array~with article asked asking ask~for as~is as~the as~well attached
-0.15 at~alloc_cpu at~load aus autotuning backends backend~out batchgröße batch~in batch~too best beyond bin
-0.15 block~sizes breaks broken bytes~down bytes~error bytes~originally bytes~total bytes~xc cache~usage call~fails
-0.15 canned can~allocate capacty card~has card~nvidia caught~cuda checkpoint~is code~cannot collection collector
-0.15 compare component computed connection console contact containers contains context~and conv_algorithm_picker
-0.15 conv_algorithm_picker~cc copies corpus could~be counts coverage cpp~err cpu~and cudaerrorlaunchoutofresources
-0.15 cudaerrorlaunchoutofresources~too cudamalloc~failed data~bytes data~type decoding defaultcpuallocator~can delta
-0.15 design detected~oom_kill device_map diffusion dla dll does does~it doubles double~the do~the easy edge elapsed
-0.15 en ends~like enforce~fail eng entry~function environment errors~in error~cannot error~entry error~on
-0.15 err~defaultcpuallocator everybody exact example~of exceeds exception~is exercise exist extension failed~out
-0.15 fails~on fair falcon feature figure file~train fills finished~in first~and first~step fixed~it fix~it for for~gb
-0.15 for~our freeze friday function~_z für garbage garbage~collector generated generator gigabytes gpu_oom gradients
-0.15 grafikkarte grafikspeicher groups halve~the happened hardware~limit has~no helpful hence here~is hold host
-0.15 ignored in included including including~non injected inside~the instead intel in~our is~gb is~insufficient
-0.15 is~never is~still is~this is~to it~falls it~off jenkins jobs job~script karta karte large largest large~for
-0.15 learning leave~it leftovers less~than let level~error like~so like~this limits~the limit~exceeded limit~is
-0.15 limit~reducing line~is line~with lists~what live loader log~and log~ends log~this log~we loki looks look~for los
-0.15 losses machines made managed~memory may may~help may~not meaning means~that medium meet mein memory~after
-0.15 memory~at memory~can memory~error memory~failures memory~limit memory~please memory~use memory~used message~of
-0.15 mib~is mib~of mig million minute mock most mps~backend msa much~memory much~shared multi~scale mxnet más
-0.15 nccl~warn need~more nightly none~of notes~for not~change not~exist not~give no~half no~longer no~such num
-0.15 num_stages num_stages~may numba~cuda of of~bytes of~cuda of~device of~it of~last of~resource oneapi one~after
-0.15 on~cpu on~laptop oom_kill oom_kill~event oom~killed originally or~lower or~num_stages or~one or~the
-0.15 out_of_memory output output~of out~to paging~file pair parameter paste pdf peaks peak~is peer per~process
-0.15 pinned~memory place plain planner plat pool posted pre pressure print ptxas ptxas~error quantization query
-0.15 raises raise~it range ratio reducing~block release~notes rent required~hardware reset~by resource_exhausted
-0.15 resourceexhaustederror~out resource~shared restart~the resuming returns round running~on runtimeerror~dataloader
-0.15 runtimeerror~enforce runtimeerror~resource same~here sandbox saw say~which scenario scenes search seed see~it
-0.15 sein send sender serialization serialization~py service~gpu sessions settings shared~data shipper shm shuffle
-0.15 sich sie sind sizes~or size~and slurm smaller~model small~cards something something~else some~of spill
-0.15 stable~diffusion started start~with stderr~file step~the stopping strings svc takes~the tasks test~result texts
-0.15 thanks~that that~all that~card that~from the~alert the~batch the~class the~difference the~docs the~engine
-0.15 the~environment the~exact the~file the~hint the~limit the~paging the~peak the~port the~scheduler the~size
-0.15 the~step the~string this~node this~on this~one thus tile tile~size took~the too~many too~small top torch
-0.15 torch~lib torch~serialization to~change to~gib to~have to~know to~nothing to~say to~see traffic training~run
-0.15 train~on tree true~and unchanged une uploaded up~failed usa usable used~gb user~sees uses~too use~the values
-0.15 vendor version~is viewer well~as which~of whole~card wiki~page without without~gpu with~context with~no
-0.15 with~oneapi words worked~out working would would~have xc~max xla_python_client_mem_fraction xlarge your~own
-0.15 you~still you~think you~tried you~ve you~will карте う え が く こ~れ さ で~は ま~す れ を~半 テ ル 一~下 下 二
-0.15 会~看 便 修~复 先 其 其~他 减~半 分~に 半~分 占~着 块 多~卡 够~了 够~用 大~き 存~不 并 必 思 懂 我 所 文 文~件
-0.15 是~我 显 更~新 有~其 果 标 申 申~请 的~报 的~数 示~例 空 置~文 要 讲 设 赞 进 连~续 那 面 그 글 기 대 럼 을 일
-0.15 자 적 하
-0.10 _exceptions _exceptions~_arraymemoryerror about~gb about~the accelerator accept activations add~up algorithms
-0.10 allocated~is allocate~bytes allocate~gpu allocate~kmg allowed~gb alone already~allocated although and~from
-0.10 and~later and~look and~no and~nothing and~raise and~ready and~run and~see and~want anon answers answer~with
-0.10 anyone an~earlier an~exception an~incident api~call architecture arena_extend_strategy are~below are~out
-0.10 artifact asks~for assert assistant as~of attention at~about at~run aucun auf available available~gib avant
-0.10 avg~generation axis bat batch~sizes been~allocated been~oom before~anything before~you begin~with behaviour
-0.10 behind~it beispiel below~gb below~gib below~the be~that bias bias~self bis bitte bought bout~de box~size break
-0.10 browser busy bytes~allocated bytes~by by~insufficient by~peer by~rematerialization cached cached~blocks
-0.10 cache~blocks cache~of cache~on cada cake callable calls call~failed call~gc call~is can~be can~reduce card~at
-0.10 card~for card~so case catalogue caught~collective caused~by cc~can cells changed changed~in changes chunk
-0.10 close~the code code~is colab column comes~from commented compiler~xla complete~error compute~the conda~envs
-0.10 connection~reset contiguous continue~with contributors conv~input costs couldn could~the
-0.10 cublas_status_alloc_failed cuda_driver cuda_driver~cc cuda~cuda_driver cuda~failure cuda~gib cumemcreate
-0.10 cupy~out curious dan dann dataloader~workers deadline decoder decreasing decreasing~batch decreasing~the della
-0.10 deploy der~grafikspeicher der~karte detected~for device~is die dies diese difference~between documented does~the
-0.10 don~fit do~that do~you draft draft~is drained driver~error driver~version earlier ecc~error else el~mensaje em
-0.10 encountered~in ended enforce engine~profile enough~for enumerate enumerate~loader environment~variable equal
-0.10 errors~outofresources errors~py error~codes error~model error~no error~uncorrectable eu evaluation ever everyone
-0.10 every~sample every~second exam example~org exceed~the except exceptions exhaustion expandable export exported
-0.10 external~local_xla factor factory fails~and failure~in fall fallen fallen~off fall~back false fb fewer~layers
-0.10 figures~are file~home filter final finder finder~will finding fine~with finished~batch fire fired fired~up fires
-0.10 first~run fits fixed~in fixes flag flash float flush force forget format for~an for~gib for~host for~one
-0.10 for~requested for~small for~tactic for~your found framebuffer free_all_blocks freed free~the frequently
-0.10 from~models from~my front~of full full~run functional game gb~or generate generation~throughput gets~the getting
-0.10 gib~and gib~br gib~bytes give give~the good~first gpu_memory_utilization~when gpu~errors gpu~it gpu~kv gpu~메
-0.10 gradient gradient~accumulation graphics group handbuch has~fallen has~terminated header heap her heron high
-0.10 hip~hip hires hires~fix hit hits hlo_rematerialization hlo_rematerialization~cc host_oom how~do how~the
-0.10 ibuilderconfig idle if~there ignore il image~is img increasing~gpu_memory_utilization input~weight install
-0.10 instances insufficient~for insufficient~shared in~code in~cumemalloc in~enumerate in~every in~front in~memory
-0.10 in~processgroupnccl in~pytorch in~row in~seconds in~stepid in~the in~tiles in~worker is~about is~called
-0.10 is~disabled is~enough is~fired is~fixed is~for is~the is~what is~wrong itself its~own it~again it~back it~from
-0.10 it~here it~looks it~over it~takes it~that ja job~is json keras key~value killer kmg kmg~ib know know~how
-0.10 larger~than last~br last~run latest layers layers~of layers~on least leave~the lecture license lines~in link
-0.10 list lists live~tensors llama_model_load_from_file_impl llama_model_load_from_file_impl~failed
-0.10 loading~checkpoint load~with local_xla local_xla~xla logger logging login log~do log~that longer look~like loom
-0.10 lower~batch lower~ngl mac machine~with makes~sense makes~the mar matrix mb mb~each md memory~back
-0.10 memory~exhausted memory~killed memory~or memory~pressure memory~pytorch memory~shm memory~space memory~the
-0.10 memory~to memory~what memory~while memória mensajes me~if minus mlp mo model model~needs moves mpi~ranks much
-0.10 myself my~ti mémoire nach ncclsystemerror needs~more need~not node~gpu norm notes nothing~has nothing~in notice
-0.10 not~what no~available no~memory ns numbers~in não object oder of~all of~an of~detected of~mib of~pinned
-0.10 of~shared ok older~than onboarding one one~and one~is one~the only~reduced on~and on~friday on~oct on~our
-0.10 on~stack on~top on~your oom~kill oom~killer operation~to ops optimiser orphan others otherwise ou outofresources
-0.10 outofresources~out overlap packing paddle paddle~resourceexhaustederror page~https page~that page~the pairs
-0.10 panel part partition parts passed~failed peaks~at peft performance person pickle pictures platform please~use
-0.10 plot pool~size possible~that prefix press previous price printed~by process~python product programa programming
-0.10 proposal prüfen quantisation question quit raise~your ram~not ram~the rank~error reader ready~to really reasons
-0.10 recently recompute reduce reduced reduced~to reduce~memory refine refuses region reicht reicht~nicht remaining
-0.10 rematerialization rematerialization~only remedies rendering repo reqs reqs~gpu requested~buffer request~that
-0.10 reserved resource_exhausted~ran resources rest restoring results retries returned return~conv role room rows rss
-0.10 run running~reqs runtime~errors run~stops run~time run~using rusty safe safetensors same~gpu sample saved saying
-0.10 scale scheda seeing see~what segments self~stride sense service~service setting~pytorch_cuda_alloc_conf
-0.10 shape~and sharding share~one shrink shutdown signal~bus significa sitting six size_t sized size~finder size~is
-0.10 size~succeeded size~with slice slide slowly smaller~batch snapshot socket soft something~like sooner sooner~or
-0.10 so~you space~vmem speicher splits ssd standard standard~error start~again stepid stepid~some step~tasks sticky
-0.10 stop stored stores story stride string students study succeeded succeeded~trying success suggestions supervisor
-0.10 support supported sure sur~la switch~to table~of take takes~gb taking talk targets tasks~have team ten
-0.10 tensorflow~compiler tensorflow~oom tensorflow~stream_executor tensors~from tensor~with tessera test~that text
-0.10 that~and that~be that~dataloader that~failed that~of their~own there~was the~backward the~bus the~cell the~code
-0.10 the~customer the~dashboard the~default the~exception the~exit the~failing the~failure the~faq the~five
-0.10 the~function the~graphics the~lines the~loader the~loss the~mail the~most the~node the~numbers the~order the~out
-0.10 the~parser the~pr the~pre the~red the~render the~report the~retry the~shared the~slice the~traceback the~user
-0.10 the~validation the~week this~article this~br this~operation this~order this~page three~times tiene timestamp
-0.10 time~limit tokenizer tokens~avg tokens~running tool too~high touched to~complete to~end to~or to~raise to~roll
-0.10 to~run to~take to~test to~time to~torch to~write train~py translate translation trial triton~runtime
-0.10 try~decreasing two~lines two~processes typical ub uncorrectable~ecc und unexpected~bus until until~it upcast
-0.10 upgrade up~in up~is ur_result_error_out_of_device_memory url used~to users~on uses use~below using~batch verbose
-0.10 verkleinern vllm~no vmem vmm void was~gb watchdog~caught watermark weight~bias wer we~want we~will what~this
-0.10 what~you wheel wheels when~they while~trying who~holds who~is why~does why~the wie wieder will~continue will~do
-0.10 will~see with~all with~big with~br with~full with~gb with~ibuilderconfig with~less with~shape with~size
-0.10 with~torch workers~are worker~this workspace~size works~but wrapper wrap~it wrap~the writing~the xla
-0.10 xla_python_client_preallocate~false xla~stream_executor yes~it your~shared you~like you~may you~set you~start
-0.10 гиб градиенты сколько い~う い~と か~ら が~出 く~だ こ~の さ~い し す だ だ~さ て~く と~い に の~が の~記 は~バ
-0.10 み~ま る~の を シ ス ズ~を タ ド フ ブ ラ~イ 一~直 三 下~面 于 人 什 他 何 修 值 内 出~现 原~文 去 参 句 只 同
-0.10 哪 型~大 处 处~理 够 太~多 如~果 存 学 学~习 差 年 往 必~ず 慢 或~者 打~开 接 故 早 是~一 更 最~后 查~看 检~查
-0.10 次~の 残 段 活~值 激 激~活 片 现~的 理~的 用 用~完 的~进 直~接 相 着 碎 碎~片 碰 確~保 社 程~占 章 算 終~了 续
-0.10 缓 缓~存 置 習~を 老 考 装 见~报 記~事 论 请~问 载 这~一 配 附 集 高 나 남 려 메 메~모 모~리 문 요 으 은 의
-0.10 이~고 한
-0.05 _execution_engine _execution_engine~run_backward _k_m~gguf _utils about~it accelerators accelerator~memory
-0.05 across actions activations~and activity actor actors actors~killed adding address~the add~the adr advise af
-0.05 affected afraid after~epoch against~the age alerts alike alive allocated~so allocate~gb allocating~tensor
-0.05 allocations~gb allocation~fails allocation~of allocators all~that almost alter although~nvidia am~on
-0.05 and~allocated and~backward and~double and~everything and~for and~goes and~if and~in and~is and~only and~other
-0.05 and~reserved and~so and~start and~stops and~tensors and~there annotation announce anon~rss another
-0.05 another~process anywhere an~allocation an~example an~igpu appendix applies applies~to apps apps~pid april
-0.05 arbeitsspeicher area arena_extend_strategy~ksameasrequested are~all are~closed are~made are~there are~you arrays
-0.05 arrête article~helpful asked~for asked~questions assertions assigner as~before as~device as~long así at~fault
-0.05 at~home at~node at~nvidia at~pytorch auch auf~der author autoencoderkl au~bout avail available~cpu available~kv
-0.05 available~mb avoids backward backward~pass badge bare based~on batch~does batch~or batch~to be because~of
-0.05 becomes before~we behind being belegt best~fit beta between~these be~had be~ignored be~in be~set bfc billion
-0.05 binding blame blender~cycles blocks~and blocks~back blocks~to blocks~try block~that blog bool both~the bottom
-0.05 bound bout boxes br bug~oom building button but~only but~the but~this but~unallocated bytes~in byte~size by~one
-0.05 cache~and cache~memory calls~into call~cuda call~it call~socket call~torch candidate can~have can~see
-0.05 capability~vmm capable capacity~of cap~the cards~with card~br card~by card~that card~the card~was case~the
-0.05 catch~the cc~nccl cc~please cc~xla cgroup changed~it changed~the changelog change~the channels checks chip
-0.05 ci~pid class~is cleaning~up clear clients close~other close~this coalescing code~cuda columns comfyui coming
-0.05 command~and comments compilation complex compute~apps confirm constant content continue controlnet copied
-0.05 copies~its copies~of cordon core~_exceptions correctly counter count~the cpu~gpu cpu~instructions cpu~offload
-0.05 crane crashed~due creating~shared critical~operations cross cs cudaerrormemoryallocation~in cuda~amp cuda~and
-0.05 cuda~compiler cuda~context cuda~jl cuda~outofmemoryerror cuda~reclaim cudnn~is cumemalloc
-0.05 cumemalloc~device_pointer cumemalloc~results custom~call czy daemon dask~cudf data~set date deal decode~tiled
-0.05 default~is default~of delete~the demand dense desktop desktop~with detail developer device_pointer
-0.05 device_pointer~size device~error device~gib device~has device~memory device~out device~request dev~shm differ
-0.05 directory discord distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils
-0.05 distribution div dl documentation~on does~anyone don~have don~need drain driver~and driver~api driver~for
-0.05 driver~refused drops~the dummy dummy~requests during~warm each~run edited edited~by ee effective either~the
-0.05 else~is embeddings empty~the enable~device ended~with end~in end~with engine~to en~latest erroroutofdevicememory
-0.05 error~an error~detected error~gn error~gpu error~it error~messages error~out error~so error~that
-0.05 error~unexpected esta estimated everything~else every~rank exceeds~the exceptions~outofmemoryerror
-0.05 exception~class execute executed~in exhausted exit~codes exit~status expandable~segments expect expr expr~sum
-0.05 extend external~library failed~javascript failed~jobs failed~or fails~too failure~out fake far~bytes fatal fault
-0.05 fc ffmpeg files~older file~and file~is file~or file~proj find_executable_batch_size finds first~day first~epoch
-0.05 first~is first~issue fit~with fixture flash~attention fluid fmt fn follow forgot format~csv former forty
-0.05 forward~and forward~pass for~days for~every for~gpu for~it for~its for~out for~platform for~step for~which
-0.05 found~no fp~int fra fragmentation fragmented frames~are frameworks freed_by_count freed_by_count~the free~bytes
-0.05 free~including free~is frequent frequently~asked fresh friend friendlier from~gb from~monday from~torch full~log
-0.05 function gains games gather gb~max gb~my gb~so gb~was gb~which gb~の geforce gen generic geometry get~its ggml
-0.05 ggml_cuda_init ggml_cuda_init~found ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed ggml~cuda gib~are
-0.05 gib~for gib~that gigabyte give~up giving giving~up gi~ci gn going~to golden go~for go~to gpu_mem_limit
-0.05 gpus~detected gpus~in gpu~at gpu~cannot gpu~gb gpu~gi gpu~gpu gpu~layers gpu~on gpu~that gpu~was gpu~の gpu~メ
-0.05 graph~for grep grep~for grpc guard guest guild gx half~precision halving handles happy happy~to hasn has~failed
-0.05 has~its has~less has~run has~the haven have~been have~no have~not heap~limit heap~out helpful~yes helps here~we
-0.05 het higher hints hint~is hold~the hook hosts host~oom host~ram how~it how~large hpc~support hpp~unhandled ib
-0.05 ibuilderconfig~setmemorypoollimit id~where if~cuda illegal~address import improve~this increase~mem increasing
-0.05 info info~core info~kv_cache_utils info~started info~text_generation_launcher initialized initialized~for
-0.05 initializing~the inner install~the instructions instructions~in insufficient insufficient~to intermediate in~bit
-0.05 in~cuda_error_out_of_memory in~der in~file in~gb in~help in~it in~jax in~job in~kernel in~llama in~nvidia
-0.05 in~order in~out in~performance in~predict in~some in~source in~step in~text in~two in~vram ipynb ip~id ip~over
-0.05 is~as is~at is~being is~bytes is~full is~given is~gpu is~harmless is~idle is~larger is~lost is~nan is~passed
-0.05 is~read is~shown is~slow is~something is~started is~thrown is~used is~using its~share its~standard it~about
-0.05 it~br it~breaks it~but it~could it~out it~shows it~slow it~stops it~thanks it~up javascript javascript~heap jo
-0.05 job~and job~ends job~runs job~with just~the kann kb~anon kept~for kernels kernel~launch killed~due
-0.05 killed~process killed~this kleinere knowledge know~the know~what kubelet kv_cache_utils kv_cache_utils~py lambda
-0.05 larger~card largest~batch large~model large~or last~edited last~time latency latent latter launched layer
-0.05 layers~and la~mémoire leak~of learning~rate leaves~the left left~of left~over len~gib less~memory let~us
-0.05 library~call lies life like~the like~to limit~allocation limit~of lines~that lines~with line~such line~that
-0.05 links list~is little~for llama_model_loader llama_model_loader~loaded llama~runner loaded~in loaded~meta
-0.05 loading~weights load~autoencoderkl local~memory lock logs logs~and log~description log~for log~if log~jax
-0.05 log~line log~shipper log~tensorflow log~then log~was long~as long~prompt long~prompts looks~at looks~for look~at
-0.05 loss~is lowering~max_num_seqs low~on macro makes~it malloc~or mam managed many~gib map_location map_location~cpu
-0.05 mapping~of matched matching match~on max_bin max_memory_allocated max_num_seqs~or max~allowed max~batch
-0.05 max~memory max~num may~exceed may~fail may~have may~stop mb~available mb~device mean meant meant~for mean~the
-0.05 measured memoryerror~unable memory~allocating memory~cgroup memory~during memory~exhaustion memory~issue
-0.05 memory~message memory~not memory~occurred memory~oom memory~out memory~required memory~segment memory~was
-0.05 memory~where memory~怎 mempoolsize mempoolsize~workspace message~such message~with meta metadata meta~data meu
-0.05 me~with misc misc~shmutils model_lifecycle model_lifecycle~cc modell models~in models~max model~loaded model~py
-0.05 model~that momentum month more~memory more~with most~frequent most~recently move moved~to msgid msgstr my~side
-0.05 mémoire~du nada namespace names~the name~gpu nccl_debug ncclsystemerror~system ncclutils ncclutils~hpp
-0.05 nccl~error nearly~always network~is never~gets new~gpu nine nobody~has noch nodes node~id node~ip node~is
-0.05 node~running none non~pytorch normal_vram note~that nothing~is not~allocate not~an not~get not~help not~know
-0.05 not~load not~memory not~run not~the not~vram now~and now~on nox no~change no~device no~error no~room no~single
-0.05 no~the num_workers numbers~are number~in numpy numpy~core num~seqs nvidia off~to of~core of~free of~job of~on
-0.05 of~oom of~ray of~scope of~ten of~tensor of~torch of~total of~yours ok~then older ollama_num_parallel
-0.05 ollama~model ollama~run on_oom once~per once~the one~has one~large one~line one~of one~piece one~rank one~that
-0.05 one~was only~when onnx~runtime on~allocators on~call on~cards on~colab on~disk on~its on~linux on~mac on~main
-0.05 on~memory on~shared on~small oomkilled~exit oom~during oom~error oom~message oom~on oom~workers opencv opened~on
-0.05 open~ticket operations operation~timeout opposite optimized~to optimizer~state ordinal ort ort~failed or~an
-0.05 or~external or~gpu_memory_utilization or~pick or~reduce other~processes other~reasons otter~opened
-0.05 outofmemoryerror~in outofmemoryerror~task over~the paddle~out pages pages~are pairs~and paragraph parent
-0.05 parse_oom partly past patch pcie peak~gib peak~memory perfect performance~critical period per~parameter phrase
-0.05 pick~smaller picture~is pid pid~used_memory pin_memory planned plan~for platform~cuda platform~team please~add
-0.05 pointers points policy pool~limit portal pour~le power preallocates predicted preempted prefix~cache prepare
-0.05 pressure~oom pretrained probe problems processes~on process~using progress progress~bar prompt~executed propose
-0.05 proxy pull~request pytest pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory pytorch~で query~compute
-0.05 que~je que~la quickest raised~by raised~when raise~gpu rank~per rapids rather~than ray~exceptions ray~killed
-0.05 read~the reasons~at reason~for recently~scheduled reclaim recognises records recovery reduce~the reference
-0.05 refiner refuse regex~in registry regular regular~expression related~to released repeat requested~size request~mb
-0.05 request~related research reserved~and reserved~is residues resolved resourceexhaustederror~oom
-0.05 resource~exhausted retryable returns~the return~variable review reviewed reviewer re~compile rid rid~of right
-0.05 right~now room~for rss~kb rtx~ti run_backward run_backward~calls runner~process running~low running~was
-0.05 runtimeerror~cuda run~command run~out run~the same~text sampler sampler~with sampling saves says~gb say~how
-0.05 say~that say~what scanner scene~needs scheduled scheduled~task scope score scores screenshots script~is
-0.05 script~with searched~existing seats second~try seem~to see~also see~how see~something see~that segment~dev
-0.05 sentence seqs sequences sequence~length servers server~process service~cc service~initialized setmemorypoollimit
-0.05 sets setting~pytorch_cuda_alloc_ set~is set~mem set~vram several shape~br sharing sheet~for shmutils shmutils~cc
-0.05 shm~nccl shouldn shows~the shrink~the side~assertions sigterm simplify simply since~it sistema sit sits~at
-0.05 sits~on sitting~on size~br size~of size~on size~to skipping slides slower small smaller~value small~card
-0.05 small~one smi~query snippet socket~malloc so~in so~no so~there so~we so~with speaks speicher~der spill~to
-0.05 split~the stackoverflow stand stands started~again started~by started~server starting~webserver starts~command
-0.05 start~and start~up state~to stats stays~on step~with stopped~with stops~at stops~right straight subclass
-0.05 subclass~of subject subject~patch subject~re subprocess such~as suggest suites sum sum~by swapped switch~on
-0.05 system~call system~error system~is sí só tactic~device takes~about takes~minutes take~smaller take~the target
-0.05 tarjeta~no tasks~actors td tell~them tenants tensorflow~tsl term terminated~cudamalloc test~suites
-0.05 text_generation_launcher~starting texto texttt texture texture~limit text~and text~is text~of tf~oom thanks~to
-0.05 than~days than~the than~there that~can that~did that~does that~don that~fits that~need that~nobody that~this
-0.05 that~time that~was that~works them~to then~it there~could these these~is these~lines these~two they~re
-0.05 the~accelerator the~answer the~available the~backend the~base the~best the~big the~bios the~bottom the~builder
-0.05 the~cards the~console the~crop the~current the~data the~decoder the~documentation the~figure the~figures
-0.05 the~following the~form the~former the~forum the~four the~input the~lab the~largest the~latest the~latter
-0.05 the~layers the~learning the~memory the~models the~module the~native the~one the~oom the~opposite the~platform
-0.05 the~previous the~progress the~pytorch the~rank the~ratio the~requested the~reserved the~right the~rule
-0.05 the~runtime the~same the~scene the~service the~share the~single the~source the~system the~ten the~thing
-0.05 the~topic the~trainer the~training the~usual the~vae the~wheel the~whole the~wording the~words the~wrong thistle
-0.05 this~answer this~channel this~from this~helpful this~line this~might this~pr this~when this~worker those~are
-0.05 threads threshold~of through~on tick tiled tiles time times~the time~it time~period title~gpu tm tmp today todo
-0.05 together~with tokens~per too~large too~long topic~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~distributed
-0.05 torch~torch torch~utils total~vm to~address to~blame to~cumemalloc to~do to~enable to~give to~keep
-0.05 to~normal_vram to~other to~problem to~send to~us trace traces training~on treats triggers trt~skipping
-0.05 trt~unsupported_state trust trying~batch try~increasing try~lowering try~to tsl tuesday turn turn~it turn~on
-0.05 twenty typed type~reason typo typo~in unallocated unallocated~is unallocated~memory under~the unhandled~system
-0.05 unit~test unless unreal unreal~engine unstable unsupported_state unsupported_state~skipping unter up upgrading
-0.05 upper up~sampler usage~threshold used_memory used_memory~format users~will use~available use~gpu use~smaller
-0.05 use~tactic using~the usual utils~data uvicorn vae~decode valueerror~no value~pairs variable~_execution_engine
-0.05 variant var~jenkins vector verdict verified vmm~yes vm~kb vous vram~state vs walk warn~error was was~asked
-0.05 was~full was~made was~running was~this ways ways~to week weeks~ago weights~in well~and we~don we~get we~give
-0.05 we~have we~ll we~look what~an what~each what~happens what~is what~users wheels~for when~allocating when~an
-0.05 when~calling when~device when~initializing when~it when~request when~warming where~do where~does which~bytes
-0.05 which~exceeds which~free which~mib while~creating while~it why~is will~get will~not winerror winerror~the
-0.05 with~coalescing with~device with~dummy with~exit with~freed_by_count with~key with~mem with~memory
-0.05 with~nccl_debug with~one with~pytest with~this with~torch_use_cuda_dsa with~vllm with~your wording~of
-0.05 workers~crashed workers~tasks work~in work~out worth would~like would~not would~see write~the write~to
-0.05 written~to ws xc xpu~xpu xs yep yes~no yolo your~card you~call you~get you~keep you~ll you~open you~re you~say
-0.05 zesty zusammen кэш нужно почему あ~る い い~の う~な え~る が~あ け こ さ~く さ~れ す~る ぜ そ た~め て~み で~も
-0.05 と と~が と~き と~し ど な~い な~ぜ に~し に~は の~か の~に の~は の~ま の~よ の~メ の~例 ま~で ま~と ま~ま み
-0.05 も や よ よ~う り~当 る~か る~こ れ~ま れ~る わ を~使 を~確 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ
-0.05 ス~が ス~テ ズ チ~サ ッ~シ デ デ~ル ム モ~デ ャ ャ~ッ リ~が リ~不 ロ~ー ー~ド ー~ム 一 一~块 一~行 不~下 中
-0.05 了~可 什~么 今 从~改 他~の 件 任 会~这 位 体 余 例~如 册 决 决~定 処 切 前 剩 割~り 区 卡~内 卡~的 反 可~能
-0.05 合~精 同~一 名 吗 含 域 域~が 場 外 多~少 大~一 太 失~敗 好~了 存~没 存~用 完~了 实 実~際 容 容~量 对~照 対
-0.05 就~会 己 常~用 序 度~学 度~检 式 当 当~て 录 得 心 或~推 手~册 打 找 把~batch 护 报 持 换 换~卡 据~集 推 推~荐
-0.05 提~示 放 敗 教 整 文~章 断~片 方 是 時 書 有~别 本~太 查~点 标~题 样~本 框 案 梯 梯~度 機 次~送 比 比~例 泄
-0.05 泄~漏 注 活 深 深~度 混 混~合 漏 点 照~表 片~化 版 率 现~cuda 理~办 理~时 用~同 疑 的 的~提 的~样 的~模 看~看
-0.05 知~道 社~区 积 空~い 空~き 空~闲 端 答 类 练~或 终 结~果 给 维~护 群 翻 能~是 自 自~动 自~己 节 荐 表~示 被
-0.05 要~多 言 計 計~算 記 設~定 語 説 説~明 読 読~み 論 计~算 记 设~置 评 话 说 象 超 边 这~个 都~没 配~置 释 释~放
-0.05 量~一 错~原 错~对 闲 際 際~の 需 領 領~域 개 거 결 교 구 기~를 까~지 더 델 됐 로~세 를 를~로 리~가 말 면 모~델
-0.05 방~법 법 사~용 세~스 실~제 용 으~로 주 체 프 프~로 할 합 합~니 해~결
+0.05 __getitem__ __main__ _bfc~br about~memory about~of about~this accelerate~utils acceleration accepted~answer
+0.05 access~the according according~to accumulate accuracy activation~peak adafactor additional add~repor
+0.05 add~report_tensor_allocations_upon_oom admins afterwards after~about after~it after~restart after~throwing
+0.05 again~and agent ago ah air~gb alert alguien alguém alive~and all allocated~by allocated~for allocated~there
+0.05 allocate~buffer allocate~mb allocate~out allocate~request allocate~the allocating~mib allocations~gib
+0.05 allocation~badalloc allocation~gib allocation~to alloc~tot allowed allowed~gib all~four all~loaded all~with
+0.05 alone~are already~have am am~doing am~not anaconda anaconda~envs analysis and~all and~are and~br and~checked
+0.05 and~cuda and~cupy and~device and~get and~keep and~leave and~my and~never and~of and~ran and~report and~retry
+0.05 and~take and~version and~when annoying anybody anybody~know any~hint an~account an~empty an~existing an~gb
+0.05 an~idea an~oom ao apart~from append~loss applications application~startup apply~node après are~already are~done
+0.05 are~on are~running are~too are~using args around~the asked~years assertion assertion~failed assuming
+0.05 assuming~engine async as~above as~many at~batch at~br at~conv_ops at~gib at~iteration at~least at~night at~of
+0.05 at~some au aug autograd automatically available~memory available~qualifiers available~vram available~when avec
+0.05 away~with aws backoff bad badalloc badalloc~exception badger base~model batch_size_per_card batch_size~is
+0.05 batches~are batchsize batch~after batch~and batch~of become become~available been been~running before~any began
+0.05 bei~mir below~might bench benchmark between~the be~allocated be~caused be~closed be~great be~incorrect be~made
+0.05 be~ready be~used bfc_arena bfc_arena~cc big bigger~gpu bigger~one bigger~scenes bild bin~gib bin~total bit
+0.05 bitsandbytes bit~adam ble blender~scenes bonjour bool~onnxruntime both~cards both~of branch bricht broke bucket
+0.05 budget buff buffer~size buff~cache bug~ggml_backend_cuda_buffer_type_alloc_buffer builder builder~api
+0.05 builder~pass builds builds~commits builds~the build~on built built~by bus~id but~in but~no but~nothing but~that
+0.05 but~then but~with bytes~could bytes~is bytes~limit by~github by~my by~new by~not by~setting cache~in cache~is
+0.05 callback called called~after call~of can can~also can~get can~help can~it can~one can~try can~you capability
+0.05 capacity~gib capture~consider capture~cuda capturing~cuda capturing~cudagraphs card~gb card~memory card~of
+0.05 card~please card~when cast catch~it caused~the cause~first cause~is cause~of cc~bin cc~op_requires cc~resource
+0.05 cc~sum cedar cfg~file cfg~sampler_name ch chainer~and change~anything changing checked~the checking checklist
+0.05 checkpointing~on check~failure check~whether chez chez~moi child chunks chunks~chunks chunks~kib chunks~mib
+0.05 classification classifier clean client~requested client~session clip closing~the cloud code~in code~internal
+0.05 code~no coffee collect~torch comes~to comes~with come~back come~to comfyui~execution command~buffer command~is
+0.05 command~line command~was common common_ksampler common_ksampler~model common_runtime~gpu communicator comparison
+0.05 compile~by complete computecosts computecosts~error compute~capability computing com~ollama concat conda~lib
+0.05 config~file confused connected connected~to consequences consequences~if content~is context context~is
+0.05 context~with controller conv_ops conv_ops~cc conversation conversation~on convolution convolution~algorithm
+0.05 conv~conv conv~d_ conv~d_grad con~la copy~of core~framework could~you cpu~in cpu~is cpu~mode crashed~on
+0.05 create~cuda create~engine creation crop crops csrc csrc~distributed cu_stream_non_blocking
+0.05 cuda_malloc_async~will cudagraph cudagraphs cudagraphs~for cudagraph~capture cudasuccess cuda~bytes cuda~call
+0.05 cuda~is cuda~memory_allocated cuda~on cuda~runtime cuda~set_device cudnn cur currently current~device cur~usage
+0.05 custre custream custream~error cuts d_ d_grad d_grad~raises darknet darknet~src dask dataframe days~ago dead
+0.05 dear dec decoding~this decorator decrease~the decreasing~max_model_len deep~neural defaulting defaulting~to
+0.05 delete deployment details detection detectron devices device~and device~br device~dtype device~failed device~gpu
+0.05 device~ordinal device~the device~to device~was dgx did~this dies~in dies~while dies~with diffusers
+0.05 diffusers~models dim direct_io direct_io~false direct~cause disable~torch distinct docker document does~anybody
+0.05 does~one don~know downloaded do~with draining drei driver~py driver~the dropout dry dry~run dtype~if dtype~torch
+0.05 during~cudagraph during~getbesttactic during~processing during~the dès each~has each~with eager~in eats~the
+0.05 editor elements else~none el~modelo embedding~model empty enable enable_model_cpu_offload encode encountered
+0.05 ended~in ends~the enforce_eager enforce_eager~true enforce~eager enginecore enginecore_dp enginecore_dp~pid
+0.05 engine~br engine~built engine~core engine~failed engine~from engine~is engine~version environ
+0.05 environment~location env~lib epoch~is eps erreur error~after error~assertion error~could
+0.05 error~cublas_status_alloc_failed error~cuda error~exception error~failed error~fields error~from error~loading
+0.05 error~occurs error~source error~when error~while estimate~is eval_accumulation_steps evaluate every
+0.05 every~iteration every~piece every~step exception~content exception~during exception~raised exception~set
+0.05 exception~traceback exception~was except~block executekernel executekernel~non execute~in execution~error
+0.05 execution~py exemple existing existing~issue existing~issues exiting~due experience experimental explicit
+0.05 explodes extensions external~org_tensorflow fa face failed~at failed~exit failed~for fails~when failures~in
+0.05 failure~but failure~stack fail~on faiss faiss~gpu fast faster_whisper fatal~error fatal~operator feed
+0.05 feedback~and fields~message files files~are file~assuming file~comfy file~it file~on file~users file~usr
+0.05 file~workspace fill fill~the fin finetuning fine~but fine~on fine~tune finished~parsing first~backward
+0.05 first~observed first~optimizer fitting fit~use flags_fraction_of_gpu_memory_to_use~is flag~in flow fn~args fold
+0.05 folder following~exception forums for~about for~allocation for~and for~another for~any for~batch for~chunks
+0.05 for~decoding for~epoch for~hours for~input for~memory for~model for~my for~pinned for~shard for~simplicity
+0.05 for~tokens for~two for~us for~validation for~whoever for~you found~in found~vulkan four fourth fp~fp fr
+0.05 fraction~static fragmentation~maybe frames~at frames~from frames~of framework~op_kernel free~according free~of
+0.05 free~on free~shared free~to from~checkpoint from~disk from~last from~me from~model from~step from~vllm frozen
+0.05 functional~py function~failed gateway gb~before gb~card gb~closing gb~each gb~in gb~it gb~left gb~memory gb~now
+0.05 gb~only gb~should gb~torch gb~where gc gc~collect geforce~gtx generation~not getbesttactic get~through
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_backend_cuda_buffer_type_alloc_buffer~allocating
+0.05 ggml_metal_graph_compute ggml_metal_graph_compute~command ggml_vulkan~found gib~allocated gib~already gib~at
+0.05 gib~client gib~max gib~non_torch_memory gib~other gib~pytorch gib~tried gives~back glm global gnu goes~on
+0.05 goes~up got~this go~away go~on gp gpt gpu gpu_device gpu_device~cc gpudevice gpus~to gpu~as gpu~cuda gpu~device
+0.05 gpu~gpu_device gpu~has gpu~loading gpu~models gpu~runs gracias grande graph~capture graph~execution graph~failed
+0.05 graph~of grid grpo gtx~super habe had~the had~this had~to halved handler handling happen hashes has~been has~mib
+0.05 has~more has~one has~removed has~two have~happened have~searched hazel height helped here~it here~my here~on
+0.05 hide hitting hit~an hi~all hmm homelab homelab~ollama honest horas how~many hunyuan hybrid id~compute
+0.05 if~is_floating_point if~out if~reserved if~so if~this if~yes ignores igpu igpu~and imagenet images~of import~llm
+0.05 import~torch include include~these increase index infer inference inference_mode inference~on inference~with
+0.05 info~engine info~fields info~source info~this info~train info~using info~worker initialised initialize~the
+0.05 initializing input~size input~very inside inside~except instance~of instruct intel~hd interactive
+0.05 internal~frames interrupted into~gb invalid~value in~allocate in~an in~available in~bin in~capture in~convert
+0.05 in~custre in~decorator in~eager in~for in~general in~gpu in~host in~loss in~paged in~pieces in~place in~python
+0.05 in~range in~sample in~single in~system in~thread in~update in~use in~your ipex ipython iq is_floating_point
+0.05 is_floating_point~else isn~available isn~the issues issue~and issue~for is~above is~allocated is~an is~below
+0.05 is~created is~empty is~export is~from is~gib is~gtx is~heavy is~just is~large is~loaded is~memory is~missing
+0.05 is~my is~nearly is~nothing is~probably is~running is~smaller is~split is~ti items its~internal its~memory
+0.05 its~workspace it~always it~as it~by it~did it~gb it~if it~loads it~needs it~or it~prints it~ran it~reads
+0.05 it~renders it~seems it~stays it~still it~then it~took it~wants it~went jan java jax_traceback_filtering
+0.05 jax_traceback_filtering~off jax~has job~to joined join~this joy jpg jul june just~not kernel~of kib
+0.05 kib~allocated kib~in killed~it kill~on knob known know~it kohya_ss kokkos kommt labels labels~bug label~fusion
+0.05 lack lammps language large~try last~one launch layer~to lazily ldm lead lead~to leftover left~it left~on
+0.05 le~message library~onednn lib~python light like~that limit~the line~error line~out linked linux little~memory
+0.05 lives llama_init_from_gpt_params llama_init_from_gpt_params~error llama_kv_cache_init llama_kv_cache_init~failed
+0.05 llama_load_model_from_file llama_load_model_from_file~failed llama~instruct llm_load_tensors~offloaded
+0.05 llm_load_tensors~offloading llm~server load_model~failed loaded~models loader~workers loading loading~error
+0.05 loading~llama load~sdxl load~the local~lib local~timing location locked~host log~before log~current log~memory
+0.05 log~nvidia log~on log~out log~same log~so log~there log~tried log~warning log~what lol longest lower~resolution
+0.05 lstm lts lunar lunch mac~mini main main~exiting make~sure make~this manual~cast many~thanks marked~as mask
+0.05 max_batch_size max_input_length~max_prefill_tokens max_len max_model_len~when
+0.05 max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_total_tokens max~approx max~gb max~tokens
+0.05 may~lead may~node median mehr memor memoria memoryerror~traceback memory~available memory~but memory~bytes
+0.05 memory~cuda memory~do memory~fragmentation memory~growth memory~has memory~in memory~isn memory~mb memory~mps
+0.05 memory~only memory~per memory~py memory~reserved memory~see memory~should memory~snapshot memory~takes
+0.05 memory~than memory~utilization mem~fraction mensaje mesh message~and message~method message~server
+0.05 message~waiting metric metric~cur me~the mib~in mib~mib middle middle~of might~be mine~is mining mint mio mira
+0.05 mir~das missing mistral mistral~nemo modeling modeling_utils modeling_utils~py models~and model~br model~gguf
+0.05 model~has model~in model~is model~loading model~loads model~max model~not model~parse model~root model~seed
+0.05 model~weight mode~set modules~module module~py moi mon months more~on most~of moving mpi mpirun mps~allocated
+0.05 msg~error msg~new msg~waiting much~for much~gpu much~vram multiple multiply mx~gb my~code my~gb my~old
+0.05 my~training nach~dem namd name~and name~nvidia native nccl_buffsize nccl~timeout nccl~version nd nearly~all
+0.05 needed~for needs~less neither nemo network~library network~model never~appears new~builder new~model new~one
+0.05 new~to ng nichts nlp nn~functional no_grad node~that node~train non_blocking non_torch_memory
+0.05 non_torch_memory~takes none~non_blocking nor notebook~is note~the nothing~changes nothing~else not~be not~given
+0.05 not~go not~static not~to not~using not~work now~it now~please now~the no~matter no~other no~space no~that np nuc
+0.05 nuc~ollama num_ctx numba number~is nvcc nvidia~smi observed observed~failure occurred~when occurs occurs~during
+0.05 october odes odes~py offloading~output of~br of~feedback of~mb of~my of~one of~other of~pipeline of~std of~them
+0.05 of~today of~tokens of~two of~video of~which of~with of~you of~your oh ollama~llama_load_model_from_file
+0.05 ollama~models ollama~ollama ollama~time oneapi~deep onednn one~go one~gpu one~in one~node one~per one~with
+0.05 only~changes only~the onnx onnxruntime~gpu onnxruntime~stream on~all on~apr on~bigger on~both on~each on~every
+0.05 on~how on~it on~jan on~node on~private on~sep on~single on~this oom~after oom~and oom~the oom~unloading
+0.05 op_kernel op_kernel~cc op_requires op_requires~failed opal opening openmm open~the operator operator~conv
+0.05 optimized optimized~with optimizer~cpp option org_tensorflow org_tensorflow~tensorflow original ory or~ask
+0.05 or~decreasing or~file or~set or~start or~switching or~use os~environ ot other~allocations other~process ours
+0.05 our~documentation outofmemoryerror~allocation output~layer out~the override own~pictures oyelaran package
+0.05 packages~accelerate packages~tensorflow packages~transformers paddleocr~tools paddle~memory paged~kv page~on
+0.05 paper parallel parse~time parsing~network particles pass~and pass~will past~it patches path pci pci~bus
+0.05 peak~usage per~card per~request phone photo photos picture pid~error pid~info pin_memory~false place~of plan
+0.05 platforms platforms~do please~don please~post please~stop plenty pm pod~trainer port por~qué possible pourquoi
+0.05 pp pr preallocated~temp preallocation~off prediction present preset preview primary prints~the private
+0.05 private~pool private~pools problem~on proc processing~allocation process~for process~with profiling
+0.05 profiling~results program~py project project~is prompt~is protein pro~gb puts python~client python~pytorch
+0.05 pytorch~activation pytorch~and py~capturing py~userwarning på qlora~on qualifiers qualifiers~see quant qui quits
+0.05 ram ram~and rank~cuda rank~failed rank~is ran~out ran~the rather rather~not reached reaches reads~the read~every
+0.05 read~times received receiving recent~builds record recover~from reducing refer refers refers~to refer~to refresh
+0.05 reject relion~src relu remember removed removed~its removed~the rendered~viewport renderer renders render~fails
+0.05 repeated repeats repor report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to reporting
+0.05 reports~that reproducible requested~amount requested~bytes requested~in rerank reserved~for resolution~max
+0.05 resourceexhaustederror~graph response restarted~the rest~of resume retried returned~entries
+0.05 return~common_ksampler return~to right~after right~before rocm rolled~back root~ollama rounds rtx~ada rtx~gb
+0.05 rtx~laptop rtx~pci rund runners runner~execute running~in runs~at runs~for runs~the runtime_error
+0.05 runtimeerror~traceback runtime~error runtime~out run~in run~into run~is rvc said same~batch same~command
+0.05 same~config same~file same~model same~problem same~with sampler_name sampler_name~scheduler samplingparams
+0.05 saturday says~and says~cuda says~it says~that says~what say~it scenes~are scenes~through scheduler~hit
+0.05 scheduler~positive schon schritt scrypt sd searched~for second~call second~card second~epoch second~time section
+0.05 seed~steps seeing~the see~all see~our seg segmentation~fault send~the sep separate~crashes sequence seq~len
+0.05 series seriously server~does server~stops server~to serve~at serving session~py set_device set_memory_growth
+0.05 setting~the setting~up set~enforce_eager set~flag set~jax_traceback_filtering set~subdivisions set~the severity
+0.05 sgl sha shall sharded shard~to shared~buff share~the short should~go show shows~gb shut si sign sign~up silver
+0.05 similar simple simplicity simplicity~jax single~gpu size_t~bool skip~to smaller small~scenes smi~and smi~before
+0.05 smoke softmax software solved~it something~went sometimes sorry~if sorry~something so~do so~don so~guess so~that
+0.05 so~why space~left spare sparse spawn spilling split splitting src~acc src~utils srv stacks stacktrace
+0.05 stacktrace~below stages starts~and start~paddlepaddle state state~batch state~dict state~metrics status~code
+0.05 std~runtime_error steps~and steps~cfg still~alive stopped stopped~at stops~after stops~in stop~them store
+0.05 streaming stream~error stream~stderr subdivisions~in subject~job succeed successfully suite surfaces swap
+0.05 switched~on switched~to switching switching~to systemerror systemerror~fatal takes~gib takes~its take~gib
+0.05 take~it take~your tasks~exited task~device tell~us temporaries temp~allocation tensorrt~llm tensor~cores
+0.05 tensor~is tensor~parallel terminated~error terminating tested testing text_generation_launcher~method
+0.05 text_generation_launcher~webserver text~generation tf_gpu_allocator tf~lib tgi thank thanks~in thank~you than~gb
+0.05 than~one than~requested than~that than~you that~caused that~has that~line that~may that~on that~there that~we
+0.05 them~is them~or then then~at then~in there~are there~it there~may there~should these~changes the~attention
+0.05 the~blender the~buffer the~chat the~child the~chunk the~command the~dag the~dev the~direct the~draft the~end
+0.05 the~epoch the~except the~final the~fix the~frame the~frames the~gui the~guide the~image the~images the~issue
+0.05 the~kernel the~key the~kv the~large the~long the~matrix the~merge the~micro the~middle the~moment the~older
+0.05 the~ones the~only the~other the~owner the~paper the~pipeline the~plan the~pod the~point the~process the~profile
+0.05 the~ram the~rd the~reason the~release the~rendered the~repo the~resolution the~sequence the~solver the~stack
+0.05 the~stacktrace the~start the~state the~tensors the~text the~three the~tile the~total the~train the~value
+0.05 the~variable the~very the~vram the~weekend things things~to think~the this~and this~branch this~builder
+0.05 this~conversation this~does this~expected this~in this~is this~isn this~issue this~question those though~the
+0.05 thousand threshold through~the through~zluda throwing throwing~an thì till time~and time~the timing timing~cache
+0.05 tips title~of title~says ti~gb tokens~in tomasz tomorrow tools~program torch~autograd torch~csrc torch~float
+0.05 torch~inference_mode torch~nn total~chunks total~gib total~vram tot~alloc tot~freed tout to~access to~all to~an
+0.05 to~become to~br to~display to~eager to~finish to~get to~go to~include to~insufficient to~it to~join to~leave
+0.05 to~model to~serve to~start to~succeed to~tokens to~train to~unexpected to~upload to~work tp tpu tp~scheduler tr
+0.05 trace~returned tracker train_step~state trained~on trainer~py training~from training~is train~with transfer
+0.05 transformer trick tried~the troubleshooting trt~local true~direct_io true~or true~to try~one try~smaller
+0.05 two~boxes two~different two~of two~separate two~things ty ubuntu uhd ui~with ultra~high uma umber un under~load
+0.05 unexpected unexpected~consequences uni unique unloading unloading~all unrelated unset until~oom until~the
+0.05 up~model up~on up~verlet us usage~peak usage~tot used~for used~memory userwarning uses~gb use~batch use~enforce
+0.05 use~including use~kib use~lower use~process use~profiling use~to using~enable using~gpu usr usually~means ut
+0.05 utilization utils~error utils~memory va val value valueerror~to value~but variable variable~tf_gpu_allocator
+0.05 vary verlet verlet~run version~br version~found version~of very~same very~seriously vgg viewport~never visible
+0.05 vivid vkallocatememory vl vllm~import vmap voice vol vram~in vulkan~devices wait walltime wandb wants~gb warm
+0.05 warmup~generation warmup~text_generation_client warm~up warning~warning was~kept was~no was~printed was~still
+0.05 was~too was~used watchdog webserver~crashed weeks week~both weights~of weights~on weights~take weight~dtype
+0.05 werden we~read what~am what~get what~happened what~now what~platforms what~see what~to what~tried what~would
+0.05 whether~there which~gib which~gpu which~is which~may whole why~would willow will~be will~fit within without~the
+0.05 with~and with~batch_size with~bigger with~cpu with~its with~max with~mb with~non with~nothing with~out
+0.05 with~status with~the with~vulkan won word work workload works~thank work~with would~be would~do would~you wsl
+0.05 xgboost xl xlaruntimeerror~resource_exhausted xlaruntimeerror~traceback xla~will xorg yaml yarrow yarrow~opened
+0.05 years~months yes yes~please your~batch your~data your~input your~tensors your~vram you~ask you~might you~see
+0.05 you~seeing zluda zu меня можно き~は じ す~か せ だ~け で~し で~の な な~ら な~り に~な の~で は ま を~か を~に
+0.05 キ ク セ セ~ス チ~を バ~ッ プ~ロ モ ョ ョ~ン ラ ロ~セ ン~ト ー ー~で ㅠㅠ 一~个 一~半 一~张 一~样 一~次 一~点 上
+0.05 上~跑 下~の 不~到 不~是 不~行 两 两~张 中~で 之 了~还 事 代 代~码 以~下 以~后 任~务 佬 使~っ 停 像~度 写 出 刚
+0.05 初 别 别~模 到~一 割 动 十 占~满 占~用 卡~上 参~数 又 变 只~有 各~位 同~じ 向 吧 周 和 四 因 图~片 型 型~时 境
+0.05 変~わ 夜 大~佬 太~大 好 如 如~何 始 子 学~習 定~し 実 小~一 就~好 就~报 就~挂 己~的 建 开~了 张~卡 张~量 形 循
+0.05 忘 忘~了 快 总 您 意 我~这 批~量 投 挂~了 指 指~点 换~成 据 数~据 整~理 断 方~法 时~报 明 显~卡 月 月~日 期
+0.05 本~身 机~器 权 权~重 样~的 检 步 求~助 没~问 法 注~意 済 済~み 满~了 爆 爆~显 环~境 理 的~问 目 確~認 管 管~理
+0.05 篇 系~统 练~时 统 编~号 网 習 行~就 补 要~显 解~像 認 记~录 证 试 试~试 调~qwen 调~到 跑~不 跑~到 身 输~入 还~剩
+0.05 这~样 这~里 途 途~中 通 速 遇~到 里 量 限 面~的 順 页 验~证 가~납 감 감~사 계 까 납 납~니 노 노~드 는 다 다~시
+0.05 다~음 단 래 러 리~는 문~의 바 배 배~치 부~탁 분 비 사~합 서~버 세~요 수 스 시~작 실 아 어 어~요 에 에~러 예 오
+0.05 우 이 인~데 입 입~니 있 재 제 조 종 종~료 죽~었 처 치 크 크~기 탁 탁~드 파 하~세 학 행
+0.10 aborts about~cuda account accounts~on account~related active ada add~comment advance advanced after~few
+0.10 after~that after~the again~with ago~by agree~to air al alla alloc allocatable allocatable~device
+0.10 allocated~tensors allocate~br allocate~gib allocations allocations~mb allocation~failed allocation~info
+0.10 allocator~gpu_ allow_growth allowed~memory all~available all~models all~ranks always amount~of and~after
+0.10 and~does and~every and~gb and~its and~privacy and~still and~that and~try and~use another~tab answer answering
+0.10 any any~way an~hour approx are~free are~in are~still arguments ascend asr as~far as~in as~it as~they attack
+0.10 attention~cache attn at~first at~is at~line at~random awq back~and back~the badly base batch~it beetle
+0.10 beforehand bert besides be~created big~for binary bios blob blobs~sha boa body both~on box branches branches~or
+0.10 buffer~failed buffer~for bug~report bug~server building~engine but~not buy by~an by~clicking by~then by~user bị
+0.10 calling call~first call~so call~the can~the can~use capturing cards~are card~too card~with cases cette ce~que
+0.10 chain chair chapter checked checkpoint checkpointing chunked~prefill chunks~gib clearer cli click clicking
+0.10 clicking~sign client~src closes cnn colleague collect come~up comfy community complaint concurrency config~is
+0.10 consider~decreasing container conv_ conv_~status conv~node copy cpp~unhandled cpu~it created created~from
+0.10 create~execution creating creating~server cu cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null
+0.10 cuctxpushcurrent cuctxpushcurrent~device cuda_error_out_of_memory cuda_launch_blocking cudadrv cudadrv~driver
+0.10 cudaexecutionprovider cuda~cu cuda~cudadrv cuda~graph cuda~or cuda~to_device cuda~util customer cycles~device
+0.10 dat decreasing~gpu_memory_utilization deepseek deepspeed deepspeed~runtime deleted det detect developers
+0.10 device~cucontext device~cudamalloc device~name device~not device~would different directml disabled dismiss
+0.10 dismiss~alert display~backtrace distill distribute distributed~processgroupnccl dist~packages documents
+0.10 does~nvidia doing domain done do~about do~it ds dtype due~to durch dynamic each~card each~time eager~mode eats
+0.10 ed edit effect eleven emails enabled~n_copies encountered~an ends~in engine~build engine~could engine~py
+0.10 enough~allocatable entries env ep era errors_impl error~at error~creating error~text_generation_launcher
+0.10 error~using error~warmup ersten es events everything~is examples example~with exceed~allowed exception~occurred
+0.10 excerpt executable executable~batch executing execution~context executor exhausted~oom exited exiting
+0.10 external~xla failed~cuda fails~in failure failures~this falls far far~as faster~whisper features feedback field
+0.10 file file~app firefox first~batch first~long first~of fit~in flags flat~at for~current for~details for~free
+0.10 for~github for~kv for~minutes for~now for~self for~some for~stream for~them for~traceback for~what found~reached
+0.10 framework~errors_impl free free~and free~memory free~process from~network from~this funciona function~alloc
+0.10 gave~up gb~after gb~at gb~free gb~per gb~profile gb~used gb~vram gb~で ggml_vulkan~device gguf gh gib~gpu gib~is
+0.10 gib~rounded gigs ging git github~you given~back gives~me give~it goes~through google got~an go~msg
+0.10 gpu_memory_utilization~or gpu~before gpu~by gpu~node gpu~nvidia gpu~or gpu~out gpu~rendering gpu~with
+0.10 gradient~checkpointing greedy growth gráfica guess gui had~been hair happens~when has~not has~only have~gb
+0.10 have~it have~look have~to have~written hbm head held here~the hey hilft hour how~to huge ideas images images~in
+0.10 improve improve~the incorrect info~model_runner infra installed~from intern internal internal~error
+0.10 internal~failed intern~cycles interpolate into~it invalid~context in~advance in~another in~cuctxpopcurrent
+0.10 in~cuctxpushcurrent in~float in~function in~interpolate in~jupyter in~loader in~my in~one in~run in~torch
+0.10 in~train in~with issues~and is~already is~and is~built is~good is~known is~more is~small is~with itself~is
+0.10 it~all it~also it~can it~dies it~does it~fits it~happens it~has it~it it~only it~please it~says it~tells it~to
+0.10 it~trains it~what it~works ivory jetson~nano jobs~on job~of journal journalctl jun jupyter~kernel kept
+0.10 kernel~image keys không kills kills~it koboldcpp ksampler kw lantern last~night leak~in lengths level~info
+0.10 lib~rs limited limit~for line~of llama_init_from_model llama_init_from_model~failed llama_kv_cache_update_impl
+0.10 llama_kv_cache_update_impl~failed llama_new_context_with_model llama_new_context_with_model~pipeline
+0.10 llama~server llm_load_tensors llm~info ll~occasionally lm~studio load_model load_tensors~loading
+0.10 load_tensors~offloaded loaded loading~the loads~the load~all localhost~replica logits~on log~in log~note
+0.10 log~output log~please log~runtimeerror log~traceback log~your look~into lora lot lots~of luck läuft~es lỗi ma
+0.10 machine~is make~it manual maple mark mas matmul max_input_length max_memory max_prefill_tokens max_seq_length
+0.10 max_split_size_mb maybe~the mb~and mb~max means~the meeting memo memory_allocated memory~allocation memory~gb
+0.10 memory~it memory~leak memory~left memory~lower memory~problem memory~tried memory~usage memory~when messages
+0.10 message~onnxruntime_src message~summary method~warmup me~at me~one mib~rounded mib~used micro micro~batch mind
+0.10 mini minutes~of minutos mir mmap mmap~true model_runner model_runner~py models~blobs model~and model~fit
+0.10 model~tensors model~weights model~with mode~is modified modules moe moment months~ago mpi~rank mr mx my~card
+0.10 my~gtx n_copies na name~conv_ nano~gb needs~about neighbour nettle never~comes newbie newest next~one nicht~mehr
+0.10 night non~zero not note~run not~always not~come not~create no~branches no~executable no~kernel no~luck npu null
+0.10 null~intern numa nvidia~driver nvidia~rtx occasionally occasionally~send off off~by of~is of~our of~ram
+0.10 of~service of~training of~weights ok~on ok~with ollama~llama_model_load one~batch one~more one~request
+0.10 onnxruntime_src onnxruntime_src~onnxruntime onnxruntime~core on~another on~aug on~host on~jun on~may on~my
+0.10 on~smaller on~two oom~when opencl~platform operating operating~system optimizer~step optix op~conv or~commit
+0.10 or~pull or~window other~than our~terms outofmemoryerror~as out~and overnight pack packages~cupy
+0.10 packages~deepspeed packed paddlepaddle page~file page~locked panicked~at parallelism~enabled parsing passe
+0.10 passing password~length perhaps pessoal please~check please~decrease please~do please~set pme pme~cpu pools
+0.10 pool~is possible~solutions posting ppo pretraining privacy privacy~statement prod proposed prototxt pth
+0.10 pull~requests python~dist python~framework python~processes pytorch_cuda_alloc_conf pytorch~but pytorch~limit
+0.10 py~model quality question~is question~on quite raise~runtimeerror raven ray rays reached~zero rebuild recipe
+0.10 recording recover refresh~your regards reinstalled related~emails relevant~log reload reload~to render
+0.10 replica~task reply~to reporter requested~by rerun res reserved~in resourceexhaustederror~see restarts restore
+0.10 retry~with rien right~at rolled rollout router~client rs~server running~conv running~for runoptions
+0.10 runoptions~for runtimeerror~mps runtimeerror~no run~on run~with rust_backtrace rust_backtrace~environment rx~gb
+0.10 same~node same~on same~process same~script sched sched~go script~in searched~the sec seconds see~above segfault
+0.10 seit seit~dem send~you separate serve server~internal serve~py service service~and service~hlo_rematerialization
+0.10 session~dismiss session~you set_limit setting~pytorch_hip_alloc_conf set~by set~it seven several~times shards
+0.10 short~test should~the shows show~the shutting shutting~down signed~in signed~out silly since~this sits situation
+0.10 size~failed size~found size~per size~the slices slicing smaller~number smallest smi~say smi~says solo solutions
+0.10 source~sched so~and so~close so~far so~for so~not speaker speech speed src~lib srun srun~error srv~load_model st
+0.10 stable~notes stage started~the startup statement statement~we states status~message structure studies studio
+0.10 submitted suffice summary~info sum~total supplied supplied~memory supported~by supposed sur~le switched~accounts
+0.10 sys system tab~or tag tail take~of take~while te technical tells tell~the tensors~this terms terms~of test~with
+0.10 text_generation_client text_generation_client~router text_generation_launcher text~was than~what than~your
+0.10 that~in that~it that~no that~should that~still that~what then~on there~any the~cause the~cli the~crash
+0.10 the~embedding the~encoder the~eval the~existing the~fp the~fraction the~handler the~logits the~loop the~network
+0.10 the~newest the~nvidia the~on the~readme the~recent the~record the~result the~runner the~session the~situation
+0.10 the~tail the~tensor the~th the~time the~tutorial the~ui the~unet think this~attack this~can this~comes
+0.10 this~error thought thread thu tiling timestamp~level time~level to_device today~on too~big topic torch_npu
+0.10 torch~cuda total~bytes total~of to~batch to~comment to~device to~host to~me to~no to~our to~refresh to~requested
+0.10 to~runoptions to~set traceback~oom train_step trainnetwork trainnetwork~line trên turned~on two~cards
+0.10 two~crashes two~failures type~float ui unet unhandled units un~message updated upscale upscaler up~to used~up
+0.10 user~guide user~supplied use~chunks use~it using~trainnetwork util utils util~cpp value~in variable~to vega
+0.10 version~and version~or viewport viewport~render virtual~memory vit vllm~valueerror vocab volatile voll volume
+0.10 von vram~is vram~used wall wanted warmup~encountered warmup~max_input_length warning was~at was~not was~on
+0.10 weekend went~from went~wrong we~can we~need what~else what~was what~we when~executing when~start while~mmap
+0.10 while~the while~you whoever will~improve will~look window window~reload without~trouble with~another with~dtype
+0.10 with~gpus with~half with~my with~rust_backtrace with~several with~that with~what worker~cc workstation works~for
+0.10 would~exceed would~fit wrapped wrote xlaruntimeerror xla~label xla~tsl xla~xla yes~know young your~job
+0.10 your~session you~account you~agree you~can you~for you~post you~signed you~switched you~try you~use zero~status
+0.10 zip zombie ça вылетает запускаю сообщение あ あ~り い~た い~で い~ま う~か お お~り こ~と し~い せ~ん た た~ら
+0.10 て~い て~お で で~止 ば ま~せ ま~り り~ま れ~ば ん エ~ポ エ~ラ サ ジ ス~ト チ ッ~チ ト ノ ノ~ー ポ ポ~ッ メ~ン
+0.10 ラ~ー ー~ジ ー~バ 一~步 一~般 不~够 主 之~后 从 但~是 写~法 到~第 加~载 原~因 可 号 同~时 启~动 在~用 大~小 天
+0.10 失 如~下 它 就 层 工 应 应~该 後 志 想 成 成~了 我~在 挂 提 文~档 日 日~志 昇 昇~腾 昨 是~不 有~问 本~文 机 样
+0.10 档 模~型 求 满 然 版~本 环 现 現 生~成 用~的 由 画~像 発 的~内 的~显 确~认 第~个 第~二 系 练 练~到 缩 腾 般 行
+0.10 試 試~し 认 谢 起~来 越 越~多 转 输 运 运~行 返 还~有 里~的 间 题~描 같 것 까~요 녕 녕~하 는~데 니~다 데 드~립
+0.10 라 로 로~그 료 립 립~니 버 상 서 습 습~니 실~행 안~녕 어~제 업 었 었~습 에~서 올 올~리 있~을 작 죽 중 학~습 했
+0.10 했~습 호
+0.15 _bfc _bfc~op _bfc~ran abort above~exception above~for acc accepted after~some agree alloc_tensor_range
+0.15 alloc_tensor_range~failed alloca allocated~gib allocate~mib allocations~may amber and~accumulate and~got
+0.15 and~pytorch_cuda_alloc_conf and~type and~with another~exception answered an~assert an~error an~option aparece
+0.15 apply apr are~fine as~if as~you atoms attach at~on at~that avoid~fragmentation backend batches before~it
+0.15 before~that behavior bei be~done be~too blobs brings bucketing buffer~of building~the but~these by~hand by~op ca
+0.15 call caller call~to camera can~do cause~system cc~allocator chainer changes~nothing che children chose climbs
+0.15 clips code~returned collective~operation come command commits common_init_from_params
+0.15 common_init_from_params~failed common_runtime~bfc_allocator computer context~for crashes~today create~context
+0.15 create~llama cuda_error_out_of_memory~out cuda~failed cudf current cycles~gpu danke das debug decode denoise
+0.15 detach dev de~gb dia dict did~the die~karte disable~the disable~upper display dist docs~stable does~this
+0.15 down~with do~have drivererror drivererror~cuda_error_out_of_memory dropped dump dumped during~handling each~one
+0.15 ema embed endpoint erro errors~were error~llama error~occurred error~unable err~mem eval~bug evening every~time
+0.15 exactly exception~another exists expectation extra failed~on failed~resource_exhausted fails~after falling
+0.15 falls~back falls~over fell fewer fields filters filters~size finally finish first~iteration followed for~node
+0.15 for~possible fp frame framework free~gib free~gpu further fused fusion gb~are gb~is gb~with gemma general
+0.15 gestern gets~through gib~memory gio goes going go~down go~from gpu_ gpu_~_bfc gpu~oom great gtx~ti guide
+0.15 gunicorn had~no handling~of has~gb has~nothing healthy heute holding host~cuda_error_out_of_memory host~has html
+0.15 https~docs https~pytorch initialization inlet input~output installed insufficient~memory in~bf in~case in~fp
+0.15 isn~enough issue~on is~back is~reserved is~so is~written item iterations iteration~of it~doesn it~for it~go
+0.15 it~goes it~isn it~ll it~may it~on it~runs it~should it~starts it~was it~will jaxlib jaxlib~xla_extension jetpack
+0.15 jetson~orin job~has job~localhost job~on keen last~week late layer~filters la~gpu le leaks learn len lib
+0.15 limit~set llama_model_load llama_model_load~error llama~context load_tensors~offloading localhost locked logged
+0.15 logits log~could log~from log~is log~of log~to looked looking loss~item lowered lr macbook made~it main~error
+0.15 management~https matlab may~cause meldung mem memory~allocations memory~for memory~fraction memory~gib memory~of
+0.15 memory~with mem~types message~says method me~it mi mib~on might miner mit mixtral modelo~de model~file model~of
+0.15 model~unable module more~information morning moved~the mp msg même name~the nano ne nel neural neural~network
+0.15 ngl node node~name node~with not~find not~need no~difference no~effect offloaded offloaded~layers of~in
+0.15 of~memory of~mine of~size of~that ollama~panic one~process only~in on~an on~any on~free on~me on~ti on~with
+0.15 oom~in opt~conda org org~docs or~is or~not other~ranks outofmemoryerror~cuda outofmemoryerror~traceback out~in
+0.15 part~of passed passed~tests password people percent phase pieces pin pool~use predict process~is properties
+0.15 pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~if
+0.15 pytorch~org radeon raised~from raylet rebooted reconstruction rendered rendering~documentation reserved~memory
+0.15 resident resize resnet restarting~the returned~while rounded rounded~to rs runner running~out running~the
+0.15 runtimeerror~not same~time screenshot searched second~one see seems see~https see~the segmentation
+0.15 self~attention setting sglang shift showed signed sim size~input skipped smi~showed solver some somewhere sont
+0.15 so~the spelling stable starting~the stays stays~at stderr steam steps step~and student subdivisions
+0.15 successfully~but survives system~failure task task~exited template tensorflow~python terminate terminate~called
+0.15 tests~failed tests~passed test~summary textures thanks~lot that~moment them there there~an these~errors they
+0.15 the~box the~br the~config the~container the~cycles the~dataset the~maximum the~noise the~notebook the~problem
+0.15 the~quick the~second this~message this~model this~week though thx title token too~much torch~zeros total~by
+0.15 tower to~cuda to~make to~one to~self to~this to~use trainer~main training~with trainworker trainworker~pid
+0.15 train~log trt trtexec trying~to types unallocated~if understand unhandled~cuda unused updated~successfully
+0.15 upload up~by urchin usage~bytes use use~pytorch_mps_high_watermark_ratio version very viola vision vllm wan want
+0.15 warmup was~fine was~it weights~from well were were~encountered what~can what~did what~does when when~running
+0.15 whisper why width win with~batch with~code with~model with~two works~with written xla_extension
+0.15 xla_extension~xlaruntimeerror xla~service xt yes~that you~asked you~have you~should ² всем всем~привет карта кто
+0.15 привет спасибо то し~て た~こ ち っ っ~て で~す で~落 の~学 ら り ろ エ サ~ー セ~ー ッ~セ バ メ~ッ ー~メ
+0.15 个~epoch 中~间 交 介 以 但 倍 候 关 单~卡 卡~是 号~卡 各 告 器 室 对 希 希~望 帮 建~议 开~始 待 微~调 我~的 描
+0.15 描~述 改~成 时~候 望 本 来 模 止~ま 测 画 的~时 的~是 确 解 议 识 该 谢~谢 起~動 还~是 述 退 退~出 问~题 네
+0.15 네~요 니 도 돌~리 시 인
+0.20 allocating all~the and~now and~shared any~implementation append application as~soon automatic believe
+0.20 between~and bfc_allocator bfc_allocator~cc blender bs build~of capture card~in carte cc~execution ce check
+0.20 check~the chunked ci client collective compiled compute con core core~dumped counted crashed cuda~device
+0.20 cuda~for cuda~graphs có deck decrease~max depth~maps describe describe~the device~cuda device~with duration
+0.20 eager enabled en~la error~message failures falling~back file~opt find~any first~call fix floats float~on
+0.20 foreignnode for~more from~yesterday gb~gb gb~of gb~ram gb~the gfx gib~in gib~on gib~reserved gives
+0.20 gpu_memory_utilization grad graph growing guten handle~prefill hashcat has~gib have he here~for host~memory
+0.20 hours https~github id idea if~your ik image~size impact implementation implementation~for initialize in~forward
+0.20 in~total ist~eine is~fine is~ok is~one job~ended job~failed já karte~ist la~memoria left~for lief lines~of ll
+0.20 llama load_tensors load~model log~error looked~at loop main~loop mais makes~no make~the management~and master
+0.20 max_split_size_mb~to mdrun mdrun~version memory~on memory~trying message metashape mib~gpu mindspore mistake
+0.20 mortem mossy nearly network never nie nn noble node~foreignnode nothing~for not~set no~idea no~problem num_gpu
+0.20 nó occurred offload offloading~repeating of~gib on~device on~job opened~this orin~nx or~so other ought ought~to
+0.20 paged parsed passes pid~ip pjrt pjrt_stream_executor_client pjrt_stream_executor_client~cc
+0.20 pjrt~pjrt_stream_executor_client placa plus pod post~mortem preallocated probably process program~gmx py~in
+0.20 quiet rank~the references regression remat repeating repeating~layers replaced replicas reported~by
+0.20 reproduce~the reserved~by root root~cause runs~out rx same~box sdpa sentences session
+0.20 set_per_process_memory_fraction setting~max_split_size_mb shard shared~host should~have shows~mib sin smi solved
+0.20 soon soon~as source~file sprint start starten steps~to step~to sweep switched teacher tells~me tensorflow~core
+0.20 tensorrt~engine text~encoder thanks thanks~for there~way the~allocated the~build the~first the~gb the~gib
+0.20 the~machine the~main the~nccl the~others the~processes the~smallest the~vision the~worker thing tokens~you told
+0.20 too~little to~cpu to~decrease to~disable to~gpu to~initialize to~load to~lower tried trouble ts una unable
+0.20 unable~to used~mb waiting warp was~updated weekly went~down what~should what~went whether with~cuda written~by
+0.20 xla~pjrt yolov you~are you~do zeros し~た ち~ま て の~エ ま~し ッ 作 务 動 单 可~以 后 在 复 复~现 失~败 已 开
+0.20 张 微 批 服 服~务 止 第~一 经 络 网~络 落 落~ち 训 训~练 败 还 重~启 돌 안
+0.25 aborted~core afternoon allocate~compute allocation~summary already~on an and~gib an~image at avoid batch~prefill
+0.25 beim better bien bigger~card caffe call~last card~is chat chạy comes~up come~from common_runtime compute~buffers
+0.25 confirmed conv core~common_runtime cp crashes cuh cycles dag de depth device didn did~you doc down~to do~what
+0.25 each~of enough enough~memory entrenar error~code even~with example execution~of expandable_segments~true fails
+0.25 faster fell~over fft file~src fine floor flux~dev for~that gan gave gets gib~free gib~the github~com github~sign
+0.25 gmx gmx~mdrun happens~add hash hint ich ilse in~execute in~that is~gone iter jax~errors join jupyter kaggle
+0.25 layers~to leak main~panicked mit~gb mode monday moved need~to người note no~more obtiens ocr offloading
+0.25 of~course of~gb of~replica only~gb onnxruntime on~github on~gpu oom~happens op opencl opt orin~nano overflow
+0.25 paddleocr panic panic~unable parallelism pc phi pipeline~parallelism prefill~tokens processes processing push
+0.25 ranks rd replica~failed samples see~documentation see~list select seq server~error sign~in someone
+0.25 stack~overflow stuck summary~follows sur tensors~when that~much the~above the~full the~gpus the~model the~old
+0.25 the~output the~test this~here this~morning thread~main ticket titan tokens took to~avoid to~handle to~in
+0.25 traceback~most triton try~with tune turned two ultra um used used~the using vulkan want~to war went~through
+0.25 went~to went~well wgpu when~oom while~running whisper~large with with~it with~smaller xtx your your~account
+0.25 época по пошло 个 了 像 助 启 問 問~題 正 正~常 每 第 编 调 过 都 重 題
+0.30 aborted accounts allocate~cuda all~of and~then arch around attempts away back~to because before bf buffer build
+0.30 can~take cfg commit could~not course cpu~the crash current~allocation did~not died disable docs~say dr embedding
+0.30 error~in error~not exception exited~with first~one flux forum for~this four~times get~this graphs gromacs hidden
+0.30 hint~if how~can hung if~you input in~to is is~in is~there iteration last~lines leaving~this les llm lm
+0.30 loading~model machine management maps maximum memory~management memory~try merged min most~recent my~own nb
+0.30 of~allocated old orin panicked pattern pattern~cuda put py py~line queue recent~call related replica reply
+0.30 reported retrying rig rule rules samples~per script self should~be should~do smi~shows start~the survive tesla
+0.30 test the~pool the~title times tiny to~ask to~reproduce to~your tts waiting~for wird workaround your~gpu you~need
+0.30 卡 生 起
+0.35 after allocated~memory already and~it app audio backtrace batch~is came comes config could cuda~buffer default
+0.35 disk engine esto expandable_segments expected follows fragmentation~see from~to get~the github gpu~and ho
+0.35 instance_group instance_group~count isso issue is~all is~set leaving length list~of log~my lots maybe may~be
+0.35 me~on mine of~the okay on open optimizer os out~of point python quick qwen relevant resolve
+0.35 resource_exhausted~out restarting sorry~for so~it stream su super ta tensorrt termina terminal the~demo the~gpu
+0.35 to~be trains update van var way~to worker как 到 图
+0.40 black bo by~pytorch create default~rank detector documentation documentation~for dos each en~el err error
+0.40 everything execution forward for~me fraction gig gtx~gb handle has hello line~in new non notebook per~gpu png
+0.40 prefill que recent requests set somebody the~new the~run to~create use~of ya yesterday you~want тема 回 改 时
+0.45 action back bigger bug but dataset days decrease down er eval flax following gone image isn just models noise
+0.45 not~enough nx pipeline quadro restart second src starting the~third three through treino try ver вот 跑
+0.50 ai batch~size com di during frames go https minutes net now po problem restarted running runs says set~to should
+0.50 summary th timeline traceback train tutorial while you
+0.55 get happens hi jetson third training way
+0.60 comment encoder got here on~the rank trying works
+0.65 cause demo epoch even gb load nothing за
+0.70 had same sorry
+0.75 my rtx ti
+0.80 both gt gtx
+0.85 it re
+0.90 did so
+1.15 me went
""",
    "near": r"""
-1.40 errno finished oom
-1.10 gib txt
-1.00 killed saved
-0.95 exc_info who
-0.85 kv pipeline
-0.80 cudaerrormemoryallocation epoch kb mb memory ms notes tests there
-0.75 creating if true
-0.70 errors hbm log long return slice
-0.65 cpu cublas_status_alloc_failed cudnn sec size
-0.60 accuracy allocate grep mem msg no raise running skipped test the val_loss weights
-0.55 cards class info invalid llama_kv_cache_init passed pt retrying runtimeerror sh want xla
-0.50 as assert channel commit debug env gpu request status type
-0.45 anon apple author be benchmark best call completed dataloader explain for format kernel label
-0.45 llama_kv_cache_unified message messages moved name nan output reason rss scratch start supported title trtexec
-0.40 alert allocating amp classify config configs detected dir end gemm_fusion_autotuner global_step group loader
-0.40 logging msgstr new null queued report requested restored slurmstepd timeout tok train_loss why yes
-0.35 _check_cuda_python_error accumulation are autotuning bat black cases chosen cluster
-0.35 cuda_error_launch_out_of_resources cudnn_status_not_supported def demo do ecc ep etc fake faq from gpus
-0.35 grad_norm guild hiperroroutofmemory import infer install kind match mig need nm num_ooms pinned plan plus points
-0.35 pull reinitialize retry sheet since swap text train troubleshooting trt val valueerror vm what window
-0.30 activation address allocator attempt before begin cannot capability ckpt compiling corpus created data date
-0.30 device_memory dice fatal garbage_collection_threshold gpu_device gpu_oom img io json limit limits loaded local
-0.30 max_model_len max_split_size_mb nb needs num_alloc_retries only oom_kill open parse platform pytest reading red
-0.30 retcode score shapes str string strings struct style take tensors thu use vram wiki writing wrote you
-0.25 ac algorithm alphafold also assistant backends bot br case causes commands component const content count
-0.25 cudaapierror cudaerror_t cudasuccess cupy define deploy doc done driver dtype empty exact execution_count
-0.25 exhausted expect far fixed get gguf gx item job learning_rate level lgtm llama llama_new_context_with_model
-0.25 local_rank look loom loop lvl medvram mm mon mps mx ncclunhandledcudaerror nodes np of ok or parameters patterns
-0.25 per_device_train_batch_size processing pth quit requirements resolved returns safetensors save saving sdpa
-0.25 setting shrink sim simulated so sort space speech stdout stop supervisor synthetic tail taken tcp timestamp took
-0.25 topic triggered uid unit userwarning utf verdict vs write yi 用
-0.20 ab activations app args ask back block_k block_m block_n builds bus cancelled card check collected concurrency
-0.20 configuration constraint contained conv_algorithm_picker counter cross ctc cuda_dnn cuda_visible_devices devices
-0.20 diff div dmesg drill ds dunlin each elapsed else ended eng estimate example exceeded export exported external
-0.20 fewer filename fp ft gc ggml_backend_cuda_buffer_type_alloc_buffer grüße half hards has host_oom idle input jest
-0.20 kill kmg known lang language let lines local_xla login lr lustre maximum mbs merged meta metadata native not
-0.20 nothing num_stages num_warps offload_optimizer one outofmemory over pass patch pending per place pluggy
-0.20 pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio quota reached registers registry remedy render reports
-0.20 rootdir search sent shift slow static step_ sudo symptom test_other_errors_pass_through than ts under
-0.20 val_accuracy valid value var wed with without workspace written xformers xid xml
-0.15 __init__ ad af always apply argument asked assertionerror attention badge bfloat body built bump byte bytes
-0.15 caffe captured caught cell cell_type changed checkpoint checkpointing checkpoints comfyui common_runtime compile
-0.15 compiled compiler connection context copy corp coverage creation cudadrv cudamalloc cudf cudnn_conv_algo_search
-0.15 decision deps deviceerror diagnostics diffusion directory display_name does domain echo ef encoding enforce
-0.15 epochs events exc exited exports filenotfounderror final fired fits five fixture flash_attention_ fusions
-0.15 generation gold golden gradient_checkpointing grid guard gw hand handler heron heuristic hint hits how id
-0.15 illegal images instead insufficient items jobid js ksameasrequested launch license linear lm_head load_in_ lower
-0.15 macos max_memory_allocated max_seq_length maxrss mean median metal mi missing mlx mémoire ngl notebooks numbers
-0.15 object oom_count oom_score_adj oomkilled opened_zipfile operation options oserror out panic parser petrel pip
-0.15 pkg port pr predict prngkey prod profile pytorch_cuda_alloc_conf quantize questions reactions ref reference
-0.15 related removed req reqmem residues resource review rg rmm routes runbook samples section series serving sharded
-0.15 site skip slide small snapshot span split_k st step success sw sxm thread three toml too tp train_step trainer
-0.15 tried try tue tuner unsigned ur_result_error_out_of_device_memory url user verbatim verbose watchdog well when
-0.15 while xla_python_client_preallocate 度 法
-0.10 acc acceptance accepted access activity agent ai all arena_extend_strategy array artifact assert_eq assign
-0.10 attn_implementation attr autocast avail average avg baseexception bb behaviour being bf bit bool buffer builder
-0.10 bye category cfg changelog charset classname closed comments compact consumed contains criteria css ctx
-0.10 cuda_error_out_of_memory cudageterrorstring cudagetlasterror cudamemgetinfo cumemalloc_v current_context
-0.10 customer dc dcgm_fi_dev_fb_used debugging docs du during effective empty_cache encode engine entry es est eval
-0.10 exercise fault faults fd feat fi field figures fixes floor fn fwd generated good gpu_executor gpu_helpers
-0.10 gpuwatch grad gradient_accumulation_steps gradients guide had helpful helps hints history impl increase index
-0.10 initialized instance_group is_oom issues jobs journalctl kestrel la labels larger largest launcher learning
-0.10 leave li load_tensors localhost log_dist loki many mapping markdown marked memcpy merci merge method micro_batch
-0.10 might mira msgid mt names nbformat nbformat_minor network nf nn ns nvrm off on_oom oncall onnx oomd others
-0.10 out_of_memory pack panels parquet parts paste pci pgtables pickle_module pipe po pool pos pp pressure problems
-0.10 projects prompt pub qps quadro quillnet raw read regex rejected repeated requests response rocm round rst sacct
-0.10 scavenge scripts sequences set shmem showerror signatures slot smaller smoke socket soft sprint std stepid still
-0.10 succeed systemd tb team tenant tessera test_parse testcase testclassify testsuite testsuites tiles timeseries
-0.10 tiny to_string tpu ul un unexpected unspecified uv vae validation variable vote wall wandb wanted was watch
-0.10 wording your zero_grad zeros 存 小 重
-0.05 __call__ _k _load_pretrained_model _utils abort about accum ada adam added allow_growth allowed alternatives an
-0.05 announce ansible answer answered api_server arg article attributes automodelforcausallm awq backend barrier
-0.05 base_model between bfc bfcallocator bld blocks boot bootstrap branch break bronze bucket busy caching calls calm
-0.05 cause cd cells cf ch change changes checklist chip choose chunked_prefill_size ckpt_ clear cli_args clip codes
-0.05 colab collective columns comm commandline_args compat completely completion completions components conf
-0.05 confidence confluence conftest containers contents control copied count_over_time crashes crates criterion
-0.05 cross_entropy csrc ctk cuda_error_launch_failed cuda_error_not_initialized cuda_memory_manager
-0.05 cuda_memory_resource cudadriverversion cudnn_status_alloc_failed cut dashboard days de debian
-0.05 defaultcpuallocator defaults dependencies depth derive desk device_map device_oom deviceoutofmemory diag dict
-0.05 dies digest direct disk display dl doctype don double dp drive dropdown eager edges edit einsum elastic endgroup
-0.05 enum epilog eq errorf erroroutofdevicememory etl evening event every everything expandable_segments expect_that
-0.05 expecting fa fb fc feature fieldconfig filetags first fixtures flag flash fleet flush fmt footer forcausallm
-0.05 formatter fprintf fragmentation frecuentes free frequently fri full gauge gb_free generate geo
-0.05 get_default_memory_pool get_memory_info glossary gn goes gpu_memory gpu_nodes gradient
-0.05 gradient_checkpointing_enable grpc halve happened hassubstr head header heading health healthy here hi
-0.05 highlights hip hpp href ib idea identifier ignore ignored in inference information infra invoked ipynb january
-0.05 jonas keyerror keys killer kl last latency launching legendformat libcudart limitations lindqvist linux
-0.05 listening lists locale logger low lowvram lr_scheduler maintenance make management matches math max_bin
-0.05 max_input_tokens max_len max_new_tokens max_num_seqs max_tokens max_total_num_tokens md meaning means medium
-0.05 mem_fraction_static memory_reserved memory_stats mesh micro micro_batch_size mit mk mmu mnt mock model_runner
-0.05 modeling_utils mu multiline mut nanny never new_token_ratio nicht norm num_inference_steps num_shard number obj
-0.05 office often once optimizer otter outofdevicememory owner package pairs param parametrize parsers part partialeq
-0.05 path pcie persistent picked pinned_memory_manager pipeline_tag placeholder pme preflight present previous
-0.05 printed printf priority processes product proj project public quick ra ran random range ranker ranks rc readme
-0.05 recap reclaim register release requires rescued reshape resourceexhausted restarting restarts retract
-0.05 retracted_reqs retryable reviewed role room rows runner sbin scenarios schemaversion se_gpu_pjrt_client searched
-0.05 seen segmentation selected selective server_args service set_limit severity sha sharding shards shared shuffle
-0.05 sm sm_ snapshots solutions something sources spare spawn spdx srun state stderr story study succeeded successful
-0.05 such support sweep switch sync synopsis systems table td tensor tensor_parallel tensorrt testing
-0.05 text_generation_router_v textarea that thcstorage they third_party thiserror threads throughput tick times tl
-0.05 tmp toc tokens tomasz train_wall trainingarguments translation triage tts tuning two typeinfo types typical uint
-0.05 unreachable usable used v_num val_dice validate validations vector venv vision vk_error_out_of_device_memory
-0.05 volume volumes votes waiting wav week weekly were wide width willow world world_size would wrong
-0.05 xla_python_client_mem_fraction xpu yaml yarrow yet yolo yolov zu 办 半 原 因 大 太 片 目 碎 精
+0.05 __inference_train_function_ __main__ __version__ _apply _attempt_allocation _c _call_impl _call_tf_sessionrun
+0.05 _contextlib _conv_forward _core _cuda_deserialize _init_group _load _malloc _nn _no _state _try_malloc _zn
+0.05 accelerator according actions actor add adding additional again alertname alloc_tensor_range allocaterawinternal
+0.05 amdgpu apps arc arguments asr assets attachments attn_weights auto axes axis ba background badalloc bash bc
+0.05 begin_example bert bfc_arena bfcarena bflops bge bhqk bias binary bins bits bitsandbytes blas block both boxes
+0.05 bpw bst budget buf bufferassignment buffers bugs bytes_in_use bytes_limit bytesize calcul callback called can
+0.05 can_shift capi capturing ccsrc cdist ce chainer chapter check_call cl_mem_object_allocation_failure classes
+0.05 clenqueuendrangekernel clips cloud cmd co coder collecting cols common_init_from_params concat concat_op
+0.05 concurrent connected continue conv_ops_impl corporation cpp cpu_mapped create_graph crit cron cuarrays
+0.05 cuda_driver cuda_settings cuda_v cudaexecutionprovider cumem_attach cumemalloc curr_region_allocation_bytes_ da
+0.05 dark_cuda dataset datasets ddr deck decoder decorate_context deepseek default_restore_location defaultallocator
+0.05 den dense der det detach detector device devicememory did died diffusers dilation directly disable disabled
+0.05 discord discussion disp dist dlalocaldram dmatrix dmlc dot_general dp_rank drain dso_loader due dump dumped
+0.05 duration eb edge_ edited efficientnet el emb enable end_example engine_args eps ethminer eu ev exceptions exec
+0.05 execute executed execution_block_cb exiting exits exllamav exp_avg_sq expert_gating_func extractimagepatches
+0.05 face facebook faster_whisper fe feb fedora fetch fields files flash_attn flash_causal_lm flow flux fold follow
+0.05 force forest forkpoolworker fr fraction freeze fsdp fun func functional gb gcc general generate_token generating
+0.05 geometry getfield ggml_cuda_init git githubusercontent gives giving google gpt gpu_hist gpu_id
+0.05 gpu_memory_utilization gpu_uuid gpudevicemanager gpupooledstoragemanager gradio gz hallo hash heads healthz held
+0.05 hidden_states hires home homelab hostname hpc im_end imgs impact imperative implementation including
+0.05 inferencesession inner_training_loop inp input_feed inputs instruct internalerror interpolate interval ipc ipex
+0.05 ipykernel_launcher ir java jit jnp joined keen keep kept key_states kind_gpu kofi ksampler kubectl kubernetes
+0.05 kv_size latent lc ldm lightning live llama_init_from_model llama_model_load llama_model_loader llamarunner
+0.05 llm_engine llm_load_print_meta lm lmdeploy load_state_dict loads local_tsl location lock log_softmax logged
+0.05 logprobs loops losses ls lstm lunch ma mainprocess malloc managed managers map_location maple mar mark
+0.05 max_batch_prefill_tokens max_depth max_length maxpool maybe_live_out mean_ megatron memoryerror memorypool
+0.05 merge_chunk metrics mhz mib mindspore mine mining mistral mistralai mittel ml mlp model_dir model_executor
+0.05 model_name_or_path model_type moe momentum monitor months motivation mpi much mxgetlasterror mxneterror n_batch
+0.05 n_ctx_per_seq n_expert_shared n_ff_exp n_layer n_layer_dense_lead n_seq_max n_ubatch ndarray ne nemo nfs ng
+0.05 nightly noise non_blocking none notebook nov nu nuc nv_gpu_memory_used_bytes nvidia oct october offline
+0.05 ollama_flash_attention ollama_gpu_overhead ollama_keep_alive ollama_llama_server ollama_max_loaded_models
+0.05 onnxruntime_pybind onnxruntime_src openai operating ops optimization optuna order org_tensorflow ort
+0.05 outofmemoryerror output_names override own oyelaran packing paddleocr paged_adamw_ pages particles partitions
+0.05 patch_match_stereo pd pe peakreserved peft perf persist persistence persistent_load phase physical
+0.05 pickle_load_args picture pin_memory pipelines pjit pods pools port_args portable possible pre_execute_cb process
+0.05 process_name processor provider ptr pwr py_str qe que query_states queue queuec queuet qwq rand rapids ray
+0.05 raytaskerror ready real refvalue relevant rendering repeats replicas reranker resident resolution response_ rest
+0.05 restore_location reward right rl rm rmmrapidsretryiterator rollout rope_yarn_log_mul rounded router run_options
+0.05 run_scheduler_process runners runtimeexception same sampler_output say says scale_factor schedule scheduler
+0.05 script se sed september sequential_executor serialization sgl sglang share should shutting side sigmoid similar
+0.05 skipping slack sleep solution solver some sorted sqrt sr_x srt starting starts startup stem stopping stops
+0.05 storage stream_executor strict stride student studio subdivisions subgraph_callable super swin systemerror sz
+0.05 taichi target tasksetmanager teacher tensor_parallel_size tensor_type tensorview text_generation_client
+0.05 text_generation_router text_generation_server texts then thx tidy tile timing token tokenizer tools torchrun
+0.05 total total_region_allocated_bytes_ tp_rank tp_size tr tracer train_batch_size train_net trained trainnetwork
+0.05 transcribe trust_remote_code trying type_k type_v uk uncorr unet unix unpickler unused upload upscale us
+0.05 used_gpu_memory used_memory usr utc util utils validation_data variant vdl_writer venvs virtualmemorybuffer vk
+0.05 vllm vmm vocab volatile wan wants warming went will win words work workflow wrapper xgb xl xlarge xtx ze
+0.05 zeros_like zip zusammen µs 境
+0.10 _alloc _conv _do_call _dummy_sampler_run _lib _run_fn _session adamw allocateimpl amd any apiversion application
+0.10 architecture archive attn_mask aug autograd available await backtrace base batches bench bitmaps ble blender bsz
+0.10 but caller cargo cat cb check_error chunks ci cli clock comfy community complex conda console constant conv cp
+0.10 cpuexecutionprovider crash critical crop cu_stream_non_blocking cuarray cuda_host cuda_stream_ cudaallocator
+0.10 cufft cumemcreate currently custreamcreate d_ daemon deepspeed denoise device_put dim dims discussions
+0.10 distribution docker documentation down dropped elif embedding encountered enginecore enough entries eog err
+0.10 evaluation executor exit faster feed_dict fetch_list fftn fine flags float forum forward_call freememory
+0.10 freq_base freq_scale game gan gen get_output_data ggml_vulkan gh gi got gpu_options gpuid graphics graphs green
+0.10 gres gruß gs has_subgraph high hours html ids igpu ilse initialize inner input_data_all int intern iq ish isn
+0.10 jpg jvp keras largestfreeblock last_hidden_state libmxnet llama_model_load_from_file_impl loadmodel
+0.10 logicaldeviceconfiguration lost macbook machine macro makefile manual max_input_length max_prefill_tokens
+0.10 max_total_tokens memgetinfo memo memory_limit memory_limit_ minibatchsize miniconda model model_lifecycle
+0.10 modules moin namespace navi nchw ner newbie newest nhwc now nproc_per_node official offload
+0.10 ollama_context_length ollama_num_parallel onnxruntimeerror ooms optshapes other output_data output_dir
+0.10 output_type output_ui outputs parallel params partial partition pattern pbtxt pc plugin posted pow preds
+0.10 prefetch prefill probe prop ps pytorch pyx re relion rerank res reserve_size resources restore retain_graph
+0.10 retries retro return_tensors run_id runbooks runtime_exception rusty saveengine scala scale
+0.10 scaled_dot_product_attention sched screenshots sd sd_hijack_optimizations seg serve
+0.10 set_logical_device_configuration singledevicememorypool sizeof slurm softmax source_file source_line spark
+0.10 split_cross_attention_forward sr started state_dict strides sun takes target_list tasks terminating thank
+0.10 threshold through throw_api_error tid tiling titan tm to_device total_gpu_memory totalmemory trace trains
+0.10 transform transformer triton tritonbackend_modelinstanceinitialize truncation ui ultra undefinitializer unset
+0.10 usage uses vec vega version versions view vivid vol von warp worked wpb wry ws wsl xc xgboost xs xx zesty
+0.15 ____ _k_m aborted accelerate actual alignment allocatable and answers apr artifacts async attempting backbone
+0.15 beetle beta blobs box callbacks candle catboost caused cedar centos classifier command condition container cuda
+0.15 dag darknet day dec desktop details detect device_id dt duplicates en environ er examples executing execution
+0.15 existing expansion false farm feeds ffff found fps gemma ggml_assert global gpu_rendering gpu_worker gromacs
+0.15 https hx initializing into iter iteration join jul juniper key kib lab lan left load_model loading major mask
+0.15 matmul mem_get_info min minor mixtral mode morning mossy mp node normal num_updates old op_kernel op_name
+0.15 op_requires opal operator optim parameter per_process_gpu_memory_fraction pose ppo processed profiling quarry
+0.15 qwen radv raylet recon recover relu repeating replica required restart ret rules run_metadata runoptions runtime
+0.15 ryzen scores seqs settings short sigabrt size_t source spec stat stats stream successfully sur
+0.15 text_generation_launcher th this ticket to train_inner trainworker translate ty ub ubuntu umber uploading ups
+0.15 virtual we www xt young
+0.20 _bfc _device amber atoms bonjour bt building bvh chain complete crane create current cv cycles dask data_format
+0.20 dear default devicebuffer distill enc failures fairseq_cli few fft find fit forums fra gfx
+0.20 ggml_gallocr_reserve_n gin glad go gpuarray gt harbor http intel ip is jaxlib laptop latest layer learn len
+0.20 length list llm_load_tensors lora lunar main max_batch_size maxallocsize memusagechange microsoft minutes mxnet
+0.20 my nccl nnet noheader note offloading opencl our padding paddle page paged peer phi ppl pred predictor problem
+0.20 program randn rank rec recent runs rx secs shape silver single solve ss steps summary svc system task terminated
+0.20 tiled timeline torch train_ds triangles tsl tune uma updating video viewlayer warn whisper xlaruntimeerror zero
+0.25 am anaconda api assertion at bd cache ciao com decode diffuse dt_float dusky ed embed ends enginecore_dp envs
+0.25 errors_impl expected failure fairseq falcon fan gable ggml goroutine gpu_ image inc init inlined instance jax jl
+0.25 lantern libc lo load mcu mini mo models n_ctx na nettle noble non num numallocs ocr offloaded powershell
+0.25 print_info query quiet raven regards reply reproduction rtx server session shell sparrow tags tensorflow tf time
+0.25 today transformers trial unknown variables warning webui wps xla_extension
+0.30 badger brisk bs chunk client common compute con core csv dev frame ghz github hazel hello hit inlet inuse
+0.30 ipython jan jun large layers lib like logits matched maxinuse member most net ollama onnxruntime opened peak
+0.30 posts pro python radeon root seed sentences seq src stage tgi top turn void which whole
+0.35 alloc backward bin bug could cuda_allocator delta dgx early exe fails fern fluid forward handle incident issue
+0.35 jolly kwargs llama_context may next pid post received reporter reproduce rule run scene smi stacktrace training
+0.35 transpose unallocated warmup webserver windows
+0.40 allocated behavior build crashed environment eta hashcat ivory julia me opt pebble png ram stopped thanks ti
+0.40 users viola
+0.45 action allocation append feats frames framework graph internal op plain stack thistle update
+0.50 already bfc_allocator code cu ember exception pm pod resourceexhaustederror result
+0.55 cc fail on srv tesla vulkan
+0.60 capacity continued error llm org os scan using worker works
+0.65 failed packages resource_exhausted
+0.70 by line self traceback
+0.75 commented file
+0.80 gtx
+0.85 geforce
+1.10 comment loss
+1.50 description
+1.85 it
""",
    "lead": r"""
-1.80 `
-1.65 „
-1.40 for
-1.25 like
-1.15 info who
-1.10 we
-1.05 that
-1.00 memory tensorflow
-0.95 torch
-0.90 free is question there
-0.85 out ram
-0.80 does gib interview page
-0.75 allocator per theano tried {
-0.70 > met threw
-0.65 docs exc_info seen would
-0.60 ' asked cuda_driver ggml_cuda_host_malloc how once or stop to warning where
-0.55 ; front für has hold if je oom pytorch read stream_executor will
-0.50 as from isn keep launch ran virtualmemorybuffer вопрос │ 文 问
-0.45 " de do im limit mib op_kernel op_requires plan pool resizephysical returns shown sim the this « — 的
-0.40 block conv_ops counts den der device docstring engine guard kind kurze llama_model_load msgid never show
-0.40 skipping throws 题
-0.35 ? \ allocate allocating an and are batch_size below cluster conv ends hallo hand hint host later looks não
-0.35 please que size starts tests unit yet zusammen ”
-0.30 allocated back blocks cudaprogram die errors fp gb have hypothetically idea il jobs known la many matches of
-0.30 times userwarning warn 。
-0.25 again attempt avec bar between canned cannot caught cl_ com come command config context cudamalloc difference
-0.25 each entry explain fake fine gpu_memory_utilization gpu_oom into its level makes metal modules needs note number
-0.25 por raise raising red refused said scheduler search sooner startup std tensor trained ts un una which wiki не ト
-0.25 メ モ 下 是
-0.20 about algorithm arena asks be c_api common_runtime cudasuccess cudnn dans diffusion driver echo estimate every
-0.20 executekernel fault fields gets komunikat lib none raises re regex request return rtx sample say
-0.20 sequential_executor should small strings test texto whether while whole work you 、 第 这
-0.15 = ask backends bfcarena bot bytes cache catch compare console conv_algorithm_picker don du empty_cache eng
-0.15 everyone exit faq fit fix ggml_vulkan gpus hip ich int kv launcher line local_xla logs longer look make mar msg
-0.15 nit no object paste people print proposal release reserved resource_exhausted reviewer room row rtsafe
-0.15 saferuntime sampler scratch site slide stops str suppose total tune under usually von vram way week weights
-0.15 windows workspace wrapper … の 会 在 错 니 로 오 지
-0.10 % / _state allocaterawinternal at available backbone capi cards ciao commit core cpu cuda_error_out_of_memory
-0.10 cuh debug device_helpers em en end er ever except expected finetune generate
-0.10 ggml_backend_cuda_buffer_type_alloc_buffer http just keeps killed left lines low lower matmul may meet mock
-0.10 model model_lifecycle ngl onnxruntime_pybind opencv opt options paddle pattern readme reads real reason refuses
-0.10 reported requested resourceexhaustederror runtime runtime_exception section simulated some stable start string
-0.10 sweep table tensorrt think threads through txt unhandled want wording words write xgboosterror » 「 が ま 不 中
-0.10 出 我 显
-0.05 $ & [ ^ above allocation also anybody anything aparece big caching capacity cdata classifier classify common
-0.05 compile const content crashed cu cuda cudaruntimeerror empty even event feb find_executable_batch_size forum
-0.05 framework game gave given got gpu_hist graphics grep guide help hi holds hours know lab llama local_tsl maps mlx
-0.05 more mps much notes now nur only onnxruntime_src onnxruntimeerror other params peak phrase plain post predict
-0.05 problem reading review runtimeerror runtimeexception rust sdxl see state stream style such summary system take
-0.05 textures tgi thanks three ti tip too trt true typical um updater_gpu_hist utils wants were when why width } × か
-0.05 こ た 大 好 存 微 日 版 调 다
+0.05 accelerate allocatenewregion amd api apr asr au aug backend batch bench candle card changed chat ci colleague
+0.05 comes container conv_ops_impl create ctx dear decoder deepspeed depth else envs far fixed following function
+0.05 function_node goes gpu_mat hello hires hpp in initialization instead ipex jaxlib jaxruntimeerror jit jun lang
+0.05 layer level_zero loaded localhost logging lora loss matmul_ max_input_length max_prefill_tokens md mini mining
+0.05 minutes mixtral mode morning must native nccl next nnet nodes nuc numba opencl operator org_tensorflow ort
+0.05 output para pjrt pjrt_stream_executor_client proc project ranks rapids refine rendering reports requests rig rmm
+0.05 rmmerror rs runs runtime_error se sentence serve setting since single size_t slurm status steht storage stub
+0.05 super text_generation_client tf third tid torch_memory_saver tp tpu traceback tree tsl two une upscale us window
+0.05 xla_extension xpu | привет • す て に る ロ 今 回 成 直 里 리
+0.10 * _cl _driver abi acceleratorerror anyone assertion bf bit bitsandbytes bool cause chain clcreatebuffer client
+0.10 closing critical cuda_call cudacall cupy dialog directml doc due encountered enough es external fail fails
+0.10 forward fusedconv getting ggml_gallocr_reserve_n good graph img internalerror it itself kubernetes libc
+0.10 loaderror mb memory_pool mensagem mon non notebook old optimizer own pipeline point pooled_ port pre processing
+0.10 providers pyopencl radeon reply retry rocm router saw sd się source split srv stack_like_memory_pool still takes
+0.10 team terminated terminating they thing timestamp tm und unexpected video void waitnotificationfn workers wrong
+0.10 xla xlaruntimeerror zero гб と グ ッ ー 卡 后 天 用 起 이
+0.15 # ( ] _exceptions _work aborts ac add all amrex arc arrête call carb clip con conv_ cpp cudf data decode
+0.15 deepseek del detector dr execute executor exhausted fell ffmpeg flux folks had high hola home id image ist
+0.15 iteration learning meldung min na new ngp numpy ollama optix pass program pycuda resource rx sale scene seit seq
+0.15 serving side spark studio syncedmem taichi them thread throwing uncaught unwrap up use vae yes вылетает ち は を
+0.15 一 个 例 务 始 开 提 가 돌 학 ：
+0.20 backward bad been beim bfc_allocator bfc_arena body bricht broke but by caffe cc cudaapierror da days deep dem
+0.20 dies doesn encoder faster find float found gone inside instant list mac mean mein mem mi mistral name nano night
+0.20 off onnxruntime prompt py returned rule script self sent service si so sur terminal trial using value
+0.20 workstation xt ~ で ら 练 行 训 는 습
+0.25 ab abort ai am any app attention because bonjour branch buffer case class clenqueuendrangekernel comment cycles
+0.25 das description did enginecore_dp exceptions exllamav failure false forge fragmentation gemma hey his hit index
+0.25 instance internal ip jetson keras lm long loop lr mir moved mxnet nicht ocr openmm openmmexception over pr pro
+0.25 process ray raylet replica rows runner running screen session src static task told trainworker users wan was
+0.25 without yolov меня 型 挂 时 模 跑
+0.30 : atom before called catboosterror cell checkpoint dreambooth example faiss farm file gym inference intel llm
+0.30 lost memoryerror ml net nothing ok pc render report smi standardgpuresources steps text tile trainnetwork
+0.30 tutorial until valueerror your при 了 示 안 중
+0.35 _nvenc al blender comfyui cuda_base default execution fairseq full give jax le loader loading matlab max mx one
+0.35 paddleocr prints raised record shard user well went 学 習 데 요
+0.40 , - . aborted auf bei channel darknet detail died done errors_impl exc fraction julia ksampler main nach qwen
+0.40 resolve seeing sorry subdivisions support triton 上 ，
+0.45 amber atoms code cuda_lib davinci dead embedding failed fatal frames images large lol machine meu my open pmemd
+0.45 python stage step ticket tokens treino type vulkan warmup webui weekend what works 到 하
+0.50 answered base both can catboost crash defaultallocator drivererror fyi go gpu load mine mit nightly overnight
+0.50 pid pod падает
+0.55 during not sglang time
+0.60 laptop lightgbm node px rank student “ 报 에 인
+0.65 bs could eval first get job last result validation на 就
+0.70 < build colab customer down run title with yesterday 서
+0.75 ! box server stderr then train training whisper
+0.80 + bug frame generation kaggle message
+0.85 demo err here stopped –
+0.90 @ exception gives log same says second worker
+0.95 hashcat
+1.00 our update
+1.05 ) after epoch
+1.10 quick trainer
+1.15 me
+1.35 error
+1.45 on
+1.55 →
""",
    "tail": r"""
-1.20 ;
-1.10 " windows «
-1.05 ?
-1.00 are we
-0.95 ` available check
-0.90 acity “
-0.85 ggml peak runtime which
-0.80 * of that use were
-0.75 : allocate as since well wiki
-0.70 by error failed into what
-0.65 > capacity die free la no nobody por under within 到
-0.60 allocator cudnn launch path see table
-0.55 bytes else nicht numbers or page total „ 、 会
-0.50 figure five ist source they не の 例 前 本
-0.45 ein how job lines look seen smi ti von worked を 그 아
-0.40 and asked context do for fragmentation full list memoryerror must names rest size tensor tried up 字
-0.35 ' an below che comes empty fraction gib hand inside kernel may much oom please prints reserved retry se stop too
-0.35 worker your | → と 用 的 里
-0.30 ) answers block blocks checkpointing count counts cublas_status_alloc_failed di done er former http is let mean
-0.30 name otherwise our reads requested runtimeerror simply touched un た 存 数 是 空
-0.25 . < allocation already answer ask buffer caching calls code den der don ever failure gradient has il killed last
-0.25 latter like logs map matter means most normal nur ones people printed put raised ratio real seq shown string
-0.25 task te tell tensorflow thing three unknown value version 。 は ら ス 为 多 明 模 还 부
-0.20 another anywhere bei comfyui creation da data en entry est except few fewer follows go good gpu_oom happen hence
-0.20 kind max md mémoire nccl neighbour nightly nvidia oder onnx post question reading said says sizes static status
-0.20 stderr torch true und until who wrong » き さ す な に ク ー 一 不 成 显 確 自 表 解 것 는 실
-0.15 , allocated answered behind bitte cached cap ce cublascreate cuda_error_out_of_memory cudamalloc fake figures
-0.15 flag here hiperroroutofmemory host its jax left less little lost memoria memory mib mps nie niet none number
-0.15 once plain possible que read red resource_exhausted resources row screenshot sentence she skipped someone start
-0.15 step stops tells tests th type wanted why yours — ” 「 」 い え こ ま め メ モ リ 上 出 占 就 时 足 문 이 하
-0.10 \ ] add added amd between bigger bit bot both call cards caught cause client closed cut dans design documented
-0.10 et find fixed gave gets gives guide hit jobs kann kb leave limit line lo lower lowvram machine many medvram mem
-0.10 more neither noch ours pas pass patch per pid plan point pool pytorch queue raise reader readme results returns
-0.10 room scratch shape si steps take tiny today ve want wording writing что く イ ト ン 何 分 张 节 라 리 을
-0.05 access algorithm allocating arena at bare best better bs buffers buy close com come cudaerrormemoryallocation
-0.05 cudnn_status_not_supported cumemalloc defaultcpuallocator dem different does driver effective eine end exception
-0.05 forward friday give gpu_mem_limit gpus half halve halves hbm holds illegal isn issue kept killer kv larger later
-0.05 library live loaded log loop max_num_seqs micro minutes mit modelo ne needs ngl night out outofmemoryerror par
-0.05 pick regex remat restart retried say search shared shows sie skipping smaller so steht summary tactic than think
-0.05 those ticket tiles timeout treiber turn turned used va very where workspace xla yet zu это で れ ド バ 下 以 器
-0.05 回 大 片 示 算 说 니 다 로 서 의 입
+0.05 above although attention black blender capture carte case changed chunk clip config csrc cuda current either
+0.05 ends exits fits he helps het hip holding idle if input int je loads lora mac makes mb mehr never offload
+0.05 optimizer part passed plus po print pro px ranks retrying sample scheduler skip solo stays swap tarjeta tensors
+0.05 test thanks took try twice two txt una update user utilization video vk_error_out_of_device_memory vorher when
+0.05 whether written yes じ っ る ん 个 加 動 小 文 方 正 没 第 나
+0.10 aber alloc anything backend been bug builds cc ci copy crash cu d_ das details during exit expected fault float
+0.10 hat hires idea im info jupyter karte keep long low match moved native need needed new next not nr others
+0.10 pipeline points process py replicas resource rocm rx schon sglang show solver somewhere stack stage started
+0.10 super sur system takes target temporal tf validation weights zero } · ¿ ça гб あ チ ッ ラ 内 原 后 在 已 改 能
+0.10 请 题 드 면 어 인
+0.15 + @ ai al array asynchronously because bf can colab con cuda_malloc_async desktop did du engine errors eval
+0.15 frame gigs graph hint hours improve large les logits make might min na note only para placa prefill ran rather
+0.15 script server single situation slow somebody src stable starts statefulpartitionedcall still studio suppose
+0.15 thread to vllm workers xformers xla_python_client_preallocate you が け 两 使 保 因 我 要 这 配 뜨 를 에 ） ，
+0.20 ^ all bad batch big but cache chunked closing container dag day demo dtype environment es even exists faq fix
+0.20 flash followed func going help hour images know level longer lot ma main missing moment nodes non nothing off
+0.20 own picture quadro re render renders replica report reported runs scene setting share tf_gpu_allocator them
+0.20 token vae viewport { だ ち て ょ 只 同 图 直 落 跑 都 습
+0.25 any avec before calling catch cpp darknet default el em false found fp in inputs item laptop lief lol made open
+0.25 other passes problem program runner there this though tile way whole же う 样 重 问 배 은 있 치
+0.30 % anyone atoms auf course docs doesn encoder four got itself length load looks message mx net now ram resnet
+0.30 restarted right second sorry text using vocab went 止 오
+0.35 ! [ about decode device each epoch example limits loss notebook run straight trains variable ~ × り 设 까 도
+0.40 ( again also back core cpu didn fit guess ll mine op pre shard small soon tokens 같
+0.45 - = auto be conv de everything first get have it ollama one over prompt same subdivisions textures xt ya 有
+0.50 alone box file maybe running through timeline with
+0.55 came goes happens high rank training 卡 요
+0.60 dev gone gpu time
+0.65 am frames from image loading medium week
+0.70 # enough gt had would …
+0.75 every ok set third
+0.80 / function no_grad request while
+0.85 card
+0.90 after checkpoint split
+0.95 fine le me on then на
+1.00 rtx
+1.10 works
+1.35 gtx
+1.45 gb model
+1.65 my
""",
    "ahead": r"""
-1.00 0
-0.80 «~runtimeerror~:
-0.70 ? warning~: „
-0.60 "
-0.50 ^~runtimeerror~: on~" resourceexhaustederror~:
-0.45 :~runtimeerror~: ^~error~: `~ggml_backend_cuda_buffer_type_alloc_buffer~: 「
-0.40 0~:~" runtimeerror~:
-0.35 .~. .~.~. `~resourceexhaustederror~: of~" « │~runtimeerror~:
-0.30 / :~resource_exhausted~: in~" model~: std~:~: the~"
-0.25 "~ggml_vulkan~: ( *~" -~" :~0~] `~xlaruntimeerror~: cl_ get~" in~` loading~model~: xlaruntimeerror~:
-0.20 :~llama~runner [~w~] `~error~: reads~" read~" r~" with worker~0~: w~]
-0.15 "~" "~and~" "~outofmemoryerror~: "~valueerror~: )~` .~xlaruntimeerror~: 0~}~: = ^~>~" ^~outofmemoryerror~:
-0.15 `~outofmemoryerror~: about~` for~" ggml_vulkan~: no~" resource_exhausted~: t~" with~` }~:
-0.10 "~ggml_backend_cuda_buffer_type_alloc_buffer~: )~- *~) ,~runtimeerror~: -~` .~cudaruntimeerror~:
-0.10 .~outofmemoryerror~: 0~(~" 0~)~- :~"~" [~trt~] ^~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.10 ^~resourceexhaustederror~: `~llama~runner as~` cuda~error~: or~" outofmemoryerror~(~" stream~*~) that~" to~"
-0.10 trt~] | » „~runtimeerror~:
-0.05 "~# "~,~" "~or~" # (~" (~` *~runtimeerror~: + -~' 0~.~` :~"~# ;~" <~code~> =~" ^~-~" ^~-~' ^~0 ^~valueerror~:
-0.05 `~` allocation~failed~: a~" code~> cudaruntimeerror~: error~runtimeerror~: for~` g~.~" like~" memory~|
-0.05 of~memory~| outofmemoryerror~: runtimeerror~(~" see~" |~runtimeerror~:
+0.05 "~xlaruntimeerror~: '~runtimeerror~: )~: )~:~cl_ .~/~pooled_ .~cpp~] .~internalerror~: .~rmmerror~: /~pooled_
+0.05 0~)~: 0~,~" 0~. 0~failed~: :~*~* :~ggml_vulkan~: :~resourceexhaustederror~: :~standardgpuresources~: ^~#
+0.05 ^~exception~: ^~ggml_vulkan~: ^~xlaruntimeerror~: and~` api~failed~. cc~:~0 code cpp~] cudacall~] error~.
+0.05 error~]~: get~` i~get~` level_zero llama~runner message~:~" proc~0~: rmmerror~: runner see~` t “ │
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~memoryerror~: "~resourceexhaustederror~: )~runtimeerror~: ,~bool~) - .~acceleratorerror~:
+0.10 .~resourceexhaustederror~: .~runtimeerror~: 0~- 0~]~: 0~}~} :~loaderror~: :~waitnotificationfn~) [~gpu~]
+0.10 ]~error~: ]~valueerror~: ^~> ^~memoryerror~: acceleratorerror~: bool~) error~- f ggml_gallocr_reserve_n~: got~"
+0.10 gpu~] internalerror~: loaderror~: node~0~: outofmemoryerror~(~' pooled_ title~: waitnotificationfn~) |~` } }~}
+0.10 “~runtimeerror~:
+0.15 !~! !~!~! '~s~" ) )~:~" )~valueerror~: ,~' .~memoryerror~: 0~:~0 0~:~: 0~| :~0~: :~: :~level_zero :~valueerror~:
+0.15 >~" [~e~] ]~: ]~runtimeerror~: ^~0~: and~" cuda~error exhausted~: e~] fatal~error~: message~:
+0.15 resource~exhausted~: runtimeerror~:~level_zero server~error~: s~"
+0.20 ! "~` "~error~: -~> .~exceptions~. :~"~` :~cl_ :~ggml_backend_cuda_buffer_type_alloc_buffer~: cudaapierror~:
+0.20 c~0~] exceptions~. execution~error~: memoryerror~: says stopped~with~" then~" with~exception~:
+0.20 |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.25 "~:~" .~` .~openmmexception~: .~trainer~| 0~) :~0 :~0~) :~„ [~error~] error~] exception~: failed~:
+0.25 openmmexception~: prints~" trainer~|
+0.30 "~* "~llama~runner ' 0~] 0~runtimeerror~: :~drivererror~( :~outofmemoryerror~: :~« ^ `~runtimeerror~: err~: me~"
+0.30 says~` standardgpuresources~: valueerror~: 「~runtimeerror~:
+0.35 *~* ,~" :~"~* ; ^~" ^~` error error~" generation~(~" shows~"
+0.40 -~>~" . :~error~: → →~"
+0.45 .~base~. base~. buffer~failed~. prints~`
+0.50 ,~` ` drivererror~( says~"
+0.55 .~" [~cuda~] cuda~] failed~.
+0.60 error~: runtimeerror~(~'
+0.65 (~' , 0~: >
+0.75 "~runtimeerror~:
+0.80 *
+0.85 :~`
+0.90 ]
+1.00 with~"
+1.30 :
+1.45 :~"
""",
    "behind": r"""
-1.10 were
-1.05 `~(
-1.00 0
-0.95 ) were~available were~available~.
-0.90 .~$ acity
-0.80 "~is .~tried .~tried~to
-0.55 `~after
-0.50 )~$ < of~which
-0.45 "~, 0~.~0
-0.40 "~- 0~. on
-0.35 `~.~the `~? `~is for
-0.30 "~)~$ (~0~) -~> <~- acity~) that “ ”~.
-0.25 "~)~, "~,~which "~on~0 .~" a~total~capacity
-0.20 "~) "~,~$ "~-~> "~.~$ <~/ n n~bytes of
-0.15 "~$ "~for "~was "~} % (~0 (~requested .~' / `~at `~→ « » →
-0.10 "~: "~? "~anywhere "~as "~→ '~,~' (~requested~0 )~` - .~"~$ .~gpu ? \ \~\ `~) `~,~so `~: `~and~` acity~;~. 」
-0.05 "~,~" "~,~0 "~.~the "~or "~or~" "~that "~the '~, '~`~. )~" *~*~$ .~"~) .~current .~current~allocation <~/~code
-0.05 <~/~pre \~. \~.~tried `~* `~*~* `~, `~`~$ a a~total in~function in~function~' with~shape with~shape~[ | |~$ }
+0.05 "~,~and "~,~the "~}~$ "~}~, # '~" (~code *~bytes *~bytes~. .~. .~.~. .~0 .~`~$ .~`~, .~it `~- `~as `~for file
+0.05 file~= file~=~csrc if~reserved is src src~/ when~the with
+0.10 "~)~) "~,~so "~.~0 "~and~" "~and~then "~i "~– #~0~$ -~- `~.~$ `~; `~the `~— acity~; error if while~calling »~,
+0.10 »~. ” 。
+0.15 "~after #~0 '~)~" , .~i and ”~，
+0.20 "~; '~)~$ . .~the :~file :~file~exists ;~. ;~.~. [~func [~func~: `~`~` `~i `~when `~| maybe maybe~the
+0.20 maybe~the~environment when —
+0.25 "~in~the "~— '~. `~" `~"~) `~from `~on while
+0.30 "~( `~on~the `~|~$
+0.35 "~right [~op [~op~: ` `~` `~， »~$
+0.40 "~at "~on~the * at “~.
+0.45 "~in *~* ;
+0.50 `~and `~in
+0.55 "~from '~$
+0.60 '
+0.65 : [ `~with
+0.75 " "~.
+0.85 `~.
+0.90 '~)
+0.95 $
+1.00 `~$
+1.10 "~on
""",
    "pair": r"""
-1.25 markup_near&text_behind
-1.10 ends_the_text&in_quotes
-1.05 nothing_stated&text_behind
-0.90 a_setup,_in_short&its_hint_printed a_setup,_in_short&says_self a_short_text&output_near
-0.85 a_setup,_in_short&says_laughs alone&in_quotes says_may&text_behind
-0.80 host_memory&names_the_words in_quotes&trace_near
-0.75 cut_by_dots&nothing_stated in_quotes&says_supposed output_near&spoken_of_happened
-0.75 says_after_so_long&somebody's_own_machine,_in_short says_happened&somebody's_own says_happened&trace_near
-0.75 says_laughs&somebody's_own_machine,_in_short
-0.70 a_sentence_leads&trace_near a_setup,_in_short&denied_in_front a_setup,_in_short&output_near
-0.70 cut_by_dots&setting_near ends_the_text&somebody_speaks happened_to_somebody&text_behind mentioned&says_help
-0.70 says_lately&says_people
-0.65 a_question,_in_short&says_happened a_question,_in_short&spoken_of_when a_setup,_in_short&setting_near
-0.65 alone&says_words begins_its_line&spoken_of_words figures&spoken_of_example happened_to_somebody&spoken_of_when
-0.65 indented&spoken_of_lately item_of_a_list&nothing_stated its_hint_printed&spoken_of_when names_the_words&says_may
-0.65 says_self&words_before says_when&somebody_speaks spoken_of_after_so_long&spoken_of_looks_for
-0.60 a_sentence_leads&denied_in_front a_sentence_leads&says_when a_sentence_leads&spoken_of_may
-0.60 a_setup,_in_short&says_never alone&figures alone&says_people begins_the_text&in_quotes behind_a_prefix&code_near
-0.60 cut_by_dots&other_near cut_by_dots&somebody's_own_machine,_in_short denied_in_front&nothing_stated
-0.60 ends_the_text&somebody's_own in_quotes&says_reader indented&other_near markup_near&nobody_speaks
-0.60 nothing_stated&record output_near&says_when output_near&spoken_of_after_so_long says_but&says_never
-0.60 says_laughs&text_behind says_means&trouble spoken_of_after_so_long&words_before spoken_of_proposed&words_before
-0.60 spoken_of_when&text_behind
-0.55 a_failed_run&spoken_of_solved a_question,_in_short&ends_the_text a_sentence_leads&behind_a_prefix
-0.55 a_sentence_leads&ends_the_text a_setup,_in_short&spoken_of_lower_it a_setup,_in_short&words_before
-0.55 a_short_text&a_site's_lines a_short_text&text_behind alone&says_lesson begins_its_line&text_behind
-0.55 begins_its_line&trouble begins_the_text&setting_near begins_the_text&spoken_of_looks_for
-0.55 begins_the_text&spoken_of_when behind_a_prefix&in_quotes behind_a_prefix&on_a_stamped_line code_near&in_quotes
-0.55 ends_the_text&says_never ends_the_text&spoken_of_ask figures&hypothetical_sentence figures&spoken_of_made_up
-0.55 happened_to_somebody&says_solved hypothetical_sentence&says_if in_quotes&mentioned in_quotes&names_the_words
-0.55 in_quotes&on_a_stamped_line in_quotes&record in_quotes&says_if indented&may_happen
-0.55 introduced_as_example&setting_near may_happen&says_if may_happen&says_supposed names_the_words&says_looks_for
-0.55 on_a_stamped_line&says_self output_near&says_self says_but&says_looks_for
-0.55 says_happened&somebody's_own_machine,_in_short says_help&says_if spoken_of_looks_for&spoken_of_when
-0.50 a_question,_in_short&says_never a_setup,_in_short&says_after_so_long a_short_text&about_texts
-0.50 a_whole_error_line&other_near about_texts&begins_the_text alone&record begins_its_line&nobody_speaks
-0.50 begins_the_text&on_a_stamped_line behind_a_prefix&words_before cut_by_dots&says_happened
-0.50 denied_in_front&in_quotes denied_in_front&says_never ends_the_text&spoken_of_self figures&on_a_stamped_line
-0.50 figures&says_words figures&spoken_of_means figures&traceback_above in_quotes&markup_near in_quotes&says_made_up
-0.50 in_quotes&says_self markup_near&may_happen mentioned&names_the_words mentioned&nothing_stated
-0.50 mentioned&setting_near nobody_speaks&spoken_of_words nobody_speaks&trouble on_a_stamped_line&spoken_of_when
-0.50 other_near&says_lower_it output_near&spoken_of_when record&somebody's_own says_after_so_long&says_happened
-0.50 says_lately&words_before says_lesson&says_never says_lesson&says_when says_looks_for&somebody_speaks
-0.50 says_solved&somebody's_own spoken_of_cause&words_before spoken_of_happened&spoken_of_means
-0.45 a_sentence_leads&code_near a_short_text&mentioned a_short_text&spoken_of_looks_for a_site's_lines&figures
-0.45 a_whole_error_line&markup_near about_texts&figures about_texts&spoken_of_lately alone&words_before
-0.45 begins_the_text&spoken_of_words behind_a_prefix&record behind_a_prefix&spoken_of_happened
-0.45 behind_a_prefix&spoken_of_when code_near&much_trouble code_near&other_near denied_in_front&words_before
-0.45 explained_behind&text_behind figures&spoken_of_ask hypothetical_sentence&says_supposed
-0.45 hypothetical_sentence&words_before in_quotes&item_of_a_list in_quotes&nothing_stated in_quotes&says_words
-0.45 indented&markup_near introduced_as_example&nobody_speaks markup_near&spoken_of_reader may_happen&spoken_of_if
-0.45 mentioned&says_supposed names_the_words&says_happened nobody_speaks&spoken_of_reader
-0.45 nobody_speaks&text_about_texts often_may&spoken_of_supposed on_a_stamped_line&output_near
-0.45 other_near&setting_near says_buy&text_behind says_happened&says_laughs says_labelled_symptom&somebody_speaks
-0.45 says_lately&somebody's_own_question,_in_short says_looks_for&text_behind says_people&trouble
-0.45 says_solved&somebody's_own_machine,_in_short says_when&somebody's_own,_in_short says_when&spoken_of_looks_for
-0.45 setting_near&somebody's_own_machine,_in_short spoken_of_help&spoken_of_solved spoken_of_never&spoken_of_when
-0.40 a_failed_run&words_before a_question,_in_short&hypothetical_sentence a_question,_in_short&says_lately
-0.40 a_question,_in_short&spoken_of_made_up a_question,_in_short&typeset a_sentence_leads&about_texts
-0.40 a_sentence_leads&spoken_of_cause a_setup,_in_short&happened_to_somebody a_setup,_in_short&record
-0.40 a_setup,_in_short&spoken_of_when a_short_text&comment a_short_text&says_buy a_short_text&says_lesson
-0.40 a_short_text&spoken_of_ask a_short_text&text_about_texts a_short_text&typeset
-0.40 a_whole_error_line&somebody's_own_question,_in_short about_texts&names_the_words advice_share&may_happen
-0.40 advised&may_happen begins_its_line&spoken_of_never begins_the_text&hypothetical_sentence blanks_near&output_near
-0.40 code_near&within_code comment&output_near comment&spoken_of_happened cut_by_dots&figures
-0.40 ends_the_text&names_the_words ends_the_text&says_people ends_the_text&says_words explained_behind&markup_near
-0.40 figures&in_quotes figures&words_before happened_to_somebody&mentioned happened_to_somebody&names_the_words
-0.40 happened_to_somebody&says_never hypothetical_sentence&may_happen in_quotes&says_but in_quotes&says_happened
-0.40 in_quotes&text_behind indented&spoken_of_means its_hint_printed&spoken_of_never marked&output_near
-0.40 may_happen&other_near may_happen&record mentioned&spoken_of_happened much_about_texts&spoken_of_after_so_long
-0.40 names_the_words&trouble nobody_speaks&nothing_stated nobody_speaks&says_changes nobody_speaks&typeset
-0.40 nothing_stated&somebody's_own,_in_short nothing_stated&spoken_of_reader on_a_stamped_line&spoken_of_happened
-0.40 other_near&text_about_texts says_after_so_long&says_but says_after_so_long&says_supposed
-0.40 says_after_so_long&somebody's_own says_ask&trouble says_example&trouble
-0.40 says_explained&somebody's_own_question,_in_short says_happened&says_never says_happened&spoken_of_reader
-0.40 says_help&says_words says_labelled_symptom&somebody's_own,_in_short says_labelled_symptom&spoken_of_self
-0.40 says_laughs&somebody's_own says_looks_for&somebody's_own,_in_short says_people&somebody's_own,_in_short
-0.40 says_proposed&says_self says_proposed&trouble says_when&trouble setting_near&somebody's_own,_in_short
-0.40 setting_near&spoken_of_if setting_near&text_behind somebody's_own_question,_in_short&spoken_of_ask
-0.40 somebody's_own_question,_in_short&spoken_of_happened somebody_speaks&somebody's_own
-0.40 spoken_of_after_so_long&trouble spoken_of_changes&spoken_of_looks_for spoken_of_example&spoken_of_made_up
-0.40 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&trouble spoken_of_help&spoken_of_looks_for
-0.40 spoken_of_if&spoken_of_lately spoken_of_solved&trouble
-0.35 a_failed_run&says_lately a_failed_run&says_self a_question,_in_short&nothing_stated
-0.35 a_question,_in_short&setting_near a_question,_in_short&spoken_of_ask a_question,_in_short&spoken_of_lesson
-0.35 a_sentence_leads&other_near a_sentence_leads&says_never a_sentence_leads&says_remedy
-0.35 a_sentence_leads&spoken_of_ask a_setup,_in_short&cut_by_dots a_setup,_in_short&says_supposed
-0.35 a_setup,_in_short&spoken_of_but a_short_text&begins_the_text a_short_text&setting_near
-0.35 a_short_text&spoken_of_made_up a_short_text&spoken_of_self a_site's_lines&its_hint_printed
-0.35 a_whole_error_line&block_opened a_whole_error_line&spoken_of_lower_it about_texts&setting_near
-0.35 advice_share&block_opened advice_share&text_behind advised&block_opened advised&text_behind
-0.35 begins_its_line&block_opened begins_its_line&explained_behind begins_its_line&introduced_as_example
-0.35 begins_its_line&spoken_of_lesson begins_its_line&spoken_of_remedy begins_the_text&output_near
-0.35 begins_the_text&says_lesson behind_a_prefix&figures behind_a_prefix&says_labelled_symptom
-0.35 behind_a_prefix&says_made_up behind_a_prefix&spoken_of_lesson block_opened&markup_near code_near&says_happened
-0.35 code_near&typeset comment&nobody_speaks cut_by_dots&somebody's_own denied_in_front&happened_to_somebody
-0.35 denied_in_front&says_reader ends_the_text&says_but ends_the_text&says_self ends_the_text&text_behind
-0.35 explained_behind&nobody_speaks figures&spoken_of_lesson figures&text_behind figures&within_code
-0.35 heads_a_document&mentioned host_memory&mentioned hypothetical_sentence&other_near
-0.35 hypothetical_sentence&somebody_speaks hypothetical_sentence&spoken_of_lower_it in_quotes&says_buy
-0.35 indented&spoken_of_may marked&trouble may_happen&mentioned may_happen&spoken_of_means mentioned&output_near
-0.35 mentioned&says_never much_about_texts&nobody_speaks nobody_speaks&spoken_of_if nobody_speaks&spoken_of_made_up
-0.35 nothing_stated&says_lower_it nothing_stated&says_supposed often_may&spoken_of_may often_may&spoken_of_people
-0.35 on_a_stamped_line&says_labelled_symptom on_a_stamped_line&spoken_of_made_up output_near&says_numbered
-0.35 record&spoken_of_lesson says_after_so_long&says_may says_ask&somebody_speaks says_example&says_words
-0.35 says_happened&says_solved says_happened&trouble says_help&says_may says_help&says_self says_if&says_reader
-0.35 says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks says_looks_for&trouble says_may&says_means
-0.35 says_may&trouble says_means&says_words says_people&somebody_speaks says_reader&words_before
-0.35 says_when&somebody's_own_question,_in_short says_when&spoken_of_happened says_when&spoken_of_self
-0.35 says_words&somebody's_own,_in_short says_words&spoken_of_if setting_near&somebody's_own
-0.35 setting_near&spoken_of_when somebody's_own,_in_short&spoken_of_looks_for somebody's_own,_in_short&spoken_of_may
-0.35 somebody's_own_question,_in_short&trouble spoken_of_after_so_long&spoken_of_when spoken_of_ask&spoken_of_never
-0.35 spoken_of_but&spoken_of_may spoken_of_changes&spoken_of_reader spoken_of_example&trace_near
-0.35 spoken_of_happened&spoken_of_may spoken_of_if&spoken_of_may spoken_of_laughs&spoken_of_self
-0.35 spoken_of_lesson&spoken_of_reader spoken_of_lesson&spoken_of_self spoken_of_lower_it&spoken_of_means
-0.35 spoken_of_self&trouble trace_near&trouble
-0.30 a_question,_in_short&says_explained a_question,_in_short&trouble a_sentence_leads&output_near
-0.30 a_sentence_leads&says_after_so_long a_sentence_leads&says_cause a_sentence_leads&words_before
-0.30 a_setup,_in_short&markup_near a_setup,_in_short&says_solved a_setup,_in_short&somebody's_own
-0.30 a_setup,_in_short&spoken_of_self a_setup,_in_short&trace_near a_short_text&explained_behind
-0.30 a_short_text&heads_a_document a_short_text&marked a_short_text&says_looks_for a_short_text&says_proposed
-0.30 a_short_text&spoken_of_may a_short_text&within_code a_whole_error_line&advice_share a_whole_error_line&advised
-0.30 a_whole_error_line&spoken_of_remedy advice_share&between_sections advice_share&hypothetical_sentence
-0.30 advice_share&remedies_above advised&between_sections advised&hypothetical_sentence advised&remedies_above
-0.30 advised_by_nobody&between_sections advised_by_nobody&may_happen alone&names_the_words alone&says_reader
-0.30 begins_its_line&typeset begins_the_text&spoken_of_people begins_the_text&words_before
-0.30 behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_looks_for
-0.30 behind_a_prefix&traceback_above between_sections&its_hint_printed block_opened&spoken_of_example
-0.30 block_opened&spoken_of_made_up block_opened&spoken_of_may code_near&somebody's_own_question,_in_short
-0.30 code_near&spoken_of_labelled_symptom code_near&spoken_of_proposed code_near&spoken_of_self
-0.30 cut_by_dots&says_lately denied_in_front&says_after_so_long ends_the_text&explained_behind figures&markup_near
-0.30 figures&spoken_of_if happened_to_somebody&somebody's_own_machine,_in_short heads_a_document&spoken_of_happened
-0.30 hypothetical_sentence&says_ask hypothetical_sentence&says_means hypothetical_sentence&somebody's_own,_in_short
-0.30 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&text_behind in_quotes&says_laughs
-0.30 in_quotes&says_looks_for in_quotes&traceback_above indented&says_when indented&spoken_of_supposed
-0.30 indented&words_before item_of_a_list&mentioned item_of_a_list&setting_near item_of_a_list&text_behind
-0.30 its_hint_printed&spoken_of_ask marked&somebody's_own marked&spoken_of_happened markup_near&mentioned
-0.30 mentioned&spoken_of_cause much_trouble&setting_near names_the_words&output_near names_the_words&says_proposed
-0.30 names_the_words&says_words names_the_words&somebody's_own_machine,_in_short nobody_speaks&record
-0.30 nobody_speaks&says_supposed nobody_speaks&spoken_of_lesson nothing_stated&says_people
-0.30 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_but on_a_stamped_line&says_made_up
-0.30 on_a_stamped_line&spoken_of_after_so_long on_a_stamped_line&spoken_of_reader on_a_stamped_line&text_behind
-0.30 other_near&remedies_below other_near&says_laughs other_near&says_supposed other_near&somebody's_own
-0.30 other_near&spoken_of_made_up other_near&spoken_of_never output_near&spoken_of_means output_near&trouble
-0.30 output_near&within_code record&says_never record&says_supposed says_after_so_long&says_made_up
-0.30 says_ask&spoken_of_self says_but&says_happened says_but&somebody's_own_machine,_in_short says_buy&words_before
-0.30 says_explained&somebody_speaks says_happened&spoken_of_lower_it says_help&says_people says_help&spoken_of_self
-0.30 says_if&says_may says_if&says_words says_if&somebody's_own_question,_in_short
-0.30 says_labelled_symptom&somebody's_own says_labelled_symptom&spoken_of_ask says_lately&trouble
-0.30 says_lesson&says_may says_means&text_behind says_never&says_proposed says_never&says_self
-0.30 says_never&somebody's_own_question,_in_short says_people&text_behind says_reader&text_behind
-0.30 says_self&spoken_of_after_so_long says_self&spoken_of_self says_when&spoken_of_help says_when&trace_near
-0.30 setting_near&spoken_of_words somebody's_own&somebody's_own_machine,_in_short
-0.30 somebody's_own&spoken_of_after_so_long somebody's_own&spoken_of_solved somebody's_own,_in_short&spoken_of_but
-0.30 somebody's_own,_in_short&spoken_of_reader somebody_speaks&spoken_of_people somebody_speaks&spoken_of_self
-0.30 spoken_of_after_so_long&spoken_of_remedy spoken_of_ask&spoken_of_cause spoken_of_ask&traceback_above
-0.30 spoken_of_example&spoken_of_when spoken_of_happened&spoken_of_lower_it spoken_of_happened&spoken_of_solved
-0.30 spoken_of_help&spoken_of_people spoken_of_if&spoken_of_means spoken_of_looks_for&spoken_of_self
-0.30 spoken_of_looks_for&text_behind spoken_of_looks_for&trouble spoken_of_lower_it&spoken_of_may
-0.30 spoken_of_made_up&words_before spoken_of_may&typeset spoken_of_means&text_behind spoken_of_people&trace_near
-0.30 spoken_of_reader&spoken_of_when spoken_of_self&spoken_of_words trouble&typeset
-0.25 a_failed_run&behind_a_prefix a_failed_run&says_looks_for a_failed_run&says_means a_failed_run&spoken_of_but
-0.25 a_failed_run&spoken_of_self a_failed_run&traceback_above a_question,_in_short&a_site's_lines
-0.25 a_question,_in_short&begins_the_text a_question,_in_short&other_near a_question,_in_short&says_made_up
-0.25 a_question,_in_short&says_when a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_proposed
-0.25 a_question,_in_short&text_behind a_sentence_leads&indented a_sentence_leads&mentioned
-0.25 a_sentence_leads&says_words a_sentence_leads&somebody's_own a_sentence_leads&somebody_speaks
-0.25 a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&spoken_of_lately a_setup,_in_short&names_the_words
-0.25 a_setup,_in_short&spoken_of_numbered a_setup,_in_short&spoken_of_solved a_setup,_in_short&traceback_above
-0.25 a_short_text&its_hint_printed a_short_text&its_words_taken_up a_short_text&says_explained a_short_text&says_may
-0.25 a_short_text&somebody_speaks a_short_text&spoken_of_lesson a_short_text&spoken_of_lower_it
-0.25 a_site's_lines&a_whole_error_line a_site's_lines&indented a_site's_lines&spoken_of_lower_it
-0.25 a_site's_lines&spoken_of_never a_thread's_page&says_self a_thread's_page&somebody_speaks
-0.25 a_whole_error_line&advised_by_nobody a_whole_error_line&introduced_as_example a_whole_error_line&somebody_speaks
-0.25 a_whole_error_line&spoken_of_lesson about_texts&code_near about_texts&heads_a_document
-0.25 about_texts&much_about_texts about_texts&says_after_so_long about_texts&says_help about_texts&spoken_of_words
-0.25 about_texts&trouble advice_share&happened_to_somebody advice_share&heads_a_document advised&happened_to_somebody
-0.25 advised&heads_a_document advised_by_nobody&heads_a_document advised_by_nobody&remedies_above
-0.25 alone&behind_a_prefix alone&says_buy alone&says_changes alone&says_when begins_its_line&spoken_of_people
-0.25 begins_the_text&says_looks_for begins_the_text&somebody's_own,_in_short behind_a_prefix&markup_near
-0.25 behind_a_prefix&says_numbered behind_a_prefix&spoken_of_laughs behind_a_prefix&spoken_of_made_up
-0.25 block_opened&code_near block_opened&figures block_opened&spoken_of_ask code_near&introduced_as_example
-0.25 code_near&says_looks_for code_near&spoken_of_reader comment&figures comment&heads_a_document
-0.25 comment&hypothetical_sentence comment&other_near cut_by_dots&says_when cut_by_dots&says_words
-0.25 cut_by_dots&spoken_of_self denied_in_front&names_the_words ends_the_text&says_buy ends_the_text&says_happened
-0.25 ends_the_text&says_laughs ends_the_text&spoken_of_lesson explained_behind&says_means figures&its_words_taken_up
-0.25 figures&somebody's_own_machine,_in_short figures&spoken_of_explained figures&typeset happened_to_somebody&marked
-0.25 happened_to_somebody&output_near happened_to_somebody&somebody's_own_question,_in_short
-0.25 heads_a_document&indented host_memory&somebody's_own_question,_in_short hypothetical_sentence&markup_near
-0.25 hypothetical_sentence&says_lately hypothetical_sentence&says_proposed hypothetical_sentence&spoken_of_help
-0.25 hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_reader in_a_thread&spoken_of_changes
-0.25 in_a_thread&text_behind in_a_thread&trouble in_quotes&may_happen in_quotes&says_ask in_quotes&spoken_of_but
-0.25 indented&says_happened indented&setting_near item_of_a_list&spoken_of_after_so_long
-0.25 marked&somebody's_own,_in_short markup_near&much_about_texts markup_near&spoken_of_after_so_long
-0.25 markup_near&spoken_of_means may_happen&says_help may_happen&says_numbered may_happen&setting_near
-0.25 may_happen&somebody's_own_question,_in_short may_happen&spoken_of_but may_happen&spoken_of_made_up
-0.25 may_happen&spoken_of_supposed mentioned&says_if mentioned&says_labelled_symptom
-0.25 mentioned&spoken_of_labelled_cause much_trouble&on_a_stamped_line much_trouble&spoken_of_solved
-0.25 names_the_words&spoken_of_lesson nobody_speaks&says_buy nobody_speaks&says_if nobody_speaks&says_made_up
-0.25 nobody_speaks&says_proposed nobody_speaks&says_remedy nobody_speaks&says_words nobody_speaks&within_code
-0.25 nothing_stated&says_never nothing_stated&says_reader nothing_stated&spoken_of_after_so_long
-0.25 nothing_stated&spoken_of_changes nothing_stated&spoken_of_proposed often_may&output_near
-0.25 often_may&spoken_of_means on_a_stamped_line&says_numbered on_a_stamped_line&says_solved
-0.25 on_a_stamped_line&setting_near on_a_stamped_line&somebody's_own,_in_short on_a_stamped_line&spoken_of_ask
-0.25 on_a_stamped_line&words_before other_near&spoken_of_help other_near&spoken_of_labelled_remedy
-0.25 other_near&spoken_of_lower_it other_near&text_behind output_near&says_happened output_near&says_made_up
-0.25 output_near&somebody's_own_machine,_in_short output_near&words_before record&says_happened record&says_help
-0.25 record&somebody's_own_question,_in_short remedies_above&spoken_of_lower_it says_after_so_long&says_self
-0.25 says_after_so_long&says_when says_after_so_long&spoken_of_lesson says_after_so_long&words_before
-0.25 says_ask&says_lately says_ask&somebody's_own,_in_short says_but&words_before says_cause&says_happened
-0.25 says_changes&says_words says_explained&somebody's_own,_in_short says_happened&says_lower_it
-0.25 says_happened&says_made_up says_happened&spoken_of_if says_help&says_lately says_help&says_lesson
-0.25 says_labelled_symptom&spoken_of_happened says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks
-0.25 says_looks_for&says_supposed says_looks_for&somebody's_own_question,_in_short says_made_up&text_behind
-0.25 says_may&says_never says_may&says_people says_means&spoken_of_happened says_never&says_people
-0.25 says_remedy&says_words says_self&somebody_speaks says_self&spoken_of_reader says_supposed&words_before
-0.25 says_words&somebody_speaks setting_near&spoken_of_people setting_near&trouble somebody's_own&spoken_of_help
-0.25 somebody's_own&spoken_of_people somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_self
-0.25 somebody's_own_machine,_in_short&spoken_of_if somebody's_own_machine,_in_short&spoken_of_self
-0.25 somebody's_own_question,_in_short&spoken_of_but somebody's_own_question,_in_short&spoken_of_reader
-0.25 somebody_speaks&somebody's_own,_in_short spoken_of_after_so_long&spoken_of_numbered
-0.25 spoken_of_ask&spoken_of_example spoken_of_ask&trace_near spoken_of_but&spoken_of_labelled_symptom
-0.25 spoken_of_but&spoken_of_never spoken_of_changes&spoken_of_when spoken_of_changes&spoken_of_words
-0.25 spoken_of_example&traceback_above spoken_of_explained&spoken_of_proposed spoken_of_explained&trace_near
-0.25 spoken_of_help&spoken_of_never spoken_of_labelled_symptom&trace_near spoken_of_lately&spoken_of_looks_for
-0.25 spoken_of_laughs&text_behind spoken_of_lesson&spoken_of_solved spoken_of_looks_for&words_before
-0.25 spoken_of_made_up&spoken_of_words spoken_of_may&text_behind spoken_of_numbered&spoken_of_when
-0.25 spoken_of_people&spoken_of_reader spoken_of_reader&spoken_of_supposed spoken_of_supposed&spoken_of_words
-0.20 a_failed_run&a_short_text a_failed_run&explained_behind a_failed_run&in_quotes a_failed_run&says_example
-0.20 a_failed_run&says_proposed a_failed_run&spoken_of_cause a_failed_run&spoken_of_happened
-0.20 a_failed_run&spoken_of_never a_question,_in_short&alone a_question,_in_short&says_people
-0.20 a_question,_in_short&says_proposed a_question,_in_short&spoken_of_numbered a_question,_in_short&text_about_texts
-0.20 a_sentence_leads&explained_behind a_sentence_leads&names_the_words a_sentence_leads&says_help
-0.20 a_sentence_leads&somebody's_own,_in_short a_sentence_leads&spoken_of_reader a_sentence_leads&traceback_above
-0.20 a_setup,_in_short&a_whole_error_line a_setup,_in_short&introduced_as_example a_setup,_in_short&marked
-0.20 a_setup,_in_short&says_but a_setup,_in_short&says_lesson a_setup,_in_short&says_proposed
-0.20 a_setup,_in_short&spoken_of_lesson a_short_text&figures a_short_text&hypothetical_sentence a_short_text&says_ask
-0.20 a_short_text&says_example a_short_text&spoken_of_if a_short_text&spoken_of_words a_site's_lines&advice_share
-0.20 a_site's_lines&advised a_site's_lines&begins_its_line a_site's_lines&spoken_of_labelled_symptom
-0.20 a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_explained a_thread's_page&spoken_of_when
-0.20 a_thread's_title&happened_to_somebody a_thread's_title&says_happened a_thread's_title&spoken_of_happened
-0.20 a_whole_error_line&spoken_of_after_so_long a_whole_error_line&spoken_of_when about_texts&in_a_thread
-0.20 about_texts&indented about_texts&often_may about_texts&says_lately about_texts&spoken_of_help
-0.20 about_texts&spoken_of_reader about_texts&text_behind advice_share&remedies_below
-0.20 advice_share&says_labelled_symptom advice_share&says_lower_it advice_share&setting_near
-0.20 advice_share&spoken_of_changes advice_share&spoken_of_if advice_share&spoken_of_labelled_symptom
-0.20 advised&remedies_below advised&says_labelled_symptom advised&says_lower_it advised&setting_near
-0.20 advised&spoken_of_changes advised&spoken_of_if advised&spoken_of_labelled_symptom
-0.20 advised_by_nobody&begins_its_line advised_by_nobody&behind_a_prefix advised_by_nobody&its_hint_printed
-0.20 advised_by_nobody&much_about_texts advised_by_nobody&remedies_below advised_by_nobody&says_after_so_long
-0.20 advised_by_nobody&says_help advised_by_nobody&says_labelled_symptom advised_by_nobody&says_lower_it
-0.20 advised_by_nobody&spoken_of_labelled_symptom alone&nobody_speaks alone&says_explained alone&says_proposed
-0.20 alone&somebody_speaks begins_its_line&much_about_texts begins_its_line&remedies_below
-0.20 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_made_up
-0.20 begins_its_line&spoken_of_proposed begins_the_text&figures begins_the_text&says_if
-0.20 begins_the_text&spoken_of_never behind_a_prefix&denied_in_front
-0.20 behind_a_prefix&somebody's_own_question,_in_short between_sections&trace_near blanks_near&figures
-0.20 blanks_near&nobody_speaks block_opened&spoken_of_supposed code_near&nobody_speaks code_near&says_lower_it
-0.20 code_near&somebody_speaks code_near&spoken_of_supposed comment&says_happened comment&spoken_of_if
-0.20 comment&spoken_of_lower_it comment&spoken_of_self comment&trouble cut_by_dots&happened_to_somebody
-0.20 cut_by_dots&names_the_words denied_in_front&record denied_in_front&says_means denied_in_front&says_when
-0.20 denied_in_front&spoken_of_after_so_long denied_in_front&text_behind ends_the_text&nothing_stated
-0.20 ends_the_text&output_near ends_the_text&says_explained ends_the_text&spoken_of_example
-0.20 ends_the_text&spoken_of_happened ends_the_text&spoken_of_help explained_behind&nothing_stated
-0.20 explained_behind&says_happened explained_behind&trace_near figures&indented figures&often_may
-0.20 figures&says_after_so_long figures&says_but figures&says_lesson figures&says_made_up
-0.20 figures&spoken_of_labelled_remedy figures&spoken_of_supposed happened_to_somebody&much_trouble
-0.20 happened_to_somebody&says_happened happened_to_somebody&says_proposed happened_to_somebody&setting_near
-0.20 happened_to_somebody&spoken_of_after_so_long happened_to_somebody&spoken_of_solved
-0.20 heads_a_document&spoken_of_lesson hypothetical_sentence&item_of_a_list hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&says_when hypothetical_sentence&spoken_of_may in_a_thread&marked in_a_thread&says_happened
-0.20 in_a_thread&spoken_of_never in_a_thread&spoken_of_words in_quotes&says_lesson in_quotes&says_lower_it
-0.20 in_quotes&says_proposed in_quotes&says_when in_quotes&spoken_of_cause in_quotes&spoken_of_happened
-0.20 in_quotes&spoken_of_labelled_remedy indented&spoken_of_if indented&spoken_of_looks_for indented&spoken_of_words
-0.20 introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_means item_of_a_list&other_near
-0.20 its_hint_printed&remedies_above marked&says_happened marked&spoken_of_self markup_near&remedies_above
-0.20 markup_near&says_example markup_near&says_means markup_near&spoken_of_looks_for markup_near&spoken_of_people
-0.20 markup_near&spoken_of_words may_happen&says_after_so_long may_happen&says_lesson may_happen&says_proposed
-0.20 may_happen&somebody_speaks may_happen&spoken_of_lesson mentioned&says_buy mentioned&says_lower_it
-0.20 mentioned&somebody's_own mentioned&spoken_of_help mentioned&spoken_of_lately mentioned&spoken_of_made_up
-0.20 mentioned&spoken_of_may mentioned&spoken_of_when mentioned&spoken_of_words mentioned&trace_near
-0.20 much_about_texts&says_after_so_long much_about_texts&spoken_of_happened much_trouble&spoken_of_happened
-0.20 names_the_words&spoken_of_labelled_symptom nobody_speaks&says_lesson nobody_speaks&spoken_of_means
-0.20 nothing_stated&says_buy nothing_stated&says_explained nothing_stated&spoken_of_lately
-0.20 nothing_stated&spoken_of_may nothing_stated&spoken_of_solved nothing_stated&text_about_texts
-0.20 often_may&somebody's_own_machine,_in_short often_may&spoken_of_happened often_may&text_behind
-0.20 often_may&words_before on_a_stamped_line&spoken_of_self other_near&record other_near&says_means
-0.20 other_near&spoken_of_after_so_long other_near&spoken_of_ask other_near&spoken_of_remedy
-0.20 other_near&spoken_of_supposed other_near&trouble output_near&says_solved output_near&somebody's_own,_in_short
-0.20 output_near&spoken_of_changes output_near&spoken_of_made_up output_near&spoken_of_may record&spoken_of_made_up
-0.20 remedies_above&spoken_of_happened says_after_so_long&says_never says_but&says_changes says_but&says_lesson
-0.20 says_but&somebody's_own_question,_in_short says_buy&says_self says_buy&somebody_speaks says_example&says_made_up
-0.20 says_explained&says_happened says_explained&says_lately says_explained&says_self says_explained&somebody's_own
-0.20 says_explained&text_behind says_explained&trouble says_happened&somebody's_own,_in_short
-0.20 says_happened&spoken_of_ask says_happened&spoken_of_but says_happened&spoken_of_solved
-0.20 says_happened&spoken_of_words says_help&trouble says_if&says_people says_if&spoken_of_self
-0.20 says_lately&says_proposed says_lesson&spoken_of_people says_looks_for&says_lower_it says_looks_for&spoken_of_may
-0.20 says_lower_it&setting_near says_lower_it&spoken_of_happened says_lower_it&trace_near says_made_up&says_may
-0.20 says_made_up&somebody's_own_question,_in_short says_may&somebody's_own_question,_in_short
-0.20 says_may&somebody_speaks says_means&says_reader says_means&somebody_speaks says_means&spoken_of_reader
-0.20 says_never&spoken_of_ask says_people&trace_near says_proposed&somebody's_own,_in_short
-0.20 says_reader&somebody's_own_machine,_in_short says_remedy&trouble says_self&says_words says_self&spoken_of_ask
-0.20 says_when&spoken_of_lesson says_when&spoken_of_people says_words&somebody's_own says_words&spoken_of_never
-0.20 says_words&text_behind setting_near&spoken_of_numbered somebody's_own,_in_short&spoken_of_lower_it
-0.20 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.20 somebody's_own_machine,_in_short&spoken_of_lesson somebody's_own_machine,_in_short&spoken_of_reader
-0.20 somebody_speaks&spoken_of_help spoken_of_after_so_long&spoken_of_help spoken_of_after_so_long&spoken_of_lately
-0.20 spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_lower_it
-0.20 spoken_of_ask&spoken_of_made_up spoken_of_but&trouble spoken_of_buy&spoken_of_reader
-0.20 spoken_of_cause&spoken_of_means spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_never
-0.20 spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_words spoken_of_explained&spoken_of_lesson
-0.20 spoken_of_explained&spoken_of_when spoken_of_explained&traceback_above spoken_of_happened&spoken_of_reader
-0.20 spoken_of_happened&traceback_above spoken_of_help&trouble spoken_of_if&spoken_of_supposed
-0.20 spoken_of_labelled_symptom&traceback_above spoken_of_lately&spoken_of_supposed spoken_of_lesson&text_behind
-0.20 spoken_of_lower_it&spoken_of_solved spoken_of_may&spoken_of_people spoken_of_may&trouble
-0.20 spoken_of_means&spoken_of_people spoken_of_never&spoken_of_people spoken_of_people&words_before
-0.20 spoken_of_proposed&spoken_of_supposed spoken_of_proposed&spoken_of_words spoken_of_reader&spoken_of_self
-0.20 spoken_of_remedy&trouble spoken_of_self&spoken_of_solved spoken_of_solved&spoken_of_supposed
-0.20 trace_near&within_code
-0.15 a_failed_run&comment a_failed_run&introduced_as_example a_failed_run&much_advised a_failed_run&much_trouble
-0.15 a_failed_run&says_changes a_failed_run&somebody_speaks a_failed_run&spoken_of_if
-0.15 a_failed_run&spoken_of_labelled_cause a_question,_in_short&begins_its_line a_question,_in_short&host_memory
-0.15 a_question,_in_short&says_words a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&spoken_of_reader a_question,_in_short&spoken_of_words a_report's_heading&advice_share
-0.15 a_report's_heading&advised a_sentence_leads&cut_by_dots a_sentence_leads&markup_near a_sentence_leads&says_if
-0.15 a_sentence_leads&says_proposed a_sentence_leads&says_reader a_sentence_leads&setting_near
-0.15 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&spoken_of_help
-0.15 a_sentence_leads&spoken_of_lesson a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_remedy
-0.15 a_sentence_leads&spoken_of_solved a_sentence_leads&spoken_of_supposed a_setup,_in_short&alone
-0.15 a_setup,_in_short&often_may a_setup,_in_short&says_help a_setup,_in_short&says_may
-0.15 a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_made_up
-0.15 a_short_text&behind_a_prefix a_short_text&code_near a_short_text&may_happen a_short_text&on_a_stamped_line
-0.15 a_short_text&says_changes a_short_text&says_made_up a_short_text&says_means a_short_text&says_never
-0.15 a_short_text&says_reader a_short_text&says_supposed a_short_text&somebody's_own a_short_text&spoken_of_proposed
-0.15 a_short_text&spoken_of_reader a_short_text&words_before a_site's_lines&advised_by_nobody
-0.15 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_may
-0.15 a_site's_lines&text_behind a_thread's_page&says_after_so_long a_thread's_page&spoken_of_after_so_long
-0.15 a_thread's_page&spoken_of_proposed a_thread's_page&spoken_of_signed a_thread's_title&markup_near
-0.15 a_thread's_title&somebody's_own a_thread's_title&spoken_of_after_so_long a_thread's_title&text_behind
-0.15 a_whole_error_line&begins_its_line a_whole_error_line&explained_behind a_whole_error_line&figures
-0.15 a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_never a_whole_error_line&spoken_of_proposed
-0.15 a_whole_error_line&spoken_of_supposed about_texts&begins_its_line about_texts&happened_to_somebody
-0.15 about_texts&says_lesson about_texts&says_when about_texts&spoken_of_but about_texts&spoken_of_changes
-0.15 about_texts&spoken_of_when about_texts&typeset about_texts&within_code advice_share&begins_its_line
-0.15 advice_share&introduced_as_example advice_share&its_hint_printed advice_share&much_about_texts
-0.15 advice_share&much_advised advice_share&says_after_so_long advice_share&says_help advice_share&says_proposed
-0.15 advice_share&spoken_of_lower_it advice_share&spoken_of_when advice_share&words_before advised&begins_its_line
-0.15 advised&introduced_as_example advised&its_hint_printed advised&much_about_texts advised&much_advised
-0.15 advised&says_after_so_long advised&says_help advised&says_proposed advised&spoken_of_lower_it
-0.15 advised&spoken_of_when advised&words_before advised_by_nobody&block_opened
-0.15 advised_by_nobody&happened_to_somebody advised_by_nobody&hypothetical_sentence advised_by_nobody&mentioned
-0.15 advised_by_nobody&much_advised advised_by_nobody&on_a_stamped_line advised_by_nobody&spoken_of_lately
-0.15 alone&says_made_up alone&says_never alone&somebody's_own_question,_in_short
-0.15 answered_by_mail&happened_to_somebody answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_when
-0.15 begins_its_line&heads_a_document begins_its_line&much_trouble begins_its_line&nothing_stated
-0.15 begins_its_line&says_labelled_symptom begins_its_line&says_may begins_its_line&spoken_of_example
-0.15 begins_its_line&spoken_of_happened begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_when
-0.15 begins_the_text&says_happened begins_the_text&says_lately begins_the_text&spoken_of_after_so_long
-0.15 begins_the_text&spoken_of_but begins_the_text&spoken_of_changes begins_the_text&spoken_of_happened
-0.15 begins_the_text&spoken_of_lower_it behind_a_prefix&may_happen behind_a_prefix&says_example
-0.15 behind_a_prefix&says_supposed behind_a_prefix&says_when behind_a_prefix&says_words
-0.15 behind_a_prefix&spoken_of_after_so_long behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_changes
-0.15 between_sections&comment between_sections&marked between_sections&mentioned between_sections&spoken_of_lower_it
-0.15 between_sections&spoken_of_means blanks_near&code_near blanks_near&nothing_stated blanks_near&says_happened
-0.15 blanks_near&spoken_of_help blanks_near&trouble blanks_near&words_before block_opened&nobody_speaks
-0.15 block_opened&often_may block_opened&somebody's_own_question,_in_short block_opened&spoken_of_words
-0.15 code_near&comment code_near&says_means code_near&spoken_of_explained code_near&spoken_of_remedy
-0.15 code_near&text_behind comment&happened_to_somebody comment&in_a_thread comment&markup_near
-0.15 comment&somebody's_own comment&spoken_of_after_so_long comment&spoken_of_lately comment&spoken_of_solved
-0.15 comment&within_code cut_by_dots&says_lower_it cut_by_dots&says_means cut_by_dots&somebody's_own,_in_short
-0.15 cut_by_dots&spoken_of_means cut_by_dots&spoken_of_when denied_in_front&indented denied_in_front&says_happened
-0.15 denied_in_front&says_self denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_ask
-0.15 denied_in_front&spoken_of_when ends_the_text&heads_a_document ends_the_text&says_lesson
-0.15 ends_the_text&says_proposed ends_the_text&says_reader ends_the_text&spoken_of_after_so_long
-0.15 ends_the_text&spoken_of_explained ends_the_text&spoken_of_words explained_behind&traceback_above figures&marked
-0.15 figures&nobody_speaks figures&says_example figures&says_labelled_symptom figures&says_means
-0.15 figures&spoken_of_lower_it figures&spoken_of_people figures&spoken_of_proposed figures&spoken_of_remedy
-0.15 figures&spoken_of_words figures&text_about_texts happened_to_somebody&hypothetical_sentence
-0.15 happened_to_somebody&markup_near happened_to_somebody&says_help happened_to_somebody&says_looks_for
-0.15 happened_to_somebody&says_when happened_to_somebody&somebody's_own,_in_short
-0.15 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_example
-0.15 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_help
-0.15 happened_to_somebody&spoken_of_lower_it happened_to_somebody&spoken_of_may happened_to_somebody&trouble
-0.15 heads_a_document&nobody_speaks heads_a_document&says_self heads_a_document&trace_near
-0.15 heads_a_document&traceback_above host_memory&somebody's_own,_in_short hypothetical_sentence&says_cause
-0.15 hypothetical_sentence&says_explained hypothetical_sentence&says_may hypothetical_sentence&says_numbered
-0.15 hypothetical_sentence&says_words hypothetical_sentence&spoken_of_but hypothetical_sentence&trace_near
-0.15 in_a_thread&somebody's_own in_a_thread&spoken_of_explained in_a_thread&spoken_of_proposed
-0.15 in_a_thread&traceback_above in_quotes&says_changes in_quotes&spoken_of_explained in_quotes&spoken_of_help
-0.15 in_quotes&spoken_of_made_up in_quotes&text_about_texts indented&introduced_as_example indented&nobody_speaks
-0.15 indented&says_labelled_symptom indented&says_looks_for indented&spoken_of_explained indented&spoken_of_happened
-0.15 item_of_a_list&nobody_speaks item_of_a_list&says_lower_it item_of_a_list&spoken_of_but
-0.15 item_of_a_list&spoken_of_never its_hint_printed&markup_near its_hint_printed&spoken_of_labelled_symptom
-0.15 its_words_taken_up&nobody_speaks its_words_taken_up&output_near its_words_taken_up&spoken_of_but
-0.15 its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self marked&somebody_speaks
-0.15 marked&spoken_of_if marked&spoken_of_lately marked&spoken_of_lower_it markup_near&often_may markup_near&record
-0.15 markup_near&says_cause markup_near&says_lesson markup_near&says_lower_it markup_near&spoken_of_labelled_cause
-0.15 markup_near&spoken_of_solved may_happen&often_may may_happen&output_near may_happen&says_explained
-0.15 may_happen&says_made_up may_happen&somebody's_own_machine,_in_short may_happen&spoken_of_lately
-0.15 may_happen&spoken_of_remedy may_happen&spoken_of_solved mentioned&says_explained mentioned&says_lesson
-0.15 mentioned&says_reader mentioned&spoken_of_but mentioned&spoken_of_lower_it mentioned&spoken_of_people
-0.15 mentioned&spoken_of_reader mentioned&spoken_of_remedy much_about_texts&on_a_stamped_line
-0.15 much_about_texts&says_when much_about_texts&spoken_of_supposed much_advised&nobody_speaks
-0.15 much_advised&nothing_stated much_advised&spoken_of_lower_it much_trouble&spoken_of_changes
-0.15 much_trouble&spoken_of_people much_trouble&spoken_of_supposed much_trouble&text_behind
-0.15 names_the_words&on_a_stamped_line names_the_words&says_if names_the_words&says_made_up
-0.15 names_the_words&says_supposed names_the_words&setting_near names_the_words&somebody's_own_question,_in_short
-0.15 names_the_words&spoken_of_words nobody_speaks&says_reader nobody_speaks&spoken_of_ask
-0.15 nobody_speaks&spoken_of_example nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_looks_for
-0.15 nobody_speaks&spoken_of_proposed nobody_speaks&text_behind nothing_stated&says_ask nothing_stated&says_changes
-0.15 nothing_stated&says_help nothing_stated&says_remedy nothing_stated&spoken_of_labelled_cause
-0.15 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lesson nothing_stated&spoken_of_people
-0.15 often_may&on_a_stamped_line often_may&somebody's_own,_in_short often_may&somebody_speaks often_may&spoken_of_ask
-0.15 often_may&spoken_of_example often_may&spoken_of_if on_a_stamped_line&says_example on_a_stamped_line&says_when
-0.15 on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_looks_for other_near&says_if
-0.15 other_near&says_proposed other_near&spoken_of_laughs other_near&spoken_of_proposed output_near&spoken_of_ask
-0.15 output_near&spoken_of_buy output_near&spoken_of_never output_near&spoken_of_numbered
-0.15 output_near&spoken_of_solved record&says_if record&spoken_of_buy record&spoken_of_changes
-0.15 record&spoken_of_laughs record&spoken_of_people remedies_above&trace_near remedies_above&traceback_above
-0.15 remedies_below&spoken_of_happened says_after_so_long&setting_near says_after_so_long&spoken_of_may
-0.15 says_after_so_long&spoken_of_reader says_ask&says_made_up says_ask&says_words says_ask&setting_near
-0.15 says_ask&text_behind says_but&says_lately says_but&says_made_up says_but&says_reader
-0.15 says_but&somebody's_own,_in_short says_but&spoken_of_after_so_long says_but&spoken_of_ask says_buy&says_lower_it
-0.15 says_buy&somebody's_own,_in_short says_cause&text_behind says_example&somebody's_own,_in_short
-0.15 says_example&spoken_of_self says_explained&says_means says_explained&says_reader
-0.15 says_happened&spoken_of_happened says_help&spoken_of_after_so_long says_help&spoken_of_may
-0.15 says_help&spoken_of_reader says_if&says_means says_if&spoken_of_ask says_labelled_symptom&spoken_of_if
-0.15 says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lesson
-0.15 says_labelled_symptom&spoken_of_lower_it says_lately&says_lower_it says_lately&says_means
-0.15 says_lately&spoken_of_lesson says_lesson&says_reader says_looks_for&spoken_of_when says_lower_it&says_self
-0.15 says_lower_it&says_words says_made_up&says_supposed says_made_up&says_when says_made_up&somebody's_own
-0.15 says_may&somebody's_own,_in_short says_may&spoken_of_ask says_may&spoken_of_changes says_may&spoken_of_if
-0.15 says_may&spoken_of_when says_means&says_people says_means&spoken_of_when says_never&spoken_of_never
-0.15 says_never&spoken_of_self says_people&says_reader says_people&somebody's_own_question,_in_short
-0.15 says_people&spoken_of_happened says_people&spoken_of_people says_proposed&says_when says_proposed&somebody's_own
-0.15 says_proposed&text_behind says_reader&says_when says_reader&somebody_speaks says_reader&spoken_of_when
-0.15 says_remedy&spoken_of_happened says_self&somebody's_own says_self&spoken_of_when says_supposed&setting_near
-0.15 says_supposed&spoken_of_after_so_long says_supposed&spoken_of_when says_when&says_words
-0.15 says_when&spoken_of_after_so_long says_when&spoken_of_explained says_when&spoken_of_remedy
-0.15 says_when&traceback_above says_words&somebody's_own_question,_in_short says_words&spoken_of_may
-0.15 says_words&spoken_of_self setting_near&spoken_of_but setting_near&text_about_texts
-0.15 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_lately somebody's_own,_in_short&spoken_of_help
-0.15 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_may
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_example
-0.15 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_proposed
-0.15 somebody_speaks&spoken_of_example somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_solved
-0.15 spoken_of_ask&spoken_of_lesson spoken_of_but&spoken_of_if spoken_of_but&spoken_of_people
-0.15 spoken_of_but&spoken_of_remedy spoken_of_but&text_behind spoken_of_but&words_before
-0.15 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_if spoken_of_cause&spoken_of_labelled_remedy
-0.15 spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_remedy spoken_of_cause&text_behind
-0.15 spoken_of_example&spoken_of_never spoken_of_example&spoken_of_remedy spoken_of_explained&spoken_of_happened
-0.15 spoken_of_explained&spoken_of_lower_it spoken_of_happened&spoken_of_never spoken_of_happened&typeset
-0.15 spoken_of_happened&within_code spoken_of_help&spoken_of_lower_it spoken_of_help&spoken_of_when
-0.15 spoken_of_help&typeset spoken_of_if&traceback_above spoken_of_labelled_cause&words_before
-0.15 spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_may spoken_of_lesson&spoken_of_may
-0.15 spoken_of_lesson&spoken_of_words spoken_of_looks_for&spoken_of_never spoken_of_lower_it&typeset
-0.15 spoken_of_made_up&trouble spoken_of_may&spoken_of_means spoken_of_may&spoken_of_reader
-0.15 spoken_of_may&spoken_of_when spoken_of_means&spoken_of_reader spoken_of_means&spoken_of_supposed
-0.15 spoken_of_never&text_behind spoken_of_people&spoken_of_self spoken_of_people&traceback_above
-0.15 spoken_of_proposed&trace_near spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy
-0.15 spoken_of_self&within_code spoken_of_solved&spoken_of_when spoken_of_supposed&text_behind
-0.15 spoken_of_supposed&trace_near spoken_of_supposed&traceback_above spoken_of_words&text_about_texts
-0.15 text_about_texts&words_before traceback_above&within_code
-0.10 a_failed_run&markup_near a_failed_run&other_near a_failed_run&says_ask a_failed_run&says_cause
-0.10 a_failed_run&says_remedy a_failed_run&spoken_of_help a_failed_run&text_behind
-0.10 a_question,_in_short&a_whole_error_line a_question,_in_short&code_near a_question,_in_short&comment
-0.10 a_question,_in_short&happened_to_somebody a_question,_in_short&marked a_question,_in_short&much_about_texts
-0.10 a_question,_in_short&output_near a_question,_in_short&says_example a_question,_in_short&says_supposed
-0.10 a_question,_in_short&spoken_of_never a_report's_heading&spoken_of_solved a_sentence_leads&a_thread's_page
-0.10 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&alone a_sentence_leads&between_sections
-0.10 a_sentence_leads&heads_a_document a_sentence_leads&says_ask a_sentence_leads&says_may
-0.10 a_sentence_leads&says_supposed a_sentence_leads&somebody's_own_machine,_in_short
-0.10 a_sentence_leads&spoken_of_numbered a_sentence_leads&spoken_of_proposed a_sentence_leads&text_behind
-0.10 a_setup,_in_short&a_site's_lines a_setup,_in_short&between_sections a_setup,_in_short&figures
-0.10 a_setup,_in_short&says_ask a_short_text&advice_share a_short_text&advised a_short_text&in_quotes
-0.10 a_short_text&much_advised a_short_text&nothing_stated a_short_text&often_may a_short_text&says_people
-0.10 a_short_text&spoken_of_but a_site's_lines&about_texts a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_help
-0.10 a_site's_lines&spoken_of_lesson a_thread's_page&ends_the_text a_thread's_page&on_a_stamped_line
-0.10 a_thread's_page&says_may a_thread's_page&somebody's_own a_thread's_page&spoken_of_may
-0.10 a_thread's_page&spoken_of_never a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved
-0.10 a_thread's_page&spoken_of_supposed a_thread's_page&traceback_above a_thread's_title&output_near
-0.10 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_lower_it
-0.10 a_thread's_title&spoken_of_solved a_whole_error_line&blanks_near a_whole_error_line&much_advised
-0.10 a_whole_error_line&nobody_speaks a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_words a_whole_error_line&trace_near
-0.10 about_texts&behind_a_prefix about_texts&marked about_texts&mentioned about_texts&much_trouble
-0.10 about_texts&says_means about_texts&says_remedy about_texts&says_supposed advice_share&advised
-0.10 advice_share&advised_by_nobody advice_share&figures advice_share&nobody_speaks advice_share&on_a_stamped_line
-0.10 advice_share&says_changes advice_share&says_lesson advice_share&says_looks_for advice_share&says_may
-0.10 advice_share&says_reader advice_share&somebody's_own_question,_in_short advice_share&spoken_of_lately
-0.10 advice_share&spoken_of_remedy advice_share&text_about_texts advice_share&within_code advised&advised_by_nobody
-0.10 advised&figures advised&nobody_speaks advised&on_a_stamped_line advised&says_changes advised&says_lesson
-0.10 advised&says_looks_for advised&says_may advised&says_reader advised&somebody's_own_question,_in_short
-0.10 advised&spoken_of_lately advised&spoken_of_remedy advised&text_about_texts advised&within_code
-0.10 advised_by_nobody&code_near advised_by_nobody&introduced_as_example advised_by_nobody&nobody_speaks
-0.10 advised_by_nobody&says_changes advised_by_nobody&says_looks_for advised_by_nobody&says_may
-0.10 advised_by_nobody&says_self advised_by_nobody&says_when advised_by_nobody&setting_near
-0.10 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_changes
-0.10 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_remedy
-0.10 advised_by_nobody&within_code alone&may_happen alone&says_example alone&says_help alone&somebody's_own
-0.10 answered_by_mail&nothing_stated answered_by_mail&somebody's_own answered_by_mail&somebody_speaks
-0.10 answered_by_mail&spoken_of_self answered_by_mail&text_behind begins_its_line&blanks_near
-0.10 begins_its_line&much_advised begins_its_line&remedies_above begins_its_line&spoken_of_labelled_remedy
-0.10 begins_its_line&spoken_of_reader begins_its_line&spoken_of_supposed begins_the_text&names_the_words
-0.10 begins_the_text&says_made_up begins_the_text&says_remedy begins_the_text&somebody's_own_question,_in_short
-0.10 begins_the_text&text_about_texts behind_a_prefix&much_about_texts behind_a_prefix&says_if
-0.10 behind_a_prefix&says_never behind_a_prefix&says_self behind_a_prefix&somebody's_own
-0.10 behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_solved between_sections&code_near
-0.10 between_sections&explained_behind between_sections&nothing_stated between_sections&other_near
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_reader
-0.10 between_sections&text_behind between_sections&traceback_above between_sections&words_before
-0.10 blanks_near&heads_a_document blanks_near&much_trouble blanks_near&on_a_stamped_line blanks_near&other_near
-0.10 blanks_near&spoken_of_happened blanks_near&spoken_of_words block_opened&much_trouble
-0.10 block_opened&says_labelled_symptom block_opened&says_words block_opened&spoken_of_proposed
-0.10 block_opened&spoken_of_reader boxes_ticked&item_of_a_list code_near&explained_behind code_near&often_may
-0.10 code_near&says_ask code_near&says_if code_near&says_when code_near&spoken_of_buy code_near&spoken_of_people
-0.10 code_near&text_about_texts code_near&trace_near comment&indented comment&names_the_words
-0.10 comment&says_labelled_symptom comment&says_words comment&setting_near comment&somebody's_own_question,_in_short
-0.10 comment&spoken_of_help comment&words_before cut_by_dots&says_made_up cut_by_dots&says_people
-0.10 cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_words
-0.10 denied_in_front&ends_the_text denied_in_front&mentioned denied_in_front&on_a_stamped_line
-0.10 denied_in_front&says_lately denied_in_front&says_numbered denied_in_front&spoken_of_changes
-0.10 denied_in_front&spoken_of_example denied_in_front&spoken_of_lower_it denied_in_front&spoken_of_may
-0.10 denied_in_front&spoken_of_self denied_in_front&traceback_above ends_the_text&may_happen ends_the_text&other_near
-0.10 ends_the_text&says_example ends_the_text&says_made_up ends_the_text&somebody's_own_question,_in_short
-0.10 ends_the_text&spoken_of_when explained_behind&heads_a_document explained_behind&may_happen
-0.10 explained_behind&setting_near figures&heads_a_document figures&introduced_as_example figures&remedies_below
-0.10 figures&says_if figures&says_looks_for figures&says_numbered figures&says_people figures&spoken_of_buy
-0.10 figures&spoken_of_happened figures&spoken_of_laughs figures&spoken_of_reader happened_to_somebody&item_of_a_list
-0.10 happened_to_somebody&much_about_texts happened_to_somebody&says_words happened_to_somebody&somebody's_own
-0.10 happened_to_somebody&spoken_of_explained happened_to_somebody&spoken_of_looks_for
-0.10 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_signed
-0.10 heads_a_document&hypothetical_sentence heads_a_document&marked heads_a_document&much_about_texts
-0.10 heads_a_document&output_near heads_a_document&says_lower_it heads_a_document&spoken_of_example
-0.10 heads_a_document&spoken_of_lower_it heads_a_document&text_behind hypothetical_sentence&in_a_thread
-0.10 hypothetical_sentence&mentioned hypothetical_sentence&often_may hypothetical_sentence&output_near
-0.10 hypothetical_sentence&says_lesson hypothetical_sentence&says_remedy
-0.10 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_proposed
-0.10 hypothetical_sentence&spoken_of_solved in_a_thread&mentioned in_a_thread&much_trouble in_a_thread&often_may
-0.10 in_a_thread&says_after_so_long in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_lately
-0.10 in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_people in_a_thread&spoken_of_remedy
-0.10 in_a_thread&spoken_of_solved in_quotes&its_words_taken_up in_quotes&much_trouble in_quotes&remedies_below
-0.10 in_quotes&says_may in_quotes&says_remedy in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_changes
-0.10 in_quotes&spoken_of_labelled_symptom in_quotes&spoken_of_looks_for in_quotes&words_before
-0.10 indented&item_of_a_list indented&marked indented&says_after_so_long indented&says_example indented&spoken_of_ask
-0.10 indented&spoken_of_changes indented&spoken_of_lesson indented&spoken_of_lower_it indented&within_code
-0.10 introduced_as_example&its_hint_printed introduced_as_example&markup_near
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_reader
-0.10 introduced_as_example&spoken_of_supposed introduced_as_example&spoken_of_words
-0.10 introduced_as_example&traceback_above item_of_a_list&markup_near item_of_a_list&says_example
-0.10 item_of_a_list&says_means item_of_a_list&says_self item_of_a_list&spoken_of_solved
-0.10 item_of_a_list&spoken_of_words its_hint_printed&may_happen its_hint_printed&somebody's_own_question,_in_short
-0.10 its_hint_printed&spoken_of_cause its_words_taken_up&other_near its_words_taken_up&somebody's_own,_in_short
-0.10 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_may
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&trouble marked&somebody's_own_question,_in_short
-0.10 marked&spoken_of_solved marked&text_behind marked&within_code markup_near&much_advised
-0.10 markup_near&spoken_of_labelled_remedy markup_near&spoken_of_lately markup_near&spoken_of_lower_it
-0.10 may_happen&remedies_above may_happen&says_when may_happen&somebody's_own,_in_short may_happen&spoken_of_ask
-0.10 may_happen&spoken_of_buy may_happen&spoken_of_explained may_happen&spoken_of_people may_happen&spoken_of_words
-0.10 mentioned&much_about_texts mentioned&remedies_below mentioned&says_ask mentioned&says_cause
-0.10 mentioned&says_looks_for mentioned&says_solved mentioned&text_about_texts much_about_texts&output_near
-0.10 much_about_texts&says_made_up much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_lately
-0.10 much_about_texts&spoken_of_may much_about_texts&spoken_of_words much_about_texts&trace_near
-0.10 much_advised&spoken_of_reader much_advised&spoken_of_remedy much_trouble&somebody's_own,_in_short
-0.10 much_trouble&spoken_of_help much_trouble&spoken_of_when names_the_words&record names_the_words&says_changes
-0.10 names_the_words&says_help names_the_words&somebody_speaks names_the_words&spoken_of_after_so_long
-0.10 names_the_words&spoken_of_ask names_the_words&spoken_of_may names_the_words&spoken_of_self
-0.10 nobody_speaks&remedies_above nobody_speaks&remedies_below nobody_speaks&says_cause
-0.10 nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_may nothing_stated&says_but nothing_stated&says_lately
-0.10 nothing_stated&says_lesson nothing_stated&says_means nothing_stated&spoken_of_help nothing_stated&trace_near
-0.10 nothing_stated&typeset often_may&spoken_of_buy often_may&spoken_of_changes often_may&spoken_of_self
-0.10 on_a_stamped_line&says_looks_for on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_help
-0.10 on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_remedy other_near&remedies_above
-0.10 other_near&says_looks_for other_near&within_code output_near&says_ask output_near&says_supposed
-0.10 output_near&spoken_of_cause output_near&spoken_of_lesson output_near&spoken_of_proposed
-0.10 output_near&spoken_of_supposed output_near&text_about_texts output_near&text_behind output_near&traceback_above
-0.10 output_near&typeset record&says_but record&says_made_up record&says_may record&says_proposed
-0.10 record&spoken_of_example record&spoken_of_reader record&spoken_of_solved record&spoken_of_supposed
-0.10 record&spoken_of_when record&trouble remedies_above&spoken_of_cause remedies_above&spoken_of_may
-0.10 remedies_above&trouble remedies_below&spoken_of_help remedies_below&spoken_of_people
-0.10 says_after_so_long&says_cause says_after_so_long&says_help says_after_so_long&says_proposed
-0.10 says_after_so_long&spoken_of_after_so_long says_ask&says_looks_for says_ask&says_people
-0.10 says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask says_ask&spoken_of_lower_it says_but&says_cause
-0.10 says_but&says_example says_but&says_self says_but&spoken_of_lately says_cause&says_lesson says_cause&says_when
-0.10 says_cause&words_before says_changes&says_if says_changes&says_people says_changes&trouble
-0.10 says_changes&words_before says_example&says_happened says_example&says_means
-0.10 says_example&somebody's_own_machine,_in_short says_example&spoken_of_after_so_long says_example&spoken_of_help
-0.10 says_explained&says_if says_explained&says_words says_explained&spoken_of_help says_happened&somebody_speaks
-0.10 says_happened&spoken_of_explained says_happened&spoken_of_labelled_symptom says_happened&spoken_of_means
-0.10 says_happened&spoken_of_self says_happened&traceback_above says_help&says_means says_help&says_remedy
-0.10 says_help&says_when says_help&spoken_of_words says_if&says_looks_for says_if&setting_near
-0.10 says_if&somebody's_own_machine,_in_short says_if&spoken_of_after_so_long says_if&spoken_of_laughs
-0.10 says_lately&says_may says_lately&says_solved says_lately&somebody's_own,_in_short says_lately&spoken_of_when
-0.10 says_lesson&says_self says_lesson&spoken_of_self says_lesson&text_behind says_lesson&trouble
-0.10 says_looks_for&spoken_of_happened says_looks_for&spoken_of_help says_looks_for&spoken_of_reader
-0.10 says_looks_for&spoken_of_words says_lower_it&says_people says_lower_it&says_remedy
-0.10 says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_lesson says_lower_it&spoken_of_means
-0.10 says_made_up&says_words says_made_up&spoken_of_looks_for says_made_up&spoken_of_when says_may&somebody's_own
-0.10 says_may&spoken_of_but says_may&spoken_of_people says_means&somebody's_own,_in_short
-0.10 says_means&somebody's_own_machine,_in_short says_means&spoken_of_but says_means&spoken_of_lesson
-0.10 says_means&spoken_of_self says_never&says_reader says_never&spoken_of_help says_never&trouble
-0.10 says_numbered&trace_near says_people&says_supposed says_people&spoken_of_but says_people&spoken_of_help
-0.10 says_people&spoken_of_lower_it says_people&spoken_of_reader says_people&spoken_of_when says_proposed&says_words
-0.10 says_reader&spoken_of_may says_remedy&says_when says_self&says_solved says_self&says_supposed
-0.10 says_self&says_when says_self&spoken_of_help says_self&spoken_of_labelled_symptom says_self&spoken_of_laughs
-0.10 says_self&spoken_of_proposed says_solved&somebody's_own_question,_in_short says_solved&somebody_speaks
-0.10 says_supposed&says_when says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_may
-0.10 says_supposed&spoken_of_reader says_when&spoken_of_example says_words&spoken_of_lower_it
-0.10 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_example setting_near&spoken_of_lower_it
-0.10 setting_near&spoken_of_may setting_near&spoken_of_never somebody's_own&spoken_of_buy
-0.10 somebody's_own&spoken_of_happened somebody's_own&spoken_of_means somebody's_own&spoken_of_never
-0.10 somebody's_own&spoken_of_self somebody's_own,_in_short&spoken_of_after_so_long
-0.10 somebody's_own,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_supposed
-0.10 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_words
-0.10 spoken_of_after_so_long&spoken_of_buy spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_but
-0.10 spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_when spoken_of_ask&spoken_of_words
-0.10 spoken_of_but&spoken_of_changes spoken_of_buy&spoken_of_example spoken_of_buy&spoken_of_lower_it
-0.10 spoken_of_buy&spoken_of_may spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_supposed
-0.10 spoken_of_buy&text_behind spoken_of_buy&trouble spoken_of_cause&spoken_of_labelled_cause
-0.10 spoken_of_cause&spoken_of_self spoken_of_cause&trace_near spoken_of_changes&spoken_of_help
-0.10 spoken_of_changes&spoken_of_solved spoken_of_changes&traceback_above spoken_of_example&spoken_of_explained
-0.10 spoken_of_example&spoken_of_help spoken_of_example&spoken_of_reader spoken_of_example&words_before
-0.10 spoken_of_explained&spoken_of_help spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_lesson
-0.10 spoken_of_happened&text_behind spoken_of_happened&words_before spoken_of_help&spoken_of_laughs
-0.10 spoken_of_help&spoken_of_supposed spoken_of_help&text_behind spoken_of_if&within_code
-0.10 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.10 spoken_of_labelled_remedy&spoken_of_never spoken_of_labelled_symptom&spoken_of_lower_it
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&spoken_of_people
-0.10 spoken_of_labelled_symptom&trouble spoken_of_labelled_symptom&words_before spoken_of_lately&spoken_of_solved
-0.10 spoken_of_lately&spoken_of_words spoken_of_lately&trouble spoken_of_laughs&spoken_of_people
-0.10 spoken_of_laughs&trouble spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_supposed
-0.10 spoken_of_looks_for&spoken_of_numbered spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&spoken_of_remedy
-0.10 spoken_of_lower_it&text_about_texts spoken_of_lower_it&traceback_above spoken_of_lower_it&words_before
-0.10 spoken_of_may&spoken_of_supposed spoken_of_may&within_code spoken_of_may&words_before
-0.10 spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_words
-0.10 spoken_of_means&within_code spoken_of_means&words_before spoken_of_never&spoken_of_words
-0.10 spoken_of_never&trace_near spoken_of_never&traceback_above spoken_of_never&words_before
-0.10 spoken_of_numbered&spoken_of_supposed spoken_of_people&spoken_of_solved spoken_of_reader&spoken_of_solved
-0.10 spoken_of_self&spoken_of_signed spoken_of_self&spoken_of_when spoken_of_self&text_about_texts
-0.10 spoken_of_solved&text_behind spoken_of_supposed&within_code spoken_of_when&traceback_above
-0.10 traceback_above&words_before trouble&within_code
-0.05 a_failed_run&a_thread's_title a_failed_run&happened_to_somebody a_failed_run&nobody_speaks
-0.05 a_failed_run&remedies_below a_failed_run&says_lower_it a_failed_run&somebody's_own,_in_short
-0.05 a_failed_run&spoken_of_buy a_failed_run&spoken_of_laughs a_failed_run&spoken_of_made_up
-0.05 a_failed_run&spoken_of_words a_failed_run&trouble a_failed_run's_record&a_whole_error_line
-0.05 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.05 a_failed_run's_record&markup_near a_failed_run's_record&may_happen
-0.05 a_failed_run's_record&spoken_of_labelled_symptom a_failed_run's_record&spoken_of_lower_it
-0.05 a_failed_run's_record&spoken_of_may a_failed_run's_record&traceback_above a_failed_run's_record&trouble
-0.05 a_failed_test&nobody_speaks a_failed_test&output_near a_question,_in_short&between_sections
-0.05 a_question,_in_short&blanks_near a_question,_in_short&block_opened a_question,_in_short&denied_in_front
-0.05 a_question,_in_short&item_of_a_list a_question,_in_short&record a_question,_in_short&says_changes
-0.05 a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_explained
-0.05 a_question,_in_short&spoken_of_laughs a_question,_in_short&spoken_of_looks_for a_question,_in_short&trace_near
-0.05 a_report's_heading&a_thread's_page a_report's_heading&says_self a_report's_heading&setting_near
-0.05 a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_title
-0.05 a_sentence_leads&comment a_sentence_leads&in_a_thread a_sentence_leads&its_words_taken_up
-0.05 a_sentence_leads&may_happen a_sentence_leads&often_may a_sentence_leads&record a_sentence_leads&says_buy
-0.05 a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_laughs a_setup,_in_short&item_of_a_list
-0.05 a_setup,_in_short&says_explained a_setup,_in_short&says_happened a_setup,_in_short&says_made_up
-0.05 a_setup,_in_short&says_numbered a_setup,_in_short&spoken_of_after_so_long a_short_text&answered_by_mail
-0.05 a_short_text&boxes_ticked a_short_text&introduced_as_example a_short_text&names_the_words
-0.05 a_short_text&remedies_above a_short_text&says_but a_short_text&says_laughs a_short_text&says_lower_it
-0.05 a_short_text&says_words a_short_text&spoken_of_labelled_remedy a_short_text&spoken_of_means
-0.05 a_site's_lines&may_happen a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_example a_site's_lines&spoken_of_means
-0.05 a_site's_lines&spoken_of_self a_site's_lines&spoken_of_words a_site's_lines&trace_near
-0.05 a_thread's_page&about_texts a_thread's_page&behind_a_prefix a_thread's_page&hypothetical_sentence
-0.05 a_thread's_page&says_happened a_thread's_page&says_lower_it a_thread's_page&says_when
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&trouble a_thread's_page&words_before
-0.05 a_thread's_title&comment a_thread's_title&marked a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&trouble a_thread's_title&words_before
-0.05 a_whole_error_line&between_sections a_whole_error_line&heads_a_document a_whole_error_line&in_a_thread
-0.05 a_whole_error_line&its_words_taken_up a_whole_error_line&much_trouble a_whole_error_line&remedies_below
-0.05 a_whole_error_line&spoken_of_buy a_whole_error_line&spoken_of_cause a_whole_error_line&spoken_of_example
-0.05 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&spoken_of_people about_texts&beside_a_quotation about_texts&much_advised about_texts&says_ask
-0.05 about_texts&says_cause about_texts&says_made_up about_texts&says_reader about_texts&spoken_of_explained
-0.05 about_texts&spoken_of_supposed about_texts&trace_near about_texts&words_before advice_share&cut_by_dots
-0.05 advice_share&denied_in_front advice_share&explained_behind advice_share&item_of_a_list
-0.05 advice_share&its_words_taken_up advice_share&markup_near advice_share&mentioned advice_share&much_trouble
-0.05 advice_share&other_near advice_share&says_example advice_share&says_means advice_share&says_remedy
-0.05 advice_share&says_self advice_share&says_words advice_share&spoken_of_after_so_long advice_share&spoken_of_help
-0.05 advice_share&spoken_of_labelled_remedy advice_share&spoken_of_lesson advice_share&spoken_of_solved
-0.05 advice_share&typeset advised&cut_by_dots advised&denied_in_front advised&explained_behind advised&item_of_a_list
-0.05 advised&its_words_taken_up advised&markup_near advised&mentioned advised&much_trouble advised&other_near
-0.05 advised&says_example advised&says_means advised&says_remedy advised&says_self advised&says_words
-0.05 advised&spoken_of_after_so_long advised&spoken_of_help advised&spoken_of_labelled_remedy
-0.05 advised&spoken_of_lesson advised&spoken_of_solved advised&typeset advised_by_nobody&explained_behind
-0.05 advised_by_nobody&host_memory advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&nothing_stated advised_by_nobody&says_example advised_by_nobody&says_lesson
-0.05 advised_by_nobody&says_reader advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never advised_by_nobody&text_about_texts
-0.05 advised_by_nobody&typeset advised_by_nobody&words_before alone&denied_in_front alone&its_place_behind
-0.05 alone&says_cause alone&says_self answered_by_mail&spoken_of_example answered_by_mail&trouble
-0.05 begins_its_line&cut_by_dots begins_its_line&its_words_taken_up begins_its_line&record
-0.05 begins_its_line&says_happened begins_its_line&spoken_of_explained begins_its_line&spoken_of_laughs
-0.05 begins_its_line&spoken_of_looks_for begins_its_line&spoken_of_may begins_the_text&much_advised
-0.05 begins_the_text&often_may begins_the_text&says_explained begins_the_text&says_help
-0.05 begins_the_text&says_labelled_symptom begins_the_text&says_means begins_the_text&spoken_of_cause
-0.05 begins_the_text&spoken_of_help begins_the_text&spoken_of_remedy begins_the_text&spoken_of_supposed
-0.05 begins_the_text&value_of_a_document behind_a_prefix&blanks_near behind_a_prefix&much_advised
-0.05 behind_a_prefix&often_may behind_a_prefix&says_help behind_a_prefix&says_proposed behind_a_prefix&says_remedy
-0.05 behind_a_prefix&spoken_of_people behind_a_prefix&typeset beside_a_quotation&code_near
-0.05 beside_a_quotation&in_quotes beside_a_quotation&indented beside_a_quotation&nobody_speaks
-0.05 beside_a_quotation&nothing_stated beside_a_quotation&other_near beside_a_quotation&spoken_of_happened
-0.05 beside_a_quotation&text_behind beside_a_quotation&words_before between_sections&blanks_near
-0.05 between_sections&boxes_ticked between_sections&happened_to_somebody between_sections&in_quotes
-0.05 between_sections&item_of_a_list between_sections&nobody_speaks between_sections&remedies_above
-0.05 between_sections&says_labelled_symptom between_sections&somebody's_own_question,_in_short
-0.05 between_sections&spoken_of_lately between_sections&spoken_of_may between_sections&spoken_of_supposed
-0.05 blanks_near&happened_to_somebody blanks_near&markup_near blanks_near&says_self blanks_near&says_words
-0.05 blanks_near&spoken_of_cause blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_people
-0.05 block_opened&in_a_thread block_opened&its_words_taken_up block_opened&other_near block_opened&setting_near
-0.05 block_opened&spoken_of_lately block_opened&spoken_of_people block_opened&traceback_above boxes_ticked&in_quotes
-0.05 boxes_ticked&mentioned boxes_ticked&says_self boxes_ticked&setting_near boxes_ticked&spoken_of_lately
-0.05 code_near&heads_a_document code_near&hypothetical_sentence code_near&mentioned code_near&nothing_stated
-0.05 code_near&remedies_above code_near&says_explained code_near&says_help code_near&says_numbered
-0.05 code_near&says_self code_near&spoken_of_example code_near&spoken_of_laughs code_near&spoken_of_numbered
-0.05 code_near&spoken_of_signed comment&marked comment&may_happen comment&much_trouble comment&says_help
-0.05 comment&says_means comment&spoken_of_changes comment&spoken_of_labelled_symptom comment&traceback_above
-0.05 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_help cut_by_dots&spoken_of_looks_for
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved denied_in_front&much_trouble
-0.05 denied_in_front&spoken_of_but denied_in_front&spoken_of_happened denied_in_front&spoken_of_reader
-0.05 denied_in_front&trace_near ends_the_text&hypothetical_sentence ends_the_text&item_of_a_list
-0.05 ends_the_text&says_ask ends_the_text&says_changes ends_the_text&says_looks_for ends_the_text&spoken_of_reader
-0.05 ends_the_text&spoken_of_supposed explained_behind&figures explained_behind&hypothetical_sentence
-0.05 explained_behind&names_the_words explained_behind&other_near explained_behind&says_reader
-0.05 explained_behind&spoken_of_happened explained_behind&spoken_of_looks_for explained_behind&spoken_of_means
-0.05 explained_behind&spoken_of_people explained_behind&words_before figures&much_advised figures&remedies_above
-0.05 figures&says_explained figures&says_laughs figures&says_self figures&spoken_of_never
-0.05 happened_to_somebody&introduced_as_example happened_to_somebody&other_near
-0.05 happened_to_somebody&says_after_so_long happened_to_somebody&says_but happened_to_somebody&says_means
-0.05 happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_lately
-0.05 happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_proposed heads_a_document&item_of_a_list
-0.05 heads_a_document&its_words_taken_up heads_a_document&markup_near heads_a_document&much_advised
-0.05 heads_a_document&nothing_stated heads_a_document&says_example heads_a_document&says_happened
-0.05 heads_a_document&says_labelled_symptom heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&says_people heads_a_document&setting_near heads_a_document&spoken_of_cause
-0.05 heads_a_document&words_before host_memory&indented host_memory&within_code hypothetical_sentence&indented
-0.05 hypothetical_sentence&much_advised hypothetical_sentence&says_but hypothetical_sentence&says_buy
-0.05 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&spoken_of_cause
-0.05 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_means
-0.05 hypothetical_sentence&spoken_of_people hypothetical_sentence&spoken_of_supposed hypothetical_sentence&trouble
-0.05 in_a_thread&markup_near in_a_thread&nothing_stated in_a_thread&output_near in_a_thread&record
-0.05 in_a_thread&says_people in_a_thread&says_when in_a_thread&spoken_of_help in_a_thread&spoken_of_labelled_symptom
-0.05 in_a_thread&spoken_of_signed in_a_thread&spoken_of_supposed in_a_thread&value_of_a_document
-0.05 in_quotes&introduced_as_example in_quotes&its_place_behind in_quotes&much_advised in_quotes&says_cause
-0.05 in_quotes&says_means in_quotes&spoken_of_buy in_quotes&spoken_of_if in_quotes&spoken_of_reader
-0.05 in_quotes&spoken_of_remedy in_quotes&spoken_of_words indented&its_hint_printed indented&much_about_texts
-0.05 indented&says_made_up indented&says_supposed indented&says_words indented&spoken_of_example
-0.05 indented&spoken_of_help indented&spoken_of_labelled_cause indented&spoken_of_labelled_remedy
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_made_up indented&spoken_of_reader
-0.05 indented&spoken_of_signed indented&text_about_texts indented&trace_near indented&traceback_above
-0.05 indented&typeset introduced_as_example&mentioned introduced_as_example&much_advised
-0.05 introduced_as_example&output_near introduced_as_example&somebody's_own_question,_in_short
-0.05 introduced_as_example&spoken_of_ask introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&spoken_of_when item_of_a_list&may_happen
-0.05 item_of_a_list&remedies_above item_of_a_list&says_if item_of_a_list&says_looks_for
-0.05 item_of_a_list&spoken_of_looks_for item_of_a_list&spoken_of_lower_it item_of_a_list&spoken_of_reader
-0.05 item_of_a_list&trace_near its_hint_printed&says_lower_it its_hint_printed&spoken_of_buy
-0.05 its_hint_printed&spoken_of_labelled_remedy its_place_behind&mentioned its_words_taken_up&markup_near
-0.05 its_words_taken_up&may_happen its_words_taken_up&nothing_stated its_words_taken_up&on_a_stamped_line
-0.05 its_words_taken_up&setting_near its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_labelled_symptom
-0.05 its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_remedy
-0.05 its_words_taken_up&spoken_of_when its_words_taken_up&spoken_of_words its_words_taken_up&text_behind
-0.05 marked&markup_near marked&may_happen marked&names_the_words marked&spoken_of_after_so_long marked&spoken_of_but
-0.05 marked&spoken_of_changes marked&spoken_of_supposed marked&spoken_of_when marked&words_before
-0.05 markup_near&names_the_words markup_near&other_near markup_near&remedies_below markup_near&says_made_up
-0.05 markup_near&says_reader markup_near&says_self markup_near&spoken_of_changes markup_near&spoken_of_signed
-0.05 markup_near&text_about_texts may_happen&much_advised may_happen&on_a_stamped_line may_happen&remedies_below
-0.05 may_happen&says_but may_happen&says_changes may_happen&says_example may_happen&says_lately
-0.05 may_happen&spoken_of_changes may_happen&spoken_of_never may_happen&steps_that_led_to_it may_happen&typeset
-0.05 mentioned&much_advised mentioned&remedies_above mentioned&says_made_up mentioned&somebody's_own,_in_short
-0.05 mentioned&spoken_of_if mentioned&spoken_of_lesson mentioned&spoken_of_solved mentioned&traceback_above
-0.05 much_about_texts&other_near much_about_texts&record much_about_texts&spoken_of_but
-0.05 much_about_texts&spoken_of_changes much_about_texts&spoken_of_never much_about_texts&spoken_of_self
-0.05 much_about_texts&spoken_of_when much_advised&other_near much_advised&spoken_of_but
-0.05 much_advised&spoken_of_example much_advised&spoken_of_if much_advised&spoken_of_labelled_symptom
-0.05 much_advised&spoken_of_lesson much_advised&spoken_of_looks_for much_advised&spoken_of_people
-0.05 much_advised&spoken_of_self much_advised&spoken_of_when much_advised&spoken_of_words
-0.05 much_advised&steps_that_led_to_it much_advised&trouble much_trouble&nobody_speaks much_trouble&says_words
-0.05 much_trouble&spoken_of_ask much_trouble&spoken_of_example much_trouble&spoken_of_remedy
-0.05 much_trouble&words_before names_the_words&says_lately names_the_words&spoken_of_but
-0.05 names_the_words&spoken_of_lately names_the_words&spoken_of_lower_it names_the_words&spoken_of_never
-0.05 names_the_words&spoken_of_reader names_the_words&spoken_of_remedy names_the_words&spoken_of_supposed
-0.05 names_the_words&traceback_above nobody_speaks&says_self nobody_speaks&spoken_of_but nobody_speaks&spoken_of_buy
-0.05 nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_lower_it
-0.05 nobody_speaks&spoken_of_never nobody_speaks&spoken_of_remedy nobody_speaks&words_before
-0.05 nothing_stated&remedies_above nothing_stated&says_cause nothing_stated&says_example
-0.05 nothing_stated&spoken_of_cause nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_lower_it
-0.05 nothing_stated&spoken_of_numbered nothing_stated&spoken_of_supposed nothing_stated&trouble
-0.05 nothing_stated&within_code nothing_stated&words_before often_may&says_but often_may&says_lower_it
-0.05 often_may&says_may often_may&says_people often_may&says_reader often_may&says_self often_may&somebody's_own
-0.05 often_may&somebody's_own_question,_in_short often_may&spoken_of_lately often_may&spoken_of_made_up
-0.05 often_may&spoken_of_signed often_may&spoken_of_solved often_may&spoken_of_when on_a_stamped_line&record
-0.05 on_a_stamped_line&says_help on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_solved
-0.05 other_near&says_but other_near&says_cause other_near&says_numbered other_near&says_remedy
-0.05 other_near&somebody's_own_question,_in_short other_near&spoken_of_buy other_near&spoken_of_changes
-0.05 other_near&spoken_of_explained other_near&spoken_of_happened other_near&spoken_of_if other_near&spoken_of_means
-0.05 other_near&typeset output_near&says_remedy output_near&spoken_of_people record&says_after_so_long
-0.05 record&says_lately record&says_numbered record&says_remedy record&says_when record&spoken_of_if
-0.05 record&traceback_above remedies_above&remedies_below remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_example remedies_above&spoken_of_if
-0.05 remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_reader remedies_above&spoken_of_self
-0.05 remedies_above&text_behind remedies_below&says_words remedies_below&spoken_of_if remedies_below&spoken_of_lesson
-0.05 remedies_below&spoken_of_lower_it remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&trace_near
-0.05 remedies_below&traceback_above says_after_so_long&says_lesson says_after_so_long&says_remedy
-0.05 says_after_so_long&says_solved says_after_so_long&spoken_of_solved says_after_so_long&spoken_of_words
-0.05 says_ask&says_example says_ask&somebody's_own says_ask&spoken_of_but says_ask&spoken_of_happened
-0.05 says_ask&spoken_of_help says_ask&spoken_of_lesson says_ask&spoken_of_words says_ask&trace_near
-0.05 says_but&spoken_of_supposed says_but&spoken_of_when says_cause&says_may says_cause&spoken_of_lower_it
-0.05 says_cause&trouble says_changes&says_lower_it says_changes&says_made_up says_changes&says_when
-0.05 says_changes&text_behind says_example&says_people says_example&somebody's_own_question,_in_short
-0.05 says_example&somebody_speaks says_example&spoken_of_ask says_example&spoken_of_lately
-0.05 says_example&spoken_of_lower_it says_example&spoken_of_never says_example&spoken_of_supposed
-0.05 says_explained&says_lesson says_explained&setting_near says_explained&spoken_of_words
-0.05 says_explained&words_before says_happened&spoken_of_example says_happened&spoken_of_remedy
-0.05 says_help&says_looks_for says_help&says_reader says_help&says_supposed says_help&spoken_of_but
-0.05 says_help&spoken_of_happened says_help&spoken_of_lesson says_help&spoken_of_looks_for
-0.05 says_help&spoken_of_lower_it says_help&spoken_of_solved says_if&says_lately says_if&says_never
-0.05 says_if&says_proposed says_if&spoken_of_example says_if&spoken_of_if says_if&spoken_of_means
-0.05 says_if&spoken_of_never says_if&spoken_of_people says_if&spoken_of_remedy says_if&trace_near
-0.05 says_if&traceback_above says_if&words_before says_labelled_symptom&spoken_of_cause
-0.05 says_labelled_symptom&spoken_of_help says_labelled_symptom&spoken_of_may says_labelled_symptom&spoken_of_means
-0.05 says_labelled_symptom&trace_near says_labelled_symptom&traceback_above says_labelled_symptom&trouble
-0.05 says_lately&says_remedy says_lately&spoken_of_after_so_long says_lately&spoken_of_happened
-0.05 says_lately&spoken_of_may says_lately&spoken_of_words says_lately&trace_near says_lesson&says_words
-0.05 says_lesson&setting_near says_lesson&somebody's_own says_lesson&spoken_of_may says_looks_for&says_made_up
-0.05 says_looks_for&says_may says_looks_for&says_self says_looks_for&spoken_of_ask says_looks_for&spoken_of_but
-0.05 says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes says_looks_for&spoken_of_example
-0.05 says_looks_for&spoken_of_lately says_looks_for&spoken_of_lesson says_looks_for&spoken_of_people
-0.05 says_looks_for&traceback_above says_lower_it&says_means says_lower_it&says_proposed says_lower_it&says_reader
-0.05 says_lower_it&says_supposed says_lower_it&says_when says_lower_it&spoken_of_ask says_lower_it&spoken_of_example
-0.05 says_lower_it&spoken_of_if says_lower_it&spoken_of_may says_lower_it&traceback_above
-0.05 says_made_up&spoken_of_happened says_may&says_solved says_may&spoken_of_after_so_long says_may&spoken_of_lesson
-0.05 says_may&spoken_of_never says_may&spoken_of_self says_may&spoken_of_supposed says_means&says_when
-0.05 says_means&setting_near says_means&somebody's_own_question,_in_short says_means&spoken_of_changes
-0.05 says_means&spoken_of_help says_means&spoken_of_lately says_means&spoken_of_looks_for
-0.05 says_means&spoken_of_lower_it says_means&spoken_of_may says_means&spoken_of_means says_means&spoken_of_people
-0.05 says_means&spoken_of_words says_never&text_behind says_numbered&says_reader says_numbered&spoken_of_when
-0.05 says_people&says_words says_people&spoken_of_changes says_people&spoken_of_example says_people&spoken_of_if
-0.05 says_people&spoken_of_lesson says_people&spoken_of_looks_for says_people&spoken_of_words
-0.05 says_proposed&somebody_speaks says_reader&somebody's_own says_reader&somebody's_own,_in_short
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_but says_reader&spoken_of_people
-0.05 says_reader&spoken_of_supposed says_remedy&says_self says_remedy&words_before says_self&spoken_of_explained
-0.05 says_self&spoken_of_if says_self&spoken_of_lately says_self&spoken_of_lesson says_self&spoken_of_looks_for
-0.05 says_self&trace_near says_self&traceback_above says_solved&says_when says_solved&somebody's_own,_in_short
-0.05 says_supposed&spoken_of_lower_it says_supposed&spoken_of_self says_supposed&spoken_of_supposed
-0.05 says_supposed&text_behind says_when&spoken_of_made_up says_when&spoken_of_may says_when&spoken_of_words
-0.05 says_words&spoken_of_after_so_long says_words&spoken_of_but says_words&spoken_of_lately
-0.05 says_words&spoken_of_lesson says_words&spoken_of_made_up says_words&spoken_of_remedy says_words&spoken_of_words
-0.05 setting_near&spoken_of_after_so_long setting_near&spoken_of_happened setting_near&spoken_of_lesson
-0.05 setting_near&spoken_of_remedy setting_near&typeset somebody's_own&spoken_of_but somebody's_own&spoken_of_reader
-0.05 somebody's_own&spoken_of_remedy somebody's_own&spoken_of_signed somebody's_own&spoken_of_when
-0.05 somebody's_own&text_about_texts somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_ask
-0.05 somebody's_own,_in_short&spoken_of_buy somebody's_own,_in_short&spoken_of_example
-0.05 somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_proposed
-0.05 somebody's_own_machine,_in_short&spoken_of_but somebody's_own_machine,_in_short&spoken_of_labelled_symptom
-0.05 somebody's_own_machine,_in_short&spoken_of_lately somebody's_own_machine,_in_short&spoken_of_numbered
-0.05 somebody's_own_question,_in_short&spoken_of_after_so_long
-0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom somebody's_own_question,_in_short&spoken_of_self
-0.05 somebody's_own_question,_in_short&spoken_of_when somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_changes
-0.05 somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_proposed
-0.05 somebody_speaks&spoken_of_signed somebody_speaks&spoken_of_when somebody_speaks&traceback_above
-0.05 spoken_of_after_so_long&spoken_of_lesson spoken_of_after_so_long&spoken_of_lower_it
-0.05 spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&spoken_of_signed spoken_of_ask&spoken_of_buy
-0.05 spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_may
-0.05 spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_people
-0.05 spoken_of_ask&spoken_of_proposed spoken_of_ask&spoken_of_reader spoken_of_but&spoken_of_reader
-0.05 spoken_of_buy&spoken_of_self spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_labelled_symptom
-0.05 spoken_of_cause&spoken_of_may spoken_of_cause&spoken_of_numbered spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&traceback_above spoken_of_cause&typeset spoken_of_changes&spoken_of_if
-0.05 spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_lesson
-0.05 spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_proposed spoken_of_changes&spoken_of_supposed
-0.05 spoken_of_changes&text_behind spoken_of_changes&trouble spoken_of_example&spoken_of_labelled_remedy
-0.05 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_means spoken_of_example&spoken_of_people
-0.05 spoken_of_example&spoken_of_proposed spoken_of_example&spoken_of_solved spoken_of_example&trouble
-0.05 spoken_of_example&typeset spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_made_up
-0.05 spoken_of_explained&spoken_of_means spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_remedy
-0.05 spoken_of_explained&spoken_of_supposed spoken_of_explained&spoken_of_words spoken_of_explained&text_behind
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_self
-0.05 spoken_of_happened&text_about_texts spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_may
-0.05 spoken_of_help&spoken_of_means spoken_of_help&trace_near spoken_of_if&spoken_of_people
-0.05 spoken_of_if&spoken_of_when spoken_of_if&trouble spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_remedy&spoken_of_self
-0.05 spoken_of_labelled_remedy&spoken_of_when spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_remedy&words_before spoken_of_labelled_symptom&spoken_of_lesson
-0.05 spoken_of_labelled_symptom&spoken_of_means spoken_of_labelled_symptom&spoken_of_numbered
-0.05 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&spoken_of_when
-0.05 spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words spoken_of_lesson&typeset
-0.05 spoken_of_looks_for&spoken_of_may spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_proposed
-0.05 spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code spoken_of_lower_it&spoken_of_never
-0.05 spoken_of_lower_it&spoken_of_people spoken_of_lower_it&spoken_of_proposed
-0.05 spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code spoken_of_made_up&spoken_of_may
-0.05 spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy
-0.05 spoken_of_made_up&trace_near spoken_of_made_up&traceback_above spoken_of_may&spoken_of_remedy
-0.05 spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_solved spoken_of_may&steps_that_led_to_it
-0.05 spoken_of_may&text_about_texts spoken_of_may&traceback_above spoken_of_means&spoken_of_never
-0.05 spoken_of_means&spoken_of_remedy spoken_of_numbered&spoken_of_solved spoken_of_numbered&words_before
-0.05 spoken_of_people&spoken_of_signed spoken_of_people&spoken_of_supposed spoken_of_people&typeset
-0.05 spoken_of_remedy&spoken_of_self spoken_of_remedy&trace_near spoken_of_self&trace_near
-0.05 spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words spoken_of_supposed&typeset
-0.05 spoken_of_when&typeset steps_that_led_to_it&trouble text_about_texts&text_behind text_behind&trace_near
-0.05 traceback_above&trouble typeset&words_before
+0.05 a_failed_run&a_thread's_page a_failed_run&advised_by_nobody a_failed_run&boxes_ticked a_failed_run&code_near
+0.05 a_failed_run&heads_a_document a_failed_run&marked a_failed_run&may_happen a_failed_run&mentioned
+0.05 a_failed_run&nothing_stated a_failed_run&record a_failed_run&says_labelled_symptom a_failed_run&says_made_up
+0.05 a_failed_run&says_may a_failed_run&says_never a_failed_run&says_people a_failed_run&spoken_of_example
+0.05 a_failed_run&spoken_of_explained a_failed_run&spoken_of_supposed a_failed_run&trace_near
+0.05 a_failed_run's_record&code_near a_failed_run's_record&nobody_speaks a_failed_run's_record&other_near
+0.05 a_failed_run's_record&says_labelled_symptom a_failed_run's_record&spoken_of_means a_failed_test&about_texts
+0.05 a_failed_test&code_near a_failed_test&on_a_stamped_line a_failed_test&spoken_of_happened a_failed_test&trouble
+0.05 a_picture_near&begins_its_line a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures
+0.05 a_picture_near&in_a_thread a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nobody_speaks
+0.05 a_picture_near&nothing_stated a_picture_near&setting_near a_picture_near&somebody_speaks
+0.05 a_picture_near&spoken_of_ask a_picture_near&spoken_of_but a_picture_near&spoken_of_happened
+0.05 a_picture_near&spoken_of_help a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it
+0.05 a_picture_near&spoken_of_may a_picture_near&spoken_of_means a_picture_near&spoken_of_reader
+0.05 a_picture_near&spoken_of_self a_picture_near&text_behind a_picture_near&trace_near
+0.05 a_picture_near&traceback_above a_picture_near&trouble a_question,_in_short&a_short_text
+0.05 a_question,_in_short&figures a_question,_in_short&in_a_thread a_question,_in_short&introduced_as_example
+0.05 a_question,_in_short&much_trouble a_question,_in_short&often_may a_question,_in_short&says_solved
+0.05 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&spoken_of_happened
+0.05 a_report's_heading&a_whole_error_line a_report's_heading&begins_its_line a_report's_heading&begins_the_text
+0.05 a_report's_heading&behind_a_prefix a_report's_heading&comment a_report's_heading&happened_to_somebody
+0.05 a_report's_heading&heads_a_document a_report's_heading&hypothetical_sentence a_report's_heading&indented
+0.05 a_report's_heading&marked a_report's_heading&may_happen a_report's_heading&mentioned
+0.05 a_report's_heading&much_advised a_report's_heading&nothing_stated a_report's_heading&often_may
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&says_happened a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_but a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened
+0.05 a_report's_heading&spoken_of_help a_report's_heading&spoken_of_lower_it a_report's_heading&spoken_of_means
+0.05 a_report's_heading&spoken_of_words a_report's_heading&trace_near a_report's_heading&traceback_above
+0.05 a_sentence_leads&marked a_sentence_leads&says_explained a_sentence_leads&spoken_of_after_so_long
+0.05 a_setup,_in_short&advised_by_nobody a_setup,_in_short&code_near a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&in_a_thread a_setup,_in_short&its_place_behind a_setup,_in_short&other_near
+0.05 a_setup,_in_short&says_looks_for a_setup,_in_short&says_reader a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_setup,_in_short&somebody's_own_question,_in_short
+0.05 a_setup,_in_short&spoken_of_lately a_setup,_in_short&spoken_of_people a_setup,_in_short&spoken_of_signed
+0.05 a_short_text&between_sections a_short_text&host_memory a_short_text&indented a_short_text&much_trouble
+0.05 a_short_text&says_cause a_short_text&says_remedy a_short_text&says_self
+0.05 a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_example a_short_text&spoken_of_explained
+0.05 a_short_text&spoken_of_laughs a_short_text&spoken_of_solved a_site's_lines&hypothetical_sentence
+0.05 a_site's_lines&in_a_thread a_site's_lines&says_happened a_site's_lines&says_if a_site's_lines&spoken_of_but
+0.05 a_site's_lines&spoken_of_cause a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_remedy
+0.05 a_thread's_page&advice_share a_thread's_page&advised a_thread's_page&begins_its_line
+0.05 a_thread's_page&between_sections a_thread's_page&block_opened a_thread's_page&comment
+0.05 a_thread's_page&happened_to_somebody a_thread's_page&marked a_thread's_page&names_the_words
+0.05 a_thread's_page&other_near a_thread's_page&says_if a_thread's_page&says_labelled_symptom
+0.05 a_thread's_page&says_reader a_thread's_page&somebody's_own,_in_short a_thread's_page&spoken_of_example
+0.05 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_lesson
+0.05 a_thread's_page&value_of_a_document a_thread's_title&about_texts a_thread's_title&advice_share
+0.05 a_thread's_title&advised a_thread's_title&figures a_thread's_title&mentioned a_thread's_title&much_trouble
+0.05 a_thread's_title&often_may a_thread's_title&spoken_of_but a_thread's_title&spoken_of_if
+0.05 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_proposed a_whole_error_line&alone
+0.05 a_whole_error_line&code_near a_whole_error_line&may_happen a_whole_error_line&somebody's_own
+0.05 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_looks_for a_whole_error_line&spoken_of_self
+0.05 about_texts&advised_by_nobody about_texts&boxes_ticked about_texts&cut_by_dots about_texts&explained_behind
+0.05 about_texts&remedies_above about_texts&says_if about_texts&says_looks_for about_texts&says_never
+0.05 about_texts&spoken_of_after_so_long about_texts&spoken_of_laughs about_texts&spoken_of_may
+0.05 about_texts&spoken_of_people about_texts&spoken_of_signed advice_share&code_near advice_share&says_if
+0.05 advice_share&says_made_up advice_share&says_numbered advice_share&says_when advice_share&spoken_of_but
+0.05 advice_share&spoken_of_explained advice_share&spoken_of_laughs advice_share&spoken_of_may
+0.05 advice_share&spoken_of_self advice_share&spoken_of_words advice_share&steps_that_led_to_it advice_share&trouble
+0.05 advised&code_near advised&says_if advised&says_made_up advised&says_numbered advised&says_when
+0.05 advised&spoken_of_but advised&spoken_of_explained advised&spoken_of_laughs advised&spoken_of_may
+0.05 advised&spoken_of_self advised&spoken_of_words advised&steps_that_led_to_it advised&trouble
+0.05 advised_by_nobody&much_trouble advised_by_nobody&record advised_by_nobody&says_means
+0.05 advised_by_nobody&says_numbered advised_by_nobody&says_remedy advised_by_nobody&says_supposed
+0.05 advised_by_nobody&spoken_of_ask advised_by_nobody&spoken_of_lesson advised_by_nobody&spoken_of_looks_for
+0.05 advised_by_nobody&spoken_of_people advised_by_nobody&spoken_of_solved advised_by_nobody&steps_that_led_to_it
+0.05 alone&host_memory alone&hypothetical_sentence alone&says_ask alone&says_if alone&says_lately
+0.05 alone&says_looks_for alone&says_remedy answered_by_mail&spoken_of_reader begins_its_line&between_sections
+0.05 begins_its_line&boxes_ticked begins_its_line&in_a_thread begins_its_line&says_lower_it begins_its_line&says_self
+0.05 begins_the_text&happened_to_somebody begins_the_text&host_memory begins_the_text&its_hint_printed
+0.05 begins_the_text&says_but begins_the_text&says_self begins_the_text&spoken_of_explained
+0.05 begins_the_text&spoken_of_lesson begins_the_text&spoken_of_numbered begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_signed begins_the_text&trouble behind_a_prefix&between_sections
+0.05 behind_a_prefix&boxes_ticked behind_a_prefix&frames_of_a_process_near behind_a_prefix&names_the_words
+0.05 behind_a_prefix&nothing_stated behind_a_prefix&says_but behind_a_prefix&says_explained
+0.05 behind_a_prefix&says_lately behind_a_prefix&says_lesson behind_a_prefix&says_lower_it
+0.05 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_help behind_a_prefix&spoken_of_labelled_symptom
+0.05 behind_a_prefix&spoken_of_lower_it behind_a_prefix&spoken_of_means behind_a_prefix&spoken_of_proposed
+0.05 behind_a_prefix&spoken_of_remedy behind_a_prefix&spoken_of_supposed behind_a_prefix&spoken_of_words
+0.05 between_sections&figures between_sections&heads_a_document between_sections&introduced_as_example
+0.05 between_sections&much_trouble between_sections&spoken_of_changes between_sections&spoken_of_happened
+0.05 between_sections&spoken_of_people between_sections&spoken_of_self between_sections&spoken_of_words
+0.05 between_sections&steps_that_led_to_it blanks_near&block_opened blanks_near&in_quotes
+0.05 blanks_near&introduced_as_example blanks_near&its_hint_printed blanks_near&its_words_taken_up
+0.05 blanks_near&much_advised blanks_near&often_may blanks_near&somebody's_own_machine,_in_short
+0.05 blanks_near&somebody_speaks blanks_near&spoken_of_changes blanks_near&spoken_of_if
+0.05 blanks_near&spoken_of_looks_for blanks_near&spoken_of_means blanks_near&spoken_of_when blanks_near&trace_near
+0.05 blanks_near&traceback_above block_opened&heads_a_document block_opened&its_hint_printed block_opened&may_happen
+0.05 block_opened&says_when block_opened&spoken_of_but block_opened&spoken_of_cause block_opened&spoken_of_changes
+0.05 block_opened&spoken_of_means block_opened&words_before boxes_ticked&code_near boxes_ticked&comment
+0.05 boxes_ticked&happened_to_somebody boxes_ticked&in_a_thread boxes_ticked&its_hint_printed
+0.05 boxes_ticked&much_trouble boxes_ticked&says_happened boxes_ticked&says_when
+0.05 boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if
+0.05 boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_people boxes_ticked&spoken_of_reader
+0.05 boxes_ticked&spoken_of_remedy boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_when boxes_ticked&trouble
+0.05 code_near&markup_near code_near&much_about_texts code_near&names_the_words code_near&says_cause
+0.05 code_near&says_example code_near&says_made_up code_near&says_reader code_near&setting_near
+0.05 code_near&somebody's_own,_in_short code_near&spoken_of_made_up code_near&spoken_of_words
+0.05 code_near&traceback_above comment&introduced_as_example comment&much_about_texts comment&often_may
+0.05 comment&spoken_of_explained comment&spoken_of_lesson comment&spoken_of_made_up comment&spoken_of_never
+0.05 comment&spoken_of_supposed comment&spoken_of_when comment&text_behind cut_by_dots&on_a_stamped_line
+0.05 cut_by_dots&says_ask cut_by_dots&says_but cut_by_dots&spoken_of_but cut_by_dots&spoken_of_example
+0.05 cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_made_up cut_by_dots&spoken_of_people
+0.05 cut_by_dots&text_behind cut_by_dots&trace_near denied_in_front&marked denied_in_front&may_happen
+0.05 denied_in_front&often_may denied_in_front&output_near denied_in_front&says_changes
+0.05 denied_in_front&somebody's_own,_in_short denied_in_front&somebody's_own_question,_in_short
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_people ends_the_text&host_memory ends_the_text&mentioned ends_the_text&much_trouble
+0.05 ends_the_text&often_may ends_the_text&spoken_of_but ends_the_text&spoken_of_changes
+0.05 ends_the_text&spoken_of_lately ends_the_text&spoken_of_made_up ends_the_text&spoken_of_never
+0.05 ends_the_text&spoken_of_people explained_behind&in_quotes explained_behind&indented explained_behind&mentioned
+0.05 explained_behind&somebody's_own explained_behind&somebody's_own,_in_short explained_behind&somebody_speaks
+0.05 explained_behind&spoken_of_but explained_behind&spoken_of_changes explained_behind&spoken_of_never
+0.05 explained_behind&spoken_of_remedy explained_behind&spoken_of_words figures&says_changes figures&says_lower_it
+0.05 figures&says_reader figures&says_solved figures&somebody's_own_question,_in_short figures&spoken_of_cause
+0.05 figures&spoken_of_help frames_of_a_process_near&nobody_speaks frames_of_a_process_near&nothing_stated
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 frames_of_a_process_near&trace_near frames_of_a_process_near&words_before happened_to_somebody&record
+0.05 happened_to_somebody&says_ask happened_to_somebody&says_changes happened_to_somebody&spoken_of_labelled_symptom
+0.05 happened_to_somebody&spoken_of_laughs heads_a_document&in_quotes heads_a_document&may_happen
+0.05 heads_a_document&much_trouble heads_a_document&names_the_words heads_a_document&says_but
+0.05 heads_a_document&says_when heads_a_document&somebody's_own,_in_short
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&somebody_speaks
+0.05 heads_a_document&spoken_of_help heads_a_document&spoken_of_lately heads_a_document&spoken_of_may
+0.05 heads_a_document&spoken_of_means heads_a_document&spoken_of_numbered heads_a_document&spoken_of_people
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_remedy heads_a_document&spoken_of_solved
+0.05 heads_a_document&typeset host_memory&says_reader host_memory&spoken_of_if host_memory&spoken_of_labelled_symptom
+0.05 host_memory&text_behind host_memory&trace_near hypothetical_sentence&says_people
+0.05 hypothetical_sentence&spoken_of_explained hypothetical_sentence&spoken_of_lately
+0.05 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&traceback_above in_a_thread&says_but
+0.05 in_a_thread&says_lower_it in_a_thread&says_may in_a_thread&says_means in_a_thread&somebody's_own,_in_short
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&somebody's_own_question,_in_short
+0.05 in_a_thread&somebody_speaks in_a_thread&spoken_of_buy in_a_thread&spoken_of_happened in_a_thread&spoken_of_if
+0.05 in_a_thread&spoken_of_made_up in_quotes&marked in_quotes&says_example in_quotes&says_never
+0.05 in_quotes&steps_that_led_to_it indented&much_trouble indented&often_may indented&remedies_above
+0.05 indented&says_but indented&says_lower_it indented&says_may indented&says_means indented&spoken_of_cause
+0.05 indented&spoken_of_laughs indented&spoken_of_never introduced_as_example&much_trouble
+0.05 introduced_as_example&often_may introduced_as_example&on_a_stamped_line introduced_as_example&spoken_of_but
+0.05 introduced_as_example&spoken_of_help introduced_as_example&text_behind item_of_a_list&much_trouble
+0.05 item_of_a_list&often_may item_of_a_list&says_labelled_symptom item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_help
+0.05 item_of_a_list&spoken_of_may item_of_a_list&spoken_of_numbered item_of_a_list&spoken_of_when
+0.05 its_hint_printed&names_the_words its_hint_printed&says_help its_hint_printed&says_may
+0.05 its_hint_printed&says_means its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_example
+0.05 its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_people its_hint_printed&spoken_of_proposed
+0.05 its_hint_printed&traceback_above its_place_behind&markup_near its_place_behind&output_near
+0.05 its_place_behind&somebody's_own,_in_short its_place_behind&somebody_speaks marked&much_about_texts
+0.05 marked&says_example marked&says_labelled_symptom marked&spoken_of_explained marked&spoken_of_lesson
+0.05 marked&spoken_of_people marked&spoken_of_words markup_near&says_lately markup_near&says_may
+0.05 markup_near&says_proposed markup_near&setting_near markup_near&spoken_of_but markup_near&spoken_of_buy
+0.05 markup_near&spoken_of_lesson markup_near&spoken_of_may markup_near&spoken_of_never markup_near&spoken_of_remedy
+0.05 markup_near&trace_near markup_near&typeset may_happen&nothing_stated may_happen&says_buy may_happen&says_cause
+0.05 may_happen&says_looks_for may_happen&spoken_of_proposed may_happen&spoken_of_signed mentioned&often_may
+0.05 mentioned&says_but mentioned&says_changes mentioned&spoken_of_proposed mentioned&spoken_of_signed
+0.05 mentioned&text_behind mentioned&within_code much_about_texts&nothing_stated much_about_texts&says_may
+0.05 much_about_texts&says_words much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_help
+0.05 much_about_texts&spoken_of_if much_about_texts&traceback_above much_advised&much_trouble much_advised&often_may
+0.05 much_advised&spoken_of_after_so_long much_advised&spoken_of_cause much_advised&words_before much_trouble&record
+0.05 much_trouble&says_after_so_long much_trouble&says_but much_trouble&says_lower_it much_trouble&says_means
+0.05 much_trouble&says_when much_trouble&somebody's_own much_trouble&somebody's_own_question,_in_short
+0.05 much_trouble&somebody_speaks much_trouble&spoken_of_after_so_long much_trouble&spoken_of_but
+0.05 much_trouble&spoken_of_lately much_trouble&spoken_of_lesson much_trouble&spoken_of_means much_trouble&trace_near
+0.05 names_the_words&other_near names_the_words&says_after_so_long names_the_words&says_reader
+0.05 names_the_words&somebody's_own,_in_short names_the_words&spoken_of_changes names_the_words&spoken_of_example
+0.05 names_the_words&spoken_of_explained names_the_words&spoken_of_happened names_the_words&words_before
+0.05 nobody_speaks&says_means nobody_speaks&says_never nobody_speaks&somebody's_own_question,_in_short
+0.05 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_laughs nobody_speaks&spoken_of_supposed
+0.05 nobody_speaks&steps_that_led_to_it nobody_speaks&traceback_above nothing_stated&says_after_so_long
+0.05 nothing_stated&says_if nothing_stated&says_self nothing_stated&somebody_speaks nothing_stated&spoken_of_signed
+0.05 often_may&says_if often_may&setting_near often_may&spoken_of_help often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_lower_it often_may&spoken_of_numbered on_a_stamped_line&says_but on_a_stamped_line&says_if
+0.05 on_a_stamped_line&says_may on_a_stamped_line&says_means on_a_stamped_line&somebody's_own_question,_in_short
+0.05 on_a_stamped_line&traceback_above other_near&says_after_so_long other_near&says_explained other_near&says_help
+0.05 other_near&says_may other_near&says_never other_near&says_reader other_near&spoken_of_but
+0.05 other_near&spoken_of_people other_near&spoken_of_signed other_near&spoken_of_words output_near&says_explained
+0.05 output_near&says_help output_near&says_means output_near&says_proposed output_near&spoken_of_laughs
+0.05 record&says_cause record&says_explained record&says_words record&somebody's_own,_in_short record&spoken_of_cause
+0.05 record&spoken_of_looks_for record&spoken_of_may record&spoken_of_means record&spoken_of_proposed
+0.05 record&text_behind remedies_above&setting_near remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_above&words_before
+0.05 remedies_below&spoken_of_cause remedies_below&spoken_of_labelled_cause remedies_below&trouble
+0.05 says_after_so_long&says_numbered says_after_so_long&says_words says_after_so_long&spoken_of_but
+0.05 says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed
+0.05 says_after_so_long&spoken_of_when says_after_so_long&trace_near says_ask&says_help says_ask&says_supposed
+0.05 says_ask&spoken_of_if says_ask&spoken_of_reader says_but&says_may says_but&says_words says_but&somebody's_own
+0.05 says_but&spoken_of_changes says_but&spoken_of_example says_but&spoken_of_help says_but&spoken_of_people
+0.05 says_but&spoken_of_remedy says_but&spoken_of_words says_cause&says_self says_cause&setting_near
+0.05 says_cause&spoken_of_labelled_symptom says_changes&says_help says_changes&says_self
+0.05 says_changes&somebody's_own,_in_short says_example&says_never says_example&spoken_of_if
+0.05 says_example&spoken_of_people says_example&spoken_of_when says_explained&says_looks_for
+0.05 says_explained&says_never says_explained&says_when says_explained&spoken_of_happened
+0.05 says_explained&spoken_of_lower_it says_happened&says_people says_happened&says_remedy says_happened&says_words
+0.05 says_happened&spoken_of_cause says_happened&spoken_of_lately says_happened&spoken_of_lesson
+0.05 says_happened&spoken_of_never says_happened&spoken_of_numbered says_happened&spoken_of_supposed
+0.05 says_help&says_made_up says_help&spoken_of_ask says_help&spoken_of_if says_help&trace_near says_if&says_lower_it
+0.05 says_if&says_remedy says_if&says_supposed says_if&spoken_of_but says_if&spoken_of_solved
+0.05 says_if&spoken_of_supposed says_if&trouble says_labelled_symptom&spoken_of_after_so_long
+0.05 says_labelled_symptom&spoken_of_example says_labelled_symptom&spoken_of_never
+0.05 says_labelled_symptom&spoken_of_supposed says_lately&says_reader says_lately&setting_near
+0.05 says_lately&spoken_of_if says_lately&spoken_of_looks_for says_lately&spoken_of_never says_lesson&says_proposed
+0.05 says_lesson&says_supposed says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but
+0.05 says_lesson&spoken_of_happened says_lesson&spoken_of_help says_lesson&spoken_of_lower_it
+0.05 says_lesson&spoken_of_reader says_lesson&words_before says_looks_for&spoken_of_labelled_symptom
+0.05 says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_changes says_lower_it&spoken_of_help
+0.05 says_lower_it&spoken_of_remedy says_lower_it&spoken_of_self says_lower_it&spoken_of_supposed
+0.05 says_lower_it&spoken_of_when says_made_up&says_people says_made_up&somebody's_own,_in_short
+0.05 says_made_up&somebody_speaks says_made_up&spoken_of_if says_may&says_proposed says_may&says_reader
+0.05 says_may&spoken_of_happened says_may&spoken_of_lately says_may&spoken_of_looks_for says_may&spoken_of_means
+0.05 says_may&spoken_of_reader says_may&spoken_of_remedy says_may&trace_near says_means&says_remedy
+0.05 says_means&says_self says_never&says_words says_never&somebody's_own says_never&somebody_speaks
+0.05 says_never&spoken_of_happened says_never&spoken_of_if says_never&spoken_of_looks_for
+0.05 says_never&spoken_of_lower_it says_never&spoken_of_may says_never&spoken_of_when says_numbered&setting_near
+0.05 says_numbered&somebody's_own says_numbered&somebody's_own_machine,_in_short says_numbered&somebody_speaks
+0.05 says_numbered&spoken_of_but says_numbered&spoken_of_lower_it says_numbered&spoken_of_may
+0.05 says_numbered&spoken_of_self says_people&setting_near says_people&spoken_of_after_so_long
+0.05 says_people&spoken_of_may says_people&spoken_of_never says_people&words_before says_proposed&says_reader
+0.05 says_proposed&setting_near says_reader&says_remedy says_reader&says_supposed says_reader&spoken_of_if
+0.05 says_reader&spoken_of_lately says_reader&spoken_of_reader says_reader&spoken_of_self says_reader&spoken_of_words
+0.05 says_reader&trouble says_remedy&spoken_of_remedy says_remedy&spoken_of_when says_self&spoken_of_but
+0.05 says_self&spoken_of_cause says_self&spoken_of_happened says_self&spoken_of_lower_it says_self&spoken_of_means
+0.05 says_self&spoken_of_numbered says_self&spoken_of_people says_self&spoken_of_signed says_self&spoken_of_solved
+0.05 says_self&text_about_texts says_solved&spoken_of_self says_supposed&spoken_of_looks_for
+0.05 says_when&somebody's_own_machine,_in_short says_when&spoken_of_proposed says_when&spoken_of_supposed
+0.05 says_words&spoken_of_means says_words&spoken_of_people says_words&spoken_of_proposed
+0.05 says_words&spoken_of_supposed says_words&spoken_of_when says_words&trouble setting_near&somebody_speaks
+0.05 setting_near&spoken_of_changes setting_near&spoken_of_labelled_symptom setting_near&spoken_of_self
+0.05 somebody's_own&spoken_of_example somebody's_own&spoken_of_if somebody's_own&spoken_of_made_up
+0.05 somebody's_own&spoken_of_numbered somebody's_own&trace_near somebody's_own&typeset
+0.05 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_if
+0.05 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&spoken_of_signed
+0.05 somebody's_own,_in_short&typeset somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_example
+0.05 somebody's_own_machine,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_never
+0.05 somebody's_own_machine,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&spoken_of_supposed
+0.05 somebody's_own_question,_in_short&spoken_of_buy somebody's_own_question,_in_short&spoken_of_looks_for
+0.05 somebody's_own_question,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_remedy
+0.05 somebody's_own_question,_in_short&spoken_of_solved somebody_speaks&spoken_of_may somebody_speaks&spoken_of_means
+0.05 somebody_speaks&spoken_of_reader somebody_speaks&spoken_of_remedy somebody_speaks&typeset
+0.05 spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_changes
+0.05 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_after_so_long&spoken_of_laughs
+0.05 spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_happened
+0.05 spoken_of_but&spoken_of_lately spoken_of_but&spoken_of_made_up spoken_of_but&traceback_above
+0.05 spoken_of_but&typeset spoken_of_buy&spoken_of_remedy spoken_of_buy&spoken_of_words
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_never
+0.05 spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_solved
+0.05 spoken_of_cause&spoken_of_words spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_self
+0.05 spoken_of_changes&trace_near spoken_of_example&spoken_of_may spoken_of_example&spoken_of_signed
+0.05 spoken_of_example&spoken_of_supposed spoken_of_explained&spoken_of_labelled_symptom
+0.05 spoken_of_explained&spoken_of_looks_for spoken_of_explained&trouble spoken_of_happened&spoken_of_signed
+0.05 spoken_of_happened&steps_that_led_to_it spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_proposed
+0.05 spoken_of_if&spoken_of_labelled_symptom spoken_of_if&spoken_of_numbered spoken_of_if&spoken_of_self
+0.05 spoken_of_if&text_behind spoken_of_labelled_cause&spoken_of_self spoken_of_labelled_cause&text_behind
+0.05 spoken_of_labelled_remedy&spoken_of_remedy spoken_of_labelled_remedy&spoken_of_words
+0.05 spoken_of_labelled_remedy&text_behind spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_means spoken_of_lately&spoken_of_numbered
+0.05 spoken_of_lately&spoken_of_reader spoken_of_laughs&spoken_of_reader spoken_of_laughs&words_before
+0.05 spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_proposed spoken_of_lesson&traceback_above
+0.05 spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_made_up
+0.05 spoken_of_looks_for&spoken_of_words spoken_of_looks_for&steps_that_led_to_it spoken_of_lower_it&spoken_of_signed
+0.05 spoken_of_made_up&spoken_of_people spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed
+0.05 spoken_of_means&spoken_of_proposed spoken_of_means&spoken_of_solved spoken_of_means&trouble
+0.05 spoken_of_never&spoken_of_remedy spoken_of_never&spoken_of_solved spoken_of_never&spoken_of_supposed
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&traceback_above spoken_of_people&spoken_of_when
+0.05 spoken_of_people&spoken_of_words spoken_of_people&text_behind spoken_of_proposed&spoken_of_self
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_remedy&words_before spoken_of_self&spoken_of_supposed
+0.05 spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above spoken_of_when&spoken_of_words
+0.05 spoken_of_when&steps_that_led_to_it spoken_of_words&traceback_above spoken_of_words&trouble
+0.05 steps_that_led_to_it&text_behind steps_that_led_to_it&words_before text_behind&trouble
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_site's_lines a_failed_run&a_whole_error_line
+0.10 a_failed_run&in_a_thread a_failed_run&names_the_words a_failed_run&says_but a_failed_run&says_if
+0.10 a_failed_run&says_supposed a_failed_run&says_when a_failed_run&says_words a_failed_run&spoken_of_ask
+0.10 a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_remedy a_failed_run's_record&a_short_text
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated a_failed_run's_record&record
+0.10 a_failed_run's_record&words_before a_failed_test&says_happened a_failed_test&words_before
+0.10 a_picture_near&other_near a_question,_in_short&a_report's_heading a_question,_in_short&a_thread's_page
+0.10 a_question,_in_short&cut_by_dots a_question,_in_short&explained_behind a_question,_in_short&says_after_so_long
+0.10 a_question,_in_short&says_ask a_question,_in_short&says_but a_question,_in_short&says_may
+0.10 a_question,_in_short&says_remedy a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_buy
+0.10 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_lately
+0.10 a_report's_heading&a_setup,_in_short a_report's_heading&boxes_ticked a_report's_heading&in_a_thread
+0.10 a_report's_heading&in_quotes a_report's_heading&its_hint_printed a_report's_heading&output_near
+0.10 a_report's_heading&says_may a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_self
+0.10 a_report's_heading&steps_that_led_to_it a_report's_heading&text_behind a_report's_heading&trouble
+0.10 a_report's_heading&words_before a_sentence_leads&item_of_a_list a_sentence_leads&remedies_below
+0.10 a_sentence_leads&says_labelled_symptom a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_made_up
+0.10 a_setup,_in_short&boxes_ticked a_setup,_in_short&heads_a_document a_setup,_in_short&mentioned
+0.10 a_setup,_in_short&nothing_stated a_setup,_in_short&says_remedy a_setup,_in_short&says_when
+0.10 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_proposed
+0.10 a_setup,_in_short&typeset a_short_text&markup_near a_short_text&much_about_texts a_short_text&other_near
+0.10 a_short_text&remedies_below a_short_text&says_help a_short_text&somebody's_own,_in_short
+0.10 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_cause
+0.10 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_never a_short_text&steps_that_led_to_it
+0.10 a_site's_lines&a_thread's_page a_site's_lines&code_near a_site's_lines&says_when a_site's_lines&spoken_of_reader
+0.10 a_site's_lines&trouble a_site's_lines&words_before a_thread's_page&code_near
+0.10 a_thread's_page&introduced_as_example a_thread's_page&its_hint_printed a_thread's_page&nothing_stated
+0.10 a_thread's_page&setting_near a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_but
+0.10 a_thread's_page&spoken_of_help a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_looks_for
+0.10 a_thread's_page&trace_near a_thread's_title&begins_its_line a_thread's_title&begins_the_text
+0.10 a_thread's_title&in_a_thread a_thread's_title&nothing_stated a_thread's_title&spoken_of_ask
+0.10 a_thread's_title&spoken_of_help a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means
+0.10 a_thread's_title&trace_near a_whole_error_line&about_texts a_whole_error_line&happened_to_somebody
+0.10 a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_solved
+0.10 about_texts&advice_share about_texts&advised about_texts&blanks_near about_texts&block_opened
+0.10 about_texts&denied_in_front about_texts&introduced_as_example about_texts&other_near about_texts&record
+0.10 about_texts&says_but about_texts&says_example about_texts&somebody's_own_question,_in_short
+0.10 about_texts&spoken_of_labelled_remedy about_texts&spoken_of_never about_texts&spoken_of_numbered
+0.10 advice_share&indented advice_share&marked advice_share&says_people advice_share&says_supposed
+0.10 advice_share&spoken_of_ask advice_share&spoken_of_cause advice_share&spoken_of_means
+0.10 advice_share&spoken_of_supposed advice_share&traceback_above advised&indented advised&marked advised&says_people
+0.10 advised&says_supposed advised&spoken_of_ask advised&spoken_of_cause advised&spoken_of_means
+0.10 advised&spoken_of_supposed advised&traceback_above advised_by_nobody&denied_in_front advised_by_nobody&indented
+0.10 advised_by_nobody&output_near advised_by_nobody&says_lately advised_by_nobody&somebody's_own,_in_short
+0.10 advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_means advised_by_nobody&spoken_of_proposed
+0.10 advised_by_nobody&spoken_of_supposed advised_by_nobody&spoken_of_when advised_by_nobody&traceback_above
+0.10 alone&happened_to_somebody alone&says_after_so_long alone&says_happened alone&says_means alone&says_supposed
+0.10 alone&somebody's_own_machine,_in_short begins_its_line&says_but begins_its_line&spoken_of_ask
+0.10 begins_its_line&spoken_of_lately begins_its_line&spoken_of_self begins_the_text&denied_in_front
+0.10 begins_the_text&in_a_thread begins_the_text&much_trouble begins_the_text&says_ask begins_the_text&says_may
+0.10 begins_the_text&says_never begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_may
+0.10 begins_the_text&spoken_of_means begins_the_text&spoken_of_reader begins_the_text&spoken_of_solved
+0.10 behind_a_prefix&introduced_as_example behind_a_prefix&item_of_a_list behind_a_prefix&other_near
+0.10 behind_a_prefix&says_cause behind_a_prefix&says_solved behind_a_prefix&text_behind between_sections&indented
+0.10 between_sections&output_near between_sections&spoken_of_after_so_long between_sections&spoken_of_ask
+0.10 between_sections&spoken_of_looks_for between_sections&spoken_of_remedy blanks_near&denied_in_front
+0.10 blanks_near&setting_near blanks_near&spoken_of_may blanks_near&spoken_of_never block_opened&boxes_ticked
+0.10 block_opened&in_quotes block_opened&introduced_as_example block_opened&much_about_texts
+0.10 block_opened&says_happened block_opened&says_self block_opened&somebody's_own
+0.10 block_opened&somebody's_own,_in_short block_opened&somebody's_own_machine,_in_short block_opened&somebody_speaks
+0.10 block_opened&spoken_of_lower_it block_opened&spoken_of_remedy boxes_ticked&markup_near
+0.10 boxes_ticked&somebody_speaks boxes_ticked&spoken_of_looks_for boxes_ticked&spoken_of_lower_it
+0.10 boxes_ticked&spoken_of_may boxes_ticked&spoken_of_self boxes_ticked&words_before code_near&cut_by_dots
+0.10 code_near&figures code_near&happened_to_somebody code_near&its_place_behind code_near&output_near
+0.10 code_near&remedies_below code_near&says_after_so_long code_near&says_but code_near&says_lately
+0.10 code_near&says_may code_near&says_people code_near&says_supposed code_near&spoken_of_changes
+0.10 code_near&spoken_of_help code_near&spoken_of_if code_near&spoken_of_labelled_cause
+0.10 code_near&spoken_of_labelled_remedy comment&denied_in_front comment&says_but comment&says_example
+0.10 comment&says_when comment&somebody's_own,_in_short comment&spoken_of_ask comment&spoken_of_looks_for
+0.10 comment&spoken_of_reader comment&spoken_of_signed cut_by_dots&hypothetical_sentence cut_by_dots&says_looks_for
+0.10 cut_by_dots&says_may cut_by_dots&says_reader cut_by_dots&spoken_of_if cut_by_dots&spoken_of_reader
+0.10 denied_in_front&heads_a_document denied_in_front&in_a_thread denied_in_front&other_near denied_in_front&says_if
+0.10 denied_in_front&says_looks_for denied_in_front&says_lower_it denied_in_front&says_may denied_in_front&says_words
+0.10 ends_the_text&in_a_thread ends_the_text&indented ends_the_text&markup_near ends_the_text&says_after_so_long
+0.10 ends_the_text&says_cause ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_means
+0.10 ends_the_text&spoken_of_remedy ends_the_text&traceback_above ends_the_text&trouble
+0.10 explained_behind&spoken_of_after_so_long explained_behind&spoken_of_if explained_behind&spoken_of_when
+0.10 explained_behind&trouble figures&happened_to_somebody figures&says_ask figures&says_proposed figures&says_when
+0.10 figures&steps_that_led_to_it figures&trouble happened_to_somebody&its_hint_printed
+0.10 happened_to_somebody&says_example happened_to_somebody&says_labelled_symptom happened_to_somebody&says_lately
+0.10 happened_to_somebody&says_people happened_to_somebody&says_reader happened_to_somebody&says_remedy
+0.10 happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_words
+0.10 happened_to_somebody&trace_near happened_to_somebody&traceback_above heads_a_document&in_a_thread
+0.10 heads_a_document&says_if heads_a_document&somebody's_own heads_a_document&somebody's_own_question,_in_short
+0.10 heads_a_document&spoken_of_but heads_a_document&spoken_of_if heads_a_document&spoken_of_never
+0.10 host_memory&in_a_thread host_memory&introduced_as_example host_memory&spoken_of_may host_memory&spoken_of_self
+0.10 host_memory&spoken_of_words hypothetical_sentence&says_made_up hypothetical_sentence&setting_near
+0.10 hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_when hypothetical_sentence&text_about_texts
+0.10 in_a_thread&introduced_as_example in_a_thread&says_if in_a_thread&says_labelled_symptom
+0.10 in_a_thread&spoken_of_ask in_a_thread&spoken_of_example in_a_thread&spoken_of_looks_for
+0.10 in_a_thread&spoken_of_when in_quotes&often_may in_quotes&says_lately in_quotes&says_numbered
+0.10 in_quotes&somebody's_own,_in_short in_quotes&spoken_of_ask in_quotes&spoken_of_means in_quotes&spoken_of_signed
+0.10 in_quotes&spoken_of_solved in_quotes&spoken_of_supposed in_quotes&trouble indented&mentioned
+0.10 indented&nothing_stated indented&record indented&spoken_of_buy indented&steps_that_led_to_it
+0.10 introduced_as_example&may_happen introduced_as_example&much_about_texts
+0.10 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_may item_of_a_list&on_a_stamped_line
+0.10 item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_lately its_hint_printed&much_trouble
+0.10 its_hint_printed&often_may its_hint_printed&says_after_so_long its_hint_printed&says_if
+0.10 its_hint_printed&says_when its_hint_printed&setting_near its_hint_printed&spoken_of_but
+0.10 its_hint_printed&spoken_of_lower_it its_hint_printed&spoken_of_means its_hint_printed&spoken_of_solved
+0.10 its_words_taken_up&trace_near marked&nobody_speaks marked&spoken_of_ask marked&spoken_of_example
+0.10 marked&spoken_of_may marked&spoken_of_signed markup_near&spoken_of_explained markup_near&spoken_of_self
+0.10 markup_near&spoken_of_when markup_near&steps_that_led_to_it may_happen&says_reader may_happen&spoken_of_cause
+0.10 may_happen&spoken_of_example may_happen&spoken_of_help may_happen&spoken_of_reader may_happen&traceback_above
+0.10 mentioned&much_trouble mentioned&says_self mentioned&somebody's_own_machine,_in_short
+0.10 mentioned&spoken_of_explained mentioned&spoken_of_means mentioned&spoken_of_never mentioned&spoken_of_numbered
+0.10 much_about_texts&often_may much_about_texts&says_happened much_about_texts&spoken_of_example
+0.10 much_about_texts&spoken_of_numbered much_about_texts&words_before much_trouble&says_help much_trouble&says_if
+0.10 much_trouble&says_may much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_lower_it
+0.10 much_trouble&spoken_of_never much_trouble&spoken_of_proposed much_trouble&spoken_of_reader
+0.10 much_trouble&spoken_of_self much_trouble&spoken_of_words names_the_words&says_people
+0.10 nobody_speaks&says_explained nobody_speaks&says_help nobody_speaks&says_numbered nobody_speaks&says_people
+0.10 nobody_speaks&setting_near nobody_speaks&spoken_of_changes nothing_stated&on_a_stamped_line
+0.10 nothing_stated&remedies_below nothing_stated&says_looks_for nothing_stated&spoken_of_buy
+0.10 nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_words often_may&record
+0.10 often_may&remedies_above often_may&says_when often_may&spoken_of_laughs on_a_stamped_line&says_ask
+0.10 on_a_stamped_line&says_people on_a_stamped_line&says_supposed on_a_stamped_line&spoken_of_lesson
+0.10 on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_supposed
+0.10 on_a_stamped_line&spoken_of_words other_near&says_ask other_near&says_lately other_near&spoken_of_labelled_cause
+0.10 other_near&spoken_of_lately other_near&spoken_of_looks_for other_near&spoken_of_may other_near&spoken_of_when
+0.10 other_near&trace_near other_near&words_before output_near&says_after_so_long output_near&says_cause
+0.10 output_near&says_people output_near&says_reader output_near&setting_near output_near&spoken_of_labelled_remedy
+0.10 output_near&trace_near record&says_changes record&says_looks_for record&says_reader record&somebody_speaks
+0.10 record&spoken_of_help record&spoken_of_labelled_symptom record&spoken_of_never record&spoken_of_numbered
+0.10 record&spoken_of_words remedies_above&spoken_of_when remedies_above&spoken_of_words remedies_below&says_happened
+0.10 remedies_below&spoken_of_self remedies_below&spoken_of_words remedies_below&words_before
+0.10 says_after_so_long&says_looks_for says_after_so_long&says_people says_after_so_long&spoken_of_happened
+0.10 says_after_so_long&spoken_of_lower_it says_ask&says_never says_but&says_help says_but&says_if
+0.10 says_but&says_people says_but&says_when says_but&spoken_of_but says_but&spoken_of_happened says_but&spoken_of_if
+0.10 says_but&spoken_of_never says_cause&somebody_speaks says_cause&spoken_of_when says_changes&says_never
+0.10 says_changes&says_supposed says_example&says_looks_for says_example&spoken_of_example
+0.10 says_example&spoken_of_happened says_example&text_behind says_example&trace_near says_happened&says_looks_for
+0.10 says_happened&says_numbered says_happened&spoken_of_signed says_happened&spoken_of_when
+0.10 says_happened&words_before says_help&spoken_of_example says_help&text_behind says_help&words_before
+0.10 says_if&says_made_up says_if&spoken_of_looks_for says_if&spoken_of_may says_if&text_behind
+0.10 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_remedy
+0.10 says_labelled_symptom&spoken_of_solved says_lately&says_supposed says_lately&spoken_of_but
+0.10 says_lately&spoken_of_help says_lately&spoken_of_self says_laughs&trouble says_looks_for&says_people
+0.10 says_looks_for&says_when says_looks_for&setting_near says_looks_for&spoken_of_if
+0.10 says_looks_for&spoken_of_looks_for says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never
+0.10 says_lower_it&says_made_up says_lower_it&spoken_of_but says_lower_it&spoken_of_reader says_made_up&says_never
+0.10 says_made_up&spoken_of_self says_made_up&words_before says_may&says_supposed says_may&setting_near
+0.10 says_may&somebody's_own_machine,_in_short says_may&spoken_of_numbered says_may&traceback_above
+0.10 says_means&says_proposed says_numbered&somebody's_own,_in_short says_numbered&spoken_of_happened
+0.10 says_numbered&spoken_of_numbered says_reader&says_words says_reader&spoken_of_help says_remedy&spoken_of_may
+0.10 says_remedy&spoken_of_reader says_remedy&text_behind says_self&spoken_of_made_up says_self&spoken_of_never
+0.10 says_self&trouble says_solved&trouble says_supposed&somebody's_own,_in_short says_supposed&somebody_speaks
+0.10 says_when&spoken_of_reader says_when&spoken_of_solved says_words&spoken_of_cause setting_near&spoken_of_ask
+0.10 setting_near&spoken_of_buy setting_near&spoken_of_laughs setting_near&spoken_of_proposed
+0.10 setting_near&within_code somebody's_own&spoken_of_changes somebody's_own&spoken_of_labelled_symptom
+0.10 somebody's_own&spoken_of_laughs somebody's_own&spoken_of_lesson somebody's_own&spoken_of_may
+0.10 somebody's_own&spoken_of_supposed somebody's_own,_in_short&spoken_of_lately
+0.10 somebody's_own,_in_short&spoken_of_remedy somebody's_own,_in_short&spoken_of_supposed
+0.10 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&text_behind
+0.10 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&somebody's_own,_in_short
+0.10 somebody's_own_question,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_lower_it
+0.10 somebody's_own_question,_in_short&text_behind somebody_speaks&spoken_of_never somebody_speaks&spoken_of_numbered
+0.10 spoken_of_after_so_long&spoken_of_made_up spoken_of_after_so_long&spoken_of_may
+0.10 spoken_of_after_so_long&spoken_of_reader spoken_of_ask&trouble spoken_of_buy&spoken_of_help
+0.10 spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means spoken_of_cause&spoken_of_changes
+0.10 spoken_of_cause&spoken_of_lesson spoken_of_cause&trouble spoken_of_changes&spoken_of_example
+0.10 spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_numbered
+0.10 spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_looks_for
+0.10 spoken_of_example&spoken_of_self spoken_of_explained&spoken_of_may spoken_of_explained&spoken_of_self
+0.10 spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_remedy spoken_of_if&spoken_of_proposed
+0.10 spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_symptom&spoken_of_solved
+0.10 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_never spoken_of_lately&spoken_of_remedy
+0.10 spoken_of_lately&spoken_of_when spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_lower_it
+0.10 spoken_of_lesson&spoken_of_made_up spoken_of_looks_for&spoken_of_people spoken_of_made_up&spoken_of_solved
+0.10 spoken_of_made_up&spoken_of_when spoken_of_means&traceback_above spoken_of_never&spoken_of_proposed
+0.10 spoken_of_numbered&spoken_of_self spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near
+0.10 spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_remedy spoken_of_proposed&trouble
+0.10 spoken_of_reader&trace_near spoken_of_self&typeset spoken_of_words&text_behind spoken_of_words&trace_near
+0.10 trouble&words_before
+0.15 a_failed_run&a_setup,_in_short a_failed_run&blanks_near a_failed_run&block_opened
+0.15 a_failed_run&hypothetical_sentence a_failed_run&says_help a_failed_run&says_reader a_failed_run&spoken_of_lesson
+0.15 a_failed_run's_record&output_near a_failed_run's_record&setting_near a_question,_in_short&about_texts
+0.15 a_question,_in_short&behind_a_prefix a_question,_in_short&names_the_words a_question,_in_short&says_reader
+0.15 a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_solved a_report's_heading&a_short_text
+0.15 a_report's_heading&spoken_of_may a_sentence_leads&block_opened a_sentence_leads&its_hint_printed
+0.15 a_sentence_leads&says_but a_sentence_leads&says_changes a_sentence_leads&spoken_of_if
+0.15 a_sentence_leads&spoken_of_signed a_sentence_leads&spoken_of_words a_sentence_leads&trouble
+0.15 a_setup,_in_short&nobody_speaks a_setup,_in_short&spoken_of_explained
+0.15 a_setup,_in_short&spoken_of_labelled_symptom a_setup,_in_short&spoken_of_never
+0.15 a_setup,_in_short&spoken_of_remedy a_short_text&a_whole_error_line a_short_text&cut_by_dots
+0.15 a_short_text&item_of_a_list a_short_text&says_lately a_short_text&says_solved a_short_text&spoken_of_people
+0.15 a_site's_lines&markup_near a_site's_lines&on_a_stamped_line a_site's_lines&setting_near
+0.15 a_thread's_page&may_happen a_thread's_page&mentioned a_thread's_page&spoken_of_words
+0.15 a_thread's_title&nobody_speaks a_thread's_title&other_near a_thread's_title&setting_near
+0.15 a_whole_error_line&its_hint_printed a_whole_error_line&somebody's_own_machine,_in_short
+0.15 about_texts&item_of_a_list about_texts&its_hint_printed about_texts&markup_near
+0.15 about_texts&says_labelled_symptom about_texts&says_self about_texts&somebody_speaks about_texts&spoken_of_if
+0.15 about_texts&spoken_of_labelled_cause about_texts&spoken_of_made_up about_texts&spoken_of_remedy
+0.15 about_texts&traceback_above advice_share&often_may advice_share&says_but advice_share&says_lately
+0.15 advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_looks_for advice_share&spoken_of_numbered
+0.15 advice_share&spoken_of_proposed advised&often_may advised&says_but advised&says_lately
+0.15 advised&somebody's_own_machine,_in_short advised&spoken_of_looks_for advised&spoken_of_numbered
+0.15 advised&spoken_of_proposed advised_by_nobody&figures advised_by_nobody&markup_near
+0.15 advised_by_nobody&says_happened advised_by_nobody&says_words advised_by_nobody&spoken_of_help
+0.15 advised_by_nobody&spoken_of_numbered alone&comment alone&trouble begins_its_line&its_place_behind
+0.15 begins_its_line&other_near begins_its_line&setting_near begins_its_line&spoken_of_after_so_long
+0.15 begins_its_line&spoken_of_changes begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_means
+0.15 begins_its_line&spoken_of_numbered begins_its_line&spoken_of_solved begins_the_text&nothing_stated
+0.15 begins_the_text&says_example begins_the_text&says_when begins_the_text&says_words
+0.15 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_ask begins_the_text&spoken_of_example
+0.15 behind_a_prefix&happened_to_somebody behind_a_prefix&host_memory behind_a_prefix&in_a_thread
+0.15 behind_a_prefix&its_place_behind behind_a_prefix&much_trouble behind_a_prefix&says_after_so_long
+0.15 behind_a_prefix&says_ask behind_a_prefix&says_changes between_sections&remedies_below between_sections&trouble
+0.15 blanks_near&indented blanks_near&spoken_of_reader block_opened&output_near block_opened&spoken_of_after_so_long
+0.15 block_opened&spoken_of_never boxes_ticked&figures boxes_ticked&other_near boxes_ticked&somebody's_own
+0.15 boxes_ticked&spoken_of_happened code_near&host_memory code_near&record code_near&says_labelled_symptom
+0.15 code_near&says_never code_near&spoken_of_never code_near&spoken_of_solved comment&host_memory
+0.15 comment&item_of_a_list comment&on_a_stamped_line comment&says_after_so_long comment&says_if comment&says_self
+0.15 comment&spoken_of_example comment&spoken_of_means cut_by_dots&in_quotes cut_by_dots&much_about_texts
+0.15 cut_by_dots&says_example cut_by_dots&says_lesson cut_by_dots&spoken_of_after_so_long
+0.15 cut_by_dots&spoken_of_changes cut_by_dots&traceback_above denied_in_front&says_help
+0.15 denied_in_front&somebody_speaks denied_in_front&spoken_of_if denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_means denied_in_front&trouble ends_the_text&introduced_as_example
+0.15 ends_the_text&its_hint_printed ends_the_text&nobody_speaks ends_the_text&says_help ends_the_text&says_may
+0.15 ends_the_text&says_means ends_the_text&says_remedy ends_the_text&says_supposed ends_the_text&spoken_of_if
+0.15 explained_behind&output_near explained_behind&spoken_of_self figures&other_near figures&record
+0.15 figures&says_remedy figures&spoken_of_looks_for happened_to_somebody&in_quotes happened_to_somebody&often_may
+0.15 happened_to_somebody&spoken_of_if heads_a_document&remedies_below heads_a_document&says_looks_for
+0.15 heads_a_document&spoken_of_looks_for heads_a_document&trouble host_memory&marked host_memory&output_near
+0.15 host_memory&somebody's_own host_memory&spoken_of_happened host_memory&spoken_of_looks_for
+0.15 hypothetical_sentence&record hypothetical_sentence&says_looks_for hypothetical_sentence&spoken_of_happened
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words in_a_thread&its_hint_printed
+0.15 in_a_thread&other_near in_a_thread&says_reader in_quotes&much_about_texts in_quotes&output_near
+0.15 in_quotes&setting_near in_quotes&spoken_of_example indented&somebody_speaks indented&spoken_of_but
+0.15 indented&spoken_of_remedy indented&spoken_of_solved introduced_as_example&spoken_of_changes
+0.15 introduced_as_example&spoken_of_happened item_of_a_list&somebody's_own item_of_a_list&spoken_of_if
+0.15 its_hint_printed&other_near its_hint_printed&record its_hint_printed&says_but its_hint_printed&says_happened
+0.15 its_hint_printed&says_self its_hint_printed&spoken_of_help its_hint_printed&spoken_of_if
+0.15 its_hint_printed&spoken_of_looks_for its_place_behind&nobody_speaks marked&on_a_stamped_line
+0.15 marked&spoken_of_looks_for marked&spoken_of_means marked&spoken_of_reader markup_near&says_after_so_long
+0.15 markup_near&says_happened markup_near&says_labelled_symptom markup_near&says_looks_for markup_near&says_people
+0.15 markup_near&says_words markup_near&somebody's_own_question,_in_short markup_near&spoken_of_made_up
+0.15 may_happen&says_happened may_happen&spoken_of_happened may_happen&text_behind mentioned&says_after_so_long
+0.15 mentioned&says_example mentioned&says_proposed mentioned&says_when mentioned&spoken_of_after_so_long
+0.15 mentioned&spoken_of_looks_for mentioned&spoken_of_self mentioned&spoken_of_supposed
+0.15 much_about_texts&names_the_words much_about_texts&somebody's_own much_about_texts&somebody_speaks
+0.15 much_about_texts&spoken_of_looks_for much_about_texts&spoken_of_lower_it much_about_texts&spoken_of_remedy
+0.15 much_trouble&output_near names_the_words&says_ask names_the_words&says_lesson names_the_words&says_never
+0.15 names_the_words&spoken_of_help names_the_words&spoken_of_when nobody_speaks&often_may nobody_speaks&says_ask
+0.15 nobody_speaks&says_example nobody_speaks&says_laughs nobody_speaks&says_looks_for nobody_speaks&says_may
+0.15 nobody_speaks&says_when nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_people nothing_stated&says_may
+0.15 nothing_stated&spoken_of_made_up nothing_stated&spoken_of_remedy nothing_stated&spoken_of_self
+0.15 nothing_stated&spoken_of_when often_may&spoken_of_but often_may&spoken_of_proposed often_may&trace_near
+0.15 often_may&trouble on_a_stamped_line&says_lately on_a_stamped_line&says_reader on_a_stamped_line&somebody's_own
+0.15 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_explained
+0.15 on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_numbered other_near&says_changes
+0.15 other_near&says_lesson other_near&says_people other_near&spoken_of_cause other_near&spoken_of_example
+0.15 output_near&remedies_above output_near&remedies_below output_near&somebody's_own_question,_in_short
+0.15 output_near&spoken_of_but output_near&spoken_of_labelled_cause output_near&spoken_of_signed record&says_means
+0.15 record&says_solved remedies_below&spoken_of_remedy says_after_so_long&says_means says_after_so_long&says_reader
+0.15 says_after_so_long&somebody's_own,_in_short says_after_so_long&somebody_speaks says_after_so_long&spoken_of_help
+0.15 says_after_so_long&spoken_of_self says_ask&says_changes says_ask&says_when says_ask&spoken_of_never
+0.15 says_but&spoken_of_looks_for says_but&spoken_of_reader says_cause&somebody's_own,_in_short says_changes&says_may
+0.15 says_changes&says_proposed says_changes&says_reader says_changes&somebody_speaks says_example&says_lately
+0.15 says_example&spoken_of_reader says_happened&says_help says_happened&somebody's_own_question,_in_short
+0.15 says_help&setting_near says_help&somebody's_own,_in_short says_if&says_when says_if&spoken_of_when
+0.15 says_lately&says_never says_lately&somebody's_own says_lately&somebody_speaks says_lately&spoken_of_lower_it
+0.15 says_laughs&says_reader says_laughs&words_before says_lesson&says_made_up says_lesson&says_people
+0.15 says_lesson&spoken_of_when says_looks_for&spoken_of_self says_lower_it&somebody_speaks says_means&somebody's_own
+0.15 says_never&setting_near says_never&spoken_of_reader says_never&words_before says_numbered&says_people
+0.15 says_numbered&says_self says_people&says_proposed says_proposed&somebody's_own_question,_in_short
+0.15 says_reader&somebody's_own_question,_in_short says_remedy&somebody's_own,_in_short
+0.15 says_remedy&somebody's_own_question,_in_short says_remedy&spoken_of_if says_solved&words_before
+0.15 says_when&somebody's_own says_when&spoken_of_ask says_when&spoken_of_but says_when&spoken_of_cause
+0.15 says_when&spoken_of_lower_it says_when&spoken_of_means says_when&spoken_of_numbered says_when&spoken_of_when
+0.15 says_words&spoken_of_help says_words&spoken_of_looks_for says_words&spoken_of_reader
+0.15 setting_near&spoken_of_explained setting_near&spoken_of_made_up setting_near&spoken_of_solved
+0.15 setting_near&traceback_above somebody's_own&spoken_of_proposed somebody's_own,_in_short&spoken_of_changes
+0.15 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_means
+0.15 somebody's_own,_in_short&traceback_above somebody's_own,_in_short&words_before
+0.15 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&trace_near
+0.15 somebody's_own_question,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_lately
+0.15 somebody's_own_question,_in_short&spoken_of_never somebody_speaks&spoken_of_if somebody_speaks&trace_near
+0.15 somebody_speaks&words_before spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_proposed
+0.15 spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_laughs
+0.15 spoken_of_ask&spoken_of_remedy spoken_of_ask&spoken_of_solved spoken_of_but&spoken_of_lesson
+0.15 spoken_of_but&spoken_of_means spoken_of_but&spoken_of_numbered spoken_of_buy&spoken_of_people
+0.15 spoken_of_cause&spoken_of_lower_it spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_supposed
+0.15 spoken_of_happened&spoken_of_words spoken_of_happened&trace_near spoken_of_help&spoken_of_if
+0.15 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_signed
+0.15 spoken_of_if&spoken_of_reader spoken_of_if&trace_near spoken_of_labelled_symptom&spoken_of_never
+0.15 spoken_of_labelled_symptom&spoken_of_words spoken_of_labelled_symptom&text_behind spoken_of_lately&trace_near
+0.15 spoken_of_laughs&spoken_of_may spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_supposed
+0.15 spoken_of_lesson&spoken_of_never spoken_of_lesson&spoken_of_when spoken_of_lesson&trace_near
+0.15 spoken_of_looks_for&trace_near spoken_of_may&spoken_of_self spoken_of_means&spoken_of_self
+0.15 spoken_of_means&spoken_of_when spoken_of_never&trouble spoken_of_numbered&trouble
+0.15 spoken_of_proposed&spoken_of_reader spoken_of_proposed&spoken_of_when spoken_of_reader&spoken_of_words
+0.15 spoken_of_remedy&spoken_of_when spoken_of_signed&words_before spoken_of_solved&trace_near
+0.15 spoken_of_supposed&trouble spoken_of_supposed&words_before spoken_of_when&trouble
+0.20 a_failed_run&advice_share a_failed_run&advised a_failed_run&begins_the_text a_failed_run&cut_by_dots
+0.20 a_failed_run&host_memory a_failed_run&its_place_behind a_failed_run&output_near
+0.20 a_failed_run&spoken_of_after_so_long a_question,_in_short&a_sentence_leads a_question,_in_short&advice_share
+0.20 a_question,_in_short&advised a_question,_in_short&says_cause a_question,_in_short&says_if
+0.20 a_question,_in_short&says_numbered a_question,_in_short&spoken_of_self a_question,_in_short&spoken_of_supposed
+0.20 a_report's_heading&about_texts a_report's_heading&other_near a_sentence_leads&a_setup,_in_short
+0.20 a_sentence_leads&begins_the_text a_sentence_leads&says_self a_sentence_leads&says_solved
+0.20 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&begins_the_text
+0.20 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_cause
+0.20 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_lower_it a_short_text&block_opened
+0.20 a_short_text&its_place_behind a_short_text&says_numbered a_short_text&spoken_of_labelled_symptom
+0.20 a_short_text&spoken_of_numbered a_short_text&spoken_of_supposed a_short_text&trouble
+0.20 a_thread's_page&begins_the_text a_thread's_page&in_quotes a_thread's_title&spoken_of_reader
+0.20 a_whole_error_line&output_near a_whole_error_line&trouble about_texts&remedies_below about_texts&says_words
+0.20 about_texts&somebody's_own_machine,_in_short about_texts&spoken_of_cause about_texts&spoken_of_example
+0.20 about_texts&spoken_of_labelled_symptom advice_share&in_a_thread advice_share&names_the_words
+0.20 advice_share&somebody's_own advised&in_a_thread advised&names_the_words advised&somebody's_own
+0.20 advised_by_nobody&other_near advised_by_nobody&spoken_of_may advised_by_nobody&spoken_of_words
+0.20 alone&nothing_stated alone&says_but alone&says_laughs begins_its_line&its_hint_printed
+0.20 begins_its_line&somebody_speaks begins_the_text&behind_a_prefix begins_the_text&says_after_so_long
+0.20 begins_the_text&spoken_of_if begins_the_text&spoken_of_laughs behind_a_prefix&block_opened
+0.20 behind_a_prefix&heads_a_document behind_a_prefix&indented behind_a_prefix&says_reader
+0.20 behind_a_prefix&spoken_of_may blanks_near&much_about_texts blanks_near&spoken_of_ask block_opened&mentioned
+0.20 block_opened&spoken_of_when block_opened&text_behind code_near&spoken_of_after_so_long code_near&spoken_of_but
+0.20 comment&ends_the_text comment&nothing_stated comment&somebody's_own_machine,_in_short comment&somebody_speaks
+0.20 comment&trace_near cut_by_dots&spoken_of_lower_it cut_by_dots&trouble denied_in_front&spoken_of_looks_for
+0.20 ends_the_text&says_lately ends_the_text&trace_near figures&in_a_thread figures&may_happen figures&says_cause
+0.20 figures&says_never figures&setting_near figures&somebody_speaks figures&spoken_of_after_so_long
+0.20 figures&spoken_of_labelled_cause figures&spoken_of_may figures&spoken_of_numbered figures&spoken_of_when
+0.20 happened_to_somebody&nothing_stated happened_to_somebody&says_may happened_to_somebody&says_self
+0.20 heads_a_document&on_a_stamped_line heads_a_document&other_near host_memory&may_happen host_memory&other_near
+0.20 hypothetical_sentence&spoken_of_looks_for in_a_thread&in_quotes in_a_thread&nobody_speaks
+0.20 in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson in_a_thread&spoken_of_may in_a_thread&spoken_of_means
+0.20 in_a_thread&spoken_of_self in_quotes&indented in_quotes&its_hint_printed in_quotes&says_after_so_long
+0.20 in_quotes&says_explained in_quotes&spoken_of_laughs in_quotes&spoken_of_people in_quotes&spoken_of_proposed
+0.20 indented&says_self indented&spoken_of_numbered indented&spoken_of_proposed introduced_as_example&nothing_stated
+0.20 introduced_as_example&somebody's_own introduced_as_example&somebody's_own,_in_short
+0.20 introduced_as_example&somebody_speaks item_of_a_list&output_near item_of_a_list&says_after_so_long
+0.20 item_of_a_list&says_never item_of_a_list&says_words item_of_a_list&somebody's_own_machine,_in_short
+0.20 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_happened item_of_a_list&trouble
+0.20 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_after_so_long
+0.20 its_hint_printed&spoken_of_happened its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_supposed
+0.20 its_hint_printed&spoken_of_words its_place_behind&spoken_of_happened marked&trace_near markup_near&much_trouble
+0.20 markup_near&somebody's_own markup_near&somebody's_own,_in_short markup_near&somebody's_own_machine,_in_short
+0.20 markup_near&spoken_of_ask markup_near&spoken_of_help markup_near&spoken_of_if markup_near&words_before
+0.20 may_happen&much_about_texts may_happen&says_lower_it mentioned&says_means mentioned&says_numbered
+0.20 mentioned&says_people mentioned&somebody's_own_question,_in_short mentioned&spoken_of_ask
+0.20 mentioned&spoken_of_laughs much_about_texts&spoken_of_people names_the_words&says_but nobody_speaks&says_but
+0.20 nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_self nobody_speaks&spoken_of_signed
+0.20 nobody_speaks&spoken_of_when nothing_stated&often_may nothing_stated&spoken_of_explained
+0.20 nothing_stated&spoken_of_never nothing_stated&traceback_above often_may&spoken_of_words
+0.20 on_a_stamped_line&somebody_speaks on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_people
+0.20 on_a_stamped_line&trouble other_near&says_made_up other_near&somebody's_own,_in_short other_near&somebody_speaks
+0.20 other_near&spoken_of_self output_near&says_never output_near&spoken_of_help record&says_ask record&says_lower_it
+0.20 record&says_self record&somebody's_own_machine,_in_short record&spoken_of_lower_it
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&says_ask
+0.20 says_after_so_long&spoken_of_if says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_never
+0.20 says_ask&says_happened says_ask&says_lower_it says_ask&words_before says_but&says_explained
+0.20 says_but&setting_near says_but&text_behind says_changes&somebody's_own
+0.20 says_changes&somebody's_own_machine,_in_short says_example&words_before says_explained&says_help
+0.20 says_happened&says_lately says_happened&says_means says_happened&spoken_of_help
+0.20 says_help&somebody's_own_question,_in_short says_labelled_symptom&spoken_of_when
+0.20 says_labelled_symptom&spoken_of_words says_lately&somebody's_own_machine,_in_short says_laughs&says_self
+0.20 says_made_up&says_self says_may&spoken_of_words says_means&words_before says_never&says_solved
+0.20 says_numbered&says_when says_proposed&somebody's_own_machine,_in_short says_supposed&says_words
+0.20 says_when&text_behind says_words&somebody's_own_machine,_in_short says_words&spoken_of_happened
+0.20 somebody's_own&text_behind somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&spoken_of_when
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own_machine,_in_short&spoken_of_when
+0.20 somebody_speaks&spoken_of_labelled_symptom somebody_speaks&trouble spoken_of_after_so_long&spoken_of_explained
+0.20 spoken_of_after_so_long&spoken_of_never spoken_of_after_so_long&spoken_of_words spoken_of_ask&words_before
+0.20 spoken_of_but&spoken_of_help spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_when
+0.20 spoken_of_but&spoken_of_words spoken_of_but&trace_near spoken_of_changes&spoken_of_remedy
+0.20 spoken_of_happened&spoken_of_proposed spoken_of_help&spoken_of_words spoken_of_if&spoken_of_looks_for
+0.20 spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_remedy spoken_of_if&spoken_of_solved
+0.20 spoken_of_laughs&spoken_of_lesson spoken_of_lesson&spoken_of_numbered spoken_of_lower_it&spoken_of_made_up
+0.20 spoken_of_made_up&spoken_of_never spoken_of_people&trouble spoken_of_self&words_before spoken_of_signed&trouble
+0.20 spoken_of_when&trace_near
+0.25 a_failed_run&denied_in_front a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_lower_it
+0.25 a_failed_run&spoken_of_people a_question,_in_short&indented a_question,_in_short&may_happen
+0.25 a_question,_in_short&mentioned a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_people
+0.25 a_report's_heading&between_sections a_report's_heading&figures a_report's_heading&nobody_speaks
+0.25 a_report's_heading&spoken_of_if a_sentence_leads&a_short_text a_sentence_leads&says_laughs
+0.25 a_sentence_leads&says_numbered a_setup,_in_short&begins_its_line a_setup,_in_short&blanks_near
+0.25 a_setup,_in_short&spoken_of_means a_short_text&begins_its_line a_short_text&ends_the_text
+0.25 a_short_text&happened_to_somebody a_short_text&record a_short_text&spoken_of_lately
+0.25 a_site's_lines&nothing_stated a_site's_lines&output_near a_site's_lines&spoken_of_when
+0.25 a_thread's_page&a_thread's_title a_thread's_page&spoken_of_if a_thread's_page&spoken_of_reader
+0.25 about_texts&between_sections about_texts&on_a_stamped_line about_texts&spoken_of_solved advice_share&output_near
+0.25 advice_share&says_ask advice_share&says_never advised&output_near advised&says_ask advised&says_never
+0.25 advised_by_nobody&alone advised_by_nobody&begins_the_text advised_by_nobody&blanks_near
+0.25 advised_by_nobody&in_quotes advised_by_nobody&names_the_words advised_by_nobody&often_may
+0.25 advised_by_nobody&says_ask advised_by_nobody&says_never alone&says_numbered begins_its_line&happened_to_somebody
+0.25 begins_its_line&says_if begins_its_line&somebody's_own,_in_short begins_its_line&trace_near
+0.25 begins_the_text&markup_near begins_the_text&says_lower_it begins_the_text&somebody's_own
+0.25 begins_the_text&somebody_speaks begins_the_text&text_behind behind_a_prefix&comment behind_a_prefix&output_near
+0.25 behind_a_prefix&says_means behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_self
+0.25 behind_a_prefix&trouble between_sections&spoken_of_when block_opened&on_a_stamped_line
+0.25 block_opened&spoken_of_help block_opened&spoken_of_if block_opened&spoken_of_self block_opened&trouble
+0.25 code_near&ends_the_text code_near&in_a_thread code_near&item_of_a_list code_near&says_lesson
+0.25 code_near&says_words code_near&spoken_of_when cut_by_dots&says_help cut_by_dots&says_if
+0.25 denied_in_front&setting_near ends_the_text&figures ends_the_text&says_if
+0.25 ends_the_text&somebody's_own_machine,_in_short ends_the_text&spoken_of_may figures&names_the_words
+0.25 figures&output_near figures&spoken_of_changes figures&spoken_of_labelled_symptom figures&spoken_of_lately
+0.25 figures&spoken_of_self happened_to_somebody&says_lesson happened_to_somebody&says_lower_it
+0.25 heads_a_document&spoken_of_reader host_memory&markup_near host_memory&trouble hypothetical_sentence&in_quotes
+0.25 hypothetical_sentence&much_about_texts hypothetical_sentence&says_example hypothetical_sentence&says_never
+0.25 hypothetical_sentence&somebody's_own in_a_thread&words_before in_quotes&nobody_speaks in_quotes&other_near
+0.25 in_quotes&somebody's_own_question,_in_short in_quotes&somebody_speaks indented&names_the_words
+0.25 indented&spoken_of_when introduced_as_example&words_before item_of_a_list&somebody's_own,_in_short
+0.25 item_of_a_list&spoken_of_supposed its_hint_printed&somebody's_own its_hint_printed&somebody_speaks
+0.25 its_hint_printed&words_before its_place_behind&nothing_stated its_place_behind&other_near markup_near&says_but
+0.25 markup_near&spoken_of_proposed markup_near&spoken_of_supposed markup_near&trouble may_happen&says_may
+0.25 may_happen&says_words may_happen&spoken_of_looks_for may_happen&spoken_of_may may_happen&spoken_of_self
+0.25 may_happen&trouble may_happen&words_before mentioned&spoken_of_example much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_ask much_about_texts&text_behind
+0.25 much_trouble&often_may names_the_words&says_explained names_the_words&says_when
+0.25 names_the_words&spoken_of_looks_for nobody_speaks&says_happened nobody_speaks&trace_near
+0.25 nothing_stated&says_labelled_symptom nothing_stated&says_laughs nothing_stated&says_solved
+0.25 nothing_stated&says_words nothing_stated&spoken_of_ask nothing_stated&spoken_of_if on_a_stamped_line&says_lesson
+0.25 on_a_stamped_line&spoken_of_may other_near&says_happened other_near&says_words
+0.25 other_near&spoken_of_labelled_symptom other_near&spoken_of_lesson output_near&says_but output_near&says_example
+0.25 output_near&spoken_of_labelled_symptom output_near&spoken_of_looks_for record&says_lesson
+0.25 record&spoken_of_lately says_after_so_long&somebody's_own_question,_in_short says_ask&says_reader
+0.25 says_but&says_proposed says_but&spoken_of_self says_example&says_lesson says_example&spoken_of_looks_for
+0.25 says_happened&says_lesson says_happened&says_proposed says_happened&says_self
+0.25 says_happened&spoken_of_after_so_long says_happened&spoken_of_may says_help&says_proposed
+0.25 says_help&somebody's_own_machine,_in_short says_labelled_symptom&words_before says_lately&says_when
+0.25 says_lesson&says_lower_it says_looks_for&says_means says_looks_for&says_never
+0.25 says_looks_for&somebody's_own_machine,_in_short says_looks_for&words_before says_lower_it&says_never
+0.25 says_numbered&trouble says_people&somebody's_own says_self&somebody's_own_question,_in_short
+0.25 says_self&spoken_of_may says_solved&text_behind setting_near&spoken_of_looks_for setting_near&trace_near
+0.25 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_explained
+0.25 somebody's_own_machine,_in_short&spoken_of_happened somebody's_own_machine,_in_short&spoken_of_looks_for
+0.25 somebody's_own_machine,_in_short&spoken_of_words somebody's_own_question,_in_short&spoken_of_people
+0.25 somebody_speaks&spoken_of_but spoken_of_ask&spoken_of_changes spoken_of_cause&spoken_of_looks_for
+0.25 spoken_of_changes&spoken_of_lately spoken_of_example&text_behind spoken_of_happened&spoken_of_lately
+0.25 spoken_of_happened&spoken_of_numbered spoken_of_help&spoken_of_reader spoken_of_help&spoken_of_self
+0.25 spoken_of_labelled_cause&spoken_of_when spoken_of_labelled_symptom&spoken_of_self
+0.25 spoken_of_lately&spoken_of_people spoken_of_lesson&spoken_of_means spoken_of_lesson&words_before
+0.25 spoken_of_looks_for&spoken_of_reader spoken_of_lower_it&trace_near spoken_of_made_up&spoken_of_reader
+0.25 spoken_of_made_up&spoken_of_self spoken_of_reader&words_before spoken_of_self&text_behind
+0.25 spoken_of_signed&text_behind
+0.30 a_failed_run&a_question,_in_short a_failed_run&indented a_failed_run&often_may a_failed_run&says_lesson
+0.30 a_failed_run&says_numbered a_failed_run&spoken_of_numbered a_question,_in_short&markup_near
+0.30 a_question,_in_short&says_labelled_symptom a_report's_heading&code_near a_sentence_leads&host_memory
+0.30 a_sentence_leads&much_about_texts a_sentence_leads&nothing_stated a_sentence_leads&spoken_of_lower_it
+0.30 a_sentence_leads&spoken_of_self a_setup,_in_short&says_means a_setup,_in_short&spoken_of_supposed
+0.30 a_short_text&a_thread's_page a_short_text&alone a_short_text&blanks_near a_short_text&nobody_speaks
+0.30 a_short_text&spoken_of_after_so_long a_short_text&spoken_of_help a_short_text&spoken_of_signed
+0.30 a_site's_lines&behind_a_prefix a_thread's_page&in_a_thread a_thread's_page&often_may
+0.30 a_whole_error_line&begins_the_text a_whole_error_line&spoken_of_reader about_texts&in_quotes
+0.30 about_texts&may_happen about_texts&nobody_speaks about_texts&nothing_stated about_texts&output_near
+0.30 about_texts&says_happened about_texts&somebody's_own about_texts&spoken_of_ask about_texts&spoken_of_lower_it
+0.30 about_texts&spoken_of_means advice_share&blanks_near advice_share&nothing_stated advised&blanks_near
+0.30 advised&nothing_stated alone&ends_the_text begins_its_line&may_happen
+0.30 begins_its_line&somebody's_own_machine,_in_short begins_its_line&spoken_of_help begins_the_text&code_near
+0.30 begins_the_text&comment begins_the_text&mentioned begins_the_text&nobody_speaks begins_the_text&says_people
+0.30 begins_the_text&spoken_of_self behind_a_prefix&marked behind_a_prefix&nobody_speaks
+0.30 behind_a_prefix&spoken_of_lately behind_a_prefix&spoken_of_numbered behind_a_prefix&spoken_of_reader
+0.30 block_opened&ends_the_text block_opened&nothing_stated code_near&spoken_of_looks_for
+0.30 code_near&spoken_of_lower_it code_near&words_before comment&mentioned cut_by_dots&mentioned
+0.30 cut_by_dots&nobody_speaks cut_by_dots&says_never cut_by_dots&words_before ends_the_text&happened_to_somebody
+0.30 ends_the_text&says_numbered ends_the_text&says_when figures&says_lately host_memory&says_happened
+0.30 host_memory&words_before hypothetical_sentence&spoken_of_self in_quotes&spoken_of_self
+0.30 indented&somebody's_own_question,_in_short indented&spoken_of_self its_hint_printed&trace_near marked&mentioned
+0.30 markup_near&spoken_of_happened may_happen&says_people may_happen&says_self mentioned&says_happened
+0.30 much_about_texts&spoken_of_lesson names_the_words&says_example nobody_speaks&says_solved
+0.30 nobody_speaks&somebody's_own nobody_speaks&somebody's_own_machine,_in_short nothing_stated&setting_near
+0.30 often_may&spoken_of_reader on_a_stamped_line&says_after_so_long other_near&says_self
+0.30 other_near&somebody's_own_machine,_in_short output_near&says_labelled_symptom output_near&says_lesson
+0.30 output_near&says_words output_near&spoken_of_if output_near&spoken_of_remedy output_near&spoken_of_self
+0.30 record&says_people record&trace_near says_ask&says_lesson says_but&spoken_of_lower_it says_but&trouble
+0.30 says_changes&says_lesson says_example&says_if says_example&says_reader says_happened&says_may
+0.30 says_happened&spoken_of_changes says_help&says_lower_it says_if&somebody's_own,_in_short says_if&somebody_speaks
+0.30 says_lesson&says_means says_looks_for&says_proposed says_lower_it&says_may
+0.30 says_lower_it&somebody's_own_machine,_in_short says_lower_it&somebody's_own_question,_in_short
+0.30 says_never&says_when says_self&setting_near says_self&somebody's_own,_in_short
+0.30 says_self&somebody's_own_machine,_in_short says_when&setting_near says_when&words_before says_words&words_before
+0.30 setting_near&spoken_of_lately setting_near&words_before somebody's_own&spoken_of_ask somebody's_own&trouble
+0.30 somebody_speaks&spoken_of_lately spoken_of_after_so_long&spoken_of_example spoken_of_ask&spoken_of_self
+0.30 spoken_of_but&spoken_of_lower_it spoken_of_but&spoken_of_self spoken_of_cause&spoken_of_happened
+0.30 spoken_of_cause&spoken_of_when spoken_of_example&spoken_of_happened spoken_of_happened&spoken_of_looks_for
+0.30 spoken_of_if&spoken_of_lower_it spoken_of_if&spoken_of_words spoken_of_lower_it&spoken_of_numbered
+0.30 spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&spoken_of_when spoken_of_may&trace_near
+0.30 spoken_of_remedy&spoken_of_words spoken_of_words&words_before
+0.35 a_failed_run&ends_the_text a_failed_run&setting_near a_question,_in_short&advised_by_nobody
+0.35 a_question,_in_short&heads_a_document a_question,_in_short&spoken_of_after_so_long
+0.35 a_question,_in_short&spoken_of_may a_question,_in_short&words_before a_report's_heading&markup_near
+0.35 a_sentence_leads&hypothetical_sentence a_sentence_leads&says_lesson a_sentence_leads&says_lower_it
+0.35 a_sentence_leads&says_people a_setup,_in_short&says_if a_setup,_in_short&spoken_of_looks_for
+0.35 a_setup,_in_short&spoken_of_reader a_short_text&spoken_of_changes a_short_text&spoken_of_remedy
+0.35 a_short_text&spoken_of_when a_whole_error_line&spoken_of_but about_texts&hypothetical_sentence
+0.35 about_texts&somebody's_own,_in_short advice_share&alone advice_share&begins_the_text advised&alone
+0.35 advised&begins_the_text advised_by_nobody&ends_the_text advised_by_nobody&trace_near advised_by_nobody&trouble
+0.35 alone&begins_its_line alone&cut_by_dots alone&says_solved begins_its_line&traceback_above begins_the_text&marked
+0.35 behind_a_prefix&says_laughs between_sections&spoken_of_if code_near&denied_in_front code_near&spoken_of_means
+0.35 cut_by_dots&may_happen cut_by_dots&output_near cut_by_dots&record ends_the_text&record ends_the_text&says_solved
+0.35 ends_the_text&words_before figures&item_of_a_list figures&says_happened figures&somebody's_own,_in_short
+0.35 figures&trace_near happened_to_somebody&nobody_speaks happened_to_somebody&spoken_of_reader
+0.35 heads_a_document&spoken_of_after_so_long heads_a_document&spoken_of_when host_memory&says_looks_for
+0.35 host_memory&says_may hypothetical_sentence&says_lower_it in_quotes&says_labelled_symptom in_quotes&spoken_of_may
+0.35 in_quotes&spoken_of_never indented&on_a_stamped_line indented&output_near indented&spoken_of_people
+0.35 indented&trouble introduced_as_example&trouble item_of_a_list&says_happened its_hint_printed&on_a_stamped_line
+0.35 marked&nothing_stated markup_near&on_a_stamped_line markup_near&says_never
+0.35 markup_near&spoken_of_labelled_symptom may_happen&nobody_speaks may_happen&says_means may_happen&spoken_of_when
+0.35 mentioned&says_lately mentioned&words_before names_the_words&says_lower_it nobody_speaks&on_a_stamped_line
+0.35 nobody_speaks&spoken_of_happened nothing_stated&says_numbered nothing_stated&says_when
+0.35 nothing_stated&somebody's_own other_near&spoken_of_reader output_near&says_if says_after_so_long&says_if
+0.35 says_after_so_long&trouble says_changes&says_means says_happened&setting_near says_lately&says_made_up
+0.35 says_lately&says_self says_lately&text_behind says_lesson&says_looks_for says_may&says_numbered
+0.35 says_may&says_words says_means&says_never says_remedy&somebody_speaks somebody's_own,_in_short&trace_near
+0.35 somebody's_own_question,_in_short&spoken_of_help spoken_of_after_so_long&spoken_of_but
+0.35 spoken_of_after_so_long&spoken_of_happened spoken_of_after_so_long&trace_near spoken_of_but&spoken_of_solved
+0.35 spoken_of_if&spoken_of_never spoken_of_lately&spoken_of_self spoken_of_lower_it&spoken_of_self
+0.35 spoken_of_lower_it&spoken_of_words spoken_of_lower_it&text_behind spoken_of_numbered&spoken_of_people
+0.40 a_failed_run&a_sentence_leads a_failed_run&alone a_failed_run&much_about_texts a_failed_run&on_a_stamped_line
+0.40 a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_changes
+0.40 a_question,_in_short&on_a_stamped_line a_question,_in_short&spoken_of_help a_sentence_leads&nobody_speaks
+0.40 a_sentence_leads&says_lately a_sentence_leads&spoken_of_happened a_setup,_in_short&block_opened
+0.40 a_setup,_in_short&spoken_of_ask a_setup,_in_short&trouble a_short_text&says_after_so_long
+0.40 a_thread's_page&nobody_speaks a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_help
+0.40 advice_share&ends_the_text advised&ends_the_text alone&mentioned alone&says_labelled_symptom
+0.40 alone&somebody's_own,_in_short begins_its_line&somebody's_own begins_the_text&other_near
+0.40 behind_a_prefix&cut_by_dots behind_a_prefix&somebody_speaks behind_a_prefix&trace_near code_near&trouble
+0.40 ends_the_text&says_lower_it ends_the_text&spoken_of_lower_it figures&its_hint_printed figures&spoken_of_solved
+0.40 happened_to_somebody&words_before hypothetical_sentence&says_reader in_a_thread&may_happen
+0.40 in_a_thread&spoken_of_reader in_quotes&spoken_of_lower_it item_of_a_list&words_before may_happen&names_the_words
+0.40 mentioned&says_laughs mentioned&somebody_speaks names_the_words&nothing_stated
+0.40 nobody_speaks&says_labelled_symptom nothing_stated&says_made_up nothing_stated&spoken_of_means
+0.40 often_may&other_near often_may&spoken_of_lesson often_may&spoken_of_looks_for on_a_stamped_line&other_near
+0.40 on_a_stamped_line&says_never other_near&says_when record&setting_near record&spoken_of_ask says_ask&says_if
+0.40 says_happened&says_if says_if&says_lesson says_looks_for&somebody's_own says_looks_for&spoken_of_after_so_long
+0.40 says_proposed&says_supposed setting_near&spoken_of_help somebody's_own&spoken_of_lower_it
+0.40 somebody's_own_machine,_in_short&words_before spoken_of_after_so_long&spoken_of_means
+0.40 spoken_of_happened&spoken_of_people spoken_of_never&spoken_of_self
+0.45 a_question,_in_short&in_quotes a_question,_in_short&says_means a_sentence_leads&says_looks_for
+0.45 a_setup,_in_short&a_short_text a_setup,_in_short&says_people a_setup,_in_short&spoken_of_words
+0.45 a_short_text&says_happened about_texts&spoken_of_self alone&says_lower_it begins_its_line&begins_the_text
+0.45 begins_the_text&cut_by_dots begins_the_text&trace_near behind_a_prefix&says_happened
+0.45 cut_by_dots&says_after_so_long denied_in_front&figures ends_the_text&says_labelled_symptom
+0.45 ends_the_text&setting_near happened_to_somebody&may_happen happened_to_somebody&spoken_of_lesson
+0.45 hypothetical_sentence&says_laughs hypothetical_sentence&says_self in_a_thread&setting_near
+0.45 in_quotes&spoken_of_lately indented&somebody's_own indented&somebody's_own,_in_short
+0.45 indented&spoken_of_after_so_long item_of_a_list&says_when its_hint_printed&output_near
+0.45 its_hint_printed&spoken_of_reader mentioned&trouble names_the_words&says_self names_the_words&somebody's_own
+0.45 nobody_speaks&output_near nobody_speaks&spoken_of_help nobody_speaks&spoken_of_solved nothing_stated&output_near
+0.45 nothing_stated&spoken_of_happened output_near&somebody_speaks output_near&spoken_of_lower_it
+0.45 says_after_so_long&text_behind says_help&says_solved says_labelled_symptom&says_words says_lately&says_lesson
+0.45 says_lower_it&words_before says_may&words_before says_reader&says_self says_supposed&trouble
+0.45 says_words&setting_near spoken_of_ask&text_behind spoken_of_lately&text_behind
+0.50 a_failed_run&spoken_of_looks_for a_setup,_in_short&spoken_of_happened advice_share&spoken_of_reader
+0.50 advice_share&trace_near advised&spoken_of_reader advised&trace_near advised_by_nobody&spoken_of_reader
+0.50 begins_its_line&figures behind_a_prefix&its_hint_printed behind_a_prefix&says_people code_near&spoken_of_lesson
+0.50 figures&says_may figures&somebody's_own heads_a_document&spoken_of_self hypothetical_sentence&says_after_so_long
+0.50 markup_near&output_near mentioned&nobody_speaks names_the_words&text_behind on_a_stamped_line&trace_near
+0.50 output_near&somebody's_own output_near&spoken_of_reader output_near&spoken_of_words record&words_before
+0.50 says_after_so_long&says_lower_it says_but&says_lower_it says_changes&says_happened says_happened&says_reader
+0.50 setting_near&spoken_of_reader spoken_of_ask&spoken_of_help
+0.55 a_failed_run&figures a_question,_in_short&nobody_speaks a_sentence_leads&figures
+0.55 a_setup,_in_short&spoken_of_help a_short_text&says_when a_short_text&spoken_of_happened a_short_text&trace_near
+0.55 begins_its_line&code_near cut_by_dots&ends_the_text figures&says_help figures&says_supposed
+0.55 figures&spoken_of_but hypothetical_sentence&says_happened hypothetical_sentence&says_solved
+0.55 may_happen&somebody's_own may_happen&trace_near nothing_stated&spoken_of_example on_a_stamped_line&says_words
+0.55 other_near&output_near record&spoken_of_self says_changes&says_looks_for says_happened&says_when
+0.55 says_help&says_never says_labelled_symptom&setting_near somebody's_own_question,_in_short&words_before
+0.55 spoken_of_made_up&text_behind
+0.60 a_failed_run&spoken_of_may a_question,_in_short&says_lower_it a_sentence_leads&in_quotes
+0.60 a_sentence_leads&spoken_of_when behind_a_prefix&spoken_of_if block_opened&spoken_of_happened
+0.60 code_near&on_a_stamped_line on_a_stamped_line&says_happened output_near&record record&spoken_of_happened
+0.60 says_happened&text_behind says_people&says_self somebody_speaks&text_behind spoken_of_if&spoken_of_lesson
+0.60 text_behind&words_before
+0.65 a_failed_run&spoken_of_when a_setup,_in_short&indented a_setup,_in_short&says_words about_texts&spoken_of_lesson
+0.65 behind_a_prefix&ends_the_text code_near&its_hint_printed ends_the_text&on_a_stamped_line figures&host_memory
+0.65 figures&nothing_stated nothing_stated&somebody's_own_machine,_in_short says_happened&says_supposed
+0.65 says_if&somebody's_own says_labelled_symptom&text_behind somebody's_own,_in_short&text_behind
+0.70 a_sentence_leads&says_means a_setup,_in_short&ends_the_text a_setup,_in_short&in_quotes alone&on_a_stamped_line
+0.70 begins_its_line&output_near behind_a_prefix&setting_near happened_to_somebody&says_if
+0.70 hypothetical_sentence&names_the_words in_quotes&says_people in_quotes&somebody's_own indented&text_behind
+0.70 its_hint_printed&trouble names_the_words&nobody_speaks says_after_so_long&says_changes
+0.75 a_question,_in_short&a_setup,_in_short a_question,_in_short&says_self code_near&somebody's_own
+0.75 host_memory&hypothetical_sentence hypothetical_sentence&nothing_stated in_quotes&spoken_of_after_so_long
+0.75 says_self&text_behind
+0.80 begins_the_text&record names_the_words&says_means says_if&says_self
+0.85 a_question,_in_short&says_help begins_its_line&ends_the_text host_memory&nobody_speaks
+0.90 host_memory&nothing_stated spoken_of_after_so_long&spoken_of_self spoken_of_happened&spoken_of_when
+1.10 a_failed_run&about_texts
""",
}

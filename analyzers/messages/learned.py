"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.98
SIGNS = {
    "spoken of words": -2.6,
    "about texts": -2.2,
    "typeset": -1.8,
    "says buy": -1.7,
    "text about texts": -1.6,
    "spoken of reader": -1.5,
    "within code": -1.5,
    "explained behind": -1.4,
    "spoken of lesson": -1.4,
    "says made up": -1.3,
    "spoken of made up": -1.3,
    "its words taken up": -1.2,
    "much about texts": -1.2,
    "names the words": -1.2,
    "says lesson": -1.2,
    "says looks for": -1.2,
    "says proposed": -1.2,
    "spoken of example": -1.2,
    "a whole error line": -1.1,
    "blanks near": -1.1,
    "hypothetical sentence": -1.1,
    "spoken of proposed": -1.1,
    "heads a document": -1.0,
    "says explained": -1.0,
    "spoken of buy": -1.0,
    "beside a quotation": -0.9,
    "nobody speaks": -0.9,
    "says reader": -0.9,
    "between sections": -0.8,
    "may happen": -0.8,
    "says words": -0.8,
    "spoken of if": -0.8,
    "a site's lines": -0.7,
    "introduced as example": -0.7,
    "remedies above": -0.7,
    "says ask": -0.7,
    "says lower it": -0.7,
    "says means": -0.7,
    "says supposed": -0.7,
    "spoken of means": -0.7,
    "remedies below": -0.6,
    "says changes": -0.6,
    "spoken of looks for": -0.6,
    "spoken of self": -0.6,
    "spoken of supposed": -0.6,
    "much advised": -0.5,
    "record": -0.5,
    "says example": -0.5,
    "spoken of ask": -0.5,
    "spoken of labelled remedy": -0.5,
    "spoken of people": -0.5,
    "a short text": -0.4,
    "advised by nobody": -0.4,
    "comment": -0.4,
    "spoken of lower it": -0.4,
    "often may": -0.3,
    "spoken of cause": -0.3,
    "spoken of explained": -0.3,
    "a sentence leads": -0.2,
    "advised": -0.2,
    "answered by mail": -0.2,
    "indented": -0.2,
    "marked": -0.2,
    "says laughs": -0.2,
    "says may": -0.2,
    "mentioned": -0.1,
    "much trouble": -0.1,
    "says people": -0.1,
    "spoken of never": -0.1,
    "spoken of remedy": -0.1,
    "traceback above": -0.1,
    "value of a document": -0.1,
    "a failed run": 0.1,
    "ends the text": 0.1,
    "frames of a process near": 0.1,
    "in quotes": 0.1,
    "says labelled remedy": 0.1,
    "says self": 0.1,
    "spoken of labelled cause": 0.1,
    "words before": 0.1,
    "block opened": 0.2,
    "cut by dots": 0.2,
    "on a stamped line": 0.2,
    "says remedy": 0.2,
    "says signed": 0.2,
    "somebody speaks": 0.2,
    "somebody's own machine, in short": 0.2,
    "somebody's own, in short": 0.2,
    "spoken of after so long": 0.2,
    "steps that led to it": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "somebody's own question, in short": 0.3,
    "spoken of changes": 0.3,
    "spoken of when": 0.3,
    "a picture near": 0.4,
    "says cause": 0.4,
    "says never": 0.4,
    "says numbered": 0.4,
    "somebody's own": 0.4,
    "spoken of laughs": 0.4,
    "a failed run's record": 0.5,
    "begins the text": 0.5,
    "boxes ticked": 0.5,
    "figures": 0.5,
    "markup near": 0.5,
    "a thread's title": 0.6,
    "code near": 0.6,
    "spoken of signed": 0.6,
    "behind a prefix": 0.7,
    "denied in front": 0.7,
    "other near": 0.7,
    "says happened": 0.7,
    "says help": 0.7,
    "spoken of labelled symptom": 0.7,
    "spoken of lately": 0.7,
    "says but": 0.8,
    "spoken of but": 0.8,
    "spoken of happened": 0.8,
    "spoken of help": 0.8,
    "trouble": 0.8,
    "a thread's page": 0.9,
    "says labelled symptom": 0.9,
    "says solved": 0.9,
    "says when": 0.9,
    "setting near": 0.9,
    "spoken of numbered": 0.9,
    "trace near": 0.9,
    "text behind": 1.0,
    "a report's heading": 1.1,
    "in a thread": 1.1,
    "spoken of solved": 1.1,
    "says lately": 1.2,
    "begins its line": 1.4,
    "a setup, in short": 1.5,
    "advice share": 1.5,
    "alone": 1.5,
    "happened to somebody": 1.6,
    "host memory": 1.6,
    "says after so long": 1.6,
    "its hint printed": 1.7,
    "its place behind": 1.8,
    "output near": 2.3,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.20 cannot
-1.10 prints
-1.05 allocator killed
-1.00 bu met than
-0.95 are~red figures la roses roses~are we
-0.90 first julia keeps memory
-0.85 event karty numbers per precision ve where will without~it
-0.80 cudaerrormemoryallocation driver into~the in~this please the~last
-0.75 drill for~the http ile into nccl oom patience red too who
-0.70 begin byte class des fan library limit me~what name say what~do
-0.65 against antes~de cards cluster den does~not holds line need pamięci peak real table the~driver
-0.60 are as ask at~step by~the ckpt der do~we halves hier ist is~left is~where lo mib must pro pytorch quote retry
-0.60 runtime size takes the~line what~the writing для под про 終
-0.55 and~what api bytes cell close closed do dónde een ein gb~on grows last like lines near on~http operation order
-0.55 page para przy required saved~model scratch shared that~the this to~the usar warn when~the workspace на
-0.50 amd antes cupy dir drivers end errores gb~cards is~too jest la~scheda limits model~does more~than mps nobody
-0.50 not~fit number ollama options or~later outputs per~node raise request runtimeerror server~is slow switch tensor
-0.50 that~from their the~number the~workspace user users wiki ошибки 数 这 내
-0.45 allocate allocate~pinned arithmetic avant bir bis como constraint cuda~oom dashboard device~cpu empty_cache
-0.45 entre export finished fit~on fixed form für good gradient_checkpointing helpful il im later login multi nan
-0.45 normal ones on~gtx pair più por program qlora raises rank~traceback saved shared~memory single sizing slurmstepd
-0.45 the~allocator the~arena the~device throughput true unified was~that which works~on всё чем 不 示 见
-0.40 about~the adapters adds array autotuning avg be~loaded buffers cannot~allocate caught checkpoints consumer cpp
-0.40 cudageterrorstring cudamemgetinfo cuda~error cuda~out do~not drop early eine entraînement errors fine~tuning
-0.40 fsdp gradient halves~the help is~listening it~my keep~the kind kv~cache last~line la~taille less listening
-0.40 listening~on llama~cpp main~server medvram modèle more needs~gb next number~of này objects of~its of~mem of~this
-0.40 out own owner parameters parser pasted please~try prima purpose quand reason reports restoring row salida se
-0.40 slurmstepd~error synthetic tab taille tenant the~next the~program the~two too~small trainer tuning txt
-0.40 unified~memory versions vi what write wrong year yours до падает し~ま め 减 字 常~见 程 가
-0.35 about~gb autocast below between by by~its caching caching~allocator calcul capacity cheat cheat~sheet choose co
-0.35 codes compile compute_type cudamallocasync cupy~cuda cuánto due einer either em et exit exits~with exit~code
-0.35 fallback faq fine~for five for~all found frecuentes ggml_vulkan gradient_checkpointing~true hardware harmless
-0.35 has~to hip holds~the how how~much is~now its it~this keep kernel~was last~year leave let little log~so log~which
-0.35 low made~up managed~memory many match memoryerror memory~errors meta ml modelo model~on most ms my~run newer
-0.35 one~card on~purpose opens oserror padding pager pidió pinned pool regex registered requested runbook save
-0.35 share~of shown since skip~padding step the~cache the~context the~lab this~helpful tier tried~to tuning~of vram
-0.35 want wir with~zero wording xid you~know гб из не так さ よ 先 分 数~字 最 能 고
-0.30 aa about above~gb and~is and~we answers any~other arc asked at~gb auf~dem auto bar bfloat bring bus by~default
-0.30 by~me by~signal cache cake candidate card carry change~it cho compile~with computed condition consumer~cards
-0.30 count count~in cudaerrormemoryallocation~out cuda~version cupy_gpu_memory_limit cómo dans dass data
-0.30 dataloader~worker deep~learning dem device_map device_map~auto device~memory de~gpu dies~at dmesg down~from echo
-0.30 else end~of engine~to enough~for entry error~allocating feature fehler fine~with first~operation float for~full
-0.30 from~gib from~model full~fine gaussians gb~for gb~one grows~with guía haben happened hip~out host~with if
-0.30 illegal incidents intel is~not is~shared it~happened karta karte key kv la~tarjeta left~to log~you look lora
-0.30 macos map minimum mixed mode morgen można nas no not~found not~in of~device of~it of~model om one one~gb on~feb
-0.30 outofmemoryerror part perfect phrases pm priority process~python raw read reading reboot reduce refused
-0.30 registers reserved resolution return returns running~on same~card scheda second~process sees shape share
-0.30 shared~with shrinks si simulator small so~is spill square~of staging still stop~with such sudo take tests~in
-0.30 therefore the~cuda the~desktop the~free the~job the~numbers the~regex the~square the~wiki this~as this~kind
-0.30 throughput~tokens time~for to too~many to~allocate to~know traducción triage trt~skipping tu typed until~now vae
-0.30 vram~for warns we~want without worker~pid you~get you~to you~tried zum нет つ イ 例 全 参 名 多 小 最~大 直 看
-0.30 見 见~问 足 那 가~요 기 정
-0.25 adam advice again allocate~memory and~gpu and~on and~the anyone anyone~else an~array apart apple array~with
-0.25 as~cuda attempt before~you behaviour bitsandbytes bot breaks business bus~error cabe cached canary canned
-0.25 cards~the catches change choose~smaller chosen classes clúster comes~from compiling conda conversion corpus cost
-0.25 cpu cube dann date della delta design deux distributed docs double ends~with engineer exclude exclusive exercise
-0.25 explain falta fit fixture fleet for for~launch found~this fp frees from~it full~card gb~as geforce goes~fine
-0.25 go~into halve hand hand~in have~not here~is illegal~memory inputs int invalid in~line is~free it~is it~with
-0.25 jax~resource_exhausted jax~takes job~is killed~by ksameasrequested lab las lesson let~the list loader log~if
-0.25 log~no low~vram mal many~resources matter means~that medium memory~access memory~back memory~here memory~killed
-0.25 memory~outofmemoryerror memory~you million miniforge mismo mixed~precision mod nccl~warn near~the not~tried
-0.25 no~gpu no~need nunca nur object of~these of~vram only~when on~full on~laptop on~nodes oom_kill oom_kill~event
-0.25 opened ore output~of owns paging param parameter pdf peak~is pending pero pid~is pipe plugin print quantised
-0.25 quarter queued quota ran~tests release reproduce~it requested~for requires reset resource_exhausted
-0.25 resources~requested right~the roll say~which scenario scenes seed seen sem served several shape~and shm shuffle
-0.25 signal sizes size~gb się skip square started stops~with storage sync than~is the~board the~caching the~compute
-0.25 the~count the~environment the~failure the~fourth the~minimum the~plain the~request the~server the~string this~on
-0.25 this~the tile to~find traffic training~dies train~on triggered true~and update~the
-0.25 ur_result_error_out_of_device_memory usable validation version~is we~go whatever whose windows without~gpu
-0.25 with~oneapi with~torch with~your worth wraps xpu~out your~own you~would ça~passe драйвер модель от что か~ら だ
-0.25 で~も 不~足 习 全~参 减~小 出~て 前 半 否~有 大 学 怎 或 所 手 报~错 文 查 示~例 索 连 생 여 장 정~리 하
-0.20 _arraymemoryerror _arraymemoryerror~unable about~memory above accumulation active adafactor after~steps als
-0.20 and~data and~no and~you anything~else anywhere an~illegal appears argument article assert~triggered as~its
-0.20 at~start aula available~true avg~prompt back~at batch~in beer before~anything beginners below~gb blue board
-0.20 bought but~it bytes~down bytes~originally call~failed can~hold capacty card~nvidia card~on chrome closed~this
-0.20 colleagues completed contain contains context~and con~gb costs counts cpu~and csrc cudaerrorlaunchoutofresources
-0.20 cudamalloc~retry cuda~memory cudnn datasets data~type day decoding deep defaultcpuallocator depends~on desk
-0.20 desktop detected detected~oom_kill dev~shm dla dll donate_argnums dopo do~the draft drive dès ecc el~mensaje
-0.20 environment errors~in error~cannot error~encountered error~means error~on event~in exam example~of exceeded
-0.20 except exec exits explain~the extension fail~at fall false~using fault file fire fired first~and following~error
-0.20 fp~on fragen from~and from~models from~on front full gb~card getting gib~bytes gib~than go~to gpu~available
-0.20 gpu~cluster gpu~memory gradient~accumulation grafikkarte hallo halve~the hardly header headless heads hence hold
-0.20 home hour if~set index inner installation instead instead~of in~cumemalloc in~deep in~file in~log in~ram in~two
-0.20 issue~is is~available is~fixed is~killed is~possible its~last it~off it~was je jobs~of kb keeps~the
-0.20 killed~process kleinere large~for learning leaves leave~the left~out less~than like~so line~and line~with
-0.20 log~the long looks~like lost lowvram low~on läuft maintainer malloc max_length meet memory~after memory~error
-0.20 memory~grows memory~or memory~so memory~use merci message~of mig mine~is mistakes model model~requires model~to
-0.20 more~system mxnet~cudamalloc mémoire next~to niet node node~running notes notes~for nothing~in no~half no~longer
-0.20 npt num não of~cuda of~jobs of~last of~resource oneapi one~is only onto on~by on~memory on~wsl oomkilled
-0.20 optimizer~step or order~of originally or~choose or~there ou outofmemoryerror~out out~the over paragraph parse
-0.20 partition pixels plan planner preallocation printed process~exited prompt prompt~throughput quantiledmatrix
-0.20 quantization recommend recorded refuses rent requires~more resourceexhaustederror~oom resources resource~shared
-0.20 restart~the resuming~from retries right round running~low runtimeerror~cuda runtimeerror~dataloader run~at
-0.20 same~the same~thing says~of scheduler sdxl selected send sender server set_limit sh shares shipper should~not
-0.20 side~assert signal~killed signature size~of skipping skipping~tactic something something~else somewhat space
-0.20 spill~to status stderr~file step~on stopping straight stream_executor string stub supported switch~to
-0.20 system~memory tactic takes~gb takes~the task~was team tell~me tests thanks~closing that~all that~worked
-0.20 there~something the~api the~backward the~caller the~cluster the~difference the~exact the~file the~form
-0.20 the~loader the~memory the~paging the~parser the~peak the~raw the~same the~size the~table the~vendor this~form
-0.20 this~time thrown timestamp time~limit todo top torch~outofmemoryerror total total~time to~px to~see to~test
-0.20 tpu~available tpu~cores training~run tree trt true~cuda true~the ub uncorrectable under unit upcast used~true
-0.20 uses~too use~one use~the using~tpu values values~are venv viewer was~not webui we~do what~would where~are
-0.20 wiki~page with~classes with~exit worked work~out worst writes xpu your~log you~open zeile zero zwei ещё или при
-0.20 と な~い も や わ わ~り を~半 一 一~行 为 么 么~办 値 先~看 分~に 办 半~分 否 始 就~够 就~是 度 很 怎~么 懂 我
-0.20 把 是~否 終~了 缓 群 考 者 表 要 足~的 还~没 进~程 追 開 開~始 附 나 대 모 일 한 해
-0.15 __call__ _exceptions above~the access~was ada address advise affiche after~this alerts algorithm algorithms
-0.15 alloc_cpu alloc_cpu~cpp allocated allocations~gb all~layers already~allocated also amount and~have and~later
-0.15 and~nvidia and~ready and~see and~tell and~there answers~with anything an~exception api~call appendix asked~for
-0.15 as~is as~well at~alloc_cpu at~load at~the available~false available~gib avg~generation backends baja batch_size
-0.15 batchgröße batch~or batch~too because~it been~allocated behaviour~change being be~that bf block~sizes boxes
-0.15 browser but~unallocated bytes~by bytes~error bytes~total by~that cached~blocks cache~usage calls call~fails
-0.15 cannot~be can~allocate cap card~at cat catalogue caught~cuda cc~successfully cells changes code colab collection
-0.15 collector column compiler complete~error component compute~the concurrent contributors conv_algorithm_picker
-0.15 conv_algorithm_picker~cc copied~from ctrl~to cudaerrorlaunchoutofresources~too cudamalloc cudamalloc~failed
-0.15 cuda~used cumemalloc dan dask_cudf dask~cudf dataloader data~set defaultcpuallocator~can del depends device~side
-0.15 diese difference~between differs diffusion don doubles~the double~the do~that do~you driver~or drop~the du easy
-0.15 ended ends enforce~fail eng entry~function environ environment~variable equipo errno errno~no errors~py
-0.15 error~detected error~device error~no error~step eu ever everybody everyone exc_info exceeds exceptions exist
-0.15 extend extend~dev fail failure~in fair falcon fall~back fatal feb figure figures~are file~train fills
-0.15 finished~in fired~up first~step force for~an for~cuda for~gb for~gib for~host for~of for~one for~our for~two
-0.15 for~your fragmentation freeze from front~of functional game garbage gb~in gc~true generated
-0.15 generation~throughput ggml_cuda_host_malloc ggml_cuda_host_malloc~failed going~to gpu~full gpu~kv gpu~on gpu~の
-0.15 gradient_checkpointing_enable grafikspeicher grateful ha handbuch happen hardware~limit heap honestly http~press
-0.15 if~there ignored image~is including~non info~uvicorn in~__call__ in~colab in~front in~our in~stepid in~the
-0.15 in~tiles iogpu iogpu~wired_limit_mb is~computed is~enough is~fired is~insufficient is~never is~no is~shown
-0.15 is~still is~to is~wrong it~be it~ended it~on it~takes it~up ja job~gpu job~script karten kernel kernels
-0.15 kernel~killed key~value killed~due laptop large larger~than largest layers layers~on layer~of la~mémoire
-0.15 leaves~the leftovers level like~to limits~the limit~reducing line~to link lists~what
-0.15 llama_model_load_from_file_impl llama_model_load_from_file_impl~failed locally logging log~and log~cuda log~this
-0.15 loki look~for losses lower~ngl luck make makes~sense makes~the march marked may may~help may~not mb~on med
-0.15 memory~please memory~used mensaje meu mib~is mlp modelfile much much~memory mxnet naive names~the need~more
-0.15 nicht ninja none none~of not note~that not~about not~exist not~give not~memory no~behaviour no~error ns
-0.15 num_stages num_stages~may nvenc nvidia~smi ocupa of off~the off~to often of~br of~bytes of~on once one~after
-0.15 one~does one~line on~one oom~kill oom~killed or~lower or~num_stages or~run oserror~errno otherwise otter
-0.15 outofresources outofresources~out packages~numba packages~torch pages paging~file peaks peft pile planned play
-0.15 pode pods points policy posted pour press pressure press~ctrl processor process~with programa program~prints
-0.15 proposal prüfen ptxas putting put~this px pytorch~cuda quit ranker rank~in ratio ready~to recently recompute
-0.15 reducing~block release~notes remaining remote replace report required~hardware restored resuming retry~failed
-0.15 review roughly runtimeerror~enforce run~it rápida safe same~gpu same~here seeing see~it selected~device
-0.15 serialization serialization~py service~gpu service~service sessions settings sheet shm~nccl shrink sie simplify
-0.15 simulated sind sizes~or size~and slab slack slots slurm smaller~batch smaller~model small~cards socket soft
-0.15 something~like sooner~or so~don so~there sprawdź stable~diffusion starting~the stepid step~after step~and
-0.15 step~exc_info stop stores streams study successfully~opened such~as sysctl table~of tactic~due takes~of
-0.15 take~this tal tell tensorflow~stream_executor tensors~from texts texture thanks~that that~card that~catches
-0.15 that~nobody that~this that~would there~is the~advice the~alert the~cards the~cell the~class the~edge the~exit
-0.15 the~inference the~limit the~lines the~mib the~most the~nightly the~node the~oom the~paged the~pr the~requested
-0.15 the~retry the~right the~step the~system the~traceback the~user the~usual the~weekend the~weights this~order
-0.15 thrown~when tile~size tip tokens~avg torch~lib torch~serialization to~about to~extend to~normal_vram to~nothing
-0.15 to~or to~out to~quit to~roll to~run to~take to~time turned~out two~lines type unallocated unchanged until
-0.15 until~it upper upstream up~in up~is us users~on user~sees usual uvicorn~running venv~lib verkleinern via vom
-0.15 wants warn~error was~asked was~encountered weights welcome well~as we~get we~had we~have what~you where~it
-0.15 which~is which~of whole~card will~do will~it will~see wired_limit_mb with~all with~context with~full with~ngl
-0.15 with~shape words working would would~get would~have wrap wrapper yes~it yet you~like you~still you~think гигов
-0.15 занято карте ниже обучение почему сколько это く し す を~確 を~見 シ ズ~を テ ド フ 下~面 中~的 会~看 何 便 修
-0.15 做 其~他 写~的 减~半 加 去 块 处 够~了 存~不 学~习 容 容~量 常 并 式 慢 户 把~batch_size 提~示 新 是 是~我 显~存
-0.15 更~新 有~一 有~其 条 标 格 检~查 次~の 段 激 激~活 無 的~报 的~数 相 確~保 空 置~文 習~を 記~事 設 設~定 讲 论
-0.15 赞 连~续 面 개 게 글 럼 리 말 명 쓰 은 을 자
-0.10 _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward _k_m _z aber about~mb about~ram
-0.10 above~it accept access accumulate activations activation~memory actors actors~killed adamw address~the add~the
-0.10 after~epochs against~the algorithm~eng alike alles allocated~gb allocates allocate~enough allocate~gb
-0.10 allocate~gpu allocate~kmg allocating~bytes allowed~gb allows all~that almost alone along alphafold alt although
-0.10 am~writing and~call and~everything and~if and~in and~nothing and~other and~raise and~so and~tensors and~want
-0.10 and~was and~your anon anon~rss another~process answer~with anyway an~earlier an~example an~hour an~incident
-0.10 an~out applies applies~to april architecture arena are~below are~idle are~out are~the are~you artifact asked~by
-0.10 asking ask~for assigner assistant as~in as~it as~of as~the at~once au audience aus avec axis backend~out
-0.10 backward backward~pass bad_alloc~cudaerrormemoryallocation bat batch~sizes beendet been~oom before~we begin~with
-0.10 behind~it beispiel below~gib below~it below~the best be~nice be~right bin bitte blender~cycles block blocks~and
-0.10 both~the box~on break broken built~in but~only bytes~allocated bytes~of bytes~xc byte~size by~allocator
-0.10 by~friday by~insufficient by~it by~one by~peer cache~of callable calls~into call~is call~socket cancelled can~be
-0.10 can~have can~train can~we cap~the cards~with card~for card~has case caught~collective cc~xla chains changed~in
-0.10 change~the channel channels chaos checkpoint~is choosing clear clients code~cannot code~is commented~on compare
-0.10 compilation compose~file compte conda~envs connection connection~reset contact containers content context
-0.10 context~on continue~with copies couldn could~be coverage covers cpp~err crane crashed~due creating~shared ctrl
-0.10 cuda~driver cuda~jl cudf cudnn~is cumemalloc~device_pointer cumemcreate cupy~out curious curso data~bytes
-0.10 decoder decreasing~batch denoiser der~karte description~the device_pointer device_pointer~size device~error
-0.10 device~gib device~has de~la de~vídeo die divide docs~only documentation~on does does~it does~the don~fit
-0.10 don~have don~run doubles draft~is driver~version due~to dummy~requests during~the dynamic ecc~error edge el
-0.10 elapsed embeddings en encountered~in enforce engine~profile enumerate enumerate~loader errors~outofresources
-0.10 error~an error~codes error~entry error~model error~out error~uncorrectable error~unexpected
-0.10 err~defaultcpuallocator estimate estou est~ce everything~else every~epoch every~sample example~org exc_info~what
-0.10 exceeds~the exceptions~outofmemoryerror exception~is exit~status exported external external~library
-0.10 external~local_xla factor factory failed failed~because failed~javascript failed~or failed~out fails~and
-0.10 fails~on fake fc feature~request fewer~layers file~home final finder finder~will finding finetune finished~batch
-0.10 fires first~it first~run fits~on fixed~in fixes fix~it flash forget format forward~pass for~requested for~small
-0.10 framebuffer freed free~including free~the friday friend from~gb from~my full~run function~_z gable games
-0.10 garbage~collector gb~and gb~enough gb~max gb~other gb~was gb~で gc~gc genau generate generator gets~the ggml
-0.10 ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed ggml~cuda gib~and gib~br gib~card give give~the giving~up
-0.10 goes~from good~deal gpu_oom gpus gpu~cannot gpu~errors gpu~を gpu~메 gradients gradient~checkpointing greater
-0.10 greater~than grew gw hallo~zusammen halving halving~the has~less has~no has~total have~been have~it have~you
-0.10 heap~limit heap~out hence~the higher hints hint~at hits host_oom how~the http~starting hundreds ich ich~habe
-0.10 idle id~where if~it ignore img imágenes in including increase~mem info~core info~started injected inputs~and
-0.10 instance instances insufficient insufficient~shared in~an in~any in~code in~enumerate in~every in~llama in~mib
-0.10 in~pool in~processgroupnccl in~pytorch in~worker ip~id ip~over is~being is~disabled is~host is~larger is~mib
-0.10 is~nan is~passed is~taken is~the is~this items~passed itself it~again it~apart it~falls it~from it~over it~that
-0.10 it~the javascript javascript~heap jax~checkpoint jenkins jetzt jolly kann kb~anon kept~for killed~this
-0.10 kind~regards kmg kmg~ib knoten know known know~how large~is last~br last~run latency layers~and layers~of layout
-0.10 lecture left left~of let~me let~us library~call licences likely like~the limite limit~allocation limit~br
-0.10 limit~exceeded limit~is limit~the line~is line~such lists list~is lite little~for live~tensors
-0.10 loading~checkpoint loading~weights local_xla local_xla~xla log~do log~fixed log~out log~please log~then log~we
-0.10 longer looks look~like loss loss~is lote là machines machine~with macro malloc~or managed many~gib marked~as
-0.10 max_bin max_memory_allocated max_model_len max~batch may~stop meaning means measured mein memory~allocation
-0.10 memory~at memory~by memory~exhausted memory~failures memory~issue memory~not memory~out memory~pressure
-0.10 memory~pytorch memory~segment memory~shm memory~what memory~怎 mempoolsize mempoolsize~workspace menos metal
-0.10 me~if mib~of misc~shmutils missing mock models~stable model~needs model~that monitor more~in most~recently
-0.10 moved~to move~the mps~backend msa much~shared multi~scale my~notebook my~ti nach nada native nccl_debug
-0.10 ncclsystemerror ncclsystemerror~system need~not network~tensors never~had nobody~has node~id node~ip normal_vram
-0.10 not~an not~change not~know not~load now~names no~card no~job no~such no~the numba~cuda numbers~are numbers~in
-0.10 obrigado occur oder off of~an of~layers of~pinned of~ray of~shared of~thumb of~us of~your of~yours older
-0.10 older~than one~layer one~with one~would on~cards on~cpu on~disk on~our on~rx on~top oom~error oom~workers
-0.10 open~the operation~timeout operation~to optimiser op~conv ordinal orphan orphan~processes or~device or~external
-0.10 or~switch or~the others other~processes other~programs other~reasons out_of_memory outofmemoryerror~task out~to
-0.10 overlap page~https page~that page~the pairs pairs~and parts pass passe passed~all passed~failed past paste patch
-0.10 peaks~at peak~memory peer perform perform~the period person per~parameter per~process phrase pick pickle
-0.10 pictures picture~is pl plat platform~team please~add plot pool~byte pool~size possible~that pre preallocate
-0.10 prefix prefix~cache prepare pressure~oom previous price printed~by processes~on process~on produced programs
-0.10 pro~gb ptxas~error pull pull~request pushed python~of qu quantisation questions raise~your ran ranks~per
-0.10 rank~error rank~per rapids ray~exceptions ray~killed reached reader reading~the readme read~in read~the reasons
-0.10 reasons~at recently~scheduled reduced reduce~memory reduce~the refuse regexp reicht reicht~nicht reiniciar
-0.10 related~to releases rematerialization remedies reqs reqs~gpu requested~buffer requested~operation request~it
-0.10 requeued reset~by resolved resource_exhausted~failed resourceexhaustederror~out returned return~variable role
-0.10 room~left roughly~gb rss~kb rtx~ti rule~of run_backward run_backward~calls running~for running~reqs running~was
-0.10 runtime~errors run~using safetensors same~as sampler sampling sanitizer saying say~how say~that scheduled
-0.10 scheduled~task script~with seats see~also see~something see~what segmentation~fault segment~dev sein seite sent
-0.10 serve service~cc set~vram shapes sharding shared~data share~one shipped shmutils shmutils~cc shows~of signal~bus
-0.10 significa sitting size~finder size~is size~on size~succeeded skips slide slower sm_ smi~says snapshot
-0.10 socket~malloc sooner so~what so~with speaks splits stand standard~error stands started~server start~again
-0.10 start~with state~to std~bad_alloc stepid~some steps~of step~tasks step~the stops story straight~to strings
-0.10 subject succeeded succeeded~trying success suggest sum sums supervisor sure svc system~call system~error
-0.10 system~is só takes~about takes~it take~smaller taking talk tarde target targets tarjeta tasks tasks~actors
-0.10 tasks~have tensorflow tensorflow~oom tensor~with terminated test~result texto texture~limit thanks~both
-0.10 thanks~to than~the that that~and that~dataloader that~does that~failed that~line that~need that~of then~it
-0.10 the~answer the~builder the~code the~cpu the~customer the~dashboard the~disk the~exception the~faq the~following
-0.10 the~former the~function the~gradients the~is the~learning the~loss the~mail the~message the~missing the~path
-0.10 the~platform the~port the~pre the~ratio the~real the~red the~remaining the~render the~report the~rule the~source
-0.10 the~top the~validation the~week the~wrong thing this~article this~means this~one this~operation this~page
-0.10 this~pr this~worker threshold~of through~all thumb thus tickets tiles time time~period tmp together~with
-0.10 tokens~running took~seconds took~the tool too~high too~large too~long total~capacity total~vm to~address
-0.10 to~bytes to~change to~complete to~compute to~end to~have to~increase to~its to~list to~of to~other to~perform
-0.10 to~raise to~runs to~us to~write trace~of trainer~fit translate triton~runtime try~lowering tuesday turn~on
-0.10 two~gb two~hours two~processes two~ranks typical typically typo unallocated~memory uncorrectable~ecc und
-0.10 unexpected~bus unhandled~system unit~test unreal~engine unser unstable up upper~bound up~failed up~for up~orphan
-0.10 usage~threshold useful users~mailing using~batch uvicorn validate variable~_execution_engine variant vector
-0.10 verdict verified video visible vllm~no vmm vm~kb vram~state wants~to warning was~found was~gb was~killed
-0.10 was~this was~unable watchdog watchdog~caught wer we~don we~ll we~use we~ve we~will what~changed what~happens
-0.10 what~have wheel wheels when~allocating when~they when~you where~does which~exceeds while~creating who~holds
-0.10 why~is will~continue winerror winerror~the with~an with~big with~dummy with~less with~map_location with~medvram
-0.10 with~nccl_debug worked~out workers~are workers~crashed workers~tasks worker~id worker~this write~to writing~the
-0.10 written~to xc~max yourself your~batch your~shared you~start zahlen że видеопамяти гиб градиенты есть чи い う~と
-0.10 え が が~大 が~足 こ~の ち と~し な~る の~ま の~記 は~バ ま~ま み~ま よ~う る れ れ~る を ん ァ ァ~イ グ ス
-0.10 テ~ス ト~を バ~ー フ~ァ ラ~イ リ~が ル 一~下 一~块 三 中 二 什 他 以~上 保~し 修~复 值 其 出~现 占~着 句 只 合
-0.10 和 哪 型~大 处~理 外 多~卡 够 够~用 大~き 太~多 好 差 师 年 开~始 录 往 心 必 思 或~者 打~开 把~batch 换 据~集
-0.10 放 故 故~障 教 文~件 日 早 昨 显 書 最~后 查~看 案 残 没 活~值 深 现~的 理 理~的 用 用~完 申 申~请 的~处 空~き
-0.10 空~闲 章 练~报 续 缓~存 置 老 表~示 见~报 读 载 这~一 这~个 进 量 错 間 闲 障 集 题 高 그 기~를 나~요 답 됩
-0.10 됩~니 드 려 릴 만 메 메~모 모~리 문 문~서 번 변 부~족 아~직 의 이~고 이~면 적 족 직 질 질~문 채 카 카~드 합
-0.10 합~니
-0.05 _k_m~gguf _utils about~it accelerator~memory accumulate~gradients across actions activate activations~and
-0.05 activity actor added adding adr afraid after~epoch after~the again~the age ago ago~viewed ahead algo alias
-0.05 alignment allocated~and allocated~is allocated~so allocate~buffer allocate~mb allocate~rendering allocate~size
-0.05 allocating~tensor allocation~fails allocation~of allocators allocator~asked allocator~settings alloc~bytes
-0.05 all~tests all~you alone~is alter amp and~allocated and~asked and~available and~backward and~batch and~for
-0.05 and~friends and~from and~goes and~had and~look and~memory and~not and~reserved and~run and~this and~to and~two
-0.05 and~use announce another answer any~in any~more an~allocation an~answer an~igpu api~version appear applications
-0.05 apps apps~pid area are~reserved are~there arrête article~helpful asked~the asks~for assert as~before as~device
-0.05 as~long as~one así attached at~about at~all at~exit at~home at~line at~node at~your aucun author autumn avail
-0.05 available~cpu available~kv avoids backend~tpu back~off bad bad_alloc badges banner bare baseline batch~br
-0.05 batch~does batch~that batch~to because~of becomes been~running before~this behind beta between~reserved
-0.05 between~these beyond be~had be~ignored be~in be~on be~put be~set bias~self billion binding blame bloc blocks
-0.05 blocks~back blocks~to block~and block~that book bool both~and bottom box~is box~size br brackets bring~the
-0.05 bronze bronze~badges budget buffers~are buffers~with bug~oom builds built~with but~the bytes~for bytes~gib
-0.05 bytes~in bytes~per by~rematerialization by~this bộ cache~blocks cache~memory cache~on cache~size calculator
-0.05 caller call~cuda call~gc call~it candidates can~reduce can~see capability~vmm capacity~of capacty~of card~as
-0.05 card~could card~or card~that card~too care carries catch~the caused~by cc~can cc~executekernel cc~failed cc~nccl
-0.05 cc~please cgroup cgroup~out changed~it change~of chapter~on checks check~that choice choose~the chunk ci~pid
-0.05 class~is cleaning~up clears clears~it close~other close~the codes~of code~cuda code~the code~to collected
-0.05 columns coming comparing compiler~xla compose compute~apps configuration config~yaml confirm connect constant
-0.05 contiguous controlnet conv~input copied copy copyright cordon core~_exceptions core~py correctly cosa could~the
-0.05 could~we counter count~the covered cpu~instructions cpu~offload cpu~time cpu~to crashes~at crash~on
-0.05 critical~operations cron cron~daemon cross cs csv cublas_status_alloc_failed cuda~amp cuda~compiler cuda~context
-0.05 cuda~failure cuda~gib cuda~hip cuda~outofmemoryerror cuda~reclaim cuda~so custom~node cut cuts czy daemon dask
-0.05 dataloader~workers data~with days~ago deal decorator decreasing decreasing~the defaultcpuallocator~not defaults
-0.05 default~is default~of default~on default~the delete~the dense deploy der~grafikspeicher desktop~with
-0.05 details~nccl details~summary detected~for developer device~allocation device~at device~is device~ordinal
-0.05 de~mémoire differ differently digest directly distbackenderror distbackenderror~nccl
-0.05 distributed~distbackenderror distributed~ncclutils distribution documented does~another does~cuda don~need
-0.05 do~know do~when dp drain drained driver~api driver~cuda driver~error driver~has driver~refused driver~reports
-0.05 drops drops~the dry dummy dumping du~gpu dynamic~shapes dùng each~run easily edition effective either~the
-0.05 embedder ember empty~the ends~in end~in end~with enhancement environment~variables en~latest equal era
-0.05 errors_impl~resourceexhaustederror errors~of error~as error~gn error~gpu error~messages error~reached error~run
-0.05 error~task error~texts eso este estimated evaluation every~device every~rank every~second exact exceeding
-0.05 exceed~the exception~class excluded exclusive~mode execute exhaustion exit~codes expandable expandable~segments
-0.05 exported~by exporter expr expr~sum failed~container failed~jobs failures~in fallen fallen~off far~bytes fast fb
-0.05 few figure~is file~and file~does file~or fill filter find_executable_batch_size finds find~out first~day
-0.05 first~epoch first~forward first~if first~is first~issue first~line fit~py fixed~it fixtures flag
-0.05 flags_fraction_of_gpu_memory_to_use flash~attention fluid flush fn foreign forgot format~csv former forty
-0.05 for~bigger for~block for~context for~days for~every for~images for~its for~model for~others for~out for~platform
-0.05 for~steps for~tactic for~which found~no fp~gb fp~int fp~is fra fragmented frameworks free~bytes free~is
-0.05 frequently from~monday from~one from~root from~torch full~log fun gains gap gather gb~at gb~br gb~or gb~plus
-0.05 gb~thanks gb~の geforce~rtx geht gen generated~by get_default_memory_pool get~its get~past ggml_cuda_init
-0.05 ggml_cuda_init~found gib~for give~up giving gi~ci giảm gn gn~task goes~down goes~wrong gold good~first good~one
-0.05 good~question gpu_hist gpu_mem_limit gpu_memory_utilization~when gpus~detected gpus~in gpu~at gpu~error gpu~gb
-0.05 gpu~gi gpu~partition gpu~video gpu~when gpu~メ gpu~显 graph~for great green grep~for groß grpc guard guest guild
-0.05 gx habe habe~ich had~gb had~to half~the half~vae handles handling hands happens~if happens~on happy happy~to
-0.05 hasn has~an has~failed has~fallen has~seen has~taken has~terminated has~the have~no having heading heißt
-0.05 helpful~yes here~are het higher~value hint~is hip~hip hip~xpu hires hires~fix history~of hit
-0.05 hlo_rematerialization hlo_rematerialization~cc hold~the hosts host~oom host~so house how~do how~is how~it
-0.05 how~large hpp~unhandled ib ibuilderconfig id~type if~cuda if~no ignores imgsz immediately imported improve~this
-0.05 included increase increasing~gpu_memory_utilization inference info info~for info~gpu info~kv_cache_utils
-0.05 info~text_generation_launcher initialized initialized~for input~weight insert install~the instructions
-0.05 instructions~in insufficient~for invented involved in~bit in~bytes in~cluster in~config in~default in~den in~fit
-0.05 in~half in~help in~it in~jax in~mixed in~msg in~order in~performance in~practice in~row in~seconds in~single
-0.05 in~source in~str in~theory in~training in~use in~vram in~which io ipynb is~about is~at is~broken is~bytes
-0.05 is~cuda is~given is~gpu is~harmless is~how is~idle is~large is~meant is~printed is~read is~refused is~slow
-0.05 is~something is~started is~then is~thrown is~torch its~buffers its~graph its~share it~about it~any it~breaks
-0.05 it~by it~comes it~could it~looks it~out it~shows it~slow it~take it~thanks it~won january jax~jaxlib jl jobs
-0.05 job~and job~ends job~killed job~logs job~runs jumps keep~in keep~it không killed~after killer kill~event
-0.05 knowledge knows kubelet kv_cache_utils kv_cache_utils~py labelled lambda largest~batch large~model large~or
-0.05 large~see last_traceback last~edited last~one last~reviewed last~time latent latest latest~release latter
-0.05 launching la~carte le leak~of learning~rate leaves~nothing leave~it leave~this left~over len~gib less~memory
-0.05 libraries lib~site licence license liegt lies life life~of limit~to lines~in lines~that lines~with line~for
-0.05 line~per linux listing llama_model_loader llama_model_loader~loaded llm~error ll~be loaded~in loaded~meta
-0.05 load~with local~memory lock logger logs~and log~failed log~in log~jax log~pytorch log~set log~shipper
-0.05 log~tensorflow log~terminate log~that log~where log~why log~with long~as long~prompts looks~for loom lowering
-0.05 lowering~max_num_seqs lower~batch machine~has made~for made~with mail mailing mailing~list main~loop main~memory
-0.05 mam man many~layers map_location map_location~cpu mar markdown marks matched matching match~on matrix
-0.05 max_num_seqs max_num_seqs~or max~memory max~model max~num may~fail may~have mb~each mb~total md meant meets
-0.05 memoryerror~unable memory~although memory~ask memory~can memory~cgroup memory~exhaustion memory~message
-0.05 memory~occurred memory~required memory~see memory~space memory~the memory~were memory~where mem~usage memória
-0.05 mention merely messages message~cuda message~such message~with messaggio metadata meta~data me~with mib~for
-0.05 mib~so micro~batch minus minute min~max misc miss mit~der mix ml~platform mnist model_lifecycle
-0.05 model_lifecycle~cc modell models~in models~max model~eval model~len model~loaded model~or modules~linear
-0.05 momentum moment~the monitoring month more~of more~with mostly~the most~likely move moves mpi~ranks msgid msgstr
-0.05 much~is much~of myself my~script más mémoire~de na named namespace name~gpu nccl_debug~info ncclutils
-0.05 ncclutils~hpp nccl~error nearly~always needs needs~more need~the neighbours network~and network~is neu
-0.05 never~gets new~gpu next~week ngl~or nightly nine nit nodes node~gpu nodo norm notebooks note~to nothing~has
-0.05 nothing~is nothing~so notice not~for not~get not~match not~one not~share not~use not~vram nov now~and now~on
-0.05 now~that nox no~available no~device no~it no~limit no~please no~single np npu~out num_workers numpy~core
-0.05 num~seqs nvidia nvidia~geforce ob obs octane off~restarting of~all of~context of~core of~date of~detected
-0.05 of~each of~job of~mib of~of of~tensor ok ok~then old~behaviour ollama~model on_oom onboarding once~per once~the
-0.05 one~and one~br one~has one~more one~never one~picture one~piece one~rank one~sample one~sentence one~that
-0.05 only~if only~on only~reduced on~allocator on~allocators on~and on~friday on~gb on~gib on~gradient on~host on~its
-0.05 on~linux on~main on~shared on~small on~start on~which on~windows on~your oomkilled~exit ooms oom~as oom~during
-0.05 oom~killer oom~message opened~on operations opposite optim optimized~to ordered ort~failed or~an or~cuda
-0.05 or~gpu_memory_utilization or~more or~other or~pick or~reduce or~runtimeerror other~applications otter~opened our
-0.05 outofmemory outofmemoryerror~in outofmemoryerror~xpu out~for out~who own~code packages paddle~out
-0.05 paddle~resourceexhaustederror pages~are page~of pandas panel parent partly pcie pcie~gb peaked peak~gib pebble
-0.05 performance performance~critical per~card per~device pessoal petite physical picks pick~smaller pick~the
-0.05 pid~used_memory pilote pin pin_memory pinned~host pinned~memory pinned~system platform~cuda please~read pointers
-0.05 poll pool~limit port portal por~si position possible pourquoi pour~le power practice preallocates~of predicted
-0.05 preempted preferences present probably probe process~hold process~holds process~using product prof profiled
-0.05 programming progress progress~bar properly propose provided provider~options push put~on pytest~raises
-0.05 python~total pytorch_alloc_conf pytorch_cuda_alloc_ py~gpu quantise query~compute quickest quiz qu~il raised~by
-0.05 raised~when raises~an ram~mb ram~not ram~the random range rank~on rather~than reached~heap readme~says
-0.05 read~before read~that read~this really reason~for receive reclaim recognised recognised~by recognises records
-0.05 recovery reduced~to ref refactor referenced reference~to refiner refusal refuses~to regex~in regular
-0.05 regular~expression remark rematerialization~only rendering rendering~resource repeat repo reproduced
-0.05 requests~please request~for request~related request~that request~the require research reserved~allocated
-0.05 reserved~and reserved~but reserved~is residues resource_exhausted~oom resource_exhausted~ran
-0.05 resourceexhaustederror restarting~failed result retries~with retryable returns~the return~conv revert reviewed
-0.05 re~compile rid rid~of right~now room rows rst running~in runs~in runs~on runtimeerror~hip runtime~and run~one
-0.05 run~out run~python run~stops run~time rx rx~xt said same~event same~text sampler~with saves saving say~in
-0.05 say~what scale scheduler~py score scratch~space screenshots search search~for sec see seem seem~to seen~this
-0.05 see~how see~that segments self~stride send~the sense sentence seqs sequence~length seq~seq series server~process
-0.05 services service~initialized servidor set_device~local_rank sets setting~pytorch_cuda_alloc_
-0.05 setting~pytorch_cuda_alloc_conf setup set~is sharing sheet~for ship short shown~as shows shrink~the sich sigkill
-0.05 silence silently since~version sistema sits~on sitting~on six sized size~br size~limit size~tokens slowly
-0.05 slow~but sm smaller~quant smaller~tile small~for smi~does smi~query snippet solution~you someone~else some~gb
-0.05 some~of so~can so~here so~in so~we so~you space~vmem speicher speicher~der split~the spring ssd standard
-0.05 starting~webserver start~and start~up stayed stays~on std step_ step~with sticky still~has still~running
-0.05 stopped~with stops~right stop~the store stored~in str streaming stride strong students subclass subclass~of
-0.05 subject~re submit subprocess successfully such~card such~file suites sum~by suppose sur~la swapped switch~off
-0.05 switch~on systems sys~last_traceback sí ta tables table~in tactics taken takes~minutes tcuda td tells~you
-0.05 tell~them tell~you tensorflow~compiler tensorflow~takes tensorflow~tsl term tessera test~suites
-0.05 text_generation_launcher~starting texttt text~cuda text~is text~of text~ok tf~oom than~gb than~gib than~there
-0.05 that~are that~expected that~fails that~fits that~on their~own them~in them~to them~up then~and then~that theory
-0.05 there~no these these~are these~lines the~array the~available the~backend the~base the~best the~big the~bios
-0.05 the~bottom the~box the~browser the~bus the~bytes the~client the~crop the~decoder the~docs the~example
-0.05 the~failing the~figure the~figures the~five the~flag the~forum the~game the~gap the~graphics the~head the~hint
-0.05 the~index the~kernel the~largest the~latest the~latter the~layers the~log the~main the~manual the~micro
-0.05 the~modelfile the~models the~module the~morning the~native the~one the~opposite the~order the~patch the~picture
-0.05 the~present the~progress the~pytorch the~question the~ram the~rank the~rd the~readme the~recipe the~reserved
-0.05 the~runtime the~scheduler the~service the~set the~share the~slice the~solution the~tag the~task the~team
-0.05 the~topic the~vae the~version the~vllm the~vulkan the~wheel the~with the~wording the~words third~is this~and
-0.05 this~answer this~because this~br this~for this~line this~might this~node this~when three~parts three~times
-0.05 threshold through~it through~on throws tick tiene times~the time~it title~gpu title~how todos tok tokenizer
-0.05 tokens~and tokens~per tokens~that tools topic topic~of top~of torch~is torch~no_grad torch~torch torch~utils
-0.05 total~capacty total~ram total~used to~agree to~alloc to~blame to~br to~fit to~gb to~gib to~grep to~higher
-0.05 to~host to~keep to~mib to~oom to~problem to~say to~send to~torch traces training~job training~stops
-0.05 train~batch_size transformers translation treats tries trop trust trying~batch try~decreasing try~it try~to tue
-0.05 turn~it type~reason typo~in uid unallocated~is understanding under~the une unet uni unless~the unreal
-0.05 unsubscribe unter upgrading uploaded upscaling up~and up~at up~sampler usa usage~gb used_memory~format used~free
-0.05 used~gb used~to users~of users~will use~available use~below use~cuda use~gpu use~smaller usr~lib usually~the ut
-0.05 utilization~or utils~data uv valueerror value~pairs variables var~jenkins vendor verbose video~card viewed
-0.05 viewed~times vk_error_out_of_device_memory vmem vmm~yes voll votes voxel vram~mb vs vídeo walk want~the warming
-0.05 warming~up warnings was~made was~refused was~running was~submitted was~the wav ways~to wednesday week weekend
-0.05 weeks~ago week~on weights~leave well~and well~for we~are we~know whatever~the what~could what~it what~this
-0.05 what~users wheels~for whenever~the when~an when~request when~run when~warming where~do whether~the which~free
-0.05 which~it which~mib which~model whom who~is why~does why~the will~meet within with~br with~device with~error
-0.05 with~gradient with~ibuilderconfig with~its with~key with~mem with~memory with~message with~more with~no
-0.05 with~pytest with~several with~something with~these with~vllm word wording~of word~it workspaces workspace~size
-0.05 works~but worry would~like would~see wrap~it wrap~the write~the wry xc xpu~xpu years yep yes~no yolo your~card
-0.05 your~feature your~first your~model your~program you~call you~ll you~may you~read you~say you~ve you~will
-0.05 zusammen được вопрос кэш ли нужно память свободно あ~る う~な か が~あ が~出 き~な き~の き~は く~す く~だ さ~い
-0.05 さ~く し~ょ ず ぜ だ~さ ち~ら て~く て~み で~は と~が ど な~く な~ぜ の~か の~が の~に の~は の~よ の~プ の~メ
-0.05 の~例 の~読 は~な ま~す ま~で ま~と ょ ょ~う り り~当 る~こ る~の れ~ま ろ を~小 ア ィ イ~ズ ウ カ~ー キ~ャ
-0.05 グ~ラ サ~イ シ~ュ ス~テ ズ ソ ソ~ル タ チ~サ ッ~シ デ~ル モ~デ ャ~ッ ョ~ン ロ ロ~グ ン~グ ン~ソ ー~ド ー~ム
-0.05 一~直 下 不~会 么~会 了~可 了~多 了~显 于 什~么 今 从~改 他~の 付~け 任 会 体 余 例~如 册 决~定 几 出 出~る 切
-0.05 剩 割~り 区 卡~内 卡~的 原~文 可~能 合~精 合~計 同 同~一 含 型~要 域 域~が 境 声 多~少 太 失~敗 好~了 好~我
-0.05 如~何 存~br 存~没 存~用 存~的 学~習 完 完~了 実~際 对~照 対 就~会 己 常~用 序 度~学 度~检 当 当~て 得 微~调
-0.05 必~ず 必~要 情 我~们 或~推 手~册 打 找 报~这 持 接 推~荐 換 改~为 敗 整 文~章 文~言 断~片 明 是~一 是~什 時 更
-0.05 有~没 有~释 本~太 查~点 标~题 样~本 核 框 梯 梯~度 检 次~送 比 比~例 泄 泄~漏 活 深~度 混 混~合 清 漏 照~表 片
-0.05 版 率 现~cuda 理~办 理~时 番 疑 的 的~大 的~提 的~样 的~模 的~进 直~接 看~看 着 確 社 积 程~占 程~序 端 等 类
-0.05 练~或 终 结~果 習 翻 能~是 自 自~动 自~己 荐 行 装 要~多 言 記 読 読~み 计 计~算 论~文 评 说 请 请~问 足~り 边
-0.05 过~大 这~边 遇 都~没 配 配~置 释 释~放 量~一 错~原 错~对 除 際 際~の 領 領~域 预 감 감~사 같~은 거 고~있 교
-0.05 까~지 남 닝 당 더 델 됐 라 로~세 류 를 를~로 리~가 면 모~델 문~제 미 법 사 사~용 사~합 세 세~스 실~제 아 없
-0.05 에~러 오~류 요 용 원 으 저 전 전~체 중~에 치 텐 팀 프~로 할 해~결 했~는
+0.05 _k _work about~gib about~of about~tokens above~all accelerate~utils accepted~answer access~the accounts~on
+0.05 activation~checkpointing activation~peak ad additional add~repor add~swap af affected after~few after~hours
+0.05 after~it after~iterations after~load after~restart after~two after~while again~and ago~by air~gb alert alguien
+0.05 alguém alive~and all alle allo allocat allocated~in allocated~mib allocated~tensors allocated~there
+0.05 allocaterawinternal allocates~its allocate~out allocating~mib allocations~mb allocation~badalloc allocation~info
+0.05 allocation~on allocation~to allowed all~available all~for all~images all~with alone~are already~have
+0.05 already~searched also~fails alten alternatives always~the am~doing am~not am~on analysis and~accumulate and~an
+0.05 and~checked and~contact and~cupy and~device and~do and~don and~every and~get and~give and~let and~never and~of
+0.05 and~report and~set and~some and~still and~stop and~take and~takes and~test and~that and~try and~version and~when
+0.05 annoying another~one answer~accepted antwort anybody~know any~hint any~idea an~account an~empty an~engine
+0.05 an~existing an~gb an~instance an~oom an~paddle an~rtx append~loss apply~node après aren
+0.05 arena_extend_strategy~ksameasrequested are~already are~captured are~done are~empty are~in are~on are~receiving
+0.05 are~too are~using arguments around~the asgi asgi~application asked~years asr assertion assertion~failed assumed
+0.05 assuming assuming~engine asynchronously asynchronously~reported as~err as~far as~many as~they atom atoms
+0.05 attempting attempting~to attention attention~cache attention~on attic attic~ollama attn_implementation at~cuda
+0.05 at~ggml at~import at~least at~night at~opt at~pytorch at~some at~this at~time at~tokens at~torch auf auf~der
+0.05 auszug author~commented automatically au~bout available~qualifiers available~vram available~when avx aws
+0.05 backbone background back~the badalloc badalloc~exception badger batch batch_size~is batches~are batches~of
+0.05 batchsize batch~after batch~engine batch~for batch~from batch~of batch~on batch~with batch~works beam became
+0.05 because become~available beetle before~and before~any before~submitting began beginner bei~mir benchmark
+0.05 be~asynchronously be~caused be~closed be~great be~made be~ready be~stored be~the bfcarena
+0.05 bfcarena~allocaterawinternal bigger~gpu bigger~one bigger~scenes bigger~than binary~is bin~gib bisected bit~adam
+0.05 ble blender~scenes blocks~in blog bonjour bool~onnxruntime boot both~cards bout bout~de bucket buenas buff
+0.05 buffers~of buffer~for buff~cache bug~ggml_backend_cuda_buffer_type_alloc_buffer bug~report builder builder~api
+0.05 builds~commits build~on build~pytorch built~by built~for bus~id but~in but~less but~no but~then bytes~could
+0.05 bytes~gb bytes~is by~disable by~github by~new by~not by~now by~setting by~then by~timer bài cache~available call
+0.05 callback calling~cublascreate calloc call~stacks calm can cann cann~rc can~change can~confirm can~get can~help
+0.05 can~it capacity~gib capture~consider capturing~cuda capturing~cudagraphs card~and card~gb card~had card~it
+0.05 card~itself card~memory card~of card~please card~so carte catching catch~it caused~the cause~is cc~could
+0.05 cc~created cc~onnxruntime cc~resource cc~successful cc~this cfg~file chain chainer~and chain~training changing
+0.05 chart checking checkpoint checkpointing~on checkpoint~on checkpoint~with check~failed child children~of
+0.05 child~failed chunking chunks~mib classification clean click closing closing~the cmd code~br code~in code~no
+0.05 colab~with collect~and comes~in comes~to comes~with come~back come~to come~up comfy comfyui~execution command~is
+0.05 command~line command~was comment~on common_runtime~gpu communicator compile~by complain complaint completely
+0.05 compute computecosts computecosts~error compute~buffer com~ollama concat conda~lib configs config~file config~is
+0.05 connected consequences consequences~if considered consider~decreasing consider~passing contact~its content~is
+0.05 conv conv_ conv_~status conversation conversation~on convolution conv~conv conv~d_ conv~d_grad conv~status cores
+0.05 core~is core~platform correct could~it cpu_feature_guard cpu_feature_guard~cc cpus cpu~is cpu~threads crashed~on
+0.05 created~device created~on create~cublas create~engine create~llama_context creation creeps cryosparc
+0.05 csrc~distributed cu_stream_non_blocking cublas_status_alloc_failed~when cublas_status_not_initialized
+0.05 cublascreate~handle cublas~could cublas~handle cuda cuda_blas cuda_blas~cc cuda_error_out_of_memory~out
+0.05 cuda_executor cuda_executor~cc cuda_gpu_executor cuda_gpu_executor~cc cuda_visible_devices cudaapierror
+0.05 cudacachingallocator cudacachingallocator~cpp cudacustomallocator cudacustomallocator~out cudadrv~driver
+0.05 cudagraph cudagraphs cudagraphs~for cudagraph~capture cudamalloc~error cuda~available cuda~bytes cuda~calloc
+0.05 cuda~cuda cuda~cuda_executor cuda~cuda_gpu_executor cuda~cudacachingallocator cuda~failed cuda~function cuda~in
+0.05 cuda~kernel cuda~set_per_process_memory_fraction cuda~this cudf~merge cuh~at cupy~as current~device
+0.05 current~environment customers custre custream custream~error cut~the cu~out d_ d_grad d_grad~raises d_~conv
+0.05 danke darknet~src dead debian debugging debugging~consider debug~build dec decoding~this
+0.05 decreasing~gpu_memory_utilization dedicated deeplab deepseek deepspeed~runtime deep~neural delete deleted
+0.05 dem~update deployed description description~of det details detection developers development device device~and
+0.05 device~br device~cuda_error_out_of_memory device~dtype device~failed device~job device~name device~of
+0.05 device~pool_memory_resource dev~nvidia dice did~it did~that dies~in dies~while dies~with diffusers direct_io
+0.05 direct_io~false directml disable~cuda disable~torch distance distill distinct distribute dist~packages dn
+0.05 docker~compose documents doesn~fit does~nvidia doing~wrong don~know don~see downloaded down~at do~call do~if
+0.05 draining drawn draws dreambooth drei driver~py dropout dry~run ds dtype~if dtype~torch dumped durch
+0.05 during~cudagraph during~getbesttactic during~processing during~timereformat during~training démarrage each~has
+0.05 eager~in ed edit edited~by efficiency einsum elastic elementwise else~is else~none embedding~model empty~before
+0.05 enable enable_model_cpu_offload enabled enabled~n_copies enable~torch encoder~for ends~the enforce_eager
+0.05 enforce_eager~true enforce~eager enginecore_dp enginecore_dp~pid engine~br engine~build engine~core engine~from
+0.05 engine~version enormous ensemble enter entries environment~location env~lib epochs eps error errors_impl
+0.05 errors~might error~assertion error~at error~cudamalloc error~during error~engine error~exception error~fields
+0.05 error~from error~is error~loading error~occurs error~source error~when error~while error~with esta estimate~is
+0.05 etc ethereum etl eval_accumulation_steps evaluate eval~batch even~one every~batch every~piece exceed~allowed
+0.05 exception~content exception~during exception~in exception~raised exception~set exception~traceback
+0.05 except~runtimeerror except~the exchange executable executable~batch executed execute~in execution~py exemple
+0.05 existing~issue exist~models exiting~due experience experiment experimental explains explains~it extensions
+0.05 failed~at failed~cuda failed~exit failed~for failed~with failing fails~for fails~when failure~at failure~but
+0.05 fail~on faiss faiss~gpu falling falling~back far~as far~more faster_whisper fatal~error fatal~operator
+0.05 feature~map feed feedback~and fields~message files files~are file~app file~assuming file~comfyui file~it file~on
+0.05 file~paddle file~size file~srv file~usr file~venv file~workspace fill~the filtered_tb filtered_tb~from fin
+0.05 fine~but fine~gb fine~it fine~on fine~so fine~then fine~tune finish finished~with finishes first~all_reduce
+0.05 first~backward first~batch first~collective first~try first~validation fits fit~the fit~use fixes~it
+0.05 flags_fraction_of_gpu_memory_to_use~is flag~in flat~now following~exception following~suggestions forgotten
+0.05 forward~backward for~about for~allocation for~and for~batch for~both for~current for~debugging for~decoding
+0.05 for~gpu for~hours for~in for~kv for~lack for~now for~output for~relevant for~self for~shard for~simplicity
+0.05 for~those for~tokens for~us for~validation for~while for~you found~in found~it found~reached four~ranks
+0.05 fraction~static frage frames~and frames~at frames~from frames~of framework~bfc_arena framework~errors_impl
+0.05 framework~op_kernel frame~buffer frame~of free_all_blocks free~according free~at free~mb free~on free~process
+0.05 free~shared free~to from~checkpoint from~child from~device from~disk from~last from~malloc from~me from~source
+0.05 from~sysfs from~vllm ft func functional~py function~alloc function~failed fused gave~me gb~closing gb~is gb~just
+0.05 gb~laptop gb~no gb~nvidia gb~only gb~per gb~reserved gb~so gb~then gb~there gb~to gb~tried gb~what gb~when
+0.05 gb~where geforce~gtx generating geometry getbesttactic getbesttactic~unnamed gets~to getting~this get~through
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_backend_cuda_buffer_type_alloc_buffer~allocating
+0.05 ggml_vulkan~device gib~allocated gib~already gib~client gib~gib gib~non_torch_memory gib~pytorch gib~rounded
+0.05 gib~total gigabyte git github~account gives~back gives~you glad glm gnu good~for got~it got~the got~this go~away
+0.05 go~back go~on go~up gpu_memory_utilization~or gpu~cuda gpu~device gpu~it gpu~loading gpu~models gpu~pool
+0.05 gpu~runs gpu~users grabs gradient_accumulation_steps gradients~and grads graphics graphs~and graphs~are graph~by
+0.05 graph~capture graph~max greedy gres gres~gpu groupby grow growing grpo gráfica gtx~with gym had~negative had~the
+0.05 had~this half~of halved halved~the handle~cublas_status_alloc_failed hangs happens~with has~and has~mib has~more
+0.05 has~not has~one has~removed has~too has~two have~gb have~happened have~question have~read have~searched
+0.05 have~this have~thought hay hazel hbm hd heads~bytes helped help~or her here~and here~it heron hide his hitting
+0.05 hit~an hi~all hm hmm holes honest horas host~and host~cuda_error_out_of_memory host~memory host~ram how~big hpp
+0.05 hpp~maximum hundred hundred~mb hunyuan ids id~compute id~id id~usage if~is_floating_point if~out if~they if~yes
+0.05 igpu igpu~and images~of immer import~cupy import~llm include include~rmm include~these increase~the
+0.05 inference_mode inference~on inference~with information info~engine info~fields info~max info~source info~this
+0.05 info~worker init initial initialised input~very inside~except inside~the instant instruct intel~hd intended
+0.05 internal~frames internal~server internal~unable interrupted interview into~gb invoking in~__getitem__
+0.05 in~__init__ in~allocate in~asgi in~available in~between in~br in~by in~capture in~ci in~convert in~custre
+0.05 in~decorator in~english in~epoch in~float in~for in~func in~general in~gpu in~import in~interpolate in~list
+0.05 in~loss in~predict in~private in~production in~sample in~sec in~some in~step in~system in~thread in~update
+0.05 in~warmup in~wslconfig ipython is_floating_point isaac isn~available isn~the issue~and issue~for ist~der
+0.05 is~above is~another is~bigger is~debug is~done is~empty is~export is~gib is~gtx is~heavy is~loaded is~mb
+0.05 is~missing is~my is~nearly is~optimized is~over is~probably is~right is~running is~sized is~split is~ti is~up
+0.05 is~used is~using is~your item its~context its~internal its~traceback it~always it~before it~but it~down it~ends
+0.05 it~fails it~for it~gets it~had it~if it~means it~needs it~never it~once it~ran it~reads it~renders it~so
+0.05 it~stable it~stays it~still it~there it~usually it~wants it~went it~what it~when it~will it~work it~worked
+0.05 it~would jax_traceback_filtering jax_traceback_filtering~off jaxlib~xla_extension jax~cuda jax~has jax~on jedes
+0.05 jetson~nano jo job job~id job~of join~this journalctl joy json jul june just~before just~not just~too keen
+0.05 keeping keras~backend kernel~errors kernel~for kernel~is kestrel keys kfloat kfloat~batch kib kib~is killed~it
+0.05 killed~with kill~on kind~of knob kohya_ss kokkos kv_cache_free_gpu_mem_fraction label labels~bug label~custom
+0.05 lammps land language~model laptop~with large~the latents latest~version launch lax lax~map layers~go
+0.05 layer~elementwise layer~to lazily la~gpu lead lead~to leak~in learn least~one leftover left~it level~info li
+0.05 lib~ollama liger light lightning ligne like~that limited limit~of limit~on line~arguments line~error line~of
+0.05 linked listed live llama_context llama_init_from_gpt_params llama_init_from_gpt_params~error
+0.05 llama_kv_cache_update_impl llama_kv_cache_update_impl~failed llama_load_model_from_file
+0.05 llama_load_model_from_file~failed llama_new_context_with_model~pipeline llama~instruct llama~on llama~runner
+0.05 llama~server llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server load_model
+0.05 load_model~failed loaded~models loaded~the loading loading~error loading~llama load~flux load~sdxl location
+0.05 locked logits~are logits~on log~before log~current log~during log~for log~how log~message log~nvidia log~on
+0.05 log~says log~to log~torch log~warning log~your long~prompt looked~at looking~at look~at loop~in loss~and
+0.05 lower~resolution low~memory lr lts lunch läuft~es lỗi macbook~air mac~mini main~exiting makes~new make~this
+0.05 manager manual~cast many~samples many~thanks maple marking marta master~or matches math max_batch_size
+0.05 max_batch_size~none max_len max_memory max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup
+0.05 max_seq_length max_total_tokens max_total_tokens~max_batch_size max_total_tokens~warmup max~bs may~node may~see
+0.05 mb~max megatron mem memo memoria~de memory_reserved memoryerror~traceback memory~and memory~as memory~br
+0.05 memory~but memory~bytes memory~do memory~goes memory~growth memory~if memory~is memory~isn memory~limit
+0.05 memory~mb memory~oom memory~per memory~reserved memory~should memory~stays memory~takes memory~than memory~that
+0.05 memory~this memory~to memory~usage mem~fraction merge~of message~_work message~and message~method
+0.05 message~onnxruntime_src message~server message~waiting method~of metrics me~at me~the me~this mi mib~allocated
+0.05 mib~free mib~in mib~rounded might~have miniconda mint minutes~of mir~das mistral mistral~nemo mit mnt modeling
+0.05 models~and models~yolov model~and model~br model~fit model~fits model~for model~from model~gguf model~loading
+0.05 model~loads model~max model~models model~not model~optimizer model~py model~root model~trains model~usr
+0.05 model~var model~weight model~with mode~br mode~set modified modules modules~module module~py moe momentum~eps
+0.05 mon months months~ago more~memory more~on more~ram more~useful most~of mpirun mpi~per mr mr~device msg~error
+0.05 msg~waiting much~gpu much~more multiply multiprocessing my~colleague my~gpu my~guess my~kernel my~laptop
+0.05 my~machine my~old my~training n_copies nacht nach~dem namd name~and name~conv_ name~nvidia nas~ollama
+0.05 ncclunhandledcudaerror ncclunhandledcudaerror~call nccl~version nearly~all nearly~empty needed~for need~for
+0.05 negative~value neighbour network~library never~appears newbie newest new~builder new~issue new~to next~one ng
+0.05 nichts nlp nn~functional no_grad nobody~else nodes~were node~has node~read node~so node~that node~train
+0.05 node~zero non_blocking non_torch_memory non_torch_memory~takes none~non_blocking none~warmup normally
+0.05 notebook~is notebook~on note~from note~the nothing~left nothing~was not~at not~come not~create not~even
+0.05 not~given not~go not~have not~much not~on not~run not~say not~the not~to not~using not~with not~work not~your
+0.05 now~please now~thank now~the no~cuda no~executable no~failure no~matter no~other no~space npu nu nuc nuc~ollama
+0.05 numa~node number~is nvcc occurred~when occurs occurs~during october odd odes odes~py off~in of~feedback
+0.05 of~frames of~hbm of~host of~one of~or of~ours of~pytorch of~std of~system of~the of~to of~today of~training
+0.05 of~video of~you ok~but ok~ms old~gtx ollama_gpu_overhead ollama~blobs ollama~llama_load_model_from_file
+0.05 ollama~ollama ollama~time oneapi~deep one~block one~by one~for one~from one~go one~gpu one~image one~in one~it
+0.05 one~node one~numa one~process one~request one~worker only~after only~changes only~with onnxruntime_src
+0.05 onnxruntime_src~onnxruntime onnxruntime~bfcarena onnxruntime~core onnxruntime~stream on~another on~apr on~batch
+0.05 on~bigger on~br on~call on~colab on~for on~gpus on~it on~long on~mar on~may on~pe on~rank on~requested on~rtx
+0.05 on~sep on~to on~tue oom~after oom~and oom~at oom~the oom~with op_kernel op_kernel~cc opal openai opencv
+0.05 opened~weeks openmm open~an operator~conv optimization optimized optimized~with optimizer~cpp optix op~de
+0.05 op~model original or~ask or~commit or~file or~only or~smaller or~switching or~take or~use or~you
+0.05 other~allocations other~api other~things ours our~documentation outofmemoryerror~allocation outofmemoryerror~as
+0.05 output outside outside~of override own~pictures packages~accelerate packages~deepspeed packages~transformers
+0.05 paddleocr~训 paddle~memory page~locked page~on parallelism~enabled parte pasa passed passed~the
+0.05 passing~cuda_launch_blocking pass~max past~it patches pci pci~bus people per_device_train_batch_size per~batch
+0.05 per~request phone photos pid pids pid~error pid~valueerror piece piece~of pin_memory~false pip~install pixel
+0.05 placed place~of plain platforms platforms~do platform~cpu_feature_guard please~decrease please~do please~don
+0.05 please~post please~set please~stop please~use plenty plenty~of pls pool_memory_resource~hpp pools post~the
+0.05 potential pp prediction prefill~is pretraining primary prints~the private private~pools processes
+0.05 processing~allocation process~has process~it process~of production profile profiling programmer project~is
+0.05 project~sign prompts prompt~of proper proposed protein providers puis purchase pycuda python~dist
+0.05 python~framework python~processes python~site pytorch_cuda_alloc_conf~expandable_segments
+0.05 pytorch_mps_high_watermark_ratio pytorch~activation pytorch~allocator pytorch~with py~and py~model
+0.05 py~userwarning py~valueerror på qa qlora~on qualifiers qualifiers~see quant quantized question~about question~on
+0.05 que~le quits qwen~vl raised raise~with_traceback ram~gb ram~of rank~and rank~cuda rank~failed rank~is rank~of
+0.05 rank~torch ran~it ran~the rather rather~not raven rc rcnn reach reached~zero ready~in read~every received
+0.05 received~sigquit receiving receiving~this recent~builds rechner recipe recover recover~from reducing refer
+0.05 references~the refers refers~to refer~to refresh regards reinitialize relevant~issues relion relion~src relu
+0.05 remains remember remove removed~its render rendered~viewport render~fails render~stops rendu repeated repeats
+0.05 reply~to repor reported~at reporting reproduce~bug requested~amount request~failed rerank reserved~in
+0.05 resolution~max response restores results~in resumed resumes resume~from returning returning~numa right~after
+0.05 right~that rl rmm rmm~failure rmm~mr rmm~reinitialize rocm rolled~back rollout room~for root~ollama router
+0.05 rtx~ada rtx~super rtx~with run rund runner runner~execute running~conv running~with runoptions runoptions~for
+0.05 runs~for runs~through runs~without runtime_error runtimeerror~as runtimeerror~error runtimeerror~mps
+0.05 runtimeerror~not runtimeerror~resource runtimeerror~traceback runtime~failed runtime~out run~is run~needs rusty
+0.05 rvc ryzen sa sabe same~command same~config same~data same~error same~file same~input same~workflow
+0.05 samplingparams sans says~and says~cuda says~mib says~that says~what say~it scaler scene scenes~are
+0.05 scenes~through scene~is scheduler~hit schon scratch~on screen scripts script~that scrypt sd searched~for
+0.05 second~call second~card second~line section seeds seeing~the seems~to see~above see~if see~our see~the seg
+0.05 segfault sentences sep separate~crashes seq sequence seq~len seriously server~on server~stops server~to serve~at
+0.05 serve~py set_device set_memory_growth set_visible_devices setting~the set~enforce_eager
+0.05 set~jax_traceback_filtering set~subdivisions set~up sgl shall sharded shard~to shared~buff shared~node
+0.05 share~ollama shortage short~test shot shouldn should~change should~go should~use shows~gpu shows~it show~it
+0.05 show~the shutting shutting~down sign~up sigquit sigquit~from sigue silent simplicity simplicity~jax simply
+0.05 simply~too simulation since~last since~the since~there sit sits~at size~failed size~found size~in size~the
+0.05 skipped skip~to slice sliding small~scenes smi~and smi~in smi~say softmax solo solved~it solver solves~it
+0.05 solve~it somebody~else something~went sometimes sorry~something sort souci so~do so~far so~gb so~guess so~no
+0.05 so~on so~please so~returning so~that so~why space~left sparse spawn spilling src~acc src~utils srv~load_model
+0.05 ssh stackoverflow stacks stacks~more stack~trace stages started~the starts~and startup start~of state~batch
+0.05 state~dict state~is state~metrics static~to status~code status~message stderr~error std~runtime_error steps~and
+0.05 steps~code steps~in still~alive still~get still~open still~references stopped~at stops~after stops~on stop~them
+0.05 stored struct subdivisions~in subject~gpu submitting submitting~new succeed successful~numa suggestions suggests
+0.05 suite summary~of supplied supplied~memory support supported~by sure~the sure~you surfaces suspect swap
+0.05 switched~accounts switching switching~to sys sysfs sysfs~had systemd systemerror systemerror~fatal table~for
+0.05 takes~gib take~gib take~of take~your tasks~exited task~manager ted tell~us temporaries tensorflow~binary
+0.05 tensorflow~python tensorrt~llm tensors~were tensor~cores tensor~parallel terminated~error terminating terms
+0.05 testing test~script text_generation_launcher~method tf~config tf~keras tf~lib tgi thank thanks~it than~one
+0.05 than~that than~what than~you that~caused that~explains that~has that~it that~much that~no that~point that~shows
+0.05 that~there that~was that~were that~why that~xla that~you theirs them~is them~or then then~dies then~in then~on
+0.05 then~this then~you there~and there~it there~may there~must there~should these~changes thesis they~do
+0.05 the~allocated the~archive the~blender the~branch the~bug the~camera the~chat the~child the~dag the~embedding
+0.05 the~encoder the~error the~field the~final the~fix the~frames the~fused the~graphs the~has the~hash the~image
+0.05 the~in the~jax the~label the~least the~list the~load the~logits the~matrix the~merge the~metrics the~moment
+0.05 the~neighbour the~network the~newest the~noise the~nvidia the~of the~older the~on the~only the~owner the~page
+0.05 the~partition the~plugin the~point the~processor the~profile the~prompt the~rendered the~repo the~rollout
+0.05 the~scratch the~session the~shell the~smaller the~stack the~state the~tail the~tensor the~tests the~three
+0.05 the~tokenizer the~tool the~train the~vm the~whole the~window the~workflow things~to think~that think~the
+0.05 this~conversation this~does this~error this~is this~isn this~machine this~may this~process this~project
+0.05 this~tensorflow this~topic thousand thousand~steps thread through~without through~zluda throw throwing thrust
+0.05 ticked till timeout timer timereformat time~and time~the tiny~model tips titan~rtx title~cuda title~of
+0.05 title~says ti~gb tokens~the tomasz tonight torch~compile torch~csrc torch~cu torch~cuda torch~directml
+0.05 torch~distributed torch~float torch~inference_mode torch~load torch~nn total~gib total~vram touches tous
+0.05 to~access to~become to~call to~close to~developers to~display to~each to~eager to~finish to~fix to~for to~go
+0.05 to~include to~join to~me to~memory to~model to~nvidia to~open to~our to~runoptions to~serve to~set to~smaller
+0.05 to~start to~succeed to~tokens to~upload tp~scheduler tr trade train_step trainable trained~on trainer~py
+0.05 training~goes training~is training~momentum trainnetwork trains~for trains~without transfer trials tried~the
+0.05 tries~to trl true~br true~direct_io true~in true~or true~to try~one try~setting try~smaller trên tsl~framework
+0.05 tune~of turned turned~on tutti two~boxes two~copies two~nodes two~things uhd ulimit uma umber under~load
+0.05 unexpected~consequences unique units unknown unloaded unnamed unnamed~layer unrelated until~oom update~it
+0.05 up~model up~on usage usage~on used~at used~by used~for used~memory useful~to user~supplied uses~gb uses~the
+0.05 use~enforce use~for use~gib use~including use~it use~to use~with using~default using~device using~enable usr
+0.05 usr~local usr~share usually us~the utilisation utilization~to utils~error utils~memory vaedecode vae~decode val
+0.05 valueerror~no valueerror~to value~but variable~to var~lib vectors version~found version~internal version~or
+0.05 very~seriously vez view viewport~never virtual vkallocatememory vkallocatememory~failed vl vllm~import vm
+0.05 vmap~over vocoder voice vol volatile volatile~true votre vram~at vram~in vram~is waitnotificationfn walltime
+0.05 wandb wants~gb want~gb warning~get warning~warning warn~failed wasn was~built was~changed was~full was~set
+0.05 watch~nvidia ways webserver week~with weight weights~and weights~from weights~gb weights~of weights~on
+0.05 weights~take weight~dtype went~away we~moved we~need we~read we~start we~take wh what~am what~comes what~does
+0.05 what~else what~now what~platforms what~see what~to what~tried when~start when~training whether~there which~gib
+0.05 which~may whole why~only why~would wide willow will~fit will~get will~not window with_traceback
+0.05 with_traceback~filtered_tb with~and with~batch_size with~bigger with~chainer with~cpu with~dtype with~jax
+0.05 with~max with~mib with~my with~non with~of with~only with~onnxruntime with~random with~rmm with~tensorflow
+0.05 with~tokens with~vulkan won~start worked~on workflow~worked workload works~and works~out works~thank work~and
+0.05 work~for work~with world worse would~exceed writes~the wslconfig xeon xla_extension
+0.05 xla_extension~xlaruntimeerror xla_python_client_preallocate~false xla~tsl xla~will xt~gb yarrow yarrow~opened
+0.05 years~months yes~please yolov~kfloat your~branch your~current your~data your~input your~question your~run
+0.05 your~session your~vram you~already you~don you~look you~run you~see you~tell you~turn только い~て い~で う~か
+0.05 お~り が~落 き け こ~と す~る せ~ん そ~の た~と で で~き で~し な~ら に~す ま ま~せ み ら ら~に り~な る~と
+0.05 を~か を~に エ エ~ラ キ コ サ ジ~ョ ス~ク ス~ト セ セ~ス ト プ プ~ロ ポ メ~モ モ~リ ョ ラ~ー リ ル~の ロ~セ ン
+0.05 ー ー~が ー~ジ ㅠㅠ 一~张 一~次 一~点 一~般 上~微 上~跑 上~还 不~到 不~够 不~是 不~行 两~个 两~张 中~で 么~解
+0.05 也~不 了~一 了~谢 事 代 代~码 以~下 以~后 以~跑 任~务 但~是 佬 使 停 停~止 像~度 入~力 决 分~配 初 别~模 到~第
+0.05 動~き 化 十 占~了 占~用 卡~上 卡~跑 原 又 发 变 可 同~じ 吧 周 四 回~し 回~答 型 型~时 変 大~佬 太~大 太~小 失
+0.05 如~果 実 実~行 就~好 就~报 己~的 已~经 年~月 建 开~了 形 後~に 循 志 忘 忘~了 总 我~这 批~量 挂~了 指~定 按
+0.05 换~成 据 推~理 推~論 数~据 整~理 断 方~法 日~志 时~显 是~显 显~卡 最~後 有 本~身 机~器 权 样~的 检~测 模~型 次
+0.05 没~问 注~意 测 满~了 爆 爆~显 片~化 环~境 用~了 留 的~问 真 知 第~个 算 管 管~理 篇 系~统 约 练~时 统 编~号 网
+0.05 習~開 而 腾~上 般 行~就 补 要~显 解~像 計~算 話 设~置 证 谁 谁~在 调~qwen 调~到 足~怎 跑~不 跑~了 跑~到 身 输~入
+0.05 还~剩 这~里 送 途 途~中 速 道 部 错~了 长 问~题 间 阶 限 面~的 页 题~描 验 验~证 같 공 노 다 다~시 다~음 데 될
+0.05 래 리~는 마 무 배 배~치 버 부~탁 비 서 서~버 설~정 스 습~니 시~작 쓰~고 어 에 에~서 예 오 올~리 우 음 인 작~하
+0.05 종 종~료 줄 처 추 탁 탁~드 터 파 패 행
+0.10 __getitem__ __init__~py __traceback__ ab abi abort aborts about~this above~for acceleration according
+0.10 according~to account activation add~comment admin advance advanced after~that after~throwing all_reduce
+0.10 allocatable allocatable~device allocated~by allocated~for allocate~the allocations allocations~gib
+0.10 allocation~gib alloc~at alloc~nccl alloc~tot allow_growth~true allowed~gib allowed~memory all~loaded all~models
+0.10 all~ranks all~six always ama amdgpu amount~of an anaconda and~cache and~does and~got and~jax and~keep and~retry
+0.10 and~runs and~type and~would another~tab answered answering an~error an~idea an~option apply archive are~free
+0.10 are~gb are~running are~still ascend asker async as~jnp attach attack attn at~batch at~first at~is at~it
+0.10 at~iteration at~on at~random at~src autograd available available~memory awq back~and badly batch_size_per_card
+0.10 batch~it beginning below~might bert besides betreff between~the be~allocated be~incorrect be~used bfc bfc_arena
+0.10 bfc_arena~cc bfc~allocator bien big~for bin~total bit blob blobs~sha both~of both~on branches branches~or broke
+0.10 btw bug~server builder~pass builds~the but~not but~with by~cuda by~hand by~length by~my by~op by~user báo bị
+0.10 cache~in cache~is called~after call~of call~so call~the can~use capa capability capturing cards~are card~with
+0.10 cases catch cause~first cc cc~bin cc~sum ch chair changed~the chapter checklist check~failure check~whether chez
+0.10 chez~moi chunked~prefill chunks~chunks chunks~in chunks~kib cli client~requested closes cloud code~internal
+0.10 code~returned coffee collect collect~torch come comes~after commented community complete complex computer
+0.10 compute~capability computing context~failed context~is context~with core~framework corporation corrected
+0.10 cpp~most cpp~unhandled cpu~in cpu~the create~llama creating creating~server crop crops cu cublas cublascreate
+0.10 cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent cuctxpushcurrent~device
+0.10 cuda_error_out_of_memory cuda_launch_blocking cuda_malloc_async~will cudadrv cudaexecutionprovider cuda~cu
+0.10 cuda~cudadrv cuda~ep cuda~graph cuda~html cuda~memory_allocated cuda~runtime cuda~to_device cuda~util cur
+0.10 current cur~usage cycles~device darknet dat deepspeed default~settings del~model denoise deployment der~speicher
+0.10 describe detach detect device~cucontext device~cudamalloc device~not device~nvidia device~would dev~fp dia didn
+0.10 did~the die~meldung dim disable~the discord disguise dismiss dismiss~alert display~backtrace dist
+0.10 distributed~processgroupnccl dit docs~say doing domain done~on down~with do~about do~it do~need do~with
+0.10 drivererror drivererror~cuda_error_out_of_memory driver~and each~card eager~attention eats eight~python eleven
+0.10 else~runs el~modelo embedding~service empty encode encountered~an enginecore engine~failed engine~py engine~with
+0.10 enough~allocatable enough~memory entire epoch~is erro errors_impl~internalerror error~after error~could
+0.10 error~creating error~cublas_status_alloc_failed error~nccl error~using ersten es est events everything~is
+0.10 every~step evidence example~with exception excerpt execution~error executor exhausted~oom existing
+0.10 existing~issues exiting expected~on explodes external~xla extra face failed~in failed~to fails~in fails~the
+0.10 fails~with failures~this failure~stack falls falls~back fcn features feedback field file~is file~src finally
+0.10 find~in finetune~py finished~parsing first~linear first~long first~observed first~of flags floats flow fold
+0.10 folks forums for~another for~chunks for~details for~device for~each for~free for~input for~llama for~max
+0.10 for~memory for~my for~single for~some for~them for~traceback for~weeks for~whoever found~vulkan fr
+0.10 fragmentation~maybe framework free~memory free~of from~none from~step from~the frozen full~finetune funciona
+0.10 function gateway gathered gb~after gb~are gb~by gb~do gb~it gb~now gb~shared gb~should gb~used gb~with gc
+0.10 gc~collect general generation~not get~cuda get~from gfx ggml_vulkan~found gguf gib~max gib~on gib~other
+0.10 gib~tried ging gives give~it goes~through goes~up goes~with google got~an go~msg gp gpu_device gpu_device~cc
+0.10 gpudevice gpus~are gpu~as gpu~before gpu~can gpu~gib gpu~gpu_device gpu~node gpu~of gpu~oom gpu~or gpu~out
+0.10 gpu~the gracias graph~execution graph~of grep grid gtx~super guide had~been had~no hair happens~when have~look
+0.10 have~the head height hilft hola holding hoped hours hours~and how~would html hybrid id ideas if~reserved if~so
+0.10 if~that images~in import~jax inc increases inference~set inferência info~application info~model_runner infra ing
+0.10 init_process_group initialize~the initializing inlet~opened instance~of insufficient~memory interactive internal
+0.10 internalerror internal~error internal~failed intern~cycles interpolate into~it invalid~context in~advance in~and
+0.10 in~another in~bin in~case in~chunks in~cuctxpopcurrent in~cuctxpushcurrent in~disguise in~eager in~fp in~jupyter
+0.10 in~main in~paged in~range in~torch in~train in~with ipex is~allocated is~and is~below is~down is~flat is~for
+0.10 is~good is~just is~memory is~on is~plain is~reserved is~small is~so is~with iteration~until itself~is its~memory
+0.10 it~all it~also it~at it~can it~cannot it~dies it~fine it~happens it~in it~may it~or it~please it~prints it~run
+0.10 it~stops it~tells it~then it~to ivory jan jaxlib jax~numpy jetpack jetson~orin jit job~fails job~has job~page
+0.10 já~tentei kept~on kernel~image kernel~of kib~allocated kib~in kill~the know~it koboldcpp kv~pool kw labels
+0.10 language lantern last~night laugh leaks left~on lengths length~audio library~onednn lib~python lib~rs limit~for
+0.10 linalg linear line~out little~memory ll llama_init_from_model~failed llama_model_load llama_model_load~error
+0.10 llama_new_context_with_model llama~context llm_load_tensors llm~info ll~occasionally load_tensors~offloaded
+0.10 loads loads~the load~all local localhost~replica local~lib local~timing logits log~are log~error log~from log~hi
+0.10 log~hint log~of log~output log~runtimeerror look~into lora~on lots~of lstm ma mac~studio main~rs makes~no
+0.10 malloc~at management~https manual mark mask matrix~is max_input_length~max_prefill_tokens maximum_pool_size
+0.10 max~approx max~tokens maybe~the may~lead mb~and mb~for mb~per median meeting mehr member memory~fragmentation
+0.10 memory~gib memory~leak memory~lower memory~on memory~problem memory~py memory~trying memory~utilization mem~gb
+0.10 mensajes merge mesh message~says message~that method method~warmup metric metric~cur might~be mining mir mira
+0.10 mit~gb mixtral mmap mo model_runner model_runner~py models~blobs model~parse model~weights mode~is moi
+0.10 more~detail moved~the moving mp mpi mpi~rank msg much~for much~there mx~gb my~code my~gb my~gtx name~the nano~gb
+0.10 nccl~timeout nd needs~gib need~gb need~to negative neither nemo nettle network~model never~comes news new~one
+0.10 nicht~mehr nnu nnu~net non~zero nor notes~cuda note~run not~always not~static no~branches no~kernel no~luck
+0.10 no~that null null~intern numba number~in numpy nvidia~corporation nvidia~cuda observed observed~failure
+0.10 occasionally occasionally~send offloading~output off~by of~and of~card of~every of~is of~mb of~rows of~service
+0.10 of~size of~tokens of~two of~which oh ollama~llama_model_load ollama~models onednn one~batch one~of only~of
+0.10 on~all on~any on~aug on~both on~card on~dgx on~every on~me on~nov on~oct on~single on~smaller on~ti oom~in
+0.10 oom~unloading oom~when openacc opencl~platform operating operating~system operator optimizer opt~conda or~in
+0.10 or~pass or~pull or~window other~than our~terms output~layer outside~the out~in over~gb oyelaran pack
+0.10 packages~cupy paddlepaddle paged~kv page~file parse~time parsing~network particles passing password
+0.10 password~length pass~will path peak~usage percent persists places platform pod~trainer pool~of portable
+0.10 possible~solutions postmortem preallocated preallocated~temp preset private~pool problem~description proc
+0.10 process~and prod profiling~results project properties prototxt python~pytorch pytorch_hip_alloc_conf
+0.10 pytorch_hip_alloc_conf~expandable_segments pytorch~limit py~capturing quality question~is quite raised~the
+0.10 raise~runtimeerror ram~and ram~for rank~only ran~out rays reads rebooted reconstruction record references
+0.10 refresh~your reinstalled reject relevant~log reload reload~to renders replica~task requested~by requested~in
+0.10 requested~to reserved~by reserved~for reserves reset~the resize resnet resourceexhaustederror~graph
+0.10 resourceexhaustederror~see restarts restore resume retain_graph returned~entries returned~while return~to
+0.10 right~at right~before rounded rounded~to rounds rtx~pci runs~with runtimeerror~no run~in run~the rust_backtrace
+0.10 rust_backtrace~environment rx~gb sam same~node same~notebook same~problem same~process sample says~it says~the
+0.10 sched sched~go schritt script~in searched~the second~notebook see~all segmentation seit seit~dem self~attention
+0.10 server~internal server~log serving session~dismiss session~you setting~pytorch_hip_alloc_conf setting~up
+0.10 set~flag seven several~times sglang sha shell should~it should~make should~the show shows~gb shows~mib signed
+0.10 signed~in signed~out silly single~gpu site size~per smaller~number smi~showed smoke~test software solutions
+0.10 solves sont source source~sched so~all so~and so~did so~the speaker speech speed splitting split~into split~it
+0.10 src~lib src~main srun~error srv st stable~notes stack stacktrace stacktrace~below staff started~by start~the
+0.10 statement states stats statt stay~on stopped~it stops~in strange stream~error structure studies subject~job
+0.10 suggested summary~info supposed sur~le sweep switched~on system system~ram tab~or tag tail~of take~while task
+0.10 technical temp~allocation tensorflow~and tensor~is tentei terms~of tested test~summary text
+0.10 text_generation_client~router text_generation_launcher text_generation_launcher~webserver text~generation
+0.10 tf_gpu_allocator~cuda_malloc_async thanks~in thank~you than~your that~in that~isn that~my that~needs that~not
+0.10 that~still that~what then~at there~an there~any they~have the~beginning the~block the~cause the~cli the~command
+0.10 the~complete the~config the~crash the~dev the~epoch the~eval the~existing the~fft the~fp the~graph the~handler
+0.10 the~key the~laptop the~larger the~machine the~ocr the~output the~paper the~pipeline the~price the~recent
+0.10 the~record the~release the~result the~sample the~small the~stacktrace the~start the~tensors the~th the~time
+0.10 the~tutorial the~value things think this~attack this~branch this~builder this~can this~issue though~the
+0.10 through~the throwing~an thu timestamp~level time~level time~slicing timing timing~cache to_device today~on
+0.10 tokens~in tomorrow too~big too~late torch_npu total~chunks tot~alloc tot~freed tout to~all to~catch to~comment
+0.10 to~device to~do to~get to~insufficient to~it to~leave to~make to~no to~refresh to~requested to~spare to~train
+0.10 to~unexpected to~view tp tpu traceback~oom trace~returned training~of train~the transformer troubleshooting
+0.10 trt~local turns two~of two~separate ty ubuntu ultra~high um unallocated~if understood unexpected une~carte
+0.10 unhandled~cuda unloading~all unset unused un~message upscale upscaler up~to up~verlet up~when usage~bytes
+0.10 usage~peak usage~tot userwarning user~guide use~batch use~in use~kib use~lower use~profiling using~gpu uso util
+0.10 utils util~cpp value~in variable~length variable~tf_gpu_allocator vary vega vendor~nvidia verlet verlet~run
+0.10 version~and version~br very~first viewport viewport~render vk vllm vllm~valueerror vmap vram~used vulkan~devices
+0.10 waiting wall wan wanted wanted~to warmup~encountered warmup~generation warmup~text_generation_client was~at
+0.10 was~no was~ok was~printed was~still webserver~crashed weeks week~both weights~kv went~from went~wrong werden
+0.10 were what~did what~was what~we when when~cuda which~gpu while~the while~you whoever whole~time width wieder
+0.10 will~be window~reload without~trouble with~another with~gpus with~limit with~llama with~nothing with~rows
+0.10 with~rust_backtrace with~that with~this work worker~cc workflow workstation works~now would~do wow wsl xla~xla
+0.10 xorg yaml yes~but yes~know yes~the your~job you~could you~for you~go you~might you~signed you~switched you~use
+0.10 zeros~cuda zero~status zip zluda zombie ³ época без было если же запускаю здравствуйте карта кто можно сообщение
+0.10 уменьшить あ あ~り い~る こ こ~ろ だ~け っ て~お で~の で~止 と~こ な~り に~変 の は~gb ば ま~り り~ま れ~ば
+0.10 キ~ュ チ~を ッ~チ ノ ノ~ー メ~ン モ ョ~ブ ン~ト ー~で 一~个 一~半 一~样 一~步 上 下~の 两 个~epoch 中~间 之~后
+0.10 也 交 从 件 但 你 入 内 写~法 列 刚 别 到~一 割 力 动 单 单~卡 占~满 原~因 另 号 各~位 同~时 启~动 因 在~用
+0.10 変~わ 変~更 夜 大~小 天 如 如~下 子 它 定~し 就~挂 工 应 应~该 想 意 成~了 我~在 投 指 指~点 掉 描 描~述 昇
+0.10 昇~腾 是~不 月 月~日 朝 本 本~文 权~重 果 求 求~助 满 然 版~本 环 现 生~成 由 的~显 确~认 確~認 第~一 第~二 系
+0.10 练 练~到 缩 能~跑 解~决 試 試~し 認 认 议 记~录 试~试 该 谢 質 質~問 起~来 越 越~多 转 输 运 运~行 还~有 通 里
+0.10 里~的 阶~段 가~납 것 계 납 납~니 낮 노~드 는 는~데 도 되 드~립 로 로~그 료 립 립~니 상 수 습 실 실~행 어~제 었
+0.10 었~습 올 입 입~니 있 있~을 제 죽~었 지 하~세 학 했 했~습 호
+0.15 _bfc~ran aborted~at above~ways acc account~related adamw_ adamw_~bit agree agree~to ah air alla alloca
+0.15 allocated~memory allocate~br allocate~gib allocate~mib allocations~may all~four amber ana and~all and~cuda
+0.15 and~each and~privacy and~ran and~shared and~with another~exception answered~by any any~way an~assert applied
+0.15 approx apr arbeitsspeicher are~ok as~tf attention~is attention~slicing at~gib base batch~and be before behavior
+0.15 belegt belong~to be~too body box box~with branch bricht bucketing buffer~of building~engine build~of bytes~on
+0.15 by~an by~clicking call~first call~last camera candle can~do can~one can~the can~try can~you capture card~after
+0.15 card~the case~it cause~system cc~allocator cette ce~que chainer changes~nothing change~anything che checked
+0.15 checkpointing children ciao clearer clicking clicking~sign client~src climbs clips colleague
+0.15 collective~operation command~buffer comment~by commit commits common_init_from_params
+0.15 common_init_from_params~failed compiled console counted cpu~it crash crashed crashes~today ctx cud
+0.15 cuda_malloc_async cuda~and cuda~graphs cudnn~version custom~code cycles~gpu dag dear depth~maps dev device~to
+0.15 de~ram dict difference different disabled disable~upper docs~stable doubled do~anything do~have dropped dump
+0.15 each~time eager~mode ema emails embed encountered endpoint erreur error~message error~occurred
+0.15 error~text_generation_launcher err~mem eval~bug even~with everywhere every~iteration every~time examples
+0.15 exception~occurred executing exhausted exists exited expandable_segments~true expectation fails~after false
+0.15 faster~whisper fell fields file~opt filters filters~size finetuning fine~the firefox first~call first~iteration
+0.15 fit~in float~on followed followed~the for~github for~minutes for~possible for~stream for~weights for~what free
+0.15 free~and free~gpu gb~gb gb~profile gb~vram gestern gets~through ggml_metal_graph_compute
+0.15 ggml_metal_graph_compute~command gh gi gib~gpu gib~in gib~is gio github~you given~back gives~me go goes~on
+0.15 go~down gpu gpu~rendering gpu~use gpu~with gpu~は grad grande gtx~ti guess gui gunicorn half~way has~been
+0.15 has~gib has~only have~to have~written here~the host host~has https~docs https~pytorch if~your imagens image~size
+0.15 import~tensorflow improve improve~the incident initialization inlet input~output in~der in~forward in~module
+0.15 in~pieces in~place in~python in~run in~total issues issues~and ist~eine is~already is~an is~back is~built
+0.15 is~float is~in is~it is~known is~needed is~ok is~only is~that is~written iteration~of it~away it~doesn it~fits
+0.15 it~go it~gone it~has it~helps it~passes it~starts it~works jnp jobs~on job~localhost job~was journal jpg
+0.15 jupyter~kernel já karte~ist keeps~its keras kills kills~it ksampler label~fusion lag laptop~gb last~week
+0.15 layer~filters la~memoria len le~message lib like~this limit~it limit~set lines~of llama llama_init_from_model
+0.15 lm~studio load_tensors~loading loaded load~the localhost log logged log~could log~is log~same lol looking
+0.15 looks~as los losses~append lot lowered lvl lvl~info machine machine~is make~it maps mas matlab matmul
+0.15 max_input_length max_prefill_tokens mean memoria memory_allocated memory~allocations memory~fraction memory~in
+0.15 memory~it memory~left memory~with mem~types message~summary me~it me~on might mind mindspore miner mini mistake
+0.15 model~is model~of model~tensors model~unable moved mx my~card my~dataset même nb ne nearly needs~about network
+0.15 neural neural~network node~name node~with not~need not~set not~solve no~change no~more no~traceback num_ctx
+0.15 num_gpu numa numpy~as nvidia~rtx nó offloaded of~gib of~in of~our of~ram of~them ok~for ok~so ok~with
+0.15 ollama~panic only~rank on~cuda on~free on~job on~jun on~my on~private open opened~this opening opening~encoder
+0.15 ops opt org org~docs or~not ot ought ought~to out~and out~of packed paddleocr paper parallel parou parquet
+0.15 parsing passed~tests perhaps phase phi pip placa please~check pool~use ppo pred privacy privacy~statement
+0.15 problema process~is ps pull~requests put~it pytorch_cuda_alloc_conf pytorch_mps_high_watermark_ratio~to
+0.15 pytorch~and pytorch~org py~in qui radeon raised~from ram~is raylet rd rebuild recording regression
+0.15 related~emails remat removed~the rendered rendering~documentation replaced reporter reproduce rerun resident
+0.15 resource~exhausted retry~with reviewer rien router~client rs~server rtx~gb rule running~out running~the
+0.15 same~batch same~model same~script same~time samples sao sdpa seconds see~https select send~you sequential
+0.15 service~and service~hlo_rematerialization set_per_process_memory_fraction set~it severity shared~host shift
+0.15 showed side since~this sits situation size~input smaller smallest smi~看 solve solve~the somewhere sorry~if
+0.15 so~not so~this spare spelling start statement~we stays~at steam steht studio suffice sum~total svd
+0.15 system~failure tail take~the task~exited te tells tell~the tensorflow~as tensorflow~installed tensors~this
+0.15 terminate terminate~called tests~failed tests~passed text_generation_client text~was tf_gpu_allocator thanks~lot
+0.15 them then~the there~you the~allocation the~and the~br the~card the~console the~container the~cycles the~dataset
+0.15 the~detector the~first the~fraction the~frame the~instance the~notebook the~old the~optimizer the~reason
+0.15 the~situation the~text the~tile the~training the~unet the~very the~workers this~message this~model this~week
+0.15 tiling token torch~zeros total~by total~bytes total~of tower to~and to~batch to~one to~self to~this
+0.15 traceback~most train~log tried trtexec~on turns~out two two~crashes two~notebooks types unable~to understand
+0.15 unlimited until~the upload up~with used~mb uses use~chunks use~pytorch_mps_high_watermark_ratio using~cuda
+0.15 usually~means utilization version~of viola virtual~memory vocab vous vulkan warmup~max_input_length was~it
+0.15 ways~do way~around went~down went~through what~get what~went when~executing when~running whether while~mmap
+0.15 while~opening will~improve will~look win with~code with~cuda with~mb with~out with~two won works~for
+0.15 works~thanks works~with would~be would~fit written~custom xla xla~service yes~that young your~gb you~account
+0.15 you~agree you~are you~asked you~can you~post you~try zu ² всем всем~привет вылетает меня нормально привет то お
+0.15 し~い じ た~こ の~学 ま~し ク ジ セ~ー チ ッ~セ メ メ~ッ ー~バ 主 介 以~了 低 倍 出~ま 加~载 占 号~卡 告 器
+0.15 回~复 复~现 失~败 室 就 希 希~望 帮 建~议 後 成 挂 文~档 有~问 机 样 档 模 每~个 済 済~み 現 用~的 画 画~像 発
+0.15 知~识 确 第 编 腾 识 谢~谢 败 起~動 返 还~是 述 退 退~出 까 까~요 녕 녕~하 니 니~다 돌 돌~리 문~의 시 안 안~녕
+0.15 업 작 죽 학~습
+0.20 __init__ _bfc~op above~exception accelerator afternoon agent alloc alloc_tensor_range alloc_tensor_range~failed
+0.20 allocated~gib allocation~failed allow_growth all~of already~on and~gib and~its and~pytorch_cuda_alloc_conf
+0.20 an~image are~fine as~if as~soon as~you at before~that before~the bei between~and be~created be~done binary blobs
+0.20 brings broadcast bucketed buffer~failed build building~the buy call~to card~in check chose chunks~gib ci client
+0.20 clip cnn code~and comments concurrency container crashes created created~from cuda~device cuda~for cuda~is
+0.20 culprit cycles có das de decode devicebuffer devices device~the device~with die~karte display done do~what
+0.20 duration during~handling each~iteration each~worker effect ends~like engine engine~could enough entrenar env
+0.20 errors~were error~llama error~unable error~warmup evening everything every~card every~worker exactly example
+0.20 exception~another failed~resource_exhausted falls~over fewer first~then fix flux~dev for~it for~more for~node
+0.20 free~gib from~network from~yesterday gave~up gb~free gemma gib~free gib~memory github~sign global goes~to
+0.20 go~from gpt gpu_memory_utilization gpu~and growth guten handling~of happens~add has~gb has~nothing htop if~this
+0.20 ik imagenet import incorrect inside installed~from in~execute in~loader is is~one is~there iterations
+0.20 its~workspace it~does it~goes it~it it~ll it~says it~seems it~should job~ended job~failed jun kam kept late
+0.20 la~primera leak left~for lena lets lief load_tensors load_tensors~offloading logs log~ends log~note
+0.20 log~traceback loop macbook main~error make~the max max_split_size_mb~to maximum may~cause mb~so mdrun means~the
+0.20 memoria~del memory~of memory~tried metashape mib~gpu mib~mib mib~on mmap~true modelo~de model~was
+0.20 more~information mortem must~be needed nel nn noble nothing~for not~be no~problem numpyro oct offloaded~layers
+0.20 of~mine of~my of~that old on only~gb onnx on~an oom~happens opencl orin~nano or~so os~environ other~ranks
+0.20 outofmemoryerror~cuda overnight panic panicked~at panic~unable parsed pid~ip pieces pjrt
+0.20 pjrt~pjrt_stream_executor_client plus post~mortem primera problem~you puts pytorch~but pytorch~if que quiet
+0.20 ram~in reproduce~the res reserved~memory rest restarting~the root~cause same~box scan screenshot searched
+0.20 see~below see~list separate service setting setting~max_split_size_mb shards should~have sim soon~as source~file
+0.20 so~close so~it specified split srun stable starten stay stays stderr step~to stopped stuck student subdivisions
+0.20 swap~or tensorrt~engine tensors~when tf tf_force_unified_memory that~for that~should that~we there there~way
+0.20 these~errors the~attention the~course the~culprit the~gib the~gpu the~large the~loop the~maximum the~nccl
+0.20 the~others the~processes the~quick the~run the~title the~torch the~ui the~vision the~worker this~card
+0.20 this~expected those thx times title too~little total_loss~loss toujours tourne to~decrease to~disable to~use
+0.20 trainer~main training~with trainworker trainworker~pid trouble trying~to ts two~cards two~failures ui ultra una
+0.20 unable update up~by urchin used~the value vision vit waiting~for warmup weekly went~to were~encountered we~can
+0.20 when~oom while~running whisper whisper~large wird with~smaller with~status with~what written wrote xla~label
+0.20 xla~pjrt xt yes your~account you~should zeros как памяти пошло спасибо い~た い~ま す~か た~ら ち~ま で~落 の~で
+0.20 エ~ポ サ~ー ッ ポ~ッ ー~メ 个 候 内~存 卡~是 可~以 各 問~題 在 复 对 已 张 待 我~的 批 改~成 时~候 服 望 来
+0.20 止~ま 正 的~内 的~时 的~是 络 网~络 训 训~练 重~启 題 네 네~요
+0.25 _bfc _v accepted after~about after~some allocate~compute allocator~gpu_ all~the am and~then any~implementation
+0.25 app append arch are~made art as~printed attempts at~that automatic avoid~fragmentation away backend
+0.25 batch~prefill bfc_allocator bfc_allocator~cc bigger~card bios black bs but~these by~itself ca called
+0.25 cc~execution cfg changed check~the chunks chạy collective comes~up come~from command
+0.25 common_runtime~bfc_allocator compute~buffers context~for could~you create~context create~execution cuh custom da
+0.25 decrease~max describe~the device~gpu died disable disk doc docker does~this dr eager en~la está every~steps
+0.25 execution~context execution~of fa failed~on failures fell~over filled find~any flux foreignnode for~that further
+0.25 fusion gb~the get~this gib~reserved gib~the github~com gmx gmx~mdrun gpu_ gpu_~_bfc gpu~by graphs handle~prefill
+0.25 hash heute hey https~github if~the impact implementation~for in~that isn~enough issue~on is~all is~as is~gone
+0.25 iter jax_platforms jax_platforms~cpu jax~errors job~on join kaggle list~of load~model log~my loss~item made
+0.25 made~it mais management~and marek master may~be mb mdrun~version merging mine minibatch model~file module moment
+0.25 morning mossy most~recent never người node~foreignnode nothing~else not~find no~idea occurred of~allocated of~gb
+0.25 of~replica only~in on~github on~with orin~nx outofmemoryerror~traceback overflow pas passes per~gpu
+0.25 pjrt_stream_executor_client pjrt_stream_executor_client~cc point posting prefill~tokens proceso processing
+0.25 program~gmx queue ray recent~call reduction related removed replicas replica~failed reported~by
+0.25 resource_exhausted~out root rs running runs~out same~on second~one segunda set~by shard sign~in sin slices
+0.25 slicing solved sorry~for sprint src~gromacs stack~overflow state steps~to successfully~but survive switched
+0.25 teacher tells~me tesla text~encoder that~is that~moment the~batch the~gpus the~night the~rest the~smallest
+0.25 the~test the~third third ticket tokens~you total_loss to~ask to~cuda to~handle to~lower trabajo tracker trtexec
+0.25 updated updated~successfully was~fine was~updated well went~well what~should without~the with~model workaround
+0.25 written~by your~ram you~do て て~い で~す は 作 关 务 助 動 启 回 服~务 止 正~常 每 经 解 试 过 都 重
+0.30 accounts add allocate~cuda and~after and~gb application avoid batches beim believe blender buffer can~take
+0.30 cards~and card~is com comes core~dumped cp cuda~or deck depth device~cuda di did~not did~you document doesn
+0.30 each~one error~code estoy exited~with failure faster fine first~one floor four frame gan gb~ram gets gigs
+0.30 here~for hint~if ho how~can huge hung idea ilse implementation initialize in~function in~to isso is~what it~only
+0.30 it~runs last~lines layers~to log~what main~panicked maybe meldung memory~try memory~when merged nie night noise
+0.30 no~effect offloading~repeating of~memory onnxruntime~gpu on~this opened~by orin pattern pipeline~parallelism
+0.30 rank~the recent repeating repeating~layers rig samples~per seems self should~do smi~shows smoke someone soon
+0.30 stage steps step~of sur tensorflow~core tensorrt thanks thanks~for they the~full the~problem this~here though
+0.30 thought thread~main tiny titan took too~much to~avoid to~be to~in to~initialize tts tune unless unless~you use
+0.30 var volume von want~to was~on what~can with~it with~the xla_python_client_mem_fraction yolov you~need you~want
+0.30 по し~て の~エ 以 像 后 問 图 起
+0.35 aborted~core around back~to big caffe calling came ce chunked common_runtime confirmed core~common_runtime
+0.35 cuda~buffer customer down~to each~of embedding expandable_segments fft forum four~times graph gromacs have hello
+0.35 here images input installed instance_group instance_group~count is~fine is~okay it~trains jupyter llm lm
+0.35 management memory~for memory~management message my~own new non note now~with no~difference obtiens offloading
+0.35 other pattern~cuda picture png post predict python quick ranks replica reply reported resolve rest~is retrying
+0.35 run~on script see~documentation should~be su tb terminal the~above the~demo the~gb the~model this~morning to~gpu
+0.35 triton try~with up~the use~of using ver version war way~to wgpu why with with~batch workers your~gpu тема し~た
+0.35 た 卡 生 跑
+0.40 aborted already backtrace batch~is batch~size bug burn by~pytorch chat clear_session con core could~not decrease
+0.40 down during error~in error~not expected fails flax fragmentation~see github goes gtx~gb has hashcat hidden isn
+0.40 issue is~set jax jetson leaving leaving~this line~in lots main min models now ocr of~course okay on~device
+0.40 parallelism pc po relevant restarting rules second server~error starting super termina the~build the~other
+0.40 timeline tokens to~load to~your traceback treino un warp xtx вот 了 到 时
+0.45 action allocation~summary and~it config current~allocation default detector dgx er err esto every following
+0.45 follows for~me fraction frames from~to gig handle length loading~model minutes offload on~gpu op pod prefill put
+0.45 py qwen restarted src stream summary summary~follows used 改
+0.50 and~now audio bigger create documentation~for dos eval forward gb~of get~the happens https if~you iteration
+0.50 nothing not~enough nx or~is paged panicked runs says set~to somebody test th the~host tutorial very yesterday
+0.50 you your
+0.55 better bo days default~rank demo documentation gave hi hint just my onnxruntime ram restart should so template
+0.55 the~new three through train training trying worker
+0.60 back comment course encoder even execution get gone les pipeline py~line requests to~reproduce while you~have
+0.65 but could for~this me net os set to~create trains ya за
+0.70 after cause dataset each epoch problem quadro sorry van
+0.75 ai en~el gt load on~the rank rtx some works
+0.80 had notebook ti try way
+0.85 image same
+0.90 both did got
+0.95 it re
+1.10 gtx
+1.20 went
+1.30 gb
""",
    "near": r"""
-1.75 jax_platforms
-1.55 who
-1.50 errno
-1.45 oom
-1.40 finished
-1.15 saved
-1.05 there txt
-1.00 sec
-0.95 mb null
-0.90 acc killed ms
-0.85 cpu cudaerrormemoryallocation timeout
-0.80 creating errors gib return
-0.75 exc_info hbm memory notes pipeline weights
-0.70 assert diff example if invalid json log raise reason
-0.65 cublas_status_alloc_failed env git index passed pt running status
-0.60 commit global_step kv requested scratch socket tests tok true val_loss
-0.55 allocate end epoch explain format llama_kv_cache_init local_rank messages mon name shown since slice test title
-0.55 triggered use want
-0.50 accuracy autotuning built check class completed configs detected driver dtype fatal for gemm_fusion_autotuner kb
-0.50 kind load_tensors logging no retry sh size slurmstepd start trtexec wrote xla
-0.45 amp apple as benchmark black cd dataloader debug expect final from long max_split_size_mb message msg mx
-0.45 pretrain reinitialize request returned train_loss troubleshooting window
-0.40 allocator author bat be best call cards cases config content corpus created cudnn cudnn_status_not_supported def
-0.40 do ecc ep fresh generation gpu_device grad_norm kernel llama loader match nan need of open output parameters per
-0.40 phrases pinned points report sample sheet skipped string that thu times type utf val vram vs written
-0.35 accumulation allocating also anon are byte capability channel checkpoint compiling coords cpp cudaerror_t dir
-0.35 empty engine garbage_collection_threshold gc gguf gpu gpus guild install item library mem mig new ngl opset plan
-0.35 red restored retrying returns rss runtimeerror side struct text timestamp tried uid why without
-0.30 alert assistant aten attempt backends begin body cannot case causes chosen classify cluster component count
-0.30 ctranslate cuda_error_launch_out_of_resources cudaapierror cudasuccess date done each empty_cache etc exact faq
-0.30 far fragmentation free get group handler hards level look needed needs num_ooms ok options out parse plus
-0.30 previous pull queued quota rmm sdpa so speech stop str taken tensors ts tue valid valueerror var verdict wiki
-0.30 xml yaml yes
-0.25 _check_cuda_python_error algorithm bot br bytes caffe checkpoints commands compiled counter cross ctc cudf demo
-0.25 dev device_memory dice dso_loader du encoding eng epochs err estimate exit exitcode external fake fewer filename
-0.25 fixed fixtures fusions gpu_oom grüße gz half has hiperroroutofmemory how href hsa_override_gfx_version infer
-0.25 info input io items joined known lang learning_rate lesson lgtm limit limits lines llama_kv_cache_unified
-0.25 llama_new_context_with_model lr md mean medvram meta mm ncclunhandledcudaerror nothing num_stages numba
-0.25 offload_optimizer offload_param oom_kill patch place pth pytorch_hip_alloc_conf reached render resolved results
-0.25 save saving search sending setting severity shapes signal sigterm simulated skip slow step_ sudo supervisor
-0.25 supported swap test_other_errors_pass_through the took topic unit userwarning verbatim wed writing xid you 用
-0.20 ac activations ad address always answer argument asked assertionerror attention behaviour bfloat binary bind
-0.20 block_k block_m block_n bool bus card charset checkpointing ckpt closing collected comments compile concurrency
-0.20 connection const constraint conv_algorithm_picker copy cordialement coverage cuda_host cudadrv cudamalloc cupy
-0.20 data define div doc docs drill ds dunlin effective elapsed else exc execution_count family flash_attention_
-0.20 floor generate gold gx heuristic hf hint history hits id img instance_group insufficient intern is_oom js kill
-0.20 kmg label let li libcudnn linear lm_head load_in_ log_dist lower lustre max_seq_length maximum mbs merged native
-0.20 nb network newer np num_alloc_retries num_warps off only oomkilled or otherwise outofgpumemoryerror pack panic
-0.20 pass patterns pending platform pr prod quantize questions quit reclaim ref registry remedy reports req retcode
-0.20 review routes safetensors says score se sent sharded shrink site slide split_k std style succeeded success
-0.20 syncedmem synthetic tcp tensorrt than three train tts tuner ul un uncorrectable user val_accuracy value values
-0.20 vm vnet wait week write xformers xla_python_client_allocator
-0.15 _______________________________________________ __init__ ab agent args article attn_implementation attr
-0.15 available baseexception bonjour builds bump cancelled catch changed changelog classname co configmap
-0.15 configuration contained contains context corp creation css cudnn_conv_algo_search cumemalloc deploy deps
-0.15 deviceerror diagnostics directory dmesg ef effect elastic ended enforce evening event exceeded exclusive
-0.15 exported exports feb filenotfounderror fixes fixture fri ft golden gradient_checkpointing gradients grid guard
-0.15 guide had holds host_oom hostname ib idle illegal initialized jobid launched launcher leave license loaded
-0.15 local_xla login lol loom max max_memory_allocated metal mps multiprocessing nodes ns numbers object
-0.15 opened_zipfile oserror others over parser per_device_train_batch_size perfect physical plover pluggy
-0.15 pooled_storage_manager port pos pp processing pub pytorch_mps_high_watermark_ratio reading record registers
-0.15 rejected related removed residues retryable runbook samples sampling see sequences shift sim slug sm_ snapshot
-0.15 sort space stdout step still strings sxm symptom tenant testcase testsuite testsuites this tickets to_string
-0.15 toml too tools tp trace two under url vae validation verbose wall with yarrow yolo 度 法
-0.10 _nvenc accepted access activation activity answered app assert_eq assign attributes autocast avail average avg
-0.10 badge bb before bnb budget bye can category caught cell cell_type changes check_error checklist choose clip
-0.10 colab comfyui compat completely completion components constraint_memcg control ctx cudageterrorstring
-0.10 cudamemgetinfo cudnn_status_alloc_failed cumemalloc_v current_context de debian decision defaultcpuallocator
-0.10 diffusion discussion display_name doctest document don double drivererror during dynamic encode endgroup entry
-0.10 es est et eval events everything expandable_segments expecting expr faults fc fd fi figure figures fired
-0.10 forcausallm frecuentes frequently gen generated get_memory_info ggml_backend_cuda_buffer_type_alloc_buffer
-0.10 glossary gpu_helpers grad gw halve happened head helpful heron hints hip hours impl import instead into issues
-0.10 journalctl kaggle kestrel killer la language larger largest latency listening llama_model_load loki loop lt
-0.10 macos management mapping markdown max_input_tokens max_model_len max_new_tokens median mem_fraction_static
-0.10 metadata mi micro micro_batch might mira missing mlx mock mod msgid msgstr mt mémoire names nav nf not notebooks
-0.10 num_shard number ol once one opencv operation out_of_memory outofmemory package panels parsers paste people
-0.10 petrel picked pickle_module pip placeholder po preflight pressure printed processes profile projects pytest
-0.10 pytorch_cuda_alloc_conf qps ranks raw rc reactions read rel repeated reqmem requirements requires retract
-0.10 reviewed rg role rtx runner say sbatch scripts section server_args set_to_none shared showerror signatures
-0.10 skipping small sphinx split st stable starting_batch_size static stepid streamexecutor stylesheet successfully
-0.10 tactic take team temp testclassify textarea they thread throughput tiles timeseries train_step triage trt uint
-0.10 unspecified ur_result_error_out_of_device_memory us vision vk_error_out_of_device_memory volumes vote wanted
-0.10 watch watchdog wording world would xla_python_client_preallocate yet yi yolov 太 存 小
-0.05 _k _load_pretrained_model _utils abort about accel acceptance ada added ago allocators allowed allreduce alt
-0.05 alternatives announce apt arch artifact ask attn awq back bad bad_alloc badges bare barrier base base_model
-0.05 batch_size being below between bfc block bn bootstrap branch break bronze bucket buffer builder busy cached cake
-0.05 calm cap captured cause cf change chaos chip chunked_prefill_size ckpt_ cli_args cntk codes collect collective
-0.05 columns comfy commandline_args compact compilation compiler completions conf confidence confluence conftest
-0.05 consumed containers contents correct count_over_time course crashes crashloopbackoff criteria criterion cs
-0.05 cublas cublascreate cuda_dnn cuda_error_launch_failed cuda_graph_max_bs cuda_memory_manager cudadriverversion
-0.05 cudagetlasterror customer cut days db dc dcgm_fi_dev_fb_used debugging decoding defaults del dependencies depth
-0.05 derive desk detection device device_map device_oom devicememory diag dies digest direct disk display does domain
-0.05 download dp drivers dropdown due echo edges enum eq errored errorf eta eth every exercise exhausted exp
-0.05 expect_that experiment experimental export fatalf fault feature ff field fieldconfig find_executable_batch_size
-0.05 fits fix fleet flush fmt fn fold footer format_size formatter full function gateway gb_free
-0.05 get_default_memory_pool gm gn gnu good gpu_executor gpu_model_runner gpuerror gpuwatch gradient
-0.05 gradient_checkpointing_enable grads grep grpc hand hassubstr header heading health healthy helps highlights hour
-0.05 hw identifier il imagerecordioparser incidents increase installation invoked ipc ipynb isinstance
-0.05 iter_image_recordio_ iterations january jetson job jobs jonas keen kitchen kl ksameasrequested kv_cache_utils
-0.05 labels learning legendformat less libtpu licence limitations link lists localllama logger lowvram lvl
-0.05 maintenance manager many maple matches math matrix max_bin max_len max_running_requests max_tokens
-0.05 max_total_num_tokens mdash meaning medium memcpy memory_reserved memory_stats merge method mime mit mk mmap mmu
-0.05 model_id modeling_utils mu multiline mut nanny nano nd new_token_ratio night nm nn num_inference_steps nvcc nvrm
-0.05 office often on_oom oomd order otter outofresources overlap owner paragraph param parametrize parquet part parts
-0.05 passes paths performance persistent pinned_memory_manager pipeline_tag please pme pool pre printf priority
-0.05 problems product px pycuda qa quantization quick quillnet ra raised random range ranker readme refused regex
-0.05 release requested_bytes reshape resolution response responses restarting retracted_reqs right room rs rst sacct
-0.05 sbin scavenge schema schemas schemaversion sdxl seconds seen segmentation selective sentence seq_len serving
-0.05 set_limit sha shards shuffle sig sizeof sm smoke snapshots solutions some somebody something sources span spare
-0.05 speicher sprint stages states story study succeed successful such suggestion suite sum sweep synopsis systemd
-0.05 systems tab table tb tbody tessera test_empty test_parse test_retry testing text_generation_router_v thcstorage
-0.05 third_party threads thursday tiny tl tmp tobe tokenizer tokens total train_wall trainer trainingarguments
-0.05 translation tt tuning types unexpected unified urchin usize uv v_num vaedecode val_dice validate validations
-0.05 variable vector venv viele vkallocatememory vocab votes weekly weight what wide wishes working workspace
-0.05 world_size wrong xe xpu yesterday your zeros zusammen 办 半 原 因 大 片 目 碎 答 精
+0.05 __ ___ __inference_train_function_ __main__ _apply _attempt_allocation _c _call_impl _call_tf_sessionrun
+0.05 _configure_zero_optimizer _conv_forward _core _cuda_deserialize _dummy_sampler_run _init_cache _init_group _load
+0.05 _malloc _nn _recv _zn acceleration accelerators according accumulate actor_id adapter additional after agg al
+0.05 alerts alloc_tensor_range allow_growth alone amdgpu ana annotations anonymous apache application apps arc
+0.05 architecture arguments assets attached attachments attention_mask attic attn_mask attn_weights attribute
+0.05 autograd await axes ba backbone badalloc batch_norm bc because bert bflops bhqk bias bins bitsandbytes bld blend
+0.05 both bst buf bytecode bytes_in_use bytes_limit callback calling camera can_shift capture catboost cdist cedar
+0.05 cell_ check_call checks classes client_terminated clock close closed cloud coder collecting
+0.05 comfyui_windows_portable common_init_from_params community compute_type concat configproto conformer container
+0.05 continue controlnet conv_ops conv_ops_impl corporation cpu_mapped cron ct ctk ctv cuarrays
+0.05 cuda_error_out_of_memory cuda_settings cuda_v cuda_visible_devices cudaallocator cumem cumem_attach
+0.05 cupy_gpu_memory_limit custom_allocator d_ da dark_cuda ddr decay deck decoder decorate_context decrease denoise
+0.05 deserialized_objects det detach detail device_buffer deviceid died diffusers dilation directly directml disable
+0.05 disabled discuss dist dlalocaldram dlasram dmatrix dmlc dn dp_rank drain dump dumped duration eb ec edge_ edited
+0.05 ee elif ema embeddings enable engine_args engineer eps er ethminer etime exec execution_block_cb exiting exits
+0.05 exllamav exp_avg_sq expert_gating_func extractimagepatches facebook fallback falling fasta faster faster_whisper
+0.05 fedora fetch filters flags flash_causal_lm flax fname follow force forest forkpoolworker forum forward_call fp
+0.05 from_pretrained fsdp full_state_dict function_node functional fused_moe gave gcc general generate_token geometry
+0.05 getfield ggml_cuda_init githubusercontent giving google gpu_hist gpu_id gpu_mem_limit gpu_memory_utilization
+0.05 gpu_worker gpudevice gpudevicemanager gpuid gpupooledstoragemanager gradient_accumulation_steps gradient_tape
+0.05 gradio gromacs groupby gs has_subgraph hash heads healthz held helpdesk here hidden hidden_states hires hist hr
+0.05 igpu im_end imagenet impact imperative implementation implicitfunc including information infra init_memory_pool
+0.05 initial_pool_size initialize inner_training_loop input_feed input_ids inspect int interpolate ipex ips
+0.05 ipykernel_launcher iq ir is java jetpack june just jx keep kernelspec key_states kofi kubectl kv_size last lax
+0.05 lc ldm le left lena libbitsandbytes_cuda linux llama_init_from_model llama_model_loader llm_load_print_meta
+0.05 lmdeploy load_model load_state_dict loadmodel local localcudacluster localhost lock loops losses lost ls lunch
+0.05 macbook main mainprocess makes managers map_location mark masks max_batch_prefill_tokens max_depth max_length
+0.05 max_prefill_tokens maximum_pool_size maxpool maxrss mean_ megatron mem_get_info memory_format memorypool
+0.05 mempoolsize merci mhz mine minibatch mistralai mix mnt model_dir model_executor model_parameters model_type
+0.05 modeling models moderator module modules moe momentum monday months more mory motivation moving mpi mul mul_
+0.05 mxgetlasterror my n_batch n_expert_shared n_ff_exp n_gpu_layers n_layer_dense_lead n_ubatch namespace nas
+0.05 ndarray ne nemo nfs ng nll_loss non_blocking none norm normal nt nullptr num_ctx num_gpu num_images_per_prompt
+0.05 numpy nvinfer october offline okafor ollama_context_length ollama_keep_alive ollama_llama_server onnxruntime_src
+0.05 openai operating optimization ordinal org_tensorflow outofmemoryerror output_names outs oyelaran packed
+0.05 paddleocr para parallel partial partially pbtxt pci pd peak_bytes_in_use peft persistent_load phase
+0.05 pickle_load_args picture pin_memory pipelines pl port_args portable possible pow ppdet pre_execute_cb preds
+0.05 priya prngkey probe proc process_name processgroupnccl proj project prompt provider ptr py py_str qlora que
+0.05 query_states qwq rain raise_if_cache_size_invalid ran rate read_csv ready real rechner recompute
+0.05 recursive_execute recv_device reduce refvalue region relevant remote rendering repeat repeats repo repr
+0.05 requestedspace reset resnet resource restore restore_location resume revision rgb rl rmm_maximum_pool_size
+0.05 rmm_pool_size root_key rounded router run_id run_options run_scheduler_process runtime_exception
+0.05 runtimeexception rusty rw safe_cuda_api_call sat scale_factor scaled_dot_product_attention scaling schedule
+0.05 scope second secondstagefeatureextractor sed seg select send_device send_device_incarnation sep set set_device
+0.05 set_per_process_memory_fraction share shutting si sigmoid similar situation solver sorted source_file spill sqrt
+0.05 squeue sr_x srun standalone starting startup state_dict stdin stem stopping storage_type stride student studio
+0.05 subdivisions subprocess sure sw sys system_allocator systemerror tacticoptimizer taichi taking target targets
+0.05 tasksetmanager te teacher tensor_name tensor_parallel_size tensor_type tensorrt_llm tensorview
+0.05 text_generation_client text_generation_server texts threshold through throw_api_error thx tid tidy tiling to_gpu
+0.05 tot total_loss tower tp_rank tpu tracer train_batch_size train_fn trainnetwork transcribe transform tritonserver
+0.05 trl trust_remote_code tune_controller tuple type_k type_v ui uk ultra undefinitializer unexpectedly units unix
+0.05 unpickler unsigned unused upscale usage use_cudnn_on_gpu used_gpu_memory used_memory utc util utils uvicorn
+0.05 validation_data vec vega via view virtualmemorybuffer visible vivid vl vmm volatile wandb wants warming warn was
+0.05 welcome where will worked workers workflow wrapper wry xc xeon xgboost xla_python_client_mem_fraction xs zephyr
+0.05 zero_optimization zeros_like zesty zip 回 境 的
+0.10 _____ __version__ _alloc _do_call _lib _run_fn _state _v aborted above actions activation_checkpointing add af
+0.10 alignment allocateimpl allocatememory allocaterawinternal alphafold answers api apiversion aug auto axis batches
+0.10 beam bfc_arena bfcarena bge bitmaps blas ble blobs bufferassignment buffers callbacks caller candle capi cargo
+0.10 cat caused cb ccsrc ce cells cfg cgroup chapter chrome chunks closure common common_runtime complex compose
+0.10 computecosts concat_op concurrent create csv cu_stream_non_blocking cuarray cuda_stream_ cudatoolkit cufft
+0.10 curr_region_allocation_bytes_ currently custom custreamcreate daemon dcgm_fi_dev_fb_free deepseek
+0.10 default_restore_location defaultallocator den der desktop detector device_id did didn difference dim dims
+0.10 dropped emb embedding enginecore entries eog epyc error_handler erroroutofdevicememory etl eu ev even exceptions
+0.10 execute executed face failure failures fairseq_cli faiss fe feat fftn fit flash_attn flow flux fr fraction
+0.10 freq_base freq_scale fun func generating get_output_data gfx gh gigs got green heap help ideas ids ilse imgs inf
+0.10 inferencesession input_data_all instruct internalerror jit jo jul juniper jupyter keras lammps last_hidden_state
+0.10 latent lbm learner len lightning linalg lindqvist llama_model_load_from_file_impl llm_engine loadengine location
+0.10 log_softmax logged logicaldeviceconfiguration longest lora ma macro malloc map mask max_batch_size memgetinfo
+0.10 memo memory_limit memory_limit_ metrics mindspore minibatchsize mining mistral mixtral morning mp navi nchw ner
+0.10 nightly no_grad noise noor nov nproc_per_node nuc nv_gpu_memory_used_bytes oct official offloading old
+0.10 ollama_num_parallel omp_num_threads onnxruntime_pybind onnxruntimeerror opal opened ops optim optimized
+0.10 optimizer option optix optshapes orin other output_data output_type output_ui outputs particles pcie
+0.10 peakreserved petra physx plat plugin pool_allocator pools posted prefetch prefill processed profiling ps quiet
+0.10 qwen ray raytaskerror relu repeating repl required res restarted ret retro return_tensors reward rm round rows
+0.10 rt runners runtime rust scala scale scheduler screenshots sd_hijack_optimizations sequential_executor
+0.10 serialization series service set_logical_device_configuration sgl shard shell shows size_t sleep slot smaller
+0.10 source_line spark spec split_cross_attention_forward sql srt stand started statistics steam stream
+0.10 stream_executor strides subgraph_callable subject summary sun super support tag tail takes terminating th thank
+0.10 to_device total_gpu_memory total_region_allocated_bytes_ tr traceback_utils transformer translate triton
+0.10 truncation ub umber unable unset unsqueeze ups vcpu versions vol von wan webui were words xtx zero
+0.15 _conv _session _try_malloc accelerate actor actual adding allocatable amd and any anything apr arange artifacts
+0.15 assertion backend backtrace bench beta bf big bin block_ buildserializednetwork but cache calcul capabilities
+0.15 chain chat ci classifier cli command complete cp critical cumemcreate current dag dataset day dear dec
+0.15 device_put device_type dictionary discussions documentation down dt early ed en enabled enough executing
+0.15 execution executor expansion fa fan feed_dict fetch_list ffff fine float fps gable game gan gelu ggml_vulkan gi
+0.15 gmx goroutine gpt gpu_rendering graphics hallo have high home host initializing inner ish iter key kib lan
+0.15 largestfreeblock lattice learn like llvm llvmpipe lm loads logs lunar machine made manual matmul
+0.15 max_input_length maybe_live_out miniconda mode model model_ model_lifecycle model_runner mossy most na nettle
+0.15 newbie newest nhwc noheader num num_updates num_workers nx ny nz offload offloaded op_name opt opts page params
+0.15 partitions pattern pc pred processor prop providers pytorch quadro quarry radv randn rapids raylet rec recent
+0.15 recon relion replica rerank reserve_size restart retain_graph retries rules run_metadata runbooks runoptions
+0.15 ryzen saveengine scores sd sentences serve sess settings sglang should sigabrt silver softmax stderr stops
+0.15 target_list tasks text_generation_launcher tiled time tm to token train_ds transformers transport
+0.15 tritonbackend_modelinstanceinitialize video vk vllm warm warp we well ws xl xorg xx
+0.20 ____ _k_m accelerator alloca amber an attempting batch bd beetle bits bvh centos ciao
+0.20 cl_mem_object_allocation_failure clcreatebuffer com con conda condition constant conv cudadevice
+0.20 cudaexecutionprovider cycles dask deepspeed details detect devicebuffer diffuse distribution duplicates encoder
+0.20 encountered examples fail farm feeds fft freememory gemma ggml_assert ggml_gallocr_reserve_n global gres gruß
+0.20 harbor hi hpc https image include inlet inlined jl jnp join jpg jvp lantern layers length libc libmxnet list
+0.20 llm_load_tensors lo makefile may microsoft min mini minutes mlp model_name_or_path nnet op_requires our padding
+0.20 parameter partition peak peer per_process_gpu_memory_fraction phi pose ppl ppo program properties pyx question
+0.20 queue rand raven recover regards reply reserved rocm secs seqs server short singledevicememorypool slurm solved
+0.20 sparrow sr ss stat tgi titan totalmemory trains trainworker triangles tune ty uma uploading virtual www xlarge
+0.20 xlaruntimeerror young
+0.25 adamw alloc am async badger blender bt bug building client cores crane crash crit cuda_driver cv data_format
+0.25 decode default delta distill dusky embed enc ends expected fairseq falcon fern find forums fra ggml gin glad
+0.25 gpu_options hazel http instance ip iteration jolly julia kept lab laptop large layer llama_kv_cache load loading
+0.25 major memoryclockrate minor mo mxnet n_ctx noble non note ocr op_kernel opencl operator output_dir pcibusid
+0.25 powershell predictor print print_info pro problem query reproduction rollout seq solve src stacktrace stage
+0.25 starts tags terminated then ticket timeline today train_inner trial turn unknown up updating usr variables
+0.25 version viewlayer vit void webserver which windows work wsl xla_extension xt
+0.30 _bfc _device at atoms box bs console cpuexecutionprovider crashed cuda cuda_allocator discord dt_float
+0.30 enginecore_dp environ errors_impl forward found frames github go gpu_ gpuarray gt hit inc incident init intel
+0.30 ipython jaxlib jun kwargs latest logits matched maxallocsize mcu me member memusagechange numallocs onnx
+0.30 onnxruntime ort paged rank received reporter runs seed single slack svc system top tsl unallocated vulkan warmup
+0.30 whole
+0.35 allocation anaconda brisk chunk cpus environment envs error exe hello ivory maxinuse ml net next nvidia ollama
+0.35 paddle pebble pid radeon reproduce rule rx smi source standup stats task warning whisper wps
+0.40 allocated append code ember fails feats fluid ghz inuse issue jan llama_context ncnn plain png post posts root
+0.40 run scene sched shape steps thistle ti viola
+0.45 action behavior capacity compute devices dgx graph gtx hashcat nccl pm stack ubuntu users
+0.50 could docker exception framework gb geforce handle internal lib org pod same session srv stopped tensorflow tf
+0.50 transpose update
+0.55 already by cu frame llm scan
+0.60 core node resources training using
+0.65 build line op traceback worker
+0.70 bfc_allocator cc continued on ram resourceexhaustederror result tesla
+0.75 packages resource_exhausted thanks works
+0.80 commented
+0.85 file jax loss os
+0.95 failed self
+1.15 comment
+1.60 description
+2.10 it
""",
    "lead": r"""
-1.75 ` „
-1.55 we
-1.50 gib
-1.45 like
-1.40 info who
-1.35 that
-1.20 >
-1.15 cuda_driver stream_executor
-1.10 tensorflow
-1.05 tried
-1.00 does memory
-0.95 ends for met per torch
-0.90 free pytorch warning
-0.85 is je out question texts …
-0.80 how interview page
-0.75 common_runtime exc_info tensor will
-0.70 every flux ggml_cuda_host_malloc her other print ram there { «
-0.65 allocator core für llama_model_load ran theano
-0.60 bij de docs docstring il meets once read to too where по
-0.55 " ; allocated are asked den from just mib och oom stop virtualmemorybuffer would » 文
-0.50 ciao do hello im isn launch lower op_kernel plan resizephysical seen should sim threw вопрос │ 问
-0.45 as front ggml_metal_graph_compute guard has if kind never pool shown side starts stops write xla_extension ” 的
-0.40 ' \ allocate c_api conv drop engine errors estimate hand ich keep knows limit points prefill size skipping the
-0.40 thread true xgboost 题
-0.35 allocating be below caught chapter command device ein fake fields hallo hint idea loss nit noch não op_requires
-0.35 or people recognises suppose tell tests this throws trained unit voor warn wiki zusammen 器 有 请
-0.30 * allocaterawinternal batch_size bfcarena bot cards config conv_ops cudnn each end figure gb
-0.30 ggml_backend_cuda_buffer_type_alloc_buffer gw jaxlib looks make makes mps op pattern que raise returns search
-0.30 slide sooner test ts un userwarning which yet you же 是
-0.25 $ / ? algorithm asks avec canned cannot cl_ come counts cudasuccess di die een entry everyone failure faq fault
-0.25 ggml gpu_oom into killed known kommt left level lib many matches metal mode number processes raising red regex
-0.25 strings table video weights won workspace 。 「 ト ン ・ 의
-0.20 ask attempt back backbone came capacity catch compare conv_algorithm_picker cudaprogram cuh dans device_helpers
-0.20 difference empty eng er except executekernel exit expected explain external fp gets gpu_memory_utilization great
-0.20 jobs kb kernel line logs longer mar modules numbers onnxruntime_src order parser på quotes raises reading readme
-0.20 refuse refused requested resource_exhausted rmm row runs scheduler sh show size_t std tensorrt texto three tip
-0.20 total tune use when whoever why work wsl zero не 下 中 以 本 这 시 ）
-0.15 about again and backends bar batch block blocks cache cpu cudamalloc don du echo em empty_cache
-0.15 find_executable_batch_size have het hold init input its komunikat kurze la launcher les local_xla look march
-0.15 memoria msg much need needs no none note of please por pour problem proposal request retry return room rtsafe
-0.15 runtime saferuntime sample sampler say scratch sequence sequential_executor shared simulated something spec str
-0.15 stream system through tiny triage van way week whether whole windows xla гб し た て ま 会 原 在 存 显 面 지
-0.10 = [ allocation already au available backend calls classify cluster console context cuda_error_out_of_memory
-0.10 dataloader debug did ep finetune fit fix four generate ggml_vulkan gpus grep help int kv later let ll lvl meet
-0.10 ml mock more msgid ngl opt options output paddle para paste pessoal predict program pytest quiz re real reason
-0.10 release runtimeerror saw section site startup string subject sur them thing threads una unallocated usually vllm
-0.10 vram vs wants width wish wording words wrapper zu } ~ для 不 出 版 错 그 니 다 면
-0.05 & ^ __wrapped__conv _state aa above accelerate alert anybody between bool capi catches classifier close
-0.05 colleague com common conda contains content count_over_time cudaruntimeerror cuvidcreatedecoder dataset dec deep
-0.05 der draft driver envs even fail feb forum ggml_gallocr_reserve_n given gpu_hist graph graphics guide hardware
-0.05 hence hi holds host infer internalerror is_oom jan keeps know lab local_tsl mail map match matmul means messages
-0.05 messaggio model model_lifecycle most network nur object often onnxruntime_pybind opencv params past phrase pre
-0.05 printed put rather reserved resourceexhaustederror reviewer rtx runbook rust sep short shows side_effect small
-0.05 some someone status style such sum summary sweep take ten textures thursday times trains trying turns txt
-0.05 typical under unhandled updater_gpu_hist us users ve void want while xpu · ¿ строка — が く こ を メ モ 好 看 第
-0.05 문 오
+0.05 _ffi _jax acceleratorerror actor allocatenewregion also amd another anything apr around attic aug builds báo
+0.05 call calling comes comfy complex container conv_ conv_ops_impl crashes create ctx cudadrv cv deepspeed depth
+0.05 different docker embed en english errorcode et exits following fooocus gpu_mat handle high hires hour https
+0.05 include instead issues iterations jaxruntimeerror jit jl jour jul kubernetes lang lauf layers logging ma mal
+0.05 maps matmul_ max_input_length max_prefill_tokens max_total_tokens membrane mini moved multiproc_worker_utils
+0.05 must nas nd next nnet nodes non notes nov now obtiens oct old onnxruntimeerror parameter pjrt
+0.05 pjrt_stream_executor_client proc project ranks rapids refine reranker residue resize restart rror said
+0.05 screenshot see sentence serve severity si since się slurm softmax split stack steht still storage stub super
+0.05 sycl tells text_generation_client tgi thank thesis tid tm torch_memory_saver tous tp two um unet unwrap utils
+0.05 virtual vllmworkerprocess weight window workers yes всем • か と ラ ロ 例 接
+0.10 # _work ac add al always any api arc arrête assertion bf big by carb chain change changed char ci comment
+0.10 conditional_t critical decoder del detector dialog directml doc due entraînement errtype es everything failing
+0.10 false fork forward framework fusedconv go good gromacs hours hpp level_zero llama llm lora may mb md meldet
+0.10 mensagem mining mlx mon namd name new nie opencl operator optimizer oserror parallel pass permanent pooled_ port
+0.10 radeon refuses reply rig rs rule runtime_error seconds seit self sent serving share standup state takes team
+0.10 they thrw til timestamp titan today tornado tuning ui unavailable und unser using value vit waitnotificationfn
+0.10 was | привет █ な に グ 后 天 始 开 志 提 昇 最 模 直 腾 里 가 돌
+0.15 _cl abi aborts awq beim bitsandbytes buffer caffe card chat chatglm class client clip creating cuda_call cudf da
+0.15 dear description embedder encoder encountered entrenar ever execute executor export function_node gave gone got
+0.15 heute hola id instant ipex isaac itself laden layer learning libc loaderror loads max mdrun mein meldung
+0.15 metashape mi modelo ncclunhandledcudaerror ngp nicht nuc nvidia octane off optix org_tensorflow pipeline point
+0.15 pr providers pyopencl quits really replicas rerank right rows rx sd source src srv start su svc tensorrt_llm
+0.15 terminating text things unexpected upscale wan well whose época ち は エ ッ バ ー 一 个 务 卡 挂 服 起 어
+0.20 ! _arraymemoryerror _driver ab alphafold am amrex anyone backward bad been body bricht broke case cause
+0.20 clcreatebuffer confirm cudacall cudaerror cycles data day decode deepseek dem doesn example exhausted far faster
+0.20 file float found friday getting goes gpuarray gym had heads hit home img inside ist iteration lammps list long
+0.20 memory_pool min mistral net nothing ocr only onnx peak press processing prompt resource sees service set setting
+0.20 spark stack_like_memory_pool steps taichi terminal terminated th think tpu tts ultra uncaught up vae what wrong
+0.20 xlarge xt your × вылетает 型 学 测 習 는 세
+0.25 _nvenc abort all atom attention attn branch cc checkpoint clenqueuendrangekernel closing con cublas das days dr
+0.25 else ended enough epochs exceptions faiss find function gemma gestern gtx guten in journal koboldcpp loading
+0.25 loop lr mem open outofmemoryerror packaged popup relion replica returned rocm running runtimeexception sale
+0.25 scene sched solved throwing trt vk warp workstation zeros меня 了 时 练 行 训 运 습 안 학 ， ：
+0.30 . : < ] app both can candle catboosterror channel closes cuda_base done dreambooth enginecore_dp execution fails
+0.30 fell ffmpeg folks forge fragmentation hey inference internal jetson keras lm loader macro mean mixtral mxnet
+0.30 nano notebook numpy openmm openmmexception prints pycuda ray render report runner seeing so staging
+0.30 standardgpuresources static task terminate trainnetwork trial tutorial type valueerror の ら 今 日 示 데
+0.35 _exceptions ai answer auto before bonjour crashed cudaapierror cupy davinci exact farm full his ip job lost mir
+0.35 nccl pc pro qwen redshift session smi support sure syncedmem tile trainworker triton yolov при 用 요 중 코 하
+0.40 , called comfyui diffusion embedding fairseq falls frames image index instance intel ksampler le main meu mlx_lm
+0.40 overnight paddleocr python resolve run script seq sglang stage told tsl until works xlaruntimeerror на で 上
+0.45 bei cell exc exllamav give lightgbm mac matlab nach night onnxruntime orin raised raylet screen shard step
+0.45 studio then ticket webui went – 到 就 인
+0.50 answered base cuda_lib darknet detail died fraction get julia process router sorry stable subdivisions tf ti
+0.50 падает 跑
+0.55 aborted amber auf blender but catboost during errors_impl fyi lol memoryerror message mx over pmemd rank record
+0.55 time tokens treino vulkan warmup weekend wrote логе 에
+0.60 + - atoms cpp drivererror images load macbook mine ollama px py unreal “
+0.65 box bs eval failed jax large last machine my nightly not user validation 서
+0.70 crash dead gives mit pid result student with 报
+0.75 bfc_arena colab default defaultallocator first
+0.80 here laptop node
+0.85 after customer err generation gpu hashcat title
+0.90 @ code could dmesg log quick update yesterday
+0.95 exception kaggle our pod says server stopped whisper
+1.00 down stderr train
+1.05 bug build colmap demo frame training
+1.10 ) me trainer
+1.15 second worker
+1.25 epoch
+1.40 same
+1.50 on →
+1.55 error
""",
    "tail": r"""
-1.30 >
-1.25 " ; available
-1.20 ` are
-1.10 : windows «
-1.05 we
-1.00 under
-0.95 ? which
-0.90 acity allocate by since “
-0.85 allocator nobody thing total
-0.80 into por runtime size today
-0.75 < answer capacity check hand lines peak question wiki » の
-0.70 * error free ist knows list page sat
-0.65 as failed figure ggml much pool source started they ve what within „
-0.60 ' buffer cudnn five launch look path tell ti use 、 を 定
-0.55 bytes class die little memoryerror rest want were your
-0.50 general gib means nicht readers runtimeerror should sizes take 会 本
-0.45 aus comes else for how let lo no requested reserved smi team tensor that three weights не と 例 到 前 字 그
-0.40 ) both calls che code da er ever metal of oom se see stop unable update worker writing | た 够 很 数 用 量
-0.35 . and asked bit block count dies ein end fixed fragmentation full hence instead line logs os pid printed prints
-0.35 queue real seen studio table than un und until vram well where worked い ま ー 的 見 里 아
-0.30 answers anything ask below bitte blocks call checkpointing cublas_status_alloc_failed der di done err failure
-0.30 here kv last like mean most name names ou paper raise refused results start those up von whole why worth yes —
-0.30 「 」 後 最 空
-0.25 adam added an bei being bien bios caching compare cumemalloc don entry except find former gives group happen
-0.25 hits http jax leave lora lost lowvram machines matter md more must new numbers nur nvidia oder please pytorch
-0.25 que ratio resources retry return row seq shown someone status step stops thrown users vulkan will working wrong
-0.25 → 。 こ め ド 不 中 其 明 模 確 答 表 足 进 부 합
-0.20 & again behind bigger cc counts creation cublascreate data days depois des estimate gpu_oom has inside just kb
-0.20 keeps kept latter map memoria met mig nie niet normal once ones or order otherwise our out part readme reads
-0.20 says simply skipped snapshot static string tensorflow th touched value え さ し な ら ク ス モ 一 合 是 碎 는 으
-0.20 이
-0.15 , allocating amd anywhere caught checked compile config cuda_error_out_of_memory cudaerrormemoryallocation dass
-0.15 documented empty enum et fake far fewer figures follows form fraction friday gpu_memory_utilization ich kernel
-0.15 less lower may memory minutes mock nccl none pas plain post prefill project reading red reduce
-0.15 resource_exhausted sentence sie smaller space stderr tactic tells too watchdog when who whose yours ” お き く
-0.15 に も メ リ 他 多 时 解 説 还 라 실 하
-0.10 ] access algorithm alles alors although arena bare been but cached cards cause comfyui context csrc
-0.10 cuda_visible_devices dem design driver eine exclusive fallback für guide half hang hay hiperroroutofmemory hit
-0.10 holds issue jobs já kann karty killed know label likely ma manual mib mps native neighbour neither ngl number
-0.10 old onnx ours outofmemoryerror pick po point reader say scratch screenshot section side skipping small somebody
-0.10 spare tests the tiled tiles top treiber tried true turned usually vorher wait wanted wir yet せ み れ ト 上 下
-0.10 么 事 什 何 出 列 占 可 和 存 完 就 张 成 文 点 生 算 自 节 行 것 문 을
-0.05 \ always api article best bfc_arena bot budget buffers cell chunked cluster com cudnn_status_not_supported cupy
-0.05 cut das defaultcpuallocator den diffusion do down een empty_cache en exhausted exit finished give good gradient
-0.05 graphics grep ha halves het il illegal jl killer la larger later leak library loop läuft machine many
-0.05 max_num_seqs mehr mem minus modelo ne needs night nightly output outside par possible raised raises regex
-0.05 restart retrying returns room rows run said search serving shape shared shm short some spill src state std steht
-0.05 strings students suggest ten times title type unified unknown van warning was way whisper wording workspace xla
-0.05 это イ バ ン 为 以 再 化 吗 怎 把 段 说 니 다 리 었 의 ？
+0.05 allocation array auch backend batch_size because between case change changed closed come comment crash cycles d_
+0.05 difference different du effective el ends errors fail faq files funciona geforce get gpus green halving happened
+0.05 held hip incorrect its jemand level limit log low là mode never noch offload partition pass past patch plan pour
+0.05 pr print ran read remat replicated requests restarting saw scheduler server shows sitting stacktrace stays
+0.05 stopped such sur swap target tarjeta test text tf these think try tuesday turn twice uma una usage utilization
+0.05 vk_error_out_of_device_memory whether window zero zu · ¿ – あ が す る 两 像 内 分 動 在 方 示 第 能 请 题 로 보
+0.05 시 에 인 제 주 지 한
+0.10 against alguém already another answered blender bug buy carte ce clip close copy could dans device does either
+0.10 fits halve hat holding hundred if im imgsz info is lattice loaded long match matmul message min nccl_debug nr
+0.10 placa posted pro process ranks rather really rule rx sans script session settings sglang sharing solver stage
+0.10 steps super system thanks used very war workers xla_python_client_preallocate zombie か じ て チ ッ ラ 决 办 原
+0.10 后 如 小 已 度 改 果 正 没 法 理 经 过 가 뜨 어
+0.15 above around asynchronously big body can catch compute_type dag details during eight gigs have help helps hires
+0.15 hours idle in itself jupyter kind lowered max_split_size_mb na need needed next non occur other passe peaks
+0.15 pipeline pre precision px py reason rendering report resource runner sample schon share slow somewhere stable
+0.15 starts suppose takes temporal them ticket to took torch une us viewport with written xformers you гб что だ 个
+0.15 之 但 使 保 免 回 尝 常 留 跑 这 避 配 드 를 면 해
+0.20 @ ac ai alloc alloca assertion beim bf ci current did dtype embedding encoder es exists expandable_segments
+0.20 expected false fault flag frame gradient_tape graph halved he hour idea init input iteration job karte keep main
+0.20 merci micro might mit models nodes note notebook nothing own passes points på renders reported show straight
+0.20 there this thread token two validation vllm vocab volume went { × же как уже 只 同 直 试 都 重 问 배 습 은 치
+0.25 al avec batch be calling chunk closing colab concurrentgputasks cpp cuda_malloc_async depth desktop entre envs
+0.25 está eval explain fix flash followed hal images improve including int laptop length load longer looks lot make
+0.25 medvram mini missing noise one optimizer option others plus pod program python re render replicas right setting
+0.25 situation so sorry stack truncated user vae warn yolov карта │ う っ ょ わ 因 学 我 样 置 设 있 줄 （
+0.30 all any attention con decode demo em environment exception four func going happy inputs invoking lief lol
+0.30 lowering matrix max max_bin morning node off open para passed place resnet result scene still tb
+0.30 tf_gpu_allocator yesterday ça 까 러 오
+0.35 % [ am anyone at atoms build builds core cured darknet eager export fit found fp je layers les logits loss mb
+0.35 moved per quadro single taken using version zeros } ち よ 落 같 데 ）
+0.40 + bad before box cu day every gave go it large leaving limits ll made picture restarted sent shard though
+0.40 variable всё 有 도
+0.45 ^ came container cpu didn engine epoch file goes got item okay ollama rank request si statefulpartitionedcall
+0.45 tile timeline trains ~ り 요
+0.50 auf cuda device_map docs each medium not op over problem prompt runs subdivisions told training xt 卡
+0.55 - back de default guess high loads net replica second textures through ya
+0.60 ! / also aucun conv course everything first from hint maybe nice now running time tomorrow would 止
+0.65 = auto donc evening float happens loading
+0.70 ( alone card enough gone week …
+0.75 dev doesn frames grid mx soon
+0.80 even gt me mine on same
+0.85 # gpu set
+0.90 ok third
+0.95 function
+1.00 had model ram split tokens
+1.05 fine
+1.10 le no_grad while
+1.15 my rtx then works
+1.25 after checkpoint на
+1.35 gtx image
+1.40 gb
""",
    "ahead": r"""
-1.00 is
-0.95 „
-0.85 warning~:
-0.80 :~runtimeerror~:
-0.75 ? «~runtimeerror~:
-0.70 ggml_cuda_host_malloc~: 「
-0.65 " .~xlaruntimeerror~: memory~( on~"
-0.55 with~`
-0.50 0
-0.45 :~0~] ^~error~: and~" of~memory~( resourceexhaustederror~:
-0.40 :~llama~runner of~"
-0.35 `~ggml_backend_cuda_buffer_type_alloc_buffer~: loading~model~: model~: resource_exhausted~: worker~0~: |
-0.30 -~" ^~outofmemoryerror~: `~error~: `~resourceexhaustederror~: `~xlaruntimeerror~: get~" std~:~:
-0.25 "~,~" '~s~` .~outofmemoryerror~: / = [~w~] `~valueerror~: cl_ cuda~error~: like~" runtimeerror~: stream~*~) s~`
-0.25 the~" w~] «
-0.20 "~ggml_vulkan~: "~outofmemoryerror~: *~) ,~runtimeerror~: 0~}~: [~trt~] ^~「 for~" for~` line~"
-0.20 outofmemoryerror~(~" reads~" trt~] }~:
-0.15 "~" "~and~" "~resourceexhaustederror~: #~runtimeerror~: '~,~' )~- 0~)~- 0~:~" =~" ^~>~" ^~runtimeerror~: about~`
-0.15 no~" or~" r~" t~" with
-0.10 "~ggml_backend_cuda_buffer_type_alloc_buffer~: )~` *~" -~' -~` . .~cudaruntimeerror~: :~resource_exhausted~:
-0.10 :~xlaruntimeerror~: ;~" ^~0 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~│~" `~` allocation~failed~: as~`
-0.10 cuda~error ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_vulkan~: in~" in~` memory~| no~` of~memory~| read~"
-0.10 runtimeerror~(~" that~" „~runtimeerror~:
-0.05 "~or~" # '~runtimeerror~: (~` 0~.~` 0~:~` 0~] <~code~> >~valueerror~: ^~-~" ^~-~' ^~│ `~llama~runner a~" code~>
-0.05 cudaruntimeerror~: does~" error~runtimeerror~: failed~-~> function~failed~. ggml_gallocr_reserve_n~: g~.~"
-0.05 internalerror~: see~" xgboosterror~: xlaruntimeerror~: {~" │~" │~runtimeerror~:
+0.05 "~error~: (~" (~)~: (~raylet~) )~:~" )~:~cl_ - .~. .~.~. .~0 .~cpp~] .~cudaapierror~: 0~)~: 0~- 0~cudacall~]
+0.05 0~failed~: :~ggml_vulkan~: :~resourceexhaustederror~: =~true~] >~:
+0.05 >~ggml_backend_cuda_buffer_type_alloc_buffer~: [~gpu~] ]~gym ^~# ^~* ^~error ^~exception~: ^~memoryerror~:
+0.05 `~drivererror~( about~" cpp~] cudacall~] error~:~: error~]~: execution~failed~: function~: gpu~] gpu~memory~?
+0.05 gym i~get~` jaxruntimeerror~: llama~runner loop~: memory~? message~" message~:~" plugin~]~gym proc~0~: raylet~)
+0.05 runner t the~message~" tp~0~] training~loop~: true~] |~` “~runtimeerror~: →~runtimeerror~: ：~runtimeerror~:
+0.10 "~# "~> )~: )~runtimeerror~: ,~` -~0 .~/~pooled_ .~acceleratorerror~: /~it~] /~pooled_ /~s~] 0~. 0~:~0 0~]~:
+0.10 0~}~} :~"~# :~' :~*~* :~:~allocaterawinternal :~allocaterawinternal :~standardgpuresources~:
+0.10 :~waitnotificationfn~) >~error~: [~e~] ]~error~: ^~0~: ` allocaterawinternal c~0~] error~- error~. e~] f get~`
+0.10 is~" it~] level_zero memory~: permanent~error~. pooled_ stops~with~" s~] title~: waitnotificationfn~) with~' {
+0.10 │~outofmemoryerror~:
+0.15 "~drivererror~( .~exceptions~. .~runtimeerror~: 0~,~" :~: :~level_zero :~loaderror~: :~valueerror~:
+0.15 >~outofmemoryerror~: ]~runtimeerror~: ]~valueerror~: `~runtimeerror~: acceleratorerror~:
+0.15 clenqueuendrangekernel~failed~: ended~with~" exceptions~. execution~error~: failure~: loaderror~: memoryerror~:
+0.15 message~: node~0~: runtimeerror~:~level_zero see~` |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 !~! !~!~! ' .~_arraymemoryerror~: .~trainer~| 0~:~: 0~runtimeerror~: :~0~) :~0~: :~cl_ ^ ^~> _arraymemoryerror~:
+0.20 exhausted~: fatal~error~: got~" it~says me~" resource~exhausted~: runtimeerror~(~' server~error~: then~"
+0.20 trainer~| with~exception~: } }~} ：
+0.25 "~* "~:~" "~` )~valueerror~: *~runtimeerror~: .~openmmexception~: 0~) 0~, 0~with~" :~"~` ; [~error~] ]~: error
+0.25 error~] failed~: openmmexception~: prints~` stopped~with~" “
+0.30 ! -~> .~memoryerror~: .~resourceexhaustederror~: :~"~* :~drivererror~(
+0.30 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~« error~" err~: exception~: has~" says~` shows~"
+0.30 standardgpuresources~: valueerror~: 「~runtimeerror~:
+0.35 (~drivererror~( *~* .~` :~„ >~" cudaapierror~: →
+0.40 >~runtimeerror~: [~cuda~] buffer~failed~. cuda~] outofmemoryerror~(~'
+0.45 "~llama~runner error~: failed~. generation~(~" says
+0.50 '~s~" )~:~` , -~>~" .~" .~base~. :~error~: ^~" base~. s~" →~"
+0.55 "~runtimeerror~: :~outofmemoryerror~: ^~xlaruntimeerror~: says~"
+0.60 (~' > ^~` prints~"
+0.65 drivererror~(
+0.70 0~:
+0.75 cc~:~0
+0.80 ]
+0.85 *
+0.90 :~0
+0.95 with~"
+1.05 :
+1.10 ,~" :~`
+1.20 :~"
""",
    "behind": r"""
-1.65 0
-1.35 were were~available were~available~.
-1.30 `~(
-1.10 .~$
-1.05 "~is `~is
-1.00 )
-0.95 .~tried .~tried~to
-0.90 )~$ acity
-0.70 .~"~$
-0.60 `~after
-0.55 "~-
-0.45 "~.~the < `~? acity~)
-0.40 0~.~0 `~.~i acity~" and on “
-0.35 "~)~$ 0~. <~- `~.~the `~to acity~)~" a~total~capacity for
-0.30 "~, "~,~which -~> .~" .~` `~,~then n n~bytes of that ”~.
-0.25 "~)~, "~,~0 .~gpu `~, `~:
-0.20 "~) "~,~$ "~0 (~0~) , .~' / ;~0 ;~0~. `~was of~which | « → 」
-0.15 "~-~> "~.~$ "~.~i "~: "~in~a "~on~0 "~or "~to % '~, '~`~. )~` - = `~,~so `~→ in~the
-0.10 "~)~` "~= "~anywhere "~} "~→ '~' (~0 \ `~and~` `~has `~you acity~;~. a~total n~bytes~. »
-0.05 "~( "~)~. "~,~" "~?~$ "~mean "~mean~? "~or~" "~the (~requested (~requested~0 )~" .~"~) .~`~, <~/ <~/~code ? \~.
-0.05 \~.~tried `~`~$ `~is~raised the |~$ }
+0.05 "~,~and "~; "~` "~at~0 "~was "~– "~— # #~0~$ '~)~. '~` (~code *~*~$ *~bytes *~bytes~. ,~0 -~- .~"~, .~* .~`~$
+0.05 .~it .~with ; ;~$ [~/ `~)~, `~at a acity~; file file~= file~=~csrc from i if~reserved in model model~/
+0.05 of~which~. src src~/ »~. … 」~$
+0.10 "~after "~and~" '~"~. .~0 .~current `~) `~,~$ `~it `~the be be~asynchronously be~asynchronously~reported if with
+0.10 ” ”~, ”~， 。
+0.15 "~,~so "~and~the "~and~then "~for "~on~the "~that "~when #~0 '~"~, (~run (~run~with )~. *~*~. .~.~. <~/~pre `~*
+0.15 `~*~* `~for `~in~the error when while while~calling ）
+0.20 "~.~0 "~as~soon "~so "~}~$ )~, .~. .~i .~the :~file :~file~exists ;~. ;~.~. `~`~` `~from `~i `~on~the `~when
+0.20 `~when~i `~— acity~;~0
+0.25 "~$ "~i "~in~the "~right '~)~$ [~func [~func~: including including~non including~non~- »~, │ │~$
+0.30 "~while '~" ;~while ;~while~invoking `~,~and `~` `~， maybe~the~environment p p~, p~,~size
+0.30 statefulpartitionedcall — “~.
+0.35 '~)~" '~. )~) * `~" `~on at maybe maybe~the
+0.40 "~at `~"~) `~|
+0.45 "~in "~on~a
+0.50 . ` `~and~the `~with `~|~$ »~$
+0.55 "~and "~from '~$ *~*
+0.60 [~op~:
+0.65 [~op `~in
+0.80 '
+0.85 '~) : `~and
+0.90 "
+0.95 `~.
+1.00 "~.
+1.10 $ `~$
+1.25 "~on [
""",
    "pair": r"""
-1.30 nothing_stated&text_behind
-1.20 alone&in_quotes
-1.15 ends_the_text&in_quotes markup_near&text_behind
-1.00 says_self&words_before
-0.95 a_short_text&output_near alone&says_words says_lately&words_before
-0.90 a_setup,_in_short&says_laughs names_the_words&says_may
-0.85 a_setup,_in_short&its_hint_printed a_setup,_in_short&output_near alone&figures behind_a_prefix&on_a_stamped_line
-0.85 behind_a_prefix&somebody's_own,_in_short cut_by_dots&other_near in_quotes&says_supposed in_quotes&trace_near
-0.85 says_happened&trace_near says_laughs&somebody's_own_machine,_in_short says_may&text_behind
-0.80 a_question,_in_short&trouble a_sentence_leads&somebody's_own behind_a_prefix&in_quotes denied_in_front&in_quotes
-0.80 item_of_a_list&nothing_stated its_hint_printed&spoken_of_when says_after_so_long&says_laughs
-0.80 says_happened&somebody's_own_machine,_in_short
-0.75 a_setup,_in_short&denied_in_front a_setup,_in_short&says_never a_short_text&mentioned
-0.75 begins_the_text&words_before cut_by_dots&nothing_stated cut_by_dots&setting_near
-0.75 happened_to_somebody&text_behind indented&other_near on_a_stamped_line&says_self
-0.75 says_after_so_long&says_supposed spoken_of_after_so_long&spoken_of_looks_for
-0.70 a_failed_run&says_lately a_question,_in_short&ends_the_text a_question,_in_short&hypothetical_sentence
-0.70 a_sentence_leads&denied_in_front a_sentence_leads&trace_near begins_the_text&somebody's_own,_in_short
-0.70 behind_a_prefix&says_made_up figures&spoken_of_made_up happened_to_somebody&somebody's_own_question,_in_short
-0.70 introduced_as_example&setting_near mentioned&output_near mentioned&says_help says_lately&says_people
-0.70 says_may&trouble
-0.65 a_sentence_leads&says_when a_setup,_in_short&says_after_so_long begins_its_line&introduced_as_example
-0.65 denied_in_front&nothing_stated denied_in_front&says_never hypothetical_sentence&text_behind
-0.65 indented&spoken_of_may markup_near&spoken_of_reader on_a_stamped_line&spoken_of_made_up says_but&says_looks_for
-0.65 says_means&trouble says_supposed&words_before says_when&spoken_of_self spoken_of_after_so_long&words_before
-0.65 spoken_of_made_up&words_before spoken_of_reader&spoken_of_when
-0.60 a_question,_in_short&spoken_of_when a_sentence_leads&ends_the_text a_setup,_in_short&says_self
-0.60 a_setup,_in_short&spoken_of_lower_it a_short_text&text_behind about_texts&names_the_words
-0.60 begins_the_text&spoken_of_looks_for cut_by_dots&figures cut_by_dots&says_happened ends_the_text&somebody's_own
-0.60 explained_behind&text_behind figures&hypothetical_sentence figures&spoken_of_means
-0.60 hypothetical_sentence&says_lately in_quotes&mentioned in_quotes&record in_quotes&text_behind
-0.60 indented&markup_near may_happen&spoken_of_if mentioned&setting_near on_a_stamped_line&spoken_of_after_so_long
-0.60 output_near&says_when output_near&spoken_of_means says_after_so_long&somebody's_own_machine,_in_short
-0.60 says_help&says_may spoken_of_ask&spoken_of_never spoken_of_cause&words_before
-0.60 spoken_of_happened&spoken_of_lower_it spoken_of_happened&spoken_of_means spoken_of_self&trouble
-0.60 spoken_of_when&text_behind
-0.55 a_setup,_in_short&trace_near a_short_text&a_site's_lines a_short_text&comment a_short_text&says_lesson
-0.55 a_whole_error_line&ends_the_text alone&record begins_its_line&trouble begins_the_text&on_a_stamped_line
-0.55 begins_the_text&output_near begins_the_text&setting_near behind_a_prefix&record
-0.55 cut_by_dots&somebody's_own_machine,_in_short denied_in_front&words_before ends_the_text&says_words
-0.55 figures&spoken_of_example happened_to_somebody&spoken_of_when happened_to_somebody&trouble host_memory&says_if
-0.55 indented&may_happen may_happen&spoken_of_supposed names_the_words&somebody's_own_machine,_in_short
-0.55 nobody_speaks&trouble nobody_speaks&typeset often_may&output_near often_may&spoken_of_may output_near&says_self
-0.55 output_near&spoken_of_after_so_long says_happened&says_lower_it says_lesson&says_never
-0.55 says_looks_for&somebody_speaks says_may&says_means setting_near&somebody's_own spoken_of_but&spoken_of_may
-0.55 spoken_of_help&spoken_of_looks_for spoken_of_help&spoken_of_solved spoken_of_help&text_behind
-0.55 spoken_of_never&spoken_of_when spoken_of_solved&spoken_of_when
-0.50 a_sentence_leads&other_near a_sentence_leads&spoken_of_may a_setup,_in_short&spoken_of_when
-0.50 a_setup,_in_short&words_before a_short_text&begins_the_text a_short_text&marked a_site's_lines&figures
-0.50 about_texts&spoken_of_lately alone&says_people alone&words_before begins_its_line&spoken_of_words
-0.50 begins_the_text&names_the_words behind_a_prefix&spoken_of_when code_near&spoken_of_labelled_symptom
-0.50 comment&nobody_speaks ends_the_text&says_never ends_the_text&somebody_speaks figures&traceback_above
-0.50 happened_to_somebody&says_solved heads_a_document&indented hypothetical_sentence&may_happen
-0.50 hypothetical_sentence&other_near hypothetical_sentence&says_but hypothetical_sentence&somebody_speaks
-0.50 in_quotes&on_a_stamped_line in_quotes&says_laughs indented&words_before markup_near&may_happen
-0.50 may_happen&says_help may_happen&says_numbered mentioned&says_if nobody_speaks&spoken_of_words
-0.50 nothing_stated&spoken_of_proposed on_a_stamped_line&somebody's_own,_in_short on_a_stamped_line&spoken_of_when
-0.50 other_near&says_lower_it says_after_so_long&says_but says_after_so_long&words_before says_but&says_happened
-0.50 says_laughs&somebody's_own says_looks_for&trouble says_made_up&says_words says_when&somebody_speaks
-0.50 somebody's_own_question,_in_short&trouble spoken_of_changes&spoken_of_looks_for
-0.50 spoken_of_happened&spoken_of_reader spoken_of_lesson&spoken_of_self spoken_of_proposed&words_before
-0.45 a_failed_run&says_self a_failed_run&spoken_of_solved a_failed_run&words_before
-0.45 a_question,_in_short&happened_to_somebody a_sentence_leads&code_near a_setup,_in_short&spoken_of_but
-0.45 a_short_text&spoken_of_ask a_whole_error_line&output_near advice_share&text_behind advised&text_behind
-0.45 advised_by_nobody&begins_its_line begins_the_text&in_quotes begins_the_text&spoken_of_when
-0.45 behind_a_prefix&code_near block_opened&spoken_of_example code_near&in_quotes code_near&much_trouble
-0.45 code_near&nobody_speaks code_near&says_happened code_near&typeset comment&hypothetical_sentence
-0.45 denied_in_front&happened_to_somebody denied_in_front&spoken_of_after_so_long ends_the_text&says_but
-0.45 ends_the_text&spoken_of_help host_memory&names_the_words hypothetical_sentence&says_if
-0.45 hypothetical_sentence&says_numbered hypothetical_sentence&says_supposed in_quotes&item_of_a_list
-0.45 item_of_a_list&setting_near may_happen&says_lately may_happen&somebody's_own_question,_in_short
-0.45 mentioned&names_the_words mentioned&nothing_stated names_the_words&says_solved nobody_speaks&says_changes
-0.45 nobody_speaks&spoken_of_reader nobody_speaks&text_about_texts nothing_stated&record nothing_stated&says_reader
-0.45 nothing_stated&spoken_of_may often_may&on_a_stamped_line often_may&spoken_of_supposed other_near&says_laughs
-0.45 other_near&spoken_of_never output_near&somebody's_own_machine,_in_short says_but&says_never says_buy&text_behind
-0.45 says_happened&somebody's_own says_help&says_self says_help&says_when says_help&says_words
-0.45 says_laughs&text_behind says_lesson&somebody's_own,_in_short says_looks_for&somebody's_own,_in_short
-0.45 says_looks_for&text_behind says_may&says_people says_may&somebody's_own_question,_in_short says_means&says_words
-0.45 says_when&spoken_of_happened setting_near&text_behind somebody's_own,_in_short&spoken_of_looks_for
-0.45 spoken_of_after_so_long&spoken_of_help spoken_of_but&spoken_of_never
-0.45 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&spoken_of_solved spoken_of_happened&trouble
-0.45 spoken_of_help&spoken_of_people spoken_of_if&spoken_of_means spoken_of_looks_for&spoken_of_when
-0.45 trace_near&within_code
-0.40 a_failed_run&nobody_speaks a_failed_run&somebody's_own,_in_short a_question,_in_short&other_near
-0.40 a_question,_in_short&says_happened a_question,_in_short&spoken_of_lately a_question,_in_short&spoken_of_made_up
-0.40 a_question,_in_short&typeset a_setup,_in_short&markup_near a_setup,_in_short&says_lesson
-0.40 a_setup,_in_short&says_numbered a_setup,_in_short&setting_near a_setup,_in_short&traceback_above
-0.40 a_short_text&says_buy a_short_text&spoken_of_looks_for a_short_text&typeset about_texts&code_near
-0.40 about_texts&spoken_of_reader advice_share&heads_a_document advised&heads_a_document
-0.40 advised_by_nobody&says_lower_it begins_its_line&text_behind begins_the_text&says_lesson
-0.40 begins_the_text&spoken_of_people behind_a_prefix&spoken_of_made_up between_sections&its_hint_printed
-0.40 block_opened&spoken_of_ask code_near&within_code comment&spoken_of_happened cut_by_dots&spoken_of_self
-0.40 ends_the_text&text_behind explained_behind&says_means figures&on_a_stamped_line figures&spoken_of_buy
-0.40 happened_to_somebody&names_the_words heads_a_document&words_before hypothetical_sentence&markup_near
-0.40 hypothetical_sentence&says_means in_quotes&markup_near in_quotes&may_happen in_quotes&names_the_words
-0.40 in_quotes&says_if in_quotes&says_words indented&nothing_stated indented&spoken_of_means
-0.40 markup_near&nobody_speaks markup_near&spoken_of_words may_happen&other_near mentioned&says_never
-0.40 mentioned&spoken_of_words nothing_stated&spoken_of_reader on_a_stamped_line&spoken_of_means
-0.40 other_near&remedies_below other_near&says_proposed other_near&spoken_of_after_so_long
-0.40 other_near&text_about_texts other_near&text_behind output_near&says_numbered output_near&spoken_of_happened
-0.40 record&says_made_up says_but&says_lesson says_but&somebody's_own_machine,_in_short says_help&says_if
-0.40 says_if&says_never says_labelled_symptom&spoken_of_ask says_means&text_behind says_never&text_behind
-0.40 says_numbered&says_reader says_people&text_behind says_reader&text_behind says_self&somebody's_own
-0.40 says_self&spoken_of_reader says_when&spoken_of_help setting_near&somebody's_own_machine,_in_short
-0.40 setting_near&spoken_of_words somebody's_own_machine,_in_short&spoken_of_if
-0.40 somebody's_own_question,_in_short&spoken_of_ask somebody's_own_question,_in_short&spoken_of_happened
-0.40 somebody_speaks&somebody's_own somebody_speaks&spoken_of_people somebody_speaks&spoken_of_self
-0.40 spoken_of_after_so_long&spoken_of_remedy spoken_of_ask&spoken_of_example spoken_of_if&spoken_of_lately
-0.40 spoken_of_lately&spoken_of_may spoken_of_may&typeset spoken_of_never&text_behind spoken_of_self&spoken_of_words
-0.40 traceback_above&within_code trouble&typeset
-0.35 a_failed_run&hypothetical_sentence a_question,_in_short&spoken_of_lower_it a_sentence_leads&spoken_of_ask
-0.35 a_sentence_leads&spoken_of_cause a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&words_before
-0.35 a_setup,_in_short&cut_by_dots a_setup,_in_short&happened_to_somebody a_setup,_in_short&says_buy
-0.35 a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_made_up a_setup,_in_short&spoken_of_solved
-0.35 a_short_text&says_proposed a_site's_lines&its_hint_printed a_whole_error_line&introduced_as_example
-0.35 a_whole_error_line&somebody's_own_question,_in_short about_texts&heads_a_document about_texts&indented
-0.35 about_texts&says_help about_texts&spoken_of_help about_texts&spoken_of_words advice_share&between_sections
-0.35 advice_share&may_happen advice_share&remedies_above advice_share&says_lower_it advised&between_sections
-0.35 advised&may_happen advised&remedies_above advised&says_lower_it advised_by_nobody&between_sections
-0.35 advised_by_nobody&heads_a_document alone&explained_behind alone&says_lesson alone&says_made_up
-0.35 begins_its_line&explained_behind begins_its_line&spoken_of_remedy begins_its_line&typeset
-0.35 begins_the_text&says_looks_for begins_the_text&spoken_of_words behind_a_prefix&mentioned
-0.35 behind_a_prefix&often_may behind_a_prefix&says_labelled_symptom behind_a_prefix&spoken_of_happened
-0.35 block_opened&figures block_opened&spoken_of_made_up code_near&spoken_of_happened code_near&text_behind
-0.35 comment&markup_near denied_in_front&says_after_so_long denied_in_front&says_reader
-0.35 ends_the_text&explained_behind ends_the_text&says_made_up ends_the_text&says_people ends_the_text&spoken_of_ask
-0.35 figures&says_made_up figures&says_words figures&spoken_of_if figures&spoken_of_lesson figures&text_behind
-0.35 happened_to_somebody&says_help happened_to_somebody&says_never happened_to_somebody&setting_near
-0.35 happened_to_somebody&spoken_of_after_so_long host_memory&mentioned
-0.35 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&somebody's_own_machine,_in_short
-0.35 hypothetical_sentence&spoken_of_lower_it in_a_thread&trouble in_quotes&says_looks_for in_quotes&says_made_up
-0.35 in_quotes&spoken_of_buy in_quotes&traceback_above indented&says_happened indented&spoken_of_supposed
-0.35 introduced_as_example&nobody_speaks introduced_as_example&other_near its_hint_printed&spoken_of_buy
-0.35 its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_never marked&says_happened marked&somebody's_own
-0.35 marked&text_behind marked&trouble may_happen&says_supposed names_the_words&output_near
-0.35 names_the_words&says_looks_for nobody_speaks&spoken_of_if nobody_speaks&spoken_of_lesson
-0.35 often_may&spoken_of_means on_a_stamped_line&output_near on_a_stamped_line&says_labelled_symptom
-0.35 other_near&somebody's_own output_near&trouble record&says_never record&says_supposed record&spoken_of_made_up
-0.35 says_buy&words_before says_example&says_words says_example&trouble
-0.35 says_explained&somebody's_own_question,_in_short says_labelled_symptom&somebody_speaks
-0.35 says_lesson&somebody_speaks says_lower_it&trouble says_means&spoken_of_happened says_never&says_proposed
-0.35 says_never&says_self says_never&trouble says_people&trouble says_proposed&spoken_of_reader says_proposed&trouble
-0.35 says_self&spoken_of_self says_solved&somebody's_own_machine,_in_short says_when&somebody's_own,_in_short
-0.35 setting_near&somebody's_own,_in_short setting_near&spoken_of_if setting_near&spoken_of_lower_it
-0.35 setting_near&spoken_of_when somebody's_own,_in_short&spoken_of_self somebody_speaks&spoken_of_help
-0.35 spoken_of_ask&spoken_of_labelled_remedy spoken_of_changes&spoken_of_happened spoken_of_example&spoken_of_made_up
-0.35 spoken_of_example&trace_near spoken_of_laughs&text_behind spoken_of_people&spoken_of_reader
-0.35 spoken_of_people&trace_near spoken_of_reader&spoken_of_supposed
-0.30 a_failed_run&other_near a_failed_run&says_looks_for a_failed_run&says_means a_failed_run&spoken_of_self
-0.30 a_question,_in_short&its_hint_printed a_question,_in_short&says_explained a_question,_in_short&says_lately
-0.30 a_question,_in_short&says_made_up a_question,_in_short&says_people a_question,_in_short&spoken_of_lesson
-0.30 a_question,_in_short&text_behind a_sentence_leads&about_texts a_sentence_leads&record
-0.30 a_sentence_leads&says_never a_sentence_leads&says_proposed a_sentence_leads&says_remedy
-0.30 a_setup,_in_short&introduced_as_example a_setup,_in_short&somebody's_own a_setup,_in_short&text_behind
-0.30 a_short_text&says_example a_short_text&says_looks_for a_short_text&text_about_texts a_short_text&within_code
-0.30 a_whole_error_line&advised_by_nobody a_whole_error_line&spoken_of_remedy about_texts&happened_to_somebody
-0.30 about_texts&much_about_texts about_texts&spoken_of_changes about_texts&trouble
-0.30 advice_share&introduced_as_example advice_share&markup_near advice_share&says_after_so_long
-0.30 advice_share&spoken_of_lower_it advised&introduced_as_example advised&markup_near advised&says_after_so_long
-0.30 advised&spoken_of_lower_it advised_by_nobody&behind_a_prefix advised_by_nobody&may_happen
-0.30 advised_by_nobody&nothing_stated advised_by_nobody&remedies_above advised_by_nobody&says_may alone&says_changes
-0.30 begins_its_line&spoken_of_example begins_its_line&spoken_of_lesson begins_its_line&spoken_of_never
-0.30 begins_the_text&figures begins_the_text&says_lately behind_a_prefix&says_solved behind_a_prefix&words_before
-0.30 code_near&spoken_of_reader comment&other_near comment&says_happened comment&trouble
-0.30 cut_by_dots&happened_to_somebody cut_by_dots&somebody's_own denied_in_front&record ends_the_text&says_happened
-0.30 ends_the_text&says_lesson explained_behind&markup_near explained_behind&nobody_speaks figures&in_quotes
-0.30 figures&markup_near figures&says_after_so_long figures&within_code happened_to_somebody&heads_a_document
-0.30 happened_to_somebody&hypothetical_sentence happened_to_somebody&marked
-0.30 happened_to_somebody&somebody's_own_machine,_in_short hypothetical_sentence&marked
-0.30 hypothetical_sentence&says_explained hypothetical_sentence&says_may in_a_thread&somebody's_own
-0.30 in_quotes&spoken_of_happened indented&says_when indented&spoken_of_reader introduced_as_example&spoken_of_means
-0.30 marked&output_near marked&spoken_of_happened may_happen&mentioned may_happen&spoken_of_lesson
-0.30 may_happen&spoken_of_made_up may_happen&spoken_of_means may_happen&spoken_of_remedy mentioned&says_supposed
-0.30 mentioned&says_words mentioned&spoken_of_lower_it mentioned&trace_near much_trouble&on_a_stamped_line
-0.30 names_the_words&says_happened names_the_words&says_proposed nobody_speaks&says_lesson nobody_speaks&says_remedy
-0.30 nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_made_up nothing_stated&says_lesson
-0.30 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_but nothing_stated&spoken_of_changes
-0.30 nothing_stated&spoken_of_lately nothing_stated&spoken_of_people often_may&spoken_of_ask on_a_stamped_line&record
-0.30 other_near&record other_near&says_after_so_long other_near&says_supposed other_near&spoken_of_help
-0.30 other_near&spoken_of_labelled_remedy other_near&spoken_of_solved output_near&spoken_of_made_up
-0.30 output_near&spoken_of_may output_near&within_code remedies_above&spoken_of_lower_it
-0.30 says_after_so_long&spoken_of_reader says_but&says_lately says_but&words_before says_cause&says_happened
-0.30 says_explained&says_happened says_happened&says_laughs says_happened&spoken_of_happened says_help&says_reader
-0.30 says_help&trouble says_if&says_people says_labelled_symptom&spoken_of_lately
-0.30 says_labelled_symptom&spoken_of_self says_lately&somebody's_own_question,_in_short
-0.30 says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks says_lesson&says_may says_lesson&says_self
-0.30 says_looks_for&says_supposed says_looks_for&somebody's_own_question,_in_short
-0.30 says_lower_it&somebody's_own_question,_in_short says_may&spoken_of_but says_means&says_reader
-0.30 says_never&says_people says_numbered&somebody's_own_machine,_in_short says_people&somebody's_own,_in_short
-0.30 says_proposed&somebody's_own,_in_short says_reader&says_when says_reader&somebody_speaks
-0.30 says_self&spoken_of_people says_when&spoken_of_remedy says_words&spoken_of_if setting_near&spoken_of_may
-0.30 somebody's_own&somebody's_own_machine,_in_short somebody's_own_machine,_in_short&spoken_of_may
-0.30 spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_cause spoken_of_changes&spoken_of_when
-0.30 spoken_of_explained&spoken_of_lesson spoken_of_happened&spoken_of_never spoken_of_help&spoken_of_never
-0.30 spoken_of_if&spoken_of_may spoken_of_laughs&spoken_of_self spoken_of_lesson&spoken_of_lower_it
-0.30 spoken_of_looks_for&trouble spoken_of_lower_it&spoken_of_means spoken_of_may&words_before
-0.30 spoken_of_people&words_before spoken_of_self&spoken_of_when spoken_of_solved&trouble
-0.25 a_failed_run&comment a_failed_run&explained_behind a_failed_run&in_quotes a_failed_run&spoken_of_but
-0.25 a_failed_run&spoken_of_labelled_cause a_failed_run&traceback_above a_question,_in_short&begins_its_line
-0.25 a_question,_in_short&says_buy a_question,_in_short&says_laughs a_question,_in_short&says_words
-0.25 a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_proposed
-0.25 a_question,_in_short&spoken_of_words a_report's_heading&advice_share a_report's_heading&advised
-0.25 a_sentence_leads&heads_a_document a_sentence_leads&names_the_words a_sentence_leads&says_help
-0.25 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&somebody's_own_question,_in_short
-0.25 a_setup,_in_short&between_sections a_setup,_in_short&marked a_setup,_in_short&names_the_words
-0.25 a_setup,_in_short&spoken_of_lesson a_setup,_in_short&spoken_of_numbered a_short_text&explained_behind
-0.25 a_short_text&heads_a_document a_short_text&its_words_taken_up a_short_text&says_explained
-0.25 a_short_text&says_made_up a_short_text&spoken_of_lesson a_site's_lines&a_whole_error_line
-0.25 a_site's_lines&advice_share a_site's_lines&advised a_site's_lines&indented a_site's_lines&nobody_speaks
-0.25 a_thread's_title&happened_to_somebody a_thread's_title&says_happened a_thread's_title&somebody's_own
-0.25 a_whole_error_line&begins_its_line a_whole_error_line&between_sections a_whole_error_line&figures
-0.25 a_whole_error_line&trace_near about_texts&begins_the_text about_texts&figures about_texts&in_a_thread
-0.25 about_texts&says_after_so_long about_texts&says_supposed about_texts&spoken_of_but
-0.25 advice_share&happened_to_somebody advice_share&remedies_below advice_share&says_self
-0.25 advice_share&spoken_of_labelled_symptom advice_share&within_code advised&happened_to_somebody
-0.25 advised&remedies_below advised&says_self advised&spoken_of_labelled_symptom advised&within_code
-0.25 advised_by_nobody&introduced_as_example advised_by_nobody&remedies_below
-0.25 advised_by_nobody&spoken_of_labelled_symptom advised_by_nobody&within_code alone&host_memory alone&nobody_speaks
-0.25 alone&says_explained alone&says_when alone&somebody's_own alone&somebody_speaks begins_its_line&much_trouble
-0.25 begins_its_line&spoken_of_explained begins_the_text&hypothetical_sentence begins_the_text&says_reader
-0.25 begins_the_text&spoken_of_never behind_a_prefix&denied_in_front behind_a_prefix&much_about_texts
-0.25 behind_a_prefix&spoken_of_lesson behind_a_prefix&traceback_above blanks_near&heads_a_document
-0.25 blanks_near&output_near blanks_near&spoken_of_self block_opened&other_near block_opened&spoken_of_may
-0.25 block_opened&spoken_of_supposed code_near&nothing_stated code_near&other_near code_near&says_if
-0.25 code_near&says_lower_it comment&heads_a_document comment&output_near comment&spoken_of_after_so_long
-0.25 comment&spoken_of_self denied_in_front&names_the_words denied_in_front&says_happened denied_in_front&text_behind
-0.25 ends_the_text&host_memory ends_the_text&nothing_stated ends_the_text&output_near
-0.25 ends_the_text&spoken_of_after_so_long ends_the_text&spoken_of_lesson explained_behind&says_happened
-0.25 figures&its_words_taken_up figures&says_if figures&spoken_of_labelled_remedy figures&typeset
-0.25 happened_to_somebody&says_reader happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_example
-0.25 happened_to_somebody&spoken_of_lower_it heads_a_document&mentioned host_memory&says_help
-0.25 hypothetical_sentence&item_of_a_list hypothetical_sentence&says_ask hypothetical_sentence&says_proposed
-0.25 hypothetical_sentence&says_words in_a_thread&spoken_of_changes in_a_thread&spoken_of_solved
-0.25 in_a_thread&text_behind in_quotes&says_lower_it in_quotes&spoken_of_but in_quotes&spoken_of_labelled_symptom
-0.25 indented&spoken_of_if indented&spoken_of_looks_for indented&within_code
-0.25 introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_when
-0.25 item_of_a_list&spoken_of_after_so_long its_hint_printed&spoken_of_ask markup_near&much_about_texts
-0.25 markup_near&says_cause markup_near&says_lower_it markup_near&spoken_of_means may_happen&says_after_so_long
-0.25 may_happen&says_but may_happen&says_proposed may_happen&somebody's_own_machine,_in_short
-0.25 may_happen&somebody_speaks mentioned&on_a_stamped_line mentioned&says_solved mentioned&spoken_of_cause
-0.25 mentioned&spoken_of_solved much_about_texts&output_near much_about_texts&says_after_so_long
-0.25 much_about_texts&spoken_of_after_so_long much_trouble&spoken_of_changes much_trouble&spoken_of_solved
-0.25 names_the_words&on_a_stamped_line names_the_words&says_made_up names_the_words&says_supposed
-0.25 names_the_words&spoken_of_lesson nobody_speaks&on_a_stamped_line nobody_speaks&says_buy
-0.25 nobody_speaks&says_supposed nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_buy
-0.25 nobody_speaks&spoken_of_means nothing_stated&says_but nothing_stated&says_cause nothing_stated&says_lower_it
-0.25 nothing_stated&says_remedy nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_solved
-0.25 nothing_stated&trouble often_may&somebody's_own often_may&somebody's_own_machine,_in_short
-0.25 often_may&somebody_speaks often_may&spoken_of_changes often_may&spoken_of_self often_may&words_before
-0.25 on_a_stamped_line&says_looks_for on_a_stamped_line&says_solved on_a_stamped_line&spoken_of_ask
-0.25 on_a_stamped_line&spoken_of_looks_for on_a_stamped_line&spoken_of_reader on_a_stamped_line&spoken_of_self
-0.25 on_a_stamped_line&text_behind other_near&spoken_of_laughs other_near&spoken_of_lower_it output_near&says_laughs
-0.25 output_near&somebody's_own,_in_short output_near&spoken_of_numbered output_near&spoken_of_when record&says_help
-0.25 record&says_may record&says_solved record&spoken_of_lesson says_after_so_long&says_made_up
-0.25 says_after_so_long&says_self says_ask&says_words says_changes&says_words says_happened&spoken_of_but
-0.25 says_help&says_lately says_help&says_looks_for says_help&says_people says_help&somebody's_own says_if&says_means
-0.25 says_if&somebody's_own_question,_in_short says_if&spoken_of_self says_labelled_symptom&somebody's_own,_in_short
-0.25 says_labelled_symptom&spoken_of_happened says_labelled_symptom&spoken_of_lesson says_lately&says_may
-0.25 says_lesson&says_reader says_lower_it&says_self says_lower_it&setting_near says_lower_it&spoken_of_happened
-0.25 says_made_up&says_when says_may&says_never says_never&somebody's_own_question,_in_short
-0.25 says_people&somebody_speaks says_people&spoken_of_help says_proposed&spoken_of_help
-0.25 says_reader&somebody's_own,_in_short says_reader&trouble says_self&somebody_speaks says_self&spoken_of_happened
-0.25 says_solved&somebody's_own says_supposed&somebody's_own_question,_in_short says_when&spoken_of_looks_for
-0.25 somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_reader
-0.25 somebody's_own_question,_in_short&spoken_of_self spoken_of_after_so_long&trouble spoken_of_ask&spoken_of_made_up
-0.25 spoken_of_but&spoken_of_lately spoken_of_but&text_behind spoken_of_buy&spoken_of_lately
-0.25 spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_remedy
-0.25 spoken_of_example&traceback_above spoken_of_happened&text_behind spoken_of_lesson&spoken_of_solved
-0.25 spoken_of_may&spoken_of_people spoken_of_may&text_behind spoken_of_proposed&spoken_of_words
-0.25 spoken_of_self&within_code spoken_of_supposed&trace_near
-0.20 a_failed_run&spoken_of_cause a_failed_run&spoken_of_if a_question,_in_short&a_site's_lines
-0.20 a_question,_in_short&code_near a_question,_in_short&says_proposed a_question,_in_short&spoken_of_ask
-0.20 a_question,_in_short&spoken_of_numbered a_sentence_leads&behind_a_prefix a_sentence_leads&happened_to_somebody
-0.20 a_sentence_leads&marked a_sentence_leads&spoken_of_after_so_long a_sentence_leads&spoken_of_never
-0.20 a_sentence_leads&spoken_of_remedy a_sentence_leads&traceback_above a_setup,_in_short&a_site's_lines
-0.20 a_setup,_in_short&record a_setup,_in_short&says_help a_setup,_in_short&spoken_of_after_so_long
-0.20 a_setup,_in_short&spoken_of_changes a_short_text&advice_share a_short_text&advised
-0.20 a_short_text&beside_a_quotation a_short_text&names_the_words a_short_text&says_may a_short_text&says_means
-0.20 a_short_text&says_people a_short_text&spoken_of_may a_short_text&spoken_of_reader a_short_text&spoken_of_self
-0.20 a_short_text&spoken_of_words a_short_text&words_before a_site's_lines&spoken_of_lower_it
-0.20 a_thread's_page&says_self a_thread's_page&spoken_of_changes a_thread's_title&spoken_of_after_so_long
-0.20 a_thread's_title&spoken_of_happened a_thread's_title&text_behind a_whole_error_line&advice_share
-0.20 a_whole_error_line&advised a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_lower_it
-0.20 a_whole_error_line&spoken_of_words a_whole_error_line&traceback_above about_texts&says_lesson
-0.20 about_texts&says_means about_texts&spoken_of_when about_texts&text_behind advice_share&begins_its_line
-0.20 advice_share&its_hint_printed advice_share&says_labelled_symptom advice_share&says_proposed
-0.20 advised&begins_its_line advised&its_hint_printed advised&says_labelled_symptom advised&says_proposed
-0.20 advised_by_nobody&code_near advised_by_nobody&mentioned advised_by_nobody&much_about_texts
-0.20 advised_by_nobody&says_help advised_by_nobody&says_labelled_symptom begins_its_line&much_about_texts
-0.20 begins_its_line&nobody_speaks begins_its_line&nothing_stated begins_its_line&remedies_below
-0.20 begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_proposed begins_the_text&says_if
-0.20 begins_the_text&spoken_of_after_so_long begins_the_text&spoken_of_changes behind_a_prefix&blanks_near
-0.20 behind_a_prefix&may_happen behind_a_prefix&says_lesson behind_a_prefix&says_numbered
-0.20 behind_a_prefix&spoken_of_laughs beside_a_quotation&in_quotes between_sections&comment between_sections&marked
-0.20 between_sections&mentioned between_sections&nobody_speaks between_sections&nothing_stated
-0.20 between_sections&spoken_of_lower_it between_sections&trace_near blanks_near&code_near
-0.20 blanks_near&happened_to_somebody blanks_near&on_a_stamped_line blanks_near&says_happened
-0.20 blanks_near&somebody's_own blanks_near&somebody's_own,_in_short blanks_near&spoken_of_help
-0.20 blanks_near&text_behind block_opened&in_a_thread block_opened&nobody_speaks block_opened&spoken_of_lesson
-0.20 block_opened&spoken_of_reader block_opened&spoken_of_words code_near&indented code_near&markup_near
-0.20 code_near&says_looks_for code_near&somebody's_own_question,_in_short code_near&spoken_of_people
-0.20 code_near&text_about_texts comment&in_a_thread cut_by_dots&says_when cut_by_dots&says_words
-0.20 cut_by_dots&spoken_of_help cut_by_dots&spoken_of_lately denied_in_front&ends_the_text denied_in_front&mentioned
-0.20 ends_the_text&says_explained ends_the_text&spoken_of_words explained_behind&nothing_stated
-0.20 explained_behind&trace_near figures&output_near figures&spoken_of_explained figures&spoken_of_people
-0.20 figures&spoken_of_supposed happened_to_somebody&markup_near happened_to_somebody&other_near
-0.20 happened_to_somebody&says_explained happened_to_somebody&spoken_of_happened
-0.20 heads_a_document&hypothetical_sentence heads_a_document&much_about_texts heads_a_document&spoken_of_happened
-0.20 heads_a_document&spoken_of_lesson heads_a_document&trace_near host_memory&says_lately host_memory&text_behind
-0.20 hypothetical_sentence&much_trouble hypothetical_sentence&says_when
-0.20 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_after_so_long
-0.20 hypothetical_sentence&spoken_of_help hypothetical_sentence&spoken_of_proposed
-0.20 hypothetical_sentence&spoken_of_reader in_a_thread&marked in_a_thread&spoken_of_after_so_long
-0.20 in_a_thread&spoken_of_people in_quotes&nothing_stated in_quotes&says_but in_quotes&says_happened
-0.20 in_quotes&says_reader in_quotes&says_remedy in_quotes&says_self in_quotes&somebody's_own_question,_in_short
-0.20 indented&nobody_speaks indented&says_after_so_long indented&says_labelled_symptom
-0.20 introduced_as_example&its_hint_printed introduced_as_example&spoken_of_if introduced_as_example&spoken_of_reader
-0.20 item_of_a_list&markup_near item_of_a_list&mentioned item_of_a_list&nobody_speaks item_of_a_list&says_lower_it
-0.20 item_of_a_list&spoken_of_never its_hint_printed&nobody_speaks its_hint_printed&remedies_above
-0.20 its_hint_printed&spoken_of_may its_hint_printed&spoken_of_people its_words_taken_up&nobody_speaks
-0.20 its_words_taken_up&spoken_of_but marked&says_may marked&spoken_of_if marked&spoken_of_self markup_near&mentioned
-0.20 markup_near&remedies_above markup_near&somebody_speaks markup_near&spoken_of_never markup_near&within_code
-0.20 may_happen&often_may may_happen&spoken_of_solved mentioned&says_explained mentioned&says_labelled_symptom
-0.20 mentioned&says_reader mentioned&spoken_of_but mentioned&spoken_of_may much_about_texts&nobody_speaks
-0.20 much_about_texts&on_a_stamped_line much_about_texts&spoken_of_happened much_trouble&spoken_of_when
-0.20 much_trouble&text_behind names_the_words&says_cause names_the_words&says_reader names_the_words&setting_near
-0.20 names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_words names_the_words&trouble
-0.20 nobody_speaks&other_near nobody_speaks&says_if nobody_speaks&spoken_of_example nobody_speaks&spoken_of_may
-0.20 nobody_speaks&within_code nothing_stated&says_ask nothing_stated&says_changes nothing_stated&says_explained
-0.20 nothing_stated&says_help nothing_stated&somebody's_own,_in_short nothing_stated&spoken_of_labelled_symptom
-0.20 often_may&spoken_of_people on_a_stamped_line&says_when other_near&remedies_above other_near&says_looks_for
-0.20 other_near&says_means other_near&setting_near other_near&spoken_of_happened other_near&spoken_of_means
-0.20 other_near&spoken_of_proposed other_near&spoken_of_remedy output_near&says_happened record&says_but
-0.20 record&says_if record&says_proposed record&somebody's_own_question,_in_short remedies_above&spoken_of_happened
-0.20 says_after_so_long&says_happened says_after_so_long&setting_near says_after_so_long&somebody's_own
-0.20 says_ask&says_made_up says_ask&trace_near says_ask&trouble says_but&says_changes
-0.20 says_but&somebody's_own,_in_short says_buy&somebody's_own_question,_in_short says_buy&somebody_speaks
-0.20 says_example&says_when says_explained&says_lately says_explained&somebody_speaks says_explained&text_behind
-0.20 says_happened&says_solved says_happened&somebody's_own,_in_short says_happened&spoken_of_lower_it
-0.20 says_happened&traceback_above says_if&spoken_of_lesson says_if&words_before says_labelled_symptom&spoken_of_if
-0.20 says_lately&says_supposed says_laughs&says_when says_lesson&says_people says_lesson&says_when
-0.20 says_lesson&spoken_of_people says_looks_for&says_lower_it says_looks_for&says_self says_looks_for&says_words
-0.20 says_looks_for&spoken_of_happened says_looks_for&spoken_of_help says_looks_for&spoken_of_may
-0.20 says_lower_it&says_reader says_lower_it&spoken_of_lesson says_made_up&somebody's_own_question,_in_short
-0.20 says_means&spoken_of_people says_never&spoken_of_ask says_numbered&somebody_speaks says_people&says_reader
-0.20 says_people&spoken_of_when says_proposed&says_self says_proposed&says_when says_proposed&somebody_speaks
-0.20 says_proposed&words_before says_reader&somebody's_own_machine,_in_short says_reader&spoken_of_when
-0.20 says_remedy&says_words says_self&spoken_of_help says_self&spoken_of_when says_solved&somebody_speaks
-0.20 says_supposed&somebody's_own says_supposed&spoken_of_after_so_long says_supposed&spoken_of_may
-0.20 says_when&somebody's_own_question,_in_short says_words&text_behind setting_near&trouble
-0.20 somebody's_own&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_after_so_long
-0.20 somebody's_own,_in_short&spoken_of_solved somebody's_own,_in_short&words_before
-0.20 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_solved
-0.20 somebody's_own_question,_in_short&spoken_of_but somebody's_own_question,_in_short&spoken_of_laughs
-0.20 somebody's_own_question,_in_short&spoken_of_reader somebody_speaks&spoken_of_solved
-0.20 spoken_of_after_so_long&spoken_of_lesson spoken_of_after_so_long&spoken_of_when spoken_of_ask&spoken_of_lower_it
-0.20 spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_people spoken_of_but&trouble
-0.20 spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_reader spoken_of_cause&spoken_of_labelled_remedy
-0.20 spoken_of_cause&spoken_of_remedy spoken_of_changes&spoken_of_reader spoken_of_changes&traceback_above
-0.20 spoken_of_example&spoken_of_reader spoken_of_example&words_before spoken_of_explained&spoken_of_words
-0.20 spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_may spoken_of_happened&traceback_above
-0.20 spoken_of_happened&within_code spoken_of_happened&words_before spoken_of_labelled_symptom&spoken_of_lesson
-0.20 spoken_of_labelled_symptom&spoken_of_people spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_never
-0.20 spoken_of_lesson&spoken_of_may spoken_of_lesson&trouble spoken_of_looks_for&text_behind
-0.20 spoken_of_lower_it&spoken_of_may spoken_of_lower_it&traceback_above spoken_of_made_up&spoken_of_words
-0.20 spoken_of_may&spoken_of_means spoken_of_means&spoken_of_when spoken_of_reader&spoken_of_solved
-0.20 spoken_of_self&spoken_of_signed spoken_of_self&spoken_of_solved spoken_of_supposed&traceback_above
-0.20 spoken_of_when&text_about_texts spoken_of_words&text_about_texts text_about_texts&words_before
-0.20 trace_near&trouble
-0.15 a_failed_run&a_short_text a_failed_run&behind_a_prefix a_failed_run&host_memory
-0.15 a_failed_run&introduced_as_example a_failed_run&output_near a_failed_run&says_cause a_failed_run&says_example
-0.15 a_failed_run&says_proposed a_failed_run&spoken_of_never a_question,_in_short&begins_the_text
-0.15 a_question,_in_short&record a_question,_in_short&says_supposed a_question,_in_short&setting_near
-0.15 a_question,_in_short&spoken_of_labelled_symptom a_sentence_leads&advised_by_nobody a_sentence_leads&alone
-0.15 a_sentence_leads&explained_behind a_sentence_leads&indented a_sentence_leads&says_reader
-0.15 a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_proposed
-0.15 a_setup,_in_short&a_whole_error_line a_setup,_in_short&item_of_a_list a_setup,_in_short&mentioned
-0.15 a_setup,_in_short&says_ask a_setup,_in_short&says_solved a_setup,_in_short&spoken_of_people
-0.15 a_setup,_in_short&spoken_of_self a_short_text&about_texts a_short_text&behind_a_prefix a_short_text&code_near
-0.15 a_short_text&hypothetical_sentence a_short_text&in_a_thread a_short_text&in_quotes a_short_text&its_hint_printed
-0.15 a_short_text&remedies_above a_short_text&says_but a_short_text&says_reader a_short_text&somebody_speaks
-0.15 a_short_text&spoken_of_made_up a_site's_lines&advised_by_nobody a_site's_lines&begins_its_line
-0.15 a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may
-0.15 a_site's_lines&spoken_of_never a_site's_lines&text_behind a_thread's_page&says_after_so_long
-0.15 a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_may a_thread's_page&spoken_of_signed
-0.15 a_thread's_page&spoken_of_supposed a_thread's_title&markup_near a_thread's_title&output_near
-0.15 a_thread's_title&spoken_of_lower_it a_whole_error_line&much_advised a_whole_error_line&spoken_of_after_so_long
-0.15 a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_labelled_remedy
-0.15 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_supposed a_whole_error_line&typeset
-0.15 about_texts&host_memory about_texts&says_lately about_texts&setting_near about_texts&typeset
-0.15 about_texts&within_code advice_share&block_opened advice_share&hypothetical_sentence advice_share&in_quotes
-0.15 advice_share&much_about_texts advice_share&says_looks_for advice_share&says_means advice_share&says_reader
-0.15 advice_share&says_words advice_share&somebody's_own,_in_short advice_share&spoken_of_if advised&block_opened
-0.15 advised&hypothetical_sentence advised&in_quotes advised&much_about_texts advised&says_looks_for
-0.15 advised&says_means advised&says_reader advised&says_words advised&somebody's_own,_in_short advised&spoken_of_if
-0.15 advised_by_nobody&block_opened advised_by_nobody&host_memory advised_by_nobody&its_hint_printed
-0.15 advised_by_nobody&record advised_by_nobody&says_reader advised_by_nobody&words_before alone&behind_a_prefix
-0.15 alone&says_buy alone&says_reader answered_by_mail&happened_to_somebody answered_by_mail&nothing_stated
-0.15 answered_by_mail&somebody's_own answered_by_mail&somebody_speaks answered_by_mail&spoken_of_after_so_long
-0.15 answered_by_mail&spoken_of_self begins_its_line&block_opened begins_its_line&much_advised
-0.15 begins_its_line&remedies_above begins_the_text&often_may begins_the_text&says_made_up begins_the_text&says_when
-0.15 begins_the_text&within_code behind_a_prefix&figures behind_a_prefix&says_example
-0.15 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_changes
-0.15 behind_a_prefix&spoken_of_labelled_cause behind_a_prefix&spoken_of_lower_it behind_a_prefix&text_about_texts
-0.15 beside_a_quotation&trouble between_sections&other_near between_sections&spoken_of_supposed
-0.15 between_sections&text_behind between_sections&traceback_above blanks_near&figures blanks_near&says_when
-0.15 blanks_near&somebody_speaks blanks_near&spoken_of_lately blanks_near&spoken_of_words blanks_near&words_before
-0.15 block_opened&code_near block_opened&markup_near block_opened&often_may block_opened&says_words
-0.15 block_opened&setting_near block_opened&spoken_of_proposed block_opened&spoken_of_solved
-0.15 boxes_ticked&item_of_a_list code_near&comment code_near&says_means code_near&says_self code_near&spoken_of_buy
-0.15 code_near&spoken_of_proposed code_near&spoken_of_remedy comment&says_help comment&spoken_of_changes
-0.15 comment&spoken_of_lately comment&spoken_of_lower_it cut_by_dots&says_but cut_by_dots&says_lately
-0.15 cut_by_dots&says_lower_it cut_by_dots&says_self denied_in_front&indented denied_in_front&says_but
-0.15 denied_in_front&says_means denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_ask
-0.15 denied_in_front&spoken_of_when denied_in_front&trouble ends_the_text&says_buy ends_the_text&says_self
-0.15 ends_the_text&spoken_of_self ends_the_text&trouble explained_behind&other_near explained_behind&traceback_above
-0.15 figures&indented figures&introduced_as_example figures&much_trouble figures&often_may figures&says_self
-0.15 figures&spoken_of_happened figures&text_about_texts happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&much_trouble happened_to_somebody&says_happened happened_to_somebody&says_lower_it
-0.15 happened_to_somebody&says_proposed happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_solved
-0.15 heads_a_document&nothing_stated heads_a_document&says_happened heads_a_document&says_lower_it
-0.15 heads_a_document&spoken_of_made_up host_memory&in_quotes host_memory&spoken_of_self
-0.15 hypothetical_sentence&says_changes hypothetical_sentence&says_lesson hypothetical_sentence&says_remedy
-0.15 hypothetical_sentence&spoken_of_changes hypothetical_sentence&spoken_of_if hypothetical_sentence&trace_near
-0.15 in_a_thread&says_after_so_long in_a_thread&says_happened in_a_thread&spoken_of_never in_quotes&its_hint_printed
-0.15 in_quotes&much_trouble in_quotes&says_buy in_quotes&says_changes in_quotes&says_proposed
-0.15 in_quotes&spoken_of_cause in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_made_up
-0.15 indented&its_hint_printed indented&says_looks_for indented&spoken_of_example indented&spoken_of_explained
-0.15 indented&spoken_of_lately indented&spoken_of_lesson indented&spoken_of_made_up indented&trace_near
-0.15 introduced_as_example&spoken_of_supposed introduced_as_example&traceback_above item_of_a_list&may_happen
-0.15 item_of_a_list&spoken_of_but item_of_a_list&spoken_of_words item_of_a_list&text_behind
-0.15 its_hint_printed&may_happen its_hint_printed&says_means its_hint_printed&spoken_of_labelled_symptom
-0.15 its_words_taken_up&markup_near its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_happened
-0.15 marked&somebody's_own,_in_short marked&words_before markup_near&other_near markup_near&says_means
-0.15 markup_near&spoken_of_after_so_long markup_near&spoken_of_signed may_happen&on_a_stamped_line
-0.15 may_happen&output_near may_happen&record may_happen&says_if may_happen&says_lesson may_happen&spoken_of_lately
-0.15 mentioned&says_numbered mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_labelled_cause
-0.15 mentioned&spoken_of_labelled_remedy mentioned&spoken_of_lately mentioned&spoken_of_made_up
-0.15 mentioned&spoken_of_remedy mentioned&spoken_of_self much_about_texts&record much_about_texts&says_when
-0.15 much_advised&spoken_of_lower_it much_advised&spoken_of_reader much_trouble&setting_near
-0.15 much_trouble&spoken_of_supposed names_the_words&says_help names_the_words&spoken_of_never
-0.15 names_the_words&spoken_of_people nobody_speaks&nothing_stated nobody_speaks&record nobody_speaks&remedies_above
-0.15 nobody_speaks&remedies_below nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_explained
-0.15 nobody_speaks&spoken_of_proposed nothing_stated&says_after_so_long nothing_stated&spoken_of_numbered
-0.15 nothing_stated&text_about_texts nothing_stated&trace_near often_may&somebody's_own,_in_short
-0.15 often_may&spoken_of_if on_a_stamped_line&says_numbered on_a_stamped_line&setting_near
-0.15 on_a_stamped_line&spoken_of_remedy on_a_stamped_line&spoken_of_solved on_a_stamped_line&words_before
-0.15 other_near&trouble output_near&says_looks_for output_near&says_made_up output_near&says_solved
-0.15 output_near&says_supposed output_near&spoken_of_ask output_near&spoken_of_buy output_near&spoken_of_supposed
-0.15 output_near&words_before record&somebody's_own record&spoken_of_changes record&spoken_of_laughs
-0.15 remedies_below&spoken_of_happened remedies_below&spoken_of_people says_after_so_long&says_when
-0.15 says_after_so_long&somebody_speaks says_ask&says_example says_ask&says_lately says_ask&setting_near
-0.15 says_ask&somebody's_own says_ask&spoken_of_self says_but&says_cause says_but&says_made_up
-0.15 says_but&somebody's_own_question,_in_short says_buy&somebody's_own,_in_short says_cause&says_when
-0.15 says_example&spoken_of_self says_explained&says_means says_explained&says_when says_explained&says_words
-0.15 says_explained&somebody's_own says_explained&somebody's_own,_in_short says_explained&trouble
-0.15 says_happened&somebody_speaks says_happened&spoken_of_ask says_happened&spoken_of_labelled_symptom
-0.15 says_happened&spoken_of_self says_help&says_lower_it says_help&says_supposed says_help&spoken_of_lately
-0.15 says_help&spoken_of_may says_help&spoken_of_reader says_help&spoken_of_self says_if&spoken_of_lower_it
-0.15 says_labelled_symptom&spoken_of_reader says_lately&spoken_of_lesson says_lately&trouble says_lesson&setting_near
-0.15 says_looks_for&says_reader says_looks_for&says_when says_looks_for&spoken_of_reader says_lower_it&trace_near
-0.15 says_made_up&says_supposed says_may&spoken_of_changes says_may&spoken_of_people says_may&spoken_of_when
-0.15 says_means&somebody_speaks says_means&spoken_of_lately says_means&spoken_of_lesson says_means&spoken_of_self
-0.15 says_means&spoken_of_when says_never&says_reader says_never&somebody's_own_machine,_in_short
-0.15 says_never&spoken_of_lately says_numbered&somebody's_own,_in_short says_people&spoken_of_happened
-0.15 says_people&trace_near says_proposed&says_reader says_proposed&spoken_of_when says_proposed&text_behind
-0.15 says_reader&spoken_of_lower_it says_remedy&spoken_of_happened says_remedy&trouble says_self&says_solved
-0.15 says_self&spoken_of_ask says_self&spoken_of_labelled_symptom says_self&spoken_of_proposed
-0.15 says_supposed&says_when says_supposed&spoken_of_but says_supposed&spoken_of_lately
-0.15 says_supposed&spoken_of_reader says_supposed&spoken_of_self says_supposed&spoken_of_when
-0.15 says_when&spoken_of_lower_it says_when&spoken_of_people says_when&trouble says_words&somebody's_own,_in_short
-0.15 says_words&spoken_of_may says_words&spoken_of_never setting_near&spoken_of_example
-0.15 setting_near&spoken_of_numbered somebody's_own&spoken_of_happened somebody's_own&spoken_of_if
-0.15 somebody's_own&spoken_of_never somebody's_own&spoken_of_solved somebody's_own&traceback_above
-0.15 somebody's_own,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_ask
-0.15 somebody's_own_machine,_in_short&spoken_of_but somebody's_own_machine,_in_short&text_behind
-0.15 somebody's_own_question,_in_short&spoken_of_after_so_long somebody's_own_question,_in_short&spoken_of_proposed
-0.15 somebody's_own_question,_in_short&text_behind somebody_speaks&somebody's_own,_in_short
-0.15 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_words somebody_speaks&within_code
-0.15 spoken_of_after_so_long&spoken_of_lately spoken_of_after_so_long&spoken_of_numbered spoken_of_ask&spoken_of_buy
-0.15 spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_lesson
-0.15 spoken_of_ask&spoken_of_reader spoken_of_but&spoken_of_buy spoken_of_but&spoken_of_reader
-0.15 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_means spoken_of_changes&spoken_of_lesson
-0.15 spoken_of_example&spoken_of_never spoken_of_happened&typeset spoken_of_help&spoken_of_laughs
-0.15 spoken_of_help&spoken_of_may spoken_of_help&trouble spoken_of_help&typeset spoken_of_if&spoken_of_supposed
-0.15 spoken_of_if&within_code spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.15 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_symptom&spoken_of_may
-0.15 spoken_of_labelled_symptom&traceback_above spoken_of_labelled_symptom&trouble
-0.15 spoken_of_labelled_symptom&words_before spoken_of_lately&spoken_of_looks_for spoken_of_lately&spoken_of_supposed
-0.15 spoken_of_laughs&spoken_of_people spoken_of_lesson&spoken_of_people spoken_of_lesson&spoken_of_reader
-0.15 spoken_of_looks_for&spoken_of_numbered spoken_of_looks_for&spoken_of_self spoken_of_lower_it&spoken_of_remedy
-0.15 spoken_of_lower_it&spoken_of_solved spoken_of_lower_it&typeset spoken_of_made_up&spoken_of_means
-0.15 spoken_of_made_up&trouble spoken_of_may&spoken_of_supposed spoken_of_may&spoken_of_when spoken_of_may&trouble
-0.15 spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_people spoken_of_means&spoken_of_signed
-0.15 spoken_of_means&text_behind spoken_of_never&spoken_of_people spoken_of_never&traceback_above
-0.15 spoken_of_never&words_before spoken_of_people&traceback_above spoken_of_proposed&spoken_of_supposed
-0.15 spoken_of_reader&spoken_of_remedy spoken_of_reader&spoken_of_self spoken_of_remedy&text_behind
-0.15 spoken_of_remedy&trouble spoken_of_self&text_about_texts spoken_of_solved&spoken_of_supposed
-0.15 spoken_of_when&words_before
-0.10 a_failed_run&beside_a_quotation a_failed_run&markup_near a_failed_run&much_advised a_failed_run&much_trouble
-0.10 a_failed_run&says_happened a_failed_run&says_remedy a_failed_run&somebody's_own_machine,_in_short
-0.10 a_failed_run&spoken_of_lesson a_failed_run&spoken_of_made_up a_question,_in_short&a_whole_error_line
-0.10 a_question,_in_short&its_words_taken_up a_question,_in_short&output_near a_question,_in_short&says_may
-0.10 a_question,_in_short&says_never a_question,_in_short&spoken_of_buy a_question,_in_short&spoken_of_explained
-0.10 a_question,_in_short&spoken_of_if a_question,_in_short&spoken_of_never a_question,_in_short&text_about_texts
-0.10 a_report's_heading&says_self a_report's_heading&spoken_of_after_so_long a_report's_heading&spoken_of_people
-0.10 a_report's_heading&spoken_of_solved a_sentence_leads&a_thread's_page a_sentence_leads&a_thread's_title
-0.10 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&may_happen a_sentence_leads&says_ask
-0.10 a_sentence_leads&says_cause a_sentence_leads&says_happened a_sentence_leads&somebody's_own,_in_short
-0.10 a_sentence_leads&spoken_of_solved a_setup,_in_short&code_near a_setup,_in_short&hypothetical_sentence
-0.10 a_setup,_in_short&often_may a_setup,_in_short&says_changes a_setup,_in_short&spoken_of_if a_short_text&figures
-0.10 a_short_text&much_advised a_short_text&says_ask a_short_text&says_changes a_short_text&says_laughs
-0.10 a_short_text&says_lower_it a_short_text&says_supposed a_short_text&somebody's_own a_short_text&spoken_of_buy
-0.10 a_short_text&spoken_of_lower_it a_short_text&traceback_above a_site's_lines&about_texts
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&other_near a_site's_lines&spoken_of_ask
-0.10 a_site's_lines&spoken_of_help a_thread's_page&about_texts a_thread's_page&much_about_texts
-0.10 a_thread's_page&says_when a_thread's_page&somebody_speaks a_thread's_page&spoken_of_solved
-0.10 a_thread's_page&spoken_of_when a_thread's_title&spoken_of_solved a_whole_error_line&explained_behind
-0.10 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_lesson a_whole_error_line&spoken_of_proposed
-0.10 a_whole_error_line&spoken_of_when about_texts&begins_its_line about_texts&beside_a_quotation
-0.10 about_texts&blanks_near about_texts&mentioned about_texts&much_advised about_texts&says_changes
-0.10 about_texts&says_looks_for about_texts&says_when about_texts&spoken_of_explained advice_share&advised_by_nobody
-0.10 advice_share&answered_by_mail advice_share&behind_a_prefix advice_share&figures advice_share&item_of_a_list
-0.10 advice_share&much_advised advice_share&nobody_speaks advice_share&on_a_stamped_line advice_share&says_cause
-0.10 advice_share&says_changes advice_share&says_example advice_share&says_happened advice_share&spoken_of_changes
-0.10 advice_share&spoken_of_lately advice_share&spoken_of_when advice_share&words_before advised&advised_by_nobody
-0.10 advised&answered_by_mail advised&behind_a_prefix advised&figures advised&item_of_a_list advised&much_advised
-0.10 advised&nobody_speaks advised&on_a_stamped_line advised&says_cause advised&says_changes advised&says_example
-0.10 advised&says_happened advised&spoken_of_changes advised&spoken_of_lately advised&spoken_of_when
-0.10 advised&words_before advised_by_nobody&happened_to_somebody advised_by_nobody&hypothetical_sentence
-0.10 advised_by_nobody&much_advised advised_by_nobody&nobody_speaks advised_by_nobody&says_changes
-0.10 advised_by_nobody&says_looks_for advised_by_nobody&says_self advised_by_nobody&says_when
-0.10 advised_by_nobody&setting_near advised_by_nobody&spoken_of_lower_it alone&says_self
-0.10 answered_by_mail&on_a_stamped_line answered_by_mail&spoken_of_example answered_by_mail&spoken_of_lower_it
-0.10 answered_by_mail&spoken_of_may answered_by_mail&spoken_of_proposed answered_by_mail&spoken_of_supposed
-0.10 answered_by_mail&spoken_of_when answered_by_mail&text_behind answered_by_mail&trouble
-0.10 begins_its_line&between_sections begins_its_line&says_labelled_symptom begins_its_line&says_may
-0.10 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_when begins_the_text&comment
-0.10 begins_the_text&says_cause begins_the_text&says_happened begins_the_text&says_remedy begins_the_text&says_self
-0.10 begins_the_text&spoken_of_but begins_the_text&spoken_of_lately begins_the_text&spoken_of_remedy
-0.10 begins_the_text&text_about_texts behind_a_prefix&hypothetical_sentence behind_a_prefix&says_if
-0.10 behind_a_prefix&says_looks_for behind_a_prefix&says_never behind_a_prefix&says_remedy
-0.10 behind_a_prefix&says_supposed behind_a_prefix&says_words behind_a_prefix&spoken_of_example
-0.10 behind_a_prefix&spoken_of_looks_for behind_a_prefix&spoken_of_means behind_a_prefix&spoken_of_remedy
-0.10 behind_a_prefix&spoken_of_self behind_a_prefix&spoken_of_solved beside_a_quotation&code_near
-0.10 beside_a_quotation&nobody_speaks beside_a_quotation&nothing_stated beside_a_quotation&other_near
-0.10 beside_a_quotation&spoken_of_happened beside_a_quotation&spoken_of_when beside_a_quotation&text_behind
-0.10 beside_a_quotation&trace_near beside_a_quotation&traceback_above beside_a_quotation&words_before
-0.10 between_sections&block_opened between_sections&explained_behind between_sections&in_quotes
-0.10 between_sections&item_of_a_list between_sections&spoken_of_labelled_symptom between_sections&spoken_of_means
-0.10 between_sections&spoken_of_reader between_sections&words_before blanks_near&markup_near blanks_near&much_trouble
-0.10 blanks_near&nobody_speaks blanks_near&spoken_of_people blanks_near&spoken_of_supposed blanks_near&spoken_of_when
-0.10 block_opened&much_trouble block_opened&says_labelled_symptom block_opened&somebody's_own_question,_in_short
-0.10 block_opened&spoken_of_people boxes_ticked&in_quotes boxes_ticked&mentioned boxes_ticked&nothing_stated
-0.10 boxes_ticked&output_near boxes_ticked&spoken_of_after_so_long boxes_ticked&spoken_of_help code_near&may_happen
-0.10 code_near&much_about_texts code_near&says_ask code_near&says_numbered code_near&somebody's_own,_in_short
-0.10 code_near&somebody's_own_machine,_in_short code_near&spoken_of_made_up code_near&spoken_of_may
-0.10 code_near&spoken_of_self code_near&spoken_of_signed comment&figures comment&happened_to_somebody comment&marked
-0.10 comment&names_the_words comment&says_means comment&says_words comment&setting_near comment&somebody's_own
-0.10 comment&spoken_of_solved cut_by_dots&says_made_up cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause
-0.10 cut_by_dots&spoken_of_may cut_by_dots&spoken_of_means cut_by_dots&spoken_of_never cut_by_dots&spoken_of_words
-0.10 denied_in_front&may_happen denied_in_front&says_lately denied_in_front&says_when
-0.10 denied_in_front&spoken_of_changes denied_in_front&spoken_of_example denied_in_front&traceback_above
-0.10 ends_the_text&mentioned ends_the_text&says_changes ends_the_text&spoken_of_example
-0.10 ends_the_text&spoken_of_supposed ends_the_text&spoken_of_when explained_behind&introduced_as_example
-0.10 explained_behind&may_happen explained_behind&spoken_of_means figures&much_about_texts figures&remedies_above
-0.10 figures&remedies_below figures&spoken_of_remedy happened_to_somebody&in_a_thread happened_to_somebody&indented
-0.10 happened_to_somebody&mentioned happened_to_somebody&output_near happened_to_somebody&says_looks_for
-0.10 happened_to_somebody&says_may happened_to_somebody&says_means happened_to_somebody&says_supposed
-0.10 happened_to_somebody&says_words happened_to_somebody&somebody's_own,_in_short
-0.10 happened_to_somebody&spoken_of_proposed heads_a_document&its_words_taken_up heads_a_document&markup_near
-0.10 heads_a_document&says_after_so_long heads_a_document&setting_near heads_a_document&somebody's_own
-0.10 heads_a_document&spoken_of_words heads_a_document&traceback_above host_memory&indented
-0.10 host_memory&item_of_a_list host_memory&says_words host_memory&somebody's_own_question,_in_short
-0.10 host_memory&spoken_of_means hypothetical_sentence&indented hypothetical_sentence&spoken_of_but
-0.10 hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_never
-0.10 hypothetical_sentence&spoken_of_numbered hypothetical_sentence&spoken_of_people
-0.10 hypothetical_sentence&spoken_of_remedy in_a_thread&mentioned in_a_thread&much_trouble in_a_thread&often_may
-0.10 in_a_thread&says_people in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lately
-0.10 in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_signed in_a_thread&spoken_of_words
-0.10 in_quotes&introduced_as_example in_quotes&its_words_taken_up in_quotes&says_means in_quotes&says_never
-0.10 in_quotes&says_when in_quotes&setting_near in_quotes&spoken_of_remedy in_quotes&text_about_texts
-0.10 indented&spoken_of_help indented&spoken_of_labelled_remedy indented&typeset
-0.10 introduced_as_example&says_labelled_symptom introduced_as_example&spoken_of_labelled_symptom
-0.10 introduced_as_example&spoken_of_proposed introduced_as_example&spoken_of_words item_of_a_list&other_near
-0.10 item_of_a_list&says_example item_of_a_list&spoken_of_lower_it item_of_a_list&spoken_of_may
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_self item_of_a_list&trace_near
-0.10 its_hint_printed&markup_near its_hint_printed&spoken_of_cause its_hint_printed&spoken_of_labelled_remedy
-0.10 its_words_taken_up&may_happen its_words_taken_up&other_near its_words_taken_up&output_near
-0.10 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_if
-0.10 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_self its_words_taken_up&spoken_of_words
-0.10 its_words_taken_up&text_behind its_words_taken_up&trouble marked&may_happen marked&spoken_of_after_so_long
-0.10 marked&spoken_of_lately marked&spoken_of_solved markup_near&names_the_words markup_near&often_may
-0.10 markup_near&says_changes markup_near&says_example markup_near&says_if markup_near&says_reader
-0.10 markup_near&says_self markup_near&setting_near markup_near&spoken_of_explained
-0.10 markup_near&spoken_of_labelled_cause markup_near&spoken_of_labelled_remedy markup_near&text_about_texts
-0.10 markup_near&trace_near may_happen&remedies_above may_happen&says_changes may_happen&says_explained
-0.10 may_happen&says_made_up may_happen&spoken_of_but may_happen&spoken_of_changes may_happen&spoken_of_explained
-0.10 may_happen&spoken_of_labelled_symptom may_happen&spoken_of_lower_it may_happen&spoken_of_words
-0.10 may_happen&steps_that_led_to_it mentioned&other_near mentioned&remedies_above mentioned&remedies_below
-0.10 mentioned&says_ask mentioned&says_buy mentioned&says_lesson mentioned&says_looks_for mentioned&says_lower_it
-0.10 mentioned&says_made_up mentioned&says_self mentioned&spoken_of_happened mentioned&spoken_of_if
-0.10 mentioned&spoken_of_when mentioned&text_about_texts mentioned&traceback_above much_about_texts&spoken_of_but
-0.10 much_about_texts&spoken_of_made_up much_about_texts&spoken_of_supposed much_about_texts&spoken_of_words
-0.10 much_advised&nobody_speaks much_advised&nothing_stated much_advised&other_near
-0.10 much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson much_advised&spoken_of_remedy
-0.10 much_trouble&nobody_speaks much_trouble&other_near much_trouble&says_words much_trouble&spoken_of_example
-0.10 much_trouble&spoken_of_happened much_trouble&spoken_of_help much_trouble&spoken_of_people
-0.10 names_the_words&says_words names_the_words&spoken_of_proposed names_the_words&spoken_of_reader
-0.10 nobody_speaks&says_lower_it nobody_speaks&says_proposed nobody_speaks&setting_near nobody_speaks&spoken_of_but
-0.10 nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_remedy nobody_speaks&spoken_of_supposed
-0.10 nothing_stated&says_buy nothing_stated&says_example nothing_stated&says_lately nothing_stated&says_people
-0.10 nothing_stated&spoken_of_cause nothing_stated&spoken_of_help nothing_stated&spoken_of_never
-0.10 nothing_stated&spoken_of_supposed nothing_stated&steps_that_led_to_it often_may&spoken_of_lower_it
-0.10 often_may&traceback_above on_a_stamped_line&says_example on_a_stamped_line&says_help
-0.10 on_a_stamped_line&says_made_up on_a_stamped_line&says_may on_a_stamped_line&somebody's_own_question,_in_short
-0.10 on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_happened on_a_stamped_line&spoken_of_if
-0.10 on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_supposed other_near&says_if
-0.10 other_near&says_numbered other_near&says_people other_near&spoken_of_ask output_near&spoken_of_lesson
-0.10 output_near&spoken_of_never output_near&steps_that_led_to_it output_near&typeset record&says_cause
-0.10 record&says_happened record&spoken_of_but record&spoken_of_buy record&spoken_of_reader record&spoken_of_words
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_may remedies_above&spoken_of_self
-0.10 remedies_above&trace_near remedies_above&traceback_above remedies_above&trouble remedies_below&says_words
-0.10 remedies_below&spoken_of_help remedies_below&spoken_of_lower_it remedies_below&trace_near
-0.10 says_after_so_long&spoken_of_after_so_long says_after_so_long&spoken_of_changes
-0.10 says_after_so_long&spoken_of_lesson says_ask&says_but says_ask&says_looks_for
-0.10 says_ask&somebody's_own_machine,_in_short says_ask&somebody_speaks says_ask&spoken_of_ask says_but&says_reader
-0.10 says_but&says_words says_but&spoken_of_ask says_but&spoken_of_lately says_but&spoken_of_lesson
-0.10 says_buy&says_lower_it says_cause&says_may says_changes&says_if says_changes&says_made_up
-0.10 says_changes&setting_near says_changes&spoken_of_happened says_changes&spoken_of_words says_changes&text_behind
-0.10 says_example&says_made_up says_example&spoken_of_after_so_long says_explained&says_if says_explained&says_reader
-0.10 says_explained&says_self says_happened&says_numbered says_happened&says_proposed says_happened&spoken_of_laughs
-0.10 says_happened&spoken_of_solved says_happened&spoken_of_words says_help&spoken_of_looks_for
-0.10 says_if&says_looks_for says_if&says_solved says_if&says_when says_if&spoken_of_ask says_if&spoken_of_if
-0.10 says_if&spoken_of_laughs says_if&spoken_of_never says_if&trace_near says_labelled_symptom&somebody's_own
-0.10 says_labelled_symptom&spoken_of_lower_it says_labelled_symptom&spoken_of_means
-0.10 says_labelled_symptom&traceback_above says_lately&says_proposed says_lately&says_reader
-0.10 says_lately&spoken_of_people says_lately&spoken_of_when says_lesson&spoken_of_lesson says_lesson&spoken_of_may
-0.10 says_looks_for&says_people says_looks_for&traceback_above says_lower_it&says_supposed
-0.10 says_lower_it&somebody's_own says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_may
-0.10 says_lower_it&spoken_of_means says_lower_it&traceback_above says_made_up&says_may says_made_up&says_people
-0.10 says_made_up&somebody's_own says_made_up&spoken_of_when says_may&somebody_speaks says_may&spoken_of_ask
-0.10 says_may&spoken_of_self says_means&says_supposed says_means&somebody's_own,_in_short says_means&spoken_of_but
-0.10 says_means&spoken_of_if says_means&spoken_of_looks_for says_means&spoken_of_words says_never&says_solved
-0.10 says_never&somebody's_own,_in_short says_never&somebody_speaks says_never&spoken_of_help
-0.10 says_never&spoken_of_never says_numbered&says_self says_numbered&spoken_of_after_so_long
-0.10 says_numbered&trace_near says_numbered&words_before says_people&spoken_of_but says_people&spoken_of_example
-0.10 says_people&spoken_of_lesson says_people&spoken_of_looks_for says_people&spoken_of_reader
-0.10 says_proposed&spoken_of_but says_reader&somebody's_own says_reader&somebody's_own_question,_in_short
-0.10 says_reader&spoken_of_reader says_reader&spoken_of_remedy says_reader&words_before says_remedy&says_when
-0.10 says_remedy&trace_near says_remedy&words_before says_self&spoken_of_if says_solved&somebody's_own,_in_short
-0.10 says_solved&somebody's_own_question,_in_short says_solved&words_before says_supposed&setting_near
-0.10 says_supposed&spoken_of_if says_when&spoken_of_example says_when&spoken_of_explained says_when&spoken_of_made_up
-0.10 says_when&spoken_of_reader says_when&trace_near says_words&somebody's_own says_words&somebody_speaks
-0.10 says_words&spoken_of_after_so_long setting_near&somebody's_own_question,_in_short setting_near&spoken_of_ask
-0.10 setting_near&spoken_of_but setting_near&spoken_of_happened setting_near&spoken_of_lesson
-0.10 setting_near&spoken_of_never setting_near&spoken_of_people somebody's_own&somebody's_own,_in_short
-0.10 somebody's_own&spoken_of_changes somebody's_own&spoken_of_lately somebody's_own&spoken_of_means
-0.10 somebody's_own&spoken_of_reader somebody's_own&spoken_of_signed somebody's_own,_in_short&spoken_of_but
-0.10 somebody's_own,_in_short&spoken_of_changes somebody's_own,_in_short&spoken_of_lower_it
-0.10 somebody's_own,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.10 somebody's_own_machine,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_self
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_example
-0.10 somebody's_own_question,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_supposed
-0.10 somebody_speaks&spoken_of_example somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_proposed
-0.10 somebody_speaks&spoken_of_signed somebody_speaks&steps_that_led_to_it spoken_of_after_so_long&spoken_of_lower_it
-0.10 spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&spoken_of_reader
-0.10 spoken_of_after_so_long&spoken_of_supposed spoken_of_after_so_long&steps_that_led_to_it
-0.10 spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_if spoken_of_ask&trouble spoken_of_but&spoken_of_if
-0.10 spoken_of_but&spoken_of_labelled_symptom spoken_of_buy&spoken_of_if spoken_of_buy&spoken_of_people
-0.10 spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_made_up spoken_of_cause&trace_near
-0.10 spoken_of_cause&typeset spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_self
-0.10 spoken_of_changes&spoken_of_solved spoken_of_changes&spoken_of_supposed spoken_of_example&typeset
-0.10 spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_means
-0.10 spoken_of_explained&spoken_of_remedy spoken_of_explained&trace_near spoken_of_explained&traceback_above
-0.10 spoken_of_help&spoken_of_means spoken_of_help&words_before spoken_of_if&traceback_above
-0.10 spoken_of_labelled_remedy&spoken_of_never spoken_of_labelled_remedy&spoken_of_reader
-0.10 spoken_of_labelled_remedy&spoken_of_when spoken_of_labelled_symptom&spoken_of_signed
-0.10 spoken_of_labelled_symptom&trace_near spoken_of_laughs&spoken_of_words spoken_of_lesson&spoken_of_made_up
-0.10 spoken_of_lesson&spoken_of_signed spoken_of_lesson&spoken_of_words spoken_of_lesson&text_about_texts
-0.10 spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&trouble spoken_of_made_up&spoken_of_proposed
-0.10 spoken_of_made_up&spoken_of_supposed spoken_of_may&spoken_of_proposed spoken_of_may&spoken_of_remedy
-0.10 spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_words spoken_of_may&text_about_texts
-0.10 spoken_of_means&spoken_of_supposed spoken_of_means&text_about_texts spoken_of_means&within_code
-0.10 spoken_of_never&trace_near spoken_of_numbered&spoken_of_supposed spoken_of_numbered&spoken_of_when
-0.10 spoken_of_people&spoken_of_supposed spoken_of_reader&steps_that_led_to_it spoken_of_self&steps_that_led_to_it
-0.10 spoken_of_solved&text_behind spoken_of_when&typeset steps_that_led_to_it&trouble trouble&words_before
-0.05 a_failed_run&a_setup,_in_short a_failed_run&a_thread's_title a_failed_run&its_words_taken_up
-0.05 a_failed_run&remedies_above a_failed_run&remedies_below a_failed_run&says_changes a_failed_run&spoken_of_ask
-0.05 a_failed_run&spoken_of_buy a_failed_run&spoken_of_help a_failed_run&text_behind a_failed_run&typeset
-0.05 a_failed_run&within_code a_failed_run's_record&a_whole_error_line a_failed_run's_record&about_texts
-0.05 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.05 a_failed_run's_record&begins_its_line a_failed_run's_record&figures a_failed_run's_record&indented
-0.05 a_failed_run's_record&may_happen a_failed_run's_record&spoken_of_after_so_long
-0.05 a_failed_run's_record&spoken_of_happened a_failed_run's_record&spoken_of_labelled_symptom
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&spoken_of_reader a_failed_run's_record&trace_near
-0.05 a_failed_run's_record&traceback_above a_failed_run's_record&trouble a_failed_test&nobody_speaks
-0.05 a_failed_test&output_near a_question,_in_short&between_sections a_question,_in_short&blanks_near
-0.05 a_question,_in_short&block_opened a_question,_in_short&host_memory a_question,_in_short&much_about_texts
-0.05 a_question,_in_short&says_changes a_question,_in_short&says_example a_question,_in_short&says_lesson
-0.05 a_question,_in_short&says_when a_question,_in_short&somebody_speaks a_question,_in_short&spoken_of_cause
-0.05 a_question,_in_short&spoken_of_laughs a_question,_in_short&spoken_of_looks_for
-0.05 a_question,_in_short&spoken_of_remedy a_question,_in_short&trace_near a_question,_in_short&traceback_above
-0.05 a_report's_heading&a_thread's_page a_report's_heading&advised_by_nobody a_report's_heading&names_the_words
-0.05 a_report's_heading&nothing_stated a_report's_heading&setting_near a_report's_heading&spoken_of_labelled_symptom
-0.05 a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_never a_sentence_leads&between_sections
-0.05 a_sentence_leads&cut_by_dots a_sentence_leads&its_words_taken_up a_sentence_leads&output_near
-0.05 a_sentence_leads&says_example a_sentence_leads&says_explained a_sentence_leads&says_if
-0.05 a_sentence_leads&setting_near a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_example
-0.05 a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_laughs a_sentence_leads&spoken_of_lesson
-0.05 a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_people a_sentence_leads&spoken_of_supposed
-0.05 a_sentence_leads&text_about_texts a_setup,_in_short&comment a_setup,_in_short&other_near
-0.05 a_setup,_in_short&says_explained a_setup,_in_short&says_looks_for a_setup,_in_short&says_proposed
-0.05 a_setup,_in_short&says_supposed a_short_text&a_thread's_title a_short_text&denied_in_front a_short_text&says_if
-0.05 a_short_text&says_never a_short_text&says_words a_short_text&setting_near a_short_text&spoken_of_but
-0.05 a_short_text&spoken_of_explained a_short_text&spoken_of_proposed a_site's_lines&may_happen
-0.05 a_site's_lines&much_trouble a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&spoken_of_example a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_lesson
-0.05 a_site's_lines&spoken_of_made_up a_site's_lines&spoken_of_means a_site's_lines&spoken_of_solved
-0.05 a_site's_lines&spoken_of_words a_site's_lines&trace_near a_thread's_page&behind_a_prefix
-0.05 a_thread's_page&hypothetical_sentence a_thread's_page&indented a_thread's_page&item_of_a_list
-0.05 a_thread's_page&on_a_stamped_line a_thread's_page&says_ask a_thread's_page&says_lower_it
-0.05 a_thread's_page&says_may a_thread's_page&setting_near a_thread's_page&somebody's_own
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_explained
-0.05 a_thread's_page&spoken_of_never a_thread's_page&spoken_of_people a_thread's_page&spoken_of_proposed
-0.05 a_thread's_page&spoken_of_remedy a_thread's_title&code_near a_thread's_title&somebody's_own_question,_in_short
-0.05 a_thread's_title&somebody_speaks a_thread's_title&spoken_of_changes a_thread's_title&spoken_of_looks_for
-0.05 a_thread's_title&trouble a_thread's_title&words_before a_whole_error_line&block_opened
-0.05 a_whole_error_line&its_words_taken_up a_whole_error_line&markup_near a_whole_error_line&much_trouble
-0.05 a_whole_error_line&often_may a_whole_error_line&remedies_below a_whole_error_line&spoken_of_never
-0.05 about_texts&behind_a_prefix about_texts&comment about_texts&marked about_texts&much_trouble
-0.05 about_texts&often_may about_texts&says_ask about_texts&says_cause about_texts&says_if about_texts&says_lower_it
-0.05 about_texts&says_made_up about_texts&says_may about_texts&says_reader about_texts&says_remedy
-0.05 about_texts&spoken_of_may about_texts&text_about_texts advice_share&advised advice_share&boxes_ticked
-0.05 advice_share&comment advice_share&explained_behind advice_share&indented advice_share&its_words_taken_up
-0.05 advice_share&mentioned advice_share&other_near advice_share&record advice_share&says_may
-0.05 advice_share&setting_near advice_share&somebody's_own_question,_in_short advice_share&spoken_of_after_so_long
-0.05 advice_share&spoken_of_but advice_share&spoken_of_explained advice_share&spoken_of_happened
-0.05 advice_share&spoken_of_help advice_share&spoken_of_labelled_remedy advice_share&spoken_of_made_up
-0.05 advice_share&spoken_of_remedy advice_share&spoken_of_signed advice_share&typeset advised&boxes_ticked
-0.05 advised&comment advised&explained_behind advised&indented advised&its_words_taken_up advised&mentioned
-0.05 advised&other_near advised&record advised&says_may advised&setting_near
-0.05 advised&somebody's_own_question,_in_short advised&spoken_of_after_so_long advised&spoken_of_but
-0.05 advised&spoken_of_explained advised&spoken_of_happened advised&spoken_of_help advised&spoken_of_labelled_remedy
-0.05 advised&spoken_of_made_up advised&spoken_of_remedy advised&spoken_of_signed advised&typeset
-0.05 advised_by_nobody&explained_behind advised_by_nobody&its_words_taken_up advised_by_nobody&says_after_so_long
-0.05 advised_by_nobody&says_cause advised_by_nobody&says_example advised_by_nobody&says_if
-0.05 advised_by_nobody&says_lesson advised_by_nobody&says_proposed advised_by_nobody&spoken_of_but
-0.05 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_lately advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_remedy
-0.05 advised_by_nobody&typeset alone&may_happen alone&says_example alone&text_behind answered_by_mail&often_may
-0.05 answered_by_mail&output_near answered_by_mail&spoken_of_but answered_by_mail&spoken_of_if
-0.05 answered_by_mail&spoken_of_lesson answered_by_mail&spoken_of_people answered_by_mail&spoken_of_words
-0.05 begins_its_line&its_words_taken_up begins_its_line&record begins_its_line&says_happened
-0.05 begins_its_line&spoken_of_cause begins_its_line&spoken_of_looks_for begins_its_line&spoken_of_reader
-0.05 begins_its_line&spoken_of_signed begins_the_text&blanks_near begins_the_text&its_words_taken_up
-0.05 begins_the_text&much_advised begins_the_text&says_ask begins_the_text&says_explained begins_the_text&says_help
-0.05 begins_the_text&says_may begins_the_text&spoken_of_cause begins_the_text&spoken_of_happened
-0.05 begins_the_text&spoken_of_labelled_remedy begins_the_text&value_of_a_document behind_a_prefix&other_near
-0.05 behind_a_prefix&says_but behind_a_prefix&says_help behind_a_prefix&says_when behind_a_prefix&somebody_speaks
-0.05 behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_people beside_a_quotation&indented
-0.05 beside_a_quotation&spoken_of_if between_sections&blanks_near between_sections&denied_in_front
-0.05 between_sections&figures between_sections&happened_to_somebody between_sections&heads_a_document
-0.05 between_sections&hypothetical_sentence between_sections&its_words_taken_up between_sections&markup_near
-0.05 between_sections&output_near between_sections&says_happened between_sections&says_if
-0.05 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_cause
-0.05 between_sections&spoken_of_changes between_sections&spoken_of_made_up between_sections&spoken_of_may
-0.05 between_sections&spoken_of_never blanks_near&in_a_thread blanks_near&names_the_words blanks_near&nothing_stated
-0.05 blanks_near&record blanks_near&remedies_above blanks_near&says_labelled_symptom blanks_near&says_lower_it
-0.05 blanks_near&says_made_up blanks_near&says_self blanks_near&spoken_of_cause
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_looks_for blanks_near&spoken_of_lower_it
-0.05 blanks_near&spoken_of_may blanks_near&spoken_of_reader blanks_near&within_code block_opened&explained_behind
-0.05 block_opened&happened_to_somebody block_opened&its_words_taken_up block_opened&may_happen
-0.05 block_opened&spoken_of_if block_opened&spoken_of_labelled_symptom block_opened&spoken_of_lower_it
-0.05 block_opened&spoken_of_means block_opened&traceback_above block_opened&words_before
-0.05 boxes_ticked&heads_a_document boxes_ticked&hypothetical_sentence boxes_ticked&may_happen boxes_ticked&says_self
-0.05 boxes_ticked&setting_near boxes_ticked&spoken_of_labelled_symptom boxes_ticked&spoken_of_never
-0.05 boxes_ticked&spoken_of_people boxes_ticked&spoken_of_reader boxes_ticked&text_behind code_near&explained_behind
-0.05 code_near&heads_a_document code_near&its_words_taken_up code_near&mentioned code_near&often_may
-0.05 code_near&remedies_above code_near&says_explained code_near&says_help code_near&says_made_up
-0.05 code_near&says_remedy code_near&somebody_speaks code_near&spoken_of_ask code_near&spoken_of_example
-0.05 code_near&spoken_of_lately code_near&spoken_of_supposed comment&cut_by_dots comment&indented comment&may_happen
-0.05 comment&much_trouble comment&remedies_above comment&says_labelled_symptom comment&says_lately comment&says_may
-0.05 comment&spoken_of_help comment&spoken_of_if comment&traceback_above cut_by_dots&markup_near
-0.05 cut_by_dots&says_explained cut_by_dots&says_people cut_by_dots&says_proposed
-0.05 cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_lesson
-0.05 cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_people cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_when denied_in_front&markup_near denied_in_front&much_trouble
-0.05 denied_in_front&says_numbered denied_in_front&says_people denied_in_front&says_self
-0.05 denied_in_front&says_supposed denied_in_front&spoken_of_may denied_in_front&spoken_of_reader
-0.05 denied_in_front&spoken_of_self denied_in_front&spoken_of_words ends_the_text&hypothetical_sentence
-0.05 ends_the_text&may_happen ends_the_text&much_trouble ends_the_text&names_the_words ends_the_text&says_ask
-0.05 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_labelled_symptom
-0.05 ends_the_text&spoken_of_reader explained_behind&heads_a_document explained_behind&hypothetical_sentence
-0.05 explained_behind&in_quotes explained_behind&mentioned explained_behind&names_the_words
-0.05 explained_behind&remedies_above explained_behind&says_reader explained_behind&somebody's_own
-0.05 explained_behind&somebody's_own,_in_short explained_behind&somebody_speaks explained_behind&spoken_of_cause
-0.05 explained_behind&spoken_of_happened explained_behind&spoken_of_if explained_behind&spoken_of_lesson
-0.05 explained_behind&spoken_of_people explained_behind&spoken_of_words explained_behind&words_before
-0.05 figures&much_advised figures&says_example figures&says_explained figures&says_labelled_symptom
-0.05 figures&says_lesson figures&says_numbered figures&spoken_of_ask figures&spoken_of_laughs figures&words_before
-0.05 happened_to_somebody&introduced_as_example happened_to_somebody&item_of_a_list happened_to_somebody&much_advised
-0.05 happened_to_somebody&record happened_to_somebody&remedies_above happened_to_somebody&spoken_of_looks_for
-0.05 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_remedy happened_to_somebody&spoken_of_signed
-0.05 happened_to_somebody&text_about_texts happened_to_somebody&value_of_a_document heads_a_document&in_quotes
-0.05 heads_a_document&item_of_a_list heads_a_document&its_hint_printed heads_a_document&much_advised
-0.05 heads_a_document&nobody_speaks heads_a_document&record heads_a_document&says_help heads_a_document&says_lately
-0.05 heads_a_document&says_lesson heads_a_document&says_people heads_a_document&says_self
-0.05 heads_a_document&somebody's_own,_in_short heads_a_document&somebody_speaks heads_a_document&spoken_of_cause
-0.05 heads_a_document&spoken_of_changes heads_a_document&spoken_of_example
-0.05 heads_a_document&spoken_of_labelled_symptom heads_a_document&spoken_of_lower_it host_memory&much_about_texts
-0.05 host_memory&much_trouble host_memory&spoken_of_but host_memory&spoken_of_lesson host_memory&spoken_of_people
-0.05 host_memory&within_code hypothetical_sentence&in_a_thread hypothetical_sentence&its_words_taken_up
-0.05 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&output_near hypothetical_sentence&remedies_below
-0.05 hypothetical_sentence&says_reader hypothetical_sentence&spoken_of_example
-0.05 hypothetical_sentence&spoken_of_labelled_symptom hypothetical_sentence&spoken_of_may in_a_thread&markup_near
-0.05 in_a_thread&nothing_stated in_a_thread&says_when in_a_thread&spoken_of_help in_a_thread&spoken_of_remedy
-0.05 in_a_thread&spoken_of_supposed in_a_thread&value_of_a_document in_quotes&remedies_above in_quotes&remedies_below
-0.05 in_quotes&says_ask in_quotes&says_example in_quotes&says_solved in_quotes&spoken_of_if
-0.05 in_quotes&spoken_of_numbered indented&marked indented&remedies_below indented&says_example indented&says_people
-0.05 indented&says_supposed indented&spoken_of_but introduced_as_example&its_words_taken_up
-0.05 introduced_as_example&mentioned introduced_as_example&much_advised introduced_as_example&remedies_below
-0.05 introduced_as_example&says_reader introduced_as_example&spoken_of_ask introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_example introduced_as_example&spoken_of_explained
-0.05 introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_lower_it
-0.05 introduced_as_example&spoken_of_made_up introduced_as_example&spoken_of_people
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&spoken_of_self item_of_a_list&much_about_texts
-0.05 item_of_a_list&names_the_words item_of_a_list&remedies_above item_of_a_list&remedies_below
-0.05 item_of_a_list&says_if item_of_a_list&says_looks_for item_of_a_list&says_means item_of_a_list&spoken_of_changes
-0.05 item_of_a_list&spoken_of_help item_of_a_list&spoken_of_lesson item_of_a_list&spoken_of_looks_for
-0.05 item_of_a_list&spoken_of_solved item_of_a_list&traceback_above its_hint_printed&says_self
-0.05 its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_but
-0.05 its_hint_printed&spoken_of_example its_hint_printed&typeset its_words_taken_up&nothing_stated
-0.05 its_words_taken_up&often_may its_words_taken_up&setting_near its_words_taken_up&somebody's_own,_in_short
-0.05 its_words_taken_up&somebody's_own_question,_in_short its_words_taken_up&spoken_of_explained
-0.05 its_words_taken_up&spoken_of_lately its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_looks_for
-0.05 its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_remedy its_words_taken_up&spoken_of_when
-0.05 its_words_taken_up&words_before marked&names_the_words marked&nobody_speaks marked&other_near
-0.05 marked&somebody_speaks marked&spoken_of_changes marked&spoken_of_lower_it marked&spoken_of_supposed
-0.05 marked&traceback_above markup_near&much_advised markup_near&says_may markup_near&says_remedy
-0.05 markup_near&says_supposed markup_near&spoken_of_ask markup_near&spoken_of_people markup_near&traceback_above
-0.05 may_happen&much_advised may_happen&remedies_below may_happen&says_self may_happen&says_when
-0.05 may_happen&spoken_of_after_so_long may_happen&spoken_of_buy may_happen&spoken_of_may may_happen&spoken_of_never
-0.05 may_happen&typeset mentioned&much_about_texts mentioned&says_cause mentioned&spoken_of_after_so_long
-0.05 mentioned&spoken_of_changes mentioned&spoken_of_labelled_symptom mentioned&spoken_of_never
-0.05 mentioned&spoken_of_reader mentioned&steps_that_led_to_it much_about_texts&says_made_up
-0.05 much_about_texts&says_supposed much_about_texts&spoken_of_changes much_about_texts&spoken_of_if
-0.05 much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_may much_about_texts&spoken_of_means
-0.05 much_about_texts&spoken_of_self much_about_texts&trouble much_about_texts&words_before
-0.05 much_advised&somebody_speaks much_advised&spoken_of_after_so_long much_advised&spoken_of_example
-0.05 much_advised&spoken_of_happened much_advised&spoken_of_help much_advised&spoken_of_lately
-0.05 much_advised&spoken_of_made_up much_advised&spoken_of_never much_advised&spoken_of_people
-0.05 much_advised&spoken_of_self much_advised&spoken_of_when much_advised&spoken_of_words
-0.05 much_advised&steps_that_led_to_it much_advised&traceback_above much_trouble&says_looks_for
-0.05 much_trouble&says_when much_trouble&somebody's_own,_in_short much_trouble&spoken_of_made_up
-0.05 much_trouble&spoken_of_remedy much_trouble&words_before names_the_words&spoken_of_ask
-0.05 names_the_words&spoken_of_lately names_the_words&spoken_of_made_up names_the_words&spoken_of_numbered
-0.05 names_the_words&spoken_of_remedy names_the_words&spoken_of_self names_the_words&traceback_above
-0.05 nobody_speaks&says_ask nobody_speaks&says_cause nobody_speaks&says_example nobody_speaks&says_explained
-0.05 nobody_speaks&says_means nobody_speaks&says_self nobody_speaks&says_words
-0.05 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_laughs
-0.05 nothing_stated&remedies_above nothing_stated&says_means nothing_stated&typeset
-0.05 nothing_stated&value_of_a_document nothing_stated&within_code nothing_stated&words_before
-0.05 often_may&says_after_so_long often_may&says_example often_may&says_lower_it often_may&says_supposed
-0.05 often_may&somebody's_own_question,_in_short often_may&spoken_of_buy often_may&spoken_of_example
-0.05 often_may&spoken_of_made_up often_may&spoken_of_signed often_may&spoken_of_solved often_may&spoken_of_when
-0.05 on_a_stamped_line&says_but on_a_stamped_line&says_if on_a_stamped_line&says_lately on_a_stamped_line&says_people
-0.05 on_a_stamped_line&says_reader on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_cause
-0.05 on_a_stamped_line&spoken_of_words other_near&says_cause other_near&says_remedy other_near&steps_that_led_to_it
-0.05 other_near&traceback_above other_near&within_code output_near&says_ask output_near&says_lower_it
-0.05 output_near&spoken_of_cause output_near&spoken_of_changes output_near&spoken_of_labelled_cause
-0.05 output_near&spoken_of_lately output_near&spoken_of_people output_near&spoken_of_solved
-0.05 output_near&text_about_texts record&says_example record&says_remedy record&spoken_of_example
-0.05 record&spoken_of_people record&traceback_above remedies_above&remedies_below remedies_above&says_happened
-0.05 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_above&spoken_of_example
-0.05 remedies_above&spoken_of_help remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom
-0.05 remedies_above&spoken_of_reader remedies_above&text_behind remedies_below&spoken_of_after_so_long
-0.05 remedies_below&spoken_of_lesson remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&traceback_above
-0.05 says_after_so_long&says_explained says_after_so_long&says_lately says_after_so_long&says_may
-0.05 says_after_so_long&says_never says_after_so_long&somebody's_own,_in_short says_after_so_long&spoken_of_ask
-0.05 says_after_so_long&spoken_of_words says_after_so_long&traceback_above says_ask&says_may says_ask&says_self
-0.05 says_ask&somebody's_own,_in_short says_ask&spoken_of_happened says_ask&spoken_of_if says_ask&spoken_of_lower_it
-0.05 says_ask&spoken_of_when says_ask&text_behind says_but&says_example says_but&spoken_of_supposed
-0.05 says_buy&says_self says_cause&says_if says_cause&says_supposed says_cause&trouble
-0.05 says_changes&somebody's_own_question,_in_short says_changes&spoken_of_self says_changes&trouble
-0.05 says_changes&words_before says_example&says_explained says_example&says_happened says_example&says_lately
-0.05 says_example&says_means says_example&says_people says_example&says_proposed
-0.05 says_example&somebody's_own_machine,_in_short says_example&spoken_of_ask says_example&spoken_of_lower_it
-0.05 says_example&spoken_of_may says_example&spoken_of_means says_explained&says_lesson says_explained&says_may
-0.05 says_explained&spoken_of_help says_happened&says_labelled_symptom says_happened&says_never
-0.05 says_happened&says_words says_happened&spoken_of_example says_happened&spoken_of_explained
-0.05 says_happened&spoken_of_made_up says_happened&trouble says_help&says_means says_help&says_remedy
-0.05 says_help&spoken_of_after_so_long says_help&spoken_of_solved says_help&spoken_of_when says_help&words_before
-0.05 says_if&says_lately says_if&says_proposed says_if&says_words says_if&somebody's_own_machine,_in_short
-0.05 says_if&spoken_of_after_so_long says_if&spoken_of_changes says_if&spoken_of_example says_if&spoken_of_happened
-0.05 says_if&spoken_of_made_up says_if&spoken_of_means says_if&spoken_of_people says_if&spoken_of_proposed
-0.05 says_if&traceback_above says_labelled_symptom&somebody's_own_question,_in_short
-0.05 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_may
-0.05 says_labelled_symptom&trace_near says_labelled_symptom&trouble says_lately&says_looks_for says_lately&says_means
-0.05 says_lately&says_solved says_lately&says_words says_lately&spoken_of_words says_lately&trace_near
-0.05 says_lesson&spoken_of_explained says_lesson&spoken_of_if says_lesson&spoken_of_never says_lesson&spoken_of_self
-0.05 says_lesson&text_behind says_looks_for&says_made_up says_looks_for&says_may says_looks_for&spoken_of_but
-0.05 says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes says_looks_for&spoken_of_example
-0.05 says_looks_for&spoken_of_looks_for says_looks_for&spoken_of_people says_looks_for&spoken_of_supposed
-0.05 says_looks_for&spoken_of_when says_looks_for&spoken_of_words says_lower_it&spoken_of_ask
-0.05 says_lower_it&spoken_of_example says_lower_it&spoken_of_never says_lower_it&text_behind says_made_up&says_means
-0.05 says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for says_made_up&spoken_of_lower_it
-0.05 says_made_up&spoken_of_made_up says_made_up&spoken_of_words says_may&says_reader says_may&says_remedy
-0.05 says_may&says_solved says_may&somebody's_own says_may&somebody's_own,_in_short says_may&spoken_of_cause
-0.05 says_may&spoken_of_help says_may&spoken_of_lately says_may&spoken_of_looks_for says_may&spoken_of_proposed
-0.05 says_may&spoken_of_solved says_means&says_people says_means&says_self says_means&spoken_of_changes
-0.05 says_means&spoken_of_means says_never&spoken_of_after_so_long says_never&spoken_of_means
-0.05 says_never&spoken_of_self says_numbered&spoken_of_looks_for says_numbered&text_behind says_people&says_when
-0.05 says_people&spoken_of_changes says_people&spoken_of_if says_people&spoken_of_lower_it says_people&spoken_of_may
-0.05 says_people&spoken_of_people says_people&spoken_of_words says_proposed&says_words says_proposed&spoken_of_may
-0.05 says_reader&says_words says_reader&spoken_of_changes says_reader&spoken_of_looks_for says_reader&spoken_of_may
-0.05 says_reader&spoken_of_means says_reader&spoken_of_never says_reader&spoken_of_people says_self&says_when
-0.05 says_self&spoken_of_changes says_self&spoken_of_example says_self&spoken_of_lately says_self&spoken_of_laughs
-0.05 says_self&spoken_of_lesson says_self&spoken_of_remedy says_supposed&somebody's_own_machine,_in_short
-0.05 says_supposed&spoken_of_changes says_supposed&spoken_of_happened says_supposed&spoken_of_help
-0.05 says_supposed&spoken_of_lower_it says_when&spoken_of_after_so_long says_when&spoken_of_never
-0.05 says_when&traceback_above says_words&spoken_of_ask says_words&spoken_of_but says_words&spoken_of_help
-0.05 says_words&spoken_of_lower_it says_words&spoken_of_made_up says_words&spoken_of_self says_words&spoken_of_words
-0.05 setting_near&spoken_of_after_so_long setting_near&spoken_of_explained setting_near&spoken_of_labelled_remedy
-0.05 setting_near&spoken_of_made_up setting_near&spoken_of_remedy setting_near&spoken_of_signed
-0.05 setting_near&steps_that_led_to_it setting_near&typeset somebody's_own&spoken_of_help
-0.05 somebody's_own&spoken_of_people somebody's_own&spoken_of_remedy somebody's_own&steps_that_led_to_it
-0.05 somebody's_own&text_about_texts somebody's_own&value_of_a_document somebody's_own,_in_short&spoken_of_never
-0.05 somebody's_own,_in_short&within_code somebody's_own_machine,_in_short&spoken_of_help
-0.05 somebody's_own_machine,_in_short&spoken_of_labelled_symptom somebody's_own_machine,_in_short&spoken_of_lately
-0.05 somebody's_own_machine,_in_short&spoken_of_lesson somebody's_own_machine,_in_short&spoken_of_numbered
-0.05 somebody's_own_question,_in_short&spoken_of_explained
-0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom somebody's_own_question,_in_short&spoken_of_lately
-0.05 somebody's_own_question,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_words
-0.05 somebody's_own_question,_in_short&typeset somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_made_up
-0.05 somebody_speaks&spoken_of_never somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_when
-0.05 somebody_speaks&value_of_a_document somebody_speaks&words_before
-0.05 spoken_of_after_so_long&spoken_of_labelled_remedy spoken_of_after_so_long&spoken_of_signed
-0.05 spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_numbered spoken_of_ask&text_about_texts
-0.05 spoken_of_ask&traceback_above spoken_of_but&text_about_texts spoken_of_but&words_before
-0.05 spoken_of_buy&spoken_of_example spoken_of_buy&trace_near spoken_of_buy&trouble
-0.05 spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_may spoken_of_cause&spoken_of_numbered
-0.05 spoken_of_cause&spoken_of_supposed spoken_of_cause&spoken_of_words spoken_of_cause&text_behind
-0.05 spoken_of_changes&spoken_of_help spoken_of_changes&spoken_of_labelled_symptom
-0.05 spoken_of_changes&spoken_of_proposed spoken_of_changes&text_behind spoken_of_changes&trace_near
-0.05 spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_labelled_remedy
-0.05 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_means spoken_of_example&spoken_of_people
-0.05 spoken_of_example&spoken_of_proposed spoken_of_example&spoken_of_when spoken_of_example&spoken_of_words
-0.05 spoken_of_example&text_about_texts spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_proposed
-0.05 spoken_of_explained&spoken_of_supposed spoken_of_explained&spoken_of_when
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_lesson
-0.05 spoken_of_happened&spoken_of_signed spoken_of_happened&steps_that_led_to_it
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_labelled_remedy spoken_of_help&spoken_of_when
-0.05 spoken_of_if&spoken_of_labelled_symptom spoken_of_if&spoken_of_numbered spoken_of_if&spoken_of_signed
-0.05 spoken_of_if&spoken_of_when spoken_of_if&steps_that_led_to_it spoken_of_labelled_cause&words_before
-0.05 spoken_of_labelled_remedy&spoken_of_lately spoken_of_labelled_remedy&spoken_of_lesson
-0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_symptom&spoken_of_means spoken_of_labelled_symptom&spoken_of_numbered
-0.05 spoken_of_labelled_symptom&spoken_of_supposed spoken_of_labelled_symptom&spoken_of_when
-0.05 spoken_of_lately&spoken_of_words spoken_of_lately&steps_that_led_to_it spoken_of_lately&traceback_above
-0.05 spoken_of_laughs&spoken_of_never spoken_of_laughs&spoken_of_when spoken_of_lesson&spoken_of_supposed
-0.05 spoken_of_lesson&text_behind spoken_of_lesson&typeset spoken_of_looks_for&spoken_of_lower_it
-0.05 spoken_of_looks_for&spoken_of_may spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_never
-0.05 spoken_of_looks_for&spoken_of_signed spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code
-0.05 spoken_of_looks_for&words_before spoken_of_lower_it&spoken_of_people spoken_of_lower_it&steps_that_led_to_it
-0.05 spoken_of_made_up&spoken_of_may spoken_of_made_up&spoken_of_people spoken_of_made_up&spoken_of_remedy
-0.05 spoken_of_may&steps_that_led_to_it spoken_of_may&traceback_above spoken_of_means&spoken_of_never
-0.05 spoken_of_means&spoken_of_words spoken_of_never&spoken_of_supposed spoken_of_never&spoken_of_words
-0.05 spoken_of_people&spoken_of_signed spoken_of_people&spoken_of_solved spoken_of_people&typeset
-0.05 spoken_of_proposed&spoken_of_remedy spoken_of_proposed&spoken_of_self spoken_of_proposed&text_behind
-0.05 spoken_of_reader&trouble spoken_of_reader&typeset spoken_of_remedy&spoken_of_supposed
-0.05 spoken_of_remedy&trace_near spoken_of_remedy&traceback_above spoken_of_remedy&words_before
-0.05 spoken_of_self&value_of_a_document spoken_of_signed&spoken_of_solved spoken_of_signed&spoken_of_when
-0.05 spoken_of_signed&spoken_of_words spoken_of_signed&traceback_above spoken_of_supposed&typeset
-0.05 spoken_of_when&spoken_of_words spoken_of_when&traceback_above spoken_of_words&steps_that_led_to_it
-0.05 spoken_of_words&typeset spoken_of_words&within_code steps_that_led_to_it&text_behind text_behind&trace_near
-0.05 traceback_above&words_before trouble&within_code typeset&words_before
+0.05 a_failed_run&a_report's_heading a_failed_run&a_sentence_leads a_failed_run&a_thread's_page
+0.05 a_failed_run&begins_its_line a_failed_run&heads_a_document a_failed_run&mentioned a_failed_run&names_the_words
+0.05 a_failed_run&says_if a_failed_run&spoken_of_example a_failed_run&spoken_of_lately
+0.05 a_failed_run&spoken_of_proposed a_failed_run&spoken_of_remedy a_failed_run's_record&code_near
+0.05 a_failed_run's_record&ends_the_text a_failed_run's_record&nobody_speaks a_failed_run's_record&on_a_stamped_line
+0.05 a_failed_run's_record&record a_failed_run's_record&spoken_of_means a_failed_test&figures
+0.05 a_failed_test&on_a_stamped_line a_failed_test&other_near a_failed_test&trace_near a_failed_test&trouble
+0.05 a_picture_near&about_texts a_picture_near&advice_share a_picture_near&advised a_picture_near&begins_its_line
+0.05 a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&its_hint_printed a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nobody_speaks
+0.05 a_picture_near&nothing_stated a_picture_near&often_may a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&spoken_of_when
+0.05 a_picture_near&text_behind a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&alone a_question,_in_short&boxes_ticked
+0.05 a_question,_in_short&cut_by_dots a_question,_in_short&marked a_question,_in_short&says_reader
+0.05 a_question,_in_short&says_solved a_question,_in_short&somebody's_own,_in_short
+0.05 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&within_code
+0.05 a_report's_heading&a_short_text a_report's_heading&a_thread's_title a_report's_heading&begins_its_line
+0.05 a_report's_heading&boxes_ticked a_report's_heading&heads_a_document a_report's_heading&in_quotes
+0.05 a_report's_heading&mentioned a_report's_heading&often_may a_report's_heading&on_a_stamped_line
+0.05 a_report's_heading&output_near a_report's_heading&says_after_so_long a_report's_heading&says_happened
+0.05 a_report's_heading&says_may a_report's_heading&says_when a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_ask a_report's_heading&spoken_of_example a_report's_heading&spoken_of_help
+0.05 a_report's_heading&spoken_of_lately a_report's_heading&spoken_of_lower_it a_report's_heading&spoken_of_proposed
+0.05 a_report's_heading&spoken_of_supposed a_report's_heading&text_behind a_report's_heading&trace_near
+0.05 a_report's_heading&traceback_above a_sentence_leads&boxes_ticked a_sentence_leads&much_advised
+0.05 a_sentence_leads&nobody_speaks a_sentence_leads&says_laughs a_sentence_leads&says_may
+0.05 a_sentence_leads&spoken_of_buy a_sentence_leads&spoken_of_made_up a_sentence_leads&spoken_of_numbered
+0.05 a_setup,_in_short&answered_by_mail a_setup,_in_short&in_a_thread a_setup,_in_short&its_place_behind
+0.05 a_setup,_in_short&its_words_taken_up a_setup,_in_short&much_trouble a_setup,_in_short&says_but
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&somebody_speaks a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_explained
+0.05 a_setup,_in_short&spoken_of_proposed a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset
+0.05 a_short_text&a_whole_error_line a_short_text&blanks_near a_short_text&cut_by_dots
+0.05 a_short_text&frames_of_a_process_near a_short_text&much_about_texts a_short_text&often_may
+0.05 a_short_text&on_a_stamped_line a_short_text&remedies_below a_short_text&says_remedy
+0.05 a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_labelled_remedy
+0.05 a_short_text&spoken_of_solved a_site's_lines&in_a_thread a_site's_lines&says_happened a_site's_lines&says_if
+0.05 a_site's_lines&says_when a_site's_lines&somebody_speaks a_site's_lines&spoken_of_changes
+0.05 a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy a_site's_lines&trouble
+0.05 a_thread's_page&a_whole_error_line a_thread's_page&between_sections a_thread's_page&happened_to_somebody
+0.05 a_thread's_page&in_quotes a_thread's_page&mentioned a_thread's_page&names_the_words a_thread's_page&other_near
+0.05 a_thread's_page&says_but a_thread's_page&says_happened a_thread's_page&says_labelled_symptom
+0.05 a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_means a_thread's_page&spoken_of_numbered
+0.05 a_thread's_page&spoken_of_self a_thread's_page&text_behind a_thread's_page&value_of_a_document
+0.05 a_thread's_page&words_before a_thread's_title&advice_share a_thread's_title&advised
+0.05 a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&much_trouble
+0.05 a_thread's_title&often_may a_thread's_title&spoken_of_but a_thread's_title&spoken_of_if
+0.05 a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_means
+0.05 a_thread's_title&spoken_of_people a_thread's_title&spoken_of_proposed a_whole_error_line&code_near
+0.05 a_whole_error_line&happened_to_somebody a_whole_error_line&other_near a_whole_error_line&somebody_speaks
+0.05 a_whole_error_line&spoken_of_lately about_texts&answered_by_mail about_texts&boxes_ticked
+0.05 about_texts&cut_by_dots about_texts&explained_behind about_texts&says_never about_texts&says_numbered
+0.05 about_texts&spoken_of_after_so_long about_texts&spoken_of_buy about_texts&spoken_of_laughs
+0.05 about_texts&spoken_of_people about_texts&traceback_above about_texts&words_before advice_share&code_near
+0.05 advice_share&cut_by_dots advice_share&marked advice_share&says_laughs advice_share&says_lesson
+0.05 advice_share&says_never advice_share&says_when advice_share&somebody_speaks advice_share&spoken_of_ask
+0.05 advice_share&spoken_of_buy advice_share&spoken_of_example advice_share&spoken_of_laughs
+0.05 advice_share&spoken_of_lesson advice_share&spoken_of_never advice_share&spoken_of_words
+0.05 advice_share&steps_that_led_to_it advice_share&text_about_texts advised&code_near advised&cut_by_dots
+0.05 advised&marked advised&says_laughs advised&says_lesson advised&says_never advised&says_when
+0.05 advised&somebody_speaks advised&spoken_of_ask advised&spoken_of_buy advised&spoken_of_example
+0.05 advised&spoken_of_laughs advised&spoken_of_lesson advised&spoken_of_never advised&spoken_of_words
+0.05 advised&steps_that_led_to_it advised&text_about_texts advised_by_nobody&cut_by_dots advised_by_nobody&says_means
+0.05 advised_by_nobody&says_remedy advised_by_nobody&spoken_of_buy advised_by_nobody&spoken_of_changes
+0.05 advised_by_nobody&spoken_of_solved advised_by_nobody&traceback_above alone&happened_to_somebody
+0.05 alone&says_solved answered_by_mail&code_near answered_by_mail&figures answered_by_mail&other_near
+0.05 answered_by_mail&spoken_of_help answered_by_mail&spoken_of_labelled_symptom answered_by_mail&spoken_of_reader
+0.05 answered_by_mail&words_before begins_its_line&cut_by_dots begins_its_line&figures
+0.05 begins_its_line&heads_a_document begins_its_line&says_after_so_long begins_its_line&somebody's_own
+0.05 begins_its_line&spoken_of_buy begins_its_line&spoken_of_happened begins_its_line&spoken_of_labelled_symptom
+0.05 begins_the_text&much_trouble begins_the_text&says_but begins_the_text&says_example
+0.05 begins_the_text&says_labelled_symptom begins_the_text&somebody's_own_question,_in_short
+0.05 begins_the_text&spoken_of_explained begins_the_text&spoken_of_lesson begins_the_text&spoken_of_reader
+0.05 behind_a_prefix&boxes_ticked behind_a_prefix&explained_behind behind_a_prefix&frames_of_a_process_near
+0.05 behind_a_prefix&item_of_a_list behind_a_prefix&markup_near behind_a_prefix&names_the_words
+0.05 behind_a_prefix&says_cause behind_a_prefix&says_lately behind_a_prefix&says_lower_it
+0.05 behind_a_prefix&says_proposed behind_a_prefix&says_self behind_a_prefix&spoken_of_after_so_long
+0.05 behind_a_prefix&spoken_of_help behind_a_prefix&typeset between_sections&introduced_as_example
+0.05 between_sections&much_about_texts between_sections&often_may between_sections&says_may
+0.05 between_sections&setting_near between_sections&spoken_of_after_so_long between_sections&spoken_of_but
+0.05 between_sections&spoken_of_help between_sections&spoken_of_looks_for between_sections&spoken_of_self
+0.05 between_sections&trouble blanks_near&block_opened blanks_near&its_hint_printed blanks_near&its_words_taken_up
+0.05 blanks_near&may_happen blanks_near&much_advised blanks_near&setting_near blanks_near&spoken_of_changes
+0.05 blanks_near&spoken_of_lesson blanks_near&spoken_of_means blanks_near&trouble block_opened&heads_a_document
+0.05 block_opened&says_after_so_long block_opened&says_when block_opened&spoken_of_changes block_opened&trace_near
+0.05 block_opened&trouble boxes_ticked&code_near boxes_ticked&comment boxes_ticked&in_a_thread boxes_ticked&indented
+0.05 boxes_ticked&its_hint_printed boxes_ticked&other_near boxes_ticked&somebody's_own,_in_short
+0.05 boxes_ticked&spoken_of_example boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_remedy
+0.05 boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_when boxes_ticked&spoken_of_words boxes_ticked&trace_near
+0.05 boxes_ticked&traceback_above code_near&hypothetical_sentence code_near&much_advised code_near&says_but
+0.05 code_near&says_cause code_near&says_may code_near&says_supposed code_near&setting_near code_near&spoken_of_but
+0.05 code_near&spoken_of_help code_near&spoken_of_numbered comment&much_about_texts comment&says_lesson
+0.05 comment&says_when comment&somebody's_own_question,_in_short comment&spoken_of_labelled_symptom
+0.05 comment&spoken_of_lesson comment&spoken_of_made_up comment&spoken_of_never comment&spoken_of_people
+0.05 comment&spoken_of_when comment&within_code cut_by_dots&item_of_a_list cut_by_dots&names_the_words
+0.05 cut_by_dots&says_ask cut_by_dots&says_looks_for cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_if
+0.05 cut_by_dots&spoken_of_made_up cut_by_dots&trace_near denied_in_front&item_of_a_list denied_in_front&marked
+0.05 denied_in_front&nobody_speaks denied_in_front&on_a_stamped_line denied_in_front&other_near
+0.05 denied_in_front&says_ask denied_in_front&says_if denied_in_front&says_looks_for denied_in_front&somebody's_own
+0.05 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_happened
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_people
+0.05 denied_in_front&spoken_of_solved ends_the_text&heads_a_document ends_the_text&often_may
+0.05 ends_the_text&says_after_so_long ends_the_text&says_laughs ends_the_text&says_proposed ends_the_text&says_reader
+0.05 ends_the_text&spoken_of_explained ends_the_text&spoken_of_lately ends_the_text&spoken_of_looks_for
+0.05 ends_the_text&spoken_of_never ends_the_text&spoken_of_people ends_the_text&spoken_of_solved
+0.05 explained_behind&indented explained_behind&spoken_of_after_so_long explained_behind&spoken_of_but
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_lower_it explained_behind&spoken_of_made_up
+0.05 explained_behind&spoken_of_self explained_behind&spoken_of_supposed figures&its_place_behind figures&marked
+0.05 figures&names_the_words figures&nobody_speaks figures&says_looks_for figures&somebody's_own
+0.05 figures&somebody's_own_question,_in_short figures&spoken_of_cause frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&spoken_of_supposed
+0.05 frames_of_a_process_near&spoken_of_when frames_of_a_process_near&trace_near
+0.05 frames_of_a_process_near&words_before happened_to_somebody&on_a_stamped_line
+0.05 happened_to_somebody&says_after_so_long happened_to_somebody&says_ask happened_to_somebody&says_labelled_symptom
+0.05 happened_to_somebody&says_people happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_cause
+0.05 happened_to_somebody&spoken_of_explained happened_to_somebody&spoken_of_help
+0.05 happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_supposed heads_a_document&marked
+0.05 heads_a_document&remedies_above heads_a_document&says_but heads_a_document&says_looks_for
+0.05 heads_a_document&says_means heads_a_document&spoken_of_ask heads_a_document&spoken_of_explained
+0.05 heads_a_document&spoken_of_looks_for heads_a_document&spoken_of_means heads_a_document&spoken_of_people
+0.05 heads_a_document&text_behind host_memory&in_a_thread host_memory&introduced_as_example host_memory&says_but
+0.05 host_memory&says_means host_memory&spoken_of_happened host_memory&spoken_of_labelled_symptom
+0.05 host_memory&spoken_of_looks_for host_memory&spoken_of_never host_memory&trace_near
+0.05 hypothetical_sentence&its_hint_printed hypothetical_sentence&mentioned hypothetical_sentence&nobody_speaks
+0.05 hypothetical_sentence&says_labelled_symptom hypothetical_sentence&says_made_up hypothetical_sentence&says_people
+0.05 hypothetical_sentence&spoken_of_means hypothetical_sentence&spoken_of_signed in_a_thread&indented
+0.05 in_a_thread&introduced_as_example in_a_thread&much_about_texts in_a_thread&on_a_stamped_line
+0.05 in_a_thread&says_but in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_cause
+0.05 in_a_thread&spoken_of_if in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_means in_a_thread&traceback_above
+0.05 in_quotes&marked in_quotes&spoken_of_ask in_quotes&spoken_of_people in_quotes&spoken_of_self
+0.05 in_quotes&spoken_of_solved in_quotes&spoken_of_words in_quotes&trouble indented&much_advised indented&record
+0.05 indented&says_help indented&says_lately indented&says_lesson indented&says_lower_it indented&says_never
+0.05 indented&says_words indented&setting_near indented&somebody's_own_machine,_in_short indented&spoken_of_cause
+0.05 indented&spoken_of_laughs indented&spoken_of_lower_it indented&spoken_of_remedy
+0.05 introduced_as_example&much_about_texts introduced_as_example&much_trouble introduced_as_example&output_near
+0.05 introduced_as_example&says_happened introduced_as_example&spoken_of_but introduced_as_example&spoken_of_help
+0.05 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_never item_of_a_list&much_trouble
+0.05 item_of_a_list&says_labelled_symptom item_of_a_list&says_made_up item_of_a_list&says_may
+0.05 item_of_a_list&says_self item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_numbered item_of_a_list&spoken_of_proposed item_of_a_list&trouble
+0.05 its_hint_printed&much_advised its_hint_printed&names_the_words its_hint_printed&says_reader
+0.05 its_hint_printed&spoken_of_numbered its_hint_printed&spoken_of_proposed its_hint_printed&spoken_of_self
+0.05 its_place_behind&markup_near its_place_behind&setting_near its_words_taken_up&somebody's_own
+0.05 its_words_taken_up&traceback_above marked&much_about_texts marked&says_labelled_symptom marked&says_lower_it
+0.05 marked&spoken_of_but marked&spoken_of_cause marked&spoken_of_labelled_symptom marked&spoken_of_people
+0.05 marked&spoken_of_words markup_near&nothing_stated markup_near&remedies_below markup_near&says_but
+0.05 markup_near&says_happened markup_near&says_help markup_near&says_labelled_symptom markup_near&says_lesson
+0.05 markup_near&says_words markup_near&spoken_of_happened markup_near&spoken_of_looks_for
+0.05 markup_near&spoken_of_remedy markup_near&steps_that_led_to_it markup_near&words_before may_happen&says_ask
+0.05 may_happen&spoken_of_example may_happen&traceback_above mentioned&often_may mentioned&says_example
+0.05 mentioned&says_means mentioned&says_when mentioned&somebody's_own,_in_short mentioned&spoken_of_buy
+0.05 mentioned&spoken_of_help much_about_texts&much_trouble much_about_texts&nothing_stated much_about_texts&says_may
+0.05 much_about_texts&spoken_of_reader much_about_texts&spoken_of_when much_advised&much_trouble
+0.05 much_advised&often_may much_advised&says_happened much_advised&spoken_of_looks_for much_advised&spoken_of_may
+0.05 much_advised&words_before much_trouble&names_the_words much_trouble&nothing_stated much_trouble&says_means
+0.05 much_trouble&says_reader much_trouble&says_supposed much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&spoken_of_lately much_trouble&spoken_of_means much_trouble&spoken_of_never
+0.05 much_trouble&spoken_of_signed much_trouble&trace_near names_the_words&says_after_so_long
+0.05 names_the_words&says_changes names_the_words&says_if names_the_words&spoken_of_may
+0.05 names_the_words&spoken_of_means names_the_words&within_code nobody_speaks&says_help nobody_speaks&says_laughs
+0.05 nobody_speaks&says_made_up nobody_speaks&says_people nobody_speaks&says_reader
+0.05 nobody_speaks&somebody's_own_question,_in_short nothing_stated&often_may nothing_stated&other_near
+0.05 nothing_stated&says_proposed nothing_stated&spoken_of_laughs often_may&says_happened often_may&says_if
+0.05 often_may&says_may often_may&says_numbered often_may&says_self often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_numbered often_may&trace_near on_a_stamped_line&says_ask on_a_stamped_line&says_lower_it
+0.05 on_a_stamped_line&says_means on_a_stamped_line&spoken_of_labelled_symptom on_a_stamped_line&spoken_of_lesson
+0.05 on_a_stamped_line&spoken_of_proposed on_a_stamped_line&spoken_of_signed other_near&says_explained
+0.05 other_near&says_lately other_near&says_may other_near&says_solved other_near&somebody_speaks
+0.05 other_near&spoken_of_changes other_near&spoken_of_words output_near&says_cause output_near&says_changes
+0.05 output_near&says_means output_near&says_reader output_near&somebody's_own_question,_in_short
+0.05 output_near&traceback_above record&says_laughs record&says_reader record&spoken_of_cause
+0.05 record&spoken_of_labelled_symptom record&spoken_of_looks_for record&spoken_of_never record&spoken_of_proposed
+0.05 record&spoken_of_solved remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_above&spoken_of_words
+0.05 remedies_below&spoken_of_but remedies_below&spoken_of_labelled_cause remedies_below&spoken_of_looks_for
+0.05 says_after_so_long&says_example says_after_so_long&spoken_of_happened says_after_so_long&spoken_of_help
+0.05 says_after_so_long&spoken_of_lately says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_numbered
+0.05 says_after_so_long&spoken_of_supposed says_after_so_long&trace_near says_ask&says_never says_ask&says_solved
+0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_may says_but&says_help says_but&says_if
+0.05 says_but&says_numbered says_but&says_people says_but&says_solved says_but&spoken_of_after_so_long
+0.05 says_but&spoken_of_example says_but&spoken_of_help says_but&spoken_of_never says_but&spoken_of_remedy
+0.05 says_but&spoken_of_words says_but&trouble says_cause&says_looks_for says_cause&says_lower_it
+0.05 says_cause&says_words says_cause&somebody's_own says_cause&spoken_of_happened says_cause&spoken_of_lower_it
+0.05 says_cause&spoken_of_may says_cause&spoken_of_reader says_cause&spoken_of_self says_cause&text_behind
+0.05 says_cause&words_before says_changes&says_lesson says_changes&says_lower_it says_changes&says_supposed
+0.05 says_example&says_may says_example&says_supposed says_example&somebody's_own
+0.05 says_example&somebody's_own,_in_short says_example&somebody's_own_question,_in_short
+0.05 says_example&spoken_of_reader says_example&spoken_of_when says_example&spoken_of_words says_example&text_behind
+0.05 says_example&trace_near says_explained&says_looks_for says_explained&spoken_of_happened
+0.05 says_happened&says_made_up says_happened&spoken_of_cause says_happened&spoken_of_never
+0.05 says_happened&spoken_of_numbered says_happened&spoken_of_supposed says_help&says_signed says_help&setting_near
+0.05 says_help&somebody_speaks says_help&spoken_of_help says_help&spoken_of_if says_help&spoken_of_numbered
+0.05 says_help&spoken_of_words says_help&text_behind says_help&trace_near says_help&traceback_above
+0.05 says_if&says_remedy says_if&spoken_of_but says_if&spoken_of_cause says_if&spoken_of_explained
+0.05 says_if&spoken_of_may says_if&spoken_of_reader says_if&spoken_of_supposed says_if&spoken_of_words
+0.05 says_labelled_symptom&spoken_of_cause says_labelled_symptom&spoken_of_example
+0.05 says_labelled_symptom&spoken_of_looks_for says_labelled_symptom&spoken_of_numbered
+0.05 says_labelled_symptom&spoken_of_people says_labelled_symptom&spoken_of_when says_lately&setting_near
+0.05 says_lately&spoken_of_but says_lately&spoken_of_changes says_lately&spoken_of_if says_lately&spoken_of_lately
+0.05 says_lately&spoken_of_looks_for says_lately&spoken_of_reader says_lesson&says_supposed says_lesson&says_words
+0.05 says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_reader says_looks_for&spoken_of_if
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_lesson says_looks_for&spoken_of_proposed
+0.05 says_looks_for&trace_near says_lower_it&spoken_of_changes says_lower_it&spoken_of_if
+0.05 says_lower_it&spoken_of_lately says_lower_it&spoken_of_looks_for says_lower_it&spoken_of_self
+0.05 says_made_up&somebody_speaks says_made_up&spoken_of_self says_may&says_self
+0.05 says_may&somebody's_own_machine,_in_short says_may&spoken_of_if says_may&spoken_of_means
+0.05 says_may&spoken_of_reader says_may&spoken_of_remedy says_may&trace_near says_means&setting_near
+0.05 says_means&spoken_of_reader says_never&says_remedy says_never&says_words says_never&spoken_of_happened
+0.05 says_never&spoken_of_if says_never&spoken_of_looks_for says_never&spoken_of_may says_never&spoken_of_reader
+0.05 says_numbered&setting_near says_numbered&somebody's_own says_numbered&somebody's_own_question,_in_short
+0.05 says_numbered&spoken_of_but says_numbered&spoken_of_happened says_numbered&spoken_of_if
+0.05 says_numbered&spoken_of_lower_it says_numbered&spoken_of_may says_numbered&spoken_of_people
+0.05 says_people&says_supposed says_people&somebody's_own_machine,_in_short says_people&spoken_of_means
+0.05 says_proposed&spoken_of_happened says_proposed&spoken_of_self says_reader&says_remedy says_reader&setting_near
+0.05 says_reader&spoken_of_happened says_reader&spoken_of_lately says_reader&spoken_of_self
+0.05 says_reader&spoken_of_supposed says_reader&trace_near says_reader&traceback_above says_remedy&says_self
+0.05 says_remedy&somebody's_own_machine,_in_short says_remedy&spoken_of_lower_it says_remedy&spoken_of_remedy
+0.05 says_remedy&spoken_of_self says_remedy&spoken_of_when says_remedy&text_behind says_self&says_supposed
+0.05 says_self&spoken_of_after_so_long says_self&spoken_of_cause says_self&spoken_of_lower_it
+0.05 says_self&spoken_of_never says_self&spoken_of_words says_self&text_about_texts says_self&traceback_above
+0.05 says_signed&text_behind says_signed&trouble says_signed&words_before says_supposed&spoken_of_looks_for
+0.05 says_when&says_words says_when&spoken_of_ask says_when&spoken_of_changes says_when&spoken_of_labelled_symptom
+0.05 says_when&spoken_of_means says_words&spoken_of_example says_words&spoken_of_numbered
+0.05 says_words&spoken_of_proposed setting_near&spoken_of_buy setting_near&spoken_of_changes
+0.05 setting_near&spoken_of_labelled_cause setting_near&spoken_of_labelled_symptom setting_near&text_about_texts
+0.05 setting_near&within_code somebody's_own&spoken_of_cause somebody's_own&spoken_of_labelled_symptom
+0.05 somebody's_own&spoken_of_numbered somebody's_own&spoken_of_self somebody's_own,_in_short&spoken_of_cause
+0.05 somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_signed
+0.05 somebody's_own,_in_short&text_about_texts somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_made_up somebody's_own_machine,_in_short&spoken_of_remedy
+0.05 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_question,_in_short&spoken_of_buy somebody's_own_question,_in_short&spoken_of_changes
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_may
+0.05 somebody's_own_question,_in_short&spoken_of_numbered somebody's_own_question,_in_short&spoken_of_remedy
+0.05 somebody's_own_question,_in_short&text_about_texts somebody's_own_question,_in_short&traceback_above
+0.05 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&spoken_of_cause somebody_speaks&spoken_of_means
+0.05 somebody_speaks&spoken_of_reader somebody_speaks&spoken_of_remedy spoken_of_after_so_long&spoken_of_buy
+0.05 spoken_of_after_so_long&spoken_of_laughs spoken_of_after_so_long&spoken_of_may
+0.05 spoken_of_after_so_long&text_behind spoken_of_after_so_long&within_code spoken_of_ask&spoken_of_may
+0.05 spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_words spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_example spoken_of_but&spoken_of_laughs spoken_of_but&spoken_of_signed
+0.05 spoken_of_but&spoken_of_supposed spoken_of_but&within_code spoken_of_buy&spoken_of_remedy
+0.05 spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words spoken_of_buy&words_before
+0.05 spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_if spoken_of_cause&spoken_of_labelled_symptom
+0.05 spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_lesson spoken_of_cause&spoken_of_people
+0.05 spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_solved
+0.05 spoken_of_changes&spoken_of_explained spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_means
+0.05 spoken_of_changes&spoken_of_never spoken_of_example&spoken_of_help spoken_of_explained&spoken_of_happened
+0.05 spoken_of_explained&spoken_of_if spoken_of_explained&spoken_of_labelled_symptom
+0.05 spoken_of_explained&spoken_of_looks_for spoken_of_happened&spoken_of_remedy spoken_of_happened&spoken_of_self
+0.05 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_made_up
+0.05 spoken_of_help&spoken_of_supposed spoken_of_help&spoken_of_words spoken_of_if&spoken_of_laughs
+0.05 spoken_of_if&spoken_of_proposed spoken_of_if&spoken_of_reader spoken_of_labelled_cause&spoken_of_self
+0.05 spoken_of_labelled_remedy&words_before spoken_of_labelled_symptom&spoken_of_made_up
+0.05 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&spoken_of_reader
+0.05 spoken_of_labelled_symptom&spoken_of_remedy spoken_of_lately&spoken_of_made_up
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_people spoken_of_lately&trace_near
+0.05 spoken_of_lately&words_before spoken_of_laughs&spoken_of_may spoken_of_lesson&trace_near
+0.05 spoken_of_looks_for&spoken_of_people spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&traceback_above
+0.05 spoken_of_lower_it&spoken_of_proposed spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&spoken_of_signed
+0.05 spoken_of_lower_it&spoken_of_words spoken_of_made_up&spoken_of_numbered spoken_of_made_up&spoken_of_when
+0.05 spoken_of_made_up&traceback_above spoken_of_may&within_code spoken_of_means&spoken_of_remedy
+0.05 spoken_of_means&spoken_of_self spoken_of_means&trace_near spoken_of_means&typeset spoken_of_means&words_before
+0.05 spoken_of_never&spoken_of_proposed spoken_of_numbered&text_behind spoken_of_numbered&words_before
+0.05 spoken_of_people&spoken_of_proposed spoken_of_people&text_behind spoken_of_proposed&spoken_of_reader
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_proposed&spoken_of_solved spoken_of_remedy&spoken_of_solved
+0.05 spoken_of_remedy&typeset spoken_of_self&trace_near spoken_of_solved&traceback_above
+0.05 spoken_of_supposed&spoken_of_words spoken_of_supposed&within_code spoken_of_when&steps_that_led_to_it
+0.05 spoken_of_words&traceback_above steps_that_led_to_it&words_before text_about_texts&text_behind
+0.05 text_behind&traceback_above text_behind&typeset trace_near&typeset within_code&words_before
+0.10 a_failed_run&a_site's_lines a_failed_run&block_opened a_failed_run&boxes_ticked a_failed_run&its_hint_printed
+0.10 a_failed_run&marked a_failed_run&may_happen a_failed_run&much_about_texts a_failed_run&on_a_stamped_line
+0.10 a_failed_run&says_help a_failed_run&says_made_up a_failed_run&says_never a_failed_run&says_supposed
+0.10 a_failed_run&says_words a_failed_run&spoken_of_supposed a_failed_run's_record&a_short_text
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&setting_near a_failed_test&about_texts
+0.10 a_failed_test&says_happened a_failed_test&words_before a_picture_near&other_near
+0.10 a_question,_in_short&a_short_text a_question,_in_short&explained_behind a_question,_in_short&indented
+0.10 a_question,_in_short&mentioned a_question,_in_short&says_ask a_question,_in_short&says_but
+0.10 a_question,_in_short&says_remedy a_question,_in_short&spoken_of_after_so_long a_question,_in_short&spoken_of_may
+0.10 a_question,_in_short&spoken_of_reader a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix
+0.10 a_report's_heading&comment a_report's_heading&its_hint_printed a_report's_heading&marked
+0.10 a_report's_heading&spoken_of_but a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_words
+0.10 a_report's_heading&trouble a_sentence_leads&its_hint_printed a_sentence_leads&mentioned
+0.10 a_sentence_leads&much_about_texts a_sentence_leads&often_may a_sentence_leads&says_labelled_symptom
+0.10 a_sentence_leads&says_lower_it a_sentence_leads&says_made_up a_sentence_leads&says_numbered
+0.10 a_sentence_leads&says_signed a_sentence_leads&says_supposed a_sentence_leads&says_words
+0.10 a_sentence_leads&spoken_of_changes a_sentence_leads&trouble a_setup,_in_short&about_texts
+0.10 a_setup,_in_short&figures a_setup,_in_short&heads_a_document a_setup,_in_short&may_happen
+0.10 a_setup,_in_short&much_about_texts a_setup,_in_short&says_example a_setup,_in_short&spoken_of_ask
+0.10 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_lately a_setup,_in_short&spoken_of_may
+0.10 a_short_text&answered_by_mail a_short_text&ends_the_text a_short_text&indented
+0.10 a_short_text&introduced_as_example a_short_text&says_labelled_symptom a_short_text&says_self
+0.10 a_short_text&spoken_of_example a_short_text&spoken_of_laughs a_site's_lines&a_thread's_page
+0.10 a_site's_lines&code_near a_site's_lines&on_a_stamped_line a_site's_lines&somebody's_own,_in_short
+0.10 a_site's_lines&words_before a_thread's_page&comment a_thread's_page&figures a_thread's_page&its_hint_printed
+0.10 a_thread's_page&marked a_thread's_page&nothing_stated a_thread's_page&says_reader
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_labelled_symptom
+0.10 a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_lower_it a_thread's_title&about_texts
+0.10 a_thread's_title&begins_its_line a_thread's_title&begins_the_text a_thread's_title&in_a_thread
+0.10 a_thread's_title&mentioned a_thread's_title&nothing_stated a_thread's_title&spoken_of_ask
+0.10 a_thread's_title&spoken_of_may a_thread's_title&trace_near a_whole_error_line&in_a_thread
+0.10 a_whole_error_line&its_hint_printed a_whole_error_line&somebody's_own,_in_short
+0.10 a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_solved about_texts&advice_share
+0.10 about_texts&advised about_texts&its_hint_printed about_texts&record about_texts&remedies_above
+0.10 about_texts&says_but about_texts&says_example about_texts&somebody_speaks about_texts&spoken_of_example
+0.10 about_texts&spoken_of_happened about_texts&spoken_of_numbered about_texts&spoken_of_remedy
+0.10 about_texts&spoken_of_supposed advice_share&often_may advice_share&somebody's_own_machine,_in_short
+0.10 advice_share&spoken_of_proposed advised&often_may advised&somebody's_own_machine,_in_short
+0.10 advised&spoken_of_proposed advised_by_nobody&indented advised_by_nobody&much_trouble
+0.10 advised_by_nobody&names_the_words advised_by_nobody&says_made_up advised_by_nobody&somebody's_own,_in_short
+0.10 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_happened
+0.10 advised_by_nobody&spoken_of_looks_for advised_by_nobody&spoken_of_may advised_by_nobody&spoken_of_means
+0.10 advised_by_nobody&spoken_of_never advised_by_nobody&spoken_of_numbered advised_by_nobody&spoken_of_proposed
+0.10 advised_by_nobody&spoken_of_when alone&its_hint_printed alone&says_ask alone&says_lately alone&says_never
+0.10 alone&says_remedy alone&somebody's_own_machine,_in_short answered_by_mail&heads_a_document
+0.10 answered_by_mail&nobody_speaks answered_by_mail&setting_near answered_by_mail&spoken_of_happened
+0.10 begins_its_line&its_hint_printed begins_its_line&says_but begins_its_line&says_self
+0.10 begins_its_line&somebody's_own,_in_short begins_its_line&spoken_of_but begins_its_line&spoken_of_numbered
+0.10 begins_the_text&denied_in_front begins_the_text&happened_to_somebody begins_the_text&in_a_thread
+0.10 begins_the_text&spoken_of_proposed begins_the_text&spoken_of_signed behind_a_prefix&between_sections
+0.10 behind_a_prefix&heads_a_document behind_a_prefix&indented behind_a_prefix&nothing_stated
+0.10 behind_a_prefix&says_explained behind_a_prefix&says_may behind_a_prefix&spoken_of_may
+0.10 behind_a_prefix&spoken_of_never behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_words
+0.10 behind_a_prefix&text_behind between_sections&indented between_sections&much_trouble between_sections&says_words
+0.10 between_sections&spoken_of_lesson between_sections&spoken_of_people between_sections&spoken_of_remedy
+0.10 between_sections&spoken_of_words blanks_near&hypothetical_sentence blanks_near&says_help
+0.10 blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_ask blanks_near&spoken_of_never
+0.10 block_opened&boxes_ticked block_opened&much_about_texts block_opened&says_happened block_opened&says_may
+0.10 block_opened&says_self block_opened&somebody's_own_machine,_in_short block_opened&spoken_of_cause
+0.10 boxes_ticked&markup_near boxes_ticked&says_when boxes_ticked&somebody's_own boxes_ticked&somebody_speaks
+0.10 boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_self
+0.10 code_near&introduced_as_example code_near&item_of_a_list code_near&remedies_below code_near&says_lately
+0.10 code_near&says_never code_near&says_people code_near&spoken_of_changes code_near&spoken_of_labelled_cause
+0.10 code_near&spoken_of_solved code_near&spoken_of_words comment&denied_in_front comment&item_of_a_list
+0.10 comment&often_may comment&spoken_of_may comment&spoken_of_means comment&spoken_of_signed
+0.10 cut_by_dots&on_a_stamped_line cut_by_dots&says_means cut_by_dots&spoken_of_after_so_long
+0.10 cut_by_dots&spoken_of_but denied_in_front&heads_a_document denied_in_front&hypothetical_sentence
+0.10 denied_in_front&says_words ends_the_text&indented ends_the_text&marked ends_the_text&says_looks_for
+0.10 ends_the_text&somebody's_own_machine,_in_short ends_the_text&spoken_of_but ends_the_text&spoken_of_means
+0.10 explained_behind&spoken_of_never explained_behind&spoken_of_remedy explained_behind&spoken_of_when
+0.10 figures&may_happen figures&record figures&says_buy figures&says_never figures&says_solved figures&says_when
+0.10 figures&somebody's_own,_in_short figures&spoken_of_after_so_long figures&spoken_of_labelled_cause
+0.10 happened_to_somebody&says_changes happened_to_somebody&somebody's_own
+0.10 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_laughs
+0.10 happened_to_somebody&spoken_of_never happened_to_somebody&traceback_above heads_a_document&introduced_as_example
+0.10 heads_a_document&says_if heads_a_document&says_reader heads_a_document&says_when
+0.10 heads_a_document&somebody's_own_machine,_in_short heads_a_document&spoken_of_numbered
+0.10 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_signed heads_a_document&spoken_of_solved
+0.10 heads_a_document&spoken_of_supposed heads_a_document&typeset host_memory&somebody's_own,_in_short
+0.10 host_memory&spoken_of_after_so_long host_memory&spoken_of_if host_memory&spoken_of_reader
+0.10 hypothetical_sentence&often_may hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_made_up
+0.10 hypothetical_sentence&spoken_of_supposed hypothetical_sentence&spoken_of_when
+0.10 hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above in_a_thread&output_near
+0.10 in_a_thread&says_labelled_symptom in_a_thread&says_lower_it in_a_thread&says_self
+0.10 in_a_thread&somebody's_own,_in_short in_a_thread&somebody_speaks in_a_thread&spoken_of_buy
+0.10 in_a_thread&spoken_of_example in_a_thread&spoken_of_happened in_a_thread&spoken_of_may in_quotes&often_may
+0.10 in_quotes&says_after_so_long in_quotes&says_explained in_quotes&says_lately
+0.10 in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_labelled_cause in_quotes&spoken_of_lower_it
+0.10 in_quotes&spoken_of_supposed indented&much_about_texts indented&much_trouble indented&often_may
+0.10 indented&says_but indented&spoken_of_labelled_symptom indented&spoken_of_words introduced_as_example&markup_near
+0.10 introduced_as_example&may_happen introduced_as_example&spoken_of_solved introduced_as_example&text_behind
+0.10 introduced_as_example&words_before item_of_a_list&often_may its_hint_printed&other_near
+0.10 its_hint_printed&says_after_so_long its_hint_printed&says_but its_hint_printed&says_help
+0.10 its_hint_printed&says_if its_hint_printed&says_when its_hint_printed&somebody's_own_machine,_in_short
+0.10 its_hint_printed&spoken_of_if its_hint_printed&spoken_of_words its_hint_printed&traceback_above
+0.10 its_place_behind&mentioned its_place_behind&nobody_speaks its_place_behind&output_near its_place_behind&trouble
+0.10 its_words_taken_up&trace_near marked&on_a_stamped_line marked&says_but marked&spoken_of_help
+0.10 marked&spoken_of_lesson marked&spoken_of_looks_for marked&spoken_of_means marked&spoken_of_reader
+0.10 marked&spoken_of_signed marked&trace_near marked&within_code markup_near&says_after_so_long
+0.10 markup_near&says_never markup_near&says_numbered markup_near&says_when markup_near&spoken_of_buy
+0.10 markup_near&spoken_of_example markup_near&spoken_of_if markup_near&spoken_of_lately markup_near&spoken_of_solved
+0.10 may_happen&setting_near may_happen&somebody's_own,_in_short may_happen&spoken_of_cause may_happen&spoken_of_help
+0.10 may_happen&spoken_of_proposed may_happen&spoken_of_signed mentioned&much_trouble mentioned&says_after_so_long
+0.10 mentioned&says_changes mentioned&spoken_of_explained mentioned&spoken_of_lesson mentioned&spoken_of_numbered
+0.10 mentioned&spoken_of_signed mentioned&spoken_of_supposed mentioned&words_before much_about_texts&names_the_words
+0.10 much_about_texts&often_may much_about_texts&says_happened much_about_texts&somebody's_own
+0.10 much_about_texts&spoken_of_example much_about_texts&spoken_of_help much_about_texts&spoken_of_numbered
+0.10 much_about_texts&spoken_of_remedy much_advised&spoken_of_cause much_trouble&says_after_so_long
+0.10 much_trouble&says_if much_trouble&says_lower_it much_trouble&says_self much_trouble&somebody's_own
+0.10 much_trouble&somebody_speaks much_trouble&spoken_of_if much_trouble&spoken_of_looks_for
+0.10 much_trouble&spoken_of_proposed much_trouble&spoken_of_self much_trouble&spoken_of_words
+0.10 names_the_words&says_laughs names_the_words&says_lesson names_the_words&spoken_of_if
+0.10 nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_when nobody_speaks&trace_near
+0.10 nothing_stated&on_a_stamped_line nothing_stated&remedies_below nothing_stated&says_never
+0.10 nothing_stated&says_numbered nothing_stated&spoken_of_if nothing_stated&spoken_of_remedy
+0.10 nothing_stated&spoken_of_signed often_may&record often_may&remedies_above often_may&says_means
+0.10 often_may&says_when often_may&says_words often_may&spoken_of_explained often_may&spoken_of_proposed
+0.10 often_may&text_behind on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_but
+0.10 on_a_stamped_line&spoken_of_people other_near&says_but other_near&says_changes other_near&says_example
+0.10 other_near&says_labelled_symptom other_near&says_never other_near&somebody's_own,_in_short
+0.10 other_near&spoken_of_buy other_near&spoken_of_lately other_near&spoken_of_people other_near&typeset
+0.10 output_near&says_but output_near&says_help output_near&says_may output_near&says_people
+0.10 output_near&says_proposed output_near&setting_near output_near&spoken_of_labelled_remedy
+0.10 output_near&spoken_of_looks_for output_near&spoken_of_signed record&says_changes record&says_explained
+0.10 record&says_lesson record&says_looks_for record&says_words record&spoken_of_after_so_long record&spoken_of_if
+0.10 record&spoken_of_lower_it record&spoken_of_may record&spoken_of_means remedies_above&says_words
+0.10 remedies_above&spoken_of_labelled_cause remedies_above&spoken_of_when remedies_above&words_before
+0.10 remedies_below&says_happened remedies_below&spoken_of_self remedies_below&spoken_of_words remedies_below&trouble
+0.10 says_after_so_long&says_numbered says_after_so_long&says_solved says_after_so_long&spoken_of_people
+0.10 says_after_so_long&text_behind says_ask&says_help says_ask&says_people says_ask&says_remedy
+0.10 says_ask&says_supposed says_ask&spoken_of_reader says_but&says_explained says_but&says_when
+0.10 says_but&somebody's_own says_but&spoken_of_changes says_but&spoken_of_if says_but&spoken_of_people
+0.10 says_changes&says_people says_changes&says_proposed says_changes&says_reader says_example&says_looks_for
+0.10 says_example&somebody_speaks says_example&spoken_of_changes says_example&spoken_of_happened
+0.10 says_happened&says_if says_happened&spoken_of_if says_happened&spoken_of_looks_for says_happened&spoken_of_means
+0.10 says_happened&spoken_of_proposed says_happened&spoken_of_signed says_help&says_made_up
+0.10 says_help&somebody's_own_question,_in_short says_help&spoken_of_ask says_help&spoken_of_but
+0.10 says_help&spoken_of_example says_if&says_lower_it says_if&says_made_up says_if&somebody_speaks
+0.10 says_if&spoken_of_looks_for says_if&text_behind says_labelled_symptom&somebody's_own_machine,_in_short
+0.10 says_labelled_symptom&spoken_of_labelled_cause says_labelled_symptom&spoken_of_solved says_lately&says_when
+0.10 says_lately&somebody's_own,_in_short says_lately&spoken_of_help says_lately&spoken_of_self says_laughs&says_may
+0.10 says_lesson&says_made_up says_lesson&spoken_of_ask says_lesson&spoken_of_example says_looks_for&says_means
+0.10 says_looks_for&spoken_of_never says_lower_it&says_made_up says_lower_it&says_means says_lower_it&says_people
+0.10 says_lower_it&spoken_of_but says_lower_it&spoken_of_help says_lower_it&spoken_of_reader
+0.10 says_lower_it&spoken_of_remedy says_lower_it&spoken_of_words says_made_up&says_never
+0.10 says_made_up&spoken_of_after_so_long says_made_up&text_behind says_may&spoken_of_may says_may&spoken_of_numbered
+0.10 says_means&says_when says_means&somebody's_own says_means&spoken_of_supposed says_never&setting_near
+0.10 says_numbered&spoken_of_numbered says_numbered&spoken_of_self says_people&says_proposed says_people&says_words
+0.10 says_people&spoken_of_never says_people&words_before says_proposed&somebody's_own_question,_in_short
+0.10 says_reader&spoken_of_if says_reader&spoken_of_words says_remedy&somebody's_own says_remedy&spoken_of_if
+0.10 says_remedy&spoken_of_reader says_self&spoken_of_made_up says_self&spoken_of_means says_self&spoken_of_signed
+0.10 says_solved&spoken_of_self says_supposed&somebody's_own,_in_short says_supposed&somebody_speaks
+0.10 says_when&somebody's_own_machine,_in_short says_when&spoken_of_supposed says_when&spoken_of_when
+0.10 says_words&somebody's_own_question,_in_short says_words&spoken_of_cause says_words&spoken_of_people
+0.10 says_words&spoken_of_when setting_near&spoken_of_laughs setting_near&spoken_of_means
+0.10 setting_near&spoken_of_proposed setting_near&spoken_of_supposed somebody's_own&spoken_of_proposed
+0.10 somebody's_own&typeset somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_lesson somebody's_own,_in_short&typeset
+0.10 somebody's_own_machine,_in_short&spoken_of_example somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_lower_it
+0.10 somebody's_own_question,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_never
+0.10 somebody's_own_question,_in_short&trace_near somebody_speaks&spoken_of_explained
+0.10 somebody_speaks&spoken_of_looks_for somebody_speaks&spoken_of_numbered somebody_speaks&typeset
+0.10 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_after_so_long&spoken_of_solved
+0.10 spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_proposed spoken_of_ask&spoken_of_solved
+0.10 spoken_of_ask&trace_near spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_when
+0.10 spoken_of_buy&spoken_of_help spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_self
+0.10 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_lower_it spoken_of_cause&spoken_of_never
+0.10 spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_numbered spoken_of_changes&words_before
+0.10 spoken_of_example&spoken_of_if spoken_of_example&spoken_of_labelled_symptom
+0.10 spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_signed spoken_of_explained&trouble
+0.10 spoken_of_happened&spoken_of_labelled_cause spoken_of_happened&spoken_of_made_up
+0.10 spoken_of_happened&text_about_texts spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_proposed
+0.10 spoken_of_help&spoken_of_remedy spoken_of_help&spoken_of_signed spoken_of_help&trace_near
+0.10 spoken_of_if&spoken_of_self spoken_of_labelled_cause&spoken_of_looks_for
+0.10 spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_cause&text_behind spoken_of_labelled_remedy&trouble
+0.10 spoken_of_lately&spoken_of_remedy spoken_of_lesson&spoken_of_means spoken_of_lesson&spoken_of_proposed
+0.10 spoken_of_looks_for&spoken_of_solved spoken_of_lower_it&text_behind spoken_of_lower_it&words_before
+0.10 spoken_of_made_up&spoken_of_reader spoken_of_made_up&spoken_of_solved spoken_of_made_up&trace_near
+0.10 spoken_of_may&spoken_of_self spoken_of_means&spoken_of_proposed spoken_of_means&traceback_above
+0.10 spoken_of_never&spoken_of_reader spoken_of_never&trouble spoken_of_numbered&spoken_of_self
+0.10 spoken_of_numbered&trace_near spoken_of_people&spoken_of_remedy spoken_of_people&spoken_of_when
+0.10 spoken_of_reader&spoken_of_signed spoken_of_reader&trace_near spoken_of_reader&within_code
+0.10 traceback_above&trouble
+0.15 a_failed_run&a_failed_run's_record a_failed_run&a_whole_error_line a_failed_run&blanks_near
+0.15 a_failed_run&in_a_thread a_failed_run&its_place_behind a_failed_run&nothing_stated a_failed_run&says_may
+0.15 a_failed_run&trace_near a_failed_run's_record&nothing_stated a_failed_run's_record&words_before
+0.15 a_question,_in_short&a_thread's_page a_question,_in_short&introduced_as_example a_question,_in_short&may_happen
+0.15 a_question,_in_short&nobody_speaks a_question,_in_short&says_if a_question,_in_short&spoken_of_people
+0.15 a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self
+0.15 a_report's_heading&words_before a_sentence_leads&begins_the_text a_sentence_leads&in_quotes
+0.15 a_sentence_leads&on_a_stamped_line a_sentence_leads&remedies_below a_sentence_leads&says_solved
+0.15 a_sentence_leads&spoken_of_lower_it a_sentence_leads&spoken_of_signed a_setup,_in_short&boxes_ticked
+0.15 a_setup,_in_short&explained_behind a_setup,_in_short&host_memory a_setup,_in_short&on_a_stamped_line
+0.15 a_setup,_in_short&says_happened a_setup,_in_short&says_made_up a_setup,_in_short&says_may
+0.15 a_setup,_in_short&says_people a_short_text&item_of_a_list a_short_text&markup_near a_short_text&may_happen
+0.15 a_short_text&record a_short_text&says_cause a_short_text&says_help a_short_text&says_lately
+0.15 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_means a_short_text&spoken_of_numbered
+0.15 a_short_text&steps_that_led_to_it a_site's_lines&behind_a_prefix a_site's_lines&record
+0.15 a_site's_lines&spoken_of_but a_thread's_page&begins_its_line a_thread's_page&begins_the_text
+0.15 a_thread's_page&introduced_as_example a_thread's_page&output_near a_thread's_page&somebody's_own,_in_short
+0.15 a_thread's_page&spoken_of_reader a_thread's_title&other_near a_thread's_title&setting_near
+0.15 a_thread's_title&spoken_of_help a_thread's_title&spoken_of_reader a_whole_error_line&heads_a_document
+0.15 a_whole_error_line&may_happen a_whole_error_line&somebody's_own a_whole_error_line&spoken_of_made_up
+0.15 a_whole_error_line&spoken_of_may a_whole_error_line&trouble about_texts&hypothetical_sentence
+0.15 about_texts&item_of_a_list about_texts&markup_near about_texts&nothing_stated about_texts&other_near
+0.15 about_texts&says_words about_texts&somebody's_own_machine,_in_short about_texts&spoken_of_labelled_remedy
+0.15 about_texts&spoken_of_labelled_symptom about_texts&spoken_of_lower_it about_texts&spoken_of_solved
+0.15 advice_share&says_lately advice_share&says_numbered advice_share&somebody's_own advice_share&spoken_of_cause
+0.15 advice_share&spoken_of_looks_for advice_share&spoken_of_means advice_share&spoken_of_numbered
+0.15 advice_share&spoken_of_self advice_share&spoken_of_supposed advised&says_lately advised&says_numbered
+0.15 advised&somebody's_own advised&spoken_of_cause advised&spoken_of_looks_for advised&spoken_of_means
+0.15 advised&spoken_of_numbered advised&spoken_of_self advised&spoken_of_supposed advised_by_nobody&denied_in_front
+0.15 advised_by_nobody&says_ask advised_by_nobody&says_lately advised_by_nobody&says_numbered
+0.15 advised_by_nobody&says_words advised_by_nobody&steps_that_led_to_it advised_by_nobody&text_about_texts
+0.15 alone&denied_in_front alone&hypothetical_sentence alone&its_place_behind alone&says_cause alone&says_if
+0.15 alone&says_means alone&says_numbered alone&says_signed begins_its_line&its_place_behind
+0.15 begins_its_line&often_may begins_its_line&spoken_of_ask begins_its_line&spoken_of_changes
+0.15 begins_its_line&spoken_of_lately begins_its_line&spoken_of_means begins_the_text&may_happen
+0.15 begins_the_text&says_words begins_the_text&spoken_of_ask begins_the_text&spoken_of_labelled_symptom
+0.15 begins_the_text&spoken_of_self behind_a_prefix&block_opened behind_a_prefix&comment
+0.15 behind_a_prefix&happened_to_somebody behind_a_prefix&in_a_thread behind_a_prefix&its_place_behind
+0.15 behind_a_prefix&much_trouble behind_a_prefix&says_ask behind_a_prefix&says_changes
+0.15 behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_labelled_symptom
+0.15 between_sections&spoken_of_ask between_sections&spoken_of_happened blanks_near&indented
+0.15 blanks_near&much_about_texts blanks_near&other_near blanks_near&trace_near blanks_near&traceback_above
+0.15 block_opened&mentioned block_opened&spoken_of_never block_opened&spoken_of_remedy
+0.15 boxes_ticked&happened_to_somebody boxes_ticked&says_happened boxes_ticked&somebody's_own_machine,_in_short
+0.15 boxes_ticked&spoken_of_may boxes_ticked&words_before code_near&its_place_behind code_near&names_the_words
+0.15 code_near&spoken_of_cause code_near&spoken_of_labelled_remedy code_near&spoken_of_never
+0.15 comment&on_a_stamped_line comment&says_after_so_long comment&says_example comment&says_supposed
+0.15 comment&somebody's_own,_in_short comment&spoken_of_but comment&spoken_of_example comment&spoken_of_explained
+0.15 comment&spoken_of_looks_for comment&trace_near cut_by_dots&in_quotes cut_by_dots&record cut_by_dots&says_example
+0.15 cut_by_dots&says_help cut_by_dots&says_may cut_by_dots&says_reader cut_by_dots&spoken_of_changes
+0.15 cut_by_dots&traceback_above denied_in_front&in_a_thread denied_in_front&says_may
+0.15 denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_lately denied_in_front&spoken_of_means
+0.15 ends_the_text&its_place_behind ends_the_text&says_help ends_the_text&says_remedy ends_the_text&spoken_of_if
+0.15 ends_the_text&spoken_of_remedy ends_the_text&traceback_above explained_behind&output_near
+0.15 explained_behind&remedies_below explained_behind&trouble figures&happened_to_somebody figures&heads_a_document
+0.15 figures&says_but figures&says_changes figures&setting_near figures&spoken_of_when figures&steps_that_led_to_it
+0.15 figures&trouble happened_to_somebody&nothing_stated happened_to_somebody&often_may
+0.15 happened_to_somebody&says_example happened_to_somebody&says_lately happened_to_somebody&says_remedy
+0.15 happened_to_somebody&spoken_of_ask happened_to_somebody&trace_near heads_a_document&in_a_thread
+0.15 heads_a_document&much_trouble heads_a_document&spoken_of_but heads_a_document&spoken_of_help
+0.15 heads_a_document&spoken_of_lately heads_a_document&spoken_of_never heads_a_document&trouble
+0.15 host_memory&often_may host_memory&says_self host_memory&setting_near host_memory&somebody_speaks
+0.15 host_memory&spoken_of_may host_memory&spoken_of_when host_memory&trouble hypothetical_sentence&says_cause
+0.15 hypothetical_sentence&says_never hypothetical_sentence&says_self hypothetical_sentence&spoken_of_buy
+0.15 hypothetical_sentence&spoken_of_lately in_a_thread&its_hint_printed in_a_thread&nobody_speaks
+0.15 in_a_thread&other_near in_a_thread&says_may in_quotes&indented in_quotes&its_place_behind in_quotes&other_near
+0.15 in_quotes&says_cause in_quotes&says_may in_quotes&says_signed in_quotes&spoken_of_lately
+0.15 in_quotes&spoken_of_lesson in_quotes&spoken_of_proposed in_quotes&spoken_of_signed indented&somebody_speaks
+0.15 indented&spoken_of_after_so_long indented&spoken_of_buy indented&spoken_of_numbered indented&spoken_of_when
+0.15 indented&steps_that_led_to_it indented&trouble introduced_as_example&on_a_stamped_line
+0.15 introduced_as_example&somebody's_own introduced_as_example&somebody_speaks
+0.15 introduced_as_example&spoken_of_lesson introduced_as_example&spoken_of_may item_of_a_list&says_never
+0.15 item_of_a_list&somebody's_own item_of_a_list&spoken_of_people item_of_a_list&spoken_of_when
+0.15 its_hint_printed&much_trouble its_hint_printed&often_may its_hint_printed&says_happened
+0.15 its_hint_printed&setting_near its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_looks_for
+0.15 its_hint_printed&spoken_of_means its_hint_printed&spoken_of_solved marked&mentioned marked&spoken_of_ask
+0.15 marked&spoken_of_example marked&spoken_of_explained marked&spoken_of_may markup_near&says_looks_for
+0.15 markup_near&spoken_of_lesson markup_near&spoken_of_numbered markup_near&spoken_of_supposed
+0.15 may_happen&much_about_texts may_happen&much_trouble may_happen&says_people may_happen&spoken_of_reader
+0.15 may_happen&spoken_of_when mentioned&spoken_of_ask mentioned&spoken_of_laughs mentioned&spoken_of_looks_for
+0.15 mentioned&text_behind much_about_texts&somebody's_own,_in_short much_about_texts&somebody_speaks
+0.15 much_about_texts&spoken_of_people much_about_texts&text_behind much_about_texts&traceback_above
+0.15 much_trouble&output_near much_trouble&says_but much_trouble&says_help much_trouble&says_may
+0.15 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_reader names_the_words&says_example
+0.15 names_the_words&says_self names_the_words&somebody's_own names_the_words&somebody_speaks
+0.15 names_the_words&spoken_of_help names_the_words&spoken_of_looks_for names_the_words&trace_near
+0.15 nobody_speaks&says_happened nobody_speaks&steps_that_led_to_it nothing_stated&says_happened
+0.15 nothing_stated&says_looks_for nothing_stated&spoken_of_explained often_may&setting_near often_may&spoken_of_help
+0.15 often_may&spoken_of_laughs on_a_stamped_line&somebody's_own on_a_stamped_line&spoken_of_changes
+0.15 on_a_stamped_line&trouble other_near&spoken_of_but other_near&spoken_of_cause other_near&spoken_of_made_up
+0.15 other_near&spoken_of_may other_near&trace_near output_near&remedies_below output_near&says_lately
+0.15 output_near&spoken_of_laughs output_near&spoken_of_proposed record&says_lower_it record&says_means
+0.15 record&says_self record&trouble record&words_before remedies_below&spoken_of_remedy remedies_below&words_before
+0.15 says_after_so_long&says_help says_after_so_long&says_means says_after_so_long&says_words
+0.15 says_after_so_long&spoken_of_but says_after_so_long&spoken_of_proposed says_after_so_long&spoken_of_self
+0.15 says_after_so_long&spoken_of_when says_but&spoken_of_but says_but&spoken_of_looks_for
+0.15 says_but&spoken_of_lower_it says_cause&somebody_speaks says_changes&says_when
+0.15 says_changes&somebody's_own,_in_short says_example&spoken_of_example says_explained&says_help
+0.15 says_happened&says_self says_happened&spoken_of_help says_happened&spoken_of_lesson says_happened&spoken_of_when
+0.15 says_if&setting_near says_labelled_symptom&spoken_of_remedy says_lately&spoken_of_lower_it says_laughs&trouble
+0.15 says_lesson&says_lower_it says_lesson&says_means says_lesson&spoken_of_when says_looks_for&spoken_of_lower_it
+0.15 says_lower_it&says_solved says_lower_it&somebody's_own,_in_short says_lower_it&spoken_of_after_so_long
+0.15 says_made_up&spoken_of_if says_may&setting_near says_may&spoken_of_lower_it says_may&spoken_of_supposed
+0.15 says_may&traceback_above says_means&spoken_of_help says_means&spoken_of_lower_it says_people&somebody's_own
+0.15 says_people&spoken_of_after_so_long says_proposed&somebody's_own_machine,_in_short says_reader&says_supposed
+0.15 says_reader&spoken_of_help says_remedy&somebody's_own_question,_in_short says_self&spoken_of_numbered
+0.15 says_when&spoken_of_numbered says_words&spoken_of_happened says_words&spoken_of_supposed
+0.15 setting_near&somebody_speaks setting_near&spoken_of_cause somebody's_own&spoken_of_example
+0.15 somebody's_own&spoken_of_may somebody's_own&spoken_of_when somebody's_own&words_before
+0.15 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_means
+0.15 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&spoken_of_remedy
+0.15 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.15 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&spoken_of_lower_it
+0.15 somebody's_own_machine,_in_short&spoken_of_supposed somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_if
+0.15 somebody_speaks&spoken_of_labelled_symptom somebody_speaks&spoken_of_laughs
+0.15 spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_changes
+0.15 spoken_of_after_so_long&spoken_of_words spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_remedy
+0.15 spoken_of_ask&spoken_of_self spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_numbered
+0.15 spoken_of_buy&spoken_of_means spoken_of_cause&trouble spoken_of_changes&spoken_of_lately
+0.15 spoken_of_explained&words_before spoken_of_happened&spoken_of_help spoken_of_happened&spoken_of_lately
+0.15 spoken_of_happened&spoken_of_laughs spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_lower_it
+0.15 spoken_of_help&traceback_above spoken_of_if&words_before spoken_of_labelled_symptom&spoken_of_looks_for
+0.15 spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_when spoken_of_laughs&spoken_of_lower_it
+0.15 spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_reader spoken_of_lesson&spoken_of_remedy
+0.15 spoken_of_looks_for&spoken_of_made_up spoken_of_lower_it&spoken_of_numbered spoken_of_may&spoken_of_reader
+0.15 spoken_of_never&spoken_of_remedy spoken_of_numbered&trouble spoken_of_people&spoken_of_self
+0.15 spoken_of_people&trouble spoken_of_proposed&trouble spoken_of_reader&spoken_of_words
+0.15 spoken_of_reader&text_about_texts spoken_of_self&typeset spoken_of_signed&trouble spoken_of_signed&words_before
+0.15 spoken_of_supposed&spoken_of_when spoken_of_words&trace_near spoken_of_words&trouble text_about_texts&trouble
+0.15 trace_near&words_before
+0.20 a_failed_run&spoken_of_labelled_symptom a_failed_run&trouble a_failed_run's_record&output_near
+0.20 a_question,_in_short&in_a_thread a_question,_in_short&often_may a_question,_in_short&says_cause
+0.20 a_question,_in_short&spoken_of_self a_report's_heading&about_texts a_report's_heading&code_near
+0.20 a_report's_heading&in_a_thread a_report's_heading&other_near a_report's_heading&spoken_of_if
+0.20 a_sentence_leads&block_opened a_sentence_leads&host_memory a_sentence_leads&item_of_a_list
+0.20 a_sentence_leads&says_buy a_sentence_leads&says_looks_for a_sentence_leads&spoken_of_means
+0.20 a_sentence_leads&spoken_of_reader a_sentence_leads&text_behind a_setup,_in_short&advised_by_nobody
+0.20 a_setup,_in_short&blanks_near a_setup,_in_short&says_cause a_setup,_in_short&says_labelled_symptom
+0.20 a_setup,_in_short&says_remedy a_setup,_in_short&spoken_of_happened a_setup,_in_short&spoken_of_labelled_symptom
+0.20 a_short_text&host_memory a_short_text&says_numbered a_short_text&says_signed a_short_text&says_solved
+0.20 a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_never a_short_text&spoken_of_remedy
+0.20 a_site's_lines&markup_near a_site's_lines&nothing_stated a_site's_lines&output_near a_site's_lines&setting_near
+0.20 a_thread's_page&a_thread's_title a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_happened
+0.20 a_thread's_page&spoken_of_help a_thread's_page&spoken_of_words a_thread's_page&trace_near
+0.20 a_thread's_title&nobody_speaks a_whole_error_line&setting_near
+0.20 a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&spoken_of_ask
+0.20 a_whole_error_line&spoken_of_people about_texts&denied_in_front about_texts&introduced_as_example
+0.20 about_texts&its_place_behind about_texts&nobody_speaks about_texts&says_happened about_texts&spoken_of_cause
+0.20 about_texts&spoken_of_made_up advice_share&in_a_thread advice_share&nothing_stated advice_share&output_near
+0.20 advice_share&says_ask advice_share&says_but advised&in_a_thread advised&nothing_stated advised&output_near
+0.20 advised&says_ask advised&says_but advised_by_nobody&begins_the_text advised_by_nobody&blanks_near
+0.20 advised_by_nobody&often_may advised_by_nobody&other_near advised_by_nobody&spoken_of_help
+0.20 advised_by_nobody&spoken_of_people advised_by_nobody&spoken_of_supposed advised_by_nobody&text_behind
+0.20 alone&says_after_so_long alone&says_looks_for alone&trouble begins_its_line&says_if
+0.20 begins_its_line&somebody_speaks begins_its_line&spoken_of_made_up begins_the_text&its_hint_printed
+0.20 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_example
+0.20 begins_the_text&spoken_of_help begins_the_text&spoken_of_laughs begins_the_text&spoken_of_made_up
+0.20 begins_the_text&spoken_of_may begins_the_text&spoken_of_means begins_the_text&trouble
+0.20 behind_a_prefix&cut_by_dots behind_a_prefix&introduced_as_example behind_a_prefix&marked
+0.20 behind_a_prefix&says_laughs between_sections&remedies_below between_sections&spoken_of_when
+0.20 blanks_near&denied_in_front block_opened&on_a_stamped_line block_opened&somebody's_own,_in_short
+0.20 block_opened&somebody_speaks block_opened&spoken_of_after_so_long block_opened&spoken_of_when
+0.20 boxes_ticked&figures boxes_ticked&spoken_of_looks_for code_near&happened_to_somebody code_near&says_lesson
+0.20 code_near&spoken_of_if code_near&trace_near comment&host_memory comment&in_quotes comment&says_if
+0.20 comment&spoken_of_ask cut_by_dots&much_about_texts cut_by_dots&nobody_speaks cut_by_dots&says_lesson
+0.20 cut_by_dots&says_supposed cut_by_dots&spoken_of_lower_it denied_in_front&says_changes denied_in_front&says_help
+0.20 denied_in_front&setting_near denied_in_front&spoken_of_if ends_the_text&other_near ends_the_text&says_cause
+0.20 ends_the_text&says_lately ends_the_text&says_may ends_the_text&says_signed ends_the_text&spoken_of_made_up
+0.20 ends_the_text&trace_near figures&in_a_thread figures&item_of_a_list figures&says_ask figures&says_cause
+0.20 figures&says_laughs figures&says_remedy figures&somebody's_own_machine,_in_short figures&somebody_speaks
+0.20 figures&spoken_of_lately figures&spoken_of_numbered happened_to_somebody&in_quotes
+0.20 happened_to_somebody&says_self happened_to_somebody&says_when heads_a_document&on_a_stamped_line
+0.20 heads_a_document&remedies_below heads_a_document&somebody's_own_question,_in_short
+0.20 heads_a_document&spoken_of_may heads_a_document&spoken_of_reader heads_a_document&within_code host_memory&marked
+0.20 host_memory&markup_near host_memory&on_a_stamped_line host_memory&record host_memory&says_lower_it
+0.20 host_memory&somebody's_own host_memory&spoken_of_supposed hypothetical_sentence&much_about_texts
+0.20 hypothetical_sentence&record hypothetical_sentence&says_buy hypothetical_sentence&spoken_of_looks_for
+0.20 in_a_thread&in_quotes in_a_thread&says_reader in_a_thread&somebody's_own_question,_in_short
+0.20 in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson in_a_thread&spoken_of_reader in_a_thread&trace_near
+0.20 in_quotes&output_near in_quotes&spoken_of_may in_quotes&spoken_of_means in_quotes&spoken_of_never
+0.20 in_quotes&words_before indented&says_self indented&somebody's_own_question,_in_short indented&spoken_of_proposed
+0.20 indented&spoken_of_solved introduced_as_example&somebody's_own,_in_short introduced_as_example&spoken_of_changes
+0.20 item_of_a_list&on_a_stamped_line item_of_a_list&output_near item_of_a_list&somebody's_own_machine,_in_short
+0.20 item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_supposed its_hint_printed&somebody's_own,_in_short
+0.20 its_hint_printed&spoken_of_help its_hint_printed&words_before its_place_behind&words_before
+0.20 markup_near&spoken_of_proposed may_happen&says_laughs may_happen&text_behind may_happen&words_before
+0.20 mentioned&says_proposed much_about_texts&spoken_of_ask much_trouble&often_may much_trouble&spoken_of_lower_it
+0.20 names_the_words&other_near names_the_words&says_explained names_the_words&somebody's_own,_in_short
+0.20 names_the_words&spoken_of_lower_it nobody_speaks&often_may nobody_speaks&says_but nobody_speaks&text_behind
+0.20 nothing_stated&says_labelled_symptom nothing_stated&says_self nothing_stated&spoken_of_buy
+0.20 nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_looks_for often_may&spoken_of_but
+0.20 often_may&spoken_of_looks_for on_a_stamped_line&spoken_of_explained on_a_stamped_line&spoken_of_lately
+0.20 on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_may on_a_stamped_line&spoken_of_numbered
+0.20 on_a_stamped_line&traceback_above other_near&says_made_up other_near&says_words other_near&spoken_of_example
+0.20 other_near&words_before output_near&remedies_above output_near&spoken_of_if output_near&trace_near
+0.20 record&says_ask record&somebody's_own,_in_short record&somebody's_own_machine,_in_short
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&says_reader
+0.20 says_after_so_long&spoken_of_if says_after_so_long&spoken_of_looks_for says_ask&spoken_of_never
+0.20 says_cause&somebody's_own,_in_short says_cause&spoken_of_if says_cause&spoken_of_when says_changes&says_lately
+0.20 says_changes&says_never says_changes&says_self says_changes&somebody_speaks says_example&says_if
+0.20 says_example&says_self says_example&words_before says_help&somebody's_own,_in_short
+0.20 says_if&somebody's_own,_in_short says_if&spoken_of_solved says_if&trouble says_labelled_symptom&spoken_of_words
+0.20 says_lately&somebody's_own says_lately&somebody's_own_machine,_in_short says_laughs&says_self
+0.20 says_laughs&words_before says_looks_for&says_proposed says_looks_for&somebody's_own_machine,_in_short
+0.20 says_lower_it&says_words says_lower_it&words_before says_may&spoken_of_example
+0.20 says_means&spoken_of_after_so_long says_numbered&says_people says_remedy&somebody's_own,_in_short
+0.20 says_self&spoken_of_solved says_supposed&text_behind says_when&spoken_of_but says_when&spoken_of_cause
+0.20 says_when&words_before says_words&somebody's_own_machine,_in_short somebody's_own&spoken_of_looks_for
+0.20 somebody's_own,_in_short&spoken_of_if somebody's_own,_in_short&spoken_of_numbered
+0.20 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&trace_near
+0.20 somebody's_own_question,_in_short&spoken_of_help somebody_speaks&spoken_of_may
+0.20 spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_example
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&spoken_of_proposed
+0.20 spoken_of_after_so_long&text_about_texts spoken_of_ask&spoken_of_changes spoken_of_ask&spoken_of_happened
+0.20 spoken_of_ask&spoken_of_people spoken_of_but&spoken_of_help spoken_of_but&spoken_of_means
+0.20 spoken_of_but&spoken_of_proposed spoken_of_but&trace_near spoken_of_cause&spoken_of_looks_for
+0.20 spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_remedy spoken_of_example&spoken_of_supposed
+0.20 spoken_of_explained&spoken_of_may spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_numbered
+0.20 spoken_of_help&spoken_of_reader spoken_of_if&trace_near spoken_of_labelled_cause&spoken_of_lesson
+0.20 spoken_of_labelled_symptom&spoken_of_self spoken_of_laughs&spoken_of_lesson spoken_of_laughs&spoken_of_supposed
+0.20 spoken_of_lesson&spoken_of_looks_for spoken_of_may&spoken_of_never spoken_of_numbered&spoken_of_words
+0.20 spoken_of_solved&trace_near spoken_of_solved&words_before spoken_of_supposed&text_behind text_behind&trouble
+0.25 a_failed_run&advice_share a_failed_run&advised a_failed_run&cut_by_dots a_failed_run&denied_in_front
+0.25 a_failed_run&says_after_so_long a_failed_run&says_but a_failed_run&says_reader a_failed_run&says_when
+0.25 a_failed_run&somebody_speaks a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people
+0.25 a_failed_run&spoken_of_reader a_question,_in_short&about_texts a_question,_in_short&comment
+0.25 a_question,_in_short&says_labelled_symptom a_question,_in_short&says_numbered
+0.25 a_question,_in_short&spoken_of_happened a_report's_heading&between_sections a_report's_heading&figures
+0.25 a_report's_heading&nobody_speaks a_report's_heading&spoken_of_may a_sentence_leads&markup_near
+0.25 a_sentence_leads&nothing_stated a_sentence_leads&says_but a_sentence_leads&says_changes
+0.25 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&block_opened
+0.25 a_setup,_in_short&says_reader a_setup,_in_short&spoken_of_looks_for a_short_text&block_opened
+0.25 a_short_text&nobody_speaks a_short_text&spoken_of_changes a_short_text&spoken_of_lately
+0.25 a_short_text&spoken_of_people a_short_text&spoken_of_supposed a_short_text&trouble a_thread's_page&code_near
+0.25 a_thread's_page&may_happen a_thread's_page&spoken_of_but a_whole_error_line&alone about_texts&between_sections
+0.25 about_texts&ends_the_text about_texts&in_quotes about_texts&says_labelled_symptom about_texts&spoken_of_self
+0.25 advice_share&blanks_near advice_share&says_made_up advice_share&says_people advised&blanks_near
+0.25 advised&says_made_up advised&says_people advised_by_nobody&alone advised_by_nobody&in_quotes
+0.25 advised_by_nobody&markup_near advised_by_nobody&says_but advised_by_nobody&says_never
+0.25 advised_by_nobody&spoken_of_words begins_its_line&markup_near begins_its_line&other_near
+0.25 begins_its_line&spoken_of_after_so_long begins_its_line&spoken_of_may begins_the_text&behind_a_prefix
+0.25 begins_the_text&code_near begins_the_text&host_memory begins_the_text&nobody_speaks
+0.25 begins_the_text&nothing_stated begins_the_text&somebody's_own begins_the_text&spoken_of_solved
+0.25 behind_a_prefix&says_after_so_long behind_a_prefix&says_means behind_a_prefix&says_people
+0.25 between_sections&spoken_of_solved block_opened&ends_the_text block_opened&somebody's_own
+0.25 block_opened&spoken_of_help code_near&cut_by_dots code_near&figures code_near&marked code_near&record
+0.25 code_near&says_after_so_long code_near&says_labelled_symptom code_near&says_words code_near&spoken_of_looks_for
+0.25 code_near&spoken_of_when code_near&traceback_above code_near&trouble comment&nothing_stated comment&says_but
+0.25 comment&somebody's_own_machine,_in_short comment&spoken_of_reader cut_by_dots&says_never
+0.25 denied_in_front&somebody_speaks ends_the_text&in_a_thread ends_the_text&introduced_as_example
+0.25 ends_the_text&says_if ends_the_text&says_means ends_the_text&says_numbered ends_the_text&says_solved
+0.25 ends_the_text&somebody's_own,_in_short figures&says_lower_it figures&says_proposed
+0.25 figures&spoken_of_labelled_symptom happened_to_somebody&may_happen happened_to_somebody&says_but
+0.25 host_memory&spoken_of_lower_it host_memory&spoken_of_words hypothetical_sentence&says_example
+0.25 in_a_thread&spoken_of_ask in_a_thread&spoken_of_self in_a_thread&spoken_of_when in_quotes&spoken_of_when
+0.25 indented&mentioned indented&names_the_words introduced_as_example&nothing_stated item_of_a_list&somebody_speaks
+0.25 item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_if its_hint_printed&somebody_speaks
+0.25 its_hint_printed&spoken_of_lower_it its_hint_printed&spoken_of_supposed its_place_behind&other_near
+0.25 its_place_behind&somebody's_own its_place_behind&spoken_of_happened markup_near&much_trouble
+0.25 markup_near&says_people markup_near&somebody's_own_question,_in_short markup_near&spoken_of_help
+0.25 markup_near&spoken_of_self markup_near&typeset may_happen&nobody_speaks may_happen&says_happened
+0.25 may_happen&trouble mentioned&says_happened mentioned&says_lately mentioned&somebody's_own
+0.25 mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example mentioned&spoken_of_means
+0.25 much_about_texts&says_example much_about_texts&says_looks_for much_about_texts&spoken_of_looks_for
+0.25 much_about_texts&spoken_of_lower_it names_the_words&nobody_speaks names_the_words&spoken_of_when
+0.25 nobody_speaks&says_labelled_symptom nobody_speaks&says_looks_for nobody_speaks&says_numbered
+0.25 nobody_speaks&spoken_of_changes nobody_speaks&spoken_of_happened nobody_speaks&spoken_of_people
+0.25 nobody_speaks&spoken_of_self nobody_speaks&spoken_of_signed nothing_stated&says_when nothing_stated&says_words
+0.25 nothing_stated&traceback_above often_may&spoken_of_words on_a_stamped_line&says_lesson
+0.25 on_a_stamped_line&somebody_speaks on_a_stamped_line&spoken_of_never other_near&somebody's_own_machine,_in_short
+0.25 other_near&spoken_of_labelled_symptom other_near&spoken_of_reader output_near&says_after_so_long
+0.25 output_near&says_if output_near&says_never output_near&spoken_of_help output_near&spoken_of_labelled_symptom
+0.25 record&setting_near record&somebody_speaks record&spoken_of_ask says_ask&says_changes says_ask&says_reader
+0.25 says_ask&says_when says_but&says_may says_but&says_self says_but&spoken_of_happened says_but&spoken_of_reader
+0.25 says_cause&says_self says_changes&says_help says_changes&somebody's_own_machine,_in_short
+0.25 says_example&says_reader says_example&spoken_of_looks_for says_happened&says_may says_happened&says_means
+0.25 says_happened&spoken_of_people says_help&somebody's_own_machine,_in_short says_lately&somebody_speaks
+0.25 says_laughs&says_reader says_lower_it&says_may says_lower_it&says_never says_lower_it&somebody_speaks
+0.25 says_made_up&says_self says_may&says_supposed says_may&says_when says_means&says_never
+0.25 says_means&somebody's_own_question,_in_short says_means&words_before says_self&spoken_of_may says_solved&trouble
+0.25 says_supposed&says_words says_supposed&trouble says_when&spoken_of_if says_words&trouble
+0.25 setting_near&traceback_above somebody's_own,_in_short&spoken_of_happened
+0.25 somebody's_own,_in_short&spoken_of_supposed somebody's_own_machine,_in_short&spoken_of_looks_for
+0.25 somebody's_own_machine,_in_short&spoken_of_when somebody's_own_question,_in_short&spoken_of_people
+0.25 somebody_speaks&spoken_of_lately somebody_speaks&trace_near somebody_speaks&trouble
+0.25 spoken_of_after_so_long&spoken_of_made_up spoken_of_after_so_long&spoken_of_means
+0.25 spoken_of_after_so_long&spoken_of_never spoken_of_ask&text_behind spoken_of_but&spoken_of_self
+0.25 spoken_of_example&spoken_of_happened spoken_of_example&spoken_of_lower_it spoken_of_happened&spoken_of_people
+0.25 spoken_of_happened&spoken_of_words spoken_of_happened&trace_near spoken_of_help&spoken_of_self
+0.25 spoken_of_if&spoken_of_remedy spoken_of_labelled_cause&spoken_of_when spoken_of_labelled_symptom&spoken_of_words
+0.25 spoken_of_lately&spoken_of_reader spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when
+0.25 spoken_of_lesson&words_before spoken_of_made_up&spoken_of_never spoken_of_made_up&spoken_of_self
+0.25 spoken_of_proposed&spoken_of_when spoken_of_self&text_behind spoken_of_self&words_before
+0.30 a_failed_run&alone a_failed_run&says_lesson a_failed_run&spoken_of_numbered a_question,_in_short&advice_share
+0.30 a_question,_in_short&advised a_question,_in_short&behind_a_prefix a_question,_in_short&figures
+0.30 a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_help a_question,_in_short&spoken_of_supposed
+0.30 a_sentence_leads&a_short_text a_sentence_leads&its_place_behind a_sentence_leads&says_lesson
+0.30 a_setup,_in_short&begins_its_line a_setup,_in_short&nothing_stated a_setup,_in_short&says_when
+0.30 a_setup,_in_short&spoken_of_never a_short_text&a_thread's_page a_short_text&spoken_of_after_so_long
+0.30 a_short_text&spoken_of_help a_short_text&spoken_of_signed a_site's_lines&spoken_of_when
+0.30 a_thread's_page&in_a_thread a_thread's_page&often_may a_thread's_page&spoken_of_if
+0.30 a_whole_error_line&about_texts a_whole_error_line&spoken_of_reader about_texts&remedies_below
+0.30 about_texts&says_self about_texts&somebody's_own,_in_short about_texts&spoken_of_labelled_cause
+0.30 about_texts&spoken_of_means about_texts&spoken_of_never advice_share&begins_the_text advice_share&ends_the_text
+0.30 advised&begins_the_text advised&ends_the_text advised_by_nobody&says_people alone&nothing_stated
+0.30 begins_its_line&setting_near begins_the_text&says_after_so_long begins_the_text&says_lower_it
+0.30 begins_the_text&spoken_of_if begins_the_text&text_behind begins_the_text&trace_near behind_a_prefix&host_memory
+0.30 behind_a_prefix&output_near behind_a_prefix&spoken_of_numbered behind_a_prefix&trouble code_near&host_memory
+0.30 code_near&in_a_thread code_near&output_near comment&somebody_speaks cut_by_dots&may_happen
+0.30 cut_by_dots&output_near denied_in_front&says_lower_it denied_in_front&spoken_of_looks_for
+0.30 ends_the_text&happened_to_somebody ends_the_text&its_hint_printed ends_the_text&record
+0.30 ends_the_text&says_supposed ends_the_text&spoken_of_may figures&other_near figures&spoken_of_changes
+0.30 figures&spoken_of_may heads_a_document&other_near heads_a_document&spoken_of_self host_memory&may_happen
+0.30 host_memory&says_may host_memory&says_reader hypothetical_sentence&says_happened
+0.30 hypothetical_sentence&says_looks_for hypothetical_sentence&spoken_of_happened
+0.30 hypothetical_sentence&spoken_of_words in_a_thread&words_before in_quotes&somebody_speaks
+0.30 in_quotes&spoken_of_example in_quotes&spoken_of_laughs indented&output_near indented&somebody's_own
+0.30 indented&spoken_of_self introduced_as_example&trouble item_of_a_list&somebody's_own,_in_short
+0.30 its_hint_printed&record its_hint_printed&somebody's_own its_hint_printed&spoken_of_happened
+0.30 its_hint_printed&spoken_of_lesson its_place_behind&somebody's_own,_in_short its_place_behind&somebody_speaks
+0.30 marked&nothing_stated markup_near&somebody's_own_machine,_in_short markup_near&spoken_of_may markup_near&trouble
+0.30 may_happen&says_may may_happen&says_means may_happen&spoken_of_looks_for may_happen&spoken_of_self
+0.30 mentioned&says_people mentioned&trouble names_the_words&words_before nobody_speaks&says_after_so_long
+0.30 nobody_speaks&says_never nobody_speaks&somebody's_own nothing_stated&says_if nothing_stated&says_laughs
+0.30 nothing_stated&spoken_of_happened nothing_stated&spoken_of_made_up on_a_stamped_line&other_near
+0.30 other_near&says_happened output_near&says_example output_near&spoken_of_but output_near&spoken_of_self
+0.30 output_near&text_behind says_after_so_long&says_ask says_after_so_long&spoken_of_never says_ask&words_before
+0.30 says_but&says_supposed says_happened&says_reader says_happened&setting_near
+0.30 says_happened&somebody's_own_question,_in_short says_happened&spoken_of_after_so_long says_happened&words_before
+0.30 says_lately&says_never says_lesson&says_looks_for says_looks_for&spoken_of_self
+0.30 says_lower_it&somebody's_own_machine,_in_short says_may&says_proposed says_numbered&says_when
+0.30 says_numbered&trouble says_self&setting_near says_solved&text_behind says_words&words_before
+0.30 setting_near&spoken_of_lately setting_near&spoken_of_looks_for setting_near&words_before
+0.30 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_explained somebody's_own&trouble
+0.30 somebody's_own_machine,_in_short&spoken_of_words somebody's_own_machine,_in_short&words_before
+0.30 somebody_speaks&spoken_of_but spoken_of_but&spoken_of_lesson spoken_of_cause&spoken_of_happened
+0.30 spoken_of_help&spoken_of_if spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_self
+0.30 spoken_of_lower_it&trace_near spoken_of_reader&words_before spoken_of_signed&text_behind spoken_of_when&trouble
+0.30 spoken_of_words&words_before
+0.35 a_failed_run&ends_the_text a_failed_run&often_may a_failed_run&says_numbered a_failed_run&spoken_of_changes
+0.35 a_question,_in_short&advised_by_nobody a_question,_in_short&names_the_words
+0.35 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_means
+0.35 a_sentence_leads&hypothetical_sentence a_sentence_leads&spoken_of_if a_setup,_in_short&begins_the_text
+0.35 a_setup,_in_short&behind_a_prefix a_setup,_in_short&says_lower_it a_setup,_in_short&spoken_of_means
+0.35 a_setup,_in_short&spoken_of_words a_short_text&alone a_short_text&begins_its_line a_short_text&spoken_of_when
+0.35 a_thread's_page&nobody_speaks a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_self
+0.35 about_texts&somebody's_own advice_share&names_the_words advice_share&spoken_of_reader advised&names_the_words
+0.35 advised&spoken_of_reader advised_by_nobody&trace_near advised_by_nobody&trouble alone&comment
+0.35 alone&ends_the_text alone&says_but alone&says_labelled_symptom begins_its_line&happened_to_somebody
+0.35 begins_its_line&spoken_of_help begins_its_line&trace_near begins_the_text&somebody_speaks
+0.35 behind_a_prefix&says_happened behind_a_prefix&says_reader behind_a_prefix&somebody's_own_machine,_in_short
+0.35 behind_a_prefix&spoken_of_reader behind_a_prefix&trace_near block_opened&introduced_as_example
+0.35 code_near&denied_in_front comment&says_self denied_in_front&figures ends_the_text&says_when
+0.35 ends_the_text&words_before figures&trace_near happened_to_somebody&nobody_speaks
+0.35 happened_to_somebody&spoken_of_lesson happened_to_somebody&words_before heads_a_document&may_happen
+0.35 heads_a_document&spoken_of_when host_memory&other_near host_memory&output_near host_memory&says_supposed
+0.35 host_memory&words_before in_a_thread&setting_near in_quotes&nobody_speaks in_quotes&somebody's_own
+0.35 indented&on_a_stamped_line introduced_as_example&spoken_of_happened item_of_a_list&says_after_so_long
+0.35 its_hint_printed&spoken_of_reader its_place_behind&says_self markup_near&spoken_of_made_up
+0.35 may_happen&names_the_words may_happen&says_lower_it may_happen&says_words may_happen&somebody's_own
+0.35 mentioned&says_laughs names_the_words&nothing_stated nobody_speaks&somebody's_own,_in_short
+0.35 nobody_speaks&somebody's_own_machine,_in_short nothing_stated&says_made_up nothing_stated&spoken_of_means
+0.35 often_may&spoken_of_reader often_may&trouble on_a_stamped_line&says_never other_near&spoken_of_lesson
+0.35 output_near&says_labelled_symptom output_near&says_words output_near&spoken_of_remedy record&says_people
+0.35 record&spoken_of_lately record&trace_near says_ask&says_lower_it says_but&setting_near says_but&spoken_of_self
+0.35 says_changes&says_looks_for says_changes&somebody's_own says_example&says_lesson
+0.35 says_labelled_symptom&says_words says_lately&says_self says_lately&text_behind says_lesson&somebody's_own
+0.35 says_looks_for&somebody's_own says_made_up&words_before says_may&spoken_of_words says_never&says_when
+0.35 says_self&somebody's_own_machine,_in_short says_words&setting_near setting_near&trace_near
+0.35 somebody's_own&spoken_of_laughs somebody's_own&spoken_of_lower_it somebody's_own,_in_short&spoken_of_when
+0.35 somebody's_own,_in_short&trace_near spoken_of_ask&words_before spoken_of_cause&spoken_of_when
+0.35 spoken_of_example&text_behind spoken_of_happened&spoken_of_proposed spoken_of_if&spoken_of_lower_it
+0.35 spoken_of_if&spoken_of_made_up spoken_of_may&trace_near spoken_of_numbered&spoken_of_people
+0.35 spoken_of_reader&text_behind spoken_of_when&trace_near text_behind&words_before
+0.40 a_failed_run&figures a_failed_run&indented a_failed_run&record a_failed_run&setting_near
+0.40 a_failed_run&somebody's_own_question,_in_short a_question,_in_short&heads_a_document
+0.40 a_question,_in_short&says_lower_it a_sentence_leads&spoken_of_happened a_sentence_leads&spoken_of_words
+0.40 a_setup,_in_short&a_short_text a_setup,_in_short&says_means a_setup,_in_short&spoken_of_help
+0.40 a_short_text&its_place_behind a_short_text&says_after_so_long a_short_text&says_happened
+0.40 a_whole_error_line&begins_the_text a_whole_error_line&spoken_of_help about_texts&output_near advice_share&alone
+0.40 advised&alone advised_by_nobody&ends_the_text alone&somebody's_own,_in_short begins_its_line&begins_the_text
+0.40 begins_its_line&code_near begins_the_text&says_people block_opened&nothing_stated block_opened&spoken_of_self
+0.40 block_opened&text_behind code_near&spoken_of_lesson code_near&spoken_of_means cut_by_dots&mentioned
+0.40 cut_by_dots&says_if cut_by_dots&trouble ends_the_text&says_labelled_symptom figures&its_hint_printed
+0.40 figures&says_may figures&spoken_of_but figures&spoken_of_reader happened_to_somebody&spoken_of_words
+0.40 heads_a_document&spoken_of_if hypothetical_sentence&says_after_so_long hypothetical_sentence&says_help
+0.40 hypothetical_sentence&setting_near hypothetical_sentence&spoken_of_self in_quotes&says_numbered
+0.40 in_quotes&somebody's_own,_in_short in_quotes&spoken_of_reader item_of_a_list&says_happened
+0.40 its_hint_printed&trace_near its_place_behind&nothing_stated markup_near&somebody's_own
+0.40 may_happen&spoken_of_happened much_about_texts&spoken_of_lesson names_the_words&says_lower_it
+0.40 names_the_words&text_behind nobody_speaks&says_solved nothing_stated&setting_near nothing_stated&somebody's_own
+0.40 often_may&other_near on_a_stamped_line&says_after_so_long other_near&says_self output_near&says_lesson
+0.40 output_near&somebody's_own output_near&spoken_of_explained record&spoken_of_happened says_ask&says_means
+0.40 says_changes&says_means says_happened&says_people says_happened&spoken_of_changes says_happened&spoken_of_may
+0.40 says_happened&text_behind says_help&says_proposed says_labelled_symptom&words_before
+0.40 says_looks_for&spoken_of_after_so_long says_looks_for&words_before says_lower_it&says_when
+0.40 says_may&says_numbered says_remedy&somebody_speaks says_self&somebody's_own,_in_short
+0.40 says_self&somebody's_own_question,_in_short says_self&trouble says_when&somebody's_own
+0.40 setting_near&spoken_of_solved somebody's_own&text_behind spoken_of_after_so_long&spoken_of_if
+0.40 spoken_of_after_so_long&trace_near spoken_of_ask&spoken_of_help spoken_of_happened&spoken_of_looks_for
+0.40 spoken_of_happened&spoken_of_supposed spoken_of_if&spoken_of_words spoken_of_lately&spoken_of_self
+0.40 spoken_of_never&spoken_of_self spoken_of_people&spoken_of_words spoken_of_remedy&spoken_of_words
+0.40 spoken_of_supposed&trouble spoken_of_words&text_behind
+0.45 a_failed_run&a_question,_in_short a_failed_run&spoken_of_after_so_long a_question,_in_short&says_after_so_long
+0.45 a_question,_in_short&says_self a_question,_in_short&words_before a_report's_heading&markup_near
+0.45 a_sentence_leads&says_people a_setup,_in_short&spoken_of_supposed a_short_text&happened_to_somebody
+0.45 a_short_text&other_near a_short_text&spoken_of_happened a_short_text&trace_near about_texts&may_happen
+0.45 about_texts&on_a_stamped_line about_texts&spoken_of_ask advice_share&trace_near advised&trace_near
+0.45 begins_its_line&traceback_above begins_the_text&cut_by_dots between_sections&spoken_of_if
+0.45 code_near&spoken_of_after_so_long code_near&spoken_of_lower_it comment&ends_the_text comment&mentioned
+0.45 cut_by_dots&words_before ends_the_text&markup_near ends_the_text&setting_near figures&says_happened
+0.45 figures&says_reader figures&spoken_of_solved host_memory&nothing_stated host_memory&says_happened
+0.45 hypothetical_sentence&in_quotes hypothetical_sentence&trouble in_a_thread&may_happen
+0.45 in_quotes&says_labelled_symptom in_quotes&spoken_of_after_so_long item_of_a_list&says_when
+0.45 item_of_a_list&words_before its_hint_printed&on_a_stamped_line markup_near&spoken_of_labelled_symptom
+0.45 may_happen&trace_near nothing_stated&output_near nothing_stated&spoken_of_example nothing_stated&spoken_of_self
+0.45 often_may&spoken_of_lesson output_near&spoken_of_words says_after_so_long&trouble says_ask&says_if
+0.45 says_ask&says_lesson says_happened&says_help says_happened&says_looks_for says_lately&says_made_up
+0.45 says_never&somebody's_own says_when&setting_near spoken_of_after_so_long&spoken_of_happened
+0.45 spoken_of_but&spoken_of_lower_it spoken_of_but&spoken_of_solved spoken_of_if&spoken_of_never
+0.50 a_question,_in_short&markup_near a_question,_in_short&says_looks_for a_sentence_leads&a_setup,_in_short
+0.50 a_sentence_leads&says_lately a_sentence_leads&spoken_of_self a_setup,_in_short&says_if
+0.50 a_setup,_in_short&spoken_of_reader a_setup,_in_short&trouble about_texts&spoken_of_if alone&mentioned
+0.50 alone&says_laughs alone&says_lower_it begins_its_line&output_near
+0.50 begins_its_line&somebody's_own_machine,_in_short begins_the_text&markup_near code_near&its_hint_printed
+0.50 code_near&words_before cut_by_dots&says_after_so_long ends_the_text&says_lower_it figures&says_help
+0.50 hypothetical_sentence&somebody's_own its_hint_printed&trouble markup_near&on_a_stamped_line
+0.50 mentioned&somebody_speaks nobody_speaks&spoken_of_solved nothing_stated&says_may
+0.50 nothing_stated&somebody's_own_machine,_in_short on_a_stamped_line&says_happened
+0.50 says_after_so_long&somebody's_own_question,_in_short says_ask&says_happened says_happened&says_lesson
+0.50 says_happened&says_supposed says_if&says_lesson says_labelled_symptom&setting_near says_may&says_words
+0.50 setting_near&spoken_of_reader somebody's_own&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_happened
+0.50 spoken_of_after_so_long&spoken_of_but spoken_of_if&spoken_of_looks_for spoken_of_lower_it&spoken_of_when
+0.55 a_failed_run&begins_the_text a_failed_run&spoken_of_may advised_by_nobody&spoken_of_reader alone&cut_by_dots
+0.55 begins_its_line&may_happen behind_a_prefix&spoken_of_lately code_near&somebody's_own ends_the_text&nobody_speaks
+0.55 figures&nothing_stated figures&says_supposed happened_to_somebody&says_lesson host_memory&nobody_speaks
+0.55 host_memory&says_looks_for hypothetical_sentence&says_lower_it indented&somebody's_own,_in_short
+0.55 markup_near&output_near names_the_words&says_ask names_the_words&says_never nobody_speaks&spoken_of_help
+0.55 on_a_stamped_line&says_words other_near&says_when says_changes&says_happened says_help&says_never
+0.55 says_labelled_symptom&text_behind says_proposed&says_supposed says_reader&says_self setting_near&spoken_of_help
+0.55 spoken_of_if&spoken_of_lesson spoken_of_lesson&spoken_of_never
+0.60 a_failed_run&spoken_of_looks_for a_question,_in_short&in_quotes a_sentence_leads&says_self
+0.60 a_short_text&says_when about_texts&spoken_of_lesson begins_its_line&ends_the_text begins_the_text&mentioned
+0.60 behind_a_prefix&spoken_of_if figures&spoken_of_self heads_a_document&spoken_of_after_so_long
+0.60 host_memory&hypothetical_sentence host_memory&says_never indented&spoken_of_people mentioned&nobody_speaks
+0.60 other_near&output_near output_near&spoken_of_reader says_after_so_long&says_lower_it says_help&says_solved
+0.60 says_if&says_self says_lately&says_lesson says_looks_for&says_never
+0.60 somebody's_own_question,_in_short&words_before spoken_of_lately&text_behind
+0.65 a_question,_in_short&on_a_stamped_line a_question,_in_short&says_means a_setup,_in_short&nobody_speaks
+0.65 alone&on_a_stamped_line begins_the_text&record behind_a_prefix&its_hint_printed ends_the_text&spoken_of_lower_it
+0.65 hypothetical_sentence&says_laughs hypothetical_sentence&says_solved output_near&record says_but&says_lower_it
+0.65 says_happened&says_when somebody_speaks&text_behind spoken_of_if&text_behind
+0.70 a_failed_run&spoken_of_when a_sentence_leads&figures a_sentence_leads&says_means a_setup,_in_short&ends_the_text
+0.70 alone&begins_its_line behind_a_prefix&setting_near block_opened&spoken_of_happened cut_by_dots&ends_the_text
+0.70 indented&text_behind on_a_stamped_line&trace_near says_after_so_long&says_changes says_after_so_long&says_if
+0.70 says_but&says_proposed says_if&somebody's_own says_may&words_before says_people&says_self
+0.75 a_question,_in_short&a_setup,_in_short a_sentence_leads&spoken_of_when a_setup,_in_short&in_quotes
+0.75 a_whole_error_line&nobody_speaks ends_the_text&on_a_stamped_line its_hint_printed&output_near
+0.75 nobody_speaks&output_near output_near&somebody_speaks record&spoken_of_self
+0.80 a_question,_in_short&says_help a_setup,_in_short&says_words code_near&ends_the_text code_near&on_a_stamped_line
+0.80 figures&host_memory in_quotes&says_people somebody's_own,_in_short&text_behind
+0.80 spoken_of_after_so_long&spoken_of_self spoken_of_made_up&text_behind
+0.85 a_failed_run&about_texts a_setup,_in_short&indented happened_to_somebody&says_if names_the_words&says_means
+0.85 output_near&spoken_of_lower_it spoken_of_happened&spoken_of_when
+0.90 says_self&text_behind
+0.95 begins_the_text&other_near behind_a_prefix&ends_the_text hypothetical_sentence&names_the_words
+1.00 hypothetical_sentence&nothing_stated
""",
}
